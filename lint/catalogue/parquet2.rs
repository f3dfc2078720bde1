//! parquet2 0.17.2.

pub mod error {
    #[derive(Debug)] pub enum Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}
pub mod metadata { #[derive(Clone, Debug)] pub struct FileMetaData { pub num_rows: usize } #[derive(Clone, Debug)] pub struct ColumnChunkMetaData; #[derive(Clone, Debug)] pub struct KeyValue; #[derive(Clone, Debug)] pub struct SchemaDescriptor; }
pub mod read {
    use crate::error::Result;
    use crate::metadata::{ColumnChunkMetaData, FileMetaData};
    use std::io::{Read, Seek};
    pub fn read_metadata<R: Read + Seek>(reader: &mut R) -> Result<FileMetaData> { let b: &mut [u8]; reader.read(b) }
    pub fn deserialize_metadata<R: Read>(reader: R, max_size: usize) -> Result<FileMetaData> { let b: &mut [u8]; reader.read(b) }
    pub async fn read_metadata_async<R>(reader: &mut R) -> Result<FileMetaData> {}
    pub fn get_page_iterator<R: Read + Seek, F>(column_chunk: &ColumnChunkMetaData, reader: R, pages_filter: Option<F>, scratch: Vec<u8>, max_page_size: usize) -> Result<PageReader<R>> { Ok(PageReader { reader }) }
    pub fn read_column<R: Read + Seek>(reader: &mut R, column: &ColumnChunkMetaData) -> Result<Vec<u8>> { let b: &mut [u8]; reader.read(b) }
    pub fn read_columns<R: Read + Seek>(reader: &mut R, columns: &[ColumnChunkMetaData], field_name: &str) -> Result<Vec<(&ColumnChunkMetaData, Vec<u8>)>> { let b: &mut [u8]; reader.read(b) }
    pub struct PageReader<R> { reader: R }
    impl<R: Read> Iterator for PageReader<R> { type Item = Result<crate::page::CompressedPage>; fn next(&mut self) -> Option<Result<crate::page::CompressedPage>> { let b: &mut [u8]; self.reader.read(b); let p: crate::page::CompressedPage; Some(Ok(p)) } }
    #[blocking(compress)] pub fn decompress(compressed_page: crate::page::CompressedPage, buffer: &mut Vec<u8>) -> Result<crate::page::Page> {}
}
pub mod page { pub struct CompressedPage; pub struct Page; }
pub mod write {
    use crate::error::Result;
    use crate::metadata::{KeyValue, SchemaDescriptor};
    use std::io::Write;
    pub struct WriteOptions;
    pub struct FileWriter<W> { writer: W }
    impl<W: Write> FileWriter<W> {
        pub fn new(writer: W, schema: SchemaDescriptor, options: WriteOptions, created_by: Option<String>) -> Self { FileWriter { writer } }
        pub fn write<G>(&mut self, row_group: G) -> Result<()> { let b: &[u8]; self.writer.write_all(b) }
        pub fn end(&mut self, key_value_metadata: Option<Vec<KeyValue>>) -> Result<u64> { let b: &[u8]; self.writer.write_all(b) }
        pub fn into_inner(self) -> W { self.writer }
    }
}
