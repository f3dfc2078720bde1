//! actix_http 3.20.0.

use actix_codec::{AsyncRead, AsyncWrite, Framed};
use actix_service::{IntoServiceFactory, ServiceFactory};
use actix_tls::accept::TlsError;
use actix_tls::accept::openssl::TlsStream;
use actix_tls::accept::openssl::reexports::{SslAcceptor, Error as SslError};
use actix_tls::accept::rustls_0_20::reexports::ServerConfig;
use bytes::{Bytes, BytesMut};
use bytestring::ByteString;
use crate::body::{BoxBody, EitherBody, MessageBody};
use crate::encoding::encoder::EncoderError;
use crate::error::{ContentTypeError, DispatchError, ParseError, PayloadError};
use crate::h1::{Codec, ExpectHandler, H1Service, UpgradeHandler};
use crate::h1::decoder::PayloadType;
use crate::h1::encoder::MessageType;
use crate::h2::H2Service;
use crate::header::{Header, HeaderMap, TryIntoHeaderPair, TryIntoHeaderValue};
use crate::header::shared::content_encoding::ContentEncodingParseError;
use crate::message::{Head, MessagePool};
use crate::service::HttpServiceHandler;
use crate::ws::{HandshakeError, ProtocolError};
use crate::ws::dispatcher::inner::DispatcherError;
use encoding_rs::Encoding;
use futures_core::Stream;
use futures_core::future::LocalBoxFuture;
use http::Error as HttpError;
use http::header::{HeaderName, HeaderValue, InvalidHeaderValue};
use mime::Mime;
use std::{convert, fmt, io, net, ops, time};
use std::cell::{Ref, RefMut};
use std::error::Error as StdError;
use std::net::SocketAddr;
use std::pin::Pin;
use std::rc::Rc;
use std::str::FromStr;
use std::time::{Duration, Instant};
use tokio::net::TcpStream;
use tokio_util::codec::{Decoder, Encoder};
pub use http::{Method, StatusCode, Version, uri};
pub use http::uri::Uri;
#[derive(Clone, Copy)] pub enum Protocol { Http1, Http2, Http3 }
pub struct HttpServiceBuilder<T, S, X = ExpectHandler, U = UpgradeHandler>;
impl<T, S> Default for HttpServiceBuilder<T, S, ExpectHandler, UpgradeHandler> where S: ServiceFactory<Request, Config = ()>, S::Error: Into<Response<BoxBody>>, S::InitError: fmt::Debug {}
impl<T, S, X, U> HttpServiceBuilder<T, S, X, U> where S: ServiceFactory<Request, Config = ()>, S::Error: Into<Response<BoxBody>>, S::InitError: fmt::Debug, X: ServiceFactory<Request, Config = (), Response = Request>, X::Error: Into<Response<BoxBody>>, X::InitError: fmt::Debug, U: ServiceFactory<(Request, Framed<T, Codec>), Config = (), Response = ()>, U::Error: fmt::Display, U::InitError: fmt::Debug {
    pub fn keep_alive<W: Into<KeepAlive>>(self, val: W) -> Self {}
    pub fn secure(self) -> Self {}
    pub fn local_addr(self, addr: net::SocketAddr) -> Self {}
    pub fn client_request_timeout(self, dur: Duration) -> Self {}
    pub fn client_disconnect_timeout(self, dur: Duration) -> Self {}
    pub fn tcp_nodelay(self, nodelay: bool) -> Self {}
    pub fn h1_allow_half_closed(self, allow: bool) -> Self {}
    pub fn h1_write_buffer_size(self, size: usize) -> Self {}
    pub fn h2_initial_window_size(self, size: u32) -> Self {}
    pub fn h2_initial_connection_window_size(self, size: u32) -> Self {}
    pub fn expect<F, X1>(self, expect: F) -> HttpServiceBuilder<T, S, X1, U> where F: IntoServiceFactory<X1, Request>, X1: ServiceFactory<Request, Config = (), Response = Request>, X1::Error: Into<Response<BoxBody>>, X1::InitError: fmt::Debug {}
    pub fn upgrade<F, U1>(self, upgrade: F) -> HttpServiceBuilder<T, S, X, U1> where F: IntoServiceFactory<U1, (Request, Framed<T, Codec>)>, U1: ServiceFactory<(Request, Framed<T, Codec>), Config = (), Response = ()>, U1::Error: fmt::Display, U1::InitError: fmt::Debug {}
    pub fn on_connect_ext<F>(self, f: F) -> Self where F: Fn(&T, &mut Extensions) {}
    pub fn h1<F, B>(self, service: F) -> H1Service<T, S, B, X, U> where B: MessageBody, F: IntoServiceFactory<S, Request>, S::Error: Into<Response<BoxBody>>, S::InitError: fmt::Debug, S::Response: Into<Response<B>> {}
    pub fn h2<F, B>(self, service: F) -> H2Service<T, S, B> where F: IntoServiceFactory<S, Request>, S::Error: Into<Response<BoxBody>>, S::InitError: fmt::Debug, S::Response: Into<Response<B>>, B: MessageBody {}
    pub fn finish<F, B>(self, service: F) -> HttpService<T, S, B, X, U> where F: IntoServiceFactory<S, Request>, S::Error: Into<Response<BoxBody>>, S::InitError: fmt::Debug, S::Response: Into<Response<B>>, B: MessageBody {}
}
#[derive(Default)] pub struct ServiceConfigBuilder;
impl ServiceConfigBuilder {
    pub fn new() -> Self {}
    pub fn secure(self, secure: bool) -> Self {}
    pub fn local_addr(self, local_addr: Option<SocketAddr>) -> Self {}
    pub fn keep_alive(self, keep_alive: KeepAlive) -> Self {}
    pub fn client_request_timeout(self, timeout: Duration) -> Self {}
    pub fn client_disconnect_timeout(self, timeout: Duration) -> Self {}
    pub fn tcp_nodelay(self, nodelay: Option<bool>) -> Self {}
    pub fn h1_allow_half_closed(self, allow: bool) -> Self {}
    pub fn h1_write_buffer_size(self, size: usize) -> Self {}
    pub fn h2_initial_window_size(self, size: u32) -> Self {}
    pub fn h2_initial_connection_window_size(self, size: u32) -> Self {}
    pub fn build(self) -> ServiceConfig {}
}
#[derive(Clone, Default)] pub struct ServiceConfig;
impl ServiceConfig {
    pub fn new(keep_alive: KeepAlive, client_request_timeout: Duration, client_disconnect_timeout: Duration, secure: bool, local_addr: Option<SocketAddr>) -> ServiceConfig {}
    pub fn secure(&self) -> bool {}
    pub fn local_addr(&self) -> Option<SocketAddr> {}
    pub fn keep_alive(&self) -> KeepAlive {}
    pub fn keep_alive_deadline(&self) -> Option<Instant> {}
    pub fn client_request_deadline(&self) -> Option<Instant> {}
    pub fn client_disconnect_deadline(&self) -> Option<Instant> {}
    pub fn h1_allow_half_closed(&self) -> bool {}
    pub fn h1_write_buffer_size(&self) -> usize {}
    pub fn tcp_nodelay(&self) -> Option<bool> {}
    pub fn h2_initial_window_size(&self) -> u32 {}
    pub fn h2_initial_connection_window_size(&self) -> u32 {}
}
pub struct Error;
impl From<EncoderError> for Error {}
impl fmt::Display for Error {}
impl StdError for Error {}
impl derive_more::From<convert::Infallible> for Error {}
impl derive_more::From<HttpError> for Error {}
impl derive_more::From<HandshakeError> for Error {}
impl derive_more::From<ProtocolError> for Error {}
impl derive_more::From<ParseError> for Error {}
impl derive_more::From<PayloadError> for Error {}
#[derive(Default)] pub struct Extensions;
impl Extensions {
    pub fn new() -> Extensions {}
    pub fn insert<T>(&mut self, val: T) -> Option<T> {}
    pub fn contains<T>(&self) -> bool {}
    pub fn get<T>(&self) -> Option<&T> {}
    pub fn get_mut<T>(&mut self) -> Option<&mut T> {}
    pub fn get_or_insert<T>(&mut self, value: T) -> &mut T {}
    pub fn get_or_insert_with<T, F: FnOnce() -> T>(&mut self, default: F) -> &mut T { default() }
    pub fn remove<T>(&mut self) -> Option<T> {}
    pub fn clear(&mut self) {}
    pub fn extend(&mut self, other: Extensions) {}
}
#[derive(Clone, Copy)] pub enum ContentEncoding { Identity, Brotli, Deflate, Gzip, Zstd }
impl ContentEncoding {
    pub fn as_str(self) -> &str {}
    pub fn to_header_value(self) -> HeaderValue {}
}
impl Default for ContentEncoding {}
impl FromStr for ContentEncoding {
    type Err = ContentEncodingParseError;
    fn from_str(enc: &str) -> Result<Self, Self::Err> {}
}
impl TryFrom<&str> for ContentEncoding { type Error = ContentEncodingParseError; }
impl TryIntoHeaderValue for ContentEncoding {
    type Error = InvalidHeaderValue;
    fn try_into_value(self) -> Result<http::HeaderValue, Self::Error> {}
}
impl Header for ContentEncoding {
    fn name() -> HeaderName {}
    fn parse<T: HttpMessage>(msg: &T) -> Result<Self, ParseError> {}
}
pub trait HttpMessage {
    type Stream;
    fn headers(&self) -> &HeaderMap;
    fn take_payload(&mut self) -> Payload<Self::Stream>;
    fn extensions(&self) -> Ref<Extensions>;
    fn extensions_mut(&self) -> RefMut<Extensions>;
    fn content_type(&self) -> &str {}
    fn encoding(&self) -> Result<&Encoding, ContentTypeError> {}
    fn mime_type(&self) -> Result<Option<Mime>, ContentTypeError> {}
    fn chunked(&self) -> Result<bool, ParseError> {}
}
impl<T> HttpMessage for &mut T where T: HttpMessage {
    type Stream = T::Stream;
    fn headers(&self) -> &HeaderMap {}
    fn take_payload(&mut self) -> Payload<Self::Stream> {}
    fn extensions(&self) -> Ref<Extensions> {}
    fn extensions_mut(&self) -> RefMut<Extensions> {}
}
#[derive(Clone, Copy)] pub enum KeepAlive { Timeout(Duration), Os, Disabled }
impl Default for KeepAlive {}
impl From<Duration> for KeepAlive {}
impl From<Option<Duration>> for KeepAlive {}
#[derive(Clone, Copy)] pub enum ConnectionType { Close, KeepAlive, Upgrade }
pub struct Message<T: Head>;
impl<T: Head> Message<T> { pub fn new() -> Self {} }
impl<T: Head> ops::Deref for Message<T> {
    type Target = T;
    fn deref(&self) -> &Self::Target {}
}
impl<T: Head> ops::DerefMut for Message<T> { fn deref_mut(&mut self) -> &mut Self::Target {} }
pub type BoxedPayloadStream = Pin<Box<dyn Stream<Item = Result<Bytes, PayloadError>>>>;
pub enum Payload<S = BoxedPayloadStream> { None, H1 { payload: crate::h1::Payload }, Stream { payload: S } }
impl<S> From<crate::h1::Payload> for Payload<S> {}
impl<S> From<Bytes> for Payload<S> {}
impl<S> From<Vec<u8>> for Payload<S> {}
impl<S> From<crate::h2::Payload> for Payload<S> {}
impl<S> From<::h2::RecvStream> for Payload<S> {}
impl From<BoxedPayloadStream> for Payload {}
impl<S> Payload<S> { pub fn take(&mut self) -> Payload<S> {} }
impl<S> Stream for Payload<S> where S: Stream<Item = Result<Bytes, PayloadError>> { type Item = Result<Bytes, PayloadError>; }
#[derive(Clone)] pub struct RequestHead { pub method: Method, pub uri: Uri, pub version: Version, pub headers: HeaderMap, pub peer_addr: Option<net::SocketAddr> }
impl Default for RequestHead {}
impl Head for RequestHead {
    fn clear(&mut self) {}
    fn with_pool<F, R>(f: F) -> R where F: FnOnce(&MessagePool<Self>) -> R { let a: &MessagePool<Self>; f(a); }
}
impl RequestHead {
    pub fn headers(&self) -> &HeaderMap {}
    pub fn headers_mut(&mut self) -> &mut HeaderMap {}
    pub fn camel_case_headers(&self) -> bool {}
    pub fn set_camel_case_headers(&mut self, val: bool) {}
    pub fn set_connection_type(&mut self, ctype: ConnectionType) {}
    pub fn connection_type(&self) -> ConnectionType {}
    pub fn upgrade(&self) -> bool {}
    pub fn chunked(&self) -> bool {}
    pub fn no_chunking(&mut self, val: bool) {}
    pub fn expect(&self) -> bool {}
}
pub enum RequestHeadType { Owned(RequestHead), Rc(Rc<RequestHead>, Option<HeaderMap>) }
impl MessageType for RequestHeadType {
    fn status(&self) -> Option<StatusCode> {}
    fn chunked(&self) -> bool {}
    fn camel_case(&self) -> bool {}
    fn headers(&self) -> &HeaderMap {}
    fn extra_headers(&self) -> Option<&HeaderMap> {}
    fn encode_status(&mut self, dst: &mut BytesMut) -> io::Result<()> {}
}
impl RequestHeadType { pub fn extra_headers(&self) -> Option<&HeaderMap> {} }
impl AsRef<RequestHead> for RequestHeadType {}
impl From<RequestHead> for RequestHeadType {}
pub struct Request<P = BoxedPayloadStream>;
impl crate::h1::decoder::MessageType for Request {
    fn set_connection_type(&mut self, conn_type: Option<ConnectionType>) {}
    fn set_expect(&mut self) {}
    fn headers_mut(&mut self) -> &mut HeaderMap {}
    fn decode(src: &mut BytesMut) -> Result<Option<(Self, PayloadType)>, ParseError> {}
}
impl<P> HttpMessage for Request<P> {
    type Stream = P;
    fn headers(&self) -> &HeaderMap {}
    fn take_payload(&mut self) -> Payload<P> {}
    fn extensions(&self) -> Ref<Extensions> {}
    fn extensions_mut(&self) -> RefMut<Extensions> {}
}
impl From<Message<RequestHead>> for Request<BoxedPayloadStream> {}
impl Request<BoxedPayloadStream> { pub fn new() -> Request<BoxedPayloadStream> {} }
impl<P> Request<P> {
    pub fn with_payload(payload: Payload<P>) -> Request<P> {}
    pub fn replace_payload<P1>(self, payload: Payload<P1>) -> (Request<P1>, Payload<P>) {}
    pub fn payload(&mut self) -> &mut Payload<P> {}
    pub fn take_payload(&mut self) -> Payload<P> {}
    pub fn into_parts(self) -> (Message<RequestHead>, Payload<P>) {}
    pub fn head(&self) -> &RequestHead {}
    pub fn headers_mut(&mut self) -> &mut HeaderMap {}
    pub fn uri(&self) -> &http::Uri {}
    pub fn uri_mut(&mut self) -> &mut http::Uri {}
    pub fn method(&self) -> &Method {}
    pub fn version(&self) -> Version {}
    pub fn path(&self) -> &str {}
    pub fn upgrade(&self) -> bool {}
    pub fn peer_addr(&self) -> Option<net::SocketAddr> {}
    pub fn conn_data<T>(&self) -> Option<&T> {}
    pub fn take_conn_data(&mut self) -> Option<Rc<Extensions>> {}
    pub fn take_req_data(&mut self) -> Extensions {}
}
pub struct ResponseBuilder;
impl ResponseBuilder {
    pub fn new(status: StatusCode) -> Self {}
    pub fn status(&mut self, status: StatusCode) -> &mut Self {}
    pub fn insert_header(&mut self, header: impl TryIntoHeaderPair) -> &mut Self {}
    pub fn append_header(&mut self, header: impl TryIntoHeaderPair) -> &mut Self {}
    pub fn reason(&mut self, reason: &str) -> &mut Self {}
    pub fn keep_alive(&mut self) -> &mut Self {}
    pub fn upgrade<V>(&mut self, value: V) -> &mut Self where V: TryIntoHeaderValue {}
    pub fn force_close(&mut self) -> &mut Self {}
    pub fn no_chunking(&mut self, len: u64) -> &mut Self {}
    pub fn content_type<V>(&mut self, value: V) -> &mut Self where V: TryIntoHeaderValue {}
    pub fn body<B>(&mut self, body: B) -> Response<EitherBody<B>> where B: MessageBody {}
    pub fn message_body<B>(&mut self, body: B) -> Result<Response<B>, Error> {}
    pub fn finish(&mut self) -> Response<EitherBody<()>> {}
    pub fn take(&mut self) -> ResponseBuilder {}
}
impl Default for ResponseBuilder {}
impl<B> From<Response<B>> for ResponseBuilder {}
impl From<&ResponseHead> for ResponseBuilder {}
#[derive(Clone)] pub struct ResponseHead { pub version: Version, pub status: StatusCode, pub headers: HeaderMap, pub reason: Option<&str> }
impl crate::h1::decoder::MessageType for ResponseHead {
    fn set_connection_type(&mut self, conn_type: Option<ConnectionType>) {}
    fn set_expect(&mut self) {}
    fn headers_mut(&mut self) -> &mut HeaderMap {}
    fn decode(src: &mut BytesMut) -> Result<Option<(Self, PayloadType)>, ParseError> {}
}
impl ResponseHead {
    pub fn new(status: StatusCode) -> ResponseHead {}
    pub fn headers(&self) -> &HeaderMap {}
    pub fn headers_mut(&mut self) -> &mut HeaderMap {}
    pub fn set_camel_case_headers(&mut self, camel_case: bool) {}
    pub fn set_connection_type(&mut self, ctype: ConnectionType) {}
    pub fn connection_type(&self) -> ConnectionType {}
    pub fn keep_alive(&self) -> bool {}
    pub fn upgrade(&self) -> bool {}
    pub fn reason(&self) -> &str {}
    pub fn chunked(&self) -> bool {}
    pub fn no_chunking(&mut self, val: bool) {}
}
pub struct Response<B>;
impl derive_more::From<Error> for Response<BoxBody> {}
impl derive_more::From<ParseError> for Response<BoxBody> {}
impl MessageType for Response<()> {
    fn status(&self) -> Option<StatusCode> {}
    fn chunked(&self) -> bool {}
    fn headers(&self) -> &HeaderMap {}
    fn extra_headers(&self) -> Option<&HeaderMap> {}
    fn camel_case(&self) -> bool {}
    fn encode_status(&mut self, dst: &mut BytesMut) -> io::Result<()> {}
}
impl Response<BoxBody> {
    pub fn new(status: StatusCode) -> Self {}
    pub fn build(status: StatusCode) -> ResponseBuilder {}
    pub fn ok() -> Self {}
    pub fn bad_request() -> Self {}
    pub fn not_found() -> Self {}
    pub fn internal_server_error() -> Self {}
}
impl<B> Response<B> {
    pub fn with_body(status: StatusCode, body: B) -> Response<B> {}
    pub fn head(&self) -> &ResponseHead {}
    pub fn head_mut(&mut self) -> &mut ResponseHead {}
    pub fn status(&self) -> StatusCode {}
    pub fn status_mut(&mut self) -> &mut StatusCode {}
    pub fn headers(&self) -> &HeaderMap {}
    pub fn headers_mut(&mut self) -> &mut HeaderMap {}
    pub fn upgrade(&self) -> bool {}
    pub fn keep_alive(&self) -> bool {}
    pub fn extensions(&self) -> Ref<Extensions> {}
    pub fn extensions_mut(&mut self) -> RefMut<Extensions> {}
    pub fn body(&self) -> &B {}
    pub fn set_body<B2>(self, body: B2) -> Response<B2> {}
    pub fn drop_body(self) -> Response<()> {}
    pub fn into_parts(self) -> (Response<()>, B) {}
    pub fn map_body<F, B2>(self, f: F) -> Response<B2> where F: FnOnce(&mut ResponseHead, B) -> B2 { let a: &mut ResponseHead; let b: B; f(a, b) }
    pub fn map_into_boxed_body(self) -> Response<BoxBody> where B: MessageBody {}
    pub fn into_body(self) -> B {}
}
impl<B: Default> Default for Response<B> {}
impl<I: Into<Response<BoxBody>>, E: Into<Error>> From<Result<I, E>> for Response<BoxBody> {}
impl From<ResponseBuilder> for Response<EitherBody<()>> {}
impl From<convert::Infallible> for Response<BoxBody> {}
impl From<&str> for Response<&str> {}
impl From<&[u8]> for Response<&[u8]> {}
impl From<Vec<u8>> for Response<Vec<u8>> {}
impl From<&Vec<u8>> for Response<Vec<u8>> {}
impl From<String> for Response<String> {}
impl From<&String> for Response<String> {}
impl From<Bytes> for Response<Bytes> {}
impl From<BytesMut> for Response<BytesMut> {}
impl From<ByteString> for Response<ByteString> {}
impl derive_more::From<HandshakeError> for Response<BoxBody> {}
impl derive_more::From<&HandshakeError> for Response<BoxBody> {}
impl<E, U, I> From<DispatcherError<E, U, I>> for Response<BoxBody> where E: core::fmt::Debug + core::fmt::Display, U: Encoder<I> + Decoder, <U as Encoder<I>>::Error: core::fmt::Debug, <U as Decoder>::Error: core::fmt::Debug {}
pub struct HttpService<T, S, B, X = ExpectHandler, U = UpgradeHandler>;
impl<T, S, B> HttpService<T, S, B> where S: ServiceFactory<Request, Config = ()>, S::Error: Into<Response<BoxBody>>, S::InitError: fmt::Debug, S::Response: Into<Response<B>>, B: MessageBody {
    pub fn build() -> HttpServiceBuilder<T, S> {}
    pub fn new<F: IntoServiceFactory<S, Request>>(service: F) -> Self {}
}
impl<T, S, B, X, U> HttpService<T, S, B, X, U> where S: ServiceFactory<Request, Config = ()>, S::Error: Into<Response<BoxBody>>, S::InitError: fmt::Debug, S::Response: Into<Response<B>>, B: MessageBody {
    pub fn expect<X1>(self, expect: X1) -> HttpService<T, S, B, X1, U> where X1: ServiceFactory<Request, Config = (), Response = Request>, X1::Error: Into<Response<BoxBody>>, X1::InitError: fmt::Debug {}
    pub fn upgrade<U1>(self, upgrade: Option<U1>) -> HttpService<T, S, B, X, U1> where U1: ServiceFactory<(Request, Framed<T, Codec>), Config = (), Response = ()>, U1::Error: fmt::Display, U1::InitError: fmt::Debug {}
}
impl<S, B, X, U> HttpService<TcpStream, S, B, X, U> where S: ServiceFactory<Request, Config = ()>, S::Error: Into<Response<BoxBody>>, S::InitError: fmt::Debug, S::Response: Into<Response<B>>, B: MessageBody, X: ServiceFactory<Request, Config = (), Response = Request>, X::Error: Into<Response<BoxBody>>, X::InitError: fmt::Debug, U: ServiceFactory<(Request, Framed<TcpStream, Codec>), Config = (), Response = ()>, U::Error: fmt::Display + Into<Response<BoxBody>>, U::InitError: fmt::Debug {
    pub fn tcp(self,) -> impl ServiceFactory<TcpStream, Config = (), Response = (), Error = DispatchError, InitError = ()> {}
    pub fn tcp_auto_h2c(self,) -> impl ServiceFactory<TcpStream, Config = (), Response = (), Error = DispatchError, InitError = ()> {}
}
impl<T, S, B, X, U> ServiceFactory<(T, Protocol, Option<net::SocketAddr>)> for HttpService<T, S, B, X, U> where T: AsyncRead + AsyncWrite, S: ServiceFactory<Request, Config = ()>, S::Error: Into<Response<BoxBody>>, S::InitError: fmt::Debug, S::Response: Into<Response<B>>, B: MessageBody, X: ServiceFactory<Request, Config = (), Response = Request>, X::Error: Into<Response<BoxBody>>, X::InitError: fmt::Debug, U: ServiceFactory<(Request, Framed<T, Codec>), Config = (), Response = ()>, U::Error: fmt::Display + Into<Response<BoxBody>>, U::InitError: fmt::Debug {
    type Response = ();
    type Error = DispatchError;
    type Config = ();
    type Service = HttpServiceHandler<T, S::Service, B, X::Service, U::Service>;
    type InitError = ();
    type Future = LocalBoxFuture<Result<Self::Service, Self::InitError>>;
    fn new_service(&self, arg1: ()) -> Self::Future {}
}
impl<S, B, X, U> HttpService<TlsStream<TcpStream>, S, B, X, U> where S: ServiceFactory<Request, Config = ()>, S::Error: Into<Response<BoxBody>>, S::InitError: fmt::Debug, S::Response: Into<Response<B>>, B: MessageBody, X: ServiceFactory<Request, Config = (), Response = Request>, X::Error: Into<Response<BoxBody>>, X::InitError: fmt::Debug, U: ServiceFactory<(Request, Framed<TlsStream<TcpStream>, Codec>), Config = (), Response = ()>, U::Error: fmt::Display + Into<Response<BoxBody>>, U::InitError: fmt::Debug {
    pub fn openssl(self, acceptor: SslAcceptor) -> impl ServiceFactory<TcpStream, Config = (), Response = (), Error = TlsError<SslError, DispatchError>, InitError = ()> {}
    pub fn openssl_with_config(self, acceptor: SslAcceptor, tls_acceptor_config: TlsAcceptorConfig) -> impl ServiceFactory<TcpStream, Config = (), Response = (), Error = TlsError<SslError, DispatchError>, InitError = ()> {}
}
impl<S, B, X, U> HttpService<actix_tls::accept::rustls_0_20::TlsStream<TcpStream>, S, B, X, U> where S: ServiceFactory<Request, Config = ()>, S::Error: Into<Response<BoxBody>>, S::InitError: fmt::Debug, S::Response: Into<Response<B>>, B: MessageBody, X: ServiceFactory<Request, Config = (), Response = Request>, X::Error: Into<Response<BoxBody>>, X::InitError: fmt::Debug, U: ServiceFactory<(Request, Framed<actix_tls::accept::rustls_0_20::TlsStream<TcpStream>, Codec>), Config = (), Response = ()>, U::Error: fmt::Display + Into<Response<BoxBody>>, U::InitError: fmt::Debug {
    pub fn rustls(self, config: ServerConfig) -> impl ServiceFactory<TcpStream, Config = (), Response = (), Error = TlsError<io::Error, DispatchError>, InitError = ()> {}
    pub fn rustls_with_config(self, config: ServerConfig, tls_acceptor_config: TlsAcceptorConfig) -> impl ServiceFactory<TcpStream, Config = (), Response = (), Error = TlsError<io::Error, DispatchError>, InitError = ()> {}
}
impl<S, B, X, U> HttpService<actix_tls::accept::rustls_0_21::TlsStream<TcpStream>, S, B, X, U> where S: ServiceFactory<Request, Config = ()>, S::Error: Into<Response<BoxBody>>, S::InitError: fmt::Debug, S::Response: Into<Response<B>>, B: MessageBody, X: ServiceFactory<Request, Config = (), Response = Request>, X::Error: Into<Response<BoxBody>>, X::InitError: fmt::Debug, U: ServiceFactory<(Request, Framed<actix_tls::accept::rustls_0_21::TlsStream<TcpStream>, Codec>), Config = (), Response = ()>, U::Error: fmt::Display + Into<Response<BoxBody>>, U::InitError: fmt::Debug {
    pub fn rustls_021(self, config: actix_tls::accept::rustls_0_21::reexports::ServerConfig) -> impl ServiceFactory<TcpStream, Config = (), Response = (), Error = TlsError<io::Error, DispatchError>, InitError = ()> {}
    pub fn rustls_021_with_config(self, config: actix_tls::accept::rustls_0_21::reexports::ServerConfig, tls_acceptor_config: TlsAcceptorConfig) -> impl ServiceFactory<TcpStream, Config = (), Response = (), Error = TlsError<io::Error, DispatchError>, InitError = ()> {}
}
impl<S, B, X, U> HttpService<actix_tls::accept::rustls_0_22::TlsStream<TcpStream>, S, B, X, U> where S: ServiceFactory<Request, Config = ()>, S::Error: Into<Response<BoxBody>>, S::InitError: fmt::Debug, S::Response: Into<Response<B>>, B: MessageBody, X: ServiceFactory<Request, Config = (), Response = Request>, X::Error: Into<Response<BoxBody>>, X::InitError: fmt::Debug, U: ServiceFactory<(Request, Framed<actix_tls::accept::rustls_0_22::TlsStream<TcpStream>, Codec>), Config = (), Response = ()>, U::Error: fmt::Display + Into<Response<BoxBody>>, U::InitError: fmt::Debug {
    pub fn rustls_0_22(self, config: actix_tls::accept::rustls_0_22::reexports::ServerConfig) -> impl ServiceFactory<TcpStream, Config = (), Response = (), Error = TlsError<io::Error, DispatchError>, InitError = ()> {}
    pub fn rustls_0_22_with_config(self, config: actix_tls::accept::rustls_0_22::reexports::ServerConfig, tls_acceptor_config: TlsAcceptorConfig) -> impl ServiceFactory<TcpStream, Config = (), Response = (), Error = TlsError<io::Error, DispatchError>, InitError = ()> {}
}
impl<S, B, X, U> HttpService<actix_tls::accept::rustls_0_23::TlsStream<TcpStream>, S, B, X, U> where S: ServiceFactory<Request, Config = ()>, S::Error: Into<Response<BoxBody>>, S::InitError: fmt::Debug, S::Response: Into<Response<B>>, B: MessageBody, X: ServiceFactory<Request, Config = (), Response = Request>, X::Error: Into<Response<BoxBody>>, X::InitError: fmt::Debug, U: ServiceFactory<(Request, Framed<actix_tls::accept::rustls_0_23::TlsStream<TcpStream>, Codec>), Config = (), Response = ()>, U::Error: fmt::Display + Into<Response<BoxBody>>, U::InitError: fmt::Debug {
    pub fn rustls_0_23(self, config: actix_tls::accept::rustls_0_23::reexports::ServerConfig) -> impl ServiceFactory<TcpStream, Config = (), Response = (), Error = TlsError<io::Error, DispatchError>, InitError = ()> {}
    pub fn rustls_0_23_with_config(self, config: actix_tls::accept::rustls_0_23::reexports::ServerConfig, tls_acceptor_config: TlsAcceptorConfig) -> impl ServiceFactory<TcpStream, Config = (), Response = (), Error = TlsError<io::Error, DispatchError>, InitError = ()> {}
}
#[derive(Default)] pub struct TlsAcceptorConfig;
impl TlsAcceptorConfig { pub fn handshake_timeout(self, dur: time::Duration) -> Self {} }
pub mod body {
    use bytes::{Bytes, BytesMut};
    use crate::Error;
    use futures_core::Stream;
    use std::borrow::Cow;
    use std::convert::Infallible;
    use std::error::Error as StdError;
    use std::ops::DerefMut;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub struct BodyStream<S>;
    impl<S, E> BodyStream<S> where S: Stream<Item = Result<Bytes, E>>, E: Into<Box<dyn StdError>> { pub fn new(stream: S) -> Self {} }
    impl<S, E> MessageBody for BodyStream<S> where S: Stream<Item = Result<Bytes, E>>, E: Into<Box<dyn StdError>> {
        type Error = E;
        fn size(&self) -> BodySize {}
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Bytes, Self::Error>>> {}
    }
    pub struct BoxBody;
    impl BoxBody {
        pub fn new<B>(body: B) -> Self where B: MessageBody {}
        pub fn as_pin_mut(&mut self) -> Pin<&mut Self> {}
    }
    impl MessageBody for BoxBody {
        type Error = Box<dyn StdError>;
        fn size(&self) -> BodySize {}
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Bytes, Self::Error>>> {}
        fn try_into_bytes(self) -> Result<Bytes, Self> {}
        fn boxed(self) -> BoxBody {}
    }
    #[derive(Clone)] pub enum EitherBody<L, R = BoxBody> { Left { body: L }, Right { body: R } }
    impl<L> EitherBody<L, BoxBody> { pub fn new(body: L) -> Self {} }
    impl<L, R> EitherBody<L, R> {
        pub fn left(body: L) -> Self {}
        pub fn right(body: R) -> Self {}
    }
    impl<L, R> MessageBody for EitherBody<L, R> where L: MessageBody, R: MessageBody {
        type Error = Error;
        fn size(&self) -> BodySize {}
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Bytes, Self::Error>>> {}
        fn try_into_bytes(self) -> Result<Bytes, Self> {}
        fn boxed(self) -> BoxBody {}
    }
    pub trait MessageBody {
        type Error: Into<Box<dyn StdError>>;
        fn size(&self) -> BodySize;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Bytes, Self::Error>>>;
        fn try_into_bytes(self) -> Result<Bytes, Self> {}
        fn boxed(self) -> BoxBody {}
    }
    impl<B> MessageBody for &mut B where B: MessageBody {
        type Error = B::Error;
        fn size(&self) -> BodySize {}
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Bytes, Self::Error>>> {}
    }
    impl MessageBody for Infallible {
        type Error = Infallible;
        fn size(&self) -> BodySize {}
        fn poll_next(self: Pin<&mut Self>, _cx: &mut Context) -> Poll<Option<Result<Bytes, Self::Error>>> {}
    }
    impl MessageBody for () {
        type Error = Infallible;
        fn size(&self) -> BodySize {}
        fn poll_next(self: Pin<&mut Self>, _cx: &mut Context) -> Poll<Option<Result<Bytes, Self::Error>>> {}
        fn try_into_bytes(self) -> Result<Bytes, Self> {}
    }
    impl<B> MessageBody for Box<B> where B: MessageBody {
        type Error = B::Error;
        fn size(&self) -> BodySize {}
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Bytes, Self::Error>>> {}
    }
    impl<T, B> MessageBody for Pin<T> where T: DerefMut<Target = B>, B: MessageBody {
        type Error = B::Error;
        fn size(&self) -> BodySize {}
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Bytes, Self::Error>>> {}
    }
    impl MessageBody for &[u8] {
        type Error = Infallible;
        fn size(&self) -> BodySize {}
        fn poll_next(self: Pin<&mut Self>, _cx: &mut Context) -> Poll<Option<Result<Bytes, Self::Error>>> {}
        fn try_into_bytes(self) -> Result<Bytes, Self> {}
    }
    impl MessageBody for Bytes {
        type Error = Infallible;
        fn size(&self) -> BodySize {}
        fn poll_next(self: Pin<&mut Self>, _cx: &mut Context) -> Poll<Option<Result<Bytes, Self::Error>>> {}
        fn try_into_bytes(self) -> Result<Bytes, Self> {}
    }
    impl MessageBody for BytesMut {
        type Error = Infallible;
        fn size(&self) -> BodySize {}
        fn poll_next(self: Pin<&mut Self>, _cx: &mut Context) -> Poll<Option<Result<Bytes, Self::Error>>> {}
        fn try_into_bytes(self) -> Result<Bytes, Self> {}
    }
    impl MessageBody for Vec<u8> {
        type Error = Infallible;
        fn size(&self) -> BodySize {}
        fn poll_next(self: Pin<&mut Self>, _cx: &mut Context) -> Poll<Option<Result<Bytes, Self::Error>>> {}
        fn try_into_bytes(self) -> Result<Bytes, Self> {}
    }
    impl MessageBody for Cow<[u8]> {
        type Error = Infallible;
        fn size(&self) -> BodySize {}
        fn poll_next(self: Pin<&mut Self>, _cx: &mut Context) -> Poll<Option<Result<Bytes, Self::Error>>> {}
        fn try_into_bytes(self) -> Result<Bytes, Self> {}
    }
    impl MessageBody for &str {
        type Error = Infallible;
        fn size(&self) -> BodySize {}
        fn poll_next(self: Pin<&mut Self>, _cx: &mut Context) -> Poll<Option<Result<Bytes, Self::Error>>> {}
        fn try_into_bytes(self) -> Result<Bytes, Self> {}
    }
    impl MessageBody for String {
        type Error = Infallible;
        fn size(&self) -> BodySize {}
        fn poll_next(self: Pin<&mut Self>, _cx: &mut Context) -> Poll<Option<Result<Bytes, Self::Error>>> {}
        fn try_into_bytes(self) -> Result<Bytes, Self> {}
    }
    impl MessageBody for Cow<str> {
        type Error = Infallible;
        fn size(&self) -> BodySize {}
        fn poll_next(self: Pin<&mut Self>, _cx: &mut Context) -> Poll<Option<Result<Bytes, Self::Error>>> {}
        fn try_into_bytes(self) -> Result<Bytes, Self> {}
    }
    impl MessageBody for bytestring::ByteString {
        type Error = Infallible;
        fn size(&self) -> BodySize {}
        fn poll_next(self: Pin<&mut Self>, _cx: &mut Context) -> Poll<Option<Result<Bytes, Self::Error>>> {}
        fn try_into_bytes(self) -> Result<Bytes, Self> {}
    }
    #[derive(Clone, Copy, Default)] pub struct None;
    impl None { pub fn new() -> Self {} }
    impl MessageBody for None {
        type Error = Infallible;
        fn size(&self) -> BodySize {}
        fn poll_next(self: Pin<&mut Self>, _cx: &mut Context) -> Poll<Option<Result<Bytes, Self::Error>>> {}
        fn try_into_bytes(self) -> Result<Bytes, Self> {}
    }
    #[derive(Clone, Copy)] pub enum BodySize { None, Sized(u64), Stream }
    impl BodySize {
        pub const ZERO: Self = _;
        pub fn is_eof(&self) -> bool {}
    }
    pub struct SizedStream<S>;
    impl<S, E> SizedStream<S> where S: Stream<Item = Result<Bytes, E>>, E: Into<Box<dyn StdError>> {
        pub fn new(size: u64, stream: S) -> Self {}
    }
    impl<S, E> MessageBody for SizedStream<S> where S: Stream<Item = Result<Bytes, E>>, E: Into<Box<dyn StdError>> {
        type Error = E;
        fn size(&self) -> BodySize {}
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Bytes, Self::Error>>> {}
    }
    pub async fn to_bytes<B: MessageBody>(body: B) -> Result<Bytes, B::Error> {}
    pub struct BodyLimitExceeded;
    impl std::fmt::Display for BodyLimitExceeded {}
    impl std::error::Error for BodyLimitExceeded {}
    pub async fn to_bytes_limited<B: MessageBody>(body: B, limit: usize) -> Result<Result<Bytes, B::Error>, BodyLimitExceeded> {}
}
pub mod encoding {
    use bytes::Bytes;
    use crate::{ContentEncoding, ResponseHead};
    use crate::body::{BodySize, MessageBody};
    use crate::encoding::encoder::EncoderError;
    use crate::error::PayloadError;
    use crate::header::HeaderMap;
    use futures_core::Stream;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub struct Decoder<S>;
    impl<S> Decoder<S> where S: Stream<Item = Result<Bytes, PayloadError>> {
        pub fn new(stream: S, encoding: ContentEncoding) -> Decoder<S> {}
        pub fn from_headers(stream: S, headers: &HeaderMap) -> Decoder<S> {}
    }
    impl<S> Stream for Decoder<S> where S: Stream<Item = Result<Bytes, PayloadError>> { type Item = Result<Bytes, PayloadError>; }
    pub struct Encoder<B>;
    impl<B: MessageBody> Encoder<B> { pub fn response(encoding: ContentEncoding, head: &mut ResponseHead, body: B) -> Self {} }
    impl<B> MessageBody for Encoder<B> where B: MessageBody {
        type Error = EncoderError;
        fn size(&self) -> BodySize {}
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Bytes, Self::Error>>> {}
        fn try_into_bytes(self) -> Result<Bytes, Self> {}
    }
    pub mod encoder {
        use std::io;
        use std::error::Error as StdError;
        pub enum EncoderError { Body(Box<dyn StdError>), Io(io::Error) }
        impl StdError for EncoderError {}
    }
}
pub mod error {
    use crate::Response;
    use crate::body::BoxBody;
    use http::uri::InvalidUri;
    use std::{error, io};
    use std::error::Error as StdError;
    use std::str::Utf8Error;
    use std::string::FromUtf8Error;
    pub use crate::Error;
    pub use http::Error as HttpError;
    pub use http::status::InvalidStatusCode;
    pub enum ParseError { Method, Uri(InvalidUri), Version, Header, TooLarge, Incomplete, Status, Timeout, Io(io::Error), Utf8(Utf8Error) }
    impl std::fmt::Display for ParseError {}
    impl std::error::Error for ParseError {}
    impl derive_more::From<io::Error> for ParseError {}
    impl derive_more::From<InvalidUri> for ParseError {}
    impl derive_more::From<Utf8Error> for ParseError {}
    impl derive_more::From<FromUtf8Error> for ParseError {}
    impl derive_more::From<httparse::Error> for ParseError {}
    pub enum PayloadError { Incomplete(Option<io::Error>), EncodingCorrupted, Overflow, UnknownLength, Http2Payload(::h2::Error), Io(io::Error) }
    impl error::Error for PayloadError {}
    impl derive_more::From<::h2::Error> for PayloadError {}
    impl derive_more::From<Option<io::Error>> for PayloadError {}
    impl derive_more::From<io::Error> for PayloadError {}
    pub enum DispatchError { Service(Response<BoxBody>), Body(Box<dyn StdError>), Upgrade, Io(io::Error), Parse(ParseError), H2(::h2::Error), SlowRequestTimeout, DisconnectTimeout, HandlerDroppedPayload, InternalError }
    impl StdError for DispatchError {}
    pub enum ContentTypeError { ParseError, UnknownEncoding }
    impl std::fmt::Display for ContentTypeError {}
    impl std::error::Error for ContentTypeError {}
}
pub mod h1 {
    use actix_codec::Framed;
    use actix_service::{Service, ServiceFactory};
    use actix_tls::accept::TlsError;
    use actix_tls::accept::openssl::TlsStream;
    use actix_tls::accept::openssl::reexports::{SslAcceptor, Error as SslError};
    use actix_tls::accept::rustls_0_20::reexports::ServerConfig;
    use actix_utils::future::Ready;
    use bytes::{Bytes, BytesMut};
    use crate::{Error, Request, RequestHeadType, Response, ResponseHead, ServiceConfig};
    use crate::body::{BodySize, BoxBody, MessageBody};
    use crate::error::{DispatchError, ParseError, PayloadError};
    use crate::h1::payload::PayloadSender;
    use crate::service::HttpServiceHandler;
    use futures_core::Stream;
    use futures_core::future::LocalBoxFuture;
    use std::{fmt, io, net};
    use std::future::Future;
    use tokio::io::{AsyncRead, AsyncWrite};
    use tokio::net::TcpStream;
    use tokio_util::codec::{Decoder, Encoder};
    pub enum Message<T> { Item(T), Chunk(Option<Bytes>) }
    impl<T> From<T> for Message<T> {}
    #[derive(Clone, Copy)] pub enum MessageType { None, Payload, Stream }
    pub struct ClientCodec;
    impl Default for ClientCodec {}
    impl ClientCodec {
        pub fn new(config: ServiceConfig) -> Self {}
        pub fn upgrade(&self) -> bool {}
        pub fn keep_alive(&self) -> bool {}
        pub fn message_type(&self) -> MessageType {}
        pub fn into_payload_codec(self) -> ClientPayloadCodec {}
    }
    impl Decoder for ClientCodec {
        type Item = ResponseHead;
        type Error = ParseError;
        fn decode(&mut self, src: &mut BytesMut) -> Result<Option<Self::Item>, Self::Error> {}
    }
    impl Encoder<Message<(RequestHeadType, BodySize)>> for ClientCodec {
        type Error = io::Error;
        fn encode(&mut self, item: Message<(RequestHeadType, BodySize)>, dst: &mut BytesMut) -> Result<(), Self::Error> {}
    }
    pub struct ClientPayloadCodec;
    impl ClientPayloadCodec {
        pub fn keep_alive(&self) -> bool {}
        pub fn into_message_codec(self) -> ClientCodec {}
    }
    impl Decoder for ClientPayloadCodec {
        type Item = Option<Bytes>;
        type Error = PayloadError;
        fn decode(&mut self, src: &mut BytesMut) -> Result<Option<Self::Item>, Self::Error> {}
    }
    pub struct Codec;
    impl Default for Codec {}
    impl Codec {
        pub fn new(config: ServiceConfig) -> Self {}
        pub fn upgrade(&self) -> bool {}
        pub fn keep_alive(&self) -> bool {}
        pub fn keep_alive_enabled(&self) -> bool {}
        pub fn message_type(&self) -> MessageType {}
        pub fn config(&self) -> &ServiceConfig {}
    }
    impl Decoder for Codec {
        type Item = Message<Request>;
        type Error = ParseError;
        fn decode(&mut self, src: &mut BytesMut) -> Result<Option<Self::Item>, Self::Error> {}
    }
    impl Encoder<Message<(Response<()>, BodySize)>> for Codec {
        type Error = io::Error;
        fn encode(&mut self, item: Message<(Response<()>, BodySize)>, dst: &mut BytesMut) -> Result<(), Self::Error> {}
    }
    pub struct Dispatcher<T, S, B, X, U>;
    impl<T, S, B, X, U> Future for Dispatcher<T, S, B, X, U> where T: AsyncRead + AsyncWrite, S: Service<Request>, S::Error: Into<Response<BoxBody>>, S::Response: Into<Response<B>>, B: MessageBody, X: Service<Request, Response = Request>, X::Error: Into<Response<BoxBody>>, U: Service<(Request, Framed<T, Codec>), Response = ()>, U::Error: fmt::Display {
        type Output = Result<(), DispatchError>;
    }
    pub struct ExpectHandler;
    impl ServiceFactory<Request> for ExpectHandler {
        type Response = Request;
        type Error = Error;
        type Config = ();
        type Service = ExpectHandler;
        type InitError = Error;
        type Future = Ready<Result<Self::Service, Self::InitError>>;
        fn new_service(&self, arg1: Self::Config) -> Self::Future {}
    }
    impl Service<Request> for ExpectHandler {
        type Response = Request;
        type Error = Error;
        type Future = Ready<Result<Self::Response, Self::Error>>;
        fn call(&self, req: Request) -> Self::Future {}
    }
    pub struct Payload;
    impl Payload {
        pub fn create(eof: bool) -> (PayloadSender, Payload) {}
        pub fn unread_data(&mut self, data: Bytes) {}
    }
    impl Stream for Payload { type Item = Result<Bytes, PayloadError>; }
    pub struct H1Service<T, S, B, X = ExpectHandler, U = UpgradeHandler>;
    impl<S, B, X, U> H1Service<TcpStream, S, B, X, U> where S: ServiceFactory<Request, Config = ()>, S::Error: Into<Response<BoxBody>>, S::InitError: fmt::Debug, S::Response: Into<Response<B>>, B: MessageBody, X: ServiceFactory<Request, Config = (), Response = Request>, X::Error: Into<Response<BoxBody>>, X::InitError: fmt::Debug, U: ServiceFactory<(Request, Framed<TcpStream, Codec>), Config = (), Response = ()>, U::Error: fmt::Display + Into<Response<BoxBody>>, U::InitError: fmt::Debug {
        pub fn tcp(self,) -> impl ServiceFactory<TcpStream, Config = (), Response = (), Error = DispatchError, InitError = ()> {}
    }
    impl<T, S, B, X, U> H1Service<T, S, B, X, U> where S: ServiceFactory<Request, Config = ()>, S::Error: Into<Response<BoxBody>>, S::Response: Into<Response<B>>, S::InitError: fmt::Debug, B: MessageBody {
        pub fn expect<X1>(self, expect: X1) -> H1Service<T, S, B, X1, U> where X1: ServiceFactory<Request, Response = Request>, X1::Error: Into<Response<BoxBody>>, X1::InitError: fmt::Debug {}
        pub fn upgrade<U1>(self, upgrade: Option<U1>) -> H1Service<T, S, B, X, U1> where U1: ServiceFactory<(Request, Framed<T, Codec>), Response = ()>, U1::Error: fmt::Display, U1::InitError: fmt::Debug {}
    }
    impl<T, S, B, X, U> ServiceFactory<(T, Option<net::SocketAddr>)> for H1Service<T, S, B, X, U> where T: actix_codec::AsyncRead + actix_codec::AsyncWrite, S: ServiceFactory<Request, Config = ()>, S::Error: Into<Response<BoxBody>>, S::Response: Into<Response<B>>, S::InitError: fmt::Debug, B: MessageBody, X: ServiceFactory<Request, Config = (), Response = Request>, X::Error: Into<Response<BoxBody>>, X::InitError: fmt::Debug, U: ServiceFactory<(Request, Framed<T, Codec>), Config = (), Response = ()>, U::Error: fmt::Display + Into<Response<BoxBody>>, U::InitError: fmt::Debug {
        type Response = ();
        type Error = DispatchError;
        type Config = ();
        type Service = H1ServiceHandler<T, S::Service, B, X::Service, U::Service>;
        type InitError = ();
        type Future = LocalBoxFuture<Result<Self::Service, Self::InitError>>;
        fn new_service(&self, arg1: ()) -> Self::Future {}
    }
    impl<S, B, X, U> H1Service<TlsStream<TcpStream>, S, B, X, U> where S: ServiceFactory<Request, Config = ()>, S::Error: Into<Response<BoxBody>>, S::InitError: fmt::Debug, S::Response: Into<Response<B>>, B: MessageBody, X: ServiceFactory<Request, Config = (), Response = Request>, X::Error: Into<Response<BoxBody>>, X::InitError: fmt::Debug, U: ServiceFactory<(Request, Framed<TlsStream<TcpStream>, Codec>), Config = (), Response = ()>, U::Error: fmt::Display + Into<Response<BoxBody>>, U::InitError: fmt::Debug {
        pub fn openssl(self, acceptor: SslAcceptor) -> impl ServiceFactory<TcpStream, Config = (), Response = (), Error = TlsError<SslError, DispatchError>, InitError = ()> {}
    }
    impl<S, B, X, U> H1Service<actix_tls::accept::rustls_0_20::TlsStream<TcpStream>, S, B, X, U> where S: ServiceFactory<Request, Config = ()>, S::Error: Into<Response<BoxBody>>, S::InitError: fmt::Debug, S::Response: Into<Response<B>>, B: MessageBody, X: ServiceFactory<Request, Config = (), Response = Request>, X::Error: Into<Response<BoxBody>>, X::InitError: fmt::Debug, U: ServiceFactory<(Request, Framed<actix_tls::accept::rustls_0_20::TlsStream<TcpStream>, Codec>), Config = (), Response = ()>, U::Error: fmt::Display + Into<Response<BoxBody>>, U::InitError: fmt::Debug {
        pub fn rustls(self, config: ServerConfig) -> impl ServiceFactory<TcpStream, Config = (), Response = (), Error = TlsError<io::Error, DispatchError>, InitError = ()> {}
    }
    impl<S, B, X, U> H1Service<actix_tls::accept::rustls_0_21::TlsStream<TcpStream>, S, B, X, U> where S: ServiceFactory<Request, Config = ()>, S::Error: Into<Response<BoxBody>>, S::InitError: fmt::Debug, S::Response: Into<Response<B>>, B: MessageBody, X: ServiceFactory<Request, Config = (), Response = Request>, X::Error: Into<Response<BoxBody>>, X::InitError: fmt::Debug, U: ServiceFactory<(Request, Framed<actix_tls::accept::rustls_0_21::TlsStream<TcpStream>, Codec>), Config = (), Response = ()>, U::Error: fmt::Display + Into<Response<BoxBody>>, U::InitError: fmt::Debug {
        pub fn rustls_021(self, config: actix_tls::accept::rustls_0_21::reexports::ServerConfig) -> impl ServiceFactory<TcpStream, Config = (), Response = (), Error = TlsError<io::Error, DispatchError>, InitError = ()> {}
    }
    impl<S, B, X, U> H1Service<actix_tls::accept::rustls_0_22::TlsStream<TcpStream>, S, B, X, U> where S: ServiceFactory<Request, Config = ()>, S::Error: Into<Response<BoxBody>>, S::InitError: fmt::Debug, S::Response: Into<Response<B>>, B: MessageBody, X: ServiceFactory<Request, Config = (), Response = Request>, X::Error: Into<Response<BoxBody>>, X::InitError: fmt::Debug, U: ServiceFactory<(Request, Framed<actix_tls::accept::rustls_0_22::TlsStream<TcpStream>, Codec>), Config = (), Response = ()>, U::Error: fmt::Display + Into<Response<BoxBody>>, U::InitError: fmt::Debug {
        pub fn rustls_0_22(self, config: actix_tls::accept::rustls_0_22::reexports::ServerConfig) -> impl ServiceFactory<TcpStream, Config = (), Response = (), Error = TlsError<io::Error, DispatchError>, InitError = ()> {}
    }
    impl<S, B, X, U> H1Service<actix_tls::accept::rustls_0_23::TlsStream<TcpStream>, S, B, X, U> where S: ServiceFactory<Request, Config = ()>, S::Error: Into<Response<BoxBody>>, S::InitError: fmt::Debug, S::Response: Into<Response<B>>, B: MessageBody, X: ServiceFactory<Request, Config = (), Response = Request>, X::Error: Into<Response<BoxBody>>, X::InitError: fmt::Debug, U: ServiceFactory<(Request, Framed<actix_tls::accept::rustls_0_23::TlsStream<TcpStream>, Codec>), Config = (), Response = ()>, U::Error: fmt::Display + Into<Response<BoxBody>>, U::InitError: fmt::Debug {
        pub fn rustls_0_23(self, config: actix_tls::accept::rustls_0_23::reexports::ServerConfig) -> impl ServiceFactory<TcpStream, Config = (), Response = (), Error = TlsError<io::Error, DispatchError>, InitError = ()> {}
    }
    pub type H1ServiceHandler<T, S, B, X, U> = HttpServiceHandler<T, S, B, X, U>;
    pub struct UpgradeHandler;
    impl<T> ServiceFactory<(Request, Framed<T, Codec>)> for UpgradeHandler {
        type Response = ();
        type Error = Error;
        type Config = ();
        type Service = UpgradeHandler;
        type InitError = Error;
        type Future = LocalBoxFuture<Result<Self::Service, Self::InitError>>;
        fn new_service(&self, arg1: ()) -> Self::Future {}
    }
    impl<T> Service<(Request, Framed<T, Codec>)> for UpgradeHandler {
        type Response = ();
        type Error = Error;
        type Future = LocalBoxFuture<Result<Self::Response, Self::Error>>;
        fn call(&self, arg1: (Request, Framed<T, Codec>)) -> Self::Future {}
    }
    pub struct SendResponse<T, B>;
    impl<T, B> SendResponse<T, B> where B: MessageBody, B::Error: Into<Error> {
        pub fn new(framed: Framed<T, Codec>, response: Response<B>) -> Self {}
    }
    impl<T, B> Future for SendResponse<T, B> where T: actix_codec::AsyncRead + actix_codec::AsyncWrite, B: MessageBody, B::Error: Into<Error> {
        type Output = Result<Framed<T, Codec>, Error>;
    }
    pub mod decoder {
        use actix_codec::Decoder;
        use bytes::{Bytes, BytesMut};
        use crate::ConnectionType;
        use crate::error::ParseError;
        use crate::header::HeaderMap;
        use http::Version;
        use std::io;
        pub enum PayloadType { None, Payload(PayloadDecoder), Stream(PayloadDecoder) }
        pub trait MessageType {
            fn set_connection_type(&mut self, conn_type: Option<ConnectionType>);
            fn set_expect(&mut self);
            fn headers_mut(&mut self) -> &mut HeaderMap;
            fn decode(src: &mut BytesMut) -> Result<Option<(Self, PayloadType)>, ParseError>;
            fn set_headers(&mut self, slice: &Bytes, raw_headers: &[HeaderIndex], version: Version) -> Result<PayloadLength, ParseError> {}
        }
        pub enum PayloadLength { Payload(PayloadType), UpgradeWebSocket, None }
        #[derive(Clone, Copy)] pub struct HeaderIndex;
        #[derive(Clone)] pub struct PayloadDecoder;
        impl PayloadDecoder {
            pub fn length(x: u64) -> PayloadDecoder {}
            pub fn chunked() -> PayloadDecoder {}
            pub fn eof() -> PayloadDecoder {}
        }
        impl Decoder for PayloadDecoder {
            type Item = PayloadItem;
            type Error = io::Error;
            fn decode(&mut self, src: &mut BytesMut) -> Result<Option<Self::Item>, Self::Error> {}
        }
        #[derive(Clone)] pub enum PayloadItem { Chunk(Bytes), Eof }
    }
    pub mod encoder {
        use bytes::BytesMut;
        use crate::{ConnectionType, ServiceConfig};
        use crate::body::BodySize;
        use crate::header::HeaderMap;
        use crate::header::map::Value;
        use http::{StatusCode, Version};
        use http::header::HeaderName;
        use std::io;
        pub trait MessageType {
            fn status(&self) -> Option<StatusCode>;
            fn headers(&self) -> &HeaderMap;
            fn extra_headers(&self) -> Option<&HeaderMap>;
            fn camel_case(&self) -> bool {}
            fn chunked(&self) -> bool;
            fn encode_status(&mut self, dst: &mut BytesMut) -> io::Result<()>;
            fn encode_headers(&mut self, dst: &mut BytesMut, version: Version, length: BodySize, conn_type: ConnectionType, config: &ServiceConfig) -> io::Result<()> {}
            fn write_headers<F>(&mut self, f: F) where F: FnMut(&HeaderName, &Value) { let a: &HeaderName; let b: &Value; f(a, b); }
        }
    }
    pub mod payload {
        use bytes::Bytes;
        use crate::error::PayloadError;
        use std::task::Context;
        pub struct PayloadSender;
        impl PayloadSender {
            pub fn set_error(&mut self, err: PayloadError) {}
            pub fn feed_eof(&mut self) {}
            pub fn feed_data(&mut self, data: Bytes) {}
            pub fn need_read(&self, cx: &mut Context) -> PayloadStatus {}
            pub fn is_dropped(&self) -> bool {}
        }
        pub enum PayloadStatus { Read, Pause, Dropped }
    }
}
pub mod h2 {
    use actix_codec::{AsyncRead, AsyncWrite};
    use actix_service::{Service, ServiceFactory};
    use actix_tls::accept::TlsError;
    use actix_tls::accept::openssl::TlsStream;
    use actix_tls::accept::openssl::reexports::{SslAcceptor, Error as SslError};
    use actix_tls::accept::rustls::reexports::ServerConfig;
    use bytes::Bytes;
    use crate::{Request, Response};
    use crate::body::{BoxBody, MessageBody};
    use crate::error::{DispatchError, PayloadError};
    use crate::h2::service::H2ServiceHandler;
    use futures_core::Stream;
    use futures_core::future::LocalBoxFuture;
    use std::{io, net};
    use std::future::Future;
    use tokio::net::TcpStream;
    pub struct Payload;
    impl Stream for Payload { type Item = Result<Bytes, PayloadError>; }
    pub struct Dispatcher<T, S, B, X, U>;
    impl<T, S, B, X, U> Future for Dispatcher<T, S, B, X, U> where T: AsyncRead + AsyncWrite, S: Service<Request>, S::Error: Into<Response<BoxBody>>, S::Response: Into<Response<B>>, B: MessageBody {
        type Output = Result<(), DispatchError>;
    }
    pub struct H2Service<T, S, B>;
    impl<S, B> H2Service<TcpStream, S, B> where S: ServiceFactory<Request, Config = ()>, S::Error: Into<Response<BoxBody>>, S::Response: Into<Response<B>>, B: MessageBody {
        pub fn tcp(self,) -> impl ServiceFactory<TcpStream, Config = (), Response = (), Error = DispatchError, InitError = S::InitError> {}
    }
    impl<T, S, B> ServiceFactory<(T, Option<net::SocketAddr>)> for H2Service<T, S, B> where T: AsyncRead + AsyncWrite, S: ServiceFactory<Request, Config = ()>, S::Error: Into<Response<BoxBody>>, S::Response: Into<Response<B>>, B: MessageBody {
        type Response = ();
        type Error = DispatchError;
        type Config = ();
        type Service = H2ServiceHandler<T, S::Service, B>;
        type InitError = S::InitError;
        type Future = LocalBoxFuture<Result<Self::Service, Self::InitError>>;
        fn new_service(&self, arg1: ()) -> Self::Future {}
    }
    impl<S, B> H2Service<TlsStream<TcpStream>, S, B> where S: ServiceFactory<Request, Config = ()>, S::Error: Into<Response<BoxBody>>, S::Response: Into<Response<B>>, B: MessageBody {
        pub fn openssl(self, acceptor: SslAcceptor) -> impl ServiceFactory<TcpStream, Config = (), Response = (), Error = TlsError<SslError, DispatchError>, InitError = S::InitError> {}
    }
    impl<S, B> H2Service<actix_tls::accept::rustls::TlsStream<TcpStream>, S, B> where S: ServiceFactory<Request, Config = ()>, S::Error: Into<Response<BoxBody>>, S::Response: Into<Response<B>>, B: MessageBody {
        pub fn rustls(self, config: ServerConfig) -> impl ServiceFactory<TcpStream, Config = (), Response = (), Error = TlsError<io::Error, DispatchError>, InitError = S::InitError> {}
    }
    impl<S, B> H2Service<actix_tls::accept::rustls_0_21::TlsStream<TcpStream>, S, B> where S: ServiceFactory<Request, Config = ()>, S::Error: Into<Response<BoxBody>>, S::Response: Into<Response<B>>, B: MessageBody {
        pub fn rustls_021(self, config: actix_tls::accept::rustls_0_21::reexports::ServerConfig) -> impl ServiceFactory<TcpStream, Config = (), Response = (), Error = TlsError<io::Error, DispatchError>, InitError = S::InitError> {}
    }
    impl<S, B> H2Service<actix_tls::accept::rustls_0_22::TlsStream<TcpStream>, S, B> where S: ServiceFactory<Request, Config = ()>, S::Error: Into<Response<BoxBody>>, S::Response: Into<Response<B>>, B: MessageBody {
        pub fn rustls_0_22(self, config: actix_tls::accept::rustls_0_22::reexports::ServerConfig) -> impl ServiceFactory<TcpStream, Config = (), Response = (), Error = TlsError<io::Error, DispatchError>, InitError = S::InitError> {}
    }
    impl<S, B> H2Service<actix_tls::accept::rustls_0_23::TlsStream<TcpStream>, S, B> where S: ServiceFactory<Request, Config = ()>, S::Error: Into<Response<BoxBody>>, S::Response: Into<Response<B>>, B: MessageBody {
        pub fn rustls_0_23(self, config: actix_tls::accept::rustls_0_23::reexports::ServerConfig) -> impl ServiceFactory<TcpStream, Config = (), Response = (), Error = TlsError<io::Error, DispatchError>, InitError = S::InitError> {}
    }
    pub mod service {
        use actix_codec::{AsyncRead, AsyncWrite};
        use actix_service::Service;
        use crate::{Request, Response};
        use crate::body::{BoxBody, MessageBody};
        use crate::error::DispatchError;
        use std::net;
        use std::future::Future;
        use std::task::{Context, Poll};
        pub struct H2ServiceHandler<T, S, B>;
        impl<T, S, B> Service<(T, Option<net::SocketAddr>)> for H2ServiceHandler<T, S, B> where T: AsyncRead + AsyncWrite, S: Service<Request>, S::Error: Into<Response<BoxBody>>, S::Response: Into<Response<B>>, B: MessageBody {
            type Response = ();
            type Error = DispatchError;
            type Future = H2ServiceHandlerResponse<T, S, B>;
            fn poll_ready(&self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
            fn call(&self, arg1: (T, Option<net::SocketAddr>)) -> Self::Future {}
        }
        pub struct H2ServiceHandlerResponse<T, S, B>;
        impl<T, S, B> Future for H2ServiceHandlerResponse<T, S, B> where T: AsyncRead + AsyncWrite, S: Service<Request>, S::Error: Into<Response<BoxBody>>, S::Response: Into<Response<B>>, B: MessageBody {
            type Output = Result<(), DispatchError>;
        }
    }
}
pub mod header {
    use bytes::Bytes;
    use crate::{Error, HttpMessage};
    use crate::error::ParseError;
    use crate::header::into_pair::InvalidHeaderPart;
    use crate::header::map::{Drain, IntoIter, Iter, Keys, Removed};
    use crate::header::shared::quality::QualityOutOfBounds;
    use http::Error as HttpError;
    use mime::Mime;
    use std::{fmt, slice};
    use std::str::FromStr;
    use std::time::SystemTime;
    pub use crate::ContentEncoding;
    pub use http::header::{ACCEPT, ACCEPT_CHARSET, ACCEPT_ENCODING, ACCEPT_LANGUAGE, ACCEPT_RANGES, ACCESS_CONTROL_ALLOW_CREDENTIALS, ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_HEADERS, ACCESS_CONTROL_REQUEST_METHOD, AGE, ALLOW, ALT_SVC, AUTHORIZATION, CACHE_CONTROL, CONNECTION, CONTENT_DISPOSITION, CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_LENGTH, CONTENT_LOCATION, CONTENT_RANGE, CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY_REPORT_ONLY, CONTENT_TYPE, COOKIE, DATE, DNT, ETAG, EXPECT, EXPIRES, FORWARDED, FROM, HOST, HeaderName, HeaderValue, IF_MATCH, IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_RANGE, IF_UNMODIFIED_SINCE, InvalidHeaderName, InvalidHeaderValue, LAST_MODIFIED, LINK, LOCATION, MAX_FORWARDS, ORIGIN, PRAGMA, PROXY_AUTHENTICATE, PROXY_AUTHORIZATION, PUBLIC_KEY_PINS, PUBLIC_KEY_PINS_REPORT_ONLY, RANGE, REFERER, REFERRER_POLICY, REFRESH, RETRY_AFTER, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_EXTENSIONS, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_PROTOCOL, SEC_WEBSOCKET_VERSION, SERVER, SET_COOKIE, STRICT_TRANSPORT_SECURITY, TE, TRAILER, TRANSFER_ENCODING, ToStrError, UPGRADE, UPGRADE_INSECURE_REQUESTS, USER_AGENT, VARY, VIA, WARNING, WWW_AUTHENTICATE, X_CONTENT_TYPE_OPTIONS, X_DNS_PREFETCH_CONTROL, X_FRAME_OPTIONS, X_XSS_PROTECTION};
    pub use language_tags::LanguageTag;
    pub trait Header: TryIntoHeaderValue {
        fn name() -> HeaderName;
        fn parse<M: HttpMessage>(msg: &M) -> Result<Self, ParseError>;
    }
    pub trait AsHeaderName {}
    impl AsHeaderName for HeaderName {}
    impl AsHeaderName for &HeaderName {}
    impl AsHeaderName for &str {}
    impl AsHeaderName for String {}
    impl AsHeaderName for &String {}
    pub const CACHE_STATUS: HeaderName = _;
    pub const CDN_CACHE_CONTROL: HeaderName = _;
    pub const CLEAR_SITE_DATA: HeaderName = _;
    pub const CROSS_ORIGIN_EMBEDDER_POLICY: HeaderName = _;
    pub const CROSS_ORIGIN_OPENER_POLICY: HeaderName = _;
    pub const CROSS_ORIGIN_RESOURCE_POLICY: HeaderName = _;
    pub const PERMISSIONS_POLICY: HeaderName = _;
    pub const X_FORWARDED_FOR: HeaderName = _;
    pub const X_FORWARDED_HOST: HeaderName = _;
    pub const X_FORWARDED_PROTO: HeaderName = _;
    pub trait TryIntoHeaderPair {
        type Error: Into<HttpError>;
        fn try_into_pair(self) -> Result<(HeaderName, HeaderValue), Self::Error>;
    }
    impl<V> TryIntoHeaderPair for (HeaderName, V) where V: TryIntoHeaderValue, V::Error: Into<InvalidHeaderValue> {
        type Error = InvalidHeaderPart;
        fn try_into_pair(self) -> Result<(HeaderName, HeaderValue), Self::Error> {}
    }
    impl<V> TryIntoHeaderPair for (&HeaderName, V) where V: TryIntoHeaderValue, V::Error: Into<InvalidHeaderValue> {
        type Error = InvalidHeaderPart;
        fn try_into_pair(self) -> Result<(HeaderName, HeaderValue), Self::Error> {}
    }
    impl<V> TryIntoHeaderPair for (&[u8], V) where V: TryIntoHeaderValue, V::Error: Into<InvalidHeaderValue> {
        type Error = InvalidHeaderPart;
        fn try_into_pair(self) -> Result<(HeaderName, HeaderValue), Self::Error> {}
    }
    impl<V> TryIntoHeaderPair for (&str, V) where V: TryIntoHeaderValue, V::Error: Into<InvalidHeaderValue> {
        type Error = InvalidHeaderPart;
        fn try_into_pair(self) -> Result<(HeaderName, HeaderValue), Self::Error> {}
    }
    impl<V> TryIntoHeaderPair for (String, V) where V: TryIntoHeaderValue, V::Error: Into<InvalidHeaderValue> {
        type Error = InvalidHeaderPart;
        fn try_into_pair(self) -> Result<(HeaderName, HeaderValue), Self::Error> {}
    }
    impl<T: Header> TryIntoHeaderPair for T {
        type Error = <T as TryIntoHeaderValue>::Error;
        fn try_into_pair(self) -> Result<(HeaderName, HeaderValue), Self::Error> {}
    }
    pub trait TryIntoHeaderValue {
        type Error: Into<HttpError>;
        fn try_into_value(self) -> Result<http::HeaderValue, Self::Error>;
    }
    impl TryIntoHeaderValue for http::HeaderValue {
        type Error = InvalidHeaderValue;
        fn try_into_value(self) -> Result<http::HeaderValue, Self::Error> {}
    }
    impl TryIntoHeaderValue for &http::HeaderValue {
        type Error = InvalidHeaderValue;
        fn try_into_value(self) -> Result<http::HeaderValue, Self::Error> {}
    }
    impl TryIntoHeaderValue for &str {
        type Error = InvalidHeaderValue;
        fn try_into_value(self) -> Result<http::HeaderValue, Self::Error> {}
    }
    impl TryIntoHeaderValue for &[u8] {
        type Error = InvalidHeaderValue;
        fn try_into_value(self) -> Result<http::HeaderValue, Self::Error> {}
    }
    impl TryIntoHeaderValue for Bytes {
        type Error = InvalidHeaderValue;
        fn try_into_value(self) -> Result<http::HeaderValue, Self::Error> {}
    }
    impl TryIntoHeaderValue for Vec<u8> {
        type Error = InvalidHeaderValue;
        fn try_into_value(self) -> Result<http::HeaderValue, Self::Error> {}
    }
    impl TryIntoHeaderValue for String {
        type Error = InvalidHeaderValue;
        fn try_into_value(self) -> Result<http::HeaderValue, Self::Error> {}
    }
    impl TryIntoHeaderValue for usize {
        type Error = InvalidHeaderValue;
        fn try_into_value(self) -> Result<http::HeaderValue, Self::Error> {}
    }
    impl TryIntoHeaderValue for i64 {
        type Error = InvalidHeaderValue;
        fn try_into_value(self) -> Result<http::HeaderValue, Self::Error> {}
    }
    impl TryIntoHeaderValue for u64 {
        type Error = InvalidHeaderValue;
        fn try_into_value(self) -> Result<http::HeaderValue, Self::Error> {}
    }
    impl TryIntoHeaderValue for i32 {
        type Error = InvalidHeaderValue;
        fn try_into_value(self) -> Result<http::HeaderValue, Self::Error> {}
    }
    impl TryIntoHeaderValue for u32 {
        type Error = InvalidHeaderValue;
        fn try_into_value(self) -> Result<http::HeaderValue, Self::Error> {}
    }
    impl TryIntoHeaderValue for Mime {
        type Error = InvalidHeaderValue;
        fn try_into_value(self) -> Result<http::HeaderValue, Self::Error> {}
    }
    #[derive(Clone, Default)] pub struct HeaderMap;
    impl HeaderMap {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn len_keys(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn clear(&mut self) {}
        pub fn get(&self, key: impl AsHeaderName) -> Option<&HeaderValue> {}
        pub fn get_mut(&mut self, key: impl AsHeaderName) -> Option<&mut HeaderValue> {}
        pub fn get_all(&self, key: impl AsHeaderName) -> slice::Iter<HeaderValue> {}
        pub fn contains_key(&self, key: impl AsHeaderName) -> bool {}
        pub fn insert(&mut self, name: HeaderName, val: HeaderValue) -> Removed {}
        pub fn append(&mut self, key: HeaderName, value: HeaderValue) {}
        pub fn remove(&mut self, key: impl AsHeaderName) -> Removed {}
        pub fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn iter(&self) -> Iter {}
        pub fn keys(&self) -> Keys {}
        pub fn retain<F>(&mut self, retain_fn: F) where F: FnMut(&HeaderName, &mut HeaderValue) -> bool { let a: &HeaderName; let b: &mut HeaderValue; retain_fn(a, b); }
        pub fn drain(&mut self) -> Drain {}
    }
    impl IntoIterator for HeaderMap {
        type Item = (HeaderName, HeaderValue);
        type IntoIter = IntoIter;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl IntoIterator for &HeaderMap {
        type Item = (&HeaderName, &HeaderValue);
        type IntoIter = Iter;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl FromIterator<(HeaderName, HeaderValue)> for HeaderMap {}
    impl From<http::HeaderMap> for HeaderMap {}
    #[derive(Clone)] pub enum Charset { Us_Ascii, Iso_8859_1, Iso_8859_2, Iso_8859_3, Iso_8859_4, Iso_8859_5, Iso_8859_6, Iso_8859_7, Iso_8859_8, Iso_8859_9, Iso_8859_10, Shift_Jis, Euc_Jp, Iso_2022_Kr, Euc_Kr, Iso_2022_Jp, Iso_2022_Jp_2, Iso_8859_6_E, Iso_8859_6_I, Iso_8859_8_E, Iso_8859_8_I, Gb2312, Big5, Koi8_R, Ext(String) }
    impl fmt::Display for Charset {}
    impl std::str::FromStr for Charset {
        type Err = Error;
        fn from_str(s: &str) -> Result<Charset, Error> {}
    }
    #[derive(Clone)] pub struct ExtendedValue { pub charset: Charset, pub language_tag: Option<LanguageTag>, pub value: Vec<u8> }
    impl fmt::Display for ExtendedValue {}
    pub fn parse_extended_value(val: &str) -> Result<ExtendedValue, ParseError> {}
    #[derive(Clone, Copy)] pub struct HttpDate;
    impl FromStr for HttpDate {
        type Err = ParseError;
        fn from_str(s: &str) -> Result<HttpDate, ParseError> {}
    }
    impl fmt::Display for HttpDate {}
    impl TryIntoHeaderValue for HttpDate {
        type Error = InvalidHeaderValue;
        fn try_into_value(self) -> Result<HeaderValue, Self::Error> {}
    }
    impl From<SystemTime> for HttpDate {}
    #[derive(Clone, Copy)] pub struct Quality;
    impl Quality {
        pub const MAX: Quality = _;
        pub const MIN: Quality = _;
        pub const ZERO: Quality = _;
    }
    impl Default for Quality {}
    impl fmt::Display for Quality {}
    impl TryFrom<f32> for Quality { type Error = QualityOutOfBounds; }
    pub fn q<T>(quality: T) -> Quality where T: TryInto<Quality>, T::Error: fmt::Debug {}
    #[derive(Clone, Copy)] pub struct QualityItem<T> { pub item: T, pub quality: Quality }
    impl<T> QualityItem<T> {
        pub fn new(item: T, quality: Quality) -> Self {}
        pub fn max(item: T) -> Self {}
        pub fn min(item: T) -> Self {}
        pub fn zero(item: T) -> Self {}
    }
    impl<T: fmt::Display> fmt::Display for QualityItem<T> {}
    impl<T: std::str::FromStr> std::str::FromStr for QualityItem<T> {
        type Err = ParseError;
        fn from_str(q_item_str: &str) -> Result<Self, Self::Err> {}
    }
    pub fn from_comma_delimited<I, T>(all: I) -> Result<Vec<T>, ParseError> where I: Iterator<Item = &HeaderValue>, T: FromStr {}
    pub fn from_one_raw_str<T: FromStr>(val: Option<&HeaderValue>) -> Result<T, ParseError> {}
    pub fn fmt_comma_delimited<T>(f: &mut fmt::Formatter, parts: &[T]) -> fmt::Result where T: fmt::Display {}
    pub fn http_percent_encode(f: &mut fmt::Formatter, bytes: &[u8]) -> fmt::Result {}
    pub mod into_pair {
        use http::header::{InvalidHeaderName, InvalidHeaderValue};
        pub enum InvalidHeaderPart { Name(InvalidHeaderName), Value(InvalidHeaderValue) }
    }
    pub mod map {
        use http::header::{HeaderName, HeaderValue};
        use smallvec::SmallVec;
        use std::ops;
        pub use crate::header::HeaderMap;
        pub struct Removed;
        impl Removed { pub fn is_empty(&self) -> bool {} }
        impl Iterator for Removed {
            type Item = HeaderValue;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct Keys;
        impl Iterator for Keys {
            type Item = &HeaderName;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct Iter;
        impl Iterator for Iter {
            type Item = (&HeaderName, &HeaderValue);
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct Drain;
        impl Iterator for Drain {
            type Item = (Option<HeaderName>, HeaderValue);
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct IntoIter;
        impl Iterator for IntoIter {
            type Item = (HeaderName, HeaderValue);
            fn next(&mut self) -> Option<Self::Item> {}
        }
        #[derive(Clone)] pub struct Value;
        impl ops::Deref for Value {
            type Target = SmallVec<[HeaderValue; 4]>;
            fn deref(&self) -> &Self::Target {}
        }
    }
    pub mod shared {
        pub mod content_encoding {
            pub struct ContentEncodingParseError;
            impl std::fmt::Display for ContentEncodingParseError {}
            impl std::error::Error for ContentEncodingParseError {}
        }
        pub mod quality {
            #[derive(Clone)] pub struct QualityOutOfBounds;
            impl std::fmt::Display for QualityOutOfBounds {}
            impl std::error::Error for QualityOutOfBounds {}
        }
    }
}
pub mod message {
    pub trait Head: Default {
        fn clear(&mut self);
        fn with_pool<F, R>(f: F) -> R where F: FnOnce(&MessagePool<Self>) -> R;
    }
    pub struct MessagePool<T: Head>;
}
pub mod service {
    use actix_codec::{AsyncRead, AsyncWrite, Framed};
    use actix_service::Service;
    use crate::{Protocol, Request, Response};
    use crate::body::{BoxBody, MessageBody};
    use crate::error::DispatchError;
    use crate::h1::{Codec, Dispatcher};
    use std::{fmt, net};
    use std::future::Future;
    use std::task::{Context, Poll};
    pub struct HttpServiceHandler<T, S, B, X, U>;
    impl<T, S, B, X, U> Service<(T, Option<net::SocketAddr>)> for HttpServiceHandler<T, S, B, X, U> where T: AsyncRead + AsyncWrite, S: Service<Request>, S::Error: Into<Response<BoxBody>>, S::Response: Into<Response<B>>, B: MessageBody, X: Service<Request, Response = Request>, X::Error: Into<Response<BoxBody>>, U: Service<(Request, Framed<T, Codec>), Response = ()>, U::Error: fmt::Display + Into<Response<BoxBody>> {
        type Response = ();
        type Error = DispatchError;
        type Future = Dispatcher<T, S, B, X, U>;
        fn poll_ready(&self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&self, arg1: (T, Option<net::SocketAddr>)) -> Self::Future {}
    }
    impl<T, S, B, X, U> Service<(T, Protocol, Option<net::SocketAddr>)> for HttpServiceHandler<T, S, B, X, U> where T: AsyncRead + AsyncWrite, S: Service<Request>, S::Error: Into<Response<BoxBody>>, S::Response: Into<Response<B>>, B: MessageBody, X: Service<Request, Response = Request>, X::Error: Into<Response<BoxBody>>, U: Service<(Request, Framed<T, Codec>), Response = ()>, U::Error: fmt::Display + Into<Response<BoxBody>> {
        type Response = ();
        type Error = DispatchError;
        type Future = HttpServiceHandlerResponse<T, S, B, X, U>;
        fn poll_ready(&self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&self, arg1: (T, Protocol, Option<net::SocketAddr>)) -> Self::Future {}
    }
    pub struct HttpServiceHandlerResponse<T, S, B, X, U>;
    impl<T, S, B, X, U> Future for HttpServiceHandlerResponse<T, S, B, X, U> where T: AsyncRead + AsyncWrite, S: Service<Request>, S::Error: Into<Response<BoxBody>>, S::Response: Into<Response<B>>, B: MessageBody, X: Service<Request, Response = Request>, X::Error: Into<Response<BoxBody>>, U: Service<(Request, Framed<T, Codec>), Response = ()>, U::Error: fmt::Display {
        type Output = Result<(), DispatchError>;
    }
}
pub mod test {
    use actix_codec::{AsyncRead, AsyncWrite};
    use bytes::{Bytes, BytesMut};
    use crate::Request;
    use crate::header::TryIntoHeaderPair;
    use http::{Method, Version};
    use std::io;
    use std::cell::{Ref, RefCell};
    use std::rc::Rc;
    pub struct TestBuffer { pub read_buf: Rc<RefCell<BytesMut>>, pub write_buf: Rc<RefCell<BytesMut>>, pub err: Option<Rc<io::Error>> }
    impl TestBuffer {
        pub fn new<T>(data: T) -> Self where T: Into<BytesMut> {}
        pub fn empty() -> Self {}
        pub fn extend_read_buf<T: AsRef<[u8]>>(&mut self, data: T) {}
    }
    impl io::Read for TestBuffer { fn read(&mut self, dst: &mut [u8]) -> Result<usize, io::Error> {} }
    impl io::Write for TestBuffer {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
    }
    impl AsyncRead for TestBuffer {}
    impl AsyncWrite for TestBuffer {}
    pub struct TestRequest;
    impl Default for TestRequest {}
    impl TestRequest {
        pub fn with_uri(path: &str) -> TestRequest {}
        pub fn version(&mut self, ver: Version) -> &mut Self {}
        pub fn method(&mut self, meth: Method) -> &mut Self {}
        pub fn uri(&mut self, path: &str) -> &mut Self {}
        pub fn insert_header(&mut self, header: impl TryIntoHeaderPair) -> &mut Self {}
        pub fn append_header(&mut self, header: impl TryIntoHeaderPair) -> &mut Self {}
        pub fn set_payload(&mut self, data: impl Into<Bytes>) -> &mut Self {}
        pub fn take(&mut self) -> TestRequest {}
        pub fn finish(&mut self) -> Request {}
    }
    #[derive(Clone)] pub struct TestSeqBuffer;
    impl TestSeqBuffer {
        pub fn new<T>(data: T) -> Self where T: Into<BytesMut> {}
        pub fn empty() -> Self {}
        pub fn read_buf(&self) -> Ref<BytesMut> {}
        pub fn write_buf(&self) -> Ref<BytesMut> {}
        pub fn take_write_buf(&self) -> Bytes {}
        pub fn err(&self) -> Ref<Option<io::Error>> {}
        pub fn extend_read_buf<T: AsRef<[u8]>>(&mut self, data: T) {}
        pub fn close_read(&self) {}
    }
    impl io::Read for TestSeqBuffer { fn read(&mut self, dst: &mut [u8]) -> Result<usize, io::Error> {} }
    impl io::Write for TestSeqBuffer {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
    }
    impl AsyncRead for TestSeqBuffer {}
    impl AsyncWrite for TestSeqBuffer {}
    pub struct TestSeqInner;
}
pub mod ws {
    use actix_codec::{AsyncRead, AsyncWrite, Framed};
    use actix_service::{IntoService, Service};
    use bytes::{Bytes, BytesMut};
    use bytestring::ByteString;
    use crate::{RequestHead, ResponseBuilder};
    use crate::ws::dispatcher::inner::DispatcherError;
    use crate::ws::proto::WS_ACCEPT_LEN;
    use std::{fmt, io};
    use std::future::Future;
    use tokio_util::codec::{Decoder, Encoder};
    pub enum ProtocolError { UnmaskedFrame, MaskedFrame, InvalidOpcode(u8), InvalidLength(usize), BadOpCode, Overflow, ContinuationNotStarted, ContinuationStarted, ContinuationFragment(OpCode), Io(io::Error) }
    impl std::fmt::Display for ProtocolError {}
    impl std::error::Error for ProtocolError {}
    #[derive(Clone, Copy)] pub enum HandshakeError { GetMethodRequired, NoWebsocketUpgrade, NoConnectionUpgrade, NoVersionHeader, UnsupportedVersion, BadWebsocketKey }
    impl std::fmt::Display for HandshakeError {}
    impl std::error::Error for HandshakeError {}
    pub fn handshake(req: &RequestHead) -> Result<ResponseBuilder, HandshakeError> {}
    pub fn verify_handshake(req: &RequestHead) -> Result<(), HandshakeError> {}
    pub fn handshake_response(req: &RequestHead) -> ResponseBuilder {}
    pub enum Message { Text(ByteString), Binary(Bytes), Continuation(Item), Ping(Bytes), Pong(Bytes), Close(Option<CloseReason>), Nop }
    pub enum Frame { Text(Bytes), Binary(Bytes), Continuation(Item), Ping(Bytes), Pong(Bytes), Close(Option<CloseReason>) }
    pub enum Item { FirstText(Bytes), FirstBinary(Bytes), Continue(Bytes), Last(Bytes) }
    #[derive(Clone)] pub struct Codec;
    impl Codec {
        pub fn new() -> Codec {}
        pub fn max_size(self, size: usize) -> Self {}
        pub fn client_mode(self) -> Self {}
    }
    impl Default for Codec {}
    impl Encoder<Message> for Codec {
        type Error = ProtocolError;
        fn encode(&mut self, item: Message, dst: &mut BytesMut) -> Result<(), Self::Error> {}
    }
    impl Decoder for Codec {
        type Item = Frame;
        type Error = ProtocolError;
        fn decode(&mut self, src: &mut BytesMut) -> Result<Option<Self::Item>, Self::Error> {}
    }
    pub struct Dispatcher<S, T>;
    impl<S, T> Dispatcher<S, T> where T: AsyncRead + AsyncWrite, S: Service<Frame, Response = Message> {
        pub fn new<F: IntoService<S, Frame>>(io: T, service: F) -> Self {}
        pub fn with<F: IntoService<S, Frame>>(framed: Framed<T, Codec>, service: F) -> Self {}
    }
    impl<S, T> Future for Dispatcher<S, T> where T: AsyncRead + AsyncWrite, S: Service<Frame, Response = Message> {
        type Output = Result<(), DispatcherError<S::Error, Codec, Message>>;
    }
    pub struct Parser;
    impl Parser {
        pub fn parse(src: &mut BytesMut, server: bool, max_size: usize) -> Result<Option<(bool, OpCode, Option<BytesMut>)>, ProtocolError> {}
        pub fn parse_close_payload(payload: &[u8]) -> Option<CloseReason> {}
        pub fn try_parse_close_payload(payload: &[u8]) -> Result<Option<CloseReason>, ProtocolError> {}
        pub fn write_message<B: AsRef<[u8]>>(dst: &mut BytesMut, pl: B, op: OpCode, fin: bool, mask: bool) {}
        pub fn write_close(dst: &mut BytesMut, reason: Option<CloseReason>, mask: bool) {}
    }
    #[derive(Clone, Copy)] pub enum OpCode { Continue, Text, Binary, Close, Ping, Pong, Bad }
    impl fmt::Display for OpCode {}
    impl From<u8> for OpCode {}
    #[derive(Clone, Copy)] pub enum CloseCode { Normal, Away, Protocol, Unsupported, Abnormal, Invalid, Policy, Size, Extension, Error, Restart, Again }
    impl From<u16> for CloseCode {}
    #[derive(Clone)] pub struct CloseReason { pub code: CloseCode, pub description: Option<String> }
    impl From<CloseCode> for CloseReason {}
    impl<T: Into<String>> From<(CloseCode, T)> for CloseReason {}
    pub fn hash_key(key: &[u8]) -> [u8; WS_ACCEPT_LEN] {}
    pub mod dispatcher {
        pub mod inner {
            use core::fmt;
            use tokio_util::codec::{Decoder, Encoder};
            pub enum DispatcherError<E, U, I> { Service(E), Encoder(<U as Encoder<I>>::Error), Decoder(<U as Decoder>::Error) }
            impl<E, U, I> From<E> for DispatcherError<E, U, I> where U: Encoder<I> + Decoder {}
            impl<E, U, I> fmt::Display for DispatcherError<E, U, I> where E: fmt::Display, U: Encoder<I> + Decoder, <U as Encoder<I>>::Error: fmt::Debug, <U as Decoder>::Error: fmt::Debug {}
        }
    }
    pub mod proto {
        pub const WS_ACCEPT_LEN: usize = _;
    }
}
