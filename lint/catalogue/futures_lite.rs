//! futures_lite 2.6.1.

use core::pin::Pin;
use core::task::{Context, Poll};
use crate::future::{CatchUnwind, Or, Race};
use crate::io::{Bytes, CloseFuture, FillBuf, FlushFuture, Lines, ReadExactFuture, ReadFuture, ReadLineFuture, ReadToEndFuture, ReadToStringFuture, ReadUntilFuture, ReadVectoredFuture, SeekFuture, Split, WriteAllFuture, WriteFuture, WriteVectoredFuture};
use crate::stream::{AllFuture, AnyFuture, Chain, Cloned, CollectFuture, Copied, CountFuture, Cycle, Drain, Enumerate, Filter, FilterMap, FindFuture, FindMapFuture, FlatMap, Flatten, FoldFuture, ForEachFuture, Fuse, Inspect, LastFuture, Map, MapWhile, NextFuture, NthFuture, PartitionFuture, PositionFuture, Scan, Skip, SkipWhile, StepBy, Take, TakeWhile, Then, TryCollectFuture, TryFoldFuture, TryForEachFuture, TryNextFuture, UnzipFuture, Zip};
use std::io::{IoSlice, IoSliceMut, SeekFrom};
pub use core::future::Future;
pub use futures_core::stream::Stream;
pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
pub trait FutureExt: Future {
    fn poll(&mut self, cx: &mut Context) -> Poll<Self::Output> {}
    fn or<F>(self, other: F) -> Or<Self, F> where F: Future<Output = Self::Output> {}
    fn race<F>(self, other: F) -> Race<Self, F> where F: Future<Output = Self::Output> {}
    fn catch_unwind(self) -> CatchUnwind<Self> {}
    fn boxed(self) -> Pin<Box<dyn Future<Output = Self::Output> + Send>> {}
    fn boxed_local(self) -> Pin<Box<dyn Future<Output = Self::Output>>> {}
}
impl<F: Future> FutureExt for F {}
pub trait StreamExt: Stream {
    fn poll_next(&mut self, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    fn next(&mut self) -> NextFuture<Self> {}
    fn try_next<T, E>(&mut self) -> TryNextFuture<Self> where Self: Stream<Item = Result<T, E>> {}
    fn count(self) -> CountFuture<Self> {}
    #[on_executor(f)] fn map<T, F>(self, f: F) -> Map<Self, F> where F: FnMut(Self::Item) -> T {}
    #[on_executor(f)] fn flat_map<U, F>(self, f: F) -> FlatMap<Self, U, F> where U: Stream, F: FnMut(Self::Item) -> U {}
    fn flatten(self) -> Flatten<Self> where Self::Item: Stream {}
    #[on_executor(f)] fn then<F, Fut>(self, f: F) -> Then<Self, F, Fut> where F: FnMut(Self::Item) -> Fut, Fut: Future {}
    #[on_executor(predicate)] fn filter<P>(self, predicate: P) -> Filter<Self, P> where P: FnMut(&Self::Item) -> bool {}
    #[on_executor(f)] fn filter_map<T, F>(self, f: F) -> FilterMap<Self, F> where F: FnMut(Self::Item) -> Option<T> {}
    fn take(self, n: usize) -> Take<Self> {}
    #[on_executor(predicate)] fn take_while<P>(self, predicate: P) -> TakeWhile<Self, P> where P: FnMut(&Self::Item) -> bool {}
    #[on_executor(predicate)] fn map_while<B, P>(self, predicate: P) -> MapWhile<Self, P> where P: FnMut(Self::Item) -> Option<B> {}
    fn skip(self, n: usize) -> Skip<Self> {}
    #[on_executor(predicate)] fn skip_while<P>(self, predicate: P) -> SkipWhile<Self, P> where P: FnMut(&Self::Item) -> bool {}
    fn step_by(self, step: usize) -> StepBy<Self> {}
    fn chain<U>(self, other: U) -> Chain<Self, U> where U: Stream<Item = Self::Item> {}
    fn cloned<T>(self) -> Cloned<Self> where Self: Stream<Item = &T>, T: Clone {}
    fn copied<T>(self) -> Copied<Self> where Self: Stream<Item = &T>, T: Copy {}
    fn collect<C>(self) -> CollectFuture<Self, C> where C: Default + Extend<Self::Item> {}
    fn try_collect<T, E, C>(self) -> TryCollectFuture<Self, C> where Self: Stream<Item = Result<T, E>>, C: Default + Extend<T> {}
    #[on_executor(predicate)] fn partition<B, P>(self, predicate: P) -> PartitionFuture<Self, P, B> where B: Default + Extend<Self::Item>, P: FnMut(&Self::Item) -> bool {}
    #[on_executor(f)] fn fold<T, F>(self, init: T, f: F) -> FoldFuture<Self, F, T> where F: FnMut(T, Self::Item) -> T {}
    #[on_executor(f)] fn try_fold<T, E, F, B>(&mut self, init: B, f: F) -> TryFoldFuture<Self, F, B> where Self: Stream<Item = Result<T, E>>, F: FnMut(B, T) -> Result<B, E> {}
    #[on_executor(f)] fn scan<St, B, F>(self, initial_state: St, f: F) -> Scan<Self, St, F> where F: FnMut(&mut St, Self::Item) -> Option<B> {}
    fn fuse(self) -> Fuse<Self> {}
    fn cycle(self) -> Cycle<Self> where Self: Clone {}
    fn enumerate(self) -> Enumerate<Self> {}
    #[on_executor(f)] fn inspect<F>(self, f: F) -> Inspect<Self, F> where F: FnMut(&Self::Item) {}
    fn nth(&mut self, n: usize) -> NthFuture<Self> {}
    fn last(self) -> LastFuture<Self> {}
    #[on_executor(predicate)] fn find<P>(&mut self, predicate: P) -> FindFuture<Self, P> where P: FnMut(&Self::Item) -> bool {}
    #[on_executor(f)] fn find_map<F, B>(&mut self, f: F) -> FindMapFuture<Self, F> where F: FnMut(Self::Item) -> Option<B> {}
    #[on_executor(predicate)] fn position<P>(&mut self, predicate: P) -> PositionFuture<Self, P> where P: FnMut(Self::Item) -> bool {}
    #[on_executor(predicate)] fn all<P>(&mut self, predicate: P) -> AllFuture<Self, P> where P: FnMut(Self::Item) -> bool {}
    #[on_executor(predicate)] fn any<P>(&mut self, predicate: P) -> AnyFuture<Self, P> where P: FnMut(Self::Item) -> bool {}
    #[on_executor(f)] fn for_each<F>(self, f: F) -> ForEachFuture<Self, F> where F: FnMut(Self::Item) {}
    #[on_executor(f)] fn try_for_each<F, E>(&mut self, f: F) -> TryForEachFuture<Self, F> where F: FnMut(Self::Item) -> Result<(), E> {}
    fn zip<U>(self, other: U) -> Zip<Self, U> where U: Stream {}
    fn unzip<A, B, FromA, FromB>(self) -> UnzipFuture<Self, FromA, FromB> where FromA: Default + Extend<A>, FromB: Default + Extend<B>, Self: Stream<Item = (A, B)> {}
    fn or<S>(self, other: S) -> crate::stream::Or<Self, S> where S: Stream<Item = Self::Item> {}
    fn race<S>(self, other: S) -> crate::stream::Race<Self, S> where S: Stream<Item = Self::Item> {}
    fn drain(&mut self) -> Drain<Self> {}
    fn boxed(self) -> Pin<Box<dyn Stream<Item = Self::Item> + Send>> {}
    fn boxed_local(self) -> Pin<Box<dyn Stream<Item = Self::Item>>> {}
}
impl<S: Stream> StreamExt for S {}
pub trait AsyncBufReadExt: AsyncBufRead {
    fn fill_buf(&mut self) -> FillBuf<Self> {}
    fn consume(&mut self, amt: usize) {}
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> ReadUntilFuture<Self> {}
    fn read_line(&mut self, buf: &mut String) -> ReadLineFuture<Self> {}
    fn lines(self) -> Lines<Self> {}
    fn split(self, byte: u8) -> Split<Self> {}
}
impl<R: AsyncBufRead> AsyncBufReadExt for R {}
pub trait AsyncReadExt: AsyncRead {
    fn read(&mut self, buf: &mut [u8]) -> ReadFuture<Self> {}
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut]) -> ReadVectoredFuture<Self> {}
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> ReadToEndFuture<Self> {}
    fn read_to_string(&mut self, buf: &mut String) -> ReadToStringFuture<Self> {}
    fn read_exact(&mut self, buf: &mut [u8]) -> ReadExactFuture<Self> {}
    fn take(self, limit: u64) -> crate::io::Take<Self> {}
    fn bytes(self) -> Bytes<Self> {}
    fn chain<R: AsyncRead>(self, next: R) -> crate::io::Chain<Self, R> {}
    fn boxed_reader(self) -> std::pin::Pin<Box<dyn AsyncRead + Send>> {}
}
impl<R: AsyncRead> AsyncReadExt for R {}
pub trait AsyncSeekExt: AsyncSeek {
    fn seek(&mut self, pos: SeekFrom) -> SeekFuture<Self> {}
}
impl<S: AsyncSeek> AsyncSeekExt for S {}
pub trait AsyncWriteExt: AsyncWrite {
    fn write(&mut self, buf: &[u8]) -> WriteFuture<Self> {}
    fn write_vectored(&mut self, bufs: &[IoSlice]) -> WriteVectoredFuture<Self> {}
    fn write_all(&mut self, buf: &[u8]) -> WriteAllFuture<Self> {}
    fn flush(&mut self) -> FlushFuture<Self> {}
    fn close(&mut self) -> CloseFuture<Self> {}
    fn boxed_writer(self) -> std::pin::Pin<Box<dyn AsyncWrite + Send>> {}
}
impl<W: AsyncWrite> AsyncWriteExt for W {}
macro_rules! ready { ($e:expr $(,)?) => { match $e { std::task::Poll::Ready(t) => t, std::task::Poll::Pending => return std::task::Poll::Pending } } }
macro_rules! pin { ($($x:ident),* $(,)?) => { $(let mut $x = $x; let mut $x = unsafe { std::pin::Pin::new_unchecked(&mut $x) };)* } }
pub mod future {
    use core::task::{Context, Poll};
    use std::any::Any;
    use std::pin::Pin;
    pub use core::future::{Future, Pending, Ready, pending, ready};
    pub use crate::FutureExt;
    #[blocking(block_on)] #[alone] #[advice("await the future instead")] pub fn block_on<T>(future: impl Future<Output = T>) -> T {}
    pub fn poll_once<T, F>(f: F) -> PollOnce<F> where F: Future<Output = T> {}
    pub struct PollOnce<F>;
    impl<T, F> Future for PollOnce<F> where F: Future<Output = T> { type Output = Option<T>; }
    pub fn poll_fn<T, F>(f: F) -> PollFn<F> where F: FnMut(&mut Context) -> Poll<T> {}
    pub struct PollFn<F> { f: F }
    impl<T, F> Future for PollFn<F> where F: FnMut(&mut Context) -> Poll<T> {
        type Output = T;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: &mut Context; (self.f)(a) }
    }
    pub fn yield_now() -> YieldNow {}
    pub struct YieldNow;
    impl Future for YieldNow { type Output = (); }
    pub fn zip<F1, F2>(future1: F1, future2: F2) -> Zip<F1, F2> where F1: Future, F2: Future {}
    pub struct Zip<F1, F2>;
    impl<F1, F2> Future for Zip<F1, F2> where F1: Future, F2: Future { type Output = (F1::Output, F2::Output); }
    pub fn try_zip<T1, T2, E, F1, F2>(future1: F1, future2: F2) -> TryZip<F1, T1, F2, T2> where F1: Future<Output = Result<T1, E>>, F2: Future<Output = Result<T2, E>> {}
    pub struct TryZip<F1, T1, F2, T2>;
    impl<T1, T2, E, F1, F2> Future for TryZip<F1, T1, F2, T2> where F1: Future<Output = Result<T1, E>>, F2: Future<Output = Result<T2, E>> {
        type Output = Result<(T1, T2), E>;
    }
    pub fn or<T, F1, F2>(future1: F1, future2: F2) -> Or<F1, F2> where F1: Future<Output = T>, F2: Future<Output = T> {}
    pub struct Or<F1, F2>;
    impl<T, F1, F2> Future for Or<F1, F2> where F1: Future<Output = T>, F2: Future<Output = T> { type Output = T; }
    pub fn fuse<F>(future: F) -> Fuse<F> where F: Future {}
    pub struct Fuse<Fut>;
    impl<Fut: Future> Future for Fuse<Fut> { type Output = Fut::Output; }
    pub fn race<T, F1, F2>(future1: F1, future2: F2) -> Race<F1, F2> where F1: Future<Output = T>, F2: Future<Output = T> {}
    pub fn race_with_seed<T, F1, F2>(future1: F1, future2: F2, seed: u64) -> Race<F1, F2> where F1: Future<Output = T>, F2: Future<Output = T> {}
    pub struct Race<F1, F2>;
    impl<T, F1, F2> Future for Race<F1, F2> where F1: Future<Output = T>, F2: Future<Output = T> { type Output = T; }
    pub struct CatchUnwind<F>;
    impl<F: Future> Future for CatchUnwind<F> { type Output = Result<F::Output, Box<dyn Any + Send>>; }
    pub type Boxed<T> = core::pin::Pin<Box<dyn Future<Output = T> + Send>>;
    pub type BoxedLocal<T> = core::pin::Pin<Box<dyn Future<Output = T>>>;
}
pub mod io {
    use futures_core::stream::Stream;
    use std::io;
    use std::borrow::{Borrow, BorrowMut};
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub use crate::{AsyncBufReadExt, AsyncReadExt, AsyncSeekExt, AsyncWriteExt};
    pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    pub use std::io::{Error, ErrorKind, Result, SeekFrom};
    pub async fn copy<R, W>(reader: R, writer: W) -> Result<u64> where R: AsyncRead, W: AsyncWrite {}
    #[derive(Clone, Copy)] pub struct AssertAsync<T>;
    impl<T> AssertAsync<T> {
        pub fn new(io: T) -> Self {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T: io::Read> AsyncRead for AssertAsync<T> {}
    impl<T: io::Write> AsyncWrite for AssertAsync<T> {}
    impl<T: io::Seek> AsyncSeek for AssertAsync<T> {}
    pub struct AsyncAsSync<T> { pub context: &mut Context, pub inner: T }
    impl<T> AsyncAsSync<T> {
        pub fn new(context: &mut Context, inner: T) -> Self {}
        pub fn close(&mut self) -> Result<()> where T: AsyncWrite {}
        pub fn poll_with<R>(&mut self, f: impl FnOnce(Pin<&mut T>, &mut Context) -> Poll<Result<R>>) -> Result<R> { let a: Pin<&mut T>; let b: &mut Context; f(a, b) }
    }
    impl<T: AsyncRead> io::Read for AsyncAsSync<T> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
    impl<T: AsyncWrite> io::Write for AsyncAsSync<T> {
        fn write(&mut self, buf: &[u8]) -> Result<usize> {}
        fn flush(&mut self) -> Result<()> {}
    }
    impl<T: AsyncSeek> io::Seek for AsyncAsSync<T> { fn seek(&mut self, pos: SeekFrom) -> Result<u64> {} }
    impl<T> AsRef<T> for AsyncAsSync<T> {}
    impl<T> AsMut<T> for AsyncAsSync<T> {}
    impl<T> Borrow<T> for AsyncAsSync<T> {}
    impl<T> BorrowMut<T> for AsyncAsSync<T> {}
    pub struct BlockOn<T>;
    impl<T> BlockOn<T> {
        pub fn new(io: T) -> BlockOn<T> {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T: AsyncRead> io::Read for BlockOn<T> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
    impl<T: AsyncBufRead> io::BufRead for BlockOn<T> {
        fn fill_buf(&mut self) -> Result<&[u8]> {}
        fn consume(&mut self, amt: usize) {}
    }
    impl<T: AsyncWrite> io::Write for BlockOn<T> {
        fn write(&mut self, buf: &[u8]) -> Result<usize> {}
        fn flush(&mut self) -> Result<()> {}
    }
    impl<T: AsyncSeek> io::Seek for BlockOn<T> { fn seek(&mut self, pos: SeekFrom) -> Result<u64> {} }
    pub struct BufReader<R>;
    impl<R: AsyncRead> BufReader<R> {
        pub fn new(inner: R) -> BufReader<R> {}
        pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> {}
    }
    impl<R> BufReader<R> {
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn buffer(&self) -> &[u8] {}
        pub fn into_inner(self) -> R {}
    }
    impl<R: AsyncRead> AsyncRead for BufReader<R> {}
    impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
    impl<R: AsyncSeek> AsyncSeek for BufReader<R> {}
    impl<R: AsyncWrite> AsyncWrite for BufReader<R> {}
    pub struct BufWriter<W>;
    impl<W: AsyncWrite> BufWriter<W> {
        pub fn new(inner: W) -> BufWriter<W> {}
        pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W> {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn into_inner(self) -> W {}
        pub fn buffer(&self) -> &[u8] {}
    }
    impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}
    #[derive(Clone, Default)] pub struct Cursor<T>;
    impl<T> Cursor<T> {
        pub fn new(inner: T) -> Cursor<T> {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
        pub fn position(&self) -> u64 {}
        pub fn set_position(&mut self, pos: u64) {}
    }
    impl<T> AsyncSeek for Cursor<T> where T: AsRef<[u8]> {}
    impl<T> AsyncRead for Cursor<T> where T: AsRef<[u8]> {}
    impl<T> AsyncBufRead for Cursor<T> where T: AsRef<[u8]> {}
    impl AsyncWrite for Cursor<&mut [u8]> {}
    impl AsyncWrite for Cursor<&mut Vec<u8>> {}
    impl AsyncWrite for Cursor<Vec<u8>> {}
    pub fn empty() -> Empty {}
    pub struct Empty;
    impl AsyncRead for Empty {}
    impl AsyncBufRead for Empty {}
    pub fn repeat(byte: u8) -> Repeat {}
    pub struct Repeat;
    impl AsyncRead for Repeat {}
    pub fn sink() -> Sink {}
    pub struct Sink;
    impl AsyncWrite for Sink {}
    pub struct FillBuf<R>;
    impl<R> Future for FillBuf<R> where R: AsyncBufRead { type Output = Result<&[u8]>; }
    pub struct ReadUntilFuture<R>;
    impl<R: AsyncBufRead> Future for ReadUntilFuture<R> { type Output = Result<usize>; }
    pub struct ReadLineFuture<R>;
    impl<R: AsyncBufRead> Future for ReadLineFuture<R> { type Output = Result<usize>; }
    pub struct Lines<R>;
    impl<R: AsyncBufRead> Stream for Lines<R> { type Item = Result<String>; }
    pub struct Split<R>;
    impl<R: AsyncBufRead> Stream for Split<R> { type Item = Result<Vec<u8>>; }
    pub struct ReadFuture<R>;
    impl<R: AsyncRead> Future for ReadFuture<R> { type Output = Result<usize>; }
    pub struct ReadVectoredFuture<R>;
    impl<R: AsyncRead> Future for ReadVectoredFuture<R> { type Output = Result<usize>; }
    pub struct ReadToEndFuture<R>;
    impl<R: AsyncRead> Future for ReadToEndFuture<R> { type Output = Result<usize>; }
    pub struct ReadToStringFuture<R>;
    impl<R: AsyncRead> Future for ReadToStringFuture<R> { type Output = Result<usize>; }
    pub struct ReadExactFuture<R>;
    impl<R: AsyncRead> Future for ReadExactFuture<R> { type Output = Result<()>; }
    pub struct Take<R>;
    impl<R> Take<R> {
        pub fn limit(&self) -> u64 {}
        pub fn set_limit(&mut self, limit: u64) {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
    }
    impl<R: AsyncRead> AsyncRead for Take<R> {}
    impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}
    pub struct Bytes<R>;
    impl<R: AsyncRead> Stream for Bytes<R> { type Item = Result<u8>; }
    impl<R: AsyncRead> AsyncRead for Bytes<R> {}
    pub struct Chain<R1, R2>;
    impl<R1, R2> Chain<R1, R2> {
        pub fn get_ref(&self) -> (&R1, &R2) {}
        pub fn get_mut(&mut self) -> (&mut R1, &mut R2) {}
        pub fn into_inner(self) -> (R1, R2) {}
    }
    impl<R1: AsyncRead, R2: AsyncRead> AsyncRead for Chain<R1, R2> {}
    impl<R1: AsyncBufRead, R2: AsyncBufRead> AsyncBufRead for Chain<R1, R2> {}
    pub struct SeekFuture<S>;
    impl<S: AsyncSeek> Future for SeekFuture<S> { type Output = Result<u64>; }
    pub struct WriteFuture<W>;
    impl<W: AsyncWrite> Future for WriteFuture<W> { type Output = Result<usize>; }
    pub struct WriteVectoredFuture<W>;
    impl<W: AsyncWrite> Future for WriteVectoredFuture<W> { type Output = Result<usize>; }
    pub struct WriteAllFuture<W>;
    impl<W: AsyncWrite> Future for WriteAllFuture<W> { type Output = Result<()>; }
    pub struct FlushFuture<W>;
    impl<W: AsyncWrite> Future for FlushFuture<W> { type Output = Result<()>; }
    pub struct CloseFuture<W>;
    impl<W: AsyncWrite> Future for CloseFuture<W> { type Output = Result<()>; }
    pub type BoxedReader = Pin<Box<dyn AsyncRead + Send>>;
    pub type BoxedWriter = Pin<Box<dyn AsyncWrite + Send>>;
    pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>) where T: AsyncRead + AsyncWrite {}
    pub struct ReadHalf<T>;
    impl<T: AsyncRead> AsyncRead for ReadHalf<T> {}
    pub struct WriteHalf<T>;
    impl<T: AsyncWrite> AsyncWrite for WriteHalf<T> {}
}
pub mod prelude {
    pub use crate::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncSeekExt as _, AsyncWriteExt as _, FutureExt as _, StreamExt as _};
    pub use core::future::Future;
    pub use futures_core::stream::Stream;
    pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
}
pub mod stream {
    use core::future::Future;
    use core::task::{Context, Poll};
    use std::pin::Pin;
    pub use crate::StreamExt;
    pub use futures_core::stream::Stream;
    pub fn block_on<S: Stream>(stream: S) -> BlockOn<S> {}
    pub struct BlockOn<S>;
    impl<S: Stream> Iterator for BlockOn<S> {
        type Item = S::Item;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub fn empty<T>() -> Empty<T> {}
    #[derive(Clone)] pub struct Empty<T>;
    impl<T> Stream for Empty<T> { type Item = T; }
    pub fn iter<I: IntoIterator>(iter: I) -> Iter<I::IntoIter> {}
    #[derive(Clone)] pub struct Iter<I>;
    impl<I: Iterator> Stream for Iter<I> { type Item = I::Item; }
    pub fn once<T>(t: T) -> Once<T> {}
    #[derive(Clone)] pub struct Once<T>;
    impl<T> Stream for Once<T> { type Item = T; }
    pub fn pending<T>() -> Pending<T> {}
    #[derive(Clone)] pub struct Pending<T>;
    impl<T> Stream for Pending<T> { type Item = T; }
    pub fn poll_fn<T, F>(f: F) -> PollFn<F> where F: FnMut(&mut Context) -> Poll<Option<T>> {}
    #[derive(Clone)] pub struct PollFn<F> { f: F }
    impl<T, F> Stream for PollFn<F> where F: FnMut(&mut Context) -> Poll<Option<T>> {
        type Item = T;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: &mut Context; (self.f)(a) }
    }
    pub fn repeat<T: Clone>(item: T) -> Repeat<T> {}
    #[derive(Clone)] pub struct Repeat<T>;
    impl<T: Clone> Stream for Repeat<T> { type Item = T; }
    pub fn repeat_with<T, F>(repeater: F) -> RepeatWith<F> where F: FnMut() -> T {}
    #[derive(Clone)] pub struct RepeatWith<F> { f: F }
    impl<T, F> Stream for RepeatWith<F> where F: FnMut() -> T {
        type Item = T;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { (self.f)() }
    }
    pub fn unfold<T, F, Fut, Item>(seed: T, f: F) -> Unfold<T, F, Fut> where F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>> {}
    #[derive(Clone)] pub struct Unfold<T, F, Fut> { f: F }
    impl<T, F, Fut, Item> Stream for Unfold<T, F, Fut> where F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>> {
        type Item = Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: T; (self.f)(a) }
    }
    pub fn try_unfold<T, E, F, Fut, Item>(init: T, f: F) -> TryUnfold<T, F, Fut> where F: FnMut(T) -> Fut, Fut: Future<Output = Result<Option<(Item, T)>, E>> {}
    #[derive(Clone)] pub struct TryUnfold<T, F, Fut> { f: F }
    impl<T, E, F, Fut, Item> Stream for TryUnfold<T, F, Fut> where F: FnMut(T) -> Fut, Fut: Future<Output = Result<Option<(Item, T)>, E>> {
        type Item = Result<Item, E>;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: T; (self.f)(a) }
    }
    pub fn once_future<F: Future>(future: F) -> OnceFuture<F> {}
    pub struct OnceFuture<F>;
    impl<F: Future> Stream for OnceFuture<F> { type Item = F::Output; }
    pub fn stop_after_future<S, F>(stream: S, future: F) -> StopAfterFuture<S, F> where S: Stream, F: Future {}
    #[derive(Clone)] pub struct StopAfterFuture<S: Stream, Fut: Future>;
    impl<St, Fut> StopAfterFuture<St, Fut> where St: Stream, Fut: Future {
        pub fn take_future(&mut self) -> Option<Fut> {}
        pub fn take_result(&mut self) -> Option<Fut::Output> {}
        pub fn is_stopped(&self) -> bool {}
    }
    impl<St, Fut> Stream for StopAfterFuture<St, Fut> where St: Stream, Fut: Future { type Item = St::Item; }
    pub type Boxed<T> = core::pin::Pin<Box<dyn Stream<Item = T> + Send>>;
    pub type BoxedLocal<T> = core::pin::Pin<Box<dyn Stream<Item = T>>>;
    pub struct NextFuture<S>;
    impl<S: Stream> Future for NextFuture<S> { type Output = Option<S::Item>; }
    pub struct TryNextFuture<S>;
    impl<T, E, S> Future for TryNextFuture<S> where S: Stream<Item = Result<T, E>> { type Output = Result<Option<T>, E>; }
    pub struct CountFuture<S>;
    impl<S: Stream> Future for CountFuture<S> { type Output = usize; }
    pub struct CollectFuture<S, C>;
    impl<S, C> Future for CollectFuture<S, C> where S: Stream, C: Default + Extend<S::Item> { type Output = C; }
    pub struct TryCollectFuture<S, C>;
    impl<T, E, S, C> Future for TryCollectFuture<S, C> where S: Stream<Item = Result<T, E>>, C: Default + Extend<T> {
        type Output = Result<C, E>;
    }
    pub struct PartitionFuture<S, P, B> { f: P }
    impl<S, P, B> Future for PartitionFuture<S, P, B> where S: Stream, P: FnMut(&S::Item) -> bool, B: Default + Extend<S::Item> {
        type Output = (B, B);
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: &S::Item; (self.f)(a) }
    }
    pub struct FoldFuture<S, F, T> { f: F }
    impl<S, F, T> Future for FoldFuture<S, F, T> where S: Stream, F: FnMut(T, S::Item) -> T {
        type Output = T;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: T; let b: S::Item; (self.f)(a, b) }
    }
    pub struct TryFoldFuture<S, F, B> { f: F }
    impl<T, E, S, F, B> Future for TryFoldFuture<S, F, B> where S: Stream<Item = Result<T, E>>, F: FnMut(B, T) -> Result<B, E> {
        type Output = Result<B, E>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: B; let b: T; (self.f)(a, b) }
    }
    #[derive(Clone)] pub struct Scan<S, St, F> { f: F }
    impl<S, St, F, B> Stream for Scan<S, St, F> where S: Stream, F: FnMut(&mut St, S::Item) -> Option<B> {
        type Item = B;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: &mut St; let b: S::Item; (self.f)(a, b) }
    }
    #[derive(Clone)] pub struct Fuse<S>;
    impl<S: Stream> Stream for Fuse<S> { type Item = S::Item; }
    #[derive(Clone)] pub struct Map<S, F> { f: F }
    impl<S, F, T> Stream for Map<S, F> where S: Stream, F: FnMut(S::Item) -> T {
        type Item = T;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: S::Item; (self.f)(a) }
    }
    #[derive(Clone)] pub struct FlatMap<S, U, F> { f: F }
    impl<S, U, F> Stream for FlatMap<S, U, F> where S: Stream, U: Stream, F: FnMut(S::Item) -> U {
        type Item = U::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: S::Item; (self.f)(a) }
    }
    #[derive(Clone)] pub struct Flatten<S: Stream>;
    impl<S, U> Stream for Flatten<S> where S: Stream<Item = U>, U: Stream { type Item = U::Item; }
    #[derive(Clone)] pub struct Then<S, F, Fut> { f: F }
    impl<S, F, Fut> Stream for Then<S, F, Fut> where S: Stream, F: FnMut(S::Item) -> Fut, Fut: Future {
        type Item = Fut::Output;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: S::Item; (self.f)(a) }
    }
    #[derive(Clone)] pub struct Filter<S, P> { f: P }
    impl<S, P> Stream for Filter<S, P> where S: Stream, P: FnMut(&S::Item) -> bool {
        type Item = S::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: &S::Item; (self.f)(a) }
    }
    pub fn or<T, S1, S2>(stream1: S1, stream2: S2) -> Or<S1, S2> where S1: Stream<Item = T>, S2: Stream<Item = T> {}
    #[derive(Clone)] pub struct Or<S1, S2>;
    impl<T, S1, S2> Stream for Or<S1, S2> where S1: Stream<Item = T>, S2: Stream<Item = T> { type Item = T; }
    pub fn race<T, S1, S2>(stream1: S1, stream2: S2) -> Race<S1, S2> where S1: Stream<Item = T>, S2: Stream<Item = T> {}
    pub fn race_with_seed<T, S1, S2>(stream1: S1, stream2: S2, seed: u64) -> Race<S1, S2> where S1: Stream<Item = T>, S2: Stream<Item = T> {}
    #[derive(Clone)] pub struct Race<S1, S2>;
    impl<T, S1, S2> Stream for Race<S1, S2> where S1: Stream<Item = T>, S2: Stream<Item = T> { type Item = T; }
    #[derive(Clone)] pub struct FilterMap<S, F> { f: F }
    impl<S, F, T> Stream for FilterMap<S, F> where S: Stream, F: FnMut(S::Item) -> Option<T> {
        type Item = T;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: S::Item; (self.f)(a) }
    }
    #[derive(Clone)] pub struct Take<S>;
    impl<S: Stream> Stream for Take<S> { type Item = S::Item; }
    #[derive(Clone)] pub struct TakeWhile<S, P> { f: P }
    impl<S, P> Stream for TakeWhile<S, P> where S: Stream, P: FnMut(&S::Item) -> bool {
        type Item = S::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: &S::Item; (self.f)(a) }
    }
    #[derive(Clone)] pub struct MapWhile<S, P> { f: P }
    impl<B, S, P> Stream for MapWhile<S, P> where S: Stream, P: FnMut(S::Item) -> Option<B> {
        type Item = B;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: S::Item; (self.f)(a) }
    }
    #[derive(Clone)] pub struct Skip<S>;
    impl<S: Stream> Stream for Skip<S> { type Item = S::Item; }
    #[derive(Clone)] pub struct SkipWhile<S, P> { f: P }
    impl<S, P> Stream for SkipWhile<S, P> where S: Stream, P: FnMut(&S::Item) -> bool {
        type Item = S::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: &S::Item; (self.f)(a) }
    }
    #[derive(Clone)] pub struct StepBy<S>;
    impl<S: Stream> Stream for StepBy<S> { type Item = S::Item; }
    #[derive(Clone)] pub struct Chain<S, U>;
    impl<S: Stream, U: Stream<Item = S::Item>> Stream for Chain<S, U> { type Item = S::Item; }
    #[derive(Clone)] pub struct Cloned<S>;
    impl<S, T> Stream for Cloned<S> where S: Stream<Item = &T>, T: Clone { type Item = T; }
    #[derive(Clone)] pub struct Copied<S>;
    impl<S, T> Stream for Copied<S> where S: Stream<Item = &T>, T: Copy { type Item = T; }
    #[derive(Clone)] pub struct Cycle<S>;
    impl<S> Stream for Cycle<S> where S: Stream + Clone { type Item = S::Item; }
    #[derive(Clone)] pub struct Enumerate<S>;
    impl<S> Stream for Enumerate<S> where S: Stream { type Item = (usize, S::Item); }
    #[derive(Clone)] pub struct Inspect<S, F> { f: F }
    impl<S, F> Stream for Inspect<S, F> where S: Stream, F: FnMut(&S::Item) {
        type Item = S::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: &S::Item; (self.f)(a) }
    }
    pub struct NthFuture<S>;
    impl<S> Future for NthFuture<S> where S: Stream { type Output = Option<S::Item>; }
    pub struct LastFuture<S: Stream>;
    impl<S: Stream> Future for LastFuture<S> { type Output = Option<S::Item>; }
    pub struct FindFuture<S, P> { f: P }
    impl<S, P> Future for FindFuture<S, P> where S: Stream, P: FnMut(&S::Item) -> bool {
        type Output = Option<S::Item>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: &S::Item; (self.f)(a) }
    }
    pub struct FindMapFuture<S, F> { f: F }
    impl<S, B, F> Future for FindMapFuture<S, F> where S: Stream, F: FnMut(S::Item) -> Option<B> {
        type Output = Option<B>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: S::Item; (self.f)(a) }
    }
    pub struct PositionFuture<S, P> { f: P }
    impl<S, P> Future for PositionFuture<S, P> where S: Stream, P: FnMut(S::Item) -> bool {
        type Output = Option<usize>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: S::Item; (self.f)(a) }
    }
    pub struct AllFuture<S, P> { f: P }
    impl<S, P> Future for AllFuture<S, P> where S: Stream, P: FnMut(S::Item) -> bool {
        type Output = bool;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: S::Item; (self.f)(a) }
    }
    pub struct AnyFuture<S, P> { f: P }
    impl<S, P> Future for AnyFuture<S, P> where S: Stream, P: FnMut(S::Item) -> bool {
        type Output = bool;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: S::Item; (self.f)(a) }
    }
    pub struct ForEachFuture<S, F> { f: F }
    impl<S, F> Future for ForEachFuture<S, F> where S: Stream, F: FnMut(S::Item) {
        type Output = ();
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: S::Item; (self.f)(a) }
    }
    pub struct TryForEachFuture<S, F> { f: F }
    impl<S, F, E> Future for TryForEachFuture<S, F> where S: Stream, F: FnMut(S::Item) -> Result<(), E> {
        type Output = Result<(), E>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: S::Item; (self.f)(a) }
    }
    #[derive(Clone)] pub struct Zip<A: Stream, B>;
    impl<A: Stream, B: Stream> Stream for Zip<A, B> { type Item = (A::Item, B::Item); }
    pub struct UnzipFuture<S, FromA, FromB>;
    impl<S, A, B, FromA, FromB> Future for UnzipFuture<S, FromA, FromB> where S: Stream<Item = (A, B)>, FromA: Default + Extend<A>, FromB: Default + Extend<B> {
        type Output = (FromA, FromB);
    }
    pub struct Drain<S>;
    impl<S> Drain<S> {
        pub fn get_ref(&self) -> &S {}
        pub fn get_mut(&mut self) -> &mut S {}
        pub fn into_inner(self) -> &mut S {}
    }
    impl<S: Stream> Stream for Drain<S> { type Item = S::Item; }
}
