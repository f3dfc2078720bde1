//! `Rc` and its `Weak`.

use crate::borrow::{Borrow, Cow};
use crate::fmt;
use crate::ops::Deref;
use crate::pin::Pin;

#[derive(Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[not_send]
pub struct Rc<T: ?Sized> { inner: T }

impl<T> Rc<T> {
    pub fn new(data: T) -> Rc<T> {}
    pub fn new_cyclic<F>(data_fn: F) -> Rc<T> where F: FnOnce(&Weak<T>) -> T { Rc::new(data_fn(&Weak::new())) }
    pub fn pin(data: T) -> Pin<Rc<T>> {}
    pub fn try_unwrap(this: Self) -> Result<T, Self> {}
    pub fn into_inner(this: Self) -> Option<T> {}
}

impl<T: ?Sized> Rc<T> {
    pub fn into_raw(this: Self) -> *const T {}
    pub fn as_ptr(this: &Self) -> *const T {}
    pub fn downgrade(this: &Self) -> Weak<T> {}
    pub fn weak_count(this: &Self) -> usize {}
    pub fn strong_count(this: &Self) -> usize {}
    pub fn ptr_eq(this: &Self, other: &Self) -> bool {}
    pub fn get_mut(this: &mut Self) -> Option<&mut T> {}
}

impl<T> Rc<T> {
    pub unsafe fn from_raw(ptr: *const T) -> Self {}
}

impl<T: Clone> Rc<T> {
    pub fn make_mut(this: &mut Self) -> &mut T {}
    pub fn unwrap_or_clone(this: Self) -> T {}
}

impl Rc<dyn crate::any::Any> {
    pub fn downcast<T>(self) -> Result<Rc<T>, Self> where T: crate::any::Any {}
}

impl<T: ?Sized> Clone for Rc<T> { fn clone(&self) -> Rc<T> {} }
impl<T: ?Sized> Deref for Rc<T> { type Target = T; fn deref(&self) -> &T {} }
impl<T: ?Sized> AsRef<T> for Rc<T> { fn as_ref(&self) -> &T {} }
impl<T: ?Sized> Borrow<T> for Rc<T> { fn borrow(&self) -> &T {} }
impl<T: ?Sized + fmt::Display> fmt::Display for Rc<T> {}
impl<T> From<T> for Rc<T> { fn from(t: T) -> Self {} }
impl<T: ?Sized> From<Box<T>> for Rc<T> { fn from(v: Box<T>) -> Rc<T> {} }
impl From<&str> for Rc<str> { fn from(v: &str) -> Rc<str> {} }
impl From<String> for Rc<str> { fn from(v: String) -> Rc<str> {} }
impl<T: Clone> From<&[T]> for Rc<[T]> { fn from(v: &[T]) -> Rc<[T]> {} }
impl<T> From<Vec<T>> for Rc<[T]> { fn from(v: Vec<T>) -> Rc<[T]> {} }
impl<T, const N: usize> From<[T; N]> for Rc<[T]> { fn from(v: [T; N]) -> Rc<[T]> {} }
impl<'a> From<Cow<'a, str>> for Rc<str> { fn from(cow: Cow<'a, str>) -> Rc<str> {} }
impl<T> FromIterator<T> for Rc<[T]> {}

#[derive(Debug)]
#[not_send]
pub struct Weak<T: ?Sized> { inner: Rc<T> }

impl<T> Weak<T> {
    pub const fn new() -> Weak<T> {}
    pub unsafe fn from_raw(ptr: *const T) -> Self {}
}

impl<T: ?Sized> Weak<T> {
    pub fn as_ptr(&self) -> *const T {}
    pub fn into_raw(self) -> *const T {}
    pub fn upgrade(&self) -> Option<Rc<T>> {}
    pub fn strong_count(&self) -> usize {}
    pub fn weak_count(&self) -> usize {}
    pub fn ptr_eq(&self, other: &Self) -> bool {}
}

impl<T: ?Sized> Clone for Weak<T> { fn clone(&self) -> Weak<T> {} }
impl<T> Default for Weak<T> { fn default() -> Weak<T> {} }
