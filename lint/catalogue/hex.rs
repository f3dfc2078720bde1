//! hex 0.4.3.

use core::{fmt, iter};
use serde::{Deserializer, Serializer};
use std::error;
pub trait ToHex {
    fn encode_hex<T: iter::FromIterator<char>>(&self) -> T;
    fn encode_hex_upper<T: iter::FromIterator<char>>(&self) -> T;
}
impl<T: AsRef<[u8]>> ToHex for T {
    fn encode_hex<U: iter::FromIterator<char>>(&self) -> U {}
    fn encode_hex_upper<U: iter::FromIterator<char>>(&self) -> U {}
}
pub trait FromHex {
    type Error;
    fn from_hex<T: AsRef<[u8]>>(hex: T) -> Result<Self, Self::Error>;
}
impl FromHex for Vec<u8> {
    type Error = FromHexError;
    fn from_hex<T: AsRef<[u8]>>(hex: T) -> Result<Self, Self::Error> {}
}
pub fn encode<T: AsRef<[u8]>>(data: T) -> String {}
pub fn encode_upper<T: AsRef<[u8]>>(data: T) -> String {}
pub fn decode<T: AsRef<[u8]>>(data: T) -> Result<Vec<u8>, FromHexError> {}
pub fn decode_to_slice<T: AsRef<[u8]>>(data: T, out: &mut [u8]) -> Result<(), FromHexError> {}
pub fn encode_to_slice<T: AsRef<[u8]>>(input: T, output: &mut [u8]) -> Result<(), FromHexError> {}
#[derive(Clone, Copy)] pub enum FromHexError { InvalidHexCharacter { c: char, index: usize }, OddLength, InvalidStringLength }
impl error::Error for FromHexError {}
impl fmt::Display for FromHexError {}
pub fn serialize_upper<S, T>(data: T, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer, T: ToHex {}
pub fn serialize<S, T>(data: T, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer, T: ToHex {}
pub fn deserialize<D, T>(deserializer: D) -> Result<T, D::Error> where D: Deserializer, T: FromHex, <T as FromHex>::Error: fmt::Display {}
pub mod serde {
    pub use crate::{deserialize, serialize, serialize_upper};
}
