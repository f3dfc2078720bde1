//! schematic 0.20.12. A loader reads its files, and what they extend, when it loads.

use std::path::{Path, PathBuf};
#[derive(Debug)] pub struct ConfigError;
impl std::fmt::Display for ConfigError {}
impl std::error::Error for ConfigError {}
pub trait PartialConfig { type Context; }
pub trait Config { type Partial: PartialConfig; fn from_partial(partial: Self::Partial) -> Self; }
#[derive(Clone, Debug)] pub enum Source { Code { path: PathBuf, code: String }, File { path: PathBuf, required: bool }, Url { url: String } }
impl Source {
    pub fn new(value: &str, parent_source: Option<&Source>) -> Result<Source, ConfigError> {}
    pub fn code<T: TryInto<String>, P: TryInto<PathBuf>>(code: T, path: P) -> Result<Source, ConfigError> {}
    pub fn file<P: TryInto<PathBuf>>(path: P, required: bool) -> Result<Source, ConfigError> {}
    pub fn url<T: TryInto<String>>(url: T) -> Result<Source, ConfigError> {}
    pub fn get_file_ext(&self) -> Option<&str> {}
    pub fn get_file_name(&self) -> &str {}
    pub fn as_str(&self) -> &str {}
}
pub struct Layer<T: Config> { pub partial: T::Partial, pub source: Source }
pub struct ConfigLoadResult<T: Config> { pub config: T, pub layers: Vec<Layer<T>> }
pub struct ConfigLoader<T: Config>;
impl<T: Config> Default for ConfigLoader<T> { fn default() -> Self {} }
impl<T: Config> ConfigLoader<T> {
    pub fn new() -> Self {}
    pub fn add_format(&mut self, format: impl SourceFormat<T::Partial>) -> &mut Self {}
    pub fn code<S: TryInto<String>, P: TryInto<PathBuf>>(&mut self, code: S, path: P) -> Result<&mut Self, ConfigError> {}
    pub fn file<P: TryInto<PathBuf>>(&mut self, path: P) -> Result<&mut Self, ConfigError> {}
    pub fn file_optional<S: TryInto<PathBuf>>(&mut self, path: S) -> Result<&mut Self, ConfigError> {}
    pub fn source(&mut self, source: Source) -> Result<&mut Self, ConfigError> {}
    pub fn url<S: TryInto<String>>(&mut self, url: S) -> Result<&mut Self, ConfigError> {}
    #[blocking(fs)] pub fn load(&self) -> Result<ConfigLoadResult<T>, ConfigError> {}
    #[blocking(fs)] pub fn load_with_context(&self, context: &<T::Partial as PartialConfig>::Context) -> Result<ConfigLoadResult<T>, ConfigError> {}
    #[blocking(fs)] pub fn load_partial(&self, context: &<T::Partial as PartialConfig>::Context) -> Result<T::Partial, ConfigError> {}
    pub fn set_cacher(&mut self, cacher: impl Cacher) -> &mut Self {}
    pub fn set_help<H: AsRef<str>>(&mut self, help: H) -> &mut Self {}
    pub fn set_root<P: AsRef<Path>>(&mut self, root: P) -> &mut Self {}
}
pub trait SourceFormat<T> {}
pub trait Cacher {}
pub mod schema {
    use std::path::Path;
    pub trait SchemaRenderer<O> {}
    #[derive(Debug, Default)] pub struct SchemaGenerator;
    impl SchemaGenerator {
        pub fn add<T>(&mut self) {}
        #[blocking(fs)] pub fn generate<P: AsRef<Path>, O, R: SchemaRenderer<O>>(&self, output_file: P, renderer: R) -> miette::Result<()> {}
    }
}
