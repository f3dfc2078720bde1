//! Files: from root files along `mod name;` and `include!("…")` to all that belong to a crate.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::known::{Known, Nothing};
use super::later::read_but_bodies;
use super::modules::{self, Directory, Wanted};
use super::places::{Folders, Place};
use super::recover::recover;
use super::sources::{FileId, SourceFile, SourceText, Sources};
use super::text;
use super::text::ReadError;
use super::threads::on_large_threads;
use crate::facts::FileFacts;
use crate::report::Problem;

/// Longer files are refused: a syntax tree takes some hundred times the memory of its text.
const LONGEST: u64 = 64 << 20;

/// Whether code is read that is compiled for tests only: modules under `#[cfg(test)]`, and their files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TestCode {
    /// It is.
    Read,
    /// Such modules are taken as empty.
    Leave,
}

/// Reads root files and all files that their modules reach, in parallel.
///
/// Files outside the folders `within` are not followed; with no folder given, all are. Each file is read
/// once for each set of folders in which its own modules would be looked for. The result does not depend
/// on the timing of threads.
#[must_use]
pub fn read_all(roots: &[PathBuf], within: &[PathBuf]) -> Sources {
    read_all_knowing(roots, within, &Nothing, TestCode::Read)
}

/// The same, where the facts of some texts may be known, with tests or without.
#[must_use]
pub fn read_all_knowing(
    roots: &[PathBuf],
    within: &[PathBuf],
    known: &dyn Known,
    tests: TestCode,
) -> Sources {
    let mut reading = Reading {
        // A folder that cannot be resolved holds nothing that could be read.
        within: within.iter().filter_map(|folder| folder.canonicalize().ok()).collect(),
        is_bounded: !within.is_empty(),
        ..Reading::default()
    };
    on_large_threads(|| {
        let mut level = reading.start(roots);
        while !level.is_empty() {
            let read: Vec<_> =
                level.par_iter().with_max_len(1).map(|request| read(request, known, tests)).collect();
            level = reading.take(level, read);
        }
        reading.finish()
    })
}

/// The state of following files, level by level: that makes the order certain.
#[derive(Default)]
struct Reading {
    within: Vec<PathBuf>,
    is_bounded: bool,
    /// Files known, by what makes them one: the index in `found`.
    known: HashMap<(PathBuf, Option<String>), usize>,
    found: Vec<Found>,
    roots: Vec<Option<usize>>,
    problems: Vec<Problem>,
}

/// A file that was asked for.
#[derive(Clone)]
struct Request {
    idx: usize,
    path: PathBuf,
    directory: Directory,
}

/// A file that exists, once it is read: its content, and the files it asks for.
#[derive(Default)]
struct Found {
    file: Option<SourceFile>,
    children: Vec<(Wanted, usize)>,
    absent: Vec<(Wanted, String)>,
}

/// A file's content, and where the files that it asks for may be.
struct Read {
    file: SourceFile,
    wanted: Vec<(Wanted, Result<Place, String>)>,
    /// That part of it does not parse.
    problem: Option<Problem>,
}

impl Reading {
    fn start(&mut self, roots: &[PathBuf]) -> Vec<Request> {
        let mut level = Vec::new();
        for root in roots {
            let root_idx = match Folders::default().regular_file(root) {
                Ok(canonical) => {
                    let directory = Directory::of_owner(root);
                    Some(self.request(Place { canonical, path: root.clone(), directory }, &mut level))
                }
                Err(err) => {
                    self.problems.push(unreadable(root, &err));
                    None
                }
            };
            self.roots.push(root_idx);
        }
        level
    }

    /// The index of a file; one not yet known is put on the next level.
    fn request(&mut self, place: Place, level: &mut Vec<Request>) -> usize {
        let Place { canonical, path, directory } = place;
        let next = self.found.len();
        let idx = *self.known.entry((canonical, directory.relative.clone())).or_insert(next);
        if idx == next {
            self.found.push(Found::default());
            level.push(Request { idx, path, directory });
        }
        idx
    }

    /// Takes in one level's files and gives the next level.
    fn take(&mut self, level: Vec<Request>, read: Vec<Result<Read, Problem>>) -> Vec<Request> {
        let mut next = Vec::new();
        for (request, read) in level.into_iter().zip(read) {
            match read {
                Ok(Read { file, wanted, problem }) => {
                    self.problems.extend(problem);
                    for (wanted, place) in wanted {
                        match place.and_then(|place| self.follow(place, &mut next)) {
                            Ok(idx) => self.found[request.idx].children.push((wanted, idx)),
                            Err(why) => self.found[request.idx].absent.push((wanted, why)),
                        }
                    }
                    self.found[request.idx].file = Some(file);
                }
                Err(problem) => self.problems.push(problem),
            }
        }
        next
    }

    /// The index of a file that may be followed, or why it may not.
    fn follow(&mut self, place: Place, level: &mut Vec<Request>) -> Result<usize, String> {
        if self.is_bounded && !self.within.iter().any(|folder| place.canonical.starts_with(folder)) {
            let path = place.path.display();
            return Err(format!("`{path}` lies outside the tree and is not followed"));
        }
        Ok(self.request(place.straight(), level))
    }

    /// Numbers the files that could be read, in the order in which they were found.
    fn finish(mut self) -> Sources {
        let mut ids = Vec::with_capacity(self.found.len());
        let mut count = 0;
        for found in &self.found {
            ids.push(found.file.is_some().then_some(FileId(count)));
            count += u32::from(found.file.is_some());
        }
        self.cut_cycles();
        let mut files = Vec::new();
        for found in self.found {
            let Some(mut file) = found.file else { continue };
            let absent = found.absent.into_iter().filter(|(wanted, _)| wanted.alternative.is_none());
            file.absent.extend(absent.map(|(wanted, why)| (wanted.at, why)));
            for (wanted, idx) in found.children {
                let Some(id) = ids[idx] else { continue };
                match wanted.alternative {
                    None => file.children.insert(wanted.at, id),
                    Some(nth) => file.alternatives.insert((wanted.at, nth), id),
                };
            }
            files.push(file);
        }
        let roots = self.roots.into_iter().map(|root| root.and_then(|idx| ids[idx])).collect();
        self.problems.sort();
        Sources { files, roots, problems: self.problems }
    }

    /// Drops the edges by which a file would bring in itself, which no compiler accepts.
    fn cut_cycles(&mut self) {
        let mut state = vec![State::New; self.found.len()];
        for root in 0..self.found.len() {
            if state[root] != State::New {
                continue;
            }
            state[root] = State::Open;
            let mut stack = vec![(root, 0)];
            while let Some((idx, nth)) = stack.last_mut() {
                let Some((wanted, child)) = self.found[*idx].children.get(*nth) else {
                    state[*idx] = State::Done;
                    stack.pop();
                    continue;
                };
                let (child, is_guess) = (*child, wanted.is_guess);
                if state[child] == State::Open {
                    self.found[*idx].children.remove(*nth);
                    if !is_guess {
                        self.problems.extend(circular(&self.found[*idx], &self.found[child]));
                    }
                    continue;
                }
                *nth += 1;
                if state[child] == State::New {
                    state[child] = State::Open;
                    stack.push((child, 0));
                }
            }
        }
    }
}

/// How far a file is in the search for cycles.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Open,
    Done,
}

fn circular(from: &Found, to: &Found) -> Option<Problem> {
    let (from, to) = (from.file.as_ref()?, to.file.as_ref()?);
    let message = format!("a module of it brings in `{}`, of which it is a part", to.path.display());
    Some(Problem { path: from.path.clone(), place: None, message })
}

/// Reads one file, and looks up what it asks for.
fn read(request: &Request, known: &dyn Known, tests: TestCode) -> Result<Read, Problem> {
    let path = &request.path;
    let len = fs::metadata(path).map_err(|err| unreadable(path, &err))?.len();
    if LONGEST < len {
        let message = format!("the file is longer than {} MiB, which is too long to be read", LONGEST >> 20);
        return Err(Problem { path: path.clone(), place: None, message });
    }
    let bytes = fs::read(path).map_err(|err| unreadable(path, &err))?;
    let source = String::from_utf8(bytes).map_err(|err| {
        let valid = String::from_utf8_lossy(&err.as_bytes()[..err.utf8_error().valid_up_to()]).into_owned();
        let message = "the file is not UTF-8".to_owned();
        Problem { path: path.clone(), place: Some(text::place(&valid)), message }
    })?;
    let source = SourceText::from(source);
    let (facts, problem) = match facts(path, &source, known, tests) {
        Ok(facts) => (facts, None),
        Err(error) => in_part(path, &source, error)?,
    };
    let mut folders = Folders::default();
    let wanted = modules::wanted(&facts.items, &source, path, &request.directory, tests).into_iter();
    let wanted = wanted.map(|(wanted, candidates)| (wanted, folders.first(candidates))).collect();
    let file = SourceFile {
        path: path.clone(),
        text: source,
        facts,
        children: HashMap::new(),
        alternatives: HashMap::new(),
        absent: HashMap::new(),
    };
    Ok(Read { file, wanted, problem })
}

/// What can be read of a text in which something is wrong, and that.
fn in_part(path: &Path, text: &str, error: ReadError) -> Result<(FileFacts, Option<Problem>), Problem> {
    let place = Some((error.line, error.column));
    let problem = |message| Problem { path: path.to_owned(), place, message };
    let Some((facts, unread)) = recover(text) else { return Err(problem(error.message)) };
    let all = facts.items.len() + unread;
    let message = format!("{}; {unread} of the file's {all} items cannot be read", error.message);
    Ok((facts, Some(problem(message))))
}

fn facts(path: &Path, text: &SourceText, known: &dyn Known, tests: TestCode) -> Result<FileFacts, ReadError> {
    if let Some(facts) = known.facts(path, text, tests) {
        return Ok(facts);
    }
    let mut facts = read_but_bodies(text, tests)?;
    known.learn(path, text, tests, &mut facts);
    Ok(facts)
}

fn unreadable(path: &Path, err: &io::Error) -> Problem {
    Problem { path: path.to_owned(), place: None, message: format!("the file cannot be read: {err}") }
}
