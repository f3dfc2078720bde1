//! rmp_serde 1.3.1.

use crate::config::{BinaryConfig, BytesMode, DefaultConfig, HumanReadableConfig, SerializerConfig, StructMapConfig, StructTupleConfig};
use crate::decode::{Error, ReadReader, ReadRefReader, ReadSlice};
use crate::encode::{Compound, MaybeUnknownLengthCompound, Tuple, UnderlyingWrite};
use serde::Serialize;
use serde::de::{Deserialize, DeserializeOwned, Visitor};
use std::io::{Cursor, Read, Write};
pub const MSGPACK_EXT_STRUCT_NAME: &str = _;
pub struct Deserializer<R, C = DefaultConfig>;
impl<R: Read> Deserializer<ReadReader<R>, DefaultConfig> { pub fn new(rd: R) -> Self {} }
impl<R: Read, C> Deserializer<ReadReader<R>, C> {
    pub fn get_ref(&self) -> &R {}
    pub fn get_mut(&mut self) -> &mut R {}
    pub fn into_inner(self) -> R {}
}
impl<R: Read, C: SerializerConfig> Deserializer<R, C> {
    pub fn with_human_readable(self) -> Deserializer<R, HumanReadableConfig<C>> {}
    pub fn with_binary(self) -> Deserializer<R, BinaryConfig<C>> {}
}
impl<R: AsRef<[u8]>> Deserializer<ReadReader<Cursor<R>>> { pub fn position(&self) -> u64 {} }
impl<R> Deserializer<ReadRefReader<R>> where R: AsRef<[u8]> {
    pub fn from_read_ref(rd: &R) -> Self {}
    pub fn get_ref(&self) -> &R {}
}
impl<R: ReadSlice, C: SerializerConfig> Deserializer<R, C> { pub fn set_max_depth(&mut self, depth: usize) {} }
impl<R: ReadSlice, C: SerializerConfig> serde::Deserializer for &mut Deserializer<R, C> {
    type Error = Error;
    fn is_human_readable(&self) -> bool {}
    fn deserialize_any<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
    fn deserialize_option<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
    fn deserialize_enum<V>(self, _name: &str, _variants: &[&str], visitor: V) -> Result<V::Value, Error> where V: Visitor {}
    fn deserialize_newtype_struct<V>(self, name: &str, visitor: V) -> Result<V::Value, Error> where V: Visitor {}
    fn deserialize_unit_struct<V>(self, _name: &str, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
    fn deserialize_i128<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
    fn deserialize_u128<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
    fn deserialize_seq<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
    fn deserialize_tuple<V>(self, _len: usize, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
    fn deserialize_struct<V>(self, arg1: &str, arg2: &[&str], visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
    fn deserialize_tuple_struct<V>(self, arg1: &str, arg2: usize, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
    fn deserialize_bool<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
    fn deserialize_u8<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
    fn deserialize_i8<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
    fn deserialize_i16<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
    fn deserialize_u16<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
    fn deserialize_i32<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
    fn deserialize_u32<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
    fn deserialize_i64<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
    fn deserialize_u64<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
    fn deserialize_f32<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
    fn deserialize_f64<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
}
pub fn from_read<R, T>(rd: R) -> Result<T, Error> where R: Read, T: DeserializeOwned { let b: &mut [u8]; rd.read(b) }
pub fn from_slice<T>(input: &[u8]) -> Result<T, Error> where T: Deserialize {}
pub struct Serializer<W, C = DefaultConfig>;
impl<W: Write, C> Serializer<W, C> {
    pub fn get_ref(&self) -> &W {}
    pub fn get_mut(&mut self) -> &mut W {}
    pub fn into_inner(self) -> W {}
    pub fn with_struct_map(self) -> Serializer<W, StructMapConfig<C>> {}
    pub fn with_struct_tuple(self) -> Serializer<W, StructTupleConfig<C>> {}
    pub fn with_human_readable(self) -> Serializer<W, HumanReadableConfig<C>> {}
    pub fn with_binary(self) -> Serializer<W, BinaryConfig<C>> {}
    pub fn with_bytes(self, mode: BytesMode) -> Self {}
}
impl<W: Write> Serializer<W, DefaultConfig> { pub fn new(wr: W) -> Self {} }
impl<W: Write, C> UnderlyingWrite for Serializer<W, C> {
    type Write = W;
    fn get_ref(&self) -> &Self::Write {}
    fn get_mut(&mut self) -> &mut Self::Write {}
    fn into_inner(self) -> Self::Write {}
}
impl<W, C> serde::Serializer for &mut Serializer<W, C> where W: Write, C: SerializerConfig {
    type Error = crate::encode::Error;
    type Ok = ();
    type SerializeMap = MaybeUnknownLengthCompound<W, C>;
    type SerializeSeq = MaybeUnknownLengthCompound<W, C>;
    type SerializeStruct = Compound<W, C>;
    type SerializeStructVariant = Compound<W, C>;
    type SerializeTuple = Tuple<W, C>;
    type SerializeTupleStruct = Compound<W, C>;
    type SerializeTupleVariant = Compound<W, C>;
    fn is_human_readable(&self) -> bool {}
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
    fn serialize_none(self) -> Result<(), Self::Error> {}
    fn serialize_some<T: serde::Serialize>(self, v: &T) -> Result<(), Self::Error> {}
    fn serialize_unit(self) -> Result<Self::Ok, Self::Error> {}
    fn serialize_unit_struct(self, _name: &str) -> Result<Self::Ok, Self::Error> {}
    fn serialize_unit_variant(self, _name: &str, arg2: u32, variant: &str) -> Result<Self::Ok, Self::Error> {}
    fn serialize_newtype_struct<T: serde::Serialize>(self, name: &str, value: &T) -> Result<(), Self::Error> {}
    fn serialize_newtype_variant<T: serde::Serialize>(self, _name: &str, arg2: u32, variant: &str, value: &T) -> Result<Self::Ok, Self::Error> {}
    fn serialize_seq(self, len: Option<usize>) -> Result<Self::SerializeSeq, crate::encode::Error> {}
    fn serialize_tuple(self, len: usize) -> Result<Self::SerializeTuple, Self::Error> {}
    fn serialize_tuple_struct(self, _name: &str, len: usize) -> Result<Self::SerializeTupleStruct, Self::Error> {}
    fn serialize_tuple_variant(self, _name: &str, arg2: u32, variant: &str, len: usize) -> Result<Self::SerializeTupleVariant, crate::encode::Error> {}
    fn serialize_map(self, len: Option<usize>) -> Result<Self::SerializeMap, crate::encode::Error> {}
    fn serialize_struct(self, _name: &str, len: usize) -> Result<Self::SerializeStruct, Self::Error> {}
    fn serialize_struct_variant(self, name: &str, arg2: u32, variant: &str, len: usize) -> Result<Self::SerializeStructVariant, crate::encode::Error> {}
    fn collect_seq<I>(self, iter: I) -> Result<Self::Ok, Self::Error> where I: IntoIterator, I::Item: Serialize {}
}
pub fn to_vec<T>(val: &T) -> Result<Vec<u8>, crate::encode::Error> where T: Serialize {}
pub fn to_vec_named<T>(val: &T) -> Result<Vec<u8>, crate::encode::Error> where T: Serialize {}
pub mod config {
    #[derive(Clone, Copy, Default)] pub enum BytesMode { Normal, ForceIterables, ForceAll }
    #[derive(Clone, Copy)] pub struct DefaultConfig;
    impl sealed::SerializerConfig for DefaultConfig {
        fn is_named(&self) -> bool {}
        fn is_human_readable(&self) -> bool {}
        fn bytes(&self) -> BytesMode {}
    }
    #[derive(Clone, Copy)] pub struct StructMapConfig<C>;
    impl<C> StructMapConfig<C> { pub fn new(inner: C) -> Self {} }
    impl<C> sealed::SerializerConfig for StructMapConfig<C> {
        fn is_named(&self) -> bool {}
        fn is_human_readable(&self) -> bool {}
        fn bytes(&self) -> BytesMode {}
    }
    #[derive(Clone, Copy)] pub struct StructTupleConfig<C>;
    impl<C> StructTupleConfig<C> { pub fn new(inner: C) -> Self {} }
    impl<C> sealed::SerializerConfig for StructTupleConfig<C> {
        fn is_named(&self) -> bool {}
        fn is_human_readable(&self) -> bool {}
        fn bytes(&self) -> BytesMode {}
    }
    #[derive(Clone, Copy)] pub struct HumanReadableConfig<C>;
    impl<C> HumanReadableConfig<C> { pub fn new(inner: C) -> Self {} }
    impl<C> sealed::SerializerConfig for HumanReadableConfig<C> {
        fn is_named(&self) -> bool {}
        fn is_human_readable(&self) -> bool {}
        fn bytes(&self) -> BytesMode {}
    }
    #[derive(Clone, Copy)] pub struct BinaryConfig<C>;
    impl<C> BinaryConfig<C> { pub fn new(inner: C) -> Self {} }
    impl<C> sealed::SerializerConfig for BinaryConfig<C> {
        fn is_named(&self) -> bool {}
        fn is_human_readable(&self) -> bool {}
        fn bytes(&self) -> BytesMode {}
    }
    pub trait SerializerConfig: sealed::SerializerConfig {}
    impl<T: sealed::SerializerConfig> SerializerConfig for T {}
    pub mod sealed {
        use crate::config::BytesMode;
        pub trait SerializerConfig: Copy {
            fn is_human_readable(&self) -> bool;
            fn is_named(&self) -> bool;
            fn bytes(&self) -> BytesMode;
        }
    }
}
pub mod decode {
    use rmp::Marker;
    use rmp::decode::{DecodeStringError, MarkerReadError, NumValueReadError, ValueReadError};
    use serde::de;
    use std::{error, io};
    use std::fmt::Display;
    use std::io::Read;
    use std::num::TryFromIntError;
    use std::str::Utf8Error;
    pub use crate::{Deserializer, from_read, from_slice};
    pub enum Error { InvalidMarkerRead(io::Error), InvalidDataRead(io::Error), TypeMismatch(Marker), OutOfRange, LengthMismatch(u32), Uncategorized(String), Syntax(String), Utf8Error(Utf8Error), DepthLimitExceeded }
    impl error::Error for Error {}
    impl de::Error for Error {}
    impl Display for Error {}
    impl From<MarkerReadError> for Error {}
    impl From<Utf8Error> for Error {}
    impl From<ValueReadError> for Error {}
    impl From<NumValueReadError> for Error {}
    impl From<DecodeStringError> for Error {}
    impl From<TryFromIntError> for Error {}
    #[derive(Clone, Copy)] pub enum Reference<T> { Borrowed(&T), Copied(&T) }
    pub trait ReadSlice: Read {
        fn read_slice(&mut self, len: usize) -> Result<Reference<[u8]>, io::Error>;
    }
    pub struct ReadReader<R: Read>;
    impl<R: Read> ReadSlice for ReadReader<R> { fn read_slice(&mut self, len: usize) -> Result<Reference<[u8]>, io::Error> {} }
    impl<R: Read> Read for ReadReader<R> {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
        fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {}
    }
    pub struct ReadRefReader<R>;
    impl<T> ReadRefReader<T> { pub fn remaining_slice(&self) -> &[u8] {} }
    impl<T: AsRef<[u8]>> Read for ReadRefReader<T> {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize, io::Error> {}
        fn read_exact(&mut self, buf: &mut [u8]) -> Result<(), io::Error> {}
    }
    impl<T: AsRef<[u8]>> ReadSlice for ReadRefReader<T> { fn read_slice(&mut self, len: usize) -> Result<Reference<[u8]>, io::Error> {} }
}
pub mod encode {
    use crate::config::SerializerConfig;
    use rmp::encode::ValueWriteError;
    use serde::{Serialize, ser};
    use serde::ser::{SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple, SerializeTupleStruct, SerializeTupleVariant};
    use std::error;
    use std::fmt::Display;
    use std::io::Write;
    pub use crate::{Serializer, to_vec, to_vec_named};
    pub enum Error { InvalidValueWrite(ValueWriteError), UnknownLength, InvalidDataModel(&str), DepthLimitExceeded, Syntax(String) }
    impl error::Error for Error {}
    impl Display for Error {}
    impl From<ValueWriteError> for Error {}
    impl ser::Error for Error {}
    pub trait UnderlyingWrite {
        type Write: Write;
        fn get_ref(&self) -> &Self::Write;
        fn get_mut(&mut self) -> &mut Self::Write;
        fn into_inner(self) -> Self::Write;
    }
    pub struct ExtFieldSerializer<W>;
    impl<W: Write> serde::Serializer for &mut ExtFieldSerializer<W> {
        type Error = Error;
        type Ok = ();
        type SerializeMap = ser::Impossible<(), Error>;
        type SerializeSeq = ser::Impossible<(), Error>;
        type SerializeStruct = ser::Impossible<(), Error>;
        type SerializeStructVariant = ser::Impossible<(), Error>;
        type SerializeTuple = ser::Impossible<(), Error>;
        type SerializeTupleStruct = ser::Impossible<(), Error>;
        type SerializeTupleVariant = ser::Impossible<(), Error>;
        fn serialize_i8(self, value: i8) -> Result<Self::Ok, Self::Error> {}
        fn serialize_bytes(self, val: &[u8]) -> Result<Self::Ok, Self::Error> {}
        fn serialize_bool(self, _val: bool) -> Result<Self::Ok, Self::Error> {}
        fn serialize_i16(self, _val: i16) -> Result<Self::Ok, Self::Error> {}
        fn serialize_i32(self, _val: i32) -> Result<Self::Ok, Self::Error> {}
        fn serialize_i64(self, _val: i64) -> Result<Self::Ok, Self::Error> {}
        fn serialize_u8(self, _val: u8) -> Result<Self::Ok, Self::Error> {}
        fn serialize_u16(self, _val: u16) -> Result<Self::Ok, Self::Error> {}
        fn serialize_u32(self, _val: u32) -> Result<Self::Ok, Self::Error> {}
        fn serialize_u64(self, _val: u64) -> Result<Self::Ok, Self::Error> {}
        fn serialize_f32(self, _val: f32) -> Result<Self::Ok, Self::Error> {}
        fn serialize_f64(self, _val: f64) -> Result<Self::Ok, Self::Error> {}
        fn serialize_char(self, _val: char) -> Result<Self::Ok, Self::Error> {}
        fn serialize_str(self, _val: &str) -> Result<Self::Ok, Self::Error> {}
        fn serialize_unit(self) -> Result<Self::Ok, Self::Error> {}
        fn serialize_unit_struct(self, _name: &str) -> Result<Self::Ok, Self::Error> {}
        fn serialize_unit_variant(self, _name: &str, _idx: u32, _variant: &str) -> Result<Self::Ok, Self::Error> {}
        fn serialize_newtype_struct<T>(self, _name: &str, _value: &T) -> Result<Self::Ok, Self::Error> where T: Serialize {}
        fn serialize_newtype_variant<T>(self, _name: &str, _idx: u32, _variant: &str, _value: &T) -> Result<Self::Ok, Self::Error> where T: Serialize {}
        fn serialize_none(self) -> Result<Self::Ok, Self::Error> {}
        fn serialize_some<T>(self, _value: &T) -> Result<Self::Ok, Self::Error> where T: Serialize {}
        fn serialize_seq(self, _len: Option<usize>) -> Result<Self::SerializeSeq, Self::Error> {}
        fn serialize_tuple(self, _len: usize) -> Result<Self::SerializeTuple, Error> {}
        fn serialize_tuple_struct(self, _name: &str, _len: usize) -> Result<Self::SerializeTupleStruct, Error> {}
        fn serialize_tuple_variant(self, _name: &str, _idx: u32, _variant: &str, _len: usize) -> Result<Self::SerializeTupleVariant, Error> {}
        fn serialize_map(self, _len: Option<usize>) -> Result<Self::SerializeMap, Error> {}
        fn serialize_struct(self, _name: &str, _len: usize) -> Result<Self::SerializeStruct, Error> {}
        fn serialize_struct_variant(self, _name: &str, _idx: u32, _variant: &str, _len: usize) -> Result<Self::SerializeStructVariant, Error> {}
    }
    pub struct ExtSerializer<W>;
    impl<W: Write> ser::Serializer for &mut ExtSerializer<W> {
        type Error = Error;
        type Ok = ();
        type SerializeMap = ser::Impossible<(), Error>;
        type SerializeSeq = ser::Impossible<(), Error>;
        type SerializeStruct = ser::Impossible<(), Error>;
        type SerializeStructVariant = ser::Impossible<(), Error>;
        type SerializeTuple = Self;
        type SerializeTupleStruct = ser::Impossible<(), Error>;
        type SerializeTupleVariant = ser::Impossible<(), Error>;
        fn serialize_bytes(self, _val: &[u8]) -> Result<Self::Ok, Self::Error> {}
        fn serialize_bool(self, _val: bool) -> Result<Self::Ok, Self::Error> {}
        fn serialize_i8(self, _value: i8) -> Result<Self::Ok, Self::Error> {}
        fn serialize_i16(self, _val: i16) -> Result<Self::Ok, Self::Error> {}
        fn serialize_i32(self, _val: i32) -> Result<Self::Ok, Self::Error> {}
        fn serialize_i64(self, _val: i64) -> Result<Self::Ok, Self::Error> {}
        fn serialize_u8(self, _val: u8) -> Result<Self::Ok, Self::Error> {}
        fn serialize_u16(self, _val: u16) -> Result<Self::Ok, Self::Error> {}
        fn serialize_u32(self, _val: u32) -> Result<Self::Ok, Self::Error> {}
        fn serialize_u64(self, _val: u64) -> Result<Self::Ok, Self::Error> {}
        fn serialize_f32(self, _val: f32) -> Result<Self::Ok, Self::Error> {}
        fn serialize_f64(self, _val: f64) -> Result<Self::Ok, Self::Error> {}
        fn serialize_char(self, _val: char) -> Result<Self::Ok, Self::Error> {}
        fn serialize_str(self, _val: &str) -> Result<Self::Ok, Self::Error> {}
        fn serialize_unit(self) -> Result<Self::Ok, Self::Error> {}
        fn serialize_unit_struct(self, _name: &str) -> Result<Self::Ok, Self::Error> {}
        fn serialize_unit_variant(self, _name: &str, _idx: u32, _variant: &str) -> Result<Self::Ok, Self::Error> {}
        fn serialize_newtype_struct<T>(self, _name: &str, _value: &T) -> Result<Self::Ok, Self::Error> where T: Serialize {}
        fn serialize_newtype_variant<T>(self, _name: &str, _idx: u32, _variant: &str, _value: &T) -> Result<Self::Ok, Self::Error> where T: Serialize {}
        fn serialize_none(self) -> Result<Self::Ok, Self::Error> {}
        fn serialize_some<T>(self, _value: &T) -> Result<Self::Ok, Self::Error> where T: Serialize {}
        fn serialize_seq(self, _len: Option<usize>) -> Result<Self::SerializeSeq, Self::Error> {}
        fn serialize_tuple(self, _len: usize) -> Result<Self::SerializeTuple, Error> {}
        fn serialize_tuple_struct(self, _name: &str, _len: usize) -> Result<Self::SerializeTupleStruct, Error> {}
        fn serialize_tuple_variant(self, _name: &str, _idx: u32, _variant: &str, _len: usize) -> Result<Self::SerializeTupleVariant, Error> {}
        fn serialize_map(self, _len: Option<usize>) -> Result<Self::SerializeMap, Error> {}
        fn serialize_struct(self, _name: &str, _len: usize) -> Result<Self::SerializeStruct, Error> {}
        fn serialize_struct_variant(self, _name: &str, _idx: u32, _variant: &str, _len: usize) -> Result<Self::SerializeStructVariant, Error> {}
    }
    impl<W: Write> SerializeTuple for &mut ExtSerializer<W> {
        type Error = Error;
        type Ok = ();
        fn serialize_element<T: Serialize>(&mut self, value: &T) -> Result<(), Self::Error> {}
        fn end(self) -> Result<Self::Ok, Self::Error> {}
    }
    pub fn write<W, T>(wr: &mut W, val: &T) -> Result<(), Error> where W: Write, T: Serialize { let b: &[u8]; wr.write(b) }
    pub fn write_named<W, T>(wr: &mut W, val: &T) -> Result<(), Error> where W: Write, T: Serialize { let b: &[u8]; wr.write(b) }
    pub struct Tuple<W, C>;
    impl<W: Write, C: SerializerConfig> SerializeTuple for Tuple<W, C> {
        type Error = Error;
        type Ok = ();
        fn serialize_element<T: Serialize>(&mut self, value: &T) -> Result<(), Self::Error> {}
        fn end(self) -> Result<Self::Ok, Self::Error> {}
    }
    pub struct Compound<W, C>;
    impl<W: Write, C: SerializerConfig> SerializeSeq for Compound<W, C> {
        type Error = Error;
        type Ok = ();
        fn serialize_element<T: Serialize>(&mut self, value: &T) -> Result<(), Self::Error> {}
        fn end(self) -> Result<Self::Ok, Self::Error> {}
    }
    impl<W: Write, C: SerializerConfig> SerializeTuple for Compound<W, C> {
        type Error = Error;
        type Ok = ();
        fn serialize_element<T: Serialize>(&mut self, value: &T) -> Result<(), Self::Error> {}
        fn end(self) -> Result<Self::Ok, Self::Error> {}
    }
    impl<W: Write, C: SerializerConfig> SerializeTupleStruct for Compound<W, C> {
        type Error = Error;
        type Ok = ();
        fn serialize_field<T: Serialize>(&mut self, value: &T) -> Result<(), Self::Error> {}
        fn end(self) -> Result<Self::Ok, Self::Error> {}
    }
    impl<W: Write, C: SerializerConfig> SerializeStruct for Compound<W, C> {
        type Error = Error;
        type Ok = ();
        fn serialize_field<T: Serialize>(&mut self, key: &str, value: &T) -> Result<(), Self::Error> {}
        fn end(self) -> Result<Self::Ok, Self::Error> {}
    }
    impl<W: Write, C: SerializerConfig> SerializeTupleVariant for Compound<W, C> {
        type Error = Error;
        type Ok = ();
        fn serialize_field<T: Serialize>(&mut self, value: &T) -> Result<(), Self::Error> {}
        fn end(self) -> Result<Self::Ok, Self::Error> {}
    }
    impl<W: Write, C: SerializerConfig> SerializeStructVariant for Compound<W, C> {
        type Error = Error;
        type Ok = ();
        fn serialize_field<T: Serialize>(&mut self, key: &str, value: &T) -> Result<(), Self::Error> {}
        fn end(self) -> Result<Self::Ok, Self::Error> {}
    }
    pub struct MaybeUnknownLengthCompound<W, C>;
    impl<W: Write, C: SerializerConfig> SerializeSeq for MaybeUnknownLengthCompound<W, C> {
        type Error = Error;
        type Ok = ();
        fn serialize_element<T: Serialize>(&mut self, value: &T) -> Result<(), Self::Error> {}
        fn end(self) -> Result<Self::Ok, Self::Error> {}
    }
    impl<W: Write, C: SerializerConfig> SerializeMap for MaybeUnknownLengthCompound<W, C> {
        type Error = Error;
        type Ok = ();
        fn serialize_key<T: Serialize>(&mut self, key: &T) -> Result<(), Self::Error> {}
        fn serialize_value<T: Serialize>(&mut self, value: &T) -> Result<(), Self::Error> {}
        fn end(self) -> Result<Self::Ok, Self::Error> {}
    }
}
