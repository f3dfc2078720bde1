//! lock_api 0.4.14.

use alloc::sync::Arc;
use core::fmt;
use core::num::NonZeroUsize;
use core::ops::{Deref, DerefMut};
use owning_ref::StableAddress;
pub struct GuardSend;
pub struct GuardNoSend;
pub trait RawMutex {
    const INIT: Self;
    type GuardMarker;
    fn lock(&self);
    fn try_lock(&self) -> bool;
    fn unlock(&self);
    fn is_locked(&self) -> bool {}
}
pub trait RawMutexFair: RawMutex {
    fn unlock_fair(&self);
    fn bump(&self) {}
}
pub trait RawMutexTimed: RawMutex {
    type Duration;
    type Instant;
    fn try_lock_for(&self, timeout: Self::Duration) -> bool;
    fn try_lock_until(&self, timeout: Self::Instant) -> bool;
}
pub struct Mutex<R, T>;
impl<R: RawMutex, T> Mutex<R, T> {
    pub fn new(val: T) -> Mutex<R, T> {}
    pub fn into_inner(self) -> T {}
    pub fn make_guard_unchecked(&self) -> MutexGuard<R, T> {}
    #[blocking(lock)] pub fn lock(&self) -> MutexGuard<R, T> {}
    pub fn try_lock(&self) -> Option<MutexGuard<R, T>> {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn is_locked(&self) -> bool {}
    pub fn force_unlock(&self) {}
    pub fn raw(&self) -> &R {}
    pub fn data_ptr(&self) -> *mut T {}
    #[blocking(lock)] pub fn lock_arc(self: &Arc<Self>) -> ArcMutexGuard<R, T> {}
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<ArcMutexGuard<R, T>> {}
}
impl<R, T> Mutex<R, T> {
    pub fn from_raw(raw_mutex: R, val: T) -> Mutex<R, T> {}
    pub fn const_new(raw_mutex: R, val: T) -> Mutex<R, T> {}
}
impl<R: RawMutexFair, T> Mutex<R, T> { pub fn force_unlock_fair(&self) {} }
impl<R: RawMutexTimed, T> Mutex<R, T> {
    #[blocking(lock)] pub fn try_lock_for(&self, timeout: R::Duration) -> Option<MutexGuard<R, T>> {}
    #[blocking(lock)] pub fn try_lock_until(&self, timeout: R::Instant) -> Option<MutexGuard<R, T>> {}
    #[blocking(lock)] pub fn try_lock_arc_for(self: &Arc<Self>, timeout: R::Duration) -> Option<ArcMutexGuard<R, T>> {}
    #[blocking(lock)] pub fn try_lock_arc_until(self: &Arc<Self>, timeout: R::Instant) -> Option<ArcMutexGuard<R, T>> {}
}
impl<R: RawMutex, T: Default> Default for Mutex<R, T> {}
impl<R: RawMutex, T> From<T> for Mutex<R, T> {}
#[lock_guard] pub struct MutexGuard<R: RawMutex, T>;
impl<R: RawMutex, T> MutexGuard<R, T> {
    pub fn mutex(s: &Self) -> &Mutex<R, T> {}
    pub fn map<U, F>(s: Self, f: F) -> MappedMutexGuard<R, U> where F: FnOnce(&mut T) -> &mut U { let a: &mut T; f(a) }
    pub fn try_map<U, F>(s: Self, f: F) -> Result<MappedMutexGuard<R, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U> { let a: &mut T; f(a) }
    pub fn try_map_or_err<U, F, E>(s: Self, f: F) -> Result<MappedMutexGuard<R, U>, (Self, E)> where F: FnOnce(&mut T) -> Result<&mut U, E> { let a: &mut T; f(a) }
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U { f() }
    pub fn leak(s: Self) -> &mut T {}
}
impl<R: RawMutexFair, T> MutexGuard<R, T> {
    pub fn unlock_fair(s: Self) {}
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U { f() }
    pub fn bump(s: &mut Self) {}
}
impl<R: RawMutex, T> Deref for MutexGuard<R, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<R: RawMutex, T> DerefMut for MutexGuard<R, T> { fn deref_mut(&mut self) -> &mut T {} }
impl<R: RawMutex, T: fmt::Display> fmt::Display for MutexGuard<R, T> {}
impl<R: RawMutex, T> StableAddress for MutexGuard<R, T> {}
#[lock_guard] pub struct ArcMutexGuard<R: RawMutex, T>;
impl<R: RawMutex, T> ArcMutexGuard<R, T> {
    pub fn mutex(s: &Self) -> &Arc<Mutex<R, T>> {}
    pub fn into_arc(s: Self) -> Arc<Mutex<R, T>> {}
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U { f() }
}
impl<R: RawMutexFair, T> ArcMutexGuard<R, T> {
    pub fn unlock_fair(s: Self) {}
    pub fn into_arc_fair(s: Self) -> Arc<Mutex<R, T>> {}
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U { f() }
    pub fn bump(s: &mut Self) {}
}
impl<R: RawMutex, T> Deref for ArcMutexGuard<R, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<R: RawMutex, T> DerefMut for ArcMutexGuard<R, T> { fn deref_mut(&mut self) -> &mut T {} }
#[lock_guard] pub struct MappedMutexGuard<R: RawMutex, T>;
impl<R: RawMutex, T> MappedMutexGuard<R, T> {
    pub fn map<U, F>(s: Self, f: F) -> MappedMutexGuard<R, U> where F: FnOnce(&mut T) -> &mut U { let a: &mut T; f(a) }
    pub fn try_map<U, F>(s: Self, f: F) -> Result<MappedMutexGuard<R, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U> { let a: &mut T; f(a) }
    pub fn try_map_or_err<U, F, E>(s: Self, f: F) -> Result<MappedMutexGuard<R, U>, (Self, E)> where F: FnOnce(&mut T) -> Result<&mut U, E> { let a: &mut T; f(a) }
}
impl<R: RawMutexFair, T> MappedMutexGuard<R, T> { pub fn unlock_fair(s: Self) {} }
impl<R: RawMutex, T> Deref for MappedMutexGuard<R, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<R: RawMutex, T> DerefMut for MappedMutexGuard<R, T> { fn deref_mut(&mut self) -> &mut T {} }
impl<R: RawMutex, T: fmt::Display> fmt::Display for MappedMutexGuard<R, T> {}
impl<R: RawMutex, T> StableAddress for MappedMutexGuard<R, T> {}
pub trait GetThreadId {
    const INIT: Self;
    fn nonzero_thread_id(&self) -> NonZeroUsize;
}
pub struct RawReentrantMutex<R, G>;
impl<R: RawMutex, G: GetThreadId> RawReentrantMutex<R, G> {
    pub const INIT: Self = _;
    pub fn lock(&self) {}
    pub fn try_lock(&self) -> bool {}
    pub fn unlock(&self) {}
    pub fn is_locked(&self) -> bool {}
    pub fn is_owned_by_current_thread(&self) -> bool {}
}
impl<R: RawMutexFair, G: GetThreadId> RawReentrantMutex<R, G> {
    pub fn unlock_fair(&self) {}
    pub fn bump(&self) {}
}
impl<R: RawMutexTimed, G: GetThreadId> RawReentrantMutex<R, G> {
    pub fn try_lock_until(&self, timeout: R::Instant) -> bool {}
    pub fn try_lock_for(&self, timeout: R::Duration) -> bool {}
}
pub struct ReentrantMutex<R, G, T>;
impl<R: RawMutex, G: GetThreadId, T> ReentrantMutex<R, G, T> {
    pub fn new(val: T) -> ReentrantMutex<R, G, T> {}
    pub fn into_inner(self) -> T {}
    pub fn make_guard_unchecked(&self) -> ReentrantMutexGuard<R, G, T> {}
    #[blocking(lock)] pub fn lock(&self) -> ReentrantMutexGuard<R, G, T> {}
    pub fn try_lock(&self) -> Option<ReentrantMutexGuard<R, G, T>> {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn is_locked(&self) -> bool {}
    pub fn is_owned_by_current_thread(&self) -> bool {}
    pub fn force_unlock(&self) {}
    pub fn raw(&self) -> &R {}
    pub fn data_ptr(&self) -> *mut T {}
    pub fn make_arc_guard_unchecked(self: &Arc<Self>) -> ArcReentrantMutexGuard<R, G, T> {}
    #[blocking(lock)] pub fn lock_arc(self: &Arc<Self>) -> ArcReentrantMutexGuard<R, G, T> {}
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<ArcReentrantMutexGuard<R, G, T>> {}
}
impl<R, G, T> ReentrantMutex<R, G, T> {
    pub fn from_raw(raw_mutex: R, get_thread_id: G, val: T) -> ReentrantMutex<R, G, T> {}
    pub fn const_new(raw_mutex: R, get_thread_id: G, val: T) -> ReentrantMutex<R, G, T> {}
}
impl<R: RawMutexFair, G: GetThreadId, T> ReentrantMutex<R, G, T> { pub fn force_unlock_fair(&self) {} }
impl<R: RawMutexTimed, G: GetThreadId, T> ReentrantMutex<R, G, T> {
    #[blocking(lock)] pub fn try_lock_for(&self, timeout: R::Duration) -> Option<ReentrantMutexGuard<R, G, T>> {}
    #[blocking(lock)] pub fn try_lock_until(&self, timeout: R::Instant) -> Option<ReentrantMutexGuard<R, G, T>> {}
    #[blocking(lock)] pub fn try_lock_arc_for(self: &Arc<Self>, timeout: R::Duration) -> Option<ArcReentrantMutexGuard<R, G, T>> {}
    #[blocking(lock)] pub fn try_lock_arc_until(self: &Arc<Self>, timeout: R::Instant) -> Option<ArcReentrantMutexGuard<R, G, T>> {}
}
impl<R: RawMutex, G: GetThreadId, T: Default> Default for ReentrantMutex<R, G, T> {}
impl<R: RawMutex, G: GetThreadId, T> From<T> for ReentrantMutex<R, G, T> {}
#[lock_guard] pub struct ReentrantMutexGuard<R: RawMutex, G: GetThreadId, T>;
impl<R: RawMutex, G: GetThreadId, T> ReentrantMutexGuard<R, G, T> {
    pub fn remutex(s: &Self) -> &ReentrantMutex<R, G, T> {}
    pub fn map<U, F>(s: Self, f: F) -> MappedReentrantMutexGuard<R, G, U> where F: FnOnce(&T) -> &U { let a: &T; f(a) }
    pub fn try_map<U, F>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<R, G, U>, Self> where F: FnOnce(&T) -> Option<&U> { let a: &T; f(a) }
    pub fn try_map_or_err<U, F, E>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<R, G, U>, (Self, E)> where F: FnOnce(&T) -> Result<&U, E> { let a: &T; f(a) }
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U { f() }
}
impl<R: RawMutexFair, G: GetThreadId, T> ReentrantMutexGuard<R, G, T> {
    pub fn unlock_fair(s: Self) {}
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U { f() }
    pub fn bump(s: &mut Self) {}
}
impl<R: RawMutex, G: GetThreadId, T> Deref for ReentrantMutexGuard<R, G, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<R: RawMutex, G: GetThreadId, T: fmt::Display> fmt::Display for ReentrantMutexGuard<R, G, T> {}
impl<R: RawMutex, G: GetThreadId, T> StableAddress for ReentrantMutexGuard<R, G, T> {}
#[lock_guard] pub struct ArcReentrantMutexGuard<R: RawMutex, G: GetThreadId, T>;
impl<R: RawMutex, G: GetThreadId, T> ArcReentrantMutexGuard<R, G, T> {
    pub fn remutex(s: &Self) -> &Arc<ReentrantMutex<R, G, T>> {}
    pub fn into_arc(s: Self) -> Arc<ReentrantMutex<R, G, T>> {}
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U { f() }
}
impl<R: RawMutexFair, G: GetThreadId, T> ArcReentrantMutexGuard<R, G, T> {
    pub fn unlock_fair(s: Self) {}
    pub fn into_arc_fair(s: Self) -> Arc<ReentrantMutex<R, G, T>> {}
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U { f() }
    pub fn bump(s: &mut Self) {}
}
impl<R: RawMutex, G: GetThreadId, T> Deref for ArcReentrantMutexGuard<R, G, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
#[lock_guard] pub struct MappedReentrantMutexGuard<R: RawMutex, G: GetThreadId, T>;
impl<R: RawMutex, G: GetThreadId, T> MappedReentrantMutexGuard<R, G, T> {
    pub fn map<U, F>(s: Self, f: F) -> MappedReentrantMutexGuard<R, G, U> where F: FnOnce(&T) -> &U { let a: &T; f(a) }
    pub fn try_map<U, F>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<R, G, U>, Self> where F: FnOnce(&T) -> Option<&U> { let a: &T; f(a) }
    pub fn try_map_or_err<U, F, E>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<R, G, U>, (Self, E)> where F: FnOnce(&T) -> Result<&U, E> { let a: &T; f(a) }
}
impl<R: RawMutexFair, G: GetThreadId, T> MappedReentrantMutexGuard<R, G, T> { pub fn unlock_fair(s: Self) {} }
impl<R: RawMutex, G: GetThreadId, T> Deref for MappedReentrantMutexGuard<R, G, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<R: RawMutex, G: GetThreadId, T: fmt::Display> fmt::Display for MappedReentrantMutexGuard<R, G, T> {}
impl<R: RawMutex, G: GetThreadId, T> StableAddress for MappedReentrantMutexGuard<R, G, T> {}
pub trait RawRwLock {
    const INIT: Self;
    type GuardMarker;
    fn lock_shared(&self);
    fn try_lock_shared(&self) -> bool;
    fn unlock_shared(&self);
    fn lock_exclusive(&self);
    fn try_lock_exclusive(&self) -> bool;
    fn unlock_exclusive(&self);
    fn is_locked(&self) -> bool {}
    fn is_locked_exclusive(&self) -> bool {}
}
pub trait RawRwLockFair: RawRwLock {
    fn unlock_shared_fair(&self);
    fn unlock_exclusive_fair(&self);
    fn bump_shared(&self) {}
    fn bump_exclusive(&self) {}
}
pub trait RawRwLockDowngrade: RawRwLock {
    fn downgrade(&self);
}
pub trait RawRwLockTimed: RawRwLock {
    type Duration;
    type Instant;
    fn try_lock_shared_for(&self, timeout: Self::Duration) -> bool;
    fn try_lock_shared_until(&self, timeout: Self::Instant) -> bool;
    fn try_lock_exclusive_for(&self, timeout: Self::Duration) -> bool;
    fn try_lock_exclusive_until(&self, timeout: Self::Instant) -> bool;
}
pub trait RawRwLockRecursive: RawRwLock {
    fn lock_shared_recursive(&self);
    fn try_lock_shared_recursive(&self) -> bool;
}
pub trait RawRwLockRecursiveTimed: RawRwLockRecursive + RawRwLockTimed {
    fn try_lock_shared_recursive_for(&self, timeout: Self::Duration) -> bool;
    fn try_lock_shared_recursive_until(&self, timeout: Self::Instant) -> bool;
}
pub trait RawRwLockUpgrade: RawRwLock {
    fn lock_upgradable(&self);
    fn try_lock_upgradable(&self) -> bool;
    fn unlock_upgradable(&self);
    fn upgrade(&self);
    fn try_upgrade(&self) -> bool;
}
pub trait RawRwLockUpgradeFair: RawRwLockUpgrade + RawRwLockFair {
    fn unlock_upgradable_fair(&self);
    fn bump_upgradable(&self) {}
}
pub trait RawRwLockUpgradeDowngrade: RawRwLockUpgrade + RawRwLockDowngrade {
    fn downgrade_upgradable(&self);
    fn downgrade_to_upgradable(&self);
}
pub trait RawRwLockUpgradeTimed: RawRwLockUpgrade + RawRwLockTimed {
    fn try_lock_upgradable_for(&self, timeout: Self::Duration) -> bool;
    fn try_lock_upgradable_until(&self, timeout: Self::Instant) -> bool;
    fn try_upgrade_for(&self, timeout: Self::Duration) -> bool;
    fn try_upgrade_until(&self, timeout: Self::Instant) -> bool;
}
pub struct RwLock<R, T>;
impl<R: RawRwLock, T> RwLock<R, T> {
    pub fn new(val: T) -> RwLock<R, T> {}
    pub fn into_inner(self) -> T {}
    pub fn make_read_guard_unchecked(&self) -> RwLockReadGuard<R, T> {}
    pub fn make_write_guard_unchecked(&self) -> RwLockWriteGuard<R, T> {}
    #[blocking(lock)] pub fn read(&self) -> RwLockReadGuard<R, T> {}
    pub fn try_read(&self) -> Option<RwLockReadGuard<R, T>> {}
    #[blocking(lock)] pub fn write(&self) -> RwLockWriteGuard<R, T> {}
    pub fn try_write(&self) -> Option<RwLockWriteGuard<R, T>> {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn is_locked(&self) -> bool {}
    pub fn is_locked_exclusive(&self) -> bool {}
    pub fn force_unlock_read(&self) {}
    pub fn force_unlock_write(&self) {}
    pub fn raw(&self) -> &R {}
    pub fn data_ptr(&self) -> *mut T {}
    pub fn make_arc_read_guard_unchecked(self: &Arc<Self>) -> ArcRwLockReadGuard<R, T> {}
    pub fn make_arc_write_guard_unchecked(self: &Arc<Self>) -> ArcRwLockWriteGuard<R, T> {}
    #[blocking(lock)] pub fn read_arc(self: &Arc<Self>) -> ArcRwLockReadGuard<R, T> {}
    pub fn try_read_arc(self: &Arc<Self>) -> Option<ArcRwLockReadGuard<R, T>> {}
    #[blocking(lock)] pub fn write_arc(self: &Arc<Self>) -> ArcRwLockWriteGuard<R, T> {}
    pub fn try_write_arc(self: &Arc<Self>) -> Option<ArcRwLockWriteGuard<R, T>> {}
}
impl<R, T> RwLock<R, T> {
    pub fn from_raw(raw_rwlock: R, val: T) -> RwLock<R, T> {}
    pub fn const_new(raw_rwlock: R, val: T) -> RwLock<R, T> {}
}
impl<R: RawRwLockFair, T> RwLock<R, T> {
    pub fn force_unlock_read_fair(&self) {}
    pub fn force_unlock_write_fair(&self) {}
}
impl<R: RawRwLockTimed, T> RwLock<R, T> {
    #[blocking(lock)] pub fn try_read_for(&self, timeout: R::Duration) -> Option<RwLockReadGuard<R, T>> {}
    #[blocking(lock)] pub fn try_read_until(&self, timeout: R::Instant) -> Option<RwLockReadGuard<R, T>> {}
    #[blocking(lock)] pub fn try_write_for(&self, timeout: R::Duration) -> Option<RwLockWriteGuard<R, T>> {}
    #[blocking(lock)] pub fn try_write_until(&self, timeout: R::Instant) -> Option<RwLockWriteGuard<R, T>> {}
    #[blocking(lock)] pub fn try_read_arc_for(self: &Arc<Self>, timeout: R::Duration) -> Option<ArcRwLockReadGuard<R, T>> {}
    #[blocking(lock)] pub fn try_read_arc_until(self: &Arc<Self>, timeout: R::Instant) -> Option<ArcRwLockReadGuard<R, T>> {}
    #[blocking(lock)] pub fn try_write_arc_for(self: &Arc<Self>, timeout: R::Duration) -> Option<ArcRwLockWriteGuard<R, T>> {}
    #[blocking(lock)] pub fn try_write_arc_until(self: &Arc<Self>, timeout: R::Instant) -> Option<ArcRwLockWriteGuard<R, T>> {}
}
impl<R: RawRwLockRecursive, T> RwLock<R, T> {
    #[blocking(lock)] pub fn read_recursive(&self) -> RwLockReadGuard<R, T> {}
    pub fn try_read_recursive(&self) -> Option<RwLockReadGuard<R, T>> {}
    #[blocking(lock)] pub fn read_arc_recursive(self: &Arc<Self>) -> ArcRwLockReadGuard<R, T> {}
    pub fn try_read_recursive_arc(self: &Arc<Self>) -> Option<ArcRwLockReadGuard<R, T>> {}
}
impl<R: RawRwLockRecursiveTimed, T> RwLock<R, T> {
    #[blocking(lock)] pub fn try_read_recursive_for(&self, timeout: R::Duration) -> Option<RwLockReadGuard<R, T>> {}
    #[blocking(lock)] pub fn try_read_recursive_until(&self, timeout: R::Instant) -> Option<RwLockReadGuard<R, T>> {}
    #[blocking(lock)] pub fn try_read_arc_recursive_for(self: &Arc<Self>, timeout: R::Duration) -> Option<ArcRwLockReadGuard<R, T>> {}
    #[blocking(lock)] pub fn try_read_arc_recursive_until(self: &Arc<Self>, timeout: R::Instant) -> Option<ArcRwLockReadGuard<R, T>> {}
}
impl<R: RawRwLockUpgrade, T> RwLock<R, T> {
    pub fn make_upgradable_guard_unchecked(&self) -> RwLockUpgradableReadGuard<R, T> {}
    #[blocking(lock)] pub fn upgradable_read(&self) -> RwLockUpgradableReadGuard<R, T> {}
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<R, T>> {}
    pub fn make_upgradable_arc_guard_unchecked(self: &Arc<Self>) -> ArcRwLockUpgradableReadGuard<R, T> {}
    #[blocking(lock)] pub fn upgradable_read_arc(self: &Arc<Self>) -> ArcRwLockUpgradableReadGuard<R, T> {}
    pub fn try_upgradable_read_arc(self: &Arc<Self>) -> Option<ArcRwLockUpgradableReadGuard<R, T>> {}
}
impl<R: RawRwLockUpgradeTimed, T> RwLock<R, T> {
    #[blocking(lock)] pub fn try_upgradable_read_for(&self, timeout: R::Duration) -> Option<RwLockUpgradableReadGuard<R, T>> {}
    #[blocking(lock)] pub fn try_upgradable_read_until(&self, timeout: R::Instant) -> Option<RwLockUpgradableReadGuard<R, T>> {}
    #[blocking(lock)] pub fn try_upgradable_read_arc_for(self: &Arc<Self>, timeout: R::Duration) -> Option<ArcRwLockUpgradableReadGuard<R, T>> {}
    #[blocking(lock)] pub fn try_upgradable_read_arc_until(self: &Arc<Self>, timeout: R::Instant) -> Option<ArcRwLockUpgradableReadGuard<R, T>> {}
}
impl<R: RawRwLock, T: Default> Default for RwLock<R, T> {}
impl<R: RawRwLock, T> From<T> for RwLock<R, T> {}
#[lock_guard] pub struct RwLockReadGuard<R: RawRwLock, T>;
impl<R: RawRwLock, T> RwLockReadGuard<R, T> {
    pub fn rwlock(s: &Self) -> &RwLock<R, T> {}
    pub fn map<U, F>(s: Self, f: F) -> MappedRwLockReadGuard<R, U> where F: FnOnce(&T) -> &U { let a: &T; f(a) }
    pub fn try_map<U, F>(s: Self, f: F) -> Result<MappedRwLockReadGuard<R, U>, Self> where F: FnOnce(&T) -> Option<&U> { let a: &T; f(a) }
    pub fn try_map_or_err<U, F, E>(s: Self, f: F) -> Result<MappedRwLockReadGuard<R, U>, (Self, E)> where F: FnOnce(&T) -> Result<&U, E> { let a: &T; f(a) }
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U { f() }
}
impl<R: RawRwLockFair, T> RwLockReadGuard<R, T> {
    pub fn unlock_fair(s: Self) {}
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U { f() }
    pub fn bump(s: &mut Self) {}
}
impl<R: RawRwLock, T> Deref for RwLockReadGuard<R, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<R: RawRwLock, T: fmt::Display> fmt::Display for RwLockReadGuard<R, T> {}
impl<R: RawRwLock, T> StableAddress for RwLockReadGuard<R, T> {}
#[lock_guard] pub struct ArcRwLockReadGuard<R: RawRwLock, T>;
impl<R: RawRwLock, T> ArcRwLockReadGuard<R, T> {
    pub fn rwlock(s: &Self) -> &Arc<RwLock<R, T>> {}
    pub fn into_arc(s: Self) -> Arc<RwLock<R, T>> {}
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U { f() }
}
impl<R: RawRwLockFair, T> ArcRwLockReadGuard<R, T> {
    pub fn unlock_fair(s: Self) {}
    pub fn into_arc_fair(s: Self) -> Arc<RwLock<R, T>> {}
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U { f() }
    pub fn bump(s: &mut Self) {}
}
impl<R: RawRwLock, T> Deref for ArcRwLockReadGuard<R, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<R: RawRwLock, T: fmt::Display> fmt::Display for ArcRwLockReadGuard<R, T> {}
#[lock_guard] pub struct RwLockWriteGuard<R: RawRwLock, T>;
impl<R: RawRwLock, T> RwLockWriteGuard<R, T> {
    pub fn rwlock(s: &Self) -> &RwLock<R, T> {}
    pub fn map<U, F>(s: Self, f: F) -> MappedRwLockWriteGuard<R, U> where F: FnOnce(&mut T) -> &mut U { let a: &mut T; f(a) }
    pub fn try_map<U, F>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<R, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U> { let a: &mut T; f(a) }
    pub fn try_map_or_err<U, F, E>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<R, U>, (Self, E)> where F: FnOnce(&mut T) -> Result<&mut U, E> { let a: &mut T; f(a) }
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U { f() }
}
impl<R: RawRwLockDowngrade, T> RwLockWriteGuard<R, T> { pub fn downgrade(s: Self) -> RwLockReadGuard<R, T> {} }
impl<R: RawRwLockUpgradeDowngrade, T> RwLockWriteGuard<R, T> {
    pub fn downgrade_to_upgradable(s: Self) -> RwLockUpgradableReadGuard<R, T> {}
}
impl<R: RawRwLockFair, T> RwLockWriteGuard<R, T> {
    pub fn unlock_fair(s: Self) {}
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U { f() }
    pub fn bump(s: &mut Self) {}
}
impl<R: RawRwLock, T> Deref for RwLockWriteGuard<R, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<R: RawRwLock, T> DerefMut for RwLockWriteGuard<R, T> { fn deref_mut(&mut self) -> &mut T {} }
impl<R: RawRwLock, T: fmt::Display> fmt::Display for RwLockWriteGuard<R, T> {}
impl<R: RawRwLock, T> StableAddress for RwLockWriteGuard<R, T> {}
#[lock_guard] pub struct ArcRwLockWriteGuard<R: RawRwLock, T>;
impl<R: RawRwLock, T> ArcRwLockWriteGuard<R, T> {
    pub fn rwlock(s: &Self) -> &Arc<RwLock<R, T>> {}
    pub fn into_arc(s: Self) -> Arc<RwLock<R, T>> {}
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U { f() }
}
impl<R: RawRwLockDowngrade, T> ArcRwLockWriteGuard<R, T> { pub fn downgrade(s: Self) -> ArcRwLockReadGuard<R, T> {} }
impl<R: RawRwLockUpgradeDowngrade, T> ArcRwLockWriteGuard<R, T> {
    pub fn downgrade_to_upgradable(s: Self) -> ArcRwLockUpgradableReadGuard<R, T> {}
}
impl<R: RawRwLockFair, T> ArcRwLockWriteGuard<R, T> {
    pub fn unlock_fair(s: Self) {}
    pub fn into_arc_fair(s: Self) -> Arc<RwLock<R, T>> {}
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U { f() }
    pub fn bump(s: &mut Self) {}
}
impl<R: RawRwLock, T> Deref for ArcRwLockWriteGuard<R, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<R: RawRwLock, T> DerefMut for ArcRwLockWriteGuard<R, T> { fn deref_mut(&mut self) -> &mut T {} }
impl<R: RawRwLock, T: fmt::Display> fmt::Display for ArcRwLockWriteGuard<R, T> {}
#[lock_guard] pub struct RwLockUpgradableReadGuard<R: RawRwLockUpgrade, T>;
impl<R: RawRwLockUpgrade, T> RwLockUpgradableReadGuard<R, T> {
    pub fn rwlock(s: &Self) -> &RwLock<R, T> {}
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U { f() }
    #[blocking(lock)] pub fn upgrade(s: Self) -> RwLockWriteGuard<R, T> {}
    pub fn try_upgrade(s: Self) -> Result<RwLockWriteGuard<R, T>, Self> {}
}
impl<R: RawRwLockUpgradeFair, T> RwLockUpgradableReadGuard<R, T> {
    pub fn unlock_fair(s: Self) {}
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U { f() }
    pub fn bump(s: &mut Self) {}
}
impl<R: RawRwLockUpgradeDowngrade, T> RwLockUpgradableReadGuard<R, T> {
    pub fn downgrade(s: Self) -> RwLockReadGuard<R, T> {}
    pub fn with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Ret { let a: &mut T; f(a) }
    pub fn try_with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Option<Ret> { let a: &mut T; f(a) }
}
impl<R: RawRwLockUpgradeTimed, T> RwLockUpgradableReadGuard<R, T> {
    #[blocking(lock)] pub fn try_upgrade_for(s: Self, timeout: R::Duration) -> Result<RwLockWriteGuard<R, T>, Self> {}
    #[blocking(lock)] pub fn try_upgrade_until(s: Self, timeout: R::Instant) -> Result<RwLockWriteGuard<R, T>, Self> {}
}
impl<R: RawRwLockUpgradeTimed + RawRwLockUpgradeDowngrade, T> RwLockUpgradableReadGuard<R, T> {
    pub fn try_with_upgraded_for<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, timeout: R::Duration, f: F) -> Option<Ret> { let a: &mut T; f(a) }
    pub fn try_with_upgraded_until<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, timeout: R::Instant, f: F) -> Option<Ret> { let a: &mut T; f(a) }
}
impl<R: RawRwLockUpgrade, T> Deref for RwLockUpgradableReadGuard<R, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<R: RawRwLockUpgrade, T: fmt::Display> fmt::Display for RwLockUpgradableReadGuard<R, T> {}
impl<R: RawRwLockUpgrade, T> StableAddress for RwLockUpgradableReadGuard<R, T> {}
#[lock_guard] pub struct ArcRwLockUpgradableReadGuard<R: RawRwLockUpgrade, T>;
impl<R: RawRwLockUpgrade, T> ArcRwLockUpgradableReadGuard<R, T> {
    pub fn rwlock(s: &Self) -> &Arc<RwLock<R, T>> {}
    pub fn into_arc(s: Self) -> Arc<RwLock<R, T>> {}
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U { f() }
    pub fn upgrade(s: Self) -> ArcRwLockWriteGuard<R, T> {}
    pub fn try_upgrade(s: Self) -> Result<ArcRwLockWriteGuard<R, T>, Self> {}
}
impl<R: RawRwLockUpgradeFair, T> ArcRwLockUpgradableReadGuard<R, T> {
    pub fn unlock_fair(s: Self) {}
    pub fn into_arc_fair(s: Self) -> Arc<RwLock<R, T>> {}
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U { f() }
    pub fn bump(s: &mut Self) {}
}
impl<R: RawRwLockUpgradeDowngrade, T> ArcRwLockUpgradableReadGuard<R, T> {
    pub fn downgrade(s: Self) -> ArcRwLockReadGuard<R, T> {}
    pub fn with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Ret { let a: &mut T; f(a) }
    pub fn try_with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Option<Ret> { let a: &mut T; f(a) }
}
impl<R: RawRwLockUpgradeTimed, T> ArcRwLockUpgradableReadGuard<R, T> {
    pub fn try_upgrade_for(s: Self, timeout: R::Duration) -> Result<ArcRwLockWriteGuard<R, T>, Self> {}
    pub fn try_upgrade_until(s: Self, timeout: R::Instant) -> Result<ArcRwLockWriteGuard<R, T>, Self> {}
}
impl<R: RawRwLockUpgradeTimed + RawRwLockUpgradeDowngrade, T> ArcRwLockUpgradableReadGuard<R, T> {
    pub fn try_with_upgraded_for<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, timeout: R::Duration, f: F) -> Option<Ret> { let a: &mut T; f(a) }
    pub fn try_with_upgraded_until<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, timeout: R::Instant, f: F) -> Option<Ret> { let a: &mut T; f(a) }
}
impl<R: RawRwLockUpgrade, T> Deref for ArcRwLockUpgradableReadGuard<R, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<R: RawRwLockUpgrade, T: fmt::Display> fmt::Display for ArcRwLockUpgradableReadGuard<R, T> {}
#[lock_guard] pub struct MappedRwLockReadGuard<R: RawRwLock, T>;
impl<R: RawRwLock, T> MappedRwLockReadGuard<R, T> {
    pub fn map<U, F>(s: Self, f: F) -> MappedRwLockReadGuard<R, U> where F: FnOnce(&T) -> &U { let a: &T; f(a) }
    pub fn try_map<U, F>(s: Self, f: F) -> Result<MappedRwLockReadGuard<R, U>, Self> where F: FnOnce(&T) -> Option<&U> { let a: &T; f(a) }
    pub fn try_map_or_else<U, F, E>(s: Self, f: F) -> Result<MappedRwLockReadGuard<R, U>, (Self, E)> where F: FnOnce(&T) -> Result<&U, E> { let a: &T; f(a) }
}
impl<R: RawRwLockFair, T> MappedRwLockReadGuard<R, T> { pub fn unlock_fair(s: Self) {} }
impl<R: RawRwLock, T> Deref for MappedRwLockReadGuard<R, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<R: RawRwLock, T: fmt::Display> fmt::Display for MappedRwLockReadGuard<R, T> {}
impl<R: RawRwLock, T> StableAddress for MappedRwLockReadGuard<R, T> {}
#[lock_guard] pub struct MappedRwLockWriteGuard<R: RawRwLock, T>;
impl<R: RawRwLock, T> MappedRwLockWriteGuard<R, T> {
    pub fn map<U, F>(s: Self, f: F) -> MappedRwLockWriteGuard<R, U> where F: FnOnce(&mut T) -> &mut U { let a: &mut T; f(a) }
    pub fn try_map<U, F>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<R, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U> { let a: &mut T; f(a) }
    pub fn try_map_or_err<U, F, E>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<R, U>, (Self, E)> where F: FnOnce(&mut T) -> Result<&mut U, E> { let a: &mut T; f(a) }
}
impl<R: RawRwLockFair, T> MappedRwLockWriteGuard<R, T> { pub fn unlock_fair(s: Self) {} }
impl<R: RawRwLock, T> Deref for MappedRwLockWriteGuard<R, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<R: RawRwLock, T> DerefMut for MappedRwLockWriteGuard<R, T> { fn deref_mut(&mut self) -> &mut T {} }
impl<R: RawRwLock, T: fmt::Display> fmt::Display for MappedRwLockWriteGuard<R, T> {}
impl<R: RawRwLock, T> StableAddress for MappedRwLockWriteGuard<R, T> {}
