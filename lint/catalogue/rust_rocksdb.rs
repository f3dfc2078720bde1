//! rust_rocksdb 0.38.0: a fork of rocksdb, which has the same.

pub use rocksdb::*;
