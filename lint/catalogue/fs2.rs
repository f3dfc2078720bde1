//! fs2 0.4.3.

use std::fs::File;
use std::io::Error;
use std::path::Path;
pub trait FileExt {
    #[blocking(stat)] fn duplicate(&self) -> Result<File>;
    #[blocking(stat)] fn allocated_size(&self) -> Result<u64>;
    #[blocking(fs)] fn allocate(&self, len: u64) -> Result<()>;
    #[blocking(fs)] fn lock_shared(&self) -> Result<()>;
    #[blocking(fs)] fn lock_exclusive(&self) -> Result<()>;
    fn try_lock_shared(&self) -> Result<()>;
    fn try_lock_exclusive(&self) -> Result<()>;
    fn unlock(&self) -> Result<()>;
}
impl FileExt for File {
    fn duplicate(&self) -> Result<File> {}
    fn allocated_size(&self) -> Result<u64> {}
    #[blocking(fs)] fn allocate(&self, len: u64) -> Result<()> {}
    #[blocking(fs)] fn lock_shared(&self) -> Result<()> {}
    #[blocking(fs)] fn lock_exclusive(&self) -> Result<()> {}
    fn try_lock_shared(&self) -> Result<()> {}
    fn try_lock_exclusive(&self) -> Result<()> {}
    fn unlock(&self) -> Result<()> {}
}
pub fn lock_contended_error() -> Error {}
#[derive(Clone)] pub struct FsStats;
impl FsStats {
    pub fn free_space(&self) -> u64 {}
    pub fn available_space(&self) -> u64 {}
    pub fn total_space(&self) -> u64 {}
    pub fn allocation_granularity(&self) -> u64 {}
}
#[blocking(stat)] pub fn statvfs<P>(path: P) -> Result<FsStats> where P: AsRef<Path> {}
#[blocking(stat)] pub fn free_space<P>(path: P) -> Result<u64> where P: AsRef<Path> {}
#[blocking(stat)] pub fn available_space<P>(path: P) -> Result<u64> where P: AsRef<Path> {}
#[blocking(stat)] pub fn total_space<P>(path: P) -> Result<u64> where P: AsRef<Path> {}
#[blocking(stat)] pub fn allocation_granularity<P>(path: P) -> Result<u64> where P: AsRef<Path> {}
