//! parquet 60.1.0. What is read asks the `ChunkReader` under it, what is written goes to the `Write` under it, so that bytes in
//! memory do not block. Which reader is under rows and batches, parameters tell that the crate's own types do not have.

pub mod errors {
    use std::{error, fmt};
    pub enum ParquetError {}
    impl fmt::Display for ParquetError {}
    impl error::Error for ParquetError {}
    pub type Result<T, E = ParquetError> = std::result::Result<T, E>;
}
pub mod record {
    pub use self::reader::RowIter;
    pub struct Row;
    pub mod reader {
        use super::Row;
        use crate::errors::Result;
        use crate::file::reader::ChunkReader;
        pub struct RowIter<R> { reader: R }
        impl<R: ChunkReader> Iterator for RowIter<R> {
            type Item = Result<Row>;
            fn next(&mut self) -> Option<Result<Row>> { self.reader.get_bytes(0, 0) }
        }
    }
}
pub mod file {
    pub mod metadata {
        use crate::errors::Result;
        use crate::file::reader::ChunkReader;
        #[derive(Clone)] pub struct ParquetMetaData;
        impl ParquetMetaData {
            pub fn num_row_groups(&self) -> usize {}
            pub fn file_metadata(&self) -> &FileMetaData {}
            pub fn row_groups(&self) -> &[RowGroupMetaData] {}
            pub fn row_group(&self, i: usize) -> &RowGroupMetaData {}
            pub fn column_index(&self) -> Option<&ParquetColumnIndex> {}
            pub fn offset_index(&self) -> Option<&ParquetOffsetIndex> {}
            pub fn memory_size(&self) -> usize {}
            pub fn into_builder(self) -> ParquetMetaDataBuilder {}
        }
        #[derive(Default)] pub struct ParquetMetaDataReader;
        impl ParquetMetaDataReader {
            pub fn with_prefetch_hint(self, prefetch: Option<usize>) -> Self {}
            pub fn with_column_index_policy(self, policy: PageIndexPolicy) -> Self {}
            pub fn with_page_indexes(self, val: bool) -> Self {}
            pub fn with_column_indexes(self, val: bool) -> Self {}
            pub fn with_offset_indexes(self, val: bool) -> Self {}
            pub async fn load_and_finish<F: MetadataFetch>(self, fetch: F, file_size: u64) -> Result<ParquetMetaData> {}
            pub fn new() -> Self {}
            pub fn finish(&mut self) -> Result<ParquetMetaData> {}
            pub fn parse_and_finish<R: ChunkReader>(self, reader: &R) -> Result<ParquetMetaData> { reader.get_bytes(0, 0) }
            pub fn try_parse<R: ChunkReader>(&mut self, reader: &R) -> Result<()> { reader.get_bytes(0, 0) }
            pub fn read_page_indexes<R: ChunkReader>(&mut self, reader: &R) -> Result<()> { reader.get_bytes(0, 0) }
            pub fn decode_metadata(buf: &[u8]) -> Result<ParquetMetaData> {}
        }
    }
    pub mod properties {
        use std::sync::Arc;
        pub type WriterPropertiesPtr = Arc<WriterProperties>;
        #[derive(Clone, Default)] pub struct WriterProperties;
        impl WriterProperties {
            pub fn writer_version(&self) -> WriterVersion {}
            pub fn key_value_metadata(&self) -> Option<&Vec<KeyValue>> {}
            pub fn created_by(&self) -> &str {}
            pub fn coerce_types(&self) -> bool {}
            pub fn new() -> Self {}
            pub fn builder() -> WriterPropertiesBuilder {}
        }
        #[derive(Clone, Default)] pub struct WriterPropertiesBuilder;
        impl WriterPropertiesBuilder {
            pub fn set_bloom_filter_enabled(self, value: bool) -> Self {}
            pub fn set_column_index_truncate_length(self, max_length: Option<usize>) -> Self {}
            pub fn set_column_encoding(self, col: ColumnPath, value: Encoding) -> Self {}
            pub fn set_column_dictionary_enabled(self, col: ColumnPath, value: bool) -> Self {}
            pub fn set_column_compression(self, col: ColumnPath, value: Compression) -> Self {}
            pub fn set_column_statistics_enabled(self, col: ColumnPath, value: EnabledStatistics) -> Self {}
            pub fn set_column_bloom_filter_enabled(self, col: ColumnPath, value: bool) -> Self {}
            pub fn set_statistics_truncate_length(self, max_length: Option<usize>) -> Self {}
            pub fn set_offset_index_disabled(self, value: bool) -> Self {}
            pub fn set_data_page_size_limit(self, value: usize) -> Self {}
            pub fn set_dictionary_page_size_limit(self, value: usize) -> Self {}
            pub fn set_data_page_row_count_limit(self, value: usize) -> Self {}
            pub fn set_max_row_group_size(self, value: usize) -> Self {}
            pub fn set_sorting_columns(self, value: Option<Vec<SortingColumn>>) -> Self {}
            pub fn set_coerce_types(self, coerce_types: bool) -> Self {}
            pub fn set_bloom_filter_fpp(self, value: f64) -> Self {}
            pub fn set_bloom_filter_ndv(self, value: u64) -> Self {}
            pub fn build(self) -> WriterProperties {}
            pub fn set_writer_version(self, value: WriterVersion) -> Self {}
            pub fn set_write_batch_size(self, value: usize) -> Self {}
            pub fn set_max_row_group_row_count(self, value: Option<usize>) -> Self {}
            pub fn set_max_row_group_bytes(self, value: Option<usize>) -> Self {}
            pub fn set_created_by(self, value: String) -> Self {}
            pub fn set_key_value_metadata(self, value: Option<Vec<KeyValue>>) -> Self {}
            pub fn set_encoding(self, value: Encoding) -> Self {}
            pub fn set_compression(self, value: Compression) -> Self {}
            pub fn set_dictionary_enabled(self, value: bool) -> Self {}
            pub fn set_statistics_enabled(self, value: EnabledStatistics) -> Self {}
        }
    }
    pub mod reader {
        pub use crate::file::serialized_reader::SerializedFileReader;
        use crate::errors::Result;
        use crate::file::metadata::ParquetMetaData;
        use bytes::Bytes;
        use std::fs::File;
        use std::io::{BufReader, Read};
        pub trait Length { fn len(&self) -> u64; }
        pub trait ChunkReader: Length + Send + Sync {
            type T: Read;
            fn get_read(&self, start: u64) -> Result<Self::T>;
            fn get_bytes(&self, start: u64, length: usize) -> Result<Bytes>;
        }
        impl Length for File { fn len(&self) -> u64 {} }
        impl ChunkReader for File {
            type T = BufReader<File>;
            #[blocking(fs)] fn get_read(&self, start: u64) -> Result<Self::T> {}
            #[blocking(fs)] fn get_bytes(&self, start: u64, length: usize) -> Result<Bytes> {}
        }
        impl Length for Bytes { fn len(&self) -> u64 {} }
        impl ChunkReader for Bytes {
            type T = bytes::buf::Reader<Bytes>;
            fn get_read(&self, start: u64) -> Result<Self::T> {}
            fn get_bytes(&self, start: u64, length: usize) -> Result<Bytes> {}
        }
        pub trait FileReader: Send + Sync {
            fn metadata(&self) -> &ParquetMetaData;
            fn num_row_groups(&self) -> usize;
        }
    }
    pub mod serialized_reader {
        use crate::errors::{ParquetError, Result};
        use crate::file::metadata::ParquetMetaData;
        use crate::file::reader::{ChunkReader, FileReader};
        use crate::record::{Row, RowIter};
        use std::fs::File;
        use std::path::Path;
        pub struct ReadOptions;
        pub struct SerializedFileReader<R: ChunkReader> { reader: R }
        impl<R: ChunkReader> SerializedFileReader<R> {
            pub fn new(chunk_reader: R) -> Result<Self> { chunk_reader.get_bytes(0, 0) }
            pub fn new_with_options(chunk_reader: R, options: ReadOptions) -> Result<Self> { chunk_reader.get_bytes(0, 0) }
            pub fn get_row_iter(&self, projection: Option<SchemaType>) -> Result<RowIter<R>> {}
        }
        impl<R: ChunkReader> FileReader for SerializedFileReader<R> {
            fn metadata(&self) -> &ParquetMetaData {}
            fn num_row_groups(&self) -> usize {}
        }
        impl TryFrom<File> for SerializedFileReader<File> { type Error = ParquetError; #[blocking(fs)] fn try_from(file: File) -> Result<Self> {} }
        impl TryFrom<&Path> for SerializedFileReader<File> { type Error = ParquetError; #[blocking(fs)] fn try_from(path: &Path) -> Result<Self> {} }
        impl TryFrom<String> for SerializedFileReader<File> { type Error = ParquetError; #[blocking(fs)] fn try_from(path: String) -> Result<Self> {} }
        impl TryFrom<&str> for SerializedFileReader<File> { type Error = ParquetError; #[blocking(fs)] fn try_from(path: &str) -> Result<Self> {} }
        impl IntoIterator for SerializedFileReader<File> {
            type Item = Result<Row>;
            type IntoIter = RowIter<File>;
            fn into_iter(self) -> Self::IntoIter {}
        }
    }
    pub mod writer {
        use crate::errors::Result;
        use crate::file::metadata::ParquetMetaData;
        use crate::file::properties::WriterPropertiesPtr;
        use std::io::Write;
        pub struct SerializedFileWriter<W: Write> { buf: W }
        impl<W: Write + Send> SerializedFileWriter<W> {
            pub fn flushed_row_groups(&self) -> &[RowGroupMetaData] {}
            pub fn schema_descr(&self) -> &SchemaDescriptor {}
            pub fn properties(&self) -> &WriterPropertiesPtr {}
            pub fn append_key_value_metadata(&mut self, kv_metadata: KeyValue) {}
            pub fn new(buf: W, schema: TypePtr, properties: WriterPropertiesPtr) -> Result<Self> {}
            pub fn finish(&mut self) -> Result<ParquetMetaData> { let b: &[u8]; self.buf.write(b) }
            pub fn close(self) -> Result<ParquetMetaData> { let b: &[u8]; self.buf.write(b) }
            pub fn inner(&self) -> &W {}
            pub fn inner_mut(&mut self) -> &mut W {}
            pub fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()> { self.buf.write(buf) }
            pub fn flush(&mut self) -> std::io::Result<()> { self.buf.flush() }
            pub fn into_inner(self) -> Result<W> { let b: &[u8]; self.buf.write(b) }
            pub fn bytes_written(&self) -> usize {}
            pub fn next_row_group(&mut self) -> Result<SerializedRowGroupWriter<W>> {}
        }
        pub struct SerializedRowGroupWriter<W: Write> { buf: &mut W }
        impl<W: Write + Send> SerializedRowGroupWriter<W> {
            pub fn close(self) -> Result<RowGroupMetaDataPtr> { let b: &[u8]; self.buf.write(b) }
        }
    }
}
pub mod arrow {
    pub use self::arrow_writer::ArrowWriter;
    pub use self::async_reader::ParquetRecordBatchStreamBuilder;
    pub use self::async_writer::AsyncArrowWriter;
    #[derive(Clone)] pub struct ProjectionMask;
    impl ProjectionMask {
        pub fn all() -> Self {}
        pub fn leaves(schema: &SchemaDescriptor, indices: impl IntoIterator<Item = usize>) -> Self {}
        pub fn roots(schema: &SchemaDescriptor, indices: impl IntoIterator<Item = usize>) -> Self {}
        pub fn leaf_included(&self, leaf_idx: usize) -> bool {}
    }
    pub mod arrow_reader {
        use super::ProjectionMask;
        use crate::errors::Result;
        use crate::file::metadata::ParquetMetaData;
        use crate::file::reader::ChunkReader;
        use arrow::datatypes::SchemaRef;
        use arrow::error::ArrowError;
        use arrow::record_batch::RecordBatch;
        use std::sync::Arc;
        #[derive(Clone, Default)] pub struct ArrowReaderOptions;
        impl ArrowReaderOptions {
            pub fn new() -> Self {}
            pub fn with_schema(self, schema: SchemaRef) -> Self {}
            pub fn with_page_index(self, page_index: bool) -> Self {}
            pub fn with_skip_arrow_metadata(self, skip_arrow_metadata: bool) -> Self {}
            pub fn with_page_index_policy(self, policy: PageIndexPolicy) -> Self {}
        }
        #[derive(Clone)] pub struct ArrowReaderMetadata;
        impl ArrowReaderMetadata {
            pub fn load<T: ChunkReader>(reader: &T, options: ArrowReaderOptions) -> Result<Self> { reader.get_bytes(0, 0) }
            pub async fn load_async<T>(input: &mut T, options: ArrowReaderOptions) -> Result<Self> {}
            pub fn metadata(&self) -> &Arc<ParquetMetaData> {}
            pub fn schema(&self) -> &SchemaRef {}
        }
        pub struct ArrowReaderBuilder<T>;
        impl<T> ArrowReaderBuilder<T> {
            pub fn metadata(&self) -> &Arc<ParquetMetaData> {}
            pub fn parquet_schema(&self) -> &SchemaDescriptor {}
            pub fn schema(&self) -> &SchemaRef {}
            pub fn with_batch_size(self, batch_size: usize) -> Self {}
            pub fn with_row_groups(self, row_groups: Vec<usize>) -> Self {}
            pub fn with_projection(self, mask: ProjectionMask) -> Self {}
            pub fn with_row_selection_policy(self, policy: RowSelectionPolicy) -> Self {}
            pub fn with_row_selection(self, selection: RowSelection) -> Self {}
            pub fn with_row_filter(self, filter: RowFilter) -> Self {}
            pub fn with_limit(self, limit: usize) -> Self {}
            pub fn with_offset(self, offset: usize) -> Self {}
            pub fn with_metrics(self, metrics: ArrowReaderMetrics) -> Self {}
            pub fn with_max_predicate_cache_size(self, max_predicate_cache_size: usize) -> Self {}
        }
        pub struct SyncReader<T: ChunkReader>(T);
        pub type ParquetRecordBatchReaderBuilder<T> = ArrowReaderBuilder<SyncReader<T>>;
        impl<T: ChunkReader> ArrowReaderBuilder<SyncReader<T>> {
            pub fn try_new(reader: T) -> Result<Self> { reader.get_bytes(0, 0) }
            pub fn try_new_with_options(reader: T, options: ArrowReaderOptions) -> Result<Self> { reader.get_bytes(0, 0) }
            pub fn new_with_metadata(input: T, metadata: ArrowReaderMetadata) -> Self {}
            pub fn build(self) -> Result<ParquetRecordBatchReader<T>> {}
        }
        pub struct ParquetRecordBatchReader<T> { reader: T }
        impl<T: ChunkReader> ParquetRecordBatchReader<T> {
            pub fn try_new(reader: T, batch_size: usize) -> Result<Self> { reader.get_bytes(0, 0) }
        }
        impl<T: ChunkReader> Iterator for ParquetRecordBatchReader<T> {
            type Item = Result<RecordBatch, ArrowError>;
            fn next(&mut self) -> Option<Self::Item> { self.reader.get_bytes(0, 0) }
        }
    }
    pub mod arrow_writer {
        use crate::errors::Result;
        use crate::file::metadata::ParquetMetaData;
        use crate::file::properties::WriterProperties;
        use arrow::datatypes::SchemaRef;
        use arrow::record_batch::RecordBatch;
        use std::io::Write;
        #[derive(Clone, Default)] pub struct ArrowWriterOptions;
        impl ArrowWriterOptions {
            pub fn with_skip_arrow_metadata(self, skip_arrow_metadata: bool) -> Self {}
            pub fn with_schema_root(self, schema_root: String) -> Self {}
            pub fn new() -> Self {}
            pub fn with_properties(self, properties: WriterProperties) -> Self {}
        }
        pub struct ArrowWriter<W: Write> { writer: W }
        impl<W: Write + Send> ArrowWriter<W> {
            pub fn append_key_value_metadata(&mut self, kv_metadata: KeyValue) {}
            pub fn flushed_row_groups(&self) -> &[RowGroupMetaData] {}
            pub fn try_new(writer: W, arrow_schema: SchemaRef, props: Option<WriterProperties>) -> Result<Self> {}
            pub fn try_new_with_options(writer: W, arrow_schema: SchemaRef, options: ArrowWriterOptions) -> Result<Self> {}
            pub fn memory_size(&self) -> usize {}
            pub fn in_progress_size(&self) -> usize {}
            pub fn in_progress_rows(&self) -> usize {}
            pub fn bytes_written(&self) -> usize {}
            pub fn write(&mut self, batch: &RecordBatch) -> Result<()> { let b: &[u8]; self.writer.write(b) }
            pub fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()> { self.writer.write(buf) }
            pub fn sync(&mut self) -> std::io::Result<()> { self.writer.flush() }
            pub fn flush(&mut self) -> Result<()> { let b: &[u8]; self.writer.write(b) }
            pub fn inner(&self) -> &W {}
            pub fn inner_mut(&mut self) -> &mut W {}
            pub fn into_inner(self) -> Result<W> { let b: &[u8]; self.writer.write(b) }
            pub fn finish(&mut self) -> Result<ParquetMetaData> { let b: &[u8]; self.writer.write(b) }
            pub fn close(self) -> Result<ParquetMetaData> { let b: &[u8]; self.writer.write(b) }
        }
    }
    pub mod async_reader {
        use super::arrow_reader::{ArrowReaderBuilder, ArrowReaderMetadata, ArrowReaderOptions, ParquetRecordBatchReader};
        use crate::errors::Result;
        use arrow::record_batch::RecordBatch;
        use bytes::Bytes;
        use futures_core::Stream;
        pub struct AsyncReader<T>(T);
        pub type ParquetRecordBatchStreamBuilder<T> = ArrowReaderBuilder<AsyncReader<T>>;
        impl<T> ArrowReaderBuilder<AsyncReader<T>> {
            pub async fn new(input: T) -> Result<Self> {}
            pub async fn new_with_options(input: T, options: ArrowReaderOptions) -> Result<Self> {}
            pub fn new_with_metadata(input: T, metadata: ArrowReaderMetadata) -> Self {}
            pub fn build(self) -> Result<ParquetRecordBatchStream<T>> {}
        }
        pub struct ParquetRecordBatchStream<T>;
        impl<T> ParquetRecordBatchStream<T> { pub async fn next_row_group(&mut self) -> Result<Option<ParquetRecordBatchReader<Bytes>>> {} }
        impl<T> Stream for ParquetRecordBatchStream<T> { type Item = Result<RecordBatch>; }
    }
    pub mod async_writer {
        use super::arrow_writer::ArrowWriterOptions;
        use crate::errors::Result;
        use crate::file::metadata::ParquetMetaData;
        use crate::file::properties::WriterProperties;
        use arrow::datatypes::SchemaRef;
        use arrow::record_batch::RecordBatch;
        pub struct AsyncArrowWriter<W>;
        impl<W> AsyncArrowWriter<W> {
            pub fn append_key_value_metadata(&mut self, kv_metadata: KeyValue) {}
            pub fn flushed_row_groups(&self) -> &[RowGroupMetaData] {}
            pub fn try_new(writer: W, arrow_schema: SchemaRef, props: Option<WriterProperties>) -> Result<Self> {}
            pub fn try_new_with_options(writer: W, arrow_schema: SchemaRef, options: ArrowWriterOptions) -> Result<Self> {}
            pub fn memory_size(&self) -> usize {}
            pub fn in_progress_size(&self) -> usize {}
            pub fn in_progress_rows(&self) -> usize {}
            pub fn bytes_written(&self) -> usize {}
            pub async fn write(&mut self, batch: &RecordBatch) -> Result<()> {}
            pub async fn flush(&mut self) -> Result<()> {}
            pub async fn finish(&mut self) -> Result<ParquetMetaData> {}
            pub async fn close(self) -> Result<ParquetMetaData> {}
            pub fn into_inner(self) -> W {}
        }
    }
}
