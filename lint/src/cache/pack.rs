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
}

/// What was kept.
#[derive(Debug, Default)]
pub(super) struct Pack {
    bytes: Vec<u8>,
    /// Where the parts begin.
    base: usize,
    facts: FxHashMap<Key, Part>,
    report: Option<(Key, Part)>,
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
        Some(Self { base, facts: table.facts.into_iter().collect(), report: table.report, bytes })
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

    fn part(&self, part: &Part) -> Option<&[u8]> {
        let bytes = self.raw(part)?;
        (Key::of_bytes(bytes) == part.sum).then_some(bytes)
    }

    fn raw(&self, part: &Part) -> Option<&[u8]> {
        let start = self.base.checked_add(usize::try_from(part.start).ok()?)?;
        self.bytes.get(start..start.checked_add(usize::try_from(part.len).ok()?)?)
    }

    /// The bytes of the pack that follows this one: facts that were used, new where they are given.
    pub(super) fn next(
        &self,
        used: FxHashMap<Key, Option<Vec<u8>>>,
        report: Option<(Key, Vec<u8>)>,
    ) -> Vec<u8> {
        let mut table = Table { lowering: env!("BLOCKCHECK_LOWERING").to_owned(), ..Table::default() };
        let mut parts: Vec<u8> = Vec::new();
        let mut add = |bytes: &[u8], sum: Key| {
            let part = Part { start: parts.len() as u64, len: bytes.len() as u64, sum };
            parts.extend_from_slice(bytes);
            part
        };
        let mut used: Vec<_> = used.into_iter().collect();
        used.sort_unstable_by_key(|(key, _)| *key);
        for (key, new) in used {
            let part = match &new {
                Some(bytes) => Some(add(bytes, Key::of_bytes(bytes))),
                None => self.facts.get(&key).and_then(|old| Some(add(self.raw(old)?, old.sum))),
            };
            table.facts.extend(part.map(|part| (key, part)));
        }
        table.report = report.map(|(key, bytes)| (key, add(&bytes, Key::of_bytes(&bytes))));
        // A table of such parts can be written.
        let table = postcard::to_stdvec(&table).unwrap_or_default();
        let mut bytes = (table.len() as u64).to_le_bytes().to_vec();
        bytes.extend(Key::of_bytes(&table).bytes());
        bytes.extend(table);
        bytes.extend(parts);
        bytes
    }
}
