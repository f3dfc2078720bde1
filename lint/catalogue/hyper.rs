//! hyper 1.12.0, 0.14.32.

use bytes::Bytes;
use crate::body::Sender;
use crate::client::{Builder, HttpConnector, ResponseFuture};
use crate::client::connect::{Connect, Connected};
use crate::common::exec::{ConnStreamExec, Exec, NewSvcExec};
use crate::ffi::hyper_task_return_type;
use crate::ffi::task::{AsTaskType, BoxAny, IntoDynTaskType};
use crate::server::accept::Accept;
use crate::server::conn::AddrIncoming;
use crate::server::server::NoopWatcher;
use crate::server::shutdown::{Graceful, GracefulWatcher};
use crate::service::http::HttpService;
use crate::service::make::MakeServiceRef;
use futures_core::Stream;
use http_body::Body as HttpBody;
use std::{fmt, result};
use std::borrow::Cow;
use std::error::Error as StdError;
use std::future::Future;
use std::net::{SocketAddr, TcpListener as StdTcpListener};
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite};
pub use http::{HeaderMap, Method, Request, Response, StatusCode, Uri, Version, header};
pub type Result<T> = result::Result<T, Error>;
impl<T> IntoDynTaskType for Result<T> where T: IntoDynTaskType { fn into_dyn_task_type(self) -> BoxAny {} }
pub struct Error;
impl Error {
    pub fn is_parse(&self) -> bool {}
    pub fn is_parse_too_large(&self) -> bool {}
    pub fn is_parse_status(&self) -> bool {}
    pub fn is_parse_version_h2(&self) -> bool {}
    pub fn is_user(&self) -> bool {}
    pub fn is_canceled(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
    pub fn is_incomplete_message(&self) -> bool {}
    pub fn is_body_write_aborted(&self) -> bool {}
    pub fn is_shutdown(&self) -> bool {}
    pub fn is_timeout(&self) -> bool {}
    pub fn is_connect(&self) -> bool {}
    pub fn into_cause(self) -> Option<Box<dyn StdError + Send + Sync>> {}
    pub fn client_connect_info(&self) -> Option<&Connected> {}
    pub fn message(&self) -> impl fmt::Display {}
}
impl fmt::Display for Error {}
impl StdError for Error {}
impl AsTaskType for Error { fn as_task_type(&self) -> hyper_task_return_type {} }
pub struct Body;
impl Body {
    pub fn empty() -> Body {}
    pub fn channel() -> (Sender, Body) {}
    pub fn wrap_stream<S, O, E>(stream: S) -> Body where S: Stream<Item = std::result::Result<O, E>>, O: Into<Bytes>, E: Into<Box<dyn StdError + Send + Sync>> {}
}
impl Default for Body {}
impl HttpBody for Body {
    type Data = Bytes;
    type Error = Error;
    fn poll_data(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<std::result::Result<Self::Data, Self::Error>>> {}
    fn poll_trailers(self: Pin<&mut Self>, cx: &mut Context) -> Poll<std::result::Result<Option<HeaderMap>, Self::Error>> {}
    fn is_end_stream(&self) -> bool {}
}
impl Stream for Body { type Item = Result<Bytes>; }
impl From<Box<dyn Stream<Item = std::result::Result<Bytes, Box<dyn StdError + Send + Sync>>> + Send>> for Body {}
impl From<Bytes> for Body {}
impl From<Vec<u8>> for Body {}
impl From<&[u8]> for Body {}
impl From<Cow<[u8]>> for Body {}
impl From<String> for Body {}
impl From<&str> for Body {}
impl From<Cow<str>> for Body {}
pub struct Client<C, B = Body>;
impl Client<HttpConnector, Body> { pub fn new() -> Client<HttpConnector, Body> {} }
impl Default for Client<HttpConnector, Body> {}
impl Client<(), Body> { pub fn builder() -> Builder {} }
impl<C, B> Client<C, B> where C: Connect + Clone, B: HttpBody, B::Error: Into<Box<dyn StdError + Send + Sync>> {
    pub fn get(&self, uri: Uri) -> ResponseFuture where B: Default {}
    pub fn request(&self, req: Request<B>) -> ResponseFuture {}
}
impl<C, B> tower_service::Service<Request<B>> for Client<C, B> where C: Connect + Clone, B: HttpBody, B::Error: Into<Box<dyn StdError + Send + Sync>> {
    type Response = Response<Body>;
    type Error = Error;
    type Future = ResponseFuture;
    fn poll_ready(&mut self, arg1: &mut Context) -> Poll<std::result::Result<(), Self::Error>> {}
    fn call(&mut self, req: Request<B>) -> Self::Future {}
}
impl<C, B> tower_service::Service<Request<B>> for &Client<C, B> where C: Connect + Clone, B: HttpBody, B::Error: Into<Box<dyn StdError + Send + Sync>> {
    type Response = Response<Body>;
    type Error = Error;
    type Future = ResponseFuture;
    fn poll_ready(&mut self, arg1: &mut Context) -> Poll<std::result::Result<(), Self::Error>> {}
    fn call(&mut self, req: Request<B>) -> Self::Future {}
}
impl<C: Clone, B> Clone for Client<C, B> {}
pub struct Server<I, S, E = Exec>;
impl<I> Server<I, ()> { pub fn builder(incoming: I) -> crate::server::Builder<I> {} }
impl Server<AddrIncoming, ()> {
    pub fn bind(addr: &SocketAddr) -> crate::server::Builder<AddrIncoming> {}
    pub fn try_bind(addr: &SocketAddr) -> Result<crate::server::Builder<AddrIncoming>> {}
    pub fn from_tcp(listener: StdTcpListener) -> std::result::Result<crate::server::Builder<AddrIncoming>, Error> {}
}
impl<S, E> Server<AddrIncoming, S, E> { pub fn local_addr(&self) -> SocketAddr {} }
impl<I, IO, IE, S, E, B> Server<I, S, E> where I: Accept<Conn = IO, Error = IE>, IE: Into<Box<dyn StdError + Send + Sync>>, IO: AsyncRead + AsyncWrite, S: MakeServiceRef<IO, Body, ResBody = B>, S::Error: Into<Box<dyn StdError + Send + Sync>>, B: HttpBody, B::Error: Into<Box<dyn StdError + Send + Sync>>, E: ConnStreamExec<<S::Service as HttpService<Body>>::Future, B> {
    pub fn with_graceful_shutdown<F>(self, signal: F) -> Graceful<I, S, F, E> where F: Future<Output = ()>, E: NewSvcExec<IO, S::Future, S::Service, E, GracefulWatcher> {}
}
impl<I, IO, IE, S, B, E> Future for Server<I, S, E> where I: Accept<Conn = IO, Error = IE>, IE: Into<Box<dyn StdError + Send + Sync>>, IO: AsyncRead + AsyncWrite, S: MakeServiceRef<IO, Body, ResBody = B>, S::Error: Into<Box<dyn StdError + Send + Sync>>, B: HttpBody, B::Error: Into<Box<dyn StdError + Send + Sync>>, E: ConnStreamExec<<S::Service as HttpService<Body>>::Future, B>, E: NewSvcExec<IO, S::Future, S::Service, E, NoopWatcher> {
    type Output = Result<()>;
}
pub mod body {
    use crate::Error;
    use http::HeaderMap;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub use bytes::{Buf, Bytes};
    pub use http_body::{Body, Body as HttpBody, Frame, SizeHint};
    pub struct Incoming;
    impl Body for Incoming {
        type Data = Bytes;
        type Error = Error;
        fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {}
        fn is_end_stream(&self) -> bool {}
    }
    pub async fn aggregate<T>(body: T) -> Result<impl Buf, T::Error> where T: http_body::Body {}
    pub struct Sender;
    impl Sender {
        pub fn poll_ready(&mut self, cx: &mut Context) -> Poll<crate::Result<()>> {}
        pub async fn send_data(&mut self, chunk: Bytes) -> crate::Result<()> {}
        pub async fn send_trailers(&mut self, trailers: HeaderMap) -> crate::Result<()> {}
        pub fn try_send_data(&mut self, chunk: Bytes) -> Result<(), Bytes> {}
        pub fn abort(self) {}
    }
    pub async fn to_bytes<T>(body: T) -> Result<Bytes, T::Error> where T: http_body::Body {}
}
pub mod client {
    use crate::Body;
    use crate::client::connect::Connect;
    use crate::client::connect::dns::GaiResolver;
    use crate::client::connect::dns::sealed::Resolve;
    use crate::client::connect::http::{ConnectError, HttpConnecting};
    use crate::common::exec::BoxSendFuture;
    use crate::rt::Executor;
    use http::Response;
    use http::uri::Uri;
    use http_body::Body as HttpBody;
    use std::task;
    use std::future::Future;
    use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
    use std::task::Poll;
    use std::time::Duration;
    use tokio::net::TcpStream;
    pub use crate::Client;
    #[derive(Clone)] pub struct HttpConnector<R = GaiResolver>;
    impl HttpConnector { pub fn new() -> HttpConnector {} }
    impl<R> HttpConnector<R> {
        pub fn new_with_resolver(resolver: R) -> HttpConnector<R> {}
        pub fn enforce_http(&mut self, is_enforced: bool) {}
        pub fn set_keepalive(&mut self, dur: Option<Duration>) {}
        pub fn set_nodelay(&mut self, nodelay: bool) {}
        pub fn set_send_buffer_size(&mut self, size: Option<usize>) {}
        pub fn set_recv_buffer_size(&mut self, size: Option<usize>) {}
        pub fn set_local_address(&mut self, addr: Option<IpAddr>) {}
        pub fn set_local_addresses(&mut self, addr_ipv4: Ipv4Addr, addr_ipv6: Ipv6Addr) {}
        pub fn set_connect_timeout(&mut self, dur: Option<Duration>) {}
        pub fn set_happy_eyeballs_timeout(&mut self, dur: Option<Duration>) {}
        pub fn set_reuse_address(&mut self, reuse_address: bool) -> &mut Self {}
    }
    impl<R> tower_service::Service<Uri> for HttpConnector<R> where R: Resolve + Clone {
        type Response = TcpStream;
        type Error = ConnectError;
        type Future = HttpConnecting<R>;
        fn poll_ready(&mut self, cx: &mut task::Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, dst: Uri) -> Self::Future {}
    }
    pub struct ResponseFuture;
    impl Future for ResponseFuture { type Output = crate::Result<Response<Body>>; }
    #[derive(Clone)] pub struct Builder;
    impl Default for Builder {}
    impl Builder {
        pub fn pool_idle_timeout<D>(&mut self, val: D) -> &mut Self where D: Into<Option<Duration>> {}
        pub fn pool_max_idle_per_host(&mut self, max_idle: usize) -> &mut Self {}
        pub fn http1_read_buf_exact_size(&mut self, sz: usize) -> &mut Self {}
        pub fn http1_max_buf_size(&mut self, max: usize) -> &mut Self {}
        pub fn http1_allow_spaces_after_header_name_in_responses(&mut self, val: bool) -> &mut Self {}
        pub fn http1_allow_obsolete_multiline_headers_in_responses(&mut self, val: bool) -> &mut Self {}
        pub fn http1_ignore_invalid_headers_in_responses(&mut self, val: bool) -> &mut Builder {}
        pub fn http1_writev(&mut self, enabled: bool) -> &mut Builder {}
        pub fn http1_title_case_headers(&mut self, val: bool) -> &mut Self {}
        pub fn http1_preserve_header_case(&mut self, val: bool) -> &mut Self {}
        pub fn http09_responses(&mut self, val: bool) -> &mut Self {}
        pub fn http2_only(&mut self, val: bool) -> &mut Self {}
        pub fn http2_initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
        pub fn http2_initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
        pub fn http2_adaptive_window(&mut self, enabled: bool) -> &mut Self {}
        pub fn http2_max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
        pub fn http2_keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Self {}
        pub fn http2_keep_alive_timeout(&mut self, timeout: Duration) -> &mut Self {}
        pub fn http2_keep_alive_while_idle(&mut self, enabled: bool) -> &mut Self {}
        pub fn http2_max_concurrent_reset_streams(&mut self, max: usize) -> &mut Self {}
        pub fn http2_max_send_buf_size(&mut self, max: usize) -> &mut Self {}
        pub fn retry_canceled_requests(&mut self, val: bool) -> &mut Self {}
        pub fn set_host(&mut self, val: bool) -> &mut Self {}
        pub fn executor<E>(&mut self, exec: E) -> &mut Self where E: Executor<BoxSendFuture> {}
        pub fn build_http<B>(&self) -> crate::Client<HttpConnector, B> where B: HttpBody {}
        pub fn build<C, B>(&self, connector: C) -> crate::Client<C, B> where C: Connect + Clone, B: HttpBody {}
    }
    pub mod conn {
        use bytes::Bytes;
        use crate::{Body, Error};
        use crate::common::exec::BoxSendFuture;
        use crate::rt::Executor;
        use http::{Request, Response};
        use http_body::Body as HttpBody;
        use std::error::Error as StdError;
        use std::future::Future;
        use std::task::{Context, Poll};
        use std::time::Duration;
        use tokio::io::{AsyncRead, AsyncWrite};
        use tower_service::Service;
        pub struct TrySendError<T>;
        impl<T> TrySendError<T> {
            pub fn take_message(&mut self) -> Option<T> {}
            pub fn message(&self) -> Option<&T> {}
            pub fn into_error(self) -> Error {}
            pub fn error(&self) -> &Error {}
        }
        pub async fn handshake<T>(io: T) -> crate::Result<(SendRequest<Body>, Connection<T, Body>)> where T: AsyncRead + AsyncWrite {}
        pub struct SendRequest<B>;
        impl<B> SendRequest<B> { pub fn poll_ready(&mut self, cx: &mut Context) -> Poll<crate::Result<()>> {} }
        impl<B> SendRequest<B> where B: HttpBody { pub fn send_request(&mut self, req: Request<B>) -> ResponseFuture {} }
        impl<B> Service<Request<B>> for SendRequest<B> where B: HttpBody {
            type Response = Response<Body>;
            type Error = Error;
            type Future = ResponseFuture;
            fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
            fn call(&mut self, req: Request<B>) -> Self::Future {}
        }
        pub struct Connection<T, B>;
        impl<T, B> Connection<T, B> where T: AsyncRead + AsyncWrite, B: HttpBody, B::Error: Into<Box<dyn StdError + Send + Sync>> {
            pub fn into_parts(self) -> Parts<T> {}
            pub fn poll_without_shutdown(&mut self, cx: &mut Context) -> Poll<crate::Result<()>> {}
            pub fn without_shutdown(self) -> impl Future<Output = crate::Result<Parts<T>>> {}
            pub fn http2_is_extended_connect_protocol_enabled(&self) -> bool {}
        }
        impl<T, B> Future for Connection<T, B> where T: AsyncRead + AsyncWrite, B: HttpBody, B::Error: Into<Box<dyn StdError + Send + Sync>> {
            type Output = crate::Result<()>;
        }
        #[derive(Clone)] pub struct Builder;
        impl Builder {
            pub fn new() -> Builder {}
            pub fn executor<E>(&mut self, exec: E) -> &mut Builder where E: Executor<BoxSendFuture> {}
            pub fn http09_responses(&mut self, enabled: bool) -> &mut Builder {}
            pub fn http1_allow_spaces_after_header_name_in_responses(&mut self, enabled: bool) -> &mut Builder {}
            pub fn http1_allow_obsolete_multiline_headers_in_responses(&mut self, enabled: bool) -> &mut Builder {}
            pub fn http1_ignore_invalid_headers_in_responses(&mut self, enabled: bool) -> &mut Builder {}
            pub fn http1_writev(&mut self, enabled: bool) -> &mut Builder {}
            pub fn http1_title_case_headers(&mut self, enabled: bool) -> &mut Builder {}
            pub fn http1_preserve_header_case(&mut self, enabled: bool) -> &mut Builder {}
            pub fn http1_preserve_header_order(&mut self, enabled: bool) -> &mut Builder {}
            pub fn http1_read_buf_exact_size(&mut self, sz: Option<usize>) -> &mut Builder {}
            pub fn http1_max_buf_size(&mut self, max: usize) -> &mut Self {}
            pub fn http2_only(&mut self, enabled: bool) -> &mut Builder {}
            pub fn http2_initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
            pub fn http2_initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
            pub fn http2_adaptive_window(&mut self, enabled: bool) -> &mut Self {}
            pub fn http2_max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
            pub fn http2_keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Self {}
            pub fn http2_keep_alive_timeout(&mut self, timeout: Duration) -> &mut Self {}
            pub fn http2_keep_alive_while_idle(&mut self, enabled: bool) -> &mut Self {}
            pub fn http2_max_concurrent_reset_streams(&mut self, max: usize) -> &mut Self {}
            pub fn http2_max_send_buf_size(&mut self, max: usize) -> &mut Self {}
            pub fn handshake<T, B>(&self, io: T) -> impl Future<Output = crate::Result<(SendRequest<B>, Connection<T, B>)>> where T: AsyncRead + AsyncWrite, B: HttpBody, B::Error: Into<Box<dyn StdError + Send + Sync>> {}
        }
        pub struct ResponseFuture;
        impl Future for ResponseFuture { type Output = crate::Result<Response<Body>>; }
        pub struct Parts<T> { pub io: T, pub read_buf: Bytes }
        pub mod http1 {
            use bytes::Bytes;
            use crate::body::Incoming;
            use crate::client::conn::TrySendError;
            use crate::client::conn::http1::upgrades::UpgradeableConnection;
            use crate::rt::{Read, Write};
            use http::{Request, Response};
            use http_body::Body;
            use std::error::Error as StdError;
            use std::future::Future;
            use std::task::{Context, Poll};
            use tokio::io::{AsyncRead, AsyncWrite};
            pub struct SendRequest<B>;
            impl<B> SendRequest<B> {
                pub fn poll_ready(&mut self, cx: &mut Context) -> Poll<crate::Result<()>> {}
                pub async fn ready(&mut self) -> crate::Result<()> {}
                pub fn is_ready(&self) -> bool {}
                pub fn is_closed(&self) -> bool {}
            }
            impl<B> SendRequest<B> where B: Body {
                pub fn send_request(&mut self, req: Request<B>) -> impl Future<Output = crate::Result<Response<Incoming>>> {}
                pub fn try_send_request(&mut self, req: Request<B>) -> impl Future<Output = Result<Response<Incoming>, TrySendError<Request<B>>>> {}
            }
            pub struct Parts<T> { pub io: T, pub read_buf: Bytes }
            pub struct Connection<T, B>;
            impl<T, B> Connection<T, B> where T: Read + Write, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>> {
                pub fn into_parts(self) -> Parts<T> {}
                pub fn poll_without_shutdown(&mut self, cx: &mut Context) -> Poll<crate::Result<()>> {}
                pub async fn without_shutdown(self) -> crate::Result<Parts<T>> {}
                pub fn with_upgrades(self) -> UpgradeableConnection<T, B> {}
            }
            impl<T, B> Future for Connection<T, B> where T: Read + Write, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>> {
                type Output = crate::Result<()>;
            }
            #[derive(Clone)] pub struct Builder;
            impl Builder {
                pub fn new() -> Builder {}
                pub fn http09_responses(&mut self, enabled: bool) -> &mut Builder {}
                pub fn allow_spaces_after_header_name_in_responses(&mut self, enabled: bool) -> &mut Builder {}
                pub fn allow_obsolete_multiline_headers_in_responses(&mut self, enabled: bool) -> &mut Builder {}
                pub fn ignore_invalid_headers_in_responses(&mut self, enabled: bool) -> &mut Builder {}
                pub fn writev(&mut self, enabled: bool) -> &mut Builder {}
                pub fn title_case_headers(&mut self, enabled: bool) -> &mut Builder {}
                pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Builder {}
                pub fn max_headers(&mut self, val: usize) -> &mut Self {}
                pub fn max_header_size(&mut self, val: usize) -> &mut Self {}
                pub fn preserve_header_order(&mut self, enabled: bool) -> &mut Builder {}
                pub fn read_buf_exact_size(&mut self, sz: Option<usize>) -> &mut Builder {}
                pub fn max_buf_size(&mut self, max: usize) -> &mut Self {}
                pub fn handshake<T, B>(&self, io: T) -> impl Future<Output = crate::Result<(SendRequest<B>, Connection<T, B>)>> where T: Read + Write, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>> {}
            }
            pub async fn handshake<T, B>(io: T) -> crate::Result<(SendRequest<B>, Connection<T, B>)> where T: Read + Write, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>> {}
            impl<T, B> Future for Connection<T, B> where T: AsyncRead + AsyncWrite, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>> {
                type Output = crate::Result<()>;
            }
            pub mod upgrades {
                use crate::rt::{Read, Write};
                use http_body::Body;
                use std::error::Error as StdError;
                use std::future::Future;
                pub struct UpgradeableConnection<T, B>;
                impl<I, B> Future for UpgradeableConnection<I, B> where I: Read + Write, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>> {
                    type Output = crate::Result<()>;
                }
            }
        }
        pub mod http2 {
            use crate::body::Incoming;
            use crate::client::conn::TrySendError;
            use crate::common::exec::BoxSendFuture;
            use crate::rt::{Executor, Read, Timer, Write};
            use crate::rt::bounds::Http2ClientConnExec;
            use http::{Request, Response};
            use http_body::Body;
            use std::error::{Error, Error as StdError};
            use std::future::Future;
            use std::task::{Context, Poll};
            use std::time::Duration;
            use tokio::io::{AsyncRead, AsyncWrite};
            pub struct SendRequest<B>;
            impl<B> Clone for SendRequest<B> {}
            impl<B> SendRequest<B> {
                pub fn poll_ready(&mut self, _cx: &mut Context) -> Poll<crate::Result<()>> {}
                pub async fn ready(&mut self) -> crate::Result<()> {}
                pub fn is_ready(&self) -> bool {}
                pub fn is_closed(&self) -> bool {}
            }
            impl<B> SendRequest<B> where B: Body {
                pub fn send_request(&mut self, req: Request<B>) -> impl Future<Output = crate::Result<Response<Incoming>>> {}
                pub fn try_send_request(&mut self, req: Request<B>) -> impl Future<Output = Result<Response<Incoming>, TrySendError<Request<B>>>> {}
            }
            pub struct Connection<T, B, E>;
            impl<T, B, E> Connection<T, B, E> where T: Read + Write, B: Body, B::Error: Into<Box<dyn Error + Send + Sync>>, E: Http2ClientConnExec<B, T> {
                pub fn is_extended_connect_protocol_enabled(&self) -> bool {}
                pub fn current_max_send_streams(&self) -> usize {}
                pub fn current_max_recv_streams(&self) -> usize {}
            }
            impl<T, B, E> Future for Connection<T, B, E> where T: Read + Write, B: Body, B::Error: Into<Box<dyn Error + Send + Sync>>, E: Http2ClientConnExec<B, T> {
                type Output = crate::Result<()>;
            }
            #[derive(Clone)] pub struct Builder<Ex>;
            impl<Ex> Builder<Ex> where Ex: Clone {
                pub fn new(exec: Ex) -> Builder<Ex> {}
                pub fn timer<M>(&mut self, timer: M) -> &mut Builder<Ex> where M: Timer {}
                pub fn initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
                pub fn initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
                pub fn initial_max_send_streams(&mut self, initial: impl Into<Option<usize>>) -> &mut Self {}
                pub fn adaptive_window(&mut self, enabled: bool) -> &mut Self {}
                pub fn max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
                pub fn max_header_list_size(&mut self, max: u32) -> &mut Self {}
                pub fn header_table_size(&mut self, size: impl Into<Option<u32>>) -> &mut Self {}
                pub fn max_concurrent_streams(&mut self, max: impl Into<Option<u32>>) -> &mut Self {}
                pub fn keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Self {}
                pub fn keep_alive_timeout(&mut self, timeout: Duration) -> &mut Self {}
                pub fn keep_alive_while_idle(&mut self, enabled: bool) -> &mut Self {}
                pub fn max_concurrent_reset_streams(&mut self, max: usize) -> &mut Self {}
                pub fn max_send_buf_size(&mut self, max: usize) -> &mut Self {}
                pub fn max_pending_accept_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self {}
                pub fn max_local_error_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self {}
                pub fn reset_stream_duration(&mut self, dur: Duration) -> &mut Self {}
                pub fn handshake<T, B>(&self, io: T) -> impl Future<Output = crate::Result<(SendRequest<B>, Connection<T, B, Ex>)>> where T: Read + Write, B: Body, B::Error: Into<Box<dyn Error + Send + Sync>>, Ex: Http2ClientConnExec<B, T> {}
            }
            pub async fn handshake<E, T, B>(exec: E, io: T) -> crate::Result<(SendRequest<B>, Connection<T, B, E>)> where T: Read + Write, B: Body, B::Error: Into<Box<dyn Error + Send + Sync>>, E: Http2ClientConnExec<B, T> + Clone {}
            impl<T, B> Future for Connection<T, B> where T: AsyncRead + AsyncWrite, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>> {
                type Output = crate::Result<()>;
            }
            impl Builder { pub fn executor<E>(&mut self, exec: E) -> &mut Builder where E: Executor<BoxSendFuture> {} }
        }
    }
    pub mod connect {
        use crate::client::connect::sealed::{ConnectSvc, Internal};
        use crate::service::oneshot::Oneshot;
        use ::http::{Request, Uri};
        use std::error::Error as StdError;
        use std::net::SocketAddr;
        use std::ops::Deref;
        use tokio::io::{AsyncRead, AsyncWrite};
        use tokio::net::TcpStream;
        pub use crate::client::HttpConnector;
        pub trait Connection {
            fn connected(&self) -> Connected;
        }
        impl Connection for TcpStream { fn connected(&self) -> Connected {} }
        pub struct Connected;
        impl Connected {
            pub fn new() -> Connected {}
            pub fn proxy(self, is_proxied: bool) -> Connected {}
            pub fn is_proxied(&self) -> bool {}
            pub fn extra<T: Clone>(self, extra: T) -> Connected {}
            pub fn get_extras(&self, extensions: &mut Extensions) {}
            pub fn negotiated_h2(self) -> Connected {}
            pub fn is_negotiated_h2(&self) -> bool {}
            pub fn poison(&self) {}
        }
        #[derive(Clone)] pub struct CaptureConnection;
        impl CaptureConnection {
            pub fn connection_metadata(&self) -> impl Deref<Target = Option<Connected>> {}
            pub async fn wait_for_connection_metadata(&mut self,) -> impl Deref<Target = Option<Connected>> {}
        }
        pub fn capture_connection<B>(request: &mut Request<B>) -> CaptureConnection {}
        #[derive(Clone)] pub struct HttpInfo;
        impl HttpInfo {
            pub fn remote_addr(&self) -> SocketAddr {}
            pub fn local_addr(&self) -> SocketAddr {}
        }
        pub trait Connect {
            type _Svc: ConnectSvc;
        }
        impl<S, T> Connect for S where S: tower_service::Service<Uri, Response = T>, S::Error: Into<Box<dyn StdError + Send + Sync>>, T: AsyncRead + AsyncWrite + Connection {
            type _Svc = S;
            fn connect(self, arg1: Internal, dst: Uri) -> Oneshot<S, Uri> {}
        }
        pub mod dns {
            use std::{fmt, io};
            use std::error::Error;
            use std::future::Future;
            use std::net::SocketAddr;
            use std::str::FromStr;
            use std::task::{Context, Poll};
            use tower_service::Service;
            #[derive(Clone)] pub struct Name;
            impl Name { pub fn as_str(&self) -> &str {} }
            impl fmt::Display for Name {}
            impl FromStr for Name {
                type Err = InvalidNameError;
                fn from_str(host: &str) -> Result<Self, Self::Err> {}
            }
            #[derive(Clone)] pub struct GaiResolver;
            impl GaiResolver { pub fn new() -> Self {} }
            impl Service<Name> for GaiResolver {
                type Response = GaiAddrs;
                type Error = io::Error;
                type Future = GaiFuture;
                fn poll_ready(&mut self, _cx: &mut Context) -> Poll<Result<(), io::Error>> {}
                fn call(&mut self, name: Name) -> Self::Future {}
            }
            pub struct GaiAddrs;
            impl Iterator for GaiAddrs {
                type Item = SocketAddr;
                fn next(&mut self) -> Option<Self::Item> {}
            }
            pub struct GaiFuture;
            impl Future for GaiFuture { type Output = Result<GaiAddrs, io::Error>; }
            pub struct InvalidNameError;
            impl fmt::Display for InvalidNameError {}
            impl Error for InvalidNameError {}
            pub mod sealed {
                use crate::client::connect::dns::Name;
                use std::error;
                use std::future::Future;
                use std::net::SocketAddr;
                use std::task::{Context, Poll};
                use tower_service::Service;
                pub trait Resolve {
                    type Addrs: Iterator<Item = SocketAddr>;
                    type Error: Into<Box<dyn error::Error + Send + Sync>>;
                    type Future: Future<Output = Result<Self::Addrs, Self::Error>>;
                    fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>>;
                    fn resolve(&mut self, name: Name) -> Self::Future;
                }
                impl<S> Resolve for S where S: Service<Name>, S::Response: Iterator<Item = SocketAddr>, S::Error: Into<Box<dyn error::Error + Send + Sync>> {
                    type Addrs = S::Response;
                    type Error = S::Error;
                    type Future = S::Future;
                    fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
                    fn resolve(&mut self, name: Name) -> Self::Future {}
                }
            }
        }
        pub mod http {
            use crate::client::connect::dns::sealed::Resolve;
            use std::fmt;
            use std::error::Error as StdError;
            use std::future::Future;
            use tokio::net::TcpStream;
            pub struct HttpConnecting<R>;
            impl<R: Resolve> Future for HttpConnecting<R> { type Output = ConnectResult; }
            pub struct ConnectError;
            impl fmt::Display for ConnectError {}
            impl StdError for ConnectError {}
            pub type ConnectResult = Result<TcpStream, ConnectError>;
        }
        pub mod sealed {
            use crate::client::connect::Connection;
            use crate::service::oneshot::Oneshot;
            use http::Uri;
            use std::error::Error as StdError;
            use std::future::Future;
            use tokio::io::{AsyncRead, AsyncWrite};
            pub trait ConnectSvc {
                type Connection: AsyncRead + AsyncWrite + Connection;
                type Error: Into<Box<dyn StdError + Send + Sync>>;
                type Future: Future<Output = Result<Self::Connection, Self::Error>>;
                fn connect(self, internal_only: Internal, dst: Uri) -> Self::Future;
            }
            impl<S, T> ConnectSvc for S where S: tower_service::Service<Uri, Response = T>, S::Error: Into<Box<dyn StdError + Send + Sync>>, T: AsyncRead + AsyncWrite + Connection {
                type Connection = T;
                type Error = S::Error;
                type Future = Oneshot<S, Uri>;
                fn connect(self, arg1: Internal, dst: Uri) -> Self::Future {}
            }
            pub struct Internal;
        }
    }
    pub mod dispatch {
        use crate::rt::bounds::h2_common::Http2UpgradedExec;
        use http_body::Body;
        use std::future::Future;
        pub struct SendWhen<B, E>;
        impl<B, E> Future for SendWhen<B, E> where B: Body, E: Http2UpgradedExec<B::Data> { type Output = (); }
    }
    pub mod service {
        use crate::Error;
        use crate::client::conn::{Builder, SendRequest};
        use crate::service::make::MakeConnection;
        use http_body::Body as HttpBody;
        use std::error::Error as StdError;
        use std::future::Future;
        use std::pin::Pin;
        use std::task::{Context, Poll};
        use tower_service::Service;
        pub struct Connect<C, B, T>;
        impl<C, B, T> Connect<C, B, T> { pub fn new(inner: C, builder: Builder) -> Self {} }
        impl<C, B, T> Service<T> for Connect<C, B, T> where C: MakeConnection<T>, C::Error: Into<Box<dyn StdError + Send + Sync>>, B: HttpBody, B::Error: Into<Box<dyn StdError + Send + Sync>> {
            type Response = SendRequest<B>;
            type Error = Error;
            type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Self::Error>> + Send>>;
            fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
            fn call(&mut self, req: T) -> Self::Future {}
        }
    }
}
pub mod common {
    pub mod drain {
        use std::future::Future;
        use std::pin::Pin;
        use std::task::{Context, Poll};
        pub struct Watching<F, FN> { f: FN }
        impl<F, FN> Future for Watching<F, FN> where F: Future, FN: FnOnce(Pin<&mut F>) {
            type Output = F::Output;
            fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: Pin<&mut F>; (self.f)(a) }
        }
    }
    pub mod exec {
        use crate::Body;
        use crate::rt::Executor;
        use crate::server::server::Watcher;
        use crate::server::server::new_svc::NewSvcTask;
        use crate::service::http::HttpService;
        use http_body::Body as HttpBody;
        use std::error;
        use std::future::Future;
        use std::pin::Pin;
        use std::sync::Arc;
        pub trait ConnStreamExec<F, B: HttpBody>: Clone {
            fn execute_h2stream(&mut self, fut: H2Stream<F, B>);
        }
        impl<E, F, B> ConnStreamExec<F, B> for E where E: Executor<H2Stream<F, B>> + Clone, H2Stream<F, B>: Future<Output = ()>, B: HttpBody {
            fn execute_h2stream(&mut self, fut: H2Stream<F, B>) {}
        }
        pub trait NewSvcExec<I, N, S: HttpService<Body>, E, W: Watcher<I, S, E>>: Clone {
            fn execute_new_svc(&mut self, fut: NewSvcTask<I, N, S, E, W>);
        }
        impl<I, N, S, E, W> NewSvcExec<I, N, S, E, W> for E where E: Executor<NewSvcTask<I, N, S, E, W>> + Clone, NewSvcTask<I, N, S, E, W>: Future<Output = ()>, S: HttpService<Body>, W: Watcher<I, S, E> {
            fn execute_new_svc(&mut self, fut: NewSvcTask<I, N, S, E, W>) {}
        }
        pub type BoxSendFuture = Pin<Box<dyn Future<Output = ()> + Send>>;
        #[derive(Clone)] pub enum Exec { Default, Executor(Arc<dyn Executor<BoxSendFuture> + Send + Sync>) }
        impl<F, B> ConnStreamExec<F, B> for Exec where H2Stream<F, B>: Future<Output = ()>, B: HttpBody {
            fn execute_h2stream(&mut self, fut: H2Stream<F, B>) {}
        }
        impl<I, N, S, E, W> NewSvcExec<I, N, S, E, W> for Exec where NewSvcTask<I, N, S, E, W>: Future<Output = ()>, S: HttpService<Body>, W: Watcher<I, S, E> {
            fn execute_new_svc(&mut self, fut: NewSvcTask<I, N, S, E, W>) {}
        }
        pub struct H2Stream<F, B>;
        impl<F, B, E> Future for H2Stream<F, B> where F: Future<Output = Result<http::Response<B>, E>>, B: http_body::Body, B::Error: Into<Box<dyn error::Error + Send + Sync>>, E: Into<Box<dyn error::Error + Send + Sync>> {
            type Output = ();
        }
    }
}
pub mod ext {
    use bytes::Bytes;
    use crate::ext::h1_reason_phrase::InvalidReasonPhrase;
    use crate::ext::informational::Response;
    #[derive(Clone)] pub struct Protocol;
    impl Protocol {
        pub fn from_static(value: &str) -> Self {}
        pub fn as_str(&self) -> &str {}
    }
    impl From<&str> for Protocol {}
    impl AsRef<[u8]> for Protocol {}
    #[derive(Clone)] pub struct ReasonPhrase;
    impl ReasonPhrase {
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn from_static(reason: &[u8]) -> Self {}
        pub fn from_bytes_unchecked(reason: Bytes) -> Self {}
    }
    impl TryFrom<&[u8]> for ReasonPhrase { type Error = InvalidReasonPhrase; }
    impl TryFrom<Vec<u8>> for ReasonPhrase { type Error = InvalidReasonPhrase; }
    impl TryFrom<String> for ReasonPhrase { type Error = InvalidReasonPhrase; }
    impl TryFrom<Bytes> for ReasonPhrase { type Error = InvalidReasonPhrase; }
    impl AsRef<[u8]> for ReasonPhrase {}
    pub fn on_informational<B, F>(req: &mut http::Request<B>, callback: F) where F: Fn(Response) {}
    impl Into<Bytes> for ReasonPhrase { fn into(self) -> Bytes {} }
    pub mod h1_reason_phrase {
        use std::{error, fmt};
        pub struct InvalidReasonPhrase;
        impl fmt::Display for InvalidReasonPhrase {}
        impl error::Error for InvalidReasonPhrase {}
    }
    pub mod informational {
        pub struct Response;
        impl Response {
            pub fn status(&self) -> http::StatusCode {}
            pub fn version(&self) -> http::Version {}
            pub fn headers(&self) -> &http::HeaderMap {}
        }
    }
}
pub mod proto {
    pub mod h2 {
        pub mod client {
            use crate::client::dispatch::SendWhen;
            use crate::rt::{Read, Write};
            use crate::rt::bounds::h2_common::Http2UpgradedExec;
            use http_body::Body;
            use std::error;
            use std::future::Future;
            pub enum H2ClientFuture<B, T, E> { Pipe { pipe: PipeMap<B> }, Send { send_when: SendWhen<B, E> }, Task { task: ConnTask<T, B> } }
            impl<B, T, E> Future for H2ClientFuture<B, T, E> where B: http_body::Body, B::Error: Into<Box<dyn error::Error + Send + Sync>>, T: Read + Write, E: Http2UpgradedExec<B::Data> {
                type Output = ();
            }
            pub struct ConnTask<T, B>;
            impl<T, B> Future for ConnTask<T, B> where B: Body, T: Read + Write { type Output = (); }
            pub struct PipeMap<S>;
            impl<B> Future for PipeMap<B> where B: http_body::Body, B::Error: Into<Box<dyn error::Error + Send + Sync>> { type Output = (); }
        }
    }
}
pub mod rt {
    use std::io;
    use std::future::Future;
    use std::mem::MaybeUninit;
    use std::ops::DerefMut;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use std::time::{Duration, Instant};
    pub trait Executor<Fut> {
        fn execute(&self, fut: Fut);
    }
    pub trait Read {
        fn poll_read(self: Pin<&mut Self>, cx: &mut Context, buf: ReadBufCursor) -> Poll<Result<(), io::Error>>;
    }
    impl<T: Read> Read for Box<T> {}
    impl<T: Read> Read for &mut T {}
    impl<P> Read for Pin<P> where P: DerefMut, P::Target: Read {
        fn poll_read(self: Pin<&mut Self>, cx: &mut Context, buf: ReadBufCursor) -> Poll<io::Result<()>> {}
    }
    pub trait Write {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context, buf: &[u8]) -> Poll<Result<usize, io::Error>>;
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), io::Error>>;
        fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), io::Error>>;
        fn is_write_vectored(&self) -> bool {}
        fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context, bufs: &[io::IoSlice]) -> Poll<Result<usize, io::Error>> {}
    }
    impl<T: Write> Write for Box<T> {}
    impl<T: Write> Write for &mut T {}
    impl<P> Write for Pin<P> where P: DerefMut, P::Target: Write {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context, buf: &[u8]) -> Poll<io::Result<usize>> {}
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>> {}
        fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>> {}
    }
    pub struct ReadBuf;
    impl ReadBuf {
        pub fn new(raw: &mut [u8]) -> Self {}
        pub fn uninit(raw: &mut [MaybeUninit<u8>]) -> Self {}
        pub fn filled(&self) -> &[u8] {}
        pub fn unfilled(&mut self) -> ReadBufCursor {}
    }
    pub struct ReadBufCursor;
    impl ReadBufCursor {
        pub fn as_mut(&mut self) -> &mut [MaybeUninit<u8>] {}
        pub fn advance(&mut self, n: usize) {}
        pub fn remaining(&self) -> usize {}
        pub fn put_slice(&mut self, src: &[u8]) {}
        pub fn initialize_unfilled(&mut self) -> &mut [u8] {}
        pub fn initialize_unfilled_to(&mut self, n: usize) -> &mut [u8] {}
    }
    pub trait Timer {
        fn sleep(&self, duration: Duration) -> Pin<Box<dyn Sleep>>;
        fn sleep_until(&self, deadline: Instant) -> Pin<Box<dyn Sleep>>;
        fn now(&self) -> Instant {}
        fn reset(&self, sleep: &mut Pin<Box<dyn Sleep>>, new_deadline: Instant) {}
    }
    pub trait Sleep: Future<Output = ()> {}
    impl dyn Sleep {
        pub fn is<T>(&self) -> bool where T: Sleep {}
        pub fn downcast_mut_pin<T>(self: Pin<&mut Self>) -> Option<Pin<&mut T>> where T: Sleep {}
    }
    pub mod bounds {
        use crate::proto::h2::client::H2ClientFuture;
        use crate::rt::{Executor, Read, Write};
        use crate::rt::bounds::h2_common::Http2UpgradedExec;
        use http_body::Body;
        use std::error::Error;
        use std::future::Future;
        pub trait Http2ClientConnExec<B, T>: Http2UpgradedExec<B::Data> + Clone where B: http_body::Body, B::Error: Into<Box<dyn Error + Send + Sync>>, T: Read + Write {}
        impl<E, B, T> Http2ClientConnExec<B, T> for E where E: Clone, E: Executor<H2ClientFuture<B, T, E>>, E: Http2UpgradedExec<B::Data>, B: http_body::Body, B::Error: Into<Box<dyn Error + Send + Sync>>, H2ClientFuture<B, T, E>: Future<Output = ()>, T: Read + Write {
            fn execute_h2_future(&mut self, future: H2ClientFuture<B, T, E>) {}
        }
        pub trait Http2ServerConnExec<F, B: Body>: Http2UpgradedExec<B::Data> + Clone {}
        pub mod h2_common {
            pub trait Http2UpgradedExec<B> {}
        }
    }
}
pub mod server {
    use crate::Body;
    use crate::common::exec::{ConnStreamExec, Exec, NewSvcExec};
    use crate::server::accept::Accept;
    use crate::server::conn::{AddrIncoming, Http};
    use crate::server::server::NoopWatcher;
    use crate::service::http::HttpService;
    use crate::service::make::MakeServiceRef;
    use http_body::Body as HttpBody;
    use std::error::Error as StdError;
    use std::net::SocketAddr;
    use std::time::Duration;
    use tokio::io::{AsyncRead, AsyncWrite};
    pub use crate::Server;
    pub struct Builder<I, E = Exec>;
    impl<I, E> Builder<I, E> {
        pub fn new(incoming: I, protocol: Http<E>) -> Self {}
        pub fn http1_keepalive(self, val: bool) -> Self {}
        pub fn http1_half_close(self, val: bool) -> Self {}
        pub fn http1_max_buf_size(self, val: usize) -> Self {}
        pub fn http1_writev(self, enabled: bool) -> Self {}
        pub fn http1_title_case_headers(self, val: bool) -> Self {}
        pub fn http1_preserve_header_case(self, val: bool) -> Self {}
        pub fn http1_header_read_timeout(self, read_timeout: Duration) -> Self {}
        pub fn http1_only(self, val: bool) -> Self {}
        pub fn http2_only(self, val: bool) -> Self {}
        pub fn http2_max_pending_accept_reset_streams(self, max: impl Into<Option<usize>>) -> Self {}
        pub fn http2_max_local_error_reset_streams(self, max: impl Into<Option<usize>>) -> Self {}
        pub fn http2_initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> Self {}
        pub fn http2_initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> Self {}
        pub fn http2_adaptive_window(self, enabled: bool) -> Self {}
        pub fn http2_max_frame_size(self, sz: impl Into<Option<u32>>) -> Self {}
        pub fn http2_max_header_list_size(self, max: u32) -> Self {}
        pub fn http2_max_concurrent_streams(self, max: impl Into<Option<u32>>) -> Self {}
        pub fn http2_keep_alive_interval(self, interval: impl Into<Option<Duration>>) -> Self {}
        pub fn http2_keep_alive_timeout(self, timeout: Duration) -> Self {}
        pub fn http2_max_send_buf_size(self, max: usize) -> Self {}
        pub fn http2_enable_connect_protocol(self) -> Self {}
        pub fn executor<E2>(self, executor: E2) -> Builder<I, E2> {}
        #[serves] pub fn serve<S, B>(self, make_service: S) -> crate::Server<I, S, E> where I: Accept, I::Error: Into<Box<dyn StdError + Send + Sync>>, I::Conn: AsyncRead + AsyncWrite, S: MakeServiceRef<I::Conn, Body, ResBody = B>, S::Error: Into<Box<dyn StdError + Send + Sync>>, B: HttpBody, B::Error: Into<Box<dyn StdError + Send + Sync>>, E: NewSvcExec<I::Conn, S::Future, S::Service, E, NoopWatcher>, E: ConnStreamExec<<S::Service as HttpService<Body>>::Future, B> {}
    }
    impl<E> Builder<AddrIncoming, E> {
        pub fn tcp_keepalive(self, keepalive: Option<Duration>) -> Self {}
        pub fn tcp_keepalive_interval(self, interval: Option<Duration>) -> Self {}
        pub fn tcp_keepalive_retries(self, retries: Option<u32>) -> Self {}
        pub fn tcp_nodelay(self, enabled: bool) -> Self {}
        pub fn tcp_sleep_on_accept_errors(self, val: bool) -> Self {}
        pub fn local_addr(&self) -> SocketAddr {}
    }
    pub mod accept {
        use futures_core::Stream;
        use std::pin::Pin;
        use std::task::{Context, Poll};
        pub trait Accept {
            type Conn;
            type Error;
            fn poll_accept(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Self::Conn, Self::Error>>>;
        }
        pub fn poll_fn<F, IO, E>(func: F) -> impl Accept<Conn = IO, Error = E> where F: FnMut(&mut Context) -> Poll<Option<Result<IO, E>>> { let a: &mut Context; func(a) }
        pub fn from_stream<S, IO, E>(stream: S) -> impl Accept<Conn = IO, Error = E> where S: Stream<Item = Result<IO, E>> {}
    }
    pub mod conn {
        use bytes::Bytes;
        use crate::Body;
        use crate::common::exec::{ConnStreamExec, Exec};
        use crate::server::accept::Accept;
        use crate::server::conn::upgrades::UpgradeableConnection;
        use crate::service::http::HttpService;
        use http_body::Body as HttpBody;
        use std::io;
        use std::error::Error as StdError;
        use std::future::Future;
        use std::net::SocketAddr;
        use std::os::unix::io::AsRawFd;
        use std::pin::Pin;
        use std::task::{Context, Poll};
        use std::time::Duration;
        use tokio::io::{AsyncRead, AsyncWrite};
        use tokio::net::{TcpListener, TcpStream};
        #[derive(Clone)] pub struct Http<E = Exec>;
        impl Http { pub fn new() -> Http {} }
        impl<E> Http<E> {
            pub fn http1_only(&mut self, val: bool) -> &mut Self {}
            pub fn http1_half_close(&mut self, val: bool) -> &mut Self {}
            pub fn http1_keep_alive(&mut self, val: bool) -> &mut Self {}
            pub fn http1_title_case_headers(&mut self, enabled: bool) -> &mut Self {}
            pub fn http1_preserve_header_case(&mut self, enabled: bool) -> &mut Self {}
            pub fn http1_header_read_timeout(&mut self, read_timeout: Duration) -> &mut Self {}
            pub fn http1_writev(&mut self, val: bool) -> &mut Self {}
            pub fn http2_only(&mut self, val: bool) -> &mut Self {}
            pub fn http2_max_pending_accept_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self {}
            pub fn http2_max_local_error_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self {}
            pub fn http2_initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
            pub fn http2_initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
            pub fn http2_adaptive_window(&mut self, enabled: bool) -> &mut Self {}
            pub fn http2_max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
            pub fn http2_max_concurrent_streams(&mut self, max: impl Into<Option<u32>>) -> &mut Self {}
            pub fn http2_keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Self {}
            pub fn http2_keep_alive_timeout(&mut self, timeout: Duration) -> &mut Self {}
            pub fn http2_max_send_buf_size(&mut self, max: usize) -> &mut Self {}
            pub fn http2_enable_connect_protocol(&mut self) -> &mut Self {}
            pub fn http2_max_header_list_size(&mut self, max: u32) -> &mut Self {}
            pub fn max_buf_size(&mut self, max: usize) -> &mut Self {}
            pub fn pipeline_flush(&mut self, enabled: bool) -> &mut Self {}
            pub fn with_executor<E2>(self, exec: E2) -> Http<E2> {}
            #[serves] pub fn serve_connection<S, I, Bd>(&self, io: I, service: S) -> Connection<I, S, E> where S: HttpService<Body, ResBody = Bd>, S::Error: Into<Box<dyn StdError + Send + Sync>>, Bd: HttpBody, Bd::Error: Into<Box<dyn StdError + Send + Sync>>, I: AsyncRead + AsyncWrite, E: ConnStreamExec<S::Future, Bd> {}
        }
        pub struct Connection<T, S, E = Exec>;
        impl<I, B, S, E> Connection<I, S, E> where S: HttpService<Body, ResBody = B>, S::Error: Into<Box<dyn StdError + Send + Sync>>, I: AsyncRead + AsyncWrite, B: HttpBody, B::Error: Into<Box<dyn StdError + Send + Sync>>, E: ConnStreamExec<S::Future, B> {
            pub fn graceful_shutdown(self: Pin<&mut Self>) {}
            pub fn into_parts(self) -> Parts<I, S> {}
            pub fn try_into_parts(self) -> Option<Parts<I, S>> {}
            pub fn poll_without_shutdown(&mut self, cx: &mut Context) -> Poll<crate::Result<()>> {}
            pub fn without_shutdown(self) -> impl Future<Output = crate::Result<Parts<I, S>>> {}
            pub fn with_upgrades(self) -> UpgradeableConnection<I, S, E> {}
        }
        impl<I, B, S, E> Future for Connection<I, S, E> where S: HttpService<Body, ResBody = B>, S::Error: Into<Box<dyn StdError + Send + Sync>>, I: AsyncRead + AsyncWrite, B: HttpBody, B::Error: Into<Box<dyn StdError + Send + Sync>>, E: ConnStreamExec<S::Future, B> {
            type Output = crate::Result<()>;
        }
        pub struct Parts<T, S> { pub io: T, pub read_buf: Bytes, pub service: S }
        pub struct AddrIncoming;
        impl AddrIncoming {
            pub fn bind(addr: &SocketAddr) -> crate::Result<Self> {}
            pub fn from_listener(listener: TcpListener) -> crate::Result<Self> {}
            pub fn local_addr(&self) -> SocketAddr {}
            pub fn set_keepalive(&mut self, time: Option<Duration>) -> &mut Self {}
            pub fn set_keepalive_interval(&mut self, interval: Option<Duration>) -> &mut Self {}
            pub fn set_keepalive_retries(&mut self, retries: Option<u32>) -> &mut Self {}
            pub fn set_nodelay(&mut self, enabled: bool) -> &mut Self {}
            pub fn set_sleep_on_errors(&mut self, val: bool) {}
        }
        impl Accept for AddrIncoming {
            type Conn = AddrStream;
            type Error = io::Error;
            fn poll_accept(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Self::Conn, Self::Error>>> {}
        }
        pub struct AddrStream;
        impl AddrStream {
            pub fn remote_addr(&self) -> SocketAddr {}
            pub fn local_addr(&self) -> SocketAddr {}
            pub fn into_inner(self) -> TcpStream {}
            pub fn poll_peek(&mut self, cx: &mut Context, buf: &mut tokio::io::ReadBuf) -> Poll<io::Result<usize>> {}
        }
        impl AsyncRead for AddrStream {}
        impl AsyncWrite for AddrStream {}
        impl AsRawFd for AddrStream {}
        pub struct Connecting<I, F, E = Exec>;
        impl<I, F, S, FE, E, B> Future for Connecting<I, F, E> where I: AsyncRead + AsyncWrite, F: Future<Output = Result<S, FE>>, S: HttpService<Body, ResBody = B>, B: HttpBody, B::Error: Into<Box<dyn StdError + Send + Sync>>, E: ConnStreamExec<S::Future, B> {
            type Output = Result<Connection<I, S, E>, FE>;
        }
        pub mod http1 {
            use bytes::Bytes;
            use crate::body::Incoming;
            use crate::rt::{Read, Timer, Write};
            use crate::service::HttpService;
            use http_body::Body;
            use std::error::Error as StdError;
            use std::future::Future;
            use std::pin::Pin;
            use std::task::{Context, Poll};
            use std::time::Duration;
            use tokio::io::{AsyncRead, AsyncWrite};
            pub struct Connection<T, S>;
            impl<I, B, S> Connection<I, S> where S: HttpService<Incoming, ResBody = B>, S::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>> {
                pub fn graceful_shutdown(self: Pin<&mut Self>) {}
                pub fn into_parts(self) -> Parts<I, S> {}
                pub fn poll_without_shutdown(&mut self, cx: &mut Context) -> Poll<crate::Result<()>> {}
                pub fn without_shutdown(self) -> impl Future<Output = crate::Result<Parts<I, S>>> {}
                pub fn with_upgrades(self) -> UpgradeableConnection<I, S> {}
            }
            impl<I, B, S> Future for Connection<I, S> where S: HttpService<Incoming, ResBody = B>, S::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>> {
                type Output = crate::Result<()>;
            }
            #[derive(Clone)] pub struct Builder;
            impl Builder {
                pub fn new() -> Self {}
                pub fn half_close(&mut self, val: bool) -> &mut Self {}
                pub fn keep_alive(&mut self, val: bool) -> &mut Self {}
                pub fn title_case_headers(&mut self, enabled: bool) -> &mut Self {}
                pub fn allow_multiple_spaces_in_request_line_delimiters(&mut self, enabled: bool) -> &mut Self {}
                pub fn ignore_invalid_headers(&mut self, enabled: bool) -> &mut Builder {}
                pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Self {}
                pub fn max_headers(&mut self, val: usize) -> &mut Self {}
                pub fn max_header_size(&mut self, val: usize) -> &mut Self {}
                pub fn header_read_timeout(&mut self, read_timeout: impl Into<Option<Duration>>) -> &mut Self {}
                pub fn writev(&mut self, val: bool) -> &mut Self {}
                pub fn max_buf_size(&mut self, max: usize) -> &mut Self {}
                pub fn auto_date_header(&mut self, enabled: bool) -> &mut Self {}
                pub fn pipeline_flush(&mut self, enabled: bool) -> &mut Self {}
                pub fn timer<M>(&mut self, timer: M) -> &mut Self where M: Timer {}
                #[serves] pub fn serve_connection<I, S>(&self, io: I, service: S) -> Connection<I, S> where S: HttpService<Incoming>, S::Error: Into<Box<dyn StdError + Send + Sync>>, <S::ResBody as Body>::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write {}
            }
            pub struct Parts<T, S> { pub io: T, pub read_buf: Bytes, pub service: S }
            pub struct UpgradeableConnection<T, S>;
            impl<I, B, S> UpgradeableConnection<I, S> where S: HttpService<Incoming, ResBody = B>, S::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>> {
                pub fn graceful_shutdown(self: Pin<&mut Self>) {}
                pub fn into_parts(self) -> Option<Parts<I, S>> {}
            }
            impl<I, B, S> Future for UpgradeableConnection<I, S> where S: HttpService<Incoming, ResBody = B>, S::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>> {
                type Output = crate::Result<()>;
            }
            impl<I, B, S> Future for Connection<I, S> where S: crate::service::http::HttpService<crate::Body, ResBody = B>, S::Error: Into<Box<dyn StdError + Send + Sync>>, I: AsyncRead + AsyncWrite, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>> {
                type Output = crate::Result<()>;
            }
            pub mod upgrades {
                use crate::Body;
                use crate::service::http::HttpService;
                use std::error::Error as StdError;
                use std::future::Future;
                use std::pin::Pin;
                use tokio::io::{AsyncRead, AsyncWrite};
                pub struct UpgradeableConnection<T, S>;
                impl<I, B, S> UpgradeableConnection<I, S> where S: HttpService<Body, ResBody = B>, S::Error: Into<Box<dyn StdError + Send + Sync>>, I: AsyncRead + AsyncWrite, B: http_body::Body, B::Error: Into<Box<dyn StdError + Send + Sync>> {
                    pub fn graceful_shutdown(self: Pin<&mut Self>) {}
                }
                impl<I, B, S> Future for UpgradeableConnection<I, S> where S: HttpService<Body, ResBody = B>, S::Error: Into<Box<dyn StdError + Send + Sync>>, I: AsyncRead + AsyncWrite, B: http_body::Body, B::Error: Into<Box<dyn StdError + Send + Sync>> {
                    type Output = crate::Result<()>;
                }
            }
        }
        pub mod http2 {
            use crate::body::Incoming;
            use crate::common::exec::ConnStreamExec;
            use crate::rt::{Read, Timer, Write};
            use crate::rt::bounds::Http2ServerConnExec;
            use crate::service::HttpService;
            use http_body::Body;
            use std::error::Error as StdError;
            use std::future::Future;
            use std::pin::Pin;
            use std::time::Duration;
            use tokio::io::{AsyncRead, AsyncWrite};
            pub struct Connection<T, S, E>;
            impl<I, B, S, E> Connection<I, S, E> where S: HttpService<Incoming, ResBody = B>, S::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>>, E: Http2ServerConnExec<S::Future, B> {
                pub fn graceful_shutdown(self: Pin<&mut Self>) {}
            }
            impl<I, B, S, E> Future for Connection<I, S, E> where S: HttpService<Incoming, ResBody = B>, S::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>>, E: Http2ServerConnExec<S::Future, B> {
                type Output = crate::Result<()>;
            }
            #[derive(Clone)] pub struct Builder<E>;
            impl<E> Builder<E> {
                pub fn new(exec: E) -> Self {}
                pub fn max_pending_accept_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self {}
                pub fn max_local_error_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self {}
                pub fn initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
                pub fn initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
                pub fn adaptive_window(&mut self, enabled: bool) -> &mut Self {}
                pub fn max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
                pub fn max_concurrent_streams(&mut self, max: impl Into<Option<u32>>) -> &mut Self {}
                pub fn keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Self {}
                pub fn keep_alive_timeout(&mut self, timeout: Duration) -> &mut Self {}
                pub fn max_send_buf_size(&mut self, max: usize) -> &mut Self {}
                pub fn enable_connect_protocol(&mut self) -> &mut Self {}
                pub fn header_table_size(&mut self, size: impl Into<Option<u32>>) -> &mut Self {}
                pub fn max_header_list_size(&mut self, max: u32) -> &mut Self {}
                pub fn timer<M>(&mut self, timer: M) -> &mut Self where M: Timer {}
                pub fn auto_date_header(&mut self, enabled: bool) -> &mut Self {}
                #[serves] pub fn serve_connection<S, I, Bd>(&self, io: I, service: S) -> Connection<I, S, E> where S: HttpService<Incoming, ResBody = Bd>, S::Error: Into<Box<dyn StdError + Send + Sync>>, Bd: Body, Bd::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, E: Http2ServerConnExec<S::Future, Bd> {}
            }
            impl<I, B, S, E> Future for Connection<I, S, E> where S: crate::service::http::HttpService<crate::Body, ResBody = B>, S::Error: Into<Box<dyn StdError + Send + Sync>>, I: AsyncRead + AsyncWrite, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>>, E: ConnStreamExec<S::Future, B> {
                type Output = crate::Result<()>;
            }
        }
        pub mod upgrades {
            use crate::Body;
            use crate::common::exec::ConnStreamExec;
            use crate::service::http::HttpService;
            use http_body::Body as HttpBody;
            use std::error::Error as StdError;
            use std::future::Future;
            use std::pin::Pin;
            use tokio::io::{AsyncRead, AsyncWrite};
            pub struct UpgradeableConnection<T, S, E>;
            impl<I, B, S, E> UpgradeableConnection<I, S, E> where S: HttpService<Body, ResBody = B>, S::Error: Into<Box<dyn StdError + Send + Sync>>, I: AsyncRead + AsyncWrite, B: HttpBody, B::Error: Into<Box<dyn StdError + Send + Sync>>, E: ConnStreamExec<S::Future, B> {
                pub fn graceful_shutdown(self: Pin<&mut Self>) {}
            }
            impl<I, B, S, E> Future for UpgradeableConnection<I, S, E> where S: HttpService<Body, ResBody = B>, S::Error: Into<Box<dyn StdError + Send + Sync>>, I: AsyncRead + AsyncWrite, B: HttpBody, B::Error: Into<Box<dyn StdError + Send + Sync>>, E: ConnStreamExec<S::Future, B> {
                type Output = crate::Result<()>;
            }
        }
    }
    pub mod server {
        use crate::Body;
        use crate::common::exec::ConnStreamExec;
        use crate::server::conn::upgrades::UpgradeableConnection;
        use crate::service::http::HttpService;
        use http_body::Body as HttpBody;
        use std::error::Error as StdError;
        use std::future::Future;
        use tokio::io::{AsyncRead, AsyncWrite};
        #[derive(Clone, Copy)] pub struct NoopWatcher;
        impl<I, S, E> Watcher<I, S, E> for NoopWatcher where I: AsyncRead + AsyncWrite, S: HttpService<Body>, E: ConnStreamExec<S::Future, S::ResBody>, <S::ResBody as HttpBody>::Error: Into<Box<dyn StdError + Send + Sync>> {
            type Future = UpgradeableConnection<I, S, E>;
            fn watch(&self, conn: UpgradeableConnection<I, S, E>) -> Self::Future {}
        }
        pub trait Watcher<I, S: HttpService<Body>, E>: Clone {
            type Future: Future<Output = crate::Result<()>>;
            fn watch(&self, conn: UpgradeableConnection<I, S, E>) -> Self::Future;
        }
        pub mod new_svc {
            use crate::Body;
            use crate::common::exec::ConnStreamExec;
            use crate::server::server::Watcher;
            use crate::service::http::HttpService;
            use http_body::Body as HttpBody;
            use std::error::Error as StdError;
            use std::future::Future;
            use tokio::io::{AsyncRead, AsyncWrite};
            pub struct NewSvcTask<I, N, S: HttpService<Body>, E, W: Watcher<I, S, E>>;
            impl<I, N, S, NE, B, E, W> Future for NewSvcTask<I, N, S, E, W> where I: AsyncRead + AsyncWrite, N: Future<Output = Result<S, NE>>, NE: Into<Box<dyn StdError + Send + Sync>>, S: HttpService<Body, ResBody = B>, B: HttpBody, B::Error: Into<Box<dyn StdError + Send + Sync>>, E: ConnStreamExec<S::Future, B>, W: Watcher<I, S, E> {
                type Output = ();
            }
        }
    }
    pub mod shutdown {
        use crate::Body;
        use crate::common::drain::Watching;
        use crate::common::exec::{ConnStreamExec, NewSvcExec};
        use crate::server::accept::Accept;
        use crate::server::conn::upgrades::UpgradeableConnection;
        use crate::server::server::Watcher;
        use crate::service::http::HttpService;
        use crate::service::make::MakeServiceRef;
        use http_body::Body as HttpBody;
        use std::error::Error as StdError;
        use std::future::Future;
        use std::pin::Pin;
        use tokio::io::{AsyncRead, AsyncWrite};
        pub struct Graceful<I, S, F, E>;
        impl<I, IO, IE, S, B, F, E> Future for Graceful<I, S, F, E> where I: Accept<Conn = IO, Error = IE>, IE: Into<Box<dyn StdError + Send + Sync>>, IO: AsyncRead + AsyncWrite, S: MakeServiceRef<IO, Body, ResBody = B>, S::Error: Into<Box<dyn StdError + Send + Sync>>, B: HttpBody, B::Error: Into<Box<dyn StdError + Send + Sync>>, F: Future<Output = ()>, E: ConnStreamExec<<S::Service as HttpService<Body>>::Future, B>, E: NewSvcExec<IO, S::Future, S::Service, E, GracefulWatcher> {
            type Output = crate::Result<()>;
        }
        #[derive(Clone)] pub struct GracefulWatcher;
        impl<I, S, E> Watcher<I, S, E> for GracefulWatcher where I: AsyncRead + AsyncWrite, S: HttpService<Body>, E: ConnStreamExec<S::Future, S::ResBody>, <S::ResBody as HttpBody>::Error: Into<Box<dyn StdError + Send + Sync>> {
            type Future = Watching<UpgradeableConnection<I, S, E>, fn(Pin<&mut UpgradeableConnection<I, S, E>>)>;
            fn watch(&self, conn: UpgradeableConnection<I, S, E>) -> Self::Future {}
        }
    }
}
pub mod service {
    use crate::service::make::MakeServiceFn;
    use crate::service::util::ServiceFn;
    use http::{Request, Response};
    use http_body::Body;
    use std::{rc, sync};
    use std::error::Error as StdError;
    use std::future::Future;
    pub trait HttpService<ReqBody> {
        type ResBody: Body;
        type Error: Into<Box<dyn StdError + Send + Sync>>;
        type Future: Future<Output = Result<Response<Self::ResBody>, Self::Error>>;
    }
    impl<T, B1, B2> HttpService<B1> for T where T: Service<Request<B1>, Response = Response<B2>>, B2: Body, T::Error: Into<Box<dyn StdError + Send + Sync>> {
        type ResBody = B2;
        type Error = T::Error;
        type Future = T::Future;
        fn call(&mut self, req: Request<B1>) -> Self::Future {}
    }
    pub trait Service<Request> {
        type Response;
        type Error;
        type Future: Future<Output = Result<Self::Response, Self::Error>>;
        #[async_context] fn call(&self, req: Request) -> Self::Future;
    }
    impl<Request, S: Service<Request>> Service<Request> for &S {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
        fn call(&self, req: Request) -> Self::Future {}
    }
    impl<Request, S: Service<Request>> Service<Request> for &mut S {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
        fn call(&self, req: Request) -> Self::Future {}
    }
    impl<Request, S: Service<Request>> Service<Request> for Box<S> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
        fn call(&self, req: Request) -> Self::Future {}
    }
    impl<Request, S: Service<Request>> Service<Request> for rc::Rc<S> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
        fn call(&self, req: Request) -> Self::Future {}
    }
    impl<Request, S: Service<Request>> Service<Request> for sync::Arc<S> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
        fn call(&self, req: Request) -> Self::Future {}
    }
    #[on_executor(f)] pub fn service_fn<F, R, S>(f: F) -> ServiceFn<F, R> where F: Fn(Request<R>) -> S, S: Future {}
    #[on_executor(f)] pub fn make_service_fn<F, Target, Ret>(f: F) -> MakeServiceFn<F> where F: FnMut(&Target) -> Ret, Ret: Future {}
    pub mod http {
        use http::{Request, Response};
        use http_body::Body as HttpBody;
        use std::error::Error as StdError;
        use std::future::Future;
        use std::task::{Context, Poll};
        pub trait HttpService<ReqBody> {
            type ResBody: HttpBody;
            type Error: Into<Box<dyn StdError + Send + Sync>>;
            type Future: Future<Output = Result<Response<Self::ResBody>, Self::Error>>;
        }
        impl<T, B1, B2> HttpService<B1> for T where T: tower_service::Service<Request<B1>, Response = Response<B2>>, B2: HttpBody, T::Error: Into<Box<dyn StdError + Send + Sync>> {
            type ResBody = B2;
            type Error = T::Error;
            type Future = T::Future;
            fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
            fn call(&mut self, req: Request<B1>) -> Self::Future {}
        }
    }
    pub mod make {
        use crate::service::http::HttpService;
        use crate::service::make::sealed::CantName;
        use http_body::Body as HttpBody;
        use std::error::Error as StdError;
        use std::future::Future;
        use std::task::{Context, Poll};
        use tokio::io::{AsyncRead, AsyncWrite};
        use tower_service::Service;
        pub trait MakeConnection<Target> {
            type Connection: AsyncRead + AsyncWrite;
            type Error;
            type Future: Future<Output = Result<Self::Connection, Self::Error>>;
            fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>>;
            fn make_connection(&mut self, target: Target) -> Self::Future;
        }
        impl<S, Target> MakeConnection<Target> for S where S: Service<Target>, S::Response: AsyncRead + AsyncWrite {
            type Connection = S::Response;
            type Error = S::Error;
            type Future = S::Future;
            fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
            fn make_connection(&mut self, target: Target) -> Self::Future {}
        }
        pub trait MakeServiceRef<Target, ReqBody> {
            type ResBody: HttpBody;
            type Error: Into<Box<dyn StdError + Send + Sync>>;
            type Service: HttpService<ReqBody, ResBody = Self::ResBody, Error = Self::Error>;
            type MakeError: Into<Box<dyn StdError + Send + Sync>>;
            type Future: Future<Output = Result<Self::Service, Self::MakeError>>;
            type __DontNameMe;
            fn poll_ready_ref(&mut self, cx: &mut Context) -> Poll<Result<(), Self::MakeError>>;
            fn make_service_ref(&mut self, target: &Target) -> Self::Future;
        }
        impl<T, Target, E, ME, S, F, IB, OB> MakeServiceRef<Target, IB> for T where T: Service<&Target, Error = ME, Response = S, Future = F>, E: Into<Box<dyn StdError + Send + Sync>>, ME: Into<Box<dyn StdError + Send + Sync>>, S: HttpService<IB, ResBody = OB, Error = E>, F: Future<Output = Result<S, ME>>, IB: HttpBody, OB: HttpBody {
            type Error = E;
            type Service = S;
            type ResBody = OB;
            type MakeError = ME;
            type Future = F;
            type __DontNameMe = CantName;
            fn poll_ready_ref(&mut self, cx: &mut Context) -> Poll<Result<(), Self::MakeError>> {}
            fn make_service_ref(&mut self, target: &Target) -> Self::Future {}
        }
        #[derive(Clone, Copy)] pub struct MakeServiceFn<F> { f: F }
        impl<F, Ret, Target, Svc, MkErr> Service<&Target> for MakeServiceFn<F> where F: FnMut(&Target) -> Ret, Ret: Future<Output = Result<Svc, MkErr>>, MkErr: Into<Box<dyn StdError + Send + Sync>> {
            type Error = MkErr;
            type Response = Svc;
            type Future = Ret;
            fn poll_ready(&mut self, _cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
            fn call(&mut self, target: &Target) -> Self::Future { (self.f)(target) }
        }
        pub mod sealed {
            pub enum CantName {  }
            impl CantImpl for CantName {}
            pub trait CantImpl {}
        }
    }
    pub mod oneshot {
        use std::future::Future;
        use tower_service::Service;
        pub struct Oneshot<S: Service<Req>, Req>;
        impl<S, Req> Future for Oneshot<S, Req> where S: Service<Req> { type Output = Result<S::Response, S::Error>; }
    }
    pub mod util {
        use crate::service::Service;
        use http::{Request, Response};
        use http_body::{Body, Body as HttpBody};
        use std::error::Error as StdError;
        use std::future::Future;
        use std::task::{Context, Poll};
        pub struct ServiceFn<F, R> { f: F }
        impl<F, ReqBody, Ret, ResBody, E> Service<Request<ReqBody>> for ServiceFn<F, ReqBody> where F: Fn(Request<ReqBody>) -> Ret, ReqBody: Body, Ret: Future<Output = Result<Response<ResBody>, E>>, E: Into<Box<dyn StdError + Send + Sync>>, ResBody: Body {
            type Response = Response<ResBody>;
            type Error = E;
            type Future = Ret;
            fn call(&self, req: Request<ReqBody>) -> Self::Future { (self.f)(req) }
        }
        impl<F, R> Clone for ServiceFn<F, R> where F: Clone {}
        impl<F, ReqBody, Ret, ResBody, E> tower_service::Service<Request<ReqBody>> for ServiceFn<F, ReqBody> where F: FnMut(Request<ReqBody>) -> Ret, ReqBody: HttpBody, Ret: Future<Output = Result<Response<ResBody>, E>>, E: Into<Box<dyn StdError + Send + Sync>>, ResBody: HttpBody {
            type Response = Response<ResBody>;
            type Error = E;
            type Future = Ret;
            fn poll_ready(&mut self, _cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
            fn call(&mut self, req: Request<ReqBody>) -> Self::Future { (self.f)(req) }
        }
    }
}
pub mod upgrade {
    use bytes::Bytes;
    use crate::Error;
    use crate::rt::{Read, ReadBufCursor, Write};
    use std::io;
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use tokio::io::{AsyncRead, AsyncWrite};
    pub struct Upgraded;
    impl Upgraded { pub fn downcast<T: Read + Write>(self) -> Result<Parts<T>, Self> {} }
    impl Read for Upgraded { fn poll_read(self: Pin<&mut Self>, cx: &mut Context, buf: ReadBufCursor) -> Poll<io::Result<()>> {} }
    impl Write for Upgraded {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context, buf: &[u8]) -> Poll<io::Result<usize>> {}
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>> {}
        fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>> {}
    }
    #[derive(Clone)] pub struct OnUpgrade;
    impl Future for OnUpgrade { type Output = Result<Upgraded, Error>; }
    pub struct Parts<T> { pub io: T, pub read_buf: Bytes }
    pub fn on<T>(msg: T) -> OnUpgrade {}
    impl AsyncRead for Upgraded {}
    impl AsyncWrite for Upgraded {}
}
