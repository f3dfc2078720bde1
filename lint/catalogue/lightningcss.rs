//! lightningcss 1.0.0-alpha.72. A sheet in memory takes a millisecond or so; a bundle reads all that is imported, on all cores.

pub mod bundler {
    use crate::stylesheet::{ParserOptions, StyleSheet};
    use std::path::Path;
    pub trait SourceProvider { type Error; fn read(&self, file: &Path) -> Result<&str, Self::Error>; }
    pub struct FileProvider;
    impl FileProvider { pub fn new() -> FileProvider {} }
    impl SourceProvider for FileProvider { type Error = std::io::Error; #[blocking(fs)] fn read(&self, file: &Path) -> Result<&str, std::io::Error> {} }
    pub struct Bundler<P> { fs: P }
    impl<P: SourceProvider> Bundler<P> {
        pub fn new<M>(fs: &P, source_map: Option<M>, options: ParserOptions) -> Bundler<P> {}
        #[blocking(fs)] pub fn bundle<E>(&mut self, entry: &Path) -> Result<StyleSheet, E> {}
    }
}
pub mod stylesheet {
    #[derive(Clone, Debug, Default)] pub struct ParserOptions;
    #[derive(Default)] pub struct PrinterOptions;
    #[derive(Default)] pub struct MinifyOptions;
    pub struct ToCssResult { pub code: String }
    pub struct StyleSheet;
    impl StyleSheet {
        pub fn parse<E>(code: &str, options: ParserOptions) -> Result<Self, E> {}
        pub fn minify<E>(&mut self, options: MinifyOptions) -> Result<(), E> {}
        pub fn to_css<E>(&self, options: PrinterOptions) -> Result<ToCssResult, E> {}
    }
}
