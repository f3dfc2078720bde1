//! cached 4.1.0, with `IOCached` and `DiskCache` of what came before. What is in memory does not wait.

use std::time::Duration;
pub use stores::{AsyncRedisCache, AsyncRedisCacheBuilder, DiskCache, DiskCacheBuilder, RedbCache, RedbCacheBuilder, RedisCache, RedisCacheBuilder};
pub trait ConcurrentCacheBase { type Error: std::error::Error + Send + Sync; }
pub trait ConcurrentCached<K, V>: ConcurrentCacheBase {
    fn cache_get(&self, k: &K) -> Result<Option<V>, Self::Error>;
    fn cache_set(&self, k: K, v: V) -> Result<Option<V>, Self::Error>;
    fn cache_remove(&self, k: &K) -> Result<Option<V>, Self::Error>;
    fn cache_remove_entry(&self, k: &K) -> Result<Option<(K, V)>, Self::Error>;
    fn cache_delete(&self, k: &K) -> Result<bool, Self::Error>;
    fn cache_contains(&self, k: &K) -> Result<bool, Self::Error>;
    fn cache_clear(&self) -> Result<(), Self::Error>;
    fn cache_reset(&self) -> Result<(), Self::Error>;
    fn cache_get_or_set_with<F: FnOnce() -> V>(&self, k: K, f: F) -> Result<V, Self::Error> { self.cache_get(&k); let v = f(); self.cache_set(k, v); let v: V; Ok(v) }
}
pub trait ConcurrentCachedExt<K, V>: ConcurrentCached<K, V> {
    fn get(&self, k: &K) -> Result<Option<V>, Self::Error> { self.cache_get(k) }
    fn set(&self, k: K, v: V) -> Result<Option<V>, Self::Error> { self.cache_set(k, v) }
    fn remove(&self, k: &K) -> Result<Option<V>, Self::Error> { self.cache_remove(k) }
    fn delete(&self, k: &K) -> Result<bool, Self::Error> { self.cache_delete(k) }
    fn contains(&self, k: &K) -> Result<bool, Self::Error> { self.cache_contains(k) }
    fn clear(&self) -> Result<(), Self::Error> { self.cache_clear() }
    fn reset(&self) -> Result<(), Self::Error> { self.cache_reset() }
}
impl<K, V, T: ConcurrentCached<K, V>> ConcurrentCachedExt<K, V> for T {}
pub trait ConcurrentCachedAsync<K, V>: ConcurrentCacheBase {
    async fn async_cache_get(&self, k: &K) -> Result<Option<V>, Self::Error>;
    async fn async_cache_set(&self, k: K, v: V) -> Result<Option<V>, Self::Error>;
    async fn async_cache_remove(&self, k: &K) -> Result<Option<V>, Self::Error>;
    async fn async_cache_clear(&self) -> Result<(), Self::Error>;
}
pub trait IOCached<K, V> {
    type Error;
    fn cache_get(&self, k: &K) -> Result<Option<V>, Self::Error>;
    fn cache_set(&self, k: K, v: V) -> Result<Option<V>, Self::Error>;
    fn cache_remove(&self, k: &K) -> Result<Option<V>, Self::Error>;
    fn cache_set_refresh(&mut self, refresh: bool) -> bool;
    fn cache_lifespan(&self) -> Option<Duration> {}
}
pub trait IOCachedAsync<K, V> {
    type Error;
    async fn cache_get(&self, k: &K) -> Result<Option<V>, Self::Error>;
    async fn cache_set(&self, k: K, v: V) -> Result<Option<V>, Self::Error>;
    async fn cache_remove(&self, k: &K) -> Result<Option<V>, Self::Error>;
}
pub trait Cached<K, V> {
    fn cache_get<Q>(&mut self, k: &Q) -> Option<&V>;
    fn cache_get_mut<Q>(&mut self, k: &Q) -> Option<&mut V>;
    fn cache_set(&mut self, k: K, v: V) -> Option<V>;
    fn cache_get_or_set_with<F: FnOnce() -> V>(&mut self, key: K, f: F) -> &V { f(); let v: &V; v }
    fn cache_remove<Q>(&mut self, k: &Q) -> Option<V>;
    fn cache_clear(&mut self);
    fn cache_reset(&mut self);
    fn cache_size(&self) -> usize;
}
pub mod stores {
    use crate::{ConcurrentCacheBase, ConcurrentCached, ConcurrentCachedAsync, IOCached, IOCachedAsync};
    use std::path::Path;
    use std::time::Duration;
    #[derive(Debug)] pub struct RedisCacheBuildError;
    #[derive(Debug)] pub struct RedisCacheError;
    impl std::fmt::Display for RedisCacheError {}
    impl std::error::Error for RedisCacheError {}
    #[derive(Debug)] pub struct RedbCacheBuildError;
    #[derive(Debug)] pub struct RedbCacheError;
    impl std::fmt::Display for RedbCacheError {}
    impl std::error::Error for RedbCacheError {}
    #[derive(Debug)] pub struct DiskCacheBuildError;
    #[derive(Debug)] pub struct DiskCacheError;
    pub struct RedisCacheBuilder<K, V> { key: K, value: V }
    impl<K, V> RedisCacheBuilder<K, V> {
        pub fn ttl(self, ttl: Duration) -> Self {}
        pub fn refresh_on_hit(self, refresh: bool) -> Self {}
        pub fn namespace<S: AsRef<str>>(self, namespace: S) -> Self {}
        pub fn prefix<S: AsRef<str>>(self, prefix: S) -> Self {}
        pub fn connection_string(self, cs: &str) -> Self {}
        pub fn set_lifespan(self, ttl: Duration) -> Self {}
        pub fn set_refresh(self, refresh: bool) -> Self {}
        pub fn set_namespace<S: AsRef<str>>(self, namespace: S) -> Self {}
        pub fn set_prefix<S: AsRef<str>>(self, prefix: S) -> Self {}
        pub fn set_connection_string(self, cs: &str) -> Self {}
        #[blocking(db)] #[advice("use `AsyncRedisCache`")] pub fn build(self) -> Result<RedisCache<K, V>, RedisCacheBuildError> {}
    }
    pub struct RedisCache<K, V> { key: K, value: V }
    impl<K, V> RedisCache<K, V> {
        pub fn builder(prefix: impl Into<String>) -> RedisCacheBuilder<K, V> {}
        pub fn new<S: AsRef<str>>(prefix: S, ttl: Duration) -> RedisCacheBuilder<K, V> {}
    }
    impl<K, V> Clone for RedisCache<K, V> { fn clone(&self) -> Self {} }
    impl<K, V> ConcurrentCacheBase for RedisCache<K, V> { type Error = RedisCacheError; }
    impl<K, V> ConcurrentCached<K, V> for RedisCache<K, V> {
        #[blocking(db)] #[advice("use `AsyncRedisCache`")] fn cache_get(&self, k: &K) -> Result<Option<V>, RedisCacheError> {}
        #[blocking(db)] #[advice("use `AsyncRedisCache`")] fn cache_set(&self, k: K, v: V) -> Result<Option<V>, RedisCacheError> {}
        #[blocking(db)] #[advice("use `AsyncRedisCache`")] fn cache_remove(&self, k: &K) -> Result<Option<V>, RedisCacheError> {}
        #[blocking(db)] #[advice("use `AsyncRedisCache`")] fn cache_remove_entry(&self, k: &K) -> Result<Option<(K, V)>, RedisCacheError> {}
        #[blocking(db)] #[advice("use `AsyncRedisCache`")] fn cache_delete(&self, k: &K) -> Result<bool, RedisCacheError> {}
        #[blocking(db)] #[advice("use `AsyncRedisCache`")] fn cache_contains(&self, k: &K) -> Result<bool, RedisCacheError> {}
        #[blocking(db)] #[advice("use `AsyncRedisCache`")] fn cache_clear(&self) -> Result<(), RedisCacheError> {}
        #[blocking(db)] #[advice("use `AsyncRedisCache`")] fn cache_reset(&self) -> Result<(), RedisCacheError> {}
    }
    impl<K, V> IOCached<K, V> for RedisCache<K, V> {
        type Error = RedisCacheError;
        #[blocking(db)] #[advice("use `AsyncRedisCache`")] fn cache_get(&self, k: &K) -> Result<Option<V>, RedisCacheError> {}
        #[blocking(db)] #[advice("use `AsyncRedisCache`")] fn cache_set(&self, k: K, v: V) -> Result<Option<V>, RedisCacheError> {}
        #[blocking(db)] #[advice("use `AsyncRedisCache`")] fn cache_remove(&self, k: &K) -> Result<Option<V>, RedisCacheError> {}
    }
    pub struct AsyncRedisCacheBuilder<K, V> { key: K, value: V }
    impl<K, V> AsyncRedisCacheBuilder<K, V> {
        pub fn ttl(self, ttl: Duration) -> Self {}
        pub fn refresh_on_hit(self, refresh: bool) -> Self {}
        pub fn namespace<S: AsRef<str>>(self, namespace: S) -> Self {}
        pub fn prefix<S: AsRef<str>>(self, prefix: S) -> Self {}
        pub fn connection_string(self, cs: &str) -> Self {}
        pub fn set_lifespan(self, ttl: Duration) -> Self {}
        pub fn set_refresh(self, refresh: bool) -> Self {}
        pub fn set_namespace<S: AsRef<str>>(self, namespace: S) -> Self {}
        pub fn set_prefix<S: AsRef<str>>(self, prefix: S) -> Self {}
        pub fn set_connection_string(self, cs: &str) -> Self {}
        pub async fn build(self) -> Result<AsyncRedisCache<K, V>, RedisCacheBuildError> {}
    }
    pub struct AsyncRedisCache<K, V> { key: K, value: V }
    impl<K, V> AsyncRedisCache<K, V> {
        pub fn builder(prefix: impl Into<String>) -> AsyncRedisCacheBuilder<K, V> {}
        pub fn new<S: AsRef<str>>(prefix: S, ttl: Duration) -> AsyncRedisCacheBuilder<K, V> {}
    }
    impl<K, V> Clone for AsyncRedisCache<K, V> { fn clone(&self) -> Self {} }
    impl<K, V> ConcurrentCacheBase for AsyncRedisCache<K, V> { type Error = RedisCacheError; }
    impl<K, V> ConcurrentCachedAsync<K, V> for AsyncRedisCache<K, V> {}
    impl<K, V> IOCachedAsync<K, V> for AsyncRedisCache<K, V> { type Error = RedisCacheError; }
    pub struct RedbCacheBuilder<K, V> { key: K, value: V }
    impl<K, V> RedbCacheBuilder<K, V> {
        pub fn new() -> RedbCacheBuilder<K, V> {}
        pub fn name(self, name: impl Into<String>) -> Self {}
        pub fn ttl(self, ttl: Duration) -> Self {}
        pub fn refresh_on_hit(self, refresh: bool) -> Self {}
        pub fn disk_dir<P: AsRef<Path>>(self, dir: P) -> Self {}
        pub fn durable(self, durable: bool) -> Self {}
        #[blocking(fs)] pub fn build(self) -> Result<RedbCache<K, V>, RedbCacheBuildError> {}
    }
    pub struct RedbCache<K, V> { key: K, value: V }
    impl<K, V> RedbCache<K, V> {
        pub fn builder(name: impl Into<String>) -> RedbCacheBuilder<K, V> {}
        pub fn disk_path(&self) -> &Path {}
        #[blocking(fs)] #[advice("use `async_remove_expired_entries`")] pub fn remove_expired_entries(&self) -> Result<usize, RedbCacheError> {}
        #[blocking(fs)] #[advice("use `async_flush`")] pub fn flush(&self) -> Result<(), RedbCacheError> {}
        pub async fn async_flush(&self) -> Result<(), RedbCacheError> {}
        pub async fn async_remove_expired_entries(&self) -> Result<usize, RedbCacheError> {}
    }
    impl<K, V> ConcurrentCacheBase for RedbCache<K, V> { type Error = RedbCacheError; }
    impl<K, V> ConcurrentCached<K, V> for RedbCache<K, V> {
        #[blocking(fs)] #[advice("use `async_cache_get`")] fn cache_get(&self, k: &K) -> Result<Option<V>, RedbCacheError> {}
        #[blocking(fs)] #[advice("use `async_cache_set`")] fn cache_set(&self, k: K, v: V) -> Result<Option<V>, RedbCacheError> {}
        #[blocking(fs)] #[advice("use `async_cache_remove`")] fn cache_remove(&self, k: &K) -> Result<Option<V>, RedbCacheError> {}
        #[blocking(fs)] #[advice("use `async_cache_remove_entry`")] fn cache_remove_entry(&self, k: &K) -> Result<Option<(K, V)>, RedbCacheError> {}
        #[blocking(fs)] #[advice("use `async_cache_delete`")] fn cache_delete(&self, k: &K) -> Result<bool, RedbCacheError> {}
        #[blocking(fs)] #[advice("use `async_cache_contains`")] fn cache_contains(&self, k: &K) -> Result<bool, RedbCacheError> {}
        #[blocking(fs)] #[advice("use `async_cache_clear`")] fn cache_clear(&self) -> Result<(), RedbCacheError> {}
        #[blocking(fs)] #[advice("use `async_cache_reset`")] fn cache_reset(&self) -> Result<(), RedbCacheError> {}
    }
    impl<K, V> ConcurrentCachedAsync<K, V> for RedbCache<K, V> {}
    pub struct DiskCacheBuilder<K, V> { key: K, value: V }
    impl<K, V> DiskCacheBuilder<K, V> {
        pub fn new<S: AsRef<str>>(cache_name: S) -> DiskCacheBuilder<K, V> {}
        pub fn set_lifespan(self, ttl: Duration) -> Self {}
        pub fn set_refresh(self, refresh: bool) -> Self {}
        pub fn set_disk_directory<P: AsRef<Path>>(self, dir: P) -> Self {}
        pub fn set_sync_to_disk_on_cache_change(self, sync_to_disk_on_cache_change: bool) -> Self {}
        #[blocking(fs)] pub fn build(self) -> Result<DiskCache<K, V>, DiskCacheBuildError> {}
    }
    pub struct DiskCache<K, V> { key: K, value: V }
    impl<K, V> DiskCache<K, V> {
        pub fn new(cache_name: &str) -> DiskCacheBuilder<K, V> {}
        #[blocking(fs)] pub fn remove_expired_entries(&self) -> Result<(), DiskCacheError> {}
    }
    impl<K, V> IOCached<K, V> for DiskCache<K, V> {
        type Error = DiskCacheError;
        #[blocking(fs)] fn cache_get(&self, k: &K) -> Result<Option<V>, DiskCacheError> {}
        #[blocking(fs)] fn cache_set(&self, k: K, v: V) -> Result<Option<V>, DiskCacheError> {}
        #[blocking(fs)] fn cache_remove(&self, k: &K) -> Result<Option<V>, DiskCacheError> {}
    }
}
