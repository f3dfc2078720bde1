//! infer 0.22.0.

use std::fmt;
use std::io;
use std::path::Path;
pub type Matcher = fn(buf: &[u8]) -> bool;
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum MatcherType { App, Archive, Audio, Book, Doc, Font, Image, Text, Video, Custom }
#[derive(Clone, Copy, Debug)] pub struct Type;
impl Type {
    pub fn new(matcher_type: MatcherType, mime_type: &str, extension: &str, matcher: Matcher) -> Self {}
    pub fn matcher_type(&self) -> MatcherType {}
    pub fn mime_type(&self) -> &str {}
    pub fn extension(&self) -> &str {}
}
impl fmt::Display for Type {}
#[derive(Clone, Default)] pub struct Infer;
impl Infer {
    pub fn new() -> Infer {}
    pub fn get(&self, buf: &[u8]) -> Option<Type> {}
    #[blocking(fs)] #[advice("read the head of the file with the runtime and give it to `get`")] pub fn get_from_path<P: AsRef<Path>>(&self, path: P) -> io::Result<Option<Type>> {}
    pub fn is(&self, buf: &[u8], extension: &str) -> bool {}
    pub fn is_mime(&self, buf: &[u8], mime_type: &str) -> bool {}
    pub fn is_supported(&self, extension: &str) -> bool {}
    pub fn is_mime_supported(&self, mime_type: &str) -> bool {}
    pub fn is_app(&self, buf: &[u8]) -> bool {}
    pub fn is_archive(&self, buf: &[u8]) -> bool {}
    pub fn is_audio(&self, buf: &[u8]) -> bool {}
    pub fn is_book(&self, buf: &[u8]) -> bool {}
    pub fn is_document(&self, buf: &[u8]) -> bool {}
    pub fn is_font(&self, buf: &[u8]) -> bool {}
    pub fn is_image(&self, buf: &[u8]) -> bool {}
    pub fn is_video(&self, buf: &[u8]) -> bool {}
    pub fn is_custom(&self, buf: &[u8]) -> bool {}
    pub fn add(&mut self, mime_type: &str, extension: &str, m: Matcher) {}
}
pub fn get(buf: &[u8]) -> Option<Type> {}
#[blocking(fs)] #[advice("read the head of the file with the runtime and give it to `get`")] pub fn get_from_path<P: AsRef<Path>>(path: P) -> io::Result<Option<Type>> {}
pub fn is(buf: &[u8], extension: &str) -> bool {}
pub fn is_mime(buf: &[u8], mime_type: &str) -> bool {}
pub fn is_supported(extension: &str) -> bool {}
pub fn is_mime_supported(mime_type: &str) -> bool {}
pub fn is_app(buf: &[u8]) -> bool {}
pub fn is_archive(buf: &[u8]) -> bool {}
pub fn is_audio(buf: &[u8]) -> bool {}
pub fn is_book(buf: &[u8]) -> bool {}
pub fn is_document(buf: &[u8]) -> bool {}
pub fn is_font(buf: &[u8]) -> bool {}
pub fn is_image(buf: &[u8]) -> bool {}
pub fn is_video(buf: &[u8]) -> bool {}
