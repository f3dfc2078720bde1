//! envy 0.4.2.

use serde::de::DeserializeOwned;
#[derive(Debug, Clone, PartialEq)] pub enum Error { MissingValue(&'static str), Custom(String) }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub fn from_env<T>() -> Result<T> where T: DeserializeOwned {}
pub fn from_iter<Iter, T>(iter: Iter) -> Result<T> where T: DeserializeOwned, Iter: IntoIterator<Item = (String, String)> {}
pub struct Prefixed<'a>(std::borrow::Cow<'a, str>);
impl<'a> Prefixed<'a> {
    pub fn from_env<T>(&self) -> Result<T> where T: DeserializeOwned {}
    pub fn from_iter<Iter, T>(&self, iter: Iter) -> Result<T> where T: DeserializeOwned, Iter: IntoIterator<Item = (String, String)> {}
}
pub fn prefixed<'a, C>(prefix: C) -> Prefixed<'a> where C: Into<std::borrow::Cow<'a, str>> {}
