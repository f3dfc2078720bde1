//! hashlink 0.12.2.

pub use linked_hash_map::LinkedHashMap;
pub use linked_hash_set::LinkedHashSet;
pub use lru_cache::LruCache;
#[derive(Clone, Default)] pub struct DefaultHashBuilder;
#[derive(Clone)] pub struct DefaultHasher;
pub mod linked_hash_map {
    use core::alloc::Layout;
    use core::borrow::Borrow;
    use core::hash::{BuildHasher, Hash};
    use core::iter::FromIterator;
    use core::ops::{Index, IndexMut};
    use crate::DefaultHashBuilder;
    pub enum TryReserveError { CapacityOverflow, AllocError { layout: Layout } }
    pub struct LinkedHashMap<K, V, S = DefaultHashBuilder>;
    impl<K, V> LinkedHashMap<K, V> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
    }
    impl<K, V, S> LinkedHashMap<K, V, S> {
        pub fn with_hasher(hash_builder: S) -> Self {}
        pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn clear(&mut self) {}
        pub fn iter(&self) -> Iter<K, V> {}
        pub fn iter_mut(&mut self) -> IterMut<K, V> {}
        pub fn drain(&mut self) -> Drain<K, V> {}
        pub fn keys(&self) -> Keys<K, V> {}
        pub fn values(&self) -> Values<K, V> {}
        pub fn values_mut(&mut self) -> ValuesMut<K, V> {}
        pub fn front(&self) -> Option<(&K, &V)> {}
        pub fn back(&self) -> Option<(&K, &V)> {}
        pub fn retain<F>(&mut self, f: F) where F: FnMut(&K, &mut V) -> bool { let a: &K; let b: &mut V; f(a, b); }
        pub fn hasher(&self) -> &S {}
        pub fn capacity(&self) -> usize {}
    }
    impl<K, V, S> LinkedHashMap<K, V, S> where K: Eq + Hash, S: BuildHasher {
        pub fn entry(&mut self, key: K) -> Entry<K, V, S> {}
        pub fn back_entry(&mut self) -> Option<RawOccupiedEntryMut<K, V, S>> {}
        pub fn front_entry(&mut self) -> Option<RawOccupiedEntryMut<K, V, S>> {}
        pub fn get<Q>(&self, k: &Q) -> Option<&V> where K: Borrow<Q>, Q: Hash + Eq {}
        pub fn get_key_value<Q>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q>, Q: Hash + Eq {}
        pub fn contains_key<Q>(&self, k: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq {}
        pub fn get_mut<Q>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q>, Q: Hash + Eq {}
        pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
        pub fn insert_front(&mut self, k: K, v: V) -> Option<V> {}
        pub fn replace(&mut self, k: K, v: V) -> Option<V> {}
        pub fn remove<Q>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q>, Q: Hash + Eq {}
        pub fn remove_entry<Q>(&mut self, k: &Q) -> Option<(K, V)> where K: Borrow<Q>, Q: Hash + Eq {}
        pub fn pop_front(&mut self) -> Option<(K, V)> {}
        pub fn pop_back(&mut self) -> Option<(K, V)> {}
        pub fn to_front<Q>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q>, Q: Hash + Eq {}
        pub fn to_back<Q>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q>, Q: Hash + Eq {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn retain_with_order<F>(&mut self, f: F) where F: FnMut(&K, &mut V) -> bool { let a: &K; let b: &mut V; f(a, b); }
        pub fn cursor_front_mut(&mut self) -> CursorMut<K, V, S> {}
        pub fn cursor_back_mut(&mut self) -> CursorMut<K, V, S> {}
    }
    impl<K, V, S> LinkedHashMap<K, V, S> where S: BuildHasher {
        pub fn raw_entry(&self) -> RawEntryBuilder<K, V, S> {}
        pub fn raw_entry_mut(&mut self) -> RawEntryBuilderMut<K, V, S> {}
    }
    impl<K, V, S> Default for LinkedHashMap<K, V, S> where S: Default {}
    impl<K: Hash + Eq, V, S: BuildHasher + Default> FromIterator<(K, V)> for LinkedHashMap<K, V, S> {}
    impl<K, V, S, Q> Index<&Q> for LinkedHashMap<K, V, S> where K: Hash + Eq + Borrow<Q>, S: BuildHasher, Q: Eq + Hash {
        type Output = V;
        fn index(&self, index: &Q) -> &V {}
    }
    impl<K, V, S, Q> IndexMut<&Q> for LinkedHashMap<K, V, S> where K: Hash + Eq + Borrow<Q>, S: BuildHasher, Q: Eq + Hash { fn index_mut(&mut self, index: &Q) -> &mut V {} }
    impl<K: Hash + Eq + Clone, V: Clone, S: BuildHasher + Clone> Clone for LinkedHashMap<K, V, S> {}
    impl<K: Hash + Eq, V, S: BuildHasher> Extend<(K, V)> for LinkedHashMap<K, V, S> {}
    impl<K, V, S> Extend<(&K, &V)> for LinkedHashMap<K, V, S> where K: Hash + Eq + Copy, V: Copy, S: BuildHasher {}
    pub enum Entry<K, V, S> { Occupied(OccupiedEntry<K, V, S>), Vacant(VacantEntry<K, V, S>) }
    impl<K, V, S> Entry<K, V, S> {
        pub fn or_insert(self, default: V) -> &mut V where K: Hash, S: BuildHasher {}
        pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &mut V where K: Hash, S: BuildHasher { default(); }
        pub fn key(&self) -> &K {}
        pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V) { let a: &mut V; f(a); }
    }
    pub struct OccupiedEntry<K, V, S>;
    impl<K, V, S> OccupiedEntry<K, V, S> {
        pub fn key(&self) -> &K {}
        pub fn remove_entry(self) -> (K, V) {}
        pub fn get(&self) -> &V {}
        pub fn get_mut(&mut self) -> &mut V {}
        pub fn into_mut(self) -> &mut V {}
        pub fn to_back(&mut self) {}
        pub fn to_front(&mut self) {}
        pub fn insert(&mut self, value: V) -> V {}
        pub fn remove(self) -> V {}
        pub fn insert_entry(self, value: V) -> (K, V) {}
        pub fn cursor_mut(self) -> CursorMut<K, V, S> where K: Eq + Hash, S: BuildHasher {}
        pub fn raw_entry_mut(self) -> RawOccupiedEntryMut<K, V, S> where K: Eq + Hash, S: BuildHasher {}
        pub fn replace_entry(self, value: V) -> (K, V) {}
        pub fn replace_key(self) -> K {}
    }
    pub struct VacantEntry<K, V, S>;
    impl<K, V, S> VacantEntry<K, V, S> {
        pub fn key(&self) -> &K {}
        pub fn into_key(self) -> K {}
        pub fn insert(self, value: V) -> &mut V where K: Hash, S: BuildHasher {}
        pub fn insert_entry(self, value: V) -> RawOccupiedEntryMut<K, V, S> where K: Hash, S: BuildHasher {}
        pub fn raw_entry_mut(self) -> RawVacantEntryMut<K, V, S> where K: Eq + Hash, S: BuildHasher {}
    }
    pub struct RawEntryBuilder<K, V, S>;
    impl<K, V, S> RawEntryBuilder<K, V, S> where S: BuildHasher {
        pub fn from_key<Q>(self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q>, Q: Hash + Eq {}
        pub fn from_hash(self, hash: u64, is_match: impl FnMut(&K) -> bool) -> Option<(&K, &V)> { let a: &K; is_match(a); }
    }
    pub struct RawEntryBuilderMut<K, V, S>;
    impl<K, V, S> RawEntryBuilderMut<K, V, S> where S: BuildHasher {
        pub fn from_key<Q>(self, k: &Q) -> RawEntryMut<K, V, S> where K: Borrow<Q>, Q: Hash + Eq {}
        pub fn from_hash(self, hash: u64, is_match: impl FnMut(&K) -> bool) -> RawEntryMut<K, V, S> { let a: &K; is_match(a); }
    }
    pub enum RawEntryMut<K, V, S> { Occupied(RawOccupiedEntryMut<K, V, S>), Vacant(RawVacantEntryMut<K, V, S>) }
    impl<K, V, S> RawEntryMut<K, V, S> {
        pub fn or_insert(self, default_key: K, default_val: V) -> (&mut K, &mut V) where K: Hash, S: BuildHasher {}
        pub fn or_insert_with<F>(self, default: F) -> (&mut K, &mut V) where F: FnOnce() -> (K, V), K: Hash, S: BuildHasher { default(); }
        pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut K, &mut V) { let a: &mut K; let b: &mut V; f(a, b); }
    }
    pub struct RawOccupiedEntryMut<K, V, S>;
    impl<K, V, S> RawOccupiedEntryMut<K, V, S> {
        pub fn key(&self) -> &K {}
        pub fn key_mut(&mut self) -> &mut K {}
        pub fn into_key(self) -> &mut K {}
        pub fn get(&self) -> &V {}
        pub fn get_mut(&mut self) -> &mut V {}
        pub fn into_mut(self) -> &mut V {}
        pub fn get_key_value(&self) -> (&K, &V) {}
        pub fn get_key_value_mut(&mut self) -> (&mut K, &mut V) {}
        pub fn into_key_value(self) -> (&mut K, &mut V) {}
        pub fn to_back(&mut self) {}
        pub fn to_front(&mut self) {}
        pub fn replace_value(&mut self, value: V) -> V {}
        pub fn replace_key(&mut self, key: K) -> K {}
        pub fn remove(self) -> V {}
        pub fn remove_entry(self) -> (K, V) {}
        pub fn cursor_mut(self) -> CursorMut<K, V, S> where K: Eq + Hash, S: BuildHasher {}
    }
    pub struct RawVacantEntryMut<K, V, S>;
    impl<K, V, S> RawVacantEntryMut<K, V, S> {
        pub fn insert(self, key: K, value: V) -> (&mut K, &mut V) where K: Hash, S: BuildHasher {}
        pub fn insert_with_hasher(self, hash: u64, key: K, value: V, hasher: impl Fn(&K) -> u64) -> (&mut K, &mut V) where S: BuildHasher { let a: &K; hasher(a); }
        pub fn insert_entry_with_hasher(self, hash: u64, key: K, value: V, hasher: impl Fn(&K) -> u64) -> RawOccupiedEntryMut<K, V, S> where S: BuildHasher { let a: &K; hasher(a); }
        pub fn insert_entry(self, key: K, value: V) -> RawOccupiedEntryMut<K, V, S> where K: Hash, S: BuildHasher {}
    }
    pub struct Iter<K, V>;
    pub struct IterMut<K, V>;
    pub struct IntoIter<K, V>;
    pub struct Drain<K, V>;
    impl<K, V> Clone for Iter<K, V> {}
    impl<K, V> Iterator for Iter<K, V> {
        type Item = (&K, &V);
        fn next(&mut self) -> Option<(&K, &V)> {}
    }
    impl<K, V> Iterator for IterMut<K, V> {
        type Item = (&K, &mut V);
        fn next(&mut self) -> Option<(&K, &mut V)> {}
    }
    impl<K, V> Iterator for IntoIter<K, V> {
        type Item = (K, V);
        fn next(&mut self) -> Option<(K, V)> {}
    }
    impl<K, V> Iterator for Drain<K, V> {
        type Item = (K, V);
        fn next(&mut self) -> Option<(K, V)> {}
    }
    impl<K, V> DoubleEndedIterator for Iter<K, V> { fn next_back(&mut self) -> Option<(&K, &V)> {} }
    impl<K, V> DoubleEndedIterator for IterMut<K, V> { fn next_back(&mut self) -> Option<(&K, &mut V)> {} }
    impl<K, V> DoubleEndedIterator for IntoIter<K, V> { fn next_back(&mut self) -> Option<(K, V)> {} }
    impl<K, V> DoubleEndedIterator for Drain<K, V> { fn next_back(&mut self) -> Option<(K, V)> {} }
    pub struct CursorMut<K, V, S>;
    impl<K, V, S> CursorMut<K, V, S> {
        pub fn current(&mut self) -> Option<(&K, &mut V)> {}
        pub fn current_entry(self) -> Result<RawOccupiedEntryMut<K, V, S>, Self> where K: Eq + Hash, S: BuildHasher {}
        pub fn peek_next(&mut self) -> Option<(&K, &mut V)> {}
        pub fn peek_prev(&mut self) -> Option<(&K, &mut V)> {}
        pub fn move_next(&mut self) {}
        pub fn move_prev(&mut self) {}
        pub fn insert_before(&mut self, key: K, value: V) -> Option<V> where K: Eq + Hash, S: BuildHasher {}
        pub fn insert_after(&mut self, key: K, value: V) -> Option<V> where K: Eq + Hash, S: BuildHasher {}
    }
    pub struct Keys<K, V>;
    impl<K, V> Clone for Keys<K, V> {}
    impl<K, V> Iterator for Keys<K, V> {
        type Item = &K;
        fn next(&mut self) -> Option<&K> {}
    }
    impl<K, V> DoubleEndedIterator for Keys<K, V> { fn next_back(&mut self) -> Option<&K> {} }
    pub struct Values<K, V>;
    impl<K, V> Clone for Values<K, V> {}
    impl<K, V> Iterator for Values<K, V> {
        type Item = &V;
        fn next(&mut self) -> Option<&V> {}
    }
    impl<K, V> DoubleEndedIterator for Values<K, V> { fn next_back(&mut self) -> Option<&V> {} }
    pub struct ValuesMut<K, V>;
    impl<K, V> Iterator for ValuesMut<K, V> {
        type Item = &mut V;
        fn next(&mut self) -> Option<&mut V> {}
    }
    impl<K, V> DoubleEndedIterator for ValuesMut<K, V> { fn next_back(&mut self) -> Option<&mut V> {} }
    impl<K, V, S> IntoIterator for &LinkedHashMap<K, V, S> {
        type Item = (&K, &V);
        type IntoIter = Iter<K, V>;
        fn into_iter(self) -> Iter<K, V> {}
    }
    impl<K, V, S> IntoIterator for &mut LinkedHashMap<K, V, S> {
        type Item = (&K, &mut V);
        type IntoIter = IterMut<K, V>;
        fn into_iter(self) -> IterMut<K, V> {}
    }
    impl<K, V, S> IntoIterator for LinkedHashMap<K, V, S> {
        type Item = (K, V);
        type IntoIter = IntoIter<K, V>;
        fn into_iter(self) -> IntoIter<K, V> {}
    }
}
pub mod linked_hash_set {
    use core::borrow::Borrow;
    use core::hash::{BuildHasher, Hash};
    use core::iter::FromIterator;
    use core::ops::{BitAnd, BitOr, BitXor, Sub};
    use crate::DefaultHashBuilder;
    use crate::linked_hash_map::TryReserveError;
    pub struct LinkedHashSet<T, S = DefaultHashBuilder>;
    impl<T: Hash + Eq> LinkedHashSet<T, DefaultHashBuilder> {
        pub fn new() -> LinkedHashSet<T, DefaultHashBuilder> {}
        pub fn with_capacity(capacity: usize) -> LinkedHashSet<T, DefaultHashBuilder> {}
    }
    impl<T, S> LinkedHashSet<T, S> {
        pub fn capacity(&self) -> usize {}
        pub fn iter(&self) -> Iter<T> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn drain(&mut self) -> Drain<T> {}
        pub fn clear(&mut self) {}
        pub fn retain<F>(&mut self, f: F) where F: FnMut(&T) -> bool { let a: &T; f(a); }
    }
    impl<T, S> LinkedHashSet<T, S> where T: Eq + Hash, S: BuildHasher {
        pub fn with_hasher(hasher: S) -> LinkedHashSet<T, S> {}
        pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> LinkedHashSet<T, S> {}
        pub fn hasher(&self) -> &S {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn difference(&self, other: &LinkedHashSet<T, S>) -> Difference<T, S> {}
        pub fn symmetric_difference(&self, other: &LinkedHashSet<T, S>) -> SymmetricDifference<T, S> {}
        pub fn intersection(&self, other: &LinkedHashSet<T, S>) -> Intersection<T, S> {}
        pub fn union(&self, other: &LinkedHashSet<T, S>) -> Union<T, S> {}
        pub fn contains<Q>(&self, value: &Q) -> bool where T: Borrow<Q>, Q: Hash + Eq {}
        pub fn get<Q>(&self, value: &Q) -> Option<&T> where T: Borrow<Q>, Q: Hash + Eq {}
        pub fn get_or_insert(&mut self, value: T) -> &T {}
        pub fn get_or_insert_with<Q, F>(&mut self, value: &Q, f: F) -> &T where T: Borrow<Q>, Q: Hash + Eq, F: FnOnce(&Q) -> T { let a: &Q; f(a); }
        pub fn is_disjoint(&self, other: &LinkedHashSet<T, S>) -> bool {}
        pub fn is_subset(&self, other: &LinkedHashSet<T, S>) -> bool {}
        pub fn is_superset(&self, other: &LinkedHashSet<T, S>) -> bool {}
        pub fn insert(&mut self, value: T) -> bool {}
        pub fn replace(&mut self, value: T) -> Option<T> {}
        pub fn remove<Q>(&mut self, value: &Q) -> bool where T: Borrow<Q>, Q: Hash + Eq {}
        pub fn take<Q>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q>, Q: Hash + Eq {}
        pub fn front(&self) -> Option<&T> {}
        pub fn pop_front(&mut self) -> Option<T> {}
        pub fn back(&self) -> Option<&T> {}
        pub fn pop_back(&mut self) -> Option<T> {}
        pub fn to_front<Q>(&mut self, value: &Q) -> bool where T: Borrow<Q>, Q: Hash + Eq {}
        pub fn to_back<Q>(&mut self, value: &Q) -> bool where T: Borrow<Q>, Q: Hash + Eq {}
        pub fn retain_with_order<F>(&mut self, f: F) where F: FnMut(&T) -> bool { let a: &T; f(a); }
    }
    impl<T: Hash + Eq + Clone, S: BuildHasher + Clone> Clone for LinkedHashSet<T, S> {}
    impl<T, S> FromIterator<T> for LinkedHashSet<T, S> where T: Eq + Hash, S: BuildHasher + Default {}
    impl<T, S> Extend<T> for LinkedHashSet<T, S> where T: Eq + Hash, S: BuildHasher {}
    impl<T, S> Extend<&T> for LinkedHashSet<T, S> where T: Eq + Hash + Copy, S: BuildHasher {}
    impl<T, S> Default for LinkedHashSet<T, S> where S: Default {}
    impl<T, S> BitOr<&LinkedHashSet<T, S>> for &LinkedHashSet<T, S> where T: Eq + Hash + Clone, S: BuildHasher + Default {
        type Output = LinkedHashSet<T, S>;
        fn bitor(self, rhs: &LinkedHashSet<T, S>) -> LinkedHashSet<T, S> {}
    }
    impl<T, S> BitAnd<&LinkedHashSet<T, S>> for &LinkedHashSet<T, S> where T: Eq + Hash + Clone, S: BuildHasher + Default {
        type Output = LinkedHashSet<T, S>;
        fn bitand(self, rhs: &LinkedHashSet<T, S>) -> LinkedHashSet<T, S> {}
    }
    impl<T, S> BitXor<&LinkedHashSet<T, S>> for &LinkedHashSet<T, S> where T: Eq + Hash + Clone, S: BuildHasher + Default {
        type Output = LinkedHashSet<T, S>;
        fn bitxor(self, rhs: &LinkedHashSet<T, S>) -> LinkedHashSet<T, S> {}
    }
    impl<T, S> Sub<&LinkedHashSet<T, S>> for &LinkedHashSet<T, S> where T: Eq + Hash + Clone, S: BuildHasher + Default {
        type Output = LinkedHashSet<T, S>;
        fn sub(self, rhs: &LinkedHashSet<T, S>) -> LinkedHashSet<T, S> {}
    }
    pub struct Iter<K>;
    pub struct IntoIter<K>;
    pub struct Drain<K>;
    pub struct Intersection<T, S>;
    pub struct Difference<T, S>;
    pub struct SymmetricDifference<T, S>;
    pub struct Union<T, S>;
    impl<T, S> IntoIterator for &LinkedHashSet<T, S> {
        type Item = &T;
        type IntoIter = Iter<T>;
        fn into_iter(self) -> Iter<T> {}
    }
    impl<T, S> IntoIterator for LinkedHashSet<T, S> {
        type Item = T;
        type IntoIter = IntoIter<T>;
        fn into_iter(self) -> IntoIter<T> {}
    }
    impl<K> Clone for Iter<K> {}
    impl<K> Iterator for Iter<K> {
        type Item = &K;
        fn next(&mut self) -> Option<&K> {}
    }
    impl<T> DoubleEndedIterator for Iter<T> { fn next_back(&mut self) -> Option<&T> {} }
    impl<K> Iterator for IntoIter<K> {
        type Item = K;
        fn next(&mut self) -> Option<K> {}
    }
    impl<K> DoubleEndedIterator for IntoIter<K> { fn next_back(&mut self) -> Option<K> {} }
    impl<K> Iterator for Drain<K> {
        type Item = K;
        fn next(&mut self) -> Option<K> {}
    }
    impl<K> DoubleEndedIterator for Drain<K> { fn next_back(&mut self) -> Option<K> {} }
    impl<T, S> Clone for Intersection<T, S> {}
    impl<T, S> Iterator for Intersection<T, S> where T: Eq + Hash, S: BuildHasher {
        type Item = &T;
        fn next(&mut self) -> Option<&T> {}
    }
    impl<T, S> Clone for Difference<T, S> {}
    impl<T, S> Iterator for Difference<T, S> where T: Eq + Hash, S: BuildHasher {
        type Item = &T;
        fn next(&mut self) -> Option<&T> {}
    }
    impl<T, S> Clone for SymmetricDifference<T, S> {}
    impl<T, S> Iterator for SymmetricDifference<T, S> where T: Eq + Hash, S: BuildHasher {
        type Item = &T;
        fn next(&mut self) -> Option<&T> {}
    }
    impl<T, S> Clone for Union<T, S> {}
    impl<T, S> Iterator for Union<T, S> where T: Eq + Hash, S: BuildHasher {
        type Item = &T;
        fn next(&mut self) -> Option<&T> {}
    }
}
pub mod lru_cache {
    use core::borrow::Borrow;
    use core::hash::{BuildHasher, Hash};
    use crate::DefaultHashBuilder;
    pub use crate::linked_hash_map::{Drain, Entry, IntoIter, Iter, IterMut, OccupiedEntry, RawEntryBuilder, RawEntryBuilderMut, RawOccupiedEntryMut, RawVacantEntryMut, VacantEntry};
    pub struct LruCache<K, V, S = DefaultHashBuilder>;
    impl<K: Eq + Hash, V> LruCache<K, V> {
        pub fn new(capacity: usize) -> Self {}
        pub fn new_unbounded() -> Self {}
    }
    impl<K, V, S> LruCache<K, V, S> {
        pub fn with_hasher(capacity: usize, hash_builder: S) -> Self {}
        pub fn capacity(&self) -> usize {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn clear(&mut self) {}
        pub fn iter(&self) -> Iter<K, V> {}
        pub fn iter_mut(&mut self) -> IterMut<K, V> {}
        pub fn drain(&mut self) -> Drain<K, V> {}
        pub fn retain<F>(&mut self, f: F) where F: FnMut(&K, &mut V) -> bool { let a: &K; let b: &mut V; f(a, b); }
    }
    impl<K: Eq + Hash, V, S> LruCache<K, V, S> where S: BuildHasher {
        pub fn contains_key<Q>(&self, key: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq {}
        pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
        pub fn peek<Q>(&self, k: &Q) -> Option<&V> where K: Borrow<Q>, Q: Hash + Eq {}
        pub fn peek_mut<Q>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q>, Q: Hash + Eq {}
        pub fn get<Q>(&mut self, k: &Q) -> Option<&V> where K: Borrow<Q>, Q: Hash + Eq {}
        pub fn get_mut<Q>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q>, Q: Hash + Eq {}
        pub fn entry(&mut self, key: K) -> Entry<K, V, S> {}
        pub fn raw_entry(&self) -> RawEntryBuilder<K, V, S> {}
        pub fn raw_entry_mut(&mut self) -> RawEntryBuilderMut<K, V, S> {}
        pub fn remove<Q>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q>, Q: Hash + Eq {}
        pub fn remove_entry<Q>(&mut self, k: &Q) -> Option<(K, V)> where K: Borrow<Q>, Q: Hash + Eq {}
        pub fn set_capacity(&mut self, capacity: usize) {}
        pub fn remove_lru(&mut self) -> Option<(K, V)> {}
    }
    impl<K: Hash + Eq + Clone, V: Clone, S: BuildHasher + Clone> Clone for LruCache<K, V, S> {}
    impl<K: Eq + Hash, V, S: BuildHasher> Extend<(K, V)> for LruCache<K, V, S> {}
    impl<K, V, S> IntoIterator for LruCache<K, V, S> {
        type Item = (K, V);
        type IntoIter = IntoIter<K, V>;
        fn into_iter(self) -> IntoIter<K, V> {}
    }
    impl<K, V, S> IntoIterator for &LruCache<K, V, S> {
        type Item = (&K, &V);
        type IntoIter = Iter<K, V>;
        fn into_iter(self) -> Iter<K, V> {}
    }
    impl<K, V, S> IntoIterator for &mut LruCache<K, V, S> {
        type Item = (&K, &mut V);
        type IntoIter = IterMut<K, V>;
        fn into_iter(self) -> IterMut<K, V> {}
    }
}
