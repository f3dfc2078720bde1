//! dotenvy 0.15.7.

use std::{env, error, fmt, io, result};
use std::env::Vars;
use std::ffi::OsStr;
use std::fs::File;
use std::path::{Path, PathBuf};
// The file is looked for once in a program's life, by whoever asks first.
pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String> {}
pub fn vars() -> Vars {}
#[blocking(fs)] pub fn from_path<P: AsRef<Path>>(path: P) -> Result<()> {}
#[blocking(fs)] pub fn from_path_override<P: AsRef<Path>>(path: P) -> Result<()> {}
#[blocking(fs)] pub fn from_path_iter<P: AsRef<Path>>(path: P) -> Result<Iter<File>> {}
#[blocking(fs)] pub fn from_filename<P: AsRef<Path>>(filename: P) -> Result<PathBuf> {}
#[blocking(fs)] pub fn from_filename_override<P: AsRef<Path>>(filename: P) -> Result<PathBuf> {}
#[blocking(fs)] pub fn from_filename_iter<P: AsRef<Path>>(filename: P) -> Result<Iter<File>> {}
pub fn from_read<R: io::Read>(reader: R) -> Result<()> { let b: &mut [u8]; reader.read(b) }
pub fn from_read_override<R: io::Read>(reader: R) -> Result<()> { let b: &mut [u8]; reader.read(b) }
pub fn from_read_iter<R: io::Read>(reader: R) -> Iter<R> { let b: &mut [u8]; reader.read(b) }
#[blocking(fs)] pub fn dotenv() -> Result<PathBuf> {}
#[blocking(fs)] pub fn dotenv_override() -> Result<PathBuf> {}
#[blocking(fs)] pub fn dotenv_iter() -> Result<Iter<File>> {}
pub type Result<T> = result::Result<T, Error>;
pub enum Error { LineParse(String, usize), Io(io::Error), EnvVar(env::VarError) }
impl Error { pub fn not_found(&self) -> bool {} }
impl error::Error for Error {}
impl fmt::Display for Error {}
pub struct Iter<R>;
impl<R: Read> Iter<R> {
    pub fn new(reader: R) -> Iter<R> {}
    pub fn load(self) -> std::result::Result<()> {}
    pub fn load_override(self) -> std::result::Result<()> {}
}
impl<R: Read> Iterator for Iter<R> {
    type Item = std::result::Result<(String, String)>;
    fn next(&mut self) -> Option<Self::Item> {}
}
