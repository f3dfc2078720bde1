//! rustc_version 0.4.1 (also 0.2). The version is asked of `rustc`, which is run.

use std::fmt;
use std::process::Command;
pub use semver::Version;
pub type Result<T, E = Error> = std::result::Result<T, E>;
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)] pub enum Channel { Dev, Nightly, Beta, Stable }
#[derive(Clone, Debug, PartialEq, Eq)] pub struct LlvmVersion { pub major: u64, pub minor: u64 }
impl fmt::Display for LlvmVersion {}
#[derive(Clone, Debug, PartialEq, Eq)] pub struct VersionMeta { pub semver: Version, pub commit_hash: Option<String>, pub commit_date: Option<String>, pub build_date: Option<String>, pub channel: Channel, pub host: String, pub short_version_string: String, pub llvm_version: Option<LlvmVersion> }
impl VersionMeta { #[blocking(process)] #[advice("call it in `spawn_blocking`")] pub fn for_command(cmd: Command) -> Result<VersionMeta> {} }
#[blocking(process)] #[advice("call it in `spawn_blocking`")] pub fn version() -> Result<Version> {}
#[blocking(process)] #[advice("call it in `spawn_blocking`")] pub fn version_meta() -> Result<VersionMeta> {}
pub fn version_meta_for(verbose_version_string: &str) -> Result<VersionMeta> {}
#[derive(Debug)] pub struct Error;
impl fmt::Display for Error {}
impl std::error::Error for Error {}
