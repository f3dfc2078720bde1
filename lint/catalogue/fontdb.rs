//! fontdb 0.24.0. Loading fonts of a system opens and parses each.

use std::path::Path;
#[derive(Clone, Debug, Default)] pub struct Database;
impl Database {
    pub fn new() -> Self {}
    pub fn load_font_data(&mut self, data: Vec<u8>) {}
    #[blocking(fs)] pub fn load_font_file<P: AsRef<Path>>(&mut self, path: P) -> Result<(), std::io::Error> {}
    #[blocking(fs)] pub fn load_fonts_dir<P: AsRef<Path>>(&mut self, dir: P) {}
    #[blocking(fs)] pub fn load_system_fonts(&mut self) {}
    pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn set_serif_family<S: Into<String>>(&mut self, family: S) {}
    pub fn set_sans_serif_family<S: Into<String>>(&mut self, family: S) {}
    pub fn set_monospace_family<S: Into<String>>(&mut self, family: S) {}
}
