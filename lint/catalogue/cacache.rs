//! cacache 13.1.0.

use std::io::Write;
use std::path::Path;
pub use index::{Metadata, RemoveOpts};
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub struct Reader;
impl tokio::io::AsyncRead for Reader {}
impl Reader {
    pub fn check(self) -> Result<Algorithm> {}
    pub async fn open<P, K>(cache: P, key: K) -> Result<Reader> where P: AsRef<Path>, K: AsRef<str> {}
    pub async fn open_hash<P>(cache: P, sri: Integrity) -> Result<Reader> where P: AsRef<Path> {}
}
pub async fn read<P, K>(cache: P, key: K) -> Result<Vec<u8>> where P: AsRef<Path>, K: AsRef<str> {}
pub async fn read_hash<P>(cache: P, sri: &Integrity) -> Result<Vec<u8>> where P: AsRef<Path> {}
pub async fn copy<P, K, Q>(cache: P, key: K, to: Q) -> Result<u64> where P: AsRef<Path>, K: AsRef<str>, Q: AsRef<Path> {}
pub async fn copy_unchecked<P, K, Q>(cache: P, key: K, to: Q) -> Result<u64> where P: AsRef<Path>, K: AsRef<str>, Q: AsRef<Path> {}
pub async fn copy_hash<P, Q>(cache: P, sri: &Integrity, to: Q) -> Result<u64> where P: AsRef<Path>, Q: AsRef<Path> {}
pub async fn copy_hash_unchecked<P, Q>(cache: P, sri: &Integrity, to: Q) -> Result<u64> where P: AsRef<Path>, Q: AsRef<Path> {}
pub async fn reflink<P, K, Q>(cache: P, key: K, to: Q) -> Result<()> where P: AsRef<Path>, K: AsRef<str>, Q: AsRef<Path> {}
pub async fn reflink_unchecked<P, K, Q>(cache: P, key: K, to: Q) -> Result<()> where P: AsRef<Path>, K: AsRef<str>, Q: AsRef<Path> {}
pub async fn reflink_hash<P, Q>(cache: P, sri: &Integrity, to: Q) -> Result<()> where P: AsRef<Path>, Q: AsRef<Path> {}
pub async fn hard_link_hash<P, Q>(cache: P, sri: &Integrity, to: Q) -> Result<()> where P: AsRef<Path>, Q: AsRef<Path> {}
pub async fn hard_link<P, K, Q>(cache: P, key: K, to: Q) -> Result<()> where P: AsRef<Path>, K: AsRef<str>, Q: AsRef<Path> {}
pub async fn metadata<P, K>(cache: P, key: K) -> Result<Option<Metadata>> where P: AsRef<Path>, K: AsRef<str> {}
pub async fn exists<P: AsRef<Path>>(cache: P, sri: &Integrity) -> bool {}
pub struct SyncReader;
impl std::io::Read for SyncReader { #[blocking(fs)] fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {} }
impl SyncReader {
    pub fn check(self) -> Result<Algorithm> {}
    #[blocking(fs)] pub fn open<P, K>(cache: P, key: K) -> Result<SyncReader> where P: AsRef<Path>, K: AsRef<str> {}
    #[blocking(fs)] pub fn open_hash<P>(cache: P, sri: Integrity) -> Result<SyncReader> where P: AsRef<Path> {}
}
#[blocking(fs)] #[advice("use `read`")] pub fn read_sync<P, K>(cache: P, key: K) -> Result<Vec<u8>> where P: AsRef<Path>, K: AsRef<str> {}
#[blocking(fs)] #[advice("use `read_hash`")] pub fn read_hash_sync<P>(cache: P, sri: &Integrity) -> Result<Vec<u8>> where P: AsRef<Path> {}
#[blocking(fs)] #[advice("use `copy`")] pub fn copy_sync<P, K, Q>(cache: P, key: K, to: Q) -> Result<u64> where P: AsRef<Path>, K: AsRef<str>, Q: AsRef<Path> {}
#[blocking(fs)] #[advice("use `copy_unchecked`")] pub fn copy_unchecked_sync<P, K, Q>(cache: P, key: K, to: Q) -> Result<u64> where P: AsRef<Path>, K: AsRef<str>, Q: AsRef<Path> {}
#[blocking(fs)] #[advice("use `copy_hash`")] pub fn copy_hash_sync<P, Q>(cache: P, sri: &Integrity, to: Q) -> Result<u64> where P: AsRef<Path>, Q: AsRef<Path> {}
#[blocking(fs)] #[advice("use `copy_hash_unchecked`")] pub fn copy_hash_unchecked_sync<P, Q>(cache: P, sri: &Integrity, to: Q) -> Result<u64> where P: AsRef<Path>, Q: AsRef<Path> {}
#[blocking(fs)] #[advice("use `reflink`")] pub fn reflink_sync<P, K, Q>(cache: P, key: K, to: Q) -> Result<()> where P: AsRef<Path>, K: AsRef<str>, Q: AsRef<Path> {}
#[blocking(fs)] #[advice("use `reflink_hash`")] pub fn reflink_hash_sync<P, Q>(cache: P, sri: &Integrity, to: Q) -> Result<()> where P: AsRef<Path>, Q: AsRef<Path> {}
#[blocking(fs)] #[advice("use `reflink_hash_unchecked`")] pub fn reflink_hash_unchecked_sync<P, Q>(cache: P, sri: &Integrity, to: Q) -> Result<()> where P: AsRef<Path>, Q: AsRef<Path> {}
#[blocking(fs)] #[advice("use `reflink_unchecked`")] pub fn reflink_unchecked_sync<P, K, Q>(cache: P, key: K, to: Q) -> Result<()> where P: AsRef<Path>, K: AsRef<str>, Q: AsRef<Path> {}
#[blocking(fs)] #[advice("use `hard_link_unchecked`")] pub fn hard_link_unchecked_sync<P, K, Q>(cache: P, key: K, to: Q) -> Result<()> where P: AsRef<Path>, K: AsRef<str>, Q: AsRef<Path> {}
#[blocking(fs)] #[advice("use `hard_link`")] pub fn hard_link_sync<P, K, Q>(cache: P, key: K, to: Q) -> Result<()> where P: AsRef<Path>, K: AsRef<str>, Q: AsRef<Path> {}
#[blocking(fs)] #[advice("use `hard_link_hash`")] pub fn hard_link_hash_sync<P, Q>(cache: P, sri: &Integrity, to: Q) -> Result<()> where P: AsRef<Path>, Q: AsRef<Path> {}
#[blocking(fs)] #[advice("use `hard_link_hash_unchecked`")] pub fn hard_link_hash_unchecked_sync<P, Q>(cache: P, sri: &Integrity, to: Q) -> Result<()> where P: AsRef<Path>, Q: AsRef<Path> {}
#[blocking(fs)] #[advice("use `metadata`")] pub fn metadata_sync<P, K>(cache: P, key: K) -> Result<Option<Metadata>> where P: AsRef<Path>, K: AsRef<str> {}
#[blocking(fs)] #[advice("use `exists`")] pub fn exists_sync<P: AsRef<Path>>(cache: P, sri: &Integrity) -> bool {}
pub async fn write<P, D, K>(cache: P, key: K, data: D) -> Result<Integrity> where P: AsRef<Path>, D: AsRef<[u8]>, K: AsRef<str> {}
pub async fn write_with_algo<P, D, K>(algo: Algorithm, cache: P, key: K, data: D) -> Result<Integrity> where P: AsRef<Path>, D: AsRef<[u8]>, K: AsRef<str> {}
pub async fn write_hash<P, D>(cache: P, data: D) -> Result<Integrity> where P: AsRef<Path>, D: AsRef<[u8]> {}
pub async fn write_hash_with_algo<P, D>(algo: Algorithm, cache: P, data: D) -> Result<Integrity> where P: AsRef<Path>, D: AsRef<[u8]> {}
pub struct Writer;
impl tokio::io::AsyncWrite for Writer {}
impl Writer {
    pub async fn create<P, K>(cache: P, key: K) -> Result<Writer> where P: AsRef<Path>, K: AsRef<str> {}
    pub async fn create_with_algo<P, K>(algo: Algorithm, cache: P, key: K) -> Result<Writer> where P: AsRef<Path>, K: AsRef<str> {}
    pub async fn commit(self) -> Result<Integrity> {}
}
#[blocking(fs)] #[advice("use `write`")] pub fn write_sync<P, D, K>(cache: P, key: K, data: D) -> Result<Integrity> where P: AsRef<Path>, D: AsRef<[u8]>, K: AsRef<str> {}
#[blocking(fs)] #[advice("use `write_with_algo`")] pub fn write_sync_with_algo<P, D, K>(algo: Algorithm, cache: P, key: K, data: D) -> Result<Integrity> where P: AsRef<Path>, D: AsRef<[u8]>, K: AsRef<str> {}
#[blocking(fs)] #[advice("use `write_hash`")] pub fn write_hash_sync<P, D>(cache: P, data: D) -> Result<Integrity> where P: AsRef<Path>, D: AsRef<[u8]> {}
#[blocking(fs)] #[advice("use `write_hash_with_algo`")] pub fn write_hash_sync_with_algo<P, D>(algo: Algorithm, cache: P, data: D) -> Result<Integrity> where P: AsRef<Path>, D: AsRef<[u8]> {}
#[derive(Clone, Default)] pub struct WriteOpts;
impl WriteOpts {
    pub fn new() -> WriteOpts {}
    pub async fn open<P, K>(self, cache: P, key: K) -> Result<Writer> where P: AsRef<Path>, K: AsRef<str> {}
    pub async fn open_hash<P>(self, cache: P) -> Result<Writer> where P: AsRef<Path> {}
    #[blocking(fs)] #[advice("use `open`")] pub fn open_sync<P, K>(self, cache: P, key: K) -> Result<SyncWriter> where P: AsRef<Path>, K: AsRef<str> {}
    #[blocking(fs)] #[advice("use `open_hash`")] pub fn open_hash_sync<P>(self, cache: P) -> Result<SyncWriter> where P: AsRef<Path> {}
    pub fn algorithm(self, algo: Algorithm) -> Self {}
    pub fn size(self, size: usize) -> Self {}
    pub fn metadata(self, metadata: Value) -> Self {}
    pub fn raw_metadata(self, metadata: Vec<u8>) -> Self {}
    pub fn time(self, time: u128) -> Self {}
    pub fn integrity(self, sri: Integrity) -> Self {}
}
pub struct SyncWriter;
impl Write for SyncWriter {
    #[blocking(fs)] fn write(&mut self, buf: &[u8]) -> std::io::Result<usize> {}
    fn flush(&mut self) -> std::io::Result<()> {}
}
impl SyncWriter {
    #[blocking(fs)] pub fn create<P, K>(cache: P, key: K) -> Result<SyncWriter> where P: AsRef<Path>, K: AsRef<str> {}
    #[blocking(fs)] pub fn create_with_algo<P, K>(algo: Algorithm, cache: P, key: K) -> Result<SyncWriter> where P: AsRef<Path>, K: AsRef<str> {}
    #[blocking(fs)] pub fn commit(self) -> Result<Integrity> {}
}
pub async fn remove<P, K>(cache: P, key: K) -> Result<()> where P: AsRef<Path>, K: AsRef<str> {}
pub async fn remove_hash<P: AsRef<Path>>(cache: P, sri: &Integrity) -> Result<()> {}
pub async fn clear<P: AsRef<Path>>(cache: P) -> Result<()> {}
#[blocking(fs)] #[advice("use `remove`")] pub fn remove_sync<P, K>(cache: P, key: K) -> Result<()> where P: AsRef<Path>, K: AsRef<str> {}
#[blocking(fs)] #[advice("use `remove_hash`")] pub fn remove_hash_sync<P: AsRef<Path>>(cache: P, sri: &Integrity) -> Result<()> {}
#[blocking(fs)] #[advice("use `clear`")] pub fn clear_sync<P: AsRef<Path>>(cache: P) -> Result<()> {}
pub async fn link_to<P, K, T>(cache: P, key: K, target: T) -> Result<Integrity> where P: AsRef<Path>, K: AsRef<str>, T: AsRef<Path> {}
pub async fn link_to_hash<P, T>(cache: P, target: T) -> Result<Integrity> where P: AsRef<Path>, T: AsRef<Path> {}
#[blocking(fs)] #[advice("use `link_to`")] pub fn link_to_sync<P, K, T>(cache: P, key: K, target: T) -> Result<Integrity> where P: AsRef<Path>, K: AsRef<str>, T: AsRef<Path> {}
#[blocking(fs)] #[advice("use `link_to_hash`")] pub fn link_to_hash_sync<P, T>(cache: P, target: T) -> Result<Integrity> where P: AsRef<Path>, T: AsRef<Path> {}
impl WriteOpts {
    pub async fn link_to<P, K, T>(self, cache: P, key: K, target: T) -> Result<ToLinker> where P: AsRef<Path>, K: AsRef<str>, T: AsRef<Path> {}
    pub async fn link_to_hash<P, T>(self, cache: P, target: T) -> Result<ToLinker> where P: AsRef<Path>, T: AsRef<Path> {}
    #[blocking(fs)] #[advice("use `link_to`")] pub fn link_to_sync<P, K, T>(self, cache: P, key: K, target: T) -> Result<SyncToLinker> where P: AsRef<Path>, K: AsRef<str>, T: AsRef<Path> {}
    #[blocking(fs)] #[advice("use `link_to_hash`")] pub fn link_to_hash_sync<P, T>(self, cache: P, target: T) -> Result<SyncToLinker> where P: AsRef<Path>, T: AsRef<Path> {}
}
pub struct ToLinker;
impl tokio::io::AsyncRead for ToLinker {}
impl ToLinker {
    pub async fn open<P, K, T>(cache: P, key: K, target: T) -> Result<Self> where P: AsRef<Path>, K: AsRef<str>, T: AsRef<Path> {}
    pub async fn open_hash<P, T>(cache: P, target: T) -> Result<Self> where P: AsRef<Path>, T: AsRef<Path> {}
    pub async fn commit(self) -> Result<Integrity> {}
}
pub struct SyncToLinker;
impl std::io::Read for SyncToLinker { #[blocking(fs)] fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {} }
impl SyncToLinker {
    #[blocking(fs)] pub fn open<P, K, T>(cache: P, key: K, target: T) -> Result<Self> where P: AsRef<Path>, K: AsRef<str>, T: AsRef<Path> {}
    #[blocking(fs)] pub fn open_hash<P, T>(cache: P, target: T) -> Result<Self> where P: AsRef<Path>, T: AsRef<Path> {}
    #[blocking(fs)] pub fn commit(self) -> Result<Integrity> {}
}
#[blocking(fs)] pub fn list_sync<P: AsRef<Path>>(cache: P) -> impl Iterator<Item = Result<Metadata>> {}
pub mod index {
    use crate::{Result, WriteOpts};
    use std::path::Path;
    pub struct Metadata;
    #[blocking(fs)] #[advice("use `insert_async`")] pub fn insert(cache: &Path, key: &str, opts: WriteOpts) -> Result<Integrity> {}
    pub async fn insert_async(cache: &Path, key: &str, opts: WriteOpts) -> Result<Integrity> {}
    #[blocking(fs)] #[advice("use `find_async`")] pub fn find(cache: &Path, key: &str) -> Result<Option<Metadata>> {}
    pub async fn find_async(cache: &Path, key: &str) -> Result<Option<Metadata>> {}
    #[blocking(fs)] #[advice("use `delete_async`")] pub fn delete(cache: &Path, key: &str) -> Result<()> {}
    pub async fn delete_async(cache: &Path, key: &str) -> Result<()> {}
    #[blocking(fs)] pub fn ls(cache: &Path) -> impl Iterator<Item = Result<Metadata>> {}
    #[derive(Clone, Default)] pub struct RemoveOpts;
    impl RemoveOpts {
        pub fn new() -> Self {}
        pub fn remove_fully(self, remove_fully: bool) -> Self {}
        #[blocking(fs)] #[advice("use `remove`")] pub fn remove_sync<P, K>(self, cache: P, key: K) -> Result<()> where P: AsRef<Path>, K: AsRef<str> {}
        pub async fn remove<P, K>(self, cache: P, key: K) -> Result<()> where P: AsRef<Path>, K: AsRef<str> {}
    }
}
