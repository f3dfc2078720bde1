//! What a path means where it stands.

use super::ids::{CrateId, Def, FnId, MacroId, ModId, Namespace, TraitId};
use super::program::{Binding, Program, Reach};
use crate::discover::Edition;
use crate::facts::Name;

/// How far a path could be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Resolved {
    pub(crate) def: Def,
    /// How many segments led there; the rest are associated items.
    pub(crate) used: usize,
}

impl<'a> Program<'a> {
    /// Follows a path of names from a module as far as modules and definitions go.
    ///
    /// `namespace` is what the last segment is looked up in; those before it name modules and types.
    pub(crate) fn resolve(
        &self,
        from: ModId,
        global: bool,
        path: &[Name],
        namespace: Namespace,
    ) -> Option<Resolved> {
        let krate = self.krate_of(from);
        let (first, rest) = path.split_first()?;
        let first_namespace = if rest.is_empty() { namespace } else { Namespace::Types };
        let mut at = if global {
            self.global(krate, *first, first_namespace)?
        } else {
            self.first(from, krate, *first, first_namespace)?
        };
        let mut used = 1;
        while used < path.len() {
            let namespace = if used + 1 == path.len() { namespace } else { Namespace::Types };
            let next = match at {
                Def::Mod(module) if path[used] == "super" => self.parent_module(module).map(Def::Mod),
                Def::Mod(module) => self.in_module(module, path[used], namespace, from),
                Def::Adt(adt) => self.variant_named(adt, path[used]),
                _ => None,
            };
            let Some(next) = next else {
                // What a module does not have cannot be an associated item.
                return if matches!(at, Def::Mod(_)) { None } else { Some(Resolved { def: at, used }) };
            };
            at = next;
            used += 1;
        }
        Some(Resolved { def: at, used })
    }

    /// The same in each namespace.
    pub(super) fn resolve_each(&self, from: ModId, global: bool, path: &[Name]) -> [Option<Resolved>; 3] {
        let [before @ .., last] = path else { return [None; 3] };
        if !before.is_empty() && *last != "super" {
            let found = self.resolve(from, global, before, Namespace::Types);
            if let Some(Resolved { def: Def::Mod(module), used }) = found
                && used == before.len()
            {
                let in_module = |namespace| self.in_module(module, *last, namespace, from);
                let used = path.len();
                return Namespace::ALL.map(|namespace| Some(Resolved { def: in_module(namespace)?, used }));
            }
        }
        Namespace::ALL.map(|namespace| self.resolve(from, global, path, namespace))
    }

    fn variant_named(&self, adt: super::ids::AdtId, name: Name) -> Option<Def> {
        let super::program::AdtKind::Enum(facts) = &self.adts[adt.index()].kind else { return None };
        let place = facts.variants.iter().position(|variant| variant.name == name)?;
        Some(Def::Variant(adt, place as u32))
    }

    /// What follows a leading `::`.
    fn global(&self, krate: CrateId, name: Name, namespace: Namespace) -> Option<Def> {
        let data = &self.crates[krate.index()];
        if data.edition == Edition::E2015
            && let Some(def) = self.in_module(data.root, name, namespace, data.root)
        {
            return Some(def);
        }
        self.extern_root(krate, name)
    }

    fn extern_root(&self, krate: CrateId, name: Name) -> Option<Def> {
        let found = *self.crates[krate.index()].externs.get(&name)?;
        Some(Def::Mod(self.crates[found.index()].root))
    }

    fn first(&self, from: ModId, krate: CrateId, name: Name, namespace: Namespace) -> Option<Def> {
        // In what a macro expands to, `$crate` is followed by its crate's number.
        if let Some(number) = name.strip_prefix("$crate:").and_then(|number| number.parse::<usize>().ok()) {
            return self.crates.get(number).map(|krate| Def::Mod(krate.root));
        }
        match name.as_str() {
            "crate" | "$crate" => return Some(Def::Mod(self.crates[krate.index()].root)),
            "self" => return Some(Def::Mod(self.real_module(from))),
            "super" => return self.parent_module(self.real_module(from)).map(Def::Mod),
            _ => {}
        }
        self.lookup(from, name, namespace)
    }

    /// The module that a block stands in.
    pub(crate) fn real_module(&self, mut module: ModId) -> ModId {
        while self.mods[module.index()].is_block {
            match self.mods[module.index()].parent {
                Some(parent) => module = parent,
                None => break,
            }
        }
        module
    }

    fn parent_module(&self, module: ModId) -> Option<ModId> {
        Some(self.real_module(self.mods[self.real_module(module).index()].parent?))
    }

    /// A bare name: the blocks around, the module, extern crates, what is in scope everywhere.
    pub(crate) fn lookup(&self, from: ModId, name: Name, namespace: Namespace) -> Option<Def> {
        let mut module = from;
        loop {
            let data = &self.mods[module.index()];
            if let Some(binding) = data.scope.get(&name).and_then(|entry| entry.get(namespace)) {
                return Some(binding.def);
            }
            match data.parent {
                Some(parent) if data.is_block => module = parent,
                _ => break,
            }
        }
        let krate = self.krate_of(from);
        if namespace == Namespace::Types
            && let Some(def) = self.extern_root(krate, name)
        {
            return Some(def);
        }
        let prelude = self.prelude(krate)?;
        self.mods[prelude.index()].scope.get(&name).and_then(|entry| entry.get(namespace)).map(|b| b.def)
    }

    /// A name in a module, as seen from another.
    pub(crate) fn in_module(
        &self,
        module: ModId,
        name: Name,
        namespace: Namespace,
        from: ModId,
    ) -> Option<Def> {
        let binding = self.mods[module.index()].scope.get(&name)?.get(namespace)?;
        self.reaches(binding, from).then_some(binding.def)
    }

    /// Whether a binding may be used from a module. Privacy is checked for modules' own items only as far
    /// as it tells globs apart.
    pub(crate) fn reaches(&self, binding: Binding, from: ModId) -> bool {
        match binding.reach {
            Reach::Everywhere | Reach::Crate => true,
            Reach::Module(owner) => self.is_inside(from, owner) || self.is_inside(owner, from),
        }
    }

    /// Whether a module is another or lies within it.
    pub(crate) fn is_inside(&self, module: ModId, outer: ModId) -> bool {
        let mut at = Some(module);
        while let Some(id) = at {
            if id == outer {
                return true;
            }
            at = self.mods[id.index()].parent;
        }
        false
    }

    /// The macro that a path names.
    pub(crate) fn resolve_macro(&self, from: ModId, global: bool, path: &[Name]) -> Option<MacroId> {
        let krate = self.krate_of(from);
        if let [name] = path {
            if let Some(Def::Macro(id)) = self.lookup_scoped_macro(from, *name) {
                return Some(id);
            }
            let data = &self.crates[krate.index()];
            if let Some(id) = data.macros.get(name) {
                return Some(*id);
            }
            let used = data.macro_use.iter().find_map(|krate| self.crates[krate.index()].macros.get(name));
            return used.copied().or_else(|| self.std_macro(*name));
        }
        match self.resolve(from, global, path, Namespace::Macros)?.def {
            Def::Macro(id) => Some(id),
            _ => None,
        }
    }

    /// The attribute macro that a path names, as far as the catalogue declares it.
    pub(crate) fn resolve_attribute(&self, from: ModId, path: &[Name]) -> Option<FnId> {
        let of = |def: Def| match def {
            Def::Fn(id) => self.fn_data(id).attrs.attribute_macro.is_some().then_some(id),
            _ => None,
        };
        let named = self.resolve(from, false, path, Namespace::Values).and_then(|found| of(found.def));
        // A fn of that name is no attribute, and hides none.
        named.or_else(|| {
            let [name] = path else { return None };
            let used = &self.crates[self.krate_of(from).index()].macro_use;
            used.iter().find_map(|krate| {
                let root = self.crates[krate.index()].root;
                of(self.in_module(root, *name, Namespace::Values, root)?)
            })
        })
    }

    fn lookup_scoped_macro(&self, from: ModId, name: Name) -> Option<Def> {
        let mut at = Some(from);
        while let Some(module) = at {
            let data = &self.mods[module.index()];
            if let Some(binding) = data.scope.get(&name).and_then(|entry| entry.macros) {
                return Some(binding.def);
            }
            at = data.is_block.then_some(data.parent).flatten();
        }
        None
    }

    fn prelude(&self, krate: CrateId) -> Option<ModId> {
        self.preludes.get(&self.crates[krate.index()].edition).copied()
    }

    fn std_macro(&self, name: Name) -> Option<MacroId> {
        let krate = self.krate_of(*self.preludes.values().next()?);
        self.crates[krate.index()].macros.get(&name).copied()
    }

    /// The traits whose methods may be called in a module.
    pub(crate) fn traits_in_scope(&self, from: ModId) -> Vec<TraitId> {
        let mut traits = Vec::new();
        let mut at = Some(from);
        while let Some(module) = at {
            self.traits_of(module, &mut traits);
            let data = &self.mods[module.index()];
            at = data.is_block.then_some(data.parent).flatten();
        }
        if let Some(prelude) = self.prelude(self.krate_of(from)) {
            self.traits_of(prelude, &mut traits);
        }
        traits
    }

    fn traits_of(&self, module: ModId, traits: &mut Vec<TraitId>) {
        let data = &self.mods[module.index()];
        traits.extend(&data.unnamed_traits);
        traits.extend(data.scope.values().filter_map(|entry| match entry.types?.def {
            Def::Trait(id) => Some(id),
            _ => None,
        }));
    }
}
