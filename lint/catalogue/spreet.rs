//! spreet 0.14.0: sheets of sprites.

use std::path::Path;

#[derive(Debug)] pub struct SpreetError;
impl std::error::Error for SpreetError {}
impl std::fmt::Display for SpreetError {}
pub type SpreetResult<T> = Result<T, SpreetError>;

pub struct Sprite;
pub struct Tree;
impl Sprite {
    pub fn new(tree: Tree, pixel_ratio: u8) -> Option<Self> {}
    pub fn new_sdf(tree: Tree, pixel_ratio: u8) -> Option<Self> {}
}
#[derive(Default)] pub struct SpritesheetBuilder;
impl SpritesheetBuilder {
    pub fn new() -> Self {}
    pub fn sprites(self, sprites: std::collections::BTreeMap<String, Sprite>) -> Self {}
    pub fn spacing(self, spacing: u8) -> Self {}
    pub fn make_unique(self) -> Self {}
    pub fn make_sdf(self) -> Self {}
    pub fn generate(self) -> Option<Spritesheet> {}
}
pub struct Spritesheet;
impl Spritesheet {
    pub fn build() -> SpritesheetBuilder {}
    // Made small by oxipng.
    #[blocking(cpu)] pub fn encode_png(&self) -> SpreetResult<Vec<u8>> {}
    #[blocking(fs)] pub fn save_spritesheet<P: AsRef<Path>>(&self, path: P) -> SpreetResult<()> {}
    #[blocking(fs)] pub fn save_index(&self, file_name_prefix: &str, minify: bool) -> std::io::Result<()> {}
}
#[blocking(fs)] pub fn get_svg_input_paths<P: AsRef<Path>>(path: P, recursive: bool) -> SpreetResult<Vec<std::path::PathBuf>> {}
#[blocking(fs)] pub fn load_svg<P: AsRef<Path>>(path: P) -> SpreetResult<Tree> {}
