//! The form of what is kept: a table, then the parts it speaks of.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::key::Key;

/// A part: where it is behind the table, and what it is known to be.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Part {
    start: u64,
    len: u64,
    sum: Key,
}

#[derive(Debug, Default, Serialize, Deserialize)]
struct Table {
    /// How facts are lowered: those of another way are of no use.
    lowering: String,
    facts: Vec<(Key, Part)>,
    report: Option<(Key, Part)>,
    bodies: Option<Bodies>,
}

/// What inference found out of bodies.
#[derive(Debug, Serialize, Deserialize)]
struct Bodies {
    /// What they were inferred under, but for fns.
    frame: Key,
    /// What the fns of each name were.
    names: Part,
    /// By their files.
    files: Vec<(Key, Part)>,
}

/// What was kept.
#[derive(Debug, Default)]
pub(super) struct Pack {
    bytes: Vec<u8>,
    /// Where the parts begin.
    base: usize,
    facts: FxHashMap<Key, Part>,
    report: Option<(Key, Part)>,
    bodies: Option<Bodies>,
}

/// What is to be written.
#[derive(Debug, Default)]
pub(super) struct Next {
    /// Facts that were used, by the texts of their files; new where they are given.
    pub(super) facts: FxHashMap<Key, Option<Vec<u8>>>,
    pub(super) report: Option<(Key, Vec<u8>)>,
    pub(super) bodies: Option<NextBodies>,
}

/// Bodies that are to be written.
#[derive(Debug)]
pub(super) struct NextBodies {
    pub(super) frame: Key,
    pub(super) names: Vec<u8>,
    /// New where they are given.
    pub(super) files: Vec<(Key, Option<Vec<u8>>)>,
}

/// How long the length of the table and its checksum are.
const HEAD: usize = 8 + 32;

impl Pack {
    /// Takes bytes that [`Self::next`] made; [`None`] for any others.
    pub(super) fn parse(bytes: Vec<u8>) -> Option<Self> {
        let len = u64::from_le_bytes(bytes.get(..8)?.try_into().ok()?);
        let base = HEAD.checked_add(usize::try_from(len).ok()?)?;
        let table = bytes.get(HEAD..base)?;
        if Key::of_bytes(table).bytes().as_slice() != bytes.get(8..HEAD)? {
            return None;
        }
        let table: Table = postcard::from_bytes(table).ok()?;
        if table.lowering != env!("BLOCKCHECK_LOWERING") {
            return None;
        }
        let Table { facts, report, bodies, .. } = table;
        Some(Self { base, facts: facts.into_iter().collect(), report, bodies, bytes })
    }

    /// How many files it has facts of.
    pub(super) fn len(&self) -> usize {
        self.facts.len()
    }

    pub(super) fn facts(&self, key: &Key) -> Option<&[u8]> {
        self.part(self.facts.get(key)?)
    }

    pub(super) fn report(&self) -> Option<(&Key, &[u8])> {
        let (key, part) = self.report.as_ref()?;
        Some((key, self.part(part)?))
    }

    /// What bodies were inferred under, and what the fns of each name were.
    pub(super) fn bodies(&self) -> Option<EarlierBodies<'_>> {
        let Bodies { frame, names, files } = self.bodies.as_ref()?;
        let names: Vec<(&str, u64)> = postcard::from_bytes(self.part(names)?).ok()?;
        let files = files.iter().map(|(key, part)| (*key, *part)).collect();
        Some(EarlierBodies { frame: *frame, names: names.into_iter().collect(), files, pack: self })
    }

    fn part(&self, part: &Part) -> Option<&[u8]> {
        let bytes = self.raw(part)?;
        (Key::of_bytes(bytes) == part.sum).then_some(bytes)
    }

    fn raw(&self, part: &Part) -> Option<&[u8]> {
        let start = self.base.checked_add(usize::try_from(part.start).ok()?)?;
        self.bytes.get(start..start.checked_add(usize::try_from(part.len).ok()?)?)
    }

    /// The bytes of the pack that follows this one.
    pub(super) fn next(&self, next: Next) -> Vec<u8> {
        let mut table = Table { lowering: env!("BLOCKCHECK_LOWERING").to_owned(), ..Table::default() };
        let mut parts = Parts { old: self, bytes: Vec::new() };
        let mut used: Vec<_> = next.facts.into_iter().collect();
        used.sort_unstable_by_key(|(key, _)| *key);
        for (key, new) in used {
            let part = parts.add(new, self.facts.get(&key));
            table.facts.extend(part.map(|part| (key, part)));
        }
        table.report = next.report.map(|(key, bytes)| (key, parts.fresh(&bytes)));
        table.bodies = next.bodies.map(|NextBodies { frame, names, files }| {
            let old: FxHashMap<Key, Part> =
                self.bodies.iter().flat_map(|old| &old.files).map(|(key, part)| (*key, *part)).collect();
            let names = parts.fresh(&names);
            let files =
                files.into_iter().filter_map(|(key, new)| Some((key, parts.add(new, old.get(&key))?)));
            Bodies { frame, names, files: files.collect() }
        });
        // A table of such parts can be written.
        let table = postcard::to_stdvec(&table).unwrap_or_default();
        let mut bytes = (table.len() as u64).to_le_bytes().to_vec();
        bytes.extend(Key::of_bytes(&table).bytes());
        bytes.extend(table);
        bytes.extend(parts.bytes);
        bytes
    }
}

/// The parts of a new pack.
struct Parts<'p> {
    old: &'p Pack,
    bytes: Vec<u8>,
}

impl Parts<'_> {
    /// Adds a part that is new, or else one of the old pack.
    fn add(&mut self, new: Option<Vec<u8>>, old: Option<&Part>) -> Option<Part> {
        match new {
            Some(bytes) => Some(self.fresh(&bytes)),
            None => old.and_then(|old| Some(self.put(self.old.raw(old)?, old.sum))),
        }
    }

    fn fresh(&mut self, bytes: &[u8]) -> Part {
        self.put(bytes, Key::of_bytes(bytes))
    }

    fn put(&mut self, bytes: &[u8], sum: Key) -> Part {
        let part = Part { start: self.bytes.len() as u64, len: bytes.len() as u64, sum };
        self.bytes.extend_from_slice(bytes);
        part
    }
}

/// The bodies that a pack has.
#[derive(Debug)]
pub(crate) struct EarlierBodies<'p> {
    /// What they were inferred under, but for fns.
    pub(crate) frame: Key,
    /// What the fns of each name were.
    pub(crate) names: FxHashMap<&'p str, u64>,
    files: FxHashMap<Key, Part>,
    pack: &'p Pack,
}

impl<'p> EarlierBodies<'p> {
    /// Those of a file.
    pub(crate) fn of(&self, file: &Key) -> Option<&'p [u8]> {
        self.pack.part(self.files.get(file)?)
    }
}
