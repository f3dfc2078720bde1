//! Operators, assignments and ranges.

use syn::{BinOp, RangeLimits, UnOp};
use thin_vec::thin_vec;

use super::context::{Context, push};
use super::exprs::{expr, optional, span_of};
use crate::facts::{Body, ExprId, ExprKind, Operator};

pub(super) fn unary(cx: &mut Context<'_>, body: &mut Body, of: &syn::ExprUnary) -> ExprId {
    let inner = expr(cx, body, &of.expr);
    let (kind, token) = match &of.op {
        UnOp::Deref(star) => (ExprKind::Deref(inner), star.spans[0]),
        UnOp::Neg(minus) => (ExprKind::Unary(Operator::Neg, inner), minus.spans[0]),
        UnOp::Not(bang) => (ExprKind::Unary(Operator::Not, inner), bang.spans[0]),
        _ => {
            let span = span_of(body, inner);
            return push(body, ExprKind::Unread(thin_vec![inner]), span);
        }
    };
    let span = cx.span(token).to(span_of(body, inner));
    push(body, kind, span)
}

/// `a + b`. Chains lean to the left and can be long: they are followed in a loop.
pub(super) fn binary(cx: &mut Context<'_>, body: &mut Body, of: &syn::ExprBinary) -> ExprId {
    let mut chain = vec![of];
    let mut first = &*of.left;
    while let syn::Expr::Binary(left) = first
        && left.attrs.is_empty()
    {
        chain.push(left);
        first = &left.left;
    }
    let mut lhs = expr(cx, body, first);
    for of in chain.into_iter().rev() {
        let rhs = expr(cx, body, &of.right);
        let span = span_of(body, lhs).to(span_of(body, rhs));
        lhs = push(body, ExprKind::Binary { op: operator(&of.op), lhs, rhs }, span);
    }
    lhs
}

fn operator(op: &BinOp) -> Operator {
    match op {
        BinOp::Add(_) => Operator::Add,
        BinOp::Sub(_) => Operator::Sub,
        BinOp::Mul(_) => Operator::Mul,
        BinOp::Div(_) => Operator::Div,
        BinOp::Rem(_) => Operator::Rem,
        BinOp::And(_) => Operator::And,
        BinOp::Or(_) => Operator::Or,
        BinOp::BitXor(_) => Operator::BitXor,
        BinOp::BitAnd(_) => Operator::BitAnd,
        BinOp::BitOr(_) => Operator::BitOr,
        BinOp::Shl(_) => Operator::Shl,
        BinOp::Shr(_) => Operator::Shr,
        BinOp::Eq(_) => Operator::Eq,
        BinOp::Ne(_) => Operator::Ne,
        BinOp::Lt(_) => Operator::Lt,
        BinOp::Le(_) => Operator::Le,
        BinOp::Gt(_) => Operator::Gt,
        BinOp::Ge(_) => Operator::Ge,
        _ => Operator::OpAssign,
    }
}

pub(super) fn assign(cx: &mut Context<'_>, body: &mut Body, of: &syn::ExprAssign) -> ExprId {
    let lhs = expr(cx, body, &of.left);
    let rhs = expr(cx, body, &of.right);
    let span = span_of(body, lhs).to(span_of(body, rhs));
    push(body, ExprKind::Assign { lhs, rhs }, span)
}

pub(super) fn range(cx: &mut Context<'_>, body: &mut Body, of: &syn::ExprRange) -> ExprId {
    let start = optional(cx, body, of.start.as_deref());
    let end = optional(cx, body, of.end.as_deref());
    let (first, last) = match &of.limits {
        RangeLimits::HalfOpen(dots) => (dots.spans[0], dots.spans[1]),
        RangeLimits::Closed(dots) => (dots.spans[0], dots.spans[2]),
    };
    let from = start.map_or_else(|| cx.span(first), |start| span_of(body, start));
    let to = end.map_or_else(|| cx.span(last), |end| span_of(body, end));
    push(body, ExprKind::Range(start, end), from.to(to))
}
