//! zip_extract 0.4.1.

use std::io::{Read, Seek};
use std::path::Path;
#[derive(Debug)] pub enum ZipExtractError {}
impl std::fmt::Display for ZipExtractError {}
impl std::error::Error for ZipExtractError {}
#[blocking(fs)] pub fn extract<S: Read + Seek>(source: S, target_dir: &Path, strip_toplevel: bool) -> Result<(), ZipExtractError> {}
