//! Regions of a body that run by themselves: closures and async blocks.

use super::body::Infer;
use super::inferred::{Region, RegionId, RegionKind};
use super::ty::{Ty, TyKind};
use crate::facts::{Closure, ExprId, Span};

impl<'d> Infer<'d, '_, '_> {
    pub(super) fn new_region(&mut self, kind: RegionKind, expr: Option<ExprId>, span: Span) -> RegionId {
        let id = RegionId(self.out.regions.len() as u32);
        let parent = expr.is_some().then_some(self.region);
        self.out.regions.push(Region { kind, parent, expr, span, awaits: 0 });
        id
    }

    /// Runs `f` in a region of its own that gives `result`.
    fn in_region(&mut self, kind: RegionKind, id: ExprId, span: Span, result: Ty, f: impl FnOnce(&mut Self)) {
        let (region, outer) = (self.region, std::mem::replace(&mut self.result, result));
        let breaks = std::mem::take(&mut self.breaks);
        let tests = self.assumed.len();
        self.region = self.new_region(kind, Some(id), span);
        f(self);
        self.assumed.truncate(tests);
        self.region = region;
        self.result = outer;
        self.breaks = breaks;
    }

    /// Runs `f` in an async region; gives the future's type.
    pub(super) fn async_region(&mut self, id: ExprId, span: Span, f: impl FnOnce(&mut Self) -> Ty) -> Ty {
        let result = self.cx.table.var();
        self.in_region(RegionKind::Async, id, span, result, |infer| {
            let given = f(infer);
            infer.coerce(given, result);
        });
        Ty::new(TyKind::Future(result))
    }

    /// Notes that the region awaits here.
    pub(super) fn awaited(&mut self, id: ExprId) {
        let region = self.region;
        if let Some(region) = self.out.regions.get_mut(region.0 as usize) {
            region.awaits += 1;
        }
        self.check_guards(id);
    }

    /// A closure: a region of its own, or with `async` one whose call makes another.
    pub(super) fn closure(&mut self, id: ExprId, closure: &'d Closure, expected: Option<Ty>) -> Ty {
        let wanted = expected.and_then(|ty| self.cx.fn_signature(ty));
        let mut inputs = Vec::new();
        for (at, (_, written)) in closure.params.iter().enumerate() {
            let hint = wanted.as_ref().and_then(|(inputs, _)| inputs.get(at).copied());
            let ty = match written {
                Some(written) => {
                    let ty = self.lower(written);
                    if let Some(hint) = hint {
                        self.coerce(hint, ty);
                    }
                    ty
                }
                None => hint.unwrap_or_else(|| self.cx.table.var()),
            };
            inputs.push(ty);
        }
        let ret = match &closure.ret {
            Some(written) => self.lower(written),
            None => self.cx.table.var(),
        };
        let result = if closure.is_async { Ty::new(TyKind::Future(ret)) } else { ret };
        self.cx.closures.insert((self.owner, id), (inputs.clone(), result));
        if let (Some((_, wanted)), false) = (&wanted, closure.is_async) {
            self.expect_result(ret, *wanted);
        }
        self.closure_body(id, closure, &inputs, ret);
        Ty::new(TyKind::Closure(self.owner, id, self.identity.clone()))
    }

    /// What a closure is asked to give, as far as it is a known shape.
    fn expect_result(&mut self, ret: Ty, wanted: Ty) {
        let wanted = self.cx.table.resolve(wanted);
        if matches!(wanted.kind(), TyKind::Adt(..) | TyKind::Prim(_)) && !self.has_dyn(wanted) {
            self.coerce(wanted, ret);
        }
    }

    fn closure_body(&mut self, id: ExprId, closure: &'d Closure, inputs: &[Ty], ret: Ty) {
        let span = self.body.expr(id).span;
        let kind = if closure.is_async { RegionKind::Async } else { RegionKind::Closure };
        let locals = self.locals.len();
        self.in_region(kind, id, span, ret, |infer| {
            for ((pat, _), ty) in closure.params.iter().zip(inputs) {
                infer.pat(*pat, *ty);
            }
            infer.bound_nonblocking(locals, id);
            let given = infer.expr(closure.body, Some(ret));
            infer.coerce(given, ret);
            infer.end_variables(locals, closure.body);
        });
    }
}
