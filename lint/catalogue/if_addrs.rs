//! if_addrs 0.15.0. The kernel tells the interfaces at once; of changes it tells when there are some.

use std::io;
use std::net::IpAddr;
use std::time::Duration;
#[derive(Clone)] pub struct Interface { pub name: String, pub index: Option<u32> }
impl Interface {
    pub fn is_loopback(&self) -> bool {}
    pub fn is_link_local(&self) -> bool {}
    pub fn ip(&self) -> IpAddr {}
}
pub fn get_if_addrs() -> io::Result<Vec<Interface>> {}
pub enum IfChangeType { Added(Interface), Removed(Interface) }
pub struct IfChangeNotifier;
impl IfChangeNotifier {
    pub fn new() -> io::Result<Self> {}
    #[blocking(net, unless_zero(timeout))] pub fn wait(&mut self, timeout: Option<Duration>) -> io::Result<Vec<IfChangeType>> {}
}
