//! Paths to types: definitions with their arguments, and defaults for those that are left out.

use crate::facts::{GenericArg, GenericArgs, Name, Path, TypeRef};
use crate::infer::lower::{Lowering, nested};
use crate::infer::ty::{Args, Subst, Ty, TyKind};
use crate::link::{AdtId, AliasId, Def, GenericsData, ModId, Namespace, Resolved};

impl<'d, 'a> Lowering<'d, '_, 'a> {
    pub(super) fn path(&self, path: &Path) -> Ty {
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
                return self.assoc_chain_of(param, &path.segments[1..]);
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
            Def::Trait(id) => Ty::new(TyKind::Dyn(Box::new([self.trait_args(id, args)]), None)),
            _ => Ty::unknown(),
        }
    }

    /// A struct or enum with the arguments that are written.
    pub(in crate::infer) fn adt(&self, id: AdtId, args: Option<&GenericArgs>) -> Ty {
        let written = args.map(|args| self.types(&args.args).collect()).unwrap_or_default();
        let data = &self.db.program.adts[id.index()];
        Ty::new(TyKind::Adt(id, self.fill(&data.generics, data.module, written)))
    }

    pub(in crate::infer) fn alias(&self, id: AliasId, args: Option<&GenericArgs>) -> Ty {
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

    pub(super) fn types<'s>(&'s self, args: &'s [GenericArg]) -> impl Iterator<Item = Ty> + 's {
        args.iter().map(|arg| match arg {
            GenericArg::Type(ty) => self.lower(ty),
            GenericArg::Const => Ty::unknown(),
        })
    }

    /// Puts defaults, variables or unknown types for arguments of an item in a module that are not written.
    pub(super) fn fill(&self, generics: &'d GenericsData<'a>, module: ModId, mut args: Vec<Ty>) -> Args {
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
        if self.fresh.is_some() {
            return self.fresh();
        }
        let found = nested(|| {
            // A default names the item's own scope.
            let mut lowering = Lowering::new(self.db, module);
            lowering.add_params(generics);
            lowering.lower(default).subst(&Subst::new(&generics.params[..args.len()], args))
        });
        found.unwrap_or_else(Ty::unknown)
    }
}

/// The primitives that are types by name alone.
fn primitive(name: Name) -> Option<Ty> {
    Some(match name.as_str() {
        "str" => Ty::str(),
        "bool" | "char" | "i8" | "i16" | "i32" | "i64" | "i128" | "isize" | "u8" | "u16" | "u32" | "u64"
        | "u128" | "usize" | "f32" | "f64" => Ty::new(TyKind::Prim(name)),
        _ => return None,
    })
}
