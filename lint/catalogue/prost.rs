//! prost 0.14.6.

use bytes::{Buf, BufMut, Bytes};
use core::fmt;
use crate::encoding::DecodeContext;
use crate::encoding::wire_type::WireType;
use crate::error::DecodeErrorKind;
pub use alloc;
pub use bytes;
#[derive(Clone)] pub struct DecodeError;
impl fmt::Display for DecodeError {}
impl From<DecodeErrorKind> for DecodeError {}
impl core::error::Error for DecodeError {}
#[derive(Clone, Copy)] pub struct EncodeError;
impl EncodeError {
    pub fn required_capacity(&self) -> usize {}
    pub fn remaining(&self) -> usize {}
}
impl fmt::Display for EncodeError {}
impl core::error::Error for EncodeError {}
#[derive(Clone, Copy)] pub struct UnknownEnumValue(pub i32);
impl fmt::Display for UnknownEnumValue {}
impl core::error::Error for UnknownEnumValue {}
pub trait Message {
    fn encoded_len(&self) -> usize;
    fn encode(&self, buf: &mut impl BufMut) -> Result<(), EncodeError> {}
    fn encode_to_vec(&self) -> Vec<u8> {}
    fn encode_length_delimited(&self, buf: &mut impl BufMut) -> Result<(), EncodeError> {}
    fn encode_length_delimited_to_vec(&self) -> Vec<u8> {}
    fn decode(buf: impl Buf) -> Result<Self, DecodeError> where Self: Default {}
    fn decode_length_delimited(buf: impl Buf) -> Result<Self, DecodeError> where Self: Default {}
    fn merge(&mut self, buf: impl Buf) -> Result<(), DecodeError> {}
    fn merge_length_delimited(&mut self, buf: impl Buf) -> Result<(), DecodeError> {}
    fn clear(&mut self);
}
impl<M> Message for Box<M> where M: Message {
    fn encode_raw(&self, buf: &mut impl BufMut) {}
    fn merge_field(&mut self, tag: u32, wire_type: WireType, buf: &mut impl Buf, ctx: DecodeContext) -> Result<(), DecodeError> {}
    fn encoded_len(&self) -> usize {}
    fn clear(&mut self) {}
}
impl Message for bool {
    fn encode_raw(&self, buf: &mut impl BufMut) {}
    fn merge_field(&mut self, tag: u32, wire_type: WireType, buf: &mut impl Buf, ctx: DecodeContext) -> Result<(), DecodeError> {}
    fn encoded_len(&self) -> usize {}
    fn clear(&mut self) {}
}
impl Message for u32 {
    fn encode_raw(&self, buf: &mut impl BufMut) {}
    fn merge_field(&mut self, tag: u32, wire_type: WireType, buf: &mut impl Buf, ctx: DecodeContext) -> Result<(), DecodeError> {}
    fn encoded_len(&self) -> usize {}
    fn clear(&mut self) {}
}
impl Message for u64 {
    fn encode_raw(&self, buf: &mut impl BufMut) {}
    fn merge_field(&mut self, tag: u32, wire_type: WireType, buf: &mut impl Buf, ctx: DecodeContext) -> Result<(), DecodeError> {}
    fn encoded_len(&self) -> usize {}
    fn clear(&mut self) {}
}
impl Message for i32 {
    fn encode_raw(&self, buf: &mut impl BufMut) {}
    fn merge_field(&mut self, tag: u32, wire_type: WireType, buf: &mut impl Buf, ctx: DecodeContext) -> Result<(), DecodeError> {}
    fn encoded_len(&self) -> usize {}
    fn clear(&mut self) {}
}
impl Message for i64 {
    fn encode_raw(&self, buf: &mut impl BufMut) {}
    fn merge_field(&mut self, tag: u32, wire_type: WireType, buf: &mut impl Buf, ctx: DecodeContext) -> Result<(), DecodeError> {}
    fn encoded_len(&self) -> usize {}
    fn clear(&mut self) {}
}
impl Message for f32 {
    fn encode_raw(&self, buf: &mut impl BufMut) {}
    fn merge_field(&mut self, tag: u32, wire_type: WireType, buf: &mut impl Buf, ctx: DecodeContext) -> Result<(), DecodeError> {}
    fn encoded_len(&self) -> usize {}
    fn clear(&mut self) {}
}
impl Message for f64 {
    fn encode_raw(&self, buf: &mut impl BufMut) {}
    fn merge_field(&mut self, tag: u32, wire_type: WireType, buf: &mut impl Buf, ctx: DecodeContext) -> Result<(), DecodeError> {}
    fn encoded_len(&self) -> usize {}
    fn clear(&mut self) {}
}
impl Message for String {
    fn encode_raw(&self, buf: &mut impl BufMut) {}
    fn merge_field(&mut self, tag: u32, wire_type: WireType, buf: &mut impl Buf, ctx: DecodeContext) -> Result<(), DecodeError> {}
    fn encoded_len(&self) -> usize {}
    fn clear(&mut self) {}
}
impl Message for Vec<u8> {
    fn encode_raw(&self, buf: &mut impl BufMut) {}
    fn merge_field(&mut self, tag: u32, wire_type: WireType, buf: &mut impl Buf, ctx: DecodeContext) -> Result<(), DecodeError> {}
    fn encoded_len(&self) -> usize {}
    fn clear(&mut self) {}
}
impl Message for Bytes {
    fn encode_raw(&self, buf: &mut impl BufMut) {}
    fn merge_field(&mut self, tag: u32, wire_type: WireType, buf: &mut impl Buf, ctx: DecodeContext) -> Result<(), DecodeError> {}
    fn encoded_len(&self) -> usize {}
    fn clear(&mut self) {}
}
impl Message for () {
    fn encode_raw(&self, _buf: &mut impl BufMut) {}
    fn merge_field(&mut self, tag: u32, wire_type: WireType, buf: &mut impl Buf, ctx: DecodeContext) -> Result<(), DecodeError> {}
    fn encoded_len(&self) -> usize {}
    fn clear(&mut self) {}
}
pub trait Name: Message {
    const NAME: &str;
    const PACKAGE: &str;
    fn full_name() -> String {}
    fn type_url() -> String {}
}
impl Name for bool { fn type_url() -> String {} }
impl Name for u32 { fn type_url() -> String {} }
impl Name for u64 { fn type_url() -> String {} }
impl Name for i32 { fn type_url() -> String {} }
impl Name for i64 { fn type_url() -> String {} }
impl Name for f32 { fn type_url() -> String {} }
impl Name for f64 { fn type_url() -> String {} }
impl Name for String { fn type_url() -> String {} }
impl Name for Vec<u8> { fn type_url() -> String {} }
impl Name for Bytes { fn type_url() -> String {} }
impl Name for () { fn type_url() -> String {} }
pub fn encode_length_delimiter(length: usize, buf: &mut impl BufMut) -> Result<(), EncodeError> {}
pub fn length_delimiter_len(length: usize) -> usize {}
pub fn decode_length_delimiter(buf: impl Buf) -> Result<usize, DecodeError> {}
pub mod encoding {
    #[derive(Clone)] pub struct DecodeContext;
    impl Default for DecodeContext {}
    pub mod wire_type {
        use crate::DecodeError;
        #[derive(Clone, Copy)] pub enum WireType { Varint, SixtyFourBit, LengthDelimited, StartGroup, EndGroup, ThirtyTwoBit }
        impl TryFrom<u64> for WireType { type Error = DecodeError; }
    }
}
pub mod error {
    use alloc::borrow::Cow;
    use core::fmt;
    use crate::encoding::wire_type::WireType;
    #[derive(Clone)] pub enum DecodeErrorKind { LengthDelimiterTooLarge, InvalidVarint, RecursionLimitReached, InvalidWireType { value: u64 }, InvalidKey { key: u64 }, InvalidTag, UnexpectedWireType { actual: WireType, expected: WireType }, BufferUnderflow, DelimitedLengthExceeded, UnexpectedEndGroupTag, InvalidString, UnexpectedTypeUrl { actual: String, expected: String }, Other { description: Cow<str> } }
    impl fmt::Display for DecodeErrorKind {}
}
