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
pub const STAR_STAR: Mime = _;
pub const TEXT_STAR: Mime = _;
pub const TEXT_PLAIN: Mime = _;
pub const TEXT_PLAIN_UTF_8: Mime = _;
pub const TEXT_HTML: Mime = _;
pub const TEXT_HTML_UTF_8: Mime = _;
pub const TEXT_CSS: Mime = _;
pub const TEXT_JAVASCRIPT: Mime = _;
pub const TEXT_XML: Mime = _;
pub const TEXT_CSV: Mime = _;
pub const TEXT_EVENT_STREAM: Mime = _;
pub const IMAGE_JPEG: Mime = _;
pub const IMAGE_PNG: Mime = _;
pub const IMAGE_GIF: Mime = _;
pub const IMAGE_SVG: Mime = _;
pub const APPLICATION_JAVASCRIPT: Mime = _;
pub const APPLICATION_JSON: Mime = _;
pub const APPLICATION_OCTET_STREAM: Mime = _;
pub const APPLICATION_PDF: Mime = _;
pub const APPLICATION_WWW_FORM_URLENCODED: Mime = _;
pub const APPLICATION_MSGPACK: Mime = _;
pub const MULTIPART_FORM_DATA: Mime = _;
