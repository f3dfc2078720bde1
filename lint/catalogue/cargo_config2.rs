//! cargo-config2 0.1.45. Configuration is read file by file; rustc is asked where it must tell.

use std::ffi::OsStr;
use std::fmt;
use std::path::{Path, PathBuf};
#[derive(Debug)] pub struct Error;
impl fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Debug, Default)] pub struct ResolveOptions;
impl ResolveOptions {
    pub fn rustc<P: Into<PathAndArgs>>(self, rustc: P) -> Self {}
    pub fn cargo<S: Into<std::ffi::OsString>>(self, cargo: S) -> Self {}
    pub fn cargo_home<P: Into<Option<PathBuf>>>(self, cargo_home: P) -> Self {}
    pub fn host_triple<S: Into<String>>(self, triple: S) -> Self {}
}
#[derive(Clone, Debug)] pub struct PathAndArgs { pub path: PathBuf }
#[derive(Clone, Debug, Default)] pub struct Flags { pub flags: Vec<String> }
impl Flags {
    pub fn encode(&self) -> Result<String, Error> {}
    pub fn encode_space_separated(&self) -> Result<String, Error> {}
    pub fn push<S: Into<String>>(&mut self, flag: S) {}
}
#[derive(Clone, Debug)] pub struct Config;
impl Config {
    #[blocking(fs)] pub fn load() -> Result<Self, Error> {}
    #[blocking(fs)] pub fn load_with_cwd<P: AsRef<Path>>(cwd: P) -> Result<Self, Error> {}
    #[blocking(fs)] pub fn load_with_options<P: AsRef<Path>>(cwd: P, options: ResolveOptions) -> Result<Self, Error> {}
    #[blocking(process)] pub fn host_triple(&self) -> Result<&str, Error> {}
    pub fn rustflags<T>(&self, target: T) -> Result<Option<Flags>, Error> {}
    pub fn rustdocflags<T>(&self, target: T) -> Result<Option<Flags>, Error> {}
    pub fn linker<T>(&self, target: T) -> Result<Option<PathBuf>, Error> {}
    pub fn rustc(&self) -> &PathAndArgs {}
    pub fn cargo(&self) -> &OsStr {}
}
