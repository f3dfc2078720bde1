//! snmp2 0.5.3.

use std::io;
use std::net::ToSocketAddrs;
use std::time::Duration;
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone, Copy)] pub enum Version { V1, V2C, V3 }
pub type Oid = asn1_rs::Oid;
pub enum Value {}
pub struct Pdu;
pub struct SyncSession;
impl SyncSession {
    #[blocking(dns)] #[advice("use `AsyncSession`")] pub fn new_v1<SA: ToSocketAddrs>(destination: SA, community: &[u8], timeout: Option<Duration>, starting_req_id: i32) -> io::Result<Self> {}
    #[blocking(dns)] #[advice("use `AsyncSession`")] pub fn new_v2c<SA: ToSocketAddrs>(destination: SA, community: &[u8], timeout: Option<Duration>, starting_req_id: i32) -> io::Result<Self> {}
    #[blocking(dns)] #[advice("use `AsyncSession`")] pub fn new_v3<SA: ToSocketAddrs>(destination: SA, timeout: Option<Duration>, starting_req_id: i32, security: v3::Security) -> io::Result<Self> {}
    pub fn version(&self) -> Version {}
    #[blocking(net)] #[advice("use `AsyncSession`")] pub fn get(&mut self, oid: &Oid) -> Result<Pdu> {}
    #[blocking(net)] #[advice("use `AsyncSession`")] pub fn get_many(&mut self, oids: &[&Oid]) -> Result<Pdu> {}
    #[blocking(net)] #[advice("use `AsyncSession`")] pub fn getnext(&mut self, oid: &Oid) -> Result<Pdu> {}
    #[blocking(net)] #[advice("use `AsyncSession`")] pub fn getbulk(&mut self, oids: &[&Oid], non_repeaters: u32, max_repetitions: u32) -> Result<Pdu> {}
    #[blocking(net)] #[advice("use `AsyncSession`")] pub fn set(&mut self, values: &[(&Oid, Value)]) -> Result<Pdu> {}
    #[blocking(net)] #[advice("use `AsyncSession`")] pub fn init(&mut self) -> Result<()> {}
}
pub struct AsyncSession;
impl AsyncSession {
    pub async fn new_v1<SA: tokio::net::ToSocketAddrs>(destination: SA, community: &[u8], starting_req_id: i32) -> io::Result<Self> {}
    pub async fn new_v2c<SA: tokio::net::ToSocketAddrs>(destination: SA, community: &[u8], starting_req_id: i32) -> io::Result<Self> {}
    pub async fn new_v3<SA: tokio::net::ToSocketAddrs>(destination: SA, starting_req_id: i32, security: v3::Security) -> io::Result<Self> {}
    pub fn version(&self) -> Version {}
    pub async fn get(&mut self, oid: &Oid) -> Result<Pdu> {}
    pub async fn get_many(&mut self, oids: &[&Oid]) -> Result<Pdu> {}
    pub async fn getnext(&mut self, oid: &Oid) -> Result<Pdu> {}
    pub async fn getbulk(&mut self, oids: &[&Oid], non_repeaters: u32, max_repetitions: u32) -> Result<Pdu> {}
    pub async fn set(&mut self, values: &[(&Oid, Value)]) -> Result<Pdu> {}
    pub async fn init(&mut self) -> Result<()> {}
}
pub mod v3 {
    #[derive(Clone)] pub struct Security;
    impl Security { pub fn new(username: &[u8], authentication_password: &[u8]) -> Self {} }
}
