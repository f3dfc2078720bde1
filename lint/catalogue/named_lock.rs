//! named-lock 0.4.1: locks between processes.

use std::path::Path;
#[derive(Debug)] pub enum Error { WouldBlock, EmptyName, InvalidCharacter, CreateFailed(std::io::Error), LockFailed, UnlockFailed }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub struct NamedLock;
impl NamedLock {
    #[blocking(fs)] pub fn create(name: &str) -> Result<NamedLock> {}
    #[blocking(fs)] pub fn with_path<P>(path: P) -> Result<NamedLock> where P: AsRef<Path> {}
    #[polls(takes)] pub fn try_lock(&self) -> Result<NamedLockGuard> {}
    #[blocking(fs)] #[advice("wait on a thread where blocking is fine: another process has the lock for as long as it likes")] pub fn lock(&self) -> Result<NamedLockGuard> {}
}
pub struct NamedLockGuard;
