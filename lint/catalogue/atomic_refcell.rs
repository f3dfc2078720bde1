//! atomic_refcell 0.1.14.

use core::fmt::Display;
use core::ops::{Deref, DerefMut};
#[holds] pub struct AtomicRefCell<T> { value: T }
pub struct BorrowError;
impl Display for BorrowError {}
pub struct BorrowMutError;
impl Display for BorrowMutError {}
impl<T> AtomicRefCell<T> {
    pub fn new(value: T) -> AtomicRefCell<T> {}
    pub fn into_inner(self) -> T {}
    pub fn borrow(&self) -> AtomicRef<T> {}
    pub fn try_borrow(&self) -> Result<AtomicRef<T>, BorrowError> {}
    pub fn borrow_mut(&self) -> AtomicRefMut<T> {}
    pub fn try_borrow_mut(&self) -> Result<AtomicRefMut<T>, BorrowMutError> {}
    pub fn as_ptr(&self) -> *mut T {}
    pub fn get_mut(&mut self) -> &mut T {}
}
impl<T: Clone> Clone for AtomicRefCell<T> {}
impl<T: Default> Default for AtomicRefCell<T> {}
impl<T> From<T> for AtomicRefCell<T> {}
pub struct AtomicRef<T>;
impl<T> Deref for AtomicRef<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T> AtomicRef<T> {
    pub fn clone(orig: &AtomicRef<T>) -> AtomicRef<T> {}
    pub fn map<U, F>(orig: AtomicRef<T>, f: F) -> AtomicRef<U> where F: FnOnce(&T) -> &U { let a: &T; f(a); }
    pub fn filter_map<U, F>(orig: AtomicRef<T>, f: F) -> Option<AtomicRef<U>> where F: FnOnce(&T) -> Option<&U> { let a: &T; f(a); }
}
impl<T> AtomicRefMut<T> {
    pub fn map<U, F>(orig: AtomicRefMut<T>, f: F) -> AtomicRefMut<U> where F: FnOnce(&mut T) -> &mut U { let a: &mut T; f(a); }
    pub fn filter_map<U, F>(orig: AtomicRefMut<T>, f: F) -> Option<AtomicRefMut<U>> where F: FnOnce(&mut T) -> Option<&mut U> { let a: &mut T; f(a); }
}
pub struct AtomicRefMut<T>;
impl<T> Deref for AtomicRefMut<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T> DerefMut for AtomicRefMut<T> { fn deref_mut(&mut self) -> &mut T {} }
