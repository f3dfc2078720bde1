//! What is true of the whole catalogue.

mod bodies;
mod names;
mod signatures;

use std::collections::BTreeSet;
use std::fmt::Display;

use rustc_hash::FxHashSet;

use super::{CRATES, closed, load_all};
use crate::cfg::{CfgSet, Platform, State};
use crate::declare::Declarations;
use crate::discover::Workspace;
use crate::facts::{ItemFacts, ItemKind, Name};
use crate::link::{CrateId, Input, ModId, Program, link};
use crate::read::Sources;

#[test]
fn every_crate_is_there() {
    let all: Vec<usize> = (0..CRATES.len()).collect();
    let catalogue = load_all(&all);
    assert_eq!(catalogue.sources.problems, []);
    assert!(catalogue.crates.iter().any(|name| name == "std"));
    assert!(catalogue.sources.files.iter().all(|file| !file.facts.items.is_empty()));
}

#[test]
fn crates_come_with_what_they_name() {
    let place = |name: &str| CRATES.iter().position(|krate| krate.name == name).expect("it is declared");
    let found = closed(vec![place("tokio_util")]);
    assert!(found.contains(&place("tokio")));
    assert!(found.contains(&place("std")));
    assert!(!found.contains(&place("git2")));
}

/// Lets a check look at the catalogue, linked alone, as it is for a target.
fn with_program(target: &str, check: impl FnOnce(&Program<'_>, &CfgSet)) {
    let all: Vec<usize> = (0..CRATES.len()).collect();
    let catalogue = load_all(&all);
    let platform = Platform::new(Some(target), &[]).expect("rustc has this target");
    let cfg = CfgSet::of_platform(&platform);
    let arena = typed_arena::Arena::new();
    let (workspace, sources) = (Workspace::default(), Sources::default());
    let declarations = Declarations::default();
    let input = Input {
        workspace: &workspace,
        cfgs: &[],
        sources: &sources,
        catalogue: &catalogue.crates,
        catalogue_sources: &catalogue.sources,
        catalogue_cfg: &cfg,
        declarations: &declarations,
        arena: &arena,
    };
    let program = link(&input, || {});
    check(&program, &cfg);
}

/// The types, traits and modules that some module of a crate has in its scope, by their names there.
type Known = FxHashSet<(CrateId, Name)>;

fn known(program: &Program<'_>) -> Known {
    let mut known = Known::default();
    for data in &program.mods {
        let names = data.scope.iter().filter(|(_, entry)| entry.types.is_some());
        known.extend(names.map(|(name, _)| (data.krate, *name)));
    }
    known
}

/// A module of the catalogue, beside what its text declares: its scope only has what won.
#[derive(Clone, Copy)]
struct Module<'p, 'a> {
    program: &'p Program<'a>,
    id: ModId,
    items: &'p [ItemFacts],
    cfg: &'p CfgSet,
    known: &'p Known,
}

impl<'p, 'a> Module<'p, 'a> {
    fn new(program: &'p Program<'a>, id: ModId, cfg: &'p CfgSet, known: &'p Known) -> Self {
        let data = &program.mods[id.index()];
        let inline = data.item.and_then(|item| match &item.kind {
            ItemKind::Mod(facts) => facts.items.as_deref(),
            _ => None,
        });
        let items = inline.unwrap_or(&program.files[data.file.0 as usize].facts.items);
        Self { program, id, items, cfg, known }
    }

    /// Its items, without those that a cfg leaves out.
    fn items(self) -> impl Iterator<Item = &'p ItemFacts> {
        let is_on = move |item: &&ItemFacts| {
            item.cfg.as_deref().is_none_or(|condition| self.cfg.eval(condition) != State::Off)
        };
        self.items.iter().filter(is_on)
    }
}

/// Asserts that a check finds nothing in any module, whatever the system.
fn nothing_wrong<N: Display>(check: impl Fn(Module<'_, '_>) -> Vec<N>) {
    let mut wrong = BTreeSet::new();
    for target in ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc"] {
        with_program(target, |program, cfg| {
            let known = known(program);
            for place in 0..program.mods.len() {
                let id = ModId(place as u32);
                let data = &program.mods[place];
                // The names of blocks in bodies are no part of what is declared.
                if data.is_block {
                    continue;
                }
                let file = program.files[data.file.0 as usize].path.display();
                let module = program.mod_path(id, data.krate);
                let found = check(Module::new(program, id, cfg, &known));
                wrong.extend(found.iter().map(|name| format!("{file}: {module}: {name}\n")));
            }
        });
    }
    assert!(wrong.is_empty(), "{} names:\n{}", wrong.len(), String::from_iter(wrong));
}
