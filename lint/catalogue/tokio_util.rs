//! tokio_util 0.7.20.

pub use bytes;
pub mod codec {
    use bytes::{Bytes, BytesMut};
    use crate::codec::length_delimited::Builder;
    use futures_core::Stream;
    use futures_sink::Sink;
    use std::{error, fmt, io};
    use std::error::Error as StdError;
    use std::pin::Pin;
    use tokio::io::{AsyncRead, AsyncWrite};
    pub trait Decoder {
        type Item;
        type Error: From<io::Error>;
        fn decode(&mut self, src: &mut BytesMut) -> Result<Option<Self::Item>, Self::Error>;
        fn decode_eof(&mut self, buf: &mut BytesMut) -> Result<Option<Self::Item>, Self::Error> {}
        fn framed<T: AsyncRead + AsyncWrite>(self, io: T) -> Framed<T, Self> {}
    }
    pub trait Encoder<Item> {
        type Error: From<io::Error>;
        fn encode(&mut self, item: Item, dst: &mut BytesMut) -> Result<(), Self::Error>;
    }
    pub struct Framed<T, U>;
    impl<T, U> Framed<T, U> {
        pub fn new(inner: T, codec: U) -> Framed<T, U> {}
        pub fn with_capacity(inner: T, codec: U, capacity: usize) -> Framed<T, U> {}
        pub fn from_parts(parts: FramedParts<T, U>) -> Framed<T, U> {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T> {}
        pub fn codec(&self) -> &U {}
        pub fn codec_mut(&mut self) -> &mut U {}
        pub fn map_codec<C, F>(self, map: F) -> Framed<T, C> where F: FnOnce(U) -> C { let a: U; map(a) }
        pub fn codec_pin_mut(self: Pin<&mut Self>) -> &mut U {}
        pub fn read_buffer(&self) -> &BytesMut {}
        pub fn read_buffer_mut(&mut self) -> &mut BytesMut {}
        pub fn write_buffer(&self) -> &BytesMut {}
        pub fn write_buffer_mut(&mut self) -> &mut BytesMut {}
        pub fn backpressure_boundary(&self) -> usize {}
        pub fn set_backpressure_boundary(&mut self, boundary: usize) {}
        pub fn into_inner(self) -> T {}
        pub fn into_parts(self) -> FramedParts<T, U> {}
    }
    impl<T, U> Stream for Framed<T, U> where T: AsyncRead, U: Decoder { type Item = Result<U::Item, U::Error>; }
    impl<T, I, U> Sink<I> for Framed<T, U> where T: AsyncWrite, U: Encoder<I>, U::Error: From<io::Error> { type Error = U::Error; }
    pub struct FramedParts<T, U> { pub io: T, pub codec: U, pub read_buf: BytesMut, pub write_buf: BytesMut }
    impl<T, U> FramedParts<T, U> { pub fn new<I>(io: T, codec: U) -> FramedParts<T, U> where U: Encoder<I> {} }
    pub struct FramedRead<T, D>;
    impl<T, D> FramedRead<T, D> {
        pub fn new(inner: T, decoder: D) -> FramedRead<T, D> {}
        pub fn with_capacity(inner: T, decoder: D, capacity: usize) -> FramedRead<T, D> {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T> {}
        pub fn into_inner(self) -> T {}
        pub fn decoder(&self) -> &D {}
        pub fn decoder_mut(&mut self) -> &mut D {}
        pub fn map_decoder<C, F>(self, map: F) -> FramedRead<T, C> where F: FnOnce(D) -> C { let a: D; map(a) }
        pub fn decoder_pin_mut(self: Pin<&mut Self>) -> &mut D {}
        pub fn read_buffer(&self) -> &BytesMut {}
        pub fn read_buffer_mut(&mut self) -> &mut BytesMut {}
        pub fn into_parts(self) -> FramedParts<T, D> {}
    }
    impl<T, D> Stream for FramedRead<T, D> where T: AsyncRead, D: Decoder { type Item = Result<D::Item, D::Error>; }
    impl<T, I, D> Sink<I> for FramedRead<T, D> where T: Sink<I> { type Error = T::Error; }
    pub struct FramedWrite<T, E>;
    impl<T, E> FramedWrite<T, E> {
        pub fn new(inner: T, encoder: E) -> FramedWrite<T, E> {}
        pub fn with_capacity(inner: T, encoder: E, capacity: usize) -> FramedWrite<T, E> {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T> {}
        pub fn into_inner(self) -> T {}
        pub fn encoder(&self) -> &E {}
        pub fn encoder_mut(&mut self) -> &mut E {}
        pub fn map_encoder<C, F>(self, map: F) -> FramedWrite<T, C> where F: FnOnce(E) -> C { let a: E; map(a) }
        pub fn encoder_pin_mut(self: Pin<&mut Self>) -> &mut E {}
        pub fn write_buffer(&self) -> &BytesMut {}
        pub fn write_buffer_mut(&mut self) -> &mut BytesMut {}
        pub fn backpressure_boundary(&self) -> usize {}
        pub fn set_backpressure_boundary(&mut self, boundary: usize) {}
        pub fn into_parts(self) -> FramedParts<T, E> {}
    }
    impl<T, I, E> Sink<I> for FramedWrite<T, E> where T: AsyncWrite, E: Encoder<I>, E::Error: From<io::Error> { type Error = E::Error; }
    impl<T, D> Stream for FramedWrite<T, D> where T: Stream { type Item = T::Item; }
    pub struct LengthDelimitedCodecError;
    impl fmt::Display for LengthDelimitedCodecError {}
    impl StdError for LengthDelimitedCodecError {}
    #[derive(Clone)] pub struct LengthDelimitedCodec;
    impl LengthDelimitedCodec {
        pub fn new() -> Self {}
        pub fn builder() -> Builder {}
        pub fn max_frame_length(&self) -> usize {}
        pub fn set_max_frame_length(&mut self, val: usize) {}
    }
    impl Decoder for LengthDelimitedCodec {
        type Item = BytesMut;
        type Error = io::Error;
        fn decode(&mut self, src: &mut BytesMut) -> io::Result<Option<BytesMut>> {}
    }
    impl Encoder<&[u8]> for LengthDelimitedCodec {
        type Error = io::Error;
        fn encode(&mut self, data: &[u8], dst: &mut BytesMut) -> Result<(), io::Error> {}
    }
    impl Encoder<Bytes> for LengthDelimitedCodec {
        type Error = io::Error;
        fn encode(&mut self, data: Bytes, dst: &mut BytesMut) -> Result<(), io::Error> {}
    }
    impl Default for LengthDelimitedCodec {}
    #[derive(Clone)] pub struct LinesCodec;
    impl LinesCodec {
        pub fn new() -> LinesCodec {}
        pub fn new_with_max_length(max_length: usize) -> Self {}
        pub fn max_length(&self) -> usize {}
    }
    impl Decoder for LinesCodec {
        type Item = String;
        type Error = LinesCodecError;
        fn decode(&mut self, buf: &mut BytesMut) -> Result<Option<String>, LinesCodecError> {}
        fn decode_eof(&mut self, buf: &mut BytesMut) -> Result<Option<String>, LinesCodecError> {}
    }
    impl<T> Encoder<T> for LinesCodec where T: AsRef<str> {
        type Error = LinesCodecError;
        fn encode(&mut self, line: T, buf: &mut BytesMut) -> Result<(), LinesCodecError> {}
    }
    impl Default for LinesCodec {}
    pub enum LinesCodecError { MaxLineLengthExceeded, Io(io::Error) }
    impl fmt::Display for LinesCodecError {}
    impl From<io::Error> for LinesCodecError {}
    impl error::Error for LinesCodecError {}
    #[derive(Clone)] pub struct AnyDelimiterCodec;
    impl AnyDelimiterCodec {
        pub fn new(seek_delimiters: Vec<u8>, sequence_writer: Vec<u8>) -> AnyDelimiterCodec {}
        pub fn new_with_max_length(seek_delimiters: Vec<u8>, sequence_writer: Vec<u8>, max_length: usize) -> Self {}
        pub fn max_length(&self) -> usize {}
    }
    impl Decoder for AnyDelimiterCodec {
        type Item = Bytes;
        type Error = AnyDelimiterCodecError;
        fn decode(&mut self, buf: &mut BytesMut) -> Result<Option<Bytes>, AnyDelimiterCodecError> {}
        fn decode_eof(&mut self, buf: &mut BytesMut) -> Result<Option<Bytes>, AnyDelimiterCodecError> {}
    }
    impl<T> Encoder<T> for AnyDelimiterCodec where T: AsRef<str> {
        type Error = AnyDelimiterCodecError;
        fn encode(&mut self, chunk: T, buf: &mut BytesMut) -> Result<(), AnyDelimiterCodecError> {}
    }
    impl Default for AnyDelimiterCodec {}
    pub enum AnyDelimiterCodecError { MaxChunkLengthExceeded, Io(io::Error) }
    impl fmt::Display for AnyDelimiterCodecError {}
    impl From<io::Error> for AnyDelimiterCodecError {}
    impl error::Error for AnyDelimiterCodecError {}
    pub mod length_delimited {
        use crate::codec::{Framed, FramedRead, FramedWrite};
        use crate::codec::length_delimited::builder::LengthFieldType;
        use tokio::io::{AsyncRead, AsyncWrite};
        pub use crate::codec::{LengthDelimitedCodec, LengthDelimitedCodecError};
        #[derive(Clone, Copy)] pub struct Builder;
        impl Builder {
            pub fn new() -> Builder {}
            pub fn big_endian(&mut self) -> &mut Self {}
            pub fn little_endian(&mut self) -> &mut Self {}
            pub fn native_endian(&mut self) -> &mut Self {}
            pub fn max_frame_length(&mut self, val: usize) -> &mut Self {}
            pub fn length_field_type<T: LengthFieldType>(&mut self) -> &mut Self {}
            pub fn length_field_length(&mut self, val: usize) -> &mut Self {}
            pub fn length_field_offset(&mut self, val: usize) -> &mut Self {}
            pub fn length_adjustment(&mut self, val: isize) -> &mut Self {}
            pub fn num_skip(&mut self, val: usize) -> &mut Self {}
            pub fn new_codec(&self) -> crate::codec::LengthDelimitedCodec {}
            pub fn new_read<T>(&self, upstream: T) -> FramedRead<T, crate::codec::LengthDelimitedCodec> where T: AsyncRead {}
            pub fn new_write<T>(&self, inner: T) -> FramedWrite<T, crate::codec::LengthDelimitedCodec> where T: AsyncWrite {}
            pub fn new_framed<T>(&self, inner: T) -> Framed<T, crate::codec::LengthDelimitedCodec> where T: AsyncRead + AsyncWrite {}
        }
        impl Default for Builder {}
        pub mod builder {
            pub trait LengthFieldType {}
            impl LengthFieldType for u8 {}
            impl LengthFieldType for u16 {}
            impl LengthFieldType for u32 {}
            impl LengthFieldType for u64 {}
            impl LengthFieldType for usize {}
        }
    }
}
pub mod compat {
    use tokio::io;
    #[derive(Clone, Copy)] pub struct Compat<T>;
    impl<T> Compat<T> {
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T> io::AsyncRead for Compat<T> where T: futures_io::AsyncRead {}
    impl<T> futures_io::AsyncRead for Compat<T> where T: io::AsyncRead {}
    impl<T> io::AsyncBufRead for Compat<T> where T: futures_io::AsyncBufRead {}
    impl<T> futures_io::AsyncBufRead for Compat<T> where T: io::AsyncBufRead {}
    impl<T> io::AsyncWrite for Compat<T> where T: futures_io::AsyncWrite {}
    impl<T> futures_io::AsyncWrite for Compat<T> where T: io::AsyncWrite {}
    impl<T: io::AsyncSeek> futures_io::AsyncSeek for Compat<T> {}
    impl<T: futures_io::AsyncSeek> io::AsyncSeek for Compat<T> {}
    impl<T: std::os::unix::io::AsRawFd> std::os::unix::io::AsRawFd for Compat<T> {}
    pub trait FuturesAsyncReadCompatExt: futures_io::AsyncRead {
        fn compat(self) -> Compat<Self> {}
    }
    impl<T: futures_io::AsyncRead> FuturesAsyncReadCompatExt for T {}
    pub trait FuturesAsyncWriteCompatExt: futures_io::AsyncWrite {
        fn compat_write(self) -> Compat<Self> {}
    }
    impl<T: futures_io::AsyncWrite> FuturesAsyncWriteCompatExt for T {}
    pub trait TokioAsyncReadCompatExt: io::AsyncRead {
        fn compat(self) -> Compat<Self> {}
    }
    impl<T: io::AsyncRead> TokioAsyncReadCompatExt for T {}
    pub trait TokioAsyncWriteCompatExt: io::AsyncWrite {
        fn compat_write(self) -> Compat<Self> {}
    }
    impl<T: io::AsyncWrite> TokioAsyncWriteCompatExt for T {}
}
pub mod context {
    use std::future::Future;
    use tokio::runtime::{Handle, Runtime};
    pub struct TokioContext<F>;
    impl<F> TokioContext<F> {
        pub fn new(future: F, handle: Handle) -> TokioContext<F> {}
        pub fn handle(&self) -> &Handle {}
        pub fn into_inner(self) -> F {}
    }
    impl<F: Future> Future for TokioContext<F> { type Output = F::Output; }
    pub trait RuntimeExt {
        fn wrap<F: Future>(&self, fut: F) -> TokioContext<F>;
    }
    impl RuntimeExt for Runtime { fn wrap<F: Future>(&self, fut: F) -> TokioContext<F> {} }
}
pub mod either {
    use crate::net::Listener;
    use futures_core::stream;
    use std::future::Future;
    use tokio::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    #[derive(Clone)] pub enum Either<L, R> { Left(L), Right(R) }
    impl<L, R> Either<L, R> where L: Listener, R: Listener {
        #[serves] pub async fn accept(&mut self) -> Result<Either<(L::Io, L::Addr), (R::Io, R::Addr)>> {}
        pub fn local_addr(&self) -> Result<Either<L::Addr, R::Addr>> {}
    }
    impl<L, R, O> Future for Either<L, R> where L: Future<Output = O>, R: Future<Output = O> { type Output = O; }
    impl<L, R> AsyncRead for Either<L, R> where L: AsyncRead, R: AsyncRead {}
    impl<L, R> AsyncBufRead for Either<L, R> where L: AsyncBufRead, R: AsyncBufRead {}
    impl<L, R> AsyncSeek for Either<L, R> where L: AsyncSeek, R: AsyncSeek {}
    impl<L, R> AsyncWrite for Either<L, R> where L: AsyncWrite, R: AsyncWrite {}
    impl<L, R> stream::Stream for Either<L, R> where L: stream::Stream, R: stream::Stream<Item = L::Item> { type Item = L::Item; }
    impl<L, R, Item, Error> futures_sink::Sink<Item> for Either<L, R> where L: futures_sink::Sink<Item, Error = Error>, R: futures_sink::Sink<Item, Error = Error> {
        type Error = Error;
    }
}
pub mod future {
    use crate::future::with_cancellation_token::{WithCancellationTokenFuture, WithCancellationTokenFutureOwned};
    use crate::sync::CancellationToken;
    use std::time;
    use std::future::Future;
    pub trait FutureExt: Future {
        fn timeout(self, timeout: time::Duration) -> tokio::time::Timeout<Self> {}
        fn timeout_at(self, deadline: tokio::time::Instant) -> tokio::time::Timeout<Self> {}
        fn with_cancellation_token(self, cancellation_token: &CancellationToken) -> WithCancellationTokenFuture<Self> {}
        fn with_cancellation_token_owned(self, cancellation_token: CancellationToken) -> WithCancellationTokenFutureOwned<Self> {}
    }
    impl<T: Future> FutureExt for T {}
    pub mod with_cancellation_token {
        use std::future::Future;
        pub struct WithCancellationTokenFuture<F: Future>;
        impl<F: Future> Future for WithCancellationTokenFuture<F> { type Output = Option<F::Output>; }
        pub struct WithCancellationTokenFutureOwned<F: Future>;
        impl<F: Future> Future for WithCancellationTokenFutureOwned<F> { type Output = Option<F::Output>; }
    }
}
pub mod io {
    use bytes::{Buf, BufMut, Bytes};
    use futures_core::stream::Stream;
    use futures_sink::Sink;
    use std::io;
    use std::future::Future;
    use std::io::{BufRead, IoSlice, Read, Seek, Write};
    use std::pin::Pin;
    use std::sync::Arc;
    use std::task::{Context, Poll};
    use tokio::runtime;
    use tokio::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    pub struct CopyToBytes<S>;
    impl<S> CopyToBytes<S> {
        pub fn new(inner: S) -> Self {}
        pub fn get_ref(&self) -> &S {}
        pub fn get_mut(&mut self) -> &mut S {}
        pub fn into_inner(self) -> S {}
    }
    impl<S> Sink<&[u8]> for CopyToBytes<S> where S: Sink<Bytes> { type Error = S::Error; }
    impl<S: Stream> Stream for CopyToBytes<S> { type Item = S::Item; }
    pub struct InspectReader<R, F> { f: F }
    impl<R, F> InspectReader<R, F> {
        pub fn new(reader: R, f: F) -> InspectReader<R, F> where R: AsyncRead, F: FnMut(&[u8]) {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R> {}
        pub fn into_inner(self) -> R {}
    }
    impl<R: AsyncRead, F: FnMut(&[u8])> AsyncRead for InspectReader<R, F> {}
    impl<R: AsyncWrite, F> AsyncWrite for InspectReader<R, F> {}
    pub struct InspectWriter<W, F>;
    impl<W, F> InspectWriter<W, F> {
        pub fn new(writer: W, f: F) -> InspectWriter<W, F> where W: AsyncWrite, F: FnMut(&[u8]) {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W> {}
        pub fn into_inner(self) -> W {}
    }
    impl<W: AsyncWrite, F: FnMut(&[u8])> AsyncWrite for InspectWriter<W, F> {}
    impl<W: AsyncRead, F> AsyncRead for InspectWriter<W, F> {}
    pub async fn read_buf<R, B>(read: &mut R, buf: &mut B) -> io::Result<usize> where R: AsyncRead, B: BufMut {}
    pub struct ReaderStream<R>;
    impl<R: AsyncRead> ReaderStream<R> {
        pub fn new(reader: R) -> Self {}
        pub fn with_capacity(reader: R, capacity: usize) -> Self {}
    }
    impl<R: AsyncRead> Stream for ReaderStream<R> { type Item = io::Result<Bytes>; }
    pub struct SinkWriter<S>;
    impl<S> SinkWriter<S> {
        pub fn new(sink: S) -> Self {}
        pub fn get_ref(&self) -> &S {}
        pub fn get_mut(&mut self) -> &mut S {}
        pub fn into_inner(self) -> S {}
    }
    impl<S, E> AsyncWrite for SinkWriter<S> where S: Sink<&[u8], Error = E>, E: Into<io::Error> {}
    impl<S: Stream> Stream for SinkWriter<S> { type Item = S::Item; }
    impl<S: AsyncRead> AsyncRead for SinkWriter<S> {}
    pub struct StreamReader<S, B>;
    impl<S, B, E> StreamReader<S, B> where S: Stream<Item = Result<B, E>>, B: Buf, E: Into<io::Error> {
        pub fn new(stream: S) -> Self {}
        pub fn into_inner_with_chunk(self) -> (S, Option<B>) {}
    }
    impl<S, B> StreamReader<S, B> {
        pub fn get_ref(&self) -> &S {}
        pub fn get_mut(&mut self) -> &mut S {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut S> {}
        pub fn into_inner(self) -> S {}
    }
    impl<S, B, E> AsyncRead for StreamReader<S, B> where S: Stream<Item = Result<B, E>>, B: Buf, E: Into<io::Error> {}
    impl<S, B, E> AsyncBufRead for StreamReader<S, B> where S: Stream<Item = Result<B, E>>, B: Buf, E: Into<io::Error> {}
    impl<S: Sink<T, Error = E>, B, E, T> Sink<T> for StreamReader<S, B> { type Error = E; }
    pub struct WriteAllVectored<W>;
    impl<W> Future for WriteAllVectored<W> where W: AsyncWrite { type Output = io::Result<()>; }
    pub fn write_all_vectored<W>(writer: &mut W, bufs: &mut [IoSlice]) -> WriteAllVectored<W> where W: AsyncWrite {}
    pub async fn read_exact_arc<R: AsyncRead>(read: R, len: usize) -> io::Result<Arc<[u8]>> {}
    pub struct SyncIoBridge<T>;
    impl<T: AsyncBufRead> BufRead for SyncIoBridge<T> {
        #[blocking(block_on)] fn fill_buf(&mut self) -> io::Result<&[u8]> {}
        fn consume(&mut self, amt: usize) {}
        #[blocking(block_on)] fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> io::Result<usize> {}
        #[blocking(block_on)] fn read_line(&mut self, buf: &mut String) -> io::Result<usize> {}
    }
    impl<T: AsyncRead> Read for SyncIoBridge<T> {
        #[blocking(block_on)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
        #[blocking(block_on)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
        #[blocking(block_on)] fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {}
        #[blocking(block_on)] fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {}
    }
    impl<T: AsyncWrite> Write for SyncIoBridge<T> {
        #[blocking(block_on)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        #[blocking(block_on)] fn flush(&mut self) -> io::Result<()> {}
        #[blocking(block_on)] fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
    }
    impl<T: AsyncSeek> Seek for SyncIoBridge<T> { #[blocking(block_on)] fn seek(&mut self, pos: io::SeekFrom) -> io::Result<u64> {} }
    impl<T: AsyncWrite> SyncIoBridge<T> {
        pub fn is_write_vectored(&self) -> bool {}
        #[blocking(block_on)] pub fn shutdown(&mut self) -> io::Result<()> {}
    }
    impl<T> SyncIoBridge<T> {
        pub fn new(src: T) -> Self {}
        pub fn new_with_handle(src: T, rt: runtime::Handle) -> Self {}
        pub fn into_inner(self) -> T {}
    }
    impl<T> AsMut<T> for SyncIoBridge<T> {}
    impl<T> AsRef<T> for SyncIoBridge<T> {}
    pub fn poll_read_buf<T: AsyncRead, B: BufMut>(io: Pin<&mut T>, cx: &mut Context, buf: &mut B) -> Poll<io::Result<usize>> {}
    pub fn poll_write_buf<T: AsyncWrite, B: Buf>(io: Pin<&mut T>, cx: &mut Context, buf: &mut B) -> Poll<io::Result<usize>> {}
    pub mod simplex {
        use tokio::io::{AsyncRead, AsyncWrite};
        pub struct Receiver;
        impl AsyncRead for Receiver {}
        pub struct Sender;
        impl AsyncWrite for Sender {}
        pub fn new(capacity: usize) -> (Sender, Receiver) {}
    }
}
pub mod net {
    use std::future::Future;
    use std::task::{Context, Poll};
    use tokio::{io, net};
    use tokio::net::unix;
    pub trait Listener {
        type Io: io::AsyncRead + io::AsyncWrite;
        type Addr;
        fn poll_accept(&mut self, cx: &mut Context) -> Poll<Result<(Self::Io, Self::Addr)>>;
        fn accept(&mut self) -> ListenerAcceptFut<Self> {}
        fn local_addr(&self) -> Result<Self::Addr>;
    }
    impl Listener for net::TcpListener {
        type Io = net::TcpStream;
        type Addr = std::net::SocketAddr;
        fn poll_accept(&mut self, cx: &mut Context) -> Poll<Result<(Self::Io, Self::Addr)>> {}
        fn local_addr(&self) -> Result<Self::Addr> {}
    }
    impl Listener for net::UnixListener {
        type Io = net::UnixStream;
        type Addr = unix::SocketAddr;
        fn poll_accept(&mut self, cx: &mut Context) -> Poll<Result<(Self::Io, Self::Addr)>> {}
        fn local_addr(&self) -> Result<Self::Addr> {}
    }
    pub struct ListenerAcceptFut<L>;
    impl<L> Future for ListenerAcceptFut<L> where L: Listener { type Output = Result<(L::Io, L::Addr)>; }
}
pub mod sync {
    use core::future::Future;
    use futures_core::Stream;
    use futures_sink::Sink;
    use std::{error, fmt};
    use std::pin::Pin;
    use std::sync::Arc;
    use std::task::{Context, Poll};
    use tokio::sync::{OwnedSemaphorePermit, Semaphore};
    use tokio::sync::mpsc::Sender;
    pub struct CancellationToken;
    impl Clone for CancellationToken {}
    impl Default for CancellationToken {}
    impl CancellationToken {
        pub fn new() -> CancellationToken {}
        pub fn child_token(&self) -> CancellationToken {}
        pub fn cancel(&self) {}
        pub fn is_cancelled(&self) -> bool {}
        pub fn cancelled(&self) -> WaitForCancellationFuture {}
        pub fn cancelled_owned(self) -> WaitForCancellationFutureOwned {}
        pub fn drop_guard(self) -> DropGuard {}
        pub fn drop_guard_ref(&self) -> DropGuardRef {}
        pub async fn run_until_cancelled<F>(&self, fut: F) -> Option<F::Output> where F: Future {}
        pub async fn run_until_cancelled_owned<F>(self, fut: F) -> Option<F::Output> where F: Future {}
    }
    pub struct WaitForCancellationFuture;
    impl Future for WaitForCancellationFuture { type Output = (); }
    pub struct WaitForCancellationFutureOwned;
    impl Future for WaitForCancellationFutureOwned { type Output = (); }
    pub struct DropGuard;
    impl DropGuard {
        pub fn token(&self) -> &CancellationToken {}
        pub fn disarm(self) -> CancellationToken {}
    }
    pub struct DropGuardRef;
    impl DropGuardRef {
        pub fn token(&self) -> &CancellationToken {}
        pub fn disarm(self) -> &CancellationToken {}
    }
    pub struct PollSendError<T>;
    impl<T> PollSendError<T> { pub fn into_inner(self) -> Option<T> {} }
    impl<T> fmt::Display for PollSendError<T> {}
    impl<T: fmt::Debug> error::Error for PollSendError<T> {}
    pub struct PollSender<T>;
    impl<T> PollSender<T> {
        pub fn new(sender: Sender<T>) -> Self {}
        pub fn poll_reserve(&mut self, cx: &mut Context) -> Poll<Result<(), PollSendError<T>>> {}
        pub fn send_item(&mut self, value: T) -> Result<(), PollSendError<T>> {}
        pub fn is_closed(&self) -> bool {}
        pub fn get_ref(&self) -> Option<&Sender<T>> {}
        pub fn close(&mut self) {}
        pub fn abort_send(&mut self) -> bool {}
    }
    impl<T> Clone for PollSender<T> {}
    impl<T> Sink<T> for PollSender<T> { type Error = PollSendError<T>; }
    pub struct PollSemaphore;
    impl PollSemaphore {
        pub fn new(semaphore: Arc<Semaphore>) -> Self {}
        pub fn close(&self) {}
        pub fn clone_inner(&self) -> Arc<Semaphore> {}
        pub fn into_inner(self) -> Arc<Semaphore> {}
        pub fn poll_acquire(&mut self, cx: &mut Context) -> Poll<Option<OwnedSemaphorePermit>> {}
        pub fn poll_acquire_many(&mut self, cx: &mut Context, permits: u32) -> Poll<Option<OwnedSemaphorePermit>> {}
        pub fn available_permits(&self) -> usize {}
        pub fn add_permits(&self, n: usize) {}
    }
    impl Stream for PollSemaphore { type Item = OwnedSemaphorePermit; }
    impl Clone for PollSemaphore {}
    impl AsRef<Semaphore> for PollSemaphore {}
    pub struct ReusableBoxFuture<T>;
    impl<T> ReusableBoxFuture<T> {
        pub fn new<F>(future: F) -> Self where F: std::future::Future<Output = T> {}
        pub fn set<F>(&mut self, future: F) where F: std::future::Future<Output = T> {}
        pub fn try_set<F>(&mut self, future: F) -> Result<(), F> where F: std::future::Future<Output = T> {}
        pub fn get_pin(&mut self) -> Pin<&mut(dyn std::future::Future<Output = T> + Send)> {}
        pub fn poll(&mut self, cx: &mut Context) -> Poll<T> {}
    }
    impl<T> std::future::Future for ReusableBoxFuture<T> { type Output = T; }
}
pub mod task {
    use std::iter;
    use std::borrow::Borrow;
    use std::collections::hash_map::RandomState;
    use std::future::Future;
    use std::hash::{BuildHasher, Hash};
    use std::task::{Context, Poll};
    use tokio::runtime::Handle;
    use tokio::task::{AbortHandle, Id, JoinError, JoinHandle, LocalSet};
    #[derive(Clone)] pub struct LocalPoolHandle;
    impl LocalPoolHandle {
        pub fn new(pool_size: usize) -> LocalPoolHandle {}
        pub fn num_threads(&self) -> usize {}
        pub fn get_task_loads_for_each_worker(&self) -> Vec<usize> {}
        pub fn spawn_pinned<F, Fut>(&self, create_task: F) -> JoinHandle<Fut::Output> where F: FnOnce() -> Fut, Fut: Future {}
        pub fn spawn_pinned_by_idx<F, Fut>(&self, create_task: F, idx: usize) -> JoinHandle<Fut::Output> where F: FnOnce() -> Fut, Fut: Future {}
    }
    pub struct AbortOnDropHandle<T>;
    impl<T> AbortOnDropHandle<T> {
        pub fn new(handle: JoinHandle<T>) -> Self {}
        pub fn abort(&self) {}
        pub fn is_finished(&self) -> bool {}
        pub fn abort_handle(&self) -> AbortHandle {}
        pub fn detach(self) -> JoinHandle<T> {}
    }
    impl<T> Future for AbortOnDropHandle<T> { type Output = Result<T, JoinError>; }
    impl<T> AsRef<JoinHandle<T>> for AbortOnDropHandle<T> {}
    pub struct AbortOnDrop;
    impl AbortOnDrop {
        pub fn new(handle: AbortHandle) -> Self {}
        pub fn abort(&self) {}
        pub fn is_finished(&self) -> bool {}
        pub fn detach(self) -> AbortHandle {}
    }
    pub struct JoinQueue<T>;
    impl<T> JoinQueue<T> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        #[on_executor(task)] pub fn spawn<F>(&mut self, task: F) -> AbortHandle where F: Future<Output = T> {}
        #[on_executor(task)] pub fn spawn_on<F>(&mut self, task: F, handle: &Handle) -> AbortHandle where F: Future<Output = T> {}
        #[on_executor(task)] pub fn spawn_local<F>(&mut self, task: F) -> AbortHandle where F: Future<Output = T> {}
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
    impl<T> Default for JoinQueue<T> {}
    impl<T, F> iter::FromIterator<F> for JoinQueue<T> where F: Future<Output = T> {}
    pub struct JoinMap<K, V, S = RandomState>;
    impl<K, V> JoinMap<K, V> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
    }
    impl<K, V, S> JoinMap<K, V, S> {
        pub fn with_hasher(hash_builder: S) -> Self {}
        pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn capacity(&self) -> usize {}
        pub fn abort_all(&mut self) {}
        pub fn detach_all(&mut self) {}
    }
    impl<K, V, S> JoinMap<K, V, S> where K: Hash + Eq, S: BuildHasher {
        #[on_executor(task)] pub fn spawn<F>(&mut self, key: K, task: F) where F: Future<Output = V> {}
        #[on_executor(task)] pub fn spawn_on<F>(&mut self, key: K, task: F, handle: &Handle) where F: Future<Output = V> {}
        #[off_thread(f)] pub fn spawn_blocking<F>(&mut self, key: K, f: F) where F: FnOnce() -> V {}
        #[off_thread(f)] pub fn spawn_blocking_on<F>(&mut self, key: K, f: F, handle: &Handle) where F: FnOnce() -> V {}
        #[on_executor(task)] pub fn spawn_local<F>(&mut self, key: K, task: F) where F: Future<Output = V> {}
        #[on_executor(task)] pub fn spawn_local_on<F>(&mut self, key: K, task: F, local_set: &LocalSet) where F: Future<Output = V> {}
        pub async fn join_next(&mut self) -> Option<(K, Result<V, JoinError>)> {}
        pub fn try_join_next(&mut self) -> Option<(K, Result<V, JoinError>)> {}
        pub async fn shutdown(&mut self) {}
        pub fn abort<Q>(&mut self, key: &Q) -> bool where Q: Hash + Eq, K: Borrow<Q> {}
        pub fn abort_matching(&mut self, predicate: impl FnMut(&K) -> bool) { let a: &K; predicate(a); }
        pub fn keys(&self) -> JoinMapKeys<K, V> {}
        pub fn contains_key<Q>(&self, key: &Q) -> bool where Q: Hash + Eq, K: Borrow<Q> {}
        pub fn contains_task(&self, task: &Id) -> bool {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
    }
    impl<K, V> Default for JoinMap<K, V> {}
    #[derive(Clone)] pub struct JoinMapKeys<K, V>;
    impl<K, V> Iterator for JoinMapKeys<K, V> {
        type Item = &K;
        fn next(&mut self) -> Option<&K> {}
    }
    pub mod task_tracker {
        use std::future::Future;
        use tokio::runtime::Handle;
        use tokio::task::{JoinHandle, LocalSet};
        pub struct TaskTrackerToken;
        impl TaskTrackerToken { pub fn task_tracker(&self) -> &TaskTracker {} }
        impl Clone for TaskTrackerToken {}
        pub struct TrackedFuture<F>;
        impl<F: Future> Future for TrackedFuture<F> { type Output = F::Output; }
        pub struct TaskTrackerWaitFuture;
        impl Future for TaskTrackerWaitFuture { type Output = (); }
        pub struct TaskTracker;
        impl TaskTracker {
            pub fn new() -> Self {}
            pub fn wait(&self) -> TaskTrackerWaitFuture {}
            pub fn close(&self) -> bool {}
            pub fn reopen(&self) -> bool {}
            pub fn is_closed(&self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            #[on_executor(task)] pub fn spawn<F>(&self, task: F) -> JoinHandle<F::Output> where F: Future {}
            #[on_executor(task)] pub fn spawn_on<F>(&self, task: F, handle: &Handle) -> JoinHandle<F::Output> where F: Future {}
            #[on_executor(task)] pub fn spawn_local<F>(&self, task: F) -> JoinHandle<F::Output> where F: Future {}
            #[on_executor(task)] pub fn spawn_local_on<F>(&self, task: F, local_set: &LocalSet) -> JoinHandle<F::Output> where F: Future {}
            #[off_thread(task)] pub fn spawn_blocking<F, T>(&self, task: F) -> JoinHandle<T> where F: FnOnce() -> T {}
            #[off_thread(task)] pub fn spawn_blocking_on<F, T>(&self, task: F, handle: &Handle) -> JoinHandle<T> where F: FnOnce() -> T {}
            pub fn track_future<F: Future>(&self, future: F) -> TrackedFuture<F> {}
            pub fn token(&self) -> TaskTrackerToken {}
            pub fn ptr_eq(left: &TaskTracker, right: &TaskTracker) -> bool {}
        }
        impl Default for TaskTracker {}
        impl Clone for TaskTracker {}
    }
}
pub mod time {
    use crate::time::delay_queue::{Expired, Key};
    use std::task;
    use std::task::Poll;
    use tokio::time::{Duration, Instant};
    pub use crate::future::FutureExt;
    pub struct DelayQueue<T>;
    impl<T> DelayQueue<T> {
        pub fn new() -> DelayQueue<T> {}
        pub fn with_capacity(capacity: usize) -> DelayQueue<T> {}
        pub fn insert_at(&mut self, value: T, when: Instant) -> Key {}
        pub fn poll_expired(&mut self, cx: &mut task::Context) -> Poll<Option<Expired<T>>> {}
        pub fn insert(&mut self, value: T, timeout: Duration) -> Key {}
        pub fn deadline(&self, key: &Key) -> Instant {}
        pub fn remove(&mut self, key: &Key) -> Expired<T> {}
        pub fn try_remove(&mut self, key: &Key) -> Option<Expired<T>> {}
        pub fn reset_at(&mut self, key: &Key, when: Instant) {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn compact(&mut self) {}
        pub fn peek(&self) -> Option<Key> {}
        pub fn reset(&mut self, key: &Key, timeout: Duration) {}
        pub fn clear(&mut self) {}
        pub fn capacity(&self) -> usize {}
        pub fn len(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn is_empty(&self) -> bool {}
    }
    impl<T> Default for DelayQueue<T> {}
    impl<T> futures_core::Stream for DelayQueue<T> { type Item = Expired<T>; }
    pub mod delay_queue {
        use tokio::time::Instant;
        pub use crate::time::DelayQueue;
        pub struct Expired<T>;
        impl<T> Expired<T> {
            pub fn get_ref(&self) -> &T {}
            pub fn get_mut(&mut self) -> &mut T {}
            pub fn into_inner(self) -> T {}
            pub fn deadline(&self) -> Instant {}
            pub fn key(&self) -> Key {}
        }
        #[derive(Clone, Copy)] pub struct Key;
        impl From<KeyInternal> for Key {}
        #[derive(Clone, Copy)] pub struct KeyInternal;
        impl From<Key> for KeyInternal {}
    }
}
pub mod udp {
    use bytes::BytesMut;
    use crate::codec::{Decoder, Encoder};
    use futures_core::Stream;
    use futures_sink::Sink;
    use std::borrow::Borrow;
    use std::net::SocketAddr;
    use tokio::net::UdpSocket;
    pub struct UdpFramed<C, T = UdpSocket>;
    impl<C, T> Stream for UdpFramed<C, T> where T: Borrow<UdpSocket>, C: Decoder { type Item = Result<(C::Item, SocketAddr), C::Error>; }
    impl<I, C, T> Sink<(I, SocketAddr)> for UdpFramed<C, T> where T: Borrow<UdpSocket>, C: Encoder<I> { type Error = C::Error; }
    impl<C, T> UdpFramed<C, T> where T: Borrow<UdpSocket> {
        pub fn new(socket: T, codec: C) -> UdpFramed<C, T> {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn codec(&self) -> &C {}
        pub fn codec_mut(&mut self) -> &mut C {}
        pub fn read_buffer(&self) -> &BytesMut {}
        pub fn read_buffer_mut(&mut self) -> &mut BytesMut {}
        pub fn into_inner(self) -> T {}
    }
}
