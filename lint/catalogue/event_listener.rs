//! event_listener 5.4.2.

use std::future::Future;
use std::time::{Duration, Instant};
pub struct Event<T = ()>;
impl<T> Event<T> {
    pub fn with_tag() -> Self {}
    #[polls]
    pub fn is_notified(&self) -> bool {}
    pub fn listen(&self) -> EventListener<T> {}
    pub fn notify<N>(&self, notify: N) -> usize {}
    pub fn total_listeners(&self) -> usize {}
}
impl Event<()> {
    pub fn new() -> Self {}
    pub fn notify_relaxed(&self, n: usize) -> usize {}
    pub fn notify_additional(&self, n: usize) -> usize {}
    pub fn notify_additional_relaxed(&self, n: usize) -> usize {}
}
impl Default for Event {}
pub trait Listener<T = ()>: Future {
    #[blocking(channel)] fn wait(self) -> T;
    #[blocking(channel, unless_zero(timeout))] fn wait_timeout(self, timeout: Duration) -> Option<T>;
    #[blocking(channel)] fn wait_deadline(self, deadline: Instant) -> Option<T>;
    fn discard(self) -> bool;
    fn listens_to(&self, event: &Event<T>) -> bool;
}
pub struct EventListener<T = ()>;
impl<T> Future for EventListener<T> { type Output = T; }
impl<T> Listener<T> for EventListener<T> {
    #[blocking(channel)] #[advice("await the listener instead")] fn wait(self) -> T {}
    #[blocking(channel, unless_zero(timeout))] fn wait_timeout(self, timeout: Duration) -> Option<T> {}
    #[blocking(channel)] fn wait_deadline(self, deadline: Instant) -> Option<T> {}
    fn discard(self) -> bool {}
    fn listens_to(&self, event: &Event<T>) -> bool {}
}
