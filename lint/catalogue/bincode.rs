//! bincode 1.3.3, 2.0.1.

macro_rules! impl_borrow_decode { () => {} }
macro_rules! impl_borrow_decode_with_context { () => {} }
use alloc::borrow::Cow;
use alloc::rc::Rc;
use alloc::sync::Arc;
use core::marker;
use core::cell::{Cell, RefCell};
use core::cmp::Reverse;
use core::marker::PhantomData;
use core::num::{NonZeroI128, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI8, NonZeroIsize, NonZeroU128, NonZeroU16, NonZeroU32, NonZeroU64, NonZeroU8, NonZeroUsize, Wrapping};
use core::ops::{Bound, Range, RangeInclusive};
use core::sync::atomic::{AtomicBool, AtomicI16, AtomicI32, AtomicI64, AtomicI8, AtomicIsize, AtomicU16, AtomicU32, AtomicU64, AtomicU8, AtomicUsize};
use core::time::Duration;
pub use crate::config::{Config, DefaultOptions, Options};
use crate::de::{BorrowDecoder, Decoder};
use crate::de::read::{IoReader, Reader, SliceReader};
use crate::enc::Encoder;
use crate::enc::write::Writer;
use crate::error::{DecodeError, EncodeError};
use crate::ser::Compound;
use std::{fmt, hash, io};
use std::collections::{HashMap, HashSet};
use std::error::Error as StdError;
use std::ffi::{CStr, CString};
use std::hash::Hash;
use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::path::{Path, PathBuf};
use std::str::Utf8Error;
use std::sync::{Mutex, RwLock};
use std::time::SystemTime;
pub use bincode_derive::{BorrowDecode, Decode, Encode};
pub fn config() -> Config {}
pub fn options() -> DefaultOptions {}
pub fn serialize_into<W, T>(writer: W, value: &T) -> Result<()> where W: io::Write, T: ::serde::Serialize { let b: &[u8]; writer.write(b) }
pub fn serialize<T>(value: &T) -> Result<Vec<u8>> where T: ::serde::Serialize {}
pub fn deserialize_from<R, T>(reader: R) -> Result<T> where R: io::Read, T: ::serde::de::DeserializeOwned { let b: &mut [u8]; reader.read(b) }
pub fn deserialize_from_custom<R, T>(reader: R) -> Result<T> where R: BincodeRead, T: ::serde::de::DeserializeOwned { let b: &mut [u8]; reader.read(b) }
pub fn deserialize<T>(bytes: &[u8]) -> Result<T> where T: ::serde::de::Deserialize {}
pub fn serialized_size<T>(value: &T) -> Result<u64> where T: ::serde::Serialize {}
pub struct Deserializer<R, O: Options>;
impl<IR: Read, O: Options> Deserializer<IoReader<IR>, O> { pub fn with_reader(r: IR, options: O) -> Self {} }
impl<O: Options> Deserializer<SliceReader, O> { pub fn from_slice(slice: &[u8], options: O) -> Self {} }
impl<R: BincodeRead, O: Options> Deserializer<R, O> { pub fn with_bincode_read(r: R, options: O) -> Deserializer<R, O> {} }
impl<R, O> ::serde::Deserializer for &mut Deserializer<R, O> where R: BincodeRead, O: Options {
    type Error = Error;
    fn deserialize_any<V>(self, _visitor: V) -> Result<V::Value> where V: ::serde::de::Visitor {}
    fn deserialize_bool<V>(self, visitor: V) -> Result<V::Value> where V: ::serde::de::Visitor {}
    fn deserialize_f32<V>(self, visitor: V) -> Result<V::Value> where V: ::serde::de::Visitor {}
    fn deserialize_f64<V>(self, visitor: V) -> Result<V::Value> where V: ::serde::de::Visitor {}
    fn deserialize_u8<V>(self, visitor: V) -> Result<V::Value> where V: ::serde::de::Visitor {}
    fn deserialize_i8<V>(self, visitor: V) -> Result<V::Value> where V: ::serde::de::Visitor {}
    fn deserialize_unit<V>(self, visitor: V) -> Result<V::Value> where V: ::serde::de::Visitor {}
    fn deserialize_char<V>(self, visitor: V) -> Result<V::Value> where V: ::serde::de::Visitor {}
    fn deserialize_str<V>(self, visitor: V) -> Result<V::Value> where V: ::serde::de::Visitor {}
    fn deserialize_string<V>(self, visitor: V) -> Result<V::Value> where V: ::serde::de::Visitor {}
    fn deserialize_bytes<V>(self, visitor: V) -> Result<V::Value> where V: ::serde::de::Visitor {}
    fn deserialize_byte_buf<V>(self, visitor: V) -> Result<V::Value> where V: ::serde::de::Visitor {}
    fn deserialize_enum<V>(self, _enum: &str, _variants: &[&str], visitor: V) -> Result<V::Value> where V: ::serde::de::Visitor {}
    fn deserialize_tuple<V>(self, len: usize, visitor: V) -> Result<V::Value> where V: ::serde::de::Visitor {}
    fn deserialize_option<V>(self, visitor: V) -> Result<V::Value> where V: ::serde::de::Visitor {}
    fn deserialize_seq<V>(self, visitor: V) -> Result<V::Value> where V: ::serde::de::Visitor {}
    fn deserialize_map<V>(self, visitor: V) -> Result<V::Value> where V: ::serde::de::Visitor {}
    fn deserialize_struct<V>(self, _name: &str, fields: &[&str], visitor: V) -> Result<V::Value> where V: ::serde::de::Visitor {}
    fn deserialize_identifier<V>(self, _visitor: V) -> Result<V::Value> where V: ::serde::de::Visitor {}
    fn deserialize_newtype_struct<V>(self, _name: &str, visitor: V) -> Result<V::Value> where V: ::serde::de::Visitor {}
    fn deserialize_unit_struct<V>(self, _name: &str, visitor: V) -> Result<V::Value> where V: ::serde::de::Visitor {}
    fn deserialize_tuple_struct<V>(self, _name: &str, len: usize, visitor: V) -> Result<V::Value> where V: ::serde::de::Visitor {}
    fn deserialize_ignored_any<V>(self, _visitor: V) -> Result<V::Value> where V: ::serde::de::Visitor {}
    fn is_human_readable(&self) -> bool {}
}
impl<R, O> ::serde::de::VariantAccess for &mut Deserializer<R, O> where R: BincodeRead, O: Options {
    type Error = Error;
    fn unit_variant(self) -> Result<()> {}
    fn newtype_variant_seed<T>(self, seed: T) -> Result<T::Value> where T: ::serde::de::DeserializeSeed {}
    fn tuple_variant<V>(self, len: usize, visitor: V) -> Result<V::Value> where V: ::serde::de::Visitor {}
    fn struct_variant<V>(self, fields: &[&str], visitor: V) -> Result<V::Value> where V: ::serde::de::Visitor {}
}
pub trait BincodeRead: io::Read {
    fn forward_read_str<V>(&mut self, length: usize, visitor: V) -> Result<V::Value> where V: ::serde::de::Visitor;
    fn get_byte_buffer(&mut self, length: usize) -> Result<Vec<u8>>;
    fn forward_read_bytes<V>(&mut self, length: usize, visitor: V) -> Result<V::Value> where V: ::serde::de::Visitor;
}
pub type Result<T> = ::std::result::Result<T, Error>;
pub type Error = Box<ErrorKind>;
pub enum ErrorKind { Io(io::Error), InvalidUtf8Encoding(Utf8Error), InvalidBoolEncoding(u8), InvalidCharEncoding, InvalidTagEncoding(usize), DeserializeAnyNotSupported, SizeLimit, SequenceMustHaveLength, Custom(String) }
impl StdError for ErrorKind {}
impl From<io::Error> for Error {}
impl fmt::Display for ErrorKind {}
impl ::serde::de::Error for Error {}
impl ::serde::ser::Error for Error {}
pub struct Serializer<W, O: Options>;
impl<W: Write, O: Options> Serializer<W, O> { pub fn new(w: W, options: O) -> Serializer<W, O> {} }
impl<W: Write, O: Options> ::serde::Serializer for &mut Serializer<W, O> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Compound<W, O>;
    type SerializeTuple = Compound<W, O>;
    type SerializeTupleStruct = Compound<W, O>;
    type SerializeTupleVariant = Compound<W, O>;
    type SerializeMap = Compound<W, O>;
    type SerializeStruct = Compound<W, O>;
    type SerializeStructVariant = Compound<W, O>;
    fn serialize_unit(self) -> Result<()> {}
    fn serialize_unit_struct(self, arg1: &str) -> Result<()> {}
    fn serialize_bool(self, v: bool) -> Result<()> {}
    fn serialize_u8(self, v: u8) -> Result<()> {}
    fn serialize_i8(self, v: i8) -> Result<()> {}
    fn serialize_f32(self, v: f32) -> Result<()> {}
    fn serialize_f64(self, v: f64) -> Result<()> {}
    fn serialize_str(self, v: &str) -> Result<()> {}
    fn serialize_char(self, c: char) -> Result<()> {}
    fn serialize_bytes(self, v: &[u8]) -> Result<()> {}
    fn serialize_none(self) -> Result<()> {}
    fn serialize_some<T>(self, v: &T) -> Result<()> where T: ::serde::Serialize {}
    fn serialize_seq(self, len: Option<usize>) -> Result<Self::SerializeSeq> {}
    fn serialize_tuple(self, _len: usize) -> Result<Self::SerializeTuple> {}
    fn serialize_tuple_struct(self, _name: &str, _len: usize) -> Result<Self::SerializeTupleStruct> {}
    fn serialize_tuple_variant(self, _name: &str, variant_index: u32, _variant: &str, _len: usize) -> Result<Self::SerializeTupleVariant> {}
    fn serialize_map(self, len: Option<usize>) -> Result<Self::SerializeMap> {}
    fn serialize_struct(self, _name: &str, _len: usize) -> Result<Self::SerializeStruct> {}
    fn serialize_struct_variant(self, _name: &str, variant_index: u32, _variant: &str, _len: usize) -> Result<Self::SerializeStructVariant> {}
    fn serialize_newtype_struct<T>(self, _name: &str, value: &T) -> Result<()> where T: ::serde::ser::Serialize {}
    fn serialize_newtype_variant<T>(self, _name: &str, variant_index: u32, _variant: &str, value: &T) -> Result<()> where T: ::serde::ser::Serialize {}
    fn serialize_unit_variant(self, _name: &str, variant_index: u32, _variant: &str) -> Result<()> {}
    fn is_human_readable(&self) -> bool {}
}
pub fn encode_into_slice<E: Encode, C: Config>(val: E, dst: &mut [u8], config: C) -> Result<usize, EncodeError> {}
pub fn encode_into_writer<E: Encode, W: Writer, C: Config>(val: E, writer: W, config: C) -> Result<(), EncodeError> {}
pub fn decode_from_slice<D: Decode<()>, C: Config>(src: &[u8], config: C) -> Result<(D, usize), DecodeError> {}
pub fn decode_from_slice_with_context<Context, D: Decode<Context>, C: Config>(src: &[u8], config: C, context: Context) -> Result<(D, usize), DecodeError> {}
pub fn borrow_decode_from_slice<D: BorrowDecode<()>, C: Config>(src: &[u8], config: C) -> Result<(D, usize), DecodeError> {}
pub fn borrow_decode_from_slice_with_context<Context, D: BorrowDecode<Context>, C: Config>(src: &[u8], config: C, context: Context) -> Result<(D, usize), DecodeError> {}
pub fn decode_from_reader<D: Decode<()>, R: Reader, C: Config>(reader: R, config: C) -> Result<D, DecodeError> {}
pub fn encode_to_vec<E: Encode, C: Config>(val: E, config: C) -> Result<Vec<u8>, EncodeError> {}
pub fn decode_from_std_read<D: Decode<()>, C: Config, R: io::Read>(src: &mut R, config: C) -> Result<D, DecodeError> { let b: &mut [u8]; src.read(b) }
pub fn decode_from_std_read_with_context<Context, D: Decode<Context>, C: Config, R: io::Read>(src: &mut R, config: C, context: Context) -> Result<D, DecodeError> {}
pub fn encode_into_std_write<E: Encode, C: Config, W: io::Write>(val: E, dst: &mut W, config: C) -> Result<usize, EncodeError> { let b: &[u8]; dst.write(b) }
pub trait Decode<Context> {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError>;
}
impl<Context> Decode<Context> for AtomicBool { fn decode<D: Decoder>(decoder: &mut D) -> Result<Self, DecodeError> {} }
impl<Context> Decode<Context> for AtomicU8 { fn decode<D: Decoder>(decoder: &mut D) -> Result<Self, DecodeError> {} }
impl<Context> Decode<Context> for AtomicU16 { fn decode<D: Decoder>(decoder: &mut D) -> Result<Self, DecodeError> {} }
impl<Context> Decode<Context> for AtomicU32 { fn decode<D: Decoder>(decoder: &mut D) -> Result<Self, DecodeError> {} }
impl<Context> Decode<Context> for AtomicU64 { fn decode<D: Decoder>(decoder: &mut D) -> Result<Self, DecodeError> {} }
impl<Context> Decode<Context> for AtomicUsize { fn decode<D: Decoder>(decoder: &mut D) -> Result<Self, DecodeError> {} }
impl<Context> Decode<Context> for AtomicI8 { fn decode<D: Decoder>(decoder: &mut D) -> Result<Self, DecodeError> {} }
impl<Context> Decode<Context> for AtomicI16 { fn decode<D: Decoder>(decoder: &mut D) -> Result<Self, DecodeError> {} }
impl<Context> Decode<Context> for AtomicI32 { fn decode<D: Decoder>(decoder: &mut D) -> Result<Self, DecodeError> {} }
impl<Context> Decode<Context> for AtomicI64 { fn decode<D: Decoder>(decoder: &mut D) -> Result<Self, DecodeError> {} }
impl<Context> Decode<Context> for AtomicIsize { fn decode<D: Decoder>(decoder: &mut D) -> Result<Self, DecodeError> {} }
impl<Context, T> Decode<Context> for BinaryHeap<T> where T: Decode<Context> + Ord {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context, K, V> Decode<Context> for BTreeMap<K, V> where K: Decode<Context> + Ord, V: Decode<Context> {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context, T> Decode<Context> for BTreeSet<T> where T: Decode<Context> + Ord {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context, T> Decode<Context> for VecDeque<T> where T: Decode<Context> {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context, T> Decode<Context> for Vec<T> where T: Decode<Context> {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> Decode<Context> for String { fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {} }
impl<Context> Decode<Context> for Box<str> { fn decode<D: Decoder>(decoder: &mut D) -> Result<Self, DecodeError> {} }
impl<Context, T> Decode<Context> for Box<T> where T: Decode<Context> {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context, T> Decode<Context> for Box<[T]> where T: Decode<Context> {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context, T> Decode<Context> for Cow<T> where T: ToOwned, <T as ToOwned>::Owned: Decode<Context> {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context, T> Decode<Context> for Rc<T> where T: Decode<Context> {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> Decode<Context> for Rc<str> {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context, T> Decode<Context> for Rc<[T]> where T: Decode<Context> {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context, T> Decode<Context> for Arc<T> where T: Decode<Context> {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> Decode<Context> for Arc<str> {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context, T> Decode<Context> for Arc<[T]> where T: Decode<Context> {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> Decode<Context> for CString {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context, T> Decode<Context> for Mutex<T> where T: Decode<Context> {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context, T> Decode<Context> for RwLock<T> where T: Decode<Context> {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> Decode<Context> for SystemTime {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> Decode<Context> for PathBuf {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> Decode<Context> for IpAddr { fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {} }
impl<Context> Decode<Context> for Ipv4Addr {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> Decode<Context> for Ipv6Addr {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> Decode<Context> for SocketAddr {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> Decode<Context> for SocketAddrV4 {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> Decode<Context> for SocketAddrV6 {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context, K, V, S> Decode<Context> for HashMap<K, V, S> where K: Decode<Context> + Eq + hash::Hash, V: Decode<Context>, S: hash::BuildHasher + Default {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context, T, S> Decode<Context> for HashSet<T, S> where T: Decode<Context> + Eq + Hash, S: hash::BuildHasher + Default {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> Decode<Context> for bool { fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {} }
impl<Context> Decode<Context> for u8 { fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {} }
impl<Context> Decode<Context> for NonZeroU8 {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> Decode<Context> for u16 { fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {} }
impl<Context> Decode<Context> for NonZeroU16 {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> Decode<Context> for u32 { fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {} }
impl<Context> Decode<Context> for NonZeroU32 {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> Decode<Context> for u64 { fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {} }
impl<Context> Decode<Context> for NonZeroU64 {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> Decode<Context> for u128 { fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {} }
impl<Context> Decode<Context> for NonZeroU128 {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> Decode<Context> for usize { fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {} }
impl<Context> Decode<Context> for NonZeroUsize {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> Decode<Context> for i8 { fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {} }
impl<Context> Decode<Context> for NonZeroI8 {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> Decode<Context> for i16 { fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {} }
impl<Context> Decode<Context> for NonZeroI16 {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> Decode<Context> for i32 { fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {} }
impl<Context> Decode<Context> for NonZeroI32 {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> Decode<Context> for i64 { fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {} }
impl<Context> Decode<Context> for NonZeroI64 {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> Decode<Context> for i128 { fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {} }
impl<Context> Decode<Context> for NonZeroI128 {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> Decode<Context> for isize { fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {} }
impl<Context> Decode<Context> for NonZeroIsize {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> Decode<Context> for f32 { fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {} }
impl<Context> Decode<Context> for f64 { fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {} }
impl<Context, T: Decode<Context>> Decode<Context> for Wrapping<T> {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context, T: Decode<Context>> Decode<Context> for Reverse<T> {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> Decode<Context> for char { fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {} }
impl<Context, T, const N: usize> Decode<Context> for [T; N] where T: Decode<Context> {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> Decode<Context> for () { fn decode<D: Decoder<Context = Context>>(arg0: &mut D) -> Result<Self, DecodeError> {} }
impl<Context, T> Decode<Context> for marker::PhantomData<T> {
    fn decode<D: Decoder<Context = Context>>(arg0: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context, T> Decode<Context> for Option<T> where T: Decode<Context> {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context, T, U> Decode<Context> for Result<T, U> where T: Decode<Context>, U: Decode<Context> {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context, T> Decode<Context> for Cell<T> where T: Decode<Context> {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context, T> Decode<Context> for RefCell<T> where T: Decode<Context> {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> Decode<Context> for Duration {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context, T> Decode<Context> for Range<T> where T: Decode<Context> {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context, T> Decode<Context> for RangeInclusive<T> where T: Decode<Context> {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<T, Context> Decode<Context> for Bound<T> where T: Decode<Context> {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
pub trait BorrowDecode<Context> {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError>;
}
impl<T, Context> BorrowDecode<Context> for BinaryHeap<T> where T: BorrowDecode<Context> + Ord {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<K, V, Context> BorrowDecode<Context> for BTreeMap<K, V> where K: BorrowDecode<Context> + Ord, V: BorrowDecode<Context> {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<T, Context> BorrowDecode<Context> for BTreeSet<T> where T: BorrowDecode<Context> + Ord {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<T, Context> BorrowDecode<Context> for VecDeque<T> where T: BorrowDecode<Context> {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<T, Context> BorrowDecode<Context> for Vec<T> where T: BorrowDecode<Context> {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<T, Context> BorrowDecode<Context> for Box<T> where T: BorrowDecode<Context> {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<T, Context> BorrowDecode<Context> for Box<[T]> where T: BorrowDecode<Context> {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<T, Context> BorrowDecode<Context> for Cow<T> where T: ToOwned, &T: BorrowDecode<Context> {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<T, Context> BorrowDecode<Context> for Rc<T> where T: BorrowDecode<Context> {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> BorrowDecode<Context> for Rc<str> {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<T, Context> BorrowDecode<Context> for Rc<[T]> where T: BorrowDecode<Context> {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<T, Context> BorrowDecode<Context> for Arc<T> where T: BorrowDecode<Context> {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> BorrowDecode<Context> for Arc<str> {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<T, Context> BorrowDecode<Context> for Arc<[T]> where T: BorrowDecode<Context> {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<T, Context> BorrowDecode<Context> for Mutex<T> where T: BorrowDecode<Context> {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<T, Context> BorrowDecode<Context> for RwLock<T> where T: BorrowDecode<Context> {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> BorrowDecode<Context> for &Path {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<K, V, S, Context> BorrowDecode<Context> for HashMap<K, V, S> where K: BorrowDecode<Context> + Eq + hash::Hash, V: BorrowDecode<Context>, S: hash::BuildHasher + Default {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<T, S, Context> BorrowDecode<Context> for HashSet<T, S> where T: BorrowDecode<Context> + Eq + Hash, S: hash::BuildHasher + Default {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context, T: BorrowDecode<Context>> BorrowDecode<Context> for Wrapping<T> {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context, T: BorrowDecode<Context>> BorrowDecode<Context> for Reverse<T> {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> BorrowDecode<Context> for &[u8] {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<Context> BorrowDecode<Context> for &str {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<T, const N: usize, Context> BorrowDecode<Context> for [T; N] where T: BorrowDecode<Context> {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<T, Context> BorrowDecode<Context> for Option<T> where T: BorrowDecode<Context> {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<T, U, Context> BorrowDecode<Context> for Result<T, U> where T: BorrowDecode<Context>, U: BorrowDecode<Context> {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<T, Context> BorrowDecode<Context> for Cell<T> where T: BorrowDecode<Context> {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<T, Context> BorrowDecode<Context> for RefCell<T> where T: BorrowDecode<Context> {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<T, Context> BorrowDecode<Context> for Range<T> where T: BorrowDecode<Context> {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<T, Context> BorrowDecode<Context> for RangeInclusive<T> where T: BorrowDecode<Context> {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<T, Context> BorrowDecode<Context> for Bound<T> where T: BorrowDecode<Context> {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
pub trait Encode {
    fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError>;
}
impl Encode for AtomicBool { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for AtomicU8 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for AtomicU16 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for AtomicU32 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for AtomicU64 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for AtomicUsize { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for AtomicI8 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for AtomicI16 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for AtomicI32 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for AtomicI64 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for AtomicIsize { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl<T> Encode for BinaryHeap<T> where T: Encode + Ord { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl<K, V> Encode for BTreeMap<K, V> where K: Encode + Ord, V: Encode {
    fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {}
}
impl<T> Encode for BTreeSet<T> where T: Encode + Ord { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl<T> Encode for VecDeque<T> where T: Encode { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl<T> Encode for Vec<T> where T: Encode { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for String { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl<T> Encode for Box<T> where T: Encode { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl<T> Encode for Cow<T> where T: ToOwned, &T: Encode { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl<T> Encode for Rc<T> where T: Encode { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl<T> Encode for Arc<T> where T: Encode { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for &CStr { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for CString { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl<T> Encode for Mutex<T> where T: Encode { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl<T> Encode for RwLock<T> where T: Encode { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for SystemTime { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for &Path { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for PathBuf { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for IpAddr { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for Ipv4Addr { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for Ipv6Addr { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for SocketAddr { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for SocketAddrV4 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for SocketAddrV6 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl<K, V, S> Encode for HashMap<K, V, S> where K: Encode, V: Encode {
    fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {}
}
impl<T, S> Encode for HashSet<T, S> where T: Encode { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl<A> Encode for (A,) where A: Encode { fn encode<_E: Encoder>(&self, encoder: &mut _E) -> Result<(), EncodeError> {} }
impl<A, B> Encode for (A, B) where A: Encode, B: Encode {
    fn encode<_E: Encoder>(&self, encoder: &mut _E) -> Result<(), EncodeError> {}
}
impl<A, B, C> Encode for (A, B, C) where A: Encode, B: Encode, C: Encode {
    fn encode<_E: Encoder>(&self, encoder: &mut _E) -> Result<(), EncodeError> {}
}
impl<A, B, C, D> Encode for (A, B, C, D) where A: Encode, B: Encode, C: Encode, D: Encode {
    fn encode<_E: Encoder>(&self, encoder: &mut _E) -> Result<(), EncodeError> {}
}
impl<A, B, C, D, E> Encode for (A, B, C, D, E) where A: Encode, B: Encode, C: Encode, D: Encode, E: Encode {
    fn encode<_E: Encoder>(&self, encoder: &mut _E) -> Result<(), EncodeError> {}
}
impl<A, B, C, D, E, F> Encode for (A, B, C, D, E, F) where A: Encode, B: Encode, C: Encode, D: Encode, E: Encode, F: Encode {
    fn encode<_E: Encoder>(&self, encoder: &mut _E) -> Result<(), EncodeError> {}
}
impl<A, B, C, D, E, F, G> Encode for (A, B, C, D, E, F, G) where A: Encode, B: Encode, C: Encode, D: Encode, E: Encode, F: Encode, G: Encode {
    fn encode<_E: Encoder>(&self, encoder: &mut _E) -> Result<(), EncodeError> {}
}
impl<A, B, C, D, E, F, G, H> Encode for (A, B, C, D, E, F, G, H) where A: Encode, B: Encode, C: Encode, D: Encode, E: Encode, F: Encode, G: Encode, H: Encode {
    fn encode<_E: Encoder>(&self, encoder: &mut _E) -> Result<(), EncodeError> {}
}
impl<A, B, C, D, E, F, G, H, I> Encode for (A, B, C, D, E, F, G, H, I) where A: Encode, B: Encode, C: Encode, D: Encode, E: Encode, F: Encode, G: Encode, H: Encode, I: Encode {
    fn encode<_E: Encoder>(&self, encoder: &mut _E) -> Result<(), EncodeError> {}
}
impl<A, B, C, D, E, F, G, H, I, J> Encode for (A, B, C, D, E, F, G, H, I, J) where A: Encode, B: Encode, C: Encode, D: Encode, E: Encode, F: Encode, G: Encode, H: Encode, I: Encode, J: Encode {
    fn encode<_E: Encoder>(&self, encoder: &mut _E) -> Result<(), EncodeError> {}
}
impl<A, B, C, D, E, F, G, H, I, J, K> Encode for (A, B, C, D, E, F, G, H, I, J, K) where A: Encode, B: Encode, C: Encode, D: Encode, E: Encode, F: Encode, G: Encode, H: Encode, I: Encode, J: Encode, K: Encode {
    fn encode<_E: Encoder>(&self, encoder: &mut _E) -> Result<(), EncodeError> {}
}
impl<A, B, C, D, E, F, G, H, I, J, K, L> Encode for (A, B, C, D, E, F, G, H, I, J, K, L) where A: Encode, B: Encode, C: Encode, D: Encode, E: Encode, F: Encode, G: Encode, H: Encode, I: Encode, J: Encode, K: Encode, L: Encode {
    fn encode<_E: Encoder>(&self, encoder: &mut _E) -> Result<(), EncodeError> {}
}
impl<A, B, C, D, E, F, G, H, I, J, K, L, M> Encode for (A, B, C, D, E, F, G, H, I, J, K, L, M) where A: Encode, B: Encode, C: Encode, D: Encode, E: Encode, F: Encode, G: Encode, H: Encode, I: Encode, J: Encode, K: Encode, L: Encode, M: Encode {
    fn encode<_E: Encoder>(&self, encoder: &mut _E) -> Result<(), EncodeError> {}
}
impl<A, B, C, D, E, F, G, H, I, J, K, L, M, N> Encode for (A, B, C, D, E, F, G, H, I, J, K, L, M, N) where A: Encode, B: Encode, C: Encode, D: Encode, E: Encode, F: Encode, G: Encode, H: Encode, I: Encode, J: Encode, K: Encode, L: Encode, M: Encode, N: Encode {
    fn encode<_E: Encoder>(&self, encoder: &mut _E) -> Result<(), EncodeError> {}
}
impl<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O> Encode for (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O) where A: Encode, B: Encode, C: Encode, D: Encode, E: Encode, F: Encode, G: Encode, H: Encode, I: Encode, J: Encode, K: Encode, L: Encode, M: Encode, N: Encode, O: Encode {
    fn encode<_E: Encoder>(&self, encoder: &mut _E) -> Result<(), EncodeError> {}
}
impl<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P> Encode for (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P) where A: Encode, B: Encode, C: Encode, D: Encode, E: Encode, F: Encode, G: Encode, H: Encode, I: Encode, J: Encode, K: Encode, L: Encode, M: Encode, N: Encode, O: Encode, P: Encode {
    fn encode<_E: Encoder>(&self, encoder: &mut _E) -> Result<(), EncodeError> {}
}
impl Encode for () { fn encode<E: Encoder>(&self, arg1: &mut E) -> Result<(), EncodeError> {} }
impl<T> Encode for PhantomData<T> { fn encode<E: Encoder>(&self, arg1: &mut E) -> Result<(), EncodeError> {} }
impl Encode for bool { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for u8 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for NonZeroU8 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for u16 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for NonZeroU16 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for u32 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for NonZeroU32 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for u64 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for NonZeroU64 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for u128 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for NonZeroU128 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for usize { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for NonZeroUsize { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for i8 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for NonZeroI8 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for i16 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for NonZeroI16 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for i32 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for NonZeroI32 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for i64 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for NonZeroI64 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for i128 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for NonZeroI128 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for isize { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for NonZeroIsize { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for f32 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for f64 { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl<T: Encode> Encode for Wrapping<T> { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl<T: Encode> Encode for Reverse<T> { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for char { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl<T> Encode for [T] where T: Encode { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for str { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl<T, const N: usize> Encode for [T; N] where T: Encode {
    fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {}
}
impl<T> Encode for Option<T> where T: Encode { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl<T, U> Encode for Result<T, U> where T: Encode, U: Encode {
    fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {}
}
impl<T> Encode for Cell<T> where T: Encode + Copy { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl<T> Encode for RefCell<T> where T: Encode { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl Encode for Duration { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl<T> Encode for Range<T> where T: Encode { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl<T> Encode for RangeInclusive<T> where T: Encode { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl<T> Encode for Bound<T> where T: Encode { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
impl<T> Encode for &T where T: Encode { fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {} }
pub mod config {
    use crate::BincodeRead;
    use crate::config::endian::BincodeByteOrder;
    use crate::config::internal::{InternalEndianConfig, InternalIntEncodingConfig, InternalLimitConfig, InternalOptions};
    use crate::config::limit::SizeLimit;
    use crate::config::trailing::TrailingBytes;
    use crate::de::read::SliceReader;
    use serde::de;
    use std::io::{Read, Write};
    #[derive(Clone, Copy)] pub struct DefaultOptions;
    impl DefaultOptions { pub fn new() -> DefaultOptions {} }
    impl Default for DefaultOptions {}
    impl InternalOptions for DefaultOptions {
        type Limit = Infinite;
        type Endian = LittleEndian;
        type IntEncoding = VarintEncoding;
        type Trailing = RejectTrailing;
        fn limit(&mut self) -> &mut Infinite {}
    }
    pub trait Options: InternalOptions {
        fn with_no_limit(self) -> WithOtherLimit<Self, Infinite> {}
        fn with_limit(self, limit: u64) -> WithOtherLimit<Self, Bounded> {}
        fn with_little_endian(self) -> WithOtherEndian<Self, LittleEndian> {}
        fn with_big_endian(self) -> WithOtherEndian<Self, BigEndian> {}
        fn with_native_endian(self) -> WithOtherEndian<Self, NativeEndian> {}
        fn with_varint_encoding(self) -> WithOtherIntEncoding<Self, VarintEncoding> {}
        fn with_fixint_encoding(self) -> WithOtherIntEncoding<Self, FixintEncoding> {}
        fn reject_trailing_bytes(self) -> WithOtherTrailing<Self, RejectTrailing> {}
        fn allow_trailing_bytes(self) -> WithOtherTrailing<Self, AllowTrailing> {}
        fn serialize<S: serde::Serialize>(self, t: &S) -> crate::Result<Vec<u8>> {}
        fn serialized_size<T: serde::Serialize>(self, t: &T) -> crate::Result<u64> {}
        fn serialize_into<W: Write, T: serde::Serialize>(self, w: W, t: &T) -> crate::Result<()> { let b: &[u8]; w.write(b) }
        fn deserialize<T: serde::Deserialize>(self, bytes: &[u8]) -> crate::Result<T> {}
        fn deserialize_seed<T: de::DeserializeSeed>(self, seed: T, bytes: &[u8]) -> crate::Result<T::Value> {}
        fn deserialize_from<R: Read, T: de::DeserializeOwned>(self, reader: R) -> crate::Result<T> { let b: &mut [u8]; reader.read(b) }
        fn deserialize_from_seed<R: Read, T: de::DeserializeSeed>(self, seed: T, reader: R) -> crate::Result<T::Value> {}
        fn deserialize_from_custom<R: BincodeRead, T: de::DeserializeOwned>(self, reader: R) -> crate::Result<T> {}
        fn deserialize_from_custom_seed<R: BincodeRead, T: de::DeserializeSeed>(self, seed: T, reader: R) -> crate::Result<T::Value> {}
    }
    impl<T: InternalOptions> Options for T {}
    #[derive(Clone, Copy)] pub struct WithOtherLimit<O: Options, L: SizeLimit>;
    impl<O: Options, L: SizeLimit> InternalOptions for WithOtherLimit<O, L> {
        type Limit = L;
        type Endian = O::Endian;
        type IntEncoding = O::IntEncoding;
        type Trailing = O::Trailing;
        fn limit(&mut self) -> &mut L {}
    }
    #[derive(Clone, Copy)] pub struct WithOtherEndian<O: Options, E: BincodeByteOrder>;
    impl<O: Options, E: BincodeByteOrder> InternalOptions for WithOtherEndian<O, E> {
        type Limit = O::Limit;
        type Endian = E;
        type IntEncoding = O::IntEncoding;
        type Trailing = O::Trailing;
        fn limit(&mut self) -> &mut O::Limit {}
    }
    #[derive(Clone, Copy)] pub struct WithOtherIntEncoding<O: Options, I: crate::config::int::IntEncoding>;
    impl<O: Options, I: crate::config::int::IntEncoding> InternalOptions for WithOtherIntEncoding<O, I> {
        type Limit = O::Limit;
        type Endian = O::Endian;
        type IntEncoding = I;
        type Trailing = O::Trailing;
        fn limit(&mut self) -> &mut O::Limit {}
    }
    #[derive(Clone, Copy)] pub struct WithOtherTrailing<O: Options, T: TrailingBytes>;
    impl<O: Options, T: TrailingBytes> InternalOptions for WithOtherTrailing<O, T> {
        type Limit = O::Limit;
        type Endian = O::Endian;
        type IntEncoding = O::IntEncoding;
        type Trailing = T;
        fn limit(&mut self) -> &mut O::Limit {}
    }
    #[derive(Clone, Copy)] pub struct LittleEndian;
    impl BincodeByteOrder for LittleEndian { type Endian = ::byteorder::LittleEndian; }
    #[derive(Clone, Copy)] pub struct BigEndian;
    impl BincodeByteOrder for BigEndian { type Endian = ::byteorder::BigEndian; }
    #[derive(Clone, Copy)] pub struct NativeEndian;
    impl BincodeByteOrder for NativeEndian { type Endian = ::byteorder::NativeEndian; }
    #[derive(Clone, Copy)] pub struct FixintEncoding;
    impl crate::config::int::IntEncoding for FixintEncoding {
        fn u16_size(arg0: u16) -> u64 {}
        fn u32_size(arg0: u32) -> u64 {}
        fn u64_size(arg0: u64) -> u64 {}
        fn i16_size(arg0: i16) -> u64 {}
        fn i32_size(arg0: i32) -> u64 {}
        fn i64_size(arg0: i64) -> u64 {}
        fn serialize_u16<W: Write, O: Options>(ser: &mut crate::Serializer<W, O>, val: u16) -> crate::Result<()> {}
        fn serialize_u32<W: Write, O: Options>(ser: &mut crate::Serializer<W, O>, val: u32) -> crate::Result<()> {}
        fn serialize_u64<W: Write, O: Options>(ser: &mut crate::Serializer<W, O>, val: u64) -> crate::Result<()> {}
        fn serialize_i16<W: Write, O: Options>(ser: &mut crate::Serializer<W, O>, val: i16) -> crate::Result<()> {}
        fn serialize_i32<W: Write, O: Options>(ser: &mut crate::Serializer<W, O>, val: i32) -> crate::Result<()> {}
        fn serialize_i64<W: Write, O: Options>(ser: &mut crate::Serializer<W, O>, val: i64) -> crate::Result<()> {}
        fn deserialize_u16<R: BincodeRead, O: Options>(de: &mut crate::Deserializer<R, O>) -> crate::Result<u16> {}
        fn deserialize_u32<R: BincodeRead, O: Options>(de: &mut crate::Deserializer<R, O>) -> crate::Result<u32> {}
        fn deserialize_u64<R: BincodeRead, O: Options>(de: &mut crate::Deserializer<R, O>) -> crate::Result<u64> {}
        fn deserialize_i16<R: BincodeRead, O: Options>(de: &mut crate::Deserializer<R, O>) -> crate::Result<i16> {}
        fn deserialize_i32<R: BincodeRead, O: Options>(de: &mut crate::Deserializer<R, O>) -> crate::Result<i32> {}
        fn deserialize_i64<R: BincodeRead, O: Options>(de: &mut crate::Deserializer<R, O>) -> crate::Result<i64> {}
        fn u128_size(arg0: u128) -> u64 {}
        fn i128_size(arg0: i128) -> u64 {}
        fn serialize_u128<W: Write, O: Options>(ser: &mut crate::Serializer<W, O>, val: u128) -> crate::Result<()> {}
        fn serialize_i128<W: Write, O: Options>(ser: &mut crate::Serializer<W, O>, val: i128) -> crate::Result<()> {}
        fn deserialize_u128<R: BincodeRead, O: Options>(de: &mut crate::Deserializer<R, O>) -> crate::Result<u128> {}
        fn deserialize_i128<R: BincodeRead, O: Options>(de: &mut crate::Deserializer<R, O>) -> crate::Result<i128> {}
    }
    #[derive(Clone, Copy)] pub struct VarintEncoding;
    impl crate::config::int::IntEncoding for VarintEncoding {
        fn u16_size(n: u16) -> u64 {}
        fn u32_size(n: u32) -> u64 {}
        fn u64_size(n: u64) -> u64 {}
        fn i16_size(n: i16) -> u64 {}
        fn i32_size(n: i32) -> u64 {}
        fn i64_size(n: i64) -> u64 {}
        fn serialize_u16<W: Write, O: Options>(ser: &mut crate::Serializer<W, O>, val: u16) -> crate::Result<()> {}
        fn serialize_u32<W: Write, O: Options>(ser: &mut crate::Serializer<W, O>, val: u32) -> crate::Result<()> {}
        fn serialize_u64<W: Write, O: Options>(ser: &mut crate::Serializer<W, O>, val: u64) -> crate::Result<()> {}
        fn serialize_i16<W: Write, O: Options>(ser: &mut crate::Serializer<W, O>, val: i16) -> crate::Result<()> {}
        fn serialize_i32<W: Write, O: Options>(ser: &mut crate::Serializer<W, O>, val: i32) -> crate::Result<()> {}
        fn serialize_i64<W: Write, O: Options>(ser: &mut crate::Serializer<W, O>, val: i64) -> crate::Result<()> {}
        fn deserialize_u16<R: BincodeRead, O: Options>(de: &mut crate::Deserializer<R, O>) -> crate::Result<u16> {}
        fn deserialize_u32<R: BincodeRead, O: Options>(de: &mut crate::Deserializer<R, O>) -> crate::Result<u32> {}
        fn deserialize_u64<R: BincodeRead, O: Options>(de: &mut crate::Deserializer<R, O>) -> crate::Result<u64> {}
        fn deserialize_i16<R: BincodeRead, O: Options>(de: &mut crate::Deserializer<R, O>) -> crate::Result<i16> {}
        fn deserialize_i32<R: BincodeRead, O: Options>(de: &mut crate::Deserializer<R, O>) -> crate::Result<i32> {}
        fn deserialize_i64<R: BincodeRead, O: Options>(de: &mut crate::Deserializer<R, O>) -> crate::Result<i64> {}
        fn u128_size(n: u128) -> u64 {}
        fn i128_size(n: i128) -> u64 {}
        fn serialize_u128<W: Write, O: Options>(ser: &mut crate::Serializer<W, O>, val: u128) -> crate::Result<()> {}
        fn serialize_i128<W: Write, O: Options>(ser: &mut crate::Serializer<W, O>, val: i128) -> crate::Result<()> {}
        fn deserialize_u128<R: BincodeRead, O: Options>(de: &mut crate::Deserializer<R, O>) -> crate::Result<u128> {}
        fn deserialize_i128<R: BincodeRead, O: Options>(de: &mut crate::Deserializer<R, O>) -> crate::Result<i128> {}
    }
    #[derive(Clone)] pub struct Config;
    impl Config {
        pub fn no_limit(&mut self) -> &mut Self {}
        pub fn limit(&mut self, limit: u64) -> &mut Self {}
        pub fn little_endian(&mut self) -> &mut Self {}
        pub fn big_endian(&mut self) -> &mut Self {}
        pub fn native_endian(&mut self) -> &mut Self {}
        pub fn serialize<T: serde::Serialize>(&self, t: &T) -> crate::Result<Vec<u8>> {}
        pub fn serialized_size<T: serde::Serialize>(&self, t: &T) -> crate::Result<u64> {}
        pub fn serialize_into<W: Write, T: serde::Serialize>(&self, w: W, t: &T) -> crate::Result<()> {}
        pub fn deserialize<T: serde::Deserialize>(&self, bytes: &[u8]) -> crate::Result<T> {}
        pub fn deserialize_seed<T: de::DeserializeSeed>(&self, seed: T, bytes: &[u8]) -> crate::Result<T::Value> {}
        pub fn deserialize_from<R: Read, T: de::DeserializeOwned>(&self, reader: R) -> crate::Result<T> {}
        pub fn deserialize_from_seed<R: Read, T: de::DeserializeSeed>(&self, seed: T, reader: R) -> crate::Result<T::Value> {}
        pub fn deserialize_from_custom<R: BincodeRead, T: de::DeserializeOwned>(&self, reader: R) -> crate::Result<T> {}
        pub fn deserialize_from_custom_seed<R: BincodeRead, T: de::DeserializeSeed>(&self, seed: T, reader: R) -> crate::Result<T::Value> {}
    }
    #[derive(Clone, Copy)] pub struct Bounded(pub u64);
    impl SizeLimit for Bounded {
        fn add(&mut self, n: u64) -> crate::Result<()> {}
        fn limit(&self) -> Option<u64> {}
    }
    #[derive(Clone, Copy)] pub struct Infinite;
    impl SizeLimit for Infinite {
        fn add(&mut self, arg1: u64) -> crate::Result<()> {}
        fn limit(&self) -> Option<u64> {}
    }
    #[derive(Clone, Copy)] pub struct AllowTrailing;
    impl TrailingBytes for AllowTrailing { fn check_end(_reader: &SliceReader) -> crate::Result<()> {} }
    #[derive(Clone, Copy)] pub struct RejectTrailing;
    impl TrailingBytes for RejectTrailing { fn check_end(reader: &SliceReader) -> crate::Result<()> {} }
    #[derive(Clone, Copy)] pub struct Configuration<E = LittleEndian, I = Varint, L = NoLimit>;
    impl<E, I, L> Default for Configuration<E, I, L> {}
    impl<E, I, L> Configuration<E, I, L> {
        pub fn with_big_endian(self) -> Configuration<BigEndian, I, L> {}
        pub fn with_little_endian(self) -> Configuration<LittleEndian, I, L> {}
        pub fn with_variable_int_encoding(self) -> Configuration<E, Varint, L> {}
        pub fn with_fixed_int_encoding(self) -> Configuration<E, Fixint, L> {}
        pub fn with_limit<const N: usize>(self) -> Configuration<E, I, Limit<N>> {}
        pub fn with_no_limit(self) -> Configuration<E, I, NoLimit> {}
    }
    impl<E: InternalEndianConfig, I, L> InternalEndianConfig for Configuration<E, I, L> {}
    impl<E, I: InternalIntEncodingConfig, L> InternalIntEncodingConfig for Configuration<E, I, L> {}
    impl<E, I, L: InternalLimitConfig> InternalLimitConfig for Configuration<E, I, L> {}
    pub fn standard() -> Configuration {}
    pub fn legacy() -> Configuration<LittleEndian, Fixint, NoLimit> {}
    impl<T> Config for T where T: InternalEndianConfig + InternalIntEncodingConfig + InternalLimitConfig + Copy + Clone {
        fn endianness(&self) -> Endianness {}
        fn int_encoding(&self) -> IntEncoding {}
        fn limit(&self) -> Option<usize> {}
    }
    impl InternalEndianConfig for BigEndian {}
    impl InternalEndianConfig for LittleEndian {}
    #[derive(Clone, Copy)] pub struct Fixint;
    impl InternalIntEncodingConfig for Fixint {}
    #[derive(Clone, Copy)] pub struct Varint;
    impl InternalIntEncodingConfig for Varint {}
    #[derive(Clone, Copy)] pub struct NoLimit;
    impl InternalLimitConfig for NoLimit {}
    #[derive(Clone, Copy)] pub struct Limit<const N: usize>;
    impl<const N: usize> InternalLimitConfig for Limit<N> {}
    pub enum Endianness { Little, Big }
    pub enum IntEncoding { Fixed, Variable }
    pub mod endian {
        pub trait BincodeByteOrder {
            type Endian: ::byteorder::ByteOrder;
        }
    }
    pub mod int {
        use crate::BincodeRead;
        use crate::config::Options;
        use std::io::Write;
        pub trait IntEncoding {
            fn u16_size(n: u16) -> u64;
            fn u32_size(n: u32) -> u64;
            fn u64_size(n: u64) -> u64;
            fn i16_size(n: i16) -> u64;
            fn i32_size(n: i32) -> u64;
            fn i64_size(n: i64) -> u64;
            fn len_size(len: usize) -> u64 {}
            fn serialize_len<W: Write, O: Options>(ser: &mut crate::Serializer<W, O>, len: usize) -> crate::Result<()> {}
            fn serialize_u16<W: Write, O: Options>(ser: &mut crate::Serializer<W, O>, val: u16) -> crate::Result<()>;
            fn serialize_u32<W: Write, O: Options>(ser: &mut crate::Serializer<W, O>, val: u32) -> crate::Result<()>;
            fn serialize_u64<W: Write, O: Options>(ser: &mut crate::Serializer<W, O>, val: u64) -> crate::Result<()>;
            fn serialize_i16<W: Write, O: Options>(ser: &mut crate::Serializer<W, O>, val: i16) -> crate::Result<()>;
            fn serialize_i32<W: Write, O: Options>(ser: &mut crate::Serializer<W, O>, val: i32) -> crate::Result<()>;
            fn serialize_i64<W: Write, O: Options>(ser: &mut crate::Serializer<W, O>, val: i64) -> crate::Result<()>;
            fn deserialize_len<R: BincodeRead, O: Options>(de: &mut crate::Deserializer<R, O>) -> crate::Result<usize> {}
            fn deserialize_u16<R: BincodeRead, O: Options>(de: &mut crate::Deserializer<R, O>) -> crate::Result<u16>;
            fn deserialize_u32<R: BincodeRead, O: Options>(de: &mut crate::Deserializer<R, O>) -> crate::Result<u32>;
            fn deserialize_u64<R: BincodeRead, O: Options>(de: &mut crate::Deserializer<R, O>) -> crate::Result<u64>;
            fn deserialize_i16<R: BincodeRead, O: Options>(de: &mut crate::Deserializer<R, O>) -> crate::Result<i16>;
            fn deserialize_i32<R: BincodeRead, O: Options>(de: &mut crate::Deserializer<R, O>) -> crate::Result<i32>;
            fn deserialize_i64<R: BincodeRead, O: Options>(de: &mut crate::Deserializer<R, O>) -> crate::Result<i64>;
            fn u128_size(v: u128) -> u64;
            fn i128_size(v: i128) -> u64;
            fn serialize_u128<W: Write, O: Options>(ser: &mut crate::Serializer<W, O>, val: u128) -> crate::Result<()>;
            fn deserialize_u128<R: BincodeRead, O: Options>(de: &mut crate::Deserializer<R, O>) -> crate::Result<u128>;
            fn serialize_i128<W: Write, O: Options>(ser: &mut crate::Serializer<W, O>, val: i128) -> crate::Result<()>;
            fn deserialize_i128<R: BincodeRead, O: Options>(de: &mut crate::Deserializer<R, O>) -> crate::Result<i128>;
        }
    }
    pub mod internal {
        use crate::config::Endianness;
        use crate::config::endian::BincodeByteOrder;
        use crate::config::int::IntEncoding;
        use crate::config::limit::SizeLimit;
        use crate::config::trailing::TrailingBytes;
        pub trait InternalOptions {
            type Limit: SizeLimit;
            type Endian: BincodeByteOrder;
            type IntEncoding: IntEncoding;
            type Trailing: TrailingBytes;
            fn limit(&mut self) -> &mut Self::Limit;
        }
        impl<O: InternalOptions> InternalOptions for &mut O {
            type Limit = O::Limit;
            type Endian = O::Endian;
            type IntEncoding = O::IntEncoding;
            type Trailing = O::Trailing;
            fn limit(&mut self) -> &mut Self::Limit {}
        }
        pub trait InternalEndianConfig {
            const ENDIAN: Endianness;
        }
        pub trait InternalIntEncodingConfig {
            const INT_ENCODING: crate::config::IntEncoding;
        }
        pub trait InternalLimitConfig {
            const LIMIT: Option<usize>;
        }
    }
    pub mod limit {
        pub trait SizeLimit {
            fn add(&mut self, n: u64) -> crate::Result<()>;
            fn limit(&self) -> Option<u64>;
        }
    }
    pub mod trailing {
        use crate::de::read::SliceReader;
        pub trait TrailingBytes {
            fn check_end(reader: &SliceReader) -> crate::Result<()>;
        }
    }
}
pub mod de {
    use crate::config::Config;
    use crate::de::decoder::WithContext;
    use crate::de::read::{BorrowReader, Reader};
    use crate::error::DecodeError;
    pub use crate::{BorrowDecode, Decode, Deserializer};
    pub trait Decoder {
        type R: Reader;
        type C: Config;
        type Context;
        fn context(&mut self) -> &mut Self::Context;
        fn with_context<C>(&mut self, context: C) -> WithContext<Self, C> {}
        fn reader(&mut self) -> &mut Self::R;
        fn config(&self) -> &Self::C;
        fn claim_bytes_read(&mut self, n: usize) -> Result<(), DecodeError>;
        fn claim_container_read<T>(&mut self, len: usize) -> Result<(), DecodeError> {}
        fn unclaim_bytes_read(&mut self, n: usize);
    }
    impl<T> Decoder for &mut T where T: Decoder {
        type R = T::R;
        type C = T::C;
        type Context = T::Context;
        fn reader(&mut self) -> &mut Self::R {}
        fn config(&self) -> &Self::C {}
        fn claim_bytes_read(&mut self, n: usize) -> Result<(), DecodeError> {}
        fn unclaim_bytes_read(&mut self, n: usize) {}
        fn context(&mut self) -> &mut Self::Context {}
    }
    pub trait BorrowDecoder: Decoder {
        type BR: BorrowReader;
        fn borrow_reader(&mut self) -> &mut Self::BR;
    }
    impl<T> BorrowDecoder for &mut T where T: BorrowDecoder {
        type BR = T::BR;
        fn borrow_reader(&mut self) -> &mut Self::BR {}
    }
    pub struct DecoderImpl<R, C: Config, Context>;
    impl<R: Reader, C: Config, Context> DecoderImpl<R, C, Context> {
        pub fn new(reader: R, config: C, context: Context) -> DecoderImpl<R, C, Context> {}
    }
    impl<R: BorrowReader, C: Config, Context> BorrowDecoder for DecoderImpl<R, C, Context> {
        type BR = R;
        fn borrow_reader(&mut self) -> &mut Self::BR {}
    }
    impl<R: Reader, C: Config, Context> Decoder for DecoderImpl<R, C, Context> {
        type R = R;
        type C = C;
        type Context = Context;
        fn reader(&mut self) -> &mut Self::R {}
        fn config(&self) -> &Self::C {}
        fn claim_bytes_read(&mut self, n: usize) -> Result<(), DecodeError> {}
        fn unclaim_bytes_read(&mut self, n: usize) {}
        fn context(&mut self) -> &mut Self::Context {}
    }
    pub mod decoder {
        use crate::de::{BorrowDecoder, Decoder};
        use crate::error::DecodeError;
        pub struct WithContext<D, C>;
        impl<Context, D: Decoder> Decoder for WithContext<D, Context> {
            type R = D::R;
            type C = D::C;
            type Context = Context;
            fn context(&mut self) -> &mut Self::Context {}
            fn reader(&mut self) -> &mut Self::R {}
            fn config(&self) -> &Self::C {}
            fn claim_bytes_read(&mut self, n: usize) -> Result<(), DecodeError> {}
            fn unclaim_bytes_read(&mut self, n: usize) {}
        }
        impl<C, D: BorrowDecoder> BorrowDecoder for WithContext<D, C> {
            type BR = D::BR;
            fn borrow_reader(&mut self) -> &mut Self::BR {}
        }
    }
    pub mod read {
        use crate::error::DecodeError;
        use serde::de;
        use std::io;
        pub use crate::BincodeRead;
        pub struct SliceReader;
        impl io::Read for SliceReader {
            fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {}
            fn read_exact(&mut self, out: &mut [u8]) -> io::Result<()> {}
        }
        impl crate::BincodeRead for SliceReader {
            fn forward_read_str<V>(&mut self, length: usize, visitor: V) -> crate::Result<V::Value> where V: de::Visitor {}
            fn get_byte_buffer(&mut self, length: usize) -> crate::Result<Vec<u8>> {}
            fn forward_read_bytes<V>(&mut self, length: usize, visitor: V) -> crate::Result<V::Value> where V: de::Visitor {}
        }
        pub struct IoReader<R>;
        impl<R: io::Read> io::Read for IoReader<R> {
            fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {}
            fn read_exact(&mut self, out: &mut [u8]) -> io::Result<()> {}
        }
        impl<R> crate::BincodeRead for IoReader<R> where R: io::Read {
            fn forward_read_str<V>(&mut self, length: usize, visitor: V) -> crate::Result<V::Value> where V: de::Visitor {}
            fn get_byte_buffer(&mut self, length: usize) -> crate::Result<Vec<u8>> {}
            fn forward_read_bytes<V>(&mut self, length: usize, visitor: V) -> crate::Result<V::Value> where V: de::Visitor {}
        }
        pub trait Reader {
            fn read(&mut self, bytes: &mut [u8]) -> Result<(), DecodeError>;
            fn peek_read(&mut self, arg1: usize) -> Option<&[u8]> {}
            fn consume(&mut self, arg1: usize) {}
        }
        impl<R> Reader for io::BufReader<R> where R: io::Read {
            fn read(&mut self, bytes: &mut [u8]) -> Result<(), DecodeError> {}
            fn peek_read(&mut self, n: usize) -> Option<&[u8]> {}
            fn consume(&mut self, n: usize) {}
        }
        impl<T> Reader for &mut T where T: Reader {
            fn read(&mut self, bytes: &mut [u8]) -> Result<(), DecodeError> {}
            fn peek_read(&mut self, n: usize) -> Option<&[u8]> {}
            fn consume(&mut self, n: usize) {}
        }
        pub trait BorrowReader: Reader {
            fn take_bytes(&mut self, length: usize) -> Result<&[u8], DecodeError>;
        }
        impl SliceReader { pub fn new(bytes: &[u8]) -> SliceReader {} }
        impl Reader for SliceReader {
            fn read(&mut self, bytes: &mut [u8]) -> Result<(), DecodeError> {}
            fn peek_read(&mut self, n: usize) -> Option<&[u8]> {}
            fn consume(&mut self, n: usize) {}
        }
        impl BorrowReader for SliceReader { fn take_bytes(&mut self, length: usize) -> Result<&[u8], DecodeError> {} }
    }
}
pub mod enc {
    use crate::config::Config;
    use crate::enc::write::Writer;
    pub use crate::Encode;
    pub trait Encoder {
        type W: Writer;
        type C: Config;
        fn writer(&mut self) -> &mut Self::W;
        fn config(&self) -> &Self::C;
    }
    impl<T> Encoder for &mut T where T: Encoder {
        type W = T::W;
        type C = T::C;
        fn writer(&mut self) -> &mut Self::W {}
        fn config(&self) -> &Self::C {}
    }
    pub struct EncoderImpl<W: Writer, C: Config>;
    impl<W: Writer, C: Config> EncoderImpl<W, C> {
        pub fn new(writer: W, config: C) -> EncoderImpl<W, C> {}
        pub fn into_writer(self) -> W {}
    }
    impl<W: Writer, C: Config> Encoder for EncoderImpl<W, C> {
        type W = W;
        type C = C;
        fn writer(&mut self) -> &mut Self::W {}
        fn config(&self) -> &Self::C {}
    }
    pub mod write {
        use crate::error::EncodeError;
        pub trait Writer {
            fn write(&mut self, bytes: &[u8]) -> Result<(), EncodeError>;
        }
        impl<T: Writer> Writer for &mut T { fn write(&mut self, bytes: &[u8]) -> Result<(), EncodeError> {} }
        pub struct SliceWriter;
        impl SliceWriter {
            pub fn new(bytes: &mut [u8]) -> SliceWriter {}
            pub fn bytes_written(&self) -> usize {}
        }
        impl Writer for SliceWriter { fn write(&mut self, bytes: &[u8]) -> Result<(), EncodeError> {} }
        #[derive(Default)] pub struct SizeWriter { pub bytes_written: usize }
        impl Writer for SizeWriter { fn write(&mut self, bytes: &[u8]) -> Result<(), EncodeError> {} }
    }
}
pub mod error {
    use alloc::string;
    use core::{cell, fmt, str};
    use serde::{de, ser};
    use std::{boxed, error, io, time};
    pub enum EncodeError { UnexpectedEnd, RefCellAlreadyBorrowed { inner: cell::BorrowError, type_name: &str }, Other(&str), OtherString(string::String), InvalidPathCharacters, Io { inner: io::Error, index: usize }, LockFailed { type_name: &str }, InvalidSystemTime { inner: time::SystemTimeError, time: boxed::Box<time::SystemTime> }, Serde(crate::serde::EncodeError) }
    impl error::Error for EncodeError {}
    impl ser::Error for EncodeError {}
    impl de::StdError for EncodeError {}
    impl fmt::Display for EncodeError {}
    pub enum DecodeError { UnexpectedEnd { additional: usize }, LimitExceeded, InvalidIntegerType { expected: IntegerType, found: IntegerType }, NonZeroTypeIsZero { non_zero_type: IntegerType }, UnexpectedVariant { type_name: &str, allowed: &AllowedEnumVariants, found: u32 }, Utf8 { inner: str::Utf8Error }, InvalidCharEncoding([u8; 4]), InvalidBooleanValue(u8), ArrayLengthMismatch { required: usize, found: usize }, OutsideUsizeRange(u64), EmptyEnum { type_name: &str }, InvalidDuration { secs: u64, nanos: u32 }, InvalidSystemTime { duration: core::time::Duration }, CStringNulError { position: usize }, Io { inner: io::Error, additional: usize }, Other(&str), OtherString(string::String), Serde(crate::serde::DecodeError) }
    impl error::Error for DecodeError {}
    impl de::Error for DecodeError {}
    impl de::StdError for DecodeError {}
    impl fmt::Display for DecodeError {}
    pub enum AllowedEnumVariants { Range { min: u32, max: u32 }, Allowed(&[u32]) }
    pub enum IntegerType { U8, U16, U32, U64, U128, Usize, I8, I16, I32, I64, I128, Isize, Reserved }
}
pub mod features {
    pub mod impl_std {
        use crate::de::read::Reader;
        use crate::error::DecodeError;
        use std::io;
        pub struct IoReader<R>;
        impl<R> IoReader<R> { pub fn new(reader: R) -> Self {} }
        impl<R> Reader for IoReader<R> where R: io::Read { fn read(&mut self, bytes: &mut [u8]) -> Result<(), DecodeError> {} }
    }
}
pub mod ser {
    use crate::{Error, Options};
    use serde::ser;
    use std::io::Write;
    pub struct Compound<W, O: Options>;
    impl<W, O> ser::SerializeSeq for Compound<W, O> where W: Write, O: Options {
        type Ok = ();
        type Error = Error;
        fn serialize_element<T>(&mut self, value: &T) -> crate::Result<()> where T: ser::Serialize {}
        fn end(self) -> crate::Result<()> {}
    }
    impl<W, O> ser::SerializeTuple for Compound<W, O> where W: Write, O: Options {
        type Ok = ();
        type Error = Error;
        fn serialize_element<T>(&mut self, value: &T) -> crate::Result<()> where T: ser::Serialize {}
        fn end(self) -> crate::Result<()> {}
    }
    impl<W, O> ser::SerializeTupleStruct for Compound<W, O> where W: Write, O: Options {
        type Ok = ();
        type Error = Error;
        fn serialize_field<T>(&mut self, value: &T) -> crate::Result<()> where T: ser::Serialize {}
        fn end(self) -> crate::Result<()> {}
    }
    impl<W, O> ser::SerializeTupleVariant for Compound<W, O> where W: Write, O: Options {
        type Ok = ();
        type Error = Error;
        fn serialize_field<T>(&mut self, value: &T) -> crate::Result<()> where T: ser::Serialize {}
        fn end(self) -> crate::Result<()> {}
    }
    impl<W, O> ser::SerializeMap for Compound<W, O> where W: Write, O: Options {
        type Ok = ();
        type Error = Error;
        fn serialize_key<K>(&mut self, value: &K) -> crate::Result<()> where K: ser::Serialize {}
        fn serialize_value<V>(&mut self, value: &V) -> crate::Result<()> where V: ser::Serialize {}
        fn end(self) -> crate::Result<()> {}
    }
    impl<W, O> ser::SerializeStruct for Compound<W, O> where W: Write, O: Options {
        type Ok = ();
        type Error = Error;
        fn serialize_field<T>(&mut self, _key: &str, value: &T) -> crate::Result<()> where T: ser::Serialize {}
        fn end(self) -> crate::Result<()> {}
    }
    impl<W, O> ser::SerializeStructVariant for Compound<W, O> where W: Write, O: Options {
        type Ok = ();
        type Error = Error;
        fn serialize_field<T>(&mut self, _key: &str, value: &T) -> crate::Result<()> where T: ser::Serialize {}
        fn end(self) -> crate::Result<()> {}
    }
}
pub mod serde {
    use core::fmt;
    use crate::{BorrowDecode, Decode, Encode};
    use crate::config::Config;
    use crate::de::{BorrowDecoder, Decoder, DecoderImpl};
    use crate::de::read::{Reader, SliceReader};
    use crate::enc::Encoder;
    use crate::enc::write::Writer;
    use crate::features::impl_std::IoReader;
    use serde::de;
    use std::io;
    pub enum DecodeError { AnyNotSupported, IdentifierNotSupported, IgnoredAnyNotSupported, CannotBorrowOwnedData, CannotAllocate, CustomError }
    impl Into<crate::error::DecodeError> for DecodeError { fn into(self) -> crate::error::DecodeError {} }
    pub enum EncodeError { SequenceMustHaveLength, CannotCollectStr, CustomError }
    impl Into<crate::error::EncodeError> for EncodeError { fn into(self) -> crate::error::EncodeError {} }
    #[derive(Clone, Default)] pub struct Compat<T>(pub T);
    impl<Context, T> Decode<Context> for Compat<T> where T: de::DeserializeOwned {
        fn decode<D: Decoder>(decoder: &mut D) -> Result<Self, crate::error::DecodeError> {}
    }
    impl<T, Context> BorrowDecode<Context> for Compat<T> where T: de::DeserializeOwned {
        fn borrow_decode<D: BorrowDecoder>(decoder: &mut D) -> Result<Self, crate::error::DecodeError> {}
    }
    impl<T> Encode for Compat<T> where T: serde::Serialize {
        fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), crate::error::EncodeError> {}
    }
    impl<T> fmt::Display for Compat<T> where T: fmt::Display {}
    #[derive(Clone, Default)] pub struct BorrowCompat<T>(pub T);
    impl<T, Context> BorrowDecode<Context> for BorrowCompat<T> where T: de::Deserialize {
        fn borrow_decode<D: BorrowDecoder>(decoder: &mut D) -> Result<Self, crate::error::DecodeError> {}
    }
    impl<T> Encode for BorrowCompat<T> where T: serde::Serialize {
        fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), crate::error::EncodeError> {}
    }
    impl<T> fmt::Display for BorrowCompat<T> where T: fmt::Display {}
    pub struct BorrowedSerdeDecoder<DE: BorrowDecoder>;
    impl<DE: BorrowDecoder> BorrowedSerdeDecoder<DE> {
        pub fn as_deserializer(&mut self,) -> impl serde::Deserializer<Error = crate::error::DecodeError> {}
    }
    impl<C: Config, Context> BorrowedSerdeDecoder<DecoderImpl<SliceReader, C, Context>> {
        pub fn from_slice(slice: &[u8], config: C, context: Context) -> BorrowedSerdeDecoder<DecoderImpl<SliceReader, C, Context>> where C: Config {}
    }
    pub fn borrow_decode_from_slice<D, C>(slice: &[u8], config: C) -> Result<(D, usize), crate::error::DecodeError> where D: Deserialize, C: Config {}
    pub fn seed_decode_from_slice<D, C>(seed: D, slice: &[u8], config: C) -> Result<(D::Value, usize), crate::error::DecodeError> where D: DeserializeSeed, C: Config {}
    pub struct OwnedSerdeDecoder<DE: Decoder>;
    impl<DE: Decoder> OwnedSerdeDecoder<DE> {
        pub fn as_deserializer(&mut self,) -> impl serde::Deserializer<Error = crate::error::DecodeError> {}
    }
    impl<C: Config, R: io::Read> OwnedSerdeDecoder<DecoderImpl<IoReader<&mut R>, C, ()>> {
        pub fn from_std_read(src: &mut R, config: C) -> OwnedSerdeDecoder<DecoderImpl<IoReader<&mut R>, C, ()>> where C: Config {}
    }
    impl<C: Config, R: Reader> OwnedSerdeDecoder<DecoderImpl<R, C, ()>> {
        pub fn from_reader(reader: R, config: C) -> OwnedSerdeDecoder<DecoderImpl<R, C, ()>> where C: Config {}
    }
    pub fn decode_from_slice<D, C>(slice: &[u8], config: C) -> Result<(D, usize), crate::error::DecodeError> where D: DeserializeOwned, C: Config {}
    pub fn decode_from_std_read<D: DeserializeOwned, C: Config, R: io::Read>(src: &mut R, config: C) -> Result<D, crate::error::DecodeError> { let b: &mut [u8]; src.read(b) }
    pub fn decode_from_reader<D: DeserializeOwned, R: Reader, C: Config>(reader: R, config: C) -> Result<D, crate::error::DecodeError> {}
    pub fn encode_to_vec<E, C>(val: E, config: C) -> Result<Vec<u8>, crate::error::EncodeError> where E: Serialize, C: Config {}
    pub fn encode_into_slice<E, C>(val: E, dst: &mut [u8], config: C) -> Result<usize, crate::error::EncodeError> where E: Serialize, C: Config {}
    pub fn encode_into_writer<E: Serialize, W: Writer, C: Config>(val: E, writer: W, config: C) -> Result<(), crate::error::EncodeError> {}
    pub fn encode_into_std_write<E: Serialize, C: Config, W: io::Write>(val: E, dst: &mut W, config: C) -> Result<usize, crate::error::EncodeError> { let b: &[u8]; dst.write(b) }
}
