//! arrow 59, and its earlier majors: the readers and writers over `Read` and `Write`.

pub mod error {
    pub enum ArrowError {}
    pub type Result<T> = std::result::Result<T, ArrowError>;
}
pub mod array { pub use crate::record_batch::RecordBatch; }
pub mod datatypes {
    use std::sync::Arc;
    #[derive(Clone)] pub struct Schema;
    pub type SchemaRef = Arc<Schema>;
}
pub mod record_batch {
    use crate::datatypes::SchemaRef;
    #[derive(Clone)] pub struct RecordBatch;
    impl RecordBatch {
        pub fn schema(&self) -> SchemaRef {}
        pub fn num_rows(&self) -> usize {}
        pub fn num_columns(&self) -> usize {}
    }
}
pub mod ipc {
    pub mod writer {
        use crate::datatypes::Schema;
        use crate::error::Result;
        use crate::record_batch::RecordBatch;
        use std::io::Write;
        pub struct FileWriter<W> { writer: W }
        impl<W: Write> FileWriter<W> {
            pub fn try_new(writer: W, schema: &Schema) -> Result<FileWriter<W>> { let b: &[u8]; writer.write(b) }
            pub fn try_new_buffered(writer: W, schema: &Schema) -> Result<FileWriter<W>> { let b: &[u8]; writer.write(b) }
            pub fn write(&mut self, batch: &RecordBatch) -> Result<()> { let b: &[u8]; self.writer.write(b) }
            pub fn finish(&mut self) -> Result<()> { let b: &[u8]; self.writer.write(b) }
            pub fn into_inner(self) -> Result<W> { let b: &[u8]; self.writer.write(b) }
        }
        pub struct StreamWriter<W> { writer: W }
        impl<W: Write> StreamWriter<W> {
            pub fn try_new(writer: W, schema: &Schema) -> Result<StreamWriter<W>> { let b: &[u8]; writer.write(b) }
            pub fn write(&mut self, batch: &RecordBatch) -> Result<()> { let b: &[u8]; self.writer.write(b) }
            pub fn finish(&mut self) -> Result<()> { let b: &[u8]; self.writer.write(b) }
            pub fn into_inner(self) -> Result<W> { let b: &[u8]; self.writer.write(b) }
        }
    }
    pub mod reader {
        use crate::error::Result;
        use crate::record_batch::RecordBatch;
        use std::io::{Read, Seek};
        pub struct FileReader<R> { reader: R }
        impl<R: Read + Seek> FileReader<R> {
            pub fn try_new(reader: R, projection: Option<Vec<usize>>) -> Result<Self> { let b: &mut [u8]; reader.read(b) }
        }
        impl<R: Read + Seek> Iterator for FileReader<R> {
            type Item = Result<RecordBatch>;
            fn next(&mut self) -> Option<Result<RecordBatch>> { let b: &mut [u8]; self.reader.read(b) }
        }
        pub struct StreamReader<R> { reader: R }
        impl<R: Read> StreamReader<R> {
            pub fn try_new(reader: R, projection: Option<Vec<usize>>) -> Result<StreamReader<R>> { let b: &mut [u8]; reader.read(b) }
        }
        impl<R: Read> Iterator for StreamReader<R> {
            type Item = Result<RecordBatch>;
            fn next(&mut self) -> Option<Result<RecordBatch>> { let b: &mut [u8]; self.reader.read(b) }
        }
    }
}
pub mod csv {
    use crate::error::Result;
    use crate::record_batch::RecordBatch;
    use std::io::Write;
    pub struct Writer<W> { writer: W }
    impl<W: Write> Writer<W> {
        pub fn new(writer: W) -> Self {}
        pub fn write(&mut self, batch: &RecordBatch) -> Result<()> { let b: &[u8]; self.writer.write(b) }
    }
}
