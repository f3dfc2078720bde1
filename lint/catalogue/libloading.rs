//! libloading 0.9.1.

use std::ffi::OsStr;
use std::ops::Deref;
pub struct Error;
impl std::error::Error for Error {}
impl std::fmt::Debug for Error {}
impl std::fmt::Display for Error {}
pub struct Library;
impl Library {
    #[blocking(fs)] #[advice("load it in `spawn_blocking`: what the library does at its start runs there too")] pub fn new<P: AsRef<OsStr>>(filename: P) -> Result<Library, Error> {}
    pub fn get<T>(&self, symbol: &[u8]) -> Result<Symbol<T>, Error> {}
    pub fn close(self) -> Result<(), Error> {}
}
pub struct Symbol<T>;
impl<T> Symbol<Option<T>> { pub fn lift_option(self) -> Option<Symbol<T>> {} }
impl<T> Clone for Symbol<T> { fn clone(&self) -> Symbol<T> {} }
impl<T> Deref for Symbol<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
