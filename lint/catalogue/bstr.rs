//! bstr 1.14.0.

use alloc::borrow::{BorrowMut, Cow};
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::{fmt, ops, str};
use core::borrow::Borrow;
use core::str::FromStr;
use std::error;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
pub use crate::utf8::{CharIndices, Chars, Utf8Chunk, Utf8Chunks, Utf8Error, decode as decode_utf8, decode_last as decode_last_utf8};
pub struct BStr;
impl BStr { pub fn new<B: AsRef<[u8]>>(bytes: &B) -> &BStr {} }
#[derive(Clone)] pub struct BString;
impl BString { pub fn new(bytes: Vec<u8>) -> BString {} }
#[derive(Clone)] pub struct EscapeBytes;
impl Iterator for EscapeBytes {
    type Item = char;
    fn next(&mut self) -> Option<char> {}
}
impl core::fmt::Display for EscapeBytes {}
pub fn B<B: AsRef<[u8]>>(bytes: &B) -> &[u8] {}
pub trait ByteSlice {
    fn as_bytes(&self) -> &[u8];
    fn as_bytes_mut(&mut self) -> &mut [u8];
    fn as_bstr(&self) -> &BStr {}
    fn as_bstr_mut(&mut self) -> &mut BStr {}
    fn from_os_str(os_str: &OsStr) -> Option<&[u8]> {}
    fn from_path(path: &Path) -> Option<&[u8]> {}
    fn to_str(&self) -> Result<&str, Utf8Error> {}
    fn to_str_unchecked(&self) -> &str {}
    fn to_str_lossy(&self) -> Cow<str> {}
    fn to_str_lossy_into(&self, dest: &mut String) {}
    fn to_os_str(&self) -> Result<&OsStr, Utf8Error> {}
    fn to_os_str_lossy(&self) -> Cow<OsStr> {}
    fn to_path(&self) -> Result<&Path, Utf8Error> {}
    fn to_path_lossy(&self) -> Cow<Path> {}
    fn repeatn(&self, n: usize) -> Vec<u8> {}
    fn contains_str<B: AsRef<[u8]>>(&self, needle: B) -> bool {}
    fn starts_with_str<B: AsRef<[u8]>>(&self, prefix: B) -> bool {}
    fn ends_with_str<B: AsRef<[u8]>>(&self, suffix: B) -> bool {}
    fn find<B: AsRef<[u8]>>(&self, needle: B) -> Option<usize> {}
    fn rfind<B: AsRef<[u8]>>(&self, needle: B) -> Option<usize> {}
    fn find_iter<B: AsRef<[u8]>>(&self, needle: &B) -> Find {}
    fn rfind_iter<B: AsRef<[u8]>>(&self, needle: &B) -> FindReverse {}
    fn find_byte(&self, byte: u8) -> Option<usize> {}
    fn rfind_byte(&self, byte: u8) -> Option<usize> {}
    fn find_char(&self, ch: char) -> Option<usize> {}
    fn rfind_char(&self, ch: char) -> Option<usize> {}
    fn find_byteset<B: AsRef<[u8]>>(&self, byteset: B) -> Option<usize> {}
    fn find_not_byteset<B: AsRef<[u8]>>(&self, byteset: B) -> Option<usize> {}
    fn rfind_byteset<B: AsRef<[u8]>>(&self, byteset: B) -> Option<usize> {}
    fn rfind_not_byteset<B: AsRef<[u8]>>(&self, byteset: B) -> Option<usize> {}
    fn fields(&self) -> Fields {}
    fn fields_with<F: FnMut(char) -> bool>(&self, f: F) -> FieldsWith<F> { let a: char; f(a); }
    fn split_str<B: AsRef<[u8]>>(&self, splitter: &B) -> Split {}
    fn rsplit_str<B: AsRef<[u8]>>(&self, splitter: &B) -> SplitReverse {}
    fn split_once_str<B: AsRef<[u8]>>(&self, splitter: &B) -> Option<(&[u8], &[u8])> {}
    fn rsplit_once_str<B: AsRef<[u8]>>(&self, splitter: &B) -> Option<(&[u8], &[u8])> {}
    fn splitn_str<B: AsRef<[u8]>>(&self, limit: usize, splitter: &B) -> SplitN {}
    fn rsplitn_str<B: AsRef<[u8]>>(&self, limit: usize, splitter: &B) -> SplitNReverse {}
    fn replace<N: AsRef<[u8]>, R: AsRef<[u8]>>(&self, needle: N, replacement: R) -> Vec<u8> {}
    fn replacen<N: AsRef<[u8]>, R: AsRef<[u8]>>(&self, needle: N, replacement: R, limit: usize) -> Vec<u8> {}
    fn replace_into<N: AsRef<[u8]>, R: AsRef<[u8]>>(&self, needle: N, replacement: R, dest: &mut Vec<u8>) {}
    fn replacen_into<N: AsRef<[u8]>, R: AsRef<[u8]>>(&self, needle: N, replacement: R, limit: usize, dest: &mut Vec<u8>) {}
    fn bytes(&self) -> Bytes {}
    fn chars(&self) -> Chars {}
    fn char_indices(&self) -> CharIndices {}
    fn utf8_chunks(&self) -> Utf8Chunks {}
    fn graphemes(&self) -> Graphemes {}
    fn grapheme_indices(&self) -> GraphemeIndices {}
    fn words(&self) -> Words {}
    fn word_indices(&self) -> WordIndices {}
    fn words_with_breaks(&self) -> WordsWithBreaks {}
    fn words_with_break_indices(&self) -> WordsWithBreakIndices {}
    fn sentences(&self) -> Sentences {}
    fn sentence_indices(&self) -> SentenceIndices {}
    fn lines(&self) -> Lines {}
    fn lines_with_terminator(&self) -> LinesWithTerminator {}
    fn trim(&self) -> &[u8] {}
    fn trim_start(&self) -> &[u8] {}
    fn trim_end(&self) -> &[u8] {}
    fn trim_with<F: FnMut(char) -> bool>(&self, trim: F) -> &[u8] { let a: char; trim(a); }
    fn trim_start_with<F: FnMut(char) -> bool>(&self, trim: F) -> &[u8] { let a: char; trim(a); }
    fn trim_end_with<F: FnMut(char) -> bool>(&self, trim: F) -> &[u8] { let a: char; trim(a); }
    fn to_lowercase(&self) -> Vec<u8> {}
    fn to_lowercase_into(&self, buf: &mut Vec<u8>) {}
    fn to_ascii_lowercase(&self) -> Vec<u8> {}
    fn make_ascii_lowercase(&mut self) {}
    fn to_uppercase(&self) -> Vec<u8> {}
    fn to_uppercase_into(&self, buf: &mut Vec<u8>) {}
    fn to_ascii_uppercase(&self) -> Vec<u8> {}
    fn make_ascii_uppercase(&mut self) {}
    fn escape_bytes(&self) -> EscapeBytes {}
    fn reverse_bytes(&mut self) {}
    fn reverse_chars(&mut self) {}
    fn reverse_graphemes(&mut self) {}
    fn is_ascii(&self) -> bool {}
    fn is_utf8(&self) -> bool {}
    fn last_byte(&self) -> Option<u8> {}
    fn find_non_ascii_byte(&self) -> Option<usize> {}
}
#[derive(Clone)] pub struct Finder;
impl Finder {
    pub fn new<B: AsRef<[u8]>>(needle: &B) -> Finder {}
    pub fn into_owned(self) -> Finder {}
    pub fn needle(&self) -> &[u8] {}
    pub fn find<B: AsRef<[u8]>>(&self, haystack: B) -> Option<usize> {}
}
#[derive(Clone)] pub struct FinderReverse;
impl FinderReverse {
    pub fn new<B: AsRef<[u8]>>(needle: &B) -> FinderReverse {}
    pub fn into_owned(self) -> FinderReverse {}
    pub fn needle(&self) -> &[u8] {}
    pub fn rfind<B: AsRef<[u8]>>(&self, haystack: B) -> Option<usize> {}
}
#[derive(Clone)] pub struct Find;
impl Iterator for Find {
    type Item = usize;
    fn next(&mut self) -> Option<usize> {}
}
#[derive(Clone)] pub struct FindReverse;
impl Iterator for FindReverse {
    type Item = usize;
    fn next(&mut self) -> Option<usize> {}
}
#[derive(Clone)] pub struct Bytes;
impl Bytes { pub fn as_bytes(&self) -> &[u8] {} }
impl Iterator for Bytes {
    type Item = u8;
    fn next(&mut self) -> Option<u8> {}
}
impl DoubleEndedIterator for Bytes { fn next_back(&mut self) -> Option<u8> {} }
#[derive(Clone)] pub struct Fields;
impl Iterator for Fields {
    type Item = &[u8];
    fn next(&mut self) -> Option<&[u8]> {}
}
#[derive(Clone)] pub struct FieldsWith<F>;
impl<F: FnMut(char) -> bool> Iterator for FieldsWith<F> {
    type Item = &[u8];
    fn next(&mut self) -> Option<&[u8]> {}
}
#[derive(Clone)] pub struct Split;
impl Iterator for Split {
    type Item = &[u8];
    fn next(&mut self) -> Option<&[u8]> {}
}
#[derive(Clone)] pub struct SplitReverse;
impl Iterator for SplitReverse {
    type Item = &[u8];
    fn next(&mut self) -> Option<&[u8]> {}
}
#[derive(Clone)] pub struct SplitN;
impl Iterator for SplitN {
    type Item = &[u8];
    fn next(&mut self) -> Option<&[u8]> {}
}
#[derive(Clone)] pub struct SplitNReverse;
impl Iterator for SplitNReverse {
    type Item = &[u8];
    fn next(&mut self) -> Option<&[u8]> {}
}
#[derive(Clone)] pub struct Lines;
impl Lines { pub fn as_bytes(&self) -> &[u8] {} }
impl Iterator for Lines {
    type Item = &[u8];
    fn next(&mut self) -> Option<&[u8]> {}
}
impl DoubleEndedIterator for Lines { fn next_back(&mut self) -> Option<Self::Item> {} }
#[derive(Clone)] pub struct LinesWithTerminator;
impl LinesWithTerminator { pub fn as_bytes(&self) -> &[u8] {} }
impl Iterator for LinesWithTerminator {
    type Item = &[u8];
    fn next(&mut self) -> Option<&[u8]> {}
}
impl DoubleEndedIterator for LinesWithTerminator { fn next_back(&mut self) -> Option<Self::Item> {} }
pub fn concat<T, I>(elements: I) -> Vec<u8> where T: AsRef<[u8]>, I: IntoIterator<Item = T> {}
pub fn join<B, T, I>(separator: B, elements: I) -> Vec<u8> where B: AsRef<[u8]>, T: AsRef<[u8]>, I: IntoIterator<Item = T> {}
pub trait ByteVec {
    fn as_vec(&self) -> &Vec<u8>;
    fn as_vec_mut(&mut self) -> &mut Vec<u8>;
    fn into_vec(self) -> Vec<u8>;
    fn to_bstring(self) -> BString {}
    fn as_bstring(&self) -> &BString {}
    fn as_bstring_mut(&mut self) -> &mut BString {}
    fn from_slice<B: AsRef<[u8]>>(bytes: B) -> Vec<u8> {}
    fn from_os_string(os_str: OsString) -> Result<Vec<u8>, OsString> {}
    fn from_os_str_lossy(os_str: &OsStr) -> Cow<[u8]> {}
    fn from_path_buf(path: PathBuf) -> Result<Vec<u8>, PathBuf> {}
    fn from_path_lossy(path: &Path) -> Cow<[u8]> {}
    fn unescape_bytes<S: AsRef<str>>(escaped: S) -> Vec<u8> {}
    fn push_byte(&mut self, byte: u8) {}
    fn push_char(&mut self, ch: char) {}
    fn push_str<B: AsRef<[u8]>>(&mut self, bytes: B) {}
    fn into_string(self) -> Result<String, FromUtf8Error> {}
    fn into_string_lossy(self) -> String {}
    fn into_string_unchecked(self) -> String {}
    fn into_os_string(self) -> Result<OsString, FromUtf8Error> {}
    fn into_os_string_lossy(self) -> OsString {}
    fn into_path_buf(self) -> Result<PathBuf, FromUtf8Error> {}
    fn into_path_buf_lossy(self) -> PathBuf {}
    fn pop_byte(&mut self) -> Option<u8> {}
    fn pop_char(&mut self) -> Option<char> {}
    fn remove_char(&mut self, at: usize) -> char {}
    fn insert_char(&mut self, at: usize, ch: char) {}
    fn insert_str<B: AsRef<[u8]>>(&mut self, at: usize, bytes: B) {}
    fn replace_range<R, B>(&mut self, range: R, replace_with: B) where R: ops::RangeBounds<usize>, B: AsRef<[u8]> {}
    fn drain_bytes<R>(&mut self, range: R) -> DrainBytes where R: ops::RangeBounds<usize> {}
}
pub struct DrainBytes;
impl Iterator for DrainBytes {
    type Item = u8;
    fn next(&mut self) -> Option<u8> {}
}
impl DoubleEndedIterator for DrainBytes { fn next_back(&mut self) -> Option<u8> {} }
pub struct FromUtf8Error;
impl FromUtf8Error {
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn into_vec(self) -> Vec<u8> {}
    pub fn utf8_error(&self) -> &Utf8Error {}
}
impl error::Error for FromUtf8Error {}
impl fmt::Display for FromUtf8Error {}
impl fmt::Display for BString {}
impl FromStr for BString {
    type Err = crate::Utf8Error;
    fn from_str(s: &str) -> Result<BString, crate::Utf8Error> {}
}
impl ops::Deref for BString {
    type Target = Vec<u8>;
    fn deref(&self) -> &Vec<u8> {}
}
impl ops::DerefMut for BString { fn deref_mut(&mut self) -> &mut Vec<u8> {} }
impl AsRef<[u8]> for BString { fn as_ref(&self) -> &[u8] {} }
impl AsRef<BStr> for BString { fn as_ref(&self) -> &BStr {} }
impl AsMut<[u8]> for BString { fn as_mut(&mut self) -> &mut [u8] {} }
impl AsMut<BStr> for BString { fn as_mut(&mut self) -> &mut BStr {} }
impl Borrow<[u8]> for BString { fn borrow(&self) -> &[u8] {} }
impl Borrow<BStr> for BString { fn borrow(&self) -> &BStr {} }
impl Borrow<BStr> for Vec<u8> { fn borrow(&self) -> &BStr {} }
impl Borrow<BStr> for String { fn borrow(&self) -> &BStr {} }
impl BorrowMut<[u8]> for BString { fn borrow_mut(&mut self) -> &mut [u8] {} }
impl BorrowMut<BStr> for BString { fn borrow_mut(&mut self) -> &mut BStr {} }
impl BorrowMut<BStr> for Vec<u8> { fn borrow_mut(&mut self) -> &mut BStr {} }
impl Default for BString {}
impl<const N: usize> From<&[u8; N]> for BString {}
impl<const N: usize> From<[u8; N]> for BString {}
impl From<&[u8]> for BString {}
impl From<Vec<u8>> for BString {}
impl From<BString> for Vec<u8> {}
impl From<&str> for BString {}
impl From<String> for BString {}
impl From<&BStr> for BString {}
impl From<BString> for Cow<BStr> {}
impl From<&BString> for Cow<BStr> {}
impl TryFrom<BString> for String {
    type Error = crate::FromUtf8Error;
    fn try_from(s: BString) -> Result<String, crate::FromUtf8Error> {}
}
impl TryFrom<&BString> for &str {
    type Error = crate::Utf8Error;
    fn try_from(s: &BString) -> Result<&str, crate::Utf8Error> {}
}
impl FromIterator<char> for BString {}
impl FromIterator<u8> for BString {}
impl FromIterator<&str> for BString {}
impl FromIterator<&[u8]> for BString {}
impl FromIterator<&BStr> for BString {}
impl FromIterator<BString> for BString {}
impl fmt::Display for BStr {}
impl ops::Deref for BStr {
    type Target = [u8];
    fn deref(&self) -> &[u8] {}
}
impl ops::DerefMut for BStr { fn deref_mut(&mut self) -> &mut [u8] {} }
impl ops::Index<usize> for BStr {
    type Output = u8;
    fn index(&self, idx: usize) -> &u8 {}
}
impl ops::Index<ops::RangeFull> for BStr {
    type Output = BStr;
    fn index(&self, arg0: ops::RangeFull) -> &BStr {}
}
impl ops::Index<ops::Range<usize>> for BStr {
    type Output = BStr;
    fn index(&self, r: ops::Range<usize>) -> &BStr {}
}
impl ops::Index<ops::RangeInclusive<usize>> for BStr {
    type Output = BStr;
    fn index(&self, r: ops::RangeInclusive<usize>) -> &BStr {}
}
impl ops::Index<ops::RangeFrom<usize>> for BStr {
    type Output = BStr;
    fn index(&self, r: ops::RangeFrom<usize>) -> &BStr {}
}
impl ops::Index<ops::RangeTo<usize>> for BStr {
    type Output = BStr;
    fn index(&self, r: ops::RangeTo<usize>) -> &BStr {}
}
impl ops::Index<ops::RangeToInclusive<usize>> for BStr {
    type Output = BStr;
    fn index(&self, r: ops::RangeToInclusive<usize>) -> &BStr {}
}
impl ops::IndexMut<usize> for BStr { fn index_mut(&mut self, idx: usize) -> &mut u8 {} }
impl ops::IndexMut<ops::RangeFull> for BStr { fn index_mut(&mut self, arg0: ops::RangeFull) -> &mut BStr {} }
impl ops::IndexMut<ops::Range<usize>> for BStr { fn index_mut(&mut self, r: ops::Range<usize>) -> &mut BStr {} }
impl ops::IndexMut<ops::RangeInclusive<usize>> for BStr { fn index_mut(&mut self, r: ops::RangeInclusive<usize>) -> &mut BStr {} }
impl ops::IndexMut<ops::RangeFrom<usize>> for BStr { fn index_mut(&mut self, r: ops::RangeFrom<usize>) -> &mut BStr {} }
impl ops::IndexMut<ops::RangeTo<usize>> for BStr { fn index_mut(&mut self, r: ops::RangeTo<usize>) -> &mut BStr {} }
impl ops::IndexMut<ops::RangeToInclusive<usize>> for BStr { fn index_mut(&mut self, r: ops::RangeToInclusive<usize>) -> &mut BStr {} }
impl AsRef<[u8]> for BStr { fn as_ref(&self) -> &[u8] {} }
impl AsRef<BStr> for BStr { fn as_ref(&self) -> &BStr {} }
impl AsRef<BStr> for [u8] { fn as_ref(&self) -> &BStr {} }
impl AsRef<BStr> for str { fn as_ref(&self) -> &BStr {} }
impl AsMut<[u8]> for BStr { fn as_mut(&mut self) -> &mut [u8] {} }
impl AsMut<BStr> for [u8] { fn as_mut(&mut self) -> &mut BStr {} }
impl Borrow<BStr> for [u8] { fn borrow(&self) -> &BStr {} }
impl Borrow<BStr> for str { fn borrow(&self) -> &BStr {} }
impl Borrow<[u8]> for BStr { fn borrow(&self) -> &[u8] {} }
impl BorrowMut<BStr> for [u8] { fn borrow_mut(&mut self) -> &mut BStr {} }
impl BorrowMut<[u8]> for BStr { fn borrow_mut(&mut self) -> &mut [u8] {} }
impl Default for &BStr {}
impl Default for &mut BStr {}
impl Default for Box<BStr> {}
impl<const N: usize> From<&[u8; N]> for &BStr {}
impl From<&[u8]> for &BStr {}
impl From<&BStr> for &[u8] {}
impl From<&str> for &BStr {}
impl From<&BStr> for Cow<BStr> {}
impl From<Box<[u8]>> for Box<BStr> {}
impl From<Box<BStr>> for Box<[u8]> {}
impl TryFrom<&BStr> for &str {
    type Error = crate::Utf8Error;
    fn try_from(s: &BStr) -> Result<&str, crate::Utf8Error> {}
}
impl TryFrom<&BStr> for String {
    type Error = crate::Utf8Error;
    fn try_from(s: &BStr) -> Result<String, crate::Utf8Error> {}
}
impl Clone for Box<BStr> {}
#[derive(Clone)] pub struct Graphemes;
impl Graphemes { pub fn as_bytes(&self) -> &[u8] {} }
impl Iterator for Graphemes {
    type Item = &str;
    fn next(&mut self) -> Option<&str> {}
}
impl DoubleEndedIterator for Graphemes { fn next_back(&mut self) -> Option<&str> {} }
#[derive(Clone)] pub struct GraphemeIndices;
impl GraphemeIndices { pub fn as_bytes(&self) -> &[u8] {} }
impl Iterator for GraphemeIndices {
    type Item = (usize, usize, &str);
    fn next(&mut self) -> Option<(usize, usize, &str)> {}
}
impl DoubleEndedIterator for GraphemeIndices { fn next_back(&mut self) -> Option<(usize, usize, &str)> {} }
#[derive(Clone)] pub struct Sentences;
impl Sentences { pub fn as_bytes(&self) -> &[u8] {} }
impl Iterator for Sentences {
    type Item = &str;
    fn next(&mut self) -> Option<&str> {}
}
#[derive(Clone)] pub struct SentenceIndices;
impl SentenceIndices { pub fn as_bytes(&self) -> &[u8] {} }
impl Iterator for SentenceIndices {
    type Item = (usize, usize, &str);
    fn next(&mut self) -> Option<(usize, usize, &str)> {}
}
#[derive(Clone)] pub struct Words;
impl Words { pub fn as_bytes(&self) -> &[u8] {} }
impl Iterator for Words {
    type Item = &str;
    fn next(&mut self) -> Option<&str> {}
}
#[derive(Clone)] pub struct WordIndices;
impl WordIndices { pub fn as_bytes(&self) -> &[u8] {} }
impl Iterator for WordIndices {
    type Item = (usize, usize, &str);
    fn next(&mut self) -> Option<(usize, usize, &str)> {}
}
#[derive(Clone)] pub struct WordsWithBreaks;
impl WordsWithBreaks { pub fn as_bytes(&self) -> &[u8] {} }
impl Iterator for WordsWithBreaks {
    type Item = &str;
    fn next(&mut self) -> Option<&str> {}
}
#[derive(Clone)] pub struct WordsWithBreakIndices;
impl WordsWithBreakIndices { pub fn as_bytes(&self) -> &[u8] {} }
impl Iterator for WordsWithBreakIndices {
    type Item = (usize, usize, &str);
    fn next(&mut self) -> Option<(usize, usize, &str)> {}
}
impl ByteSlice for [u8] { fn as_bytes(&self) -> &[u8] {} }
impl<const N: usize> ByteSlice for [u8; N] { fn as_bytes(&self) -> &[u8] {} }
impl ByteVec for Vec<u8> { fn as_vec(&self) -> &Vec<u8> {} }
pub mod io {
    use alloc::vec::Vec;
    use std::io;
    pub trait BufReadExt: io::BufRead {
        fn byte_lines(self) -> ByteLines<Self> { ByteLines { buf: self } }
        fn byte_records(self, terminator: u8) -> ByteRecords<Self> { ByteRecords { buf: self } }
        fn for_byte_line<F>(&mut self, for_each_line: F) -> io::Result<()> where F: FnMut(&[u8]) -> io::Result<bool> { self.fill_buf(); let a: &[u8]; for_each_line(a); }
        fn for_byte_record<F>(&mut self, terminator: u8, for_each_record: F) -> io::Result<()> where F: FnMut(&[u8]) -> io::Result<bool> { self.fill_buf(); let a: &[u8]; for_each_record(a); }
        fn for_byte_line_with_terminator<F>(&mut self, for_each_line: F) -> io::Result<()> where F: FnMut(&[u8]) -> io::Result<bool> { self.fill_buf(); let a: &[u8]; for_each_line(a); }
        fn for_byte_record_with_terminator<F>(&mut self, terminator: u8, for_each_record: F) -> io::Result<()> where F: FnMut(&[u8]) -> io::Result<bool> { self.fill_buf(); let a: &[u8]; for_each_record(a); }
    }
    impl<B: io::BufRead> BufReadExt for B {}
    pub struct ByteLines<B> { buf: B }
    pub struct ByteRecords<B> { buf: B }
    impl<B: io::BufRead> Iterator for ByteLines<B> {
        type Item = io::Result<Vec<u8>>;
        fn next(&mut self) -> Option<io::Result<Vec<u8>>> { self.buf.fill_buf(); }
    }
    impl<B: io::BufRead> Iterator for ByteRecords<B> {
        type Item = io::Result<Vec<u8>>;
        fn next(&mut self) -> Option<io::Result<Vec<u8>>> { self.buf.fill_buf(); }
    }
}
mod utf8 {
    use core::{char, fmt, str};
    #[derive(Clone)] pub struct Chars;
    impl Chars { pub fn as_bytes(&self) -> &[u8] {} }
    impl Iterator for Chars {
        type Item = char;
        fn next(&mut self) -> Option<char> {}
    }
    impl DoubleEndedIterator for Chars { fn next_back(&mut self) -> Option<char> {} }
    #[derive(Clone)] pub struct CharIndices;
    impl CharIndices { pub fn as_bytes(&self) -> &[u8] {} }
    impl Iterator for CharIndices {
        type Item = (usize, usize, char);
        fn next(&mut self) -> Option<(usize, usize, char)> {}
    }
    impl DoubleEndedIterator for CharIndices { fn next_back(&mut self) -> Option<(usize, usize, char)> {} }
    #[derive(Clone)] pub struct Utf8Chunks;
    pub struct Utf8Chunk;
    impl Utf8Chunk {
        pub fn valid(&self) -> &str {}
        pub fn invalid(&self) -> &[u8] {}
        pub fn incomplete(&self) -> bool {}
    }
    impl Iterator for Utf8Chunks {
        type Item = Utf8Chunk;
        fn next(&mut self) -> Option<Utf8Chunk> {}
    }
    #[derive(Clone)] pub struct Utf8Error;
    impl Utf8Error {
        pub fn valid_up_to(&self) -> usize {}
        pub fn error_len(&self) -> Option<usize> {}
    }
    impl std::error::Error for Utf8Error {}
    impl fmt::Display for Utf8Error {}
    pub fn decode<B: AsRef<[u8]>>(slice: B) -> (Option<char>, usize) {}
    pub fn decode_last<B: AsRef<[u8]>>(slice: B) -> (Option<char>, usize) {}
}
