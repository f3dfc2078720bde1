//! spin 0.12.3.

use core::fmt;
use core::ops::{Deref, DerefMut};
pub type Barrier = crate::barrier::Barrier;
pub type LazyLock<T, F = fn() -> T> = crate::lazylock::LazyLock<T, F>;
pub type Lazy<T, F = fn() -> T> = crate::lazylock::LazyLock<T, F>;
pub type Mutex<T> = crate::mutex::Mutex<T>;
pub type Once<T = ()> = crate::once::Once<T>;
pub type RwLock<T> = crate::rwlock::RwLock<T>;
pub type RwLockUpgradableGuard<T> = crate::rwlock::RwLockUpgradableGuard<T>;
pub type RwLockWriteGuard<T> = crate::rwlock::RwLockWriteGuard<T>;
pub struct MutexGuard<T, R = Spin>;
impl<T, R> MutexGuard<T, R> { pub fn leak(this: Self) -> &mut T {} }
impl<T: fmt::Display, R> fmt::Display for MutexGuard<T, R> {}
impl<T, R> Deref for MutexGuard<T, R> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T, R> DerefMut for MutexGuard<T, R> { fn deref_mut(&mut self) -> &mut T {} }
pub trait RelaxStrategy {
    fn relax();
}
pub struct Spin;
impl RelaxStrategy for Spin { fn relax() {} }
pub struct Yield;
impl RelaxStrategy for Yield { fn relax() {} }
pub struct RwLockReadGuard<T, R = Spin>;
impl<T, R> RwLockReadGuard<T, R> { pub fn leak(this: Self) -> &T {} }
impl<T: fmt::Display, R> fmt::Display for RwLockReadGuard<T, R> {}
impl<T, R> Deref for RwLockReadGuard<T, R> {
    type Target = T;
    fn deref(&self) -> &T {}
}
pub mod barrier {
    use crate::{RelaxStrategy, Spin};
    pub struct Barrier<R = Spin>;
    impl<R: RelaxStrategy> Barrier<R> { #[blocking(lock)] pub fn wait(&self) -> BarrierWaitResult {} }
    impl<R> Barrier<R> { pub fn new(n: usize) -> Self {} }
    pub struct BarrierWaitResult;
    impl BarrierWaitResult { pub fn is_leader(&self) -> bool {} }
}
pub mod lazylock {
    use core::ops::Deref;
    use crate::{RelaxStrategy, Spin};
    pub struct LazyLock<T, F = fn() -> T, R = Spin>;
    impl<T, F, R> LazyLock<T, F, R> {
        pub fn new(f: F) -> Self {}
        pub fn as_mut_ptr(&self) -> *mut T {}
    }
    impl<T, F: FnOnce() -> T, R: RelaxStrategy> LazyLock<T, F, R> { #[once] pub fn force(this: &Self) -> &T {} }
    impl<T, F: FnOnce() -> T, R: RelaxStrategy> Deref for LazyLock<T, F, R> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T: Default, R> Default for LazyLock<T, fn() -> T, R> {}
}
pub mod mutex {
    use core::fmt;
    use core::ops::{Deref, DerefMut};
    use crate::{RelaxStrategy, Spin};
    use crate::mutex::fair::LockRejectReason;
    pub use crate::MutexGuard;
    pub struct Mutex<T, R = Spin>;
    impl<T, R> Mutex<T, R> {
        pub fn new(value: T) -> Self {}
        pub fn into_inner(self) -> T {}
        pub fn is_locked(&self) -> bool {}
        pub fn force_unlock(&self) {}
        pub fn try_lock(&self) -> Option<crate::MutexGuard<T, R>> {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<T, R: RelaxStrategy> Mutex<T, R> { #[blocking(lock)] pub fn lock(&self) -> crate::MutexGuard<T, R> {} }
    impl<T: Default, R> Default for Mutex<T, R> {}
    impl<T, R> From<T> for Mutex<T, R> {}
    impl<R: RelaxStrategy> lock_api_crate::RawMutex for Mutex<(), R> {
        type GuardMarker = lock_api_crate::GuardSend;
        #[blocking(lock)] fn lock(&self) {}
        fn try_lock(&self) -> bool {}
        fn unlock(&self) {}
        fn is_locked(&self) -> bool {}
    }
    pub struct SpinMutex<T, R = Spin>;
    impl<T, R> SpinMutex<T, R> {
        pub fn new(data: T) -> Self {}
        pub fn into_inner(self) -> T {}
        pub fn as_mut_ptr(&self) -> *mut T {}
        pub fn is_locked(&self) -> bool {}
        pub fn force_unlock(&self) {}
        pub fn try_lock(&self) -> Option<SpinMutexGuard<T, R>> {}
        pub fn try_lock_weak(&self) -> Option<SpinMutexGuard<T, R>> {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<T, R: RelaxStrategy> SpinMutex<T, R> { #[blocking(lock)] pub fn lock(&self) -> SpinMutexGuard<T, R> {} }
    impl<T: Default, R> Default for SpinMutex<T, R> {}
    impl<T, R> From<T> for SpinMutex<T, R> {}
    impl<R: RelaxStrategy> lock_api_crate::RawMutex for SpinMutex<(), R> {
        type GuardMarker = lock_api_crate::GuardSend;
        #[blocking(lock)] fn lock(&self) {}
        fn try_lock(&self) -> bool {}
        fn unlock(&self) {}
        fn is_locked(&self) -> bool {}
    }
    pub struct SpinMutexGuard<T, R = Spin>;
    impl<T, R> SpinMutexGuard<T, R> { pub fn leak(this: Self) -> &mut T {} }
    impl<T: fmt::Display, R> fmt::Display for SpinMutexGuard<T, R> {}
    impl<T, R> Deref for SpinMutexGuard<T, R> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T, R> DerefMut for SpinMutexGuard<T, R> { fn deref_mut(&mut self) -> &mut T {} }
    pub struct TicketMutex<T, R = Spin>;
    impl<T, R> TicketMutex<T, R> {
        pub fn new(data: T) -> Self {}
        pub fn into_inner(self) -> T {}
        pub fn as_mut_ptr(&self) -> *mut T {}
        pub fn is_locked(&self) -> bool {}
        pub fn force_unlock(&self) {}
        pub fn try_lock(&self) -> Option<TicketMutexGuard<T, R>> {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<T, R: RelaxStrategy> TicketMutex<T, R> { #[blocking(lock)] pub fn lock(&self) -> TicketMutexGuard<T, R> {} }
    impl<T: Default, R> Default for TicketMutex<T, R> {}
    impl<T, R> From<T> for TicketMutex<T, R> {}
    impl<R: RelaxStrategy> lock_api_crate::RawMutex for TicketMutex<(), R> {
        type GuardMarker = lock_api_crate::GuardSend;
        #[blocking(lock)] fn lock(&self) {}
        fn try_lock(&self) -> bool {}
        fn unlock(&self) {}
        fn is_locked(&self) -> bool {}
    }
    pub struct TicketMutexGuard<T, R = Spin>;
    impl<T, R> TicketMutexGuard<T, R> { pub fn leak(this: Self) -> &mut T {} }
    impl<T: fmt::Display, R> fmt::Display for TicketMutexGuard<T, R> {}
    impl<T, R> Deref for TicketMutexGuard<T, R> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T, R> DerefMut for TicketMutexGuard<T, R> { fn deref_mut(&mut self) -> &mut T {} }
    pub struct FairMutex<T, R = Spin>;
    impl<T, R> FairMutex<T, R> {
        pub fn new(data: T) -> Self {}
        pub fn into_inner(self) -> T {}
        pub fn as_mut_ptr(&self) -> *mut T {}
        pub fn is_locked(&self) -> bool {}
        pub fn force_unlock(&self) {}
        pub fn try_lock(&self) -> Option<FairMutexGuard<T, R>> {}
        pub fn try_lock_starver(&self) -> Result<FairMutexGuard<T, R>, LockRejectReason> {}
        pub fn starve(&self) -> Starvation<T, R> {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<T, R: RelaxStrategy> FairMutex<T, R> { #[blocking(lock)] pub fn lock(&self) -> FairMutexGuard<T, R> {} }
    impl<T: Default, R> Default for FairMutex<T, R> {}
    impl<T, R> From<T> for FairMutex<T, R> {}
    impl<R: RelaxStrategy> lock_api_crate::RawMutex for FairMutex<(), R> {
        type GuardMarker = lock_api_crate::GuardSend;
        #[blocking(lock)] fn lock(&self) {}
        fn try_lock(&self) -> bool {}
        fn unlock(&self) {}
        fn is_locked(&self) -> bool {}
    }
    pub struct FairMutexGuard<T, R = Spin>;
    impl<T, R> FairMutexGuard<T, R> { pub fn leak(this: Self) -> &mut T {} }
    impl<T: fmt::Display, R> fmt::Display for FairMutexGuard<T, R> {}
    impl<T, R> Deref for FairMutexGuard<T, R> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T, R> DerefMut for FairMutexGuard<T, R> { fn deref_mut(&mut self) -> &mut T {} }
    pub struct Starvation<T, R = Spin>;
    impl<T, R> Starvation<T, R> {
        pub fn try_lock_fair(self) -> Result<FairMutexGuard<T, R>, Self> {}
        pub fn try_lock(self) -> Result<FairMutexGuard<T, R>, Self> {}
    }
    impl<T, R: RelaxStrategy> Starvation<T, R> { pub fn lock(self) -> FairMutexGuard<T, R> {} }
    pub mod spin {
        pub use crate::mutex::{SpinMutex, SpinMutexGuard};
    }
}
pub mod once {
    use crate::{RelaxStrategy, Spin};
    pub struct Once<T = (), R = Spin>;
    impl<T, R> Default for Once<T, R> {}
    impl<T, R: RelaxStrategy> Once<T, R> {
        #[once] pub fn call_once<F: FnOnce() -> T>(&self, f: F) -> &T { f() }
        pub fn try_call_once<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> { f() }
        pub fn init_from_ref(&self, value: &T) -> &T where T: Copy {}
        #[blocking(lock)] pub fn wait(&self) -> &T {}
        pub fn poll(&self) -> Option<&T> {}
    }
    impl<T, R> Once<T, R> {
        pub const INIT: Self = _;
        pub fn new() -> Self {}
        pub fn initialized(data: T) -> Self {}
        pub fn as_mut_ptr(&self) -> *mut T {}
        pub fn get(&self) -> Option<&T> {}
        pub fn get_unchecked(&self) -> &T {}
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        pub fn get_mut_unchecked(&mut self) -> &mut T {}
        pub fn try_into_inner(self) -> Option<T> {}
        pub fn into_inner_unchecked(self) -> T {}
        pub fn is_completed(&self) -> bool {}
    }
    impl<T, R> From<T> for Once<T, R> {}
}
pub mod relax {
    pub use crate::{RelaxStrategy, Spin, Yield};
    pub struct Loop;
    impl crate::RelaxStrategy for Loop { fn relax() {} }
}
pub mod rwlock {
    use core::fmt;
    use core::ops::{Deref, DerefMut};
    use crate::{RelaxStrategy, Spin};
    pub use crate::RwLockReadGuard;
    pub struct RwLock<T, R = Spin>;
    impl<T, R> RwLock<T, R> {
        pub fn new(data: T) -> Self {}
        pub fn into_inner(self) -> T {}
        pub fn as_mut_ptr(&self) -> *mut T {}
        pub fn try_read(&self) -> Option<crate::RwLockReadGuard<T, R>> {}
        #[blocking(lock)] pub fn reader_count(&self) -> usize {}
        #[blocking(lock)] pub fn writer_count(&self) -> usize {}
        pub fn force_read_decrement(&self) {}
        pub fn force_write_unlock(&self) {}
        pub fn try_write(&self) -> Option<RwLockWriteGuard<T, R>> {}
        pub fn try_write_weak(&self) -> Option<RwLockWriteGuard<T, R>> {}
        pub fn try_upgradeable_read(&self) -> Option<RwLockUpgradableGuard<T, R>> {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<T, R: RelaxStrategy> RwLock<T, R> {
        #[blocking(lock)] pub fn read(&self) -> crate::RwLockReadGuard<T, R> {}
        #[blocking(lock)] pub fn write(&self) -> RwLockWriteGuard<T, R> {}
        #[blocking(lock)] pub fn upgradeable_read(&self) -> RwLockUpgradableGuard<T, R> {}
    }
    impl<T: Default, R> Default for RwLock<T, R> {}
    impl<T, R> From<T> for RwLock<T, R> {}
    impl<R: RelaxStrategy> lock_api_crate::RawRwLock for RwLock<(), R> {
        type GuardMarker = lock_api_crate::GuardSend;
        fn lock_exclusive(&self) {}
        fn try_lock_exclusive(&self) -> bool {}
        fn unlock_exclusive(&self) {}
        fn lock_shared(&self) {}
        fn try_lock_shared(&self) -> bool {}
        fn unlock_shared(&self) {}
        fn is_locked(&self) -> bool {}
    }
    impl<R: RelaxStrategy> lock_api_crate::RawRwLockUpgrade for RwLock<(), R> {
        fn lock_upgradable(&self) {}
        fn try_lock_upgradable(&self) -> bool {}
        fn unlock_upgradable(&self) {}
        fn upgrade(&self) {}
        fn try_upgrade(&self) -> bool {}
    }
    impl<R: RelaxStrategy> lock_api_crate::RawRwLockDowngrade for RwLock<(), R> { fn downgrade(&self) {} }
    impl<R: RelaxStrategy> lock_api_crate::RawRwLockUpgradeDowngrade for RwLock<(), R> {
        fn downgrade_upgradable(&self) {}
        fn downgrade_to_upgradable(&self) {}
    }
    pub struct RwLockWriteGuard<T, R = Spin>;
    impl<T, R> RwLockWriteGuard<T, R> {
        pub fn downgrade(self) -> crate::RwLockReadGuard<T, R> {}
        pub fn downgrade_to_upgradeable(self) -> RwLockUpgradableGuard<T, R> {}
        pub fn leak(this: Self) -> &mut T {}
    }
    impl<T: fmt::Display, R> fmt::Display for RwLockWriteGuard<T, R> {}
    impl<T, R> Deref for RwLockWriteGuard<T, R> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T, R> DerefMut for RwLockWriteGuard<T, R> { fn deref_mut(&mut self) -> &mut T {} }
    pub struct RwLockUpgradableGuard<T, R = Spin>;
    impl<T, R: RelaxStrategy> RwLockUpgradableGuard<T, R> { pub fn upgrade(self) -> RwLockWriteGuard<T, R> {} }
    impl<T, R> RwLockUpgradableGuard<T, R> {
        pub fn try_upgrade(self) -> Result<RwLockWriteGuard<T, R>, Self> {}
        pub fn try_upgrade_weak(self) -> Result<RwLockWriteGuard<T, R>, Self> {}
        pub fn downgrade(self) -> crate::RwLockReadGuard<T, R> {}
        pub fn leak(this: Self) -> &T {}
    }
    impl<T: fmt::Display, R> fmt::Display for RwLockUpgradableGuard<T, R> {}
    impl<T, R> Deref for RwLockUpgradableGuard<T, R> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
}
