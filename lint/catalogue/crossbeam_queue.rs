//! crossbeam_queue 0.3.14. Before 0.3, `pop` gave a `Result`.

#![unlike_before("0.3")]

pub use crate::array_queue::ArrayQueue;
pub use crate::seg_queue::SegQueue;
mod array_queue {
    pub struct ArrayQueue<T>;
    impl<T> ArrayQueue<T> {
        pub fn new(cap: usize) -> ArrayQueue<T> {}
        pub fn push(&self, value: T) -> Result<(), T> {}
        pub fn push_mut(&mut self, value: T) -> Result<(), T> {}
        pub fn force_push(&self, value: T) -> Option<T> {}
        #[polls(takes)] pub fn pop(&self) -> Option<T> {}
        pub fn pop_mut(&mut self) -> Option<T> {}
        pub fn capacity(&self) -> usize {}
        #[polls] pub fn is_empty(&self) -> bool {}
        #[polls] pub fn is_full(&self) -> bool {}
        pub fn len(&self) -> usize {}
    }
    impl<T> IntoIterator for ArrayQueue<T> {
        type Item = T;
        type IntoIter = IntoIter<T>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    pub struct IntoIter<T>;
    impl<T> Iterator for IntoIter<T> {
        type Item = T;
        fn next(&mut self) -> Option<Self::Item> {}
    }
}
mod seg_queue {
    pub struct SegQueue<T>;
    impl<T> SegQueue<T> {
        pub fn new() -> SegQueue<T> {}
        pub fn push(&self, value: T) {}
        pub fn push_mut(&mut self, value: T) {}
        #[polls(takes)] pub fn pop(&self) -> Option<T> {}
        pub fn pop_mut(&mut self) -> Option<T> {}
        #[polls] pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
    }
    impl<T> Default for SegQueue<T> {}
    impl<T> IntoIterator for SegQueue<T> {
        type Item = T;
        type IntoIter = IntoIter<T>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    pub struct IntoIter<T>;
    impl<T> Iterator for IntoIter<T> {
        type Item = T;
        fn next(&mut self) -> Option<Self::Item> {}
    }
}
