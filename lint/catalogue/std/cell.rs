//! `std::cell`.

use crate::fmt;
use crate::ops::{Deref, DerefMut};

#[derive(Default)]
#[not_sync]
#[holds]
pub struct Cell<T: ?Sized> { value: T }

impl<T> Cell<T> {
    pub const fn new(value: T) -> Cell<T> {}
    pub fn set(&self, val: T) {}
    pub fn swap(&self, other: &Self) {}
    pub fn replace(&self, val: T) -> T {}
    pub fn into_inner(self) -> T {}
}

impl<T: Copy> Cell<T> {
    pub fn get(&self) -> T {}
    pub fn update(&self, f: impl FnOnce(T) -> T) { f(self.value); }
}

impl<T: ?Sized> Cell<T> {
    pub fn as_ptr(&self) -> *mut T {}
    pub fn get_mut(&mut self) -> &mut T {}
}

impl<T: Default> Cell<T> {
    pub fn take(&self) -> T { T::default() }
}

impl<T: Copy + fmt::Debug> fmt::Debug for Cell<T> {}
impl<T: Copy> Clone for Cell<T> { fn clone(&self) -> Cell<T> {} }

#[derive(Debug, Default, Eq, Ord, PartialEq, PartialOrd)]
#[not_sync]
#[holds]
pub struct RefCell<T: ?Sized> { value: T }

impl<T> RefCell<T> {
    pub const fn new(value: T) -> RefCell<T> {}
    pub fn into_inner(self) -> T {}
    pub fn replace(&self, t: T) -> T {}
    pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T { f(&mut self.value) }
    pub fn swap(&self, other: &Self) {}
}

impl<T: ?Sized> RefCell<T> {
    pub fn borrow(&self) -> Ref<'_, T> {}
    pub fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError> {}
    pub fn borrow_mut(&self) -> RefMut<'_, T> {}
    pub fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError> {}
    pub fn as_ptr(&self) -> *mut T {}
    pub fn get_mut(&mut self) -> &mut T {}
}

impl<T: Default> RefCell<T> {
    pub fn take(&self) -> T { T::default() }
}

impl<T: Clone> Clone for RefCell<T> { fn clone(&self) -> RefCell<T> {} }
impl<T> From<T> for RefCell<T> { fn from(t: T) -> RefCell<T> {} }
impl<T> From<T> for Cell<T> { fn from(t: T) -> Cell<T> {} }

#[not_send]
pub struct Ref<'b, T: ?Sized + 'b> { value: &'b T }
impl<'b, T: ?Sized> Ref<'b, T> {
    pub fn clone(orig: &Ref<'b, T>) -> Ref<'b, T> {}
    pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(orig: Ref<'b, T>, f: F) -> Ref<'b, U> { f(orig.value); }
    pub fn filter_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(orig: Ref<'b, T>, f: F) -> Result<Ref<'b, U>, Self> {
        f(orig.value);
    }
}
impl<T: ?Sized> Deref for Ref<'_, T> { type Target = T; fn deref(&self) -> &T {} }

#[not_send]
pub struct RefMut<'b, T: ?Sized + 'b> { value: &'b mut T }
impl<'b, T: ?Sized> RefMut<'b, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<'b, T>, f: F) -> RefMut<'b, U> { f(orig.value); }
}
impl<T: ?Sized> Deref for RefMut<'_, T> { type Target = T; fn deref(&self) -> &T {} }
impl<T: ?Sized> DerefMut for RefMut<'_, T> { fn deref_mut(&mut self) -> &mut T {} }

#[derive(Debug)]
pub struct BorrowError;
impl fmt::Display for BorrowError {}
impl crate::error::Error for BorrowError {}

#[derive(Debug)]
pub struct BorrowMutError;
impl fmt::Display for BorrowMutError {}
impl crate::error::Error for BorrowMutError {}

#[derive(Debug)]
#[not_sync]
pub struct UnsafeCell<T: ?Sized> { value: T }
impl<T> UnsafeCell<T> {
    pub const fn new(value: T) -> UnsafeCell<T> {}
    pub fn into_inner(self) -> T {}
}
impl<T: ?Sized> UnsafeCell<T> {
    pub fn get(&self) -> *mut T {}
    pub fn get_mut(&mut self) -> &mut T {}
}

#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[not_sync]
pub struct OnceCell<T> { value: Option<T> }
impl<T> OnceCell<T> {
    pub const fn new() -> OnceCell<T> {}
    pub fn get(&self) -> Option<&T> {}
    pub fn get_mut(&mut self) -> Option<&mut T> {}
    pub fn set(&self, value: T) -> Result<(), T> {}
    #[once] pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T { f(); }
    pub fn into_inner(self) -> Option<T> {}
    pub fn take(&mut self) -> Option<T> {}
}

#[derive(Debug)]
#[not_sync]
pub struct LazyCell<T, F = fn() -> T> { init: F, value: Option<T> }
impl<T, F: FnOnce() -> T> LazyCell<T, F> {
    pub const fn new(f: F) -> LazyCell<T, F> { LazyCell { init: f, value: None } }
    #[once] pub fn force(this: &LazyCell<T, F>) -> &T { (this.init)(); }
}
impl<T, F: FnOnce() -> T> Deref for LazyCell<T, F> {
    type Target = T;
    fn deref(&self) -> &T { (self.init)(); }
}
