//! genpdf 0.2.0. A document is laid out and written by `render`.

use std::io::Write;
use std::path::Path;
pub mod error {
    #[derive(Debug)] pub struct Error;
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
}
pub mod fonts {
    use crate::error::Error;
    use std::path::Path;
    #[derive(Clone, Debug)] pub struct FontData;
    impl FontData {
        pub fn new(data: Vec<u8>, builtin: Option<printpdf::BuiltinFont>) -> Result<FontData, Error> {}
        #[blocking(fs)] #[advice("read the file with the runtime and give it to `new`")] pub fn load(path: impl AsRef<Path>, builtin: Option<printpdf::BuiltinFont>) -> Result<FontData, Error> {}
    }
    #[derive(Clone, Debug)] pub struct FontFamily<T> { pub regular: T, pub bold: T, pub italic: T, pub bold_italic: T }
    pub enum Builtin { Times, Helvetica, Courier }
    #[blocking(fs)] pub fn from_files(dir: impl AsRef<Path>, name: &str, builtin: Option<Builtin>) -> Result<FontFamily<FontData>, Error> {}
}
pub struct Document;
impl Document {
    pub fn new(default_font_family: fonts::FontFamily<fonts::FontData>) -> Document {}
    pub fn set_title(&mut self, title: impl Into<String>) {}
    pub fn set_font_size(&mut self, font_size: u8) {}
    pub fn set_line_spacing(&mut self, line_spacing: f64) {}
    pub fn set_minimal_conformance(&mut self) {}
    pub fn push<E>(&mut self, element: E) {}
    #[blocking(cpu)] pub fn render<W: Write>(self, w: W) -> Result<(), error::Error> { let b: &[u8]; w.write_all(b) }
    #[blocking(fs)] pub fn render_to_file(self, path: impl AsRef<Path>) -> Result<(), error::Error> {}
}
