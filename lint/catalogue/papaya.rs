//! papaya 0.2.5.

use std::hash::RandomState;
use std::sync::Arc;
pub use equivalent::Equivalent;
pub use seize::{Guard, LocalGuard, OwnedGuard};
pub enum ResizeMode { Incremental(usize), Blocking }
pub enum Operation<V, T> { Insert(V), Remove, Abort(T) }
pub enum Compute<'g, K, V, T> { Inserted(&'g K, &'g V), Updated { old: (&'g K, &'g V), new: (&'g K, &'g V) }, Removed(&'g K, &'g V), Aborted(T) }
#[derive(Debug)] pub struct OccupiedError<'a, V> { pub current: &'a V, pub not_inserted: V }
pub struct HashMapBuilder<K, V, S = RandomState>;
impl<K, V, S> HashMapBuilder<K, V, S> {
    pub fn hasher<H>(self, hasher: H) -> HashMapBuilder<K, V, H> {}
    pub fn shared_collector(self, collector: Arc<seize::Collector>) -> HashMapBuilder<K, V, S> {}
    pub fn collector(self, collector: seize::Collector) -> HashMapBuilder<K, V, S> {}
    pub fn capacity(self, capacity: usize) -> HashMapBuilder<K, V, S> {}
    pub fn resize_mode(self, resize_mode: ResizeMode) -> Self {}
    pub fn build(self) -> HashMap<K, V, S> {}
}
#[derive(Debug)] pub struct HashMap<K, V, S = RandomState>;
impl<K, V, S> Clone for HashMap<K, V, S> {}
impl<K, V, S> Default for HashMap<K, V, S> {}
impl<K, V> HashMap<K, V> {
    pub fn new() -> HashMap<K, V> {}
    pub fn with_capacity(capacity: usize) -> HashMap<K, V> {}
    pub fn builder() -> HashMapBuilder<K, V> {}
}
impl<K, V, S> HashMap<K, V, S> {
    pub fn with_hasher(hash_builder: S) -> HashMap<K, V, S> {}
    pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> HashMap<K, V, S> {}
    pub fn pin(&self) -> HashMapRef<K, V, S, LocalGuard> {}
    pub fn pin_owned(&self) -> HashMapRef<K, V, S, OwnedGuard> {}
    pub fn guard(&self) -> LocalGuard {}
    pub fn owned_guard(&self) -> OwnedGuard {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn contains_key<Q>(&self, key: &Q, guard: &impl Guard) -> bool where Q: Equivalent<K> {}
    pub fn get<Q>(&self, key: &Q, guard: &impl Guard) -> Option<&V> where Q: Equivalent<K> {}
    pub fn get_key_value<Q>(&self, key: &Q, guard: &impl Guard) -> Option<(&K, &V)> where Q: Equivalent<K> {}
    pub fn insert(&self, key: K, value: V, guard: &impl Guard) -> Option<&V> {}
    pub fn try_insert(&self, key: K, value: V, guard: &impl Guard) -> Result<&V, OccupiedError<V>> {}
    pub fn try_insert_with<F>(&self, key: K, f: F, guard: &impl Guard) -> Result<&V, &V> where F: FnOnce() -> V { f(); let v: &V; Ok(v) }
    pub fn get_or_insert(&self, key: K, value: V, guard: &impl Guard) -> &V {}
    pub fn get_or_insert_with<F>(&self, key: K, f: F, guard: &impl Guard) -> &V where F: FnOnce() -> V { f(); let v: &V; v }
    pub fn update<F>(&self, key: K, update: F, guard: &impl Guard) -> Option<&V> where F: Fn(&V) -> V { let v: &V; update(v); Some(v) }
    pub fn update_or_insert<F>(&self, key: K, update: F, value: V, guard: &impl Guard) -> &V where F: Fn(&V) -> V { let v: &V; update(v); v }
    pub fn update_or_insert_with<U, F>(&self, key: K, update: U, f: F, guard: &impl Guard) -> &V where F: FnOnce() -> V, U: Fn(&V) -> V { let v: &V; update(v); f(); v }
    pub fn compute<F, T>(&self, key: K, compute: F, guard: &impl Guard) -> Compute<K, V, T> where F: FnMut(Option<(&K, &V)>) -> Operation<V, T> { let entry: Option<(&K, &V)>; compute(entry); let result: Compute<K, V, T>; result }
    pub fn remove<Q>(&self, key: &Q, guard: &impl Guard) -> Option<&V> where Q: Equivalent<K> {}
    pub fn remove_entry<Q>(&self, key: &Q, guard: &impl Guard) -> Option<(&K, &V)> where Q: Equivalent<K> {}
    pub fn remove_if<Q, F>(&self, key: &Q, should_remove: F, guard: &impl Guard) -> Result<Option<(&K, &V)>, (&K, &V)> where Q: Equivalent<K>, F: FnMut(&K, &V) -> bool { let k: &K; let v: &V; should_remove(k, v); Ok(Some((k, v))) }
    pub fn reserve(&self, additional: usize, guard: &impl Guard) {}
    pub fn clear(&self, guard: &impl Guard) {}
    pub fn retain<F>(&self, f: F, guard: &impl Guard) where F: FnMut(&K, &V) -> bool { let k: &K; let v: &V; f(k, v); }
    pub fn iter<'g, G>(&self, guard: &'g G) -> Iter<'g, K, V, G> where G: Guard {}
    pub fn keys<'g, G>(&self, guard: &'g G) -> Keys<'g, K, V, G> where G: Guard {}
    pub fn values<'g, G>(&self, guard: &'g G) -> Values<'g, K, V, G> where G: Guard {}
}
impl<K, V, S> FromIterator<(K, V)> for HashMap<K, V, S> { fn from_iter<T: IntoIterator<Item = (K, V)>>(iter: T) -> Self { iter.into_iter().next(); let map: HashMap<K, V, S>; map } }
impl<K, V, const N: usize> From<[(K, V); N]> for HashMap<K, V> {}
pub struct HashMapRef<'map, K, V, S, G>;
impl<'map, K, V, S, G> HashMapRef<'map, K, V, S, G> {
    pub fn map(&self) -> &'map HashMap<K, V, S> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn contains_key<Q>(&self, key: &Q) -> bool where Q: Equivalent<K> {}
    pub fn get<Q>(&self, key: &Q) -> Option<&V> where Q: Equivalent<K> {}
    pub fn get_key_value<Q>(&self, key: &Q) -> Option<(&K, &V)> where Q: Equivalent<K> {}
    pub fn insert(&self, key: K, value: V) -> Option<&V> {}
    pub fn try_insert(&self, key: K, value: V) -> Result<&V, OccupiedError<V>> {}
    pub fn try_insert_with<F>(&self, key: K, f: F) -> Result<&V, &V> where F: FnOnce() -> V { f(); let v: &V; Ok(v) }
    pub fn get_or_insert(&self, key: K, value: V) -> &V {}
    pub fn get_or_insert_with<F>(&self, key: K, f: F) -> &V where F: FnOnce() -> V { f(); let v: &V; v }
    pub fn update<F>(&self, key: K, update: F) -> Option<&V> where F: Fn(&V) -> V { let v: &V; update(v); Some(v) }
    pub fn update_or_insert<F>(&self, key: K, update: F, value: V) -> &V where F: Fn(&V) -> V { let v: &V; update(v); v }
    pub fn update_or_insert_with<U, F>(&self, key: K, update: U, f: F) -> &V where F: FnOnce() -> V, U: Fn(&V) -> V { let v: &V; update(v); f(); v }
    pub fn compute<F, T>(&self, key: K, compute: F) -> Compute<K, V, T> where F: FnMut(Option<(&K, &V)>) -> Operation<V, T> { let entry: Option<(&K, &V)>; compute(entry); let result: Compute<K, V, T>; result }
    pub fn remove<Q>(&self, key: &Q) -> Option<&V> where Q: Equivalent<K> {}
    pub fn remove_entry<Q>(&self, key: &Q) -> Option<(&K, &V)> where Q: Equivalent<K> {}
    pub fn remove_if<Q, F>(&self, key: &Q, should_remove: F) -> Result<Option<(&K, &V)>, (&K, &V)> where Q: Equivalent<K>, F: FnMut(&K, &V) -> bool { let k: &K; let v: &V; should_remove(k, v); Ok(Some((k, v))) }
    pub fn clear(&self) {}
    pub fn retain<F>(&self, f: F) where F: FnMut(&K, &V) -> bool { let k: &K; let v: &V; f(k, v); }
    pub fn reserve(&self, additional: usize) {}
    pub fn iter(&self) -> Iter<K, V, G> {}
    pub fn keys(&self) -> Keys<K, V, G> {}
    pub fn values(&self) -> Values<K, V, G> {}
}
impl<'a, K, V, S, G> IntoIterator for &'a HashMapRef<'_, K, V, S, G> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V, G>;
    fn into_iter(self) -> Self::IntoIter {}
}
pub struct Iter<'g, K, V, G>;
impl<'g, K, V, G> Iterator for Iter<'g, K, V, G> { type Item = (&'g K, &'g V); fn next(&mut self) -> Option<Self::Item> {} }
pub struct Keys<'g, K, V, G>;
impl<'g, K, V, G> Iterator for Keys<'g, K, V, G> { type Item = &'g K; fn next(&mut self) -> Option<Self::Item> {} }
pub struct Values<'g, K, V, G>;
impl<'g, K, V, G> Iterator for Values<'g, K, V, G> { type Item = &'g V; fn next(&mut self) -> Option<Self::Item> {} }
pub struct HashSetBuilder<K, S = RandomState>;
impl<K, S> HashSetBuilder<K, S> {
    pub fn hasher<H>(self, hasher: H) -> HashSetBuilder<K, H> {}
    pub fn capacity(self, capacity: usize) -> HashSetBuilder<K, S> {}
    pub fn resize_mode(self, resize_mode: ResizeMode) -> Self {}
    pub fn build(self) -> HashSet<K, S> {}
}
#[derive(Debug)] pub struct HashSet<K, S = RandomState>;
impl<K, S> Clone for HashSet<K, S> {}
impl<K, S> Default for HashSet<K, S> {}
impl<K> HashSet<K> {
    pub fn new() -> HashSet<K> {}
    pub fn with_capacity(capacity: usize) -> HashSet<K> {}
    pub fn builder() -> HashSetBuilder<K> {}
}
impl<K, S> HashSet<K, S> {
    pub fn with_hasher(hash_builder: S) -> HashSet<K, S> {}
    pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> HashSet<K, S> {}
    pub fn pin(&self) -> HashSetRef<K, S, LocalGuard> {}
    pub fn pin_owned(&self) -> HashSetRef<K, S, OwnedGuard> {}
    pub fn guard(&self) -> LocalGuard {}
    pub fn owned_guard(&self) -> OwnedGuard {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn contains<Q>(&self, key: &Q, guard: &impl Guard) -> bool where Q: Equivalent<K> {}
    pub fn get<Q>(&self, key: &Q, guard: &impl Guard) -> Option<&K> where Q: Equivalent<K> {}
    pub fn insert(&self, key: K, guard: &impl Guard) -> bool {}
    pub fn remove<Q>(&self, key: &Q, guard: &impl Guard) -> bool where Q: Equivalent<K> {}
    pub fn reserve(&self, additional: usize, guard: &impl Guard) {}
    pub fn clear(&self, guard: &impl Guard) {}
    pub fn retain<F>(&self, f: F, guard: &impl Guard) where F: FnMut(&K) -> bool { let k: &K; f(k); }
}
pub struct HashSetRef<'set, K, S, G>;
impl<'set, K, S, G> HashSetRef<'set, K, S, G> {
    pub fn set(&self) -> &'set HashSet<K, S> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn contains<Q>(&self, key: &Q) -> bool where Q: Equivalent<K> {}
    pub fn get<Q>(&self, key: &Q) -> Option<&K> where Q: Equivalent<K> {}
    pub fn insert(&self, key: K) -> bool {}
    pub fn remove<Q>(&self, key: &Q) -> bool where Q: Equivalent<K> {}
    pub fn clear(&self) {}
    pub fn retain<F>(&self, f: F) where F: FnMut(&K) -> bool { let k: &K; f(k); }
    pub fn reserve(&self, additional: usize) {}
    pub fn iter(&self) -> impl Iterator<Item = &K> {}
}
