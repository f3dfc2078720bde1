//! grenad 0.5.0. It reads from and writes to what it is given; a sorter dumps into temporary files unless its chunks are said to lie elsewhere.

use std::borrow::Cow;
use std::convert::Infallible;
use std::fs::File;
use std::io::{self, Cursor, Read, Seek, Write};
use std::num::NonZeroUsize;
use std::ops::RangeBounds;
pub type Result<T, U = Infallible> = std::result::Result<T, Error<U>>;
#[derive(Debug)] pub enum Error<U = Infallible> { Io(io::Error), Merge(U), InvalidCompressionType, InvalidFormatVersion }
impl<U> std::fmt::Display for Error<U> {}
impl<U> std::error::Error for Error<U> {}
impl<U> From<io::Error> for Error<U> { fn from(err: io::Error) -> Error<U> {} }
#[derive(Clone, Copy, Debug, Default)] pub enum CompressionType { None, SnappyPre05, Zlib, Lz4, Zstd, Snappy }
#[derive(Clone, Copy, Debug)] pub enum SortAlgorithm { Stable, Unstable }
pub trait MergeFunction { type Error; fn merge(&self, key: &[u8], values: &[Cow<[u8]>]) -> std::result::Result<Cow<[u8]>, Self::Error>; }
#[derive(Clone)] pub struct WriterBuilder;
impl Default for WriterBuilder { fn default() -> WriterBuilder {} }
impl WriterBuilder {
    pub fn new() -> WriterBuilder {}
    pub fn compression_type(&mut self, compression_type: CompressionType) -> &mut Self {}
    pub fn compression_level(&mut self, level: u32) -> &mut Self {}
    pub fn block_size(&mut self, size: usize) -> &mut Self {}
    pub fn index_key_interval(&mut self, interval: NonZeroUsize) -> &mut Self {}
    pub fn index_levels(&mut self, levels: u8) -> &mut Self {}
    pub fn build<W: Write>(&self, writer: W) -> Writer<W> { Writer { writer } }
    pub fn memory(&self) -> Writer<Vec<u8>> {}
}
pub struct Writer<W> { writer: W }
impl Writer<Vec<u8>> { pub fn memory() -> Writer<Vec<u8>> {} }
impl Writer<()> { pub fn builder() -> WriterBuilder {} }
impl<W: Write> Writer<W> {
    pub fn new(writer: W) -> Writer<W> { Writer { writer } }
    pub fn insert<A: AsRef<[u8]>, B: AsRef<[u8]>>(&mut self, key: A, val: B) -> io::Result<()> { let b: &[u8]; self.writer.write(b); }
    pub fn finish(self) -> io::Result<()> { let b: &[u8]; self.writer.write(b); }
    pub fn into_inner(self) -> io::Result<W> { let b: &[u8]; self.writer.write(b); Ok(self.writer) }
}
#[derive(Clone)] pub struct Reader<R> { reader: R }
impl<R: Read + Seek> Reader<R> {
    pub fn new(reader: R) -> std::result::Result<Reader<R>, Error> { let b: &mut [u8]; reader.read(b); Ok(Reader { reader }) }
    pub fn into_cursor(self) -> std::result::Result<ReaderCursor<R>, Error> { Ok(ReaderCursor { reader: self.reader }) }
    pub fn into_prefix_iter(self, prefix: Vec<u8>) -> std::result::Result<PrefixIter<R>, Error> { Ok(PrefixIter { reader: self.reader }) }
    pub fn into_rev_prefix_iter(self, prefix: Vec<u8>) -> std::result::Result<RevPrefixIter<R>, Error> { Ok(RevPrefixIter { reader: self.reader }) }
    pub fn into_range_iter<S: RangeBounds<A>, A: AsRef<[u8]>>(self, range: S) -> std::result::Result<RangeIter<R>, Error> { Ok(RangeIter { reader: self.reader }) }
    pub fn into_rev_range_iter<S: RangeBounds<A>, A: AsRef<[u8]>>(self, range: S) -> std::result::Result<RevRangeIter<R>, Error> { Ok(RevRangeIter { reader: self.reader }) }
}
impl<R> Reader<R> {
    pub fn compression_type(&self) -> CompressionType {}
    pub fn len(&self) -> u64 {}
    pub fn is_empty(&self) -> bool {}
    pub fn into_inner(self) -> R { self.reader }
    pub fn get_ref(&self) -> &R { &self.reader }
}
#[derive(Clone)] pub struct ReaderCursor<R> { reader: R }
impl<R> ReaderCursor<R> {
    pub fn current(&self) -> Option<(&[u8], &[u8])> {}
    pub fn into_reader(self) -> Reader<R> { Reader { reader: self.reader } }
    pub fn into_inner(self) -> R { self.reader }
    pub fn get_ref(&self) -> &R { &self.reader }
    pub fn reset(&mut self) {}
}
impl<R: Read + Seek> ReaderCursor<R> {
    pub fn move_on_first(&mut self) -> Result<Option<(&[u8], &[u8])>> { let b: &mut [u8]; self.reader.read(b); }
    pub fn move_on_last(&mut self) -> Result<Option<(&[u8], &[u8])>> { let b: &mut [u8]; self.reader.read(b); }
    pub fn move_on_next(&mut self) -> Result<Option<(&[u8], &[u8])>> { let b: &mut [u8]; self.reader.read(b); }
    pub fn move_on_prev(&mut self) -> Result<Option<(&[u8], &[u8])>> { let b: &mut [u8]; self.reader.read(b); }
    pub fn move_on_key_lower_than_or_equal_to<A: AsRef<[u8]>>(&mut self, target_key: A) -> Result<Option<(&[u8], &[u8])>> { let b: &mut [u8]; self.reader.read(b); }
    pub fn move_on_key_greater_than_or_equal_to<A: AsRef<[u8]>>(&mut self, key: A) -> Result<Option<(&[u8], &[u8])>> { let b: &mut [u8]; self.reader.read(b); }
    pub fn move_on_key_equal_to<A: AsRef<[u8]>>(&mut self, key: A) -> Result<Option<(&[u8], &[u8])>> { let b: &mut [u8]; self.reader.read(b); }
}
pub struct PrefixIter<R> { reader: R }
impl<R: Read + Seek> PrefixIter<R> { pub fn next(&mut self) -> Result<Option<(&[u8], &[u8])>> { let b: &mut [u8]; self.reader.read(b); } }
pub struct RevPrefixIter<R> { reader: R }
impl<R: Read + Seek> RevPrefixIter<R> { pub fn next(&mut self) -> Result<Option<(&[u8], &[u8])>> { let b: &mut [u8]; self.reader.read(b); } }
pub struct RangeIter<R> { reader: R }
impl<R: Read + Seek> RangeIter<R> { pub fn next(&mut self) -> Result<Option<(&[u8], &[u8])>> { let b: &mut [u8]; self.reader.read(b); } }
pub struct RevRangeIter<R> { reader: R }
impl<R: Read + Seek> RevRangeIter<R> { pub fn next(&mut self) -> Result<Option<(&[u8], &[u8])>> { let b: &mut [u8]; self.reader.read(b); } }
pub struct MergerBuilder<R, MF> { reader: R, merge: MF }
impl<R, MF> MergerBuilder<R, MF> {
    pub fn new(merge: MF) -> Self { let reader: R; MergerBuilder { reader, merge } }
    pub fn add(self, source: ReaderCursor<R>) -> Self { MergerBuilder { reader: source.reader, merge: self.merge } }
    pub fn push(&mut self, source: ReaderCursor<R>) { self.reader = source.reader; }
    pub fn build(self) -> Merger<R, MF> { Merger { reader: self.reader, merge: self.merge } }
}
pub struct Merger<R, MF> { reader: R, merge: MF }
impl<R, MF> Merger<R, MF> { pub fn builder(merge: MF) -> MergerBuilder<R, MF> { let reader: R; MergerBuilder { reader, merge } } }
impl<R: Read + Seek, MF> Merger<R, MF> {
    pub fn into_stream_merger_iter(self) -> std::result::Result<MergerIter<R, MF>, Error> { let b: &mut [u8]; self.reader.read(b); Ok(MergerIter { reader: self.reader, merge: self.merge }) }
    pub fn write_into_stream_writer<W: Write>(self, writer: &mut Writer<W>) -> Result<(), MF::Error> { let b: &mut [u8]; self.reader.read(b); writer.writer.write(b); }
}
pub struct MergerIter<R, MF> { reader: R, merge: MF }
impl<R: Read + Seek, MF: MergeFunction> MergerIter<R, MF> { pub fn next(&mut self) -> Result<Option<(&[u8], &[u8])>, MF::Error> { let b: &mut [u8]; self.reader.read(b); } }
pub trait ChunkCreator { type Chunk; type Error; fn create(&self) -> std::result::Result<Self::Chunk, Self::Error>; }
#[derive(Clone, Copy, Debug, Default)] pub struct TempFileChunk;
impl ChunkCreator for TempFileChunk { type Chunk = File; type Error = io::Error; #[blocking(fs)] fn create(&self) -> io::Result<File> {} }
#[derive(Clone, Copy, Debug, Default)] pub struct CursorVec;
impl ChunkCreator for CursorVec { type Chunk = Cursor<Vec<u8>>; type Error = Infallible; fn create(&self) -> std::result::Result<Cursor<Vec<u8>>, Infallible> {} }
pub type DefaultChunkCreator = TempFileChunk;
pub struct SorterBuilder<MF, CC> { merge: MF, creator: CC }
impl<MF> SorterBuilder<MF, DefaultChunkCreator> { pub fn new(merge: MF) -> Self { SorterBuilder { merge, creator: TempFileChunk } } }
impl<MF, CC> SorterBuilder<MF, CC> {
    pub fn dump_threshold(&mut self, memory: usize) -> &mut Self {}
    pub fn allow_realloc(&mut self, allow: bool) -> &mut Self {}
    pub fn max_nb_chunks(&mut self, nb_chunks: usize) -> &mut Self {}
    pub fn chunk_compression_type(&mut self, compression: CompressionType) -> &mut Self {}
    pub fn chunk_compression_level(&mut self, level: u32) -> &mut Self {}
    pub fn sort_algorithm(&mut self, algo: SortAlgorithm) -> &mut Self {}
    pub fn sort_in_parallel(&mut self, value: bool) -> &mut Self {}
    pub fn chunk_creator<CC2>(self, creation: CC2) -> SorterBuilder<MF, CC2> { SorterBuilder { merge: self.merge, creator: creation } }
    pub fn build(self) -> Sorter<MF, CC> { Sorter { merge: self.merge, creator: self.creator } }
}
pub struct Sorter<MF, CC = DefaultChunkCreator> { merge: MF, creator: CC }
impl<MF> Sorter<MF, DefaultChunkCreator> {
    pub fn builder(merge: MF) -> SorterBuilder<MF, DefaultChunkCreator> { SorterBuilder { merge, creator: TempFileChunk } }
    pub fn new(merge: MF) -> Sorter<MF, DefaultChunkCreator> { Sorter { merge, creator: TempFileChunk } }
}
impl<MF: MergeFunction, CC: ChunkCreator> Sorter<MF, CC> {
    pub fn insert<K: AsRef<[u8]>, V: AsRef<[u8]>>(&mut self, key: K, val: V) -> Result<(), MF::Error> { self.creator.create(); }
    pub fn write_into_stream_writer<W: Write>(self, writer: &mut Writer<W>) -> Result<(), MF::Error> { self.creator.create(); let b: &[u8]; writer.writer.write(b); }
    pub fn into_stream_merger_iter(self) -> Result<MergerIter<CC::Chunk, MF>, MF::Error> { let reader = self.creator.create().unwrap(); Ok(MergerIter { reader, merge: self.merge }) }
    pub fn into_reader_cursors(self) -> Result<Vec<ReaderCursor<CC::Chunk>>, MF::Error> { self.creator.create(); }
}
