//! Bodies as bytes: names, fns and types stand in tables before them, so that each is found once.

use std::cell::RefCell;
use std::sync::Arc;

use rustc_hash::FxHashMap;
use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::places::{Holder, Places};
use super::{KeptBody, ToKeep};
use crate::facts::{pack, unpack};
use crate::infer::{Ty, TyKind};
use crate::link::{FnId, Owner, ParamId};

/// The tables of what a thread writes or reads.
enum Tables {
    Closed,
    Writing { places: Arc<Places>, fns: Table<FnId>, types: Table<Ty> },
    Reading { places: Arc<Places>, fns: Vec<Option<FnId>>, types: Vec<Ty> },
}

/// Values in the order in which they were met first.
struct Table<T> {
    at: FxHashMap<T, u32>,
    all: Vec<T>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { at: FxHashMap::default(), all: Vec::new() }
    }
}

impl<T: Copy + Eq + std::hash::Hash> Table<T> {
    fn place(&mut self, value: T) -> u32 {
        *self.at.entry(value).or_insert_with(|| {
            self.all.push(value);
            self.all.len() as u32 - 1
        })
    }
}

impl Table<Ty> {
    /// The place of a type, which follows those of its parts.
    fn place_of(&mut self, ty: Ty) -> u32 {
        if let Some(place) = self.at.get(&ty) {
            return *place;
        }
        ty.each_part(&mut |part| {
            self.place_of(part);
        });
        self.place(ty)
    }
}

thread_local! {
    static TABLES: RefCell<Tables> = const { RefCell::new(Tables::Closed) };
}

/// The bytes of some bodies.
pub(super) fn write(bodies: &[ToKeep<'_>], places: &Arc<Places>) -> Option<Vec<u8>> {
    TABLES.set(Tables::Writing { places: places.clone(), fns: Table::default(), types: Table::default() });
    let bytes = pack(&Record(bodies)).ok();
    TABLES.set(Tables::Closed);
    bytes
}

/// The bodies that [`write()`] was given, as far as all that they name is still there.
pub(super) fn read(bytes: &[u8], places: &Arc<Places>) -> Option<FxHashMap<Owner, KeptBody>> {
    TABLES.set(Tables::Reading { places: places.clone(), fns: Vec::new(), types: Vec::new() });
    let read: Option<ReadRecord> = unpack(bytes).ok();
    TABLES.set(Tables::Closed);
    read.map(|ReadRecord(bodies)| bodies)
}

struct Record<'i>(&'i [ToKeep<'i>]);

impl Serialize for Record<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let bodies = postcard::to_stdvec(self.0).map_err(S::Error::custom)?;
        let kinds: Vec<&TyKind> = TABLES.with_borrow(|tables| match tables {
            Tables::Writing { types, .. } => types.all.iter().map(|ty| ty.kind()).collect(),
            _ => Vec::new(),
        });
        let types = postcard::to_stdvec(&kinds).map_err(S::Error::custom)?;
        let fns: Vec<u64> = TABLES.with_borrow(|tables| match tables {
            Tables::Writing { places, fns, .. } => fns.all.iter().map(|id| places.key(*id)).collect(),
            _ => Vec::new(),
        });
        (fns, types, bodies).serialize(serializer)
    }
}

struct ReadRecord(FxHashMap<Owner, KeptBody>);

impl<'de> Deserialize<'de> for ReadRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (keys, types, bodies) = <(Vec<u64>, Vec<u8>, Vec<u8>)>::deserialize(deserializer)?;
        TABLES.with_borrow_mut(|tables| {
            if let Tables::Reading { places, fns, .. } = tables {
                *fns = keys.into_iter().map(|key| places.by_key(key)).collect();
            }
        });
        read_types(&types).map_err(D::Error::custom)?;
        let bodies: Vec<(Owner, KeptBody)> = postcard::from_bytes(&bodies).map_err(D::Error::custom)?;
        Ok(Self(bodies.into_iter().collect()))
    }
}

/// Fills the table of types one by one, since each is made of those before it.
fn read_types(bytes: &[u8]) -> postcard::Result<()> {
    let (count, mut rest): (usize, _) = postcard::take_from_bytes(bytes)?;
    for _ in 0..count {
        let (kind, after): (TyKind, _) = postcard::take_from_bytes(rest)?;
        rest = after;
        let ty = Ty::new(kind);
        TABLES.with_borrow_mut(|tables| {
            if let Tables::Reading { types, .. } = tables {
                types.push(ty);
            }
        });
    }
    Ok(())
}

const CLOSED: &str = "ids are kept within tables alone";

/// Writes the place of a value in a table.
fn write_place<S: Serializer>(
    serializer: S,
    place: impl FnOnce(&mut Table<FnId>, &mut Table<Ty>) -> u32,
) -> Result<S::Ok, S::Error> {
    let place = TABLES.with_borrow_mut(|tables| match tables {
        Tables::Writing { fns, types, .. } => Some(place(fns, types)),
        _ => None,
    });
    serializer.serialize_u32(place.ok_or_else(|| S::Error::custom(CLOSED))?)
}

/// The value at a place that was written.
fn read_place<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    find: impl FnOnce(&[Option<FnId>], &[Ty], usize) -> Option<T>,
) -> Result<T, D::Error> {
    let place = u32::deserialize(deserializer)? as usize;
    let found = TABLES.with_borrow(|tables| match tables {
        Tables::Reading { fns, types, .. } => find(fns, types, place),
        _ => None,
    });
    found.ok_or_else(|| D::Error::custom(CLOSED))
}

impl Serialize for Ty {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write_place(serializer, |_, types| types.place_of(*self))
    }
}

impl<'de> Deserialize<'de> for Ty {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read_place(deserializer, |_, types, place| types.get(place).copied())
    }
}

impl Serialize for FnId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write_place(serializer, |fns, _| fns.place(*self))
    }
}

impl<'de> Deserialize<'de> for FnId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read_place(deserializer, |fns, _, place| fns.get(place).copied().flatten())
    }
}

impl Serialize for ParamId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let found = TABLES.with_borrow(|tables| match tables {
            Tables::Writing { places, .. } => Some(places.holder(*self)),
            _ => None,
        });
        found.ok_or_else(|| S::Error::custom(CLOSED))?.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for ParamId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (holder, nth) = <(Holder, u32)>::deserialize(deserializer)?;
        let found = TABLES.with_borrow(|tables| match tables {
            Tables::Reading { places, .. } => places.param(holder, nth),
            _ => None,
        });
        found.ok_or_else(|| D::Error::custom(CLOSED))
    }
}
