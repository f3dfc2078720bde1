//! Calls: what they reach, what their arguments and closures get, what they give.

use super::body::Infer;
use super::db::Pred;
use super::inferred::{Call, RegionKind, Target, Why};
use super::ty::{Args, Bound, Subst, Ty, TyKind};
use crate::facts::{Closure, ExprId, ExprKind, Name, Operator, Span};
use crate::link::{FnId, ParamId};

impl<'d> Infer<'d, '_, '_> {
    /// `f(a, b)`.
    pub(super) fn call(
        &mut self,
        id: ExprId,
        callee: ExprId,
        args: &'d [ExprId],
        expected: Option<Ty>,
    ) -> Ty {
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
    fn call_value(&mut self, id: ExprId, ty: Ty, name_span: Span, name: Name, args: &'d [ExprId]) -> Ty {
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

    fn call_fn(
        &mut self,
        id: FnId,
        subst: &Subst,
        inputs: &[Ty],
        args: &'d [ExprId],
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
        self.arguments(inputs, args, &preds);
        let given = std::mem::replace(&mut self.unsizing, outer);
        self.out.unsized_args.extend(given.into_iter().map(|(trait_id, ty)| (id, trait_id, ty)));
        self.cx.normalize(output)
    }

    /// Lets what a call's place asks for say what its parameters are: `let v: Vec<_> = iter.collect()`.
    fn expect(&mut self, output: Ty, expected: Option<Ty>) {
        let Some(expected) = expected else { return };
        let expected = self.cx.table.resolve(expected);
        if matches!(expected.kind(), TyKind::Dyn(_) | TyKind::Opaque(_) | TyKind::Unknown | TyKind::Var(_)) {
            return;
        }
        let output = self.cx.normalize(output);
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
    fn has_dyn(&self, ty: Ty) -> bool {
        let mut found = matches!(ty.kind(), TyKind::Dyn(_));
        ty.map(&mut |part| {
            found = found || self.has_dyn(part);
            part
        });
        found
    }

    /// Infers arguments in Rust's order: closures after all others, as they need what those say.
    fn arguments(&mut self, inputs: &[Ty], args: &'d [ExprId], preds: &[Pred]) {
        let mut closures = Vec::new();
        for (at, arg) in args.iter().enumerate() {
            let wanted = inputs.get(at).copied();
            if self.is_closure(*arg) {
                closures.push((*arg, wanted));
                continue;
            }
            let wanted = wanted.map(|ty| self.cx.normalize(ty));
            let given = self.expr(*arg, wanted);
            if let Some(wanted) = wanted {
                self.unsize(given, wanted);
                self.coerce(given, wanted);
            }
            self.moved(*arg);
        }
        self.solve(preds);
        for (arg, wanted) in closures {
            let signature = wanted.and_then(|ty| self.wanted_signature(ty, preds));
            let given = self.closure_arg(arg, signature);
            if let Some(wanted) = wanted {
                self.coerce(given, wanted);
            }
            self.solve(preds);
        }
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
            (TyKind::Adt(..), TyKind::Dyn(bounds)) => {
                self.unsizing.extend(bounds.first().map(|bound| (bound.trait_id, given)));
            }
            _ => {}
        }
    }

    fn is_closure(&self, id: ExprId) -> bool {
        matches!(self.body.expr(id).kind, ExprKind::Closure(_))
    }

    fn closure_arg(&mut self, id: ExprId, signature: Option<(Vec<Ty>, Ty)>) -> Ty {
        let wanted = signature.map(|(inputs, ret)| Ty::new(TyKind::FnPtr(inputs.into(), ret)));
        self.expr(id, wanted)
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

    /// `recv.name(args)`.
    pub(super) fn method_call(&mut self, id: ExprId, expected: Option<Ty>) -> Ty {
        let ExprKind::MethodCall { recv, name, name_span, turbofish, args } = &self.body.expr(id).kind else {
            return Ty::unknown();
        };
        let receiver = self.place(*recv);
        let db = self.db();
        let scope = db.traits_in_scope(self.module);
        let krate = self.program().krate_of(self.module);
        let Some(method) = self.cx.method(receiver, *name, scope, krate) else {
            self.after_receiver(*recv, receiver, None);
            return self.unknown_method(id, receiver, *name, *name_span, args);
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
        args: &'d [ExprId],
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
        Ty::unknown()
    }

    /// A receiver's own variables may be told by what the method takes.
    fn learn_receiver(&mut self, receiver: Ty, self_input: Ty) {
        if receiver.has_vars() {
            self.coerce(receiver, self_input);
        }
    }

    /// Puts the turbofish's types, or variables, for a fn's own parameters.
    pub(super) fn add_own_params(
        &mut self,
        subst: &mut Subst,
        own: &[ParamId],
        turbofish: &'d [crate::facts::TypeRef],
    ) {
        for (at, param) in own.iter().enumerate() {
            let ty = match turbofish.get(at) {
                Some(ty) => self.lower(ty),
                None => self.cx.table.var(),
            };
            subst.push(*param, ty);
        }
    }

    pub(super) fn record(&mut self, id: ExprId, name_span: Span, name: Name, target: Target, exempt: bool) {
        self.note_call(id);
        let call = self.call_of(self.body.expr(id).span, name_span, name, target);
        self.out.calls.push(Call { exempt, ..call });
    }

    /// Adds what is known of the arguments of the call that was recorded last. Only fns of the tree ask for it.
    fn record_given(&mut self, receiver: Option<ExprId>, args: &'d [ExprId]) {
        let given = self.given(receiver, args);
        if let Some(call) = self.out.calls.last_mut() {
            call.given = given;
        }
    }

    /// A call as it stands here, of which nothing more is known.
    pub(super) fn call_of(&self, span: Span, name_span: Span, name: Name, target: Target) -> Call {
        Call {
            target,
            name_span,
            span,
            region: self.region,
            name,
            implicit: false,
            is_drop: false,
            maybe: self.maybe,
            exempt: false,
            tests: self.tests(),
            on_failure: self.on_failure(),
            given: Box::default(),
            first: self.is_first(),
        }
    }

    /// A call that the language makes.
    pub(super) fn record_implicit(&mut self, id: ExprId, fn_id: FnId, args: Args) {
        let name_span = self.outermost_name(id);
        let name = self.program().fn_data(fn_id).name;
        let span = self.body.expr(id).span;
        let call = self.call_of(span, name_span, name, Target::Fn(fn_id, args));
        self.out.calls.push(Call { implicit: true, ..call });
    }

    /// The name that stands for an expression: its method's or path's, else all of it.
    pub(super) fn outermost_name(&self, id: ExprId) -> Span {
        let expr = self.body.expr(id);
        match &expr.kind {
            ExprKind::MethodCall { name_span, .. } => *name_span,
            ExprKind::Call { callee, .. } => self.name_span(*callee),
            ExprKind::Path(path) => path.name_span(),
            ExprKind::Try(inner) | ExprKind::Await(inner) | ExprKind::Ref { expr: inner, .. } => {
                self.outermost_name(*inner)
            }
            _ => expr.span,
        }
    }

    fn name_span(&self, callee: ExprId) -> Span {
        let expr = self.body.expr(callee);
        match &expr.kind {
            ExprKind::Path(path) => path.name_span(),
            _ => expr.span,
        }
    }

    fn callee_name(&self, callee: ExprId) -> Name {
        match &self.body.expr(callee).kind {
            ExprKind::Path(path) => path.segments.last().map(|segment| segment.name).unwrap_or_default(),
            ExprKind::Field { name, .. } => *name,
            _ => Name::default(),
        }
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
        let (region, outer) = (self.region, std::mem::replace(&mut self.result, ret));
        let breaks = std::mem::take(&mut self.breaks);
        let (locals, tests) = (self.locals.len(), self.assumed.len());
        self.region = self.new_region(kind, Some(id), span);
        for ((pat, _), ty) in closure.params.iter().zip(inputs) {
            self.pat(*pat, *ty);
        }
        self.bound_nonblocking(locals, id);
        let given = self.expr(closure.body, Some(ret));
        self.coerce(given, ret);
        self.end_variables(locals, closure.body);
        self.assumed.truncate(tests);
        self.region = region;
        self.result = outer;
        self.breaks = breaks;
    }

    /// What iterating a value gives, with the calls that `for` makes.
    pub(super) fn iterate(&mut self, id: ExprId, ty: Ty) -> Ty {
        let program = self.program();
        let (Some(into), Some(iterator)) =
            (program.lang_trait("into_iterator"), program.lang_trait("iterator"))
        else {
            return Ty::unknown();
        };
        let none = Args::default();
        // A generic iterator is its own: a bound by `Iterator` says more than the blanket impl.
        let iter = match self.cx.project(ty, into, &none, Name::from("IntoIter")) {
            Some(iter) if !iter.is_unknown() => iter,
            _ => ty,
        };
        if let Some(next) = self.db().trait_fn(iterator, Name::from("next"))
            && !matches!(iter.kind(), TyKind::Unknown | TyKind::Var(_))
        {
            self.record_implicit(id, next, Box::new([iter]));
        }
        let item = self.cx.project(iter, iterator, &none, Name::from("Item"));
        item.or_else(|| self.cx.project(ty, into, &none, Name::from("Item"))).unwrap_or_else(Ty::unknown)
    }

    /// The call behind an operator, where user code defines it.
    pub(super) fn operator_call(&mut self, id: ExprId, op: Operator, left: Ty, right: Ty) {
        if !matches!(left.kind(), TyKind::Adt(..)) {
            return;
        }
        let (lang, method) = match op {
            Operator::Add => ("add", "add"),
            Operator::Sub => ("sub", "sub"),
            Operator::Mul => ("mul", "mul"),
            Operator::Div => ("div", "div"),
            Operator::Eq | Operator::Ne => ("eq", "eq"),
            _ => return,
        };
        let Some(trait_id) = self.program().lang_trait(lang) else { return };
        let Some(fn_id) = self.db().trait_fn(trait_id, Name::from(method)) else { return };
        self.record_implicit(id, fn_id, Box::new([left, right]));
    }

    /// A call that an operator makes on a type of the tree; what other crates make of it does not block.
    pub(super) fn own_operator(&mut self, id: ExprId, lang: &str, method: &str, own: Ty, args: &[Ty]) {
        let own = self.cx.normalize(own);
        let TyKind::Adt(adt, _) = own.kind() else { return };
        let program = self.program();
        if program.is_catalogue(program.krate_of(program.adts[adt.index()].module)) {
            return;
        }
        let Some(trait_id) = program.lang_trait(lang) else { return };
        let Some(fn_id) = self.db().trait_fn(trait_id, Name::from(method)) else { return };
        let all: Args = std::iter::once(own).chain(args.iter().copied()).collect();
        self.record_implicit(id, fn_id, all);
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

    /// The call behind `+=` and its like: which of them it is was not kept, so that a type must have just one.
    pub(super) fn assigning_operator(&mut self, id: ExprId, left: Ty, right: Ty) {
        const LANGS: [&str; 10] = [
            "add_assign",
            "sub_assign",
            "mul_assign",
            "div_assign",
            "rem_assign",
            "bitand_assign",
            "bitor_assign",
            "bitxor_assign",
            "shl_assign",
            "shr_assign",
        ];
        if !matches!(left.kind(), TyKind::Adt(..)) {
            return;
        }
        let has = |lang: &&str| {
            self.program().lang_trait(lang).is_some_and(|id| self.cx.select(left, id, &[right]).is_some())
        };
        let found: Vec<&str> = LANGS.into_iter().filter(has).collect();
        if let [only] = found.as_slice() {
            self.own_operator(id, only, only, left, &[right]);
        }
    }
}
