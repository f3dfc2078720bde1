//! epoll 4.4.0.

use std::io;
use std::os::fd::RawFd;
pub struct Events;
#[derive(Clone, Copy)] pub enum ControlOptions { EPOLL_CTL_ADD, EPOLL_CTL_MOD, EPOLL_CTL_DEL }
#[derive(Clone, Copy)] pub struct Event { pub events: u32, pub data: u64 }
impl Event { pub fn new(events: Events, data: u64) -> Event {} }
pub fn create(cloexec: bool) -> io::Result<RawFd> {}
pub fn close(epfd: RawFd) -> io::Result<()> {}
pub fn ctl(epfd: RawFd, op: ControlOptions, fd: RawFd, event: Event) -> io::Result<()> {}
#[blocking(net, unless_zero(timeout))] pub fn wait(epfd: RawFd, timeout: i32, buf: &mut [Event]) -> io::Result<usize> {}
