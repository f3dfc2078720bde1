//! `std::task`.

use crate::sync::Arc;

mod macros {
    macro_rules! ready {
        ($e:expr $(,)?) => {
            match $e {
                $crate::task::Poll::Ready(t) => t,
                $crate::task::Poll::Pending => return $crate::task::Poll::Pending,
            }
        };
    }
}
pub use macros::ready;

#[lang = "Poll"]
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Poll<T> {
    Ready(T),
    Pending,
}

impl<T> Poll<T> {
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<U> {
        let Poll::Ready(t) = self else { return Poll::Pending };
        Poll::Ready(f(t))
    }
    pub fn is_ready(&self) -> bool {}
    pub fn is_pending(&self) -> bool {}
}

impl<T, E> Poll<Result<T, E>> {
    pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Result<U, E>> { self.map(|r| r.map(f)) }
    pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Result<T, U>> { self.map(|r| r.map_err(f)) }
}

impl<T, E> Poll<Option<Result<T, E>>> {
    pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Option<Result<U, E>>> {
        self.map(|o| o.map(|r| r.map(f)))
    }
    pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Option<Result<T, U>>> {
        self.map(|o| o.map(|r| r.map_err(f)))
    }
}

impl<T> From<T> for Poll<T> { fn from(t: T) -> Poll<T> {} }

#[lang = "Context"]
#[derive(Debug)]
pub struct Context<'a> { waker: &'a Waker }

impl<'a> Context<'a> {
    pub fn from_waker(waker: &'a Waker) -> Self {}
    pub fn waker(&self) -> &'a Waker {}
}

#[derive(Clone, Debug)]
pub struct Waker;

impl Waker {
    pub fn wake(self) {}
    pub fn wake_by_ref(&self) {}
    pub fn will_wake(&self, other: &Waker) -> bool {}
    pub const fn noop() -> &'static Waker {}
    pub const unsafe fn new(data: *const (), vtable: &'static RawWakerVTable) -> Self {}
    pub unsafe fn from_raw(waker: RawWaker) -> Waker {}
}

impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for Waker { fn from(waker: Arc<W>) -> Waker {} }

#[derive(Debug)]
pub struct RawWaker;
impl RawWaker {
    pub const fn new(data: *const (), vtable: &'static RawWakerVTable) -> RawWaker {}
}

#[derive(Clone, Copy, Debug)]
pub struct RawWakerVTable;
impl RawWakerVTable {
    pub const fn new(
        clone: unsafe fn(*const ()) -> RawWaker,
        wake: unsafe fn(*const ()),
        wake_by_ref: unsafe fn(*const ()),
        drop: unsafe fn(*const ()),
    ) -> Self {
    }
}

pub trait Wake {
    fn wake(self: Arc<Self>);
    fn wake_by_ref(self: &Arc<Self>) {}
}
