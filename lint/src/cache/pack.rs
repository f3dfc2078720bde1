//! The form of what is kept: a table, then the parts it speaks of.
//!
//! After an edit most parts are what they were. What is new then goes to a file of its own, whose table speaks of the
//! parts of the first too, until that is worth being written anew.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::key::Key;
use crate::kept::Said;

/// A part: where it is behind the table, and what it is known to be.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Part {
    /// Whether it lies in the second file.
    in_second: bool,
    start: u64,
    len: u64,
    sum: Key,
}

#[derive(Debug, Default, Serialize, Deserialize)]
struct Table {
    /// How facts are lowered: those of another way are of no use.
    lowering: String,
    /// In a second file, the checksum of the first one's table.
    first: Option<Key>,
    facts: Vec<(Key, Part)>,
    report: Option<(Key, Part)>,
    bodies: Option<Bodies>,
}

/// What inference found out of bodies.
#[derive(Debug, Serialize, Deserialize)]
struct Bodies {
    /// What they were inferred under, but for fns.
    frame: Key,
    /// What the fns of each name were, and what was asked of the words in packages.
    names: Part,
    /// By their files.
    files: Vec<(Key, Part)>,
}

/// What was kept.
#[derive(Debug, Default)]
pub(super) struct Pack {
    first: Blob,
    second: Blob,
    facts: FxHashMap<Key, Part>,
    report: Option<(Key, Part)>,
    bodies: Option<HeldBodies>,
}

/// [`Bodies`] to look files up in.
#[derive(Debug)]
struct HeldBodies {
    frame: Key,
    names: Part,
    files: FxHashMap<Key, Part>,
}

/// A file with parts.
#[derive(Debug, Default)]
struct Blob {
    bytes: Vec<u8>,
    /// Where the parts begin.
    base: usize,
}

/// A second file is written as long as it is shorter than the first by this factor.
const SHORTER: usize = 6;

/// The bytes of a file.
#[derive(Debug)]
pub(super) enum Written {
    /// In the place of both.
    First(Vec<u8>),
    /// Beside the first.
    Second(Vec<u8>),
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
    pub(super) fn parse(first: Vec<u8>, second: Option<Vec<u8>>) -> Option<Self> {
        let (table, first) = Blob::parse(first)?;
        let second = second.and_then(Blob::parse).filter(|(table, _)| table.first == first.sum());
        let (table, second) = second.unwrap_or((table, Blob::default()));
        let Table { facts, report, bodies, .. } = table;
        let bodies = bodies.map(|Bodies { frame, names, files }| HeldBodies {
            frame,
            names,
            files: files.into_iter().collect(),
        });
        Some(Self { first, second, facts: facts.into_iter().collect(), report, bodies })
    }

    /// How many files it has facts of.
    pub(super) fn len(&self) -> usize {
        self.facts.len()
    }

    pub(super) fn facts(&self, key: &Key) -> Option<&[u8]> {
        self.part(self.facts.get(key)?)
    }

    /// The same, where they were asked for before, and are what they should be.
    pub(super) fn known_facts(&self, key: &Key) -> Option<&[u8]> {
        self.raw(self.facts.get(key)?)
    }

    pub(super) fn report(&self) -> Option<(&Key, &[u8])> {
        let (key, part) = self.report.as_ref()?;
        Some((key, self.part(part)?))
    }

    /// What bodies were inferred under, and what the fns of each name were.
    pub(super) fn bodies(&self) -> Option<EarlierBodies<'_>> {
        let HeldBodies { frame, names, files } = self.bodies.as_ref()?;
        let (names, said): (Vec<(&str, u64)>, Vec<Said<'_>>) =
            postcard::from_bytes(self.part(names)?).ok()?;
        Some(EarlierBodies { frame: *frame, names: names.into_iter().collect(), said, files, pack: self })
    }

    fn part(&self, part: &Part) -> Option<&[u8]> {
        let bytes = self.raw(part)?;
        (Key::of_bytes(bytes) == part.sum).then_some(bytes)
    }

    fn raw(&self, part: &Part) -> Option<&[u8]> {
        let blob = if part.in_second { &self.second } else { &self.first };
        let start = blob.base.checked_add(usize::try_from(part.start).ok()?)?;
        blob.bytes.get(start..start.checked_add(usize::try_from(part.len).ok()?)?)
    }

    /// The bytes of the pack that follows this one.
    pub(super) fn next(&self, next: Next) -> Written {
        let new = next.facts.iter().map(|(key, new)| self.size(new.as_deref(), self.facts.get(key)));
        let old = |key: &Key| self.bodies.as_ref().and_then(|old| old.files.get(key));
        let bodies = next.bodies.iter().flat_map(|next| &next.files);
        let bodies = bodies.map(|(key, new)| self.size(new.as_deref(), old(key)));
        let new = new.chain(bodies).fold(0, usize::saturating_add);
        let is_second = new.saturating_mul(SHORTER) < self.first.bytes.len();
        let first = is_second.then(|| self.first.sum()).flatten();
        let mut table = Table { lowering: env!("BLOCKCHECK_LOWERING").to_owned(), first, ..Table::default() };
        let room = if first.is_some() { new } else { 0 };
        let mut parts = Parts { old: self, is_second: first.is_some(), bytes: Vec::with_capacity(room) };
        let mut used: Vec<_> = next.facts.into_iter().collect();
        used.sort_unstable_by_key(|(key, _)| *key);
        for (key, new) in used {
            let part = parts.add(new, self.facts.get(&key));
            table.facts.extend(part.map(|part| (key, part)));
        }
        table.report = next.report.map(|(key, bytes)| (key, parts.fresh(&bytes)));
        table.bodies = next.bodies.map(|NextBodies { frame, names, files }| {
            let names = parts.fresh(&names);
            let files = files.into_iter().filter_map(|(key, new)| Some((key, parts.add(new, old(&key))?)));
            Bodies { frame, names, files: files.collect() }
        });
        let is_second = parts.is_second;
        let bytes = Blob::bytes(&table, &parts.bytes);
        if is_second { Written::Second(bytes) } else { Written::First(bytes) }
    }

    /// How much a part takes in a second file.
    fn size(&self, new: Option<&[u8]>, old: Option<&Part>) -> usize {
        match (new, old) {
            (Some(new), _) => new.len(),
            (None, Some(old)) if old.in_second => usize::try_from(old.len).unwrap_or(usize::MAX),
            (None, _) => 0,
        }
    }
}

impl Blob {
    fn parse(bytes: Vec<u8>) -> Option<(Table, Self)> {
        let len = u64::from_le_bytes(bytes.get(..8)?.try_into().ok()?);
        let base = HEAD.checked_add(usize::try_from(len).ok()?)?;
        let table = bytes.get(HEAD..base)?;
        if Key::of_bytes(table).bytes().as_slice() != bytes.get(8..HEAD)? {
            return None;
        }
        let table: Table = postcard::from_bytes(table).ok()?;
        (table.lowering == env!("BLOCKCHECK_LOWERING")).then_some((table, Self { bytes, base }))
    }

    fn bytes(table: &Table, parts: &[u8]) -> Vec<u8> {
        // A table of such parts can be written.
        let table = postcard::to_stdvec(table).unwrap_or_default();
        let mut bytes = Vec::with_capacity(HEAD + table.len() + parts.len());
        bytes.extend((table.len() as u64).to_le_bytes());
        bytes.extend(Key::of_bytes(&table).bytes());
        bytes.extend(table);
        bytes.extend_from_slice(parts);
        bytes
    }

    /// The checksum of its table.
    fn sum(&self) -> Option<Key> {
        Key::read(self.bytes.get(8..HEAD)?)
    }
}

/// The parts of a new file.
struct Parts<'p> {
    old: &'p Pack,
    /// Whether parts of the first file stay where they are.
    is_second: bool,
    bytes: Vec<u8>,
}

impl Parts<'_> {
    /// Adds a part that is new, or else one of the old pack.
    fn add(&mut self, new: Option<Vec<u8>>, old: Option<&Part>) -> Option<Part> {
        match (new, old) {
            (Some(bytes), _) => Some(self.fresh(&bytes)),
            (None, Some(old)) if self.is_second && !old.in_second => Some(*old),
            (None, old) => old.and_then(|old| Some(self.put(self.old.raw(old)?, old.sum))),
        }
    }

    fn fresh(&mut self, bytes: &[u8]) -> Part {
        self.put(bytes, Key::of_bytes(bytes))
    }

    fn put(&mut self, bytes: &[u8], sum: Key) -> Part {
        let (start, len) = (self.bytes.len() as u64, bytes.len() as u64);
        self.bytes.extend_from_slice(bytes);
        Part { in_second: self.is_second, start, len, sum }
    }
}

/// The bodies that a pack has.
#[derive(Debug)]
pub(crate) struct EarlierBodies<'p> {
    /// What they were inferred under, but for fns.
    pub(crate) frame: Key,
    /// What the fns of each name were.
    pub(crate) names: FxHashMap<&'p str, u64>,
    /// What was asked of the words in packages.
    pub(crate) said: Vec<Said<'p>>,
    files: &'p FxHashMap<Key, Part>,
    pack: &'p Pack,
}

impl<'p> EarlierBodies<'p> {
    /// Those of a file.
    pub(crate) fn of(&self, file: &Key) -> Option<&'p [u8]> {
        self.pack.part(self.files.get(file)?)
    }
}
