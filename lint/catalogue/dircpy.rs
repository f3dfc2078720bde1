//! dircpy 0.3.21.

use std::io;
use std::path::Path;
#[derive(Clone)] pub struct CopyBuilder;
impl CopyBuilder {
    pub fn new<P: AsRef<Path>, Q: AsRef<Path>>(source: P, dest: Q) -> CopyBuilder {}
    pub fn overwrite(self, overwrite: bool) -> CopyBuilder {}
    pub fn overwrite_if_newer(self, overwrite_only_newer: bool) -> CopyBuilder {}
    pub fn overwrite_if_size_differs(self, overwrite_if_size_differs: bool) -> CopyBuilder {}
    pub fn with_progress<F>(self, callback: F) -> CopyBuilder {}
    pub fn with_exclude_filter(self, f: &str) -> CopyBuilder {}
    pub fn with_include_filter(self, f: &str) -> CopyBuilder {}
    #[blocking(fs)] pub fn run(&self) -> Result<(), io::Error> {}
    #[blocking(fs)] pub fn run_par(&self) -> Result<(), io::Error> {}
}
#[blocking(fs)] pub fn copy_dir<P: AsRef<Path>, Q: AsRef<Path>>(source: P, dest: Q) -> Result<(), io::Error> {}
#[blocking(fs)] pub fn copy_dir_advanced<P: AsRef<Path>, Q: AsRef<Path>>(source: P, dest: Q, overwrite_all: bool, overwrite_if_newer: bool, overwrite_if_size_differs: bool, exclude_filters: Vec<String>, include_filters: Vec<String>) -> Result<(), io::Error> {}
