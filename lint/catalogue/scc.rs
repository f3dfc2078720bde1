//! scc 3.8.8, with the names that 2 had for what is `_sync` now.

pub use sdd as ebr;
pub use equivalent::{Comparable, Equivalent};
pub use hash_cache::HashCache;
pub use hash_index::HashIndex;
pub use hash_map::HashMap;
pub use hash_set::HashSet;
pub use sdd::{AtomicShared, Bag, Guard, LinkedEntry, LinkedList, Queue, Shared, Stack, Tag, bag, queue, stack};
pub use tree_index::TreeIndex;
mod equivalent {
    use std::borrow::Borrow;
    use std::cmp::Ordering;
    pub trait Equivalent<K> { fn equivalent(&self, key: &K) -> bool; }
    impl<Q, K> Equivalent<K> for Q where Q: Eq, K: Borrow<Q> { fn equivalent(&self, key: &K) -> bool {} }
    pub trait Comparable<K>: Equivalent<K> { fn compare(&self, key: &K) -> Ordering; }
    impl<Q, K> Comparable<K> for Q where Q: Ord, K: Borrow<Q> { fn compare(&self, key: &K) -> Ordering {} }
}
pub mod hash_cache {
    use std::collections::hash_map::RandomState;
    use std::hash::{BuildHasher, Hash};
    use std::ops::{Deref, DerefMut, RangeInclusive};
    use super::Equivalent;
    pub struct HashCache<K, V, H = RandomState>;
    pub type EvictedEntry<K, V> = Option<(K, V)>;
    pub enum Entry<K, V, H = RandomState> where H: BuildHasher { Occupied(OccupiedEntry<K, V, H>), Vacant(VacantEntry<K, V, H>) }
    pub struct OccupiedEntry<K, V, H = RandomState>;
    pub struct VacantEntry<K, V, H = RandomState>;
    pub struct ConsumableEntry<K, V>;
    pub enum ReplaceResult<K, V, H = RandomState> where H: BuildHasher { Replaced(OccupiedEntry<K, V, H>, K), NotReplaced(VacantEntry<K, V, H>) }
    impl<K, V, H> HashCache<K, V, H> where H: BuildHasher {
        pub fn with_hasher(build_hasher: H) -> Self {}
        pub fn with_capacity_and_hasher(minimum_capacity: usize, maximum_capacity: usize, build_hasher: H) -> Self {}
    }
    impl<K, V, H> HashCache<K, V, H> where K: Eq + Hash, H: BuildHasher {
        pub async fn entry_async(&self, key: K) -> Entry<K, V, H> {}
        pub fn entry_sync(&self, key: K) -> Entry<K, V, H> {}
        pub fn try_entry(&self, key: K) -> Option<Entry<K, V, H>> {}
        pub async fn put_async(&self, key: K, val: V) -> Result<EvictedEntry<K, V>, (K, V)> {}
        pub fn put_sync(&self, key: K, val: V) -> Result<EvictedEntry<K, V>, (K, V)> {}
        pub async fn replace_async(&self, key: K) -> ReplaceResult<K, V, H> {}
        pub fn replace_sync(&self, key: K) -> ReplaceResult<K, V, H> {}
        pub async fn remove_async<Q>(&self, key: &Q) -> Option<(K, V)> where Q: Equivalent<K> + Hash {}
        pub fn remove_sync<Q>(&self, key: &Q) -> Option<(K, V)> where Q: Equivalent<K> + Hash {}
        pub async fn get_async<Q>(&self, key: &Q) -> Option<OccupiedEntry<K, V, H>> where Q: Equivalent<K> + Hash {}
        pub fn get_sync<Q>(&self, key: &Q) -> Option<OccupiedEntry<K, V, H>> where Q: Equivalent<K> + Hash {}
        #[on_executor(reader)] pub async fn read_async<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> where Q: Equivalent<K> + Hash {}
        pub fn read_sync<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> where Q: Equivalent<K> + Hash { let a: &K; let b: &V; reader(a, b); }
        pub async fn contains_async<Q>(&self, key: &Q) -> bool where Q: Equivalent<K> + Hash {}
        pub fn contains_sync<Q>(&self, key: &Q) -> bool where Q: Equivalent<K> + Hash {}
        #[on_executor(condition)] pub async fn remove_if_async<Q, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)> where Q: Equivalent<K> + Hash {}
        pub fn remove_if_sync<Q, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)> where Q: Equivalent<K> + Hash { let a: &mut V; condition(a); }
        #[on_executor(f)] pub async fn iter_async<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool {}
        pub fn iter_sync<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool { let a: &K; let b: &V; f(a, b) }
        #[on_executor(f)] pub async fn iter_mut_async<F: FnMut(ConsumableEntry<K, V>) -> bool>(&self, f: F) -> bool {}
        pub fn iter_mut_sync<F: FnMut(ConsumableEntry<K, V>) -> bool>(&self, f: F) -> bool { let a: ConsumableEntry<K, V>; f(a) }
        #[on_executor(pred)] pub async fn retain_async<F: FnMut(&K, &mut V) -> bool>(&self, pred: F) {}
        pub fn retain_sync<F: FnMut(&K, &mut V) -> bool>(&self, pred: F) { let a: &K; let b: &mut V; pred(a, b); }
        pub async fn clear_async(&self) {}
        pub fn clear_sync(&self) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn capacity(&self) -> usize {}
        pub fn capacity_range(&self) -> RangeInclusive<usize> {}
    }
    impl<K, V> HashCache<K, V, RandomState> {
        pub fn new() -> Self {}
        pub fn with_capacity(minimum_capacity: usize, maximum_capacity: usize) -> Self {}
    }
    impl<K, V, H> Default for HashCache<K, V, H> where H: BuildHasher + Default {}
    impl<K, V, H> FromIterator<(K, V)> for HashCache<K, V, H> where K: Eq + Hash, H: BuildHasher + Default {}
    impl<K, V, H> Entry<K, V, H> where K: Eq + Hash, H: BuildHasher {
        pub fn or_put(self, val: V) -> (EvictedEntry<K, V>, OccupiedEntry<K, V, H>) {}
        pub fn or_put_with<F: FnOnce() -> V>(self, constructor: F) -> (EvictedEntry<K, V>, OccupiedEntry<K, V, H>) { constructor(); }
        pub fn or_put_with_key<F: FnOnce(&K) -> V>(self, constructor: F) -> (EvictedEntry<K, V>, OccupiedEntry<K, V, H>) { let a: &K; constructor(a); }
        pub fn key(&self) -> &K {}
        pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V) { let a: &mut V; f(a); }
        pub fn put_entry(self, val: V) -> (EvictedEntry<K, V>, OccupiedEntry<K, V, H>) {}
    }
    impl<K, V, H> Entry<K, V, H> where K: Eq + Hash, V: Default, H: BuildHasher { pub fn or_default(self) -> (EvictedEntry<K, V>, OccupiedEntry<K, V, H>) {} }
    impl<K, V, H> OccupiedEntry<K, V, H> where K: Eq + Hash, H: BuildHasher {
        pub fn key(&self) -> &K {}
        pub fn remove_entry(self) -> (K, V) {}
        pub fn get(&self) -> &V {}
        pub fn get_mut(&mut self) -> &mut V {}
        pub fn put(&mut self, val: V) -> V {}
        pub fn remove(self) -> V {}
    }
    impl<K, V, H> Deref for OccupiedEntry<K, V, H> where K: Eq + Hash, H: BuildHasher {
        type Target = V;
        fn deref(&self) -> &Self::Target {}
    }
    impl<K, V, H> DerefMut for OccupiedEntry<K, V, H> where K: Eq + Hash, H: BuildHasher { fn deref_mut(&mut self) -> &mut Self::Target {} }
    impl<K, V, H> VacantEntry<K, V, H> where K: Eq + Hash, H: BuildHasher {
        pub fn key(&self) -> &K {}
        pub fn into_key(self) -> K {}
        pub fn put_entry(self, val: V) -> (EvictedEntry<K, V>, OccupiedEntry<K, V, H>) {}
    }
    impl<K, V> ConsumableEntry<K, V> {
        pub fn consume(self) -> (K, V) {}
        pub fn key(&self) -> &K {}
    }
    impl<K, V> Deref for ConsumableEntry<K, V> {
        type Target = V;
        fn deref(&self) -> &Self::Target {}
    }
    impl<K, V> DerefMut for ConsumableEntry<K, V> { fn deref_mut(&mut self) -> &mut Self::Target {} }
    impl<K, V, H> HashCache<K, V, H> where K: Eq + Hash, H: BuildHasher {
        pub fn entry(&self, key: K) -> Entry<K, V, H> {}
        pub fn put(&self, key: K, val: V) -> Result<EvictedEntry<K, V>, (K, V)> {}
        pub fn get<Q>(&self, key: &Q) -> Option<OccupiedEntry<K, V, H>> where Q: Equivalent<K> + Hash {}
        pub fn read<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> where Q: Equivalent<K> + Hash { let a: &K; let b: &V; reader(a, b); }
        pub fn contains<Q>(&self, key: &Q) -> bool where Q: Equivalent<K> + Hash {}
        pub fn remove<Q>(&self, key: &Q) -> Option<(K, V)> where Q: Equivalent<K> + Hash {}
        pub fn remove_if<Q, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)> where Q: Equivalent<K> + Hash { let a: &mut V; condition(a); }
        pub fn scan<F: FnMut(&K, &V)>(&self, scanner: F) { let a: &K; let b: &V; scanner(a, b); }
        #[on_executor(scanner)] pub async fn scan_async<F: FnMut(&K, &V)>(&self, scanner: F) {}
        pub fn any<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> bool { let a: &K; let b: &V; pred(a, b) }
        #[on_executor(pred)] pub async fn any_async<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> bool {}
        pub fn retain<F: FnMut(&K, &mut V) -> bool>(&self, pred: F) { let a: &K; let b: &mut V; pred(a, b); }
        pub fn clear(&self) {}
    }
}
pub mod hash_index {
    use std::collections::hash_map::RandomState;
    use std::hash::{BuildHasher, Hash};
    use std::ops::{Deref, RangeInclusive};
    use super::{Equivalent, Guard};
    pub struct HashIndex<K, V, H = RandomState>;
    pub enum Entry<K, V, H = RandomState> where H: BuildHasher { Occupied(OccupiedEntry<K, V, H>), Vacant(VacantEntry<K, V, H>) }
    pub struct OccupiedEntry<K, V, H = RandomState>;
    pub struct VacantEntry<K, V, H = RandomState>;
    pub struct Reserve<K, V, H = RandomState>;
    pub struct Iter<K, V, H = RandomState>;
    impl<K, V, H> HashIndex<K, V, H> where H: BuildHasher {
        pub fn with_hasher(build_hasher: H) -> Self {}
        pub fn with_capacity_and_hasher(capacity: usize, build_hasher: H) -> Self {}
    }
    impl<K, V, H> HashIndex<K, V, H> where K: Eq + Hash, H: BuildHasher {
        pub fn reserve(&self, additional_capacity: usize) -> Option<Reserve<K, V, H>> {}
        pub async fn entry_async(&self, key: K) -> Entry<K, V, H> {}
        pub fn entry_sync(&self, key: K) -> Entry<K, V, H> {}
        pub fn try_entry(&self, key: K) -> Option<Entry<K, V, H>> {}
        pub async fn begin_async(&self) -> Option<OccupiedEntry<K, V, H>> {}
        pub fn begin_sync(&self) -> Option<OccupiedEntry<K, V, H>> {}
        #[on_executor(pred)] pub async fn any_async<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> Option<OccupiedEntry<K, V, H>> {}
        pub fn any_sync<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> Option<OccupiedEntry<K, V, H>> { let a: &K; let b: &V; pred(a, b); }
        pub async fn insert_async(&self, key: K, val: V) -> Result<(), (K, V)> {}
        pub fn insert_sync(&self, key: K, val: V) -> Result<(), (K, V)> {}
        pub async fn remove_async<Q>(&self, key: &Q) -> bool where Q: Equivalent<K> + Hash {}
        pub fn remove_sync<Q>(&self, key: &Q) -> bool where Q: Equivalent<K> + Hash {}
        #[on_executor(condition)] pub async fn remove_if_async<Q, F: FnOnce(&V) -> bool>(&self, key: &Q, condition: F) -> bool where Q: Equivalent<K> + Hash {}
        pub fn remove_if_sync<Q, F: FnOnce(&V) -> bool>(&self, key: &Q, condition: F) -> bool where Q: Equivalent<K> + Hash { let a: &V; condition(a) }
        pub async fn get_async<Q>(&self, key: &Q) -> Option<OccupiedEntry<K, V, H>> where Q: Equivalent<K> + Hash {}
        pub fn get_sync<Q>(&self, key: &Q) -> Option<OccupiedEntry<K, V, H>> where Q: Equivalent<K> + Hash {}
        pub fn peek<Q>(&self, key: &Q, guard: &Guard) -> Option<&V> where Q: Equivalent<K> + Hash {}
        pub fn peek_with<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> where Q: Equivalent<K> + Hash { let a: &K; let b: &V; reader(a, b); }
        #[on_executor(reader)] pub async fn read_async<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> where Q: Equivalent<K> + Hash {}
        pub fn read_sync<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> where Q: Equivalent<K> + Hash { let a: &K; let b: &V; reader(a, b); }
        pub fn contains<Q>(&self, key: &Q) -> bool where Q: Equivalent<K> + Hash {}
        #[on_executor(f)] pub async fn iter_async<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool {}
        pub fn iter_sync<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool { let a: &K; let b: &V; f(a, b) }
        #[on_executor(pred)] pub async fn retain_async<F: FnMut(&K, &V) -> bool>(&self, pred: F) {}
        pub fn retain_sync<F: FnMut(&K, &V) -> bool>(&self, pred: F) { let a: &K; let b: &V; pred(a, b); }
        pub async fn clear_async(&self) {}
        pub fn clear_sync(&self) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn capacity(&self) -> usize {}
        pub fn capacity_range(&self) -> RangeInclusive<usize> {}
        pub fn iter(&self, guard: &Guard) -> Iter<K, V, H> {}
    }
    impl<K, V, H> Clone for HashIndex<K, V, H> where K: Clone + Eq + Hash, V: Clone, H: BuildHasher + Clone {}
    impl<K, V> HashIndex<K, V, RandomState> where K: Eq + Hash {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
    }
    impl<K, V, H> Default for HashIndex<K, V, H> where H: BuildHasher + Default {}
    impl<K, V, H> FromIterator<(K, V)> for HashIndex<K, V, H> where K: Eq + Hash, H: BuildHasher + Default {}
    impl<K, V, H> Entry<K, V, H> where K: Eq + Hash, H: BuildHasher {
        pub fn or_insert(self, val: V) -> OccupiedEntry<K, V, H> {}
        pub fn or_insert_with<F: FnOnce() -> V>(self, constructor: F) -> OccupiedEntry<K, V, H> { constructor(); }
        pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, constructor: F) -> OccupiedEntry<K, V, H> { let a: &K; constructor(a); }
        pub fn key(&self) -> &K {}
        pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V) { let a: &mut V; f(a); }
    }
    impl<K, V, H> Entry<K, V, H> where K: Eq + Hash, V: Default, H: BuildHasher { pub fn or_default(self) -> OccupiedEntry<K, V, H> {} }
    impl<K, V, H> OccupiedEntry<K, V, H> where K: Eq + Hash, H: BuildHasher {
        pub fn key(&self) -> &K {}
        pub fn remove_entry(self) {}
        pub fn get(&self) -> &V {}
        pub fn get_mut(&mut self) -> &mut V {}
        pub async fn remove_and_async(self) -> Option<OccupiedEntry<K, V, H>> {}
        pub fn remove_and_sync(self) -> Option<Self> {}
        pub async fn next_async(self) -> Option<OccupiedEntry<K, V, H>> {}
        pub fn next_sync(self) -> Option<Self> {}
    }
    impl<K, V, H> OccupiedEntry<K, V, H> where K: Clone + Eq + Hash, H: BuildHasher { pub fn update(&mut self, val: V) {} }
    impl<K, V, H> Deref for OccupiedEntry<K, V, H> where K: Eq + Hash, H: BuildHasher {
        type Target = V;
        fn deref(&self) -> &Self::Target {}
    }
    impl<K, V, H> VacantEntry<K, V, H> where K: Eq + Hash, H: BuildHasher {
        pub fn key(&self) -> &K {}
        pub fn into_key(self) -> K {}
        pub fn insert_entry(self, val: V) -> OccupiedEntry<K, V, H> {}
    }
    impl<K, V, H> Reserve<K, V, H> where K: Eq + Hash, H: BuildHasher { pub fn additional_capacity(&self) -> usize {} }
    impl<K, V, H> AsRef<HashIndex<K, V, H>> for Reserve<K, V, H> where K: Eq + Hash, H: BuildHasher { fn as_ref(&self) -> &HashIndex<K, V, H> {} }
    impl<K, V, H> Deref for Reserve<K, V, H> where K: Eq + Hash, H: BuildHasher {
        type Target = HashIndex<K, V, H>;
        fn deref(&self) -> &Self::Target {}
    }
    impl<K, V, H> Clone for Iter<K, V, H> where K: Eq + Hash, H: BuildHasher {}
    impl<K, V, H> Iterator for Iter<K, V, H> where K: Eq + Hash, H: BuildHasher {
        type Item = (&K, &V);
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<K, V, H> HashIndex<K, V, H> where K: Eq + Hash, H: BuildHasher {
        pub fn entry(&self, key: K) -> Entry<K, V, H> {}
        pub fn first_entry(&self) -> Option<OccupiedEntry<K, V, H>> {}
        pub async fn first_entry_async(&self) -> Option<OccupiedEntry<K, V, H>> {}
        pub fn any_entry<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> Option<OccupiedEntry<K, V, H>> { let a: &K; let b: &V; pred(a, b); }
        #[on_executor(pred)] pub async fn any_entry_async<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> Option<OccupiedEntry<K, V, H>> {}
        pub fn insert(&self, key: K, val: V) -> Result<(), (K, V)> {}
        pub fn remove<Q>(&self, key: &Q) -> bool where Q: Equivalent<K> + Hash {}
        pub fn remove_if<Q, F: FnOnce(&V) -> bool>(&self, key: &Q, condition: F) -> bool where Q: Equivalent<K> + Hash { let a: &V; condition(a) }
        pub fn get<Q>(&self, key: &Q) -> Option<OccupiedEntry<K, V, H>> where Q: Equivalent<K> + Hash {}
        pub fn retain<F: FnMut(&K, &V) -> bool>(&self, pred: F) { let a: &K; let b: &V; pred(a, b); }
        pub fn clear(&self) {}
    }
    impl<K, V, H> OccupiedEntry<K, V, H> where K: Eq + Hash, H: BuildHasher {
        pub fn update(self, val: V) {}
        pub fn next(self) -> Option<Self> {}
    }
}
pub mod hash_map {
    use std::collections::hash_map::RandomState;
    use std::hash::{BuildHasher, Hash};
    use std::ops::{Deref, DerefMut, RangeInclusive};
    use super::Equivalent;
    pub struct HashMap<K, V, H = RandomState>;
    pub enum Entry<K, V, H = RandomState> where H: BuildHasher { Occupied(OccupiedEntry<K, V, H>), Vacant(VacantEntry<K, V, H>) }
    pub struct OccupiedEntry<K, V, H = RandomState>;
    pub struct VacantEntry<K, V, H = RandomState>;
    pub struct ConsumableEntry<K, V>;
    pub enum ReplaceResult<K, V, H = RandomState> where H: BuildHasher { Replaced(OccupiedEntry<K, V, H>, K), NotReplaced(VacantEntry<K, V, H>) }
    pub struct Reserve<K, V, H = RandomState>;
    impl<K, V, H> HashMap<K, V, H> where H: BuildHasher {
        pub fn with_hasher(build_hasher: H) -> Self {}
        pub fn with_capacity_and_hasher(capacity: usize, build_hasher: H) -> Self {}
    }
    impl<K, V, H> HashMap<K, V, H> where K: Eq + Hash, H: BuildHasher {
        pub fn reserve(&self, additional_capacity: usize) -> Option<Reserve<K, V, H>> {}
        pub async fn entry_async(&self, key: K) -> Entry<K, V, H> {}
        pub fn entry_sync(&self, key: K) -> Entry<K, V, H> {}
        pub fn try_entry(&self, key: K) -> Option<Entry<K, V, H>> {}
        pub async fn begin_async(&self) -> Option<OccupiedEntry<K, V, H>> {}
        pub fn begin_sync(&self) -> Option<OccupiedEntry<K, V, H>> {}
        #[on_executor(pred)] pub async fn any_async<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> Option<OccupiedEntry<K, V, H>> {}
        pub fn any_sync<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> Option<OccupiedEntry<K, V, H>> { let a: &K; let b: &V; pred(a, b); }
        pub async fn insert_async(&self, key: K, val: V) -> Result<(), (K, V)> {}
        pub fn insert_sync(&self, key: K, val: V) -> Result<(), (K, V)> {}
        pub async fn upsert_async(&self, key: K, val: V) -> Option<V> {}
        pub fn upsert_sync(&self, key: K, val: V) -> Option<V> {}
        #[on_executor(updater)] pub async fn update_async<Q, U, R>(&self, key: &Q, updater: U) -> Option<R> where Q: Equivalent<K> + Hash, U: FnOnce(&K, &mut V) -> R {}
        pub fn update_sync<Q, U, R>(&self, key: &Q, updater: U) -> Option<R> where Q: Equivalent<K> + Hash, U: FnOnce(&K, &mut V) -> R { let a: &K; let b: &mut V; updater(a, b); }
        pub async fn replace_async(&self, key: K) -> ReplaceResult<K, V, H> {}
        pub fn replace_sync(&self, key: K) -> ReplaceResult<K, V, H> {}
        pub async fn remove_async<Q>(&self, key: &Q) -> Option<(K, V)> where Q: Equivalent<K> + Hash {}
        pub fn remove_sync<Q>(&self, key: &Q) -> Option<(K, V)> where Q: Equivalent<K> + Hash {}
        #[on_executor(condition)] pub async fn remove_if_async<Q, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)> where Q: Equivalent<K> + Hash {}
        pub fn remove_if_sync<Q, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)> where Q: Equivalent<K> + Hash { let a: &mut V; condition(a); }
        pub async fn get_async<Q>(&self, key: &Q) -> Option<OccupiedEntry<K, V, H>> where Q: Equivalent<K> + Hash {}
        pub fn get_sync<Q>(&self, key: &Q) -> Option<OccupiedEntry<K, V, H>> where Q: Equivalent<K> + Hash {}
        #[on_executor(reader)] pub async fn read_async<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> where Q: Equivalent<K> + Hash {}
        pub fn read_sync<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> where Q: Equivalent<K> + Hash { let a: &K; let b: &V; reader(a, b); }
        pub async fn contains_async<Q>(&self, key: &Q) -> bool where Q: Equivalent<K> + Hash {}
        pub fn contains_sync<Q>(&self, key: &Q) -> bool where Q: Equivalent<K> + Hash {}
        #[on_executor(f)] pub async fn iter_async<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool {}
        pub fn iter_sync<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool { let a: &K; let b: &V; f(a, b) }
        #[on_executor(f)] pub async fn iter_mut_async<F: FnMut(ConsumableEntry<K, V>) -> bool>(&self, f: F) -> bool {}
        pub fn iter_mut_sync<F: FnMut(ConsumableEntry<K, V>) -> bool>(&self, f: F) -> bool { let a: ConsumableEntry<K, V>; f(a) }
        #[on_executor(pred)] pub async fn retain_async<F: FnMut(&K, &mut V) -> bool>(&self, pred: F) {}
        pub fn retain_sync<F: FnMut(&K, &mut V) -> bool>(&self, pred: F) { let a: &K; let b: &mut V; pred(a, b); }
        pub async fn clear_async(&self) {}
        pub fn clear_sync(&self) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn capacity(&self) -> usize {}
        pub fn capacity_range(&self) -> RangeInclusive<usize> {}
    }
    impl<K, V> HashMap<K, V, RandomState> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
    }
    impl<K, V, H> Clone for HashMap<K, V, H> where K: Clone + Eq + Hash, V: Clone, H: BuildHasher + Clone {}
    impl<K, V, H> Default for HashMap<K, V, H> where H: BuildHasher + Default {}
    impl<K, V, H> FromIterator<(K, V)> for HashMap<K, V, H> where K: Eq + Hash, H: BuildHasher + Default {}
    impl<K, V, H> Entry<K, V, H> where K: Eq + Hash, H: BuildHasher {
        pub fn or_insert(self, val: V) -> OccupiedEntry<K, V, H> {}
        pub fn or_insert_with<F: FnOnce() -> V>(self, constructor: F) -> OccupiedEntry<K, V, H> { constructor(); }
        pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, constructor: F) -> OccupiedEntry<K, V, H> { let a: &K; constructor(a); }
        pub fn key(&self) -> &K {}
        pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V) { let a: &mut V; f(a); }
        pub fn insert_entry(self, val: V) -> OccupiedEntry<K, V, H> {}
    }
    impl<K, V, H> Entry<K, V, H> where K: Eq + Hash, V: Default, H: BuildHasher { pub fn or_default(self) -> OccupiedEntry<K, V, H> {} }
    impl<K, V, H> OccupiedEntry<K, V, H> where K: Eq + Hash, H: BuildHasher {
        pub fn key(&self) -> &K {}
        pub fn remove_entry(self) -> (K, V) {}
        pub fn get(&self) -> &V {}
        pub fn get_mut(&mut self) -> &mut V {}
        pub fn insert(&mut self, val: V) -> V {}
        pub fn remove(self) -> V {}
        pub async fn remove_and_async(self) -> ((K, V), Option<OccupiedEntry<K, V, H>>) {}
        pub fn remove_and_sync(self) -> ((K, V), Option<Self>) {}
        pub async fn next_async(self) -> Option<OccupiedEntry<K, V, H>> {}
        pub fn next_sync(self) -> Option<Self> {}
    }
    impl<K, V, H> Deref for OccupiedEntry<K, V, H> where K: Eq + Hash, H: BuildHasher {
        type Target = V;
        fn deref(&self) -> &Self::Target {}
    }
    impl<K, V, H> DerefMut for OccupiedEntry<K, V, H> where K: Eq + Hash, H: BuildHasher { fn deref_mut(&mut self) -> &mut Self::Target {} }
    impl<K, V, H> VacantEntry<K, V, H> where K: Eq + Hash, H: BuildHasher {
        pub fn key(&self) -> &K {}
        pub fn into_key(self) -> K {}
        pub fn insert_entry(self, val: V) -> OccupiedEntry<K, V, H> {}
    }
    impl<K, V> ConsumableEntry<K, V> {
        pub fn consume(self) -> (K, V) {}
        pub fn key(&self) -> &K {}
    }
    impl<K, V> Deref for ConsumableEntry<K, V> {
        type Target = V;
        fn deref(&self) -> &Self::Target {}
    }
    impl<K, V> DerefMut for ConsumableEntry<K, V> { fn deref_mut(&mut self) -> &mut Self::Target {} }
    impl<K, V, H> Reserve<K, V, H> where K: Eq + Hash, H: BuildHasher { pub fn additional_capacity(&self) -> usize {} }
    impl<K, V, H> AsRef<HashMap<K, V, H>> for Reserve<K, V, H> where K: Eq + Hash, H: BuildHasher { fn as_ref(&self) -> &HashMap<K, V, H> {} }
    impl<K, V, H> Deref for Reserve<K, V, H> where K: Eq + Hash, H: BuildHasher {
        type Target = HashMap<K, V, H>;
        fn deref(&self) -> &Self::Target {}
    }
    impl<K, V, H> HashMap<K, V, H> where K: Eq + Hash, H: BuildHasher {
        pub fn entry(&self, key: K) -> Entry<K, V, H> {}
        pub fn first_entry(&self) -> Option<OccupiedEntry<K, V, H>> {}
        pub async fn first_entry_async(&self) -> Option<OccupiedEntry<K, V, H>> {}
        pub fn any_entry<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> Option<OccupiedEntry<K, V, H>> { let a: &K; let b: &V; pred(a, b); }
        #[on_executor(pred)] pub async fn any_entry_async<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> Option<OccupiedEntry<K, V, H>> {}
        pub fn insert(&self, key: K, val: V) -> Result<(), (K, V)> {}
        pub fn upsert(&self, key: K, val: V) -> Option<V> {}
        pub fn update<Q, U, R>(&self, key: &Q, updater: U) -> Option<R> where Q: Equivalent<K> + Hash, U: FnOnce(&K, &mut V) -> R { let a: &K; let b: &mut V; updater(a, b); }
        pub fn remove<Q>(&self, key: &Q) -> Option<(K, V)> where Q: Equivalent<K> + Hash {}
        pub fn remove_if<Q, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)> where Q: Equivalent<K> + Hash { let a: &mut V; condition(a); }
        pub fn get<Q>(&self, key: &Q) -> Option<OccupiedEntry<K, V, H>> where Q: Equivalent<K> + Hash {}
        pub fn read<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> where Q: Equivalent<K> + Hash { let a: &K; let b: &V; reader(a, b); }
        pub fn contains<Q>(&self, key: &Q) -> bool where Q: Equivalent<K> + Hash {}
        pub fn scan<F: FnMut(&K, &V)>(&self, scanner: F) { let a: &K; let b: &V; scanner(a, b); }
        #[on_executor(scanner)] pub async fn scan_async<F: FnMut(&K, &V)>(&self, scanner: F) {}
        pub fn any<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> bool { let a: &K; let b: &V; pred(a, b) }
        pub fn retain<F: FnMut(&K, &mut V) -> bool>(&self, pred: F) { let a: &K; let b: &mut V; pred(a, b); }
        pub fn prune<F: FnMut(&K, V) -> Option<V>>(&self, pred: F) { let a: &K; let b: V; pred(a, b); }
        #[on_executor(pred)] pub async fn prune_async<F: FnMut(&K, V) -> Option<V>>(&self, pred: F) {}
        pub fn clear(&self) {}
    }
    impl<K, V, H> OccupiedEntry<K, V, H> where K: Eq + Hash, H: BuildHasher { pub fn next(self) -> Option<Self> {} }
}
pub mod hash_set {
    use std::collections::hash_map::RandomState;
    use std::hash::{BuildHasher, Hash};
    use std::ops::{Deref, RangeInclusive};
    use super::{Equivalent, hash_map};
    pub struct HashSet<K, H = RandomState>;
    pub struct OccupiedEntry<K, H = RandomState>;
    pub struct ConsumableEntry<K>;
    pub type Reserve<K, H = RandomState> = super::hash_map::Reserve<K, (), H>;
    impl<K, H> HashSet<K, H> where H: BuildHasher {
        pub fn with_hasher(build_hasher: H) -> Self {}
        pub fn with_capacity_and_hasher(capacity: usize, build_hasher: H) -> Self {}
    }
    impl<K, H> HashSet<K, H> where K: Eq + Hash, H: BuildHasher {
        pub fn reserve(&self, capacity: usize) -> Option<Reserve<K, H>> {}
        pub async fn begin_async(&self) -> Option<OccupiedEntry<K, H>> {}
        pub fn begin_sync(&self) -> Option<OccupiedEntry<K, H>> {}
        #[on_executor(pred)] pub async fn any_async<P: FnMut(&K) -> bool>(&self, pred: P) -> Option<OccupiedEntry<K, H>> {}
        pub fn any_sync<P: FnMut(&K) -> bool>(&self, pred: P) -> Option<OccupiedEntry<K, H>> { let a: &K; pred(a); }
        pub async fn insert_async(&self, key: K) -> Result<(), K> {}
        pub fn insert_sync(&self, key: K) -> Result<(), K> {}
        pub async fn replace_async(&self, key: K) -> Option<K> {}
        pub fn replace_sync(&self, key: K) -> Option<K> {}
        pub async fn remove_async<Q>(&self, key: &Q) -> Option<K> where Q: Equivalent<K> + Hash {}
        pub fn remove_sync<Q>(&self, key: &Q) -> Option<K> where Q: Equivalent<K> + Hash {}
        #[on_executor(condition)] pub async fn remove_if_async<Q, F: FnOnce() -> bool>(&self, key: &Q, condition: F) -> Option<K> where Q: Equivalent<K> + Hash {}
        pub fn remove_if_sync<Q, F: FnOnce() -> bool>(&self, key: &Q, condition: F) -> Option<K> where Q: Equivalent<K> + Hash { condition(); }
        #[on_executor(reader)] pub async fn read_async<Q, R, F: FnOnce(&K) -> R>(&self, key: &Q, reader: F) -> Option<R> where Q: Equivalent<K> + Hash {}
        pub fn read_sync<Q, R, F: FnOnce(&K) -> R>(&self, key: &Q, reader: F) -> Option<R> where Q: Equivalent<K> + Hash { let a: &K; reader(a); }
        pub async fn contains_async<Q>(&self, key: &Q) -> bool where Q: Equivalent<K> + Hash {}
        pub fn contains_sync<Q>(&self, key: &Q) -> bool where Q: Equivalent<K> + Hash {}
        #[on_executor(f)] pub async fn iter_async<F: FnMut(&K) -> bool>(&self, f: F) -> bool {}
        pub fn iter_sync<F: FnMut(&K) -> bool>(&self, f: F) -> bool { let a: &K; f(a) }
        #[on_executor(f)] pub async fn iter_mut_async<F: FnMut(ConsumableEntry<K>) -> bool>(&self, f: F) -> bool {}
        pub fn iter_mut_sync<F: FnMut(ConsumableEntry<K>) -> bool>(&self, f: F) -> bool { let a: ConsumableEntry<K>; f(a) }
        #[on_executor(filter)] pub async fn retain_async<F: FnMut(&K) -> bool>(&self, filter: F) {}
        pub fn retain_sync<F: FnMut(&K) -> bool>(&self, pred: F) { let a: &K; pred(a); }
        pub async fn clear_async(&self) {}
        pub fn clear_sync(&self) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn capacity(&self) -> usize {}
        pub fn capacity_range(&self) -> RangeInclusive<usize> {}
    }
    impl<K, H> Clone for HashSet<K, H> where K: Clone + Eq + Hash, H: BuildHasher + Clone {}
    impl<K: Eq + Hash> HashSet<K, RandomState> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
    }
    impl<K, H> Default for HashSet<K, H> where H: BuildHasher + Default {}
    impl<K, H> FromIterator<K> for HashSet<K, H> where K: Eq + Hash, H: BuildHasher + Default {}
    impl<K, H> OccupiedEntry<K, H> where K: Eq + Hash, H: BuildHasher {
        pub fn remove_entry(self) -> K {}
        pub fn get(&self) -> &K {}
        pub async fn remove_and_async(self) -> (K, Option<OccupiedEntry<K, H>>) {}
        pub fn remove_and_sync(self) -> (K, Option<Self>) {}
        pub async fn next_async(self) -> Option<OccupiedEntry<K, H>> {}
        pub fn next_sync(self) -> Option<Self> {}
    }
    impl<K, H> Deref for OccupiedEntry<K, H> where K: Eq + Hash, H: BuildHasher {
        type Target = K;
        fn deref(&self) -> &Self::Target {}
    }
    impl<K> ConsumableEntry<K> { pub fn consume(self) -> K {} }
    impl<K> Deref for ConsumableEntry<K> {
        type Target = K;
        fn deref(&self) -> &Self::Target {}
    }
    impl<K, H> HashSet<K, H> where K: Eq + Hash, H: BuildHasher {
        pub fn insert(&self, key: K) -> Result<(), K> {}
        pub fn remove<Q>(&self, key: &Q) -> Option<K> where Q: Equivalent<K> + Hash {}
        pub fn remove_if<Q, F: FnOnce() -> bool>(&self, key: &Q, condition: F) -> Option<K> where Q: Equivalent<K> + Hash { condition(); }
        pub fn read<Q, R, F: FnOnce(&K) -> R>(&self, key: &Q, reader: F) -> Option<R> where Q: Equivalent<K> + Hash { let a: &K; reader(a); }
        pub fn contains<Q>(&self, key: &Q) -> bool where Q: Equivalent<K> + Hash {}
        pub fn scan<F: FnMut(&K)>(&self, scanner: F) { let a: &K; scanner(a); }
        #[on_executor(scanner)] pub async fn scan_async<F: FnMut(&K)>(&self, scanner: F) {}
        pub fn any<P: FnMut(&K) -> bool>(&self, pred: P) -> bool { let a: &K; pred(a) }
        pub fn retain<F: FnMut(&K) -> bool>(&self, filter: F) { let a: &K; filter(a); }
        pub fn clear(&self) {}
    }
}
pub mod tree_index {
    use std::ops::RangeBounds;
    use super::{Comparable, Guard};
    pub struct TreeIndex<K, V>;
    pub struct Iter<K, V>;
    pub struct Range<K, V, Q, R: RangeBounds<Q>>;
    pub enum Proximity<K, V> { Exact(Iter<K, V>), Between(Iter<K, V>), Smaller(Iter<K, V>), Larger(Iter<K, V>), Empty }
    impl<K, V> TreeIndex<K, V> {
        pub fn new() -> Self {}
        pub fn clear(&self) {}
        pub fn depth(&self) -> usize {}
    }
    impl<K, V> TreeIndex<K, V> where K: Clone + Ord {
        pub async fn insert_async(&self, key: K, val: V) -> Result<(), (K, V)> {}
        pub fn insert_sync(&self, key: K, val: V) -> Result<(), (K, V)> {}
        pub async fn upsert_async(&self, key: K, val: V) {}
        pub fn upsert_sync(&self, key: K, val: V) {}
        pub async fn remove_async<Q>(&self, key: &Q) -> bool where Q: Comparable<K> {}
        pub fn remove_sync<Q>(&self, key: &Q) -> bool where Q: Comparable<K> {}
        #[on_executor(condition)] pub async fn remove_if_async<Q, F: FnMut(&V) -> bool>(&self, key: &Q, condition: F) -> bool where Q: Comparable<K> {}
        pub fn remove_if_sync<Q, F: FnMut(&V) -> bool>(&self, key: &Q, condition: F) -> bool where Q: Comparable<K> { let a: &V; condition(a) }
        pub async fn remove_range_async<Q, R: RangeBounds<Q>>(&self, range: R) where Q: Comparable<K> {}
        pub fn remove_range_sync<Q, R: RangeBounds<Q>>(&self, range: R) where Q: Comparable<K> {}
        pub fn peek<Q>(&self, key: &Q, guard: &Guard) -> Option<&V> where Q: Comparable<K> {}
        pub fn peek_with<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> where Q: Comparable<K> { let a: &K; let b: &V; reader(a, b); }
        pub fn peek_entry<Q>(&self, key: &Q, guard: &Guard) -> Option<(&K, &V)> where Q: Comparable<K> {}
        #[on_executor(reader)] pub async fn read_async<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> where Q: Comparable<K> {}
        pub fn read_sync<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> where Q: Comparable<K> { let a: &K; let b: &V; reader(a, b); }
        pub fn contains<Q>(&self, key: &Q) -> bool where Q: Comparable<K> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn iter(&self, guard: &Guard) -> Iter<K, V> {}
        pub fn range<Q, R: RangeBounds<Q>>(&self, range: R, guard: &Guard) -> Range<K, V, Q, R> where Q: Comparable<K> {}
        pub fn locate<Q>(&self, key: &Q, guard: &Guard) -> Proximity<K, V> where Q: Comparable<K> {}
    }
    impl<K, V> Clone for TreeIndex<K, V> where K: Clone + Ord, V: Clone {}
    impl<K, V> Default for TreeIndex<K, V> {}
    impl<K, V> Iter<K, V> {
        pub fn get(&self) -> Option<(&K, &V)> {}
        pub fn get_back(&self) -> Option<(&K, &V)> {}
        pub fn flip(&mut self) -> bool {}
    }
    impl<K, V> Clone for Iter<K, V> where K: Clone + Ord {}
    impl<K, V> DoubleEndedIterator for Iter<K, V> where K: Clone + Ord { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl<K, V> Iterator for Iter<K, V> where K: Clone + Ord {
        type Item = (&K, &V);
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<K, V, Q, R> From<Range<K, V, Q, R>> for Iter<K, V> where Q: Comparable<K>, R: RangeBounds<Q> {}
    impl<K, V, Q, R> Range<K, V, Q, R> where K: Clone + Ord, Q: Comparable<K>, R: RangeBounds<Q> {
        pub fn get(&self) -> Option<(&K, &V)> {}
        pub fn get_back(&self) -> Option<(&K, &V)> {}
        pub fn flip(&mut self) -> bool {}
    }
    impl<K, V, Q, R> Clone for Range<K, V, Q, R> where K: Clone + Ord, Q: Comparable<K>, R: Clone + RangeBounds<Q> {}
    impl<K, V, Q, R> DoubleEndedIterator for Range<K, V, Q, R> where K: Clone + Ord, Q: Comparable<K>, R: RangeBounds<Q> { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl<K, V, Q, R> Iterator for Range<K, V, Q, R> where K: Clone + Ord, Q: Comparable<K>, R: RangeBounds<Q> {
        type Item = (&K, &V);
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<K, V> TreeIndex<K, V> where K: Clone + Ord {
        pub fn insert(&self, key: K, val: V) -> Result<(), (K, V)> {}
        pub fn remove<Q>(&self, key: &Q) -> bool where Q: Comparable<K> {}
        pub fn remove_if<Q, F: FnMut(&V) -> bool>(&self, key: &Q, condition: F) -> bool where Q: Comparable<K> { let a: &V; condition(a) }
        pub fn remove_range<Q, R: RangeBounds<Q>>(&self, range: R) where Q: Comparable<K> {}
    }
}
