//! Values made of others: structs, tuples, arrays, ranges.

use crate::facts::{ExprId, FieldInit, Name, Path, TypeRef};
use crate::infer::body::Infer;
use crate::infer::ty::{Args, Subst, Ty, TyKind};
use crate::link::{AdtId, AdtKind, Def, Namespace};

impl<'d> Infer<'d, '_, '_> {
    pub(super) fn struct_(&mut self, path: &'d Path, fields: &'d [FieldInit], rest: Option<ExprId>) -> Ty {
        let (ty, variant) = self.struct_type(path);
        for field in fields {
            let maybe = self.maybe;
            if self.is_on(field.cfg.as_deref()) {
                let wanted = self.field_type(ty, variant, field.name);
                let given = self.expr(field.value, wanted);
                if let Some(wanted) = wanted {
                    self.coerce(given, wanted);
                }
                self.moved(field.value);
            }
            self.maybe = maybe;
        }
        if let Some(rest) = rest {
            self.expr(rest, Some(ty));
        }
        ty
    }

    /// The type that a struct expression or pattern names, and its variant.
    pub(in crate::infer) fn struct_type(&mut self, path: &Path) -> (Ty, Option<u32>) {
        let names = path.names();
        let first = path.segments.first().map(|segment| segment.name);
        if first.is_some_and(|name| name == "Self") && names.len() == 2 {
            let own = self.lowering.self_ty.unwrap_or_else(Ty::unknown);
            if let TyKind::Adt(id, _) = own.kind() {
                return (own, self.variant_named(*id, names[1]));
            }
        }
        if path.qself.is_none()
            && let Some(found) = self.program().resolve(self.module, path.global, &names, Namespace::Types)
            && let Def::Variant(id, variant) = found.def
        {
            let args = path.segments.iter().rev().find_map(|segment| segment.args.as_deref());
            let ty = self.with_lowering(None, |lowering| lowering.adt(id, args));
            return (ty, Some(variant));
        }
        let ty = self.with_lowering(None, |lowering| lowering.lower(&TypeRef::Path(path.clone())));
        (self.cx.normalize(ty), None)
    }

    pub(in crate::infer) fn variant_named(&self, id: AdtId, name: Name) -> Option<u32> {
        match &self.program().adts[id.index()].kind {
            AdtKind::Enum(facts) => {
                facts.variants.iter().position(|variant| variant.name == name).map(|at| at as u32)
            }
            AdtKind::Struct(_) | AdtKind::Unseen => None,
        }
    }

    /// The type of a field of a struct or variant.
    pub(in crate::infer) fn field_type(&mut self, ty: Ty, variant: Option<u32>, name: Name) -> Option<Ty> {
        let TyKind::Adt(id, args) = self.cx.shallow(ty).kind() else { return None };
        let (_, field) = *self.db().fields(*id, variant).iter().find(|(own, _)| *own == name)?;
        let data = &self.program().adts[id.index()];
        let field = field.subst(&Subst::new(&data.generics.params, args));
        Some(self.cx.normalize(field))
    }

    pub(super) fn tuple(&mut self, items: &[ExprId], expected: Option<Ty>) -> Ty {
        let hints: Vec<Option<Ty>> = match expected.map(|ty| self.cx.shallow(ty).kind()) {
            Some(TyKind::Tuple(wanted)) if wanted.len() == items.len() => {
                wanted.iter().copied().map(Some).collect()
            }
            _ => vec![None; items.len()],
        };
        let mut given = |(item, hint): (&ExprId, Option<Ty>)| {
            let ty = self.expr(*item, hint);
            self.moved(*item);
            ty
        };
        Ty::tuple(items.iter().zip(hints).map(&mut given).collect())
    }

    pub(super) fn array(&mut self, items: &[ExprId], expected: Option<Ty>) -> Ty {
        let hint = expected.and_then(|ty| match self.cx.shallow(ty).kind() {
            TyKind::Array(element) | TyKind::Slice(element) => Some(*element),
            _ => None,
        });
        let mut element = self.cx.table.var();
        for item in items {
            let given = self.expr(*item, hint);
            self.moved(*item);
            element = self.join(element, given);
        }
        Ty::new(TyKind::Array(element))
    }

    pub(super) fn range(&mut self, from: Option<ExprId>, to: Option<ExprId>) -> Ty {
        let start = from.map(|from| self.expr(from, None));
        let end = to.map(|to| self.expr(to, start));
        if let (Some(start), Some(end)) = (start, end) {
            self.cx.table.unify(start, end);
        }
        let name = match (start, end) {
            (Some(_), Some(_)) => "Range",
            (Some(_), None) => "RangeFrom",
            (None, Some(_)) => "RangeTo",
            (None, None) => "RangeFull",
        };
        let Some(id) = self.program().lang_adt(name) else { return Ty::unknown() };
        let args: Args = start.or(end).into_iter().collect();
        Ty::new(TyKind::Adt(id, args))
    }
}
