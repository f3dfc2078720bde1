//! hdf5 0.8.1: files, and what is read of and written to their sets.

use std::ops::Deref;
use std::path::Path;
use std::{error, fmt, result};
pub type Result<T, E = Error> = result::Result<T, E>;
#[derive(Debug)] pub enum Error {}
impl fmt::Display for Error {}
impl error::Error for Error {}
pub trait H5Type {}
#[derive(Clone)] pub struct File;
impl File {
    #[blocking(fs)] pub fn open<P: AsRef<Path>>(filename: P) -> Result<Self> {}
    #[blocking(fs)] pub fn open_rw<P: AsRef<Path>>(filename: P) -> Result<Self> {}
    #[blocking(fs)] pub fn create<P: AsRef<Path>>(filename: P) -> Result<Self> {}
    #[blocking(fs)] pub fn create_excl<P: AsRef<Path>>(filename: P) -> Result<Self> {}
    #[blocking(fs)] pub fn append<P: AsRef<Path>>(filename: P) -> Result<Self> {}
    #[blocking(fs)] pub fn flush(&self) -> Result<()> {}
}
impl Deref for File {
    type Target = Group;
    fn deref(&self) -> &Group {}
}
#[derive(Clone)] pub struct Group;
impl Group {
    pub fn group(&self, name: &str) -> Result<Self> {}
    pub fn create_group(&self, name: &str) -> Result<Self> {}
    pub fn dataset(&self, name: &str) -> Result<Dataset> {}
    pub fn groups(&self) -> Result<Vec<Self>> {}
    pub fn datasets(&self) -> Result<Vec<Dataset>> {}
    pub fn member_names(&self) -> Result<Vec<String>> {}
}
#[derive(Clone)] pub struct Dataset;
impl Deref for Dataset {
    type Target = Container;
    fn deref(&self) -> &Container {}
}
#[derive(Clone)] pub struct Container;
impl Container {
    #[blocking(fs)] pub fn read_raw<T: H5Type>(&self) -> Result<Vec<T>> {}
    #[blocking(fs)] pub fn read<T: H5Type, D>(&self) -> Result<ndarray::Array<T, D>> {}
    #[blocking(fs)] pub fn read_1d<T: H5Type>(&self) -> Result<ndarray::Array1<T>> {}
    #[blocking(fs)] pub fn read_2d<T: H5Type>(&self) -> Result<ndarray::Array2<T>> {}
    #[blocking(fs)] pub fn read_dyn<T: H5Type>(&self) -> Result<ndarray::ArrayD<T>> {}
    #[blocking(fs)] pub fn read_slice_1d<T, S>(&self, selection: S) -> Result<ndarray::Array1<T>> where T: H5Type {}
    #[blocking(fs)] pub fn read_slice_2d<T, S>(&self, selection: S) -> Result<ndarray::Array2<T>> where T: H5Type {}
    #[blocking(fs)] pub fn read_scalar<T: H5Type>(&self) -> Result<T> {}
    #[blocking(fs)] pub fn write<A, T, D>(&self, arr: A) -> Result<()> where T: H5Type {}
    #[blocking(fs)] pub fn write_raw<A, T>(&self, arr: A) -> Result<()> where T: H5Type {}
    #[blocking(fs)] pub fn write_scalar<T: H5Type>(&self, val: &T) -> Result<()> {}
    pub fn shape(&self) -> Vec<usize> {}
    pub fn ndim(&self) -> usize {}
    pub fn size(&self) -> usize {}
}
