//! eyre 0.6.14.

use core::{any, fmt, result};
use core::fmt::{Debug, Display};
use core::ops::{Deref, DerefMut};
use crate::context::ext::StdError;
use std::panic;
pub use eyre as anyhow;
pub use eyre as format_err;
pub use crate::{Context as WrapErr, Error as Report};
pub struct Error;
impl StdError for Error {}
impl Error {
    pub fn new<E>(error: E) -> Self where E: std::error::Error {}
    pub fn msg<M>(message: M) -> Self where M: Display + Debug {}
    pub fn wrap_err<D>(self, msg: D) -> Self where D: Display {}
    pub fn chain(&self) -> Chain {}
    pub fn root_cause(&self) -> &(dyn std::error::Error) {}
    pub fn is<E>(&self) -> bool where E: Display + Debug {}
    pub fn downcast<E>(self) -> std::result::Result<E, Self> where E: Display + Debug {}
    pub fn downcast_ref<E>(&self) -> Option<&E> where E: Display + Debug {}
    pub fn downcast_mut<E>(&mut self) -> Option<&mut E> where E: Display + Debug {}
    pub fn handler(&self) -> &dyn EyreHandler {}
    pub fn handler_mut(&mut self) -> &mut dyn EyreHandler {}
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
#[derive(Clone, Copy)] pub struct InstallError;
impl fmt::Display for InstallError {}
impl std::error::Error for InstallError {}
pub fn set_hook(hook: ErrorHook) -> Result<(), InstallError> {}
pub trait EyreHandler: any::Any {
    fn debug(&self, error: &(dyn std::error::Error), f: &mut fmt::Formatter) -> fmt::Result;
    fn display(&self, error: &(dyn std::error::Error), f: &mut fmt::Formatter) -> fmt::Result {}
    fn track_caller(&mut self, location: &panic::Location) {}
}
impl dyn EyreHandler {
    pub fn is<T: EyreHandler>(&self) -> bool {}
    pub fn downcast_ref<T: EyreHandler>(&self) -> Option<&T> {}
    pub fn downcast_mut<T: EyreHandler>(&mut self) -> Option<&mut T> {}
}
pub struct DefaultHandler;
impl DefaultHandler { pub fn default_with(error: &(dyn std::error::Error)) -> Box<dyn EyreHandler> {} }
impl EyreHandler for DefaultHandler { fn debug(&self, error: &(dyn std::error::Error), f: &mut fmt::Formatter) -> fmt::Result {} }
#[derive(Clone)] pub struct Chain;
impl Chain { pub fn new(head: &(dyn std::error::Error)) -> Self {} }
impl Iterator for Chain {
    type Item = &(dyn std::error::Error);
    fn next(&mut self) -> Option<Self::Item> {}
}
impl DoubleEndedIterator for Chain { fn next_back(&mut self) -> Option<Self::Item> {} }
impl Default for Chain {}
pub type Result<T = (), E = Error> = result::Result<T, E>;
pub trait Context<T, E> {
    fn wrap_err<D>(self, msg: D) -> Result<T, Error> where D: Display;
    fn wrap_err_with<D, F>(self, f: F) -> Result<T, Error> where D: Display, F: FnOnce() -> D;
    fn context<D>(self, msg: D) -> Result<T, Error> where D: Display;
    fn with_context<D, F>(self, f: F) -> Result<T, Error> where D: Display, F: FnOnce() -> D;
}
impl<T, E> Context<T, E> for std::result::Result<T, E> where E: StdError {
    fn wrap_err<D>(self, msg: D) -> std::result::Result<T, Error> where D: Display {}
    fn wrap_err_with<D, F>(self, f: F) -> std::result::Result<T, Error> where D: Display, F: FnOnce() -> D { f() }
    fn context<D>(self, msg: D) -> std::result::Result<T, Error> where D: Display {}
    fn with_context<D, F>(self, f: F) -> std::result::Result<T, Error> where D: Display, F: FnOnce() -> D { f() }
}
pub trait OptionExt<T> {
    fn ok_or_eyre<M>(self, message: M) -> Result<T> where M: Debug + Display;
}
impl<T> OptionExt<T> for Option<T> { fn ok_or_eyre<M>(self, message: M) -> Result<T> where M: Debug + Display {} }
pub trait ContextCompat<T> {
    fn context<D>(self, msg: D) -> Result<T, Error> where D: Display;
    fn with_context<D, F>(self, f: F) -> Result<T, Error> where D: Display, F: FnOnce() -> D { f() }
    fn wrap_err<D>(self, msg: D) -> Result<T, Error> where D: Display;
    fn wrap_err_with<D, F>(self, f: F) -> Result<T, Error> where D: Display, F: FnOnce() -> D { f() }
}
impl<T> ContextCompat<T> for Option<T> {
    fn wrap_err<D>(self, msg: D) -> std::result::Result<T, Error> where D: Display {}
    fn wrap_err_with<D, F>(self, f: F) -> std::result::Result<T, Error> where D: Display, F: FnOnce() -> D { f() }
    fn context<D>(self, msg: D) -> std::result::Result<T, Error> where D: Display {}
    fn with_context<D, F>(self, f: F) -> std::result::Result<T, Error> where D: Display, F: FnOnce() -> D { f() }
}
pub fn Ok<T>(t: T) -> Result<T> {}
pub type ErrorHook = Box<dyn Fn(&(dyn std::error::Error)) -> Box<dyn EyreHandler> + Sync + Send>;
#[returns(eyre::Report)] macro_rules! eyre { () => {} }
macro_rules! bail { ($($t:tt)*) => { return Err($crate::eyre!($($t)*)) } }
macro_rules! ensure {
    ($cond:expr $(,)?) => { if !$cond { return Err($crate::eyre!("")) } };
    ($cond:expr, $($t:tt)*) => { if !$cond { return Err($crate::eyre!($($t)*)) } };
}
pub mod context {
    pub mod ext {
        use core::fmt::Display;
        use crate::Error;
        use std::error;
        pub trait StdError {
            fn ext_report<D>(self, msg: D) -> Error where D: Display;
        }
        impl<E> StdError for E where E: error::Error {}
    }
}
