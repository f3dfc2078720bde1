//! im_rc 15.1.0.

macro_rules! vector { ($($x:expr),* $(,)?) => {{ let mut all = $crate::vector::Vector::new(); $(all.push_back($x);)* all }}; }
macro_rules! hashmap { ($($key:expr => $value:expr),* $(,)?) => {{ let mut all = $crate::hashmap::HashMap::new(); $(all.insert($key, $value);)* all }}; }
macro_rules! hashset { ($($x:expr),* $(,)?) => {{ let mut all = $crate::hashset::HashSet::new(); $(all.insert($x);)* all }}; }
macro_rules! ordmap { ($($key:expr => $value:expr),* $(,)?) => {{ let mut all = $crate::ordmap::OrdMap::new(); $(all.insert($key, $value);)* all }}; }
macro_rules! ordset { ($($x:expr),* $(,)?) => {{ let mut all = $crate::ordset::OrdSet::new(); $(all.insert($x);)* all }}; }
pub use crate::hash::{map as hashmap, set as hashset};
pub use crate::hashmap::HashMap;
pub use crate::hashset::HashSet;
pub use crate::ord::{map as ordmap, set as ordset};
pub use crate::ordmap::OrdMap;
pub use crate::ordset::OrdSet;
pub use crate::vector::Vector;
mod ord {
    pub mod map {
        use crate::hashmap::HashMap;
        use std::collections;
        use std::borrow::Borrow;
        use std::hash::{BuildHasher, Hash};
        use std::iter::{FromIterator, Iterator};
        use std::ops::{Add, Index, IndexMut, RangeBounds};
        pub struct OrdMapPool<K, V>;
        impl<K, V> OrdMapPool<K, V> {
            pub fn new(size: usize) -> Self {}
            pub fn fill(&self) {}
            pub fn pool_size(&self) -> usize {}
        }
        impl<K, V> Default for OrdMapPool<K, V> {}
        impl<K, V> Clone for OrdMapPool<K, V> {}
        #[not_send] pub struct OrdMap<K, V>;
        impl<K, V> OrdMap<K, V> {
            pub fn new() -> Self {}
            pub fn unit(key: K, value: V) -> Self {}
            pub fn is_empty(&self) -> bool {}
            pub fn ptr_eq(&self, other: &Self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn clear(&mut self) {}
        }
        impl<K, V> OrdMap<K, V> where K: Ord {
            pub fn get_max(&self) -> Option<&(K, V)> {}
            pub fn get_min(&self) -> Option<&(K, V)> {}
            pub fn iter(&self) -> Iter<K, V> {}
            pub fn range<R, BK>(&self, range: R) -> Iter<K, V> where R: RangeBounds<BK>, K: Borrow<BK>, BK: Ord {}
            pub fn keys(&self) -> Keys<K, V> {}
            pub fn values(&self) -> Values<K, V> {}
            pub fn diff(&self, other: &Self) -> DiffIter<K, V> {}
            pub fn get<BK>(&self, key: &BK) -> Option<&V> where BK: Ord, K: Borrow<BK> {}
            pub fn get_key_value<BK>(&self, key: &BK) -> Option<(&K, &V)> where BK: Ord, K: Borrow<BK> {}
            pub fn get_prev<BK>(&self, key: &BK) -> Option<(&K, &V)> where BK: Ord, K: Borrow<BK> {}
            pub fn get_next<BK>(&self, key: &BK) -> Option<(&K, &V)> where BK: Ord, K: Borrow<BK> {}
            pub fn contains_key<BK>(&self, k: &BK) -> bool where BK: Ord, K: Borrow<BK> {}
            pub fn is_submap_by<B, RM, F>(&self, other: RM, cmp: F) -> bool where F: FnMut(&V, &B) -> bool, RM: Borrow<OrdMap<K, B>> { let a: &V; let b: &B; cmp(a, b); }
            pub fn is_proper_submap_by<B, RM, F>(&self, other: RM, cmp: F) -> bool where F: FnMut(&V, &B) -> bool, RM: Borrow<OrdMap<K, B>> { let a: &V; let b: &B; cmp(a, b); }
            pub fn is_submap<RM>(&self, other: RM) -> bool where V: PartialEq, RM: Borrow<Self> {}
            pub fn is_proper_submap<RM>(&self, other: RM) -> bool where V: PartialEq, RM: Borrow<Self> {}
        }
        impl<K, V> OrdMap<K, V> where K: Ord + Clone, V: Clone {
            pub fn get_mut<BK>(&mut self, key: &BK) -> Option<&mut V> where BK: Ord, K: Borrow<BK> {}
            pub fn get_prev_mut<BK>(&mut self, key: &BK) -> Option<(&K, &mut V)> where BK: Ord, K: Borrow<BK> {}
            pub fn get_next_mut<BK>(&mut self, key: &BK) -> Option<(&K, &mut V)> where BK: Ord, K: Borrow<BK> {}
            pub fn insert(&mut self, key: K, value: V) -> Option<V> {}
            pub fn remove<BK>(&mut self, k: &BK) -> Option<V> where BK: Ord, K: Borrow<BK> {}
            pub fn remove_with_key<BK>(&mut self, k: &BK) -> Option<(K, V)> where BK: Ord, K: Borrow<BK> {}
            pub fn update(&self, key: K, value: V) -> Self {}
            pub fn update_with<F>(self, k: K, v: V, f: F) -> Self where F: FnOnce(V, V) -> V { let a: V; let b: V; f(a, b); }
            pub fn update_with_key<F>(self, k: K, v: V, f: F) -> Self where F: FnOnce(&K, V, V) -> V { let a: &K; let b: V; let c: V; f(a, b, c); }
            pub fn update_lookup_with_key<F>(self, k: K, v: V, f: F) -> (Option<V>, Self) where F: FnOnce(&K, &V, V) -> V { let a: &K; let b: &V; let c: V; f(a, b, c); }
            pub fn alter<F>(&self, f: F, k: K) -> Self where F: FnOnce(Option<V>) -> Option<V> { let a: Option<V>; f(a); }
            pub fn without<BK>(&self, k: &BK) -> Self where BK: Ord, K: Borrow<BK> {}
            pub fn extract<BK>(&self, k: &BK) -> Option<(V, Self)> where BK: Ord, K: Borrow<BK> {}
            pub fn extract_with_key<BK>(&self, k: &BK) -> Option<(K, V, Self)> where BK: Ord, K: Borrow<BK> {}
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
            pub fn intersection_with<B, C, F>(self, other: OrdMap<K, B>, f: F) -> OrdMap<K, C> where B: Clone, C: Clone, F: FnMut(V, B) -> C { let a: V; let b: B; f(a, b); }
            pub fn intersection_with_key<B, C, F>(self, other: OrdMap<K, B>, f: F) -> OrdMap<K, C> where B: Clone, C: Clone, F: FnMut(&K, V, B) -> C { let a: &K; let b: V; let c: B; f(a, b, c); }
            pub fn split<BK>(&self, split: &BK) -> (Self, Self) where BK: Ord, K: Borrow<BK> {}
            pub fn split_lookup<BK>(&self, split: &BK) -> (Self, Option<V>, Self) where BK: Ord, K: Borrow<BK> {}
            pub fn take(&self, n: usize) -> Self {}
            pub fn skip(&self, n: usize) -> Self {}
            pub fn without_min(&self) -> (Option<V>, Self) {}
            pub fn without_min_with_key(&self) -> (Option<(K, V)>, Self) {}
            pub fn without_max(&self) -> (Option<V>, Self) {}
            pub fn without_max_with_key(&self) -> (Option<(K, V)>, Self) {}
            pub fn entry(&mut self, key: K) -> Entry<K, V> {}
        }
        pub enum Entry<K, V> where K: Ord + Clone, V: Clone { Occupied(OccupiedEntry<K, V>), Vacant(VacantEntry<K, V>) }
        impl<K, V> Entry<K, V> where K: Ord + Clone, V: Clone {
            pub fn or_insert(self, default: V) -> &mut V {}
            pub fn or_insert_with<F>(self, default: F) -> &mut V where F: FnOnce() -> V { default(); }
            pub fn or_default(self) -> &mut V where V: Default {}
            pub fn key(&self) -> &K {}
            pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V) { let a: &mut V; f(a); }
        }
        pub struct OccupiedEntry<K, V> where K: Ord + Clone, V: Clone;
        impl<K, V> OccupiedEntry<K, V> where K: Ord + Clone, V: Clone {
            pub fn key(&self) -> &K {}
            pub fn remove_entry(self) -> (K, V) {}
            pub fn get(&self) -> &V {}
            pub fn get_mut(&mut self) -> &mut V {}
            pub fn into_mut(self) -> &mut V {}
            pub fn insert(&mut self, value: V) -> V {}
            pub fn remove(self) -> V {}
        }
        pub struct VacantEntry<K, V> where K: Ord + Clone, V: Clone;
        impl<K, V> VacantEntry<K, V> where K: Ord + Clone, V: Clone {
            pub fn key(&self) -> &K {}
            pub fn into_key(self) -> K {}
            pub fn insert(self, value: V) -> &mut V {}
        }
        impl<K, V> Clone for OrdMap<K, V> {}
        impl<K, V> Default for OrdMap<K, V> {}
        impl<K, V> Add for &OrdMap<K, V> where K: Ord + Clone, V: Clone {
            type Output = OrdMap<K, V>;
            fn add(self, other: Self) -> Self::Output {}
        }
        impl<K, V> Add for OrdMap<K, V> where K: Ord + Clone, V: Clone {
            type Output = OrdMap<K, V>;
            fn add(self, other: Self) -> Self::Output {}
        }
        impl<K, V, RK, RV> Extend<(RK, RV)> for OrdMap<K, V> where K: Ord + Clone + From<RK>, V: Clone + From<RV> {}
        impl<BK, K, V> Index<&BK> for OrdMap<K, V> where BK: Ord, K: Ord + Borrow<BK> {
            type Output = V;
            fn index(&self, key: &BK) -> &Self::Output {}
        }
        impl<BK, K, V> IndexMut<&BK> for OrdMap<K, V> where BK: Ord, K: Ord + Clone + Borrow<BK>, V: Clone { fn index_mut(&mut self, key: &BK) -> &mut Self::Output {} }
        pub struct Iter<K, V>;
        impl<K, V> Iterator for Iter<K, V> where K: Ord {
            type Item = (&K, &V);
            fn next(&mut self) -> Option<Self::Item> {}
        }
        impl<K, V> DoubleEndedIterator for Iter<K, V> where K: Ord { fn next_back(&mut self) -> Option<Self::Item> {} }
        pub struct ConsumingIter<A>;
        impl<A> Iterator for ConsumingIter<A> where A: Clone {
            type Item = A;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        impl<A> DoubleEndedIterator for ConsumingIter<A> where A: Clone { fn next_back(&mut self) -> Option<Self::Item> {} }
        pub struct DiffIter<K, V>;
        pub enum DiffItem<K, V> { Add(&K, &V), Update { old: (&K, &V), new: (&K, &V) }, Remove(&K, &V) }
        impl<K, V> Iterator for DiffIter<K, V> where K: Ord, V: PartialEq {
            type Item = DiffItem<K, V>;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct Keys<K, V>;
        impl<K, V> Iterator for Keys<K, V> where K: Ord {
            type Item = &K;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        impl<K, V> DoubleEndedIterator for Keys<K, V> where K: Ord { fn next_back(&mut self) -> Option<Self::Item> {} }
        pub struct Values<K, V>;
        impl<K, V> Iterator for Values<K, V> where K: Ord {
            type Item = &V;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        impl<K, V> DoubleEndedIterator for Values<K, V> where K: Ord { fn next_back(&mut self) -> Option<Self::Item> {} }
        impl<K, V, RK, RV> FromIterator<(RK, RV)> for OrdMap<K, V> where K: Ord + Clone + From<RK>, V: Clone + From<RV> {}
        impl<K, V> IntoIterator for &OrdMap<K, V> where K: Ord {
            type Item = (&K, &V);
            type IntoIter = Iter<K, V>;
            fn into_iter(self) -> Self::IntoIter {}
        }
        impl<K, V> IntoIterator for OrdMap<K, V> where K: Ord + Clone, V: Clone {
            type Item = (K, V);
            type IntoIter = ConsumingIter<(K, V)>;
            fn into_iter(self) -> Self::IntoIter {}
        }
        impl<K, V> AsRef<OrdMap<K, V>> for OrdMap<K, V> { fn as_ref(&self) -> &Self {} }
        impl<K, V, OK, OV> From<&OrdMap<&K, &V>> for OrdMap<OK, OV> where K: Ord + ToOwned<Owned = OK>, V: ToOwned<Owned = OV>, OK: Ord + Clone + Borrow<K>, OV: Clone + Borrow<V> {}
        impl<K, V, RK, RV, OK, OV> From<&[(RK, RV)]> for OrdMap<K, V> where K: Ord + Clone + From<OK>, V: Clone + From<OV>, OK: Borrow<RK>, OV: Borrow<RV>, RK: ToOwned<Owned = OK>, RV: ToOwned<Owned = OV> {}
        impl<K, V, RK, RV> From<Vec<(RK, RV)>> for OrdMap<K, V> where K: Ord + Clone + From<RK>, V: Clone + From<RV> {}
        impl<K: Ord, V, RK, RV, OK, OV> From<&Vec<(RK, RV)>> for OrdMap<K, V> where K: Ord + Clone + From<OK>, V: Clone + From<OV>, OK: Borrow<RK>, OV: Borrow<RV>, RK: ToOwned<Owned = OK>, RV: ToOwned<Owned = OV> {}
        impl<K: Ord, V, RK: Eq + Hash, RV> From<collections::HashMap<RK, RV>> for OrdMap<K, V> where K: Ord + Clone + From<RK>, V: Clone + From<RV> {}
        impl<K, V, OK, OV, RK, RV> From<&collections::HashMap<RK, RV>> for OrdMap<K, V> where K: Ord + Clone + From<OK>, V: Clone + From<OV>, OK: Borrow<RK>, OV: Borrow<RV>, RK: Hash + Eq + ToOwned<Owned = OK>, RV: ToOwned<Owned = OV> {}
        impl<K: Ord, V, RK, RV> From<collections::BTreeMap<RK, RV>> for OrdMap<K, V> where K: Ord + Clone + From<RK>, V: Clone + From<RV> {}
        impl<K: Ord, V, RK, RV, OK, OV> From<&collections::BTreeMap<RK, RV>> for OrdMap<K, V> where K: Ord + Clone + From<OK>, V: Clone + From<OV>, OK: Borrow<RK>, OV: Borrow<RV>, RK: Ord + ToOwned<Owned = OK>, RV: ToOwned<Owned = OV> {}
        impl<K: Ord + Hash + Eq + Clone, V: Clone, S: BuildHasher> From<HashMap<K, V, S>> for OrdMap<K, V> {}
        impl<K: Ord + Hash + Eq + Clone, V: Clone, S: BuildHasher> From<&HashMap<K, V, S>> for OrdMap<K, V> {}
    }
    pub mod set {
        use crate::hashset::HashSet;
        use std::collections;
        use std::borrow::Borrow;
        use std::hash::{BuildHasher, Hash};
        use std::iter::{FromIterator, IntoIterator};
        use std::ops::{Add, Mul, RangeBounds};
        pub struct OrdSetPool<A>;
        impl<A> OrdSetPool<A> {
            pub fn new(size: usize) -> Self {}
            pub fn fill(&self) {}
            pub fn pool_size(&self) -> usize {}
        }
        impl<A> Default for OrdSetPool<A> {}
        impl<A> Clone for OrdSetPool<A> {}
        #[not_send] pub struct OrdSet<A>;
        impl<A> OrdSet<A> {
            pub fn new() -> Self {}
            pub fn unit(a: A) -> Self {}
            pub fn is_empty(&self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn ptr_eq(&self, other: &Self) -> bool {}
            pub fn clear(&mut self) {}
        }
        impl<A> OrdSet<A> where A: Ord {
            pub fn get_min(&self) -> Option<&A> {}
            pub fn get_max(&self) -> Option<&A> {}
            pub fn iter(&self) -> Iter<A> {}
            pub fn range<R, BA>(&self, range: R) -> RangedIter<A> where R: RangeBounds<BA>, A: Borrow<BA>, BA: Ord {}
            pub fn diff(&self, other: &Self) -> DiffIter<A> {}
            pub fn contains<BA>(&self, a: &BA) -> bool where BA: Ord, A: Borrow<BA> {}
            pub fn get_prev(&self, key: &A) -> Option<&A> {}
            pub fn get_next(&self, key: &A) -> Option<&A> {}
            pub fn is_subset<RS>(&self, other: RS) -> bool where RS: Borrow<Self> {}
            pub fn is_proper_subset<RS>(&self, other: RS) -> bool where RS: Borrow<Self> {}
        }
        impl<A> OrdSet<A> where A: Ord + Clone {
            pub fn insert(&mut self, a: A) -> Option<A> {}
            pub fn remove<BA>(&mut self, a: &BA) -> Option<A> where BA: Ord, A: Borrow<BA> {}
            pub fn remove_min(&mut self) -> Option<A> {}
            pub fn remove_max(&mut self) -> Option<A> {}
            pub fn update(&self, a: A) -> Self {}
            pub fn without<BA>(&self, a: &BA) -> Self where BA: Ord, A: Borrow<BA> {}
            pub fn without_min(&self) -> (Option<A>, Self) {}
            pub fn without_max(&self) -> (Option<A>, Self) {}
            pub fn union(self, other: Self) -> Self {}
            pub fn unions<I>(i: I) -> Self where I: IntoIterator<Item = Self> {}
            pub fn difference(self, other: Self) -> Self {}
            pub fn symmetric_difference(self, other: Self) -> Self {}
            pub fn relative_complement(self, other: Self) -> Self {}
            pub fn intersection(self, other: Self) -> Self {}
            pub fn split<BA>(self, split: &BA) -> (Self, Self) where BA: Ord, A: Borrow<BA> {}
            pub fn split_member<BA>(self, split: &BA) -> (Self, bool, Self) where BA: Ord, A: Borrow<BA> {}
            pub fn take(&self, n: usize) -> Self {}
            pub fn skip(&self, n: usize) -> Self {}
        }
        impl<A> Clone for OrdSet<A> {}
        impl<A> Default for OrdSet<A> {}
        impl<A: Ord + Clone> Add for OrdSet<A> {
            type Output = OrdSet<A>;
            fn add(self, other: Self) -> Self::Output {}
        }
        impl<A: Ord + Clone> Add for &OrdSet<A> {
            type Output = OrdSet<A>;
            fn add(self, other: Self) -> Self::Output {}
        }
        impl<A: Ord + Clone> Mul for OrdSet<A> {
            type Output = OrdSet<A>;
            fn mul(self, other: Self) -> Self::Output {}
        }
        impl<A: Ord + Clone> Mul for &OrdSet<A> {
            type Output = OrdSet<A>;
            fn mul(self, other: Self) -> Self::Output {}
        }
        impl<A, R> Extend<R> for OrdSet<A> where A: Ord + Clone + From<R> {}
        pub struct Iter<A>;
        impl<A> Iterator for Iter<A> where A: Ord {
            type Item = &A;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        impl<A> DoubleEndedIterator for Iter<A> where A: Ord { fn next_back(&mut self) -> Option<Self::Item> {} }
        pub struct RangedIter<A>;
        impl<A> Iterator for RangedIter<A> where A: Ord {
            type Item = &A;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        impl<A> DoubleEndedIterator for RangedIter<A> where A: Ord { fn next_back(&mut self) -> Option<Self::Item> {} }
        pub struct ConsumingIter<A>;
        impl<A> Iterator for ConsumingIter<A> where A: Ord + Clone {
            type Item = A;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub enum DiffItem<A> { Add(&A), Update { old: &A, new: &A }, Remove(&A) }
        pub struct DiffIter<A>;
        impl<A> Iterator for DiffIter<A> where A: Ord + PartialEq {
            type Item = DiffItem<A>;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        impl<A, R> FromIterator<R> for OrdSet<A> where A: Ord + Clone + From<R> {}
        impl<A> IntoIterator for &OrdSet<A> where A: Ord {
            type Item = &A;
            type IntoIter = Iter<A>;
            fn into_iter(self) -> Self::IntoIter {}
        }
        impl<A> IntoIterator for OrdSet<A> where A: Ord + Clone {
            type Item = A;
            type IntoIter = ConsumingIter<A>;
            fn into_iter(self) -> Self::IntoIter {}
        }
        impl<A, OA> From<&OrdSet<&A>> for OrdSet<OA> where A: ToOwned<Owned = OA> + Ord, OA: Borrow<A> + Ord + Clone {}
        impl<A> From<&[A]> for OrdSet<A> where A: Ord + Clone {}
        impl<A: Ord + Clone> From<Vec<A>> for OrdSet<A> {}
        impl<A: Ord + Clone> From<&Vec<A>> for OrdSet<A> {}
        impl<A: Eq + Hash + Ord + Clone> From<collections::HashSet<A>> for OrdSet<A> {}
        impl<A: Eq + Hash + Ord + Clone> From<&collections::HashSet<A>> for OrdSet<A> {}
        impl<A: Ord + Clone> From<collections::BTreeSet<A>> for OrdSet<A> {}
        impl<A: Ord + Clone> From<&collections::BTreeSet<A>> for OrdSet<A> {}
        impl<A: Hash + Eq + Ord + Clone, S: BuildHasher> From<HashSet<A, S>> for OrdSet<A> {}
        impl<A: Hash + Eq + Ord + Clone, S: BuildHasher> From<&HashSet<A, S>> for OrdSet<A> {}
    }
}
mod hash {
    pub mod map {
        use std::rc::Rc as Ref;
        use std::collections;
        use std::borrow::Borrow;
        use std::collections::hash_map::RandomState;
        use std::hash::{BuildHasher, Hash};
        use std::iter::FromIterator;
        use std::ops::{Add, Index, IndexMut};
        pub struct HashMapPool<K, V>;
        impl<K, V> HashMapPool<K, V> {
            pub fn new(size: usize) -> Self {}
            pub fn fill(&self) {}
            pub fn pool_size(&self) -> usize {}
        }
        impl<K, V> Default for HashMapPool<K, V> {}
        impl<K, V> Clone for HashMapPool<K, V> {}
        #[not_send] pub struct HashMap<K, V, S = RandomState>;
        impl<K, V> HashMap<K, V, RandomState> { pub fn new() -> Self {} }
        impl<K, V> HashMap<K, V, RandomState> where K: Hash + Eq + Clone, V: Clone { pub fn unit(k: K, v: V) -> HashMap<K, V> {} }
        impl<K, V, S> HashMap<K, V, S> {
            pub fn is_empty(&self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn ptr_eq(&self, other: &Self) -> bool {}
            pub fn with_hasher<RS>(hasher: RS) -> Self where Ref<S>: From<RS> {}
            pub fn hasher(&self) -> &Ref<S> {}
            pub fn new_from<K1, V1>(&self) -> HashMap<K1, V1, S> where K1: Hash + Eq + Clone, V1: Clone {}
            pub fn iter(&self) -> Iter<K, V> {}
            pub fn keys(&self) -> Keys<K, V> {}
            pub fn values(&self) -> Values<K, V> {}
            pub fn clear(&mut self) {}
        }
        impl<K, V, S> HashMap<K, V, S> where K: Hash + Eq, S: BuildHasher {
            pub fn get<BK>(&self, key: &BK) -> Option<&V> where BK: Hash + Eq, K: Borrow<BK> {}
            pub fn get_key_value<BK>(&self, key: &BK) -> Option<(&K, &V)> where BK: Hash + Eq, K: Borrow<BK> {}
            pub fn contains_key<BK>(&self, k: &BK) -> bool where BK: Hash + Eq, K: Borrow<BK> {}
            pub fn is_submap_by<B, RM, F>(&self, other: RM, cmp: F) -> bool where F: FnMut(&V, &B) -> bool, RM: Borrow<HashMap<K, B, S>> { let a: &V; let b: &B; cmp(a, b); }
            pub fn is_proper_submap_by<B, RM, F>(&self, other: RM, cmp: F) -> bool where F: FnMut(&V, &B) -> bool, RM: Borrow<HashMap<K, B, S>> { let a: &V; let b: &B; cmp(a, b); }
            pub fn is_submap<RM>(&self, other: RM) -> bool where V: PartialEq, RM: Borrow<Self> {}
            pub fn is_proper_submap<RM>(&self, other: RM) -> bool where V: PartialEq, RM: Borrow<Self> {}
        }
        impl<K, V, S> HashMap<K, V, S> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher {
            pub fn iter_mut(&mut self) -> IterMut<K, V> {}
            pub fn get_mut<BK>(&mut self, key: &BK) -> Option<&mut V> where BK: Hash + Eq, K: Borrow<BK> {}
            pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
            pub fn remove<BK>(&mut self, k: &BK) -> Option<V> where BK: Hash + Eq, K: Borrow<BK> {}
            pub fn remove_with_key<BK>(&mut self, k: &BK) -> Option<(K, V)> where BK: Hash + Eq, K: Borrow<BK> {}
            pub fn entry(&mut self, key: K) -> Entry<K, V, S> {}
            pub fn update(&self, k: K, v: V) -> Self {}
            pub fn update_with<F>(&self, k: K, v: V, f: F) -> Self where F: FnOnce(V, V) -> V { let a: V; let b: V; f(a, b); }
            pub fn update_with_key<F>(&self, k: K, v: V, f: F) -> Self where F: FnOnce(&K, V, V) -> V { let a: &K; let b: V; let c: V; f(a, b, c); }
            pub fn update_lookup_with_key<F>(&self, k: K, v: V, f: F) -> (Option<V>, Self) where F: FnOnce(&K, &V, V) -> V { let a: &K; let b: &V; let c: V; f(a, b, c); }
            pub fn alter<F>(&self, f: F, k: K) -> Self where F: FnOnce(Option<V>) -> Option<V> { let a: Option<V>; f(a); }
            pub fn without<BK>(&self, k: &BK) -> Self where BK: Hash + Eq, K: Borrow<BK> {}
            pub fn retain<F>(&mut self, f: F) where F: FnMut(&K, &V) -> bool { let a: &K; let b: &V; f(a, b); }
            pub fn extract<BK>(&self, k: &BK) -> Option<(V, Self)> where BK: Hash + Eq, K: Borrow<BK> {}
            pub fn extract_with_key<BK>(&self, k: &BK) -> Option<(K, V, Self)> where BK: Hash + Eq, K: Borrow<BK> {}
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
            pub fn intersection_with<B, C, F>(self, other: HashMap<K, B, S>, f: F) -> HashMap<K, C, S> where B: Clone, C: Clone, F: FnMut(V, B) -> C { let a: V; let b: B; f(a, b); }
            pub fn intersection_with_key<B, C, F>(self, other: HashMap<K, B, S>, f: F) -> HashMap<K, C, S> where B: Clone, C: Clone, F: FnMut(&K, V, B) -> C { let a: &K; let b: V; let c: B; f(a, b, c); }
        }
        pub enum Entry<K, V, S> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher { Occupied(OccupiedEntry<K, V, S>), Vacant(VacantEntry<K, V, S>) }
        impl<K, V, S> Entry<K, V, S> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher {
            pub fn or_insert(self, default: V) -> &mut V {}
            pub fn or_insert_with<F>(self, default: F) -> &mut V where F: FnOnce() -> V { default(); }
            pub fn or_default(self) -> &mut V where V: Default {}
            pub fn key(&self) -> &K {}
            pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V) { let a: &mut V; f(a); }
        }
        pub struct OccupiedEntry<K, V, S> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher;
        impl<K, V, S> OccupiedEntry<K, V, S> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher {
            pub fn key(&self) -> &K {}
            pub fn remove_entry(self) -> (K, V) {}
            pub fn get(&self) -> &V {}
            pub fn get_mut(&mut self) -> &mut V {}
            pub fn into_mut(self) -> &mut V {}
            pub fn insert(&mut self, value: V) -> V {}
            pub fn remove(self) -> V {}
        }
        pub struct VacantEntry<K, V, S> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher;
        impl<K, V, S> VacantEntry<K, V, S> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher {
            pub fn key(&self) -> &K {}
            pub fn into_key(self) -> K {}
            pub fn insert(self, value: V) -> &mut V {}
        }
        impl<K, V, S> Clone for HashMap<K, V, S> where K: Clone, V: Clone {}
        impl<K, V, S> Default for HashMap<K, V, S> where S: BuildHasher + Default {}
        impl<K, V, S> Add for HashMap<K, V, S> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher {
            type Output = HashMap<K, V, S>;
            fn add(self, other: Self) -> Self::Output {}
        }
        impl<K, V, S> Add for &HashMap<K, V, S> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher {
            type Output = HashMap<K, V, S>;
            fn add(self, other: Self) -> Self::Output {}
        }
        impl<K, V, S, RK, RV> Extend<(RK, RV)> for HashMap<K, V, S> where K: Hash + Eq + Clone + From<RK>, V: Clone + From<RV>, S: BuildHasher {}
        impl<BK, K, V, S> Index<&BK> for HashMap<K, V, S> where BK: Hash + Eq, K: Hash + Eq + Borrow<BK>, S: BuildHasher {
            type Output = V;
            fn index(&self, key: &BK) -> &Self::Output {}
        }
        impl<BK, K, V, S> IndexMut<&BK> for HashMap<K, V, S> where BK: Hash + Eq, K: Hash + Eq + Clone + Borrow<BK>, V: Clone, S: BuildHasher { fn index_mut(&mut self, key: &BK) -> &mut Self::Output {} }
        pub struct Iter<K, V>;
        impl<K, V> Iterator for Iter<K, V> {
            type Item = (&K, &V);
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct IterMut<K, V> where K: Clone, V: Clone;
        impl<K, V> Iterator for IterMut<K, V> where K: Clone, V: Clone {
            type Item = (&K, &mut V);
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct ConsumingIter<A>;
        impl<A> Iterator for ConsumingIter<A> where A: Clone {
            type Item = A;
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
        impl<K, V, S> IntoIterator for &HashMap<K, V, S> where K: Hash + Eq, S: BuildHasher {
            type Item = (&K, &V);
            type IntoIter = Iter<K, V>;
            fn into_iter(self) -> Self::IntoIter {}
        }
        impl<K, V, S> IntoIterator for HashMap<K, V, S> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher {
            type Item = (K, V);
            type IntoIter = ConsumingIter<(K, V)>;
            fn into_iter(self) -> Self::IntoIter {}
        }
        impl<K, V, S> FromIterator<(K, V)> for HashMap<K, V, S> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher + Default {}
        impl<K, V, S> AsRef<HashMap<K, V, S>> for HashMap<K, V, S> { fn as_ref(&self) -> &Self {} }
        impl<K, V, OK, OV, SA, SB> From<&HashMap<&K, &V, SA>> for HashMap<OK, OV, SB> where K: Hash + Eq + ToOwned<Owned = OK>, V: ToOwned<Owned = OV>, OK: Hash + Eq + Clone + Borrow<K>, OV: Borrow<V> + Clone, SA: BuildHasher, SB: BuildHasher + Default {}
        impl<K, V, S> From<&[(K, V)]> for HashMap<K, V, S> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher + Default {}
        impl<K, V, S> From<Vec<(K, V)>> for HashMap<K, V, S> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher + Default {}
        impl<K, V, S> From<&Vec<(K, V)>> for HashMap<K, V, S> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher + Default {}
        impl<K, V, S> From<collections::HashMap<K, V>> for HashMap<K, V, S> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher + Default {}
        impl<K, V, S> From<&collections::HashMap<K, V>> for HashMap<K, V, S> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher + Default {}
        impl<K, V, S> From<collections::BTreeMap<K, V>> for HashMap<K, V, S> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher + Default {}
        impl<K, V, S> From<&collections::BTreeMap<K, V>> for HashMap<K, V, S> where K: Hash + Eq + Clone, V: Clone, S: BuildHasher + Default {}
    }
    pub mod set {
        use std::rc::Rc as Ref;
        use crate::Vector;
        use crate::ordset::OrdSet;
        use std::collections;
        use std::borrow::Borrow;
        use std::collections::BTreeSet;
        use std::collections::hash_map::RandomState;
        use std::hash::{BuildHasher, Hash};
        use std::iter::{FromIterator, IntoIterator};
        use std::ops::{Add, Mul};
        pub struct HashSetPool<A>;
        impl<A> HashSetPool<A> {
            pub fn new(size: usize) -> Self {}
            pub fn fill(&self) {}
            pub fn pool_size(&self) -> usize {}
        }
        impl<A> Default for HashSetPool<A> {}
        impl<A> Clone for HashSetPool<A> {}
        #[not_send] pub struct HashSet<A, S = RandomState>;
        impl<A> HashSet<A, RandomState> { pub fn new() -> Self {} }
        impl<A> HashSet<A, RandomState> where A: Hash + Eq + Clone { pub fn unit(a: A) -> Self {} }
        impl<A, S> HashSet<A, S> {
            pub fn is_empty(&self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn ptr_eq(&self, other: &Self) -> bool {}
            pub fn with_hasher<RS>(hasher: RS) -> Self where Ref<S>: From<RS> {}
            pub fn hasher(&self) -> &Ref<S> {}
            pub fn new_from<A1>(&self) -> HashSet<A1, S> where A1: Hash + Eq + Clone {}
            pub fn clear(&mut self) {}
            pub fn iter(&self) -> Iter<A> {}
        }
        impl<A, S> HashSet<A, S> where A: Hash + Eq, S: BuildHasher {
            pub fn contains<BA>(&self, a: &BA) -> bool where BA: Hash + Eq, A: Borrow<BA> {}
            pub fn is_subset<RS>(&self, other: RS) -> bool where RS: Borrow<Self> {}
            pub fn is_proper_subset<RS>(&self, other: RS) -> bool where RS: Borrow<Self> {}
        }
        impl<A, S> HashSet<A, S> where A: Hash + Eq + Clone, S: BuildHasher {
            pub fn insert(&mut self, a: A) -> Option<A> {}
            pub fn remove<BA>(&mut self, a: &BA) -> Option<A> where BA: Hash + Eq, A: Borrow<BA> {}
            pub fn update(&self, a: A) -> Self {}
            pub fn without<BA>(&self, a: &BA) -> Self where BA: Hash + Eq, A: Borrow<BA> {}
            pub fn retain<F>(&mut self, f: F) where F: FnMut(&A) -> bool { let a: &A; f(a); }
            pub fn union(self, other: Self) -> Self {}
            pub fn unions<I>(i: I) -> Self where I: IntoIterator<Item = Self>, S: Default {}
            pub fn difference(self, other: Self) -> Self {}
            pub fn symmetric_difference(self, other: Self) -> Self {}
            pub fn relative_complement(self, other: Self) -> Self {}
            pub fn intersection(self, other: Self) -> Self {}
        }
        impl<A, S> Clone for HashSet<A, S> where A: Clone {}
        impl<A, S> Default for HashSet<A, S> where S: BuildHasher + Default {}
        impl<A, S> Add for HashSet<A, S> where A: Hash + Eq + Clone, S: BuildHasher {
            type Output = HashSet<A, S>;
            fn add(self, other: Self) -> Self::Output {}
        }
        impl<A, S> Mul for HashSet<A, S> where A: Hash + Eq + Clone, S: BuildHasher {
            type Output = HashSet<A, S>;
            fn mul(self, other: Self) -> Self::Output {}
        }
        impl<A, S> Add for &HashSet<A, S> where A: Hash + Eq + Clone, S: BuildHasher {
            type Output = HashSet<A, S>;
            fn add(self, other: Self) -> Self::Output {}
        }
        impl<A, S> Mul for &HashSet<A, S> where A: Hash + Eq + Clone, S: BuildHasher {
            type Output = HashSet<A, S>;
            fn mul(self, other: Self) -> Self::Output {}
        }
        impl<A, S, R> Extend<R> for HashSet<A, S> where A: Hash + Eq + Clone + From<R>, S: BuildHasher {}
        pub struct Iter<A>;
        impl<A> Iterator for Iter<A> {
            type Item = &A;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct ConsumingIter<A> where A: Hash + Eq + Clone;
        impl<A> Iterator for ConsumingIter<A> where A: Hash + Eq + Clone {
            type Item = A;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        impl<A, RA, S> FromIterator<RA> for HashSet<A, S> where A: Hash + Eq + Clone + From<RA>, S: BuildHasher + Default {}
        impl<A, S> IntoIterator for &HashSet<A, S> where A: Hash + Eq, S: BuildHasher {
            type Item = &A;
            type IntoIter = Iter<A>;
            fn into_iter(self) -> Self::IntoIter {}
        }
        impl<A, S> IntoIterator for HashSet<A, S> where A: Hash + Eq + Clone, S: BuildHasher {
            type Item = A;
            type IntoIter = ConsumingIter<Self::Item>;
            fn into_iter(self) -> Self::IntoIter {}
        }
        impl<A, OA, SA, SB> From<&HashSet<&A, SA>> for HashSet<OA, SB> where A: ToOwned<Owned = OA> + Hash + Eq, OA: Borrow<A> + Hash + Eq + Clone, SA: BuildHasher, SB: BuildHasher + Default {}
        impl<A, S> From<&[A]> for HashSet<A, S> where A: Hash + Eq + Clone, S: BuildHasher + Default {}
        impl<A, S> From<Vec<A>> for HashSet<A, S> where A: Hash + Eq + Clone, S: BuildHasher + Default {}
        impl<A, S> From<&Vec<A>> for HashSet<A, S> where A: Hash + Eq + Clone, S: BuildHasher + Default {}
        impl<A, S> From<Vector<A>> for HashSet<A, S> where A: Hash + Eq + Clone, S: BuildHasher + Default {}
        impl<A, S> From<&Vector<A>> for HashSet<A, S> where A: Hash + Eq + Clone, S: BuildHasher + Default {}
        impl<A, S> From<collections::HashSet<A>> for HashSet<A, S> where A: Eq + Hash + Clone, S: BuildHasher + Default {}
        impl<A, S> From<&collections::HashSet<A>> for HashSet<A, S> where A: Eq + Hash + Clone, S: BuildHasher + Default {}
        impl<A, S> From<&BTreeSet<A>> for HashSet<A, S> where A: Hash + Eq + Clone, S: BuildHasher + Default {}
        impl<A, S> From<OrdSet<A>> for HashSet<A, S> where A: Ord + Hash + Eq + Clone, S: BuildHasher + Default {}
        impl<A, S> From<&OrdSet<A>> for HashSet<A, S> where A: Ord + Hash + Eq + Clone, S: BuildHasher + Default {}
    }
}
pub mod vector {
    use std::borrow::Borrow;
    use std::cmp::Ordering;
    use std::iter::FromIterator;
    use std::ops::{Add, Index, IndexMut, RangeBounds};
    pub use self::focus::{Focus, FocusMut};
    pub use self::pool::RRBPool;
    #[not_send] pub struct Vector<A>;
    pub struct Rrb<A>;
    impl<A> Clone for Rrb<A> {}
    impl<A: Clone> Vector<A> {
        pub fn new() -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_inline(&self) -> bool {}
        pub fn ptr_eq(&self, other: &Self) -> bool {}
        pub fn iter(&self) -> Iter<A> {}
        pub fn iter_mut(&mut self) -> IterMut<A> {}
        pub fn leaves(&self) -> Chunks<A> {}
        pub fn leaves_mut(&mut self) -> ChunksMut<A> {}
        pub fn focus(&self) -> Focus<A> {}
        pub fn focus_mut(&mut self) -> FocusMut<A> {}
        pub fn get(&self, index: usize) -> Option<&A> {}
        pub fn get_mut(&mut self, index: usize) -> Option<&mut A> {}
        pub fn front(&self) -> Option<&A> {}
        pub fn front_mut(&mut self) -> Option<&mut A> {}
        pub fn head(&self) -> Option<&A> {}
        pub fn back(&self) -> Option<&A> {}
        pub fn back_mut(&mut self) -> Option<&mut A> {}
        pub fn last(&self) -> Option<&A> {}
        pub fn index_of(&self, value: &A) -> Option<usize> where A: PartialEq {}
        pub fn contains(&self, value: &A) -> bool where A: PartialEq {}
        pub fn clear(&mut self) {}
        pub fn binary_search_by<F>(&self, f: F) -> Result<usize, usize> where F: FnMut(&A) -> Ordering { let a: &A; f(a); }
        pub fn binary_search(&self, value: &A) -> Result<usize, usize> where A: Ord {}
        pub fn binary_search_by_key<B, F>(&self, b: &B, f: F) -> Result<usize, usize> where F: FnMut(&A) -> B, B: Ord { let a: &A; f(a); }
    }
    impl<A: Clone> Vector<A> {
        pub fn unit(a: A) -> Self {}
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
        pub fn sort(&mut self) where A: Ord {}
        pub fn sort_by<F>(&mut self, cmp: F) where F: Fn(&A, &A) -> Ordering { let a: &A; let b: &A; cmp(a, b); }
    }
    impl<A: Clone> Default for Vector<A> {}
    impl<A: Clone> Clone for Vector<A> {}
    impl<A: Clone> Add for Vector<A> {
        type Output = Vector<A>;
        fn add(self, other: Self) -> Self::Output {}
    }
    impl<A: Clone> Add for &Vector<A> {
        type Output = Vector<A>;
        fn add(self, other: Self) -> Self::Output {}
    }
    impl<A: Clone> Extend<A> for Vector<A> {}
    impl<A: Clone> Index<usize> for Vector<A> {
        type Output = A;
        fn index(&self, index: usize) -> &Self::Output {}
    }
    impl<A: Clone> IndexMut<usize> for Vector<A> { fn index_mut(&mut self, index: usize) -> &mut Self::Output {} }
    impl<A: Clone> IntoIterator for &Vector<A> {
        type Item = &A;
        type IntoIter = Iter<A>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<A: Clone> IntoIterator for Vector<A> {
        type Item = A;
        type IntoIter = ConsumingIter<A>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<A: Clone> FromIterator<A> for Vector<A> {}
    impl<A, OA> From<&Vector<&A>> for Vector<OA> where A: ToOwned<Owned = OA>, OA: Borrow<A> + Clone {}
    impl<A: Clone> From<&[A]> for Vector<A> {}
    impl<A: Clone> From<Vec<A>> for Vector<A> {}
    impl<A: Clone> From<&Vec<A>> for Vector<A> {}
    pub struct Iter<A>;
    impl<A: Clone> Iterator for Iter<A> {
        type Item = &A;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<A: Clone> DoubleEndedIterator for Iter<A> { fn next_back(&mut self) -> Option<Self::Item> {} }
    pub struct IterMut<A>;
    impl<A> Iterator for IterMut<A> where A: Clone {
        type Item = &mut A;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<A> DoubleEndedIterator for IterMut<A> where A: Clone { fn next_back(&mut self) -> Option<Self::Item> {} }
    pub struct ConsumingIter<A>;
    impl<A: Clone> Iterator for ConsumingIter<A> {
        type Item = A;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<A: Clone> DoubleEndedIterator for ConsumingIter<A> { fn next_back(&mut self) -> Option<Self::Item> {} }
    pub struct Chunks<A>;
    impl<A: Clone> Iterator for Chunks<A> {
        type Item = &[A];
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<A: Clone> DoubleEndedIterator for Chunks<A> { fn next_back(&mut self) -> Option<Self::Item> {} }
    pub struct ChunksMut<A>;
    impl<A: Clone> Iterator for ChunksMut<A> {
        type Item = &mut [A];
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<A: Clone> DoubleEndedIterator for ChunksMut<A> { fn next_back(&mut self) -> Option<Self::Item> {} }
    mod focus {
        use crate::vector::{Iter, IterMut, RRBPool, Vector};
        use std::ops::{Range, RangeBounds};
        pub enum Focus<A> { Single(&[A]), Full(TreeFocus<A>) }
        impl<A> Focus<A> where A: Clone {
            pub fn new(vector: &Vector<A>) -> Self {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn get(&mut self, index: usize) -> Option<&A> {}
            pub fn index(&mut self, index: usize) -> &A {}
            pub fn chunk_at(&mut self, index: usize) -> (Range<usize>, &[A]) {}
            pub fn narrow<R>(self, range: R) -> Self where R: RangeBounds<usize> {}
            pub fn split_at(self, index: usize) -> (Self, Self) {}
        }
        impl<A> IntoIterator for Focus<A> where A: Clone {
            type Item = &A;
            type IntoIter = Iter<A>;
            fn into_iter(self) -> Self::IntoIter {}
        }
        impl<A> Clone for Focus<A> where A: Clone {}
        pub struct TreeFocus<A>;
        impl<A> Clone for TreeFocus<A> {}
        impl<A> TreeFocus<A> where A: Clone {
            pub fn get(&mut self, index: usize) -> Option<&A> {}
            pub fn get_chunk(&mut self, index: usize) -> (Range<usize>, &[A]) {}
        }
        pub enum FocusMut<A> { Single(RRBPool<A>, &mut [A]), Full(RRBPool<A>, TreeFocusMut<A>) }
        impl<A> FocusMut<A> where A: Clone {
            pub fn new(vector: &mut Vector<A>) -> Self {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn get(&mut self, index: usize) -> Option<&A> {}
            pub fn get_mut(&mut self, index: usize) -> Option<&mut A> {}
            pub fn index(&mut self, index: usize) -> &A {}
            pub fn index_mut(&mut self, index: usize) -> &mut A {}
            pub fn set(&mut self, index: usize, value: A) -> Option<A> {}
            pub fn swap(&mut self, a: usize, b: usize) {}
            pub fn pair<F, B>(&mut self, a: usize, b: usize, f: F) -> B where F: FnMut(&mut A, &mut A) -> B { let c: &mut A; let d: &mut A; f(c, d) }
            pub fn triplet<F, B>(&mut self, a: usize, b: usize, c: usize, f: F) -> B where F: FnMut(&mut A, &mut A, &mut A) -> B { let d: &mut A; let e: &mut A; let g: &mut A; f(d, e, g) }
            pub fn chunk_at(&mut self, index: usize) -> (Range<usize>, &mut [A]) {}
            pub fn narrow<R>(self, range: R) -> Self where R: RangeBounds<usize> {}
            pub fn split_at(self, index: usize) -> (Self, Self) {}
            pub fn unmut(self) -> Focus<A> {}
        }
        impl<A> IntoIterator for FocusMut<A> where A: Clone {
            type Item = &mut A;
            type IntoIter = IterMut<A>;
            fn into_iter(self) -> Self::IntoIter {}
        }
        impl<A> From<FocusMut<A>> for Focus<A> where A: Clone {}
        pub struct TreeFocusMut<A>;
        impl<A> TreeFocusMut<A> where A: Clone {
            pub fn get(&mut self, pool: &RRBPool<A>, index: usize) -> Option<&mut A> {}
            pub fn get_chunk(&mut self, pool: &RRBPool<A>, index: usize) -> (Range<usize>, &mut [A]) {}
        }
    }
    mod pool {
        pub struct RRBPool<A>;
        impl<A> RRBPool<A> {
            pub fn new(size: usize) -> Self {}
            pub fn with_sizes(node_pool_size: usize, leaf_pool_size: usize, size_table_pool_size: usize) -> Self {}
            pub fn fill(&self) {}
            pub fn node_pool_size(&self) -> usize {}
            pub fn leaf_pool_size(&self) -> usize {}
            pub fn size_table_pool_size(&self) -> usize {}
        }
        impl<A> Default for RRBPool<A> {}
        impl<A> Clone for RRBPool<A> {}
    }
}
pub mod iter {
    pub fn unfold<F, S, A>(value: S, f: F) -> impl Iterator<Item = A> where F: Fn(S) -> Option<(A, S)> {}
}
