//! oxigraph 0.5.13, with what 0.4 has too. A store that was opened is RocksDB's; one that `new` makes is in memory.

pub mod io { pub use oxrdfio::{RdfFormat, RdfParseError, RdfParser, RdfSerializer}; }
pub mod model { pub use oxrdf::*; }
pub mod sparql {
    use crate::store::{Disk, Memory, Store, Transaction};
    pub use oxrdf::Variable;
    pub use spareval::{QueryEvaluationError, QueryResults, QuerySolution, QuerySolutionIter, QueryTripleIter};
    pub use spargebra::SparqlSyntaxError;
    #[derive(Clone, Default)] pub struct SparqlEvaluator;
    impl SparqlEvaluator {
        pub fn new() -> Self {}
        pub fn parse_query(self, query: &impl AsRef<str>) -> Result<PreparedSparqlQuery, SparqlSyntaxError> {}
        pub fn for_query(self, query: impl Into<Query>) -> PreparedSparqlQuery {}
        pub fn parse_update(self, query: &impl AsRef<str>) -> Result<PreparedSparqlUpdate, SparqlSyntaxError> {}
        pub fn for_update(self, update: impl Into<Update>) -> PreparedSparqlUpdate {}
    }
    #[derive(Clone)] pub struct PreparedSparqlQuery;
    impl PreparedSparqlQuery {
        pub fn on_store<Place>(self, store: &Store<Place>) -> BoundPreparedSparqlQuery<Place> {}
        pub fn on_transaction<Place>(self, transaction: &Transaction<Place>) -> BoundPreparedSparqlQuery<Place> {}
    }
    pub struct BoundPreparedSparqlQuery<Place>;
    impl BoundPreparedSparqlQuery<Disk> { #[blocking(db)] pub fn execute(self) -> Result<QueryResults, QueryEvaluationError> {} }
    impl BoundPreparedSparqlQuery<Memory> { pub fn execute(self) -> Result<QueryResults, QueryEvaluationError> {} }
    #[derive(Clone)] pub struct PreparedSparqlUpdate;
    impl PreparedSparqlUpdate {
        pub fn on_store<Place>(self, store: &Store<Place>) -> BoundPreparedSparqlUpdate<Place> {}
        pub fn on_transaction<Place>(self, transaction: &mut Transaction<Place>) -> BoundPreparedSparqlUpdate<Place> {}
    }
    pub struct BoundPreparedSparqlUpdate<Place>;
    impl BoundPreparedSparqlUpdate<Disk> { #[blocking(db)] pub fn execute(self) -> Result<(), UpdateEvaluationError> {} }
    impl BoundPreparedSparqlUpdate<Memory> { pub fn execute(self) -> Result<(), UpdateEvaluationError> {} }
    pub type QueryOptions = SparqlEvaluator;
    pub type UpdateOptions = SparqlEvaluator;
    #[derive(Clone, Debug)] pub struct Query;
    impl Query { pub fn parse(query: &str, base_iri: Option<&str>) -> Result<Self, SparqlSyntaxError> {} }
    #[derive(Clone, Debug)] pub struct Update;
    impl Update { pub fn parse(update: &str, base_iri: Option<&str>) -> Result<Self, SparqlSyntaxError> {} }
    #[derive(Debug)] pub enum UpdateEvaluationError {}
    impl std::fmt::Display for UpdateEvaluationError {}
    impl std::error::Error for UpdateEvaluationError {}
}
pub mod store {
    use crate::sparql::{Query, QueryEvaluationError, QueryResults, SparqlEvaluator, Update, UpdateEvaluationError};
    use oxrdf::{GraphNameRef, NamedNodeRef, NamedOrBlankNode, NamedOrBlankNodeRef, Quad, QuadRef, TermRef};
    use oxrdfio::{RdfParser, RdfSerializer};
    use std::io::{Read, Write};
    use std::path::Path;
    #[derive(Debug)] pub enum StorageError {}
    impl std::fmt::Display for StorageError {}
    impl std::error::Error for StorageError {}
    #[derive(Debug)] pub enum LoaderError {}
    impl std::fmt::Display for LoaderError {}
    impl std::error::Error for LoaderError {}
    #[derive(Debug)] pub enum SerializerError {}
    impl std::fmt::Display for SerializerError {}
    impl std::error::Error for SerializerError {}
    #[derive(Clone, Default)] pub struct StoreOptions;
    impl StoreOptions {
        pub fn with_max_open_files(self, max_open_files: u32) -> Self {}
        pub fn with_unlimited_max_open_files(self) -> Self {}
        pub fn with_fd_reserve(self, fd_reserve: u32) -> Self {}
    }
    /// `Place` is not the crate's: what made the store says whether it has files.
    pub struct Store<Place>;
    pub struct Disk;
    pub struct Memory;
    impl<Place> Clone for Store<Place> {}
    // Of a store in a field or parameter it is not known; the first impl is taken then.
    impl Store<Disk> {
        #[blocking(db)] pub fn query(&self, query: impl TryInto<Query>) -> Result<QueryResults, QueryEvaluationError> {}
        #[blocking(db)] pub fn query_opt(&self, query: impl TryInto<Query>, options: SparqlEvaluator) -> Result<QueryResults, QueryEvaluationError> {}
        #[blocking(db)] pub fn update(&self, update: impl TryInto<Update>) -> Result<(), UpdateEvaluationError> {}
        #[blocking(db)] pub fn update_opt(&self, update: impl TryInto<Update>, options: SparqlEvaluator) -> Result<(), UpdateEvaluationError> {}
        #[blocking(db)] pub fn contains(&self, quad: impl Into<QuadRef>) -> Result<bool, StorageError> {}
        #[blocking(db)] pub fn len(&self) -> Result<usize, StorageError> {}
        #[blocking(db)] pub fn is_empty(&self) -> Result<bool, StorageError> {}
        #[blocking(db)] pub fn insert(&self, quad: impl Into<QuadRef>) -> Result<(), StorageError> {}
        #[blocking(db)] pub fn extend(&self, quads: impl IntoIterator) -> Result<(), StorageError> {}
        #[blocking(db)] pub fn remove(&self, quad: impl Into<QuadRef>) -> Result<(), StorageError> {}
        #[blocking(db)] pub fn contains_named_graph(&self, graph_name: impl Into<NamedOrBlankNodeRef>) -> Result<bool, StorageError> {}
        #[blocking(db)] pub fn insert_named_graph(&self, graph_name: impl Into<NamedOrBlankNodeRef>) -> Result<(), StorageError> {}
        #[blocking(db)] pub fn clear_graph(&self, graph_name: impl Into<GraphNameRef>) -> Result<(), StorageError> {}
        #[blocking(db)] pub fn remove_named_graph(&self, graph_name: impl Into<NamedOrBlankNodeRef>) -> Result<(), StorageError> {}
        #[blocking(db)] pub fn clear(&self) -> Result<(), StorageError> {}
        #[blocking(db)] pub fn flush(&self) -> Result<(), StorageError> {}
        #[blocking(db)] pub fn optimize(&self) -> Result<(), StorageError> {}
        #[blocking(db)] pub fn backup(&self, target_directory: impl AsRef<Path>) -> Result<(), StorageError> {}
        #[blocking(db)] pub fn validate(&self) -> Result<(), StorageError> {}
        #[blocking(db)] pub fn load_from_reader(&self, parser: impl Into<RdfParser>, reader: impl Read) -> Result<(), LoaderError> { reader.read(&mut []); }
        #[blocking(db)] pub fn load_from_slice(&self, parser: impl Into<RdfParser>, slice: &impl AsRef<[u8]>) -> Result<(), LoaderError> {}
        #[blocking(db)] pub fn dump_to_writer<W: Write>(&self, serializer: impl Into<RdfSerializer>, writer: W) -> Result<W, SerializerError> { writer.write(&[]); Ok(writer) }
        #[blocking(db)] pub fn dump_graph_to_writer<W: Write>(&self, from_graph_name: impl Into<GraphNameRef>, serializer: impl Into<RdfSerializer>, writer: W) -> Result<W, SerializerError> { writer.write(&[]); Ok(writer) }
        #[blocking(db)] pub fn open(path: impl AsRef<Path>) -> Result<Self, StorageError> {}
        #[blocking(db)] pub fn open_with_options(path: impl AsRef<Path>, options: StoreOptions) -> Result<Self, StorageError> {}
        #[blocking(db)] pub fn open_read_only(path: impl AsRef<Path>) -> Result<Self, StorageError> {}
    }
    impl Store<Memory> {
        pub fn new() -> Result<Self, StorageError> {}
        pub fn query(&self, query: impl TryInto<Query>) -> Result<QueryResults, QueryEvaluationError> {}
        pub fn query_opt(&self, query: impl TryInto<Query>, options: SparqlEvaluator) -> Result<QueryResults, QueryEvaluationError> {}
        pub fn update(&self, update: impl TryInto<Update>) -> Result<(), UpdateEvaluationError> {}
        pub fn update_opt(&self, update: impl TryInto<Update>, options: SparqlEvaluator) -> Result<(), UpdateEvaluationError> {}
        pub fn contains(&self, quad: impl Into<QuadRef>) -> Result<bool, StorageError> {}
        pub fn len(&self) -> Result<usize, StorageError> {}
        pub fn is_empty(&self) -> Result<bool, StorageError> {}
        pub fn insert(&self, quad: impl Into<QuadRef>) -> Result<(), StorageError> {}
        pub fn extend(&self, quads: impl IntoIterator) -> Result<(), StorageError> {}
        pub fn remove(&self, quad: impl Into<QuadRef>) -> Result<(), StorageError> {}
        pub fn contains_named_graph(&self, graph_name: impl Into<NamedOrBlankNodeRef>) -> Result<bool, StorageError> {}
        pub fn insert_named_graph(&self, graph_name: impl Into<NamedOrBlankNodeRef>) -> Result<(), StorageError> {}
        pub fn clear_graph(&self, graph_name: impl Into<GraphNameRef>) -> Result<(), StorageError> {}
        pub fn remove_named_graph(&self, graph_name: impl Into<NamedOrBlankNodeRef>) -> Result<(), StorageError> {}
        pub fn clear(&self) -> Result<(), StorageError> {}
        pub fn flush(&self) -> Result<(), StorageError> {}
        pub fn optimize(&self) -> Result<(), StorageError> {}
        pub fn backup(&self, target_directory: impl AsRef<Path>) -> Result<(), StorageError> {}
        pub fn validate(&self) -> Result<(), StorageError> {}
        pub fn load_from_reader(&self, parser: impl Into<RdfParser>, reader: impl Read) -> Result<(), LoaderError> { reader.read(&mut []); }
        pub fn load_from_slice(&self, parser: impl Into<RdfParser>, slice: &impl AsRef<[u8]>) -> Result<(), LoaderError> {}
        pub fn dump_to_writer<W: Write>(&self, serializer: impl Into<RdfSerializer>, writer: W) -> Result<W, SerializerError> { writer.write(&[]); Ok(writer) }
        pub fn dump_graph_to_writer<W: Write>(&self, from_graph_name: impl Into<GraphNameRef>, serializer: impl Into<RdfSerializer>, writer: W) -> Result<W, SerializerError> { writer.write(&[]); Ok(writer) }
    }
    impl<Place> Store<Place> {
        pub fn start_transaction(&self) -> Result<Transaction<Place>, StorageError> {}
        pub fn quads_for_pattern(&self, subject: Option<NamedOrBlankNodeRef>, predicate: Option<NamedNodeRef>, object: Option<TermRef>, graph_name: Option<GraphNameRef>) -> QuadIter<Place> {}
        pub fn iter(&self) -> QuadIter<Place> {}
        pub fn named_graphs(&self) -> GraphNameIter<Place> {}
        pub fn bulk_loader(&self) -> BulkLoader<Place> {}
    }
    pub struct Transaction<Place>;
    impl<Place> Transaction<Place> {
        pub fn insert(&mut self, quad: impl Into<QuadRef>) {}
        pub fn extend(&mut self, quads: impl IntoIterator) {}
        pub fn remove(&mut self, quad: impl Into<QuadRef>) {}
        pub fn iter(&self) -> QuadIter<Place> {}
        pub fn quads_for_pattern(&self, subject: Option<NamedOrBlankNodeRef>, predicate: Option<NamedNodeRef>, object: Option<TermRef>, graph_name: Option<GraphNameRef>) -> QuadIter<Place> {}
        pub fn named_graphs(&self) -> GraphNameIter<Place> {}
        pub fn insert_named_graph(&mut self, graph_name: impl Into<NamedOrBlankNodeRef>) {}
        pub fn load_from_reader(&mut self, parser: impl Into<RdfParser>, reader: impl Read) -> Result<(), LoaderError> { reader.read(&mut []); }
    }
    impl Transaction<Disk> {
        #[blocking(db)] pub fn query(&self, query: impl TryInto<Query>) -> Result<QueryResults, QueryEvaluationError> {}
        #[blocking(db)] pub fn query_opt(&self, query: impl TryInto<Query>, options: SparqlEvaluator) -> Result<QueryResults, QueryEvaluationError> {}
        #[blocking(db)] pub fn update(&mut self, update: impl TryInto<Update>) -> Result<(), UpdateEvaluationError> {}
        #[blocking(db)] pub fn update_opt(&mut self, update: impl TryInto<Update>, options: SparqlEvaluator) -> Result<(), UpdateEvaluationError> {}
        #[blocking(db)] pub fn commit(self) -> Result<(), StorageError> {}
        #[blocking(db)] pub fn contains(&self, quad: impl Into<QuadRef>) -> Result<bool, StorageError> {}
        #[blocking(db)] pub fn len(&self) -> Result<usize, StorageError> {}
        #[blocking(db)] pub fn clear(&mut self) -> Result<(), StorageError> {}
    }
    impl Transaction<Memory> {
        pub fn query(&self, query: impl TryInto<Query>) -> Result<QueryResults, QueryEvaluationError> {}
        pub fn query_opt(&self, query: impl TryInto<Query>, options: SparqlEvaluator) -> Result<QueryResults, QueryEvaluationError> {}
        pub fn update(&mut self, update: impl TryInto<Update>) -> Result<(), UpdateEvaluationError> {}
        pub fn update_opt(&mut self, update: impl TryInto<Update>, options: SparqlEvaluator) -> Result<(), UpdateEvaluationError> {}
        pub fn commit(self) -> Result<(), StorageError> {}
        pub fn contains(&self, quad: impl Into<QuadRef>) -> Result<bool, StorageError> {}
        pub fn len(&self) -> Result<usize, StorageError> {}
        pub fn clear(&mut self) -> Result<(), StorageError> {}
    }
    pub struct QuadIter<Place>;
    impl Iterator for QuadIter<Disk> { type Item = Result<Quad, StorageError>; #[blocking(db)] fn next(&mut self) -> Option<Result<Quad, StorageError>> {} }
    impl Iterator for QuadIter<Memory> { type Item = Result<Quad, StorageError>; fn next(&mut self) -> Option<Result<Quad, StorageError>> {} }
    pub struct GraphNameIter<Place>;
    impl Iterator for GraphNameIter<Disk> { type Item = Result<NamedOrBlankNode, StorageError>; #[blocking(db)] fn next(&mut self) -> Option<Result<NamedOrBlankNode, StorageError>> {} }
    impl Iterator for GraphNameIter<Memory> { type Item = Result<NamedOrBlankNode, StorageError>; fn next(&mut self) -> Option<Result<NamedOrBlankNode, StorageError>> {} }
    pub struct BulkLoader<Place>;
    impl<Place> BulkLoader<Place> {
        pub fn with_num_threads(self, num_threads: usize) -> Self {}
        pub fn with_max_memory_size_in_megabytes(self, max_memory_size: usize) -> Self {}
        pub fn without_atomicity(self) -> Self {}
        pub fn on_progress(self, callback: impl Fn(u64) + Send + Sync) -> Self {}
        #[blocking(db)] pub fn load_from_reader(&mut self, parser: impl Into<RdfParser>, reader: impl Read) -> Result<(), LoaderError> { reader.read(&mut []); }
        #[blocking(db)] pub fn load_from_slice(&mut self, parser: impl Into<RdfParser>, slice: &impl AsRef<[u8]>) -> Result<(), LoaderError> {}
        #[blocking(fs)] pub fn parallel_load_from_file(&mut self, parser: impl Into<RdfParser>, path: impl AsRef<Path>) -> Result<(), LoaderError> {}
        #[blocking(db)] pub fn parallel_load_from_slice(&mut self, parser: impl Into<RdfParser>, slice: &impl AsRef<[u8]>) -> Result<(), LoaderError> {}
        #[blocking(db)] pub fn load_quads(&mut self, quads: impl IntoIterator) -> Result<(), StorageError> {}
        #[blocking(db)] pub fn commit(self) -> Result<(), StorageError> {}
    }
}
