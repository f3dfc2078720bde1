//! globset 0.4.21.

use std::{error, fmt, str};
use std::path::Path;
#[derive(Clone)] pub struct Error;
impl error::Error for Error {}
impl Error {
    pub fn glob(&self) -> Option<&str> {}
    pub fn kind(&self) -> &ErrorKind {}
}
impl fmt::Display for Error {}
#[derive(Clone)] pub enum ErrorKind { InvalidRecursive, UnclosedClass, InvalidRange(char, char), UnopenedAlternates, UnclosedAlternates, NestedAlternates, DanglingEscape, Regex(String) }
impl fmt::Display for ErrorKind {}
#[derive(Clone)] pub struct GlobSet;
impl GlobSet {
    pub fn builder() -> GlobSetBuilder {}
    pub fn empty() -> GlobSet {}
    pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn is_match<P: AsRef<Path>>(&self, path: P) -> bool {}
    pub fn is_match_candidate(&self, path: &Candidate) -> bool {}
    pub fn matches_all<P: AsRef<Path>>(&self, path: P) -> bool {}
    pub fn matches_all_candidate(&self, path: &Candidate) -> bool {}
    pub fn matches<P: AsRef<Path>>(&self, path: P) -> Vec<usize> {}
    pub fn matches_candidate(&self, path: &Candidate) -> Vec<usize> {}
    pub fn matches_into<P: AsRef<Path>>(&self, path: P, into: &mut Vec<usize>) {}
    pub fn matches_candidate_into(&self, path: &Candidate, into: &mut Vec<usize>) {}
    pub fn new<I, G>(globs: I) -> Result<GlobSet, Error> where I: IntoIterator<Item = G>, G: AsRef<Glob> {}
}
impl Default for GlobSet {}
#[derive(Clone)] pub struct GlobSetBuilder;
impl GlobSetBuilder {
    pub fn new() -> GlobSetBuilder {}
    pub fn build(&self) -> Result<GlobSet, Error> {}
    pub fn add(&mut self, pat: Glob) -> &mut GlobSetBuilder {}
}
#[derive(Clone)] pub struct Candidate;
impl Candidate {
    pub fn new<P: AsRef<Path>>(path: &P) -> Candidate {}
    pub fn from_bytes<P: AsRef<[u8]>>(path: &P) -> Candidate {}
}
pub fn escape(s: &str) -> String {}
#[derive(Clone)] pub struct Glob;
impl AsRef<Glob> for Glob {}
impl fmt::Display for Glob {}
impl str::FromStr for Glob {
    type Err = Error;
    fn from_str(glob: &str) -> Result<Self, Self::Err> {}
}
impl Glob {
    pub fn new(glob: &str) -> Result<Glob, Error> {}
    pub fn compile_matcher(&self) -> GlobMatcher {}
    pub fn glob(&self) -> &str {}
    pub fn regex(&self) -> &str {}
}
#[derive(Clone)] pub struct GlobMatcher;
impl GlobMatcher {
    pub fn is_match<P: AsRef<Path>>(&self, path: P) -> bool {}
    pub fn is_match_candidate(&self, path: &Candidate) -> bool {}
    pub fn glob(&self) -> &Glob {}
}
#[derive(Clone)] pub struct GlobBuilder;
impl GlobBuilder {
    pub fn new(glob: &str) -> GlobBuilder {}
    pub fn build(&self) -> Result<Glob, Error> {}
    pub fn case_insensitive(&mut self, yes: bool) -> &mut GlobBuilder {}
    pub fn literal_separator(&mut self, yes: bool) -> &mut GlobBuilder {}
    pub fn backslash_escape(&mut self, yes: bool) -> &mut GlobBuilder {}
    pub fn empty_alternates(&mut self, yes: bool) -> &mut GlobBuilder {}
    pub fn allow_unclosed_class(&mut self, yes: bool) -> &mut GlobBuilder {}
}
