//! serde_json 1.0.154.

use alloc::borrow::Cow;
use core::{ops, result};
use core::borrow::Borrow;
use core::fmt::Display;
use core::hash::Hash;
use core::str::FromStr;
use crate::de::{IoRead, ParserNumber, Read, SliceRead, StrRead};
use crate::error::Category;
use std::io::Write;
use crate::map::{Entry, IntoIter, IntoValues, Iter, IterMut, Keys, Values, ValuesMut};
use crate::ser::{CompactFormatter, Compound, Formatter, PrettyFormatter};
use crate::value::Index;
use serde::de::{DeserializeOwned, IntoDeserializer, Visitor};
use serde::ser::Serialize;
use std::io::ErrorKind;
pub struct Deserializer<R>;
impl<R> Deserializer<R> where R: Read { pub fn new(read: R) -> Self {} }
impl<R> Deserializer<IoRead<R>> where R: std::io::Read { pub fn from_reader(reader: R) -> Self {} }
impl Deserializer<SliceRead> { pub fn from_slice(bytes: &[u8]) -> Self {} }
impl Deserializer<StrRead> { pub fn from_str(s: &str) -> Self {} }
impl<R: Read> Deserializer<R> {
    pub fn end(&mut self) -> Result<()> {}
    pub fn into_iter<T>(self) -> StreamDeserializer<R, T> where T: serde::de::Deserialize {}
    pub fn disable_recursion_limit(&mut self) {}
}
impl<R: Read> serde::de::Deserializer for &mut Deserializer<R> {
    type Error = Error;
    fn deserialize_any<V>(self, visitor: V) -> Result<V::Value> where V: serde::de::Visitor {}
    fn deserialize_bool<V>(self, visitor: V) -> Result<V::Value> where V: serde::de::Visitor {}
    fn deserialize_char<V>(self, visitor: V) -> Result<V::Value> where V: serde::de::Visitor {}
    fn deserialize_str<V>(self, visitor: V) -> Result<V::Value> where V: serde::de::Visitor {}
    fn deserialize_string<V>(self, visitor: V) -> Result<V::Value> where V: serde::de::Visitor {}
    fn deserialize_bytes<V>(self, visitor: V) -> Result<V::Value> where V: serde::de::Visitor {}
    fn deserialize_byte_buf<V>(self, visitor: V) -> Result<V::Value> where V: serde::de::Visitor {}
    fn deserialize_option<V>(self, visitor: V) -> Result<V::Value> where V: serde::de::Visitor {}
    fn deserialize_unit<V>(self, visitor: V) -> Result<V::Value> where V: serde::de::Visitor {}
    fn deserialize_unit_struct<V>(self, _name: &str, visitor: V) -> Result<V::Value> where V: serde::de::Visitor {}
    fn deserialize_newtype_struct<V>(self, name: &str, visitor: V) -> Result<V::Value> where V: serde::de::Visitor {}
    fn deserialize_seq<V>(self, visitor: V) -> Result<V::Value> where V: serde::de::Visitor {}
    fn deserialize_tuple<V>(self, _len: usize, visitor: V) -> Result<V::Value> where V: serde::de::Visitor {}
    fn deserialize_tuple_struct<V>(self, _name: &str, _len: usize, visitor: V) -> Result<V::Value> where V: serde::de::Visitor {}
    fn deserialize_map<V>(self, visitor: V) -> Result<V::Value> where V: serde::de::Visitor {}
    fn deserialize_struct<V>(self, _name: &str, _fields: &[&str], visitor: V) -> Result<V::Value> where V: serde::de::Visitor {}
    fn deserialize_enum<V>(self, _name: &str, _variants: &[&str], visitor: V) -> Result<V::Value> where V: serde::de::Visitor {}
    fn deserialize_identifier<V>(self, visitor: V) -> Result<V::Value> where V: serde::de::Visitor {}
    fn deserialize_ignored_any<V>(self, visitor: V) -> Result<V::Value> where V: serde::de::Visitor {}
}
pub struct StreamDeserializer<R, T>;
impl<R, T> StreamDeserializer<R, T> where R: Read, T: serde::de::Deserialize {
    pub fn new(read: R) -> Self {}
    pub fn byte_offset(&self) -> usize {}
}
impl<R, T> Iterator for StreamDeserializer<R, T> where R: Read, T: serde::de::Deserialize {
    type Item = Result<T>;
    fn next(&mut self) -> Option<Result<T>> {}
}
#[advice("read all of it with an async call, and parse that with `from_slice`")] pub fn from_reader<R, T>(rdr: R) -> Result<T> where R: std::io::Read, T: serde::de::DeserializeOwned { let b: &mut [u8]; rdr.read(b) }
pub fn from_slice<T>(v: &[u8]) -> Result<T> where T: serde::de::Deserialize {}
pub fn from_str<T>(s: &str) -> Result<T> where T: serde::de::Deserialize {}
pub struct Error;
impl Error {
    pub fn line(&self) -> usize {}
    pub fn column(&self) -> usize {}
    pub fn classify(&self) -> Category {}
    pub fn is_io(&self) -> bool {}
    pub fn is_syntax(&self) -> bool {}
    pub fn is_data(&self) -> bool {}
    pub fn is_eof(&self) -> bool {}
    pub fn io_error_kind(&self) -> Option<ErrorKind> {}
}
impl serde::de::StdError for Error {}
impl Display for Error {}
impl serde::de::Error for Error {}
impl serde::ser::Error for Error {}
pub type Result<T> = result::Result<T, Error>;
pub struct Map<K, V>;
impl Map<String, Value> {
    pub fn new() -> Self {}
    pub fn with_capacity(capacity: usize) -> Self {}
    pub fn clear(&mut self) {}
    pub fn get<Q>(&self, key: &Q) -> Option<&Value> where String: Borrow<Q>, Q: Ord + Eq + Hash {}
    pub fn contains_key<Q>(&self, key: &Q) -> bool where String: Borrow<Q>, Q: Ord + Eq + Hash {}
    pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut Value> where String: Borrow<Q>, Q: Ord + Eq + Hash {}
    pub fn get_key_value<Q>(&self, key: &Q) -> Option<(&String, &Value)> where String: Borrow<Q>, Q: Ord + Eq + Hash {}
    pub fn insert(&mut self, k: String, v: Value) -> Option<Value> {}
    pub fn shift_insert(&mut self, index: usize, k: String, v: Value) -> Option<Value> {}
    pub fn remove<Q>(&mut self, key: &Q) -> Option<Value> where String: Borrow<Q>, Q: Ord + Eq + Hash {}
    pub fn remove_entry<Q>(&mut self, key: &Q) -> Option<(String, Value)> where String: Borrow<Q>, Q: Ord + Eq + Hash {}
    pub fn swap_remove<Q>(&mut self, key: &Q) -> Option<Value> where String: Borrow<Q>, Q: Ord + Eq + Hash {}
    pub fn swap_remove_entry<Q>(&mut self, key: &Q) -> Option<(String, Value)> where String: Borrow<Q>, Q: Ord + Eq + Hash {}
    pub fn shift_remove<Q>(&mut self, key: &Q) -> Option<Value> where String: Borrow<Q>, Q: Ord + Eq + Hash {}
    pub fn shift_remove_entry<Q>(&mut self, key: &Q) -> Option<(String, Value)> where String: Borrow<Q>, Q: Ord + Eq + Hash {}
    pub fn append(&mut self, other: &mut Self) {}
    pub fn entry<S>(&mut self, key: S) -> Entry where S: Into<String> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn iter(&self) -> Iter {}
    pub fn iter_mut(&mut self) -> IterMut {}
    pub fn keys(&self) -> Keys {}
    pub fn values(&self) -> Values {}
    pub fn values_mut(&mut self) -> ValuesMut {}
    pub fn into_values(self) -> IntoValues {}
    pub fn retain<F>(&mut self, f: F) where F: FnMut(&String, &mut Value) -> bool { let a: &String; let b: &mut Value; f(a, b); }
    pub fn sort_keys(&mut self) {}
}
impl Default for Map<String, Value> {}
impl Clone for Map<String, Value> {}
impl<Q> ops::Index<&Q> for Map<String, Value> where String: Borrow<Q>, Q: Ord + Eq + Hash {
    type Output = Value;
    fn index(&self, index: &Q) -> &Value {}
}
impl<Q> ops::IndexMut<&Q> for Map<String, Value> where String: Borrow<Q>, Q: Ord + Eq + Hash {
    fn index_mut(&mut self, index: &Q) -> &mut Value {}
}
impl FromIterator<(String, Value)> for Map<String, Value> {}
impl Extend<(String, Value)> for Map<String, Value> {}
impl serde::de::IntoDeserializer<Error> for Map<String, Value> {
    type Deserializer = Self;
    fn into_deserializer(self) -> Self::Deserializer {}
}
impl serde::de::IntoDeserializer<Error> for &Map<String, Value> {
    type Deserializer = Self;
    fn into_deserializer(self) -> Self::Deserializer {}
}
impl IntoIterator for &Map<String, Value> {
    type Item = (&String, &Value);
    type IntoIter = Iter;
    fn into_iter(self) -> Self::IntoIter {}
}
impl IntoIterator for &mut Map<String, Value> {
    type Item = (&String, &mut Value);
    type IntoIter = IterMut;
    fn into_iter(self) -> Self::IntoIter {}
}
impl IntoIterator for Map<String, Value> {
    type Item = (String, Value);
    type IntoIter = IntoIter;
    fn into_iter(self) -> Self::IntoIter {}
}
impl FromStr for Map<String, Value> {
    type Err = Error;
    fn from_str(s: &str) -> std::result::Result<Self, Error> {}
}
impl serde::Deserializer for Map<String, Value> {
    type Error = Error;
    fn deserialize_any<V>(self, visitor: V) -> std::result::Result<V::Value, Self::Error> where V: Visitor {}
    fn deserialize_enum<V>(self, _name: &str, _variants: &[&str], visitor: V) -> std::result::Result<V::Value, Self::Error> where V: Visitor {}
    fn deserialize_ignored_any<V>(self, visitor: V) -> std::result::Result<V::Value, Self::Error> where V: Visitor {}
}
impl serde::Deserializer for &Map<String, Value> {
    type Error = Error;
    fn deserialize_any<V>(self, visitor: V) -> std::result::Result<V::Value, Self::Error> where V: Visitor {}
    fn deserialize_enum<V>(self, _name: &str, _variants: &[&str], visitor: V) -> std::result::Result<V::Value, Self::Error> where V: Visitor {}
    fn deserialize_ignored_any<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
}
pub struct Serializer<W, F = CompactFormatter>;
impl<W> Serializer<W> where W: Write { pub fn new(writer: W) -> Self {} }
impl<W> Serializer<W, PrettyFormatter> where W: Write { pub fn pretty(writer: W) -> Self {} }
impl<W, F> Serializer<W, F> where W: Write, F: Formatter {
    pub fn with_formatter(writer: W, formatter: F) -> Self {}
    pub fn into_inner(self) -> W {}
}
impl<W, F> serde::ser::Serializer for &mut Serializer<W, F> where W: Write, F: Formatter {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Compound<W, F>;
    type SerializeTuple = Compound<W, F>;
    type SerializeTupleStruct = Compound<W, F>;
    type SerializeTupleVariant = Compound<W, F>;
    type SerializeMap = Compound<W, F>;
    type SerializeStruct = Compound<W, F>;
    type SerializeStructVariant = Compound<W, F>;
    fn serialize_bool(self, value: bool) -> Result<()> {}
    fn serialize_i8(self, value: i8) -> Result<()> {}
    fn serialize_i16(self, value: i16) -> Result<()> {}
    fn serialize_i32(self, value: i32) -> Result<()> {}
    fn serialize_i64(self, value: i64) -> Result<()> {}
    fn serialize_i128(self, value: i128) -> Result<()> {}
    fn serialize_u8(self, value: u8) -> Result<()> {}
    fn serialize_u16(self, value: u16) -> Result<()> {}
    fn serialize_u32(self, value: u32) -> Result<()> {}
    fn serialize_u64(self, value: u64) -> Result<()> {}
    fn serialize_u128(self, value: u128) -> Result<()> {}
    fn serialize_f32(self, value: f32) -> Result<()> {}
    fn serialize_f64(self, value: f64) -> Result<()> {}
    fn serialize_char(self, value: char) -> Result<()> {}
    fn serialize_str(self, value: &str) -> Result<()> {}
    fn serialize_bytes(self, value: &[u8]) -> Result<()> {}
    fn serialize_unit(self) -> Result<()> {}
    fn serialize_unit_struct(self, _name: &str) -> Result<()> {}
    fn serialize_unit_variant(self, _name: &str, _variant_index: u32, variant: &str) -> Result<()> {}
    fn serialize_newtype_struct<T>(self, _name: &str, value: &T) -> Result<()> where T: Serialize {}
    fn serialize_newtype_variant<T>(self, _name: &str, _variant_index: u32, variant: &str, value: &T) -> Result<()> where T: Serialize {}
    fn serialize_none(self) -> Result<()> {}
    fn serialize_some<T>(self, value: &T) -> Result<()> where T: Serialize {}
    fn serialize_seq(self, len: Option<usize>) -> Result<Self::SerializeSeq> {}
    fn serialize_tuple(self, len: usize) -> Result<Self::SerializeTuple> {}
    fn serialize_tuple_struct(self, _name: &str, len: usize) -> Result<Self::SerializeTupleStruct> {}
    fn serialize_tuple_variant(self, _name: &str, _variant_index: u32, variant: &str, len: usize) -> Result<Self::SerializeTupleVariant> {}
    fn serialize_map(self, len: Option<usize>) -> Result<Self::SerializeMap> {}
    fn serialize_struct(self, name: &str, len: usize) -> Result<Self::SerializeStruct> {}
    fn serialize_struct_variant(self, _name: &str, _variant_index: u32, variant: &str, len: usize) -> Result<Self::SerializeStructVariant> {}
    fn collect_str<T>(self, value: &T) -> Result<()> where T: Display {}
}
#[advice("serialize it with `to_vec`, and write that with an async call")] pub fn to_writer<W, T>(writer: W, value: &T) -> Result<()> where W: Write, T: Serialize { let b: &[u8]; writer.write(b) }
#[advice("serialize it with `to_vec_pretty`, and write that with an async call")] pub fn to_writer_pretty<W, T>(writer: W, value: &T) -> Result<()> where W: Write, T: Serialize { let b: &[u8]; writer.write(b) }
pub fn to_vec<T>(value: &T) -> Result<Vec<u8>> where T: Serialize {}
pub fn to_vec_pretty<T>(value: &T) -> Result<Vec<u8>> where T: Serialize {}
pub fn to_string<T>(value: &T) -> Result<String> where T: Serialize {}
pub fn to_string_pretty<T>(value: &T) -> Result<String> where T: Serialize {}
#[derive(Clone)] pub enum Value { Null, Bool(bool), Number(Number), String(String), Array(Vec<Value>), Object(Map<String, Value>) }
impl Display for Value {}
impl Value {
    pub fn get<I: Index>(&self, index: I) -> Option<&Value> {}
    pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Value> {}
    pub fn is_object(&self) -> bool {}
    pub fn as_object(&self) -> Option<&Map<String, Value>> {}
    pub fn as_object_mut(&mut self) -> Option<&mut Map<String, Value>> {}
    pub fn is_array(&self) -> bool {}
    pub fn as_array(&self) -> Option<&Vec<Value>> {}
    pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>> {}
    pub fn is_string(&self) -> bool {}
    pub fn as_str(&self) -> Option<&str> {}
    pub fn is_number(&self) -> bool {}
    pub fn as_number(&self) -> Option<&Number> {}
    pub fn is_i64(&self) -> bool {}
    pub fn is_u64(&self) -> bool {}
    pub fn is_f64(&self) -> bool {}
    pub fn as_i64(&self) -> Option<i64> {}
    pub fn as_u64(&self) -> Option<u64> {}
    pub fn as_f64(&self) -> Option<f64> {}
    pub fn is_boolean(&self) -> bool {}
    pub fn as_bool(&self) -> Option<bool> {}
    pub fn is_null(&self) -> bool {}
    pub fn as_null(&self) -> Option<()> {}
    pub fn pointer(&self, pointer: &str) -> Option<&Value> {}
    pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Value> {}
    pub fn take(&mut self) -> Value {}
    pub fn sort_all_objects(&mut self) {}
}
impl Default for Value {}
impl Default for &Value {}
impl FromStr for Value {
    type Err = Error;
    fn from_str(s: &str) -> std::result::Result<Value, Error> {}
}
impl serde::Deserializer for Value {
    type Error = Error;
    fn deserialize_any<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_option<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_enum<V>(self, name: &str, variants: &[&str], visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_newtype_struct<V>(self, name: &str, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_bool<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_char<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_str<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_string<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_bytes<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_byte_buf<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_unit<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_unit_struct<V>(self, _name: &str, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_seq<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_tuple<V>(self, _len: usize, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_tuple_struct<V>(self, _name: &str, _len: usize, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_map<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_struct<V>(self, _name: &str, _fields: &[&str], visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_identifier<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_ignored_any<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
}
impl IntoDeserializer<Error> for Value {
    type Deserializer = Self;
    fn into_deserializer(self) -> Self::Deserializer {}
}
impl IntoDeserializer<Error> for &Value {
    type Deserializer = Self;
    fn into_deserializer(self) -> Self::Deserializer {}
}
impl serde::Deserializer for &Value {
    type Error = Error;
    fn deserialize_any<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_option<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_enum<V>(self, name: &str, variants: &[&str], visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_newtype_struct<V>(self, name: &str, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_bool<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_char<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_str<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_string<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_bytes<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_byte_buf<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_unit<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_unit_struct<V>(self, _name: &str, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_seq<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_tuple<V>(self, _len: usize, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_tuple_struct<V>(self, _name: &str, _len: usize, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_map<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_struct<V>(self, _name: &str, _fields: &[&str], visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_identifier<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_ignored_any<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
}
impl From<f32> for Value {}
impl From<f64> for Value {}
impl From<bool> for Value {}
impl From<String> for Value {}
impl From<&str> for Value {}
impl From<Cow<str>> for Value {}
impl From<Number> for Value {}
impl From<Map<String, Value>> for Value {}
impl<T: Into<Value>> From<Vec<T>> for Value {}
impl<T: Into<Value>, const N: usize> From<[T; N]> for Value {}
impl<T: Clone + Into<Value>> From<&[T]> for Value {}
impl<T: Into<Value>> FromIterator<T> for Value {}
impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Value {}
impl From<()> for Value {}
impl<T> From<Option<T>> for Value where T: Into<Value> {}
impl<I> ops::Index<I> for Value where I: Index {
    type Output = Value;
    fn index(&self, index: I) -> &Value {}
}
impl<I> ops::IndexMut<I> for Value where I: Index { fn index_mut(&mut self, index: I) -> &mut Value {} }
pub fn to_value<T>(value: T) -> std::result::Result<Value, Error> where T: Serialize {}
pub fn from_value<T>(value: Value) -> std::result::Result<T, Error> where T: DeserializeOwned {}
#[derive(Clone)] pub struct Number;
impl FromStr for Number {
    type Err = Error;
    fn from_str(s: &str) -> result::Result<Self, Self::Err> {}
}
impl Number {
    pub fn is_i64(&self) -> bool {}
    pub fn is_u64(&self) -> bool {}
    pub fn is_f64(&self) -> bool {}
    pub fn as_i64(&self) -> Option<i64> {}
    pub fn as_u64(&self) -> Option<u64> {}
    pub fn as_f64(&self) -> Option<f64> {}
    pub fn from_f64(f: f64) -> Option<Number> {}
    pub fn as_i128(&self) -> Option<i128> {}
    pub fn as_u128(&self) -> Option<u128> {}
    pub fn from_i128(i: i128) -> Option<Number> {}
    pub fn from_u128(i: u128) -> Option<Number> {}
    pub fn as_str(&self) -> &str {}
}
impl Display for Number {}
impl serde::Deserializer for Number { type Error = Error; }
impl serde::Deserializer for &Number { type Error = Error; }
impl From<ParserNumber> for Number {}
#[returns(serde_json::Value)] macro_rules! json { () => {} }
pub mod de {
    use crate::read::{Fused, Position, Reference};
    use serde::de::Visitor;
    use std::io;
    pub use crate::{Deserializer, StreamDeserializer, from_reader, from_slice, from_str};
    pub trait Read {
        const should_early_return_if_failed: bool;
    }
    impl<R> Read for &mut R where R: Read {
        fn next(&mut self) -> crate::Result<Option<u8>> {}
        fn peek(&mut self) -> crate::Result<Option<u8>> {}
        fn discard(&mut self) {}
        fn position(&self) -> Position {}
        fn peek_position(&self) -> Position {}
        fn byte_offset(&self) -> usize {}
        fn parse_str(&mut self, scratch: &mut Vec<u8>) -> crate::Result<Reference<str>> {}
        fn parse_str_raw(&mut self, scratch: &mut Vec<u8>) -> crate::Result<Reference<[u8]>> {}
        fn ignore_str(&mut self) -> crate::Result<()> {}
        fn decode_hex_escape(&mut self) -> crate::Result<u16> {}
        fn begin_raw_buffering(&mut self) {}
        fn end_raw_buffering<V>(&mut self, visitor: V) -> crate::Result<V::Value> where V: Visitor {}
        fn set_failed(&mut self, failed: &mut bool) {}
    }
    pub struct IoRead<R>;
    impl<R> IoRead<R> where R: io::Read { pub fn new(reader: R) -> Self {} }
    impl<R> Read for IoRead<R> where R: io::Read {
        fn next(&mut self) -> crate::Result<Option<u8>> {}
        fn peek(&mut self) -> crate::Result<Option<u8>> {}
        fn discard(&mut self) {}
        fn position(&self) -> Position {}
        fn peek_position(&self) -> Position {}
        fn byte_offset(&self) -> usize {}
        fn parse_str(&mut self, scratch: &mut Vec<u8>) -> crate::Result<Reference<str>> {}
        fn parse_str_raw(&mut self, scratch: &mut Vec<u8>) -> crate::Result<Reference<[u8]>> {}
        fn ignore_str(&mut self) -> crate::Result<()> {}
        fn decode_hex_escape(&mut self) -> crate::Result<u16> {}
        fn begin_raw_buffering(&mut self) {}
        fn end_raw_buffering<V>(&mut self, visitor: V) -> crate::Result<V::Value> where V: Visitor {}
        fn set_failed(&mut self, failed: &mut bool) {}
    }
    pub struct SliceRead;
    impl SliceRead { pub fn new(slice: &[u8]) -> Self {} }
    impl Read for SliceRead {
        fn next(&mut self) -> crate::Result<Option<u8>> {}
        fn peek(&mut self) -> crate::Result<Option<u8>> {}
        fn discard(&mut self) {}
        fn position(&self) -> Position {}
        fn peek_position(&self) -> Position {}
        fn byte_offset(&self) -> usize {}
        fn parse_str(&mut self, scratch: &mut Vec<u8>) -> crate::Result<Reference<str>> {}
        fn parse_str_raw(&mut self, scratch: &mut Vec<u8>) -> crate::Result<Reference<[u8]>> {}
        fn ignore_str(&mut self) -> crate::Result<()> {}
        fn decode_hex_escape(&mut self) -> crate::Result<u16> {}
        fn begin_raw_buffering(&mut self) {}
        fn end_raw_buffering<V>(&mut self, visitor: V) -> crate::Result<V::Value> where V: Visitor {}
        fn set_failed(&mut self, _failed: &mut bool) {}
    }
    impl Fused for SliceRead {}
    pub struct StrRead;
    impl StrRead { pub fn new(s: &str) -> Self {} }
    impl Read for StrRead {
        fn next(&mut self) -> crate::Result<Option<u8>> {}
        fn peek(&mut self) -> crate::Result<Option<u8>> {}
        fn discard(&mut self) {}
        fn position(&self) -> Position {}
        fn peek_position(&self) -> Position {}
        fn byte_offset(&self) -> usize {}
        fn parse_str(&mut self, scratch: &mut Vec<u8>) -> crate::Result<Reference<str>> {}
        fn parse_str_raw(&mut self, scratch: &mut Vec<u8>) -> crate::Result<Reference<[u8]>> {}
        fn ignore_str(&mut self) -> crate::Result<()> {}
        fn decode_hex_escape(&mut self) -> crate::Result<u16> {}
        fn begin_raw_buffering(&mut self) {}
        fn end_raw_buffering<V>(&mut self, visitor: V) -> crate::Result<V::Value> where V: Visitor {}
        fn set_failed(&mut self, failed: &mut bool) {}
    }
    impl Fused for StrRead {}
    pub enum ParserNumber { F64(f64), U64(u64), I64(i64), String(String) }
}
pub mod error {
    pub use crate::{Error, Result};
    #[derive(Clone, Copy)] pub enum Category { Io, Syntax, Data, Eof }
}
pub mod map {
    use crate::Value;
    pub use crate::Map;
    pub enum Entry { Vacant(VacantEntry), Occupied(OccupiedEntry) }
    impl Entry {
        pub fn key(&self) -> &String {}
        pub fn or_insert(self, default: Value) -> &mut Value {}
        pub fn or_insert_with<F>(self, default: F) -> &mut Value where F: FnOnce() -> Value { default(); }
        pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut Value) { let a: &mut Value; f(a); }
    }
    pub struct VacantEntry;
    impl VacantEntry {
        pub fn key(&self) -> &String {}
        pub fn insert(self, value: Value) -> &mut Value {}
    }
    pub struct OccupiedEntry;
    impl OccupiedEntry {
        pub fn key(&self) -> &String {}
        pub fn get(&self) -> &Value {}
        pub fn get_mut(&mut self) -> &mut Value {}
        pub fn into_mut(self) -> &mut Value {}
        pub fn insert(&mut self, value: Value) -> Value {}
        pub fn remove(self) -> Value {}
        pub fn swap_remove(self) -> Value {}
        pub fn shift_remove(self) -> Value {}
        pub fn remove_entry(self) -> (String, Value) {}
        pub fn swap_remove_entry(self) -> (String, Value) {}
        pub fn shift_remove_entry(self) -> (String, Value) {}
    }
    #[derive(Clone)] pub struct Iter;
    impl Iterator for Iter { type Item = (&String, &crate::Value); fn next(&mut self) -> Option<Self::Item> {} }
    impl DoubleEndedIterator for Iter { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl ExactSizeIterator for Iter {}
    pub struct IterMut;
    impl Iterator for IterMut { type Item = (&String, &mut crate::Value); fn next(&mut self) -> Option<Self::Item> {} }
    impl DoubleEndedIterator for IterMut { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl ExactSizeIterator for IterMut {}
    pub struct IntoIter;
    impl Iterator for IntoIter { type Item = (String, crate::Value); fn next(&mut self) -> Option<Self::Item> {} }
    impl DoubleEndedIterator for IntoIter { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl ExactSizeIterator for IntoIter {}
    #[derive(Clone)] pub struct Keys;
    impl Iterator for Keys { type Item = &String; fn next(&mut self) -> Option<Self::Item> {} }
    impl DoubleEndedIterator for Keys { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl ExactSizeIterator for Keys {}
    #[derive(Clone)] pub struct Values;
    impl Iterator for Values { type Item = &crate::Value; fn next(&mut self) -> Option<Self::Item> {} }
    impl DoubleEndedIterator for Values { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl ExactSizeIterator for Values {}
    pub struct ValuesMut;
    impl Iterator for ValuesMut { type Item = &mut crate::Value; fn next(&mut self) -> Option<Self::Item> {} }
    impl DoubleEndedIterator for ValuesMut { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl ExactSizeIterator for ValuesMut {}
    pub struct IntoValues;
}
pub mod read {
    use core::ops::Deref;
    pub struct Position { pub line: usize, pub column: usize }
    pub enum Reference<T> { Borrowed(&T), Copied(&T) }
    impl<T> Deref for Reference<T> {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
    pub trait Fused {}
}
pub mod ser {
    use crate::Error;
    use std::io::Write;
    use serde::ser;
    use serde::ser::Serialize;
    pub use crate::{Serializer, to_string, to_string_pretty, to_vec, to_vec_pretty, to_writer, to_writer_pretty};
    pub enum CharEscape { Quote, ReverseSolidus, Solidus, Backspace, FormFeed, LineFeed, CarriageReturn, Tab, AsciiControl(u8) }
    pub trait Formatter {
        fn write_null<W>(&mut self, writer: &mut W) -> std::io::Result<()> where W: Write {}
        fn write_bool<W>(&mut self, writer: &mut W, value: bool) -> std::io::Result<()> where W: Write {}
        fn write_i8<W>(&mut self, writer: &mut W, value: i8) -> std::io::Result<()> where W: Write {}
        fn write_i16<W>(&mut self, writer: &mut W, value: i16) -> std::io::Result<()> where W: Write {}
        fn write_i32<W>(&mut self, writer: &mut W, value: i32) -> std::io::Result<()> where W: Write {}
        fn write_i64<W>(&mut self, writer: &mut W, value: i64) -> std::io::Result<()> where W: Write {}
        fn write_i128<W>(&mut self, writer: &mut W, value: i128) -> std::io::Result<()> where W: Write {}
        fn write_u8<W>(&mut self, writer: &mut W, value: u8) -> std::io::Result<()> where W: Write {}
        fn write_u16<W>(&mut self, writer: &mut W, value: u16) -> std::io::Result<()> where W: Write {}
        fn write_u32<W>(&mut self, writer: &mut W, value: u32) -> std::io::Result<()> where W: Write {}
        fn write_u64<W>(&mut self, writer: &mut W, value: u64) -> std::io::Result<()> where W: Write {}
        fn write_u128<W>(&mut self, writer: &mut W, value: u128) -> std::io::Result<()> where W: Write {}
        fn write_f32<W>(&mut self, writer: &mut W, value: f32) -> std::io::Result<()> where W: Write {}
        fn write_f64<W>(&mut self, writer: &mut W, value: f64) -> std::io::Result<()> where W: Write {}
        fn write_number_str<W>(&mut self, writer: &mut W, value: &str) -> std::io::Result<()> where W: Write {}
        fn begin_string<W>(&mut self, writer: &mut W) -> std::io::Result<()> where W: Write {}
        fn end_string<W>(&mut self, writer: &mut W) -> std::io::Result<()> where W: Write {}
        fn write_string_fragment<W>(&mut self, writer: &mut W, fragment: &str) -> std::io::Result<()> where W: Write {}
        fn write_char_escape<W>(&mut self, writer: &mut W, char_escape: CharEscape) -> std::io::Result<()> where W: Write {}
        fn write_byte_array<W>(&mut self, writer: &mut W, value: &[u8]) -> std::io::Result<()> where W: Write {}
        fn begin_array<W>(&mut self, writer: &mut W) -> std::io::Result<()> where W: Write {}
        fn end_array<W>(&mut self, writer: &mut W) -> std::io::Result<()> where W: Write {}
        fn begin_array_value<W>(&mut self, writer: &mut W, first: bool) -> std::io::Result<()> where W: Write {}
        fn end_array_value<W>(&mut self, _writer: &mut W) -> std::io::Result<()> where W: Write {}
        fn begin_object<W>(&mut self, writer: &mut W) -> std::io::Result<()> where W: Write {}
        fn end_object<W>(&mut self, writer: &mut W) -> std::io::Result<()> where W: Write {}
        fn begin_object_key<W>(&mut self, writer: &mut W, first: bool) -> std::io::Result<()> where W: Write {}
        fn end_object_key<W>(&mut self, _writer: &mut W) -> std::io::Result<()> where W: Write {}
        fn begin_object_value<W>(&mut self, writer: &mut W) -> std::io::Result<()> where W: Write {}
        fn end_object_value<W>(&mut self, _writer: &mut W) -> std::io::Result<()> where W: Write {}
        fn write_raw_fragment<W>(&mut self, writer: &mut W, fragment: &str) -> std::io::Result<()> where W: Write {}
    }
    #[derive(Clone, Default)] pub struct CompactFormatter;
    impl Formatter for CompactFormatter {}
    #[derive(Clone)] pub struct PrettyFormatter;
    impl PrettyFormatter {
        pub fn new() -> Self {}
        pub fn with_indent(indent: &[u8]) -> Self {}
    }
    impl Default for PrettyFormatter {}
    impl Formatter for PrettyFormatter {
        fn begin_array<W>(&mut self, writer: &mut W) -> std::io::Result<()> where W: Write {}
        fn end_array<W>(&mut self, writer: &mut W) -> std::io::Result<()> where W: Write {}
        fn begin_array_value<W>(&mut self, writer: &mut W, first: bool) -> std::io::Result<()> where W: Write {}
        fn end_array_value<W>(&mut self, _writer: &mut W) -> std::io::Result<()> where W: Write {}
        fn begin_object<W>(&mut self, writer: &mut W) -> std::io::Result<()> where W: Write {}
        fn end_object<W>(&mut self, writer: &mut W) -> std::io::Result<()> where W: Write {}
        fn begin_object_key<W>(&mut self, writer: &mut W, first: bool) -> std::io::Result<()> where W: Write {}
        fn begin_object_value<W>(&mut self, writer: &mut W) -> std::io::Result<()> where W: Write {}
        fn end_object_value<W>(&mut self, _writer: &mut W) -> std::io::Result<()> where W: Write {}
    }
    pub enum Compound<W, F> { Map { ser: &mut crate::Serializer<W, F>, state: State }, Number { ser: &mut crate::Serializer<W, F> }, RawValue { ser: &mut crate::Serializer<W, F> } }
    impl<W, F> ser::SerializeSeq for Compound<W, F> where W: Write, F: Formatter {
        type Ok = ();
        type Error = Error;
        fn serialize_element<T>(&mut self, value: &T) -> crate::Result<()> where T: Serialize {}
        fn end(self) -> crate::Result<()> {}
    }
    impl<W, F> ser::SerializeTuple for Compound<W, F> where W: Write, F: Formatter {
        type Ok = ();
        type Error = Error;
        fn serialize_element<T>(&mut self, value: &T) -> crate::Result<()> where T: Serialize {}
        fn end(self) -> crate::Result<()> {}
    }
    impl<W, F> ser::SerializeTupleStruct for Compound<W, F> where W: Write, F: Formatter {
        type Ok = ();
        type Error = Error;
        fn serialize_field<T>(&mut self, value: &T) -> crate::Result<()> where T: Serialize {}
        fn end(self) -> crate::Result<()> {}
    }
    impl<W, F> ser::SerializeTupleVariant for Compound<W, F> where W: Write, F: Formatter {
        type Ok = ();
        type Error = Error;
        fn serialize_field<T>(&mut self, value: &T) -> crate::Result<()> where T: Serialize {}
        fn end(self) -> crate::Result<()> {}
    }
    impl<W, F> ser::SerializeMap for Compound<W, F> where W: Write, F: Formatter {
        type Ok = ();
        type Error = Error;
        fn serialize_key<T>(&mut self, key: &T) -> crate::Result<()> where T: Serialize {}
        fn serialize_value<T>(&mut self, value: &T) -> crate::Result<()> where T: Serialize {}
        fn end(self) -> crate::Result<()> {}
    }
    impl<W, F> ser::SerializeStruct for Compound<W, F> where W: Write, F: Formatter {
        type Ok = ();
        type Error = Error;
        fn serialize_field<T>(&mut self, key: &str, value: &T) -> crate::Result<()> where T: Serialize {}
        fn end(self) -> crate::Result<()> {}
    }
    impl<W, F> ser::SerializeStructVariant for Compound<W, F> where W: Write, F: Formatter {
        type Ok = ();
        type Error = Error;
        fn serialize_field<T>(&mut self, key: &str, value: &T) -> crate::Result<()> where T: Serialize {}
        fn end(self) -> crate::Result<()> {}
    }
    pub enum State { Empty, First, Rest }
}
pub mod value {
    use core::fmt::Display;
    use crate::Error;
    use crate::value::ser::{SerializeMap, SerializeStructVariant, SerializeTupleVariant, SerializeVec};
    use serde::de::{Deserializer, IntoDeserializer, Visitor};
    use serde::ser::Serialize;
    pub use crate::{Map, Number, Value, from_value, to_value};
    pub trait Index {}
    impl Index for usize {
        fn index_into(&self, v: &crate::Value) -> Option<&crate::Value> {}
        fn index_into_mut(&self, v: &mut crate::Value) -> Option<&mut crate::Value> {}
        fn index_or_insert(&self, v: &mut crate::Value) -> &mut crate::Value {}
    }
    impl Index for str {
        fn index_into(&self, v: &crate::Value) -> Option<&crate::Value> {}
        fn index_into_mut(&self, v: &mut crate::Value) -> Option<&mut crate::Value> {}
        fn index_or_insert(&self, v: &mut crate::Value) -> &mut crate::Value {}
    }
    impl Index for String {
        fn index_into(&self, v: &crate::Value) -> Option<&crate::Value> {}
        fn index_into_mut(&self, v: &mut crate::Value) -> Option<&mut crate::Value> {}
        fn index_or_insert(&self, v: &mut crate::Value) -> &mut crate::Value {}
    }
    impl<T> Index for &T where T: Index {
        fn index_into(&self, v: &crate::Value) -> Option<&crate::Value> {}
        fn index_into_mut(&self, v: &mut crate::Value) -> Option<&mut crate::Value> {}
        fn index_or_insert(&self, v: &mut crate::Value) -> &mut crate::Value {}
    }
    pub struct Serializer;
    impl serde::Serializer for Serializer {
        type Ok = crate::Value;
        type Error = Error;
        type SerializeSeq = SerializeVec;
        type SerializeTuple = SerializeVec;
        type SerializeTupleStruct = SerializeVec;
        type SerializeTupleVariant = SerializeTupleVariant;
        type SerializeMap = SerializeMap;
        type SerializeStruct = SerializeMap;
        type SerializeStructVariant = SerializeStructVariant;
        fn serialize_bool(self, value: bool) -> crate::Result<crate::Value> {}
        fn serialize_i8(self, value: i8) -> crate::Result<crate::Value> {}
        fn serialize_i16(self, value: i16) -> crate::Result<crate::Value> {}
        fn serialize_i32(self, value: i32) -> crate::Result<crate::Value> {}
        fn serialize_i64(self, value: i64) -> crate::Result<crate::Value> {}
        fn serialize_i128(self, value: i128) -> crate::Result<crate::Value> {}
        fn serialize_u8(self, value: u8) -> crate::Result<crate::Value> {}
        fn serialize_u16(self, value: u16) -> crate::Result<crate::Value> {}
        fn serialize_u32(self, value: u32) -> crate::Result<crate::Value> {}
        fn serialize_u64(self, value: u64) -> crate::Result<crate::Value> {}
        fn serialize_u128(self, value: u128) -> crate::Result<crate::Value> {}
        fn serialize_f32(self, float: f32) -> crate::Result<crate::Value> {}
        fn serialize_f64(self, float: f64) -> crate::Result<crate::Value> {}
        fn serialize_char(self, value: char) -> crate::Result<crate::Value> {}
        fn serialize_str(self, value: &str) -> crate::Result<crate::Value> {}
        fn serialize_bytes(self, value: &[u8]) -> crate::Result<crate::Value> {}
        fn serialize_unit(self) -> crate::Result<crate::Value> {}
        fn serialize_unit_struct(self, _name: &str) -> crate::Result<crate::Value> {}
        fn serialize_unit_variant(self, _name: &str, _variant_index: u32, variant: &str) -> crate::Result<crate::Value> {}
        fn serialize_newtype_struct<T>(self, _name: &str, value: &T) -> crate::Result<crate::Value> where T: Serialize {}
        fn serialize_newtype_variant<T>(self, _name: &str, _variant_index: u32, variant: &str, value: &T) -> crate::Result<crate::Value> where T: Serialize {}
        fn serialize_none(self) -> crate::Result<crate::Value> {}
        fn serialize_some<T>(self, value: &T) -> crate::Result<crate::Value> where T: Serialize {}
        fn serialize_seq(self, len: Option<usize>) -> crate::Result<Self::SerializeSeq> {}
        fn serialize_tuple(self, len: usize) -> crate::Result<Self::SerializeTuple> {}
        fn serialize_tuple_struct(self, _name: &str, len: usize) -> crate::Result<Self::SerializeTupleStruct> {}
        fn serialize_tuple_variant(self, _name: &str, _variant_index: u32, variant: &str, len: usize) -> crate::Result<Self::SerializeTupleVariant> {}
        fn serialize_map(self, len: Option<usize>) -> crate::Result<Self::SerializeMap> {}
        fn serialize_struct(self, name: &str, len: usize) -> crate::Result<Self::SerializeStruct> {}
        fn serialize_struct_variant(self, _name: &str, _variant_index: u32, variant: &str, _len: usize) -> crate::Result<Self::SerializeStructVariant> {}
        fn collect_str<T>(self, value: &T) -> crate::Result<crate::Value> where T: Display {}
    }
    pub struct RawValue;
    impl Clone for Box<RawValue> {}
    impl ToOwned for RawValue {
        type Owned = Box<RawValue>;
        fn to_owned(&self) -> Self::Owned {}
    }
    impl Default for Box<RawValue> {}
    impl Display for RawValue {}
    impl RawValue {
        pub const NULL: &RawValue = _;
        pub const TRUE: &RawValue = _;
        pub const FALSE: &RawValue = _;
        pub fn from_string(json: String) -> Result<Box<Self>, Error> {}
        pub fn from_string_unchecked(json: String) -> Box<Self> {}
        pub fn get(&self) -> &str {}
    }
    impl IntoDeserializer<Error> for &RawValue {
        type Deserializer = &RawValue;
        fn into_deserializer(self) -> Self::Deserializer {}
    }
    impl Deserializer for &RawValue {
        type Error = Error;
        fn deserialize_any<V>(self, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_bool<V>(self, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_i8<V>(self, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_i16<V>(self, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_i32<V>(self, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_i64<V>(self, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_i128<V>(self, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_u8<V>(self, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_u16<V>(self, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_u32<V>(self, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_u64<V>(self, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_u128<V>(self, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_f32<V>(self, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_f64<V>(self, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_char<V>(self, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_str<V>(self, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_string<V>(self, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_bytes<V>(self, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_byte_buf<V>(self, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_option<V>(self, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_unit<V>(self, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_unit_struct<V>(self, name: &str, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_newtype_struct<V>(self, name: &str, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_seq<V>(self, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_tuple<V>(self, len: usize, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_tuple_struct<V>(self, name: &str, len: usize, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_map<V>(self, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_struct<V>(self, name: &str, fields: &[&str], visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_enum<V>(self, name: &str, variants: &[&str], visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_identifier<V>(self, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_ignored_any<V>(self, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
    }
    pub fn to_raw_value<T>(value: &T) -> Result<Box<RawValue>, Error> where T: Serialize {}
    pub mod ser {
        use crate::{Error, Map, Value};
        use serde::ser;
        use serde::ser::Serialize;
        pub struct SerializeVec;
        impl ser::SerializeSeq for SerializeVec {
            type Ok = Value;
            type Error = Error;
            fn serialize_element<T>(&mut self, value: &T) -> crate::Result<()> where T: Serialize {}
            fn end(self) -> crate::Result<Value> {}
        }
        impl ser::SerializeTuple for SerializeVec {
            type Ok = Value;
            type Error = Error;
            fn serialize_element<T>(&mut self, value: &T) -> crate::Result<()> where T: Serialize {}
            fn end(self) -> crate::Result<Value> {}
        }
        impl ser::SerializeTupleStruct for SerializeVec {
            type Ok = Value;
            type Error = Error;
            fn serialize_field<T>(&mut self, value: &T) -> crate::Result<()> where T: Serialize {}
            fn end(self) -> crate::Result<Value> {}
        }
        pub struct SerializeTupleVariant;
        impl ser::SerializeTupleVariant for SerializeTupleVariant {
            type Ok = Value;
            type Error = Error;
            fn serialize_field<T>(&mut self, value: &T) -> crate::Result<()> where T: Serialize {}
            fn end(self) -> crate::Result<Value> {}
        }
        pub enum SerializeMap { Map { map: Map<String, Value>, next_key: Option<String> }, Number { out_value: Option<Value> }, RawValue { out_value: Option<Value> } }
        impl ser::SerializeMap for SerializeMap {
            type Ok = Value;
            type Error = Error;
            fn serialize_key<T>(&mut self, key: &T) -> crate::Result<()> where T: Serialize {}
            fn serialize_value<T>(&mut self, value: &T) -> crate::Result<()> where T: Serialize {}
            fn end(self) -> crate::Result<Value> {}
        }
        impl ser::SerializeStruct for SerializeMap {
            type Ok = Value;
            type Error = Error;
            fn serialize_field<T>(&mut self, key: &str, value: &T) -> crate::Result<()> where T: Serialize {}
            fn end(self) -> crate::Result<Value> {}
        }
        pub struct SerializeStructVariant;
        impl ser::SerializeStructVariant for SerializeStructVariant {
            type Ok = Value;
            type Error = Error;
            fn serialize_field<T>(&mut self, key: &str, value: &T) -> crate::Result<()> where T: Serialize {}
            fn end(self) -> crate::Result<Value> {}
        }
    }
}
