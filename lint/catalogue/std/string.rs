//! `String`.

use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::collections::TryReserveError;
use crate::convert::Infallible;
use crate::error::Error;
use crate::fmt;
use crate::ops::{Add, AddAssign, Deref, DerefMut, Index, IndexMut, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
use crate::str::{Chars, FromStr, Utf8Error};

#[lang = "String"]
#[derive(Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct String { vec: Vec<u8> }

impl String {
    pub const fn new() -> String {}
    pub fn with_capacity(capacity: usize) -> String {}
    pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error> {}
    pub fn from_utf8_lossy(v: &[u8]) -> Cow<'_, str> {}
    pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error> {}
    pub fn from_utf16_lossy(v: &[u16]) -> String {}
    pub unsafe fn from_utf8_unchecked(bytes: Vec<u8>) -> String {}
    pub fn into_bytes(self) -> Vec<u8> {}
    pub fn as_str(&self) -> &str {}
    pub fn as_mut_str(&mut self) -> &mut str {}
    pub fn push_str(&mut self, string: &str) {}
    pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) {}
    pub fn capacity(&self) -> usize {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn push(&mut self, ch: char) {}
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn truncate(&mut self, new_len: usize) {}
    pub fn pop(&mut self) -> Option<char> {}
    pub fn remove(&mut self, idx: usize) -> char {}
    pub fn retain<F: FnMut(char) -> bool>(&mut self, f: F) { f(' '); }
    pub fn insert(&mut self, idx: usize, ch: char) {}
    pub fn insert_str(&mut self, idx: usize, string: &str) {}
    pub unsafe fn from_raw_parts(buf: *mut u8, length: usize, capacity: usize) -> String {}
    pub unsafe fn as_mut_vec(&mut self) -> &mut Vec<u8> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn split_off(&mut self, at: usize) -> String {}
    pub fn clear(&mut self) {}
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_> {}
    pub fn replace_range<R: RangeBounds<usize>>(&mut self, range: R, replace_with: &str) {}
    pub fn into_boxed_str(self) -> Box<str> {}
    pub fn leak<'a>(self) -> &'a mut str {}
}

impl Deref for String { type Target = str; fn deref(&self) -> &str {} }
impl DerefMut for String { fn deref_mut(&mut self) -> &mut str {} }
impl AsRef<str> for String { fn as_ref(&self) -> &str {} }
impl AsMut<str> for String { fn as_mut(&mut self) -> &mut str {} }
impl AsRef<[u8]> for String { fn as_ref(&self) -> &[u8] {} }
impl Borrow<str> for String { fn borrow(&self) -> &str {} }
impl BorrowMut<str> for String { fn borrow_mut(&mut self) -> &mut str {} }
impl fmt::Display for String {}
impl fmt::Write for String { fn write_str(&mut self, s: &str) -> fmt::Result {} }
impl Add<&str> for String { type Output = String; fn add(self, other: &str) -> String {} }
impl AddAssign<&str> for String { fn add_assign(&mut self, other: &str) {} }
impl Index<Range<usize>> for String { type Output = str; fn index(&self, index: Range<usize>) -> &str {} }
impl Index<RangeFrom<usize>> for String { type Output = str; fn index(&self, index: RangeFrom<usize>) -> &str {} }
impl Index<RangeTo<usize>> for String { type Output = str; fn index(&self, index: RangeTo<usize>) -> &str {} }
impl Index<RangeInclusive<usize>> for String { type Output = str; fn index(&self, index: RangeInclusive<usize>) -> &str {} }
impl Index<RangeToInclusive<usize>> for String { type Output = str; fn index(&self, index: RangeToInclusive<usize>) -> &str {} }
impl Index<RangeFull> for String { type Output = str; fn index(&self, index: RangeFull) -> &str {} }
impl IndexMut<Range<usize>> for String { fn index_mut(&mut self, index: Range<usize>) -> &mut str {} }

impl PartialEq<str> for String { fn eq(&self, other: &str) -> bool {} }
impl<'a> PartialEq<&'a str> for String { fn eq(&self, other: &&'a str) -> bool {} }

impl From<&str> for String { fn from(s: &str) -> String {} }
impl From<&mut str> for String { fn from(s: &mut str) -> String {} }
impl From<&String> for String { fn from(s: &String) -> String {} }
impl From<Box<str>> for String { fn from(s: Box<str>) -> String {} }
impl<'a> From<Cow<'a, str>> for String { fn from(s: Cow<'a, str>) -> String {} }
impl From<char> for String { fn from(c: char) -> String {} }
impl From<String> for Vec<u8> { fn from(string: String) -> Vec<u8> {} }
impl FromStr for String { type Err = Infallible; fn from_str(s: &str) -> Result<String, Infallible> {} }

impl FromIterator<char> for String {}
impl<'a> FromIterator<&'a char> for String {}
impl<'a> FromIterator<&'a str> for String {}
impl FromIterator<String> for String {}
impl FromIterator<Box<str>> for String {}
impl<'a> FromIterator<Cow<'a, str>> for String {}
impl Extend<char> for String {}
impl<'a> Extend<&'a char> for String {}
impl<'a> Extend<&'a str> for String {}
impl Extend<String> for String {}
impl<'a> Extend<Cow<'a, str>> for String {}

pub trait ToString {
    fn to_string(&self) -> String;
}
impl<T: fmt::Display + ?Sized> ToString for T { fn to_string(&self) -> String {} }

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FromUtf8Error;
impl FromUtf8Error {
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn into_bytes(self) -> Vec<u8> {}
    pub fn utf8_error(&self) -> Utf8Error {}
}
impl fmt::Display for FromUtf8Error {}
impl Error for FromUtf8Error {}

#[derive(Debug)]
pub struct FromUtf16Error;
impl fmt::Display for FromUtf16Error {}
impl Error for FromUtf16Error {}

pub type ParseError = Infallible;

pub struct Drain<'a> { iter: Chars<'a> }
impl<'a> Iterator for Drain<'a> {
    type Item = char;
    fn next(&mut self) -> Option<char> {}
}
impl<'a> DoubleEndedIterator for Drain<'a> {
    fn next_back(&mut self) -> Option<char> {}
}
