//! typed_arena 2.0.2.

use core::str;
use std::mem::MaybeUninit;
#[not_sync] pub struct Arena<T>;
impl<T> Arena<T> {
    pub fn new() -> Arena<T> {}
    pub fn with_capacity(n: usize) -> Arena<T> {}
    pub fn len(&self) -> usize {}
    pub fn alloc(&self, value: T) -> &mut T {}
    pub fn alloc_extend<I>(&self, iterable: I) -> &mut [T] where I: IntoIterator<Item = T> { iterable.into_iter().next(); }
    pub fn alloc_uninitialized(&self, num: usize) -> &mut [MaybeUninit<T>] {}
    pub fn reserve_extend(&self, num: usize) {}
    pub fn uninitialized_array(&self) -> *mut [MaybeUninit<T>] {}
    pub fn into_vec(self) -> Vec<T> {}
    pub fn iter_mut(&mut self) -> IterMut<T> {}
}
impl Arena<u8> { pub fn alloc_str(&self, s: &str) -> &mut str {} }
impl<T> Default for Arena<T> {}
pub struct IterMut<T>;
impl<T> Iterator for IterMut<T> {
    type Item = &mut T;
    fn next(&mut self) -> Option<&mut T> {}
}
