//! Expressions between commas or semicolons, named ones and nested groups of them among them.

use proc_macro2::Delimiter;
use proc_macro2::extra::DelimSpan;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::parse::discouraged::{AnyDelimiter, Speculative};
use syn::{Expr, Ident, Lit, LitStr, Member, Token};
use thin_vec::ThinVec;

use crate::facts::{Body, ExprId, ExprKind, MacroArg, Name};
use crate::read::context::{Context, Effort, push};
use crate::read::{exprs, spans};

/// All arguments of a macro.
pub(super) struct Args {
    pub(super) args: Vec<Arg>,
    pub(super) has_semicolons: bool,
}

/// An argument of a macro.
pub(super) struct Arg {
    name: Option<Name>,
    value: Value,
}

enum Value {
    Expr(Box<Expr>),
    /// `{"a": f(x)}`: a group that is no expression, but holds some.
    Group(DelimSpan, Vec<Arg>),
}

/// Reads arguments up to the end of the input.
pub(super) fn parse(input: ParseStream<'_>, effort: &Effort) -> syn::Result<Args> {
    let mut args = Vec::new();
    let has_semicolons = list(input, &mut args, effort)?;
    Ok(Args { args, has_semicolons })
}

fn list(input: ParseStream<'_>, args: &mut Vec<Arg>, effort: &Effort) -> syn::Result<bool> {
    let mut has_semicolons = false;
    while !input.is_empty() {
        one(input, args, effort)?;
        if input.is_empty() {
            break;
        }
        if input.peek(Token![;]) {
            input.parse::<Token![;]>()?;
            has_semicolons = true;
        } else {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(has_semicolons)
}

fn one(input: ParseStream<'_>, args: &mut Vec<Arg>, effort: &Effort) -> syn::Result<()> {
    let ahead = input.fork();
    if let Ok(expr) = ahead.parse::<Expr>()
        && !matches!(expr, Expr::Let(_))
    {
        if at_end(&ahead) {
            input.advance_to(&ahead);
            args.push(named_if_assigned(expr));
            return Ok(());
        }
        let is_key = ahead.peek(Token![=>]) || (ahead.peek(Token![:]) && !ahead.peek(Token![::]));
        // `a = f() => …` is an arm of something.
        if is_key && !matches!(expr, Expr::Assign(_)) {
            input.advance_to(&ahead);
            return keyed(input, args, expr, effort);
        }
    }
    if let Some(name) = name_before_equals(input) {
        return value(input, args, Some(name), effort);
    }
    value(input, args, None, effort)
}

fn at_end(input: ParseStream<'_>) -> bool {
    input.is_empty() || input.peek(Token![,]) || input.peek(Token![;])
}

/// `key: value`, `key => value`: a key that is no name is an argument too.
fn keyed(input: ParseStream<'_>, args: &mut Vec<Arg>, key: Expr, effort: &Effort) -> syn::Result<()> {
    if input.peek(Token![=>]) {
        input.parse::<Token![=>]>()?;
    } else {
        input.parse::<Token![:]>()?;
    }
    let name = name_of(&key);
    if name.is_none() {
        args.push(Arg { name: None, value: Value::Expr(Box::new(key)) });
    }
    value(input, args, name, effort)
}

/// What may follow a name: an expression, one with a sigil (`%id`, `?err`), or a group.
fn value(
    input: ParseStream<'_>,
    args: &mut Vec<Arg>,
    name: Option<Name>,
    effort: &Effort,
) -> syn::Result<()> {
    if input.peek(Token![%]) || input.peek(Token![?]) {
        input.parse::<proc_macro2::Punct>()?;
    }
    let ahead = input.fork();
    let expr = ahead.parse::<Expr>();
    if let Ok(expr) = expr
        && at_end(&ahead)
        && !matches!(expr, Expr::Let(_))
    {
        input.advance_to(&ahead);
        args.push(Arg { name, value: Value::Expr(Box::new(expr)) });
        return Ok(());
    }
    let (delimiter, span, content) = input.parse_any_delimiter()?;
    // What is nested is tried as an expression first, at each level anew.
    let range = span.join().byte_range();
    if delimiter == Delimiter::None || !at_end(input) || !effort.take_bytes(range.len()) {
        return Err(input.error("expected an argument"));
    }
    let mut inner = Vec::new();
    list(&content, &mut inner, effort)?;
    args.push(Arg { name, value: Value::Group(span, inner) });
    Ok(())
}

/// `name =`, `a.b =`, `"a name" =`, where what follows is no expression.
fn name_before_equals(input: ParseStream<'_>) -> Option<Name> {
    let ahead = input.fork();
    let name = if ahead.peek(LitStr) {
        Name::from(&ahead.parse::<LitStr>().ok()?.value())
    } else {
        let mut name = spans::name(&ahead.call(Ident::parse_any).ok()?).to_string();
        while ahead.peek(Token![.]) {
            ahead.parse::<Token![.]>().ok()?;
            name.push('.');
            name.push_str(&spans::name(&ahead.call(Ident::parse_any).ok()?));
        }
        Name::from(&name)
    };
    ahead.parse::<Token![=]>().ok()?;
    input.advance_to(&ahead);
    Some(name)
}

/// `name = value` is how macros name arguments; nothing is assigned.
fn named_if_assigned(expr: Expr) -> Arg {
    match expr {
        Expr::Assign(assign) => match name_of(&assign.left) {
            Some(name) => Arg { name: Some(name), value: Value::Expr(assign.right) },
            None => Arg { name: None, value: Value::Expr(Box::new(Expr::Assign(assign))) },
        },
        expr => Arg { name: None, value: Value::Expr(Box::new(expr)) },
    }
}

fn name_of(expr: &Expr) -> Option<Name> {
    match expr {
        Expr::Path(of) if of.qself.is_none() => of.path.get_ident().map(spans::name),
        Expr::Lit(of) => match &of.lit {
            Lit::Str(text) => Some(Name::from(&text.value())),
            _ => None,
        },
        Expr::Field(of) => {
            let Member::Named(member) = &of.member else { return None };
            Some(Name::from(&format!("{}.{}", name_of(&of.base)?, spans::name(member))))
        }
        _ => None,
    }
}

/// Lowers arguments.
pub(super) fn lower(cx: &mut Context<'_>, body: &mut Body, args: &[Arg]) -> ThinVec<MacroArg> {
    args.iter().map(|arg| MacroArg { name: arg.name, value: lower_value(cx, body, &arg.value) }).collect()
}

fn lower_value(cx: &mut Context<'_>, body: &mut Body, value: &Value) -> ExprId {
    match value {
        Value::Expr(expr) => exprs::expr(cx, body, expr),
        Value::Group(span, args) => {
            let children = args.iter().map(|arg| lower_value(cx, body, &arg.value)).collect();
            push(body, ExprKind::Unread(children), cx.group(*span))
        }
    }
}
