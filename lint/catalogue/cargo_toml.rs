//! cargo_toml 1.0.1.

use std::path::Path;
use std::{error, fmt, io, str};
pub enum Error { Parse(Box<toml::de::Error>), Io(io::Error), Other(&str) }
impl fmt::Display for Error {}
impl error::Error for Error {}
impl From<io::Error> for Error {}
#[derive(Clone)] pub struct Manifest<Metadata = toml::Value>;
impl Manifest<toml::Value> {
    #[blocking(fs)] pub fn from_path(cargo_toml_path: impl AsRef<Path>) -> Result<Self, Error> {}
    pub fn from_slice(cargo_toml_content: &[u8]) -> Result<Self, Error> {}
    pub fn from_str(cargo_toml_content: &str) -> Result<Self, Error> {}
}
impl<Metadata> Manifest<Metadata> {
    pub fn from_slice_with_metadata(cargo_toml_content: &[u8]) -> Result<Self, Error> {}
    #[blocking(fs)] pub fn from_path_with_metadata<P: AsRef<Path>>(cargo_toml_path: P) -> Result<Self, Error> {}
    #[blocking(fs)] pub fn complete_from_path(&mut self, path: &Path) -> Result<(), Error> {}
    #[blocking(fs)] pub fn complete_from_path_and_workspace<T>(&mut self, package_manifest_path: &Path, workspace_manifest_and_path: Option<(&Manifest<T>, &Path)>) -> Result<(), Error> {}
    pub fn needs_workspace_inheritance(&self) -> bool {}
    pub fn package(&self) -> &Package<Metadata> {}
}
impl str::FromStr for Manifest<toml::Value> { type Err = Error; }
pub struct Package<Metadata = toml::Value>;
