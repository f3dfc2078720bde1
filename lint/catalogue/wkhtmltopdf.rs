//! wkhtmltopdf 0.4.0. A page is fetched and drawn where it is built.

pub use error::*;
pub use image::*;
pub use pdf::*;
pub mod error {
    #[derive(Debug)] pub enum Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}
pub mod pdf {
    use crate::error::Result;
    use std::fs::File;
    use std::io::{self, Read};
    use std::path::Path;
    use url::Url;
    #[not_send] pub struct PdfApplication;
    impl PdfApplication {
        pub fn new() -> Result<PdfApplication> {}
        pub fn builder(&self) -> PdfBuilder {}
    }
    #[derive(Clone)] pub struct PdfBuilder;
    impl PdfBuilder {
        pub fn page_size(&mut self, page_size: PageSize) -> &mut PdfBuilder {}
        pub fn margin<M: Into<Margin>>(&mut self, margin: M) -> &mut PdfBuilder {}
        pub fn orientation(&mut self, orientation: Orientation) -> &mut PdfBuilder {}
        pub fn dpi(&mut self, dpi: u32) -> &mut PdfBuilder {}
        pub fn image_quality(&mut self, image_quality: u32) -> &mut PdfBuilder {}
        pub fn title(&mut self, title: &str) -> &mut PdfBuilder {}
        pub fn outline(&mut self, outline_depth: Option<u32>) -> &mut PdfBuilder {}
        pub unsafe fn global_setting<S: Into<Cow<str>>>(&mut self, name: &str, value: S) -> &mut PdfBuilder {}
        pub unsafe fn object_setting<S: Into<Cow<str>>>(&mut self, name: &str, value: S) -> &mut PdfBuilder {}
        #[blocking(cpu)] pub fn build_from_url(&mut self, url: Url) -> Result<PdfOutput> {}
        #[blocking(cpu)] pub fn build_from_path<P: AsRef<Path>>(&mut self, path: P) -> Result<PdfOutput> {}
        #[blocking(cpu)] pub fn build_from_html<S: AsRef<str>>(&mut self, html: S) -> Result<PdfOutput> {}
    }
    pub struct PdfOutput;
    impl PdfOutput { #[blocking(fs)] pub fn save<P: AsRef<Path>>(&mut self, path: P) -> io::Result<File> {} }
    impl Read for PdfOutput { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
}
pub mod image {
    use crate::error::Result;
    use std::fs::File;
    use std::io::{self, Read};
    use std::path::Path;
    use url::Url;
    #[not_send] pub struct ImageApplication;
    impl ImageApplication {
        pub fn new() -> Result<ImageApplication> {}
        pub fn builder(&self) -> ImageBuilder {}
    }
    #[derive(Clone)] pub struct ImageBuilder;
    impl ImageBuilder {
        pub fn screen_width(&mut self, screen_width: u32) -> &mut ImageBuilder {}
        pub fn image_quality(&mut self, image_quality: u32) -> &mut ImageBuilder {}
        pub fn transparent(&mut self, transparent: bool) -> &mut ImageBuilder {}
        pub fn format(&mut self, format: ImageFormat) -> &mut ImageBuilder {}
        pub unsafe fn global_setting<S: Into<Cow<str>>>(&mut self, name: &str, value: S) -> &mut ImageBuilder {}
        #[blocking(cpu)] pub fn build_from_url(&mut self, url: &Url) -> Result<ImageOutput> {}
        #[blocking(cpu)] pub fn build_from_path<P: AsRef<Path>>(&mut self, path: P) -> Result<ImageOutput> {}
    }
    pub struct ImageOutput;
    impl ImageOutput { #[blocking(fs)] pub fn save<P: AsRef<Path>>(&mut self, path: P) -> io::Result<File> {} }
    impl Read for ImageOutput { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
}
