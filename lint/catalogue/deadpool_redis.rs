//! deadpool_redis 0.15.1.

use deadpool::managed;
use redis::{IntoConnectionInfo, RedisError, RedisResult};
use redis::aio::{ConnectionLike, MultiplexedConnection};
use std::{error, fmt};
use std::ops::{Deref, DerefMut};
use std::path::PathBuf;
pub use redis;
pub use deadpool::managed::reexports::*;
pub struct Connection;
impl Connection { pub fn take(this: Self) -> MultiplexedConnection {} }
impl From<Object> for Connection {}
impl Deref for Connection {
    type Target = MultiplexedConnection;
    fn deref(&self) -> &MultiplexedConnection {}
}
impl DerefMut for Connection { fn deref_mut(&mut self) -> &mut MultiplexedConnection {} }
impl AsRef<MultiplexedConnection> for Connection {}
impl AsMut<MultiplexedConnection> for Connection {}
impl ConnectionLike for Connection {
    fn req_packed_command(&mut self, cmd: &redis::Cmd) -> redis::RedisFuture<redis::Value> {}
    fn req_packed_commands(&mut self, cmd: &redis::Pipeline, offset: usize, count: usize) -> redis::RedisFuture<Vec<redis::Value>> {}
    fn get_db(&self) -> i64 {}
}
pub struct Manager;
impl Manager { pub fn new<T: IntoConnectionInfo>(params: T) -> RedisResult<Self> {} }
impl managed::Manager for Manager {
    type Type = MultiplexedConnection;
    type Error = RedisError;
    async fn create(&self) -> Result<MultiplexedConnection, RedisError> {}
    async fn recycle(&self, conn: &mut MultiplexedConnection, arg2: &Metrics) -> RecycleResult {}
}
#[derive(Clone)] pub struct Config { pub url: Option<String>, pub connection: Option<ConnectionInfo>, pub pool: Option<PoolConfig> }
impl Config {
    pub fn create_pool(&self, runtime: Option<Runtime>) -> Result<Pool, CreatePoolError> {}
    pub fn builder(&self) -> Result<PoolBuilder, ConfigError> {}
    pub fn get_pool_config(&self) -> PoolConfig {}
    pub fn from_url<T: Into<String>>(url: T) -> Config {}
    pub fn from_connection_info<T: Into<ConnectionInfo>>(connection_info: T) -> Config {}
}
impl Default for Config {}
#[derive(Clone)] pub enum ConnectionAddr { Tcp(String, u16), TcpTls { host: String, port: u16, insecure: bool }, Unix(PathBuf) }
impl Default for ConnectionAddr {}
impl From<redis::ConnectionAddr> for ConnectionAddr {}
#[derive(Clone, Default)] pub struct ConnectionInfo { pub addr: ConnectionAddr, pub redis: RedisConnectionInfo }
impl From<redis::ConnectionInfo> for ConnectionInfo {}
impl redis::IntoConnectionInfo for ConnectionInfo { fn into_connection_info(self) -> RedisResult<redis::ConnectionInfo> {} }
#[derive(Clone, Default)] pub struct RedisConnectionInfo { pub db: i64, pub username: Option<String>, pub password: Option<String> }
impl From<redis::RedisConnectionInfo> for RedisConnectionInfo {}
pub enum ConfigError { UrlAndConnectionSpecified, Redis(RedisError) }
impl From<RedisError> for ConfigError {}
impl fmt::Display for ConfigError {}
impl error::Error for ConfigError {}
pub type RecycleResult = managed::RecycleResult<RedisError>;
pub mod cluster {
    use crate::ConnectionInfo;
    use deadpool::managed;
    use redis::{IntoConnectionInfo, RedisError, RedisResult};
    use redis::aio::ConnectionLike;
    use std::ops::{Deref, DerefMut};
    pub use crate::ConfigError;
    pub use deadpool::managed::reexports::*;
    pub use redis::cluster::ClusterClient;
    pub use redis::cluster_async::ClusterConnection;
    pub struct Connection;
    impl Connection { pub fn take(this: Self) -> ClusterConnection {} }
    impl From<Object> for Connection {}
    impl Deref for Connection {
        type Target = ClusterConnection;
        fn deref(&self) -> &ClusterConnection {}
    }
    impl DerefMut for Connection { fn deref_mut(&mut self) -> &mut ClusterConnection {} }
    impl AsRef<ClusterConnection> for Connection {}
    impl AsMut<ClusterConnection> for Connection {}
    impl ConnectionLike for Connection {
        fn req_packed_command(&mut self, cmd: &redis::Cmd) -> redis::RedisFuture<redis::Value> {}
        fn req_packed_commands(&mut self, cmd: &redis::Pipeline, offset: usize, count: usize) -> redis::RedisFuture<Vec<redis::Value>> {}
        fn get_db(&self) -> i64 {}
    }
    pub struct Manager;
    impl Manager { pub fn new<T: IntoConnectionInfo>(params: Vec<T>) -> RedisResult<Self> {} }
    impl managed::Manager for Manager {
        type Type = ClusterConnection;
        type Error = RedisError;
        async fn create(&self) -> Result<ClusterConnection, RedisError> {}
        async fn recycle(&self, conn: &mut ClusterConnection, arg2: &Metrics) -> RecycleResult {}
    }
    #[derive(Clone)] pub struct Config { pub urls: Option<Vec<String>>, pub connections: Option<Vec<ConnectionInfo>>, pub pool: Option<PoolConfig> }
    impl Config {
        pub fn create_pool(&self, runtime: Option<Runtime>) -> Result<Pool, CreatePoolError> {}
        pub fn builder(&self) -> Result<PoolBuilder, crate::ConfigError> {}
        pub fn get_pool_config(&self) -> PoolConfig {}
        pub fn from_urls<T: Into<Vec<String>>>(urls: T) -> Config {}
    }
    impl Default for Config {}
    pub type RecycleResult = managed::RecycleResult<RedisError>;
}
