//! tokio 1.54.1.
#![since("1.0")]

use crate::task::JoinHandle;
use std::future::Future;
#[on_executor(future)] pub fn spawn<F>(future: F) -> JoinHandle<F::Output> where F: Future {}
#[awaits(select)] macro_rules! select { () => {} }
#[awaits(join)] macro_rules! join { () => {} }
#[awaits(try_join)] macro_rules! try_join { () => {} }
macro_rules! pin {
    ($($x:ident),* $(,)?) => { $(let mut $x = $x; let mut $x = unsafe { std::pin::Pin::new_unchecked(&mut $x) };)* };
    ($(let $x:ident = $init:expr;)*) => { $(let mut $x = $init; let mut $x = unsafe { std::pin::Pin::new_unchecked(&mut $x) };)* };
}
#[wraps(tokio::task::LocalKey<arg>)] macro_rules! task_local { () => {} }
#[attribute_macro(entry)] pub fn main() {}
#[attribute_macro] pub fn test() {}
// 0.2
pub mod prelude {
    pub use crate::io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt};
    pub use futures_core::{Future, Stream};
    pub use tokio_stream::StreamExt;
}
pub mod stream { pub use tokio_stream::*; }
#[features("fs", "full")]
pub mod fs {
    use crate::io::{AsyncRead, AsyncSeek, AsyncWrite};
    use std::{io, time};
    use std::ffi::OsString;
    use std::fs::{FileType, Metadata, Permissions, File as StdFile, OpenOptions as StdOpenOptions};
    use std::os::fd;
    use std::path::{Path, PathBuf};
    use std::task::{Context, Poll};
    use std::time::SystemTime;
    pub async fn canonicalize(path: impl AsRef<Path>) -> io::Result<PathBuf> {}
    pub async fn create_dir(path: impl AsRef<Path>) -> io::Result<()> {}
    pub async fn create_dir_all(path: impl AsRef<Path>) -> io::Result<()> {}
    #[derive(Default)] pub struct DirBuilder;
    impl DirBuilder {
        pub fn new() -> Self {}
        pub fn recursive(&mut self, recursive: bool) -> &mut Self {}
        pub async fn create(&self, path: impl AsRef<Path>) -> io::Result<()> {}
        pub fn mode(&mut self, mode: u32) -> &mut Self {}
    }
    pub struct File;
    impl File {
        pub async fn open(path: impl AsRef<Path>) -> io::Result<File> {}
        pub async fn create(path: impl AsRef<Path>) -> io::Result<File> {}
        pub async fn create_new<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        pub fn options() -> OpenOptions {}
        pub fn from_std(std: StdFile) -> File {}
        pub async fn sync_all(&self) -> io::Result<()> {}
        pub async fn sync_data(&self) -> io::Result<()> {}
        pub async fn set_len(&self, size: u64) -> io::Result<()> {}
        pub async fn metadata(&self) -> io::Result<Metadata> {}
        pub async fn try_clone(&self) -> io::Result<File> {}
        pub async fn into_std(self) -> StdFile {}
        pub fn try_into_std(self) -> Result<StdFile, Self> {}
        pub async fn set_permissions(&self, perm: Permissions) -> io::Result<()> {}
        pub async fn set_times(&self, times: FileTimes) -> io::Result<()> {}
        pub async fn set_modified(&self, time: time::SystemTime) -> io::Result<()> {}
        pub fn set_max_buf_size(&mut self, max_buf_size: usize) {}
        pub fn max_buf_size(&self) -> usize {}
    }
    impl AsyncRead for File {}
    impl AsyncSeek for File {}
    impl AsyncWrite for File {}
    impl From<StdFile> for File {}
    impl From<fd::OwnedFd> for File {}
    impl std::os::unix::io::AsRawFd for File {}
    impl std::os::unix::io::AsFd for File {}
    impl std::os::unix::io::FromRawFd for File {}
    #[derive(Clone, Default)] pub struct FileTimes;
    impl FileTimes {
        pub fn new() -> Self {}
        pub fn set_accessed(self, t: SystemTime) -> Self {}
        pub fn set_modified(self, t: SystemTime) -> Self {}
    }
    pub async fn hard_link(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()> {}
    pub async fn metadata(path: impl AsRef<Path>) -> io::Result<Metadata> {}
    #[derive(Clone)] pub struct OpenOptions;
    impl OpenOptions {
        pub fn new() -> OpenOptions {}
        pub fn read(&mut self, read: bool) -> &mut OpenOptions {}
        pub fn write(&mut self, write: bool) -> &mut OpenOptions {}
        pub fn append(&mut self, append: bool) -> &mut OpenOptions {}
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions {}
        pub fn create(&mut self, create: bool) -> &mut OpenOptions {}
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions {}
        pub async fn open(&self, path: impl AsRef<Path>) -> io::Result<File> {}
        pub fn mode(&mut self, mode: u32) -> &mut OpenOptions {}
        pub fn custom_flags(&mut self, flags: i32) -> &mut OpenOptions {}
    }
    impl From<StdOpenOptions> for OpenOptions {}
    impl Default for OpenOptions {}
    pub async fn read(path: impl AsRef<Path>) -> io::Result<Vec<u8>> {}
    pub async fn read_dir(path: impl AsRef<Path>) -> io::Result<ReadDir> {}
    pub struct ReadDir;
    impl ReadDir {
        pub async fn next_entry(&mut self) -> io::Result<Option<DirEntry>> {}
        pub fn poll_next_entry(&mut self, cx: &mut Context) -> Poll<io::Result<Option<DirEntry>>> {}
    }
    pub struct DirEntry;
    impl DirEntry {
        pub fn ino(&self) -> u64 {}
        pub fn path(&self) -> PathBuf {}
        pub fn file_name(&self) -> OsString {}
        pub async fn metadata(&self) -> io::Result<Metadata> {}
        pub async fn file_type(&self) -> io::Result<FileType> {}
    }
    pub async fn read_link(path: impl AsRef<Path>) -> io::Result<PathBuf> {}
    pub async fn read_to_string(path: impl AsRef<Path>) -> io::Result<String> {}
    pub async fn remove_dir(path: impl AsRef<Path>) -> io::Result<()> {}
    pub async fn remove_dir_all(path: impl AsRef<Path>) -> io::Result<()> {}
    pub async fn remove_file(path: impl AsRef<Path>) -> io::Result<()> {}
    pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<()> {}
    pub async fn set_permissions(path: impl AsRef<Path>, perm: Permissions) -> io::Result<()> {}
    pub async fn symlink_metadata(path: impl AsRef<Path>) -> io::Result<Metadata> {}
    pub async fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> io::Result<()> {}
    pub async fn copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> Result<u64, io::Error> {}
    pub async fn try_exists(path: impl AsRef<Path>) -> io::Result<bool> {}
    pub async fn symlink(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()> {}
}
pub mod io {
    use bytes::{Buf, BufMut, buf};
    use crate::io::seek::Seek;
    use crate::io::util::read_to_end::ReadToEnd;
    use crate::io::util::fill_buf::FillBuf;
    use crate::io::util::flush::Flush;
    use crate::io::util::read::Read;
    use crate::io::util::read_exact::ReadExact;
    use crate::io::util::read_line::ReadLine;
    use crate::io::util::read_to_end::read_to_end;
    use crate::io::util::read_to_string::ReadToString;
    use crate::io::util::read_until::ReadUntil;
    use crate::io::util::shutdown::Shutdown;
    use crate::io::util::write::Write;
    use crate::io::util::write_all::WriteAll;
    use crate::io::util::write_all_buf::WriteAllBuf;
    use crate::io::util::write_buf::WriteBuf;
    use crate::io::util::write_vectored::WriteVectored;
    use std::{io, ops};
    use std::io::IoSlice;
    use std::mem::MaybeUninit;
    use std::ops::DerefMut;
    use std::os::unix::io::{AsFd, AsRawFd};
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub use std::io::{Error, ErrorKind, Result, SeekFrom};
    pub trait AsyncBufRead: AsyncRead {
        #[async_context] fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<&[u8]>>;
        fn consume(self: Pin<&mut Self>, amt: usize);
    }
    impl<T: AsyncBufRead> AsyncBufRead for Box<T> {}
    impl<T: AsyncBufRead> AsyncBufRead for &mut T {}
    impl<P> AsyncBufRead for Pin<P> where P: DerefMut, P::Target: AsyncBufRead {}
    impl AsyncBufRead for &[u8] {}
    impl<T: AsRef<[u8]>> AsyncBufRead for io::Cursor<T> {}
    pub trait AsyncRead {
        #[async_context] fn poll_read(self: Pin<&mut Self>, cx: &mut Context, buf: &mut ReadBuf) -> Poll<io::Result<()>>;
    }
    impl<T: AsyncRead> AsyncRead for Box<T> {}
    impl<T: AsyncRead> AsyncRead for &mut T {}
    impl<P> AsyncRead for Pin<P> where P: DerefMut, P::Target: AsyncRead {}
    impl AsyncRead for &[u8] {}
    impl<T: AsRef<[u8]>> AsyncRead for io::Cursor<T> {}
    pub trait AsyncSeek {
        #[async_context] fn start_seek(self: Pin<&mut Self>, position: SeekFrom) -> io::Result<()>;
        #[async_context] fn poll_complete(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<u64>>;
    }
    impl<T: AsyncSeek> AsyncSeek for Box<T> {}
    impl<T: AsyncSeek> AsyncSeek for &mut T {}
    impl<P> AsyncSeek for Pin<P> where P: DerefMut, P::Target: AsyncSeek {}
    impl<T: AsRef<[u8]>> AsyncSeek for io::Cursor<T> {}
    pub trait AsyncWrite {
        #[async_context] fn poll_write(self: Pin<&mut Self>, cx: &mut Context, buf: &[u8]) -> Poll<io::Result<usize>>;
        #[async_context] fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>>;
        #[async_context] fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>>;
        #[async_context] fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context, bufs: &[IoSlice]) -> Poll<io::Result<usize>> {}
        fn is_write_vectored(&self) -> bool {}
    }
    impl<T: AsyncWrite> AsyncWrite for Box<T> {}
    impl<T: AsyncWrite> AsyncWrite for &mut T {}
    impl<P> AsyncWrite for Pin<P> where P: DerefMut, P::Target: AsyncWrite {}
    impl AsyncWrite for Vec<u8> {}
    impl AsyncWrite for io::Cursor<&mut [u8]> {}
    impl AsyncWrite for io::Cursor<&mut Vec<u8>> {}
    impl AsyncWrite for io::Cursor<Vec<u8>> {}
    impl AsyncWrite for io::Cursor<Box<[u8]>> {}
    pub struct ReadBuf;
    impl ReadBuf {
        pub fn new(buf: &mut [u8]) -> ReadBuf {}
        pub fn uninit(buf: &mut [MaybeUninit<u8>]) -> ReadBuf {}
        pub fn capacity(&self) -> usize {}
        pub fn filled(&self) -> &[u8] {}
        pub fn filled_mut(&mut self) -> &mut [u8] {}
        pub fn take(&mut self, n: usize) -> ReadBuf {}
        pub fn initialized(&self) -> &[u8] {}
        pub fn initialized_mut(&mut self) -> &mut [u8] {}
        pub fn inner_mut(&mut self) -> &mut [MaybeUninit<u8>] {}
        pub fn unfilled_mut(&mut self) -> &mut [MaybeUninit<u8>] {}
        pub fn initialize_unfilled(&mut self) -> &mut [u8] {}
        pub fn initialize_unfilled_to(&mut self, n: usize) -> &mut [u8] {}
        pub fn remaining(&self) -> usize {}
        pub fn clear(&mut self) {}
        pub fn advance(&mut self, n: usize) {}
        pub fn set_filled(&mut self, n: usize) {}
        pub fn assume_init(&mut self, n: usize) {}
        pub fn put_slice(&mut self, buf: &[u8]) {}
    }
    impl bytes::BufMut for ReadBuf {
        fn remaining_mut(&self) -> usize {}
        fn advance_mut(&mut self, cnt: usize) {}
        fn chunk_mut(&mut self) -> &mut buf::UninitSlice {}
    }
    #[derive(Clone, Copy)] pub struct Interest;
    impl Interest {
        pub const AIO: Interest = _;
        pub const LIO: Interest = _;
        pub const READABLE: Interest = _;
        pub const WRITABLE: Interest = _;
        pub const ERROR: Interest = _;
        pub const PRIORITY: Interest = _;
        pub fn is_readable(self) -> bool {}
        pub fn is_writable(self) -> bool {}
        pub fn is_error(self) -> bool {}
        pub fn is_priority(self) -> bool {}
        pub fn add(self, other: Interest) -> Interest {}
        pub fn remove(self, other: Interest) -> Option<Interest> {}
    }
    impl ops::BitOr for Interest { type Output = Self; }
    #[derive(Clone, Copy)] pub struct Ready;
    impl Ready {
        pub const EMPTY: Ready = _;
        pub const READABLE: Ready = _;
        pub const WRITABLE: Ready = _;
        pub const READ_CLOSED: Ready = _;
        pub const WRITE_CLOSED: Ready = _;
        pub const PRIORITY: Ready = _;
        pub const ERROR: Ready = _;
        pub const ALL: Ready = _;
        pub fn is_empty(self) -> bool {}
        pub fn is_readable(self) -> bool {}
        pub fn is_writable(self) -> bool {}
        pub fn is_read_closed(self) -> bool {}
        pub fn is_write_closed(self) -> bool {}
        pub fn is_priority(self) -> bool {}
        pub fn is_error(self) -> bool {}
    }
    impl ops::BitOr<Ready> for Ready { type Output = Ready; }
    impl ops::BitAnd<Ready> for Ready { type Output = Ready; }
    impl ops::Sub<Ready> for Ready { type Output = Ready; }
    pub struct Stderr;
    impl AsyncWrite for Stderr {}
    impl AsRawFd for Stderr {}
    impl AsFd for Stderr {}
    pub fn stderr() -> Stderr {}
    pub struct Stdin;
    impl AsyncRead for Stdin {}
    impl AsRawFd for Stdin {}
    impl AsFd for Stdin {}
    pub fn stdin() -> Stdin {}
    pub struct Stdout;
    impl AsyncWrite for Stdout {}
    impl AsRawFd for Stdout {}
    impl AsFd for Stdout {}
    pub fn stdout() -> Stdout {}
    pub struct ReadHalf<T>;
    impl<T> ReadHalf<T> {
        pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool {}
        pub fn unsplit(self, wr: WriteHalf<T>) -> T {}
    }
    impl<T: AsyncRead> AsyncRead for ReadHalf<T> {}
    pub struct WriteHalf<T>;
    impl<T> WriteHalf<T> { pub fn is_pair_of(&self, other: &ReadHalf<T>) -> bool {} }
    impl<T: AsyncWrite> AsyncWrite for WriteHalf<T> {}
    pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>) where T: AsyncRead + AsyncWrite {}
    pub fn join<R, W>(reader: R, writer: W) -> Join<R, W> where R: AsyncRead, W: AsyncWrite {}
    pub struct Join<R, W>;
    impl<R, W> Join<R, W> where R: AsyncRead, W: AsyncWrite {
        pub fn into_inner(self) -> (R, W) {}
        pub fn reader(&self) -> &R {}
        pub fn writer(&self) -> &W {}
        pub fn reader_mut(&mut self) -> &mut R {}
        pub fn writer_mut(&mut self) -> &mut W {}
        pub fn reader_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R> {}
        pub fn writer_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W> {}
    }
    impl<R, W> AsyncRead for Join<R, W> where R: AsyncRead {}
    impl<R, W> AsyncWrite for Join<R, W> where W: AsyncWrite {}
    impl<R, W> AsyncBufRead for Join<R, W> where R: AsyncBufRead {}
    pub trait AsyncBufReadExt: AsyncBufRead {
        fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> ReadUntil<Self> {}
        fn read_line(&mut self, buf: &mut String) -> ReadLine<Self> {}
        fn split(self, byte: u8) -> Split<Self> {}
        fn fill_buf(&mut self) -> FillBuf<Self> {}
        fn consume(&mut self, amt: usize) {}
        fn lines(self) -> Lines<Self> {}
    }
    impl<R: AsyncBufRead> AsyncBufReadExt for R {}
    pub trait AsyncReadExt: AsyncRead {
        fn chain<R>(self, next: R) -> Chain<Self, R> where R: AsyncRead {}
        fn read(&mut self, buf: &mut [u8]) -> Read<Self> {}
        fn read_buf<B>(&mut self, buf: &mut B) -> crate::io::util::read_buf::ReadBuf<Self, B> where B: BufMut {}
        fn read_exact(&mut self, buf: &mut [u8]) -> ReadExact<Self> {}
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> ReadToEnd<Self> {}
        fn read_to_string(&mut self, dst: &mut String) -> ReadToString<Self> {}
        fn take(self, limit: u64) -> Take<Self> {}
        fn read_u8(&mut self) -> impl std::future::Future<Output = io::Result<u8>> {}
        fn read_i8(&mut self) -> impl std::future::Future<Output = io::Result<i8>> {}
        fn read_u16(&mut self) -> impl std::future::Future<Output = io::Result<u16>> {}
        fn read_u16_le(&mut self) -> impl std::future::Future<Output = io::Result<u16>> {}
        fn read_i16(&mut self) -> impl std::future::Future<Output = io::Result<i16>> {}
        fn read_i16_le(&mut self) -> impl std::future::Future<Output = io::Result<i16>> {}
        fn read_u32(&mut self) -> impl std::future::Future<Output = io::Result<u32>> {}
        fn read_u32_le(&mut self) -> impl std::future::Future<Output = io::Result<u32>> {}
        fn read_i32(&mut self) -> impl std::future::Future<Output = io::Result<i32>> {}
        fn read_i32_le(&mut self) -> impl std::future::Future<Output = io::Result<i32>> {}
        fn read_u64(&mut self) -> impl std::future::Future<Output = io::Result<u64>> {}
        fn read_u64_le(&mut self) -> impl std::future::Future<Output = io::Result<u64>> {}
        fn read_i64(&mut self) -> impl std::future::Future<Output = io::Result<i64>> {}
        fn read_i64_le(&mut self) -> impl std::future::Future<Output = io::Result<i64>> {}
        fn read_u128(&mut self) -> impl std::future::Future<Output = io::Result<u128>> {}
        fn read_u128_le(&mut self) -> impl std::future::Future<Output = io::Result<u128>> {}
        fn read_i128(&mut self) -> impl std::future::Future<Output = io::Result<i128>> {}
        fn read_i128_le(&mut self) -> impl std::future::Future<Output = io::Result<i128>> {}
        fn read_f32(&mut self) -> impl std::future::Future<Output = io::Result<f32>> {}
        fn read_f32_le(&mut self) -> impl std::future::Future<Output = io::Result<f32>> {}
        fn read_f64(&mut self) -> impl std::future::Future<Output = io::Result<f64>> {}
        fn read_f64_le(&mut self) -> impl std::future::Future<Output = io::Result<f64>> {}
    }
    impl<R: AsyncRead> AsyncReadExt for R {}
    pub trait AsyncSeekExt: AsyncSeek {
        fn seek(&mut self, pos: SeekFrom) -> Seek<Self> {}
        fn rewind(&mut self) -> Seek<Self> {}
        fn stream_position(&mut self) -> Seek<Self> {}
    }
    impl<S: AsyncSeek> AsyncSeekExt for S {}
    pub trait AsyncWriteExt: AsyncWrite {
        fn write(&mut self, src: &[u8]) -> Write<Self> {}
        fn write_vectored(&mut self, bufs: &[IoSlice]) -> WriteVectored<Self> {}
        fn write_buf<B>(&mut self, src: &mut B) -> WriteBuf<Self, B> where B: Buf {}
        fn write_all_buf<B>(&mut self, src: &mut B) -> WriteAllBuf<Self, B> where B: Buf {}
        fn write_all(&mut self, src: &[u8]) -> WriteAll<Self> {}
        fn flush(&mut self) -> Flush<Self> {}
        fn shutdown(&mut self) -> Shutdown<Self> {}
        fn write_u8(&mut self, n: u8) -> impl std::future::Future<Output = io::Result<()>> {}
        fn write_i8(&mut self, n: i8) -> impl std::future::Future<Output = io::Result<()>> {}
        fn write_u16(&mut self, n: u16) -> impl std::future::Future<Output = io::Result<()>> {}
        fn write_u16_le(&mut self, n: u16) -> impl std::future::Future<Output = io::Result<()>> {}
        fn write_i16(&mut self, n: i16) -> impl std::future::Future<Output = io::Result<()>> {}
        fn write_i16_le(&mut self, n: i16) -> impl std::future::Future<Output = io::Result<()>> {}
        fn write_u32(&mut self, n: u32) -> impl std::future::Future<Output = io::Result<()>> {}
        fn write_u32_le(&mut self, n: u32) -> impl std::future::Future<Output = io::Result<()>> {}
        fn write_i32(&mut self, n: i32) -> impl std::future::Future<Output = io::Result<()>> {}
        fn write_i32_le(&mut self, n: i32) -> impl std::future::Future<Output = io::Result<()>> {}
        fn write_u64(&mut self, n: u64) -> impl std::future::Future<Output = io::Result<()>> {}
        fn write_u64_le(&mut self, n: u64) -> impl std::future::Future<Output = io::Result<()>> {}
        fn write_i64(&mut self, n: i64) -> impl std::future::Future<Output = io::Result<()>> {}
        fn write_i64_le(&mut self, n: i64) -> impl std::future::Future<Output = io::Result<()>> {}
        fn write_u128(&mut self, n: u128) -> impl std::future::Future<Output = io::Result<()>> {}
        fn write_u128_le(&mut self, n: u128) -> impl std::future::Future<Output = io::Result<()>> {}
        fn write_i128(&mut self, n: i128) -> impl std::future::Future<Output = io::Result<()>> {}
        fn write_i128_le(&mut self, n: i128) -> impl std::future::Future<Output = io::Result<()>> {}
        fn write_f32(&mut self, n: f32) -> impl std::future::Future<Output = io::Result<()>> {}
        fn write_f32_le(&mut self, n: f32) -> impl std::future::Future<Output = io::Result<()>> {}
        fn write_f64(&mut self, n: f64) -> impl std::future::Future<Output = io::Result<()>> {}
        fn write_f64_le(&mut self, n: f64) -> impl std::future::Future<Output = io::Result<()>> {}
    }
    impl<W: AsyncWrite> AsyncWriteExt for W {}
    pub struct BufReader<R>;
    impl<R: AsyncRead> BufReader<R> {
        pub fn new(inner: R) -> Self {}
        pub fn with_capacity(capacity: usize, inner: R) -> Self {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R> {}
        pub fn into_inner(self) -> R {}
        pub fn buffer(&self) -> &[u8] {}
    }
    impl<R: AsyncRead> AsyncRead for BufReader<R> {}
    impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
    impl<R: AsyncRead + AsyncSeek> AsyncSeek for BufReader<R> {}
    impl<R: AsyncRead + AsyncWrite> AsyncWrite for BufReader<R> {}
    pub struct BufStream<RW>;
    impl<RW: AsyncRead + AsyncWrite> BufStream<RW> {
        pub fn new(stream: RW) -> BufStream<RW> {}
        pub fn with_capacity(reader_capacity: usize, writer_capacity: usize, stream: RW) -> BufStream<RW> {}
        pub fn get_ref(&self) -> &RW {}
        pub fn get_mut(&mut self) -> &mut RW {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut RW> {}
        pub fn into_inner(self) -> RW {}
    }
    impl<RW> From<BufReader<BufWriter<RW>>> for BufStream<RW> {}
    impl<RW> From<BufWriter<BufReader<RW>>> for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite> AsyncWrite for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite> AsyncRead for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite + AsyncSeek> AsyncSeek for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite> AsyncBufRead for BufStream<RW> {}
    pub struct BufWriter<W>;
    impl<W: AsyncWrite> BufWriter<W> {
        pub fn new(inner: W) -> Self {}
        pub fn with_capacity(cap: usize, inner: W) -> Self {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W> {}
        pub fn into_inner(self) -> W {}
        pub fn buffer(&self) -> &[u8] {}
    }
    impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncRead> AsyncRead for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncBufRead> AsyncBufRead for BufWriter<W> {}
    pub struct Chain<T, U>;
    impl<T, U> Chain<T, U> where T: AsyncRead, U: AsyncRead {
        pub fn get_ref(&self) -> (&T, &U) {}
        pub fn get_mut(&mut self) -> (&mut T, &mut U) {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut T>, Pin<&mut U>) {}
        pub fn into_inner(self) -> (T, U) {}
    }
    impl<T, U> AsyncRead for Chain<T, U> where T: AsyncRead, U: AsyncRead {}
    impl<T, U> AsyncBufRead for Chain<T, U> where T: AsyncBufRead, U: AsyncBufRead {}
    pub async fn copy<R, W>(reader: &mut R, writer: &mut W) -> io::Result<u64> where R: AsyncRead, W: AsyncWrite {}
    pub async fn copy_bidirectional<A, B>(a: &mut A, b: &mut B) -> io::Result<(u64, u64)> where A: AsyncRead + AsyncWrite, B: AsyncRead + AsyncWrite {}
    pub async fn copy_bidirectional_with_sizes<A, B>(a: &mut A, b: &mut B, a_to_b_buf_size: usize, b_to_a_buf_size: usize) -> io::Result<(u64, u64)> where A: AsyncRead + AsyncWrite, B: AsyncRead + AsyncWrite {}
    pub async fn copy_buf<R, W>(reader: &mut R, writer: &mut W) -> io::Result<u64> where R: AsyncBufRead, W: AsyncWrite {}
    pub struct Empty;
    impl AsyncRead for Empty {}
    impl AsyncBufRead for Empty {}
    impl AsyncWrite for Empty {}
    impl AsyncSeek for Empty {}
    pub fn empty() -> Empty {}
    pub struct Lines<R>;
    impl<R> Lines<R> where R: AsyncBufRead {
        pub async fn next_line(&mut self) -> io::Result<Option<String>> {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn get_ref(&mut self) -> &R {}
        pub fn into_inner(self) -> R {}
        pub fn poll_next_line(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<Option<String>>> {}
    }
    pub struct DuplexStream;
    impl AsyncRead for DuplexStream {}
    impl AsyncWrite for DuplexStream {}
    pub struct SimplexStream;
    impl SimplexStream { pub fn new_unsplit(max_buf_size: usize) -> SimplexStream {} }
    impl AsyncRead for SimplexStream {}
    impl AsyncWrite for SimplexStream {}
    pub fn duplex(max_buf_size: usize) -> (DuplexStream, DuplexStream) {}
    pub fn simplex(max_buf_size: usize) -> (ReadHalf<SimplexStream>, WriteHalf<SimplexStream>) {}
    pub struct Repeat;
    impl AsyncRead for Repeat {}
    pub fn repeat(byte: u8) -> Repeat {}
    pub struct Sink;
    impl AsyncWrite for Sink {}
    pub fn sink() -> Sink {}
    pub struct Split<R>;
    impl<R> Split<R> where R: AsyncBufRead {
        pub async fn next_segment(&mut self) -> io::Result<Option<Vec<u8>>> {}
        pub fn poll_next_segment(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<Option<Vec<u8>>>> {}
    }
    pub struct Take<R>;
    impl<R: AsyncRead> Take<R> {
        pub fn limit(&self) -> u64 {}
        pub fn set_limit(&mut self, limit: u64) {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R> {}
        pub fn into_inner(self) -> R {}
    }
    impl<R: AsyncRead> AsyncRead for Take<R> {}
    impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}
    pub mod bsd {
        use std::io;
        use std::ops::{Deref, DerefMut};
        use std::os::fd::BorrowedFd;
        use std::os::unix::io::RawFd;
        use std::task::{Context, Poll};
        pub trait AioSource {
            fn register(&mut self, _kq: RawFd, _token: usize) {}
            fn register_borrowed(&mut self, kq: BorrowedFd, token: usize) {}
            fn deregister(&mut self);
        }
        pub struct Aio<E>;
        impl<E: AioSource> Aio<E> {
            pub fn new_for_aio(io: E) -> io::Result<Self> {}
            pub fn new_for_lio(io: E) -> io::Result<Self> {}
            pub fn clear_ready(&self, ev: AioEvent) {}
            pub fn into_inner(self) -> E {}
            pub fn poll_ready(&self, cx: &mut Context) -> Poll<io::Result<AioEvent>> {}
        }
        impl<E: AioSource> Deref for Aio<E> {
            type Target = E;
            fn deref(&self) -> &E {}
        }
        impl<E: AioSource> DerefMut for Aio<E> { fn deref_mut(&mut self) -> &mut E {} }
        pub struct AioEvent;
    }
    pub mod seek {
        use crate::io::AsyncSeek;
        use std::io;
        use std::future::Future;
        pub struct Seek<S>;
        impl<S> Future for Seek<S> where S: AsyncSeek { type Output = io::Result<u64>; }
    }
    pub mod unix {
        use crate::io::{Interest, Ready};
        use std::{fmt, io};
        use std::error::Error;
        use std::os::unix::io::AsRawFd;
        use std::task::{Context, Poll};
        pub struct AsyncFd<T: AsRawFd>;
        impl<T: AsRawFd> AsyncFd<T> {
            pub fn register(inner: T) -> Result<Self, AsyncFdRegisterError<T>> {}
            pub fn register_with_interest(inner: T, interest: Interest) -> Result<Self, AsyncFdRegisterError<T>> {}
            #[gives_nonblocking] pub fn get_ref(&self) -> &T {}
            #[gives_nonblocking] pub fn get_mut(&mut self) -> &mut T {}
            pub fn into_inner(self) -> T {}
            pub fn poll_read_ready(&self, cx: &mut Context) -> Poll<io::Result<AsyncFdReadyGuard<T>>> {}
            pub fn poll_read_ready_mut(&mut self, cx: &mut Context) -> Poll<io::Result<AsyncFdReadyMutGuard<T>>> {}
            pub fn poll_write_ready(&self, cx: &mut Context) -> Poll<io::Result<AsyncFdReadyGuard<T>>> {}
            pub fn poll_write_ready_mut(&mut self, cx: &mut Context) -> Poll<io::Result<AsyncFdReadyMutGuard<T>>> {}
            pub async fn ready(&self, interest: Interest) -> io::Result<AsyncFdReadyGuard<T>> {}
            pub async fn ready_mut(&mut self, interest: Interest) -> io::Result<AsyncFdReadyMutGuard<T>> {}
            pub async fn readable(&self) -> io::Result<AsyncFdReadyGuard<T>> {}
            pub async fn readable_mut(&mut self) -> io::Result<AsyncFdReadyMutGuard<T>> {}
            pub async fn writable(&self) -> io::Result<AsyncFdReadyGuard<T>> {}
            pub async fn writable_mut(&mut self) -> io::Result<AsyncFdReadyMutGuard<T>> {}
            #[gives_nonblocking(f)] pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut(&T) -> io::Result<R>) -> io::Result<R> { let a: &T; f(a) }
            #[gives_nonblocking(f)] pub async fn async_io_mut<R>(&mut self, interest: Interest, f: impl FnMut(&mut T) -> io::Result<R>) -> io::Result<R> { let a: &mut T; f(a) }
            #[gives_nonblocking(f)] pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce(&T) -> io::Result<R>) -> io::Result<R> { let a: &T; f(a) }
            #[gives_nonblocking(f)] pub fn try_io_mut<R>(&mut self, interest: Interest, f: impl FnOnce(&mut T) -> io::Result<R>) -> io::Result<R> { let a: &mut T; f(a) }
            pub fn new(inner: T) -> io::Result<Self> {}
            pub fn with_interest(inner: T, interest: Interest) -> io::Result<Self> {}
            pub fn try_new(inner: T) -> Result<Self, AsyncFdRegisterError<T>> {}
            pub fn try_with_interest(inner: T, interest: Interest) -> Result<Self, AsyncFdRegisterError<T>> {}
        }
        impl<T: AsRawFd> AsRawFd for AsyncFd<T> {}
        impl<T: AsRawFd> std::os::unix::io::AsFd for AsyncFd<T> {}
        pub struct AsyncFdReadyGuard<T: AsRawFd>;
        impl<Inner: AsRawFd> AsyncFdReadyGuard<Inner> {
            pub fn clear_ready(&mut self) {}
            pub fn clear_ready_matching(&mut self, ready: Ready) {}
            pub fn retain_ready(&mut self) {}
            pub fn ready(&self) -> Ready {}
            pub fn try_io<R>(&mut self, f: impl FnOnce(&AsyncFd<Inner>) -> io::Result<R>) -> Result<io::Result<R>, TryIoError> { let a: &AsyncFd<Inner>; f(a) }
            pub fn get_ref(&self) -> &AsyncFd<Inner> {}
            #[gives_nonblocking] pub fn get_inner(&self) -> &Inner {}
        }
        pub struct AsyncFdReadyMutGuard<T: AsRawFd>;
        impl<Inner: AsRawFd> AsyncFdReadyMutGuard<Inner> {
            pub fn clear_ready(&mut self) {}
            pub fn clear_ready_matching(&mut self, ready: Ready) {}
            pub fn retain_ready(&mut self) {}
            pub fn ready(&self) -> Ready {}
            pub fn try_io<R>(&mut self, f: impl FnOnce(&mut AsyncFd<Inner>) -> io::Result<R>) -> Result<io::Result<R>, TryIoError> { let a: &mut AsyncFd<Inner>; f(a) }
            pub fn get_ref(&self) -> &AsyncFd<Inner> {}
            pub fn get_mut(&mut self) -> &mut AsyncFd<Inner> {}
            #[gives_nonblocking] pub fn get_inner(&self) -> &Inner {}
            #[gives_nonblocking] pub fn get_inner_mut(&mut self) -> &mut Inner {}
        }
        pub struct TryIoError;
        pub struct AsyncFdRegisterError<T>;
        impl<T> AsyncFdRegisterError<T> { pub fn into_parts(self) -> (T, io::Error) {} }
        impl<T> fmt::Display for AsyncFdRegisterError<T> {}
        impl<T> Error for AsyncFdRegisterError<T> {}
    }
    pub mod util {
        pub mod fill_buf {
            use crate::io::AsyncBufRead;
            use std::io;
            use std::future::Future;
            pub struct FillBuf<R>;
            impl<R: AsyncBufRead> Future for FillBuf<R> { type Output = io::Result<&[u8]>; }
        }
        pub mod flush {
            use crate::io::AsyncWrite;
            use std::io;
            use std::future::Future;
            pub struct Flush<A>;
            impl<A> Future for Flush<A> where A: AsyncWrite { type Output = io::Result<()>; }
        }
        pub mod read {
            use crate::io::AsyncRead;
            use std::io;
            use std::future::Future;
            pub struct Read<R>;
            impl<R> Future for Read<R> where R: AsyncRead { type Output = io::Result<usize>; }
        }
        pub mod read_buf {
            use bytes::BufMut;
            use crate::io::AsyncRead;
            use std::io;
            use std::future::Future;
            pub struct ReadBuf<R, B>;
            impl<R, B> Future for ReadBuf<R, B> where R: AsyncRead, B: BufMut { type Output = io::Result<usize>; }
        }
        pub mod read_exact {
            use crate::io::AsyncRead;
            use std::io;
            use std::future::Future;
            pub struct ReadExact<A>;
            impl<A> Future for ReadExact<A> where A: AsyncRead { type Output = io::Result<usize>; }
        }
        pub mod read_line {
            use crate::io::AsyncBufRead;
            use std::io;
            use std::future::Future;
            pub struct ReadLine<R>;
            impl<R: AsyncBufRead> Future for ReadLine<R> { type Output = io::Result<usize>; }
        }
        pub mod read_to_end {
            use crate::io::AsyncRead;
            use std::io;
            use std::future::Future;
            pub fn read_to_end<R>(reader: &mut R, buffer: &mut Vec<u8>) -> ReadToEnd<R> where R: AsyncRead {}
            pub struct ReadToEnd<R>;
            impl<A> Future for ReadToEnd<A> where A: AsyncRead { type Output = io::Result<usize>; }
        }
        pub mod read_to_string {
            use crate::io::AsyncRead;
            use std::io;
            use std::future::Future;
            pub struct ReadToString<R>;
            impl<A> Future for ReadToString<A> where A: AsyncRead { type Output = io::Result<usize>; }
        }
        pub mod read_until {
            use crate::io::AsyncBufRead;
            use std::io;
            use std::future::Future;
            pub struct ReadUntil<R>;
            impl<R: AsyncBufRead> Future for ReadUntil<R> { type Output = io::Result<usize>; }
        }
        pub mod shutdown {
            use crate::io::AsyncWrite;
            use std::io;
            use std::future::Future;
            pub struct Shutdown<A>;
            impl<A> Future for Shutdown<A> where A: AsyncWrite { type Output = io::Result<()>; }
        }
        pub mod write {
            use crate::io::AsyncWrite;
            use std::io;
            use std::future::Future;
            pub struct Write<W>;
            impl<W> Future for Write<W> where W: AsyncWrite { type Output = io::Result<usize>; }
        }
        pub mod write_all {
            use crate::io::AsyncWrite;
            use std::io;
            use std::future::Future;
            pub struct WriteAll<W>;
            impl<W> Future for WriteAll<W> where W: AsyncWrite { type Output = io::Result<()>; }
        }
        pub mod write_all_buf {
            use bytes::Buf;
            use crate::io::AsyncWrite;
            use std::io;
            use std::future::Future;
            pub struct WriteAllBuf<W, B>;
            impl<W, B> Future for WriteAllBuf<W, B> where W: AsyncWrite, B: Buf { type Output = io::Result<()>; }
        }
        pub mod write_buf {
            use bytes::Buf;
            use crate::io::AsyncWrite;
            use std::io;
            use std::future::Future;
            pub struct WriteBuf<W, B>;
            impl<W, B> Future for WriteBuf<W, B> where W: AsyncWrite, B: Buf { type Output = io::Result<usize>; }
        }
        pub mod write_vectored {
            use crate::io::AsyncWrite;
            use std::io;
            use std::future::Future;
            pub struct WriteVectored<W>;
            impl<W> Future for WriteVectored<W> where W: AsyncWrite { type Output = io::Result<usize>; }
        }
    }
}
#[features("net", "full")]
pub mod net {
    use bytes::BufMut;
    use crate::io::{AsyncRead, AsyncWrite, Interest, ReadBuf, Ready};
    use crate::net::tcp::{OwnedReadHalf, OwnedWriteHalf, ReadHalf, WriteHalf};
    use crate::net::unix::UCred;
    use std::{io, net};
    use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, SocketAddrV4, SocketAddrV6};
    use std::os::fd::{AsFd, AsRawFd};
    use std::os::unix::io::{FromRawFd, IntoRawFd};
    use std::path::Path;
    use std::task::{Context, Poll};
    use std::time::Duration;
    pub trait ToSocketAddrs {}
    impl<T: ToSocketAddrs> ToSocketAddrs for &T {}
    impl ToSocketAddrs for SocketAddr {}
    impl ToSocketAddrs for SocketAddrV4 {}
    impl ToSocketAddrs for SocketAddrV6 {}
    impl ToSocketAddrs for (IpAddr, u16) {}
    impl ToSocketAddrs for (Ipv4Addr, u16) {}
    impl ToSocketAddrs for (Ipv6Addr, u16) {}
    impl ToSocketAddrs for &[SocketAddr] {}
    impl ToSocketAddrs for str {}
    impl ToSocketAddrs for (&str, u16) {}
    impl ToSocketAddrs for (String, u16) {}
    impl ToSocketAddrs for String {}
    pub async fn lookup_host<T>(host: T) -> io::Result<impl Iterator<Item = SocketAddr>> where T: ToSocketAddrs {}
    pub struct TcpListener;
    impl TcpListener {
        pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener> {}
        #[serves] pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> {}
        pub fn poll_accept(&self, cx: &mut Context) -> Poll<io::Result<(TcpStream, SocketAddr)>> {}
        pub fn from_std(listener: net::TcpListener) -> io::Result<TcpListener> {}
        #[gives_nonblocking] pub fn into_std(self) -> io::Result<net::TcpListener> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        pub fn ttl(&self) -> io::Result<u32> {}
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
    }
    impl TryFrom<net::TcpListener> for TcpListener { type Error = io::Error; }
    impl AsRawFd for TcpListener {}
    impl AsFd for TcpListener {}
    pub struct TcpSocket;
    impl TcpSocket {
        pub fn new_v4() -> io::Result<TcpSocket> {}
        pub fn new_v6() -> io::Result<TcpSocket> {}
        pub fn set_keepalive(&self, keepalive: bool) -> io::Result<()> {}
        pub fn keepalive(&self) -> io::Result<bool> {}
        pub fn set_reuseaddr(&self, reuseaddr: bool) -> io::Result<()> {}
        pub fn reuseaddr(&self) -> io::Result<bool> {}
        pub fn set_reuseport(&self, reuseport: bool) -> io::Result<()> {}
        pub fn reuseport(&self) -> io::Result<bool> {}
        pub fn set_send_buffer_size(&self, size: u32) -> io::Result<()> {}
        pub fn send_buffer_size(&self) -> io::Result<u32> {}
        pub fn set_recv_buffer_size(&self, size: u32) -> io::Result<()> {}
        pub fn recv_buffer_size(&self) -> io::Result<u32> {}
        pub fn set_linger(&self, dur: Option<Duration>) -> io::Result<()> {}
        pub fn set_zero_linger(&self) -> io::Result<()> {}
        pub fn linger(&self) -> io::Result<Option<Duration>> {}
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> {}
        pub fn nodelay(&self) -> io::Result<bool> {}
        pub fn tclass_v6(&self) -> io::Result<u32> {}
        pub fn set_tclass_v6(&self, tclass: u32) -> io::Result<()> {}
        pub fn tos_v4(&self) -> io::Result<u32> {}
        pub fn set_tos_v4(&self, tos: u32) -> io::Result<()> {}
        pub fn device(&self) -> io::Result<Option<Vec<u8>>> {}
        pub fn bind_device(&self, interface: Option<&[u8]>) -> io::Result<()> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
        pub fn bind(&self, addr: SocketAddr) -> io::Result<()> {}
        pub async fn connect(self, addr: SocketAddr) -> io::Result<TcpStream> {}
        pub fn listen(self, backlog: u32) -> io::Result<TcpListener> {}
        pub fn from_std_stream(std_stream: net::TcpStream) -> TcpSocket {}
    }
    pub struct TcpStream;
    impl TcpStream {
        pub async fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream> {}
        pub fn from_std(stream: net::TcpStream) -> io::Result<TcpStream> {}
        #[gives_nonblocking] pub fn into_std(self) -> io::Result<net::TcpStream> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
        pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
        pub fn poll_peek(&self, cx: &mut Context, buf: &mut ReadBuf) -> Poll<io::Result<usize>> {}
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
        pub async fn readable(&self) -> io::Result<()> {}
        pub fn poll_read_ready(&self, cx: &mut Context) -> Poll<io::Result<()>> {}
        pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn try_read_vectored(&self, bufs: &mut [io::IoSliceMut]) -> io::Result<usize> {}
        pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
        pub async fn writable(&self) -> io::Result<()> {}
        pub fn poll_write_ready(&self, cx: &mut Context) -> Poll<io::Result<()>> {}
        pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
        pub fn try_write_vectored(&self, bufs: &[io::IoSlice]) -> io::Result<usize> {}
        pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R> { f() }
        pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R> { f() }
        pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn nodelay(&self) -> io::Result<bool> {}
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> {}
        pub fn quickack(&self) -> io::Result<bool> {}
        pub fn set_quickack(&self, quickack: bool) -> io::Result<()> {}
        pub fn linger(&self) -> io::Result<Option<Duration>> {}
        pub fn set_linger(&self, dur: Option<Duration>) -> io::Result<()> {}
        pub fn set_zero_linger(&self) -> io::Result<()> {}
        pub fn ttl(&self) -> io::Result<u32> {}
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
        pub fn split(&mut self) -> (ReadHalf, WriteHalf) {}
        pub fn into_split(self) -> (OwnedReadHalf, OwnedWriteHalf) {}
    }
    impl TryFrom<net::TcpStream> for TcpStream { type Error = io::Error; }
    impl AsyncRead for TcpStream {}
    impl AsyncWrite for TcpStream {}
    impl AsRef<Self> for TcpStream {}
    impl AsRawFd for TcpStream {}
    impl AsFd for TcpStream {}
    pub struct UdpSocket;
    impl UdpSocket {
        pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket> {}
        pub fn from_std(socket: net::UdpSocket) -> io::Result<UdpSocket> {}
        #[gives_nonblocking] pub fn into_std(self) -> io::Result<net::UdpSocket> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
        pub async fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()> {}
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
        pub async fn writable(&self) -> io::Result<()> {}
        pub fn poll_send_ready(&self, cx: &mut Context) -> Poll<io::Result<()>> {}
        pub async fn send(&self, buf: &[u8]) -> io::Result<usize> {}
        pub fn poll_send(&self, cx: &mut Context, buf: &[u8]) -> Poll<io::Result<usize>> {}
        pub fn try_send(&self, buf: &[u8]) -> io::Result<usize> {}
        pub async fn readable(&self) -> io::Result<()> {}
        pub fn poll_recv_ready(&self, cx: &mut Context) -> Poll<io::Result<()>> {}
        pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn poll_recv(&self, cx: &mut Context, buf: &mut ReadBuf) -> Poll<io::Result<()>> {}
        pub fn try_recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn try_recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
        pub async fn recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
        pub fn try_recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, SocketAddr)> {}
        pub async fn recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, SocketAddr)> {}
        pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize> {}
        pub fn poll_send_to(&self, cx: &mut Context, buf: &[u8], target: SocketAddr) -> Poll<io::Result<usize>> {}
        pub fn try_send_to(&self, buf: &[u8], target: SocketAddr) -> io::Result<usize> {}
        pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        pub fn poll_recv_from(&self, cx: &mut Context, buf: &mut ReadBuf) -> Poll<io::Result<SocketAddr>> {}
        pub fn try_recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R> { f() }
        pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R> { f() }
        pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn poll_peek(&self, cx: &mut Context, buf: &mut ReadBuf) -> Poll<io::Result<()>> {}
        pub fn try_peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        pub fn poll_peek_from(&self, cx: &mut Context, buf: &mut ReadBuf) -> Poll<io::Result<SocketAddr>> {}
        pub fn try_peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        pub async fn peek_sender(&self) -> io::Result<SocketAddr> {}
        pub fn poll_peek_sender(&self, cx: &mut Context) -> Poll<io::Result<SocketAddr>> {}
        pub fn try_peek_sender(&self) -> io::Result<SocketAddr> {}
        pub fn broadcast(&self) -> io::Result<bool> {}
        pub fn set_broadcast(&self, on: bool) -> io::Result<()> {}
        pub fn multicast_loop_v4(&self) -> io::Result<bool> {}
        pub fn set_multicast_loop_v4(&self, on: bool) -> io::Result<()> {}
        pub fn multicast_ttl_v4(&self) -> io::Result<u32> {}
        pub fn set_multicast_ttl_v4(&self, ttl: u32) -> io::Result<()> {}
        pub fn multicast_loop_v6(&self) -> io::Result<bool> {}
        pub fn set_multicast_loop_v6(&self, on: bool) -> io::Result<()> {}
        pub fn tclass_v6(&self) -> io::Result<u32> {}
        pub fn set_tclass_v6(&self, tclass: u32) -> io::Result<()> {}
        pub fn ttl(&self) -> io::Result<u32> {}
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
        pub fn tos_v4(&self) -> io::Result<u32> {}
        pub fn set_tos_v4(&self, tos: u32) -> io::Result<()> {}
        pub fn device(&self) -> io::Result<Option<Vec<u8>>> {}
        pub fn bind_device(&self, interface: Option<&[u8]>) -> io::Result<()> {}
        pub fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()> {}
        pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()> {}
        pub fn leave_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()> {}
        pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()> {}
        pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
    }
    impl TryFrom<net::UdpSocket> for UdpSocket { type Error = io::Error; }
    impl AsRawFd for UdpSocket {}
    impl AsFd for UdpSocket {}
    pub struct UnixDatagram;
    impl UnixDatagram {
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
        pub async fn writable(&self) -> io::Result<()> {}
        pub fn poll_send_ready(&self, cx: &mut Context) -> Poll<io::Result<()>> {}
        pub async fn readable(&self) -> io::Result<()> {}
        pub fn poll_recv_ready(&self, cx: &mut Context) -> Poll<io::Result<()>> {}
        pub fn bind<P>(path: P) -> io::Result<UnixDatagram> where P: AsRef<Path> {}
        pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)> {}
        pub fn from_std(datagram: std::os::unix::net::UnixDatagram) -> io::Result<UnixDatagram> {}
        #[gives_nonblocking] pub fn into_std(self) -> io::Result<std::os::unix::net::UnixDatagram> {}
        pub fn unbound() -> io::Result<UnixDatagram> {}
        pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
        pub async fn send(&self, buf: &[u8]) -> io::Result<usize> {}
        pub fn try_send(&self, buf: &[u8]) -> io::Result<usize> {}
        pub fn try_send_to<P>(&self, buf: &[u8], target: P) -> io::Result<usize> where P: AsRef<Path> {}
        pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn try_recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn try_recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, crate::net::unix::SocketAddr)> {}
        pub async fn recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, crate::net::unix::SocketAddr)> {}
        pub fn try_recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
        pub async fn recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
        pub async fn send_to<P>(&self, buf: &[u8], target: P) -> io::Result<usize> where P: AsRef<Path> {}
        pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, crate::net::unix::SocketAddr)> {}
        pub fn poll_recv_from(&self, cx: &mut Context, buf: &mut ReadBuf) -> Poll<io::Result<crate::net::unix::SocketAddr>> {}
        pub fn poll_send_to<P>(&self, cx: &mut Context, buf: &[u8], target: P) -> Poll<io::Result<usize>> where P: AsRef<Path> {}
        pub fn poll_send(&self, cx: &mut Context, buf: &[u8]) -> Poll<io::Result<usize>> {}
        pub fn poll_recv(&self, cx: &mut Context, buf: &mut ReadBuf) -> Poll<io::Result<()>> {}
        pub fn try_recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, crate::net::unix::SocketAddr)> {}
        pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R> { f() }
        pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R> { f() }
        pub fn local_addr(&self) -> io::Result<crate::net::unix::SocketAddr> {}
        pub fn peer_addr(&self) -> io::Result<crate::net::unix::SocketAddr> {}
        pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
        pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
    }
    impl TryFrom<std::os::unix::net::UnixDatagram> for UnixDatagram { type Error = io::Error; }
    impl std::os::unix::io::AsRawFd for UnixDatagram {}
    impl std::os::unix::io::AsFd for UnixDatagram {}
    pub struct UnixListener;
    impl UnixListener {
        pub fn bind<P>(path: P) -> io::Result<UnixListener> where P: AsRef<Path> {}
        pub fn bind_addr(socket_addr: &crate::net::unix::SocketAddr) -> io::Result<UnixListener> {}
        pub fn from_std(listener: std::os::unix::net::UnixListener) -> io::Result<UnixListener> {}
        #[gives_nonblocking] pub fn into_std(self) -> io::Result<std::os::unix::net::UnixListener> {}
        pub fn local_addr(&self) -> io::Result<crate::net::unix::SocketAddr> {}
        pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
        #[serves] pub async fn accept(&self) -> io::Result<(UnixStream, crate::net::unix::SocketAddr)> {}
        pub fn poll_accept(&self, cx: &mut Context) -> Poll<io::Result<(UnixStream, crate::net::unix::SocketAddr)>> {}
    }
    impl TryFrom<std::os::unix::net::UnixListener> for UnixListener { type Error = io::Error; }
    impl std::os::unix::io::AsRawFd for UnixListener {}
    impl std::os::unix::io::AsFd for UnixListener {}
    pub struct UnixSocket;
    impl UnixSocket {
        pub fn new_datagram() -> io::Result<UnixSocket> {}
        pub fn new_stream() -> io::Result<UnixSocket> {}
        pub fn bind(&self, path: impl AsRef<Path>) -> io::Result<()> {}
        pub fn listen(self, backlog: u32) -> io::Result<UnixListener> {}
        pub async fn connect(self, path: impl AsRef<Path>) -> io::Result<UnixStream> {}
        pub fn datagram(self) -> io::Result<UnixDatagram> {}
    }
    impl std::os::unix::io::AsRawFd for UnixSocket {}
    impl std::os::unix::io::AsFd for UnixSocket {}
    impl FromRawFd for UnixSocket {}
    impl IntoRawFd for UnixSocket {}
    pub struct UnixStream;
    impl UnixStream {
        pub async fn connect<P>(path: P) -> io::Result<UnixStream> where P: AsRef<Path> {}
        pub async fn connect_addr(socket_addr: &crate::net::unix::SocketAddr) -> io::Result<UnixStream> {}
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
        pub async fn readable(&self) -> io::Result<()> {}
        pub fn poll_read_ready(&self, cx: &mut Context) -> Poll<io::Result<()>> {}
        pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn try_read_vectored(&self, bufs: &mut [io::IoSliceMut]) -> io::Result<usize> {}
        pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
        pub async fn writable(&self) -> io::Result<()> {}
        pub fn poll_write_ready(&self, cx: &mut Context) -> Poll<io::Result<()>> {}
        pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
        pub fn try_write_vectored(&self, buf: &[io::IoSlice]) -> io::Result<usize> {}
        pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R> { f() }
        pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R> { f() }
        pub fn from_std(stream: std::os::unix::net::UnixStream) -> io::Result<UnixStream> {}
        #[gives_nonblocking] pub fn into_std(self) -> io::Result<std::os::unix::net::UnixStream> {}
        pub fn pair() -> io::Result<(UnixStream, UnixStream)> {}
        pub fn local_addr(&self) -> io::Result<crate::net::unix::SocketAddr> {}
        pub fn peer_addr(&self) -> io::Result<crate::net::unix::SocketAddr> {}
        pub fn peer_cred(&self) -> io::Result<UCred> {}
        pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
        pub fn split(&mut self) -> (crate::net::unix::ReadHalf, crate::net::unix::WriteHalf) {}
        pub fn into_split(self) -> (crate::net::unix::OwnedReadHalf, crate::net::unix::OwnedWriteHalf) {}
    }
    impl TryFrom<std::os::unix::net::UnixStream> for UnixStream { type Error = io::Error; }
    impl AsyncRead for UnixStream {}
    impl AsyncWrite for UnixStream {}
    impl AsRef<Self> for UnixStream {}
    impl std::os::unix::io::AsRawFd for UnixStream {}
    impl std::os::unix::io::AsFd for UnixStream {}
    pub mod tcp {
        use bytes::BufMut;
        use crate::io::{AsyncRead, AsyncWrite, Interest, ReadBuf, Ready};
        use crate::net::TcpStream;
        use std::{fmt, io};
        use std::error::Error;
        use std::net::SocketAddr;
        use std::task::{Context, Poll};
        pub struct ReadHalf;
        impl ReadHalf {
            pub fn poll_peek(&mut self, cx: &mut Context, buf: &mut ReadBuf) -> Poll<io::Result<usize>> {}
            pub async fn peek(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            pub async fn readable(&self) -> io::Result<()> {}
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
            pub fn try_read_vectored(&self, bufs: &mut [io::IoSliceMut]) -> io::Result<usize> {}
            pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        }
        impl AsyncRead for ReadHalf {}
        impl AsRef<TcpStream> for ReadHalf {}
        pub struct WriteHalf;
        impl WriteHalf {
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            pub async fn writable(&self) -> io::Result<()> {}
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
            pub fn try_write_vectored(&self, bufs: &[io::IoSlice]) -> io::Result<usize> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        }
        impl AsyncWrite for WriteHalf {}
        impl AsRef<TcpStream> for WriteHalf {}
        pub struct OwnedReadHalf;
        impl OwnedReadHalf {
            pub fn reunite(self, other: OwnedWriteHalf) -> Result<TcpStream, ReuniteError> {}
            pub fn poll_peek(&mut self, cx: &mut Context, buf: &mut ReadBuf) -> Poll<io::Result<usize>> {}
            pub async fn peek(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            pub async fn readable(&self) -> io::Result<()> {}
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
            pub fn try_read_vectored(&self, bufs: &mut [io::IoSliceMut]) -> io::Result<usize> {}
            pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        }
        impl AsyncRead for OwnedReadHalf {}
        impl AsRef<TcpStream> for OwnedReadHalf {}
        pub struct OwnedWriteHalf;
        impl OwnedWriteHalf {
            pub fn reunite(self, other: OwnedReadHalf) -> Result<TcpStream, ReuniteError> {}
            pub fn forget(self) {}
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            pub async fn writable(&self) -> io::Result<()> {}
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
            pub fn try_write_vectored(&self, bufs: &[io::IoSlice]) -> io::Result<usize> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        }
        impl AsyncWrite for OwnedWriteHalf {}
        impl AsRef<TcpStream> for OwnedWriteHalf {}
        pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
        impl fmt::Display for ReuniteError {}
        impl Error for ReuniteError {}
    }
    pub mod unix {
        use bytes::BufMut;
        use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};
        use crate::net::UnixStream;
        use std::{fmt, io};
        use std::error::Error;
        use std::os::unix::net;
        use std::path::Path;
        pub type uid_t = u32;
        pub type gid_t = u32;
        pub type pid_t = i32;
        pub struct ReadHalf;
        impl ReadHalf {
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            pub async fn readable(&self) -> io::Result<()> {}
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
            pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
            pub fn try_read_vectored(&self, bufs: &mut [io::IoSliceMut]) -> io::Result<usize> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        }
        impl AsyncRead for ReadHalf {}
        impl AsRef<UnixStream> for ReadHalf {}
        pub struct WriteHalf;
        impl WriteHalf {
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            pub async fn writable(&self) -> io::Result<()> {}
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
            pub fn try_write_vectored(&self, buf: &[io::IoSlice]) -> io::Result<usize> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        }
        impl AsyncWrite for WriteHalf {}
        impl AsRef<UnixStream> for WriteHalf {}
        pub struct OwnedReadHalf;
        impl OwnedReadHalf {
            pub fn reunite(self, other: OwnedWriteHalf) -> Result<UnixStream, ReuniteError> {}
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            pub async fn readable(&self) -> io::Result<()> {}
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
            pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
            pub fn try_read_vectored(&self, bufs: &mut [io::IoSliceMut]) -> io::Result<usize> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        }
        impl AsyncRead for OwnedReadHalf {}
        impl AsRef<UnixStream> for OwnedReadHalf {}
        pub struct OwnedWriteHalf;
        impl OwnedWriteHalf {
            pub fn reunite(self, other: OwnedReadHalf) -> Result<UnixStream, ReuniteError> {}
            pub fn forget(self) {}
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            pub async fn writable(&self) -> io::Result<()> {}
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
            pub fn try_write_vectored(&self, buf: &[io::IoSlice]) -> io::Result<usize> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        }
        impl AsyncWrite for OwnedWriteHalf {}
        impl AsRef<UnixStream> for OwnedWriteHalf {}
        pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
        impl fmt::Display for ReuniteError {}
        impl Error for ReuniteError {}
        #[derive(Clone)] pub struct SocketAddr;
        impl SocketAddr {
            pub fn is_unnamed(&self) -> bool {}
            pub fn as_pathname(&self) -> Option<&Path> {}
            pub fn as_abstract_name(&self) -> Option<&[u8]> {}
        }
        impl From<net::SocketAddr> for SocketAddr {}
        #[derive(Clone, Copy)] pub struct UCred;
        impl UCred {
            pub fn uid(&self) -> uid_t {}
            pub fn gid(&self) -> gid_t {}
            pub fn pid(&self) -> Option<pid_t> {}
        }
        pub mod pipe {
            use bytes::BufMut;
            use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};
            use std::io;
            use std::fs::File;
            use std::os::unix::io::{AsFd, AsRawFd, OwnedFd};
            use std::path::Path;
            use std::task::{Context, Poll};
            pub fn pipe() -> io::Result<(Sender, Receiver)> {}
            #[derive(Clone)] pub struct OpenOptions;
            impl OpenOptions {
                pub fn new() -> OpenOptions {}
                pub fn read_write(&mut self, value: bool) -> &mut Self {}
                pub fn unchecked(&mut self, value: bool) -> &mut Self {}
                pub fn open_receiver<P: AsRef<Path>>(&self, path: P) -> io::Result<Receiver> {}
                pub fn open_sender<P: AsRef<Path>>(&self, path: P) -> io::Result<Sender> {}
            }
            impl Default for OpenOptions {}
            pub struct Sender;
            impl Sender {
                pub fn from_file(file: File) -> io::Result<Sender> {}
                pub fn from_owned_fd(owned_fd: OwnedFd) -> io::Result<Sender> {}
                pub fn from_file_unchecked(file: File) -> io::Result<Sender> {}
                pub fn from_owned_fd_unchecked(owned_fd: OwnedFd) -> io::Result<Sender> {}
                pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
                pub async fn writable(&self) -> io::Result<()> {}
                pub fn poll_write_ready(&self, cx: &mut Context) -> Poll<io::Result<()>> {}
                pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
                pub fn try_write_vectored(&self, buf: &[io::IoSlice]) -> io::Result<usize> {}
                pub fn try_io<R>(&self, f: impl FnOnce() -> io::Result<R>) -> io::Result<R> { f() }
                pub fn into_blocking_fd(self) -> io::Result<OwnedFd> {}
                pub fn into_nonblocking_fd(self) -> io::Result<OwnedFd> {}
            }
            impl AsyncWrite for Sender {}
            impl AsRawFd for Sender {}
            impl AsFd for Sender {}
            pub struct Receiver;
            impl Receiver {
                pub fn from_file(file: File) -> io::Result<Receiver> {}
                pub fn from_owned_fd(owned_fd: OwnedFd) -> io::Result<Receiver> {}
                pub fn from_file_unchecked(file: File) -> io::Result<Receiver> {}
                pub fn from_owned_fd_unchecked(owned_fd: OwnedFd) -> io::Result<Receiver> {}
                pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
                pub async fn readable(&self) -> io::Result<()> {}
                pub fn poll_read_ready(&self, cx: &mut Context) -> Poll<io::Result<()>> {}
                pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
                pub fn try_read_vectored(&self, bufs: &mut [io::IoSliceMut]) -> io::Result<usize> {}
                pub fn try_io<R>(&self, f: impl FnOnce() -> io::Result<R>) -> io::Result<R> { f() }
                pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
                pub fn into_blocking_fd(self) -> io::Result<OwnedFd> {}
                pub fn into_nonblocking_fd(self) -> io::Result<OwnedFd> {}
            }
            impl AsyncRead for Receiver {}
            impl AsRawFd for Receiver {}
            impl AsFd for Receiver {}
        }
    }
}
#[features("process", "full")]
pub mod process {
    use crate::io::{AsyncRead, AsyncWrite};
    use std::{io, process};
    use std::ffi::OsStr;
    use std::future::Future;
    use std::path::Path;
    use std::process::{ExitStatus, Output, Command as StdCommand, Stdio};
    pub struct Command;
    impl Command {
        pub fn new<S: AsRef<OsStr>>(program: S) -> Command {}
        pub fn as_std(&self) -> &StdCommand {}
        pub fn as_std_mut(&mut self) -> &mut StdCommand {}
        pub fn into_std(self) -> StdCommand {}
        pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command {}
        pub fn args<I, S>(&mut self, args: I) -> &mut Command where I: IntoIterator<Item = S>, S: AsRef<OsStr> {}
        pub fn env<K, V>(&mut self, key: K, val: V) -> &mut Command where K: AsRef<OsStr>, V: AsRef<OsStr> {}
        pub fn envs<I, K, V>(&mut self, vars: I) -> &mut Command where I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr> {}
        pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command {}
        pub fn env_clear(&mut self) -> &mut Command {}
        pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command {}
        pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut Command {}
        pub fn uid(&mut self, id: u32) -> &mut Command {}
        pub fn gid(&mut self, id: u32) -> &mut Command {}
        pub fn arg0<S>(&mut self, arg: S) -> &mut Command where S: AsRef<OsStr> {}
        pub fn pre_exec<F>(&mut self, f: F) -> &mut Command where F: FnMut() -> io::Result<()> {}
        pub fn process_group(&mut self, pgroup: i32) -> &mut Command {}
        pub fn spawn(&mut self) -> io::Result<Child> {}
        pub fn status(&mut self) -> impl Future<Output = io::Result<ExitStatus>> {}
        pub fn output(&mut self) -> impl Future<Output = io::Result<Output>> {}
        pub fn get_kill_on_drop(&self) -> bool {}
    }
    impl From<StdCommand> for Command {}
    pub struct Child { pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr> }
    impl Child {
        pub fn id(&self) -> Option<u32> {}
        pub fn start_kill(&mut self) -> io::Result<()> {}
        pub async fn kill(&mut self) -> io::Result<()> {}
        pub async fn wait(&mut self) -> io::Result<ExitStatus> {}
        pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>> {}
        pub async fn wait_with_output(self) -> io::Result<Output> {}
    }
    pub struct ChildStdin;
    impl ChildStdin { pub fn from_std(inner: process::ChildStdin) -> io::Result<Self> {} }
    impl AsyncWrite for ChildStdin {}
    impl TryInto<Stdio> for ChildStdin {
        type Error = io::Error;
        fn try_into(self) -> Result<Stdio, Self::Error> {}
    }
    pub struct ChildStdout;
    impl ChildStdout { pub fn from_std(inner: process::ChildStdout) -> io::Result<Self> {} }
    impl AsyncRead for ChildStdout {}
    impl TryInto<Stdio> for ChildStdout {
        type Error = io::Error;
        fn try_into(self) -> Result<Stdio, Self::Error> {}
    }
    pub struct ChildStderr;
    impl ChildStderr { pub fn from_std(inner: process::ChildStderr) -> io::Result<Self> {} }
    impl AsyncRead for ChildStderr {}
    impl TryInto<Stdio> for ChildStderr {
        type Error = io::Error;
        fn try_into(self) -> Result<Stdio, Self::Error> {}
    }
}
pub mod runtime {
    use std::time::Duration;
    use crate::task::JoinHandle;
    use std::{error, fmt, io};
    use std::future::Future;
    use std::time::Duration;
    pub fn worker_index() -> Option<usize> {}
    pub struct Builder;
    impl Builder {
        pub fn new_current_thread() -> Builder {}
        pub fn new_multi_thread() -> Builder {}
        pub fn enable_all(&mut self) -> &mut Self {}
        pub fn worker_threads(&mut self, val: usize) -> &mut Self {}
        pub fn max_blocking_threads(&mut self, val: usize) -> &mut Self {}
        pub fn thread_name(&mut self, val: impl Into<String>) -> &mut Self {}
        pub fn name(&mut self, val: impl Into<String>) -> &mut Self {}
        pub fn thread_name_fn<F>(&mut self, f: F) -> &mut Self where F: Fn() -> String {}
        pub fn thread_stack_size(&mut self, val: usize) -> &mut Self {}
        pub fn on_thread_start<F>(&mut self, f: F) -> &mut Self where F: Fn() {}
        pub fn on_thread_stop<F>(&mut self, f: F) -> &mut Self where F: Fn() {}
        pub fn on_thread_park<F>(&mut self, f: F) -> &mut Self where F: Fn() {}
        pub fn on_thread_unpark<F>(&mut self, f: F) -> &mut Self where F: Fn() {}
        pub fn build(&mut self) -> io::Result<Runtime> {}
        pub fn build_local(&mut self, _options: LocalOptions) -> io::Result<LocalRuntime> {}
        pub fn thread_keep_alive(&mut self, duration: Duration) -> &mut Self {}
        pub fn global_queue_interval(&mut self, val: u32) -> &mut Self {}
        pub fn event_interval(&mut self, val: u32) -> &mut Self {}
        pub fn enable_io(&mut self) -> &mut Self {}
        pub fn max_io_events_per_tick(&mut self, capacity: usize) -> &mut Self {}
        pub fn max_io_events_per_busy_tick(&mut self, capacity: usize) -> &mut Self {}
        pub fn enable_time(&mut self) -> &mut Self {}
        pub fn enable_io_uring(&mut self) -> &mut Self {}
        pub fn track_task_schedule_latency(&mut self) -> &mut Self {}
        pub fn enable_metrics_schedule_latency_histogram(&mut self) -> &mut Self {}
        pub fn metrics_schedule_latency_histogram_configuration(&mut self, configuration: HistogramConfiguration) -> &mut Self {}
    }
    #[derive(Clone)] pub struct Handle;
    impl Handle {
        pub fn enter(&self) -> EnterGuard {}
        pub fn current() -> Self {}
        pub fn try_current() -> Result<Self, TryCurrentError> {}
        #[on_executor(future)] pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output> where F: Future {}
        #[off_thread(func)] pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R> where F: FnOnce() -> R {}
        #[blocking(block_on)] #[alone] #[advice("await the future: `block_on` panics inside a runtime")] pub fn block_on<F: Future>(&self, future: F) -> F::Output {}
        pub fn runtime_flavor(&self) -> RuntimeFlavor {}
        pub fn id(&self) -> Id {}
        pub fn name(&self) -> Option<&str> {}
        pub fn metrics(&self) -> RuntimeMetrics {}
    }
    #[not_send] pub struct EnterGuard;
    pub struct TryCurrentError;
    impl TryCurrentError {
        pub fn is_missing_context(&self) -> bool {}
        pub fn is_thread_local_destroyed(&self) -> bool {}
    }
    impl fmt::Display for TryCurrentError {}
    impl error::Error for TryCurrentError {}
    pub struct Runtime;
    impl Runtime {
        pub fn new() -> io::Result<Runtime> {}
        pub fn handle(&self) -> &Handle {}
        #[on_executor(future)] pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output> where F: Future {}
        #[off_thread(func)] pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R> where F: FnOnce() -> R {}
        #[blocking(block_on)] #[advice("await the future: `block_on` panics inside a runtime")] pub fn block_on<F: Future>(&self, future: F) -> F::Output {}
        pub fn enter(&self) -> EnterGuard {}
        #[blocking(join)] pub fn shutdown_timeout(self, duration: Duration) {}
        pub fn shutdown_background(self) {}
        pub fn metrics(&self) -> RuntimeMetrics {}
    }
    pub enum RuntimeFlavor { CurrentThread, MultiThread }
    pub fn is_rt_shutdown_err(err: &io::Error) -> bool {}
    pub struct LocalRuntime;
    impl LocalRuntime {
        pub fn new() -> io::Result<LocalRuntime> {}
        pub fn handle(&self) -> &Handle {}
        #[on_executor(future)] pub fn spawn_local<F>(&self, future: F) -> JoinHandle<F::Output> where F: Future {}
        #[off_thread(func)] pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R> where F: FnOnce() -> R {}
        #[blocking(block_on)] #[advice("await the future: `block_on` panics inside a runtime")] pub fn block_on<F: Future>(&self, future: F) -> F::Output {}
        pub fn enter(&self) -> EnterGuard {}
        pub fn shutdown_timeout(self, duration: Duration) {}
        pub fn shutdown_background(self) {}
        pub fn metrics(&self) -> RuntimeMetrics {}
    }
    #[derive(Default)] pub struct LocalOptions;
    #[derive(Clone, Copy)] pub struct Id;
    impl fmt::Display for Id {}
    #[derive(Clone)] pub struct RuntimeMetrics;
    impl RuntimeMetrics {
        pub fn num_workers(&self) -> usize {}
        pub fn num_alive_tasks(&self) -> usize {}
        pub fn global_queue_depth(&self) -> usize {}
        pub fn worker_total_busy_duration(&self, worker: usize) -> Duration {}
        pub fn worker_park_count(&self, worker: usize) -> u64 {}
        pub fn worker_park_unpark_count(&self, worker: usize) -> u64 {}
        pub fn spawned_tasks_count(&self) -> u64 {}
        pub fn remote_schedule_count(&self) -> u64 {}
        pub fn budget_forced_yield_count(&self) -> u64 {}
        pub fn worker_noop_count(&self, worker: usize) -> u64 {}
        pub fn worker_steal_count(&self, worker: usize) -> u64 {}
        pub fn worker_steal_operations(&self, worker: usize) -> u64 {}
        pub fn worker_poll_count(&self, worker: usize) -> u64 {}
        pub fn worker_local_schedule_count(&self, worker: usize) -> u64 {}
        pub fn worker_overflow_count(&self, worker: usize) -> u64 {}
        pub fn poll_time_histogram_bucket_count(&self, worker: usize, bucket: usize) -> u64 {}
        pub fn worker_mean_poll_time(&self, worker: usize) -> Duration {}
        pub fn schedule_latency_histogram_enabled(&self) -> bool {}
        pub fn schedule_latency_histogram_num_buckets(&self) -> usize {}
        pub fn schedule_latency_histogram_bucket_range(&self, bucket: usize) -> Range<Duration> {}
        pub fn schedule_latency_histogram_bucket_count(&self, worker: usize, bucket: usize) -> u64 {}
        pub fn io_driver_fd_registered_count(&self) -> u64 {}
        pub fn io_driver_fd_deregistered_count(&self) -> u64 {}
        pub fn io_driver_ready_count(&self) -> u64 {}
    }
    impl Builder {
        pub fn basic_scheduler(&mut self) -> &mut Self {}
        pub fn threaded_scheduler(&mut self) -> &mut Self {}
        pub fn core_threads(&mut self, val: usize) -> &mut Self {}
        pub fn max_threads(&mut self, val: usize) -> &mut Self {}
    }
    pub mod task {
        use crate::task::JoinError;
        use std::result;
        pub type Result<T> = result::Result<T, JoinError>;
    }
}
pub mod signal {
    use std::io;
    pub async fn ctrl_c() -> io::Result<()> {}
    pub mod unix {
        use std::io;
        use std::os::raw;
        use std::task::{Context, Poll};
        #[derive(Clone, Copy)] pub struct SignalKind;
        impl SignalKind {
            pub fn from_raw(signum: raw::c_int) -> Self {}
            pub fn as_raw_value(&self) -> raw::c_int {}
            pub fn alarm() -> Self {}
            pub fn child() -> Self {}
            pub fn hangup() -> Self {}
            pub fn interrupt() -> Self {}
            pub fn io() -> Self {}
            pub fn pipe() -> Self {}
            pub fn quit() -> Self {}
            pub fn terminate() -> Self {}
            pub fn user_defined1() -> Self {}
            pub fn user_defined2() -> Self {}
            pub fn window_change() -> Self {}
        }
        impl From<raw::c_int> for SignalKind {}
        pub struct Signal;
        impl Signal {
            pub async fn recv(&mut self) -> Option<()> {}
            pub fn poll_recv(&mut self, cx: &mut Context) -> Poll<Option<()>> {}
        }
        impl InternalStream for Signal { fn poll_recv(&mut self, cx: &mut Context) -> Poll<Option<()>> {} }
        pub fn signal(kind: SignalKind) -> io::Result<Signal> {}
        pub trait InternalStream {
            fn poll_recv(&mut self, cx: &mut Context) -> Poll<Option<()>>;
        }
    }
}
pub mod sync {
    use crate::sync::futures::{Notified, OwnedNotified};
    pub use crate::sync::semaphore::Semaphore;
    use std::{error, fmt, ops};
    use std::error::Error;
    use std::future::Future;
    use std::ops::{Deref, DerefMut};
    use std::sync::Arc;
    pub struct Barrier;
    impl Barrier {
        pub fn new(n: usize) -> Barrier {}
        pub async fn wait(&self) -> BarrierWaitResult {}
    }
    #[derive(Clone)] pub struct BarrierWaitResult;
    impl BarrierWaitResult { pub fn is_leader(&self) -> bool {} }
    pub struct Mutex<T>;
    impl<T> Mutex<T> {
        pub fn new(t: T) -> Self {}
        pub fn const_new(t: T) -> Self {}
        pub async fn lock(&self) -> MutexGuard<T> {}
        #[blocking(block_on)] #[advice("await `lock()` instead: `blocking_lock` panics inside a runtime")] pub fn blocking_lock(&self) -> MutexGuard<T> {}
        #[blocking(block_on)] #[advice("await `lock()` instead: `blocking_lock` panics inside a runtime")] pub fn blocking_lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T> {}
        pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T> {}
        pub fn try_lock(&self) -> Result<MutexGuard<T>, TryLockError> {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn try_lock_owned(self: Arc<Self>) -> Result<OwnedMutexGuard<T>, TryLockError> {}
        pub fn into_inner(self) -> T {}
    }
    impl<T> From<T> for Mutex<T> {}
    impl<T> Default for Mutex<T> where T: Default {}
    pub struct MutexGuard<T>;
    impl<T> MutexGuard<T> {
        pub fn map<U, F>(this: Self, f: F) -> MappedMutexGuard<U> where F: FnOnce(&mut T) -> &mut U { let a: &mut T; f(a) }
        pub fn try_map<U, F>(this: Self, f: F) -> Result<MappedMutexGuard<U>, Self> where F: FnOnce(&mut T) -> Option<&mut U> { let a: &mut T; f(a) }
        pub fn mutex(this: &Self) -> &Mutex<T> {}
    }
    impl<T> Deref for MutexGuard<T> {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
    impl<T> DerefMut for MutexGuard<T> { fn deref_mut(&mut self) -> &mut Self::Target {} }
    impl<T: fmt::Display> fmt::Display for MutexGuard<T> {}
    pub struct OwnedMutexGuard<T>;
    impl<T> OwnedMutexGuard<T> {
        pub fn map<U, F>(this: Self, f: F) -> OwnedMappedMutexGuard<T, U> where F: FnOnce(&mut T) -> &mut U { let a: &mut T; f(a) }
        pub fn try_map<U, F>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U> { let a: &mut T; f(a) }
        pub fn mutex(this: &Self) -> &Arc<Mutex<T>> {}
    }
    impl<T> Deref for OwnedMutexGuard<T> {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
    impl<T> DerefMut for OwnedMutexGuard<T> { fn deref_mut(&mut self) -> &mut Self::Target {} }
    impl<T: fmt::Display> fmt::Display for OwnedMutexGuard<T> {}
    pub struct MappedMutexGuard<T>;
    impl<T> MappedMutexGuard<T> {
        pub fn map<U, F>(this: Self, f: F) -> MappedMutexGuard<U> where F: FnOnce(&mut T) -> &mut U { let a: &mut T; f(a) }
        pub fn try_map<U, F>(this: Self, f: F) -> Result<MappedMutexGuard<U>, Self> where F: FnOnce(&mut T) -> Option<&mut U> { let a: &mut T; f(a) }
    }
    impl<T> Deref for MappedMutexGuard<T> {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
    impl<T> DerefMut for MappedMutexGuard<T> { fn deref_mut(&mut self) -> &mut Self::Target {} }
    impl<T: fmt::Display> fmt::Display for MappedMutexGuard<T> {}
    pub struct OwnedMappedMutexGuard<T, U = T>;
    impl<T, U> OwnedMappedMutexGuard<T, U> {
        pub fn map<S, F>(this: Self, f: F) -> OwnedMappedMutexGuard<T, S> where F: FnOnce(&mut U) -> &mut S { let a: &mut U; f(a) }
        pub fn try_map<S, F>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, S>, Self> where F: FnOnce(&mut U) -> Option<&mut S> { let a: &mut U; f(a) }
    }
    impl<T, U> Deref for OwnedMappedMutexGuard<T, U> {
        type Target = U;
        fn deref(&self) -> &Self::Target {}
    }
    impl<T, U> DerefMut for OwnedMappedMutexGuard<T, U> { fn deref_mut(&mut self) -> &mut Self::Target {} }
    impl<T, U: fmt::Display> fmt::Display for OwnedMappedMutexGuard<T, U> {}
    pub struct TryLockError;
    impl fmt::Display for TryLockError {}
    impl Error for TryLockError {}
    pub struct Notify;
    impl Notify {
        pub fn new() -> Notify {}
        pub fn const_new() -> Notify {}
        pub fn notified(&self) -> Notified {}
        pub fn notified_owned(self: Arc<Self>) -> OwnedNotified {}
        pub fn notify_one(&self) {}
        pub fn notify_last(&self) {}
        pub fn notify_waiters(&self) {}
    }
    impl Default for Notify {}
    pub enum TryAcquireError { Closed, NoPermits }
    impl fmt::Display for TryAcquireError {}
    impl error::Error for TryAcquireError {}
    pub struct AcquireError;
    impl fmt::Display for AcquireError {}
    impl error::Error for AcquireError {}
    pub struct SemaphorePermit;
    impl SemaphorePermit {
        pub fn forget(self) {}
        pub fn merge(&mut self, other: Self) {}
        pub fn split(&mut self, n: usize) -> Option<Self> {}
        pub fn semaphore(&self) -> &Semaphore {}
        pub fn num_permits(&self) -> usize {}
    }
    pub struct OwnedSemaphorePermit;
    impl OwnedSemaphorePermit {
        pub fn forget(self) {}
        pub fn merge(&mut self, other: Self) {}
        pub fn split(&mut self, n: usize) -> Option<Self> {}
        pub fn semaphore(&self) -> &Arc<Semaphore> {}
        pub fn num_permits(&self) -> usize {}
    }
    pub struct RwLock<T>;
    impl<T> RwLock<T> {
        pub fn new(value: T) -> RwLock<T> {}
        pub fn with_max_readers(value: T, max_reads: u32) -> RwLock<T> {}
        pub fn const_new(value: T) -> RwLock<T> {}
        pub fn const_with_max_readers(value: T, max_reads: u32) -> RwLock<T> {}
        pub async fn read(&self) -> RwLockReadGuard<T> {}
        #[blocking(block_on)] #[advice("await `read()` instead: `blocking_read` panics inside a runtime")] pub fn blocking_read(&self) -> RwLockReadGuard<T> {}
        pub async fn read_owned(self: Arc<Self>) -> OwnedRwLockReadGuard<T> {}
        pub fn try_read(&self) -> Result<RwLockReadGuard<T>, TryLockError> {}
        pub fn try_read_owned(self: Arc<Self>) -> Result<OwnedRwLockReadGuard<T>, TryLockError> {}
        pub async fn write(&self) -> RwLockWriteGuard<T> {}
        #[blocking(block_on)] #[advice("await `write()` instead: `blocking_write` panics inside a runtime")] pub fn blocking_write(&self) -> RwLockWriteGuard<T> {}
        pub async fn write_owned(self: Arc<Self>) -> OwnedRwLockWriteGuard<T> {}
        pub fn try_write(&self) -> Result<RwLockWriteGuard<T>, TryLockError> {}
        pub fn try_write_owned(self: Arc<Self>) -> Result<OwnedRwLockWriteGuard<T>, TryLockError> {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T> From<T> for RwLock<T> {}
    impl<T> Default for RwLock<T> where T: Default {}
    pub struct OwnedRwLockReadGuard<T, U = T>;
    impl<T, U> OwnedRwLockReadGuard<T, U> {
        pub fn map<F, V>(this: Self, f: F) -> OwnedRwLockReadGuard<T, V> where F: FnOnce(&U) -> &V { let a: &U; f(a) }
        pub fn try_map<F, V>(this: Self, f: F) -> Result<OwnedRwLockReadGuard<T, V>, Self> where F: FnOnce(&U) -> Option<&V> { let a: &U; f(a) }
        pub fn rwlock(this: &Self) -> &Arc<RwLock<T>> {}
    }
    impl<T, U> ops::Deref for OwnedRwLockReadGuard<T, U> {
        type Target = U;
        fn deref(&self) -> &U {}
    }
    impl<T, U> fmt::Display for OwnedRwLockReadGuard<T, U> where U: fmt::Display {}
    pub struct OwnedRwLockWriteGuard<T>;
    impl<T> OwnedRwLockWriteGuard<T> {
        pub fn map<F, U>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, U> where F: FnOnce(&mut T) -> &mut U { let a: &mut T; f(a) }
        pub fn downgrade_map<F, U>(this: Self, f: F) -> OwnedRwLockReadGuard<T, U> where F: FnOnce(&T) -> &U { let a: &T; f(a) }
        pub fn try_map<F, U>(this: Self, f: F) -> Result<OwnedRwLockMappedWriteGuard<T, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U> { let a: &mut T; f(a) }
        pub fn try_downgrade_map<F, U>(this: Self, f: F) -> Result<OwnedRwLockReadGuard<T, U>, Self> where F: FnOnce(&T) -> Option<&U> { let a: &T; f(a) }
        pub fn into_mapped(this: Self) -> OwnedRwLockMappedWriteGuard<T> {}
        pub fn downgrade(self) -> OwnedRwLockReadGuard<T> {}
        pub fn rwlock(this: &Self) -> &Arc<RwLock<T>> {}
    }
    impl<T> ops::Deref for OwnedRwLockWriteGuard<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T> ops::DerefMut for OwnedRwLockWriteGuard<T> { fn deref_mut(&mut self) -> &mut T {} }
    impl<T> fmt::Display for OwnedRwLockWriteGuard<T> where T: fmt::Display {}
    pub struct OwnedRwLockMappedWriteGuard<T, U = T>;
    impl<T, U> OwnedRwLockMappedWriteGuard<T, U> {
        pub fn map<F, V>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, V> where F: FnOnce(&mut U) -> &mut V { let a: &mut U; f(a) }
        pub fn try_map<F, V>(this: Self, f: F) -> Result<OwnedRwLockMappedWriteGuard<T, V>, Self> where F: FnOnce(&mut U) -> Option<&mut V> { let a: &mut U; f(a) }
        pub fn rwlock(this: &Self) -> &Arc<RwLock<T>> {}
    }
    impl<T, U> ops::Deref for OwnedRwLockMappedWriteGuard<T, U> {
        type Target = U;
        fn deref(&self) -> &U {}
    }
    impl<T, U> ops::DerefMut for OwnedRwLockMappedWriteGuard<T, U> { fn deref_mut(&mut self) -> &mut U {} }
    impl<T, U> fmt::Display for OwnedRwLockMappedWriteGuard<T, U> where U: fmt::Display {}
    pub struct RwLockReadGuard<T>;
    impl<T> RwLockReadGuard<T> {
        pub fn map<F, U>(this: Self, f: F) -> RwLockReadGuard<U> where F: FnOnce(&T) -> &U { let a: &T; f(a) }
        pub fn try_map<F, U>(this: Self, f: F) -> Result<RwLockReadGuard<U>, Self> where F: FnOnce(&T) -> Option<&U> { let a: &T; f(a) }
    }
    impl<T> ops::Deref for RwLockReadGuard<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T> fmt::Display for RwLockReadGuard<T> where T: fmt::Display {}
    pub struct RwLockWriteGuard<T>;
    impl<T> RwLockWriteGuard<T> {
        pub fn map<F, U>(this: Self, f: F) -> RwLockMappedWriteGuard<U> where F: FnOnce(&mut T) -> &mut U { let a: &mut T; f(a) }
        pub fn downgrade_map<F, U>(this: Self, f: F) -> RwLockReadGuard<U> where F: FnOnce(&T) -> &U { let a: &T; f(a) }
        pub fn try_map<F, U>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<U>, Self> where F: FnOnce(&mut T) -> Option<&mut U> { let a: &mut T; f(a) }
        pub fn try_downgrade_map<F, U>(this: Self, f: F) -> Result<RwLockReadGuard<U>, Self> where F: FnOnce(&T) -> Option<&U> { let a: &T; f(a) }
        pub fn into_mapped(this: Self) -> RwLockMappedWriteGuard<T> {}
        pub fn downgrade(self) -> RwLockReadGuard<T> {}
    }
    impl<T> ops::Deref for RwLockWriteGuard<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T> ops::DerefMut for RwLockWriteGuard<T> { fn deref_mut(&mut self) -> &mut T {} }
    impl<T> fmt::Display for RwLockWriteGuard<T> where T: fmt::Display {}
    pub struct RwLockMappedWriteGuard<T>;
    impl<T> RwLockMappedWriteGuard<T> {
        pub fn map<F, U>(this: Self, f: F) -> RwLockMappedWriteGuard<U> where F: FnOnce(&mut T) -> &mut U { let a: &mut T; f(a) }
        pub fn try_map<F, U>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<U>, Self> where F: FnOnce(&mut T) -> Option<&mut U> { let a: &mut T; f(a) }
    }
    impl<T> ops::Deref for RwLockMappedWriteGuard<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T> ops::DerefMut for RwLockMappedWriteGuard<T> { fn deref_mut(&mut self) -> &mut T {} }
    impl<T> fmt::Display for RwLockMappedWriteGuard<T> where T: fmt::Display {}
    pub struct OnceCell<T>;
    impl<T> Default for OnceCell<T> {}
    impl<T: Clone> Clone for OnceCell<T> {}
    impl<T> From<T> for OnceCell<T> {}
    impl<T> OnceCell<T> {
        pub fn new() -> Self {}
        pub fn const_new() -> Self {}
        pub fn new_with(value: Option<T>) -> Self {}
        pub fn const_new_with(value: T) -> Self {}
        pub fn initialized(&self) -> bool {}
        pub fn get(&self) -> Option<&T> {}
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        pub fn set(&self, value: T) -> Result<(), SetError<T>> {}
        pub async fn get_or_init<F, Fut>(&self, f: F) -> &T where F: FnOnce() -> Fut, Fut: Future<Output = T> { f().await }
        pub async fn get_or_try_init<E, F, Fut>(&self, f: F) -> Result<&T, E> where F: FnOnce() -> Fut, Fut: Future<Output = Result<T, E>> { f().await }
        pub fn into_inner(self) -> Option<T> {}
        pub fn take(&mut self) -> Option<T> {}
    }
    pub enum SetError<T> { AlreadyInitializedError(T), InitializingError(T) }
    impl<T> fmt::Display for SetError<T> {}
    impl<T: fmt::Debug> Error for SetError<T> {}
    impl<T> SetError<T> {
        pub fn is_already_init_err(&self) -> bool {}
        pub fn is_initializing_err(&self) -> bool {}
    }
    pub struct SetOnce<T>;
    impl<T> Default for SetOnce<T> {}
    impl<T: Clone> Clone for SetOnce<T> {}
    impl<T> From<T> for SetOnce<T> {}
    impl<T> SetOnce<T> {
        pub fn new() -> Self {}
        pub fn const_new() -> Self {}
        pub fn new_with(value: Option<T>) -> Self {}
        pub fn const_new_with(value: T) -> Self {}
        pub fn initialized(&self) -> bool {}
        pub fn get(&self) -> Option<&T> {}
        pub fn set(&self, value: T) -> Result<(), SetOnceError<T>> {}
        pub fn into_inner(self) -> Option<T> {}
        pub async fn wait(&self) -> &T {}
    }
    pub struct SetOnceError<T>(pub T);
    impl<T> fmt::Display for SetOnceError<T> {}
    impl<T: fmt::Debug> Error for SetOnceError<T> {}
    pub mod broadcast {
        use crate::sync::broadcast::error::{RecvError, SendError, TryRecvError};
        pub struct Sender<T>;
        impl<T> Sender<T> {
            pub fn new(capacity: usize) -> Self {}
            pub fn send(&self, value: T) -> Result<usize, SendError<T>> {}
            pub fn subscribe(&self) -> Receiver<T> {}
            pub fn downgrade(&self) -> WeakSender<T> {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn receiver_count(&self) -> usize {}
            pub fn same_channel(&self, other: &Self) -> bool {}
            pub async fn closed(&self) {}
            pub fn strong_count(&self) -> usize {}
            pub fn weak_count(&self) -> usize {}
        }
        impl<T> Clone for Sender<T> {}
        pub struct WeakSender<T>;
        impl<T> WeakSender<T> {
            pub fn upgrade(&self) -> Option<Sender<T>> {}
            pub fn strong_count(&self) -> usize {}
            pub fn weak_count(&self) -> usize {}
        }
        impl<T> Clone for WeakSender<T> {}
        pub struct Receiver<T>;
        impl<T> Receiver<T> {
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn same_channel(&self, other: &Self) -> bool {}
            pub fn sender_strong_count(&self) -> usize {}
            pub fn sender_weak_count(&self) -> usize {}
            pub fn is_closed(&self) -> bool {}
        }
        impl<T: Clone> Receiver<T> {
            pub fn resubscribe(&self) -> Self {}
            pub async fn recv(&mut self) -> Result<T, RecvError> {}
            pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
            #[blocking(block_on)] #[advice("await `recv()` instead: `blocking_recv` panics inside a runtime")] pub fn blocking_recv(&mut self) -> Result<T, RecvError> {}
        }
        pub fn channel<T: Clone>(capacity: usize) -> (Sender<T>, Receiver<T>) {}
        pub mod error {
            use std::{error, fmt};
            pub struct SendError<T>(pub T);
            impl<T> fmt::Display for SendError<T> {}
            impl<T: fmt::Debug> error::Error for SendError<T> {}
            #[derive(Clone)] pub enum RecvError { Closed, Lagged(u64) }
            impl fmt::Display for RecvError {}
            impl error::Error for RecvError {}
            #[derive(Clone)] pub enum TryRecvError { Empty, Closed, Lagged(u64) }
            impl fmt::Display for TryRecvError {}
            impl error::Error for TryRecvError {}
        }
    }
    pub mod futures {
        use std::future::Future;
        use std::pin::Pin;
        pub struct Notified;
        impl Notified { pub fn enable(self: Pin<&mut Self>) -> bool {} }
        impl Future for Notified { type Output = (); }
        pub struct OwnedNotified;
        impl OwnedNotified { pub fn enable(self: Pin<&mut Self>) -> bool {} }
        impl Future for OwnedNotified { type Output = (); }
    }
    pub mod mpsc {
        use crate::sync::mpsc::error::{SendError, SendTimeoutError, TryRecvError, TrySendError};
        use std::task::{Context, Poll};
        use std::time::Duration;
        pub struct Sender<T>;
        impl<T> Sender<T> {
            pub async fn send(&self, value: T) -> Result<(), SendError<T>> {}
            pub async fn closed(&self) {}
            pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>> {}
            pub async fn send_timeout(&self, value: T, timeout: Duration) -> Result<(), SendTimeoutError<T>> {}
            #[blocking(block_on)] #[advice("await `send()` instead: `blocking_send` panics inside a runtime")] pub fn blocking_send(&self, value: T) -> Result<(), SendError<T>> {}
            pub fn is_closed(&self) -> bool {}
            pub async fn reserve(&self) -> Result<Permit<T>, SendError<()>> {}
            pub async fn reserve_many(&self, n: usize) -> Result<PermitIterator<T>, SendError<()>> {}
            pub async fn reserve_owned(self) -> Result<OwnedPermit<T>, SendError<()>> {}
            pub fn try_reserve(&self) -> Result<Permit<T>, TrySendError<()>> {}
            pub fn try_reserve_many(&self, n: usize) -> Result<PermitIterator<T>, TrySendError<()>> {}
            pub fn try_reserve_owned(self) -> Result<OwnedPermit<T>, TrySendError<Self>> {}
            pub fn same_channel(&self, other: &Self) -> bool {}
            pub fn capacity(&self) -> usize {}
            pub fn downgrade(&self) -> WeakSender<T> {}
            pub fn max_capacity(&self) -> usize {}
            pub fn strong_count(&self) -> usize {}
            pub fn weak_count(&self) -> usize {}
        }
        impl<T> Clone for Sender<T> {}
        pub struct WeakSender<T>;
        impl<T> Clone for WeakSender<T> {}
        impl<T> WeakSender<T> {
            pub fn upgrade(&self) -> Option<Sender<T>> {}
            pub fn strong_count(&self) -> usize {}
            pub fn weak_count(&self) -> usize {}
        }
        pub struct Permit<T>;
        impl<T> Permit<T> { pub fn send(self, value: T) {} }
        pub struct PermitIterator<T>;
        impl<T> Iterator for PermitIterator<T> {
            type Item = Permit<T>;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct OwnedPermit<T>;
        impl<T> OwnedPermit<T> {
            pub fn send(self, value: T) -> Sender<T> {}
            pub fn release(self) -> Sender<T> {}
            pub fn same_channel(&self, other: &Self) -> bool {}
            pub fn same_channel_as_sender(&self, sender: &Sender<T>) -> bool {}
        }
        pub struct Receiver<T>;
        impl<T> Receiver<T> {
            pub async fn recv(&mut self) -> Option<T> {}
            pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
            pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
            #[blocking(block_on)] #[advice("await `recv()` instead: `blocking_recv` panics inside a runtime")] pub fn blocking_recv(&mut self) -> Option<T> {}
            #[blocking(block_on)] #[advice("await `recv_many()` instead: `blocking_recv_many` panics inside a runtime")] pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
            pub fn close(&mut self) {}
            pub fn is_closed(&self) -> bool {}
            pub fn is_empty(&self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn capacity(&self) -> usize {}
            pub fn max_capacity(&self) -> usize {}
            pub fn poll_recv(&mut self, cx: &mut Context) -> Poll<Option<T>> {}
            pub fn poll_recv_many(&mut self, cx: &mut Context, buffer: &mut Vec<T>, limit: usize) -> Poll<usize> {}
            pub fn sender_strong_count(&self) -> usize {}
            pub fn sender_weak_count(&self) -> usize {}
        }
        pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) {}
        pub struct UnboundedSender<T>;
        impl<T> Clone for UnboundedSender<T> {}
        impl<T> UnboundedSender<T> {
            pub fn send(&self, message: T) -> Result<(), SendError<T>> {}
            pub async fn closed(&self) {}
            pub fn is_closed(&self) -> bool {}
            pub fn same_channel(&self, other: &Self) -> bool {}
            pub fn downgrade(&self) -> WeakUnboundedSender<T> {}
            pub fn strong_count(&self) -> usize {}
            pub fn weak_count(&self) -> usize {}
        }
        pub struct WeakUnboundedSender<T>;
        impl<T> Clone for WeakUnboundedSender<T> {}
        impl<T> WeakUnboundedSender<T> {
            pub fn upgrade(&self) -> Option<UnboundedSender<T>> {}
            pub fn strong_count(&self) -> usize {}
            pub fn weak_count(&self) -> usize {}
        }
        pub struct UnboundedReceiver<T>;
        impl<T> UnboundedReceiver<T> {
            pub async fn recv(&mut self) -> Option<T> {}
            pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
            pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
            #[blocking(block_on)] #[advice("await `recv()` instead: `blocking_recv` panics inside a runtime")] pub fn blocking_recv(&mut self) -> Option<T> {}
            #[blocking(block_on)] #[advice("await `recv_many()` instead: `blocking_recv_many` panics inside a runtime")] pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
            pub fn close(&mut self) {}
            pub fn is_closed(&self) -> bool {}
            pub fn is_empty(&self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn poll_recv(&mut self, cx: &mut Context) -> Poll<Option<T>> {}
            pub fn poll_recv_many(&mut self, cx: &mut Context, buffer: &mut Vec<T>, limit: usize) -> Poll<usize> {}
            pub fn sender_strong_count(&self) -> usize {}
            pub fn sender_weak_count(&self) -> usize {}
        }
        pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {}
        pub mod error {
            use std::fmt;
            use std::error::Error;
            #[derive(Clone, Copy)] pub struct SendError<T>(pub T);
            impl<T> fmt::Display for SendError<T> {}
            impl<T> Error for SendError<T> {}
            #[derive(Clone, Copy)] pub enum TrySendError<T> { Full(T), Closed(T) }
            impl<T> TrySendError<T> { pub fn into_inner(self) -> T {} }
            impl<T> fmt::Display for TrySendError<T> {}
            impl<T> Error for TrySendError<T> {}
            impl<T> From<SendError<T>> for TrySendError<T> {}
            #[derive(Clone, Copy)] pub enum TryRecvError { Empty, Disconnected }
            impl fmt::Display for TryRecvError {}
            impl Error for TryRecvError {}
            #[derive(Clone, Copy)] pub enum SendTimeoutError<T> { Timeout(T), Closed(T) }
            impl<T> SendTimeoutError<T> { pub fn into_inner(self) -> T {} }
            impl<T> fmt::Display for SendTimeoutError<T> {}
            impl<T> Error for SendTimeoutError<T> {}
        }
    }
    pub mod oneshot {
        use crate::sync::oneshot::error::{RecvError, TryRecvError};
        use std::future::Future;
        use std::task::{Context, Poll};
        pub struct Sender<T>;
        impl<T> Sender<T> {
            pub fn send(self, t: T) -> Result<(), T> {}
            pub async fn closed(&mut self) {}
            pub fn is_closed(&self) -> bool {}
            pub fn poll_closed(&mut self, cx: &mut Context) -> Poll<()> {}
        }
        pub struct Receiver<T>;
        impl<T> Receiver<T> {
            pub fn close(&mut self) {}
            pub fn is_terminated(&self) -> bool {}
            pub fn is_empty(&self) -> bool {}
            pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
            #[blocking(block_on)] #[advice("await `recv()` instead: `blocking_recv` panics inside a runtime")] pub fn blocking_recv(self) -> Result<T, RecvError> {}
        }
        impl<T> Future for Receiver<T> { type Output = Result<T, RecvError>; }
        pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
        pub mod error {
            use std::{error, fmt};
            #[derive(Clone)] pub struct RecvError;
            impl fmt::Display for RecvError {}
            impl error::Error for RecvError {}
            #[derive(Clone)] pub enum TryRecvError { Empty, Closed }
            impl fmt::Display for TryRecvError {}
            impl error::Error for TryRecvError {}
        }
    }
    pub mod semaphore {
        use crate::sync::{AcquireError, OwnedSemaphorePermit, SemaphorePermit, TryAcquireError};
        use std::sync::Arc;
        pub struct Semaphore;
        impl Semaphore {
            pub const MAX_PERMITS: usize = _;
            pub fn new(permits: usize) -> Self {}
            pub fn const_new(permits: usize) -> Self {}
            pub fn available_permits(&self) -> usize {}
            pub fn add_permits(&self, n: usize) {}
            pub fn forget_permits(&self, n: usize) -> usize {}
            pub async fn acquire(&self) -> Result<SemaphorePermit, AcquireError> {}
            pub async fn acquire_many(&self, n: u32) -> Result<SemaphorePermit, AcquireError> {}
            pub fn try_acquire(&self) -> Result<SemaphorePermit, TryAcquireError> {}
            pub fn try_acquire_many(&self, n: u32) -> Result<SemaphorePermit, TryAcquireError> {}
            #[blocking(block_on)] #[advice("await `acquire()` instead: it panics inside a runtime")] pub fn blocking_acquire(&self) -> Result<SemaphorePermit, AcquireError> {}
            #[blocking(block_on)] #[advice("await `acquire()` instead: it panics inside a runtime")] pub fn blocking_acquire_many(&self, n: u32) -> Result<SemaphorePermit, AcquireError> {}
            pub async fn acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError> {}
            pub async fn acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError> {}
            pub fn try_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, TryAcquireError> {}
            pub fn try_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, TryAcquireError> {}
            #[blocking(block_on)] #[advice("await `acquire()` instead: it panics inside a runtime")] pub fn blocking_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError> {}
            #[blocking(block_on)] #[advice("await `acquire()` instead: it panics inside a runtime")] pub fn blocking_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError> {}
            pub fn close(&self) {}
            pub fn is_closed(&self) -> bool {}
        }
    }
    pub mod watch {
        use crate::sync::watch::error::{RecvError, SendError};
        use std::ops;
        pub struct Receiver<T>;
        impl<T> Receiver<T> {
            pub fn borrow(&self) -> Ref<T> {}
            pub fn borrow_and_update(&mut self) -> Ref<T> {}
            pub fn has_changed(&self) -> Result<bool, RecvError> {}
            pub fn is_closed(&self) -> bool {}
            pub fn mark_changed(&mut self) {}
            pub fn mark_unchanged(&mut self) {}
            pub async fn changed(&mut self) -> Result<(), RecvError> {}
            pub async fn wait_for(&mut self, f: impl FnMut(&T) -> bool) -> Result<Ref<T>, RecvError> { let a: &T; f(a) }
            pub fn same_channel(&self, other: &Self) -> bool {}
        }
        impl<T> Clone for Receiver<T> {}
        pub struct Sender<T>;
        impl<T> Clone for Sender<T> {}
        impl<T: Default> Default for Sender<T> {}
        impl<T> Sender<T> {
            pub fn new(init: T) -> Self {}
            pub fn send(&self, value: T) -> Result<(), SendError<T>> {}
            pub fn send_modify<F>(&self, modify: F) where F: FnOnce(&mut T) { let a: &mut T; modify(a) }
            pub fn send_if_modified<F>(&self, modify: F) -> bool where F: FnOnce(&mut T) -> bool { let a: &mut T; modify(a) }
            pub fn send_replace(&self, value: T) -> T {}
            pub fn borrow(&self) -> Ref<T> {}
            pub fn is_closed(&self) -> bool {}
            pub async fn closed(&self) {}
            pub fn subscribe(&self) -> Receiver<T> {}
            pub fn receiver_count(&self) -> usize {}
            pub fn sender_count(&self) -> usize {}
            pub fn same_channel(&self, other: &Self) -> bool {}
        }
        pub struct Ref<T>;
        impl<T> Ref<T> { pub fn has_changed(&self) -> bool {} }
        impl<T> ops::Deref for Ref<T> {
            type Target = T;
            fn deref(&self) -> &T {}
        }
        pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>) {}
        pub mod error {
            use std::fmt;
            use std::error::Error;
            #[derive(Clone, Copy)] pub struct SendError<T>(pub T);
            impl<T> fmt::Display for SendError<T> {}
            impl<T> Error for SendError<T> {}
            #[derive(Clone)] pub struct RecvError;
            impl fmt::Display for RecvError {}
            impl Error for RecvError {}
        }
    }
}
#[features("rt", "rt-multi-thread", "test-util", "full")]
pub mod task {
    use crate::runtime::{Handle, Runtime};
    use crate::task::futures::TaskLocalFuture;
    use crate::task::task_local::AccessError;
    use std::{error, fmt, io, iter};
    use std::any::Any;
    use std::future::Future;
    use std::task::{Context, Poll};
    pub use crate::spawn;
    pub struct JoinError;
    impl JoinError {
        pub fn is_cancelled(&self) -> bool {}
        pub fn is_panic(&self) -> bool {}
        pub fn into_panic(self) -> Box<dyn Any + Send> {}
        pub fn try_into_panic(self) -> Result<Box<dyn Any + Send>, JoinError> {}
        pub fn id(&self) -> Id {}
    }
    impl fmt::Display for JoinError {}
    impl error::Error for JoinError {}
    #[derive(Clone, Copy)] pub struct Id;
    impl fmt::Display for Id {}
    pub fn id() -> Id {}
    pub fn try_id() -> Option<Id> {}
    pub struct AbortHandle;
    impl AbortHandle {
        pub fn abort(&self) {}
        pub fn is_finished(&self) -> bool {}
        pub fn id(&self) -> Id {}
    }
    impl Clone for AbortHandle {}
    pub struct JoinHandle<T>;
    impl<T> JoinHandle<T> {
        pub fn abort(&self) {}
        pub fn is_finished(&self) -> bool {}
        pub fn abort_handle(&self) -> AbortHandle {}
        pub fn id(&self) -> Id {}
    }
    impl<T> Future for JoinHandle<T> { type Output = crate::runtime::task::Result<T>; }
    #[off_thread(f)] pub fn block_in_place<F, R>(f: F) -> R where F: FnOnce() -> R {}
    #[then(tokio = "expect(\"the task ends\")")] #[off_thread(f)] pub fn spawn_blocking<F, R>(f: F) -> JoinHandle<R> where F: FnOnce() -> R {}
    pub use self::coop::consume_budget;
    pub async fn yield_now() {}
    pub struct LocalSet;
    impl LocalSet {
        pub fn new() -> LocalSet {}
        pub fn enter(&self) -> LocalEnterGuard {}
        #[on_executor(future)] pub fn spawn_local<F>(&self, future: F) -> JoinHandle<F::Output> where F: Future {}
        #[blocking(block_on)] #[advice("await the future: `block_on` panics inside a runtime")] pub fn block_on<F>(&self, rt: &Runtime, future: F) -> F::Output where F: Future {}
        pub async fn run_until<F>(&self, future: F) -> F::Output where F: Future {}
        pub fn id(&self) -> crate::runtime::Id {}
    }
    impl Future for LocalSet { type Output = (); }
    impl Default for LocalSet {}
    #[on_executor(future)] pub fn spawn_local<F>(future: F) -> JoinHandle<F::Output> where F: Future {}
    #[not_send] pub struct LocalEnterGuard;
    pub struct LocalKey<T>;
    impl<T> LocalKey<T> {
        pub fn scope<F>(&self, value: T, f: F) -> TaskLocalFuture<T, F> where F: Future {}
        pub fn sync_scope<F, R>(&self, value: T, f: F) -> R where F: FnOnce() -> R { f() }
        pub fn with<F, R>(&self, f: F) -> R where F: FnOnce(&T) -> R { let a: &T; f(a) }
        pub fn try_with<F, R>(&self, f: F) -> Result<R, AccessError> where F: FnOnce(&T) -> R { let a: &T; f(a) }
    }
    impl<T: Clone> LocalKey<T> {
        pub fn get(&self) -> T {}
        pub fn try_get(&self) -> Result<T, AccessError> {}
    }
    pub struct JoinSet<T>;
    impl<T> JoinSet<T> {
        pub fn new() -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        #[on_executor(task)] pub fn spawn<F>(&mut self, task: F) -> AbortHandle where F: Future<Output = T> {}
        #[on_executor(task)] pub fn spawn_on<F>(&mut self, task: F, handle: &Handle) -> AbortHandle where F: Future<Output = T> {}
        #[on_executor(task)] pub fn spawn_local<F>(&mut self, task: F) -> AbortHandle where F: Future<Output = T> {}
        #[on_executor(task)] pub fn spawn_local_on<F>(&mut self, task: F, local_set: &LocalSet) -> AbortHandle where F: Future<Output = T> {}
        #[off_thread(f)] pub fn spawn_blocking<F>(&mut self, f: F) -> AbortHandle where F: FnOnce() -> T {}
        #[off_thread(f)] pub fn spawn_blocking_on<F>(&mut self, f: F, handle: &Handle) -> AbortHandle where F: FnOnce() -> T {}
        pub async fn join_next(&mut self) -> Option<Result<T, JoinError>> {}
        pub async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>> {}
        pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>> {}
        pub fn try_join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>> {}
        pub async fn shutdown(&mut self) {}
        pub async fn join_all(self) -> Vec<T> {}
        pub fn abort_all(&mut self) {}
        pub fn detach_all(&mut self) {}
        pub fn poll_join_next(&mut self, cx: &mut Context) -> Poll<Option<Result<T, JoinError>>> {}
        pub fn poll_join_next_with_id(&mut self, cx: &mut Context) -> Poll<Option<Result<(Id, T), JoinError>>> {}
    }
    impl<T> Default for JoinSet<T> {}
    impl<T, F> iter::FromIterator<F> for JoinSet<T> where F: Future<Output = T> {}
    impl<T, F> iter::Extend<F> for JoinSet<T> where F: Future<Output = T> {}
    #[derive(Default)] pub struct Builder;
    impl Builder {
        pub fn new() -> Self {}
        pub fn name(&self, name: &str) -> Self {}
        #[on_executor(future)] pub fn spawn<Fut>(self, future: Fut) -> io::Result<JoinHandle<Fut::Output>> where Fut: Future {}
        #[on_executor(future)] pub fn spawn_on<Fut>(self, future: Fut, handle: &Handle) -> io::Result<JoinHandle<Fut::Output>> where Fut: Future {}
        #[on_executor(future)] pub fn spawn_local<Fut>(self, future: Fut) -> io::Result<JoinHandle<Fut::Output>> where Fut: Future {}
        #[on_executor(future)] pub fn spawn_local_on<Fut>(self, future: Fut, local_set: &LocalSet) -> io::Result<JoinHandle<Fut::Output>> where Fut: Future {}
        #[off_thread(function)] pub fn spawn_blocking<Function, Output>(self, function: Function) -> io::Result<JoinHandle<Output>> where Function: FnOnce() -> Output {}
        #[off_thread(function)] pub fn spawn_blocking_on<Function, Output>(self, function: Function, handle: &Handle) -> io::Result<JoinHandle<Output>> where Function: FnOnce() -> Output {}
    }
    pub mod coop {
        use std::future::Future;
        use std::task::{Context, Poll};
        pub fn has_budget_remaining() -> bool {}
        pub struct RestoreOnPending;
        impl RestoreOnPending { pub fn made_progress(&self) {} }
        pub fn poll_proceed(cx: &mut Context) -> Poll<RestoreOnPending> {}
        pub struct Coop<F: Future>;
        impl<F: Future> Future for Coop<F> { type Output = F::Output; }
        pub fn cooperative<F: Future>(fut: F) -> Coop<F> {}
        pub async fn consume_budget() {}
        pub struct Unconstrained<F>;
        impl<F> Future for Unconstrained<F> where F: Future { type Output = <F as Future>::Output; }
        pub fn unconstrained<F>(inner: F) -> Unconstrained<F> {}
    }
    pub mod futures {
        use std::future::Future;
        use std::pin::Pin;
        pub struct TaskLocalFuture<T, F>;
        impl<T, F> PinnedDrop for TaskLocalFuture<T, F> { fn drop(this: Pin<&mut Self>) {} }
        impl<T, F> TaskLocalFuture<T, F> { pub fn take_value(self: Pin<&mut Self>) -> Option<T> {} }
        impl<T, F: Future> Future for TaskLocalFuture<T, F> { type Output = F::Output; }
    }
    pub mod task_local {
        use std::fmt;
        use std::error::Error;
        #[derive(Clone, Copy)] pub struct AccessError;
        impl fmt::Display for AccessError {}
        impl Error for AccessError {}
    }
}
#[features("time", "test-util", "full")]
pub mod time {
    use crate::time::error::Elapsed;
    use std::{ops, time};
    use std::future::{Future, IntoFuture};
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub use std::time::Duration;
    #[derive(Clone, Copy)] pub struct Instant;
    impl Instant {
        pub fn now() -> Instant {}
        pub fn from_std(std: time::Instant) -> Instant {}
        pub fn into_std(self) -> time::Instant {}
        pub fn duration_since(&self, earlier: Instant) -> Duration {}
        pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> {}
        pub fn saturating_duration_since(&self, earlier: Instant) -> Duration {}
        pub fn elapsed(&self) -> Duration {}
        pub fn checked_add(&self, duration: Duration) -> Option<Instant> {}
        pub fn checked_sub(&self, duration: Duration) -> Option<Instant> {}
    }
    impl From<time::Instant> for Instant {}
    impl ops::Add<Duration> for Instant { type Output = Instant; }
    impl ops::Sub for Instant { type Output = Duration; }
    impl ops::Sub<Duration> for Instant { type Output = Instant; }
    pub fn interval(period: Duration) -> Interval {}
    pub fn interval_at(start: Instant, period: Duration) -> Interval {}
    #[derive(Clone, Copy)] pub enum MissedTickBehavior { Burst, Delay, Skip }
    impl Default for MissedTickBehavior {}
    pub struct Interval;
    impl Interval {
        pub async fn tick(&mut self) -> Instant {}
        pub fn poll_tick(&mut self, cx: &mut Context) -> Poll<Instant> {}
        pub fn reset(&mut self) {}
        pub fn reset_immediately(&mut self) {}
        pub fn reset_after(&mut self, after: Duration) {}
        pub fn reset_at(&mut self, deadline: Instant) {}
        pub fn missed_tick_behavior(&self) -> MissedTickBehavior {}
        pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior) {}
        pub fn period(&self) -> Duration {}
    }
    pub fn sleep_until(deadline: Instant) -> Sleep {}
    pub fn sleep(duration: Duration) -> Sleep {}
    pub struct Sleep;
    impl Sleep {
        pub fn deadline(&self) -> Instant {}
        pub fn is_elapsed(&self) -> bool {}
        pub fn reset(self: Pin<&mut Self>, deadline: Instant) {}
    }
    impl Future for Sleep { type Output = (); }
    pub fn timeout<F>(duration: Duration, future: F) -> Timeout<F::IntoFuture> where F: IntoFuture {}
    pub fn timeout_at<F>(deadline: Instant, future: F) -> Timeout<F::IntoFuture> where F: IntoFuture {}
    pub struct Timeout<T>;
    impl<T> Timeout<T> {
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T> Future for Timeout<T> where T: Future { type Output = Result<T::Output, Elapsed>; }
    pub fn delay_for(duration: Duration) -> Sleep {}
    pub fn delay_until(deadline: Instant) -> Sleep {}
    pub mod error {
        use std::{error, fmt};
        #[derive(Clone, Copy)] pub struct Error;
        impl From<Kind> for Error {}
        impl Error {
            pub fn shutdown() -> Error {}
            pub fn is_shutdown(&self) -> bool {}
            pub fn at_capacity() -> Error {}
            pub fn is_at_capacity(&self) -> bool {}
            pub fn invalid() -> Error {}
            pub fn is_invalid(&self) -> bool {}
        }
        impl error::Error for Error {}
        impl fmt::Display for Error {}
        pub struct Elapsed;
        impl fmt::Display for Elapsed {}
        impl error::Error for Elapsed {}
        #[derive(Clone, Copy)] pub enum Kind { Shutdown, AtCapacity, Invalid }
    }
}
