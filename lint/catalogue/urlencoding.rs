//! urlencoding 2.1.3.

use std::{fmt, io};
use std::borrow::Cow;
use std::string::FromUtf8Error;
#[derive(Clone, Copy)] pub struct Encoded<Str>(pub Str);
impl<Str: AsRef<[u8]>> Encoded<Str> {
    pub fn new(string: Str) -> Self {}
    pub fn to_str(&self) -> Cow<str> {}
    pub fn to_string(&self) -> String {}
    pub fn write<W: io::Write>(&self, writer: &mut W) -> io::Result<()> {}
    pub fn append_to(&self, string: &mut String) {}
}
impl Encoded<&str> { pub fn str(string: &str) -> Self {} }
impl<String: AsRef<[u8]>> fmt::Display for Encoded<String> {}
pub fn encode(data: &str) -> Cow<str> {}
pub fn encode_binary(data: &[u8]) -> Cow<str> {}
pub fn decode(data: &str) -> Result<Cow<str>, FromUtf8Error> {}
pub fn decode_binary(data: &[u8]) -> Cow<[u8]> {}
