//! Branches: `if`, `match`, `?`, and what leaves: what they give together, and what holds after them.

use crate::cfg::State;
use crate::facts::{Arm, ExprId, Name};
use crate::infer::body::Infer;
use crate::infer::ty::{Args, Ty, TyKind};

impl<'d> Infer<'d, '_, '_> {
    pub(super) fn if_(
        &mut self,
        cond: ExprId,
        then: ExprId,
        otherwise: Option<ExprId>,
        expected: Option<Ty>,
    ) -> Ty {
        let locals = self.locals.len();
        self.expr(cond, None);
        self.end_condition(cond, locals);
        let decided = self.decided(cond);
        if decided == Some(State::Off) {
            self.locals.truncate(locals);
            return otherwise.map_or_else(Ty::unit, |otherwise| self.expr(otherwise, expected));
        }
        let (maybe, tests) = (self.maybe, self.assumed.len());
        self.maybe |= decided == Some(State::Unknown);
        self.assume(cond, true);
        let mut branches = self.branches(locals);
        let temporaries = self.temporaries_of(cond, locals);
        let first = self.expr(then, expected);
        self.end_variables(locals, then);
        self.end_branch(&mut branches, first);
        self.assumed.truncate(tests);
        let otherwise = otherwise.filter(|_| decided != Some(State::On));
        let ty = match otherwise {
            Some(otherwise) => {
                self.assume(cond, false);
                self.locals.extend(temporaries);
                let second = self.expr(otherwise, expected.or(Some(first)));
                self.locals.truncate(locals);
                self.end_branch(&mut branches, second);
                self.assumed.truncate(tests);
                if matches!(self.cx.shallow(second).kind(), TyKind::Never) {
                    self.assume(cond, true);
                }
                self.join(first, second)
            }
            None if decided == Some(State::On) => first,
            None => {
                self.end_branch(&mut branches, Ty::unit());
                Ty::unit()
            }
        };
        self.join_branches(&branches);
        // What follows a branch that leaves is reached by the other one.
        if matches!(self.cx.shallow(first).kind(), TyKind::Never) {
            self.assume(cond, false);
        }
        self.maybe = maybe;
        ty
    }

    pub(super) fn match_(&mut self, scrutinee: ExprId, arms: &'d [Arm], expected: Option<Ty>) -> Ty {
        let ty = self.expr(scrutinee, None);
        let (tests, value) = (self.assumed.len(), self.fixed_value(scrutinee));
        let (mut result, mut left) = (Ty::never(), Vec::new());
        let mut branches = self.branches(self.locals.len());
        for arm in arms {
            let maybe = self.maybe;
            let is_ruled_out = value.is_some_and(|value| self.rules_out(arm.pat, value));
            if self.is_on(arm.cfg.as_deref()) && !is_ruled_out {
                let (locals, before) = (self.locals.len(), self.assumed.len());
                self.assume_pattern(scrutinee, arm.pat, true);
                self.pat(arm.pat, ty);
                if let Some(guard) = arm.guard {
                    self.expr(guard, None);
                }
                let given = self.expr(arm.body, expected);
                self.end_variables(locals, arm.body);
                self.end_branch(&mut branches, given);
                self.assumed.truncate(before);
                if arm.guard.is_none() && !self.maybe {
                    self.assume_pattern(scrutinee, arm.pat, false);
                    if matches!(self.cx.shallow(given).kind(), TyKind::Never) {
                        left.push(arm.pat);
                    }
                }
                result = self.join(result, given);
            }
            self.maybe = maybe;
        }
        self.join_branches(&branches);
        self.assumed.truncate(tests);
        // What follows is not reached by arms that leave.
        left.into_iter().for_each(|pat| self.assume_pattern(scrutinee, pat, false));
        result
    }

    /// The type of branches: the first that is known.
    pub(in crate::infer) fn join(&mut self, first: Ty, second: Ty) -> Ty {
        let (a, b) = (self.cx.shallow(first), self.cx.shallow(second));
        match (a.kind(), b.kind()) {
            (_, TyKind::Never) => a,
            (TyKind::Never | TyKind::Unknown, _) => b,
            _ => {
                self.coerce(b, a);
                a
            }
        }
    }

    pub(super) fn try_(&mut self, id: ExprId, inner: ExprId) -> Ty {
        let around = self.tried.replace(inner);
        let ty = self.expr(inner, None);
        self.tried = around;
        let ty = self.cx.normalize(ty);
        // The two that nearly every `?` stands on need no trait.
        if let TyKind::Adt(adt, args) = ty.kind()
            && (self.cx.is_lang(ty, "Result") || self.cx.is_lang(ty, "Option"))
        {
            self.assume_success(inner, *adt);
            if let Some(error) = args.get(1) {
                self.convert_error(id, *error);
            }
            return args.first().copied().unwrap_or_else(Ty::unknown);
        }
        let Some(lang) = self.program().lang_trait("try") else { return Ty::unknown() };
        self.cx.project(ty, lang, &Args::default(), Name::from("Output")).unwrap_or_else(Ty::unknown)
    }

    /// The `From` call of a `?` whose error becomes another that the tree defines.
    fn convert_error(&mut self, id: ExprId, error: Ty) {
        let result = self.cx.shallow(self.result);
        let TyKind::Adt(_, args) = result.kind() else { return };
        let Some(wanted) = args.get(1).map(|ty| self.cx.normalize(*ty)) else { return };
        let error = self.cx.normalize(error);
        if self.cx.is_lang(result, "Result") && wanted != error {
            self.own_operator(id, "from", "from", wanted, &[error]);
        }
    }

    pub(super) fn return_(&mut self, value: Option<ExprId>) -> Ty {
        if let Some(value) = value {
            let result = self.result;
            let given = self.expr(value, Some(result));
            self.coerce(given, result);
        }
        Ty::never()
    }
}
