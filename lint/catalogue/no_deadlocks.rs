//! no_deadlocks 1.3.2.

use std::sync::{LockResult, TryLockResult, WaitTimeoutResult};
use std::time::Duration;
#[derive(Default)] pub struct Condvar;
impl Condvar {
    pub fn new() -> Self {}
    #[blocking(lock)] pub fn wait<T>(&self, guard: MutexGuard<T>) -> LockResult<MutexGuard<T>> {}
    #[blocking(lock, unless_zero(dur))] pub fn wait_timeout<T>(&self, guard: MutexGuard<T>, dur: Duration) -> LockResult<(MutexGuard<T>, WaitTimeoutResult)> {}
    #[blocking(lock, unless_zero(dur))] pub fn wait_timeout_while<T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<T>, dur: Duration, condition: F) -> LockResult<(MutexGuard<T>, WaitTimeoutResult)> { let a: &mut T; condition(a); }
    #[blocking(lock)] pub fn wait_while<T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<T>, condition: F) -> LockResult<MutexGuard<T>> { let a: &mut T; condition(a); }
    pub fn notify_one(&self) {}
    pub fn notify_all(&self) {}
}
pub struct Mutex<T>;
impl<T: Default> Default for Mutex<T> {}
impl<T> Mutex<T> {
    pub fn new(inner: T) -> Self {}
    pub fn with_manager(manager: std::sync::Arc<crate::lock_manager::LockManager>, inner: T) -> Self {}
    pub fn into_inner(self) -> LockResult<T> {}
}
impl<T> Mutex<T> {
    pub fn get_mut(&mut self) -> LockResult<&mut T> {}
    pub fn is_poisoned(&self) -> bool {}
    pub fn try_lock(&self) -> TryLockResult<MutexGuard<T>> {}
    #[blocking(lock)] pub fn lock(&self) -> LockResult<MutexGuard<T>> {}
}
#[lock_guard] pub struct MutexGuard<T>;
impl<T> std::ops::Deref for MutexGuard<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T> std::ops::DerefMut for MutexGuard<T> { fn deref_mut(&mut self) -> &mut T {} }
pub struct RwLock<T>;
impl<T: Default> Default for RwLock<T> {}
impl<T> RwLock<T> {
    pub fn new(inner: T) -> Self {}
    pub fn with_manager(manager: std::sync::Arc<crate::lock_manager::LockManager>, inner: T) -> Self {}
    pub fn into_inner(self) -> T {}
}
impl<T> RwLock<T> {
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn is_poisoned(&self) -> bool {}
    pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<T>> {}
    pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<T>> {}
    #[blocking(lock)] pub fn read(&self) -> LockResult<RwLockReadGuard<T>> {}
    #[blocking(lock)] pub fn write(&self) -> LockResult<RwLockWriteGuard<T>> {}
}
#[lock_guard] pub struct RwLockReadGuard<T>;
impl<T> std::ops::Deref for RwLockReadGuard<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
#[lock_guard] pub struct RwLockWriteGuard<T>;
impl<T> std::ops::Deref for RwLockWriteGuard<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T> std::ops::DerefMut for RwLockWriteGuard<T> { fn deref_mut(&mut self) -> &mut T {} }
pub mod lock_manager {
    use std::sync::Arc;
    pub struct LockManager;
    impl LockManager {
        pub fn new() -> Self {}
        pub fn with_analysis_timeout(analysis_timeout: std::time::Duration) -> Self {}
        pub fn analysis_timeout(&self) -> std::time::Duration {}
        pub fn get_global_manager() -> Arc<Self> {}
        pub fn create_lock(&self) -> usize {}
        pub fn remove_lock(&self, key: &usize) {}
    }
    impl Default for LockManager {}
}
pub mod prelude {
    pub use crate::{Condvar, Mutex, MutexGuard, RwLock, RwLockReadGuard, RwLockWriteGuard};
}
pub mod prelude_std {
    pub use std::sync::{Condvar, Mutex, MutexGuard, RwLock, RwLockReadGuard, RwLockWriteGuard};
}
