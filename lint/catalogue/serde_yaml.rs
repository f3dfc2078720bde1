//! serde_yaml 0.9.34.

use crate::mapping::{Entry, IntoIter, IntoKeys, IntoValues, Iter, IterMut, Keys, Values, ValuesMut};
use crate::value::TaggedValue;
use serde::Serialize;
use serde::de::{Deserialize, DeserializeOwned, DeserializeSeed, IntoDeserializer, VariantAccess, Visitor};
use std::{io, ops, result};
use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt::Display;
use std::str::FromStr;
pub struct Deserializer;
impl Deserializer {
    pub fn from_str(s: &str) -> Self {}
    pub fn from_slice(v: &[u8]) -> Self {}
    pub fn from_reader<R>(rdr: R) -> Self where R: io::Read {}
}
impl Iterator for Deserializer {
    type Item = Self;
    fn next(&mut self) -> Option<Self> {}
}
impl serde::de::Deserializer for Deserializer {
    type Error = Error;
    fn deserialize_any<V>(self, visitor: V) -> crate::de::Result<V::Value> where V: Visitor {}
    fn deserialize_bool<V>(self, visitor: V) -> crate::de::Result<V::Value> where V: Visitor {}
    fn deserialize_i8<V>(self, visitor: V) -> crate::de::Result<V::Value> where V: Visitor {}
    fn deserialize_i16<V>(self, visitor: V) -> crate::de::Result<V::Value> where V: Visitor {}
    fn deserialize_i32<V>(self, visitor: V) -> crate::de::Result<V::Value> where V: Visitor {}
    fn deserialize_i64<V>(self, visitor: V) -> crate::de::Result<V::Value> where V: Visitor {}
    fn deserialize_i128<V>(self, visitor: V) -> crate::de::Result<V::Value> where V: Visitor {}
    fn deserialize_u8<V>(self, visitor: V) -> crate::de::Result<V::Value> where V: Visitor {}
    fn deserialize_u16<V>(self, visitor: V) -> crate::de::Result<V::Value> where V: Visitor {}
    fn deserialize_u32<V>(self, visitor: V) -> crate::de::Result<V::Value> where V: Visitor {}
    fn deserialize_u64<V>(self, visitor: V) -> crate::de::Result<V::Value> where V: Visitor {}
    fn deserialize_u128<V>(self, visitor: V) -> crate::de::Result<V::Value> where V: Visitor {}
    fn deserialize_f32<V>(self, visitor: V) -> crate::de::Result<V::Value> where V: Visitor {}
    fn deserialize_f64<V>(self, visitor: V) -> crate::de::Result<V::Value> where V: Visitor {}
    fn deserialize_char<V>(self, visitor: V) -> crate::de::Result<V::Value> where V: Visitor {}
    fn deserialize_str<V>(self, visitor: V) -> crate::de::Result<V::Value> where V: Visitor {}
    fn deserialize_string<V>(self, visitor: V) -> crate::de::Result<V::Value> where V: Visitor {}
    fn deserialize_bytes<V>(self, visitor: V) -> crate::de::Result<V::Value> where V: Visitor {}
    fn deserialize_byte_buf<V>(self, visitor: V) -> crate::de::Result<V::Value> where V: Visitor {}
    fn deserialize_option<V>(self, visitor: V) -> crate::de::Result<V::Value> where V: Visitor {}
    fn deserialize_unit<V>(self, visitor: V) -> crate::de::Result<V::Value> where V: Visitor {}
    fn deserialize_unit_struct<V>(self, name: &str, visitor: V) -> crate::de::Result<V::Value> where V: Visitor {}
    fn deserialize_newtype_struct<V>(self, name: &str, visitor: V) -> crate::de::Result<V::Value> where V: Visitor {}
    fn deserialize_seq<V>(self, visitor: V) -> crate::de::Result<V::Value> where V: Visitor {}
    fn deserialize_tuple<V>(self, len: usize, visitor: V) -> crate::de::Result<V::Value> where V: Visitor {}
    fn deserialize_tuple_struct<V>(self, name: &str, len: usize, visitor: V) -> crate::de::Result<V::Value> where V: Visitor {}
    fn deserialize_map<V>(self, visitor: V) -> crate::de::Result<V::Value> where V: Visitor {}
    fn deserialize_struct<V>(self, name: &str, fields: &[&str], visitor: V) -> crate::de::Result<V::Value> where V: Visitor {}
    fn deserialize_enum<V>(self, name: &str, variants: &[&str], visitor: V) -> crate::de::Result<V::Value> where V: Visitor {}
    fn deserialize_identifier<V>(self, visitor: V) -> crate::de::Result<V::Value> where V: Visitor {}
    fn deserialize_ignored_any<V>(self, visitor: V) -> crate::de::Result<V::Value> where V: Visitor {}
}
pub fn from_str<T>(s: &str) -> crate::de::Result<T> where T: Deserialize {}
pub fn from_reader<R, T>(rdr: R) -> crate::de::Result<T> where R: io::Read, T: DeserializeOwned { let b: &mut [u8]; rdr.read(b) }
pub fn from_slice<T>(v: &[u8]) -> crate::de::Result<T> where T: Deserialize {}
pub struct Error;
impl Error { pub fn location(&self) -> Option<Location> {} }
impl From<crate::libyaml::error::Error> for Error {}
impl From<crate::libyaml::emitter::Error> for Error {}
impl StdError for Error {}
impl Display for Error {}
impl serde::ser::Error for Error {}
impl serde::de::Error for Error {}
pub type Result<T> = result::Result<T, Error>;
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
impl serde::Deserializer for Number {
    type Error = Error;
    fn deserialize_any<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
}
impl serde::Deserializer for &Number {
    type Error = Error;
    fn deserialize_any<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
}
impl From<f32> for Number {}
impl From<f64> for Number {}
pub struct Serializer<W>;
impl<W> Serializer<W> where W: io::Write {
    pub fn new(writer: W) -> Self {}
    pub fn flush(&mut self) -> crate::ser::Result<()> {}
    pub fn into_inner(self) -> crate::ser::Result<W> {}
}
impl<W> serde::ser::Serializer for &mut Serializer<W> where W: io::Write {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Self;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;
    fn serialize_bool(self, v: bool) -> crate::ser::Result<()> {}
    fn serialize_i8(self, v: i8) -> crate::ser::Result<()> {}
    fn serialize_i16(self, v: i16) -> crate::ser::Result<()> {}
    fn serialize_i32(self, v: i32) -> crate::ser::Result<()> {}
    fn serialize_i64(self, v: i64) -> crate::ser::Result<()> {}
    fn serialize_i128(self, v: i128) -> crate::ser::Result<()> {}
    fn serialize_u8(self, v: u8) -> crate::ser::Result<()> {}
    fn serialize_u16(self, v: u16) -> crate::ser::Result<()> {}
    fn serialize_u32(self, v: u32) -> crate::ser::Result<()> {}
    fn serialize_u64(self, v: u64) -> crate::ser::Result<()> {}
    fn serialize_u128(self, v: u128) -> crate::ser::Result<()> {}
    fn serialize_f32(self, v: f32) -> crate::ser::Result<()> {}
    fn serialize_f64(self, v: f64) -> crate::ser::Result<()> {}
    fn serialize_char(self, value: char) -> crate::ser::Result<()> {}
    fn serialize_str(self, value: &str) -> crate::ser::Result<()> {}
    fn serialize_bytes(self, _value: &[u8]) -> crate::ser::Result<()> {}
    fn serialize_unit(self) -> crate::ser::Result<()> {}
    fn serialize_unit_struct(self, _name: &str) -> crate::ser::Result<()> {}
    fn serialize_unit_variant(self, _name: &str, _variant_index: u32, variant: &str) -> crate::ser::Result<()> {}
    fn serialize_newtype_struct<T>(self, _name: &str, value: &T) -> crate::ser::Result<()> where T: serde::ser::Serialize {}
    fn serialize_newtype_variant<T>(self, _name: &str, _variant_index: u32, variant: &str, value: &T) -> crate::ser::Result<()> where T: serde::ser::Serialize {}
    fn serialize_none(self) -> crate::ser::Result<()> {}
    fn serialize_some<V>(self, value: &V) -> crate::ser::Result<()> where V: serde::ser::Serialize {}
    fn serialize_seq(self, _len: Option<usize>) -> crate::ser::Result<Self::SerializeSeq> {}
    fn serialize_tuple(self, _len: usize) -> crate::ser::Result<Self::SerializeTuple> {}
    fn serialize_tuple_struct(self, _name: &str, _len: usize) -> crate::ser::Result<Self::SerializeTupleStruct> {}
    fn serialize_tuple_variant(self, _enm: &str, _idx: u32, variant: &str, _len: usize) -> crate::ser::Result<Self::SerializeTupleVariant> {}
    fn serialize_map(self, len: Option<usize>) -> crate::ser::Result<Self::SerializeMap> {}
    fn serialize_struct(self, _name: &str, _len: usize) -> crate::ser::Result<Self::SerializeStruct> {}
    fn serialize_struct_variant(self, _enm: &str, _idx: u32, variant: &str, _len: usize) -> crate::ser::Result<Self::SerializeStructVariant> {}
    fn collect_str<T>(self, value: &T) -> crate::ser::Result<Self::Ok> where T: Display {}
}
impl<W> serde::ser::SerializeSeq for &mut Serializer<W> where W: io::Write {
    type Ok = ();
    type Error = Error;
    fn serialize_element<T>(&mut self, elem: &T) -> crate::ser::Result<()> where T: serde::ser::Serialize {}
    fn end(self) -> crate::ser::Result<()> {}
}
impl<W> serde::ser::SerializeTuple for &mut Serializer<W> where W: io::Write {
    type Ok = ();
    type Error = Error;
    fn serialize_element<T>(&mut self, elem: &T) -> crate::ser::Result<()> where T: serde::ser::Serialize {}
    fn end(self) -> crate::ser::Result<()> {}
}
impl<W> serde::ser::SerializeTupleStruct for &mut Serializer<W> where W: io::Write {
    type Ok = ();
    type Error = Error;
    fn serialize_field<V>(&mut self, value: &V) -> crate::ser::Result<()> where V: serde::ser::Serialize {}
    fn end(self) -> crate::ser::Result<()> {}
}
impl<W> serde::ser::SerializeTupleVariant for &mut Serializer<W> where W: io::Write {
    type Ok = ();
    type Error = Error;
    fn serialize_field<V>(&mut self, v: &V) -> crate::ser::Result<()> where V: serde::ser::Serialize {}
    fn end(self) -> crate::ser::Result<()> {}
}
impl<W> serde::ser::SerializeMap for &mut Serializer<W> where W: io::Write {
    type Ok = ();
    type Error = Error;
    fn serialize_key<T>(&mut self, key: &T) -> crate::ser::Result<()> where T: serde::ser::Serialize {}
    fn serialize_value<T>(&mut self, value: &T) -> crate::ser::Result<()> where T: serde::ser::Serialize {}
    fn serialize_entry<K, V>(&mut self, key: &K, value: &V) -> crate::ser::Result<(), Self::Error> where K: serde::ser::Serialize, V: serde::ser::Serialize {}
    fn end(self) -> crate::ser::Result<()> {}
}
impl<W> serde::ser::SerializeStruct for &mut Serializer<W> where W: io::Write {
    type Ok = ();
    type Error = Error;
    fn serialize_field<V>(&mut self, key: &str, value: &V) -> crate::ser::Result<()> where V: serde::ser::Serialize {}
    fn end(self) -> crate::ser::Result<()> {}
}
impl<W> serde::ser::SerializeStructVariant for &mut Serializer<W> where W: io::Write {
    type Ok = ();
    type Error = Error;
    fn serialize_field<V>(&mut self, field: &str, v: &V) -> crate::ser::Result<()> where V: serde::ser::Serialize {}
    fn end(self) -> crate::ser::Result<()> {}
}
pub fn to_writer<W, T>(writer: W, value: &T) -> crate::ser::Result<()> where W: io::Write, T: serde::ser::Serialize { let b: &[u8]; writer.write(b) }
pub fn to_string<T>(value: &T) -> crate::ser::Result<String> where T: serde::ser::Serialize {}
#[derive(Clone)] pub enum Value { Null, Bool(bool), Number(Number), String(String), Sequence(Sequence), Mapping(Mapping), Tagged(Box<TaggedValue>) }
impl crate::mapping::Index for Value {
    fn is_key_into(&self, v: &Mapping) -> bool {}
    fn index_into(&self, v: &Mapping) -> Option<&Value> {}
    fn index_into_mut(&self, v: &mut Mapping) -> Option<&mut Value> {}
    fn swap_remove_from(&self, v: &mut Mapping) -> Option<Value> {}
    fn swap_remove_entry_from(&self, v: &mut Mapping) -> Option<(Value, Value)> {}
    fn shift_remove_from(&self, v: &mut Mapping) -> Option<Value> {}
    fn shift_remove_entry_from(&self, v: &mut Mapping) -> Option<(Value, Value)> {}
}
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
impl IntoDeserializer<Error> for Value {
    type Deserializer = Self;
    fn into_deserializer(self) -> Self::Deserializer {}
}
impl serde::de::Deserializer for Value {
    type Error = Error;
    fn deserialize_any<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_bool<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_i8<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_i16<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_i32<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_i64<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_i128<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_u8<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_u16<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_u32<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_u64<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_u128<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_f32<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_f64<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_char<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_str<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_string<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_bytes<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_byte_buf<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_option<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_unit<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_unit_struct<V>(self, _name: &str, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_newtype_struct<V>(self, _name: &str, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_seq<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_tuple<V>(self, _len: usize, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_tuple_struct<V>(self, _name: &str, _len: usize, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_map<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_struct<V>(self, _name: &str, _fields: &[&str], visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_enum<V>(self, _name: &str, _variants: &[&str], visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_identifier<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_ignored_any<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
}
impl serde::de::Deserializer for &Value {
    type Error = Error;
    fn deserialize_any<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_bool<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_i8<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_i16<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_i32<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_i64<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_i128<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_u8<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_u16<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_u32<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_u64<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_u128<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_f32<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_f64<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_char<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_str<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_string<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_bytes<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_byte_buf<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_option<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_unit<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_unit_struct<V>(self, _name: &str, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_newtype_struct<V>(self, _name: &str, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_seq<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_tuple<V>(self, _len: usize, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_tuple_struct<V>(self, _name: &str, _len: usize, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_map<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_struct<V>(self, _name: &str, _fields: &[&str], visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_enum<V>(self, _name: &str, _variants: &[&str], visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_identifier<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn deserialize_ignored_any<V>(self, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
}
impl From<bool> for Value {}
impl From<String> for Value {}
impl From<&str> for Value {}
impl From<Cow<str>> for Value {}
impl From<Mapping> for Value {}
impl<T: Into<Value>> From<Vec<T>> for Value {}
impl<T: Clone + Into<Value>> From<&[T]> for Value {}
impl<T: Into<Value>> FromIterator<T> for Value {}
impl Index for Value {
    fn index_into(&self, v: &Value) -> Option<&Value> {}
    fn index_into_mut(&self, v: &mut Value) -> Option<&mut Value> {}
    fn index_or_insert(&self, v: &mut Value) -> &mut Value {}
}
impl<I> ops::Index<I> for Value where I: Index {
    type Output = Value;
    fn index(&self, index: I) -> &Value {}
}
impl<I> ops::IndexMut<I> for Value where I: Index { fn index_mut(&mut self, index: I) -> &mut Value {} }
impl VariantAccess for Value {
    type Error = Error;
    fn unit_variant(self) -> std::result::Result<(), Error> {}
    fn newtype_variant_seed<T>(self, seed: T) -> std::result::Result<T::Value, Error> where T: DeserializeSeed {}
    fn tuple_variant<V>(self, _len: usize, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn struct_variant<V>(self, _fields: &[&str], visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
}
impl VariantAccess for &Value {
    type Error = Error;
    fn unit_variant(self) -> std::result::Result<(), Error> {}
    fn newtype_variant_seed<T>(self, seed: T) -> std::result::Result<T::Value, Error> where T: DeserializeSeed {}
    fn tuple_variant<V>(self, _len: usize, visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
    fn struct_variant<V>(self, _fields: &[&str], visitor: V) -> std::result::Result<V::Value, Error> where V: Visitor {}
}
pub type Sequence = Vec<Value>;
pub fn to_value<T>(value: T) -> std::result::Result<Value, Error> where T: Serialize {}
pub fn from_value<T>(value: Value) -> std::result::Result<T, Error> where T: DeserializeOwned {}
pub trait Index {}
impl Index for usize {
    fn index_into(&self, v: &Value) -> Option<&Value> {}
    fn index_into_mut(&self, v: &mut Value) -> Option<&mut Value> {}
    fn index_or_insert(&self, v: &mut Value) -> &mut Value {}
}
impl Index for str {
    fn index_into(&self, v: &Value) -> Option<&Value> {}
    fn index_into_mut(&self, v: &mut Value) -> Option<&mut Value> {}
    fn index_or_insert(&self, v: &mut Value) -> &mut Value {}
}
impl Index for String {
    fn index_into(&self, v: &Value) -> Option<&Value> {}
    fn index_into_mut(&self, v: &mut Value) -> Option<&mut Value> {}
    fn index_or_insert(&self, v: &mut Value) -> &mut Value {}
}
impl<T> Index for &T where T: Index {
    fn index_into(&self, v: &Value) -> Option<&Value> {}
    fn index_into_mut(&self, v: &mut Value) -> Option<&mut Value> {}
    fn index_or_insert(&self, v: &mut Value) -> &mut Value {}
}
pub mod de {
    use crate::Error;
    use std::result;
    pub type Result<T, E = Error> = result::Result<T, E>;
}
pub mod libyaml {
    pub mod emitter {
        use std::io;
        pub enum Error { Libyaml(Error), Io(io::Error) }
    }
    pub mod error {
        use unsafe_libyaml as sys;
        use std::fmt::Display;
        pub struct Error;
        impl Error {
            pub fn parse_error(parser: *const sys::yaml_parser_t) -> Self {}
            pub fn emit_error(emitter: *const sys::yaml_emitter_t) -> Self {}
            pub fn mark(&self) -> Mark {}
        }
        impl Display for Error {}
        #[derive(Clone, Copy)] pub struct Mark;
        impl Mark {
            pub fn index(&self) -> u64 {}
            pub fn line(&self) -> u64 {}
            pub fn column(&self) -> u64 {}
        }
        impl Display for Mark {}
    }
}
pub mod mapping {
    use crate::Value;
    pub use crate::Mapping;
    pub trait Index {}
    impl Index for str {
        fn is_key_into(&self, v: &crate::Mapping) -> bool {}
        fn index_into(&self, v: &crate::Mapping) -> Option<&Value> {}
        fn index_into_mut(&self, v: &mut crate::Mapping) -> Option<&mut Value> {}
        fn swap_remove_from(&self, v: &mut crate::Mapping) -> Option<Value> {}
        fn swap_remove_entry_from(&self, v: &mut crate::Mapping) -> Option<(Value, Value)> {}
        fn shift_remove_from(&self, v: &mut crate::Mapping) -> Option<Value> {}
        fn shift_remove_entry_from(&self, v: &mut crate::Mapping) -> Option<(Value, Value)> {}
    }
    impl Index for String {
        fn is_key_into(&self, v: &crate::Mapping) -> bool {}
        fn index_into(&self, v: &crate::Mapping) -> Option<&Value> {}
        fn index_into_mut(&self, v: &mut crate::Mapping) -> Option<&mut Value> {}
        fn swap_remove_from(&self, v: &mut crate::Mapping) -> Option<Value> {}
        fn swap_remove_entry_from(&self, v: &mut crate::Mapping) -> Option<(Value, Value)> {}
        fn shift_remove_from(&self, v: &mut crate::Mapping) -> Option<Value> {}
        fn shift_remove_entry_from(&self, v: &mut crate::Mapping) -> Option<(Value, Value)> {}
    }
    impl<T> Index for &T where T: Index {
        fn is_key_into(&self, v: &crate::Mapping) -> bool {}
        fn index_into(&self, v: &crate::Mapping) -> Option<&Value> {}
        fn index_into_mut(&self, v: &mut crate::Mapping) -> Option<&mut Value> {}
        fn swap_remove_from(&self, v: &mut crate::Mapping) -> Option<Value> {}
        fn swap_remove_entry_from(&self, v: &mut crate::Mapping) -> Option<(Value, Value)> {}
        fn shift_remove_from(&self, v: &mut crate::Mapping) -> Option<Value> {}
        fn shift_remove_entry_from(&self, v: &mut crate::Mapping) -> Option<(Value, Value)> {}
    }
    pub struct Iter;
    pub struct IterMut;
    pub struct IntoIter;
    impl Iterator for IntoIter {
        type Item = (Value, Value);
        fn next(&mut self) -> Option<Self::Item> {}
    }
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
pub mod ser {
    use crate::Error;
    use std::result;
    pub type Result<T, E = Error> = result::Result<T, E>;
}
pub mod value {
    use crate::Error;
    use crate::value::ser::{SerializeArray, SerializeMap, SerializeStruct, SerializeStructVariant, SerializeTupleVariant};
    use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Visitor};
    use std::fmt::Display;
    pub use crate::{Index, Mapping, Number, Sequence, Value, from_value, to_value};
    pub struct Serializer;
    impl serde::ser::Serializer for Serializer {
        type Ok = crate::Value;
        type Error = Error;
        type SerializeSeq = SerializeArray;
        type SerializeTuple = SerializeArray;
        type SerializeTupleStruct = SerializeArray;
        type SerializeTupleVariant = SerializeTupleVariant;
        type SerializeMap = SerializeMap;
        type SerializeStruct = SerializeStruct;
        type SerializeStructVariant = SerializeStructVariant;
        fn serialize_bool(self, v: bool) -> crate::value::ser::Result<crate::Value> {}
        fn serialize_i8(self, v: i8) -> crate::value::ser::Result<crate::Value> {}
        fn serialize_i16(self, v: i16) -> crate::value::ser::Result<crate::Value> {}
        fn serialize_i32(self, v: i32) -> crate::value::ser::Result<crate::Value> {}
        fn serialize_i64(self, v: i64) -> crate::value::ser::Result<crate::Value> {}
        fn serialize_i128(self, v: i128) -> crate::value::ser::Result<crate::Value> {}
        fn serialize_u8(self, v: u8) -> crate::value::ser::Result<crate::Value> {}
        fn serialize_u16(self, v: u16) -> crate::value::ser::Result<crate::Value> {}
        fn serialize_u32(self, v: u32) -> crate::value::ser::Result<crate::Value> {}
        fn serialize_u64(self, v: u64) -> crate::value::ser::Result<crate::Value> {}
        fn serialize_u128(self, v: u128) -> crate::value::ser::Result<crate::Value> {}
        fn serialize_f32(self, v: f32) -> crate::value::ser::Result<crate::Value> {}
        fn serialize_f64(self, v: f64) -> crate::value::ser::Result<crate::Value> {}
        fn serialize_char(self, value: char) -> crate::value::ser::Result<crate::Value> {}
        fn serialize_str(self, value: &str) -> crate::value::ser::Result<crate::Value> {}
        fn serialize_bytes(self, value: &[u8]) -> crate::value::ser::Result<crate::Value> {}
        fn serialize_unit(self) -> crate::value::ser::Result<crate::Value> {}
        fn serialize_unit_struct(self, _name: &str) -> crate::value::ser::Result<crate::Value> {}
        fn serialize_unit_variant(self, _name: &str, _variant_index: u32, variant: &str) -> crate::value::ser::Result<crate::Value> {}
        fn serialize_newtype_struct<T>(self, _name: &str, value: &T) -> crate::value::ser::Result<crate::Value> where T: serde::ser::Serialize {}
        fn serialize_newtype_variant<T>(self, _name: &str, _variant_index: u32, variant: &str, value: &T) -> crate::value::ser::Result<crate::Value> where T: serde::ser::Serialize {}
        fn serialize_none(self) -> crate::value::ser::Result<crate::Value> {}
        fn serialize_some<V>(self, value: &V) -> crate::value::ser::Result<crate::Value> where V: serde::ser::Serialize {}
        fn serialize_seq(self, len: Option<usize>) -> crate::value::ser::Result<SerializeArray> {}
        fn serialize_tuple(self, len: usize) -> crate::value::ser::Result<SerializeArray> {}
        fn serialize_tuple_struct(self, _name: &str, len: usize) -> crate::value::ser::Result<SerializeArray> {}
        fn serialize_tuple_variant(self, _enum: &str, _idx: u32, variant: &str, len: usize) -> crate::value::ser::Result<SerializeTupleVariant> {}
        fn serialize_map(self, len: Option<usize>) -> crate::value::ser::Result<SerializeMap> {}
        fn serialize_struct(self, _name: &str, _len: usize) -> crate::value::ser::Result<SerializeStruct> {}
        fn serialize_struct_variant(self, _enum: &str, _idx: u32, variant: &str, _len: usize) -> crate::value::ser::Result<SerializeStructVariant> {}
    }
    #[derive(Clone)] pub struct Tag;
    impl Tag { pub fn new(string: impl Into<String>) -> Self {} }
    impl Display for Tag {}
    #[derive(Clone)] pub struct TaggedValue { pub tag: Tag, pub value: crate::Value }
    impl Deserializer for TaggedValue {
        type Error = Error;
        fn deserialize_any<V>(self, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_ignored_any<V>(self, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
    }
    impl EnumAccess for TaggedValue {
        type Error = Error;
        type Variant = crate::Value;
        fn variant_seed<V>(self, seed: V) -> Result<(V::Value, Self::Variant), Error> where V: DeserializeSeed {}
    }
    impl Deserializer for &TaggedValue {
        type Error = Error;
        fn deserialize_any<V>(self, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
        fn deserialize_ignored_any<V>(self, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
    }
    impl EnumAccess for &TaggedValue {
        type Error = Error;
        type Variant = &crate::Value;
        fn variant_seed<V>(self, seed: V) -> Result<(V::Value, Self::Variant), Error> where V: DeserializeSeed {}
    }
    pub mod ser {
        use crate::{Error, Mapping, Value};
        use crate::value::TaggedValue;
        use serde::ser;
        use std::result;
        pub type Result<T, E = Error> = result::Result<T, E>;
        pub struct SerializeArray;
        impl ser::SerializeSeq for SerializeArray {
            type Ok = Value;
            type Error = Error;
            fn serialize_element<T>(&mut self, elem: &T) -> Result<()> where T: ser::Serialize {}
            fn end(self) -> Result<Value> {}
        }
        impl ser::SerializeTuple for SerializeArray {
            type Ok = Value;
            type Error = Error;
            fn serialize_element<T>(&mut self, elem: &T) -> Result<()> where T: ser::Serialize {}
            fn end(self) -> Result<Value> {}
        }
        impl ser::SerializeTupleStruct for SerializeArray {
            type Ok = Value;
            type Error = Error;
            fn serialize_field<V>(&mut self, value: &V) -> Result<()> where V: ser::Serialize {}
            fn end(self) -> Result<Value> {}
        }
        pub struct SerializeTupleVariant;
        impl ser::SerializeTupleVariant for SerializeTupleVariant {
            type Ok = Value;
            type Error = Error;
            fn serialize_field<V>(&mut self, v: &V) -> Result<()> where V: ser::Serialize {}
            fn end(self) -> Result<Value> {}
        }
        pub enum SerializeMap { CheckForTag, Tagged(TaggedValue), Untagged { mapping: Mapping, next_key: Option<Value> } }
        impl ser::SerializeMap for SerializeMap {
            type Ok = Value;
            type Error = Error;
            fn serialize_key<T>(&mut self, key: &T) -> Result<()> where T: ser::Serialize {}
            fn serialize_value<T>(&mut self, value: &T) -> Result<()> where T: ser::Serialize {}
            fn serialize_entry<K, V>(&mut self, key: &K, value: &V) -> Result<()> where K: ser::Serialize, V: ser::Serialize {}
            fn end(self) -> Result<Value> {}
        }
        pub struct SerializeStruct;
        impl ser::SerializeStruct for SerializeStruct {
            type Ok = Value;
            type Error = Error;
            fn serialize_field<V>(&mut self, key: &str, value: &V) -> Result<()> where V: ser::Serialize {}
            fn end(self) -> Result<Value> {}
        }
        pub struct SerializeStructVariant;
        impl ser::SerializeStructVariant for SerializeStructVariant {
            type Ok = Value;
            type Error = Error;
            fn serialize_field<V>(&mut self, field: &str, v: &V) -> Result<()> where V: ser::Serialize {}
            fn end(self) -> Result<Value> {}
        }
    }
}
pub mod with {
    pub mod singleton_map {
        use serde::de::{Deserialize, Deserializer};
        use serde::ser::{Serialize, Serializer};
        pub fn serialize<T, S>(value: &T, serializer: S) -> Result<S::Ok, S::Error> where T: Serialize, S: Serializer {}
        pub fn deserialize<T, D>(deserializer: D) -> Result<T, D::Error> where T: Deserialize, D: Deserializer {}
    }
    pub mod singleton_map_recursive {
        use serde::de::{Deserialize, Deserializer};
        use serde::ser::{Serialize, Serializer};
        pub fn serialize<T, S>(value: &T, serializer: S) -> Result<S::Ok, S::Error> where T: Serialize, S: Serializer {}
        pub fn deserialize<T, D>(deserializer: D) -> Result<T, D::Error> where T: Deserialize, D: Deserializer {}
    }
}
