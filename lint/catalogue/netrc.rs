//! rust-netrc 0.1.2.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error { Io(std::io::Error), Parsing { parser: ParsingError, filename: String } }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Debug)] pub struct ParsingError;
#[derive(Clone, Debug, Default, PartialEq, Eq)] pub struct Authenticator { pub login: String, pub account: String, pub password: String }
impl Authenticator { pub fn new(login: &str, account: &str, password: &str) -> Self {} }
#[derive(Debug, Default)] pub struct Netrc { pub hosts: HashMap<String, Authenticator>, pub macros: HashMap<String, Vec<String>> }
impl Netrc {
    #[blocking(fs)] #[advice("read the file that `get_file` tells with the runtime, and parse what is in it")] pub fn new() -> Result<Self> {}
    #[blocking(fs)] #[advice("read the file with the runtime, and parse what is in it")] pub fn from_file(file: &Path) -> Result<Self> {}
    #[blocking(stat)] pub fn get_file() -> Option<PathBuf> {}
}
impl std::str::FromStr for Netrc {
    type Err = ParsingError;
    fn from_str(s: &str) -> std::result::Result<Self, ParsingError> {}
}
