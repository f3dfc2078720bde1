//! What the analysis could not follow.

use super::Analysis;
use crate::link::{Notes, Program};
use crate::read::{FileId, ReadError};
use crate::report::Problem;

pub(super) fn followed_in_part(analysis: &Analysis<'_>) -> Problem {
    let message = "calls were followed only in part: generic fns call each other with ever new types, so what blocks behind \
                   these may be missing";
    Problem { path: analysis.workspace.root.clone(), place: None, message: message.to_owned() }
}

/// Bodies that are no Rust.
pub(super) fn in_bodies(program: &Program<'_>, notes: Notes) -> impl Iterator<Item = Problem> {
    let problem = |(file, error): (FileId, ReadError)| Problem {
        path: program.files[file.0 as usize].path.clone(),
        place: Some((error.line, error.column)),
        message: error.message,
    };
    notes.errors.into_iter().map(problem)
}
