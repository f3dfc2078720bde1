//! trust_dns_resolver 0.23.2.

use crate::config::{ResolverConfig, ResolverOpts};
use crate::dns_sd::{DnsSdHandle, ListServicesFuture, ServiceInfoFuture};
use crate::error::{ResolveError, ResolveResult};
use crate::lookup::Lookup;
use crate::lookup_ip::LookupIp;
use crate::name_server::{ConnectionProvider, Spawn, TokioConnectionProvider};
use futures_util::future::Future;
use proto::DnsHandle;
use proto::error::ProtoError;
use proto::op::Query;
use proto::rr::RecordType;
use std::io;
use std::net::IpAddr;
pub use trust_dns_proto as proto;
pub use trust_dns_proto::rr::{IntoName, Name, TryParseIp};
pub type ResolverFuture = TokioAsyncResolver;
pub fn version() -> &str {}
#[derive(Clone)] pub struct AsyncResolver<P: ConnectionProvider>;
impl TokioAsyncResolver {
    pub fn tokio(config: ResolverConfig, options: ResolverOpts) -> Self {}
    #[blocking(fs)] pub fn tokio_from_system_conf() -> Result<Self, ResolveError> {}
}
impl<R: ConnectionProvider> AsyncResolver<R> {
    pub fn new(config: ResolverConfig, options: ResolverOpts, provider: R) -> Self {}
    #[blocking(fs)] pub fn from_system_conf(runtime: R) -> Result<Self, ResolveError> {}
    pub fn clear_cache(&self) {}
}
impl<P: ConnectionProvider> AsyncResolver<P> {
    pub fn new_with_conn(config: ResolverConfig, options: ResolverOpts, conn_provider: P) -> Self {}
    #[blocking(fs)] pub fn from_system_conf_with_provider(conn_provider: P) -> Result<Self, ResolveError> {}
    pub async fn lookup<N: proto::rr::IntoName>(&self, name: N, record_type: RecordType) -> Result<Lookup, ResolveError> {}
    pub async fn lookup_ip<N: proto::rr::IntoName + proto::rr::domain::TryParseIp>(&self, host: N) -> Result<LookupIp, ResolveError> {}
    pub fn set_hosts(&mut self, hosts: Option<Hosts>) {}
    pub async fn reverse_lookup(&self, query: IpAddr) -> Result<lookup::ReverseLookup, ResolveError> {}
    pub async fn ipv4_lookup<N: proto::rr::IntoName>(&self, query: N) -> Result<lookup::Ipv4Lookup, ResolveError> {}
    pub async fn ipv6_lookup<N: proto::rr::IntoName>(&self, query: N) -> Result<lookup::Ipv6Lookup, ResolveError> {}
    pub async fn mx_lookup<N: proto::rr::IntoName>(&self, query: N) -> Result<lookup::MxLookup, ResolveError> {}
    pub async fn ns_lookup<N: proto::rr::IntoName>(&self, query: N) -> Result<lookup::NsLookup, ResolveError> {}
    pub async fn srv_lookup<N: proto::rr::IntoName>(&self, query: N) -> Result<lookup::SrvLookup, ResolveError> {}
    pub async fn txt_lookup<N: proto::rr::IntoName>(&self, query: N) -> Result<lookup::TxtLookup, ResolveError> {}
}
impl<C: DnsHandle<Error = ResolveError>, P: ConnectionProvider<Conn = C>> DnsSdHandle for AsyncResolver<C, P> {
    fn list_services(&self, name: proto::rr::Name) -> ListServicesFuture {}
    fn service_info(&self, name: proto::rr::Name) -> ServiceInfoFuture {}
}
pub type TokioAsyncResolver = AsyncResolver<TokioConnectionProvider>;
#[derive(Default)] pub struct Hosts;
impl Hosts {
    pub fn new() -> Self {}
    pub fn lookup_static_host(&self, query: &Query) -> Option<Lookup> {}
    pub fn insert(&mut self, name: proto::rr::Name, record_type: RecordType, lookup: Lookup) {}
    pub fn read_hosts_conf(self, src: impl io::Read) -> io::Result<Self> {}
}
#[derive(Clone, Default)] pub struct TokioHandle;
impl Spawn for TokioHandle { fn spawn_bg<F>(&mut self, future: F) where F: Future<Output = Result<(), ProtoError>> {} }
pub struct Resolver;
impl Resolver {
    pub fn new(config: ResolverConfig, options: ResolverOpts) -> io::Result<Self> {}
    pub fn default() -> io::Result<Self> {}
    #[blocking(fs)] pub fn from_system_conf() -> io::Result<Self> {}
    pub fn clear_cache(&self) {}
    #[blocking(dns)] #[advice("use the async resolver")] pub fn lookup<N: proto::rr::IntoName>(&self, name: N, record_type: RecordType) -> ResolveResult<Lookup> {}
    #[blocking(dns)] #[advice("use the async resolver")] pub fn lookup_ip<N: proto::rr::IntoName + proto::rr::domain::TryParseIp>(&self, host: N) -> ResolveResult<LookupIp> {}
    #[blocking(dns)] #[advice("use the async resolver")] pub fn reverse_lookup(&self, query: IpAddr) -> Result<lookup::ReverseLookup, ResolveError> {}
    #[blocking(dns)] #[advice("use the async resolver")] pub fn ipv4_lookup<N: proto::rr::IntoName>(&self, query: N) -> Result<lookup::Ipv4Lookup, ResolveError> {}
    #[blocking(dns)] #[advice("use the async resolver")] pub fn ipv6_lookup<N: proto::rr::IntoName>(&self, query: N) -> Result<lookup::Ipv6Lookup, ResolveError> {}
    #[blocking(dns)] #[advice("use the async resolver")] pub fn mx_lookup<N: proto::rr::IntoName>(&self, query: N) -> Result<lookup::MxLookup, ResolveError> {}
    #[blocking(dns)] #[advice("use the async resolver")] pub fn ns_lookup<N: proto::rr::IntoName>(&self, query: N) -> Result<lookup::NsLookup, ResolveError> {}
    #[blocking(dns)] #[advice("use the async resolver")] pub fn soa_lookup<N: proto::rr::IntoName>(&self, query: N) -> Result<lookup::SoaLookup, ResolveError> {}
    #[blocking(dns)] #[advice("use the async resolver")] pub fn srv_lookup<N: proto::rr::IntoName>(&self, query: N) -> Result<lookup::SrvLookup, ResolveError> {}
    #[blocking(dns)] #[advice("use the async resolver")] pub fn tlsa_lookup<N: proto::rr::IntoName>(&self, query: N) -> Result<lookup::TlsaLookup, ResolveError> {}
    #[blocking(dns)] #[advice("use the async resolver")] pub fn txt_lookup<N: proto::rr::IntoName>(&self, query: N) -> Result<lookup::TxtLookup, ResolveError> {}
}
pub mod caching_client {
    use crate::error::ResolveError;
    use crate::lookup::Lookup;
    use futures_util::future::Future;
    use std::error::Error;
    use std::pin::Pin;
    use trust_dns_proto::error::ProtoError;
    use trust_dns_proto::op::Query;
    use trust_dns_proto::xfer::{DnsHandle, DnsRequestOptions};
    #[derive(Clone)] pub struct CachingClient<C, E>;
    impl<C, E> CachingClient<C, E> where C: DnsHandle<Error = E>, E: Into<ResolveError> + From<ProtoError> + Error + Clone {
        pub fn lookup(&mut self, query: Query, options: DnsRequestOptions) -> Pin<Box<dyn Future<Output = Result<Lookup, ResolveError>> + Send>> {}
        pub fn clear_cache(&self) {}
    }
}
pub mod config {
    use proto::rr::Name;
    use rustls::ClientConfig;
    use serde::de::{Deserialize as DeserializeT, Deserializer};
    use serde::ser::{Serialize as SerializeT, Serializer};
    use std::fmt;
    use std::net::{IpAddr, SocketAddr};
    use std::ops::{Deref, DerefMut};
    use std::sync::Arc;
    use std::time::Duration;
    #[derive(Clone)] pub struct ResolverConfig;
    impl ResolverConfig {
        pub fn new() -> Self {}
        pub fn google() -> Self {}
        pub fn google_tls() -> Self {}
        pub fn google_https() -> Self {}
        pub fn cloudflare() -> Self {}
        pub fn cloudflare_tls() -> Self {}
        pub fn cloudflare_https() -> Self {}
        pub fn quad9() -> Self {}
        pub fn quad9_tls() -> Self {}
        pub fn quad9_https() -> Self {}
        pub fn from_parts<G: Into<NameServerConfigGroup>>(domain: Option<Name>, search: Vec<Name>, name_servers: G) -> Self {}
        pub fn domain(&self) -> Option<&Name> {}
        pub fn set_domain(&mut self, domain: Name) {}
        pub fn search(&self) -> &[Name] {}
        pub fn add_search(&mut self, search: Name) {}
        pub fn add_name_server(&mut self, name_server: NameServerConfig) {}
        pub fn name_servers(&self) -> &[NameServerConfig] {}
        pub fn client_config(&self) -> &Option<TlsClientConfig> {}
        pub fn set_tls_client_config(&mut self, client_config: Arc<ClientConfig>) {}
    }
    impl Default for ResolverConfig {}
    #[derive(Clone, Copy)] pub enum Protocol { Udp, Tcp, Tls, Https, Quic, Mdns }
    impl fmt::Display for Protocol {}
    impl Protocol {
        pub fn is_datagram(self) -> bool {}
        pub fn is_stream(self) -> bool {}
        pub fn is_encrypted(self) -> bool {}
    }
    impl Default for Protocol {}
    #[derive(Clone)] pub struct TlsClientConfig(pub Arc<ClientConfig>);
    #[derive(Clone)] pub struct NameServerConfig { pub socket_addr: SocketAddr, pub protocol: Protocol, pub tls_dns_name: Option<String>, pub trust_negative_responses: bool, pub tls_config: Option<TlsClientConfig>, pub bind_addr: Option<SocketAddr> }
    impl NameServerConfig { pub fn new(socket_addr: SocketAddr, protocol: Protocol) -> Self {} }
    impl fmt::Display for NameServerConfig {}
    #[derive(Clone)] pub struct NameServerConfigGroup;
    impl SerializeT for NameServerConfigGroup { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer {} }
    impl DeserializeT for NameServerConfigGroup { fn deserialize<D>(deserializer: D) -> Result<Self, D::Error> where D: Deserializer {} }
    impl NameServerConfigGroup {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
        pub fn into_inner(self) -> Vec<NameServerConfig> {}
        pub fn from_ips_clear(ips: &[IpAddr], port: u16, trust_negative_responses: bool) -> Self {}
        pub fn from_ips_tls(ips: &[IpAddr], port: u16, tls_dns_name: String, trust_negative_responses: bool) -> Self {}
        pub fn from_ips_https(ips: &[IpAddr], port: u16, tls_dns_name: String, trust_negative_responses: bool) -> Self {}
        pub fn from_ips_quic(ips: &[IpAddr], port: u16, tls_dns_name: String, trust_negative_responses: bool) -> Self {}
        pub fn google() -> Self {}
        pub fn google_tls() -> Self {}
        pub fn google_https() -> Self {}
        pub fn cloudflare() -> Self {}
        pub fn cloudflare_tls() -> Self {}
        pub fn cloudflare_https() -> Self {}
        pub fn quad9() -> Self {}
        pub fn quad9_tls() -> Self {}
        pub fn quad9_https() -> Self {}
        pub fn merge(&mut self, other: Self) {}
        pub fn with_client_config(self, client_config: Arc<ClientConfig>) -> Self {}
        pub fn with_bind_addr(self, bind_addr: Option<SocketAddr>) -> Self {}
    }
    impl Default for NameServerConfigGroup {}
    impl Deref for NameServerConfigGroup {
        type Target = Vec<NameServerConfig>;
        fn deref(&self) -> &Self::Target {}
    }
    impl DerefMut for NameServerConfigGroup { fn deref_mut(&mut self) -> &mut Self::Target {} }
    impl From<Vec<NameServerConfig>> for NameServerConfigGroup {}
    #[derive(Clone, Copy)] pub enum LookupIpStrategy { Ipv4Only, Ipv6Only, Ipv4AndIpv6, Ipv6thenIpv4, Ipv4thenIpv6 }
    impl Default for LookupIpStrategy {}
    #[derive(Clone, Copy)] pub enum ServerOrderingStrategy { QueryStatistics, UserProvidedOrder }
    impl Default for ServerOrderingStrategy {}
    #[derive(Clone, Copy)] pub struct ResolverOpts { pub ndots: usize, pub timeout: Duration, pub attempts: usize, pub rotate: bool, pub check_names: bool, pub edns0: bool, pub validate: bool, pub ip_strategy: LookupIpStrategy, pub cache_size: usize, pub use_hosts_file: bool, pub positive_min_ttl: Option<Duration>, pub negative_min_ttl: Option<Duration>, pub positive_max_ttl: Option<Duration>, pub negative_max_ttl: Option<Duration>, pub num_concurrent_reqs: usize, pub preserve_intermediates: bool, pub try_tcp_on_error: bool, pub server_ordering_strategy: ServerOrderingStrategy, pub recursion_desired: bool, pub authentic_data: bool, pub shuffle_dns_servers: bool }
    impl Default for ResolverOpts {}
    pub const GOOGLE_IPS: &[IpAddr] = _;
    pub const CLOUDFLARE_IPS: &[IpAddr] = _;
    pub const QUAD9_IPS: &[IpAddr] = _;
}
pub mod dns_lru {
    use crate::config::ResolverOpts;
    use crate::error::ResolveError;
    use crate::lookup::Lookup;
    use proto::op::Query;
    use proto::rr::Record;
    use std::time::Instant;
    #[derive(Clone)] pub struct DnsLru;
    impl DnsLru {
        pub fn new(capacity: usize, ttl_cfg: TtlConfig) -> Self {}
        pub fn insert_records(&self, original_query: Query, records: impl Iterator<Item = Record>, now: Instant) -> Option<Lookup> {}
        pub fn get(&self, query: &Query, now: Instant) -> Option<Result<Lookup, ResolveError>> {}
    }
    #[derive(Clone, Copy, Default)] pub struct TtlConfig;
    impl TtlConfig { pub fn from_opts(opts: &ResolverOpts) -> Self {} }
}
pub mod dns_sd {
    use crate::error::ResolveError;
    use futures_util::future::Future;
    use proto::rr::Name;
    use std::borrow::Cow;
    use std::collections::HashMap;
    pub trait DnsSdHandle {
        fn list_services(&self, name: Name) -> ListServicesFuture;
        fn service_info(&self, name: Name) -> ServiceInfoFuture;
    }
    pub struct ListServicesFuture;
    impl Future for ListServicesFuture { type Output = Result<ListServices, ResolveError>; }
    pub struct ListServices;
    impl ListServices { pub fn iter(&self) -> ListServicesIter {} }
    pub struct ListServicesIter;
    impl Iterator for ListServicesIter {
        type Item = &Name;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct ServiceInfoFuture;
    impl Future for ServiceInfoFuture { type Output = Result<ServiceInfo, ResolveError>; }
    pub struct ServiceInfo;
    impl ServiceInfo { pub fn to_map(&self) -> HashMap<Cow<str>, Option<Cow<str>>> {} }
}
pub mod error {
    use std::{fmt, io, sync};
    use trust_dns_proto::error::ProtoError;
    use trust_dns_proto::op::{Query, ResponseCode};
    use trust_dns_proto::rr::rdata::SOA;
    use trust_dns_proto::rr::resource::Record;
    use trust_dns_proto::xfer::DnsResponse;
    use trust_dns_proto::xfer::retry_dns_handle::RetryableError;
    pub type ResolveResult<T> = ::std::result::Result<T, ResolveError>;
    pub enum ResolveErrorKind { Message(&str), Msg(String), NoConnections, NoRecordsFound { query: Box<Query>, soa: Option<Box<Record<SOA>>>, negative_ttl: Option<u32>, response_code: ResponseCode, trusted: bool }, Io(io::Error), Proto(ProtoError), Timeout }
    impl std::fmt::Display for ResolveErrorKind {}
    impl std::error::Error for ResolveErrorKind {}
    impl Clone for ResolveErrorKind {}
    #[derive(Clone)] pub struct ResolveError;
    impl ResolveError {
        pub fn kind(&self) -> &ResolveErrorKind {}
        pub fn from_response(response: DnsResponse, trust_nx: bool) -> Result<DnsResponse, Self> {}
    }
    impl RetryableError for ResolveError {
        fn should_retry(&self) -> bool {}
        fn attempted(&self) -> bool {}
    }
    impl fmt::Display for ResolveError {}
    impl From<ResolveErrorKind> for ResolveError {}
    impl From<&str> for ResolveError {}
    impl From<String> for ResolveError {}
    impl From<io::Error> for ResolveError {}
    impl From<ProtoError> for ResolveError {}
    impl<T> From<sync::PoisonError<T>> for ResolveError {}
}
pub mod lookup {
    use crate::lookup_ip::{LookupIp, LookupIpIter};
    use std::sync::Arc;
    use std::time::Instant;
    use trust_dns_proto::op::Query;
    use trust_dns_proto::rr::{RData, Record, rdata};
    #[derive(Clone)] pub struct Lookup;
    impl Lookup {
        pub fn from_rdata(query: Query, rdata: RData) -> Self {}
        pub fn new_with_max_ttl(query: Query, records: Arc<[Record]>) -> Self {}
        pub fn new_with_deadline(query: Query, records: Arc<[Record]>, valid_until: Instant) -> Self {}
        pub fn query(&self) -> &Query {}
        pub fn iter(&self) -> LookupIter {}
        pub fn record_iter(&self) -> LookupRecordIter {}
        pub fn valid_until(&self) -> Instant {}
        pub fn records(&self) -> &[Record] {}
    }
    impl IntoIterator for Lookup {
        type Item = RData;
        type IntoIter = LookupIntoIter;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl From<LookupIp> for Lookup {}
    pub struct LookupIter;
    impl Iterator for LookupIter {
        type Item = &RData;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct LookupRecordIter;
    impl Iterator for LookupRecordIter {
        type Item = &Record;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct LookupIntoIter;
    impl Iterator for LookupIntoIter {
        type Item = RData;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    #[derive(Clone)] pub struct SrvLookup;
    impl SrvLookup {
        pub fn iter(&self) -> SrvLookupIter {}
        pub fn query(&self) -> &Query {}
        pub fn ip_iter(&self) -> LookupIpIter {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for SrvLookup {}
    impl IntoIterator for SrvLookup {
        type Item = rdata::SRV;
        type IntoIter = SrvLookupIntoIter;
        fn into_iter(self) -> Self::IntoIter {}
    }
    pub struct SrvLookupIter;
    impl Iterator for SrvLookupIter {
        type Item = &rdata::SRV;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct SrvLookupIntoIter;
    impl Iterator for SrvLookupIntoIter {
        type Item = rdata::SRV;
        fn next(&mut self) -> Option<Self::Item> {}
    }
}
pub mod lookup_ip {
    use crate::Hosts;
    use crate::caching_client::CachingClient;
    use crate::config::LookupIpStrategy;
    use crate::error::ResolveError;
    use crate::lookup::Lookup;
    use futures_util::future::Future;
    use proto::error::ProtoError;
    use proto::op::Query;
    use proto::rr::{Name, RData};
    use proto::xfer::{DnsHandle, DnsRequestOptions};
    use std::error::Error;
    use std::net::IpAddr;
    use std::sync::Arc;
    use std::time::Instant;
    #[derive(Clone)] pub struct LookupIp;
    impl LookupIp {
        pub fn iter(&self) -> LookupIpIter {}
        pub fn query(&self) -> &Query {}
        pub fn valid_until(&self) -> Instant {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for LookupIp {}
    impl IntoIterator for LookupIp {
        type Item = IpAddr;
        type IntoIter = LookupIpIntoIter;
        fn into_iter(self) -> Self::IntoIter {}
    }
    pub struct LookupIpIter;
    impl Iterator for LookupIpIter {
        type Item = IpAddr;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct LookupIpIntoIter;
    impl Iterator for LookupIpIntoIter {
        type Item = IpAddr;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct LookupIpFuture<C, E>;
    impl<C, E> Future for LookupIpFuture<C, E> where C: DnsHandle<Error = E>, E: Into<ResolveError> + From<ProtoError> + Error + Clone {
        type Output = Result<LookupIp, ResolveError>;
    }
    impl<C, E> LookupIpFuture<C, E> where C: DnsHandle<Error = E>, E: Into<ResolveError> + From<ProtoError> + Error + Clone {
        pub fn lookup(names: Vec<Name>, strategy: LookupIpStrategy, client_cache: CachingClient<C, E>, options: DnsRequestOptions, hosts: Option<Arc<Hosts>>, finally_ip_addr: Option<RData>) -> Self {}
    }
}
pub mod name_server {
    use crate::config::{NameServerConfig, NameServerConfigGroup, ResolverOpts};
    use crate::error::ResolveError;
    use crate::name_server::connection_provider::{ConnectionFuture, ConnectionResponse};
    use futures_util::future::Future;
    use futures_util::stream::Stream;
    use proto::{Time, TokioTime};
    use proto::error::ProtoError;
    use proto::iocompat::AsyncIoTokioAsStd;
    use proto::tcp::DnsTcpStream;
    use proto::udp::DnsUdpSocket;
    use proto::xfer::{DnsHandle, DnsRequest, DnsResponse};
    use std::io;
    use std::net::SocketAddr;
    use std::pin::Pin;
    use tokio::net::{TcpStream as TokioTcpStream, UdpSocket as TokioUdpSocket};
    use trust_dns_proto::udp::QuicLocalAddr;
    pub use crate::TokioHandle;
    pub trait RuntimeProvider: Clone {
        type Handle: Clone + Spawn;
        type Timer: Time;
        type Udp: DnsUdpSocket;
        type Tcp: DnsTcpStream;
        fn create_handle(&self) -> Self::Handle;
        fn connect_tcp(&self, server_addr: SocketAddr) -> Pin<Box<dyn Send + Future<Output = io::Result<Self::Tcp>>>>;
        fn bind_udp(&self, local_addr: SocketAddr, server_addr: SocketAddr) -> Pin<Box<dyn Send + Future<Output = io::Result<Self::Udp>>>>;
    }
    pub trait ConnectionProvider: Clone {
        type Conn: DnsHandle<Error = ResolveError> + Clone;
        type FutureConn: Future<Output = Result<Self::Conn, ResolveError>>;
        type RuntimeProvider: RuntimeProvider;
        fn new_connection(&self, config: &NameServerConfig, options: &ResolverOpts) -> Self::FutureConn;
    }
    pub trait Spawn {
        fn spawn_bg<F>(&mut self, future: F) where F: Future<Output = Result<(), ProtoError>>;
    }
    #[derive(Clone)] pub struct GenericConnection;
    impl DnsHandle for GenericConnection {
        type Response = ConnectionResponse;
        type Error = ResolveError;
        fn send<R: Into<DnsRequest>>(&mut self, request: R) -> Self::Response {}
    }
    #[derive(Clone)] pub struct GenericConnector<P: RuntimeProvider>;
    impl<P: RuntimeProvider> GenericConnector<P> { pub fn new(runtime_provider: P) -> Self {} }
    impl<P: RuntimeProvider + Default> Default for GenericConnector<P> {}
    impl<P: RuntimeProvider> ConnectionProvider for GenericConnector<P> {
        type Conn = GenericConnection;
        type FutureConn = ConnectionFuture<P>;
        type RuntimeProvider = P;
        fn new_connection(&self, config: &NameServerConfig, options: &ResolverOpts) -> Self::FutureConn {}
    }
    #[derive(Clone, Default)] pub struct TokioRuntimeProvider;
    impl TokioRuntimeProvider { pub fn new() -> Self {} }
    impl RuntimeProvider for TokioRuntimeProvider {
        type Handle = crate::TokioHandle;
        type Timer = TokioTime;
        type Udp = TokioUdpSocket;
        type Tcp = AsyncIoTokioAsStd<TokioTcpStream>;
        fn create_handle(&self) -> Self::Handle {}
        fn connect_tcp(&self, server_addr: SocketAddr) -> Pin<Box<dyn Send + Future<Output = io::Result<Self::Tcp>>>> {}
        fn bind_udp(&self, local_addr: SocketAddr, _server_addr: SocketAddr) -> Pin<Box<dyn Send + Future<Output = io::Result<Self::Udp>>>> {}
    }
    pub type TokioConnectionProvider = GenericConnector<TokioRuntimeProvider>;
    #[derive(Clone)] pub struct NameServer<P: ConnectionProvider>;
    impl<P> NameServer<P> where P: ConnectionProvider {
        pub fn new(config: NameServerConfig, options: ResolverOpts, connection_provider: P) -> Self {}
        pub fn trust_nx_responses(&self) -> bool {}
    }
    impl<P> DnsHandle for NameServer<P> where P: ConnectionProvider + Clone {
        type Response = Pin<Box<dyn Stream<Item = Result<DnsResponse, ResolveError>> + Send>>;
        type Error = ResolveError;
        fn is_verifying_dnssec(&self) -> bool {}
        fn send<R: Into<DnsRequest>>(&mut self, request: R) -> Self::Response {}
    }
    pub type GenericNameServer<R> = NameServer<GenericConnector<R>>;
    #[derive(Clone)] pub struct NameServerPool<P: ConnectionProvider>;
    impl<P> NameServerPool<P> where P: ConnectionProvider {
        pub fn from_config(name_servers: NameServerConfigGroup, options: &ResolverOpts, conn_provider: P) -> Self {}
    }
    impl<P> DnsHandle for NameServerPool<P> where P: ConnectionProvider {
        type Response = Pin<Box<dyn Stream<Item = Result<DnsResponse, ResolveError>> + Send>>;
        type Error = ResolveError;
        fn send<R: Into<DnsRequest>>(&mut self, request: R) -> Self::Response {}
    }
    pub type GenericNameServerPool<P> = NameServerPool<GenericConnector<P>>;
    pub mod connection_provider {
        use crate::error::ResolveError;
        use crate::name_server::{GenericConnection, RuntimeProvider};
        use futures_util::future::Future;
        use futures_util::stream::Stream;
        use proto::xfer::DnsResponse;
        pub struct ConnectionFuture<R: RuntimeProvider>;
        impl<R: RuntimeProvider> Future for ConnectionFuture<R> { type Output = Result<GenericConnection, ResolveError>; }
        pub struct ConnectionResponse;
        impl Stream for ConnectionResponse { type Item = Result<DnsResponse, ResolveError>; }
    }
}
pub mod system_conf {
    use crate::config::{ResolverConfig, ResolverOpts};
    use std::io;
    #[blocking(fs)] pub fn read_system_conf() -> io::Result<(ResolverConfig, ResolverOpts)> {}
    pub fn parse_resolv_conf<T: AsRef<[u8]>>(data: T) -> io::Result<(ResolverConfig, ResolverOpts)> {}
}
pub mod testing {
    use crate::config::ResolverConfig;
    use crate::name_server::ConnectionProvider;
    use proto::Executor;
    pub fn lookup_test<E: Executor, R: ConnectionProvider>(config: ResolverConfig, exec: E, handle: R) {}
    pub fn ip_lookup_test<E: Executor, R: ConnectionProvider>(exec: E, handle: R) {}
    pub fn ip_lookup_across_threads_test<E: Executor, R: ConnectionProvider>(handle: R) {}
    pub fn sec_lookup_test<E: Executor, R: ConnectionProvider>(exec: E, handle: R) {}
    pub fn sec_lookup_fails_test<E: Executor, R: ConnectionProvider>(exec: E, handle: R) {}
    pub fn system_lookup_test<E: Executor, R: ConnectionProvider>(exec: E, handle: R) {}
    pub fn hosts_lookup_test<E: Executor, R: ConnectionProvider>(exec: E, handle: R) {}
    pub fn fqdn_test<E: Executor, R: ConnectionProvider>(exec: E, handle: R) {}
    pub fn ndots_test<E: Executor, R: ConnectionProvider>(exec: E, handle: R) {}
    pub fn large_ndots_test<E: Executor, R: ConnectionProvider>(exec: E, handle: R) {}
    pub fn domain_search_test<E: Executor, R: ConnectionProvider>(exec: E, handle: R) {}
    pub fn search_list_test<E: Executor, R: ConnectionProvider>(exec: E, handle: R) {}
    pub fn idna_test<E: Executor, R: ConnectionProvider>(exec: E, handle: R) {}
    pub fn localhost_ipv4_test<E: Executor, R: ConnectionProvider>(exec: E, handle: R) {}
    pub fn localhost_ipv6_test<E: Executor, R: ConnectionProvider>(exec: E, handle: R) {}
    pub fn search_ipv4_large_ndots_test<E: Executor, R: ConnectionProvider>(exec: E, handle: R) {}
    pub fn search_ipv6_large_ndots_test<E: Executor, R: ConnectionProvider>(exec: E, handle: R) {}
    pub fn search_ipv6_name_parse_fails_test<E: Executor, R: ConnectionProvider>(exec: E, handle: R) {}
}
