//! arrow_json 60.1.0.

pub use self::reader::{Reader, ReaderBuilder};
pub use self::writer::{ArrayWriter, LineDelimitedWriter, Writer, WriterBuilder};
pub mod reader {
    use arrow::datatypes::SchemaRef;
    use arrow::error::ArrowError;
    use arrow::record_batch::RecordBatch;
    use std::io::BufRead;
    pub struct ReaderBuilder;
    impl ReaderBuilder {
        pub fn new(schema: SchemaRef) -> Self {}
        pub fn with_batch_size(self, batch_size: usize) -> Self {}
        pub fn with_strict_mode(self, strict_mode: bool) -> Self {}
        pub fn with_coerce_primitive(self, coerce_primitive: bool) -> Self {}
        pub fn build<R: BufRead>(self, reader: R) -> Result<Reader<R>, ArrowError> { Ok(Reader { reader }) }
        pub fn build_decoder(self) -> Result<Decoder, ArrowError> {}
    }
    pub struct Decoder;
    pub struct Reader<R> { reader: R }
    impl<R: BufRead> Reader<R> { pub fn schema(&self) -> SchemaRef {} }
    impl<R: BufRead> Iterator for Reader<R> {
        type Item = Result<RecordBatch, ArrowError>;
        fn next(&mut self) -> Option<Self::Item> { self.reader.fill_buf() }
    }
}
pub mod writer {
    use arrow::error::ArrowError;
    use arrow::record_batch::RecordBatch;
    use std::io::Write;
    pub struct LineDelimited;
    pub struct JsonArray;
    pub type LineDelimitedWriter<W> = Writer<W, LineDelimited>;
    pub type ArrayWriter<W> = Writer<W, JsonArray>;
    pub struct Writer<W, F> { writer: W }
    impl<W: Write, F> Writer<W, F> {
        pub fn new(writer: W) -> Self { Writer { writer } }
        pub fn write(&mut self, batch: &RecordBatch) -> Result<(), ArrowError> { let b: &[u8]; self.writer.write(b) }
        pub fn write_batches(&mut self, batches: &[&RecordBatch]) -> Result<(), ArrowError> { let b: &[u8]; self.writer.write(b) }
        pub fn finish(&mut self) -> Result<(), ArrowError> { let b: &[u8]; self.writer.write(b) }
        pub fn into_inner(self) -> W { self.writer }
    }
    #[derive(Clone, Default)] pub struct WriterBuilder;
    impl WriterBuilder {
        pub fn new() -> Self {}
        pub fn with_explicit_nulls(self, explicit_nulls: bool) -> Self {}
        pub fn build<W: Write, F>(self, writer: W) -> Writer<W, F> { Writer { writer } }
    }
}
