//! fslock 0.2.1.

use core::fmt;
use core::ops::Deref;
use std::{ffi, io};
use std::path::{Path, PathBuf};
pub struct LockFile;
impl LockFile {
    #[blocking(fs)] pub fn open<P>(path: &P) -> Result<Self, Error> where P: ToOsStr {}
    #[blocking(fs)] pub fn lock(&mut self) -> Result<(), Error> {}
    #[blocking(fs)] pub fn lock_with_pid(&mut self) -> Result<(), Error> {}
    pub fn try_lock(&mut self) -> Result<bool, Error> {}
    pub fn try_lock_with_pid(&mut self) -> Result<bool, Error> {}
    pub fn owns_lock(&self) -> bool {}
    pub fn unlock(&mut self) -> Result<(), Error> {}
}
pub type Error = io::Error;
impl Error {
    pub fn from_raw_os_error(code: i32) -> Self {}
    pub fn last_os_error() -> Error {}
    pub fn raw_os_error(&self) -> Option<i32> {}
}
impl fmt::Display for Error {}
pub struct OsString;
impl AsRef<OsStr> for OsString {}
impl Clone for OsString {}
impl fmt::Display for OsString {}
impl Deref for OsString {
    type Target = OsStr;
    fn deref(&self) -> &OsStr {}
}
impl IntoOsString for OsString { fn into_os_string(self) -> Result<OsString, Error> {} }
impl ToOsStr for OsString { fn to_os_str(&self) -> Result<EitherOsStr, Error> {} }
pub struct OsStr;
impl fmt::Display for OsStr {}
impl IntoOsString for &OsStr { fn into_os_string(self) -> Result<OsString, Error> {} }
impl ToOsStr for OsStr { fn to_os_str(&self) -> Result<EitherOsStr, Error> {} }
pub enum EitherOsStr { Borrowed(&OsStr), Owned(OsString) }
impl AsRef<OsStr> for EitherOsStr {}
impl Deref for EitherOsStr {
    type Target = OsStr;
    fn deref(&self) -> &OsStr {}
}
impl IntoOsString for EitherOsStr { fn into_os_string(self) -> Result<OsString, Error> {} }
impl ToOsStr for EitherOsStr { fn to_os_str(&self) -> Result<EitherOsStr, Error> {} }
pub trait IntoOsString {
    fn into_os_string(self) -> Result<OsString, Error>;
}
impl IntoOsString for &ffi::OsStr { fn into_os_string(self) -> Result<OsString, Error> {} }
impl IntoOsString for PathBuf { fn into_os_string(self) -> Result<OsString, Error> {} }
impl IntoOsString for &Path { fn into_os_string(self) -> Result<OsString, Error> {} }
impl IntoOsString for ffi::OsString { fn into_os_string(self) -> Result<OsString, Error> {} }
impl IntoOsString for &str { fn into_os_string(self) -> Result<OsString, Error> {} }
impl IntoOsString for String { fn into_os_string(self) -> Result<OsString, Error> {} }
pub trait ToOsStr {
    fn to_os_str(&self) -> Result<EitherOsStr, Error>;
}
impl ToOsStr for str { fn to_os_str(&self) -> Result<EitherOsStr, Error> {} }
impl ToOsStr for ffi::OsStr { fn to_os_str(&self) -> Result<EitherOsStr, Error> {} }
impl ToOsStr for String { fn to_os_str(&self) -> Result<EitherOsStr, Error> {} }
impl ToOsStr for ffi::OsString { fn to_os_str(&self) -> Result<EitherOsStr, Error> {} }
impl ToOsStr for PathBuf { fn to_os_str(&self) -> Result<EitherOsStr, Error> {} }
impl ToOsStr for Path { fn to_os_str(&self) -> Result<EitherOsStr, Error> {} }
