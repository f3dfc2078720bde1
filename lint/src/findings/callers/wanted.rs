//! The fns for which it matters what callers give, and which of their parameters do.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{callable, dynamic};
use crate::findings::contexts::AsyncContext;
use crate::infer::{Args, Bodies, Call, Subst, Target, Ty, TyKind};
use crate::link::{Container, FnId, Owner, ParamId, TraitId};

/// Such fns.
#[derive(Debug, Default)]
pub(super) struct Wanted {
    /// With the parameters that matter; none where only a `dyn` does.
    pub(super) fns: FxHashMap<FnId, FxHashSet<ParamId>>,
    /// The sync fns that call what they are given by them, or a method of it that may block.
    pub(super) handing: FxHashSet<FnId>,
}

/// A call of a fn, with the types of its parameters.
pub(super) struct Given {
    pub(super) owner: Owner,
    pub(super) to: FnId,
    pub(super) args: Args,
}

impl Wanted {
    /// The fns whose async code calls what their callers give, or methods of it where some impl of that method could block,
    /// or hands it to a fn that does.
    pub(super) fn of(
        bodies: &Bodies<'_, '_, '_>,
        contexts: &[AsyncContext],
        may_block: &dyn Fn(FnId, TraitId) -> bool,
    ) -> Self {
        let mut wanted = Self::default();
        let mut looks =
            Looks { bodies, may_block, methods: FxHashMap::default(), called: FxHashMap::default() };
        let fns: FxHashSet<FnId> = contexts.iter().filter_map(AsyncContext::in_fn).collect();
        // Calls name the trait's fn where an impl's is meant, so that nobody is seen to give that anything.
        let is_named = |id: &FnId| match bodies.db.program.fn_data(*id).container {
            Container::Impl(id) => bodies.db.program.impls[id.index()].facts.of_trait.is_none(),
            Container::Module | Container::Trait(_) => true,
        };
        let mut handed_on = Vec::new();
        for id in fns.iter().copied().filter(is_named) {
            let owner = Owner::Fn(id);
            for call in &bodies.get(owner).calls {
                if let Some(params) = looks.depends(call, id, &mut wanted.handing) {
                    wanted.fns.entry(id).or_default().extend(params);
                }
                // So far these fns alone can be wanted.
                if let Target::Fn(to, args) = &call.target
                    && fns.contains(to)
                    && args.iter().any(|ty| ty.has_params())
                {
                    handed_on.push(Given { owner, to: *to, args: args.clone() });
                }
            }
        }
        wanted.spread(bodies, &handed_on);
        wanted
    }

    /// Takes in those that hand on to these fns what they are given themselves, as far as some calls show.
    pub(super) fn spread(&mut self, bodies: &Bodies<'_, '_, '_>, calls: &[Given]) {
        let mut is_new = true;
        while std::mem::take(&mut is_new) {
            for call in calls {
                let Owner::Fn(from) = call.owner else { continue };
                let Some(args) = self.mattering(bodies, call) else { continue };
                let params: FxHashSet<ParamId> = args.iter().flat_map(|ty| params_in(*ty)).collect();
                if !params.is_empty() {
                    let known = self.fns.entry(from).or_default();
                    let before = known.len();
                    known.extend(params);
                    is_new |= before < known.len();
                }
            }
        }
    }

    /// What a call gives to parameters that matter; what it gives to others is left open. [`None`] if there are none.
    pub(super) fn mattering(&self, bodies: &Bodies<'_, '_, '_>, call: &Given) -> Option<Args> {
        let params = self.fns.get(&call.to).filter(|params| !params.is_empty())?;
        let own = bodies.db.sig(call.to).params.iter().zip(&call.args);
        Some(own.map(|(param, ty)| if params.contains(param) { *ty } else { Ty::unknown() }).collect())
    }
}

/// What was found out of fns that calls lead to.
struct Looks<'l, 'd, 'p, 'a> {
    bodies: &'l Bodies<'d, 'p, 'a>,
    may_block: &'l dyn Fn(FnId, TraitId) -> bool,
    methods: FxHashMap<FnId, bool>,
    called: FxHashMap<FnId, Called>,
}

/// What a sync fn calls of what it is given.
struct Called {
    /// Whether it is a method that may block.
    methods: bool,
    /// The types of what it calls itself.
    values: Vec<Ty>,
}

impl Looks<'_, '_, '_, '_> {
    /// The parameters of a fn on which it depends where one of its calls leads, if it depends on what callers give.
    fn depends(&mut self, call: &Call, owner: FnId, handing: &mut FxHashSet<FnId>) -> Option<Vec<ParamId>> {
        if let Some(params) = self.calls_method(call, owner) {
            return Some(params);
        }
        if let Target::Value(ty) = &call.target {
            return self.open(*ty, owner);
        }
        let (callee, args) = handed_to(self.bodies, call)?;
        self.look(callee);
        let called = &self.called[&callee];
        let mut params: Vec<ParamId> = Vec::new();
        if called.methods {
            params.extend(args.iter().flat_map(|ty| params_in(*ty)));
        }
        let subst = Subst::new(&self.bodies.db.sig(callee).params, args);
        params.extend(called.values.iter().filter_map(|ty| self.open(ty.subst(&subst), owner)).flatten());
        if params.is_empty() {
            return None;
        }
        handing.insert(callee);
        Some(params)
    }

    /// The same for a call of a method that may block.
    fn calls_method(&mut self, call: &Call, owner: FnId) -> Option<Vec<ParamId>> {
        let Target::Fn(callee, args) = &call.target else { return None };
        let Container::Trait(of) = self.bodies.db.program.fn_data(*callee).container else { return None };
        let first = *args.first()?;
        let is_meant = first.has_params()
            || (dynamic(first, &|own| own == of).is_some() && self.takes_dyn(owner, &|own| own == of));
        let may_block = || (self.may_block)(*callee, of);
        (is_meant && *self.methods.entry(*callee).or_insert_with(may_block)).then(|| params_in(first))
    }

    /// Looks at what a sync fn calls.
    fn look(&mut self, id: FnId) {
        if self.called.contains_key(&id) {
            return;
        }
        let calls = &self.bodies.get(Owner::Fn(id)).calls;
        let methods = calls.iter().any(|call| self.calls_method(call, id).is_some());
        let values = calls.iter().filter_map(|call| match &call.target {
            Target::Value(ty) => Some(*ty),
            _ => None,
        });
        self.called.insert(id, Called { methods, values: values.collect() });
    }

    /// The parameters in a type by which a caller of a fn decides what is called: one of them, or behind a pointer to one; or
    /// none, but a `dyn`.
    fn open(&self, ty: Ty, owner: FnId) -> Option<Vec<ParamId>> {
        match ty.kind() {
            TyKind::Param(param) => Some(vec![*param]),
            TyKind::Ref(inner) => self.open(*inner, owner),
            TyKind::Adt(_, args) => args.iter().find_map(|arg| self.open(*arg, owner)),
            TyKind::Dyn(..) => {
                let (_, of) = callable(self.bodies, ty)?;
                self.takes_dyn(owner, &|own| own == of).then(Vec::new)
            }
            _ => None,
        }
    }

    /// Whether a fn is given the `dyn` of such a trait.
    fn takes_dyn(&self, id: FnId, is_meant: &dyn Fn(TraitId) -> bool) -> bool {
        self.bodies.db.sig(id).inputs.iter().any(|ty| dynamic(*ty, is_meant).is_some())
    }
}

/// The sync fn that a call gives values of types to which the caller's caller decides.
pub(super) fn handed_to<'c>(bodies: &Bodies<'_, '_, '_>, call: &'c Call) -> Option<(FnId, &'c Args)> {
    let Target::Fn(callee, args) = &call.target else { return None };
    let data = bodies.db.program.fn_data(*callee);
    let is_plain = !matches!(data.container, Container::Trait(_)) && !data.facts.is_async;
    (is_plain && args.iter().any(|ty| ty.has_params())).then_some((*callee, args))
}

fn params_in(ty: Ty) -> Vec<ParamId> {
    let mut params = Vec::new();
    add_params(ty, &mut params);
    params
}

fn add_params(ty: Ty, params: &mut Vec<ParamId>) {
    if !ty.has_params() {
        return;
    }
    if let TyKind::Param(param) = ty.kind() {
        params.push(*param);
    }
    ty.each_part(&mut |part| add_params(part, params));
}
