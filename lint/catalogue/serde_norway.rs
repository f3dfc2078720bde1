//! serde_norway 0.9.42: what `serde_yaml` was.

use crate::mapping::{Entry, IntoIter, IntoKeys, IntoValues, Iter, IterMut, Keys, Values, ValuesMut};
use crate::value::TaggedValue;
use serde::{Deserialize, Serialize};
use serde::de::DeserializeOwned;
use std::{io, ops, result};
use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt::Display;
use std::str::FromStr;
pub struct Deserializer;
impl Iterator for Deserializer {
    type Item = Self;
    fn next(&mut self) -> Option<Self> {}
}
pub fn from_str<T>(s: &str) -> Result<T> where T: Deserialize {}
pub fn from_reader<R, T>(rdr: R) -> Result<T> where R: io::Read, T: DeserializeOwned { let b: &mut [u8]; rdr.read(b) }
pub fn from_slice<T>(v: &[u8]) -> Result<T> where T: Deserialize {}
pub struct Error;
impl Error { pub fn location(&self) -> Option<Location> {} }
impl StdError for Error {}
impl Display for Error {}
pub type Result<T, E = Error> = result::Result<T, E>;
pub struct Location;
impl Location {
    pub fn index(&self) -> usize {}
    pub fn line(&self) -> usize {}
    pub fn column(&self) -> usize {}
}
#[derive(Clone, Default)] pub struct Mapping;
impl Mapping {
    pub fn new() -> Self {}
    pub fn with_capacity(capacity: usize) -> Self {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn insert(&mut self, k: Value, v: Value) -> Option<Value> {}
    pub fn contains_key<I: crate::mapping::Index>(&self, index: I) -> bool {}
    pub fn get<I: crate::mapping::Index>(&self, index: I) -> Option<&Value> {}
    pub fn get_mut<I: crate::mapping::Index>(&mut self, index: I) -> Option<&mut Value> {}
    pub fn entry(&mut self, k: Value) -> Entry {}
    pub fn remove<I: crate::mapping::Index>(&mut self, index: I) -> Option<Value> {}
    pub fn remove_entry<I: crate::mapping::Index>(&mut self, index: I) -> Option<(Value, Value)> {}
    pub fn swap_remove<I: crate::mapping::Index>(&mut self, index: I) -> Option<Value> {}
    pub fn swap_remove_entry<I: crate::mapping::Index>(&mut self, index: I) -> Option<(Value, Value)> {}
    pub fn shift_remove<I: crate::mapping::Index>(&mut self, index: I) -> Option<Value> {}
    pub fn shift_remove_entry<I: crate::mapping::Index>(&mut self, index: I) -> Option<(Value, Value)> {}
    pub fn retain<F>(&mut self, keep: F) where F: FnMut(&Value, &mut Value) -> bool { let a: &Value; let b: &mut Value; keep(a, b); }
    pub fn capacity(&self) -> usize {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn clear(&mut self) {}
    pub fn iter(&self) -> Iter {}
    pub fn iter_mut(&mut self) -> IterMut {}
    pub fn keys(&self) -> Keys {}
    pub fn into_keys(self) -> IntoKeys {}
    pub fn values(&self) -> Values {}
    pub fn values_mut(&mut self) -> ValuesMut {}
    pub fn into_values(self) -> IntoValues {}
}
impl<I> ops::Index<I> for Mapping where I: crate::mapping::Index {
    type Output = Value;
    fn index(&self, index: I) -> &Value {}
}
impl<I> ops::IndexMut<I> for Mapping where I: crate::mapping::Index { fn index_mut(&mut self, index: I) -> &mut Value {} }
impl Extend<(Value, Value)> for Mapping {}
impl FromIterator<(Value, Value)> for Mapping {}
impl IntoIterator for &Mapping {
    type Item = (&Value, &Value);
    type IntoIter = Iter;
    fn into_iter(self) -> Self::IntoIter {}
}
impl IntoIterator for &mut Mapping {
    type Item = (&Value, &mut Value);
    type IntoIter = IterMut;
    fn into_iter(self) -> Self::IntoIter {}
}
impl IntoIterator for Mapping {
    type Item = (Value, Value);
    type IntoIter = IntoIter;
    fn into_iter(self) -> Self::IntoIter {}
}
#[derive(Clone)] pub struct Number;
impl Number {
    pub fn is_i64(&self) -> bool {}
    pub fn is_u64(&self) -> bool {}
    pub fn is_f64(&self) -> bool {}
    pub fn as_i64(&self) -> Option<i64> {}
    pub fn as_u64(&self) -> Option<u64> {}
    pub fn as_f64(&self) -> Option<f64> {}
    pub fn is_nan(&self) -> bool {}
    pub fn is_infinite(&self) -> bool {}
    pub fn is_finite(&self) -> bool {}
}
impl Display for Number {}
impl FromStr for Number {
    type Err = Error;
    fn from_str(repr: &str) -> std::result::Result<Self, Self::Err> {}
}
impl From<f32> for Number {}
impl From<f64> for Number {}
pub struct Serializer<W>;
pub fn to_writer<W, T>(writer: W, value: &T) -> Result<()> where W: io::Write, T: Serialize { let b: &[u8]; writer.write(b) }
pub fn to_string<T>(value: &T) -> Result<String> where T: Serialize {}
#[derive(Clone)] pub enum Value { Null, Bool(bool), Number(Number), String(String), Sequence(Sequence), Mapping(Mapping), Tagged(Box<TaggedValue>) }
impl crate::mapping::Index for Value {}
impl Default for Value {}
impl Value {
    pub fn get<I: Index>(&self, index: I) -> Option<&Value> {}
    pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Value> {}
    pub fn is_null(&self) -> bool {}
    pub fn as_null(&self) -> Option<()> {}
    pub fn is_bool(&self) -> bool {}
    pub fn as_bool(&self) -> Option<bool> {}
    pub fn is_number(&self) -> bool {}
    pub fn is_i64(&self) -> bool {}
    pub fn as_i64(&self) -> Option<i64> {}
    pub fn is_u64(&self) -> bool {}
    pub fn as_u64(&self) -> Option<u64> {}
    pub fn is_f64(&self) -> bool {}
    pub fn as_f64(&self) -> Option<f64> {}
    pub fn is_string(&self) -> bool {}
    pub fn as_str(&self) -> Option<&str> {}
    pub fn is_sequence(&self) -> bool {}
    pub fn as_sequence(&self) -> Option<&Sequence> {}
    pub fn as_sequence_mut(&mut self) -> Option<&mut Sequence> {}
    pub fn is_mapping(&self) -> bool {}
    pub fn as_mapping(&self) -> Option<&Mapping> {}
    pub fn as_mapping_mut(&mut self) -> Option<&mut Mapping> {}
    pub fn apply_merge(&mut self) -> std::result::Result<(), Error> {}
}
impl From<bool> for Value {}
impl From<String> for Value {}
impl From<&str> for Value {}
impl From<Cow<str>> for Value {}
impl From<Mapping> for Value {}
impl<T: Into<Value>> From<Vec<T>> for Value {}
impl<T: Clone + Into<Value>> From<&[T]> for Value {}
impl<T: Into<Value>> FromIterator<T> for Value {}
impl Index for Value {}
impl<I> ops::Index<I> for Value where I: Index {
    type Output = Value;
    fn index(&self, index: I) -> &Value {}
}
impl<I> ops::IndexMut<I> for Value where I: Index { fn index_mut(&mut self, index: I) -> &mut Value {} }
pub type Sequence = Vec<Value>;
pub fn to_value<T>(value: T) -> std::result::Result<Value, Error> where T: Serialize {}
pub fn from_value<T>(value: Value) -> std::result::Result<T, Error> where T: DeserializeOwned {}
pub trait Index {}
impl Index for usize {}
impl Index for str {}
impl Index for String {}
impl<T> Index for &T where T: Index {}
pub mod mapping {
    use crate::Value;
    pub use crate::Mapping;
    pub trait Index {}
    impl Index for str {}
    impl Index for String {}
    impl<T> Index for &T where T: Index {}
    pub struct Iter;
    pub struct IterMut;
    pub struct IntoIter;
    pub struct Keys;
    pub struct IntoKeys;
    pub struct Values;
    pub struct ValuesMut;
    pub struct IntoValues;
    pub enum Entry { Occupied(OccupiedEntry), Vacant(VacantEntry) }
    impl Entry {
        pub fn key(&self) -> &Value {}
        pub fn or_insert(self, default: Value) -> &mut Value {}
        pub fn or_insert_with<F>(self, default: F) -> &mut Value where F: FnOnce() -> Value { default(); }
        pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut Value) { let a: &mut Value; f(a); }
    }
    pub struct OccupiedEntry;
    impl OccupiedEntry {
        pub fn key(&self) -> &Value {}
        pub fn get(&self) -> &Value {}
        pub fn get_mut(&mut self) -> &mut Value {}
        pub fn into_mut(self) -> &mut Value {}
        pub fn insert(&mut self, value: Value) -> Value {}
        pub fn remove(self) -> Value {}
        pub fn remove_entry(self) -> (Value, Value) {}
    }
    pub struct VacantEntry;
    impl VacantEntry {
        pub fn key(&self) -> &Value {}
        pub fn into_key(self) -> Value {}
        pub fn insert(self, value: Value) -> &mut Value {}
    }
}
pub mod value {
    use std::fmt::Display;
    pub use crate::{Index, Mapping, Number, Sequence, Value, from_value, to_value};
    #[derive(Clone)] pub struct Tag;
    impl Tag { pub fn new(string: impl Into<String>) -> Self {} }
    impl Display for Tag {}
    #[derive(Clone)] pub struct TaggedValue { pub tag: Tag, pub value: crate::Value }
}
