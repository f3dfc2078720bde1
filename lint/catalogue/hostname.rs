//! hostname 0.4.2.

use std::io;
use std::ffi::{OsStr, OsString};
pub fn get() -> io::Result<OsString> {}
pub fn set<T>(hostname: T) -> io::Result<()> where T: AsRef<OsStr> {}
