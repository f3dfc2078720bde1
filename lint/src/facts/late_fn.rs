//! Fns whose facts are left packed until something asks for them: few of the fns that the catalogue declares are called.

use std::fmt;
use std::ops::{Deref, Range};
use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de, ser};

use super::body::Body;
use super::item::{FnFacts, Generics};
use super::name::{self, Packed};

/// The facts of a fn, read once they are asked for.
pub struct LateFn {
    facts: OnceLock<Box<FnFacts>>,
    packed: Option<(Arc<Packed>, Range<u32>)>,
    is_plain: bool,
}

impl LateFn {
    /// Of a fn that was read.
    #[must_use]
    pub fn new(facts: FnFacts) -> Self {
        let is_plain = is_plain(&facts);
        Self { facts: OnceLock::from(Box::new(facts)), packed: None, is_plain }
    }

    /// Whether it is generic in nothing, and its body declares nothing: there is nothing in it that must be known of each fn.
    pub(crate) fn is_plain(&self) -> bool {
        self.is_plain
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
        Self { facts: self.facts.clone(), packed: self.packed.clone(), is_plain: self.is_plain }
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
        (self.is_plain, Bytes(&bytes)).serialize(serializer)
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
        let (is_plain, bytes) = <(bool, &'de [u8])>::deserialize(deserializer)?;
        // The others would be asked for one after the other, when items are collected.
        if is_plain && let Some(packed) = name::packed_around(bytes) {
            return Ok(Self { facts: OnceLock::new(), packed: Some(packed), is_plain });
        }
        let facts = postcard::from_bytes(bytes).map_err(de::Error::custom)?;
        Ok(Self { facts: OnceLock::from(Box::new(facts)), packed: None, is_plain })
    }
}

fn is_plain(facts: &FnFacts) -> bool {
    let mut has_own = false;
    facts.params.iter().for_each(|param| param.ty.each_anonymous(&mut |_| has_own = true));
    facts.generics == Generics::default() && !has_own && !facts.body.as_deref().is_some_and(Body::declares)
}
