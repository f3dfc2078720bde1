//! cookie 0.18.2.

use crate::prefix::{Prefix, PrefixedJar};
use std::{error, fmt};
use std::borrow::{Borrow, BorrowMut, Cow};
use std::error::Error;
use std::str::{FromStr, Utf8Error};
use time::{Duration, OffsetDateTime};
pub use time;
#[derive(Clone)] pub struct Cookie;
impl Cookie {
    pub fn new<N, V>(name: N, value: V) -> Self where N: Into<Cow<str>>, V: Into<Cow<str>> {}
    pub fn named<N>(name: N) -> Cookie where N: Into<Cow<str>> {}
    pub fn build<C: Into<Cookie>>(base: C) -> CookieBuilder {}
    pub fn parse<S>(s: S) -> Result<Cookie, ParseError> where S: Into<Cow<str>> {}
    pub fn parse_encoded<S>(s: S) -> Result<Cookie, ParseError> where S: Into<Cow<str>> {}
    pub fn split_parse<S>(string: S) -> SplitCookies where S: Into<Cow<str>> {}
    pub fn split_parse_encoded<S>(string: S) -> SplitCookies where S: Into<Cow<str>> {}
    pub fn into_owned(self) -> Cookie {}
    pub fn name(&self) -> &str {}
    pub fn value(&self) -> &str {}
    pub fn value_trimmed(&self) -> &str {}
    pub fn name_value(&self) -> (&str, &str) {}
    pub fn name_value_trimmed(&self) -> (&str, &str) {}
    pub fn http_only(&self) -> Option<bool> {}
    pub fn secure(&self) -> Option<bool> {}
    pub fn same_site(&self) -> Option<SameSite> {}
    pub fn partitioned(&self) -> Option<bool> {}
    pub fn max_age(&self) -> Option<Duration> {}
    pub fn path(&self) -> Option<&str> {}
    pub fn domain(&self) -> Option<&str> {}
    pub fn expires(&self) -> Option<Expiration> {}
    pub fn expires_datetime(&self) -> Option<OffsetDateTime> {}
    pub fn set_name<N: Into<Cow<str>>>(&mut self, name: N) {}
    pub fn set_value<V: Into<Cow<str>>>(&mut self, value: V) {}
    pub fn set_http_only<T: Into<Option<bool>>>(&mut self, value: T) {}
    pub fn set_secure<T: Into<Option<bool>>>(&mut self, value: T) {}
    pub fn set_same_site<T: Into<Option<SameSite>>>(&mut self, value: T) {}
    pub fn set_partitioned<T: Into<Option<bool>>>(&mut self, value: T) {}
    pub fn set_max_age<D: Into<Option<Duration>>>(&mut self, value: D) {}
    pub fn set_path<P: Into<Cow<str>>>(&mut self, path: P) {}
    pub fn unset_path(&mut self) {}
    pub fn set_domain<D: Into<Cow<str>>>(&mut self, domain: D) {}
    pub fn unset_domain(&mut self) {}
    pub fn set_expires<T: Into<Expiration>>(&mut self, time: T) {}
    pub fn unset_expires(&mut self) {}
    pub fn make_permanent(&mut self) {}
    pub fn make_removal(&mut self) {}
    pub fn name_raw(&self) -> Option<&str> {}
    pub fn value_raw(&self) -> Option<&str> {}
    pub fn path_raw(&self) -> Option<&str> {}
    pub fn domain_raw(&self) -> Option<&str> {}
    pub fn encoded(&self) -> Display {}
    pub fn stripped(&self) -> Display {}
}
impl fmt::Display for Cookie {}
impl FromStr for Cookie {
    type Err = ParseError;
    fn from_str(s: &str) -> Result<Cookie, ParseError> {}
}
impl From<&str> for Cookie {}
impl From<String> for Cookie {}
impl From<Cow<str>> for Cookie {}
impl<N, V> From<(N, V)> for Cookie where N: Into<Cow<str>>, V: Into<Cow<str>> {}
impl From<CookieBuilder> for Cookie {}
impl AsRef<Cookie> for Cookie {}
impl AsMut<Cookie> for Cookie {}
pub struct SplitCookies;
impl Iterator for SplitCookies {
    type Item = Result<Cookie, ParseError>;
    fn next(&mut self) -> Option<Self::Item> {}
}
pub struct Display;
impl fmt::Display for Display {}
impl Display {
    pub fn encoded(self) -> Self {}
    pub fn stripped(self) -> Self {}
}
#[derive(Clone)] pub struct CookieBuilder;
impl CookieBuilder {
    pub fn new<N, V>(name: N, value: V) -> Self where N: Into<Cow<str>>, V: Into<Cow<str>> {}
    pub fn expires<E: Into<Expiration>>(self, when: E) -> Self {}
    pub fn max_age(self, value: time::Duration) -> Self {}
    pub fn domain<D: Into<Cow<str>>>(self, value: D) -> Self {}
    pub fn path<P: Into<Cow<str>>>(self, path: P) -> Self {}
    pub fn secure(self, value: bool) -> Self {}
    pub fn http_only(self, value: bool) -> Self {}
    pub fn same_site(self, value: SameSite) -> Self {}
    pub fn partitioned(self, value: bool) -> Self {}
    pub fn permanent(self) -> Self {}
    pub fn removal(self) -> Self {}
    pub fn inner(&self) -> &Cookie {}
    pub fn inner_mut(&mut self) -> &mut Cookie {}
    pub fn build(self) -> Cookie {}
    pub fn finish(self) -> Cookie {}
}
impl fmt::Display for CookieBuilder {}
impl Borrow<Cookie> for CookieBuilder {}
impl BorrowMut<Cookie> for CookieBuilder {}
impl AsRef<Cookie> for CookieBuilder {}
impl AsMut<Cookie> for CookieBuilder {}
impl From<Cookie> for CookieBuilder {}
#[derive(Clone, Copy)] pub enum ParseError { MissingPair, EmptyName, Utf8Error(Utf8Error) }
impl ParseError { pub fn as_str(&self) -> &str {} }
impl fmt::Display for ParseError {}
impl From<Utf8Error> for ParseError {}
impl Error for ParseError {}
#[derive(Clone, Default)] pub struct CookieJar;
impl CookieJar {
    pub fn new() -> CookieJar {}
    pub fn get(&self, name: &str) -> Option<&Cookie> {}
    pub fn add_original<C: Into<Cookie>>(&mut self, cookie: C) {}
    pub fn add<C: Into<Cookie>>(&mut self, cookie: C) {}
    pub fn remove<C: Into<Cookie>>(&mut self, cookie: C) {}
    pub fn force_remove<N: AsRef<str>>(&mut self, name: N) {}
    pub fn reset_delta(&mut self) {}
    pub fn delta(&self) -> Delta {}
    pub fn iter(&self) -> Iter {}
    pub fn private(&self, key: &Key) -> PrivateJar<&Self> {}
    pub fn private_mut(&mut self, key: &Key) -> PrivateJar<&mut Self> {}
    pub fn signed(&self, key: &Key) -> SignedJar<&Self> {}
    pub fn signed_mut(&mut self, key: &Key) -> SignedJar<&mut Self> {}
    pub fn prefixed<P: Prefix>(&self, prefix: P) -> PrefixedJar<P, &Self> {}
    pub fn prefixed_mut<P: Prefix>(&mut self, prefix: P) -> PrefixedJar<P, &mut Self> {}
}
pub struct Delta;
impl Iterator for Delta {
    type Item = &Cookie;
    fn next(&mut self) -> Option<&Cookie> {}
}
pub struct Iter;
impl Iterator for Iter {
    type Item = &Cookie;
    fn next(&mut self) -> Option<&Cookie> {}
}
#[derive(Clone, Copy)] pub enum SameSite { Strict, Lax, None }
impl SameSite {
    pub fn is_strict(&self) -> bool {}
    pub fn is_lax(&self) -> bool {}
    pub fn is_none(&self) -> bool {}
}
impl fmt::Display for SameSite {}
#[derive(Clone, Copy)] pub enum Expiration { DateTime(OffsetDateTime), Session }
impl Expiration {
    pub fn is_datetime(&self) -> bool {}
    pub fn is_session(&self) -> bool {}
    pub fn datetime(self) -> Option<OffsetDateTime> {}
    pub fn map<F>(self, f: F) -> Self where F: FnOnce(OffsetDateTime) -> OffsetDateTime { let a: OffsetDateTime; f(a); }
}
impl<T: Into<Option<OffsetDateTime>>> From<T> for Expiration {}
#[derive(Clone)] pub struct Key;
impl Key {
    pub fn from(key: &[u8]) -> Key {}
    pub fn derive_from(master_key: &[u8]) -> Self {}
    pub fn generate() -> Key {}
    pub fn try_generate() -> Option<Key> {}
    pub fn signing(&self) -> &[u8] {}
    pub fn encryption(&self) -> &[u8] {}
    pub fn master(&self) -> &[u8] {}
}
impl TryFrom<&[u8]> for Key { type Error = KeyError; }
pub enum KeyError { TooShort(usize) }
impl error::Error for KeyError {}
impl fmt::Display for KeyError {}
pub struct PrivateJar<J>;
impl<J> PrivateJar<J> { pub fn decrypt(&self, cookie: Cookie) -> Option<Cookie> {} }
impl<J: Borrow<CookieJar>> PrivateJar<J> { pub fn get(&self, name: &str) -> Option<Cookie> {} }
impl<J: BorrowMut<CookieJar>> PrivateJar<J> {
    pub fn add<C: Into<Cookie>>(&mut self, cookie: C) {}
    pub fn add_original<C: Into<Cookie>>(&mut self, cookie: C) {}
    pub fn remove<C: Into<Cookie>>(&mut self, cookie: C) {}
}
pub struct SignedJar<J>;
impl<J> SignedJar<J> { pub fn verify(&self, cookie: Cookie) -> Option<Cookie> {} }
impl<J: Borrow<CookieJar>> SignedJar<J> { pub fn get(&self, name: &str) -> Option<Cookie> {} }
impl<J: BorrowMut<CookieJar>> SignedJar<J> {
    pub fn add<C: Into<Cookie>>(&mut self, cookie: C) {}
    pub fn add_original<C: Into<Cookie>>(&mut self, cookie: C) {}
    pub fn remove<C: Into<Cookie>>(&mut self, cookie: C) {}
}
pub mod prefix {
    use crate::{Cookie, CookieJar};
    use std::borrow::{Borrow, BorrowMut};
    pub struct PrefixedJar<P: Prefix, J>;
    impl<P: Prefix, J: Borrow<CookieJar>> PrefixedJar<P, J> { pub fn get(&self, name: &str) -> Option<Cookie> {} }
    impl<P: Prefix, J: BorrowMut<CookieJar>> PrefixedJar<P, J> {
        pub fn add<C: Into<Cookie>>(&mut self, cookie: C) {}
        pub fn add_original<C: Into<Cookie>>(&mut self, cookie: C) {}
        pub fn remove<C: Into<Cookie>>(&mut self, cookie: C) {}
    }
    pub struct Host;
    impl Prefix for Host { fn conform(cookie: Cookie) -> Cookie {} }
    pub struct Secure;
    impl Prefix for Secure { fn conform(cookie: Cookie) -> Cookie {} }
    pub trait Prefix {
        const PREFIX: &str;
        const Host: Host;
        const Secure: Secure;
        fn conform(cookie: Cookie) -> Cookie;
    }
}
