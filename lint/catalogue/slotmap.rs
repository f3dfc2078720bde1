//! slotmap 1.1.1.

macro_rules! new_key_type {
    () => {};
    ($(#[$outer:meta])* $vis:vis struct $name:ident; $($rest:tt)*) => { #[derive(Copy, Clone, Default)] $vis struct $name; impl From<$crate::KeyData> for $name {} impl $crate::Key for $name {} $crate::new_key_type!($($rest)*); };
}
use core::fmt;
use core::fmt::Debug;
use core::hash::Hash;
pub use crate::basic::SlotMap;
pub use crate::dense::DenseSlotMap;
pub use crate::hop::HopSlotMap;
pub use crate::secondary::SecondaryMap;
pub use crate::sparse_secondary::SparseSecondaryMap;
pub trait Slottable {}
impl<T> Slottable for T {}
#[derive(Clone, Copy)] pub struct KeyData;
impl KeyData {
    pub fn as_ffi(self) -> u64 {}
    pub fn from_ffi(value: u64) -> Self {}
}
impl Default for KeyData {}
pub trait Key: From<KeyData> + Copy + Clone + Default + Eq + PartialEq + Ord + PartialOrd + core::hash::Hash + core::fmt::Debug {
    fn null() -> Self {}
    fn is_null(&self) -> bool {}
    fn data(&self) -> KeyData;
}
#[derive(Copy, Clone, Default)] pub struct DefaultKey;
impl From<KeyData> for DefaultKey {}
impl Key for DefaultKey { fn data(&self) -> KeyData {} }
pub mod basic {
    use alloc::collections::TryReserveError;
    use core::ops::{Index, IndexMut};
    use crate::{DefaultKey, Key};
    pub struct SlotMap<K: Key, V>;
    impl<V> SlotMap<DefaultKey, V> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
    }
    impl<K: Key, V> SlotMap<K, V> {
        pub fn with_key() -> Self {}
        pub fn with_capacity_and_key(capacity: usize) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn contains_key(&self, key: K) -> bool {}
        pub fn insert(&mut self, value: V) -> K {}
        pub fn insert_with_key<F>(&mut self, f: F) -> K where F: FnOnce(K) -> V { let a: K; f(a); }
        pub fn try_insert_with_key<F, E>(&mut self, f: F) -> Result<K, E> where F: FnOnce(K) -> Result<V, E> { let a: K; f(a); }
        pub fn remove(&mut self, key: K) -> Option<V> {}
        pub fn detach(&mut self, key: K) -> Option<V> {}
        pub fn reattach(&mut self, detached_key: K, value: V) {}
        pub fn retain<F>(&mut self, f: F) where F: FnMut(K, &mut V) -> bool { let a: K; let b: &mut V; f(a, b); }
        pub fn clear(&mut self) {}
        pub fn drain(&mut self) -> Drain<K, V> {}
        pub fn get(&self, key: K) -> Option<&V> {}
        pub fn get_unchecked(&self, key: K) -> &V {}
        pub fn get_mut(&mut self, key: K) -> Option<&mut V> {}
        pub fn get_unchecked_mut(&mut self, key: K) -> &mut V {}
        pub fn get_disjoint_mut<const N: usize>(&mut self, keys: [K; N]) -> Option<[&mut V; N]> {}
        pub fn get_disjoint_unchecked_mut<const N: usize>(&mut self, keys: [K; N]) -> [&mut V; N] {}
        pub fn iter(&self) -> Iter<K, V> {}
        pub fn iter_mut(&mut self) -> IterMut<K, V> {}
        pub fn keys(&self) -> Keys<K, V> {}
        pub fn values(&self) -> Values<K, V> {}
        pub fn values_mut(&mut self) -> ValuesMut<K, V> {}
    }
    impl<K: Key, V> Clone for SlotMap<K, V> where V: Clone {}
    impl<K: Key, V> Default for SlotMap<K, V> {}
    impl<K: Key, V> Index<K> for SlotMap<K, V> {
        type Output = V;
        fn index(&self, key: K) -> &V {}
    }
    impl<K: Key, V> IndexMut<K> for SlotMap<K, V> { fn index_mut(&mut self, key: K) -> &mut V {} }
    pub struct Drain<K: Key, V>;
    #[derive(Clone)] pub struct IntoIter<K: Key, V>;
    pub struct Iter<K: Key, V>;
    impl<K: Key, V> Clone for Iter<K, V> {}
    pub struct IterMut<K: Key, V>;
    pub struct Keys<K: Key, V>;
    impl<K: Key, V> Clone for Keys<K, V> {}
    pub struct Values<K: Key, V>;
    impl<K: Key, V> Clone for Values<K, V> {}
    pub struct ValuesMut<K: Key, V>;
    impl<K: Key, V> Iterator for Drain<K, V> {
        type Item = (K, V);
        fn next(&mut self) -> Option<(K, V)> {}
    }
    impl<K: Key, V> Iterator for IntoIter<K, V> {
        type Item = (K, V);
        fn next(&mut self) -> Option<(K, V)> {}
    }
    impl<K: Key, V> Iterator for Iter<K, V> {
        type Item = (K, &V);
        fn next(&mut self) -> Option<(K, &V)> {}
    }
    impl<K: Key, V> Iterator for IterMut<K, V> {
        type Item = (K, &mut V);
        fn next(&mut self) -> Option<(K, &mut V)> {}
    }
    impl<K: Key, V> Iterator for Keys<K, V> {
        type Item = K;
        fn next(&mut self) -> Option<K> {}
    }
    impl<K: Key, V> Iterator for Values<K, V> {
        type Item = &V;
        fn next(&mut self) -> Option<&V> {}
    }
    impl<K: Key, V> Iterator for ValuesMut<K, V> {
        type Item = &mut V;
        fn next(&mut self) -> Option<&mut V> {}
    }
    impl<K: Key, V> IntoIterator for &SlotMap<K, V> {
        type Item = (K, &V);
        type IntoIter = Iter<K, V>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<K: Key, V> IntoIterator for &mut SlotMap<K, V> {
        type Item = (K, &mut V);
        type IntoIter = IterMut<K, V>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<K: Key, V> IntoIterator for SlotMap<K, V> {
        type Item = (K, V);
        type IntoIter = IntoIter<K, V>;
        fn into_iter(self) -> Self::IntoIter {}
    }
}
pub mod dense {
    use alloc::collections::TryReserveError;
    use core::ops::{Index, IndexMut};
    use crate::{DefaultKey, Key};
    pub struct DenseSlotMap<K: Key, V>;
    impl<V> DenseSlotMap<DefaultKey, V> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> DenseSlotMap<DefaultKey, V> {}
    }
    impl<K: Key, V> DenseSlotMap<K, V> {
        pub fn with_key() -> Self {}
        pub fn with_capacity_and_key(capacity: usize) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn contains_key(&self, key: K) -> bool {}
        pub fn insert(&mut self, value: V) -> K {}
        pub fn insert_with_key<F>(&mut self, f: F) -> K where F: FnOnce(K) -> V { let a: K; f(a); }
        pub fn try_insert_with_key<F, E>(&mut self, f: F) -> Result<K, E> where F: FnOnce(K) -> Result<V, E> { let a: K; f(a); }
        pub fn remove(&mut self, key: K) -> Option<V> {}
        pub fn detach(&mut self, key: K) -> Option<V> {}
        pub fn reattach(&mut self, detached_key: K, value: V) {}
        pub fn retain<F>(&mut self, f: F) where F: FnMut(K, &mut V) -> bool { let a: K; let b: &mut V; f(a, b); }
        pub fn clear(&mut self) {}
        pub fn drain(&mut self) -> Drain<K, V> {}
        pub fn get(&self, key: K) -> Option<&V> {}
        pub fn get_unchecked(&self, key: K) -> &V {}
        pub fn get_mut(&mut self, key: K) -> Option<&mut V> {}
        pub fn get_unchecked_mut(&mut self, key: K) -> &mut V {}
        pub fn get_disjoint_mut<const N: usize>(&mut self, keys: [K; N]) -> Option<[&mut V; N]> {}
        pub fn get_disjoint_unchecked_mut<const N: usize>(&mut self, keys: [K; N]) -> [&mut V; N] {}
        pub fn iter(&self) -> Iter<K, V> {}
        pub fn iter_mut(&mut self) -> IterMut<K, V> {}
        pub fn keys(&self) -> Keys<K, V> {}
        pub fn values(&self) -> Values<K, V> {}
        pub fn values_mut(&mut self) -> ValuesMut<K, V> {}
        pub fn keys_as_slice(&self) -> &[K] {}
        pub fn values_as_slice(&self) -> &[V] {}
        pub fn values_as_mut_slice(&mut self) -> &mut [V] {}
        pub fn as_slices(&self) -> (&[K], &[V]) {}
        pub fn as_mut_slices(&mut self) -> (&[K], &mut [V]) {}
    }
    impl<K: Key, V> Clone for DenseSlotMap<K, V> where V: Clone {}
    impl<K: Key, V> Default for DenseSlotMap<K, V> {}
    impl<K: Key, V> Index<K> for DenseSlotMap<K, V> {
        type Output = V;
        fn index(&self, key: K) -> &V {}
    }
    impl<K: Key, V> IndexMut<K> for DenseSlotMap<K, V> { fn index_mut(&mut self, key: K) -> &mut V {} }
    pub struct Drain<K: Key, V>;
    #[derive(Clone)] pub struct IntoIter<K, V>;
    pub struct Iter<K: Key, V>;
    impl<K: Key, V> Clone for Iter<K, V> {}
    pub struct IterMut<K: Key, V>;
    pub struct Keys<K: Key, V>;
    impl<K: Key, V> Clone for Keys<K, V> {}
    pub struct Values<K: Key, V>;
    impl<K: Key, V> Clone for Values<K, V> {}
    pub struct ValuesMut<K: Key, V>;
    impl<K: Key, V> Iterator for Drain<K, V> {
        type Item = (K, V);
        fn next(&mut self) -> Option<(K, V)> {}
    }
    impl<K: Key, V> Iterator for IntoIter<K, V> {
        type Item = (K, V);
        fn next(&mut self) -> Option<(K, V)> {}
    }
    impl<K: Key, V> Iterator for Iter<K, V> {
        type Item = (K, &V);
        fn next(&mut self) -> Option<(K, &V)> {}
    }
    impl<K: Key, V> Iterator for IterMut<K, V> {
        type Item = (K, &mut V);
        fn next(&mut self) -> Option<(K, &mut V)> {}
    }
    impl<K: Key, V> Iterator for Keys<K, V> {
        type Item = K;
        fn next(&mut self) -> Option<K> {}
    }
    impl<K: Key, V> Iterator for Values<K, V> {
        type Item = &V;
        fn next(&mut self) -> Option<&V> {}
    }
    impl<K: Key, V> Iterator for ValuesMut<K, V> {
        type Item = &mut V;
        fn next(&mut self) -> Option<&mut V> {}
    }
    impl<K: Key, V> IntoIterator for &DenseSlotMap<K, V> {
        type Item = (K, &V);
        type IntoIter = Iter<K, V>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<K: Key, V> IntoIterator for &mut DenseSlotMap<K, V> {
        type Item = (K, &mut V);
        type IntoIter = IterMut<K, V>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<K: Key, V> IntoIterator for DenseSlotMap<K, V> {
        type Item = (K, V);
        type IntoIter = IntoIter<K, V>;
        fn into_iter(self) -> Self::IntoIter {}
    }
}
pub mod hop {
    use alloc::collections::TryReserveError;
    use core::ops::{Index, IndexMut};
    use crate::{DefaultKey, Key};
    pub struct HopSlotMap<K: Key, V>;
    impl<V> HopSlotMap<DefaultKey, V> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
    }
    impl<K: Key, V> HopSlotMap<K, V> {
        pub fn with_key() -> Self {}
        pub fn with_capacity_and_key(capacity: usize) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn contains_key(&self, key: K) -> bool {}
        pub fn insert(&mut self, value: V) -> K {}
        pub fn insert_with_key<F>(&mut self, f: F) -> K where F: FnOnce(K) -> V { let a: K; f(a); }
        pub fn try_insert_with_key<F, E>(&mut self, f: F) -> Result<K, E> where F: FnOnce(K) -> Result<V, E> { let a: K; f(a); }
        pub fn remove(&mut self, key: K) -> Option<V> {}
        pub fn retain<F>(&mut self, f: F) where F: FnMut(K, &mut V) -> bool { let a: K; let b: &mut V; f(a, b); }
        pub fn clear(&mut self) {}
        pub fn drain(&mut self) -> Drain<K, V> {}
        pub fn get(&self, key: K) -> Option<&V> {}
        pub fn get_unchecked(&self, key: K) -> &V {}
        pub fn get_mut(&mut self, key: K) -> Option<&mut V> {}
        pub fn get_unchecked_mut(&mut self, key: K) -> &mut V {}
        pub fn get_disjoint_mut<const N: usize>(&mut self, keys: [K; N]) -> Option<[&mut V; N]> {}
        pub fn get_disjoint_unchecked_mut<const N: usize>(&mut self, keys: [K; N]) -> [&mut V; N] {}
        pub fn iter(&self) -> Iter<K, V> {}
        pub fn iter_mut(&mut self) -> IterMut<K, V> {}
        pub fn keys(&self) -> Keys<K, V> {}
        pub fn values(&self) -> Values<K, V> {}
        pub fn values_mut(&mut self) -> ValuesMut<K, V> {}
    }
    impl<K: Key, V> Clone for HopSlotMap<K, V> where V: Clone {}
    impl<K: Key, V> Default for HopSlotMap<K, V> {}
    impl<K: Key, V> Index<K> for HopSlotMap<K, V> {
        type Output = V;
        fn index(&self, key: K) -> &V {}
    }
    impl<K: Key, V> IndexMut<K> for HopSlotMap<K, V> { fn index_mut(&mut self, key: K) -> &mut V {} }
    pub struct Drain<K: Key, V>;
    #[derive(Clone)] pub struct IntoIter<K: Key, V>;
    pub struct Iter<K: Key, V>;
    impl<K: Key, V> Clone for Iter<K, V> {}
    pub struct IterMut<K: Key, V>;
    pub struct Keys<K: Key, V>;
    impl<K: Key, V> Clone for Keys<K, V> {}
    pub struct Values<K: Key, V>;
    impl<K: Key, V> Clone for Values<K, V> {}
    pub struct ValuesMut<K: Key, V>;
    impl<K: Key, V> Iterator for Drain<K, V> {
        type Item = (K, V);
        fn next(&mut self) -> Option<(K, V)> {}
    }
    impl<K: Key, V> Iterator for IntoIter<K, V> {
        type Item = (K, V);
        fn next(&mut self) -> Option<(K, V)> {}
    }
    impl<K: Key, V> Iterator for Iter<K, V> {
        type Item = (K, &V);
        fn next(&mut self) -> Option<(K, &V)> {}
    }
    impl<K: Key, V> Iterator for IterMut<K, V> {
        type Item = (K, &mut V);
        fn next(&mut self) -> Option<(K, &mut V)> {}
    }
    impl<K: Key, V> Iterator for Keys<K, V> {
        type Item = K;
        fn next(&mut self) -> Option<K> {}
    }
    impl<K: Key, V> Iterator for Values<K, V> {
        type Item = &V;
        fn next(&mut self) -> Option<&V> {}
    }
    impl<K: Key, V> Iterator for ValuesMut<K, V> {
        type Item = &mut V;
        fn next(&mut self) -> Option<&mut V> {}
    }
    impl<K: Key, V> IntoIterator for &HopSlotMap<K, V> {
        type Item = (K, &V);
        type IntoIter = Iter<K, V>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<K: Key, V> IntoIterator for &mut HopSlotMap<K, V> {
        type Item = (K, &mut V);
        type IntoIter = IterMut<K, V>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<K: Key, V> IntoIterator for HopSlotMap<K, V> {
        type Item = (K, V);
        type IntoIter = IntoIter<K, V>;
        fn into_iter(self) -> Self::IntoIter {}
    }
}
pub mod secondary {
    use alloc::collections::TryReserveError;
    use core::iter::{Extend, FromIterator};
    use core::ops::{Index, IndexMut};
    use super::Key;
    #[derive(Clone)] pub struct SecondaryMap<K: Key, V>;
    impl<K: Key, V> SecondaryMap<K, V> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn capacity(&self) -> usize {}
        pub fn set_capacity(&mut self, new_capacity: usize) {}
        pub fn try_set_capacity(&mut self, new_capacity: usize) -> Result<(), TryReserveError> {}
        pub fn contains_key(&self, key: K) -> bool {}
        pub fn insert(&mut self, key: K, value: V) -> Option<V> {}
        pub fn remove(&mut self, key: K) -> Option<V> {}
        pub fn retain<F>(&mut self, f: F) where F: FnMut(K, &mut V) -> bool { let a: K; let b: &mut V; f(a, b); }
        pub fn clear(&mut self) {}
        pub fn drain(&mut self) -> Drain<K, V> {}
        pub fn get(&self, key: K) -> Option<&V> {}
        pub fn get_unchecked(&self, key: K) -> &V {}
        pub fn get_mut(&mut self, key: K) -> Option<&mut V> {}
        pub fn get_unchecked_mut(&mut self, key: K) -> &mut V {}
        pub fn get_disjoint_mut<const N: usize>(&mut self, keys: [K; N]) -> Option<[&mut V; N]> {}
        pub fn get_disjoint_unchecked_mut<const N: usize>(&mut self, keys: [K; N]) -> [&mut V; N] {}
        pub fn iter(&self) -> Iter<K, V> {}
        pub fn iter_mut(&mut self) -> IterMut<K, V> {}
        pub fn keys(&self) -> Keys<K, V> {}
        pub fn values(&self) -> Values<K, V> {}
        pub fn values_mut(&mut self) -> ValuesMut<K, V> {}
        pub fn entry(&mut self, key: K) -> Option<Entry<K, V>> {}
    }
    impl<K: Key, V> Default for SecondaryMap<K, V> {}
    impl<K: Key, V> Index<K> for SecondaryMap<K, V> {
        type Output = V;
        fn index(&self, key: K) -> &V {}
    }
    impl<K: Key, V> IndexMut<K> for SecondaryMap<K, V> { fn index_mut(&mut self, key: K) -> &mut V {} }
    impl<K: Key, V> FromIterator<(K, V)> for SecondaryMap<K, V> {}
    impl<K: Key, V> Extend<(K, V)> for SecondaryMap<K, V> {}
    impl<K: Key, V: Copy> Extend<(K, &V)> for SecondaryMap<K, V> {}
    pub struct OccupiedEntry<K: Key, V>;
    pub struct VacantEntry<K: Key, V>;
    pub enum Entry<K: Key, V> { Occupied(OccupiedEntry<K, V>), Vacant(VacantEntry<K, V>) }
    impl<K: Key, V> Entry<K, V> {
        pub fn or_insert(self, default: V) -> &mut V {}
        pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &mut V { default(); }
        pub fn key(&self) -> K {}
        pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V) { let a: &mut V; f(a); }
    }
    impl<K: Key, V: Default> Entry<K, V> { pub fn or_default(self) -> &mut V {} }
    impl<K: Key, V> OccupiedEntry<K, V> {
        pub fn key(&self) -> K {}
        pub fn remove_entry(self) -> (K, V) {}
        pub fn get(&self) -> &V {}
        pub fn get_mut(&mut self) -> &mut V {}
        pub fn into_mut(self) -> &mut V {}
        pub fn insert(&mut self, value: V) -> V {}
        pub fn remove(self) -> V {}
    }
    impl<K: Key, V> VacantEntry<K, V> {
        pub fn key(&self) -> K {}
        pub fn insert(self, value: V) -> &mut V {}
    }
    pub struct Drain<K: Key, V>;
    pub struct IntoIter<K: Key, V>;
    pub struct Iter<K: Key, V>;
    impl<K: Key, V> Clone for Iter<K, V> {}
    pub struct IterMut<K: Key, V>;
    pub struct Keys<K: Key, V>;
    impl<K: Key, V> Clone for Keys<K, V> {}
    pub struct Values<K: Key, V>;
    impl<K: Key, V> Clone for Values<K, V> {}
    pub struct ValuesMut<K: Key, V>;
    impl<K: Key, V> Iterator for Drain<K, V> {
        type Item = (K, V);
        fn next(&mut self) -> Option<(K, V)> {}
    }
    impl<K: Key, V> Iterator for IntoIter<K, V> {
        type Item = (K, V);
        fn next(&mut self) -> Option<(K, V)> {}
    }
    impl<K: Key, V> Iterator for Iter<K, V> {
        type Item = (K, &V);
        fn next(&mut self) -> Option<(K, &V)> {}
    }
    impl<K: Key, V> Iterator for IterMut<K, V> {
        type Item = (K, &mut V);
        fn next(&mut self) -> Option<(K, &mut V)> {}
    }
    impl<K: Key, V> Iterator for Keys<K, V> {
        type Item = K;
        fn next(&mut self) -> Option<K> {}
    }
    impl<K: Key, V> Iterator for Values<K, V> {
        type Item = &V;
        fn next(&mut self) -> Option<&V> {}
    }
    impl<K: Key, V> Iterator for ValuesMut<K, V> {
        type Item = &mut V;
        fn next(&mut self) -> Option<&mut V> {}
    }
    impl<K: Key, V> IntoIterator for &SecondaryMap<K, V> {
        type Item = (K, &V);
        type IntoIter = Iter<K, V>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<K: Key, V> IntoIterator for &mut SecondaryMap<K, V> {
        type Item = (K, &mut V);
        type IntoIter = IterMut<K, V>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<K: Key, V> IntoIterator for SecondaryMap<K, V> {
        type Item = (K, V);
        type IntoIter = IntoIter<K, V>;
        fn into_iter(self) -> Self::IntoIter {}
    }
}
pub mod sparse_secondary {
    use alloc::collections::TryReserveError;
    use std::hash;
    use std::collections::hash_map;
    use std::iter::{Extend, FromIterator};
    use std::ops::{Index, IndexMut};
    use super::Key;
    #[derive(Clone)] pub struct SparseSecondaryMap<K: Key, V, S: hash::BuildHasher = hash_map::RandomState>;
    impl<K: Key, V> SparseSecondaryMap<K, V, hash_map::RandomState> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
    }
    impl<K: Key, V, S: hash::BuildHasher> SparseSecondaryMap<K, V, S> {
        pub fn with_hasher(hash_builder: S) -> Self {}
        pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn contains_key(&self, key: K) -> bool {}
        pub fn insert(&mut self, key: K, value: V) -> Option<V> {}
        pub fn remove(&mut self, key: K) -> Option<V> {}
        pub fn retain<F>(&mut self, f: F) where F: FnMut(K, &mut V) -> bool { let a: K; let b: &mut V; f(a, b); }
        pub fn clear(&mut self) {}
        pub fn drain(&mut self) -> Drain<K, V> {}
        pub fn get(&self, key: K) -> Option<&V> {}
        pub fn get_unchecked(&self, key: K) -> &V {}
        pub fn get_mut(&mut self, key: K) -> Option<&mut V> {}
        pub fn get_unchecked_mut(&mut self, key: K) -> &mut V {}
        pub fn get_disjoint_mut<const N: usize>(&mut self, keys: [K; N]) -> Option<[&mut V; N]> {}
        pub fn get_disjoint_unchecked_mut<const N: usize>(&mut self, keys: [K; N]) -> [&mut V; N] {}
        pub fn iter(&self) -> Iter<K, V> {}
        pub fn iter_mut(&mut self) -> IterMut<K, V> {}
        pub fn keys(&self) -> Keys<K, V> {}
        pub fn values(&self) -> Values<K, V> {}
        pub fn values_mut(&mut self) -> ValuesMut<K, V> {}
        pub fn entry(&mut self, key: K) -> Option<Entry<K, V>> {}
    }
    impl<K, V, S> Default for SparseSecondaryMap<K, V, S> where K: Key, S: hash::BuildHasher + Default {}
    impl<K, V, S> Index<K> for SparseSecondaryMap<K, V, S> where K: Key, S: hash::BuildHasher {
        type Output = V;
        fn index(&self, key: K) -> &V {}
    }
    impl<K, V, S> IndexMut<K> for SparseSecondaryMap<K, V, S> where K: Key, S: hash::BuildHasher { fn index_mut(&mut self, key: K) -> &mut V {} }
    impl<K, V, S> FromIterator<(K, V)> for SparseSecondaryMap<K, V, S> where K: Key, S: hash::BuildHasher + Default {}
    impl<K, V, S> Extend<(K, V)> for SparseSecondaryMap<K, V, S> where K: Key, S: hash::BuildHasher {}
    impl<K, V, S> Extend<(K, &V)> for SparseSecondaryMap<K, V, S> where K: Key, V: Copy, S: hash::BuildHasher {}
    pub struct OccupiedEntry<K: Key, V>;
    pub struct VacantEntry<K: Key, V>;
    pub enum Entry<K: Key, V> { Occupied(OccupiedEntry<K, V>), Vacant(VacantEntry<K, V>) }
    impl<K: Key, V> Entry<K, V> {
        pub fn or_insert(self, default: V) -> &mut V {}
        pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &mut V { default(); }
        pub fn key(&self) -> K {}
        pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V) { let a: &mut V; f(a); }
    }
    impl<K: Key, V: Default> Entry<K, V> { pub fn or_default(self) -> &mut V {} }
    impl<K: Key, V> OccupiedEntry<K, V> {
        pub fn key(&self) -> K {}
        pub fn remove_entry(self) -> (K, V) {}
        pub fn get(&self) -> &V {}
        pub fn get_mut(&mut self) -> &mut V {}
        pub fn into_mut(self) -> &mut V {}
        pub fn insert(&mut self, value: V) -> V {}
        pub fn remove(self) -> V {}
    }
    impl<K: Key, V> VacantEntry<K, V> {
        pub fn key(&self) -> K {}
        pub fn insert(self, value: V) -> &mut V {}
    }
    pub struct Drain<K: Key, V>;
    pub struct IntoIter<K: Key, V>;
    pub struct Iter<K: Key, V>;
    impl<K: Key, V> Clone for Iter<K, V> {}
    pub struct IterMut<K: Key, V>;
    pub struct Keys<K: Key, V>;
    impl<K: Key, V> Clone for Keys<K, V> {}
    pub struct Values<K: Key, V>;
    impl<K: Key, V> Clone for Values<K, V> {}
    pub struct ValuesMut<K: Key, V>;
    impl<K: Key, V> Iterator for Drain<K, V> {
        type Item = (K, V);
        fn next(&mut self) -> Option<(K, V)> {}
    }
    impl<K: Key, V> Iterator for IntoIter<K, V> {
        type Item = (K, V);
        fn next(&mut self) -> Option<(K, V)> {}
    }
    impl<K: Key, V> Iterator for Iter<K, V> {
        type Item = (K, &V);
        fn next(&mut self) -> Option<(K, &V)> {}
    }
    impl<K: Key, V> Iterator for IterMut<K, V> {
        type Item = (K, &mut V);
        fn next(&mut self) -> Option<(K, &mut V)> {}
    }
    impl<K: Key, V> Iterator for Keys<K, V> {
        type Item = K;
        fn next(&mut self) -> Option<K> {}
    }
    impl<K: Key, V> Iterator for Values<K, V> {
        type Item = &V;
        fn next(&mut self) -> Option<&V> {}
    }
    impl<K: Key, V> Iterator for ValuesMut<K, V> {
        type Item = &mut V;
        fn next(&mut self) -> Option<&mut V> {}
    }
    impl<K, V, S> IntoIterator for &SparseSecondaryMap<K, V, S> where K: Key, S: hash::BuildHasher {
        type Item = (K, &V);
        type IntoIter = Iter<K, V>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<K, V, S> IntoIterator for &mut SparseSecondaryMap<K, V, S> where K: Key, S: hash::BuildHasher {
        type Item = (K, &mut V);
        type IntoIter = IterMut<K, V>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<K, V, S> IntoIterator for SparseSecondaryMap<K, V, S> where K: Key, S: hash::BuildHasher {
        type Item = (K, V);
        type IntoIter = IntoIter<K, V>;
        fn into_iter(self) -> Self::IntoIter {}
    }
}
mod util {
    pub enum Never {}
    pub trait UnwrapNever<T> { fn unwrap_never(self) -> T; }
    pub fn is_older_version(a: u32, b: u32) -> bool {}
    pub struct PanicOnDrop(pub &str);
}
