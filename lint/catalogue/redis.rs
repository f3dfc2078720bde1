//! redis 1.8.1, 0.23.5.

macro_rules! schema { () => {} }
use ahash::AHashMap as HashMap;
use arcstr::ArcStr;
use azure_core::credentials::TokenCredential;
use combine::stream;
use combine::parser::combinator::AnySendSyncPartialState;
use combine::stream::PointerOffset;
use crate::aio::{AsyncPushSender, ConnectionManager, ConnectionManagerConfig, Monitor, MultiplexedConnection};
use crate::aio::runtime::Elapsed;
use crate::caching::CacheConfig;
use crate::cluster::Connect;
use crate::cluster_handling::routing::Routable;
use crate::cluster_handling::sync_connection::Output;
use crate::connection::TlsConnParams;
use crate::io::AsyncDNSResolver;
use crate::io::tcp::TcpSettings;
use crate::types::SyncPushSender;
use futures_util::{Stream, future};
use num_bigint::BigInt;
use rustls::{client, pki_types};
use std::{collections, error, fmt, io, rc, sync};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::{CString, NulError};
use std::hash::{BuildHasher, Hash};
use std::io::{Read, Write};
use std::ops::{Deref, DerefMut};
use std::path::PathBuf;
use std::pin::Pin;
use std::str::{FromStr, Utf8Error};
use std::string::FromUtf8Error;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::AsyncRead;
pub use azure_identity::{ClientCertificateCredentialOptions, ClientSecretCredentialOptions, DeveloperToolsCredentialOptions, ManagedIdentityCredentialOptions, UserAssignedId};
#[derive(Clone)] pub struct Pipeline;
impl Pipeline {
    pub fn new() -> Self {}
    pub fn with_capacity(capacity: usize) -> Self {}
    pub fn atomic(&mut self) -> &mut Self {}
    pub fn ignore_errors(&mut self) -> &mut Self {}
    pub fn is_transaction(&self) -> bool {}
    pub fn get_packed_pipeline(&self) -> Vec<u8> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    #[blocking(db)] #[advice("use `query_async` on an async connection")] pub fn query<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T> {}
    pub async fn query_async<T: FromRedisValue>(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<T> {}
    #[blocking(db)] #[advice("use `query_async` on an async connection")] pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()> {}
    pub async fn exec_async(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<()> {}
    pub fn set_cache_config(&mut self, command_cache_config: CommandCacheConfig) -> &mut Self {}
    #[blocking(db)] #[advice("use `query_async` on an async connection")] pub fn execute(&self, con: &mut dyn ConnectionLike) {}
    pub fn add_command(&mut self, cmd: Cmd) -> &mut Self {}
    pub fn cmd(&mut self, name: &str) -> &mut Self {}
    pub fn cmd_iter(&self) -> impl Iterator<Item = &Cmd> {}
    pub fn ignore(&mut self) -> &mut Self {}
    pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Self {}
    pub fn clear(&mut self) {}
    pub fn lpop<K: ToSingleRedisArg>(&mut self, key: K, count: Option<std::num::NonZeroUsize>) -> &mut Self {}
    pub fn lpos<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V, options: LposOptions) -> &mut Self {}
    pub fn rpop<K: ToSingleRedisArg>(&mut self, key: K, count: Option<std::num::NonZeroUsize>) -> &mut Self {}
    pub fn spop<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn zadd<K: ToSingleRedisArg, S: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, member: M, score: S) -> &mut Self {}
    pub fn zadd_options<K: ToSingleRedisArg, S: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, member: M, score: S, options: &SortedSetAddOptions) -> &mut Self {}
    pub fn zrandmember<K: ToSingleRedisArg>(&mut self, key: K, count: Option<isize>) -> &mut Self {}
    pub fn zrandmember_withscores<K: ToSingleRedisArg>(&mut self, key: K, count: isize) -> &mut Self {}
    pub fn xclaim_options<K: ToSingleRedisArg, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, ids: &[ID], options: streams::StreamClaimOptions) -> &mut Self {}
    pub fn xgroup_createconsumer<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, group: G, consumer: C) -> &mut Self {}
    pub fn xgroup_destroy<K: ToRedisArgs, G: ToRedisArgs>(&mut self, key: K, group: G) -> &mut Self {}
    pub fn xgroup_delconsumer<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, group: G, consumer: C) -> &mut Self {}
    pub fn xlen<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
    pub fn xtrim<K: ToRedisArgs>(&mut self, key: K, maxlen: streams::StreamMaxlen) -> &mut Self {}
    pub fn xtrim_options<K: ToRedisArgs>(&mut self, key: K, options: &streams::StreamTrimOptions) -> &mut Self {}
    pub fn invoke_script(&mut self, invocation: &ScriptInvocation) -> &mut Self {}
}
#[derive(Clone)] pub struct ClientTlsConfig { pub client_cert: Vec<u8>, pub client_key: Vec<u8> }
#[derive(Clone)] pub struct TlsCertificates { pub client_tls: Option<ClientTlsConfig>, pub root_cert: Option<Vec<u8>> }
pub const REDIS_SCOPE_DEFAULT: &str = _;
#[derive(Clone)] pub struct ClientCertificate { pub base64_pkcs12: String, pub password: Option<String> }
#[derive(Clone)] pub struct EntraIdCredentialsProvider;
impl EntraIdCredentialsProvider {
    pub fn new_developer_tools() -> RedisResult<Self> {}
    pub fn new_developer_tools_with_scopes(scopes: Vec<String>, options: Option<DeveloperToolsCredentialOptions>) -> RedisResult<Self> {}
    pub fn new_client_secret(tenant_id: String, client_id: String, client_secret: String) -> RedisResult<Self> {}
    pub fn new_client_secret_with_scopes(tenant_id: String, client_id: String, client_secret: String, scopes: Vec<String>, options: Option<ClientSecretCredentialOptions>) -> RedisResult<Self> {}
    pub fn new_client_certificate(tenant_id: String, client_id: String, client_certificate: ClientCertificate) -> RedisResult<Self> {}
    pub fn new_client_certificate_with_scopes(tenant_id: String, client_id: String, client_certificate: ClientCertificate, scopes: Vec<String>, options: Option<ClientCertificateCredentialOptions>) -> RedisResult<Self> {}
    pub fn new_system_assigned_managed_identity() -> RedisResult<Self> {}
    pub fn new_system_assigned_managed_identity_with_scopes(scopes: Vec<String>, options: Option<ManagedIdentityCredentialOptions>) -> RedisResult<Self> {}
    pub fn new_user_assigned_managed_identity() -> RedisResult<Self> {}
    pub fn new_user_assigned_managed_identity_with_scopes(scopes: Vec<String>, options: Option<ManagedIdentityCredentialOptions>) -> RedisResult<Self> {}
    pub fn new_with_credential(credential_provider: Arc<dyn TokenCredential + Send + Sync>, scopes: Vec<String>) -> RedisResult<Self> {}
    pub fn start(&mut self, retry_config: RetryConfig) {}
}
impl StreamingCredentialsProvider for EntraIdCredentialsProvider {
    fn subscribe(&self) -> Pin<Box<dyn Stream<Item = RedisResult<BasicAuth>> + Send>> {}
}
#[derive(Clone, Default)] pub struct BasicAuth;
impl BasicAuth {
    pub fn new(username: String, password: String) -> Self {}
    pub fn username(&self) -> &str {}
    pub fn password(&self) -> &str {}
    pub fn set_username(&mut self, username: String) {}
    pub fn set_password(&mut self, password: String) {}
}
pub trait StreamingCredentialsProvider {
    fn subscribe(&self) -> Pin<Box<dyn Stream<Item = RedisResult<BasicAuth>> + Send>>;
}
#[derive(Clone)] pub struct TokenRefreshConfig { pub expiration_refresh_ratio: f64, pub retry_config: RetryConfig }
impl TokenRefreshConfig {
    pub fn set_expiration_refresh_ratio(self, ratio: f64) -> Self {}
    pub fn set_retry_config(self, retry_config: RetryConfig) -> Self {}
}
impl Default for TokenRefreshConfig {}
#[derive(Clone)] pub struct RetryConfig;
impl Default for RetryConfig {}
impl RetryConfig {
    pub fn set_number_of_retries(self, number_of_retries: usize) -> Self {}
    pub fn set_min_delay(self, min_delay: Duration) -> Self {}
    pub fn set_max_delay(self, max_delay: Duration) -> Self {}
    pub fn set_exponent_base(self, exponent_base: f32) -> Self {}
}
#[derive(Clone)] pub struct Client;
impl Client {
    pub fn open<T: IntoConnectionInfo>(params: T) -> RedisResult<Self> {}
    #[blocking(db)] #[instead(tokio = "redis::Client::get_multiplexed_async_connection")] pub fn get_connection(&self) -> RedisResult<Connection> {}
    #[blocking(db)] #[instead(tokio = "redis::Client::get_multiplexed_async_connection")] pub fn get_connection_with_timeout(&self, timeout: Duration) -> RedisResult<Connection> {}
    pub fn get_connection_info(&self) -> &ConnectionInfo {}
    pub fn build_with_tls<C: IntoConnectionInfo>(conn_info: C, tls_certs: TlsCertificates) -> RedisResult<Self> {}
    pub async fn get_multiplexed_async_connection(&self,) -> RedisResult<MultiplexedConnection> {}
    pub async fn get_multiplexed_async_connection_with_config(&self, config: &AsyncConnectionConfig) -> RedisResult<MultiplexedConnection> {}
    pub async fn get_connection_manager(&self) -> RedisResult<ConnectionManager> {}
    pub fn get_connection_manager_lazy(&self, config: ConnectionManagerConfig) -> RedisResult<ConnectionManager> {}
    pub async fn get_connection_manager_with_config(&self, config: ConnectionManagerConfig) -> RedisResult<ConnectionManager> {}
    pub async fn get_async_pubsub(&self) -> RedisResult<crate::aio::PubSub> {}
    pub async fn get_async_monitor(&self) -> RedisResult<Monitor> {}
    pub async fn get_async_connection(&self) -> RedisResult<crate::aio::Connection> {}
    pub async fn get_tokio_connection(&self) -> RedisResult<crate::aio::Connection> {}
    pub async fn get_async_std_connection(&self) -> RedisResult<crate::aio::Connection> {}
    pub async fn get_multiplexed_tokio_connection(&self,) -> RedisResult<MultiplexedConnection> {}
    pub async fn get_multiplexed_async_std_connection(&self,) -> RedisResult<MultiplexedConnection> {}
    pub async fn create_multiplexed_tokio_connection(&self,) -> RedisResult<(MultiplexedConnection, impl std::future::Future<Output = ()>)> {}
    pub async fn create_multiplexed_async_std_connection(&self,) -> RedisResult<(MultiplexedConnection, impl std::future::Future<Output = ()>)> {}
    pub async fn get_tokio_connection_manager(&self) -> RedisResult<ConnectionManager> {}
    pub async fn get_tokio_connection_manager_with_backoff(&self, exponent_base: u64, factor: u64, number_of_retries: usize) -> RedisResult<ConnectionManager> {}
    pub async fn get_connection_manager_with_backoff(&self, exponent_base: u64, factor: u64, number_of_retries: usize) -> RedisResult<ConnectionManager> {}
}
impl ConnectionLike for Client {
    #[blocking(db)] fn req_packed_command(&mut self, cmd: &[u8]) -> RedisResult<Value> {}
    #[blocking(db)] fn req_packed_commands(&mut self, cmd: &[u8], offset: usize, count: usize) -> RedisResult<Vec<Value>> {}
    fn get_db(&self) -> i64 {}
    #[blocking(db)] fn check_connection(&mut self) -> bool {}
    fn is_open(&self) -> bool {}
}
#[derive(Clone)] pub struct AsyncConnectionConfig;
impl Default for AsyncConnectionConfig {}
impl AsyncConnectionConfig {
    pub fn new() -> Self {}
    pub fn set_connection_timeout(self, connection_timeout: Option<Duration>) -> Self {}
    pub fn set_response_timeout(self, response_timeout: Option<Duration>) -> Self {}
    pub fn set_push_sender(self, sender: impl AsyncPushSender) -> Self {}
    pub fn set_cache_config(self, cache_config: CacheConfig) -> Self {}
    pub fn set_dns_resolver(self, dns_resolver: impl AsyncDNSResolver) -> Self {}
    pub fn set_pipeline_buffer_size(self, size: usize) -> Self {}
    pub fn set_concurrency_limit(self, limit: usize) -> Self {}
    pub fn set_write_backpressure_boundary(self, boundary: usize) -> Self {}
    pub fn set_credentials_provider<P>(self, provider: P) -> Self where P: StreamingCredentialsProvider {}
}
#[derive(Clone)] pub enum Arg<D> { Simple(D), Cursor }
#[derive(Clone)] pub struct CommandCacheConfig;
impl CommandCacheConfig {
    pub fn new() -> Self {}
    pub fn set_enable_cache(self, enable_cache: bool) -> Self {}
    pub fn set_client_side_ttl(self, client_side_ttl: Duration) -> Self {}
}
impl Default for CommandCacheConfig {}
#[derive(Clone)] pub struct Cmd;
impl RedisWrite for Cmd {
    fn write_arg(&mut self, arg: &[u8]) {}
    fn write_arg_fmt(&mut self, arg: impl fmt::Display) {}
    fn writer_for_next_arg(&mut self) -> impl Write {}
    fn reserve_space_for_args(&mut self, additional: impl IntoIterator<Item = usize>) {}
    fn bufmut_for_next_arg(&mut self, capacity: usize) -> impl bytes::BufMut {}
}
impl Default for Cmd {}
impl Cmd {
    pub fn new() -> Self {}
    pub fn with_capacity(arg_count: usize, size_of_data: usize) -> Self {}
    pub fn clear(&mut self) {}
    pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Self {}
    pub fn take(&mut self) -> Self {}
    pub fn cursor_arg(&mut self, cursor: u64) -> &mut Self {}
    pub fn get_packed_command(&self) -> Vec<u8> {}
    pub fn write_packed_command(&self, dst: &mut Vec<u8>) {}
    pub fn in_scan_mode(&self) -> bool {}
    #[blocking(db)] #[advice("use `query_async` on an async connection")] pub fn query<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T> {}
    pub async fn query_async<T: FromRedisValue>(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<T> {}
    #[blocking(db)] #[advice("use `query_async` on an async connection")] pub fn iter<T: FromRedisValue>(self, con: &mut dyn ConnectionLike) -> RedisResult<Iter<T>> {}
    pub async fn iter_async<T: FromRedisValue>(self, con: &mut(dyn crate::aio::ConnectionLike + Send)) -> RedisResult<AsyncIter<T>> {}
    #[blocking(db)] #[advice("use `query_async` on an async connection")] pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()> {}
    pub async fn exec_async(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<()> {}
    pub fn args_iter(&self) -> impl Clone + ExactSizeIterator<Item = Arg<&[u8]>> {}
    pub fn set_no_response(&mut self, nr: bool) -> &mut Self {}
    pub fn is_no_response(&self) -> bool {}
    pub fn set_cache_config(&mut self, command_cache_config: CommandCacheConfig) -> &mut Self {}
    #[blocking(db)] #[advice("use `query_async` on an async connection")] pub fn execute(&self, con: &mut dyn ConnectionLike) {}
}
pub struct Iter<T: FromRedisValue>;
impl<T: FromRedisValue> Iterator for Iter<T> {
    type Item = RedisResult<T>;
    #[blocking(db)] fn next(&mut self) -> Option<RedisResult<T>> {}
}
pub struct AsyncIter<T: FromRedisValue>;
impl<T: FromRedisValue> AsyncIter<T> { pub async fn next_item(&mut self) -> Option<RedisResult<T>> {} }
impl<T: FromRedisValue> Stream for AsyncIter<T> { type Item = RedisResult<T>; }
pub fn cmd(name: &str) -> Cmd {}
pub fn pack_command(args: &[Vec<u8>]) -> Vec<u8> {}
pub fn pipe() -> Pipeline {}
pub enum ControlFlow<U> { Continue, Break(U) }
impl Cmd {
    pub fn get<K: ToSingleRedisArg>(key: K) -> Self {}
    pub fn mget<K: ToRedisArgs>(key: K) -> Self {}
    pub fn keys<K: ToSingleRedisArg>(key: K) -> Self {}
    pub fn set<K: ToSingleRedisArg, V: ToSingleRedisArg>(key: K, value: V) -> Self {}
    pub fn set_ex<K: ToSingleRedisArg, V: ToSingleRedisArg>(key: K, value: V, seconds: u64) -> Self {}
    pub fn mset<K: ToRedisArgs, V: ToRedisArgs>(items: &[(K, V)]) -> Self {}
    pub fn set_nx<K: ToSingleRedisArg, V: ToSingleRedisArg>(key: K, value: V) -> Self {}
    pub fn getset<K: ToSingleRedisArg, V: ToSingleRedisArg>(key: K, value: V) -> Self {}
    pub fn del<K: ToRedisArgs>(key: K) -> Self {}
    pub fn exists<K: ToRedisArgs>(key: K) -> Self {}
    pub fn expire<K: ToSingleRedisArg>(key: K, seconds: i64) -> Self {}
    pub fn pexpire<K: ToSingleRedisArg>(key: K, ms: i64) -> Self {}
    pub fn persist<K: ToSingleRedisArg>(key: K) -> Self {}
    pub fn ttl<K: ToSingleRedisArg>(key: K) -> Self {}
    pub fn pttl<K: ToSingleRedisArg>(key: K) -> Self {}
    pub fn incr<K: ToSingleRedisArg, V: ToSingleRedisArg>(key: K, delta: V) -> Self {}
    pub fn decr<K: ToSingleRedisArg, V: ToSingleRedisArg>(key: K, delta: V) -> Self {}
    pub fn append<K: ToSingleRedisArg, V: ToSingleRedisArg>(key: K, value: V) -> Self {}
    pub fn strlen<K: ToSingleRedisArg>(key: K) -> Self {}
    pub fn hget<K: ToSingleRedisArg, F: ToSingleRedisArg>(key: K, field: F) -> Self {}
    pub fn hdel<K: ToSingleRedisArg, F: ToRedisArgs>(key: K, field: F) -> Self {}
    pub fn hset<K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg>(key: K, field: F, value: V) -> Self {}
    pub fn hset_multiple<K: ToSingleRedisArg, F: ToRedisArgs, V: ToRedisArgs>(key: K, items: &[(F, V)]) -> Self {}
    pub fn hincr<K: ToSingleRedisArg, F: ToSingleRedisArg, D: ToSingleRedisArg>(key: K, field: F, delta: D) -> Self {}
    pub fn hexists<K: ToSingleRedisArg, F: ToSingleRedisArg>(key: K, field: F) -> Self {}
    pub fn hkeys<K: ToSingleRedisArg>(key: K) -> Self {}
    pub fn hvals<K: ToSingleRedisArg>(key: K) -> Self {}
    pub fn hgetall<K: ToSingleRedisArg>(key: K) -> Self {}
    pub fn hlen<K: ToSingleRedisArg>(key: K) -> Self {}
    pub fn lpush<K: ToSingleRedisArg, V: ToRedisArgs>(key: K, value: V) -> Self {}
    pub fn rpush<K: ToSingleRedisArg, V: ToRedisArgs>(key: K, value: V) -> Self {}
    pub fn lpop<K: ToSingleRedisArg>(key: K, count: Option<std::num::NonZeroUsize>) -> Self {}
    pub fn rpop<K: ToSingleRedisArg>(key: K, count: Option<std::num::NonZeroUsize>) -> Self {}
    pub fn lrange<K: ToSingleRedisArg>(key: K, start: isize, stop: isize) -> Self {}
    pub fn llen<K: ToSingleRedisArg>(key: K) -> Self {}
    pub fn lrem<K: ToSingleRedisArg, V: ToSingleRedisArg>(key: K, count: isize, value: V) -> Self {}
    pub fn ltrim<K: ToSingleRedisArg>(key: K, start: isize, stop: isize) -> Self {}
    pub fn sadd<K: ToSingleRedisArg, M: ToRedisArgs>(key: K, member: M) -> Self {}
    pub fn srem<K: ToSingleRedisArg, M: ToRedisArgs>(key: K, member: M) -> Self {}
    pub fn smembers<K: ToSingleRedisArg>(key: K) -> Self {}
    pub fn scard<K: ToSingleRedisArg>(key: K) -> Self {}
    pub fn sismember<K: ToSingleRedisArg, M: ToSingleRedisArg>(key: K, member: M) -> Self {}
    pub fn spop<K: ToSingleRedisArg>(key: K) -> Self {}
    pub fn zadd<K: ToSingleRedisArg, S: ToSingleRedisArg, M: ToSingleRedisArg>(key: K, member: M, score: S) -> Self {}
    pub fn zadd_multiple<K: ToSingleRedisArg, S: ToRedisArgs, M: ToRedisArgs>(key: K, items: &[(S, M)]) -> Self {}
    pub fn zrem<K: ToSingleRedisArg, M: ToRedisArgs>(key: K, members: M) -> Self {}
    pub fn zrange<K: ToSingleRedisArg>(key: K, start: isize, stop: isize) -> Self {}
    pub fn zrange_withscores<K: ToSingleRedisArg>(key: K, start: isize, stop: isize) -> Self {}
    pub fn zrangebyscore<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(key: K, min: M, max: MM) -> Self {}
    pub fn zcard<K: ToSingleRedisArg>(key: K) -> Self {}
    pub fn zscore<K: ToSingleRedisArg, M: ToSingleRedisArg>(key: K, member: M) -> Self {}
    pub fn zincr<K: ToSingleRedisArg, M: ToSingleRedisArg, D: ToSingleRedisArg>(key: K, member: M, delta: D) -> Self {}
    pub fn publish<K: ToSingleRedisArg, E: ToSingleRedisArg>(channel: K, message: E) -> Self {}
    pub fn xadd<K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(key: K, id: ID, items: &[(F, V)]) -> Self {}
    pub fn xlen<K: ToRedisArgs>(key: K) -> Self {}
    pub fn xdel<K: ToSingleRedisArg, ID: ToRedisArgs>(key: K, ids: &[ID]) -> Self {}
    pub fn xread<K: ToRedisArgs, ID: ToRedisArgs>(keys: &[K], ids: &[ID]) -> Self {}
    pub fn pfadd<K: ToSingleRedisArg, E: ToRedisArgs>(key: K, element: E) -> Self {}
    pub fn pfcount<K: ToRedisArgs>(key: K) -> Self {}
    pub fn rename<K: ToSingleRedisArg, N: ToSingleRedisArg>(key: K, new_key: N) -> Self {}
    pub fn unlink<K: ToRedisArgs>(key: K) -> Self {}
}
pub trait PubSubCommands {
    #[blocking(db)] fn subscribe<C, F, U>(&mut self, arg1: C, arg2: F) -> RedisResult<U> where F: FnMut(Msg) -> ControlFlow<U>, C: ToRedisArgs;
    #[blocking(db)] fn psubscribe<P, F, U>(&mut self, arg1: P, arg2: F) -> RedisResult<U> where F: FnMut(Msg) -> ControlFlow<U>, P: ToRedisArgs;
}
#[derive(Default)] pub struct ScanOptions;
impl ScanOptions {
    pub fn with_count(self, n: usize) -> Self {}
    pub fn with_pattern(self, p: impl Into<String>) -> Self {}
    pub fn with_type(self, t: impl Into<String>) -> Self {}
}
impl ToRedisArgs for ScanOptions {
    fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {}
    fn num_of_args(&self) -> usize {}
}
#[derive(Default)] pub struct LposOptions;
impl LposOptions {
    pub fn count(self, n: usize) -> Self {}
    pub fn rank(self, n: isize) -> Self {}
    pub fn maxlen(self, n: usize) -> Self {}
}
impl ToRedisArgs for LposOptions {
    fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {}
    fn num_of_args(&self) -> usize {}
}
pub enum Direction { Left, Right }
impl ToRedisArgs for Direction { fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {} }
impl ToSingleRedisArg for Direction {}
#[derive(Clone, Copy)] pub struct CopyOptions<Db: ToString>;
impl Default for CopyOptions<&str> {}
impl<Db: ToString> CopyOptions<Db> {
    pub fn db<Db2: ToString>(self, db: Db2) -> CopyOptions<Db2> {}
    pub fn replace(self, replace: bool) -> Self {}
}
impl<Db: ToString> ToRedisArgs for CopyOptions<Db> { fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {} }
impl<Db: ToString> ToSingleRedisArg for CopyOptions<Db> {}
#[derive(Clone, Default)] pub struct SetOptions;
impl SetOptions {
    pub fn conditional_set(self, existence_check: ExistenceCheck) -> Self {}
    pub fn value_comparison(self, value_comparison: ValueComparison) -> Self {}
    pub fn get(self, get: bool) -> Self {}
    pub fn with_expiration(self, expiration: SetExpiry) -> Self {}
}
impl ToRedisArgs for SetOptions { fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {} }
#[derive(Clone, Copy, Default)] pub struct MSetOptions;
impl MSetOptions {
    pub fn conditional_set(self, existence_check: ExistenceCheck) -> Self {}
    pub fn with_expiration(self, expiration: SetExpiry) -> Self {}
}
impl ToRedisArgs for MSetOptions { fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {} }
#[derive(Clone, Copy, Default)] pub struct FlushAllOptions { pub blocking: bool }
impl FlushAllOptions { pub fn blocking(self, blocking: bool) -> Self {} }
impl ToRedisArgs for FlushAllOptions { fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {} }
impl ToSingleRedisArg for FlushAllOptions {}
pub type FlushDbOptions = FlushAllOptions;
#[derive(Clone, Copy, Default)] pub struct HashFieldExpirationOptions;
impl HashFieldExpirationOptions {
    pub fn set_existence_check(self, field_existence_check: FieldExistenceCheck) -> Self {}
    pub fn set_expiration(self, expiration: SetExpiry) -> Self {}
}
impl ToRedisArgs for HashFieldExpirationOptions { fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {} }
#[derive(Clone, Default)] pub struct IncrexOptions<T>;
impl<T: ToSingleRedisArg> IncrexOptions<T> {
    pub fn saturate(self) -> Self {}
    pub fn lower_bound(self, lower_bound: T) -> Self {}
    pub fn upper_bound(self, upper_bound: T) -> Self {}
    pub fn with_expiration(self, expiration: Expiry) -> Self {}
    pub fn enx(self) -> Self {}
}
impl<T: ToRedisArgs> ToRedisArgs for IncrexOptions<T> { fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {} }
#[derive(Clone, Copy)] pub enum UpdateCheck { LT, GT }
impl ToRedisArgs for UpdateCheck { fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {} }
#[derive(Clone, Copy, Default)] pub struct SortedSetAddOptions;
impl SortedSetAddOptions {
    pub fn add_only() -> Self {}
    pub fn update_only(conditional_update: Option<UpdateCheck>) -> Self {}
    pub fn add_or_update(conditional_update: Option<UpdateCheck>) -> Self {}
    pub fn include_changed_count(self) -> Self {}
    pub fn increment_score(self) -> Self {}
}
impl ToRedisArgs for SortedSetAddOptions { fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {} }
pub trait HotkeysCommands: ConnectionLike {
    fn hotkeys_start(&mut self, opts: HotkeysOptions) -> RedisResult<()> {}
    fn hotkeys_get(&mut self) -> RedisResult<Option<HotkeysResponse>> {}
    fn hotkeys_stop(&mut self) -> RedisResult<bool> {}
    fn hotkeys_reset(&mut self) -> RedisResult<()> {}
}
pub trait AsyncHotkeysCommands: crate::aio::ConnectionLike {
    fn hotkeys_start(&mut self, opts: HotkeysOptions) -> RedisFuture<()> {}
    fn hotkeys_get(&mut self) -> RedisFuture<Option<HotkeysResponse>> {}
    fn hotkeys_stop(&mut self) -> RedisFuture<bool> {}
    fn hotkeys_reset(&mut self) -> RedisFuture<()> {}
}
pub const HOTKEYS_COUNT_MIN: u64 = _;
pub const HOTKEYS_COUNT_MAX: u64 = _;
#[derive(Clone)] pub struct HotkeysOptions;
impl HotkeysOptions {
    pub fn new_with_cpu() -> Self {}
    pub fn new_with_net() -> Self {}
    pub fn and_cpu(self) -> Self {}
    pub fn and_net(self) -> Self {}
    pub fn with_count(self, k: u64) -> Result<Self, String> {}
    pub fn with_duration_secs(self, seconds: u64) -> Self {}
    pub fn with_sample_ratio(self, ratio: u64) -> Self {}
    pub fn with_slots(self, slots: Vec<u16>) -> Self {}
}
impl ToRedisArgs for HotkeysOptions {
    fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {}
    fn num_of_args(&self) -> usize {}
}
#[derive(Clone)] pub struct HotKeyEntry { pub key: String, pub value: u64 }
#[derive(Clone)] pub struct SlotRange { pub start: u16, pub end: u16 }
#[derive(Clone, Default)] pub struct HotkeysResponse { pub tracking_active: bool, pub sample_ratio: u64, pub selected_slots: Vec<SlotRange>, pub all_commands_all_slots_us: u64, pub net_bytes_all_commands_all_slots: u64, pub collection_start_time_unix_ms: u64, pub collection_duration_ms: u64, pub total_cpu_time_user_ms: Option<u64>, pub total_cpu_time_sys_ms: Option<u64>, pub total_net_bytes: Option<u64>, pub by_cpu_time_us: Option<Vec<HotKeyEntry>>, pub by_net_bytes: Option<Vec<HotKeyEntry>>, pub sampled_commands_selected_slots_us: Option<u64>, pub all_commands_selected_slots_us: Option<u64>, pub net_bytes_sampled_commands_selected_slots: Option<u64>, pub net_bytes_all_commands_selected_slots: Option<u64> }
impl FromRedisValue for HotkeysResponse { fn from_redis_value(v: Value) -> Result<Self, ParsingError> {} }
pub fn parse_redis_url(input: &str) -> Option<url::Url> {}
#[derive(Clone, Copy)] pub enum TlsMode { Secure, Insecure }
#[derive(Clone)] pub enum ConnectionAddr { Tcp(String, u16), TcpTls { host: String, port: u16, insecure: bool, tls_params: Option<TlsConnParams> }, Unix(PathBuf) }
impl ConnectionAddr {
    pub fn is_supported(&self) -> bool {}
    pub fn set_danger_accept_invalid_hostnames(&mut self, insecure: bool) {}
}
impl fmt::Display for ConnectionAddr {}
impl IntoConnectionInfo for ConnectionAddr { fn into_connection_info(self) -> RedisResult<ConnectionInfo> {} }
#[derive(Clone)] pub struct ConnectionInfo;
impl ConnectionInfo {
    pub fn addr(&self) -> &ConnectionAddr {}
    pub fn tcp_settings(&self) -> &TcpSettings {}
    pub fn redis_settings(&self) -> &RedisConnectionInfo {}
    pub fn set_addr(self, addr: ConnectionAddr) -> Self {}
    pub fn set_tcp_settings(self, tcp_settings: TcpSettings) -> Self {}
    pub fn set_redis_settings(self, redis: RedisConnectionInfo) -> Self {}
}
impl FromStr for ConnectionInfo {
    type Err = RedisError;
    fn from_str(s: &str) -> Result<Self, Self::Err> {}
}
impl IntoConnectionInfo for ConnectionInfo { fn into_connection_info(self) -> RedisResult<ConnectionInfo> {} }
#[derive(Clone, Default)] pub struct RedisConnectionInfo;
impl RedisConnectionInfo {
    pub fn username(&self) -> Option<&str> {}
    pub fn password(&self) -> Option<&str> {}
    pub fn protocol(&self) -> ProtocolVersion {}
    pub fn skip_set_lib_name(&self) -> bool {}
    pub fn lib_name(&self) -> Option<&str> {}
    pub fn lib_ver(&self) -> Option<&str> {}
    pub fn db(&self) -> i64 {}
    pub fn set_username(self, username: impl AsRef<str>) -> Self {}
    pub fn set_password(self, password: impl AsRef<str>) -> Self {}
    pub fn set_protocol(self, protocol: ProtocolVersion) -> Self {}
    pub fn set_skip_set_lib_name(self) -> Self {}
    pub fn set_lib_name(self, lib_name: impl AsRef<str>, lib_ver: impl AsRef<str>) -> Self {}
    pub fn set_db(self, db: i64) -> Self {}
}
pub trait IntoConnectionInfo {
    fn into_connection_info(self) -> RedisResult<ConnectionInfo>;
}
impl IntoConnectionInfo for &str { fn into_connection_info(self) -> RedisResult<ConnectionInfo> {} }
impl<T> IntoConnectionInfo for (T, u16) where T: Into<String> { fn into_connection_info(self) -> RedisResult<ConnectionInfo> {} }
impl IntoConnectionInfo for String { fn into_connection_info(self) -> RedisResult<ConnectionInfo> {} }
impl IntoConnectionInfo for url::Url { fn into_connection_info(self) -> RedisResult<ConnectionInfo> {} }
pub struct Connection;
impl Connect for Connection {
    fn connect<T>(info: T, timeout: Option<Duration>) -> RedisResult<Self> where T: IntoConnectionInfo {}
    fn send_packed_command(&mut self, cmd: &[u8]) -> RedisResult<()> {}
    fn set_write_timeout(&self, dur: Option<Duration>) -> RedisResult<()> {}
    fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()> {}
    fn recv_response(&mut self) -> RedisResult<Value> {}
}
impl PubSubCommands for Connection {
    fn subscribe<C, F, U>(&mut self, channels: C, func: F) -> RedisResult<U> where F: FnMut(Msg) -> ControlFlow<U>, C: ToRedisArgs {}
    fn psubscribe<P, F, U>(&mut self, patterns: P, func: F) -> RedisResult<U> where F: FnMut(Msg) -> ControlFlow<U>, P: ToRedisArgs {}
}
impl HotkeysCommands for Connection {}
impl Connection {
    #[blocking(db)] pub fn send_packed_command(&mut self, cmd: &[u8]) -> RedisResult<()> {}
    #[blocking(db)] pub fn recv_response(&mut self) -> RedisResult<Value> {}
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> RedisResult<()> {}
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()> {}
    pub fn as_pubsub(&mut self) -> PubSub {}
    pub fn set_push_sender(&mut self, sender: SyncPushSender) {}
    pub fn subscribe_resp3<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()> {}
    pub fn psubscribe_resp3<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()> {}
    pub fn unsubscribe_resp3<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()> {}
    pub fn punsubscribe_resp3<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()> {}
}
impl ConnectionLike for Connection {
    #[blocking(db)] fn req_command(&mut self, cmd: &Cmd) -> RedisResult<Value> {}
    #[blocking(db)] fn req_packed_command(&mut self, cmd: &[u8]) -> RedisResult<Value> {}
    #[blocking(db)] fn req_packed_commands(&mut self, cmd: &[u8], offset: usize, count: usize) -> RedisResult<Vec<Value>> {}
    fn get_db(&self) -> i64 {}
    #[blocking(db)] fn check_connection(&mut self) -> bool {}
    fn is_open(&self) -> bool {}
}
pub struct PubSub;
impl PubSub {
    #[blocking(db)] pub fn subscribe<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()> {}
    #[blocking(db)] pub fn psubscribe<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()> {}
    #[blocking(db)] pub fn unsubscribe<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()> {}
    #[blocking(db)] pub fn punsubscribe<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()> {}
    #[blocking(db)] pub fn ping_message<T: FromRedisValue>(&mut self, message: impl ToRedisArgs) -> RedisResult<T> {}
    #[blocking(db)] pub fn ping<T: FromRedisValue>(&mut self) -> RedisResult<T> {}
    #[blocking(db)] pub fn get_message(&mut self) -> RedisResult<Msg> {}
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()> {}
}
#[derive(Clone)] pub struct Msg;
impl Msg {
    pub fn from_value(value: &Value) -> Option<Self> {}
    pub fn from_owned_value(value: Value) -> Option<Self> {}
    pub fn from_push_info(push_info: PushInfo) -> Option<Self> {}
    pub fn get_channel<T: FromRedisValue>(&self) -> RedisResult<T> {}
    pub fn get_channel_name(&self) -> &str {}
    pub fn get_payload<T: FromRedisValue>(&self) -> RedisResult<T> {}
    pub fn get_payload_bytes(&self) -> &[u8] {}
    pub fn from_pattern(&self) -> bool {}
    pub fn get_pattern<T: FromRedisValue>(&self) -> RedisResult<T> {}
}
pub trait ConnectionLike {
    #[blocking(db)] fn req_packed_command(&mut self, cmd: &[u8]) -> RedisResult<Value>;
    #[blocking(db)] fn req_packed_commands(&mut self, cmd: &[u8], offset: usize, count: usize) -> RedisResult<Vec<Value>> {}
    #[blocking(db)] fn req_command(&mut self, cmd: &Cmd) -> RedisResult<Value> {}
    fn get_db(&self) -> i64;
    #[blocking(db)] fn check_connection(&mut self) -> bool;
    fn is_open(&self) -> bool;
}
impl<C, T> ConnectionLike for T where C: ConnectionLike, T: DerefMut<Target = C> {
    #[blocking(db)] fn req_packed_command(&mut self, cmd: &[u8]) -> RedisResult<Value> {}
    #[blocking(db)] fn req_packed_commands(&mut self, cmd: &[u8], offset: usize, count: usize) -> RedisResult<Vec<Value>> {}
    #[blocking(db)] fn req_command(&mut self, cmd: &Cmd) -> RedisResult<Value> {}
    fn get_db(&self) -> i64 {}
    fn supports_pipelining(&self) -> bool {}
    #[blocking(db)] fn check_connection(&mut self) -> bool {}
    fn is_open(&self) -> bool {}
}
#[blocking(db)] pub fn transaction<C: ConnectionLike, K: ToRedisArgs, T, F: FnMut(&mut C, &mut Pipeline) -> RedisResult<Option<T>>>(con: &mut C, keys: &[K], func: F) -> RedisResult<T> { let a: &mut C; let b: &mut Pipeline; func(a, b) }
#[derive(Clone)] pub struct ParsingError;
impl fmt::Display for ParsingError {}
impl error::Error for ParsingError {}
impl From<NulError> for ParsingError {}
impl From<Utf8Error> for ParsingError {}
impl From<uuid::Error> for ParsingError {}
impl From<FromUtf8Error> for ParsingError {}
impl From<String> for ParsingError {}
impl From<&str> for ParsingError {}
impl From<ArcStr> for ParsingError {}
#[derive(Clone, Copy)] pub enum ErrorKind { Parse, AuthenticationFailed, UnexpectedReturnType, InvalidClientConfig, Io, Client, Extension, MasterNameNotFoundBySentinel, NoValidReplicasFoundBySentinel, EmptySentinelList, ClusterConnectionNotFound, Server(ServerErrorKind), Serialize, RESP3NotSupported }
impl From<ServerErrorKind> for ErrorKind {}
#[derive(Clone)] pub struct RedisError;
impl From<Elapsed> for RedisError {}
impl From<serde_json::Error> for RedisError {}
impl From<io::Error> for RedisError {}
impl From<pki_types::InvalidDnsNameError> for RedisError {}
impl From<rustls_native_certs::Error> for RedisError {}
impl From<(ErrorKind, &str)> for RedisError {}
impl From<(ErrorKind, &str, String)> for RedisError {}
impl error::Error for RedisError {}
impl fmt::Display for RedisError {}
impl RedisError {
    pub fn kind(&self) -> ErrorKind {}
    pub fn detail(&self) -> Option<&str> {}
    pub fn code(&self) -> Option<&str> {}
    pub fn category(&self) -> &str {}
    pub fn is_io_error(&self) -> bool {}
    pub fn is_cluster_error(&self) -> bool {}
    pub fn is_connection_refusal(&self) -> bool {}
    pub fn is_timeout(&self) -> bool {}
    pub fn is_connection_dropped(&self) -> bool {}
    pub fn is_unrecoverable_error(&self) -> bool {}
    pub fn redirect_node(&self) -> Option<(&str, u16)> {}
    pub fn retry_method(&self) -> RetryMethod {}
    pub fn into_server_errors(self) -> Option<Arc<[(usize, ServerError)]>> {}
    pub fn extension_error_code(&self) -> Option<&str> {}
}
impl From<native_tls::Error> for RedisError {}
impl From<rustls::Error> for RedisError {}
impl From<ServerError> for RedisError {}
impl From<ParsingError> for RedisError {}
#[derive(Clone)] pub enum RetryMethod { Reconnect, NoRetry, RetryImmediately, WaitAndRetry, AskRedirect, MovedRedirect, ReconnectFromInitialConnections, RefreshSlotsAndRetry }
pub fn make_extension_error(code: String, detail: Option<String>) -> RedisError {}
#[derive(Clone, Copy)] pub enum ServerErrorKind { ResponseError, ExecAbort, BusyLoading, NoScript, Moved, Ask, TryAgain, ClusterDown, CrossSlot, MasterDown, ReadOnly, NotBusy, NoSub, NoPerm }
#[derive(Clone)] pub struct ServerError;
impl TryFrom<RedisError> for ServerError { type Error = RedisError; }
impl ServerError {
    pub fn kind(&self) -> Option<ServerErrorKind> {}
    pub fn code(&self) -> &str {}
    pub fn details(&self) -> Option<&str> {}
}
impl fmt::Display for ServerError {}
impl error::Error for ServerError {}
pub struct Parser;
impl Default for Parser {}
impl Parser {
    pub fn new() -> Self {}
    pub fn parse_value<T: Read>(&mut self, reader: T) -> RedisResult<Value> {}
}
pub fn parse_redis_value(bytes: &[u8]) -> RedisResult<Value> {}
pub async fn parse_redis_value_async<R>(decoder: &mut stream::Decoder<AnySendSyncPartialState, PointerOffset<[u8]>>, read: &mut R) -> RedisResult<Value> where R: AsyncRead {}
#[derive(Clone)] pub struct Script;
impl Script {
    pub fn new(code: &str) -> Self {}
    pub fn get_hash(&self) -> &str {}
    #[blocking(db)] #[advice("use its `_async` sibling on an async connection")] pub fn load(&self, con: &mut dyn ConnectionLike) -> RedisResult<String> {}
    pub async fn load_async<C>(&self, con: &mut C) -> RedisResult<String> where C: crate::aio::ConnectionLike {}
    pub fn key<T: ToRedisArgs>(&self, key: T) -> ScriptInvocation {}
    pub fn arg<T: ToRedisArgs>(&self, arg: T) -> ScriptInvocation {}
    pub fn prepare_invoke(&self) -> ScriptInvocation {}
    #[blocking(db)] #[advice("use its `_async` sibling on an async connection")] pub fn invoke<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T> {}
    pub async fn invoke_async<C, T>(&self, con: &mut C) -> RedisResult<T> where C: crate::aio::ConnectionLike, T: FromRedisValue {}
}
pub struct ScriptInvocation;
impl ScriptInvocation {
    pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Self {}
    pub fn key<T: ToRedisArgs>(&mut self, key: T) -> &mut Self {}
    #[blocking(db)] #[advice("use its `_async` sibling on an async connection")] pub fn invoke<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T> {}
    pub async fn invoke_async<T: FromRedisValue>(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<T> {}
    #[blocking(db)] #[advice("use its `_async` sibling on an async connection")] pub fn load(&self, con: &mut dyn ConnectionLike) -> RedisResult<String> {}
    pub async fn load_async<C>(&self, con: &mut C) -> RedisResult<String> where C: crate::aio::ConnectionLike {}
}
#[derive(Clone)] pub enum Expiry { EX(u64), PX(u64), EXAT(u64), PXAT(u64), PERSIST }
impl ToRedisArgs for Expiry { fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {} }
#[derive(Clone, Copy)] pub enum SetExpiry { EX(u64), PX(u64), EXAT(u64), PXAT(u64), KEEPTTL }
impl ToRedisArgs for SetExpiry { fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {} }
#[derive(Clone, Copy)] pub enum ExistenceCheck { NX, XX }
impl ToRedisArgs for ExistenceCheck { fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {} }
#[derive(Clone, Copy)] pub enum FieldExistenceCheck { FNX, FXX }
impl ToRedisArgs for FieldExistenceCheck { fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {} }
#[derive(Clone, Copy)] pub enum NumericBehavior { NonNumeric, NumberIsInteger, NumberIsFloat }
#[derive(Clone, Default)] pub enum Value { Nil, Int(i64), BulkString(Vec<u8>), Array(Vec<Self>), SimpleString(String), Okay, Map(Vec<(Self, Self)>), Attribute { data: Box<Self>, attributes: Vec<(Self, Self)> }, Set(Vec<Self>), Double(f64), Boolean(bool), VerbatimString { format: VerbatimFormat, text: String }, BigNumber(BigInt), BigNumber(Vec<u8>), Push { kind: PushKind, data: Vec<Self> }, ServerError(ServerError) }
impl Routable for Value {
    fn arg_idx(&self, idx: usize) -> Option<&[u8]> {}
    fn position(&self, candidate: &[u8]) -> Option<usize> {}
}
impl From<Output> for Value {}
impl From<Output> for Vec<Value> {}
impl FromRedisValue for Value {
    fn from_redis_value_ref(v: &Value) -> Result<Self, ParsingError> {}
    fn from_redis_value(v: Value) -> Result<Self, ParsingError> {}
}
#[derive(Clone)] pub enum ValueComparison { IFEQ(String), IFNE(String), IFDEQ(String), IFDNE(String) }
impl ValueComparison {
    pub fn ifeq(value: impl ToSingleRedisArg) -> Self {}
    pub fn ifne(value: impl ToSingleRedisArg) -> Self {}
    pub fn ifdeq(digest: impl ToSingleRedisArg) -> Self {}
    pub fn ifdne(digest: impl ToSingleRedisArg) -> Self {}
}
impl ToRedisArgs for ValueComparison { fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {} }
#[derive(Clone)] pub enum VerbatimFormat { Unknown(String), Markdown, Text }
impl fmt::Display for VerbatimFormat {}
#[derive(Clone)] pub enum PushKind { Disconnection, Other(String), Invalidate, Message, PMessage, SMessage, Unsubscribe, PUnsubscribe, SUnsubscribe, Subscribe, PSubscribe, SSubscribe }
impl fmt::Display for PushKind {}
pub type RedisResult<T> = Result<T, RedisError>;
impl<T: FromRedisValue> FromRedisValue for RedisResult<T> {
    fn from_redis_value_ref(v: &Value) -> Result<Self, ParsingError> {}
    fn from_redis_value(v: Value) -> Result<Self, ParsingError> {}
}
pub type RedisFuture<T> = future::BoxFuture<RedisResult<T>>;
#[derive(Clone)] pub struct InfoDict;
impl InfoDict {
    pub fn new(kvpairs: &str) -> Self {}
    pub fn get<T: FromRedisValue>(&self, key: &str) -> Option<T> {}
    pub fn find(&self, key: &&str) -> Option<&Value> {}
    pub fn contains_key(&self, key: &&str) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
}
impl Deref for InfoDict {
    type Target = HashMap<String, Value>;
    fn deref(&self) -> &Self::Target {}
}
impl FromRedisValue for InfoDict {
    fn from_redis_value_ref(v: &Value) -> Result<Self, ParsingError> {}
    fn from_redis_value(v: Value) -> Result<Self, ParsingError> {}
}
#[derive(Clone)] pub enum Role { Primary { replication_offset: u64, replicas: Vec<ReplicaInfo> }, Replica { primary_ip: String, primary_port: u16, replication_state: String, data_received: u64 }, Sentinel { primary_names: Vec<String> } }
impl FromRedisValue for Role {
    fn from_redis_value_ref(v: &Value) -> Result<Self, ParsingError> {}
    fn from_redis_value(v: Value) -> Result<Self, ParsingError> {}
}
#[derive(Clone)] pub struct ReplicaInfo { pub ip: String, pub port: u16, pub replication_offset: i64 }
impl FromRedisValue for ReplicaInfo {
    fn from_redis_value_ref(v: &Value) -> Result<Self, ParsingError> {}
    fn from_redis_value(v: Value) -> Result<Self, ParsingError> {}
}
pub trait RedisWrite {
    fn write_arg(&mut self, arg: &[u8]);
    fn write_arg_fmt(&mut self, arg: impl fmt::Display) {}
    fn writer_for_next_arg(&mut self) -> impl io::Write;
    fn reserve_space_for_args(&mut self, additional: impl IntoIterator<Item = usize>) {}
    fn bufmut_for_next_arg(&mut self, capacity: usize) -> impl bytes::BufMut {}
}
impl RedisWrite for Vec<Vec<u8>> {
    fn write_arg(&mut self, arg: &[u8]) {}
    fn write_arg_fmt(&mut self, arg: impl fmt::Display) {}
    fn writer_for_next_arg(&mut self) -> impl io::Write {}
    fn reserve_space_for_args(&mut self, additional: impl IntoIterator<Item = usize>) {}
    fn bufmut_for_next_arg(&mut self, capacity: usize) -> impl bytes::BufMut {}
}
pub trait ToSingleRedisArg: ToRedisArgs {}
impl ToSingleRedisArg for u8 {}
impl ToSingleRedisArg for bool {}
impl ToSingleRedisArg for String {}
impl ToSingleRedisArg for &str {}
impl<T> ToSingleRedisArg for Cow<T> where T: ToOwned, &T: ToSingleRedisArg, T::Owned: ToSingleRedisArg {}
impl ToSingleRedisArg for &[u8] {}
impl ToSingleRedisArg for &mut [u8] {}
impl ToSingleRedisArg for Vec<u8> {}
impl ToSingleRedisArg for Box<[u8]> {}
impl ToSingleRedisArg for rc::Rc<[u8]> {}
impl ToSingleRedisArg for sync::Arc<[u8]> {}
impl<const N: usize> ToSingleRedisArg for &[u8; N] {}
impl ToSingleRedisArg for uuid::Uuid {}
pub trait ToRedisArgs {
    fn to_redis_args(&self) -> Vec<Vec<u8>> {}
    fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite;
    fn describe_numeric_behavior(&self) -> NumericBehavior {}
    fn num_of_args(&self) -> usize {}
}
impl ToRedisArgs for SearchLanguage { fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {} }
impl ToRedisArgs for u8 {
    fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {}
    fn write_args_from_slice<W>(items: &[Self], out: &mut W) where W: RedisWrite {}
    fn is_single_vec_arg(_items: &[Self]) -> bool {}
}
impl ToRedisArgs for bool { fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {} }
impl ToRedisArgs for String { fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {} }
impl ToRedisArgs for &str { fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {} }
impl<T> ToRedisArgs for Cow<T> where T: ToOwned, &T: ToRedisArgs, T::Owned: ToRedisArgs {
    fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {}
    fn describe_numeric_behavior(&self) -> NumericBehavior {}
    fn num_of_args(&self) -> usize {}
}
impl<T: ToRedisArgs> ToRedisArgs for Option<T> {
    fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {}
    fn describe_numeric_behavior(&self) -> NumericBehavior {}
    fn num_of_args(&self) -> usize {}
}
impl<T: ToRedisArgs, const N: usize> ToRedisArgs for &[T; N] {
    fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {}
    fn num_of_args(&self) -> usize {}
}
impl ToRedisArgs for uuid::Uuid { fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {} }
pub trait FromRedisValue {
    fn from_redis_value_ref(v: &Value) -> Result<Self, ParsingError> {}
    fn from_redis_value(v: Value) -> Result<Self, ParsingError>;
    fn from_redis_value_refs(items: &[Value]) -> Result<Vec<Self>, ParsingError> {}
    fn from_redis_values(items: Vec<Value>) -> Result<Vec<Self>, ParsingError> {}
    fn from_each_redis_values(items: Vec<Value>) -> Vec<Result<Self, ParsingError>> {}
    fn from_byte_slice(_vec: &[u8]) -> Option<Vec<Self>> {}
    fn from_byte_vec(_vec: Vec<u8>) -> Result<Vec<Self>, ParsingError> {}
}
impl<T: FromRedisValue, const N: usize> FromRedisValue for [T; N] {
    fn from_redis_value_ref(v: &Value) -> Result<[T; N], ParsingError> {}
    fn from_redis_value(v: Value) -> Result<Self, ParsingError> {}
}
impl FromRedisValue for u8 {
    fn from_redis_value_ref(v: &Value) -> Result<Self, ParsingError> {}
    fn from_redis_value(v: Value) -> Result<Self, ParsingError> {}
    fn from_byte_slice(vec: &[u8]) -> Option<Vec<Self>> {}
    fn from_byte_vec(vec: Vec<u8>) -> Result<Vec<Self>, ParsingError> {}
}
impl FromRedisValue for bool {
    fn from_redis_value_ref(v: &Value) -> Result<Self, ParsingError> {}
    fn from_redis_value(v: Value) -> Result<Self, ParsingError> {}
}
impl FromRedisValue for CString {
    fn from_redis_value_ref(v: &Value) -> Result<Self, ParsingError> {}
    fn from_redis_value(v: Value) -> Result<Self, ParsingError> {}
}
impl FromRedisValue for String {
    fn from_redis_value_ref(v: &Value) -> Result<Self, ParsingError> {}
    fn from_redis_value(v: Value) -> Result<Self, ParsingError> {}
}
impl FromRedisValue for () {
    fn from_redis_value_ref(v: &Value) -> Result<(), ParsingError> {}
    fn from_redis_value(v: Value) -> Result<(), ParsingError> {}
}
impl<T: FromRedisValue> FromRedisValue for Option<T> {
    fn from_redis_value_ref(v: &Value) -> Result<Self, ParsingError> {}
    fn from_redis_value(v: Value) -> Result<Self, ParsingError> {}
}
impl FromRedisValue for bytes::Bytes {
    fn from_redis_value_ref(v: &Value) -> Result<Self, ParsingError> {}
    fn from_redis_value(v: Value) -> Result<Self, ParsingError> {}
}
impl FromRedisValue for uuid::Uuid {
    fn from_redis_value_ref(v: &Value) -> Result<Self, ParsingError> {}
    fn from_redis_value(v: Value) -> Result<Self, ParsingError> {}
}
pub fn from_redis_value_ref<T: FromRedisValue>(v: &Value) -> Result<T, ParsingError> {}
pub fn from_redis_value<T: FromRedisValue>(v: Value) -> Result<T, ParsingError> {}
pub fn calculate_value_digest<T: ToRedisArgs>(value: T) -> String {}
pub fn is_valid_16_bytes_hex_digest(s: &str) -> bool {}
#[derive(Clone, Copy, Default)] pub enum ProtocolVersion { RESP2, RESP3 }
impl ProtocolVersion { pub fn supports_resp3(&self) -> bool {} }
#[derive(Clone, Copy)] pub enum ExpireOption { NONE, NX, XX, GT, LT }
impl ToRedisArgs for ExpireOption { fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {} }
#[derive(Clone)] pub struct PushInfo { pub kind: PushKind, pub data: Vec<Value> }
#[derive(Clone)] pub enum ValueType { None, String, List, Set, ZSet, Hash, Stream, VectorSet, JSON, BloomFilterRedis, CuckooFilter, CountMin, TDigest, TopK, TimeSeries, Trie, BloomFilterValKey, Unknown(String) }
impl<T: AsRef<str>> From<T> for ValueType {}
impl FromRedisValue for ValueType {
    fn from_redis_value_ref(v: &Value) -> Result<Self, ParsingError> {}
    fn from_redis_value(v: Value) -> Result<Self, ParsingError> {}
}
#[derive(Clone)] pub enum IntegerReplyOrNoOp { IntegerReply(usize), NotExists, ExistsButNotRelevant }
impl IntegerReplyOrNoOp { pub fn raw(&self) -> isize {} }
impl FromRedisValue for IntegerReplyOrNoOp {
    fn from_redis_value_ref(v: &Value) -> Result<Self, ParsingError> {}
    fn from_redis_value(v: Value) -> Result<Self, ParsingError> {}
}
#[derive(Clone)] pub struct IncrexResult { pub value: Value, pub actual_increment: Value }
impl IncrexResult {
    pub fn value_as<T: FromRedisValue>(&self) -> Result<T, ParsingError> {}
    pub fn actual_increment_as<T: FromRedisValue>(&self) -> Result<T, ParsingError> {}
    pub fn as_i64(&self) -> Result<(i64, i64), ParsingError> {}
    pub fn as_f64(&self) -> Result<(f64, f64), ParsingError> {}
}
impl FromRedisValue for IncrexResult { fn from_redis_value(v: Value) -> Result<Self, ParsingError> {} }
impl From<crate::cluster::Output> for Value {}
impl From<crate::cluster::Output> for Vec<Value> {}
impl crate::cluster_routing::Routable for Value {
    fn arg_idx(&self, idx: usize) -> Option<&[u8]> {}
    fn position(&self, candidate: &[u8]) -> Option<usize> {}
}
impl From<Utf8Error> for RedisError {}
impl From<NulError> for RedisError {}
impl From<client::InvalidDnsNameError> for RedisError {}
impl From<FromUtf8Error> for RedisError {}
impl<T: ToRedisArgs> ToRedisArgs for Vec<T> {
    fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {}
    fn is_single_arg(&self) -> bool {}
}
impl<T: ToRedisArgs> ToRedisArgs for &[T] {
    fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {}
    fn is_single_arg(&self) -> bool {}
}
impl<T: ToRedisArgs> ToRedisArgs for &T {
    fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {}
    fn is_single_arg(&self) -> bool {}
}
impl<T: ToRedisArgs + Hash + Eq, S: BuildHasher + Default> ToRedisArgs for collections::HashSet<T, S> {
    fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {}
    fn is_single_arg(&self) -> bool {}
}
impl<T: ToRedisArgs + Hash + Eq, S: BuildHasher + Default> ToRedisArgs for ahash::AHashSet<T, S> {
    fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {}
    fn is_single_arg(&self) -> bool {}
}
impl<T: ToRedisArgs + Hash + Eq + Ord> ToRedisArgs for BTreeSet<T> {
    fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {}
    fn is_single_arg(&self) -> bool {}
}
impl<T: ToRedisArgs + Hash + Eq + Ord, V: ToRedisArgs> ToRedisArgs for BTreeMap<T, V> {
    fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {}
    fn is_single_arg(&self) -> bool {}
}
impl<T: ToRedisArgs + Hash + Eq + Ord, V: ToRedisArgs> ToRedisArgs for collections::HashMap<T, V> {
    fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite {}
    fn is_single_arg(&self) -> bool {}
}
impl<K: FromRedisValue + Eq + Hash, V: FromRedisValue, S: BuildHasher + Default> FromRedisValue for collections::HashMap<K, V, S> {
    fn from_redis_value(v: &Value) -> RedisResult<collections::HashMap<K, V, S>> {}
}
impl<K: FromRedisValue + Eq + Hash, V: FromRedisValue, S: BuildHasher + Default> FromRedisValue for ahash::AHashMap<K, V, S> {
    fn from_redis_value(v: &Value) -> RedisResult<ahash::AHashMap<K, V, S>> {}
}
impl<K: FromRedisValue + Eq + Hash, V: FromRedisValue> FromRedisValue for BTreeMap<K, V> where K: Ord {
    fn from_redis_value(v: &Value) -> RedisResult<BTreeMap<K, V>> {}
}
impl<T: FromRedisValue + Eq + Hash, S: BuildHasher + Default> FromRedisValue for collections::HashSet<T, S> {
    fn from_redis_value(v: &Value) -> RedisResult<collections::HashSet<T, S>> {}
}
impl<T: FromRedisValue + Eq + Hash, S: BuildHasher + Default> FromRedisValue for ahash::AHashSet<T, S> {
    fn from_redis_value(v: &Value) -> RedisResult<ahash::AHashSet<T, S>> {}
}
impl<T: FromRedisValue + Eq + Hash> FromRedisValue for BTreeSet<T> where T: Ord {
    fn from_redis_value(v: &Value) -> RedisResult<BTreeSet<T>> {}
}
pub trait Commands: ConnectionLike {
    #[blocking(db)] fn get<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn mget<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn keys<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn set<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    #[blocking(db)] fn set_options<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, value: V, options: SetOptions) -> RedisResult<RV> {}
    #[blocking(db)] fn mset<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, items: &[(K, V)]) -> RedisResult<RV> {}
    #[blocking(db)] fn set_ex<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, value: V, seconds: u64) -> RedisResult<RV> {}
    #[blocking(db)] fn pset_ex<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, value: V, milliseconds: u64) -> RedisResult<RV> {}
    #[blocking(db)] fn set_nx<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    #[blocking(db)] fn mset_nx<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, items: &[(K, V)]) -> RedisResult<RV> {}
    #[blocking(db)] fn mset_ex<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, items: &[(K, V)], options: MSetOptions) -> RedisResult<RV> {}
    #[blocking(db)] fn getset<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    #[blocking(db)] fn getrange<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, from: isize, to: isize) -> RedisResult<RV> {}
    #[blocking(db)] fn setrange<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, offset: isize, value: V) -> RedisResult<RV> {}
    #[blocking(db)] fn del<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn del_ex<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, value_comparison: ValueComparison) -> RedisResult<RV> {}
    #[blocking(db)] fn digest<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn exists<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn key_type<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn expire<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, seconds: i64) -> RedisResult<RV> {}
    #[blocking(db)] fn expire_at<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, ts: i64) -> RedisResult<RV> {}
    #[blocking(db)] fn pexpire<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, ms: i64) -> RedisResult<RV> {}
    #[blocking(db)] fn pexpire_at<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, ts: i64) -> RedisResult<RV> {}
    #[blocking(db)] fn expire_time<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn pexpire_time<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn persist<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn ttl<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn pttl<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn get_ex<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, expire_at: Expiry) -> RedisResult<RV> {}
    #[blocking(db)] fn get_del<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn copy<KSrc: ToSingleRedisArg, KDst: ToSingleRedisArg, Db: ToString, RV: FromRedisValue>(&mut self, source: KSrc, destination: KDst, options: CopyOptions<Db>) -> RedisResult<RV> {}
    #[blocking(db)] fn rename<K: ToSingleRedisArg, N: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, new_key: N) -> RedisResult<RV> {}
    #[blocking(db)] fn rename_nx<K: ToSingleRedisArg, N: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, new_key: N) -> RedisResult<RV> {}
    #[blocking(db)] fn unlink<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn append<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    #[blocking(db)] fn incr<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, delta: V) -> RedisResult<RV> {}
    #[blocking(db)] fn decr<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, delta: V) -> RedisResult<RV> {}
    #[blocking(db)] fn increx<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, increment: V, options: IncrexOptions<V>) -> RedisResult<RV> {}
    #[blocking(db)] fn setbit<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, offset: usize, value: bool) -> RedisResult<RV> {}
    #[blocking(db)] fn getbit<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, offset: usize) -> RedisResult<RV> {}
    #[blocking(db)] fn bitcount<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn bitcount_range<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, start: usize, end: usize) -> RedisResult<RV> {}
    #[blocking(db)] fn bit_and<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV> {}
    #[blocking(db)] fn bit_or<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV> {}
    #[blocking(db)] fn bit_xor<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV> {}
    #[blocking(db)] fn bit_not<D: ToSingleRedisArg, S: ToSingleRedisArg, RV: FromRedisValue>(&mut self, dstkey: D, srckey: S) -> RedisResult<RV> {}
    #[blocking(db)] fn bit_diff<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV> {}
    #[blocking(db)] fn bit_diff1<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV> {}
    #[blocking(db)] fn bit_and_or<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV> {}
    #[blocking(db)] fn bit_one<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV> {}
    #[blocking(db)] fn strlen<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn hget<K: ToSingleRedisArg, F: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, field: F) -> RedisResult<RV> {}
    #[blocking(db)] fn hmget<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV> {}
    #[blocking(db)] fn hget_ex<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F, expire_at: Expiry) -> RedisResult<RV> {}
    #[blocking(db)] fn hdel<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, field: F) -> RedisResult<RV> {}
    #[blocking(db)] fn hget_del<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV> {}
    #[blocking(db)] fn hset<K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, field: F, value: V) -> RedisResult<RV> {}
    #[blocking(db)] fn hset_ex<K: ToSingleRedisArg, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, hash_field_expiration_options: &HashFieldExpirationOptions, fields_values: &[(F, V)]) -> RedisResult<RV> {}
    #[blocking(db)] fn hset_nx<K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, field: F, value: V) -> RedisResult<RV> {}
    #[blocking(db)] fn hset_multiple<K: ToSingleRedisArg, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, items: &[(F, V)]) -> RedisResult<RV> {}
    #[blocking(db)] fn hincr<K: ToSingleRedisArg, F: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, field: F, delta: D) -> RedisResult<RV> {}
    #[blocking(db)] fn hexists<K: ToSingleRedisArg, F: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, field: F) -> RedisResult<RV> {}
    #[blocking(db)] fn httl<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV> {}
    #[blocking(db)] fn hpttl<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV> {}
    #[blocking(db)] fn hexpire<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, seconds: i64, opt: ExpireOption, fields: F) -> RedisResult<RV> {}
    #[blocking(db)] fn hexpire_at<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> RedisResult<RV> {}
    #[blocking(db)] fn hexpire_time<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV> {}
    #[blocking(db)] fn hpersist<K: ToSingleRedisArg, F :ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV> {}
    #[blocking(db)] fn hpexpire<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, milliseconds: i64, opt: ExpireOption, fields: F) -> RedisResult<RV> {}
    #[blocking(db)] fn hpexpire_at<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> RedisResult<RV> {}
    #[blocking(db)] fn hpexpire_time<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV> {}
    #[blocking(db)] fn hkeys<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn hvals<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn hgetall<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn hlen<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn blmove<S: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(&mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction, timeout: f64) -> RedisResult<RV> {}
    #[blocking(db)] fn blmpop<K: ToRedisArgs, RV: FromRedisValue>(&mut self, timeout: f64, numkeys: usize, key: K, dir: Direction, count: usize) -> RedisResult<RV> {}
    #[blocking(db)] fn blpop<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV> {}
    #[blocking(db)] fn brpop<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV> {}
    #[blocking(db)] fn brpoplpush<S: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(&mut self, srckey: S, dstkey: D, timeout: f64) -> RedisResult<RV> {}
    #[blocking(db)] fn lindex<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, index: isize) -> RedisResult<RV> {}
    #[blocking(db)] fn linsert_before<K: ToSingleRedisArg, P: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, pivot: P, value: V) -> RedisResult<RV> {}
    #[blocking(db)] fn linsert_after<K: ToSingleRedisArg, P: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, pivot: P, value: V) -> RedisResult<RV> {}
    #[blocking(db)] fn llen<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn lmove<S: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(&mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction) -> RedisResult<RV> {}
    #[blocking(db)] fn lmpop<K: ToRedisArgs, RV: FromRedisValue>(&mut self, numkeys: usize, key: K, dir: Direction, count: usize) -> RedisResult<RV> {}
    #[blocking(db)] fn lpush<K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    #[blocking(db)] fn lpush_exists<K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    #[blocking(db)] fn lrange<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> {}
    #[blocking(db)] fn lrem<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, count: isize, value: V) -> RedisResult<RV> {}
    #[blocking(db)] fn ltrim<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> {}
    #[blocking(db)] fn lset<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, index: isize, value: V) -> RedisResult<RV> {}
    #[blocking(db)] fn ping<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
    #[blocking(db)] fn ping_message<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, message: K) -> RedisResult<RV> {}
    #[blocking(db)] fn rpoplpush<K: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, dstkey: D) -> RedisResult<RV> {}
    #[blocking(db)] fn rpush<K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    #[blocking(db)] fn rpush_exists<K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    #[blocking(db)] fn sadd<K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV> {}
    #[blocking(db)] fn scard<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn sdiff<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K) -> RedisResult<RV> {}
    #[blocking(db)] fn sdiffstore<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
    #[blocking(db)] fn sinter<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K) -> RedisResult<RV> {}
    #[blocking(db)] fn sinterstore<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
    #[blocking(db)] fn sismember<K: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV> {}
    #[blocking(db)] fn smismember<K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: M) -> RedisResult<RV> {}
    #[blocking(db)] fn smembers<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn smove<S: ToSingleRedisArg, D: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, srckey: S, dstkey: D, member: M) -> RedisResult<RV> {}
    #[blocking(db)] fn srandmember<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn srandmember_multiple<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, count: isize) -> RedisResult<RV> {}
    #[blocking(db)] fn srem<K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV> {}
    #[blocking(db)] fn sunion<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K) -> RedisResult<RV> {}
    #[blocking(db)] fn sunionstore<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
    #[blocking(db)] fn zadd_multiple<K: ToSingleRedisArg, S: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, items: &[(S, M)]) -> RedisResult<RV> {}
    #[blocking(db)] fn zadd_multiple_options<K: ToSingleRedisArg, S: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, items: &[(S, M)], options:&SortedSetAddOptions) -> RedisResult<RV> {}
    #[blocking(db)] fn zcard<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn zcount<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> {}
    #[blocking(db)] fn zincr<K: ToSingleRedisArg, M: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, member: M, delta: D) -> RedisResult<RV> {}
    #[blocking(db)] fn zinterstore<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
    #[blocking(db)] fn zinterstore_min<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
    #[blocking(db)] fn zinterstore_max<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
    #[blocking(db)] fn zinterstore_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: &[(K, W)]) -> RedisResult<RV> {}
    #[blocking(db)] fn zinterstore_min_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: &[(K, W)]) -> RedisResult<RV> {}
    #[blocking(db)] fn zinterstore_max_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: &[(K, W)]) -> RedisResult<RV> {}
    #[blocking(db)] fn zlexcount<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> {}
    #[blocking(db)] fn bzpopmax<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV> {}
    #[blocking(db)] fn zpopmax<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, count: isize) -> RedisResult<RV> {}
    #[blocking(db)] fn bzpopmin<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV> {}
    #[blocking(db)] fn zpopmin<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, count: isize) -> RedisResult<RV> {}
    #[blocking(db)] fn bzmpop_max<K: ToRedisArgs, RV: FromRedisValue>(&mut self, timeout: f64, keys: K, count: isize) -> RedisResult<RV> {}
    #[blocking(db)] fn zmpop_max<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K, count: isize) -> RedisResult<RV> {}
    #[blocking(db)] fn bzmpop_min<K: ToRedisArgs, RV: FromRedisValue>(&mut self, timeout: f64, keys: K, count: isize) -> RedisResult<RV> {}
    #[blocking(db)] fn zmpop_min<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K, count: isize) -> RedisResult<RV> {}
    #[blocking(db)] fn zrange<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> {}
    #[blocking(db)] fn zrange_withscores<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> {}
    #[blocking(db)] fn zrangebylex<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> {}
    #[blocking(db)] fn zrangebylex_limit<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> RedisResult<RV> {}
    #[blocking(db)] fn zrevrangebylex<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, max: MM, min: M) -> RedisResult<RV> {}
    #[blocking(db)] fn zrevrangebylex_limit<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> RedisResult<RV> {}
    #[blocking(db)] fn zrangebyscore<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> {}
    #[blocking(db)] fn zrangebyscore_withscores<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> {}
    #[blocking(db)] fn zrangebyscore_limit<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> RedisResult<RV> {}
    #[blocking(db)] fn zrangebyscore_limit_withscores<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> RedisResult<RV> {}
    #[blocking(db)] fn zrank<K: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV> {}
    #[blocking(db)] fn zrem<K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: M) -> RedisResult<RV> {}
    #[blocking(db)] fn zrembylex<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> {}
    #[blocking(db)] fn zremrangebyrank<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> {}
    #[blocking(db)] fn zrembyscore<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> {}
    #[blocking(db)] fn zrevrange<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> {}
    #[blocking(db)] fn zrevrange_withscores<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> {}
    #[blocking(db)] fn zrevrangebyscore<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, max: MM, min: M) -> RedisResult<RV> {}
    #[blocking(db)] fn zrevrangebyscore_withscores<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, max: MM, min: M) -> RedisResult<RV> {}
    #[blocking(db)] fn zrevrangebyscore_limit<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> RedisResult<RV> {}
    #[blocking(db)] fn zrevrangebyscore_limit_withscores<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> RedisResult<RV> {}
    #[blocking(db)] fn zrevrank<K: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV> {}
    #[blocking(db)] fn zscore<K: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV> {}
    #[blocking(db)] fn zscore_multiple<K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: &[M]) -> RedisResult<RV> {}
    #[blocking(db)] fn zunionstore<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
    #[blocking(db)] fn zunionstore_min<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
    #[blocking(db)] fn zunionstore_max<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
    #[blocking(db)] fn zunionstore_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: &[(K, W)]) -> RedisResult<RV> {}
    #[blocking(db)] fn zunionstore_min_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: &[(K, W)]) -> RedisResult<RV> {}
    #[blocking(db)] fn zunionstore_max_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: &[(K, W)]) -> RedisResult<RV> {}
    #[blocking(db)] fn vadd<K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, input: vector_sets::VectorAddInput<>, element: E) -> RedisResult<RV> {}
    #[blocking(db)] fn vadd_options<K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, input: vector_sets::VectorAddInput<>, element: E, options: &vector_sets::VAddOptions) -> RedisResult<RV> {}
    #[blocking(db)] fn vcard<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn vdim<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn vrem<K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, element: E) -> RedisResult<RV> {}
    #[blocking(db)] fn vsetattr<K: ToRedisArgs, E: ToRedisArgs, J: Serialize, RV: FromRedisValue>(&mut self, key: K, element: E, json_object: &J) -> RedisResult<RV> {}
    #[blocking(db)] fn vdelattr<K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, element: E) -> RedisResult<RV> {}
    #[blocking(db)] fn vgetattr<K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, element: E) -> RedisResult<RV> {}
    #[blocking(db)] fn vinfo<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn vrandmember<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn vrandmember_multiple<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: usize) -> RedisResult<RV> {}
    #[blocking(db)] fn pfadd<K: ToSingleRedisArg, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, element: E) -> RedisResult<RV> {}
    #[blocking(db)] fn pfcount<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn pfmerge<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV> {}
    #[blocking(db)] fn publish<K: ToSingleRedisArg, E: ToSingleRedisArg, RV: FromRedisValue>(&mut self, channel: K, message: E) -> RedisResult<RV> {}
    #[blocking(db)] fn spublish<K: ToSingleRedisArg, E: ToSingleRedisArg, RV: FromRedisValue>(&mut self, channel: K, message: E) -> RedisResult<RV> {}
    #[blocking(db)] fn object_encoding<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn object_idletime<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn object_freq<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn object_refcount<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn client_getname<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
    #[blocking(db)] fn client_id<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
    #[blocking(db)] fn client_setname<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, connection_name: K) -> RedisResult<RV> {}
    #[blocking(db)] fn acl_load<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
    #[blocking(db)] fn acl_save<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
    #[blocking(db)] fn acl_list<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
    #[blocking(db)] fn acl_users<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
    #[blocking(db)] fn acl_getuser<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, username: K) -> RedisResult<RV> {}
    #[blocking(db)] fn acl_setuser<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, username: K) -> RedisResult<RV> {}
    #[blocking(db)] fn acl_setuser_rules<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, username: K, rules: &[acl::Rule]) -> RedisResult<RV> {}
    #[blocking(db)] fn acl_deluser<K: ToRedisArgs, RV: FromRedisValue>(&mut self, usernames: &[K]) -> RedisResult<RV> {}
    #[blocking(db)] fn acl_dryrun<K: ToSingleRedisArg, C: ToSingleRedisArg, A: ToRedisArgs, RV: FromRedisValue>(&mut self, username: K, command: C, args: A) -> RedisResult<RV> {}
    #[blocking(db)] fn acl_cat<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
    #[blocking(db)] fn acl_cat_categoryname<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, categoryname: K) -> RedisResult<RV> {}
    #[blocking(db)] fn acl_genpass<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
    #[blocking(db)] fn acl_genpass_bits<RV: FromRedisValue>(&mut self, bits: isize) -> RedisResult<RV> {}
    #[blocking(db)] fn acl_whoami<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
    #[blocking(db)] fn acl_log<RV: FromRedisValue>(&mut self, count: isize) -> RedisResult<RV> {}
    #[blocking(db)] fn acl_log_reset<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
    #[blocking(db)] fn acl_help<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
    #[blocking(db)] fn geo_add<K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: M) -> RedisResult<RV> {}
    #[blocking(db)] fn geo_dist<K: ToSingleRedisArg, M1: ToSingleRedisArg, M2: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, member1: M1, member2: M2, unit: geo::Unit) -> RedisResult<RV> {}
    #[blocking(db)] fn geo_hash<K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: M) -> RedisResult<RV> {}
    #[blocking(db)] fn geo_pos<K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: M) -> RedisResult<RV> {}
    #[blocking(db)] fn geo_radius<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, longitude: f64, latitude: f64, radius: f64, unit: geo::Unit, options: geo::RadiusOptions) -> RedisResult<RV> {}
    #[blocking(db)] fn geo_radius_by_member<K: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, member: M, radius: f64, unit: geo::Unit, options: geo::RadiusOptions) -> RedisResult<RV> {}
    #[blocking(db)] fn xack<K: ToRedisArgs, G: ToRedisArgs, I: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, ids: &[I]) -> RedisResult<RV> {}
    #[blocking(db)] fn xnack<K: ToSingleRedisArg, G: ToSingleRedisArg, ID: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, group: G, ids: &[ID], options: &streams::StreamNackOptions) -> RedisResult<RV> {}
    #[blocking(db)] fn xadd<K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, id: ID, items: &[(F, V)]) -> RedisResult<RV> {}
    #[blocking(db)] fn xadd_map<K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, id: ID, map: BTM) -> RedisResult<RV> {}
    #[blocking(db)] fn xadd_options<K: ToRedisArgs, ID: ToRedisArgs, I: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, id: ID, items: I, options: &streams::StreamAddOptions) -> RedisResult<RV> {}
    #[blocking(db)] fn xadd_maxlen<K: ToSingleRedisArg, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, maxlen: streams::StreamMaxlen, id: ID, items: &[(F, V)]) -> RedisResult<RV> {}
    #[blocking(db)] fn xadd_maxlen_map<K: ToSingleRedisArg, ID: ToRedisArgs, BTM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, maxlen: streams::StreamMaxlen, id: ID, map: BTM) -> RedisResult<RV> {}
    #[blocking(db)] fn xautoclaim_options<K: ToSingleRedisArg, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, start: S, options: streams::StreamAutoClaimOptions) -> RedisResult<RV> {}
    #[blocking(db)] fn xclaim<K: ToSingleRedisArg, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, ids: &[ID]) -> RedisResult<RV> {}
    #[blocking(db)] fn xdel<K: ToSingleRedisArg, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ids: &[ID]) -> RedisResult<RV> {}
    #[blocking(db)] fn xdel_ex<K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ids: &[ID], options: streams::StreamDeletionPolicy) -> RedisResult<RV> {}
    #[blocking(db)] fn xack_del<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, ids: &[ID], options: streams::StreamDeletionPolicy) -> RedisResult<RV> {}
    #[blocking(db)] fn xgroup_create<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, id: ID) -> RedisResult<RV> {}
    #[blocking(db)] fn xgroup_create_mkstream<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, id: ID) -> RedisResult<RV> {}
    #[blocking(db)] fn xgroup_setid<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, id: ID) -> RedisResult<RV> {}
    #[blocking(db)] fn xinfo_consumers<K: ToRedisArgs, G: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G) -> RedisResult<RV> {}
    #[blocking(db)] fn xinfo_groups<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn xinfo_stream<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn xinfo_stream_with_idempotency<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn xpending<K: ToRedisArgs, G: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G) -> RedisResult<RV> {}
    #[blocking(db)] fn xpending_count<K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, start: S, end: E, count: C) -> RedisResult<RV> {}
    #[blocking(db)] fn xpending_consumer_count<K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs, CN: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, start: S, end: E, count: C, consumer: CN) -> RedisResult<RV> {}
    #[blocking(db)] fn xrange<K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: S, end: E) -> RedisResult<RV> {}
    #[blocking(db)] fn xrange_all<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn xrange_count<K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: S, end: E, count: C) -> RedisResult<RV> {}
    #[blocking(db)] fn xread<K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: &[K], ids: &[ID]) -> RedisResult<RV> {}
    #[blocking(db)] fn xread_options<K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: &[K], ids: &[ID], options: &streams::StreamReadOptions) -> RedisResult<RV> {}
    #[blocking(db)] fn xrevrange<K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, end: E, start: S) -> RedisResult<RV> {}
    #[blocking(db)] fn xrevrange_all<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn xrevrange_count<K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, end: E, start: S, count: C) -> RedisResult<RV> {}
    #[blocking(db)] fn ft_create<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, index_name: K, options: &CreateOptions, schema: &SearchSchema) -> RedisResult<RV> {}
    #[blocking(db)] fn flushall<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
    #[blocking(db)] fn flushall_options<RV: FromRedisValue>(&mut self, options: &FlushAllOptions) -> RedisResult<RV> {}
    #[blocking(db)] fn flushdb<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
    #[blocking(db)] fn flushdb_options<RV: FromRedisValue>(&mut self, options: &FlushDbOptions) -> RedisResult<RV> {}
    #[blocking(db)] fn bf_add<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    #[blocking(db)] fn bf_card<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn bf_exists<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    #[blocking(db)] fn bf_info<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn bf_info_type<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, info_type: crate::bloom::BloomFilterInfoType) -> RedisResult<RV> {}
    #[blocking(db)] fn bf_insert<K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, items: V) -> RedisResult<RV> {}
    #[blocking(db)] fn bf_insert_options<K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, items: V, options: crate::bloom::BloomFilterInsertOptions) -> RedisResult<RV> {}
    #[blocking(db)] fn bf_loadchunk<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, chunk: crate::bloom::BloomFilterDumpChunk) -> RedisResult<RV> {}
    #[blocking(db)] fn bf_madd<K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, items: V) -> RedisResult<RV> {}
    #[blocking(db)] fn bf_mexists<K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, items: &[V]) -> RedisResult<RV> {}
    #[blocking(db)] fn bf_reserve<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, err_rate: f64, capacity: usize) -> RedisResult<RV> {}
    #[blocking(db)] fn bf_reserve_options<K: ToSingleRedisArg, E: ToSingleRedisArg, C: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, err_rate: E, capacity: C, options: crate::bloom::BloomFilterScalingOptions) -> RedisResult<RV> {}
    #[blocking(db)] fn bf_scandump<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, iterator: i64) -> RedisResult<RV> {}
    #[blocking(db)] fn scan<RV: FromRedisValue>(&mut self) -> RedisResult<Iter<RV>> {}
    #[blocking(db)] fn scan_match<P: ToRedisArgs, RV: FromRedisValue>(&mut self, pattern: P) -> RedisResult<Iter<RV>> {}
    #[blocking(db)] fn hscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<Iter<RV>> {}
    #[blocking(db)] fn hscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> RedisResult<Iter<RV>> {}
    #[blocking(db)] fn sscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<Iter<RV>> {}
    #[blocking(db)] fn sscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> RedisResult<Iter<RV>> {}
    #[blocking(db)] fn zscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<Iter<RV>> {}
    #[blocking(db)] fn zscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> RedisResult<Iter<RV>> {}
    #[blocking(db)] fn lpop<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, count: Option<std::num::NonZeroUsize>) -> RedisResult<RV> {}
    #[blocking(db)] fn lpos<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, value: V, options: LposOptions) -> RedisResult<RV> {}
    #[blocking(db)] fn rpop<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, count: Option<std::num::NonZeroUsize>) -> RedisResult<RV> {}
    #[blocking(db)] fn spop<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn zadd<K: ToSingleRedisArg, S: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, member: M, score: S) -> RedisResult<RV> {}
    #[blocking(db)] fn zadd_options<K: ToSingleRedisArg, S: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, member: M, score: S, options: &SortedSetAddOptions) -> RedisResult<RV> {}
    #[blocking(db)] fn zrandmember<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, count: Option<isize>) -> RedisResult<RV> {}
    #[blocking(db)] fn zrandmember_withscores<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, count: isize) -> RedisResult<RV> {}
    #[blocking(db)] fn xclaim_options<K: ToSingleRedisArg, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, ids: &[ID], options: streams::StreamClaimOptions) -> RedisResult<RV> {}
    #[blocking(db)] fn xgroup_createconsumer<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, consumer: C) -> RedisResult<RV> {}
    #[blocking(db)] fn xgroup_destroy<K: ToRedisArgs, G: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G) -> RedisResult<RV> {}
    #[blocking(db)] fn xgroup_delconsumer<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, consumer: C) -> RedisResult<RV> {}
    #[blocking(db)] fn xlen<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocking(db)] fn xtrim<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, maxlen: streams::StreamMaxlen) -> RedisResult<RV> {}
    #[blocking(db)] fn xtrim_options<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, options: &streams::StreamTrimOptions) -> RedisResult<RV> {}
    #[blocking(db)] fn load_script<RV: FromRedisValue>(&mut self, script: &Script) -> RedisResult<RV> {}
    #[blocking(db)] fn invoke_script<RV: FromRedisValue>(&mut self, invocation: &ScriptInvocation) -> RedisResult<RV> {}
}
impl<T> Commands for T where T: ConnectionLike {}
pub trait AsyncCommands: crate::aio::ConnectionLike {
    fn get<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn mget<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn keys<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn set<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisFuture<RV> {}
    fn set_options<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, value: V, options: SetOptions) -> RedisFuture<RV> {}
    fn mset<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, items: &[(K, V)]) -> RedisFuture<RV> {}
    fn set_ex<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, value: V, seconds: u64) -> RedisFuture<RV> {}
    fn pset_ex<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, value: V, milliseconds: u64) -> RedisFuture<RV> {}
    fn set_nx<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisFuture<RV> {}
    fn mset_nx<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, items: &[(K, V)]) -> RedisFuture<RV> {}
    fn mset_ex<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, items: &[(K, V)], options: MSetOptions) -> RedisFuture<RV> {}
    fn getset<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisFuture<RV> {}
    fn getrange<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, from: isize, to: isize) -> RedisFuture<RV> {}
    fn setrange<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, offset: isize, value: V) -> RedisFuture<RV> {}
    fn del<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn del_ex<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, value_comparison: ValueComparison) -> RedisFuture<RV> {}
    fn digest<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn exists<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn key_type<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn expire<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, seconds: i64) -> RedisFuture<RV> {}
    fn expire_at<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, ts: i64) -> RedisFuture<RV> {}
    fn pexpire<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, ms: i64) -> RedisFuture<RV> {}
    fn pexpire_at<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, ts: i64) -> RedisFuture<RV> {}
    fn expire_time<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn pexpire_time<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn persist<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn ttl<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn pttl<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn get_ex<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, expire_at: Expiry) -> RedisFuture<RV> {}
    fn get_del<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn copy<KSrc: ToSingleRedisArg, KDst: ToSingleRedisArg, Db: ToString, RV: FromRedisValue>(&mut self, source: KSrc, destination: KDst, options: CopyOptions<Db>) -> RedisFuture<RV> {}
    fn rename<K: ToSingleRedisArg, N: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, new_key: N) -> RedisFuture<RV> {}
    fn rename_nx<K: ToSingleRedisArg, N: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, new_key: N) -> RedisFuture<RV> {}
    fn unlink<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn append<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisFuture<RV> {}
    fn incr<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, delta: V) -> RedisFuture<RV> {}
    fn decr<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, delta: V) -> RedisFuture<RV> {}
    fn increx<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, increment: V, options: IncrexOptions<V>) -> RedisFuture<RV> {}
    fn setbit<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, offset: usize, value: bool) -> RedisFuture<RV> {}
    fn getbit<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, offset: usize) -> RedisFuture<RV> {}
    fn bitcount<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn bitcount_range<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, start: usize, end: usize) -> RedisFuture<RV> {}
    fn bit_and<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisFuture<RV> {}
    fn bit_or<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisFuture<RV> {}
    fn bit_xor<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisFuture<RV> {}
    fn bit_not<D: ToSingleRedisArg, S: ToSingleRedisArg, RV: FromRedisValue>(&mut self, dstkey: D, srckey: S) -> RedisFuture<RV> {}
    fn bit_diff<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisFuture<RV> {}
    fn bit_diff1<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisFuture<RV> {}
    fn bit_and_or<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisFuture<RV> {}
    fn bit_one<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisFuture<RV> {}
    fn strlen<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn hget<K: ToSingleRedisArg, F: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, field: F) -> RedisFuture<RV> {}
    fn hmget<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisFuture<RV> {}
    fn hget_ex<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F, expire_at: Expiry) -> RedisFuture<RV> {}
    fn hdel<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, field: F) -> RedisFuture<RV> {}
    fn hget_del<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisFuture<RV> {}
    fn hset<K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, field: F, value: V) -> RedisFuture<RV> {}
    fn hset_ex<K: ToSingleRedisArg, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, hash_field_expiration_options: &HashFieldExpirationOptions, fields_values: &[(F, V)]) -> RedisFuture<RV> {}
    fn hset_nx<K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, field: F, value: V) -> RedisFuture<RV> {}
    fn hset_multiple<K: ToSingleRedisArg, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, items: &[(F, V)]) -> RedisFuture<RV> {}
    fn hincr<K: ToSingleRedisArg, F: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, field: F, delta: D) -> RedisFuture<RV> {}
    fn hexists<K: ToSingleRedisArg, F: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, field: F) -> RedisFuture<RV> {}
    fn httl<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisFuture<RV> {}
    fn hpttl<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisFuture<RV> {}
    fn hexpire<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, seconds: i64, opt: ExpireOption, fields: F) -> RedisFuture<RV> {}
    fn hexpire_at<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> RedisFuture<RV> {}
    fn hexpire_time<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisFuture<RV> {}
    fn hpersist<K: ToSingleRedisArg, F :ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisFuture<RV> {}
    fn hpexpire<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, milliseconds: i64, opt: ExpireOption, fields: F) -> RedisFuture<RV> {}
    fn hpexpire_at<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> RedisFuture<RV> {}
    fn hpexpire_time<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisFuture<RV> {}
    fn hkeys<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn hvals<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn hgetall<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn hlen<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn blmove<S: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(&mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction, timeout: f64) -> RedisFuture<RV> {}
    fn blmpop<K: ToRedisArgs, RV: FromRedisValue>(&mut self, timeout: f64, numkeys: usize, key: K, dir: Direction, count: usize) -> RedisFuture<RV> {}
    fn blpop<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisFuture<RV> {}
    fn brpop<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisFuture<RV> {}
    fn brpoplpush<S: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(&mut self, srckey: S, dstkey: D, timeout: f64) -> RedisFuture<RV> {}
    fn lindex<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, index: isize) -> RedisFuture<RV> {}
    fn linsert_before<K: ToSingleRedisArg, P: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, pivot: P, value: V) -> RedisFuture<RV> {}
    fn linsert_after<K: ToSingleRedisArg, P: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, pivot: P, value: V) -> RedisFuture<RV> {}
    fn llen<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn lmove<S: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(&mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction) -> RedisFuture<RV> {}
    fn lmpop<K: ToRedisArgs, RV: FromRedisValue>(&mut self, numkeys: usize, key: K, dir: Direction, count: usize) -> RedisFuture<RV> {}
    fn lpush<K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisFuture<RV> {}
    fn lpush_exists<K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisFuture<RV> {}
    fn lrange<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisFuture<RV> {}
    fn lrem<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, count: isize, value: V) -> RedisFuture<RV> {}
    fn ltrim<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisFuture<RV> {}
    fn lset<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, index: isize, value: V) -> RedisFuture<RV> {}
    fn ping<RV: FromRedisValue>(&mut self) -> RedisFuture<RV> {}
    fn ping_message<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, message: K) -> RedisFuture<RV> {}
    fn rpoplpush<K: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, dstkey: D) -> RedisFuture<RV> {}
    fn rpush<K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisFuture<RV> {}
    fn rpush_exists<K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisFuture<RV> {}
    fn sadd<K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisFuture<RV> {}
    fn scard<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn sdiff<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K) -> RedisFuture<RV> {}
    fn sdiffstore<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisFuture<RV> {}
    fn sinter<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K) -> RedisFuture<RV> {}
    fn sinterstore<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisFuture<RV> {}
    fn sismember<K: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisFuture<RV> {}
    fn smismember<K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: M) -> RedisFuture<RV> {}
    fn smembers<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn smove<S: ToSingleRedisArg, D: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, srckey: S, dstkey: D, member: M) -> RedisFuture<RV> {}
    fn srandmember<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn srandmember_multiple<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, count: isize) -> RedisFuture<RV> {}
    fn srem<K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisFuture<RV> {}
    fn sunion<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K) -> RedisFuture<RV> {}
    fn sunionstore<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisFuture<RV> {}
    fn zadd_multiple<K: ToSingleRedisArg, S: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, items: &[(S, M)]) -> RedisFuture<RV> {}
    fn zadd_multiple_options<K: ToSingleRedisArg, S: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, items: &[(S, M)], options:&SortedSetAddOptions) -> RedisFuture<RV> {}
    fn zcard<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn zcount<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM) -> RedisFuture<RV> {}
    fn zincr<K: ToSingleRedisArg, M: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, member: M, delta: D) -> RedisFuture<RV> {}
    fn zinterstore<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisFuture<RV> {}
    fn zinterstore_min<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisFuture<RV> {}
    fn zinterstore_max<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisFuture<RV> {}
    fn zinterstore_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: &[(K, W)]) -> RedisFuture<RV> {}
    fn zinterstore_min_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: &[(K, W)]) -> RedisFuture<RV> {}
    fn zinterstore_max_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: &[(K, W)]) -> RedisFuture<RV> {}
    fn zlexcount<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM) -> RedisFuture<RV> {}
    fn bzpopmax<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisFuture<RV> {}
    fn zpopmax<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, count: isize) -> RedisFuture<RV> {}
    fn bzpopmin<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisFuture<RV> {}
    fn zpopmin<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, count: isize) -> RedisFuture<RV> {}
    fn bzmpop_max<K: ToRedisArgs, RV: FromRedisValue>(&mut self, timeout: f64, keys: K, count: isize) -> RedisFuture<RV> {}
    fn zmpop_max<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K, count: isize) -> RedisFuture<RV> {}
    fn bzmpop_min<K: ToRedisArgs, RV: FromRedisValue>(&mut self, timeout: f64, keys: K, count: isize) -> RedisFuture<RV> {}
    fn zmpop_min<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K, count: isize) -> RedisFuture<RV> {}
    fn zrange<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisFuture<RV> {}
    fn zrange_withscores<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisFuture<RV> {}
    fn zrangebylex<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM) -> RedisFuture<RV> {}
    fn zrangebylex_limit<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> RedisFuture<RV> {}
    fn zrevrangebylex<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, max: MM, min: M) -> RedisFuture<RV> {}
    fn zrevrangebylex_limit<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> RedisFuture<RV> {}
    fn zrangebyscore<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM) -> RedisFuture<RV> {}
    fn zrangebyscore_withscores<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM) -> RedisFuture<RV> {}
    fn zrangebyscore_limit<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> RedisFuture<RV> {}
    fn zrangebyscore_limit_withscores<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> RedisFuture<RV> {}
    fn zrank<K: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisFuture<RV> {}
    fn zrem<K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: M) -> RedisFuture<RV> {}
    fn zrembylex<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM) -> RedisFuture<RV> {}
    fn zremrangebyrank<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisFuture<RV> {}
    fn zrembyscore<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM) -> RedisFuture<RV> {}
    fn zrevrange<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisFuture<RV> {}
    fn zrevrange_withscores<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisFuture<RV> {}
    fn zrevrangebyscore<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, max: MM, min: M) -> RedisFuture<RV> {}
    fn zrevrangebyscore_withscores<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, max: MM, min: M) -> RedisFuture<RV> {}
    fn zrevrangebyscore_limit<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> RedisFuture<RV> {}
    fn zrevrangebyscore_limit_withscores<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> RedisFuture<RV> {}
    fn zrevrank<K: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisFuture<RV> {}
    fn zscore<K: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisFuture<RV> {}
    fn zscore_multiple<K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: &[M]) -> RedisFuture<RV> {}
    fn zunionstore<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisFuture<RV> {}
    fn zunionstore_min<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisFuture<RV> {}
    fn zunionstore_max<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisFuture<RV> {}
    fn zunionstore_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: &[(K, W)]) -> RedisFuture<RV> {}
    fn zunionstore_min_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: &[(K, W)]) -> RedisFuture<RV> {}
    fn zunionstore_max_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: &[(K, W)]) -> RedisFuture<RV> {}
    fn vadd<K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, input: vector_sets::VectorAddInput<>, element: E) -> RedisFuture<RV> {}
    fn vadd_options<K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, input: vector_sets::VectorAddInput<>, element: E, options: &vector_sets::VAddOptions) -> RedisFuture<RV> {}
    fn vcard<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn vdim<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn vrem<K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, element: E) -> RedisFuture<RV> {}
    fn vsetattr<K: ToRedisArgs, E: ToRedisArgs, J: Serialize, RV: FromRedisValue>(&mut self, key: K, element: E, json_object: &J) -> RedisFuture<RV> {}
    fn vdelattr<K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, element: E) -> RedisFuture<RV> {}
    fn vgetattr<K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, element: E) -> RedisFuture<RV> {}
    fn vinfo<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn vrandmember<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn vrandmember_multiple<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: usize) -> RedisFuture<RV> {}
    fn pfadd<K: ToSingleRedisArg, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, element: E) -> RedisFuture<RV> {}
    fn pfcount<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn pfmerge<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisFuture<RV> {}
    fn publish<K: ToSingleRedisArg, E: ToSingleRedisArg, RV: FromRedisValue>(&mut self, channel: K, message: E) -> RedisFuture<RV> {}
    fn spublish<K: ToSingleRedisArg, E: ToSingleRedisArg, RV: FromRedisValue>(&mut self, channel: K, message: E) -> RedisFuture<RV> {}
    fn object_encoding<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn object_idletime<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn object_freq<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn object_refcount<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn client_getname<RV: FromRedisValue>(&mut self) -> RedisFuture<RV> {}
    fn client_id<RV: FromRedisValue>(&mut self) -> RedisFuture<RV> {}
    fn client_setname<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, connection_name: K) -> RedisFuture<RV> {}
    fn acl_load<RV: FromRedisValue>(&mut self) -> RedisFuture<RV> {}
    fn acl_save<RV: FromRedisValue>(&mut self) -> RedisFuture<RV> {}
    fn acl_list<RV: FromRedisValue>(&mut self) -> RedisFuture<RV> {}
    fn acl_users<RV: FromRedisValue>(&mut self) -> RedisFuture<RV> {}
    fn acl_getuser<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, username: K) -> RedisFuture<RV> {}
    fn acl_setuser<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, username: K) -> RedisFuture<RV> {}
    fn acl_setuser_rules<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, username: K, rules: &[acl::Rule]) -> RedisFuture<RV> {}
    fn acl_deluser<K: ToRedisArgs, RV: FromRedisValue>(&mut self, usernames: &[K]) -> RedisFuture<RV> {}
    fn acl_dryrun<K: ToSingleRedisArg, C: ToSingleRedisArg, A: ToRedisArgs, RV: FromRedisValue>(&mut self, username: K, command: C, args: A) -> RedisFuture<RV> {}
    fn acl_cat<RV: FromRedisValue>(&mut self) -> RedisFuture<RV> {}
    fn acl_cat_categoryname<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, categoryname: K) -> RedisFuture<RV> {}
    fn acl_genpass<RV: FromRedisValue>(&mut self) -> RedisFuture<RV> {}
    fn acl_genpass_bits<RV: FromRedisValue>(&mut self, bits: isize) -> RedisFuture<RV> {}
    fn acl_whoami<RV: FromRedisValue>(&mut self) -> RedisFuture<RV> {}
    fn acl_log<RV: FromRedisValue>(&mut self, count: isize) -> RedisFuture<RV> {}
    fn acl_log_reset<RV: FromRedisValue>(&mut self) -> RedisFuture<RV> {}
    fn acl_help<RV: FromRedisValue>(&mut self) -> RedisFuture<RV> {}
    fn geo_add<K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: M) -> RedisFuture<RV> {}
    fn geo_dist<K: ToSingleRedisArg, M1: ToSingleRedisArg, M2: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, member1: M1, member2: M2, unit: geo::Unit) -> RedisFuture<RV> {}
    fn geo_hash<K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: M) -> RedisFuture<RV> {}
    fn geo_pos<K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: M) -> RedisFuture<RV> {}
    fn geo_radius<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, longitude: f64, latitude: f64, radius: f64, unit: geo::Unit, options: geo::RadiusOptions) -> RedisFuture<RV> {}
    fn geo_radius_by_member<K: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, member: M, radius: f64, unit: geo::Unit, options: geo::RadiusOptions) -> RedisFuture<RV> {}
    fn xack<K: ToRedisArgs, G: ToRedisArgs, I: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, ids: &[I]) -> RedisFuture<RV> {}
    fn xnack<K: ToSingleRedisArg, G: ToSingleRedisArg, ID: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, group: G, ids: &[ID], options: &streams::StreamNackOptions) -> RedisFuture<RV> {}
    fn xadd<K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, id: ID, items: &[(F, V)]) -> RedisFuture<RV> {}
    fn xadd_map<K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, id: ID, map: BTM) -> RedisFuture<RV> {}
    fn xadd_options<K: ToRedisArgs, ID: ToRedisArgs, I: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, id: ID, items: I, options: &streams::StreamAddOptions) -> RedisFuture<RV> {}
    fn xadd_maxlen<K: ToSingleRedisArg, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, maxlen: streams::StreamMaxlen, id: ID, items: &[(F, V)]) -> RedisFuture<RV> {}
    fn xadd_maxlen_map<K: ToSingleRedisArg, ID: ToRedisArgs, BTM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, maxlen: streams::StreamMaxlen, id: ID, map: BTM) -> RedisFuture<RV> {}
    fn xautoclaim_options<K: ToSingleRedisArg, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, start: S, options: streams::StreamAutoClaimOptions) -> RedisFuture<RV> {}
    fn xclaim<K: ToSingleRedisArg, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, ids: &[ID]) -> RedisFuture<RV> {}
    fn xdel<K: ToSingleRedisArg, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ids: &[ID]) -> RedisFuture<RV> {}
    fn xdel_ex<K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ids: &[ID], options: streams::StreamDeletionPolicy) -> RedisFuture<RV> {}
    fn xack_del<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, ids: &[ID], options: streams::StreamDeletionPolicy) -> RedisFuture<RV> {}
    fn xgroup_create<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, id: ID) -> RedisFuture<RV> {}
    fn xgroup_create_mkstream<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, id: ID) -> RedisFuture<RV> {}
    fn xgroup_setid<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, id: ID) -> RedisFuture<RV> {}
    fn xinfo_consumers<K: ToRedisArgs, G: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G) -> RedisFuture<RV> {}
    fn xinfo_groups<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn xinfo_stream<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn xinfo_stream_with_idempotency<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn xpending<K: ToRedisArgs, G: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G) -> RedisFuture<RV> {}
    fn xpending_count<K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, start: S, end: E, count: C) -> RedisFuture<RV> {}
    fn xpending_consumer_count<K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs, CN: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, start: S, end: E, count: C, consumer: CN) -> RedisFuture<RV> {}
    fn xrange<K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: S, end: E) -> RedisFuture<RV> {}
    fn xrange_all<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn xrange_count<K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: S, end: E, count: C) -> RedisFuture<RV> {}
    fn xread<K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: &[K], ids: &[ID]) -> RedisFuture<RV> {}
    fn xread_options<K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: &[K], ids: &[ID], options: &streams::StreamReadOptions) -> RedisFuture<RV> {}
    fn xrevrange<K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, end: E, start: S) -> RedisFuture<RV> {}
    fn xrevrange_all<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn xrevrange_count<K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, end: E, start: S, count: C) -> RedisFuture<RV> {}
    fn ft_create<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, index_name: K, options: &CreateOptions, schema: &SearchSchema) -> RedisFuture<RV> {}
    fn flushall<RV: FromRedisValue>(&mut self) -> RedisFuture<RV> {}
    fn flushall_options<RV: FromRedisValue>(&mut self, options: &FlushAllOptions) -> RedisFuture<RV> {}
    fn flushdb<RV: FromRedisValue>(&mut self) -> RedisFuture<RV> {}
    fn flushdb_options<RV: FromRedisValue>(&mut self, options: &FlushDbOptions) -> RedisFuture<RV> {}
    fn bf_add<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisFuture<RV> {}
    fn bf_card<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn bf_exists<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisFuture<RV> {}
    fn bf_info<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn bf_info_type<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, info_type: crate::bloom::BloomFilterInfoType) -> RedisFuture<RV> {}
    fn bf_insert<K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, items: V) -> RedisFuture<RV> {}
    fn bf_insert_options<K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, items: V, options: crate::bloom::BloomFilterInsertOptions) -> RedisFuture<RV> {}
    fn bf_loadchunk<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, chunk: crate::bloom::BloomFilterDumpChunk) -> RedisFuture<RV> {}
    fn bf_madd<K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, items: V) -> RedisFuture<RV> {}
    fn bf_mexists<K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, items: &[V]) -> RedisFuture<RV> {}
    fn bf_reserve<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, err_rate: f64, capacity: usize) -> RedisFuture<RV> {}
    fn bf_reserve_options<K: ToSingleRedisArg, E: ToSingleRedisArg, C: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, err_rate: E, capacity: C, options: crate::bloom::BloomFilterScalingOptions) -> RedisFuture<RV> {}
    fn bf_scandump<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, iterator: i64) -> RedisFuture<RV> {}
    fn scan<RV: FromRedisValue>(&mut self) -> RedisFuture<AsyncIter<RV>> {}
    fn scan_match<P: ToRedisArgs, RV: FromRedisValue>(&mut self, pattern: P) -> RedisFuture<AsyncIter<RV>> {}
    fn hscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<AsyncIter<RV>> {}
    fn hscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> RedisFuture<AsyncIter<RV>> {}
    fn sscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<AsyncIter<RV>> {}
    fn sscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> RedisFuture<AsyncIter<RV>> {}
    fn zscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<AsyncIter<RV>> {}
    fn zscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> RedisFuture<AsyncIter<RV>> {}
    fn lpop<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, count: Option<std::num::NonZeroUsize>) -> RedisFuture<RV> {}
    fn lpos<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, value: V, options: LposOptions) -> RedisFuture<RV> {}
    fn rpop<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, count: Option<std::num::NonZeroUsize>) -> RedisFuture<RV> {}
    fn spop<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn zadd<K: ToSingleRedisArg, S: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, member: M, score: S) -> RedisFuture<RV> {}
    fn zadd_options<K: ToSingleRedisArg, S: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, member: M, score: S, options: &SortedSetAddOptions) -> RedisFuture<RV> {}
    fn zrandmember<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, count: Option<isize>) -> RedisFuture<RV> {}
    fn zrandmember_withscores<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, count: isize) -> RedisFuture<RV> {}
    fn xclaim_options<K: ToSingleRedisArg, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, ids: &[ID], options: streams::StreamClaimOptions) -> RedisFuture<RV> {}
    fn xgroup_createconsumer<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, consumer: C) -> RedisFuture<RV> {}
    fn xgroup_destroy<K: ToRedisArgs, G: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G) -> RedisFuture<RV> {}
    fn xgroup_delconsumer<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, consumer: C) -> RedisFuture<RV> {}
    fn xlen<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<RV> {}
    fn xtrim<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, maxlen: streams::StreamMaxlen) -> RedisFuture<RV> {}
    fn xtrim_options<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, options: &streams::StreamTrimOptions) -> RedisFuture<RV> {}
    fn load_script<RV: FromRedisValue>(&mut self, script: &Script) -> RedisFuture<RV> {}
    fn invoke_script<RV: FromRedisValue>(&mut self, invocation: &ScriptInvocation) -> RedisFuture<RV> {}
}
impl<T> AsyncCommands for T where T: crate::aio::ConnectionLike {}
impl Pipeline {
    pub fn get<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn mget<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
    pub fn keys<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn set<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> &mut Self {}
    pub fn set_options<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V, options: SetOptions) -> &mut Self {}
    pub fn mset<K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &[(K, V)]) -> &mut Self {}
    pub fn set_ex<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V, seconds: u64) -> &mut Self {}
    pub fn pset_ex<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V, milliseconds: u64) -> &mut Self {}
    pub fn set_nx<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> &mut Self {}
    pub fn mset_nx<K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &[(K, V)]) -> &mut Self {}
    pub fn mset_ex<K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &[(K, V)], options: MSetOptions) -> &mut Self {}
    pub fn getset<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> &mut Self {}
    pub fn getrange<K: ToSingleRedisArg>(&mut self, key: K, from: isize, to: isize) -> &mut Self {}
    pub fn setrange<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, offset: isize, value: V) -> &mut Self {}
    pub fn del<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
    pub fn del_ex<K: ToSingleRedisArg>(&mut self, key: K, value_comparison: ValueComparison) -> &mut Self {}
    pub fn digest<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn exists<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
    pub fn key_type<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn expire<K: ToSingleRedisArg>(&mut self, key: K, seconds: i64) -> &mut Self {}
    pub fn expire_at<K: ToSingleRedisArg>(&mut self, key: K, ts: i64) -> &mut Self {}
    pub fn pexpire<K: ToSingleRedisArg>(&mut self, key: K, ms: i64) -> &mut Self {}
    pub fn pexpire_at<K: ToSingleRedisArg>(&mut self, key: K, ts: i64) -> &mut Self {}
    pub fn expire_time<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn pexpire_time<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn persist<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn ttl<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn pttl<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn get_ex<K: ToSingleRedisArg>(&mut self, key: K, expire_at: Expiry) -> &mut Self {}
    pub fn get_del<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn copy<KSrc: ToSingleRedisArg, KDst: ToSingleRedisArg, Db: ToString>(&mut self, source: KSrc, destination: KDst, options: CopyOptions<Db>) -> &mut Self {}
    pub fn rename<K: ToSingleRedisArg, N: ToSingleRedisArg>(&mut self, key: K, new_key: N) -> &mut Self {}
    pub fn rename_nx<K: ToSingleRedisArg, N: ToSingleRedisArg>(&mut self, key: K, new_key: N) -> &mut Self {}
    pub fn unlink<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
    pub fn append<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> &mut Self {}
    pub fn incr<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, delta: V) -> &mut Self {}
    pub fn decr<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, delta: V) -> &mut Self {}
    pub fn increx<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, increment: V, options: IncrexOptions<V>) -> &mut Self {}
    pub fn setbit<K: ToSingleRedisArg>(&mut self, key: K, offset: usize, value: bool) -> &mut Self {}
    pub fn getbit<K: ToSingleRedisArg>(&mut self, key: K, offset: usize) -> &mut Self {}
    pub fn bitcount<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn bitcount_range<K: ToSingleRedisArg>(&mut self, key: K, start: usize, end: usize) -> &mut Self {}
    pub fn bit_and<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self {}
    pub fn bit_or<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self {}
    pub fn bit_xor<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self {}
    pub fn bit_not<D: ToSingleRedisArg, S: ToSingleRedisArg>(&mut self, dstkey: D, srckey: S) -> &mut Self {}
    pub fn bit_diff<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self {}
    pub fn bit_diff1<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self {}
    pub fn bit_and_or<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self {}
    pub fn bit_one<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self {}
    pub fn strlen<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn hget<K: ToSingleRedisArg, F: ToSingleRedisArg>(&mut self, key: K, field: F) -> &mut Self {}
    pub fn hmget<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self {}
    pub fn hget_ex<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F, expire_at: Expiry) -> &mut Self {}
    pub fn hdel<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, field: F) -> &mut Self {}
    pub fn hget_del<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self {}
    pub fn hset<K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, field: F, value: V) -> &mut Self {}
    pub fn hset_ex<K: ToSingleRedisArg, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, hash_field_expiration_options: &HashFieldExpirationOptions, fields_values: &[(F, V)]) -> &mut Self {}
    pub fn hset_nx<K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, field: F, value: V) -> &mut Self {}
    pub fn hset_multiple<K: ToSingleRedisArg, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, items: &[(F, V)]) -> &mut Self {}
    pub fn hincr<K: ToSingleRedisArg, F: ToSingleRedisArg, D: ToSingleRedisArg>(&mut self, key: K, field: F, delta: D) -> &mut Self {}
    pub fn hexists<K: ToSingleRedisArg, F: ToSingleRedisArg>(&mut self, key: K, field: F) -> &mut Self {}
    pub fn httl<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self {}
    pub fn hpttl<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self {}
    pub fn hexpire<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, seconds: i64, opt: ExpireOption, fields: F) -> &mut Self {}
    pub fn hexpire_at<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> &mut Self {}
    pub fn hexpire_time<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self {}
    pub fn hpersist<K: ToSingleRedisArg, F :ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self {}
    pub fn hpexpire<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, milliseconds: i64, opt: ExpireOption, fields: F) -> &mut Self {}
    pub fn hpexpire_at<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> &mut Self {}
    pub fn hpexpire_time<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self {}
    pub fn hkeys<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn hvals<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn hgetall<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn hlen<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn blmove<S: ToSingleRedisArg, D: ToSingleRedisArg>(&mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction, timeout: f64) -> &mut Self {}
    pub fn blmpop<K: ToRedisArgs>(&mut self, timeout: f64, numkeys: usize, key: K, dir: Direction, count: usize) -> &mut Self {}
    pub fn blpop<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self {}
    pub fn brpop<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self {}
    pub fn brpoplpush<S: ToSingleRedisArg, D: ToSingleRedisArg>(&mut self, srckey: S, dstkey: D, timeout: f64) -> &mut Self {}
    pub fn lindex<K: ToSingleRedisArg>(&mut self, key: K, index: isize) -> &mut Self {}
    pub fn linsert_before<K: ToSingleRedisArg, P: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, pivot: P, value: V) -> &mut Self {}
    pub fn linsert_after<K: ToSingleRedisArg, P: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, pivot: P, value: V) -> &mut Self {}
    pub fn llen<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn lmove<S: ToSingleRedisArg, D: ToSingleRedisArg>(&mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction) -> &mut Self {}
    pub fn lmpop<K: ToRedisArgs>(&mut self, numkeys: usize, key: K, dir: Direction, count: usize) -> &mut Self {}
    pub fn lpush<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self {}
    pub fn lpush_exists<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self {}
    pub fn lrange<K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> &mut Self {}
    pub fn lrem<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, count: isize, value: V) -> &mut Self {}
    pub fn ltrim<K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> &mut Self {}
    pub fn lset<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, index: isize, value: V) -> &mut Self {}
    pub fn ping(&mut self) -> &mut Self {}
    pub fn ping_message<K: ToSingleRedisArg>(&mut self, message: K) -> &mut Self {}
    pub fn rpoplpush<K: ToSingleRedisArg, D: ToSingleRedisArg>(&mut self, key: K, dstkey: D) -> &mut Self {}
    pub fn rpush<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self {}
    pub fn rpush_exists<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self {}
    pub fn sadd<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self {}
    pub fn scard<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn sdiff<K: ToRedisArgs>(&mut self, keys: K) -> &mut Self {}
    pub fn sdiffstore<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
    pub fn sinter<K: ToRedisArgs>(&mut self, keys: K) -> &mut Self {}
    pub fn sinterstore<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
    pub fn sismember<K: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, member: M) -> &mut Self {}
    pub fn smismember<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self {}
    pub fn smembers<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn smove<S: ToSingleRedisArg, D: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, srckey: S, dstkey: D, member: M) -> &mut Self {}
    pub fn srandmember<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn srandmember_multiple<K: ToSingleRedisArg>(&mut self, key: K, count: isize) -> &mut Self {}
    pub fn srem<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self {}
    pub fn sunion<K: ToRedisArgs>(&mut self, keys: K) -> &mut Self {}
    pub fn sunionstore<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
    pub fn zadd_multiple<K: ToSingleRedisArg, S: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, items: &[(S, M)]) -> &mut Self {}
    pub fn zadd_multiple_options<K: ToSingleRedisArg, S: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, items: &[(S, M)], options:&SortedSetAddOptions) -> &mut Self {}
    pub fn zcard<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn zcount<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> &mut Self {}
    pub fn zincr<K: ToSingleRedisArg, M: ToSingleRedisArg, D: ToSingleRedisArg>(&mut self, key: K, member: M, delta: D) -> &mut Self {}
    pub fn zinterstore<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
    pub fn zinterstore_min<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
    pub fn zinterstore_max<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
    pub fn zinterstore_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &[(K, W)]) -> &mut Self {}
    pub fn zinterstore_min_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &[(K, W)]) -> &mut Self {}
    pub fn zinterstore_max_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &[(K, W)]) -> &mut Self {}
    pub fn zlexcount<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> &mut Self {}
    pub fn bzpopmax<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self {}
    pub fn zpopmax<K: ToSingleRedisArg>(&mut self, key: K, count: isize) -> &mut Self {}
    pub fn bzpopmin<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self {}
    pub fn zpopmin<K: ToSingleRedisArg>(&mut self, key: K, count: isize) -> &mut Self {}
    pub fn bzmpop_max<K: ToRedisArgs>(&mut self, timeout: f64, keys: K, count: isize) -> &mut Self {}
    pub fn zmpop_max<K: ToRedisArgs>(&mut self, keys: K, count: isize) -> &mut Self {}
    pub fn bzmpop_min<K: ToRedisArgs>(&mut self, timeout: f64, keys: K, count: isize) -> &mut Self {}
    pub fn zmpop_min<K: ToRedisArgs>(&mut self, keys: K, count: isize) -> &mut Self {}
    pub fn zrange<K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> &mut Self {}
    pub fn zrange_withscores<K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> &mut Self {}
    pub fn zrangebylex<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> &mut Self {}
    pub fn zrangebylex_limit<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> &mut Self {}
    pub fn zrevrangebylex<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, max: MM, min: M) -> &mut Self {}
    pub fn zrevrangebylex_limit<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> &mut Self {}
    pub fn zrangebyscore<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> &mut Self {}
    pub fn zrangebyscore_withscores<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> &mut Self {}
    pub fn zrangebyscore_limit<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> &mut Self {}
    pub fn zrangebyscore_limit_withscores<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> &mut Self {}
    pub fn zrank<K: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, member: M) -> &mut Self {}
    pub fn zrem<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self {}
    pub fn zrembylex<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> &mut Self {}
    pub fn zremrangebyrank<K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> &mut Self {}
    pub fn zrembyscore<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> &mut Self {}
    pub fn zrevrange<K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> &mut Self {}
    pub fn zrevrange_withscores<K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> &mut Self {}
    pub fn zrevrangebyscore<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, max: MM, min: M) -> &mut Self {}
    pub fn zrevrangebyscore_withscores<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, max: MM, min: M) -> &mut Self {}
    pub fn zrevrangebyscore_limit<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> &mut Self {}
    pub fn zrevrangebyscore_limit_withscores<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> &mut Self {}
    pub fn zrevrank<K: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, member: M) -> &mut Self {}
    pub fn zscore<K: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, member: M) -> &mut Self {}
    pub fn zscore_multiple<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, members: &[M]) -> &mut Self {}
    pub fn zunionstore<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
    pub fn zunionstore_min<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
    pub fn zunionstore_max<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
    pub fn zunionstore_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &[(K, W)]) -> &mut Self {}
    pub fn zunionstore_min_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &[(K, W)]) -> &mut Self {}
    pub fn zunionstore_max_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &[(K, W)]) -> &mut Self {}
    pub fn vadd<K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, input: vector_sets::VectorAddInput<>, element: E) -> &mut Self {}
    pub fn vadd_options<K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, input: vector_sets::VectorAddInput<>, element: E, options: &vector_sets::VAddOptions) -> &mut Self {}
    pub fn vcard<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
    pub fn vdim<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
    pub fn vrem<K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> &mut Self {}
    pub fn vsetattr<K: ToRedisArgs, E: ToRedisArgs, J: Serialize>(&mut self, key: K, element: E, json_object: &J) -> &mut Self {}
    pub fn vdelattr<K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> &mut Self {}
    pub fn vgetattr<K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> &mut Self {}
    pub fn vinfo<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
    pub fn vrandmember<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
    pub fn vrandmember_multiple<K: ToRedisArgs>(&mut self, key: K, count: usize) -> &mut Self {}
    pub fn pfadd<K: ToSingleRedisArg, E: ToRedisArgs>(&mut self, key: K, element: E) -> &mut Self {}
    pub fn pfcount<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
    pub fn pfmerge<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self {}
    pub fn publish<K: ToSingleRedisArg, E: ToSingleRedisArg>(&mut self, channel: K, message: E) -> &mut Self {}
    pub fn spublish<K: ToSingleRedisArg, E: ToSingleRedisArg>(&mut self, channel: K, message: E) -> &mut Self {}
    pub fn object_encoding<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn object_idletime<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn object_freq<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn object_refcount<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn client_getname(&mut self) -> &mut Self {}
    pub fn client_id(&mut self) -> &mut Self {}
    pub fn client_setname<K: ToSingleRedisArg>(&mut self, connection_name: K) -> &mut Self {}
    pub fn acl_load(&mut self) -> &mut Self {}
    pub fn acl_save(&mut self) -> &mut Self {}
    pub fn acl_list(&mut self) -> &mut Self {}
    pub fn acl_users(&mut self) -> &mut Self {}
    pub fn acl_getuser<K: ToSingleRedisArg>(&mut self, username: K) -> &mut Self {}
    pub fn acl_setuser<K: ToSingleRedisArg>(&mut self, username: K) -> &mut Self {}
    pub fn acl_setuser_rules<K: ToSingleRedisArg>(&mut self, username: K, rules: &[acl::Rule]) -> &mut Self {}
    pub fn acl_deluser<K: ToRedisArgs>(&mut self, usernames: &[K]) -> &mut Self {}
    pub fn acl_dryrun<K: ToSingleRedisArg, C: ToSingleRedisArg, A: ToRedisArgs>(&mut self, username: K, command: C, args: A) -> &mut Self {}
    pub fn acl_cat(&mut self) -> &mut Self {}
    pub fn acl_cat_categoryname<K: ToSingleRedisArg>(&mut self, categoryname: K) -> &mut Self {}
    pub fn acl_genpass(&mut self) -> &mut Self {}
    pub fn acl_genpass_bits(&mut self, bits: isize) -> &mut Self {}
    pub fn acl_whoami(&mut self) -> &mut Self {}
    pub fn acl_log(&mut self, count: isize) -> &mut Self {}
    pub fn acl_log_reset(&mut self) -> &mut Self {}
    pub fn acl_help(&mut self) -> &mut Self {}
    pub fn geo_add<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self {}
    pub fn geo_dist<K: ToSingleRedisArg, M1: ToSingleRedisArg, M2: ToSingleRedisArg>(&mut self, key: K, member1: M1, member2: M2, unit: geo::Unit) -> &mut Self {}
    pub fn geo_hash<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self {}
    pub fn geo_pos<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self {}
    pub fn geo_radius<K: ToSingleRedisArg>(&mut self, key: K, longitude: f64, latitude: f64, radius: f64, unit: geo::Unit, options: geo::RadiusOptions) -> &mut Self {}
    pub fn geo_radius_by_member<K: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, member: M, radius: f64, unit: geo::Unit, options: geo::RadiusOptions) -> &mut Self {}
    pub fn xack<K: ToRedisArgs, G: ToRedisArgs, I: ToRedisArgs>(&mut self, key: K, group: G, ids: &[I]) -> &mut Self {}
    pub fn xnack<K: ToSingleRedisArg, G: ToSingleRedisArg, ID: ToSingleRedisArg>(&mut self, key: K, group: G, ids: &[ID], options: &streams::StreamNackOptions) -> &mut Self {}
    pub fn xadd<K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, id: ID, items: &[(F, V)]) -> &mut Self {}
    pub fn xadd_map<K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs>(&mut self, key: K, id: ID, map: BTM) -> &mut Self {}
    pub fn xadd_options<K: ToRedisArgs, ID: ToRedisArgs, I: ToRedisArgs>(&mut self, key: K, id: ID, items: I, options: &streams::StreamAddOptions) -> &mut Self {}
    pub fn xadd_maxlen<K: ToSingleRedisArg, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, maxlen: streams::StreamMaxlen, id: ID, items: &[(F, V)]) -> &mut Self {}
    pub fn xadd_maxlen_map<K: ToSingleRedisArg, ID: ToRedisArgs, BTM: ToRedisArgs>(&mut self, key: K, maxlen: streams::StreamMaxlen, id: ID, map: BTM) -> &mut Self {}
    pub fn xautoclaim_options<K: ToSingleRedisArg, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, S: ToRedisArgs>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, start: S, options: streams::StreamAutoClaimOptions) -> &mut Self {}
    pub fn xclaim<K: ToSingleRedisArg, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, ids: &[ID]) -> &mut Self {}
    pub fn xdel<K: ToSingleRedisArg, ID: ToRedisArgs>(&mut self, key: K, ids: &[ID]) -> &mut Self {}
    pub fn xdel_ex<K: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, ids: &[ID], options: streams::StreamDeletionPolicy) -> &mut Self {}
    pub fn xack_del<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, ids: &[ID], options: streams::StreamDeletionPolicy) -> &mut Self {}
    pub fn xgroup_create<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, id: ID) -> &mut Self {}
    pub fn xgroup_create_mkstream<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, id: ID) -> &mut Self {}
    pub fn xgroup_setid<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, id: ID) -> &mut Self {}
    pub fn xinfo_consumers<K: ToRedisArgs, G: ToRedisArgs>(&mut self, key: K, group: G) -> &mut Self {}
    pub fn xinfo_groups<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
    pub fn xinfo_stream<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
    pub fn xinfo_stream_with_idempotency<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
    pub fn xpending<K: ToRedisArgs, G: ToRedisArgs>(&mut self, key: K, group: G) -> &mut Self {}
    pub fn xpending_count<K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, group: G, start: S, end: E, count: C) -> &mut Self {}
    pub fn xpending_consumer_count<K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs, CN: ToRedisArgs>(&mut self, key: K, group: G, start: S, end: E, count: C, consumer: CN) -> &mut Self {}
    pub fn xrange<K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, start: S, end: E) -> &mut Self {}
    pub fn xrange_all<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
    pub fn xrange_count<K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, start: S, end: E, count: C) -> &mut Self {}
    pub fn xread<K: ToRedisArgs, ID: ToRedisArgs>(&mut self, keys: &[K], ids: &[ID]) -> &mut Self {}
    pub fn xread_options<K: ToRedisArgs, ID: ToRedisArgs>(&mut self, keys: &[K], ids: &[ID], options: &streams::StreamReadOptions) -> &mut Self {}
    pub fn xrevrange<K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs>(&mut self, key: K, end: E, start: S) -> &mut Self {}
    pub fn xrevrange_all<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
    pub fn xrevrange_count<K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, end: E, start: S, count: C) -> &mut Self {}
    pub fn ft_create<K: ToSingleRedisArg>(&mut self, index_name: K, options: &CreateOptions, schema: &SearchSchema) -> &mut Self {}
    pub fn flushall(&mut self) -> &mut Self {}
    pub fn flushall_options(&mut self, options: &FlushAllOptions) -> &mut Self {}
    pub fn flushdb(&mut self) -> &mut Self {}
    pub fn flushdb_options(&mut self, options: &FlushDbOptions) -> &mut Self {}
    pub fn bf_add<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> &mut Self {}
    pub fn bf_card<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn bf_exists<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> &mut Self {}
    pub fn bf_info<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn bf_info_type<K: ToSingleRedisArg>(&mut self, key: K, info_type: crate::bloom::BloomFilterInfoType) -> &mut Self {}
    pub fn bf_insert<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, items: V) -> &mut Self {}
    pub fn bf_insert_options<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, items: V, options: crate::bloom::BloomFilterInsertOptions) -> &mut Self {}
    pub fn bf_loadchunk<K: ToSingleRedisArg>(&mut self, key: K, chunk: crate::bloom::BloomFilterDumpChunk) -> &mut Self {}
    pub fn bf_madd<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, items: V) -> &mut Self {}
    pub fn bf_mexists<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, items: &[V]) -> &mut Self {}
    pub fn bf_reserve<K: ToSingleRedisArg>(&mut self, key: K, err_rate: f64, capacity: usize) -> &mut Self {}
    pub fn bf_reserve_options<K: ToSingleRedisArg, E: ToSingleRedisArg, C: ToSingleRedisArg>(&mut self, key: K, err_rate: E, capacity: C, options: crate::bloom::BloomFilterScalingOptions) -> &mut Self {}
    pub fn bf_scandump<K: ToSingleRedisArg>(&mut self, key: K, iterator: i64) -> &mut Self {}
}
pub mod aio {
    use crate::{AsyncConnectionConfig, AsyncHotkeysCommands, Client, Cmd, FromRedisValue, IntoConnectionInfo, Msg, Pipeline, PushInfo, RedisConnectionInfo, RedisError, RedisFuture, RedisResult, StreamingCredentialsProvider, ToRedisArgs, Value, cmd};
    use crate::aio::async_std::AsyncStdWrapped;
    use crate::caching::{CacheConfig, CacheStatistics};
    use crate::cluster_async::Connect;
    use crate::tls::TlsConnParams;
    use futures_util::Stream;
    use std::{sync, time};
    use std::future::Future;
    use std::io::{AsyncRead, AsyncWrite};
    use std::net::SocketAddr;
    use std::path::Path;
    use std::pin::Pin;
    use std::sync::mpsc;
    use std::time::Duration;
    pub trait AsyncStream: AsyncRead + AsyncWrite {}
    impl<S> AsyncStream for S where S: AsyncRead + AsyncWrite {}
    pub trait ConnectionLike {
        fn req_packed_command(&mut self, cmd: &Cmd) -> RedisFuture<Value>;
        fn req_packed_commands(&mut self, cmd: &Pipeline, offset: usize, count: usize) -> RedisFuture<Vec<Value>>;
        fn get_db(&self) -> i64;
    }
    pub struct SendError;
    pub trait AsyncPushSender {
        fn send(&self, info: PushInfo) -> Result<(), SendError>;
    }
    impl AsyncPushSender for ::tokio::sync::mpsc::UnboundedSender<PushInfo> { fn send(&self, info: PushInfo) -> Result<(), SendError> {} }
    impl AsyncPushSender for ::tokio::sync::broadcast::Sender<PushInfo> { fn send(&self, info: PushInfo) -> Result<(), SendError> {} }
    impl<T, Func: Fn(PushInfo) -> Result<(), T>> AsyncPushSender for Func { fn send(&self, info: PushInfo) -> Result<(), SendError> {} }
    impl AsyncPushSender for mpsc::Sender<PushInfo> { fn send(&self, info: PushInfo) -> Result<(), SendError> {} }
    impl AsyncPushSender for futures_channel::mpsc::UnboundedSender<PushInfo> {
        fn send(&self, info: PushInfo) -> Result<(), SendError> {}
    }
    impl<T> AsyncPushSender for sync::Arc<T> where T: AsyncPushSender { fn send(&self, info: PushInfo) -> Result<(), SendError> {} }
    pub struct Monitor;
    impl Monitor {
        pub fn on_message<T: FromRedisValue>(&mut self) -> impl Stream<Item = T> {}
        pub fn into_on_message<T: FromRedisValue>(self) -> impl Stream<Item = T> {}
    }
    #[derive(Clone)] pub struct PubSubSink;
    impl PubSubSink {
        pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn ping_message<T: FromRedisValue>(&mut self, message: impl ToRedisArgs) -> RedisResult<T> {}
        pub async fn ping<T: FromRedisValue>(&mut self) -> RedisResult<T> {}
    }
    pub struct PubSubStream;
    impl futures_util::stream::Stream for PubSubStream { type Item = Msg; }
    pub struct PubSub;
    impl PubSub {
        pub async fn new<C>(connection_info: &RedisConnectionInfo, stream: C) -> RedisResult<Self> where C: tokio::io::AsyncRead + tokio::io::AsyncWrite {}
        pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn ping<T: FromRedisValue>(&mut self) -> RedisResult<T> {}
        pub async fn ping_message<T: FromRedisValue>(&mut self, message: impl ToRedisArgs) -> RedisResult<T> {}
        pub fn on_message(&mut self) -> impl futures_util::stream::Stream<Item = Msg> {}
        pub fn into_on_message(self) -> PubSubStream {}
        pub fn split(self) -> (PubSubSink, PubSubStream) {}
    }
    pub async fn transaction_async<C: ConnectionLike + Clone, K: ToRedisArgs, T: FromRedisValue, F: FnMut(C, Pipeline) -> Fut, Fut: Future<Output = Result<Option<T>, RedisError>>>(connection: C, keys: &[K], func: F) -> Result<T, RedisError> { let a: C; let b: Pipeline; func(a, b) }
    #[derive(Clone)] pub struct MultiplexedConnection;
    impl MultiplexedConnection {
        pub async fn new<C>(connection_info: &RedisConnectionInfo, stream: C) -> RedisResult<(Self, impl futures_util::future::Future<Output = ()>)> where C: tokio::io::AsyncRead + tokio::io::AsyncWrite {}
        pub async fn new_with_config<C>(connection_info: &RedisConnectionInfo, stream: C, config: AsyncConnectionConfig) -> RedisResult<(Self, impl futures_util::future::Future<Output = ()>)> where C: tokio::io::AsyncRead + tokio::io::AsyncWrite {}
        pub fn set_response_timeout(&mut self, timeout: time::Duration) {}
        pub async fn send_packed_command(&mut self, cmd: &Cmd) -> RedisResult<Value> {}
        pub async fn send_packed_commands(&mut self, cmd: &Pipeline, offset: usize, count: usize) -> RedisResult<Vec<Value>> {}
        pub fn get_cache_statistics(&self) -> Option<CacheStatistics> {}
        pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
    }
    impl ConnectionLike for MultiplexedConnection {
        fn req_packed_command(&mut self, cmd: &Cmd) -> RedisFuture<Value> {}
        fn req_packed_commands(&mut self, pipeline: &Pipeline, offset: usize, count: usize) -> RedisFuture<Vec<Value>> {}
        fn get_db(&self) -> i64 {}
    }
    impl Connect for MultiplexedConnection {
        fn connect_with_config<T>(info: T, config: AsyncConnectionConfig) -> RedisFuture<Self> where T: IntoConnectionInfo {}
    }
    impl AsyncHotkeysCommands for MultiplexedConnection {}
    #[derive(Clone)] pub struct ConnectionManagerConfig;
    impl ConnectionManagerConfig {
        pub fn new() -> Self {}
        pub fn min_delay(&self) -> Duration {}
        pub fn max_delay(&self) -> Option<Duration> {}
        pub fn exponent_base(&self) -> f32 {}
        pub fn number_of_retries(&self) -> usize {}
        pub fn response_timeout(&self) -> Option<Duration> {}
        pub fn connection_timeout(&self) -> Option<Duration> {}
        pub fn automatic_resubscription(&self) -> bool {}
        pub fn cache_config(&self) -> Option<&CacheConfig> {}
        pub fn set_min_delay(self, min_delay: Duration) -> Self {}
        pub fn set_max_delay(self, time: Duration) -> Self {}
        pub fn set_exponent_base(self, base: f32) -> Self {}
        pub fn set_number_of_retries(self, amount: usize) -> Self {}
        pub fn set_response_timeout(self, duration: Option<Duration>) -> Self {}
        pub fn set_connection_timeout(self, duration: Option<Duration>) -> Self {}
        pub fn set_push_sender(self, sender: impl AsyncPushSender) -> Self {}
        pub fn set_automatic_resubscription(self) -> Self {}
        pub fn set_cache_config(self, cache_config: CacheConfig) -> Self {}
        pub fn set_pipeline_buffer_size(self, size: usize) -> Self {}
        pub fn set_concurrency_limit(self, limit: usize) -> Self {}
        pub fn set_write_backpressure_boundary(self, boundary: usize) -> Self {}
        pub fn set_credentials_provider<P>(self, provider: P) -> Self where P: StreamingCredentialsProvider {}
    }
    impl Default for ConnectionManagerConfig {}
    #[derive(Clone)] pub struct ConnectionManager;
    impl ConnectionManager {
        pub async fn new(client: Client) -> RedisResult<Self> {}
        pub async fn new_with_config(client: Client, config: ConnectionManagerConfig) -> RedisResult<Self> {}
        pub fn new_lazy_with_config(client: Client, config: ConnectionManagerConfig) -> RedisResult<Self> {}
        pub async fn send_packed_command(&mut self, cmd: &Cmd) -> RedisResult<Value> {}
        pub async fn send_packed_commands(&mut self, cmd: &Pipeline, offset: usize, count: usize) -> RedisResult<Vec<Value>> {}
        pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
        pub fn get_cache_statistics(&self) -> Option<CacheStatistics> {}
        pub async fn new_with_backoff(client: Client, exponent_base: u64, factor: u64, number_of_retries: usize) -> RedisResult<Self> {}
    }
    impl ConnectionLike for ConnectionManager {
        fn req_packed_command(&mut self, cmd: &Cmd) -> RedisFuture<Value> {}
        fn req_packed_commands(&mut self, pipeline: &Pipeline, offset: usize, count: usize) -> RedisFuture<Vec<Value>> {}
        fn get_db(&self) -> i64 {}
    }
    impl AsyncHotkeysCommands for ConnectionManager {}
    pub fn prefer_smol() -> Result<(), RedisError> {}
    pub fn prefer_tokio() -> Result<(), RedisError> {}
    pub struct Connection<C = Pin<Box<dyn AsyncStream + Send + Sync>>>;
    impl<C> Connection<C> where C: tokio::io::AsyncRead + tokio::io::AsyncWrite {
        pub async fn new(connection_info: &RedisConnectionInfo, con: C) -> RedisResult<Self> {}
        pub fn into_pubsub(self) -> PubSub<C> {}
        pub fn into_monitor(self) -> Monitor<C> {}
    }
    impl<C> Connection<AsyncStdWrapped<C>> where C: ::async_std::io::Read + ::async_std::io::Write {
        pub async fn new_async_std(connection_info: &RedisConnectionInfo, con: C) -> RedisResult<Self> {}
    }
    impl<C> ConnectionLike for Connection<C> where C: tokio::io::AsyncRead + tokio::io::AsyncWrite {
        fn req_packed_command(&mut self, cmd: &Cmd) -> RedisFuture<Value> {}
        fn req_packed_commands(&mut self, cmd: &Pipeline, offset: usize, count: usize) -> RedisFuture<Vec<Value>> {}
        fn get_db(&self) -> i64 {}
    }
    impl<C> PubSub<C> where C: tokio::io::AsyncRead + tokio::io::AsyncWrite { pub async fn into_connection(self) -> Connection<C> {} }
    impl<C> Monitor<C> where C: tokio::io::AsyncRead + tokio::io::AsyncWrite {
        pub fn new(con: Connection<C>) -> Self {}
        pub async fn monitor(&mut self) -> RedisResult<()> {}
    }
    pub trait RedisRuntime: AsyncStream {
        async fn connect_tcp(socket_addr: SocketAddr) -> RedisResult<Self>;
        async fn connect_tcp_tls(hostname: &str, socket_addr: SocketAddr, insecure: bool, tls_params: &Option<TlsConnParams>) -> RedisResult<Self>;
        async fn connect_unix(path: &Path) -> RedisResult<Self>;
        fn spawn(f: impl futures_util::Future<Output = ()>);
        fn boxed(self) -> Pin<Box<dyn AsyncStream + Send + Sync>> {}
    }
    pub mod async_std {
        use async_native_tls::TlsStream;
        use async_std::io;
        use async_std::net::TcpStream;
        use async_std::os::unix::net::UnixStream;
        use crate::RedisResult;
        use crate::aio::{AsyncStream, RedisRuntime};
        use crate::tls::TlsConnParams;
        use std::future::Future;
        use std::net::SocketAddr;
        use std::path::Path;
        use std::pin::Pin;
        use tokio::io::{AsyncRead, AsyncWrite};
        pub struct AsyncStdWrapped<T>;
        impl<T> AsyncWrite for AsyncStdWrapped<T> where T: io::Write {}
        impl<T> AsyncRead for AsyncStdWrapped<T> where T: io::Read {}
        pub enum AsyncStd { Tcp(AsyncStdWrapped<TcpStream>), TcpTls(AsyncStdWrapped<Box<TlsStream<TcpStream>>>), Unix(AsyncStdWrapped<UnixStream>) }
        impl AsyncWrite for AsyncStd {}
        impl AsyncRead for AsyncStd {}
        impl RedisRuntime for AsyncStd {
            async fn connect_tcp(socket_addr: SocketAddr) -> RedisResult<Self> {}
            async fn connect_tcp_tls(hostname: &str, socket_addr: SocketAddr, insecure: bool, tls_params: &Option<TlsConnParams>) -> RedisResult<Self> {}
            async fn connect_unix(path: &Path) -> RedisResult<Self> {}
            fn spawn(f: impl Future<Output = ()>) {}
            fn boxed(self) -> Pin<Box<dyn AsyncStream + Send + Sync>> {}
        }
    }
    pub mod runtime {
        pub struct Elapsed;
    }
    pub mod smol {
        use smol::{io, prelude};
        use tokio::io::{AsyncRead, AsyncWrite};
        pub struct SmolWrapped<T>;
        impl<T> AsyncWrite for SmolWrapped<T> where T: io::AsyncWrite {}
        impl<T> AsyncRead for SmolWrapped<T> where T: prelude::AsyncRead {}
    }
}
pub mod cluster {
    use arcstr::ArcStr;
    use crate::{Cmd, ToRedisArgs, ToSingleRedisArg};
    use crate::{Connection, ConnectionAddr, ConnectionLike, FromRedisValue, IntoConnectionInfo, ProtocolVersion, RedisError, RedisResult, StreamingCredentialsProvider, TlsCertificates, Value, cmd};
    use crate::aio::AsyncPushSender;
    use crate::caching::CacheConfig;
    use crate::cluster_read_routing::ReadRoutingStrategyFactory;
    use crate::cluster_routing::RoutingInfo;
    use crate::io::AsyncDNSResolver;
    use crate::io::tcp::TcpSettings;
    use std::{fmt, time};
    use std::collections::HashMap;
    use std::num::NonZeroUsize;
    use std::str::FromStr;
    use std::time::Duration;
    pub use crate::TlsMode;
    #[derive(Clone, Default)] pub struct NodeAddress;
    impl NodeAddress {
        pub fn new(host: impl Into<ArcStr>, port: u16) -> Self {}
        pub fn from_parts(host: ArcStr, port: u16) -> Self {}
        pub fn host(&self) -> &str {}
        pub fn port(&self) -> u16 {}
    }
    impl fmt::Display for NodeAddress {}
    impl TryFrom<&str> for NodeAddress { type Error = RedisError; }
    impl FromStr for NodeAddress {
        type Err = RedisError;
        fn from_str(value: &str) -> Result<Self, Self::Err> {}
    }
    impl TryFrom<&ConnectionAddr> for NodeAddress { type Error = RedisError; }
    pub struct ClusterClientBuilder;
    impl ClusterClientBuilder {
        pub fn new<T: IntoConnectionInfo>(initial_nodes: impl IntoIterator<Item = T>) -> Self {}
        pub fn build(self) -> RedisResult<ClusterClient> {}
        pub fn password(self, password: impl AsRef<str>) -> Self {}
        pub fn username(self, username: impl AsRef<str>) -> Self {}
        pub fn retries(self, retries: u32) -> Self {}
        pub fn max_retry_wait(self, max_wait: u64) -> Self {}
        pub fn min_retry_wait(self, min_wait: u64) -> Self {}
        pub fn retry_wait_formula(self, factor: u64, exponent_base: u64) -> Self {}
        pub fn tls(self, tls: crate::TlsMode) -> Self {}
        pub fn danger_accept_invalid_hostnames(self, insecure: bool) -> Self {}
        pub fn certs(self, certificates: TlsCertificates) -> Self {}
        pub fn read_from_replicas(self) -> Self {}
        pub fn read_routing_strategy(self, strategy: impl ReadRoutingStrategyFactory) -> Self {}
        pub fn connection_timeout(self, connection_timeout: Duration) -> Self {}
        pub fn response_timeout(self, response_timeout: Duration) -> Self {}
        pub fn overall_response_timeout(self, timeout: Option<Duration>) -> Self {}
        pub fn use_protocol(self, protocol: ProtocolVersion) -> Self {}
        pub fn database_id(self, database_id: i64) -> Self {}
        pub fn push_sender(self, push_sender: impl AsyncPushSender) -> Self {}
        pub fn tcp_settings(self, tcp_settings: TcpSettings) -> Self {}
        pub fn node_address_map(self, map: HashMap<NodeAddress, NodeAddress>) -> Self {}
        pub fn async_dns_resolver(self, resolver: impl AsyncDNSResolver) -> Self {}
        pub fn cache_config(self, cache_config: CacheConfig) -> Self {}
        pub fn connection_concurrency_limit(self, limit: usize) -> Self {}
        pub fn write_backpressure_boundary(self, boundary: usize) -> Self {}
        pub fn set_credentials_provider<P>(self, provider: P) -> Self where P: StreamingCredentialsProvider {}
        pub fn max_connection_attempts(self, max_attempts: NonZeroUsize) -> Self {}
        pub fn open(self) -> RedisResult<ClusterClient> {}
        pub fn readonly(self, read_from_replicas: bool) -> ClusterClientBuilder {}
    }
    #[derive(Clone)] pub struct ClusterClient;
    impl ClusterClient {
        pub fn new<T: IntoConnectionInfo>(initial_nodes: impl IntoIterator<Item = T>) -> RedisResult<Self> {}
        pub fn builder<T: IntoConnectionInfo>(initial_nodes: impl IntoIterator<Item = T>) -> ClusterClientBuilder {}
        #[blocking(db)] pub fn get_connection(&self) -> RedisResult<ClusterConnection> {}
        pub fn get_connection_with_config(&self, config: ClusterConfig) -> RedisResult<ClusterConnection> {}
        pub async fn get_async_connection(&self) -> RedisResult<crate::cluster_async::ClusterConnection> {}
        pub async fn get_async_connection_with_config(&self, config: ClusterConfig) -> RedisResult<crate::cluster_async::ClusterConnection> {}
        pub fn get_pending_async_connection_with_config(&self, config: ClusterConfig) -> crate::cluster_async::ClusterConnection {}
        pub fn open<T: IntoConnectionInfo>(initial_nodes: Vec<T>) -> RedisResult<ClusterClient> {}
    }
    pub trait Connect {
        fn connect<T>(info: T, timeout: Option<Duration>) -> RedisResult<Self> where T: IntoConnectionInfo;
        fn send_packed_command(&mut self, cmd: &[u8]) -> RedisResult<()>;
        fn set_write_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
        fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
        fn recv_response(&mut self) -> RedisResult<Value>;
    }
    #[derive(Clone, Default)] pub struct ClusterConfig;
    impl ClusterConfig {
        pub fn new() -> Self {}
        pub fn set_connection_timeout(self, connection_timeout: time::Duration) -> Self {}
        pub fn set_response_timeout(self, response_timeout: time::Duration) -> Self {}
        pub fn set_push_sender(self, sender: impl AsyncPushSender) -> Self {}
        pub fn set_dns_resolver(self, resolver: impl AsyncDNSResolver) -> Self {}
    }
    pub struct ClusterConnection<C = Connection>;
    impl<C> ClusterConnection<C> where C: ConnectionLike + Connect {
        pub fn set_auto_reconnect(&self, value: bool) {}
        pub fn set_write_timeout(&self, dur: Option<Duration>) -> RedisResult<()> {}
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()> {}
        #[blocking(db)] pub fn route_command(&mut self, cmd: &Cmd, routing: RoutingInfo) -> RedisResult<Value> {}
    }
    impl<C: Connect + ConnectionLike> ConnectionLike for ClusterConnection<C> {
        fn supports_pipelining(&self) -> bool {}
        #[blocking(db)] fn req_command(&mut self, cmd: &Cmd) -> RedisResult<Value> {}
        #[blocking(db)] fn req_packed_command(&mut self, cmd: &[u8]) -> RedisResult<Value> {}
        #[blocking(db)] fn req_packed_commands(&mut self, cmd: &[u8], offset: usize, count: usize) -> RedisResult<Vec<Value>> {}
        fn get_db(&self) -> i64 {}
        fn is_open(&self) -> bool {}
        #[blocking(db)] fn check_connection(&mut self) -> bool {}
    }
    #[derive(Clone)] pub struct ClusterPipeline;
    impl ClusterPipeline {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
        #[blocking(db)] pub fn query<T: FromRedisValue>(&self, con: &mut ClusterConnection) -> RedisResult<T> {}
        #[blocking(db)] pub fn exec(&self, con: &mut ClusterConnection) -> RedisResult<()> {}
        #[blocking(db)] pub fn execute(&self, con: &mut ClusterConnection) {}
        pub fn add_command(&mut self, cmd: Cmd) -> &mut Self {}
        pub fn cmd(&mut self, name: &str) -> &mut Self {}
        pub fn ignore(&mut self) -> &mut Self {}
        pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Self {}
        pub fn clear(&mut self) {}
        pub fn get<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
        pub fn set<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> &mut Self {}
        pub fn set_ex<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V, seconds: u64) -> &mut Self {}
        pub fn del<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
        pub fn exists<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
        pub fn expire<K: ToSingleRedisArg>(&mut self, key: K, seconds: i64) -> &mut Self {}
        pub fn incr<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, delta: V) -> &mut Self {}
        pub fn hget<K: ToSingleRedisArg, F: ToSingleRedisArg>(&mut self, key: K, field: F) -> &mut Self {}
        pub fn hset<K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, field: F, value: V) -> &mut Self {}
        pub fn hgetall<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
        pub fn hdel<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, field: F) -> &mut Self {}
        pub fn sadd<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self {}
        pub fn srem<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self {}
        pub fn smembers<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
        pub fn lpush<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self {}
        pub fn rpush<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self {}
        pub fn zadd<K: ToSingleRedisArg, S: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, member: M, score: S) -> &mut Self {}
        pub fn zrem<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self {}
    }
    pub fn cluster_pipe() -> ClusterPipeline {}
    pub enum Output { Single(Value), Multi(Vec<Value>) }
}
pub mod cluster_async {
    use crate::{AsyncConnectionConfig, Cmd, IntoConnectionInfo, Pipeline, RedisFuture, RedisResult, ToRedisArgs, Value};
    use crate::aio::{ConnectionLike, MultiplexedConnection};
    use crate::caching::CacheStatistics;
    use crate::cluster_routing::{RoutingInfo, SingleNodeRoutingInfo};
    #[derive(Clone)] pub struct ClusterConnection<C = MultiplexedConnection>;
    impl<C> ClusterConnection<C> where C: ConnectionLike + Connect + Clone {
        pub async fn route_command(&mut self, cmd: Cmd, routing: RoutingInfo) -> RedisResult<Value> {}
        pub async fn route_pipeline(&mut self, pipeline: Pipeline, offset: usize, count: usize, route: SingleNodeRoutingInfo) -> RedisResult<Vec<Value>> {}
        pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn ssubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn sunsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
        pub fn get_cache_statistics(&self) -> Option<CacheStatistics> {}
    }
    impl<C> ConnectionLike for ClusterConnection<C> where C: ConnectionLike + Clone + Connect {
        fn req_packed_command(&mut self, cmd: &Cmd) -> RedisFuture<Value> {}
        fn req_packed_commands(&mut self, pipeline: &Pipeline, offset: usize, count: usize) -> RedisFuture<Vec<Value>> {}
        fn get_db(&self) -> i64 {}
    }
    pub trait Connect {
        fn connect_with_config<T>(info: T, config: AsyncConnectionConfig) -> RedisFuture<Self> where T: IntoConnectionInfo;
    }
}
pub mod cluster_routing {
    use crate::{Cmd, cmd};
    #[derive(Clone, Copy)] pub enum LogicalAggregateOp { And }
    #[derive(Clone, Copy)] pub enum AggregateOp { Min, Sum }
    #[derive(Clone, Copy)] pub enum ResponsePolicy { OneSucceeded, FirstSucceededNonEmptyOrAllEmpty, AllSucceeded, AggregateLogical(LogicalAggregateOp), Aggregate(AggregateOp), CombineArrays, Special, CombineMaps }
    #[derive(Clone)] pub enum RoutingInfo { SingleNode(SingleNodeRoutingInfo), MultiNode((MultipleNodeRoutingInfo, Option<ResponsePolicy>)) }
    #[derive(Clone)] pub enum SingleNodeRoutingInfo { Random, RandomPrimary, SpecificNode(Route), ByAddress { host: String, port: u16 } }
    impl From<Option<Route>> for SingleNodeRoutingInfo {}
    #[derive(Clone)] pub enum MultipleNodeRoutingInfo { AllNodes, AllMasters, MultiSlot((Vec<(Route, Vec<usize>)>, MultiSlotArgPattern)) }
    #[derive(Clone)] pub enum MultiSlotArgPattern { KeysOnly, KeyValuePairs, KeysAndLastArg, KeyWithTwoArgTriples }
    #[derive(Clone, Copy)] pub enum SlotAddr { Master, ReplicaOptional, ReplicaRequired }
    #[derive(Clone, Copy)] pub struct Route;
    impl Route {
        pub fn new(slot: u16, slot_addr: SlotAddr) -> Self {}
        pub fn with_slot(slot: Slot, slot_addr: SlotAddr) -> Self {}
        pub fn with_key(key: impl AsRef<[u8]>, slot_addr: SlotAddr) -> Self {}
    }
    #[derive(Clone, Copy)] pub struct Slot;
    impl Slot {
        pub fn new(slot: u16) -> Option<Self> {}
        pub fn for_key(key: impl AsRef<[u8]>) -> Self {}
    }
    impl ResponsePolicy { pub fn for_command(cmd: &[u8]) -> Option<ResponsePolicy> {} }
    impl RoutingInfo { pub fn for_routable<R>(r: &R) -> Option<RoutingInfo> where R: Routable {} }
    pub fn command_for_multi_slot_indices(original_cmd: &impl Routable, indices: impl Iterator<Item = &usize>) -> Cmd {}
    pub fn get_slot(key: &[u8]) -> u16 {}
    pub trait Routable {
        fn command(&self) -> Option<Vec<u8>> {}
        fn arg_idx(&self, idx: usize) -> Option<&[u8]>;
        fn position(&self, candidate: &[u8]) -> Option<usize>;
    }
    impl Routable for Cmd {
        fn arg_idx(&self, idx: usize) -> Option<&[u8]> {}
        fn position(&self, candidate: &[u8]) -> Option<usize> {}
    }
}
pub mod connection {
    #[derive(Clone)] pub struct TlsConnParams;
}
pub mod sentinel {
    use crate::{AsyncConnectionConfig, Client, Connection, ConnectionAddr, IntoConnectionInfo, ProtocolVersion, RedisConnectionInfo, RedisResult, TlsCertificates, TlsMode};
    use crate::aio::MultiplexedConnection;
    use crate::io::tcp::TcpSettings;
    pub struct Sentinel;
    impl Sentinel {
        pub fn build<T: IntoConnectionInfo>(params: Vec<T>) -> RedisResult<Sentinel> {}
        pub fn master_for(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Client> {}
        pub fn get_replica_clients(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Vec<Client>> {}
        pub fn replica_for(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Client> {}
        pub fn replica_rotate_for(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Client> {}
        pub async fn async_master_for(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Client> {}
        pub async fn async_get_replica_clients(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Vec<Client>> {}
        pub async fn async_replica_for(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Client> {}
        pub async fn async_replica_rotate_for(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Client> {}
    }
    #[derive(Clone, Default)] pub struct SentinelNodeConnectionInfo;
    impl SentinelNodeConnectionInfo {
        pub fn set_tls_mode(self, tls_mode: TlsMode) -> Self {}
        pub fn set_redis_connection_info(self, redis_connection_info: RedisConnectionInfo) -> Self {}
        pub fn set_tcp_settings(self, tcp_settings: TcpSettings) -> Self {}
    }
    impl Default for &SentinelNodeConnectionInfo {}
    #[derive(Clone)] pub enum SentinelServerType { Master, Replica }
    pub struct LockedSentinelClient;
    impl LockedSentinelClient {
        pub fn new(client: SentinelClient) -> Self {}
        pub fn get_connection(&self) -> RedisResult<Connection> {}
    }
    pub struct AsyncLockedSentinelClient;
    impl AsyncLockedSentinelClient {
        pub fn new(client: SentinelClient) -> Self {}
        pub async fn get_async_connection(&self) -> RedisResult<MultiplexedConnection> {}
    }
    pub struct SentinelClient;
    impl SentinelClient {
        pub fn build<T: IntoConnectionInfo>(params: Vec<T>, service_name: String, node_connection_info: Option<SentinelNodeConnectionInfo>, server_type: SentinelServerType) -> RedisResult<Self> {}
        pub fn get_client(&mut self) -> RedisResult<Client> {}
        pub fn get_sentinel_client(&mut self) -> RedisResult<Client> {}
        pub fn get_connection(&mut self) -> RedisResult<Connection> {}
        pub async fn async_get_client(&mut self) -> RedisResult<Client> {}
        pub async fn async_get_sentinel_client(&mut self) -> RedisResult<Client> {}
        pub async fn get_async_connection(&mut self) -> RedisResult<MultiplexedConnection> {}
        pub async fn get_async_connection_with_config(&mut self, config: &AsyncConnectionConfig) -> RedisResult<MultiplexedConnection> {}
    }
    pub struct SentinelClientBuilder;
    impl SentinelClientBuilder {
        pub fn new<T: IntoIterator<Item = ConnectionAddr>>(sentinels: T, service_name: impl AsRef<str>, server_type: SentinelServerType) -> RedisResult<Self> {}
        pub fn build(self) -> RedisResult<SentinelClient> {}
        pub fn set_client_to_redis_tls_mode(self, tls_mode: TlsMode) -> Self {}
        pub fn set_client_to_redis_db(self, db: i64) -> Self {}
        pub fn set_client_to_redis_username(self, username: impl AsRef<str>) -> Self {}
        pub fn set_client_to_redis_password(self, password: impl AsRef<str>) -> Self {}
        pub fn set_client_to_redis_protocol(self, protocol: ProtocolVersion) -> Self {}
        pub fn set_client_to_redis_certificates(self, certificates: TlsCertificates) -> Self {}
        pub fn set_client_to_redis_tcp_settings(self, tcp_settings: TcpSettings) -> Self {}
        pub fn set_client_to_sentinel_tls_mode(self, tls_mode: TlsMode) -> Self {}
        pub fn set_client_to_sentinel_username(self, username: impl AsRef<str>) -> Self {}
        pub fn set_client_to_sentinel_password(self, password: impl AsRef<str>) -> Self {}
        pub fn set_client_to_sentinel_tcp_settings(self, tcp_settings: TcpSettings) -> Self {}
        pub fn set_client_to_sentinel_protocol(self, protocol: ProtocolVersion) -> Self {}
        pub fn set_client_to_sentinel_certificates(self, certificates: TlsCertificates) -> Self {}
    }
}
pub mod tls {
    #[derive(Clone)] pub struct TlsConnParams;
}
pub mod types {
    use crate::PushInfo;
    use std::sync::mpsc;
    pub type SyncPushSender = mpsc::Sender<PushInfo>;
}
