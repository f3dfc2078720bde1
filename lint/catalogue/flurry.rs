//! flurry 0.5.2.

use crate::iter::{Iter, Keys, Values};
use std::borrow::Borrow;
use std::error::Error;
use std::fmt::Display;
use std::hash::{BuildHasher, Hash};
use std::ops::Index;
#[derive(Clone, Default)] pub struct DefaultHashBuilder;
#[derive(Clone)] pub struct DefaultHasher;
pub struct HashMap<K, V, S = crate::DefaultHashBuilder>;
#[derive(Copy, Clone)] pub struct TryInsertError<V> { pub current: &V, pub not_inserted: V }
impl<V> Display for TryInsertError<V> {}
impl<V> Error for TryInsertError<V> {}
impl<K, V> HashMap<K, V, crate::DefaultHashBuilder> {
    pub fn new() -> Self {}
    pub fn with_capacity(capacity: usize) -> Self {}
}
impl<K, V, S> Default for HashMap<K, V, S> where S: Default {}
impl<K, V, S> HashMap<K, V, S> {
    pub fn with_hasher(hash_builder: S) -> Self {}
    pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self {}
    pub fn guard(&self) -> Guard {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn iter(&self, guard: &Guard) -> Iter<K, V> {}
    pub fn keys(&self, guard: &Guard) -> Keys<K, V> {}
    pub fn values(&self, guard: &Guard) -> Values<K, V> {}
}
impl<K, V, S> HashMap<K, V, S> where K: Clone + Ord { pub fn reserve(&self, additional: usize, guard: &Guard) {} }
impl<K, V, S> HashMap<K, V, S> where K: Hash + Ord, S: BuildHasher {
    pub fn contains_key<Q>(&self, key: &Q, guard: &Guard) -> bool where K: Borrow<Q>, Q: Hash + Ord {}
    pub fn get<Q>(&self, key: &Q, guard: &Guard) -> Option<&V> where K: Borrow<Q>, Q: Hash + Ord {}
    pub fn get_key_value<Q>(&self, key: &Q, guard: &Guard) -> Option<(&K, &V)> where K: Borrow<Q>, Q: Hash + Ord {}
}
impl<K, V, S> HashMap<K, V, S> where K: Clone + Ord { pub fn clear(&self, guard: &Guard) {} }
impl<K, V, S> HashMap<K, V, S> where K: Clone + Hash + Ord, S: BuildHasher {
    pub fn insert(&self, key: K, value: V, guard: &Guard) -> Option<&V> {}
    pub fn try_insert(&self, key: K, value: V, guard: &Guard) -> Result<&V, TryInsertError<V>> {}
    pub fn compute_if_present<Q, F>(&self, key: &Q, remapping_function: F, guard: &Guard) -> Option<&V> where K: Borrow<Q>, Q: Hash + Ord, F: FnOnce(&K, &V) -> Option<V> { let a: &K; let b: &V; remapping_function(a, b); }
    pub fn remove<Q>(&self, key: &Q, guard: &Guard) -> Option<&V> where K: Borrow<Q>, Q: Hash + Ord {}
    pub fn remove_entry<Q>(&self, key: &Q, guard: &Guard) -> Option<(&K, &V)> where K: Borrow<Q>, Q: Hash + Ord {}
    pub fn retain<F>(&self, f: F, guard: &Guard) where F: FnMut(&K, &V) -> bool { let a: &K; let b: &V; f(a, b); }
    pub fn retain_force<F>(&self, f: F, guard: &Guard) where F: FnMut(&K, &V) -> bool { let a: &K; let b: &V; f(a, b); }
}
impl<K, V, S> Extend<(K, V)> for &HashMap<K, V, S> where K: Clone + Hash + Ord, S: BuildHasher {}
impl<K, V, S> Extend<(&K, &V)> for &HashMap<K, V, S> where K: Copy + Hash + Ord, V: Copy, S: BuildHasher {}
impl<K, V, S> FromIterator<(K, V)> for HashMap<K, V, S> where K: Clone + Hash + Ord, S: BuildHasher + Default {}
impl<K, V, S> FromIterator<(&K, &V)> for HashMap<K, V, S> where K: Copy + Hash + Ord, V: Copy, S: BuildHasher + Default {}
impl<K, V, S> FromIterator<&(K, V)> for HashMap<K, V, S> where K: Copy + Hash + Ord, V: Copy, S: BuildHasher + Default {}
impl<K, V, S> Clone for HashMap<K, V, S> where K: Clone + Hash + Ord, V: Clone, S: BuildHasher + Clone {}
pub struct HashMapRef<K, V, S = crate::DefaultHashBuilder>;
impl<K, V, S> HashMap<K, V, S> {
    pub fn pin(&self) -> HashMapRef<K, V, S> {}
    pub fn with_guard(&self, guard: &Guard) -> HashMapRef<K, V, S> {}
}
impl<K, V, S> HashMapRef<K, V, S> {
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn iter(&self) -> Iter<K, V> {}
    pub fn keys(&self) -> Keys<K, V> {}
    pub fn values(&self) -> Values<K, V> {}
}
impl<K, V, S> HashMapRef<K, V, S> where K: Clone + Ord { pub fn reserve(&self, additional: usize) {} }
impl<K, V, S> HashMapRef<K, V, S> where K: Hash + Ord, S: BuildHasher {
    pub fn contains_key<Q>(&self, key: &Q) -> bool where K: Borrow<Q>, Q: Hash + Ord {}
    pub fn get<Q>(&self, key: &Q) -> Option<&V> where K: Borrow<Q>, Q: Hash + Ord {}
    pub fn get_key_value<Q>(&self, key: &Q) -> Option<(&K, &V)> where K: Borrow<Q>, Q: Hash + Ord {}
}
impl<K, V, S> HashMapRef<K, V, S> where K: Clone + Ord { pub fn clear(&self) {} }
impl<K, V, S> HashMapRef<K, V, S> where K: Clone + Hash + Ord, S: BuildHasher {
    pub fn insert(&self, key: K, value: V) -> Option<&V> {}
    pub fn try_insert(&self, key: K, value: V) -> Result<&V, TryInsertError<V>> {}
    pub fn compute_if_present<Q, F>(&self, key: &Q, remapping_function: F) -> Option<&V> where K: Borrow<Q>, Q: Hash + Ord, F: FnOnce(&K, &V) -> Option<V> { let a: &K; let b: &V; remapping_function(a, b); }
    pub fn remove<Q>(&self, key: &Q) -> Option<&V> where K: Borrow<Q>, Q: Hash + Ord {}
    pub fn remove_entry<Q>(&self, key: &Q) -> Option<(&K, &V)> where K: Borrow<Q>, Q: Hash + Ord {}
    pub fn retain<F>(&self, f: F) where F: FnMut(&K, &V) -> bool { let a: &K; let b: &V; f(a, b); }
    pub fn retain_force<F>(&self, f: F) where F: FnMut(&K, &V) -> bool { let a: &K; let b: &V; f(a, b); }
}
impl<K, V, S> IntoIterator for &HashMapRef<K, V, S> {
    type IntoIter = Iter<K, V>;
    type Item = (&K, &V);
    fn into_iter(self) -> Self::IntoIter {}
}
impl<K, V, S> Clone for HashMapRef<K, V, S> {}
impl<K, Q, V, S> Index<&Q> for HashMapRef<K, V, S> where K: Hash + Ord + Borrow<Q>, Q: Hash + Ord, S: BuildHasher {
    type Output = V;
    fn index(&self, key: &Q) -> &V {}
}
pub struct HashSet<T, S = crate::DefaultHashBuilder>;
impl<T> HashSet<T, crate::DefaultHashBuilder> {
    pub fn new() -> Self {}
    pub fn with_capacity(capacity: usize) -> Self {}
}
impl<T, S> Default for HashSet<T, S> where S: Default {}
impl<T, S> HashSet<T, S> {
    pub fn with_hasher(hash_builder: S) -> Self {}
    pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self {}
    pub fn guard(&self) -> Guard {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn iter(&self, guard: &Guard) -> Keys<T, ()> {}
}
impl<T, S> HashSet<T, S> where T: Hash + Ord, S: BuildHasher {
    pub fn contains<Q>(&self, value: &Q, guard: &Guard) -> bool where T: Borrow<Q>, Q: Hash + Ord {}
    pub fn get<Q>(&self, value: &Q, guard: &Guard) -> Option<&T> where T: Borrow<Q>, Q: Hash + Ord {}
    pub fn is_disjoint(&self, other: &HashSet<T, S>, our_guard: &Guard, their_guard: &Guard) -> bool {}
    pub fn is_subset(&self, other: &HashSet<T, S>, our_guard: &Guard, their_guard: &Guard) -> bool {}
    pub fn is_superset(&self, other: &HashSet<T, S>, our_guard: &Guard, their_guard: &Guard) -> bool {}
}
impl<T, S> HashSet<T, S> where T: Clone + Hash + Ord, S: BuildHasher {
    pub fn insert(&self, value: T, guard: &Guard) -> bool {}
    pub fn remove<Q>(&self, value: &Q, guard: &Guard) -> bool where T: Borrow<Q>, Q: Hash + Ord {}
    pub fn take<Q>(&self, value: &Q, guard: &Guard) -> Option<&T> where T: Borrow<Q>, Q: Hash + Ord {}
    pub fn retain<F>(&self, f: F, guard: &Guard) where F: FnMut(&T) -> bool { let a: &T; f(a); }
}
impl<T, S> HashSet<T, S> where T: Clone + Ord {
    pub fn clear(&self, guard: &Guard) {}
    pub fn reserve(&self, additional: usize, guard: &Guard) {}
}
impl<T, S> Extend<T> for &HashSet<T, S> where T: Clone + Hash + Ord, S: BuildHasher {}
impl<T, S> Extend<&T> for &HashSet<T, S> where T: Copy + Hash + Ord, S: BuildHasher {}
impl<T, S> FromIterator<T> for HashSet<T, S> where T: Clone + Hash + Ord, S: BuildHasher + Default {}
impl<T, S> FromIterator<&T> for HashSet<T, S> where T: Copy + Hash + Ord, S: BuildHasher + Default {}
impl<T, S> Clone for HashSet<T, S> where T: Clone + Hash + Ord, S: BuildHasher + Clone {}
pub struct HashSetRef<T, S = crate::DefaultHashBuilder>;
impl<T, S> HashSet<T, S> {
    pub fn pin(&self) -> HashSetRef<T, S> {}
    pub fn with_guard(&self, guard: &Guard) -> HashSetRef<T, S> {}
}
impl<T, S> HashSetRef<T, S> {
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn iter(&self) -> Keys<T, ()> {}
}
impl<T, S> HashSetRef<T, S> where T: Hash + Ord, S: BuildHasher {
    pub fn contains<Q>(&self, value: &Q) -> bool where T: Borrow<Q>, Q: Hash + Ord {}
    pub fn get<Q>(&self, value: &Q) -> Option<&T> where T: Borrow<Q>, Q: Hash + Ord {}
    pub fn is_disjoint(&self, other: &HashSetRef<T, S>) -> bool {}
    pub fn is_subset(&self, other: &HashSetRef<T, S>) -> bool {}
    pub fn is_superset(&self, other: &HashSetRef<T, S>) -> bool {}
}
impl<T, S> HashSetRef<T, S> where T: Clone + Hash + Ord, S: BuildHasher {
    pub fn insert(&self, value: T) -> bool {}
    pub fn remove<Q>(&self, value: &Q) -> bool where T: Borrow<Q>, Q: Hash + Ord {}
    pub fn take<Q>(&self, value: &Q) -> Option<&T> where T: Borrow<Q>, Q: Hash + Ord {}
    pub fn retain<F>(&self, f: F) where F: FnMut(&T) -> bool { let a: &T; f(a); }
}
impl<T, S> HashSetRef<T, S> where T: Clone + Ord {
    pub fn clear(&self) {}
    pub fn reserve(&self, additional: usize) {}
}
impl<T, S> IntoIterator for &HashSetRef<T, S> {
    type IntoIter = Keys<T, ()>;
    type Item = &T;
    fn into_iter(self) -> Self::IntoIter {}
}
impl<T, S> Clone for HashSetRef<T, S> {}
pub struct Guard;
pub mod iter {
    pub struct Iter<K, V>;
    impl<K, V> Iterator for Iter<K, V> {
        type Item = (&K, &V);
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct Keys<K, V>;
    impl<K, V> Iterator for Keys<K, V> {
        type Item = &K;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct Values<K, V>;
    impl<K, V> Iterator for Values<K, V> {
        type Item = &V;
        fn next(&mut self) -> Option<Self::Item> {}
    }
}
