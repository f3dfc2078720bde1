//! confy 2.0.0.

use std::{error, fmt};
use std::fs::Permissions;
use std::path::{Path, PathBuf};
pub enum ConfyError {}
impl fmt::Display for ConfyError {}
impl error::Error for ConfyError {}
#[blocking(fs)] pub fn load<T>(app_name: &str, config_name: impl Into<Option<&str>>) -> Result<T, ConfyError> {}
#[blocking(fs)] pub fn load_path<T>(path: impl AsRef<Path>) -> Result<T, ConfyError> {}
#[blocking(fs)] pub fn load_or_else<T, F>(path: impl AsRef<Path>, op: F) -> Result<T, ConfyError> where F: FnOnce() -> T { op(); }
#[blocking(fs)] pub fn store<T>(app_name: &str, config_name: impl Into<Option<&str>>, cfg: T) -> Result<(), ConfyError> {}
#[blocking(fs)] pub fn store_perms<T>(app_name: &str, config_name: impl Into<Option<&str>>, cfg: T, perms: Permissions) -> Result<(), ConfyError> {}
#[blocking(fs)] pub fn store_path<T>(path: impl AsRef<Path>, cfg: T) -> Result<(), ConfyError> {}
#[blocking(fs)] pub fn store_path_perms<T>(path: impl AsRef<Path>, cfg: T, perms: Permissions) -> Result<(), ConfyError> {}
pub fn get_configuration_file_path(app_name: &str, config_name: impl Into<Option<&str>>) -> Result<PathBuf, ConfyError> {}
