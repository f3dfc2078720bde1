//! Fns whose facts are left packed until something asks for them: few of the fns that the catalogue declares are called.

use std::fmt;
use std::ops::{Deref, Range};
use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de, ser};

use super::body::Body;
use super::item::FnFacts;
use super::name::{self, Packed};

/// The facts of a fn, read once they are asked for.
pub struct LateFn {
    facts: OnceLock<Box<FnFacts>>,
    packed: Option<(Arc<Packed>, Range<u32>)>,
    head: FnHead,
}

/// What must be known of each fn.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct FnHead {
    /// How many parameters it declares, and how many types in its parameters stand for such.
    pub(crate) params: u16,
    /// Whether its body declares items.
    pub(crate) declares: bool,
}

impl FnHead {
    fn of(facts: &FnFacts) -> Self {
        let mut params = facts.generics.params.len();
        facts.params.iter().for_each(|param| param.ty.each_anonymous(&mut |_| params += 1));
        let declares = facts.body.as_deref().is_some_and(Body::declares);
        // No fn has so many.
        Self { params: u16::try_from(params).unwrap_or(u16::MAX), declares }
    }
}

impl LateFn {
    /// Of a fn that was read.
    #[must_use]
    pub fn new(facts: FnFacts) -> Self {
        let head = FnHead::of(&facts);
        Self { facts: OnceLock::from(Box::new(facts)), packed: None, head }
    }

    /// What is known of it before it is read.
    pub(crate) fn head(&self) -> FnHead {
        self.head
    }

    /// To change them.
    pub(crate) fn get_mut(&mut self) -> Option<&mut FnFacts> {
        self.get();
        self.facts.get_mut().map(|facts| &mut **facts)
    }

    fn get(&self) -> &FnFacts {
        self.facts.get_or_init(|| {
            // What was packed can be unpacked; a fn of which nothing is known is not one that blocks.
            let unpack = |(packed, range): &(Arc<Packed>, Range<u32>)| {
                let bytes = packed.bytes.get(range.start as usize..range.end as usize)?;
                name::reading(Arc::clone(packed), || postcard::from_bytes(bytes)).ok()
            };
            Box::new(self.packed.as_ref().and_then(unpack).unwrap_or_default())
        })
    }
}

impl Deref for LateFn {
    type Target = FnFacts;

    fn deref(&self) -> &FnFacts {
        self.get()
    }
}

impl Clone for LateFn {
    fn clone(&self) -> Self {
        Self { facts: self.facts.clone(), packed: self.packed.clone(), head: self.head }
    }
}

impl PartialEq for LateFn {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl fmt::Debug for LateFn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

/// The facts packed by themselves, with what must be known of each fn.
impl Serialize for LateFn {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let bytes = postcard::to_stdvec(&**self).map_err(ser::Error::custom)?;
        (self.head, Bytes(&bytes)).serialize(serializer)
    }
}

/// Bytes in one piece.
struct Bytes<'b>(&'b [u8]);

impl Serialize for Bytes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(self.0)
    }
}

impl<'de> Deserialize<'de> for LateFn {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (head, bytes) = <(FnHead, &'de [u8])>::deserialize(deserializer)?;
        // Its items would be asked for one fn after the other, when items are collected.
        if !head.declares
            && let Some(packed) = name::packed_around(bytes)
        {
            return Ok(Self { facts: OnceLock::new(), packed: Some(packed), head });
        }
        let facts = postcard::from_bytes(bytes).map_err(de::Error::custom)?;
        Ok(Self { facts: OnceLock::from(Box::new(facts)), packed: None, head })
    }
}
