//! cached_path 0.10.1. What is given by its address is downloaded with reqwest's blocking client.

use reqwest::blocking::ClientBuilder;
use std::path::PathBuf;
use std::time::Duration;
#[blocking(http)] pub fn cached_path(resource: &str) -> Result<PathBuf, Error> {}
#[blocking(http)] pub fn cached_path_with_options(resource: &str, options: &Options) -> Result<PathBuf, Error> {}
pub struct CacheBuilder;
impl CacheBuilder {
    pub fn new() -> CacheBuilder {}
    pub fn with_client_builder(client_builder: ClientBuilder) -> CacheBuilder {}
    pub fn dir(self, dir: PathBuf) -> CacheBuilder {}
    pub fn client_builder(self, client_builder: ClientBuilder) -> CacheBuilder {}
    pub fn timeout(self, timeout: Duration) -> CacheBuilder {}
    pub fn connect_timeout(self, timeout: Duration) -> CacheBuilder {}
    pub fn max_retries(self, max_retries: u32) -> CacheBuilder {}
    pub fn max_backoff(self, max_backoff: u32) -> CacheBuilder {}
    pub fn freshness_lifetime(self, freshness_lifetime: u64) -> CacheBuilder {}
    pub fn offline(self, offline: bool) -> CacheBuilder {}
    pub fn progress_bar(self, progress_bar: Option<ProgressBar>) -> CacheBuilder {}
    #[blocking(fs)] pub fn build(self) -> Result<Cache, Error> {}
}
impl Default for CacheBuilder { fn default() -> Self {} }
#[derive(Default)] pub struct Options { pub subdir: Option<String>, pub extract: bool, pub force: bool }
impl Options {
    pub fn new(subdir: Option<&str>, extract: bool, force: bool) -> Self {}
    pub fn subdir(self, subdir: &str) -> Self {}
    pub fn extract(self) -> Self {}
    pub fn force(self) -> Self {}
}
#[derive(Debug, Clone)] pub struct Cache { pub dir: PathBuf }
impl Cache {
    #[blocking(fs)] pub fn new() -> Result<Self, Error> {}
    pub fn builder() -> CacheBuilder {}
    #[blocking(http)] pub fn cached_path(&self, resource: &str) -> Result<PathBuf, Error> {}
    #[blocking(http)] pub fn cached_path_with_options(&self, resource: &str, options: &Options) -> Result<PathBuf, Error> {}
    #[blocking(http)] pub fn cached_path_in_subdir(&self, resource: &str, subdir: Option<&str>) -> Result<PathBuf, Error> {}
}
#[derive(Debug, Clone, Default)] pub enum ProgressBar { Full, Light }
#[derive(Debug)] pub enum Error { ResourceNotFound(String), InvalidUrl(String), IoError(std::io::Error), HttpError(reqwest::Error), CacheCorrupted(String), NoCachedVersions(String), ExtractionError(String), ConfigurationError(String) }
impl Error { pub fn status_code(&self) -> Option<u16> {} }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
impl From<std::io::Error> for Error { fn from(e: std::io::Error) -> Self {} }
impl From<reqwest::Error> for Error { fn from(e: reqwest::Error) -> Self {} }
