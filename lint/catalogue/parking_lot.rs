//! parking_lot 0.12.5.

use core::num::NonZeroUsize;
use lock_api::GetThreadId;
use std::time::{Duration, Instant};
pub use lock_api;
pub use lock_api::{ArcMutexGuard, ArcReentrantMutexGuard, ArcRwLockReadGuard, ArcRwLockUpgradableReadGuard, ArcRwLockWriteGuard};
#[derive(Clone, Copy)] pub struct WaitTimeoutResult;
impl WaitTimeoutResult { pub fn timed_out(self) -> bool {} }
pub struct Condvar;
impl Condvar {
    pub fn new() -> Condvar {}
    pub fn notify_one(&self) -> bool {}
    pub fn notify_all(&self) -> usize {}
    #[blocking(lock)] pub fn wait<T>(&self, mutex_guard: &mut MutexGuard<T>) {}
    #[blocking(lock)] pub fn wait_until<T>(&self, mutex_guard: &mut MutexGuard<T>, timeout: Instant) -> WaitTimeoutResult {}
    #[blocking(lock)] pub fn wait_for<T>(&self, mutex_guard: &mut MutexGuard<T>, timeout: Duration) -> WaitTimeoutResult {}
    #[blocking(lock)] pub fn wait_while<T, F>(&self, mutex_guard: &mut MutexGuard<T>, condition: F) where F: FnMut(&mut T) -> bool { let a: &mut T; condition(a); }
    #[blocking(lock)] pub fn wait_while_until<T, F>(&self, mutex_guard: &mut MutexGuard<T>, condition: F, timeout: Instant) -> WaitTimeoutResult where F: FnMut(&mut T) -> bool { let a: &mut T; condition(a); }
    #[blocking(lock)] pub fn wait_while_for<T, F>(&self, mutex_guard: &mut MutexGuard<T>, condition: F, timeout: Duration) -> WaitTimeoutResult where F: FnMut(&mut T) -> bool { let a: &mut T; condition(a); }
}
impl Default for Condvar {}
pub type FairMutex<T> = lock_api::Mutex<RawFairMutex, T>;
pub fn const_fair_mutex<T>(val: T) -> FairMutex<T> {}
pub type FairMutexGuard<T> = lock_api::MutexGuard<RawFairMutex, T>;
pub type MappedFairMutexGuard<T> = lock_api::MappedMutexGuard<RawFairMutex, T>;
pub type Mutex<T> = lock_api::Mutex<RawMutex, T>;
pub fn const_mutex<T>(val: T) -> Mutex<T> {}
pub type MutexGuard<T> = lock_api::MutexGuard<RawMutex, T>;
pub type MappedMutexGuard<T> = lock_api::MappedMutexGuard<RawMutex, T>;
#[derive(Clone, Copy)] pub enum OnceState { New, Poisoned, InProgress, Done }
impl OnceState {
    pub fn poisoned(self) -> bool {}
    pub fn done(self) -> bool {}
}
pub struct Once;
impl Once {
    pub fn new() -> Once {}
    pub fn state(&self) -> OnceState {}
    #[once] pub fn call_once<F>(&self, f: F) where F: FnOnce() { f() }
    #[once] pub fn call_once_force<F>(&self, f: F) where F: FnOnce(OnceState) { let a: OnceState; f(a) }
}
impl Default for Once {}
pub struct RawFairMutex;
impl lock_api::RawMutex for RawFairMutex {
    type GuardMarker = <RawMutex as lock_api::RawMutex>::GuardMarker;
    fn lock(&self) {}
    fn try_lock(&self) -> bool {}
    fn unlock(&self) {}
    fn is_locked(&self) -> bool {}
}
impl lock_api::RawMutexFair for RawFairMutex {
    fn unlock_fair(&self) {}
    fn bump(&self) {}
}
impl lock_api::RawMutexTimed for RawFairMutex {
    type Duration = <RawMutex as lock_api::RawMutexTimed>::Duration;
    type Instant = <RawMutex as lock_api::RawMutexTimed>::Instant;
    fn try_lock_until(&self, timeout: Self::Instant) -> bool {}
    fn try_lock_for(&self, timeout: Self::Duration) -> bool {}
}
pub struct RawMutex;
impl lock_api::RawMutex for RawMutex {
    type GuardMarker = GuardMarker;
    fn lock(&self) {}
    fn try_lock(&self) -> bool {}
    fn unlock(&self) {}
    fn is_locked(&self) -> bool {}
}
impl lock_api::RawMutexFair for RawMutex {
    fn unlock_fair(&self) {}
    fn bump(&self) {}
}
impl lock_api::RawMutexTimed for RawMutex {
    type Duration = core::time::Duration;
    type Instant = Instant;
    fn try_lock_until(&self, timeout: Instant) -> bool {}
    fn try_lock_for(&self, timeout: core::time::Duration) -> bool {}
}
pub struct RawRwLock;
impl lock_api::RawRwLock for RawRwLock {
    type GuardMarker = GuardMarker;
    fn lock_exclusive(&self) {}
    fn try_lock_exclusive(&self) -> bool {}
    fn unlock_exclusive(&self) {}
    fn lock_shared(&self) {}
    fn try_lock_shared(&self) -> bool {}
    fn unlock_shared(&self) {}
    fn is_locked(&self) -> bool {}
    fn is_locked_exclusive(&self) -> bool {}
}
impl lock_api::RawRwLockFair for RawRwLock {
    fn unlock_shared_fair(&self) {}
    fn unlock_exclusive_fair(&self) {}
    fn bump_shared(&self) {}
    fn bump_exclusive(&self) {}
}
impl lock_api::RawRwLockDowngrade for RawRwLock { fn downgrade(&self) {} }
impl lock_api::RawRwLockTimed for RawRwLock {
    type Duration = Duration;
    type Instant = Instant;
    fn try_lock_shared_for(&self, timeout: Self::Duration) -> bool {}
    fn try_lock_shared_until(&self, timeout: Self::Instant) -> bool {}
    fn try_lock_exclusive_for(&self, timeout: Duration) -> bool {}
    fn try_lock_exclusive_until(&self, timeout: Instant) -> bool {}
}
impl lock_api::RawRwLockRecursive for RawRwLock {
    fn lock_shared_recursive(&self) {}
    fn try_lock_shared_recursive(&self) -> bool {}
}
impl lock_api::RawRwLockRecursiveTimed for RawRwLock {
    fn try_lock_shared_recursive_for(&self, timeout: Self::Duration) -> bool {}
    fn try_lock_shared_recursive_until(&self, timeout: Self::Instant) -> bool {}
}
impl lock_api::RawRwLockUpgrade for RawRwLock {
    fn lock_upgradable(&self) {}
    fn try_lock_upgradable(&self) -> bool {}
    fn unlock_upgradable(&self) {}
    fn upgrade(&self) {}
    fn try_upgrade(&self) -> bool {}
}
impl lock_api::RawRwLockUpgradeFair for RawRwLock {
    fn unlock_upgradable_fair(&self) {}
    fn bump_upgradable(&self) {}
}
impl lock_api::RawRwLockUpgradeDowngrade for RawRwLock {
    fn downgrade_upgradable(&self) {}
    fn downgrade_to_upgradable(&self) {}
}
impl lock_api::RawRwLockUpgradeTimed for RawRwLock {
    fn try_lock_upgradable_until(&self, timeout: Instant) -> bool {}
    fn try_lock_upgradable_for(&self, timeout: Duration) -> bool {}
    fn try_upgrade_until(&self, timeout: Instant) -> bool {}
    fn try_upgrade_for(&self, timeout: Duration) -> bool {}
}
pub struct RawThreadId;
impl GetThreadId for RawThreadId { fn nonzero_thread_id(&self) -> NonZeroUsize {} }
pub type ReentrantMutex<T> = lock_api::ReentrantMutex<RawMutex, RawThreadId, T>;
pub fn const_reentrant_mutex<T>(val: T) -> ReentrantMutex<T> {}
pub type ReentrantMutexGuard<T> = lock_api::ReentrantMutexGuard<RawMutex, RawThreadId, T>;
pub type MappedReentrantMutexGuard<T> = lock_api::MappedReentrantMutexGuard<RawMutex, RawThreadId, T>;
pub type RwLock<T> = lock_api::RwLock<RawRwLock, T>;
pub fn const_rwlock<T>(val: T) -> RwLock<T> {}
pub type RwLockReadGuard<T> = lock_api::RwLockReadGuard<RawRwLock, T>;
pub type RwLockWriteGuard<T> = lock_api::RwLockWriteGuard<RawRwLock, T>;
pub type MappedRwLockReadGuard<T> = lock_api::MappedRwLockReadGuard<RawRwLock, T>;
pub type MappedRwLockWriteGuard<T> = lock_api::MappedRwLockWriteGuard<RawRwLock, T>;
pub type RwLockUpgradableReadGuard<T> = lock_api::RwLockUpgradableReadGuard<RawRwLock, T>;
pub type GuardMarker = lock_api::GuardSend;
pub mod deadlock {
    pub use parking_lot_core::deadlock::check_deadlock;
}
