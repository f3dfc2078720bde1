//! `Vec`. Much of what is called on one is declared on slices.

use crate::borrow::{Borrow, BorrowMut, Cow, ToOwned};
use crate::collections::{BinaryHeap, TryReserveError, VecDeque};
use crate::ops::{Deref, DerefMut, Index, IndexMut, RangeBounds};
use crate::slice::{self, SliceIndex};

#[lang = "Vec"]
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Vec<T> { item: T }

impl<T> Vec<T> {
    pub const fn new() -> Self {}
    pub fn with_capacity(capacity: usize) -> Self {}
    pub unsafe fn from_raw_parts(ptr: *mut T, length: usize, capacity: usize) -> Self {}
    pub fn capacity(&self) -> usize {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn into_boxed_slice(self) -> Box<[T]> {}
    pub fn truncate(&mut self, len: usize) {}
    pub fn as_slice(&self) -> &[T] {}
    pub fn as_mut_slice(&mut self) -> &mut [T] {}
    pub fn as_ptr(&self) -> *const T {}
    pub fn as_mut_ptr(&mut self) -> *mut T {}
    pub unsafe fn set_len(&mut self, new_len: usize) {}
    pub fn swap_remove(&mut self, index: usize) -> T {}
    pub fn insert(&mut self, index: usize, element: T) {}
    pub fn remove(&mut self, index: usize) -> T {}
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) { f(&self.item); }
    pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) { f(&mut self.item); }
    pub fn dedup_by_key<F: FnMut(&mut T) -> K, K: PartialEq>(&mut self, key: F) { key(&mut self.item); }
    pub fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, same_bucket: F) {
        same_bucket(&mut self.item, &mut self.item);
    }
    pub fn push(&mut self, value: T) {}
    pub fn pop(&mut self) -> Option<T> {}
    pub fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> { predicate(&mut self.item); }
    pub fn append(&mut self, other: &mut Self) {}
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T> {}
    pub fn clear(&mut self) {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn split_off(&mut self, at: usize) -> Self {}
    pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, f: F) { f(); }
    pub fn leak<'a>(self) -> &'a mut [T] {}
    pub fn spare_capacity_mut(&mut self) -> &mut [crate::mem::MaybeUninit<T>] {}
    pub fn splice<R: RangeBounds<usize>, I: IntoIterator<Item = T>>(
        &mut self,
        range: R,
        replace_with: I,
    ) -> Splice<'_, I::IntoIter> {
        Splice { replace_with: replace_with.into_iter() }
    }
    pub fn extract_if<F: FnMut(&mut T) -> bool, R: RangeBounds<usize>>(
        &mut self,
        range: R,
        filter: F,
    ) -> ExtractIf<'_, T, F> {
        ExtractIf { vec: self, filter }
    }
}

impl<T: Clone> Vec<T> {
    pub fn resize(&mut self, new_len: usize, value: T) {}
    pub fn extend_from_slice(&mut self, other: &[T]) {}
    pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) {}
}

impl<T: PartialEq> Vec<T> {
    pub fn dedup(&mut self) {}
}

impl<T, const N: usize> Vec<[T; N]> {
    pub fn into_flattened(self) -> Vec<T> {}
}

impl<T> Default for Vec<T> { fn default() -> Vec<T> {} }
impl<T> Deref for Vec<T> { type Target = [T]; fn deref(&self) -> &[T] {} }
impl<T> DerefMut for Vec<T> { fn deref_mut(&mut self) -> &mut [T] {} }
impl<T> AsRef<Vec<T>> for Vec<T> { fn as_ref(&self) -> &Vec<T> {} }
impl<T> AsRef<[T]> for Vec<T> { fn as_ref(&self) -> &[T] {} }
impl<T> AsMut<Vec<T>> for Vec<T> { fn as_mut(&mut self) -> &mut Vec<T> {} }
impl<T> AsMut<[T]> for Vec<T> { fn as_mut(&mut self) -> &mut [T] {} }
impl<T> Borrow<[T]> for Vec<T> { fn borrow(&self) -> &[T] {} }
impl<T> BorrowMut<[T]> for Vec<T> { fn borrow_mut(&mut self) -> &mut [T] {} }
impl<T, I: SliceIndex<[T]>> Index<I> for Vec<T> { type Output = I::Output; fn index(&self, index: I) -> &I::Output {} }
impl<T, I: SliceIndex<[T]>> IndexMut<I> for Vec<T> { fn index_mut(&mut self, index: I) -> &mut I::Output {} }

impl<T: Clone> From<&[T]> for Vec<T> { fn from(s: &[T]) -> Vec<T> {} }
impl<T: Clone> From<&mut [T]> for Vec<T> { fn from(s: &mut [T]) -> Vec<T> {} }
impl<T: Clone, const N: usize> From<&[T; N]> for Vec<T> { fn from(s: &[T; N]) -> Vec<T> {} }
impl<T, const N: usize> From<[T; N]> for Vec<T> { fn from(s: [T; N]) -> Vec<T> {} }
impl<T> From<Box<[T]>> for Vec<T> { fn from(s: Box<[T]>) -> Vec<T> {} }
impl<T> From<VecDeque<T>> for Vec<T> { fn from(other: VecDeque<T>) -> Vec<T> {} }
impl<T> From<BinaryHeap<T>> for Vec<T> { fn from(heap: BinaryHeap<T>) -> Vec<T> {} }
impl<'a, T> From<Cow<'a, [T]>> for Vec<T> where [T]: ToOwned<Owned = Vec<T>> { fn from(s: Cow<'a, [T]>) -> Vec<T> {} }
impl From<&str> for Vec<u8> { fn from(s: &str) -> Vec<u8> {} }
impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] { type Error = Vec<T>; fn try_from(vec: Vec<T>) -> Result<[T; N], Vec<T>> {} }

impl<T> FromIterator<T> for Vec<T> {}
impl<T> Extend<T> for Vec<T> {}
impl<'a, T: Copy + 'a> Extend<&'a T> for Vec<T> {}

impl<T> IntoIterator for Vec<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> {}
}
impl<'a, T> IntoIterator for &'a Vec<T> {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;
    fn into_iter(self) -> slice::Iter<'a, T> {}
}
impl<'a, T> IntoIterator for &'a mut Vec<T> {
    type Item = &'a mut T;
    type IntoIter = slice::IterMut<'a, T>;
    fn into_iter(self) -> slice::IterMut<'a, T> {}
}

#[derive(Clone, Debug)]
pub struct IntoIter<T> { item: T }
impl<T> IntoIter<T> {
    pub fn as_slice(&self) -> &[T] {}
    pub fn as_mut_slice(&mut self) -> &mut [T] {}
}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {}
}
impl<T> DoubleEndedIterator for IntoIter<T> {
    fn next_back(&mut self) -> Option<T> {}
}
impl<T> ExactSizeIterator for IntoIter<T> {}

#[derive(Debug)]
pub struct Drain<'a, T> { vec: &'a mut Vec<T> }
impl<T> Iterator for Drain<'_, T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {}
}
impl<T> DoubleEndedIterator for Drain<'_, T> {
    fn next_back(&mut self) -> Option<T> {}
}
impl<T> ExactSizeIterator for Drain<'_, T> {}

pub struct Splice<'a, I: Iterator + 'a> { replace_with: I }
impl<I: Iterator> Iterator for Splice<'_, I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { self.replace_with.next() }
}

pub struct ExtractIf<'a, T, F> { vec: &'a mut Vec<T>, filter: F }
impl<T, F: FnMut(&mut T) -> bool> Iterator for ExtractIf<'_, T, F> {
    type Item = T;
    fn next(&mut self) -> Option<T> { (self.filter)(&mut self.vec.item); }
}
