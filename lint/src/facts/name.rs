//! Interned names.
//!
//! Serialised, a name is its place in a table that stands before the facts, so that each is spelled once
//! and looked up once: [`pack`](super::pack()) and [`unpack`](super::unpack) open the table around it.

use std::cell::RefCell;
use std::fmt;
use std::ops::{Deref, Range};
use std::sync::Arc;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de, ser};
use ustr::Ustr;

/// An interned name. Comparing names is comparing pointers.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Name(Ustr);

impl Name {
    /// Its text.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        self.0.as_str()
    }
}

impl Deref for Name {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for Name {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl From<&str> for Name {
    fn from(text: &str) -> Self {
        Self(Ustr::from(text))
    }
}

impl From<&String> for Name {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<String> for Name {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl PartialEq<str> for Name {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Name {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl PartialEq<String> for Name {
    fn eq(&self, other: &String) -> bool {
        self.as_str() == other
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.as_str(), f)
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

/// What is read: the names that it uses, and where it lies, if it stays there.
#[derive(Debug)]
pub(super) struct Packed {
    pub(super) names: Vec<Name>,
    pub(super) bytes: &'static [u8],
}

/// The table of names of what is being written or read on a thread.
enum Table {
    Closed,
    Writing {
        places: FxHashMap<Name, u32>,
        names: Vec<Name>,
    },
    Reading(Arc<Packed>),
    /// Names are written as they are spelled.
    Spelling,
}

thread_local! {
    static TABLE: RefCell<Table> = const { RefCell::new(Table::Closed) };
}

/// Collects the names that are serialised meanwhile.
pub(super) fn writing<T>(write: impl FnOnce() -> T) -> (T, Vec<Name>) {
    TABLE.replace(Table::Writing { places: FxHashMap::default(), names: Vec::new() });
    let written = write();
    match TABLE.replace(Table::Closed) {
        Table::Writing { names, .. } => (written, names),
        _ => (written, Vec::new()),
    }
}

/// Spells the names that are serialised meanwhile.
pub fn spelling<T>(write: impl FnOnce() -> T) -> T {
    TABLE.replace(Table::Spelling);
    let written = write();
    TABLE.replace(Table::Closed);
    written
}

/// Has names for those that are deserialised meanwhile.
pub(super) fn reading<T>(packed: Arc<Packed>, read: impl FnOnce() -> T) -> T {
    let around = TABLE.replace(Table::Reading(packed));
    let value = read();
    TABLE.replace(around);
    value
}

/// Of what is being read, that and where in it some bytes of it are, if it stays where it is.
pub(super) fn packed_around(part: &[u8]) -> Option<(Arc<Packed>, Range<u32>)> {
    TABLE.with_borrow(|table| {
        let Table::Reading(packed) = table else { return None };
        let start = part.as_ptr().addr().checked_sub(packed.bytes.as_ptr().addr())?;
        let end = start.checked_add(part.len()).filter(|end| *end <= packed.bytes.len())?;
        Some((Arc::clone(packed), u32::try_from(start).ok()?..u32::try_from(end).ok()?))
    })
}

impl Serialize for Name {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let place = TABLE.with_borrow_mut(|table| match table {
            Table::Writing { places, names } => Ok(Some(*places.entry(*self).or_insert_with(|| {
                names.push(*self);
                names.len() as u32 - 1
            }))),
            Table::Spelling => Ok(None),
            _ => Err(ser::Error::custom("a name is written without a table")),
        })?;
        match place {
            Some(place) => serializer.serialize_u32(place),
            None => serializer.serialize_str(self.as_str()),
        }
    }
}

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let place = u32::deserialize(deserializer)?;
        TABLE
            .with_borrow(|table| match table {
                Table::Reading(packed) => packed.names.get(place as usize).copied(),
                _ => None,
            })
            .ok_or_else(|| de::Error::custom("a name is not in the table"))
    }
}
