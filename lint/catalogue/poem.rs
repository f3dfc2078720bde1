//! poem 3.1.12.

use std::convert::Infallible;
use std::io;
use std::time::Duration;
#[attribute_macro(handler)] pub fn handler() {}
pub struct Server<L, A>;
impl<L> Server<L, Infallible> { pub fn new(listener: L) -> Self {} }
impl<A> Server<Infallible, A> { pub fn new_with_acceptor(acceptor: A) -> Self {} }
impl<L, A> Server<L, A> {
    pub fn name(self, name: impl Into<String>) -> Self {}
    pub fn idle_timeout(self, timeout: Duration) -> Self {}
    #[serves] pub async fn run<E>(self, ep: E) -> io::Result<()> {}
    #[serves] pub async fn run_with_graceful_shutdown<E>(self, ep: E, signal: impl Future<Output = ()>, timeout: Option<Duration>) -> io::Result<()> {}
}
