//! tree_magic_mini 3.2.2.

use std::fs::File;
use std::path::Path;
pub fn match_u8(mimetype: &str, bytes: &[u8]) -> bool {}
pub fn from_u8(bytes: &[u8]) -> &'static str {}
#[blocking(fs)] #[advice("read the start of the file asynchronously, and give it to `match_u8`")] pub fn match_file(mimetype: &str, file: &File) -> bool {}
#[blocking(fs)] #[advice("read the start of the file asynchronously, and give it to `match_u8`")] pub fn match_filepath(mimetype: &str, path: &Path) -> bool {}
#[blocking(fs)] #[advice("read the start of the file asynchronously, and give it to `from_u8`")] pub fn from_file(file: &File) -> Option<&'static str> {}
#[blocking(fs)] #[advice("read the start of the file asynchronously, and give it to `from_u8`")] pub fn from_filepath(path: &Path) -> Option<&'static str> {}
