//! Literals.

use syn::Lit as Literal;
use thin_vec::ThinVec;

use super::context::{Context, push};
use super::names::intern;
use crate::facts::{Body, ExprId, ExprKind, Lit, Name};

/// Longer strings are data: no decision hangs on their value, and names live as long as the process.
const LONGEST_VALUE: usize = 256;

pub(super) fn lit(cx: &Context<'_>, body: &mut Body, lit: &Literal) -> ExprId {
    let span = cx.span(lit.span());
    let kind = value(lit).map_or_else(|| ExprKind::Unread(ThinVec::new()), ExprKind::Lit);
    push(body, kind, span)
}

fn value(lit: &Literal) -> Option<Lit> {
    Some(match lit {
        Literal::Str(of) => {
            let value = of.value();
            Lit::Str(if value.len() <= LONGEST_VALUE { Name::from(&value) } else { Name::default() })
        }
        Literal::ByteStr(_) => Lit::ByteStr,
        Literal::CStr(_) => Lit::CStr,
        Literal::Byte(_) => Lit::Byte,
        Literal::Char(_) => Lit::Char,
        Literal::Int(of) => Lit::Int(of.base10_parse().ok(), intern(of.suffix())),
        Literal::Float(of) => {
            let zero = of.base10_digits().bytes().take_while(|byte| !matches!(byte, b'e' | b'E'));
            Lit::Float(zero.filter(|byte| *byte != b'.').all(|byte| byte == b'0'), intern(of.suffix()))
        }
        Literal::Bool(of) => Lit::Bool(of.value),
        _ => return None,
    })
}
