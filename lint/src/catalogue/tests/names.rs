//! A name has one meaning in a module, or rustc would not take it: of two, one would hide the other here.

use rustc_hash::FxHashMap;

use super::{Module, nothing_wrong};
use crate::facts::{Cfg, ItemFacts, ItemKind, Name, UseFacts, UseTarget};
use crate::link::{Def, Namespace};

#[test]
fn no_item_is_declared_twice() {
    nothing_wrong(declared_twice);
}

#[test]
fn imports_are_not_hidden() {
    nothing_wrong(hidden_imports);
}

fn declared_twice(module: Module<'_, '_>) -> Vec<Name> {
    let mut twice = repeated(module.items());
    for item in module.items() {
        // Several impls may have fns of one name, for different arguments of the type; one impl may not.
        let within = match &item.kind {
            ItemKind::Trait(facts) => &facts.items,
            ItemKind::Impl(facts) => &facts.items,
            _ => continue,
        };
        twice.extend(repeated(within.iter()));
    }
    twice
}

/// The names that several of some items have in one namespace.
fn repeated<'i>(items: impl Iterator<Item = &'i ItemFacts>) -> Vec<Name> {
    let mut seen: FxHashMap<Name, Vec<(Namespace, Option<&Cfg>)>> = FxHashMap::default();
    let mut repeated = Vec::new();
    for item in items {
        let Some(namespace) = namespace(&item.kind) else { continue };
        let cfg = item.cfg.as_deref();
        // Of two under different conditions, each may be there without the other.
        let is_same = |(other, condition): &(Namespace, Option<&Cfg>)| {
            *other == namespace && (cfg.is_none() || condition.is_none() || *condition == cfg)
        };
        let before = seen.entry(item.name).or_default();
        if before.iter().any(is_same) {
            repeated.push(item.name);
        }
        before.push((namespace, cfg));
    }
    repeated
}

/// Where an item's name stands. A tuple struct is a value too, but the catalogue leaves private fields out.
fn namespace(kind: &ItemKind) -> Option<Namespace> {
    match kind {
        ItemKind::Struct(_)
        | ItemKind::Enum(_)
        | ItemKind::Trait(_)
        | ItemKind::TypeAlias(_)
        | ItemKind::Mod(_) => Some(Namespace::Types),
        ItemKind::Fn(_) | ItemKind::Const(_) | ItemKind::Static(_) => Some(Namespace::Values),
        _ => None,
    }
}

fn hidden_imports(module: Module<'_, '_>) -> Vec<Name> {
    let mut hidden = Vec::new();
    for item in module.items() {
        let ItemKind::Use(facts) = &item.kind else { continue };
        let UseTarget::Name(name) = facts.target else { continue };
        let scope = module.program.mods[module.id.index()].scope.get(&name).copied().unwrap_or_default();
        let is_hidden = |namespace| {
            let bound = scope.get(namespace).map(|binding| binding.def);
            target(module, facts, name, namespace).is_some_and(|target| bound != Some(target))
        };
        if name != "_" && Namespace::ALL.into_iter().any(is_hidden) {
            hidden.push(name);
        }
    }
    hidden
}

/// What an import leads to, if that is declared.
fn target(module: Module<'_, '_>, facts: &UseFacts, name: Name, namespace: Namespace) -> Option<Def> {
    let Module { program, id, .. } = module;
    let first = *facts.path.first()?;
    let is_own = |item: &ItemFacts| matches!(item.kind, ItemKind::Mod(_)) && item.name == first;
    let externs = &program.crates[program.krate_of(id).index()].externs;
    // A path that begins with the name it binds means a crate, unless a module of that name stands here.
    let is_crate = name == first && externs.contains_key(&first) && !module.items().any(is_own);
    let found = program.resolve(id, facts.global || is_crate, &facts.path, namespace)?;
    (found.used == facts.path.len()).then_some(found.def)
}
