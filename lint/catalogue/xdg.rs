//! xdg 3.0.0. Asking for a path touches no file; `place_..` and `create_..` make folders, `find_..` looks.

use std::path::{Path, PathBuf};
use std::{error, fmt, io};
#[derive(Debug)] pub struct Error;
impl fmt::Display for Error {}
impl error::Error for Error {}
#[derive(Debug, Clone)] pub struct BaseDirectories;
pub struct FileFindIterator;
impl Iterator for FileFindIterator { type Item = PathBuf; #[blocking(stat)] fn next(&mut self) -> Option<PathBuf> {} }
impl BaseDirectories {
    pub fn new() -> BaseDirectories {}
    pub fn with_prefix<P: AsRef<Path>>(prefix: P) -> BaseDirectories {}
    pub fn with_profile<P1: AsRef<Path>, P2: AsRef<Path>>(prefix: P1, profile: P2) -> BaseDirectories {}
    pub fn get_runtime_directory(&self) -> Result<&PathBuf, Error> {}
    pub fn has_runtime_directory(&self) -> bool {}
    pub fn get_data_home(&self) -> Option<PathBuf> {}
    pub fn get_config_home(&self) -> Option<PathBuf> {}
    pub fn get_cache_home(&self) -> Option<PathBuf> {}
    pub fn get_state_home(&self) -> Option<PathBuf> {}
    pub fn get_data_dirs(&self) -> Vec<PathBuf> {}
    pub fn get_config_dirs(&self) -> Vec<PathBuf> {}
    pub fn get_config_file<P: AsRef<Path>>(&self, path: P) -> Option<PathBuf> {}
    #[blocking(fs)] pub fn place_config_file<P: AsRef<Path>>(&self, path: P) -> io::Result<PathBuf> {}
    #[blocking(stat)] pub fn find_config_file<P: AsRef<Path>>(&self, path: P) -> Option<PathBuf> {}
    #[blocking(fs)] pub fn create_config_directory<P: AsRef<Path>>(&self, path: P) -> io::Result<PathBuf> {}
    #[blocking(fs)] pub fn list_config_files<P: AsRef<Path>>(&self, path: P) -> Vec<PathBuf> {}
    #[blocking(fs)] pub fn list_config_files_once<P: AsRef<Path>>(&self, path: P) -> Vec<PathBuf> {}
    pub fn find_config_files<P: AsRef<Path>>(&self, path: P) -> FileFindIterator {}
    pub fn get_data_file<P: AsRef<Path>>(&self, path: P) -> Option<PathBuf> {}
    #[blocking(fs)] pub fn place_data_file<P: AsRef<Path>>(&self, path: P) -> io::Result<PathBuf> {}
    #[blocking(stat)] pub fn find_data_file<P: AsRef<Path>>(&self, path: P) -> Option<PathBuf> {}
    #[blocking(fs)] pub fn create_data_directory<P: AsRef<Path>>(&self, path: P) -> io::Result<PathBuf> {}
    #[blocking(fs)] pub fn list_data_files<P: AsRef<Path>>(&self, path: P) -> Vec<PathBuf> {}
    #[blocking(fs)] pub fn list_data_files_once<P: AsRef<Path>>(&self, path: P) -> Vec<PathBuf> {}
    pub fn find_data_files<P: AsRef<Path>>(&self, path: P) -> FileFindIterator {}
    pub fn get_cache_file<P: AsRef<Path>>(&self, path: P) -> Option<PathBuf> {}
    #[blocking(fs)] pub fn place_cache_file<P: AsRef<Path>>(&self, path: P) -> io::Result<PathBuf> {}
    #[blocking(stat)] pub fn find_cache_file<P: AsRef<Path>>(&self, path: P) -> Option<PathBuf> {}
    #[blocking(fs)] pub fn create_cache_directory<P: AsRef<Path>>(&self, path: P) -> io::Result<PathBuf> {}
    #[blocking(fs)] pub fn list_cache_files<P: AsRef<Path>>(&self, path: P) -> Vec<PathBuf> {}
    pub fn get_state_file<P: AsRef<Path>>(&self, path: P) -> Option<PathBuf> {}
    #[blocking(fs)] pub fn place_state_file<P: AsRef<Path>>(&self, path: P) -> io::Result<PathBuf> {}
    #[blocking(stat)] pub fn find_state_file<P: AsRef<Path>>(&self, path: P) -> Option<PathBuf> {}
    #[blocking(fs)] pub fn create_state_directory<P: AsRef<Path>>(&self, path: P) -> io::Result<PathBuf> {}
    #[blocking(fs)] pub fn list_state_files<P: AsRef<Path>>(&self, path: P) -> Vec<PathBuf> {}
    pub fn get_runtime_file<P: AsRef<Path>>(&self, path: P) -> io::Result<PathBuf> {}
    #[blocking(fs)] pub fn place_runtime_file<P: AsRef<Path>>(&self, path: P) -> io::Result<PathBuf> {}
    #[blocking(stat)] pub fn find_runtime_file<P: AsRef<Path>>(&self, path: P) -> Option<PathBuf> {}
    #[blocking(fs)] pub fn create_runtime_directory<P: AsRef<Path>>(&self, path: P) -> io::Result<PathBuf> {}
    #[blocking(fs)] pub fn list_runtime_files<P: AsRef<Path>>(&self, path: P) -> Vec<PathBuf> {}
}
