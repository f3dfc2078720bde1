//! Bodies, those that were left for later among them.

use std::borrow::Cow;
use std::sync::{Mutex, OnceLock, PoisonError};

use rustc_hash::FxHashMap;

use super::ids::{FnId, Owner};
use super::program::Program;
use crate::facts::{Body, Later};
use crate::read::{self, FileId, ReadError};

/// A body that was left for later, once it is read; [`None`] inside if it could not be.
pub(super) type Read = OnceLock<Option<Box<Body>>>;

/// What came of reading bodies that were left for later.
#[derive(Clone, Debug, Default)]
pub(crate) struct Notes {
    /// What is no Rust, with the file it stands in.
    pub(crate) errors: Vec<(FileId, ReadError)>,
    /// How many macros' inputs could not be read, with the file, for each body that has such.
    pub(crate) unread_macros: FxHashMap<Owner, (FileId, usize)>,
}

/// Notes that several threads add to.
pub(super) type SharedNotes = Mutex<Notes>;

impl<'a> Program<'a> {
    /// The body of a fn, const or static, read now if it was left for later.
    pub(crate) fn body(&self, owner: Owner) -> Option<&Body> {
        let body = self.known_body(owner)?;
        let (Some(later), Owner::Fn(id)) = (&body.later, owner) else { return Some(body) };
        self.fns[id.index()].read.get_or_init(|| self.read_now(id, body, later)).as_deref()
    }

    /// The body for one look at it: one that was left for later is not held, as few are looked at again.
    pub(crate) fn body_once(&self, owner: Owner) -> Option<Cow<'_, Body>> {
        let body = self.known_body(owner)?;
        let (Some(later), Owner::Fn(id)) = (&body.later, owner) else { return Some(Cow::Borrowed(body)) };
        let held = &self.fns[id.index()].read;
        if let Some(read) = held.get() {
            return read.as_deref().map(Cow::Borrowed);
        }
        let read = self.read_now(id, body, later);
        if read.is_none() {
            // It is told of once.
            let _ = held.set(None);
        }
        read.map(|body| Cow::Owned(*body))
    }

    /// What is known of a body without reading it.
    pub(crate) fn known_body(&self, owner: Owner) -> Option<&'a Body> {
        match owner {
            Owner::Fn(id) => self.fns[id.index()].facts.body.as_deref(),
            Owner::Value(id) => self.values[id.index()].facts.body.as_deref(),
        }
    }

    /// The text of a fn's body that is left for later.
    pub(crate) fn later_text(&self, id: FnId) -> Option<&'a str> {
        let later = self.known_body(Owner::Fn(id))?.later.as_ref()?;
        Some(self.text(self.fns[id.index()].file, later.span))
    }

    /// Notes that macros' inputs in a body could not be read, as when it is read.
    pub(crate) fn note_unread(&self, owner: Owner, count: usize) {
        if 0 < count {
            let file = self.file_of(owner);
            let mut notes = self.notes.lock().unwrap_or_else(PoisonError::into_inner);
            notes.unread_macros.insert(owner, (file, count));
        }
    }

    /// How many macros' inputs in a body could not be read; [`None`] if the body is no Rust.
    pub(crate) fn unread_in(&self, owner: Owner) -> Option<usize> {
        if let Owner::Fn(id) = owner
            && matches!(self.fns[id.index()].read.get(), Some(None))
        {
            return None;
        }
        let notes = self.notes.lock().unwrap_or_else(PoisonError::into_inner);
        Some(notes.unread_macros.get(&owner).map_or(0, |(_, count)| *count))
    }

    /// What came of reading bodies so far; the errors in order.
    pub(crate) fn notes(&self) -> Notes {
        let mut notes = self.notes.lock().unwrap_or_else(PoisonError::into_inner).clone();
        notes.errors.sort_by_key(|(file, error)| (*file, error.line, error.column));
        notes.errors.dedup();
        notes
    }

    fn read_now(&self, id: FnId, known: &Body, later: &Later) -> Option<Box<Body>> {
        let file = self.fns[id.index()].file;
        let read = read::read_body(&self.files[file.0 as usize].text, known, later);
        match read {
            Ok((body, unread)) => {
                self.note_unread(Owner::Fn(id), unread);
                Some(Box::new(body))
            }
            Err(error) => {
                self.notes.lock().unwrap_or_else(PoisonError::into_inner).errors.push((file, error));
                None
            }
        }
    }
}
