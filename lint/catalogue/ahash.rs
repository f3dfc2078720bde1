//! ahash 0.8.12.

use std::borrow::Borrow;
use std::hash::{BuildHasher, Hash, Hasher};
use std::ops::{Deref, DerefMut, Index};
pub use self::hash_map::AHashMap;
pub use self::hash_set::AHashSet;
#[derive(Clone)] pub struct RandomState;
impl RandomState {
    pub fn new() -> Self {}
    pub fn with_seed(key: usize) -> Self {}
    pub fn with_seeds(k0: u64, k1: u64, k2: u64, k3: u64) -> RandomState {}
    pub fn generate_with(k0: u64, k1: u64, k2: u64, k3: u64) -> RandomState {}
    pub fn hash_one<T: Hash>(&self, x: T) -> u64 {}
}
impl Default for RandomState {}
impl BuildHasher for RandomState {
    type Hasher = AHasher;
    fn build_hasher(&self) -> AHasher {}
}
#[derive(Clone)] pub struct AHasher;
impl Default for AHasher {}
impl Hasher for AHasher {}
pub type HashMap<K, V> = std::collections::HashMap<K, V, RandomState>;
pub type HashSet<K> = std::collections::HashSet<K, RandomState>;
pub trait HashMapExt {
    fn new() -> Self;
    fn with_capacity(capacity: usize) -> Self;
}
impl<K, V, S: BuildHasher + Default> HashMapExt for std::collections::HashMap<K, V, S> {
    fn new() -> Self {}
    fn with_capacity(capacity: usize) -> Self {}
}
pub trait HashSetExt {
    fn new() -> Self;
    fn with_capacity(capacity: usize) -> Self;
}
impl<K, S: BuildHasher + Default> HashSetExt for std::collections::HashSet<K, S> {
    fn new() -> Self {}
    fn with_capacity(capacity: usize) -> Self {}
}
pub mod hash_map {
    use super::*;
    use std::collections::hash_map::{IntoIter, IntoKeys, IntoValues, Iter, IterMut};
    use std::collections::HashMap;
    #[derive(Clone, Debug)] pub struct AHashMap<K, V, S = RandomState>(HashMap<K, V, S>);
    impl<K, V> AHashMap<K, V, RandomState> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
    }
    impl<K, V, S: BuildHasher> AHashMap<K, V, S> {
        pub fn with_hasher(hash_builder: S) -> Self {}
        pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self {}
        pub fn get<Q: ?Sized + Hash + Eq>(&self, k: &Q) -> Option<&V> where K: Borrow<Q> {}
        pub fn get_key_value<Q: ?Sized + Hash + Eq>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q> {}
        pub fn get_mut<Q: ?Sized + Hash + Eq>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q> {}
        pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
        pub fn into_keys(self) -> IntoKeys<K, V> {}
        pub fn into_values(self) -> IntoValues<K, V> {}
        pub fn remove<Q: ?Sized + Hash + Eq>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q> {}
    }
    impl<K, V, S> Deref for AHashMap<K, V, S> {
        type Target = HashMap<K, V, S>;
        fn deref(&self) -> &HashMap<K, V, S> {}
    }
    impl<K, V, S> DerefMut for AHashMap<K, V, S> { fn deref_mut(&mut self) -> &mut HashMap<K, V, S> {} }
    impl<K, V> Default for AHashMap<K, V, RandomState> { fn default() -> Self {} }
    impl<K: Eq + Hash, V: PartialEq, S> PartialEq for AHashMap<K, V, S> {}
    impl<K: Eq + Hash, V: Eq, S> Eq for AHashMap<K, V, S> {}
    impl<K: Eq + Hash + Borrow<Q>, Q: ?Sized + Eq + Hash, V, S> Index<&Q> for AHashMap<K, V, S> {
        type Output = V;
        fn index(&self, key: &Q) -> &V {}
    }
    impl<K, V> From<HashMap<K, V, RandomState>> for AHashMap<K, V> { fn from(item: HashMap<K, V, RandomState>) -> Self {} }
    impl<K: Eq + Hash, V, const N: usize> From<[(K, V); N]> for AHashMap<K, V> { fn from(arr: [(K, V); N]) -> Self {} }
    impl<K: Eq + Hash, V> FromIterator<(K, V)> for AHashMap<K, V, RandomState> {}
    impl<K: Eq + Hash, V, S> Extend<(K, V)> for AHashMap<K, V, S> {}
    impl<K, V, S> IntoIterator for AHashMap<K, V, S> {
        type Item = (K, V);
        type IntoIter = IntoIter<K, V>;
        fn into_iter(self) -> IntoIter<K, V> {}
    }
    impl<'a, K, V, S> IntoIterator for &'a AHashMap<K, V, S> {
        type Item = (&'a K, &'a V);
        type IntoIter = Iter<'a, K, V>;
        fn into_iter(self) -> Iter<'a, K, V> {}
    }
    impl<'a, K, V, S> IntoIterator for &'a mut AHashMap<K, V, S> {
        type Item = (&'a K, &'a mut V);
        type IntoIter = IterMut<'a, K, V>;
        fn into_iter(self) -> IterMut<'a, K, V> {}
    }
}
pub mod hash_set {
    use super::*;
    use std::collections::hash_set::{IntoIter, Iter};
    use std::collections::HashSet;
    #[derive(Clone, Debug)] pub struct AHashSet<T, S = RandomState>(HashSet<T, S>);
    impl<T> AHashSet<T, RandomState> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
    }
    impl<T, S: BuildHasher> AHashSet<T, S> {
        pub fn with_hasher(hash_builder: S) -> Self {}
        pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self {}
    }
    impl<T, S> Deref for AHashSet<T, S> {
        type Target = HashSet<T, S>;
        fn deref(&self) -> &HashSet<T, S> {}
    }
    impl<T, S> DerefMut for AHashSet<T, S> { fn deref_mut(&mut self) -> &mut HashSet<T, S> {} }
    impl<T> Default for AHashSet<T, RandomState> { fn default() -> Self {} }
    impl<T: Eq + Hash, S> PartialEq for AHashSet<T, S> {}
    impl<T: Eq + Hash, S> Eq for AHashSet<T, S> {}
    impl<T> From<HashSet<T, RandomState>> for AHashSet<T> { fn from(item: HashSet<T, RandomState>) -> Self {} }
    impl<T: Eq + Hash, const N: usize> From<[T; N]> for AHashSet<T> { fn from(arr: [T; N]) -> Self {} }
    impl<T: Eq + Hash> FromIterator<T> for AHashSet<T, RandomState> {}
    impl<T: Eq + Hash, S> Extend<T> for AHashSet<T, S> {}
    impl<T, S> IntoIterator for AHashSet<T, S> {
        type Item = T;
        type IntoIter = IntoIter<T>;
        fn into_iter(self) -> IntoIter<T> {}
    }
    impl<'a, T, S> IntoIterator for &'a AHashSet<T, S> {
        type Item = &'a T;
        type IntoIter = Iter<'a, T>;
        fn into_iter(self) -> Iter<'a, T> {}
    }
}
