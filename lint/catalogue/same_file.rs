//! same_file 1.0.6.

use std::io;
use std::fs::File;
use std::os::unix::io::{AsRawFd, IntoRawFd};
use std::path::Path;
pub struct Handle;
impl Handle {
    pub fn from_path<P: AsRef<Path>>(p: P) -> io::Result<Handle> {}
    pub fn from_file(file: File) -> io::Result<Handle> {}
    pub fn stdin() -> io::Result<Handle> {}
    pub fn stdout() -> io::Result<Handle> {}
    pub fn stderr() -> io::Result<Handle> {}
    pub fn as_file(&self) -> &File {}
    pub fn as_file_mut(&mut self) -> &mut File {}
    pub fn dev(&self) -> u64 {}
    pub fn ino(&self) -> u64 {}
}
impl AsRawFd for Handle {}
impl IntoRawFd for Handle {}
#[blocking(stat)] pub fn is_same_file<P, Q>(path1: P, path2: Q) -> io::Result<bool> where P: AsRef<Path>, Q: AsRef<Path> {}
