//! triomphe 0.1.17.

pub use alloc_error::*;
pub use arc::*;
pub use arc_borrow::*;
pub use arc_union::*;
pub use header::*;
pub use offset_arc::*;
pub use thin_arc::*;
pub use unique_arc::*;
mod alloc_error {
    use core::fmt;
    #[derive(Copy, Clone)] pub struct AllocError;
    impl fmt::Display for AllocError {}
    impl core::error::Error for AllocError {}
}
mod arc {
    use core::{borrow, fmt, ptr};
    use core::convert::From;
    use core::ffi::c_void;
    use core::iter::FromIterator;
    use core::mem::MaybeUninit;
    use core::ops::Deref;
    use crate::{AllocError, ArcBorrow, OffsetArc, UniqueArc};
    #[shared] pub struct Arc<T> { inner: T }
    impl<T> Arc<T> {
        pub fn new(data: T) -> Self {}
        pub fn try_new(data: T) -> Result<Self, AllocError> {}
        pub fn with_raw_offset_arc<F, U>(&self, f: F) -> U where F: FnOnce(&OffsetArc<T>) -> U { let a: &OffsetArc<T>; f(a) }
        pub fn try_unwrap(this: Self) -> Result<T, Self> {}
        pub fn into_unique(this: Self) -> Option<UniqueArc<T>> {}
    }
    impl<T> Arc<[T]> { pub fn from_raw_slice(ptr: *const [T]) -> Self {} }
    impl<T> Arc<T> {
        pub fn into_raw(this: Self) -> *const T {}
        pub fn from_raw(ptr: *const T) -> Self {}
        pub fn from_raw_offset(a: OffsetArc<T>) -> Self {}
        pub fn into_raw_offset(a: Self) -> OffsetArc<T> {}
        pub fn as_ptr(&self) -> *const T {}
        pub fn borrow_arc(&self) -> ArcBorrow<T> {}
        pub fn heap_ptr(&self) -> *const c_void {}
        pub fn strong_count(this: &Self) -> usize {}
        pub fn ptr_eq(this: &Self, other: &Self) -> bool {}
    }
    impl<T> Arc<MaybeUninit<T>> {
        pub fn new_uninit() -> Self {}
        pub fn try_new_uninit() -> Result<Self, AllocError> {}
        pub fn write(&mut self, val: T) -> &mut T {}
        pub fn as_mut_ptr(&mut self) -> *mut MaybeUninit<T> {}
        pub fn assume_init(self) -> Arc<T> {}
    }
    impl<T> Arc<[MaybeUninit<T>]> {
        pub fn new_uninit_slice(len: usize) -> Self {}
        pub fn try_new_uninit_slice(len: usize) -> Result<Self, AllocError> {}
        pub fn as_mut_slice(&mut self) -> &mut [MaybeUninit<T>] {}
        pub fn assume_init(self) -> Arc<[T]> {}
    }
    impl<T> Clone for Arc<T> {}
    impl<T> Deref for Arc<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T: Clone> Arc<T> {
        pub fn make_mut(this: &mut Self) -> &mut T {}
        pub fn make_unique(this: &mut Self) -> &mut UniqueArc<T> {}
        pub fn unwrap_or_clone(this: Arc<T>) -> T {}
    }
    impl<T> Arc<T> {
        pub fn get_mut(this: &mut Self) -> Option<&mut T> {}
        pub fn get_unique(this: &mut Self) -> Option<&mut UniqueArc<T>> {}
        pub fn is_unique(&self) -> bool {}
        pub fn count(this: &Self) -> usize {}
        pub fn try_unique(this: Self) -> Result<UniqueArc<T>, Self> {}
    }
    impl<T: fmt::Display> fmt::Display for Arc<T> {}
    impl<T: Default> Default for Arc<T> {}
    impl<T> From<T> for Arc<T> {}
    impl<A> FromIterator<A> for Arc<[A]> {}
    impl<T> borrow::Borrow<T> for Arc<T> { fn borrow(&self) -> &T {} }
    impl<T> AsRef<T> for Arc<T> { fn as_ref(&self) -> &T {} }
}
mod arc_borrow {
    use core::ops::Deref;
    use super::Arc;
    pub struct ArcBorrow<T>;
    impl<T> Copy for ArcBorrow<T> {}
    impl<T> Clone for ArcBorrow<T> {}
    impl<T> ArcBorrow<T> {
        pub fn clone_arc(&self) -> Arc<T> {}
        pub fn to_raw(this: &Self) -> *const T {}
        pub fn from_ptr(ptr: *const T) -> Self {}
        pub fn ptr_eq(this: &Self, other: &Self) -> bool {}
        pub fn strong_count(this: &Self) -> usize {}
        pub fn with_arc<F, U>(&self, f: F) -> U where F: FnOnce(&Arc<T>) -> U { let a: &Arc<T>; f(a) }
        pub fn get(&self) -> &T {}
    }
    impl<T> Deref for ArcBorrow<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
}
mod arc_union {
    use super::{Arc, ArcBorrow};
    pub struct ArcUnion<A, B>;
    pub enum ArcUnionBorrow<A, B> { First(ArcBorrow<A>), Second(ArcBorrow<B>) }
    impl<A, B> ArcUnion<A, B> {
        pub fn ptr_eq(this: &Self, other: &Self) -> bool {}
        pub fn strong_count(this: &Self) -> usize {}
        pub fn borrow(&self) -> ArcUnionBorrow<A, B> {}
        pub fn from_first(other: Arc<A>) -> Self {}
        pub fn from_second(other: Arc<B>) -> Self {}
        pub fn is_first(&self) -> bool {}
        pub fn is_second(&self) -> bool {}
        pub fn as_first(&self) -> Option<ArcBorrow<A>> {}
        pub fn as_second(&self) -> Option<ArcBorrow<B>> {}
    }
    impl<A, B> Clone for ArcUnion<A, B> {}
    impl<A, B> ArcUnionBorrow<A, B> { pub fn strong_count(this: &Self) -> usize {} }
}
mod header {
    use alloc::boxed::Box;
    use alloc::string::String;
    use alloc::vec::Vec;
    use core::iter::{ExactSizeIterator, Iterator};
    use crate::{AllocError, OffsetArc};
    use super::Arc;
    #[derive(Copy, Clone)] pub struct HeaderSlice<H, T> { pub header: H, pub slice: T }
    impl<H, T> Arc<HeaderSlice<H, [T]>> {
        pub fn from_header_and_iter<I>(header: H, items: I) -> Self where I: Iterator<Item = T> + ExactSizeIterator { items.next(); }
        pub fn try_from_header_and_iter<I>(header: H, items: I) -> Result<Self, AllocError> where I: Iterator<Item = T> + ExactSizeIterator { items.next(); }
        pub fn from_header_and_slice(header: H, items: &[T]) -> Self where T: Copy {}
        pub fn try_from_header_and_slice(header: H, items: &[T]) -> Result<Self, AllocError> where T: Copy {}
        pub fn from_header_and_vec(header: H, v: Vec<T>) -> Self {}
        pub fn try_from_header_and_vec(header: H, v: Vec<T>) -> Result<Self, AllocError> {}
    }
    impl<H> Arc<HeaderSlice<H, str>> {
        pub fn from_header_and_str(header: H, string: &str) -> Self {}
        pub fn try_from_header_and_str(header: H, string: &str) -> Result<Self, AllocError> {}
    }
    #[derive(Copy, Clone)] pub struct HeaderWithLength<H> { pub header: H, pub length: usize }
    impl<H> HeaderWithLength<H> { pub fn new(header: H, length: usize) -> Self {} }
    impl<T> From<Arc<HeaderSlice<(), T>>> for Arc<T> {}
    impl<T> From<Arc<T>> for Arc<HeaderSlice<(), T>> {}
    impl<T: Copy> From<&[T]> for Arc<[T]> {}
    impl From<&str> for Arc<str> {}
    impl From<String> for Arc<str> {}
    impl From<&str> for OffsetArc<str> {}
    impl From<String> for OffsetArc<str> {}
    impl<T> From<Box<T>> for Arc<T> {}
    impl<T> From<Vec<T>> for Arc<[T]> {}
    pub type HeaderSliceWithLengthUnchecked<H, T> = HeaderSlice<HeaderWithLength<H>, [T]>;
    pub struct HeaderSliceWithLengthProtected<H, T>;
    impl<H, T> HeaderSliceWithLengthProtected<H, T> {
        pub fn header(&self) -> &H {}
        pub fn header_mut(&mut self) -> &mut H {}
        pub fn length(&self) -> usize {}
        pub fn slice(&self) -> &[T] {}
        pub fn slice_mut(&mut self) -> &mut [T] {}
    }
}
mod offset_arc {
    use core::ops::Deref;
    use super::{Arc, ArcBorrow};
    pub struct OffsetArc<T>;
    impl<T> Deref for OffsetArc<T> {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
    impl<T> Clone for OffsetArc<T> {}
    impl<T> OffsetArc<T> { pub fn make_mut(&mut self) -> &mut T where T: Clone {} }
    impl<T> OffsetArc<T> {
        pub fn with_arc<F, U>(&self, f: F) -> U where F: FnOnce(&Arc<T>) -> U { let a: &Arc<T>; f(a) }
        pub fn clone_arc(&self) -> Arc<T> {}
        pub fn borrow_arc(&self) -> ArcBorrow<T> {}
        pub fn strong_count(this: &Self) -> usize {}
    }
}
mod thin_arc {
    use core::ptr;
    use core::ffi::c_void;
    use core::iter::{ExactSizeIterator, Iterator};
    use core::ops::Deref;
    use crate::AllocError;
    use crate::header::HeaderSliceWithLengthUnchecked;
    use super::{Arc, HeaderSliceWithLengthProtected};
    pub struct ThinArc<H, T>;
    impl<H, T> ThinArc<H, T> {
        pub fn with_arc<F, U>(&self, f: F) -> U where F: FnOnce(&Arc<HeaderSliceWithLengthUnchecked<H, T>>) -> U { let a: &Arc<HeaderSliceWithLengthUnchecked<H, T>>; f(a) }
        pub fn with_arc_mut<F, U>(&mut self, f: F) -> U where F: FnOnce(&mut Arc<HeaderSliceWithLengthProtected<H, T>>) -> U { let a: &mut Arc<HeaderSliceWithLengthProtected<H, T>>; f(a) }
        pub fn from_header_and_iter<I>(header: H, items: I) -> Self where I: Iterator<Item = T> + ExactSizeIterator { items.next(); }
        pub fn try_from_header_and_iter<I>(header: H, items: I) -> Result<Self, AllocError> where I: Iterator<Item = T> + ExactSizeIterator { items.next(); }
        pub fn from_header_and_slice(header: H, items: &[T]) -> Self where T: Copy {}
        pub fn try_from_header_and_slice(header: H, items: &[T]) -> Result<Self, AllocError> where T: Copy {}
        pub fn ptr(&self) -> *const c_void {}
        pub fn heap_ptr(&self) -> *const c_void {}
        pub fn from_raw(ptr: *const c_void) -> Self {}
        pub fn into_raw(self) -> *const c_void {}
        pub fn as_ptr(&self) -> *const c_void {}
        pub fn strong_count(this: &Self) -> usize {}
    }
    impl<H, T> Deref for ThinArc<H, T> {
        type Target = HeaderSliceWithLengthUnchecked<H, T>;
        fn deref(&self) -> &Self::Target {}
    }
    impl<H, T> Clone for ThinArc<H, T> {}
    impl<H, T> Arc<HeaderSliceWithLengthUnchecked<H, T>> {
        pub fn into_thin(a: Self) -> ThinArc<H, T> {}
        pub fn from_thin(a: ThinArc<H, T>) -> Self {}
    }
    impl<H, T> Arc<HeaderSliceWithLengthProtected<H, T>> {
        pub fn protected_into_thin(a: Self) -> ThinArc<H, T> {}
        pub fn protected_from_thin(a: ThinArc<H, T>) -> Self {}
    }
}
mod unique_arc {
    use core::convert::TryFrom;
    use core::iter::FromIterator;
    use core::mem::MaybeUninit;
    use core::ops::{Deref, DerefMut};
    use crate::{AllocError, HeaderSlice};
    use super::Arc;
    #[holds] pub struct UniqueArc<T> { inner: T }
    impl<T> UniqueArc<T> {
        pub fn new(data: T) -> Self {}
        pub fn try_new(data: T) -> Result<Self, AllocError> {}
        pub fn new_uninit() -> UniqueArc<MaybeUninit<T>> {}
        pub fn try_new_uninit() -> Result<UniqueArc<MaybeUninit<T>>, AllocError> {}
        pub fn into_inner(this: Self) -> T {}
    }
    impl<T> UniqueArc<T> { pub fn shareable(self) -> Arc<T> {} }
    impl<T> UniqueArc<MaybeUninit<T>> {
        pub fn write(&mut self, val: T) -> &mut T {}
        pub fn as_mut_ptr(&mut self) -> *mut MaybeUninit<T> {}
        pub fn assume_init(this: Self) -> UniqueArc<T> {}
    }
    impl<T> UniqueArc<[MaybeUninit<T>]> {
        pub fn new_uninit_slice(len: usize) -> Self {}
        pub fn try_new_uninit_slice(len: usize) -> Result<Self, AllocError> {}
        pub fn assume_init_slice(this: Self) -> UniqueArc<[T]> {}
    }
    impl<H, T> UniqueArc<HeaderSlice<H, [MaybeUninit<T>]>> {
        pub fn from_header_and_uninit_slice(header: H, len: usize) -> Self {}
        pub fn try_from_header_and_uninit_slice(header: H, len: usize) -> Result<Self, AllocError> {}
        pub fn assume_init_slice_with_header(self) -> UniqueArc<HeaderSlice<H, [T]>> {}
    }
    impl<T> TryFrom<Arc<T>> for UniqueArc<T> { type Error = Arc<T>; }
    impl<T> Deref for UniqueArc<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T> DerefMut for UniqueArc<T> { fn deref_mut(&mut self) -> &mut T {} }
    impl<A> FromIterator<A> for UniqueArc<[A]> {}
}
