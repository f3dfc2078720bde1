//! What types of calls are, where bodies of other fns tell: what is behind the `impl` and `dyn` in these fns' results.

use super::leads::{Leads, args_of_impl};
use crate::infer::{Args, Ctx, Hidden, Subst, TraitCall, Ty, TyKind};
use crate::link::{Container, FnId, Owner};

/// How deep what is behind a type is followed: a fn may give what another gave.
const MAX_DEPTH: u32 = 8;

/// More types behind one `dyn` than are told apart.
const MAX_TYPES: usize = 8;

/// How many types are looked behind for one call: what fns give one another may be as wide as it is deep.
const MAX_LOOKS: u32 = 64;

impl Leads<'_, '_, '_, '_> {
    /// What the types of a call may be; a `dyn` may have several types behind it.
    pub(super) fn alternatives(self, args: &[Ty]) -> Vec<Args> {
        let mut looking = Looking { leads: self, choice: 0, most: 1, left: MAX_LOOKS };
        let mut all: Vec<Args> = Vec::new();
        while looking.choice < looking.most.min(MAX_TYPES) {
            looking.left = MAX_LOOKS;
            let found: Args = args.iter().map(|ty| looking.revealed(*ty, 0)).collect();
            if !all.contains(&found) {
                all.push(found);
            }
            looking.choice += 1;
        }
        all
    }

    /// A type with what is behind its parts, where only one type is.
    pub(super) fn revealed_alone(self, ty: Ty) -> Ty {
        if !ty.has_hidden() {
            return ty;
        }
        match self.alternatives(&[ty])[..] {
            [ref only] => only[0],
            _ => ty,
        }
    }
}

/// A look behind types.
struct Looking<'b, 'd, 'p, 'a> {
    leads: Leads<'b, 'd, 'p, 'a>,
    /// Which type is taken where there are several; the last where there are not so many.
    choice: usize,
    /// The most types that were behind one place so far.
    most: usize,
    /// How many more looks there may be.
    left: u32,
}

impl Looking<'_, '_, '_, '_> {
    fn revealed(&mut self, ty: Ty, depth: u32) -> Ty {
        if !ty.has_hidden() {
            return ty;
        }
        let Some(hidden) = ty.hidden() else { return ty.map(&mut |part| self.revealed(part, depth)) };
        if depth == MAX_DEPTH || self.left == 0 {
            return without_origin(ty);
        }
        self.left -= 1;
        let behind = self.behind(ty, hidden, depth);
        self.most = self.most.max(behind.len());
        match behind.get(self.choice).or(behind.last()) {
            Some(found) if !found.is_unknown() => self.revealed(*found, depth + 1),
            _ => without_origin(ty),
        }
    }

    /// The types behind an `impl` or a `dyn`, an unknown one among them where it may be another.
    fn behind(&mut self, ty: Ty, hidden: &Hidden, depth: u32) -> Vec<Ty> {
        let bodies = self.leads.bodies;
        let mut found = Vec::new();
        for (of, args) in self.told_by(hidden, depth) {
            let told = &bodies.get(Owner::Fn(of)).hidden;
            let subst = Subst::new(&bodies.db.sig(of).params, &args);
            let before = found.len();
            found.extend(
                told.iter().filter(|(place, _)| *place == hidden.place).map(|(_, ty)| ty.subst(&subst)),
            );
            if found.len() == before {
                found.push(Ty::unknown());
            }
        }
        if matches!(ty.kind(), TyKind::Opaque(..)) {
            // All are the same type, which one place may tell and another not.
            found.sort_by_key(|ty| ty.is_unknown());
            found.truncate(1);
        }
        found
    }

    /// The fns whose bodies tell a type, with what their parameters are: for a trait's fn, those of the impls that may be meant.
    fn told_by(&mut self, hidden: &Hidden, depth: u32) -> Vec<(FnId, Args)> {
        let db = self.leads.bodies.db;
        let data = db.program.fn_data(hidden.of);
        let Container::Trait(trait_id) = data.container else {
            return vec![(hidden.of, hidden.args.clone())];
        };
        let args: Args = hidden.args.iter().map(|ty| self.revealed(*ty, depth + 1)).collect();
        let mut cx = Ctx::new(db, &[]);
        match cx.resolve_trait_fn(hidden.of, trait_id, &args) {
            TraitCall::Impl { id, subst, own } => {
                let args = args_of_impl(&mut cx, id, &subst, args.get(own..).unwrap_or(&[]));
                vec![(id, args)]
            }
            TraitCall::Default => vec![(hidden.of, args)],
            TraitCall::Open => {
                let fns = self.leads.fns_of_impls(hidden.of, trait_id);
                fns.map(|id| (id, self.leads.unknown_args(id))).collect()
            }
            TraitCall::Builtin | TraitCall::Unknown => Vec::new(),
        }
    }
}

fn without_origin(ty: Ty) -> Ty {
    match ty.kind() {
        TyKind::Dyn(bounds, _) => Ty::new(TyKind::Dyn(bounds.clone(), None)),
        TyKind::Opaque(bounds, _) => Ty::new(TyKind::Opaque(bounds.clone(), None)),
        _ => ty,
    }
}
