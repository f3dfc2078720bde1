//! id3 1.17.2.

use std::io::{Read, Seek, Write};
use std::path::Path;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub struct Error { pub kind: ErrorKind, pub description: String, pub partial_tag: Option<Tag> }
#[derive(Debug)] pub enum ErrorKind { Io(std::io::Error), NoTag, Parsing, InvalidInput, UnsupportedFeature }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub fn no_tag_ok(rs: Result<Tag>) -> Result<Option<Tag>> {}
pub fn partial_tag_ok(rs: Result<Tag>) -> Result<Tag> {}
pub trait StorageFile: Read + Write + Seek {}
impl StorageFile for std::fs::File {}
impl StorageFile for std::io::Cursor<Vec<u8>> {}
impl<F: StorageFile> StorageFile for &mut F {}
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum Version { Id3v22, Id3v23, Id3v24 }
#[derive(Clone, Debug)] pub struct Frame;
#[derive(Clone, Debug, Default)] pub struct Tag;
impl Tag {
    pub fn new() -> Tag {}
    pub fn with_version(version: Version) -> Tag {}
    pub fn is_candidate<R: Read + Seek>(reader: R) -> Result<bool> { let b: &mut [u8]; reader.read(b) }
    pub fn skip<R: Read + Seek>(reader: R) -> Result<bool> { let b: &mut [u8]; reader.read(b) }
    #[blocking(fs)] pub fn remove_from_path(path: impl AsRef<Path>) -> Result<bool> {}
    pub fn remove_from_file<F: StorageFile>(file: F) -> Result<bool> { let b: &mut [u8]; file.read(b); file.write(b) }
    pub fn read_from<R: Read>(reader: R) -> Result<Tag> { let b: &mut [u8]; reader.read(b) }
    pub fn read_from2<R: Read + Seek>(reader: R) -> Result<Tag> { let b: &mut [u8]; reader.read(b) }
    pub async fn async_read_from<R>(reader: R) -> Result<Tag> {}
    #[blocking(fs)] #[advice("use `async_read_from_path`, of the crate's feature `tokio`")] pub fn read_from_path(path: impl AsRef<Path>) -> Result<Tag> {}
    pub async fn async_read_from_path(path: impl AsRef<Path>) -> Result<Tag> {}
    pub fn read_from_aiff<R: Read + Seek>(reader: R) -> Result<Tag> { let b: &mut [u8]; reader.read(b) }
    #[blocking(fs)] pub fn read_from_aiff_path(path: impl AsRef<Path>) -> Result<Tag> {}
    pub fn read_from_wav<R: Read + Seek>(reader: R) -> Result<Tag> { let b: &mut [u8]; reader.read(b) }
    #[blocking(fs)] pub fn read_from_wav_path(path: impl AsRef<Path>) -> Result<Tag> {}
    pub fn write_to<W: Write>(&self, writer: W, version: Version) -> Result<()> { let b: &[u8]; writer.write(b) }
    pub fn write_to_file<F: StorageFile>(&self, file: F, version: Version) -> Result<()> { let b: &mut [u8]; file.read(b); file.write(b) }
    #[blocking(fs)] pub fn write_to_path(&self, path: impl AsRef<Path>, version: Version) -> Result<()> {}
    #[blocking(fs)] pub fn write_to_aiff_path(&self, path: impl AsRef<Path>, version: Version) -> Result<()> {}
    #[blocking(fs)] pub fn write_to_wav_path(&self, path: impl AsRef<Path>, version: Version) -> Result<()> {}
    pub fn version(&self) -> Version {}
}
pub trait TagLike {
    fn title(&self) -> Option<&str> {}
    fn artist(&self) -> Option<&str> {}
    fn album(&self) -> Option<&str> {}
    fn genre(&self) -> Option<&str> {}
    fn year(&self) -> Option<i32> {}
    fn track(&self) -> Option<u32> {}
    fn set_title(&mut self, title: impl Into<String>) {}
    fn set_artist(&mut self, artist: impl Into<String>) {}
    fn set_album(&mut self, album: impl Into<String>) {}
    fn set_genre(&mut self, genre: impl Into<String>) {}
    fn set_year(&mut self, year: i32) {}
    fn set_track(&mut self, track: u32) {}
}
impl TagLike for Tag {}
#[derive(Clone, Debug)] pub struct Encoder;
impl Encoder {
    pub fn new() -> Self {}
    pub fn version(self, version: Version) -> Self {}
    pub fn padding(self, padding: usize) -> Self {}
    pub fn encode<W: Write>(&self, tag: &Tag, writer: W) -> Result<()> { let b: &[u8]; writer.write(b) }
    pub fn write_to_file<F: StorageFile>(&self, tag: &Tag, file: F) -> Result<()> { let b: &mut [u8]; file.read(b); file.write(b) }
    #[blocking(fs)] pub fn write_to_path(&self, tag: &Tag, path: impl AsRef<Path>) -> Result<()> {}
}
pub mod v1 {
    use crate::Result;
    use std::io::{Read, Seek};
    use std::path::Path;
    #[derive(Clone, Debug, Default)] pub struct Tag { pub title: String, pub artist: String, pub album: String, pub year: String }
    impl Tag {
        pub fn new() -> Tag {}
        pub fn is_candidate<R: Read + Seek>(reader: R) -> Result<bool> { let b: &mut [u8]; reader.read(b) }
        pub fn read_from<R: Read + Seek>(reader: R) -> Result<Tag> { let b: &mut [u8]; reader.read(b) }
        #[blocking(fs)] pub fn read_from_path(path: impl AsRef<Path>) -> Result<Tag> {}
        #[blocking(fs)] pub fn remove_from_path(path: impl AsRef<Path>) -> Result<bool> {}
    }
}
pub mod v1v2 {
    use crate::{Result, StorageFile, Tag, Version};
    use std::io::{Read, Seek};
    use std::path::Path;
    pub fn read_from<R: Read + Seek>(file: R) -> Result<Tag> { let b: &mut [u8]; file.read(b) }
    #[blocking(fs)] pub fn read_from_path(path: impl AsRef<Path>) -> Result<Tag> {}
    pub fn write_to_file<F: StorageFile>(file: F, tag: &Tag, version: Version) -> Result<()> { let b: &mut [u8]; file.read(b); file.write(b) }
    #[blocking(fs)] pub fn write_to_path(path: impl AsRef<Path>, tag: &Tag, version: Version) -> Result<()> {}
}
