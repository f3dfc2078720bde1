//! linked_hash_map 0.5.6.

use std::iter;
use std::borrow::Borrow;
use std::collections::hash_map;
use std::hash::{BuildHasher, Hash};
use std::ops::{Index, IndexMut};
pub struct LinkedHashMap<K, V, S = hash_map::RandomState>;
impl<K: Hash + Eq, V> LinkedHashMap<K, V> {
    pub fn new() -> Self {}
    pub fn with_capacity(capacity: usize) -> Self {}
}
impl<K: Hash + Eq, V, S: BuildHasher> LinkedHashMap<K, V, S> {
    pub fn with_hasher(hash_builder: S) -> Self {}
    pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn entry(&mut self, k: K) -> Entry<K, V, S> {}
    pub fn entries(&mut self) -> Entries<K, V, S> {}
    pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
    pub fn contains_key<Q>(&self, k: &Q) -> bool where K: Borrow<Q>, Q: Eq + Hash {}
    pub fn get<Q>(&self, k: &Q) -> Option<&V> where K: Borrow<Q>, Q: Eq + Hash {}
    pub fn get_mut<Q>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q>, Q: Eq + Hash {}
    pub fn get_refresh<Q>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q>, Q: Eq + Hash {}
    pub fn remove<Q>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q>, Q: Eq + Hash {}
    pub fn capacity(&self) -> usize {}
    pub fn pop_front(&mut self) -> Option<(K, V)> {}
    pub fn front(&self) -> Option<(&K, &V)> {}
    pub fn pop_back(&mut self) -> Option<(K, V)> {}
    pub fn back(&self) -> Option<(&K, &V)> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn hasher(&self) -> &S {}
    pub fn clear(&mut self) {}
    pub fn iter(&self) -> Iter<K, V> {}
    pub fn iter_mut(&mut self) -> IterMut<K, V> {}
    pub fn drain(&mut self) -> Drain<K, V> {}
    pub fn keys(&self) -> Keys<K, V> {}
    pub fn values(&self) -> Values<K, V> {}
}
impl<K, V, S, Q> Index<&Q> for LinkedHashMap<K, V, S> where K: Hash + Eq + Borrow<Q>, S: BuildHasher, Q: Eq + Hash {
    type Output = V;
    fn index(&self, index: &Q) -> &V {}
}
impl<K, V, S, Q> IndexMut<&Q> for LinkedHashMap<K, V, S> where K: Hash + Eq + Borrow<Q>, S: BuildHasher, Q: Eq + Hash { fn index_mut(&mut self, index: &Q) -> &mut V {} }
impl<K: Hash + Eq + Clone, V: Clone, S: BuildHasher + Clone> Clone for LinkedHashMap<K, V, S> {}
impl<K: Hash + Eq, V, S: BuildHasher + Default> Default for LinkedHashMap<K, V, S> {}
impl<K: Hash + Eq, V, S: BuildHasher> Extend<(K, V)> for LinkedHashMap<K, V, S> {}
impl<K, V, S> Extend<(&K, &V)> for LinkedHashMap<K, V, S> where K: Hash + Eq + Copy, V: Copy, S: BuildHasher {}
impl<K: Hash + Eq, V, S: BuildHasher + Default> iter::FromIterator<(K, V)> for LinkedHashMap<K, V, S> {}
pub struct Iter<K, V>;
pub struct IterMut<K, V>;
pub struct IntoIter<K, V>;
pub struct Drain<K, V>;
pub struct Entries<K, V, S = hash_map::RandomState>;
impl<K, V> Clone for Iter<K, V> {}
impl<K, V> Clone for IntoIter<K, V> where K: Clone, V: Clone {}
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
impl<K, V> DoubleEndedIterator for Drain<K, V> { fn next_back(&mut self) -> Option<(K, V)> {} }
impl<K, V, S: BuildHasher> Iterator for Entries<K, V, S> {
    type Item = OccupiedEntry<K, V, S>;
    fn next(&mut self) -> Option<OccupiedEntry<K, V, S>> {}
}
impl<K, V> DoubleEndedIterator for Iter<K, V> { fn next_back(&mut self) -> Option<(&K, &V)> {} }
impl<K, V> DoubleEndedIterator for IterMut<K, V> { fn next_back(&mut self) -> Option<(&K, &mut V)> {} }
impl<K, V> DoubleEndedIterator for IntoIter<K, V> { fn next_back(&mut self) -> Option<(K, V)> {} }
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
impl<K: Hash + Eq, V, S: BuildHasher> IntoIterator for &LinkedHashMap<K, V, S> {
    type Item = (&K, &V);
    type IntoIter = Iter<K, V>;
    fn into_iter(self) -> Iter<K, V> {}
}
impl<K: Hash + Eq, V, S: BuildHasher> IntoIterator for &mut LinkedHashMap<K, V, S> {
    type Item = (&K, &mut V);
    type IntoIter = IterMut<K, V>;
    fn into_iter(self) -> IterMut<K, V> {}
}
impl<K: Hash + Eq, V, S: BuildHasher> IntoIterator for LinkedHashMap<K, V, S> {
    type Item = (K, V);
    type IntoIter = IntoIter<K, V>;
    fn into_iter(self) -> IntoIter<K, V> {}
}
pub enum Entry<K, V, S = hash_map::RandomState> { Occupied(OccupiedEntry<K, V, S>), Vacant(VacantEntry<K, V, S>) }
pub struct OccupiedEntry<K, V, S = hash_map::RandomState>;
pub struct VacantEntry<K, V, S = hash_map::RandomState>;
impl<K: Hash + Eq, V, S: BuildHasher> Entry<K, V, S> {
    pub fn key(&self) -> &K {}
    pub fn or_insert(self, default: V) -> &mut V {}
    pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &mut V { default(); }
    pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V) { let a: &mut V; f(a); }
    pub fn or_default(self) -> &mut V where V: Default {}
}
impl<K: Hash + Eq, V, S: BuildHasher> OccupiedEntry<K, V, S> {
    pub fn key(&self) -> &K {}
    pub fn get(&self) -> &V {}
    pub fn get_mut(&mut self) -> &mut V {}
    pub fn into_mut(self) -> &mut V {}
    pub fn insert(&mut self, value: V) -> V {}
    pub fn remove(self) -> V {}
}
impl<K: Hash + Eq, V, S: BuildHasher> VacantEntry<K, V, S> {
    pub fn key(&self) -> &K {}
    pub fn insert(self, value: V) -> &mut V {}
}
