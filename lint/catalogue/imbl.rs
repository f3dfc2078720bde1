//! imbl 7.0.2.

macro_rules! vector { ($($x:expr),* $(,)?) => {{ let mut all = $crate::vector::Vector::new(); $(all.push_back($x);)* all }}; }
macro_rules! hashmap { ($($key:expr => $value:expr),* $(,)?) => {{ let mut all = $crate::hashmap::HashMap::new(); $(all.insert($key, $value);)* all }}; }
macro_rules! hashset { ($($x:expr),* $(,)?) => {{ let mut all = $crate::hashset::HashSet::new(); $(all.insert($x);)* all }}; }
macro_rules! ordmap { ($($key:expr => $value:expr),* $(,)?) => {{ let mut all = $crate::ordmap::OrdMap::new(); $(all.insert($key, $value);)* all }}; }
macro_rules! ordset { ($($x:expr),* $(,)?) => {{ let mut all = $crate::ordset::OrdSet::new(); $(all.insert($x);)* all }}; }
pub use crate::hash::{map as hashmap, set as hashset};
pub use crate::hashmap::{GenericHashMap, HashMap};
pub use crate::hashset::{GenericHashSet, HashSet};
pub use crate::ord::{map as ordmap, set as ordset};
pub use crate::ordmap::{GenericOrdMap, OrdMap};
pub use crate::ordset::{GenericOrdSet, OrdSet};
pub use crate::vector::{GenericVector, Vector};
mod ord {
    pub mod map {
        use archery::SharedPointerKind;
        use crate::hashmap::GenericHashMap;
        use crate::shared_ptr::DefaultSharedPtr;
        use equivalent::Comparable;
        use std::collections;
        use std::borrow::Borrow;
        use std::hash::{BuildHasher, Hash};
        use std::iter::FromIterator;
        use std::ops::{Add, Index, IndexMut, RangeBounds};
        pub type OrdMap<K, V> = GenericOrdMap<K, V, DefaultSharedPtr>;
        pub struct GenericOrdMap<K, V, P: SharedPointerKind>;
        impl<K, V, P: SharedPointerKind> GenericOrdMap<K, V, P> {
            pub fn new() -> Self {}
            pub fn unit(key: K, value: V) -> Self {}
            pub fn is_empty(&self) -> bool {}
            pub fn ptr_eq(&self, other: &Self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn clear(&mut self) {}
        }
        impl<K, V, P> GenericOrdMap<K, V, P> where K: Ord, P: SharedPointerKind {
            pub fn get_max(&self) -> Option<&(K, V)> {}
            pub fn get_min(&self) -> Option<&(K, V)> {}
            pub fn iter(&self) -> Iter<K, V, P> {}
            pub fn range<R, Q>(&self, range: R) -> RangedIter<K, V, P> where R: RangeBounds<Q>, Q: Comparable<K> {}
            pub fn keys(&self) -> Keys<K, V, P> {}
            pub fn values(&self) -> Values<K, V, P> {}
            pub fn diff(&self, other: &Self) -> DiffIter<K, V, P> {}
            pub fn get<Q>(&self, key: &Q) -> Option<&V> where Q: Comparable<K> {}
            pub fn get_key_value<Q>(&self, key: &Q) -> Option<(&K, &V)> where Q: Comparable<K> {}
            pub fn get_prev<Q>(&self, key: &Q) -> Option<(&K, &V)> where Q: Comparable<K> {}
            pub fn get_next<Q>(&self, key: &Q) -> Option<(&K, &V)> where Q: Comparable<K> {}
            pub fn contains_key<Q>(&self, k: &Q) -> bool where Q: Comparable<K> {}
            pub fn is_submap_by<B, RM, F, P2>(&self, other: RM, cmp: F) -> bool where F: FnMut(&V, &B) -> bool, RM: Borrow<GenericOrdMap<K, B, P2>>, P2: SharedPointerKind { let a: &V; let b: &B; cmp(a, b); }
            pub fn is_proper_submap_by<B, RM, F, P2>(&self, other: RM, cmp: F) -> bool where F: FnMut(&V, &B) -> bool, RM: Borrow<GenericOrdMap<K, B, P2>>, P2: SharedPointerKind { let a: &V; let b: &B; cmp(a, b); }
            pub fn is_submap<RM>(&self, other: RM) -> bool where V: PartialEq, RM: Borrow<Self> {}
            pub fn is_proper_submap<RM>(&self, other: RM) -> bool where V: PartialEq, RM: Borrow<Self> {}
        }
        impl<K, V, P> GenericOrdMap<K, V, P> where K: Ord + Clone, V: Clone, P: SharedPointerKind {
            pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut V> where Q: Comparable<K> {}
            pub fn get_key_value_mut<Q>(&mut self, key: &Q) -> Option<(&K, &mut V)> where Q: Comparable<K> {}
            pub fn get_prev_mut<Q>(&mut self, key: &Q) -> Option<(&K, &mut V)> where Q: Comparable<K> {}
            pub fn get_next_mut<Q>(&mut self, key: &Q) -> Option<(&K, &mut V)> where Q: Comparable<K> {}
            pub fn insert(&mut self, key: K, value: V) -> Option<V> {}
            pub fn remove<Q>(&mut self, k: &Q) -> Option<V> where Q: Comparable<K> {}
            pub fn remove_with_key<Q>(&mut self, k: &Q) -> Option<(K, V)> where Q: Comparable<K> {}
            pub fn update(&self, key: K, value: V) -> Self {}
            pub fn update_with<F>(self, k: K, v: V, f: F) -> Self where F: FnOnce(V, V) -> V { let a: V; let b: V; f(a, b); }
            pub fn update_with_key<F>(self, k: K, v: V, f: F) -> Self where F: FnOnce(&K, V, V) -> V { let a: &K; let b: V; let c: V; f(a, b, c); }
            pub fn update_lookup_with_key<F>(self, k: K, v: V, f: F) -> (Option<V>, Self) where F: FnOnce(&K, &V, V) -> V { let a: &K; let b: &V; let c: V; f(a, b, c); }
            pub fn alter<F>(&self, f: F, k: K) -> Self where F: FnOnce(Option<V>) -> Option<V> { let a: Option<V>; f(a); }
            pub fn without<Q>(&self, k: &Q) -> Self where Q: Comparable<K> {}
            pub fn extract<Q>(&self, k: &Q) -> Option<(V, Self)> where Q: Comparable<K> {}
            pub fn extract_with_key<Q>(&self, k: &Q) -> Option<(K, V, Self)> where Q: Comparable<K> {}
            pub fn union(self, other: Self) -> Self {}
            pub fn union_with<F>(self, other: Self, f: F) -> Self where F: FnMut(V, V) -> V { let a: V; let b: V; f(a, b); }
            pub fn union_with_key<F>(self, other: Self, f: F) -> Self where F: FnMut(&K, V, V) -> V { let a: &K; let b: V; let c: V; f(a, b, c); }
            pub fn unions<I>(i: I) -> Self where I: IntoIterator<Item = Self> {}
            pub fn unions_with<I, F>(i: I, f: F) -> Self where I: IntoIterator<Item = Self>, F: Fn(V, V) -> V { let a: V; let b: V; f(a, b); }
            pub fn unions_with_key<I, F>(i: I, f: F) -> Self where I: IntoIterator<Item = Self>, F: Fn(&K, V, V) -> V { let a: &K; let b: V; let c: V; f(a, b, c); }
            pub fn difference(self, other: Self) -> Self {}
            pub fn symmetric_difference(self, other: Self) -> Self {}
            pub fn difference_with<F>(self, other: Self, f: F) -> Self where F: FnMut(V, V) -> Option<V> { let a: V; let b: V; f(a, b); }
            pub fn symmetric_difference_with<F>(self, other: Self, f: F) -> Self where F: FnMut(V, V) -> Option<V> { let a: V; let b: V; f(a, b); }
            pub fn difference_with_key<F>(self, other: Self, f: F) -> Self where F: FnMut(&K, V, V) -> Option<V> { let a: &K; let b: V; let c: V; f(a, b, c); }
            pub fn symmetric_difference_with_key<F>(self, other: Self, f: F) -> Self where F: FnMut(&K, V, V) -> Option<V> { let a: &K; let b: V; let c: V; f(a, b, c); }
            pub fn relative_complement(self, other: Self) -> Self {}
            pub fn intersection(self, other: Self) -> Self {}
            pub fn intersection_with<B, C, F, P2, P3>(self, other: GenericOrdMap<K, B, P2>, f: F) -> GenericOrdMap<K, C, P3> where B: Clone, C: Clone, F: FnMut(V, B) -> C, P2: SharedPointerKind, P3: SharedPointerKind { let a: V; let b: B; f(a, b); }
            pub fn intersection_with_key<B, C, F, P2, P3>(self, other: GenericOrdMap<K, B, P2>, f: F) -> GenericOrdMap<K, C, P3> where B: Clone, C: Clone, F: FnMut(&K, V, B) -> C, P2: SharedPointerKind, P3: SharedPointerKind { let a: &K; let b: V; let c: B; f(a, b, c); }
            pub fn split<Q>(&self, split: &Q) -> (Self, Self) where Q: Comparable<K> {}
            pub fn split_lookup<Q>(&self, split: &Q) -> (Self, Option<V>, Self) where Q: Comparable<K> {}
            pub fn take(&self, n: usize) -> Self {}
            pub fn skip(&self, n: usize) -> Self {}
            pub fn without_min(&self) -> (Option<V>, Self) {}
            pub fn without_min_with_key(&self) -> (Option<(K, V)>, Self) {}
            pub fn without_max(&self) -> (Option<V>, Self) {}
            pub fn without_max_with_key(&self) -> (Option<(K, V)>, Self) {}
            pub fn entry(&mut self, key: K) -> Entry<K, V, P> {}
        }
        pub enum Entry<K, V, P> where K: Ord + Clone, V: Clone, P: SharedPointerKind { Occupied(OccupiedEntry<K, V, P>), Vacant(VacantEntry<K, V, P>) }
        impl<K, V, P> Entry<K, V, P> where K: Ord + Clone, V: Clone, P: SharedPointerKind {
            pub fn or_insert(self, default: V) -> &mut V {}
            pub fn or_insert_with<F>(self, default: F) -> &mut V where F: FnOnce() -> V { default(); }
            pub fn or_default(self) -> &mut V where V: Default {}
            pub fn key(&self) -> &K {}
            pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V) { let a: &mut V; f(a); }
        }
        pub struct OccupiedEntry<K, V, P> where K: Ord + Clone, V: Clone, P: SharedPointerKind;
        impl<K, V, P> OccupiedEntry<K, V, P> where K: Ord + Clone, V: Clone, P: SharedPointerKind {
            pub fn key(&self) -> &K {}
            pub fn remove_entry(self) -> (K, V) {}
            pub fn get(&self) -> &V {}
            pub fn get_mut(&mut self) -> &mut V {}
            pub fn into_mut(self) -> &mut V {}
            pub fn insert(&mut self, value: V) -> V {}
            pub fn remove(self) -> V {}
        }
        pub struct VacantEntry<K, V, P> where K: Ord + Clone, V: Clone, P: SharedPointerKind;
        impl<K, V, P> VacantEntry<K, V, P> where K: Ord + Clone, V: Clone, P: SharedPointerKind {
            pub fn key(&self) -> &K {}
            pub fn into_key(self) -> K {}
            pub fn insert(self, value: V) -> &mut V {}
        }
        impl<K, V, P: SharedPointerKind> Clone for GenericOrdMap<K, V, P> {}
        impl<K, V, P: SharedPointerKind> Default for GenericOrdMap<K, V, P> {}
        impl<K, V, P> Add for &GenericOrdMap<K, V, P> where K: Ord + Clone, V: Clone, P: SharedPointerKind {
            type Output = GenericOrdMap<K, V, P>;
            fn add(self, other: Self) -> Self::Output {}
        }
        impl<K, V, P> Add for GenericOrdMap<K, V, P> where K: Ord + Clone, V: Clone, P: SharedPointerKind {
            type Output = GenericOrdMap<K, V, P>;
            fn add(self, other: Self) -> Self::Output {}
        }
        impl<K, V, RK, RV, P> Extend<(RK, RV)> for GenericOrdMap<K, V, P> where K: Ord + Clone + From<RK>, V: Clone + From<RV>, P: SharedPointerKind {}
        impl<Q, K, V, P: SharedPointerKind> Index<&Q> for GenericOrdMap<K, V, P> where Q: Comparable<K>, K: Ord {
            type Output = V;
            fn index(&self, key: &Q) -> &Self::Output {}
        }
        impl<Q, K, V, P> IndexMut<&Q> for GenericOrdMap<K, V, P> where Q: Comparable<K>, K: Ord + Clone, V: Clone, P: SharedPointerKind { fn index_mut(&mut self, key: &Q) -> &mut Self::Output {} }
        pub struct Iter<K, V, P: SharedPointerKind>;
        impl<K, V, P: SharedPointerKind> Clone for Iter<K, V, P> {}
        impl<K, V, P> Iterator for Iter<K, V, P> where P: SharedPointerKind {
            type Item = (&K, &V);
            fn next(&mut self) -> Option<Self::Item> {}
        }
        impl<K, V, P> DoubleEndedIterator for Iter<K, V, P> where P: SharedPointerKind { fn next_back(&mut self) -> Option<Self::Item> {} }
        pub struct RangedIter<K, V, P: SharedPointerKind>;
        impl<K, V, P: SharedPointerKind> Clone for RangedIter<K, V, P> {}
        impl<K, V, P> Iterator for RangedIter<K, V, P> where P: SharedPointerKind {
            type Item = (&K, &V);
            fn next(&mut self) -> Option<Self::Item> {}
        }
        impl<K, V, P> DoubleEndedIterator for RangedIter<K, V, P> where P: SharedPointerKind { fn next_back(&mut self) -> Option<Self::Item> {} }
        pub struct DiffIter<K, V, P: SharedPointerKind>;
        pub enum DiffItem<K, V> { Add(&K, &V), Update { old: (&K, &V), new: (&K, &V) }, Remove(&K, &V) }
        impl<K, V, P> Iterator for DiffIter<K, V, P> where K: Ord, V: PartialEq, P: SharedPointerKind {
            type Item = DiffItem<K, V>;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct Keys<K, V, P: SharedPointerKind>;
        impl<K, V, P> Iterator for Keys<K, V, P> where K: Ord, P: SharedPointerKind {
            type Item = &K;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        impl<K, V, P> DoubleEndedIterator for Keys<K, V, P> where K: Ord, P: SharedPointerKind { fn next_back(&mut self) -> Option<Self::Item> {} }
        pub struct Values<K, V, P: SharedPointerKind>;
        impl<K, V, P> Iterator for Values<K, V, P> where K: Ord, P: SharedPointerKind {
            type Item = &V;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        impl<K, V, P> DoubleEndedIterator for Values<K, V, P> where K: Ord, P: SharedPointerKind { fn next_back(&mut self) -> Option<Self::Item> {} }
        impl<K, V, RK, RV, P> FromIterator<(RK, RV)> for GenericOrdMap<K, V, P> where K: Ord + Clone + From<RK>, V: Clone + From<RV>, P: SharedPointerKind {}
        impl<K, V, P> IntoIterator for &GenericOrdMap<K, V, P> where K: Ord, P: SharedPointerKind {
            type Item = (&K, &V);
            type IntoIter = Iter<K, V, P>;
            fn into_iter(self) -> Self::IntoIter {}
        }
        impl<K, V, P> IntoIterator for GenericOrdMap<K, V, P> where K: Clone, V: Clone, P: SharedPointerKind {
            type Item = (K, V);
            type IntoIter = ConsumingIter<K, V, P>;
            fn into_iter(self) -> Self::IntoIter {}
        }
        pub struct ConsumingIter<K, V, P: SharedPointerKind>;
        impl<K, V, P: SharedPointerKind> Clone for ConsumingIter<K, V, P> {}
        impl<K, V, P> Iterator for ConsumingIter<K, V, P> where K: Clone, V: Clone, P: SharedPointerKind {
            type Item = (K, V);
            fn next(&mut self) -> Option<Self::Item> {}
        }
        impl<K: Clone, V: Clone, P: SharedPointerKind> DoubleEndedIterator for ConsumingIter<K, V, P> { fn next_back(&mut self) -> Option<Self::Item> {} }
        impl<K, V, P: SharedPointerKind> AsRef<GenericOrdMap<K, V, P>> for GenericOrdMap<K, V, P> { fn as_ref(&self) -> &Self {} }
        impl<K, V, OK, OV, P1, P2> From<&GenericOrdMap<&K, &V, P2>> for GenericOrdMap<OK, OV, P1> where K: Ord + ToOwned<Owned = OK>, V: ToOwned<Owned = OV>, OK: Ord + Clone, OV: Clone + Borrow<V>, P1: SharedPointerKind, P2: SharedPointerKind {}
        impl<K, V, RK, RV, OK, OV, P> From<&[(RK, RV)]> for GenericOrdMap<K, V, P> where K: Ord + Clone + From<OK>, V: Clone + From<OV>, OV: Borrow<RV>, RK: ToOwned<Owned = OK>, RV: ToOwned<Owned = OV>, P: SharedPointerKind {}
        impl<K, V, RK, RV, P> From<Vec<(RK, RV)>> for GenericOrdMap<K, V, P> where K: Ord + Clone + From<RK>, V: Clone + From<RV>, P: SharedPointerKind {}
        impl<K, V, RK, RV, OK, OV, P> From<&Vec<(RK, RV)>> for GenericOrdMap<K, V, P> where K: Ord + Clone + From<OK>, V: Clone + From<OV>, OV: Borrow<RV>, RK: ToOwned<Owned = OK>, RV: ToOwned<Owned = OV>, P: SharedPointerKind {}
        impl<K, V, RK, RV, P> From<collections::HashMap<RK, RV>> for GenericOrdMap<K, V, P> where K: Ord + Clone + From<RK>, V: Clone + From<RV>, P: SharedPointerKind, RK: Eq + Hash {}
        impl<K, V, OK, OV, RK, RV, P> From<&collections::HashMap<RK, RV>> for GenericOrdMap<K, V, P> where K: Ord + Clone + From<OK>, V: Clone + From<OV>, OV: Borrow<RV>, RK: Hash + Eq + ToOwned<Owned = OK>, RV: ToOwned<Owned = OV>, P: SharedPointerKind {}
        impl<K, V, RK, RV, P> From<collections::BTreeMap<RK, RV>> for GenericOrdMap<K, V, P> where K: Ord + Clone + From<RK>, V: Clone + From<RV>, P: SharedPointerKind {}
        impl<K, V, RK, RV, OK, OV, P> From<&collections::BTreeMap<RK, RV>> for GenericOrdMap<K, V, P> where K: Ord + Clone + From<OK>, V: Clone + From<OV>, OV: Borrow<RV>, RK: Comparable<OK> + ToOwned<Owned = OK>, RV: ToOwned<Owned = OV>, P: SharedPointerKind {}
        impl<K, V, S, P1, P2> From<GenericHashMap<K, V, S, P2>> for GenericOrdMap<K, V, P1> where K: Ord + Hash + Eq + Clone, V: Clone, S: BuildHasher + Clone, P1: SharedPointerKind, P2: SharedPointerKind {}
        impl<K, V, S, P1, P2> From<&GenericHashMap<K, V, S, P2>> for GenericOrdMap<K, V, P1> where K: Ord + Hash + Eq + Clone, V: Clone, S: BuildHasher + Clone, P1: SharedPointerKind, P2: SharedPointerKind {}
    }
    pub mod set {
        use archery::SharedPointerKind;
        use crate::hashset::GenericHashSet;
        use crate::shared_ptr::DefaultSharedPtr;
        use equivalent::Comparable;
        use std::collections;
        use std::borrow::Borrow;
        use std::hash::{BuildHasher, Hash};
        use std::iter::FromIterator;
        use std::ops::{Add, Mul, RangeBounds};
        pub type OrdSet<A> = GenericOrdSet<A, DefaultSharedPtr>;
        pub struct GenericOrdSet<A, P: SharedPointerKind>;
        impl<A, P: SharedPointerKind> GenericOrdSet<A, P> {
            pub fn new() -> Self {}
            pub fn unit(a: A) -> Self {}
            pub fn is_empty(&self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn ptr_eq(&self, other: &Self) -> bool {}
            pub fn clear(&mut self) {}
        }
        impl<A, P> GenericOrdSet<A, P> where A: Ord, P: SharedPointerKind {
            pub fn get_min(&self) -> Option<&A> {}
            pub fn get_max(&self) -> Option<&A> {}
            pub fn iter(&self) -> Iter<A, P> {}
            pub fn range<R, Q>(&self, range: R) -> RangedIter<A, P> where R: RangeBounds<Q>, Q: Comparable<A> {}
            pub fn diff(&self, other: &Self) -> DiffIter<A, P> {}
            pub fn contains<Q>(&self, value: &Q) -> bool where Q: Comparable<A> {}
            pub fn get<Q>(&self, value: &Q) -> Option<&A> where Q: Comparable<A> {}
            pub fn get_prev<Q>(&self, value: &Q) -> Option<&A> where Q: Comparable<A> {}
            pub fn get_next<Q>(&self, value: &Q) -> Option<&A> where Q: Comparable<A> {}
            pub fn is_subset<RS>(&self, other: RS) -> bool where RS: Borrow<Self> {}
            pub fn is_proper_subset<RS>(&self, other: RS) -> bool where RS: Borrow<Self> {}
        }
        impl<A, P> GenericOrdSet<A, P> where A: Ord + Clone, P: SharedPointerKind {
            pub fn insert(&mut self, a: A) -> Option<A> {}
            pub fn remove<Q>(&mut self, value: &Q) -> Option<A> where Q: Comparable<A> {}
            pub fn remove_min(&mut self) -> Option<A> {}
            pub fn remove_max(&mut self) -> Option<A> {}
            pub fn update(&self, a: A) -> Self {}
            pub fn without<Q>(&self, value: &Q) -> Self where Q: Comparable<A> {}
            pub fn without_min(&self) -> (Option<A>, Self) {}
            pub fn without_max(&self) -> (Option<A>, Self) {}
            pub fn union(self, other: Self) -> Self {}
            pub fn unions<I>(i: I) -> Self where I: IntoIterator<Item = Self> {}
            pub fn difference(self, other: Self) -> Self {}
            pub fn symmetric_difference(self, other: Self) -> Self {}
            pub fn relative_complement(self, other: Self) -> Self {}
            pub fn intersection(self, other: Self) -> Self {}
            pub fn split<Q>(self, split: &Q) -> (Self, Self) where Q: Comparable<A> {}
            pub fn split_member<Q>(self, split: &Q) -> (Self, bool, Self) where Q: Comparable<A> {}
            pub fn take(&self, n: usize) -> Self {}
            pub fn skip(&self, n: usize) -> Self {}
        }
        impl<A, P: SharedPointerKind> Clone for GenericOrdSet<A, P> {}
        impl<A, P: SharedPointerKind> Default for GenericOrdSet<A, P> {}
        impl<A: Ord + Clone, P: SharedPointerKind> Add for GenericOrdSet<A, P> {
            type Output = GenericOrdSet<A, P>;
            fn add(self, other: Self) -> Self::Output {}
        }
        impl<A: Ord + Clone, P: SharedPointerKind> Add for &GenericOrdSet<A, P> {
            type Output = GenericOrdSet<A, P>;
            fn add(self, other: Self) -> Self::Output {}
        }
        impl<A: Ord + Clone, P: SharedPointerKind> Mul for GenericOrdSet<A, P> {
            type Output = GenericOrdSet<A, P>;
            fn mul(self, other: Self) -> Self::Output {}
        }
        impl<A: Ord + Clone, P: SharedPointerKind> Mul for &GenericOrdSet<A, P> {
            type Output = GenericOrdSet<A, P>;
            fn mul(self, other: Self) -> Self::Output {}
        }
        impl<A, R, P> Extend<R> for GenericOrdSet<A, P> where A: Ord + Clone + From<R>, P: SharedPointerKind {}
        pub struct Iter<A, P: SharedPointerKind>;
        impl<A, P: SharedPointerKind> Clone for Iter<A, P> {}
        impl<A, P: SharedPointerKind> Iterator for Iter<A, P> where A: Ord {
            type Item = &A;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        impl<A, P> DoubleEndedIterator for Iter<A, P> where A: Ord, P: SharedPointerKind { fn next_back(&mut self) -> Option<Self::Item> {} }
        pub struct RangedIter<A, P: SharedPointerKind>;
        impl<A, P> Iterator for RangedIter<A, P> where A: Ord, P: SharedPointerKind {
            type Item = &A;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        impl<A, P> DoubleEndedIterator for RangedIter<A, P> where A: Ord, P: SharedPointerKind { fn next_back(&mut self) -> Option<Self::Item> {} }
        pub struct ConsumingIter<A, P: SharedPointerKind>;
        impl<A, P: SharedPointerKind> Clone for ConsumingIter<A, P> {}
        impl<A, P> Iterator for ConsumingIter<A, P> where A: Clone, P: SharedPointerKind {
            type Item = A;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        impl<A, P> DoubleEndedIterator for ConsumingIter<A, P> where A: Clone, P: SharedPointerKind { fn next_back(&mut self) -> Option<Self::Item> {} }
        pub struct DiffIter<A, P: SharedPointerKind>;
        pub enum DiffItem<A> { Add(&A), Remove(&A) }
        impl<A, P> Iterator for DiffIter<A, P> where A: Ord + PartialEq, P: SharedPointerKind {
            type Item = DiffItem<A>;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        impl<A, R, P> FromIterator<R> for GenericOrdSet<A, P> where A: Ord + Clone + From<R>, P: SharedPointerKind {}
        impl<A, P> IntoIterator for &GenericOrdSet<A, P> where A: Ord, P: SharedPointerKind {
            type Item = &A;
            type IntoIter = Iter<A, P>;
            fn into_iter(self) -> Self::IntoIter {}
        }
        impl<A, P> IntoIterator for GenericOrdSet<A, P> where A: Ord + Clone, P: SharedPointerKind {
            type Item = A;
            type IntoIter = ConsumingIter<A, P>;
            fn into_iter(self) -> Self::IntoIter {}
        }
        impl<A, OA, P1, P2> From<&GenericOrdSet<&A, P2>> for GenericOrdSet<OA, P1> where A: ToOwned<Owned = OA> + Ord, OA: Ord + Clone, P1: SharedPointerKind, P2: SharedPointerKind {}
        impl<A, P> From<&[A]> for GenericOrdSet<A, P> where A: Ord + Clone, P: SharedPointerKind {}
        impl<A: Ord + Clone, P: SharedPointerKind> From<Vec<A>> for GenericOrdSet<A, P> {}
        impl<A: Ord + Clone, P: SharedPointerKind> From<&Vec<A>> for GenericOrdSet<A, P> {}
        impl<A: Eq + Hash + Ord + Clone, P: SharedPointerKind> From<collections::HashSet<A>> for GenericOrdSet<A, P> {}
        impl<A: Eq + Hash + Ord + Clone, P: SharedPointerKind> From<&collections::HashSet<A>> for GenericOrdSet<A, P> {}
        impl<A: Ord + Clone, P: SharedPointerKind> From<collections::BTreeSet<A>> for GenericOrdSet<A, P> {}
        impl<A: Ord + Clone, P: SharedPointerKind> From<&collections::BTreeSet<A>> for GenericOrdSet<A, P> {}
        impl<A: Hash + Eq + Ord + Clone, S: BuildHasher, P1: SharedPointerKind, P2: SharedPointerKind> From<GenericHashSet<A, S, P2>> for GenericOrdSet<A, P1> {}
        impl<A: Hash + Eq + Ord + Clone, S: BuildHasher, P1: SharedPointerKind, P2: SharedPointerKind> From<&GenericHashSet<A, S, P2>> for GenericOrdSet<A, P1> {}
    }
}
mod hash {
    pub mod map {
        use archery::SharedPointerKind;
        use crate::shared_ptr::DefaultSharedPtr;
        use equivalent::Equivalent;
        use std::collections;
        use std::borrow::Borrow;
        use std::collections::hash_map::RandomState;
        use std::hash::{BuildHasher, Hash};
        use std::iter::FromIterator;
        use std::ops::{Add, Index, IndexMut};
        pub type HashMap<K, V, S = RandomState> = GenericHashMap<K, V, S, DefaultSharedPtr>;
        pub struct GenericHashMap<K, V, S, P: SharedPointerKind>;
        impl<K, V, P> GenericHashMap<K, V, RandomState, P> where K: Hash + Eq + Clone, V: Clone, P: SharedPointerKind { pub fn unit(k: K, v: V) -> GenericHashMap<K, V, RandomState, P> {} }
        impl<K, V, S, P: SharedPointerKind> GenericHashMap<K, V, S, P> {
            pub fn new() -> Self where S: Default {}
            pub fn is_empty(&self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn ptr_eq(&self, other: &Self) -> bool {}
            pub fn with_hasher(hasher: S) -> Self {}
            pub fn hasher(&self) -> &S {}
            pub fn new_from<K1, V1>(&self) -> GenericHashMap<K1, V1, S, P> where K1: Hash + Eq + Clone, V1: Clone, S: Clone {}
            pub fn iter(&self) -> Iter<K, V, P> {}
            pub fn keys(&self) -> Keys<K, V, P> {}
            pub fn values(&self) -> Values<K, V, P> {}
            pub fn clear(&mut self) {}
        }
        impl<K, V, S, P> GenericHashMap<K, V, S, P> where K: Hash + Eq, S: BuildHasher + Clone, P: SharedPointerKind {
            pub fn get<Q>(&self, key: &Q) -> Option<&V> where Q: Hash + Equivalent<K> {}
            pub fn get_key_value<Q>(&self, key: &Q) -> Option<(&K, &V)> where Q: Hash + Equivalent<K> {}
            pub fn contains_key<Q>(&self, k: &Q) -> bool where Q: Hash + Equivalent<K> {}
            pub fn is_submap_by<B, RM, F, P2: SharedPointerKind>(&self, other: RM, cmp: F) -> bool where F: FnMut(&V, &B) -> bool, RM: Borrow<GenericHashMap<K, B, S, P2>> { let a: &V; let b: &B; cmp(a, b); }
            pub fn is_proper_submap_by<B, RM, F, P2: SharedPointerKind>(&self, other: RM, cmp: F) -> bool where F: FnMut(&V, &B) -> bool, RM: Borrow<GenericHashMap<K, B, S, P2>> { let a: &V; let b: &B; cmp(a, b); }
            pub fn is_submap<RM>(&self, other: RM) -> bool where V: PartialEq, RM: Borrow<Self> {}
            pub fn is_proper_submap<RM>(&self, other: RM) -> bool where V: PartialEq, RM: Borrow<Self> {}
        }
        impl<K, V, S, P> GenericHashMap<K, V, S, P> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher + Clone, P: SharedPointerKind {
            pub fn iter_mut(&mut self) -> IterMut<K, V, P> {}
            pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut V> where Q: Hash + Equivalent<K> {}
            pub fn get_key_value_mut<Q>(&mut self, key: &Q) -> Option<(&K, &mut V)> where Q: Hash + Equivalent<K> {}
            pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
            pub fn remove<Q>(&mut self, k: &Q) -> Option<V> where Q: Hash + Equivalent<K> {}
            pub fn remove_with_key<Q>(&mut self, k: &Q) -> Option<(K, V)> where Q: Hash + Equivalent<K> {}
            pub fn entry(&mut self, key: K) -> Entry<K, V, S, P> {}
            pub fn update(&self, k: K, v: V) -> Self {}
            pub fn update_with<F>(&self, k: K, v: V, f: F) -> Self where F: FnOnce(V, V) -> V { let a: V; let b: V; f(a, b); }
            pub fn update_with_key<F>(&self, k: K, v: V, f: F) -> Self where F: FnOnce(&K, V, V) -> V { let a: &K; let b: V; let c: V; f(a, b, c); }
            pub fn update_lookup_with_key<F>(&self, k: K, v: V, f: F) -> (Option<V>, Self) where F: FnOnce(&K, &V, V) -> V { let a: &K; let b: &V; let c: V; f(a, b, c); }
            pub fn alter<F>(&self, f: F, k: K) -> Self where F: FnOnce(Option<V>) -> Option<V> { let a: Option<V>; f(a); }
            pub fn without<Q>(&self, k: &Q) -> Self where Q: Hash + Equivalent<K> {}
            pub fn retain<F>(&mut self, f: F) where F: FnMut(&K, &V) -> bool { let a: &K; let b: &V; f(a, b); }
            pub fn extract<Q>(&self, k: &Q) -> Option<(V, Self)> where Q: Hash + Equivalent<K> {}
            pub fn extract_with_key<Q>(&self, k: &Q) -> Option<(K, V, Self)> where Q: Hash + Equivalent<K> {}
            pub fn union(self, other: Self) -> Self {}
            pub fn union_with<F>(self, other: Self, f: F) -> Self where F: FnMut(V, V) -> V { let a: V; let b: V; f(a, b); }
            pub fn union_with_key<F>(self, other: Self, f: F) -> Self where F: FnMut(&K, V, V) -> V { let a: &K; let b: V; let c: V; f(a, b, c); }
            pub fn unions<I>(i: I) -> Self where S: Default, I: IntoIterator<Item = Self> {}
            pub fn unions_with<I, F>(i: I, f: F) -> Self where S: Default, I: IntoIterator<Item = Self>, F: Fn(V, V) -> V { let a: V; let b: V; f(a, b); }
            pub fn unions_with_key<I, F>(i: I, f: F) -> Self where S: Default, I: IntoIterator<Item = Self>, F: Fn(&K, V, V) -> V { let a: &K; let b: V; let c: V; f(a, b, c); }
            pub fn difference(self, other: Self) -> Self {}
            pub fn symmetric_difference(self, other: Self) -> Self {}
            pub fn difference_with<F>(self, other: Self, f: F) -> Self where F: FnMut(V, V) -> Option<V> { let a: V; let b: V; f(a, b); }
            pub fn symmetric_difference_with<F>(self, other: Self, f: F) -> Self where F: FnMut(V, V) -> Option<V> { let a: V; let b: V; f(a, b); }
            pub fn difference_with_key<F>(self, other: Self, f: F) -> Self where F: FnMut(&K, V, V) -> Option<V> { let a: &K; let b: V; let c: V; f(a, b, c); }
            pub fn symmetric_difference_with_key<F>(self, other: Self, f: F) -> Self where F: FnMut(&K, V, V) -> Option<V> { let a: &K; let b: V; let c: V; f(a, b, c); }
            pub fn relative_complement(self, other: Self) -> Self {}
            pub fn intersection(self, other: Self) -> Self {}
            pub fn intersection_with<B, C, F>(self, other: GenericHashMap<K, B, S, P>, f: F) -> GenericHashMap<K, C, S, P> where B: Clone, C: Clone, F: FnMut(V, B) -> C { let a: V; let b: B; f(a, b); }
            pub fn intersection_with_key<B, C, F>(self, other: GenericHashMap<K, B, S, P>, f: F) -> GenericHashMap<K, C, S, P> where B: Clone, C: Clone, F: FnMut(&K, V, B) -> C { let a: &K; let b: V; let c: B; f(a, b, c); }
        }
        pub enum Entry<K, V, S, P> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher + Clone, P: SharedPointerKind { Occupied(OccupiedEntry<K, V, S, P>), Vacant(VacantEntry<K, V, S, P>) }
        impl<K, V, S, P> Entry<K, V, S, P> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher + Clone, P: SharedPointerKind {
            pub fn or_insert(self, default: V) -> &mut V {}
            pub fn or_insert_with<F>(self, default: F) -> &mut V where F: FnOnce() -> V { default(); }
            pub fn or_default(self) -> &mut V where V: Default {}
            pub fn key(&self) -> &K {}
            pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V) { let a: &mut V; f(a); }
        }
        pub struct OccupiedEntry<K, V, S, P> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher + Clone, P: SharedPointerKind;
        impl<K, V, S, P> OccupiedEntry<K, V, S, P> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher + Clone, P: SharedPointerKind {
            pub fn key(&self) -> &K {}
            pub fn remove_entry(self) -> (K, V) {}
            pub fn get(&self) -> &V {}
            pub fn get_mut(&mut self) -> &mut V {}
            pub fn into_mut(self) -> &mut V {}
            pub fn insert(&mut self, value: V) -> V {}
            pub fn remove(self) -> V {}
        }
        pub struct VacantEntry<K, V, S, P> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher + Clone, P: SharedPointerKind;
        impl<K, V, S, P> VacantEntry<K, V, S, P> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher + Clone, P: SharedPointerKind {
            pub fn key(&self) -> &K {}
            pub fn into_key(self) -> K {}
            pub fn insert(self, value: V) -> &mut V {}
        }
        impl<K, V, S, P> Clone for GenericHashMap<K, V, S, P> where K: Clone, V: Clone, S: Clone, P: SharedPointerKind {}
        impl<K, V, S, P> Default for GenericHashMap<K, V, S, P> where S: Default, P: SharedPointerKind {}
        impl<K, V, S, P> Add for GenericHashMap<K, V, S, P> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher + Clone, P: SharedPointerKind {
            type Output = GenericHashMap<K, V, S, P>;
            fn add(self, other: Self) -> Self::Output {}
        }
        impl<K, V, S, P> Add for &GenericHashMap<K, V, S, P> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher + Clone, P: SharedPointerKind {
            type Output = GenericHashMap<K, V, S, P>;
            fn add(self, other: Self) -> Self::Output {}
        }
        impl<K, V, S, RK, RV, P> Extend<(RK, RV)> for GenericHashMap<K, V, S, P> where K: Hash + Eq + Clone + From<RK>, V: Clone + From<RV>, S: BuildHasher + Clone, P: SharedPointerKind {}
        impl<Q, K, V, S, P> Index<&Q> for GenericHashMap<K, V, S, P> where Q: Hash + Equivalent<K>, K: Hash + Eq, S: BuildHasher + Clone, P: SharedPointerKind {
            type Output = V;
            fn index(&self, key: &Q) -> &Self::Output {}
        }
        impl<Q, K, V, S, P> IndexMut<&Q> for GenericHashMap<K, V, S, P> where Q: Hash + Equivalent<K>, K: Hash + Eq + Clone, V: Clone, S: BuildHasher + Clone, P: SharedPointerKind { fn index_mut(&mut self, key: &Q) -> &mut Self::Output {} }
        pub struct Iter<K, V, P: SharedPointerKind>;
        impl<K, V, P: SharedPointerKind> Clone for Iter<K, V, P> {}
        impl<K, V, P: SharedPointerKind> Iterator for Iter<K, V, P> {
            type Item = (&K, &V);
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct IterMut<K, V, P> where K: Clone, V: Clone, P: SharedPointerKind;
        impl<K, V, P> Iterator for IterMut<K, V, P> where K: Clone, V: Clone, P: SharedPointerKind {
            type Item = (&K, &mut V);
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct ConsumingIter<A, P: SharedPointerKind>;
        impl<A, P: SharedPointerKind> Clone for ConsumingIter<A, P> {}
        impl<A, P: SharedPointerKind> Iterator for ConsumingIter<A, P> where A: Clone {
            type Item = A;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct Keys<K, V, P: SharedPointerKind>;
        impl<K, V, P: SharedPointerKind> Iterator for Keys<K, V, P> {
            type Item = &K;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct Values<K, V, P: SharedPointerKind>;
        impl<K, V, P: SharedPointerKind> Iterator for Values<K, V, P> {
            type Item = &V;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        impl<K, V, S, P: SharedPointerKind> IntoIterator for &GenericHashMap<K, V, S, P> {
            type Item = (&K, &V);
            type IntoIter = Iter<K, V, P>;
            fn into_iter(self) -> Self::IntoIter {}
        }
        impl<K, V, S, P> IntoIterator for GenericHashMap<K, V, S, P> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher + Clone, P: SharedPointerKind {
            type Item = (K, V);
            type IntoIter = ConsumingIter<(K, V), P>;
            fn into_iter(self) -> Self::IntoIter {}
        }
        impl<K, V, S, P> FromIterator<(K, V)> for GenericHashMap<K, V, S, P> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher + Default + Clone, P: SharedPointerKind {}
        impl<K, V, S, P: SharedPointerKind> AsRef<GenericHashMap<K, V, S, P>> for GenericHashMap<K, V, S, P> { fn as_ref(&self) -> &Self {} }
        impl<K, V, OK, OV, SA, SB, P1, P2> From<&GenericHashMap<&K, &V, SA, P1>> for GenericHashMap<OK, OV, SB, P2> where K: Hash + Equivalent<OK> + ToOwned<Owned = OK>, V: ToOwned<Owned = OV>, OK: Hash + Eq + Clone, OV: Borrow<V> + Clone, SA: BuildHasher + Clone, SB: BuildHasher + Default + Clone, P1: SharedPointerKind, P2: SharedPointerKind {}
        impl<K, V, S, P> From<&[(K, V)]> for GenericHashMap<K, V, S, P> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher + Default + Clone, P: SharedPointerKind {}
        impl<K, V, S, P> From<Vec<(K, V)>> for GenericHashMap<K, V, S, P> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher + Default + Clone, P: SharedPointerKind {}
        impl<K, V, S, P> From<&Vec<(K, V)>> for GenericHashMap<K, V, S, P> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher + Default + Clone, P: SharedPointerKind {}
        impl<K, V, S1, S2, P> From<collections::HashMap<K, V, S2>> for GenericHashMap<K, V, S1, P> where K: Hash + Eq + Clone, V: Clone, S1: BuildHasher + Default + Clone, S2: BuildHasher, P: SharedPointerKind {}
        impl<K, V, S1, S2, P> From<&collections::HashMap<K, V, S2>> for GenericHashMap<K, V, S1, P> where K: Hash + Eq + Clone, V: Clone, S1: BuildHasher + Default + Clone, S2: BuildHasher, P: SharedPointerKind {}
        impl<K, V, S, P> From<collections::BTreeMap<K, V>> for GenericHashMap<K, V, S, P> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher + Default + Clone, P: SharedPointerKind {}
        impl<K, V, S, P> From<&collections::BTreeMap<K, V>> for GenericHashMap<K, V, S, P> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher + Default + Clone, P: SharedPointerKind {}
    }
    pub mod set {
        use archery::SharedPointerKind;
        use crate::GenericVector;
        use crate::ordset::GenericOrdSet;
        use crate::shared_ptr::DefaultSharedPtr;
        use equivalent::Equivalent;
        use std::collections;
        use std::borrow::Borrow;
        use std::collections::BTreeSet;
        use std::collections::hash_map::RandomState;
        use std::hash::{BuildHasher, Hash};
        use std::iter::FromIterator;
        use std::ops::{Add, Mul};
        pub type HashSet<A, S = RandomState> = GenericHashSet<A, S, DefaultSharedPtr>;
        pub struct GenericHashSet<A, S, P: SharedPointerKind>;
        impl<A, S, P> GenericHashSet<A, S, P> where A: Hash + Eq + Clone, S: BuildHasher + Default + Clone, P: SharedPointerKind { pub fn unit(a: A) -> Self {} }
        impl<A, S, P: SharedPointerKind> GenericHashSet<A, S, P> {
            pub fn new() -> Self where S: Default {}
            pub fn is_empty(&self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn ptr_eq(&self, other: &Self) -> bool {}
            pub fn with_hasher(hasher: S) -> Self {}
            pub fn hasher(&self) -> &S {}
            pub fn new_from<A2>(&self) -> GenericHashSet<A2, S, P> where A2: Hash + Eq + Clone, S: Clone {}
            pub fn clear(&mut self) {}
            pub fn iter(&self) -> Iter<A, P> {}
        }
        impl<A, S, P> GenericHashSet<A, S, P> where A: Hash + Eq, S: BuildHasher, P: SharedPointerKind {
            pub fn contains<Q>(&self, value: &Q) -> bool where Q: Hash + Equivalent<A> {}
            pub fn is_subset<RS>(&self, other: RS) -> bool where RS: Borrow<Self> {}
            pub fn is_proper_subset<RS>(&self, other: RS) -> bool where RS: Borrow<Self> {}
        }
        impl<A, S, P> GenericHashSet<A, S, P> where A: Hash + Eq + Clone, S: BuildHasher + Clone, P: SharedPointerKind {
            pub fn insert(&mut self, a: A) -> Option<A> {}
            pub fn remove<Q>(&mut self, value: &Q) -> Option<A> where Q: Hash + Equivalent<A> {}
            pub fn update(&self, a: A) -> Self {}
            pub fn without<Q>(&self, value: &Q) -> Self where Q: Hash + Equivalent<A> {}
            pub fn retain<F>(&mut self, f: F) where F: FnMut(&A) -> bool { let a: &A; f(a); }
            pub fn union(self, other: Self) -> Self {}
            pub fn unions<I>(i: I) -> Self where I: IntoIterator<Item = Self>, S: Default {}
            pub fn difference(self, other: Self) -> Self {}
            pub fn symmetric_difference(self, other: Self) -> Self {}
            pub fn relative_complement(self, other: Self) -> Self {}
            pub fn intersection(self, other: Self) -> Self {}
        }
        impl<A, S, P: SharedPointerKind> Clone for GenericHashSet<A, S, P> where A: Clone, S: Clone, P: SharedPointerKind {}
        impl<A, S, P> Default for GenericHashSet<A, S, P> where S: Default, P: SharedPointerKind {}
        impl<A, S, P> Add for GenericHashSet<A, S, P> where A: Hash + Eq + Clone, S: BuildHasher + Clone, P: SharedPointerKind {
            type Output = GenericHashSet<A, S, P>;
            fn add(self, other: Self) -> Self::Output {}
        }
        impl<A, S, P> Mul for GenericHashSet<A, S, P> where A: Hash + Eq + Clone, S: BuildHasher + Clone, P: SharedPointerKind {
            type Output = GenericHashSet<A, S, P>;
            fn mul(self, other: Self) -> Self::Output {}
        }
        impl<A, S, P> Add for &GenericHashSet<A, S, P> where A: Hash + Eq + Clone, S: BuildHasher + Clone, P: SharedPointerKind {
            type Output = GenericHashSet<A, S, P>;
            fn add(self, other: Self) -> Self::Output {}
        }
        impl<A, S, P> Mul for &GenericHashSet<A, S, P> where A: Hash + Eq + Clone, S: BuildHasher + Clone, P: SharedPointerKind {
            type Output = GenericHashSet<A, S, P>;
            fn mul(self, other: Self) -> Self::Output {}
        }
        impl<A, S, R, P: SharedPointerKind> Extend<R> for GenericHashSet<A, S, P> where A: Hash + Eq + Clone + From<R>, S: BuildHasher + Clone {}
        pub struct Iter<A, P: SharedPointerKind>;
        impl<A, P: SharedPointerKind> Clone for Iter<A, P> {}
        impl<A, P> Iterator for Iter<A, P> where P: SharedPointerKind {
            type Item = &A;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct ConsumingIter<A, P> where A: Hash + Eq + Clone, P: SharedPointerKind;
        impl<A, P> Clone for ConsumingIter<A, P> where A: Hash + Eq + Clone, P: SharedPointerKind {}
        impl<A, P> Iterator for ConsumingIter<A, P> where A: Hash + Eq + Clone, P: SharedPointerKind {
            type Item = A;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        impl<A, RA, S, P> FromIterator<RA> for GenericHashSet<A, S, P> where A: Hash + Eq + Clone + From<RA>, S: BuildHasher + Default + Clone, P: SharedPointerKind {}
        impl<A, S, P> IntoIterator for &GenericHashSet<A, S, P> where A: Hash + Eq, S: BuildHasher, P: SharedPointerKind {
            type Item = &A;
            type IntoIter = Iter<A, P>;
            fn into_iter(self) -> Self::IntoIter {}
        }
        impl<A, S, P> IntoIterator for GenericHashSet<A, S, P> where A: Hash + Eq + Clone, S: BuildHasher, P: SharedPointerKind {
            type Item = A;
            type IntoIter = ConsumingIter<Self::Item, P>;
            fn into_iter(self) -> Self::IntoIter {}
        }
        impl<A, OA, SA, SB, P1, P2> From<&GenericHashSet<&A, SA, P1>> for GenericHashSet<OA, SB, P2> where A: ToOwned<Owned = OA> + Hash + Equivalent<A>, OA: Hash + Eq + Clone, SA: BuildHasher, SB: BuildHasher + Default + Clone, P1: SharedPointerKind, P2: SharedPointerKind {}
        impl<A, S, const N: usize, P> From<[A; N]> for GenericHashSet<A, S, P> where A: Hash + Eq + Clone, S: BuildHasher + Default + Clone, P: SharedPointerKind {}
        impl<A, S, P> From<&[A]> for GenericHashSet<A, S, P> where A: Hash + Eq + Clone, S: BuildHasher + Default + Clone, P: SharedPointerKind {}
        impl<A, S, P> From<Vec<A>> for GenericHashSet<A, S, P> where A: Hash + Eq + Clone, S: BuildHasher + Default + Clone, P: SharedPointerKind {}
        impl<A, S, P> From<&Vec<A>> for GenericHashSet<A, S, P> where A: Hash + Eq + Clone, S: BuildHasher + Default + Clone, P: SharedPointerKind {}
        impl<A, S, P1, P2> From<GenericVector<A, P2>> for GenericHashSet<A, S, P1> where A: Hash + Eq + Clone, S: BuildHasher + Default + Clone, P1: SharedPointerKind, P2: SharedPointerKind {}
        impl<A, S, P1, P2> From<&GenericVector<A, P2>> for GenericHashSet<A, S, P1> where A: Hash + Eq + Clone, S: BuildHasher + Default + Clone, P1: SharedPointerKind, P2: SharedPointerKind {}
        impl<A, S, P> From<collections::HashSet<A>> for GenericHashSet<A, S, P> where A: Eq + Hash + Clone, S: BuildHasher + Default + Clone, P: SharedPointerKind {}
        impl<A, S, P> From<&collections::HashSet<A>> for GenericHashSet<A, S, P> where A: Eq + Hash + Clone, S: BuildHasher + Default + Clone, P: SharedPointerKind {}
        impl<A, S, P> From<&BTreeSet<A>> for GenericHashSet<A, S, P> where A: Hash + Eq + Clone, S: BuildHasher + Default + Clone, P: SharedPointerKind {}
        impl<A, S, P1, P2> From<GenericOrdSet<A, P2>> for GenericHashSet<A, S, P1> where A: Ord + Hash + Eq + Clone, S: BuildHasher + Default + Clone, P1: SharedPointerKind, P2: SharedPointerKind {}
        impl<A, S, P1, P2> From<&GenericOrdSet<A, P2>> for GenericHashSet<A, S, P1> where A: Ord + Hash + Eq + Clone, S: BuildHasher + Default + Clone, P1: SharedPointerKind, P2: SharedPointerKind {}
    }
}
pub mod vector {
    use archery::SharedPointerKind;
    use crate::shared_ptr::DefaultSharedPtr;
    use std::borrow::Borrow;
    use std::cmp::Ordering;
    use std::iter::FromIterator;
    use std::mem::swap;
    use std::ops::{Add, Index, IndexMut, RangeBounds};
    pub use self::focus::{Focus, FocusMut};
    pub type Vector<A> = GenericVector<A, DefaultSharedPtr>;
    pub struct GenericVector<A, P: SharedPointerKind>;
    pub struct RRB<A, P: SharedPointerKind>;
    impl<A, P: SharedPointerKind> Clone for RRB<A, P> {}
    impl<A, P: SharedPointerKind> GenericVector<A, P> {
        pub fn new() -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_inline(&self) -> bool {}
        pub fn ptr_eq(&self, other: &Self) -> bool {}
        pub fn iter(&self) -> Iter<A, P> {}
        pub fn leaves(&self) -> Chunks<A, P> {}
        pub fn focus(&self) -> Focus<A, P> {}
        pub fn get(&self, index: usize) -> Option<&A> {}
        pub fn front(&self) -> Option<&A> {}
        pub fn head(&self) -> Option<&A> {}
        pub fn back(&self) -> Option<&A> {}
        pub fn last(&self) -> Option<&A> {}
        pub fn index_of(&self, value: &A) -> Option<usize> where A: PartialEq {}
        pub fn contains(&self, value: &A) -> bool where A: PartialEq {}
        pub fn clear(&mut self) {}
        pub fn binary_search_by<F>(&self, f: F) -> Result<usize, usize> where F: FnMut(&A) -> Ordering { let a: &A; f(a); }
        pub fn binary_search(&self, value: &A) -> Result<usize, usize> where A: Ord {}
        pub fn binary_search_by_key<B, F>(&self, b: &B, f: F) -> Result<usize, usize> where F: FnMut(&A) -> B, B: Ord { let a: &A; f(a); }
        pub fn unit(a: A) -> Self {}
    }
    impl<A: Clone, P: SharedPointerKind> GenericVector<A, P> {
        pub fn get_mut(&mut self, index: usize) -> Option<&mut A> {}
        pub fn front_mut(&mut self) -> Option<&mut A> {}
        pub fn back_mut(&mut self) -> Option<&mut A> {}
        pub fn focus_mut(&mut self) -> FocusMut<A, P> {}
        pub fn iter_mut(&mut self) -> IterMut<A, P> {}
        pub fn leaves_mut(&mut self) -> ChunksMut<A, P> {}
        pub fn update(&self, index: usize, value: A) -> Self {}
        pub fn set(&mut self, index: usize, value: A) -> A {}
        pub fn swap(&mut self, i: usize, j: usize) {}
        pub fn push_front(&mut self, value: A) {}
        pub fn push_back(&mut self, value: A) {}
        pub fn pop_front(&mut self) -> Option<A> {}
        pub fn pop_back(&mut self) -> Option<A> {}
        pub fn append(&mut self, other: Self) {}
        pub fn retain<F>(&mut self, f: F) where F: FnMut(&A) -> bool { let a: &A; f(a); }
        pub fn split_at(self, index: usize) -> (Self, Self) {}
        pub fn split_off(&mut self, index: usize) -> Self {}
        pub fn skip(&self, count: usize) -> Self {}
        pub fn take(&self, count: usize) -> Self {}
        pub fn truncate(&mut self, len: usize) {}
        pub fn slice<R>(&mut self, range: R) -> Self where R: RangeBounds<usize> {}
        pub fn insert(&mut self, index: usize, value: A) {}
        pub fn remove(&mut self, index: usize) -> A {}
        pub fn insert_ord(&mut self, item: A) where A: Ord {}
        pub fn insert_ord_by<F>(&mut self, item: A, f: F) where F: FnMut(&A, &A) -> Ordering { let a: &A; let b: &A; f(a, b); }
        pub fn insert_ord_by_key<B, F>(&mut self, item: A, f: F) where B: Ord, F: FnMut(&A) -> B { let a: &A; f(a); }
        pub fn sort(&mut self) where A: Ord {}
        pub fn sort_by<F>(&mut self, cmp: F) where F: Fn(&A, &A) -> Ordering { let a: &A; let b: &A; cmp(a, b); }
    }
    impl<A, P: SharedPointerKind> Default for GenericVector<A, P> {}
    impl<A: Clone, P: SharedPointerKind> Clone for GenericVector<A, P> {}
    impl<A: Clone, P: SharedPointerKind> Add for GenericVector<A, P> {
        type Output = GenericVector<A, P>;
        fn add(self, other: Self) -> Self::Output {}
    }
    impl<A: Clone, P: SharedPointerKind> Add for &GenericVector<A, P> {
        type Output = GenericVector<A, P>;
        fn add(self, other: Self) -> Self::Output {}
    }
    impl<A: Clone, P: SharedPointerKind> Extend<A> for GenericVector<A, P> {}
    impl<A, P: SharedPointerKind> Index<usize> for GenericVector<A, P> {
        type Output = A;
        fn index(&self, index: usize) -> &Self::Output {}
    }
    impl<A: Clone, P: SharedPointerKind> IndexMut<usize> for GenericVector<A, P> { fn index_mut(&mut self, index: usize) -> &mut Self::Output {} }
    impl<A, P: SharedPointerKind> IntoIterator for &GenericVector<A, P> {
        type Item = &A;
        type IntoIter = Iter<A, P>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<A: Clone, P: SharedPointerKind> IntoIterator for &mut GenericVector<A, P> {
        type Item = &mut A;
        type IntoIter = IterMut<A, P>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<A: Clone, P: SharedPointerKind> IntoIterator for GenericVector<A, P> {
        type Item = A;
        type IntoIter = ConsumingIter<A, P>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<A: Clone, P: SharedPointerKind> FromIterator<A> for GenericVector<A, P> {}
    impl<A, OA, P1, P2> From<&GenericVector<&A, P2>> for GenericVector<OA, P1> where A: ToOwned<Owned = OA>, OA: Borrow<A> + Clone, P1: SharedPointerKind, P2: SharedPointerKind {}
    impl<A, const N: usize, P: SharedPointerKind> From<[A; N]> for GenericVector<A, P> where A: Clone {}
    impl<A: Clone, P: SharedPointerKind> From<&[A]> for GenericVector<A, P> {}
    impl<A: Clone, P: SharedPointerKind> From<Vec<A>> for GenericVector<A, P> {}
    impl<A: Clone, P: SharedPointerKind> From<&Vec<A>> for GenericVector<A, P> {}
    pub struct Iter<A, P: SharedPointerKind>;
    impl<A: Clone, P: SharedPointerKind> Clone for Iter<A, P> {}
    impl<A, P: SharedPointerKind> Iterator for Iter<A, P> {
        type Item = &A;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<A, P: SharedPointerKind> DoubleEndedIterator for Iter<A, P> { fn next_back(&mut self) -> Option<Self::Item> {} }
    pub struct IterMut<A, P: SharedPointerKind>;
    impl<A, P: SharedPointerKind> Iterator for IterMut<A, P> where A: Clone {
        type Item = &mut A;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<A, P: SharedPointerKind> DoubleEndedIterator for IterMut<A, P> where A: Clone { fn next_back(&mut self) -> Option<Self::Item> {} }
    pub struct ConsumingIter<A, P: SharedPointerKind>;
    impl<A: Clone, P: SharedPointerKind> Clone for ConsumingIter<A, P> {}
    impl<A: Clone, P: SharedPointerKind> Iterator for ConsumingIter<A, P> {
        type Item = A;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<A: Clone, P: SharedPointerKind> DoubleEndedIterator for ConsumingIter<A, P> { fn next_back(&mut self) -> Option<Self::Item> {} }
    pub struct Chunks<A, P: SharedPointerKind>;
    impl<A, P: SharedPointerKind> Iterator for Chunks<A, P> {
        type Item = &[A];
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<A, P: SharedPointerKind> DoubleEndedIterator for Chunks<A, P> { fn next_back(&mut self) -> Option<Self::Item> {} }
    pub struct ChunksMut<A, P: SharedPointerKind>;
    impl<A: Clone, P: SharedPointerKind> Iterator for ChunksMut<A, P> {
        type Item = &mut [A];
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<A: Clone, P: SharedPointerKind> DoubleEndedIterator for ChunksMut<A, P> { fn next_back(&mut self) -> Option<Self::Item> {} }
    mod focus {
        use archery::SharedPointerKind;
        use crate::vector::{GenericVector, Iter, IterMut};
        use std::mem::swap;
        use std::ops::{Range, RangeBounds};
        pub enum Focus<A, P: SharedPointerKind> { Single(&[A]), Full(TreeFocus<A, P>) }
        impl<A, P: SharedPointerKind> Focus<A, P> {
            pub fn new(vector: &GenericVector<A, P>) -> Self {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn get(&mut self, index: usize) -> Option<&A> {}
            pub fn index(&mut self, index: usize) -> &A {}
            pub fn chunk_at(&mut self, index: usize) -> (Range<usize>, &[A]) {}
            pub fn narrow<R>(self, range: R) -> Self where R: RangeBounds<usize> {}
            pub fn split_at(self, index: usize) -> (Self, Self) {}
        }
        impl<A, P: SharedPointerKind> IntoIterator for Focus<A, P> where A: Clone {
            type Item = &A;
            type IntoIter = Iter<A, P>;
            fn into_iter(self) -> Self::IntoIter {}
        }
        impl<A, P: SharedPointerKind> Clone for Focus<A, P> where A: Clone {}
        pub struct TreeFocus<A, P: SharedPointerKind>;
        impl<A, P: SharedPointerKind> Clone for TreeFocus<A, P> {}
        impl<A, P: SharedPointerKind> TreeFocus<A, P> {
            pub fn get(&mut self, index: usize) -> Option<&A> {}
            pub fn get_chunk(&mut self, index: usize) -> (Range<usize>, &[A]) {}
        }
        pub enum FocusMut<A, P: SharedPointerKind> { Single(&mut [A]), Full(TreeFocusMut<A, P>) }
        impl<A, P: SharedPointerKind> FocusMut<A, P> {
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn narrow<R>(self, range: R) -> Self where R: RangeBounds<usize> {}
            pub fn split_at(self, index: usize) -> (Self, Self) {}
            pub fn unmut(self) -> Focus<A, P> {}
        }
        impl<A, P: SharedPointerKind> FocusMut<A, P> where A: Clone {
            pub fn new(vector: &mut GenericVector<A, P>) -> Self {}
            pub fn get(&mut self, index: usize) -> Option<&A> {}
            pub fn get_mut(&mut self, index: usize) -> Option<&mut A> {}
            pub fn index(&mut self, index: usize) -> &A {}
            pub fn index_mut(&mut self, index: usize) -> &mut A {}
            pub fn set(&mut self, index: usize, value: A) -> Option<A> {}
            pub fn swap(&mut self, a: usize, b: usize) {}
            pub fn pair<F, B>(&mut self, a: usize, b: usize, f: F) -> B where F: FnMut(&mut A, &mut A) -> B { let c: &mut A; let d: &mut A; f(c, d) }
            pub fn triplet<F, B>(&mut self, a: usize, b: usize, c: usize, f: F) -> B where F: FnMut(&mut A, &mut A, &mut A) -> B { let d: &mut A; let e: &mut A; let g: &mut A; f(d, e, g) }
            pub fn chunk_at(&mut self, index: usize) -> (Range<usize>, &mut [A]) {}
        }
        impl<A, P: SharedPointerKind> IntoIterator for FocusMut<A, P> where A: Clone {
            type Item = &mut A;
            type IntoIter = IterMut<A, P>;
            fn into_iter(self) -> Self::IntoIter {}
        }
        impl<A, P: SharedPointerKind> From<FocusMut<A, P>> for Focus<A, P> where A: Clone {}
        pub struct TreeFocusMut<A, P: SharedPointerKind>;
        impl<A, P: SharedPointerKind> TreeFocusMut<A, P> where A: Clone {
            pub fn get(&mut self, index: usize) -> Option<&mut A> {}
            pub fn get_chunk(&mut self, index: usize) -> (Range<usize>, &mut [A]) {}
        }
    }
}
pub mod iter {
    pub fn unfold<F, S, A>(value: S, f: F) -> impl Iterator<Item = A> where F: Fn(S) -> Option<(A, S)> {}
}
pub mod shared_ptr {
    pub use archery::{ArcK, RcK, SharedPointer, SharedPointerKind};
    pub type DefaultSharedPtr = ArcK;
}
