//! `std::panic`.

use crate::any::Any;
use crate::fmt;
use crate::future::Future;
use crate::ops::{Deref, DerefMut};
use crate::pin::Pin;
use crate::task::{Context, Poll};
use crate::thread::Result;

pub fn catch_unwind<F: FnOnce() -> R + UnwindSafe, R>(f: F) -> Result<R> { Ok(f()) }
pub fn resume_unwind(payload: Box<dyn Any + Send>) -> ! {}
pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>) {}
pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static> {}
pub fn panic_any<M: 'static + Any + Send>(msg: M) -> ! {}

pub trait UnwindSafe {}
pub trait RefUnwindSafe {}

pub struct AssertUnwindSafe<T>(pub T);
impl<T> UnwindSafe for AssertUnwindSafe<T> {}
impl<T> Deref for AssertUnwindSafe<T> { type Target = T; fn deref(&self) -> &T {} }
impl<T> DerefMut for AssertUnwindSafe<T> { fn deref_mut(&mut self) -> &mut T {} }
impl<R, F: FnOnce() -> R> FnOnce<()> for AssertUnwindSafe<F> {
    type Output = R;
    fn call_once(self, args: ()) -> R { (self.0)() }
}
impl<F: Future> Future for AssertUnwindSafe<F> {
    type Output = F::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> { Pin::new(&mut self.get_mut().0).poll(cx) }
}

#[derive(Debug)]
pub struct PanicHookInfo<'a> { location: &'a Location<'a> }
impl<'a> PanicHookInfo<'a> {
    pub fn payload(&self) -> &(dyn Any + Send) {}
    pub fn payload_as_str(&self) -> Option<&str> {}
    pub fn location(&self) -> Option<&Location<'_>> {}
}
impl fmt::Display for PanicHookInfo<'_> {}
pub type PanicInfo<'a> = PanicHookInfo<'a>;

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Location<'a> { file: &'a str }
impl<'a> Location<'a> {
    pub fn caller() -> &'static Location<'static> {}
    pub fn file(&self) -> &'a str {}
    pub fn line(&self) -> u32 {}
    pub fn column(&self) -> u32 {}
}
impl fmt::Display for Location<'_> {}
