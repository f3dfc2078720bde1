//! What types of calls are, where bodies of other fns tell: what is behind the `impl` and `dyn` in these fns' results.

use super::leads::{Leads, args_of_impl};
use crate::infer::{Args, Ctx, Hidden, Subst, TraitCall, Ty, TyKind};
use crate::link::{Container, FnId, Owner};

/// How deep what is behind a type is followed: a fn may give what another gave.
const MAX_DEPTH: u32 = 8;

/// More types behind one `dyn` than are told apart.
const MAX_TYPES: usize = 8;

impl Leads<'_, '_, '_, '_> {
    /// What the types of a call may be; a `dyn` may have several types behind it.
    pub(super) fn alternatives(self, args: &[Ty]) -> Vec<Args> {
        let count = args.iter().map(|ty| self.count(*ty, 0)).max().unwrap_or(1).clamp(1, MAX_TYPES);
        let one = |choice| args.iter().map(|ty| self.revealed(*ty, choice, 0)).collect();
        let mut all: Vec<Args> = (0..count).map(one).collect();
        all.dedup();
        all
    }

    /// A type with what is behind its parts, where only one type is.
    pub(super) fn revealed_alone(self, ty: Ty) -> Ty {
        if self.count(ty, 0) <= 1 { self.revealed(ty, 0, 0) } else { ty }
    }

    fn revealed(self, ty: Ty, choice: usize, depth: u32) -> Ty {
        if !ty.has_hidden() {
            return ty;
        }
        let Some(hidden) = hidden_in(ty) else {
            return ty.map(&mut |part| self.revealed(part, choice, depth));
        };
        let behind = if depth < MAX_DEPTH { self.behind(ty, hidden, depth) } else { Vec::new() };
        match behind.get(choice.min(behind.len().saturating_sub(1))) {
            Some(found) if !found.is_unknown() => self.revealed(*found, choice, depth + 1),
            _ => without_origin(ty),
        }
    }

    /// How many types may be behind a type's parts.
    fn count(self, ty: Ty, depth: u32) -> usize {
        if !ty.has_hidden() || depth == MAX_DEPTH {
            return 1;
        }
        let mut most = 1;
        match hidden_in(ty) {
            Some(hidden) => {
                let behind = self.behind(ty, hidden, depth);
                most = behind.len();
                behind.into_iter().for_each(|ty| most = most.max(self.count(ty, depth + 1)));
            }
            None => ty.each_part(&mut |part| most = most.max(self.count(part, depth))),
        }
        most
    }

    /// The types behind an `impl` or a `dyn`: an unknown one among them only where it may be another.
    fn behind(self, ty: Ty, hidden: &Hidden, depth: u32) -> Vec<Ty> {
        let mut found = Vec::new();
        for (of, args) in self.told_by(hidden, depth) {
            let inferred = self.bodies.get(Owner::Fn(of));
            let of_place = inferred.hidden.iter().filter(|(place, _)| *place == hidden.place);
            let subst = Subst::new(&self.bodies.db.sig(of).params, &args);
            let before = found.len();
            found.extend(of_place.map(|(_, ty)| ty.subst(&subst)));
            if found.len() == before {
                found.push(Ty::unknown());
            }
        }
        if matches!(ty.kind(), TyKind::Opaque(..)) {
            // All are the same type, of which some parts may be known here and others there.
            found.sort_by_key(|ty| ty.is_unknown());
            found.truncate(1);
        }
        found
    }
}

impl Leads<'_, '_, '_, '_> {
    /// The fns whose bodies tell a type, with what their parameters are: for a trait's fn, those of the impls that may be meant.
    fn told_by(self, hidden: &Hidden, depth: u32) -> Vec<(FnId, Args)> {
        let db = self.bodies.db;
        let data = db.program.fn_data(hidden.of);
        let Container::Trait(trait_id) = data.container else {
            return vec![(hidden.of, hidden.args.clone())];
        };
        let args: Args = hidden.args.iter().map(|ty| self.revealed(*ty, 0, depth + 1)).collect();
        let mut cx = Ctx::new(db, &[]);
        match cx.resolve_trait_fn(hidden.of, trait_id, &args) {
            TraitCall::Impl { id, subst, own } => {
                let args = args_of_impl(&mut cx, id, &subst, &args[own.min(args.len())..]);
                vec![(id, args)]
            }
            TraitCall::Default => vec![(hidden.of, args)],
            TraitCall::Open => {
                let fns = db.impls_of(trait_id).iter().map(|own| db.impl_fn(*own, data.name));
                fns.map(|id| id.unwrap_or(hidden.of)).map(|id| (id, self.unknown_args(id))).collect()
            }
            TraitCall::Builtin | TraitCall::Unknown => Vec::new(),
        }
    }
}

fn hidden_in(ty: Ty) -> Option<&'static Hidden> {
    match ty.kind() {
        TyKind::Dyn(_, origin) | TyKind::Opaque(_, origin) => origin.as_deref(),
        _ => None,
    }
}

fn without_origin(ty: Ty) -> Ty {
    match ty.kind() {
        TyKind::Dyn(bounds, _) => Ty::new(TyKind::Dyn(bounds.clone(), None)),
        TyKind::Opaque(bounds, _) => Ty::new(TyKind::Opaque(bounds.clone(), None)),
        _ => ty,
    }
}
