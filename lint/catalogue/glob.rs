//! glob 0.3.4.

use std::{fmt, io};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::str::FromStr;
pub struct Paths;
impl Iterator for Paths {
    type Item = GlobResult;
    #[blocking(fs)] fn next(&mut self) -> Option<GlobResult> {}
}
pub fn glob(pattern: &str) -> Result<Paths, PatternError> {}
pub fn glob_with(pattern: &str, options: MatchOptions) -> Result<Paths, PatternError> {}
pub struct GlobError;
impl GlobError {
    pub fn path(&self) -> &Path {}
    pub fn error(&self) -> &io::Error {}
    pub fn into_error(self) -> io::Error {}
}
impl Error for GlobError {}
impl fmt::Display for GlobError {}
pub type GlobResult = Result<PathBuf, GlobError>;
pub struct PatternError { pub pos: usize, pub msg: &str }
impl Error for PatternError {}
impl fmt::Display for PatternError {}
#[derive(Clone, Default)] pub struct Pattern;
impl fmt::Display for Pattern {}
impl FromStr for Pattern {
    type Err = PatternError;
    fn from_str(s: &str) -> Result<Self, PatternError> {}
}
impl Pattern {
    pub fn new(pattern: &str) -> Result<Self, PatternError> {}
    pub fn escape(s: &str) -> String {}
    pub fn matches(&self, str: &str) -> bool {}
    pub fn matches_path(&self, path: &Path) -> bool {}
    pub fn matches_with(&self, str: &str, options: MatchOptions) -> bool {}
    pub fn matches_path_with(&self, path: &Path, options: MatchOptions) -> bool {}
    pub fn as_str(&self) -> &str {}
}
#[derive(Clone, Copy, Default)] pub struct MatchOptions { pub case_sensitive: bool, pub require_literal_separator: bool }
impl MatchOptions { pub fn new() -> Self {} }
