//! generational_arena 0.2.9.

use core::{iter, ops};
use core::iter::{Extend, FromIterator};
#[derive(Clone)] pub struct Arena<T>;
#[derive(Clone, Copy)] pub struct Index;
impl Index {
    pub fn from_raw_parts(a: usize, b: u64) -> Index {}
    pub fn into_raw_parts(self) -> (usize, u64) {}
}
impl<T> Default for Arena<T> {}
impl<T> Arena<T> {
    pub fn new() -> Arena<T> {}
    pub fn with_capacity(n: usize) -> Arena<T> {}
    pub fn clear(&mut self) {}
    pub fn try_insert(&mut self, value: T) -> Result<Index, T> {}
    pub fn try_insert_with<F: FnOnce(Index) -> T>(&mut self, create: F) -> Result<Index, F> { let a: Index; create(a); }
    pub fn insert(&mut self, value: T) -> Index {}
    pub fn insert_with(&mut self, create: impl FnOnce(Index) -> T) -> Index { let a: Index; create(a); }
    pub fn remove(&mut self, i: Index) -> Option<T> {}
    pub fn retain(&mut self, predicate: impl FnMut(Index, &mut T) -> bool) { let a: Index; let b: &mut T; predicate(a, b); }
    pub fn contains(&self, i: Index) -> bool {}
    pub fn get(&self, i: Index) -> Option<&T> {}
    pub fn get_mut(&mut self, i: Index) -> Option<&mut T> {}
    pub fn get2_mut(&mut self, i1: Index, i2: Index) -> (Option<&mut T>, Option<&mut T>) {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn capacity(&self) -> usize {}
    pub fn reserve(&mut self, additional_capacity: usize) {}
    pub fn iter(&self) -> Iter<T> {}
    pub fn iter_mut(&mut self) -> IterMut<T> {}
    pub fn drain(&mut self) -> Drain<T> {}
    pub fn get_unknown_gen(&self, i: usize) -> Option<(&T, Index)> {}
    pub fn get_unknown_gen_mut(&mut self, i: usize) -> Option<(&mut T, Index)> {}
}
impl<T> IntoIterator for Arena<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> Self::IntoIter {}
}
#[derive(Clone)] pub struct IntoIter<T>;
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<Self::Item> {}
}
impl<T> DoubleEndedIterator for IntoIter<T> { fn next_back(&mut self) -> Option<Self::Item> {} }
impl<T> IntoIterator for &Arena<T> {
    type Item = (Index, &T);
    type IntoIter = Iter<T>;
    fn into_iter(self) -> Self::IntoIter {}
}
#[derive(Clone)] pub struct Iter<T>;
impl<T> Iterator for Iter<T> {
    type Item = (Index, &T);
    fn next(&mut self) -> Option<Self::Item> {}
}
impl<T> DoubleEndedIterator for Iter<T> { fn next_back(&mut self) -> Option<Self::Item> {} }
impl<T> IntoIterator for &mut Arena<T> {
    type Item = (Index, &mut T);
    type IntoIter = IterMut<T>;
    fn into_iter(self) -> Self::IntoIter {}
}
pub struct IterMut<T>;
impl<T> Iterator for IterMut<T> {
    type Item = (Index, &mut T);
    fn next(&mut self) -> Option<Self::Item> {}
}
impl<T> DoubleEndedIterator for IterMut<T> { fn next_back(&mut self) -> Option<Self::Item> {} }
pub struct Drain<T>;
impl<T> Iterator for Drain<T> {
    type Item = (Index, T);
    fn next(&mut self) -> Option<Self::Item> {}
}
impl<T> DoubleEndedIterator for Drain<T> { fn next_back(&mut self) -> Option<Self::Item> {} }
impl<T> Extend<T> for Arena<T> {}
impl<T> FromIterator<T> for Arena<T> {}
impl<T> ops::Index<Index> for Arena<T> {
    type Output = T;
    fn index(&self, index: Index) -> &Self::Output {}
}
impl<T> ops::IndexMut<Index> for Arena<T> { fn index_mut(&mut self, index: Index) -> &mut Self::Output {} }
