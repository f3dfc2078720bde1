//! Associated types: what they are, what awaiting gives, what dereferencing does.

use crate::facts::Name;
use crate::infer::select::{Ctx, MAX_DEPTH, Selection};
use crate::infer::ty::{Args, Subst, Ty, TyKind};
use crate::link::TraitId;

impl Ctx<'_, '_, '_> {
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
    pub(in crate::infer) fn project(
        &mut self,
        own: Ty,
        trait_id: TraitId,
        args: &Args,
        name: Name,
    ) -> Option<Ty> {
        self.deeper(|cx| cx.project_inner(own, trait_id, args, name))
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
            TyKind::Adt(..) | TyKind::Param(_) | TyKind::Opaque(..) | TyKind::Proj(..) => {
                let deref = self.db.program.lang_trait("deref")?;
                let by_impl = self.project(ty, deref, &Args::default(), Name::from("Target"));
                by_impl.or_else(|| self.derived_deref(ty, deref))
            }
            _ => None,
        }
    }

    /// What a struct derefs to that derives it by a macro of some crate: to the one field that it has.
    fn derived_deref(&self, ty: Ty, deref: TraitId) -> Option<Ty> {
        let TyKind::Adt(id, args) = ty.kind() else { return None };
        if !self.is_derived(ty, deref) {
            return None;
        }
        let [(_, field)] = self.db.fields(*id, None)[..] else { return None };
        let params = &self.db.program.adts[id.index()].generics.params;
        Some(field.subst(&Subst::new(params, args)))
    }
}
