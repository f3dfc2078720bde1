//! Imports, to a fixpoint: renames, groups, globs and re-exports of re-exports.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::ids::{Def, ModId, Namespace};
use super::program::{Binding, Program, Reach, ScopeEntry};
use super::resolve::Resolved;
use crate::discover::Edition;
use crate::facts::{ItemKind, Name, UseFacts, UseTarget};
use crate::shares::MANY;

/// What each name is imported by, in each module.
pub(super) type ByName<'a> = FxHashMap<(ModId, Name), &'a UseFacts>;

/// An import under resolution.
struct Pending<'a> {
    module: ModId,
    facts: &'a UseFacts,
    reach: Reach,
    /// When it was looked at last.
    tried: u32,
}

/// A glob whose source is known: names that reach the source later go on to the target.
struct Glob {
    source: ModId,
    target: ModId,
    reach: Reach,
    /// When it was copied last.
    copied: u32,
}

/// When something was bound last, by a clock that goes on with each binding. What a path leads to depends only on what
/// its names are bound to, so that an import is looked at again only after one of them was.
struct Changes {
    now: u32,
    names: FxHashMap<Name, u32>,
    mods: Vec<u32>,
}

impl Changes {
    fn bound(&mut self, module: ModId, name: Option<Name>) {
        self.now += 1;
        self.mods[module.index()] = self.now;
        if let Some(name) = name {
            self.names.insert(name, self.now);
        }
    }

    fn since(&self, time: u32, path: &[Name]) -> bool {
        path.iter().any(|name| self.names.get(name).is_some_and(|changed| time < *changed))
    }
}

/// All imports of all crates, as far as they are resolved. What cannot be is left out: its names stay unknown.
pub(super) struct Imports<'a> {
    /// Those that may lead to something, or to more.
    pending: Vec<Pending<'a>>,
    globs: Vec<Glob>,
    changes: Changes,
}

impl<'a> Imports<'a> {
    /// Takes them out of a program's modules.
    pub(super) fn of(program: &mut Program<'a>) -> Self {
        let changes = Changes { now: 1, names: FxHashMap::default(), mods: vec![1; program.mods.len()] };
        let mut pending = Vec::new();
        for index in 0..program.mods.len() {
            let data = &mut program.mods[index];
            data.scope.reserve(data.imports.len());
            for import in std::mem::take(&mut data.imports) {
                if let ItemKind::Use(facts) = &import.item.kind {
                    let module = ModId(index as u32);
                    pending.push(Pending { module, facts, reach: import.reach, tried: 0 });
                }
            }
        }
        Self { pending, globs: Vec::new(), changes }
    }

    /// Resolves what can be resolved.
    pub(super) fn resolve(&mut self, program: &mut Program<'_>) {
        let Self { pending, globs, changes } = self;
        // Every round resolves at least one import or adds a name; a chain of re-exports bounds the rounds.
        for _ in 0..64 {
            let before = (changes.now, globs.len(), pending.len());
            // All are looked at as things stand at the round's beginning, on all threads.
            let found: Vec<Option<Found>> = pending
                .par_iter_mut()
                .with_max_len(MANY)
                .map(|import| {
                    let is_new = import.tried == 0 || changes.since(import.tried, &import.facts.path);
                    import.tried = changes.now;
                    is_new.then(|| find(program, import))
                })
                .collect();
            let mut found = found.into_iter();
            pending.retain(|import| match found.next().flatten() {
                Some(found) => step(program, import, found, globs, changes) == Step::Open,
                None => true,
            });
            for glob in &mut *globs {
                if glob.copied < changes.mods[glob.source.index()] {
                    glob.copied = changes.now;
                    copy_glob(program, glob, changes);
                }
            }
            if before == (changes.now, globs.len(), pending.len()) {
                break;
            }
        }
    }

    /// What each name is imported by, in each module.
    pub(super) fn by_name(&self) -> ByName<'a> {
        let named = self.pending.iter().filter_map(|import| match import.facts.target {
            UseTarget::Name(name) => Some(((import.module, name), import.facts)),
            UseTarget::Glob => None,
        });
        named.collect()
    }

    /// Notes that a name was bound in a module, which may be new.
    pub(super) fn bound(&mut self, module: ModId, name: Name) {
        let mods = &mut self.changes.mods;
        mods.resize(mods.len().max(module.index() + 1), 0);
        self.changes.bound(module, Some(name));
    }
}

#[derive(PartialEq, Eq)]
enum Step {
    /// Nothing more to learn.
    Resolved,
    /// Another namespace may still come.
    Open,
}

/// What an import leads to.
#[derive(Clone, Copy)]
enum Found {
    Source(Option<Def>),
    /// By namespace.
    Named(Name, [Option<Def>; 3]),
}

fn find(program: &Program<'_>, import: &Pending<'_>) -> Found {
    match import.facts.target {
        UseTarget::Glob => Found::Source(source(program, import)),
        UseTarget::Name(name) => Found::Named(name, targets(program, import)),
    }
}

fn step(
    program: &mut Program<'_>,
    import: &Pending<'_>,
    found: Found,
    globs: &mut Vec<Glob>,
    changes: &mut Changes,
) -> Step {
    match found {
        Found::Source(source) => match source {
            Some(Def::Mod(source)) => {
                globs.push(Glob { source, target: import.module, reach: import.reach, copied: 0 });
                Step::Resolved
            }
            Some(Def::Adt(adt)) => {
                import_variants(program, adt, import, changes);
                Step::Resolved
            }
            _ => Step::Open,
        },
        Found::Named(name, defs) => {
            for (namespace, def) in Namespace::ALL.into_iter().zip(defs) {
                if let Some(def) = def
                    && bind(program, import, name, namespace, def)
                {
                    changes.bound(import.module, Some(name));
                }
            }
            Step::Open
        }
    }
}

/// The module or enum that a glob takes from.
fn source(program: &Program<'_>, import: &Pending<'_>) -> Option<Def> {
    if import.facts.path.is_empty() {
        // `use ::*` and `use {*}` of 2015.
        let krate = program.krate_of(import.module);
        return Some(Def::Mod(program.crates[krate.index()].root));
    }
    let [types, ..] = targets(program, import);
    types
}

/// What an import names, by namespace.
fn targets(program: &Program<'_>, import: &Pending<'_>) -> [Option<Def>; 3] {
    let path = &import.facts.path;
    let krate = program.krate_of(import.module);
    let data = &program.crates[krate.index()];
    let whole =
        |found: Option<Resolved>| found.filter(|found| found.used == path.len()).map(|found| found.def);
    let targets = resolve_import(program, import).map(whole);
    if data.edition != Edition::E2015 || import.facts.global {
        return targets;
    }
    let keyword = path.first().is_some_and(|name| matches!(name.as_str(), "self" | "super" | "crate"));
    let from = if keyword { import.module } else { data.root };
    first_of(program.resolve_each(from, false, path).map(whole), targets)
}

/// Resolves a path of a `use`; one that begins with the name it binds means another crate, not itself.
fn resolve_import(program: &Program<'_>, import: &Pending<'_>) -> [Option<Resolved>; 3] {
    let facts = import.facts;
    let path = &facts.path;
    let data = &program.mods[import.module.index()];
    let own = matches!(facts.target, UseTarget::Name(name) if Some(&name) == path.first());
    if own && path.len() == 1 && !facts.global {
        // `use serde;` brings in the crate.
        let krate = program.resolve_each(import.module, true, path);
        let around = data.is_block.then_some(data.parent).flatten();
        return match around {
            Some(around) => first_of(krate, program.resolve_each(around, false, path)),
            None => krate,
        };
    }
    let is_elsewhere = || {
        let krate = &program.crates[program.krate_of(import.module).index()];
        let local = || data.scope.get(&path[0]).and_then(|entry| entry.types);
        krate.externs.contains_key(&path[0])
            && local().is_none_or(|binding| !matches!(binding.def, Def::Mod(_)))
    };
    program.resolve_each(import.module, facts.global || (own && is_elsewhere()), path)
}

fn first_of<T: Copy>(first: [Option<T>; 3], second: [Option<T>; 3]) -> [Option<T>; 3] {
    std::array::from_fn(|place| first[place].or(second[place]))
}

fn bind(program: &mut Program<'_>, import: &Pending<'_>, name: Name, namespace: Namespace, def: Def) -> bool {
    let module = &mut program.mods[import.module.index()];
    if name == "_" {
        if let Def::Trait(id) = def
            && !module.unnamed_traits.contains(&id)
        {
            module.unnamed_traits.push(id);
            return true;
        }
        return false;
    }
    let slot = module.scope.entry(name).or_default().slot(namespace);
    let binding = Binding { def, reach: import.reach, from_glob: false };
    // Items and earlier imports of the module win: a name is bound once, but for a glob's.
    if slot.is_some_and(|old| !old.from_glob) {
        return false;
    }
    *slot = Some(binding);
    true
}

fn import_variants(
    program: &mut Program<'_>,
    adt: super::ids::AdtId,
    import: &Pending<'_>,
    changes: &mut Changes,
) {
    let super::program::AdtKind::Enum(facts) = &program.adts[adt.index()].kind else { return };
    let names: Vec<Name> = facts.variants.iter().map(|variant| variant.name).collect();
    let module = &mut program.mods[import.module.index()];
    for (index, name) in names.into_iter().enumerate() {
        let binding = Binding { def: Def::Variant(adt, index as u32), reach: import.reach, from_glob: true };
        let entry = module.scope.entry(name).or_default();
        entry.types.get_or_insert(binding);
        entry.values.get_or_insert(binding);
        changes.bound(import.module, Some(name));
    }
}

/// Copies what a glob can see.
fn copy_glob(program: &mut Program<'_>, glob: &Glob, changes: &mut Changes) {
    if glob.source == glob.target {
        return;
    }
    let source = &program.mods[glob.source.index()];
    let target = &program.mods[glob.target.index()];
    let mut new: Vec<(Name, Namespace, Def)> = Vec::new();
    for (name, entry) in &source.scope {
        let have = target.scope.get(name).copied().unwrap_or_default();
        for namespace in Namespace::ALL {
            let Some(binding) = entry.get(namespace) else { continue };
            if have.get(namespace).is_none() && visible(program, binding, glob.source, glob.target) {
                new.push((*name, namespace, binding.def));
            }
        }
    }
    let unnamed: Vec<_> =
        source.unnamed_traits.iter().copied().filter(|id| !target.unnamed_traits.contains(id)).collect();
    let target = &mut program.mods[glob.target.index()];
    if !unnamed.is_empty() {
        target.unnamed_traits.extend(unnamed);
        changes.bound(glob.target, None);
    }
    for (name, namespace, def) in new {
        let entry: &mut ScopeEntry = target.scope.entry(name).or_default();
        *entry.slot(namespace) = Some(Binding { def, reach: glob.reach, from_glob: true });
        changes.bound(glob.target, Some(name));
    }
}

/// Whether a glob in a module sees a binding of another.
fn visible(program: &Program<'_>, binding: Binding, source: ModId, from: ModId) -> bool {
    match binding.reach {
        Reach::Everywhere => true,
        // The crate that says so, wherever what is bound comes from: `pub(crate) use std::fs`.
        Reach::Crate => program.krate_of(source) == program.krate_of(from),
        Reach::Module(owner) => program.is_inside(from, owner),
    }
}
