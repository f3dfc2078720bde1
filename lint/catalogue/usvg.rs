//! usvg 0.49.0.

pub use fontdb;
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Default)] pub struct Options { pub resources_dir: Option<std::path::PathBuf>, pub dpi: f32, pub font_family: String, pub font_size: f32 }
impl Options { pub fn fontdb_mut(&mut self) -> &mut fontdb::Database {} }
#[derive(Clone, Debug)] pub struct Tree;
impl Tree {
    pub fn from_data(data: &[u8], opt: &Options) -> Result<Self, Error> {}
    pub fn from_str(text: &str, opt: &Options) -> Result<Self, Error> {}
    pub fn size(&self) -> Size {}
    pub fn root(&self) -> &Group {}
}
#[derive(Clone, Debug)] pub enum Node {}
