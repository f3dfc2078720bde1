//! Patterns: what their names get.

use super::body::Infer;
use super::ty::{Ty, TyKind};
use crate::facts::{PatId, PatKind};
use crate::link::{AdtId, Def, Namespace};

impl Infer<'_, '_, '_> {
    /// Binds the names of a pattern that is matched with a type.
    pub(super) fn pat(&mut self, id: PatId, ty: Ty) {
        self.pat_by(id, ty, false);
    }

    /// As [`Infer::pat`]; `by_ref` says that a reference was looked through, so that names borrow.
    fn pat_by(&mut self, id: PatId, ty: Ty, by_ref: bool) {
        let body = self.body;
        let pat = body.pat(id);
        let ty = self.cx.shallow(ty);
        match &pat.kind {
            PatKind::Wild | PatKind::Rest | PatKind::Path(_) => {}
            PatKind::Bind { name, by_ref: is_ref, sub, .. } => {
                if sub.is_none() && !is_ref && self.is_constant(*name) {
                    return;
                }
                let bound = if by_ref || *is_ref { ty.reference() } else { ty };
                self.bind(*name, bound, pat.span);
                if let Some(local) = self.locals.last_mut() {
                    local.owned = !by_ref && !*is_ref && sub.is_none();
                }
                if let Some(sub) = sub {
                    self.pat_by(*sub, ty, by_ref);
                }
            }
            PatKind::Ref(inner) => {
                let inner_ty = match ty.kind() {
                    TyKind::Ref(inner) => *inner,
                    TyKind::Var(_) => {
                        let inner = self.cx.table.var();
                        self.cx.table.unify(ty, inner.reference());
                        inner
                    }
                    _ => ty,
                };
                self.pat_by(*inner, inner_ty, false);
            }
            PatKind::Or(pats) => {
                // All alternatives bind the same names; the first tells their types.
                if let Some(first) = pats.first() {
                    self.pat_by(*first, ty, by_ref);
                }
            }
            PatKind::Typed(inner, written) => {
                let written = self.lower(written);
                self.coerce(ty, written);
                self.pat_by(*inner, written, by_ref);
            }
            PatKind::Tuple(pats) => {
                let (ty, by_ref) = self.peel(ty, by_ref);
                self.tuple_pat(pats, ty, by_ref);
            }
            PatKind::Slice(pats) => {
                let (ty, by_ref) = self.peel(ty, by_ref);
                let element = match ty.kind() {
                    TyKind::Slice(element) | TyKind::Array(element) => *element,
                    _ => Ty::unknown(),
                };
                for pat in pats {
                    let rest = self.binds_rest(*pat);
                    let ty = if rest { Ty::new(TyKind::Slice(element)) } else { element };
                    self.pat_by(*pat, ty, by_ref);
                }
            }
            PatKind::TupleStruct { path, pats } => {
                let (ty, by_ref) = self.peel(ty, by_ref);
                let (adt, variant) = self.pat_type(path, ty);
                self.fields_pat(pats, adt, variant, by_ref);
            }
            PatKind::Struct { path, fields } => {
                let (ty, by_ref) = self.peel(ty, by_ref);
                let (adt, variant) = self.pat_type(path, ty);
                for field in fields {
                    let ty = self.field_type(adt, variant, field.name).unwrap_or_else(Ty::unknown);
                    self.pat_by(field.pat, ty, by_ref);
                }
            }
        }
    }

    /// Whether a pattern is `name @ ..`.
    fn binds_rest(&self, id: PatId) -> bool {
        match &self.body.pat(id).kind {
            PatKind::Bind { sub: Some(sub), .. } => matches!(self.body.pat(*sub).kind, PatKind::Rest),
            _ => false,
        }
    }

    /// Looks through references, as a pattern that is none of its own does.
    fn peel(&mut self, mut ty: Ty, mut by_ref: bool) -> (Ty, bool) {
        ty = self.cx.shallow(ty);
        while let TyKind::Ref(inner) = ty.kind() {
            ty = self.cx.shallow(*inner);
            by_ref = true;
        }
        (ty, by_ref)
    }

    /// Whether a bare name in a pattern is a const or a unit variant rather than a new variable.
    fn is_constant(&self, name: crate::facts::Name) -> bool {
        if !name.starts_with(|c: char| c.is_uppercase()) {
            return false;
        }
        match self.program().lookup(self.module, name, Namespace::Values) {
            Some(Def::Variant(..) | Def::Value(_)) => true,
            Some(Def::Adt(id)) => self.program().adts[id.index()].fields(None).is_empty(),
            _ => false,
        }
    }

    /// The type that a struct pattern names, made to agree with what is matched.
    fn pat_type(&mut self, path: &crate::facts::Path, ty: Ty) -> (Ty, Option<u32>) {
        let names = path.names();
        let found = self.program().resolve(self.module, path.global, &names, Namespace::Values);
        let (named, variant) = match found.map(|found| found.def) {
            Some(Def::Variant(id, variant)) => (self.open_adt(id), Some(variant)),
            Some(Def::Adt(id)) => (self.open_adt(id), None),
            _ => self.struct_type(path),
        };
        self.cx.table.unify(ty, named);
        (named, variant)
    }

    fn open_adt(&mut self, id: AdtId) -> Ty {
        self.with_lowering(None, |lowering| lowering.adt(id, None))
    }

    fn tuple_pat(&mut self, pats: &[PatId], ty: Ty, by_ref: bool) {
        let rest = self.rest_at(pats);
        if matches!(ty.kind(), TyKind::Var(_)) && rest.is_none() {
            let items: Vec<Ty> = pats.iter().map(|_| self.cx.table.var()).collect();
            self.cx.table.unify(ty, Ty::tuple(items));
        }
        let items: Vec<Ty> = match self.cx.shallow(ty).kind() {
            TyKind::Tuple(items) => items.to_vec(),
            _ => Vec::new(),
        };
        self.row(pats, &items, rest, by_ref);
    }

    fn fields_pat(&mut self, pats: &[PatId], adt: Ty, variant: Option<u32>, by_ref: bool) {
        let names: Vec<_> = match self.cx.shallow(adt).kind() {
            TyKind::Adt(id, _) => self.db().fields(*id, variant).iter().map(|(name, _)| *name).collect(),
            _ => Vec::new(),
        };
        let items: Vec<Ty> = names
            .into_iter()
            .map(|name| self.field_type(adt, variant, name).unwrap_or_else(Ty::unknown))
            .collect();
        let rest = self.rest_at(pats);
        self.row(pats, &items, rest, by_ref);
    }

    fn rest_at(&self, pats: &[PatId]) -> Option<usize> {
        pats.iter().position(|pat| matches!(self.body.pat(*pat).kind, PatKind::Rest))
    }

    /// Matches patterns with types in order; what follows `..` counts from the end.
    fn row(&mut self, pats: &[PatId], items: &[Ty], rest: Option<usize>, by_ref: bool) {
        for (at, pat) in pats.iter().enumerate() {
            let place = match rest {
                Some(rest) if at > rest => items.len().checked_sub(pats.len() - at),
                _ => Some(at),
            };
            let ty = place.and_then(|place| items.get(place)).copied().unwrap_or_else(Ty::unknown);
            self.pat_by(*pat, ty, by_ref);
        }
    }
}
