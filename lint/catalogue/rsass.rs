//! rsass 0.29.2.

use std::path::Path;
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub mod output { #[derive(Clone, Copy, Debug, Default)] pub struct Format; }
pub mod input {
    use crate::output::Format;
    use crate::Error;
    use std::io::Read;
    use std::path::Path;
    #[derive(Debug)] pub enum LoadError {}
    #[derive(Clone, Debug)] pub struct SourceFile;
    #[derive(Clone, Debug)] pub struct SourceName;
    impl SourceFile {
        pub fn read<T: Read>(file: &mut T, source: SourceName) -> Result<Self, LoadError> { let b: &mut Vec<u8>; file.read_to_end(b) }
        pub fn scss_bytes(data: impl Into<Vec<u8>>, source: SourceName) -> Self {}
    }
    #[derive(Debug)] pub struct FsLoader;
    #[derive(Debug)] pub struct Context<L> { loader: L }
    pub type FsContext = Context<FsLoader>;
    impl Context<FsLoader> {
        pub fn for_cwd() -> Self {}
        #[blocking(fs)] pub fn for_path(path: &Path) -> Result<(Self, SourceFile), LoadError> {}
        pub fn push_path(&mut self, path: &Path) {}
    }
    impl<L> Context<L> {
        pub fn with_format(self, format: Format) -> Self {}
        #[blocking(cpu)] pub fn transform(self, file: SourceFile) -> Result<Vec<u8>, Error> {}
    }
}
#[blocking(cpu)] pub fn compile_scss(input: &[u8], format: output::Format) -> Result<Vec<u8>, Error> {}
#[blocking(fs)] pub fn compile_scss_path(path: &Path, format: output::Format) -> Result<Vec<u8>, Error> {}
pub fn compile_value(input: &[u8], format: output::Format) -> Result<Vec<u8>, Error> {}
