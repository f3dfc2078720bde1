//! The variables of a body and what they turned out to be.

use super::ty::{Bound, Ty, TyKind};
use crate::facts::Name;

/// What is known of a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Slot {
    /// Nothing.
    Free,
    /// An integer of some type.
    Int,
    /// A float of some type.
    Float,
    Known(Ty),
}

/// Unification with undo.
#[derive(Default)]
pub(crate) struct Table {
    slots: Vec<Slot>,
    /// What was overwritten, for [`Table::rollback`].
    log: Vec<(u32, Slot)>,
}

/// A point to go back to.
#[derive(Clone, Copy)]
pub(crate) struct Snapshot {
    log: usize,
    slots: usize,
}

impl Table {
    pub(crate) fn var(&mut self) -> Ty {
        self.slot(Slot::Free)
    }

    pub(crate) fn int_var(&mut self) -> Ty {
        self.slot(Slot::Int)
    }

    pub(crate) fn float_var(&mut self) -> Ty {
        self.slot(Slot::Float)
    }

    fn slot(&mut self, slot: Slot) -> Ty {
        self.slots.push(slot);
        Ty::var(self.slots.len() as u32 - 1)
    }

    pub(crate) fn snapshot(&self) -> Snapshot {
        Snapshot { log: self.log.len(), slots: self.slots.len() }
    }

    pub(crate) fn rollback(&mut self, to: Snapshot) {
        while self.log.len() > to.log {
            if let Some((var, old)) = self.log.pop() {
                self.slots[var as usize] = old;
            }
        }
        self.slots.truncate(to.slots);
    }

    fn set(&mut self, var: u32, slot: Slot) {
        self.log.push((var, self.slots[var as usize]));
        self.slots[var as usize] = slot;
    }

    /// The type with its outermost variables followed.
    pub(crate) fn shallow(&self, mut ty: Ty) -> Ty {
        while let TyKind::Var(var) = ty.kind() {
            match self.slots.get(*var as usize) {
                Some(Slot::Known(known)) => ty = *known,
                _ => break,
            }
        }
        ty
    }

    /// The type with all known variables replaced.
    pub(crate) fn resolve(&self, ty: Ty) -> Ty {
        if !ty.has_vars() {
            return ty;
        }
        let ty = self.shallow(ty);
        if matches!(ty.kind(), TyKind::Var(_)) { ty } else { ty.map(&mut |part| self.resolve(part)) }
    }

    /// The type with no variable left: integers are `i32`, floats `f64`, the rest unknown.
    pub(crate) fn finish(&self, ty: Ty) -> Ty {
        if !ty.has_vars() {
            return ty;
        }
        let ty = self.shallow(ty);
        if let TyKind::Var(var) = ty.kind() {
            return match self.slots.get(*var as usize) {
                Some(Slot::Int) => Ty::prim("i32"),
                Some(Slot::Float) => Ty::prim("f64"),
                _ => Ty::unknown(),
            };
        }
        ty.map(&mut |part| self.finish(part))
    }

    /// Whether nothing at all is known of it.
    pub(crate) fn is_free(&self, ty: Ty) -> bool {
        let ty = self.shallow(ty);
        matches!(ty.kind(), TyKind::Var(var) if self.slots.get(*var as usize) == Some(&Slot::Free))
    }

    /// The type that a literal's variable falls back to.
    pub(crate) fn literal_default(&self, ty: Ty) -> Ty {
        let ty = self.shallow(ty);
        match ty.kind() {
            TyKind::Var(var) => match self.slots.get(*var as usize) {
                Some(Slot::Int) => Ty::prim("i32"),
                Some(Slot::Float) => Ty::prim("f64"),
                _ => ty,
            },
            _ => ty,
        }
    }

    /// Makes two types agree, as far as they can; whether they do. What disagrees stays as it is.
    pub(crate) fn unify(&mut self, a: Ty, b: Ty) -> bool {
        let (a, b) = (self.shallow(a), self.shallow(b));
        if a == b {
            return true;
        }
        match (a.kind(), b.kind()) {
            (TyKind::Var(x), TyKind::Var(y)) => self.unify_vars(*x, *y, a, b),
            (TyKind::Var(var), _) => self.bind(*var, b),
            (_, TyKind::Var(var)) => self.bind(*var, a),
            (TyKind::Unknown, _) | (_, TyKind::Unknown) => true,
            (TyKind::Never, _) | (_, TyKind::Never) => true,
            (TyKind::Adt(x, xs), TyKind::Adt(y, ys)) => x == y && self.unify_all(xs, ys),
            (TyKind::Ref(x), TyKind::Ref(y))
            | (TyKind::Ptr(x), TyKind::Ptr(y))
            | (TyKind::Slice(x), TyKind::Slice(y))
            | (TyKind::Array(x), TyKind::Array(y))
            | (TyKind::Future(x), TyKind::Future(y)) => self.unify(*x, *y),
            (TyKind::Tuple(xs), TyKind::Tuple(ys)) => xs.len() == ys.len() && self.unify_all(xs, ys),
            (TyKind::FnPtr(xs, x), TyKind::FnPtr(ys, y)) => {
                xs.len() == ys.len() && self.unify_all(xs, ys) && self.unify(*x, *y)
            }
            (TyKind::FnDef(x, xs), TyKind::FnDef(y, ys)) => x == y && self.unify_all(xs, ys),
            (TyKind::Closure(x, e, _), TyKind::Closure(y, f, _)) => x == y && e == f,
            (TyKind::Dyn(xs, _), TyKind::Dyn(ys, _)) | (TyKind::Opaque(xs, _), TyKind::Opaque(ys, _)) => {
                if let (Some(own), Some(other)) = (a.hidden(), b.hidden())
                    && own.is_same(other)
                {
                    self.unify_all(&own.args, &other.args);
                }
                self.unify_bounds(xs, ys)
            }
            (TyKind::Proj(x, s, xs, n), TyKind::Proj(y, t, ys, m)) => {
                s == t && n == m && self.unify(*x, *y) && self.unify_all(xs, ys)
            }
            // What an associated type is may still turn out.
            (TyKind::Proj(..), _) | (_, TyKind::Proj(..)) => true,
            _ => false,
        }
    }

    fn unify_all(&mut self, xs: &[Ty], ys: &[Ty]) -> bool {
        let mut agree = true;
        for (x, y) in xs.iter().zip(ys) {
            agree &= self.unify(*x, *y);
        }
        agree
    }

    fn unify_bounds(&mut self, xs: &[Bound], ys: &[Bound]) -> bool {
        let (Some(x), Some(y)) = (xs.first(), ys.first()) else { return xs.is_empty() == ys.is_empty() };
        if x.trait_id != y.trait_id {
            return false;
        }
        let mut agree = self.unify_all(&x.args, &y.args);
        for (name, ty) in &x.assoc {
            if let Some((_, other)) = y.assoc.iter().find(|(other, _)| other == name) {
                agree &= self.unify(*ty, *other);
            }
        }
        agree
    }

    fn unify_vars(&mut self, x: u32, y: u32, a: Ty, b: Ty) -> bool {
        match (self.slots[x as usize], self.slots[y as usize]) {
            (Slot::Free, _) => self.set(x, Slot::Known(b)),
            (_, Slot::Free) => self.set(y, Slot::Known(a)),
            (Slot::Int, Slot::Int) | (Slot::Float, Slot::Float) => self.set(x, Slot::Known(b)),
            _ => return false,
        }
        true
    }

    fn bind(&mut self, var: u32, ty: Ty) -> bool {
        let fits = match self.slots[var as usize] {
            Slot::Free => true,
            Slot::Int => matches!(ty.kind(), TyKind::Prim(name) if is_integer(*name)),
            Slot::Float => matches!(ty.kind(), TyKind::Prim(name) if matches!(name.as_str(), "f32" | "f64")),
            Slot::Known(_) => false,
        };
        // An unknown or diverging type says nothing; the variable may still learn from elsewhere.
        if matches!(ty.kind(), TyKind::Unknown | TyKind::Never) {
            return true;
        }
        if !fits || (ty.has_vars() && self.occurs(var, ty)) {
            return false;
        }
        self.set(var, Slot::Known(ty));
        true
    }

    fn occurs(&self, var: u32, ty: Ty) -> bool {
        if !ty.has_vars() {
            return false;
        }
        let ty = self.shallow(ty);
        if let TyKind::Var(other) = ty.kind() {
            return *other == var;
        }
        let mut found = false;
        ty.each_part(&mut |part| found |= self.occurs(var, part));
        found
    }
}

/// Whether a primitive is an integer.
pub(crate) fn is_integer(name: Name) -> bool {
    matches!(
        name.as_str(),
        "i8" | "i16" | "i32" | "i64" | "i128" | "isize" | "u8" | "u16" | "u32" | "u64" | "u128" | "usize"
    )
}
