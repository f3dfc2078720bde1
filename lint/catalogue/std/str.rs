//! `str`. A closure given as a pattern is run.

use crate::borrow::ToOwned;
use crate::error::Error;
use crate::fmt;
use crate::ops::{Index, IndexMut};
use crate::slice::SliceIndex;

/// Unstable in std; here because a closure's parameter gets its type through it.
pub mod pattern {
    pub trait Pattern {
        fn is_match(&mut self) {}
    }
    impl Pattern for char {}
    impl Pattern for &str {}
    impl Pattern for &String {}
    impl Pattern for &[char] {}
    impl<const N: usize> Pattern for [char; N] {}
    impl<const N: usize> Pattern for &[char; N] {}
    impl<F: FnMut(char) -> bool> Pattern for F { fn is_match(&mut self) { (*self)(' '); } }
}
use self::pattern::Pattern;

impl str {
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {}
    pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str {}
    pub fn is_char_boundary(&self, index: usize) -> bool {}
    pub fn floor_char_boundary(&self, index: usize) -> usize {}
    pub fn ceil_char_boundary(&self, index: usize) -> usize {}
    pub fn as_bytes(&self) -> &[u8] {}
    pub unsafe fn as_bytes_mut(&mut self) -> &mut [u8] {}
    pub fn as_ptr(&self) -> *const u8 {}
    pub fn as_mut_ptr(&mut self) -> *mut u8 {}
    pub fn get<I: SliceIndex<str>>(&self, i: I) -> Option<&I::Output> {}
    pub fn get_mut<I: SliceIndex<str>>(&mut self, i: I) -> Option<&mut I::Output> {}
    pub unsafe fn get_unchecked<I: SliceIndex<str>>(&self, i: I) -> &I::Output {}
    pub fn split_at(&self, mid: usize) -> (&str, &str) {}
    pub fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str) {}
    pub fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)> {}
    pub fn chars(&self) -> Chars<'_> {}
    pub fn char_indices(&self) -> CharIndices<'_> {}
    pub fn bytes(&self) -> Bytes<'_> {}
    pub fn split_whitespace(&self) -> SplitWhitespace<'_> {}
    pub fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace<'_> {}
    pub fn lines(&self) -> Lines<'_> {}
    pub fn encode_utf16(&self) -> EncodeUtf16<'_> {}
    pub fn contains<P: Pattern>(&self, pat: P) -> bool { pat.is_match(); }
    pub fn starts_with<P: Pattern>(&self, pat: P) -> bool { pat.is_match(); }
    pub fn ends_with<P: Pattern>(&self, pat: P) -> bool { pat.is_match(); }
    pub fn find<P: Pattern>(&self, pat: P) -> Option<usize> { pat.is_match(); }
    pub fn rfind<P: Pattern>(&self, pat: P) -> Option<usize> { pat.is_match(); }
    pub fn split<P: Pattern>(&self, pat: P) -> Split<'_, P> { Split { haystack: self, pat } }
    pub fn split_inclusive<P: Pattern>(&self, pat: P) -> SplitInclusive<'_, P> { SplitInclusive { haystack: self, pat } }
    pub fn rsplit<P: Pattern>(&self, pat: P) -> RSplit<'_, P> { RSplit { haystack: self, pat } }
    pub fn split_terminator<P: Pattern>(&self, pat: P) -> SplitTerminator<'_, P> { SplitTerminator { haystack: self, pat } }
    pub fn rsplit_terminator<P: Pattern>(&self, pat: P) -> RSplitTerminator<'_, P> { RSplitTerminator { haystack: self, pat } }
    pub fn splitn<P: Pattern>(&self, n: usize, pat: P) -> SplitN<'_, P> { SplitN { haystack: self, pat } }
    pub fn rsplitn<P: Pattern>(&self, n: usize, pat: P) -> RSplitN<'_, P> { RSplitN { haystack: self, pat } }
    pub fn matches<P: Pattern>(&self, pat: P) -> Matches<'_, P> { Matches { haystack: self, pat } }
    pub fn rmatches<P: Pattern>(&self, pat: P) -> RMatches<'_, P> { RMatches { haystack: self, pat } }
    pub fn match_indices<P: Pattern>(&self, pat: P) -> MatchIndices<'_, P> { MatchIndices { haystack: self, pat } }
    pub fn rmatch_indices<P: Pattern>(&self, pat: P) -> RMatchIndices<'_, P> { RMatchIndices { haystack: self, pat } }
    pub fn split_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)> { delimiter.is_match(); }
    pub fn rsplit_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)> { delimiter.is_match(); }
    pub fn trim(&self) -> &str {}
    pub fn trim_start(&self) -> &str {}
    pub fn trim_end(&self) -> &str {}
    pub fn trim_left(&self) -> &str {}
    pub fn trim_right(&self) -> &str {}
    pub fn trim_ascii(&self) -> &str {}
    pub fn trim_ascii_start(&self) -> &str {}
    pub fn trim_ascii_end(&self) -> &str {}
    pub fn trim_matches<P: Pattern>(&self, pat: P) -> &str { pat.is_match(); }
    pub fn trim_start_matches<P: Pattern>(&self, pat: P) -> &str { pat.is_match(); }
    pub fn trim_end_matches<P: Pattern>(&self, pat: P) -> &str { pat.is_match(); }
    pub fn trim_left_matches<P: Pattern>(&self, pat: P) -> &str { pat.is_match(); }
    pub fn trim_right_matches<P: Pattern>(&self, pat: P) -> &str { pat.is_match(); }
    pub fn strip_prefix<P: Pattern>(&self, prefix: P) -> Option<&str> { prefix.is_match(); }
    pub fn strip_suffix<P: Pattern>(&self, suffix: P) -> Option<&str> { suffix.is_match(); }
    pub fn parse<F: FromStr>(&self) -> Result<F, F::Err> { F::from_str(self) }
    pub fn is_ascii(&self) -> bool {}
    pub fn eq_ignore_ascii_case(&self, other: &str) -> bool {}
    pub fn make_ascii_uppercase(&mut self) {}
    pub fn make_ascii_lowercase(&mut self) {}
    pub fn escape_debug(&self) -> EscapeDebug<'_> {}
    pub fn escape_default(&self) -> EscapeDefault<'_> {}
    pub fn escape_unicode(&self) -> EscapeUnicode<'_> {}
    pub fn into_boxed_bytes(self: Box<str>) -> Box<[u8]> {}
    pub fn into_string(self: Box<str>) -> String {}
    pub fn replace<P: Pattern>(&self, from: P, to: &str) -> String { from.is_match(); }
    pub fn replacen<P: Pattern>(&self, pat: P, to: &str, count: usize) -> String { pat.is_match(); }
    pub fn to_lowercase(&self) -> String {}
    pub fn to_uppercase(&self) -> String {}
    pub fn to_ascii_lowercase(&self) -> String {}
    pub fn to_ascii_uppercase(&self) -> String {}
    pub fn repeat(&self, n: usize) -> String {}
}

pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {}
pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error> {}
pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str {}

impl ToOwned for str { type Owned = String; fn to_owned(&self) -> String {} }
impl AsRef<str> for str { fn as_ref(&self) -> &str {} }
impl AsRef<[u8]> for str { fn as_ref(&self) -> &[u8] {} }
impl fmt::Display for str {}
impl fmt::Debug for str {}
impl PartialEq for str { fn eq(&self, other: &str) -> bool {} }
impl Eq for str {}
impl PartialOrd for str {}
impl Ord for str {}
impl crate::hash::Hash for str {}
impl PartialEq<String> for str { fn eq(&self, other: &String) -> bool {} }
impl Default for &str { fn default() -> Self {} }
impl<I: SliceIndex<str>> Index<I> for str { type Output = I::Output; fn index(&self, index: I) -> &I::Output {} }
impl<I: SliceIndex<str>> IndexMut<I> for str { fn index_mut(&mut self, index: I) -> &mut I::Output {} }

pub trait FromStr: Sized {
    type Err;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}
impl FromStr for bool { type Err = ParseBoolError; fn from_str(s: &str) -> Result<bool, ParseBoolError> {} }

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ParseBoolError;
impl fmt::Display for ParseBoolError {}
impl Error for ParseBoolError {}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Utf8Error;
impl Utf8Error {
    pub fn valid_up_to(&self) -> usize {}
    pub fn error_len(&self) -> Option<usize> {}
}
impl fmt::Display for Utf8Error {}
impl Error for Utf8Error {}

#[derive(Clone, Debug)]
pub struct Chars<'a> { haystack: &'a str }
impl<'a> Iterator for Chars<'a> {
    type Item = char;
    fn next(&mut self) -> Option<char> {}
}
impl<'a> DoubleEndedIterator for Chars<'a> {
    fn next_back(&mut self) -> Option<char> {}
}
impl<'a> Chars<'a> {
    pub fn as_str(&self) -> &'a str {}
}

#[derive(Clone, Debug)]
pub struct CharIndices<'a> { haystack: &'a str }
impl<'a> Iterator for CharIndices<'a> {
    type Item = (usize, char);
    fn next(&mut self) -> Option<(usize, char)> {}
}
impl<'a> DoubleEndedIterator for CharIndices<'a> {
    fn next_back(&mut self) -> Option<(usize, char)> {}
}
impl<'a> CharIndices<'a> {
    pub fn as_str(&self) -> &'a str {}
}

#[derive(Clone, Debug)]
pub struct Bytes<'a> { haystack: &'a str }
impl<'a> Iterator for Bytes<'a> {
    type Item = u8;
    fn next(&mut self) -> Option<u8> {}
}
impl<'a> DoubleEndedIterator for Bytes<'a> {
    fn next_back(&mut self) -> Option<u8> {}
}
impl<'a> ExactSizeIterator for Bytes<'a> {}

#[derive(Clone, Debug)]
pub struct SplitWhitespace<'a> { haystack: &'a str }
impl<'a> Iterator for SplitWhitespace<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> {}
}
impl<'a> DoubleEndedIterator for SplitWhitespace<'a> {
    fn next_back(&mut self) -> Option<&'a str> {}
}

#[derive(Clone, Debug)]
pub struct SplitAsciiWhitespace<'a> { haystack: &'a str }
impl<'a> Iterator for SplitAsciiWhitespace<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> {}
}
impl<'a> DoubleEndedIterator for SplitAsciiWhitespace<'a> {
    fn next_back(&mut self) -> Option<&'a str> {}
}

#[derive(Clone, Debug)]
pub struct Lines<'a> { haystack: &'a str }
impl<'a> Iterator for Lines<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> {}
}
impl<'a> DoubleEndedIterator for Lines<'a> {
    fn next_back(&mut self) -> Option<&'a str> {}
}

#[derive(Clone, Debug)]
pub struct EncodeUtf16<'a> { haystack: &'a str }
impl<'a> Iterator for EncodeUtf16<'a> {
    type Item = u16;
    fn next(&mut self) -> Option<u16> {}
}

#[derive(Clone, Debug)]
pub struct EscapeDebug<'a> { haystack: &'a str }
impl<'a> Iterator for EscapeDebug<'a> {
    type Item = char;
    fn next(&mut self) -> Option<char> {}
}
impl<'a> fmt::Display for EscapeDebug<'a> {}

#[derive(Clone, Debug)]
pub struct EscapeDefault<'a> { haystack: &'a str }
impl<'a> Iterator for EscapeDefault<'a> {
    type Item = char;
    fn next(&mut self) -> Option<char> {}
}
impl<'a> fmt::Display for EscapeDefault<'a> {}

#[derive(Clone, Debug)]
pub struct EscapeUnicode<'a> { haystack: &'a str }
impl<'a> Iterator for EscapeUnicode<'a> {
    type Item = char;
    fn next(&mut self) -> Option<char> {}
}
impl<'a> fmt::Display for EscapeUnicode<'a> {}

pub struct Split<'a, P: Pattern> { haystack: &'a str, pat: P }
impl<'a, P: Pattern> Iterator for Split<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { self.pat.is_match(); }
}
impl<'a, P: Pattern> DoubleEndedIterator for Split<'a, P> {
    fn next_back(&mut self) -> Option<&'a str> { self.pat.is_match(); }
}

pub struct SplitInclusive<'a, P: Pattern> { haystack: &'a str, pat: P }
impl<'a, P: Pattern> Iterator for SplitInclusive<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { self.pat.is_match(); }
}
impl<'a, P: Pattern> DoubleEndedIterator for SplitInclusive<'a, P> {
    fn next_back(&mut self) -> Option<&'a str> { self.pat.is_match(); }
}

pub struct RSplit<'a, P: Pattern> { haystack: &'a str, pat: P }
impl<'a, P: Pattern> Iterator for RSplit<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { self.pat.is_match(); }
}
impl<'a, P: Pattern> DoubleEndedIterator for RSplit<'a, P> {
    fn next_back(&mut self) -> Option<&'a str> { self.pat.is_match(); }
}

pub struct SplitTerminator<'a, P: Pattern> { haystack: &'a str, pat: P }
impl<'a, P: Pattern> Iterator for SplitTerminator<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { self.pat.is_match(); }
}
impl<'a, P: Pattern> DoubleEndedIterator for SplitTerminator<'a, P> {
    fn next_back(&mut self) -> Option<&'a str> { self.pat.is_match(); }
}

pub struct RSplitTerminator<'a, P: Pattern> { haystack: &'a str, pat: P }
impl<'a, P: Pattern> Iterator for RSplitTerminator<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { self.pat.is_match(); }
}

pub struct SplitN<'a, P: Pattern> { haystack: &'a str, pat: P }
impl<'a, P: Pattern> Iterator for SplitN<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { self.pat.is_match(); }
}

pub struct RSplitN<'a, P: Pattern> { haystack: &'a str, pat: P }
impl<'a, P: Pattern> Iterator for RSplitN<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { self.pat.is_match(); }
}

pub struct Matches<'a, P: Pattern> { haystack: &'a str, pat: P }
impl<'a, P: Pattern> Iterator for Matches<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { self.pat.is_match(); }
}
impl<'a, P: Pattern> DoubleEndedIterator for Matches<'a, P> {
    fn next_back(&mut self) -> Option<&'a str> { self.pat.is_match(); }
}

pub struct RMatches<'a, P: Pattern> { haystack: &'a str, pat: P }
impl<'a, P: Pattern> Iterator for RMatches<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { self.pat.is_match(); }
}
impl<'a, P: Pattern> DoubleEndedIterator for RMatches<'a, P> {
    fn next_back(&mut self) -> Option<&'a str> { self.pat.is_match(); }
}

pub struct MatchIndices<'a, P: Pattern> { haystack: &'a str, pat: P }
impl<'a, P: Pattern> Iterator for MatchIndices<'a, P> {
    type Item = (usize, &'a str);
    fn next(&mut self) -> Option<(usize, &'a str)> { self.pat.is_match(); }
}
impl<'a, P: Pattern> DoubleEndedIterator for MatchIndices<'a, P> {
    fn next_back(&mut self) -> Option<(usize, &'a str)> { self.pat.is_match(); }
}

pub struct RMatchIndices<'a, P: Pattern> { haystack: &'a str, pat: P }
impl<'a, P: Pattern> Iterator for RMatchIndices<'a, P> {
    type Item = (usize, &'a str);
    fn next(&mut self) -> Option<(usize, &'a str)> { self.pat.is_match(); }
}

#[derive(Clone)]
pub struct Utf8Chunks<'a> { source: &'a [u8] }
impl<'a> Iterator for Utf8Chunks<'a> {
    type Item = Utf8Chunk<'a>;
    fn next(&mut self) -> Option<Utf8Chunk<'a>> {}
}

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Utf8Chunk<'a> { valid: &'a str }
impl<'a> Utf8Chunk<'a> {
    pub fn valid(&self) -> &'a str {}
    pub fn invalid(&self) -> &'a [u8] {}
}
