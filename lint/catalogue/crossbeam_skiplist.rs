//! crossbeam_skiplist 0.1.3.

pub use crate::map::SkipMap;
pub use crate::set::SkipSet;
pub mod map {
    use std::borrow::Borrow;
    use std::ops::{Bound, RangeBounds};
    pub struct SkipMap<K, V>;
    impl<K, V> SkipMap<K, V> {
        pub fn new() -> Self {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
    }
    impl<K, V> SkipMap<K, V> where K: Ord {
        pub fn front(&self) -> Option<Entry<K, V>> {}
        pub fn back(&self) -> Option<Entry<K, V>> {}
        pub fn contains_key<Q>(&self, key: &Q) -> bool where K: Borrow<Q>, Q: Ord {}
        pub fn get<Q>(&self, key: &Q) -> Option<Entry<K, V>> where K: Borrow<Q>, Q: Ord {}
        pub fn lower_bound<Q>(&self, bound: Bound<&Q>) -> Option<Entry<K, V>> where K: Borrow<Q>, Q: Ord {}
        pub fn upper_bound<Q>(&self, bound: Bound<&Q>) -> Option<Entry<K, V>> where K: Borrow<Q>, Q: Ord {}
        pub fn get_or_insert(&self, key: K, value: V) -> Entry<K, V> {}
        pub fn get_or_insert_with<F>(&self, key: K, value_fn: F) -> Entry<K, V> where F: FnOnce() -> V { value_fn(); }
        pub fn iter(&self) -> Iter<K, V> {}
        pub fn range<Q, R>(&self, range: R) -> Range<Q, R, K, V> where K: Borrow<Q>, R: RangeBounds<Q>, Q: Ord {}
    }
    impl<K, V> SkipMap<K, V> where K: Ord {
        pub fn insert(&self, key: K, value: V) -> Entry<K, V> {}
        pub fn compare_insert<F>(&self, key: K, value: V, compare_fn: F) -> Entry<K, V> where F: Fn(&V) -> bool { let a: &V; compare_fn(a); }
        pub fn remove<Q>(&self, key: &Q) -> Option<Entry<K, V>> where K: Borrow<Q>, Q: Ord {}
        pub fn pop_front(&self) -> Option<Entry<K, V>> {}
        pub fn pop_back(&self) -> Option<Entry<K, V>> {}
        pub fn clear(&self) {}
    }
    impl<K, V> Default for SkipMap<K, V> {}
    impl<K, V> IntoIterator for SkipMap<K, V> {
        type Item = (K, V);
        type IntoIter = IntoIter<K, V>;
        fn into_iter(self) -> IntoIter<K, V> {}
    }
    impl<K, V> IntoIterator for &SkipMap<K, V> where K: Ord {
        type Item = Entry<K, V>;
        type IntoIter = Iter<K, V>;
        fn into_iter(self) -> Iter<K, V> {}
    }
    impl<K, V> FromIterator<(K, V)> for SkipMap<K, V> where K: Ord {}
    pub struct Entry<K, V>;
    impl<K, V> Entry<K, V> {
        pub fn key(&self) -> &K {}
        pub fn value(&self) -> &V {}
        pub fn is_removed(&self) -> bool {}
    }
    impl<K, V> Entry<K, V> where K: Ord {
        pub fn move_next(&mut self) -> bool {}
        pub fn move_prev(&mut self) -> bool {}
        pub fn next(&self) -> Option<Entry<K, V>> {}
        pub fn prev(&self) -> Option<Entry<K, V>> {}
    }
    impl<K, V> Entry<K, V> where K: Ord { pub fn remove(&self) -> bool {} }
    impl<K, V> Clone for Entry<K, V> {}
    pub struct IntoIter<K, V>;
    impl<K, V> Iterator for IntoIter<K, V> {
        type Item = (K, V);
        fn next(&mut self) -> Option<(K, V)> {}
    }
    pub struct Iter<K, V>;
    impl<K, V> Iterator for Iter<K, V> where K: Ord {
        type Item = Entry<K, V>;
        fn next(&mut self) -> Option<Entry<K, V>> {}
    }
    impl<K, V> DoubleEndedIterator for Iter<K, V> where K: Ord { fn next_back(&mut self) -> Option<Entry<K, V>> {} }
    pub struct Range<Q, R, K, V>;
    impl<Q, R, K, V> Iterator for Range<Q, R, K, V> where K: Ord + Borrow<Q>, R: RangeBounds<Q>, Q: Ord {
        type Item = Entry<K, V>;
        fn next(&mut self) -> Option<Entry<K, V>> {}
    }
    impl<Q, R, K, V> DoubleEndedIterator for Range<Q, R, K, V> where K: Ord + Borrow<Q>, R: RangeBounds<Q>, Q: Ord { fn next_back(&mut self) -> Option<Entry<K, V>> {} }
}
pub mod set {
    use std::borrow::Borrow;
    use std::ops::{Bound, Deref, RangeBounds};
    pub struct SkipSet<T>;
    impl<T> SkipSet<T> {
        pub fn new() -> Self {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
    }
    impl<T> SkipSet<T> where T: Ord {
        pub fn front(&self) -> Option<Entry<T>> {}
        pub fn back(&self) -> Option<Entry<T>> {}
        pub fn contains<Q>(&self, key: &Q) -> bool where T: Borrow<Q>, Q: Ord {}
        pub fn get<Q>(&self, key: &Q) -> Option<Entry<T>> where T: Borrow<Q>, Q: Ord {}
        pub fn lower_bound<Q>(&self, bound: Bound<&Q>) -> Option<Entry<T>> where T: Borrow<Q>, Q: Ord {}
        pub fn upper_bound<Q>(&self, bound: Bound<&Q>) -> Option<Entry<T>> where T: Borrow<Q>, Q: Ord {}
        pub fn get_or_insert(&self, key: T) -> Entry<T> {}
        pub fn iter(&self) -> Iter<T> {}
        pub fn range<Q, R>(&self, range: R) -> Range<Q, R, T> where T: Borrow<Q>, R: RangeBounds<Q>, Q: Ord {}
    }
    impl<T> SkipSet<T> where T: Ord {
        pub fn insert(&self, key: T) -> Entry<T> {}
        pub fn remove<Q>(&self, key: &Q) -> Option<Entry<T>> where T: Borrow<Q>, Q: Ord {}
        pub fn pop_front(&self) -> Option<Entry<T>> {}
        pub fn pop_back(&self) -> Option<Entry<T>> {}
        pub fn clear(&self) {}
    }
    impl<T> Default for SkipSet<T> {}
    impl<T> IntoIterator for SkipSet<T> {
        type Item = T;
        type IntoIter = IntoIter<T>;
        fn into_iter(self) -> IntoIter<T> {}
    }
    impl<T> IntoIterator for &SkipSet<T> where T: Ord {
        type Item = Entry<T>;
        type IntoIter = Iter<T>;
        fn into_iter(self) -> Iter<T> {}
    }
    impl<T> FromIterator<T> for SkipSet<T> where T: Ord {}
    pub struct Entry<T>;
    impl<T> Entry<T> {
        pub fn value(&self) -> &T {}
        pub fn is_removed(&self) -> bool {}
    }
    impl<T> Entry<T> where T: Ord {
        pub fn move_next(&mut self) -> bool {}
        pub fn move_prev(&mut self) -> bool {}
        pub fn next(&self) -> Option<Entry<T>> {}
        pub fn prev(&self) -> Option<Entry<T>> {}
    }
    impl<T> Entry<T> where T: Ord { pub fn remove(&self) -> bool {} }
    impl<T> Clone for Entry<T> {}
    impl<T> Deref for Entry<T> {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
    pub struct IntoIter<T>;
    impl<T> Iterator for IntoIter<T> {
        type Item = T;
        fn next(&mut self) -> Option<T> {}
    }
    pub struct Iter<T>;
    impl<T> Iterator for Iter<T> where T: Ord {
        type Item = Entry<T>;
        fn next(&mut self) -> Option<Entry<T>> {}
    }
    impl<T> DoubleEndedIterator for Iter<T> where T: Ord { fn next_back(&mut self) -> Option<Entry<T>> {} }
    pub struct Range<Q, R, T>;
    impl<Q, R, T> Iterator for Range<Q, R, T> where T: Ord + Borrow<Q>, R: RangeBounds<Q>, Q: Ord {
        type Item = Entry<T>;
        fn next(&mut self) -> Option<Entry<T>> {}
    }
    impl<Q, R, T> DoubleEndedIterator for Range<Q, R, T> where T: Ord + Borrow<Q>, R: RangeBounds<Q>, Q: Ord { fn next_back(&mut self) -> Option<Entry<T>> {} }
}
