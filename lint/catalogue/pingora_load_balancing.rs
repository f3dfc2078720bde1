//! pingora_load_balancing 0.9.1.

use std::io;
use std::net::{SocketAddr, ToSocketAddrs};
use std::vec;
use pingora_error::Result;
#[derive(Clone, Debug, PartialEq, Eq, Hash)] pub struct Backend { pub weight: usize }
impl Backend {
    pub fn new(addr: &str) -> Result<Self> {}
    pub fn new_with_weight(addr: &str, weight: usize) -> Result<Self> {}
}
impl ToSocketAddrs for Backend {
    type Iter = vec::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<Self::Iter> {}
}
pub struct LoadBalancer<S>;
impl<S> LoadBalancer<S> {
    pub fn try_from_iter<A, T: IntoIterator<Item = A>>(iter: T) -> io::Result<Self> where A: ToSocketAddrs { iter.into_iter().next().unwrap().to_socket_addrs(); }
    pub async fn update(&self) -> Result<()> {}
    pub fn select(&self, key: &[u8], max_iterations: usize) -> Option<Backend> {}
    pub fn select_with<F>(&self, key: &[u8], max_iterations: usize, accept: F) -> Option<Backend> where F: Fn(&Backend, bool) -> bool { let a: Backend; accept(&a, true); }
}
pub mod selection {
    pub struct RoundRobin;
    pub struct Random;
    pub struct FNVHash;
    pub struct Consistent;
}
pub mod prelude {
    pub use crate::LoadBalancer;
    pub use crate::selection::RoundRobin;
}
