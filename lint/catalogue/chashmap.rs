//! chashmap 2.2.2.

use std::{iter, ops};
use std::borrow::Borrow;
use std::hash::Hash;
pub struct IntoIter<K, V>;
impl<K, V> Iterator for IntoIter<K, V> {
    type Item = (K, V);
    fn next(&mut self) -> Option<(K, V)> {}
}
#[lock_guard] pub struct ReadGuard<K, V>;
impl<K, V> ops::Deref for ReadGuard<K, V> {
    type Target = V;
    fn deref(&self) -> &V {}
}
#[lock_guard] pub struct WriteGuard<K, V>;
impl<K, V> ops::Deref for WriteGuard<K, V> {
    type Target = V;
    fn deref(&self) -> &V {}
}
impl<K, V> ops::DerefMut for WriteGuard<K, V> { fn deref_mut(&mut self) -> &mut V {} }
pub struct CHashMap<K, V>;
impl<K, V> CHashMap<K, V> {
    pub fn with_capacity(cap: usize) -> CHashMap<K, V> {}
    pub fn new() -> CHashMap<K, V> {}
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> usize {}
    pub fn buckets(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn clear(&self) -> CHashMap<K, V> {}
    pub fn filter<F>(&self, predicate: F) where F: Fn(&K, &V) -> bool { let a: &K; let b: &V; predicate(a, b); }
    pub fn retain<F>(&self, predicate: F) where F: Fn(&K, &V) -> bool { let a: &K; let b: &V; predicate(a, b); }
}
impl<K: PartialEq + Hash, V> CHashMap<K, V> {
    pub fn get<Q>(&self, key: &Q) -> Option<ReadGuard<K, V>> where K: Borrow<Q>, Q: Hash + PartialEq {}
    pub fn get_mut<Q>(&self, key: &Q) -> Option<WriteGuard<K, V>> where K: Borrow<Q>, Q: Hash + PartialEq {}
    pub fn contains_key<Q>(&self, key: &Q) -> bool where K: Borrow<Q>, Q: Hash + PartialEq {}
    pub fn insert_new(&self, key: K, val: V) {}
    pub fn insert(&self, key: K, val: V) -> Option<V> {}
    pub fn upsert<F, G>(&self, key: K, insert: F, update: G) where F: FnOnce() -> V, G: FnOnce(&mut V) { insert(); let a: &mut V; update(a); }
    pub fn alter<F>(&self, key: K, f: F) where F: FnOnce(Option<V>) -> Option<V> { let a: Option<V>; f(a); }
    pub fn remove<Q>(&self, key: &Q) -> Option<V> where K: Borrow<Q>, Q: PartialEq + Hash {}
    pub fn reserve(&self, additional: usize) {}
    pub fn shrink_to_fit(&self) {}
}
impl<K, V> Default for CHashMap<K, V> {}
impl<K: Clone, V: Clone> Clone for CHashMap<K, V> {}
impl<K, V> IntoIterator for CHashMap<K, V> {
    type Item = (K, V);
    type IntoIter = IntoIter<K, V>;
    fn into_iter(self) -> IntoIter<K, V> {}
}
impl<K: PartialEq + Hash, V> iter::FromIterator<(K, V)> for CHashMap<K, V> {}
