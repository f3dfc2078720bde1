//! opendal 0.59.5, 0.50.2.

use bytes::Bytes;
use std::collections::HashMap;
use std::io;
use std::io::{BufRead, Read, Seek, SeekFrom, Write};
use std::ops::RangeBounds;
#[derive(Clone, Default)] pub struct Buffer;
impl Buffer {
    pub fn new() -> Self {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn slice(&self, range: impl RangeBounds<usize>) -> Self {}
    pub fn to_bytes(&self) -> Bytes {}
    pub fn to_vec(&self) -> Vec<u8> {}
}
#[derive(Debug)] pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
impl Error {
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {}
    pub fn with_context(self, key: &str, value: impl ToString) -> Self {}
    pub fn kind(&self) -> ErrorKind {}
    pub fn is_temporary(&self) -> bool {}
}
#[derive(Clone, Copy)] pub enum ErrorKind { Unexpected, Unsupported, ConfigInvalid, NotFound, PermissionDenied, IsADirectory, NotADirectory, AlreadyExists, RateLimited, IsSameFile, ConditionNotMatch, RangeNotSatisfied }
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub struct Entry;
impl Entry {
    pub fn path(&self) -> &str {}
    pub fn name(&self) -> &str {}
    pub fn metadata(&self) -> &Metadata {}
}
#[derive(Clone)] pub struct Metadata;
impl Metadata {
    pub fn mode(&self) -> EntryMode {}
    pub fn is_file(&self) -> bool {}
    pub fn is_dir(&self) -> bool {}
    pub fn content_length(&self) -> u64 {}
    pub fn content_md5(&self) -> Option<&str> {}
    pub fn content_type(&self) -> Option<&str> {}
    pub fn etag(&self) -> Option<&str> {}
    pub fn version(&self) -> Option<&str> {}
}
#[derive(Clone, Copy)] pub enum EntryMode { FILE, DIR, Unknown }
#[derive(Clone)] pub struct Operator;
impl Operator {
    pub fn blocking(&self) -> BlockingOperator {}
    pub fn new<B>(ab: B) -> Result<OperatorBuilder> {}
    pub fn from_config<C>(cfg: C) -> Result<OperatorBuilder> {}
    pub fn from_iter<B>(iter: impl IntoIterator<Item = (String, String)>) -> Result<OperatorBuilder> {}
    pub fn from_map<B>(map: HashMap<String, String>) -> Result<OperatorBuilder> {}
    pub fn via_iter<S>(scheme: S, iter: impl IntoIterator<Item = (String, String)>) -> Result<Operator> {}
    pub fn via_map<S>(scheme: S, map: HashMap<String, String>) -> Result<Operator> {}
    pub fn from_uri<U>(uri: U) -> Result<Operator> {}
    pub fn layer<L>(self, layer: L) -> Self {}
    pub fn info(&self) -> OperatorInfo {}
    pub async fn check(&self) -> Result<()> {}
    pub async fn stat(&self, path: &str) -> Result<Metadata> {}
    pub async fn exists(&self, path: &str) -> Result<bool> {}
    pub async fn is_exist(&self, path: &str) -> Result<bool> {}
    pub async fn create_dir(&self, path: &str) -> Result<()> {}
    pub async fn read(&self, path: &str) -> Result<Buffer> {}
    pub async fn reader(&self, path: &str) -> Result<Reader> {}
    pub async fn write(&self, path: &str, bs: impl Into<Buffer>) -> Result<Metadata> {}
    pub async fn writer(&self, path: &str) -> Result<Writer> {}
    pub async fn copy(&self, from: &str, to: &str) -> Result<()> {}
    pub async fn rename(&self, from: &str, to: &str) -> Result<()> {}
    pub async fn delete(&self, path: &str) -> Result<()> {}
    pub async fn remove(&self, paths: Vec<String>) -> Result<()> {}
    pub async fn remove_all(&self, path: &str) -> Result<()> {}
    pub async fn list(&self, path: &str) -> Result<Vec<Entry>> {}
    pub async fn lister(&self, path: &str) -> Result<Lister> {}
    pub async fn delete_iter<I>(&self, iter: I) -> Result<()> where I: IntoIterator {}
}
pub struct OperatorBuilder;
impl OperatorBuilder {
    pub fn layer<L>(self, layer: L) -> OperatorBuilder {}
    pub fn finish(self) -> Operator {}
}
#[derive(Clone)] pub struct OperatorInfo;
impl OperatorInfo {
    pub fn root(&self) -> &str {}
    pub fn name(&self) -> &str {}
    pub fn scheme(&self) -> Scheme {}
}
#[derive(Clone)] pub struct Reader;
impl Reader {
    pub async fn read(&self, range: impl RangeBounds<u64>) -> Result<Buffer> {}
    pub async fn into_futures_async_read(self, range: impl RangeBounds<u64>) -> Result<FuturesAsyncReader> {}
    pub async fn into_bytes_stream(self, range: impl RangeBounds<u64>) -> Result<FuturesBytesStream> {}
}
pub struct Writer;
impl Writer {
    pub async fn write(&mut self, bs: impl Into<Buffer>) -> Result<()> {}
    pub async fn abort(&mut self) -> Result<()> {}
    pub async fn close(&mut self) -> Result<Metadata> {}
}
pub struct Lister;
#[derive(Clone)] pub struct BlockingOperator;
impl BlockingOperator {
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn stat(&self, path: &str) -> Result<Metadata> {}
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn exists(&self, path: &str) -> Result<bool> {}
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn is_exist(&self, path: &str) -> Result<bool> {}
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn create_dir(&self, path: &str) -> Result<()> {}
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn read(&self, path: &str) -> Result<Buffer> {}
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn reader(&self, path: &str) -> Result<BlockingReader> {}
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn write(&self, path: &str, bs: impl Into<Buffer>) -> Result<()> {}
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn copy(&self, from: &str, to: &str) -> Result<()> {}
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn rename(&self, from: &str, to: &str) -> Result<()> {}
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn writer(&self, path: &str) -> Result<BlockingWriter> {}
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn delete(&self, path: &str) -> Result<()> {}
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn remove(&self, paths: Vec<String>) -> Result<()> {}
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn remove_all(&self, path: &str) -> Result<()> {}
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn list(&self, path: &str) -> Result<Vec<Entry>> {}
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn lister(&self, path: &str) -> Result<BlockingLister> {}
    pub fn info(&self) -> OperatorInfo {}
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn check(&self) -> Result<()> {}
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn remove_via(&self, input: impl Iterator<Item = String>) -> Result<()> {}
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn delete_iter<I>(&self, iter: I) -> Result<()> where I: IntoIterator {}
    pub fn stat_with(&self, path: &str) -> operator_functions::FunctionStat {}
    pub fn read_with(&self, path: &str) -> operator_functions::FunctionRead {}
    pub fn reader_with(&self, path: &str) -> operator_functions::FunctionReader {}
    pub fn write_with(&self, path: &str, bs: impl Into<Buffer>) -> operator_functions::FunctionWrite {}
    pub fn writer_with(&self, path: &str) -> operator_functions::FunctionWriter {}
    pub fn delete_with(&self, path: &str) -> operator_functions::FunctionDelete {}
    pub fn list_with(&self, path: &str) -> operator_functions::FunctionList {}
    pub fn lister_with(&self, path: &str) -> operator_functions::FunctionLister {}
}
pub struct BlockingReader;
impl BlockingReader {
    #[blocking(fs)] pub fn read<R>(&self, range: R) -> Result<Buffer> {}
    pub fn into_std_read<R>(self, range: R) -> Result<StdReader> {}
    #[blocking(fs)] pub fn read_into<B, R>(&self, buf: &mut B, range: R) -> Result<usize> {}
    pub fn into_bytes_iterator<R>(self, range: R) -> Result<StdBytesIterator> {}
}
pub struct BlockingWriter;
impl BlockingWriter {
    #[blocking(fs)] pub fn write(&mut self, bs: impl Into<Buffer>) -> Result<()> {}
    #[blocking(fs)] pub fn close(&mut self) -> Result<()> {}
    pub fn into_std_write(self) -> StdWriter {}
}
pub struct BlockingLister;
impl Iterator for BlockingLister {
    type Item = Result<Entry>;
    #[blocking(fs)] fn next(&mut self) -> Option<Self::Item> {}
}
pub struct StdBytesIterator;
impl Iterator for StdBytesIterator {
    type Item = io::Result<Bytes>;
    #[blocking(fs)] fn next(&mut self) -> Option<Self::Item> {}
}
pub struct StdReader;
impl Read for StdReader { #[blocking(fs)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
impl BufRead for StdReader { #[blocking(fs)] fn fill_buf(&mut self) -> io::Result<&[u8]> {} }
impl Seek for StdReader { fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> {} }
pub struct StdWriter;
impl StdWriter { #[blocking(fs)] pub fn close(&mut self) -> io::Result<()> {} }
impl Write for StdWriter {
    #[blocking(fs)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    #[blocking(fs)] fn flush(&mut self) -> io::Result<()> {}
}
pub mod operator_functions {
    use crate::{BlockingLister, BlockingReader, BlockingWriter, Buffer, Entry, Metadata, Result};
    pub struct FunctionStat;
    impl FunctionStat { #[blocking(fs)] #[advice("use the async `Operator`")] pub fn call(self) -> Result<Metadata> {} }
    pub struct FunctionRead;
    impl FunctionRead {
        pub fn range<R>(self, range: R) -> Self {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn call(self) -> Result<Buffer> {}
    }
    pub struct FunctionReader;
    impl FunctionReader { #[blocking(fs)] #[advice("use the async `Operator`")] pub fn call(self) -> Result<BlockingReader> {} }
    pub struct FunctionWrite;
    impl FunctionWrite {
        pub fn append(self, v: bool) -> Self {}
        pub fn chunk(self, v: usize) -> Self {}
        pub fn content_type(self, v: &str) -> Self {}
        pub fn cache_control(self, v: &str) -> Self {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn call(self) -> Result<Metadata> {}
    }
    pub struct FunctionWriter;
    impl FunctionWriter {
        pub fn append(self, v: bool) -> Self {}
        pub fn chunk(self, v: usize) -> Self {}
        pub fn content_type(self, v: &str) -> Self {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn call(self) -> Result<BlockingWriter> {}
    }
    pub struct FunctionDelete;
    impl FunctionDelete { #[blocking(fs)] #[advice("use the async `Operator`")] pub fn call(self) -> Result<()> {} }
    pub struct FunctionList;
    impl FunctionList {
        pub fn limit(self, v: usize) -> Self {}
        pub fn start_after(self, v: &str) -> Self {}
        pub fn recursive(self, v: bool) -> Self {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn call(self) -> Result<Vec<Entry>> {}
    }
    pub struct FunctionLister;
    impl FunctionLister {
        pub fn limit(self, v: usize) -> Self {}
        pub fn start_after(self, v: &str) -> Self {}
        pub fn recursive(self, v: bool) -> Self {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn call(self) -> Result<BlockingLister> {}
    }
}
pub mod blocking {
    use crate::{Buffer, Entry, Metadata, Result};
    pub use crate::{StdBytesIterator, StdReader, StdWriter};
    #[derive(Clone)] pub struct Operator;
    impl Operator {
        pub fn new(op: crate::Operator) -> Result<Self> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn stat(&self, path: &str) -> Result<Metadata> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn exists(&self, path: &str) -> Result<bool> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn create_dir(&self, path: &str) -> Result<()> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn read(&self, path: &str) -> Result<Buffer> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn reader(&self, path: &str) -> Result<Reader> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn write(&self, path: &str, bs: impl Into<Buffer>) -> Result<Metadata> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn writer(&self, path: &str) -> Result<Writer> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn copy(&self, from: &str, to: &str) -> Result<Metadata> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn rename(&self, from: &str, to: &str) -> Result<()> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn delete(&self, path: &str) -> Result<()> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn remove_all(&self, path: &str) -> Result<()> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn list(&self, path: &str) -> Result<Vec<Entry>> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn lister(&self, path: &str) -> Result<Lister> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn check(&self) -> Result<()> {}
        pub fn from_uri<U>(uri: U) -> Result<Self> {}
        pub fn info(&self) -> crate::OperatorInfo {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn stat_options<O>(&self, path: &str, opts: O) -> Result<Metadata> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn read_options<O>(&self, path: &str, opts: O) -> Result<Buffer> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn reader_options<O>(&self, path: &str, opts: O) -> Result<Reader> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn write_options<O>(&self, path: &str, bs: impl Into<Buffer>, opts: O) -> Result<Metadata> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn writer_options<O>(&self, path: &str, opts: O) -> Result<Writer> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn delete_options<O>(&self, path: &str, opts: O) -> Result<()> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn delete_iter<I>(&self, iter: I) -> Result<()> where I: IntoIterator {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn list_options<O>(&self, path: &str, opts: O) -> Result<Vec<Entry>> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn lister_options<O>(&self, path: &str, opts: O) -> Result<Lister> {}
    }
    pub struct Reader;
    impl Reader {
        #[blocking(fs)] pub fn read<R>(&self, range: R) -> Result<Buffer> {}
        pub fn into_std_read<R>(self, range: R) -> Result<StdReader> {}
        #[blocking(fs)] pub fn read_into<B, R>(&self, buf: &mut B, range: R) -> Result<usize> {}
        pub fn into_bytes_iterator<R>(self, range: R) -> Result<StdBytesIterator> {}
    }
    pub struct Writer;
    impl Writer {
        #[blocking(fs)] pub fn write(&mut self, bs: impl Into<Buffer>) -> Result<()> {}
        #[blocking(fs)] pub fn close(&mut self) -> Result<Metadata> {}
        pub fn into_std_write(self) -> StdWriter {}
    }
    pub struct Lister;
    impl Iterator for Lister {
        type Item = Result<Entry>;
        #[blocking(fs)] fn next(&mut self) -> Option<Self::Item> {}
    }
}
