//! slab 0.4.12.

use core::{fmt, ops};
use std::error;
pub struct Slab<T>;
impl<T> Clone for Slab<T> where T: Clone {}
impl<T> Default for Slab<T> {}
impl<T> Slab<T> {
    pub fn new() -> Self {}
    pub fn with_capacity(capacity: usize) -> Slab<T> {}
    pub fn capacity(&self) -> usize {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn compact<F>(&mut self, rekey: F) where F: FnMut(&mut T, usize, usize) -> bool { let a: &mut T; let b: usize; let c: usize; rekey(a, b, c); }
    pub fn clear(&mut self) {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn iter(&self) -> Iter<T> {}
    pub fn iter_mut(&mut self) -> IterMut<T> {}
    pub fn get(&self, key: usize) -> Option<&T> {}
    pub fn get_mut(&mut self, key: usize) -> Option<&mut T> {}
    pub fn get2_mut(&mut self, key1: usize, key2: usize) -> Option<(&mut T, &mut T)> {}
    pub fn get_disjoint_mut<const N: usize>(&mut self, keys: [usize; N]) -> Result<[&mut T; N], GetDisjointMutError> {}
    pub fn get_unchecked(&self, key: usize) -> &T {}
    pub fn get_unchecked_mut(&mut self, key: usize) -> &mut T {}
    pub fn get2_unchecked_mut(&mut self, key1: usize, key2: usize) -> (&mut T, &mut T) {}
    pub fn key_of(&self, present_element: &T) -> usize {}
    pub fn insert(&mut self, val: T) -> usize {}
    pub fn vacant_key(&self) -> usize {}
    pub fn vacant_entry(&mut self) -> VacantEntry<T> {}
    pub fn try_remove(&mut self, key: usize) -> Option<T> {}
    pub fn remove(&mut self, key: usize) -> T {}
    pub fn contains(&self, key: usize) -> bool {}
    pub fn retain<F>(&mut self, f: F) where F: FnMut(usize, &mut T) -> bool { let a: usize; let b: &mut T; f(a, b); }
    pub fn drain(&mut self) -> Drain<T> {}
}
impl<T> ops::Index<usize> for Slab<T> {
    type Output = T;
    fn index(&self, key: usize) -> &T {}
}
impl<T> ops::IndexMut<usize> for Slab<T> { fn index_mut(&mut self, key: usize) -> &mut T {} }
impl<T> IntoIterator for Slab<T> {
    type Item = (usize, T);
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> {}
}
impl<T> IntoIterator for &Slab<T> {
    type Item = (usize, &T);
    type IntoIter = Iter<T>;
    fn into_iter(self) -> Iter<T> {}
}
impl<T> IntoIterator for &mut Slab<T> {
    type Item = (usize, &mut T);
    type IntoIter = IterMut<T>;
    fn into_iter(self) -> IterMut<T> {}
}
impl<T> FromIterator<(usize, T)> for Slab<T> {}
#[derive(Clone)] pub enum GetDisjointMutError { IndexVacant, IndexOutOfBounds, OverlappingIndices }
impl fmt::Display for GetDisjointMutError {}
impl error::Error for GetDisjointMutError {}
pub struct VacantEntry<T>;
impl<T> VacantEntry<T> {
    pub fn insert(self, val: T) -> &mut T {}
    pub fn key(&self) -> usize {}
}
pub struct IntoIter<T>;
impl<T> Iterator for IntoIter<T> {
    type Item = (usize, T);
    fn next(&mut self) -> Option<Self::Item> {}
}
impl<T> DoubleEndedIterator for IntoIter<T> { fn next_back(&mut self) -> Option<Self::Item> {} }
pub struct Iter<T>;
impl<T> Clone for Iter<T> {}
impl<T> Iterator for Iter<T> {
    type Item = (usize, &T);
    fn next(&mut self) -> Option<Self::Item> {}
}
impl<T> DoubleEndedIterator for Iter<T> { fn next_back(&mut self) -> Option<Self::Item> {} }
pub struct IterMut<T>;
impl<T> Iterator for IterMut<T> {
    type Item = (usize, &mut T);
    fn next(&mut self) -> Option<Self::Item> {}
}
impl<T> DoubleEndedIterator for IterMut<T> { fn next_back(&mut self) -> Option<Self::Item> {} }
pub struct Drain<T>;
impl<T> Iterator for Drain<T> {
    type Item = T;
    fn next(&mut self) -> Option<Self::Item> {}
}
impl<T> DoubleEndedIterator for Drain<T> { fn next_back(&mut self) -> Option<Self::Item> {} }
