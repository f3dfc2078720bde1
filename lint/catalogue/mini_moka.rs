//! mini_moka 0.10.3.

pub use policy::Policy;
mod policy {
    use std::time::Duration;
    #[derive(Clone)] pub struct Policy;
    impl Policy {
        pub fn max_capacity(&self) -> Option<u64> {}
        pub fn time_to_live(&self) -> Option<Duration> {}
        pub fn time_to_idle(&self) -> Option<Duration> {}
    }
}
pub mod unsync {
    pub use builder::CacheBuilder;
    pub use cache::Cache;
    pub use iter::Iter;
    mod builder {
        use std::collections::hash_map::RandomState;
        use std::hash::{BuildHasher, Hash};
        use std::time::Duration;
        use super::Cache;
        pub struct CacheBuilder<K, V, C>;
        impl<K, V> Default for CacheBuilder<K, V, Cache<K, V, RandomState>> where K: Eq + Hash {}
        impl<K, V> CacheBuilder<K, V, Cache<K, V, RandomState>> where K: Eq + Hash {
            pub fn new(max_capacity: u64) -> Self {}
            pub fn build(self) -> Cache<K, V, RandomState> {}
            pub fn build_with_hasher<S>(self, hasher: S) -> Cache<K, V, S> where S: BuildHasher + Clone {}
        }
        impl<K, V, C> CacheBuilder<K, V, C> {
            pub fn max_capacity(self, max_capacity: u64) -> Self {}
            pub fn initial_capacity(self, number_of_entries: usize) -> Self {}
            pub fn weigher(self, weigher: impl FnMut(&K, &V) -> u32) -> Self {}
            pub fn time_to_live(self, duration: Duration) -> Self {}
            pub fn time_to_idle(self, duration: Duration) -> Self {}
        }
    }
    mod cache {
        use crate::Policy;
        use std::borrow::Borrow;
        use std::collections::hash_map::RandomState;
        use std::hash::{BuildHasher, Hash};
        use std::rc::Rc;
        use super::{CacheBuilder, Iter};
        #[not_send] pub struct Cache<K, V, S = RandomState>;
        impl<K, V> Cache<K, V, RandomState> where K: Hash + Eq {
            pub fn new(max_capacity: u64) -> Self {}
            pub fn builder() -> CacheBuilder<K, V, Cache<K, V, RandomState>> {}
        }
        impl<K, V, S> Cache<K, V, S> {
            pub fn policy(&self) -> Policy {}
            pub fn entry_count(&self) -> u64 {}
            pub fn weighted_size(&self) -> u64 {}
        }
        impl<K, V, S> Cache<K, V, S> where K: Hash + Eq, S: BuildHasher + Clone {
            pub fn contains_key<Q>(&mut self, key: &Q) -> bool where Rc<K>: Borrow<Q>, Q: Hash + Eq {}
            pub fn get<Q>(&mut self, key: &Q) -> Option<&V> where Rc<K>: Borrow<Q>, Q: Hash + Eq {}
            pub fn insert(&mut self, key: K, value: V) {}
            pub fn invalidate<Q>(&mut self, key: &Q) where Rc<K>: Borrow<Q>, Q: Hash + Eq {}
            pub fn invalidate_all(&mut self) {}
            pub fn invalidate_entries_if(&mut self, predicate: impl FnMut(&K, &V) -> bool) { let a: &K; let b: &V; predicate(a, b); }
            pub fn iter(&self) -> Iter<K, V, S> {}
        }
    }
    mod iter {
        use std::hash::{BuildHasher, Hash};
        pub struct Iter<K, V, S>;
        impl<K, V, S> Iterator for Iter<K, V, S> where K: Hash + Eq, S: BuildHasher + Clone {
            type Item = (&K, &V);
            fn next(&mut self) -> Option<Self::Item> {}
        }
    }
}
pub mod sync {
    pub use builder::CacheBuilder;
    pub use cache::Cache;
    pub use iter::Iter;
    pub use mapref::EntryRef;
    pub trait ConcurrentCacheExt<K, V> { fn sync(&self); }
    mod builder {
        use std::collections::hash_map::RandomState;
        use std::hash::{BuildHasher, Hash};
        use std::time::Duration;
        use super::Cache;
        pub struct CacheBuilder<K, V, C>;
        impl<K, V> Default for CacheBuilder<K, V, Cache<K, V, RandomState>> where K: Eq + Hash, V: Clone {}
        impl<K, V> CacheBuilder<K, V, Cache<K, V, RandomState>> where K: Eq + Hash, V: Clone {
            pub fn new(max_capacity: u64) -> Self {}
            pub fn build(self) -> Cache<K, V, RandomState> {}
            pub fn build_with_hasher<S>(self, hasher: S) -> Cache<K, V, S> where S: BuildHasher + Clone {}
        }
        impl<K, V, C> CacheBuilder<K, V, C> {
            pub fn max_capacity(self, max_capacity: u64) -> Self {}
            pub fn initial_capacity(self, number_of_entries: usize) -> Self {}
            pub fn weigher(self, weigher: impl Fn(&K, &V) -> u32) -> Self {}
            pub fn time_to_live(self, duration: Duration) -> Self {}
            pub fn time_to_idle(self, duration: Duration) -> Self {}
        }
    }
    mod cache {
        use crate::Policy;
        use std::borrow::Borrow;
        use std::collections::hash_map::RandomState;
        use std::hash::{BuildHasher, Hash};
        use std::sync::Arc;
        use super::{CacheBuilder, ConcurrentCacheExt, EntryRef, Iter};
        pub struct Cache<K, V, S = RandomState>;
        impl<K, V, S> Clone for Cache<K, V, S> {}
        impl<K, V> Cache<K, V, RandomState> where K: Hash + Eq, V: Clone {
            pub fn new(max_capacity: u64) -> Self {}
            pub fn builder() -> CacheBuilder<K, V, Cache<K, V, RandomState>> {}
        }
        impl<K, V, S> Cache<K, V, S> {
            pub fn policy(&self) -> Policy {}
            pub fn entry_count(&self) -> u64 {}
            pub fn weighted_size(&self) -> u64 {}
        }
        impl<K, V, S> Cache<K, V, S> where K: Hash + Eq, V: Clone, S: BuildHasher + Clone {
            pub fn contains_key<Q>(&self, key: &Q) -> bool where Arc<K>: Borrow<Q>, Q: Hash + Eq {}
            pub fn get<Q>(&self, key: &Q) -> Option<V> where Arc<K>: Borrow<Q>, Q: Hash + Eq {}
            pub fn insert(&self, key: K, value: V) {}
            pub fn invalidate<Q>(&self, key: &Q) where Arc<K>: Borrow<Q>, Q: Hash + Eq {}
            pub fn invalidate_all(&self) {}
        }
        impl<K, V, S> Cache<K, V, S> where K: Eq + Hash, S: BuildHasher + Clone { pub fn iter(&self) -> Iter<K, V, S> {} }
        impl<K, V, S> ConcurrentCacheExt<K, V> for Cache<K, V, S> where K: Hash + Eq, S: BuildHasher + Clone { fn sync(&self) {} }
        impl<K, V, S> IntoIterator for &Cache<K, V, S> where K: Eq + Hash, S: BuildHasher + Clone {
            type Item = EntryRef<K, V, S>;
            type IntoIter = Iter<K, V, S>;
            fn into_iter(self) -> Self::IntoIter {}
        }
    }
    mod iter {
        use std::hash::{BuildHasher, Hash};
        use super::mapref::EntryRef;
        pub struct Iter<K, V, S>;
        impl<K, V, S> Iterator for Iter<K, V, S> where K: Eq + Hash, S: BuildHasher + Clone {
            type Item = EntryRef<K, V, S>;
            fn next(&mut self) -> Option<Self::Item> {}
        }
    }
    mod mapref {
        use std::hash::{BuildHasher, Hash};
        pub struct EntryRef<K, V, S>;
        impl<K, V, S> EntryRef<K, V, S> where K: Eq + Hash, S: BuildHasher + Clone {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &V {}
            pub fn pair(&self) -> (&K, &V) {}
        }
        impl<K, V, S> std::ops::Deref for EntryRef<K, V, S> where K: Eq + Hash, S: BuildHasher + Clone {
            type Target = V;
            fn deref(&self) -> &V {}
        }
    }
}
