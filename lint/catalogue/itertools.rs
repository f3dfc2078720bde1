//! itertools 0.15.0.

macro_rules! chain {
    () => { ::std::iter::empty() };
    ($first:expr $(, $rest:expr)* $(,)?) => { ::std::iter::IntoIterator::into_iter($first)$(.chain($rest))* };
}
macro_rules! iproduct {
    () => { ::std::iter::once(()) };
    ($a:expr $(,)?) => { ::std::iter::IntoIterator::into_iter($a).map(|a| (a,)) };
    ($a:expr, $b:expr $(,)?) => { ::std::iter::IntoIterator::into_iter($a).flat_map(|a| ::std::iter::IntoIterator::into_iter($b).map(move |b| (a, b))) };
    ($a:expr, $b:expr, $c:expr $(,)?) => {
        $crate::iproduct!($a, $b).flat_map(|(a, b)| ::std::iter::IntoIterator::into_iter($c).map(move |c| (a, b, c)))
    };
}
macro_rules! izip {
    ($a:expr $(,)?) => { ::std::iter::IntoIterator::into_iter($a) };
    ($a:expr, $b:expr $(,)?) => { ::std::iter::IntoIterator::into_iter($a).zip($b) };
    ($a:expr, $b:expr, $c:expr $(,)?) => { ::std::iter::IntoIterator::into_iter($a).zip($b).zip($c).map(|((a, b), c)| (a, b, c)) };
    ($a:expr, $b:expr, $c:expr, $d:expr $(,)?) => {
        ::std::iter::IntoIterator::into_iter($a).zip($b).zip($c).zip($d).map(|(((a, b), c), d)| (a, b, c, d))
    };
}
use core as std;
use alloc::vec;
use alloc::collections::vec_deque;
use alloc::rc::Rc;
use core::fmt;
use core::borrow::Borrow;
use core::cmp::Ordering;
use core::collections::HashMap;
use core::hash::{BuildHasher, Hash};
use core::ops::{Deref, DerefMut};
use crate::adaptors::HasCombination;
use crate::adaptors::coalesce::{CoalesceBy, DedupEq, DedupPred2CoalescePred, DedupPredWithCount2CoalescePred, NoCount, WithCount};
use crate::adaptors::map::{MapSpecialCase, MapSpecialCaseFnInto, MapSpecialCaseFnOk};
use crate::combinations::CombinationsGeneric;
use crate::combinations_with_replacement::{ArrayCombinationsWithReplacement, CombinationsWithReplacementGeneric};
use crate::cons_tuples_impl::ConsTuplesFn;
use crate::duplicates_impl::private::{ByFn, ById};
use crate::grouping_map::MapForGrouping;
use crate::intersperse::{IntersperseElement, IntersperseElementSimple};
use crate::kmerge_impl::{KMergeByLt, KMergePredicate};
use crate::merge_join::{FuncLR, MergeFuncLR, MergeLte, OrderingOrBool};
use crate::size_hint::SizeHint;
use crate::traits::{HomogeneousTuple, IteratorIndex};
use crate::tuple_impl::TupleCollect;
use std::iter;
use std::cell::RefCell;
use std::collections::hash_map::RandomState;
use std::error::Error;
use std::fmt::{Debug, Display};
use std::iter::{Fuse, Peekable};
use std::ops::{Add, Mul};
pub use either::Either;
/// What `tuple_windows` and its like give, whose items are all of one type: as wide as any, since the pattern that says how wide stands behind.
pub type Wide<T> = (T, T, T, T, T, T, T, T, T, T, T, T);
pub trait Itertools: Iterator {
    fn interleave<J>(self, other: J) -> Interleave<Self, J::IntoIter> where J: IntoIterator<Item = Self::Item> {}
    fn interleave_shortest<J>(self, other: J) -> InterleaveShortest<Self, J::IntoIter> where J: IntoIterator<Item = Self::Item> {}
    fn intersperse(self, element: Self::Item) -> Intersperse<Self> where Self::Item: Clone {}
    fn intersperse_with<F>(self, element: F) -> IntersperseWith<Self, F> where F: FnMut() -> Self::Item {}
    fn get<R>(self, index: R) -> R::Output where R: IteratorIndex<Self> {}
    fn zip_longest<J>(self, other: J) -> ZipLongest<Self, J::IntoIter> where J: IntoIterator {}
    fn zip_eq<J>(self, other: J) -> ZipEq<Self, J::IntoIter> where J: IntoIterator {}
    fn batching<B, F>(self, f: F) -> Batching<Self, F> where F: FnMut(&mut Self) -> Option<B> {}
    fn chunk_by<K, F>(self, key: F) -> ChunkBy<K, Self, F> where F: FnMut(&Self::Item) -> K, K: PartialEq {}
    fn group_by<K, F>(self, key: F) -> ChunkBy<K, Self, F> where F: FnMut(&Self::Item) -> K, K: PartialEq {}
    fn chunks(self, size: usize) -> IntoChunks<Self> {}
    fn tuple_windows<T>(self) -> TupleWindows<Self, T> where Self: Iterator<Item = T::Item>, T: HomogeneousTuple, T::Item: Clone {}
    fn circular_tuple_windows<T>(self) -> CircularTupleWindows<Self, T> where Self: Clone + Iterator<Item = T::Item> + ExactSizeIterator, T: TupleCollect + Clone, T::Item: Clone {}
    fn tuples<T>(self) -> Tuples<Self, T> where Self: Iterator<Item = T::Item>, T: HomogeneousTuple {}
    fn array_windows<const N: usize>(self) -> ArrayWindows<Self, N> where Self::Item: Clone {}
    fn circular_array_windows<const N: usize>(self) -> CircularArrayWindows<Self, N> where Self::Item: Clone {}
    fn tee(self) -> (Tee<Self>, Tee<Self>) where Self::Item: Clone {}
    fn map_into<R>(self) -> MapInto<Self, R> where Self::Item: Into<R> {}
    fn map_ok<F, T, U, E>(self, f: F) -> MapOk<Self, F> where Self: Iterator<Item = Result<T, E>>, F: FnMut(T) -> U {}
    fn filter_ok<F, T, E>(self, f: F) -> FilterOk<Self, F> where Self: Iterator<Item = Result<T, E>>, F: FnMut(&T) -> bool {}
    fn filter_map_ok<F, T, U, E>(self, f: F) -> FilterMapOk<Self, F> where Self: Iterator<Item = Result<T, E>>, F: FnMut(T) -> Option<U> {}
    fn flatten_ok<T, E>(self) -> FlattenOk<Self, T, E> where Self: Iterator<Item = Result<T, E>>, T: IntoIterator {}
    fn process_results<F, T, E, R>(self, processor: F) -> Result<R, E> where Self: Iterator<Item = Result<T, E>>, F: FnOnce(ProcessResults<Self, E>) -> R { let a: ProcessResults<Self, E>; processor(a) }
    fn merge<J>(self, other: J) -> Merge<Self, J::IntoIter> where Self::Item: PartialOrd, J: IntoIterator<Item = Self::Item> {}
    fn merge_by<J, F>(self, other: J, is_first: F) -> MergeBy<Self, J::IntoIter, F> where J: IntoIterator<Item = Self::Item>, F: FnMut(&Self::Item, &Self::Item) -> bool {}
    fn merge_join_by<J, F, T>(self, other: J, cmp_fn: F) -> MergeJoinBy<Self, J::IntoIter, F> where J: IntoIterator, F: FnMut(&Self::Item, &J::Item) -> T {}
    fn kmerge(self) -> KMerge<<Self::Item as IntoIterator>::IntoIter> where Self::Item: IntoIterator, <Self::Item as IntoIterator>::Item: PartialOrd { self.next(); }
    fn kmerge_by<F>(self, first: F) -> KMergeBy<<Self::Item as IntoIterator>::IntoIter, F> where Self::Item: IntoIterator, F: FnMut(&<Self::Item as IntoIterator>::Item, &<Self::Item as IntoIterator>::Item) -> bool { self.next(); }
    fn cartesian_product<J>(self, other: J) -> Product<Self, J::IntoIter> where Self::Item: Clone, J: IntoIterator, J::IntoIter: Clone {}
    fn multi_cartesian_product(self) -> MultiProduct<<Self::Item as IntoIterator>::IntoIter> where Self::Item: IntoIterator, <Self::Item as IntoIterator>::IntoIter: Clone, <Self::Item as IntoIterator>::Item: Clone { self.next(); }
    fn coalesce<F>(self, f: F) -> Coalesce<Self, F> where F: FnMut(Self::Item, Self::Item) -> Result<Self::Item, (Self::Item, Self::Item)> {}
    fn dedup(self) -> Dedup<Self> where Self::Item: PartialEq {}
    fn dedup_by<Cmp>(self, cmp: Cmp) -> DedupBy<Self, Cmp> where Cmp: FnMut(&Self::Item, &Self::Item) -> bool {}
    fn dedup_with_count(self) -> DedupWithCount<Self> {}
    fn dedup_by_with_count<Cmp>(self, cmp: Cmp) -> DedupByWithCount<Self, Cmp> where Cmp: FnMut(&Self::Item, &Self::Item) -> bool {}
    fn duplicates(self) -> Duplicates<Self> where Self::Item: Eq + Hash {}
    fn duplicates_with_hasher<S>(self, hash_builder: S) -> Duplicates<Self, S> where Self::Item: Eq + Hash, S: BuildHasher {}
    fn duplicates_by<V, F>(self, f: F) -> DuplicatesBy<Self, V, F> where V: Eq + Hash, F: FnMut(&Self::Item) -> V {}
    fn duplicates_by_with_hasher<V, F, S>(self, f: F, hash_builder: S) -> DuplicatesBy<Self, V, F, S> where V: Eq + Hash, F: FnMut(&Self::Item) -> V, S: BuildHasher {}
    fn unique(self) -> Unique<Self> where Self::Item: Clone + Eq + Hash {}
    fn unique_with_hasher<S>(self, hash_builder: S) -> Unique<Self, S> where Self::Item: Clone + Eq + Hash, S: BuildHasher {}
    fn unique_by<V, F>(self, f: F) -> UniqueBy<Self, V, F> where V: Eq + Hash, F: FnMut(&Self::Item) -> V {}
    fn unique_by_with_hasher<V, F, S>(self, f: F, hash_builder: S) -> UniqueBy<Self, V, F, S> where V: Eq + Hash, F: FnMut(&Self::Item) -> V, S: BuildHasher {}
    fn peeking_take_while<F>(&mut self, accept: F) -> PeekingTakeWhile<Self, F> where Self: PeekingNext, F: FnMut(&Self::Item) -> bool {}
    fn take_while_ref<F>(&mut self, accept: F) -> TakeWhileRef<Self, F> where Self: Clone, F: FnMut(&Self::Item) -> bool {}
    fn take_while_inclusive<F>(self, accept: F) -> TakeWhileInclusive<Self, F> where F: FnMut(&Self::Item) -> bool {}
    fn while_some<A>(self) -> WhileSome<Self> where Self: Iterator<Item = Option<A>> {}
    fn tuple_combinations<T>(self) -> TupleCombinations<Self, T> where Self::Item: Clone, T: HasCombination<Self> {}
    fn array_combinations<const K: usize>(self) -> ArrayCombinations<Self, K> where Self::Item: Clone {}
    fn combinations(self, k: usize) -> Combinations<Self> where Self::Item: Clone {}
    fn combinations_with_replacement(self, k: usize) -> CombinationsWithReplacement<Self> where Self::Item: Clone {}
    fn array_combinations_with_replacement<const K: usize>(self,) -> ArrayCombinationsWithReplacement<Self, K> where Self::Item: Clone {}
    fn permutations(self, k: usize) -> Permutations<Self> where Self::Item: Clone {}
    fn powerset(self) -> Powerset<Self> where Self::Item: Clone {}
    fn pad_using<F>(self, min: usize, f: F) -> PadUsing<Self, F> where F: FnMut(usize) -> Self::Item {}
    fn with_position(self) -> WithPosition<Self> {}
    fn positions<P>(self, predicate: P) -> Positions<Self, P> where P: FnMut(Self::Item) -> bool {}
    fn update<F>(self, updater: F) -> Update<Self, F> where F: FnMut(&mut Self::Item) {}
    fn next_array<const N: usize>(&mut self) -> Option<[Self::Item; N]> { self.next(); }
    fn collect_array<const N: usize>(self) -> Option<[Self::Item; N]> { self.next(); }
    fn next_tuple<T>(&mut self) -> Option<Wide<Self::Item>> where Self: Iterator<Item = T::Item>, T: HomogeneousTuple { self.next(); }
    fn collect_tuple<T>(self) -> Option<Wide<Self::Item>> where Self: Iterator<Item = T::Item>, T: HomogeneousTuple { self.next(); }
    fn find_position<P>(&mut self, pred: P) -> Option<(usize, Self::Item)> where P: FnMut(&Self::Item) -> bool { self.next(); let a: &Self::Item; pred(a) }
    fn find_or_last<P>(self, predicate: P) -> Option<Self::Item> where P: FnMut(&Self::Item) -> bool { self.next(); let a: &Self::Item; predicate(a) }
    fn find_or_first<P>(self, predicate: P) -> Option<Self::Item> where P: FnMut(&Self::Item) -> bool { self.next(); let a: &Self::Item; predicate(a) }
    fn contains<Q>(&mut self, query: &Q) -> bool where Self::Item: Borrow<Q>, Q: PartialEq { self.next(); }
    fn all_equal(&mut self) -> bool where Self::Item: PartialEq { self.next(); }
    fn all_equal_value(&mut self) -> Result<Self::Item, AllEqualValueError<Self::Item>> where Self::Item: PartialEq { self.next(); }
    fn all_unique(&mut self) -> bool where Self::Item: Eq + Hash { self.next(); }
    fn all_unique_with_hasher<S>(&mut self, hash_builder: S) -> bool where Self::Item: Eq + Hash, S: BuildHasher { self.next(); }
    fn dropping(self, n: usize) -> Self { self.next(); }
    fn dropping_back(self, n: usize) -> Self where Self: DoubleEndedIterator { self.next_back(); }
    fn concat(self) -> Self::Item where Self::Item: Extend<<<Self as Iterator>::Item as IntoIterator>::Item> + IntoIterator + Default { self.next(); }
    fn collect_vec(self) -> Vec<Self::Item> { self.next(); }
    fn try_collect<T, U, E>(self) -> Result<U, E> where Self: Iterator<Item = Result<T, E>>, U: FromIterator<T> { self.next(); }
    fn set_from<A, J>(&mut self, from: J) -> usize where Self: Iterator<Item = &mut A>, J: IntoIterator<Item = A> { self.next(); }
    fn join(&mut self, sep: &str) -> String where Self::Item: std::fmt::Display { self.next(); }
    fn format(self, sep: &str) -> Format<Self> {}
    fn format_with<F>(self, sep: &str, format: F) -> FormatWith<Self, F> where F: FnMut(Self::Item, &mut dyn FnMut(&dyn fmt::Display) -> fmt::Result) -> fmt::Result {}
    fn fold_ok<A, E, B, F>(&mut self, start: B, f: F) -> Result<B, E> where Self: Iterator<Item = Result<A, E>>, F: FnMut(B, A) -> B { self.next(); let a: B; let b: A; f(a, b) }
    fn fold_options<A, B, F>(&mut self, start: B, f: F) -> Option<B> where Self: Iterator<Item = Option<A>>, F: FnMut(B, A) -> B { self.next(); let a: B; let b: A; f(a, b) }
    fn fold1<F>(self, f: F) -> Option<Self::Item> where F: FnMut(Self::Item, Self::Item) -> Self::Item { self.next(); let a: Self::Item; let b: Self::Item; f(a, b); }
    fn tree_reduce<F>(self, f: F) -> Option<Self::Item> where F: FnMut(Self::Item, Self::Item) -> Self::Item { self.next(); let a: Self::Item; let b: Self::Item; f(a, b); }
    fn tree_fold1<F>(self, f: F) -> Option<Self::Item> where F: FnMut(Self::Item, Self::Item) -> Self::Item { self.next(); let a: Self::Item; let b: Self::Item; f(a, b); }
    fn fold_while<B, F>(&mut self, init: B, f: F) -> FoldWhile<B> where F: FnMut(B, Self::Item) -> FoldWhile<B> { self.next(); let a: B; let b: Self::Item; f(a, b) }
    fn sum1<S>(self) -> Option<S> where S: std::iter::Sum<Self::Item> { self.next(); }
    fn product1<P>(self) -> Option<P> where P: std::iter::Product<Self::Item> { self.next(); }
    fn sorted_unstable(self) -> VecIntoIter<Self::Item> where Self::Item: Ord { self.next(); }
    fn sorted_unstable_by<F>(self, cmp: F) -> VecIntoIter<Self::Item> where F: FnMut(&Self::Item, &Self::Item) -> Ordering { self.next(); let a: &Self::Item; let b: &Self::Item; cmp(a, b) }
    fn sorted_unstable_by_key<K, F>(self, f: F) -> VecIntoIter<Self::Item> where K: Ord, F: FnMut(&Self::Item) -> K { self.next(); let a: &Self::Item; f(a) }
    fn sorted(self) -> VecIntoIter<Self::Item> where Self::Item: Ord { self.next(); }
    fn sorted_by<F>(self, cmp: F) -> VecIntoIter<Self::Item> where F: FnMut(&Self::Item, &Self::Item) -> Ordering { self.next(); let a: &Self::Item; let b: &Self::Item; cmp(a, b) }
    fn sorted_by_key<K, F>(self, f: F) -> VecIntoIter<Self::Item> where K: Ord, F: FnMut(&Self::Item) -> K { self.next(); let a: &Self::Item; f(a) }
    fn sorted_by_cached_key<K, F>(self, f: F) -> VecIntoIter<Self::Item> where K: Ord, F: FnMut(&Self::Item) -> K { self.next(); let a: &Self::Item; f(a) }
    fn k_smallest(self, k: usize) -> VecIntoIter<Self::Item> where Self::Item: Ord { self.next(); }
    fn k_smallest_by<F>(self, k: usize, cmp: F) -> VecIntoIter<Self::Item> where F: FnMut(&Self::Item, &Self::Item) -> Ordering { self.next(); let a: &Self::Item; let b: &Self::Item; cmp(a, b); }
    fn k_smallest_by_key<F, K>(self, k: usize, key: F) -> VecIntoIter<Self::Item> where F: FnMut(&Self::Item) -> K, K: Ord { self.next(); let a: &Self::Item; key(a); }
    fn k_smallest_relaxed(self, k: usize) -> VecIntoIter<Self::Item> where Self::Item: Ord { self.next(); }
    fn k_smallest_relaxed_by<F>(self, k: usize, cmp: F) -> VecIntoIter<Self::Item> where F: FnMut(&Self::Item, &Self::Item) -> Ordering { self.next(); let a: &Self::Item; let b: &Self::Item; cmp(a, b); }
    fn k_smallest_relaxed_by_key<F, K>(self, k: usize, key: F) -> VecIntoIter<Self::Item> where F: FnMut(&Self::Item) -> K, K: Ord { self.next(); let a: &Self::Item; key(a); }
    fn k_largest(self, k: usize) -> VecIntoIter<Self::Item> where Self::Item: Ord { self.next(); }
    fn k_largest_by<F>(self, k: usize, cmp: F) -> VecIntoIter<Self::Item> where F: FnMut(&Self::Item, &Self::Item) -> Ordering { self.next(); let a: &Self::Item; let b: &Self::Item; cmp(a, b); }
    fn k_largest_by_key<F, K>(self, k: usize, key: F) -> VecIntoIter<Self::Item> where F: FnMut(&Self::Item) -> K, K: Ord { self.next(); let a: &Self::Item; key(a); }
    fn k_largest_relaxed(self, k: usize) -> VecIntoIter<Self::Item> where Self::Item: Ord { self.next(); }
    fn k_largest_relaxed_by<F>(self, k: usize, cmp: F) -> VecIntoIter<Self::Item> where F: FnMut(&Self::Item, &Self::Item) -> Ordering { self.next(); let a: &Self::Item; let b: &Self::Item; cmp(a, b); }
    fn k_largest_relaxed_by_key<F, K>(self, k: usize, key: F) -> VecIntoIter<Self::Item> where F: FnMut(&Self::Item) -> K, K: Ord { self.next(); let a: &Self::Item; key(a); }
    fn tail(self, n: usize) -> VecDequeIntoIter<Self::Item> { self.next(); }
    fn partition_map<A, B, F, L, R>(self, predicate: F) -> (A, B) where F: FnMut(Self::Item) -> Either<L, R>, A: Default + Extend<L>, B: Default + Extend<R> { self.next(); let a: Self::Item; predicate(a); }
    fn partition_result<A, B, T, E>(self) -> (A, B) where Self: Iterator<Item = Result<T, E>>, A: Default + Extend<T>, B: Default + Extend<E> { self.next(); }
    fn into_group_map<K, V>(self) -> HashMap<K, Vec<V>> where Self: Iterator<Item = (K, V)>, K: Hash + Eq { self.next(); }
    fn into_group_map_with_hasher<K, V, S>(self, hash_builder: S) -> HashMap<K, Vec<V>, S> where Self: Iterator<Item = (K, V)>, K: Hash + Eq, S: BuildHasher { self.next(); }
    fn into_group_map_by<K, V, F>(self, f: F) -> HashMap<K, Vec<V>> where Self: Iterator<Item = V>, K: Hash + Eq, F: FnMut(&V) -> K { self.next(); let a: &V; f(a) }
    fn into_group_map_by_with_hasher<K, V, F, S>(self, f: F, hash_builder: S) -> HashMap<K, Vec<V>, S> where Self: Iterator<Item = V>, K: Hash + Eq, F: FnMut(&V) -> K, S: BuildHasher { self.next(); let a: &V; f(a) }
    fn into_grouping_map<K, V>(self) -> GroupingMap<Self> where Self: Iterator<Item = (K, V)>, K: Hash + Eq {}
    fn into_grouping_map_with_hasher<K, V, S>(self, hash_builder: S) -> GroupingMap<Self, S> where Self: Iterator<Item = (K, V)>, K: Hash + Eq, S: BuildHasher {}
    fn into_grouping_map_by<K, V, F>(self, key_mapper: F) -> GroupingMapBy<Self, F> where Self: Iterator<Item = V>, K: Hash + Eq, F: FnMut(&V) -> K {}
    fn into_grouping_map_by_with_hasher<K, V, F, S>(self, key_mapper: F, hash_builder: S) -> GroupingMapBy<Self, F, S> where Self: Iterator<Item = V>, K: Hash + Eq, F: FnMut(&V) -> K, S: BuildHasher {}
    fn min_set(self) -> Vec<Self::Item> where Self::Item: Ord { self.next(); }
    fn min_set_by<F>(self, compare: F) -> Vec<Self::Item> where F: FnMut(&Self::Item, &Self::Item) -> Ordering { self.next(); let a: &Self::Item; let b: &Self::Item; compare(a, b); }
    fn min_set_by_key<K, F>(self, key: F) -> Vec<Self::Item> where K: Ord, F: FnMut(&Self::Item) -> K { self.next(); let a: &Self::Item; key(a); }
    fn max_set(self) -> Vec<Self::Item> where Self::Item: Ord { self.next(); }
    fn max_set_by<F>(self, compare: F) -> Vec<Self::Item> where F: FnMut(&Self::Item, &Self::Item) -> Ordering { self.next(); let a: &Self::Item; let b: &Self::Item; compare(a, b); }
    fn max_set_by_key<K, F>(self, key: F) -> Vec<Self::Item> where K: Ord, F: FnMut(&Self::Item) -> K { self.next(); let a: &Self::Item; key(a); }
    fn minmax(self) -> MinMaxResult<Self::Item> where Self::Item: PartialOrd { self.next(); }
    fn minmax_by_key<K, F>(self, key: F) -> MinMaxResult<Self::Item> where K: PartialOrd, F: FnMut(&Self::Item) -> K { self.next(); let a: &Self::Item; key(a); }
    fn minmax_by<F>(self, compare: F) -> MinMaxResult<Self::Item> where F: FnMut(&Self::Item, &Self::Item) -> Ordering { self.next(); let a: &Self::Item; let b: &Self::Item; compare(a, b); }
    fn position_max(self) -> Option<usize> where Self::Item: Ord { self.next(); }
    fn position_max_by_key<K, F>(self, key: F) -> Option<usize> where K: Ord, F: FnMut(&Self::Item) -> K { self.next(); let a: &Self::Item; key(a); }
    fn position_max_by<F>(self, compare: F) -> Option<usize> where F: FnMut(&Self::Item, &Self::Item) -> Ordering { self.next(); let a: &Self::Item; let b: &Self::Item; compare(a, b); }
    fn position_min(self) -> Option<usize> where Self::Item: Ord { self.next(); }
    fn position_min_by_key<K, F>(self, key: F) -> Option<usize> where K: Ord, F: FnMut(&Self::Item) -> K { self.next(); let a: &Self::Item; key(a); }
    fn position_min_by<F>(self, compare: F) -> Option<usize> where F: FnMut(&Self::Item, &Self::Item) -> Ordering { self.next(); let a: &Self::Item; let b: &Self::Item; compare(a, b); }
    fn position_minmax(self) -> MinMaxResult<usize> where Self::Item: PartialOrd { self.next(); }
    fn position_minmax_by_key<K, F>(self, key: F) -> MinMaxResult<usize> where K: PartialOrd, F: FnMut(&Self::Item) -> K { self.next(); let a: &Self::Item; key(a); }
    fn position_minmax_by<F>(self, compare: F) -> MinMaxResult<usize> where F: FnMut(&Self::Item, &Self::Item) -> Ordering { self.next(); let a: &Self::Item; let b: &Self::Item; compare(a, b); }
    fn exactly_one(self) -> Result<Self::Item, ExactlyOneError<Self>> { self.next(); }
    fn at_most_one(self) -> Result<Option<Self::Item>, ExactlyOneError<Self>> { self.next(); }
    fn multipeek(self) -> MultiPeek<Self> {}
    fn counts(self) -> HashMap<Self::Item, usize> where Self::Item: Eq + Hash { self.next(); }
    fn counts_with_hasher<S>(self, hash_builder: S) -> HashMap<Self::Item, usize, S> where Self::Item: Eq + Hash, S: BuildHasher { self.next(); }
    fn counts_by<K, F>(self, f: F) -> HashMap<K, usize> where K: Eq + Hash, F: FnMut(Self::Item) -> K { self.next(); let a: Self::Item; f(a) }
    fn counts_by_with_hasher<K, F, S>(self, f: F, hash_builder: S) -> HashMap<K, usize, S> where K: Eq + Hash, F: FnMut(Self::Item) -> K, S: BuildHasher { self.next(); let a: Self::Item; f(a) }
    fn multiunzip<FromI>(self) -> FromI where Self: MultiUnzip<FromI> { self.next(); }
    fn try_len(&self) -> Result<usize, SizeHint> {}
    fn strip_prefix<Prefix>(self, prefix: Prefix) -> Result<Self, StripPrefixError<Self, Prefix::IntoIter, Self::Item>> where Prefix: IntoIterator, Self::Item: PartialEq<Prefix::Item> { self.next(); }
    fn strip_prefix_by<Prefix, F>(self, prefix: Prefix, eq: F) -> Result<Self, StripPrefixError<Self, Prefix::IntoIter, Self::Item>> where Prefix: IntoIterator, F: FnMut(&Self::Item, &Prefix::Item) -> bool { self.next(); let a: &Self::Item; let b: &Prefix::Item; eq(a, b); }
}
impl<T> Itertools for T where T: Iterator {}
#[derive(Clone)] pub struct StripPrefixError<I, Prefix: Iterator, T> { pub iterator: I, pub prefix: Prefix, pub mismatch: (Option<T>, Prefix::Item) }
pub fn equal<I, J>(a: I, b: J) -> bool where I: IntoIterator, J: IntoIterator, I::Item: PartialEq<J::Item> { a.into_iter().next(); b.into_iter().next(); }
pub fn assert_equal<I, J>(a: I, b: J) where I: IntoIterator, J: IntoIterator, I::Item: fmt::Debug + PartialEq<J::Item>, J::Item: fmt::Debug { a.into_iter().next(); b.into_iter().next(); }
pub fn partition<A, I, F>(iter: I, pred: F) -> usize where I: IntoIterator<Item = &mut A>, I::IntoIter: DoubleEndedIterator, F: FnMut(&A) -> bool { iter.into_iter().next(); let a: &A; pred(a); }
#[derive(Clone, Copy)] pub enum FoldWhile<T> { Continue(T), Done(T) }
impl<T> FoldWhile<T> {
    pub fn into_inner(self) -> T {}
    pub fn is_done(&self) -> bool {}
}
#[derive(Clone)] pub struct Interleave<I, J> { iter: I, other: J }
impl<I, J> Iterator for Interleave<I, J> where I: Iterator, J: Iterator<Item = I::Item> {
    type Item = I::Item;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); self.other.next(); }
}
pub fn interleave<I, J>(i: I, j: J) -> Interleave<<I as IntoIterator>::IntoIter, <J as IntoIterator>::IntoIter> where I: IntoIterator, J: IntoIterator<Item = I::Item> {}
#[derive(Clone)] pub struct InterleaveShortest<I, J> { iter: I, other: J }
impl<I, J> Iterator for InterleaveShortest<I, J> where I: Iterator, J: Iterator<Item = I::Item> {
    type Item = I::Item;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); self.other.next(); }
}
#[derive(Clone)] pub struct PutBack<I> { iter: I }
impl<I> PutBack<I> where I: Iterator {
    pub fn with_value(self, value: I::Item) -> Self {}
    pub fn into_parts(self) -> (Option<I::Item>, I) {}
    pub fn put_back(&mut self, x: I::Item) -> Option<I::Item> {}
}
impl<I> Iterator for PutBack<I> where I: Iterator {
    type Item = I::Item;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); }
}
impl<I> PeekingNext for PutBack<I> where I: Iterator {
    fn peeking_next<F>(&mut self, accept: F) -> Option<Self::Item> where F: FnOnce(&Self::Item) -> bool { let a: &Self::Item; accept(a); }
}
pub fn put_back<I>(iterable: I) -> PutBack<I::IntoIter> where I: IntoIterator {}
#[derive(Clone)] pub struct Product<I, J> { iter: I, other: J }
impl<I, J> Iterator for Product<I, J> where I: Iterator, J: Clone + Iterator, I::Item: Clone {
    type Item = (I::Item, J::Item);
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); self.other.next(); }
}
#[derive(Clone)] pub struct Batching<I, F> { f: F }
impl<B, F, I> Iterator for Batching<I, F> where I: Iterator, F: FnMut(&mut I) -> Option<B> {
    type Item = B;
    fn next(&mut self) -> Option<Self::Item> { let a: &mut I; (self.f)(a) }
}
pub struct TakeWhileRef<I, F> { iter: I, f: F }
impl<I, F> Iterator for TakeWhileRef<I, F> where I: Iterator + Clone, F: FnMut(&I::Item) -> bool {
    type Item = I::Item;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); let a: &I::Item; (self.f)(a) }
}
#[derive(Clone)] pub struct WhileSome<I> { iter: I }
impl<I, A> Iterator for WhileSome<I> where I: Iterator<Item = Option<A>> {
    type Item = A;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); }
}
#[derive(Clone)] pub struct TupleCombinations<I, T> { iter: I }
impl<I, T> Iterator for TupleCombinations<I, T> where I: Iterator, T: HasCombination<I> {
    type Item = Wide<I::Item>;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); }
}
#[derive(Clone)] pub struct FilterOk<I, F> { iter: I, f: F }
impl<I, F, T, E> Iterator for FilterOk<I, F> where I: Iterator<Item = Result<T, E>>, F: FnMut(&T) -> bool {
    type Item = Result<T, E>;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); let a: &T; (self.f)(a) }
}
impl<I, F, T, E> DoubleEndedIterator for FilterOk<I, F> where I: DoubleEndedIterator<Item = Result<T, E>>, F: FnMut(&T) -> bool {
    fn next_back(&mut self) -> Option<Self::Item> { self.iter.next_back(); let a: &T; (self.f)(a) }
}
#[derive(Clone)] pub struct FilterMapOk<I, F> { iter: I, f: F }
impl<I, F, T, U, E> Iterator for FilterMapOk<I, F> where I: Iterator<Item = Result<T, E>>, F: FnMut(T) -> Option<U> {
    type Item = Result<U, E>;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); let a: T; (self.f)(a) }
}
impl<I, F, T, U, E> DoubleEndedIterator for FilterMapOk<I, F> where I: DoubleEndedIterator<Item = Result<T, E>>, F: FnMut(T) -> Option<U> {
    fn next_back(&mut self) -> Option<Self::Item> { self.iter.next_back(); let a: T; (self.f)(a) }
}
#[derive(Clone)] pub struct Positions<I, F> { iter: I, f: F }
impl<I, F> Iterator for Positions<I, F> where I: Iterator, F: FnMut(I::Item) -> bool {
    type Item = usize;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); let a: I::Item; (self.f)(a) }
}
impl<I, F> DoubleEndedIterator for Positions<I, F> where I: DoubleEndedIterator + ExactSizeIterator, F: FnMut(I::Item) -> bool {
    fn next_back(&mut self) -> Option<Self::Item> { self.iter.next_back(); let a: I::Item; (self.f)(a) }
}
#[derive(Clone)] pub struct Update<I, F> { iter: I, f: F }
impl<I, F> Iterator for Update<I, F> where I: Iterator, F: FnMut(&mut I::Item) {
    type Item = I::Item;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); let a: &mut I::Item; (self.f)(a) }
}
impl<I, F> DoubleEndedIterator for Update<I, F> where I: DoubleEndedIterator, F: FnMut(&mut I::Item) {
    fn next_back(&mut self) -> Option<Self::Item> { self.iter.next_back(); let a: &mut I::Item; (self.f)(a) }
}
pub type Coalesce<I, F> = CoalesceBy<I, F, NoCount>;
pub type DedupBy<I, Pred> = CoalesceBy<I, DedupPred2CoalescePred<Pred>, NoCount>;
pub type Dedup<I> = DedupBy<I, DedupEq>;
pub type DedupByWithCount<I, Pred> = CoalesceBy<I, DedupPredWithCount2CoalescePred<Pred>, WithCount>;
pub type DedupWithCount<I> = DedupByWithCount<I, DedupEq>;
pub type MapOk<I, F> = MapSpecialCase<I, MapSpecialCaseFnOk<F>>;
pub type MapInto<I, R> = MapSpecialCase<I, MapSpecialCaseFnInto<R>>;
#[derive(Clone)] pub struct MultiProduct<I> { iter: I }
impl<I> Iterator for MultiProduct<I> where I: Iterator + Clone, I::Item: Clone {
    type Item = Vec<I::Item>;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); }
}
#[derive(Clone)] pub struct ArrayWindows<I, const N: usize> { iter: I }
impl<I, const N: usize> Iterator for ArrayWindows<I, N> where I: Iterator, I::Item: Clone {
    type Item = [I::Item; N];
    fn next(&mut self) -> Option<[I::Item; N]> { self.iter.next(); }
}
#[derive(Clone)] pub struct CircularArrayWindows<I, const N: usize> { iter: I }
impl<I, const N: usize> Iterator for CircularArrayWindows<I, N> where I: Iterator, I::Item: Clone {
    type Item = [I::Item; N];
    fn next(&mut self) -> Option<[I::Item; N]> { self.iter.next(); }
}
#[derive(Clone)] pub enum EitherOrBoth<A, B = A> { Both(A, B), Left(A), Right(B) }
impl<A, B> EitherOrBoth<A, B> {
    pub fn has_left(&self) -> bool {}
    pub fn has_right(&self) -> bool {}
    pub fn is_left(&self) -> bool {}
    pub fn is_right(&self) -> bool {}
    pub fn is_both(&self) -> bool {}
    pub fn left(self) -> Option<A> {}
    pub fn right(self) -> Option<B> {}
    pub fn left_and_right(self) -> (Option<A>, Option<B>) {}
    pub fn just_left(self) -> Option<A> {}
    pub fn just_right(self) -> Option<B> {}
    pub fn both(self) -> Option<(A, B)> {}
    pub fn into_left(self) -> A where B: Into<A> {}
    pub fn into_right(self) -> B where A: Into<B> {}
    pub fn as_ref(&self) -> EitherOrBoth<&A, &B> {}
    pub fn as_mut(&mut self) -> EitherOrBoth<&mut A, &mut B> {}
    pub fn as_deref(&self) -> EitherOrBoth<&A::Target, &B::Target> where A: Deref, B: Deref {}
    pub fn as_deref_mut(&mut self) -> EitherOrBoth<&mut A::Target, &mut B::Target> where A: DerefMut, B: DerefMut {}
    pub fn flip(self) -> EitherOrBoth<B, A> {}
    pub fn map_left<F, M>(self, f: F) -> EitherOrBoth<M, B> where F: FnOnce(A) -> M { let a: A; f(a) }
    pub fn map_right<F, M>(self, f: F) -> EitherOrBoth<A, M> where F: FnOnce(B) -> M { let a: B; f(a) }
    pub fn map_any<F, L, G, R>(self, f: F, g: G) -> EitherOrBoth<L, R> where F: FnOnce(A) -> L, G: FnOnce(B) -> R { let a: A; f(a); let a: B; g(a) }
    pub fn left_and_then<F, L>(self, f: F) -> EitherOrBoth<L, B> where F: FnOnce(A) -> EitherOrBoth<L, B> { let a: A; f(a) }
    pub fn right_and_then<F, R>(self, f: F) -> EitherOrBoth<A, R> where F: FnOnce(B) -> EitherOrBoth<A, R> { let a: B; f(a) }
    pub fn or(self, l: A, r: B) -> (A, B) {}
    pub fn or_default(self) -> (A, B) where A: Default, B: Default {}
    pub fn or_else<L: FnOnce() -> A, R: FnOnce() -> B>(self, l: L, r: R) -> (A, B) { l(); r(); }
    pub fn left_or_insert(&mut self, val: A) -> &mut A {}
    pub fn right_or_insert(&mut self, val: B) -> &mut B {}
    pub fn left_or_insert_with<F>(&mut self, f: F) -> &mut A where F: FnOnce() -> A { f(); }
    pub fn right_or_insert_with<F>(&mut self, f: F) -> &mut B where F: FnOnce() -> B { f(); }
    pub fn insert_left(&mut self, val: A) -> &mut A {}
    pub fn insert_right(&mut self, val: B) -> &mut B {}
    pub fn insert_both(&mut self, left: A, right: B) -> (&mut A, &mut B) {}
}
impl<T> EitherOrBoth<T, T> { pub fn reduce<F>(self, f: F) -> T where F: FnOnce(T, T) -> T { let a: T; let b: T; f(a, b) } }
impl<A, B> From<Either<A, B>> for EitherOrBoth<A, B> {}
pub fn intersperse<I>(iterable: I, element: I::Item) -> Intersperse<I::IntoIter> where I: IntoIterator, <I as IntoIterator>::Item: Clone {}
pub fn intersperse_with<I, F>(iterable: I, element: F) -> IntersperseWith<I::IntoIter, F> where I: IntoIterator, F: FnMut() -> I::Item {}
pub fn enumerate<I>(iterable: I) -> iter::Enumerate<I::IntoIter> where I: IntoIterator {}
pub fn rev<I>(iterable: I) -> iter::Rev<I::IntoIter> where I: IntoIterator, I::IntoIter: DoubleEndedIterator {}
pub fn zip<I, J>(i: I, j: J) -> std::iter::Zip<I::IntoIter, J::IntoIter> where I: IntoIterator, J: IntoIterator {}
pub fn chain<I, J>(i: I, j: J) -> iter::Chain<<I as IntoIterator>::IntoIter, <J as IntoIterator>::IntoIter> where I: IntoIterator, J: IntoIterator<Item = I::Item> {}
pub fn cloned<I, T>(iterable: I) -> iter::Cloned<I::IntoIter> where I: IntoIterator<Item = &T>, T: Clone {}
pub fn fold<I, B, F>(iterable: I, init: B, f: F) -> B where I: IntoIterator, F: FnMut(B, I::Item) -> B { iterable.into_iter().next(); let a: B; let b: I::Item; f(a, b) }
pub fn all<I, F>(iterable: I, f: F) -> bool where I: IntoIterator, F: FnMut(I::Item) -> bool { iterable.into_iter().next(); let a: I::Item; f(a) }
pub fn any<I, F>(iterable: I, f: F) -> bool where I: IntoIterator, F: FnMut(I::Item) -> bool { iterable.into_iter().next(); let a: I::Item; f(a) }
pub fn max<I>(iterable: I) -> Option<I::Item> where I: IntoIterator, I::Item: Ord { iterable.into_iter().next(); }
pub fn min<I>(iterable: I) -> Option<I::Item> where I: IntoIterator, I::Item: Ord { iterable.into_iter().next(); }
pub fn join<I>(iterable: I, sep: &str) -> String where I: IntoIterator, I::Item: Display { iterable.into_iter().next(); }
pub fn sorted<I>(iterable: I) -> VecIntoIter<I::Item> where I: IntoIterator, I::Item: Ord { iterable.into_iter().next(); }
pub fn sorted_unstable<I>(iterable: I) -> VecIntoIter<I::Item> where I: IntoIterator, I::Item: Ord { iterable.into_iter().next(); }
#[derive(Clone)] pub struct AllEqualValueError<Item>(pub Option<[Item; 2]>);
impl<Item> Display for AllEqualValueError<Item> {}
impl<Item> Error for AllEqualValueError<Item> where Item: Debug {}
pub type Combinations<I> = CombinationsGeneric<I, Vec<usize>>;
pub type ArrayCombinations<I, const K: usize> = CombinationsGeneric<I, [usize; K]>;
pub type CombinationsWithReplacement<I> = CombinationsWithReplacementGeneric<I, Box<[usize]>>;
pub fn concat<I>(iterable: I) -> I::Item where I: IntoIterator, I::Item: Extend<<<I as IntoIterator>::Item as IntoIterator>::Item> + IntoIterator + Default { iterable.into_iter().next(); }
pub type ConsTuples<I> = MapSpecialCase<I, ConsTuplesFn>;
pub fn cons_tuples<I>(iterable: I) -> ConsTuples<I::IntoIter> where I: IntoIterator {}
pub enum Diff<I, J> { FirstMismatch(usize, PutBack<I>, PutBack<J>), Shorter(usize, PutBack<I>), Longer(usize, PutBack<J>) }
impl<I, J> Clone for Diff<I, J> where I: Iterator, J: Iterator, PutBack<I>: Clone, PutBack<J>: Clone {}
pub fn diff_with<I, J, F>(i: I, j: J, is_equal: F) -> Option<Diff<I::IntoIter, J::IntoIter>> where I: IntoIterator, J: IntoIterator, F: FnMut(&I::Item, &J::Item) -> bool { i.into_iter().next(); j.into_iter().next(); let a: &I::Item; let b: &J::Item; is_equal(a, b); }
pub type DuplicatesBy<I, V, F, S = RandomState> = crate::duplicates_impl::private::DuplicatesBy<I, V, ByFn<F>, S>;
pub type Duplicates<I, S = RandomState> = crate::duplicates_impl::private::DuplicatesBy<I, <I as Iterator>::Item, ById, S>;
#[derive(Clone)] pub struct ExactlyOneError<I> { iter: I }
impl<I> Iterator for ExactlyOneError<I> where I: Iterator {
    type Item = I::Item;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); }
}
impl<I> Display for ExactlyOneError<I> where I: Iterator {}
impl<I> Error for ExactlyOneError<I> where I: Iterator + Debug, I::Item: Debug {}
pub struct FlattenOk<I, T, E> { iter: I }
impl<I, T, E> Iterator for FlattenOk<I, T, E> where I: Iterator<Item = Result<T, E>>, T: IntoIterator {
    type Item = Result<T::Item, E>;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); }
}
impl<I, T, E> DoubleEndedIterator for FlattenOk<I, T, E> where I: DoubleEndedIterator<Item = Result<T, E>>, T: IntoIterator, T::IntoIter: DoubleEndedIterator {
    fn next_back(&mut self) -> Option<Self::Item> { self.iter.next_back(); }
}
impl<I, T, E> Clone for FlattenOk<I, T, E> where I: Iterator<Item = Result<T, E>> + Clone, T: IntoIterator, T::IntoIter: Clone {}
pub struct FormatWith<I, F>;
impl<I, F> std::fmt::Display for FormatWith<I, F> where I: Iterator, F: FnMut(I::Item, &mut dyn FnMut(&dyn std::fmt::Display) -> std::fmt::Result) -> std::fmt::Result {}
impl<I, F> Clone for FormatWith<I, F> where(I, F): Clone {}
pub struct Format<I>;
impl<I> Clone for Format<I> where I: Clone {}
impl<I> std::fmt::Display for Format<I> {}
pub type GroupBy<K, I, F> = ChunkBy<K, I, F>;
pub struct ChunkBy<K, I, F>;
impl<K, I, F> IntoIterator for &ChunkBy<K, I, F> where I: Iterator, F: FnMut(&I::Item) -> K, K: PartialEq {
    type Item = (K, Group<K, I, F>);
    type IntoIter = Groups<K, I, F>;
    fn into_iter(self) -> Self::IntoIter {}
}
pub struct Groups<K, I, F> { iter: I, f: F }
impl<K, I, F> Iterator for Groups<K, I, F> where I: Iterator, F: FnMut(&I::Item) -> K, K: PartialEq {
    type Item = (K, Group<K, I, F>);
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); let a: &I::Item; (self.f)(a) }
}
pub struct Group<K, I, F> { iter: I, f: F }
impl<K, I, F> Iterator for Group<K, I, F> where I: Iterator, F: FnMut(&I::Item) -> K, K: PartialEq {
    type Item = I::Item;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); let a: &I::Item; (self.f)(a) }
}
pub struct IntoChunks<I>;
impl<I> Clone for IntoChunks<I> where I: Clone + Iterator, I::Item: Clone {}
impl<I> IntoIterator for &IntoChunks<I> where I: Iterator {
    type Item = Chunk<I>;
    type IntoIter = Chunks<I>;
    fn into_iter(self) -> Self::IntoIter {}
}
#[derive(Clone)] pub struct Chunks<I> { iter: I }
impl<I> Iterator for Chunks<I> where I: Iterator {
    type Item = Chunk<I>;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); }
}
pub struct Chunk<I> { iter: I }
impl<I> Iterator for Chunk<I> where I: Iterator {
    type Item = I::Item;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); }
}
pub type GroupingMapBy<I, F, S = RandomState> = GroupingMap<MapForGrouping<I, F>, S>;
#[derive(Clone)] pub struct GroupingMap<I, S = RandomState> { iter: I }
impl<I, K, V, S> GroupingMap<I, S> where I: Iterator<Item = (K, V)>, K: std::hash::Hash + Eq, S: BuildHasher {
    pub fn aggregate<FO, R>(self, operation: FO) -> std::collections::HashMap<K, R, S> where FO: FnMut(Option<R>, &K, V) -> Option<R> { self.iter.next(); let a: Option<R>; let b: &K; let c: V; operation(a, b, c) }
    pub fn fold_with<FI, FO, R>(self, init: FI, operation: FO) -> std::collections::HashMap<K, R, S> where FI: FnMut(&K, &V) -> R, FO: FnMut(R, &K, V) -> R { self.iter.next(); let a: &K; let b: &V; init(a, b); let a: R; let b: &K; let c: V; operation(a, b, c) }
    pub fn fold<FO, R>(self, init: R, operation: FO) -> std::collections::HashMap<K, R, S> where R: Clone, FO: FnMut(R, &K, V) -> R { self.iter.next(); let a: R; let b: &K; let c: V; operation(a, b, c) }
    pub fn reduce<FO>(self, operation: FO) -> std::collections::HashMap<K, V, S> where FO: FnMut(V, &K, V) -> V { self.iter.next(); let a: V; let b: &K; let c: V; operation(a, b, c); }
    pub fn fold_first<FO>(self, operation: FO) -> std::collections::HashMap<K, V, S> where FO: FnMut(V, &K, V) -> V { self.iter.next(); let a: V; let b: &K; let c: V; operation(a, b, c); }
    pub fn collect<C>(self) -> std::collections::HashMap<K, C, S> where C: Default + Extend<V> { self.iter.next(); }
    pub fn max(self) -> std::collections::HashMap<K, V, S> where V: Ord { self.iter.next(); }
    pub fn max_by<F>(self, compare: F) -> std::collections::HashMap<K, V, S> where F: FnMut(&K, &V, &V) -> std::cmp::Ordering { self.iter.next(); let a: &K; let b: &V; let c: &V; compare(a, b, c); }
    pub fn max_by_key<F, CK>(self, f: F) -> std::collections::HashMap<K, V, S> where F: FnMut(&K, &V) -> CK, CK: Ord { self.iter.next(); let a: &K; let b: &V; f(a, b); }
    pub fn min(self) -> std::collections::HashMap<K, V, S> where V: Ord { self.iter.next(); }
    pub fn min_by<F>(self, compare: F) -> std::collections::HashMap<K, V, S> where F: FnMut(&K, &V, &V) -> std::cmp::Ordering { self.iter.next(); let a: &K; let b: &V; let c: &V; compare(a, b, c); }
    pub fn min_by_key<F, CK>(self, f: F) -> std::collections::HashMap<K, V, S> where F: FnMut(&K, &V) -> CK, CK: Ord { self.iter.next(); let a: &K; let b: &V; f(a, b); }
    pub fn minmax(self) -> std::collections::HashMap<K, MinMaxResult<V>, S> where V: Ord { self.iter.next(); }
    pub fn minmax_by<F>(self, compare: F) -> std::collections::HashMap<K, MinMaxResult<V>, S> where F: FnMut(&K, &V, &V) -> std::cmp::Ordering { self.iter.next(); let a: &K; let b: &V; let c: &V; compare(a, b, c); }
    pub fn minmax_by_key<F, CK>(self, f: F) -> std::collections::HashMap<K, MinMaxResult<V>, S> where F: FnMut(&K, &V) -> CK, CK: Ord { self.iter.next(); let a: &K; let b: &V; f(a, b); }
    pub fn sum(self) -> std::collections::HashMap<K, V, S> where V: Add<V, Output = V> { self.iter.next(); }
    pub fn product(self) -> std::collections::HashMap<K, V, S> where V: Mul<V, Output = V> { self.iter.next(); }
}
pub type Intersperse<I> = IntersperseWith<I, IntersperseElementSimple<<I as Iterator>::Item>>;
#[derive(Clone)] pub struct IntersperseWith<I, ElemF> { iter: I, element: ElemF }
impl<I, ElemF> Iterator for IntersperseWith<I, ElemF> where I: Iterator, ElemF: IntersperseElement<I::Item> {
    type Item = I::Item;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); self.element.generate(); }
}
pub type KMerge<I> = KMergeBy<I, KMergeByLt>;
pub fn kmerge<I>(iterable: I) -> KMerge<<I::Item as IntoIterator>::IntoIter> where I: IntoIterator, I::Item: IntoIterator, <<I as IntoIterator>::Item as IntoIterator>::Item: PartialOrd { iterable.into_iter().next(); }
pub struct KMergeBy<I, F> { iter: I, less_than: F }
impl<I, F> Clone for KMergeBy<I, F> where I: Iterator + Clone, I::Item: Clone, F: Clone {}
impl<I, F> Iterator for KMergeBy<I, F> where I: Iterator, F: KMergePredicate<I::Item> {
    type Item = I::Item;
    fn next(&mut self) -> Option<Self::Item> { self.less_than.kmerge_pred(&self.iter.next().unwrap(), &self.iter.next().unwrap()); }
}
pub fn kmerge_by<I, F>(iterable: I, less_than: F) -> KMergeBy<<I::Item as IntoIterator>::IntoIter, F> where I: IntoIterator, I::Item: IntoIterator, F: KMergePredicate<<<I as IntoIterator>::Item as IntoIterator>::Item> { iterable.into_iter().next(); }
pub type Merge<I, J> = MergeBy<I, J, MergeLte>;
pub fn merge<I, J>(i: I, j: J) -> Merge<<I as IntoIterator>::IntoIter, <J as IntoIterator>::IntoIter> where I: IntoIterator, J: IntoIterator<Item = I::Item>, I::Item: PartialOrd {}
pub struct MergeBy<I: Iterator, J: Iterator, F> { iter: I, other: J, cmp_fn: F }
impl<I, J, F> Clone for MergeBy<I, J, F> where I: Iterator, J: Iterator, PutBack<Fuse<I>>: Clone, PutBack<Fuse<J>>: Clone, F: Clone {}
impl<I, J, F> Iterator for MergeBy<I, J, F> where I: Iterator, J: Iterator, F: OrderingOrBool<I::Item, J::Item> {
    type Item = F::MergeResult;
    fn next(&mut self) -> Option<Self::Item> { self.cmp_fn.merge(self.iter.next().unwrap(), self.other.next().unwrap()); }
}
pub fn merge_join_by<I, J, F, T>(left: I, right: J, cmp_fn: F) -> MergeJoinBy<I::IntoIter, J::IntoIter, F> where I: IntoIterator, J: IntoIterator, F: FnMut(&I::Item, &J::Item) -> T {}
pub type MergeJoinBy<I, J, F> = MergeBy<I, J, MergeFuncLR<F, <F as FuncLR<<I as Iterator>::Item, <J as Iterator>::Item>>::T>>;
#[derive(Clone, Copy)] pub enum MinMaxResult<T> { NoElements, OneElement(T), MinMax(T, T) }
impl<T: Clone> MinMaxResult<T> { pub fn into_option(self) -> Option<(T, T)> {} }
#[derive(Clone)] pub struct MultiPeek<I> { iter: I }
impl<I> MultiPeek<I> where I: Iterator { pub fn reset_peek(&mut self) {} }
impl<I: Iterator> MultiPeek<I> { pub fn peek(&mut self) -> Option<&I::Item> { self.iter.next(); } }
impl<I> PeekingNext for MultiPeek<I> where I: Iterator {
    fn peeking_next<F>(&mut self, accept: F) -> Option<Self::Item> where F: FnOnce(&Self::Item) -> bool { let a: &Self::Item; accept(a); }
}
impl<I> Iterator for MultiPeek<I> where I: Iterator {
    type Item = I::Item;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); }
}
pub fn multipeek<I>(iterable: I) -> MultiPeek<I::IntoIter> where I: IntoIterator {}
#[derive(Clone)] pub struct PadUsing<I, F> { iter: I, f: F }
impl<I, F> Iterator for PadUsing<I, F> where I: Iterator, F: FnMut(usize) -> I::Item {
    type Item = I::Item;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); let a: usize; (self.f)(a) }
}
impl<I, F> DoubleEndedIterator for PadUsing<I, F> where I: DoubleEndedIterator + ExactSizeIterator, F: FnMut(usize) -> I::Item {
    fn next_back(&mut self) -> Option<Self::Item> { self.iter.next_back(); let a: usize; (self.f)(a) }
}
#[derive(Clone)] pub struct PeekNth<I> { iter: I }
impl<I> PeekNth<I> where I: Iterator {
    pub fn peek(&mut self) -> Option<&I::Item> { self.iter.next(); }
    pub fn peek_mut(&mut self) -> Option<&mut I::Item> { self.iter.next(); }
    pub fn peek_nth(&mut self, n: usize) -> Option<&I::Item> { self.iter.next(); }
    pub fn peek_nth_mut(&mut self, n: usize) -> Option<&mut I::Item> { self.iter.next(); }
    pub fn next_if(&mut self, func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item> { self.iter.next(); let a: &I::Item; func(a); }
    pub fn next_if_eq<T>(&mut self, expected: &T) -> Option<I::Item> where I::Item: PartialEq<T> { self.iter.next(); }
}
impl<I> Iterator for PeekNth<I> where I: Iterator {
    type Item = I::Item;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); }
}
impl<I> PeekingNext for PeekNth<I> where I: Iterator {
    fn peeking_next<F>(&mut self, accept: F) -> Option<Self::Item> where F: FnOnce(&Self::Item) -> bool { let a: &Self::Item; accept(a); }
}
pub fn peek_nth<I>(iterable: I) -> PeekNth<I::IntoIter> where I: IntoIterator {}
pub trait PeekingNext: Iterator {
    fn peeking_next<F>(&mut self, accept: F) -> Option<Self::Item> where F: FnOnce(&Self::Item) -> bool;
}
impl<I> PeekingNext for &mut I where I: PeekingNext {
    fn peeking_next<F>(&mut self, accept: F) -> Option<Self::Item> where F: FnOnce(&Self::Item) -> bool { let a: &Self::Item; accept(a); }
}
impl<I> PeekingNext for Peekable<I> where I: Iterator {
    fn peeking_next<F>(&mut self, accept: F) -> Option<Self::Item> where F: FnOnce(&Self::Item) -> bool { let a: &Self::Item; accept(a); }
}
impl<T> PeekingNext for ::alloc::vec::IntoIter<T> {
    fn peeking_next<F>(&mut self, accept: F) -> Option<Self::Item> where F: FnOnce(&Self::Item) -> bool { let a: &Self::Item; accept(a); }
}
impl<T> PeekingNext for ::alloc::vec::Drain<T> {
    fn peeking_next<F>(&mut self, accept: F) -> Option<Self::Item> where F: FnOnce(&Self::Item) -> bool { let a: &Self::Item; accept(a); }
}
impl PeekingNext for ::alloc::string::Drain {
    fn peeking_next<F>(&mut self, accept: F) -> Option<Self::Item> where F: FnOnce(&Self::Item) -> bool { let a: &Self::Item; accept(a); }
}
impl<T, const N: usize> PeekingNext for ::core::array::IntoIter<T, N> {
    fn peeking_next<F>(&mut self, accept: F) -> Option<Self::Item> where F: FnOnce(&Self::Item) -> bool { let a: &Self::Item; accept(a); }
}
pub struct PeekingTakeWhile<I, F> { iter: I, f: F }
impl<I, F> Iterator for PeekingTakeWhile<I, F> where I: PeekingNext, F: FnMut(&I::Item) -> bool {
    type Item = I::Item;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); let a: &I::Item; (self.f)(a) }
}
impl<I, F> PeekingNext for PeekingTakeWhile<I, F> where I: PeekingNext, F: FnMut(&I::Item) -> bool {
    fn peeking_next<G>(&mut self, g: G) -> Option<Self::Item> where G: FnOnce(&Self::Item) -> bool { let a: &Self::Item; g(a); }
}
pub struct Permutations<I: Iterator> { iter: I }
impl<I> Clone for Permutations<I> where I: Clone + Iterator, I::Item: Clone {}
impl<I> Iterator for Permutations<I> where I: Iterator, I::Item: Clone {
    type Item = Vec<I::Item>;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); }
}
pub struct Powerset<I: Iterator> { iter: I }
impl<I> Clone for Powerset<I> where I: Clone + Iterator, I::Item: Clone {}
impl<I> Iterator for Powerset<I> where I: Iterator, I::Item: Clone {
    type Item = Vec<I::Item>;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); }
}
pub struct ProcessResults<I, E> { iter: I }
impl<I, T, E> Iterator for ProcessResults<I, E> where I: Iterator<Item = Result<T, E>> {
    type Item = T;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); }
}
impl<I, T, E> DoubleEndedIterator for ProcessResults<I, E> where I: Iterator<Item = Result<T, E>>, I: DoubleEndedIterator {
    fn next_back(&mut self) -> Option<Self::Item> { self.iter.next_back(); }
}
pub fn process_results<I, F, T, E, R>(iterable: I, processor: F) -> Result<R, E> where I: IntoIterator<Item = Result<T, E>>, F: FnOnce(ProcessResults<I::IntoIter, E>) -> R { let a: ProcessResults<I::IntoIter, E>; processor(a) }
#[derive(Clone)] pub struct PutBackN<I: Iterator> { iter: I }
impl<I> PeekingNext for PutBackN<I> where I: Iterator {
    fn peeking_next<F>(&mut self, accept: F) -> Option<Self::Item> where F: FnOnce(&Self::Item) -> bool { let a: &Self::Item; accept(a); }
}
impl<I: Iterator> PutBackN<I> { pub fn put_back(&mut self, x: I::Item) {} }
impl<I: Iterator> Iterator for PutBackN<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); }
}
pub fn put_back_n<I>(iterable: I) -> PutBackN<I::IntoIter> where I: IntoIterator {}
pub struct RcIter<I> { pub rciter: Rc<RefCell<I>> }
impl<I> Clone for RcIter<I> {}
impl<A, I> Iterator for RcIter<I> where I: Iterator<Item = A> {
    type Item = A;
    fn next(&mut self) -> Option<Self::Item> { self.rciter.borrow_mut().next(); }
}
impl<I> DoubleEndedIterator for RcIter<I> where I: DoubleEndedIterator { fn next_back(&mut self) -> Option<Self::Item> { self.rciter.borrow_mut().next_back(); } }
impl<I> IntoIterator for &RcIter<I> where I: Iterator {
    type Item = I::Item;
    type IntoIter = RcIter<I>;
    fn into_iter(self) -> RcIter<I> {}
}
pub fn rciter<I>(iterable: I) -> RcIter<I::IntoIter> where I: IntoIterator {}
#[derive(Clone)] pub struct RepeatN<A>;
impl<T: Clone> PeekingNext for RepeatN<T> {
    fn peeking_next<F>(&mut self, accept: F) -> Option<Self::Item> where F: FnOnce(&Self::Item) -> bool { let a: &Self::Item; accept(a); }
}
impl<A> Iterator for RepeatN<A> where A: Clone {
    type Item = A;
    fn next(&mut self) -> Option<Self::Item> {}
}
impl<A> DoubleEndedIterator for RepeatN<A> where A: Clone {
    fn next_back(&mut self) -> Option<Self::Item> {}
}
pub fn repeat_n<A>(element: A, n: usize) -> RepeatN<A> where A: Clone {}
pub fn unfold<A, St, F>(initial_state: St, f: F) -> Unfold<St, F> where F: FnMut(&mut St) -> Option<A> {}
#[derive(Clone)] pub struct Unfold<St, F> { pub state: St, f: F }
impl<A, St, F> Iterator for Unfold<St, F> where F: FnMut(&mut St) -> Option<A> {
    type Item = A;
    fn next(&mut self) -> Option<Self::Item> { let a: &mut St; (self.f)(a) }
}
#[derive(Clone)] pub struct Iterate<St, F> { f: F }
impl<St, F> Iterator for Iterate<St, F> where F: FnMut(&St) -> St {
    type Item = St;
    fn next(&mut self) -> Option<Self::Item> { let a: &St; (self.f)(a) }
}
pub fn iterate<St, F>(initial_value: St, f: F) -> Iterate<St, F> where F: FnMut(&St) -> St {}
#[derive(Clone)] pub struct TakeWhileInclusive<I, F> { iter: I, f: F }
impl<I, F> Iterator for TakeWhileInclusive<I, F> where I: Iterator, F: FnMut(&I::Item) -> bool {
    type Item = I::Item;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); let a: &I::Item; (self.f)(a) }
}
pub struct Tee<I> { iter: I }
impl<I> Iterator for Tee<I> where I: Iterator, I::Item: Clone {
    type Item = I::Item;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); }
}
#[derive(Clone)] pub struct TupleBuffer<T>;
impl<T> Iterator for TupleBuffer<T> where T: HomogeneousTuple {
    type Item = T::Item;
    fn next(&mut self) -> Option<Self::Item> {}
}
#[derive(Clone)] pub struct Tuples<I, T> { iter: I }
impl<I, T> Iterator for Tuples<I, T> where I: Iterator<Item = T::Item>, T: HomogeneousTuple {
    type Item = Wide<I::Item>;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); }
}
impl<I, T> Tuples<I, T> where I: Iterator<Item = T::Item>, T: HomogeneousTuple { pub fn into_buffer(self) -> TupleBuffer<T> {} }
#[derive(Clone)] pub struct TupleWindows<I, T> { iter: I }
impl<I, T> Iterator for TupleWindows<I, T> where I: Iterator<Item = T::Item>, T: HomogeneousTuple + Clone, T::Item: Clone {
    type Item = Wide<I::Item>;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); }
}
#[derive(Clone)] pub struct CircularTupleWindows<I, T> { iter: I }
impl<I, T> Iterator for CircularTupleWindows<I, T> where I: Iterator<Item = T::Item> + Clone, T: TupleCollect + Clone, T::Item: Clone {
    type Item = Wide<I::Item>;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); }
}
#[derive(Clone)] pub struct UniqueBy<I: Iterator, V, F, S = RandomState> { iter: I, f: F }
impl<I, V, F, S> Iterator for UniqueBy<I, V, F, S> where I: Iterator, V: Eq + std::hash::Hash, F: FnMut(&I::Item) -> V, S: BuildHasher {
    type Item = I::Item;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); let a: &I::Item; (self.f)(a) }
}
impl<I, V, F, S> DoubleEndedIterator for UniqueBy<I, V, F, S> where I: DoubleEndedIterator, V: Eq + std::hash::Hash, F: FnMut(&I::Item) -> V, S: BuildHasher {
    fn next_back(&mut self) -> Option<Self::Item> { self.iter.next_back(); let a: &I::Item; (self.f)(a) }
}
#[derive(Clone)] pub struct Unique<I, S = RandomState> { iter: I }
impl<I, S> Iterator for Unique<I, S> where I: Iterator, I::Item: Eq + std::hash::Hash + Clone, S: BuildHasher {
    type Item = I::Item;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); }
}
impl<I, S> DoubleEndedIterator for Unique<I, S> where I: DoubleEndedIterator, I::Item: Eq + std::hash::Hash + Clone, S: BuildHasher {
    fn next_back(&mut self) -> Option<Self::Item> { self.iter.next_back(); }
}
pub fn multiunzip<FromI, I>(i: I) -> FromI where I: IntoIterator, I::IntoIter: MultiUnzip<FromI> { i.into_iter().next(); }
pub trait MultiUnzip<FromI>: Iterator {
    fn multiunzip(self) -> FromI;
}
pub struct WithPosition<I> { iter: I }
impl<I> Clone for WithPosition<I> where I: Clone + Iterator, I::Item: Clone {}
impl<I: Iterator> Iterator for WithPosition<I> {
    type Item = (Position, I::Item);
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); }
}
#[derive(Clone, Copy)] pub struct Position { pub is_first: bool, pub is_last: bool }
impl Position {
    pub fn is_exactly_one(self) -> bool {}
    pub fn is_middle(self) -> bool {}
    pub fn is_first(self) -> bool {}
    pub fn is_last(self) -> bool {}
}
#[derive(Clone)] pub struct ZipEq<I, J> { iter: I, other: J }
impl<I, J> Iterator for ZipEq<I, J> where I: Iterator, J: Iterator {
    type Item = (I::Item, J::Item);
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); self.other.next(); }
}
pub fn zip_eq<I, J>(i: I, j: J) -> ZipEq<I::IntoIter, J::IntoIter> where I: IntoIterator, J: IntoIterator {}
#[derive(Clone)] pub struct ZipLongest<T, U> { iter: T, other: U }
impl<T, U> Iterator for ZipLongest<T, U> where T: Iterator, U: Iterator {
    type Item = EitherOrBoth<T::Item, U::Item>;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next(); self.other.next(); }
}
impl<T, U> DoubleEndedIterator for ZipLongest<T, U> where T: DoubleEndedIterator + ExactSizeIterator, U: DoubleEndedIterator + ExactSizeIterator {
    fn next_back(&mut self) -> Option<Self::Item> { self.iter.next_back(); self.other.next_back(); }
}
#[derive(Clone)] pub struct Zip<T> { t: T }
pub fn multizip<U: ZipTuple>(t: U) -> Zip<U::Iters> {}
pub trait ZipTuple {
    type Iters;
}
impl<A: IntoIterator> ZipTuple for (A,) { type Iters = (A::IntoIter,); }
impl<A: Iterator> Iterator for Zip<(A,)> {
    type Item = (A::Item,);
    fn next(&mut self) -> Option<Self::Item> { self.t.0.next(); }
}
impl<A: IntoIterator, B: IntoIterator> ZipTuple for (A, B) { type Iters = (A::IntoIter, B::IntoIter); }
impl<A: Iterator, B: Iterator> Iterator for Zip<(A, B)> {
    type Item = (A::Item, B::Item);
    fn next(&mut self) -> Option<Self::Item> { self.t.0.next(); self.t.1.next(); }
}
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator> ZipTuple for (A, B, C) { type Iters = (A::IntoIter, B::IntoIter, C::IntoIter); }
impl<A: Iterator, B: Iterator, C: Iterator> Iterator for Zip<(A, B, C)> {
    type Item = (A::Item, B::Item, C::Item);
    fn next(&mut self) -> Option<Self::Item> { self.t.0.next(); self.t.1.next(); self.t.2.next(); }
}
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator, D: IntoIterator> ZipTuple for (A, B, C, D) { type Iters = (A::IntoIter, B::IntoIter, C::IntoIter, D::IntoIter); }
impl<A: Iterator, B: Iterator, C: Iterator, D: Iterator> Iterator for Zip<(A, B, C, D)> {
    type Item = (A::Item, B::Item, C::Item, D::Item);
    fn next(&mut self) -> Option<Self::Item> { self.t.0.next(); self.t.1.next(); self.t.2.next(); self.t.3.next(); }
}
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator, D: IntoIterator, E: IntoIterator> ZipTuple for (A, B, C, D, E) { type Iters = (A::IntoIter, B::IntoIter, C::IntoIter, D::IntoIter, E::IntoIter); }
impl<A: Iterator, B: Iterator, C: Iterator, D: Iterator, E: Iterator> Iterator for Zip<(A, B, C, D, E)> {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item);
    fn next(&mut self) -> Option<Self::Item> { self.t.0.next(); self.t.1.next(); self.t.2.next(); self.t.3.next(); self.t.4.next(); }
}
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator, D: IntoIterator, E: IntoIterator, F: IntoIterator> ZipTuple for (A, B, C, D, E, F) { type Iters = (A::IntoIter, B::IntoIter, C::IntoIter, D::IntoIter, E::IntoIter, F::IntoIter); }
impl<A: Iterator, B: Iterator, C: Iterator, D: Iterator, E: Iterator, F: Iterator> Iterator for Zip<(A, B, C, D, E, F)> {
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item);
    fn next(&mut self) -> Option<Self::Item> { self.t.0.next(); self.t.1.next(); self.t.2.next(); self.t.3.next(); self.t.4.next(); self.t.5.next(); }
}
pub type VecDequeIntoIter<T> = vec_deque::IntoIter<T>;
pub type VecIntoIter<T> = vec::IntoIter<T>;
pub mod adaptors {
    pub trait HasCombination<I> {
        type Combination: From<I> + Iterator<Item = Self>;
    }
    impl<I: Iterator> HasCombination<I> for (I::Item,) { type Combination = Tuple1Combination<I>; }
    #[derive(Clone)] pub struct Tuple1Combination<I> { iter: I }
    impl<I> From<I> for Tuple1Combination<I> {}
    impl<I: Iterator> Iterator for Tuple1Combination<I> {
        type Item = (I::Item,);
        fn next(&mut self) -> Option<Self::Item> { self.iter.next(); }
    }
    pub mod coalesce {
        pub struct CoalesceBy<I, F, C> { iter: I, f: F }
        impl<I, F, C> Clone for CoalesceBy<I, F, C> where I: Clone + Iterator, F: Clone, C: CountItem<I::Item>, C::CItem: Clone {}
        impl<I, F, C> Iterator for CoalesceBy<I, F, C> where I: Iterator, F: CoalescePredicate<I::Item, C::CItem>, C: CountItem<I::Item> {
            type Item = C::CItem;
            fn next(&mut self) -> Option<Self::Item> { let last: C::CItem; self.f.coalesce_pair(last, self.iter.next().unwrap()); }
        }
        pub struct NoCount;
        impl<T> CountItem<T> for NoCount {
            type CItem = T;
            fn new(t: T) -> T {}
        }
        pub struct WithCount;
        impl<T> CountItem<T> for WithCount {
            type CItem = (usize, T);
            fn new(t: T) -> (usize, T) {}
        }
        #[derive(Clone)] pub struct DedupPred2CoalescePred<DP> { pred: DP }
        impl<DP, T> CoalescePredicate<T, T> for DedupPred2CoalescePred<DP> where DP: DedupPredicate<T> {
            fn coalesce_pair(&mut self, t: T, item: T) -> Result<T, (T, T)> { self.pred.dedup_pair(&t, &item); }
        }
        #[derive(Clone)] pub struct DedupEq;
        impl<T: PartialEq> DedupPredicate<T> for DedupEq { fn dedup_pair(&mut self, a: &T, b: &T) -> bool { a == b } }
        #[derive(Clone)] pub struct DedupPredWithCount2CoalescePred<DP> { pred: DP }
        impl<DP, T> CoalescePredicate<T, (usize, T)> for DedupPredWithCount2CoalescePred<DP> where DP: DedupPredicate<T> {
            fn coalesce_pair(&mut self, arg1: (usize, T), item: T) -> Result<(usize, T), ((usize, T), (usize, T))> { self.pred.dedup_pair(&arg1.1, &item); }
        }
        pub trait CoalescePredicate<Item, T> {
            fn coalesce_pair(&mut self, t: T, item: Item) -> Result<T, (T, T)>;
        }
        impl<F, Item, T> CoalescePredicate<Item, T> for F where F: FnMut(T, Item) -> Result<T, (T, T)> {
            fn coalesce_pair(&mut self, t: T, item: Item) -> Result<T, (T, T)> { self(t, item) }
        }
        pub trait CountItem<T> {
            type CItem;
            fn new(t: T) -> Self::CItem;
        }
        pub trait DedupPredicate<T> {
            fn dedup_pair(&mut self, a: &T, b: &T) -> bool;
        }
        impl<T, F: FnMut(&T, &T) -> bool> DedupPredicate<T> for F { fn dedup_pair(&mut self, a: &T, b: &T) -> bool { self(a, b) } }
    }
    pub mod map {
        #[derive(Clone)] pub struct MapSpecialCase<I, F> { iter: I, f: F }
        impl<I, R> Iterator for MapSpecialCase<I, R> where I: Iterator, R: MapSpecialCaseFn<I::Item> {
            type Item = R::Out;
            fn next(&mut self) -> Option<Self::Item> { self.f.call(self.iter.next().unwrap()); }
        }
        impl<I, R> DoubleEndedIterator for MapSpecialCase<I, R> where I: DoubleEndedIterator, R: MapSpecialCaseFn<I::Item> {
            fn next_back(&mut self) -> Option<Self::Item> { self.f.call(self.iter.next_back().unwrap()); }
        }
        #[derive(Clone)] pub struct MapSpecialCaseFnOk<F> { f: F }
        impl<F, T, U, E> MapSpecialCaseFn<Result<T, E>> for MapSpecialCaseFnOk<F> where F: FnMut(T) -> U {
            type Out = Result<U, E>;
            fn call(&mut self, t: Result<T, E>) -> Self::Out { t.map(|a| (self.f)(a)) }
        }
        pub struct MapSpecialCaseFnInto<U>;
        impl<T: Into<U>, U> MapSpecialCaseFn<T> for MapSpecialCaseFnInto<U> {
            type Out = U;
            fn call(&mut self, t: T) -> Self::Out { t.into() }
        }
        impl<U> Clone for MapSpecialCaseFnInto<U> {}
        pub trait MapSpecialCaseFn<T> {
            type Out;
            fn call(&mut self, t: T) -> Self::Out;
        }
    }
}
pub mod combinations {
    use core::borrow::BorrowMut;
    use crate::lazy_buffer::LazyBuffer;
    pub struct CombinationsGeneric<I: Iterator, Idx> { iter: I }
    impl<I, Idx> Clone for CombinationsGeneric<I, Idx> where I: Iterator + Clone, I::Item: Clone, Idx: Clone {}
    impl<I: Iterator, Idx: PoolIndex<I::Item>> CombinationsGeneric<I, Idx> {
        pub fn k(&self) -> usize {}
        pub fn n(&self) -> usize {}
    }
    impl<I, Idx> Iterator for CombinationsGeneric<I, Idx> where I: Iterator, I::Item: Clone, Idx: PoolIndex<I::Item> {
        type Item = Idx::Item;
        fn next(&mut self) -> Option<Self::Item> { self.iter.next(); }
    }
    pub trait PoolIndex<T>: BorrowMut<[usize]> {
        type Item;
        fn extract_item<I: Iterator<Item = T>>(&self, pool: &LazyBuffer<I>) -> Self::Item where T: Clone;
        fn len(&self) -> usize {}
    }
    impl<T> PoolIndex<T> for Box<[usize]> {
        type Item = Vec<T>;
        fn extract_item<I: Iterator<Item = T>>(&self, pool: &LazyBuffer<I>) -> Vec<T> where T: Clone {}
    }
    impl<T> PoolIndex<T> for Vec<usize> {
        type Item = Vec<T>;
        fn extract_item<I: Iterator<Item = T>>(&self, pool: &LazyBuffer<I>) -> Vec<T> where T: Clone {}
    }
    impl<T, const K: usize> PoolIndex<T> for [usize; K] {
        type Item = [T; K];
        fn extract_item<I: Iterator<Item = T>>(&self, pool: &LazyBuffer<I>) -> [T; K] where T: Clone {}
    }
}
pub mod combinations_with_replacement {
    use crate::combinations::PoolIndex;
    #[derive(Clone)] pub struct CombinationsWithReplacementGeneric<I, Idx> { iter: I }
    impl<I, Idx> Iterator for CombinationsWithReplacementGeneric<I, Idx> where I: Iterator, I::Item: Clone, Idx: PoolIndex<I::Item> {
        type Item = Idx::Item;
        fn next(&mut self) -> Option<Self::Item> { self.iter.next(); }
    }
    pub type ArrayCombinationsWithReplacement<I, const K: usize> = CombinationsWithReplacementGeneric<I, [usize; K]>;
}
pub mod cons_tuples_impl {
    #[derive(Clone)] pub struct ConsTuplesFn;
}
pub mod duplicates_impl {
    pub mod private {
        use core::hash::BuildHasher;
        use std::collections::hash_map::RandomState;
        use std::hash::Hash;
        #[derive(Clone)] pub struct DuplicatesBy<I: Iterator, Key, F, S = RandomState> { iter: I, f: F }
        impl<I, Key, F, S> Iterator for DuplicatesBy<I, Key, F, S> where I: Iterator, Key: Eq + Hash, F: KeyMethod<Key, I::Item>, S: BuildHasher {
            type Item = I::Item;
            fn next(&mut self) -> Option<Self::Item> { self.f.make(self.iter.next().unwrap()); }
        }
        impl<I, Key, F, S> DoubleEndedIterator for DuplicatesBy<I, Key, F, S> where I: DoubleEndedIterator, Key: Eq + Hash, F: KeyMethod<Key, I::Item>, S: BuildHasher {
            fn next_back(&mut self) -> Option<Self::Item> { self.f.make(self.iter.next_back().unwrap()); }
        }
        #[derive(Clone)] pub struct ById;
        impl<V> KeyMethod<V, V> for ById {
            type Container = JustValue<V>;
            fn make(&mut self, v: V) -> Self::Container {}
        }
        #[derive(Clone)] pub struct ByFn<F> { f: F }
        impl<K, V, F> KeyMethod<K, V> for ByFn<F> where F: FnMut(&V) -> K {
            type Container = KeyValue<K, V>;
            fn make(&mut self, v: V) -> Self::Container { (self.f)(&v); }
        }
        pub trait KeyMethod<K, V> {
            type Container: KeyXorValue<K, V>;
            fn make(&mut self, value: V) -> Self::Container;
        }
        pub struct KeyValue<K, V>;
        impl<K, V> KeyXorValue<K, V> for KeyValue<K, V> {
            fn key_ref(&self) -> &K {}
            fn key(self) -> K {}
            fn value(self) -> V {}
        }
        pub struct JustValue<V>;
        impl<V> KeyXorValue<V, V> for JustValue<V> {
            fn key_ref(&self) -> &V {}
            fn key(self) -> V {}
            fn value(self) -> V {}
        }
        pub trait KeyXorValue<K, V> {
            fn key_ref(&self) -> &K;
            fn key(self) -> K;
            fn value(self) -> V;
        }
    }
}
pub mod free {
    use alloc::vec;
    pub type VecIntoIter<T> = vec::IntoIter<T>;
}
pub mod grouping_map {
    use crate::adaptors::map::{MapSpecialCase, MapSpecialCaseFn};
    pub type MapForGrouping<I, F> = MapSpecialCase<I, GroupingMapFn<F>>;
    #[derive(Clone)] pub struct GroupingMapFn<F> { f: F }
    impl<V, K, F: FnMut(&V) -> K> MapSpecialCaseFn<V> for GroupingMapFn<F> {
        type Out = (K, V);
        fn call(&mut self, v: V) -> Self::Out { (self.f)(&v); }
    }
}
pub mod intersperse {
    pub trait IntersperseElement<Item> {
        fn generate(&mut self) -> Item;
    }
    impl<Item, F: FnMut() -> Item> IntersperseElement<Item> for F { fn generate(&mut self) -> Item { self() } }
    #[derive(Clone)] pub struct IntersperseElementSimple<Item>;
    impl<Item: Clone> IntersperseElement<Item> for IntersperseElementSimple<Item> { fn generate(&mut self) -> Item {} }
}
pub mod kmerge_impl {
    pub trait KMergePredicate<T> {
        fn kmerge_pred(&mut self, a: &T, b: &T) -> bool;
    }
    impl<T, F: FnMut(&T, &T) -> bool> KMergePredicate<T> for F { fn kmerge_pred(&mut self, a: &T, b: &T) -> bool { self(a, b) } }
    #[derive(Clone)] pub struct KMergeByLt;
    impl<T: PartialOrd> KMergePredicate<T> for KMergeByLt { fn kmerge_pred(&mut self, a: &T, b: &T) -> bool {} }
}
pub mod lazy_buffer {
    use crate::size_hint::SizeHint;
    use std::ops::Index;
    #[derive(Clone)] pub struct LazyBuffer<I: Iterator>;
    impl<I> LazyBuffer<I> where I: Iterator {
        pub fn new(it: I) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn size_hint(&self) -> SizeHint {}
        pub fn count(self) -> usize {}
        pub fn get_next(&mut self) -> bool {}
        pub fn prefill(&mut self, len: usize) {}
    }
    impl<I> LazyBuffer<I> where I: Iterator, I::Item: Clone {
        pub fn get_at(&self, indices: &[usize]) -> Vec<I::Item> {}
        pub fn get_array<const K: usize>(&self, indices: [usize; K]) -> [I::Item; K] {}
    }
    impl<I, J> Index<J> for LazyBuffer<I> where I: Iterator, Vec<I::Item>: Index<J> {
        type Output = <Vec<I::Item> as Index<J>>::Output;
        fn index(&self, index: J) -> &Self::Output {}
    }
}
pub mod merge_join {
    use crate::EitherOrBoth;
    use crate::size_hint::SizeHint;
    use either::Either;
    use std::cmp::Ordering;
    #[derive(Clone)] pub struct MergeLte;
    impl<T: PartialOrd> OrderingOrBool<T, T> for MergeLte {
        type MergeResult = T;
        fn left(left: T) -> Self::MergeResult {}
        fn right(right: T) -> Self::MergeResult {}
        fn merge(&mut self, left: T, right: T) -> (Option<Either<T, T>>, Self::MergeResult) {}
    }
    #[derive(Clone)] pub struct MergeFuncLR<F, T> { f: F }
    impl<L, R, F: FnMut(&L, &R) -> Ordering> OrderingOrBool<L, R> for MergeFuncLR<F, Ordering> {
        type MergeResult = EitherOrBoth<L, R>;
        fn left(left: L) -> Self::MergeResult {}
        fn right(right: R) -> Self::MergeResult {}
        fn merge(&mut self, left: L, right: R) -> (Option<Either<L, R>>, Self::MergeResult) { (self.f)(&left, &right); }
    }
    impl<L, R, F: FnMut(&L, &R) -> bool> OrderingOrBool<L, R> for MergeFuncLR<F, bool> {
        type MergeResult = Either<L, R>;
        fn left(left: L) -> Self::MergeResult {}
        fn right(right: R) -> Self::MergeResult {}
        fn merge(&mut self, left: L, right: R) -> (Option<Either<L, R>>, Self::MergeResult) { (self.f)(&left, &right); }
    }
    pub trait FuncLR<L, R> {
        type T;
    }
    impl<L, R, T, F: FnMut(&L, &R) -> T> FuncLR<L, R> for F { type T = T; }
    pub trait OrderingOrBool<L, R> {
        type MergeResult;
        fn left(left: L) -> Self::MergeResult;
        fn right(right: R) -> Self::MergeResult;
        fn merge(&mut self, left: L, right: R) -> (Option<Either<L, R>>, Self::MergeResult);
        fn size_hint(left: SizeHint, right: SizeHint) -> SizeHint;
    }
    impl<T, F: FnMut(&T, &T) -> bool> OrderingOrBool<T, T> for F {
        type MergeResult = T;
        fn left(left: T) -> Self::MergeResult {}
        fn right(right: T) -> Self::MergeResult {}
        fn merge(&mut self, left: T, right: T) -> (Option<Either<T, T>>, Self::MergeResult) { self(&left, &right); }
    }
}
pub mod structs {
    pub use crate::{AllEqualValueError, ArrayCombinations, ArrayWindows, Batching, Chunk, ChunkBy, Chunks, CircularArrayWindows, CircularTupleWindows, Coalesce, Combinations, CombinationsWithReplacement, ConsTuples, Dedup, DedupBy, DedupByWithCount, DedupWithCount, Duplicates, DuplicatesBy, ExactlyOneError, FilterMapOk, FilterOk, FlattenOk, Format, FormatWith, Group, GroupBy, GroupingMap, GroupingMapBy, Groups, Interleave, InterleaveShortest, Intersperse, IntersperseWith, IntoChunks, Iterate, KMerge, KMergeBy, MapInto, MapOk, Merge, MergeBy, MergeJoinBy, MultiPeek, MultiProduct, PadUsing, PeekNth, PeekingTakeWhile, Permutations, Positions, Powerset, ProcessResults, Product, PutBack, PutBackN, RcIter, RepeatN, TakeWhileInclusive, TakeWhileRef, Tee, TupleBuffer, TupleCombinations, TupleWindows, Tuples, Unfold, Unique, UniqueBy, Update, WhileSome, WithPosition, Zip, ZipEq, ZipLongest};
}
pub mod traits {
    use core::iter::{Skip, Take};
    use core::ops::{Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
    use crate::tuple_impl::TupleCollect;
    pub trait IteratorIndex<I> where I: Iterator {
        type Output: Iterator<Item = I::Item>;
        fn index(self, from: I) -> Self::Output;
    }
    impl<I> IteratorIndex<I> for Range<usize> where I: Iterator {
        type Output = Skip<Take<I>>;
        fn index(self, iter: I) -> Self::Output {}
    }
    impl<I> IteratorIndex<I> for RangeInclusive<usize> where I: Iterator {
        type Output = Take<Skip<I>>;
        fn index(self, iter: I) -> Self::Output {}
    }
    impl<I> IteratorIndex<I> for RangeTo<usize> where I: Iterator {
        type Output = Take<I>;
        fn index(self, iter: I) -> Self::Output {}
    }
    impl<I> IteratorIndex<I> for RangeToInclusive<usize> where I: Iterator {
        type Output = Take<I>;
        fn index(self, iter: I) -> Self::Output {}
    }
    impl<I> IteratorIndex<I> for RangeFrom<usize> where I: Iterator {
        type Output = Skip<I>;
        fn index(self, iter: I) -> Self::Output {}
    }
    impl<I> IteratorIndex<I> for RangeFull where I: Iterator {
        type Output = I;
        fn index(self, iter: I) -> Self::Output {}
    }
    pub trait HomogeneousTuple: TupleCollect {}
    impl<T: TupleCollect> HomogeneousTuple for T {}
}
pub mod tuple_impl {
    pub trait TupleCollect {
        type Item;
        type Buffer: Default + AsRef<[Option<Self::Item>]> + AsMut<[Option<Self::Item>]>;
        fn buffer_len(buf: &Self::Buffer) -> usize {}
        fn collect_from_iter<I>(iter: I, buf: &mut Self::Buffer) -> Option<Self> where I: IntoIterator<Item = Self::Item>;
        fn collect_from_iter_no_buf<I>(iter: I) -> Option<Self> where I: IntoIterator<Item = Self::Item>;
        fn num_items() -> usize;
        fn left_shift_push(&mut self, item: Self::Item);
    }
}
