//! What signatures name is in scope where they stand. A name that nothing declares is an unknown type, which is fine: of one
//! that other modules of its crate have, the import was forgotten.

use rustc_hash::FxHashSet;

use super::{Module, nothing_wrong};
use crate::facts::{
    AssocBinding, FnFacts, GenericArg, GenericArgs, Generics, ItemFacts, ItemKind, Name, Path, SelfKind,
    TraitBound, TypeRef, UseFacts, UseTarget,
};
use crate::link::{Def, Namespace};

#[test]
fn signatures_name_what_is_in_scope() {
    nothing_wrong(out_of_scope);
}

fn out_of_scope(module: Module<'_, '_>) -> Vec<String> {
    let mut reader = Reader { module, imported: imported(module), generics: Vec::new(), wrong: Vec::new() };
    module.items().for_each(|item| reader.item(item));
    reader.wrong.sort_unstable();
    reader.wrong.dedup();
    reader.wrong
}

struct Reader<'p, 'a> {
    module: Module<'p, 'a>,
    imported: FxHashSet<Name>,
    /// The parameters of what is read, and of what is around it.
    generics: Vec<Name>,
    wrong: Vec<String>,
}

impl Reader<'_, '_> {
    fn item(&mut self, item: &ItemFacts) {
        let outer = self.generics.len();
        match &item.kind {
            ItemKind::Fn(facts) => self.function(facts),
            ItemKind::Struct(facts) => {
                self.generics(&facts.generics);
                facts.fields.iter().for_each(|field| self.ty(&field.ty));
            }
            ItemKind::Enum(facts) => {
                self.generics(&facts.generics);
                let fields = facts.variants.iter().flat_map(|variant| &variant.fields);
                fields.for_each(|field| self.ty(&field.ty));
            }
            ItemKind::Trait(facts) => {
                self.generics(&facts.generics);
                self.bounds(&facts.supers);
                facts.items.iter().for_each(|item| self.item(item));
            }
            ItemKind::Impl(facts) => {
                self.generics(&facts.generics);
                facts.of_trait.iter().for_each(|path| self.path(path));
                self.ty(&facts.self_ty);
                facts.items.iter().for_each(|item| self.item(item));
            }
            ItemKind::TypeAlias(facts) => {
                self.generics(&facts.generics);
                self.bounds(&facts.bounds);
                facts.ty.iter().for_each(|ty| self.ty(ty));
            }
            ItemKind::Const(facts) | ItemKind::Static(facts) => self.ty(&facts.ty),
            ItemKind::Use(facts) => self.import(facts),
            _ => {}
        }
        self.generics.truncate(outer);
    }

    fn import(&mut self, facts: &UseFacts) {
        if facts.target != UseTarget::Glob && self.is_missing(facts.global, &facts.path) {
            self.report(&facts.path);
        }
    }

    fn function(&mut self, facts: &FnFacts) {
        self.generics(&facts.generics);
        if let Some(SelfKind::Typed(ty)) = facts.self_param.as_ref().map(|param| &param.kind) {
            self.ty(ty);
        }
        facts.params.iter().for_each(|param| self.ty(&param.ty));
        self.ty(&facts.ret);
    }

    fn generics(&mut self, generics: &Generics) {
        self.generics.extend(generics.params.iter().map(|param| param.name));
        for param in &generics.params {
            self.bounds(&param.bounds);
            param.default.iter().for_each(|ty| self.ty(ty));
        }
        for predicate in &generics.wheres {
            self.ty(&predicate.ty);
            self.bounds(&predicate.bounds);
        }
    }

    fn bounds(&mut self, bounds: &[TraitBound]) {
        bounds.iter().for_each(|bound| self.path(&bound.path));
    }

    fn ty(&mut self, ty: &TypeRef) {
        match ty {
            TypeRef::Path(path) => self.path(path),
            TypeRef::Ref { inner, .. }
            | TypeRef::Ptr(inner)
            | TypeRef::Slice(inner)
            | TypeRef::Array(inner) => self.ty(inner),
            TypeRef::Tuple(types) => types.iter().for_each(|ty| self.ty(ty)),
            TypeRef::FnPtr { params, ret } => {
                params.iter().for_each(|ty| self.ty(ty));
                self.ty(ret);
            }
            TypeRef::Impl(bounds) | TypeRef::Dyn(bounds) => self.bounds(bounds),
            TypeRef::Never | TypeRef::Infer | TypeRef::Unread => {}
        }
    }

    fn path(&mut self, path: &Path) {
        // What follows `<T>::` is a name of the type's.
        let names_something = path.qself.as_deref().is_none_or(|(ty, of_trait)| {
            self.ty(ty);
            *of_trait > 0
        });
        let names = path.names();
        if names_something && !self.is_in_scope(path.global, &names) {
            self.report(&names);
        }
        path.segments.iter().filter_map(|segment| segment.args.as_deref()).for_each(|args| self.args(args));
    }

    fn args(&mut self, args: &GenericArgs) {
        for arg in &args.args {
            if let GenericArg::Type(ty) = arg {
                self.ty(ty);
            }
        }
        for AssocBinding { ty, bounds, .. } in &args.bindings {
            ty.iter().for_each(|ty| self.ty(ty));
            self.bounds(bounds);
        }
        args.fn_output.iter().for_each(|ty| self.ty(ty));
    }

    fn report(&mut self, path: &[Name]) {
        let names: Vec<&str> = path.iter().map(Name::as_str).collect();
        self.wrong.push(names.join("::"));
    }

    /// Whether a path leads somewhere, or to what nothing declares.
    fn is_in_scope(&self, global: bool, path: &[Name]) -> bool {
        let Module { program, id, .. } = self.module;
        let [first, rest @ ..] = path else { return true };
        if first == "Self" || self.generics.contains(first) || self.imported.contains(first) {
            return true;
        }
        if program.resolve(id, global, &path[..1], Namespace::Types).is_some() {
            return !self.is_missing(global, path);
        }
        let is_known = self.module.known.contains(&(program.krate_of(id), *first));
        let in_std = [Name::from("std"), *first];
        match rest {
            // `::name` is a crate, whatever is declared.
            _ if global => true,
            [] => !is_known || PRIMITIVES.contains(&first.as_str()),
            _ => !is_known && program.resolve(id, true, &in_std, Namespace::Types).is_none(),
        }
    }

    /// Whether a path goes into a module for a name that only other modules of its crate have: a `pub use` is missing.
    fn is_missing(&self, global: bool, path: &[Name]) -> bool {
        let Module { program, id, known, .. } = self.module;
        let [before @ .., last] = path else { return false };
        let Some(found) = program.resolve(id, global, before, Namespace::Types) else { return false };
        let Def::Mod(module) = found.def else { return false };
        known.contains(&(program.krate_of(module), *last))
            && Namespace::ALL
                .into_iter()
                .all(|namespace| program.resolve(id, global, path, namespace).is_none())
    }
}

/// Types that need no declaration; modules of std have their names too.
const PRIMITIVES: [&str; 17] = [
    "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "str", "u8", "u16", "u32",
    "u64", "u128", "usize",
];

/// The names that the `use`s of a module bring in, be it from where nothing is declared.
fn imported(module: Module<'_, '_>) -> FxHashSet<Name> {
    let name = |item: &ItemFacts| match &item.kind {
        ItemKind::Use(UseFacts { target: UseTarget::Name(name), .. }) => Some(*name),
        _ => None,
    };
    module.items().filter_map(name).collect()
}
