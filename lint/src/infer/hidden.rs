//! What stands behind `impl Trait` and `dyn Trait` in the result of a fn, or in what it writes of its variables' types: its
//! body says so.
//!
//! To whoever calls the fn, such a result has what the traits say, and no more; so it is for inference too, and a body's
//! types depend on no other body. Where calls lead is found out later, when the types in the bodies of all are known.

use std::cell::Cell;

use serde::{Deserialize, Serialize};

use super::body::Infer;
use super::ty::{Args, Ty, TyKind};
use crate::facts::TypeRef;
use crate::link::{FnId, Owner, ParamId};

/// Where the type behind an `impl` or a `dyn` is told.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct Hidden {
    /// The fn whose body tells.
    pub(crate) of: FnId,
    /// Which of that fn's `impl` and `dyn` it is.
    pub(crate) place: u32,
    /// What that fn's parameters are.
    pub(crate) args: Args,
}

impl Hidden {
    pub(super) fn map(&self, f: &mut impl FnMut(Ty) -> Ty) -> Self {
        Self { of: self.of, place: self.place, args: self.args.iter().map(|ty| f(*ty)).collect() }
    }

    /// Whether both stand in the same place, with whatever parameters.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.of == other.of && self.place == other.place
    }
}

/// A fn that tells what is behind the `impl` and `dyn` that are lowered.
pub(super) struct ToldBy<'s> {
    of: FnId,
    params: &'s [ParamId],
    /// The place of the next one, in the order in which they are lowered.
    place: Cell<u32>,
}

/// Where the places in a body begin; no result has so many.
const FIRST_IN_BODY: u32 = 1 << 16;

impl<'s> ToldBy<'s> {
    /// For a fn's result.
    pub(super) fn result(of: FnId, params: &'s [ParamId]) -> Self {
        Self { of, params, place: Cell::new(0) }
    }

    pub(super) fn next(&self) -> Hidden {
        let place = self.place.replace(self.place.get() + 1);
        Hidden { of: self.of, place, args: Ty::params(self.params) }
    }
}

impl<'d> Infer<'d, '_, '_> {
    /// Lowers the type of a variable or a cast: what is behind a `dyn` in it, the body tells.
    pub(super) fn lower_told(&mut self, ty: &'d TypeRef) -> Ty {
        let Owner::Fn(of) = self.owner else { return self.lower(ty) };
        let place = Cell::new(FIRST_IN_BODY + self.places);
        let told_by = ToldBy { of, params: &self.db().sig(of).params, place };
        let ty = self.with_lowering(Some(&told_by), |lowering| lowering.lower(ty));
        self.places = told_by.place.get() - FIRST_IN_BODY;
        self.cx.normalize(ty)
    }

    /// Notes what stands behind the `impl` and `dyn` in the result of the fn itself, where a value is given that becomes it.
    pub(super) fn reveal(&mut self, given: Ty, wanted: Ty) {
        let wanted = self.cx.shallow(wanted);
        if !wanted.has_hidden() {
            return;
        }
        let given = self.cx.shallow(given);
        match (given.kind(), wanted.kind()) {
            (_, TyKind::Dyn(..) | TyKind::Opaque(..)) => self.note(given, wanted),
            (TyKind::Ref(given), TyKind::Ref(wanted)) | (TyKind::Future(given), TyKind::Future(wanted)) => {
                self.reveal(*given, *wanted);
            }
            (TyKind::Adt(of, given), TyKind::Adt(own, wanted)) if of == own => self.reveal_all(given, wanted),
            (TyKind::Tuple(given), TyKind::Tuple(wanted)) => self.reveal_all(given, wanted),
            _ => {}
        }
    }

    fn reveal_all(&mut self, given: &[Ty], wanted: &[Ty]) {
        given.iter().zip(wanted).for_each(|(given, wanted)| self.reveal(*given, *wanted));
    }

    fn note(&mut self, given: Ty, place: Ty) {
        let Some(hidden) = place.hidden() else { return };
        if Owner::Fn(hidden.of) == self.owner && !matches!(given.kind(), TyKind::Never) {
            self.out.hidden.push((hidden.place, given));
        }
    }
}

/// What a body told, when all types in it are known: each type once. One that is the place itself (of `return None`) tells
/// nothing.
pub(super) fn told(owner: Owner, all: Vec<(u32, Ty)>) -> Vec<(u32, Ty)> {
    let mut told: Vec<(u32, Ty)> = Vec::new();
    for one in all {
        if !is_place(owner, one) && !told.contains(&one) {
            told.push(one);
        }
    }
    told
}

fn is_place(owner: Owner, (place, ty): (u32, Ty)) -> bool {
    ty.hidden().is_some_and(|hidden| Owner::Fn(hidden.of) == owner && hidden.place == place)
}
