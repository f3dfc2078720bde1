//! fs4 1.1.0.

use core::{future, pin};
use std::{error, fmt, io, result};
use std::path::Path;
#[blocking(stat)] pub fn statvfs<P>(path: P) -> Result<FsStats> where P: AsRef<Path> {}
#[blocking(stat)] pub fn free_space<P>(path: P) -> Result<u64> where P: AsRef<Path> {}
#[blocking(stat)] pub fn available_space<P>(path: P) -> Result<u64> where P: AsRef<Path> {}
#[blocking(stat)] pub fn total_space<P>(path: P) -> Result<u64> where P: AsRef<Path> {}
#[blocking(stat)] pub fn allocation_granularity<P>(path: P) -> Result<u64> where P: AsRef<Path> {}
pub trait FileExt {
    #[blocking(stat)] fn allocated_size(&self) -> Result<u64>;
    #[blocking(fs)] fn allocate(&self, len: u64) -> Result<()>;
    #[blocking(fs)] fn lock_shared(&self) -> Result<()>;
    #[blocking(fs)] fn lock(&self) -> Result<()>;
    fn try_lock_shared(&self) -> result::Result<(), TryLockError>;
    fn try_lock(&self) -> result::Result<(), TryLockError>;
    fn unlock(&self) -> Result<()>;
}
impl<F: FileExt> FileExt for &F {
    fn allocated_size(&self) -> Result<u64> {}
    fn allocate(&self, len: u64) -> Result<()> {}
    fn lock_shared(&self) -> Result<()> {}
    fn lock(&self) -> Result<()> {}
    fn try_lock_shared(&self) -> result::Result<(), TryLockError> {}
    fn try_lock(&self) -> result::Result<(), TryLockError> {}
    fn unlock(&self) -> Result<()> {}
}
pub trait AsyncFileExt {
    #[blocking(stat)] fn allocated_size(&self) -> impl future::Future<Output = Result<u64>>;
    #[blocking(fs)] fn allocate(&self, len: u64) -> impl future::Future<Output = Result<()>>;
    #[blocking(fs)] fn lock_shared(&self) -> Result<()>;
    #[blocking(fs)] fn lock(&self) -> Result<()>;
    fn try_lock_shared(&self) -> result::Result<(), TryLockError>;
    fn try_lock(&self) -> result::Result<(), TryLockError>;
    fn unlock(&self) -> Result<()>;
    fn unlock_async(&self) -> impl future::Future<Output = Result<()>>;
}
impl<F: AsyncFileExt> AsyncFileExt for &F {
    async fn allocated_size(&self) -> Result<u64> {}
    async fn allocate(&self, len: u64) -> Result<()> {}
    fn lock_shared(&self) -> Result<()> {}
    fn lock(&self) -> Result<()> {}
    fn try_lock_shared(&self) -> result::Result<(), TryLockError> {}
    fn try_lock(&self) -> result::Result<(), TryLockError> {}
    fn unlock(&self) -> Result<()> {}
    async fn unlock_async(&self) -> Result<()> {}
}
pub type BoxFuture<T> = pin::Pin<Box<dyn future::Future<Output = T> + Send>>;
pub trait DynAsyncFileExt {
    #[blocking(stat)] fn allocated_size(&self) -> BoxFuture<Result<u64>>;
    #[blocking(fs)] fn allocate(&self, len: u64) -> BoxFuture<Result<()>>;
    #[blocking(fs)] fn lock_shared(&self) -> Result<()>;
    #[blocking(fs)] fn lock(&self) -> Result<()>;
    fn try_lock_shared(&self) -> result::Result<(), TryLockError>;
    fn try_lock(&self) -> result::Result<(), TryLockError>;
    fn unlock(&self) -> Result<()>;
    fn unlock_async(&self) -> BoxFuture<Result<()>>;
}
impl<F: DynAsyncFileExt> DynAsyncFileExt for &F {
    fn allocated_size(&self) -> BoxFuture<Result<u64>> {}
    fn allocate(&self, len: u64) -> BoxFuture<Result<()>> {}
    fn lock_shared(&self) -> Result<()> {}
    fn lock(&self) -> Result<()> {}
    fn try_lock_shared(&self) -> result::Result<(), TryLockError> {}
    fn try_lock(&self) -> result::Result<(), TryLockError> {}
    fn unlock(&self) -> Result<()> {}
    fn unlock_async(&self) -> BoxFuture<Result<()>> {}
}
#[derive(Clone)] pub struct FsStats;
impl FsStats {
    pub fn free_space(&self) -> u64 {}
    pub fn available_space(&self) -> u64 {}
    pub fn total_space(&self) -> u64 {}
    pub fn allocation_granularity(&self) -> u64 {}
}
pub enum TryLockError { Error(io::Error), WouldBlock }
impl fmt::Display for TryLockError {}
impl error::Error for TryLockError {}
impl From<io::Error> for TryLockError {}
pub mod async_std {
    pub use crate::{AsyncFileExt, DynAsyncFileExt};
}
pub mod fs_err2 {
    pub use crate::FileExt;
}
pub mod fs_err2_tokio {
    pub use crate::{AsyncFileExt, DynAsyncFileExt};
}
pub mod fs_err3 {
    pub use crate::FileExt;
}
pub mod fs_err3_tokio {
    pub use crate::{AsyncFileExt, DynAsyncFileExt};
}
pub mod smol {
    pub use crate::{AsyncFileExt, DynAsyncFileExt};
}
pub mod tokio {
    pub use crate::{AsyncFileExt, DynAsyncFileExt};
}
