//! lopdf 0.36.0.

use std::collections::BTreeMap;
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
    pub fn with_version<S: Into<String>>(version: S) -> Document {}
    pub fn new_object_id(&mut self) -> ObjectId {}
    pub fn add_object<T: Into<Object>>(&mut self, object: T) -> ObjectId {}
    pub fn set_object<T: Into<Object>>(&mut self, id: ObjectId, object: T) {}
    pub fn get_object(&self, id: ObjectId) -> Result<&Object> {}
    pub fn has_object(&self, id: ObjectId) -> bool {}
    pub fn get_object_mut(&mut self, id: ObjectId) -> Result<&mut Object> {}
    pub fn get_dictionary(&self, id: ObjectId) -> Result<&Dictionary> {}
    pub fn catalog(&self) -> Result<&Dictionary> {}
    pub fn get_pages(&self) -> BTreeMap<u32, ObjectId> {}
    pub fn get_page_contents(&self, page_id: ObjectId) -> Vec<ObjectId> {}
    pub fn get_page_content(&self, page_id: ObjectId) -> Result<Vec<u8>> {}
    pub fn extract_text(&self, page_numbers: &[u32]) -> Result<String> {}
    pub fn compress(&mut self) {}
    pub fn decompress(&mut self) {}
    pub fn delete_pages(&mut self, page_numbers: &[u32]) {}
    pub fn prune_objects(&mut self) -> Vec<ObjectId> {}
    pub fn renumber_objects(&mut self) {}
    pub fn renumber_objects_with(&mut self, starting_id: u32) {}
    #[blocking(fs)] pub fn load_filtered<P: AsRef<Path>, F>(path: P, filter_func: F) -> Result<Document> {}
}
