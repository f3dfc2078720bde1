//! figment 0.10.19.

pub use crate::error::{Error, Result};
pub trait Provider { fn data(&self) -> Result<()>; }
#[derive(Clone)] pub struct Figment;
/// A provider is asked when it is added.
impl Figment {
    pub fn new() -> Self {}
    pub fn from<T: Provider>(provider: T) -> Self { provider.data(); Figment::new() }
    pub fn join<T: Provider>(self, provider: T) -> Self { provider.data(); self }
    pub fn adjoin<T: Provider>(self, provider: T) -> Self { provider.data(); self }
    pub fn merge<T: Provider>(self, provider: T) -> Self { provider.data(); self }
    pub fn admerge<T: Provider>(self, provider: T) -> Self { provider.data(); self }
    pub fn select<P>(self, profile: P) -> Self {}
    pub fn extract<T>(&self) -> Result<T> {}
    pub fn extract_inner<T>(&self, path: &str) -> Result<T> {}
    pub fn focus(&self, key: &str) -> Self {}
    pub fn extract_lossy<T>(&self) -> Result<T> {}
    pub fn extract_inner_lossy<T>(&self, path: &str) -> Result<T> {}
    pub fn contains(&self, path: &str) -> bool {}
}
pub mod error {
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Clone, Debug)] pub struct Error;
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    impl IntoIterator for Error { type Item = Error; type IntoIter = std::vec::IntoIter<Error>; fn into_iter(self) -> Self::IntoIter {} }
}
pub mod providers {
    use crate::{Provider, Result};
    use std::path::Path;
    /// `Source` is not the crate's: what it is made of says whether a file is read.
    pub struct Data<F, Source>;
    pub struct File;
    pub struct Text;
    impl<F> Provider for Data<F, File> { #[blocking(fs)] fn data(&self) -> Result<()> {} }
    impl<F> Provider for Data<F, Text> { fn data(&self) -> Result<()> {} }
    impl<F, Source> Data<F, Source> {
        pub fn nested(self) -> Self {}
        pub fn required(self, yes: bool) -> Self {}
        pub fn search(self, enabled: bool) -> Self {}
        pub fn profile<P>(self, profile: P) -> Self {}
    }
    pub trait Format {
        fn file<P: AsRef<Path>>(path: P) -> Data<Self, File> {}
        fn file_exact<P: AsRef<Path>>(path: P) -> Data<Self, File> {}
        fn string(string: &str) -> Data<Self, Text> {}
    }
    pub struct Toml;
    impl Format for Toml {}
    pub struct Json;
    impl Format for Json {}
    pub struct Yaml;
    impl Format for Yaml {}
    #[derive(Clone)] pub struct Env;
    impl Env {
        pub fn raw() -> Self {}
        pub fn prefixed(prefix: &str) -> Self {}
        pub fn split<P>(self, pattern: P) -> Self {}
        pub fn global(self) -> Self {}
        pub fn ignore(self, keys: &[&str]) -> Self {}
        pub fn only(self, keys: &[&str]) -> Self {}
        pub fn filter<F>(self, filter: F) -> Self where F: Fn(&UncasedStr) -> bool {}
        pub fn map<F>(self, mapper: F) -> Self where F: Fn(&UncasedStr) -> Uncased {}
        pub fn filter_map<F>(self, f: F) -> Self where F: Fn(&UncasedStr) -> Option<Uncased> {}
        pub fn lowercase(self, lowercase: bool) -> Self {}
        pub fn profile<P>(self, profile: P) -> Self {}
    }
    impl Provider for Env { fn data(&self) -> Result<()> {} }
    pub struct Serialized<T> { pub value: T }
    impl<T> Serialized<T> {
        pub fn defaults(value: T) -> Self {}
        pub fn globals(value: T) -> Self {}
        pub fn default(key: &str, value: T) -> Self {}
        pub fn from<P>(value: T, profile: P) -> Serialized<T> {}
        pub fn global(key: &str, value: T) -> Serialized<T> {}
        pub fn profile<P>(self, profile: P) -> Self {}
        pub fn key(self, key: &str) -> Self {}
    }
    impl<T> Provider for Serialized<T> { fn data(&self) -> Result<()> {} }
}
