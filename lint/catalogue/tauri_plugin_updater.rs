//! tauri-plugin-updater 2.10.1. What installs writes files, unpacks and runs installers where it is called, in `download_and_install` too.

use http::HeaderMap;
use reqwest::ClientBuilder;
use semver::Version;
use std::collections::HashMap;
use std::ffi::OsString;
use std::path::Path;
use std::time::Duration;
use tauri::plugin::TauriPlugin;
use tauri::{Manager, Resource, Runtime};
use url::Url;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error { EmptyEndpoints, Io(std::io::Error), Semver(semver::Error), Serialization(serde_json::Error), ReleaseNotFound, UnsupportedArch, UnsupportedOs, FailedToDetermineExtractPath, UrlParse(url::ParseError), Reqwest(reqwest::Error), TargetNotFound(String), TargetsNotFound(Vec<String>), Network(String), Tauri(tauri::Error) }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Debug, Clone)] pub struct Config { pub endpoints: Vec<Url>, pub pubkey: String }
#[derive(Debug, Clone)] pub struct ReleaseManifestPlatform { pub url: Url, pub signature: String }
#[derive(Debug, Clone)] pub enum RemoteReleaseInner { Dynamic(ReleaseManifestPlatform), Static { platforms: HashMap<String, ReleaseManifestPlatform> } }
#[derive(Debug, Clone)] pub struct RemoteRelease { pub version: Version, pub notes: Option<String>, pub pub_date: Option<time::OffsetDateTime>, pub data: RemoteReleaseInner }
impl RemoteRelease {
    pub fn download_url(&self, target: &str) -> Result<&Url> {}
    pub fn signature(&self, target: &str) -> Result<&String> {}
}
pub trait UpdaterExt<R: Runtime> {
    fn updater_builder(&self) -> UpdaterBuilder;
    fn updater(&self) -> Result<Updater>;
}
impl<R: Runtime, T: Manager<R>> UpdaterExt<R> for T {
    fn updater_builder(&self) -> UpdaterBuilder {}
    fn updater(&self) -> Result<Updater> {}
}
pub struct UpdaterBuilder;
impl UpdaterBuilder {
    pub fn version_comparator<F: Fn(Version, RemoteRelease) -> bool>(self, f: F) -> Self {}
    pub fn target(self, target: impl Into<String>) -> Self {}
    pub fn endpoints(self, endpoints: Vec<Url>) -> Result<Self> {}
    pub fn executable_path<P: AsRef<Path>>(self, p: P) -> Self {}
    pub fn header<K, V>(self, key: K, value: V) -> Result<Self> {}
    pub fn headers(self, headers: HeaderMap) -> Self {}
    pub fn clear_headers(self) -> Self {}
    pub fn timeout(self, timeout: Duration) -> Self {}
    pub fn proxy(self, proxy: Url) -> Self {}
    pub fn no_proxy(self) -> Self {}
    pub fn pubkey<S: Into<String>>(self, pubkey: S) -> Self {}
    pub fn installer_arg<S>(self, arg: S) -> Self where S: Into<OsString> {}
    pub fn installer_args<I, S>(self, args: I) -> Self where I: IntoIterator<Item = S>, S: Into<OsString> {}
    pub fn clear_installer_args(self) -> Self {}
    pub fn on_before_exit<F: Fn()>(self, f: F) -> Self {}
    pub fn configure_client<F: Fn(ClientBuilder) -> ClientBuilder>(self, f: F) -> Self {}
    pub fn build(self) -> Result<Updater> {}
}
pub struct Updater;
impl Updater { pub async fn check(&self) -> Result<Option<Update>> {} }
#[derive(Clone)] pub struct Update { pub body: Option<String>, pub current_version: String, pub version: String, pub date: Option<time::OffsetDateTime>, pub target: String, pub download_url: Url, pub signature: String, pub raw_json: serde_json::Value, pub timeout: Option<Duration>, pub proxy: Option<Url>, pub no_proxy: bool, pub headers: HeaderMap }
impl Resource for Update {}
impl Update {
    #[on_executor(on_chunk, on_download_finish)] pub async fn download<C: FnMut(usize, Option<u64>), D: FnOnce()>(&self, on_chunk: C, on_download_finish: D) -> Result<Vec<u8>> {}
    #[blocking(fs)] #[advice("call it in `spawn_blocking`")] pub fn install(&self, bytes: impl AsRef<[u8]>) -> Result<()> {}
    #[blocking(fs)] #[advice("`download` it, then `install` it in `spawn_blocking`")] #[on_executor(on_chunk, on_download_finish)] pub async fn download_and_install<C: FnMut(usize, Option<u64>), D: FnOnce()>(&self, on_chunk: C, on_download_finish: D) -> Result<()> {}
}
pub fn target() -> Option<String> {}
#[derive(Default)] pub struct Builder;
impl Builder {
    pub fn new() -> Self {}
    pub fn target(self, target: impl Into<String>) -> Self {}
    pub fn pubkey<S: Into<String>>(self, pubkey: S) -> Self {}
    pub fn installer_args<I, S>(self, args: I) -> Self where I: IntoIterator<Item = S>, S: Into<OsString> {}
    pub fn installer_arg<S>(self, arg: S) -> Self where S: Into<OsString> {}
    pub fn clear_installer_args(self) -> Self {}
    pub fn header<K, V>(self, key: K, value: V) -> Result<Self> {}
    pub fn headers(self, headers: HeaderMap) -> Self {}
    pub fn default_version_comparator<F: Fn(Version, RemoteRelease) -> bool>(self, f: F) -> Self {}
    pub fn build<R: Runtime>(self) -> TauriPlugin<R, Config> {}
}
