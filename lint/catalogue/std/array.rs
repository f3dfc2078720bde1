//! Arrays.

use crate::borrow::{Borrow, BorrowMut};
use crate::error::Error;
use crate::fmt;
use crate::ops::{Index, IndexMut};
use crate::slice;

impl<T, const N: usize> [T; N] {
    pub fn map<F: FnMut(T) -> U, U>(self, f: F) -> [U; N] { [f(self.into_iter().next().unwrap())] }
    pub fn as_slice(&self) -> &[T] {}
    pub fn as_mut_slice(&mut self) -> &mut [T] {}
    pub fn each_ref(&self) -> [&T; N] {}
    pub fn each_mut(&mut self) -> [&mut T; N] {}
}

pub fn from_fn<T, const N: usize, F: FnMut(usize) -> T>(f: F) -> [T; N] { [f(0)] }

impl<T, I, const N: usize> Index<I> for [T; N] where [T]: Index<I> {
    type Output = <[T] as Index<I>>::Output;
    fn index(&self, index: I) -> &<[T] as Index<I>>::Output {}
}
impl<T, I, const N: usize> IndexMut<I> for [T; N] where [T]: IndexMut<I> {
    fn index_mut(&mut self, index: I) -> &mut <[T] as Index<I>>::Output {}
}
impl<T, const N: usize> AsRef<[T]> for [T; N] { fn as_ref(&self) -> &[T] {} }
impl<T, const N: usize> AsMut<[T]> for [T; N] { fn as_mut(&mut self) -> &mut [T] {} }
impl<T, const N: usize> Borrow<[T]> for [T; N] { fn borrow(&self) -> &[T] {} }
impl<T, const N: usize> BorrowMut<[T]> for [T; N] { fn borrow_mut(&mut self) -> &mut [T] {} }
impl<T: Clone, const N: usize> Clone for [T; N] { fn clone(&self) -> [T; N] {} }
impl<T: Copy, const N: usize> Copy for [T; N] {}
impl<T: fmt::Debug, const N: usize> fmt::Debug for [T; N] {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for [T; N] { fn eq(&self, other: &[U; N]) -> bool {} }
impl<T: Eq, const N: usize> Eq for [T; N] {}
impl<T: PartialOrd, const N: usize> PartialOrd for [T; N] {}
impl<T: Ord, const N: usize> Ord for [T; N] {}
impl<T: crate::hash::Hash, const N: usize> crate::hash::Hash for [T; N] {}
impl<T: Default> Default for [T; 4] { fn default() -> [T; 4] {} }

impl<T: Copy, const N: usize> TryFrom<&[T]> for [T; N] {
    type Error = TryFromSliceError;
    fn try_from(slice: &[T]) -> Result<[T; N], TryFromSliceError> {}
}
impl<'a, T, const N: usize> TryFrom<&'a [T]> for &'a [T; N] {
    type Error = TryFromSliceError;
    fn try_from(slice: &'a [T]) -> Result<&'a [T; N], TryFromSliceError> {}
}

impl<T, const N: usize> IntoIterator for [T; N] {
    type Item = T;
    type IntoIter = IntoIter<T, N>;
    fn into_iter(self) -> IntoIter<T, N> {}
}
impl<'a, T, const N: usize> IntoIterator for &'a [T; N] {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;
    fn into_iter(self) -> slice::Iter<'a, T> {}
}
impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] {
    type Item = &'a mut T;
    type IntoIter = slice::IterMut<'a, T>;
    fn into_iter(self) -> slice::IterMut<'a, T> {}
}

#[derive(Clone, Debug)]
pub struct IntoIter<T, const N: usize> { item: T }
impl<T, const N: usize> Iterator for IntoIter<T, N> {
    type Item = T;
    fn next(&mut self) -> Option<T> {}
}
impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> {
    fn next_back(&mut self) -> Option<T> {}
}
impl<T, const N: usize> ExactSizeIterator for IntoIter<T, N> {}

#[derive(Clone, Copy, Debug)]
pub struct TryFromSliceError;
impl fmt::Display for TryFromSliceError {}
impl Error for TryFromSliceError {}
