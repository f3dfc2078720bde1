//! crates-index 4.0.0. The git index is fetched when it is not there yet; requests to the sparse one are made by others.

pub use self::error::Error;
use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;
pub mod error {
    #[derive(Debug)] pub enum Error { Url(String), Io(std::io::Error) }
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    impl From<std::io::Error> for Error {}
    #[derive(Debug)] pub enum GixError { PathMissing { path: std::path::PathBuf } }
    impl std::fmt::Display for GixError {}
    impl std::error::Error for GixError {}
}
#[derive(Clone, Debug)] pub enum HashKind { Stable, Legacy }
#[derive(Clone, Debug)] pub struct IndexConfig { pub dl: String, pub api: Option<String> }
impl IndexConfig { pub fn download_url(&self, name: &str, version: &str) -> Option<String> {} }
pub struct GitIndex;
impl GitIndex {
    #[blocking(net)] pub fn new_cargo_default() -> Result<Self, Error> {}
    #[blocking(fs)] pub fn try_new_cargo_default() -> Result<Option<Self>, Error> {}
    #[blocking(net)] pub fn from_url(url: &str) -> Result<Self, Error> {}
    #[blocking(net)] pub fn from_url_with_hash_kind(url: &str, hash_kind: &HashKind) -> Result<Self, Error> {}
    #[blocking(fs)] pub fn try_from_url(url: &str) -> Result<Option<Self>, Error> {}
    #[blocking(net)] pub fn with_path<P: Into<PathBuf>, S: Into<String>>(path: P, url: S) -> Result<Self, Error> {}
    #[blocking(fs)] pub fn try_with_path<P: Into<PathBuf>, S: Into<String>>(path: P, url: S) -> Result<Option<Self>, Error> {}
    pub fn path(&self) -> &Path {}
    pub fn url(&self) -> &str {}
    #[blocking(fs)] pub fn time(&self) -> Result<SystemTime, error::GixError> {}
    pub fn commit(&self) -> &[u8; 20] {}
    pub fn commit_hex(&self) -> String {}
    #[blocking(fs)] pub fn set_commit_from_refspec(&mut self, rev: &str) -> Result<(), Error> {}
    #[blocking(fs)] pub fn changes(&self) -> Result<git::Changes, Error> {}
    #[blocking(net)] pub fn update(&mut self) -> Result<(), Error> {}
    #[blocking(fs)] pub fn crate_(&self, name: &str) -> Option<Crate> {}
    #[blocking(fs)] pub fn crates(&self) -> git::Crates {}
    #[blocking(fs)] pub fn index_config(&self) -> Result<IndexConfig, Error> {}
}
pub mod git {
    use crate::{Crate, Error};
    pub const URL: &str = "";
    #[derive(Clone, Debug)] pub struct Change;
    impl Change {
        pub fn crate_name(&self) -> &str {}
        pub fn time(&self) -> std::time::SystemTime {}
        pub fn commit(&self) -> &[u8; 20] {}
        pub fn commit_hex(&self) -> String {}
    }
    pub struct Changes;
    impl Iterator for Changes {
        type Item = Result<Change, Error>;
        #[blocking(fs)] fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct Crates;
    impl Iterator for Crates {
        type Item = Crate;
        #[blocking(fs)] fn next(&mut self) -> Option<Self::Item> {}
    }
}
pub mod sparse { pub const URL: &str = ""; }
#[derive(Debug)] pub struct SparseIndex;
impl SparseIndex {
    pub fn from_url(url: &str) -> Result<Self, Error> {}
    pub fn from_url_with_hash_kind(url: &str, hash_kind: &HashKind) -> Result<Self, Error> {}
    pub fn new_cargo_default() -> Result<Self, Error> {}
    pub fn with_path(cargo_home: impl AsRef<Path>, url: impl AsRef<str>) -> Result<Self, Error> {}
    pub fn at_path(path: PathBuf, url: String) -> Self {}
    #[blocking(fs)] pub fn index_config(&self) -> Result<IndexConfig, Error> {}
    #[blocking(fs)] pub fn crate_from_cache(&self, name: &str) -> Result<Crate, Error> {}
    pub fn url(&self) -> &str {}
    pub fn crate_url(&self, name: &str) -> Option<String> {}
    pub fn make_config_request(&self) -> Result<http::request::Builder, Error> {}
    #[blocking(fs)] pub fn make_cache_request(&self, name: &str) -> Result<http::request::Builder, Error> {}
    #[blocking(fs)] pub fn parse_config_response(&self, response: http::Response<Vec<u8>>, write_config: bool) -> Result<IndexConfig, Error> {}
    #[blocking(fs)] pub fn parse_cache_response(&self, name: &str, response: http::Response<Vec<u8>>, write_cache_entry: bool) -> Result<Option<Crate>, Error> {}
}
#[derive(Clone, Debug)] pub struct Crate;
impl Crate {
    pub fn versions(&self) -> &[Version] {}
    pub fn highest_version(&self) -> &Version {}
    pub fn highest_normal_version(&self) -> Option<&Version> {}
    pub fn name(&self) -> &str {}
    pub fn most_recent_version(&self) -> &Version {}
    pub fn earliest_version(&self) -> &Version {}
    #[blocking(fs)] pub fn new<P: AsRef<Path>>(index_path: P) -> io::Result<Crate> {}
    pub fn from_slice(bytes: &[u8]) -> io::Result<Crate> {}
}
#[derive(Clone, Debug)] pub struct Version;
impl Version {
    pub fn name(&self) -> &str {}
    pub fn version(&self) -> &str {}
    pub fn dependencies(&self) -> &[Dependency] {}
    pub fn checksum(&self) -> &[u8; 32] {}
    pub fn features(&self) -> &HashMap<String, Vec<String>> {}
    pub fn is_yanked(&self) -> bool {}
    pub fn download_url(&self, index: &IndexConfig) -> Option<String> {}
}
#[derive(Clone, Debug, PartialEq, Eq, Hash)] pub struct Dependency;
impl Dependency {
    pub fn name(&self) -> &str {}
    pub fn requirement(&self) -> &str {}
    pub fn features(&self) -> &[String] {}
    pub fn crate_name(&self) -> &str {}
}
