//! `std::ffi`.

use crate::borrow::{Borrow, Cow, ToOwned};
use crate::convert::Infallible;
use crate::error::Error;
use crate::fmt;
use crate::ops::Deref;
use crate::str::{FromStr, Utf8Error};
use crate::sync::Arc;

pub type c_char = i8;
pub type c_schar = i8;
pub type c_uchar = u8;
pub type c_short = i16;
pub type c_ushort = u16;
pub type c_int = i32;
pub type c_uint = u32;
pub type c_long = i64;
pub type c_ulong = u64;
pub type c_longlong = i64;
pub type c_ulonglong = u64;
pub type c_float = f32;
pub type c_double = f64;
pub enum c_void {}

#[derive(Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct OsStr;

impl OsStr {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr {}
    pub unsafe fn from_encoded_bytes_unchecked(bytes: &[u8]) -> &Self {}
    pub fn to_str(&self) -> Option<&str> {}
    pub fn to_string_lossy(&self) -> Cow<'_, str> {}
    pub fn to_os_string(&self) -> OsString {}
    pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn into_os_string(self: Box<OsStr>) -> OsString {}
    pub fn as_encoded_bytes(&self) -> &[u8] {}
    pub fn make_ascii_lowercase(&mut self) {}
    pub fn make_ascii_uppercase(&mut self) {}
    pub fn to_ascii_lowercase(&self) -> OsString {}
    pub fn to_ascii_uppercase(&self) -> OsString {}
    pub fn is_ascii(&self) -> bool {}
    pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool {}
    pub fn display(&self) -> os_str::Display<'_> {}
}

#[derive(Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct OsString;

impl OsString {
    pub const fn new() -> OsString {}
    pub unsafe fn from_encoded_bytes_unchecked(bytes: Vec<u8>) -> Self {}
    pub fn as_os_str(&self) -> &OsStr {}
    pub fn into_encoded_bytes(self) -> Vec<u8> {}
    pub fn into_string(self) -> Result<String, OsString> {}
    pub fn push<T: AsRef<OsStr>>(&mut self, s: T) {}
    pub fn with_capacity(capacity: usize) -> OsString {}
    pub fn clear(&mut self) {}
    pub fn capacity(&self) -> usize {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn into_boxed_os_str(self) -> Box<OsStr> {}
}

impl Deref for OsString { type Target = OsStr; fn deref(&self) -> &OsStr {} }
impl crate::ops::DerefMut for OsString { fn deref_mut(&mut self) -> &mut OsStr {} }
impl fmt::Write for OsString { fn write_str(&mut self, s: &str) -> fmt::Result {} }
impl FromIterator<OsString> for OsString {}
impl<'a> FromIterator<&'a OsStr> for OsString {}
impl Borrow<OsStr> for OsString { fn borrow(&self) -> &OsStr {} }
impl ToOwned for OsStr { type Owned = OsString; fn to_owned(&self) -> OsString {} }
impl AsRef<OsStr> for OsStr { fn as_ref(&self) -> &OsStr {} }
impl AsRef<OsStr> for OsString { fn as_ref(&self) -> &OsStr {} }
impl AsRef<OsStr> for str { fn as_ref(&self) -> &OsStr {} }
impl AsRef<OsStr> for String { fn as_ref(&self) -> &OsStr {} }
impl From<String> for OsString { fn from(s: String) -> OsString {} }
impl<T: ?Sized + AsRef<OsStr>> From<&T> for OsString { fn from(s: &T) -> OsString {} }
impl From<Box<OsStr>> for OsString { fn from(boxed: Box<OsStr>) -> OsString {} }
impl From<&OsStr> for Arc<OsStr> { fn from(s: &OsStr) -> Arc<OsStr> {} }
impl FromStr for OsString { type Err = Infallible; fn from_str(s: &str) -> Result<Self, Infallible> {} }
impl<'a> TryFrom<&'a OsStr> for &'a str { type Error = Utf8Error; fn try_from(value: &'a OsStr) -> Result<&'a str, Utf8Error> {} }
impl PartialEq<str> for OsStr { fn eq(&self, other: &str) -> bool {} }
impl PartialEq<str> for OsString { fn eq(&self, other: &str) -> bool {} }

pub mod os_str {
    pub struct Display<'a> { os_str: &'a super::OsStr }
    impl crate::fmt::Display for Display<'_> {}
}

#[derive(Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct CStr;

impl CStr {
    pub unsafe fn from_ptr<'a>(ptr: *const c_char) -> &'a CStr {}
    pub fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError> {}
    pub fn from_bytes_with_nul(bytes: &[u8]) -> Result<&Self, FromBytesWithNulError> {}
    pub unsafe fn from_bytes_with_nul_unchecked(bytes: &[u8]) -> &CStr {}
    pub fn as_ptr(&self) -> *const c_char {}
    pub fn count_bytes(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn to_bytes(&self) -> &[u8] {}
    pub fn to_bytes_with_nul(&self) -> &[u8] {}
    pub fn to_str(&self) -> Result<&str, Utf8Error> {}
    pub fn to_string_lossy(&self) -> Cow<'_, str> {}
}

#[derive(Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct CString;

impl CString {
    pub fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError> {}
    pub unsafe fn from_vec_unchecked(v: Vec<u8>) -> Self {}
    pub unsafe fn from_raw(ptr: *mut c_char) -> CString {}
    pub fn into_raw(self) -> *mut c_char {}
    pub fn into_string(self) -> Result<String, IntoStringError> {}
    pub fn into_bytes(self) -> Vec<u8> {}
    pub fn into_bytes_with_nul(self) -> Vec<u8> {}
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn as_bytes_with_nul(&self) -> &[u8] {}
    pub fn as_c_str(&self) -> &CStr {}
}

impl Deref for CString { type Target = CStr; fn deref(&self) -> &CStr {} }
impl AsRef<CStr> for CString { fn as_ref(&self) -> &CStr {} }
impl Borrow<CStr> for CString { fn borrow(&self) -> &CStr {} }
impl ToOwned for CStr { type Owned = CString; fn to_owned(&self) -> CString {} }
impl From<&CStr> for CString { fn from(s: &CStr) -> CString {} }

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct NulError;
impl NulError {
    pub fn nul_position(&self) -> usize {}
    pub fn into_vec(self) -> Vec<u8> {}
}
impl fmt::Display for NulError {}
impl Error for NulError {}

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FromBytesUntilNulError;
impl fmt::Display for FromBytesUntilNulError {}
impl Error for FromBytesUntilNulError {}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum FromBytesWithNulError {
    InteriorNul { position: usize },
    NotNulTerminated,
}
impl fmt::Display for FromBytesWithNulError {}
impl Error for FromBytesWithNulError {}

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct IntoStringError;
impl fmt::Display for IntoStringError {}
impl Error for IntoStringError {}
