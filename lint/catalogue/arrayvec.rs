//! arrayvec 0.7.8, which has what came before but for the arrays as parameters of 0.5.
#![unlike_before("0.6")]

pub use crate::array_string::ArrayString;
pub use crate::arrayvec::{ArrayVec, Drain, IntoIter};
pub use crate::errors::CapacityError;
mod arrayvec {
    use crate::errors::CapacityError;
    use std::{io, slice};
    use std::borrow::{Borrow, BorrowMut};
    use std::mem::MaybeUninit;
    use std::ops::{Deref, DerefMut, RangeBounds};
    pub struct ArrayVec<T, const CAP: usize>;
    impl<T, const CAP: usize> ArrayVec<T, CAP> {
        pub fn new() -> ArrayVec<T, CAP> {}
        pub fn new_const() -> ArrayVec<T, CAP> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn capacity(&self) -> usize {}
        pub fn is_full(&self) -> bool {}
        pub fn remaining_capacity(&self) -> usize {}
        pub fn push(&mut self, element: T) {}
        pub fn try_push(&mut self, element: T) -> Result<(), CapacityError<T>> {}
        pub fn push_unchecked(&mut self, element: T) {}
        pub fn truncate(&mut self, new_len: usize) {}
        pub fn clear(&mut self) {}
        pub fn insert(&mut self, index: usize, element: T) {}
        pub fn try_insert(&mut self, index: usize, element: T) -> Result<(), CapacityError<T>> {}
        pub fn pop(&mut self) -> Option<T> {}
        pub fn swap_remove(&mut self, index: usize) -> T {}
        pub fn swap_pop(&mut self, index: usize) -> Option<T> {}
        pub fn remove(&mut self, index: usize) -> T {}
        pub fn pop_at(&mut self, index: usize) -> Option<T> {}
        pub fn retain<F>(&mut self, f: F) where F: FnMut(&mut T) -> bool { let a: &mut T; f(a); }
        pub fn spare_capacity_mut(&mut self) -> &mut [MaybeUninit<T>] {}
        pub fn set_len(&mut self, length: usize) {}
        pub fn try_extend_from_slice(&mut self, other: &[T]) -> Result<(), CapacityError> where T: Copy {}
        pub fn drain<R>(&mut self, range: R) -> Drain<T, CAP> where R: RangeBounds<usize> {}
        pub fn into_inner(self) -> Result<[T; CAP], Self> {}
        pub fn into_inner_unchecked(self) -> [T; CAP] {}
        pub fn take(&mut self) -> Self {}
        pub fn as_slice(&self) -> &[T] {}
        pub fn as_mut_slice(&mut self) -> &mut [T] {}
        pub fn as_ptr(&self) -> *const T {}
        pub fn as_mut_ptr(&mut self) -> *mut T {}
    }
    impl<T, const CAP: usize> Deref for ArrayVec<T, CAP> {
        type Target = [T];
        fn deref(&self) -> &Self::Target {}
    }
    impl<T, const CAP: usize> DerefMut for ArrayVec<T, CAP> { fn deref_mut(&mut self) -> &mut Self::Target {} }
    impl<T, const CAP: usize> From<[T; CAP]> for ArrayVec<T, CAP> {}
    impl<T, const CAP: usize> TryFrom<&[T]> for ArrayVec<T, CAP> where T: Clone { type Error = CapacityError; }
    impl<T, const CAP: usize> IntoIterator for &ArrayVec<T, CAP> {
        type Item = &T;
        type IntoIter = slice::Iter<T>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<T, const CAP: usize> IntoIterator for &mut ArrayVec<T, CAP> {
        type Item = &mut T;
        type IntoIter = slice::IterMut<T>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<T, const CAP: usize> IntoIterator for ArrayVec<T, CAP> {
        type Item = T;
        type IntoIter = IntoIter<T, CAP>;
        fn into_iter(self) -> IntoIter<T, CAP> {}
    }
    pub struct IntoIter<T, const CAP: usize>;
    impl<T, const CAP: usize> IntoIter<T, CAP> {
        pub fn as_slice(&self) -> &[T] {}
        pub fn as_mut_slice(&mut self) -> &mut [T] {}
    }
    impl<T, const CAP: usize> Iterator for IntoIter<T, CAP> {
        type Item = T;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<T, const CAP: usize> DoubleEndedIterator for IntoIter<T, CAP> { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl<T, const CAP: usize> Clone for IntoIter<T, CAP> where T: Clone {}
    pub struct Drain<T, const CAP: usize>;
    impl<T, const CAP: usize> Iterator for Drain<T, CAP> {
        type Item = T;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<T, const CAP: usize> DoubleEndedIterator for Drain<T, CAP> { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl<T, const CAP: usize> Extend<T> for ArrayVec<T, CAP> {}
    impl<T, const CAP: usize> FromIterator<T> for ArrayVec<T, CAP> {}
    impl<T, const CAP: usize> Clone for ArrayVec<T, CAP> where T: Clone {}
    impl<T, const CAP: usize> Borrow<[T]> for ArrayVec<T, CAP> { fn borrow(&self) -> &[T] {} }
    impl<T, const CAP: usize> BorrowMut<[T]> for ArrayVec<T, CAP> { fn borrow_mut(&mut self) -> &mut [T] {} }
    impl<T, const CAP: usize> AsRef<[T]> for ArrayVec<T, CAP> { fn as_ref(&self) -> &[T] {} }
    impl<T, const CAP: usize> AsMut<[T]> for ArrayVec<T, CAP> { fn as_mut(&mut self) -> &mut [T] {} }
    impl<T, const CAP: usize> Default for ArrayVec<T, CAP> {}
    impl<const CAP: usize> io::Write for ArrayVec<u8, CAP> {
        fn write(&mut self, data: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
    }
}
mod array_string {
    use crate::CapacityError;
    use std::{fmt, str};
    use std::borrow::{Borrow, BorrowMut};
    use std::convert::TryFrom;
    use std::ops::{Deref, DerefMut};
    use std::path::Path;
    use std::str::{FromStr, Utf8Error};
    #[derive(Copy)] pub struct ArrayString<const CAP: usize>;
    impl<const CAP: usize> Default for ArrayString<CAP> {}
    impl<const CAP: usize> ArrayString<CAP> {
        pub fn new() -> ArrayString<CAP> {}
        pub fn new_const() -> ArrayString<CAP> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn from(s: &str) -> Result<Self, CapacityError<&str>> {}
        pub fn from_byte_string(b: &[u8; CAP]) -> Result<Self, Utf8Error> {}
        pub fn zero_filled() -> Self {}
        pub fn capacity(&self) -> usize {}
        pub fn is_full(&self) -> bool {}
        pub fn remaining_capacity(&self) -> usize {}
        pub fn push(&mut self, c: char) {}
        pub fn try_push(&mut self, c: char) -> Result<(), CapacityError<char>> {}
        pub fn push_str(&mut self, s: &str) {}
        pub fn try_push_str(&mut self, s: &str) -> Result<(), CapacityError<&str>> {}
        pub fn pop(&mut self) -> Option<char> {}
        pub fn truncate(&mut self, new_len: usize) {}
        pub fn remove(&mut self, idx: usize) -> char {}
        pub fn clear(&mut self) {}
        pub fn set_len(&mut self, length: usize) {}
        pub fn as_str(&self) -> &str {}
        pub fn as_mut_str(&mut self) -> &mut str {}
        pub fn as_ptr(&self) -> *const u8 {}
        pub fn as_mut_ptr(&mut self) -> *mut u8 {}
    }
    impl<const CAP: usize> Deref for ArrayString<CAP> {
        type Target = str;
        fn deref(&self) -> &str {}
    }
    impl<const CAP: usize> DerefMut for ArrayString<CAP> { fn deref_mut(&mut self) -> &mut str {} }
    impl<const CAP: usize> Borrow<str> for ArrayString<CAP> { fn borrow(&self) -> &str {} }
    impl<const CAP: usize> BorrowMut<str> for ArrayString<CAP> { fn borrow_mut(&mut self) -> &mut str {} }
    impl<const CAP: usize> AsRef<str> for ArrayString<CAP> { fn as_ref(&self) -> &str {} }
    impl<const CAP: usize> AsRef<Path> for ArrayString<CAP> { fn as_ref(&self) -> &Path {} }
    impl<const CAP: usize> fmt::Display for ArrayString<CAP> {}
    impl<const CAP: usize> fmt::Write for ArrayString<CAP> {
        fn write_char(&mut self, c: char) -> fmt::Result {}
        fn write_str(&mut self, s: &str) -> fmt::Result {}
    }
    impl<const CAP: usize> Clone for ArrayString<CAP> {}
    impl<const CAP: usize> FromStr for ArrayString<CAP> { type Err = CapacityError; }
    impl<const CAP: usize> TryFrom<&str> for ArrayString<CAP> { type Error = CapacityError<&str>; }
    impl<const CAP: usize> TryFrom<fmt::Arguments> for ArrayString<CAP> { type Error = CapacityError<fmt::Error>; }
}
mod errors {
    use std::fmt;
    use std::any::Any;
    use std::error::Error;
    #[derive(Clone, Copy)] pub struct CapacityError<T = ()>;
    impl<T> CapacityError<T> {
        pub fn new(element: T) -> CapacityError<T> {}
        pub fn element(self) -> T {}
        pub fn simplify(self) -> CapacityError {}
    }
    impl<T: Any> Error for CapacityError<T> {}
    impl<T> fmt::Display for CapacityError<T> {}
}
