//! plotly_static 0.1.0: a browser draws the images.

use std::path::Path;
pub enum ImageFormat { PNG, JPEG, WEBP, SVG, PDF, EPS }
#[derive(Default)] pub struct StaticExporterBuilder;
impl StaticExporterBuilder {
    pub fn webdriver_port(self, port: u32) -> Self {}
    pub fn webdriver_url(self, url: &str) -> Self {}
    pub fn spawn_webdriver(self, yes: bool) -> Self {}
    pub fn offline_mode(self, yes: bool) -> Self {}
    #[blocking(process)] #[advice("use `AsyncStaticExporter`")] pub fn build(&self) -> anyhow::Result<StaticExporter> {}
    #[blocking(process)] pub fn build_async(&self) -> anyhow::Result<AsyncStaticExporter> {}
}
pub struct StaticExporter;
impl StaticExporter {
    #[blocking(block_on)] #[advice("use `AsyncStaticExporter`")] pub fn write_fig(&mut self, dst: &Path, plot: &serde_json::Value, format: ImageFormat, width: usize, height: usize, scale: f64) -> Result<(), Box<dyn std::error::Error>> {}
    #[blocking(block_on)] #[advice("use `AsyncStaticExporter`")] pub fn write_to_string(&mut self, plot: &serde_json::Value, format: ImageFormat, width: usize, height: usize, scale: f64) -> Result<String, Box<dyn std::error::Error>> {}
    #[blocking(block_on)] #[advice("use `AsyncStaticExporter`")] pub fn close(&mut self) {}
}
pub struct AsyncStaticExporter;
impl AsyncStaticExporter {
    pub async fn write_fig(&mut self, dst: &Path, plot: &serde_json::Value, format: ImageFormat, width: usize, height: usize, scale: f64) -> Result<(), Box<dyn std::error::Error>> {}
    pub async fn write_to_string(&mut self, plot: &serde_json::Value, format: ImageFormat, width: usize, height: usize, scale: f64) -> Result<String, Box<dyn std::error::Error>> {}
    pub async fn close(&mut self) {}
}
