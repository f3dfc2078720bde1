//! tracing_mutex 0.3.3, 0.2.1: the locks of `std::sync` and `parking_lot`, which watch their order in debug builds.

pub use lock_api;
pub use parking_lot;
pub mod parkinglot {
    pub use parking_lot as raw;
    pub use parking_lot::{FairMutex, FairMutexGuard, MappedFairMutexGuard, MappedMutexGuard, MappedReentrantMutexGuard, MappedRwLockReadGuard, MappedRwLockWriteGuard, Mutex, MutexGuard, Once, OnceState, ReentrantMutex, ReentrantMutexGuard, RwLock, RwLockReadGuard, RwLockUpgradableReadGuard, RwLockWriteGuard, WaitTimeoutResult, const_fair_mutex, const_mutex, const_reentrant_mutex, const_rwlock};
    pub use parking_lot::{FairMutex as DebugFairMutex, FairMutex as TracingFairMutex, Mutex as DebugMutex, Mutex as TracingMutex, ReentrantMutex as DebugReentrantMutex, ReentrantMutex as TracingReentrantMutex, RwLock as DebugRwLock, RwLock as TracingRwLock};
    pub mod tracing {
        pub use parking_lot::{FairMutex, FairMutexGuard, MappedFairMutexGuard, MappedMutexGuard, MappedReentrantMutexGuard, MappedRwLockReadGuard, MappedRwLockWriteGuard, Mutex, MutexGuard, Once, OnceState, ReentrantMutex, ReentrantMutexGuard, RwLock, RwLockReadGuard, RwLockUpgradableReadGuard, RwLockWriteGuard, const_fair_mutex, const_mutex, const_reentrant_mutex, const_rwlock};
    }
}
pub mod stdsync {
    pub use std::sync as raw;
    pub use std::sync::{Condvar, LazyLock, Mutex, MutexGuard, Once, OnceLock, RwLock, RwLockReadGuard, RwLockWriteGuard};
    pub use std::sync::{Condvar as DebugCondvar, Condvar as TracingCondvar, Mutex as DebugMutex, Mutex as TracingMutex, MutexGuard as DebugMutexGuard, MutexGuard as TracingMutexGuard, RwLock as DebugRwLock, RwLock as TracingRwLock};
    pub mod tracing {
        pub use std::sync::{Condvar, LazyLock, Mutex, MutexGuard, Once, OnceLock, RwLock, RwLockReadGuard, RwLockWriteGuard};
    }
}
pub mod util {
    pub fn reset_dependencies<T>(traced: &T) {}
    pub fn set_cycle_handler<T>(handler: T) where T: FnMut(&str) {}
    pub fn reset_cycle_handler() -> bool {}
}
