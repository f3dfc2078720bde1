//! Raw pointers.

use crate::fmt;
use crate::num::NonZero;

mod macros {
    #[returns(*const arg)]
    macro_rules! addr_of { () => {} }
    #[returns(*mut arg)]
    macro_rules! addr_of_mut { () => {} }
}
pub use macros::{addr_of, addr_of_mut};

pub fn null<T>() -> *const T {}
pub fn null_mut<T>() -> *mut T {}
pub fn dangling<T>() -> *const T {}
pub fn dangling_mut<T>() -> *mut T {}
pub fn eq<T: ?Sized>(a: *const T, b: *const T) -> bool {}
pub fn addr_eq<T: ?Sized, U: ?Sized>(p: *const T, q: *const U) -> bool {}
pub fn from_ref<T: ?Sized>(r: &T) -> *const T {}
pub fn from_mut<T: ?Sized>(r: &mut T) -> *mut T {}
pub unsafe fn read<T>(src: *const T) -> T {}
pub unsafe fn read_unaligned<T>(src: *const T) -> T {}
pub unsafe fn read_volatile<T>(src: *const T) -> T {}
pub unsafe fn write<T>(dst: *mut T, src: T) {}
pub unsafe fn write_unaligned<T>(dst: *mut T, src: T) {}
pub unsafe fn write_volatile<T>(dst: *mut T, src: T) {}
pub unsafe fn write_bytes<T>(dst: *mut T, val: u8, count: usize) {}
pub unsafe fn copy<T>(src: *const T, dst: *mut T, count: usize) {}
pub unsafe fn copy_nonoverlapping<T>(src: *const T, dst: *mut T, count: usize) {}
pub unsafe fn swap<T>(a: *mut T, b: *mut T) {}
pub unsafe fn replace<T>(dst: *mut T, src: T) -> T {}
pub unsafe fn drop_in_place<T: ?Sized>(to_drop: *mut T) {}
pub fn slice_from_raw_parts<T>(data: *const T, len: usize) -> *const [T] {}
pub fn slice_from_raw_parts_mut<T>(data: *mut T, len: usize) -> *mut [T] {}

impl<T> *const T {
    pub fn is_null(self) -> bool {}
    pub fn cast<U>(self) -> *const U {}
    pub fn cast_mut(self) -> *mut T {}
    pub unsafe fn as_ref<'a>(self) -> Option<&'a T> {}
    pub unsafe fn offset(self, count: isize) -> *const T {}
    pub unsafe fn add(self, count: usize) -> *const T {}
    pub unsafe fn sub(self, count: usize) -> *const T {}
    pub unsafe fn offset_from(self, origin: *const T) -> isize {}
    pub unsafe fn read(self) -> T {}
    pub unsafe fn read_unaligned(self) -> T {}
    pub unsafe fn read_volatile(self) -> T {}
    pub fn wrapping_add(self, count: usize) -> *const T {}
    pub fn addr(self) -> usize {}
}

impl<T> *mut T {
    pub fn is_null(self) -> bool {}
    pub fn cast<U>(self) -> *mut U {}
    pub fn cast_const(self) -> *const T {}
    pub unsafe fn as_ref<'a>(self) -> Option<&'a T> {}
    pub unsafe fn as_mut<'a>(self) -> Option<&'a mut T> {}
    pub unsafe fn offset(self, count: isize) -> *mut T {}
    pub unsafe fn add(self, count: usize) -> *mut T {}
    pub unsafe fn sub(self, count: usize) -> *mut T {}
    pub unsafe fn offset_from(self, origin: *const T) -> isize {}
    pub unsafe fn read(self) -> T {}
    pub unsafe fn write(self, val: T) {}
    pub unsafe fn write_volatile(self, val: T) {}
    pub unsafe fn replace(self, src: T) -> T {}
    pub unsafe fn drop_in_place(self) {}
    pub fn wrapping_add(self, count: usize) -> *mut T {}
    pub fn addr(self) -> usize {}
}

pub struct NonNull<T: ?Sized> { pointer: *const T }

impl<T> NonNull<T> {
    pub const fn dangling() -> Self {}
    pub unsafe fn add(self, count: usize) -> Self {}
    pub unsafe fn read(self) -> T {}
    pub unsafe fn write(self, val: T) {}
}

impl<T: ?Sized> NonNull<T> {
    pub unsafe fn new_unchecked(ptr: *mut T) -> Self {}
    pub fn new(ptr: *mut T) -> Option<Self> {}
    pub fn as_ptr(self) -> *mut T {}
    pub unsafe fn as_ref<'a>(&self) -> &'a T {}
    pub unsafe fn as_mut<'a>(&mut self) -> &'a mut T {}
    pub fn cast<U>(self) -> NonNull<U> {}
    pub fn addr(self) -> NonZero<usize> {}
    pub const fn from_ref(r: &T) -> Self {}
    pub const fn from_mut(r: &mut T) -> Self {}
}

impl<T: ?Sized> Clone for NonNull<T> { fn clone(&self) -> Self {} }
impl<T: ?Sized> Copy for NonNull<T> {}
impl<T: ?Sized> fmt::Debug for NonNull<T> {}
impl<T: ?Sized> From<&mut T> for NonNull<T> { fn from(r: &mut T) -> Self {} }
impl<T: ?Sized> From<&T> for NonNull<T> { fn from(r: &T) -> Self {} }
