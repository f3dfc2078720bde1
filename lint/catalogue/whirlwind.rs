//! whirlwind 0.1.1.

use crate::mapref::{MapRef, MapRefMut};
use std::hash::{BuildHasher, Hash, RandomState};
pub struct ShardMap<K, V, S = std::hash::RandomState>;
impl<K, V, H> Clone for ShardMap<K, V, H> {}
impl<K, V> ShardMap<K, V, RandomState> where K: Eq + std::hash::Hash {
    pub fn new() -> Self {}
    pub fn with_shards(shards: usize) -> Self {}
    pub fn with_capacity(capacity: usize) -> Self {}
    pub fn with_shards_and_capacity(shards: usize, cap: usize) -> Self {}
}
impl<K, V, S: BuildHasher> ShardMap<K, V, S> where K: Eq + std::hash::Hash {
    pub fn with_hasher(hasher: S) -> Self {}
    pub fn with_capacity_and_hasher(cap: usize, hasher: S) -> Self {}
    pub fn with_shards_and_hasher(shards: usize, hasher: S) -> Self {}
    pub fn with_shards_and_capacity_and_hasher(shards: usize, cap: usize, hasher: S) -> Self {}
    pub async fn insert(&self, key: K, value: V) -> Option<V> {}
    pub async fn get(&self, key: &K) -> Option<MapRef<K, V>> {}
    pub async fn get_mut(&self, key: &K) -> Option<MapRefMut<K, V>> {}
    pub async fn contains_key(&self, key: &K) -> bool {}
    pub async fn remove(&self, key: &K) -> Option<V> {}
    pub async fn len(&self) -> usize {}
    pub async fn is_empty(&self) -> bool {}
    pub async fn clear(&self) {}
}
pub struct ShardSet<T, S = RandomState>;
impl<T: Eq + Hash> ShardSet<T, RandomState> {
    pub fn new() -> Self {}
    pub fn new_with_shards(shards: usize) -> Self {}
}
impl<T, S> ShardSet<T, S> where T: Eq + std::hash::Hash, S: BuildHasher {
    pub fn new_with_hasher(hasher: S) -> Self {}
    pub fn new_with_shards_and_hasher(shards: usize, hasher: S) -> Self {}
    pub async fn insert(&self, value: T) {}
    pub async fn contains(&self, value: &T) -> bool {}
    pub async fn remove(&self, value: &T) -> bool {}
    pub async fn len(&self) -> usize {}
    pub async fn is_empty(&self) -> bool {}
    pub async fn clear(&self) {}
}
pub mod mapref {
    pub struct MapRef<K, V>;
    impl<K, V> std::ops::Deref for MapRef<K, V> where K: Eq + std::hash::Hash {
        type Target = V;
        fn deref(&self) -> &Self::Target {}
    }
    impl<K, V> MapRef<K, V> where K: Eq + std::hash::Hash {
        pub fn key(&self) -> &K {}
        pub fn value(&self) -> &V {}
        pub fn pair(&self) -> (&K, &V) {}
    }
    pub struct MapRefMut<K, V>;
    impl<K, V> std::ops::Deref for MapRefMut<K, V> where K: Eq + std::hash::Hash {
        type Target = V;
        fn deref(&self) -> &Self::Target {}
    }
    impl<K, V> std::ops::DerefMut for MapRefMut<K, V> where K: Eq + std::hash::Hash { fn deref_mut(&mut self) -> &mut Self::Target {} }
    impl<K, V> MapRefMut<K, V> where K: Eq + std::hash::Hash {
        pub fn key(&self) -> &K {}
        pub fn value(&self) -> &V {}
        pub fn value_mut(&mut self) -> &mut V {}
        pub fn pair(&self) -> (&K, &V) {}
        pub fn pair_mut(&mut self) -> (&K, &mut V) {}
    }
}
