//! What derive macros declare, where the catalogue has rules for them: builders, getters, constructors.

use rustc_hash::FxHashSet;

use crate::facts::{AttrFacts, ItemFacts, ItemKind, MacroText, Name, UseFacts, UseTarget};
use crate::link::collect::{Collector, Place};
use crate::link::ids::{MacroId, ModId};
use crate::read::Invocation;

/// A type with derives that may declare something.
pub(super) struct Deriving<'a> {
    item: &'a ItemFacts,
    place: Place,
}

impl<'a> Collector<'_, 'a> {
    /// Notes a type for when all else of the crate is collected: what its author wrote himself goes before what is derived, and
    /// imports tell which macro a name means.
    pub(super) fn note_derives(&mut self, item: &'a ItemFacts, place: Place) {
        let is_written = self.expansions == 0 && !self.program.is_catalogue(self.krate);
        if is_written && item.attrs.iter().any(AttrFacts::is_derive) {
            self.deriving.push(Deriving { item, place });
        }
    }

    /// Collects what the noted types derive.
    pub(super) fn derives(&mut self) {
        let known = self.derive_macros();
        if known.is_empty() {
            return;
        }
        for own in std::mem::take(&mut self.deriving) {
            let mut input = None;
            for attr in own.item.attrs.iter().filter(|attr| attr.is_derive()) {
                let Some(place) = self.under(attr.cfg.as_deref(), own.place) else { continue };
                for path in paths(&attr.args) {
                    let is_known = path.last().is_some_and(|name| known.contains(name));
                    let id = is_known.then(|| self.derive_macro(place.module, &path)).flatten();
                    let Some(id) = id else { continue };
                    let input = input.get_or_insert_with(|| self.derive_input(&own));
                    if let Some(items) = self.derived(id, own.item, input.as_ref()) {
                        self.within_expansion(|collector| collector.items(items, place));
                    }
                }
            }
        }
    }

    /// The names of all derive macros that the crate can name: most derives are others.
    fn derive_macros(&self) -> FxHashSet<Name> {
        let program = &*self.program;
        let crates = program.crates[self.krate.index()].externs.values();
        let macros = crates.flat_map(|id| &program.crates[id.index()].macros);
        macros.filter(|(_, id)| program.macros[id.index()].attrs.derives).map(|(name, _)| *name).collect()
    }

    /// What a type's derives are given, all the same.
    fn derive_input(&self, own: &Deriving<'_>) -> Option<MacroText> {
        let text = &self.program.files[own.place.file.0 as usize].text;
        Invocation::in_file(text, own.item.span, own.item.span)?.derive_input()
    }

    fn derived(&self, id: MacroId, item: &ItemFacts, input: Option<&MacroText>) -> Option<&'a [ItemFacts]> {
        let items = self.program.expand_items(id, Invocation::expanded(input?, item.span))?;
        Some(self.arena.alloc(items))
    }

    /// The derive macro of the catalogue that a path means: one of several names by its crate, a single name by the import that
    /// brings it in, else as the only one that this crate can name.
    fn derive_macro(&self, module: ModId, path: &[Name]) -> Option<MacroId> {
        let name = path.last()?;
        if let [krate, _, ..] = path {
            return self.derive_of(*krate, *name);
        }
        let mut imports = self.imports_of(module, *name).peekable();
        if imports.peek().is_some() {
            // A trait may have the same name.
            return imports.find_map(|facts| self.derive_of(*facts.path.first()?, *facts.path.last()?));
        }
        let externs = self.program.crates[self.krate.index()].externs.keys();
        let mut found: Vec<MacroId> = externs.filter_map(|krate| self.derive_of(*krate, *name)).collect();
        found.sort_unstable();
        found.dedup();
        found.pop().filter(|_| found.is_empty())
    }

    fn derive_of(&self, krate: Name, name: Name) -> Option<MacroId> {
        let program = &*self.program;
        let id = program.crates[self.krate.index()].externs.get(&krate)?;
        let id = *program.crates[id.index()].macros.get(&name)?;
        program.macros[id.index()].attrs.derives.then_some(id)
    }

    /// What brings a name into a module, or into the one around a block.
    fn imports_of(&self, module: ModId, name: Name) -> impl Iterator<Item = &'a UseFacts> {
        let module = self.program.real_module(module);
        self.program.mods[module.index()].imports.iter().filter_map(move |import| match &import.item.kind {
            ItemKind::Use(facts) if facts.target == UseTarget::Name(name) => Some(facts),
            _ => None,
        })
    }
}

/// The paths among the arguments of a derive, by their names.
fn paths(args: &str) -> impl Iterator<Item = Vec<Name>> {
    let names = |path: &str| {
        path.split("::").map(str::trim).filter(|name| !name.is_empty()).map(Name::from).collect()
    };
    args.split(',').map(names)
}
