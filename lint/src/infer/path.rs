//! Types of paths as values: locals, fns, constructors, consts.

use super::body::Infer;
use super::db::Head;
use super::ty::{Args, Subst, Ty, TyKind};
use crate::facts::{GenericArg, GenericArgs, Name, Path, PathSegment, TypeRef};
use crate::link::{AdtId, Def, FnId, Namespace, TraitId, ValueId};

impl<'d> Infer<'d, '_, '_> {
    pub(super) fn path_expr(&mut self, path: &'d Path) -> Ty {
        if path.qself.is_none()
            && let [segment] = &*path.segments
            && let Some(at) = self.local(segment.name)
        {
            return self.locals[at].ty;
        }
        if let Some((qself, position)) = path.qself.as_deref() {
            return self.qualified(path, qself, *position);
        }
        let names = path.names();
        if !path.global
            && let Some(own) = self.own_type(names[0])
        {
            return self.associated(own, &path.segments[1..]);
        }
        let found = self.program().resolve(self.module, path.global, &names, Namespace::Values);
        match found {
            Some(found) if found.used == names.len() => self.value_of(found.def, path),
            Some(found) => {
                let ty = self.type_of_prefix(found.def, path, found.used);
                match found.def {
                    Def::Trait(id) => self.trait_item(id, path, found.used),
                    _ => self.associated(ty, &path.segments[found.used..]),
                }
            }
            // `u32::from_str`, `str::len`.
            None if names.len() > 1 => {
                let prefix = Path { segments: path.segments[..1].into(), ..path.clone() };
                let ty = self.lower_owned(&TypeRef::Path(prefix));
                self.associated(ty, &path.segments[1..])
            }
            None => Ty::unknown(),
        }
    }

    /// `Self` or a parameter, as a path's first name.
    fn own_type(&self, name: Name) -> Option<Ty> {
        if name == "Self" {
            return self.lowering.self_ty;
        }
        self.lowering.param(name).map(|param| Ty::new(TyKind::Param(param)))
    }

    fn lower_owned(&mut self, ty: &TypeRef) -> Ty {
        let ty = self.with_lowering(None, |lowering| lowering.lower(ty));
        self.cx.normalize(ty)
    }

    /// The type that the first segments of a path name.
    fn type_of_prefix(&mut self, def: Def, path: &Path, used: usize) -> Ty {
        let args = path.segments[used - 1].args.as_deref();
        let ty = match def {
            Def::Adt(id) => self.with_lowering(None, |lowering| lowering.adt(id, args)),
            Def::Alias(id) => self.with_lowering(None, |lowering| lowering.alias(id, args)),
            _ => Ty::unknown(),
        };
        self.cx.normalize(ty)
    }

    fn value_of(&mut self, def: Def, path: &'d Path) -> Ty {
        let last = path.segments.last().and_then(|segment| segment.args.as_deref());
        match def {
            Def::Fn(id) => self.fn_def(id, Subst::default(), last),
            Def::Value(id) => self.value(id),
            Def::Adt(id) => self.constructor(id, None, last),
            Def::Variant(id, variant) => {
                let args = last.or_else(|| {
                    let above = path.segments.len().checked_sub(2)?;
                    path.segments[above].args.as_deref()
                });
                self.constructor(id, Some(variant), args)
            }
            _ => Ty::unknown(),
        }
    }

    fn value(&mut self, id: ValueId) -> Ty {
        let ty = self.db().value(id);
        self.cx.normalize(ty)
    }

    /// The value of a unit struct or variant, or the fn that a tuple one is.
    fn constructor(&mut self, id: AdtId, variant: Option<u32>, args: Option<&GenericArgs>) -> Ty {
        let TyKind::Adt(_, args) = self.with_lowering(None, |lowering| lowering.adt(id, args)).kind() else {
            return Ty::unknown();
        };
        self.constructor_with(id, variant, args.clone())
    }

    fn constructor_with(&mut self, id: AdtId, variant: Option<u32>, args: Args) -> Ty {
        let data = &self.program().adts[id.index()];
        if data.fields(variant).is_empty() {
            return Ty::new(TyKind::Adt(id, args));
        }
        Ty::new(TyKind::Ctor(id, variant, args))
    }

    /// The type of a fn's name, with its container's parameters given and its own written or open.
    fn fn_def(&mut self, id: FnId, mut subst: Subst, written: Option<&'d GenericArgs>) -> Ty {
        let sig = self.db().sig(id);
        let turbofish: Vec<&TypeRef> = written
            .map(|args| {
                args.args
                    .iter()
                    .filter_map(|arg| match arg {
                        GenericArg::Type(ty) => Some(ty),
                        GenericArg::Const => None,
                    })
                    .collect()
            })
            .unwrap_or_default();
        for (at, param) in sig.params[sig.outer..].iter().enumerate() {
            let ty = match turbofish.get(at) {
                Some(ty) => self.lower(ty),
                None => self.cx.table.var(),
            };
            subst.push(*param, ty);
        }
        let args = sig.params.iter().map(|param| subst.get(*param).unwrap_or_else(Ty::unknown)).collect();
        Ty::new(TyKind::FnDef(id, args))
    }

    /// `<T>::name`, `<T as Trait>::name`.
    fn qualified(&mut self, path: &'d Path, qself: &'d TypeRef, position: usize) -> Ty {
        let own = self.lower(qself);
        if position == 0 {
            return self.associated(own, &path.segments);
        }
        let (trait_part, rest) = path.segments.split_at(position.min(path.segments.len()));
        let trait_path =
            Path { global: path.global, qself: None, segments: trait_part.into(), span: path.span };
        let Some(bound) = self.with_lowering(None, |lowering| lowering.trait_path(&trait_path)) else {
            return Ty::unknown();
        };
        let [segment] = rest else {
            // `<T as Trait>::Assoc::name`.
            let Some((assoc, rest)) = rest.split_first() else { return Ty::unknown() };
            let ty = Ty::new(TyKind::Proj(own, bound.trait_id, bound.args, assoc.name));
            let ty = self.cx.normalize(ty);
            return self.associated(ty, rest);
        };
        self.fn_of_trait(bound.trait_id, own, &bound.args, segment)
    }

    /// `Trait::name`: the type is told by the arguments.
    fn trait_item(&mut self, id: TraitId, path: &'d Path, used: usize) -> Ty {
        let Some(segment) = path.segments.get(used) else { return Ty::unknown() };
        let own = self.cx.table.var();
        let count = self.program().traits[id.index()].generics.params.len();
        let args: Vec<Ty> = (0..count).map(|_| self.cx.table.var()).collect();
        self.fn_of_trait(id, own, &args, segment)
    }

    fn fn_of_trait(&mut self, id: TraitId, own: Ty, args: &[Ty], segment: &'d PathSegment) -> Ty {
        let Some(fn_id) = self.db().trait_fn(id, segment.name) else { return Ty::unknown() };
        let subst = self.db().trait_subst(id, own, args);
        self.fn_def(fn_id, subst, segment.args.as_deref())
    }

    /// `Type::name`: an inherent fn, const or variant, or one of a trait that the type has.
    fn associated(&mut self, ty: Ty, segments: &'d [PathSegment]) -> Ty {
        let ty = self.cx.shallow(ty);
        let [segment] = segments else {
            return match segments.split_first() {
                // `Self` alone: the constructor.
                None => match ty.kind() {
                    TyKind::Adt(id, args) => self.constructor_with(*id, None, args.clone()),
                    _ => ty,
                },
                // `T::Assoc::name`.
                Some((first, rest)) => {
                    let assoc = self.assoc_type(ty, first.name);
                    self.associated(assoc, rest)
                }
            };
        };
        if let TyKind::Adt(id, args) = ty.kind()
            && let Some(variant) = self.variant_named(*id, segment.name)
        {
            return self.constructor_with(*id, Some(variant), args.clone());
        }
        self.inherent_item(ty, segment)
            .or_else(|| self.trait_item_of(ty, segment, true))
            .or_else(|| self.trait_item_of(ty, segment, false))
            .unwrap_or_else(Ty::unknown)
    }

    fn assoc_type(&mut self, ty: Ty, name: Name) -> Ty {
        for bound in self.cx.bounds_of(ty) {
            if self.db().trait_type(bound.trait_id, name).is_some() {
                let proj = Ty::new(TyKind::Proj(ty, bound.trait_id, bound.args, name));
                return self.cx.normalize(proj);
            }
        }
        if Some(ty) == self.lowering.self_ty {
            // `Self::Assoc` in an impl.
            let path = crate::facts::Path {
                global: false,
                qself: None,
                segments: [Name::from("Self"), name]
                    .into_iter()
                    .map(|name| PathSegment { name, args: None, span: Default::default() })
                    .collect(),
                span: Default::default(),
            };
            return self.lower_owned(&TypeRef::Path(path));
        }
        Ty::unknown()
    }

    /// A fn or const of an inherent impl.
    fn inherent_item(&mut self, ty: Ty, segment: &'d PathSegment) -> Option<Ty> {
        let head = Head::of(ty)?;
        let db = self.db();
        let found = db.inherent(segment.name, head);
        for id in found {
            let crate::link::Container::Impl(impl_id) = self.program().fn_data(*id).container else {
                continue;
            };
            // Where only one is so named, it is meant, however little is known of the type's arguments.
            let subst = match found {
                [_] => self.cx.fits(impl_id, ty, &[]),
                _ => self.cx.matches(impl_id, ty, &[]),
            };
            if let Some(subst) = subst {
                return Some(self.fn_def(*id, subst, segment.args.as_deref()));
            }
        }
        self.inherent_const(ty, segment.name)
    }

    fn inherent_const(&mut self, ty: Ty, name: Name) -> Option<Ty> {
        let (TyKind::Adt(..) | TyKind::Prim(_)) = ty.kind() else { return None };
        let id = self.db().inherent_const(name, Head::of(ty)?)?;
        let value = self.db().value(id);
        let value = if value.has_params() { Ty::unknown() } else { value };
        Some(value)
    }

    /// A fn of a trait that a type has.
    fn trait_item_of(&mut self, ty: Ty, segment: &'d PathSegment, in_scope: bool) -> Option<Ty> {
        for bound in self.cx.bounds_of(ty) {
            if let Some(id) = self.db().trait_fn(bound.trait_id, segment.name) {
                let subst = self.db().trait_subst(bound.trait_id, ty, &bound.args);
                return Some(self.fn_def(id, subst, segment.args.as_deref()));
            }
        }
        let db = self.db();
        let scope = db.traits_in_scope(self.module);
        for trait_id in db.traits_with(segment.name) {
            if in_scope && !scope.contains(trait_id) {
                continue;
            }
            let count = self.program().traits[trait_id.index()].generics.params.len();
            let args: Vec<Ty> = (0..count).map(|_| self.cx.table.var()).collect();
            let point = self.cx.table.snapshot();
            // Which impl is meant (`From<A>` or `From<B>`) is told by the arguments, later.
            let has = self.cx.select(ty, *trait_id, &args).is_some();
            self.cx.table.rollback(point);
            if has {
                return Some(self.fn_of_trait(*trait_id, ty, &args, segment));
            }
        }
        None
    }
}
