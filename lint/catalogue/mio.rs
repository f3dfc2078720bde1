//! mio 1.2.5.

use std::io;
use std::time::Duration;
pub struct Events;
impl Events {
    pub fn with_capacity(capacity: usize) -> Events {}
    pub fn is_empty(&self) -> bool {}
    pub fn clear(&mut self) {}
}
pub struct Registry;
impl Registry {
    pub fn register<S>(&self, source: &mut S, token: Token, interests: Interest) -> io::Result<()> {}
    pub fn reregister<S>(&self, source: &mut S, token: Token, interests: Interest) -> io::Result<()> {}
    pub fn deregister<S>(&self, source: &mut S) -> io::Result<()> {}
    pub fn try_clone(&self) -> io::Result<Registry> {}
}
pub struct Poll;
impl Poll {
    pub fn new() -> io::Result<Poll> {}
    pub fn registry(&self) -> &Registry {}
    #[blocking(net, unless_zero(timeout))] #[advice("let the runtime wait, by its own sockets or its type for raw descriptors")] pub fn poll(&mut self, events: &mut Events, timeout: Option<Duration>) -> io::Result<()> {}
}
