//! id_arena 2.3.0.

use core::{iter, ops};
pub trait ArenaBehavior {
    type Id: Copy;
    fn new_id(arena_id: u32, index: usize) -> Self::Id;
    fn index(id: Self::Id) -> usize;
    fn arena_id(id: Self::Id) -> u32;
    fn new_arena_id() -> u32 {}
}
pub struct Id<T>;
impl<T> Copy for Id<T> {}
impl<T> Clone for Id<T> {}
impl<T> Id<T> { pub fn index(&self) -> usize {} }
#[derive(Clone)] pub struct DefaultArenaBehavior<T>;
impl<T> ArenaBehavior for DefaultArenaBehavior<T> {
    type Id = Id<T>;
    fn new_id(arena_id: u32, idx: usize) -> Self::Id {}
    fn index(id: Self::Id) -> usize {}
    fn arena_id(id: Self::Id) -> u32 {}
}
#[derive(Clone)] pub struct Arena<T, A = DefaultArenaBehavior<T>>;
impl<T, A> Default for Arena<T, A> where A: ArenaBehavior {}
impl<T, A> Arena<T, A> where A: ArenaBehavior {
    pub fn new() -> Arena<T, A> {}
    pub fn with_capacity(capacity: usize) -> Arena<T, A> {}
    pub fn alloc(&mut self, item: T) -> A::Id {}
    pub fn alloc_with_id(&mut self, f: impl FnOnce(A::Id) -> T) -> A::Id { let a: A::Id; f(a); }
    pub fn next_id(&self) -> A::Id {}
    pub fn get(&self, id: A::Id) -> Option<&T> {}
    pub fn get_mut(&mut self, id: A::Id) -> Option<&mut T> {}
    pub fn iter(&self) -> Iter<T, A> {}
    pub fn iter_mut(&mut self) -> IterMut<T, A> {}
    pub fn len(&self) -> usize {}
}
impl<T, A> ops::Index<A::Id> for Arena<T, A> where A: ArenaBehavior {
    type Output = T;
    fn index(&self, id: A::Id) -> &T {}
}
impl<T, A> ops::IndexMut<A::Id> for Arena<T, A> where A: ArenaBehavior { fn index_mut(&mut self, id: A::Id) -> &mut T {} }
pub struct Iter<T, A>;
impl<T, A> Iterator for Iter<T, A> where A: ArenaBehavior {
    type Item = (A::Id, &T);
    fn next(&mut self) -> Option<Self::Item> {}
}
impl<T, A> DoubleEndedIterator for Iter<T, A> where A: ArenaBehavior { fn next_back(&mut self) -> Option<Self::Item> {} }
impl<T, A> IntoIterator for &Arena<T, A> where A: ArenaBehavior {
    type Item = (A::Id, &T);
    type IntoIter = Iter<T, A>;
    fn into_iter(self) -> Iter<T, A> {}
}
pub struct IterMut<T, A>;
impl<T, A> Iterator for IterMut<T, A> where A: ArenaBehavior {
    type Item = (A::Id, &mut T);
    fn next(&mut self) -> Option<Self::Item> {}
}
impl<T, A> DoubleEndedIterator for IterMut<T, A> where A: ArenaBehavior { fn next_back(&mut self) -> Option<Self::Item> {} }
impl<T, A> IntoIterator for &mut Arena<T, A> where A: ArenaBehavior {
    type Item = (A::Id, &mut T);
    type IntoIter = IterMut<T, A>;
    fn into_iter(self) -> IterMut<T, A> {}
}
pub struct IntoIter<T, A>;
impl<T, A> Iterator for IntoIter<T, A> where A: ArenaBehavior {
    type Item = (A::Id, T);
    fn next(&mut self) -> Option<Self::Item> {}
}
impl<T, A> DoubleEndedIterator for IntoIter<T, A> where A: ArenaBehavior { fn next_back(&mut self) -> Option<Self::Item> {} }
impl<T, A> IntoIterator for Arena<T, A> where A: ArenaBehavior {
    type Item = (A::Id, T);
    type IntoIter = IntoIter<T, A>;
    fn into_iter(self) -> IntoIter<T, A> {}
}
