//! `Box`. As a receiver it passes calls on to what it holds.

use crate::any::Any;
use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::error::Error;
use crate::fmt;
use crate::future::Future;
use crate::ops::{Deref, DerefMut};
use crate::pin::Pin;
use crate::task::{Context, Poll};

#[lang = "Box"]
#[derive(Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[holds]
pub struct Box<T: ?Sized> { inner: T }

impl<T> Box<T> {
    pub fn new(x: T) -> Self {}
    pub fn pin(x: T) -> Pin<Box<T>> {}
}

impl<T: ?Sized> Box<T> {
    pub unsafe fn from_raw(raw: *mut T) -> Self {}
    pub fn into_raw(b: Self) -> *mut T {}
    pub fn leak<'a>(b: Self) -> &'a mut T where T: 'a {}
    pub fn into_pin(boxed: Self) -> Pin<Self> {}
}

impl Box<dyn Any> {
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Self> {}
}

impl Box<dyn Any + Send> {
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Self> {}
}

impl Box<dyn Any + Send + Sync> {
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Self> {}
}

impl<T: Clone> Clone for Box<T> { fn clone(&self) -> Self { Box::new((**self).clone()) } }
impl Clone for Box<str> { fn clone(&self) -> Self {} }
impl<T: Clone> Clone for Box<[T]> { fn clone(&self) -> Self {} }
impl<T: ?Sized> Deref for Box<T> { type Target = T; fn deref(&self) -> &T {} }
impl<T: ?Sized> DerefMut for Box<T> { fn deref_mut(&mut self) -> &mut T {} }
impl<T: ?Sized> AsRef<T> for Box<T> { fn as_ref(&self) -> &T {} }
impl<T: ?Sized> AsMut<T> for Box<T> { fn as_mut(&mut self) -> &mut T {} }
impl<T: ?Sized> Borrow<T> for Box<T> { fn borrow(&self) -> &T {} }
impl<T: ?Sized> BorrowMut<T> for Box<T> { fn borrow_mut(&mut self) -> &mut T {} }
impl<T: ?Sized + fmt::Display> fmt::Display for Box<T> {}
impl<T: Error> Error for Box<T> {}

impl<I: Iterator + ?Sized> Iterator for Box<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { (**self).next() }
}
impl<I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for Box<I> {
    fn next_back(&mut self) -> Option<I::Item> { (**self).next_back() }
}

impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for Box<I> {}

impl<F: ?Sized + Future + Unpin> Future for Box<F> {
    type Output = F::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> { Pin::new(&mut **self.get_mut()).poll(cx) }
}

impl<Args, F: FnOnce<Args> + ?Sized> FnOnce<Args> for Box<F> {
    type Output = F::Output;
    fn call_once(self, args: Args) -> F::Output { (*self).call_once(args) }
}
impl<Args, F: FnMut<Args> + ?Sized> FnMut<Args> for Box<F> {
    fn call_mut(&mut self, args: Args) -> F::Output { (**self).call_mut(args) }
}
impl<Args, F: Fn<Args> + ?Sized> Fn<Args> for Box<F> {
    fn call(&self, args: Args) -> F::Output { (**self).call(args) }
}

impl<T> From<T> for Box<T> { fn from(t: T) -> Self {} }
impl<T: ?Sized> From<Box<T>> for Pin<Box<T>> { fn from(boxed: Box<T>) -> Self {} }
impl From<&str> for Box<str> { fn from(s: &str) -> Box<str> {} }
impl From<String> for Box<str> { fn from(s: String) -> Box<str> {} }
impl<'a> From<Cow<'a, str>> for Box<str> { fn from(cow: Cow<'a, str>) -> Box<str> {} }
impl<T: Clone> From<&[T]> for Box<[T]> { fn from(slice: &[T]) -> Box<[T]> {} }
impl<T> From<Vec<T>> for Box<[T]> { fn from(v: Vec<T>) -> Self {} }
impl<T, const N: usize> From<[T; N]> for Box<[T]> { fn from(array: [T; N]) -> Box<[T]> {} }
impl<'a, E: Error + 'a> From<E> for Box<dyn Error + 'a> { fn from(err: E) -> Box<dyn Error + 'a> {} }
impl<'a, E: Error + Send + Sync + 'a> From<E> for Box<dyn Error + Send + Sync + 'a> {
    fn from(err: E) -> Box<dyn Error + Send + Sync + 'a> {}
}
impl From<String> for Box<dyn Error> { fn from(err: String) -> Box<dyn Error> {} }
impl<'a> From<String> for Box<dyn Error + Send + Sync + 'a> { fn from(err: String) -> Box<dyn Error + Send + Sync + 'a> {} }
impl<'a> From<&str> for Box<dyn Error + 'a> { fn from(err: &str) -> Box<dyn Error + 'a> {} }
impl<'a> From<&str> for Box<dyn Error + Send + Sync + 'a> { fn from(err: &str) -> Box<dyn Error + Send + Sync + 'a> {} }

impl<T> Default for Box<[T]> { fn default() -> Self {} }
impl Default for Box<str> { fn default() -> Self {} }
impl<I> FromIterator<I> for Box<[I]> {}
impl FromIterator<String> for Box<str> {}
impl<I> IntoIterator for Box<[I]> {
    type Item = I;
    type IntoIter = crate::vec::IntoIter<I>;
    fn into_iter(self) -> crate::vec::IntoIter<I> {}
}
impl<'a, I> IntoIterator for &'a Box<[I]> {
    type Item = &'a I;
    type IntoIter = crate::slice::Iter<'a, I>;
    fn into_iter(self) -> crate::slice::Iter<'a, I> {}
}
