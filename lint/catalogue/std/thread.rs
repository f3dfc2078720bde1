//! `std::thread`.

use crate::any::Any;
use crate::cell::{Cell, RefCell};
use crate::fmt;
use crate::io;
use crate::num::NonZero;
use crate::time::Duration;

pub type Result<T> = crate::result::Result<T, Box<dyn Any + Send + 'static>>;

#[blocking(sleep, unless_zero(dur))]
#[instead(tokio = "tokio::time::sleep", smol = "smol::Timer::after", async_std = "async_std::task::sleep")]
pub fn sleep(dur: Duration) {}
#[blocking(sleep)]
#[advice("await the runtime's timer")]
pub fn sleep_ms(ms: u32) {}
#[blocking(sleep)]
#[advice("await a notification instead of parking the thread")]
pub fn park() {}
#[blocking(sleep, unless_zero(dur))]
#[advice("await a notification with a timeout instead of parking the thread")]
pub fn park_timeout(dur: Duration) {}
#[blocking(sleep)]
#[advice("await a notification with a timeout instead of parking the thread")]
pub fn park_timeout_ms(ms: u32) {}

#[off_thread(f)] #[own_thread]
pub fn spawn<F, T>(f: F) -> JoinHandle<T> where F: FnOnce() -> T + Send + 'static, T: Send + 'static {}
#[blocking(join)]
#[advice("run it in `spawn_blocking`: a scope waits for its threads")]
pub fn scope<'env, F, T>(f: F) -> T where F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T { f(&Scope {}) }

pub fn current() -> Thread {}
pub fn panicking() -> bool {}
#[polls]
pub fn yield_now() {}
pub fn available_parallelism() -> io::Result<NonZero<usize>> {}

#[derive(Clone)]
pub struct Thread;

impl Thread {
    pub fn id(&self) -> ThreadId {}
    pub fn name(&self) -> Option<&str> {}
    pub fn unpark(&self) {}
}

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct ThreadId;

#[derive(Debug)]
pub struct Builder;

impl Builder {
    pub fn new() -> Builder {}
    pub fn name(self, name: String) -> Builder {}
    pub fn stack_size(self, size: usize) -> Builder {}
    #[off_thread(f)] #[own_thread]
    pub fn spawn<F, T>(self, f: F) -> io::Result<JoinHandle<T>>
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send + 'static,
    {
    }
    #[off_thread(f)] #[own_thread]
    pub unsafe fn spawn_unchecked<F, T>(self, f: F) -> io::Result<JoinHandle<T>>
    where
        F: FnOnce() -> T + Send,
        T: Send,
    {
    }
    #[off_thread(f)] #[own_thread]
    pub fn spawn_scoped<'scope, 'env, F, T>(
        self,
        scope: &'scope Scope<'scope, 'env>,
        f: F,
    ) -> io::Result<ScopedJoinHandle<'scope, T>>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope,
    {
    }
}

pub struct JoinHandle<T> { result: Option<T> }

impl<T> JoinHandle<T> {
    pub fn thread(&self) -> &Thread {}
    #[blocking(join, unless_after(is_finished))]
    #[advice("run the work with `spawn_blocking` and await its handle")]
    pub fn join(self) -> Result<T> {}
    #[polls]
    pub fn is_finished(&self) -> bool {}
}

pub struct Scope<'scope, 'env: 'scope> {}

impl<'scope, 'env> Scope<'scope, 'env> {
    #[off_thread(f)] #[own_thread]
    pub fn spawn<F, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope,
    {
    }
}

pub struct ScopedJoinHandle<'scope, T> { result: Option<&'scope T> }

impl<'scope, T> ScopedJoinHandle<'scope, T> {
    pub fn thread(&self) -> &Thread {}
    #[blocking(join, unless_after(is_finished))]
    #[advice("run the whole scope in `spawn_blocking`")]
    pub fn join(self) -> Result<T> {}
    #[polls]
    pub fn is_finished(&self) -> bool {}
}

#[lang = "LocalKey"]
pub struct LocalKey<T: 'static> { value: T }

impl<T: 'static> LocalKey<T> {
    pub fn with<F, R>(&'static self, f: F) -> R where F: FnOnce(&T) -> R { f(&self.value) }
    pub fn try_with<F, R>(&'static self, f: F) -> crate::result::Result<R, AccessError> where F: FnOnce(&T) -> R {
        Ok(f(&self.value))
    }
}

impl<T: 'static> LocalKey<Cell<T>> {
    pub fn set(&'static self, value: T) {}
    pub fn get(&'static self) -> T where T: Copy {}
    pub fn take(&'static self) -> T where T: Default {}
    pub fn replace(&'static self, value: T) -> T {}
}

impl<T: 'static> LocalKey<RefCell<T>> {
    pub fn with_borrow<F, R>(&'static self, f: F) -> R where F: FnOnce(&T) -> R { f(&*self.value.borrow()) }
    pub fn with_borrow_mut<F, R>(&'static self, f: F) -> R where F: FnOnce(&mut T) -> R {
        f(&mut *self.value.borrow_mut())
    }
    pub fn set(&'static self, value: T) {}
    pub fn take(&'static self) -> T where T: Default {}
    pub fn replace(&'static self, value: T) -> T {}
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct AccessError;
impl fmt::Display for AccessError {}
impl crate::error::Error for AccessError {}
