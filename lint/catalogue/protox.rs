//! protox 0.10.0. What a compiler reads comes from its resolver: files, unless it was given another one.

pub use compile::Compiler;
use std::path::Path;
#[derive(Debug)] pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[blocking(fs)] pub fn compile(files: impl IntoIterator<Item = impl AsRef<Path>>, includes: impl IntoIterator<Item = impl AsRef<Path>>) -> Result<prost_types::FileDescriptorSet, Error> {}
mod compile {
    use crate::file::{FileMetadata, FileResolver, IncludeFileResolver};
    use crate::Error;
    use std::path::Path;
    pub struct Compiler<R> { resolver: R }
    impl Compiler<IncludeFileResolver> { pub fn new<I, P>(includes: I) -> Result<Self, Error> where I: IntoIterator<Item = P>, P: AsRef<Path> {} }
    impl<R: FileResolver> Compiler<R> {
        pub fn with_file_resolver(resolver: R) -> Self { Compiler { resolver } }
        pub fn include_source_info(&mut self, yes: bool) -> &mut Self {}
        pub fn include_imports(&mut self, yes: bool) -> &mut Self {}
        pub fn open_file(&mut self, path: impl AsRef<Path>) -> Result<&mut Self, Error> { self.resolver.resolve_path(path.as_ref()); self.resolver.open_file(""); Ok(self) }
        pub fn open_files(&mut self, paths: impl IntoIterator<Item = impl AsRef<Path>>) -> Result<&mut Self, Error> { self.resolver.open_file(""); Ok(self) }
        pub fn file_descriptor_set(&self) -> prost_types::FileDescriptorSet {}
        pub fn encode_file_descriptor_set(&self) -> Vec<u8> {}
        pub fn descriptor_pool(&self) -> prost_reflect::DescriptorPool {}
        pub fn files(&self) -> impl ExactSizeIterator<Item = &FileMetadata> {}
    }
}
pub mod file {
    use crate::Error;
    use std::path::{Path, PathBuf};
    pub trait FileResolver {
        fn resolve_path(&self, path: &Path) -> Option<String> {}
        fn open_file(&self, name: &str) -> Result<File, Error>;
    }
    #[derive(Clone, Debug)] pub struct File;
    impl File {
        #[blocking(fs)] #[advice("read the file with the runtime and give it to `from_source`")] pub fn open(name: &str, path: &Path) -> Result<Self, Error> {}
        pub fn from_source(name: &str, source: &str) -> Result<Self, Error> {}
        pub fn from_file_descriptor_proto(file: prost_types::FileDescriptorProto) -> Self {}
        pub fn name(&self) -> &str {}
        pub fn path(&self) -> Option<&Path> {}
        pub fn source(&self) -> Option<&str> {}
        pub fn file_descriptor_proto(&self) -> &prost_types::FileDescriptorProto {}
    }
    pub struct FileMetadata;
    impl FileMetadata {
        pub fn name(&self) -> &str {}
        pub fn path(&self) -> Option<&Path> {}
        pub fn is_import(&self) -> bool {}
    }
    #[derive(Debug)] pub struct IncludeFileResolver;
    impl IncludeFileResolver { pub fn new(include: PathBuf) -> Self {} }
    impl FileResolver for IncludeFileResolver { #[blocking(fs)] fn open_file(&self, name: &str) -> Result<File, Error> {} }
    #[derive(Debug)] pub struct GoogleFileResolver;
    impl GoogleFileResolver { pub fn new() -> Self {} }
    impl FileResolver for GoogleFileResolver { fn open_file(&self, name: &str) -> Result<File, Error> {} }
    pub struct DescriptorSetFileResolver;
    impl DescriptorSetFileResolver { pub fn new(set: prost_types::FileDescriptorSet) -> Self {} }
    impl FileResolver for DescriptorSetFileResolver { fn open_file(&self, name: &str) -> Result<File, Error> {} }
    #[derive(Default)] pub struct ChainFileResolver;
    impl ChainFileResolver {
        pub fn new() -> Self {}
        pub fn add<F: FileResolver>(&mut self, resolver: F) {}
    }
}
