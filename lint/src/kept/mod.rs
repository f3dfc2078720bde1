//! What inference found out of bodies, kept for later runs: after an edit, only what could have changed is inferred anew.
//!
//! What is found out of a body depends on its text, and on what is declared around it: on no other body. So it holds as
//! long as its file is the same, all that is declared beside fns is the same anywhere ([`State`] says so), and no fn
//! whose name stands in the file was added, taken away or changed, and as long as the words that inference asked packages
//! for are still there, or still not. Traits' fns that the language calls without a name
//! are told by the names that the catalogue's traits have.

mod feed;
mod interface;
mod places;
mod plans;
mod state;
mod wire;

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rustc_hash::FxHashMap;

pub(crate) use self::interface::Interface;
use self::places::Places;
pub(crate) use self::plans::{Planned, Plans};
pub(crate) use self::state::State;
use crate::facts::Name;
use crate::infer::Inferred;
use crate::link::{CrateId, Owner, Program};
use crate::read::FileId;

/// What an earlier run found out, as far as it still holds by what files declare.
#[derive(Debug, Default)]
pub(crate) struct Earlier<'c> {
    /// The bodies of each file, in the order of a program's files, as bytes.
    pub(crate) files: Vec<Option<&'c [u8]>>,
    /// What it asked of the words in packages, which texts of bodies answer too.
    pub(crate) said: Vec<Said<'c>>,
}

/// Whether a word stands in the package of a crate.
pub(crate) type Said<'c> = (u32, &'c str, bool);

/// What is to be kept.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// Of the bodies of each file.
    pub(crate) parts: Vec<Option<Part>>,
    pub(crate) said: Vec<Said<'static>>,
}

/// What is to be kept of a file.
#[derive(Debug)]
pub(crate) enum Part {
    /// What was kept before.
    Same,
    New(Vec<u8>),
}

/// A body, with how many macros' inputs in it could not be read, and the fixes that were planned for its calls.
#[derive(serde::Serialize, serde::Deserialize)]
pub(crate) struct KeptBody {
    pub(crate) inferred: Box<Inferred>,
    pub(crate) unread: u32,
    pub(crate) plans: Vec<Planned>,
}

/// A [`KeptBody`] as it is written.
pub(crate) type ToKeep<'i> = (Owner, &'i Inferred, u32, Vec<Planned>);

/// The bodies that earlier runs inferred, by what they are in this one.
pub(crate) struct Kept<'c> {
    places: Arc<Places>,
    files: Vec<File<'c>>,
}

#[derive(Default)]
struct File<'c> {
    bytes: Option<&'c [u8]>,
    /// Read when first asked for.
    bodies: OnceLock<Mutex<FxHashMap<Owner, KeptBody>>>,
    /// Whether one of its bodies had to be inferred.
    is_new: AtomicBool,
}

impl<'c> Kept<'c> {
    pub(crate) fn new(program: &Program<'_>, earlier: Earlier<'c>) -> Self {
        let still_holds = earlier.said.iter().all(|(krate, word, is_said)| {
            let krate = CrateId(*krate);
            krate.index() < program.crates.len() && program.says(krate, Name::from(*word)) == *is_said
        });
        let files = earlier.files.into_iter().map(|bytes| bytes.filter(|_| still_holds));
        let files = files.map(|bytes| File { bytes, ..File::default() });
        Self { places: Arc::new(Places::of(program)), files: files.collect() }
    }

    /// What an earlier run found out of a body.
    pub(crate) fn take(&self, file: FileId, owner: Owner) -> Option<KeptBody> {
        let file = self.files.get(file.0 as usize)?;
        let found = file.bytes.and_then(|bytes| {
            let read = || Mutex::new(wire::read(bytes, &self.places).unwrap_or_default());
            file.bodies.get_or_init(read).lock().unwrap_or_else(PoisonError::into_inner).remove(&owner)
        });
        if found.is_none() {
            file.is_new.store(true, Ordering::Relaxed);
        }
        found
    }

    /// Has a file kept anew, of which more was found out.
    pub(crate) fn renew(&self, file: FileId) {
        if let Some(file) = self.files.get(file.0 as usize) {
            file.is_new.store(true, Ordering::Relaxed);
        }
    }

    /// What is to be kept of each file, given its bodies that this run knows.
    pub(crate) fn part(&self, file: usize, known: Vec<ToKeep<'_>>) -> Option<Part> {
        let file = self.files.get(file)?;
        if !file.is_new.load(Ordering::Relaxed) {
            return file.bytes.map(|_| Part::Same);
        }
        let rest = file.bodies.get().map(|rest| rest.lock().unwrap_or_else(PoisonError::into_inner));
        let unused = rest.iter().flat_map(|rest| rest.iter());
        let unused = unused.map(|(owner, body)| (*owner, &*body.inferred, body.unread, body.plans.clone()));
        let mut all: Vec<ToKeep<'_>> = known.into_iter().chain(unused).collect();
        all.sort_by_key(|(owner, ..)| *owner);
        wire::write(&all, &self.places).map(Part::New)
    }
}
