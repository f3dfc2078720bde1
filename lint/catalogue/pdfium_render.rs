//! pdfium_render 0.9.5. A page is rendered for milliseconds.

pub mod prelude {
    use std::io::{Read, Seek, Write};
    use std::path::{Path, PathBuf};
    use std::{error, ffi, fmt};
    #[derive(Debug)] pub enum PdfiumError {}
    impl fmt::Display for PdfiumError {}
    impl error::Error for PdfiumError {}
    pub trait PdfiumLibraryBindings {}
    pub struct Pdfium;
    impl Default for Pdfium {}
    impl Pdfium {
        pub fn bind_to_statically_linked_library() -> Result<Box<dyn PdfiumLibraryBindings>, PdfiumError> {}
        #[blocking(fs)] pub fn bind_to_system_library() -> Result<Box<dyn PdfiumLibraryBindings>, PdfiumError> {}
        #[blocking(fs)] pub fn bind_to_library(path: impl AsRef<Path>) -> Result<Box<dyn PdfiumLibraryBindings>, PdfiumError> {}
        pub fn pdfium_platform_library_name() -> ffi::OsString {}
        pub fn pdfium_platform_library_name_at_path(path: &impl AsRef<Path>) -> PathBuf {}
        pub fn new(bindings: Box<dyn PdfiumLibraryBindings>) -> Self {}
        pub fn load_pdf_from_byte_slice(&self, bytes: &[u8], password: Option<&str>) -> Result<PdfDocument, PdfiumError> {}
        pub fn load_pdf_from_byte_vec(&self, bytes: Vec<u8>, password: Option<&str>) -> Result<PdfDocument, PdfiumError> {}
        #[blocking(fs)] pub fn load_pdf_from_file(&self, path: &impl AsRef<Path>, password: Option<&str>) -> Result<PdfDocument, PdfiumError> {}
        pub fn load_pdf_from_reader<R: Read + Seek>(&self, reader: R, password: Option<&str>) -> Result<PdfDocument, PdfiumError> { let b: &mut [u8]; reader.read(b) }
        pub fn create_new_pdf(&self) -> Result<PdfDocument, PdfiumError> {}
    }
    pub struct PdfDocument;
    impl PdfDocument {
        pub fn pages(&self) -> &PdfPages {}
        pub fn pages_mut(&mut self) -> &mut PdfPages {}
        pub fn save_to_writer<W: Write>(&self, writer: &mut W) -> Result<(), PdfiumError> { let b: &[u8]; writer.write(b) }
        #[blocking(fs)] pub fn save_to_file(&self, path: &impl AsRef<Path>) -> Result<(), PdfiumError> {}
        pub fn save_to_bytes(&self) -> Result<Vec<u8>, PdfiumError> {}
    }
    pub struct PdfPages;
    impl PdfPages {
        pub fn len(&self) -> i32 {}
        pub fn get(&self, index: i32) -> Result<PdfPage, PdfiumError> {}
        pub fn first(&self) -> Result<PdfPage, PdfiumError> {}
        pub fn iter(&self) -> PdfPagesIterator {}
    }
    pub struct PdfPagesIterator;
    impl Iterator for PdfPagesIterator {
        type Item = PdfPage;
        fn next(&mut self) -> Option<PdfPage> {}
    }
    pub struct PdfPage;
    impl PdfPage {
        #[blocking(cpu)] pub fn render_with_config(&self, config: &PdfRenderConfig) -> Result<PdfBitmap, PdfiumError> {}
        #[blocking(cpu)] pub fn render_into_bitmap_with_config(&self, bitmap: &mut PdfBitmap, config: &PdfRenderConfig) -> Result<(), PdfiumError> {}
    }
    pub struct PdfBitmap;
    impl PdfBitmap { pub fn as_raw_bytes(&self) -> Vec<u8> {} }
    pub struct PdfRenderConfig;
    impl PdfRenderConfig {
        pub fn new() -> Self {}
        pub fn set_target_width(self, width: i32) -> Self {}
        pub fn set_target_height(self, height: i32) -> Self {}
        pub fn set_maximum_width(self, width: i32) -> Self {}
        pub fn set_maximum_height(self, height: i32) -> Self {}
        pub fn scale_page_by_factor(self, scale: f32) -> Self {}
    }
}
