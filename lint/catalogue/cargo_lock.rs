//! cargo_lock 11.1.0.

use std::path::Path;
use std::{error, fmt, str};
pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
impl fmt::Display for Error {}
impl error::Error for Error {}
#[derive(Clone)] pub struct Lockfile { pub packages: Vec<Package>, pub root: Option<Package> }
impl Lockfile {
    #[blocking(fs)] #[advice("read the file with `tokio::fs::read_to_string` and `parse` the text")] pub fn load(path: impl AsRef<Path>) -> Result<Self> {}
}
impl str::FromStr for Lockfile {
    type Err = Error;
    fn from_str(s: &str) -> Result<Self> {}
}
#[derive(Clone)] pub struct Package;
