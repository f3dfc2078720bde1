//! tokio_stream 0.1.19.

use core::future::Future;
use crate::adapters::{Chain, ChunksTimeout, Filter, FilterMap, Fuse, Map, MapWhile, Merge, Peekable, Skip, SkipWhile, Take, TakeWhile, Then, Timeout, TimeoutRepeating};
use crate::stream_ext::all::AllFuture;
use crate::stream_ext::any::AnyFuture;
use crate::stream_ext::collect::Collect;
use crate::stream_ext::fold::FoldFuture;
use crate::stream_ext::next::Next;
use crate::stream_ext::throttle::Throttle;
use crate::stream_ext::try_next::TryNext;
use std::{error, fmt};
use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use std::hash::Hash;
use std::task::{Context, Poll};
use tokio::time::{Duration, Interval};
pub use futures_core::Stream;
pub trait StreamExt: Stream {
    fn next(&mut self) -> Next<Self> {}
    fn try_next<T, E>(&mut self) -> TryNext<Self> where Self: Stream<Item = Result<T, E>> {}
    #[on_executor(f)] fn map<T, F>(self, f: F) -> Map<Self, F> where F: FnMut(Self::Item) -> T {}
    #[on_executor(f)] fn map_while<T, F>(self, f: F) -> MapWhile<Self, F> where F: FnMut(Self::Item) -> Option<T> {}
    #[on_executor(f)] fn then<F, Fut>(self, f: F) -> Then<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: Future {}
    fn merge<U>(self, other: U) -> Merge<Self, U> where U: Stream<Item = Self::Item> {}
    #[on_executor(f)] fn filter<F>(self, f: F) -> Filter<Self, F> where F: FnMut(&Self::Item) -> bool {}
    #[on_executor(f)] fn filter_map<T, F>(self, f: F) -> FilterMap<Self, F> where F: FnMut(Self::Item) -> Option<T> {}
    fn fuse(self) -> Fuse<Self> {}
    fn take(self, n: usize) -> Take<Self> {}
    #[on_executor(f)] fn take_while<F>(self, f: F) -> TakeWhile<Self, F> where F: FnMut(&Self::Item) -> bool {}
    fn skip(self, n: usize) -> Skip<Self> {}
    #[on_executor(f)] fn skip_while<F>(self, f: F) -> SkipWhile<Self, F> where F: FnMut(&Self::Item) -> bool {}
    #[on_executor(f)] fn all<F>(&mut self, f: F) -> AllFuture<Self, F> where F: FnMut(Self::Item) -> bool {}
    #[on_executor(f)] fn any<F>(&mut self, f: F) -> AnyFuture<Self, F> where F: FnMut(Self::Item) -> bool {}
    fn chain<U>(self, other: U) -> Chain<Self, U> where U: Stream<Item = Self::Item> {}
    #[on_executor(f)] fn fold<B, F>(self, init: B, f: F) -> FoldFuture<Self, B, F> where F: FnMut(B, Self::Item) -> B {}
    fn collect<T>(self) -> Collect<Self, T, T::InternalCollection> where T: FromStream<Self::Item> {}
    fn timeout(self, duration: Duration) -> Timeout<Self> {}
    fn timeout_repeating(self, interval: Interval) -> TimeoutRepeating<Self> {}
    fn throttle(self, duration: Duration) -> Throttle<Self> {}
    fn chunks_timeout(self, max_size: usize, duration: Duration) -> ChunksTimeout<Self> {}
    fn peekable(self) -> Peekable<Self> {}
}
impl<St> StreamExt for St where St: Stream {}
pub trait FromStream<T> {}
impl FromStream<()> for () {}
impl<T: AsRef<str>> FromStream<T> for String {}
impl<T> FromStream<T> for Vec<T> {}
impl<T> FromStream<T> for VecDeque<T> {}
impl<T> FromStream<T> for LinkedList<T> {}
impl<T: Ord> FromStream<T> for BTreeSet<T> {}
impl<K: Ord, V> FromStream<(K, V)> for BTreeMap<K, V> {}
impl<T: Eq + Hash> FromStream<T> for HashSet<T> {}
impl<K: Eq + Hash, V> FromStream<(K, V)> for HashMap<K, V> {}
impl<T: Ord> FromStream<T> for BinaryHeap<T> {}
impl<T> FromStream<T> for Box<[T]> {}
impl<T, U, E> FromStream<Result<T, E>> for Result<U, E> where U: FromStream<T> {}
pub struct Elapsed;
impl fmt::Display for Elapsed {}
impl error::Error for Elapsed {}
pub struct Empty<T>;
impl<T> Stream for Empty<T> { type Item = T; }
pub fn empty<T>() -> Empty<T> {}
pub struct Iter<I>;
impl<I> Stream for Iter<I> where I: Iterator { type Item = I::Item; }
pub fn iter<I>(i: I) -> Iter<I::IntoIter> where I: IntoIterator {}
pub struct Once<T>;
impl<T> Stream for Once<T> { type Item = T; }
pub fn once<T>(value: T) -> Once<T> {}
pub struct Pending<T>;
impl<T> Stream for Pending<T> { type Item = T; }
pub fn pending<T>() -> Pending<T> {}
pub struct StreamMap<K, V>;
impl<K, V> StreamMap<K, V> {
    pub fn iter(&self) -> impl Iterator<Item = &(K, V)> {}
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut(K, V)> {}
    pub fn new() -> StreamMap<K, V> {}
    pub fn with_capacity(capacity: usize) -> StreamMap<K, V> {}
    pub fn keys(&self) -> impl Iterator<Item = &K> {}
    pub fn values(&self) -> impl Iterator<Item = &V> {}
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {}
    pub fn capacity(&self) -> usize {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn clear(&mut self) {}
    pub fn insert(&mut self, k: K, stream: V) -> Option<V> where K: Hash + Eq {}
    pub fn remove<Q>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q>, Q: Hash + Eq {}
    pub fn contains_key<Q>(&self, k: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq {}
}
impl<K, V> Default for StreamMap<K, V> {}
impl<K, V> StreamMap<K, V> where K: Clone, V: Stream {
    pub async fn next_many(&mut self, buffer: &mut Vec<(K, V::Item)>, limit: usize) -> usize {}
    pub fn poll_next_many(&mut self, cx: &mut Context, buffer: &mut Vec<(K, V::Item)>, limit: usize) -> Poll<usize> {}
}
impl<K, V> Stream for StreamMap<K, V> where K: Clone, V: Stream { type Item = (K, V::Item); }
impl<K, V> FromIterator<(K, V)> for StreamMap<K, V> where K: Hash + Eq {}
impl<K, V> Extend<(K, V)> for StreamMap<K, V> {}
pub struct StreamNotifyClose<S>;
impl<S> StreamNotifyClose<S> {
    pub fn new(stream: S) -> Self {}
    pub fn into_inner(self) -> Option<S> {}
}
impl<S> Stream for StreamNotifyClose<S> where S: Stream { type Item = Option<S::Item>; }
pub mod adapters {
    use core::future::Future;
    use crate::Elapsed;
    use futures_core::Stream;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub struct Chain<T, U>;
    impl<T, U> Stream for Chain<T, U> where T: Stream, U: Stream<Item = T::Item> { type Item = T::Item; }
    pub struct Filter<St, F> { f: F }
    impl<St, F> Stream for Filter<St, F> where St: Stream, F: FnMut(&St::Item) -> bool {
        type Item = St::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: &St::Item; (self.f)(a) }
    }
    pub struct FilterMap<St, F> { f: F }
    impl<St, F, T> Stream for FilterMap<St, F> where St: Stream, F: FnMut(St::Item) -> Option<T> {
        type Item = T;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: St::Item; (self.f)(a) }
    }
    pub struct Fuse<T>;
    impl<T> Stream for Fuse<T> where T: Stream { type Item = T::Item; }
    pub struct Map<St, F> { f: F }
    impl<St, F, T> Stream for Map<St, F> where St: Stream, F: FnMut(St::Item) -> T {
        type Item = T;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: St::Item; (self.f)(a) }
    }
    pub struct MapWhile<St, F> { f: F }
    impl<St, F, T> Stream for MapWhile<St, F> where St: Stream, F: FnMut(St::Item) -> Option<T> {
        type Item = T;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: St::Item; (self.f)(a) }
    }
    pub struct Merge<T, U>;
    impl<T, U> Stream for Merge<T, U> where T: Stream, U: Stream<Item = T::Item> { type Item = T::Item; }
    pub struct Skip<St>;
    impl<St> Stream for Skip<St> where St: Stream { type Item = St::Item; }
    pub struct SkipWhile<St, F> { f: F }
    impl<St, F> Stream for SkipWhile<St, F> where St: Stream, F: FnMut(&St::Item) -> bool {
        type Item = St::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: &St::Item; (self.f)(a) }
    }
    pub struct Take<St>;
    impl<St> Stream for Take<St> where St: Stream { type Item = St::Item; }
    pub struct TakeWhile<St, F> { f: F }
    impl<St, F> Stream for TakeWhile<St, F> where St: Stream, F: FnMut(&St::Item) -> bool {
        type Item = St::Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: &St::Item; (self.f)(a) }
    }
    pub struct Then<St, Fut, F> { f: F }
    impl<St, F, Fut> Stream for Then<St, Fut, F> where St: Stream, Fut: Future, F: FnMut(St::Item) -> Fut {
        type Item = Fut::Output;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let a: St::Item; (self.f)(a) }
    }
    pub struct Peekable<T: Stream>;
    impl<T: Stream> Peekable<T> { pub async fn peek(&mut self) -> Option<&T::Item> {} }
    impl<T: Stream> Stream for Peekable<T> { type Item = T::Item; }
    pub struct Timeout<S>;
    impl<S: Stream> Stream for Timeout<S> { type Item = Result<S::Item, Elapsed>; }
    pub struct TimeoutRepeating<S>;
    impl<S: Stream> Stream for TimeoutRepeating<S> { type Item = Result<S::Item, Elapsed>; }
    pub struct ChunksTimeout<S: Stream>;
    impl<S: Stream> ChunksTimeout<S> { pub fn into_remainder(self: core::pin::Pin<&mut Self>) -> Vec<S::Item> {} }
    impl<S: Stream> Stream for ChunksTimeout<S> { type Item = Vec<S::Item>; }
}
pub mod stream_ext {
    pub mod all {
        use core::future::Future;
        use futures_core::Stream;
        use std::pin::Pin;
        use std::task::{Context, Poll};
        pub struct AllFuture<St, F> { f: F }
        impl<St, F> Future for AllFuture<St, F> where St: Stream, F: FnMut(St::Item) -> bool {
            type Output = bool;
            fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: St::Item; (self.f)(a) }
        }
    }
    pub mod any {
        use core::future::Future;
        use futures_core::Stream;
        use std::pin::Pin;
        use std::task::{Context, Poll};
        pub struct AnyFuture<St, F> { f: F }
        impl<St, F> Future for AnyFuture<St, F> where St: Stream, F: FnMut(St::Item) -> bool {
            type Output = bool;
            fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: St::Item; (self.f)(a) }
        }
    }
    pub mod collect {
        use core::future::Future;
        use crate::FromStream;
        use futures_core::Stream;
        pub struct Collect<T, U, C>;
        impl<T, U> Future for Collect<T, U, U::InternalCollection> where T: Stream, U: FromStream<T::Item> { type Output = U; }
    }
    pub mod fold {
        use core::future::Future;
        use futures_core::Stream;
        use std::pin::Pin;
        use std::task::{Context, Poll};
        pub struct FoldFuture<St, B, F> { f: F }
        impl<St, B, F> Future for FoldFuture<St, B, F> where St: Stream, F: FnMut(B, St::Item) -> B {
            type Output = B;
            fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: B; let b: St::Item; (self.f)(a, b) }
        }
    }
    pub mod next {
        use core::future::Future;
        use futures_core::Stream;
        pub struct Next<St>;
        impl<St: Stream> Future for Next<St> { type Output = Option<St::Item>; }
    }
    pub mod throttle {
        use futures_core::Stream;
        pub struct Throttle<T>;
        impl<T> Throttle<T> {
            pub fn get_ref(&self) -> &T {}
            pub fn get_mut(&mut self) -> &mut T {}
            pub fn into_inner(self) -> T {}
        }
        impl<T: Stream> Stream for Throttle<T> { type Item = T::Item; }
    }
    pub mod try_next {
        use core::future::Future;
        use futures_core::Stream;
        pub struct TryNext<St>;
        impl<T, E, St: Stream<Item = Result<T, E>>> Future for TryNext<St> { type Output = Result<Option<T>, E>; }
    }
}
pub mod wrappers {
    use crate::wrappers::errors::BroadcastStreamRecvError;
    use futures_core::Stream;
    use std::io;
    use std::pin::Pin;
    use tokio::fs::{DirEntry, ReadDir};
    use tokio::io::{AsyncBufRead, Lines, Split};
    use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};
    use tokio::signal::unix::Signal;
    use tokio::sync::mpsc::{Receiver, UnboundedReceiver};
    use tokio::task::{JoinError, JoinSet};
    use tokio::time::{Instant, Interval};
    pub struct ReceiverStream<T>;
    impl<T> ReceiverStream<T> {
        pub fn new(recv: Receiver<T>) -> Self {}
        pub fn into_inner(self) -> Receiver<T> {}
        pub fn close(&mut self) {}
    }
    impl<T> Stream for ReceiverStream<T> { type Item = T; }
    impl<T> AsRef<Receiver<T>> for ReceiverStream<T> {}
    impl<T> AsMut<Receiver<T>> for ReceiverStream<T> {}
    impl<T> From<Receiver<T>> for ReceiverStream<T> {}
    pub struct UnboundedReceiverStream<T>;
    impl<T> UnboundedReceiverStream<T> {
        pub fn new(recv: UnboundedReceiver<T>) -> Self {}
        pub fn into_inner(self) -> UnboundedReceiver<T> {}
        pub fn close(&mut self) {}
    }
    impl<T> Stream for UnboundedReceiverStream<T> { type Item = T; }
    impl<T> AsRef<UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}
    impl<T> AsMut<UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}
    impl<T> From<UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}
    pub struct JoinSetStream<T>;
    impl<T> JoinSetStream<T> {
        pub fn new(join_set: JoinSet<T>) -> Self {}
        pub fn into_inner(self) -> JoinSet<T> {}
    }
    impl<T> Stream for JoinSetStream<T> { type Item = Result<T, JoinError>; }
    impl<T> AsRef<JoinSet<T>> for JoinSetStream<T> {}
    impl<T> AsMut<JoinSet<T>> for JoinSetStream<T> {}
    impl<T> From<JoinSet<T>> for JoinSetStream<T> {}
    pub struct BroadcastStream<T>;
    impl<T: Clone> BroadcastStream<T> { pub fn new(rx: tokio::sync::broadcast::Receiver<T>) -> Self {} }
    impl<T: Clone> Stream for BroadcastStream<T> { type Item = Result<T, BroadcastStreamRecvError>; }
    impl<T: Clone> From<tokio::sync::broadcast::Receiver<T>> for BroadcastStream<T> {}
    pub struct WatchStream<T>;
    impl<T: Clone> WatchStream<T> {
        pub fn new(rx: tokio::sync::watch::Receiver<T>) -> Self {}
        pub fn from_changes(rx: tokio::sync::watch::Receiver<T>) -> Self {}
    }
    impl<T: Clone> Stream for WatchStream<T> { type Item = T; }
    impl<T: Clone> From<tokio::sync::watch::Receiver<T>> for WatchStream<T> {}
    pub struct SignalStream;
    impl SignalStream {
        pub fn new(signal: Signal) -> Self {}
        pub fn into_inner(self) -> Signal {}
    }
    impl Stream for SignalStream { type Item = (); }
    impl AsRef<Signal> for SignalStream {}
    impl AsMut<Signal> for SignalStream {}
    pub struct IntervalStream;
    impl IntervalStream {
        pub fn new(interval: Interval) -> Self {}
        pub fn into_inner(self) -> Interval {}
    }
    impl Stream for IntervalStream { type Item = Instant; }
    impl AsRef<Interval> for IntervalStream {}
    impl AsMut<Interval> for IntervalStream {}
    pub struct TcpListenerStream;
    impl TcpListenerStream {
        pub fn new(listener: TcpListener) -> Self {}
        pub fn into_inner(self) -> TcpListener {}
    }
    impl Stream for TcpListenerStream { type Item = io::Result<TcpStream>; }
    impl AsRef<TcpListener> for TcpListenerStream {}
    impl AsMut<TcpListener> for TcpListenerStream {}
    pub struct UnixListenerStream;
    impl UnixListenerStream {
        pub fn new(listener: UnixListener) -> Self {}
        pub fn into_inner(self) -> UnixListener {}
    }
    impl Stream for UnixListenerStream { type Item = io::Result<UnixStream>; }
    impl AsRef<UnixListener> for UnixListenerStream {}
    impl AsMut<UnixListener> for UnixListenerStream {}
    pub struct SplitStream<R>;
    impl<R> SplitStream<R> {
        pub fn new(split: Split<R>) -> Self {}
        pub fn into_inner(self) -> Split<R> {}
        pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Split<R>> {}
    }
    impl<R: AsyncBufRead> Stream for SplitStream<R> { type Item = io::Result<Vec<u8>>; }
    impl<R> AsRef<Split<R>> for SplitStream<R> {}
    impl<R> AsMut<Split<R>> for SplitStream<R> {}
    pub struct LinesStream<R>;
    impl<R> LinesStream<R> {
        pub fn new(lines: Lines<R>) -> Self {}
        pub fn into_inner(self) -> Lines<R> {}
        pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Lines<R>> {}
    }
    impl<R: AsyncBufRead> Stream for LinesStream<R> { type Item = io::Result<String>; }
    impl<R> AsRef<Lines<R>> for LinesStream<R> {}
    impl<R> AsMut<Lines<R>> for LinesStream<R> {}
    pub struct ReadDirStream;
    impl ReadDirStream {
        pub fn new(read_dir: ReadDir) -> Self {}
        pub fn into_inner(self) -> ReadDir {}
    }
    impl Stream for ReadDirStream { type Item = io::Result<DirEntry>; }
    impl AsRef<ReadDir> for ReadDirStream {}
    impl AsMut<ReadDir> for ReadDirStream {}
    pub mod errors {
        use std::{error, fmt};
        #[derive(Clone)] pub enum BroadcastStreamRecvError { Lagged(u64) }
        impl fmt::Display for BroadcastStreamRecvError {}
        impl error::Error for BroadcastStreamRecvError {}
    }
}
