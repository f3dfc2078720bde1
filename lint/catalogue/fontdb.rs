//! fontdb 0.24.0. Loading fonts of a system opens and parses each.

use std::path::Path;
#[derive(Clone, Debug, Default)] pub struct Database;
impl Database {
    pub fn query(&self, query: &Query) -> Option<ID> {}
    pub fn push_face_info(&mut self, info: FaceInfo) -> ID {}
    pub fn faces(&self) -> impl Iterator<Item = &FaceInfo> {}
    pub fn face(&self, id: ID) -> Option<&FaceInfo> {}
    pub fn remove_face(&mut self, id: ID) {}
    pub fn set_cursive_family<S: Into<String>>(&mut self, family: S) {}
    pub fn set_fantasy_family<S: Into<String>>(&mut self, family: S) {}
    pub fn with_face_data<P, T>(&self, id: ID, p: P) -> Option<T> where P: FnOnce(&[u8], u32) -> T { let a: &[u8]; Some(p(a, 0)) }
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
#[derive(Clone, Copy)] pub struct ID;
#[derive(Clone)] pub struct FaceInfo { pub id: ID, pub index: u32, pub post_script_name: String, pub monospaced: bool }
