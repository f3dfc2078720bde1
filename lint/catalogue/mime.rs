//! mime 0.3.18.

use std::fmt;
use std::error::Error;
use std::str::FromStr;
#[derive(Clone)] pub struct Mime;
impl Mime {
    pub fn type_(&self) -> Name {}
    pub fn subtype(&self) -> Name {}
    pub fn suffix(&self) -> Option<Name> {}
    pub fn get_param<N>(&self, attr: N) -> Option<Name> where N: PartialEq<Name> {}
    pub fn params(&self) -> Params {}
    pub fn essence_str(&self) -> &str {}
}
impl FromStr for Mime {
    type Err = FromStrError;
    fn from_str(s: &str) -> Result<Mime, Self::Err> {}
}
impl AsRef<str> for Mime {}
impl fmt::Display for Mime {}
#[derive(Clone)] pub struct MimeIter;
impl MimeIter { pub fn new(s: &str) -> Self {} }
impl Iterator for MimeIter {
    type Item = Result<Mime, &str>;
    fn next(&mut self) -> Option<Self::Item> {}
}
#[derive(Clone, Copy)] pub struct Name;
impl Name { pub fn as_str(&self) -> &str {} }
impl AsRef<str> for Name {}
impl fmt::Display for Name {}
pub struct FromStrError;
impl fmt::Display for FromStrError {}
impl Error for FromStrError {}
pub struct Params;
impl Iterator for Params {
    type Item = (Name, Name);
    fn next(&mut self) -> Option<(Name, Name)> {}
}
