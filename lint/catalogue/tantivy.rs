//! tantivy 0.27.0.

use crate::schema::{Schema, Term};
use std::path::Path;
use std::{error, fmt};
pub use crate::collector::Collector;
pub use crate::query::Query;
pub type Result<T> = std::result::Result<T, TantivyError>;
pub type Opstamp = u64;
pub type Score = f32;
pub enum TantivyError {}
impl fmt::Display for TantivyError {}
impl error::Error for TantivyError {}
#[derive(Clone)] pub struct Index;
impl Index {
    #[blocking(fs)] pub fn open_in_dir<P: AsRef<Path>>(directory_path: P) -> Result<Index> {}
    #[blocking(fs)] pub fn create_in_dir<P: AsRef<Path>>(directory_path: P, schema: Schema) -> Result<Index> {}
    #[blocking(fs)] pub fn create_from_tempdir(schema: Schema) -> Result<Index> {}
    #[blocking(fs)] pub fn open_or_create<T>(dir: T, schema: Schema) -> Result<Index> {}
    pub fn create_in_ram(schema: Schema) -> Index {}
    #[blocking(fs)] pub fn writer<D>(&self, memory_budget_in_bytes: usize) -> Result<IndexWriter<D>> {}
    #[blocking(fs)] pub fn writer_with_num_threads<D>(&self, num_threads: usize, overall_memory_budget_in_bytes: usize) -> Result<IndexWriter<D>> {}
    #[blocking(fs)] pub fn reader(&self) -> Result<IndexReader> {}
    pub fn reader_builder(&self) -> IndexReaderBuilder {}
    pub fn schema(&self) -> Schema {}
}
pub struct IndexReaderBuilder;
impl IndexReaderBuilder {
    pub fn reload_policy(self, reload_policy: ReloadPolicy) -> IndexReaderBuilder {}
    pub fn num_warming_threads(self, num_warming_threads: usize) -> IndexReaderBuilder {}
    #[blocking(fs)] pub fn try_into(self) -> Result<IndexReader> {}
}
#[derive(Clone, Copy)] pub enum ReloadPolicy { Manual, OnCommitWithDelay }
#[derive(Clone)] pub struct IndexReader;
impl IndexReader {
    #[blocking(fs)] pub fn reload(&self) -> Result<()> {}
    pub fn searcher(&self) -> Searcher {}
}
#[derive(Clone)] pub struct Searcher;
impl Searcher {
    #[blocking(fs)] pub fn doc<D>(&self, doc_address: DocAddress) -> Result<D> {}
    #[blocking(fs)] pub fn search<C: Collector>(&self, query: &dyn Query, collector: &C) -> Result<C::Fruit> {}
    pub fn index(&self) -> &Index {}
    pub fn schema(&self) -> &Schema {}
    pub fn num_docs(&self) -> u64 {}
}
#[derive(Clone, Copy)] pub struct DocAddress { pub segment_ord: u32, pub doc_id: u32 }
pub struct IndexWriter<D = TantivyDocument>;
impl<D> IndexWriter<D> {
    pub fn index(&self) -> &Index {}
    pub fn add_document(&self, document: D) -> Result<Opstamp> {}
    pub fn delete_term(&self, term: Term) -> Opstamp {}
    pub fn delete_query(&self, query: Box<dyn Query>) -> Result<Opstamp> {}
    pub fn delete_all_documents(&self) -> Result<Opstamp> {}
    #[blocking(fs)] pub fn commit(&mut self) -> Result<Opstamp> {}
    #[blocking(fs)] pub fn prepare_commit(&mut self) -> Result<PreparedCommit<D>> {}
    #[blocking(fs)] pub fn rollback(&mut self) -> Result<Opstamp> {}
    #[blocking(join)] pub fn wait_merging_threads(self) -> Result<()> {}
}
pub struct PreparedCommit<D>;
impl<D> PreparedCommit<D> {
    pub fn opstamp(&self) -> Opstamp {}
    pub fn set_payload(&mut self, payload: &str) {}
    #[blocking(fs)] pub fn commit(self) -> Result<Opstamp> {}
    #[blocking(fs)] pub fn abort(self) -> Result<Opstamp> {}
}
#[derive(Clone, Default)] pub struct TantivyDocument;
impl TantivyDocument { pub fn new() -> TantivyDocument {} }
pub mod schema {
    #[derive(Clone)] pub struct Schema;
    impl Schema { pub fn builder() -> SchemaBuilder {} }
    #[derive(Default)] pub struct SchemaBuilder;
    impl SchemaBuilder {
        pub fn new() -> SchemaBuilder {}
        pub fn build(self) -> Schema {}
    }
    #[derive(Clone, Copy)] pub struct Field;
    #[derive(Clone)] pub struct Term;
    impl Term {
        pub fn from_field_text(field: Field, text: &str) -> Term {}
        pub fn from_field_u64(field: Field, val: u64) -> Term {}
    }
}
pub mod collector { pub trait Collector { type Fruit; } }
pub mod query { pub trait Query {} }
