//! charming 0.6.0. An image is drawn by a script that runs in `render`; a page is only text.

pub enum EchartsError {}
#[derive(Clone, Debug)] pub struct Chart;
impl Chart { pub fn new() -> Self {} }
pub use renderer::{HtmlRenderer, ImageFormat, ImageRenderer};
mod renderer {
    use crate::{Chart, EchartsError};
    use std::path::Path;
    pub struct HtmlRenderer;
    impl HtmlRenderer {
        pub fn new<S: Into<String>>(title: S, width: u64, height: u64) -> Self {}
        pub fn render(&self, chart: &Chart) -> Result<String, EchartsError> {}
        #[blocking(fs)] #[advice("write what `render` gives with the runtime")] pub fn save<P: AsRef<Path>>(&mut self, chart: &Chart, path: P) -> Result<(), EchartsError> {}
    }
    #[not_send] pub struct ImageRenderer;
    impl ImageRenderer {
        #[blocking(cpu)] pub fn new(width: u32, height: u32) -> Self {}
        #[blocking(cpu)] pub fn render(&mut self, chart: &Chart) -> Result<String, EchartsError> {}
        #[blocking(cpu)] pub fn render_format(&mut self, image_format: ImageFormat, chart: &Chart) -> Result<Vec<u8>, EchartsError> {}
        #[blocking(fs)] pub fn save<P: AsRef<Path>>(&mut self, chart: &Chart, path: P) -> Result<(), EchartsError> {}
        #[blocking(fs)] pub fn save_format<P: AsRef<Path>>(&mut self, image_format: ImageFormat, chart: &Chart, path: P) -> Result<(), EchartsError> {}
    }
    pub enum ImageFormat {}
}
