//! arrow_csv 60.1.0.

pub use self::reader::{Reader, ReaderBuilder};
pub use self::writer::{Writer, WriterBuilder};
pub mod reader {
    use arrow::datatypes::{Schema, SchemaRef};
    use arrow::error::ArrowError;
    use arrow::record_batch::RecordBatch;
    use std::io::{BufRead, Read};
    #[derive(Clone, Default)] pub struct Format;
    impl Format {
        pub fn with_header(self, has_header: bool) -> Self {}
        pub fn with_delimiter(self, delimiter: u8) -> Self {}
        pub fn with_quote(self, quote: u8) -> Self {}
        pub fn infer_schema<R: Read>(&self, reader: R, max_records: Option<usize>) -> Result<(Schema, usize), ArrowError> { let b: &mut [u8]; reader.read(b) }
    }
    pub struct ReaderBuilder;
    impl ReaderBuilder {
        pub fn new(schema: SchemaRef) -> ReaderBuilder {}
        pub fn with_header(self, has_header: bool) -> Self {}
        pub fn with_format(self, format: Format) -> Self {}
        pub fn with_delimiter(self, delimiter: u8) -> Self {}
        pub fn with_batch_size(self, batch_size: usize) -> Self {}
        pub fn with_bounds(self, start: usize, end: usize) -> Self {}
        pub fn with_projection(self, projection: Vec<usize>) -> Self {}
        pub fn build<R: Read>(self, reader: R) -> Result<Reader<R>, ArrowError> { Ok(BufReader { reader }) }
        pub fn build_buffered<R: BufRead>(self, reader: R) -> Result<BufReader<R>, ArrowError> { Ok(BufReader { reader }) }
    }
    pub type Reader<R> = BufReader<R>;
    pub struct BufReader<R> { reader: R }
    impl<R: Read> BufReader<R> { pub fn schema(&self) -> SchemaRef {} }
    impl<R: Read> Iterator for BufReader<R> {
        type Item = Result<RecordBatch, ArrowError>;
        fn next(&mut self) -> Option<Self::Item> { let b: &mut [u8]; self.reader.read(b) }
    }
}
pub mod writer {
    use arrow::error::ArrowError;
    use arrow::record_batch::RecordBatch;
    use std::io::Write;
    pub struct Writer<W> { writer: W }
    impl<W: Write> Writer<W> {
        pub fn new(writer: W) -> Self { Writer { writer } }
        pub fn write(&mut self, batch: &RecordBatch) -> Result<(), ArrowError> { let b: &[u8]; self.writer.write(b) }
        pub fn into_inner(self) -> W { self.writer }
    }
    #[derive(Clone, Default)] pub struct WriterBuilder;
    impl WriterBuilder {
        pub fn new() -> Self {}
        pub fn with_header(self, header: bool) -> Self {}
        pub fn with_delimiter(self, delimiter: u8) -> Self {}
        pub fn build<W: Write>(self, writer: W) -> Writer<W> { Writer { writer } }
    }
}
