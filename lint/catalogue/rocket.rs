//! rocket 0.5.2. Before 0.5, handlers had threads of their own.

#![unlike_before("0.5")]

use crate::http::{CookieJar, HeaderMap};
use crate::catcher::Handler;
use crate::config::{Ident, LogLevel, SecretKey, TlsConfig};
use crate::data::{DataStream, FromData, IoHandler, Limits, Outcome};
use crate::error::ErrorKind;
use crate::fairing::Fairing;
use crate::fs::FileServer;
use crate::phase::Stateful;
use crate::request::{FromParam, FromRequest, FromSegments};
use crate::response::{Body, Builder};
use crate::route::RouteUri;
use crate::router::collider::Collide;
use figment::{Figment, Metadata, Profile, Provider};
use figment::value::{Dict, Map};
use figment::value::magic::RelativePathBuf;
use futures::future::BoxFuture;
use rocket_codegen::FromForm;
use std::{convert, fmt, future, result};
use std::borrow::Cow;
use std::convert::Infallible;
use std::future::Future;
use std::net::{IpAddr, SocketAddr};
use std::ops::{Deref, RangeFrom};
use std::pin::Pin;
use tokio::io::{AsyncRead, AsyncSeek};
use ubyte::ByteUnit;
pub use figment;
pub use futures;
pub use time;
pub use tokio;
pub fn build() -> Rocket<Build> {}
pub fn custom<T: figment::Provider>(provider: T) -> Rocket<Build> {}
#[blocking(block_on)] pub fn execute<R, F>(future: F) -> R where F: future::Future<Output = R> {}
pub struct Data;
impl Data {
    pub fn open(self, limit: ByteUnit) -> DataStream {}
    pub async fn peek(&mut self, num: usize) -> &[u8] {}
    pub fn peek_complete(&self) -> bool {}
}
impl FromData for Data {
    type Error = convert::Infallible;
    async fn from_data(arg0: &Request, data: Data) -> Outcome<Self> {}
}
pub trait Sentinel {
    fn abort(rocket: &Rocket<Ignite>) -> bool;
}
impl<T: Sentinel> Sentinel for Option<T> { fn abort(rocket: &Rocket<Ignite>) -> bool {} }
impl<T: Sentinel, E: Sentinel> Sentinel for Result<T, E> { fn abort(rocket: &Rocket<Ignite>) -> bool {} }
impl<T: Sentinel, E: Sentinel> Sentinel for either::Either<T, E> { fn abort(rocket: &Rocket<Ignite>) -> bool {} }
pub struct Request;
impl Request {
    pub fn routed_segment(&self, n: usize) -> Option<&str> {}
    pub fn query_fields(&self) -> impl Iterator<Item = ValueField> {}
    pub fn method(&self) -> Method {}
    pub fn set_method(&mut self, method: Method) {}
    pub fn uri(&self) -> &Origin {}
    pub fn set_uri(&mut self, uri: Origin) {}
    pub fn host(&self) -> Option<&Host> {}
    pub fn set_host(&mut self, host: Host) {}
    pub fn remote(&self) -> Option<SocketAddr> {}
    pub fn set_remote(&mut self, address: SocketAddr) {}
    pub fn real_ip(&self) -> Option<IpAddr> {}
    pub fn client_ip(&self) -> Option<IpAddr> {}
    pub fn cookies(&self) -> &CookieJar {}
    pub fn headers(&self) -> &HeaderMap {}
    pub fn add_header<H: Into<Header>>(&mut self, header: H) {}
    pub fn replace_header<H: Into<Header>>(&mut self, header: H) {}
    pub fn content_type(&self) -> Option<&ContentType> {}
    pub fn accept(&self) -> Option<&Accept> {}
    pub fn format(&self) -> Option<&MediaType> {}
    pub fn rocket(&self) -> &Rocket<Orbit> {}
    pub fn limits(&self) -> &Limits {}
    pub fn route(&self) -> Option<&Route> {}
    pub fn guard<T>(&self) -> BoxFuture<crate::request::Outcome<T, T::Error>> where T: FromRequest {}
    pub fn local_cache<T, F>(&self, f: F) -> &T where F: FnOnce() -> T { f() }
    pub async fn local_cache_async<T, F>(&self, fut: F) -> &T where F: Future<Output = T> {}
    pub fn param<T>(&self, n: usize) -> Option<Result<T, T::Error>> where T: FromParam {}
    pub fn segments<T>(&self, n: RangeFrom<usize>) -> Result<T, T::Error> where T: FromSegments {}
    pub fn query_value<T>(&self, name: &str) -> Option<crate::form::Result<T>> where T: FromForm {}
}
impl fmt::Display for Request {}
#[derive(Default)] pub struct Response;
impl Response {
    pub fn new() -> Response {}
    pub fn build() -> Builder {}
    pub fn build_from(other: Response) -> Builder {}
    pub fn status(&self) -> Status {}
    pub fn set_status(&mut self, status: Status) {}
    pub fn content_type(&self) -> Option<ContentType> {}
    pub fn cookies(&self) -> impl Iterator<Item = Cookie> {}
    pub fn headers(&self) -> &HeaderMap {}
    pub fn set_header<H: Into<Header>>(&mut self, header: H) -> bool {}
    pub fn set_raw_header<N, V>(&mut self, name: N, value: V) -> bool where N: Into<Cow<str>>, V: Into<Cow<str>> {}
    pub fn adjoin_header<H: Into<Header>>(&mut self, header: H) {}
    pub fn adjoin_raw_header<N, V>(&mut self, name: N, value: V) where N: Into<Cow<str>>, V: Into<Cow<str>> {}
    pub fn remove_header(&mut self, name: &str) {}
    pub fn body(&self) -> &Body {}
    pub fn upgrade(&mut self, proto: &str) -> Option<Pin<&mut(dyn IoHandler)>> {}
    pub fn body_mut(&mut self) -> &mut Body {}
    pub fn set_sized_body<B, S>(&mut self, size: S, body: B) where B: AsyncRead + AsyncSeek, S: Into<Option<usize>> {}
    pub fn set_streamed_body<B>(&mut self, body: B) where B: AsyncRead {}
    pub fn add_upgrade<N, H>(&mut self, protocol: N, handler: H) where N: Into<Uncased>, H: IoHandler {}
    pub fn set_max_chunk_size(&mut self, size: usize) {}
    pub fn merge(&mut self, other: Response) {}
    pub fn join(&mut self, other: Response) {}
}
#[derive(Clone)] pub struct Config { pub profile: Profile, pub address: IpAddr, pub port: u16, pub workers: usize, pub max_blocking: usize, pub ident: Ident, pub ip_header: Option<Uncased>, pub limits: Limits, pub temp_dir: RelativePathBuf, pub keep_alive: u32, pub tls: Option<TlsConfig>, pub secret_key: SecretKey, pub shutdown: crate::config::Shutdown, pub log_level: LogLevel, pub cli_colors: bool }
impl Default for Config {}
impl Config {
    pub fn debug_default() -> Config {}
    pub fn release_default() -> Config {}
    pub fn figment() -> Figment {}
    pub fn try_from<T: Provider>(provider: T) -> figment::error::Result<Self> {}
    pub fn from<T: Provider>(provider: T) -> Self {}
    pub fn tls_enabled(&self) -> bool {}
    pub fn mtls_enabled(&self) -> bool {}
    pub const DEBUG_PROFILE: Profile = _;
    pub const RELEASE_PROFILE: Profile = _;
    pub const DEFAULT_PROFILE: Profile = _;
    pub const ADDRESS: &str = _;
    pub const PORT: &str = _;
    pub const WORKERS: &str = _;
    pub const MAX_BLOCKING: &str = _;
    pub const KEEP_ALIVE: &str = _;
    pub const IDENT: &str = _;
    pub const IP_HEADER: &str = _;
    pub const LIMITS: &str = _;
    pub const TLS: &str = _;
    pub const SECRET_KEY: &str = _;
    pub const TEMP_DIR: &str = _;
    pub const LOG_LEVEL: &str = _;
    pub const SHUTDOWN: &str = _;
    pub const CLI_COLORS: &str = _;
    pub const PARAMETERS: &[&str] = _;
}
impl Provider for Config {
    fn metadata(&self) -> Metadata {}
    fn data(&self) -> figment::error::Result<Map<Profile, Dict>> {}
    fn profile(&self) -> Option<Profile> {}
}
impl FromRequest for &Config {
    type Error = convert::Infallible;
    async fn from_request(req: &Request) -> crate::request::Outcome<Self, Self::Error> {}
}
pub struct Error;
impl From<ErrorKind> for Error {}
impl Error {
    pub fn kind(&self) -> &ErrorKind {}
    pub fn pretty_print(&self) -> &str {}
}
impl std::error::Error for Error {}
impl fmt::Display for Error {}
#[derive(Clone)] pub struct Catcher { pub name: Option<Cow<str>>, pub base: uri::Origin, pub code: Option<u16>, pub handler: Box<dyn Handler> }
impl Catcher {
    pub fn new<S, H>(code: S, handler: H) -> Catcher where S: Into<Option<u16>>, H: Handler {}
    pub fn map_base<F>(self, mapper: F) -> result::Result<Self, uri::Error> where F: FnOnce(uri::Origin) -> String { let a: uri::Origin; mapper(a); }
}
impl Default for Catcher {}
impl fmt::Display for Catcher {}
impl Collide for Catcher { fn collides_with(&self, other: &Self) -> bool {} }
#[derive(Clone)] pub struct Route { pub name: Option<Cow<str>>, pub method: Method, pub handler: Box<dyn crate::route::Handler>, pub uri: RouteUri, pub rank: isize, pub format: Option<MediaType> }
impl FromRequest for &Route {
    type Error = Infallible;
    async fn from_request(request: &Request) -> crate::request::Outcome<Self, Infallible> {}
}
impl Route {
    pub fn new<H: crate::route::Handler>(method: Method, uri: &str, handler: H) -> Route {}
    pub fn ranked<H, R>(rank: R, method: Method, uri: &str, handler: H) -> Route where H: crate::route::Handler, R: Into<Option<isize>> {}
    pub fn map_base<F>(self, mapper: F) -> Result<Self, uri::Error> where F: FnOnce(uri::Origin) -> String { let a: uri::Origin; mapper(a); }
}
impl fmt::Display for Route {}
impl From<FileServer> for Vec<Route> {}
impl Collide for Route { fn collides_with(&self, other: &Route) -> bool {} }
#[derive(Clone)] pub struct Shutdown;
impl Shutdown { pub fn notify(self) {} }
impl FromRequest for Shutdown {
    type Error = convert::Infallible;
    async fn from_request(request: &Request) -> crate::request::Outcome<Self, Self::Error> {}
}
impl Future for Shutdown { type Output = (); }
pub struct State<T>;
impl<T> State<T> {
    pub fn get<P: Phase>(rocket: &Rocket<P>) -> Option<&State<T>> {}
    pub fn inner(&self) -> &T {}
}
impl<T> From<&T> for &State<T> {}
impl<T> FromRequest for &State<T> {
    type Error = ();
    async fn from_request(req: &Request) -> crate::request::Outcome<Self, ()> {}
}
impl<T> Sentinel for &State<T> { fn abort(rocket: &Rocket<Ignite>) -> bool {} }
impl<T: fmt::Display> fmt::Display for State<T> {}
impl<T> Deref for State<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
pub struct Rocket<P: Phase>;
impl Rocket<Build> {
    pub fn build() -> Self {}
    pub fn custom<T: Provider>(provider: T) -> Self {}
    pub fn configure<T: Provider>(self, provider: T) -> Self {}
    pub fn mount<B, R>(self, base: B, routes: R) -> Self where B: TryInto<Origin> + Clone + fmt::Display, B::Error: fmt::Display, R: Into<Vec<Route>> {}
    pub fn register<B, C>(self, base: B, catchers: C) -> Self where B: TryInto<Origin> + Clone + fmt::Display, B::Error: fmt::Display, C: Into<Vec<Catcher>> {}
    pub fn manage<T>(self, state: T) -> Self {}
    pub fn attach<F: Fairing>(self, fairing: F) -> Self {}
    pub async fn ignite(self) -> Result<Rocket<Ignite>, Error> {}
}
impl Rocket<Ignite> {
    pub fn config(&self) -> &Config {}
    pub fn shutdown(&self) -> Shutdown {}
}
impl Rocket<Orbit> {
    pub fn config(&self) -> &Config {}
    pub fn shutdown(&self) -> Shutdown {}
}
impl<P: Phase> Rocket<P> {
    pub fn routes(&self) -> impl Iterator<Item = &Route> {}
    pub fn catchers(&self) -> impl Iterator<Item = &Catcher> {}
    pub fn state<T>(&self) -> Option<&T> {}
    pub fn figment(&self) -> &Figment {}
    #[serves] pub async fn launch(self) -> Result<Rocket<Ignite>, Error> {}
}
pub trait Phase {
    type State: fmt::Debug + Stateful;
}
#[attribute_macro(entry)] pub fn main() {}
#[attribute_macro] pub fn launch() {}
#[attribute_macro] pub fn async_trait() {}
#[attribute_macro] pub fn async_test() {}
#[attribute_macro(handler)] pub fn get() {}
#[attribute_macro(handler)] pub fn post() {}
#[attribute_macro(handler)] pub fn put() {}
#[attribute_macro(handler)] pub fn delete() {}
#[attribute_macro(handler)] pub fn head() {}
#[attribute_macro(handler)] pub fn options() {}
#[attribute_macro(handler)] pub fn patch() {}
#[attribute_macro(handler)] pub fn route() {}
#[attribute_macro(handler)] pub fn catch() {}
#[opaque] macro_rules! routes { () => {} }
#[opaque] macro_rules! catchers { () => {} }
#[opaque] macro_rules! uri { () => {} }
pub mod catcher {
    use crate::{Request, Response};
    use futures::future;
    use std::result;
    pub use crate::Catcher;
    pub type Result = result::Result<Response, crate::http::Status>;
    pub type BoxFuture<T = Result> = future::BoxFuture<T>;
    pub trait Handler: Cloneable {
        async fn handle(&self, status: Status, req: &Request) -> Result;
    }
    impl<F: Clone> Handler for F where F: Fn(Status, &Request) -> BoxFuture {
        fn handle(&self, status: Status, req: &Request) -> BoxFuture {}
    }
    impl Clone for Box<dyn Handler> {}
    pub trait Cloneable {}
    impl<T: Handler + Clone> Cloneable for T { fn clone_handler(&self) -> Box<dyn Handler> {} }
}
pub mod config {
    use crate::Request;
    use crate::request::{FromRequest, Outcome};
    use std::{convert, fmt, path};
    use std::collections::HashSet;
    use std::str::FromStr;
    pub use crate::Config;
    #[derive(Clone, Copy)] pub enum LogLevel { Critical, Normal, Debug, Off }
    impl FromStr for LogLevel {
        type Err = &str;
        fn from_str(s: &str) -> Result<Self, Self::Err> {}
    }
    impl fmt::Display for LogLevel {}
    #[derive(Clone)] pub struct Ident;
    impl Ident {
        pub fn try_new<S: Into<String>>(ident: S) -> Result<Ident, String> {}
        pub fn none() -> Ident {}
        pub fn as_str(&self) -> Option<&str> {}
    }
    impl fmt::Display for Ident {}
    impl Default for Ident {}
    #[derive(Clone, Copy)] pub enum Sig { Alrm, Chld, Hup, Int, Io, Pipe, Quit, Term, Usr1, Usr2 }
    impl fmt::Display for Sig {}
    #[derive(Clone)] pub struct Shutdown { pub ctrlc: bool, pub signals: HashSet<Sig>, pub grace: u32, pub mercy: u32, pub force: bool }
    impl fmt::Display for Shutdown {}
    impl Default for Shutdown {}
    #[derive(Clone)] pub struct TlsConfig;
    impl TlsConfig {
        pub fn from_paths<C, K>(certs: C, key: K) -> Self where C: AsRef<path::Path>, K: AsRef<path::Path> {}
        pub fn from_bytes(certs: &[u8], key: &[u8]) -> Self {}
        pub fn with_ciphers<I>(self, ciphers: I) -> Self where I: IntoIterator<Item = CipherSuite> {}
        pub fn with_preferred_server_cipher_order(self, prefer_server_order: bool) -> Self {}
        pub fn with_mutual(self, config: MutualTls) -> Self {}
        pub fn certs(&self) -> either::Either<path::PathBuf, &[u8]> {}
        pub fn key(&self) -> either::Either<path::PathBuf, &[u8]> {}
        pub fn ciphers(&self) -> impl Iterator<Item = CipherSuite> {}
        pub fn prefer_server_cipher_order(&self) -> bool {}
        pub fn mutual(&self) -> Option<&MutualTls> {}
    }
    #[derive(Clone)] pub struct MutualTls { pub mandatory: bool }
    impl MutualTls {
        pub fn from_path<C: AsRef<path::Path>>(ca_certs: C) -> Self {}
        pub fn from_bytes(ca_certs: &[u8]) -> Self {}
        pub fn mandatory(self, mandatory: bool) -> Self {}
        pub fn ca_certs(&self) -> either::Either<path::PathBuf, &[u8]> {}
    }
    #[derive(Clone, Copy)] pub enum CipherSuite { TLS_CHACHA20_POLY1305_SHA256, TLS_AES_256_GCM_SHA384, TLS_AES_128_GCM_SHA256, TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256, TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256, TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384, TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 }
    impl CipherSuite {
        pub const DEFAULT_SET: [CipherSuite; 9] = _;
        pub const TLS_V13_SET: [CipherSuite; 3] = _;
        pub const TLS_V12_SET: [CipherSuite; 6] = _;
    }
    #[derive(Clone)] pub struct SecretKey;
    impl SecretKey {
        pub fn from(master: &[u8]) -> SecretKey {}
        pub fn derive_from(material: &[u8]) -> SecretKey {}
        pub fn generate() -> Option<SecretKey> {}
        pub fn is_zero(&self) -> bool {}
        pub fn is_provided(&self) -> bool {}
    }
    impl FromRequest for &SecretKey {
        type Error = convert::Infallible;
        async fn from_request(req: &Request) -> Outcome<Self, Self::Error> {}
    }
    impl fmt::Display for SecretKey {}
}
pub mod data {
    use crate::Request;
    use crate::form::{DataField, Errors, FromFormField, ValueField};
    use crate::form::validate::Len;
    use crate::fs::TempFile;
    use crate::request::FromRequest;
    use rocket_codegen::Responder;
    use std::{borrow, convert, fmt, io, ops};
    use std::borrow::Cow;
    use std::path::Path;
    use std::pin::Pin;
    use tokio::fs::File;
    use tokio::io::{AsyncRead, AsyncWrite};
    pub use crate::Data;
    pub use ubyte::{ByteUnit, ToByteUnit};
    #[derive(Clone, Copy)] pub struct N { pub written: u64, pub complete: bool }
    impl fmt::Display for N {}
    impl ops::Deref for N {
        type Target = u64;
        fn deref(&self) -> &Self::Target {}
    }
    #[derive(Clone, Copy)] pub struct Capped<T> { pub value: T, pub n: N }
    impl<T> Capped<T> {
        pub fn new(value: T, n: N) -> Self {}
        pub fn complete(value: T, len: usize) -> Self {}
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Capped<U> { let a: T; f(a) }
        pub fn is_empty(&self) -> bool {}
        pub fn is_complete(&self) -> bool {}
        pub fn into_inner(self) -> T {}
    }
    impl<T> ops::Deref for Capped<T> {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
    impl<T> ops::DerefMut for Capped<T> { fn deref_mut(&mut self) -> &mut Self::Target {} }
    impl<T: AsRef<[u8]>> From<T> for Capped<T> {}
    impl<T: Responder> Responder for Capped<T> { fn respond_to(self, request: &Request) -> crate::response::Result {} }
    impl FromData for Capped<String> {
        type Error = io::Error;
        async fn from_data(req: &Request, data: crate::Data) -> Outcome<Self> {}
    }
    impl FromData for Capped<&str> {
        type Error = io::Error;
        async fn from_data(req: &Request, data: crate::Data) -> Outcome<Self> {}
    }
    impl FromData for Capped<&RawStr> {
        type Error = io::Error;
        async fn from_data(req: &Request, data: crate::Data) -> Outcome<Self> {}
    }
    impl FromData for Capped<borrow::Cow<str>> {
        type Error = io::Error;
        async fn from_data(req: &Request, data: crate::Data) -> Outcome<Self> {}
    }
    impl FromData for Capped<&[u8]> {
        type Error = io::Error;
        async fn from_data(req: &Request, data: crate::Data) -> Outcome<Self> {}
    }
    impl FromData for Capped<Vec<u8>> {
        type Error = io::Error;
        async fn from_data(req: &Request, data: crate::Data) -> Outcome<Self> {}
    }
    impl FromFormField for Capped<&str> {
        fn from_value(field: ValueField) -> crate::form::Result<Self> {}
        async fn from_data(f: DataField) -> crate::form::Result<Self> {}
    }
    impl FromFormField for Capped<String> {
        fn from_value(field: ValueField) -> crate::form::Result<Self> {}
        async fn from_data(f: DataField) -> crate::form::Result<Self> {}
    }
    impl FromFormField for Capped<&[u8]> {
        fn from_value(field: ValueField) -> crate::form::Result<Self> {}
        async fn from_data(f: DataField) -> crate::form::Result<Self> {}
    }
    impl FromFormField for Capped<Cow<str>> {
        fn from_value(field: ValueField) -> crate::form::Result<Self> {}
        async fn from_data(field: DataField) -> crate::form::Result<Self> {}
    }
    impl<L, T: Len<L>> Len<L> for Capped<T> {
        fn len(&self) -> L {}
        fn len_into_u64(len: L) -> u64 {}
        fn zero_len() -> L {}
    }
    impl rocket_codegen::FromFormField for Capped<TempFile> {
        fn from_value(field: ValueField) -> Result<Self, Errors> {}
        async fn from_data(f: DataField) -> Result<Self, Errors> {}
    }
    impl FromData for Capped<TempFile> {
        type Error = io::Error;
        async fn from_data(req: &Request, data: crate::Data) -> Outcome<Self> {}
    }
    pub struct DataStream;
    impl DataStream {
        pub fn hint(&self) -> usize {}
        pub async fn stream_to<W>(self, writer: W) -> io::Result<N> where W: AsyncWrite {}
        pub async fn stream_precise_to<W>(self, writer: W) -> io::Result<u64> where W: AsyncWrite {}
        pub async fn into_bytes(self) -> io::Result<Capped<Vec<u8>>> {}
        pub async fn into_string(self) -> io::Result<Capped<String>> {}
        pub async fn into_file<P: AsRef<Path>>(self, path: P) -> io::Result<Capped<File>> {}
    }
    impl AsyncRead for DataStream {}
    pub type Outcome<T, E = <T as FromData>::Error> = crate::outcome::Outcome<T, (Status, E), (crate::Data, Status)>;
    pub trait FromData {
        type Error: fmt::Debug;
        async fn from_data(req: &Request, data: crate::Data) -> Outcome<Self>;
    }
    impl<T: FromData> FromData for Result<T, T::Error> {
        type Error = convert::Infallible;
        async fn from_data(req: &Request, data: crate::Data) -> Outcome<Self> {}
    }
    impl<T: FromData> FromData for Option<T> {
        type Error = convert::Infallible;
        async fn from_data(req: &Request, data: crate::Data) -> Outcome<Self> {}
    }
    #[derive(Clone)] pub struct Limits;
    impl Default for Limits {}
    impl Limits {
        pub const FORM: ByteUnit = _;
        pub const DATA_FORM: ByteUnit = _;
        pub const FILE: ByteUnit = _;
        pub const STRING: ByteUnit = _;
        pub const BYTES: ByteUnit = _;
        pub const JSON: ByteUnit = _;
        pub const MESSAGE_PACK: ByteUnit = _;
        pub fn new() -> Self {}
        pub fn limit<S: Into<Uncased>>(self, name: S, limit: ByteUnit) -> Self {}
        pub fn get<S: AsRef<str>>(&self, name: S) -> Option<ByteUnit> {}
        pub fn find<S: AsRef<str>, L: AsRef<[S]>>(&self, layers: L) -> Option<ByteUnit> {}
    }
    impl fmt::Display for Limits {}
    impl FromRequest for &Limits {
        type Error = convert::Infallible;
        async fn from_request(req: &Request) -> crate::request::Outcome<Self, Self::Error> {}
    }
    pub struct IoStream;
    impl AsyncRead for IoStream {}
    impl AsyncWrite for IoStream {}
    pub trait IoHandler {
        async fn io(self: Pin<Box<Self>>, io: IoStream) -> io::Result<()>;
    }
}
pub mod error {
    use crate::Rocket;
    use crate::fairing::Info;
    use crate::router::router::Collisions;
    use crate::sentinel::Sentry;
    use figment::Profile;
    use std::{fmt, io};
    use std::error::Error as StdError;
    use std::sync::Arc;
    pub use crate::Error;
    pub enum ErrorKind { Bind(io::Error), Io(io::Error), Config(figment::Error), Collisions(Collisions), FailedFairings(Vec<Info>), SentinelAborts(Vec<Sentry>), InsecureSecretKey(Profile), Shutdown(Arc<Rocket<Orbit>>, Option<Box<dyn StdError + Send + Sync>>) }
    impl fmt::Display for ErrorKind {}
}
pub mod fairing {
    use crate::{Data, Request, Response, Rocket};
    use futures::future::{BoxFuture, Future};
    use std::{fmt, result, sync};
    use std::any::Any;
    use std::ops::BitOr;
    pub type Result<T = Rocket<Build>, E = Rocket<Build>> = result::Result<T, E>;
    pub trait Fairing: Any {
        fn info(&self) -> Info;
        async fn on_ignite(&self, rocket: Rocket<Build>) -> Result {}
        async fn on_liftoff(&self, _rocket: &Rocket<Orbit>) {}
        async fn on_request(&self, _req: &mut Request, _data: &mut Data) {}
        async fn on_response(&self, _req: &Request, _res: &mut Response) {}
        async fn on_shutdown(&self, _rocket: &Rocket<Orbit>) {}
    }
    impl<T: Fairing> Fairing for sync::Arc<T> {
        fn info(&self) -> Info {}
        async fn on_ignite(&self, rocket: Rocket<Build>) -> Result {}
        async fn on_liftoff(&self, rocket: &Rocket<Orbit>) {}
        async fn on_request(&self, req: &mut Request, data: &mut Data) {}
        async fn on_response(&self, req: &Request, res: &mut Response) {}
        async fn on_shutdown(&self, rocket: &Rocket<Orbit>) {}
    }
    pub struct AdHoc;
    impl AdHoc {
        pub fn on_ignite<F, Fut>(name: &str, f: F) -> AdHoc where F: FnOnce(Rocket<Build>) -> Fut, Fut: Future<Output = Rocket<Build>> {}
        pub fn try_on_ignite<F, Fut>(name: &str, f: F) -> AdHoc where F: FnOnce(Rocket<Build>) -> Fut, Fut: Future<Output = Result> {}
        pub fn on_liftoff<F>(name: &str, f: F) -> AdHoc where F: FnOnce(&Rocket<Orbit>) -> BoxFuture<()> {}
        pub fn on_request<F>(name: &str, f: F) -> AdHoc where F: Fn(&mut Request, &Data) -> BoxFuture<()> {}
        pub fn on_response<F>(name: &str, f: F) -> AdHoc where F: Fn(&Request, &mut Response) -> BoxFuture<()> {}
        pub fn on_shutdown<F>(name: &str, f: F) -> AdHoc where F: FnOnce(&Rocket<Orbit>) -> BoxFuture<()> {}
        pub fn config<T>() -> AdHoc where T: serde::Deserialize {}
    }
    impl Fairing for AdHoc {
        fn info(&self) -> Info {}
        async fn on_ignite(&self, rocket: Rocket<Build>) -> Result {}
        async fn on_liftoff(&self, rocket: &Rocket<Orbit>) {}
        async fn on_request(&self, req: &mut Request, data: &mut Data) {}
        async fn on_response(&self, req: &Request, res: &mut Response) {}
        async fn on_shutdown(&self, rocket: &Rocket<Orbit>) {}
    }
    #[derive(Clone, Copy)] pub struct Info { pub name: &str, pub kind: Kind }
    #[derive(Clone, Copy)] pub struct Kind;
    impl Kind {
        pub const Ignite: Kind = _;
        pub const Liftoff: Kind = _;
        pub const Request: Kind = _;
        pub const Response: Kind = _;
        pub const Shutdown: Kind = _;
        pub const Singleton: Kind = _;
        pub fn is(self, other: Kind) -> bool {}
        pub fn is_exactly(self, other: Kind) -> bool {}
    }
    impl BitOr for Kind { type Output = Self; }
    impl fmt::Display for Kind {}
}
pub mod fs {
    use crate::{Data, Request};
    use crate::form::validate::Len;
    use crate::route::{Handler, Outcome};
    use rocket_codegen::Responder;
    use std::{io, ops};
    use std::ops::{Deref, DerefMut};
    use std::path::Path;
    use tokio::fs::File;
    use tokio::io::AsyncBufRead;
    use ubyte::ByteUnit;
    #[derive(Clone)] pub struct FileServer;
    impl FileServer {
        pub fn from<P: AsRef<Path>>(path: P) -> Self {}
        pub fn new<P: AsRef<Path>>(path: P, options: Options) -> Self {}
        pub fn rank(self, rank: isize) -> Self {}
    }
    impl Handler for FileServer { async fn handle(&self, req: &Request, data: Data) -> Outcome {} }
    #[derive(Clone, Copy)] pub struct Options;
    impl Options {
        pub const None: Options = _;
        pub const Index: Options = _;
        pub const DotFiles: Options = _;
        pub const NormalizeDirs: Options = _;
        pub const IndexFile: Options = _;
        pub const Missing: Options = _;
        pub fn contains(self, other: Options) -> bool {}
    }
    impl Default for Options {}
    impl ops::BitOr for Options { type Output = Self; }
    pub struct NamedFile;
    impl NamedFile {
        pub async fn open<P: AsRef<Path>>(path: P) -> io::Result<NamedFile> {}
        pub fn file(&self) -> &File {}
        pub fn file_mut(&mut self) -> &mut File {}
        pub fn take_file(self) -> File {}
        pub fn path(&self) -> &Path {}
    }
    impl Responder for NamedFile { fn respond_to(self, req: &Request) -> crate::response::Result {} }
    impl Deref for NamedFile {
        type Target = File;
        fn deref(&self) -> &File {}
    }
    impl DerefMut for NamedFile { fn deref_mut(&mut self) -> &mut File {} }
    pub enum TempFile {  }
    impl Len<ByteUnit> for TempFile {
        fn len(&self) -> ByteUnit {}
        fn len_into_u64(len: ByteUnit) -> u64 {}
        fn zero_len() -> ByteUnit {}
    }
    impl TempFile {
        pub async fn persist_to<P>(&mut self, path: P) -> io::Result<()> where P: AsRef<Path> {}
        pub async fn copy_to<P>(&mut self, path: P) -> io::Result<()> where P: AsRef<Path> {}
        pub async fn move_copy_to<P>(&mut self, path: P) -> io::Result<()> where P: AsRef<Path> {}
        pub async fn open(&self) -> io::Result<impl AsyncBufRead> {}
        pub fn len(&self) -> u64 {}
        pub fn path(&self) -> Option<&Path> {}
        pub fn name(&self) -> Option<&str> {}
        pub fn raw_name(&self) -> Option<&FileName> {}
        pub fn content_type(&self) -> Option<&ContentType> {}
    }
    pub struct FileName;
    impl FileName {
        pub fn new<S: AsRef<str>>(string: &S) -> &FileName {}
        pub fn as_str(&self) -> Option<&str> {}
        pub fn is_safe(&self) -> bool {}
        pub fn dangerous_unsafe_unsanitized_raw(&self) -> &RawStr {}
    }
    impl<S: AsRef<str>> From<&S> for &FileName {}
}
pub mod http {
    pub use rocket_http::*;
    #[derive(Clone, Default)] pub struct HeaderMap;
    impl HeaderMap {
        pub fn contains<N: AsRef<str>>(&self, name: N) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn get(&self, name: &str) -> impl Iterator<Item = &str> {}
        pub fn get_one(&self, name: &str) -> Option<&str> {}
    }
    pub struct CookieJar;
    impl Clone for CookieJar {}
    impl CookieJar {
        pub fn get(&self, name: &str) -> Option<&Cookie> {}
        pub fn get_private(&self, name: &str) -> Option<Cookie> {}
        pub fn get_pending(&self, name: &str) -> Option<Cookie> {}
        pub fn add<C: Into<Cookie>>(&self, cookie: C) {}
        pub fn add_private<C: Into<Cookie>>(&self, cookie: C) {}
        pub fn remove<C: Into<Cookie>>(&self, cookie: C) {}
        pub fn remove_private<C: Into<Cookie>>(&self, cookie: C) {}
        pub fn iter(&self) -> impl Iterator<Item = &Cookie> {}
    }
    pub mod hyper {
        pub use rocket_http::hyper::header;
    }
}
pub mod outcome {
    use crate::{Data, Request};
    use crate::data::FromData;
    use crate::request::FromRequest;
    use futures::future;
    use rocket_codegen::Responder;
    use std::fmt;
    use std::convert::Infallible;
    #[derive(Clone, Copy)] pub enum Outcome<S, E, F> { Success(S), Error(E), Forward(F) }
    impl<S, E, F> Outcome<S, E, F> {
        pub fn unwrap(self) -> S {}
        pub fn expect(self, message: &str) -> S {}
        pub fn is_success(&self) -> bool {}
        pub fn is_error(&self) -> bool {}
        pub fn is_forward(&self) -> bool {}
        pub fn succeeded(self) -> Option<S> {}
        pub fn failed(self) -> Option<E> {}
        pub fn forwarded(self) -> Option<F> {}
        pub fn success_or<T>(self, value: T) -> Result<S, T> {}
        pub fn success_or_else<T, V: FnOnce() -> T>(self, f: V) -> Result<S, T> { f() }
        pub fn as_ref(&self) -> Outcome<&S, &E, &F> {}
        pub fn as_mut(&mut self) -> Outcome<&mut S, &mut E, &mut F> {}
        pub fn map<T, M: FnOnce(S) -> T>(self, f: M) -> Outcome<T, E, F> { let a: S; f(a) }
        pub fn map_error<T, M: FnOnce(E) -> T>(self, f: M) -> Outcome<S, T, F> { let a: E; f(a) }
        pub fn map_forward<T, M: FnOnce(F) -> T>(self, f: M) -> Outcome<S, E, T> { let a: F; f(a) }
        pub fn and_then<T, M: FnOnce(S) -> Outcome<T, E, F>>(self, f: M) -> Outcome<T, E, F> { let a: S; f(a) }
        pub fn error_then<T, M: FnOnce(E) -> Outcome<S, T, F>>(self, f: M) -> Outcome<S, T, F> { let a: E; f(a) }
        pub fn forward_then<T, M: FnOnce(F) -> Outcome<S, E, T>>(self, f: M) -> Outcome<S, E, T> { let a: F; f(a) }
        pub fn ok_map_forward<M>(self, f: M) -> Result<S, E> where M: FnOnce(F) -> Result<S, E> { let a: F; f(a); }
        pub fn ok_map_error<M>(self, f: M) -> Result<S, F> where M: FnOnce(E) -> Result<S, F> { let a: E; f(a); }
        pub fn pin(self) -> future::BoxFuture<Self> {}
    }
    impl<S, E, F> fmt::Display for Outcome<S, E, F> {}
    impl<T: FromRequest> FromRequest for crate::request::Outcome<T, T::Error> {
        type Error = Infallible;
        async fn from_request(request: &Request) -> crate::request::Outcome<Self, Infallible> {}
    }
    impl crate::route::Outcome {
        pub fn from<R: Responder>(req: &Request, responder: R) -> crate::route::Outcome {}
        pub fn try_from<R, E>(req: &Request, result: Result<R, E>) -> crate::route::Outcome where R: Responder, E: fmt::Debug {}
        pub fn error(code: Status) -> crate::route::Outcome {}
        pub fn forward(data: Data, status: Status) -> crate::route::Outcome {}
    }
    pub trait IntoOutcome<Outcome> {
        type Error;
        type Forward;
        fn or_error(self, error: Self::Error) -> Outcome;
        fn or_forward(self, forward: Self::Forward) -> Outcome;
    }
    impl<S, E, F> IntoOutcome<Outcome<S, E, F>> for Option<S> {
        type Error = E;
        type Forward = F;
        fn or_error(self, error: E) -> Outcome<S, E, F> {}
        fn or_forward(self, forward: F) -> Outcome<S, E, F> {}
    }
    impl<T: FromData> IntoOutcome<crate::data::Outcome<T>> for Result<T, T::Error> {
        type Error = Status;
        type Forward = (Data, Status);
        fn or_error(self, error: Status) -> crate::data::Outcome<T> {}
        fn or_forward(self, arg1: (Data, Status)) -> crate::data::Outcome<T> {}
    }
    impl<S, E> IntoOutcome<crate::request::Outcome<S, E>> for Result<S, E> {
        type Error = Status;
        type Forward = Status;
        fn or_error(self, error: Status) -> crate::request::Outcome<S, E> {}
        fn or_forward(self, status: Status) -> crate::request::Outcome<S, E> {}
    }
}
pub mod phase {
    pub enum State {}
    pub trait Stateful {
        fn into_state(self) -> State;
        fn as_state_ref(&self) -> StateRef;
    }
}
pub mod request {
    use crate::http::CookieJar;
    use crate::response::Flash;
    use std::{convert, fmt};
    use std::convert::Infallible;
    use std::fmt::Debug;
    use std::net::{IpAddr, SocketAddr};
    use std::path::{Path, PathBuf};
    use uuid_::{Error, Uuid};
    pub use crate::Request;
    pub trait FromParam {
        type Error: fmt::Debug;
        fn from_param(param: &str) -> Result<Self, Self::Error>;
    }
    impl FromParam for &str {
        type Error = convert::Infallible;
        fn from_param(param: &str) -> Result<&str, Self::Error> {}
    }
    impl FromParam for String {
        type Error = convert::Infallible;
        fn from_param(param: &str) -> Result<String, Self::Error> {}
    }
    impl FromParam for PathBuf {
        type Error = PathError;
        fn from_param(param: &str) -> Result<Self, Self::Error> {}
    }
    impl<T: FromParam> FromParam for Result<T, T::Error> {
        type Error = convert::Infallible;
        fn from_param(param: &str) -> Result<Self, Self::Error> {}
    }
    impl<T: FromParam> FromParam for Option<T> {
        type Error = convert::Infallible;
        fn from_param(param: &str) -> Result<Self, Self::Error> {}
    }
    impl FromParam for Uuid {
        type Error = Error;
        fn from_param(param: &str) -> Result<Uuid, Self::Error> {}
    }
    pub trait FromSegments {
        type Error: fmt::Debug;
        fn from_segments(segments: Segments<Path>) -> Result<Self, Self::Error>;
    }
    impl FromSegments for Segments<Path> {
        type Error = convert::Infallible;
        fn from_segments(segments: Self) -> Result<Self, Self::Error> {}
    }
    impl FromSegments for PathBuf {
        type Error = PathError;
        fn from_segments(segments: Segments<Path>) -> Result<Self, Self::Error> {}
    }
    impl<T: FromSegments> FromSegments for Result<T, T::Error> {
        type Error = convert::Infallible;
        fn from_segments(segments: Segments<Path>) -> Result<Result<T, T::Error>, Self::Error> {}
    }
    impl<T: FromSegments> FromSegments for Option<T> {
        type Error = convert::Infallible;
        fn from_segments(segments: Segments<Path>) -> Result<Option<T>, Self::Error> {}
    }
    pub type Outcome<S, E> = crate::outcome::Outcome<S, (Status, E), Status>;
    pub trait FromRequest {
        type Error: Debug;
        async fn from_request(request: &crate::Request) -> Outcome<Self, Self::Error>;
    }
    impl FromRequest for Method {
        type Error = Infallible;
        async fn from_request(request: &crate::Request) -> Outcome<Self, Infallible> {}
    }
    impl FromRequest for &Origin {
        type Error = Infallible;
        async fn from_request(request: &crate::Request) -> Outcome<Self, Infallible> {}
    }
    impl FromRequest for &Host {
        type Error = Infallible;
        async fn from_request(request: &crate::Request) -> Outcome<Self, Infallible> {}
    }
    impl FromRequest for &CookieJar {
        type Error = Infallible;
        async fn from_request(request: &crate::Request) -> Outcome<Self, Infallible> {}
    }
    impl FromRequest for &Accept {
        type Error = Infallible;
        async fn from_request(request: &crate::Request) -> Outcome<Self, Infallible> {}
    }
    impl FromRequest for &ContentType {
        type Error = Infallible;
        async fn from_request(request: &crate::Request) -> Outcome<Self, Infallible> {}
    }
    impl FromRequest for IpAddr {
        type Error = Infallible;
        async fn from_request(request: &crate::Request) -> Outcome<Self, Infallible> {}
    }
    impl FromRequest for SocketAddr {
        type Error = Infallible;
        async fn from_request(request: &crate::Request) -> Outcome<Self, Infallible> {}
    }
    impl<T: FromRequest> FromRequest for Result<T, T::Error> {
        type Error = Infallible;
        async fn from_request(request: &crate::Request) -> Outcome<Self, Infallible> {}
    }
    impl<T: FromRequest> FromRequest for Option<T> {
        type Error = Infallible;
        async fn from_request(request: &crate::Request) -> Outcome<Self, Infallible> {}
    }
    impl FromRequest for Certificate {
        type Error = Error;
        async fn from_request(req: &crate::Request) -> Outcome<Self, Self::Error> {}
    }
    pub type FlashMessage = Flash<&CookieJar>;
}
pub mod response {
    use crate::{Data, Request, Rocket, Sentinel};
    use crate::data::IoHandler;
    use crate::outcome::IntoOutcome;
    use crate::request::{FlashMessage, FromRequest};
    use crate::route::Outcome;
    use either::Either;
    use std::{borrow, fmt, io, result};
    use std::borrow::Cow;
    use std::fs::File;
    use std::sync::Arc;
    use tokio::fs;
    use tokio::io::{AsyncRead, AsyncSeek};
    pub use crate::Response;
    pub type Result = result::Result<crate::Response, crate::http::Status>;
    impl IntoOutcome<Outcome> for Result {
        type Error = ();
        type Forward = (Data, Status);
        fn or_error(self, arg1: ()) -> Outcome {}
        fn or_forward(self, arg1: (Data, Status)) -> Outcome {}
    }
    pub trait Responder {
        #[async_context] fn respond_to(self, request: &Request) -> Result;
    }
    impl Responder for &str { fn respond_to(self, arg1: &Request) -> Result {} }
    impl Responder for String { fn respond_to(self, arg1: &Request) -> Result {} }
    impl Responder for Arc<str> { fn respond_to(self, arg1: &Request) -> Result {} }
    impl Responder for Box<str> { fn respond_to(self, arg1: &Request) -> Result {} }
    impl Responder for &[u8] { fn respond_to(self, arg1: &Request) -> Result {} }
    impl Responder for Vec<u8> { fn respond_to(self, arg1: &Request) -> Result {} }
    impl Responder for Arc<[u8]> { fn respond_to(self, arg1: &Request) -> Result {} }
    impl Responder for Box<[u8]> { fn respond_to(self, arg1: &Request) -> Result {} }
    impl<T: Responder> Responder for Box<T> { fn respond_to(self, req: &Request) -> Result {} }
    impl Responder for File { fn respond_to(self, req: &Request) -> Result {} }
    impl Responder for fs::File { fn respond_to(self, arg1: &Request) -> Result {} }
    impl Responder for () { fn respond_to(self, arg1: &Request) -> Result {} }
    impl<R: ToOwned> Responder for borrow::Cow<R> where &R: Responder, <R as ToOwned>::Owned: Responder {
        fn respond_to(self, req: &Request) -> Result {}
    }
    impl<R: Responder> Responder for Option<R> { fn respond_to(self, req: &Request) -> Result {} }
    impl<T, E> Responder for std::result::Result<T, E> where T: Responder, E: Responder {
        fn respond_to(self, req: &Request) -> Result {}
    }
    impl<T, E> Responder for Either<T, E> where T: Responder, E: Responder { fn respond_to(self, req: &Request) -> Result {} }
    impl Responder for Status { fn respond_to(self, arg1: &Request) -> Result {} }
    pub struct Redirect;
    impl Redirect {
        pub fn to<U: TryInto<Reference>>(uri: U) -> Redirect {}
        pub fn temporary<U: TryInto<Reference>>(uri: U) -> Redirect {}
        pub fn permanent<U: TryInto<Reference>>(uri: U) -> Redirect {}
        pub fn found<U: TryInto<Reference>>(uri: U) -> Redirect {}
        pub fn moved<U: TryInto<Reference>>(uri: U) -> Redirect {}
    }
    impl rocket_codegen::Responder for Redirect { fn respond_to(self, arg1: &Request) -> Result {} }
    pub struct Builder;
    impl Builder {
        pub fn new(base: crate::Response) -> Builder {}
        pub fn status(&mut self, status: Status) -> &mut Builder {}
        pub fn header<H>(&mut self, header: H) -> &mut Builder where H: Into<Header> {}
        pub fn header_adjoin<H>(&mut self, header: H) -> &mut Builder where H: Into<Header> {}
        pub fn raw_header<N, V>(&mut self, name: N, value: V) -> &mut Builder where N: Into<Cow<str>>, V: Into<Cow<str>> {}
        pub fn raw_header_adjoin<N, V>(&mut self, name: N, value: V) -> &mut Builder where N: Into<Cow<str>>, V: Into<Cow<str>> {}
        pub fn sized_body<B, S>(&mut self, size: S, body: B) -> &mut Builder where B: AsyncRead + AsyncSeek, S: Into<Option<usize>> {}
        pub fn streamed_body<B>(&mut self, body: B) -> &mut Builder where B: AsyncRead {}
        pub fn upgrade<P, H>(&mut self, protocol: P, handler: H) -> &mut Builder where P: Into<Uncased>, H: IoHandler {}
        pub fn max_chunk_size(&mut self, size: usize) -> &mut Builder {}
        pub fn merge(&mut self, other: crate::Response) -> &mut Builder {}
        pub fn join(&mut self, other: crate::Response) -> &mut Builder {}
        pub fn finalize(&mut self) -> crate::Response {}
        pub fn ok<E>(&mut self) -> std::result::Result<crate::Response, E> {}
    }
    pub struct Debug<E>(pub E);
    impl<T> Sentinel for Debug<T> { fn abort(arg0: &Rocket<Ignite>) -> bool {} }
    impl<E> From<E> for Debug<E> {}
    impl<E: fmt::Debug> rocket_codegen::Responder for Debug<E> { fn respond_to(self, arg1: &Request) -> Result {} }
    pub struct Body;
    impl Default for Body {}
    impl Body {
        pub const DEFAULT_MAX_CHUNK: usize = _;
        pub fn is_none(&self) -> bool {}
        pub fn is_some(&self) -> bool {}
        pub fn preset_size(&self) -> Option<usize> {}
        pub fn max_chunk_size(&self) -> usize {}
        pub async fn size(&mut self) -> Option<usize> {}
        pub fn take(&mut self) -> Self {}
        pub async fn to_bytes(&mut self) -> io::Result<Vec<u8>> {}
        pub async fn to_string(&mut self) -> io::Result<String> {}
    }
    impl AsyncRead for Body {}
    pub struct Flash<R>;
    impl<R> Flash<R> {
        pub fn new<K: Into<String>, M: Into<String>>(res: R, kind: K, message: M) -> Flash<R> {}
        pub fn success<S: Into<String>>(responder: R, message: S) -> Flash<R> {}
        pub fn warning<S: Into<String>>(responder: R, message: S) -> Flash<R> {}
        pub fn error<S: Into<String>>(responder: R, message: S) -> Flash<R> {}
    }
    impl<R: rocket_codegen::Responder> rocket_codegen::Responder for Flash<R> { fn respond_to(self, req: &Request) -> Result {} }
    impl FlashMessage {
        pub fn into_inner(self) -> (String, String) {}
        pub fn kind(&self) -> &str {}
        pub fn message(&self) -> &str {}
    }
    impl FromRequest for FlashMessage {
        type Error = ();
        async fn from_request(req: &Request) -> crate::request::Outcome<Self, Self::Error> {}
    }
    pub mod status {
        use crate::Request;
        use rocket_codegen::Responder;
        use std::borrow::Cow;
        use std::hash::Hash;
        #[derive(Clone)] pub struct Created<R>;
        impl<R> Created<R> {
            pub fn new<L: Into<Cow<str>>>(location: L) -> Self {}
            pub fn body(self, responder: R) -> Self {}
            pub fn tagged_body(self, responder: R) -> Self where R: Hash {}
        }
        impl<R: Responder> Responder for Created<R> { fn respond_to(self, req: &Request) -> crate::response::Result {} }
        #[derive(Clone)] pub struct NoContent;
        impl Responder for NoContent { fn respond_to(self, arg1: &Request) -> crate::response::Result {} }
        #[derive(Clone)] pub struct Custom<R>(pub Status, pub R);
        impl<R: Responder> Responder for Custom<R> { fn respond_to(self, req: &Request) -> crate::response::Result {} }
    }
    pub mod stream {
        use crate::Request;
        use futures::stream::Stream;
        use rocket_codegen::Responder;
        use std::borrow::Cow;
        use tokio::io::AsyncRead;
        use tokio::time::Duration;
        pub struct ReaderStream<S: Stream>;
        impl<R> ReaderStream<One<R>> { pub fn one(reader: R) -> Self {} }
        impl<S: Stream> From<S> for ReaderStream<S> {}
        impl<S: Stream> Responder for ReaderStream<S> where S::Item: AsyncRead {
            fn respond_to(self, arg1: &Request) -> crate::response::Result {}
        }
        impl<S: Stream> AsyncRead for ReaderStream<S> where S::Item: AsyncRead {}
        #[derive(Clone)] pub struct ByteStream<S>(pub S);
        impl<S> From<S> for ByteStream<S> {}
        impl<S: Stream> Responder for ByteStream<S> where S::Item: AsRef<[u8]> {
            fn respond_to(self, arg1: &Request) -> crate::response::Result {}
        }
        #[derive(Clone)] pub struct TextStream<S>(pub S);
        impl<S> From<S> for TextStream<S> {}
        impl<S: Stream> Responder for TextStream<S> where S::Item: AsRef<str> {
            fn respond_to(self, arg1: &Request) -> crate::response::Result {}
        }
        pub struct One<T>;
        impl<T> From<T> for One<T> {}
        impl<T> Stream for One<T> { type Item = T; }
        #[derive(Clone)] pub struct Event;
        impl Event {
            pub fn empty() -> Self {}
            pub fn json<T: serde::Serialize>(data: &T) -> Self {}
            pub fn data<T: Into<Cow<str>>>(data: T) -> Self {}
            pub fn comment<T: Into<Cow<str>>>(data: T) -> Self {}
            pub fn retry(period: Duration) -> Self {}
            pub fn event<T: Into<Cow<str>>>(self, event: T) -> Self {}
            pub fn id<T: Into<Cow<str>>>(self, id: T) -> Self {}
            pub fn with_data<T: Into<Cow<str>>>(self, data: T) -> Self {}
            pub fn with_comment<T: Into<Cow<str>>>(self, data: T) -> Self {}
            pub fn with_retry(self, period: Duration) -> Self {}
        }
        pub struct EventStream<S>;
        impl<S: Stream<Item = Event>> EventStream<S> { pub fn heartbeat<H: Into<Option<Duration>>>(self, heartbeat: H) -> Self {} }
        impl<S: Stream<Item = Event>> From<S> for EventStream<S> {}
        impl<S: Stream<Item = Event>> Responder for EventStream<S> { fn respond_to(self, arg1: &Request) -> crate::response::Result {} }
    }
}
pub mod route {
    use crate::{Data, Request, Response};
    use futures::future;
    use std::{fmt, ops};
    pub use crate::Route;
    pub type Outcome = crate::outcome::Outcome<Response, Status, (Data, Status)>;
    pub type BoxFuture<T = Outcome> = future::BoxFuture<T>;
    pub trait Handler: Cloneable {
        async fn handle(&self, request: &Request, data: Data) -> Outcome;
    }
    impl<F: Clone> Handler for F where F: Fn(&Request, Data) -> BoxFuture { fn handle(&self, req: &Request, data: Data) -> BoxFuture {} }
    impl Clone for Box<dyn Handler> {}
    pub trait Cloneable {}
    impl<T: Handler + Clone> Cloneable for T { fn clone_handler(&self) -> Box<dyn Handler> {} }
    #[derive(Clone)] pub struct RouteUri { pub base: Origin, pub unmounted_origin: Origin, pub origin: Origin }
    impl RouteUri {
        pub fn base(&self) -> &str {}
        pub fn path(&self) -> &str {}
        pub fn query(&self) -> Option<&str> {}
        pub fn as_str(&self) -> &str {}
    }
    impl ops::Deref for RouteUri {
        type Target = Origin;
        fn deref(&self) -> &Self::Target {}
    }
    impl fmt::Display for RouteUri {}
}
pub mod router {
    pub mod collider {
        pub trait Collide<T = Self> {
            fn collides_with(&self, other: &T) -> bool;
        }
        impl<T: Collide> Collide<&T> for &T { fn collides_with(&self, other: &&T) -> bool {} }
        impl Collide for MediaType { fn collides_with(&self, other: &Self) -> bool {} }
    }
    pub mod router {
        use crate::{Catcher, Route};
        pub struct Collisions { pub routes: Vec<(Route, Route)>, pub catchers: Vec<(Catcher, Catcher)> }
    }
}
pub mod sentinel {
    use crate::Rocket;
    use std::any::TypeId;
    #[derive(Clone, Copy)] pub struct Sentry { pub type_id: TypeId, pub type_name: &str, pub parent: Option<TypeId>, pub location: (&str, u32, u32), pub specialized: bool, pub abort: fn(&Rocket<Ignite>) -> bool }
}
pub mod shield {
    use crate::{Request, Response, Rocket};
    use crate::fairing::{Fairing, Info};
    use rocket_http::ext::IntoCollection;
    use std::fmt;
    use time::Duration;
    pub struct Shield;
    impl Default for Shield {}
    impl Shield {
        pub fn new() -> Self {}
        pub fn enable<P: Policy>(self, policy: P) -> Self {}
        pub fn disable<P: Policy>(self) -> Self {}
        pub fn is_enabled<P: Policy>(&self) -> bool {}
    }
    impl Fairing for Shield {
        fn info(&self) -> Info {}
        async fn on_liftoff(&self, rocket: &Rocket<Orbit>) {}
        async fn on_response(&self, arg1: &Request, response: &mut Response) {}
    }
    pub trait Policy: Default {
        const NAME: &str;
        fn header(&self) -> Header;
    }
    pub enum ExpectCt { Enforce(Duration), Report(Duration, Absolute), ReportAndEnforce(Duration, Absolute) }
    impl Default for ExpectCt {}
    pub enum NoSniff { Enable }
    impl Default for NoSniff {}
    #[derive(Clone, Copy)] pub enum Hsts { Enable(Duration), IncludeSubDomains(Duration), Preload(Duration) }
    impl Default for Hsts {}
    pub enum Frame { Deny, SameOrigin }
    impl Default for Frame {}
    pub enum XssFilter { Disable, Enable, EnableBlock }
    impl Default for XssFilter {}
    pub enum Prefetch { On, Off }
    impl Default for Prefetch {}
    #[derive(Clone)] pub struct Permission;
    impl Default for Permission {}
    impl Permission {
        pub fn allowed<L>(feature: Feature, allow: L) -> Self where L: IntoCollection<Allow> {}
        pub fn blocked(feature: Feature) -> Self {}
        pub fn allow<L>(self, feature: Feature, allow: L) -> Self where L: IntoCollection<Allow> {}
        pub fn block(self, feature: Feature) -> Self {}
        pub fn get(&self, feature: Feature) -> Option<&[Allow]> {}
        pub fn iter(&self) -> impl Iterator<Item = (Feature, Option<&[Allow]>)> {}
    }
    #[derive(Clone)] pub enum Allow { Origin(Absolute), Any, This }
    #[derive(Clone, Copy)] pub enum Feature { Accelerometer, AmbientLightSensor, Autoplay, Battery, Camera, CrossOriginIsolated, Displaycapture, DocumentDomain, EncryptedMedia, ExecutionWhileNotRendered, ExecutionWhileOutOfviewport, Fullscreen, Geolocation, Gyroscope, Magnetometer, Microphone, Midi, NavigationOverride, Payment, PictureInPicture, PublickeyCredentialsGet, ScreenWakeLock, SyncXhr, Usb, WebShare, XrSpatialTracking, ClipboardRead, ClipboardWrite, Gamepad, SpeakerSelection, InterestCohort, ConversionMeasurement, FocusWithoutUserActivation, Hid, IdleDetection, Serial, SyncScript, TrustTokenRedemption, VerticalScroll }
    impl Feature { pub fn as_str(self) -> &str {} }
    impl fmt::Display for Feature {}
}
