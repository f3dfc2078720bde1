//! dashmap 6.2.1.

use core::borrow::Borrow;
use core::hash::{BuildHasher, Hash};
use core::ops::{BitAnd, BitOr, Shl, Shr, Sub};
use crate::iter::{Iter, IterMut, OwningIter};
use crate::mapref::multiple::{RefMulti, RefMutMulti};
use crate::mapref::one::{Ref, RefMut};
use crate::try_result::TryResult;
use hashbrown::raw;
use rayon::iter::{FromParallelIterator, IntoParallelIterator, ParallelExtend};
use std::collections::hash_map::RandomState;
#[derive(Clone)] pub struct TryReserveError;
pub struct DashMap<K, V, S = RandomState>;
impl<K: Eq + Hash + Clone, V: Clone, S: Clone> Clone for DashMap<K, V, S> {}
impl<K, V, S> Default for DashMap<K, V, S> where K: Eq + Hash, S: Default + BuildHasher + Clone {}
impl<K: Eq + Hash, V> DashMap<K, V, RandomState> {
    pub fn new() -> Self {}
    pub fn with_capacity(capacity: usize) -> Self {}
    pub fn with_shard_amount(shard_amount: usize) -> Self {}
    pub fn with_capacity_and_shard_amount(capacity: usize, shard_amount: usize) -> Self {}
}
impl<K: Eq + Hash, V, S: BuildHasher + Clone> DashMap<K, V, S> {
    pub fn into_read_only(self) -> ReadOnlyView<K, V, S> {}
    pub fn with_hasher(hasher: S) -> Self {}
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> Self {}
    pub fn with_hasher_and_shard_amount(hasher: S, shard_amount: usize) -> Self {}
    pub fn with_capacity_and_hasher_and_shard_amount(capacity: usize, hasher: S, shard_amount: usize) -> Self {}
    pub fn hash_usize<T: Hash>(&self, item: &T) -> usize {}
    pub fn hasher(&self) -> &S {}
    pub fn insert(&self, key: K, value: V) -> Option<V> {}
    pub fn remove<Q>(&self, key: &Q) -> Option<(K, V)> where K: Borrow<Q>, Q: Hash + Eq {}
    pub fn remove_if<Q>(&self, key: &Q, f: impl FnOnce(&K, &V) -> bool) -> Option<(K, V)> where K: Borrow<Q>, Q: Hash + Eq { let a: &K; let b: &V; f(a, b); }
    pub fn remove_if_mut<Q>(&self, key: &Q, f: impl FnOnce(&K, &mut V) -> bool) -> Option<(K, V)> where K: Borrow<Q>, Q: Hash + Eq { let a: &K; let b: &mut V; f(a, b); }
    pub fn iter(&self) -> Iter<K, V, S, DashMap<K, V, S>> {}
    pub fn iter_mut(&self) -> IterMut<K, V, S, DashMap<K, V, S>> {}
    pub fn get<Q>(&self, key: &Q) -> Option<Ref<K, V>> where K: Borrow<Q>, Q: Hash + Eq {}
    pub fn get_mut<Q>(&self, key: &Q) -> Option<RefMut<K, V>> where K: Borrow<Q>, Q: Hash + Eq {}
    pub fn try_get<Q>(&self, key: &Q) -> TryResult<Ref<K, V>> where K: Borrow<Q>, Q: Hash + Eq {}
    pub fn try_get_mut<Q>(&self, key: &Q) -> TryResult<RefMut<K, V>> where K: Borrow<Q>, Q: Hash + Eq {}
    pub fn shrink_to_fit(&self) {}
    pub fn retain(&self, f: impl FnMut(&K, &mut V) -> bool) { let a: &K; let b: &mut V; f(a, b); }
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn clear(&self) {}
    pub fn capacity(&self) -> usize {}
    pub fn alter<Q>(&self, key: &Q, f: impl FnOnce(&K, V) -> V) where K: Borrow<Q>, Q: Hash + Eq { let a: &K; let b: V; f(a, b); }
    pub fn alter_all(&self, f: impl FnMut(&K, V) -> V) { let a: &K; let b: V; f(a, b); }
    pub fn view<Q, R>(&self, key: &Q, f: impl FnOnce(&K, &V) -> R) -> Option<R> where K: Borrow<Q>, Q: Hash + Eq { let a: &K; let b: &V; f(a, b) }
    pub fn contains_key<Q>(&self, key: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq {}
    pub fn entry(&self, key: K) -> Entry<K, V> {}
    pub fn try_entry(&self, key: K) -> Option<Entry<K, V>> {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
}
impl<K: Eq + Hash, V, S: BuildHasher + Clone> Map<K, V, S> for DashMap<K, V, S> {
    fn _shard_count(&self) -> usize {}
    fn _get_read_shard(&self, i: usize) -> &HashMap<K, V> {}
    fn _yield_read_shard(&self, i: usize) -> RwLockReadGuard<HashMap<K, V>> {}
    fn _yield_write_shard(&self, i: usize) -> RwLockWriteGuard<HashMap<K, V>> {}
    fn _try_yield_read_shard(&self, i: usize) -> Option<RwLockReadGuard<HashMap<K, V>>> {}
    fn _try_yield_write_shard(&self, i: usize) -> Option<RwLockWriteGuard<HashMap<K, V>>> {}
    fn _insert(&self, key: K, value: V) -> Option<V> {}
    fn _remove<Q>(&self, key: &Q) -> Option<(K, V)> where K: Borrow<Q>, Q: Hash + Eq {}
    fn _remove_if<Q>(&self, key: &Q, f: impl FnOnce(&K, &V) -> bool) -> Option<(K, V)> where K: Borrow<Q>, Q: Hash + Eq { let a: &K; let b: &V; f(a, b); }
    fn _remove_if_mut<Q>(&self, key: &Q, f: impl FnOnce(&K, &mut V) -> bool) -> Option<(K, V)> where K: Borrow<Q>, Q: Hash + Eq { let a: &K; let b: &mut V; f(a, b); }
    fn _iter(&self) -> Iter<K, V, S, DashMap<K, V, S>> {}
    fn _iter_mut(&self) -> IterMut<K, V, S, DashMap<K, V, S>> {}
    fn _get<Q>(&self, key: &Q) -> Option<Ref<K, V>> where K: Borrow<Q>, Q: Hash + Eq {}
    fn _get_mut<Q>(&self, key: &Q) -> Option<RefMut<K, V>> where K: Borrow<Q>, Q: Hash + Eq {}
    fn _try_get<Q>(&self, key: &Q) -> TryResult<Ref<K, V>> where K: Borrow<Q>, Q: Hash + Eq {}
    fn _try_get_mut<Q>(&self, key: &Q) -> TryResult<RefMut<K, V>> where K: Borrow<Q>, Q: Hash + Eq {}
    fn _shrink_to_fit(&self) {}
    fn _retain(&self, f: impl FnMut(&K, &mut V) -> bool) { let a: &K; let b: &mut V; f(a, b); }
    fn _len(&self) -> usize {}
    fn _capacity(&self) -> usize {}
    fn _alter<Q>(&self, key: &Q, f: impl FnOnce(&K, V) -> V) where K: Borrow<Q>, Q: Hash + Eq { let a: &K; let b: V; f(a, b); }
    fn _alter_all(&self, f: impl FnMut(&K, V) -> V) { let a: &K; let b: V; f(a, b); }
    fn _view<Q, R>(&self, key: &Q, f: impl FnOnce(&K, &V) -> R) -> Option<R> where K: Borrow<Q>, Q: Hash + Eq { let a: &K; let b: &V; f(a, b); }
    fn _entry(&self, key: K) -> Entry<K, V> {}
    fn _try_entry(&self, key: K) -> Option<Entry<K, V>> {}
    fn _hasher(&self) -> S {}
}
impl<K: Eq + Hash, V, S: BuildHasher + Clone> Shl<(K, V)> for &DashMap<K, V, S> { type Output = Option<V>; }
impl<K: Eq + Hash, V, S: BuildHasher + Clone, Q> Shr<&Q> for &DashMap<K, V, S> where K: Borrow<Q>, Q: Hash + Eq {
    type Output = Ref<K, V>;
}
impl<K: Eq + Hash, V, S: BuildHasher + Clone, Q> BitOr<&Q> for &DashMap<K, V, S> where K: Borrow<Q>, Q: Hash + Eq {
    type Output = RefMut<K, V>;
}
impl<K: Eq + Hash, V, S: BuildHasher + Clone, Q> Sub<&Q> for &DashMap<K, V, S> where K: Borrow<Q>, Q: Hash + Eq {
    type Output = Option<(K, V)>;
}
impl<K: Eq + Hash, V, S: BuildHasher + Clone, Q> BitAnd<&Q> for &DashMap<K, V, S> where K: Borrow<Q>, Q: Hash + Eq {
    type Output = bool;
}
impl<K: Eq + Hash, V, S: BuildHasher + Clone> IntoIterator for DashMap<K, V, S> {
    type Item = (K, V);
    type IntoIter = OwningIter<K, V, S>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl<K: Eq + Hash, V, S: BuildHasher + Clone> IntoIterator for &DashMap<K, V, S> {
    type Item = RefMulti<K, V>;
    type IntoIter = Iter<K, V, S, DashMap<K, V, S>>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl<K: Eq + Hash, V, S: BuildHasher + Clone> Extend<(K, V)> for DashMap<K, V, S> {}
impl<K: Eq + Hash, V, S: BuildHasher + Clone + Default> FromIterator<(K, V)> for DashMap<K, V, S> {}
impl<K, V, S> typesize::TypeSize for DashMap<K, V, S> where K: typesize::TypeSize + Eq + Hash, V: typesize::TypeSize, S: typesize::TypeSize + Clone + BuildHasher {
    fn extra_size(&self) -> usize {}
    fn get_collection_item_count(&self) -> Option<usize> {}
}
impl<K, V, S> ParallelExtend<(K, V)> for DashMap<K, V, S> where K: Eq + Hash, S: Clone + BuildHasher {
    fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = (K, V)> {}
}
impl<K, V, S> ParallelExtend<(K, V)> for &DashMap<K, V, S> where K: Eq + Hash, S: Clone + BuildHasher {
    fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = (K, V)> {}
}
impl<K, V, S> FromParallelIterator<(K, V)> for DashMap<K, V, S> where K: Eq + Hash, S: Clone + Default + BuildHasher {
    fn from_par_iter<I>(par_iter: I) -> Self where I: IntoParallelIterator<Item = (K, V)> {}
}
impl<K, V, S> IntoParallelIterator for DashMap<K, V, S> where K: Eq + Hash, S: Clone + BuildHasher {
    type Iter = crate::rayon::map::OwningIter<K, V>;
    type Item = (K, V);
    fn into_par_iter(self) -> Self::Iter {}
}
impl<K, V, S> IntoParallelIterator for &DashMap<K, V, S> where K: Eq + Hash, S: Clone + BuildHasher {
    type Iter = crate::rayon::map::Iter<K, V>;
    type Item = RefMulti<K, V>;
    fn into_par_iter(self) -> Self::Iter {}
}
impl<K, V> IntoParallelIterator for &mut DashMap<K, V> where K: Eq + Hash {
    type Iter = crate::rayon::map::IterMut<K, V>;
    type Item = RefMutMulti<K, V>;
    fn into_par_iter(self) -> Self::Iter {}
}
impl<K, V, S> DashMap<K, V, S> where K: Eq + Hash { pub fn par_iter_mut(&self) -> crate::rayon::map::IterMut<K, V> {} }
pub type RwLock<T> = lock_api::RwLock<RawRwLock, T>;
pub type RwLockReadGuard<T> = lock_api::RwLockReadGuard<RawRwLock, T>;
pub type RwLockWriteGuard<T> = lock_api::RwLockWriteGuard<RawRwLock, T>;
pub struct RawRwLock;
impl lock_api::RawRwLock for RawRwLock {
    type GuardMarker = lock_api::GuardNoSend;
    fn try_lock_exclusive(&self) -> bool {}
    fn lock_exclusive(&self) {}
    fn unlock_exclusive(&self) {}
    fn try_lock_shared(&self) -> bool {}
    fn lock_shared(&self) {}
    fn unlock_shared(&self) {}
}
impl lock_api::RawRwLockDowngrade for RawRwLock { fn downgrade(&self) {} }
pub enum Entry<K, V> { Occupied(OccupiedEntry<K, V>), Vacant(VacantEntry<K, V>) }
impl<K: Eq + Hash, V> Entry<K, V> {
    pub fn and_modify(self, f: impl FnOnce(&mut V)) -> Self { let a: &mut V; f(a); }
    pub fn key(&self) -> &K {}
    pub fn into_key(self) -> K {}
    pub fn or_default(self) -> RefMut<K, V> where V: Default {}
    pub fn or_insert(self, value: V) -> RefMut<K, V> {}
    pub fn or_insert_with(self, value: impl FnOnce() -> V) -> RefMut<K, V> { value(); }
    pub fn or_try_insert_with<E>(self, value: impl FnOnce() -> Result<V, E>) -> Result<RefMut<K, V>, E> { value() }
    pub fn insert(self, value: V) -> RefMut<K, V> {}
    pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V> where K: Clone {}
}
pub struct VacantEntry<K, V>;
impl<K: Eq + Hash, V> VacantEntry<K, V> {
    pub fn insert(self, value: V) -> RefMut<K, V> {}
    pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V> where K: Clone {}
    pub fn into_key(self) -> K {}
    pub fn key(&self) -> &K {}
}
pub struct OccupiedEntry<K, V>;
impl<K: Eq + Hash, V> OccupiedEntry<K, V> {
    pub fn get(&self) -> &V {}
    pub fn get_mut(&mut self) -> &mut V {}
    pub fn insert(&mut self, value: V) -> V {}
    pub fn into_ref(self) -> RefMut<K, V> {}
    pub fn into_key(self) -> K {}
    pub fn key(&self) -> &K {}
    pub fn remove(self) -> V {}
    pub fn remove_entry(self) -> (K, V) {}
    pub fn replace_entry(self, value: V) -> (K, V) {}
}
pub struct ReadOnlyView<K, V, S = RandomState>;
impl<K: Eq + Hash + Clone, V: Clone, S: Clone> Clone for ReadOnlyView<K, V, S> {}
impl<K, V, S> ReadOnlyView<K, V, S> { pub fn into_inner(self) -> DashMap<K, V, S> {} }
impl<K: Eq + Hash, V, S: BuildHasher + Clone> ReadOnlyView<K, V, S> {
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn capacity(&self) -> usize {}
    pub fn contains_key<Q>(&self, key: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq {}
    pub fn get<Q>(&self, key: &Q) -> Option<&V> where K: Borrow<Q>, Q: Hash + Eq {}
    pub fn get_key_value<Q>(&self, key: &Q) -> Option<(&K, &V)> where K: Borrow<Q>, Q: Hash + Eq {}
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {}
    pub fn keys(&self) -> impl Iterator<Item = &K> {}
    pub fn values(&self) -> impl Iterator<Item = &V> {}
}
impl<K, V, S> IntoParallelIterator for ReadOnlyView<K, V, S> where K: Eq + Hash, S: Clone + BuildHasher {
    type Iter = crate::rayon::map::OwningIter<K, V>;
    type Item = (K, V);
    fn into_par_iter(self) -> Self::Iter {}
}
impl<K, V, S> IntoParallelIterator for &ReadOnlyView<K, V, S> where K: Eq + Hash, S: Clone + BuildHasher {
    type Iter = crate::rayon::map::Iter<K, V>;
    type Item = RefMulti<K, V>;
    fn into_par_iter(self) -> Self::Iter {}
}
pub struct DashSet<K, S = RandomState>;
impl<K: Eq + Hash + Clone, S: Clone> Clone for DashSet<K, S> {}
impl<K, S> Default for DashSet<K, S> where K: Eq + Hash, S: Default + BuildHasher + Clone {}
impl<K: Eq + Hash> DashSet<K, RandomState> {
    pub fn new() -> Self {}
    pub fn with_capacity(capacity: usize) -> Self {}
}
impl<K: Eq + Hash, S: BuildHasher + Clone> DashSet<K, S> {
    pub fn with_hasher(hasher: S) -> Self {}
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> Self {}
    pub fn hash_usize<T: Hash>(&self, item: &T) -> usize {}
    pub fn insert(&self, key: K) -> bool {}
    pub fn remove<Q>(&self, key: &Q) -> Option<K> where K: Borrow<Q>, Q: Hash + Eq {}
    pub fn remove_if<Q>(&self, key: &Q, f: impl FnOnce(&K) -> bool) -> Option<K> where K: Borrow<Q>, Q: Hash + Eq { let a: &K; f(a); }
    pub fn iter(&self) -> crate::iter_set::Iter<K, S, DashMap<K, (), S>> {}
    pub fn get<Q>(&self, key: &Q) -> Option<crate::setref::one::Ref<K>> where K: Borrow<Q>, Q: Hash + Eq {}
    pub fn shrink_to_fit(&self) {}
    pub fn retain(&self, f: impl FnMut(&K) -> bool) { let a: &K; f(a); }
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn clear(&self) {}
    pub fn capacity(&self) -> usize {}
    pub fn contains<Q>(&self, key: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq {}
}
impl<K: Eq + Hash, S: BuildHasher + Clone> IntoIterator for DashSet<K, S> {
    type Item = K;
    type IntoIter = crate::iter_set::OwningIter<K, S>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl<K: Eq + Hash, S: BuildHasher + Clone> Extend<K> for DashSet<K, S> {}
impl<K: Eq + Hash, S: BuildHasher + Clone + Default> FromIterator<K> for DashSet<K, S> {}
impl<K, S> typesize::TypeSize for DashSet<K, S> where K: typesize::TypeSize + Eq + Hash, S: typesize::TypeSize + Clone + BuildHasher {
    fn extra_size(&self) -> usize {}
    fn get_collection_item_count(&self) -> Option<usize> {}
}
impl<K, S> ParallelExtend<K> for DashSet<K, S> where K: Eq + Hash, S: Clone + BuildHasher {
    fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = K> {}
}
impl<K, S> ParallelExtend<K> for &DashSet<K, S> where K: Eq + Hash, S: Clone + BuildHasher {
    fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = K> {}
}
impl<K, S> FromParallelIterator<K> for DashSet<K, S> where K: Eq + Hash, S: Clone + Default + BuildHasher {
    fn from_par_iter<I>(par_iter: I) -> Self where I: IntoParallelIterator<Item = K> {}
}
impl<K, S> IntoParallelIterator for DashSet<K, S> where K: Eq + Hash, S: Clone + BuildHasher {
    type Iter = crate::rayon::set::OwningIter<K>;
    type Item = K;
    fn into_par_iter(self) -> Self::Iter {}
}
impl<K, S> IntoParallelIterator for &DashSet<K, S> where K: Eq + Hash, S: Clone + BuildHasher {
    type Iter = crate::rayon::set::Iter<K>;
    type Item = crate::setref::multiple::RefMulti<K>;
    fn into_par_iter(self) -> Self::Iter {}
}
pub trait Map<K: Eq + Hash, V, S: Clone + BuildHasher> {
    fn _shard_count(&self) -> usize;
    fn _get_read_shard(&self, i: usize) -> &HashMap<K, V>;
    fn _yield_read_shard(&self, i: usize) -> RwLockReadGuard<HashMap<K, V>>;
    fn _yield_write_shard(&self, i: usize) -> RwLockWriteGuard<HashMap<K, V>>;
    fn _try_yield_read_shard(&self, i: usize) -> Option<RwLockReadGuard<HashMap<K, V>>>;
    fn _try_yield_write_shard(&self, i: usize) -> Option<RwLockWriteGuard<HashMap<K, V>>>;
    fn _insert(&self, key: K, value: V) -> Option<V>;
    fn _remove<Q>(&self, key: &Q) -> Option<(K, V)> where K: Borrow<Q>, Q: Hash + Eq;
    fn _remove_if<Q>(&self, key: &Q, f: impl FnOnce(&K, &V) -> bool) -> Option<(K, V)> where K: Borrow<Q>, Q: Hash + Eq;
    fn _remove_if_mut<Q>(&self, key: &Q, f: impl FnOnce(&K, &mut V) -> bool) -> Option<(K, V)> where K: Borrow<Q>, Q: Hash + Eq;
    fn _iter(&self) -> Iter<K, V, S, Self>;
    fn _iter_mut(&self) -> IterMut<K, V, S, Self>;
    fn _get<Q>(&self, key: &Q) -> Option<Ref<K, V>> where K: Borrow<Q>, Q: Hash + Eq;
    fn _get_mut<Q>(&self, key: &Q) -> Option<RefMut<K, V>> where K: Borrow<Q>, Q: Hash + Eq;
    fn _try_get<Q>(&self, key: &Q) -> TryResult<Ref<K, V>> where K: Borrow<Q>, Q: Hash + Eq;
    fn _try_get_mut<Q>(&self, key: &Q) -> TryResult<RefMut<K, V>> where K: Borrow<Q>, Q: Hash + Eq;
    fn _shrink_to_fit(&self);
    fn _retain(&self, f: impl FnMut(&K, &mut V) -> bool);
    fn _len(&self) -> usize;
    fn _capacity(&self) -> usize;
    fn _alter<Q>(&self, key: &Q, f: impl FnOnce(&K, V) -> V) where K: Borrow<Q>, Q: Hash + Eq;
    fn _alter_all(&self, f: impl FnMut(&K, V) -> V);
    fn _view<Q, R>(&self, key: &Q, f: impl FnOnce(&K, &V) -> R) -> Option<R> where K: Borrow<Q>, Q: Hash + Eq;
    fn _entry(&self, key: K) -> Entry<K, V>;
    fn _try_entry(&self, key: K) -> Option<Entry<K, V>>;
    fn _hasher(&self) -> S;
    fn _clear(&self) {}
    fn _contains_key<Q>(&self, key: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq {}
    fn _is_empty(&self) -> bool {}
}
pub struct SharedValue<T>;
impl<T: Clone> Clone for SharedValue<T> {}
impl<T> SharedValue<T> {
    pub fn new(value: T) -> Self {}
    pub fn get(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn into_inner(self) -> T {}
}
pub type HashMap<K, V> = raw::RawTable<(K, SharedValue<V>)>;
pub mod iter {
    use core::hash::{BuildHasher, Hash};
    use crate::{DashMap, Map};
    use crate::mapref::multiple::{RefMulti, RefMutMulti};
    use std::collections::hash_map::RandomState;
    pub struct OwningIter<K, V, S = RandomState>;
    impl<K: Eq + Hash, V, S: BuildHasher + Clone> Iterator for OwningIter<K, V, S> {
        type Item = (K, V);
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct Iter<K, V, S = RandomState, M = DashMap<K, V, S>>;
    impl<K: Clone + Hash + Eq, V: Clone, S: Clone + BuildHasher> Clone for Iter<K, V, S> {}
    impl<K: Eq + Hash, V, S: BuildHasher + Clone, M: Map<K, V, S>> Iterator for Iter<K, V, S, M> {
        type Item = RefMulti<K, V>;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct IterMut<K, V, S = RandomState, M = DashMap<K, V, S>>;
    impl<K: Eq + Hash, V, S: BuildHasher + Clone, M: Map<K, V, S>> Iterator for IterMut<K, V, S, M> {
        type Item = RefMutMulti<K, V>;
        fn next(&mut self) -> Option<Self::Item> {}
    }
}
pub mod iter_set {
    use core::hash::{BuildHasher, Hash};
    use crate::Map;
    use crate::setref::multiple::RefMulti;
    pub struct OwningIter<K, S>;
    impl<K: Eq + Hash, S: BuildHasher + Clone> Iterator for OwningIter<K, S> {
        type Item = K;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct Iter<K, S, M>;
    impl<K: Eq + Hash, S: BuildHasher + Clone, M: Map<K, (), S>> Iterator for Iter<K, S, M> {
        type Item = RefMulti<K>;
        fn next(&mut self) -> Option<Self::Item> {}
    }
}
pub mod mapref {
    pub mod entry {
        pub use crate::{Entry, OccupiedEntry, VacantEntry};
    }
    pub mod multiple {
        use core::hash::Hash;
        use core::ops::{Deref, DerefMut};
        #[lock_guard] pub struct RefMulti<K, V>;
        impl<K: Eq + Hash, V> RefMulti<K, V> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &V {}
            pub fn pair(&self) -> (&K, &V) {}
        }
        impl<K: Eq + Hash, V> Deref for RefMulti<K, V> {
            type Target = V;
            fn deref(&self) -> &V {}
        }
        #[lock_guard] pub struct RefMutMulti<K, V>;
        impl<K: Eq + Hash, V> RefMutMulti<K, V> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &V {}
            pub fn value_mut(&mut self) -> &mut V {}
            pub fn pair(&self) -> (&K, &V) {}
            pub fn pair_mut(&mut self) -> (&K, &mut V) {}
        }
        impl<K: Eq + Hash, V> Deref for RefMutMulti<K, V> {
            type Target = V;
            fn deref(&self) -> &V {}
        }
        impl<K: Eq + Hash, V> DerefMut for RefMutMulti<K, V> { fn deref_mut(&mut self) -> &mut V {} }
    }
    pub mod one {
        use core::hash::Hash;
        use core::ops::{Deref, DerefMut};
        use std::fmt;
        #[lock_guard] pub struct Ref<K, V>;
        impl<K: Eq + Hash, V> Ref<K, V> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &V {}
            pub fn pair(&self) -> (&K, &V) {}
            pub fn map<F, T>(self, f: F) -> MappedRef<K, V, T> where F: FnOnce(&V) -> &T { let a: &V; f(a) }
            pub fn try_map<F, T>(self, f: F) -> Result<MappedRef<K, V, T>, Self> where F: FnOnce(&V) -> Option<&T> { let a: &V; f(a) }
        }
        impl<K: Eq + Hash, V> Deref for Ref<K, V> {
            type Target = V;
            fn deref(&self) -> &V {}
        }
        #[lock_guard] pub struct RefMut<K, V>;
        impl<K: Eq + Hash, V> RefMut<K, V> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &V {}
            pub fn value_mut(&mut self) -> &mut V {}
            pub fn pair(&self) -> (&K, &V) {}
            pub fn pair_mut(&mut self) -> (&K, &mut V) {}
            pub fn downgrade(self) -> Ref<K, V> {}
            pub fn map<F, T>(self, f: F) -> MappedRefMut<K, V, T> where F: FnOnce(&mut V) -> &mut T { let a: &mut V; f(a) }
            pub fn try_map<F, T>(self, f: F) -> Result<MappedRefMut<K, V, T>, Self> where F: FnOnce(&mut V) -> Option<&mut T> { let a: &mut V; f(a) }
        }
        impl<K: Eq + Hash, V> Deref for RefMut<K, V> {
            type Target = V;
            fn deref(&self) -> &V {}
        }
        impl<K: Eq + Hash, V> DerefMut for RefMut<K, V> { fn deref_mut(&mut self) -> &mut V {} }
        pub struct MappedRef<K, V, T>;
        impl<K: Eq + Hash, V, T> MappedRef<K, V, T> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &T {}
            pub fn pair(&self) -> (&K, &T) {}
            pub fn map<F, T2>(self, f: F) -> MappedRef<K, V, T2> where F: FnOnce(&T) -> &T2 { let a: &T; f(a) }
            pub fn try_map<F, T2>(self, f: F) -> Result<MappedRef<K, V, T2>, Self> where F: FnOnce(&T) -> Option<&T2> { let a: &T; f(a) }
        }
        impl<K: Eq + Hash, V, T> Deref for MappedRef<K, V, T> {
            type Target = T;
            fn deref(&self) -> &T {}
        }
        impl<K: Eq + Hash, V, T: fmt::Display> fmt::Display for MappedRef<K, V, T> {}
        impl<K: Eq + Hash, V, T: AsRef<TDeref>, TDeref> AsRef<TDeref> for MappedRef<K, V, T> {}
        pub struct MappedRefMut<K, V, T>;
        impl<K: Eq + Hash, V, T> MappedRefMut<K, V, T> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &T {}
            pub fn value_mut(&mut self) -> &mut T {}
            pub fn pair(&self) -> (&K, &T) {}
            pub fn pair_mut(&mut self) -> (&K, &mut T) {}
            pub fn map<F, T2>(self, f: F) -> MappedRefMut<K, V, T2> where F: FnOnce(&mut T) -> &mut T2 { let a: &mut T; f(a) }
            pub fn try_map<F, T2>(self, f: F) -> Result<MappedRefMut<K, V, T2>, Self> where F: FnOnce(&mut T) -> Option<&mut T2> { let a: &mut T; f(a) }
        }
        impl<K: Eq + Hash, V, T> Deref for MappedRefMut<K, V, T> {
            type Target = T;
            fn deref(&self) -> &T {}
        }
        impl<K: Eq + Hash, V, T> DerefMut for MappedRefMut<K, V, T> { fn deref_mut(&mut self) -> &mut T {} }
    }
}
pub mod setref {
    pub mod multiple {
        use core::hash::Hash;
        use core::ops::Deref;
        pub struct RefMulti<K>;
        impl<K: Eq + Hash> RefMulti<K> { pub fn key(&self) -> &K {} }
        impl<K: Eq + Hash> Deref for RefMulti<K> {
            type Target = K;
            fn deref(&self) -> &K {}
        }
    }
    pub mod one {
        use core::hash::Hash;
        use core::ops::Deref;
        pub struct Ref<K>;
        impl<K: Eq + Hash> Ref<K> { pub fn key(&self) -> &K {} }
        impl<K: Eq + Hash> Deref for Ref<K> {
            type Target = K;
            fn deref(&self) -> &K {}
        }
    }
}
pub mod try_result {
    pub enum TryResult<R> { Present(R), Absent, Locked }
    impl<R> TryResult<R> {
        pub fn is_present(&self) -> bool {}
        pub fn is_absent(&self) -> bool {}
        pub fn is_locked(&self) -> bool {}
        pub fn unwrap(self) -> R {}
        pub fn try_unwrap(self) -> Option<R> {}
    }
}
