//! which 8.0.6, 4.4.2.

use crate::sys::{RealSys, Sys};
use std::{borrow, error, fmt, io, ops, path, result};
use std::ffi::{OsStr, OsString};
#[blocking(fs)] pub fn which<T: AsRef<OsStr>>(binary_name: T) -> Result<path::PathBuf> {}
#[blocking(fs)] pub fn which_global<T: AsRef<OsStr>>(binary_name: T) -> Result<path::PathBuf> {}
#[blocking(fs)] pub fn which_all<T: AsRef<OsStr>>(binary_name: T) -> Result<impl Iterator<Item = path::PathBuf>> {}
#[blocking(fs)] pub fn which_all_global<T: AsRef<OsStr>>(binary_name: T) -> Result<impl Iterator<Item = path::PathBuf>> {}
#[blocking(fs)] pub fn which_re(regex: impl borrow::Borrow<Regex>) -> Result<impl Iterator<Item = path::PathBuf>> {}
#[blocking(fs)] pub fn which_in<T, U, V>(binary_name: T, paths: Option<U>, cwd: V) -> Result<path::PathBuf> where T: AsRef<OsStr>, U: AsRef<OsStr>, V: AsRef<path::Path> {}
#[blocking(fs)] pub fn which_re_in<T>(regex: impl borrow::Borrow<Regex>, paths: Option<T>) -> Result<impl Iterator<Item = path::PathBuf>> where T: AsRef<OsStr> {}
#[blocking(fs)] pub fn which_in_all<T, U, V>(binary_name: T, paths: Option<U>, cwd: V) -> Result<impl Iterator<Item = path::PathBuf>> where T: AsRef<OsStr>, U: AsRef<OsStr>, V: AsRef<path::Path> {}
#[blocking(fs)] pub fn which_in_global<T, U>(binary_name: T, paths: Option<U>) -> Result<impl Iterator<Item = path::PathBuf>> where T: AsRef<OsStr>, U: AsRef<OsStr> {}
pub struct WhichConfig<TSys: Sys, F = Noop>;
impl<F: Default> Default for WhichConfig<&RealSys, F> {}
impl WhichConfig<&RealSys, Noop> { pub fn new() -> Self {} }
impl<TSys: Sys> WhichConfig<TSys, Noop> { pub fn new_with_sys(sys: TSys) -> Self {} }
impl<TSys: Sys, F: NonFatalErrorHandler> WhichConfig<TSys, F> {
    pub fn system_cwd(self, use_cwd: bool) -> Self {}
    pub fn custom_cwd(self, cwd: path::PathBuf) -> Self {}
    pub fn regex(self, regex: Regex) -> Self {}
    pub fn binary_name(self, name: OsString) -> Self {}
    pub fn custom_path_list(self, custom_path_list: OsString) -> Self {}
    pub fn system_path_list(self) -> Self {}
    pub fn nonfatal_error_handler<NewF>(self, handler: NewF) -> WhichConfig<TSys, NewF> {}
    #[blocking(fs)] pub fn first_result(self) -> Result<path::PathBuf> {}
    #[blocking(fs)] pub fn all_results(self) -> Result<impl Iterator<Item = path::PathBuf>> {}
}
#[derive(Clone, Default)] pub struct Noop;
impl NonFatalErrorHandler for Noop { fn handle(&mut self, arg1: NonFatalError) {} }
pub trait NonFatalErrorHandler {
    fn handle(&mut self, e: NonFatalError);
}
impl<T> NonFatalErrorHandler for T where T: FnMut(NonFatalError) { fn handle(&mut self, e: NonFatalError) {} }
#[derive(Clone)] pub struct Path;
impl Path {
    #[blocking(fs)] pub fn new<T: AsRef<OsStr>>(binary_name: T) -> Result<Path> {}
    #[blocking(fs)] pub fn all<T: AsRef<OsStr>>(binary_name: T) -> Result<impl Iterator<Item = Path>> {}
    #[blocking(fs)] pub fn new_in<T, U, V>(binary_name: T, paths: Option<U>, cwd: V) -> Result<Path> where T: AsRef<OsStr>, U: AsRef<OsStr>, V: AsRef<path::Path> {}
    pub fn all_in<T, U, V>(binary_name: T, paths: Option<U>, cwd: V) -> Result<impl Iterator<Item = Path>> where T: AsRef<OsStr>, U: AsRef<OsStr>, V: AsRef<path::Path> {}
    pub fn as_path(&self) -> &path::Path {}
    pub fn into_path_buf(self) -> path::PathBuf {}
}
impl ops::Deref for Path {
    type Target = path::Path;
    fn deref(&self) -> &path::Path {}
}
impl AsRef<path::Path> for Path {}
impl AsRef<OsStr> for Path {}
#[derive(Clone)] pub struct CanonicalPath;
impl CanonicalPath {
    #[blocking(fs)] pub fn new<T: AsRef<OsStr>>(binary_name: T) -> Result<CanonicalPath> {}
    #[blocking(fs)] pub fn all<T: AsRef<OsStr>>(binary_name: T) -> Result<impl Iterator<Item = Result<CanonicalPath>>> {}
    #[blocking(fs)] pub fn new_in<T, U, V>(binary_name: T, paths: Option<U>, cwd: V) -> Result<CanonicalPath> where T: AsRef<OsStr>, U: AsRef<OsStr>, V: AsRef<path::Path> {}
    pub fn all_in<T, U, V>(binary_name: T, paths: Option<U>, cwd: V) -> Result<impl Iterator<Item = Result<CanonicalPath>>> where T: AsRef<OsStr>, U: AsRef<OsStr>, V: AsRef<path::Path> {}
    pub fn as_path(&self) -> &path::Path {}
    pub fn into_path_buf(self) -> path::PathBuf {}
}
impl ops::Deref for CanonicalPath {
    type Target = path::Path;
    fn deref(&self) -> &path::Path {}
}
impl AsRef<path::Path> for CanonicalPath {}
impl AsRef<OsStr> for CanonicalPath {}
pub type Result<T> = result::Result<T, Error>;
#[derive(Clone, Copy)] pub enum Error { CannotFindBinaryPath, CannotGetCurrentDirAndPathListEmpty, CannotCanonicalize }
impl error::Error for Error {}
impl fmt::Display for Error {}
pub enum NonFatalError { Io(io::Error), PathExtNotPopulated }
impl error::Error for NonFatalError {}
impl fmt::Display for NonFatalError {}
pub type Regex = regex::Regex;
impl Default for WhichConfig {}
