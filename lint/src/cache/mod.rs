//! What earlier runs found out, kept in the user's cache folder: the facts of files by their content, and the
//! report by all that it depends on.
//!
//! One pack a workspace, and one a version of a dependency, which all projects of the user share. It is read as a whole, written to a
//! new file that then takes its place, and each part carries a checksum: whatever else lies there, or happens meanwhile,
//! costs time and nothing more.

mod crates;
mod entry;
mod keeping;
mod key;
mod pack;
mod store;

pub(crate) use self::crates::CrateCaches;
pub use self::store::user_folder;

use std::path::Path;
use std::sync::Mutex;

use rustc_hash::FxHashMap;

pub(crate) use self::keeping::Keeping;
pub(crate) use self::key::{Key, StateKey, number};
pub(crate) use self::pack::EarlierBodies;
use self::pack::{Next, NextBodies, Pack};
use crate::discover::Workspace;
use crate::facts::{self, FileFacts};
use crate::findings::AnalysisOptions;
use crate::kept::{Found, Interface, Part, State};
use crate::read::{Known, SourceText, Sources, TestCode};
use crate::report::Report;

/// The cache of one workspace during one run.
#[derive(Debug)]
pub(crate) struct Cache {
    store: store::Store,
    old: Pack,
    /// What files were asked for, by their content; with what is to be kept of those that the pack had not.
    used: Mutex<FxHashMap<Key, Option<Vec<u8>>>>,
}

impl Cache {
    /// Opens the cache of a workspace in a folder.
    pub(crate) fn open(folder: &Path, root: &Path) -> Option<Self> {
        let store = store::Store::new(folder.to_owned(), root)?;
        let old = store.read().unwrap_or_default();
        Some(Self { store, old, used: Mutex::default() })
    }

    /// Whether an earlier run left a report, which may still hold.
    pub(crate) fn has_report(&self) -> bool {
        self.old.report().is_some()
    }

    /// The report that an earlier run made of the very same.
    pub(crate) fn report(&self, key: &Key) -> Option<Report> {
        let (found, bytes) = self.old.report()?;
        if found != key { None } else { postcard::from_bytes(bytes).ok() }
    }

    /// What a file declares, where its facts came from here or are to be kept.
    pub(crate) fn interface(&self, text: &SourceText, tests: TestCode) -> Option<Interface> {
        let key = Key::of_reading(text, tests);
        let new = self.used.lock().ok()?.get(&key)?.as_deref().and_then(entry::interface).map(<[u8]>::to_vec);
        let kept = || entry::interface(self.old.known_facts(&key)?);
        facts::unpack(new.as_deref().or_else(kept)?).ok()
    }

    /// What an earlier run found out of bodies.
    pub(crate) fn bodies(&self) -> Option<EarlierBodies<'_>> {
        self.old.bodies()
    }

    /// Keeps what a run found out, and removes what is old: once a run, since all packs lie in one folder. That goes on
    /// while the report is shown.
    pub(crate) fn close(self, key: Key, report: &Report, state: &State, found: Found) -> Keeping {
        // A path that is no text cannot be written; such a run is not kept.
        let report = postcard::to_stdvec(report).ok().map(|bytes| (key, bytes));
        let files = state.files.iter().zip(found.parts).filter_map(|(file, part)| match part? {
            Part::Same => Some((*file, None)),
            Part::New(bytes) => Some((*file, Some(bytes))),
        });
        let bodies = postcard::to_stdvec(&(state.names(), found.said)).ok().map(|names| NextBodies {
            frame: state.frame,
            names,
            files: files.collect(),
        });
        Keeping::of(move || {
            self.store.write(&self.old.next(Next { facts: self.take_used(), report, bodies }));
            self.store.sweep();
        })
    }

    /// Keeps the facts that a run used, and the report that was there, where the facts are not what was there.
    pub(crate) fn keep_facts(&self) {
        let facts = self.take_used();
        if facts.len() != self.old.len() || facts.values().any(Option::is_some) {
            let report = self.old.report().map(|(key, bytes)| (*key, bytes.to_vec()));
            self.store.write(&self.old.next(Next { facts, report, bodies: None }));
        }
    }

    /// Keeps the facts of a text that was read, and what it declares.
    fn keep(&self, text: &SourceText, tests: TestCode, learnt: &mut FileFacts, interface: &[u8]) {
        if let Ok(facts) = learnt.with_bodies_left(facts::pack)
            && let Some(entry) = entry::join(interface, &facts)
            && let Ok(mut used) = self.used.lock()
        {
            used.insert(Key::of_reading(text, tests), Some(entry));
        }
    }

    fn take_used(&self) -> FxHashMap<Key, Option<Vec<u8>>> {
        self.used.lock().map(|mut used| std::mem::take(&mut *used)).unwrap_or_default()
    }
}

/// What a report depends on.
pub(crate) fn report_key(workspace: &Workspace, sources: &Sources, options: &AnalysisOptions) -> Key {
    key::of_report(workspace, sources, options)
}

impl Known for Cache {
    fn facts(&self, _: &Path, text: &SourceText, tests: TestCode) -> Option<FileFacts> {
        let key = Key::of_reading(text, tests);
        let entry = self.old.facts(&key);
        let facts = entry.and_then(|entry| facts::unpack(entry::facts(entry)?).ok());
        if facts.is_some()
            && let Ok(mut used) = self.used.lock()
        {
            used.insert(key, None);
        }
        facts
    }

    fn learn(&self, _: &Path, text: &SourceText, tests: TestCode, learnt: &mut FileFacts) {
        if let Ok(interface) = facts::pack(&Interface::of(learnt, text)) {
            self.keep(text, tests, learnt, &interface);
        }
    }
}

#[cfg(test)]
mod tests;
