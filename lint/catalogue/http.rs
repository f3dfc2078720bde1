//! http 1.5.0, 0.2.12.

use crate::header::{AsHeaderName, Drain, Entry, GetAll, IntoHeaderName, IntoIter, InvalidHeaderName, InvalidHeaderValue, Iter, IterMut, Keys, MaxSizeReached, ToStrError, Values, ValuesMut};
use crate::method::InvalidMethod;
use crate::request::{Builder, Parts};
use crate::status::InvalidStatusCode;
use crate::uri::{Authority, InvalidUri, InvalidUriParts, PathAndQuery, Port, Scheme};
use std::{convert, error, fmt, ops, result};
use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;
use std::str::FromStr;
#[derive(Clone)] pub struct HeaderMap<T = HeaderValue>;
impl HeaderMap { pub fn new() -> Self {} }
impl<T> Default for HeaderMap<T> {}
impl<T> HeaderMap<T> {
    pub fn with_capacity(capacity: usize) -> HeaderMap<T> {}
    pub fn try_with_capacity(capacity: usize) -> std::result::Result<HeaderMap<T>, MaxSizeReached> {}
    pub fn len(&self) -> usize {}
    pub fn keys_len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn clear(&mut self) {}
    pub fn capacity(&self) -> usize {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> std::result::Result<(), MaxSizeReached> {}
    pub fn get<K>(&self, key: K) -> Option<&T> where K: AsHeaderName {}
    pub fn get_mut<K>(&mut self, key: K) -> Option<&mut T> where K: AsHeaderName {}
    pub fn get_all<K>(&self, key: K) -> GetAll<T> where K: AsHeaderName {}
    pub fn contains_key<K>(&self, key: K) -> bool where K: AsHeaderName {}
    pub fn iter(&self) -> Iter<T> {}
    pub fn iter_mut(&mut self) -> IterMut<T> {}
    pub fn keys(&self) -> Keys<T> {}
    pub fn values(&self) -> Values<T> {}
    pub fn values_mut(&mut self) -> ValuesMut<T> {}
    pub fn drain(&mut self) -> Drain<T> {}
    pub fn entry<K>(&mut self, key: K) -> Entry<T> where K: IntoHeaderName {}
    pub fn try_entry<K>(&mut self, key: K) -> std::result::Result<Entry<T>, InvalidHeaderName> where K: AsHeaderName {}
    pub fn insert<K>(&mut self, key: K, val: T) -> Option<T> where K: IntoHeaderName {}
    pub fn try_insert<K>(&mut self, key: K, val: T) -> std::result::Result<Option<T>, MaxSizeReached> where K: IntoHeaderName {}
    pub fn append<K>(&mut self, key: K, value: T) -> bool where K: IntoHeaderName {}
    pub fn try_append<K>(&mut self, key: K, value: T) -> std::result::Result<bool, MaxSizeReached> where K: IntoHeaderName {}
    pub fn remove<K>(&mut self, key: K) -> Option<T> where K: AsHeaderName {}
}
impl<T> IntoIterator for &HeaderMap<T> {
    type Item = (&HeaderName, &T);
    type IntoIter = Iter<T>;
    fn into_iter(self) -> Iter<T> {}
}
impl<T> IntoIterator for &mut HeaderMap<T> {
    type Item = (&HeaderName, &mut T);
    type IntoIter = IterMut<T>;
    fn into_iter(self) -> IterMut<T> {}
}
impl<T> IntoIterator for HeaderMap<T> {
    type Item = (Option<HeaderName>, T);
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> {}
}
impl<T> FromIterator<(HeaderName, T)> for HeaderMap<T> {}
impl<K, V, S, T> TryFrom<&HashMap<K, V, S>> for HeaderMap<T> where K: Eq + Hash, HeaderName: TryFrom<&K>, <HeaderName as TryFrom<&K>>::Error: Into<Error>, T: TryFrom<&V>, T::Error: Into<Error> {
    type Error = Error;
}
impl<T> Extend<(Option<HeaderName>, T)> for HeaderMap<T> {}
impl<T> Extend<(HeaderName, T)> for HeaderMap<T> {}
impl<K, T> ops::Index<K> for HeaderMap<T> where K: AsHeaderName {
    type Output = T;
    fn index(&self, index: K) -> &T {}
}
#[derive(Clone)] pub struct HeaderName;
impl IntoHeaderName for HeaderName {}
impl IntoHeaderName for &HeaderName {}
impl AsHeaderName for HeaderName {}
impl AsHeaderName for &HeaderName {}
impl HeaderName {
    pub fn from_bytes(src: &[u8]) -> std::result::Result<HeaderName, InvalidHeaderName> {}
    pub fn from_lowercase(src: &[u8]) -> std::result::Result<HeaderName, InvalidHeaderName> {}
    pub fn from_static(src: &str) -> HeaderName {}
    pub fn as_str(&self) -> &str {}
}
impl FromStr for HeaderName {
    type Err = InvalidHeaderName;
    fn from_str(s: &str) -> std::result::Result<HeaderName, InvalidHeaderName> {}
}
impl AsRef<str> for HeaderName {}
impl AsRef<[u8]> for HeaderName {}
impl Borrow<str> for HeaderName {}
impl fmt::Display for HeaderName {}
impl From<&HeaderName> for HeaderName {}
impl TryFrom<&str> for HeaderName { type Error = InvalidHeaderName; }
impl TryFrom<&String> for HeaderName { type Error = InvalidHeaderName; }
impl TryFrom<&[u8]> for HeaderName { type Error = InvalidHeaderName; }
impl TryFrom<String> for HeaderName { type Error = InvalidHeaderName; }
impl TryFrom<Vec<u8>> for HeaderName { type Error = InvalidHeaderName; }
#[derive(Clone)] pub struct HeaderValue;
impl HeaderValue {
    pub fn from_static(src: &str) -> HeaderValue {}
    pub fn from_str(src: &str) -> std::result::Result<HeaderValue, InvalidHeaderValue> {}
    pub fn from_name(name: HeaderName) -> HeaderValue {}
    pub fn from_bytes(src: &[u8]) -> std::result::Result<HeaderValue, InvalidHeaderValue> {}
    pub fn from_maybe_shared<T>(src: T) -> std::result::Result<HeaderValue, InvalidHeaderValue> where T: AsRef<[u8]> {}
    pub fn from_maybe_shared_unchecked<T>(src: T) -> HeaderValue where T: AsRef<[u8]> {}
    pub fn to_str(&self) -> std::result::Result<&str, ToStrError> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn set_sensitive(&mut self, val: bool) {}
    pub fn is_sensitive(&self) -> bool {}
}
impl AsRef<[u8]> for HeaderValue {}
impl From<HeaderName> for HeaderValue {}
impl FromStr for HeaderValue {
    type Err = InvalidHeaderValue;
    fn from_str(s: &str) -> std::result::Result<HeaderValue, Self::Err> {}
}
impl From<&HeaderValue> for HeaderValue {}
impl TryFrom<&str> for HeaderValue { type Error = InvalidHeaderValue; }
impl TryFrom<&String> for HeaderValue { type Error = InvalidHeaderValue; }
impl TryFrom<&[u8]> for HeaderValue { type Error = InvalidHeaderValue; }
impl TryFrom<String> for HeaderValue { type Error = InvalidHeaderValue; }
impl TryFrom<Vec<u8>> for HeaderValue { type Error = InvalidHeaderValue; }
#[derive(Clone)] pub struct Method;
impl Method {
    pub const GET: Method = _;
    pub const POST: Method = _;
    pub const PUT: Method = _;
    pub const DELETE: Method = _;
    pub const HEAD: Method = _;
    pub const OPTIONS: Method = _;
    pub const CONNECT: Method = _;
    pub const PATCH: Method = _;
    pub const TRACE: Method = _;
    pub const QUERY: Method = _;
    pub fn from_bytes(src: &[u8]) -> std::result::Result<Method, InvalidMethod> {}
    pub fn is_safe(&self) -> bool {}
    pub fn is_idempotent(&self) -> bool {}
    pub fn as_str(&self) -> &str {}
}
impl AsRef<str> for Method {}
impl fmt::Display for Method {}
impl Default for Method {}
impl From<&Method> for Method {}
impl TryFrom<&[u8]> for Method { type Error = InvalidMethod; }
impl TryFrom<&str> for Method { type Error = InvalidMethod; }
impl FromStr for Method {
    type Err = InvalidMethod;
    fn from_str(t: &str) -> std::result::Result<Self, Self::Err> {}
}
#[derive(Clone)] pub struct Request<T>;
impl Request<()> {
    pub fn builder() -> Builder {}
    pub fn get<T>(uri: T) -> Builder where T: TryInto<Uri>, <T as TryInto<Uri>>::Error: Into<Error> {}
    pub fn put<T>(uri: T) -> Builder where T: TryInto<Uri>, <T as TryInto<Uri>>::Error: Into<Error> {}
    pub fn post<T>(uri: T) -> Builder where T: TryInto<Uri>, <T as TryInto<Uri>>::Error: Into<Error> {}
    pub fn delete<T>(uri: T) -> Builder where T: TryInto<Uri>, <T as TryInto<Uri>>::Error: Into<Error> {}
    pub fn options<T>(uri: T) -> Builder where T: TryInto<Uri>, <T as TryInto<Uri>>::Error: Into<Error> {}
    pub fn head<T>(uri: T) -> Builder where T: TryInto<Uri>, <T as TryInto<Uri>>::Error: Into<Error> {}
    pub fn connect<T>(uri: T) -> Builder where T: TryInto<Uri>, <T as TryInto<Uri>>::Error: Into<Error> {}
    pub fn patch<T>(uri: T) -> Builder where T: TryInto<Uri>, <T as TryInto<Uri>>::Error: Into<Error> {}
    pub fn trace<T>(uri: T) -> Builder where T: TryInto<Uri>, <T as TryInto<Uri>>::Error: Into<Error> {}
}
impl<T> Request<T> {
    pub fn new(body: T) -> Request<T> {}
    pub fn from_parts(parts: Parts, body: T) -> Request<T> {}
    pub fn method(&self) -> &Method {}
    pub fn method_mut(&mut self) -> &mut Method {}
    pub fn uri(&self) -> &Uri {}
    pub fn uri_mut(&mut self) -> &mut Uri {}
    pub fn version(&self) -> Version {}
    pub fn version_mut(&mut self) -> &mut Version {}
    pub fn headers(&self) -> &HeaderMap<HeaderValue> {}
    pub fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue> {}
    pub fn extensions(&self) -> &Extensions {}
    pub fn extensions_mut(&mut self) -> &mut Extensions {}
    pub fn body(&self) -> &T {}
    pub fn body_mut(&mut self) -> &mut T {}
    pub fn into_body(self) -> T {}
    pub fn into_parts(self) -> (Parts, T) {}
    pub fn map<F, U>(self, f: F) -> Request<U> where F: FnOnce(T) -> U { let a: T; f(a) }
}
impl<T: Default> Default for Request<T> {}
#[derive(Clone)] pub struct Response<T>;
impl Response<()> { pub fn builder() -> crate::response::Builder {} }
impl<T> Response<T> {
    pub fn new(body: T) -> Response<T> {}
    pub fn from_parts(parts: crate::response::Parts, body: T) -> Response<T> {}
    pub fn status(&self) -> StatusCode {}
    pub fn status_mut(&mut self) -> &mut StatusCode {}
    pub fn version(&self) -> Version {}
    pub fn version_mut(&mut self) -> &mut Version {}
    pub fn headers(&self) -> &HeaderMap<HeaderValue> {}
    pub fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue> {}
    pub fn extensions(&self) -> &Extensions {}
    pub fn extensions_mut(&mut self) -> &mut Extensions {}
    pub fn body(&self) -> &T {}
    pub fn body_mut(&mut self) -> &mut T {}
    pub fn into_body(self) -> T {}
    pub fn into_parts(self) -> (crate::response::Parts, T) {}
    pub fn map<F, U>(self, f: F) -> Response<U> where F: FnOnce(T) -> U { let a: T; f(a) }
}
impl<T: Default> Default for Response<T> {}
#[derive(Clone, Copy)] pub struct StatusCode;
impl StatusCode {
    pub const CONTINUE: StatusCode = _;
    pub const SWITCHING_PROTOCOLS: StatusCode = _;
    pub const PROCESSING: StatusCode = _;
    pub const EARLY_HINTS: StatusCode = _;
    pub const OK: StatusCode = _;
    pub const CREATED: StatusCode = _;
    pub const ACCEPTED: StatusCode = _;
    pub const NON_AUTHORITATIVE_INFORMATION: StatusCode = _;
    pub const NO_CONTENT: StatusCode = _;
    pub const RESET_CONTENT: StatusCode = _;
    pub const PARTIAL_CONTENT: StatusCode = _;
    pub const MULTI_STATUS: StatusCode = _;
    pub const ALREADY_REPORTED: StatusCode = _;
    pub const IM_USED: StatusCode = _;
    pub const MULTIPLE_CHOICES: StatusCode = _;
    pub const MOVED_PERMANENTLY: StatusCode = _;
    pub const FOUND: StatusCode = _;
    pub const SEE_OTHER: StatusCode = _;
    pub const NOT_MODIFIED: StatusCode = _;
    pub const USE_PROXY: StatusCode = _;
    pub const TEMPORARY_REDIRECT: StatusCode = _;
    pub const PERMANENT_REDIRECT: StatusCode = _;
    pub const BAD_REQUEST: StatusCode = _;
    pub const UNAUTHORIZED: StatusCode = _;
    pub const PAYMENT_REQUIRED: StatusCode = _;
    pub const FORBIDDEN: StatusCode = _;
    pub const NOT_FOUND: StatusCode = _;
    pub const METHOD_NOT_ALLOWED: StatusCode = _;
    pub const NOT_ACCEPTABLE: StatusCode = _;
    pub const PROXY_AUTHENTICATION_REQUIRED: StatusCode = _;
    pub const REQUEST_TIMEOUT: StatusCode = _;
    pub const CONFLICT: StatusCode = _;
    pub const GONE: StatusCode = _;
    pub const LENGTH_REQUIRED: StatusCode = _;
    pub const PRECONDITION_FAILED: StatusCode = _;
    pub const PAYLOAD_TOO_LARGE: StatusCode = _;
    pub const URI_TOO_LONG: StatusCode = _;
    pub const UNSUPPORTED_MEDIA_TYPE: StatusCode = _;
    pub const RANGE_NOT_SATISFIABLE: StatusCode = _;
    pub const EXPECTATION_FAILED: StatusCode = _;
    pub const IM_A_TEAPOT: StatusCode = _;
    pub const MISDIRECTED_REQUEST: StatusCode = _;
    pub const UNPROCESSABLE_ENTITY: StatusCode = _;
    pub const LOCKED: StatusCode = _;
    pub const FAILED_DEPENDENCY: StatusCode = _;
    pub const TOO_EARLY: StatusCode = _;
    pub const UPGRADE_REQUIRED: StatusCode = _;
    pub const PRECONDITION_REQUIRED: StatusCode = _;
    pub const TOO_MANY_REQUESTS: StatusCode = _;
    pub const REQUEST_HEADER_FIELDS_TOO_LARGE: StatusCode = _;
    pub const UNAVAILABLE_FOR_LEGAL_REASONS: StatusCode = _;
    pub const INTERNAL_SERVER_ERROR: StatusCode = _;
    pub const NOT_IMPLEMENTED: StatusCode = _;
    pub const BAD_GATEWAY: StatusCode = _;
    pub const SERVICE_UNAVAILABLE: StatusCode = _;
    pub const GATEWAY_TIMEOUT: StatusCode = _;
    pub const HTTP_VERSION_NOT_SUPPORTED: StatusCode = _;
    pub const VARIANT_ALSO_NEGOTIATES: StatusCode = _;
    pub const INSUFFICIENT_STORAGE: StatusCode = _;
    pub const LOOP_DETECTED: StatusCode = _;
    pub const NOT_EXTENDED: StatusCode = _;
    pub const NETWORK_AUTHENTICATION_REQUIRED: StatusCode = _;
    pub fn from_u16(src: u16) -> std::result::Result<StatusCode, InvalidStatusCode> {}
    pub fn from_bytes(src: &[u8]) -> std::result::Result<StatusCode, InvalidStatusCode> {}
    pub fn as_u16(&self) -> u16 {}
    pub fn as_str(&self) -> &str {}
    pub fn canonical_reason(&self) -> Option<&str> {}
    pub fn is_informational(&self) -> bool {}
    pub fn is_success(&self) -> bool {}
    pub fn is_redirection(&self) -> bool {}
    pub fn is_client_error(&self) -> bool {}
    pub fn is_server_error(&self) -> bool {}
}
impl fmt::Display for StatusCode {}
impl Default for StatusCode {}
impl FromStr for StatusCode {
    type Err = InvalidStatusCode;
    fn from_str(s: &str) -> std::result::Result<StatusCode, InvalidStatusCode> {}
}
impl From<&StatusCode> for StatusCode {}
impl TryFrom<&[u8]> for StatusCode { type Error = InvalidStatusCode; }
impl TryFrom<&str> for StatusCode { type Error = InvalidStatusCode; }
impl TryFrom<u16> for StatusCode { type Error = InvalidStatusCode; }
#[derive(Clone)] pub struct Uri;
impl Uri {
    pub fn builder() -> crate::uri::Builder {}
    pub fn from_parts(src: crate::uri::Parts) -> std::result::Result<Uri, InvalidUriParts> {}
    pub fn from_maybe_shared<T>(src: T) -> std::result::Result<Self, InvalidUri> where T: AsRef<[u8]> {}
    pub fn from_static(src: &str) -> Self {}
    pub fn into_parts(self) -> crate::uri::Parts {}
    pub fn path_and_query(&self) -> Option<&PathAndQuery> {}
    pub fn path(&self) -> &str {}
    pub fn scheme(&self) -> Option<&Scheme> {}
    pub fn scheme_str(&self) -> Option<&str> {}
    pub fn authority(&self) -> Option<&Authority> {}
    pub fn host(&self) -> Option<&str> {}
    pub fn port(&self) -> Option<Port<&str>> {}
    pub fn port_u16(&self) -> Option<u16> {}
    pub fn query(&self) -> Option<&str> {}
}
impl TryFrom<&[u8]> for Uri { type Error = InvalidUri; }
impl TryFrom<&str> for Uri { type Error = InvalidUri; }
impl TryFrom<&String> for Uri { type Error = InvalidUri; }
impl TryFrom<String> for Uri { type Error = InvalidUri; }
impl TryFrom<Vec<u8>> for Uri { type Error = InvalidUri; }
impl TryFrom<crate::uri::Parts> for Uri { type Error = InvalidUriParts; }
impl TryFrom<&Uri> for Uri { type Error = Error; }
impl From<Authority> for Uri {}
impl From<PathAndQuery> for Uri {}
impl FromStr for Uri {
    type Err = InvalidUri;
    fn from_str(s: &str) -> std::result::Result<Uri, InvalidUri> {}
}
impl Default for Uri {}
impl fmt::Display for Uri {}
#[derive(Clone, Copy)] pub struct Version;
impl Version {
    pub const HTTP_09: Version = _;
    pub const HTTP_10: Version = _;
    pub const HTTP_11: Version = _;
    pub const HTTP_2: Version = _;
    pub const HTTP_3: Version = _;
}
impl Default for Version {}
pub struct Error;
impl fmt::Display for Error {}
impl Error {
    pub fn is<T: error::Error>(&self) -> bool {}
    pub fn get_ref(&self) -> &(dyn error::Error) {}
}
impl error::Error for Error {}
impl From<MaxSizeReached> for Error {}
impl From<InvalidStatusCode> for Error {}
impl From<InvalidMethod> for Error {}
impl From<InvalidUri> for Error {}
impl From<InvalidUriParts> for Error {}
impl From<InvalidHeaderName> for Error {}
impl From<InvalidHeaderValue> for Error {}
impl From<convert::Infallible> for Error {}
pub type Result<T> = result::Result<T, Error>;
#[derive(Clone, Default)] pub struct Extensions;
impl Extensions {
    pub fn new() -> Extensions {}
    pub fn insert<T: Clone>(&mut self, val: T) -> Option<T> {}
    pub fn get<T>(&self) -> Option<&T> {}
    pub fn get_mut<T>(&mut self) -> Option<&mut T> {}
    pub fn get_or_insert<T: Clone>(&mut self, value: T) -> &mut T {}
    pub fn get_or_insert_with<T: Clone, F: FnOnce() -> T>(&mut self, f: F) -> &mut T { f() }
    pub fn get_or_insert_default<T: Default + Clone>(&mut self) -> &mut T {}
    pub fn remove<T>(&mut self) -> Option<T> {}
    pub fn clear(&mut self) {}
    pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn extend(&mut self, other: Self) {}
}
impl<K, V, T> TryFrom<&HashMap<K, V>> for HeaderMap<T> where K: Eq + Hash, HeaderName: TryFrom<&K>, <HeaderName as TryFrom<&K>>::Error: Into<Error>, T: TryFrom<&V>, T::Error: Into<Error> {
    type Error = Error;
}
pub mod header {
    use std::{error, fmt};
    use std::error::Error;
    pub use crate::{HeaderMap, HeaderName, HeaderValue};
    pub struct Iter<T>;
    impl<T> Iterator for Iter<T> {
        type Item = (&crate::HeaderName, &T);
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct IterMut<T>;
    impl<T> Iterator for IterMut<T> {
        type Item = (&crate::HeaderName, &mut T);
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct IntoIter<T>;
    impl<T> Iterator for IntoIter<T> {
        type Item = (Option<crate::HeaderName>, T);
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct Keys<T>;
    impl<T> Iterator for Keys<T> {
        type Item = &crate::HeaderName;
        fn next(&mut self) -> Option<Self::Item> {}
        fn last(self) -> Option<Self::Item> {}
    }
    pub struct Values<T>;
    impl<T> Iterator for Values<T> {
        type Item = &T;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct ValuesMut<T>;
    impl<T> Iterator for ValuesMut<T> {
        type Item = &mut T;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct Drain<T>;
    impl<T> Iterator for Drain<T> {
        type Item = (Option<crate::HeaderName>, T);
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct GetAll<T>;
    impl<T> GetAll<T> { pub fn iter(&self) -> ValueIter<T> {} }
    impl<T> IntoIterator for GetAll<T> {
        type Item = &T;
        type IntoIter = ValueIter<T>;
        fn into_iter(self) -> ValueIter<T> {}
    }
    impl<T> IntoIterator for &GetAll<T> {
        type Item = &T;
        type IntoIter = ValueIter<T>;
        fn into_iter(self) -> ValueIter<T> {}
    }
    pub enum Entry<T> { Occupied(OccupiedEntry<T>), Vacant(VacantEntry<T>) }
    impl<T> Entry<T> {
        pub fn or_insert(self, default: T) -> &mut T {}
        pub fn or_try_insert(self, default: T) -> Result<&mut T, MaxSizeReached> {}
        pub fn or_insert_with<F: FnOnce() -> T>(self, default: F) -> &mut T { default(); }
        pub fn or_try_insert_with<F: FnOnce() -> T>(self, default: F) -> Result<&mut T, MaxSizeReached> { default(); }
        pub fn key(&self) -> &crate::HeaderName {}
    }
    pub struct VacantEntry<T>;
    impl<T> VacantEntry<T> {
        pub fn key(&self) -> &crate::HeaderName {}
        pub fn into_key(self) -> crate::HeaderName {}
        pub fn insert(self, value: T) -> &mut T {}
        pub fn try_insert(self, value: T) -> Result<&mut T, MaxSizeReached> {}
        pub fn insert_entry(self, value: T) -> OccupiedEntry<T> {}
        pub fn try_insert_entry(self, value: T) -> Result<OccupiedEntry<T>, MaxSizeReached> {}
    }
    pub struct OccupiedEntry<T>;
    impl<T> OccupiedEntry<T> {
        pub fn key(&self) -> &crate::HeaderName {}
        pub fn get(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_mut(self) -> &mut T {}
        pub fn insert(&mut self, value: T) -> T {}
        pub fn insert_mult(&mut self, value: T) -> ValueDrain<T> {}
        pub fn append(&mut self, value: T) {}
        pub fn remove(self) -> T {}
        pub fn remove_entry(self) -> (crate::HeaderName, T) {}
        pub fn remove_entry_mult(self) -> (crate::HeaderName, ValueDrain<T>) {}
        pub fn iter(&self) -> ValueIter<T> {}
        pub fn iter_mut(&mut self) -> ValueIterMut<T> {}
    }
    impl<T> IntoIterator for OccupiedEntry<T> {
        type Item = &mut T;
        type IntoIter = ValueIterMut<T>;
        fn into_iter(self) -> ValueIterMut<T> {}
    }
    impl<T> IntoIterator for &OccupiedEntry<T> {
        type Item = &T;
        type IntoIter = ValueIter<T>;
        fn into_iter(self) -> ValueIter<T> {}
    }
    impl<T> IntoIterator for &mut OccupiedEntry<T> {
        type Item = &mut T;
        type IntoIter = ValueIterMut<T>;
        fn into_iter(self) -> ValueIterMut<T> {}
    }
    pub struct ValueIter<T>;
    impl<T> Iterator for ValueIter<T> {
        type Item = &T;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<T> DoubleEndedIterator for ValueIter<T> { fn next_back(&mut self) -> Option<Self::Item> {} }
    pub struct ValueIterMut<T>;
    impl<T> Iterator for ValueIterMut<T> {
        type Item = &mut T;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<T> DoubleEndedIterator for ValueIterMut<T> { fn next_back(&mut self) -> Option<Self::Item> {} }
    pub struct ValueDrain<T>;
    impl<T> Iterator for ValueDrain<T> {
        type Item = T;
        fn next(&mut self) -> Option<T> {}
    }
    pub struct MaxSizeReached;
    impl fmt::Display for MaxSizeReached {}
    impl error::Error for MaxSizeReached {}
    pub trait IntoHeaderName {}
    impl IntoHeaderName for &str {}
    pub trait AsHeaderName {}
    impl AsHeaderName for &str {}
    impl AsHeaderName for String {}
    impl AsHeaderName for &String {}
    pub struct InvalidHeaderName;
    impl fmt::Display for InvalidHeaderName {}
    impl Error for InvalidHeaderName {}
    pub struct InvalidHeaderValue;
    impl fmt::Display for InvalidHeaderValue {}
    impl Error for InvalidHeaderValue {}
    pub struct ToStrError;
    impl fmt::Display for ToStrError {}
    impl Error for ToStrError {}
}
pub mod method {
    use std::fmt;
    use std::error::Error;
    pub use crate::Method;
    pub struct InvalidMethod;
    impl fmt::Display for InvalidMethod {}
    impl Error for InvalidMethod {}
}
pub mod request {
    use crate::{Error, Extensions, HeaderMap, HeaderName, HeaderValue, Method, Uri, Version};
    use std::any::Any;
    pub use crate::Request;
    #[derive(Clone)] pub struct Parts { pub method: Method, pub uri: Uri, pub version: Version, pub headers: HeaderMap<HeaderValue>, pub extensions: Extensions }
    pub struct Builder;
    impl Builder {
        pub fn new() -> Builder {}
        pub fn method<T>(self, method: T) -> Builder where T: TryInto<Method>, <T as TryInto<Method>>::Error: Into<Error> {}
        pub fn method_ref(&self) -> Option<&Method> {}
        pub fn uri<T>(self, uri: T) -> Builder where T: TryInto<Uri>, <T as TryInto<Uri>>::Error: Into<Error> {}
        pub fn uri_ref(&self) -> Option<&Uri> {}
        pub fn version(self, version: Version) -> Builder {}
        pub fn version_ref(&self) -> Option<&Version> {}
        pub fn header<K, V>(self, key: K, value: V) -> Builder where K: TryInto<HeaderName>, <K as TryInto<HeaderName>>::Error: Into<Error>, V: TryInto<HeaderValue>, <V as TryInto<HeaderValue>>::Error: Into<Error> {}
        pub fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>> {}
        pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>> {}
        pub fn extension<T>(self, extension: T) -> Builder where T: Clone + Any {}
        pub fn extensions_ref(&self) -> Option<&Extensions> {}
        pub fn extensions_mut(&mut self) -> Option<&mut Extensions> {}
        pub fn body<T>(self, body: T) -> crate::Result<crate::Request<T>> {}
    }
    impl Default for Builder {}
}
pub mod response {
    use crate::{Error, Extensions, HeaderMap, HeaderName, HeaderValue, StatusCode, Version};
    use std::any::Any;
    pub use crate::Response;
    #[derive(Clone)] pub struct Parts { pub status: StatusCode, pub version: Version, pub headers: HeaderMap<HeaderValue>, pub extensions: Extensions }
    pub struct Builder;
    impl Builder {
        pub fn new() -> Builder {}
        pub fn status<T>(self, status: T) -> Builder where T: TryInto<StatusCode>, <T as TryInto<StatusCode>>::Error: Into<Error> {}
        pub fn version(self, version: Version) -> Builder {}
        pub fn header<K, V>(self, key: K, value: V) -> Builder where K: TryInto<HeaderName>, <K as TryInto<HeaderName>>::Error: Into<Error>, V: TryInto<HeaderValue>, <V as TryInto<HeaderValue>>::Error: Into<Error> {}
        pub fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>> {}
        pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>> {}
        pub fn extension<T>(self, extension: T) -> Builder where T: Clone + Any {}
        pub fn extensions_ref(&self) -> Option<&Extensions> {}
        pub fn extensions_mut(&mut self) -> Option<&mut Extensions> {}
        pub fn body<T>(self, body: T) -> crate::Result<crate::Response<T>> {}
    }
    impl Default for Builder {}
}
pub mod status {
    use std::fmt;
    use std::error::Error;
    pub use crate::StatusCode;
    pub struct InvalidStatusCode;
    impl fmt::Display for InvalidStatusCode {}
    impl Error for InvalidStatusCode {}
}
pub mod uri {
    use std::fmt;
    use std::error::Error;
    use std::str::FromStr;
    pub use crate::Uri;
    #[derive(Default)] pub struct Parts { pub scheme: Option<Scheme>, pub authority: Option<Authority>, pub path_and_query: Option<PathAndQuery> }
    impl From<crate::Uri> for Parts {}
    pub struct InvalidUri;
    impl From<ErrorKind> for InvalidUri {}
    impl fmt::Display for InvalidUri {}
    impl Error for InvalidUri {}
    pub struct InvalidUriParts;
    impl From<ErrorKind> for InvalidUriParts {}
    impl fmt::Display for InvalidUriParts {}
    impl Error for InvalidUriParts {}
    #[derive(Clone)] pub struct Authority;
    impl Authority {
        pub fn from_static(src: &str) -> Self {}
        pub fn from_maybe_shared<T>(src: T) -> Result<Self, InvalidUri> where T: AsRef<[u8]> {}
        pub fn host(&self) -> &str {}
        pub fn port(&self) -> Option<Port<&str>> {}
        pub fn port_u16(&self) -> Option<u16> {}
        pub fn as_str(&self) -> &str {}
    }
    impl AsRef<str> for Authority {}
    impl TryFrom<&[u8]> for Authority { type Error = InvalidUri; }
    impl TryFrom<&str> for Authority { type Error = InvalidUri; }
    impl TryFrom<Vec<u8>> for Authority { type Error = InvalidUri; }
    impl TryFrom<String> for Authority { type Error = InvalidUri; }
    impl FromStr for Authority {
        type Err = InvalidUri;
        fn from_str(s: &str) -> Result<Self, InvalidUri> {}
    }
    impl fmt::Display for Authority {}
    pub struct Builder;
    impl Builder {
        pub fn new() -> Builder {}
        pub fn scheme<T>(self, scheme: T) -> Self where T: TryInto<Scheme>, <T as TryInto<Scheme>>::Error: Into<crate::Error> {}
        pub fn authority<T>(self, auth: T) -> Self where T: TryInto<Authority>, <T as TryInto<Authority>>::Error: Into<crate::Error> {}
        pub fn path_and_query<T>(self, p_and_q: T) -> Self where T: TryInto<PathAndQuery>, <T as TryInto<PathAndQuery>>::Error: Into<crate::Error> {}
        pub fn build(self) -> Result<crate::Uri, crate::Error> {}
    }
    impl Default for Builder {}
    impl From<crate::Uri> for Builder {}
    #[derive(Clone)] pub struct PathAndQuery;
    impl PathAndQuery {
        pub fn from_static(src: &str) -> Self {}
        pub fn from_maybe_shared<T>(src: T) -> Result<Self, InvalidUri> where T: AsRef<[u8]> {}
        pub fn path(&self) -> &str {}
        pub fn query(&self) -> Option<&str> {}
        pub fn as_str(&self) -> &str {}
    }
    impl TryFrom<&[u8]> for PathAndQuery { type Error = InvalidUri; }
    impl TryFrom<&str> for PathAndQuery { type Error = InvalidUri; }
    impl TryFrom<Vec<u8>> for PathAndQuery { type Error = InvalidUri; }
    impl TryFrom<String> for PathAndQuery { type Error = InvalidUri; }
    impl TryFrom<&String> for PathAndQuery { type Error = InvalidUri; }
    impl FromStr for PathAndQuery {
        type Err = InvalidUri;
        fn from_str(s: &str) -> Result<Self, InvalidUri> {}
    }
    impl fmt::Display for PathAndQuery {}
    pub struct Port<T>;
    impl<T> Port<T> { pub fn as_u16(&self) -> u16 {} }
    impl<T> Port<T> where T: AsRef<str> { pub fn as_str(&self) -> &str {} }
    impl<T> fmt::Display for Port<T> {}
    impl<T> AsRef<str> for Port<T> where T: AsRef<str> {}
    #[derive(Clone)] pub struct Scheme;
    impl Scheme {
        pub const HTTP: Scheme = _;
        pub const HTTPS: Scheme = _;
        pub fn as_str(&self) -> &str {}
    }
    impl TryFrom<&[u8]> for Scheme { type Error = InvalidUri; }
    impl TryFrom<&str> for Scheme { type Error = InvalidUri; }
    impl FromStr for Scheme {
        type Err = InvalidUri;
        fn from_str(s: &str) -> Result<Self, Self::Err> {}
    }
    impl fmt::Display for Scheme {}
    impl AsRef<str> for Scheme {}
    pub enum ErrorKind { InvalidUriChar, InvalidScheme, InvalidAuthority, InvalidPort, InvalidFormat, SchemeMissing, AuthorityMissing, PathAndQueryMissing, PathDoesNotStartWithSlash, TooLong, Empty, SchemeTooLong }
}
pub mod version {
    pub use crate::Version;
}
