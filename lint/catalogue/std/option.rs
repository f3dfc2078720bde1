//! `Option`.

use crate::ops::{Deref, DerefMut};
use crate::pin::Pin;

#[lang = "Option"]
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Option<T> {
    None,
    Some(T),
}

impl<T> Option<T> {
    #[tells(Some)] pub fn is_some(&self) -> bool {}
    pub fn is_some_and(self, f: impl FnOnce(T) -> bool) -> bool { f(self.unwrap()) }
    #[tells(None)] pub fn is_none(&self) -> bool {}
    pub fn is_none_or(self, f: impl FnOnce(T) -> bool) -> bool { f(self.unwrap()) }
    pub fn as_ref(&self) -> Option<&T> {}
    pub fn as_mut(&mut self) -> Option<&mut T> {}
    pub fn as_pin_ref(self: Pin<&Self>) -> Option<Pin<&T>> {}
    pub fn as_pin_mut(self: Pin<&mut Self>) -> Option<Pin<&mut T>> {}
    pub fn as_slice(&self) -> &[T] {}
    pub fn as_mut_slice(&mut self) -> &mut [T] {}
    pub fn expect(self, msg: &str) -> T {}
    pub fn unwrap(self) -> T {}
    pub fn unwrap_or(self, default: T) -> T {}
    pub fn unwrap_or_else<F: FnOnce() -> T>(self, f: F) -> T { f() }
    pub fn unwrap_or_default(self) -> T where T: Default { T::default() }
    pub unsafe fn unwrap_unchecked(self) -> T {}
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U> { Some(f(self.unwrap())) }
    pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Self { f(&self.unwrap()); }
    pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U { f(self.unwrap()) }
    pub fn map_or_else<U, D: FnOnce() -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {
        default();
        f(self.unwrap())
    }
    pub fn ok_or<E>(self, err: E) -> Result<T, E> {}
    pub fn ok_or_else<E, F: FnOnce() -> E>(self, err: F) -> Result<T, E> { Err(err()) }
    pub fn as_deref(&self) -> Option<&T::Target> where T: Deref { Some(self.as_ref().unwrap().deref()) }
    pub fn as_deref_mut(&mut self) -> Option<&mut T::Target> where T: DerefMut {
        Some(self.as_mut().unwrap().deref_mut())
    }
    pub fn iter(&self) -> Iter<'_, T> {}
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
    pub fn and<U>(self, optb: Option<U>) -> Option<U> {}
    pub fn and_then<U, F: FnOnce(T) -> Option<U>>(self, f: F) -> Option<U> { f(self.unwrap()) }
    pub fn filter<P: FnOnce(&T) -> bool>(self, predicate: P) -> Self { predicate(&self.unwrap()); }
    pub fn or(self, optb: Option<T>) -> Option<T> {}
    pub fn or_else<F: FnOnce() -> Option<T>>(self, f: F) -> Option<T> { f() }
    pub fn xor(self, optb: Option<T>) -> Option<T> {}
    pub fn insert(&mut self, value: T) -> &mut T {}
    pub fn get_or_insert(&mut self, value: T) -> &mut T {}
    pub fn get_or_insert_default(&mut self) -> &mut T where T: Default { T::default(); }
    pub fn get_or_insert_with<F: FnOnce() -> T>(&mut self, f: F) -> &mut T { f(); }
    pub fn take(&mut self) -> Option<T> {}
    pub fn take_if<P: FnOnce(&mut T) -> bool>(&mut self, predicate: P) -> Option<T> {
        predicate(self.as_mut().unwrap());
    }
    pub fn replace(&mut self, value: T) -> Option<T> {}
    pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)> {}
}

impl<T, U> Option<(T, U)> {
    pub fn unzip(self) -> (Option<T>, Option<U>) {}
}

impl<T> Option<&T> {
    pub fn copied(self) -> Option<T> where T: Copy {}
    pub fn cloned(self) -> Option<T> where T: Clone { Some(self.unwrap().clone()) }
}

impl<T> Option<&mut T> {
    pub fn copied(self) -> Option<T> where T: Copy {}
    pub fn cloned(self) -> Option<T> where T: Clone { Some(self.unwrap().clone()) }
}

impl<T, E> Option<Result<T, E>> {
    pub fn transpose(self) -> Result<Option<T>, E> {}
}

impl<T> Option<Option<T>> {
    pub fn flatten(self) -> Option<T> {}
}

impl<T> Default for Option<T> {
    fn default() -> Option<T> {}
}

impl<T> From<T> for Option<T> {
    fn from(val: T) -> Option<T> {}
}

impl<'a, T> From<&'a Option<T>> for Option<&'a T> {
    fn from(o: &'a Option<T>) -> Option<&'a T> {}
}

impl<T> IntoIterator for Option<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> {}
}

impl<'a, T> IntoIterator for &'a Option<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> {}
}

impl<'a, T> IntoIterator for &'a mut Option<T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T> {}
}

impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> {}

pub struct Iter<'a, A> { inner: Option<&'a A> }
impl<'a, A> Iterator for Iter<'a, A> {
    type Item = &'a A;
    fn next(&mut self) -> Option<&'a A> {}
}
impl<'a, A> DoubleEndedIterator for Iter<'a, A> {
    fn next_back(&mut self) -> Option<&'a A> {}
}

pub struct IterMut<'a, A> { inner: Option<&'a mut A> }
impl<'a, A> Iterator for IterMut<'a, A> {
    type Item = &'a mut A;
    fn next(&mut self) -> Option<&'a mut A> {}
}

pub struct IntoIter<A> { inner: Option<A> }
impl<A> Iterator for IntoIter<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> {}
}
impl<A> DoubleEndedIterator for IntoIter<A> {
    fn next_back(&mut self) -> Option<A> {}
}
