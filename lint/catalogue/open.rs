//! open 5.4.5.

use std::{io, thread};
use std::ffi::OsStr;
use std::process::Command;
use std::time::Duration;
#[blocking(process)] #[advice("use `open::that_detached`")] pub fn that(path: impl AsRef<OsStr>) -> io::Result<()> {}
#[blocking(process)] #[advice("use `open::that_detached`")] pub fn with(path: impl AsRef<OsStr>, app: impl Into<String>) -> io::Result<()> {}
pub fn commands(path: impl AsRef<OsStr>) -> Vec<Command> {}
pub fn with_command(path: impl AsRef<OsStr>, app: impl Into<String>) -> Command {}
pub fn that_in_background(path: impl AsRef<OsStr>) -> thread::JoinHandle<io::Result<()>> {}
pub fn with_in_background<T: AsRef<OsStr>>(path: T, app: impl Into<String>) -> thread::JoinHandle<io::Result<()>> {}
pub fn that_detached(path: impl AsRef<OsStr>) -> io::Result<()> {}
pub fn that_detached_with_timeout(path: impl AsRef<OsStr>, timeout: Duration) -> io::Result<()> {}
pub fn with_detached<T: AsRef<OsStr>>(path: T, app: impl Into<String>) -> io::Result<()> {}
