//! shapefile 0.9.0: what opens and reads files by their paths.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use std::{error, fmt};
#[derive(Debug)] pub enum Error {}
impl fmt::Display for Error {}
impl error::Error for Error {}
pub enum Shape {}
#[blocking(fs)] pub fn read<T: AsRef<Path>>(path: T) -> Result<Vec<(Shape, dbase::Record)>, Error> {}
#[blocking(fs)] pub fn read_as<T: AsRef<Path>, S, R>(path: T) -> Result<Vec<(S, R)>, Error> {}
#[blocking(fs)] pub fn read_shapes<T: AsRef<Path>>(path: T) -> Result<Vec<Shape>, Error> {}
#[blocking(fs)] pub fn read_shapes_as<T: AsRef<Path>, S>(path: T) -> Result<Vec<S>, Error> {}
pub struct Reader<T, D>;
impl Reader<BufReader<File>, BufReader<File>> {
    #[blocking(fs)] pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Self, Error> {}
    #[blocking(fs)] pub fn read(&mut self) -> Result<Vec<(Shape, dbase::Record)>, Error> {}
    pub fn shape_count(&self) -> Result<usize, Error> {}
}
