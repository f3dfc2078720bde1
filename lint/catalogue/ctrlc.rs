//! ctrlc 3.5.2.

use nix::sys::signal;
use std::{error, fmt, io};
#[off_thread(user_handler)] pub fn set_handler<F>(user_handler: F) -> Result<(), Error> where F: FnMut() {}
#[off_thread(user_handler)] pub fn try_set_handler<F>(user_handler: F) -> Result<(), Error> where F: FnMut() {}
pub enum Error { NoSuchSignal(SignalType), MultipleHandlers, System(io::Error) }
impl From<crate::platform::unix::Error> for Error {}
impl fmt::Display for Error {}
impl error::Error for Error {}
pub type Signal = signal::Signal;
pub enum SignalType { Ctrlc, Termination, Other(Signal) }
pub mod platform {
    pub mod unix {
        pub type Error = nix::Error;
    }
}
