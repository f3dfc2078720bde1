//! From types as written to types.

use std::borrow::Cow;

use super::db::{Pred, TypeDb};
use super::ty::{Args, Bound, Subst, Ty, TyKind};
use crate::facts::{GenericArg, GenericArgs, Name, Path, PathSegment, TraitBound, TypeRef};
use crate::link::{AdtId, AliasId, Def, GenericsData, ImplId, ModId, Namespace, ParamId, Resolved, TraitId};

/// Lowers types as written in one place.
pub(crate) struct Lowering<'d, 'p, 'a> {
    pub(crate) db: &'d TypeDb<'p, 'a>,
    pub(crate) module: ModId,
    params: Cow<'d, [(Name, ParamId)]>,
    generics: Cow<'d, [&'d GenericsData<'a>]>,
    pub(crate) self_ty: Option<Ty>,
    pub(crate) self_trait: Option<TraitId>,
    pub(crate) self_impl: Option<ImplId>,
    /// What `arg` stands for in the declared result of a macro.
    pub(crate) arg: Option<Ty>,
    /// What `_` and missing arguments become: a variable inside a body, else unknown.
    fresh: Option<&'d dyn Fn() -> Ty>,
}

thread_local! {
    /// How many associated types and defaults are being looked up inside one another on this thread, whatever item they
    /// stand in: `T: Add<T::Output>` and `type B: Add<Self::B>` would not end.
    static NESTING: std::cell::Cell<u32> = const { std::cell::Cell::new(0) };
}

/// Associated types and defaults looked up inside one another deeper than this are unknown.
const MAX_NESTING: u32 = 8;

/// The primitives that are types by name alone.
fn primitive(name: Name) -> Option<Ty> {
    Some(match name.as_str() {
        "str" => Ty::str(),
        "bool" | "char" | "i8" | "i16" | "i32" | "i64" | "i128" | "isize" | "u8" | "u16" | "u32" | "u64"
        | "u128" | "usize" | "f32" | "f64" => Ty::new(TyKind::Prim(name)),
        _ => return None,
    })
}

impl<'d, 'p, 'a> Lowering<'d, 'p, 'a> {
    pub(crate) fn new(db: &'d TypeDb<'p, 'a>, module: ModId) -> Self {
        Self {
            db,
            module,
            params: Cow::Borrowed(&[]),
            generics: Cow::Borrowed(&[]),
            self_ty: None,
            self_trait: None,
            self_impl: None,
            arg: None,
            fresh: None,
        }
    }

    pub(crate) fn add_params(&mut self, generics: &'d GenericsData<'a>) {
        if let Some(facts) = generics.facts {
            self.params
                .to_mut()
                .extend(facts.params.iter().zip(&generics.params).map(|(param, id)| (param.name, *id)));
        }
        self.generics.to_mut().push(generics);
    }

    /// The same place, but for what `_` becomes.
    pub(crate) fn with_fresh<'e>(&'e self, module: ModId, fresh: &'e dyn Fn() -> Ty) -> Lowering<'e, 'p, 'a>
    where
        'd: 'e,
    {
        Lowering {
            db: self.db,
            module,
            params: Cow::Borrowed(&self.params),
            generics: Cow::Borrowed(&self.generics),
            self_ty: self.self_ty,
            self_trait: self.self_trait,
            self_impl: self.self_impl,
            arg: self.arg,
            fresh: Some(fresh),
        }
    }

    fn fresh(&self) -> Ty {
        self.fresh.map_or_else(Ty::unknown, |fresh| fresh())
    }

    pub(crate) fn param(&self, name: Name) -> Option<ParamId> {
        self.params.iter().rev().find(|(own, _)| *own == name).map(|(_, id)| *id)
    }

    pub(crate) fn lower(&self, ty: &TypeRef) -> Ty {
        match ty {
            TypeRef::Path(path) => self.path(path),
            TypeRef::Ref { inner, .. } => self.lower(inner).reference(),
            TypeRef::Ptr(inner) => Ty::new(TyKind::Ptr(self.lower(inner))),
            TypeRef::Tuple(types) => Ty::tuple(types.iter().map(|ty| self.lower(ty)).collect()),
            TypeRef::Slice(inner) => Ty::new(TyKind::Slice(self.lower(inner))),
            TypeRef::Array(inner) => Ty::new(TyKind::Array(self.lower(inner))),
            TypeRef::FnPtr { params, ret } => {
                let params = params.iter().map(|ty| self.lower(ty)).collect();
                Ty::new(TyKind::FnPtr(params, self.lower(ret)))
            }
            TypeRef::Impl(bounds) => match self.anonymous(ty) {
                Some(param) => Ty::new(TyKind::Param(param)),
                None => Ty::new(TyKind::Opaque(self.bounds(bounds))),
            },
            TypeRef::Dyn(bounds) => Ty::new(TyKind::Dyn(self.bounds(bounds))),
            TypeRef::Never => Ty::never(),
            TypeRef::Infer => self.fresh(),
            TypeRef::Unread => Ty::unknown(),
        }
    }

    /// The parameter that an `impl Trait` in a parameter's type stands for.
    fn anonymous(&self, ty: &TypeRef) -> Option<ParamId> {
        let known = self.generics.iter().flat_map(|generics| &generics.anonymous);
        known.into_iter().find(|(own, _)| std::ptr::eq(*own, ty)).map(|(_, param)| *param)
    }

    fn bounds(&self, bounds: &[TraitBound]) -> Box<[Bound]> {
        bounds.iter().filter_map(|bound| self.bound(bound)).collect()
    }

    pub(crate) fn bound(&self, bound: &TraitBound) -> Option<Bound> {
        self.trait_path(&bound.path)
    }

    /// A path to a trait, with its arguments.
    pub(crate) fn trait_path(&self, path: &Path) -> Option<Bound> {
        let names = path.names();
        let found = self.db.program.resolve(self.module, path.global, &names, Namespace::Types)?;
        let Def::Trait(trait_id) = found.def else { return None };
        if found.used != names.len() {
            return None;
        }
        Some(self.trait_args(trait_id, path.segments.last().and_then(|segment| segment.args.as_deref())))
    }

    fn trait_args(&self, trait_id: TraitId, written: Option<&GenericArgs>) -> Bound {
        let data = &self.db.program.traits[trait_id.index()];
        let mut assoc = Vec::new();
        let args: Args = match written {
            Some(GenericArgs { args, fn_output: Some(output), .. }) => {
                assoc.push((Name::from("Output"), self.lower(output)));
                Box::new([Ty::tuple(self.types(args).collect())])
            }
            Some(written) => {
                for binding in &written.bindings {
                    if let Some(ty) = &binding.ty {
                        assoc.push((binding.name, self.lower(ty)));
                    } else if !binding.bounds.is_empty() {
                        assoc.push((binding.name, Ty::new(TyKind::Opaque(self.bounds(&binding.bounds)))));
                    }
                }
                self.fill(&data.generics, data.module, self.types(&written.args).collect())
            }
            None => self.fill(&data.generics, data.module, Vec::new()),
        };
        Bound { trait_id, args, assoc: assoc.into() }
    }

    fn types<'s>(&'s self, args: &'s [GenericArg]) -> impl Iterator<Item = Ty> + 's {
        args.iter().map(|arg| match arg {
            GenericArg::Type(ty) => self.lower(ty),
            GenericArg::Const => Ty::unknown(),
        })
    }

    /// Puts defaults, variables or unknown types for arguments of an item in a module that are not written.
    fn fill(&self, generics: &'d GenericsData<'a>, module: ModId, mut args: Vec<Ty>) -> Args {
        let wanted = generics.params.len();
        args.truncate(wanted);
        while args.len() < wanted {
            let default = generics
                .facts
                .and_then(|facts| facts.params.get(args.len()))
                .and_then(|param| param.default.as_ref());
            let ty = match default {
                Some(default) if self.fresh.is_none() || args.len() > wanted / 2 => {
                    self.default_type(default, generics, module, &args)
                }
                _ => self.fresh(),
            };
            args.push(ty);
        }
        args.into()
    }

    /// A default such as `Self`, `RandomState`, `Object<M>` or an earlier parameter.
    fn default_type(
        &self,
        default: &TypeRef,
        generics: &'d GenericsData<'a>,
        module: ModId,
        args: &[Ty],
    ) -> Ty {
        let name = match default {
            TypeRef::Path(path) => path.as_name(),
            _ => None,
        };
        if name.is_some_and(|name| name == "Self") {
            return self.self_ty.unwrap_or_else(Ty::unknown);
        }
        let place = name.and_then(|name| generics.facts?.params.iter().position(|param| param.name == name));
        if let Some(ty) = place.and_then(|place| args.get(place)) {
            return *ty;
        }
        // In a body, what is left out may be told by how it is used.
        if self.fresh.is_some() || NESTING.get() >= MAX_NESTING {
            return self.fresh();
        }
        NESTING.set(NESTING.get() + 1);
        // A default names the item's own scope.
        let mut lowering = Lowering::new(self.db, module);
        lowering.add_params(generics);
        let ty = lowering.lower(default).subst(&Subst::new(&generics.params[..args.len()], args));
        NESTING.set(NESTING.get() - 1);
        ty
    }

    fn path(&self, path: &Path) -> Ty {
        if let Some((qself, position)) = path.qself.as_deref() {
            return self.qualified(path, qself, *position);
        }
        let Some(first) = path.segments.first() else { return Ty::unknown() };
        if !path.global {
            if first.name == "Self"
                && let Some(own) = self.self_ty
            {
                return self.assoc_chain(own, &path.segments[1..]);
            }
            if let Some(arg) = self.arg
                && first.name == "arg"
            {
                return arg;
            }
            if let Some(param) = self.param(first.name) {
                return self.assoc_chain(Ty::new(TyKind::Param(param)), &path.segments[1..]);
            }
        }
        let names = path.names();
        match self.db.program.resolve(self.module, path.global, &names, Namespace::Types) {
            // `use std::str;` does not hide the primitive of that name where a type is meant.
            Some(Resolved { def: Def::Mod(_), .. }) => primitive(first.name).unwrap_or_else(Ty::unknown),
            Some(found) => {
                let args = path.segments[found.used - 1].args.as_deref();
                let ty = self.def(found.def, args, path, found.used);
                self.assoc_chain(ty, &path.segments[found.used..])
            }
            None if path.segments.len() == 1 => primitive(first.name).unwrap_or_else(Ty::unknown),
            None => self.foreign_result(path).unwrap_or_else(Ty::unknown),
        }
    }

    /// `other::Result<T>` of a crate that is not read: by the convention that all crates keep, an alias of
    /// `Result` with an error type of its own.
    fn foreign_result(&self, path: &Path) -> Option<Ty> {
        let last = path.segments.last()?;
        let id = self.db.program.lang_adt("Result")?;
        if last.name != self.db.program.adts[id.index()].name {
            return None;
        }
        let ok = self.types(&last.args.as_deref()?.args).next()?;
        Some(Ty::new(TyKind::Adt(id, Box::new([ok, Ty::unknown()]))))
    }

    fn def(&self, def: Def, args: Option<&GenericArgs>, path: &Path, used: usize) -> Ty {
        match def {
            Def::Adt(id) => self.adt(id, args),
            Def::Variant(id, _) => {
                let args = args.or_else(|| path.segments[used.saturating_sub(2)].args.as_deref());
                self.adt(id, args)
            }
            Def::Alias(id) => self.alias(id, args),
            // A bare trait as a type, as the 2015 edition has it.
            Def::Trait(id) => Ty::new(TyKind::Dyn(Box::new([self.trait_args(id, args)]))),
            _ => Ty::unknown(),
        }
    }

    /// A struct or enum with the arguments that are written.
    pub(crate) fn adt(&self, id: AdtId, args: Option<&GenericArgs>) -> Ty {
        let written = args.map(|args| self.types(&args.args).collect()).unwrap_or_default();
        let data = &self.db.program.adts[id.index()];
        Ty::new(TyKind::Adt(id, self.fill(&data.generics, data.module, written)))
    }

    pub(crate) fn alias(&self, id: AliasId, args: Option<&GenericArgs>) -> Ty {
        let data = &self.db.program.aliases[id.index()];
        let written = args.map(|args| self.types(&args.args).collect()).unwrap_or_default();
        let args = self.fill(&data.generics, data.module, written);
        self.db.alias(id).subst(&Subst::new(&data.generics.params, &args))
    }

    /// `<T as Trait>::Name`.
    fn qualified(&self, path: &Path, qself: &TypeRef, position: usize) -> Ty {
        let own = self.lower(qself);
        if position == 0 {
            return self.assoc_chain(own, &path.segments);
        }
        let (trait_segments, rest) = path.segments.split_at(position.min(path.segments.len()));
        let trait_path =
            Path { global: path.global, qself: None, segments: trait_segments.into(), span: path.span };
        let Some(bound) = self.trait_path(&trait_path) else { return Ty::unknown() };
        let Some((name, rest)) = rest.split_first() else { return Ty::unknown() };
        let ty = Ty::new(TyKind::Proj(own, bound.trait_id, bound.args, name.name));
        self.assoc_chain(ty, rest)
    }

    /// `T::A::B`.
    fn assoc_chain(&self, ty: Ty, segments: &[PathSegment]) -> Ty {
        segments.iter().fold(ty, |ty, segment| self.assoc(ty, segment.name))
    }

    fn assoc(&self, ty: Ty, name: Name) -> Ty {
        if NESTING.get() >= MAX_NESTING {
            return Ty::unknown();
        }
        NESTING.set(NESTING.get() + 1);
        let found = self.assoc_here(ty, name);
        NESTING.set(NESTING.get() - 1);
        found.unwrap_or_else(Ty::unknown)
    }

    fn assoc_here(&self, ty: Ty, name: Name) -> Option<Ty> {
        if Some(ty) == self.self_ty
            && let Some(found) = self.own_type(name)
        {
            return Some(found);
        }
        let bound = match ty.kind() {
            TyKind::Param(param) => self.bound_with(*param, name)?,
            TyKind::Proj(_, trait_id, _, of) => {
                let alias = self.db.trait_type(*trait_id, *of)?;
                let mut bounds = self.db.type_bounds(*trait_id, alias).into_iter();
                bounds.find_map(|bound| self.having(bound, name))?
            }
            TyKind::Opaque(bounds) | TyKind::Dyn(bounds) => {
                bounds.iter().find_map(|bound| self.having(bound.clone(), name))?
            }
            _ => return None,
        };
        Some(Ty::new(TyKind::Proj(ty, bound.trait_id, bound.args, name)))
    }

    /// `Self::Name` inside an impl or a trait.
    fn own_type(&self, name: Name) -> Option<Ty> {
        if let Some(id) = self.self_impl {
            if let Some(alias) = self.db.impl_type(id, name) {
                return Some(self.db.alias(alias));
            }
            let path = self.db.program.impls[id.index()].facts.of_trait.as_ref()?;
            let bound = self.having(self.trait_path(path)?, name)?;
            return Some(Ty::new(TyKind::Proj(self.self_ty?, bound.trait_id, bound.args, name)));
        }
        let id = self.self_trait?;
        let data = &self.db.program.traits[id.index()];
        let args = data.generics.params.iter().map(|param| Ty::new(TyKind::Param(*param))).collect();
        let own = Bound { trait_id: id, args, assoc: Box::new([]) };
        let bound = self.having_shallow(own, name, 0)?;
        Some(Ty::new(TyKind::Proj(self.self_ty?, bound.trait_id, bound.args, name)))
    }

    /// The bound of a parameter whose trait has an associated type of that name.
    fn bound_with(&self, param: ParamId, name: Name) -> Option<Bound> {
        let wanted = self.params.iter().find(|(_, id)| *id == param).map(|(name, _)| *name);
        for generics in self.generics.iter().rev() {
            if let Some((TypeRef::Impl(bounds), _)) = generics.anonymous.iter().find(|(_, id)| *id == param) {
                return bounds.iter().find_map(|bound| self.having(self.bound(bound)?, name));
            }
            let (Some(facts), Some(wanted)) = (generics.facts, wanted) else { continue };
            let own = facts.params.iter().filter(|own| own.name == wanted).flat_map(|own| &own.bounds);
            let wheres = facts
                .wheres
                .iter()
                .filter(|own| matches!(&own.ty, TypeRef::Path(path) if path.as_name() == Some(wanted)))
                .flat_map(|own| &own.bounds);
            let found = own.chain(wheres).find_map(|bound| {
                // Only the trait matters here: arguments may name the very type that is being lowered.
                self.having(self.bound(bound)?, name)
            });
            if found.is_some() {
                return found;
            }
        }
        None
    }

    /// The bound itself or a supertrait of it that has an associated type of that name.
    fn having(&self, bound: Bound, name: Name) -> Option<Bound> {
        self.having_shallow(bound, name, 0)
    }

    fn having_shallow(&self, bound: Bound, name: Name, depth: usize) -> Option<Bound> {
        if self.db.trait_type(bound.trait_id, name).is_some() {
            return Some(bound);
        }
        if depth > 6 {
            return None;
        }
        let data = &self.db.program.traits[bound.trait_id.index()];
        let lowering = Lowering::new(self.db, data.module);
        data.facts.supers.iter().find_map(|written| {
            let above = lowering.trait_path(&written.path)?;
            self.having_shallow(above, name, depth + 1)
        })
    }

    /// The bounds on all parameters of an item.
    pub(crate) fn preds(&self, generics: &GenericsData<'_>) -> Vec<Pred> {
        let mut preds = Vec::new();
        if let Some(facts) = generics.facts {
            for (param, id) in facts.params.iter().zip(&generics.params) {
                self.push_preds(Ty::new(TyKind::Param(*id)), &param.bounds, &mut preds);
            }
            for predicate in &facts.wheres {
                self.push_preds(self.lower(&predicate.ty), &predicate.bounds, &mut preds);
            }
        }
        for (ty, id) in &generics.anonymous {
            if let TypeRef::Impl(bounds) = ty {
                self.push_preds(Ty::new(TyKind::Param(*id)), bounds, &mut preds);
            }
        }
        preds
    }

    fn push_preds(&self, ty: Ty, bounds: &[TraitBound], preds: &mut Vec<Pred>) {
        preds.extend(bounds.iter().filter_map(|bound| Some(Pred { ty, bound: self.bound(bound)? })));
    }
}
