//! What callers can know of a body: which values its parameters are tested for before a call is reached, and which
//! values it gives to the parameters of what it calls.
//!
//! `f(.., None)` cannot reach the arm `Some(path) => File::open(path)` of `f`. Only tests that hold by what is
//! written count: of bools, variants, constants and whole numbers, of parameters that nothing changes.

use super::body::Infer;
use super::inferred::Target;
use super::ty::TyKind;
use super::values::{Given, ParamAt, Test, Value};
use crate::facts::{Arm, ExprId, ExprKind, Lit, MacroInput, Name, Operator, PatId, PatKind, Path, Span};
use crate::link::{AdtId, Container, Def, FnId, Namespace};

/// What holds in a part of a body.
#[derive(Clone, Copy, Debug)]
pub(super) enum Assumed {
    Param(Test),
    /// Something failed: it is reached by an error that was met.
    Failure,
    /// A static is empty.
    Empty,
}

/// The operator of a comparison whose sides change places.
fn turned(op: Operator) -> Operator {
    match op {
        Operator::Lt => Operator::Gt,
        Operator::Le => Operator::Ge,
        Operator::Gt => Operator::Lt,
        Operator::Ge => Operator::Le,
        _ => op,
    }
}

impl<'d> Infer<'d, '_, '_> {
    /// Assumes what a condition says if it holds, or if it does not, until the block ends.
    pub(super) fn assume(&mut self, cond: ExprId, holds: bool) {
        let body = self.body;
        match &body.expr(cond).kind {
            ExprKind::Path(_) => self.assume_value(cond, Value::Bool(true), holds),
            ExprKind::Unary(Operator::Not, inner) => self.assume(*inner, !holds),
            ExprKind::Binary { op: Operator::And, lhs, rhs } if holds => {
                self.assume(*lhs, true);
                self.assume(*rhs, true);
            }
            ExprKind::Binary { op: Operator::Or, lhs, rhs } if !holds => {
                self.assume(*lhs, false);
                self.assume(*rhs, false);
            }
            ExprKind::Binary { op, lhs, rhs } => {
                self.assume_number(*op, *lhs, *rhs, holds);
                self.assume_equal(*op, *lhs, *rhs, holds);
            }
            ExprKind::Let { pat, expr } => self.assume_pattern(*expr, *pat, holds),
            ExprKind::MethodCall { recv, name_span, .. } => self.assume_told(*recv, *name_span, holds),
            ExprKind::Macro(call) => {
                if let MacroInput::Matches(inner) = &call.input
                    && let ExprKind::Match { scrutinee, arms } = &body.expr(*inner).kind
                    && let [Arm { pat, guard: None, .. }, ..] = arms.as_slice()
                {
                    self.assume_pattern(*scrutinee, *pat, holds);
                }
            }
            _ => {}
        }
    }

    /// Assumes what a method tells of its receiver, or the contrary: `path.is_some()`.
    fn assume_told(&mut self, recv: ExprId, name_span: Span, holds: bool) {
        if self.param_of(recv).is_none() && self.static_behind(recv).is_none() {
            return;
        }
        let Some(id) = self.method_at(name_span) else { return };
        let data = self.program().fn_data(id);
        let (Some(name), Container::Impl(of)) = (data.attrs.tells, data.container) else { return };
        let TyKind::Adt(adt, _) = self.db().header(of).self_ty.kind() else { return };
        if let Some(variant) = self.variant_named(*adt, name) {
            self.assume_value(recv, Value::Variant(*adt, variant), holds);
        }
    }

    /// The fn behind a method call that was seen already, by the place of its name.
    pub(super) fn method_at(&self, name_span: Span) -> Option<FnId> {
        match self.out.calls.iter().rev().find(|call| call.name_span == name_span)?.target {
            Target::Fn(id, _) => Some(id),
            _ => None,
        }
    }

    /// Assumes that a value matches a pattern, or that it does not.
    pub(super) fn assume_pattern(&mut self, scrutinee: ExprId, pat: PatId, holds: bool) {
        if let Some((value, exact)) = self.value_of_pattern(pat)
            && (holds || exact)
        {
            self.assume_value(scrutinee, value, holds);
            if self.is_failure(value, holds) {
                self.assumed.push(Assumed::Failure);
            }
        }
        if let PatKind::Or(pats) = &self.body.pat(pat).kind
            && !holds
        {
            pats.iter().for_each(|pat| self.assume_pattern(scrutinee, *pat, false));
        }
    }

    /// Assumes what a comparison with zero says, or the contrary. No known number is less: `n > 0` says that it
    /// is not zero.
    fn assume_number(&mut self, op: Operator, lhs: ExprId, rhs: ExprId, holds: bool) {
        let number = |id: ExprId| match self.body.expr(id).kind {
            ExprKind::Lit(Lit::Int(value, _)) => value,
            _ => None,
        };
        let (of, op, number) = match (number(lhs), number(rhs)) {
            (None, Some(number)) => (lhs, op, number),
            (Some(number), None) => (rhs, turned(op), number),
            _ => return,
        };
        let is_zero = match (op, number) {
            (Operator::Eq | Operator::Le, 0) | (Operator::Lt, 1) => holds,
            (Operator::Ne | Operator::Gt, 0) | (Operator::Ge, 1) => !holds,
            _ => return,
        };
        self.assume_value(of, Value::Zero(true), is_zero);
    }

    /// Assumes what a comparison with a constant or a variant says, or the contrary.
    fn assume_equal(&mut self, op: Operator, lhs: ExprId, rhs: ExprId, holds: bool) {
        let are_equal = match op {
            Operator::Eq => holds,
            Operator::Ne => !holds,
            _ => return,
        };
        let (of, with) = if self.param_of(lhs).is_some() { (lhs, rhs) } else { (rhs, lhs) };
        match self.fixed_value(with) {
            Some(value @ Value::Constant(_)) => self.assume_value(of, value, are_equal),
            // One that holds something has many values.
            Some(value @ Value::Variant(..)) if are_equal || self.is_path(with) => {
                self.assume_value(of, value, are_equal);
            }
            _ => {}
        }
    }

    fn is_path(&self, id: ExprId) -> bool {
        match &self.body.expr(id).kind {
            ExprKind::Ref { expr: inner, .. } | ExprKind::Deref(inner) => self.is_path(*inner),
            ExprKind::Path(_) => true,
            _ => false,
        }
    }

    /// Notes the parameter that a pattern is about to be compared with.
    pub(super) fn looks_at(&mut self, scrutinee: ExprId) {
        if let Some(param) = self.param_of(scrutinee) {
            self.looked_at.insert(scrutinee, param);
        }
    }

    /// Assumes of what a `?` stands on that there is something to go on with, until the block ends.
    pub(super) fn assume_success(&mut self, of: ExprId, adt: AdtId) {
        let name = if self.program().lang_adt("Option") == Some(adt) { "Some" } else { "Ok" };
        if self.param_of(of).is_some()
            && let Some(variant) = self.variant_named(adt, Name::from(name))
        {
            self.assume_value(of, Value::Variant(adt, variant), true);
        }
    }

    fn assume_value(&mut self, of: ExprId, value: Value, holds: bool) {
        if let Some(param) = self.looked_at.get(&of).copied().or_else(|| self.param_of(of)) {
            self.assumed.push(Assumed::Param(Test { param, value, holds }));
        } else if self.is_lang_variant(value, "Option", if holds { "None" } else { "Some" }) {
            self.assume_empty(of);
        }
    }

    /// Whether a result that has a variant, or has not, is an error.
    fn is_failure(&self, value: Value, holds: bool) -> bool {
        self.is_lang_variant(value, "Result", if holds { "Err" } else { "Ok" })
    }

    /// Whether a value is a variant of an enum that the language knows.
    fn is_lang_variant(&self, value: Value, of: &str, name: &str) -> bool {
        let Value::Variant(id, variant) = value else { return false };
        self.program().lang_adt(of) == Some(id) && self.variant_named(id, Name::from(name)) == Some(variant)
    }

    /// Whether an expression is a `Some` in so many words.
    pub(super) fn is_some(&self, id: ExprId) -> bool {
        matches!(self.known(id), Some(Given::Value(value)) if self.is_lang_variant(value, "Option", "Some"))
    }

    /// What must hold of the parameters for this place to be reached.
    pub(super) fn tests(&self) -> Box<[Test]> {
        let test = |assumed: &Assumed| match assumed {
            Assumed::Param(test) => Some(*test),
            Assumed::Failure | Assumed::Empty => None,
        };
        self.assumed.iter().filter_map(test).collect()
    }

    /// Whether this place is reached only by an error.
    pub(super) fn on_failure(&self) -> bool {
        self.assumed.iter().any(|assumed| matches!(assumed, Assumed::Failure))
    }

    /// The parameter that an expression names, be it through references.
    fn param_of(&self, id: ExprId) -> Option<ParamAt> {
        match &self.body.expr(id).kind {
            ExprKind::Ref { expr: inner, .. } | ExprKind::Deref(inner) => self.param_of(*inner),
            _ => self.locals[self.local_of(id)?].param,
        }
    }

    /// Notes that a parameter may be changed from here on: nothing is known of it then.
    pub(super) fn changes(&mut self, place: ExprId) {
        match &self.body.expr(place).kind {
            ExprKind::Ref { expr: inner, .. }
            | ExprKind::Deref(inner)
            | ExprKind::Field { base: inner, .. }
            | ExprKind::Index { base: inner, .. } => self.changes(*inner),
            _ => {
                if let Some(param) = self.param_of(place) {
                    self.changed.push(param);
                }
            }
        }
    }

    /// The variant that a pattern stands for, and whether it takes all values of it.
    fn value_of_pattern(&self, id: PatId) -> Option<(Value, bool)> {
        match &self.body.pat(id).kind {
            PatKind::Ref(inner) => self.value_of_pattern(*inner),
            PatKind::Path(path) => {
                // Of what is written as a literal, less is known than the pattern asks.
                let constant = || self.constant(path).filter(|value| value.is_constant());
                Some((self.variant_of(path).or_else(constant)?, true))
            }
            PatKind::TupleStruct { path, pats } => {
                let exact = pats.iter().all(|pat| self.takes_all(*pat));
                Some((self.variant_of(path)?, exact))
            }
            PatKind::Struct { path, fields } => {
                let exact = fields.iter().all(|field| self.takes_all(field.pat));
                Some((self.variant_of(path)?, exact))
            }
            PatKind::Bind { name, by_ref: false, sub: None, .. } => {
                match self.program().lookup(self.module, *name, Namespace::Values) {
                    Some(Def::Variant(id, variant)) => Some((Value::Variant(id, variant), true)),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// Whether a pattern matches whatever there is. A wildcard may stand for a literal, and is not counted.
    fn takes_all(&self, id: PatId) -> bool {
        match &self.body.pat(id).kind {
            PatKind::Rest => true,
            PatKind::Tuple(pats) => pats.iter().all(|pat| self.takes_all(*pat)),
            PatKind::Bind { name, sub: None, .. } => !name.starts_with(char::is_uppercase),
            _ => false,
        }
    }

    fn variant_of(&self, path: &Path) -> Option<Value> {
        if path.qself.is_some() {
            return None;
        }
        let names = path.names();
        if let [own, name] = names.as_slice()
            && *own == "Self"
        {
            let TyKind::Adt(id, _) = self.lowering.self_ty?.kind() else { return None };
            return Some(Value::Variant(*id, self.variant_named(*id, *name)?));
        }
        match self.program().resolve(self.module, path.global, &names, Namespace::Values)?.def {
            Def::Variant(id, variant) => Some(Value::Variant(id, variant)),
            _ => None,
        }
    }

    /// What is known of the arguments of a call, a method's receiver first.
    pub(super) fn given(&self, receiver: Option<ExprId>, args: &[ExprId]) -> Box<[(ParamAt, Given)]> {
        let all = receiver.into_iter().chain(args.iter().copied());
        let known = all.enumerate().filter_map(|(at, arg)| Some((at as ParamAt, self.known(arg)?)));
        known.collect()
    }

    fn known(&self, id: ExprId) -> Option<Given> {
        match &self.body.expr(id).kind {
            ExprKind::Lit(Lit::Bool(value)) => Some(Given::Value(Value::Bool(*value))),
            ExprKind::Lit(Lit::Int(Some(value), _)) => Some(Given::Value(Value::Zero(*value == 0))),
            ExprKind::Ref { expr: inner, mutable: false } => self.known(*inner),
            ExprKind::Path(path) => match self.local_of(id) {
                Some(at) => {
                    let local = &self.locals[at];
                    local.value.map(Given::Value).or_else(|| local.param.map(Given::Own))
                }
                None if self.is_zero_duration(id) => Some(Given::Value(Value::Zero(true))),
                None => self.variant_of(path).or_else(|| self.constant(path)).map(Given::Value),
            },
            ExprKind::Unary(Operator::Not, inner) => match self.fixed_value(*inner)? {
                Value::Bool(value) => Some(Given::Value(Value::Bool(!value))),
                _ => None,
            },
            ExprKind::Call { .. } if self.is_zero_duration(id) => Some(Given::Value(Value::Zero(true))),
            ExprKind::Call { callee, .. } => match &self.body.expr(*callee).kind {
                ExprKind::Path(path) if self.local_of(*callee).is_none() => {
                    self.variant_of(path).map(Given::Value)
                }
                _ => None,
            },
            ExprKind::Struct { path, .. } => self.variant_of(path).map(Given::Value),
            ExprKind::Binary { op: Operator::BitOr, lhs, rhs } => {
                match (self.fixed_value(*lhs)?, self.fixed_value(*rhs)?) {
                    (Value::Constant(one), Value::Constant(other)) => {
                        Some(Given::Value(Value::Flags(one, other)))
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// What an expression is, whatever callers give.
    pub(super) fn fixed_value(&self, id: ExprId) -> Option<Value> {
        match self.known(id)? {
            Given::Value(value) => Some(value),
            Given::Own(_) => None,
        }
    }

    /// Whether a pattern matches no such value.
    pub(super) fn rules_out(&self, pat: PatId, value: Value) -> bool {
        match &self.body.pat(pat).kind {
            PatKind::Or(pats) => pats.iter().all(|pat| self.rules_out(*pat, value)),
            _ => self.value_of_pattern(pat).is_some_and(|(of_pattern, _)| of_pattern.differs(value)),
        }
    }

    /// Drops what is said of parameters that something changes.
    pub(super) fn forget_changed(&mut self) {
        let changed = std::mem::take(&mut self.changed);
        if changed.is_empty() {
            return;
        }
        for call in &mut self.out.calls {
            if call.tests.iter().any(|test| changed.contains(&test.param)) {
                call.tests =
                    call.tests.iter().filter(|test| !changed.contains(&test.param)).copied().collect();
            }
            let is_changed = |given: &Given| matches!(given, Given::Own(own) if changed.contains(own));
            if call.given.iter().any(|(_, given)| is_changed(given)) {
                call.given = call.given.iter().filter(|(_, given)| !is_changed(given)).copied().collect();
            }
        }
    }
}
