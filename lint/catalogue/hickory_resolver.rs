//! hickory_resolver 0.26.3, 0.24.4. What asks for the system's settings reads `/etc/resolv.conf`.

use crate::cache::ttl_config_deserialize::TtlConfigMap;
use crate::config::{ConnectionConfig, NameServerConfig, OpportunisticEncryption, OpportunisticEncryptionPersistence, ResolverConfig, ResolverOpts};
pub use crate::error::ResolveError;
use crate::lookup::Lookup;
use crate::lookup_ip::LookupIp;
use crate::name_server::{Spawn, TokioConnectionProvider};
use futures_util::lock::Mutex as AsyncMutex;
use futures_util::stream::Stream;
use hickory_net::NetError;
use hickory_net::runtime::{RuntimeProvider, Time, TokioRuntimeProvider};
use hickory_net::xfer::{DnsExchange, DnsHandle, Protocol};
use hickory_proto::access_control::AccessControlSet;
use hickory_proto::dnssec::TrustAnchors;
use hickory_proto::op::{DnsRequest, DnsRequestOptions, DnsResponse, Message, Query};
use hickory_proto::rr::{IntoName, Name, RecordType};
use proto::error::ProtoError;
use std::io;
use std::future::Future;
use std::net::IpAddr;
use std::ops::RangeInclusive;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::AtomicU8;
use std::time::{Duration, Instant};
pub use hickory_net as net;
pub use hickory_proto as proto;
pub use hickory_proto::rr::{IntoName, Name, TryParseIp};
pub fn version() -> &str {}
pub trait ConnectionProvider: Clone {
    type Conn: DnsHandle + Clone;
    type FutureConn: Future<Output = Result<Self::Conn, NetError>>;
    type RuntimeProvider: RuntimeProvider;
    fn new_connection(&self, ip: IpAddr, config: &ConnectionConfig, cx: &PoolContext) -> Result<Self::FutureConn, NetError>;
    fn runtime_provider(&self) -> &Self::RuntimeProvider;
}
impl<P: RuntimeProvider> ConnectionProvider for P {
    type Conn = DnsExchange<P>;
    type FutureConn = Pin<Box<dyn Future<Output = Result<Self::Conn, NetError>> + Send>>;
    type RuntimeProvider = P;
    fn new_connection(&self, ip: IpAddr, config: &ConnectionConfig, cx: &PoolContext) -> Result<Self::FutureConn, NetError> {}
    fn runtime_provider(&self) -> &Self::RuntimeProvider {}
}
pub struct TlsConfig { pub config: rustls::ClientConfig }
impl TlsConfig {
    pub fn new() -> Result<Self, NetError> {}
    pub fn insecure_skip_verify(&mut self) {}
}
#[derive(Default)] pub struct Hosts;
impl Hosts {
    #[blocking(fs)] pub fn from_system() -> io::Result<Self> {}
    pub fn lookup_static_host(&self, query: &Query) -> Option<Lookup> {}
    pub fn insert(&mut self, name: Name, record_type: RecordType, lookup: Lookup) {}
    pub fn read_hosts_conf(&mut self, src: impl io::Read) -> io::Result<()> {}
    pub fn new() -> Self {}
}
pub struct NameServer<P: ConnectionProvider>;
impl<P: ConnectionProvider> NameServer<P> {
    pub fn new(connections: impl IntoIterator<Item = (Protocol, P::Conn)>, config: NameServerConfig, options: &ResolverOpts, connection_provider: P) -> Self {}
}
#[derive(Clone)] pub struct NameServerPool<P: ConnectionProvider>;
impl<P: ConnectionProvider> NameServerPool<P> {
    pub fn from_config(servers: impl IntoIterator<Item = NameServerConfig>, cx: Arc<PoolContext>, conn_provider: P) -> Self {}
    pub fn with_ttl(self, ttl: Duration) -> Self {}
    pub fn with_zone(self, zone: Name) -> Self {}
    pub fn ttl_expired(&self) -> bool {}
    pub fn context(&self) -> &Arc<PoolContext> {}
    pub fn zone(&self) -> Option<&Name> {}
}
impl<P: ConnectionProvider> DnsHandle for NameServerPool<P> {
    type Response = Pin<Box<dyn Stream<Item = Result<DnsResponse, NetError>> + Send>>;
    type Runtime = P::RuntimeProvider;
    fn lookup(&self, query: Query, options: DnsRequestOptions) -> Self::Response {}
    fn send(&self, request: DnsRequest) -> Self::Response {}
}
pub struct PoolContext { pub options: ResolverOpts, pub tls: rustls::ClientConfig, pub opportunistic_probe_budget: AtomicU8, pub opportunistic_encryption: OpportunisticEncryption, pub transport_state: AsyncMutex<NameServerTransportState>, pub answer_address_filter: AccessControlSet }
impl PoolContext {
    pub fn new(options: ResolverOpts, tls: TlsConfig) -> Self {}
    pub fn with_probe_budget(self, budget: u8) -> Self {}
    pub fn with_answer_filter(self, answer_filter: AccessControlSet) -> Self {}
    pub fn with_opportunistic_encryption(self) -> Self {}
    pub fn with_transport_state(self, transport_state: NameServerTransportState) -> Self {}
}
#[derive(Clone, Default)] pub struct NameServerTransportState;
impl NameServerTransportState { pub fn nameserver_count(&self) -> usize {} }
pub struct OpportunisticEncryptionStatePersistTask<T>;
impl<T: Time> OpportunisticEncryptionStatePersistTask<T> {
    pub async fn start<P: RuntimeProvider>(config: OpportunisticEncryptionPersistence, pool_context: &Arc<PoolContext>, conn_provider: P) -> Result<Option<P::Handle>, String> {}
}
pub type TokioResolver = Resolver<TokioRuntimeProvider>;
#[derive(Clone)] pub struct Resolver<P: ConnectionProvider>;
impl TokioResolver { #[blocking(fs)] pub fn builder_tokio() -> Result<ResolverBuilder<TokioRuntimeProvider>, NetError> {} }
impl<R: ConnectionProvider> Resolver<R> {
    #[blocking(fs)] pub fn builder(provider: R) -> Result<ResolverBuilder<R>, NetError> {}
    pub fn builder_with_config(config: ResolverConfig, provider: R) -> ResolverBuilder<R> {}
    pub fn set_hosts(&mut self, hosts: Arc<Hosts>) {}
    pub async fn lookup(&self, name: impl IntoName, record_type: RecordType) -> Result<Lookup, NetError> {}
    pub async fn lookup_ip(&self, host: impl IntoName) -> Result<LookupIp, NetError> {}
    pub async fn reverse_lookup(&self, query: impl IntoName) -> Result<Lookup, NetError> {}
    pub async fn ipv4_lookup(&self, query: impl IntoName) -> Result<Lookup, NetError> {}
    pub async fn ipv6_lookup(&self, query: impl IntoName) -> Result<Lookup, NetError> {}
    pub async fn mx_lookup(&self, query: impl IntoName) -> Result<Lookup, NetError> {}
    pub async fn ns_lookup(&self, query: impl IntoName) -> Result<Lookup, NetError> {}
    pub async fn soa_lookup(&self, query: impl IntoName) -> Result<Lookup, NetError> {}
    pub async fn srv_lookup(&self, query: impl IntoName) -> Result<Lookup, NetError> {}
    pub async fn tlsa_lookup(&self, query: impl IntoName) -> Result<Lookup, NetError> {}
    pub async fn txt_lookup(&self, query: impl IntoName) -> Result<Lookup, NetError> {}
    pub fn clear_lookup_cache(&self, name: impl IntoName, record_type: RecordType) {}
    pub fn clear_cache(&self) {}
    pub fn options(&self) -> &ResolverOpts {}
}
pub struct ResolverBuilder<P>;
impl<P: ConnectionProvider> ResolverBuilder<P> {
    pub fn with_options(self, options: ResolverOpts) -> Self {}
    pub fn options_mut(&mut self) -> &mut ResolverOpts {}
    pub fn with_trust_anchor(self, trust_anchor: Arc<TrustAnchors>) -> Self {}
    pub fn with_tls_config(self, config: rustls::ClientConfig) -> Self {}
    pub fn with_opportunistic_encryption(self, opportunistic_encryption: OpportunisticEncryption) -> Self {}
    pub fn with_encrypted_transport_state(self, encrypted_transport_state: NameServerTransportState) -> Self {}
    pub fn nsec3_iteration_limits(self, soft_limit: Option<u16>, hard_limit: Option<u16>) -> Self {}
    pub fn build(self) -> Result<Resolver<P>, NetError> {}
}
#[derive(Clone)] pub struct ResponseCache;
impl ResponseCache {
    pub fn new(capacity: u64, ttl_config: TtlConfig) -> Self {}
    pub fn insert(&self, query: Query, result: Result<Message, NetError>, now: Instant) {}
    pub fn get(&self, query: &Query, now: Instant) -> Option<Result<Message, NetError>> {}
}
#[derive(Clone, Default)] pub struct TtlConfig;
impl TtlConfig {
    pub fn from_opts(opts: &ResolverOpts) -> Self {}
    pub fn with_query_type_ttl_bounds(&mut self, query_type: RecordType, bounds: TtlBounds) -> &mut Self {}
    pub fn positive_response_ttl_bounds(&self, query_type: RecordType) -> RangeInclusive<Duration> {}
    pub fn negative_response_ttl_bounds(&self, query_type: RecordType) -> RangeInclusive<Duration> {}
}
impl From<TtlBounds> for TtlConfig {}
impl From<TtlConfigMap> for TtlConfig {}
#[derive(Clone, Copy, Default)] pub struct TtlBounds;
pub const MAX_TTL: u32 = _;
pub type ResolverFuture = TokioAsyncResolver;
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
    pub async fn lookup<N: proto::rr::IntoName>(&self, name: N, record_type: proto::rr::RecordType) -> Result<Lookup, ResolveError> {}
    pub async fn lookup_ip<N: proto::rr::IntoName + proto::rr::domain::TryParseIp>(&self, host: N) -> Result<LookupIp, ResolveError> {}
    pub async fn reverse_lookup(&self, query: impl IntoName) -> Result<Lookup, ResolveError> {}
    pub async fn ipv4_lookup(&self, query: impl IntoName) -> Result<Lookup, ResolveError> {}
    pub async fn ipv6_lookup(&self, query: impl IntoName) -> Result<Lookup, ResolveError> {}
    pub async fn mx_lookup(&self, query: impl IntoName) -> Result<Lookup, ResolveError> {}
    pub async fn ns_lookup(&self, query: impl IntoName) -> Result<Lookup, ResolveError> {}
    pub async fn soa_lookup(&self, query: impl IntoName) -> Result<Lookup, ResolveError> {}
    pub async fn srv_lookup(&self, query: impl IntoName) -> Result<Lookup, ResolveError> {}
    pub async fn tlsa_lookup(&self, query: impl IntoName) -> Result<Lookup, ResolveError> {}
    pub async fn txt_lookup(&self, query: impl IntoName) -> Result<Lookup, ResolveError> {}
    pub fn set_hosts(&mut self, hosts: Option<Hosts>) {}
}
pub type TokioAsyncResolver = AsyncResolver<TokioConnectionProvider>;
#[derive(Clone, Default)] pub struct TokioHandle;
impl Spawn for TokioHandle {
    fn spawn_bg<F>(&mut self, future: F) where F: futures_util::future::Future<Output = Result<(), ProtoError>> {}
}
// Before 0.25 `Resolver` waited in a runtime of its own.
impl Resolver {
    pub fn new(config: ResolverConfig, options: ResolverOpts) -> io::Result<sync::Resolver> {}
    pub fn default() -> io::Result<sync::Resolver> {}
    #[blocking(fs)] pub fn from_system_conf() -> io::Result<sync::Resolver> {}
}
mod sync {
    use crate::error::ResolveError;
    use crate::lookup::Lookup;
    use crate::lookup_ip::LookupIp;
    use hickory_proto::rr::{IntoName, RecordType};
    pub struct Resolver;
    impl Resolver {
        pub fn clear_cache(&self) {}
        #[blocking(dns)] #[advice("use `TokioAsyncResolver`")] pub fn lookup(&self, name: impl IntoName, record_type: RecordType) -> Result<Lookup, ResolveError> {}
        #[blocking(dns)] #[advice("use `TokioAsyncResolver`")] pub fn lookup_ip(&self, host: impl IntoName) -> Result<LookupIp, ResolveError> {}
        #[blocking(dns)] #[advice("use `TokioAsyncResolver`")] pub fn reverse_lookup(&self, query: impl IntoName) -> Result<Lookup, ResolveError> {}
        #[blocking(dns)] #[advice("use `TokioAsyncResolver`")] pub fn ipv4_lookup(&self, query: impl IntoName) -> Result<Lookup, ResolveError> {}
        #[blocking(dns)] #[advice("use `TokioAsyncResolver`")] pub fn ipv6_lookup(&self, query: impl IntoName) -> Result<Lookup, ResolveError> {}
        #[blocking(dns)] #[advice("use `TokioAsyncResolver`")] pub fn mx_lookup(&self, query: impl IntoName) -> Result<Lookup, ResolveError> {}
        #[blocking(dns)] #[advice("use `TokioAsyncResolver`")] pub fn ns_lookup(&self, query: impl IntoName) -> Result<Lookup, ResolveError> {}
        #[blocking(dns)] #[advice("use `TokioAsyncResolver`")] pub fn soa_lookup(&self, query: impl IntoName) -> Result<Lookup, ResolveError> {}
        #[blocking(dns)] #[advice("use `TokioAsyncResolver`")] pub fn srv_lookup(&self, query: impl IntoName) -> Result<Lookup, ResolveError> {}
        #[blocking(dns)] #[advice("use `TokioAsyncResolver`")] pub fn tlsa_lookup(&self, query: impl IntoName) -> Result<Lookup, ResolveError> {}
        #[blocking(dns)] #[advice("use `TokioAsyncResolver`")] pub fn txt_lookup(&self, query: impl IntoName) -> Result<Lookup, ResolveError> {}
    }
}
pub mod cache {
    pub mod ttl_config_deserialize {
        pub struct TtlConfigMap;
    }
}
pub mod caching_client {
    use crate::lookup::Lookup;
    use hickory_net::NetError;
    use hickory_net::xfer::DnsHandle;
    use hickory_proto::op::{DnsRequestOptions, Query};
    use std::future::Future;
    #[derive(Clone)] pub struct CachingClient<C>;
    impl<C> CachingClient<C> where C: DnsHandle {
        pub fn lookup(&self, query: Query, options: DnsRequestOptions) -> impl Future<Output = Result<Lookup, NetError>> {}
        pub fn clear_cache(&self) {}
        pub fn clear_cache_query(&self, query: &Query) {}
    }
}
pub mod config {
    use hickory_net::xfer::Protocol;
    use hickory_proto::rr::Name;
    use ipnet::IpNet;
    use rustls::ClientConfig;
    use serde::de::{Deserialize as DeserializeT, Deserializer};
    use serde::ser::{Serialize as SerializeT, Serializer};
    use std::fmt;
    use std::collections::HashSet;
    use std::net::{IpAddr, SocketAddr};
    use std::ops::{Deref, DerefMut};
    use std::path::PathBuf;
    use std::sync::Arc;
    use std::time::Duration;
    #[derive(Clone, Default)] pub struct ResolverConfig { pub domain: Option<Name>, pub search: Vec<Name>, pub name_servers: Vec<NameServerConfig> }
    impl ResolverConfig {
        pub fn udp_and_tcp(config: &ServerGroup) -> Self {}
        pub fn tls(config: &ServerGroup) -> Self {}
        pub fn https(config: &ServerGroup) -> Self {}
        pub fn quic(config: &ServerGroup) -> Self {}
        pub fn h3(config: &ServerGroup) -> Self {}
        pub fn from_parts(domain: Option<Name>, search: Vec<Name>, name_servers: Vec<NameServerConfig>) -> Self {}
        pub fn from_name_servers(name_servers: Vec<NameServerConfig>) -> Self {}
        pub fn into_parts(self) -> (Option<Name>, Vec<Name>, Vec<NameServerConfig>) {}
        pub fn domain(&self) -> Option<&Name> {}
        pub fn set_domain(&mut self, domain: Name) {}
        pub fn search(&self) -> &[Name] {}
        pub fn add_search(&mut self, search: Name) {}
        pub fn add_name_server(&mut self, name_server: NameServerConfig) {}
        pub fn name_servers(&self) -> &[NameServerConfig] {}
        pub fn new() -> Self {}
        pub fn google() -> Self {}
        pub fn google_tls() -> Self {}
        pub fn google_https() -> Self {}
        pub fn google_h3() -> Self {}
        pub fn cloudflare() -> Self {}
        pub fn cloudflare_tls() -> Self {}
        pub fn cloudflare_https() -> Self {}
        pub fn quad9() -> Self {}
        pub fn quad9_tls() -> Self {}
        pub fn quad9_https() -> Self {}
        pub fn client_config(&self) -> &Option<TlsClientConfig> {}
        pub fn set_tls_client_config(&mut self, client_config: Arc<ClientConfig>) {}
    }
    #[derive(Clone)] pub struct NameServerConfig { pub ip: IpAddr, pub trust_negative_responses: bool, pub connections: Vec<ConnectionConfig> }
    impl NameServerConfig {
        pub fn udp_and_tcp(ip: IpAddr) -> Self {}
        pub fn udp(ip: IpAddr) -> Self {}
        pub fn tcp(ip: IpAddr) -> Self {}
        pub fn tls(ip: IpAddr, server_name: Arc<str>) -> Self {}
        pub fn https(ip: IpAddr, server_name: Arc<str>, path: Option<Arc<str>>) -> Self {}
        pub fn quic(ip: IpAddr, server_name: Arc<str>) -> Self {}
        pub fn h3(ip: IpAddr, server_name: Arc<str>, path: Option<Arc<str>>) -> Self {}
        pub fn opportunistic_encryption(ip: IpAddr) -> Self {}
        pub fn new(ip: IpAddr, trust_negative_responses: bool, connections: Vec<ConnectionConfig>) -> Self {}
    }
    #[derive(Clone)] pub struct ConnectionConfig { pub port: u16, pub protocol: ProtocolConfig, pub bind_addr: Option<SocketAddr> }
    impl ConnectionConfig {
        pub fn udp() -> Self {}
        pub fn tcp() -> Self {}
        pub fn tls(server_name: Arc<str>) -> Self {}
        pub fn https(server_name: Arc<str>, path: Option<Arc<str>>) -> Self {}
        pub fn quic(server_name: Arc<str>) -> Self {}
        pub fn h3(server_name: Arc<str>, path: Option<Arc<str>>) -> Self {}
        pub fn new(protocol: ProtocolConfig) -> Self {}
    }
    #[derive(Clone, Default)] pub enum ProtocolConfig { Udp, Tcp, Tls { server_name: Arc<str> }, Https { server_name: Arc<str>, path: Arc<str> }, Quic { server_name: Arc<str> }, H3 { server_name: Arc<str>, path: Arc<str>, disable_grease: bool } }
    impl ProtocolConfig {
        pub fn to_protocol(&self) -> Protocol {}
        pub fn default_port(&self) -> u16 {}
    }
    #[derive(Clone)] pub struct ResolverOpts { pub ndots: usize, pub timeout: Duration, pub attempts: usize, pub edns0: bool, pub validate: bool, pub ip_strategy: LookupIpStrategy, pub cache_size: u64, pub use_hosts_file: ResolveHosts, pub positive_min_ttl: Option<Duration>, pub negative_min_ttl: Option<Duration>, pub positive_max_ttl: Option<Duration>, pub negative_max_ttl: Option<Duration>, pub num_concurrent_reqs: usize, pub max_active_requests: usize, pub preserve_intermediates: bool, pub try_tcp_on_error: bool, pub server_ordering_strategy: ServerOrderingStrategy, pub recursion_desired: bool, pub avoid_local_udp_ports: Arc<HashSet<u16>>, pub os_port_selection: bool, pub case_randomization: bool, pub trust_anchor: Option<PathBuf>, pub allow_answers: Vec<IpNet>, pub deny_answers: Vec<IpNet>, pub edns_payload_len: u16, pub enable_per_name_server_metrics: bool }
    impl Default for ResolverOpts {}
    #[derive(Clone, Copy, Default)] pub enum LookupIpStrategy { Ipv4Only, Ipv6Only, Ipv4AndIpv6, Ipv6AndIpv4, Ipv6thenIpv4, Ipv4thenIpv6 }
    #[derive(Clone, Copy, Default)] pub enum ServerOrderingStrategy { QueryStatistics, UserProvidedOrder, RoundRobin }
    #[derive(Clone, Copy, Default)] pub enum ResolveHosts { Always, Never, Auto }
    #[derive(Clone, Default)] pub enum OpportunisticEncryption { Disabled, Enabled { config: OpportunisticEncryptionConfig } }
    impl OpportunisticEncryption {
        pub fn is_enabled(&self) -> bool {}
        pub fn max_concurrent_probes(&self) -> Option<u8> {}
    }
    #[derive(Clone)] pub struct OpportunisticEncryptionConfig { pub persistence_period: Duration, pub damping_period: Duration, pub max_concurrent_probes: u8, pub persistence: Option<OpportunisticEncryptionPersistence> }
    impl Default for OpportunisticEncryptionConfig {}
    #[derive(Clone)] pub struct OpportunisticEncryptionPersistence { pub path: PathBuf, pub save_interval: Duration }
    pub const GOOGLE: ServerGroup = _;
    pub const CLOUDFLARE: ServerGroup = _;
    pub const QUAD9: ServerGroup = _;
    #[derive(Clone, Copy)] pub struct ServerGroup { pub ips: &[IpAddr], pub server_name: &str, pub path: &str }
    impl ServerGroup {
        pub fn udp_and_tcp(&self) -> impl Iterator<Item = NameServerConfig> {}
        pub fn udp(&self) -> impl Iterator<Item = NameServerConfig> {}
        pub fn tcp(&self) -> impl Iterator<Item = NameServerConfig> {}
        pub fn tls(&self) -> impl Iterator<Item = NameServerConfig> {}
        pub fn https(&self) -> impl Iterator<Item = NameServerConfig> {}
        pub fn quic(&self) -> impl Iterator<Item = NameServerConfig> {}
        pub fn h3(&self) -> impl Iterator<Item = NameServerConfig> {}
    }
    impl Default for ResolverConfig {}
    #[derive(Clone, Copy)] pub enum Protocol { Udp, Tcp, Tls, Https, Quic, H3 }
    impl fmt::Display for Protocol {}
    impl Protocol {
        pub fn is_datagram(self) -> bool {}
        pub fn is_stream(self) -> bool {}
        pub fn is_encrypted(self) -> bool {}
    }
    impl Default for Protocol {}
    #[derive(Clone)] pub struct TlsClientConfig(pub Arc<ClientConfig>);
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
        pub fn from_ips_h3(ips: &[IpAddr], port: u16, tls_dns_name: String, trust_negative_responses: bool) -> Self {}
        pub fn google() -> Self {}
        pub fn google_tls() -> Self {}
        pub fn google_https() -> Self {}
        pub fn google_h3() -> Self {}
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
    impl Default for LookupIpStrategy {}
    impl Default for ServerOrderingStrategy {}
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
pub mod error {
    use hickory_proto::error::ProtoError;
    use hickory_proto::op::{Query, ResponseCode};
    use hickory_proto::rr::rdata::SOA;
    use hickory_proto::rr::resource::Record;
    use hickory_proto::xfer::DnsResponse;
    use hickory_proto::xfer::retry_dns_handle::RetryableError;
    use std::{fmt, io, sync};
    pub type ResolveResult<T> = ::std::result::Result<T, ResolveError>;
    pub enum ResolveErrorKind { Message(&str), Msg(String), NoConnections, NoRecordsFound { query: Box<Query>, soa: Option<Box<Record<SOA>>>, negative_ttl: Option<u32>, response_code: ResponseCode, trusted: bool }, Io(io::Error), Proto(ProtoError), Timeout }
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
    use hickory_proto::op::{Message, Query};
    use hickory_proto::rr::{RData, Record, rdata};
    use std::time::Instant;
    #[derive(Clone)] pub struct Lookup;
    impl Lookup {
        pub fn from_rdata(query: Query, rdata: RData) -> Self {}
        pub fn new_with_max_ttl(query: Query, answers: impl IntoIterator<Item = Record>) -> Self {}
        pub fn new_with_deadline(query: Query, answers: impl IntoIterator<Item = Record>, valid_until: Instant) -> Self {}
        pub fn query(&self) -> &Query {}
        pub fn message(&self) -> &Message {}
        pub fn answers(&self) -> &[Record] {}
        pub fn authorities(&self) -> &[Record] {}
        pub fn additionals(&self) -> &[Record] {}
        pub fn valid_until(&self) -> Instant {}
        pub fn iter(&self) -> LookupIter {}
        pub fn record_iter(&self) -> LookupRecordIter {}
        pub fn records(&self) -> &[Record] {}
    }
    impl From<LookupIp> for Lookup {}
    impl IntoIterator for Lookup {
        type Item = RData;
        type IntoIter = LookupIntoIter;
        fn into_iter(self) -> Self::IntoIter {}
    }
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
    use hickory_net::NetError;
    use hickory_net::xfer::DnsHandle;
    use hickory_proto::op::{DnsRequestOptions, Query};
    use hickory_proto::rr::{Name, RData};
    use proto::error::ProtoError;
    use std::error::Error;
    use std::future::Future;
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
    pub struct LookupIpFuture<C: DnsHandle>;
    impl<C: DnsHandle> LookupIpFuture<C> {
        pub fn lookup(names: Vec<Name>, strategy: LookupIpStrategy, client_cache: CachingClient<C>, options: DnsRequestOptions, hosts: Arc<Hosts>, finally_ip_addr: Option<RData>) -> Self {}
    }
    impl<C: DnsHandle> Future for LookupIpFuture<C> { type Output = Result<LookupIp, NetError>; }
    impl<C, E> futures_util::future::Future for LookupIpFuture<C, E> where C: proto::xfer::DnsHandle<Error = E>, E: Into<ResolveError> + From<ProtoError> + Error + Clone {
        type Output = Result<LookupIp, ResolveError>;
    }
}
pub mod metrics {
    pub const OUTGOING_QUERIES_TOTAL: &str = _;
    pub const CACHE_HIT_TOTAL: &str = _;
    pub const CACHE_MISS_TOTAL: &str = _;
    pub const CACHE_HIT_DURATION: &str = _;
    pub const CACHE_MISS_DURATION: &str = _;
    pub const RESPONSE_CACHE_SIZE: &str = _;
    pub const NAME_SERVER_QUERY_RESPONSES: &str = _;
    pub mod opportunistic_encryption {
        pub const PROBE_BUDGET_TOTAL: &str = _;
        pub const PROBE_ATTEMPTS_TOTAL: &str = _;
        pub const PROBE_ERRORS_TOTAL: &str = _;
        pub const PROBE_TIMEOUTS_TOTAL: &str = _;
        pub const PROBE_SUCCESSES_TOTAL: &str = _;
        pub const PROBE_DURATION_SECONDS: &str = _;
    }
    pub mod recursor {
        pub const CACHE_HIT_TOTAL: &str = _;
        pub const CACHE_MISS_TOTAL: &str = _;
        pub const OUTGOING_QUERIES_TOTAL: &str = _;
        pub const CACHE_HIT_DURATION: &str = _;
        pub const CACHE_MISS_DURATION: &str = _;
        pub const RESPONSE_CACHE_SIZE: &str = _;
        pub const NAME_SERVER_CACHE_SIZE: &str = _;
        pub const CONNECTION_CACHE_SIZE: &str = _;
        pub const IN_FLIGHT_QUERIES: &str = _;
        pub const VALIDATED_RESPONSE_CACHE_SIZE: &str = _;
        pub const SECURE_ANSWERS_TOTAL: &str = _;
        pub const INSECURE_ANSWERS_TOTAL: &str = _;
        pub const BOGUS_ANSWERS_TOTAL: &str = _;
        pub const INDETERMINATE_ANSWERS_TOTAL: &str = _;
    }
}
pub mod name_server {
    use crate::config::{NameServerConfig, NameServerConfigGroup, ResolverOpts};
    use crate::error::ResolveError;
    use crate::name_server::connection_provider::{ConnectionFuture, ConnectionResponse};
    use futures_util::future::Future;
    use futures_util::stream::Stream;
    use hickory_proto::udp::QuicLocalAddr;
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
        fn send<R: Into<DnsRequest>>(&self, request: R) -> Self::Response {}
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
        fn send<R: Into<DnsRequest>>(&self, request: R) -> Self::Response {}
    }
    pub type GenericNameServer<R> = NameServer<GenericConnector<R>>;
    #[derive(Clone)] pub struct NameServerPool<P: ConnectionProvider>;
    impl<P> NameServerPool<P> where P: ConnectionProvider {
        pub fn from_config(name_servers: NameServerConfigGroup, options: ResolverOpts, conn_provider: P) -> Self {}
    }
    impl<P> DnsHandle for NameServerPool<P> where P: ConnectionProvider {
        type Response = Pin<Box<dyn Stream<Item = Result<DnsResponse, ResolveError>> + Send>>;
        type Error = ResolveError;
        fn send<R: Into<DnsRequest>>(&self, request: R) -> Self::Response {}
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
pub mod recursor {
    use crate::{ConnectionProvider, NameServerTransportState, PoolContext, TtlConfig};
    use crate::config::OpportunisticEncryption;
    use hickory_net::{ForwardNSData, NetError};
    use hickory_proto::ProtoError;
    use hickory_proto::dnssec::TrustAnchors;
    use hickory_proto::op::{Message, Query};
    use hickory_proto::rr::{Name, Record, RecordType};
    use hickory_proto::rr::rdata::SOA;
    use ipnet::IpNet;
    use std::io;
    use std::collections::HashSet;
    use std::net::IpAddr;
    use std::path::{Path, PathBuf};
    use std::sync::Arc;
    use std::time::Instant;
    pub struct Recursor<P: ConnectionProvider>;
    impl<P: ConnectionProvider> Recursor<P> {
        pub fn from_config(config: RecursiveConfig, root_dir: Option<&Path>, conn_provider: P) -> Result<Self, RecursorError> {}
        pub fn with_options(roots: &[IpAddr], options: RecursorOptions, conn_provider: P) -> Result<Self, RecursorError> {}
        pub fn new(roots: &[IpAddr], dnssec_policy: DnssecPolicy, encrypted_transport_state: Option<NameServerTransportState>, options: RecursorOptions, conn_provider: P) -> Result<Self, RecursorError> {}
        pub async fn resolve(&self, query: Query, request_time: Instant, query_has_dnssec_ok: bool) -> Result<Message, RecursorError> {}
        pub fn pool_context(&self) -> &Arc<PoolContext> {}
        pub fn is_validating(&self) -> bool {}
    }
    #[derive(Clone)] pub struct RecursiveConfig { pub roots: PathBuf, pub dnssec_policy: DnssecPolicyConfig, pub options: RecursorOptions }
    #[derive(Clone)] pub struct RecursorOptions { pub ns_cache_size: usize, pub response_cache_size: u64, pub recursion_limit: u8, pub ns_recursion_limit: u8, pub allow_answers: Vec<IpNet>, pub deny_answers: Vec<IpNet>, pub allow_server: Vec<IpNet>, pub deny_server: Vec<IpNet>, pub avoid_local_udp_ports: HashSet<u16>, pub cache_policy: TtlConfig, pub case_randomization: bool, pub opportunistic_encryption: OpportunisticEncryption, pub edns_payload_len: u16, pub qname_minimization: QNameMinimization }
    impl Default for RecursorOptions {}
    #[derive(Clone, Default)] pub enum DnssecPolicy { SecurityUnaware, ValidationDisabled, ValidateWithStaticKey(DnssecConfig) }
    #[derive(Clone, Default)] pub struct DnssecConfig { pub trust_anchor: Option<Arc<TrustAnchors>>, pub nsec3_soft_iteration_limit: Option<u16>, pub nsec3_hard_iteration_limit: Option<u16>, pub validation_cache_size: Option<usize> }
    #[derive(Clone, Default)] pub enum DnssecPolicyConfig { SecurityUnaware, ValidationDisabled, ValidateWithStaticKey { path: Option<PathBuf>, nsec3_soft_iteration_limit: Option<u16>, nsec3_hard_iteration_limit: Option<u16>, validation_cache_size: Option<usize> } }
    #[derive(Clone, Default)] pub enum QNameMinimization { Strict, Relaxed }
    pub enum RecursorError { MaxRecordLimitExceeded { count: usize, record_type: RecordType }, Message(&str), Msg(String), Negative(AuthorityData), ForwardNS(Arc<[ForwardNSData]>), Io(io::Error), Net(NetError), Timeout, RecursionLimitExceeded { count: usize }, QueryBudgetExceeded }
    impl RecursorError {
        pub fn recursion_exceeded(limit: u8, depth: u8, name: &Name) -> Result<(), Self> {}
        pub fn into_soa(self) -> Option<Box<Record<SOA>>> {}
        pub fn is_no_records_found(&self) -> bool {}
        pub fn is_nx_domain(&self) -> bool {}
        pub fn is_timeout(&self) -> bool {}
    }
    impl From<NetError> for RecursorError {}
    impl From<ProtoError> for RecursorError {}
    impl From<String> for RecursorError {}
    impl From<&str> for RecursorError {}
    impl Clone for RecursorError {}
    #[derive(Clone)] pub struct AuthorityData { pub query: Box<Query>, pub soa: Option<Box<Record<SOA>>>, pub authorities: Option<Arc<[Record]>> }
    impl AuthorityData {
        pub fn new(query: Box<Query>, soa: Option<Box<Record<SOA>>>, no_records_found: bool, nx_domain: bool, authorities: Option<Arc<[Record]>>) -> Self {}
        pub fn is_no_records_found(&self) -> bool {}
        pub fn is_nx_domain(&self) -> bool {}
    }
}
pub mod system_conf {
    use crate::config::{ResolverConfig, ResolverOpts};
    use hickory_net::NetError;
    #[blocking(fs)] pub fn read_system_conf() -> Result<(ResolverConfig, ResolverOpts), NetError> {}
    pub fn parse_resolv_conf(data: impl AsRef<[u8]>) -> Result<(ResolverConfig, ResolverOpts), NetError> {}
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
