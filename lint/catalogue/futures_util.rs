//! futures_util 0.3.34.

macro_rules! pending { () => {} }
macro_rules! stream_select { () => {} }
use futures_core::future::{BoxFuture, LocalBoxFuture};
use futures_core::stream::{BoxStream, FusedStream, LocalBoxStream};
use futures_core::task::{Context, Poll};
use std::io::{IoSlice, IoSliceMut, SeekFrom};
pub use core::future::Future;
pub use futures_core::ready;
pub use futures_core::future::TryFuture;
pub use futures_core::stream::{Stream, TryStream};
pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
pub use futures_sink::Sink;
pub trait FutureExt: futures_core::future::Future {
    #[on_executor(f)] fn map<U, F>(self, f: F) -> future::Map<Self, F> where F: FnOnce(Self::Output) -> U {}
    fn map_into<U>(self) -> future::MapInto<Self, U> where Self::Output: Into<U> {}
    #[on_executor(f)] fn then<Fut, F>(self, f: F) -> future::Then<Self, Fut, F> where F: FnOnce(Self::Output) -> Fut, Fut: futures_core::future::Future {}
    fn left_future<B>(self) -> future::Either<Self, B> where B: futures_core::future::Future<Output = Self::Output> {}
    fn right_future<A>(self) -> future::Either<A, Self> where A: futures_core::future::Future<Output = Self::Output> {}
    fn into_stream(self) -> future::IntoStream<Self> {}
    fn flatten(self) -> future::Flatten<Self> where Self::Output: futures_core::future::Future {}
    fn flatten_stream(self) -> future::FlattenStream<Self> where Self::Output: Stream {}
    fn fuse(self) -> future::Fuse<Self> {}
    #[on_executor(f)] fn inspect<F>(self, f: F) -> future::Inspect<Self, F> where F: FnOnce(&Self::Output) {}
    fn catch_unwind(self) -> future::CatchUnwind<Self> {}
    fn shared(self) -> future::Shared<Self> where Self::Output: Clone {}
    fn remote_handle(self) -> (future::Remote<Self>, future::RemoteHandle<Self::Output>) {}
    fn boxed(self) -> BoxFuture<Self::Output> {}
    fn boxed_local(self) -> LocalBoxFuture<Self::Output> {}
    fn unit_error(self) -> future::UnitError<Self> {}
    fn never_error(self) -> future::NeverError<Self> {}
    fn poll_unpin(&mut self, cx: &mut Context) -> Poll<Self::Output> {}
    fn now_or_never(self) -> Option<Self::Output> {}
}
impl<T> FutureExt for T where T: futures_core::future::Future {}
pub trait TryFutureExt: TryFuture {
    fn flatten_sink<Item>(self) -> FlattenSink<Self, Self::Ok> where Self::Ok: Sink<Item, Error = Self::Error> {}
    #[on_executor(f)] fn map_ok<T, F>(self, f: F) -> future::MapOk<Self, F> where F: FnOnce(Self::Ok) -> T {}
    #[on_executor(e, f)] fn map_ok_or_else<T, E, F>(self, e: E, f: F) -> future::MapOkOrElse<Self, F, E> where F: FnOnce(Self::Ok) -> T, E: FnOnce(Self::Error) -> T {}
    #[on_executor(f)] fn map_err<E, F>(self, f: F) -> future::MapErr<Self, F> where F: FnOnce(Self::Error) -> E {}
    fn err_into<E>(self) -> future::ErrInto<Self, E> where Self::Error: Into<E> {}
    fn ok_into<U>(self) -> future::OkInto<Self, U> where Self::Ok: Into<U> {}
    #[on_executor(f)] fn and_then<Fut, F>(self, f: F) -> future::AndThen<Self, Fut, F> where F: FnOnce(Self::Ok) -> Fut, Fut: TryFuture<Error = Self::Error> {}
    #[on_executor(f)] fn or_else<Fut, F>(self, f: F) -> future::OrElse<Self, Fut, F> where F: FnOnce(Self::Error) -> Fut, Fut: TryFuture<Ok = Self::Ok> {}
    #[on_executor(f)] fn inspect_ok<F>(self, f: F) -> future::InspectOk<Self, F> where F: FnOnce(&Self::Ok) {}
    #[on_executor(f)] fn inspect_err<F>(self, f: F) -> future::InspectErr<Self, F> where F: FnOnce(&Self::Error) {}
    fn try_flatten(self) -> future::TryFlatten<Self, Self::Ok> where Self::Ok: TryFuture<Error = Self::Error> {}
    fn try_flatten_stream(self) -> future::TryFlattenStream<Self> where Self::Ok: TryStream<Error = Self::Error> {}
    #[on_executor(f)] fn unwrap_or_else<F>(self, f: F) -> future::UnwrapOrElse<Self, F> where F: FnOnce(Self::Error) -> Self::Ok {}
    fn into_future(self) -> future::IntoFuture<Self> {}
    fn try_poll_unpin(&mut self, cx: &mut Context) -> Poll<Result<Self::Ok, Self::Error>> {}
}
impl<Fut: TryFuture> TryFutureExt for Fut {}
pub trait StreamExt: Stream {
    fn next(&mut self) -> stream::Next<Self> {}
    fn into_future(self) -> stream::StreamFuture<Self> {}
    #[on_executor(f)] fn map<T, F>(self, f: F) -> stream::Map<Self, F> where F: FnMut(Self::Item) -> T {}
    fn enumerate(self) -> stream::Enumerate<Self> {}
    #[on_executor(f)] fn filter<Fut, F>(self, f: F) -> stream::Filter<Self, Fut, F> where F: FnMut(&Self::Item) -> Fut, Fut: futures_core::future::Future<Output = bool> {}
    #[on_executor(f)] fn filter_map<Fut, T, F>(self, f: F) -> stream::FilterMap<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: futures_core::future::Future<Output = Option<T>> {}
    #[on_executor(f)] fn then<Fut, F>(self, f: F) -> stream::Then<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: futures_core::future::Future {}
    fn collect<C: Default + Extend<Self::Item>>(self) -> stream::Collect<Self, C> {}
    fn unzip<A, B, FromA, FromB>(self) -> stream::Unzip<Self, FromA, FromB> where FromA: Default + Extend<A>, FromB: Default + Extend<B>, Self: Stream<Item = (A, B)> {}
    fn concat(self) -> stream::Concat<Self> where Self::Item: Extend<<<Self as Stream>::Item as IntoIterator>::Item> + IntoIterator + Default {}
    fn count(self) -> stream::Count<Self> {}
    fn cycle(self) -> stream::Cycle<Self> where Self: Clone {}
    #[on_executor(f)] fn fold<T, Fut, F>(self, init: T, f: F) -> stream::Fold<Self, Fut, T, F> where F: FnMut(T, Self::Item) -> Fut, Fut: futures_core::future::Future<Output = T> {}
    #[on_executor(f)] fn any<Fut, F>(self, f: F) -> stream::Any<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: futures_core::future::Future<Output = bool> {}
    #[on_executor(f)] fn all<Fut, F>(self, f: F) -> stream::All<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: futures_core::future::Future<Output = bool> {}
    fn flatten(self) -> stream::Flatten<Self> where Self::Item: Stream {}
    fn flatten_unordered(self, limit: impl Into<Option<usize>>) -> stream::FlattenUnordered<Self> where Self::Item: Stream {}
    #[on_executor(f)] fn flat_map<U, F>(self, f: F) -> stream::FlatMap<Self, U, F> where F: FnMut(Self::Item) -> U, U: Stream {}
    #[on_executor(f)] fn flat_map_unordered<U, F>(self, limit: impl Into<Option<usize>>, f: F) -> stream::FlatMapUnordered<Self, U, F> where U: Stream, F: FnMut(Self::Item) -> U {}
    #[on_executor(f)] fn scan<S, B, Fut, F>(self, initial_state: S, f: F) -> stream::Scan<Self, S, Fut, F> where F: FnMut(&mut S, Self::Item) -> Fut, Fut: futures_core::future::Future<Output = Option<B>> {}
    #[on_executor(f)] fn skip_while<Fut, F>(self, f: F) -> stream::SkipWhile<Self, Fut, F> where F: FnMut(&Self::Item) -> Fut, Fut: futures_core::future::Future<Output = bool> {}
    #[on_executor(f)] fn take_while<Fut, F>(self, f: F) -> stream::TakeWhile<Self, Fut, F> where F: FnMut(&Self::Item) -> Fut, Fut: futures_core::future::Future<Output = bool> {}
    fn take_until<Fut>(self, fut: Fut) -> stream::TakeUntil<Self, Fut> where Fut: futures_core::future::Future {}
    #[on_executor(f)] fn for_each<Fut, F>(self, f: F) -> stream::ForEach<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: futures_core::future::Future<Output = ()> {}
    #[on_executor(f)] fn for_each_concurrent<Fut, F>(self, limit: impl Into<Option<usize>>, f: F) -> stream::ForEachConcurrent<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: futures_core::future::Future<Output = ()> {}
    fn take(self, n: usize) -> stream::Take<Self> {}
    fn skip(self, n: usize) -> stream::Skip<Self> {}
    fn fuse(self) -> stream::Fuse<Self> {}
    fn by_ref(&mut self) -> &mut Self {}
    fn catch_unwind(self) -> stream::CatchUnwind<Self> {}
    fn boxed(self) -> BoxStream<Self::Item> {}
    fn boxed_local(self) -> LocalBoxStream<Self::Item> {}
    fn buffered(self, n: usize) -> stream::Buffered<Self> where Self::Item: futures_core::future::Future {}
    fn buffer_unordered(self, n: usize) -> stream::BufferUnordered<Self> where Self::Item: futures_core::future::Future {}
    fn zip<St>(self, other: St) -> stream::Zip<Self, St> where St: Stream {}
    fn chain<St>(self, other: St) -> stream::Chain<Self, St> where St: Stream<Item = Self::Item> {}
    fn peekable(self) -> stream::Peekable<Self> {}
    fn chunks(self, capacity: usize) -> stream::Chunks<Self> {}
    fn ready_chunks(self, capacity: usize) -> stream::ReadyChunks<Self> {}
    fn forward<S>(self, sink: S) -> stream::Forward<Self, S> where S: Sink<Self::Ok, Error = Self::Error>, Self: TryStream {}
    fn split<Item>(self) -> (stream::SplitSink<Self, Item>, stream::SplitStream<Self>) where Self: Sink<Item> {}
    #[on_executor(f)] fn inspect<F>(self, f: F) -> stream::Inspect<Self, F> where F: FnMut(&Self::Item) {}
    fn left_stream<B>(self) -> future::Either<Self, B> where B: Stream<Item = Self::Item> {}
    fn right_stream<B>(self) -> future::Either<B, Self> where B: Stream<Item = Self::Item> {}
    fn poll_next_unpin(&mut self, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    fn select_next_some(&mut self) -> stream::SelectNextSome<Self> where Self: FusedStream {}
}
impl<T> StreamExt for T where T: Stream {}
pub trait TryStreamExt: TryStream {
    fn err_into<E>(self) -> stream::ErrInto<Self, E> where Self::Error: Into<E> {}
    #[on_executor(f)] fn map_ok<T, F>(self, f: F) -> stream::MapOk<Self, F> where F: FnMut(Self::Ok) -> T {}
    #[on_executor(f)] fn map_err<E, F>(self, f: F) -> stream::MapErr<Self, F> where F: FnMut(Self::Error) -> E {}
    #[on_executor(f)] fn and_then<Fut, F>(self, f: F) -> stream::AndThen<Self, Fut, F> where F: FnMut(Self::Ok) -> Fut, Fut: TryFuture<Error = Self::Error> {}
    #[on_executor(f)] fn or_else<Fut, F>(self, f: F) -> stream::OrElse<Self, Fut, F> where F: FnMut(Self::Error) -> Fut, Fut: TryFuture<Ok = Self::Ok> {}
    #[on_executor(f)] fn inspect_ok<F>(self, f: F) -> stream::InspectOk<Self, F> where F: FnMut(&Self::Ok) {}
    #[on_executor(f)] fn inspect_err<F>(self, f: F) -> stream::InspectErr<Self, F> where F: FnMut(&Self::Error) {}
    fn into_stream(self) -> stream::IntoStream<Self> {}
    fn try_next(&mut self) -> stream::TryNext<Self> {}
    #[on_executor(f)] fn try_for_each<Fut, F>(self, f: F) -> stream::TryForEach<Self, Fut, F> where F: FnMut(Self::Ok) -> Fut, Fut: TryFuture<Ok = (), Error = Self::Error> {}
    #[on_executor(f)] fn try_skip_while<Fut, F>(self, f: F) -> stream::TrySkipWhile<Self, Fut, F> where F: FnMut(&Self::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = Self::Error> {}
    #[on_executor(f)] fn try_take_while<Fut, F>(self, f: F) -> stream::TryTakeWhile<Self, Fut, F> where F: FnMut(&Self::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = Self::Error> {}
    #[on_executor(f)] fn try_for_each_concurrent<Fut, F>(self, limit: impl Into<Option<usize>>, f: F) -> stream::TryForEachConcurrent<Self, Fut, F> where F: FnMut(Self::Ok) -> Fut, Fut: futures_core::future::Future<Output = Result<(), Self::Error>> {}
    fn try_collect<C: Default + Extend<Self::Ok>>(self) -> stream::TryCollect<Self, C> {}
    fn try_chunks(self, capacity: usize) -> stream::TryChunks<Self> {}
    fn try_ready_chunks(self, capacity: usize) -> stream::TryReadyChunks<Self> {}
    #[on_executor(f)] fn try_filter<Fut, F>(self, f: F) -> stream::TryFilter<Self, Fut, F> where Fut: futures_core::future::Future<Output = bool>, F: FnMut(&Self::Ok) -> Fut {}
    #[on_executor(f)] fn try_filter_map<Fut, F, T>(self, f: F) -> stream::TryFilterMap<Self, Fut, F> where Fut: TryFuture<Ok = Option<T>, Error = Self::Error>, F: FnMut(Self::Ok) -> Fut {}
    fn try_flatten_unordered(self, limit: impl Into<Option<usize>>) -> stream::TryFlattenUnordered<Self> where Self::Ok: TryStream, <Self::Ok as TryStream>::Error: From<Self::Error> {}
    fn try_flatten(self) -> stream::TryFlatten<Self> where Self::Ok: TryStream, <Self::Ok as TryStream>::Error: From<Self::Error> {}
    #[on_executor(f)] fn try_fold<T, Fut, F>(self, init: T, f: F) -> stream::TryFold<Self, Fut, T, F> where F: FnMut(T, Self::Ok) -> Fut, Fut: TryFuture<Ok = T, Error = Self::Error> {}
    fn try_concat(self) -> stream::TryConcat<Self> where Self::Ok: Extend<<<Self as TryStream>::Ok as IntoIterator>::Item> + IntoIterator + Default {}
    fn try_buffer_unordered(self, n: usize) -> stream::TryBufferUnordered<Self> where Self::Ok: TryFuture<Error = Self::Error> {}
    fn try_buffered(self, n: usize) -> stream::TryBuffered<Self> where Self::Ok: TryFuture<Error = Self::Error> {}
    fn try_poll_next_unpin(&mut self, cx: &mut Context) -> Poll<Option<Result<Self::Ok, Self::Error>>> {}
    fn into_async_read(self) -> stream::IntoAsyncRead<Self> where Self: TryStreamExt<Error = io::Error>, Self::Ok: AsRef<[u8]> {}
    #[on_executor(f)] fn try_all<Fut, F>(self, f: F) -> stream::TryAll<Self, Fut, F> where F: FnMut(Self::Ok) -> Fut, Fut: futures_core::future::Future<Output = bool> {}
    #[on_executor(f)] fn try_any<Fut, F>(self, f: F) -> stream::TryAny<Self, Fut, F> where F: FnMut(Self::Ok) -> Fut, Fut: futures_core::future::Future<Output = bool> {}
}
impl<S: TryStream> TryStreamExt for S {}
pub trait SinkExt<Item>: Sink<Item> {
    #[on_executor(f)] fn with<U, Fut, F, E>(self, f: F) -> sink::With<Self, Item, U, Fut, F> where F: FnMut(U) -> Fut, Fut: futures_core::future::Future<Output = Result<Item, E>>, E: From<Self::Error> {}
    #[on_executor(f)] fn with_flat_map<U, St, F>(self, f: F) -> sink::WithFlatMap<Self, Item, U, St, F> where F: FnMut(U) -> St, St: Stream<Item = Result<Item, Self::Error>> {}
    #[on_executor(f)] fn sink_map_err<E, F>(self, f: F) -> sink::SinkMapErr<Self, F> where F: FnOnce(Self::Error) -> E {}
    fn sink_err_into<E>(self) -> sink::SinkErrInto<Self, Item, E> where Self::Error: Into<E> {}
    fn buffer(self, capacity: usize) -> sink::Buffer<Self, Item> {}
    fn close(&mut self) -> sink::Close<Self, Item> {}
    fn fanout<Si>(self, other: Si) -> sink::Fanout<Self, Si> where Item: Clone, Si: Sink<Item, Error = Self::Error> {}
    fn flush(&mut self) -> sink::Flush<Self, Item> {}
    fn send(&mut self, item: Item) -> sink::Send<Self, Item> {}
    fn feed(&mut self, item: Item) -> sink::Feed<Self, Item> {}
    fn send_all<St>(&mut self, stream: &mut St) -> sink::SendAll<Self, St> where St: TryStream<Ok = Item, Error = Self::Error> + Stream {}
    fn left_sink<Si2>(self) -> future::Either<Self, Si2> where Si2: Sink<Item, Error = Self::Error> {}
    fn right_sink<Si1>(self) -> future::Either<Si1, Self> where Si1: Sink<Item, Error = Self::Error> {}
    fn poll_ready_unpin(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
    fn start_send_unpin(&mut self, item: Item) -> Result<(), Self::Error> {}
    fn poll_flush_unpin(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
    fn poll_close_unpin(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
}
impl<T, Item> SinkExt<Item> for T where T: Sink<Item> {}
pub trait AsyncReadExt: AsyncRead {
    fn chain<R>(self, next: R) -> io::Chain<Self, R> where R: AsyncRead {}
    fn read(&mut self, buf: &mut [u8]) -> io::Read<Self> {}
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut]) -> io::ReadVectored<Self> {}
    fn read_exact(&mut self, buf: &mut [u8]) -> io::ReadExact<Self> {}
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::ReadToEnd<Self> {}
    fn read_to_string(&mut self, buf: &mut String) -> io::ReadToString<Self> {}
    fn split(self) -> (io::ReadHalf<Self>, io::WriteHalf<Self>) where Self: AsyncWrite {}
    fn take(self, limit: u64) -> io::Take<Self> {}
}
impl<R: AsyncRead> AsyncReadExt for R {}
pub trait AsyncWriteExt: AsyncWrite {
    fn flush(&mut self) -> io::Flush<Self> {}
    fn close(&mut self) -> io::Close<Self> {}
    fn write(&mut self, buf: &[u8]) -> io::Write<Self> {}
    fn write_vectored(&mut self, bufs: &[IoSlice]) -> io::WriteVectored<Self> {}
    fn write_all(&mut self, buf: &[u8]) -> io::WriteAll<Self> {}
    fn write_all_vectored(&mut self, bufs: &mut [IoSlice]) -> io::WriteAllVectored<Self> {}
    fn into_sink<Item: AsRef<[u8]>>(self) -> io::IntoSink<Self, Item> {}
}
impl<W: AsyncWrite> AsyncWriteExt for W {}
pub trait AsyncSeekExt: AsyncSeek {
    fn seek(&mut self, pos: SeekFrom) -> io::Seek<Self> {}
    fn stream_position(&mut self) -> io::Seek<Self> {}
}
impl<S: AsyncSeek> AsyncSeekExt for S {}
pub trait AsyncBufReadExt: AsyncBufRead {
    fn fill_buf(&mut self) -> io::FillBuf<Self> {}
    fn consume_unpin(&mut self, amt: usize) {}
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> io::ReadUntil<Self> {}
    fn read_line(&mut self, buf: &mut String) -> io::ReadLine<Self> {}
    fn lines(self) -> io::Lines<Self> {}
}
impl<R: AsyncBufRead> AsyncBufReadExt for R {}
#[awaits(select)] macro_rules! select { () => {} }
#[awaits(select)] macro_rules! select_biased { () => {} }
#[awaits(join)] macro_rules! join { () => {} }
#[awaits(try_join)] macro_rules! try_join { () => {} }
macro_rules! pin_mut { ($($x:ident),* $(,)?) => { $(let mut $x = $x; let mut $x = unsafe { std::pin::Pin::new_unchecked(&mut $x) };)* } }
#[returns(std::task::Poll<<arg as std::future::Future>::Output>)] macro_rules! poll { () => {} }
pub mod future {
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use core::fmt;
    use core::any::Any;
    use core::hash::Hasher;
    use crate::future::try_select::{EitherErr, EitherOk};
    use futures_core::Stream;
    use futures_core::task::Context;
    use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    use futures_sink::Sink;
    use std::error;
    use std::pin::Pin;
    use std::task::Poll;
    pub use core::future::Future;
    pub use crate::{FutureExt, TryFutureExt};
    pub use futures_core::future::{BoxFuture, FusedFuture, LocalBoxFuture, TryFuture};
    pub use futures_task::{FutureObj, LocalFutureObj, UnsafeFutureObj};
    pub struct Fuse<Fut>;
    impl<Fut: futures_core::future::Future> Fuse<Fut> { pub fn terminated() -> Self {} }
    impl<Fut: futures_core::future::Future> futures_core::future::Future for Fuse<Fut> { type Output = Fut::Output; }
    pub struct CatchUnwind<Fut>;
    impl<Fut> futures_core::future::Future for CatchUnwind<Fut> where Fut: futures_core::future::Future {
        type Output = Result<Fut::Output, Box<dyn Any + Send>>;
    }
    pub struct RemoteHandle<T>;
    impl<T> RemoteHandle<T> { pub fn forget(self) {} }
    impl<T> futures_core::future::Future for RemoteHandle<T> { type Output = T; }
    pub struct Remote<Fut: futures_core::future::Future>;
    impl<Fut: futures_core::future::Future> futures_core::future::Future for Remote<Fut> { type Output = (); }
    pub struct Shared<Fut: futures_core::future::Future>;
    impl<Fut> Shared<Fut> where Fut: futures_core::future::Future {
        pub fn peek(&self) -> Option<&Fut::Output> {}
        pub fn downgrade(&self) -> Option<WeakShared<Fut>> {}
        pub fn strong_count(&self) -> Option<usize> {}
        pub fn weak_count(&self) -> Option<usize> {}
        pub fn ptr_hash<H: Hasher>(&self, state: &mut H) {}
        pub fn ptr_eq(&self, rhs: &Self) -> bool {}
    }
    impl<Fut> futures_core::future::Future for Shared<Fut> where Fut: futures_core::future::Future, Fut::Output: Clone {
        type Output = Fut::Output;
    }
    impl<Fut> Clone for Shared<Fut> where Fut: futures_core::future::Future {}
    pub struct WeakShared<Fut: futures_core::future::Future>;
    impl<Fut: futures_core::future::Future> Clone for WeakShared<Fut> {}
    impl<Fut: futures_core::future::Future> WeakShared<Fut> { pub fn upgrade(&self) -> Option<Shared<Fut>> {} }
    pub struct IntoFuture<Fut>;
    impl<Fut: TryFuture> futures_core::future::Future for IntoFuture<Fut> { type Output = Result<Fut::Ok, Fut::Error>; }
    pub struct Lazy<F> { f: F }
    impl<F, R> futures_core::future::Future for Lazy<F> where F: FnOnce(&mut Context) -> R {
        type Output = R;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: &mut Context; (self.f)(a) }
    }
    pub fn lazy<F, R>(f: F) -> Lazy<F> where F: FnOnce(&mut Context) -> R {}
    pub struct Pending<T>;
    impl<T> futures_core::future::Future for Pending<T> { type Output = T; }
    impl<T> Clone for Pending<T> {}
    pub fn pending<T>() -> Pending<T> {}
    pub enum MaybeDone<Fut: futures_core::future::Future> { Future(Fut), Done(Fut::Output), Gone }
    impl<Fut: futures_core::future::Future> MaybeDone<Fut> {
        pub fn output_mut(self: core::pin::Pin<&mut Self>) -> Option<&mut Fut::Output> {}
        pub fn take_output(self: core::pin::Pin<&mut Self>) -> Option<Fut::Output> {}
    }
    impl<Fut: futures_core::future::Future> futures_core::future::Future for MaybeDone<Fut> { type Output = (); }
    pub fn maybe_done<Fut: futures_core::future::Future>(future: Fut) -> MaybeDone<Fut> {}
    pub enum TryMaybeDone<Fut: TryFuture> { Future(Fut), Done(Fut::Ok), Gone }
    impl<Fut: TryFuture> TryMaybeDone<Fut> {
        pub fn output_mut(self: core::pin::Pin<&mut Self>) -> Option<&mut Fut::Ok> {}
        pub fn take_output(self: core::pin::Pin<&mut Self>) -> Option<Fut::Ok> {}
    }
    impl<Fut: TryFuture> futures_core::future::Future for TryMaybeDone<Fut> { type Output = Result<(), Fut::Error>; }
    pub fn try_maybe_done<Fut: TryFuture>(future: Fut) -> TryMaybeDone<Fut> {}
    #[derive(Clone)] pub struct OptionFuture<F>;
    impl<F> Default for OptionFuture<F> {}
    impl<F: futures_core::future::Future> futures_core::future::Future for OptionFuture<F> { type Output = Option<F::Output>; }
    impl<T> From<Option<T>> for OptionFuture<T> {}
    pub struct PollFn<F> { f: F }
    impl<T, F> futures_core::future::Future for PollFn<F> where F: FnMut(&mut Context) -> futures_core::task::Poll<T> {
        type Output = T;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: &mut Context; (self.f)(a) }
    }
    pub fn poll_fn<T, F>(f: F) -> PollFn<F> where F: FnMut(&mut Context) -> futures_core::task::Poll<T> {}
    #[derive(Clone)] pub struct PollImmediate<T>;
    impl<T, F> futures_core::Future for PollImmediate<F> where F: futures_core::Future<Output = T> { type Output = Option<T>; }
    impl<T, F> Stream for PollImmediate<F> where F: futures_core::Future<Output = T> { type Item = futures_core::task::Poll<T>; }
    pub fn poll_immediate<F: futures_core::Future>(f: F) -> PollImmediate<F> {}
    #[derive(Clone)] pub struct Ready<T>;
    impl<T> Ready<T> { pub fn into_inner(self) -> T {} }
    impl<T> futures_core::future::Future for Ready<T> { type Output = T; }
    pub fn ready<T>(t: T) -> Ready<T> {}
    pub fn ok<T, E>(t: T) -> Ready<Result<T, E>> {}
    pub fn err<T, E>(err: E) -> Ready<Result<T, E>> {}
    pub struct AlwaysReady<T, F: Fn() -> T> { f: F }
    impl<T, F: Fn() -> T + Clone> Clone for AlwaysReady<T, F> {}
    impl<T, F: Fn() -> T> futures_core::future::Future for AlwaysReady<T, F> {
        type Output = T;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { (self.f)() }
    }
    pub fn always_ready<T, F: Fn() -> T>(prod: F) -> AlwaysReady<T, F> {}
    pub fn join<Fut1, Fut2>(future1: Fut1, future2: Fut2) -> Join<Fut1, Fut2> where Fut1: futures_core::future::Future, Fut2: futures_core::future::Future {}
    pub fn join3<Fut1, Fut2, Fut3>(future1: Fut1, future2: Fut2, future3: Fut3) -> Join3<Fut1, Fut2, Fut3> where Fut1: futures_core::future::Future, Fut2: futures_core::future::Future, Fut3: futures_core::future::Future {}
    pub fn join4<Fut1, Fut2, Fut3, Fut4>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4) -> Join4<Fut1, Fut2, Fut3, Fut4> where Fut1: futures_core::future::Future, Fut2: futures_core::future::Future, Fut3: futures_core::future::Future, Fut4: futures_core::future::Future {}
    pub fn join5<Fut1, Fut2, Fut3, Fut4, Fut5>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4, future5: Fut5) -> Join5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: futures_core::future::Future, Fut2: futures_core::future::Future, Fut3: futures_core::future::Future, Fut4: futures_core::future::Future, Fut5: futures_core::future::Future {}
    pub struct JoinAll<F>;
    impl<F> Future for JoinAll<F> where F: Future { type Output = Vec<F::Output>; }
    impl<F: Future> FromIterator<F> for JoinAll<F> {}
    pub fn join_all<I>(iter: I) -> JoinAll<I::Item> where I: IntoIterator, I::Item: Future { for item in iter {} }
    pub struct Select<A, B>;
    impl<A, B> futures_core::future::Future for Select<A, B> where A: futures_core::future::Future, B: futures_core::future::Future {
        type Output = Either<(A::Output, B), (B::Output, A)>;
    }
    pub fn select<A, B>(future1: A, future2: B) -> Select<A, B> where A: futures_core::future::Future, B: futures_core::future::Future {}
    pub struct SelectAll<Fut>;
    impl<Fut> SelectAll<Fut> { pub fn into_inner(self) -> Vec<Fut> {} }
    impl<Fut: futures_core::future::Future> futures_core::future::Future for SelectAll<Fut> {
        type Output = (Fut::Output, usize, Vec<Fut>);
    }
    impl<Fut: futures_core::future::Future> FromIterator<Fut> for SelectAll<Fut> {}
    pub fn select_all<I>(iter: I) -> SelectAll<I::Item> where I: IntoIterator, I::Item: futures_core::future::Future {}
    pub fn try_join<Fut1, Fut2>(future1: Fut1, future2: Fut2) -> TryJoin<Fut1, Fut2> where Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error> {}
    pub fn try_join3<Fut1, Fut2, Fut3>(future1: Fut1, future2: Fut2, future3: Fut3) -> TryJoin3<Fut1, Fut2, Fut3> where Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error> {}
    pub fn try_join4<Fut1, Fut2, Fut3, Fut4>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4) -> TryJoin4<Fut1, Fut2, Fut3, Fut4> where Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>, Fut4: TryFuture<Error = Fut1::Error> {}
    pub fn try_join5<Fut1, Fut2, Fut3, Fut4, Fut5>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4, future5: Fut5) -> TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>, Fut4: TryFuture<Error = Fut1::Error>, Fut5: TryFuture<Error = Fut1::Error> {}
    pub struct TryJoinAll<F>;
    impl<F> Future for TryJoinAll<F> where F: TryFuture { type Output = Result<Vec<F::Ok>, F::Error>; }
    impl<F> FromIterator<F> for TryJoinAll<F> where F: TryFuture {}
    pub fn try_join_all<I>(iter: I) -> TryJoinAll<I::Item> where I: IntoIterator, I::Item: TryFuture { for item in iter {} }
    pub struct TrySelect<A, B>;
    impl<A, B> futures_core::future::Future for TrySelect<A, B> where A: TryFuture, B: TryFuture {
        type Output = Result<EitherOk<A, B>, EitherErr<A, B>>;
    }
    pub fn try_select<A, B>(future1: A, future2: B) -> TrySelect<A, B> where A: TryFuture, B: TryFuture {}
    pub struct SelectOk<Fut>;
    impl<Fut: TryFuture> futures_core::future::Future for SelectOk<Fut> { type Output = Result<(Fut::Ok, Vec<Fut>), Fut::Error>; }
    impl<Fut: TryFuture> FromIterator<Fut> for SelectOk<Fut> {}
    pub fn select_ok<I>(iter: I) -> SelectOk<I::Item> where I: IntoIterator, I::Item: TryFuture {}
    #[derive(Clone)] pub enum Either<A, B> { Left(A), Right(B) }
    impl<A, B> Either<A, B> {
        pub fn as_pin_ref(self: core::pin::Pin<&Self>) -> Either<core::pin::Pin<&A>, core::pin::Pin<&B>> {}
        pub fn as_pin_mut(self: core::pin::Pin<&mut Self>) -> Either<core::pin::Pin<&mut A>, core::pin::Pin<&mut B>> {}
    }
    impl<A, B, T> Either<(T, A), (T, B)> { pub fn factor_first(self) -> (T, Either<A, B>) {} }
    impl<A, B, T> Either<(A, T), (B, T)> { pub fn factor_second(self) -> (Either<A, B>, T) {} }
    impl<T> Either<T, T> { pub fn into_inner(self) -> T {} }
    impl<A, B> futures_core::future::Future for Either<A, B> where A: futures_core::future::Future, B: futures_core::future::Future<Output = A::Output> {
        type Output = A::Output;
    }
    impl<A, B> futures_core::stream::Stream for Either<A, B> where A: futures_core::stream::Stream, B: futures_core::stream::Stream<Item = A::Item> {
        type Item = A::Item;
    }
    impl<A, B, Item> Sink<Item> for Either<A, B> where A: Sink<Item>, B: Sink<Item, Error = A::Error> { type Error = A::Error; }
    impl<A, B> AsyncRead for Either<A, B> where A: AsyncRead, B: AsyncRead {}
    impl<A, B> AsyncWrite for Either<A, B> where A: AsyncWrite, B: AsyncWrite {}
    impl<A, B> AsyncSeek for Either<A, B> where A: AsyncSeek, B: AsyncSeek {}
    impl<A, B> AsyncBufRead for Either<A, B> where A: AsyncBufRead, B: AsyncBufRead {}
    pub fn abortable<Fut>(future: Fut) -> (Abortable<Fut>, AbortHandle) where Fut: futures_core::future::Future {}
    #[derive(Clone)] pub struct Abortable<T>;
    impl<T> Abortable<T> {
        pub fn new(task: T, reg: AbortRegistration) -> Self {}
        pub fn is_aborted(&self) -> bool {}
    }
    impl<Fut> futures_core::future::Future for Abortable<Fut> where Fut: futures_core::future::Future {
        type Output = Result<Fut::Output, Aborted>;
    }
    impl<St> Stream for Abortable<St> where St: Stream { type Item = St::Item; }
    pub struct AbortRegistration;
    impl AbortRegistration { pub fn handle(&self) -> AbortHandle {} }
    #[derive(Clone)] pub struct AbortHandle;
    impl AbortHandle {
        pub fn new_pair() -> (Self, AbortRegistration) {}
        pub fn abort(&self) {}
        pub fn is_aborted(&self) -> bool {}
    }
    #[derive(Clone, Copy)] pub struct Aborted;
    impl fmt::Display for Aborted {}
    impl error::Error for Aborted {}
    pub struct Map<Fut, F> { f: F }
    impl<Fut: Future, F: FnOnce(Fut::Output) -> T, T> Future for Map<Fut, F> { type Output = T; fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<T> { let a: Fut::Output; (self.f)(a) } }
    pub struct MapInto<Fut, T>;
    impl<Fut: Future, T> Future for MapInto<Fut, T> where Fut::Output: Into<T> { type Output = T; }
    pub struct Then<Fut1, Fut2, F> { f: F }
    impl<Fut1: Future, Fut2: Future, F: FnOnce(Fut1::Output) -> Fut2> Future for Then<Fut1, Fut2, F> { type Output = Fut2::Output; fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Fut2::Output> { let a: Fut1::Output; (self.f)(a) } }
    pub struct Flatten<F>;
    impl<F: Future> Future for Flatten<F> where F::Output: Future { type Output = <F::Output as Future>::Output; }
    pub struct FlattenStream<F>;
    impl<F: Future> Stream for FlattenStream<F> where F::Output: Stream { type Item = <F::Output as Stream>::Item; }
    pub struct IntoStream<F>;
    impl<F: Future> Stream for IntoStream<F> { type Item = F::Output; }
    pub struct Inspect<Fut, F> { f: F }
    impl<Fut: Future, F: FnOnce(&Fut::Output)> Future for Inspect<Fut, F> { type Output = Fut::Output; fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Fut::Output> { let a: &Fut::Output; (self.f)(a) } }
    pub struct UnitError<Fut>;
    impl<Fut: Future> Future for UnitError<Fut> { type Output = Result<Fut::Output, ()>; }
    pub struct NeverError<Fut>;
    impl<Fut: Future> Future for NeverError<Fut> { type Output = Result<Fut::Output, std::convert::Infallible>; }
    pub struct MapOk<Fut, F> { f: F }
    impl<Fut: TryFuture, F: FnOnce(Fut::Ok) -> T, T> Future for MapOk<Fut, F> { type Output = Result<T, Fut::Error>; fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: Fut::Ok; (self.f)(a) } }
    pub struct MapErr<Fut, F> { f: F }
    impl<Fut: TryFuture, F: FnOnce(Fut::Error) -> T, T> Future for MapErr<Fut, F> { type Output = Result<Fut::Ok, T>; fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: Fut::Error; (self.f)(a) } }
    pub struct MapOkOrElse<Fut, F, G> { f: F, g: G }
    impl<Fut: TryFuture, F: FnOnce(Fut::Ok) -> T, G: FnOnce(Fut::Error) -> T, T> Future for MapOkOrElse<Fut, F, G> { type Output = T; fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<T> { let a: Fut::Ok; let b: Fut::Error; (self.g)(b); (self.f)(a) } }
    pub struct ErrInto<Fut, E>;
    impl<Fut: TryFuture, E> Future for ErrInto<Fut, E> where Fut::Error: Into<E> { type Output = Result<Fut::Ok, E>; }
    pub struct OkInto<Fut, U>;
    impl<Fut: TryFuture, U> Future for OkInto<Fut, U> where Fut::Ok: Into<U> { type Output = Result<U, Fut::Error>; }
    pub struct AndThen<Fut1, Fut2, F> { f: F }
    impl<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, F: FnOnce(Fut1::Ok) -> Fut2> Future for AndThen<Fut1, Fut2, F> { type Output = Result<Fut2::Ok, Fut2::Error>; fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: Fut1::Ok; (self.f)(a) } }
    pub struct OrElse<Fut1, Fut2, F> { f: F }
    impl<Fut1: TryFuture, Fut2: TryFuture<Ok = Fut1::Ok>, F: FnOnce(Fut1::Error) -> Fut2> Future for OrElse<Fut1, Fut2, F> { type Output = Result<Fut2::Ok, Fut2::Error>; fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: Fut1::Error; (self.f)(a) } }
    pub struct InspectOk<Fut, F> { f: F }
    impl<Fut: TryFuture, F: FnOnce(&Fut::Ok)> Future for InspectOk<Fut, F> { type Output = Result<Fut::Ok, Fut::Error>; fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: &Fut::Ok; (self.f)(a) } }
    pub struct InspectErr<Fut, F> { f: F }
    impl<Fut: TryFuture, F: FnOnce(&Fut::Error)> Future for InspectErr<Fut, F> { type Output = Result<Fut::Ok, Fut::Error>; fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: &Fut::Error; (self.f)(a) } }
    pub struct TryFlatten<Fut1, Fut2>;
    impl<Fut1: TryFuture, Fut2> Future for TryFlatten<Fut1, Fut2> where Fut1::Ok: TryFuture<Error = Fut1::Error> { type Output = Result<<Fut1::Ok as TryFuture>::Ok, Fut1::Error>; }
    pub struct TryFlattenStream<Fut>;
    impl<Fut: TryFuture> Stream for TryFlattenStream<Fut> where Fut::Ok: futures_core::stream::TryStream<Error = Fut::Error> { type Item = Result<<Fut::Ok as futures_core::stream::TryStream>::Ok, Fut::Error>; }
    pub struct UnwrapOrElse<Fut, F> { f: F }
    impl<Fut: TryFuture, F: FnOnce(Fut::Error) -> Fut::Ok> Future for UnwrapOrElse<Fut, F> { type Output = Fut::Ok; fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Fut::Ok> { let a: Fut::Error; (self.f)(a) } }
    pub struct Join<A, B>;
    impl<A: Future, B: Future> Future for Join<A, B> { type Output = (A::Output, B::Output); }
    pub struct Join3<A, B, C>;
    impl<A: Future, B: Future, C: Future> Future for Join3<A, B, C> { type Output = (A::Output, B::Output, C::Output); }
    pub struct Join4<A, B, C, D>;
    impl<A: Future, B: Future, C: Future, D: Future> Future for Join4<A, B, C, D> { type Output = (A::Output, B::Output, C::Output, D::Output); }
    pub struct Join5<A, B, C, D, E>;
    impl<A: Future, B: Future, C: Future, D: Future, E: Future> Future for Join5<A, B, C, D, E> { type Output = (A::Output, B::Output, C::Output, D::Output, E::Output); }
    pub struct TryJoin<A, B>;
    impl<A: TryFuture, B: TryFuture<Error = A::Error>> Future for TryJoin<A, B> { type Output = Result<(A::Ok, B::Ok), A::Error>; }
    pub struct TryJoin3<A, B, C>;
    impl<A: TryFuture, B: TryFuture<Error = A::Error>, C: TryFuture<Error = A::Error>> Future for TryJoin3<A, B, C> { type Output = Result<(A::Ok, B::Ok, C::Ok), A::Error>; }
    pub struct TryJoin4<A, B, C, D>;
    impl<A: TryFuture, B: TryFuture<Error = A::Error>, C: TryFuture<Error = A::Error>, D: TryFuture<Error = A::Error>> Future for TryJoin4<A, B, C, D> { type Output = Result<(A::Ok, B::Ok, C::Ok, D::Ok), A::Error>; }
    pub struct TryJoin5<A, B, C, D, E>;
    impl<A: TryFuture, B: TryFuture<Error = A::Error>, C: TryFuture<Error = A::Error>, D: TryFuture<Error = A::Error>, E: TryFuture<Error = A::Error>> Future for TryJoin5<A, B, C, D, E> { type Output = Result<(A::Ok, B::Ok, C::Ok, D::Ok, E::Ok), A::Error>; }
    pub mod try_select {
        use crate::future::Either;
        use futures_core::future::TryFuture;
        pub type EitherOk<A, B> = Either<(<A as TryFuture>::Ok, B), (<B as TryFuture>::Ok, A)>;
        pub type EitherErr<A, B> = Either<(<A as TryFuture>::Error, B), (<B as TryFuture>::Error, A)>;
    }
}
pub mod io {
    use core::any;
    use crate::future::{AbortHandle, Aborted};
    use futures_core::future::Future;
    use futures_core::stream::Stream;
    use futures_core::task::{Context, Poll};
    use std::{error, fmt, io};
    use std::ops::RangeBounds;
    use std::pin::Pin;
    pub use crate::{AsyncBufReadExt, AsyncReadExt, AsyncSeekExt, AsyncWriteExt};
    pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    pub use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom};
    #[derive(Clone, Copy)] pub struct AllowStdIo<T>;
    impl<T> AllowStdIo<T> {
        pub fn new(io: T) -> Self {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T> io::Write for AllowStdIo<T> where T: io::Write {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
        fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
        fn write_fmt(&mut self, fmt: fmt::Arguments) -> io::Result<()> {}
    }
    impl<T> AsyncWrite for AllowStdIo<T> where T: io::Write {}
    impl<T> io::Read for AllowStdIo<T> where T: io::Read {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
        fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {}
        fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {}
    }
    impl<T> AsyncRead for AllowStdIo<T> where T: io::Read {}
    impl<T> io::Seek for AllowStdIo<T> where T: io::Seek { fn seek(&mut self, pos: futures_io::SeekFrom) -> io::Result<u64> {} }
    impl<T> AsyncSeek for AllowStdIo<T> where T: io::Seek {}
    impl<T> io::BufRead for AllowStdIo<T> where T: io::BufRead {
        fn fill_buf(&mut self) -> io::Result<&[u8]> {}
        fn consume(&mut self, amt: usize) {}
    }
    impl<T> AsyncBufRead for AllowStdIo<T> where T: io::BufRead {}
    pub struct BufReader<R>;
    impl<R: AsyncRead> BufReader<R> {
        pub fn new(inner: R) -> Self {}
        pub fn with_capacity(capacity: usize, inner: R) -> Self {}
    }
    impl<R> BufReader<R> { pub fn buffer(&self) -> &[u8] {} }
    impl<R: AsyncRead + AsyncSeek> BufReader<R> {
        pub fn seek_relative(self: Pin<&mut Self>, offset: i64) -> SeeKRelative<R> {}
        pub fn poll_seek_relative(self: Pin<&mut Self>, cx: &mut Context, offset: i64) -> Poll<io::Result<()>> {}
    }
    impl<R: AsyncRead> AsyncRead for BufReader<R> {}
    impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
    impl<R: AsyncWrite> AsyncWrite for BufReader<R> {}
    impl<R: AsyncRead + AsyncSeek> AsyncSeek for BufReader<R> {}
    pub struct SeeKRelative<R>;
    impl<R> Future for SeeKRelative<R> where R: AsyncRead + AsyncSeek { type Output = io::Result<()>; }
    pub struct BufWriter<W>;
    impl<W: AsyncWrite> BufWriter<W> {
        pub fn new(inner: W) -> Self {}
        pub fn with_capacity(cap: usize, inner: W) -> Self {}
    }
    impl<W> BufWriter<W> { pub fn buffer(&self) -> &[u8] {} }
    impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
    impl<W: AsyncRead> AsyncRead for BufWriter<W> {}
    impl<W: AsyncBufRead> AsyncBufRead for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}
    pub struct LineWriter<W: AsyncWrite>;
    impl<W: AsyncWrite> LineWriter<W> {
        pub fn new(inner: W) -> Self {}
        pub fn with_capacity(capacity: usize, inner: W) -> Self {}
        pub fn buffer(&self) -> &[u8] {}
        pub fn get_ref(&self) -> &W {}
    }
    impl<W: AsyncWrite> AsyncWrite for LineWriter<W> {}
    pub struct Chain<T, U>;
    impl<T, U> Chain<T, U> where T: AsyncRead, U: AsyncRead {
        pub fn get_ref(&self) -> (&T, &U) {}
        pub fn get_mut(&mut self) -> (&mut T, &mut U) {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut T>, Pin<&mut U>) {}
        pub fn into_inner(self) -> (T, U) {}
    }
    impl<T, U> AsyncRead for Chain<T, U> where T: AsyncRead, U: AsyncRead {}
    impl<T, U> AsyncBufRead for Chain<T, U> where T: AsyncBufRead, U: AsyncBufRead {}
    pub struct Close<W>;
    impl<W: AsyncWrite> Future for Close<W> { type Output = io::Result<()>; }
    pub fn copy<R, W>(reader: R, writer: &mut W) -> Copy<R, W> where R: AsyncRead, W: AsyncWrite {}
    pub struct Copy<R, W>;
    impl<R: AsyncRead, W: AsyncWrite> Future for Copy<R, W> { type Output = io::Result<u64>; }
    pub fn copy_buf<R, W>(reader: R, writer: &mut W) -> CopyBuf<R, W> where R: AsyncBufRead, W: AsyncWrite {}
    pub struct CopyBuf<R, W>;
    impl<R, W> Future for CopyBuf<R, W> where R: AsyncBufRead, W: AsyncWrite { type Output = io::Result<u64>; }
    pub fn copy_buf_abortable<R, W>(reader: R, writer: &mut W) -> (CopyBufAbortable<R, W>, AbortHandle) where R: AsyncBufRead, W: AsyncWrite {}
    pub struct CopyBufAbortable<R, W>;
    impl<R, W> Future for CopyBufAbortable<R, W> where R: AsyncBufRead, W: AsyncWrite {
        type Output = std::result::Result<std::result::Result<u64, Aborted>, io::Error>;
    }
    #[derive(Clone, Default)] pub struct Cursor<T>;
    impl<T> Cursor<T> {
        pub fn new(inner: T) -> Self {}
        pub fn into_inner(self) -> T {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn position(&self) -> u64 {}
        pub fn set_position(&mut self, pos: u64) {}
    }
    impl<T> AsyncSeek for Cursor<T> where T: AsRef<[u8]> {}
    impl<T: AsRef<[u8]>> AsyncRead for Cursor<T> {}
    impl<T> AsyncBufRead for Cursor<T> where T: AsRef<[u8]> {}
    impl AsyncWrite for Cursor<&mut [u8]> {}
    impl AsyncWrite for Cursor<&mut Vec<u8>> {}
    impl AsyncWrite for Cursor<Vec<u8>> {}
    impl AsyncWrite for Cursor<Box<[u8]>> {}
    pub struct Empty;
    impl AsyncRead for Empty {}
    impl AsyncBufRead for Empty {}
    pub fn empty() -> Empty {}
    pub struct FillBuf<R>;
    impl<R> Future for FillBuf<R> where R: AsyncBufRead { type Output = io::Result<&[u8]>; }
    pub struct Flush<W>;
    impl<W> Future for Flush<W> where W: AsyncWrite { type Output = io::Result<()>; }
    pub struct IntoSink<W, Item>;
    impl<W: AsyncWrite, Item: AsRef<[u8]>> futures_sink::Sink<Item> for IntoSink<W, Item> { type Error = io::Error; }
    pub struct Lines<R>;
    impl<R: AsyncBufRead> Stream for Lines<R> { type Item = io::Result<String>; }
    pub struct Read<R>;
    impl<R: AsyncRead> Future for Read<R> { type Output = io::Result<usize>; }
    pub struct ReadVectored<R>;
    impl<R: AsyncRead> Future for ReadVectored<R> { type Output = io::Result<usize>; }
    pub struct ReadExact<R>;
    impl<R: AsyncRead> Future for ReadExact<R> { type Output = io::Result<()>; }
    pub struct ReadLine<R>;
    impl<R: AsyncBufRead> Future for ReadLine<R> { type Output = io::Result<usize>; }
    pub struct ReadToEnd<R>;
    impl<A> Future for ReadToEnd<A> where A: AsyncRead { type Output = io::Result<usize>; }
    pub struct ReadToString<R>;
    impl<A> Future for ReadToString<A> where A: AsyncRead { type Output = io::Result<usize>; }
    pub struct ReadUntil<R>;
    impl<R: AsyncBufRead> Future for ReadUntil<R> { type Output = io::Result<usize>; }
    pub struct Repeat;
    impl AsyncRead for Repeat {}
    pub fn repeat(byte: u8) -> Repeat {}
    pub struct Seek<S>;
    impl<S: AsyncSeek> Future for Seek<S> { type Output = io::Result<u64>; }
    pub struct Sink;
    impl AsyncWrite for Sink {}
    pub fn sink() -> Sink {}
    pub struct ReadHalf<T>;
    impl<T> ReadHalf<T> {
        pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool {}
        pub fn reunite(self, other: WriteHalf<T>) -> std::result::Result<T, ReuniteError<T>> {}
    }
    impl<R: AsyncRead> AsyncRead for ReadHalf<R> {}
    pub struct WriteHalf<T>;
    impl<T> WriteHalf<T> {
        pub fn is_pair_of(&self, other: &ReadHalf<T>) -> bool {}
        pub fn reunite(self, other: ReadHalf<T>) -> std::result::Result<T, ReuniteError<T>> {}
    }
    impl<W: AsyncWrite> AsyncWrite for WriteHalf<W> {}
    pub struct ReuniteError<T>(pub ReadHalf<T>, pub WriteHalf<T>);
    impl<T> core::fmt::Display for ReuniteError<T> {}
    impl<T: any::Any> error::Error for ReuniteError<T> {}
    pub struct Take<R>;
    impl<R: AsyncRead> Take<R> {
        pub fn limit(&self) -> u64 {}
        pub fn set_limit(&mut self, limit: u64) {}
    }
    impl<R: AsyncRead> AsyncRead for Take<R> {}
    impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}
    pub struct Window<T>;
    impl<T: AsRef<[u8]>> Window<T> {
        pub fn new(t: T) -> Self {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
        pub fn start(&self) -> usize {}
        pub fn end(&self) -> usize {}
        pub fn set<R: RangeBounds<usize>>(&mut self, range: R) {}
    }
    impl<T: AsRef<[u8]>> AsRef<[u8]> for Window<T> {}
    impl<T: AsMut<[u8]>> AsMut<[u8]> for Window<T> {}
    pub struct Write<W>;
    impl<W: AsyncWrite> Future for Write<W> { type Output = io::Result<usize>; }
    pub struct WriteVectored<W>;
    impl<W: AsyncWrite> Future for WriteVectored<W> { type Output = io::Result<usize>; }
    pub struct WriteAll<W>;
    impl<W: AsyncWrite> Future for WriteAll<W> { type Output = io::Result<()>; }
    pub struct WriteAllVectored<W>;
    impl<W: AsyncWrite> Future for WriteAllVectored<W> { type Output = io::Result<()>; }
}
pub mod lock {
    use core::{any, fmt};
    use core::ops::{Deref, DerefMut};
    use core::pin::Pin;
    use futures_core::future::Future;
    use futures_core::task::{Context, Poll};
    use std::error;
    use std::sync::Arc;
    pub struct BiLock<T>;
    impl<T> BiLock<T> {
        pub fn new(t: T) -> (Self, Self) {}
        pub fn poll_lock(&self, cx: &mut Context) -> Poll<BiLockGuard<T>> {}
        pub fn lock(&self) -> BiLockAcquire<T> {}
        pub fn is_pair_of(&self, other: &Self) -> bool {}
        pub fn reunite(self, other: Self) -> Result<T, ReuniteError<T>> {}
    }
    pub struct ReuniteError<T>(pub BiLock<T>, pub BiLock<T>);
    impl<T> fmt::Display for ReuniteError<T> {}
    impl<T: any::Any> error::Error for ReuniteError<T> {}
    pub struct BiLockGuard<T>;
    impl<T> Deref for BiLockGuard<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T> DerefMut for BiLockGuard<T> { fn deref_mut(&mut self) -> &mut T {} }
    impl<T> BiLockGuard<T> { pub fn as_pin_mut(&mut self) -> Pin<&mut T> {} }
    pub struct BiLockAcquire<T>;
    impl<T> Future for BiLockAcquire<T> { type Output = BiLockGuard<T>; }
    pub struct Mutex<T>;
    impl<T> From<T> for Mutex<T> {}
    impl<T: Default> Default for Mutex<T> {}
    impl<T> Mutex<T> {
        pub fn new(t: T) -> Self {}
        pub fn into_inner(self) -> T {}
        pub fn try_lock(&self) -> Option<MutexGuard<T>> {}
        pub fn try_lock_owned(self: &Arc<Self>) -> Option<OwnedMutexGuard<T>> {}
        pub fn lock(&self) -> MutexLockFuture<T> {}
        pub fn lock_owned(self: Arc<Self>) -> OwnedMutexLockFuture<T> {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    pub struct OwnedMutexLockFuture<T>;
    impl<T> Future for OwnedMutexLockFuture<T> { type Output = OwnedMutexGuard<T>; }
    pub struct OwnedMutexGuard<T>;
    impl<T> std::ops::Deref for OwnedMutexGuard<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T> std::ops::DerefMut for OwnedMutexGuard<T> { fn deref_mut(&mut self) -> &mut T {} }
    pub struct MutexLockFuture<T>;
    impl<T> Future for MutexLockFuture<T> { type Output = MutexGuard<T>; }
    pub struct MutexGuard<T>;
    impl<T> MutexGuard<T> {
        pub fn map<U, F>(this: Self, f: F) -> MappedMutexGuard<T, U> where F: FnOnce(&mut T) -> &mut U { let a: &mut T; f(a) }
    }
    impl<T> std::ops::Deref for MutexGuard<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T> std::ops::DerefMut for MutexGuard<T> { fn deref_mut(&mut self) -> &mut T {} }
    pub struct MappedMutexGuard<T, U>;
    impl<T, U> MappedMutexGuard<T, U> {
        pub fn map<V, F>(this: Self, f: F) -> MappedMutexGuard<T, V> where F: FnOnce(&mut U) -> &mut V { let a: &mut U; f(a) }
    }
    impl<T, U> std::ops::Deref for MappedMutexGuard<T, U> {
        type Target = U;
        fn deref(&self) -> &U {}
    }
    impl<T, U> std::ops::DerefMut for MappedMutexGuard<T, U> { fn deref_mut(&mut self) -> &mut U {} }
}
pub mod never {
    use core::convert;
    pub type Never = convert::Infallible;
}
pub mod sink {
    use core::pin::Pin;
    use crate::never::Never;
    use futures_core::future::Future;
    use futures_core::stream::Stream;
    use std::task::{Context, Poll};
    pub use crate::SinkExt;
    pub use futures_sink::Sink;
    pub struct Close<Si, Item>;
    impl<Si: Sink<Item>, Item> Future for Close<Si, Item> { type Output = Result<(), Si::Error>; }
    pub struct Drain<T>;
    impl<T> Clone for Drain<T> {}
    impl<T> Sink<T> for Drain<T> { type Error = Never; }
    pub fn drain<T>() -> Drain<T> {}
    pub struct Fanout<Si1, Si2>;
    impl<Si1, Si2> Fanout<Si1, Si2> {
        pub fn get_ref(&self) -> (&Si1, &Si2) {}
        pub fn get_mut(&mut self) -> (&mut Si1, &mut Si2) {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut Si1>, Pin<&mut Si2>) {}
        pub fn into_inner(self) -> (Si1, Si2) {}
    }
    impl<Si1, Si2, Item> Sink<Item> for Fanout<Si1, Si2> where Si1: Sink<Item>, Item: Clone, Si2: Sink<Item, Error = Si1::Error> {
        type Error = Si1::Error;
    }
    pub struct Feed<Si, Item>;
    impl<Si: Sink<Item>, Item> Future for Feed<Si, Item> { type Output = Result<(), Si::Error>; }
    pub struct Flush<Si, Item>;
    impl<Si: Sink<Item>, Item> Future for Flush<Si, Item> { type Output = Result<(), Si::Error>; }
    pub struct SinkErrInto<Si: Sink<Item>, Item, E>;
    impl<Si, Item, E> Sink<Item> for SinkErrInto<Si, Item, E> where Si: Sink<Item>, Si::Error: Into<E> { type Error = E; }
    impl<S, Item, E> Stream for SinkErrInto<S, Item, E> where S: Sink<Item> + Stream, S::Error: Into<E> { type Item = S::Item; }
    #[derive(Clone)] pub struct SinkMapErr<Si, F> { f: F }
    impl<Si, F, E, Item> Sink<Item> for SinkMapErr<Si, F> where Si: Sink<Item>, F: FnOnce(Si::Error) -> E { type Error = E; }
    impl<S: Stream, F> Stream for SinkMapErr<S, F> { type Item = S::Item; }
    pub struct Send<Si, Item>;
    impl<Si: Sink<Item>, Item> Future for Send<Si, Item> { type Output = Result<(), Si::Error>; }
    pub struct SendAll<Si, St>;
    impl<Si, St, Ok, Error> Future for SendAll<Si, St> where Si: Sink<Ok, Error = Error>, St: Stream<Item = Result<Ok, Error>> {
        type Output = Result<(), Error>;
    }
    pub struct Unfold<T, F, R> { f: F }
    impl<T, F, R, Item, E> Sink<Item> for Unfold<T, F, R> where F: FnMut(T, Item) -> R, R: core::future::Future<Output = Result<T, E>> {
        type Error = E;
    }
    #[on_executor(function)] pub fn unfold<T, F, R, Item, E>(init: T, function: F) -> Unfold<T, F, R> where F: FnMut(T, Item) -> R, R: core::future::Future<Output = Result<T, E>> {}
    pub struct With<Si, Item, U, Fut, F> { f: F }
    impl<Si, Item, U, Fut, F> Clone for With<Si, Item, U, Fut, F> where Si: Clone, F: Clone, Fut: Clone {}
    impl<S, Item, U, Fut, F> Stream for With<S, Item, U, Fut, F> where S: Stream + Sink<Item>, F: FnMut(U) -> Fut, Fut: Future {
        type Item = S::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: U; (self.f)(a) }
    }
    impl<Si, Item, U, Fut, F, E> Sink<U> for With<Si, Item, U, Fut, F> where Si: Sink<Item>, F: FnMut(U) -> Fut, Fut: Future<Output = Result<Item, E>>, E: From<Si::Error> {
        type Error = E;
    }
    pub struct WithFlatMap<Si, Item, U, St, F> { f: F }
    impl<S, Item, U, St, F> Stream for WithFlatMap<S, Item, U, St, F> where S: Stream + Sink<Item>, F: FnMut(U) -> St, St: Stream<Item = Result<Item, S::Error>> {
        type Item = S::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: U; (self.f)(a) }
    }
    impl<Si, Item, U, St, F> Sink<U> for WithFlatMap<Si, Item, U, St, F> where Si: Sink<Item>, F: FnMut(U) -> St, St: Stream<Item = Result<Item, Si::Error>> {
        type Error = Si::Error;
    }
    pub struct Buffer<Si, Item>;
    impl<S, Item> Stream for Buffer<S, Item> where S: Sink<Item> + Stream { type Item = S::Item; }
    impl<Si: Sink<Item>, Item> Sink<Item> for Buffer<Si, Item> { type Error = Si::Error; }
}
pub mod stream {
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use core::{any, fmt};
    use crate::lock::BiLock;
    use crate::stream::futures_unordered::{IntoIter, IterMut, IterPinMut, IterPinRef};
    use crate::stream::stream::flatten_unordered::FlattenUnorderedWithFlowController;
    use crate::stream::try_stream::try_chunks::TryChunksStreamError;
    use crate::stream::try_stream::try_ready_chunks::TryReadyChunksStreamError;
    use futures_core::future::{Future, TryFuture};
    use futures_io::{AsyncBufRead, AsyncRead, AsyncWrite};
    use futures_sink::Sink;
    use futures_task::{FutureObj, LocalFutureObj, LocalSpawn, Spawn, SpawnError};
    use std::error;
    use std::io::Error;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub use crate::{StreamExt, TryStreamExt};
    pub use crate::future::{AbortHandle, AbortRegistration, Abortable, Aborted};
    pub use futures_core::stream::{BoxStream, FusedStream, LocalBoxStream, Stream, TryStream};
    pub struct Chain<St1, St2>;
    impl<St1, St2> Stream for Chain<St1, St2> where St1: Stream, St2: Stream<Item = St1::Item> { type Item = St1::Item; }
    pub struct Collect<St, C>;
    impl<St, C> Future for Collect<St, C> where St: Stream, C: Default + Extend<St::Item> { type Output = C; }
    pub struct Unzip<St, FromA, FromB>;
    impl<St, A, B, FromA, FromB> Future for Unzip<St, FromA, FromB> where St: Stream<Item = (A, B)>, FromA: Default + Extend<A>, FromB: Default + Extend<B> {
        type Output = (FromA, FromB);
    }
    pub struct Concat<St: Stream>;
    impl<St> Future for Concat<St> where St: Stream, St::Item: Extend<<St::Item as IntoIterator>::Item> + IntoIterator + Default {
        type Output = St::Item;
    }
    pub struct Count<St>;
    impl<St: Stream> Future for Count<St> { type Output = usize; }
    pub struct Cycle<St>;
    impl<St> Stream for Cycle<St> where St: Clone + Stream { type Item = St::Item; }
    pub struct Enumerate<St>;
    impl<St: Stream> Stream for Enumerate<St> { type Item = (usize, St::Item); }
    impl<S, Item> Sink<Item> for Enumerate<S> where S: Stream + Sink<Item> { type Error = S::Error; }
    pub struct Filter<St, Fut, F> { f: F }
    impl<St, Fut, F> Stream for Filter<St, Fut, F> where St: Stream, F: FnMut(&St::Item) -> Fut, Fut: Future<Output = bool> {
        type Item = St::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: &St::Item; (self.f)(a) }
    }
    impl<S, Fut, F, Item> Sink<Item> for Filter<S, Fut, F> where S: Stream + Sink<Item>, F: FnMut(&S::Item) -> Fut, Fut: Future<Output = bool> {
        type Error = S::Error;
    }
    pub struct FilterMap<St, Fut, F> { f: F }
    impl<St, Fut, F, T> Stream for FilterMap<St, Fut, F> where St: Stream, F: FnMut(St::Item) -> Fut, Fut: Future<Output = Option<T>> {
        type Item = T;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: St::Item; (self.f)(a) }
    }
    impl<S, Fut, F, Item> Sink<Item> for FilterMap<S, Fut, F> where S: Stream + Sink<Item>, F: FnMut(S::Item) -> Fut, Fut: Future {
        type Error = S::Error;
    }
    pub struct Fold<St, Fut, T, F> { f: F }
    impl<St, Fut, T, F> Future for Fold<St, Fut, T, F> where St: Stream, F: FnMut(T, St::Item) -> Fut, Fut: Future<Output = T> {
        type Output = T;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: T; let b: St::Item; (self.f)(a, b) }
    }
    pub struct Any<St, Fut, F> { f: F }
    impl<St, Fut, F> Future for Any<St, Fut, F> where St: Stream, F: FnMut(St::Item) -> Fut, Fut: Future<Output = bool> {
        type Output = bool;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: St::Item; (self.f)(a) }
    }
    pub struct All<St, Fut, F> { f: F }
    impl<St, Fut, F> Future for All<St, Fut, F> where St: Stream, F: FnMut(St::Item) -> Fut, Fut: Future<Output = bool> {
        type Output = bool;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: St::Item; (self.f)(a) }
    }
    pub struct ForEach<St, Fut, F> { f: F }
    impl<St, Fut, F> Future for ForEach<St, Fut, F> where St: Stream, F: FnMut(St::Item) -> Fut, Fut: Future<Output = ()> {
        type Output = ();
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: St::Item; (self.f)(a) }
    }
    pub struct Fuse<St>;
    impl<St> Fuse<St> { pub fn is_done(&self) -> bool {} }
    impl<S: Stream> Stream for Fuse<S> { type Item = S::Item; }
    impl<S: Stream + Sink<Item>, Item> Sink<Item> for Fuse<S> { type Error = S::Error; }
    pub struct StreamFuture<St>;
    impl<St: Stream> StreamFuture<St> {
        pub fn get_ref(&self) -> Option<&St> {}
        pub fn get_mut(&mut self) -> Option<&mut St> {}
        pub fn get_pin_mut(self: core::pin::Pin<&mut Self>) -> Option<core::pin::Pin<&mut St>> {}
        pub fn into_inner(self) -> Option<St> {}
    }
    impl<St: Stream> Future for StreamFuture<St> { type Output = (Option<St::Item>, St); }
    pub struct Next<St>;
    impl<St: Stream> Future for Next<St> { type Output = Option<St::Item>; }
    pub struct SelectNextSome<St>;
    impl<St: FusedStream> Future for SelectNextSome<St> { type Output = St::Item; }
    pub struct Peekable<St: Stream>;
    impl<St: Stream> Peekable<St> {
        pub fn peek(self: core::pin::Pin<&mut Self>) -> Peek<St> {}
        pub fn poll_peek(self: core::pin::Pin<&mut Self>, cx: &mut futures_core::task::Context) -> futures_core::task::Poll<Option<&St::Item>> {}
        pub fn peek_mut(self: core::pin::Pin<&mut Self>) -> PeekMut<St> {}
        pub fn poll_peek_mut(self: core::pin::Pin<&mut Self>, cx: &mut futures_core::task::Context) -> futures_core::task::Poll<Option<&mut St::Item>> {}
        pub fn next_if<F>(self: core::pin::Pin<&mut Self>, func: F) -> NextIf<St, F> where F: FnOnce(&St::Item) -> bool {}
        pub fn next_if_eq<T>(self: core::pin::Pin<&mut Self>, expected: &T) -> NextIfEq<St, T> where St::Item: PartialEq<T> {}
    }
    impl<S: Stream> Stream for Peekable<S> { type Item = S::Item; }
    impl<S, Item> Sink<Item> for Peekable<S> where S: Sink<Item> + Stream { type Error = S::Error; }
    pub struct Peek<St: Stream>;
    impl<St> Future for Peek<St> where St: Stream { type Output = Option<&St::Item>; }
    pub struct PeekMut<St: Stream>;
    impl<St> Future for PeekMut<St> where St: Stream { type Output = Option<&mut St::Item>; }
    pub struct NextIf<St: Stream, F> { f: F }
    impl<St, F> Future for NextIf<St, F> where St: Stream, F: FnOnce(&St::Item) -> bool {
        type Output = Option<St::Item>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: &St::Item; (self.f)(a) }
    }
    pub struct NextIfEq<St: Stream, T>;
    impl<St, T> Future for NextIfEq<St, T> where St: Stream, St::Item: PartialEq<T> { type Output = Option<St::Item>; }
    pub struct Skip<St>;
    impl<St: Stream> Stream for Skip<St> { type Item = St::Item; }
    impl<S, Item> Sink<Item> for Skip<S> where S: Stream + Sink<Item> { type Error = S::Error; }
    pub struct SkipWhile<St, Fut, F> { f: F }
    impl<St, Fut, F> Stream for SkipWhile<St, Fut, F> where St: Stream, F: FnMut(&St::Item) -> Fut, Fut: Future<Output = bool> {
        type Item = St::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: &St::Item; (self.f)(a) }
    }
    impl<S, Fut, F, Item> Sink<Item> for SkipWhile<S, Fut, F> where S: Stream + Sink<Item>, F: FnMut(&S::Item) -> Fut, Fut: Future<Output = bool> {
        type Error = S::Error;
    }
    pub struct Take<St>;
    impl<St> Stream for Take<St> where St: Stream { type Item = St::Item; }
    impl<S, Item> Sink<Item> for Take<S> where S: Stream + Sink<Item> { type Error = S::Error; }
    pub struct TakeWhile<St: Stream, Fut, F> { f: F }
    impl<St, Fut, F> Stream for TakeWhile<St, Fut, F> where St: Stream, F: FnMut(&St::Item) -> Fut, Fut: Future<Output = bool> {
        type Item = St::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: &St::Item; (self.f)(a) }
    }
    impl<S, Fut, F, Item> Sink<Item> for TakeWhile<S, Fut, F> where S: Stream + Sink<Item> { type Error = S::Error; }
    pub struct TakeUntil<St: Stream, Fut: Future>;
    impl<St, Fut> TakeUntil<St, Fut> where St: Stream, Fut: Future {
        pub fn take_future(&mut self) -> Option<Fut> {}
        pub fn take_result(&mut self) -> Option<Fut::Output> {}
        pub fn is_stopped(&self) -> bool {}
    }
    impl<St, Fut> Stream for TakeUntil<St, Fut> where St: Stream, Fut: Future { type Item = St::Item; }
    impl<S, Fut, Item> Sink<Item> for TakeUntil<S, Fut> where S: Stream + Sink<Item>, Fut: Future { type Error = S::Error; }
    pub struct Then<St, Fut, F> { f: F }
    impl<St, Fut, F> Stream for Then<St, Fut, F> where St: Stream, F: FnMut(St::Item) -> Fut, Fut: Future {
        type Item = Fut::Output;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: St::Item; (self.f)(a) }
    }
    impl<S, Fut, F, Item> Sink<Item> for Then<S, Fut, F> where S: Sink<Item> { type Error = S::Error; }
    pub struct Zip<St1: Stream, St2: Stream>;
    impl<St1: Stream, St2: Stream> Zip<St1, St2> {
        pub fn get_ref(&self) -> (&St1, &St2) {}
        pub fn get_mut(&mut self) -> (&mut St1, &mut St2) {}
        pub fn get_pin_mut(self: core::pin::Pin<&mut Self>) -> (core::pin::Pin<&mut St1>, core::pin::Pin<&mut St2>) {}
        pub fn into_inner(self) -> (St1, St2) {}
    }
    impl<St1, St2> Stream for Zip<St1, St2> where St1: Stream, St2: Stream { type Item = (St1::Item, St2::Item); }
    pub struct Chunks<St: Stream>;
    impl<St: Stream> Stream for Chunks<St> { type Item = Vec<St::Item>; }
    impl<S, Item> Sink<Item> for Chunks<S> where S: Stream + Sink<Item> { type Error = S::Error; }
    pub struct ReadyChunks<St: Stream>;
    impl<St: Stream> Stream for ReadyChunks<St> { type Item = Vec<St::Item>; }
    impl<S, Item> Sink<Item> for ReadyChunks<S> where S: Stream + Sink<Item> { type Error = S::Error; }
    pub struct Scan<St: Stream, S, Fut, F> { f: F }
    impl<B, St, S, Fut, F> Stream for Scan<St, S, Fut, F> where St: Stream, F: FnMut(&mut S, St::Item) -> Fut, Fut: Future<Output = Option<B>> {
        type Item = B;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: &mut S; let b: St::Item; (self.f)(a, b) }
    }
    impl<St, S, Fut, F, Item> Sink<Item> for Scan<St, S, Fut, F> where St: Stream + Sink<Item> { type Error = St::Error; }
    pub struct BufferUnordered<St>;
    impl<St> Stream for BufferUnordered<St> where St: Stream, St::Item: Future { type Item = <St::Item as Future>::Output; }
    impl<S, Item> Sink<Item> for BufferUnordered<S> where S: Stream + Sink<Item>, S::Item: Future { type Error = S::Error; }
    pub struct Buffered<St>;
    impl<St> Stream for Buffered<St> where St: Stream, St::Item: Future { type Item = <St::Item as Future>::Output; }
    impl<S, Item> Sink<Item> for Buffered<S> where S: Stream + Sink<Item>, S::Item: Future { type Error = S::Error; }
    pub type FlattenUnordered<St> = FlattenUnorderedWithFlowController<St, ()>;
    pub struct ForEachConcurrent<St, Fut, F> { f: F }
    impl<St, Fut, F> Future for ForEachConcurrent<St, Fut, F> where St: Stream, F: FnMut(St::Item) -> Fut, Fut: Future<Output = ()> {
        type Output = ();
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: St::Item; (self.f)(a) }
    }
    pub struct SplitStream<S>;
    impl<S> SplitStream<S> {
        pub fn is_pair_of<Item>(&self, other: &SplitSink<S, Item>) -> bool {}
        pub fn reunite<Item>(self, other: SplitSink<S, Item>) -> Result<S, ReuniteError<S, Item>> where S: Sink<Item> {}
    }
    impl<S: Stream> Stream for SplitStream<S> { type Item = S::Item; }
    pub fn SplitSink<S: Sink<Item>, Item>(lock: BiLock<S>) -> SplitSink<S, Item> {}
    pub struct SplitSink<S, Item>;
    impl<S: Sink<Item>, Item> SplitSink<S, Item> { pub fn reunite(self, other: SplitStream<S>) -> Result<S, ReuniteError<S, Item>> {} }
    impl<S, Item> SplitSink<S, Item> { pub fn is_pair_of(&self, other: &SplitStream<S>) -> bool {} }
    impl<S: Sink<Item>, Item> Sink<Item> for SplitSink<S, Item> { type Error = S::Error; }
    pub struct ReuniteError<T, Item>(pub SplitSink<T, Item>, pub SplitStream<T>);
    impl<T, Item> fmt::Display for ReuniteError<T, Item> {}
    impl<T: any::Any, Item> error::Error for ReuniteError<T, Item> {}
    pub struct CatchUnwind<St>;
    impl<St: Stream> Stream for CatchUnwind<St> { type Item = Result<St::Item, Box<dyn std::any::Any + Send>>; }
    pub struct AndThen<St, Fut, F> { f: F }
    impl<St, Fut, F> Stream for AndThen<St, Fut, F> where St: TryStream, F: FnMut(St::Ok) -> Fut, Fut: TryFuture<Error = St::Error> {
        type Item = Result<Fut::Ok, St::Error>;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: St::Ok; (self.f)(a) }
    }
    impl<S, Fut, F, Item> Sink<Item> for AndThen<S, Fut, F> where S: Sink<Item> { type Error = S::Error; }
    pub struct IntoStream<St>;
    impl<St: TryStream> Stream for IntoStream<St> { type Item = Result<St::Ok, St::Error>; }
    impl<S: Sink<Item>, Item> Sink<Item> for IntoStream<S> { type Error = S::Error; }
    pub struct OrElse<St, Fut, F> { f: F }
    impl<St, Fut, F> Stream for OrElse<St, Fut, F> where St: TryStream, F: FnMut(St::Error) -> Fut, Fut: TryFuture<Ok = St::Ok> {
        type Item = Result<St::Ok, Fut::Error>;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: St::Error; (self.f)(a) }
    }
    impl<S, Fut, F, Item> Sink<Item> for OrElse<S, Fut, F> where S: Sink<Item> { type Error = S::Error; }
    pub struct TryNext<St>;
    impl<St: TryStream> Future for TryNext<St> { type Output = Result<Option<St::Ok>, St::Error>; }
    pub struct TryForEach<St, Fut, F> { f: F }
    impl<St, Fut, F> Future for TryForEach<St, Fut, F> where St: TryStream, F: FnMut(St::Ok) -> Fut, Fut: TryFuture<Ok = (), Error = St::Error> {
        type Output = Result<(), St::Error>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: St::Ok; (self.f)(a) }
    }
    pub struct TryFilter<St, Fut, F> { f: F }
    impl<St, Fut, F> Stream for TryFilter<St, Fut, F> where St: TryStream, Fut: Future<Output = bool>, F: FnMut(&St::Ok) -> Fut {
        type Item = Result<St::Ok, St::Error>;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: &St::Ok; (self.f)(a) }
    }
    impl<S, Fut, F, Item, E> Sink<Item> for TryFilter<S, Fut, F> where S: TryStream + Sink<Item, Error = E> { type Error = E; }
    pub struct TryFilterMap<St, Fut, F> { f: F }
    impl<St, Fut, F, T> Stream for TryFilterMap<St, Fut, F> where St: TryStream, Fut: TryFuture<Ok = Option<T>, Error = St::Error>, F: FnMut(St::Ok) -> Fut {
        type Item = Result<T, St::Error>;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: St::Ok; (self.f)(a) }
    }
    impl<S, Fut, F, Item> Sink<Item> for TryFilterMap<S, Fut, F> where S: Sink<Item> { type Error = S::Error; }
    pub struct TryFlatten<St>;
    impl<St> Stream for TryFlatten<St> where St: TryStream, St::Ok: TryStream, <St::Ok as TryStream>::Error: From<St::Error> {
        type Item = Result<<St::Ok as TryStream>::Ok, <St::Ok as TryStream>::Error>;
    }
    impl<S, Item> Sink<Item> for TryFlatten<S> where S: TryStream + Sink<Item> { type Error = <S as Sink<Item>>::Error; }
    pub struct TryCollect<St, C>;
    impl<St, C> Future for TryCollect<St, C> where St: TryStream, C: Default + Extend<St::Ok> { type Output = Result<C, St::Error>; }
    pub struct TryConcat<St: TryStream>;
    impl<St> Future for TryConcat<St> where St: TryStream, St::Ok: Extend<<St::Ok as IntoIterator>::Item> + IntoIterator + Default {
        type Output = Result<St::Ok, St::Error>;
    }
    pub struct TryChunks<St: TryStream>;
    impl<St: TryStream> Stream for TryChunks<St> { type Item = Result<Vec<St::Ok>, TryChunksStreamError<St>>; }
    impl<S, Item> Sink<Item> for TryChunks<S> where S: TryStream + Sink<Item> { type Error = <S as Sink<Item>>::Error; }
    pub struct TryChunksError<T, E>(pub Vec<T>, pub E);
    impl<T, E: fmt::Display> fmt::Display for TryChunksError<T, E> {}
    impl<T, E: fmt::Debug + fmt::Display> error::Error for TryChunksError<T, E> {}
    pub struct TryReadyChunks<St: TryStream>;
    impl<St: TryStream> Stream for TryReadyChunks<St> { type Item = Result<Vec<St::Ok>, TryReadyChunksStreamError<St>>; }
    impl<S, Item> Sink<Item> for TryReadyChunks<S> where S: TryStream + Sink<Item> { type Error = <S as Sink<Item>>::Error; }
    pub struct TryReadyChunksError<T, E>(pub Vec<T>, pub E);
    impl<T, E: fmt::Display> fmt::Display for TryReadyChunksError<T, E> {}
    impl<T, E: fmt::Debug + fmt::Display> error::Error for TryReadyChunksError<T, E> {}
    pub struct TryFold<St, Fut, T, F> { f: F }
    impl<St, Fut, T, F> Future for TryFold<St, Fut, T, F> where St: TryStream, F: FnMut(T, St::Ok) -> Fut, Fut: TryFuture<Ok = T, Error = St::Error> {
        type Output = Result<T, St::Error>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: T; let b: St::Ok; (self.f)(a, b) }
    }
    pub fn try_unfold<T, F, Fut, Item>(init: T, f: F) -> TryUnfold<T, F, Fut> where F: FnMut(T) -> Fut, Fut: TryFuture<Ok = Option<(Item, T)>> {}
    pub struct TryUnfold<T, F, Fut> { f: F }
    impl<T, F, Fut, Item> Stream for TryUnfold<T, F, Fut> where F: FnMut(T) -> Fut, Fut: TryFuture<Ok = Option<(Item, T)>> {
        type Item = Result<Item, Fut::Error>;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: T; (self.f)(a) }
    }
    pub struct TrySkipWhile<St, Fut, F> { f: F }
    impl<St, Fut, F> Stream for TrySkipWhile<St, Fut, F> where St: TryStream, F: FnMut(&St::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = St::Error> {
        type Item = Result<St::Ok, St::Error>;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: &St::Ok; (self.f)(a) }
    }
    impl<S, Fut, F, Item, E> Sink<Item> for TrySkipWhile<S, Fut, F> where S: TryStream + Sink<Item, Error = E> { type Error = E; }
    pub struct TryTakeWhile<St, Fut, F> { f: F }
    impl<St, Fut, F> Stream for TryTakeWhile<St, Fut, F> where St: TryStream, F: FnMut(&St::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = St::Error> {
        type Item = Result<St::Ok, St::Error>;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: &St::Ok; (self.f)(a) }
    }
    impl<S, Fut, F, Item, E> Sink<Item> for TryTakeWhile<S, Fut, F> where S: TryStream + Sink<Item, Error = E> { type Error = E; }
    pub struct TryBufferUnordered<St>;
    impl<St> Stream for TryBufferUnordered<St> where St: TryStream, St::Ok: TryFuture<Error = St::Error> {
        type Item = Result<<St::Ok as TryFuture>::Ok, St::Error>;
    }
    impl<S, Item, E> Sink<Item> for TryBufferUnordered<S> where S: TryStream + Sink<Item, Error = E>, S::Ok: TryFuture<Error = E> {
        type Error = E;
    }
    pub struct TryBuffered<St>;
    impl<St> Stream for TryBuffered<St> where St: TryStream, St::Ok: TryFuture<Error = St::Error> {
        type Item = Result<<St::Ok as TryFuture>::Ok, St::Error>;
    }
    impl<S, Item, E> Sink<Item> for TryBuffered<S> where S: TryStream + Sink<Item, Error = E>, S::Ok: TryFuture<Error = E> {
        type Error = E;
    }
    pub struct TryForEachConcurrent<St, Fut, F> { f: F }
    impl<St, Fut, F> Future for TryForEachConcurrent<St, Fut, F> where St: TryStream, F: FnMut(St::Ok) -> Fut, Fut: Future<Output = Result<(), St::Error>> {
        type Output = Result<(), St::Error>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: St::Ok; (self.f)(a) }
    }
    pub struct IntoAsyncRead<St>;
    impl<St> AsyncRead for IntoAsyncRead<St> where St: TryStream<Error = Error>, St::Ok: AsRef<[u8]> {}
    impl<St> AsyncWrite for IntoAsyncRead<St> where St: TryStream<Error = Error> + AsyncWrite, St::Ok: AsRef<[u8]> {}
    impl<St> AsyncBufRead for IntoAsyncRead<St> where St: TryStream<Error = Error>, St::Ok: AsRef<[u8]> {}
    pub struct TryAll<St, Fut, F> { f: F }
    impl<St, Fut, F> Future for TryAll<St, Fut, F> where St: TryStream, F: FnMut(St::Ok) -> Fut, Fut: Future<Output = bool> {
        type Output = Result<bool, St::Error>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: St::Ok; (self.f)(a) }
    }
    pub struct TryAny<St, Fut, F> { f: F }
    impl<St, Fut, F> Future for TryAny<St, Fut, F> where St: TryStream, F: FnMut(St::Ok) -> Fut, Fut: Future<Output = bool> {
        type Output = Result<bool, St::Error>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: St::Ok; (self.f)(a) }
    }
    #[derive(Clone)] pub struct Iter<I>;
    impl<I> Iter<I> {
        pub fn get_ref(&self) -> &I {}
        pub fn get_mut(&mut self) -> &mut I {}
        pub fn into_inner(self) -> I {}
    }
    impl<I> Stream for Iter<I> where I: Iterator { type Item = I::Item; }
    pub fn iter<I>(i: I) -> Iter<I::IntoIter> where I: IntoIterator {}
    #[derive(Clone)] pub struct Repeat<T>;
    impl<T> Stream for Repeat<T> where T: Clone { type Item = T; }
    pub fn repeat<T>(item: T) -> Repeat<T> where T: Clone {}
    #[derive(Clone)] pub struct RepeatWith<F> { f: F }
    impl<A, F: FnMut() -> A> Stream for RepeatWith<F> {
        type Item = A;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { (self.f)() }
    }
    pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F> {}
    pub struct Empty<T>;
    impl<T> Stream for Empty<T> { type Item = T; }
    impl<T> Clone for Empty<T> {}
    pub fn empty<T>() -> Empty<T> {}
    pub fn once<Fut: Future>(future: Fut) -> Once<Fut> {}
    pub struct Once<Fut>;
    impl<Fut: Future> Stream for Once<Fut> { type Item = Fut::Output; }
    pub struct Pending<T>;
    impl<T> Stream for Pending<T> { type Item = T; }
    impl<T> Clone for Pending<T> {}
    pub fn pending<T>() -> Pending<T> {}
    pub struct PollFn<F> { f: F }
    impl<T, F> Stream for PollFn<F> where F: FnMut(&mut futures_core::task::Context) -> futures_core::task::Poll<Option<T>> {
        type Item = T;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: &mut futures_core::task::Context; (self.f)(a) }
    }
    pub fn poll_fn<T, F>(f: F) -> PollFn<F> where F: FnMut(&mut futures_core::task::Context) -> futures_core::task::Poll<Option<T>> {}
    #[derive(Clone)] pub struct PollImmediate<S>;
    impl<T, S> futures_core::Stream for PollImmediate<S> where S: futures_core::Stream<Item = T> {
        type Item = futures_core::task::Poll<T>;
    }
    pub fn poll_immediate<S: futures_core::Stream>(s: S) -> PollImmediate<S> {}
    pub struct Select<St1, St2>;
    impl<St1, St2> Select<St1, St2> {
        pub fn get_ref(&self) -> (&St1, &St2) {}
        pub fn get_mut(&mut self) -> (&mut St1, &mut St2) {}
        pub fn get_pin_mut(self: core::pin::Pin<&mut Self>) -> (core::pin::Pin<&mut St1>, core::pin::Pin<&mut St2>) {}
        pub fn into_inner(self) -> (St1, St2) {}
    }
    impl<St1, St2> Stream for Select<St1, St2> where St1: Stream, St2: Stream<Item = St1::Item> { type Item = St1::Item; }
    pub fn select<St1, St2>(stream1: St1, stream2: St2) -> Select<St1, St2> where St1: Stream, St2: Stream<Item = St1::Item> {}
    #[derive(Clone, Copy)] pub enum PollNext { Left, Right }
    impl PollNext { pub fn toggle(&mut self) -> Self {} }
    impl Default for PollNext {}
    pub struct SelectWithStrategy<St1, St2, Clos, State> { f: Clos }
    impl<St1, St2, Clos, State> SelectWithStrategy<St1, St2, Clos, State> {
        pub fn get_ref(&self) -> (&St1, &St2) {}
        pub fn get_mut(&mut self) -> (&mut St1, &mut St2) {}
        pub fn get_pin_mut(self: core::pin::Pin<&mut Self>) -> (core::pin::Pin<&mut St1>, core::pin::Pin<&mut St2>) {}
        pub fn into_inner(self) -> (St1, St2) {}
    }
    impl<St1, St2, Clos, State> Stream for SelectWithStrategy<St1, St2, Clos, State> where St1: Stream, St2: Stream<Item = St1::Item>, Clos: FnMut(&mut State) -> PollNext {
        type Item = St1::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: &mut State; (self.f)(a) }
    }
    pub fn select_with_strategy<St1, St2, Clos, State>(stream1: St1, stream2: St2, which: Clos) -> SelectWithStrategy<St1, St2, Clos, State> where St1: Stream, St2: Stream<Item = St1::Item>, Clos: FnMut(&mut State) -> PollNext, State: Default {}
    pub fn unfold<T, F, Fut, Item>(init: T, f: F) -> Unfold<T, F, Fut> where F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>> {}
    pub struct Unfold<T, F, Fut> { f: F }
    impl<T, F, Fut, Item> Stream for Unfold<T, F, Fut> where F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>> {
        type Item = Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: T; (self.f)(a) }
    }
    pub struct FuturesOrdered<T: Future>;
    impl<Fut: Future> FuturesOrdered<Fut> {
        pub fn new() -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn push(&mut self, future: Fut) {}
        pub fn push_back(&mut self, future: Fut) {}
        pub fn push_front(&mut self, future: Fut) {}
        pub fn clear(&mut self) {}
    }
    impl<Fut: Future> Default for FuturesOrdered<Fut> {}
    impl<Fut: Future> Stream for FuturesOrdered<Fut> { type Item = Fut::Output; }
    impl<Fut: Future> FromIterator<Fut> for FuturesOrdered<Fut> {}
    impl<Fut: Future> Extend<Fut> for FuturesOrdered<Fut> {}
    pub struct FuturesUnordered<Fut>;
    impl Spawn for FuturesUnordered<FutureObj<()>> { fn spawn_obj(&self, future_obj: FutureObj<()>) -> Result<(), SpawnError> {} }
    impl LocalSpawn for FuturesUnordered<LocalFutureObj<()>> {
        fn spawn_local_obj(&self, future_obj: LocalFutureObj<()>) -> Result<(), SpawnError> {}
    }
    impl<Fut> Default for FuturesUnordered<Fut> {}
    impl<Fut> FuturesUnordered<Fut> {
        pub fn new() -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn push(&self, future: Fut) {}
        pub fn iter(&self) -> crate::stream::futures_unordered::Iter<Fut> {}
        pub fn iter_pin_ref(self: core::pin::Pin<&Self>) -> IterPinRef<Fut> {}
        pub fn iter_mut(&mut self) -> IterMut<Fut> {}
        pub fn iter_pin_mut(self: core::pin::Pin<&mut Self>) -> IterPinMut<Fut> {}
        pub fn clear(&mut self) {}
    }
    impl<Fut: Future> Stream for FuturesUnordered<Fut> { type Item = Fut::Output; }
    impl<Fut> IntoIterator for &FuturesUnordered<Fut> {
        type Item = &Fut;
        type IntoIter = crate::stream::futures_unordered::Iter<Fut>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<Fut> IntoIterator for &mut FuturesUnordered<Fut> {
        type Item = &mut Fut;
        type IntoIter = IterMut<Fut>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<Fut> IntoIterator for FuturesUnordered<Fut> {
        type Item = Fut;
        type IntoIter = IntoIter<Fut>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<Fut> FromIterator<Fut> for FuturesUnordered<Fut> {}
    impl<Fut> Extend<Fut> for FuturesUnordered<Fut> {}
    pub struct SelectAll<St>;
    impl<St: Stream> SelectAll<St> {
        pub fn new() -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn push(&mut self, stream: St) {}
        pub fn iter(&self) -> crate::stream::select_all::Iter<St> {}
        pub fn iter_mut(&mut self) -> crate::stream::select_all::IterMut<St> {}
        pub fn clear(&mut self) {}
    }
    impl<St: Stream> Default for SelectAll<St> {}
    impl<St: Stream> Stream for SelectAll<St> { type Item = St::Item; }
    impl<St: Stream> FromIterator<St> for SelectAll<St> {}
    impl<St: Stream> Extend<St> for SelectAll<St> {}
    impl<St: Stream> IntoIterator for SelectAll<St> {
        type Item = St;
        type IntoIter = crate::stream::select_all::IntoIter<St>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<St: Stream> IntoIterator for &SelectAll<St> {
        type Item = &St;
        type IntoIter = crate::stream::select_all::Iter<St>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<St: Stream> IntoIterator for &mut SelectAll<St> {
        type Item = &mut St;
        type IntoIter = crate::stream::select_all::IterMut<St>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    pub fn select_all<I>(streams: I) -> SelectAll<I::Item> where I: IntoIterator, I::Item: Stream {}
    pub fn abortable<St>(stream: St) -> (crate::future::Abortable<St>, crate::future::AbortHandle) where St: Stream {}
    pub struct Map<St, F> { f: F }
    impl<St: Stream, F: FnMut(St::Item) -> T, T> Stream for Map<St, F> { type Item = T; fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<T>> { let a: St::Item; (self.f)(a) } }
    impl<St: Sink<Item>, F, Item> Sink<Item> for Map<St, F> { type Error = St::Error; }
    pub struct Flatten<St>;
    impl<St: Stream> Stream for Flatten<St> where St::Item: Stream { type Item = <St::Item as Stream>::Item; }
    pub struct FlatMap<St, U, F> { f: F }
    impl<St: Stream, U: Stream, F: FnMut(St::Item) -> U> Stream for FlatMap<St, U, F> { type Item = U::Item; fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<U::Item>> { let a: St::Item; (self.f)(a) } }
    pub struct FlatMapUnordered<St, U, F> { f: F }
    impl<St: Stream, U: Stream, F: FnMut(St::Item) -> U> Stream for FlatMapUnordered<St, U, F> { type Item = U::Item; fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<U::Item>> { let a: St::Item; (self.f)(a) } }
    pub struct Forward<St, Si>;
    impl<St: TryStream, Si: Sink<St::Ok, Error = St::Error>> Future for Forward<St, Si> { type Output = Result<(), St::Error>; }
    pub struct Inspect<St, F> { f: F }
    impl<St: Stream, F: FnMut(&St::Item)> Stream for Inspect<St, F> { type Item = St::Item; fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<St::Item>> { let a: &St::Item; (self.f)(a) } }
    pub struct MapOk<St, F> { f: F }
    impl<St: TryStream, F: FnMut(St::Ok) -> T, T> Stream for MapOk<St, F> { type Item = Result<T, St::Error>; fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: St::Ok; (self.f)(a) } }
    pub struct MapErr<St, F> { f: F }
    impl<St: TryStream, F: FnMut(St::Error) -> T, T> Stream for MapErr<St, F> { type Item = Result<St::Ok, T>; fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: St::Error; (self.f)(a) } }
    pub struct ErrInto<St, E>;
    impl<St: TryStream, E> Stream for ErrInto<St, E> where St::Error: Into<E> { type Item = Result<St::Ok, E>; }
    pub struct InspectOk<St, F> { f: F }
    impl<St: TryStream, F: FnMut(&St::Ok)> Stream for InspectOk<St, F> { type Item = St::Item; fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<St::Item>> { let a: &St::Ok; (self.f)(a) } }
    pub struct InspectErr<St, F> { f: F }
    impl<St: TryStream, F: FnMut(&St::Error)> Stream for InspectErr<St, F> { type Item = St::Item; fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<St::Item>> { let a: &St::Error; (self.f)(a) } }
    pub struct TryFlattenUnordered<St>;
    impl<St: TryStream> Stream for TryFlattenUnordered<St> where St::Ok: TryStream { type Item = Result<<St::Ok as TryStream>::Ok, <St::Ok as TryStream>::Error>; }
    pub mod futures_unordered {
        use core::pin::Pin;
        pub use crate::stream::FuturesUnordered;
        pub struct IterPinMut<Fut>;
        impl<Fut> Iterator for IterPinMut<Fut> {
            type Item = Pin<&mut Fut>;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct IterMut<Fut>;
        impl<Fut> Iterator for IterMut<Fut> {
            type Item = &mut Fut;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct IterPinRef<Fut>;
        impl<Fut> Iterator for IterPinRef<Fut> {
            type Item = Pin<&Fut>;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct Iter<Fut>;
        impl<Fut> Iterator for Iter<Fut> {
            type Item = &Fut;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct IntoIter<Fut>;
        impl<Fut> Iterator for IntoIter<Fut> {
            type Item = Fut;
            fn next(&mut self) -> Option<Self::Item> {}
        }
    }
    pub mod select_all {
        use futures_core::stream::Stream;
        pub use crate::stream::{SelectAll, select_all};
        pub struct Iter<St>;
        impl<St: Stream> Iterator for Iter<St> {
            type Item = &St;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct IterMut<St>;
        impl<St: Stream> Iterator for IterMut<St> {
            type Item = &mut St;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct IntoIter<St>;
        impl<St: Stream> Iterator for IntoIter<St> {
            type Item = St;
            fn next(&mut self) -> Option<Self::Item> {}
        }
    }
    pub mod stream {
        pub mod flatten_unordered {
            use futures_core::stream::Stream;
            use futures_sink::Sink;
            pub struct FlattenUnorderedWithFlowController<St, Fc>;
            impl<St, Fc> Stream for FlattenUnorderedWithFlowController<St, Fc> where St: Stream, Fc: FlowController<St::Item, <St::Item as Stream>::Item>, St::Item: Stream {
                type Item = <St::Item as Stream>::Item;
            }
            impl<St, Item, Fc> Sink<Item> for FlattenUnorderedWithFlowController<St, Fc> where St: Stream + Sink<Item> { type Error = St::Error; }
            pub trait FlowController<I, O> {
                fn next_step(item: I) -> FlowStep<I, O>;
            }
            impl<I, O> FlowController<I, O> for () { fn next_step(item: I) -> FlowStep<I, O> {} }
            #[derive(Clone)] pub enum FlowStep<C, R> { Continue(C), Return(R) }
        }
    }
    pub mod try_stream {
        pub mod try_chunks {
            use crate::stream::TryChunksError;
            use futures_core::stream::TryStream;
            pub type TryChunksStreamError<St> = TryChunksError<<St as TryStream>::Ok, <St as TryStream>::Error>;
        }
        pub mod try_ready_chunks {
            use crate::stream::TryReadyChunksError;
            use futures_core::stream::TryStream;
            pub type TryReadyChunksStreamError<St> = TryReadyChunksError<<St as TryStream>::Ok, <St as TryStream>::Error>;
        }
    }
}
pub mod task {
    use crate::future::RemoteHandle;
    use futures_core::future::Future;
    pub use core::task::{Context, Poll, RawWaker, RawWakerVTable, Waker};
    pub use futures_core::task::__internal::AtomicWaker;
    pub use futures_task::{ArcWake, FutureObj, LocalFutureObj, LocalSpawn, Spawn, SpawnError, UnsafeFutureObj, WakerRef, noop_waker, noop_waker_ref, waker, waker_ref};
    pub trait SpawnExt: Spawn {
        fn spawn<Fut>(&self, future: Fut) -> Result<(), SpawnError> where Fut: Future<Output = ()> {}
        fn spawn_with_handle<Fut>(&self, future: Fut) -> Result<RemoteHandle<Fut::Output>, SpawnError> where Fut: Future {}
    }
    impl<Sp> SpawnExt for Sp where Sp: Spawn {}
    pub trait LocalSpawnExt: LocalSpawn {
        fn spawn_local<Fut>(&self, future: Fut) -> Result<(), SpawnError> where Fut: Future<Output = ()> {}
        fn spawn_local_with_handle<Fut>(&self, future: Fut) -> Result<RemoteHandle<Fut::Output>, SpawnError> where Fut: Future {}
    }
    impl<Sp> LocalSpawnExt for Sp where Sp: LocalSpawn {}
}
