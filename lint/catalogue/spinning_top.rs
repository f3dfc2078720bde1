//! spinning_top 0.4.0.

pub use lock_api;
pub use rw_spinlock::{BackoffRwSpinlock, RawRwSpinlock, RwSpinlock};
pub use spinlock::{BackoffSpinlock, MappedSpinlockGuard, RawSpinlock, Spinlock, SpinlockGuard, const_spinlock};
pub mod guard {
    pub use super::rw_spinlock::{ArcBackoffRwSpinlockReadGuard, ArcBackoffRwSpinlockUpgradableReadGuard, ArcBackoffRwSpinlockWriteGuard, ArcRwSpinlockReadGuard, ArcRwSpinlockUpgradableReadGuard, ArcRwSpinlockWriteGuard, BackoffRwSpinlockReadGuard, BackoffRwSpinlockUpgradableReadGuard, BackoffRwSpinlockWriteGuard, RwSpinlockReadGuard, RwSpinlockUpgradableReadGuard, RwSpinlockWriteGuard};
    pub use super::spinlock::{ArcBackoffSpinlockGuard, ArcSpinlockGuard, BackoffSpinlockGuard, MappedBackoffSpinlockGuard, MappedSpinlockGuard, SpinlockGuard};
}
pub mod relax {
    pub trait Relax: Default { fn relax(&mut self); }
    #[derive(Default)] pub struct Spin;
    impl Relax for Spin { fn relax(&mut self) {} }
    #[derive(Default)] pub struct Backoff;
    impl Relax for Backoff { fn relax(&mut self) {} }
}
mod rw_spinlock {
    use crate::relax::{Backoff, Relax, Spin};
    pub struct RawRwSpinlock<R: Relax = Spin>;
    pub type RwSpinlock<T> = lock_api::RwLock<RawRwSpinlock<Spin>, T>;
    pub type RwSpinlockReadGuard<T> = lock_api::RwLockReadGuard<RawRwSpinlock<Spin>, T>;
    pub type RwSpinlockUpgradableReadGuard<T> = lock_api::RwLockUpgradableReadGuard<RawRwSpinlock<Spin>, T>;
    pub type RwSpinlockWriteGuard<T> = lock_api::RwLockWriteGuard<RawRwSpinlock<Spin>, T>;
    pub type ArcRwSpinlockReadGuard<T> = lock_api::ArcRwLockReadGuard<RawRwSpinlock<Spin>, T>;
    pub type ArcRwSpinlockUpgradableReadGuard<T> = lock_api::ArcRwLockUpgradableReadGuard<RawRwSpinlock<Spin>, T>;
    pub type ArcRwSpinlockWriteGuard<T> = lock_api::ArcRwLockWriteGuard<RawRwSpinlock<Spin>, T>;
    pub type BackoffRwSpinlock<T> = lock_api::RwLock<RawRwSpinlock<Backoff>, T>;
    pub type BackoffRwSpinlockReadGuard<T> = lock_api::RwLockReadGuard<RawRwSpinlock<Backoff>, T>;
    pub type BackoffRwSpinlockUpgradableReadGuard<T> = lock_api::RwLockUpgradableReadGuard<RawRwSpinlock<Backoff>, T>;
    pub type BackoffRwSpinlockWriteGuard<T> = lock_api::RwLockWriteGuard<RawRwSpinlock<Backoff>, T>;
    pub type ArcBackoffRwSpinlockReadGuard<T> = lock_api::ArcRwLockReadGuard<RawRwSpinlock<Backoff>, T>;
    pub type ArcBackoffRwSpinlockUpgradableReadGuard<T> = lock_api::ArcRwLockUpgradableReadGuard<RawRwSpinlock<Backoff>, T>;
    pub type ArcBackoffRwSpinlockWriteGuard<T> = lock_api::ArcRwLockWriteGuard<RawRwSpinlock<Backoff>, T>;
    impl<R: Relax> lock_api::RawRwLock for RawRwSpinlock<R> {
        type GuardMarker = lock_api::GuardSend;
        fn lock_shared(&self) {}
        fn try_lock_shared(&self) -> bool {}
        fn unlock_shared(&self) {}
        fn lock_exclusive(&self) {}
        fn try_lock_exclusive(&self) -> bool {}
        fn unlock_exclusive(&self) {}
    }
    impl<R: Relax> lock_api::RawRwLockUpgrade for RawRwSpinlock<R> {
        fn lock_upgradable(&self) {}
        fn try_lock_upgradable(&self) -> bool {}
        fn unlock_upgradable(&self) {}
        fn upgrade(&self) {}
        fn try_upgrade(&self) -> bool {}
    }
}
mod spinlock {
    use crate::relax::{Backoff, Relax, Spin};
    pub struct RawSpinlock<R: Relax = Spin>;
    pub type Spinlock<T> = lock_api::Mutex<RawSpinlock<Spin>, T>;
    pub type SpinlockGuard<T> = lock_api::MutexGuard<RawSpinlock<Spin>, T>;
    pub type MappedSpinlockGuard<T> = lock_api::MappedMutexGuard<RawSpinlock<Spin>, T>;
    pub type ArcSpinlockGuard<T> = lock_api::ArcMutexGuard<RawSpinlock<Spin>, T>;
    pub type BackoffSpinlock<T> = lock_api::Mutex<RawSpinlock<Backoff>, T>;
    pub type BackoffSpinlockGuard<T> = lock_api::MutexGuard<RawSpinlock<Backoff>, T>;
    pub type MappedBackoffSpinlockGuard<T> = lock_api::MappedMutexGuard<RawSpinlock<Backoff>, T>;
    pub type ArcBackoffSpinlockGuard<T> = lock_api::ArcMutexGuard<RawSpinlock<Backoff>, T>;
    impl<R: Relax> lock_api::RawMutex for RawSpinlock<R> {
        type GuardMarker = lock_api::GuardSend;
        fn lock(&self) {}
        fn try_lock(&self) -> bool {}
        fn unlock(&self) {}
    }
    pub fn const_spinlock<T>(val: T) -> Spinlock<T> {}
}
