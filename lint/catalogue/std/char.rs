//! `char`.

use crate::error::Error;
use crate::fmt;
use crate::str::FromStr;

pub const MAX: char = ' ';
pub const REPLACEMENT_CHARACTER: char = ' ';

impl char {
    pub const MIN: char = ' ';
    pub const MAX: char = ' ';
    pub const REPLACEMENT_CHARACTER: char = ' ';
    pub fn from_u32(i: u32) -> Option<char> {}
    pub unsafe fn from_u32_unchecked(i: u32) -> char {}
    pub fn from_digit(num: u32, radix: u32) -> Option<char> {}
    pub fn is_digit(self, radix: u32) -> bool {}
    pub fn to_digit(self, radix: u32) -> Option<u32> {}
    pub fn len_utf8(self) -> usize {}
    pub fn len_utf16(self) -> usize {}
    pub fn encode_utf8(self, dst: &mut [u8]) -> &mut str {}
    pub fn is_alphabetic(self) -> bool {}
    pub fn is_lowercase(self) -> bool {}
    pub fn is_uppercase(self) -> bool {}
    pub fn is_whitespace(self) -> bool {}
    pub fn is_alphanumeric(self) -> bool {}
    pub fn is_control(self) -> bool {}
    pub fn is_numeric(self) -> bool {}
    pub fn to_lowercase(self) -> ToLowercase {}
    pub fn to_uppercase(self) -> ToUppercase {}
    pub fn escape_default(self) -> EscapeDefault {}
    pub fn escape_debug(self) -> EscapeDebug {}
    pub fn escape_unicode(self) -> EscapeUnicode {}
    pub fn is_ascii(&self) -> bool {}
    pub fn to_ascii_uppercase(&self) -> char {}
    pub fn to_ascii_lowercase(&self) -> char {}
    pub fn eq_ignore_ascii_case(&self, other: &char) -> bool {}
    pub fn make_ascii_uppercase(&mut self) {}
    pub fn make_ascii_lowercase(&mut self) {}
    pub fn is_ascii_alphabetic(&self) -> bool {}
    pub fn is_ascii_uppercase(&self) -> bool {}
    pub fn is_ascii_lowercase(&self) -> bool {}
    pub fn is_ascii_alphanumeric(&self) -> bool {}
    pub fn is_ascii_digit(&self) -> bool {}
    pub fn is_ascii_hexdigit(&self) -> bool {}
    pub fn is_ascii_punctuation(&self) -> bool {}
    pub fn is_ascii_graphic(&self) -> bool {}
    pub fn is_ascii_whitespace(&self) -> bool {}
    pub fn is_ascii_control(&self) -> bool {}
}

pub fn from_u32(i: u32) -> Option<char> {}
pub unsafe fn from_u32_unchecked(i: u32) -> char {}
pub fn from_digit(num: u32, radix: u32) -> Option<char> {}

impl FromStr for char { type Err = ParseCharError; fn from_str(s: &str) -> Result<char, ParseCharError> {} }
impl TryFrom<u32> for char { type Error = CharTryFromError; fn try_from(i: u32) -> Result<char, CharTryFromError> {} }
impl TryFrom<char> for u8 { type Error = TryFromCharError; fn try_from(c: char) -> Result<u8, TryFromCharError> {} }

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ParseCharError;
impl fmt::Display for ParseCharError {}
impl Error for ParseCharError {}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct CharTryFromError;
impl fmt::Display for CharTryFromError {}
impl Error for CharTryFromError {}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct TryFromCharError;
impl fmt::Display for TryFromCharError {}
impl Error for TryFromCharError {}

#[derive(Clone, Debug)]
pub struct ToLowercase;
impl Iterator for ToLowercase {
    type Item = char;
    fn next(&mut self) -> Option<char> {}
}
impl fmt::Display for ToLowercase {}

#[derive(Clone, Debug)]
pub struct ToUppercase;
impl Iterator for ToUppercase {
    type Item = char;
    fn next(&mut self) -> Option<char> {}
}
impl fmt::Display for ToUppercase {}

#[derive(Clone, Debug)]
pub struct EscapeDefault;
impl Iterator for EscapeDefault {
    type Item = char;
    fn next(&mut self) -> Option<char> {}
}
impl fmt::Display for EscapeDefault {}

#[derive(Clone, Debug)]
pub struct EscapeDebug;
impl Iterator for EscapeDebug {
    type Item = char;
    fn next(&mut self) -> Option<char> {}
}
impl fmt::Display for EscapeDebug {}

#[derive(Clone, Debug)]
pub struct EscapeUnicode;
impl Iterator for EscapeUnicode {
    type Item = char;
    fn next(&mut self) -> Option<char> {}
}
impl fmt::Display for EscapeUnicode {}
