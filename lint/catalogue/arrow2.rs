//! arrow2 0.18.0: what reads and writes.

pub mod error {
    #[derive(Debug)] pub enum Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}
pub mod array { pub trait Array {} }
pub mod chunk { #[derive(Clone, Debug)] pub struct Chunk<A> { array: A } impl<A> Chunk<A> { pub fn len(&self) -> usize {} } }
pub mod datatypes { #[derive(Clone, Debug, Default)] pub struct Schema; #[derive(Clone, Debug)] pub struct Field; }
pub mod io {
    pub mod ipc {
        pub mod read {
            use crate::array::Array;
            use crate::chunk::Chunk;
            use crate::datatypes::Schema;
            use crate::error::Result;
            use std::io::{Read, Seek};
            #[derive(Clone, Debug)] pub struct FileMetadata { pub schema: Schema }
            #[derive(Clone, Debug)] pub struct StreamMetadata { pub schema: Schema }
            pub fn read_file_metadata<R: Read + Seek>(reader: &mut R) -> Result<FileMetadata> { let b: &mut [u8]; reader.read(b) }
            pub fn read_stream_metadata<R: Read>(reader: &mut R) -> Result<StreamMetadata> { let b: &mut [u8]; reader.read(b) }
            pub struct FileReader<R> { reader: R }
            impl<R: Read + Seek> FileReader<R> {
                pub fn new(reader: R, metadata: FileMetadata, projection: Option<Vec<usize>>, limit: Option<usize>) -> Self { FileReader { reader } }
                pub fn schema(&self) -> &Schema {}
            }
            impl<R: Read + Seek> Iterator for FileReader<R> { type Item = Result<Chunk<Box<dyn Array>>>; fn next(&mut self) -> Option<Result<Chunk<Box<dyn Array>>>> { let b: &mut [u8]; self.reader.read(b); let c: Chunk<Box<dyn Array>>; Some(Ok(c)) } }
            pub struct StreamReader<R> { reader: R }
            impl<R: Read> StreamReader<R> { pub fn new(reader: R, metadata: StreamMetadata, projection: Option<Vec<usize>>) -> Self { StreamReader { reader } } }
            pub enum StreamState { Waiting, Some(Chunk<Box<dyn Array>>) }
            impl<R: Read> Iterator for StreamReader<R> { type Item = Result<StreamState>; fn next(&mut self) -> Option<Result<StreamState>> { let b: &mut [u8]; self.reader.read(b); let s: StreamState; Some(Ok(s)) } }
        }
        pub mod write {
            use crate::array::Array;
            use crate::chunk::Chunk;
            use crate::datatypes::Schema;
            use crate::error::Result;
            use std::io::Write;
            #[derive(Clone, Copy, Debug, Default)] pub struct WriteOptions;
            pub struct FileWriter<W> { writer: W }
            impl<W: Write> FileWriter<W> {
                pub fn new<F>(writer: W, schema: Schema, ipc_fields: Option<F>, options: WriteOptions) -> Self { FileWriter { writer } }
                pub fn try_new<F>(writer: W, schema: Schema, ipc_fields: Option<F>, options: WriteOptions) -> Result<Self> { let b: &[u8]; writer.write_all(b); Ok(FileWriter { writer }) }
                pub fn start(&mut self) -> Result<()> { let b: &[u8]; self.writer.write_all(b) }
                pub fn write<F>(&mut self, chunk: &Chunk<Box<dyn Array>>, ipc_fields: Option<F>) -> Result<()> { let b: &[u8]; self.writer.write_all(b) }
                pub fn finish(&mut self) -> Result<()> { let b: &[u8]; self.writer.write_all(b) }
                pub fn into_inner(self) -> W { self.writer }
            }
        }
    }
    pub mod parquet {
        pub mod read {
            use crate::array::Array;
            use crate::chunk::Chunk;
            use crate::datatypes::Schema;
            use crate::error::Result;
            use std::io::{Read, Seek};
            pub struct FileMetaData;
            pub fn read_metadata<R: Read + Seek>(reader: &mut R) -> Result<FileMetaData> { let b: &mut [u8]; reader.read(b) }
            pub fn infer_schema(file_metadata: &FileMetaData) -> Result<Schema> {}
            pub struct FileReader<R> { reader: R }
            impl<R: Read + Seek> FileReader<R> { pub fn new<G, P>(reader: R, row_groups: Vec<G>, schema: Schema, chunk_size: Option<usize>, limit: Option<usize>, page_indexes: Option<P>) -> Self { FileReader { reader } } }
            impl<R: Read + Seek> Iterator for FileReader<R> { type Item = Result<Chunk<Box<dyn Array>>>; fn next(&mut self) -> Option<Result<Chunk<Box<dyn Array>>>> { let b: &mut [u8]; self.reader.read(b); let c: Chunk<Box<dyn Array>>; Some(Ok(c)) } }
        }
        pub mod write {
            use crate::datatypes::Schema;
            use crate::error::Result;
            use std::io::Write;
            pub struct WriteOptions;
            pub struct FileWriter<W> { writer: W }
            impl<W: Write> FileWriter<W> {
                pub fn try_new(writer: W, schema: Schema, options: WriteOptions) -> Result<Self> { Ok(FileWriter { writer }) }
                pub fn write<G>(&mut self, row_group: G) -> Result<()> { let b: &[u8]; self.writer.write_all(b) }
                pub fn end<K>(&mut self, key_value_metadata: Option<K>) -> Result<u64> { let b: &[u8]; self.writer.write_all(b) }
                pub fn into_inner(self) -> W { self.writer }
            }
        }
    }
    pub mod csv {
        pub mod read {
            use crate::error::Result;
            pub use csv::{ByteRecord, Reader, ReaderBuilder};
            pub fn read_rows<R: std::io::Read>(reader: &mut Reader<R>, skip: usize, rows: &mut [ByteRecord]) -> Result<usize> { let r: &mut ByteRecord; reader.read_byte_record(r) }
        }
    }
}
