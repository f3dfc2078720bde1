//! `Arc` and its `Weak`.

use crate::borrow::{Borrow, Cow};
use crate::error::Error;
use crate::fmt;
use crate::ops::Deref;
use crate::pin::Pin;

#[derive(Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[shared] pub struct Arc<T: ?Sized> { inner: T }

impl<T> Arc<T> {
    pub fn new(data: T) -> Arc<T> {}
    pub fn new_cyclic<F>(data_fn: F) -> Arc<T> where F: FnOnce(&Weak<T>) -> T { Arc::new(data_fn(&Weak::new())) }
    pub fn pin(data: T) -> Pin<Arc<T>> {}
    pub fn try_unwrap(this: Self) -> Result<T, Self> {}
    pub fn into_inner(this: Self) -> Option<T> {}
}

impl<T: ?Sized> Arc<T> {
    pub fn into_raw(this: Self) -> *const T {}
    pub fn as_ptr(this: &Self) -> *const T {}
    pub fn downgrade(this: &Self) -> Weak<T> {}
    pub fn weak_count(this: &Self) -> usize {}
    pub fn strong_count(this: &Self) -> usize {}
    pub fn ptr_eq(this: &Self, other: &Self) -> bool {}
    pub fn get_mut(this: &mut Self) -> Option<&mut T> {}
}

impl<T> Arc<T> {
    pub unsafe fn from_raw(ptr: *const T) -> Self {}
    pub unsafe fn increment_strong_count(ptr: *const T) {}
    pub unsafe fn decrement_strong_count(ptr: *const T) {}
}

impl<T: Clone> Arc<T> {
    pub fn make_mut(this: &mut Self) -> &mut T {}
    pub fn unwrap_or_clone(this: Self) -> T {}
}

impl Arc<dyn crate::any::Any + Send + Sync> {
    pub fn downcast<T>(self) -> Result<Arc<T>, Self> where T: crate::any::Any + Send + Sync {}
}

impl<T: ?Sized> Clone for Arc<T> { fn clone(&self) -> Arc<T> {} }
impl<T: ?Sized> Deref for Arc<T> { type Target = T; fn deref(&self) -> &T {} }
impl<T: ?Sized> AsRef<T> for Arc<T> { fn as_ref(&self) -> &T {} }
impl<T: ?Sized> Borrow<T> for Arc<T> { fn borrow(&self) -> &T {} }
impl<T: ?Sized + fmt::Display> fmt::Display for Arc<T> {}
impl<T: ?Sized + Error> Error for Arc<T> {}
impl<T> From<T> for Arc<T> { fn from(t: T) -> Self {} }
impl<T: ?Sized> From<Box<T>> for Arc<T> { fn from(v: Box<T>) -> Arc<T> {} }
impl From<&str> for Arc<str> { fn from(v: &str) -> Arc<str> {} }
impl From<String> for Arc<str> { fn from(v: String) -> Arc<str> {} }
impl<T: Clone> From<&[T]> for Arc<[T]> { fn from(v: &[T]) -> Arc<[T]> {} }
impl<T> From<Vec<T>> for Arc<[T]> { fn from(v: Vec<T>) -> Arc<[T]> {} }
impl<T, const N: usize> From<[T; N]> for Arc<[T]> { fn from(v: [T; N]) -> Arc<[T]> {} }
impl<'a> From<Cow<'a, str>> for Arc<str> { fn from(cow: Cow<'a, str>) -> Arc<str> {} }
impl Default for Arc<str> { fn default() -> Arc<str> {} }
impl<T> Default for Arc<[T]> { fn default() -> Arc<[T]> {} }
impl<T> FromIterator<T> for Arc<[T]> {}

#[derive(Debug)]
pub struct Weak<T: ?Sized> { inner: Arc<T> }

impl<T> Weak<T> {
    pub const fn new() -> Weak<T> {}
    pub unsafe fn from_raw(ptr: *const T) -> Self {}
}

impl<T: ?Sized> Weak<T> {
    pub fn as_ptr(&self) -> *const T {}
    pub fn into_raw(self) -> *const T {}
    pub fn upgrade(&self) -> Option<Arc<T>> {}
    pub fn strong_count(&self) -> usize {}
    pub fn weak_count(&self) -> usize {}
    pub fn ptr_eq(&self, other: &Self) -> bool {}
}

impl<T: ?Sized> Clone for Weak<T> { fn clone(&self) -> Weak<T> {} }
impl<T> Default for Weak<T> { fn default() -> Weak<T> {} }
