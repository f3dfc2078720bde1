//! gnuplot 0.0.46: the program is started, and given what to draw through a pipe.

use std::path::Path;
#[derive(Debug)] pub struct GnuplotInitError;
impl std::fmt::Display for GnuplotInitError {}
impl std::error::Error for GnuplotInitError {}
pub struct Axes2D;
pub struct Axes3D;
pub struct CloseSentinel;
impl CloseSentinel {
    #[blocking(process)] pub fn wait(&mut self) -> std::io::Result<std::process::ExitStatus> {}
    #[polls] pub fn try_wait(&mut self) -> std::io::Result<Option<std::process::ExitStatus>> {}
}
#[derive(Default)] pub struct Figure;
impl Figure {
    pub fn new() -> Figure {}
    pub fn set_data_directory(&mut self, data_directory: Option<String>) -> &mut Self {}
    pub fn set_terminal(&mut self, terminal: &str, output_file: &str) -> &mut Figure {}
    pub fn set_enhanced_text(&mut self, enhanced: bool) -> &mut Figure {}
    pub fn set_post_commands(&mut self, post_commands: &str) -> &mut Figure {}
    pub fn set_pre_commands(&mut self, pre_commands: &str) -> &mut Figure {}
    pub fn set_multiplot_layout(&mut self, rows: usize, columns: usize) -> &mut Self {}
    pub fn set_title(&mut self, title: &str) -> &mut Self {}
    pub fn set_scale(&mut self, scale_x: f32, scale_y: f32) -> &mut Self {}
    pub fn set_offset(&mut self, offset_x: f32, offset_y: f32) -> &mut Self {}
    pub fn axes2d(&mut self) -> &mut Axes2D {}
    pub fn axes3d(&mut self) -> &mut Axes3D {}
    pub fn new_page(&mut self) -> &mut Figure {}
    #[blocking(process)] pub fn show_and_keep_running(&mut self) -> Result<&mut Figure, GnuplotInitError> {}
    #[blocking(process)] pub fn show(&mut self) -> Result<CloseSentinel, GnuplotInitError> {}
    #[blocking(process)] pub fn save_to_png<P: AsRef<Path>>(&mut self, filename: P, width_px: u32, height_px: u32) -> Result<(), GnuplotInitError> {}
    #[blocking(process)] pub fn save_to_svg<P: AsRef<Path>>(&mut self, filename: P, width_px: u32, height_px: u32) -> Result<(), GnuplotInitError> {}
    #[blocking(process)] pub fn save_to_pdf<P: AsRef<Path>>(&mut self, filename: P, width_in: f32, height_in: f32) -> Result<(), GnuplotInitError> {}
    #[blocking(process)] pub fn save_to_eps<P: AsRef<Path>>(&mut self, filename: P, width_in: f32, height_in: f32) -> Result<(), GnuplotInitError> {}
    #[blocking(process)] pub fn save_to_canvas<P: AsRef<Path>>(&mut self, filename: P, width_px: u32, height_px: u32) -> Result<(), GnuplotInitError> {}
    #[blocking(process)] pub fn close(&mut self) -> &mut Figure {}
    pub fn clear_axes(&mut self) -> &mut Figure {}
    #[blocking(fs)] pub fn echo_to_file<P: AsRef<Path>>(&self, filename: P) -> &Figure {}
}
