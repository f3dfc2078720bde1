//! rusoto_core 0.48.0.

use bytes::Bytes;
use futures::Stream;
use std::error::Error;
use std::fmt::{Debug, Display};
use std::io::{self, Read};
use std::str::FromStr;
use std::time::Duration;
use tokio::io::AsyncRead;
pub use crate::client::Client;
pub use crate::request::{DispatchSignedRequest, HttpClient, HttpConfig, HttpDispatchError};
pub struct ByteStream;
impl ByteStream {
    pub fn new<S>(stream: S) -> ByteStream where S: Stream<Item = Result<Bytes, io::Error>> + Send {}
    pub fn new_with_size<S>(stream: S, size_hint: usize) -> ByteStream where S: Stream<Item = Result<Bytes, io::Error>> + Send {}
    pub fn into_async_read(self) -> ImplAsyncRead {}
    pub fn into_blocking_read(self) -> ImplBlockingRead {}
}
impl From<Vec<u8>> for ByteStream {}
impl Debug for ByteStream {}
impl Stream for ByteStream { type Item = Result<Bytes, io::Error>; }
// The crate gives these two as `impl AsyncRead` and `impl Read`.
struct ImplAsyncRead;
impl AsyncRead for ImplAsyncRead {}
struct ImplBlockingRead;
impl Read for ImplBlockingRead {
    #[blocking(block_on)] #[advice("read the stream's `into_async_read()` with `AsyncReadExt` and await it")]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
}
#[derive(Clone, Debug, PartialEq)]
pub enum Region { ApEast1, ApNortheast1, ApNortheast2, ApNortheast3, ApSouth1, ApSoutheast1, ApSoutheast2, CaCentral1, EuCentral1, EuWest1, EuWest2, EuWest3, EuNorth1, EuSouth1, MeSouth1, SaEast1, UsEast1, UsEast2, UsWest1, UsWest2, UsGovEast1, UsGovWest1, CnNorth1, CnNorthwest1, AfSouth1, Custom { name: String, endpoint: String } }
impl Region { pub fn name(&self) -> &str {} }
impl FromStr for Region { type Err = ParseRegionError; fn from_str(s: &str) -> Result<Region, ParseRegionError> {} }
impl Default for Region { fn default() -> Region {} }
pub struct ParseRegionError;
#[derive(Debug, PartialEq)]
pub enum RusotoError<E> { Service(E), HttpDispatch(HttpDispatchError), Credentials(credential::CredentialsError), Validation(String), ParseError(String), Unknown(request::BufferedHttpResponse), Blocking }
impl<E: Error> Display for RusotoError<E> {}
impl<E: Error> Error for RusotoError<E> {}
pub type RusotoResult<T, E> = Result<T, RusotoError<E>>;
pub mod client {
    use crate::credential::ProvideAwsCredentials;
    use crate::request::DispatchSignedRequest;
    #[derive(Clone)] pub struct Client;
    impl Client {
        pub fn shared() -> Self {}
        pub fn new_with<P, D>(credentials_provider: P, dispatcher: D) -> Self where P: ProvideAwsCredentials, D: DispatchSignedRequest {}
        pub fn new_not_signing<D>(dispatcher: D) -> Self where D: DispatchSignedRequest {}
    }
}
pub mod credential {
    pub trait ProvideAwsCredentials {}
    #[derive(Clone)] pub struct CredentialsError { pub message: String }
    pub struct StaticProvider;
    impl StaticProvider {
        pub fn new(access_key: String, secret_access_key: String, token: Option<String>, valid_for: Option<i64>) -> StaticProvider {}
        pub fn new_minimal(access_key: String, secret_access_key: String) -> StaticProvider {}
    }
    impl ProvideAwsCredentials for StaticProvider {}
}
pub mod request {
    use bytes::Bytes;
    use std::time::Duration;
    pub trait DispatchSignedRequest {}
    pub struct HttpClient;
    impl HttpClient {
        pub fn new() -> Result<Self, TlsError> {}
        pub fn new_with_config(config: HttpConfig) -> Result<Self, TlsError> {}
    }
    impl DispatchSignedRequest for HttpClient {}
    pub struct HttpConfig;
    impl HttpConfig {
        pub fn new() -> HttpConfig {}
        pub fn read_buf_size(&mut self, sz: usize) {}
        pub fn pool_idle_timeout(&mut self, timeout: impl Into<Option<Duration>>) {}
    }
    #[derive(Clone, Debug, PartialEq)] pub struct HttpDispatchError;
    #[derive(Debug, PartialEq)] pub struct TlsError;
    #[derive(PartialEq)] pub struct BufferedHttpResponse { pub body: Bytes }
}
