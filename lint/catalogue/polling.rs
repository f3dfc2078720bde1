//! polling 3.11.0, with the names that 2.8 has.

use std::io;
use std::num::NonZeroUsize;
use std::time::{Duration, Instant};
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct Event { pub key: usize, pub readable: bool, pub writable: bool }
impl Event {
    pub fn all(key: usize) -> Event {}
    pub fn readable(key: usize) -> Event {}
    pub fn writable(key: usize) -> Event {}
    pub fn none(key: usize) -> Event {}
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum PollMode { Oneshot, Level, Edge, EdgeOneshot }
#[derive(Debug)] pub struct Poller;
impl Poller {
    pub fn new() -> io::Result<Poller> {}
    pub fn supports_level(&self) -> bool {}
    pub fn supports_edge(&self) -> bool {}
    pub unsafe fn add<S>(&self, source: S, interest: Event) -> io::Result<()> {}
    pub unsafe fn add_with_mode<S>(&self, source: S, interest: Event, mode: PollMode) -> io::Result<()> {}
    pub fn modify<S>(&self, source: S, interest: Event) -> io::Result<()> {}
    pub fn modify_with_mode<S>(&self, source: S, interest: Event, mode: PollMode) -> io::Result<()> {}
    pub fn delete<S>(&self, source: S) -> io::Result<()> {}
    #[blocking(net, unless_zero(timeout))] #[advice("let the runtime wait, by its own sockets or its type for raw descriptors")] pub fn wait(&self, events: &mut Events, timeout: Option<Duration>) -> io::Result<usize> {}
    #[blocking(net)] #[advice("let the runtime wait, by its own sockets or its type for raw descriptors")] pub fn wait_deadline(&self, events: &mut Events, deadline: Instant) -> io::Result<usize> {}
    pub fn notify(&self) -> io::Result<()> {}
}
#[derive(Default)] pub struct Events;
impl Events {
    pub fn new() -> Self {}
    pub fn with_capacity(capacity: NonZeroUsize) -> Self {}
    pub fn iter(&self) -> std::vec::IntoIter<Event> {}
    pub fn clear(&mut self) {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
}
