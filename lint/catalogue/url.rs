//! url 2.5.8.

use alloc::vec;
use core::fmt;
use core::borrow::Borrow;
use core::ops::{Index, Range, RangeFrom, RangeFull, RangeTo};
use std::{io, path};
use std::net::SocketAddr;
use std::path::PathBuf;
pub use crate::form_urlencoded::EncodingOverride;
#[derive(Clone)] pub struct Url;
impl Url {
    pub fn parse(input: &str) -> Result<Self, crate::ParseError> {}
    pub fn parse_with_params<I, K, V>(input: &str, iter: I) -> Result<Self, crate::ParseError> where I: IntoIterator, I::Item: Borrow<(K, V)>, K: AsRef<str>, V: AsRef<str> {}
    pub fn join(&self, input: &str) -> Result<Self, crate::ParseError> {}
    pub fn make_relative(&self, url: &Self) -> Option<String> {}
    pub fn options() -> ParseOptions {}
    pub fn as_str(&self) -> &str {}
    pub fn into_string(self) -> String {}
    pub fn origin(&self) -> Origin {}
    pub fn scheme(&self) -> &str {}
    pub fn is_special(&self) -> bool {}
    pub fn has_authority(&self) -> bool {}
    pub fn authority(&self) -> &str {}
    pub fn cannot_be_a_base(&self) -> bool {}
    pub fn username(&self) -> &str {}
    pub fn password(&self) -> Option<&str> {}
    pub fn has_host(&self) -> bool {}
    pub fn host_str(&self) -> Option<&str> {}
    pub fn host(&self) -> Option<Host<&str>> {}
    pub fn domain(&self) -> Option<&str> {}
    pub fn port(&self) -> Option<u16> {}
    pub fn port_or_known_default(&self) -> Option<u16> {}
    #[blocking(dns)] #[advice("resolve with `tokio::net::lookup_host`")] pub fn socket_addrs(&self, default_port_number: impl Fn() -> Option<u16>) -> io::Result<vec::Vec<SocketAddr>> { default_port_number(); }
    pub fn path(&self) -> &str {}
    pub fn path_segments(&self) -> Option<std::str::Split<char>> {}
    pub fn query(&self) -> Option<&str> {}
    pub fn query_pairs(&self) -> form_urlencoded::Parse {}
    pub fn fragment(&self) -> Option<&str> {}
    pub fn set_fragment(&mut self, fragment: Option<&str>) {}
    pub fn set_query(&mut self, query: Option<&str>) {}
    pub fn query_pairs_mut(&mut self) -> form_urlencoded::Serializer<UrlQuery> {}
    pub fn set_path(&mut self, path: &str) {}
    pub fn path_segments_mut(&mut self) -> Result<PathSegmentsMut, ()> {}
    pub fn set_port(&mut self, port: Option<u16>) -> Result<(), ()> {}
    pub fn set_host(&mut self, host: Option<&str>) -> Result<(), ParseError> {}
    pub fn set_ip_host(&mut self, address: IpAddr) -> Result<(), ()> {}
    pub fn set_password(&mut self, password: Option<&str>) -> Result<(), ()> {}
    pub fn set_username(&mut self, username: &str) -> Result<(), ()> {}
    pub fn set_scheme(&mut self, scheme: &str) -> Result<(), ()> {}
    pub fn from_file_path<P: AsRef<path::Path>>(path: P) -> Result<Self, ()> {}
    pub fn from_directory_path<P: AsRef<path::Path>>(path: P) -> Result<Self, ()> {}
    pub fn serialize_internal<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: serde::Serializer {}
    pub fn deserialize_internal<D>(deserializer: D) -> Result<Self, D::Error> where D: serde::Deserializer {}
    pub fn to_file_path(&self) -> Result<PathBuf, ()> {}
}
impl std::str::FromStr for Url {
    type Err = ParseError;
    fn from_str(input: &str) -> Result<Self, crate::ParseError> {}
}
impl TryFrom<&str> for Url { type Error = ParseError; }
impl fmt::Display for Url {}
impl AsRef<str> for Url {}
impl Index<RangeFull> for Url {
    type Output = str;
    fn index(&self, arg1: RangeFull) -> &str {}
}
impl Index<RangeFrom<Position>> for Url {
    type Output = str;
    fn index(&self, range: RangeFrom<Position>) -> &str {}
}
impl Index<RangeTo<Position>> for Url {
    type Output = str;
    fn index(&self, range: RangeTo<Position>) -> &str {}
}
impl Index<Range<Position>> for Url {
    type Output = str;
    fn index(&self, range: Range<Position>) -> &str {}
}
#[derive(Clone, Copy)] pub struct ParseOptions;
impl ParseOptions {
    pub fn base_url(self, new: Option<&Url>) -> Self {}
    pub fn encoding_override(self, new: EncodingOverride) -> Self {}
    pub fn syntax_violation_callback(self, new: Option<&dyn Fn(SyntaxViolation)>) -> Self {}
    pub fn parse(self, input: &str) -> Result<Url, crate::ParseError> {}
}
pub struct UrlQuery;
impl form_urlencoded::Target for UrlQuery {
    fn as_mut_string(&mut self) -> &mut String {}
    fn finish(self) -> &mut Url {}
    type Finished = &mut Url;
}
#[derive(Clone)] pub enum Host<S = String> { Domain(S), Ipv4(Ipv4Addr), Ipv6(Ipv6Addr) }
impl Host<&str> { pub fn to_owned(&self) -> Host<String> {} }
impl Host<String> {
    pub fn parse(input: &str) -> Result<Self, ParseError> {}
    pub fn parse_opaque(input: &str) -> Result<Self, ParseError> {}
}
impl<S: AsRef<str>> fmt::Display for Host<S> {}
#[derive(Clone)] pub enum Origin { Opaque(OpaqueOrigin), Tuple(String, Host<String>, u16) }
impl Origin {
    pub fn new_opaque() -> Self {}
    pub fn is_tuple(&self) -> bool {}
    pub fn ascii_serialization(&self) -> String {}
    pub fn unicode_serialization(&self) -> String {}
}
#[derive(Clone)] pub struct OpaqueOrigin;
pub struct PathSegmentsMut;
impl PathSegmentsMut {
    pub fn clear(&mut self) -> &mut Self {}
    pub fn pop_if_empty(&mut self) -> &mut Self {}
    pub fn pop(&mut self) -> &mut Self {}
    pub fn push(&mut self, segment: &str) -> &mut Self {}
    pub fn extend<I>(&mut self, segments: I) -> &mut Self where I: IntoIterator, I::Item: AsRef<str> {}
}
#[derive(Clone, Copy)] pub enum Position { BeforeScheme, AfterScheme, BeforeUsername, AfterUsername, BeforePassword, AfterPassword, BeforeHost, AfterHost, BeforePort, AfterPort, BeforePath, AfterPath, BeforeQuery, AfterQuery, BeforeFragment, AfterFragment }
pub mod form_urlencoded {
    use std::borrow::{Borrow, Cow};
    pub type EncodingOverride = Option<&dyn Fn(&str) -> Cow<[u8]>>;
    pub fn parse(input: &[u8]) -> Parse {}
    #[derive(Clone, Copy)] pub struct Parse;
    impl Parse { pub fn into_owned(self) -> ParseIntoOwned {} }
    impl Iterator for Parse {
        type Item = (Cow<str>, Cow<str>);
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct ParseIntoOwned;
    impl Iterator for ParseIntoOwned {
        type Item = (String, String);
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub fn byte_serialize(input: &[u8]) -> ByteSerialize {}
    pub struct ByteSerialize;
    impl Iterator for ByteSerialize {
        type Item = &str;
        fn next(&mut self) -> Option<&str> {}
    }
    pub trait Target {
        fn as_mut_string(&mut self) -> &mut String;
        fn finish(self) -> Self::Finished;
        type Finished;
    }
    impl Target for String { type Finished = Self; }
    impl Target for &mut String { type Finished = Self; }
    pub struct Serializer<T>;
    impl<T: Target> Serializer<T> {
        pub fn new(target: T) -> Self {}
        pub fn for_suffix(target: T, start_position: usize) -> Self {}
        pub fn clear(&mut self) -> &mut Self {}
        pub fn encoding_override(&mut self, new: EncodingOverride) -> &mut Self {}
        pub fn append_pair(&mut self, name: &str, value: &str) -> &mut Self {}
        pub fn append_key_only(&mut self, name: &str) -> &mut Self {}
        pub fn extend_pairs<I, K, V>(&mut self, iter: I) -> &mut Self where I: IntoIterator, I::Item: Borrow<(K, V)>, K: AsRef<str>, V: AsRef<str> {}
        pub fn extend_keys_only<I, K>(&mut self, iter: I) -> &mut Self where I: IntoIterator, I::Item: Borrow<K>, K: AsRef<str> {}
        pub fn finish(&mut self) -> T::Finished {}
    }
}
