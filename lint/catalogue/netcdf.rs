//! netcdf 0.12.1.

use std::ops::Deref;
use std::path::Path;
pub mod error {
    use std::fmt;
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Debug)] pub enum Error {}
    impl fmt::Display for Error {}
    impl std::error::Error for Error {}
}
pub use self::error::{Error, Result};
#[blocking(fs)] pub fn open<P: AsRef<Path>>(name: P) -> Result<File> {}
#[blocking(fs)] pub fn create<P: AsRef<Path>>(name: P) -> Result<FileMut> {}
#[blocking(fs)] pub fn append<P: AsRef<Path>>(name: P) -> Result<FileMut> {}
pub struct File;
impl File {
    pub fn variable(&self, name: &str) -> Option<Variable> {}
    pub fn variables(&self) -> impl Iterator<Item = Variable> {}
}
pub struct FileMut;
impl FileMut {
    pub fn variable_mut(&mut self, name: &str) -> Option<VariableMut> {}
    #[blocking(fs)] pub fn sync(&self) -> Result<()> {}
}
impl Deref for FileMut {
    type Target = File;
    fn deref(&self) -> &File {}
}
#[derive(Clone)] pub struct Variable;
impl Variable {
    pub fn name(&self) -> String {}
    pub fn len(&self) -> usize {}
    #[blocking(fs)] pub fn get_values<T: Copy, E>(&self, extents: E) -> Result<Vec<T>> {}
    #[blocking(fs)] pub fn get_value<T: Copy, E>(&self, extents: E) -> Result<T> {}
    #[blocking(fs)] pub fn get<T: Copy, E>(&self, extents: E) -> Result<ndarray::ArrayD<T>> {}
    #[blocking(fs)] pub fn get_values_into<T: Copy, E>(&self, buffer: &mut [T], extents: E) -> Result<()> {}
}
pub struct VariableMut;
impl VariableMut {
    #[blocking(fs)] pub fn put_value<T: Copy, E>(&mut self, value: T, extents: E) -> Result<()> {}
    #[blocking(fs)] pub fn put_values<T: Copy, E>(&mut self, values: &[T], extents: E) -> Result<()> {}
}
impl Deref for VariableMut {
    type Target = Variable;
    fn deref(&self) -> &Variable {}
}
