//! `Result`.

use crate::fmt::Debug;
use crate::iter::{Product, Sum};
use crate::ops::{Deref, DerefMut};

#[lang = "Result"]
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Result<T, E> {
    Ok(T),
    Err(E),
}

impl<T, E> Result<T, E> {
    #[tells(Ok)] pub fn is_ok(&self) -> bool {}
    pub fn is_ok_and<F: FnOnce(T) -> bool>(self, f: F) -> bool { f(self.ok().unwrap()) }
    #[tells(Err)] pub fn is_err(&self) -> bool {}
    pub fn is_err_and<F: FnOnce(E) -> bool>(self, f: F) -> bool { f(self.err().unwrap()) }
    pub fn ok(self) -> Option<T> {}
    pub fn err(self) -> Option<E> {}
    pub fn as_ref(&self) -> Result<&T, &E> {}
    pub fn as_mut(&mut self) -> Result<&mut T, &mut E> {}
    pub fn map<U, F: FnOnce(T) -> U>(self, op: F) -> Result<U, E> { Ok(op(self.ok().unwrap())) }
    pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U { f(self.ok().unwrap()) }
    pub fn map_or_else<U, D: FnOnce(E) -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {
        default(self.err().unwrap());
        f(self.ok().unwrap())
    }
    pub fn map_err<F, O: FnOnce(E) -> F>(self, op: O) -> Result<T, F> { Err(op(self.err().unwrap())) }
    pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Self { f(&self.ok().unwrap()); }
    pub fn inspect_err<F: FnOnce(&E)>(self, f: F) -> Self { f(&self.err().unwrap()); }
    pub fn as_deref(&self) -> Result<&T::Target, &E> where T: Deref { Ok(self.as_ref().ok().unwrap().deref()) }
    pub fn as_deref_mut(&mut self) -> Result<&mut T::Target, &mut E> where T: DerefMut {
        Ok(self.as_mut().ok().unwrap().deref_mut())
    }
    pub fn iter(&self) -> Iter<'_, T> {}
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
    pub fn expect(self, msg: &str) -> T where E: Debug {}
    pub fn unwrap(self) -> T where E: Debug {}
    pub fn unwrap_or_default(self) -> T where T: Default { T::default() }
    pub fn expect_err(self, msg: &str) -> E where T: Debug {}
    pub fn unwrap_err(self) -> E where T: Debug {}
    pub fn and<U>(self, res: Result<U, E>) -> Result<U, E> {}
    pub fn and_then<U, F: FnOnce(T) -> Result<U, E>>(self, op: F) -> Result<U, E> { op(self.ok().unwrap()) }
    pub fn or<F>(self, res: Result<T, F>) -> Result<T, F> {}
    pub fn or_else<F, O: FnOnce(E) -> Result<T, F>>(self, op: O) -> Result<T, F> { op(self.err().unwrap()) }
    pub fn unwrap_or(self, default: T) -> T {}
    pub fn unwrap_or_else<F: FnOnce(E) -> T>(self, op: F) -> T { op(self.err().unwrap()) }
    pub unsafe fn unwrap_unchecked(self) -> T {}
    pub unsafe fn unwrap_err_unchecked(self) -> E {}
}

impl<T, E> Result<&T, E> {
    pub fn copied(self) -> Result<T, E> where T: Copy {}
    pub fn cloned(self) -> Result<T, E> where T: Clone { Ok(self.ok().unwrap().clone()) }
}

impl<T, E> Result<&mut T, E> {
    pub fn copied(self) -> Result<T, E> where T: Copy {}
    pub fn cloned(self) -> Result<T, E> where T: Clone { Ok(self.ok().unwrap().clone()) }
}

impl<T, E> Result<Option<T>, E> {
    pub fn transpose(self) -> Option<Result<T, E>> {}
}

impl<T, E> Result<Result<T, E>, E> {
    pub fn flatten(self) -> Result<T, E> {}
}

impl<T, E> IntoIterator for Result<T, E> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> {}
}

impl<'a, T, E> IntoIterator for &'a Result<T, E> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> {}
}

impl<'a, T, E> IntoIterator for &'a mut Result<T, E> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T> {}
}

impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> {}
impl<T, U, E> Sum<Result<U, E>> for Result<T, E> where T: Sum<U> {}
impl<T, U, E> Product<Result<U, E>> for Result<T, E> where T: Product<U> {}

pub struct Iter<'a, T> { inner: Option<&'a T> }
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {}
}

pub struct IterMut<'a, T> { inner: Option<&'a mut T> }
impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;
    fn next(&mut self) -> Option<&'a mut T> {}
}

pub struct IntoIter<T> { inner: Option<T> }
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {}
}
