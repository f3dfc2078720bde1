//! arrow 59, and its earlier majors: the readers and writers over `Read` and `Write`.

pub mod error {
    #[derive(Debug)] pub enum ArrowError {}
    impl std::fmt::Display for ArrowError {}
    impl std::error::Error for ArrowError {}
    pub type Result<T> = std::result::Result<T, ArrowError>;
}
pub mod array {
    pub use crate::record_batch::RecordBatch;
    pub trait Array {
        fn len(&self) -> usize;
        fn is_empty(&self) -> bool;
        fn null_count(&self) -> usize {}
        fn is_null(&self, index: usize) -> bool {}
        fn is_valid(&self, index: usize) -> bool {}
        fn as_any(&self) -> &dyn std::any::Any;
        fn data_type(&self) -> &crate::datatypes::DataType;
        fn slice(&self, offset: usize, length: usize) -> ArrayRef;
    }
    pub type ArrayRef = std::sync::Arc<dyn Array>;
}
pub mod datatypes {
    use crate::error::ArrowError;
    use std::collections::HashMap;
    use std::sync::Arc;
    #[derive(Clone)] pub struct Schema;
    impl Schema {
        pub fn empty() -> Self {}
        pub fn new(fields: impl Into<Fields>) -> Self {}
        pub fn new_with_metadata(fields: impl Into<Fields>, metadata: HashMap<String, String>) -> Self {}
        pub fn with_metadata(self, metadata: HashMap<String, String>) -> Self {}
        pub fn project(&self, indices: &[usize]) -> Result<Schema, ArrowError> {}
        pub fn try_merge(schemas: impl IntoIterator<Item = Self>) -> Result<Self, ArrowError> {}
        pub fn fields(&self) -> &Fields {}
        pub fn field(&self, i: usize) -> &Field {}
        pub fn field_with_name(&self, name: &str) -> Result<&Field, ArrowError> {}
        pub fn index_of(&self, name: &str) -> Result<usize, ArrowError> {}
        pub fn metadata(&self) -> &HashMap<String, String> {}
        pub fn column_with_name(&self, name: &str) -> Option<(usize, &Field)> {}
        pub fn contains(&self, other: &Schema) -> bool {}
    }
    pub type SchemaRef = Arc<Schema>;
    pub struct Field;
    impl Field {
        pub fn name(&self) -> &String {}
        pub fn data_type(&self) -> &DataType {}
        pub fn is_nullable(&self) -> bool {}
        pub fn metadata(&self) -> &HashMap<String, String> {}
    }
    #[derive(Clone)] pub struct Fields;
    impl std::ops::Deref for Fields {
        type Target = [Arc<Field>];
        fn deref(&self) -> &Self::Target {}
    }
}
pub mod record_batch {
    use crate::array::ArrayRef;
    use crate::datatypes::SchemaRef;
    use crate::error::ArrowError;
    #[derive(Clone)] pub struct RecordBatch;
    impl RecordBatch {
        pub fn schema(&self) -> SchemaRef {}
        pub fn num_rows(&self) -> usize {}
        pub fn num_columns(&self) -> usize {}
        pub fn try_new(schema: SchemaRef, columns: Vec<ArrayRef>) -> Result<Self, ArrowError> {}
        pub fn try_new_with_options(schema: SchemaRef, columns: Vec<ArrayRef>, options: &RecordBatchOptions) -> Result<Self, ArrowError> {}
        pub fn new_empty(schema: SchemaRef) -> Self {}
        pub fn with_schema(self, schema: SchemaRef) -> Result<Self, ArrowError> {}
        pub fn schema_ref(&self) -> &SchemaRef {}
        pub fn project(&self, indices: &[usize]) -> Result<RecordBatch, ArrowError> {}
        pub fn column(&self, index: usize) -> &ArrayRef {}
        pub fn column_by_name(&self, name: &str) -> Option<&ArrayRef> {}
        pub fn columns(&self) -> &[ArrayRef] {}
        pub fn remove_column(&mut self, index: usize) -> ArrayRef {}
        pub fn slice(&self, offset: usize, length: usize) -> RecordBatch {}
        pub fn get_array_memory_size(&self) -> usize {}
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
            pub fn try_new_with_options<O>(writer: W, schema: &Schema, write_options: O) -> Result<Self> { let b: &[u8]; writer.write(b) }
            pub fn write_metadata(&mut self, key: impl Into<String>, value: impl Into<String>) {}
            pub fn get_ref(&self) -> &W { &self.writer }
            pub fn get_mut(&mut self) -> &mut W { &mut self.writer }
            pub fn flush(&mut self) -> Result<()> { self.writer.flush() }
        }
        pub struct StreamWriter<W> { writer: W }
        impl<W: Write> StreamWriter<W> {
            pub fn try_new(writer: W, schema: &Schema) -> Result<StreamWriter<W>> { let b: &[u8]; writer.write(b) }
            pub fn write(&mut self, batch: &RecordBatch) -> Result<()> { let b: &[u8]; self.writer.write(b) }
            pub fn finish(&mut self) -> Result<()> { let b: &[u8]; self.writer.write(b) }
            pub fn into_inner(self) -> Result<W> { let b: &[u8]; self.writer.write(b) }
            pub fn try_new_with_options<O>(writer: W, schema: &Schema, write_options: O) -> Result<Self> { let b: &[u8]; writer.write(b) }
            pub fn get_ref(&self) -> &W { &self.writer }
            pub fn get_mut(&mut self) -> &mut W { &mut self.writer }
            pub fn flush(&mut self) -> Result<()> { self.writer.flush() }
        }
    }
    pub mod reader {
        use crate::error::Result;
        use crate::record_batch::RecordBatch;
        use std::io::{Read, Seek};
        pub struct FileReader<R> { reader: R }
        impl<R: Read + Seek> FileReader<R> {
            pub fn try_new(reader: R, projection: Option<Vec<usize>>) -> Result<Self> { let b: &mut [u8]; reader.read(b) }
            pub fn num_batches(&self) -> usize {}
            pub fn schema(&self) -> crate::datatypes::SchemaRef {}
            pub fn set_index(&mut self, index: usize) -> Result<()> {}
            pub fn with_skip_validation(self, skip_validation: bool) -> Self {}
            pub fn get_ref(&self) -> &R { &self.reader }
            pub fn get_mut(&mut self) -> &mut R { &mut self.reader }
        }
        impl<R: Read + Seek> Iterator for FileReader<R> {
            type Item = Result<RecordBatch>;
            fn next(&mut self) -> Option<Result<RecordBatch>> { let b: &mut [u8]; self.reader.read(b) }
        }
        pub struct StreamReader<R> { reader: R }
        impl<R: Read> StreamReader<R> {
            pub fn try_new(reader: R, projection: Option<Vec<usize>>) -> Result<StreamReader<R>> { let b: &mut [u8]; reader.read(b) }
            pub fn schema(&self) -> crate::datatypes::SchemaRef {}
            pub fn is_finished(&self) -> bool {}
            pub fn with_skip_validation(self, skip_validation: bool) -> Self {}
            pub fn get_ref(&self) -> &R { &self.reader }
            pub fn get_mut(&mut self) -> &mut R { &mut self.reader }
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
