//! ttl_cache 0.5.1.

use std::borrow::Borrow;
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hash};
use std::time::Duration;
pub enum Entry<K, V, S = RandomState> { Occupied(OccupiedEntry<K, V, S>), Vacant(VacantEntry<K, V, S>) }
impl<K: Hash + Eq, V, S: BuildHasher> Entry<K, V, S> { pub fn key(&self) -> &K {} }
pub struct OccupiedEntry<K, V, S = RandomState>;
impl<K: Hash + Eq, V, S: BuildHasher> OccupiedEntry<K, V, S> {
    pub fn key(&self) -> &K {}
    pub fn get(&self) -> &V {}
    pub fn get_mut(&mut self) -> &mut V {}
    pub fn insert(&mut self, value: V, duration: Duration) -> V {}
}
pub struct VacantEntry<K, V, S = RandomState>;
impl<K: Hash + Eq, V, S: BuildHasher> VacantEntry<K, V, S> {
    pub fn key(&self) -> &K {}
    pub fn insert(self, value: V, duration: Duration) -> &mut V {}
}
pub struct TtlCache<K: Eq + Hash, V, S: BuildHasher = RandomState>;
impl<K: Eq + Hash, V> TtlCache<K, V> { pub fn new(capacity: usize) -> Self {} }
impl<K: Eq + Hash, V, S: BuildHasher> TtlCache<K, V, S> {
    pub fn with_hasher(capacity: usize, hash_builder: S) -> Self {}
    pub fn contains_key<Q>(&self, key: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq {}
    pub fn insert(&mut self, k: K, v: V, ttl: Duration) -> Option<V> {}
    pub fn get<Q>(&self, k: &Q) -> Option<&V> where K: Borrow<Q>, Q: Hash + Eq {}
    pub fn get_mut<Q>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q>, Q: Hash + Eq {}
    pub fn remove<Q>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q>, Q: Hash + Eq {}
    pub fn capacity(&self) -> usize {}
    pub fn set_capacity(&mut self, capacity: usize) {}
    pub fn clear(&mut self) {}
    pub fn entry(&mut self, k: K) -> Entry<K, V, S> {}
    pub fn iter(&mut self) -> Iter<K, V> {}
    pub fn iter_mut(&mut self) -> IterMut<K, V> {}
}
impl<K: Eq + Hash, V> Clone for TtlCache<K, V> where K: Clone, V: Clone {}
pub struct Iter<K, V>;
impl<K, V> Clone for Iter<K, V> {}
impl<K, V> Iterator for Iter<K, V> {
    type Item = (&K, &V);
    fn next(&mut self) -> Option<(&K, &V)> {}
}
impl<K, V> DoubleEndedIterator for Iter<K, V> { fn next_back(&mut self) -> Option<(&K, &V)> {} }
pub struct IterMut<K, V>;
impl<K, V> Iterator for IterMut<K, V> {
    type Item = (&K, &mut V);
    fn next(&mut self) -> Option<(&K, &mut V)> {}
}
impl<K, V> DoubleEndedIterator for IterMut<K, V> { fn next_back(&mut self) -> Option<(&K, &mut V)> {} }
