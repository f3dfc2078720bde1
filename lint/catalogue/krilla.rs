//! krilla 0.8.2: a document is written, with its fonts and images, by `finish`.

pub mod error { #[derive(Debug)] pub enum KrillaError {} pub type KrillaResult<T> = Result<T, KrillaError>; }
pub use crate::document::Document;
pub mod document {
    use crate::error::KrillaResult;
    use crate::page::{Page, PageSettings};
    pub struct Document;
    impl Default for Document {}
    impl Document {
        pub fn new() -> Self {}
        pub fn start_page(&mut self) -> Page {}
        pub fn start_page_with(&mut self, page_settings: PageSettings) -> Page {}
        #[blocking(cpu)] pub fn finish(self) -> KrillaResult<Vec<u8>> {}
    }
}
pub mod page {
    pub struct PageSettings;
    pub struct Page;
    impl Page {
        pub fn surface(&mut self) -> crate::surface::Surface {}
        pub fn finish(self) {}
    }
}
pub mod surface { pub struct Surface; impl Surface { pub fn finish(self) {} } }
