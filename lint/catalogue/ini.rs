//! ini 0.21.3.

use std::{error, fmt, io};
use std::io::{Read, Write};
use std::path::Path;
pub enum EscapePolicy { Nothing, Basics, BasicsUnicode, BasicsUnicodeExtended, Reserved, ReservedUnicode, ReservedUnicodeExtended, Everything }
#[derive(Clone)] pub struct ParseOption { pub enabled_quote: bool, pub enabled_escape: bool }
impl Default for ParseOption {}
#[derive(Clone)] pub struct WriteOption;
impl Default for WriteOption {}
pub struct ParseError { pub line: usize, pub col: usize }
impl fmt::Display for ParseError {}
impl error::Error for ParseError {}
pub enum Error { Io(io::Error), Parse(ParseError) }
impl fmt::Display for Error {}
impl error::Error for Error {}
impl From<io::Error> for Error {}
#[derive(Clone, Default)] pub struct Properties;
impl Properties {
    pub fn iter(&self) -> PropertyIter {}
    pub fn iter_mut(&mut self) -> PropertyIterMut {}
    pub fn append<K, V>(&mut self, k: K, v: V) where K: Into<String>, V: Into<String> {}
    pub fn get_all<S: AsRef<str>>(&self, s: S) -> impl DoubleEndedIterator<Item = &str> {}
    pub fn new() -> Properties {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn contains_key<S: AsRef<str>>(&self, s: S) -> bool {}
    pub fn insert<K: Into<String>, V: Into<String>>(&mut self, k: K, v: V) {}
    pub fn get<S: AsRef<str>>(&self, s: S) -> Option<&str> {}
    pub fn remove<S: AsRef<str>>(&mut self, s: S) -> Option<String> {}
}
pub struct SectionSetter;
impl SectionSetter {
    pub fn add<K, V>(&mut self, key: K, value: V) -> &mut SectionSetter where K: Into<String>, V: Into<String> {}
    pub fn delete<K>(&mut self, key: &K) -> &mut SectionSetter where K: AsRef<str> {}
    pub fn set<K: Into<String>, V: Into<String>>(&mut self, key: K, value: V) -> &mut SectionSetter {}
    pub fn get<K: AsRef<str>>(&self, key: K) -> Option<&str> {}
}
#[derive(Clone, Default)] pub struct Ini;
impl Ini {
    pub fn with_general_section(&mut self) -> SectionSetter {}
    pub fn general_section_mut(&mut self) -> &mut Properties {}
    pub fn section_all<S>(&self, name: Option<S>) -> impl DoubleEndedIterator<Item = &Properties> where S: Into<String> {}
    pub fn section_all_mut<S>(&mut self, name: Option<S>) -> impl DoubleEndedIterator<Item = &mut Properties> where S: Into<String> {}
    pub fn delete<S>(&mut self, section: Option<S>) -> Option<Properties> where S: Into<String> {}
    pub fn new() -> Self {}
    pub fn with_section<S: Into<String>>(&mut self, section: Option<S>) -> SectionSetter {}
    pub fn general_section(&self) -> &Properties {}
    pub fn section<S: Into<String>>(&self, name: Option<S>) -> Option<&Properties> {}
    pub fn section_mut<S: Into<String>>(&mut self, name: Option<S>) -> Option<&mut Properties> {}
    pub fn get_from<S: Into<String>>(&self, section: Option<S>, key: &str) -> Option<&str> {}
    pub fn set_to<S: Into<String>>(&mut self, section: Option<S>, key: String, value: String) {}
    #[blocking(fs)] pub fn write_to_file<P: AsRef<Path>>(&self, filename: P) -> io::Result<()> {}
    #[blocking(fs)] pub fn write_to_file_policy<P: AsRef<Path>>(&self, filename: P, policy: EscapePolicy) -> io::Result<()> {}
    #[blocking(fs)] pub fn write_to_file_opt<P: AsRef<Path>>(&self, filename: P, opt: WriteOption) -> io::Result<()> {}
    pub fn write_to<W: Write>(&self, writer: &mut W) -> io::Result<()> { let b: &[u8]; writer.write_all(b) }
    pub fn load_from_str(buf: &str) -> Result<Ini, ParseError> {}
    pub fn load_from_str_noescape(buf: &str) -> Result<Ini, ParseError> {}
    pub fn load_from_str_opt(buf: &str, opt: ParseOption) -> Result<Ini, ParseError> {}
    pub fn read_from_noescape<R: Read>(reader: &mut R) -> Result<Ini, Error> { let s: &mut String; reader.read_to_string(s); Ok(Ini::new()) }
    pub fn read_from_opt<R: Read>(reader: &mut R, opt: ParseOption) -> Result<Ini, Error> { let s: &mut String; reader.read_to_string(s); Ok(Ini::new()) }
    pub fn read_from<R: Read>(reader: &mut R) -> Result<Ini, Error> { let s: &mut String; reader.read_to_string(s); Ok(Ini::new()) }
    #[blocking(fs)] pub fn load_from_file<P: AsRef<Path>>(filename: P) -> Result<Ini, Error> {}
    #[blocking(fs)] pub fn load_from_file_noescape<P: AsRef<Path>>(filename: P) -> Result<Ini, Error> {}
    #[blocking(fs)] pub fn load_from_file_opt<P: AsRef<Path>>(filename: P, opt: ParseOption) -> Result<Ini, Error> {}
}
