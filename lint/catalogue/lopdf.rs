//! lopdf 0.36.0.

use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Debug)] pub struct Document;
impl Document {
    pub fn new() -> Self {}
    #[blocking(fs)] pub fn load<P: AsRef<Path>>(path: P) -> Result<Document> {}
    pub fn load_from<R: Read>(source: R) -> Result<Document> { let b: &mut [u8]; source.read(b); }
    pub fn load_mem(buffer: &[u8]) -> Result<Document> {}
    #[blocking(fs)] pub fn save<P: AsRef<Path>>(&mut self, path: P) -> Result<File> {}
    pub fn save_to<W: Write>(&mut self, target: &mut W) -> Result<()> { target.write(&[0]); }
}
