//! opener 0.9.0.

use std::{io, path};
use std::error::Error;
use std::ffi::OsStr;
use std::fmt::Display;
use std::process::ExitStatus;
#[blocking(process)] pub fn open<P>(path: P) -> Result<(), OpenError> where P: AsRef<OsStr> {}
#[blocking(process)] pub fn open_browser<P>(path: P) -> Result<(), OpenError> where P: AsRef<OsStr> {}
#[blocking(process)] pub fn reveal<P>(path: P) -> Result<(), OpenError> where P: AsRef<path::Path> {}
pub enum OpenError { Io(io::Error), Spawn { cmds: String, source: io::Error }, ExitStatus { cmd: &str, status: ExitStatus, stderr: String } }
impl Display for OpenError {}
impl Error for OpenError {}
