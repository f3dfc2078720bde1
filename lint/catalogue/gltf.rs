//! gltf 1.4.1. To import is to read the files a document names, and to decode its images.

pub use self::binary::Glb;
use std::io::{Read, Seek};
use std::ops::{Deref, DerefMut};
use std::path::Path;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error { Io(std::io::Error), MissingBlob, ExternalReferenceInSliceImport, UnsupportedScheme }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
impl From<std::io::Error> for Error {}
#[derive(Clone, Debug)] pub struct Gltf { pub document: Document, pub blob: Option<Vec<u8>> }
impl Gltf {
    #[blocking(fs)] #[advice("read the file with the runtime and give it to `from_slice`")] pub fn open<P: AsRef<Path>>(path: P) -> Result<Self> {}
    pub fn from_reader_without_validation<R: Read + Seek>(reader: R) -> Result<Self> { let b: &mut [u8]; reader.read_exact(b); let g: Gltf; Ok(g) }
    pub fn from_reader<R: Read + Seek>(reader: R) -> Result<Self> { let b: &mut [u8]; reader.read_exact(b); let g: Gltf; Ok(g) }
    pub fn from_slice_without_validation(slice: &[u8]) -> Result<Self> {}
    pub fn from_slice(slice: &[u8]) -> Result<Self> {}
}
impl Deref for Gltf {
    type Target = Document;
    fn deref(&self) -> &Document {}
}
impl DerefMut for Gltf { fn deref_mut(&mut self) -> &mut Document {} }
#[derive(Clone, Debug)] pub struct Document;
impl Document {
    pub fn accessors(&self) -> iter::Accessors {}
    pub fn animations(&self) -> iter::Animations {}
    pub fn buffers(&self) -> iter::Buffers {}
    pub fn default_scene(&self) -> Option<Scene> {}
    pub fn images(&self) -> iter::Images {}
    pub fn materials(&self) -> iter::Materials {}
    pub fn meshes(&self) -> iter::Meshes {}
    pub fn nodes(&self) -> iter::Nodes {}
    pub fn scenes(&self) -> iter::Scenes {}
    pub fn textures(&self) -> iter::Textures {}
}
pub struct Scene;
pub struct Buffer;
pub struct Image;
pub mod iter {
    pub struct Accessors;
    pub struct Animations;
    pub struct Buffers;
    impl Iterator for Buffers {
        type Item = crate::Buffer;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct Images;
    impl Iterator for Images {
        type Item = crate::Image;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct Materials;
    pub struct Meshes;
    pub struct Nodes;
    pub struct Scenes;
    impl Iterator for Scenes {
        type Item = crate::Scene;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct Textures;
}
pub mod buffer {
    use crate::Result;
    use std::path::Path;
    #[derive(Clone, Debug)] pub struct Data(pub Vec<u8>);
    pub enum Source { Bin, Uri(&str) }
    impl Data {
        #[blocking(fs)] pub fn from_source(source: Source, base: Option<&Path>) -> Result<Self> {}
        #[blocking(fs)] pub fn from_source_and_blob(source: Source, base: Option<&Path>, blob: &mut Option<Vec<u8>>) -> Result<Self> {}
    }
}
pub mod image {
    use crate::{Result, buffer};
    use std::path::Path;
    #[derive(Clone, Debug)] pub struct Data { pub width: u32, pub height: u32, pub pixels: Vec<u8> }
    pub enum Source { View { mime_type: &str }, Uri { uri: &str, mime_type: Option<&str> } }
    impl Data { #[blocking(fs)] pub fn from_source(source: Source, base: Option<&Path>, buffer_data: &[buffer::Data]) -> Result<Self> {} }
}
pub mod binary {
    use std::borrow::Cow;
    use std::io::{Read, Write};
    #[derive(Clone, Debug)] pub struct Glb { pub json: Cow<[u8]>, pub bin: Option<Cow<[u8]>> }
    impl Glb {
        pub fn to_writer<W: Write>(&self, writer: W) -> Result<(), crate::Error> { let b: &[u8]; writer.write_all(b) }
        pub fn to_vec(&self) -> Result<Vec<u8>, crate::Error> {}
        pub fn from_slice(data: &[u8]) -> Result<Self, crate::Error> {}
        pub fn from_reader<R: Read>(reader: R) -> Result<Self, crate::Error> { let b: &mut [u8]; reader.read_exact(b); let g: Glb; Ok(g) }
    }
}
#[blocking(fs)] pub fn import<P: AsRef<Path>>(path: P) -> Result<(Document, Vec<buffer::Data>, Vec<image::Data>)> {}
#[blocking(cpu)] pub fn import_slice<S: AsRef<[u8]>>(slice: S) -> Result<(Document, Vec<buffer::Data>, Vec<image::Data>)> {}
#[blocking(fs)] pub fn import_buffers(document: &Document, base: Option<&Path>, blob: Option<Vec<u8>>) -> Result<Vec<buffer::Data>> {}
#[blocking(fs)] pub fn import_images(document: &Document, base: Option<&Path>, buffer_data: &[buffer::Data]) -> Result<Vec<image::Data>> {}
