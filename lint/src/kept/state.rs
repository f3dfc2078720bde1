//! What the bodies of a program were inferred under, and which of them an edit can have changed.

use memchr::memmem;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::Earlier;
use super::interface::Interface;
use crate::cache::{Cache, EarlierBodies, Key, StateKey};
use crate::catalogue::Catalogue;
use crate::discover::Workspace;
use crate::facts::{ItemFacts, ItemKind, Name};
use crate::findings::AnalysisOptions;
use crate::read::{SourceFile, Sources};
use crate::shares::FEW;

/// What is declared, as far as bodies can see it.
#[derive(Debug)]
pub(crate) struct State {
    /// All but the fns.
    pub(crate) frame: Key,
    /// What the fns of each name are.
    names: FxHashMap<Name, u64>,
    /// What the file of each body is: the files of the tree, then those of the catalogue.
    pub(crate) files: Vec<Key>,
    interfaces: Vec<Interface>,
}

impl State {
    pub(crate) fn of(
        workspace: &Workspace,
        sources: &Sources,
        catalogue: &Catalogue,
        options: &AnalysisOptions,
        cache: &Cache,
    ) -> Self {
        let tests = options.test_code();
        let of_file = |file: &SourceFile| {
            let interface = cache.interface(&file.text, tests);
            let interface = interface.unwrap_or_else(|| Interface::of(&file.facts, &file.text));
            (StateKey::of_file(file, &interface.frame), Key::of_source(file), interface)
        };
        let read: Vec<(StateKey, Key, Interface)> =
            sources.files.par_iter().with_max_len(FEW).map(of_file).collect();
        let mut names: FxHashMap<Name, u64> = FxHashMap::default();
        let (mut frames, mut files, mut interfaces) = (Vec::new(), Vec::new(), Vec::new());
        for (frame, file, interface) in read {
            let place = frame.place();
            for (name, hash) in &interface.fns {
                // The same fns may come in any order; each is told apart from others by what it is and where.
                let own = names.entry(*name).or_default();
                *own = own.wrapping_add((hash ^ place).wrapping_mul(0x9e37_79b9_7f4a_7c15));
            }
            frames.push(frame);
            files.push(file);
            interfaces.push(interface);
        }
        files.extend(catalogue.sources.files.iter().map(Key::of_source));
        let frame = StateKey::of_all(workspace, sources, &catalogue.crates, options, &frames);
        Self { frame, names, files, interfaces }
    }

    /// What the fns of each name are, in order.
    pub(crate) fn names(&self) -> Vec<(&'static str, u64)> {
        let mut names: Vec<_> = self.names.iter().map(|(name, state)| (name.as_str(), *state)).collect();
        names.sort_unstable();
        names
    }

    /// What was kept of the bodies of each file that still holds.
    pub(crate) fn holding<'c>(
        &self,
        earlier: Option<&EarlierBodies<'c>>,
        sources: &Sources,
        catalogue: &Catalogue,
    ) -> Earlier<'c> {
        let none = || Earlier { files: vec![None; self.files.len()], said: Vec::new() };
        let Some(earlier) = earlier.filter(|earlier| earlier.frame == self.frame) else { return none() };
        let changed = self.changed(&earlier.names);
        if self.reach_anywhere(&changed, catalogue) {
            return none();
        }
        let finders: Vec<memmem::Finder<'_>> =
            changed.iter().map(|name| memmem::Finder::new(name.as_bytes())).collect();
        let texts = sources.files.iter().map(|file| Some(&*file.text)).chain(std::iter::repeat(None));
        let files: Vec<(&Key, Option<&str>)> = self.files.iter().zip(texts).collect();
        let files = files
            .into_par_iter()
            .with_max_len(FEW)
            .map(|(key, text)| {
                let bytes = earlier.of(key)?;
                let names_one =
                    |text: &str| finders.iter().any(|finder| finder.find(text.as_bytes()).is_some());
                (!text.is_some_and(names_one)).then_some(bytes)
            })
            .collect();
        Earlier { files, said: earlier.said.clone() }
    }

    /// The names of which the fns are not what they were, and what imports call them.
    fn changed(&self, before: &FxHashMap<&str, u64>) -> FxHashSet<&'static str> {
        let is_new = |(name, state): &(&Name, &u64)| before.get(name.as_str()) != Some(*state);
        let mut changed: FxHashSet<&'static str> =
            self.names.iter().filter(is_new).map(|(name, _)| name.as_str()).collect();
        let gone = before.keys().map(|name| Name::from(*name)).filter(|name| !self.names.contains_key(name));
        changed.extend(gone.map(|name| name.as_str()));
        if changed.is_empty() {
            return changed;
        }
        loop {
            let renames = self.interfaces.iter().flat_map(|interface| &interface.renames);
            let found: Vec<&str> = renames
                .filter(|(old, new)| changed.contains(old.as_str()) && !changed.contains(new.as_str()))
                .map(|(_, new)| new.as_str())
                .collect();
            if found.is_empty() {
                return changed;
            }
            changed.extend(found);
        }
    }

    /// Whether one of these names may be meant where it is not written: in what a macro expands to, or by the language.
    fn reach_anywhere(&self, changed: &FxHashSet<&'static str>, catalogue: &Catalogue) -> bool {
        if changed.is_empty() {
            return false;
        }
        let mut rules = self.interfaces.iter().flat_map(|interface| &interface.rules);
        rules.any(|rules| changed.iter().any(|name| rules.contains(name)))
            || catalogue.sources.files.iter().any(|file| declares(&file.facts.items, changed))
    }
}

/// Whether traits among these items have fns with one of the names.
fn declares(items: &[ItemFacts], names: &FxHashSet<&'static str>) -> bool {
    items.iter().any(|item| match &item.kind {
        ItemKind::Trait(facts) => facts.items.iter().any(|own| names.contains(own.name.as_str())),
        ItemKind::Mod(facts) => facts.items.iter().any(|items| declares(items, names)),
        _ => false,
    })
}
