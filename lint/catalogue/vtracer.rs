//! vtracer 1.0.0-alpha.4, with the functions of 0.6.

use std::path::Path;
#[derive(Debug)] pub enum Error {}
#[derive(Clone, Debug, Default)] pub struct Config;
impl Config {
    pub fn from_preset(preset: Preset) -> Self {}
    pub fn build(&self) -> Result<Pipeline, Error> {}
}
pub enum Preset { Bw, Poster, Photo }
pub struct SvgFile;
#[blocking(cpu)] pub fn convert<I>(img: I, config: Config) -> Result<SvgFile, String> {}
#[blocking(fs)] pub fn convert_image_to_svg(input_path: &Path, output_path: &Path, config: Config) -> Result<(), String> {}
pub struct VectorDoc;
pub struct Segmentation;
pub struct Pipeline;
impl Pipeline {
    #[blocking(cpu)] pub fn run<I>(&self, img: &I) -> Result<VectorDoc, Error> {}
    #[blocking(cpu)] pub fn segment<I>(&self, img: &I) -> Result<Segmentation, Error> {}
    #[blocking(cpu)] pub fn finish(&self, seg: &Segmentation) -> Result<VectorDoc, Error> {}
    #[blocking(cpu)] pub fn to_svg<I>(&self, img: &I) -> Result<String, Error> {}
}
pub struct Session;
impl Session {
    pub fn new<I>(img: I) -> Self {}
    #[blocking(cpu)] pub fn render(&mut self, cfg: &Config) -> Result<VectorDoc, Error> {}
    #[blocking(cpu)] pub fn render_svg(&mut self, cfg: &Config) -> Result<String, Error> {}
}
