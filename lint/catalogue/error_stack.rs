//! error-stack 0.6.0.

use std::error::Error;
use std::fmt;
pub type Result<T, C> = core::result::Result<T, Report<C>>;
pub struct Report<C> { context: C }
impl<C> Report<C> {
    pub fn new(context: C) -> Self { Report { context } }
    pub fn current_context(&self) -> &C {}
    pub fn attach<A>(self, attachment: A) -> Self {}
    pub fn attach_opaque<A>(self, attachment: A) -> Self {}
    pub fn attach_printable<A>(self, attachment: A) -> Self {}
    pub fn change_context<T>(self, context: T) -> Report<T> {}
    pub fn contains<T>(&self) -> bool {}
    pub fn downcast_ref<T>(&self) -> Option<&T> {}
    pub fn downcast_mut<T>(&mut self) -> Option<&mut T> {}
}
impl<C> fmt::Debug for Report<C> {}
impl<C> fmt::Display for Report<C> {}
impl<C: Error> From<C> for Report<C> { fn from(context: C) -> Self {} }
/// Its associated types are not the crate's: what a result is made of is told by the impl.
pub trait ResultExt {
    type Context;
    type Ok;
    fn attach<A>(self, attachment: A) -> Result<Self::Ok, Self::Context>;
    fn attach_with<A, F: FnOnce() -> A>(self, attachment: F) -> Result<Self::Ok, Self::Context>;
    fn attach_lazy<A, F: FnOnce() -> A>(self, attachment: F) -> Result<Self::Ok, Self::Context>;
    fn attach_opaque<A>(self, attachment: A) -> Result<Self::Ok, Self::Context>;
    fn attach_opaque_with<A, F: FnOnce() -> A>(self, attachment: F) -> Result<Self::Ok, Self::Context>;
    fn attach_printable<A>(self, attachment: A) -> Result<Self::Ok, Self::Context>;
    fn attach_printable_lazy<A, F: FnOnce() -> A>(self, attachment: F) -> Result<Self::Ok, Self::Context>;
    fn change_context<C>(self, context: C) -> Result<Self::Ok, C>;
    fn change_context_lazy<C, F: FnOnce() -> C>(self, context: F) -> Result<Self::Ok, C>;
}
impl<T, E> ResultExt for core::result::Result<T, E> {
    type Context = E;
    type Ok = T;
    fn attach<A>(self, attachment: A) -> Result<T, E> {}
    fn attach_with<A, F: FnOnce() -> A>(self, attachment: F) -> Result<T, E> { attachment(); }
    fn attach_lazy<A, F: FnOnce() -> A>(self, attachment: F) -> Result<T, E> { attachment(); }
    fn attach_opaque<A>(self, attachment: A) -> Result<T, E> {}
    fn attach_opaque_with<A, F: FnOnce() -> A>(self, attachment: F) -> Result<T, E> { attachment(); }
    fn attach_printable<A>(self, attachment: A) -> Result<T, E> {}
    fn attach_printable_lazy<A, F: FnOnce() -> A>(self, attachment: F) -> Result<T, E> { attachment(); }
    fn change_context<C>(self, context: C) -> Result<T, C> {}
    fn change_context_lazy<C, F: FnOnce() -> C>(self, context: F) -> Result<T, C> { context(); }
}
