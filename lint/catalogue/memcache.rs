//! memcache 0.18.0.

use std::collections::HashMap;
use std::time::Duration;
pub type Stats = HashMap<String, String>;
pub type Pool = r2d2::Pool<ConnectionManager>;
pub struct ConnectionManager;
pub struct Stream;
#[derive(Debug)] pub enum MemcacheError { BadURL(String), IOError(std::io::Error), PoolError(r2d2::Error) }
impl std::fmt::Display for MemcacheError {}
impl std::error::Error for MemcacheError {}
pub trait Connectable { fn get_urls(self) -> Vec<String>; }
impl Connectable for (&str, u16) {}
impl Connectable for &[(&str, u16)] {}
impl Connectable for url::Url {}
impl Connectable for String {}
impl Connectable for Vec<String> {}
impl Connectable for &str {}
impl Connectable for Vec<&str> {}
pub trait ToMemcacheValue<W> {}
pub trait FromMemcacheValueExt {}
#[blocking(net)] pub fn connect<C: Connectable>(target: C) -> Result<Client, MemcacheError> {}
#[derive(Clone)] pub struct Client;
impl Client {
    pub fn builder() -> ClientBuilder {}
    #[blocking(net)] pub fn with_pool_size<C: Connectable>(target: C, size: u32) -> Result<Self, MemcacheError> {}
    pub fn with_pool(pool: Pool) -> Result<Self, MemcacheError> {}
    pub fn with_pools(pools: Vec<Pool>) -> Result<Self, MemcacheError> {}
    #[blocking(net)] pub fn connect<C: Connectable>(target: C) -> Result<Self, MemcacheError> {}
    #[blocking(net)] pub fn version(&self) -> Result<Vec<(String, String)>, MemcacheError> {}
    #[blocking(net)] pub fn flush(&self) -> Result<(), MemcacheError> {}
    #[blocking(net)] pub fn flush_with_delay(&self, delay: u32) -> Result<(), MemcacheError> {}
    #[blocking(net)] pub fn get<V: FromMemcacheValueExt>(&self, key: &str) -> Result<Option<V>, MemcacheError> {}
    #[blocking(net)] pub fn gets<V: FromMemcacheValueExt>(&self, keys: &[&str]) -> Result<HashMap<String, V>, MemcacheError> {}
    #[blocking(net)] pub fn set<V: ToMemcacheValue<Stream>>(&self, key: &str, value: V, expiration: u32) -> Result<(), MemcacheError> {}
    #[blocking(net)] pub fn cas<V: ToMemcacheValue<Stream>>(&self, key: &str, value: V, expiration: u32, cas_id: u64) -> Result<bool, MemcacheError> {}
    #[blocking(net)] pub fn add<V: ToMemcacheValue<Stream>>(&self, key: &str, value: V, expiration: u32) -> Result<(), MemcacheError> {}
    #[blocking(net)] pub fn replace<V: ToMemcacheValue<Stream>>(&self, key: &str, value: V, expiration: u32) -> Result<(), MemcacheError> {}
    #[blocking(net)] pub fn append<V: ToMemcacheValue<Stream>>(&self, key: &str, value: V) -> Result<(), MemcacheError> {}
    #[blocking(net)] pub fn prepend<V: ToMemcacheValue<Stream>>(&self, key: &str, value: V) -> Result<(), MemcacheError> {}
    #[blocking(net)] pub fn delete(&self, key: &str) -> Result<bool, MemcacheError> {}
    #[blocking(net)] pub fn increment(&self, key: &str, amount: u64) -> Result<u64, MemcacheError> {}
    #[blocking(net)] pub fn decrement(&self, key: &str, amount: u64) -> Result<u64, MemcacheError> {}
    #[blocking(net)] pub fn touch(&self, key: &str, expiration: u32) -> Result<bool, MemcacheError> {}
    #[blocking(net)] pub fn stats(&self) -> Result<Vec<(String, Stats)>, MemcacheError> {}
}
pub struct ClientBuilder;
impl ClientBuilder {
    pub fn new() -> Self {}
    pub fn add_server<C: Connectable>(self, target: C) -> Result<Self, MemcacheError> {}
    pub fn with_max_pool_size(self, max_size: u32) -> Self {}
    pub fn with_min_idle_conns(self, min_idle: u32) -> Self {}
    pub fn with_max_conn_lifetime(self, max_lifetime: Duration) -> Self {}
    pub fn with_read_timeout(self, read_timeout: Duration) -> Self {}
    pub fn with_write_timeout(self, write_timeout: Duration) -> Self {}
    pub fn with_connection_timeout(self, connection_timeout: Duration) -> Self {}
    pub fn with_hash_function(self, hash_function: fn(&str) -> u64) -> Self {}
    #[blocking(net)] pub fn build(self) -> Result<Client, MemcacheError> {}
}
