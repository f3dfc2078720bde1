//! wax 0.7.0.

use std::path::{Path, PathBuf};
use std::{error, fmt};
#[derive(Debug)] pub struct BuildError;
impl fmt::Display for BuildError {}
impl error::Error for BuildError {}
#[derive(Clone, Debug)] pub struct Glob<'t>;
impl<'t> Glob<'t> {
    pub fn new(expression: &'t str) -> Result<Self, BuildError> {}
    pub fn partition(self) -> (PathBuf, Option<Self>) {}
    pub fn partition_or_empty(self) -> (PathBuf, Self) {}
    pub fn into_owned(self) -> Glob<'static> {}
    pub fn walk(&self, path: impl Into<PathBuf>) -> walk::Walk {}
    pub fn walk_with_behavior(&self, path: impl Into<PathBuf>, behavior: impl Into<walk::WalkBehavior>) -> walk::Walk {}
}
#[derive(Clone, Debug)] pub struct Any<'t>;
pub fn any<'t, I>(patterns: I) -> Result<Any<'t>, BuildError> {}
pub struct CandidatePath<'b>;
impl<'b> From<&'b str> for CandidatePath<'b> {}
impl<'b> From<&'b Path> for CandidatePath<'b> {}
pub trait Program<'t> { fn is_match<'p>(&self, path: impl Into<CandidatePath<'p>>) -> bool {} }
impl<'t> Program<'t> for Glob<'t> {}
impl<'t> Program<'t> for Any<'t> {}
pub mod walk {
    use crate::BuildError;
    use std::fs::{FileType, Metadata};
    use std::path::{Path, PathBuf};
    #[derive(Clone, Copy, Debug, Default)] pub struct WalkBehavior;
    #[derive(Debug)] pub struct WalkError;
    impl std::fmt::Display for WalkError {}
    impl std::error::Error for WalkError {}
    /// Stands for the iterators that the crate gives as `impl FileIterator`.
    pub struct Walk;
    impl Iterator for Walk { type Item = Result<GlobEntry, WalkError>; #[blocking(fs)] #[advice("walk in `spawn_blocking`")] fn next(&mut self) -> Option<Self::Item> {} }
    pub trait FileIterator: Iterator + Sized {
        fn filter_entry<F>(self, f: F) -> Self {}
        fn not<'t, I>(self, patterns: I) -> Result<Self, BuildError> {}
    }
    impl FileIterator for Walk {}
    impl FileIterator for WalkTree {}
    pub trait Entry {
        fn into_path(self) -> PathBuf {}
        fn path(&self) -> &Path {}
        fn root_relative_paths(&self) -> (&Path, &Path) {}
        #[blocking(stat)] fn metadata(&self) -> Result<Metadata, WalkError> {}
        fn file_type(&self) -> FileType {}
        fn depth(&self) -> usize {}
    }
    pub struct GlobEntry;
    impl Entry for GlobEntry {}
    pub struct TreeEntry;
    impl Entry for TreeEntry {}
    pub struct WalkTree;
    impl Iterator for WalkTree { type Item = Result<TreeEntry, WalkError>; #[blocking(fs)] #[advice("walk in `spawn_blocking`")] fn next(&mut self) -> Option<Self::Item> {} }
    pub trait PathExt {
        fn walk(&self) -> WalkTree {}
        fn walk_with_behavior(&self, behavior: impl Into<WalkBehavior>) -> WalkTree {}
    }
    impl PathExt for Path {}
}
pub mod prelude {
    pub use crate::Program;
    pub use crate::walk::{Entry, FileIterator, PathExt};
}
