//! `std::borrow`.

use crate::fmt;
use crate::ops::{Add, AddAssign, Deref};

pub trait Borrow<Borrowed: ?Sized> { fn borrow(&self) -> &Borrowed; }
pub trait BorrowMut<Borrowed: ?Sized>: Borrow<Borrowed> { fn borrow_mut(&mut self) -> &mut Borrowed; }
pub trait ToOwned {
    type Owned: Borrow<Self>;
    fn to_owned(&self) -> Self::Owned;
    fn clone_into(&self, target: &mut Self::Owned) {}
}

impl<T: ?Sized> Borrow<T> for T { fn borrow(&self) -> &T {} }
impl<T: ?Sized> BorrowMut<T> for T { fn borrow_mut(&mut self) -> &mut T {} }
impl<T: ?Sized> Borrow<T> for &T { fn borrow(&self) -> &T {} }
impl<T: ?Sized> Borrow<T> for &mut T { fn borrow(&self) -> &T {} }
impl<T: Clone> ToOwned for T { type Owned = T; fn to_owned(&self) -> T { self.clone() } }

#[derive(Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Cow<'a, B: ?Sized + ToOwned + 'a> {
    Borrowed(&'a B),
    Owned(<B as ToOwned>::Owned),
}

impl<B: ?Sized + ToOwned> Cow<'_, B> {
    pub fn to_mut(&mut self) -> &mut <B as ToOwned>::Owned {}
    pub fn into_owned(self) -> <B as ToOwned>::Owned {}
}

impl<B: ?Sized + ToOwned> Clone for Cow<'_, B> { fn clone(&self) -> Self {} }
impl<B: ?Sized + ToOwned> Deref for Cow<'_, B> { type Target = B; fn deref(&self) -> &B {} }
impl<'a, B: ?Sized + ToOwned> Borrow<B> for Cow<'a, B> { fn borrow(&self) -> &B {} }
impl<T: ?Sized + ToOwned> AsRef<T> for Cow<'_, T> { fn as_ref(&self) -> &T {} }
impl<B: ?Sized + ToOwned> fmt::Debug for Cow<'_, B> where B: fmt::Debug, B::Owned: fmt::Debug {}
impl<B: ?Sized + ToOwned> fmt::Display for Cow<'_, B> where B: fmt::Display, B::Owned: fmt::Display {}
impl<B: ?Sized + ToOwned> Default for Cow<'_, B> where B::Owned: Default { fn default() -> Self {} }
impl<'a> From<&'a str> for Cow<'a, str> { fn from(s: &'a str) -> Cow<'a, str> {} }
impl<'a> From<String> for Cow<'a, str> { fn from(s: String) -> Cow<'a, str> {} }
impl<'a> From<&'a String> for Cow<'a, str> { fn from(s: &'a String) -> Cow<'a, str> {} }
impl<'a, T: Clone> From<&'a [T]> for Cow<'a, [T]> { fn from(s: &'a [T]) -> Cow<'a, [T]> {} }
impl<'a, T: Clone> From<Vec<T>> for Cow<'a, [T]> { fn from(v: Vec<T>) -> Cow<'a, [T]> {} }
impl<'a, T: Clone> From<&'a Vec<T>> for Cow<'a, [T]> { fn from(v: &'a Vec<T>) -> Cow<'a, [T]> {} }
impl<'a> Add<&'a str> for Cow<'a, str> { type Output = Cow<'a, str>; fn add(self, rhs: &'a str) -> Cow<'a, str> {} }
impl<'a> AddAssign<&'a str> for Cow<'a, str> { fn add_assign(&mut self, rhs: &'a str) {} }
impl<'a> PartialEq<str> for Cow<'a, str> { fn eq(&self, other: &str) -> bool {} }
impl<'a, 'b> PartialEq<&'b str> for Cow<'a, str> { fn eq(&self, other: &&'b str) -> bool {} }
impl<'a> PartialEq<String> for Cow<'a, str> { fn eq(&self, other: &String) -> bool {} }
