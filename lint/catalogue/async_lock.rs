//! async_lock 3.5.0.

use alloc::sync::Arc;
use core::fmt;
use core::future::Future;
use core::ops::{Deref, DerefMut};
use crate::futures::{Acquire, AcquireArc, BarrierWait, Lock, LockArc, Read, ReadArc, UpgradableRead, UpgradableReadArc, Upgrade, UpgradeArc, Write, WriteArc};
pub struct Barrier;
impl Barrier {
    pub fn new(n: usize) -> Barrier {}
    pub fn wait(&self) -> BarrierWait {}
    #[blocking(join)] #[advice("await `wait()` instead")] pub fn wait_blocking(&self) -> BarrierWaitResult {}
}
#[derive(Clone)] pub struct BarrierWaitResult;
impl BarrierWaitResult { pub fn is_leader(&self) -> bool {} }
pub struct Mutex<T>;
impl<T> Mutex<T> {
    pub fn new(data: T) -> Mutex<T> {}
    pub fn into_inner(self) -> T {}
    pub fn lock(&self) -> Lock<T> {}
    #[blocking(lock)] #[advice("await `lock()` instead")] pub fn lock_blocking(&self) -> MutexGuard<T> {}
    pub fn try_lock(&self) -> Option<MutexGuard<T>> {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn lock_arc(self: &Arc<Self>) -> LockArc<T> {}
    #[blocking(lock)] #[advice("await `lock()` instead")] pub fn lock_arc_blocking(self: &Arc<Self>) -> MutexGuardArc<T> {}
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<MutexGuardArc<T>> {}
}
impl<T> From<T> for Mutex<T> {}
impl<T: Default> Default for Mutex<T> {}
pub struct MutexGuard<T>;
impl<T> MutexGuard<T> { pub fn source(guard: &MutexGuard<T>) -> &Mutex<T> {} }
impl<T: fmt::Display> fmt::Display for MutexGuard<T> {}
impl<T> Deref for MutexGuard<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T> DerefMut for MutexGuard<T> { fn deref_mut(&mut self) -> &mut T {} }
pub struct MutexGuardArc<T>;
impl<T> MutexGuardArc<T> { pub fn source(guard: &Self) -> &Arc<Mutex<T>> {} }
impl<T: fmt::Display> fmt::Display for MutexGuardArc<T> {}
impl<T> Deref for MutexGuardArc<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T> DerefMut for MutexGuardArc<T> { fn deref_mut(&mut self) -> &mut T {} }
pub struct OnceCell<T>;
impl<T> OnceCell<T> {
    pub fn new() -> Self {}
    pub fn is_initialized(&self) -> bool {}
    pub fn get(&self) -> Option<&T> {}
    pub fn get_mut(&mut self) -> Option<&mut T> {}
    pub fn take(&mut self) -> Option<T> {}
    pub fn into_inner(self) -> Option<T> {}
    pub async fn wait(&self) -> &T {}
    #[blocking(channel)] #[advice("await `wait()` instead")] pub fn wait_blocking(&self) -> &T {}
    pub async fn get_or_try_init<E, Fut: Future<Output = Result<T, E>>>(&self, closure: impl FnOnce() -> Fut) -> Result<&T, E> { closure().await }
    pub fn get_or_try_init_blocking<E>(&self, closure: impl FnOnce() -> Result<T, E>) -> Result<&T, E> { closure() }
    pub async fn get_or_init<Fut: Future<Output = T>>(&self, closure: impl FnOnce() -> Fut) -> &T { closure().await }
    pub fn get_or_init_blocking(&self, closure: impl FnOnce() -> T) -> &T { closure() }
    pub async fn set(&self, value: T) -> Result<&T, T> {}
    pub fn try_set(&self, value: T) -> Result<(), T> {}
    pub fn set_blocking(&self, value: T) -> Result<&T, T> {}
    pub fn get_unchecked(&self) -> &T {}
}
impl<T> From<T> for OnceCell<T> {}
impl<T> Default for OnceCell<T> {}
pub struct RwLock<T>;
impl<T> RwLock<T> {
    pub fn new(t: T) -> RwLock<T> {}
    pub fn into_inner(self) -> T {}
    pub fn try_read_arc(self: &Arc<Self>) -> Option<RwLockReadGuardArc<T>> {}
    pub fn read_arc(self: &Arc<Self>) -> ReadArc<T> {}
    #[blocking(lock)] #[advice("await `read()` instead")] pub fn read_arc_blocking(self: &Arc<Self>) -> RwLockReadGuardArc<T> {}
    pub fn try_read(&self) -> Option<RwLockReadGuard<T>> {}
    pub fn read(&self) -> Read<T> {}
    #[blocking(lock)] #[advice("await `read()` instead")] pub fn read_blocking(&self) -> RwLockReadGuard<T> {}
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<T>> {}
    pub fn upgradable_read(&self) -> UpgradableRead<T> {}
    #[blocking(lock)] #[advice("await `read()` instead")] pub fn upgradable_read_blocking(&self) -> RwLockUpgradableReadGuard<T> {}
    #[blocking(lock)] #[advice("await `read()` instead")] pub fn upgradable_read_arc_blocking(self: &Arc<Self>) -> RwLockUpgradableReadGuardArc<T> {}
    pub fn try_upgradable_read_arc(self: &Arc<Self>) -> Option<RwLockUpgradableReadGuardArc<T>> {}
    pub fn upgradable_read_arc(self: &Arc<Self>) -> UpgradableReadArc<T> {}
    pub fn try_write(&self) -> Option<RwLockWriteGuard<T>> {}
    pub fn write(&self) -> Write<T> {}
    #[blocking(lock)] #[advice("await `write()` instead")] pub fn write_blocking(&self) -> RwLockWriteGuard<T> {}
    pub fn try_write_arc(self: &Arc<Self>) -> Option<RwLockWriteGuardArc<T>> {}
    pub fn write_arc(self: &Arc<Self>) -> WriteArc<T> {}
    #[blocking(lock)] #[advice("await `write()` instead")] pub fn write_arc_blocking(self: &Arc<Self>) -> RwLockWriteGuardArc<T> {}
    pub fn get_mut(&mut self) -> &mut T {}
}
impl<T> From<T> for RwLock<T> {}
impl<T: Default> Default for RwLock<T> {}
pub struct RwLockReadGuard<T>;
impl<T: fmt::Display> fmt::Display for RwLockReadGuard<T> {}
impl<T> Deref for RwLockReadGuard<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
pub struct RwLockReadGuardArc<T>;
impl<T: fmt::Display> fmt::Display for RwLockReadGuardArc<T> {}
impl<T> Deref for RwLockReadGuardArc<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
pub struct RwLockUpgradableReadGuard<T>;
impl<T> RwLockUpgradableReadGuard<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuard<T> {}
    pub fn try_upgrade(guard: Self) -> Result<RwLockWriteGuard<T>, Self> {}
    pub fn upgrade(guard: Self) -> Upgrade<T> {}
    pub fn upgrade_blocking(guard: Self) -> RwLockWriteGuard<T> {}
}
impl<T: fmt::Display> fmt::Display for RwLockUpgradableReadGuard<T> {}
impl<T> Deref for RwLockUpgradableReadGuard<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
pub struct RwLockUpgradableReadGuardArc<T>;
impl<T: fmt::Display> fmt::Display for RwLockUpgradableReadGuardArc<T> {}
impl<T> Deref for RwLockUpgradableReadGuardArc<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T> RwLockUpgradableReadGuardArc<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuardArc<T> {}
    pub fn try_upgrade(guard: Self) -> Result<RwLockWriteGuardArc<T>, Self> {}
    pub fn upgrade(guard: Self) -> UpgradeArc<T> {}
    pub fn upgrade_blocking(guard: Self) -> RwLockWriteGuardArc<T> {}
}
pub struct RwLockWriteGuard<T>;
impl<T> RwLockWriteGuard<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuard<T> {}
    pub fn downgrade_to_upgradable(guard: Self) -> RwLockUpgradableReadGuard<T> {}
}
impl<T: fmt::Display> fmt::Display for RwLockWriteGuard<T> {}
impl<T> Deref for RwLockWriteGuard<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T> DerefMut for RwLockWriteGuard<T> { fn deref_mut(&mut self) -> &mut T {} }
pub struct RwLockWriteGuardArc<T>;
impl<T> RwLockWriteGuardArc<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuardArc<T> {}
    pub fn downgrade_to_upgradable(guard: Self) -> RwLockUpgradableReadGuardArc<T> {}
}
impl<T: fmt::Display> fmt::Display for RwLockWriteGuardArc<T> {}
impl<T> Deref for RwLockWriteGuardArc<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T> DerefMut for RwLockWriteGuardArc<T> { fn deref_mut(&mut self) -> &mut T {} }
pub struct Semaphore;
impl Semaphore {
    pub fn new(n: usize) -> Semaphore {}
    pub fn try_acquire(&self) -> Option<SemaphoreGuard> {}
    pub fn acquire(&self) -> Acquire {}
    #[blocking(lock)] #[advice("await `acquire()` instead")] pub fn acquire_blocking(&self) -> SemaphoreGuard {}
    pub fn try_acquire_arc(self: &Arc<Self>) -> Option<SemaphoreGuardArc> {}
    pub fn acquire_arc(self: &Arc<Self>) -> AcquireArc {}
    #[blocking(lock)] #[advice("await `acquire()` instead")] pub fn acquire_arc_blocking(self: &Arc<Self>) -> SemaphoreGuardArc {}
    pub fn add_permits(&self, n: usize) {}
    pub fn available_permits(&self) -> usize {}
}
pub struct SemaphoreGuard;
impl SemaphoreGuard { pub fn forget(self) {} }
pub struct SemaphoreGuardArc;
impl SemaphoreGuardArc { pub fn forget(self) {} }
pub mod futures {
    use crate::{BarrierWaitResult, MutexGuard, MutexGuardArc, RwLockReadGuard, RwLockReadGuardArc, RwLockUpgradableReadGuard, RwLockUpgradableReadGuardArc, RwLockWriteGuard, RwLockWriteGuardArc, SemaphoreGuard, SemaphoreGuardArc};
    use core::future::Future;
    pub struct BarrierWait;
    impl Future for BarrierWait { type Output = BarrierWaitResult; }
    pub struct Lock<T>;
    impl<T> Future for Lock<T> { type Output = MutexGuard<T>; }
    pub struct LockArc<T>;
    impl<T> Future for LockArc<T> { type Output = MutexGuardArc<T>; }
    pub struct Read<T>;
    impl<T> Future for Read<T> { type Output = RwLockReadGuard<T>; }
    pub struct ReadArc<T>;
    impl<T> Future for ReadArc<T> { type Output = RwLockReadGuardArc<T>; }
    pub struct UpgradableRead<T>;
    impl<T> Future for UpgradableRead<T> { type Output = RwLockUpgradableReadGuard<T>; }
    pub struct UpgradableReadArc<T>;
    impl<T> Future for UpgradableReadArc<T> { type Output = RwLockUpgradableReadGuardArc<T>; }
    pub struct Write<T>;
    impl<T> Future for Write<T> { type Output = RwLockWriteGuard<T>; }
    pub struct WriteArc<T>;
    impl<T> Future for WriteArc<T> { type Output = RwLockWriteGuardArc<T>; }
    pub struct Upgrade<T>;
    impl<T> Future for Upgrade<T> { type Output = RwLockWriteGuard<T>; }
    pub struct UpgradeArc<T>;
    impl<T> Future for UpgradeArc<T> { type Output = RwLockWriteGuardArc<T>; }
    pub struct Acquire;
    impl Future for Acquire { type Output = SemaphoreGuard; }
    pub struct AcquireArc;
    impl Future for AcquireArc { type Output = SemaphoreGuardArc; }
}
