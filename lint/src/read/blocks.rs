//! Blocks and their statements.

use syn::Stmt as Statement;
use thin_vec::ThinVec;

use super::context::{Context, push};
use super::exprs;
use super::{attrs, items, macros, pats, types};
use crate::facts::{Block, Body, ExprId, ExprKind, Span, Stmt};

/// A block in braces.
pub(super) fn block(cx: &mut Context<'_>, body: &mut Body, block: &syn::Block) -> ExprId {
    let span = cx.group(block.brace_token.span);
    statements(cx, body, &block.stmts, span)
}

/// Statements as a block that has the span given.
pub(super) fn statements(
    cx: &mut Context<'_>,
    body: &mut Body,
    statements: &[Statement],
    span: Span,
) -> ExprId {
    let (mut items, mut stmts, mut tail) = (ThinVec::new(), ThinVec::with_capacity(statements.len()), None);
    for (idx, statement) in statements.iter().enumerate() {
        let is_last = idx + 1 == statements.len();
        match statement {
            Statement::Local(local) => stmts.push(self::local(cx, body, local)),
            Statement::Item(item) => items::item(cx, item, &mut items),
            Statement::Expr(syn::Expr::Verbatim(tokens), Some(_)) if tokens.is_empty() => {}
            Statement::Expr(expr, semi) => {
                let id = exprs::expr(cx, body, expr);
                if is_last && semi.is_none() {
                    tail = Some(id);
                } else {
                    stmts.push(Stmt::Expr(id));
                }
            }
            Statement::Macro(of) => {
                let cfg = attrs::cfg(cx, &of.attrs);
                let id = match macros::statement(cx, body, of) {
                    macros::Statement::Items(declared) => {
                        items.push(*declared);
                        continue;
                    }
                    macros::Statement::Expr(id) => id,
                };
                body.exprs[id.0 as usize].cfg = cfg;
                if is_last && of.semi_token.is_none() {
                    tail = Some(id);
                } else {
                    stmts.push(Stmt::Expr(id));
                }
            }
        }
    }
    let read = Block { items, stmts, tail, is_expansion: false };
    push(body, ExprKind::Block(read), span)
}

fn local(cx: &mut Context<'_>, body: &mut Body, local: &syn::Local) -> Stmt {
    let cfg = attrs::cfg(cx, &local.attrs);
    let init = local.init.as_ref().map(|init| exprs::expr(cx, body, &init.expr));
    let diverge = local.init.as_ref().and_then(|init| init.diverge.as_ref());
    let otherwise = diverge.map(|(_, diverge)| exprs::expr(cx, body, diverge));
    let (pat, ty) = match &local.pat {
        syn::Pat::Type(of) => (pats::pat(cx, body, &of.pat), Some(Box::new(types::ty(cx, &of.ty)))),
        pat => (pats::pat(cx, body, pat), None),
    };
    Stmt::Let { pat, ty, init, otherwise, cfg }
}

/// A body that evaluates one expression.
pub(super) fn value(cx: &mut Context<'_>, expr: &syn::Expr) -> Body {
    let mut body = Body::default();
    body.root = Some(exprs::expr(cx, &mut body, expr));
    body.shrink();
    body
}
