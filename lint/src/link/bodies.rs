//! Bodies, those that were left for later among them.

use std::sync::{Mutex, OnceLock, PoisonError};

use super::ids::{FnId, Owner};
use super::program::Program;
use crate::facts::{Body, Later};
use crate::read::{self, FileId, ReadError};

/// A body that was left for later, once it is read; [`None`] inside if it could not be.
pub(super) type Read = OnceLock<Option<Box<Body>>>;

/// What came of reading bodies that were left for later.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    /// What is no Rust, with the file it stands in.
    pub(crate) errors: Vec<(FileId, ReadError)>,
    /// How many macros' inputs could not be read, for each body that has such.
    pub(crate) unread_macros: Vec<(FileId, usize)>,
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

    /// What is known of a body without reading it.
    pub(crate) fn known_body(&self, owner: Owner) -> Option<&'a Body> {
        match owner {
            Owner::Fn(id) => self.fns[id.index()].facts.body.as_ref(),
            Owner::Value(id) => self.values[id.index()].facts.body.as_ref(),
        }
    }

    /// The text of a fn's body that is left for later.
    pub(crate) fn later_text(&self, id: FnId) -> Option<&'a str> {
        let later = self.known_body(Owner::Fn(id))?.later.as_ref()?;
        Some(self.text(self.fns[id.index()].file, later.span))
    }

    /// What came of reading bodies so far; the errors in order.
    pub(crate) fn take_notes(&self) -> Notes {
        let mut notes = std::mem::take(&mut *self.notes.lock().unwrap_or_else(PoisonError::into_inner));
        notes.errors.sort_by_key(|(file, error)| (*file, error.line, error.column));
        notes
    }

    fn read_now(&self, id: FnId, known: &Body, later: &Later) -> Option<Box<Body>> {
        let file = self.fns[id.index()].file;
        let read = read::read_body(&self.files[file.0 as usize].text, known, later);
        let notes = || self.notes.lock().unwrap_or_else(PoisonError::into_inner);
        match read {
            Ok((body, unread)) => {
                if 0 < unread {
                    notes().unread_macros.push((file, unread));
                }
                Some(Box::new(body))
            }
            Err(error) => {
                notes().errors.push((file, error));
                None
            }
        }
    }
}
