//! futures_io 0.3.34.

use std::ops::DerefMut;
use std::pin::Pin;
use std::task::{Context, Poll};
pub use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom};
pub trait AsyncRead {
    #[async_context] fn poll_read(self: Pin<&mut Self>, cx: &mut Context, buf: &mut [u8]) -> Poll<Result<usize>>;
    #[async_context] fn poll_read_vectored(self: Pin<&mut Self>, cx: &mut Context, bufs: &mut [IoSliceMut]) -> Poll<Result<usize>> {}
}
impl<T: AsyncRead> AsyncRead for Box<T> {}
impl<T: AsyncRead> AsyncRead for &mut T {}
impl<P> AsyncRead for Pin<P> where P: DerefMut, P::Target: AsyncRead {}
impl AsyncRead for &[u8] {}
pub trait AsyncWrite {
    #[async_context] fn poll_write(self: Pin<&mut Self>, cx: &mut Context, buf: &[u8]) -> Poll<Result<usize>>;
    #[async_context] fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context, bufs: &[IoSlice]) -> Poll<Result<usize>> {}
    #[async_context] fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<()>>;
    #[async_context] fn poll_close(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<()>>;
}
impl<T: AsyncWrite> AsyncWrite for Box<T> {}
impl<T: AsyncWrite> AsyncWrite for &mut T {}
impl<P> AsyncWrite for Pin<P> where P: DerefMut, P::Target: AsyncWrite {}
impl AsyncWrite for Vec<u8> {}
pub trait AsyncSeek {
    #[async_context] fn poll_seek(self: Pin<&mut Self>, cx: &mut Context, pos: SeekFrom) -> Poll<Result<u64>>;
}
impl<T: AsyncSeek> AsyncSeek for Box<T> {}
impl<T: AsyncSeek> AsyncSeek for &mut T {}
impl<P> AsyncSeek for Pin<P> where P: DerefMut, P::Target: AsyncSeek {}
pub trait AsyncBufRead: AsyncRead {
    #[async_context] fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<&[u8]>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}
impl<T: AsyncBufRead> AsyncBufRead for Box<T> {}
impl<T: AsyncBufRead> AsyncBufRead for &mut T {}
impl<P> AsyncBufRead for Pin<P> where P: DerefMut, P::Target: AsyncBufRead {}
impl AsyncBufRead for &[u8] {}
