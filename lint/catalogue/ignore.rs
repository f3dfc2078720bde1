//! ignore 0.4.34.

use crate::walk::FnVisitor;
use std::{error, fmt, io};
use std::cmp::Ordering;
use std::ffi::OsStr;
use std::fs::{FileType, Metadata};
use std::path::{Path, PathBuf};
pub enum Error { Partial(Vec<Error>), WithLineNumber { line: u64, err: Box<Error> }, WithPath { path: PathBuf, err: Box<Error> }, WithDepth { depth: usize, err: Box<Error> }, Loop { ancestor: PathBuf, child: PathBuf }, Io(io::Error), Glob { glob: Option<String>, err: String }, UnrecognizedFileType(String), InvalidDefinition }
impl Clone for Error {}
impl Error {
    pub fn is_partial(&self) -> bool {}
    pub fn is_io(&self) -> bool {}
    pub fn io_error(&self) -> Option<&io::Error> {}
    pub fn into_io_error(self) -> Option<io::Error> {}
    pub fn depth(&self) -> Option<usize> {}
}
impl error::Error for Error {}
impl fmt::Display for Error {}
impl From<io::Error> for Error {}
#[derive(Clone)] pub enum Match<T> { None, Ignore(T), Whitelist(T) }
impl<T> Match<T> {
    pub fn is_none(&self) -> bool {}
    pub fn is_ignore(&self) -> bool {}
    pub fn is_whitelist(&self) -> bool {}
    pub fn invert(self) -> Match<T> {}
    pub fn inner(&self) -> Option<&T> {}
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Match<U> { let a: T; f(a) }
    pub fn or(self, other: Self) -> Self {}
}
#[derive(Clone)] pub struct IncrementalIgnore;
impl IncrementalIgnore {
    pub fn root(&self) -> &Path {}
    pub fn normalize<P: AsRef<Path>>(&self, path: P) -> Option<PathBuf> {}
    pub fn matched<P: AsRef<Path>>(&mut self, path: P, is_dir: bool) -> IncrementalMatch {}
    pub fn matched_with_errors<P: AsRef<Path>>(&mut self, path: P, is_dir: bool) -> (IncrementalMatch, Option<Error>) {}
}
#[derive(Clone)] pub struct IncrementalMatch;
impl IncrementalMatch {
    pub fn is_none(&self) -> bool {}
    pub fn is_ignore(&self) -> bool {}
    pub fn is_whitelist(&self) -> bool {}
    pub fn should_descend(&self) -> bool {}
    pub fn is_within_depth(&self) -> bool {}
    pub fn invert(self) -> IncrementalMatch {}
}
#[derive(Clone)] pub struct DirEntry;
impl DirEntry {
    pub fn path(&self) -> &Path {}
    pub fn into_path(self) -> PathBuf {}
    pub fn path_is_symlink(&self) -> bool {}
    pub fn is_stdin(&self) -> bool {}
    pub fn metadata(&self) -> Result<Metadata, Error> {}
    pub fn file_type(&self) -> Option<FileType> {}
    pub fn file_name(&self) -> &OsStr {}
    pub fn depth(&self) -> usize {}
    pub fn ino(&self) -> Option<u64> {}
    pub fn error(&self) -> Option<&Error> {}
}
#[derive(Clone)] pub struct WalkBuilder;
impl WalkBuilder {
    pub fn new<P: AsRef<Path>>(path: P) -> WalkBuilder {}
    pub fn empty() -> WalkBuilder {}
    pub fn from_iter<P: AsRef<Path>, I: IntoIterator<Item = P>>(paths: I) -> Option<WalkBuilder> {}
    pub fn build(&self) -> Walk {}
    pub fn build_parallel(&self) -> WalkParallel {}
    pub fn add<P: AsRef<Path>>(&mut self, path: P) -> &mut WalkBuilder {}
    pub fn max_depth(&mut self, depth: Option<usize>) -> &mut WalkBuilder {}
    pub fn min_depth(&mut self, depth: Option<usize>) -> &mut WalkBuilder {}
    pub fn follow_links(&mut self, yes: bool) -> &mut WalkBuilder {}
    pub fn max_filesize(&mut self, filesize: Option<u64>) -> &mut WalkBuilder {}
    pub fn threads(&mut self, n: usize) -> &mut WalkBuilder {}
    #[blocking(fs)] pub fn add_ignore<P: AsRef<Path>>(&mut self, path: P) -> Option<Error> {}
    pub fn add_custom_ignore_filename<S: AsRef<OsStr>>(&mut self, file_name: S) -> &mut WalkBuilder {}
    pub fn overrides(&mut self, overrides: overrides::Override) -> &mut WalkBuilder {}
    pub fn types(&mut self, types: types::Types) -> &mut WalkBuilder {}
    pub fn standard_filters(&mut self, yes: bool) -> &mut WalkBuilder {}
    pub fn hidden(&mut self, yes: bool) -> &mut WalkBuilder {}
    pub fn parents(&mut self, yes: bool) -> &mut WalkBuilder {}
    pub fn ignore(&mut self, yes: bool) -> &mut WalkBuilder {}
    pub fn git_global(&mut self, yes: bool) -> &mut WalkBuilder {}
    pub fn git_ignore(&mut self, yes: bool) -> &mut WalkBuilder {}
    pub fn git_exclude(&mut self, yes: bool) -> &mut WalkBuilder {}
    pub fn require_git(&mut self, yes: bool) -> &mut WalkBuilder {}
    pub fn ignore_case_insensitive(&mut self, yes: bool) -> &mut WalkBuilder {}
    pub fn sort_by_file_path<F>(&mut self, cmp: F) -> &mut WalkBuilder where F: Fn(&Path, &Path) -> Ordering {}
    pub fn sort_by_file_name<F>(&mut self, cmp: F) -> &mut WalkBuilder where F: Fn(&OsStr, &OsStr) -> Ordering {}
    pub fn same_file_system(&mut self, yes: bool) -> &mut WalkBuilder {}
    pub fn skip_stdout(&mut self, yes: bool) -> &mut WalkBuilder {}
    pub fn filter_entry<P>(&mut self, filter: P) -> &mut WalkBuilder where P: Fn(&DirEntry) -> bool {}
}
pub struct Walk;
impl Walk {
    pub fn new<P: AsRef<Path>>(path: P) -> Walk {}
    pub fn from_iter<P: AsRef<Path>, I: IntoIterator<Item = P>>(paths: I) -> Walk {}
}
impl Iterator for Walk {
    type Item = Result<DirEntry, Error>;
    #[blocking(fs)] fn next(&mut self) -> Option<Result<DirEntry, Error>> {}
}
#[derive(Clone, Copy)] pub enum WalkState { Continue, Skip, Quit }
pub trait ParallelVisitorBuilder {
    fn build(&mut self) -> Box<dyn ParallelVisitor>;
}
impl<P: ParallelVisitorBuilder> ParallelVisitorBuilder for &mut P { fn build(&mut self) -> Box<dyn ParallelVisitor> {} }
pub trait ParallelVisitor {
    fn visit(&mut self, entry: Result<DirEntry, Error>) -> WalkState;
}
pub struct WalkParallel;
impl WalkParallel {
    #[blocking(fs)] pub fn run<F>(self, mkf: F) where F: FnMut() -> FnVisitor {}
    #[blocking(fs)] pub fn visit(self, builder: &mut dyn ParallelVisitorBuilder) {}
}
pub mod gitignore {
    use crate::{Error, Match};
    use std::path::{Path, PathBuf};
    #[derive(Clone)] pub struct Glob;
    impl Glob {
        pub fn from(&self) -> Option<&Path> {}
        pub fn original(&self) -> &str {}
        pub fn actual(&self) -> &str {}
        pub fn is_whitelist(&self) -> bool {}
        pub fn is_only_dir(&self) -> bool {}
    }
    #[derive(Clone)] pub struct Gitignore;
    impl Gitignore {
        pub fn new<P: AsRef<Path>>(gitignore_path: P) -> (Gitignore, Option<Error>) {}
        pub fn global() -> (Gitignore, Option<Error>) {}
        pub fn empty() -> Gitignore {}
        pub fn path(&self) -> &Path {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn num_ignores(&self) -> u64 {}
        pub fn num_whitelists(&self) -> u64 {}
        pub fn matched<P: AsRef<Path>>(&self, path: P, is_dir: bool) -> Match<&Glob> {}
        pub fn matched_path_or_any_parents<P: AsRef<Path>>(&self, path: P, is_dir: bool) -> Match<&Glob> {}
    }
    #[derive(Clone)] pub struct GitignoreBuilder;
    impl GitignoreBuilder {
        pub fn new<P: AsRef<Path>>(root: P) -> GitignoreBuilder {}
        pub fn build(&self) -> Result<Gitignore, Error> {}
        pub fn build_global(self) -> (Gitignore, Option<Error>) {}
        #[blocking(fs)] pub fn add<P: AsRef<Path>>(&mut self, path: P) -> Option<Error> {}
        pub fn add_line(&mut self, from: Option<PathBuf>, line: &str) -> Result<&mut GitignoreBuilder, Error> {}
        pub fn case_insensitive(&mut self, yes: bool) -> Result<&mut GitignoreBuilder, Error> {}
        pub fn allow_unclosed_class(&mut self, yes: bool) -> &mut GitignoreBuilder {}
    }
    pub fn gitconfig_excludes_path() -> Option<PathBuf> {}
}
pub mod overrides {
    use crate::{Error, Match};
    use std::path::Path;
    #[derive(Clone)] pub struct Glob;
    #[derive(Clone)] pub struct Override;
    impl Override {
        pub fn empty() -> Override {}
        pub fn path(&self) -> &Path {}
        pub fn is_empty(&self) -> bool {}
        pub fn num_ignores(&self) -> u64 {}
        pub fn num_whitelists(&self) -> u64 {}
        pub fn matched<P: AsRef<Path>>(&self, path: P, is_dir: bool) -> Match<Glob> {}
    }
    #[derive(Clone)] pub struct OverrideBuilder;
    impl OverrideBuilder {
        pub fn new<P: AsRef<Path>>(path: P) -> OverrideBuilder {}
        pub fn build(&self) -> Result<Override, Error> {}
        pub fn add(&mut self, glob: &str) -> Result<&mut OverrideBuilder, Error> {}
        pub fn case_insensitive(&mut self, yes: bool) -> Result<&mut OverrideBuilder, Error> {}
        pub fn allow_unclosed_class(&mut self, yes: bool) -> &mut OverrideBuilder {}
    }
}
pub mod types {
    use crate::{Error, Match};
    use std::path::Path;
    #[derive(Clone)] pub struct Glob;
    impl Glob { pub fn file_type_def(&self) -> Option<&FileTypeDef> {} }
    #[derive(Clone)] pub struct FileTypeDef;
    impl FileTypeDef {
        pub fn name(&self) -> &str {}
        pub fn globs(&self) -> &[String] {}
    }
    #[derive(Clone)] pub struct Types;
    impl Types {
        pub fn empty() -> Types {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn definitions(&self) -> &[FileTypeDef] {}
        pub fn matched<P: AsRef<Path>>(&self, path: P, is_dir: bool) -> Match<Glob> {}
    }
    pub struct TypesBuilder;
    impl TypesBuilder {
        pub fn new() -> TypesBuilder {}
        pub fn build(&self) -> Result<Types, Error> {}
        pub fn definitions(&self) -> Vec<FileTypeDef> {}
        pub fn select(&mut self, name: &str) -> &mut TypesBuilder {}
        pub fn negate(&mut self, name: &str) -> &mut TypesBuilder {}
        pub fn clear(&mut self, name: &str) -> &mut TypesBuilder {}
        pub fn add(&mut self, name: &str, glob: &str) -> Result<(), Error> {}
        pub fn add_def(&mut self, def: &str) -> Result<(), Error> {}
        pub fn add_defaults(&mut self) -> &mut TypesBuilder {}
    }
}
pub mod walk {
    use crate::{DirEntry, Error, WalkState};
    pub type FnVisitor = Box<dyn FnMut(Result<DirEntry, Error>) -> WalkState + Send>;
}
