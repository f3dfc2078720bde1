//! trash 5.3.0.

use std::{error, fmt, io};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
pub const DEFAULT_TRASH_CTX: TrashContext = _;
#[derive(Clone, Default)] pub struct TrashContext;
impl TrashContext {
    pub fn new() -> Self {}
    pub fn delete<T: AsRef<Path>>(&self, path: T) -> Result<(), Error> {}
    pub fn delete_all<I, T>(&self, paths: I) -> Result<(), Error> where I: IntoIterator<Item = T>, T: AsRef<Path> {}
}
#[blocking(fs)] pub fn delete<T: AsRef<Path>>(path: T) -> Result<(), Error> {}
#[blocking(fs)] pub fn delete_all<I, T>(paths: I) -> Result<(), Error> where I: IntoIterator<Item = T>, T: AsRef<Path> {}
pub enum Error { Unknown { description: String }, Os { code: i32, description: String }, FileSystem { path: PathBuf, source: io::Error }, Portal { status_code: Option<u32>, source: Option<zbus::Error> }, TargetedRoot, CouldNotAccess { target: String }, CanonicalizePath { original: PathBuf }, ConvertOsString { original: OsString }, RestoreCollision { path: PathBuf, remaining_items: Vec<TrashItem> }, RestoreTwins { path: PathBuf, items: Vec<TrashItem> } }
impl fmt::Display for Error {}
impl error::Error for Error {}
pub fn into_unknown<E: fmt::Display>(err: E) -> Error {}
#[derive(Clone)] pub struct TrashItem { pub id: OsString, pub name: OsString, pub original_parent: PathBuf, pub time_deleted: i64 }
impl TrashItem { pub fn original_path(&self) -> PathBuf {} }
#[derive(Clone, Copy)] pub enum TrashItemSize { Bytes(u64), Entries(usize) }
impl TrashItemSize {
    pub fn size(&self) -> Option<u64> {}
    pub fn entries(&self) -> Option<usize> {}
}
#[derive(Clone, Copy)] pub struct TrashItemMetadata { pub size: TrashItemSize }
pub mod os_limited {
    use crate::{Error, TrashItem, TrashItemMetadata};
    use std::path;
    use std::borrow::Borrow;
    use std::collections::HashSet;
    pub fn list() -> Result<Vec<TrashItem>, Error> {}
    pub fn is_empty() -> Result<bool, Error> {}
    pub fn trash_folders() -> Result<HashSet<path::PathBuf>, Error> {}
    pub fn metadata(item: &TrashItem) -> Result<TrashItemMetadata, Error> {}
    pub fn purge_all<I>(items: I) -> Result<(), Error> where I: IntoIterator, <I as IntoIterator>::Item: Borrow<TrashItem> {}
    pub fn restore_all<I>(items: I) -> Result<(), Error> where I: IntoIterator<Item = TrashItem> {}
}
