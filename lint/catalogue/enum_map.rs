//! enum_map 2.7.3.

macro_rules! enum_map { ($($arms:tt)*) => {{ let key; let value = match key { $($arms)* }; $crate::EnumMap::from_fn(|_| value) }}; }
use internal::Array;
pub use enum_map_derive::Enum;
pub use internal::{Enum, EnumArray};
pub use iter::{IntoIter, IntoValues, Iter, IterMut, Values, ValuesMut};
pub struct EnumMap<K: EnumArray<V>, V>;
impl<K: EnumArray<V>, V: Default> EnumMap<K, V> { pub fn clear(&mut self) {} }
impl<K: EnumArray<V>, V> EnumMap<K, V> {
    pub fn from_array(array: K::Array) -> EnumMap<K, V> {}
    pub fn from_fn<F>(cb: F) -> Self where F: FnMut(K) -> V { let a: K; cb(a); }
    pub fn iter(&self) -> Iter<K, V> {}
    pub fn iter_mut(&mut self) -> IterMut<K, V> {}
    pub fn len(&self) -> usize {}
    pub fn swap(&mut self, a: K, b: K) {}
    pub fn into_array(self) -> K::Array {}
    pub fn as_array(&self) -> &K::Array {}
    pub fn as_mut_array(&mut self) -> &mut K::Array {}
    pub fn as_slice(&self) -> &[V] {}
    pub fn as_mut_slice(&mut self) -> &mut [V] {}
    pub fn map<F, T>(self, f: F) -> EnumMap<K, T> where F: FnMut(K, V) -> T, K: EnumArray<T> { let a: K; let b: V; f(a, b); }
}
mod enum_map_impls {
    use core::iter::{Extend, FromIterator};
    use core::ops::{Index, IndexMut};
    use crate::{EnumArray, EnumMap};
    impl<K: EnumArray<V>, V> Extend<(K, V)> for EnumMap<K, V> {}
    impl<K, V> Extend<(&K, &V)> for EnumMap<K, V> where K: EnumArray<V> + Copy, V: Copy {}
    impl<K, V> FromIterator<(K, V)> for EnumMap<K, V> where Self: Default, K: EnumArray<V> {}
    impl<K: EnumArray<V>, V> Index<K> for EnumMap<K, V> {
        type Output = V;
        fn index(&self, key: K) -> &V {}
    }
    impl<K: EnumArray<V>, V> IndexMut<K> for EnumMap<K, V> { fn index_mut(&mut self, key: K) -> &mut V {} }
    impl<K: EnumArray<V>, V> Clone for EnumMap<K, V> where K::Array: Clone {}
    impl<K: EnumArray<V>, V> Copy for EnumMap<K, V> where K::Array: Copy {}
    impl<K: EnumArray<V>, V: Default> Default for EnumMap<K, V> {}
}
mod internal {
    pub trait Enum {
        fn from_usize(value: usize) -> Self;
        fn into_usize(self) -> usize;
    }
    pub trait EnumArray<V>: Enum { type Array: Array<V>; }
    pub trait Array<V> {}
    impl<V, const N: usize> Array<V> for [V; N] {}
    impl Enum for bool {
        fn from_usize(value: usize) -> Self {}
        fn into_usize(self) -> usize {}
    }
    impl<T> EnumArray<T> for bool { type Array = [T; Self::LENGTH]; }
    impl Enum for () {
        fn from_usize(value: usize) -> Self {}
        fn into_usize(self) -> usize {}
    }
    impl<T> EnumArray<T> for () { type Array = [T; Self::LENGTH]; }
    impl Enum for u8 {
        fn from_usize(value: usize) -> Self {}
        fn into_usize(self) -> usize {}
    }
    impl<T> EnumArray<T> for u8 { type Array = [T; Self::LENGTH]; }
}
mod iter {
    use crate::{EnumArray, EnumMap};
    pub struct Iter<K, V>;
    impl<K: EnumArray<V>, V> Clone for Iter<K, V> {}
    impl<K: EnumArray<V>, V> Iterator for Iter<K, V> {
        type Item = (K, &V);
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<K: EnumArray<V>, V> DoubleEndedIterator for Iter<K, V> { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl<K: EnumArray<V>, V> IntoIterator for &EnumMap<K, V> {
        type Item = (K, &V);
        type IntoIter = Iter<K, V>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    pub struct IterMut<K, V>;
    impl<K: EnumArray<V>, V> Iterator for IterMut<K, V> {
        type Item = (K, &mut V);
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<K: EnumArray<V>, V> DoubleEndedIterator for IterMut<K, V> { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl<K: EnumArray<V>, V> IntoIterator for &mut EnumMap<K, V> {
        type Item = (K, &mut V);
        type IntoIter = IterMut<K, V>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    pub struct IntoIter<K: EnumArray<V>, V>;
    impl<K: EnumArray<V>, V> Iterator for IntoIter<K, V> {
        type Item = (K, V);
        fn next(&mut self) -> Option<(K, V)> {}
    }
    impl<K: EnumArray<V>, V> DoubleEndedIterator for IntoIter<K, V> { fn next_back(&mut self) -> Option<(K, V)> {} }
    impl<K: EnumArray<V>, V> IntoIterator for EnumMap<K, V> {
        type Item = (K, V);
        type IntoIter = IntoIter<K, V>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<K: EnumArray<V>, V> EnumMap<K, V> {
        pub fn values(&self) -> Values<V> {}
        pub fn values_mut(&mut self) -> ValuesMut<V> {}
        pub fn into_values(self) -> IntoValues<K, V> {}
    }
    pub struct Values<V>;
    impl<V> Clone for Values<V> {}
    impl<V> Iterator for Values<V> {
        type Item = &V;
        fn next(&mut self) -> Option<&V> {}
    }
    impl<V> DoubleEndedIterator for Values<V> { fn next_back(&mut self) -> Option<&V> {} }
    pub struct ValuesMut<V>;
    impl<V> Iterator for ValuesMut<V> {
        type Item = &mut V;
        fn next(&mut self) -> Option<&mut V> {}
    }
    impl<V> DoubleEndedIterator for ValuesMut<V> { fn next_back(&mut self) -> Option<&mut V> {} }
    pub struct IntoValues<K: EnumArray<V>, V>;
    impl<K, V> Iterator for IntoValues<K, V> where K: EnumArray<V> {
        type Item = V;
        fn next(&mut self) -> Option<V> {}
    }
    impl<K: EnumArray<V>, V> DoubleEndedIterator for IntoValues<K, V> { fn next_back(&mut self) -> Option<V> {} }
}
