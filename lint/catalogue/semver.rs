//! semver 1.0.28.

use core::cmp::Ordering;
use core::fmt::Display;
use core::ops::Deref;
use core::str::FromStr;
use std::error;
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)] pub struct Version { pub major: u64, pub minor: u64, pub patch: u64, pub pre: Prerelease, pub build: BuildMetadata }
impl Version {
    pub fn new(major: u64, minor: u64, patch: u64) -> Self {}
    pub fn parse(text: &str) -> Result<Self, Error> {}
    pub fn cmp_precedence(&self, other: &Self) -> Ordering {}
}
impl Display for Version {}
impl FromStr for Version {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {}
}
#[derive(Clone)] pub struct VersionReq { pub comparators: Vec<Comparator> }
impl VersionReq {
    pub const STAR: Self = _;
    pub fn parse(text: &str) -> Result<Self, Error> {}
    pub fn matches(&self, version: &Version) -> bool {}
}
impl Default for VersionReq {}
impl Display for VersionReq {}
impl FromIterator<Comparator> for VersionReq {}
impl FromStr for VersionReq {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {}
}
#[derive(Clone)] pub struct Comparator { pub op: Op, pub major: u64, pub minor: Option<u64>, pub patch: Option<u64>, pub pre: Prerelease }
impl Comparator {
    pub fn parse(text: &str) -> Result<Self, Error> {}
    pub fn matches(&self, version: &Version) -> bool {}
}
impl Display for Comparator {}
impl FromStr for Comparator {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {}
}
#[derive(Clone, Copy)] pub enum Op { Exact, Greater, GreaterEq, Less, LessEq, Tilde, Caret, Wildcard }
#[derive(Clone, Default)] pub struct Prerelease;
impl Prerelease {
    pub const EMPTY: Self = _;
    pub fn new(text: &str) -> Result<Self, Error> {}
    pub fn as_str(&self) -> &str {}
    pub fn is_empty(&self) -> bool {}
}
impl Display for Prerelease {}
impl Deref for Prerelease {
    type Target = str;
    fn deref(&self) -> &Self::Target {}
}
impl FromStr for Prerelease {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {}
}
#[derive(Clone, Default)] pub struct BuildMetadata;
impl BuildMetadata {
    pub const EMPTY: Self = _;
    pub fn new(text: &str) -> Result<Self, Error> {}
    pub fn as_str(&self) -> &str {}
    pub fn is_empty(&self) -> bool {}
}
impl Display for BuildMetadata {}
impl Deref for BuildMetadata {
    type Target = str;
    fn deref(&self) -> &Self::Target {}
}
impl FromStr for BuildMetadata {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {}
}
pub struct Error;
impl error::Error for Error {}
impl Display for Error {}
