//! swc_common 27.0.0: what reads source files.

pub use crate::source_map::{FileLoader, FilePathMapping, SourceMap};
pub use crate::syntax_pos::{FileName, SourceFile};
pub mod sync { pub type Lrc<T> = std::sync::Arc<T>; }
pub mod syntax_pos {
    #[derive(Clone)] pub struct SourceFile;
    #[derive(Clone, Debug)] pub enum FileName { Real(std::path::PathBuf), Macros(String), Custom(String), Anon }
}
pub mod source_map {
    use crate::sync::Lrc;
    use crate::syntax_pos::{FileName, SourceFile};
    use std::io;
    use std::path::Path;
    pub trait FileLoader { fn file_exists(&self, path: &Path) -> bool; }
    #[derive(Clone, Default)] pub struct FilePathMapping;
    impl FilePathMapping { pub fn empty() -> FilePathMapping {} }
    #[derive(Default)] pub struct SourceMap;
    impl SourceMap {
        pub fn new(path_mapping: FilePathMapping) -> SourceMap {}
        #[blocking(fs)] #[advice("read the file asynchronously, and give its text to `new_source_file`")] pub fn load_file(&self, path: &Path) -> io::Result<Lrc<SourceFile>> {}
        #[blocking(stat)] pub fn file_exists(&self, path: &Path) -> bool {}
        pub fn new_source_file<N, S>(&self, filename: N, src: S) -> Lrc<SourceFile> {}
    }
}
