//! metaflac 0.2.8.

use std::io::{Read, Seek, Write};
use std::path::Path;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Debug)] pub enum Block {}
#[derive(Clone, Debug)] pub struct Tag;
impl Tag {
    pub fn new() -> Tag {}
    pub fn push_block(&mut self, block: Block) {}
    pub fn set_vorbis<K: Into<String>, V: Into<String>>(&mut self, key: K, values: Vec<V>) {}
    pub fn remove_vorbis(&mut self, key: &str) {}
    #[blocking(fs)] pub fn save(&mut self) -> Result<()> {}
    pub fn skip_metadata<R: Read + Seek>(reader: &mut R) -> Vec<u8> { let b: &mut [u8]; reader.read(b) }
    pub fn is_candidate<R: Read + Seek>(reader: &mut R) -> bool { let b: &mut [u8]; reader.read(b) }
    pub fn read_from(reader: &mut impl Read) -> Result<Tag> { let b: &mut [u8]; reader.read(b) }
    pub fn write_to(&mut self, writer: &mut impl Write) -> Result<()> { let b: &[u8]; writer.write(b) }
    #[blocking(fs)] pub fn write_to_path<P: AsRef<Path>>(&mut self, path: P) -> Result<()> {}
    #[blocking(fs)] pub fn read_from_path<P: AsRef<Path>>(path: P) -> Result<Tag> {}
}
