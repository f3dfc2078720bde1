//! bimap 0.6.3.

pub use btree::BiBTreeMap;
pub use hash::BiHashMap;
pub type BiMap<L, R> = BiHashMap<L, R>;
#[derive(Clone, Copy)] pub enum Overwritten<L, R> { Neither, Left(L, R), Right(L, R), Pair(L, R), Both((L, R), (L, R)) }
impl<L, R> Overwritten<L, R> { pub fn did_overwrite(&self) -> bool {} }
pub mod btree {
    use core::borrow::Borrow;
    use core::iter::{Extend, FromIterator};
    use core::ops::RangeBounds;
    use crate::Overwritten;
    pub struct BiBTreeMap<L, R>;
    impl<L, R> BiBTreeMap<L, R> where L: Ord, R: Ord {
        pub fn new() -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn clear(&mut self) {}
        pub fn iter(&self) -> Iter<L, R> {}
        pub fn left_values(&self) -> LeftValues<L, R> {}
        pub fn right_values(&self) -> RightValues<L, R> {}
        pub fn get_by_left<Q>(&self, left: &Q) -> Option<&R> where L: Borrow<Q>, Q: Ord {}
        pub fn get_by_right<Q>(&self, right: &Q) -> Option<&L> where R: Borrow<Q>, Q: Ord {}
        pub fn contains_left<Q>(&self, left: &Q) -> bool where L: Borrow<Q>, Q: Ord {}
        pub fn contains_right<Q>(&self, right: &Q) -> bool where R: Borrow<Q>, Q: Ord {}
        pub fn remove_by_left<Q>(&mut self, left: &Q) -> Option<(L, R)> where L: Borrow<Q>, Q: Ord {}
        pub fn remove_by_right<Q>(&mut self, right: &Q) -> Option<(L, R)> where R: Borrow<Q>, Q: Ord {}
        pub fn retain<F>(&mut self, f: F) where F: FnMut(&L, &R) -> bool { let a: &L; let b: &R; f(a, b); }
        pub fn insert(&mut self, left: L, right: R) -> Overwritten<L, R> {}
        pub fn insert_no_overwrite(&mut self, left: L, right: R) -> Result<(), (L, R)> {}
        pub fn left_range<T, A>(&self, range: A) -> LeftRange<L, R> where L: Borrow<T>, A: RangeBounds<T>, T: Ord {}
        pub fn right_range<T, A>(&self, range: A) -> RightRange<L, R> where R: Borrow<T>, A: RangeBounds<T>, T: Ord {}
    }
    impl<L, R> Clone for BiBTreeMap<L, R> where L: Clone + Ord, R: Clone + Ord {}
    impl<L, R> Default for BiBTreeMap<L, R> where L: Ord, R: Ord {}
    impl<L, R> FromIterator<(L, R)> for BiBTreeMap<L, R> where L: Ord, R: Ord {}
    impl<L, R> IntoIterator for &BiBTreeMap<L, R> where L: Ord, R: Ord {
        type Item = (&L, &R);
        type IntoIter = Iter<L, R>;
        fn into_iter(self) -> Iter<L, R> {}
    }
    impl<L, R> IntoIterator for BiBTreeMap<L, R> where L: Ord, R: Ord {
        type Item = (L, R);
        type IntoIter = IntoIter<L, R>;
        fn into_iter(self) -> IntoIter<L, R> {}
    }
    impl<L, R> Extend<(L, R)> for BiBTreeMap<L, R> where L: Ord, R: Ord {}
    pub struct IntoIter<L, R>;
    impl<L, R> DoubleEndedIterator for IntoIter<L, R> { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl<L, R> Iterator for IntoIter<L, R> {
        type Item = (L, R);
        fn next(&mut self) -> Option<Self::Item> {}
    }
    #[derive(Clone)] pub struct Iter<L, R>;
    impl<L, R> DoubleEndedIterator for Iter<L, R> { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl<L, R> Iterator for Iter<L, R> {
        type Item = (&L, &R);
        fn next(&mut self) -> Option<Self::Item> {}
    }
    #[derive(Clone)] pub struct LeftValues<L, R>;
    impl<L, R> DoubleEndedIterator for LeftValues<L, R> { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl<L, R> Iterator for LeftValues<L, R> {
        type Item = &L;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    #[derive(Clone)] pub struct RightValues<L, R>;
    impl<L, R> DoubleEndedIterator for RightValues<L, R> { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl<L, R> Iterator for RightValues<L, R> {
        type Item = &R;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    #[derive(Clone)] pub struct LeftRange<L, R>;
    impl<L, R> DoubleEndedIterator for LeftRange<L, R> { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl<L, R> Iterator for LeftRange<L, R> {
        type Item = (&L, &R);
        fn next(&mut self) -> Option<Self::Item> {}
    }
    #[derive(Clone)] pub struct RightRange<L, R>;
    impl<L, R> DoubleEndedIterator for RightRange<L, R> { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl<L, R> Iterator for RightRange<L, R> {
        type Item = (&L, &R);
        fn next(&mut self) -> Option<Self::Item> {}
    }
}
pub mod hash {
    use crate::Overwritten;
    use std::borrow::Borrow;
    use std::collections::hash_map;
    use std::hash::{BuildHasher, Hash};
    use std::iter::{Extend, FromIterator};
    pub struct BiHashMap<L, R, LS = hash_map::RandomState, RS = hash_map::RandomState>;
    impl<L, R> BiHashMap<L, R, hash_map::RandomState, hash_map::RandomState> where L: Eq + Hash, R: Eq + Hash {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
    }
    impl<L, R, LS, RS> BiHashMap<L, R, LS, RS> where L: Eq + Hash, R: Eq + Hash {
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn capacity(&self) -> usize {}
        pub fn clear(&mut self) {}
        pub fn iter(&self) -> Iter<L, R> {}
        pub fn left_values(&self) -> LeftValues<L, R> {}
        pub fn right_values(&self) -> RightValues<L, R> {}
    }
    impl<L, R, LS, RS> BiHashMap<L, R, LS, RS> where L: Eq + Hash, R: Eq + Hash, LS: BuildHasher, RS: BuildHasher {
        pub fn with_hashers(hash_builder_left: LS, hash_builder_right: RS) -> Self {}
        pub fn with_capacity_and_hashers(capacity: usize, hash_builder_left: LS, hash_builder_right: RS) -> Self {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
        pub fn get_by_left<Q>(&self, left: &Q) -> Option<&R> where L: Borrow<Q>, Q: Eq + Hash {}
        pub fn get_by_right<Q>(&self, right: &Q) -> Option<&L> where R: Borrow<Q>, Q: Eq + Hash {}
        pub fn contains_left<Q>(&self, left: &Q) -> bool where L: Borrow<Q>, Q: Eq + Hash {}
        pub fn contains_right<Q>(&self, right: &Q) -> bool where R: Borrow<Q>, Q: Eq + Hash {}
        pub fn remove_by_left<Q>(&mut self, left: &Q) -> Option<(L, R)> where L: Borrow<Q>, Q: Eq + Hash {}
        pub fn remove_by_right<Q>(&mut self, right: &Q) -> Option<(L, R)> where R: Borrow<Q>, Q: Eq + Hash {}
        pub fn insert(&mut self, left: L, right: R) -> Overwritten<L, R> {}
        pub fn insert_no_overwrite(&mut self, left: L, right: R) -> Result<(), (L, R)> {}
        pub fn retain<F>(&mut self, f: F) where F: FnMut(&L, &R) -> bool { let a: &L; let b: &R; f(a, b); }
    }
    impl<L, R, LS, RS> Clone for BiHashMap<L, R, LS, RS> where L: Clone + Eq + Hash, R: Clone + Eq + Hash, LS: BuildHasher + Clone, RS: BuildHasher + Clone {}
    impl<L, R, LS, RS> Default for BiHashMap<L, R, LS, RS> where L: Eq + Hash, R: Eq + Hash, LS: BuildHasher + Default, RS: BuildHasher + Default {}
    impl<L, R, LS, RS> FromIterator<(L, R)> for BiHashMap<L, R, LS, RS> where L: Eq + Hash, R: Eq + Hash, LS: BuildHasher + Default, RS: BuildHasher + Default {}
    impl<L, R, LS, RS> IntoIterator for &BiHashMap<L, R, LS, RS> where L: Eq + Hash, R: Eq + Hash {
        type Item = (&L, &R);
        type IntoIter = Iter<L, R>;
        fn into_iter(self) -> Iter<L, R> {}
    }
    impl<L, R, LS, RS> IntoIterator for BiHashMap<L, R, LS, RS> where L: Eq + Hash, R: Eq + Hash {
        type Item = (L, R);
        type IntoIter = IntoIter<L, R>;
        fn into_iter(self) -> IntoIter<L, R> {}
    }
    impl<L, R, LS, RS> Extend<(L, R)> for BiHashMap<L, R, LS, RS> where L: Eq + Hash, R: Eq + Hash, LS: BuildHasher, RS: BuildHasher {}
    pub struct IntoIter<L, R>;
    impl<L, R> Iterator for IntoIter<L, R> {
        type Item = (L, R);
        fn next(&mut self) -> Option<Self::Item> {}
    }
    #[derive(Clone)] pub struct Iter<L, R>;
    impl<L, R> Iterator for Iter<L, R> {
        type Item = (&L, &R);
        fn next(&mut self) -> Option<Self::Item> {}
    }
    #[derive(Clone)] pub struct LeftValues<L, R>;
    impl<L, R> Iterator for LeftValues<L, R> {
        type Item = &L;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    #[derive(Clone)] pub struct RightValues<L, R>;
    impl<L, R> Iterator for RightValues<L, R> {
        type Item = &R;
        fn next(&mut self) -> Option<Self::Item> {}
    }
}
