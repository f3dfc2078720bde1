//! priority_queue 2.7.0.

use indexmap::TryReserveError as IndexMapTryReserveError;
use std::collections::TryReserveError as StdTryReserveError;
pub use crate::double_priority_queue::DoublePriorityQueue;
pub use crate::priority_queue::PriorityQueue;
#[derive(Clone)] pub struct TryReserveError;
impl std::error::Error for TryReserveError {}
impl core::fmt::Display for TryReserveError {}
impl From<StdTryReserveError> for TryReserveError {}
impl From<IndexMapTryReserveError> for TryReserveError {}
pub mod core_iterators {
    pub struct Drain<I, P>;
    impl<I, P> Iterator for Drain<I, P> {
        type Item = (I, P);
        fn next(&mut self) -> Option<(I, P)> {}
    }
    impl<I, P> DoubleEndedIterator for Drain<I, P> { fn next_back(&mut self) -> Option<Self::Item> {} }
    pub struct Iter<I, P>;
    impl<I, P> Iterator for Iter<I, P> {
        type Item = (&I, &P);
        fn next(&mut self) -> Option<(&I, &P)> {}
    }
    impl<I, P> DoubleEndedIterator for Iter<I, P> { fn next_back(&mut self) -> Option<Self::Item> {} }
    pub struct IntoIter<I, P>;
    impl<I, P> Iterator for IntoIter<I, P> {
        type Item = (I, P);
        fn next(&mut self) -> Option<(I, P)> {}
    }
    impl<I, P> DoubleEndedIterator for IntoIter<I, P> { fn next_back(&mut self) -> Option<Self::Item> {} }
}
pub mod double_priority_queue {
    use self::iterators::*;
    use crate::{PriorityQueue, TryReserveError};
    use crate::core_iterators::*;
    use equivalent::Equivalent;
    use std::cmp::{Eq, Ord};
    use std::collections::hash_map::RandomState;
    use std::hash::{BuildHasher, Hash};
    use std::iter::{Extend, FromIterator, IntoIterator};
    #[derive(Clone)] pub struct DoublePriorityQueue<I, P, H = RandomState>;
    impl<I, P, H> Default for DoublePriorityQueue<I, P, H> where I: Hash + Eq, P: Ord, H: BuildHasher + Default {}
    impl<I, P> DoublePriorityQueue<I, P> where P: Ord, I: Hash + Eq {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
    }
    impl<I, P, H> DoublePriorityQueue<I, P, H> where P: Ord, I: Hash + Eq, H: BuildHasher + Default {
        pub fn with_default_hasher() -> Self {}
        pub fn with_capacity_and_default_hasher(capacity: usize) -> Self {}
    }
    impl<I, P, H> DoublePriorityQueue<I, P, H> where P: Ord, I: Hash + Eq, H: BuildHasher {
        pub fn with_hasher(hash_builder: H) -> Self {}
        pub fn with_capacity_and_hasher(capacity: usize, hash_builder: H) -> Self {}
    }
    impl<I, P, H> DoublePriorityQueue<I, P, H> {
        pub fn capacity(&self) -> usize {}
        pub fn iter(&self) -> Iter<I, P> {}
        pub fn drain(&mut self) -> Drain<I, P> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn peek_min(&self) -> Option<(&I, &P)> {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn reserve_exact(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    }
    impl<I, P, H> DoublePriorityQueue<I, P, H> where P: Ord {
        pub fn iter_mut(&mut self) -> IterMut<I, P, H> {}
        pub fn peek_max(&self) -> Option<(&I, &P)> {}
        pub fn pop_min(&mut self) -> Option<(I, P)> {}
        pub fn pop_max(&mut self) -> Option<(I, P)> {}
        pub fn into_ascending_sorted_vec(self) -> Vec<I> {}
        pub fn into_descending_sorted_vec(self) -> Vec<I> {}
        pub fn into_sorted_iter(self) -> IntoSortedIter<I, P, H> {}
    }
    impl<I, P, H> DoublePriorityQueue<I, P, H> where H: BuildHasher { pub fn peek_min_mut(&mut self) -> Option<(&mut I, &P)> {} }
    impl<I, P, H> DoublePriorityQueue<I, P, H> where P: Ord, H: BuildHasher { pub fn peek_max_mut(&mut self) -> Option<(&mut I, &P)> {} }
    impl<I, P, H> DoublePriorityQueue<I, P, H> where P: Ord, I: Hash + Eq, H: BuildHasher {
        pub fn retain<F>(&mut self, predicate: F) where F: FnMut(&I, &P) -> bool { let a: &I; let b: &P; predicate(a, b); }
        pub fn retain_mut<F>(&mut self, predicate: F) where F: FnMut(&mut I, &mut P) -> bool { let a: &mut I; let b: &mut P; predicate(a, b); }
        pub fn extract_if<F>(&mut self, predicate: F) -> ExtractIf<I, P, F, H> where F: FnMut(&mut I, &mut P) -> bool { ExtractIf { f: predicate } }
        pub fn pop_min_if<F>(&mut self, f: F) -> Option<(I, P)> where F: FnOnce(&mut I, &mut P) -> bool { let a: &mut I; let b: &mut P; f(a, b); }
        pub fn pop_max_if<F>(&mut self, f: F) -> Option<(I, P)> where F: FnOnce(&mut I, &mut P) -> bool { let a: &mut I; let b: &mut P; f(a, b); }
        pub fn push(&mut self, item: I, priority: P) -> Option<P> {}
        pub fn push_increase(&mut self, item: I, priority: P) -> Option<P> {}
        pub fn push_decrease(&mut self, item: I, priority: P) -> Option<P> {}
        pub fn change_priority<Q>(&mut self, item: &Q, new_priority: P) -> Option<P> where Q: Equivalent<I> + Hash {}
        pub fn change_priority_by<Q, F>(&mut self, item: &Q, priority_setter: F) -> bool where Q: Equivalent<I> + Hash, F: FnOnce(&mut P) { let a: &mut P; priority_setter(a); }
        pub fn get_priority<Q>(&self, item: &Q) -> Option<&P> where Q: Equivalent<I> + Hash {}
        pub fn contains<Q>(&self, item: &Q) -> bool where Q: Equivalent<I> + Hash {}
        pub fn get<Q>(&self, item: &Q) -> Option<(&I, &P)> where Q: Equivalent<I> + Hash {}
        pub fn get_mut<Q>(&mut self, item: &Q) -> Option<(&mut I, &P)> where Q: Equivalent<I> + Hash {}
        pub fn remove<Q>(&mut self, item: &Q) -> Option<(I, P)> where Q: Equivalent<I> + Hash {}
        pub fn into_vec(self) -> Vec<I> {}
        pub fn clear(&mut self) {}
        pub fn append(&mut self, other: &mut Self) {}
    }
    impl<I, P, H> From<Vec<(I, P)>> for DoublePriorityQueue<I, P, H> where I: Hash + Eq, P: Ord, H: BuildHasher + Default {}
    impl<I, P, H> From<PriorityQueue<I, P, H>> for DoublePriorityQueue<I, P, H> where I: Hash + Eq, P: Ord, H: BuildHasher {}
    impl<I, P, H> FromIterator<(I, P)> for DoublePriorityQueue<I, P, H> where I: Hash + Eq, P: Ord, H: BuildHasher + Default {}
    impl<I, P, H> IntoIterator for DoublePriorityQueue<I, P, H> where I: Hash + Eq, P: Ord, H: BuildHasher {
        type Item = (I, P);
        type IntoIter = IntoIter<I, P>;
        fn into_iter(self) -> IntoIter<I, P> {}
    }
    impl<I, P, H> IntoIterator for &DoublePriorityQueue<I, P, H> where I: Hash + Eq, P: Ord, H: BuildHasher {
        type Item = (&I, &P);
        type IntoIter = Iter<I, P>;
        fn into_iter(self) -> Iter<I, P> {}
    }
    impl<I, P, H> IntoIterator for &mut DoublePriorityQueue<I, P, H> where I: Hash + Eq, P: Ord, H: BuildHasher {
        type Item = (&mut I, &mut P);
        type IntoIter = IterMut<I, P, H>;
        fn into_iter(self) -> IterMut<I, P, H> {}
    }
    impl<I, P, H> Extend<(I, P)> for DoublePriorityQueue<I, P, H> where I: Hash + Eq, P: Ord, H: BuildHasher {}
    pub mod iterators {
        use core::hash::BuildHasher;
        use std::cmp::Ord;
        use std::collections::hash_map::RandomState;
        pub struct ExtractIf<I, P, F, H = RandomState> where P: Ord { f: F }
        impl<I, P, F, H> Iterator for ExtractIf<I, P, F, H> where P: Ord, F: FnMut(&mut I, &mut P) -> bool, H: BuildHasher {
            type Item = (I, P);
            fn next(&mut self) -> Option<Self::Item> { let a: &mut I; let b: &mut P; (self.f)(a, b); }
        }
        pub struct IterMut<I, P, H = RandomState> where P: Ord;
        impl<I, P, H> Iterator for IterMut<I, P, H> where P: Ord, H: BuildHasher {
            type Item = (&mut I, &mut P);
            fn next(&mut self) -> Option<Self::Item> {}
        }
        impl<I, P, H> DoubleEndedIterator for IterMut<I, P, H> where P: Ord, H: BuildHasher { fn next_back(&mut self) -> Option<Self::Item> {} }
        pub struct IntoSortedIter<I, P, H = RandomState> where P: Ord;
        impl<I, P, H> Iterator for IntoSortedIter<I, P, H> where P: Ord {
            type Item = (I, P);
            fn next(&mut self) -> Option<(I, P)> {}
        }
        impl<I, P, H> DoubleEndedIterator for IntoSortedIter<I, P, H> where P: Ord { fn next_back(&mut self) -> Option<(I, P)> {} }
    }
}
pub mod priority_queue {
    use self::iterators::*;
    use crate::{DoublePriorityQueue, TryReserveError};
    use crate::core_iterators::*;
    use equivalent::Equivalent;
    use std::cmp::{Eq, Ord};
    use std::collections::hash_map::RandomState;
    use std::hash::{BuildHasher, Hash};
    use std::iter::{Extend, FromIterator, IntoIterator};
    #[derive(Clone)] pub struct PriorityQueue<I, P, H = RandomState>;
    impl<I, P, H> Default for PriorityQueue<I, P, H> where I: Hash + Eq, P: Ord, H: BuildHasher + Default {}
    impl<I, P> PriorityQueue<I, P> where P: Ord, I: Hash + Eq {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
    }
    impl<I, P, H> PriorityQueue<I, P, H> where P: Ord, I: Hash + Eq, H: BuildHasher + Default {
        pub fn with_default_hasher() -> Self {}
        pub fn with_capacity_and_default_hasher(capacity: usize) -> Self {}
    }
    impl<I, P, H> PriorityQueue<I, P, H> where P: Ord, I: Hash + Eq, H: BuildHasher {
        pub fn with_hasher(hash_builder: H) -> Self {}
        pub fn with_capacity_and_hasher(capacity: usize, hash_builder: H) -> Self {}
    }
    impl<I, P, H> PriorityQueue<I, P, H> {
        pub fn iter(&self) -> Iter<I, P> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn drain(&mut self) -> Drain<I, P> {}
        pub fn peek(&self) -> Option<(&I, &P)> {}
        pub fn capacity(&self) -> usize {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn into_vec(self) -> Vec<I> {}
        pub fn clear(&mut self) {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn reserve_exact(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    }
    impl<I, P, H> PriorityQueue<I, P, H> where P: Ord {
        pub fn iter_mut(&mut self) -> IterMut<I, P, H> {}
        pub fn pop(&mut self) -> Option<(I, P)> {}
        pub fn into_sorted_vec(self) -> Vec<I> {}
        pub fn into_sorted_iter(self) -> IntoSortedIter<I, P, H> {}
    }
    impl<I, P, H> PriorityQueue<I, P, H> where P: Ord, I: Hash + Eq, H: BuildHasher {
        pub fn retain<F>(&mut self, predicate: F) where F: FnMut(&I, &P) -> bool { let a: &I; let b: &P; predicate(a, b); }
        pub fn retain_mut<F>(&mut self, predicate: F) where F: FnMut(&mut I, &mut P) -> bool { let a: &mut I; let b: &mut P; predicate(a, b); }
        pub fn extract_if<F>(&mut self, predicate: F) -> ExtractIf<I, P, F, H> where F: FnMut(&mut I, &mut P) -> bool { ExtractIf { f: predicate } }
        pub fn pop_if<F>(&mut self, predicate: F) -> Option<(I, P)> where F: FnOnce(&mut I, &mut P) -> bool { let a: &mut I; let b: &mut P; predicate(a, b); }
        pub fn push(&mut self, item: I, priority: P) -> Option<P> {}
        pub fn push_increase(&mut self, item: I, priority: P) -> Option<P> {}
        pub fn push_decrease(&mut self, item: I, priority: P) -> Option<P> {}
        pub fn change_priority<Q>(&mut self, item: &Q, new_priority: P) -> Option<P> where Q: Equivalent<I> + Hash {}
        pub fn change_priority_by<Q, F>(&mut self, item: &Q, priority_setter: F) -> bool where Q: Equivalent<I> + Hash, F: FnOnce(&mut P) { let a: &mut P; priority_setter(a); }
        pub fn get_priority<Q>(&self, item: &Q) -> Option<&P> where Q: Equivalent<I> + Hash {}
        pub fn contains<Q>(&self, item: &Q) -> bool where Q: Equivalent<I> + Hash {}
        pub fn get<Q>(&self, item: &Q) -> Option<(&I, &P)> where Q: Equivalent<I> + Hash {}
        pub fn get_mut<Q>(&mut self, item: &Q) -> Option<(&mut I, &P)> where Q: Equivalent<I> + Hash {}
        pub fn peek_mut(&mut self) -> Option<(&mut I, &P)> {}
        pub fn remove<Q>(&mut self, item: &Q) -> Option<(I, P)> where Q: Equivalent<I> + Hash {}
        pub fn append(&mut self, other: &mut Self) {}
    }
    impl<I, P, H> From<Vec<(I, P)>> for PriorityQueue<I, P, H> where I: Hash + Eq, P: Ord, H: BuildHasher + Default {}
    impl<I, P, H> From<DoublePriorityQueue<I, P, H>> for PriorityQueue<I, P, H> where I: Hash + Eq, P: Ord, H: BuildHasher {}
    impl<I, P, H> FromIterator<(I, P)> for PriorityQueue<I, P, H> where I: Hash + Eq, P: Ord, H: BuildHasher + Default {}
    impl<I, P, H> IntoIterator for PriorityQueue<I, P, H> where I: Hash + Eq, P: Ord, H: BuildHasher {
        type Item = (I, P);
        type IntoIter = IntoIter<I, P>;
        fn into_iter(self) -> IntoIter<I, P> {}
    }
    impl<I, P, H> IntoIterator for &PriorityQueue<I, P, H> where I: Hash + Eq, P: Ord, H: BuildHasher {
        type Item = (&I, &P);
        type IntoIter = Iter<I, P>;
        fn into_iter(self) -> Iter<I, P> {}
    }
    impl<I, P, H> IntoIterator for &mut PriorityQueue<I, P, H> where I: Hash + Eq, P: Ord, H: BuildHasher {
        type Item = (&mut I, &mut P);
        type IntoIter = IterMut<I, P, H>;
        fn into_iter(self) -> IterMut<I, P, H> {}
    }
    impl<I, P, H> Extend<(I, P)> for PriorityQueue<I, P, H> where I: Hash + Eq, P: Ord, H: BuildHasher {}
    pub mod iterators {
        use core::hash::BuildHasher;
        use std::cmp::Ord;
        use std::collections::hash_map::RandomState;
        pub struct ExtractIf<I, P, F, H = RandomState> where P: Ord { f: F }
        impl<I, P, F, H> Iterator for ExtractIf<I, P, F, H> where P: Ord, F: FnMut(&mut I, &mut P) -> bool, H: BuildHasher {
            type Item = (I, P);
            fn next(&mut self) -> Option<Self::Item> { let a: &mut I; let b: &mut P; (self.f)(a, b); }
        }
        pub struct IterMut<I, P, H = RandomState> where P: Ord;
        impl<I, P, H> Iterator for IterMut<I, P, H> where P: Ord, H: BuildHasher {
            type Item = (&mut I, &mut P);
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct IntoSortedIter<I, P, H = RandomState>;
        impl<I, P, H> Iterator for IntoSortedIter<I, P, H> where P: Ord {
            type Item = (I, P);
            fn next(&mut self) -> Option<(I, P)> {}
        }
    }
}
