//! Which words the sources of a package have: what its types do not tell, the fns that it names may.

use std::sync::{Mutex, PoisonError};

use rustc_hash::FxHashMap;

use super::ids::CrateId;
use super::program::{Origin, Program};
use crate::facts::Name;
use crate::read::has_word;

/// What was asked so far, by the crate that asked: few words of few crates ever are.
pub(super) type Said = Mutex<FxHashMap<(CrateId, Name), bool>>;

impl Program<'_> {
    /// Whether a word stands anywhere in the package that a crate is of; comments are not told apart.
    pub(crate) fn says(&self, krate: CrateId, word: Name) -> bool {
        let known = || self.said.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = known().get(&(krate, word)) {
            return *known;
        }
        let package = self.package(krate);
        let mut files: Vec<_> = (self.mods.iter())
            .filter(|own| own.krate == krate || package.is_some() && self.package(own.krate) == package)
            .map(|own| own.file)
            .collect();
        files.sort_unstable();
        files.dedup();
        let found = files.iter().any(|file| has_word(&self.files[file.0 as usize].text, word.as_str()));
        known().insert((krate, word), found);
        found
    }

    /// All that was asked, with the answers.
    pub(crate) fn said(&self) -> Vec<(u32, &'static str, bool)> {
        let said = self.said.lock().unwrap_or_else(PoisonError::into_inner);
        let mut all: Vec<_> =
            said.iter().map(|((krate, word), is_said)| (krate.0, word.as_str(), *is_said)).collect();
        all.sort_unstable();
        all
    }

    fn package(&self, krate: CrateId) -> Option<usize> {
        match self.crates[krate.index()].origin {
            Origin::Target { package, .. } => Some(package),
            Origin::Catalogue | Origin::Unread => None,
        }
    }
}
