//! leveldb 0.8.6.

pub use crate::database::{batch, compaction, comparator, error, iterator, kv, management, options, snapshots};
pub mod database {
    use crate::database::comparator::Comparator;
    use crate::database::error::Error;
    use crate::database::options::Options;
    use db_key::Key;
    use std::path::Path;
    pub struct Database<K: Key>;
    impl<K: Key> Database<K> {
        #[blocking(db)] pub fn open(name: &Path, options: Options) -> Result<Database<K>, Error> {}
        #[blocking(db)] pub fn open_with_comparator<C: Comparator<K = K>>(name: &Path, options: Options, comparator: C) -> Result<Database<K>, Error> {}
    }
    pub mod options {
        use crate::database::cache::Cache;
        use crate::database::snapshots::Snapshot;
        use db_key::Key;
        use leveldb_sys::Compression;
        pub struct Options { pub create_if_missing: bool, pub error_if_exists: bool, pub paranoid_checks: bool, pub write_buffer_size: Option<usize>, pub max_open_files: Option<i32>, pub block_size: Option<usize>, pub block_restart_interval: Option<i32>, pub compression: Compression, pub cache: Option<Cache> }
        impl Options { pub fn new() -> Options {} }
        #[derive(Copy, Clone)] pub struct WriteOptions { pub sync: bool }
        impl WriteOptions { pub fn new() -> WriteOptions {} }
        pub struct ReadOptions<K: Key> { pub verify_checksums: bool, pub fill_cache: bool, pub snapshot: Option<&Snapshot<K>> }
        impl<K: Key> ReadOptions<K> { pub fn new() -> ReadOptions<K> {} }
    }
    pub mod error {
        #[derive(Debug)] pub struct Error;
        impl Error { pub fn new(message: String) -> Error {} }
        impl std::fmt::Display for Error {}
        impl std::error::Error for Error {}
    }
    pub mod cache {
        pub struct Cache;
        impl Cache { pub fn new(size: usize) -> Cache {} }
    }
    pub mod bytes {
        pub struct Bytes;
        impl std::ops::Deref for Bytes { type Target = [u8]; fn deref(&self) -> &[u8] {} }
        impl AsRef<[u8]> for Bytes { fn as_ref(&self) -> &[u8] {} }
        impl From<Bytes> for Vec<u8> { fn from(bytes: Bytes) -> Self {} }
    }
    pub mod comparator {
        use std::cmp::Ordering;
        pub trait Comparator { type K; fn compare(&self, a: &Self::K, b: &Self::K) -> Ordering; }
        pub struct OrdComparator<K>;
        impl<K> OrdComparator<K> { pub fn new(name: &str) -> OrdComparator<K> {} }
        impl<K: Ord> Comparator for OrdComparator<K> { type K = K; fn compare(&self, a: &K, b: &K) -> Ordering {} }
    }
    pub mod kv {
        use crate::database::Database;
        use crate::database::bytes::Bytes;
        use crate::database::error::Error;
        use crate::database::options::{ReadOptions, WriteOptions};
        use db_key::Key;
        use std::borrow::Borrow;
        pub trait KV<K: Key> {
            #[blocking(db)] fn get<BK: Borrow<K>>(&self, options: ReadOptions<K>, key: BK) -> Result<Option<Vec<u8>>, Error>;
            #[blocking(db)] fn get_bytes<BK: Borrow<K>>(&self, options: ReadOptions<K>, key: BK) -> Result<Option<Bytes>, Error>;
            #[blocking(db)] fn put<BK: Borrow<K>>(&self, options: WriteOptions, key: BK, value: &[u8]) -> Result<(), Error>;
            #[blocking(db)] fn delete<BK: Borrow<K>>(&self, options: WriteOptions, key: BK) -> Result<(), Error>;
        }
        impl<K: Key> KV<K> for Database<K> {
            #[blocking(db)] fn get<BK: Borrow<K>>(&self, options: ReadOptions<K>, key: BK) -> Result<Option<Vec<u8>>, Error> {}
            #[blocking(db)] fn get_bytes<BK: Borrow<K>>(&self, options: ReadOptions<K>, key: BK) -> Result<Option<Bytes>, Error> {}
            #[blocking(db)] fn put<BK: Borrow<K>>(&self, options: WriteOptions, key: BK, value: &[u8]) -> Result<(), Error> {}
            #[blocking(db)] fn delete<BK: Borrow<K>>(&self, options: WriteOptions, key: BK) -> Result<(), Error> {}
        }
    }
    pub mod batch {
        use crate::database::Database;
        use crate::database::error::Error;
        use crate::database::options::WriteOptions;
        use db_key::Key;
        pub struct Writebatch<K: Key>;
        impl<K: Key> Writebatch<K> {
            pub fn new() -> Writebatch<K> {}
            pub fn clear(&mut self) {}
            pub fn put(&mut self, key: K, value: &[u8]) {}
            pub fn delete(&mut self, key: K) {}
        }
        pub trait Batch<K: Key> { #[blocking(db)] fn write(&self, options: WriteOptions, batch: &Writebatch<K>) -> Result<(), Error>; }
        impl<K: Key> Batch<K> for Database<K> { #[blocking(db)] fn write(&self, options: WriteOptions, batch: &Writebatch<K>) -> Result<(), Error> {} }
    }
    pub mod iterator {
        use crate::database::Database;
        use crate::database::options::ReadOptions;
        use crate::database::snapshots::Snapshot;
        use db_key::Key;
        use std::iter;
        pub trait Iterable<K: Key> {
            fn iter(&self, options: ReadOptions<K>) -> Iterator<K>;
            fn keys_iter(&self, options: ReadOptions<K>) -> KeyIterator<K>;
            fn value_iter(&self, options: ReadOptions<K>) -> ValueIterator<K>;
        }
        impl<K: Key> Iterable<K> for Database<K> {
            fn iter(&self, options: ReadOptions<K>) -> Iterator<K> {}
            fn keys_iter(&self, options: ReadOptions<K>) -> KeyIterator<K> {}
            fn value_iter(&self, options: ReadOptions<K>) -> ValueIterator<K> {}
        }
        impl<K: Key> Iterable<K> for Snapshot<K> {
            fn iter(&self, options: ReadOptions<K>) -> Iterator<K> {}
            fn keys_iter(&self, options: ReadOptions<K>) -> KeyIterator<K> {}
            fn value_iter(&self, options: ReadOptions<K>) -> ValueIterator<K> {}
        }
        pub trait LevelDBIterator<K: Key> {
            type RevIter;
            fn reverse(self) -> Self::RevIter;
            fn from(self, key: &K) -> Self;
            fn to(self, key: &K) -> Self;
            fn valid(&self) -> bool {}
            #[blocking(db)] fn advance(&mut self) -> bool {}
            fn key(&self) -> K {}
            fn value(&self) -> Vec<u8> {}
            fn entry(&self) -> (K, Vec<u8>) {}
            #[blocking(db)] fn seek_to_first(&self) {}
            #[blocking(db)] fn seek_to_last(&self) {}
            #[blocking(db)] fn seek(&self, key: &K) {}
        }
        pub struct Iterator<K: Key>;
        impl<K: Key> Iterator<K> { #[blocking(db)] pub fn last(self) -> Option<(K, Vec<u8>)> {} }
        impl<K: Key> LevelDBIterator<K> for Iterator<K> { type RevIter = RevIterator<K>; fn reverse(self) -> RevIterator<K> {} fn from(self, key: &K) -> Self {} fn to(self, key: &K) -> Self {} }
        impl<K: Key> iter::Iterator for Iterator<K> { type Item = (K, Vec<u8>); #[blocking(db)] fn next(&mut self) -> Option<(K, Vec<u8>)> {} }
        pub struct RevIterator<K: Key>;
        impl<K: Key> LevelDBIterator<K> for RevIterator<K> { type RevIter = Iterator<K>; fn reverse(self) -> Iterator<K> {} fn from(self, key: &K) -> Self {} fn to(self, key: &K) -> Self {} }
        impl<K: Key> iter::Iterator for RevIterator<K> { type Item = (K, Vec<u8>); #[blocking(db)] fn next(&mut self) -> Option<(K, Vec<u8>)> {} }
        pub struct KeyIterator<K: Key>;
        impl<K: Key> KeyIterator<K> { #[blocking(db)] pub fn last(self) -> Option<K> {} }
        impl<K: Key> LevelDBIterator<K> for KeyIterator<K> { type RevIter = KeyIterator<K>; fn reverse(self) -> KeyIterator<K> {} fn from(self, key: &K) -> Self {} fn to(self, key: &K) -> Self {} }
        impl<K: Key> iter::Iterator for KeyIterator<K> { type Item = K; #[blocking(db)] fn next(&mut self) -> Option<K> {} }
        pub struct ValueIterator<K: Key>;
        impl<K: Key> ValueIterator<K> { #[blocking(db)] pub fn last(self) -> Option<Vec<u8>> {} }
        impl<K: Key> LevelDBIterator<K> for ValueIterator<K> { type RevIter = ValueIterator<K>; fn reverse(self) -> ValueIterator<K> {} fn from(self, key: &K) -> Self {} fn to(self, key: &K) -> Self {} }
        impl<K: Key> iter::Iterator for ValueIterator<K> { type Item = Vec<u8>; #[blocking(db)] fn next(&mut self) -> Option<Vec<u8>> {} }
    }
    pub mod snapshots {
        use crate::database::Database;
        use crate::database::error::Error;
        use crate::database::options::ReadOptions;
        use db_key::Key;
        use std::borrow::Borrow;
        pub struct Snapshot<K: Key>;
        impl<K: Key> Snapshot<K> { #[blocking(db)] pub fn get<BK: Borrow<K>>(&self, options: ReadOptions<K>, key: BK) -> Result<Option<Vec<u8>>, Error> {} }
        pub trait Snapshots<K: Key> { fn snapshot(&self) -> Snapshot<K>; }
        impl<K: Key> Snapshots<K> for Database<K> { fn snapshot(&self) -> Snapshot<K> {} }
    }
    pub mod management {
        use crate::database::error::Error;
        use crate::database::options::Options;
        use std::path::Path;
        #[blocking(db)] pub fn destroy(name: &Path, options: Options) -> Result<(), Error> {}
        #[blocking(db)] pub fn repair(name: &Path, options: Options) -> Result<(), Error> {}
    }
    pub mod compaction {
        use crate::database::Database;
        use db_key::Key;
        pub trait Compaction<K: Key> { #[blocking(db)] fn compact(&self, start: &K, limit: &K); }
        impl<K: Key> Compaction<K> for Database<K> { #[blocking(db)] fn compact(&self, start: &K, limit: &K) {} }
    }
}
