//! dicom-object 0.10.1. A file is read whole where it is opened; what was read is in memory.

use std::io::{Read, Write};
use std::path::Path;
pub use crate::file::{from_reader, open_file, OpenFileOptions};
pub use crate::mem::InMemDicomObject;
pub use crate::meta::{FileMetaTable, FileMetaTableBuilder};
#[derive(Debug)] pub enum ReadError {}
impl std::fmt::Display for ReadError {}
impl std::error::Error for ReadError {}
#[derive(Debug)] pub enum WriteError {}
impl std::fmt::Display for WriteError {}
impl std::error::Error for WriteError {}
pub type DefaultDicomObject = FileDicomObject<mem::InMemDicomObject>;
pub mod file {
    use crate::{DefaultDicomObject, ReadError};
    use std::io::Read;
    use std::path::Path;
    #[blocking(fs)] #[advice("read the file with the runtime and give it to `from_reader`")] pub fn open_file<P: AsRef<Path>>(path: P) -> Result<DefaultDicomObject, ReadError> {}
    pub fn from_reader<F: Read>(file: F) -> Result<DefaultDicomObject, ReadError> { let b: &mut [u8]; file.read(b) }
    #[derive(Clone, Debug, Default)] pub struct OpenFileOptions;
    impl OpenFileOptions {
        pub fn new() -> Self {}
        pub fn read_until<T>(self, tag: T) -> Self {}
        pub fn read_all(self) -> Self {}
        #[blocking(fs)] pub fn open_file<P: AsRef<Path>>(self, path: P) -> Result<DefaultDicomObject, ReadError> {}
        pub fn from_reader<R: Read>(self, from: R) -> Result<DefaultDicomObject, ReadError> { let b: &mut [u8]; from.read(b) }
    }
}
pub mod mem {
    #[derive(Clone, Debug)] pub struct InMemDicomObject;
    pub struct InMemElement;
    #[derive(Debug)] pub enum AccessError {}
    impl InMemDicomObject {
        pub fn new_empty() -> Self {}
        pub fn element<T>(&self, tag: T) -> Result<&InMemElement, AccessError> {}
        pub fn element_by_name(&self, name: &str) -> Result<&InMemElement, AccessError> {}
        pub fn put<E>(&mut self, elt: E) -> Option<InMemElement> {}
    }
}
pub mod meta {
    #[derive(Clone, Debug)] pub struct FileMetaTable { pub transfer_syntax: String }
    impl FileMetaTable { pub fn from_reader<R: std::io::Read>(file: R) -> Result<Self, crate::ReadError> { let b: &mut [u8]; file.read(b) } }
    #[derive(Clone, Debug, Default)] pub struct FileMetaTableBuilder;
    impl FileMetaTableBuilder { pub fn new() -> FileMetaTableBuilder {} }
}
#[derive(Clone, Debug)] pub struct FileDicomObject<O> { obj: O }
impl<O> FileDicomObject<O> {
    pub fn meta(&self) -> &FileMetaTable {}
    pub fn into_inner(self) -> O { self.obj }
    #[blocking(fs)] pub fn write_to_file<P: AsRef<Path>>(&self, path: P) -> Result<(), WriteError> {}
    pub fn write_all(&self, to: impl Write) -> Result<(), WriteError> { let b: &[u8]; to.write_all(b) }
    pub fn write_dataset<W: Write>(&self, to: W) -> Result<(), WriteError> { let b: &[u8]; to.write_all(b) }
}
impl FileDicomObject<mem::InMemDicomObject> {
    #[blocking(fs)] pub fn open_file<P: AsRef<Path>>(path: P) -> Result<Self, ReadError> {}
    pub fn from_reader<S: Read>(src: S) -> Result<Self, ReadError> { let b: &mut [u8]; src.read(b) }
}
impl<O> std::ops::Deref for FileDicomObject<O> { type Target = O; fn deref(&self) -> &O { &self.obj } }
impl<O> std::ops::DerefMut for FileDicomObject<O> { fn deref_mut(&mut self) -> &mut O { &mut self.obj } }
