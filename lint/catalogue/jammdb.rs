//! jammdb 0.11.0. There is one writer at a time.

use std::ops::RangeBounds;
use std::path::Path;
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub enum Data { Bucket(BucketName), KeyValue(KVPair) }
pub struct BucketName;
pub struct KVPair;
impl KVPair {
    pub fn key(&self) -> &[u8] {}
    pub fn value(&self) -> &[u8] {}
    pub fn kv(&self) -> (&[u8], &[u8]) {}
}
pub struct OpenOptions;
impl OpenOptions {
    pub fn new() -> Self {}
    pub fn pagesize(self, pagesize: u64) -> Self {}
    pub fn num_pages(self, num_pages: usize) -> Self {}
    pub fn strict_mode(self, strict_mode: bool) -> Self {}
    pub fn mmap_populate(self, mmap_populate: bool) -> Self {}
    pub fn direct_writes(self, direct_writes: bool) -> Self {}
    #[blocking(db)] pub fn open<P: AsRef<Path>>(self, path: P) -> Result<DB> {}
}
impl Default for OpenOptions { fn default() -> Self {} }
#[derive(Clone)] pub struct DB;
impl DB {
    #[blocking(db)] pub fn open<P: AsRef<Path>>(path: P) -> Result<DB> {}
    #[blocking(lock)] pub fn tx(&self, writable: bool) -> Result<Tx> {}
    pub fn pagesize(&self) -> u64 {}
    #[blocking(db)] pub fn check(&self) -> Result<()> {}
}
pub struct Tx;
impl Tx {
    #[blocking(db)] pub fn get_bucket<T: ToBytes>(&self, name: T) -> Result<Bucket> {}
    #[blocking(db)] pub fn create_bucket<T: ToBytes>(&self, name: T) -> Result<Bucket> {}
    #[blocking(db)] pub fn get_or_create_bucket<T: ToBytes>(&self, name: T) -> Result<Bucket> {}
    #[blocking(db)] pub fn delete_bucket<T: ToBytes>(&self, key: T) -> Result<()> {}
    pub fn buckets(&self) -> Buckets {}
    #[blocking(db)] pub fn commit(self) -> Result<()> {}
}
pub struct Bucket;
impl Bucket {
    #[blocking(db)] pub fn put<T: ToBytes, S: ToBytes>(&self, key: T, value: S) -> Result<Option<KVPair>> {}
    #[blocking(db)] pub fn get<T: AsRef<[u8]>>(&self, key: T) -> Option<Data> {}
    #[blocking(db)] pub fn get_kv<T: AsRef<[u8]>>(&self, key: T) -> Option<KVPair> {}
    #[blocking(db)] pub fn delete<T: AsRef<[u8]>>(&self, key: T) -> Result<KVPair> {}
    #[blocking(db)] pub fn get_bucket<T: ToBytes>(&self, name: T) -> Result<Bucket> {}
    #[blocking(db)] pub fn create_bucket<T: ToBytes>(&self, name: T) -> Result<Bucket> {}
    #[blocking(db)] pub fn get_or_create_bucket<T: ToBytes>(&self, name: T) -> Result<Bucket> {}
    #[blocking(db)] pub fn delete_bucket<T: ToBytes>(&self, key: T) -> Result<()> {}
    pub fn cursor(&self) -> Cursor {}
    pub fn next_int(&self) -> u64 {}
    pub fn buckets(&self) -> Buckets {}
    pub fn kv_pairs(&self) -> KVPairs {}
    pub fn range<R>(&self, r: R) -> Range<R> where R: RangeBounds<&[u8]> {}
}
impl IntoIterator for Bucket {
    type Item = Data;
    type IntoIter = Cursor;
    fn into_iter(self) -> Self::IntoIter {}
}
pub struct Cursor;
impl Cursor {
    #[blocking(db)] pub fn seek<T: AsRef<[u8]>>(&mut self, key: T) -> bool {}
    pub fn current(&self) -> Option<Data> {}
}
impl Iterator for Cursor {
    type Item = Data;
    #[blocking(db)] fn next(&mut self) -> Option<Self::Item> {}
}
pub struct Range<R> where R: RangeBounds<&[u8]>;
impl<R> Iterator for Range<R> where R: RangeBounds<&[u8]> {
    type Item = Data;
    #[blocking(db)] fn next(&mut self) -> Option<Self::Item> {}
}
pub struct Buckets;
impl Iterator for Buckets {
    type Item = (BucketName, Bucket);
    #[blocking(db)] fn next(&mut self) -> Option<Self::Item> {}
}
pub struct KVPairs;
impl Iterator for KVPairs {
    type Item = KVPair;
    #[blocking(db)] fn next(&mut self) -> Option<Self::Item> {}
}
