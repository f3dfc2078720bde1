//! rattler_virtual_packages 8.1.5. To detect looks for drivers in `/sys` and `/proc` and loads their libraries, once for a process: later calls only ask what is known.

use rattler_conda_types::{GenericVirtualPackage, Subdir};
use std::path::Path;
#[derive(Debug)] pub struct DetectVirtualPackageError;
impl std::fmt::Display for DetectVirtualPackageError {}
impl std::error::Error for DetectVirtualPackageError {}
#[derive(Clone, Debug, Default, PartialEq)] pub enum Override { DefaultEnvVar, EnvVar(String), String(String) }
#[derive(Clone, Debug, Default)] pub struct VirtualPackageOverrides { pub win: Option<Override>, pub osx: Option<Override>, pub linux: Option<Override>, pub libc: Option<Override>, pub cuda: Option<Override>, pub archspec: Option<Override> }
impl VirtualPackageOverrides {
    pub fn all(ov: Override) -> Self {}
    pub fn from_env() -> Self {}
}
#[derive(Clone, Debug, Default)] pub struct VirtualPackages { pub win: Option<Windows>, pub unix: bool, pub linux: Option<Linux>, pub osx: Option<Osx>, pub libc: Option<LibC>, pub cuda: Option<Cuda> }
impl VirtualPackages {
    pub fn into_virtual_packages(self) -> impl Iterator<Item = VirtualPackage> {}
    pub fn into_generic_virtual_packages(self) -> impl Iterator<Item = GenericVirtualPackage> {}
    #[blocking(stat)] pub fn detect(overrides: &VirtualPackageOverrides, cache_dir: Option<&Path>) -> Result<Self, DetectVirtualPackageError> {}
    #[blocking(stat)] pub fn detect_for_platform(platform: Subdir, overrides: &VirtualPackageOverrides, cache_dir: Option<&Path>) -> Result<Self, DetectVirtualPackageError> {}
    pub fn baseline_for_platform(platform: Subdir) -> Self {}
}
#[derive(Clone, Debug, PartialEq, Eq, Hash)] pub enum VirtualPackage { Win(Windows), Unix, Linux(Linux), Osx(Osx), LibC(LibC), Cuda(Cuda) }
impl VirtualPackage {
    #[blocking(stat)] pub fn current() -> Result<Vec<Self>, DetectVirtualPackageError> {}
    #[blocking(stat)] pub fn detect(overrides: &VirtualPackageOverrides, cache_dir: Option<&Path>) -> Result<Vec<Self>, DetectVirtualPackageError> {}
}
impl From<VirtualPackage> for GenericVirtualPackage { fn from(package: VirtualPackage) -> Self {} }
#[derive(Clone, Debug, PartialEq, Eq, Hash)] pub struct Linux;
impl Linux { pub fn current() -> Result<Option<Self>, linux::ParseLinuxVersionError> {} }
#[derive(Clone, Debug, PartialEq, Eq, Hash)] pub struct Windows;
impl Windows { pub fn current() -> Option<Self> {} }
#[derive(Clone, Debug, PartialEq, Eq, Hash)] pub struct LibC { pub family: String }
#[derive(Clone, Debug, PartialEq, Eq, Hash)] pub struct Osx;
impl Osx { #[blocking(stat)] pub fn current() -> Result<Option<Self>, osx::ParseOsxVersionError> {} }
#[derive(Clone, Debug, PartialEq, Eq, Hash)] pub struct Cuda;
impl Cuda { #[blocking(stat)] pub fn current(cache_dir: Option<&Path>) -> Option<Self> {} }
pub mod cuda {
    #[blocking(stat)] pub fn detect_cuda_version_via_nvml() -> Option<rattler_conda_types::Version> {}
    #[blocking(stat)] pub fn detect_cuda_version_via_libcuda() -> Option<rattler_conda_types::Version> {}
}
pub mod linux { #[derive(Clone, Debug)] pub struct ParseLinuxVersionError; }
pub mod osx { #[derive(Debug)] pub struct ParseOsxVersionError; }
