//! Calls of fns, methods and values: what they reach, and what they give.

mod args;
mod record;

use super::body::Infer;
use super::db::Pred;
use super::inferred::{Target, Why};
use super::method::Wanted;
use super::ty::{Args, Subst, Ty, TyKind};
use crate::facts::{ExprId, ExprKind, Name, Span, TypeRef};
use crate::link::{FnId, ParamId};

impl<'d> Infer<'d, '_, '_> {
    /// `f(a, b)`.
    pub(super) fn call(&mut self, id: ExprId, callee: ExprId, args: &[ExprId], expected: Option<Ty>) -> Ty {
        let args = &*self.present(args);
        let name_span = self.name_span(callee);
        let name = self.callee_name(callee);
        let ty = self.expr(callee, None);
        let ty = self.cx.shallow(ty);
        match ty.kind() {
            TyKind::FnDef(fn_id, fn_args) => {
                let sig = self.db().sig(*fn_id);
                let subst = Subst::new(&sig.params, fn_args);
                let inputs: Vec<Ty> =
                    sig.self_input.iter().chain(&sig.inputs).map(|ty| ty.subst(&subst)).collect();
                let exempt = self.is_exempt(*fn_id, None, args);
                self.record(id, name_span, name, Target::Fn(*fn_id, fn_args.clone()), exempt);
                self.record_given(None, args);
                let at = self.out.calls.len() - 1;
                let ty = self.call_fn(*fn_id, &subst, &inputs, args, expected);
                self.drives(*fn_id, args);
                self.calls_by_name(*fn_id, &subst, args);
                self.ended(id, *fn_id, name_span, &inputs);
                // An argument may await.
                self.out.calls[at].first = self.is_first();
                ty
            }
            TyKind::Ctor(adt, ..) => {
                let adt = *adt;
                self.record(id, name_span, name, Target::Ctor, false);
                let Some((inputs, ret)) = self.cx.fn_signature(ty) else { return Ty::unknown() };
                if let Some(expected) = expected
                    && matches!(self.cx.shallow(expected).kind(), TyKind::Adt(own, _) if *own == adt)
                {
                    self.cx.table.unify(ret, expected);
                }
                self.arguments(&inputs, args, &[]);
                ret
            }
            _ => self.call_value(id, ty, name_span, name, args),
        }
    }

    /// Calls a closure, a fn pointer or something unknown.
    fn call_value(&mut self, id: ExprId, ty: Ty, name_span: Span, name: Name, args: &[ExprId]) -> Ty {
        let signature = self.cx.fn_signature(ty);
        let unknown = matches!(ty.kind(), TyKind::Unknown | TyKind::Var(_));
        let target = match (&signature, unknown) {
            (_, true) => Target::Unknown(self.why_unknown(id)),
            (None, false) => Target::Unknown(Why::Value),
            (Some(_), false) => Target::Value(ty),
        };
        self.record(id, name_span, name, target, false);
        match signature {
            Some((inputs, ret)) => {
                self.arguments(&inputs, args, &[]);
                self.cx.normalize(ret)
            }
            None => {
                self.arguments(&[], args, &[]);
                Ty::unknown()
            }
        }
    }

    fn why_unknown(&self, id: ExprId) -> Why {
        let ExprKind::Call { callee, .. } = &self.body.expr(id).kind else { return Why::Value };
        match &self.body.expr(*callee).kind {
            ExprKind::Path(path) if path.as_name().is_none_or(|name| self.local(name).is_none()) => Why::Path,
            _ => Why::Value,
        }
    }

    /// `recv.name(args)`.
    pub(super) fn method_call(&mut self, id: ExprId, expected: Option<Ty>) -> Ty {
        let ExprKind::MethodCall { recv, name, name_span, turbofish, args } = &self.body.expr(id).kind else {
            return Ty::unknown();
        };
        let args = &*self.present(args);
        let receiver = self.place(*recv);
        let db = self.db();
        let scope = db.traits_in_scope(self.module);
        let by_name = self.named(*name, args.len()).filter(|_| self.is_of_nothing_known(receiver));
        let wanted = Wanted { name: *name, args: args.len(), from: self.module };
        let method = if by_name.is_some() { None } else { self.cx.method(receiver, wanted, scope) };
        let Some(method) = method else {
            self.after_receiver(*recv, receiver, None);
            return match by_name {
                Some(fn_id) => self.method_by_name(id, fn_id, *name, *name_span, args),
                None => self.unknown_method(id, receiver, *name, *name_span, args),
            };
        };
        self.user_derefs(id, receiver, method.derefs);
        let sig = db.sig(method.id);
        let mut subst = method.subst;
        let own = &sig.params[sig.outer..];
        self.add_own_params(&mut subst, own, turbofish);
        if let Some(self_input) = sig.self_input {
            self.learn_receiver(receiver, self_input.subst(&subst));
        }
        let inputs: Vec<Ty> = sig.inputs.iter().map(|ty| ty.subst(&subst)).collect();
        let all: Args =
            sig.params.iter().map(|param| subst.get(*param).unwrap_or_else(Ty::unknown)).collect();
        let exempt = self.is_exempt(method.id, Some(*recv), args);
        self.gives_nonblocking(id, method.id, args);
        let ty = self.call_fn(method.id, &subst, &inputs, args, expected);
        self.calls_by_name(method.id, &subst, args);
        self.record(id, *name_span, *name, Target::Fn(method.id, all), exempt);
        self.record_given(Some(*recv), args);
        self.drives(method.id, args);
        self.after_method(method.id, *recv, args);
        self.after_receiver(*recv, receiver, Some(method.id));
        ty
    }

    fn unknown_method(
        &mut self,
        id: ExprId,
        receiver: Ty,
        name: Name,
        name_span: Span,
        args: &[ExprId],
    ) -> Ty {
        // A field that holds a closure is called as `(x.f)()`; a method of an unknown type stays unknown.
        let receiver = self.cx.table.resolve(receiver);
        let known = self
            .cx
            .steps(receiver)
            .last()
            .is_some_and(|ty| !matches!(ty.kind(), TyKind::Unknown | TyKind::Var(_)));
        let why = if known { Why::Method } else { Why::Receiver };
        self.arguments(&[], args, &[]);
        self.record(id, name_span, name, Target::Unknown(why), false);
        if self.tried == Some(id) { self.of_another_error(receiver) } else { Ty::unknown() }
    }

    /// What an unknown method of a `Result` gives to a `?`: by the convention of traits that say more of errors
    /// (`.std_context("…")?`, `.chain_err(|| …)?`), the same with another error.
    fn of_another_error(&self, receiver: Ty) -> Ty {
        match receiver.kind() {
            TyKind::Adt(id, args) if self.cx.is_lang(receiver, "Result") => {
                let ok = args.first().copied().unwrap_or_else(Ty::unknown);
                Ty::new(TyKind::Adt(*id, Box::new([ok, Ty::unknown()])))
            }
            _ => Ty::unknown(),
        }
    }

    fn method_by_name(
        &mut self,
        id: ExprId,
        fn_id: FnId,
        name: Name,
        name_span: Span,
        args: &[ExprId],
    ) -> Ty {
        let sig = self.db().sig(fn_id);
        let subst = self.cx.fresh(&sig.params);
        let inputs: Vec<Ty> = sig.inputs.iter().map(|ty| ty.subst(&subst)).collect();
        let fits = inputs.iter().zip(args).fold(true, |fits, (input, arg)| {
            let given = self.expr(*arg, None);
            self.moved(*arg);
            fits & self.cx.table.unify(given, *input)
        });
        let target = if fits { Target::Fn(fn_id, Args::default()) } else { Target::Unknown(Why::Receiver) };
        self.record(id, name_span, name, target, false);
        Ty::unknown()
    }

    /// Whether a receiver is nothing that was read, or references to it.
    fn is_of_nothing_known(&mut self, receiver: Ty) -> bool {
        let mut ty = self.cx.table.resolve(receiver);
        while let TyKind::Ref(inner) = ty.kind() {
            ty = self.cx.table.resolve(*inner);
        }
        matches!(ty.kind(), TyKind::Unknown)
    }

    /// The fn of a trait in scope that nothing else is called like, with so many arguments.
    fn named(&self, name: Name, count: usize) -> Option<FnId> {
        let db = self.db();
        let of_that_name = db.traits_with(name).iter().filter_map(|of| Some((*of, db.trait_fn(*of, name)?)));
        let mut found = of_that_name.filter(|(_, id)| {
            let data = db.program.fn_data(*id);
            data.attrs.by_name.is_some() && data.facts.params.len() == count
        });
        let scope = db.traits_in_scope(self.module);
        found.find(|(of, _)| scope.contains(of)).map(|(_, id)| id)
    }

    /// The calls by which a receiver is dereferenced so often, where user code defines them.
    fn user_derefs(&mut self, id: ExprId, receiver: Ty, times: usize) {
        if times == 0 {
            return;
        }
        for step in self.cx.steps(receiver).into_iter().take(times) {
            self.own_operator(id, "deref", "deref", step, &[]);
        }
    }

    /// A receiver's own variables may be told by what the method takes.
    fn learn_receiver(&mut self, receiver: Ty, self_input: Ty) {
        if receiver.has_vars() {
            self.coerce(receiver, self_input);
        }
    }

    /// Puts the turbofish's types, or variables, for a fn's own parameters.
    fn add_own_params(&mut self, subst: &mut Subst, own: &[ParamId], turbofish: &'d [TypeRef]) {
        for (at, param) in own.iter().enumerate() {
            let ty = match turbofish.get(at) {
                Some(ty) => self.lower(ty),
                None => self.cx.table.var(),
            };
            subst.push(*param, ty);
        }
    }

    fn call_fn(
        &mut self,
        id: FnId,
        subst: &Subst,
        inputs: &[Ty],
        args: &[ExprId],
        expected: Option<Ty>,
    ) -> Ty {
        let sig = self.db().sig(id);
        let preds: Vec<Pred> = sig
            .preds
            .iter()
            .map(|pred| Pred { ty: pred.ty.subst(subst), bound: pred.bound.subst(subst) })
            .collect();
        let output = sig.output.subst(subst);
        self.expect(output, expected);
        let outer = std::mem::take(&mut self.unsizing);
        let hints = self.hints(inputs, output, expected);
        self.arguments_for(inputs, args, &preds, &hints);
        let given = std::mem::replace(&mut self.unsizing, outer);
        self.out.unsized_args.extend(given.into_iter().map(|(trait_id, ty)| (id, trait_id, ty)));
        self.cx.normalize(output)
    }

    /// Lets what a call's place asks for say what its parameters are: `let v: Vec<_> = iter.collect()`.
    fn expect(&mut self, output: Ty, expected: Option<Ty>) {
        let Some(expected) = expected else { return };
        let expected = self.cx.table.resolve(expected);
        if matches!(expected.kind(), TyKind::Dyn(..) | TyKind::Opaque(..) | TyKind::Unknown | TyKind::Var(_))
        {
            return;
        }
        let output = self.cx.normalize(output);
        match (output.kind(), expected.kind()) {
            (TyKind::Tuple(output), TyKind::Tuple(expected)) => {
                let parts = output.iter().zip(expected);
                return parts.for_each(|(output, expected)| self.expect(*output, Some(*expected)));
            }
            // What is awaited gives it.
            (_, TyKind::Future(expected)) => {
                let given = self.cx.output_of(output);
                return given.into_iter().for_each(|output| self.expect(output, Some(*expected)));
            }
            _ => {}
        }
        // A bare parameter could be coerced; only a shape that must agree says something.
        let point = self.cx.table.snapshot();
        let says = match (output.kind(), expected.kind()) {
            (TyKind::Var(_), kind) => !matches!(kind, TyKind::Ref(_)),
            (TyKind::Adt(a, _), TyKind::Adt(b, _)) => a == b && !self.has_dyn(expected),
            _ => false,
        };
        if says && !self.cx.table.unify(output, expected) {
            self.cx.table.rollback(point);
        }
    }

    /// Whether a type holds a `dyn`, to which a value may be coerced.
    pub(super) fn has_dyn(&self, ty: Ty) -> bool {
        let mut found = matches!(ty.kind(), TyKind::Dyn(..));
        ty.each_part(&mut |part| found = found || self.has_dyn(part));
        found
    }
}
