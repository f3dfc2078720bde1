//! anyhow 1.0.104.

use core::result;
use core::convert::Infallible;
use core::fmt::{Debug, Display};
use core::ops::{Deref, DerefMut};
use crate::backtrace::Backtrace;
use crate::context::ext::StdError;
pub use anyhow as format_err;
pub struct Error;
impl StdError for Error {}
impl Error {
    pub fn new<E>(error: E) -> Self where E: std::error::Error {}
    pub fn msg<M>(message: M) -> Self where M: Display + Debug {}
    pub fn from_boxed(boxed_error: Box<dyn std::error::Error + Send + Sync>) -> Self {}
    pub fn context<C>(self, context: C) -> Self where C: Display {}
    pub fn backtrace(&self) -> &Backtrace {}
    pub fn chain(&self) -> Chain {}
    pub fn root_cause(&self) -> &(dyn std::error::Error) {}
    pub fn is<E>(&self) -> bool where E: Display + Debug {}
    pub fn downcast<E>(self) -> std::result::Result<E, Self> where E: Display + Debug {}
    pub fn downcast_ref<E>(&self) -> Option<&E> where E: Display + Debug {}
    pub fn downcast_mut<E>(&mut self) -> Option<&mut E> where E: Display + Debug {}
    pub fn into_boxed_dyn_error(self) -> Box<dyn std::error::Error + Send + Sync> {}
    pub fn reallocate_into_boxed_dyn_error_without_backtrace(self,) -> Box<dyn std::error::Error + Send + Sync> {}
}
impl<E> From<E> for Error where E: std::error::Error {}
impl Deref for Error {
    type Target = dyn std::error::Error + Send + Sync;
    fn deref(&self) -> &Self::Target {}
}
impl DerefMut for Error { fn deref_mut(&mut self) -> &mut Self::Target {} }
impl Display for Error {}
impl AsRef<dyn std::error::Error + Send + Sync> for Error {}
impl AsRef<dyn std::error::Error> for Error {}
#[derive(Clone)] pub struct Chain;
impl Chain { pub fn new(head: &(dyn std::error::Error)) -> Self {} }
impl Iterator for Chain {
    type Item = &(dyn std::error::Error);
    fn next(&mut self) -> Option<Self::Item> {}
}
impl DoubleEndedIterator for Chain { fn next_back(&mut self) -> Option<Self::Item> {} }
impl Default for Chain {}
pub type Result<T, E = Error> = result::Result<T, E>;
pub trait Context<T, E> {
    fn context<C>(self, context: C) -> Result<T, Error> where C: Display;
    fn with_context<C, F>(self, f: F) -> Result<T, Error> where C: Display, F: FnOnce() -> C { f() }
}
impl<T, E> Context<T, E> for std::result::Result<T, E> where E: StdError {
    fn context<C>(self, context: C) -> std::result::Result<T, Error> where C: Display {}
    fn with_context<C, F>(self, f: F) -> std::result::Result<T, Error> where C: Display, F: FnOnce() -> C { f() }
}
impl<T> Context<T, Infallible> for Option<T> {
    fn context<C>(self, context: C) -> std::result::Result<T, Error> where C: Display {}
    fn with_context<C, F>(self, f: F) -> std::result::Result<T, Error> where C: Display, F: FnOnce() -> C { f() }
}
pub fn Ok<T>(value: T) -> Result<T> {}
#[returns(anyhow::Error)] macro_rules! anyhow { () => {} }
macro_rules! bail { ($($t:tt)*) => { return Err($crate::anyhow!($($t)*)) } }
macro_rules! ensure {
    ($cond:expr $(,)?) => { if !$cond { return Err($crate::anyhow!("")) } };
    ($cond:expr, $($t:tt)*) => { if !$cond { return Err($crate::anyhow!($($t)*)) } };
}
pub mod backtrace {
    pub enum Backtrace {  }
}
pub mod context {
    pub mod ext {
        use core::fmt::Display;
        use crate::Error;
        pub trait StdError {
            fn ext_context<C>(self, context: C) -> Error where C: Display;
        }
        impl<E> StdError for E where E: std::error::Error {}
    }
}
