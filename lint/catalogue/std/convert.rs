//! `std::convert`.

use crate::fmt;

#[lang = "from"]
pub trait From<T>: Sized { fn from(value: T) -> Self; }
#[lang = "into"]
pub trait Into<T>: Sized { fn into(self) -> T; }
#[lang = "try_from"]
pub trait TryFrom<T>: Sized {
    type Error;
    fn try_from(value: T) -> Result<Self, Self::Error>;
}
#[lang = "try_into"]
pub trait TryInto<T>: Sized {
    type Error;
    fn try_into(self) -> Result<T, Self::Error>;
}
pub trait AsRef<T: ?Sized> { fn as_ref(&self) -> &T; }
pub trait AsMut<T: ?Sized> { fn as_mut(&mut self) -> &mut T; }

impl<T> From<T> for T { fn from(t: T) -> T { t } }
impl<T, U: From<T>> Into<U> for T { fn into(self) -> U { U::from(self) } }
impl<T, U: Into<T>> TryFrom<U> for T { type Error = Infallible; fn try_from(value: U) -> Result<T, Infallible> { Ok(value.into()) } }
impl<T, U: TryFrom<T>> TryInto<U> for T { type Error = U::Error; fn try_into(self) -> Result<U, U::Error> { U::try_from(self) } }
impl<T: ?Sized + AsRef<U>, U: ?Sized> AsRef<U> for &T { fn as_ref(&self) -> &U { (**self).as_ref() } }
impl<T: ?Sized + AsRef<U>, U: ?Sized> AsRef<U> for &mut T { fn as_ref(&self) -> &U { (**self).as_ref() } }
impl<T: ?Sized + AsMut<U>, U: ?Sized> AsMut<U> for &mut T { fn as_mut(&mut self) -> &mut U { (**self).as_mut() } }

pub fn identity<T>(x: T) -> T { x }

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Infallible {}
impl fmt::Display for Infallible {}
impl crate::error::Error for Infallible {}
