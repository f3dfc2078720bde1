//! tantivy 0.27.0.

use crate::directory::{ManagedDirectory, MmapDirectory, RamDirectory};
use crate::schema::{Field, Schema};
pub use crate::directory::Directory;
pub use crate::schema::Term;
use crate::tokenizer::{TextAnalyzer, TokenizerManager};
use std::path::Path;
use std::{error, fmt};
pub use crate::collector::Collector;
pub use crate::query::Query;
// Before 0.22 a struct, later a trait of it.
pub use crate::TantivyDocument as Document;
pub type Result<T> = std::result::Result<T, TantivyError>;
pub type Opstamp = u64;
pub type Score = f32;
pub enum TantivyError {}
impl fmt::Display for TantivyError {}
impl error::Error for TantivyError {}
/// `Dir` is not the crate's: which directory it is made of says whether files are read and written.
pub struct Index<Dir>;
impl<Dir> Clone for Index<Dir> {}
pub struct Unsure;
impl Index {
    #[blocking(fs)] pub fn open_in_dir<P: AsRef<Path>>(directory_path: P) -> Result<Index<MmapDirectory>> {}
    #[blocking(fs)] pub fn create_in_dir<P: AsRef<Path>>(directory_path: P, schema: Schema) -> Result<Index<MmapDirectory>> {}
    #[blocking(fs)] pub fn create_from_tempdir(schema: Schema) -> Result<Index<MmapDirectory>> {}
    pub fn builder() -> IndexBuilder {}
    pub fn open<T: Directory>(directory: T) -> Result<Index<T>> { directory.atomic_read(Path::new("")); }
    pub fn create<T: Directory>(dir: T, schema: Schema, settings: IndexSettings) -> Result<Index<T>> { dir.atomic_write(Path::new(""), &[]); }
    pub fn open_or_create<T: Directory>(dir: T, schema: Schema) -> Result<Index<T>> { dir.atomic_read(Path::new("")); }
    pub fn exists(dir: &dyn Directory) -> std::result::Result<bool, directory::error::OpenReadError> { dir.exists(Path::new("")); }
    pub fn create_in_ram(schema: Schema) -> Index<RamDirectory> {}
}
// Of an index in a field or parameter it is not known; the first impl is taken then.
impl Index<Unsure> {
    #[blocking(fs)] pub fn load_metas(&self) -> Result<IndexMeta> {}
    #[blocking(fs)] pub fn searchable_segments(&self) -> Result<Vec<Segment>> {}
    #[blocking(fs)] pub fn searchable_segment_metas(&self) -> Result<Vec<SegmentMeta>> {}
    #[blocking(fs)] pub fn searchable_segment_ids(&self) -> Result<Vec<SegmentId>> {}
    #[blocking(fs)] pub fn validate_checksum(&self) -> Result<std::collections::HashSet<std::path::PathBuf>> {}
    #[blocking(fs)] pub fn writer<D>(&self, memory_budget_in_bytes: usize) -> Result<IndexWriter<D, Unsure>> {}
    #[blocking(fs)] pub fn writer_with_num_threads<D>(&self, num_threads: usize, overall_memory_budget_in_bytes: usize) -> Result<IndexWriter<D, Unsure>> {}
    #[blocking(fs)] pub fn reader(&self) -> Result<IndexReader<Unsure>> {}
}
impl Index<MmapDirectory> {
    #[blocking(fs)] pub fn load_metas(&self) -> Result<IndexMeta> {}
    #[blocking(fs)] pub fn searchable_segments(&self) -> Result<Vec<Segment>> {}
    #[blocking(fs)] pub fn searchable_segment_metas(&self) -> Result<Vec<SegmentMeta>> {}
    #[blocking(fs)] pub fn searchable_segment_ids(&self) -> Result<Vec<SegmentId>> {}
    #[blocking(fs)] pub fn validate_checksum(&self) -> Result<std::collections::HashSet<std::path::PathBuf>> {}
    #[blocking(fs)] pub fn writer<D>(&self, memory_budget_in_bytes: usize) -> Result<IndexWriter<D, MmapDirectory>> {}
    #[blocking(fs)] pub fn writer_with_num_threads<D>(&self, num_threads: usize, overall_memory_budget_in_bytes: usize) -> Result<IndexWriter<D, MmapDirectory>> {}
    #[blocking(fs)] pub fn reader(&self) -> Result<IndexReader<MmapDirectory>> {}
}
impl<Dir: Directory> Index<Dir> {
    pub fn load_metas(&self) -> Result<IndexMeta> { let d: Dir; d.atomic_read(Path::new("")); }
    pub fn searchable_segments(&self) -> Result<Vec<Segment>> { let d: Dir; d.atomic_read(Path::new("")); }
    pub fn searchable_segment_metas(&self) -> Result<Vec<SegmentMeta>> { let d: Dir; d.atomic_read(Path::new("")); }
    pub fn searchable_segment_ids(&self) -> Result<Vec<SegmentId>> { let d: Dir; d.atomic_read(Path::new("")); }
    pub fn validate_checksum(&self) -> Result<std::collections::HashSet<std::path::PathBuf>> { let d: Dir; d.atomic_read(Path::new("")); }
    pub fn writer<D>(&self, memory_budget_in_bytes: usize) -> Result<IndexWriter<D, Dir>> { let d: Dir; d.atomic_read(Path::new("")); }
    pub fn writer_with_num_threads<D>(&self, num_threads: usize, overall_memory_budget_in_bytes: usize) -> Result<IndexWriter<D, Dir>> { let d: Dir; d.atomic_read(Path::new("")); }
    pub fn reader(&self) -> Result<IndexReader<Dir>> { let d: Dir; d.atomic_read(Path::new("")); }
}
impl<Dir> Index<Dir> {
    pub fn set_multithread_executor(&mut self, num_threads: usize) -> Result<()> {}
    pub fn set_default_multithread_executor(&mut self) -> Result<()> {}
    pub fn set_tokenizers(&mut self, tokenizers: TokenizerManager) {}
    pub fn tokenizers(&self) -> &TokenizerManager {}
    pub fn set_fast_field_tokenizers(&mut self, tokenizers: TokenizerManager) {}
    pub fn fast_field_tokenizer(&self) -> &TokenizerManager {}
    pub fn tokenizer_for_field(&self, field: Field) -> Result<TextAnalyzer> {}
    pub fn settings(&self) -> &IndexSettings {}
    pub fn settings_mut(&mut self) -> &mut IndexSettings {}
    pub fn directory(&self) -> &ManagedDirectory {}
    pub fn directory_mut(&mut self) -> &mut ManagedDirectory {}
    pub fn reader_builder(&self) -> IndexReaderBuilder<Dir> {}
    pub fn schema(&self) -> Schema {}
}
#[derive(Clone, Default)] pub struct IndexSettings;
#[derive(Clone)] pub struct IndexMeta { pub index_settings: IndexSettings, pub segments: Vec<SegmentMeta>, pub schema: Schema, pub opstamp: Opstamp, pub payload: Option<String> }
#[derive(Clone)] pub struct Segment;
impl Segment {
    pub fn index(&self) -> &Index {}
    pub fn schema(&self) -> Schema {}
    pub fn meta(&self) -> &SegmentMeta {}
    pub fn id(&self) -> SegmentId {}
}
#[derive(Clone)] pub struct SegmentMeta;
impl SegmentMeta {
    pub fn id(&self) -> SegmentId {}
    pub fn num_deleted_docs(&self) -> u32 {}
    pub fn max_doc(&self) -> u32 {}
    pub fn num_docs(&self) -> u32 {}
}
#[derive(Clone, Copy)] pub struct SegmentId;
impl SegmentId {
    pub fn short_uuid_string(&self) -> String {}
    pub fn uuid_string(&self) -> String {}
}
pub struct IndexBuilder;
impl IndexBuilder {
    pub fn new() -> Self {}
    pub fn settings(self, settings: IndexSettings) -> Self {}
    pub fn schema(self, schema: Schema) -> Self {}
    pub fn tokenizers(self, tokenizers: TokenizerManager) -> Self {}
    pub fn fast_field_tokenizers(self, tokenizers: TokenizerManager) -> Self {}
    pub fn create_in_ram(self) -> Result<Index<RamDirectory>> {}
    #[blocking(fs)] pub fn create_in_dir<P: AsRef<Path>>(self, directory_path: P) -> Result<Index<MmapDirectory>> {}
    #[blocking(fs)] pub fn create_from_tempdir(self) -> Result<Index<MmapDirectory>> {}
    pub fn open_or_create<T: Directory>(self, dir: T) -> Result<Index<T>> { dir.atomic_read(Path::new("")); }
}
pub struct IndexReaderBuilder<Dir>;
impl IndexReaderBuilder<Unsure> {
    #[blocking(fs)] pub fn try_into(self) -> Result<IndexReader<Unsure>> {}
}
impl IndexReaderBuilder<MmapDirectory> {
    #[blocking(fs)] pub fn try_into(self) -> Result<IndexReader<MmapDirectory>> {}
}
impl<Dir: Directory> IndexReaderBuilder<Dir> {
    pub fn try_into(self) -> Result<IndexReader<Dir>> { let d: Dir; d.atomic_read(Path::new("")); }
}
impl<Dir> IndexReaderBuilder<Dir> {
    pub fn doc_store_cache_num_blocks(self, doc_store_cache_num_blocks: usize) -> IndexReaderBuilder<Dir> {}
    pub fn doc_store_cache_size(self, doc_store_cache_size: usize) -> IndexReaderBuilder<Dir> {}
    pub fn num_searchers(self, num_searchers: usize) -> IndexReaderBuilder<Dir> {}
    pub fn reload_policy(self, reload_policy: ReloadPolicy) -> IndexReaderBuilder<Dir> {}
    pub fn num_warming_threads(self, num_warming_threads: usize) -> IndexReaderBuilder<Dir> {}
}
#[derive(Clone, Copy)] pub enum ReloadPolicy { Manual, OnCommitWithDelay }
pub struct IndexReader<Dir>;
impl<Dir> Clone for IndexReader<Dir> {}
impl IndexReader<Unsure> {
    #[blocking(fs)] pub fn reload(&self) -> Result<()> {}
}
impl IndexReader<MmapDirectory> {
    #[blocking(fs)] pub fn reload(&self) -> Result<()> {}
}
impl<Dir: Directory> IndexReader<Dir> {
    pub fn reload(&self) -> Result<()> { let d: Dir; d.atomic_read(Path::new("")); }
}
impl<Dir> IndexReader<Dir> {
    pub fn searcher(&self) -> Searcher<Dir> {}
}
pub struct Searcher<Dir>;
impl<Dir> Clone for Searcher<Dir> {}
impl Searcher<Unsure> {
    #[blocking(fs)] pub fn doc<D>(&self, doc_address: DocAddress) -> Result<D> {}
    #[blocking(fs)] pub fn search<C: Collector>(&self, query: &dyn Query, collector: &C) -> Result<C::Fruit> {}
}
impl Searcher<MmapDirectory> {
    #[blocking(fs)] pub fn doc<D>(&self, doc_address: DocAddress) -> Result<D> {}
    #[blocking(fs)] pub fn search<C: Collector>(&self, query: &dyn Query, collector: &C) -> Result<C::Fruit> {}
}
impl<Dir: Directory> Searcher<Dir> {
    pub fn doc<D>(&self, doc_address: DocAddress) -> Result<D> { let d: Dir; d.atomic_read(Path::new("")); }
    pub fn search<C: Collector>(&self, query: &dyn Query, collector: &C) -> Result<C::Fruit> { let d: Dir; d.atomic_read(Path::new("")); }
}
impl<Dir> Searcher<Dir> {
    pub fn index(&self) -> &Index<Dir> {}
    pub fn schema(&self) -> &Schema {}
    pub fn num_docs(&self) -> u64 {}
    pub async fn doc_async<D>(&self, doc_address: DocAddress) -> Result<D> {}
    pub fn segment_readers(&self) -> &[SegmentReader] {}
    pub fn segment_reader(&self, segment_ord: u32) -> &SegmentReader {}
    pub fn doc_freq(&self, term: &Term) -> Result<u64> {}
    pub async fn doc_freq_async(&self, term: &Term) -> Result<u64> {}
}
#[derive(Clone)] pub struct SegmentReader;
impl SegmentReader {
    #[blocking(fs)] pub fn open(segment: &Segment) -> Result<SegmentReader> {}
    pub fn max_doc(&self) -> u32 {}
    pub fn num_docs(&self) -> u32 {}
    pub fn num_deleted_docs(&self) -> u32 {}
    pub fn has_deletes(&self) -> bool {}
    pub fn schema(&self) -> &Schema {}
    pub fn segment_id(&self) -> SegmentId {}
    pub fn is_deleted(&self, doc: u32) -> bool {}
}
#[derive(Clone, Copy)] pub struct DocAddress { pub segment_ord: u32, pub doc_id: u32 }
pub struct IndexWriter<D = TantivyDocument, Dir>;
impl<D, Dir> IndexWriter<D, Dir> {
    pub fn index(&self) -> &Index<Dir> {}
    pub fn set_merge_policy(&self, merge_policy: Box<dyn crate::merge_policy::MergePolicy>) {}
    pub fn merge(&mut self, segment_ids: &[SegmentId]) -> FutureResult<Option<SegmentMeta>> {}
    pub fn commit_opstamp(&self) -> Opstamp {}
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
pub struct FutureResult<T>;
impl<T> FutureResult<T> { #[blocking(channel)] #[advice("await it")] pub fn wait(self) -> Result<T> {} }
impl<T> std::future::Future for FutureResult<T> { type Output = Result<T>; }
#[derive(Clone, Default)] pub struct TantivyDocument;
impl TantivyDocument {
    pub fn new() -> TantivyDocument {}
    pub fn add_text<S: AsRef<str>>(&mut self, field: Field, text: S) {}
    pub fn add_u64(&mut self, field: Field, value: u64) {}
    pub fn add_i64(&mut self, field: Field, value: i64) {}
    pub fn add_f64(&mut self, field: Field, value: f64) {}
    pub fn add_bool(&mut self, field: Field, value: bool) {}
    pub fn add_bytes(&mut self, field: Field, value: &[u8]) {}
    pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
}
pub mod schema {
    pub use crate::{Document, TantivyDocument};
    #[derive(Clone)] pub struct Schema;
    impl Schema {
        pub fn builder() -> SchemaBuilder {}
        pub fn get_field(&self, field_name: &str) -> crate::Result<Field> {}
        pub fn get_field_entry(&self, field: Field) -> &FieldEntry {}
        pub fn get_field_name(&self, field: Field) -> &str {}
        pub fn num_fields(&self) -> usize {}
        pub fn fields(&self) -> impl Iterator<Item = (Field, &FieldEntry)> {}
        pub fn to_json(&self, doc: &Document) -> String {}
    }
    #[derive(Clone)] pub struct FieldEntry;
    impl FieldEntry {
        pub fn name(&self) -> &str {}
        pub fn is_indexed(&self) -> bool {}
        pub fn is_fast(&self) -> bool {}
        pub fn is_stored(&self) -> bool {}
    }
    #[derive(Clone, Default)] pub struct TextOptions;
    impl TextOptions {
        pub fn set_fast(self, tokenizer_name: impl ToString) -> TextOptions {}
        pub fn set_coerce(self) -> TextOptions {}
        pub fn set_stored(self) -> TextOptions {}
        pub fn set_indexing_options(self, indexing: TextFieldIndexing) -> TextOptions {}
    }
    #[derive(Clone, Default)] pub struct TextFieldIndexing;
    impl TextFieldIndexing {
        pub fn set_tokenizer(self, tokenizer_name: &str) -> TextFieldIndexing {}
        pub fn set_fieldnorms(self, fieldnorms: bool) -> TextFieldIndexing {}
        pub fn set_index_option(self, index_option: IndexRecordOption) -> TextFieldIndexing {}
    }
    #[derive(Clone, Copy)] pub enum IndexRecordOption { Basic, WithFreqs, WithFreqsAndPositions }
    #[derive(Default)] pub struct SchemaBuilder;
    impl SchemaBuilder {
        pub fn new() -> SchemaBuilder {}
        pub fn add_u64_field<T: Into<NumericOptions>>(&mut self, field_name_str: &str, field_options: T) -> Field {}
        pub fn add_i64_field<T: Into<NumericOptions>>(&mut self, field_name_str: &str, field_options: T) -> Field {}
        pub fn add_f64_field<T: Into<NumericOptions>>(&mut self, field_name_str: &str, field_options: T) -> Field {}
        pub fn add_bool_field<T: Into<NumericOptions>>(&mut self, field_name_str: &str, field_options: T) -> Field {}
        pub fn add_date_field<T: Into<DateOptions>>(&mut self, field_name_str: &str, field_options: T) -> Field {}
        pub fn add_ip_addr_field<T: Into<IpAddrOptions>>(&mut self, field_name_str: &str, field_options: T) -> Field {}
        pub fn add_text_field<T: Into<TextOptions>>(&mut self, field_name_str: &str, field_options: T) -> Field {}
        pub fn add_facet_field<T: Into<FacetOptions>>(&mut self, field_name_str: &str, field_options: T) -> Field {}
        pub fn add_bytes_field<T: Into<BytesOptions>>(&mut self, field_name_str: &str, field_options: T) -> Field {}
        pub fn add_json_field<T: Into<JsonObjectOptions>>(&mut self, field_name_str: &str, field_options: T) -> Field {}
        pub fn add_field(&mut self, field_entry: FieldEntry) -> Field {}
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
pub mod query {
    use crate::Index;
    use crate::schema::{Field, Schema};
    use crate::tokenizer::TokenizerManager;
    pub trait Query {}
    #[derive(Clone)] pub struct QueryParser;
    impl QueryParser {
        pub fn new(schema: Schema, default_fields: Vec<Field>, tokenizer_manager: TokenizerManager) -> QueryParser {}
        pub fn for_index(index: &Index, default_fields: Vec<Field>) -> QueryParser {}
        pub fn set_conjunction_by_default(&mut self) {}
        pub fn set_field_boost(&mut self, field: Field, boost: f32) {}
        pub fn parse_query(&self, query: &str) -> Result<Box<dyn Query>, QueryParserError> {}
    }
    pub enum QueryParserError {}
    impl std::fmt::Display for QueryParserError {}
    impl std::error::Error for QueryParserError {}
}
pub mod directory {
    use std::path::Path;
    pub mod error { pub enum OpenReadError {} pub enum OpenDirectoryError {} pub enum OpenWriteError {} }
    pub trait Directory {
        fn exists(&self, path: &Path) -> Result<bool, error::OpenReadError>;
        fn atomic_read(&self, path: &Path) -> Result<Vec<u8>, error::OpenReadError>;
        fn atomic_write(&self, path: &Path, data: &[u8]) -> std::io::Result<()>;
    }
    #[derive(Clone)] pub struct MmapDirectory;
    impl MmapDirectory {
        #[blocking(fs)] pub fn create_from_tempdir() -> Result<MmapDirectory, error::OpenDirectoryError> {}
        #[blocking(fs)] pub fn open(directory_path: impl AsRef<Path>) -> Result<MmapDirectory, error::OpenDirectoryError> {}
    }
    impl Directory for MmapDirectory {
        #[blocking(fs)] fn exists(&self, path: &Path) -> Result<bool, error::OpenReadError> {}
        #[blocking(fs)] fn atomic_read(&self, path: &Path) -> Result<Vec<u8>, error::OpenReadError> {}
        #[blocking(fs)] fn atomic_write(&self, path: &Path, data: &[u8]) -> std::io::Result<()> {}
    }
    #[derive(Clone)] pub struct RamDirectory;
    impl RamDirectory { pub fn create() -> RamDirectory {} }
    impl Directory for RamDirectory {
        fn exists(&self, path: &Path) -> Result<bool, error::OpenReadError> {}
        fn atomic_read(&self, path: &Path) -> Result<Vec<u8>, error::OpenReadError> {}
        fn atomic_write(&self, path: &Path, data: &[u8]) -> std::io::Result<()> {}
    }
    #[derive(Clone)] pub struct ManagedDirectory;
}
pub mod merge_policy { pub trait MergePolicy {} }
pub mod tokenizer {
    #[derive(Clone)] pub struct TextAnalyzer;
    #[derive(Clone, Default)] pub struct TokenizerManager;
    impl TokenizerManager {
        pub fn new() -> Self {}
        pub fn register<T>(&self, tokenizer_name: &str, tokenizer: T) {}
        pub fn get(&self, tokenizer_name: &str) -> Option<TextAnalyzer> {}
    }
}
