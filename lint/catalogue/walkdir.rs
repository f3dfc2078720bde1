//! walkdir 2.5.0.

use std::{error, fmt, fs, io};
use std::cmp::Ordering;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
pub type Result<T> = ::std::result::Result<T, Error>;
pub struct WalkDir;
impl WalkDir {
    pub fn new<P: AsRef<Path>>(root: P) -> Self {}
    pub fn min_depth(self, depth: usize) -> Self {}
    pub fn max_depth(self, depth: usize) -> Self {}
    pub fn follow_links(self, yes: bool) -> Self {}
    pub fn follow_root_links(self, yes: bool) -> Self {}
    pub fn max_open(self, n: usize) -> Self {}
    pub fn sort_by<F>(self, cmp: F) -> Self where F: FnMut(&DirEntry, &DirEntry) -> Ordering {}
    pub fn sort_by_key<K, F>(self, cmp: F) -> Self where F: FnMut(&DirEntry) -> K, K: Ord {}
    pub fn sort_by_file_name(self) -> Self {}
    pub fn contents_first(self, yes: bool) -> Self {}
    pub fn same_file_system(self, yes: bool) -> Self {}
}
impl IntoIterator for WalkDir {
    type Item = Result<DirEntry>;
    type IntoIter = IntoIter;
    fn into_iter(self) -> IntoIter {}
}
pub struct IntoIter;
impl Iterator for IntoIter {
    type Item = Result<DirEntry>;
    #[blocking(fs)] #[advice("walk in `spawn_blocking`, or use `async_walkdir`")] fn next(&mut self) -> Option<Result<DirEntry>> {}
}
impl IntoIter {
    pub fn skip_current_dir(&mut self) {}
    pub fn filter_entry<P>(self, predicate: P) -> FilterEntry<Self, P> where P: FnMut(&DirEntry) -> bool { FilterEntry { f: predicate } }
}
pub struct FilterEntry<I, P> { f: P }
impl<P> FilterEntry<IntoIter, P> where P: FnMut(&DirEntry) -> bool {
    pub fn filter_entry(self, predicate: P) -> FilterEntry<Self, P> { FilterEntry { f: predicate } }
    pub fn skip_current_dir(&mut self) {}
}
impl<P> Iterator for FilterEntry<IntoIter, P> where P: FnMut(&DirEntry) -> bool {
    type Item = Result<DirEntry>;
    #[blocking(fs)] #[advice("walk in `spawn_blocking`, or use `async_walkdir`")] fn next(&mut self) -> Option<Self::Item> { let a: &DirEntry; (self.f)(a) }
}
pub struct DirEntry;
impl DirEntry {
    pub fn path(&self) -> &Path {}
    pub fn into_path(self) -> PathBuf {}
    pub fn path_is_symlink(&self) -> bool {}
    #[blocking(stat)] pub fn metadata(&self) -> Result<fs::Metadata> {}
    pub fn file_type(&self) -> fs::FileType {}
    pub fn file_name(&self) -> &OsStr {}
    pub fn depth(&self) -> usize {}
}
impl Clone for DirEntry {}
impl DirEntryExt for DirEntry { fn ino(&self) -> u64 {} }
pub trait DirEntryExt {
    fn ino(&self) -> u64;
}
pub struct Error;
impl Error {
    pub fn path(&self) -> Option<&Path> {}
    pub fn loop_ancestor(&self) -> Option<&Path> {}
    pub fn depth(&self) -> usize {}
    pub fn io_error(&self) -> Option<&io::Error> {}
    pub fn into_io_error(self) -> Option<io::Error> {}
}
impl error::Error for Error {}
impl fmt::Display for Error {}
