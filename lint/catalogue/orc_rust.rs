//! orc-rust 0.9.0. A reader is only told by its type: of files, and of bytes.

pub mod error {
    #[derive(Debug)] pub enum OrcError {}
    impl std::fmt::Display for OrcError {}
    impl std::error::Error for OrcError {}
    pub type Result<T> = std::result::Result<T, OrcError>;
}
pub mod reader {
    use std::fs::File;
    pub trait ChunkReader { fn get_bytes(&self, offset_from_start: u64, length: u64) -> std::io::Result<bytes::Bytes>; }
    impl ChunkReader for File { #[blocking(fs)] fn get_bytes(&self, offset_from_start: u64, length: u64) -> std::io::Result<bytes::Bytes> {} }
    impl ChunkReader for bytes::Bytes { fn get_bytes(&self, offset_from_start: u64, length: u64) -> std::io::Result<bytes::Bytes> {} }
}
pub use arrow_reader::{ArrowReader, ArrowReaderBuilder};
pub use arrow_writer::{ArrowWriter, ArrowWriterBuilder};
pub mod arrow_reader {
    use crate::error::Result;
    use crate::reader::ChunkReader;
    use arrow::array::RecordBatch;
    use arrow::datatypes::SchemaRef;
    pub struct ArrowReaderBuilder<R> { reader: R }
    impl<R> ArrowReaderBuilder<R> {
        pub fn with_batch_size(self, batch_size: usize) -> Self { self }
        pub fn schema(&self) -> SchemaRef {}
    }
    impl<R: ChunkReader> ArrowReaderBuilder<R> {
        pub fn try_new(reader: R) -> Result<Self> { reader.get_bytes(0, 0); Ok(ArrowReaderBuilder { reader }) }
        pub fn build(self) -> ArrowReader<R> { let reader = self.reader; ArrowReader { reader } }
    }
    pub struct ArrowReader<R> { reader: R }
    impl<R> ArrowReader<R> { pub fn total_row_count(&self) -> u64 {} }
    impl<R: ChunkReader> Iterator for ArrowReader<R> {
        type Item = std::result::Result<RecordBatch, arrow::error::ArrowError>;
        fn next(&mut self) -> Option<std::result::Result<RecordBatch, arrow::error::ArrowError>> { self.reader.get_bytes(0, 0); let batch: RecordBatch; Some(Ok(batch)) }
    }
}
pub mod arrow_writer {
    use crate::error::Result;
    use arrow::array::RecordBatch;
    use arrow::datatypes::SchemaRef;
    use std::io::Write;
    pub struct ArrowWriterBuilder<W> { writer: W }
    impl<W: Write> ArrowWriterBuilder<W> {
        pub fn new(writer: W, schema: SchemaRef) -> Self { ArrowWriterBuilder { writer } }
        pub fn with_batch_size(self, batch_size: usize) -> Self { self }
        pub fn with_stripe_byte_size(self, stripe_byte_size: usize) -> Self { self }
        pub fn try_build(self) -> Result<ArrowWriter<W>> { let b: &[u8]; self.writer.write_all(b); let writer = self.writer; Ok(ArrowWriter { writer }) }
    }
    pub struct ArrowWriter<W> { writer: W }
    impl<W: Write> ArrowWriter<W> {
        pub fn write(&mut self, batch: &RecordBatch) -> Result<()> { let b: &[u8]; self.writer.write_all(b) }
        pub fn flush_stripe(&mut self) -> Result<()> { let b: &[u8]; self.writer.write_all(b) }
        pub fn close(self) -> Result<()> { let b: &[u8]; self.writer.write_all(b) }
    }
}
