//! filetime 0.2.29.

use std::{fmt, fs, io};
use std::path::Path;
use std::time::SystemTime;
#[derive(Clone, Copy)] pub struct FileTime;
impl FileTime {
    pub fn zero() -> FileTime {}
    pub fn now() -> FileTime {}
    pub fn from_unix_time(seconds: i64, nanos: u32) -> FileTime {}
    pub fn from_last_modification_time(meta: &fs::Metadata) -> FileTime {}
    pub fn from_last_access_time(meta: &fs::Metadata) -> FileTime {}
    pub fn from_creation_time(meta: &fs::Metadata) -> Option<FileTime> {}
    pub fn from_system_time(time: SystemTime) -> FileTime {}
    pub fn seconds(&self) -> i64 {}
    pub fn unix_seconds(&self) -> i64 {}
    pub fn nanoseconds(&self) -> u32 {}
}
impl fmt::Display for FileTime {}
impl From<SystemTime> for FileTime {}
#[blocking(stat)] pub fn set_file_times<P>(p: P, atime: FileTime, mtime: FileTime) -> io::Result<()> where P: AsRef<Path> {}
#[blocking(stat)] pub fn set_file_handle_times(f: &fs::File, atime: Option<FileTime>, mtime: Option<FileTime>) -> io::Result<()> {}
#[blocking(stat)] pub fn set_symlink_file_times<P>(p: P, atime: FileTime, mtime: FileTime) -> io::Result<()> where P: AsRef<Path> {}
#[blocking(stat)] pub fn set_file_mtime<P>(p: P, mtime: FileTime) -> io::Result<()> where P: AsRef<Path> {}
#[blocking(stat)] pub fn set_file_atime<P>(p: P, atime: FileTime) -> io::Result<()> where P: AsRef<Path> {}
