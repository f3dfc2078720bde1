//! `std::sync`. Taking a lock is the quiet rule `lock`; waiting for another thread's message or signal is `channel`.

pub mod atomic;
pub mod mpsc;

mod arc;
pub use arc::{Arc, Weak};

use crate::error::Error;
use crate::fmt;
use crate::ops::{Deref, DerefMut};
use crate::time::Duration;

#[derive(Debug, Default)]
#[holds]
pub struct Mutex<T: ?Sized> { data: T }

impl<T> Mutex<T> {
    pub const fn new(t: T) -> Mutex<T> {}
    pub fn into_inner(self) -> LockResult<T> {}
}

impl<T: ?Sized> Mutex<T> {
    #[blocking(lock)]
    #[advice("keep the section short, or use the runtime's own mutex if it is held across an `.await`")]
    pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> {}
    #[polls(takes)]
    pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> {}
    pub fn is_poisoned(&self) -> bool {}
    pub fn clear_poison(&self) {}
    pub fn get_mut(&mut self) -> LockResult<&mut T> {}
}

impl<T> From<T> for Mutex<T> { fn from(t: T) -> Self {} }

#[lock_guard]
pub struct MutexGuard<'a, T: ?Sized> { lock: &'a Mutex<T> }
impl<T: ?Sized> Deref for MutexGuard<'_, T> { type Target = T; fn deref(&self) -> &T {} }
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> { fn deref_mut(&mut self) -> &mut T {} }
impl<T: ?Sized + fmt::Display> fmt::Display for MutexGuard<'_, T> {}
impl<T: ?Sized + fmt::Debug> fmt::Debug for MutexGuard<'_, T> {}

#[derive(Debug, Default)]
#[holds]
pub struct RwLock<T: ?Sized> { data: T }

impl<T> RwLock<T> {
    pub const fn new(t: T) -> RwLock<T> {}
    pub fn into_inner(self) -> LockResult<T> {}
}

impl<T: ?Sized> RwLock<T> {
    #[blocking(lock)]
    #[advice("keep the section short, or use the runtime's own lock if it is held across an `.await`")]
    pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> {}
    #[polls(takes)]
    pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> {}
    #[blocking(lock)]
    #[advice("keep the section short, or use the runtime's own lock if it is held across an `.await`")]
    pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> {}
    #[polls(takes)]
    pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>> {}
    pub fn is_poisoned(&self) -> bool {}
    pub fn clear_poison(&self) {}
    pub fn get_mut(&mut self) -> LockResult<&mut T> {}
}

impl<T> From<T> for RwLock<T> { fn from(t: T) -> Self {} }

#[lock_guard]
pub struct RwLockReadGuard<'a, T: ?Sized> { lock: &'a RwLock<T> }
impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> { type Target = T; fn deref(&self) -> &T {} }

#[lock_guard]
pub struct RwLockWriteGuard<'a, T: ?Sized> { lock: &'a RwLock<T> }
impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    pub fn downgrade(s: Self) -> RwLockReadGuard<'a, T> {}
}
impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> { type Target = T; fn deref(&self) -> &T {} }
impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> { fn deref_mut(&mut self) -> &mut T {} }

pub type LockResult<T> = Result<T, PoisonError<T>>;
pub type TryLockResult<T> = Result<T, TryLockError<T>>;

pub struct PoisonError<T> { data: T }

impl<T> PoisonError<T> {
    pub fn new(data: T) -> PoisonError<T> {}
    pub fn into_inner(self) -> T {}
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
}

impl<T> fmt::Debug for PoisonError<T> {}
impl<T> fmt::Display for PoisonError<T> {}
impl<T> Error for PoisonError<T> {}

pub enum TryLockError<T> {
    Poisoned(PoisonError<T>),
    WouldBlock,
}

impl<T> fmt::Debug for TryLockError<T> {}
impl<T> fmt::Display for TryLockError<T> {}
impl<T> Error for TryLockError<T> {}

#[derive(Debug, Default)]
pub struct Condvar;

impl Condvar {
    pub const fn new() -> Condvar {}
    #[blocking(channel)]
    #[advice("await an async notification, such as tokio's `Notify`")]
    pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>> {}
    #[blocking(channel)]
    #[advice("await an async notification, such as tokio's `Notify`")]
    pub fn wait_while<'a, T, F: FnMut(&mut T) -> bool>(
        &self,
        guard: MutexGuard<'a, T>,
        condition: F,
    ) -> LockResult<MutexGuard<'a, T>> {
        condition(guard.deref_mut());
    }
    #[blocking(channel, unless_zero(dur))]
    #[advice("await an async notification with a timeout")]
    pub fn wait_timeout<'a, T>(
        &self,
        guard: MutexGuard<'a, T>,
        dur: Duration,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {
    }
    #[blocking(channel)]
    pub fn wait_timeout_ms<'a, T>(&self, guard: MutexGuard<'a, T>, ms: u32) -> LockResult<(MutexGuard<'a, T>, bool)> {}
    #[blocking(channel, unless_zero(dur))]
    #[advice("await an async notification with a timeout")]
    pub fn wait_timeout_while<'a, T, F: FnMut(&mut T) -> bool>(
        &self,
        guard: MutexGuard<'a, T>,
        dur: Duration,
        condition: F,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {
        condition(guard.deref_mut());
    }
    pub fn notify_one(&self) {}
    pub fn notify_all(&self) {}
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct WaitTimeoutResult;

impl WaitTimeoutResult {
    pub fn timed_out(&self) -> bool {}
}

#[derive(Debug)]
pub struct Barrier;

impl Barrier {
    pub const fn new(n: usize) -> Barrier {}
    #[blocking(channel)]
    #[instead(tokio = "tokio::sync::Barrier::wait", smol = "smol::lock::Barrier::wait", async_std = "async_std::sync::Barrier::wait")]
    pub fn wait(&self) -> BarrierWaitResult {}
}

#[derive(Debug)]
pub struct BarrierWaitResult;

impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool {}
}

#[derive(Debug)]
pub struct Once;

impl Once {
    pub const fn new() -> Once {}
    #[once] pub fn call_once<F: FnOnce()>(&self, f: F) { f() }
    #[once] pub fn call_once_force<F: FnOnce(&OnceState)>(&self, f: F) { f(&OnceState) }
    pub fn is_completed(&self) -> bool {}
    pub fn wait(&self) {}
    pub fn wait_force(&self) {}
}

#[derive(Debug)]
pub struct OnceState;

impl OnceState {
    pub fn is_poisoned(&self) -> bool {}
}

#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct OnceLock<T> { value: Option<T> }

impl<T> OnceLock<T> {
    pub const fn new() -> OnceLock<T> {}
    pub fn get(&self) -> Option<&T> {}
    pub fn get_mut(&mut self) -> Option<&mut T> {}
    pub fn set(&self, value: T) -> Result<(), T> {}
    #[once] pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T { f(); }
    pub fn wait(&self) -> &T {}
    pub fn into_inner(self) -> Option<T> {}
    pub fn take(&mut self) -> Option<T> {}
}

impl<T> From<T> for OnceLock<T> { fn from(value: T) -> Self {} }

#[derive(Debug)]
pub struct LazyLock<T, F = fn() -> T> { init: F, value: Option<T> }

impl<T, F: FnOnce() -> T> LazyLock<T, F> {
    pub const fn new(f: F) -> LazyLock<T, F> { LazyLock { init: f, value: None } }
    #[once] pub fn force(this: &LazyLock<T, F>) -> &T { (this.init)(); }
}

impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> {
    type Target = T;
    fn deref(&self) -> &T { (self.init)(); }
}
