//! vec_map 0.8.2.

use std::iter::FromIterator;
use std::ops::{Index, IndexMut};
pub struct VecMap<V>;
pub enum Entry<V> { Vacant(VacantEntry<V>), Occupied(OccupiedEntry<V>) }
pub struct VacantEntry<V>;
pub struct OccupiedEntry<V>;
impl<V> Default for VecMap<V> {}
impl<V> VecMap<V> {
    pub fn new() -> Self {}
    pub fn with_capacity(capacity: usize) -> Self {}
    pub fn capacity(&self) -> usize {}
    pub fn reserve_len(&mut self, len: usize) {}
    pub fn reserve_len_exact(&mut self, len: usize) {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn keys(&self) -> Keys<V> {}
    pub fn values(&self) -> Values<V> {}
    pub fn values_mut(&mut self) -> ValuesMut<V> {}
    pub fn iter(&self) -> Iter<V> {}
    pub fn iter_mut(&mut self) -> IterMut<V> {}
    pub fn append(&mut self, other: &mut Self) {}
    pub fn split_off(&mut self, at: usize) -> Self {}
    pub fn drain(&mut self) -> Drain<V> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn clear(&mut self) {}
    pub fn get(&self, key: usize) -> Option<&V> {}
    pub fn contains_key(&self, key: usize) -> bool {}
    pub fn get_mut(&mut self, key: usize) -> Option<&mut V> {}
    pub fn insert(&mut self, key: usize, value: V) -> Option<V> {}
    pub fn remove(&mut self, key: usize) -> Option<V> {}
    pub fn entry(&mut self, key: usize) -> Entry<V> {}
    pub fn retain<F>(&mut self, f: F) where F: FnMut(usize, &mut V) -> bool { let a: usize; let b: &mut V; f(a, b); }
}
impl<V> Entry<V> {
    pub fn or_insert(self, default: V) -> &mut V {}
    pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &mut V { default(); }
}
impl<V> VacantEntry<V> { pub fn insert(self, value: V) -> &mut V {} }
impl<V> OccupiedEntry<V> {
    pub fn get(&self) -> &V {}
    pub fn get_mut(&mut self) -> &mut V {}
    pub fn into_mut(self) -> &mut V {}
    pub fn insert(&mut self, value: V) -> V {}
    pub fn remove(self) -> V {}
}
impl<V: Clone> Clone for VecMap<V> {}
impl<V> FromIterator<(usize, V)> for VecMap<V> {}
impl<T> IntoIterator for VecMap<T> {
    type Item = (usize, T);
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> {}
}
impl<T> IntoIterator for &VecMap<T> {
    type Item = (usize, &T);
    type IntoIter = Iter<T>;
    fn into_iter(self) -> Iter<T> {}
}
impl<T> IntoIterator for &mut VecMap<T> {
    type Item = (usize, &mut T);
    type IntoIter = IterMut<T>;
    fn into_iter(self) -> IterMut<T> {}
}
impl<V> Extend<(usize, V)> for VecMap<V> {}
impl<V: Copy> Extend<(usize, &V)> for VecMap<V> {}
impl<V> Index<usize> for VecMap<V> {
    type Output = V;
    fn index(&self, i: usize) -> &V {}
}
impl<V> Index<&usize> for VecMap<V> {
    type Output = V;
    fn index(&self, i: &usize) -> &V {}
}
impl<V> IndexMut<usize> for VecMap<V> { fn index_mut(&mut self, i: usize) -> &mut V {} }
impl<V> IndexMut<&usize> for VecMap<V> { fn index_mut(&mut self, i: &usize) -> &mut V {} }
pub struct Iter<V>;
impl<V> Clone for Iter<V> {}
impl<V> Iterator for Iter<V> {
    type Item = (usize, &V);
    fn next(&mut self) -> Option<(usize, &V)> {}
}
impl<V> DoubleEndedIterator for Iter<V> { fn next_back(&mut self) -> Option<(usize, &V)> {} }
pub struct IterMut<V>;
impl<V> Iterator for IterMut<V> {
    type Item = (usize, &mut V);
    fn next(&mut self) -> Option<(usize, &mut V)> {}
}
impl<V> DoubleEndedIterator for IterMut<V> { fn next_back(&mut self) -> Option<(usize, &mut V)> {} }
pub struct Keys<V>;
impl<V> Clone for Keys<V> {}
pub struct Values<V>;
impl<V> Clone for Values<V> {}
pub struct ValuesMut<V>;
pub struct IntoIter<V>;
pub struct Drain<V>;
impl<V> Iterator for Drain<V> {
    type Item = (usize, V);
    fn next(&mut self) -> Option<(usize, V)> {}
}
impl<V> DoubleEndedIterator for Drain<V> { fn next_back(&mut self) -> Option<(usize, V)> {} }
impl<V> Iterator for Keys<V> {
    type Item = usize;
    fn next(&mut self) -> Option<usize> {}
}
impl<V> DoubleEndedIterator for Keys<V> { fn next_back(&mut self) -> Option<usize> {} }
impl<V> Iterator for Values<V> {
    type Item = &V;
    fn next(&mut self) -> Option<&V> {}
}
impl<V> DoubleEndedIterator for Values<V> { fn next_back(&mut self) -> Option<&V> {} }
impl<V> Iterator for ValuesMut<V> {
    type Item = &mut V;
    fn next(&mut self) -> Option<&mut V> {}
}
impl<V> DoubleEndedIterator for ValuesMut<V> { fn next_back(&mut self) -> Option<&mut V> {} }
impl<V> Iterator for IntoIter<V> {
    type Item = (usize, V);
    fn next(&mut self) -> Option<(usize, V)> {}
}
impl<V> DoubleEndedIterator for IntoIter<V> { fn next_back(&mut self) -> Option<(usize, V)> {} }
