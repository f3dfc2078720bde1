//! How a type has a trait: by an impl, by what is known of it, or by the language.

mod builtin;
mod callable;
mod impls;
mod project;
mod trait_fn;

pub(crate) use self::callable::{ClosureSig, FnFamily};
pub(in crate::infer) use self::impls::is_param;
pub(crate) use self::trait_fn::TraitCall;

use rustc_hash::FxHashMap;

use super::db::{Head, Pred, TypeDb};
use super::table::Table;
use super::ty::{Bound, Subst, Ty, TyKind};
use crate::facts::ExprId;
use crate::link::{ImplId, Owner, ParamId, TraitId};

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

/// Types under inference, with what is known where they stand.
pub(crate) struct Ctx<'d, 'p, 'a> {
    pub(crate) db: &'d TypeDb<'p, 'a>,
    pub(crate) table: Table,
    /// What is known of the parameters in scope, supertraits included.
    pub(crate) env: Vec<Pred>,
    /// The parameters in scope that stand for a `dyn`, with that.
    pub(crate) dynamic: Vec<(ParamId, Ty)>,
    /// The closures of the body under inference.
    pub(crate) closures: FxHashMap<(Owner, ExprId), ClosureSig>,
    depth: usize,
}

impl<'d, 'p, 'a> Ctx<'d, 'p, 'a> {
    pub(crate) fn new(db: &'d TypeDb<'p, 'a>, preds: &[Pred]) -> Self {
        let mut cx = Self {
            db,
            table: Table::default(),
            env: Vec::new(),
            dynamic: Vec::new(),
            closures: FxHashMap::default(),
            depth: 0,
        };
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
        for above in self.supers_of(ty, bound) {
            self.assume(ty, &above, depth + 1);
        }
    }

    /// Looks for something one step deeper, unless that is too deep.
    fn deeper<R>(&mut self, find: impl FnOnce(&mut Self) -> Option<R>) -> Option<R> {
        if self.depth > MAX_DEPTH {
            return None;
        }
        self.depth += 1;
        let found = find(self);
        self.depth -= 1;
        found
    }

    /// Fresh variables for parameters.
    pub(super) fn fresh(&mut self, params: &[ParamId]) -> Subst {
        let vars: Vec<Ty> = params.iter().map(|_| self.table.var()).collect();
        Subst::new(params, &vars)
    }

    pub(super) fn shallow(&self, ty: Ty) -> Ty {
        self.table.shallow(ty)
    }

    pub(in crate::infer) fn is_lang(&self, ty: Ty, name: &str) -> bool {
        matches!(ty.kind(), TyKind::Adt(id, _) if self.db.program.lang_adt(name) == Some(*id))
    }

    /// How a type has a trait; [`None`] where it does not, or where too little is known.
    pub(crate) fn select(&mut self, ty: Ty, trait_id: TraitId, args: &[Ty]) -> Option<Selection> {
        self.deeper(|cx| cx.select_inner(ty, trait_id, args))
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
            TyKind::Future(_) if self.db.is_future_trait(trait_id) => return Some(Selection::Builtin),
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
        if self.is_dispatched(ty, trait_id) {
            return Some(Selection::Bound(Bound { trait_id, args: args.into(), assoc: Box::default() }));
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

    /// From what is assumed, or what a `dyn` or `impl` type says of itself.
    fn select_bound(&mut self, ty: Ty, trait_id: TraitId, args: &[Ty]) -> Option<Selection> {
        let assumed = || {
            let own = self.env.iter().filter(|pred| pred.ty == ty && pred.bound.trait_id == trait_id);
            own.map(|pred| pred.bound.clone()).collect::<Vec<Bound>>()
        };
        let known: Vec<Bound> = match ty.kind() {
            TyKind::Dyn(bounds, _) | TyKind::Opaque(bounds, _) => self.with_supers(ty, bounds),
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

    /// The bounds that one bound brings. `trait A: Iterator<Item = B>` and `dyn A<Item = B>` both say what the item is.
    fn supers_of(&self, ty: Ty, bound: &Bound) -> Vec<Bound> {
        let subst = self.db.trait_subst(bound.trait_id, ty, &bound.args);
        let above = self.db.supers(bound.trait_id).iter().map(|above| above.subst(&subst));
        let told = above.map(|mut above| {
            if above.assoc.is_empty() {
                above.assoc.clone_from(&bound.assoc);
            }
            above
        });
        told.collect()
    }

    /// Bounds with those of their supertraits.
    pub(super) fn with_supers(&self, ty: Ty, bounds: &[Bound]) -> Vec<Bound> {
        let mut all: Vec<Bound> = bounds.to_vec();
        let mut next = 0;
        while next < all.len() && all.len() < 64 {
            for above in self.supers_of(ty, &all[next]) {
                if !all.iter().any(|own| own.trait_id == above.trait_id && own.args == above.args) {
                    all.push(above);
                }
            }
            next += 1;
        }
        all
    }
}
