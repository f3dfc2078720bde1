//! Which impl a type has a trait by, and what its associated types are.

use super::db::{FnSig, Head, Pred, TypeDb};
use super::table::Table;
use super::ty::{Args, Bound, Subst, Ty, TyKind};
use crate::facts::{ExprId, Name};
use crate::link::{FnId, ImplId, Owner, ParamId, TraitId};
use rustc_hash::FxHashMap;

/// How deep predicates of impls are followed.
const MAX_DEPTH: usize = 6;

/// How a type has a trait.
#[derive(Clone, Debug)]
pub(crate) enum Selection {
    /// By an impl, with what its parameters are.
    Impl(ImplId, Subst),
    /// By what is known of a parameter, a `dyn` or an `impl` type.
    Bound(Bound),
    /// By the language: fns and closures, futures, derives, markers.
    Builtin,
}

/// What a closure takes and gives.
pub(crate) type ClosureSig = (Vec<Ty>, Ty);

/// Types under inference, with what is known where they stand.
pub(crate) struct Ctx<'d, 'p, 'a> {
    pub(crate) db: &'d TypeDb<'p, 'a>,
    pub(crate) table: Table,
    /// What is known of the parameters in scope, supertraits included.
    pub(crate) env: Vec<Pred>,
    /// The closures of the body under inference.
    pub(crate) closures: FxHashMap<(Owner, ExprId), ClosureSig>,
    depth: usize,
}

impl<'d, 'p, 'a> Ctx<'d, 'p, 'a> {
    pub(crate) fn new(db: &'d TypeDb<'p, 'a>, preds: &[Pred]) -> Self {
        let mut cx =
            Self { db, table: Table::default(), env: Vec::new(), closures: FxHashMap::default(), depth: 0 };
        for pred in preds {
            cx.assume(pred.ty, &pred.bound, 0);
        }
        cx
    }

    fn assume(&mut self, ty: Ty, bound: &Bound, depth: usize) {
        self.env.push(Pred { ty, bound: bound.clone() });
        if depth >= MAX_DEPTH {
            return;
        }
        let subst = self.db.trait_subst(bound.trait_id, ty, &bound.args);
        for above in self.db.supers(bound.trait_id) {
            self.assume(ty, &above.subst(&subst), depth + 1);
        }
    }

    /// Fresh variables for parameters.
    pub(crate) fn fresh(&mut self, params: &[ParamId]) -> Subst {
        let vars: Vec<Ty> = params.iter().map(|_| self.table.var()).collect();
        Subst::new(params, &vars)
    }

    pub(crate) fn shallow(&self, ty: Ty) -> Ty {
        self.table.shallow(ty)
    }

    /// Replaces associated types by what they are, where that is known.
    pub(crate) fn normalize(&mut self, ty: Ty) -> Ty {
        let ty = self.table.resolve(ty);
        self.normalize_resolved(ty)
    }

    fn normalize_resolved(&mut self, ty: Ty) -> Ty {
        if matches!(ty.kind(), TyKind::Param(_) | TyKind::Prim(_) | TyKind::Str | TyKind::Var(_)) {
            return ty;
        }
        let ty = ty.map(&mut |part| self.normalize_resolved(part));
        let TyKind::Proj(own, trait_id, args, name) = ty.kind() else { return ty };
        self.project(*own, *trait_id, args, *name).unwrap_or(ty)
    }

    /// The associated type of a type's trait.
    pub(crate) fn project(&mut self, own: Ty, trait_id: TraitId, args: &Args, name: Name) -> Option<Ty> {
        if self.depth > MAX_DEPTH {
            return None;
        }
        self.depth += 1;
        let found = self.project_inner(own, trait_id, args, name);
        self.depth -= 1;
        found
    }

    fn project_inner(&mut self, own: Ty, trait_id: TraitId, args: &Args, name: Name) -> Option<Ty> {
        let own = self.shallow(own);
        match self.select(own, trait_id, args)? {
            Selection::Impl(id, subst) => {
                let alias = self.db.impl_type(id, name)?;
                let ty = self.db.alias(alias).subst(&subst);
                Some(self.normalize(ty))
            }
            Selection::Bound(bound) => {
                let given = bound.assoc.iter().find(|(own, _)| *own == name).map(|(_, ty)| *ty)?;
                Some(self.normalize(given))
            }
            Selection::Builtin => self.builtin_assoc(own, name),
        }
    }

    /// What a fn or future gives.
    fn builtin_assoc(&mut self, own: Ty, name: Name) -> Option<Ty> {
        if name != "Output" && name != "IntoFuture" {
            return None;
        }
        match own.kind() {
            TyKind::Future(_) if name == "IntoFuture" => Some(own),
            TyKind::Future(output) => Some(*output),
            _ => self.fn_signature(own).map(|(_, ret)| ret),
        }
    }

    /// What a type that can be called takes and gives.
    pub(crate) fn fn_signature(&mut self, ty: Ty) -> Option<ClosureSig> {
        let ty = self.shallow(ty);
        match ty.kind() {
            TyKind::FnPtr(params, ret) => Some((params.to_vec(), *ret)),
            TyKind::FnDef(id, args) => {
                let sig = self.db.sig(*id);
                let subst = Subst::new(&sig.params, args);
                let inputs =
                    sig.self_input.iter().chain(&sig.inputs).map(|ty| ty.subst(&subst)).collect::<Vec<_>>();
                let inputs = inputs.into_iter().map(|ty| self.normalize(ty)).collect();
                let output = self.normalize(sig.output.subst(&subst));
                Some((inputs, output))
            }
            TyKind::Ctor(id, variant, args) => {
                let data = &self.db.program.adts[id.index()];
                let subst = Subst::new(&data.generics.params, args);
                let inputs = self.db.fields(*id, *variant).iter().map(|(_, ty)| ty.subst(&subst)).collect();
                Some((inputs, Ty::new(TyKind::Adt(*id, args.clone()))))
            }
            TyKind::Closure(owner, expr, _) => self.closures.get(&(*owner, *expr)).cloned(),
            TyKind::Ref(inner) => self.fn_signature(*inner),
            TyKind::Dyn(bounds) | TyKind::Opaque(bounds) => {
                bounds.iter().find_map(|bound| self.fn_bound(bound))
            }
            TyKind::Param(_) => {
                let bounds: Vec<Bound> =
                    self.env.iter().filter(|pred| pred.ty == ty).map(|pred| pred.bound.clone()).collect();
                bounds.iter().find_map(|bound| self.fn_bound(bound))
            }
            TyKind::Adt(_, args) if self.is_lang(ty, "Box") => self.fn_signature(*args.first()?),
            TyKind::Adt(..) => {
                // What derefs to a fn (`Arc<dyn Fn()>`, `Rc<F>`) is called through it.
                let inner = self.deref(ty)?;
                if self.depth > MAX_DEPTH {
                    return None;
                }
                self.depth += 1;
                let found = self.fn_signature(inner);
                self.depth -= 1;
                found
            }
            _ => None,
        }
    }

    /// Inputs and output of an `Fn(A) -> B` bound; an `AsyncFn` gives a future.
    pub(crate) fn fn_bound(&self, bound: &Bound) -> Option<ClosureSig> {
        let family = self.fn_family(bound.trait_id)?;
        let TyKind::Tuple(inputs) = self.shallow(*bound.args.first()?).kind() else { return None };
        let output =
            bound.assoc.iter().find(|(name, _)| name == "Output").map_or_else(Ty::unit, |(_, ty)| *ty);
        let output = if family == FnFamily::Async { Ty::new(TyKind::Future(output)) } else { output };
        Some((inputs.to_vec(), output))
    }

    pub(crate) fn fn_family(&self, trait_id: TraitId) -> Option<FnFamily> {
        self.db.fn_family(trait_id)
    }

    pub(crate) fn is_lang(&self, ty: Ty, name: &str) -> bool {
        matches!(ty.kind(), TyKind::Adt(id, _) if self.db.program.lang_adt(name) == Some(*id))
    }

    /// How a type has a trait; [`None`] where it does not, or where too little is known.
    pub(crate) fn select(&mut self, ty: Ty, trait_id: TraitId, args: &[Ty]) -> Option<Selection> {
        if self.depth > MAX_DEPTH {
            return None;
        }
        self.depth += 1;
        let found = self.select_inner(ty, trait_id, args);
        self.depth -= 1;
        found
    }

    fn select_inner(&mut self, ty: Ty, trait_id: TraitId, args: &[Ty]) -> Option<Selection> {
        let ty = self.shallow(ty);
        if let Some(found) = self.select_bound(ty, trait_id, args) {
            return Some(found);
        }
        match ty.kind() {
            TyKind::Unknown | TyKind::Var(_) if !self.is_literal(ty) => return None,
            TyKind::Closure(..) | TyKind::FnDef(..) | TyKind::FnPtr(..) | TyKind::Ctor(..)
                if self.fn_family(trait_id).is_some() =>
            {
                return Some(Selection::Builtin);
            }
            TyKind::Future(_) if self.is_future_trait(trait_id) => return Some(Selection::Builtin),
            _ => {}
        }
        let head = Head::of(self.table.literal_default(ty));
        let ids: Vec<ImplId> = self.db.impls(trait_id, head).collect();
        for id in ids {
            if let Some(subst) = self.matches(id, ty, args) {
                return Some(Selection::Impl(id, subst));
            }
        }
        if self.is_literal(ty)
            && let Some((id, subst)) = self.only_integer(ty, trait_id, args)
        {
            return Some(Selection::Impl(id, subst));
        }
        (self.is_derived(ty, trait_id) || self.is_marker(trait_id)).then_some(Selection::Builtin)
    }

    fn is_literal(&self, ty: Ty) -> bool {
        matches!(ty.kind(), TyKind::Var(_)) && self.table.literal_default(ty) != ty
    }

    /// The one impl for an integer that fits, where a literal's usual type has none: an index is a `usize`.
    fn only_integer(&mut self, ty: Ty, trait_id: TraitId, args: &[Ty]) -> Option<(ImplId, Subst)> {
        let db = self.db;
        let of_prims = db.impls_of(trait_id).iter().copied();
        let mut of_prims = of_prims.filter(|id| matches!(db.header(*id).self_ty.kind(), TyKind::Prim(_)));
        let (first, second) = (of_prims.next()?, of_prims.next());
        match second {
            Some(_) => None,
            None => self.matches(first, ty, args).map(|subst| (first, subst)),
        }
    }

    fn is_future_trait(&self, trait_id: TraitId) -> bool {
        let program = self.db.program;
        program.lang_trait("future") == Some(trait_id) || program.lang_trait("into_future") == Some(trait_id)
    }

    /// From what is assumed, or what a `dyn` or `impl` type says of itself.
    fn select_bound(&mut self, ty: Ty, trait_id: TraitId, args: &[Ty]) -> Option<Selection> {
        let assumed = || {
            let own = self.env.iter().filter(|pred| pred.ty == ty && pred.bound.trait_id == trait_id);
            own.map(|pred| pred.bound.clone()).collect::<Vec<Bound>>()
        };
        let known: Vec<Bound> = match ty.kind() {
            TyKind::Dyn(bounds) | TyKind::Opaque(bounds) => self.with_supers(ty, bounds),
            TyKind::Param(_) => assumed(),
            TyKind::Proj(own, of, of_args, name) => {
                let mut known = assumed();
                if let Some(alias) = self.db.trait_type(*of, *name) {
                    let subst = self.db.trait_subst(*of, *own, of_args);
                    let bounds: Vec<Bound> =
                        self.db.type_bounds(*of, alias).iter().map(|bound| bound.subst(&subst)).collect();
                    known.extend(self.with_supers(ty, &bounds));
                }
                known
            }
            _ => return None,
        };
        // Among several bounds by the same trait, one with the wanted type is meant.
        let mut same: Vec<Bound> = known.into_iter().filter(|bound| bound.trait_id == trait_id).collect();
        same.sort_by_key(|bound| bound.assoc.is_empty());
        for bound in same {
            let point = self.table.snapshot();
            if args.iter().zip(&bound.args).all(|(a, b)| self.table.unify(*a, *b)) {
                return Some(Selection::Bound(bound));
            }
            self.table.rollback(point);
        }
        None
    }

    /// Bounds with those of their supertraits.
    pub(crate) fn with_supers(&self, ty: Ty, bounds: &[Bound]) -> Vec<Bound> {
        let mut all: Vec<Bound> = bounds.to_vec();
        let mut next = 0;
        while next < all.len() && all.len() < 64 {
            let bound = all[next].clone();
            let subst = self.db.trait_subst(bound.trait_id, ty, &bound.args);
            for above in self.db.supers(bound.trait_id) {
                let mut above = above.subst(&subst);
                // `trait A: Iterator<Item = B>` and `dyn A<Item = B>` both say what the item is.
                if above.assoc.is_empty() {
                    above.assoc.clone_from(&bound.assoc);
                }
                if !all.iter().any(|own| own.trait_id == above.trait_id && own.args == above.args) {
                    all.push(above);
                }
            }
            next += 1;
        }
        all
    }

    /// What an impl's parameters are for a type, if it fits.
    pub(crate) fn matches(&mut self, id: ImplId, ty: Ty, args: &[Ty]) -> Option<Subst> {
        let header = self.db.header(id);
        let own_args = header.trait_ref.iter().flat_map(|(_, own)| own);
        if self.is_guess(header.self_ty, ty) || own_args.zip(args).any(|(own, arg)| self.differ(*own, *arg)) {
            return None;
        }
        let point = self.table.snapshot();
        let subst = self.fresh(&header.params);
        let fits = self.table.unify(header.self_ty.subst(&subst), ty)
            && header.trait_ref.as_ref().is_none_or(|(_, own)| {
                own.iter().zip(args).all(|(own, arg)| self.table.unify(own.subst(&subst), *arg))
            });
        let core = std::iter::successors(Some(header.self_ty), |ty| match ty.kind() {
            TyKind::Ref(inner) => Some(*inner),
            _ => None,
        });
        let open = core.last().is_some_and(|ty| matches!(ty.kind(), TyKind::Param(_)));
        if fits && (!open || self.holds_all(&header.preds, &subst)) {
            if !open {
                self.learn(&header.preds, &subst);
            }
            return Some(subst);
        }
        self.table.rollback(point);
        None
    }

    /// Whether two types cannot be made to agree, by their outsides alone: of the many impls of `From` for an error, that
    /// rules out all but one.
    fn differ(&self, one: Ty, other: Ty) -> bool {
        match (Head::of(one), Head::of(self.shallow(other))) {
            (Some(Head::Never), _) | (_, Some(Head::Never)) => false,
            (Some(one), Some(other)) => one != other,
            _ => false,
        }
    }

    /// Whether an impl for `&File` or `Arc<File>` would be taken for a reference to nobody knows what.
    fn is_guess(&self, of_impl: Ty, ty: Ty) -> bool {
        let ty = self.shallow(ty);
        match (of_impl.kind(), ty.kind()) {
            (TyKind::Ref(of_impl), TyKind::Ref(ty)) => self.is_guess(*of_impl, *ty),
            // An argument that is still open may be told by the impl; one that is unknown is not.
            (TyKind::Adt(_, of_impl), TyKind::Adt(_, own)) => {
                of_impl.iter().zip(own).any(|(of_impl, own)| {
                    !matches!(of_impl.kind(), TyKind::Param(_) | TyKind::Proj(..))
                        && matches!(self.shallow(*own).kind(), TyKind::Unknown)
                })
            }
            (TyKind::Param(_) | TyKind::Proj(..), _) => false,
            (_, TyKind::Unknown) => true,
            (_, TyKind::Var(_)) => !self.is_literal(ty),
            _ => false,
        }
    }

    fn holds_all(&mut self, preds: &[Pred], subst: &Subst) -> bool {
        preds.iter().all(|pred| {
            let ty = self.normalize(pred.ty.subst(subst));
            // What is still open (`U` of `impl<T, U: From<T>> Into<U> for T`) is told later, or never.
            self.table.is_free(ty) || self.holds(ty, &pred.bound.subst(subst))
        })
    }

    /// Whether a type has a trait with the associated types that are asked for.
    pub(crate) fn holds(&mut self, ty: Ty, bound: &Bound) -> bool {
        match self.select(ty, bound.trait_id, &bound.args) {
            None => false,
            Some(_) => {
                self.learn_assoc(ty, bound);
                true
            }
        }
    }

    /// Lets predicates of a matched impl say what its other parameters are.
    fn learn(&mut self, preds: &[Pred], subst: &Subst) {
        for pred in preds {
            if !pred.bound.assoc.is_empty() || self.fn_family(pred.bound.trait_id).is_some() {
                let ty = pred.ty.subst(subst);
                self.learn_assoc(ty, &pred.bound.subst(subst));
            } else if !pred.bound.args.is_empty() {
                // `V: FromIterator<A>` of the impl for `Result<V, E>` says what `Vec<_>` holds.
                let (ty, bound) = (self.normalize(pred.ty.subst(subst)), pred.bound.subst(subst));
                if ty.has_vars() && !matches!(ty.kind(), TyKind::Var(_)) {
                    self.select(ty, bound.trait_id, &bound.args);
                }
            }
        }
    }

    /// Unifies what a type's trait gives with what a bound asks for.
    pub(crate) fn learn_assoc(&mut self, ty: Ty, bound: &Bound) {
        let ty = self.shallow(ty);
        if let Some(family) = self.fn_family(bound.trait_id) {
            if let Some((inputs, ret)) = self.fn_signature(ty) {
                if let Some(TyKind::Tuple(wanted)) = bound.args.first().map(|ty| self.shallow(*ty).kind()) {
                    for (own, wanted) in inputs.iter().zip(wanted) {
                        self.table.unify(*own, *wanted);
                    }
                }
                let ret = if family == FnFamily::Async { self.output_of(ret).unwrap_or(ret) } else { ret };
                for (_, wanted) in &bound.assoc {
                    let wanted = self.normalize(*wanted);
                    self.table.unify(ret, wanted);
                }
            }
            return;
        }
        for (name, wanted) in &bound.assoc {
            if let Some(own) = self.project(ty, bound.trait_id, &bound.args, *name) {
                if let TyKind::Opaque(bounds) = wanted.kind() {
                    let bounds = bounds.clone();
                    bounds.iter().for_each(|bound| self.learn_assoc(own, bound));
                } else {
                    self.table.unify(own, *wanted);
                }
            }
        }
    }

    /// What awaiting a type gives.
    pub(crate) fn output_of(&mut self, ty: Ty) -> Option<Ty> {
        let mut ty = self.normalize(ty);
        let future = self.db.program.lang_trait("future")?;
        let into_future = self.db.program.lang_trait("into_future");
        for _ in 0..MAX_DEPTH {
            if let TyKind::Future(output) = ty.kind() {
                return Some(*output);
            }
            let output = Name::from("Output");
            if let Some(found) = self.project(ty, future, &Args::default(), output) {
                return Some(found);
            }
            if let Some(into) = into_future
                && let Some(next) = self.project(ty, into, &Args::default(), Name::from("IntoFuture"))
                && next != ty
            {
                ty = self.normalize(next);
                continue;
            }
            // A pinned, boxed or borrowed future gives what the future does.
            ty = match ty.kind() {
                TyKind::Ref(inner) => *inner,
                TyKind::Adt(_, args) if self.is_lang(ty, "Box") || self.is_lang(ty, "Pin") => {
                    *args.first()?
                }
                _ => return None,
            };
            ty = self.normalize(ty);
        }
        None
    }

    /// What `*value` is.
    pub(crate) fn deref(&mut self, ty: Ty) -> Option<Ty> {
        let ty = self.shallow(ty);
        match ty.kind() {
            TyKind::Ref(inner) | TyKind::Ptr(inner) => Some(*inner),
            TyKind::Adt(_, args) if self.is_lang(ty, "Box") => args.first().copied(),
            TyKind::Adt(..) | TyKind::Param(_) | TyKind::Opaque(_) | TyKind::Proj(..) => {
                let deref = self.db.program.lang_trait("deref")?;
                self.project(ty, deref, &Args::default(), Name::from("Target"))
            }
            _ => None,
        }
    }

    /// Whether a user's type derives a trait, by the trait's name.
    fn is_derived(&self, ty: Ty, trait_id: TraitId) -> bool {
        let TyKind::Adt(id, _) = ty.kind() else {
            // What is built in (tuples, references, closures) has the comparison and copy traits.
            return matches!(
                ty.kind(),
                TyKind::Tuple(_) | TyKind::Closure(..) | TyKind::Ref(_) | TyKind::Array(_)
            ) && self.is_derivable(trait_id);
        };
        let name = self.db.program.traits[trait_id.index()].name;
        let attrs = &self.db.program.adts[id.index()].item.attrs;
        attrs.iter().any(|attr| {
            attr.path.len() == 1
                && attr.path[0] == "derive"
                && attr.args.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| name == word)
        })
    }

    fn is_derivable(&self, trait_id: TraitId) -> bool {
        let program = self.db.program;
        ["clone", "default", "eq", "partial_ord"]
            .iter()
            .any(|name| program.lang_trait(name) == Some(trait_id))
    }

    /// A trait of the catalogue that says nothing more: `Send`, `Sized`.
    fn is_marker(&self, trait_id: TraitId) -> bool {
        let data = &self.db.program.traits[trait_id.index()];
        data.fns.is_empty()
            && data.types.is_empty()
            && data.facts.supers.is_empty()
            && self.db.program.is_catalogue(self.db.program.krate_of(data.module))
    }

    /// The fn that a call of a trait's fn reaches on a type.
    pub(crate) fn resolve_trait_fn(&mut self, id: FnId, trait_id: TraitId, args: &[Ty]) -> TraitCall {
        let (own, trait_args) = match args.split_first() {
            Some((own, rest)) => (*own, rest),
            None => return TraitCall::Unknown,
        };
        let sig: &FnSig = self.db.sig(id);
        let arity = sig.outer.saturating_sub(1).min(trait_args.len());
        match self.select(own, trait_id, &trait_args[..arity]) {
            Some(Selection::Impl(impl_id, subst)) => {
                let name = self.db.program.fn_data(id).name;
                match self.db.impl_fn(impl_id, name) {
                    Some(found) => TraitCall::Impl { id: found, subst, own: arity + 1 },
                    None => TraitCall::Default,
                }
            }
            Some(Selection::Bound(_)) => TraitCall::Open,
            Some(Selection::Builtin) => TraitCall::Builtin,
            None => match own.kind() {
                TyKind::Param(_) | TyKind::Dyn(_) | TyKind::Opaque(_) | TyKind::Proj(..) => TraitCall::Open,
                _ => TraitCall::Unknown,
            },
        }
    }
}

/// Where a call of a trait's fn goes.
#[derive(Debug)]
pub(crate) enum TraitCall {
    /// To an impl's fn; its own arguments begin at that place of the call's.
    Impl {
        id: FnId,
        subst: Subst,
        own: usize,
    },
    /// To the body in the trait.
    Default,
    /// To any impl: the type is a parameter or `dyn`.
    Open,
    /// To what the language makes; it does not block.
    Builtin,
    Unknown,
}

/// The two families of traits of callables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FnFamily {
    Sync,
    Async,
}
