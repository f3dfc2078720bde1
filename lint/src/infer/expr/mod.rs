//! Types of expressions: what kind of expression goes where, and what agrees with what its place asks for.

mod aggregates;
mod branches;
mod loops;
mod operators;
mod places;

use super::body::{Infer, MAX_EXPR_DEPTH};
use super::ty::{Ty, TyKind};
use crate::facts::{ExprId, ExprKind, Lit};

impl<'d> Infer<'d, '_, '_> {
    /// The type of an expression; `expected` is what its place asks for, as a hint.
    pub(super) fn expr(&mut self, id: ExprId, expected: Option<Ty>) -> Ty {
        if self.depth > MAX_EXPR_DEPTH {
            return Ty::unknown();
        }
        self.depth += 1;
        let maybe = self.maybe;
        let ty =
            if self.is_on(self.body.expr(id).cfg.as_deref()) { self.kind(id, expected) } else { Ty::unit() };
        self.maybe = maybe;
        self.depth -= 1;
        self.note_type(id, ty);
        if let Some(wanted) = expected {
            self.reveal(ty, wanted);
        }
        ty
    }

    fn kind(&mut self, id: ExprId, expected: Option<Ty>) -> Ty {
        let body = self.body;
        match &body.expr(id).kind {
            ExprKind::Path(path) => self.path_expr(path),
            ExprKind::Lit(lit) => self.lit(lit),
            ExprKind::Call { callee, args } => self.call(id, *callee, args, expected),
            ExprKind::MethodCall { .. } => self.method_call(id, expected),
            ExprKind::Field { base, name } => self.field(*base, *name),
            ExprKind::Index { base, index } => self.index(id, *base, *index),
            ExprKind::Deref(inner) => self.explicit_deref(id, *inner),
            ExprKind::Unary(op, inner) => self.unary(id, *op, *inner),
            ExprKind::Binary { op, lhs, rhs } => self.binary(id, *op, *lhs, *rhs),
            ExprKind::Assign { lhs, rhs } => self.assign(id, *lhs, *rhs),
            ExprKind::Cast { expr, ty } => {
                let ty = self.lower_told(ty);
                let given = self.expr(*expr, Some(ty).filter(|ty| self.has_dyn(*ty)));
                self.reveal(given, ty);
                ty
            }
            ExprKind::Ref { expr, mutable } => self.borrow(*expr, *mutable, expected),
            ExprKind::Block(block) => self.block(id, block, expected),
            ExprKind::Async(block) => {
                let span = body.expr(id).span;
                self.async_region(id, span, |infer| infer.expr(block.body, None))
            }
            ExprKind::If { cond, then, otherwise } => self.if_(*cond, *then, *otherwise, expected),
            ExprKind::Let { pat, expr } => {
                let ty = self.expr(*expr, None);
                self.looks_at(*expr);
                self.pat(*pat, ty);
                Ty::bool()
            }
            ExprKind::Match { scrutinee, arms } => self.match_(*scrutinee, arms, expected),
            ExprKind::While { cond, body } => self.while_(id, *cond, *body),
            ExprKind::Loop(inner) => self.loop_(id, *inner),
            ExprKind::For { pat, iter, body, is_await } => self.for_(id, *pat, *iter, *body, *is_await),
            ExprKind::Closure(closure) => self.closure(id, closure, expected),
            ExprKind::Await(inner) => self.await_(id, *inner, expected),
            ExprKind::Try(inner) => self.try_(id, *inner),
            ExprKind::Return(value) => self.return_(*value),
            ExprKind::Break(value) => self.break_(*value),
            ExprKind::Continue => Ty::never(),
            ExprKind::Yield(value) => {
                if let Some(value) = value {
                    self.expr(*value, None);
                }
                self.awaited(id);
                Ty::unit()
            }
            ExprKind::Struct { path, fields, rest } => self.struct_(path, fields, *rest),
            ExprKind::Tuple(items) => self.tuple(items, expected),
            ExprKind::Array(items) => self.array(items, expected),
            ExprKind::Repeat(item) => {
                let item = self.expr(*item, None);
                Ty::new(TyKind::Array(item))
            }
            ExprKind::Range(from, to) => self.range(*from, *to),
            ExprKind::Macro(call) => self.macro_(id, call, expected),
            ExprKind::Unread(parts) => {
                parts.iter().for_each(|part| {
                    self.expr(*part, None);
                });
                Ty::unknown()
            }
        }
    }

    fn lit(&mut self, lit: &Lit) -> Ty {
        match lit {
            Lit::Str(_) => Ty::str().reference(),
            Lit::ByteStr => Ty::new(TyKind::Array(Ty::prim("u8"))).reference(),
            Lit::CStr => Ty::unknown(),
            Lit::Byte => Ty::prim("u8"),
            Lit::Char => Ty::prim("char"),
            Lit::Bool(_) => Ty::bool(),
            Lit::Int(_, suffix) if suffix.is_empty() => self.cx.table.int_var(),
            Lit::Float(_, suffix) if suffix.is_empty() => self.cx.table.float_var(),
            Lit::Int(_, suffix) | Lit::Float(_, suffix) => Ty::new(TyKind::Prim(*suffix)),
        }
    }

    /// Makes a value's type agree with what its place asks for, dereferencing where Rust would.
    pub(super) fn coerce(&mut self, given: Ty, wanted: Ty) {
        let (given, wanted) = (self.cx.shallow(given), self.cx.shallow(wanted));
        if matches!(given.kind(), TyKind::Never) {
            return;
        }
        let point = self.cx.table.snapshot();
        if self.cx.table.unify(given, wanted) {
            return;
        }
        self.cx.table.rollback(point);
        if let (TyKind::Ref(mut_given), TyKind::Ref(inner)) = (given.kind(), wanted.kind()) {
            let steps = self.cx.steps(*mut_given);
            for step in steps.into_iter().skip(1) {
                let point = self.cx.table.snapshot();
                if self.cx.table.unify(step, *inner) {
                    return;
                }
                self.cx.table.rollback(point);
            }
        }
    }
}
