//! structopt 0.3.26.

pub use clap;
use std::ffi::OsString;
pub trait StructOpt {
    fn from_args() -> Self where Self: Sized {}
    fn from_args_safe() -> Result<Self, clap::Error> where Self: Sized {}
    fn from_iter<I>(iter: I) -> Self where Self: Sized, I: IntoIterator, I::Item: Into<OsString> + Clone {}
    fn from_iter_safe<I>(iter: I) -> Result<Self, clap::Error> where Self: Sized, I: IntoIterator, I::Item: Into<OsString> + Clone {}
    fn clap<'a>() -> clap::App<'a, 'a> {}
}
