//! toml 1.2.1.

#[returns(toml::Table)] macro_rules! toml { () => {} }
use alloc::collections::BTreeMap;
use core::{fmt, ops, str};
use core::hash::Hash;
use crate::de::DeTable;
use crate::map::Map;
use crate::ser::{Buffer, Error};
use crate::ser::document::array::SerializeDocumentTupleVariant;
use crate::ser::document::map::SerializeDocumentTable;
use crate::value::{Array, Index};
use serde_core::{de, ser};
use serde_core::de::IntoDeserializer;
use std::collections::HashMap;
use toml_datetime::Datetime;
pub use serde_spanned::Spanned;
#[derive(Clone)] pub enum Value { String(String), Integer(i64), Float(f64), Boolean(bool), Datetime(Datetime), Array(Array), Table(Table) }
impl Value {
    pub fn try_from<T>(value: T) -> Result<Self, Error> where T: ser::Serialize {}
    pub fn try_into<T>(self) -> Result<T, crate::de::Error> where T: de::Deserialize {}
    pub fn get<I: Index>(&self, index: I) -> Option<&Self> {}
    pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Self> {}
    pub fn as_integer(&self) -> Option<i64> {}
    pub fn is_integer(&self) -> bool {}
    pub fn as_float(&self) -> Option<f64> {}
    pub fn is_float(&self) -> bool {}
    pub fn as_bool(&self) -> Option<bool> {}
    pub fn is_bool(&self) -> bool {}
    pub fn as_str(&self) -> Option<&str> {}
    pub fn is_str(&self) -> bool {}
    pub fn as_datetime(&self) -> Option<&Datetime> {}
    pub fn is_datetime(&self) -> bool {}
    pub fn as_array(&self) -> Option<&Vec<Self>> {}
    pub fn as_array_mut(&mut self) -> Option<&mut Vec<Self>> {}
    pub fn is_array(&self) -> bool {}
    pub fn as_table(&self) -> Option<&Table> {}
    pub fn as_table_mut(&mut self) -> Option<&mut Table> {}
    pub fn is_table(&self) -> bool {}
    pub fn same_type(&self, other: &Self) -> bool {}
    pub fn type_str(&self) -> &str {}
}
impl<I> ops::Index<I> for Value where I: Index {
    type Output = Self;
    fn index(&self, index: I) -> &Self {}
}
impl<I> ops::IndexMut<I> for Value where I: Index { fn index_mut(&mut self, index: I) -> &mut Self {} }
impl From<&str> for Value {}
impl<V: Into<Self>> From<Vec<V>> for Value {}
impl<S: Into<String>, V: Into<Self>> From<BTreeMap<S, V>> for Value {}
impl<S: Into<String> + Hash + Eq, V: Into<Self>> From<HashMap<S, V>> for Value {}
impl fmt::Display for Value {}
impl str::FromStr for Value {
    type Err = crate::de::Error;
    fn from_str(s: &str) -> Result<Self, Self::Err> {}
}
impl de::Deserializer for Value {
    type Error = crate::de::Error;
    fn deserialize_any<V>(self, visitor: V) -> Result<V::Value, crate::de::Error> where V: de::Visitor {}
    fn deserialize_enum<V>(self, _name: &str, _variants: &[&str], visitor: V) -> Result<V::Value, crate::de::Error> where V: de::Visitor {}
    fn deserialize_option<V>(self, visitor: V) -> Result<V::Value, crate::de::Error> where V: de::Visitor {}
    fn deserialize_newtype_struct<V>(self, _name: &str, visitor: V) -> Result<V::Value, crate::de::Error> where V: de::Visitor {}
    fn deserialize_struct<V>(self, name: &str, _fields: &[&str], visitor: V) -> Result<V::Value, crate::de::Error> where V: de::Visitor {}
}
impl IntoDeserializer<crate::de::Error> for Value {
    type Deserializer = Self;
    fn into_deserializer(self) -> Self {}
}
pub fn from_str<T>(s: &str) -> Result<T, crate::de::Error> where T: de::Deserialize {}
pub fn from_slice<T>(s: &[u8]) -> Result<T, crate::de::Error> where T: de::Deserialize {}
pub struct Deserializer;
impl Deserializer {
    pub fn parse(raw: &str) -> Result<Self, crate::de::Error> {}
    pub fn new(raw: &str) -> Result<Self, crate::de::Error> {}
}
impl From<Spanned<DeTable>> for Deserializer {}
impl serde_core::Deserializer for Deserializer {
    type Error = crate::de::Error;
    fn deserialize_any<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: de::Visitor {}
    fn deserialize_option<V>(self, visitor: V) -> Result<V::Value, crate::de::Error> where V: de::Visitor {}
    fn deserialize_newtype_struct<V>(self, name: &str, visitor: V) -> Result<V::Value, crate::de::Error> where V: de::Visitor {}
    fn deserialize_struct<V>(self, name: &str, fields: &[&str], visitor: V) -> Result<V::Value, crate::de::Error> where V: de::Visitor {}
    fn deserialize_enum<V>(self, name: &str, variants: &[&str], visitor: V) -> Result<V::Value, crate::de::Error> where V: de::Visitor {}
}
impl de::IntoDeserializer<crate::de::Error> for Deserializer {
    type Deserializer = Self;
    fn into_deserializer(self) -> Self::Deserializer {}
}
pub fn to_string<T>(value: &T) -> Result<String, Error> where T: ser::Serialize {}
pub fn to_string_pretty<T>(value: &T) -> Result<String, Error> where T: ser::Serialize {}
pub struct Serializer;
impl Serializer {
    pub fn new(buf: &mut Buffer) -> Self {}
    pub fn pretty(buf: &mut Buffer) -> Self {}
}
impl ser::Serializer for Serializer {
    type Ok = &mut Buffer;
    type Error = Error;
    type SerializeSeq = ser::Impossible<Self::Ok, Self::Error>;
    type SerializeTuple = ser::Impossible<Self::Ok, Self::Error>;
    type SerializeTupleStruct = ser::Impossible<Self::Ok, Self::Error>;
    type SerializeTupleVariant = SerializeDocumentTupleVariant;
    type SerializeMap = SerializeDocumentTable;
    type SerializeStruct = SerializeDocumentTable;
    type SerializeStructVariant = SerializeDocumentTable;
    fn serialize_bool(self, _v: bool) -> Result<Self::Ok, Self::Error> {}
    fn serialize_i8(self, _v: i8) -> Result<Self::Ok, Self::Error> {}
    fn serialize_i16(self, _v: i16) -> Result<Self::Ok, Self::Error> {}
    fn serialize_i32(self, _v: i32) -> Result<Self::Ok, Self::Error> {}
    fn serialize_i64(self, _v: i64) -> Result<Self::Ok, Self::Error> {}
    fn serialize_u8(self, _v: u8) -> Result<Self::Ok, Self::Error> {}
    fn serialize_u16(self, _v: u16) -> Result<Self::Ok, Self::Error> {}
    fn serialize_u32(self, _v: u32) -> Result<Self::Ok, Self::Error> {}
    fn serialize_u64(self, _v: u64) -> Result<Self::Ok, Self::Error> {}
    fn serialize_f32(self, _v: f32) -> Result<Self::Ok, Self::Error> {}
    fn serialize_f64(self, _v: f64) -> Result<Self::Ok, Self::Error> {}
    fn serialize_char(self, _v: char) -> Result<Self::Ok, Self::Error> {}
    fn serialize_str(self, _v: &str) -> Result<Self::Ok, Self::Error> {}
    fn serialize_bytes(self, _v: &[u8]) -> Result<Self::Ok, Self::Error> {}
    fn serialize_none(self) -> Result<Self::Ok, Self::Error> {}
    fn serialize_some<T>(self, v: &T) -> Result<Self::Ok, Self::Error> where T: ser::Serialize {}
    fn serialize_unit(self) -> Result<Self::Ok, Self::Error> {}
    fn serialize_unit_struct(self, name: &str) -> Result<Self::Ok, Self::Error> {}
    fn serialize_unit_variant(self, name: &str, _variant_index: u32, _variant: &str) -> Result<Self::Ok, Self::Error> {}
    fn serialize_newtype_struct<T>(self, _name: &str, v: &T) -> Result<Self::Ok, Self::Error> where T: ser::Serialize {}
    fn serialize_newtype_variant<T>(self, _name: &str, _variant_index: u32, variant: &str, value: &T) -> Result<Self::Ok, Self::Error> where T: ser::Serialize {}
    fn serialize_seq(self, _len: Option<usize>) -> Result<Self::SerializeSeq, Self::Error> {}
    fn serialize_tuple(self, len: usize) -> Result<Self::SerializeTuple, Self::Error> {}
    fn serialize_tuple_struct(self, _name: &str, len: usize) -> Result<Self::SerializeTupleStruct, Self::Error> {}
    fn serialize_tuple_variant(self, _name: &str, _variant_index: u32, variant: &str, len: usize) -> Result<Self::SerializeTupleVariant, Self::Error> {}
    fn serialize_map(self, _len: Option<usize>) -> Result<Self::SerializeMap, Self::Error> {}
    fn serialize_struct(self, _name: &str, len: usize) -> Result<Self::SerializeStruct, Self::Error> {}
    fn serialize_struct_variant(self, _name: &str, _variant_index: u32, variant: &str, _len: usize) -> Result<Self::SerializeStructVariant, Self::Error> {}
}
pub type Table = Map<String, Value>;
pub mod de {
    use alloc::vec;
    use alloc::borrow::Cow;
    use core::{borrow, error, fmt, ops, slice};
    use crate::de::parser::devalue::Index;
    use crate::map::Map;
    use serde_core::de;
    use serde_spanned::Spanned;
    use toml_datetime::Datetime;
    pub use crate::{Deserializer, from_slice, from_str};
    pub struct ValueDeserializer;
    impl ValueDeserializer {
        pub fn parse(raw: &str) -> Result<Self, Error> {}
        pub fn new(raw: &str) -> Result<Self, Error> {}
    }
    impl From<Spanned<DeValue>> for ValueDeserializer {}
    impl serde_core::Deserializer for ValueDeserializer {
        type Error = Error;
        fn deserialize_any<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: de::Visitor {}
        fn deserialize_u128<V>(self, visitor: V) -> Result<V::Value, Error> where V: de::Visitor {}
        fn deserialize_i128<V>(self, visitor: V) -> Result<V::Value, Error> where V: de::Visitor {}
        fn deserialize_option<V>(self, visitor: V) -> Result<V::Value, Error> where V: de::Visitor {}
        fn deserialize_newtype_struct<V>(self, _name: &str, visitor: V) -> Result<V::Value, Error> where V: de::Visitor {}
        fn deserialize_struct<V>(self, name: &str, fields: &[&str], visitor: V) -> Result<V::Value, Error> where V: de::Visitor {}
        fn deserialize_enum<V>(self, name: &str, variants: &[&str], visitor: V) -> Result<V::Value, Error> where V: de::Visitor {}
    }
    impl de::IntoDeserializer<Error> for ValueDeserializer {
        type Deserializer = Self;
        fn into_deserializer(self) -> Self::Deserializer {}
    }
    #[derive(Clone)] pub struct Error;
    impl Error {
        pub fn message(&self) -> &str {}
        pub fn span(&self) -> Option<ops::Range<usize>> {}
        pub fn set_input(&mut self, input: Option<&str>) {}
    }
    impl de::Error for Error {}
    impl fmt::Display for Error {}
    impl error::Error for Error {}
    #[derive(Clone)] pub struct DeArray;
    impl DeArray {
        pub fn new() -> Self {}
        pub fn push(&mut self, value: Spanned<DeValue>) {}
    }
    impl ops::Deref for DeArray {
        type Target = [Spanned<DeValue>];
        fn deref(&self) -> &[Spanned<DeValue>] {}
    }
    impl ops::DerefMut for DeArray { fn deref_mut(&mut self) -> &mut [Spanned<DeValue>] {} }
    impl AsRef<[Spanned<DeValue>]> for DeArray {}
    impl AsMut<[Spanned<DeValue>]> for DeArray {}
    impl borrow::Borrow<[Spanned<DeValue>]> for DeArray {}
    impl borrow::BorrowMut<[Spanned<DeValue>]> for DeArray {}
    impl<I: slice::SliceIndex<[Spanned<DeValue>]>> ops::Index<I> for DeArray {
        type Output = I::Output;
        fn index(&self, index: I) -> &Self::Output {}
    }
    impl IntoIterator for &DeArray {
        type Item = &Spanned<DeValue>;
        type IntoIter = slice::Iter<Spanned<DeValue>>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl IntoIterator for DeArray {
        type Item = Spanned<DeValue>;
        type IntoIter = vec::IntoIter<Spanned<DeValue>>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl FromIterator<Spanned<DeValue>> for DeArray {}
    impl Default for DeArray {}
    pub type DeTable = Map<Spanned<DeString>, Spanned<DeValue>>;
    pub type DeString = Cow<str>;
    #[derive(Clone)] pub struct DeInteger;
    impl DeInteger {
        pub fn as_str(&self) -> &str {}
        pub fn radix(&self) -> u32 {}
        pub fn make_owned(&mut self) {}
    }
    impl Default for DeInteger {}
    impl fmt::Display for DeInteger {}
    #[derive(Clone)] pub struct DeFloat;
    impl DeFloat {
        pub fn as_str(&self) -> &str {}
        pub fn make_owned(&mut self) {}
    }
    impl Default for DeFloat {}
    impl fmt::Display for DeFloat {}
    #[derive(Clone)] pub enum DeValue { String(DeString), Integer(DeInteger), Float(DeFloat), Boolean(bool), Datetime(Datetime), Array(DeArray), Table(DeTable) }
    impl DeValue {
        pub fn parse(input: &str) -> Result<Spanned<Self>, Error> {}
        pub fn parse_recoverable(input: &str) -> (Spanned<Self>, Vec<Error>) {}
        pub fn make_owned(&mut self) {}
        pub fn get<I: Index>(&self, index: I) -> Option<&Spanned<Self>> {}
        pub fn as_integer(&self) -> Option<&DeInteger> {}
        pub fn is_integer(&self) -> bool {}
        pub fn as_float(&self) -> Option<&DeFloat> {}
        pub fn is_float(&self) -> bool {}
        pub fn as_bool(&self) -> Option<bool> {}
        pub fn is_bool(&self) -> bool {}
        pub fn as_str(&self) -> Option<&str> {}
        pub fn is_str(&self) -> bool {}
        pub fn as_datetime(&self) -> Option<&Datetime> {}
        pub fn is_datetime(&self) -> bool {}
        pub fn as_array(&self) -> Option<&DeArray> {}
        pub fn is_array(&self) -> bool {}
        pub fn as_table(&self) -> Option<&DeTable> {}
        pub fn is_table(&self) -> bool {}
        pub fn same_type(&self, other: &DeValue) -> bool {}
        pub fn type_str(&self) -> &str {}
    }
    impl<I> ops::Index<I> for DeValue where I: Index {
        type Output = Spanned<Self>;
        fn index(&self, index: I) -> &Spanned<Self> {}
    }
    pub mod parser {
        pub mod devalue {
            use crate::de::DeValue;
            use serde_spanned::Spanned;
            pub trait Index {}
            impl Index for usize { fn index(&self, val: &DeValue) -> Option<&Spanned<DeValue>> {} }
            impl Index for str { fn index(&self, val: &DeValue) -> Option<&Spanned<DeValue>> {} }
            impl Index for String { fn index(&self, val: &DeValue) -> Option<&Spanned<DeValue>> {} }
            impl<T> Index for &T where T: Index { fn index(&self, val: &DeValue) -> Option<&Spanned<DeValue>> {} }
        }
    }
}
pub mod map {
    use core::{fmt, ops, str};
    use core::borrow::Borrow;
    use core::hash::Hash;
    use crate::Table;
    use crate::de::{DeTable, Error};
    use serde_core::{de, ser};
    use serde_spanned::Spanned;
    pub struct Map<K, V>;
    impl<K, V> Map<K, V> where K: Ord + Hash {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
        pub fn clear(&mut self) {}
        pub fn get<Q>(&self, key: &Q) -> Option<&V> where K: Borrow<Q>, Q: Ord + Eq + Hash {}
        pub fn contains_key<Q>(&self, key: &Q) -> bool where K: Borrow<Q>, Q: Ord + Eq + Hash {}
        pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut V> where K: Borrow<Q>, Q: Ord + Eq + Hash {}
        pub fn get_key_value<Q>(&self, key: &Q) -> Option<(&K, &V)> where K: Borrow<Q>, Q: Ord + Eq + Hash {}
        pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
        pub fn remove<Q>(&mut self, key: &Q) -> Option<V> where K: Borrow<Q>, Q: Ord + Eq + Hash {}
        pub fn remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)> where K: Borrow<Q>, Q: Ord + Eq + Hash {}
        pub fn retain<F>(&mut self, keep: F) where K: AsRef<str>, F: FnMut(&str, &mut V) -> bool { let a: &str; let b: &mut V; keep(a, b); }
        pub fn entry<S>(&mut self, key: S) -> Entry<K, V> where S: Into<K> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn iter(&self) -> Iter<K, V> {}
        pub fn iter_mut(&mut self) -> IterMut<K, V> {}
        pub fn keys(&self) -> Keys<K, V> {}
        pub fn values(&self) -> Values<K, V> {}
    }
    impl<K, V> Default for Map<K, V> where K: Ord + Hash {}
    impl<K: Clone, V: Clone> Clone for Map<K, V> {}
    impl<K, V, Q> ops::Index<&Q> for Map<K, V> where K: Borrow<Q> + Ord, Q: Ord + Eq + Hash {
        type Output = V;
        fn index(&self, index: &Q) -> &V {}
    }
    impl<K, V, Q> ops::IndexMut<&Q> for Map<K, V> where K: Borrow<Q> + Ord, Q: Ord + Eq + Hash {
        fn index_mut(&mut self, index: &Q) -> &mut V {}
    }
    impl<K: Ord + Hash, V> FromIterator<(K, V)> for Map<K, V> {}
    impl<K: Ord + Hash, V> Extend<(K, V)> for Map<K, V> {}
    impl<K, V> IntoIterator for &Map<K, V> {
        type Item = (&K, &V);
        type IntoIter = Iter<K, V>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<K, V> IntoIterator for &mut Map<K, V> {
        type Item = (&K, &mut V);
        type IntoIter = IterMut<K, V>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<K, V> IntoIterator for Map<K, V> {
        type Item = (K, V);
        type IntoIter = IntoIter<K, V>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl DeTable {
        pub fn parse(input: &str) -> Result<Spanned<Self>, Error> {}
        pub fn parse_recoverable(input: &str) -> (Spanned<Self>, Vec<Error>) {}
        pub fn make_owned(&mut self) {}
    }
    impl Table {
        pub fn try_from<T>(value: T) -> Result<Self, crate::ser::Error> where T: ser::Serialize {}
        pub fn try_into<T>(self) -> Result<T, Error> where T: de::Deserialize {}
    }
    impl fmt::Display for Table {}
    impl str::FromStr for Table {
        type Err = Error;
        fn from_str(s: &str) -> Result<Self, Self::Err> {}
    }
    impl de::Deserializer for Table {
        type Error = Error;
        fn deserialize_any<V>(self, visitor: V) -> Result<V::Value, Error> where V: de::Visitor {}
        fn deserialize_enum<V>(self, name: &str, variants: &[&str], visitor: V) -> Result<V::Value, Error> where V: de::Visitor {}
        fn deserialize_option<V>(self, visitor: V) -> Result<V::Value, Error> where V: de::Visitor {}
        fn deserialize_newtype_struct<V>(self, name: &str, visitor: V) -> Result<V::Value, Error> where V: de::Visitor {}
        fn deserialize_struct<V>(self, name: &str, fields: &[&str], visitor: V) -> Result<V::Value, Error> where V: de::Visitor {}
    }
    impl de::IntoDeserializer<Error> for Table {
        type Deserializer = Self;
        fn into_deserializer(self) -> Self {}
    }
    pub enum Entry<K, V> { Vacant(VacantEntry<K, V>), Occupied(OccupiedEntry<K, V>) }
    impl<K: Ord, V> Entry<K, V> {
        pub fn key(&self) -> &K {}
        pub fn or_insert(self, default: V) -> &mut V {}
        pub fn or_insert_with<F>(self, default: F) -> &mut V where F: FnOnce() -> V { default(); }
    }
    pub struct VacantEntry<K, V>;
    impl<K: Ord, V> VacantEntry<K, V> {
        pub fn key(&self) -> &K {}
        pub fn insert(self, value: V) -> &mut V {}
    }
    pub struct OccupiedEntry<K, V>;
    impl<K: Ord, V> OccupiedEntry<K, V> {
        pub fn key(&self) -> &K {}
        pub fn get(&self) -> &V {}
        pub fn get_mut(&mut self) -> &mut V {}
        pub fn into_mut(self) -> &mut V {}
        pub fn insert(&mut self, value: V) -> V {}
        pub fn remove(self) -> V {}
    }
    pub struct Iter<K, V>;
    impl<K, V> Iterator for Iter<K, V> { type Item = (&K, &V); fn next(&mut self) -> Option<Self::Item> {} }
    impl<K, V> DoubleEndedIterator for Iter<K, V> { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl<K, V> ExactSizeIterator for Iter<K, V> {}
    pub struct IterMut<K, V>;
    impl<K, V> Iterator for IterMut<K, V> { type Item = (&K, &mut V); fn next(&mut self) -> Option<Self::Item> {} }
    impl<K, V> DoubleEndedIterator for IterMut<K, V> { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl<K, V> ExactSizeIterator for IterMut<K, V> {}
    pub struct IntoIter<K, V>;
    impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); fn next(&mut self) -> Option<Self::Item> {} }
    impl<K, V> DoubleEndedIterator for IntoIter<K, V> { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl<K, V> ExactSizeIterator for IntoIter<K, V> {}
    pub struct Keys<K, V>;
    impl<K, V> Iterator for Keys<K, V> { type Item = &K; fn next(&mut self) -> Option<Self::Item> {} }
    impl<K, V> DoubleEndedIterator for Keys<K, V> { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl<K, V> ExactSizeIterator for Keys<K, V> {}
    pub struct Values<K, V>;
    impl<K, V> Iterator for Values<K, V> { type Item = &V; fn next(&mut self) -> Option<Self::Item> {} }
    impl<K, V> DoubleEndedIterator for Values<K, V> { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl<K, V> ExactSizeIterator for Values<K, V> {}
}
pub mod ser {
    use core::{error, fmt};
    use crate::ser::value::array::{SerializeTupleVariant, SerializeValueArray};
    use crate::ser::value::map::{SerializeMap, SerializeStructVariant};
    use serde_core::ser;
    pub use crate::{Serializer, to_string, to_string_pretty};
    pub struct Buffer;
    impl Default for Buffer {}
    impl Buffer {
        pub fn new() -> Self {}
        pub fn clear(&mut self) {}
    }
    impl fmt::Display for Buffer {}
    #[derive(Clone)] pub struct Error;
    impl From<fmt::Error> for Error {}
    impl ser::Error for Error {}
    impl fmt::Display for Error {}
    impl error::Error for Error {}
    pub struct ValueSerializer;
    impl ValueSerializer { pub fn new(dst: &mut String) -> Self {} }
    impl ser::Serializer for ValueSerializer {
        type Ok = &mut String;
        type Error = Error;
        type SerializeSeq = SerializeValueArray;
        type SerializeTuple = SerializeValueArray;
        type SerializeTupleStruct = SerializeValueArray;
        type SerializeTupleVariant = SerializeTupleVariant;
        type SerializeMap = SerializeMap;
        type SerializeStruct = SerializeMap;
        type SerializeStructVariant = SerializeStructVariant;
        fn serialize_bool(self, v: bool) -> Result<Self::Ok, Self::Error> {}
        fn serialize_i8(self, v: i8) -> Result<Self::Ok, Self::Error> {}
        fn serialize_i16(self, v: i16) -> Result<Self::Ok, Self::Error> {}
        fn serialize_i32(self, v: i32) -> Result<Self::Ok, Self::Error> {}
        fn serialize_i64(self, v: i64) -> Result<Self::Ok, Self::Error> {}
        fn serialize_i128(self, v: i128) -> Result<Self::Ok, Self::Error> {}
        fn serialize_u8(self, v: u8) -> Result<Self::Ok, Self::Error> {}
        fn serialize_u16(self, v: u16) -> Result<Self::Ok, Self::Error> {}
        fn serialize_u32(self, v: u32) -> Result<Self::Ok, Self::Error> {}
        fn serialize_u64(self, v: u64) -> Result<Self::Ok, Self::Error> {}
        fn serialize_u128(self, v: u128) -> Result<Self::Ok, Self::Error> {}
        fn serialize_f32(self, v: f32) -> Result<Self::Ok, Self::Error> {}
        fn serialize_f64(self, v: f64) -> Result<Self::Ok, Self::Error> {}
        fn serialize_char(self, v: char) -> Result<Self::Ok, Self::Error> {}
        fn serialize_str(self, v: &str) -> Result<Self::Ok, Self::Error> {}
        fn serialize_bytes(self, value: &[u8]) -> Result<Self::Ok, Self::Error> {}
        fn serialize_none(self) -> Result<Self::Ok, Self::Error> {}
        fn serialize_some<T>(self, value: &T) -> Result<Self::Ok, Self::Error> where T: ser::Serialize {}
        fn serialize_unit(self) -> Result<Self::Ok, Self::Error> {}
        fn serialize_unit_struct(self, name: &str) -> Result<Self::Ok, Self::Error> {}
        fn serialize_unit_variant(self, _name: &str, _variant_index: u32, variant: &str) -> Result<Self::Ok, Self::Error> {}
        fn serialize_newtype_struct<T>(self, _name: &str, value: &T) -> Result<Self::Ok, Self::Error> where T: ser::Serialize {}
        fn serialize_newtype_variant<T>(self, _name: &str, _variant_index: u32, variant: &str, value: &T) -> Result<Self::Ok, Self::Error> where T: ser::Serialize {}
        fn serialize_seq(self, len: Option<usize>) -> Result<Self::SerializeSeq, Self::Error> {}
        fn serialize_tuple(self, len: usize) -> Result<Self::SerializeTuple, Self::Error> {}
        fn serialize_tuple_struct(self, _name: &str, len: usize) -> Result<Self::SerializeTupleStruct, Self::Error> {}
        fn serialize_tuple_variant(self, _name: &str, _variant_index: u32, variant: &str, len: usize) -> Result<Self::SerializeTupleVariant, Self::Error> {}
        fn serialize_map(self, _len: Option<usize>) -> Result<Self::SerializeMap, Self::Error> {}
        fn serialize_struct(self, name: &str, _len: usize) -> Result<Self::SerializeStruct, Self::Error> {}
        fn serialize_struct_variant(self, _name: &str, _variant_index: u32, variant: &str, len: usize) -> Result<Self::SerializeStructVariant, Self::Error> {}
    }
    pub mod document {
        pub mod array {
            use crate::ser::{Buffer, Error};
            use serde_core::ser;
            pub struct SerializeDocumentTupleVariant;
            impl ser::SerializeTupleVariant for SerializeDocumentTupleVariant {
                type Ok = &mut Buffer;
                type Error = Error;
                fn serialize_field<T>(&mut self, value: &T) -> Result<(), Error> where T: ser::Serialize {}
                fn end(self) -> Result<Self::Ok, Self::Error> {}
            }
        }
        pub mod map {
            use crate::ser::{Buffer, Error};
            use serde_core::ser;
            pub struct SerializeDocumentTable;
            impl ser::SerializeMap for SerializeDocumentTable {
                type Ok = &mut Buffer;
                type Error = Error;
                fn serialize_key<T>(&mut self, input: &T) -> Result<(), Self::Error> where T: ser::Serialize {}
                fn serialize_value<T>(&mut self, value: &T) -> Result<(), Self::Error> where T: ser::Serialize {}
                fn serialize_entry<K, V>(&mut self, key: &K, value: &V) -> Result<(), Self::Error> where K: ser::Serialize, V: ser::Serialize {}
                fn end(self) -> Result<Self::Ok, Self::Error> {}
            }
            impl ser::SerializeStruct for SerializeDocumentTable {
                type Ok = &mut Buffer;
                type Error = Error;
                fn serialize_field<T>(&mut self, key: &str, value: &T) -> Result<(), Self::Error> where T: ser::Serialize {}
                fn end(self) -> Result<Self::Ok, Self::Error> {}
            }
            impl ser::SerializeStructVariant for SerializeDocumentTable {
                type Ok = &mut Buffer;
                type Error = Error;
                fn serialize_field<T>(&mut self, key: &str, value: &T) -> Result<(), Self::Error> where T: ser::Serialize {}
                fn end(self) -> Result<Self::Ok, Self::Error> {}
            }
        }
    }
    pub mod value {
        pub mod array {
            use crate::ser::Error;
            use serde_core::ser;
            pub struct SerializeValueArray;
            impl ser::SerializeSeq for SerializeValueArray {
                type Ok = &mut String;
                type Error = Error;
                fn serialize_element<T>(&mut self, value: &T) -> Result<(), Error> where T: ser::Serialize {}
                fn end(self) -> Result<Self::Ok, Self::Error> {}
            }
            impl ser::SerializeTuple for SerializeValueArray {
                type Ok = &mut String;
                type Error = Error;
                fn serialize_element<T>(&mut self, value: &T) -> Result<(), Error> where T: ser::Serialize {}
                fn end(self) -> Result<Self::Ok, Self::Error> {}
            }
            impl ser::SerializeTupleStruct for SerializeValueArray {
                type Ok = &mut String;
                type Error = Error;
                fn serialize_field<T>(&mut self, value: &T) -> Result<(), Error> where T: ser::Serialize {}
                fn end(self) -> Result<Self::Ok, Self::Error> {}
            }
            pub struct SerializeTupleVariant;
            impl ser::SerializeTupleVariant for SerializeTupleVariant {
                type Ok = &mut String;
                type Error = Error;
                fn serialize_field<T>(&mut self, value: &T) -> Result<(), Error> where T: ser::Serialize {}
                fn end(self) -> Result<Self::Ok, Self::Error> {}
            }
        }
        pub mod map {
            use crate::ser::Error;
            use serde_core::ser;
            pub enum SerializeMap { Datetime(SerializeDatetime), Table(SerializeTable) }
            impl ser::SerializeMap for SerializeMap {
                type Ok = &mut String;
                type Error = Error;
                fn serialize_key<T>(&mut self, input: &T) -> Result<(), Self::Error> where T: ser::Serialize {}
                fn serialize_value<T>(&mut self, value: &T) -> Result<(), Self::Error> where T: ser::Serialize {}
                fn serialize_entry<K, V>(&mut self, key: &K, value: &V) -> Result<(), Self::Error> where K: ser::Serialize, V: ser::Serialize {}
                fn end(self) -> Result<Self::Ok, Self::Error> {}
            }
            impl ser::SerializeStruct for SerializeMap {
                type Ok = &mut String;
                type Error = Error;
                fn serialize_field<T>(&mut self, key: &str, value: &T) -> Result<(), Self::Error> where T: ser::Serialize {}
                fn end(self) -> Result<Self::Ok, Self::Error> {}
            }
            pub struct SerializeStructVariant;
            impl ser::SerializeStructVariant for SerializeStructVariant {
                type Ok = &mut String;
                type Error = Error;
                fn serialize_field<T>(&mut self, key: &str, value: &T) -> Result<(), Self::Error> where T: ser::Serialize {}
                fn end(self) -> Result<Self::Ok, Self::Error> {}
            }
            pub struct SerializeDatetime;
            impl ser::SerializeMap for SerializeDatetime {
                type Ok = &mut String;
                type Error = Error;
                fn serialize_key<T>(&mut self, _input: &T) -> Result<(), Self::Error> where T: ser::Serialize {}
                fn serialize_value<T>(&mut self, _value: &T) -> Result<(), Self::Error> where T: ser::Serialize {}
                fn end(self) -> Result<Self::Ok, Self::Error> {}
            }
            impl ser::SerializeStruct for SerializeDatetime {
                type Ok = &mut String;
                type Error = Error;
                fn serialize_field<T>(&mut self, key: &str, value: &T) -> Result<(), Self::Error> where T: ser::Serialize {}
                fn end(self) -> Result<Self::Ok, Self::Error> {}
            }
            pub struct SerializeTable;
            impl ser::SerializeMap for SerializeTable {
                type Ok = &mut String;
                type Error = Error;
                fn serialize_key<T>(&mut self, input: &T) -> Result<(), Self::Error> where T: ser::Serialize {}
                fn serialize_value<T>(&mut self, value: &T) -> Result<(), Self::Error> where T: ser::Serialize {}
                fn serialize_entry<K, V>(&mut self, key: &K, value: &V) -> Result<(), Self::Error> where K: ser::Serialize, V: ser::Serialize {}
                fn end(self) -> Result<Self::Ok, Self::Error> {}
            }
            impl ser::SerializeStruct for SerializeTable {
                type Ok = &mut String;
                type Error = Error;
                fn serialize_field<T>(&mut self, key: &str, value: &T) -> Result<(), Self::Error> where T: ser::Serialize {}
                fn end(self) -> Result<Self::Ok, Self::Error> {}
            }
        }
    }
}
pub mod value {
    pub use crate::{Table, Value};
    pub use toml_datetime::{Date, Datetime, DatetimeParseError, Offset, Time};
    pub type Array = Vec<crate::Value>;
    pub trait Index {}
    impl Index for usize {
        fn index(&self, val: &crate::Value) -> Option<&crate::Value> {}
        fn index_mut(&self, val: &mut crate::Value) -> Option<&mut crate::Value> {}
    }
    impl Index for str {
        fn index(&self, val: &crate::Value) -> Option<&crate::Value> {}
        fn index_mut(&self, val: &mut crate::Value) -> Option<&mut crate::Value> {}
    }
    impl Index for String {
        fn index(&self, val: &crate::Value) -> Option<&crate::Value> {}
        fn index_mut(&self, val: &mut crate::Value) -> Option<&mut crate::Value> {}
    }
    impl<T> Index for &T where T: Index {
        fn index(&self, val: &crate::Value) -> Option<&crate::Value> {}
        fn index_mut(&self, val: &mut crate::Value) -> Option<&mut crate::Value> {}
    }
}
