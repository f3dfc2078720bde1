//! deadpool_sync 0.2.0.

use deadpool_runtime::Runtime;
use std::any::Any;
use std::{error, fmt};
use std::ops::{Deref, DerefMut};
use std::sync::{MutexGuard, PoisonError, TryLockError};
#[derive(Debug)] pub enum InteractError { Panic(Box<dyn Any + Send>), Aborted, Cancelled }
impl fmt::Display for InteractError {}
impl error::Error for InteractError {}
/// Runs what it is given with the value on a thread for blocking work.
pub struct SyncWrapper<T>;
impl<T> SyncWrapper<T> {
    #[off_thread(f)] pub async fn new<F, E>(runtime: Runtime, f: F) -> Result<Self, E> where F: FnOnce() -> Result<T, E> {}
    #[off_thread(f)] pub async fn interact<F, R>(&self, f: F) -> Result<R, InteractError> where F: FnOnce(&mut T) -> R {}
    pub fn is_mutex_poisoned(&self) -> bool {}
    #[blocking(lock)] pub fn lock(&self) -> Result<SyncGuard<T>, PoisonError<MutexGuard<Option<T>>>> {}
    pub fn try_lock(&self) -> Result<SyncGuard<T>, TryLockError<MutexGuard<Option<T>>>> {}
}
#[lock_guard] pub struct SyncGuard<T>;
impl<T> Deref for SyncGuard<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T> DerefMut for SyncGuard<T> { fn deref_mut(&mut self) -> &mut T {} }
pub mod reexports {
    pub use crate::{InteractError, SyncGuard};
}
