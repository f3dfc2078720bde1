//! Arguments of calls: what closures among them get, and what parameters learn from them.

use std::borrow::Cow;

use crate::cfg::State;
use crate::facts::{ExprId, ExprKind};
use crate::infer::body::Infer;
use crate::infer::db::Pred;
use crate::infer::ty::{Args, Bound, Ty, TyKind};

impl<'d> Infer<'d, '_, '_> {
    /// The arguments that are compiled: `f(a, #[cfg(unix)] b, #[cfg(not(unix))] c)` has two.
    pub(super) fn present<'b>(&self, args: &'b [ExprId]) -> Cow<'b, [ExprId]> {
        let is_off = |arg: &ExprId| {
            let cfg = self.body.expr(*arg).cfg.as_deref();
            cfg.is_some_and(|cfg| self.cfg.eval(cfg) == State::Off)
        };
        if args.iter().any(is_off) {
            Cow::Owned(args.iter().copied().filter(|arg| !is_off(arg)).collect())
        } else {
            Cow::Borrowed(args)
        }
    }

    /// Infers arguments in Rust's order: closures, and references to such, after all others, as they need what those say.
    pub(super) fn arguments(&mut self, inputs: &[Ty], args: &[ExprId], preds: &[Pred]) {
        self.arguments_for(inputs, args, preds, &[]);
    }

    /// As [`Infer::arguments`], where the place of the call hints at what some become.
    pub(super) fn arguments_for(
        &mut self,
        inputs: &[Ty],
        args: &[ExprId],
        preds: &[Pred],
        hints: &[Option<Ty>],
    ) {
        let mut closures = Vec::new();
        for (at, arg) in args.iter().enumerate() {
            let wanted = inputs.get(at).copied();
            let hint = hints.get(at).copied().flatten();
            if let Some(depth) = self.closure_behind(*arg) {
                closures.push((*arg, depth, wanted, hint));
                continue;
            }
            let wanted = wanted.map(|ty| self.cx.normalize(ty));
            let given = self.expr(*arg, hint.or(wanted));
            if let Some(wanted) = wanted {
                self.unsize(given, wanted);
                self.coerce(given, wanted);
            }
            self.moved(*arg);
        }
        self.solve(preds);
        for (arg, depth, wanted, hint) in closures {
            let signature = wanted.and_then(|ty| self.wanted_signature(peeled(ty, depth)?, preds));
            let signature = signature.or_else(|| self.cx.fn_signature(peeled(hint?, depth)?));
            let given = self.closure_arg(arg, depth, signature);
            if let Some(wanted) = wanted {
                self.unsize(given, wanted);
                self.coerce(given, wanted);
            }
            self.solve(preds);
        }
        self.keep_pending(preds);
    }

    /// What arguments become where a call's result must be a type that holds a `dyn`: `Box::new(|path| ..)` in the place of a
    /// `Box<dyn Fn(&Path)>`. A value of another type is coerced to it afterwards, so that this binds nothing.
    pub(super) fn hints(&mut self, inputs: &[Ty], output: Ty, expected: Option<Ty>) -> Vec<Option<Ty>> {
        let expected = expected.map(|ty| self.cx.table.resolve(ty)).filter(|ty| self.has_dyn(*ty));
        let Some(expected) = expected else { return Vec::new() };
        let output = self.cx.normalize(output);
        let point = self.cx.table.snapshot();
        let mut hints = Vec::new();
        if matches!(output.kind(), TyKind::Adt(..)) && self.cx.table.unify(output, expected) {
            let told = inputs.iter().map(|ty| self.cx.table.resolve(*ty));
            hints = told.map(|ty| self.has_dyn(ty).then_some(ty)).collect();
        }
        self.cx.table.rollback(point);
        hints
    }

    /// Behind how many references an expression is a closure.
    fn closure_behind(&self, id: ExprId) -> Option<u32> {
        match &self.body.expr(id).kind {
            ExprKind::Closure(_) => Some(0),
            ExprKind::Ref { expr, .. } => self.closure_behind(*expr).map(|depth| depth + 1),
            _ => None,
        }
    }

    fn closure_arg(&mut self, id: ExprId, depth: u32, signature: Option<(Vec<Ty>, Ty)>) -> Ty {
        let wanted = signature.map(|(inputs, ret)| Ty::new(TyKind::FnPtr(inputs.into(), ret)));
        self.expr(id, wanted.map(|ty| (0..depth).fold(ty, |ty, _| ty.reference())))
    }

    /// What a closure in a parameter's place takes and gives.
    fn wanted_signature(&mut self, ty: Ty, preds: &[Pred]) -> Option<(Vec<Ty>, Ty)> {
        let ty = self.cx.shallow(ty);
        if !matches!(ty.kind(), TyKind::Var(_))
            && let Some(found) = self.cx.fn_signature(ty)
        {
            return Some(found);
        }
        let found = preds.iter().find_map(|pred| {
            (self.cx.shallow(pred.ty) == ty).then(|| self.cx.fn_bound(&pred.bound)).flatten()
        });
        // A bound may be on another trait that closures have (`Handler`, `Filter` fns): nothing is known then.
        let (inputs, ret) = found?;
        let inputs = inputs.into_iter().map(|ty| self.cx.normalize(ty)).collect();
        Some((inputs, self.cx.normalize(ret)))
    }

    /// Notes an argument that becomes `dyn`: `&mut file` for `&mut dyn Read`.
    fn unsize(&mut self, given: Ty, wanted: Ty) {
        let (given, wanted) = (self.cx.shallow(given), self.cx.shallow(wanted));
        match (given.kind(), wanted.kind()) {
            (TyKind::Ref(given), TyKind::Ref(wanted)) => self.unsize(*given, *wanted),
            (TyKind::Adt(of, given), TyKind::Adt(own, wanted)) if of == own => {
                if let (Some(given), Some(wanted)) = (given.first(), wanted.first()) {
                    self.unsize(*given, *wanted);
                }
            }
            (TyKind::Adt(..) | TyKind::Closure(..) | TyKind::FnDef(..), TyKind::Dyn(bounds, _)) => {
                self.unsizing.extend(bounds.first().map(|bound| (bound.trait_id, given)));
            }
            _ => {}
        }
    }

    /// Keeps predicates of types that are known in part: the rest of the statement may tell what is left of them.
    fn keep_pending(&mut self, preds: &[Pred]) {
        // Most have no variables, and need not be looked at closely.
        for pred in preds.iter().filter(|pred| pred.ty.has_vars() && !pred.bound.args.is_empty()) {
            let ty = self.cx.table.resolve(pred.ty);
            if matches!(ty.kind(), TyKind::Adt(..)) && ty.has_vars() {
                self.pending.push(pred.clone());
            }
        }
    }

    /// Lets them say the rest.
    pub(in crate::infer) fn solve_pending(&mut self) {
        let pending = std::mem::take(&mut self.pending);
        self.solve(&pending);
    }

    /// Lets predicates whose types are known say what they can.
    fn solve(&mut self, preds: &[Pred]) {
        for _ in 0..2 {
            for pred in preds {
                let ty = self.cx.normalize(pred.ty);
                if matches!(ty.kind(), TyKind::Var(_) | TyKind::Unknown) {
                    continue;
                }
                let args: Args = pred.bound.args.iter().map(|ty| self.cx.normalize(*ty)).collect();
                let bound = Bound { args, ..pred.bound.clone() };
                if !bound.assoc.is_empty() || self.cx.fn_family(bound.trait_id).is_some() {
                    self.cx.learn_assoc(ty, &bound);
                } else if bound.args.iter().any(|ty| ty.has_vars()) || ty.has_vars() {
                    // `Vec<_>: FromIterator<Item>` says what `_` is.
                    self.cx.select(ty, bound.trait_id, &bound.args);
                }
            }
        }
    }
}

/// What stands behind so many references.
fn peeled(ty: Ty, depth: u32) -> Option<Ty> {
    (0..depth).try_fold(ty, |ty, _| match ty.kind() {
        TyKind::Ref(inner) => Some(*inner),
        _ => None,
    })
}
