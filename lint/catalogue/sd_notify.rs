//! sd-notify 0.5.0. A message to the service manager is short and sent at once.

use std::io;
use std::os::fd::{BorrowedFd, RawFd};
use std::time::Duration;
#[derive(Clone, Copy)] pub enum NotifyState<'a> { Ready, Reloading, Stopping, Status(&'a str), Errno(u32), BusError(&'a str), MainPid(u32), Watchdog, WatchdogTrigger, WatchdogUsec(u32), ExtendTimeoutUsec(u32), FdStore, FdStoreRemove, FdName(&'a str), MonotonicUsec(i128), Custom(&'a str) }
impl NotifyState<'_> { pub fn monotonic_usec_now() -> io::Result<Self> {} }
#[blocking(stat)] pub fn booted() -> io::Result<bool> {}
pub fn notify(state: &[NotifyState]) -> io::Result<()> {}
pub unsafe fn notify_and_unset_env(state: &[NotifyState]) -> io::Result<()> {}
pub fn notify_with_fds(state: &[NotifyState], fds: &[BorrowedFd<'_>]) -> io::Result<()> {}
pub unsafe fn notify_with_fds_and_unset_env(state: &[NotifyState], fds: &[BorrowedFd<'_>]) -> io::Result<()> {}
pub fn listen_fds() -> io::Result<impl ExactSizeIterator<Item = RawFd>> {}
pub fn listen_fds_with_names() -> io::Result<impl ExactSizeIterator<Item = (RawFd, String)>> {}
pub fn watchdog_enabled() -> Option<Duration> {}
