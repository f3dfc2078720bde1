//! tobj 4.0.5.

use std::collections::HashMap;
use std::fmt;
use std::io::BufRead;
use std::path::Path;
#[derive(Clone, Debug, Default)] pub struct Mesh { pub positions: Vec<f32>, pub vertex_color: Vec<f32>, pub normals: Vec<f32>, pub texcoords: Vec<f32>, pub indices: Vec<u32>, pub face_arities: Vec<u32>, pub material_id: Option<usize> }
#[derive(Clone, Copy, Debug, Default)] pub struct LoadOptions { pub single_index: bool, pub triangulate: bool, pub ignore_points: bool, pub ignore_lines: bool }
impl LoadOptions { pub fn is_valid(&self) -> bool {} }
pub const GPU_LOAD_OPTIONS: LoadOptions = LoadOptions;
pub const OFFLINE_RENDERING_LOAD_OPTIONS: LoadOptions = LoadOptions;
#[derive(Clone, Debug)] pub struct Model { pub mesh: Mesh, pub name: String }
impl Model { pub fn new(mesh: Mesh, name: String) -> Model {} }
#[derive(Clone, Debug, Default)] pub struct Material { pub name: String }
#[derive(Clone, Copy, Debug, PartialEq)] pub enum LoadError { OpenFileFailed, ReadError, GenericFailure }
impl fmt::Display for LoadError {}
impl std::error::Error for LoadError {}
pub type LoadResult = Result<(Vec<Model>, Result<Vec<Material>, LoadError>), LoadError>;
pub type MTLLoadResult = Result<(Vec<Material>, HashMap<String, usize>), LoadError>;
#[blocking(fs)] #[instead(tokio = "tobj::tokio::load_obj")] pub fn load_obj<P: AsRef<Path> + fmt::Debug>(file_name: P, load_options: &LoadOptions) -> LoadResult {}
#[blocking(fs)] #[instead(tokio = "tobj::tokio::load_mtl")] pub fn load_mtl<P: AsRef<Path> + fmt::Debug>(file_name: P) -> MTLLoadResult {}
pub fn load_obj_buf<B: BufRead, ML: Fn(&Path) -> MTLLoadResult>(reader: &mut B, load_options: &LoadOptions, material_loader: ML) -> LoadResult { reader.fill_buf(); let p: &Path; material_loader(p); let r: LoadResult; r }
pub fn load_mtl_buf<B: BufRead>(reader: &mut B) -> MTLLoadResult { reader.fill_buf(); let r: MTLLoadResult; r }
#[features("tokio")]
pub mod tokio {
    use crate::{LoadOptions, LoadResult, MTLLoadResult};
    use std::fmt;
    use std::path::Path;
    pub async fn load_obj<P: AsRef<Path> + fmt::Debug>(file_name: P, load_options: &LoadOptions) -> LoadResult {}
    pub async fn load_mtl<P: AsRef<Path> + fmt::Debug>(file_name: P) -> MTLLoadResult {}
}
