//! tinyvec 1.13.3.

macro_rules! array_vec {
    ($array:ty => $($elem:expr),* $(,)?) => {{ let mut all: $crate::ArrayVec<$array> = Default::default(); $(all.push($elem);)* all }};
    ($array:ty) => { $crate::ArrayVec::<$array>::default() };
    ($($elem:expr),*) => { $crate::array_vec!(_ => $($elem),*) };
    ($elem:expr; $n:expr) => { $crate::ArrayVec::from([$elem; $n]) };
    () => { $crate::array_vec!(_) };
}
macro_rules! tiny_vec {
    ($array:ty => $($elem:expr),* $(,)?) => {{ let mut all: $crate::TinyVec<$array> = Default::default(); $(all.push($elem);)* all }};
    ($array:ty) => { $crate::TinyVec::<$array>::default() };
    ($($elem:expr),*) => { $crate::tiny_vec!(_ => $($elem),*) };
    ($elem:expr; $n:expr) => { $crate::TinyVec::from([$elem; $n]) };
    () => { $crate::tiny_vec!(_) };
}
pub use array::*;
pub use arrayvec::*;
pub use arrayvec_drain::*;
pub use crate::tinyvec::*;
pub use slicevec::*;
mod array {
    pub trait Array {
        type Item: Default;
        fn as_slice(&self) -> &[Self::Item];
        fn as_slice_mut(&mut self) -> &mut [Self::Item];
        fn default() -> Self;
    }
    mod const_generic_impl {
        use super::Array;
        impl<T: Default, const N: usize> Array for [T; N] {
            type Item = T;
            fn as_slice(&self) -> &[T] {}
            fn as_slice_mut(&mut self) -> &mut [T] {}
            fn default() -> Self {}
        }
    }
}
mod arrayvec {
    use alloc::vec::Vec;
    use core::convert::TryFrom;
    use core::borrow::{Borrow, BorrowMut};
    use core::fmt::Display;
    use core::ops::{Deref, DerefMut, Index, IndexMut, RangeBounds};
    use core::slice::SliceIndex;
    use crate::{Array, ArrayVecDrain};
    pub struct ArrayVec<A>;
    impl<A> Clone for ArrayVec<A> where A: Array + Clone, A::Item: Clone {}
    impl<A> Copy for ArrayVec<A> where A: Array + Copy, A::Item: Copy {}
    impl<A: Array> Default for ArrayVec<A> {}
    impl<A: Array> Deref for ArrayVec<A> {
        type Target = [A::Item];
        fn deref(&self) -> &Self::Target {}
    }
    impl<A: Array> DerefMut for ArrayVec<A> { fn deref_mut(&mut self) -> &mut Self::Target {} }
    impl<A: Array, I: SliceIndex<[A::Item]>> Index<I> for ArrayVec<A> {
        type Output = <I as SliceIndex<[A::Item]>>::Output;
        fn index(&self, index: I) -> &Self::Output {}
    }
    impl<A: Array, I: SliceIndex<[A::Item]>> IndexMut<I> for ArrayVec<A> { fn index_mut(&mut self, index: I) -> &mut Self::Output {} }
    impl<A: Array> ArrayVec<A> {
        pub fn append(&mut self, other: &mut Self) {}
        pub fn try_append(&mut self, other: &mut Self) -> Option<&mut Self> {}
        pub fn as_mut_ptr(&mut self) -> *mut A::Item {}
        pub fn as_mut_slice(&mut self) -> &mut [A::Item] {}
        pub fn as_ptr(&self) -> *const A::Item {}
        pub fn as_slice(&self) -> &[A::Item] {}
        pub fn capacity(&self) -> usize {}
        pub fn clear(&mut self) {}
        pub fn drain<R>(&mut self, range: R) -> ArrayVecDrain<A::Item> where R: RangeBounds<usize> {}
        pub fn into_inner(self) -> A {}
        pub fn extend_from_slice(&mut self, sli: &[A::Item]) where A::Item: Clone {}
        pub fn fill<I: IntoIterator<Item = A::Item>>(&mut self, iter: I) -> I::IntoIter {}
        pub fn from_array_len(data: A, len: usize) -> Self {}
        pub fn insert(&mut self, index: usize, item: A::Item) {}
        pub fn try_insert(&mut self, index: usize, item: A::Item) -> Option<A::Item> {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_full(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn new() -> Self {}
        pub fn pop(&mut self) -> Option<A::Item> {}
        pub fn push(&mut self, val: A::Item) {}
        pub fn try_push(&mut self, val: A::Item) -> Option<A::Item> {}
        pub fn remove(&mut self, index: usize) -> A::Item {}
        pub fn resize(&mut self, new_len: usize, new_val: A::Item) where A::Item: Clone {}
        pub fn resize_with<F: FnMut() -> A::Item>(&mut self, new_len: usize, f: F) { f(); }
        pub fn retain<F: FnMut(&A::Item) -> bool>(&mut self, acceptable: F) { let a: &A::Item; acceptable(a); }
        pub fn retain_mut<F>(&mut self, acceptable: F) where F: FnMut(&mut A::Item) -> bool { let a: &mut A::Item; acceptable(a); }
        pub fn set_len(&mut self, new_len: usize) {}
        pub fn split_off(&mut self, at: usize) -> Self {}
        pub fn splice<R, I>(&mut self, range: R, replacement: I) -> ArrayVecSplice<A, core::iter::Fuse<I::IntoIter>> where R: RangeBounds<usize>, I: IntoIterator<Item = A::Item> {}
        pub fn swap_remove(&mut self, index: usize) -> A::Item {}
        pub fn truncate(&mut self, new_len: usize) {}
        pub fn try_from_array_len(data: A, len: usize) -> Result<Self, A> {}
    }
    impl<A> ArrayVec<A> { pub fn from_array_empty(data: A) -> Self {} }
    impl<A> ArrayVec<A> { pub fn as_inner(&self) -> &A {} }
    pub struct ArrayVecSplice<A: Array, I: Iterator<Item = A::Item>>;
    impl<A: Array, I: Iterator<Item = A::Item>> Iterator for ArrayVecSplice<A, I> {
        type Item = A::Item;
        fn next(&mut self) -> Option<A::Item> {}
    }
    impl<A, I> DoubleEndedIterator for ArrayVecSplice<A, I> where A: Array, I: Iterator<Item = A::Item> + DoubleEndedIterator { fn next_back(&mut self) -> Option<A::Item> {} }
    impl<A: Array> AsMut<[A::Item]> for ArrayVec<A> { fn as_mut(&mut self) -> &mut [A::Item] {} }
    impl<A: Array> AsRef<[A::Item]> for ArrayVec<A> { fn as_ref(&self) -> &[A::Item] {} }
    impl<A: Array> Borrow<[A::Item]> for ArrayVec<A> { fn borrow(&self) -> &[A::Item] {} }
    impl<A: Array> BorrowMut<[A::Item]> for ArrayVec<A> { fn borrow_mut(&mut self) -> &mut [A::Item] {} }
    impl<A: Array> Extend<A::Item> for ArrayVec<A> {}
    impl<A: Array> From<A> for ArrayVec<A> {}
    #[derive(Copy, Clone)] pub struct TryFromSliceError;
    impl core::fmt::Display for TryFromSliceError {}
    impl<T, A> TryFrom<&[T]> for ArrayVec<A> where T: Clone + Default, A: Array<Item = T> { type Error = TryFromSliceError; }
    impl<A: Array> FromIterator<A::Item> for ArrayVec<A> {}
    pub struct ArrayVecIterator<A: Array>;
    impl<A: Array> ArrayVecIterator<A> { pub fn as_slice(&self) -> &[A::Item] {} }
    impl<A: Array> Iterator for ArrayVecIterator<A> {
        type Item = A::Item;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<A: Array> DoubleEndedIterator for ArrayVecIterator<A> { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl<A: Array> IntoIterator for ArrayVec<A> {
        type Item = A::Item;
        type IntoIter = ArrayVecIterator<A>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<A: Array> IntoIterator for &mut ArrayVec<A> {
        type Item = &mut A::Item;
        type IntoIter = core::slice::IterMut<A::Item>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<A: Array> IntoIterator for &ArrayVec<A> {
        type Item = &A::Item;
        type IntoIter = core::slice::Iter<A::Item>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<A: Array> Display for ArrayVec<A> where A::Item: Display {}
    impl<A: Array> ArrayVec<A> {
        pub fn drain_to_vec_and_reserve(&mut self, n: usize) -> Vec<A::Item> {}
        pub fn drain_to_vec(&mut self) -> Vec<A::Item> {}
    }
}
mod arrayvec_drain {
    pub struct ArrayVecDrain<T: Default>;
    impl<T: Default> DoubleEndedIterator for ArrayVecDrain<T> { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl<T: Default> Iterator for ArrayVecDrain<T> {
        type Item = T;
        fn next(&mut self) -> Option<Self::Item> {}
    }
}
mod slicevec {
    use core::borrow::{Borrow, BorrowMut};
    use core::fmt::Display;
    use core::ops::{Deref, DerefMut, Index, IndexMut, RangeBounds};
    use core::slice::SliceIndex;
    pub struct SliceVec<T>;
    impl<T> Default for SliceVec<T> {}
    impl<T> Deref for SliceVec<T> {
        type Target = [T];
        fn deref(&self) -> &Self::Target {}
    }
    impl<T> DerefMut for SliceVec<T> { fn deref_mut(&mut self) -> &mut Self::Target {} }
    impl<T, I> Index<I> for SliceVec<T> where I: SliceIndex<[T]> {
        type Output = <I as SliceIndex<[T]>>::Output;
        fn index(&self, index: I) -> &Self::Output {}
    }
    impl<T, I> IndexMut<I> for SliceVec<T> where I: SliceIndex<[T]> { fn index_mut(&mut self, index: I) -> &mut Self::Output {} }
    impl<T> SliceVec<T> {
        pub fn append(&mut self, other: &mut Self) where T: Default {}
        pub fn as_mut_ptr(&mut self) -> *mut T {}
        pub fn as_mut_slice(&mut self) -> &mut [T] {}
        pub fn as_ptr(&self) -> *const T {}
        pub fn as_slice(&self) -> &[T] {}
        pub fn capacity(&self) -> usize {}
        pub fn clear(&mut self) where T: Default {}
        pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> SliceVecDrain<T> where T: Default {}
        pub fn extend_from_slice(&mut self, sli: &[T]) where T: Clone {}
        pub fn fill<I: IntoIterator<Item = T>>(&mut self, iter: I) -> I::IntoIter {}
        pub fn from_slice_len(data: &mut [T], len: usize) -> Self {}
        pub fn insert(&mut self, index: usize, item: T) {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_full(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn pop(&mut self) -> Option<T> where T: Default {}
        pub fn push(&mut self, val: T) {}
        pub fn remove(&mut self, index: usize) -> T where T: Default {}
        pub fn resize(&mut self, new_len: usize, new_val: T) where T: Clone {}
        pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, f: F) { f(); }
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, acceptable: F) where T: Default { let a: &T; acceptable(a); }
        pub fn set_len(&mut self, new_len: usize) {}
        pub fn split_off(&mut self, at: usize) -> SliceVec<T> {}
        pub fn swap_remove(&mut self, index: usize) -> T where T: Default {}
        pub fn truncate(&mut self, new_len: usize) where T: Default {}
        pub fn try_from_slice_len(data: &mut [T], len: usize) -> Option<Self> {}
    }
    impl<T> SliceVec<T> { pub fn as_inner(&self) -> &[T] {} }
    impl<T> From<&mut [T]> for SliceVec<T> {}
    impl<T, A> From<&mut A> for SliceVec<T> where A: AsMut<[T]> {}
    pub struct SliceVecDrain<T: Default>;
    impl<T: Default> Iterator for SliceVecDrain<T> {
        type Item = T;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<T> AsMut<[T]> for SliceVec<T> { fn as_mut(&mut self) -> &mut [T] {} }
    impl<T> AsRef<[T]> for SliceVec<T> { fn as_ref(&self) -> &[T] {} }
    impl<T> Borrow<[T]> for SliceVec<T> { fn borrow(&self) -> &[T] {} }
    impl<T> BorrowMut<[T]> for SliceVec<T> { fn borrow_mut(&mut self) -> &mut [T] {} }
    impl<T> Extend<T> for SliceVec<T> {}
    impl<T> IntoIterator for SliceVec<T> {
        type Item = &mut T;
        type IntoIter = core::slice::IterMut<T>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<T> Display for SliceVec<T> where T: Display {}
}
mod tinyvec {
    use alloc::vec::{Drain, Vec};
    use core::borrow::{Borrow, BorrowMut};
    use core::fmt::Display;
    use core::ops::{Deref, DerefMut, Index, IndexMut, RangeBounds};
    use core::slice::SliceIndex;
    use crate::{Array, ArrayVec, ArrayVecDrain, ArrayVecIterator};
    pub enum TinyVec<A: Array> { Inline(ArrayVec<A>), Heap(Vec<A::Item>) }
    impl<A> Clone for TinyVec<A> where A: Array + Clone, A::Item: Clone {}
    impl<A: Array> Default for TinyVec<A> {}
    impl<A: Array> Deref for TinyVec<A> {
        type Target = [A::Item];
        fn deref(&self) -> &Self::Target {}
    }
    impl<A: Array> DerefMut for TinyVec<A> { fn deref_mut(&mut self) -> &mut Self::Target {} }
    impl<A: Array, I: SliceIndex<[A::Item]>> Index<I> for TinyVec<A> {
        type Output = <I as SliceIndex<[A::Item]>>::Output;
        fn index(&self, index: I) -> &Self::Output {}
    }
    impl<A: Array, I: SliceIndex<[A::Item]>> IndexMut<I> for TinyVec<A> { fn index_mut(&mut self, index: I) -> &mut Self::Output {} }
    impl<A: Array> TinyVec<A> {
        pub fn is_heap(&self) -> bool {}
        pub fn is_inline(&self) -> bool {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn move_to_the_heap(&mut self) {}
        pub fn move_to_the_heap_and_reserve(&mut self, n: usize) {}
        pub fn reserve(&mut self, n: usize) {}
        pub fn reserve_exact(&mut self, n: usize) {}
        pub fn with_capacity(cap: usize) -> Self {}
        pub fn with_initial_len(len: usize) -> Self where A::Item: Clone {}
        pub fn into_boxed_slice(self) -> alloc::boxed::Box<[A::Item]> {}
        pub fn into_vec(self) -> Vec<A::Item> {}
    }
    impl<A: Array> TinyVec<A> {
        pub fn append(&mut self, other: &mut Self) {}
        pub fn swap_remove(&mut self, index: usize) -> A::Item {}
        pub fn pop(&mut self) -> Option<A::Item> {}
        pub fn remove(&mut self, index: usize) -> A::Item {}
        pub fn len(&self) -> usize {}
        pub fn capacity(&self) -> usize {}
        pub fn truncate(&mut self, new_len: usize) {}
        pub fn as_mut_ptr(&mut self) -> *mut A::Item {}
        pub fn as_ptr(&self) -> *const A::Item {}
        pub fn retain<F: FnMut(&A::Item) -> bool>(&mut self, acceptable: F) { let a: &A::Item; acceptable(a); }
        pub fn as_mut_slice(&mut self) -> &mut [A::Item] {}
        pub fn as_slice(&self) -> &[A::Item] {}
        pub fn clear(&mut self) {}
        pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> TinyVecDrain<A> {}
        pub fn extend_from_slice(&mut self, sli: &[A::Item]) where A::Item: Clone {}
        pub fn from_array_len(data: A, len: usize) -> Self {}
        pub fn insert(&mut self, index: usize, item: A::Item) {}
        pub fn is_empty(&self) -> bool {}
        pub fn new() -> Self {}
        pub fn push(&mut self, val: A::Item) {}
        pub fn resize(&mut self, new_len: usize, new_val: A::Item) where A::Item: Clone {}
        pub fn resize_with<F: FnMut() -> A::Item>(&mut self, new_len: usize, f: F) { f(); }
        pub fn split_off(&mut self, at: usize) -> Self {}
        pub fn splice<R, I>(&mut self, range: R, replacement: I) -> TinyVecSplice<A, core::iter::Fuse<I::IntoIter>> where R: RangeBounds<usize>, I: IntoIterator<Item = A::Item> {}
        pub fn try_from_array_len(data: A, len: usize) -> Result<Self, A> {}
    }
    pub enum TinyVecDrain<A: Array> { Inline(ArrayVecDrain<A::Item>), Heap(Drain<A::Item>) }
    impl<A: Array> Iterator for TinyVecDrain<A> {
        type Item = A::Item;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<A: Array> DoubleEndedIterator for TinyVecDrain<A> { fn next_back(&mut self) -> Option<Self::Item> {} }
    pub struct TinyVecSplice<A: Array, I: Iterator<Item = A::Item>>;
    impl<A, I> Iterator for TinyVecSplice<A, I> where A: Array, I: Iterator<Item = A::Item> {
        type Item = A::Item;
        fn next(&mut self) -> Option<A::Item> {}
    }
    impl<A, I> DoubleEndedIterator for TinyVecSplice<A, I> where A: Array, I: Iterator<Item = A::Item> + DoubleEndedIterator { fn next_back(&mut self) -> Option<A::Item> {} }
    impl<A: Array> AsMut<[A::Item]> for TinyVec<A> { fn as_mut(&mut self) -> &mut [A::Item] {} }
    impl<A: Array> AsRef<[A::Item]> for TinyVec<A> { fn as_ref(&self) -> &[A::Item] {} }
    impl<A: Array> Borrow<[A::Item]> for TinyVec<A> { fn borrow(&self) -> &[A::Item] {} }
    impl<A: Array> BorrowMut<[A::Item]> for TinyVec<A> { fn borrow_mut(&mut self) -> &mut [A::Item] {} }
    impl<A: Array> Extend<A::Item> for TinyVec<A> {}
    impl<A: Array> From<ArrayVec<A>> for TinyVec<A> {}
    impl<A: Array> From<A> for TinyVec<A> {}
    impl<T, A> From<&[T]> for TinyVec<A> where T: Clone + Default, A: Array<Item = T> {}
    impl<T, A> From<&mut [T]> for TinyVec<A> where T: Clone + Default, A: Array<Item = T> {}
    impl<A: Array> FromIterator<A::Item> for TinyVec<A> {}
    pub enum TinyVecIterator<A: Array> { Inline(ArrayVecIterator<A>), Heap(alloc::vec::IntoIter<A::Item>) }
    impl<A: Array> TinyVecIterator<A> { pub fn as_slice(&self) -> &[A::Item] {} }
    impl<A: Array> Iterator for TinyVecIterator<A> {
        type Item = A::Item;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<A: Array> DoubleEndedIterator for TinyVecIterator<A> { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl<A: Array> IntoIterator for TinyVec<A> {
        type Item = A::Item;
        type IntoIter = TinyVecIterator<A>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<A: Array> IntoIterator for &mut TinyVec<A> {
        type Item = &mut A::Item;
        type IntoIter = core::slice::IterMut<A::Item>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<A: Array> IntoIterator for &TinyVec<A> {
        type Item = &A::Item;
        type IntoIter = core::slice::Iter<A::Item>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<A: Array> Display for TinyVec<A> where A::Item: Display {}
}
