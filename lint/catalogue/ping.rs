//! ping 0.10.0, with what 0.5 had.

pub use crate::legacy::{Ping, dgramsock, new, rawsock};
use std::net::IpAddr;
use std::time::Duration;
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Copy)] pub enum SocketType { RAW, DGRAM }
#[derive(Clone)] pub struct Request;
impl Request {
    pub fn new(target: IpAddr) -> Self {}
    pub fn ttl(self, ttl: u8) -> Self {}
    pub fn seq(self, seq: u16) -> Self {}
    pub fn payload(self, payload: Vec<u8>) -> Self {}
}
impl From<IpAddr> for Request { fn from(target: IpAddr) -> Self {} }
#[derive(Clone)] pub struct Reply;
#[derive(Clone, Default)] pub struct PingerBuilder;
impl PingerBuilder {
    pub fn new() -> Self {}
    pub fn socket_type(self, socket_type: SocketType) -> Self {}
    pub fn ident(self, ident: u16) -> Self {}
    pub fn build(self) -> Result<Pinger, Error> {}
    pub fn build_tokio(self) -> Result<tokio::Pinger, Error> {}
}
#[derive(Default)] pub struct Pinger;
impl Pinger {
    pub fn new() -> Self {}
    pub fn builder() -> PingerBuilder {}
    #[blocking(net)] #[advice("use `ping::tokio`")] pub fn ping(&mut self, request: impl Into<Request>, timeout: Duration) -> Result<Reply, Error> {}
}
#[blocking(net)] #[advice("use `ping::tokio`")] pub fn ping(request: impl Into<Request>, timeout: Duration) -> Result<Reply, Error> {}
pub mod tokio {
    use super::{Duration, Error, Reply, Request};
    #[derive(Default)] pub struct Pinger;
    impl Pinger {
        pub fn new() -> Self {}
        pub async fn ping(&mut self, request: impl Into<Request>, timeout: Duration) -> Result<Reply, Error> {}
    }
    pub async fn ping(request: impl Into<Request>, timeout: Duration) -> Result<Reply, Error> {}
}
mod legacy {
    use super::{Duration, Error, IpAddr, SocketType};
    pub fn new(addr: IpAddr) -> Ping {}
    pub struct Ping;
    impl Ping {
        pub fn new(addr: IpAddr) -> Self {}
        pub fn socket_type(&mut self, socket_type: SocketType) -> &mut Self {}
        pub fn timeout(&mut self, timeout: Duration) -> &mut Self {}
        pub fn ttl(&mut self, ttl: u32) -> &mut Self {}
        pub fn ident(&mut self, ident: u16) -> &mut Self {}
        pub fn seq_cnt(&mut self, seq_cnt: u16) -> &mut Self {}
        #[blocking(net)] #[advice("use `ping::tokio`")] pub fn send(&self) -> Result<PingResult, Error> {}
    }
    pub struct PingResult;
    pub mod rawsock {
        use super::{Duration, Error, IpAddr};
        #[blocking(net)] #[advice("use `ping::tokio`")] pub fn ping(addr: IpAddr, timeout: Option<Duration>, ttl: Option<u32>, ident: Option<u16>, seq_cnt: Option<u16>, payload: Option<&[u8; 24]>) -> Result<(), Error> {}
    }
    pub mod dgramsock {
        use super::{Duration, Error, IpAddr};
        #[blocking(net)] #[advice("use `ping::tokio`")] pub fn ping(addr: IpAddr, timeout: Option<Duration>, ttl: Option<u32>, ident: Option<u16>, seq_cnt: Option<u16>, payload: Option<&[u8; 24]>) -> Result<(), Error> {}
    }
}
