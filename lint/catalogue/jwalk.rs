//! jwalk 0.8.1.

use rayon::ThreadPool;
use std::{error, fmt, fs, io, result, time};
use std::ffi::{OsStr, OsString};
use std::fmt::Debug;
use std::fs::FileType;
use std::path::{Path, PathBuf};
use std::sync::Arc;
pub use rayon;
pub type WalkDir = WalkDirGeneric<((), ())>;
pub type Result<T> = result::Result<T, Error>;
pub trait ClientState: Default + Debug {
    type ReadDirState: Clone + Default + Debug;
    type DirEntryState: Default + Debug;
}
impl<B, E> ClientState for (B, E) where B: Clone + Default + Debug, E: Default + Debug {
    type ReadDirState = B;
    type DirEntryState = E;
}
pub struct WalkDirGeneric<C: ClientState>;
impl<C: ClientState> WalkDirGeneric<C> {
    pub fn new<P: AsRef<Path>>(root: P) -> Self {}
    pub fn try_into_iter(self) -> Result<DirEntryIter<C>> {}
    pub fn root(&self) -> &Path {}
    pub fn sort(self, sort: bool) -> Self {}
    pub fn follow_links(self, follow_links: bool) -> Self {}
    pub fn min_depth(self, depth: usize) -> Self {}
    pub fn max_depth(self, depth: usize) -> Self {}
    pub fn parallelism(self, parallelism: Parallelism) -> Self {}
    pub fn root_read_dir_state(self, read_dir_state: C::ReadDirState) -> Self {}
    pub fn process_read_dir<F>(self, process_by: F) -> Self where F: Fn(Option<usize>, &Path, &mut C::ReadDirState, &mut Vec<Result<DirEntry<C>>>) {}
}
impl<C: ClientState> IntoIterator for WalkDirGeneric<C> {
    type Item = Result<DirEntry<C>>;
    type IntoIter = DirEntryIter<C>;
    fn into_iter(self) -> DirEntryIter<C> {}
}
#[derive(Clone)] pub enum Parallelism { Serial, RayonDefaultPool { busy_timeout: time::Duration }, RayonExistingPool { pool: Arc<ThreadPool>, busy_timeout: Option<time::Duration> }, RayonNewPool(usize) }
pub struct DirEntry<C: ClientState> { pub depth: usize, pub file_name: OsString, pub file_type: FileType, pub client_state: C::DirEntryState, pub parent_path: Arc<Path>, pub read_children_path: Option<Arc<Path>>, pub read_children_error: Option<Error> }
impl<C: ClientState> DirEntry<C> {
    pub fn file_type(&self) -> FileType {}
    pub fn file_name(&self) -> &OsStr {}
    pub fn depth(&self) -> usize {}
    pub fn path(&self) -> PathBuf {}
    pub fn path_is_symlink(&self) -> bool {}
    pub fn metadata(&self) -> Result<fs::Metadata> {}
    pub fn parent_path(&self) -> &Path {}
}
pub struct DirEntryIter<C: ClientState>;
impl<C: ClientState> Iterator for DirEntryIter<C> {
    type Item = Result<DirEntry<C>>;
    #[blocking(fs)] fn next(&mut self) -> Option<Self::Item> {}
}
pub struct Error;
impl Error {
    pub fn path(&self) -> Option<&Path> {}
    pub fn loop_ancestor(&self) -> Option<&Path> {}
    pub fn depth(&self) -> usize {}
    pub fn io_error(&self) -> Option<&io::Error> {}
    pub fn is_busy(&self) -> bool {}
    pub fn into_io_error(self) -> Option<io::Error> {}
}
impl error::Error for Error {}
impl fmt::Display for Error {}
