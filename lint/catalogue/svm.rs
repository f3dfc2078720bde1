//! svm 0.5.32, of the package svm-rs.

use semver::Version;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
#[blocking(fs)] pub fn get_global_version() -> Result<Option<Version>, SvmError> {}
#[blocking(fs)] pub fn set_global_version(version: &Version) -> Result<(), SvmError> {}
#[blocking(fs)] pub fn unset_global_version() -> Result<(), SvmError> {}
#[blocking(fs)] pub fn installed_versions() -> Result<Vec<Version>, SvmError> {}
#[blocking(fs)] pub fn remove_version(version: &Version) -> Result<(), SvmError> {}
#[blocking(fs)] pub fn setup_data_dir() -> Result<(), SvmError> {}
#[blocking(http)] #[instead(tokio = "svm::all_versions")] pub fn blocking_all_versions() -> Result<Vec<Version>, SvmError> {}
pub async fn all_versions() -> Result<Vec<Version>, SvmError> {}
#[blocking(http)] #[instead(tokio = "svm::all_releases")] pub fn blocking_all_releases(platform: Platform) -> Result<Releases, SvmError> {}
pub async fn all_releases(platform: Platform) -> Result<Releases, SvmError> {}
#[blocking(http)] #[instead(tokio = "svm::install")] pub fn blocking_install(version: &Version) -> Result<PathBuf, SvmError> {}
pub async fn install(version: &Version) -> Result<PathBuf, SvmError> {}
pub fn data_dir() -> &Path {}
pub fn global_version_path() -> &Path {}
pub fn version_path(version: &str) -> PathBuf {}
pub fn version_binary(version: &str) -> PathBuf {}
pub fn platform() -> Platform {}
#[derive(Clone, Copy, Debug)] pub enum Platform { LinuxAmd64, LinuxAarch64, MacOsAmd64, MacOsAarch64, WindowsAmd64, WindowsAarch64, AndroidAarch64, Unsupported }
#[derive(Clone, Debug, Default)] pub struct Releases { pub builds: Vec<BuildInfo>, pub releases: BTreeMap<Version, String> }
impl Releases {
    pub fn get_checksum(&self, v: &Version) -> Option<Vec<u8>> {}
    pub fn get_artifact(&self, version: &Version) -> Option<&String> {}
    pub fn into_versions(self) -> Vec<Version> {}
}
#[derive(Clone, Debug)] pub struct BuildInfo { pub version: Version, pub sha256: Vec<u8>, pub path: Option<String>, pub prerelease: Option<String> }
#[derive(Debug)] pub enum SvmError {}
impl std::fmt::Display for SvmError {}
impl std::error::Error for SvmError {}
