//! indexmap 2.14.2.

macro_rules! indexmap {
    ($($key:expr => $value:expr),* $(,)?) => {{ let mut all = $crate::IndexMap::new(); $(all.insert($key, $value);)* all }};
}
macro_rules! indexmap_with_default { () => {} }
macro_rules! indexset {
    ($($value:expr),* $(,)?) => {{ let mut all = $crate::IndexSet::new(); $(all.insert($value);)* all }};
}
macro_rules! indexset_with_default { () => {} }
use borsh::{BorshDeserialize, BorshSerialize};
use borsh::io::{Read, Write};
use core::{error, fmt};
use core::cmp::Ordering;
use core::hash::{BuildHasher, Hash};
use core::ops::{BitAnd, BitOr, BitXor, Bound, Index, IndexMut, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive, Sub};
use crate::map::{Drain, Entry, ExtractIf, IndexedEntry, IntoIter, IntoKeys, IntoValues, Iter, IterMut, IterMut2, Keys, MutableKeys, RawEntryApiV1, Slice, Splice, Values, ValuesMut};
use crate::map::raw_entry_v1::{RawEntryBuilder, RawEntryBuilderMut};
use crate::map::rayon::{IntoParIter, ParDrain, ParIter, ParIterMut, ParKeys, ParValues, ParValuesMut};
use crate::set::{Difference, Intersection, MutableValues, SymmetricDifference, Union};
use crate::set::rayon::{ParDifference, ParIntersection, ParSymmetricDifference, ParUnion};
use serde_core::de::{Error, IntoDeserializer};
use serde_core::de::value::{MapDeserializer, SeqDeserializer};
use std::hash::RandomState;
use sval::{Stream, Value};
pub use equivalent::Equivalent;
#[derive(Clone)] pub struct TryReserveError;
impl fmt::Display for TryReserveError {}
impl error::Error for TryReserveError {}
#[derive(Clone)] pub enum GetDisjointMutError { IndexOutOfBounds, OverlappingIndices }
impl fmt::Display for GetDisjointMutError {}
impl error::Error for GetDisjointMutError {}
pub struct IndexMap<K, V, S = RandomState>;
impl<K, V, S> BorshSerialize for IndexMap<K, V, S> where K: BorshSerialize, V: BorshSerialize {
    fn serialize<W: Write>(&self, writer: &mut W) -> borsh::io::Result<()> {}
}
impl<K, V, S> BorshDeserialize for IndexMap<K, V, S> where K: BorshDeserialize + Eq + Hash, V: BorshDeserialize, S: BuildHasher + Default {
    fn deserialize_reader<R: Read>(reader: &mut R) -> borsh::io::Result<Self> {}
}
impl<K, V, S, E> IntoDeserializer<E> for IndexMap<K, V, S> where K: IntoDeserializer<E> + Eq + Hash, V: IntoDeserializer<E>, S: BuildHasher, E: Error {
    type Deserializer = MapDeserializer<<Self as IntoIterator>::IntoIter, E>;
    fn into_deserializer(self) -> Self::Deserializer {}
}
impl<K: Value, V: Value, S> Value for IndexMap<K, V, S> { fn stream<ST: Stream>(&self, stream: &mut ST) -> sval::Result {} }
impl<K, V, S> Clone for IndexMap<K, V, S> where K: Clone, V: Clone, S: Clone {}
impl<K, V> IndexMap<K, V> {
    pub fn new() -> Self {}
    pub fn with_capacity(n: usize) -> Self {}
}
impl<K, V, S> IndexMap<K, V, S> {
    pub fn with_capacity_and_hasher(n: usize, hash_builder: S) -> Self {}
    pub fn with_hasher(hash_builder: S) -> Self {}
    pub fn capacity(&self) -> usize {}
    pub fn hasher(&self) -> &S {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn iter(&self) -> Iter<K, V> {}
    pub fn iter_mut(&mut self) -> IterMut<K, V> {}
    pub fn keys(&self) -> Keys<K, V> {}
    pub fn into_keys(self) -> IntoKeys<K, V> {}
    pub fn values(&self) -> Values<K, V> {}
    pub fn values_mut(&mut self) -> ValuesMut<K, V> {}
    pub fn into_values(self) -> IntoValues<K, V> {}
    pub fn clear(&mut self) {}
    pub fn truncate(&mut self, len: usize) {}
    pub fn drain<R>(&mut self, range: R) -> Drain<K, V> where R: RangeBounds<usize> {}
    pub fn extract_if<F, R>(&mut self, range: R, pred: F) -> ExtractIf<K, V, F> where F: FnMut(&K, &mut V) -> bool, R: RangeBounds<usize> {}
    pub fn split_off(&mut self, at: usize) -> Self where S: Clone {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn pop(&mut self) -> Option<(K, V)> {}
    pub fn pop_if(&mut self, predicate: impl FnOnce(&K, &mut V) -> bool) -> Option<(K, V)> { let a: &K; let b: &mut V; predicate(a, b); }
    pub fn retain<F>(&mut self, keep: F) where F: FnMut(&K, &mut V) -> bool { let a: &K; let b: &mut V; keep(a, b); }
    pub fn sort_keys(&mut self) where K: Ord {}
    pub fn sort_by<F>(&mut self, cmp: F) where F: FnMut(&K, &V, &K, &V) -> Ordering { let a: &K; let b: &V; let c: &K; let d: &V; cmp(a, b, c, d); }
    pub fn sorted_by<F>(self, cmp: F) -> IntoIter<K, V> where F: FnMut(&K, &V, &K, &V) -> Ordering { let a: &K; let b: &V; let c: &K; let d: &V; cmp(a, b, c, d); }
    pub fn sort_by_key<T, F>(&mut self, sort_key: F) where T: Ord, F: FnMut(&K, &V) -> T { let a: &K; let b: &V; sort_key(a, b); }
    pub fn sort_unstable_keys(&mut self) where K: Ord {}
    pub fn sort_unstable_by<F>(&mut self, cmp: F) where F: FnMut(&K, &V, &K, &V) -> Ordering { let a: &K; let b: &V; let c: &K; let d: &V; cmp(a, b, c, d); }
    pub fn sorted_unstable_by<F>(self, cmp: F) -> IntoIter<K, V> where F: FnMut(&K, &V, &K, &V) -> Ordering { let a: &K; let b: &V; let c: &K; let d: &V; cmp(a, b, c, d); }
    pub fn sort_unstable_by_key<T, F>(&mut self, sort_key: F) where T: Ord, F: FnMut(&K, &V) -> T { let a: &K; let b: &V; sort_key(a, b); }
    pub fn sort_by_cached_key<T, F>(&mut self, sort_key: F) where T: Ord, F: FnMut(&K, &V) -> T { let a: &K; let b: &V; sort_key(a, b); }
    pub fn binary_search_keys(&self, x: &K) -> Result<usize, usize> where K: Ord {}
    pub fn binary_search_by<F>(&self, f: F) -> Result<usize, usize> where F: FnMut(&K, &V) -> Ordering { let a: &K; let b: &V; f(a, b); }
    pub fn binary_search_by_key<B, F>(&self, b: &B, f: F) -> Result<usize, usize> where F: FnMut(&K, &V) -> B, B: Ord { let a: &K; let b: &V; f(a, b); }
    pub fn is_sorted(&self) -> bool where K: PartialOrd {}
    pub fn is_sorted_by<F>(&self, cmp: F) -> bool where F: FnMut(&K, &V, &K, &V) -> bool { let a: &K; let b: &V; let c: &K; let d: &V; cmp(a, b, c, d); }
    pub fn is_sorted_by_key<F, T>(&self, sort_key: F) -> bool where F: FnMut(&K, &V) -> T, T: PartialOrd { let a: &K; let b: &V; sort_key(a, b); }
    pub fn partition_point<P>(&self, pred: P) -> usize where P: FnMut(&K, &V) -> bool { let a: &K; let b: &V; pred(a, b); }
    pub fn reverse(&mut self) {}
    pub fn as_slice(&self) -> &Slice<K, V> {}
    pub fn as_mut_slice(&mut self) -> &mut Slice<K, V> {}
    pub fn into_boxed_slice(self) -> Box<Slice<K, V>> {}
    pub fn get_index(&self, index: usize) -> Option<(&K, &V)> {}
    pub fn get_index_mut(&mut self, index: usize) -> Option<(&K, &mut V)> {}
    pub fn get_index_entry(&mut self, index: usize) -> Option<IndexedEntry<K, V>> {}
    pub fn get_disjoint_indices_mut<const N: usize>(&mut self, indices: [usize; N]) -> Result<[(&K, &mut V); N], GetDisjointMutError> {}
    pub fn get_range<R: RangeBounds<usize>>(&self, range: R) -> Option<&Slice<K, V>> {}
    pub fn get_range_mut<R: RangeBounds<usize>>(&mut self, range: R) -> Option<&mut Slice<K, V>> {}
    pub fn first(&self) -> Option<(&K, &V)> {}
    pub fn first_mut(&mut self) -> Option<(&K, &mut V)> {}
    pub fn first_entry(&mut self) -> Option<IndexedEntry<K, V>> {}
    pub fn last(&self) -> Option<(&K, &V)> {}
    pub fn last_mut(&mut self) -> Option<(&K, &mut V)> {}
    pub fn last_entry(&mut self) -> Option<IndexedEntry<K, V>> {}
    pub fn swap_remove_index(&mut self, index: usize) -> Option<(K, V)> {}
    pub fn shift_remove_index(&mut self, index: usize) -> Option<(K, V)> {}
    pub fn move_index(&mut self, from: usize, to: usize) {}
    pub fn swap_indices(&mut self, a: usize, b: usize) {}
    pub fn par_keys(&self) -> ParKeys<K, V> {}
    pub fn par_values(&self) -> ParValues<K, V> {}
    pub fn par_values_mut(&mut self) -> ParValuesMut<K, V> {}
    pub fn par_sort_keys(&mut self) where K: Ord {}
    pub fn par_sort_by<F>(&mut self, cmp: F) where F: Fn(&K, &V, &K, &V) -> Ordering {}
    pub fn par_sorted_by<F>(self, cmp: F) -> IntoParIter<K, V> where F: Fn(&K, &V, &K, &V) -> Ordering {}
    pub fn par_sort_by_key<T, F>(&mut self, sort_key: F) where T: Ord, F: Fn(&K, &V) -> T {}
    pub fn par_sort_unstable_keys(&mut self) where K: Ord {}
    pub fn par_sort_unstable_by<F>(&mut self, cmp: F) where F: Fn(&K, &V, &K, &V) -> Ordering {}
    pub fn par_sorted_unstable_by<F>(self, cmp: F) -> IntoParIter<K, V> where F: Fn(&K, &V, &K, &V) -> Ordering {}
    pub fn par_sort_unstable_by_key<T, F>(&mut self, sort_key: F) where T: Ord, F: Fn(&K, &V) -> T {}
    pub fn par_sort_by_cached_key<T, F>(&mut self, sort_key: F) where T: Ord, F: Fn(&K, &V) -> T {}
}
impl<K, V, S> IndexMap<K, V, S> where K: Hash + Eq, S: BuildHasher {
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {}
    pub fn insert_full(&mut self, key: K, value: V) -> (usize, Option<V>) {}
    pub fn insert_sorted(&mut self, key: K, value: V) -> (usize, Option<V>) where K: Ord {}
    pub fn insert_sorted_by<F>(&mut self, key: K, value: V, cmp: F) -> (usize, Option<V>) where F: FnMut(&K, &V, &K, &V) -> Ordering { let a: &K; let b: &V; let c: &K; let d: &V; cmp(a, b, c, d); }
    pub fn insert_sorted_by_key<B, F>(&mut self, key: K, value: V, sort_key: F) -> (usize, Option<V>) where B: Ord, F: FnMut(&K, &V) -> B { let a: &K; let b: &V; sort_key(a, b); }
    pub fn insert_before(&mut self, index: usize, key: K, value: V) -> (usize, Option<V>) {}
    pub fn shift_insert(&mut self, index: usize, key: K, value: V) -> Option<V> {}
    pub fn replace_index(&mut self, index: usize, key: K) -> Result<K, (usize, K)> {}
    pub fn entry(&mut self, key: K) -> Entry<K, V> {}
    pub fn splice<R, I>(&mut self, range: R, replace_with: I) -> Splice<I::IntoIter, K, V, S> where R: RangeBounds<usize>, I: IntoIterator<Item = (K, V)> {}
    pub fn append<S2>(&mut self, other: &mut IndexMap<K, V, S2>) {}
    pub fn par_eq<V2, S2>(&self, other: &IndexMap<K, V2, S2>) -> bool where V: PartialEq<V2>, S2: BuildHasher {}
}
impl<K, V, S> IndexMap<K, V, S> where S: BuildHasher {
    pub fn contains_key<Q>(&self, key: &Q) -> bool where Q: Hash + Equivalent<K> {}
    pub fn get<Q>(&self, key: &Q) -> Option<&V> where Q: Hash + Equivalent<K> {}
    pub fn get_key_value<Q>(&self, key: &Q) -> Option<(&K, &V)> where Q: Hash + Equivalent<K> {}
    pub fn get_full<Q>(&self, key: &Q) -> Option<(usize, &K, &V)> where Q: Hash + Equivalent<K> {}
    pub fn get_index_of<Q>(&self, key: &Q) -> Option<usize> where Q: Hash + Equivalent<K> {}
    pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut V> where Q: Hash + Equivalent<K> {}
    pub fn get_key_value_mut<Q>(&mut self, key: &Q) -> Option<(&K, &mut V)> where Q: Hash + Equivalent<K> {}
    pub fn get_full_mut<Q>(&mut self, key: &Q) -> Option<(usize, &K, &mut V)> where Q: Hash + Equivalent<K> {}
    pub fn get_disjoint_mut<Q, const N: usize>(&mut self, keys: [&Q; N]) -> [Option<&mut V>; N] where Q: Hash + Equivalent<K> {}
    pub fn remove<Q>(&mut self, key: &Q) -> Option<V> where Q: Hash + Equivalent<K> {}
    pub fn remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)> where Q: Hash + Equivalent<K> {}
    pub fn swap_remove<Q>(&mut self, key: &Q) -> Option<V> where Q: Hash + Equivalent<K> {}
    pub fn swap_remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)> where Q: Hash + Equivalent<K> {}
    pub fn swap_remove_full<Q>(&mut self, key: &Q) -> Option<(usize, K, V)> where Q: Hash + Equivalent<K> {}
    pub fn shift_remove<Q>(&mut self, key: &Q) -> Option<V> where Q: Hash + Equivalent<K> {}
    pub fn shift_remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)> where Q: Hash + Equivalent<K> {}
    pub fn shift_remove_full<Q>(&mut self, key: &Q) -> Option<(usize, K, V)> where Q: Hash + Equivalent<K> {}
}
impl<K, V, Q, S> Index<&Q> for IndexMap<K, V, S> where Q: Hash + Equivalent<K>, S: BuildHasher {
    type Output = V;
    fn index(&self, key: &Q) -> &V {}
}
impl<K, V, Q, S> IndexMut<&Q> for IndexMap<K, V, S> where Q: Hash + Equivalent<K>, S: BuildHasher {
    fn index_mut(&mut self, key: &Q) -> &mut V {}
}
impl<K, V, S> Index<usize> for IndexMap<K, V, S> {
    type Output = V;
    fn index(&self, index: usize) -> &V {}
}
impl<K, V, S> IndexMut<usize> for IndexMap<K, V, S> { fn index_mut(&mut self, index: usize) -> &mut V {} }
impl<K, V, S> Index<Range<usize>> for IndexMap<K, V, S> {
    type Output = Slice<K, V>;
    fn index(&self, range: Range<usize>) -> &Self::Output {}
}
impl<K, V, S> IndexMut<Range<usize>> for IndexMap<K, V, S> { fn index_mut(&mut self, range: Range<usize>) -> &mut Self::Output {} }
impl<K, V, S> Index<RangeFrom<usize>> for IndexMap<K, V, S> {
    type Output = Slice<K, V>;
    fn index(&self, range: RangeFrom<usize>) -> &Self::Output {}
}
impl<K, V, S> IndexMut<RangeFrom<usize>> for IndexMap<K, V, S> { fn index_mut(&mut self, range: RangeFrom<usize>) -> &mut Self::Output {} }
impl<K, V, S> Index<RangeFull> for IndexMap<K, V, S> {
    type Output = Slice<K, V>;
    fn index(&self, range: RangeFull) -> &Self::Output {}
}
impl<K, V, S> IndexMut<RangeFull> for IndexMap<K, V, S> { fn index_mut(&mut self, range: RangeFull) -> &mut Self::Output {} }
impl<K, V, S> Index<RangeInclusive<usize>> for IndexMap<K, V, S> {
    type Output = Slice<K, V>;
    fn index(&self, range: RangeInclusive<usize>) -> &Self::Output {}
}
impl<K, V, S> IndexMut<RangeInclusive<usize>> for IndexMap<K, V, S> { fn index_mut(&mut self, range: RangeInclusive<usize>) -> &mut Self::Output {} }
impl<K, V, S> Index<RangeTo<usize>> for IndexMap<K, V, S> {
    type Output = Slice<K, V>;
    fn index(&self, range: RangeTo<usize>) -> &Self::Output {}
}
impl<K, V, S> IndexMut<RangeTo<usize>> for IndexMap<K, V, S> { fn index_mut(&mut self, range: RangeTo<usize>) -> &mut Self::Output {} }
impl<K, V, S> Index<RangeToInclusive<usize>> for IndexMap<K, V, S> {
    type Output = Slice<K, V>;
    fn index(&self, range: RangeToInclusive<usize>) -> &Self::Output {}
}
impl<K, V, S> IndexMut<RangeToInclusive<usize>> for IndexMap<K, V, S> { fn index_mut(&mut self, range: RangeToInclusive<usize>) -> &mut Self::Output {} }
impl<K, V, S> Index<(Bound<usize>, Bound<usize>)> for IndexMap<K, V, S> {
    type Output = Slice<K, V>;
    fn index(&self, range: (Bound<usize>, Bound<usize>)) -> &Self::Output {}
}
impl<K, V, S> IndexMut<(Bound<usize>, Bound<usize>)> for IndexMap<K, V, S> { fn index_mut(&mut self, range: (Bound<usize>, Bound<usize>)) -> &mut Self::Output {} }
impl<K, V, S> FromIterator<(K, V)> for IndexMap<K, V, S> where K: Hash + Eq, S: BuildHasher + Default {}
impl<K, V, const N: usize> From<[(K, V); N]> for IndexMap<K, V, RandomState> where K: Hash + Eq {}
impl<K, V, S> Extend<(K, V)> for IndexMap<K, V, S> where K: Hash + Eq, S: BuildHasher {}
impl<K, V, S> Extend<(&K, &V)> for IndexMap<K, V, S> where K: Hash + Eq + Copy, V: Copy, S: BuildHasher {}
impl<K, V, S> Default for IndexMap<K, V, S> where S: Default {}
impl<K, V, S> IntoIterator for &IndexMap<K, V, S> {
    type Item = (&K, &V);
    type IntoIter = Iter<K, V>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl<K, V, S> IntoIterator for &mut IndexMap<K, V, S> {
    type Item = (&K, &mut V);
    type IntoIter = IterMut<K, V>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl<K, V, S> IntoIterator for IndexMap<K, V, S> {
    type Item = (K, V);
    type IntoIter = IntoIter<K, V>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl<K, V, S> MutableKeys for IndexMap<K, V, S> where S: BuildHasher {
    type Key = K;
    type Value = V;
    fn get_full_mut2<Q>(&mut self, key: &Q) -> Option<(usize, &mut K, &mut V)> where Q: Hash + Equivalent<K> {}
    fn get_index_mut2(&mut self, index: usize) -> Option<(&mut K, &mut V)> {}
    fn iter_mut2(&mut self) -> IterMut2<Self::Key, Self::Value> {}
    fn retain2<F>(&mut self, keep: F) where F: FnMut(&mut K, &mut V) -> bool { let a: &mut K; let b: &mut V; keep(a, b); }
}
impl<K, V, S> RawEntryApiV1<K, V, S> for IndexMap<K, V, S> {
    fn raw_entry_v1(&self) -> RawEntryBuilder<K, V, S> {}
    fn raw_entry_mut_v1(&mut self) -> RawEntryBuilderMut<K, V, S> {}
}
impl<K, V, S> IntoParallelIterator for IndexMap<K, V, S> {
    type Item = (K, V);
    type Iter = IntoParIter<K, V>;
    fn into_par_iter(self) -> Self::Iter {}
}
impl<K, V, S> IntoParallelIterator for &IndexMap<K, V, S> {
    type Item = (&K, &V);
    type Iter = ParIter<K, V>;
    fn into_par_iter(self) -> Self::Iter {}
}
impl<K, V, S> IntoParallelIterator for &mut IndexMap<K, V, S> {
    type Item = (&K, &mut V);
    type Iter = ParIterMut<K, V>;
    fn into_par_iter(self) -> Self::Iter {}
}
impl<K, V, S> ParallelDrainRange<usize> for &mut IndexMap<K, V, S> {
    type Item = (K, V);
    type Iter = ParDrain<K, V>;
    fn par_drain<R: RangeBounds<usize>>(self, range: R) -> Self::Iter {}
}
impl<K, V, S> FromParallelIterator<(K, V)> for IndexMap<K, V, S> where K: Eq + Hash, S: BuildHasher + Default {
    fn from_par_iter<I>(iter: I) -> Self where I: IntoParallelIterator<Item = (K, V)> {}
}
impl<K, V, S> ParallelExtend<(K, V)> for IndexMap<K, V, S> where K: Eq + Hash, S: BuildHasher {
    fn par_extend<I>(&mut self, iter: I) where I: IntoParallelIterator<Item = (K, V)> {}
}
impl<K, V, S> ParallelExtend<(&K, &V)> for IndexMap<K, V, S> where K: Copy + Eq + Hash, V: Copy, S: BuildHasher {
    fn par_extend<I>(&mut self, iter: I) where I: IntoParallelIterator<Item = (&K, &V)> {}
}
pub struct IndexSet<T, S = RandomState>;
impl<T, S> BorshSerialize for IndexSet<T, S> where T: BorshSerialize {
    fn serialize<W: Write>(&self, writer: &mut W) -> borsh::io::Result<()> {}
}
impl<T, S> BorshDeserialize for IndexSet<T, S> where T: BorshDeserialize + Eq + Hash, S: BuildHasher + Default {
    fn deserialize_reader<R: Read>(reader: &mut R) -> borsh::io::Result<Self> {}
}
impl<T, S, E> IntoDeserializer<E> for IndexSet<T, S> where T: IntoDeserializer<E> + Eq + Hash, S: BuildHasher, E: Error {
    type Deserializer = SeqDeserializer<<Self as IntoIterator>::IntoIter, E>;
    fn into_deserializer(self) -> Self::Deserializer {}
}
impl<K: Value, S> Value for IndexSet<K, S> { fn stream<ST: Stream>(&self, stream: &mut ST) -> sval::Result {} }
impl<T, S> Clone for IndexSet<T, S> where T: Clone, S: Clone {}
impl<T> IndexSet<T> {
    pub fn new() -> Self {}
    pub fn with_capacity(n: usize) -> Self {}
}
impl<T, S> IndexSet<T, S> {
    pub fn with_capacity_and_hasher(n: usize, hash_builder: S) -> Self {}
    pub fn with_hasher(hash_builder: S) -> Self {}
    pub fn capacity(&self) -> usize {}
    pub fn hasher(&self) -> &S {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn iter(&self) -> crate::set::Iter<T> {}
    pub fn clear(&mut self) {}
    pub fn truncate(&mut self, len: usize) {}
    pub fn drain<R>(&mut self, range: R) -> crate::set::Drain<T> where R: RangeBounds<usize> {}
    pub fn extract_if<F, R>(&mut self, range: R, pred: F) -> crate::set::ExtractIf<T, F> where F: FnMut(&T) -> bool, R: RangeBounds<usize> {}
    pub fn split_off(&mut self, at: usize) -> Self where S: Clone {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn pop(&mut self) -> Option<T> {}
    pub fn pop_if(&mut self, predicate: impl FnOnce(&T) -> bool) -> Option<T> { let a: &T; predicate(a); }
    pub fn retain<F>(&mut self, keep: F) where F: FnMut(&T) -> bool { let a: &T; keep(a); }
    pub fn sort(&mut self) where T: Ord {}
    pub fn sort_by<F>(&mut self, cmp: F) where F: FnMut(&T, &T) -> Ordering { let a: &T; let b: &T; cmp(a, b); }
    pub fn sorted_by<F>(self, cmp: F) -> crate::set::IntoIter<T> where F: FnMut(&T, &T) -> Ordering { let a: &T; let b: &T; cmp(a, b); }
    pub fn sort_by_key<K, F>(&mut self, sort_key: F) where K: Ord, F: FnMut(&T) -> K { let a: &T; sort_key(a); }
    pub fn sort_unstable(&mut self) where T: Ord {}
    pub fn sort_unstable_by<F>(&mut self, cmp: F) where F: FnMut(&T, &T) -> Ordering { let a: &T; let b: &T; cmp(a, b); }
    pub fn sorted_unstable_by<F>(self, cmp: F) -> crate::set::IntoIter<T> where F: FnMut(&T, &T) -> Ordering { let a: &T; let b: &T; cmp(a, b); }
    pub fn sort_unstable_by_key<K, F>(&mut self, sort_key: F) where K: Ord, F: FnMut(&T) -> K { let a: &T; sort_key(a); }
    pub fn sort_by_cached_key<K, F>(&mut self, sort_key: F) where K: Ord, F: FnMut(&T) -> K { let a: &T; sort_key(a); }
    pub fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord {}
    pub fn binary_search_by<F>(&self, f: F) -> Result<usize, usize> where F: FnMut(&T) -> Ordering { let a: &T; f(a); }
    pub fn binary_search_by_key<B, F>(&self, b: &B, f: F) -> Result<usize, usize> where F: FnMut(&T) -> B, B: Ord { let a: &T; f(a); }
    pub fn is_sorted(&self) -> bool where T: PartialOrd {}
    pub fn is_sorted_by<F>(&self, cmp: F) -> bool where F: FnMut(&T, &T) -> bool { let a: &T; let b: &T; cmp(a, b); }
    pub fn is_sorted_by_key<F, K>(&self, sort_key: F) -> bool where F: FnMut(&T) -> K, K: PartialOrd { let a: &T; sort_key(a); }
    pub fn partition_point<P>(&self, pred: P) -> usize where P: FnMut(&T) -> bool { let a: &T; pred(a); }
    pub fn reverse(&mut self) {}
    pub fn as_slice(&self) -> &crate::set::Slice<T> {}
    pub fn into_boxed_slice(self) -> Box<crate::set::Slice<T>> {}
    pub fn get_index(&self, index: usize) -> Option<&T> {}
    pub fn get_range<R: RangeBounds<usize>>(&self, range: R) -> Option<&crate::set::Slice<T>> {}
    pub fn first(&self) -> Option<&T> {}
    pub fn last(&self) -> Option<&T> {}
    pub fn swap_remove_index(&mut self, index: usize) -> Option<T> {}
    pub fn shift_remove_index(&mut self, index: usize) -> Option<T> {}
    pub fn move_index(&mut self, from: usize, to: usize) {}
    pub fn swap_indices(&mut self, a: usize, b: usize) {}
    pub fn par_sort(&mut self) where T: Ord {}
    pub fn par_sort_by<F>(&mut self, cmp: F) where F: Fn(&T, &T) -> Ordering {}
    pub fn par_sorted_by<F>(self, cmp: F) -> crate::set::rayon::IntoParIter<T> where F: Fn(&T, &T) -> Ordering {}
    pub fn par_sort_by_key<K, F>(&mut self, sort_key: F) where K: Ord, F: Fn(&T) -> K {}
    pub fn par_sort_unstable(&mut self) where T: Ord {}
    pub fn par_sort_unstable_by<F>(&mut self, cmp: F) where F: Fn(&T, &T) -> Ordering {}
    pub fn par_sorted_unstable_by<F>(self, cmp: F) -> crate::set::rayon::IntoParIter<T> where F: Fn(&T, &T) -> Ordering {}
    pub fn par_sort_unstable_by_key<K, F>(&mut self, sort_key: F) where K: Ord, F: Fn(&T) -> K {}
    pub fn par_sort_by_cached_key<K, F>(&mut self, sort_key: F) where K: Ord, F: Fn(&T) -> K {}
}
impl<T, S> IndexSet<T, S> where T: Hash + Eq, S: BuildHasher {
    pub fn insert(&mut self, value: T) -> bool {}
    pub fn insert_full(&mut self, value: T) -> (usize, bool) {}
    pub fn insert_sorted(&mut self, value: T) -> (usize, bool) where T: Ord {}
    pub fn insert_sorted_by<F>(&mut self, value: T, cmp: F) -> (usize, bool) where F: FnMut(&T, &T) -> Ordering { let a: &T; let b: &T; cmp(a, b); }
    pub fn insert_sorted_by_key<B, F>(&mut self, value: T, sort_key: F) -> (usize, bool) where B: Ord, F: FnMut(&T) -> B { let a: &T; sort_key(a); }
    pub fn insert_before(&mut self, index: usize, value: T) -> (usize, bool) {}
    pub fn shift_insert(&mut self, index: usize, value: T) -> bool {}
    pub fn replace(&mut self, value: T) -> Option<T> {}
    pub fn replace_full(&mut self, value: T) -> (usize, Option<T>) {}
    pub fn replace_index(&mut self, index: usize, value: T) -> Result<T, (usize, T)> {}
    pub fn difference<S2>(&self, other: &IndexSet<T, S2>) -> Difference<T, S2> where S2: BuildHasher {}
    pub fn symmetric_difference<S2>(&self, other: &IndexSet<T, S2>) -> SymmetricDifference<T, S, S2> where S2: BuildHasher {}
    pub fn intersection<S2>(&self, other: &IndexSet<T, S2>) -> Intersection<T, S2> where S2: BuildHasher {}
    pub fn union<S2>(&self, other: &IndexSet<T, S2>) -> Union<T, S> where S2: BuildHasher {}
    pub fn splice<R, I>(&mut self, range: R, replace_with: I) -> crate::set::Splice<I::IntoIter, T, S> where R: RangeBounds<usize>, I: IntoIterator<Item = T> {}
    pub fn append<S2>(&mut self, other: &mut IndexSet<T, S2>) {}
    pub fn par_difference<S2>(&self, other: &IndexSet<T, S2>) -> ParDifference<T, S, S2> where S2: BuildHasher {}
    pub fn par_symmetric_difference<S2>(&self, other: &IndexSet<T, S2>) -> ParSymmetricDifference<T, S, S2> where S2: BuildHasher {}
    pub fn par_intersection<S2>(&self, other: &IndexSet<T, S2>) -> ParIntersection<T, S, S2> where S2: BuildHasher {}
    pub fn par_union<S2>(&self, other: &IndexSet<T, S2>) -> ParUnion<T, S, S2> where S2: BuildHasher {}
    pub fn par_eq<S2>(&self, other: &IndexSet<T, S2>) -> bool where S2: BuildHasher {}
    pub fn par_is_disjoint<S2>(&self, other: &IndexSet<T, S2>) -> bool where S2: BuildHasher {}
    pub fn par_is_superset<S2>(&self, other: &IndexSet<T, S2>) -> bool where S2: BuildHasher {}
    pub fn par_is_subset<S2>(&self, other: &IndexSet<T, S2>) -> bool where S2: BuildHasher {}
}
impl<T, S> IndexSet<T, S> where S: BuildHasher {
    pub fn contains<Q>(&self, value: &Q) -> bool where Q: Hash + Equivalent<T> {}
    pub fn get<Q>(&self, value: &Q) -> Option<&T> where Q: Hash + Equivalent<T> {}
    pub fn get_full<Q>(&self, value: &Q) -> Option<(usize, &T)> where Q: Hash + Equivalent<T> {}
    pub fn get_index_of<Q>(&self, value: &Q) -> Option<usize> where Q: Hash + Equivalent<T> {}
    pub fn remove<Q>(&mut self, value: &Q) -> bool where Q: Hash + Equivalent<T> {}
    pub fn swap_remove<Q>(&mut self, value: &Q) -> bool where Q: Hash + Equivalent<T> {}
    pub fn shift_remove<Q>(&mut self, value: &Q) -> bool where Q: Hash + Equivalent<T> {}
    pub fn take<Q>(&mut self, value: &Q) -> Option<T> where Q: Hash + Equivalent<T> {}
    pub fn swap_take<Q>(&mut self, value: &Q) -> Option<T> where Q: Hash + Equivalent<T> {}
    pub fn shift_take<Q>(&mut self, value: &Q) -> Option<T> where Q: Hash + Equivalent<T> {}
    pub fn swap_remove_full<Q>(&mut self, value: &Q) -> Option<(usize, T)> where Q: Hash + Equivalent<T> {}
    pub fn shift_remove_full<Q>(&mut self, value: &Q) -> Option<(usize, T)> where Q: Hash + Equivalent<T> {}
}
impl<T, S> Index<usize> for IndexSet<T, S> {
    type Output = T;
    fn index(&self, index: usize) -> &T {}
}
impl<T, S> Index<Range<usize>> for IndexSet<T, S> {
    type Output = crate::set::Slice<T>;
    fn index(&self, range: Range<usize>) -> &Self::Output {}
}
impl<T, S> Index<RangeFrom<usize>> for IndexSet<T, S> {
    type Output = crate::set::Slice<T>;
    fn index(&self, range: RangeFrom<usize>) -> &Self::Output {}
}
impl<T, S> Index<RangeFull> for IndexSet<T, S> {
    type Output = crate::set::Slice<T>;
    fn index(&self, range: RangeFull) -> &Self::Output {}
}
impl<T, S> Index<RangeInclusive<usize>> for IndexSet<T, S> {
    type Output = crate::set::Slice<T>;
    fn index(&self, range: RangeInclusive<usize>) -> &Self::Output {}
}
impl<T, S> Index<RangeTo<usize>> for IndexSet<T, S> {
    type Output = crate::set::Slice<T>;
    fn index(&self, range: RangeTo<usize>) -> &Self::Output {}
}
impl<T, S> Index<RangeToInclusive<usize>> for IndexSet<T, S> {
    type Output = crate::set::Slice<T>;
    fn index(&self, range: RangeToInclusive<usize>) -> &Self::Output {}
}
impl<T, S> Index<(Bound<usize>, Bound<usize>)> for IndexSet<T, S> {
    type Output = crate::set::Slice<T>;
    fn index(&self, range: (Bound<usize>, Bound<usize>)) -> &Self::Output {}
}
impl<T, S> FromIterator<T> for IndexSet<T, S> where T: Hash + Eq, S: BuildHasher + Default {}
impl<T, const N: usize> From<[T; N]> for IndexSet<T, RandomState> where T: Eq + Hash {}
impl<T, S> Extend<T> for IndexSet<T, S> where T: Hash + Eq, S: BuildHasher {}
impl<T, S> Extend<&T> for IndexSet<T, S> where T: Hash + Eq + Copy, S: BuildHasher {}
impl<T, S> Default for IndexSet<T, S> where S: Default {}
impl<T, S> IndexSet<T, S> where T: Eq + Hash, S: BuildHasher {
    pub fn is_disjoint<S2>(&self, other: &IndexSet<T, S2>) -> bool where S2: BuildHasher {}
    pub fn is_subset<S2>(&self, other: &IndexSet<T, S2>) -> bool where S2: BuildHasher {}
    pub fn is_superset<S2>(&self, other: &IndexSet<T, S2>) -> bool where S2: BuildHasher {}
}
impl<T, S1, S2> BitAnd<&IndexSet<T, S2>> for &IndexSet<T, S1> where T: Eq + Hash + Clone, S1: BuildHasher + Default, S2: BuildHasher {
    type Output = IndexSet<T, S1>;
}
impl<T, S1, S2> BitOr<&IndexSet<T, S2>> for &IndexSet<T, S1> where T: Eq + Hash + Clone, S1: BuildHasher + Default, S2: BuildHasher {
    type Output = IndexSet<T, S1>;
}
impl<T, S1, S2> BitXor<&IndexSet<T, S2>> for &IndexSet<T, S1> where T: Eq + Hash + Clone, S1: BuildHasher + Default, S2: BuildHasher {
    type Output = IndexSet<T, S1>;
}
impl<T, S1, S2> Sub<&IndexSet<T, S2>> for &IndexSet<T, S1> where T: Eq + Hash + Clone, S1: BuildHasher + Default, S2: BuildHasher {
    type Output = IndexSet<T, S1>;
}
impl<T, S> IntoIterator for &IndexSet<T, S> {
    type Item = &T;
    type IntoIter = crate::set::Iter<T>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl<T, S> IntoIterator for IndexSet<T, S> {
    type Item = T;
    type IntoIter = crate::set::IntoIter<T>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl<T, S> MutableValues for IndexSet<T, S> where S: BuildHasher {
    type Value = T;
    fn get_full_mut2<Q>(&mut self, value: &Q) -> Option<(usize, &mut T)> where Q: Hash + Equivalent<T> {}
    fn get_index_mut2(&mut self, index: usize) -> Option<&mut T> {}
    fn retain2<F>(&mut self, keep: F) where F: FnMut(&mut T) -> bool { let a: &mut T; keep(a); }
}
impl<T, S> IntoParallelIterator for IndexSet<T, S> {
    type Item = T;
    type Iter = crate::set::rayon::IntoParIter<T>;
    fn into_par_iter(self) -> Self::Iter {}
}
impl<T, S> IntoParallelIterator for &IndexSet<T, S> {
    type Item = &T;
    type Iter = crate::set::rayon::ParIter<T>;
    fn into_par_iter(self) -> Self::Iter {}
}
impl<T, S> ParallelDrainRange<usize> for &mut IndexSet<T, S> {
    type Item = T;
    type Iter = crate::set::rayon::ParDrain<T>;
    fn par_drain<R: RangeBounds<usize>>(self, range: R) -> Self::Iter {}
}
impl<T, S> FromParallelIterator<T> for IndexSet<T, S> where T: Eq + Hash, S: BuildHasher + Default {
    fn from_par_iter<I>(iter: I) -> Self where I: IntoParallelIterator<Item = T> {}
}
impl<T, S> ParallelExtend<T> for IndexSet<T, S> where T: Eq + Hash, S: BuildHasher {
    fn par_extend<I>(&mut self, iter: I) where I: IntoParallelIterator<Item = T> {}
}
impl<T, S> ParallelExtend<&T> for IndexSet<T, S> where T: Copy + Eq + Hash, S: BuildHasher {
    fn par_extend<I>(&mut self, iter: I) where I: IntoParallelIterator<Item = &T> {}
}
pub mod map {
    use core::cmp::Ordering;
    use core::hash::{BuildHasher, Hash};
    use core::ops::{Bound, Index, IndexMut, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
    use crate::GetDisjointMutError;
    use crate::map::raw_entry_v1::{RawEntryBuilder, RawEntryBuilderMut};
    use crate::map::rayon::{IntoParIter, ParIter, ParIterMut, ParKeys, ParValues, ParValuesMut};
    use equivalent::Equivalent;
    pub use crate::IndexMap;
    pub struct OccupiedEntry<K, V>;
    impl<K, V> OccupiedEntry<K, V> {
        pub fn index(&self) -> usize {}
        pub fn key(&self) -> &K {}
        pub fn get(&self) -> &V {}
        pub fn get_mut(&mut self) -> &mut V {}
        pub fn into_mut(self) -> &mut V {}
        pub fn insert(&mut self, value: V) -> V {}
        pub fn remove(self) -> V {}
        pub fn swap_remove(self) -> V {}
        pub fn shift_remove(self) -> V {}
        pub fn remove_entry(self) -> (K, V) {}
        pub fn swap_remove_entry(self) -> (K, V) {}
        pub fn shift_remove_entry(self) -> (K, V) {}
        pub fn move_index(self, to: usize) {}
        pub fn swap_indices(self, other: usize) {}
    }
    impl<K, V> From<IndexedEntry<K, V>> for OccupiedEntry<K, V> {}
    impl<K, V> MutableEntryKey for OccupiedEntry<K, V> {
        type Key = K;
        fn key_mut(&mut self) -> &mut Self::Key {}
    }
    pub struct VacantEntry<K, V>;
    impl<K, V> VacantEntry<K, V> {
        pub fn index(&self) -> usize {}
        pub fn key(&self) -> &K {}
        pub fn into_key(self) -> K {}
        pub fn insert(self, value: V) -> &mut V {}
        pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V> {}
        pub fn insert_sorted(self, value: V) -> (usize, &mut V) where K: Ord {}
        pub fn insert_sorted_by<F>(self, value: V, cmp: F) -> (usize, &mut V) where F: FnMut(&K, &V, &K, &V) -> Ordering { let a: &K; let b: &V; let c: &K; let d: &V; cmp(a, b, c, d); }
        pub fn insert_sorted_by_key<B, F>(self, value: V, sort_key: F) -> (usize, &mut V) where B: Ord, F: FnMut(&K, &V) -> B { let a: &K; let b: &V; sort_key(a, b); }
        pub fn shift_insert(self, index: usize, value: V) -> &mut V {}
        pub fn replace_index(self, index: usize) -> (K, OccupiedEntry<K, V>) {}
    }
    impl<K, V> MutableEntryKey for VacantEntry<K, V> {
        type Key = K;
        fn key_mut(&mut self) -> &mut Self::Key {}
    }
    pub enum Entry<K, V> { Occupied(OccupiedEntry<K, V>), Vacant(VacantEntry<K, V>) }
    impl<K, V> Entry<K, V> {
        pub fn index(&self) -> usize {}
        pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V> {}
        pub fn or_insert(self, default: V) -> &mut V {}
        pub fn or_insert_with<F>(self, call: F) -> &mut V where F: FnOnce() -> V { call(); }
        pub fn or_insert_with_key<F>(self, call: F) -> &mut V where F: FnOnce(&K) -> V { let a: &K; call(a); }
        pub fn key(&self) -> &K {}
        pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V) { let a: &mut V; f(a); }
        pub fn or_default(self) -> &mut V where V: Default {}
    }
    impl<K, V> MutableEntryKey for Entry<K, V> {
        type Key = K;
        fn key_mut(&mut self) -> &mut Self::Key {}
    }
    pub struct IndexedEntry<K, V>;
    impl<K, V> IndexedEntry<K, V> {
        pub fn index(&self) -> usize {}
        pub fn key(&self) -> &K {}
        pub fn get(&self) -> &V {}
        pub fn get_mut(&mut self) -> &mut V {}
        pub fn insert(&mut self, value: V) -> V {}
        pub fn into_mut(self) -> &mut V {}
        pub fn swap_remove_entry(self) -> (K, V) {}
        pub fn shift_remove_entry(self) -> (K, V) {}
        pub fn swap_remove(self) -> V {}
        pub fn shift_remove(self) -> V {}
        pub fn move_index(self, to: usize) {}
        pub fn swap_indices(self, other: usize) {}
    }
    impl<K, V> From<OccupiedEntry<K, V>> for IndexedEntry<K, V> {}
    impl<K, V> MutableEntryKey for IndexedEntry<K, V> {
        type Key = K;
        fn key_mut(&mut self) -> &mut Self::Key {}
    }
    pub struct Iter<K, V>;
    impl<K, V> Iter<K, V> { pub fn as_slice(&self) -> &Slice<K, V> {} }
    impl<K, V> Iterator for Iter<K, V> { type Item = (&K, &V); }
    impl<K, V> DoubleEndedIterator for Iter<K, V> {}
    impl<K, V> Clone for Iter<K, V> {}
    impl<K, V> Default for Iter<K, V> {}
    pub struct IterMut<K, V>;
    impl<K, V> IterMut<K, V> {
        pub fn as_slice(&self) -> &Slice<K, V> {}
        pub fn into_slice(self) -> &mut Slice<K, V> {}
    }
    impl<K, V> Iterator for IterMut<K, V> { type Item = (&K, &mut V); }
    impl<K, V> DoubleEndedIterator for IterMut<K, V> {}
    impl<K, V> Default for IterMut<K, V> {}
    pub struct IterMut2<K, V>;
    impl<K, V> IterMut2<K, V> {
        pub fn as_slice(&self) -> &Slice<K, V> {}
        pub fn into_slice(self) -> &mut Slice<K, V> {}
    }
    impl<K, V> Iterator for IterMut2<K, V> { type Item = (&mut K, &mut V); }
    impl<K, V> DoubleEndedIterator for IterMut2<K, V> {}
    impl<K, V> Default for IterMut2<K, V> {}
    #[derive(Clone)] pub struct IntoIter<K, V>;
    impl<K, V> IntoIter<K, V> {
        pub fn as_slice(&self) -> &Slice<K, V> {}
        pub fn as_mut_slice(&mut self) -> &mut Slice<K, V> {}
    }
    impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); }
    impl<K, V> DoubleEndedIterator for IntoIter<K, V> {}
    impl<K, V> Default for IntoIter<K, V> {}
    pub struct Drain<K, V>;
    impl<K, V> Drain<K, V> { pub fn as_slice(&self) -> &Slice<K, V> {} }
    impl<K, V> Iterator for Drain<K, V> { type Item = (K, V); }
    impl<K, V> DoubleEndedIterator for Drain<K, V> {}
    pub struct Keys<K, V>;
    impl<K, V> Iterator for Keys<K, V> { type Item = &K; }
    impl<K, V> DoubleEndedIterator for Keys<K, V> {}
    impl<K, V> Clone for Keys<K, V> {}
    impl<K, V> Default for Keys<K, V> {}
    impl<K, V> Index<usize> for Keys<K, V> {
        type Output = K;
        fn index(&self, index: usize) -> &K {}
    }
    pub struct IntoKeys<K, V>;
    impl<K: Clone, V> Clone for IntoKeys<K, V> {}
    impl<K, V> Iterator for IntoKeys<K, V> { type Item = K; }
    impl<K, V> DoubleEndedIterator for IntoKeys<K, V> {}
    impl<K, V> Default for IntoKeys<K, V> {}
    pub struct Values<K, V>;
    impl<K, V> Iterator for Values<K, V> { type Item = &V; }
    impl<K, V> DoubleEndedIterator for Values<K, V> {}
    impl<K, V> Clone for Values<K, V> {}
    impl<K, V> Default for Values<K, V> {}
    pub struct ValuesMut<K, V>;
    impl<K, V> Iterator for ValuesMut<K, V> { type Item = &mut V; }
    impl<K, V> DoubleEndedIterator for ValuesMut<K, V> {}
    impl<K, V> Default for ValuesMut<K, V> {}
    pub struct IntoValues<K, V>;
    impl<K, V: Clone> Clone for IntoValues<K, V> {}
    impl<K, V> Iterator for IntoValues<K, V> { type Item = V; }
    impl<K, V> DoubleEndedIterator for IntoValues<K, V> {}
    impl<K, V> Default for IntoValues<K, V> {}
    pub struct Splice<I, K, V, S>;
    impl<I, K, V, S> Iterator for Splice<I, K, V, S> where I: Iterator<Item = (K, V)>, K: Hash + Eq, S: BuildHasher {
        type Item = (K, V);
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<I, K, V, S> DoubleEndedIterator for Splice<I, K, V, S> where I: Iterator<Item = (K, V)>, K: Hash + Eq, S: BuildHasher {
        fn next_back(&mut self) -> Option<Self::Item> {}
    }
    pub struct ExtractIf<K, V, F> { f: F }
    impl<K, V, F> Iterator for ExtractIf<K, V, F> where F: FnMut(&K, &mut V) -> bool {
        type Item = (K, V);
        fn next(&mut self) -> Option<Self::Item> { let a: &K; let b: &mut V; (self.f)(a, b) }
    }
    pub trait MutableKeys {
        type Key;
        type Value;
        fn get_full_mut2<Q>(&mut self, key: &Q) -> Option<(usize, &mut Self::Key, &mut Self::Value)> where Q: Hash + Equivalent<Self::Key>;
        fn get_index_mut2(&mut self, index: usize) -> Option<(&mut Self::Key, &mut Self::Value)>;
        fn iter_mut2(&mut self) -> IterMut2<Self::Key, Self::Value>;
        fn retain2<F>(&mut self, keep: F) where F: FnMut(&mut Self::Key, &mut Self::Value) -> bool;
    }
    pub trait MutableEntryKey {
        type Key;
        fn key_mut(&mut self) -> &mut Self::Key;
    }
    pub struct Slice<K, V>;
    impl<K, V> Slice<K, V> {
        pub fn new() -> &Self {}
        pub fn new_mut() -> &mut Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn get_index(&self, index: usize) -> Option<(&K, &V)> {}
        pub fn get_index_mut(&mut self, index: usize) -> Option<(&K, &mut V)> {}
        pub fn get_range<R: RangeBounds<usize>>(&self, range: R) -> Option<&Self> {}
        pub fn get_range_mut<R: RangeBounds<usize>>(&mut self, range: R) -> Option<&mut Self> {}
        pub fn first(&self) -> Option<(&K, &V)> {}
        pub fn first_mut(&mut self) -> Option<(&K, &mut V)> {}
        pub fn last(&self) -> Option<(&K, &V)> {}
        pub fn last_mut(&mut self) -> Option<(&K, &mut V)> {}
        pub fn split_at(&self, index: usize) -> (&Self, &Self) {}
        pub fn split_at_mut(&mut self, index: usize) -> (&mut Self, &mut Self) {}
        pub fn split_at_checked(&self, index: usize) -> Option<(&Self, &Self)> {}
        pub fn split_at_mut_checked(&mut self, index: usize) -> Option<(&mut Self, &mut Self)> {}
        pub fn split_first(&self) -> Option<((&K, &V), &Self)> {}
        pub fn split_first_mut(&mut self) -> Option<((&K, &mut V), &mut Self)> {}
        pub fn split_last(&self) -> Option<((&K, &V), &Self)> {}
        pub fn split_last_mut(&mut self) -> Option<((&K, &mut V), &mut Self)> {}
        pub fn iter(&self) -> Iter<K, V> {}
        pub fn iter_mut(&mut self) -> IterMut<K, V> {}
        pub fn keys(&self) -> Keys<K, V> {}
        pub fn into_keys(self: Box<Self>) -> IntoKeys<K, V> {}
        pub fn values(&self) -> Values<K, V> {}
        pub fn values_mut(&mut self) -> ValuesMut<K, V> {}
        pub fn into_values(self: Box<Self>) -> IntoValues<K, V> {}
        pub fn binary_search_keys(&self, x: &K) -> Result<usize, usize> where K: Ord {}
        pub fn binary_search_by<F>(&self, f: F) -> Result<usize, usize> where F: FnMut(&K, &V) -> Ordering { let a: &K; let b: &V; f(a, b); }
        pub fn binary_search_by_key<B, F>(&self, b: &B, f: F) -> Result<usize, usize> where F: FnMut(&K, &V) -> B, B: Ord { let a: &K; let b: &V; f(a, b); }
        pub fn is_sorted(&self) -> bool where K: PartialOrd {}
        pub fn is_sorted_by<F>(&self, cmp: F) -> bool where F: FnMut(&K, &V, &K, &V) -> bool { let a: &K; let b: &V; let c: &K; let d: &V; cmp(a, b, c, d); }
        pub fn is_sorted_by_key<F, T>(&self, sort_key: F) -> bool where F: FnMut(&K, &V) -> T, T: PartialOrd { let a: &K; let b: &V; sort_key(a, b); }
        pub fn partition_point<P>(&self, pred: P) -> usize where P: FnMut(&K, &V) -> bool { let a: &K; let b: &V; pred(a, b); }
        pub fn get_disjoint_mut<const N: usize>(&mut self, indices: [usize; N]) -> Result<[(&K, &mut V); N], GetDisjointMutError> {}
        pub fn par_keys(&self) -> ParKeys<K, V> {}
        pub fn par_values(&self) -> ParValues<K, V> {}
        pub fn par_values_mut(&mut self) -> ParValuesMut<K, V> {}
    }
    impl<K, V> IntoIterator for &Slice<K, V> {
        type IntoIter = Iter<K, V>;
        type Item = (&K, &V);
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<K, V> IntoIterator for &mut Slice<K, V> {
        type IntoIter = IterMut<K, V>;
        type Item = (&K, &mut V);
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<K, V> IntoIterator for Box<Slice<K, V>> {
        type IntoIter = IntoIter<K, V>;
        type Item = (K, V);
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<K, V> Default for &Slice<K, V> {}
    impl<K, V> Default for &mut Slice<K, V> {}
    impl<K, V> Default for Box<Slice<K, V>> {}
    impl<K: Clone, V: Clone> Clone for Box<Slice<K, V>> {}
    impl<K: Copy, V: Copy> From<&Slice<K, V>> for Box<Slice<K, V>> {}
    impl<K, V> Index<Range<usize>> for Slice<K, V> {
        type Output = Self;
        fn index(&self, range: Range<usize>) -> &Self::Output {}
    }
    impl<K, V> IndexMut<Range<usize>> for Slice<K, V> { fn index_mut(&mut self, range: Range<usize>) -> &mut Self::Output {} }
    impl<K, V> Index<RangeFrom<usize>> for Slice<K, V> {
        type Output = Self;
        fn index(&self, range: RangeFrom<usize>) -> &Self::Output {}
    }
    impl<K, V> IndexMut<RangeFrom<usize>> for Slice<K, V> { fn index_mut(&mut self, range: RangeFrom<usize>) -> &mut Self::Output {} }
    impl<K, V> Index<RangeFull> for Slice<K, V> {
        type Output = Self;
        fn index(&self, range: RangeFull) -> &Self::Output {}
    }
    impl<K, V> IndexMut<RangeFull> for Slice<K, V> { fn index_mut(&mut self, range: RangeFull) -> &mut Self::Output {} }
    impl<K, V> Index<RangeInclusive<usize>> for Slice<K, V> {
        type Output = Self;
        fn index(&self, range: RangeInclusive<usize>) -> &Self::Output {}
    }
    impl<K, V> IndexMut<RangeInclusive<usize>> for Slice<K, V> { fn index_mut(&mut self, range: RangeInclusive<usize>) -> &mut Self::Output {} }
    impl<K, V> Index<RangeTo<usize>> for Slice<K, V> {
        type Output = Self;
        fn index(&self, range: RangeTo<usize>) -> &Self::Output {}
    }
    impl<K, V> IndexMut<RangeTo<usize>> for Slice<K, V> { fn index_mut(&mut self, range: RangeTo<usize>) -> &mut Self::Output {} }
    impl<K, V> Index<RangeToInclusive<usize>> for Slice<K, V> {
        type Output = Self;
        fn index(&self, range: RangeToInclusive<usize>) -> &Self::Output {}
    }
    impl<K, V> IndexMut<RangeToInclusive<usize>> for Slice<K, V> { fn index_mut(&mut self, range: RangeToInclusive<usize>) -> &mut Self::Output {} }
    impl<K, V> Index<(Bound<usize>, Bound<usize>)> for Slice<K, V> {
        type Output = Self;
        fn index(&self, range: (Bound<usize>, Bound<usize>)) -> &Self::Output {}
    }
    impl<K, V> IndexMut<(Bound<usize>, Bound<usize>)> for Slice<K, V> { fn index_mut(&mut self, range: (Bound<usize>, Bound<usize>)) -> &mut Self::Output {} }
    impl<K, V> Index<usize> for Slice<K, V> {
        type Output = V;
        fn index(&self, index: usize) -> &V {}
    }
    impl<K, V> IndexMut<usize> for Slice<K, V> { fn index_mut(&mut self, index: usize) -> &mut V {} }
    impl<K, V> IntoParallelIterator for Box<Slice<K, V>> {
        type Item = (K, V);
        type Iter = IntoParIter<K, V>;
        fn into_par_iter(self) -> Self::Iter {}
    }
    impl<K, V> IntoParallelIterator for &Slice<K, V> {
        type Item = (&K, &V);
        type Iter = ParIter<K, V>;
        fn into_par_iter(self) -> Self::Iter {}
    }
    impl<K, V> IntoParallelIterator for &mut Slice<K, V> {
        type Item = (&K, &mut V);
        type Iter = ParIterMut<K, V>;
        fn into_par_iter(self) -> Self::Iter {}
    }
    pub trait RawEntryApiV1<K, V, S> {
        fn raw_entry_v1(&self) -> RawEntryBuilder<K, V, S>;
        fn raw_entry_mut_v1(&mut self) -> RawEntryBuilderMut<K, V, S>;
    }
    pub mod raw_entry_v1 {
        use core::hash::{BuildHasher, Hash};
        use equivalent::Equivalent;
        pub use crate::map::RawEntryApiV1;
        pub struct RawEntryBuilder<K, V, S>;
        impl<K, V, S> RawEntryBuilder<K, V, S> {
            pub fn from_key<Q>(self, key: &Q) -> Option<(&K, &V)> where S: BuildHasher, Q: Hash + Equivalent<K> {}
            pub fn from_key_hashed_nocheck<Q>(self, hash: u64, key: &Q) -> Option<(&K, &V)> where Q: Equivalent<K> {}
            pub fn from_hash<F>(self, hash: u64, is_match: F) -> Option<(&K, &V)> where F: FnMut(&K) -> bool { let a: &K; is_match(a); }
            pub fn from_hash_full<F>(self, hash: u64, is_match: F) -> Option<(usize, &K, &V)> where F: FnMut(&K) -> bool { let a: &K; is_match(a); }
            pub fn index_from_hash<F>(self, hash: u64, is_match: F) -> Option<usize> where F: FnMut(&K) -> bool { let a: &K; is_match(a); }
        }
        pub struct RawEntryBuilderMut<K, V, S>;
        impl<K, V, S> RawEntryBuilderMut<K, V, S> {
            pub fn from_key<Q>(self, key: &Q) -> RawEntryMut<K, V, S> where S: BuildHasher, Q: Hash + Equivalent<K> {}
            pub fn from_key_hashed_nocheck<Q>(self, hash: u64, key: &Q) -> RawEntryMut<K, V, S> where Q: Equivalent<K> {}
            pub fn from_hash<F>(self, hash: u64, is_match: F) -> RawEntryMut<K, V, S> where F: FnMut(&K) -> bool { let a: &K; is_match(a); }
        }
        pub enum RawEntryMut<K, V, S> { Occupied(RawOccupiedEntryMut<K, V, S>), Vacant(RawVacantEntryMut<K, V, S>) }
        impl<K, V, S> RawEntryMut<K, V, S> {
            pub fn index(&self) -> usize {}
            pub fn or_insert(self, default_key: K, default_value: V) -> (&mut K, &mut V) where K: Hash, S: BuildHasher {}
            pub fn or_insert_with<F>(self, call: F) -> (&mut K, &mut V) where F: FnOnce() -> (K, V), K: Hash, S: BuildHasher { call(); }
            pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut K, &mut V) { let a: &mut K; let b: &mut V; f(a, b); }
        }
        pub struct RawOccupiedEntryMut<K, V, S>;
        impl<K, V, S> RawOccupiedEntryMut<K, V, S> {
            pub fn index(&self) -> usize {}
            pub fn key(&self) -> &K {}
            pub fn key_mut(&mut self) -> &mut K {}
            pub fn into_key(self) -> &mut K {}
            pub fn get(&self) -> &V {}
            pub fn get_mut(&mut self) -> &mut V {}
            pub fn into_mut(self) -> &mut V {}
            pub fn get_key_value(&self) -> (&K, &V) {}
            pub fn get_key_value_mut(&mut self) -> (&mut K, &mut V) {}
            pub fn into_key_value_mut(self) -> (&mut K, &mut V) {}
            pub fn insert(&mut self, value: V) -> V {}
            pub fn insert_key(&mut self, key: K) -> K {}
            pub fn remove(self) -> V {}
            pub fn swap_remove(self) -> V {}
            pub fn shift_remove(self) -> V {}
            pub fn remove_entry(self) -> (K, V) {}
            pub fn swap_remove_entry(self) -> (K, V) {}
            pub fn shift_remove_entry(self) -> (K, V) {}
            pub fn move_index(self, to: usize) {}
            pub fn swap_indices(self, other: usize) {}
        }
        pub struct RawVacantEntryMut<K, V, S>;
        impl<K, V, S> RawVacantEntryMut<K, V, S> {
            pub fn index(&self) -> usize {}
            pub fn insert(self, key: K, value: V) -> (&mut K, &mut V) where K: Hash, S: BuildHasher {}
            pub fn insert_hashed_nocheck(self, hash: u64, key: K, value: V) -> (&mut K, &mut V) {}
            pub fn shift_insert(self, index: usize, key: K, value: V) -> (&mut K, &mut V) where K: Hash, S: BuildHasher {}
            pub fn shift_insert_hashed_nocheck(self, index: usize, hash: u64, key: K, value: V) -> (&mut K, &mut V) {}
        }
    }
    pub mod rayon {
        pub struct IntoParIter<K, V>;
        impl<K, V> ParallelIterator for IntoParIter<K, V> { type Item = (K, V); }
        impl<K, V> IndexedParallelIterator for IntoParIter<K, V> {}
        pub struct ParIter<K, V>;
        impl<K, V> Clone for ParIter<K, V> {}
        impl<K, V> ParallelIterator for ParIter<K, V> { type Item = (&K, &V); }
        impl<K, V> IndexedParallelIterator for ParIter<K, V> {}
        pub struct ParIterMut<K, V>;
        impl<K, V> ParallelIterator for ParIterMut<K, V> { type Item = (&K, &mut V); }
        impl<K, V> IndexedParallelIterator for ParIterMut<K, V> {}
        pub struct ParDrain<K, V>;
        impl<K, V> ParallelIterator for ParDrain<K, V> { type Item = (K, V); }
        impl<K, V> IndexedParallelIterator for ParDrain<K, V> {}
        pub struct ParKeys<K, V>;
        impl<K, V> Clone for ParKeys<K, V> {}
        impl<K, V> ParallelIterator for ParKeys<K, V> { type Item = &K; }
        impl<K, V> IndexedParallelIterator for ParKeys<K, V> {}
        pub struct ParValues<K, V>;
        impl<K, V> Clone for ParValues<K, V> {}
        impl<K, V> ParallelIterator for ParValues<K, V> { type Item = &V; }
        impl<K, V> IndexedParallelIterator for ParValues<K, V> {}
        pub struct ParValuesMut<K, V>;
        impl<K, V> ParallelIterator for ParValuesMut<K, V> { type Item = &mut V; }
        impl<K, V> IndexedParallelIterator for ParValuesMut<K, V> {}
    }
    pub mod serde_seq {
        use core::hash::{BuildHasher, Hash};
        use crate::IndexMap;
        use serde_core::de::{Deserialize, Deserializer};
        use serde_core::ser::{Serialize, Serializer};
        pub fn serialize<K, V, S, T>(map: &IndexMap<K, V, S>, serializer: T) -> Result<T::Ok, T::Error> where K: Serialize, V: Serialize, T: Serializer {}
        pub fn deserialize<D, K, V, S>(deserializer: D) -> Result<IndexMap<K, V, S>, D::Error> where D: Deserializer, K: Deserialize + Eq + Hash, V: Deserialize, S: Default + BuildHasher {}
    }
}
pub mod set {
    use core::cmp::Ordering;
    use core::hash::{BuildHasher, Hash};
    use core::ops::{Bound, Index, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
    use crate::set::rayon::{IntoParIter, ParIter};
    use equivalent::Equivalent;
    pub use crate::IndexSet;
    pub struct Iter<T>;
    impl<T> Iter<T> { pub fn as_slice(&self) -> &Slice<T> {} }
    impl<T> Iterator for Iter<T> { type Item = &T; }
    impl<T> DoubleEndedIterator for Iter<T> {}
    impl<T> Clone for Iter<T> {}
    impl<T> Default for Iter<T> {}
    #[derive(Clone)] pub struct IntoIter<T>;
    impl<T> IntoIter<T> { pub fn as_slice(&self) -> &Slice<T> {} }
    impl<T> Iterator for IntoIter<T> { type Item = T; }
    impl<T> DoubleEndedIterator for IntoIter<T> {}
    impl<T> Default for IntoIter<T> {}
    pub struct Drain<T>;
    impl<T> Drain<T> { pub fn as_slice(&self) -> &Slice<T> {} }
    impl<T> Iterator for Drain<T> { type Item = T; }
    impl<T> DoubleEndedIterator for Drain<T> {}
    pub struct Difference<T, S>;
    impl<T, S> Iterator for Difference<T, S> where T: Eq + Hash, S: BuildHasher {
        type Item = &T;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<T, S> DoubleEndedIterator for Difference<T, S> where T: Eq + Hash, S: BuildHasher {
        fn next_back(&mut self) -> Option<Self::Item> {}
    }
    impl<T, S> Clone for Difference<T, S> {}
    pub struct Intersection<T, S>;
    impl<T, S> Iterator for Intersection<T, S> where T: Eq + Hash, S: BuildHasher {
        type Item = &T;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<T, S> DoubleEndedIterator for Intersection<T, S> where T: Eq + Hash, S: BuildHasher {
        fn next_back(&mut self) -> Option<Self::Item> {}
    }
    impl<T, S> Clone for Intersection<T, S> {}
    pub struct SymmetricDifference<T, S1, S2>;
    impl<T, S1, S2> Iterator for SymmetricDifference<T, S1, S2> where T: Eq + Hash, S1: BuildHasher, S2: BuildHasher {
        type Item = &T;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<T, S1, S2> DoubleEndedIterator for SymmetricDifference<T, S1, S2> where T: Eq + Hash, S1: BuildHasher, S2: BuildHasher {
        fn next_back(&mut self) -> Option<Self::Item> {}
    }
    impl<T, S1, S2> Clone for SymmetricDifference<T, S1, S2> {}
    pub struct Union<T, S>;
    impl<T, S> Iterator for Union<T, S> where T: Eq + Hash, S: BuildHasher {
        type Item = &T;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<T, S> DoubleEndedIterator for Union<T, S> where T: Eq + Hash, S: BuildHasher {
        fn next_back(&mut self) -> Option<Self::Item> {}
    }
    impl<T, S> Clone for Union<T, S> {}
    pub struct Splice<I, T, S>;
    impl<I, T, S> Iterator for Splice<I, T, S> where I: Iterator<Item = T>, T: Hash + Eq, S: BuildHasher {
        type Item = T;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<I, T, S> DoubleEndedIterator for Splice<I, T, S> where I: Iterator<Item = T>, T: Hash + Eq, S: BuildHasher {
        fn next_back(&mut self) -> Option<Self::Item> {}
    }
    pub struct ExtractIf<T, F> { f: F }
    impl<T, F> Iterator for ExtractIf<T, F> where F: FnMut(&T) -> bool {
        type Item = T;
        fn next(&mut self) -> Option<Self::Item> { let a: &T; (self.f)(a) }
    }
    pub trait MutableValues {
        type Value;
        fn get_full_mut2<Q>(&mut self, value: &Q) -> Option<(usize, &mut Self::Value)> where Q: Hash + Equivalent<Self::Value>;
        fn get_index_mut2(&mut self, index: usize) -> Option<&mut Self::Value>;
        fn retain2<F>(&mut self, keep: F) where F: FnMut(&mut Self::Value) -> bool;
    }
    pub struct Slice<T>;
    impl<T> Slice<T> {
        pub fn new() -> &Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn get_index(&self, index: usize) -> Option<&T> {}
        pub fn get_range<R: RangeBounds<usize>>(&self, range: R) -> Option<&Self> {}
        pub fn first(&self) -> Option<&T> {}
        pub fn last(&self) -> Option<&T> {}
        pub fn split_at(&self, index: usize) -> (&Self, &Self) {}
        pub fn split_at_checked(&self, index: usize) -> Option<(&Self, &Self)> {}
        pub fn split_first(&self) -> Option<(&T, &Self)> {}
        pub fn split_last(&self) -> Option<(&T, &Self)> {}
        pub fn iter(&self) -> Iter<T> {}
        pub fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord {}
        pub fn binary_search_by<F>(&self, f: F) -> Result<usize, usize> where F: FnMut(&T) -> Ordering { let a: &T; f(a); }
        pub fn binary_search_by_key<B, F>(&self, b: &B, f: F) -> Result<usize, usize> where F: FnMut(&T) -> B, B: Ord { let a: &T; f(a); }
        pub fn is_sorted(&self) -> bool where T: PartialOrd {}
        pub fn is_sorted_by<F>(&self, cmp: F) -> bool where F: FnMut(&T, &T) -> bool { let a: &T; let b: &T; cmp(a, b); }
        pub fn is_sorted_by_key<F, K>(&self, sort_key: F) -> bool where F: FnMut(&T) -> K, K: PartialOrd { let a: &T; sort_key(a); }
        pub fn partition_point<P>(&self, pred: P) -> usize where P: FnMut(&T) -> bool { let a: &T; pred(a); }
    }
    impl<T> IntoIterator for &Slice<T> {
        type IntoIter = Iter<T>;
        type Item = &T;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<T> IntoIterator for Box<Slice<T>> {
        type IntoIter = IntoIter<T>;
        type Item = T;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<T> Default for &Slice<T> {}
    impl<T> Default for Box<Slice<T>> {}
    impl<T: Clone> Clone for Box<Slice<T>> {}
    impl<T: Copy> From<&Slice<T>> for Box<Slice<T>> {}
    impl<T> Index<Range<usize>> for Slice<T> {
        type Output = Self;
        fn index(&self, range: Range<usize>) -> &Self::Output {}
    }
    impl<T> Index<RangeFrom<usize>> for Slice<T> {
        type Output = Self;
        fn index(&self, range: RangeFrom<usize>) -> &Self::Output {}
    }
    impl<T> Index<RangeFull> for Slice<T> {
        type Output = Self;
        fn index(&self, range: RangeFull) -> &Self::Output {}
    }
    impl<T> Index<RangeInclusive<usize>> for Slice<T> {
        type Output = Self;
        fn index(&self, range: RangeInclusive<usize>) -> &Self::Output {}
    }
    impl<T> Index<RangeTo<usize>> for Slice<T> {
        type Output = Self;
        fn index(&self, range: RangeTo<usize>) -> &Self::Output {}
    }
    impl<T> Index<RangeToInclusive<usize>> for Slice<T> {
        type Output = Self;
        fn index(&self, range: RangeToInclusive<usize>) -> &Self::Output {}
    }
    impl<T> Index<(Bound<usize>, Bound<usize>)> for Slice<T> {
        type Output = Self;
        fn index(&self, range: (Bound<usize>, Bound<usize>)) -> &Self::Output {}
    }
    impl<T> Index<usize> for Slice<T> {
        type Output = T;
        fn index(&self, index: usize) -> &Self::Output {}
    }
    impl<T> IntoParallelIterator for Box<Slice<T>> {
        type Item = T;
        type Iter = IntoParIter<T>;
        fn into_par_iter(self) -> Self::Iter {}
    }
    impl<T> IntoParallelIterator for &Slice<T> {
        type Item = &T;
        type Iter = ParIter<T>;
        fn into_par_iter(self) -> Self::Iter {}
    }
    pub mod rayon {
        use core::hash::{BuildHasher, Hash};
        use rayon::iter::plumbing::UnindexedConsumer;
        pub struct IntoParIter<T>;
        impl<T> ParallelIterator for IntoParIter<T> { type Item = T; }
        impl<T> IndexedParallelIterator for IntoParIter<T> {}
        pub struct ParIter<T>;
        impl<T> Clone for ParIter<T> {}
        impl<T> ParallelIterator for ParIter<T> { type Item = &T; }
        impl<T> IndexedParallelIterator for ParIter<T> {}
        pub struct ParDrain<T>;
        impl<T> ParallelIterator for ParDrain<T> { type Item = T; }
        impl<T> IndexedParallelIterator for ParDrain<T> {}
        pub struct ParDifference<T, S1, S2>;
        impl<T, S1, S2> Clone for ParDifference<T, S1, S2> {}
        impl<T, S1, S2> ParallelIterator for ParDifference<T, S1, S2> where T: Hash + Eq, S1: BuildHasher, S2: BuildHasher {
            type Item = &T;
            fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        }
        pub struct ParIntersection<T, S1, S2>;
        impl<T, S1, S2> Clone for ParIntersection<T, S1, S2> {}
        impl<T, S1, S2> ParallelIterator for ParIntersection<T, S1, S2> where T: Hash + Eq, S1: BuildHasher, S2: BuildHasher {
            type Item = &T;
            fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        }
        pub struct ParSymmetricDifference<T, S1, S2>;
        impl<T, S1, S2> Clone for ParSymmetricDifference<T, S1, S2> {}
        impl<T, S1, S2> ParallelIterator for ParSymmetricDifference<T, S1, S2> where T: Hash + Eq, S1: BuildHasher, S2: BuildHasher {
            type Item = &T;
            fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        }
        pub struct ParUnion<T, S1, S2>;
        impl<T, S1, S2> Clone for ParUnion<T, S1, S2> {}
        impl<T, S1, S2> ParallelIterator for ParUnion<T, S1, S2> where T: Hash + Eq, S1: BuildHasher, S2: BuildHasher {
            type Item = &T;
            fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        }
    }
}
