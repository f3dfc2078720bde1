//! xattr 1.7.0.

use std::ffi::{OsStr, OsString};
use std::io;
use std::path::Path;
#[blocking(stat)] pub fn get<N: AsRef<OsStr>, P: AsRef<Path>>(path: P, name: N) -> io::Result<Option<Vec<u8>>> {}
#[blocking(stat)] pub fn get_deref<N: AsRef<OsStr>, P: AsRef<Path>>(path: P, name: N) -> io::Result<Option<Vec<u8>>> {}
#[blocking(fs)] pub fn set<N: AsRef<OsStr>, P: AsRef<Path>>(path: P, name: N, value: &[u8]) -> io::Result<()> {}
#[blocking(fs)] pub fn set_deref<N: AsRef<OsStr>, P: AsRef<Path>>(path: P, name: N, value: &[u8]) -> io::Result<()> {}
#[blocking(fs)] pub fn remove<N: AsRef<OsStr>, P: AsRef<Path>>(path: P, name: N) -> io::Result<()> {}
#[blocking(stat)] pub fn list<P: AsRef<Path>>(path: P) -> io::Result<XAttrs> {}
#[derive(Clone)] pub struct XAttrs;
impl Iterator for XAttrs { type Item = OsString; fn next(&mut self) -> Option<OsString> {} }
