//! multimap 0.10.1.

macro_rules! multimap { ($($key:expr => $value:expr),* $(,)?) => {{ let mut all = $crate::MultiMap::new(); $(all.insert($key, $value);)* all }}; }
use std::borrow::Borrow;
use std::collections::hash_map::{IntoIter, Keys, RandomState};
use std::hash::{BuildHasher, Hash};
use std::iter::{FromIterator, IntoIterator, Iterator};
use std::ops::Index;
pub use entry::{Entry, OccupiedEntry, VacantEntry};
pub use std::collections::hash_map::{Iter as IterAll, IterMut as IterAllMut};
#[derive(Clone)] pub struct MultiMap<K, V, S = RandomState>;
impl<K, V> MultiMap<K, V> where K: Eq + Hash {
    pub fn new() -> MultiMap<K, V> {}
    pub fn with_capacity(capacity: usize) -> MultiMap<K, V> {}
}
impl<K, V, S> MultiMap<K, V, S> where K: Eq + Hash, S: BuildHasher {
    pub fn with_hasher(hash_builder: S) -> MultiMap<K, V, S> {}
    pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> MultiMap<K, V, S> {}
    pub fn insert(&mut self, k: K, v: V) {}
    pub fn insert_many<I: IntoIterator<Item = V>>(&mut self, k: K, v: I) { v.into_iter().next(); }
    pub fn insert_many_from_slice(&mut self, k: K, v: &[V]) where V: Clone {}
    pub fn contains_key<Q>(&self, k: &Q) -> bool where K: Borrow<Q>, Q: Eq + Hash {}
    pub fn len(&self) -> usize {}
    pub fn remove<Q>(&mut self, k: &Q) -> Option<Vec<V>> where K: Borrow<Q>, Q: Eq + Hash {}
    pub fn get<Q>(&self, k: &Q) -> Option<&V> where K: Borrow<Q>, Q: Eq + Hash {}
    pub fn get_mut<Q>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q>, Q: Eq + Hash {}
    pub fn get_vec<Q>(&self, k: &Q) -> Option<&Vec<V>> where K: Borrow<Q>, Q: Eq + Hash {}
    pub fn get_vec_mut<Q>(&mut self, k: &Q) -> Option<&mut Vec<V>> where K: Borrow<Q>, Q: Eq + Hash {}
    pub fn is_vec<Q>(&self, k: &Q) -> bool where K: Borrow<Q>, Q: Eq + Hash {}
    pub fn capacity(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn clear(&mut self) {}
    pub fn keys(&self) -> Keys<K, Vec<V>> {}
    pub fn iter(&self) -> Iter<K, V> {}
    pub fn iter_mut(&mut self) -> IterMut<K, V> {}
    pub fn iter_all(&self) -> IterAll<K, Vec<V>> {}
    pub fn iter_all_mut(&mut self) -> IterAllMut<K, Vec<V>> {}
    pub fn flat_iter(&self) -> impl Iterator<Item = (&K, &V)> {}
    pub fn flat_iter_mut(&mut self) -> impl Iterator<Item = (&K, &mut V)> {}
    pub fn entry(&mut self, k: K) -> Entry<K, V> {}
    pub fn retain<F>(&mut self, f: F) where F: FnMut(&K, &V) -> bool { let a: &K; let b: &V; f(a, b); }
}
impl<K, V, S, Q> Index<&Q> for MultiMap<K, V, S> where K: Eq + Hash + Borrow<Q>, Q: Eq + Hash, S: BuildHasher {
    type Output = V;
    fn index(&self, index: &Q) -> &V {}
}
impl<K, V, S> Default for MultiMap<K, V, S> where K: Eq + Hash, S: BuildHasher + Default {}
impl<K, V, S> FromIterator<(K, V)> for MultiMap<K, V, S> where K: Eq + Hash, S: BuildHasher + Default {}
impl<K, V, S> FromIterator<(K, Vec<V>)> for MultiMap<K, V, S> where K: Eq + Hash, V: Clone, S: BuildHasher + Default {}
impl<K, V, S> IntoIterator for &MultiMap<K, V, S> where K: Eq + Hash, S: BuildHasher {
    type Item = (&K, &Vec<V>);
    type IntoIter = IterAll<K, Vec<V>>;
    fn into_iter(self) -> IterAll<K, Vec<V>> {}
}
impl<K, V, S> IntoIterator for &mut MultiMap<K, V, S> where K: Eq + Hash, S: BuildHasher {
    type Item = (&K, &mut Vec<V>);
    type IntoIter = IterAllMut<K, Vec<V>>;
    fn into_iter(self) -> IterAllMut<K, Vec<V>> {}
}
impl<K, V, S> IntoIterator for MultiMap<K, V, S> where K: Eq + Hash, S: BuildHasher {
    type Item = (K, Vec<V>);
    type IntoIter = IntoIter<K, Vec<V>>;
    fn into_iter(self) -> IntoIter<K, Vec<V>> {}
}
impl<K, V, S> Extend<(K, V)> for MultiMap<K, V, S> where K: Eq + Hash, S: BuildHasher {}
impl<K, V, S> Extend<(&K, &V)> for MultiMap<K, V, S> where K: Eq + Hash + Copy, V: Copy, S: BuildHasher {}
impl<K, V, S> Extend<(K, Vec<V>)> for MultiMap<K, V, S> where K: Eq + Hash, S: BuildHasher {}
impl<K, V, S> Extend<(&K, &Vec<V>)> for MultiMap<K, V, S> where K: Eq + Hash + Copy, V: Copy, S: BuildHasher {}
#[derive(Clone)] pub struct Iter<K, V>;
impl<K, V> Iterator for Iter<K, V> {
    type Item = (&K, &V);
    fn next(&mut self) -> Option<(&K, &V)> {}
}
pub struct IterMut<K, V>;
impl<K, V> Iterator for IterMut<K, V> {
    type Item = (&K, &mut V);
    fn next(&mut self) -> Option<(&K, &mut V)> {}
}
mod entry {
    use std::collections::hash_map::{OccupiedEntry as HashMapOccupiedEntry, VacantEntry as HashMapVacantEntry};
    pub struct OccupiedEntry<K, V> { pub inner: HashMapOccupiedEntry<K, Vec<V>> }
    pub struct VacantEntry<K, V> { pub inner: HashMapVacantEntry<K, Vec<V>> }
    pub enum Entry<K, V> { Occupied(OccupiedEntry<K, V>), Vacant(VacantEntry<K, V>) }
    impl<K, V> OccupiedEntry<K, V> {
        pub fn get(&self) -> &V {}
        pub fn get_vec(&self) -> &Vec<V> {}
        pub fn get_mut(&mut self) -> &mut V {}
        pub fn get_vec_mut(&mut self) -> &mut Vec<V> {}
        pub fn into_mut(self) -> &mut V {}
        pub fn into_vec_mut(self) -> &mut Vec<V> {}
        pub fn insert(&mut self, value: V) {}
        pub fn insert_vec(&mut self, values: Vec<V>) {}
        pub fn remove(self) -> Vec<V> {}
    }
    impl<K, V> VacantEntry<K, V> {
        pub fn insert(self, value: V) -> &mut V {}
        pub fn insert_vec(self, values: Vec<V>) -> &mut Vec<V> {}
    }
    impl<K, V> Entry<K, V> {
        pub fn or_insert(self, default: V) -> &mut V {}
        pub fn or_insert_vec(self, defaults: Vec<V>) -> &mut Vec<V> {}
    }
}
