//! trust_dns_client 0.23.2: the client that runs a runtime of its own.

pub mod error {
    use std::{error, fmt};
    pub type ClientResult<T> = Result<T, ClientError>;
    #[derive(Debug)] pub struct ClientError;
    impl fmt::Display for ClientError {}
    impl error::Error for ClientError {}
}
pub mod client {
    use crate::error::ClientResult;
    use crate::op::DnsResponse;
    use crate::rr::{DNSClass, Name, Record, RecordType};
    pub trait ClientConnection {}
    pub trait Client {
        #[blocking(dns)] #[advice("await the query of an `AsyncClient`")] fn query(&self, name: &Name, query_class: DNSClass, query_type: RecordType) -> ClientResult<DnsResponse> {}
        #[blocking(dns)] #[advice("await it of an `AsyncClient`")] fn create<R>(&self, rrset: R, zone_origin: Name) -> ClientResult<DnsResponse> {}
        #[blocking(dns)] #[advice("await it of an `AsyncClient`")] fn append<R>(&self, rrset: R, zone_origin: Name, must_exist: bool) -> ClientResult<DnsResponse> {}
        #[blocking(dns)] #[advice("await it of an `AsyncClient`")] fn delete_rrset(&self, record: Record, zone_origin: Name) -> ClientResult<DnsResponse> {}
    }
    pub struct SyncClient<CC>;
    impl<CC: ClientConnection> SyncClient<CC> { pub fn new(conn: CC) -> Self {} }
    impl<CC: ClientConnection> Client for SyncClient<CC> {}
}
pub mod op {
    pub struct DnsResponse;
}
pub mod rr {
    #[derive(Clone)] pub struct Name;
    #[derive(Clone, Copy)] pub enum DNSClass { IN, CH, HS, NONE, ANY }
    #[derive(Clone, Copy)] pub enum RecordType { A, AAAA, ANY, CNAME, MX, NS, PTR, SOA, SRV, TXT }
    #[derive(Clone)] pub struct Record;
}
pub mod udp {
    use crate::client::ClientConnection;
    use crate::error::ClientResult;
    use std::net::SocketAddr;
    pub struct UdpClientConnection;
    impl UdpClientConnection { pub fn new(name_server: SocketAddr) -> ClientResult<Self> {} }
    impl ClientConnection for UdpClientConnection {}
}
pub mod tcp {
    use crate::client::ClientConnection;
    use crate::error::ClientResult;
    use std::net::SocketAddr;
    pub struct TcpClientConnection;
    impl TcpClientConnection { pub fn new(name_server: SocketAddr) -> ClientResult<Self> {} }
    impl ClientConnection for TcpClientConnection {}
}
