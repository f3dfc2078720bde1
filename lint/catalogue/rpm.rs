//! rpm 0.16, where a builder reads the files that it is given and compresses them when it builds.

use std::io::{BufRead, Write};
use std::path::{Path, PathBuf};
use std::{error, fmt, io};
#[derive(Debug)] pub enum Error { Io(io::Error) }
impl fmt::Display for Error {}
impl error::Error for Error {}
pub struct PackageMetadata;
pub struct Package { pub metadata: PackageMetadata, pub content: Vec<u8> }
impl Package {
    #[blocking(fs)] pub fn open(path: impl AsRef<Path>) -> Result<Self, Error> {}
    pub fn parse(input: &mut impl BufRead) -> Result<Self, Error> { input.fill_buf() }
    pub fn write(&self, out: &mut impl Write) -> Result<(), Error> { out.write(&self.content) }
    #[blocking(fs)] pub fn write_file(&self, path: impl AsRef<Path>) -> Result<(), Error> {}
    #[blocking(fs)] pub fn write_to(&self, path: impl AsRef<Path>) -> Result<PathBuf, Error> {}
}
impl PackageMetadata {
    #[blocking(fs)] pub fn open(path: impl AsRef<Path>) -> Result<Self, Error> {}
    pub fn parse(input: &mut impl BufRead) -> Result<Self, Error> { input.fill_buf() }
    pub fn get_name(&self) -> Result<&str, Error> {}
    pub fn get_version(&self) -> Result<&str, Error> {}
    pub fn get_release(&self) -> Result<&str, Error> {}
    pub fn get_arch(&self) -> Result<&str, Error> {}
}
pub struct FileOptions;
impl FileOptions { pub fn new(dest: impl Into<String>) -> FileOptionsBuilder {} }
pub struct FileOptionsBuilder;
impl FileOptionsBuilder { pub fn mode(self, mode: i32) -> Self {} }
impl From<FileOptionsBuilder> for FileOptions {}
pub struct PackageBuilder;
impl PackageBuilder {
    pub fn new(name: &str, version: &str, license: &str, arch: &str, desc: &str) -> Self {}
    pub fn epoch(self, epoch: u32) -> Self {}
    pub fn release(self, release: impl Into<String>) -> Self {}
    pub fn url(self, content: impl Into<String>) -> Self {}
    pub fn description(self, desc: impl Into<String>) -> Self {}
    pub fn vendor(self, content: impl Into<String>) -> Self {}
    #[blocking(fs)] pub fn with_file(self, source: impl AsRef<Path>, options: impl Into<FileOptions>) -> Result<Self, Error> {}
    #[blocking(compress)] pub fn build(self) -> Result<Package, Error> {}
}
