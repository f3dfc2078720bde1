//! serde_urlencoded 0.7.1.

use crate::ser::{MapSerializer, SeqSerializer, StructSerializer, StructVariantSerializer, TupleSerializer, TupleStructSerializer, TupleVariantSerializer};
use form_urlencoded::{Parse as UrlEncodedParse, Serializer as UrlEncodedSerializer, Target as UrlEncodedTarget};
use serde::de::value::Error;
use std::io::Read;
pub fn from_bytes<T>(input: &[u8]) -> Result<T, Error> where T: serde::de::Deserialize {}
pub fn from_str<T>(input: &str) -> Result<T, Error> where T: serde::de::Deserialize {}
pub fn from_reader<T, R>(reader: R) -> Result<T, Error> where T: serde::de::DeserializeOwned, R: Read {}
pub struct Deserializer;
impl Deserializer { pub fn new(parser: UrlEncodedParse) -> Self {} }
impl serde::de::Deserializer for Deserializer {
    type Error = Error;
    fn deserialize_any<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: serde::de::Visitor {}
    fn deserialize_map<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: serde::de::Visitor {}
    fn deserialize_seq<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: serde::de::Visitor {}
    fn deserialize_unit<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: serde::de::Visitor {}
}
pub fn to_string<T: serde::ser::Serialize>(input: T) -> Result<String, crate::ser::Error> {}
pub struct Serializer<Target: UrlEncodedTarget>;
impl<Target: UrlEncodedTarget> Serializer<Target> { pub fn new(urlencoder: &mut UrlEncodedSerializer<Target>) -> Self {} }
impl<Target> serde::ser::Serializer for Serializer<Target> where Target: UrlEncodedTarget {
    type Ok = &mut UrlEncodedSerializer<Target>;
    type Error = crate::ser::Error;
    type SerializeSeq = SeqSerializer<Target>;
    type SerializeTuple = TupleSerializer<Target>;
    type SerializeTupleStruct = TupleStructSerializer<Target>;
    type SerializeTupleVariant = TupleVariantSerializer<Target>;
    type SerializeMap = MapSerializer<Target>;
    type SerializeStruct = StructSerializer<Target>;
    type SerializeStructVariant = StructVariantSerializer<Target>;
    fn serialize_bool(self, _v: bool) -> Result<Self::Ok, crate::ser::Error> {}
    fn serialize_i8(self, _v: i8) -> Result<Self::Ok, crate::ser::Error> {}
    fn serialize_i16(self, _v: i16) -> Result<Self::Ok, crate::ser::Error> {}
    fn serialize_i32(self, _v: i32) -> Result<Self::Ok, crate::ser::Error> {}
    fn serialize_i64(self, _v: i64) -> Result<Self::Ok, crate::ser::Error> {}
    fn serialize_u8(self, _v: u8) -> Result<Self::Ok, crate::ser::Error> {}
    fn serialize_u16(self, _v: u16) -> Result<Self::Ok, crate::ser::Error> {}
    fn serialize_u32(self, _v: u32) -> Result<Self::Ok, crate::ser::Error> {}
    fn serialize_u64(self, _v: u64) -> Result<Self::Ok, crate::ser::Error> {}
    fn serialize_f32(self, _v: f32) -> Result<Self::Ok, crate::ser::Error> {}
    fn serialize_f64(self, _v: f64) -> Result<Self::Ok, crate::ser::Error> {}
    fn serialize_char(self, _v: char) -> Result<Self::Ok, crate::ser::Error> {}
    fn serialize_str(self, _value: &str) -> Result<Self::Ok, crate::ser::Error> {}
    fn serialize_bytes(self, _value: &[u8]) -> Result<Self::Ok, crate::ser::Error> {}
    fn serialize_unit(self) -> Result<Self::Ok, crate::ser::Error> {}
    fn serialize_unit_struct(self, _name: &str) -> Result<Self::Ok, crate::ser::Error> {}
    fn serialize_unit_variant(self, _name: &str, _variant_index: u32, _variant: &str) -> Result<Self::Ok, crate::ser::Error> {}
    fn serialize_newtype_struct<T: serde::ser::Serialize>(self, _name: &str, value: &T) -> Result<Self::Ok, crate::ser::Error> {}
    fn serialize_newtype_variant<T: serde::ser::Serialize>(self, _name: &str, _variant_index: u32, _variant: &str, _value: &T) -> Result<Self::Ok, crate::ser::Error> {}
    fn serialize_none(self) -> Result<Self::Ok, crate::ser::Error> {}
    fn serialize_some<T: serde::ser::Serialize>(self, value: &T) -> Result<Self::Ok, crate::ser::Error> {}
    fn serialize_seq(self, _len: Option<usize>) -> Result<Self::SerializeSeq, crate::ser::Error> {}
    fn serialize_tuple(self, _len: usize) -> Result<Self::SerializeTuple, crate::ser::Error> {}
    fn serialize_tuple_struct(self, _name: &str, _len: usize) -> Result<Self::SerializeTupleStruct, crate::ser::Error> {}
    fn serialize_tuple_variant(self, _name: &str, _variant_index: u32, _variant: &str, _len: usize) -> Result<Self::SerializeTupleVariant, crate::ser::Error> {}
    fn serialize_map(self, _len: Option<usize>) -> Result<Self::SerializeMap, crate::ser::Error> {}
    fn serialize_struct(self, _name: &str, _len: usize) -> Result<Self::SerializeStruct, crate::ser::Error> {}
    fn serialize_struct_variant(self, _name: &str, _variant_index: u32, _variant: &str, _len: usize) -> Result<Self::SerializeStructVariant, crate::ser::Error> {}
}
pub mod de {
    pub use crate::{Deserializer, from_bytes, from_reader, from_str};
    pub use serde::de::value::Error;
}
pub mod ser {
    use form_urlencoded::{Serializer as UrlEncodedSerializer, Target as UrlEncodedTarget};
    use serde::ser;
    use std::{error, fmt};
    use std::borrow::Cow;
    pub use crate::{Serializer, to_string};
    #[derive(Clone)] pub enum Error { Custom(Cow<str>), Utf8(std::str::Utf8Error) }
    impl fmt::Display for Error {}
    impl error::Error for Error {}
    impl ser::Error for Error {}
    pub struct SeqSerializer<Target: UrlEncodedTarget>;
    impl<Target> ser::SerializeSeq for SeqSerializer<Target> where Target: UrlEncodedTarget {
        type Ok = &mut UrlEncodedSerializer<Target>;
        type Error = Error;
        fn serialize_element<T: ser::Serialize>(&mut self, value: &T) -> Result<(), Error> {}
        fn end(self) -> Result<Self::Ok, Error> {}
    }
    pub struct TupleSerializer<Target: UrlEncodedTarget>;
    impl<Target> ser::SerializeTuple for TupleSerializer<Target> where Target: UrlEncodedTarget {
        type Ok = &mut UrlEncodedSerializer<Target>;
        type Error = Error;
        fn serialize_element<T: ser::Serialize>(&mut self, value: &T) -> Result<(), Error> {}
        fn end(self) -> Result<Self::Ok, Error> {}
    }
    pub struct TupleStructSerializer<T: UrlEncodedTarget>;
    impl<Target> ser::SerializeTupleStruct for TupleStructSerializer<Target> where Target: UrlEncodedTarget {
        type Ok = &mut UrlEncodedSerializer<Target>;
        type Error = Error;
        fn serialize_field<T: ser::Serialize>(&mut self, value: &T) -> Result<(), Error> {}
        fn end(self) -> Result<Self::Ok, Error> {}
    }
    pub struct TupleVariantSerializer<T: UrlEncodedTarget>;
    impl<Target> ser::SerializeTupleVariant for TupleVariantSerializer<Target> where Target: UrlEncodedTarget {
        type Ok = &mut UrlEncodedSerializer<Target>;
        type Error = Error;
        fn serialize_field<T: ser::Serialize>(&mut self, value: &T) -> Result<(), Error> {}
        fn end(self) -> Result<Self::Ok, Error> {}
    }
    pub struct MapSerializer<Target: UrlEncodedTarget>;
    impl<Target> ser::SerializeMap for MapSerializer<Target> where Target: UrlEncodedTarget {
        type Ok = &mut UrlEncodedSerializer<Target>;
        type Error = Error;
        fn serialize_entry<K: ser::Serialize, V: ser::Serialize>(&mut self, key: &K, value: &V) -> Result<(), Error> {}
        fn serialize_key<T: ser::Serialize>(&mut self, key: &T) -> Result<(), Error> {}
        fn serialize_value<T: ser::Serialize>(&mut self, value: &T) -> Result<(), Error> {}
        fn end(self) -> Result<Self::Ok, Error> {}
    }
    pub struct StructSerializer<Target: UrlEncodedTarget>;
    impl<Target> ser::SerializeStruct for StructSerializer<Target> where Target: UrlEncodedTarget {
        type Ok = &mut UrlEncodedSerializer<Target>;
        type Error = Error;
        fn serialize_field<T: ser::Serialize>(&mut self, key: &str, value: &T) -> Result<(), Error> {}
        fn end(self) -> Result<Self::Ok, Error> {}
    }
    pub struct StructVariantSerializer<T: UrlEncodedTarget>;
    impl<Target> ser::SerializeStructVariant for StructVariantSerializer<Target> where Target: UrlEncodedTarget {
        type Ok = &mut UrlEncodedSerializer<Target>;
        type Error = Error;
        fn serialize_field<T: ser::Serialize>(&mut self, key: &str, value: &T) -> Result<(), Error> {}
        fn end(self) -> Result<Self::Ok, Error> {}
    }
}
