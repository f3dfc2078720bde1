//! headers 0.4.2.

use crate::authorization::{Basic, Bearer, Credentials};
use crate::common::connection::sealed::AsConnectionOption;
use crate::common::content_encoding::sealed::AsCoding;
use http::{HeaderName, HeaderValue, Method};
use http::uri::Authority;
use std::{fmt, str};
use std::ops::{Bound, RangeBounds};
use std::str::FromStr;
use std::time::{Duration, SystemTime};
pub use headers_core::{Error, Header};
pub use mime::Mime;
#[derive(Clone)] pub struct AcceptRanges;
impl AcceptRanges {
    pub fn bytes() -> Self {}
    pub fn is_bytes(&self) -> bool {}
    pub fn none() -> Self {}
    pub fn is_none(&self) -> bool {}
}
#[derive(Clone)] pub struct AccessControlAllowCredentials;
impl Header for AccessControlAllowCredentials {
    fn name() -> &HeaderName {}
    fn decode<I: Iterator<Item = &HeaderValue>>(values: &mut I) -> Result<Self, Error> {}
    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E) {}
}
#[derive(Clone)] pub struct AccessControlAllowHeaders;
impl AccessControlAllowHeaders { pub fn iter(&self) -> impl Iterator<Item = HeaderName> {} }
impl FromIterator<HeaderName> for AccessControlAllowHeaders {}
#[derive(Clone)] pub struct AccessControlAllowMethods;
impl AccessControlAllowMethods { pub fn iter(&self) -> impl Iterator<Item = Method> {} }
impl FromIterator<Method> for AccessControlAllowMethods {}
#[derive(Clone)] pub struct AccessControlAllowOrigin;
impl AccessControlAllowOrigin {
    pub const ANY: AccessControlAllowOrigin = _;
    pub const NULL: AccessControlAllowOrigin = _;
    pub fn origin(&self) -> Option<&Origin> {}
}
impl TryFrom<&str> for AccessControlAllowOrigin { type Error = Error; }
#[derive(Clone)] pub struct AccessControlExposeHeaders;
impl AccessControlExposeHeaders { pub fn iter(&self) -> impl Iterator<Item = HeaderName> {} }
impl FromIterator<HeaderName> for AccessControlExposeHeaders {}
#[derive(Clone)] pub struct AccessControlMaxAge;
impl From<Duration> for AccessControlMaxAge {}
#[derive(Clone)] pub struct AccessControlRequestHeaders;
impl AccessControlRequestHeaders { pub fn iter(&self) -> impl Iterator<Item = HeaderName> {} }
impl FromIterator<HeaderName> for AccessControlRequestHeaders {}
#[derive(Clone)] pub struct AccessControlRequestMethod;
impl Header for AccessControlRequestMethod {
    fn name() -> &HeaderName {}
    fn decode<I: Iterator<Item = &HeaderValue>>(values: &mut I) -> Result<Self, Error> {}
    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E) {}
}
impl From<Method> for AccessControlRequestMethod {}
#[derive(Clone, Copy)] pub struct Age;
impl Age {
    pub fn from_secs(secs: u64) -> Self {}
    pub fn as_secs(&self) -> u64 {}
}
impl From<Duration> for Age {}
#[derive(Clone)] pub struct Allow;
impl Allow { pub fn iter(&self) -> impl Iterator<Item = Method> {} }
impl FromIterator<Method> for Allow {}
#[derive(Clone)] pub struct Authorization<C: Credentials>(pub C);
impl Authorization<Basic> {
    pub fn basic(username: &str, password: &str) -> Self {}
    pub fn username(&self) -> &str {}
    pub fn password(&self) -> &str {}
}
impl Authorization<Bearer> {
    pub fn bearer(token: &str) -> Result<Self, InvalidBearerToken> {}
    pub fn token(&self) -> &str {}
}
impl<C: Credentials> Header for Authorization<C> {
    fn name() -> &HeaderName {}
    fn decode<I: Iterator<Item = &HeaderValue>>(values: &mut I) -> Result<Self, Error> {}
    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E) {}
}
#[derive(Clone)] pub struct CacheControl;
impl CacheControl {
    pub fn new() -> Self {}
    pub fn no_cache(&self) -> bool {}
    pub fn no_store(&self) -> bool {}
    pub fn no_transform(&self) -> bool {}
    pub fn only_if_cached(&self) -> bool {}
    pub fn public(&self) -> bool {}
    pub fn private(&self) -> bool {}
    pub fn immutable(&self) -> bool {}
    pub fn must_revalidate(&self) -> bool {}
    pub fn must_understand(&self) -> bool {}
    pub fn max_age(&self) -> Option<Duration> {}
    pub fn max_stale(&self) -> Option<Duration> {}
    pub fn min_fresh(&self) -> Option<Duration> {}
    pub fn s_max_age(&self) -> Option<Duration> {}
    pub fn with_no_cache(self) -> Self {}
    pub fn with_no_store(self) -> Self {}
    pub fn with_no_transform(self) -> Self {}
    pub fn with_only_if_cached(self) -> Self {}
    pub fn with_private(self) -> Self {}
    pub fn with_public(self) -> Self {}
    pub fn with_immutable(self) -> Self {}
    pub fn with_must_revalidate(self) -> Self {}
    pub fn with_must_understand(self) -> Self {}
    pub fn with_max_age(self, duration: Duration) -> Self {}
    pub fn with_max_stale(self, duration: Duration) -> Self {}
    pub fn with_min_fresh(self, duration: Duration) -> Self {}
    pub fn with_s_max_age(self, duration: Duration) -> Self {}
}
impl Header for CacheControl {
    fn name() -> &HeaderName {}
    fn decode<I: Iterator<Item = &HeaderValue>>(values: &mut I) -> Result<Self, Error> {}
    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E) {}
}
#[derive(Clone)] pub struct Connection;
impl Connection {
    pub fn close() -> Connection {}
    pub fn keep_alive() -> Connection {}
    pub fn upgrade() -> Connection {}
    pub fn contains(&self, name: impl AsConnectionOption) -> bool {}
}
impl FromIterator<HeaderName> for Connection {}
#[derive(Clone)] pub struct ContentDisposition;
impl ContentDisposition {
    pub fn inline() -> ContentDisposition {}
    pub fn is_inline(&self) -> bool {}
    pub fn is_attachment(&self) -> bool {}
    pub fn is_form_data(&self) -> bool {}
}
impl Header for ContentDisposition {
    fn name() -> &HeaderName {}
    fn decode<I: Iterator<Item = &HeaderValue>>(values: &mut I) -> Result<Self, Error> {}
    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E) {}
}
#[derive(Clone)] pub struct ContentEncoding;
impl ContentEncoding {
    pub fn gzip() -> ContentEncoding {}
    pub fn brotli() -> ContentEncoding {}
    pub fn zstd() -> ContentEncoding {}
    pub fn contains(&self, coding: impl AsCoding) -> bool {}
}
#[derive(Clone, Copy)] pub struct ContentLength(pub u64);
impl Header for ContentLength {
    fn name() -> &::http::header::HeaderName {}
    fn decode<I: Iterator<Item = &HeaderValue>>(values: &mut I) -> Result<Self, Error> {}
    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E) {}
}
#[derive(Clone)] pub struct ContentLocation;
#[derive(Clone)] pub struct ContentRange;
impl ContentRange {
    pub fn bytes(range: impl RangeBounds<u64>, complete_length: impl Into<Option<u64>>) -> Result<ContentRange, InvalidContentRange> {}
    pub fn unsatisfied_bytes(complete_length: u64) -> Self {}
    pub fn bytes_range(&self) -> Option<(u64, u64)> {}
    pub fn bytes_len(&self) -> Option<u64> {}
}
impl Header for ContentRange {
    fn name() -> &HeaderName {}
    fn decode<I: Iterator<Item = &HeaderValue>>(values: &mut I) -> Result<Self, Error> {}
    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E) {}
}
#[derive(Clone)] pub struct ContentType;
impl ContentType {
    pub fn json() -> ContentType {}
    pub fn text() -> ContentType {}
    pub fn text_utf8() -> ContentType {}
    pub fn html() -> ContentType {}
    pub fn xml() -> ContentType {}
    pub fn form_url_encoded() -> ContentType {}
    pub fn jpeg() -> ContentType {}
    pub fn png() -> ContentType {}
    pub fn octet_stream() -> ContentType {}
}
impl Header for ContentType {
    fn name() -> &HeaderName {}
    fn decode<I: Iterator<Item = &HeaderValue>>(values: &mut I) -> Result<Self, Error> {}
    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E) {}
}
impl From<mime::Mime> for ContentType {}
impl fmt::Display for ContentType {}
impl str::FromStr for ContentType {
    type Err = Error;
    fn from_str(s: &str) -> Result<ContentType, Self::Err> {}
}
#[derive(Clone)] pub struct Cookie;
impl Cookie {
    pub fn get(&self, name: &str) -> Option<&str> {}
    pub fn len(&self) -> usize {}
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {}
}
#[derive(Clone, Copy)] pub struct Date;
impl From<SystemTime> for Date {}
#[derive(Clone)] pub struct ETag;
impl ETag { pub fn is_weak(&self) -> bool {} }
impl FromStr for ETag {
    type Err = InvalidETag;
    fn from_str(src: &str) -> Result<Self, Self::Err> {}
}
#[derive(Clone)] pub struct Expect;
impl Expect { pub const CONTINUE: Expect = _; }
impl Header for Expect {
    fn name() -> &HeaderName {}
    fn decode<I: Iterator<Item = &HeaderValue>>(values: &mut I) -> Result<Self, Error> {}
    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E) {}
}
#[derive(Clone, Copy)] pub struct Expires;
impl From<SystemTime> for Expires {}
#[derive(Clone)] pub struct Host;
impl Host {
    pub fn hostname(&self) -> &str {}
    pub fn port(&self) -> Option<u16> {}
}
impl Header for Host {
    fn name() -> &HeaderName {}
    fn decode<I: Iterator<Item = &HeaderValue>>(values: &mut I) -> Result<Self, Error> {}
    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E) {}
}
impl From<Authority> for Host {}
impl fmt::Display for Host {}
#[derive(Clone)] pub struct IfMatch;
impl IfMatch {
    pub fn any() -> IfMatch {}
    pub fn is_any(&self) -> bool {}
    pub fn precondition_passes(&self, etag: &ETag) -> bool {}
}
impl From<ETag> for IfMatch {}
#[derive(Clone, Copy)] pub struct IfModifiedSince;
impl IfModifiedSince { pub fn is_modified(&self, last_modified: SystemTime) -> bool {} }
impl From<SystemTime> for IfModifiedSince {}
#[derive(Clone)] pub struct IfNoneMatch;
impl IfNoneMatch {
    pub fn any() -> IfNoneMatch {}
    pub fn precondition_passes(&self, etag: &ETag) -> bool {}
}
impl From<ETag> for IfNoneMatch {}
#[derive(Clone)] pub struct IfRange;
impl IfRange {
    pub fn etag(tag: ETag) -> IfRange {}
    pub fn date(time: SystemTime) -> IfRange {}
    pub fn is_modified(&self, etag: Option<&ETag>, last_modified: Option<&LastModified>) -> bool {}
}
#[derive(Clone, Copy)] pub struct IfUnmodifiedSince;
impl IfUnmodifiedSince { pub fn precondition_passes(&self, last_modified: SystemTime) -> bool {} }
impl From<SystemTime> for IfUnmodifiedSince {}
#[derive(Clone, Copy)] pub struct LastModified;
impl From<SystemTime> for LastModified {}
#[derive(Clone)] pub struct Location;
#[derive(Clone)] pub struct Origin;
impl Origin {
    pub const NULL: Origin = _;
    pub fn is_null(&self) -> bool {}
    pub fn scheme(&self) -> &str {}
    pub fn hostname(&self) -> &str {}
    pub fn port(&self) -> Option<u16> {}
    pub fn try_from_parts(scheme: &str, host: &str, port: impl Into<Option<u16>>) -> Result<Self, InvalidOrigin> {}
}
impl fmt::Display for Origin {}
#[derive(Clone)] pub struct Pragma;
impl Pragma {
    pub fn no_cache() -> Pragma {}
    pub fn is_no_cache(&self) -> bool {}
}
#[derive(Clone)] pub struct ProxyAuthorization<C: Credentials>(pub C);
impl<C: Credentials> Header for ProxyAuthorization<C> {
    fn name() -> &HeaderName {}
    fn decode<I: Iterator<Item = &HeaderValue>>(values: &mut I) -> Result<Self, Error> {}
    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E) {}
}
#[derive(Clone)] pub struct Range;
impl Range {
    pub fn bytes(bounds: impl RangeBounds<u64>) -> Result<Self, InvalidRange> {}
    pub fn satisfiable_ranges(&self, len: u64) -> impl Iterator<Item = (Bound<u64>, Bound<u64>)> {}
}
impl Header for Range {
    fn name() -> &HeaderName {}
    fn decode<I: Iterator<Item = &HeaderValue>>(values: &mut I) -> Result<Self, Error> {}
    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E) {}
}
#[derive(Clone)] pub struct Referer;
impl Referer { pub fn from_static(s: &str) -> Referer {} }
impl FromStr for Referer {
    type Err = InvalidReferer;
    fn from_str(src: &str) -> Result<Self, Self::Err> {}
}
impl fmt::Display for Referer {}
#[derive(Clone)] pub struct ReferrerPolicy;
impl ReferrerPolicy {
    pub const NO_REFERRER: Self = _;
    pub const NO_REFERRER_WHEN_DOWNGRADE: Self = _;
    pub const SAME_ORIGIN: Self = _;
    pub const ORIGIN: Self = _;
    pub const ORIGIN_WHEN_CROSS_ORIGIN: Self = _;
    pub const UNSAFE_URL: Self = _;
    pub const STRICT_ORIGIN: Self = _;
    pub const STRICT_ORIGIN_WHEN_CROSS_ORIGIN: Self = _;
}
#[derive(Clone)] pub struct RetryAfter;
impl RetryAfter {
    pub fn date(time: SystemTime) -> RetryAfter {}
    pub fn delay(dur: Duration) -> RetryAfter {}
}
#[derive(Clone)] pub struct SecWebsocketAccept;
impl From<SecWebsocketKey> for SecWebsocketAccept {}
#[derive(Clone)] pub struct SecWebsocketKey;
impl From<[u8; 16]> for SecWebsocketKey {}
#[derive(Clone, Copy)] pub struct SecWebsocketVersion;
impl SecWebsocketVersion { pub const V13: SecWebsocketVersion = _; }
impl Header for SecWebsocketVersion {
    fn name() -> &HeaderName {}
    fn decode<I: Iterator<Item = &HeaderValue>>(values: &mut I) -> Result<Self, Error> {}
    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E) {}
}
#[derive(Clone)] pub struct Server;
impl Server {
    pub fn from_static(s: &str) -> Server {}
    pub fn as_str(&self) -> &str {}
}
impl FromStr for Server {
    type Err = InvalidServer;
    fn from_str(src: &str) -> Result<Self, Self::Err> {}
}
impl fmt::Display for Server {}
#[derive(Clone)] pub struct SetCookie;
impl Header for SetCookie {
    fn name() -> &HeaderName {}
    fn decode<I: Iterator<Item = &HeaderValue>>(values: &mut I) -> Result<Self, Error> {}
    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E) {}
}
#[derive(Clone)] pub struct StrictTransportSecurity;
impl StrictTransportSecurity {
    pub fn including_subdomains(max_age: Duration) -> StrictTransportSecurity {}
    pub fn excluding_subdomains(max_age: Duration) -> StrictTransportSecurity {}
    pub fn include_subdomains(&self) -> bool {}
    pub fn max_age(&self) -> Duration {}
}
impl Header for StrictTransportSecurity {
    fn name() -> &HeaderName {}
    fn decode<I: Iterator<Item = &HeaderValue>>(values: &mut I) -> Result<Self, Error> {}
    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E) {}
}
#[derive(Clone)] pub struct Te;
impl Te { pub fn trailers() -> Self {} }
#[derive(Clone)] pub struct TransferEncoding;
impl TransferEncoding {
    pub fn chunked() -> TransferEncoding {}
    pub fn is_chunked(&self) -> bool {}
}
#[derive(Clone)] pub struct Upgrade;
impl Upgrade { pub fn websocket() -> Upgrade {} }
#[derive(Clone)] pub struct UserAgent;
impl UserAgent {
    pub fn from_static(src: &str) -> UserAgent {}
    pub fn as_str(&self) -> &str {}
}
impl FromStr for UserAgent {
    type Err = InvalidUserAgent;
    fn from_str(src: &str) -> Result<Self, Self::Err> {}
}
impl fmt::Display for UserAgent {}
#[derive(Clone)] pub struct Vary;
impl Vary {
    pub fn any() -> Vary {}
    pub fn is_any(&self) -> bool {}
    pub fn iter_strs(&self) -> impl Iterator<Item = &str> {}
}
impl From<HeaderName> for Vary {}
impl FromIterator<HeaderName> for Vary {}
pub trait HeaderMapExt {
    fn typed_insert<H>(&mut self, header: H) where H: Header;
    fn typed_get<H>(&self) -> Option<H> where H: Header;
    fn typed_try_get<H>(&self) -> Result<Option<H>, Error> where H: Header;
}
impl HeaderMapExt for http::HeaderMap {
    fn typed_insert<H>(&mut self, header: H) where H: Header {}
    fn typed_get<H>(&self) -> Option<H> where H: Header {}
    fn typed_try_get<H>(&self) -> Result<Option<H>, Error> where H: Header {}
}
pub mod authorization {
    use http::HeaderValue;
    pub use crate::Authorization;
    pub trait Credentials {
        const SCHEME: &str;
        fn decode(value: &HeaderValue) -> Option<Self>;
        fn encode(&self) -> HeaderValue;
    }
    #[derive(Clone)] pub struct Basic;
    impl Basic {
        pub fn username(&self) -> &str {}
        pub fn password(&self) -> &str {}
    }
    impl Credentials for Basic {
        fn decode(value: &HeaderValue) -> Option<Self> {}
        fn encode(&self) -> HeaderValue {}
    }
    #[derive(Clone)] pub struct Bearer;
    impl Bearer { pub fn token(&self) -> &str {} }
    impl Credentials for Bearer {
        fn decode(value: &HeaderValue) -> Option<Self> {}
        fn encode(&self) -> HeaderValue {}
    }
}
pub mod common {
    pub mod connection {
        pub mod sealed {
            use http::HeaderName;
            pub trait AsConnectionOption {
                fn as_connection_option(&self) -> &str;
            }
            impl AsConnectionOption for &str { fn as_connection_option(&self) -> &str {} }
            impl AsConnectionOption for &HeaderName { fn as_connection_option(&self) -> &str {} }
            impl AsConnectionOption for HeaderName { fn as_connection_option(&self) -> &str {} }
        }
    }
    pub mod content_encoding {
        pub mod sealed {
            pub trait AsCoding {}
            impl AsCoding for &str {}
        }
    }
}
