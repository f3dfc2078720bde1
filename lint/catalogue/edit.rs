//! edit 0.1.5. It waits until the user has left the editor.

use std::io::Result;
use std::path::{Path, PathBuf};
pub use tempfile::Builder;
#[blocking(stat)] pub fn get_editor() -> Result<PathBuf> {}
#[blocking(process)] pub fn edit<S: AsRef<[u8]>>(text: S) -> Result<String> {}
#[blocking(process)] pub fn edit_with_builder<S: AsRef<[u8]>>(text: S, builder: &Builder) -> Result<String> {}
#[blocking(process)] pub fn edit_bytes<B: AsRef<[u8]>>(buf: B) -> Result<Vec<u8>> {}
#[blocking(process)] pub fn edit_bytes_with_builder<B: AsRef<[u8]>>(buf: B, builder: &Builder) -> Result<Vec<u8>> {}
#[blocking(process)] pub fn edit_file<P: AsRef<Path>>(file: P) -> Result<()> {}
