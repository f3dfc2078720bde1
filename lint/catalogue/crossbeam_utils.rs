//! crossbeam_utils 0.8.23.

use core::fmt;
use core::ops::{Deref, DerefMut};
#[derive(Clone, Copy, Default)] pub struct CachePadded<T>;
impl<T> CachePadded<T> {
    pub fn new(t: T) -> CachePadded<T> {}
    pub fn into_inner(self) -> T {}
}
impl<T> Deref for CachePadded<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T> DerefMut for CachePadded<T> { fn deref_mut(&mut self) -> &mut T {} }
impl<T> From<T> for CachePadded<T> {}
impl<T: fmt::Display> fmt::Display for CachePadded<T> {}
pub struct Backoff;
impl Backoff {
    pub fn new() -> Self {}
    pub fn reset(&self) {}
    pub fn spin(&self) {}
    pub fn snooze(&self) {}
    pub fn is_completed(&self) -> bool {}
}
impl Default for Backoff {}
pub mod atomic {
    use core::sync::atomic;
    pub struct AtomicCell<T>;
    impl<T> AtomicCell<T> {
        pub fn new(val: T) -> AtomicCell<T> {}
        pub fn into_inner(self) -> T {}
        pub fn is_lock_free() -> bool {}
        pub fn store(&self, val: T) {}
        pub fn swap(&self, val: T) -> T {}
        pub fn as_ptr(&self) -> *mut T {}
    }
    impl<T: Default> AtomicCell<T> { pub fn take(&self) -> T {} }
    impl<T: Copy> AtomicCell<T> { pub fn load(&self) -> T {} }
    impl<T: Copy + Eq> AtomicCell<T> {
        pub fn compare_and_swap(&self, current: T, new: T) -> T {}
        pub fn compare_exchange(&self, current: T, new: T) -> Result<T, T> {}
        pub fn fetch_update<F>(&self, f: F) -> Result<T, T> where F: FnMut(T) -> Option<T> { let a: T; f(a); }
    }
    impl AtomicCell<bool> {
        pub fn fetch_and(&self, val: bool) -> bool {}
        pub fn fetch_nand(&self, val: bool) -> bool {}
        pub fn fetch_or(&self, val: bool) -> bool {}
        pub fn fetch_xor(&self, val: bool) -> bool {}
    }
    impl<T: Default> Default for AtomicCell<T> {}
    impl<T> From<T> for AtomicCell<T> {}
    pub trait AtomicConsume {
        type Val;
        fn load_consume(&self) -> Self::Val;
    }
    impl<T> AtomicConsume for atomic::AtomicPtr<T> { type Val = *mut T; }
}
pub mod sync {
    use std::fmt;
    use std::ops::{Deref, DerefMut};
    use std::sync::{LockResult, TryLockResult};
    use std::time::{Duration, Instant};
    pub struct Parker;
    impl Default for Parker {}
    impl Parker {
        pub fn new() -> Parker {}
        #[blocking(sleep)] pub fn park(&self) {}
        #[blocking(sleep, unless_zero(timeout))] pub fn park_timeout(&self, timeout: Duration) {}
        pub fn park_deadline(&self, deadline: Instant) {}
        pub fn unparker(&self) -> &Unparker {}
        pub fn into_raw(this: Parker) -> *const() {}
        pub fn from_raw(ptr: *const()) -> Parker {}
    }
    pub struct Unparker;
    impl Unparker {
        pub fn unpark(&self) {}
        pub fn into_raw(this: Unparker) -> *const() {}
        pub fn from_raw(ptr: *const()) -> Unparker {}
    }
    impl Clone for Unparker {}
    pub struct ShardedLock<T>;
    impl<T> ShardedLock<T> {
        pub fn new(value: T) -> ShardedLock<T> {}
        pub fn into_inner(self) -> LockResult<T> {}
        pub fn is_poisoned(&self) -> bool {}
        pub fn get_mut(&mut self) -> LockResult<&mut T> {}
        pub fn try_read(&self) -> TryLockResult<ShardedLockReadGuard<T>> {}
        #[blocking(lock)] pub fn read(&self) -> LockResult<ShardedLockReadGuard<T>> {}
        pub fn try_write(&self) -> TryLockResult<ShardedLockWriteGuard<T>> {}
        #[blocking(lock)] pub fn write(&self) -> LockResult<ShardedLockWriteGuard<T>> {}
    }
    impl<T: Default> Default for ShardedLock<T> {}
    impl<T> From<T> for ShardedLock<T> {}
    pub struct ShardedLockReadGuard<T>;
    impl<T> Deref for ShardedLockReadGuard<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T: fmt::Display> fmt::Display for ShardedLockReadGuard<T> {}
    pub struct ShardedLockWriteGuard<T>;
    impl<T: fmt::Display> fmt::Display for ShardedLockWriteGuard<T> {}
    impl<T> Deref for ShardedLockWriteGuard<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T> DerefMut for ShardedLockWriteGuard<T> { fn deref_mut(&mut self) -> &mut T {} }
    pub struct WaitGroup;
    impl Default for WaitGroup {}
    impl WaitGroup {
        pub fn new() -> Self {}
        #[blocking(join)] pub fn wait(self) {}
    }
    impl Clone for WaitGroup {}
}
pub mod thread {
    use std::{io, thread};
    use std::os::unix::thread::{JoinHandleExt, RawPthread};
    #[blocking(join)] pub fn scope<F, R>(f: F) -> thread::Result<R> where F: FnOnce(&Scope) -> R { let a: &thread::Scope; f(a) }
    pub struct Scope;
    impl Scope {
        #[off_thread(f)] #[own_thread] pub fn spawn<F, T>(&self, f: F) -> ScopedJoinHandle<T> where F: FnOnce(&Scope) -> T {}
        pub fn builder(&self) -> ScopedThreadBuilder {}
    }
    pub struct ScopedThreadBuilder;
    impl ScopedThreadBuilder {
        pub fn name(self, name: String) -> ScopedThreadBuilder {}
        pub fn stack_size(self, size: usize) -> ScopedThreadBuilder {}
        #[off_thread(f)] #[own_thread] pub fn spawn<F, T>(self, f: F) -> io::Result<ScopedJoinHandle<T>> where F: FnOnce(&Scope) -> T {}
    }
    pub struct ScopedJoinHandle<T>;
    impl<T> ScopedJoinHandle<T> {
        #[blocking(join)] pub fn join(self) -> thread::Result<T> {}
        pub fn thread(&self) -> &thread::Thread {}
    }
    impl<T> JoinHandleExt for ScopedJoinHandle<T> {
        fn as_pthread_t(&self) -> RawPthread {}
        fn into_pthread_t(self) -> RawPthread {}
    }
}
