//! rayon 1.12.0.

pub use rayon_core::{BroadcastContext, FnContext, Scope, ScopeFifo, ThreadBuilder, ThreadPool, ThreadPoolBuildError, ThreadPoolBuilder, Yield, broadcast, current_num_threads, current_thread_index, in_place_scope, in_place_scope_fifo, join, join_context, max_num_threads, scope, scope_fifo, spawn, spawn_broadcast, spawn_fifo, yield_local, yield_now};
pub mod iter {
    use crate::iter::plumbing::{Consumer, ProducerCallback, UnindexedConsumer};
    use crate::iter::private::Try;
    use std::borrow::Cow;
    use std::cmp::Ordering;
    use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
    use std::ffi::{OsStr, OsString};
    use std::hash::{BuildHasher, Hash};
    use std::iter::{Product, Sum};
    use std::ops::RangeBounds;
    use std::rc::Rc;
    use std::sync::Arc;
    pub use either::Either;
    pub trait IntoParallelIterator {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item;
        fn into_par_iter(self) -> Self::Iter;
    }
    impl<T: ParallelIterator> IntoParallelIterator for T {
        type Iter = T;
        type Item = T::Item;
        fn into_par_iter(self) -> T {}
    }
    pub trait IntoParallelRefIterator {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item;
        fn par_iter(&self) -> Self::Iter;
    }
    impl<I> IntoParallelRefIterator for I where &I: IntoParallelIterator {
        type Iter = <&I as IntoParallelIterator>::Iter;
        type Item = <&I as IntoParallelIterator>::Item;
        fn par_iter(&self) -> Self::Iter {}
    }
    pub trait IntoParallelRefMutIterator {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item;
        fn par_iter_mut(&mut self) -> Self::Iter;
    }
    impl<I> IntoParallelRefMutIterator for I where &mut I: IntoParallelIterator {
        type Iter = <&mut I as IntoParallelIterator>::Iter;
        type Item = <&mut I as IntoParallelIterator>::Item;
        fn par_iter_mut(&mut self) -> Self::Iter {}
    }
    pub trait ParallelIterator {
        type Item;
        #[off_thread(op)] fn for_each<OP>(self, op: OP) where OP: Fn(Self::Item) {}
        #[off_thread(op)] fn for_each_with<OP, T>(self, init: T, op: OP) where OP: Fn(&mut T, Self::Item), T: Clone {}
        #[off_thread(op)] fn for_each_init<OP, INIT, T>(self, init: INIT, op: OP) where OP: Fn(&mut T, Self::Item), INIT: Fn() -> T {}
        #[off_thread(op)] fn try_for_each<OP, R>(self, op: OP) -> R where OP: Fn(Self::Item) -> R, R: Try<Output = ()> {}
        #[off_thread(op)] fn try_for_each_with<OP, T, R>(self, init: T, op: OP) -> R where OP: Fn(&mut T, Self::Item) -> R, T: Clone, R: Try<Output = ()> {}
        #[off_thread(op)] fn try_for_each_init<OP, INIT, T, R>(self, init: INIT, op: OP) -> R where OP: Fn(&mut T, Self::Item) -> R, INIT: Fn() -> T, R: Try<Output = ()> {}
        fn count(self) -> usize {}
        #[off_thread(map_op)] fn map<F, R>(self, map_op: F) -> Map<Self, F> where F: Fn(Self::Item) -> R {}
        #[off_thread(map_op)] fn map_with<F, T, R>(self, init: T, map_op: F) -> MapWith<Self, T, F> where F: Fn(&mut T, Self::Item) -> R, T: Clone {}
        #[off_thread(map_op)] fn map_init<F, INIT, T, R>(self, init: INIT, map_op: F) -> MapInit<Self, INIT, F> where F: Fn(&mut T, Self::Item) -> R, INIT: Fn() -> T {}
        fn cloned<T>(self) -> Cloned<Self> where T: Clone, Self: ParallelIterator<Item = &T> {}
        fn copied<T>(self) -> Copied<Self> where T: Copy, Self: ParallelIterator<Item = &T> {}
        fn inspect<OP>(self, inspect_op: OP) -> Inspect<Self, OP> where OP: Fn(&Self::Item) {}
        fn update<F>(self, update_op: F) -> Update<Self, F> where F: Fn(&mut Self::Item) {}
        #[off_thread(filter_op)] fn filter<P>(self, filter_op: P) -> Filter<Self, P> where P: Fn(&Self::Item) -> bool {}
        #[off_thread(filter_op)] fn filter_map<P, R>(self, filter_op: P) -> FilterMap<Self, P> where P: Fn(Self::Item) -> Option<R> {}
        #[off_thread(map_op)] fn flat_map<F, PI>(self, map_op: F) -> FlatMap<Self, F> where F: Fn(Self::Item) -> PI, PI: IntoParallelIterator {}
        #[off_thread(map_op)] fn flat_map_iter<F, SI>(self, map_op: F) -> FlatMapIter<Self, F> where F: Fn(Self::Item) -> SI, SI: IntoIterator<Item: Send> {}
        fn flatten(self) -> Flatten<Self> where Self::Item: IntoParallelIterator {}
        fn flatten_iter(self) -> FlattenIter<Self> where Self::Item: IntoIterator<Item: Send> {}
        #[off_thread(op)] fn reduce<OP, ID>(self, identity: ID, op: OP) -> Self::Item where OP: Fn(Self::Item, Self::Item) -> Self::Item, ID: Fn() -> Self::Item {}
        #[off_thread(op)] fn reduce_with<OP>(self, op: OP) -> Option<Self::Item> where OP: Fn(Self::Item, Self::Item) -> Self::Item {}
        #[off_thread(op)] fn try_reduce<T, OP, ID>(self, identity: ID, op: OP) -> Self::Item where OP: Fn(T, T) -> Self::Item, ID: Fn() -> T, Self::Item: Try<Output = T> {}
        #[off_thread(op)] fn try_reduce_with<T, OP>(self, op: OP) -> Option<Self::Item> where OP: Fn(T, T) -> Self::Item, Self::Item: Try<Output = T> {}
        #[off_thread(fold_op)] fn fold<T, ID, F>(self, identity: ID, fold_op: F) -> Fold<Self, ID, F> where F: Fn(T, Self::Item) -> T, ID: Fn() -> T {}
        #[off_thread(fold_op)] fn fold_with<F, T>(self, init: T, fold_op: F) -> FoldWith<Self, T, F> where F: Fn(T, Self::Item) -> T, T: Clone {}
        #[off_thread(fold_op)] fn try_fold<T, R, ID, F>(self, identity: ID, fold_op: F) -> TryFold<Self, R, ID, F> where F: Fn(T, Self::Item) -> R, ID: Fn() -> T, R: Try<Output = T> {}
        #[off_thread(fold_op)] fn try_fold_with<F, T, R>(self, init: T, fold_op: F) -> TryFoldWith<Self, R, F> where F: Fn(T, Self::Item) -> R, R: Try<Output = T>, T: Clone {}
        fn sum<S>(self) -> S where S: Sum<Self::Item> + Sum<S> {}
        fn product<P>(self) -> P where P: Product<Self::Item> + Product<P> {}
        fn min(self) -> Option<Self::Item> where Self::Item: Ord {}
        #[off_thread(f)] fn min_by<F>(self, f: F) -> Option<Self::Item> where F: Fn(&Self::Item, &Self::Item) -> Ordering {}
        #[off_thread(f)] fn min_by_key<K, F>(self, f: F) -> Option<Self::Item> where K: Ord, F: Fn(&Self::Item) -> K {}
        fn max(self) -> Option<Self::Item> where Self::Item: Ord {}
        #[off_thread(f)] fn max_by<F>(self, f: F) -> Option<Self::Item> where F: Fn(&Self::Item, &Self::Item) -> Ordering {}
        #[off_thread(f)] fn max_by_key<K, F>(self, f: F) -> Option<Self::Item> where K: Ord, F: Fn(&Self::Item) -> K {}
        fn chain<C>(self, chain: C) -> Chain<Self, C::Iter> where C: IntoParallelIterator<Item = Self::Item> {}
        #[off_thread(predicate)] fn find_any<P>(self, predicate: P) -> Option<Self::Item> where P: Fn(&Self::Item) -> bool {}
        #[off_thread(predicate)] fn find_first<P>(self, predicate: P) -> Option<Self::Item> where P: Fn(&Self::Item) -> bool {}
        #[off_thread(predicate)] fn find_last<P>(self, predicate: P) -> Option<Self::Item> where P: Fn(&Self::Item) -> bool {}
        #[off_thread(predicate)] fn find_map_any<P, R>(self, predicate: P) -> Option<R> where P: Fn(Self::Item) -> Option<R> {}
        #[off_thread(predicate)] fn find_map_first<P, R>(self, predicate: P) -> Option<R> where P: Fn(Self::Item) -> Option<R> {}
        #[off_thread(predicate)] fn find_map_last<P, R>(self, predicate: P) -> Option<R> where P: Fn(Self::Item) -> Option<R> {}
        #[off_thread(predicate)] fn any<P>(self, predicate: P) -> bool where P: Fn(Self::Item) -> bool {}
        #[off_thread(predicate)] fn all<P>(self, predicate: P) -> bool where P: Fn(Self::Item) -> bool {}
        fn while_some<T>(self) -> WhileSome<Self> where Self: ParallelIterator<Item = Option<T>> {}
        fn panic_fuse(self) -> PanicFuse<Self> {}
        fn collect<C>(self) -> C where C: FromParallelIterator<Self::Item> {}
        fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB) where Self: ParallelIterator<Item = (A, B)>, FromA: Default + ParallelExtend<A>, FromB: Default + ParallelExtend<B> {}
        #[off_thread(predicate)] fn partition<A, B, P>(self, predicate: P) -> (A, B) where A: Default + ParallelExtend<Self::Item>, B: Default + ParallelExtend<Self::Item>, P: Fn(&Self::Item) -> bool {}
        #[off_thread(predicate)] fn partition_map<A, B, P, L, R>(self, predicate: P) -> (A, B) where A: Default + ParallelExtend<L>, B: Default + ParallelExtend<R>, P: Fn(Self::Item) -> Either<L, R> {}
        fn intersperse(self, element: Self::Item) -> Intersperse<Self> where Self::Item: Clone {}
        fn take_any(self, n: usize) -> TakeAny<Self> {}
        fn skip_any(self, n: usize) -> SkipAny<Self> {}
        #[off_thread(predicate)] fn take_any_while<P>(self, predicate: P) -> TakeAnyWhile<Self, P> where P: Fn(&Self::Item) -> bool {}
        #[off_thread(predicate)] fn skip_any_while<P>(self, predicate: P) -> SkipAnyWhile<Self, P> where P: Fn(&Self::Item) -> bool {}
        fn collect_vec_list(self) -> LinkedList<Vec<Self::Item>> {}
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item>;
        fn opt_len(&self) -> Option<usize> {}
    }
    pub trait IndexedParallelIterator: ParallelIterator {
        fn by_exponential_blocks(self) -> ExponentialBlocks<Self> {}
        fn by_uniform_blocks(self, block_size: usize) -> UniformBlocks<Self> {}
        fn collect_into_vec(self, target: &mut Vec<Self::Item>) {}
        fn unzip_into_vecs<A, B>(self, left: &mut Vec<A>, right: &mut Vec<B>) where Self: IndexedParallelIterator<Item = (A, B)> {}
        fn zip<Z>(self, zip_op: Z) -> Zip<Self, Z::Iter> where Z: IntoParallelIterator<Iter: IndexedParallelIterator> {}
        fn zip_eq<Z>(self, zip_op: Z) -> ZipEq<Self, Z::Iter> where Z: IntoParallelIterator<Iter: IndexedParallelIterator> {}
        fn interleave<I>(self, other: I) -> Interleave<Self, I::Iter> where I: IntoParallelIterator<Item = Self::Item, Iter: IndexedParallelIterator> {}
        fn interleave_shortest<I>(self, other: I) -> InterleaveShortest<Self, I::Iter> where I: IntoParallelIterator<Item = Self::Item, Iter: IndexedParallelIterator> {}
        fn chunks(self, chunk_size: usize) -> Chunks<Self> {}
        #[off_thread(fold_op)] fn fold_chunks<T, ID, F>(self, chunk_size: usize, identity: ID, fold_op: F) -> FoldChunks<Self, ID, F> where ID: Fn() -> T, F: Fn(T, Self::Item) -> T {}
        #[off_thread(fold_op)] fn fold_chunks_with<T, F>(self, chunk_size: usize, init: T, fold_op: F) -> FoldChunksWith<Self, T, F> where T: Clone, F: Fn(T, Self::Item) -> T {}
        fn cmp<I>(self, other: I) -> Ordering where I: IntoParallelIterator<Item = Self::Item, Iter: IndexedParallelIterator>, Self::Item: Ord {}
        fn partial_cmp<I>(self, other: I) -> Option<Ordering> where I: IntoParallelIterator<Iter: IndexedParallelIterator>, Self::Item: PartialOrd<I::Item> {}
        fn eq<I>(self, other: I) -> bool where I: IntoParallelIterator<Iter: IndexedParallelIterator>, Self::Item: PartialEq<I::Item> {}
        fn ne<I>(self, other: I) -> bool where I: IntoParallelIterator<Iter: IndexedParallelIterator>, Self::Item: PartialEq<I::Item> {}
        fn lt<I>(self, other: I) -> bool where I: IntoParallelIterator<Iter: IndexedParallelIterator>, Self::Item: PartialOrd<I::Item> {}
        fn le<I>(self, other: I) -> bool where I: IntoParallelIterator<Iter: IndexedParallelIterator>, Self::Item: PartialOrd<I::Item> {}
        fn gt<I>(self, other: I) -> bool where I: IntoParallelIterator<Iter: IndexedParallelIterator>, Self::Item: PartialOrd<I::Item> {}
        fn ge<I>(self, other: I) -> bool where I: IntoParallelIterator<Iter: IndexedParallelIterator>, Self::Item: PartialOrd<I::Item> {}
        fn enumerate(self) -> Enumerate<Self> {}
        fn step_by(self, step: usize) -> StepBy<Self> {}
        fn skip(self, n: usize) -> Skip<Self> {}
        fn take(self, n: usize) -> Take<Self> {}
        #[off_thread(predicate)] fn position_any<P>(self, predicate: P) -> Option<usize> where P: Fn(Self::Item) -> bool {}
        #[off_thread(predicate)] fn position_first<P>(self, predicate: P) -> Option<usize> where P: Fn(Self::Item) -> bool {}
        #[off_thread(predicate)] fn position_last<P>(self, predicate: P) -> Option<usize> where P: Fn(Self::Item) -> bool {}
        #[off_thread(predicate)] fn positions<P>(self, predicate: P) -> Positions<Self, P> where P: Fn(Self::Item) -> bool {}
        fn rev(self) -> Rev<Self> {}
        fn with_min_len(self, min: usize) -> MinLen<Self> {}
        fn with_max_len(self, max: usize) -> MaxLen<Self> {}
        fn len(&self) -> usize;
        fn drive<C: Consumer<Self::Item>>(self, consumer: C) -> C::Result;
        fn with_producer<CB: ProducerCallback<Self::Item>>(self, callback: CB) -> CB::Output;
    }
    impl<L, R> IndexedParallelIterator for Either<L, R> where L: IndexedParallelIterator, R: IndexedParallelIterator<Item = L::Item> {
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    pub trait FromParallelIterator<T> {
        fn from_par_iter<I>(par_iter: I) -> Self where I: IntoParallelIterator<Item = T>;
    }
    impl<T> FromParallelIterator<T> for Vec<T> { fn from_par_iter<I>(par_iter: I) -> Self where I: IntoParallelIterator<Item = T> {} }
    impl<T> FromParallelIterator<T> for Box<[T]> { fn from_par_iter<I>(par_iter: I) -> Self where I: IntoParallelIterator<Item = T> {} }
    impl<T> FromParallelIterator<T> for Rc<[T]> { fn from_par_iter<I>(par_iter: I) -> Self where I: IntoParallelIterator<Item = T> {} }
    impl<T> FromParallelIterator<T> for Arc<[T]> { fn from_par_iter<I>(par_iter: I) -> Self where I: IntoParallelIterator<Item = T> {} }
    impl<T> FromParallelIterator<T> for VecDeque<T> {
        fn from_par_iter<I>(par_iter: I) -> Self where I: IntoParallelIterator<Item = T> {}
    }
    impl<T> FromParallelIterator<T> for BinaryHeap<T> where T: Ord {
        fn from_par_iter<I>(par_iter: I) -> Self where I: IntoParallelIterator<Item = T> {}
    }
    impl<T> FromParallelIterator<T> for LinkedList<T> {
        fn from_par_iter<I>(par_iter: I) -> Self where I: IntoParallelIterator<Item = T> {}
    }
    impl<K, V, S> FromParallelIterator<(K, V)> for HashMap<K, V, S> where K: Eq + Hash, S: BuildHasher + Default {
        fn from_par_iter<I>(par_iter: I) -> Self where I: IntoParallelIterator<Item = (K, V)> {}
    }
    impl<K, V> FromParallelIterator<(K, V)> for BTreeMap<K, V> where K: Ord {
        fn from_par_iter<I>(par_iter: I) -> Self where I: IntoParallelIterator<Item = (K, V)> {}
    }
    impl<V, S> FromParallelIterator<V> for HashSet<V, S> where V: Eq + Hash, S: BuildHasher + Default {
        fn from_par_iter<I>(par_iter: I) -> Self where I: IntoParallelIterator<Item = V> {}
    }
    impl<V> FromParallelIterator<V> for BTreeSet<V> where V: Ord {
        fn from_par_iter<I>(par_iter: I) -> Self where I: IntoParallelIterator<Item = V> {}
    }
    impl FromParallelIterator<&OsStr> for OsString {
        fn from_par_iter<I>(par_iter: I) -> Self where I: IntoParallelIterator<Item = &OsStr> {}
    }
    impl FromParallelIterator<OsString> for OsString {
        fn from_par_iter<I>(par_iter: I) -> Self where I: IntoParallelIterator<Item = OsString> {}
    }
    impl FromParallelIterator<Cow<OsStr>> for OsString {
        fn from_par_iter<I>(par_iter: I) -> Self where I: IntoParallelIterator<Item = Cow<OsStr>> {}
    }
    impl<C, T> FromParallelIterator<T> for Cow<C> where C: ToOwned<Owned: FromParallelIterator<T>> {
        fn from_par_iter<I>(par_iter: I) -> Self where I: IntoParallelIterator<Item = T> {}
    }
    impl FromParallelIterator<()> for () { fn from_par_iter<I>(par_iter: I) -> Self where I: IntoParallelIterator<Item = ()> {} }
    impl<A, B, FromA, FromB> FromParallelIterator<(A, B)> for (FromA, FromB) where FromA: FromParallelIterator<A>, FromB: FromParallelIterator<B> {
        fn from_par_iter<I>(pi: I) -> Self where I: IntoParallelIterator<Item = (A, B)> {}
    }
    impl<L, R, A, B> FromParallelIterator<Either<L, R>> for (A, B) where A: FromParallelIterator<L>, B: FromParallelIterator<R> {
        fn from_par_iter<I>(pi: I) -> Self where I: IntoParallelIterator<Item = Either<L, R>> {}
    }
    pub trait ParallelExtend<T> {
        fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = T>;
    }
    impl<T> ParallelExtend<T> for BinaryHeap<T> where T: Ord {
        fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = T> {}
    }
    impl<T> ParallelExtend<&T> for BinaryHeap<T> where T: Copy + Ord {
        fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = &T> {}
    }
    impl<K, V> ParallelExtend<(K, V)> for BTreeMap<K, V> where K: Ord {
        fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = (K, V)> {}
    }
    impl<K, V> ParallelExtend<(&K, &V)> for BTreeMap<K, V> where K: Copy + Ord, V: Copy {
        fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = (&K, &V)> {}
    }
    impl<T> ParallelExtend<T> for BTreeSet<T> where T: Ord {
        fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = T> {}
    }
    impl<T> ParallelExtend<&T> for BTreeSet<T> where T: Copy + Ord {
        fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = &T> {}
    }
    impl<K, V, S> ParallelExtend<(K, V)> for HashMap<K, V, S> where K: Eq + Hash, S: BuildHasher {
        fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = (K, V)> {}
    }
    impl<K, V, S> ParallelExtend<(&K, &V)> for HashMap<K, V, S> where K: Copy + Eq + Hash, V: Copy, S: BuildHasher {
        fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = (&K, &V)> {}
    }
    impl<T, S> ParallelExtend<T> for HashSet<T, S> where T: Eq + Hash, S: BuildHasher {
        fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = T> {}
    }
    impl<T, S> ParallelExtend<&T> for HashSet<T, S> where T: Copy + Eq + Hash, S: BuildHasher {
        fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = &T> {}
    }
    impl<T> ParallelExtend<T> for LinkedList<T> { fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = T> {} }
    impl<T> ParallelExtend<&T> for LinkedList<T> where T: Copy {
        fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = &T> {}
    }
    impl ParallelExtend<&OsStr> for OsString { fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = &OsStr> {} }
    impl ParallelExtend<OsString> for OsString {
        fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = OsString> {}
    }
    impl ParallelExtend<Cow<OsStr>> for OsString {
        fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = Cow<OsStr>> {}
    }
    impl ParallelExtend<char> for String { fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = char> {} }
    impl ParallelExtend<&char> for String { fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = &char> {} }
    impl ParallelExtend<&str> for String { fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = &str> {} }
    impl ParallelExtend<String> for String { fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = String> {} }
    impl ParallelExtend<Box<str>> for String {
        fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = Box<str>> {}
    }
    impl ParallelExtend<Cow<str>> for String {
        fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = Cow<str>> {}
    }
    impl<T> ParallelExtend<T> for VecDeque<T> { fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = T> {} }
    impl<T> ParallelExtend<&T> for VecDeque<T> where T: Copy {
        fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = &T> {}
    }
    impl<T> ParallelExtend<T> for Vec<T> { fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = T> {} }
    impl<T> ParallelExtend<&T> for Vec<T> where T: Copy {
        fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = &T> {}
    }
    impl ParallelExtend<()> for () { fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = ()> {} }
    impl<A, B, FromA, FromB> ParallelExtend<(A, B)> for (FromA, FromB) where FromA: ParallelExtend<A>, FromB: ParallelExtend<B> {
        fn par_extend<I>(&mut self, pi: I) where I: IntoParallelIterator<Item = (A, B)> {}
    }
    impl<L, R, A, B> ParallelExtend<Either<L, R>> for (A, B) where A: ParallelExtend<L>, B: ParallelExtend<R> {
        fn par_extend<I>(&mut self, pi: I) where I: IntoParallelIterator<Item = Either<L, R>> {}
    }
    pub trait ParallelDrainFull {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item;
        fn par_drain(self) -> Self::Iter;
    }
    pub trait ParallelDrainRange<Idx = usize> {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item;
        fn par_drain<R: RangeBounds<Idx>>(self, range: R) -> Self::Iter;
    }
    #[derive(Clone)] pub struct ExponentialBlocks<I>;
    impl<I> ParallelIterator for ExponentialBlocks<I> where I: IndexedParallelIterator {
        type Item = I::Item;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
    }
    #[derive(Clone)] pub struct UniformBlocks<I>;
    impl<I> ParallelIterator for UniformBlocks<I> where I: IndexedParallelIterator {
        type Item = I::Item;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
    }
    #[derive(Clone)] pub struct Chain<A, B>;
    impl<A, B> ParallelIterator for Chain<A, B> where A: ParallelIterator, B: ParallelIterator<Item = A::Item> {
        type Item = A::Item;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<A, B> IndexedParallelIterator for Chain<A, B> where A: IndexedParallelIterator, B: IndexedParallelIterator<Item = A::Item> {
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    #[derive(Clone)] pub struct Chunks<I>;
    impl<I> ParallelIterator for Chunks<I> where I: IndexedParallelIterator {
        type Item = Vec<I::Item>;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: Consumer<Vec<I::Item>> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<I> IndexedParallelIterator for Chunks<I> where I: IndexedParallelIterator {
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    #[derive(Clone)] pub struct Cloned<I>;
    impl<T, I> ParallelIterator for Cloned<I> where I: ParallelIterator<Item = &T>, T: Clone {
        type Item = T;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<T, I> IndexedParallelIterator for Cloned<I> where I: IndexedParallelIterator<Item = &T>, T: Clone {
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    #[derive(Clone)] pub struct Copied<I>;
    impl<T, I> ParallelIterator for Copied<I> where I: ParallelIterator<Item = &T>, T: Copy {
        type Item = T;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<T, I> IndexedParallelIterator for Copied<I> where I: IndexedParallelIterator<Item = &T>, T: Copy {
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    pub fn empty<T>() -> Empty<T> {}
    pub struct Empty<T>;
    impl<T> Clone for Empty<T> {}
    impl<T> ParallelIterator for Empty<T> {
        type Item = T;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<T> IndexedParallelIterator for Empty<T> {
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    #[derive(Clone)] pub struct Enumerate<I>;
    impl<I> ParallelIterator for Enumerate<I> where I: IndexedParallelIterator {
        type Item = (usize, I::Item);
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<I> IndexedParallelIterator for Enumerate<I> where I: IndexedParallelIterator {
        fn drive<C: Consumer<Self::Item>>(self, consumer: C) -> C::Result {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    #[derive(Clone)] pub struct Filter<I, P> { f: P }
    impl<I, P> ParallelIterator for Filter<I, P> where I: ParallelIterator, P: Fn(&I::Item) -> bool {
        type Item = I::Item;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
    }
    #[derive(Clone)] pub struct FilterMap<I, P> { f: P }
    impl<I, P, R> ParallelIterator for FilterMap<I, P> where I: ParallelIterator, P: Fn(I::Item) -> Option<R> {
        type Item = R;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
    }
    #[derive(Clone)] pub struct FlatMap<I, F> { f: F }
    impl<I, F, PI> ParallelIterator for FlatMap<I, F> where I: ParallelIterator, F: Fn(I::Item) -> PI, PI: IntoParallelIterator {
        type Item = PI::Item;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
    }
    #[derive(Clone)] pub struct FlatMapIter<I, F> { f: F }
    impl<I, F, SI> ParallelIterator for FlatMapIter<I, F> where I: ParallelIterator, F: Fn(I::Item) -> SI, SI: IntoIterator<Item: Send> {
        type Item = SI::Item;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
    }
    #[derive(Clone)] pub struct Flatten<I>;
    impl<I> ParallelIterator for Flatten<I> where I: ParallelIterator<Item: IntoParallelIterator> {
        type Item = <I::Item as IntoParallelIterator>::Item;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
    }
    #[derive(Clone)] pub struct FlattenIter<I>;
    impl<I> ParallelIterator for FlattenIter<I> where I: ParallelIterator<Item: IntoIterator<Item: Send>> {
        type Item = <I::Item as IntoIterator>::Item;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
    }
    #[derive(Clone)] pub struct Fold<I, ID, F> { f: F }
    impl<U, I, ID, F> ParallelIterator for Fold<I, ID, F> where I: ParallelIterator, F: Fn(U, I::Item) -> U, ID: Fn() -> U {
        type Item = U;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
    }
    #[derive(Clone)] pub struct FoldWith<I, U, F> { f: F }
    impl<U, I, F> ParallelIterator for FoldWith<I, U, F> where I: ParallelIterator, F: Fn(U, I::Item) -> U, U: Clone {
        type Item = U;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
    }
    #[derive(Clone)] pub struct FoldChunks<I, ID, F> { f: ID }
    impl<I, ID, U, F> ParallelIterator for FoldChunks<I, ID, F> where I: IndexedParallelIterator, ID: Fn() -> U, F: Fn(U, I::Item) -> U {
        type Item = U;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: Consumer<U> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<I, ID, U, F> IndexedParallelIterator for FoldChunks<I, ID, F> where I: IndexedParallelIterator, ID: Fn() -> U, F: Fn(U, I::Item) -> U {
        fn len(&self) -> usize {}
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    #[derive(Clone)] pub struct FoldChunksWith<I, U, F> { f: F }
    impl<I, U, F> ParallelIterator for FoldChunksWith<I, U, F> where I: IndexedParallelIterator, U: Clone, F: Fn(U, I::Item) -> U {
        type Item = U;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: Consumer<U> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<I, U, F> IndexedParallelIterator for FoldChunksWith<I, U, F> where I: IndexedParallelIterator, U: Clone, F: Fn(U, I::Item) -> U {
        fn len(&self) -> usize {}
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    #[derive(Clone)] pub struct Inspect<I, F> { f: F }
    impl<I, F> ParallelIterator for Inspect<I, F> where I: ParallelIterator, F: Fn(&I::Item) {
        type Item = I::Item;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<I, F> IndexedParallelIterator for Inspect<I, F> where I: IndexedParallelIterator, F: Fn(&I::Item) {
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    #[derive(Clone)] pub struct Interleave<I, J>;
    impl<I, J> ParallelIterator for Interleave<I, J> where I: IndexedParallelIterator, J: IndexedParallelIterator<Item = I::Item> {
        type Item = I::Item;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: Consumer<I::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<I, J> IndexedParallelIterator for Interleave<I, J> where I: IndexedParallelIterator, J: IndexedParallelIterator<Item = I::Item> {
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    #[derive(Clone)] pub struct InterleaveShortest<I, J>;
    impl<I, J> ParallelIterator for InterleaveShortest<I, J> where I: IndexedParallelIterator, J: IndexedParallelIterator<Item = I::Item> {
        type Item = I::Item;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: Consumer<I::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<I, J> IndexedParallelIterator for InterleaveShortest<I, J> where I: IndexedParallelIterator, J: IndexedParallelIterator<Item = I::Item> {
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    #[derive(Clone)] pub struct Intersperse<I>;
    impl<I> ParallelIterator for Intersperse<I> where I: ParallelIterator<Item: Clone> {
        type Item = I::Item;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<I::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<I> IndexedParallelIterator for Intersperse<I> where I: IndexedParallelIterator<Item: Clone> {
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    #[derive(Clone)] pub struct MinLen<I>;
    impl<I> ParallelIterator for MinLen<I> where I: IndexedParallelIterator {
        type Item = I::Item;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<I> IndexedParallelIterator for MinLen<I> where I: IndexedParallelIterator {
        fn drive<C: Consumer<Self::Item>>(self, consumer: C) -> C::Result {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    #[derive(Clone)] pub struct MaxLen<I>;
    impl<I> ParallelIterator for MaxLen<I> where I: IndexedParallelIterator {
        type Item = I::Item;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<I> IndexedParallelIterator for MaxLen<I> where I: IndexedParallelIterator {
        fn drive<C: Consumer<Self::Item>>(self, consumer: C) -> C::Result {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    #[derive(Clone)] pub struct Map<I, F> { f: F }
    impl<I, F, R> ParallelIterator for Map<I, F> where I: ParallelIterator, F: Fn(I::Item) -> R {
        type Item = F::Output;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<I, F, R> IndexedParallelIterator for Map<I, F> where I: IndexedParallelIterator, F: Fn(I::Item) -> R {
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    #[derive(Clone)] pub struct MapWith<I, T, F> { f: F }
    impl<I, T, F, R> ParallelIterator for MapWith<I, T, F> where I: ParallelIterator, T: Clone, F: Fn(&mut T, I::Item) -> R {
        type Item = R;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<I, T, F, R> IndexedParallelIterator for MapWith<I, T, F> where I: IndexedParallelIterator, T: Clone, F: Fn(&mut T, I::Item) -> R {
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    #[derive(Clone)] pub struct MapInit<I, INIT, F> { f: INIT }
    impl<I, INIT, T, F, R> ParallelIterator for MapInit<I, INIT, F> where I: ParallelIterator, INIT: Fn() -> T, F: Fn(&mut T, I::Item) -> R {
        type Item = R;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<I, INIT, T, F, R> IndexedParallelIterator for MapInit<I, INIT, F> where I: IndexedParallelIterator, INIT: Fn() -> T, F: Fn(&mut T, I::Item) -> R {
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    #[derive(Clone)] pub struct MultiZip<T>;
    pub fn once<T>(item: T) -> Once<T> {}
    #[derive(Clone)] pub struct Once<T>;
    impl<T> ParallelIterator for Once<T> {
        type Item = T;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<T> IndexedParallelIterator for Once<T> {
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    #[derive(Clone)] pub struct PanicFuse<I>;
    impl<I> ParallelIterator for PanicFuse<I> where I: ParallelIterator {
        type Item = I::Item;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<I> IndexedParallelIterator for PanicFuse<I> where I: IndexedParallelIterator {
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    pub trait ParallelBridge {
        fn par_bridge(self) -> IterBridge<Self>;
    }
    impl<T> ParallelBridge for T where T: Iterator<Item: Send> { fn par_bridge(self) -> IterBridge<Self> {} }
    #[derive(Clone)] pub struct IterBridge<Iter>;
    impl<Iter> ParallelIterator for IterBridge<Iter> where Iter: Iterator<Item: Send> {
        type Item = Iter::Item;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
    }
    #[derive(Clone)] pub struct Positions<I, P> { f: P }
    impl<I, P> ParallelIterator for Positions<I, P> where I: IndexedParallelIterator, P: Fn(I::Item) -> bool {
        type Item = usize;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
    }
    #[derive(Clone)] pub struct Repeat<T>;
    impl<T> Repeat<T> where T: Clone {
        pub fn take(self, n: usize) -> RepeatN<T> {}
        pub fn zip<Z>(self, zip_op: Z) -> Zip<RepeatN<T>, Z::Iter> where Z: IntoParallelIterator<Iter: IndexedParallelIterator> {}
    }
    impl<T> ParallelIterator for Repeat<T> where T: Clone {
        type Item = T;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
    }
    pub fn repeat<T: Clone>(element: T) -> Repeat<T> {}
    #[derive(Clone)] pub struct RepeatN<T>;
    impl<T> ParallelIterator for RepeatN<T> where T: Clone {
        type Item = T;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<T> IndexedParallelIterator for RepeatN<T> where T: Clone {
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
        fn len(&self) -> usize {}
    }
    pub fn repeat_n<T: Clone>(element: T, n: usize) -> RepeatN<T> {}
    pub fn repeatn<T: Clone>(element: T, n: usize) -> RepeatN<T> {}
    #[derive(Clone)] pub struct Rev<I>;
    impl<I> ParallelIterator for Rev<I> where I: IndexedParallelIterator {
        type Item = I::Item;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<I> IndexedParallelIterator for Rev<I> where I: IndexedParallelIterator {
        fn drive<C: Consumer<Self::Item>>(self, consumer: C) -> C::Result {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    #[derive(Clone)] pub struct Skip<I>;
    impl<I> ParallelIterator for Skip<I> where I: IndexedParallelIterator {
        type Item = I::Item;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<I> IndexedParallelIterator for Skip<I> where I: IndexedParallelIterator {
        fn len(&self) -> usize {}
        fn drive<C: Consumer<Self::Item>>(self, consumer: C) -> C::Result {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    #[derive(Clone)] pub struct SkipAny<I>;
    impl<I> ParallelIterator for SkipAny<I> where I: ParallelIterator {
        type Item = I::Item;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
    }
    #[derive(Clone)] pub struct SkipAnyWhile<I, P> { f: P }
    impl<I, P> ParallelIterator for SkipAnyWhile<I, P> where I: ParallelIterator, P: Fn(&I::Item) -> bool {
        type Item = I::Item;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
    }
    pub fn split<D, S>(data: D, splitter: S) -> Split<D, S> where S: Fn(D) -> (D, Option<D>) {}
    #[derive(Clone)] pub struct Split<D, S> { f: S }
    impl<D, S> ParallelIterator for Split<D, S> where S: Fn(D) -> (D, Option<D>) {
        type Item = D;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
    }
    #[derive(Clone)] pub struct StepBy<I>;
    impl<I> ParallelIterator for StepBy<I> where I: IndexedParallelIterator {
        type Item = I::Item;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<I> IndexedParallelIterator for StepBy<I> where I: IndexedParallelIterator {
        fn drive<C: Consumer<Self::Item>>(self, consumer: C) -> C::Result {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    #[derive(Clone)] pub struct Take<I>;
    impl<I> ParallelIterator for Take<I> where I: IndexedParallelIterator {
        type Item = I::Item;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<I> IndexedParallelIterator for Take<I> where I: IndexedParallelIterator {
        fn len(&self) -> usize {}
        fn drive<C: Consumer<Self::Item>>(self, consumer: C) -> C::Result {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    #[derive(Clone)] pub struct TakeAny<I>;
    impl<I> ParallelIterator for TakeAny<I> where I: ParallelIterator {
        type Item = I::Item;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
    }
    #[derive(Clone)] pub struct TakeAnyWhile<I, P> { f: P }
    impl<I, P> ParallelIterator for TakeAnyWhile<I, P> where I: ParallelIterator, P: Fn(&I::Item) -> bool {
        type Item = I::Item;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
    }
    #[derive(Clone)] pub struct TryFold<I, U, ID, F> { f: F }
    impl<U, I, ID, F> ParallelIterator for TryFold<I, U, ID, F> where I: ParallelIterator, F: Fn(U::Output, I::Item) -> U, ID: Fn() -> U::Output, U: Try {
        type Item = U;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
    }
    #[derive(Clone)] pub struct TryFoldWith<I, U: Try, F> { f: F }
    impl<U, I, F> ParallelIterator for TryFoldWith<I, U, F> where I: ParallelIterator, F: Fn(U::Output, I::Item) -> U, U: Try<Output: Clone + Send> {
        type Item = U;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
    }
    #[derive(Clone)] pub struct Update<I, F> { f: F }
    impl<I, F> ParallelIterator for Update<I, F> where I: ParallelIterator, F: Fn(&mut I::Item) {
        type Item = I::Item;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<I, F> IndexedParallelIterator for Update<I, F> where I: IndexedParallelIterator, F: Fn(&mut I::Item) {
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    pub struct WalkTreePrefix<S, B> { f: B }
    impl<S, B, I> ParallelIterator for WalkTreePrefix<S, B> where B: Fn(&S) -> I, I: IntoIterator<Item = S, IntoIter: DoubleEndedIterator> {
        type Item = S;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
    }
    pub fn walk_tree_prefix<S, B, I>(root: S, children_of: B) -> WalkTreePrefix<S, B> where B: Fn(&S) -> I, I: IntoIterator<Item = S, IntoIter: DoubleEndedIterator> {}
    pub struct WalkTreePostfix<S, B> { f: B }
    impl<S, B, I> ParallelIterator for WalkTreePostfix<S, B> where B: Fn(&S) -> I, I: IntoIterator<Item = S> {
        type Item = S;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
    }
    pub fn walk_tree_postfix<S, B, I>(root: S, children_of: B) -> WalkTreePostfix<S, B> where B: Fn(&S) -> I, I: IntoIterator<Item = S> {}
    pub struct WalkTree<S, B> { f: B }
    impl<S, B, I> ParallelIterator for WalkTree<S, B> where B: Fn(&S) -> I, I: IntoIterator<Item = S, IntoIter: DoubleEndedIterator> {
        type Item = S;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
    }
    pub fn walk_tree<S, B, I>(root: S, children_of: B) -> WalkTree<S, B> where B: Fn(&S) -> I, I: IntoIterator<Item = S, IntoIter: DoubleEndedIterator> {}
    #[derive(Clone)] pub struct WhileSome<I>;
    impl<I, T> ParallelIterator for WhileSome<I> where I: ParallelIterator<Item = Option<T>> {
        type Item = T;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
    }
    #[derive(Clone)] pub struct Zip<A, B>;
    impl<A, B> ParallelIterator for Zip<A, B> where A: IndexedParallelIterator, B: IndexedParallelIterator {
        type Item = (A::Item, B::Item);
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<A, B> IndexedParallelIterator for Zip<A, B> where A: IndexedParallelIterator, B: IndexedParallelIterator {
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    #[derive(Clone)] pub struct ZipEq<A, B>;
    impl<A, B> ParallelIterator for ZipEq<A, B> where A: IndexedParallelIterator, B: IndexedParallelIterator {
        type Item = (A::Item, B::Item);
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<A, B> IndexedParallelIterator for ZipEq<A, B> where A: IndexedParallelIterator, B: IndexedParallelIterator {
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    pub mod private {
        use std::convert::Infallible;
        use std::ops::ControlFlow;
        use std::task::Poll;
        pub trait Try {
            type Output;
            type Residual;
            fn from_output(output: Self::Output) -> Self;
            fn from_residual(residual: Self::Residual) -> Self;
            fn branch(self) -> ControlFlow<Self::Residual, Self::Output>;
        }
        impl<B, C> Try for ControlFlow<B, C> {
            type Output = C;
            type Residual = ControlFlow<B, Infallible>;
            fn from_output(output: Self::Output) -> Self {}
            fn from_residual(residual: Self::Residual) -> Self {}
            fn branch(self) -> ControlFlow<Self::Residual, Self::Output> {}
        }
        impl<T> Try for Option<T> {
            type Output = T;
            type Residual = Option<Infallible>;
            fn from_output(output: Self::Output) -> Self {}
            fn from_residual(residual: Self::Residual) -> Self {}
            fn branch(self) -> ControlFlow<Self::Residual, Self::Output> {}
        }
        impl<T, E> Try for Result<T, E> {
            type Output = T;
            type Residual = Result<Infallible, E>;
            fn from_output(output: Self::Output) -> Self {}
            fn from_residual(residual: Self::Residual) -> Self {}
            fn branch(self) -> ControlFlow<Self::Residual, Self::Output> {}
        }
        impl<T, E> Try for Poll<Result<T, E>> {
            type Output = Poll<T>;
            type Residual = Result<Infallible, E>;
            fn from_output(output: Self::Output) -> Self {}
            fn from_residual(residual: Self::Residual) -> Self {}
            fn branch(self) -> ControlFlow<Self::Residual, Self::Output> {}
        }
        impl<T, E> Try for Poll<Option<Result<T, E>>> {
            type Output = Poll<Option<T>>;
            type Residual = Result<Infallible, E>;
            fn from_output(output: Self::Output) -> Self {}
            fn from_residual(residual: Self::Residual) -> Self {}
            fn branch(self) -> ControlFlow<Self::Residual, Self::Output> {}
        }
    }
}
pub mod prelude {
    pub use crate::iter::{FromParallelIterator, IndexedParallelIterator, IntoParallelIterator, IntoParallelRefIterator, IntoParallelRefMutIterator, ParallelBridge, ParallelDrainFull, ParallelDrainRange, ParallelExtend, ParallelIterator};
    pub use crate::slice::{ParallelSlice, ParallelSliceMut};
    pub use crate::str::ParallelString;
}
pub mod slice {
    use crate::iter::{IndexedParallelIterator, ParallelIterator};
    use crate::iter::plumbing::{Consumer, ProducerCallback, UnindexedConsumer};
    use std::cmp::Ordering;
    pub trait ParallelSlice<T> {
        fn as_parallel_slice(&self) -> &[T];
        fn par_split<P>(&self, separator: P) -> Split<T, P> where P: Fn(&T) -> bool {}
        fn par_split_inclusive<P>(&self, separator: P) -> SplitInclusive<T, P> where P: Fn(&T) -> bool {}
        fn par_windows(&self, window_size: usize) -> Windows<T> {}
        fn par_array_windows<const N: usize>(&self) -> ArrayWindows<T, N> {}
        fn par_chunks(&self, chunk_size: usize) -> Chunks<T> {}
        fn par_chunks_exact(&self, chunk_size: usize) -> ChunksExact<T> {}
        fn par_rchunks(&self, chunk_size: usize) -> RChunks<T> {}
        fn par_rchunks_exact(&self, chunk_size: usize) -> RChunksExact<T> {}
        fn par_chunk_by<F>(&self, pred: F) -> ChunkBy<T, F> where F: Fn(&T, &T) -> bool {}
    }
    impl<T> ParallelSlice<T> for [T] { fn as_parallel_slice(&self) -> &[T] {} }
    pub trait ParallelSliceMut<T> {
        fn as_parallel_slice_mut(&mut self) -> &mut [T];
        fn par_split_mut<P>(&mut self, separator: P) -> SplitMut<T, P> where P: Fn(&T) -> bool {}
        fn par_split_inclusive_mut<P>(&mut self, separator: P) -> SplitInclusiveMut<T, P> where P: Fn(&T) -> bool {}
        fn par_chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<T> {}
        fn par_chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksExactMut<T> {}
        fn par_rchunks_mut(&mut self, chunk_size: usize) -> RChunksMut<T> {}
        fn par_rchunks_exact_mut(&mut self, chunk_size: usize) -> RChunksExactMut<T> {}
        fn par_sort(&mut self) where T: Ord {}
        fn par_sort_by<F>(&mut self, compare: F) where F: Fn(&T, &T) -> Ordering {}
        fn par_sort_by_key<K, F>(&mut self, f: F) where K: Ord, F: Fn(&T) -> K {}
        fn par_sort_by_cached_key<K, F>(&mut self, f: F) where F: Fn(&T) -> K, K: Ord {}
        fn par_sort_unstable(&mut self) where T: Ord {}
        fn par_sort_unstable_by<F>(&mut self, compare: F) where F: Fn(&T, &T) -> Ordering {}
        fn par_sort_unstable_by_key<K, F>(&mut self, f: F) where K: Ord, F: Fn(&T) -> K {}
        fn par_chunk_by_mut<F>(&mut self, pred: F) -> ChunkByMut<T, F> where F: Fn(&T, &T) -> bool {}
    }
    impl<T> ParallelSliceMut<T> for [T] { fn as_parallel_slice_mut(&mut self) -> &mut [T] {} }
    pub struct Iter<T>;
    impl<T> Clone for Iter<T> {}
    impl<T> ParallelIterator for Iter<T> {
        type Item = &T;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<T> IndexedParallelIterator for Iter<T> {
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    pub struct IterMut<T>;
    impl<T> ParallelIterator for IterMut<T> {
        type Item = &mut T;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<T> IndexedParallelIterator for IterMut<T> {
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    pub struct Split<T, P> { f: P }
    impl<T, P: Clone> Clone for Split<T, P> {}
    impl<T, P> ParallelIterator for Split<T, P> where P: Fn(&T) -> bool {
        type Item = &[T];
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
    }
    pub struct SplitInclusive<T, P> { f: P }
    impl<T, P: Clone> Clone for SplitInclusive<T, P> {}
    impl<T, P> ParallelIterator for SplitInclusive<T, P> where P: Fn(&T) -> bool {
        type Item = &[T];
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
    }
    pub struct SplitMut<T, P> { f: P }
    impl<T, P> ParallelIterator for SplitMut<T, P> where P: Fn(&T) -> bool {
        type Item = &mut [T];
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
    }
    pub struct SplitInclusiveMut<T, P> { f: P }
    impl<T, P> ParallelIterator for SplitInclusiveMut<T, P> where P: Fn(&T) -> bool {
        type Item = &mut [T];
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
    }
    pub struct ChunkBy<T, P> { f: P }
    impl<T, P: Clone> Clone for ChunkBy<T, P> {}
    impl<T, P> ParallelIterator for ChunkBy<T, P> where P: Fn(&T, &T) -> bool {
        type Item = &[T];
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
    }
    pub struct ChunkByMut<T, P> { f: P }
    impl<T, P> ParallelIterator for ChunkByMut<T, P> where P: Fn(&T, &T) -> bool {
        type Item = &mut [T];
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
    }
    pub struct Chunks<T>;
    impl<T> Clone for Chunks<T> {}
    impl<T> ParallelIterator for Chunks<T> {
        type Item = &[T];
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<T> IndexedParallelIterator for Chunks<T> {
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    pub struct ChunksExact<T>;
    impl<T> ChunksExact<T> { pub fn remainder(&self) -> &[T] {} }
    impl<T> Clone for ChunksExact<T> {}
    impl<T> ParallelIterator for ChunksExact<T> {
        type Item = &[T];
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<T> IndexedParallelIterator for ChunksExact<T> {
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    pub struct ChunksMut<T>;
    impl<T> ParallelIterator for ChunksMut<T> {
        type Item = &mut [T];
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<T> IndexedParallelIterator for ChunksMut<T> {
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    pub struct ChunksExactMut<T>;
    impl<T> ChunksExactMut<T> {
        pub fn into_remainder(self) -> &mut [T] {}
        pub fn remainder(&mut self) -> &mut [T] {}
        pub fn take_remainder(&mut self) -> &mut [T] {}
    }
    impl<T> ParallelIterator for ChunksExactMut<T> {
        type Item = &mut [T];
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<T> IndexedParallelIterator for ChunksExactMut<T> {
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    pub struct RChunks<T>;
    impl<T> Clone for RChunks<T> {}
    impl<T> ParallelIterator for RChunks<T> {
        type Item = &[T];
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<T> IndexedParallelIterator for RChunks<T> {
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    pub struct RChunksExact<T>;
    impl<T> RChunksExact<T> { pub fn remainder(&self) -> &[T] {} }
    impl<T> Clone for RChunksExact<T> {}
    impl<T> ParallelIterator for RChunksExact<T> {
        type Item = &[T];
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<T> IndexedParallelIterator for RChunksExact<T> {
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    pub struct RChunksMut<T>;
    impl<T> ParallelIterator for RChunksMut<T> {
        type Item = &mut [T];
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<T> IndexedParallelIterator for RChunksMut<T> {
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    pub struct RChunksExactMut<T>;
    impl<T> RChunksExactMut<T> {
        pub fn into_remainder(self) -> &mut [T] {}
        pub fn remainder(&mut self) -> &mut [T] {}
        pub fn take_remainder(&mut self) -> &mut [T] {}
    }
    impl<T> ParallelIterator for RChunksExactMut<T> {
        type Item = &mut [T];
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<T> IndexedParallelIterator for RChunksExactMut<T> {
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    pub struct Windows<T>;
    impl<T> Clone for Windows<T> {}
    impl<T> ParallelIterator for Windows<T> {
        type Item = &[T];
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<T> IndexedParallelIterator for Windows<T> {
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
    pub struct ArrayWindows<T, const N: usize>;
    impl<T, const N: usize> Clone for ArrayWindows<T, N> {}
    impl<T, const N: usize> ParallelIterator for ArrayWindows<T, N> {
        type Item = &[T; N];
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<T, const N: usize> IndexedParallelIterator for ArrayWindows<T, N> {
        fn drive<C>(self, consumer: C) -> C::Result where C: Consumer<Self::Item> {}
        fn len(&self) -> usize {}
        fn with_producer<CB>(self, callback: CB) -> CB::Output where CB: ProducerCallback<Self::Item> {}
    }
}
