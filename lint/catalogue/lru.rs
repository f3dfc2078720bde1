//! lru 0.19.0.

use alloc::borrow;
use alloc::borrow::Borrow;
use core::hash::{BuildHasher, Hash};
use core::num::NonZeroUsize;
pub type DefaultHasher = hashbrown::DefaultHashBuilder;
pub struct LruCache<K, V, S = DefaultHasher>;
impl<K, V, S> Clone for LruCache<K, V, S> where K: Hash + PartialEq + Eq + Clone, V: Clone, S: BuildHasher + Clone {}
impl<K: Hash + Eq, V> LruCache<K, V> {
    pub fn new(cap: NonZeroUsize) -> LruCache<K, V> {}
    pub fn sparse(cap: NonZeroUsize) -> LruCache<K, V> {}
    pub fn unbounded() -> LruCache<K, V> {}
}
impl<K: Hash + Eq, V, S: BuildHasher> LruCache<K, V, S> {
    pub fn with_hasher(cap: NonZeroUsize, hash_builder: S) -> LruCache<K, V, S> {}
    pub fn unbounded_with_hasher(hash_builder: S) -> LruCache<K, V, S> {}
    pub fn put(&mut self, k: K, v: V) -> Option<V> {}
    pub fn push(&mut self, k: K, v: V) -> Option<(K, V)> {}
    pub fn get<Q>(&mut self, k: &Q) -> Option<&V> where K: Borrow<Q>, Q: Hash + Eq {}
    pub fn get_mut<Q>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q>, Q: Hash + Eq {}
    pub fn get_key_value<Q>(&mut self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q>, Q: Hash + Eq {}
    pub fn get_key_value_mut<Q>(&mut self, k: &Q) -> Option<(&K, &mut V)> where K: Borrow<Q>, Q: Hash + Eq {}
    pub fn get_or_insert<F>(&mut self, k: K, f: F) -> &V where F: FnOnce() -> V { f(); }
    pub fn get_or_insert_with_key<F>(&mut self, k: K, f: F) -> &V where F: FnOnce(&K) -> V { let a: &K; f(a); }
    pub fn get_or_insert_ref<Q, F>(&mut self, k: &Q, f: F) -> &V where K: Borrow<Q>, Q: Hash + Eq + borrow::ToOwned<Owned = K>, F: FnOnce() -> V { f(); }
    pub fn try_get_or_insert<F, E>(&mut self, k: K, f: F) -> Result<&V, E> where F: FnOnce() -> Result<V, E> { f() }
    pub fn try_get_or_insert_with_key<F, E>(&mut self, k: K, f: F) -> Result<&V, E> where F: FnOnce(&K) -> Result<V, E> { let a: &K; f(a) }
    pub fn try_get_or_insert_ref<Q, F, E>(&mut self, k: &Q, f: F) -> Result<&V, E> where K: Borrow<Q>, Q: Hash + Eq + borrow::ToOwned<Owned = K>, F: FnOnce() -> Result<V, E> { f() }
    pub fn get_or_insert_mut<F>(&mut self, k: K, f: F) -> &mut V where F: FnOnce() -> V { f(); }
    pub fn get_or_insert_mut_with_key<F>(&mut self, k: K, f: F) -> &mut V where F: FnOnce(&K) -> V { let a: &K; f(a); }
    pub fn get_or_insert_mut_ref<Q, F>(&mut self, k: &Q, f: F) -> &mut V where K: Borrow<Q>, Q: Hash + Eq + borrow::ToOwned<Owned = K>, F: FnOnce() -> V { f(); }
    pub fn try_get_or_insert_mut<F, E>(&mut self, k: K, f: F) -> Result<&mut V, E> where F: FnOnce() -> Result<V, E> { f() }
    pub fn try_get_or_insert_mut_with_key<F, E>(&mut self, k: K, f: F) -> Result<&mut V, E> where F: FnOnce(&K) -> Result<V, E> { let a: &K; f(a) }
    pub fn try_get_or_insert_mut_ref<Q, F, E>(&mut self, k: &Q, f: F) -> Result<&mut V, E> where K: Borrow<Q>, Q: Hash + Eq + borrow::ToOwned<Owned = K>, F: FnOnce() -> Result<V, E> { f() }
    pub fn peek<Q>(&self, k: &Q) -> Option<&V> where K: Borrow<Q>, Q: Hash + Eq {}
    pub fn peek_mut<Q>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q>, Q: Hash + Eq {}
    pub fn peek_lru(&self) -> Option<(&K, &V)> {}
    pub fn peek_mru(&self) -> Option<(&K, &V)> {}
    pub fn contains<Q>(&self, k: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq {}
    pub fn pop<Q>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q>, Q: Hash + Eq {}
    pub fn pop_entry<Q>(&mut self, k: &Q) -> Option<(K, V)> where K: Borrow<Q>, Q: Hash + Eq {}
    pub fn pop_lru(&mut self) -> Option<(K, V)> {}
    pub fn pop_mru(&mut self) -> Option<(K, V)> {}
    pub fn promote<Q>(&mut self, k: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq {}
    pub fn demote<Q>(&mut self, k: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq {}
    pub fn find_and_promote<F>(&mut self, predicate: F) -> Option<(&K, &V)> where F: FnMut((&K, &V)) -> bool { let a: (&K, &V); predicate(a); }
    pub fn retain<F>(&mut self, f: F) where F: FnMut(&K, &mut V) -> bool { let a: &K; let b: &mut V; f(a, b); }
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn cap(&self) -> NonZeroUsize {}
    pub fn resize(&mut self, cap: NonZeroUsize) {}
    pub fn clear(&mut self) {}
    pub fn iter(&self) -> Iter<K, V> {}
    pub fn iter_mut(&mut self) -> IterMut<K, V> {}
}
impl<K: Hash + Eq, V, S: BuildHasher> IntoIterator for &LruCache<K, V, S> {
    type Item = (&K, &V);
    type IntoIter = Iter<K, V>;
    fn into_iter(self) -> Iter<K, V> {}
}
impl<K: Hash + Eq, V, S: BuildHasher> IntoIterator for &mut LruCache<K, V, S> {
    type Item = (&K, &mut V);
    type IntoIter = IterMut<K, V>;
    fn into_iter(self) -> IterMut<K, V> {}
}
impl<K: Hash + Eq, V> IntoIterator for LruCache<K, V> {
    type Item = (K, V);
    type IntoIter = IntoIter<K, V>;
    fn into_iter(self) -> IntoIter<K, V> {}
}
pub struct Iter<K, V>;
impl<K, V> Iterator for Iter<K, V> {
    type Item = (&K, &V);
    fn next(&mut self) -> Option<(&K, &V)> {}
}
impl<K, V> DoubleEndedIterator for Iter<K, V> { fn next_back(&mut self) -> Option<(&K, &V)> {} }
impl<K, V> Clone for Iter<K, V> {}
pub struct IterMut<K, V>;
impl<K, V> Iterator for IterMut<K, V> {
    type Item = (&K, &mut V);
    fn next(&mut self) -> Option<(&K, &mut V)> {}
}
impl<K, V> DoubleEndedIterator for IterMut<K, V> { fn next_back(&mut self) -> Option<(&K, &mut V)> {} }
pub struct IntoIter<K, V>;
impl<K, V> Iterator for IntoIter<K, V> where K: Hash + Eq {
    type Item = (K, V);
    fn next(&mut self) -> Option<(K, V)> {}
}
