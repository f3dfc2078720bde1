//! Where calls lead, told without changing a graph, so that many calls are looked at in parallel.

use super::node::{Known, NodeKey};
use crate::facts::Body;
use crate::infer::{
    Args, Bodies, Call, Ctx, ParamAt, Subst, Target, TraitCall, Ty, TyKind, Value, contradicts,
};
use crate::link::{Container, FnAttrs, FnId, ImplId, Owner, TraitId};
use crate::rules::RuleId;

/// What a call leads to, before it has a place in a graph.
#[derive(Debug)]
pub(crate) struct Lead {
    pub(super) key: NodeKey,
    pub(super) known: Known,
    /// The rule by which it blocks by itself.
    pub(super) root: Option<RuleId>,
}

impl Lead {
    /// To what does not block by itself.
    pub(super) fn to(key: NodeKey) -> Self {
        Self { key, known: Known::default(), root: None }
    }
}

/// What is looked at.
#[derive(Clone, Copy)]
pub(crate) struct Leads<'b, 'd, 'p, 'a> {
    pub(crate) bodies: &'b Bodies<'d, 'p, 'a>,
}

impl<'b, 'd, 'p, 'a> Leads<'b, 'd, 'p, 'a> {
    pub(crate) fn new(bodies: &'b Bodies<'d, 'p, 'a>) -> Self {
        Self { bodies }
    }

    /// Whether a trait's fn may block for any type that has the trait.
    pub(crate) fn any_may_block(self, id: FnId, trait_id: TraitId) -> bool {
        let db = self.bodies.db;
        let is_callable = db.fn_family(trait_id).is_some();
        is_callable || self.may_block(id) || self.fns_of_impls(id, trait_id).any(|id| self.may_block(id))
    }

    /// What a trait's fn is in each impl of the trait: the impl's own, or the trait's.
    pub(super) fn fns_of_impls(self, id: FnId, trait_id: TraitId) -> impl Iterator<Item = FnId> {
        let db = self.bodies.db;
        let name = db.program.fn_data(id).name;
        db.impls_of(trait_id).iter().map(move |own| db.impl_fn(*own, name).unwrap_or(id))
    }

    /// Whether what a trait's fn does depends on more than the impl: on the fn's own parameters, or those of an impl.
    pub(crate) fn depends_on_types(self, id: FnId, trait_id: TraitId) -> bool {
        let db = self.bodies.db;
        let sig = db.sig(id);
        sig.outer < sig.params.len()
            || db.impls_of(trait_id).iter().any(|own| !db.header(*own).params.is_empty())
    }

    /// Whether a fn has code that a call of it runs, or is said to block.
    fn may_block(self, id: FnId) -> bool {
        let data = self.bodies.db.program.fn_data(id);
        !data.attrs.trusted && (data.attrs.blocking.is_some() || (!data.facts.is_async && self.has_code(id)))
    }

    /// What a call leads to, where that is anything that could block.
    pub(crate) fn callee(self, call: &Call, subst: &Subst) -> Option<Lead> {
        self.callee_knowing(call, subst, &[])
    }

    /// As [`Leads::callee`], where values of the caller's parameters are known.
    pub(super) fn callee_knowing(
        self,
        call: &Call,
        subst: &Subst,
        known: &[(ParamAt, Value)],
    ) -> Option<Lead> {
        if call.exempt || call.tests.iter().any(|test| contradicts(known, test)) {
            return None;
        }
        match &call.target {
            Target::Fn(id, args) => {
                let args = self.instantiate(args, subst);
                self.fn_on(*id, args, &call.values_given(known))
            }
            Target::Value(ty) => {
                let ty = self.instantiate(std::slice::from_ref(ty), subst);
                self.value_node(self.revealed_alone(ty[0]))
            }
            Target::Macro(id) => {
                let rule = self.bodies.db.program.macros[id.index()].attrs.blocking;
                Some(Lead { key: NodeKey::Macro(*id), known: Known::default(), root: rule })
            }
            Target::Ctor | Target::Unknown(_) => None,
        }
    }

    /// Types of a caller's body, with the caller's parameters put in.
    fn instantiate(self, args: &[Ty], subst: &Subst) -> Args {
        if subst.is_empty() || args.iter().all(|ty| !ty.has_params()) {
            return args.into();
        }
        self.normalized(args.iter().map(|ty| ty.subst(subst)))
    }

    fn normalized(self, types: impl Iterator<Item = Ty>) -> Args {
        let mut cx = Ctx::new(self.bodies.db, &[]);
        types
            .map(|ty| {
                let ty = cx.normalize(ty);
                cx.table.finish(ty)
            })
            .collect()
    }

    /// As [`Leads::fn_node`], where bodies may tell more of the types.
    fn fn_on(self, id: FnId, args: Args, given: &[(ParamAt, Value)]) -> Option<Lead> {
        if !args.iter().any(|ty| ty.has_hidden()) {
            return self.fn_node(id, args, given);
        }
        let all = self.alternatives(&args).into_iter();
        let mut all: Vec<Args> = all.map(|args| self.normalized(args.iter().copied())).collect();
        match all.len() {
            1 => self.fn_node(id, all.pop()?, given),
            _ => Some(self.any_of(id, all.into(), given)),
        }
    }

    /// A trait's fn on one of several types.
    fn any_of(self, id: FnId, among: Box<[Args]>, given: &[(ParamAt, Value)]) -> Lead {
        Lead { key: NodeKey::Any(id, among), known: self.deciding_for_any(id, given), root: None }
    }

    fn value_node(self, ty: Ty) -> Option<Lead> {
        match ty.kind() {
            TyKind::Closure(owner, expr, args) => {
                let args = if self.bodies.get(*owner).is_symbolic { args.clone() } else { Args::default() };
                Some(Lead::to(NodeKey::Closure(*owner, *expr, args)))
            }
            TyKind::FnDef(id, args) => self.fn_node(*id, args.clone(), &[]),
            TyKind::Ref(inner) => self.value_node(*inner),
            TyKind::Adt(_, args) => {
                // What derefs to a callable is called through it.
                let mut cx = Ctx::new(self.bodies.db, &[]);
                let inner = cx.deref(ty)?;
                let inner = cx.table.finish(inner);
                (inner != ty && !args.is_empty()).then(|| self.value_node(inner)).flatten()
            }
            _ => None,
        }
    }

    /// A fn with its parameters; [`None`] where it cannot block.
    pub(super) fn fn_node(self, id: FnId, args: Args, given: &[(ParamAt, Value)]) -> Option<Lead> {
        let program = self.bodies.db.program;
        let data = program.fn_data(id);
        if let Container::Trait(trait_id) = data.container {
            return self.trait_fn_node(id, trait_id, args, given);
        }
        self.plain_node(id, args, given)
    }

    pub(super) fn plain_node(self, id: FnId, args: Args, given: &[(ParamAt, Value)]) -> Option<Lead> {
        let program = self.bodies.db.program;
        let data = program.fn_data(id);
        if data.attrs.trusted || self.is_spared(id, given) {
            return None;
        }
        let root = data.attrs.blocking.as_ref().map(|blocking| blocking.rule);
        if root.is_some() && !self.has_code(id) {
            return Some(Lead { key: NodeKey::Fn(id, Args::default()), known: Known::default(), root });
        }
        // Calling an async fn runs nothing of it: its body is judged by itself.
        if data.facts.is_async || !(self.has_code(id) || self.ends_values(id)) {
            return None;
        }
        let needs = !args.is_empty() && self.bodies.get(Owner::Fn(id)).is_symbolic;
        let known = self.deciding(id, given);
        let args = if needs { self.open_as_dyn(id, args) } else { Args::default() };
        Some(Lead { key: NodeKey::Fn(id, args), known, root })
    }

    /// What the parameters of a fn are, where those that stand for a `dyn` are that if nobody tells more.
    pub(super) fn open_as_dyn(self, id: FnId, mut args: Args) -> Args {
        for (place, ty) in &self.bodies.db.sig(id).dynamic {
            if let Some(open) = args.get_mut(*place).filter(|own| own.is_unknown()) {
                *open = *ty;
            }
        }
        args
    }

    pub(super) fn unknown_args(self, id: FnId) -> Args {
        self.bodies.db.sig(id).params.iter().map(|_| Ty::unknown()).collect()
    }

    pub(super) fn has_code(self, id: FnId) -> bool {
        let data = self.bodies.db.program.fn_data(id);
        data.facts.body.as_deref().is_some_and(Body::may_call)
    }

    /// Whether values that a fn of the tree is given die in it, and may do something then.
    fn ends_values(self, id: FnId) -> bool {
        let db = self.bodies.db;
        // Most that have no code are the catalogue's, whose signatures nobody needs here.
        if !self.is_in_tree(Owner::Fn(id)) || db.program.fn_data(id).facts.body.is_none() {
            return false;
        }
        let sig = db.sig(id);
        let mut given = sig.self_input.iter().chain(&sig.inputs);
        given.any(|ty| matches!(ty.kind(), TyKind::Adt(adt, _) if db.does_something_at_its_end(*adt)))
    }

    fn trait_fn_node(
        self,
        id: FnId,
        trait_id: TraitId,
        args: Args,
        given: &[(ParamAt, Value)],
    ) -> Option<Lead> {
        let db = self.bodies.db;
        if args.is_empty()
            && let Some(rule) = db.program.fn_data(id).attrs.by_name
        {
            return Some(Lead { key: NodeKey::Fn(id, args), known: Known::default(), root: Some(rule) });
        }
        // `f.call_once(..)`: the callable itself.
        if let (Some(_), Some(callable)) = (db.fn_family(trait_id), args.first()) {
            return self.value_node(*callable);
        }
        let mut cx = Ctx::new(db, &[]);
        match cx.resolve_trait_fn(id, trait_id, &args) {
            TraitCall::Impl { id: found, subst, own } => {
                let full = args_of_impl(&mut cx, found, &subst, args.get(own..).unwrap_or(&[]));
                self.plain_node(found, full, given)
            }
            TraitCall::Default => self.plain_node(id, args, given),
            TraitCall::Open => self.open_node(id, trait_id, &args, given),
            TraitCall::Builtin | TraitCall::Unknown => None,
        }
    }

    /// A trait's fn on an unknown type: all impls that were read, for a trait of the analysed tree; of a trait with parameters
    /// those that have it by what they are here.
    fn open_node(self, id: FnId, trait_id: TraitId, args: &[Ty], given: &[(ParamAt, Value)]) -> Option<Lead> {
        let program = self.bodies.db.program;
        let data = program.fn_data(id);
        if let Some(blocking) = &data.attrs.blocking {
            let key = NodeKey::Fn(id, Args::default());
            return Some(Lead { key, known: Known::default(), root: Some(blocking.rule) });
        }
        let krate = program.krate_of(program.traits[trait_id.index()].module);
        if program.is_catalogue(krate) || data.facts.is_async || data.attrs.trusted {
            return None;
        }
        let among = self.impls_by_arguments(trait_id, args).unwrap_or_default();
        Some(self.any_of(id, among, given))
    }

    /// The impls of `Repo<User>`, not of `Repo<Order>`, as what a call of the trait's fn is given then: those, or a closure.
    /// [`None`] where that tells nothing, or where an impl is for many types.
    fn impls_by_arguments(self, trait_id: TraitId, args: &[Ty]) -> Option<Box<[Args]>> {
        let db = self.bodies.db;
        let of_trait = db.program.traits[trait_id.index()].generics.params.len();
        let (given, own) = args.get(1..)?.split_at_checked(of_trait)?;
        let is_code = |ty: &Ty| matches!(ty.kind(), TyKind::Closure(..) | TyKind::FnDef(..));
        let gives_code = own.iter().any(is_code);
        if !gives_code && given.iter().all(|ty| ty.is_unknown()) {
            return None;
        }
        let all = db.impls_of(trait_id);
        let fits = |id: &&ImplId| {
            let mut cx = Ctx::new(db, &[]);
            let header = db.header(**id);
            let theirs = header.trait_ref.as_ref().map_or(&[][..], |(_, args)| args);
            theirs.iter().zip(given).all(|(theirs, given)| cx.table.unify(*theirs, *given))
        };
        let fitting: Vec<&ImplId> = all.iter().filter(fits).collect();
        let is_of_one = |id: &ImplId| db.header(*id).params.is_empty();
        let rules_out = fitting.len() < all.len();
        if fitting.is_empty() || !(rules_out || gives_code) || !all.iter().all(is_of_one) {
            return None;
        }
        let on =
            |id: &ImplId| std::iter::once(db.header(*id).self_ty).chain(args[1..].iter().copied()).collect();
        Some(fitting.into_iter().map(on).collect())
    }

    /// The parameters of a body that it hands to what runs them off-thread.
    pub(crate) fn handed_over(self, owner: Owner) -> Vec<Ty> {
        let mut found = self.declared_off_thread(owner);
        let given = self.bodies.given_to(owner, |attrs| &attrs.off_thread).into_iter();
        found.extend(given.filter(|given| matches!(given.kind(), TyKind::Param(_))));
        found
    }

    /// What a body has run on threads that a pool lends: fns of the tree, and what drives futures. A direct call of the same
    /// elsewhere in it is for where that cannot be done: `if in_runtime() { block_in_place(|| save()) } else { save() }`.
    pub(super) fn run_off_thread(self, owner: Owner) -> Vec<FnId> {
        let mut found = Vec::new();
        for given in self.bodies.given_to(owner, FnAttrs::lent_threads) {
            match given.kind() {
                TyKind::FnDef(id, _) => found.push(*id),
                TyKind::Closure(own, expr, _) if *own == owner => {
                    let inferred = self.bodies.get(owner);
                    let region = inferred.closure(*expr);
                    let calls = inferred.calls.iter().filter(|call| Some(call.region) == region);
                    found.extend(calls.filter_map(|call| match &call.target {
                        Target::Fn(id, _) => Some(*id),
                        _ => None,
                    }));
                }
                _ => {}
            }
        }
        let drives = |id: FnId| self.bodies.db.program.fn_data(id).attrs.drives();
        found.retain(|id| self.is_in_tree(Owner::Fn(*id)) || drives(*id));
        found
    }

    /// The parameters of a fn that it is declared to run where blocking is fine.
    fn declared_off_thread(self, owner: Owner) -> Vec<Ty> {
        let db = self.bodies.db;
        let Owner::Fn(id) = owner else { return Vec::new() };
        let names = db.program.fn_data(id).attrs.off_thread.iter();
        names.filter_map(|name| db.input_named(id, *name)).collect()
    }

    pub(super) fn is_in_tree(self, owner: Owner) -> bool {
        !self.bodies.db.program.is_catalogue(self.bodies.krate(owner))
    }
}

/// What the parameters of an impl's fn are: those of the impl, then its own.
pub(super) fn args_of_impl(cx: &mut Ctx<'_, '_, '_>, id: FnId, subst: &Subst, own: &[Ty]) -> Args {
    let sig = cx.db.sig(id);
    let mut full: Vec<Ty> = Vec::with_capacity(sig.params.len());
    for param in &sig.params[..sig.outer] {
        let ty = subst.get(*param).unwrap_or_else(Ty::unknown);
        let ty = cx.normalize(ty);
        full.push(cx.table.finish(ty));
    }
    full.extend(own);
    full.resize(sig.params.len(), Ty::unknown());
    full.into()
}
