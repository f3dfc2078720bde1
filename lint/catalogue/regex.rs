//! regex 1.13.2.

macro_rules! regex { () => {} }
use alloc::string;
use alloc::borrow::Cow;
use core::{fmt, ops, str};
use core::str::pattern::{Pattern, Utf8Pattern};
use crate::pattern::RegexSearcher;
use std::error;
pub fn escape(pattern: &str) -> string::String {}
#[derive(Clone)] pub struct RegexBuilder;
impl RegexBuilder {
    pub fn new(pattern: &str) -> RegexBuilder {}
    pub fn build(&self) -> Result<Regex, Error> {}
    pub fn unicode(&mut self, yes: bool) -> &mut RegexBuilder {}
    pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexBuilder {}
    pub fn multi_line(&mut self, yes: bool) -> &mut RegexBuilder {}
    pub fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexBuilder {}
    pub fn crlf(&mut self, yes: bool) -> &mut RegexBuilder {}
    pub fn line_terminator(&mut self, byte: u8) -> &mut RegexBuilder {}
    pub fn swap_greed(&mut self, yes: bool) -> &mut RegexBuilder {}
    pub fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexBuilder {}
    pub fn octal(&mut self, yes: bool) -> &mut RegexBuilder {}
    pub fn size_limit(&mut self, bytes: usize) -> &mut RegexBuilder {}
    pub fn dfa_size_limit(&mut self, bytes: usize) -> &mut RegexBuilder {}
    pub fn nest_limit(&mut self, limit: u32) -> &mut RegexBuilder {}
}
#[derive(Clone)] pub struct RegexSetBuilder;
impl RegexSetBuilder {
    pub fn new<I, S>(patterns: I) -> RegexSetBuilder where I: IntoIterator<Item = S>, S: AsRef<str> {}
    pub fn build(&self) -> Result<RegexSet, Error> {}
    pub fn unicode(&mut self, yes: bool) -> &mut RegexSetBuilder {}
    pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexSetBuilder {}
    pub fn multi_line(&mut self, yes: bool) -> &mut RegexSetBuilder {}
    pub fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexSetBuilder {}
    pub fn crlf(&mut self, yes: bool) -> &mut RegexSetBuilder {}
    pub fn line_terminator(&mut self, byte: u8) -> &mut RegexSetBuilder {}
    pub fn swap_greed(&mut self, yes: bool) -> &mut RegexSetBuilder {}
    pub fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexSetBuilder {}
    pub fn octal(&mut self, yes: bool) -> &mut RegexSetBuilder {}
    pub fn size_limit(&mut self, bytes: usize) -> &mut RegexSetBuilder {}
    pub fn dfa_size_limit(&mut self, bytes: usize) -> &mut RegexSetBuilder {}
    pub fn nest_limit(&mut self, limit: u32) -> &mut RegexSetBuilder {}
}
#[derive(Clone)] pub enum Error { Syntax(String), CompiledTooBig(usize) }
impl error::Error for Error {}
impl fmt::Display for Error {}
#[derive(Clone)] pub struct Regex;
impl Pattern for &Regex {
    type Searcher = RegexSearcher;
    fn into_searcher(self, haystack: &str) -> RegexSearcher {}
    fn as_utf8_pattern(&self) -> Option<Utf8Pattern> {}
}
impl fmt::Display for Regex {}
impl str::FromStr for Regex {
    type Err = Error;
    fn from_str(s: &str) -> Result<Regex, Error> {}
}
impl TryFrom<&str> for Regex { type Error = Error; }
impl TryFrom<String> for Regex { type Error = Error; }
impl Regex {
    pub fn new(re: &str) -> Result<Regex, Error> {}
    pub fn is_match(&self, haystack: &str) -> bool {}
    pub fn find(&self, haystack: &str) -> Option<Match> {}
    pub fn find_iter(&self, haystack: &str) -> Matches {}
    pub fn captures(&self, haystack: &str) -> Option<Captures> {}
    pub fn captures_iter(&self, haystack: &str) -> CaptureMatches {}
    pub fn split(&self, haystack: &str) -> Split {}
    pub fn splitn(&self, haystack: &str, limit: usize) -> SplitN {}
    pub fn replace<R: Replacer>(&self, haystack: &str, rep: R) -> Cow<str> {}
    pub fn replace_all<R: Replacer>(&self, haystack: &str, rep: R) -> Cow<str> {}
    pub fn replacen<R: Replacer>(&self, haystack: &str, limit: usize, rep: R) -> Cow<str> {}
    pub fn shortest_match(&self, haystack: &str) -> Option<usize> {}
    pub fn shortest_match_at(&self, haystack: &str, start: usize) -> Option<usize> {}
    pub fn is_match_at(&self, haystack: &str, start: usize) -> bool {}
    pub fn find_at(&self, haystack: &str, start: usize) -> Option<Match> {}
    pub fn captures_at(&self, haystack: &str, start: usize) -> Option<Captures> {}
    pub fn captures_read(&self, locs: &mut CaptureLocations, haystack: &str) -> Option<Match> {}
    pub fn captures_read_at(&self, locs: &mut CaptureLocations, haystack: &str, start: usize) -> Option<Match> {}
    pub fn as_str(&self) -> &str {}
    pub fn capture_names(&self) -> CaptureNames {}
    pub fn captures_len(&self) -> usize {}
    pub fn static_captures_len(&self) -> Option<usize> {}
    pub fn capture_locations(&self) -> CaptureLocations {}
}
#[derive(Clone, Copy)] pub struct Match;
impl Match {
    pub fn start(&self) -> usize {}
    pub fn end(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn range(&self) -> ops::Range<usize> {}
    pub fn as_str(&self) -> &str {}
}
pub struct Captures;
impl Captures {
    pub fn get(&self, i: usize) -> Option<Match> {}
    pub fn get_match(&self) -> Match {}
    pub fn name(&self, name: &str) -> Option<Match> {}
    pub fn extract<const N: usize>(&self) -> (&str, [&str; N]) {}
    pub fn expand(&self, replacement: &str, dst: &mut String) {}
    pub fn iter(&self) -> SubCaptureMatches {}
    pub fn len(&self) -> usize {}
}
impl ops::Index<usize> for Captures {
    type Output = str;
    fn index(&self, i: usize) -> &str {}
}
impl ops::Index<&str> for Captures {
    type Output = str;
    fn index(&self, name: &str) -> &str {}
}
#[derive(Clone)] pub struct CaptureLocations;
impl CaptureLocations {
    pub fn get(&self, i: usize) -> Option<(usize, usize)> {}
    pub fn len(&self) -> usize {}
}
pub struct Matches;
impl Iterator for Matches {
    type Item = Match;
    fn next(&mut self) -> Option<Match> {}
}
pub struct CaptureMatches;
impl Iterator for CaptureMatches {
    type Item = Captures;
    fn next(&mut self) -> Option<Captures> {}
}
pub struct Split;
impl Iterator for Split {
    type Item = &str;
    fn next(&mut self) -> Option<&str> {}
}
pub struct SplitN;
impl Iterator for SplitN {
    type Item = &str;
    fn next(&mut self) -> Option<&str> {}
}
#[derive(Clone)] pub struct CaptureNames;
impl Iterator for CaptureNames {
    type Item = Option<&str>;
    fn next(&mut self) -> Option<Option<&str>> {}
}
#[derive(Clone)] pub struct SubCaptureMatches;
impl Iterator for SubCaptureMatches {
    type Item = Option<Match>;
    fn next(&mut self) -> Option<Option<Match>> {}
}
pub trait Replacer {
    fn replace_append(&mut self, caps: &Captures, dst: &mut String);
    fn no_expansion(&mut self) -> Option<Cow<str>> {}
    fn by_ref(&mut self) -> ReplacerRef<Self> {}
}
impl Replacer for &str {
    fn replace_append(&mut self, caps: &Captures, dst: &mut String) {}
    fn no_expansion(&mut self) -> Option<Cow<str>> {}
}
impl Replacer for &String {
    fn replace_append(&mut self, caps: &Captures, dst: &mut String) {}
    fn no_expansion(&mut self) -> Option<Cow<str>> {}
}
impl Replacer for String {
    fn replace_append(&mut self, caps: &Captures, dst: &mut String) {}
    fn no_expansion(&mut self) -> Option<Cow<str>> {}
}
impl Replacer for Cow<str> {
    fn replace_append(&mut self, caps: &Captures, dst: &mut String) {}
    fn no_expansion(&mut self) -> Option<Cow<str>> {}
}
impl Replacer for &Cow<str> {
    fn replace_append(&mut self, caps: &Captures, dst: &mut String) {}
    fn no_expansion(&mut self) -> Option<Cow<str>> {}
}
impl<F, T> Replacer for F where F: FnMut(&Captures) -> T, T: AsRef<str> {
    fn replace_append(&mut self, caps: &Captures, dst: &mut String) {}
}
pub struct ReplacerRef<R>;
impl<R: Replacer> Replacer for ReplacerRef<R> {
    fn replace_append(&mut self, caps: &Captures, dst: &mut String) {}
    fn no_expansion(&mut self) -> Option<Cow<str>> {}
}
#[derive(Clone)] pub struct NoExpand(pub &str);
impl Replacer for NoExpand {
    fn replace_append(&mut self, arg1: &Captures, dst: &mut String) {}
    fn no_expansion(&mut self) -> Option<Cow<str>> {}
}
#[derive(Clone)] pub struct RegexSet;
impl RegexSet {
    pub fn new<I, S>(exprs: I) -> Result<RegexSet, Error> where S: AsRef<str>, I: IntoIterator<Item = S> {}
    pub fn empty() -> RegexSet {}
    pub fn is_match(&self, haystack: &str) -> bool {}
    pub fn is_match_at(&self, haystack: &str, start: usize) -> bool {}
    pub fn matches(&self, haystack: &str) -> SetMatches {}
    pub fn matches_at(&self, haystack: &str, start: usize) -> SetMatches {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn patterns(&self) -> &[String] {}
}
impl Default for RegexSet {}
#[derive(Clone)] pub struct SetMatches;
impl SetMatches {
    pub fn matched_any(&self) -> bool {}
    pub fn matched_all(&self) -> bool {}
    pub fn matched(&self, index: usize) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn iter(&self) -> SetMatchesIter {}
}
impl IntoIterator for SetMatches {
    type IntoIter = SetMatchesIntoIter;
    type Item = usize;
    fn into_iter(self) -> Self::IntoIter {}
}
impl IntoIterator for &SetMatches {
    type IntoIter = SetMatchesIter;
    type Item = usize;
    fn into_iter(self) -> Self::IntoIter {}
}
pub struct SetMatchesIntoIter;
impl Iterator for SetMatchesIntoIter {
    type Item = usize;
    fn next(&mut self) -> Option<usize> {}
}
impl DoubleEndedIterator for SetMatchesIntoIter { fn next_back(&mut self) -> Option<usize> {} }
#[derive(Clone)] pub struct SetMatchesIter;
impl Iterator for SetMatchesIter {
    type Item = usize;
    fn next(&mut self) -> Option<usize> {}
}
impl DoubleEndedIterator for SetMatchesIter { fn next_back(&mut self) -> Option<usize> {} }
pub mod bytes {
    use alloc::borrow::Cow;
    use core::{fmt, ops, str};
    use crate::Error;
    #[derive(Clone)] pub struct RegexBuilder;
    impl RegexBuilder {
        pub fn new(pattern: &str) -> RegexBuilder {}
        pub fn build(&self) -> Result<Regex, Error> {}
        pub fn unicode(&mut self, yes: bool) -> &mut RegexBuilder {}
        pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexBuilder {}
        pub fn multi_line(&mut self, yes: bool) -> &mut RegexBuilder {}
        pub fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexBuilder {}
        pub fn crlf(&mut self, yes: bool) -> &mut RegexBuilder {}
        pub fn line_terminator(&mut self, byte: u8) -> &mut RegexBuilder {}
        pub fn swap_greed(&mut self, yes: bool) -> &mut RegexBuilder {}
        pub fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexBuilder {}
        pub fn octal(&mut self, yes: bool) -> &mut RegexBuilder {}
        pub fn size_limit(&mut self, bytes: usize) -> &mut RegexBuilder {}
        pub fn dfa_size_limit(&mut self, bytes: usize) -> &mut RegexBuilder {}
        pub fn nest_limit(&mut self, limit: u32) -> &mut RegexBuilder {}
    }
    #[derive(Clone)] pub struct RegexSetBuilder;
    impl RegexSetBuilder {
        pub fn new<I, S>(patterns: I) -> RegexSetBuilder where I: IntoIterator<Item = S>, S: AsRef<str> {}
        pub fn build(&self) -> Result<RegexSet, Error> {}
        pub fn unicode(&mut self, yes: bool) -> &mut RegexSetBuilder {}
        pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexSetBuilder {}
        pub fn multi_line(&mut self, yes: bool) -> &mut RegexSetBuilder {}
        pub fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexSetBuilder {}
        pub fn crlf(&mut self, yes: bool) -> &mut RegexSetBuilder {}
        pub fn line_terminator(&mut self, byte: u8) -> &mut RegexSetBuilder {}
        pub fn swap_greed(&mut self, yes: bool) -> &mut RegexSetBuilder {}
        pub fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexSetBuilder {}
        pub fn octal(&mut self, yes: bool) -> &mut RegexSetBuilder {}
        pub fn size_limit(&mut self, bytes: usize) -> &mut RegexSetBuilder {}
        pub fn dfa_size_limit(&mut self, bytes: usize) -> &mut RegexSetBuilder {}
        pub fn nest_limit(&mut self, limit: u32) -> &mut RegexSetBuilder {}
    }
    #[derive(Clone)] pub struct Regex;
    impl fmt::Display for Regex {}
    impl str::FromStr for Regex {
        type Err = Error;
        fn from_str(s: &str) -> Result<Regex, Error> {}
    }
    impl TryFrom<&str> for Regex { type Error = Error; }
    impl TryFrom<String> for Regex { type Error = Error; }
    impl Regex {
        pub fn new(re: &str) -> Result<Regex, Error> {}
        pub fn is_match(&self, haystack: &[u8]) -> bool {}
        pub fn find(&self, haystack: &[u8]) -> Option<Match> {}
        pub fn find_iter(&self, haystack: &[u8]) -> Matches {}
        pub fn captures(&self, haystack: &[u8]) -> Option<Captures> {}
        pub fn captures_iter(&self, haystack: &[u8]) -> CaptureMatches {}
        pub fn split(&self, haystack: &[u8]) -> Split {}
        pub fn splitn(&self, haystack: &[u8], limit: usize) -> SplitN {}
        pub fn replace<R: Replacer>(&self, haystack: &[u8], rep: R) -> Cow<[u8]> {}
        pub fn replace_all<R: Replacer>(&self, haystack: &[u8], rep: R) -> Cow<[u8]> {}
        pub fn replacen<R: Replacer>(&self, haystack: &[u8], limit: usize, rep: R) -> Cow<[u8]> {}
        pub fn shortest_match(&self, haystack: &[u8]) -> Option<usize> {}
        pub fn shortest_match_at(&self, haystack: &[u8], start: usize) -> Option<usize> {}
        pub fn is_match_at(&self, haystack: &[u8], start: usize) -> bool {}
        pub fn find_at(&self, haystack: &[u8], start: usize) -> Option<Match> {}
        pub fn captures_at(&self, haystack: &[u8], start: usize) -> Option<Captures> {}
        pub fn captures_read(&self, locs: &mut CaptureLocations, haystack: &[u8]) -> Option<Match> {}
        pub fn captures_read_at(&self, locs: &mut CaptureLocations, haystack: &[u8], start: usize) -> Option<Match> {}
        pub fn as_str(&self) -> &str {}
        pub fn capture_names(&self) -> CaptureNames {}
        pub fn captures_len(&self) -> usize {}
        pub fn static_captures_len(&self) -> Option<usize> {}
        pub fn capture_locations(&self) -> CaptureLocations {}
    }
    #[derive(Clone, Copy)] pub struct Match;
    impl Match {
        pub fn start(&self) -> usize {}
        pub fn end(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn range(&self) -> ops::Range<usize> {}
        pub fn as_bytes(&self) -> &[u8] {}
    }
    pub struct Captures;
    impl Captures {
        pub fn get(&self, i: usize) -> Option<Match> {}
        pub fn get_match(&self) -> Match {}
        pub fn name(&self, name: &str) -> Option<Match> {}
        pub fn extract<const N: usize>(&self) -> (&[u8], [&[u8]; N]) {}
        pub fn expand(&self, replacement: &[u8], dst: &mut Vec<u8>) {}
        pub fn iter(&self) -> SubCaptureMatches {}
        pub fn len(&self) -> usize {}
    }
    impl ops::Index<usize> for Captures {
        type Output = [u8];
        fn index(&self, i: usize) -> &[u8] {}
    }
    impl ops::Index<&str> for Captures {
        type Output = [u8];
        fn index(&self, name: &str) -> &[u8] {}
    }
    #[derive(Clone)] pub struct CaptureLocations;
    impl CaptureLocations {
        pub fn get(&self, i: usize) -> Option<(usize, usize)> {}
        pub fn len(&self) -> usize {}
    }
    pub struct Matches;
    impl Iterator for Matches {
        type Item = Match;
        fn next(&mut self) -> Option<Match> {}
    }
    pub struct CaptureMatches;
    impl Iterator for CaptureMatches {
        type Item = Captures;
        fn next(&mut self) -> Option<Captures> {}
    }
    pub struct Split;
    impl Iterator for Split {
        type Item = &[u8];
        fn next(&mut self) -> Option<&[u8]> {}
    }
    pub struct SplitN;
    impl Iterator for SplitN {
        type Item = &[u8];
        fn next(&mut self) -> Option<&[u8]> {}
    }
    #[derive(Clone)] pub struct CaptureNames;
    impl Iterator for CaptureNames {
        type Item = Option<&str>;
        fn next(&mut self) -> Option<Option<&str>> {}
    }
    #[derive(Clone)] pub struct SubCaptureMatches;
    impl Iterator for SubCaptureMatches {
        type Item = Option<Match>;
        fn next(&mut self) -> Option<Option<Match>> {}
    }
    pub trait Replacer {
        fn replace_append(&mut self, caps: &Captures, dst: &mut Vec<u8>);
        fn no_expansion(&mut self) -> Option<Cow<[u8]>> {}
        fn by_ref(&mut self) -> ReplacerRef<Self> {}
    }
    impl<const N: usize> Replacer for &[u8; N] {
        fn replace_append(&mut self, caps: &Captures, dst: &mut Vec<u8>) {}
        fn no_expansion(&mut self) -> Option<Cow<[u8]>> {}
    }
    impl<const N: usize> Replacer for [u8; N] {
        fn replace_append(&mut self, caps: &Captures, dst: &mut Vec<u8>) {}
        fn no_expansion(&mut self) -> Option<Cow<[u8]>> {}
    }
    impl Replacer for &[u8] {
        fn replace_append(&mut self, caps: &Captures, dst: &mut Vec<u8>) {}
        fn no_expansion(&mut self) -> Option<Cow<[u8]>> {}
    }
    impl Replacer for &Vec<u8> {
        fn replace_append(&mut self, caps: &Captures, dst: &mut Vec<u8>) {}
        fn no_expansion(&mut self) -> Option<Cow<[u8]>> {}
    }
    impl Replacer for Vec<u8> {
        fn replace_append(&mut self, caps: &Captures, dst: &mut Vec<u8>) {}
        fn no_expansion(&mut self) -> Option<Cow<[u8]>> {}
    }
    impl Replacer for Cow<[u8]> {
        fn replace_append(&mut self, caps: &Captures, dst: &mut Vec<u8>) {}
        fn no_expansion(&mut self) -> Option<Cow<[u8]>> {}
    }
    impl Replacer for &Cow<[u8]> {
        fn replace_append(&mut self, caps: &Captures, dst: &mut Vec<u8>) {}
        fn no_expansion(&mut self) -> Option<Cow<[u8]>> {}
    }
    impl<F, T> Replacer for F where F: FnMut(&Captures) -> T, T: AsRef<[u8]> {
        fn replace_append(&mut self, caps: &Captures, dst: &mut Vec<u8>) {}
    }
    pub struct ReplacerRef<R>;
    impl<R: Replacer> Replacer for ReplacerRef<R> {
        fn replace_append(&mut self, caps: &Captures, dst: &mut Vec<u8>) {}
        fn no_expansion(&mut self) -> Option<Cow<[u8]>> {}
    }
    #[derive(Clone)] pub struct NoExpand(pub &[u8]);
    impl Replacer for NoExpand {
        fn replace_append(&mut self, arg1: &Captures, dst: &mut Vec<u8>) {}
        fn no_expansion(&mut self) -> Option<Cow<[u8]>> {}
    }
    #[derive(Clone)] pub struct RegexSet;
    impl RegexSet {
        pub fn new<I, S>(exprs: I) -> Result<RegexSet, Error> where S: AsRef<str>, I: IntoIterator<Item = S> {}
        pub fn empty() -> RegexSet {}
        pub fn is_match(&self, haystack: &[u8]) -> bool {}
        pub fn is_match_at(&self, haystack: &[u8], start: usize) -> bool {}
        pub fn matches(&self, haystack: &[u8]) -> SetMatches {}
        pub fn matches_at(&self, haystack: &[u8], start: usize) -> SetMatches {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn patterns(&self) -> &[String] {}
    }
    impl Default for RegexSet {}
    #[derive(Clone)] pub struct SetMatches;
    impl SetMatches {
        pub fn matched_any(&self) -> bool {}
        pub fn matched_all(&self) -> bool {}
        pub fn matched(&self, index: usize) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn iter(&self) -> SetMatchesIter {}
    }
    impl IntoIterator for SetMatches {
        type IntoIter = SetMatchesIntoIter;
        type Item = usize;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl IntoIterator for &SetMatches {
        type IntoIter = SetMatchesIter;
        type Item = usize;
        fn into_iter(self) -> Self::IntoIter {}
    }
    pub struct SetMatchesIntoIter;
    impl Iterator for SetMatchesIntoIter {
        type Item = usize;
        fn next(&mut self) -> Option<usize> {}
    }
    impl DoubleEndedIterator for SetMatchesIntoIter { fn next_back(&mut self) -> Option<usize> {} }
    #[derive(Clone)] pub struct SetMatchesIter;
    impl Iterator for SetMatchesIter {
        type Item = usize;
        fn next(&mut self) -> Option<usize> {}
    }
    impl DoubleEndedIterator for SetMatchesIter { fn next_back(&mut self) -> Option<usize> {} }
}
pub mod pattern {
    use core::str::pattern::{SearchStep, Searcher};
    pub struct RegexSearcher;
    impl Searcher for RegexSearcher {
        fn haystack(&self) -> &str {}
        fn next(&mut self) -> SearchStep {}
    }
}
