//! wat 1.263.0.

use std::borrow::Cow;
use std::path::Path;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub struct Error;
impl Error { pub fn set_path<P: AsRef<Path>>(&mut self, file: P) {} }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[blocking(fs)] #[advice("read the file with the runtime and give it to `parse_bytes`")] pub fn parse_file(file: impl AsRef<Path>) -> Result<Vec<u8>> {}
pub fn parse_bytes(bytes: &[u8]) -> Result<Cow<'_, [u8]>> {}
pub fn parse_str(wat: impl AsRef<str>) -> Result<Vec<u8>> {}
#[derive(Default)] pub struct Parser;
impl Parser {
    pub fn new() -> Parser {}
    pub fn generate_dwarf(&mut self, generate: GenerateDwarf) -> &mut Self {}
    #[blocking(fs)] #[advice("read the file with the runtime and give it to `parse_bytes`")] pub fn parse_file(&self, path: impl AsRef<Path>) -> Result<Vec<u8>> {}
    pub fn parse_bytes<'a>(&self, path: Option<&Path>, bytes: &'a [u8]) -> Result<Cow<'a, [u8]>> {}
    pub fn parse_str(&self, path: Option<&Path>, wat: impl AsRef<str>) -> Result<Vec<u8>> {}
}
#[derive(Clone, Copy, Debug)] pub enum Detect { WasmText, WasmBinary, Unknown }
impl Detect {
    pub fn from_bytes(bytes: impl AsRef<[u8]>) -> Detect {}
    pub fn is_wasm(&self) -> bool {}
}
