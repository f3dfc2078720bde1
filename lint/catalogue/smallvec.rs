//! smallvec 1.16.6.

#[returns(smallvec::SmallVec<[arg; 0]>)] macro_rules! smallvec { () => {} }
#[returns(smallvec::SmallVec<[arg; 0]>)] macro_rules! smallvec_inline { () => {} }
use alloc::alloc::{Layout, LayoutErr};
use bincode::BorrowDecode;
use bincode::de::{BorrowDecoder, Decode, Decoder};
use bincode::enc::{Encode, Encoder};
use bincode::error::{DecodeError, EncodeError};
use core::{fmt, ops, slice};
use core::borrow::{Borrow, BorrowMut};
use core::mem::MaybeUninit;
use core::ops::RangeBounds;
use core::slice::SliceIndex;
use malloc_size_of::{MallocShallowSizeOf, MallocSizeOf, MallocSizeOfOps};
use std::io;
pub use alloc;
pub enum CollectionAllocErr { CapacityOverflow, AllocErr { layout: Layout } }
impl fmt::Display for CollectionAllocErr {}
impl From<LayoutErr> for CollectionAllocErr {}
pub struct Drain<T: Array>;
impl<T: Array> Iterator for Drain<T> {
    type Item = T::Item;
    fn next(&mut self) -> Option<T::Item> {}
}
impl<T: Array> DoubleEndedIterator for Drain<T> { fn next_back(&mut self) -> Option<T::Item> {} }
pub struct DrainFilter<T, F> { f: F }
impl<T, F> Iterator for DrainFilter<T, F> where F: FnMut(&mut T::Item) -> bool, T: Array {
    type Item = T::Item;
    fn next(&mut self) -> Option<Self::Item> { let a: &mut T::Item; (self.f)(a) }
}
impl<T, F> DrainFilter<T, F> where F: FnMut(&mut T::Item) -> bool, T: Array { pub fn keep_rest(self) {} }
pub struct SmallVec<A: Array>;
impl<A: Array> SmallVec<A> {
    pub fn new() -> SmallVec<A> {}
    pub fn with_capacity(n: usize) -> Self {}
    pub fn from_vec(vec: Vec<A::Item>) -> SmallVec<A> {}
    pub fn from_buf(buf: A) -> SmallVec<A> {}
    pub fn from_buf_and_len(buf: A, len: usize) -> SmallVec<A> {}
    pub fn from_buf_and_len_unchecked(buf: MaybeUninit<A>, len: usize) -> SmallVec<A> {}
    pub fn set_len(&mut self, new_len: usize) {}
    pub fn inline_size(&self) -> usize {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn capacity(&self) -> usize {}
    pub fn spilled(&self) -> bool {}
    pub fn drain<R>(&mut self, range: R) -> Drain<A> where R: RangeBounds<usize> {}
    pub fn drain_filter<F>(&mut self, filter: F) -> DrainFilter<A, F> where F: FnMut(&mut A::Item) -> bool {}
    pub fn push(&mut self, value: A::Item) {}
    pub fn pop(&mut self) -> Option<A::Item> {}
    pub fn append<B>(&mut self, other: &mut SmallVec<B>) where B: Array<Item = A::Item> {}
    pub fn grow(&mut self, new_cap: usize) {}
    pub fn try_grow(&mut self, new_cap: usize) -> Result<(), CollectionAllocErr> {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), CollectionAllocErr> {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), CollectionAllocErr> {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn truncate(&mut self, len: usize) {}
    pub fn as_slice(&self) -> &[A::Item] {}
    pub fn as_mut_slice(&mut self) -> &mut [A::Item] {}
    pub fn swap_remove(&mut self, index: usize) -> A::Item {}
    pub fn clear(&mut self) {}
    pub fn remove(&mut self, index: usize) -> A::Item {}
    pub fn insert(&mut self, index: usize, element: A::Item) {}
    pub fn insert_many<I: IntoIterator<Item = A::Item>>(&mut self, index: usize, iterable: I) {}
    pub fn into_vec(self) -> Vec<A::Item> {}
    pub fn into_boxed_slice(self) -> Box<[A::Item]> {}
    pub fn into_inner(self) -> Result<A, Self> {}
    pub fn retain<F: FnMut(&mut A::Item) -> bool>(&mut self, f: F) { let a: &mut A::Item; f(a); }
    pub fn retain_mut<F: FnMut(&mut A::Item) -> bool>(&mut self, f: F) { let a: &mut A::Item; f(a); }
    pub fn dedup(&mut self) where A::Item: PartialEq<A::Item> {}
    pub fn dedup_by<F>(&mut self, same_bucket: F) where F: FnMut(&mut A::Item, &mut A::Item) -> bool { let a: &mut A::Item; let b: &mut A::Item; same_bucket(a, b); }
    pub fn dedup_by_key<F, K>(&mut self, key: F) where F: FnMut(&mut A::Item) -> K, K: PartialEq<K> { let a: &mut A::Item; key(a); }
    pub fn resize_with<F>(&mut self, new_len: usize, f: F) where F: FnMut() -> A::Item { f(); }
    pub fn from_raw_parts(ptr: *mut A::Item, length: usize, capacity: usize) -> SmallVec<A> {}
    pub fn as_ptr(&self) -> *const A::Item {}
    pub fn as_mut_ptr(&mut self) -> *mut A::Item {}
}
impl<A: Array> SmallVec<A> where A::Item: Copy {
    pub fn from_slice(slice: &[A::Item]) -> Self {}
    pub fn insert_from_slice(&mut self, index: usize, slice: &[A::Item]) {}
    pub fn extend_from_slice(&mut self, slice: &[A::Item]) {}
}
impl<A: Array> SmallVec<A> where A::Item: Clone {
    pub fn resize(&mut self, len: usize, value: A::Item) {}
    pub fn from_elem(elem: A::Item, n: usize) -> Self {}
}
impl<A: Array> ops::Deref for SmallVec<A> {
    type Target = [A::Item];
    fn deref(&self) -> &[A::Item] {}
}
impl<A: Array> ops::DerefMut for SmallVec<A> { fn deref_mut(&mut self) -> &mut [A::Item] {} }
impl<A: Array> AsRef<[A::Item]> for SmallVec<A> {}
impl<A: Array> AsMut<[A::Item]> for SmallVec<A> {}
impl<A: Array> Borrow<[A::Item]> for SmallVec<A> {}
impl<A: Array> BorrowMut<[A::Item]> for SmallVec<A> {}
impl<A: Array<Item = u8>> io::Write for SmallVec<A> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
    fn flush(&mut self) -> io::Result<()> {}
}
impl<A: Array> MallocShallowSizeOf for SmallVec<A> { fn shallow_size_of(&self, ops: &mut MallocSizeOfOps) -> usize {} }
impl<A> MallocSizeOf for SmallVec<A> where A: Array, A::Item: MallocSizeOf {
    fn size_of(&self, ops: &mut MallocSizeOfOps) -> usize {}
}
impl<A: Array> SpecFrom<A, &[A::Item]> for SmallVec<A> where A::Item: Copy { fn spec_from(slice: &[A::Item]) -> SmallVec<A> {} }
impl<A: Array> From<&[A::Item]> for SmallVec<A> where A::Item: Clone {}
impl<A: Array> From<Vec<A::Item>> for SmallVec<A> {}
impl<A: Array> From<A> for SmallVec<A> {}
impl<A: Array, I: SliceIndex<[A::Item]>> ops::Index<I> for SmallVec<A> {
    type Output = I::Output;
    fn index(&self, index: I) -> &I::Output {}
}
impl<A: Array, I: SliceIndex<[A::Item]>> ops::IndexMut<I> for SmallVec<A> { fn index_mut(&mut self, index: I) -> &mut I::Output {} }
impl<A: Array> ExtendFromSlice<A::Item> for SmallVec<A> where A::Item: Copy { fn extend_from_slice(&mut self, other: &[A::Item]) {} }
impl<A: Array> FromIterator<A::Item> for SmallVec<A> {}
impl<A: Array> Extend<A::Item> for SmallVec<A> {}
impl<A: Array> Default for SmallVec<A> {}
impl<A: Array> Clone for SmallVec<A> where A::Item: Clone {}
impl<A: Array> IntoIterator for SmallVec<A> {
    type IntoIter = IntoIter<A>;
    type Item = A::Item;
    fn into_iter(self) -> Self::IntoIter {}
}
impl<A: Array> IntoIterator for &SmallVec<A> {
    type IntoIter = slice::Iter<A::Item>;
    type Item = &A::Item;
    fn into_iter(self) -> Self::IntoIter {}
}
impl<A: Array> IntoIterator for &mut SmallVec<A> {
    type IntoIter = slice::IterMut<A::Item>;
    type Item = &mut A::Item;
    fn into_iter(self) -> Self::IntoIter {}
}
impl<T, const N: usize> SmallVec<[T; N]> {
    pub fn new_const() -> Self {}
    pub fn from_const(items: [T; N]) -> Self {}
    pub fn from_const_with_len_unchecked(items: [T; N], len: usize) -> Self {}
}
impl<A, Context> Decode<Context> for SmallVec<A> where A: Array, A::Item: Decode<Context> {
    fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<A, Context> BorrowDecode<Context> for SmallVec<A> where A: Array, A::Item: BorrowDecode<Context> {
    fn borrow_decode<D: BorrowDecoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError> {}
}
impl<A> Encode for SmallVec<A> where A: Array, A::Item: Encode {
    fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {}
}
impl<A: Array> SpecFrom<A, &[A::Item]> for SmallVec<A> where A::Item: Clone { fn spec_from(slice: &[A::Item]) -> SmallVec<A> {} }
pub struct IntoIter<A: Array>;
impl<A: Array + Clone> Clone for IntoIter<A> where A::Item: Clone {}
impl<A: Array> Iterator for IntoIter<A> {
    type Item = A::Item;
    fn next(&mut self) -> Option<A::Item> {}
}
impl<A: Array> DoubleEndedIterator for IntoIter<A> { fn next_back(&mut self) -> Option<A::Item> {} }
impl<A: Array> IntoIter<A> {
    pub fn as_slice(&self) -> &[A::Item] {}
    pub fn as_mut_slice(&mut self) -> &mut [A::Item] {}
}
pub trait Array {
    type Item;
    fn size() -> usize;
}
impl<T, const N: usize> Array for [T; N] {
    type Item = T;
    fn size() -> usize {}
}
pub trait ToSmallVec<A: Array> {
    fn to_smallvec(&self) -> SmallVec<A>;
}
impl<A: Array> ToSmallVec<A> for [A::Item] where A::Item: Copy { fn to_smallvec(&self) -> SmallVec<A> {} }
pub trait ExtendFromSlice<T> {
    fn extend_from_slice(&mut self, other: &[T]);
}
impl<T: Clone> ExtendFromSlice<T> for Vec<T> { fn extend_from_slice(&mut self, other: &[T]) {} }
pub trait SpecFrom<A: Array, S> {
    fn spec_from(slice: S) -> SmallVec<A>;
}
