//! hashbrown 0.15.5. Allocators are left out.

pub use self::hash_map::HashMap;
pub use self::hash_set::HashSet;

#[derive(Clone)] pub struct DefaultHashBuilder;
impl Default for DefaultHashBuilder {}
impl std::hash::BuildHasher for DefaultHashBuilder {
    type Hasher = DefaultHasher;
    fn build_hasher(&self) -> DefaultHasher {}
}
#[derive(Clone)] pub struct DefaultHasher;
impl Default for DefaultHasher {}
impl std::hash::Hasher for DefaultHasher {}
pub enum TryReserveError { CapacityOverflow, AllocError }
pub trait Equivalent<K: ?Sized> { fn equivalent(&self, key: &K) -> bool; }
impl<Q: ?Sized + Eq, K: ?Sized + std::borrow::Borrow<Q>> Equivalent<K> for Q { fn equivalent(&self, key: &K) -> bool {} }

pub mod hash_map {
    use crate::{DefaultHashBuilder, Equivalent, TryReserveError};
    use std::hash::{BuildHasher, Hash};
    use std::ops::Index;

    #[derive(Clone, Debug)]
    pub struct HashMap<K, V, S = DefaultHashBuilder> { key: K, value: V, hash_builder: S }

    impl<K, V> HashMap<K, V, DefaultHashBuilder> {
        pub fn new() -> HashMap<K, V, DefaultHashBuilder> {}
        pub fn with_capacity(capacity: usize) -> HashMap<K, V, DefaultHashBuilder> {}
    }

    impl<K, V, S> HashMap<K, V, S> {
        pub fn with_hasher(hash_builder: S) -> HashMap<K, V, S> {}
        pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> HashMap<K, V, S> {}
        pub fn capacity(&self) -> usize {}
        pub fn keys(&self) -> Keys<'_, K, V> {}
        pub fn into_keys(self) -> IntoKeys<K, V> {}
        pub fn values(&self) -> Values<'_, K, V> {}
        pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> {}
        pub fn into_values(self) -> IntoValues<K, V> {}
        pub fn iter(&self) -> Iter<'_, K, V> {}
        pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn drain(&mut self) -> Drain<'_, K, V> {}
        pub fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, pred: F) -> ExtractIf<'_, K, V, F> {
            ExtractIf { key: &mut self.key, value: &mut self.value, pred }
        }
        pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) { f(&self.key, &mut self.value); }
        pub fn clear(&mut self) {}
        pub fn hasher(&self) -> &S {}
    }

    impl<K: Eq + Hash, V, S: BuildHasher> HashMap<K, V, S> {
        pub fn reserve(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
        pub fn entry(&mut self, key: K) -> Entry<'_, K, V, S> {}
        pub fn entry_ref<'a, 'b, Q: ?Sized + Hash + Equivalent<K>>(&'a mut self, key: &'b Q) -> EntryRef<'a, 'b, K, Q, V, S> {}
        pub fn get_key_value_mut<Q: ?Sized + Hash + Equivalent<K>>(&mut self, k: &Q) -> Option<(&K, &mut V)> {}
        pub fn get_many_mut<Q: ?Sized + Hash + Equivalent<K>, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] {}
        pub fn try_insert(&mut self, key: K, value: V) -> Result<&mut V, OccupiedError<'_, K, V, S>> {}
        pub fn allocation_size(&self) -> usize {}
        pub fn get<Q: ?Sized + Hash + Equivalent<K>>(&self, k: &Q) -> Option<&V> {}
        pub fn get_key_value<Q: ?Sized + Hash + Equivalent<K>>(&self, k: &Q) -> Option<(&K, &V)> {}
        pub fn contains_key<Q: ?Sized + Hash + Equivalent<K>>(&self, k: &Q) -> bool {}
        pub fn get_mut<Q: ?Sized + Hash + Equivalent<K>>(&mut self, k: &Q) -> Option<&mut V> {}
        pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
        pub fn remove<Q: ?Sized + Hash + Equivalent<K>>(&mut self, k: &Q) -> Option<V> {}
        pub fn remove_entry<Q: ?Sized + Hash + Equivalent<K>>(&mut self, k: &Q) -> Option<(K, V)> {}
    }

    impl<K, V, S: Default> Default for HashMap<K, V, S> { fn default() -> HashMap<K, V, S> {} }
    impl<K: Eq + Hash, V: PartialEq, S: BuildHasher> PartialEq for HashMap<K, V, S> {}
    impl<K: Eq + Hash, V: Eq, S: BuildHasher> Eq for HashMap<K, V, S> {}
    impl<K: Eq + Hash, Q: ?Sized + Hash + Equivalent<K>, V, S: BuildHasher> Index<&Q> for HashMap<K, V, S> {
        type Output = V;
        fn index(&self, key: &Q) -> &V {}
    }
    impl<K: Eq + Hash, V, const N: usize> From<[(K, V); N]> for HashMap<K, V, DefaultHashBuilder> { fn from(arr: [(K, V); N]) -> Self {} }
    impl<K: Eq + Hash, V, S: BuildHasher + Default> FromIterator<(K, V)> for HashMap<K, V, S> {}
    impl<K: Eq + Hash, V, S: BuildHasher> Extend<(K, V)> for HashMap<K, V, S> {}
    impl<'a, K: Eq + Hash + Copy, V: Copy, S: BuildHasher> Extend<(&'a K, &'a V)> for HashMap<K, V, S> {}

    impl<K, V, S> IntoIterator for HashMap<K, V, S> {
        type Item = (K, V);
        type IntoIter = IntoIter<K, V>;
        fn into_iter(self) -> IntoIter<K, V> {}
    }
    impl<'a, K, V, S> IntoIterator for &'a HashMap<K, V, S> {
        type Item = (&'a K, &'a V);
        type IntoIter = Iter<'a, K, V>;
        fn into_iter(self) -> Iter<'a, K, V> {}
    }
    impl<'a, K, V, S> IntoIterator for &'a mut HashMap<K, V, S> {
        type Item = (&'a K, &'a mut V);
        type IntoIter = IterMut<'a, K, V>;
        fn into_iter(self) -> IterMut<'a, K, V> {}
    }

    pub struct Iter<'a, K, V> { map: &'a HashMap<K, V> }
    impl<'a, K, V> Iterator for Iter<'a, K, V> {
        type Item = (&'a K, &'a V);
        fn next(&mut self) -> Option<(&'a K, &'a V)> {}
    }
    impl<'a, K, V> ExactSizeIterator for Iter<'a, K, V> {}
    impl<'a, K, V> Clone for Iter<'a, K, V> { fn clone(&self) -> Self {} }

    pub struct IterMut<'a, K, V> { map: &'a mut HashMap<K, V> }
    impl<'a, K, V> Iterator for IterMut<'a, K, V> {
        type Item = (&'a K, &'a mut V);
        fn next(&mut self) -> Option<(&'a K, &'a mut V)> {}
    }
    impl<'a, K, V> ExactSizeIterator for IterMut<'a, K, V> {}

    pub struct IntoIter<K, V> { map: HashMap<K, V> }
    impl<K, V> Iterator for IntoIter<K, V> {
        type Item = (K, V);
        fn next(&mut self) -> Option<(K, V)> {}
    }
    impl<K, V> ExactSizeIterator for IntoIter<K, V> {}

    pub struct Keys<'a, K, V> { map: &'a HashMap<K, V> }
    impl<'a, K, V> Iterator for Keys<'a, K, V> {
        type Item = &'a K;
        fn next(&mut self) -> Option<&'a K> {}
    }
    impl<'a, K, V> ExactSizeIterator for Keys<'a, K, V> {}
    impl<'a, K, V> Clone for Keys<'a, K, V> { fn clone(&self) -> Self {} }

    pub struct Values<'a, K, V> { map: &'a HashMap<K, V> }
    impl<'a, K, V> Iterator for Values<'a, K, V> {
        type Item = &'a V;
        fn next(&mut self) -> Option<&'a V> {}
    }
    impl<'a, K, V> ExactSizeIterator for Values<'a, K, V> {}
    impl<'a, K, V> Clone for Values<'a, K, V> { fn clone(&self) -> Self {} }

    pub struct ValuesMut<'a, K, V> { map: &'a mut HashMap<K, V> }
    impl<'a, K, V> Iterator for ValuesMut<'a, K, V> {
        type Item = &'a mut V;
        fn next(&mut self) -> Option<&'a mut V> {}
    }
    impl<'a, K, V> ExactSizeIterator for ValuesMut<'a, K, V> {}

    pub struct IntoKeys<K, V> { map: HashMap<K, V> }
    impl<K, V> Iterator for IntoKeys<K, V> {
        type Item = K;
        fn next(&mut self) -> Option<K> {}
    }
    impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}

    pub struct IntoValues<K, V> { map: HashMap<K, V> }
    impl<K, V> Iterator for IntoValues<K, V> {
        type Item = V;
        fn next(&mut self) -> Option<V> {}
    }
    impl<K, V> ExactSizeIterator for IntoValues<K, V> {}

    pub struct Drain<'a, K, V> { map: &'a mut HashMap<K, V> }
    impl<'a, K, V> Iterator for Drain<'a, K, V> {
        type Item = (K, V);
        fn next(&mut self) -> Option<(K, V)> {}
    }
    impl<'a, K, V> ExactSizeIterator for Drain<'a, K, V> {}

    pub struct ExtractIf<'a, K, V, F> { key: &'a mut K, value: &'a mut V, pred: F }
    impl<'a, K, V, F: FnMut(&K, &mut V) -> bool> Iterator for ExtractIf<'a, K, V, F> {
        type Item = (K, V);
        fn next(&mut self) -> Option<(K, V)> { (self.pred)(self.key, self.value); }
    }

    pub enum Entry<'a, K: 'a, V: 'a, S: 'a = DefaultHashBuilder> {
        Occupied(OccupiedEntry<'a, K, V, S>),
        Vacant(VacantEntry<'a, K, V, S>),
    }

    impl<'a, K, V, S> Entry<'a, K, V, S> {
        pub fn insert(self, value: V) -> OccupiedEntry<'a, K, V, S> {}
        pub fn or_insert(self, default: V) -> &'a mut V {}
        pub fn or_insert_entry(self, default: V) -> OccupiedEntry<'a, K, V, S> {}
        pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V { default(); }
        pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V { default(self.key()); }
        pub fn key(&self) -> &K {}
        pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self { let Entry::Occupied(entry) = self; f(entry.value); }
        pub fn and_replace_entry_with<F: FnOnce(&K, V) -> Option<V>>(self, f: F) -> Self { let Entry::Occupied(entry) = self; f(&entry.key, *entry.value); }
        pub fn or_default(self) -> &'a mut V where V: Default { V::default(); }
    }

    pub struct OccupiedEntry<'a, K, V, S = DefaultHashBuilder> { key: K, value: &'a mut V, map: &'a mut HashMap<K, V, S> }
    impl<'a, K, V, S> OccupiedEntry<'a, K, V, S> {
        pub fn key(&self) -> &K {}
        pub fn remove_entry(self) -> (K, V) {}
        pub fn get(&self) -> &V {}
        pub fn get_mut(&mut self) -> &mut V {}
        pub fn into_mut(self) -> &'a mut V {}
        pub fn insert(&mut self, value: V) -> V {}
        pub fn remove(self) -> V {}
        pub fn replace_entry_with<F: FnOnce(&K, V) -> Option<V>>(self, f: F) -> Entry<'a, K, V, S> { f(&self.key, *self.value); }
    }

    pub struct VacantEntry<'a, K, V, S = DefaultHashBuilder> { key: K, value: &'a mut V, map: &'a mut HashMap<K, V, S> }
    impl<'a, K, V, S> VacantEntry<'a, K, V, S> {
        pub fn key(&self) -> &K {}
        pub fn into_key(self) -> K {}
        pub fn insert(self, value: V) -> &'a mut V {}
        pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V, S> {}
    }

    pub enum EntryRef<'a, 'b, K, Q: ?Sized, V, S> {
        Occupied(OccupiedEntry<'a, K, V, S>),
        Vacant(VacantEntryRef<'a, 'b, K, Q, V, S>),
    }
    impl<'a, 'b, K, Q: ?Sized, V, S> EntryRef<'a, 'b, K, Q, V, S> {
        pub fn insert(self, value: V) -> OccupiedEntry<'a, K, V, S> {}
        pub fn or_insert(self, default: V) -> &'a mut V {}
        pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V { default(); }
        pub fn or_insert_with_key<F: FnOnce(&Q) -> V>(self, default: F) -> &'a mut V { default(self.key()); }
        pub fn key(&self) -> &Q {}
        pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self { let EntryRef::Occupied(entry) = self; f(entry.value); }
        pub fn or_default(self) -> &'a mut V where V: Default { V::default(); }
    }
    pub struct VacantEntryRef<'a, 'b, K, Q: ?Sized, V, S> { key: &'b Q, map: &'a mut HashMap<K, V, S> }
    pub struct OccupiedError<'a, K, V, S = DefaultHashBuilder> { pub entry: OccupiedEntry<'a, K, V, S>, pub value: V }
}

pub mod hash_set {
    use crate::{DefaultHashBuilder, Equivalent, TryReserveError};
    use std::hash::{BuildHasher, Hash};
    use std::ops::{BitAnd, BitOr, BitXor, Sub};

    #[derive(Clone, Debug)]
    pub struct HashSet<T, S = DefaultHashBuilder> { item: T, hash_builder: S }

    impl<T> HashSet<T, DefaultHashBuilder> {
        pub fn new() -> HashSet<T, DefaultHashBuilder> {}
        pub fn with_capacity(capacity: usize) -> HashSet<T, DefaultHashBuilder> {}
    }

    impl<T, S> HashSet<T, S> {
        pub fn with_hasher(hasher: S) -> HashSet<T, S> {}
        pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S> {}
        pub fn capacity(&self) -> usize {}
        pub fn iter(&self) -> Iter<'_, T> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn drain(&mut self) -> Drain<'_, T> {}
        pub fn extract_if<F: FnMut(&T) -> bool>(&mut self, f: F) -> ExtractIf<'_, T, F> { ExtractIf { item: &mut self.item, f } }
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) { f(&self.item); }
        pub fn clear(&mut self) {}
        pub fn hasher(&self) -> &S {}
    }

    impl<T: Eq + Hash, S: BuildHasher> HashSet<T, S> {
        pub fn reserve(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn difference<'a>(&'a self, other: &'a HashSet<T, S>) -> Difference<'a, T, S> {}
        pub fn symmetric_difference<'a>(&'a self, other: &'a HashSet<T, S>) -> SymmetricDifference<'a, T, S> {}
        pub fn intersection<'a>(&'a self, other: &'a HashSet<T, S>) -> Intersection<'a, T, S> {}
        pub fn union<'a>(&'a self, other: &'a HashSet<T, S>) -> Union<'a, T, S> {}
        pub fn contains<Q: ?Sized + Hash + Equivalent<T>>(&self, value: &Q) -> bool {}
        pub fn get<Q: ?Sized + Hash + Equivalent<T>>(&self, value: &Q) -> Option<&T> {}
        pub fn is_disjoint(&self, other: &HashSet<T, S>) -> bool {}
        pub fn is_subset(&self, other: &HashSet<T, S>) -> bool {}
        pub fn is_superset(&self, other: &HashSet<T, S>) -> bool {}
        pub fn get_or_insert(&mut self, value: T) -> &T {}
        pub fn get_or_insert_with<Q: ?Sized + Hash + Equivalent<T>, F: FnOnce(&Q) -> T>(&mut self, value: &Q, f: F) -> &T { f(value); }
        pub fn insert(&mut self, value: T) -> bool {}
        pub fn allocation_size(&self) -> usize {}
        pub fn replace(&mut self, value: T) -> Option<T> {}
        pub fn remove<Q: ?Sized + Hash + Equivalent<T>>(&mut self, value: &Q) -> bool {}
        pub fn take<Q: ?Sized + Hash + Equivalent<T>>(&mut self, value: &Q) -> Option<T> {}
    }

    impl<T, S: Default> Default for HashSet<T, S> { fn default() -> HashSet<T, S> {} }
    impl<T: Eq + Hash, S: BuildHasher> PartialEq for HashSet<T, S> {}
    impl<T: Eq + Hash, S: BuildHasher> Eq for HashSet<T, S> {}
    impl<T: Eq + Hash, const N: usize> From<[T; N]> for HashSet<T, DefaultHashBuilder> { fn from(arr: [T; N]) -> Self {} }
    impl<T: Eq + Hash, S: BuildHasher + Default> FromIterator<T> for HashSet<T, S> {}
    impl<T: Eq + Hash, S: BuildHasher> Extend<T> for HashSet<T, S> {}
    impl<'a, T: Eq + Hash + Copy + 'a, S: BuildHasher> Extend<&'a T> for HashSet<T, S> {}
    impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitOr<&HashSet<T, S>> for &HashSet<T, S> {
        type Output = HashSet<T, S>;
        fn bitor(self, rhs: &HashSet<T, S>) -> HashSet<T, S> {}
    }
    impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitAnd<&HashSet<T, S>> for &HashSet<T, S> {
        type Output = HashSet<T, S>;
        fn bitand(self, rhs: &HashSet<T, S>) -> HashSet<T, S> {}
    }
    impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitXor<&HashSet<T, S>> for &HashSet<T, S> {
        type Output = HashSet<T, S>;
        fn bitxor(self, rhs: &HashSet<T, S>) -> HashSet<T, S> {}
    }
    impl<T: Eq + Hash + Clone, S: BuildHasher + Default> Sub<&HashSet<T, S>> for &HashSet<T, S> {
        type Output = HashSet<T, S>;
        fn sub(self, rhs: &HashSet<T, S>) -> HashSet<T, S> {}
    }

    impl<T, S> IntoIterator for HashSet<T, S> {
        type Item = T;
        type IntoIter = IntoIter<T>;
        fn into_iter(self) -> IntoIter<T> {}
    }
    impl<'a, T, S> IntoIterator for &'a HashSet<T, S> {
        type Item = &'a T;
        type IntoIter = Iter<'a, T>;
        fn into_iter(self) -> Iter<'a, T> {}
    }

    pub struct Iter<'a, T> { set: &'a HashSet<T> }
    impl<'a, T> Iterator for Iter<'a, T> {
        type Item = &'a T;
        fn next(&mut self) -> Option<&'a T> {}
    }
    impl<'a, T> ExactSizeIterator for Iter<'a, T> {}
    impl<'a, T> Clone for Iter<'a, T> { fn clone(&self) -> Self {} }

    pub struct IntoIter<T> { set: HashSet<T> }
    impl<T> Iterator for IntoIter<T> {
        type Item = T;
        fn next(&mut self) -> Option<T> {}
    }
    impl<T> ExactSizeIterator for IntoIter<T> {}

    pub struct Drain<'a, T> { set: &'a mut HashSet<T> }
    impl<'a, T> Iterator for Drain<'a, T> {
        type Item = T;
        fn next(&mut self) -> Option<T> {}
    }
    impl<'a, T> ExactSizeIterator for Drain<'a, T> {}

    pub struct Difference<'a, T: 'a, S: 'a> { set: &'a HashSet<T, S> }
    impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Difference<'a, T, S> {
        type Item = &'a T;
        fn next(&mut self) -> Option<&'a T> {}
    }

    pub struct SymmetricDifference<'a, T: 'a, S: 'a> { set: &'a HashSet<T, S> }
    impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for SymmetricDifference<'a, T, S> {
        type Item = &'a T;
        fn next(&mut self) -> Option<&'a T> {}
    }

    pub struct Intersection<'a, T: 'a, S: 'a> { set: &'a HashSet<T, S> }
    impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Intersection<'a, T, S> {
        type Item = &'a T;
        fn next(&mut self) -> Option<&'a T> {}
    }

    pub struct Union<'a, T: 'a, S: 'a> { set: &'a HashSet<T, S> }
    impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Union<'a, T, S> {
        type Item = &'a T;
        fn next(&mut self) -> Option<&'a T> {}
    }

    pub struct ExtractIf<'a, T, F> { item: &'a mut T, f: F }
    impl<'a, T, F: FnMut(&T) -> bool> Iterator for ExtractIf<'a, T, F> {
        type Item = T;
        fn next(&mut self) -> Option<T> { (self.f)(self.item); }
    }
}
