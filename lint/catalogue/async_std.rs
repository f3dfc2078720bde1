//! async_std 1.13.2.
#![since("1.0")]

#[wraps(async_std::task::LocalKey<arg>)] macro_rules! task_local { () => {} }
#[attribute_macro(entry)] pub fn main() {}
#[attribute_macro] pub fn test() {}
pub mod channel {
    pub use async_channel::*;
}
#[features("default", "std")]
pub mod fs {
    use core::task::{Context, Poll};
    use crate::os::unix::fs::{DirBuilderExt, DirEntryExt, OpenOptionsExt};
    use crate::os::unix::io::{AsRawFd, FromRawFd, IntoRawFd};
    use crate::path::{Path, PathBuf};
    use futures_core::stream::Stream;
    use futures_io::{AsyncRead as Read, AsyncSeek as Seek, AsyncWrite as Write};
    use std::{fs, io};
    use std::ffi::OsString;
    use std::future::Future;
    use std::io::SeekFrom;
    use std::os::unix::io::{AsFd, OwnedFd};
    use std::pin::Pin;
    use std::time::SystemTime;
    pub async fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
    pub async fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64> {}
    pub async fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    #[derive(Default)] pub struct DirBuilder;
    impl DirBuilder {
        pub fn new() -> DirBuilder {}
        pub fn recursive(&mut self, recursive: bool) -> &mut Self {}
        pub fn create<P: AsRef<Path>>(&self, path: P) -> impl Future<Output = io::Result<()>> {}
    }
    impl DirBuilderExt for DirBuilder { fn mode(&mut self, mode: u32) -> &mut Self {} }
    pub struct DirEntry;
    impl DirEntry {
        pub fn path(&self) -> PathBuf {}
        pub async fn metadata(&self) -> io::Result<Metadata> {}
        pub async fn file_type(&self) -> io::Result<FileType> {}
        pub fn file_name(&self) -> OsString {}
    }
    impl Clone for DirEntry {}
    impl DirEntryExt for DirEntry { fn ino(&self) -> u64 {} }
    #[derive(Clone)] pub struct File;
    impl File {
        pub async fn open<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        pub async fn create<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        pub async fn sync_all(&self) -> io::Result<()> {}
        pub async fn sync_data(&self) -> io::Result<()> {}
        pub async fn set_len(&self, size: u64) -> io::Result<()> {}
        pub async fn metadata(&self) -> io::Result<Metadata> {}
        pub async fn set_permissions(&self, perm: Permissions) -> io::Result<()> {}
    }
    impl Read for File { fn poll_read(self: Pin<&mut Self>, cx: &mut Context, buf: &mut [u8]) -> Poll<io::Result<usize>> {} }
    impl Read for &File { fn poll_read(self: Pin<&mut Self>, cx: &mut Context, buf: &mut [u8]) -> Poll<io::Result<usize>> {} }
    impl Write for File {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context, buf: &[u8]) -> Poll<io::Result<usize>> {}
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>> {}
        fn poll_close(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>> {}
    }
    impl Write for &File {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context, buf: &[u8]) -> Poll<io::Result<usize>> {}
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>> {}
        fn poll_close(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>> {}
    }
    impl Seek for File { fn poll_seek(self: Pin<&mut Self>, cx: &mut Context, pos: SeekFrom) -> Poll<io::Result<u64>> {} }
    impl Seek for &File { fn poll_seek(self: Pin<&mut Self>, cx: &mut Context, pos: SeekFrom) -> Poll<io::Result<u64>> {} }
    impl From<fs::File> for File {}
    impl AsRawFd for File {}
    impl FromRawFd for File {}
    impl IntoRawFd for File {}
    impl AsFd for File {}
    impl From<OwnedFd> for File {}
    #[derive(Clone, Copy)] pub struct FileType;
    impl FileType {
        pub fn is_dir(&self) -> bool {}
        pub fn is_file(&self) -> bool {}
        pub fn is_symlink(&self) -> bool {}
    }
    pub async fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()> {}
    pub async fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}
    #[derive(Clone)] pub struct Metadata;
    impl Metadata {
        pub fn file_type(&self) -> FileType {}
        pub fn is_dir(&self) -> bool {}
        pub fn is_file(&self) -> bool {}
        pub fn len(&self) -> u64 {}
        pub fn permissions(&self) -> Permissions {}
        pub fn modified(&self) -> io::Result<SystemTime> {}
        pub fn accessed(&self) -> io::Result<SystemTime> {}
        pub fn created(&self) -> io::Result<SystemTime> {}
    }
    #[derive(Clone)] pub struct OpenOptions;
    impl OpenOptions {
        pub fn new() -> OpenOptions {}
        pub fn read(&mut self, read: bool) -> &mut OpenOptions {}
        pub fn write(&mut self, write: bool) -> &mut OpenOptions {}
        pub fn append(&mut self, append: bool) -> &mut OpenOptions {}
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions {}
        pub fn create(&mut self, create: bool) -> &mut OpenOptions {}
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions {}
        pub fn open<P: AsRef<Path>>(&self, path: P) -> impl Future<Output = io::Result<File>> {}
    }
    impl Default for OpenOptions {}
    impl OpenOptionsExt for OpenOptions {
        fn mode(&mut self, mode: u32) -> &mut Self {}
        fn custom_flags(&mut self, flags: i32) -> &mut Self {}
    }
    #[derive(Clone)] pub struct Permissions;
    impl Permissions {
        pub fn readonly(&self) -> bool {}
        pub fn set_readonly(&mut self, readonly: bool) {}
    }
    pub async fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>> {}
    pub async fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir> {}
    pub struct ReadDir;
    impl Stream for ReadDir { type Item = io::Result<DirEntry>; }
    pub async fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
    pub async fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String> {}
    pub async fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub async fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub async fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub async fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()> {}
    pub async fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()> {}
    pub async fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}
    pub async fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()> {}
}
pub mod future {
    use core::task::{Context, Poll};
    use std::fmt;
    use std::error::Error;
    use std::time::Duration;
    pub use core::future::Future;
    pub async fn pending<T>() -> T {}
    pub async fn poll_fn<F, T>(f: F) -> T where F: FnMut(&mut Context) -> Poll<T> { let a: &mut Context; f(a) }
    pub async fn ready<T>(val: T) -> T {}
    pub async fn timeout<F, T>(dur: Duration, f: F) -> Result<T, TimeoutError> where F: std::future::Future<Output = T> {}
    #[derive(Clone, Copy)] pub struct TimeoutError;
    impl Error for TimeoutError {}
    impl fmt::Display for TimeoutError {}
    pub struct TimeoutFuture<F>;
    impl<F: Future> Future for TimeoutFuture<F> { type Output = Result<F::Output, TimeoutError>; }
    pub struct DelayFuture<F>;
    impl<F: Future> Future for DelayFuture<F> { type Output = F::Output; }
    pub struct Join<L, R>;
    impl<L: Future, R: Future> Future for Join<L, R> { type Output = (L::Output, R::Output); }
    pub struct TryJoin<L, R>;
    impl<L: Future<Output = Result<A, E>>, R: Future<Output = Result<B, E>>, A, B, E> Future for TryJoin<L, R> { type Output = Result<(A, B), E>; }
    pub struct Race<L, R>;
    impl<L: Future, R: Future<Output = L::Output>> Future for Race<L, R> { type Output = L::Output; }
}
pub mod io {
    use core::task::{Context, Poll};
    use crate::io::buf_read::read_line::ReadLineFuture;
    use crate::io::buf_read::read_until::ReadUntilFuture;
    use crate::io::read::read::ReadFuture;
    use crate::io::read::read_exact::ReadExactFuture;
    use crate::io::read::read_to_end::ReadToEndFuture;
    use crate::io::read::read_to_string::ReadToStringFuture;
    use crate::io::read::read_vectored::ReadVectoredFuture;
    use crate::io::seek::seek::SeekFuture;
    use crate::io::write::flush::FlushFuture;
    use crate::io::write::write::WriteFuture;
    use crate::io::write::write_all::WriteAllFuture;
    use crate::io::write::write_fmt::WriteFmtFuture;
    use crate::io::write::write_vectored::WriteVectoredFuture;
    use crate::os::unix::io::AsRawFd;
    use futures_core::stream::Stream;
    use std::{fmt, io};
    use std::future::Future;
    use std::os::unix::io::AsFd;
    use std::pin::Pin;
    use std::time::Duration;
    pub use futures_io::{AsyncBufRead as BufRead, AsyncRead as Read, AsyncSeek as Seek, AsyncWrite as Write};
    pub use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom};
    pub trait BufReadExt: futures_io::AsyncBufRead {
        fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> ReadUntilFuture<Self> {}
        fn read_line(&mut self, buf: &mut String) -> ReadLineFuture<Self> {}
        fn lines(self) -> Lines<Self> {}
        fn split(self, byte: u8) -> Split<Self> {}
    }
    impl<T: futures_io::AsyncBufRead> BufReadExt for T {}
    pub struct Lines<R>;
    impl<R: futures_io::AsyncBufRead> Stream for Lines<R> { type Item = io::Result<String>; }
    pub struct Split<R>;
    impl<R: futures_io::AsyncBufRead> Stream for Split<R> { type Item = io::Result<Vec<u8>>; }
    pub trait ReadExt: futures_io::AsyncRead {
        fn read(&mut self, buf: &mut [u8]) -> ReadFuture<Self> {}
        fn read_vectored(&mut self, bufs: &mut [IoSliceMut]) -> ReadVectoredFuture<Self> {}
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> ReadToEndFuture<Self> {}
        fn read_to_string(&mut self, buf: &mut String) -> ReadToStringFuture<Self> {}
        fn read_exact(&mut self, buf: &mut [u8]) -> ReadExactFuture<Self> {}
        fn take(self, limit: u64) -> Take<Self> {}
        fn by_ref(&mut self) -> &mut Self {}
        fn bytes(self) -> Bytes<Self> {}
        fn chain<R: futures_io::AsyncRead>(self, next: R) -> Chain<Self, R> {}
    }
    impl<T: futures_io::AsyncRead> ReadExt for T {}
    pub struct Bytes<T>;
    impl<T: futures_io::AsyncRead> Stream for Bytes<T> { type Item = io::Result<u8>; }
    pub struct Chain<T, U>;
    impl<T, U> Chain<T, U> {
        pub fn into_inner(self) -> (T, U) {}
        pub fn get_ref(&self) -> (&T, &U) {}
        pub fn get_mut(&mut self) -> (&mut T, &mut U) {}
    }
    impl<T: futures_io::AsyncRead, U: futures_io::AsyncRead> futures_io::AsyncRead for Chain<T, U> {
        fn poll_read(self: Pin<&mut Self>, cx: &mut Context, buf: &mut [u8]) -> Poll<io::Result<usize>> {}
    }
    impl<T: futures_io::AsyncBufRead, U: futures_io::AsyncBufRead> futures_io::AsyncBufRead for Chain<T, U> {
        fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<&[u8]>> {}
        fn consume(self: Pin<&mut Self>, amt: usize) {}
    }
    pub struct Take<T>;
    impl<T> Take<T> {
        pub fn limit(&self) -> u64 {}
        pub fn set_limit(&mut self, limit: u64) {}
        pub fn into_inner(self) -> T {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<T: futures_io::AsyncRead> futures_io::AsyncRead for Take<T> {
        fn poll_read(self: Pin<&mut Self>, cx: &mut Context, buf: &mut [u8]) -> Poll<io::Result<usize>> {}
    }
    impl<T: futures_io::AsyncBufRead> futures_io::AsyncBufRead for Take<T> {
        fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<&[u8]>> {}
        fn consume(self: Pin<&mut Self>, amt: usize) {}
    }
    pub trait SeekExt: futures_io::AsyncSeek {
        fn seek(&mut self, pos: SeekFrom) -> SeekFuture<Self> {}
    }
    impl<T: futures_io::AsyncSeek> SeekExt for T {}
    pub trait WriteExt: futures_io::AsyncWrite {
        fn write(&mut self, buf: &[u8]) -> WriteFuture<Self> {}
        fn flush(&mut self) -> FlushFuture<Self> {}
        fn write_vectored(&mut self, bufs: &[IoSlice]) -> WriteVectoredFuture<Self> {}
        fn write_all(&mut self, buf: &[u8]) -> WriteAllFuture<Self> {}
        fn write_fmt(&mut self, fmt: fmt::Arguments) -> WriteFmtFuture<Self> {}
    }
    impl<T: futures_io::AsyncWrite> WriteExt for T {}
    pub struct BufReader<R>;
    impl<R: futures_io::Read> BufReader<R> {
        pub fn new(inner: R) -> BufReader<R> {}
        pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> {}
    }
    impl<R> BufReader<R> {
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn buffer(&self) -> &[u8] {}
        pub fn into_inner(self) -> R {}
    }
    impl<R: futures_io::AsyncRead> futures_io::AsyncRead for BufReader<R> {
        fn poll_read(self: Pin<&mut Self>, cx: &mut Context, buf: &mut [u8]) -> Poll<io::Result<usize>> {}
    }
    impl<R: futures_io::AsyncRead> futures_io::AsyncBufRead for BufReader<R> {
        fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<&[u8]>> {}
        fn consume(self: Pin<&mut Self>, amt: usize) {}
    }
    impl<R: futures_io::AsyncSeek> futures_io::AsyncSeek for BufReader<R> {
        fn poll_seek(self: Pin<&mut Self>, cx: &mut Context, pos: SeekFrom) -> Poll<io::Result<u64>> {}
    }
    pub struct BufWriter<W>;
    impl<W: futures_io::AsyncWrite> BufWriter<W> {
        pub fn new(inner: W) -> BufWriter<W> {}
        pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W> {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        pub async fn into_inner(self) -> std::result::Result<W, IntoInnerError<BufWriter<W>>> {}
        pub fn buffer(&self) -> &[u8] {}
    }
    impl<W: futures_io::AsyncWrite> futures_io::AsyncWrite for BufWriter<W> {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context, buf: &[u8]) -> Poll<io::Result<usize>> {}
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>> {}
        fn poll_close(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>> {}
    }
    impl<W: futures_io::AsyncWrite + futures_io::AsyncSeek> futures_io::AsyncSeek for BufWriter<W> {
        fn poll_seek(self: Pin<&mut Self>, cx: &mut Context, pos: SeekFrom) -> Poll<io::Result<u64>> {}
    }
    pub struct IntoInnerError<W>;
    pub async fn copy<R, W>(reader: &mut R, writer: &mut W) -> io::Result<u64> where R: futures_io::AsyncRead, W: futures_io::AsyncWrite {}
    #[derive(Clone, Default)] pub struct Cursor<T>;
    impl<T> Cursor<T> {
        pub fn new(inner: T) -> Cursor<T> {}
        pub fn into_inner(self) -> T {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn position(&self) -> u64 {}
        pub fn set_position(&mut self, pos: u64) {}
    }
    impl<T> futures_io::AsyncSeek for Cursor<T> where T: AsRef<[u8]> {
        fn poll_seek(self: Pin<&mut Self>, arg1: &mut Context, pos: SeekFrom) -> Poll<io::Result<u64>> {}
    }
    impl<T> futures_io::AsyncRead for Cursor<T> where T: AsRef<[u8]> {
        fn poll_read(self: Pin<&mut Self>, _cx: &mut Context, buf: &mut [u8]) -> Poll<io::Result<usize>> {}
    }
    impl<T> futures_io::AsyncBufRead for Cursor<T> where T: AsRef<[u8]> {
        fn poll_fill_buf(self: Pin<&mut Self>, arg1: &mut Context) -> Poll<io::Result<&[u8]>> {}
        fn consume(self: Pin<&mut Self>, amt: usize) {}
    }
    impl futures_io::AsyncWrite for Cursor<&mut [u8]> {
        fn poll_write(self: Pin<&mut Self>, arg1: &mut Context, buf: &[u8]) -> Poll<io::Result<usize>> {}
        fn poll_flush(self: Pin<&mut Self>, arg1: &mut Context) -> Poll<io::Result<()>> {}
        fn poll_close(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>> {}
    }
    impl futures_io::AsyncWrite for Cursor<&mut Vec<u8>> {
        fn poll_write(self: Pin<&mut Self>, arg1: &mut Context, buf: &[u8]) -> Poll<io::Result<usize>> {}
        fn poll_close(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>> {}
        fn poll_flush(self: Pin<&mut Self>, arg1: &mut Context) -> Poll<io::Result<()>> {}
    }
    impl futures_io::AsyncWrite for Cursor<Vec<u8>> {
        fn poll_write(self: Pin<&mut Self>, arg1: &mut Context, buf: &[u8]) -> Poll<io::Result<usize>> {}
        fn poll_close(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>> {}
        fn poll_flush(self: Pin<&mut Self>, arg1: &mut Context) -> Poll<io::Result<()>> {}
    }
    pub fn empty() -> Empty {}
    pub struct Empty;
    impl futures_io::AsyncRead for Empty {
        fn poll_read(self: Pin<&mut Self>, arg1: &mut Context, arg2: &mut [u8]) -> Poll<io::Result<usize>> {}
    }
    impl futures_io::AsyncBufRead for Empty {
        fn poll_fill_buf(self: Pin<&mut Self>, arg1: &mut Context) -> Poll<io::Result<&[u8]>> {}
        fn consume(self: Pin<&mut Self>, arg1: usize) {}
    }
    pub fn repeat(byte: u8) -> Repeat {}
    pub struct Repeat;
    impl futures_io::AsyncRead for Repeat {
        fn poll_read(self: Pin<&mut Self>, arg1: &mut Context, buf: &mut [u8]) -> Poll<io::Result<usize>> {}
    }
    pub fn sink() -> Sink {}
    pub struct Sink;
    impl futures_io::AsyncWrite for Sink {
        fn poll_write(self: Pin<&mut Self>, arg1: &mut Context, buf: &[u8]) -> Poll<io::Result<usize>> {}
        fn poll_flush(self: Pin<&mut Self>, arg1: &mut Context) -> Poll<io::Result<()>> {}
        fn poll_close(self: Pin<&mut Self>, arg1: &mut Context) -> Poll<io::Result<()>> {}
    }
    pub async fn timeout<F, T>(dur: Duration, f: F) -> io::Result<T> where F: Future<Output = io::Result<T>> {}
    pub fn stderr() -> Stderr {}
    pub struct Stderr;
    impl futures_io::AsyncWrite for Stderr {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context, buf: &[u8]) -> Poll<io::Result<usize>> {}
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>> {}
        fn poll_close(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>> {}
    }
    impl AsRawFd for Stderr {}
    impl AsFd for Stderr {}
    pub fn stdin() -> Stdin {}
    pub struct Stdin;
    impl Stdin { pub async fn read_line(&self, buf: &mut String) -> io::Result<usize> {} }
    impl futures_io::AsyncRead for Stdin {
        fn poll_read(self: Pin<&mut Self>, cx: &mut Context, buf: &mut [u8]) -> Poll<io::Result<usize>> {}
    }
    impl AsRawFd for Stdin {}
    impl AsFd for Stdin {}
    pub fn stdout() -> Stdout {}
    pub struct Stdout;
    impl futures_io::AsyncWrite for Stdout {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context, buf: &[u8]) -> Poll<io::Result<usize>> {}
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>> {}
        fn poll_close(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>> {}
    }
    impl AsRawFd for Stdout {}
    impl AsFd for Stdout {}
    pub mod buf_read {
        pub mod read_line {
            use futures_io::AsyncBufRead as BufRead;
            use std::io;
            use std::future::Future;
            pub struct ReadLineFuture<T>;
            impl<T: BufRead> Future for ReadLineFuture<T> { type Output = io::Result<usize>; }
        }
        pub mod read_until {
            use futures_io::AsyncBufRead as BufRead;
            use std::io;
            use std::future::Future;
            pub struct ReadUntilFuture<T>;
            impl<T: BufRead> Future for ReadUntilFuture<T> { type Output = io::Result<usize>; }
        }
    }
    pub mod prelude {
        pub use crate::io::{BufReadExt, ReadExt, SeekExt, WriteExt};
        pub use futures_io::{AsyncBufRead as BufRead, AsyncRead as Read, AsyncSeek as Seek, AsyncWrite as Write};
    }
    pub mod read {
        pub mod read {
            use futures_io::AsyncRead as Read;
            use std::io;
            use std::future::Future;
            pub struct ReadFuture<T>;
            impl<T: Read> Future for ReadFuture<T> { type Output = io::Result<usize>; }
        }
        pub mod read_exact {
            use futures_io::AsyncRead as Read;
            use std::io;
            use std::future::Future;
            pub struct ReadExactFuture<T>;
            impl<T: Read> Future for ReadExactFuture<T> { type Output = io::Result<()>; }
        }
        pub mod read_to_end {
            use futures_io::AsyncRead as Read;
            use std::io;
            use std::future::Future;
            pub struct ReadToEndFuture<T>;
            impl<T: Read> Future for ReadToEndFuture<T> { type Output = io::Result<usize>; }
        }
        pub mod read_to_string {
            use futures_io::AsyncRead as Read;
            use std::io;
            use std::future::Future;
            pub struct ReadToStringFuture<T>;
            impl<T: Read> Future for ReadToStringFuture<T> { type Output = io::Result<usize>; }
        }
        pub mod read_vectored {
            use futures_io::AsyncRead as Read;
            use std::io;
            use std::future::Future;
            pub struct ReadVectoredFuture<T>;
            impl<T: Read> Future for ReadVectoredFuture<T> { type Output = io::Result<usize>; }
        }
    }
    pub mod seek {
        pub mod seek {
            use futures_io::AsyncSeek as Seek;
            use std::io;
            use std::future::Future;
            pub struct SeekFuture<T>;
            impl<T: Seek> Future for SeekFuture<T> { type Output = io::Result<u64>; }
        }
    }
    pub mod write {
        pub mod flush {
            use futures_io::AsyncWrite as Write;
            use std::io;
            use std::future::Future;
            pub struct FlushFuture<T>;
            impl<T: Write> Future for FlushFuture<T> { type Output = io::Result<()>; }
        }
        pub mod write {
            use futures_io::AsyncWrite as Write;
            use std::io;
            use std::future::Future;
            pub struct WriteFuture<T>;
            impl<T: Write> Future for WriteFuture<T> { type Output = io::Result<usize>; }
        }
        pub mod write_all {
            use futures_io::AsyncWrite as Write;
            use std::io;
            use std::future::Future;
            pub struct WriteAllFuture<T>;
            impl<T: Write> Future for WriteAllFuture<T> { type Output = io::Result<()>; }
        }
        pub mod write_fmt {
            use futures_io::AsyncWrite as Write;
            use std::io;
            use std::future::Future;
            pub struct WriteFmtFuture<T>;
            impl<T: Write> Future for WriteFmtFuture<T> { type Output = io::Result<()>; }
        }
        pub mod write_vectored {
            use futures_io::AsyncWrite as Write;
            use std::io;
            use std::future::Future;
            pub struct WriteVectoredFuture<T>;
            impl<T: Write> Future for WriteVectoredFuture<T> { type Output = io::Result<usize>; }
        }
    }
}
pub mod net {
    use core::task::{Context, Poll};
    use crate::os::unix::io::{AsRawFd, FromRawFd, IntoRawFd};
    use futures_core::stream::Stream;
    use futures_io::{AsyncRead as Read, AsyncWrite as Write};
    use std::future::Future;
    use std::{io, iter, net, option, slice, vec};
    use std::os::unix::io::{AsFd, OwnedFd};
    use std::pin::Pin;
    pub use std::net::{AddrParseError, IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, SocketAddrV4, SocketAddrV6};
    pub trait ToSocketAddrs {
        type Iter: Iterator<Item = SocketAddr>;
        fn to_socket_addrs(&self,) -> impl Future<Output = Self::Iter>;
    }
    impl ToSocketAddrs for SocketAddr {
        type Iter = option::IntoIter<SocketAddr>;
        fn to_socket_addrs(&self,) -> impl Future<Output = Self::Iter> {}
    }
    impl ToSocketAddrs for SocketAddrV4 {
        type Iter = option::IntoIter<SocketAddr>;
        fn to_socket_addrs(&self,) -> impl Future<Output = Self::Iter> {}
    }
    impl ToSocketAddrs for SocketAddrV6 {
        type Iter = option::IntoIter<SocketAddr>;
        fn to_socket_addrs(&self,) -> impl Future<Output = Self::Iter> {}
    }
    impl ToSocketAddrs for (IpAddr, u16) {
        type Iter = option::IntoIter<SocketAddr>;
        fn to_socket_addrs(&self,) -> impl Future<Output = Self::Iter> {}
    }
    impl ToSocketAddrs for (Ipv4Addr, u16) {
        type Iter = option::IntoIter<SocketAddr>;
        fn to_socket_addrs(&self,) -> impl Future<Output = Self::Iter> {}
    }
    impl ToSocketAddrs for (Ipv6Addr, u16) {
        type Iter = option::IntoIter<SocketAddr>;
        fn to_socket_addrs(&self,) -> impl Future<Output = Self::Iter> {}
    }
    impl ToSocketAddrs for (&str, u16) {
        type Iter = vec::IntoIter<SocketAddr>;
        fn to_socket_addrs(&self,) -> impl Future<Output = Self::Iter> {}
    }
    impl ToSocketAddrs for str {
        type Iter = vec::IntoIter<SocketAddr>;
        fn to_socket_addrs(&self,) -> impl Future<Output = Self::Iter> {}
    }
    impl ToSocketAddrs for &[SocketAddr] {
        type Iter = iter::Cloned<slice::Iter<SocketAddr>>;
        fn to_socket_addrs(&self,) -> impl Future<Output = Self::Iter> {}
    }
    impl<T: ToSocketAddrs> ToSocketAddrs for &T {
        type Iter = T::Iter;
        fn to_socket_addrs(&self,) -> impl Future<Output = Self::Iter> {}
    }
    impl ToSocketAddrs for String {
        type Iter = vec::IntoIter<SocketAddr>;
        fn to_socket_addrs(&self,) -> impl Future<Output = Self::Iter> {}
    }
    pub struct TcpListener;
    impl TcpListener {
        pub async fn bind<A: ToSocketAddrs>(addrs: A) -> io::Result<TcpListener> {}
        #[serves] pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> {}
        pub fn incoming(&self) -> Incoming {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    }
    impl From<net::TcpListener> for TcpListener {}
    impl AsRawFd for TcpListener {}
    impl FromRawFd for TcpListener {}
    impl IntoRawFd for TcpListener {}
    impl AsFd for TcpListener {}
    impl From<OwnedFd> for TcpListener {}
    pub struct Incoming;
    impl Stream for Incoming { type Item = io::Result<TcpStream>; }
    #[derive(Clone)] pub struct TcpStream;
    impl TcpStream {
        pub async fn connect<A: ToSocketAddrs>(addrs: A) -> io::Result<TcpStream> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
        pub fn ttl(&self) -> io::Result<u32> {}
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
        pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn nodelay(&self) -> io::Result<bool> {}
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> {}
        pub fn shutdown(&self, how: net::Shutdown) -> io::Result<()> {}
    }
    impl Read for TcpStream { fn poll_read(self: Pin<&mut Self>, cx: &mut Context, buf: &mut [u8]) -> Poll<io::Result<usize>> {} }
    impl Read for &TcpStream { fn poll_read(self: Pin<&mut Self>, cx: &mut Context, buf: &mut [u8]) -> Poll<io::Result<usize>> {} }
    impl Write for TcpStream {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context, buf: &[u8]) -> Poll<io::Result<usize>> {}
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>> {}
        fn poll_close(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>> {}
    }
    impl Write for &TcpStream {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context, buf: &[u8]) -> Poll<io::Result<usize>> {}
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>> {}
        fn poll_close(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>> {}
    }
    impl From<net::TcpStream> for TcpStream {}
    impl AsRawFd for TcpStream {}
    impl FromRawFd for TcpStream {}
    impl IntoRawFd for TcpStream {}
    impl AsFd for TcpStream {}
    impl From<OwnedFd> for TcpStream {}
    pub struct UdpSocket;
    impl UdpSocket {
        pub async fn bind<A: ToSocketAddrs>(addrs: A) -> io::Result<UdpSocket> {}
        pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addrs: A) -> io::Result<usize> {}
        pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        pub async fn connect<A: ToSocketAddrs>(&self, addrs: A) -> io::Result<()> {}
        pub async fn send(&self, buf: &[u8]) -> io::Result<usize> {}
        pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn broadcast(&self) -> io::Result<bool> {}
        pub fn set_broadcast(&self, on: bool) -> io::Result<()> {}
        pub fn multicast_loop_v4(&self) -> io::Result<bool> {}
        pub fn set_multicast_loop_v4(&self, on: bool) -> io::Result<()> {}
        pub fn multicast_ttl_v4(&self) -> io::Result<u32> {}
        pub fn set_multicast_ttl_v4(&self, ttl: u32) -> io::Result<()> {}
        pub fn multicast_loop_v6(&self) -> io::Result<bool> {}
        pub fn set_multicast_loop_v6(&self, on: bool) -> io::Result<()> {}
        pub fn ttl(&self) -> io::Result<u32> {}
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
        pub fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()> {}
        pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()> {}
        pub fn leave_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()> {}
        pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()> {}
    }
    impl From<net::UdpSocket> for UdpSocket {}
    impl AsRawFd for UdpSocket {}
    impl FromRawFd for UdpSocket {}
    impl IntoRawFd for UdpSocket {}
    impl AsFd for UdpSocket {}
    impl From<OwnedFd> for UdpSocket {}
}
pub mod os {
    pub mod unix {
        pub mod fs {
            use crate::path::Path;
            use std::io;
            pub use std::os::unix::fs::{DirBuilderExt, DirEntryExt, OpenOptionsExt};
            pub async fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<()> {}
        }
        pub mod io {
            pub use std::os::unix::io::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
        }
        pub mod net {
            use core::task::{Context, Poll};
            use crate::os::unix::io::{AsRawFd, FromRawFd, IntoRawFd};
            use crate::path::Path;
            use futures_core::stream::Stream;
            use futures_io::{AsyncRead as Read, AsyncWrite as Write};
            use std::io;
            use std::net::Shutdown;
            use std::os::unix::io::{AsFd, OwnedFd};
            use std::os::unix::net::{UnixDatagram as StdUnixDatagram, UnixListener as StdUnixListener, UnixStream as StdUnixStream};
            use std::pin::Pin;
            pub use std::os::unix::net::SocketAddr;
            pub struct UnixDatagram;
            impl UnixDatagram {
                pub async fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram> {}
                pub fn unbound() -> io::Result<UnixDatagram> {}
                pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)> {}
                pub async fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
                pub fn local_addr(&self) -> io::Result<SocketAddr> {}
                pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
                pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
                pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
                pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize> {}
                pub async fn send(&self, buf: &[u8]) -> io::Result<usize> {}
                pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
            }
            impl From<StdUnixDatagram> for UnixDatagram {}
            impl AsRawFd for UnixDatagram {}
            impl FromRawFd for UnixDatagram {}
            impl IntoRawFd for UnixDatagram {}
            impl AsFd for UnixDatagram {}
            impl From<OwnedFd> for UnixDatagram {}
            pub struct UnixListener;
            impl UnixListener {
                pub async fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener> {}
                #[serves] pub async fn accept(&self) -> io::Result<(UnixStream, SocketAddr)> {}
                pub fn incoming(&self) -> Incoming {}
                pub fn local_addr(&self) -> io::Result<SocketAddr> {}
            }
            impl From<StdUnixListener> for UnixListener {}
            impl AsRawFd for UnixListener {}
            impl FromRawFd for UnixListener {}
            impl IntoRawFd for UnixListener {}
            impl AsFd for UnixListener {}
            impl From<OwnedFd> for UnixListener {}
            pub struct Incoming;
            impl Stream for Incoming { type Item = io::Result<UnixStream>; }
            #[derive(Clone)] pub struct UnixStream;
            impl UnixStream {
                pub async fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream> {}
                pub fn pair() -> io::Result<(UnixStream, UnixStream)> {}
                pub fn local_addr(&self) -> io::Result<SocketAddr> {}
                pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
                pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
            }
            impl Read for UnixStream { fn poll_read(self: Pin<&mut Self>, cx: &mut Context, buf: &mut [u8]) -> Poll<io::Result<usize>> {} }
            impl Read for &UnixStream { fn poll_read(self: Pin<&mut Self>, cx: &mut Context, buf: &mut [u8]) -> Poll<io::Result<usize>> {} }
            impl Write for UnixStream {
                fn poll_write(self: Pin<&mut Self>, cx: &mut Context, buf: &[u8]) -> Poll<io::Result<usize>> {}
                fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>> {}
                fn poll_close(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>> {}
            }
            impl Write for &UnixStream {
                fn poll_write(self: Pin<&mut Self>, cx: &mut Context, buf: &[u8]) -> Poll<io::Result<usize>> {}
                fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>> {}
                fn poll_close(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>> {}
            }
            impl From<StdUnixStream> for UnixStream {}
            impl AsRawFd for UnixStream {}
            impl FromRawFd for UnixStream {}
            impl IntoRawFd for UnixStream {}
            impl AsFd for UnixStream {}
            impl From<OwnedFd> for UnixStream {}
        }
    }
}
pub mod path {
    use core::convert;
    use crate::fs::{Metadata, ReadDir};
    use std::{io, iter, path};
    use std::borrow::{Borrow, Cow};
    use std::ffi::{OsStr, OsString};
    use std::ops::Deref;
    use std::rc::Rc;
    use std::str::FromStr;
    use std::sync::Arc;
    pub use std::path::{Component, Display, MAIN_SEPARATOR, Prefix, PrefixComponent, StripPrefixError, is_separator};
    #[derive(Clone, Copy)] pub struct Ancestors;
    impl Iterator for Ancestors {
        type Item = &Path;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    #[derive(Clone)] pub struct Components;
    impl Components { pub fn as_path(&self) -> &Path {} }
    impl AsRef<Path> for Components {}
    impl AsRef<OsStr> for Components {}
    impl Iterator for Components {
        type Item = Component;
        fn next(&mut self) -> Option<Component> {}
    }
    impl DoubleEndedIterator for Components { fn next_back(&mut self) -> Option<Component> {} }
    #[derive(Clone)] pub struct Iter;
    impl Iter { pub fn as_path(&self) -> &Path {} }
    impl Iterator for Iter {
        type Item = &OsStr;
        fn next(&mut self) -> Option<&OsStr> {}
    }
    impl AsRef<Path> for Iter {}
    impl AsRef<OsStr> for Iter {}
    impl DoubleEndedIterator for Iter { fn next_back(&mut self) -> Option<&OsStr> {} }
    pub struct Path;
    impl Path {
        pub fn new<S: AsRef<OsStr>>(s: &S) -> &Path {}
        pub fn as_os_str(&self) -> &OsStr {}
        pub fn to_str(&self) -> Option<&str> {}
        pub fn to_string_lossy(&self) -> Cow<str> {}
        pub fn to_path_buf(&self) -> PathBuf {}
        pub fn is_absolute(&self) -> bool {}
        pub fn is_relative(&self) -> bool {}
        pub fn has_root(&self) -> bool {}
        pub fn parent(&self) -> Option<&Path> {}
        pub fn ancestors(&self) -> Ancestors {}
        pub fn file_name(&self) -> Option<&OsStr> {}
        pub fn strip_prefix<P>(&self, base: P) -> Result<&Path, StripPrefixError> where P: AsRef<Path> {}
        pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool {}
        pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool {}
        pub fn file_stem(&self) -> Option<&OsStr> {}
        pub fn extension(&self) -> Option<&OsStr> {}
        pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf {}
        pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf {}
        pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {}
        pub fn components(&self) -> Components {}
        pub fn iter(&self) -> Iter {}
        pub fn display(&self) -> Display {}
        pub async fn metadata(&self) -> io::Result<Metadata> {}
        pub async fn symlink_metadata(&self) -> io::Result<Metadata> {}
        pub async fn canonicalize(&self) -> io::Result<PathBuf> {}
        pub async fn read_link(&self) -> io::Result<PathBuf> {}
        pub async fn read_dir(&self) -> io::Result<ReadDir> {}
        pub async fn exists(&self) -> bool {}
        pub async fn is_file(&self) -> bool {}
        pub async fn is_dir(&self) -> bool {}
        pub fn into_path_buf(self: Box<Path>) -> PathBuf {}
    }
    impl From<&Path> for Box<Path> {}
    impl From<&Path> for Arc<Path> {}
    impl From<&Path> for Rc<Path> {}
    impl ToOwned for Path {
        type Owned = PathBuf;
        fn to_owned(&self) -> PathBuf {}
    }
    impl AsRef<OsStr> for Path {}
    impl AsRef<Path> for Path {}
    impl IntoIterator for &Path {
        type Item = &OsStr;
        type IntoIter = Iter;
        fn into_iter(self) -> Iter {}
    }
    impl From<&path::Path> for &Path {}
    impl Into<&path::Path> for &Path { fn into(self) -> &path::Path {} }
    impl AsRef<path::Path> for Path {}
    impl From<PathBuf> for Box<Path> {}
    impl Clone for Box<Path> {}
    impl From<PathBuf> for Arc<Path> {}
    impl From<PathBuf> for Rc<Path> {}
    #[derive(Clone, Default)] pub struct PathBuf;
    impl AsRef<Path> for PathBuf {}
    impl IntoIterator for &PathBuf {
        type Item = &OsStr;
        type IntoIter = Iter;
        fn into_iter(self) -> Iter {}
    }
    impl PathBuf {
        pub fn new() -> PathBuf {}
        pub fn as_path(&self) -> &Path {}
        pub fn push<P: AsRef<Path>>(&mut self, path: P) {}
        pub fn pop(&mut self) -> bool {}
        pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S) {}
        pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {}
        pub fn into_os_string(self) -> OsString {}
        pub fn into_boxed_path(self) -> Box<Path> {}
    }
    impl From<Box<Path>> for PathBuf {}
    impl<T: AsRef<OsStr>> From<&T> for PathBuf {}
    impl From<OsString> for PathBuf {}
    impl From<String> for PathBuf {}
    impl FromStr for PathBuf {
        type Err = convert::Infallible;
        fn from_str(s: &str) -> Result<Self, Self::Err> {}
    }
    impl<P: AsRef<Path>> FromIterator<P> for PathBuf {}
    impl<P: AsRef<Path>> iter::Extend<P> for PathBuf {}
    impl Deref for PathBuf {
        type Target = Path;
        fn deref(&self) -> &Path {}
    }
    impl Borrow<Path> for PathBuf {}
    impl From<Cow<Path>> for PathBuf {}
    impl AsRef<OsStr> for PathBuf {}
    impl From<path::PathBuf> for PathBuf {}
    impl Into<path::PathBuf> for PathBuf { fn into(self) -> path::PathBuf {} }
    impl AsRef<path::Path> for PathBuf {}
}
pub mod prelude {
    use crate::future::{DelayFuture, Join, Race, TimeoutFuture, TryJoin};
    use std::future;
    use std::time::Duration;
    pub use crate::io::prelude::{BufReadExt as _, ReadExt as _, SeekExt as _, WriteExt as _};
    pub use crate::stream::StreamExt;
    pub use futures_core::stream::Stream;
    pub use futures_io::{AsyncBufRead as _, AsyncRead as _, AsyncSeek as _, AsyncWrite as _};
    pub use std::future::Future;
    pub trait FutureExt: core::future::Future {
        fn join<F>(self, other: F) -> Join<Self, F> where Self: future::Future, F: future::Future {}
        fn try_join<F, A, B, E>(self, other: F) -> TryJoin<Self, F> where Self: future::Future<Output = Result<A, E>>, F: future::Future<Output = Result<B, E>> {}
        fn timeout(self, dur: Duration) -> TimeoutFuture<Self> {}
        fn delay(self, dur: Duration) -> DelayFuture<Self> {}
        fn race<F>(self, other: F) -> Race<Self, F> where Self: future::Future, F: future::Future<Output = Self::Output> {}
    }
    impl<T: core::future::Future> FutureExt for T {}
}
pub mod stream {
    use core::cmp::Ordering;
    use crate::stream::stream::all::AllFuture;
    use crate::stream::stream::any::AnyFuture;
    use crate::stream::stream::cmp::CmpFuture;
    use crate::stream::stream::cycle::Cycle;
    use crate::stream::stream::enumerate::Enumerate;
    use crate::stream::stream::eq::EqFuture;
    use crate::stream::stream::filter_map::FilterMap;
    use crate::stream::stream::find::FindFuture;
    use crate::stream::stream::find_map::FindMapFuture;
    use crate::stream::stream::fold::FoldFuture;
    use crate::stream::stream::for_each::ForEachFuture;
    use crate::stream::stream::ge::GeFuture;
    use crate::stream::stream::gt::GtFuture;
    use crate::stream::stream::last::LastFuture;
    use crate::stream::stream::le::LeFuture;
    use crate::stream::stream::lt::LtFuture;
    use crate::stream::stream::max::MaxFuture;
    use crate::stream::stream::max_by::MaxByFuture;
    use crate::stream::stream::max_by_key::MaxByKeyFuture;
    use crate::stream::stream::min::MinFuture;
    use crate::stream::stream::min_by::MinByFuture;
    use crate::stream::stream::min_by_key::MinByKeyFuture;
    use crate::stream::stream::ne::NeFuture;
    use crate::stream::stream::next::NextFuture;
    use crate::stream::stream::nth::NthFuture;
    use crate::stream::stream::partial_cmp::PartialCmpFuture;
    use crate::stream::stream::position::PositionFuture;
    use crate::stream::stream::try_fold::TryFoldFuture;
    use crate::stream::stream::try_for_each::TryForEachFuture;
    use std::time::Duration;
    use std::time;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub use futures_core::stream::Stream;
    pub trait StreamExt: Stream {
        fn next(&mut self) -> NextFuture<Self> {}
        fn take(self, n: usize) -> Take<Self> {}
        #[on_executor(predicate)] fn take_while<P>(self, predicate: P) -> TakeWhile<Self, P> where P: FnMut(&Self::Item) -> bool {}
        fn step_by(self, step: usize) -> StepBy<Self> {}
        fn chain<U>(self, other: U) -> Chain<Self, U> where U: Stream<Item = Self::Item> {}
        fn cloned<T>(self) -> Cloned<Self> where Self: Stream<Item = &T>, T: Clone {}
        fn copied<T>(self) -> Copied<Self> where Self: Stream<Item = &T>, T: Copy {}
        fn cycle(self) -> Cycle<Self> where Self: Clone {}
        fn enumerate(self) -> Enumerate<Self> {}
        fn delay(self, dur: time::Duration) -> Delay<Self> {}
        #[on_executor(f)] fn map<B, F>(self, f: F) -> Map<Self, F> where F: FnMut(Self::Item) -> B {}
        #[on_executor(f)] fn inspect<F>(self, f: F) -> Inspect<Self, F> where F: FnMut(&Self::Item) {}
        fn last(self,) -> LastFuture<Self, Self::Item> {}
        fn fuse(self) -> Fuse<Self> {}
        #[on_executor(predicate)] fn filter<P>(self, predicate: P) -> Filter<Self, P> where P: FnMut(&Self::Item) -> bool {}
        #[on_executor(f)] fn filter_map<B, F>(self, f: F) -> FilterMap<Self, F> where F: FnMut(Self::Item) -> Option<B> {}
        #[on_executor(key_by)] fn min_by_key<B, F>(self, key_by: F) -> MinByKeyFuture<Self, Self::Item, F> where B: Ord, F: FnMut(&Self::Item) -> B {}
        #[on_executor(key_by)] fn max_by_key<B, F>(self, key_by: F) -> MaxByKeyFuture<Self, Self::Item, F> where B: Ord, F: FnMut(&Self::Item) -> B {}
        #[on_executor(compare)] fn min_by<F>(self, compare: F) -> MinByFuture<Self, F, Self::Item> where F: FnMut(&Self::Item, &Self::Item) -> Ordering {}
        fn max(self,) -> MaxFuture<Self, Self::Item> where Self::Item: Ord {}
        fn min(self,) -> MinFuture<Self, Self::Item> where Self::Item: Ord {}
        #[on_executor(compare)] fn max_by<F>(self, compare: F) -> MaxByFuture<Self, F, Self::Item> where F: FnMut(&Self::Item, &Self::Item) -> Ordering {}
        fn nth(&mut self, n: usize) -> NthFuture<Self> {}
        #[on_executor(f)] fn all<F>(&mut self, f: F) -> AllFuture<Self, F, Self::Item> where F: FnMut(Self::Item) -> bool {}
        #[on_executor(p)] fn find<P>(&mut self, p: P) -> FindFuture<Self, P> where P: FnMut(&Self::Item) -> bool {}
        #[on_executor(f)] fn find_map<F, B>(&mut self, f: F) -> FindMapFuture<Self, F> where F: FnMut(Self::Item) -> Option<B> {}
        #[on_executor(f)] fn fold<B, F>(self, init: B, f: F) -> FoldFuture<Self, F, B> where F: FnMut(B, Self::Item) -> B {}
        #[on_executor(f)] fn for_each<F>(self, f: F) -> ForEachFuture<Self, F> where F: FnMut(Self::Item) {}
        #[on_executor(f)] fn any<F>(&mut self, f: F) -> AnyFuture<Self, F, Self::Item> where F: FnMut(Self::Item) -> bool {}
        #[on_executor(f)] fn scan<St, B, F>(self, initial_state: St, f: F) -> Scan<Self, St, F> where F: FnMut(&mut St, Self::Item) -> Option<B> {}
        #[on_executor(predicate)] fn skip_while<P>(self, predicate: P) -> SkipWhile<Self, P> where P: FnMut(&Self::Item) -> bool {}
        fn skip(self, n: usize) -> Skip<Self> {}
        fn timeout(self, dur: Duration) -> Timeout<Self> where Self: Stream {}
        #[on_executor(f)] fn try_fold<B, F, T, E>(&mut self, init: T, f: F) -> TryFoldFuture<Self, F, T> where F: FnMut(B, Self::Item) -> Result<T, E> {}
        #[on_executor(f)] fn try_for_each<F, E>(&mut self, f: F) -> TryForEachFuture<Self, F> where F: FnMut(Self::Item) -> Result<(), E> {}
        fn zip<U>(self, other: U) -> Zip<Self, U> where U: Stream {}
        fn partial_cmp<S>(self, other: S) -> PartialCmpFuture<Self, S> where Self: Stream, S: Stream, <Self as Stream>::Item: PartialOrd<S::Item> {}
        #[on_executor(predicate)] fn position<P>(&mut self, predicate: P) -> PositionFuture<Self, P> where P: FnMut(Self::Item) -> bool {}
        fn cmp<S>(self, other: S) -> CmpFuture<Self, S> where Self: Stream, S: Stream, <Self as Stream>::Item: Ord {}
        fn ne<S>(self, other: S) -> NeFuture<Self, S> where S: Stream, <Self as Stream>::Item: PartialEq<S::Item> {}
        fn ge<S>(self, other: S) -> GeFuture<Self, S> where Self: Stream, S: Stream, <Self as Stream>::Item: PartialOrd<S::Item> {}
        fn eq<S>(self, other: S) -> EqFuture<Self, S> where Self: Stream, S: Stream, <Self as Stream>::Item: PartialEq<S::Item> {}
        fn gt<S>(self, other: S) -> GtFuture<Self, S> where Self: Stream, S: Stream, <Self as Stream>::Item: PartialOrd<S::Item> {}
        fn le<S>(self, other: S) -> LeFuture<Self, S> where Self: Stream, S: Stream, <Self as Stream>::Item: PartialOrd<S::Item> {}
        fn lt<S>(self, other: S) -> LtFuture<Self, S> where Self: Stream, S: Stream, <Self as Stream>::Item: PartialOrd<S::Item> {}
    }
    impl<T: Stream> StreamExt for T {}
    pub struct Chain<S, U>;
    impl<S: Stream, U: Stream<Item = S::Item>> Stream for Chain<S, U> { type Item = S::Item; }
    pub struct Cloned<S>;
    impl<S, T> Stream for Cloned<S> where S: Stream<Item = &T>, T: Clone { type Item = T; }
    pub struct Copied<S>;
    impl<S, T> Stream for Copied<S> where S: Stream<Item = &T>, T: Copy { type Item = T; }
    pub struct Filter<S, P> { f: P }
    impl<S, P> Stream for Filter<S, P> where S: Stream, P: FnMut(&S::Item) -> bool {
        type Item = S::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: &S::Item; (self.f)(a) }
    }
    #[derive(Clone)] pub struct Fuse<S>;
    impl<S: Stream> Stream for Fuse<S> { type Item = S::Item; }
    pub struct Inspect<S, F> { f: F }
    impl<S, F> Stream for Inspect<S, F> where S: Stream, F: FnMut(&S::Item) {
        type Item = S::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: &S::Item; (self.f)(a) }
    }
    pub struct Map<S, F> { f: F }
    impl<S, F, B> Stream for Map<S, F> where S: Stream, F: FnMut(S::Item) -> B {
        type Item = B;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: S::Item; (self.f)(a) }
    }
    pub struct Scan<S, St, F> { f: F }
    impl<S, St, F, B> Stream for Scan<S, St, F> where S: Stream, F: FnMut(&mut St, S::Item) -> Option<B> {
        type Item = B;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: &mut St; let b: S::Item; (self.f)(a, b) }
    }
    pub struct Delay<S>;
    impl<S: Stream> Stream for Delay<S> { type Item = S::Item; }
    #[derive(Clone, Copy)] pub struct TimeoutError;
    impl std::error::Error for TimeoutError {}
    impl std::fmt::Display for TimeoutError {}
    pub struct Timeout<S>;
    impl<S: Stream> Stream for Timeout<S> { type Item = Result<S::Item, TimeoutError>; }
    pub struct Skip<S>;
    impl<S> Stream for Skip<S> where S: Stream { type Item = S::Item; }
    pub struct SkipWhile<S, P> { f: P }
    impl<S, P> Stream for SkipWhile<S, P> where S: Stream, P: FnMut(&S::Item) -> bool {
        type Item = S::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: &S::Item; (self.f)(a) }
    }
    pub struct StepBy<S>;
    impl<S> Stream for StepBy<S> where S: Stream { type Item = S::Item; }
    #[derive(Clone)] pub struct Take<S>;
    impl<S: Stream> Stream for Take<S> { type Item = S::Item; }
    pub struct TakeWhile<S, P> { f: P }
    impl<S, P> Stream for TakeWhile<S, P> where S: Stream, P: FnMut(&S::Item) -> bool {
        type Item = S::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: &S::Item; (self.f)(a) }
    }
    pub struct Zip<A: Stream, B>;
    impl<A: Stream, B: Stream> Stream for Zip<A, B> { type Item = (A::Item, B::Item); }
    pub fn empty<T>() -> Empty<T> {}
    pub struct Empty<T>;
    impl<T> Stream for Empty<T> { type Item = T; }
    #[derive(Clone)] pub struct FromFn<F> { f: F }
    impl<T, F> Stream for FromFn<F> where F: FnMut() -> Option<T> {
        type Item = T;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { (self.f)() }
    }
    pub fn from_fn<T, F>(f: F) -> FromFn<F> where F: FnMut() -> Option<T> {}
    #[derive(Clone)] pub struct FromIter<I>;
    impl<I: Iterator> Stream for FromIter<I> { type Item = I::Item; }
    pub fn from_iter<I: IntoIterator>(iter: I) -> FromIter<I::IntoIter> {}
    pub fn once<T>(t: T) -> Once<T> {}
    #[derive(Clone)] pub struct Once<T>;
    impl<T> Stream for Once<T> { type Item = T; }
    pub fn repeat<T>(item: T) -> Repeat<T> where T: Clone {}
    #[derive(Clone)] pub struct Repeat<T>;
    impl<T: Clone> Stream for Repeat<T> { type Item = T; }
    #[derive(Clone)] pub struct RepeatWith<F> { f: F }
    impl<T, F> Stream for RepeatWith<F> where F: FnMut() -> T {
        type Item = T;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { (self.f)() }
    }
    pub fn repeat_with<T, F>(repeater: F) -> RepeatWith<F> where F: FnMut() -> T {}
    pub mod stream {
        pub mod all {
            use core::future::Future;
            use futures_core::stream::Stream;
            use std::pin::Pin;
            use std::task::{Context, Poll};
            pub struct AllFuture<S, F, T> { f: F }
            impl<S, F> Future for AllFuture<S, F, S::Item> where S: Stream, F: FnMut(S::Item) -> bool {
                type Output = bool;
                fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: S::Item; (self.f)(a) }
            }
        }
        pub mod any {
            use core::future::Future;
            use futures_core::stream::Stream;
            use std::pin::Pin;
            use std::task::{Context, Poll};
            pub struct AnyFuture<S, F, T> { f: F }
            impl<S, F> Future for AnyFuture<S, F, S::Item> where S: Stream, F: FnMut(S::Item) -> bool {
                type Output = bool;
                fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: S::Item; (self.f)(a) }
            }
        }
        pub mod cmp {
            use core::cmp::Ordering;
            use core::future::Future;
            use futures_core::stream::Stream;
            pub struct CmpFuture<L: Stream, R: Stream>;
            impl<L: Stream, R: Stream> Future for CmpFuture<L, R> where L: Stream, R: Stream<Item = L::Item>, L::Item: Ord {
                type Output = Ordering;
            }
        }
        pub mod cycle {
            use futures_core::stream::Stream;
            pub struct Cycle<S>;
            impl<S> Stream for Cycle<S> where S: Stream + Clone { type Item = S::Item; }
        }
        pub mod enumerate {
            use futures_core::stream::Stream;
            pub struct Enumerate<S>;
            impl<S> Stream for Enumerate<S> where S: Stream { type Item = (usize, S::Item); }
        }
        pub mod eq {
            use core::future::Future;
            use futures_core::stream::Stream;
            pub struct EqFuture<L: Stream, R: Stream>;
            impl<L: Stream, R: Stream> Future for EqFuture<L, R> where L: Stream, R: Stream, L::Item: PartialEq<R::Item> { type Output = bool; }
        }
        pub mod filter_map {
            use futures_core::stream::Stream;
            use std::pin::Pin;
            use std::task::{Context, Poll};
            pub struct FilterMap<S, F> { f: F }
            impl<S, F, B> Stream for FilterMap<S, F> where S: Stream, F: FnMut(S::Item) -> Option<B> {
                type Item = B;
                fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: S::Item; (self.f)(a) }
            }
        }
        pub mod find {
            use core::future::Future;
            use futures_core::stream::Stream;
            use std::pin::Pin;
            use std::task::{Context, Poll};
            pub struct FindFuture<S, P> { f: P }
            impl<S, P> Future for FindFuture<S, P> where S: Stream, P: FnMut(&S::Item) -> bool {
                type Output = Option<S::Item>;
                fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: &S::Item; (self.f)(a) }
            }
        }
        pub mod find_map {
            use core::future::Future;
            use futures_core::stream::Stream;
            use std::pin::Pin;
            use std::task::{Context, Poll};
            pub struct FindMapFuture<S, F> { f: F }
            impl<S, B, F> Future for FindMapFuture<S, F> where S: Stream, F: FnMut(S::Item) -> Option<B> {
                type Output = Option<B>;
                fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: S::Item; (self.f)(a) }
            }
        }
        pub mod fold {
            use core::future::Future;
            use futures_core::stream::Stream;
            use std::pin::Pin;
            use std::task::{Context, Poll};
            pub struct FoldFuture<S, F, B> { f: F }
            impl<S, F, B> Future for FoldFuture<S, F, B> where S: Stream, F: FnMut(B, S::Item) -> B {
                type Output = B;
                fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: B; let b: S::Item; (self.f)(a, b) }
            }
        }
        pub mod for_each {
            use core::future::Future;
            use futures_core::stream::Stream;
            use std::pin::Pin;
            use std::task::{Context, Poll};
            pub struct ForEachFuture<S, F> { f: F }
            impl<S, F> Future for ForEachFuture<S, F> where S: Stream, F: FnMut(S::Item) {
                type Output = ();
                fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: S::Item; (self.f)(a) }
            }
        }
        pub mod ge {
            use core::future::Future;
            use futures_core::stream::Stream;
            pub struct GeFuture<L: Stream, R: Stream>;
            impl<L: Stream, R: Stream> Future for GeFuture<L, R> where L: Stream, R: Stream, L::Item: PartialOrd<R::Item> { type Output = bool; }
        }
        pub mod gt {
            use core::future::Future;
            use futures_core::stream::Stream;
            pub struct GtFuture<L: Stream, R: Stream>;
            impl<L: Stream, R: Stream> Future for GtFuture<L, R> where L: Stream, R: Stream, L::Item: PartialOrd<R::Item> { type Output = bool; }
        }
        pub mod last {
            use core::future::Future;
            use futures_core::stream::Stream;
            pub struct LastFuture<S, T>;
            impl<S> Future for LastFuture<S, S::Item> where S: Stream, S::Item: Copy { type Output = Option<S::Item>; }
        }
        pub mod le {
            use core::future::Future;
            use futures_core::stream::Stream;
            pub struct LeFuture<L: Stream, R: Stream>;
            impl<L: Stream, R: Stream> Future for LeFuture<L, R> where L: Stream, R: Stream, L::Item: PartialOrd<R::Item> { type Output = bool; }
        }
        pub mod lt {
            use core::future::Future;
            use futures_core::stream::Stream;
            pub struct LtFuture<L: Stream, R: Stream>;
            impl<L: Stream, R: Stream> Future for LtFuture<L, R> where L: Stream, R: Stream, L::Item: PartialOrd<R::Item> { type Output = bool; }
        }
        pub mod max {
            use core::future::Future;
            use futures_core::stream::Stream;
            pub struct MaxFuture<S, T>;
            impl<S> Future for MaxFuture<S, S::Item> where S: Stream, S::Item: Ord { type Output = Option<S::Item>; }
        }
        pub mod max_by {
            use core::cmp::Ordering;
            use core::future::Future;
            use futures_core::stream::Stream;
            use std::pin::Pin;
            use std::task::{Context, Poll};
            pub struct MaxByFuture<S, F, T> { f: F }
            impl<S, F> Future for MaxByFuture<S, F, S::Item> where S: Stream, F: FnMut(&S::Item, &S::Item) -> Ordering {
                type Output = Option<S::Item>;
                fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: &S::Item; let b: &S::Item; (self.f)(a, b) }
            }
        }
        pub mod max_by_key {
            use core::future::Future;
            use futures_core::stream::Stream;
            use std::pin::Pin;
            use std::task::{Context, Poll};
            pub struct MaxByKeyFuture<S, T, K> { f: K }
            impl<S, K> Future for MaxByKeyFuture<S, S::Item, K> where S: Stream, K: FnMut(&S::Item) -> S::Item, S::Item: Ord {
                type Output = Option<S::Item>;
                fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: &S::Item; (self.f)(a) }
            }
        }
        pub mod min {
            use core::future::Future;
            use futures_core::stream::Stream;
            pub struct MinFuture<S, T>;
            impl<S> Future for MinFuture<S, S::Item> where S: Stream, S::Item: Ord { type Output = Option<S::Item>; }
        }
        pub mod min_by {
            use core::cmp::Ordering;
            use core::future::Future;
            use futures_core::stream::Stream;
            use std::pin::Pin;
            use std::task::{Context, Poll};
            pub struct MinByFuture<S, F, T> { f: F }
            impl<S, F> Future for MinByFuture<S, F, S::Item> where S: Stream, S::Item: Copy, F: FnMut(&S::Item, &S::Item) -> Ordering {
                type Output = Option<S::Item>;
                fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: &S::Item; let b: &S::Item; (self.f)(a, b) }
            }
        }
        pub mod min_by_key {
            use core::future::Future;
            use futures_core::stream::Stream;
            use std::pin::Pin;
            use std::task::{Context, Poll};
            pub struct MinByKeyFuture<S, T, K> { f: K }
            impl<S, K> Future for MinByKeyFuture<S, S::Item, K> where S: Stream, K: FnMut(&S::Item) -> S::Item, S::Item: Ord {
                type Output = Option<S::Item>;
                fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: &S::Item; (self.f)(a) }
            }
        }
        pub mod ne {
            use core::future::Future;
            use futures_core::stream::Stream;
            pub struct NeFuture<L: Stream, R: Stream>;
            impl<L: Stream, R: Stream> Future for NeFuture<L, R> where L: Stream, R: Stream, L::Item: PartialEq<R::Item> { type Output = bool; }
        }
        pub mod next {
            use core::future::Future;
            use futures_core::stream::Stream;
            pub struct NextFuture<T>;
            impl<T: Stream> Future for NextFuture<T> { type Output = Option<T::Item>; }
        }
        pub mod nth {
            use core::future::Future;
            use futures_core::stream::Stream;
            pub struct NthFuture<S>;
            impl<S> Future for NthFuture<S> where S: Stream { type Output = Option<S::Item>; }
        }
        pub mod partial_cmp {
            use core::cmp::Ordering;
            use core::future::Future;
            use futures_core::stream::Stream;
            pub struct PartialCmpFuture<L: Stream, R: Stream>;
            impl<L: Stream, R: Stream> Future for PartialCmpFuture<L, R> where L: Stream, R: Stream, L::Item: PartialOrd<R::Item> {
                type Output = Option<Ordering>;
            }
        }
        pub mod position {
            use core::future::Future;
            use futures_core::stream::Stream;
            use std::pin::Pin;
            use std::task::{Context, Poll};
            pub struct PositionFuture<S, P> { f: P }
            impl<S, P> Future for PositionFuture<S, P> where S: Stream, P: FnMut(S::Item) -> bool {
                type Output = Option<usize>;
                fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: S::Item; (self.f)(a) }
            }
        }
        pub mod try_fold {
            use core::future::Future;
            use futures_core::stream::Stream;
            use std::pin::Pin;
            use std::task::{Context, Poll};
            pub struct TryFoldFuture<S, F, T> { f: F }
            impl<S, F, T, E> Future for TryFoldFuture<S, F, T> where S: Stream, F: FnMut(T, S::Item) -> Result<T, E> {
                type Output = Result<T, E>;
                fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: T; let b: S::Item; (self.f)(a, b) }
            }
        }
        pub mod try_for_each {
            use core::future::Future;
            use futures_core::stream::Stream;
            use std::pin::Pin;
            use std::task::{Context, Poll};
            pub struct TryForEachFuture<S, F> { f: F }
            impl<S, F, E> Future for TryForEachFuture<S, F> where S: Stream, F: FnMut(S::Item) -> Result<(), E> {
                type Output = Result<(), E>;
                fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: S::Item; (self.f)(a) }
            }
        }
    }
}
pub mod sync {
    pub use async_lock::{Mutex, MutexGuard, MutexGuardArc, RwLock, RwLockReadGuard, RwLockUpgradableReadGuard, RwLockWriteGuard};
    pub use std::sync::{Arc, Weak};
}
#[features("default", "std")]
pub mod task {
    use std::{fmt, io};
    use std::error::Error;
    use std::future::Future;
    use std::time::Duration;
    pub use core::task::{Context, Poll, Waker};
    pub use futures_core::ready;
    pub async fn yield_now() {}
    #[blocking(block_on)] #[alone] #[advice("await the future instead")] pub fn block_on<F, T>(future: F) -> T where F: Future<Output = T> {}
    #[derive(Default)] pub struct Builder;
    impl Builder {
        pub fn new() -> Builder {}
        pub fn name(self, name: String) -> Builder {}
        #[on_executor(future)] pub fn spawn<F, T>(self, future: F) -> io::Result<JoinHandle<T>> where F: Future<Output = T> {}
        #[blocking(block_on)] #[alone] #[advice("await the future instead")] pub fn blocking<F, T>(self, future: F) -> T where F: Future<Output = T> {}
    }
    pub fn current() -> Task {}
    pub fn try_current() -> Option<Task> {}
    pub struct JoinHandle<T>;
    impl<T> JoinHandle<T> {
        pub fn task(&self) -> &Task {}
        pub async fn cancel(self) -> Option<T> {}
    }
    impl<T> Future for JoinHandle<T> { type Output = T; }
    pub async fn sleep(dur: Duration) {}
    #[on_executor(future)] pub fn spawn<F, T>(future: F) -> JoinHandle<T> where F: Future<Output = T> {}
    #[off_thread(f)] pub fn spawn_blocking<F, T>(f: F) -> JoinHandle<T> where F: FnOnce() -> T {}
    #[derive(Clone)] pub struct Task;
    impl Task {
        pub fn id(&self) -> TaskId {}
        pub fn name(&self) -> Option<&str> {}
    }
    #[derive(Clone, Copy)] pub struct TaskId;
    impl fmt::Display for TaskId {}
    pub struct LocalKey<T>;
    impl<T> LocalKey<T> {
        pub fn with<F, R>(&self, f: F) -> R where F: FnOnce(&T) -> R { let a: &T; f(a) }
        pub fn try_with<F, R>(&self, f: F) -> Result<R, AccessError> where F: FnOnce(&T) -> R { let a: &T; f(a) }
    }
    #[derive(Clone, Copy)] pub struct AccessError;
    impl fmt::Display for AccessError {}
    impl Error for AccessError {}
}
