//! native_db 0.8.2.

pub use db_type::{Error, Result};
use std::path::Path;
pub mod db_type {
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Debug)] pub enum Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
}
pub struct Models;
impl Models {
    pub fn new() -> Self {}
    pub fn define<T>(&mut self) -> Result<()> {}
}
#[derive(Default)] pub struct Builder;
impl Builder {
    pub fn new() -> Self {}
    pub fn set_cache_size(&mut self, bytes: usize) -> &mut Self {}
    #[blocking(db)] pub fn create(&self, models: &Models, path: impl AsRef<Path>) -> Result<Database> {}
    #[blocking(db)] pub fn open(&self, models: &Models, path: impl AsRef<Path>) -> Result<Database> {}
    pub fn create_in_memory(&self, models: &Models) -> Result<Database<Memory>> {}
}
/// `Place` is not the crate's: what is kept in memory waits for nothing.
pub struct Database<Place = File>;
pub struct File;
pub struct Memory;
impl<Place> Database<Place> {
    pub fn watch(&self) -> watch::query::Watch {}
    pub fn unwatch(&self, id: u64) -> Result<bool> {}
}
impl Database<File> {
    /// There is one writer at a time.
    #[blocking(db)] pub fn rw_transaction(&self) -> Result<transaction::RwTransaction> {}
    pub fn r_transaction(&self) -> Result<transaction::RTransaction> {}
    #[blocking(db)] pub fn check_integrity(&mut self) -> Result<bool> {}
    #[blocking(db)] pub fn compact(&mut self) -> Result<bool> {}
}
pub mod transaction {
    use crate::Result;
    pub struct RTransaction;
    impl RTransaction {
        pub fn get(&self) -> query::RGet {}
        pub fn scan(&self) -> query::RScan {}
        pub fn len(&self) -> query::RLen {}
    }
    pub struct RwTransaction;
    impl RwTransaction {
        pub fn get(&self) -> query::RwGet {}
        pub fn scan(&self) -> query::RwScan {}
        pub fn len(&self) -> query::RwLen {}
        #[blocking(db)] pub fn commit(self) -> Result<()> {}
        pub fn abort(self) -> Result<()> {}
        #[blocking(db)] pub fn insert<T>(&self, item: T) -> Result<()> {}
        #[blocking(db)] pub fn upsert<T>(&self, item: T) -> Result<Option<T>> {}
        #[blocking(db)] pub fn remove<T>(&self, item: T) -> Result<T> {}
        #[blocking(db)] pub fn update<T>(&self, old_item: T, updated_item: T) -> Result<()> {}
        #[blocking(db)] pub fn migrate<T>(&self) -> Result<()> {}
    }
    pub mod query {
        use crate::Result;
        pub struct RGet;
        impl RGet {
            #[blocking(db)] pub fn primary<T>(&self, key: impl ToKey) -> Result<Option<T>> {}
            #[blocking(db)] pub fn secondary<T>(&self, key_def: impl ToKeyDefinition, key: impl ToKey) -> Result<Option<T>> {}
        }
        pub struct RScan;
        impl RScan {
            pub fn primary<T>(&self) -> Result<PrimaryScan<T>> {}
            pub fn secondary<T>(&self, key_def: impl ToKeyDefinition) -> Result<SecondaryScan<T>> {}
        }
        pub struct RLen;
        impl RLen {
            #[blocking(db)] pub fn primary<T>(&self) -> Result<u64> {}
            #[blocking(db)] pub fn secondary<T>(&self, key_def: impl ToKeyDefinition) -> Result<u64> {}
        }
        pub struct RwGet;
        impl RwGet {
            #[blocking(db)] pub fn primary<T>(&self, key: impl ToKey) -> Result<Option<T>> {}
            #[blocking(db)] pub fn secondary<T>(&self, key_def: impl ToKeyDefinition, key: impl ToKey) -> Result<Option<T>> {}
        }
        pub struct RwScan;
        impl RwScan {
            pub fn primary<T>(&self) -> Result<PrimaryScan<T>> {}
            pub fn secondary<T>(&self, key_def: impl ToKeyDefinition) -> Result<SecondaryScan<T>> {}
        }
        pub struct RwLen;
        impl RwLen {
            #[blocking(db)] pub fn primary<T>(&self) -> Result<u64> {}
            #[blocking(db)] pub fn secondary<T>(&self, key_def: impl ToKeyDefinition) -> Result<u64> {}
        }
        pub struct PrimaryScan<T>;
        impl<T> PrimaryScan<T> {
            pub fn all(&self) -> Result<ScanIterator<T>> {}
            pub fn range<R>(&self, range: R) -> Result<ScanIterator<T>> {}
            pub fn start_with(&self, start_with: impl ToKey) -> Result<ScanIterator<T>> {}
        }
        pub struct SecondaryScan<T>;
        impl<T> SecondaryScan<T> {
            #[blocking(db)] pub fn all(&self) -> Result<ScanIterator<T>> {}
            #[blocking(db)] pub fn range<R>(&self, range: R) -> Result<ScanIterator<T>> {}
            #[blocking(db)] pub fn start_with(&self, start_with: impl ToKey) -> Result<ScanIterator<T>> {}
        }
        pub struct ScanIterator<T>;
        impl<T> Iterator for ScanIterator<T> {
            type Item = Result<T>;
            #[blocking(db)] fn next(&mut self) -> Option<Self::Item> {}
        }
    }
}
