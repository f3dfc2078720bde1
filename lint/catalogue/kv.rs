//! kv 0.24.0, over sled.

use std::path::Path;
use std::{error, fmt, io};
#[derive(Debug)] pub enum Error {}
impl fmt::Display for Error {}
impl error::Error for Error {}
#[derive(Clone)] pub struct Config;
impl Config {
    pub fn new<P: AsRef<Path>>(p: P) -> Config {}
    #[blocking(fs)] pub fn save<P: AsRef<Path>>(&self, path: P) -> Result<(), Error> {}
    #[blocking(fs)] pub fn load<P: AsRef<Path>>(path: P) -> Result<Config, Error> {}
    pub fn save_to<W: io::Write>(&self, w: W) -> Result<(), Error> { let b: &[u8]; w.write(b) }
    pub fn load_from<R: io::Read>(r: R) -> Result<Config, Error> { let b: &mut [u8]; r.read(b) }
    pub fn use_compression(self, use_compression: bool) -> Config {}
    pub fn temporary(self, temporary: bool) -> Config {}
    pub fn flush_every_ms(self, ms: u64) -> Config {}
    pub fn cache_capacity(self, bytes: u64) -> Config {}
    pub fn segment_size(self, kb: usize) -> Config {}
}
#[derive(Clone)] pub struct Store;
impl Store {
    #[blocking(db)] pub fn new(config: Config) -> Result<Store, Error> {}
    pub fn path(&self) -> Result<&Path, Error> {}
    #[blocking(db)] pub fn generate_id(&self) -> Result<u64, Error> {}
    pub fn buckets(&self) -> Vec<String> {}
    #[blocking(db)] pub fn bucket<K: Key, V: Value>(&self, name: Option<&str>) -> Result<Bucket<K, V>, Error> {}
    #[blocking(db)] pub fn drop_bucket<S: AsRef<str>>(&self, name: S) -> Result<(), Error> {}
    #[blocking(db)] pub fn size_on_disk(&self) -> Result<u64, Error> {}
}
pub trait Key {}
pub trait Value {}
#[derive(Clone)] pub struct Batch<K, V>;
impl<K: Key, V: Value> Batch<K, V> {
    pub fn new() -> Batch<K, V> {}
    pub fn set(&mut self, key: &K, value: &V) -> Result<(), Error> {}
    pub fn remove(&mut self, key: &K) -> Result<(), Error> {}
}
#[derive(Clone)] pub struct Bucket<K, V>;
impl<K: Key, V: Value> Bucket<K, V> {
    #[blocking(db)] pub fn contains(&self, key: &K) -> Result<bool, Error> {}
    #[blocking(db)] pub fn get(&self, key: &K) -> Result<Option<V>, Error> {}
    #[blocking(db)] pub fn set(&self, key: &K, value: &V) -> Result<Option<V>, Error> {}
    #[blocking(db)] pub fn compare_and_swap(&self, key: &K, old: Option<&V>, value: Option<&V>) -> Result<(), Error> {}
    #[blocking(db)] pub fn remove(&self, key: &K) -> Result<Option<V>, Error> {}
    pub fn iter(&self) -> Iter<K, V> {}
    pub fn iter_range(&self, a: &K, b: &K) -> Result<Iter<K, V>, Error> {}
    pub fn iter_prefix(&self, a: &K) -> Result<Iter<K, V>, Error> {}
    #[blocking(db)] pub fn batch(&self, batch: Batch<K, V>) -> Result<(), Error> {}
    #[blocking(db)] pub fn flush(&self) -> Result<usize, Error> {}
    pub async fn flush_async(&self) -> Result<usize, Error> {}
    #[blocking(db)] pub fn pop_back(&self) -> Result<Option<Item<K, V>>, Error> {}
    #[blocking(db)] pub fn pop_front(&self) -> Result<Option<Item<K, V>>, Error> {}
    #[blocking(db)] pub fn first(&self) -> Result<Option<Item<K, V>>, Error> {}
    #[blocking(db)] pub fn last(&self) -> Result<Option<Item<K, V>>, Error> {}
    #[blocking(db)] pub fn clear(&self) -> Result<(), Error> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
}
pub struct Item<K, V>;
pub struct Iter<K, V>;
impl<K: Key, V: Value> Iterator for Iter<K, V> {
    type Item = Result<Item<K, V>, Error>;
    #[blocking(db)] fn next(&mut self) -> Option<Self::Item> {}
}
