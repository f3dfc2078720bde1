//! Method lookup: at each step of dereferencing, by value before by reference, inherent before traits.

use super::db::{Head, Pred};
use super::select::{Ctx, Selection, is_param};
use super::ty::{Bound, Subst, Ty, TyKind};
use crate::facts::{Name, Visibility};
use crate::link::{Container, CrateId, FnId, ImplId, ModId, TraitId};

/// How often a receiver is dereferenced.
const MAX_STEPS: usize = 12;

/// A method that a call reaches.
#[derive(Clone, Debug)]
pub(crate) struct Method {
    pub(crate) id: FnId,
    /// What the parameters of its impl or trait are, `Self` included.
    pub(crate) subst: Subst,
    /// How often the receiver is dereferenced for it.
    pub(crate) derefs: usize,
}

/// A call by name that a method is looked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wanted {
    pub(crate) name: Name,
    /// How many arguments it has beside the receiver.
    pub(crate) args: usize,
    /// The module that it stands in.
    pub(crate) from: ModId,
}

/// Which traits' methods may be meant.
#[derive(Clone, Copy)]
enum Scope<'s> {
    /// These, where what the impl asks for may hold.
    Proven(&'s [TraitId]),
    /// These.
    Only(&'s [TraitId]),
    /// Those that a crate can name.
    Nameable(CrateId),
}

impl Ctx<'_, '_, '_> {
    fn is_in_scope(&self, trait_id: TraitId, scope: Scope<'_>) -> bool {
        match scope {
            Scope::Proven(traits) | Scope::Only(traits) => traits.contains(&trait_id),
            Scope::Nameable(krate) => {
                let program = self.db.program;
                let owner = program.krate_of(program.traits[trait_id.index()].module);
                owner == krate || program.crates[krate.index()].externs.values().any(|own| *own == owner)
            }
        }
    }

    /// Whether a type has a trait; where the trait is only guessed, by an impl for the type itself.
    fn has_trait(&mut self, own: Ty, trait_id: TraitId, args: &[Ty], scope: Scope<'_>) -> bool {
        if self.has_it_in_many_ways(own, trait_id, args) {
            return true;
        }
        let open = self.open_args(own);
        let Some(found) = self.select(own, trait_id, args) else { return false };
        let Selection::Impl(id, subst) = found else { return true };
        let header = self.db.header(id);
        // `impl Read for Arc<File>` says nothing of an `Arc` of nobody knows what.
        if let TyKind::Adt(_, args) = header.self_ty.kind()
            && open.iter().any(|at| args.get(*at).is_some_and(|arg| !is_param(*arg)))
        {
            return false;
        }
        match scope {
            Scope::Proven(_) => !header.preds.iter().any(|pred| self.is_refuted(pred, &subst)),
            Scope::Only(_) => true,
            Scope::Nameable(_) => !matches!(header.self_ty.kind(), TyKind::Param(_)),
        }
    }

    /// `impl Handle<Get> for Actor` beside `impl Handle<Save> for Actor`: which is meant, the call's arguments and result tell.
    fn has_it_in_many_ways(&mut self, own: Ty, trait_id: TraitId, args: &[Ty]) -> bool {
        let program = self.db.program;
        let is_open = args.iter().any(|arg| self.table.is_free(*arg));
        if !is_open || program.is_of_catalogue(program.traits[trait_id.index()].module) {
            return false;
        }
        let own = self.shallow(own);
        let ids: Vec<ImplId> = self.db.impls(trait_id, Head::of(own)).collect();
        let mut fitting = ids.into_iter().filter(|id| {
            let point = self.table.snapshot();
            let fits = self.matches(*id, own, args).is_some();
            self.table.rollback(point);
            fits
        });
        fitting.next().is_some() && fitting.next().is_some()
    }

    /// Which arguments of a type nothing is known of.
    fn open_args(&self, ty: Ty) -> Vec<usize> {
        let ty = self.shallow(ty);
        let TyKind::Adt(_, args) = ty.kind() else { return Vec::new() };
        args.iter().enumerate().filter(|(_, arg)| self.table.is_free(**arg)).map(|(at, _)| at).collect()
    }

    /// Whether a predicate of an impl is about a known type, a list of some or a reference to one, of which no such impl was
    /// read.
    fn is_refuted(&mut self, pred: &Pred, subst: &Subst) -> bool {
        let ty = self.normalize(pred.ty.subst(subst));
        let of = match ty.kind() {
            TyKind::Ref(inner) => self.shallow(*inner),
            _ => ty,
        };
        // Of others nothing is known, or they have traits by the language.
        let is_known = match of.kind() {
            TyKind::Param(_) | TyKind::Adt(..) | TyKind::Slice(_) | TyKind::Array(_) => true,
            TyKind::Dyn(bounds, _) | TyKind::Opaque(bounds, _) => !bounds.is_empty(),
            _ => false,
        };
        if !is_known {
            return false;
        }
        !self.may_have(ty, pred.bound.trait_id, &pred.bound.subst(subst).args)
    }

    /// Whether a type has a trait, or may have it; nothing is learned from that.
    pub(in crate::infer) fn may_have(&mut self, ty: Ty, trait_id: TraitId, args: &[Ty]) -> bool {
        let point = self.table.snapshot();
        let found = self.select(ty, trait_id, args);
        self.table.rollback(point);
        found.is_some()
    }

    /// A type and what it dereferences to, in order.
    pub(crate) fn steps(&mut self, ty: Ty) -> Vec<Ty> {
        let mut steps = vec![self.normalize(ty)];
        while steps.len() < MAX_STEPS {
            let last = steps[steps.len() - 1];
            let Some(next) = self.deref(last).or_else(|| self.stands_for(last)) else { break };
            let next = self.normalize(next);
            if steps.contains(&next) {
                break;
            }
            steps.push(next);
        }
        if let Some(TyKind::Array(element)) = steps.last().map(|ty| ty.kind()) {
            steps.push(Ty::new(TyKind::Slice(*element)));
        }
        steps
    }

    /// The `dyn` that a parameter stands for, which may have fns of its own.
    fn stands_for(&self, ty: Ty) -> Option<Ty> {
        let TyKind::Param(param) = ty.kind() else { return None };
        self.dynamic.iter().find(|(own, _)| own == param).map(|(_, ty)| *ty)
    }

    /// The method that a call by name reaches on a receiver, or that nothing is known.
    pub(crate) fn method(&mut self, receiver: Ty, wanted: Wanted, scope: &[TraitId]) -> Option<Method> {
        let steps = self.steps(receiver);
        // Of two traits with a method of one name (`Read` and `AsyncRead` of a response), what their impls ask for decides.
        // Not all impls that there are were read, so what asks for too much is meant where nothing else is.
        let found = self
            .method_on(&steps, wanted, Scope::Proven(scope))
            .or_else(|| self.method_on(&steps, wanted, Scope::Only(scope)));
        // A trait may be in scope by a way that is not seen (a macro's import); one that the crate can name
        // and that has an impl for this very type is likely meant.
        let krate = self.db.program.krate_of(wanted.from);
        found.or_else(|| self.method_on(&steps, wanted, Scope::Nameable(krate)))
    }

    fn method_on(&mut self, steps: &[Ty], wanted: Wanted, scope: Scope<'_>) -> Option<Method> {
        for (derefs, step) in steps.iter().enumerate() {
            if matches!(step.kind(), TyKind::Unknown) || self.table.is_free(*step) {
                return None;
            }
            for by_ref in [false, true] {
                let receiver = if by_ref { step.reference() } else { *step };
                let found = self
                    .inherent_method(*step, receiver, wanted)
                    .or_else(|| self.bound_method(*step, receiver, wanted))
                    .or_else(|| self.trait_method(receiver, wanted, scope));
                if let Some(found) = found {
                    return Some(Method { derefs, ..found });
                }
            }
        }
        None
    }

    /// Fns of inherent impls whose `self` is the receiver, and that a module may call.
    fn inherent_method(&mut self, step: Ty, receiver: Ty, wanted: Wanted) -> Option<Method> {
        let mut owners = vec![self.table.literal_default(step)];
        match step.kind() {
            TyKind::Ref(inner) => owners.push(self.table.literal_default(*inner)),
            // `self: Box<Self>`, `self: Pin<&mut Self>`.
            TyKind::Adt(_, args) => {
                if let Some(first) = args.first() {
                    let first = self.shallow(*first);
                    owners.push(first);
                    if let TyKind::Ref(inner) = first.kind() {
                        owners.push(self.shallow(*inner));
                    }
                }
            }
            _ => {}
        }
        for owner in owners {
            let Some(head) = Head::of(owner) else { continue };
            let db = self.db;
            for id in db.inherent(wanted.name, head) {
                let Container::Impl(impl_id) = db.program.fn_data(*id).container else { continue };
                if !self.may_call(*id, wanted.from) {
                    continue;
                }
                let sig = db.sig(*id);
                let Some(self_input) = sig.self_input else { continue };
                let point = self.table.snapshot();
                let subst = self.fresh(&db.header(impl_id).params);
                let self_input = self.normalize(self_input.subst(&subst));
                if self.table.unify(self_input, receiver) {
                    return Some(Method { id: *id, subst, derefs: 0 });
                }
                self.table.rollback(point);
            }
        }
        None
    }

    /// What is private elsewhere hides no method of a trait. The catalogue declares nothing that users cannot call.
    fn may_call(&self, id: FnId, from: ModId) -> bool {
        let program = self.db.program;
        let data = program.fn_data(id);
        data.item.vis != Visibility::Private
            || program.is_inside(from, data.module)
            || program.is_of_catalogue(data.module)
    }

    /// Fns of the traits that a parameter, `dyn` or `impl` type is known to have.
    fn bound_method(&mut self, step: Ty, receiver: Ty, wanted: Wanted) -> Option<Method> {
        for bound in self.bounds_of(step) {
            let Some((id, self_input)) = self.wanted_of(bound.trait_id, wanted) else { continue };
            let subst = self.db.trait_subst(bound.trait_id, step, &bound.args);
            let point = self.table.snapshot();
            if self.table.unify(self_input.subst(&subst), receiver) {
                return Some(Method { id, subst, derefs: 0 });
            }
            self.table.rollback(point);
        }
        None
    }

    /// A trait's method, with the type of its `self`. That of another trait takes another number of arguments; where an
    /// inherent one does, it is rather of another version of its crate.
    fn wanted_of(&self, of: TraitId, wanted: Wanted) -> Option<(FnId, Ty)> {
        let id = self.db.trait_fn(of, wanted.name)?;
        let sig = self.db.sig(id);
        let self_input = sig.self_input.filter(|_| sig.inputs.len() == wanted.args)?;
        Some((id, self_input))
    }

    /// What is known of a type that is not a concrete one.
    pub(crate) fn bounds_of(&mut self, ty: Ty) -> Vec<Bound> {
        match ty.kind() {
            TyKind::Param(_) => {
                self.env.iter().filter(|pred| pred.ty == ty).map(|pred| pred.bound.clone()).collect()
            }
            TyKind::Dyn(bounds, _) | TyKind::Opaque(bounds, _) => self.with_supers(ty, bounds),
            TyKind::Proj(own, of, args, name) => {
                let mut known: Vec<Bound> =
                    (self.env.iter()).filter(|pred| pred.ty == ty).map(|pred| pred.bound.clone()).collect();
                if let Some(alias) = self.db.trait_type(*of, *name) {
                    let subst = self.db.trait_subst(*of, *own, args);
                    let bounds: Vec<Bound> =
                        self.db.type_bounds(*of, alias).iter().map(|bound| bound.subst(&subst)).collect();
                    known.extend(self.with_supers(ty, &bounds));
                }
                known
            }
            _ => Vec::new(),
        }
    }

    /// Fns of traits that the receiver's type has an impl of.
    fn trait_method(&mut self, receiver: Ty, wanted: Wanted, scope: Scope<'_>) -> Option<Method> {
        let db = self.db;
        for trait_id in db.traits_with(wanted.name) {
            if !self.is_in_scope(*trait_id, scope) {
                continue;
            }
            let Some((id, self_input)) = self.wanted_of(*trait_id, wanted) else { continue };
            let point = self.table.snapshot();
            let own = self.table.var();
            let args: Vec<Ty> = db.program.traits[trait_id.index()]
                .generics
                .params
                .iter()
                .map(|_| self.table.var())
                .collect();
            let subst = db.trait_subst(*trait_id, own, &args);
            if self.table.unify(self_input.subst(&subst), receiver)
                && !self.table.is_free(own)
                && self.has_trait(own, *trait_id, &args, scope)
            {
                return Some(Method { id, subst, derefs: 0 });
            }
            self.table.rollback(point);
        }
        None
    }
}
