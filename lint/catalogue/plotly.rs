//! plotly 0.14.1. Files are written and shown at once; images are drawn by a browser, or by kaleido, which is waited for.

use std::path::Path;
pub use plotly_static;
#[derive(Clone, Default)] pub struct Plot;
pub enum ImageFormat { PNG, JPEG, WEBP, SVG, PDF, EPS }
impl Plot {
    pub fn new() -> Plot {}
    pub fn add_trace<T>(&mut self, trace: Box<T>) {}
    pub fn add_traces<T>(&mut self, traces: Vec<T>) {}
    pub fn set_layout(&mut self, layout: Layout) {}
    pub fn set_configuration(&mut self, configuration: Configuration) {}
    pub fn use_cdn_js(&mut self) {}
    pub fn to_html(&self) -> String {}
    pub fn to_inline_html(&self, plot_div_id: Option<&str>) -> String {}
    pub fn to_json(&self) -> String {}
    #[blocking(fs)] pub fn show(&self) {}
    #[blocking(fs)] pub fn show_html<P: AsRef<Path>>(&self, filename: P) {}
    #[blocking(fs)] pub fn show_image(&self, format: ImageFormat, width: usize, height: usize) {}
    #[blocking(fs)] #[advice("write what `to_html` gives with the runtime")] pub fn write_html<P: AsRef<Path>>(&self, filename: P) {}
    #[blocking(process)] pub fn write_image<P, T>(&self, filename: P, format: ImageFormat, width: usize, height: usize, scale: f64) -> T {}
    #[blocking(process)] pub fn to_base64<T>(&self, format: ImageFormat, width: usize, height: usize, scale: f64) -> T {}
    #[blocking(process)] pub fn to_svg<T>(&self, width: usize, height: usize, scale: f64) -> T {}
    #[blocking(process)] #[advice("use `AsyncStaticExporter`")] pub fn write_image_with_exporter<P: AsRef<Path>>(&self, exporter: &mut plotly_static::StaticExporter, filename: P, format: ImageFormat, width: usize, height: usize, scale: f64) -> Result<(), Box<dyn std::error::Error>> {}
    #[blocking(process)] #[advice("use `AsyncStaticExporter`")] pub fn to_base64_with_exporter(&self, exporter: &mut plotly_static::StaticExporter, format: ImageFormat, width: usize, height: usize, scale: f64) -> Result<String, Box<dyn std::error::Error>> {}
    #[blocking(process)] #[advice("use `AsyncStaticExporter`")] pub fn to_svg_with_exporter(&self, exporter: &mut plotly_static::StaticExporter, width: usize, height: usize, scale: f64) -> Result<String, Box<dyn std::error::Error>> {}
}
#[derive(Clone, Debug, Default)] pub struct Layout;
#[derive(Clone, Debug, Default)] pub struct Configuration;
