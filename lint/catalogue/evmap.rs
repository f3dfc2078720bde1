//! evmap 11.0.0: publishing waits for readers to leave. Before 11, the handles came the other way round.

#![unlike_before("11")]

use crate::read::ReadHandle;
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hash};
use std::ops::Deref;
pub struct Options<M, S>;
impl Default for Options<(), RandomState> {}
impl<M, S> Options<M, S> where S: BuildHasher {
    pub fn with_meta<M2>(self, meta: M2) -> Options<M2, S> {}
    pub fn with_hasher<S2>(self, hash_builder: S2) -> Options<M, S2> where S2: BuildHasher + Clone {}
    pub fn with_capacity(self, capacity: usize) -> Options<M, S> {}
    pub fn construct<K, V>(self) -> (WriteHandle<K, V, M, S>, ReadHandle<K, V, M, S>) where K: StableHashEq + Clone, S: BuildHasher + Clone, V: StableHashEq, M: Clone {}
    pub fn assert_stable<K, V>(self) -> (WriteHandle<K, V, M, S>, ReadHandle<K, V, M, S>) where K: Eq + Hash + Clone, S: BuildHasher + Clone, V: Eq + Hash, M: Clone {}
}
pub fn new<K, V>() -> (WriteHandle<K, V, (), RandomState>, ReadHandle<K, V, (), RandomState>) where K: StableHashEq + Clone, V: StableHashEq {}
pub fn new_assert_stable<K, V>() -> (WriteHandle<K, V, (), RandomState>, ReadHandle<K, V, (), RandomState>) where K: Eq + Hash + Clone, V: Eq + Hash {}
pub fn with_hasher<K, V, M, S>(meta: M, hasher: S) -> (WriteHandle<K, V, M, S>, ReadHandle<K, V, M, S>) where K: Eq + Hash + Clone, V: Eq + Hash, M: Clone, S: BuildHasher + Clone {}
pub trait StableHashEq: Hash + Eq {}
pub struct WriteHandle<K, V, M = (), S = RandomState>;
impl<K, V, M, S> WriteHandle<K, V, M, S> where K: Eq + Hash + Clone, S: BuildHasher + Clone, V: Eq + Hash, M: Clone {
    #[blocking(lock)] pub fn publish(&mut self) -> &mut Self {}
    pub fn has_pending(&self) -> bool {}
    pub fn set_meta(&mut self, meta: M) {}
    pub fn insert(&mut self, k: K, v: V) -> &mut Self {}
    pub fn update(&mut self, k: K, v: V) -> &mut Self {}
    pub fn clear(&mut self, k: K) -> &mut Self {}
    pub fn remove(&mut self, k: K, v: V) -> &mut Self {}
    pub fn remove_value(&mut self, k: K, v: V) -> &mut Self {}
    pub fn empty(&mut self, k: K) -> &mut Self {}
    pub fn remove_entry(&mut self, k: K) -> &mut Self {}
    pub fn purge(&mut self) -> &mut Self {}
    pub fn retain<F>(&mut self, k: K, f: F) -> &mut Self where F: FnMut(&V, bool) -> bool { let a: &V; let b: bool; f(a, b); }
    pub fn fit(&mut self, k: K) -> &mut Self {}
    pub fn fit_all(&mut self) -> &mut Self {}
    pub fn reserve(&mut self, k: K, additional: usize) -> &mut Self {}
}
impl<K, V, M, S> Extend<(K, V)> for WriteHandle<K, V, M, S> where K: Eq + Hash + Clone, S: BuildHasher + Clone, V: Eq + Hash, M: Clone {}
impl<K, V, M, S> Deref for WriteHandle<K, V, M, S> where K: Eq + Hash + Clone, S: BuildHasher + Clone, V: Eq + Hash, M: Clone {
    type Target = ReadHandle<K, V, M, S>;
    fn deref(&self) -> &Self::Target {}
}
mod read {
    use crate::values::Values;
    use left_right::ReadGuard;
    use std::borrow::Borrow;
    use std::collections::hash_map::RandomState;
    use std::hash::{BuildHasher, Hash};
    use std::iter::FromIterator;
    pub struct ReadHandle<K, V, M = (), S = RandomState>;
    impl<K, V, M, S> Clone for ReadHandle<K, V, M, S> where K: Eq + Hash, S: BuildHasher {}
    impl<K, V, M, S> ReadHandle<K, V, M, S> where K: Eq + Hash, V: Eq + Hash, S: BuildHasher, M: Clone {
        pub fn enter(&self) -> Option<MapReadRef<K, V, M, S>> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn meta(&self) -> Option<ReadGuard<M>> {}
        pub fn get<Q>(&self, key: &Q) -> Option<ReadGuard<Values<V, S>>> where K: Borrow<Q>, Q: Hash + Eq {}
        pub fn get_one<Q>(&self, key: &Q) -> Option<ReadGuard<V>> where K: Borrow<Q>, Q: Hash + Eq {}
        pub fn meta_get<Q>(&self, key: &Q) -> Option<(Option<ReadGuard<Values<V, S>>>, M)> where K: Borrow<Q>, Q: Hash + Eq {}
        pub fn was_dropped(&self) -> bool {}
        pub fn contains_key<Q>(&self, key: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq {}
        pub fn map_into<Map, Collector, Target>(&self, f: Map) -> Collector where Map: FnMut(&K, &Values<V, S>) -> Target, Collector: FromIterator<Target> { let a: &K; let b: &Values<V, S>; f(a, b); }
    }
    pub struct MapReadRef<K, V, M = (), S = RandomState>;
    impl<K, V, M, S> MapReadRef<K, V, M, S> where K: Hash + Eq, V: Eq + Hash, S: BuildHasher {
        pub fn iter(&self) -> ReadGuardIter<K, V, S> {}
        pub fn keys(&self) -> KeysIter<K, V, S> {}
        pub fn values(&self) -> ValuesIter<K, V, S> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn meta(&self) -> &M {}
        pub fn get<Q>(&self, key: &Q) -> Option<&Values<V, S>> where K: Borrow<Q>, Q: Hash + Eq {}
        pub fn get_one<Q>(&self, key: &Q) -> Option<&V> where K: Borrow<Q>, Q: Hash + Eq {}
        pub fn contains_key<Q>(&self, key: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq {}
    }
    impl<K, Q, V, M, S> std::ops::Index<&Q> for MapReadRef<K, V, M, S> where K: Eq + Hash + Borrow<Q>, V: Eq + Hash, Q: Eq + Hash, S: BuildHasher {
        type Output = Values<V, S>;
        fn index(&self, key: &Q) -> &Self::Output {}
    }
    impl<K, V, M, S> IntoIterator for &MapReadRef<K, V, M, S> where K: Eq + Hash, V: Eq + Hash, S: BuildHasher {
        type Item = (&K, &Values<V, S>);
        type IntoIter = ReadGuardIter<K, V, S>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    pub struct ReadGuardIter<K, V, S>;
    impl<K, V, S> Iterator for ReadGuardIter<K, V, S> where K: Eq + Hash, V: Eq + Hash, S: BuildHasher {
        type Item = (&K, &Values<V, S>);
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct KeysIter<K, V, S>;
    impl<K, V, S> Iterator for KeysIter<K, V, S> where K: Eq + Hash, V: Eq + Hash, S: BuildHasher {
        type Item = &K;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct ValuesIter<K, V, S>;
    impl<K, V, S> Iterator for ValuesIter<K, V, S> where K: Eq + Hash, V: Eq + Hash, S: BuildHasher {
        type Item = &Values<V, S>;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct ReadHandleFactory<K, V, M, S = RandomState>;
    impl<K, V, M, S> Clone for ReadHandleFactory<K, V, M, S> where K: Eq + Hash, S: BuildHasher {}
    impl<K, V, M, S> ReadHandleFactory<K, V, M, S> where K: Eq + Hash, S: BuildHasher { pub fn handle(&self) -> ReadHandle<K, V, M, S> {} }
}
mod values {
    pub struct Values<T, S = std::collections::hash_map::RandomState>;
    impl<T, S> Default for Values<T, S> {}
    impl<T, S> Values<T, S> {
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn capacity(&self) -> usize {}
        pub fn iter(&self) -> ValuesIter<T, S> {}
        pub fn get_one(&self) -> Option<&T> {}
    }
    impl<T, S> IntoIterator for &Values<T, S> {
        type IntoIter = ValuesIter<T, S>;
        type Item = &T;
        fn into_iter(self) -> Self::IntoIter {}
    }
    pub struct ValuesIter<T, S>;
    impl<T, S> Iterator for ValuesIter<T, S> {
        type Item = &T;
        fn next(&mut self) -> Option<Self::Item> {}
    }
}
pub mod handles {
    pub use crate::WriteHandle;
    pub use crate::read::{ReadHandle, ReadHandleFactory};
}
pub mod refs {
    pub use crate::read::{MapReadRef, ReadGuardIter};
    pub use left_right::ReadGuard;
    pub use super::values::Values;
}
