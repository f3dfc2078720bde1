//! globwalk 0.9.1.

use std::path::Path;
pub type DirEntry = walkdir::DirEntry;
pub type WalkError = walkdir::Error;
#[derive(Debug)] pub struct GlobError;
impl std::fmt::Display for GlobError {}
impl std::error::Error for GlobError {}
#[derive(Clone, Copy)] pub struct FileType;
impl FileType {
    pub const FILE: FileType = FileType;
    pub const DIR: FileType = FileType;
    pub const SYMLINK: FileType = FileType;
}
pub struct GlobWalkerBuilder;
impl GlobWalkerBuilder {
    pub fn new<P: AsRef<Path>, S: AsRef<str>>(base: P, pattern: S) -> Self {}
    pub fn from_patterns<P: AsRef<Path>, S: AsRef<str>>(base: P, patterns: &[S]) -> Self {}
    pub fn min_depth(self, depth: usize) -> Self {}
    pub fn max_depth(self, depth: usize) -> Self {}
    pub fn follow_links(self, yes: bool) -> Self {}
    pub fn max_open(self, n: usize) -> Self {}
    pub fn sort_by<F>(self, cmp: F) -> Self {}
    pub fn contents_first(self, yes: bool) -> Self {}
    pub fn case_insensitive(self, yes: bool) -> Self {}
    pub fn file_type(self, file_type: FileType) -> Self {}
    pub fn build(self) -> Result<GlobWalker, GlobError> {}
}
pub struct GlobWalker;
impl Iterator for GlobWalker { type Item = Result<DirEntry, WalkError>; #[blocking(fs)] #[advice("walk in `spawn_blocking`")] fn next(&mut self) -> Option<Self::Item> {} }
pub fn glob_builder<S: AsRef<str>>(pattern: S) -> GlobWalkerBuilder {}
pub fn glob<S: AsRef<str>>(pattern: S) -> Result<GlobWalker, GlobError> {}
