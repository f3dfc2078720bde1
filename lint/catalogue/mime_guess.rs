//! mime_guess 2.0.5.

use std::path::Path;
pub use mime;
pub use mime::Mime;
#[derive(Clone, Copy)] pub struct MimeGuess;
impl MimeGuess {
    pub fn from_ext(ext: &str) -> MimeGuess {}
    pub fn from_path<P: AsRef<Path>>(path: P) -> MimeGuess {}
    pub fn is_empty(&self) -> bool {}
    pub fn count(&self) -> usize {}
    pub fn first(&self) -> Option<Mime> {}
    pub fn first_raw(&self) -> Option<&str> {}
    pub fn first_or_octet_stream(&self) -> Mime {}
    pub fn first_or_text_plain(&self) -> Mime {}
    pub fn first_or(&self, default: Mime) -> Mime {}
    pub fn first_or_else<F>(&self, default_fn: F) -> Mime where F: FnOnce() -> Mime { default_fn(); }
    pub fn iter(&self) -> Iter {}
    pub fn iter_raw(&self) -> IterRaw {}
}
impl IntoIterator for MimeGuess {
    type Item = Mime;
    type IntoIter = Iter;
    fn into_iter(self) -> Self::IntoIter {}
}
impl IntoIterator for &MimeGuess {
    type Item = Mime;
    type IntoIter = Iter;
    fn into_iter(self) -> Self::IntoIter {}
}
#[derive(Clone)] pub struct Iter;
impl Iterator for Iter {
    type Item = Mime;
    fn next(&mut self) -> Option<Self::Item> {}
}
impl DoubleEndedIterator for Iter { fn next_back(&mut self) -> Option<Self::Item> {} }
#[derive(Clone)] pub struct IterRaw;
impl Iterator for IterRaw {
    type Item = &str;
    fn next(&mut self) -> Option<Self::Item> {}
}
impl DoubleEndedIterator for IterRaw { fn next_back(&mut self) -> Option<Self::Item> {} }
pub fn from_ext(ext: &str) -> MimeGuess {}
pub fn from_path<P: AsRef<Path>>(path: P) -> MimeGuess {}
pub fn guess_mime_type<P: AsRef<Path>>(path: P) -> Mime {}
pub fn guess_mime_type_opt<P: AsRef<Path>>(path: P) -> Option<Mime> {}
pub fn mime_str_for_path_ext<P: AsRef<Path>>(path: P) -> Option<&str> {}
pub fn get_mime_type(search_ext: &str) -> Mime {}
pub fn get_mime_type_opt(search_ext: &str) -> Option<Mime> {}
pub fn get_mime_type_str(search_ext: &str) -> Option<&str> {}
pub fn get_mime_extensions(mime: &Mime) -> Option<&[&str]> {}
pub fn get_mime_extensions_str(mime_str: &str) -> Option<&[&str]> {}
pub fn get_extensions(toplevel: &str, sublevel: &str) -> Option<&[&str]> {}
pub fn octet_stream() -> Mime {}
