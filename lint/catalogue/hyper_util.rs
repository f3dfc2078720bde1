//! hyper_util 0.1.21.

pub mod client {
    pub mod legacy {
        use crate::client::legacy::client::BoxSendFuture;
        use crate::client::legacy::connect::{Connect, Connected, HttpConnector};
        use hyper::{Request, Response, Uri, body, rt};
        use hyper::body::Body;
        use hyper::rt::Timer;
        use std::{fmt, task};
        use std::error::Error as StdError;
        use std::task::Poll;
        use std::time::Duration;
        pub struct Client<C, B>;
        impl Client<(), ()> { pub fn builder<E>(executor: E) -> Builder where E: rt::Executor<BoxSendFuture> + Clone {} }
        impl<C, B> Client<C, B> where C: Connect + Clone, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>> {
            pub fn get(&self, uri: Uri) -> ResponseFuture where B: Default {}
            pub fn request(&self, req: Request<B>) -> ResponseFuture {}
        }
        impl<C, B> tower_service::Service<Request<B>> for Client<C, B> where C: Connect + Clone, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>> {
            type Response = Response<body::Incoming>;
            type Error = Error;
            type Future = ResponseFuture;
            fn poll_ready(&mut self, arg1: &mut task::Context) -> Poll<Result<(), Self::Error>> {}
            fn call(&mut self, req: Request<B>) -> Self::Future {}
        }
        impl<C, B> tower_service::Service<Request<B>> for &Client<C, B> where C: Connect + Clone, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>> {
            type Response = Response<body::Incoming>;
            type Error = Error;
            type Future = ResponseFuture;
            fn poll_ready(&mut self, arg1: &mut task::Context) -> Poll<Result<(), Self::Error>> {}
            fn call(&mut self, req: Request<B>) -> Self::Future {}
        }
        impl<C: Clone, B> Clone for Client<C, B> {}
        pub struct Error;
        impl fmt::Display for Error {}
        impl StdError for Error {}
        impl Error {
            pub fn is_connect(&self) -> bool {}
            pub fn connect_info(&self) -> Option<&Connected> {}
        }
        pub struct ResponseFuture;
        impl Future for ResponseFuture { type Output = Result<Response<body::Incoming>, Error>; }
        #[derive(Clone)] pub struct Builder;
        impl Builder {
            pub fn new<E>(executor: E) -> Self where E: rt::Executor<BoxSendFuture> + Clone {}
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
            pub fn http1_max_headers(&mut self, val: usize) -> &mut Self {}
            pub fn http09_responses(&mut self, val: bool) -> &mut Self {}
            pub fn http2_only(&mut self, val: bool) -> &mut Self {}
            pub fn http2_max_pending_accept_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self {}
            pub fn http2_initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
            pub fn http2_initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
            pub fn http2_initial_max_send_streams(&mut self, initial: impl Into<Option<usize>>) -> &mut Self {}
            pub fn http2_adaptive_window(&mut self, enabled: bool) -> &mut Self {}
            pub fn http2_max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
            pub fn http2_max_header_list_size(&mut self, max: u32) -> &mut Self {}
            pub fn http2_header_table_size(&mut self, size: impl Into<Option<u32>>) -> &mut Self {}
            pub fn http2_keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Self {}
            pub fn http2_keep_alive_timeout(&mut self, timeout: Duration) -> &mut Self {}
            pub fn http2_keep_alive_while_idle(&mut self, enabled: bool) -> &mut Self {}
            pub fn http2_max_concurrent_reset_streams(&mut self, max: usize) -> &mut Self {}
            pub fn http2_max_local_error_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self {}
            pub fn http2_max_concurrent_streams(&mut self, max: impl Into<Option<u32>>) -> &mut Self {}
            pub fn timer<M>(&mut self, timer: M) -> &mut Self where M: Timer {}
            pub fn pool_timer<M>(&mut self, timer: M) -> &mut Self where M: Timer + Clone {}
            pub fn http2_max_send_buf_size(&mut self, max: usize) -> &mut Self {}
            pub fn retry_canceled_requests(&mut self, val: bool) -> &mut Self {}
            pub fn set_host(&mut self, val: bool) -> &mut Self {}
            pub fn build_http<B>(&self) -> Client<HttpConnector, B> where B: Body {}
            pub fn build<C, B>(&self, connector: C) -> Client<C, B> where C: Connect + Clone, B: Body {}
        }
        pub mod client {
            use std::pin::Pin;
            pub type BoxSendFuture = Pin<Box<dyn Future<Output = ()> + Send>>;
        }
        pub mod connect {
            use crate::client::legacy::connect::dns::GaiResolver;
            use crate::client::legacy::connect::dns::sealed::Resolve;
            use crate::client::legacy::connect::http::{ConnectError, HttpConnecting};
            use crate::client::legacy::connect::sealed::{ConnectSvc, Internal};
            use crate::rt::TokioIo;
            use crate::service::oneshot::Oneshot;
            use ::http::Request;
            use ::http::uri::Uri;
            use hyper::rt::{Read, Write};
            use std::task;
            use std::error::Error as StdError;
            use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
            use std::ops::Deref;
            use std::task::Poll;
            use std::time::Duration;
            use tokio::net;
            use tokio::net::TcpStream;
            pub trait Connection {
                fn connected(&self) -> Connected;
            }
            impl Connection for TcpStream { fn connected(&self) -> Connected {} }
            impl Connection for net::UnixStream { fn connected(&self) -> Connected {} }
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
            #[derive(Clone)] pub struct HttpConnector<R = GaiResolver>;
            impl HttpConnector { pub fn new() -> HttpConnector {} }
            impl<R> HttpConnector<R> {
                pub fn new_with_resolver(resolver: R) -> HttpConnector<R> {}
                pub fn enforce_http(&mut self, is_enforced: bool) {}
                pub fn set_keepalive(&mut self, time: Option<Duration>) {}
                pub fn set_keepalive_interval(&mut self, interval: Option<Duration>) {}
                pub fn set_keepalive_retries(&mut self, retries: Option<u32>) {}
                pub fn set_nodelay(&mut self, nodelay: bool) {}
                pub fn set_send_buffer_size(&mut self, size: Option<usize>) {}
                pub fn set_recv_buffer_size(&mut self, size: Option<usize>) {}
                pub fn set_local_address(&mut self, addr: Option<IpAddr>) {}
                pub fn set_local_addresses(&mut self, addr_ipv4: Ipv4Addr, addr_ipv6: Ipv6Addr) {}
                pub fn set_connect_timeout(&mut self, dur: Option<Duration>) {}
                pub fn set_happy_eyeballs_timeout(&mut self, dur: Option<Duration>) {}
                pub fn set_reuse_address(&mut self, reuse_address: bool) -> &mut Self {}
                pub fn set_interface<S: Into<String>>(&mut self, interface: S) -> &mut Self {}
                pub fn set_mark(&mut self, mark: Option<u32>) {}
                pub fn set_tcp_user_timeout(&mut self, time: Option<Duration>) {}
            }
            impl<R> tower_service::Service<Uri> for HttpConnector<R> where R: Resolve + Clone {
                type Response = TokioIo<TcpStream>;
                type Error = ConnectError;
                type Future = HttpConnecting<R>;
                fn poll_ready(&mut self, cx: &mut task::Context) -> Poll<Result<(), Self::Error>> {}
                fn call(&mut self, dst: Uri) -> Self::Future {}
            }
            #[derive(Clone)] pub struct HttpInfo;
            impl HttpInfo {
                pub fn remote_addr(&self) -> SocketAddr {}
                pub fn local_addr(&self) -> SocketAddr {}
            }
            #[derive(Clone)] pub struct CaptureConnection;
            impl CaptureConnection {
                pub fn connection_metadata(&self) -> impl Deref<Target = Option<Connected>> {}
                pub async fn wait_for_connection_metadata(&mut self,) -> impl Deref<Target = Option<Connected>> {}
            }
            pub fn capture_connection<B>(request: &mut Request<B>) -> CaptureConnection {}
            pub trait Connect {
                type _Svc: ConnectSvc;
            }
            impl<S, T> Connect for S where S: tower_service::Service<::http::Uri, Response = T>, S::Error: Into<Box<dyn StdError + Send + Sync>>, T: Read + Write + Connection {
                type _Svc = S;
                fn connect(self, arg1: Internal, dst: ::http::Uri) -> Oneshot<S, ::http::Uri> {}
            }
            pub mod dns {
                use std::{fmt, io, task};
                use std::error::Error;
                use std::net::SocketAddr;
                use std::str::FromStr;
                use std::task::Poll;
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
                    fn poll_ready(&mut self, _cx: &mut task::Context) -> Poll<Result<(), io::Error>> {}
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
                    use crate::client::legacy::connect::dns::Name;
                    use std::{error, task};
                    use std::net::SocketAddr;
                    use std::task::Poll;
                    use tower_service::Service;
                    pub trait Resolve {
                        type Addrs: Iterator<Item = SocketAddr>;
                        type Error: Into<Box<dyn error::Error + Send + Sync>>;
                        type Future: Future<Output = Result<Self::Addrs, Self::Error>>;
                        fn poll_ready(&mut self, cx: &mut task::Context) -> Poll<Result<(), Self::Error>>;
                        fn resolve(&mut self, name: Name) -> Self::Future;
                    }
                    impl<S> Resolve for S where S: Service<Name>, S::Response: Iterator<Item = SocketAddr>, S::Error: Into<Box<dyn error::Error + Send + Sync>> {
                        type Addrs = S::Response;
                        type Error = S::Error;
                        type Future = S::Future;
                        fn poll_ready(&mut self, cx: &mut task::Context) -> Poll<Result<(), Self::Error>> {}
                        fn resolve(&mut self, name: Name) -> Self::Future {}
                    }
                }
            }
            pub mod http {
                use crate::client::legacy::connect::dns::sealed::Resolve;
                use crate::rt::TokioIo;
                use std::fmt;
                use std::error::Error as StdError;
                use tokio::net::TcpStream;
                pub struct HttpConnecting<R>;
                impl<R: Resolve> Future for HttpConnecting<R> { type Output = ConnectResult; }
                pub struct ConnectError;
                impl fmt::Display for ConnectError {}
                impl StdError for ConnectError {}
                pub type ConnectResult = Result<TokioIo<TcpStream>, ConnectError>;
            }
            pub mod proxy {
                use crate::client::legacy::connect::proxy::socks::{Handshaking, SocksError};
                use crate::client::legacy::connect::proxy::tunnel::{TunnelError, Tunneling};
                use http::{HeaderMap, HeaderValue, Uri};
                use hyper::rt::{Read, Write};
                use std::task;
                use std::error::Error as StdError;
                use std::task::{Context, Poll};
                use tower_service::Service;
                #[derive(Clone)] pub struct SocksV5<C>;
                impl<C> SocksV5<C> {
                    pub fn new(proxy_dst: Uri, connector: C) -> Self {}
                    pub fn with_auth(self, user: String, pass: String) -> Self {}
                    pub fn local_dns(self, local_dns: bool) -> Self {}
                    pub fn send_optimistically(self, optimistic: bool) -> Self {}
                }
                impl<C> Service<Uri> for SocksV5<C> where C: Service<Uri>, C::Response: Read + Write {
                    type Response = C::Response;
                    type Error = SocksError<C::Error>;
                    type Future = Handshaking<C::Future, C::Response, C::Error>;
                    fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
                    fn call(&mut self, dst: Uri) -> Self::Future {}
                }
                #[derive(Clone)] pub struct SocksV4<C>;
                impl<C> SocksV4<C> {
                    pub fn new(proxy_dst: Uri, connector: C) -> Self {}
                    pub fn local_dns(self, local_dns: bool) -> Self {}
                }
                impl<C> Service<Uri> for SocksV4<C> where C: Service<Uri>, C::Response: Read + Write {
                    type Response = C::Response;
                    type Error = SocksError<C::Error>;
                    type Future = Handshaking<C::Future, C::Response, C::Error>;
                    fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
                    fn call(&mut self, dst: Uri) -> Self::Future {}
                }
                #[derive(Clone)] pub struct Tunnel<C>;
                impl<C> Tunnel<C> {
                    pub fn new(proxy_dst: Uri, connector: C) -> Self {}
                    pub fn with_auth(self, auth: HeaderValue) -> Self {}
                    pub fn with_headers(self, headers: HeaderMap) -> Self {}
                }
                impl<C> Service<Uri> for Tunnel<C> where C: Service<Uri>, C::Response: Read + Write, C::Error: Into<Box<dyn StdError + Send + Sync>> {
                    type Response = C::Response;
                    type Error = TunnelError;
                    type Future = Tunneling<C::Future, C::Response>;
                    fn poll_ready(&mut self, cx: &mut task::Context) -> Poll<Result<(), Self::Error>> {}
                    fn call(&mut self, dst: Uri) -> Self::Future {}
                }
                pub mod socks {
                    use crate::client::legacy::connect::proxy::socks::v4::errors::SocksV4Error;
                    use crate::client::legacy::connect::proxy::socks::v5::errors::SocksV5Error;
                    use std::{error, fmt, io};
                    pub enum SocksError<C> { Inner(C), Io(io::Error), DnsFailure, MissingHost, MissingPort, V4(SocksV4Error), V5(SocksV5Error), Parsing(ParsingError), Serialize(SerializeError) }
                    impl<C> fmt::Display for SocksError<C> {}
                    impl<C: fmt::Debug + fmt::Display> error::Error for SocksError<C> {}
                    impl<C> From<io::Error> for SocksError<C> {}
                    impl<C> From<ParsingError> for SocksError<C> {}
                    impl<C> From<SerializeError> for SocksError<C> {}
                    impl<C> From<SocksV4Error> for SocksError<C> {}
                    impl<C> From<SocksV5Error> for SocksError<C> {}
                    pub struct Handshaking<F, T, E>;
                    impl<F, T, E> Future for Handshaking<F, T, E> where F: Future<Output = Result<T, E>> { type Output = Result<T, SocksError<E>>; }
                    pub enum ParsingError { Incomplete, WouldOverflow, Other }
                    pub enum SerializeError { WouldOverflow }
                    pub mod v4 {
                        pub mod errors {
                            use crate::client::legacy::connect::proxy::socks::v4::messages::Status;
                            use std::fmt;
                            pub enum SocksV4Error { IpV6, Command(Status) }
                            impl From<Status> for SocksV4Error {}
                            impl fmt::Display for SocksV4Error {}
                        }
                        pub mod messages {
                            use crate::client::legacy::connect::proxy::socks::ParsingError;
                            use std::fmt;
                            pub enum Status { Success, Failed, IdentFailure, IdentMismatch }
                            impl TryFrom<u8> for Status { type Error = ParsingError; }
                            impl fmt::Display for Status {}
                        }
                    }
                    pub mod v5 {
                        pub mod errors {
                            use crate::client::legacy::connect::proxy::socks::v5::messages::Status;
                            use std::fmt;
                            pub enum SocksV5Error { HostTooLong, Auth(AuthError), Command(Status) }
                            impl From<Status> for SocksV5Error {}
                            impl From<AuthError> for SocksV5Error {}
                            impl fmt::Display for SocksV5Error {}
                            pub enum AuthError { Unsupported, MethodMismatch, Failed }
                            impl fmt::Display for AuthError {}
                        }
                        pub mod messages {
                            use crate::client::legacy::connect::proxy::socks::ParsingError;
                            use std::fmt;
                            #[derive(Clone, Copy)] pub enum Status { Success, GeneralServerFailure, ConnectionNotAllowed, NetworkUnreachable, HostUnreachable, ConnectionRefused, TtlExpired, CommandNotSupported, AddressTypeNotSupported }
                            impl TryFrom<u8> for Status { type Error = ParsingError; }
                            impl fmt::Display for Status {}
                        }
                    }
                }
                pub mod tunnel {
                    use std::{error, fmt, io};
                    use std::error::Error as StdError;
                    pub enum TunnelError { ConnectFailed(Box<dyn StdError + Send + Sync>), Io(io::Error), MissingHost, ProxyAuthRequired, ProxyHeadersTooLong, TunnelUnexpectedEof, TunnelUnsuccessful }
                    impl fmt::Display for TunnelError {}
                    impl error::Error for TunnelError {}
                    pub struct Tunneling<F, T>;
                    impl<F, T, E> Future for Tunneling<F, T> where F: Future<Output = Result<T, E>> { type Output = Result<T, TunnelError>; }
                }
            }
            pub mod sealed {
                use crate::client::legacy::connect::Connection;
                use crate::service::oneshot::Oneshot;
                use http::Uri;
                use hyper::rt::{Read, Write};
                use std::error::Error as StdError;
                pub trait ConnectSvc {
                    type Connection: Read + Write + Connection;
                    type Error: Into<Box<dyn StdError + Send + Sync>>;
                    type Future: Future<Output = Result<Self::Connection, Self::Error>>;
                    fn connect(self, internal_only: Internal, dst: Uri) -> Self::Future;
                }
                impl<S, T> ConnectSvc for S where S: tower_service::Service<Uri, Response = T>, S::Error: Into<Box<dyn StdError + Send + Sync>>, T: Read + Write + Connection {
                    type Connection = T;
                    type Error = S::Error;
                    type Future = Oneshot<S, Uri>;
                    fn connect(self, arg1: Internal, dst: Uri) -> Self::Future {}
                }
                pub struct Internal;
            }
        }
    }
    pub mod pool {
        pub mod cache {
            use crate::client::pool::cache::events::Ignore;
            use crate::client::pool::cache::internal::Builder;
            pub fn builder() -> Builder<Ignore> {}
            pub mod events {
                use hyper::rt;
                #[derive(Clone)] pub struct Ignore;
                impl<CF> Events<CF> for Ignore { fn on_race_lost(&self, _fut: CF) {} }
                #[derive(Clone)] pub struct WithExecutor<E>;
                impl<E, CF> Events<CF> for WithExecutor<E> where E: rt::Executor<CF> { fn on_race_lost(&self, fut: CF) {} }
                pub trait Events<CF> {
                    fn on_race_lost(&self, fut: CF);
                }
            }
            pub mod internal {
                use crate::client::pool::cache::events::{Events, WithExecutor};
                use std::task;
                use std::sync::{Arc, Mutex};
                use std::task::Poll;
                use tower_service::Service;
                pub struct Builder<Ev>;
                impl<Ev> Builder<Ev> {
                    pub fn executor<E>(self, exec: E) -> Builder<WithExecutor<E>> {}
                    pub fn build<M, Dst>(self, connector: M) -> Cache<M, Dst, Ev> where M: Service<Dst> {}
                }
                pub struct Cache<M, Dst, Ev>;
                impl<M, Dst, Ev> Cache<M, Dst, Ev> where M: Service<Dst> {
                    pub fn retain<F>(&mut self, predicate: F) where F: FnMut(&mut M::Response) -> bool { let a: &mut M::Response; predicate(a); }
                    pub fn is_empty(&self) -> bool {}
                }
                impl<M, Dst, Ev> Service<Dst> for Cache<M, Dst, Ev> where M: Service<Dst>, Ev: Events<BackgroundConnect<M::Future, M::Response>> + Clone {
                    type Response = Cached<M::Response>;
                    type Error = M::Error;
                    type Future = CacheFuture<M, Dst, Ev>;
                    fn poll_ready(&mut self, cx: &mut task::Context) -> Poll<Result<(), Self::Error>> {}
                    fn call(&mut self, target: Dst) -> Self::Future {}
                }
                impl<M, Dst, Ev> Clone for Cache<M, Dst, Ev> where M: Service<Dst> + Clone, Ev: Clone {}
                pub struct Cached<S>;
                impl<S> Cached<S> {
                    pub fn inner(&self) -> &S {}
                    pub fn inner_mut(&mut self) -> &mut S {}
                }
                impl<S, Req> Service<Req> for Cached<S> where S: Service<Req> {
                    type Response = S::Response;
                    type Error = S::Error;
                    type Future = S::Future;
                    fn poll_ready(&mut self, cx: &mut task::Context) -> Poll<Result<(), Self::Error>> {}
                    fn call(&mut self, req: Req) -> Self::Future {}
                }
                pub enum CacheFuture<M, Dst, Ev> { Racing { shared: Arc<Mutex<Shared<M::Response>>>, waiter: WaiterId, future: Option<M::Future>, events: Ev }, Cached { svc: Option<Cached<M::Response>> } }
                impl<M, Dst, Ev> Future for CacheFuture<M, Dst, Ev> where M: Service<Dst>, Ev: Events<BackgroundConnect<M::Future, M::Response>> {
                    type Output = Result<Cached<M::Response>, M::Error>;
                }
                pub struct BackgroundConnect<CF, S>;
                impl<CF, S, E> Future for BackgroundConnect<CF, S> where CF: Future<Output = Result<S, E>> { type Output = (); }
                pub struct Shared<S>;
                #[derive(Clone, Copy)] pub struct WaiterId;
            }
        }
        pub mod map {
            use crate::client::pool::map::builder::{Builder, StartHere, WantsKeyer, WantsServiceMaker};
            use crate::client::pool::map::target::Target;
            use std::hash;
            pub struct Map<T, Req>;
            impl Map<StartHere, StartHere> { pub fn builder<Dst>() -> Builder<Dst, WantsKeyer, WantsServiceMaker> {} }
            impl<T, Req> Map<T, Req> where T: Target<Req>, T::Key: Eq + hash::Hash {
                pub fn service(&mut self, req: &Req) -> &mut T::Service {}
                pub fn retain<F>(&mut self, predicate: F) where F: FnMut(&T::Key, &mut T::Service) -> bool { let a: &T::Key; let b: &mut T::Service; predicate(a, b); }
                pub fn clear(&mut self) {}
            }
            pub mod builder {
                use crate::client::pool::map::Map;
                use crate::client::pool::map::target::Target;
                use std::hash;
                pub struct Builder<Dst, K, S>;
                impl<Dst, S> Builder<Dst, WantsKeyer, S> { pub fn keys<K, KK>(self, keyer: K) -> Builder<Dst, K, S> where K: Fn(&Dst) -> KK {} }
                impl<Dst, K> Builder<Dst, K, WantsServiceMaker> {
                    pub fn values<S, SS>(self, svcs: S) -> Builder<Dst, K, S> where S: Fn(&Dst) -> SS {}
                }
                impl<Dst, K, S> Builder<Dst, K, S> where Built<K, S>: Target<Dst>, <Built<K, S> as Target<Dst>>::Key: Eq + hash::Hash {
                    pub fn build(self) -> Map<Built<K, S>, Dst> {}
                }
                pub struct WantsKeyer;
                pub struct WantsServiceMaker;
                pub enum StartHere {  }
                impl Target<StartHere> for StartHere {
                    type Key = StartHere;
                    type Service = StartHere;
                    fn key(&self, arg1: &StartHere) -> Self::Key {}
                    fn service(&self, arg1: &StartHere) -> Self::Service {}
                }
                pub struct Built<K, S>;
                impl<K, KK, S, SS, Dst> Target<Dst> for Built<K, S> where K: Fn(&Dst) -> KK, S: Fn(&Dst) -> SS, KK: Eq + hash::Hash {
                    type Key = KK;
                    type Service = SS;
                    fn key(&self, dst: &Dst) -> Self::Key {}
                    fn service(&self, dst: &Dst) -> Self::Service {}
                }
            }
            pub mod target {
                pub trait Target<Dst> {
                    type Key;
                    type Service;
                    fn key(&self, dst: &Dst) -> Self::Key;
                    fn service(&self, dst: &Dst) -> Self::Service;
                }
            }
        }
        pub mod negotiate {
            use crate::client::pool::negotiate::internal::{Builder, WantsConnect, WantsFallback, WantsInspect, WantsUpgrade};
            pub fn builder() -> Builder<WantsConnect, WantsInspect, WantsFallback, WantsUpgrade> {}
            pub mod internal {
                use std::{error, future, task};
                use std::pin::Pin;
                use std::task::{Context, Poll};
                use tower_layer::Layer;
                use tower_service::Service;
                pub struct Builder<C, I, L, R>;
                impl<C, I, L, R> Builder<C, I, L, R> {
                    pub fn connect<CC>(self, connect: CC) -> Builder<CC, I, L, R> {}
                    pub fn inspect<II>(self, inspect: II) -> Builder<C, II, L, R> {}
                    pub fn fallback<LL>(self, fallback: LL) -> Builder<C, I, LL, R> {}
                    pub fn upgrade<RR>(self, upgrade: RR) -> Builder<C, I, L, RR> {}
                    pub fn build<Dst>(self) -> Negotiate<L::Service, R::Service> where C: Service<Dst>, C::Error: Into<BoxError>, L: Layer<Inspector<C, C::Response, I>>, L::Service: Service<Dst> + Clone, <L::Service as Service<Dst>>::Error: Into<BoxError>, R: Layer<Inspected<C::Response>>, R::Service: Service<()> + Clone, <R::Service as Service<()>>::Error: Into<BoxError>, I: Fn(&C::Response) -> bool + Clone {}
                }
                pub struct WantsConnect;
                pub struct WantsInspect;
                pub struct WantsFallback;
                pub struct WantsUpgrade;
                pub type BoxError = Box<dyn error::Error + Send + Sync>;
                #[derive(Clone)] pub struct Negotiate<L, R>;
                impl<L, R> Negotiate<L, R> {
                    pub fn fallback_mut(&mut self) -> &mut L {}
                    pub fn upgrade_mut(&mut self) -> &mut R {}
                }
                impl<L, R, Target> Service<Target> for Negotiate<L, R> where L: Service<Target> + Clone, L::Error: Into<BoxError>, R: Service<()> + Clone, R::Error: Into<BoxError> {
                    type Response = Negotiated<L::Response, R::Response>;
                    type Error = BoxError;
                    type Future = Negotiating<Target, L, R>;
                    fn poll_ready(&mut self, cx: &mut task::Context) -> Poll<Result<(), Self::Error>> {}
                    fn call(&mut self, dst: Target) -> Self::Future {}
                }
                pub struct Inspector<M, S, I> { f: I }
                impl<M: Clone, S, I: Clone> Clone for Inspector<M, S, I> {}
                impl<M, S, I, Target> Service<Target> for Inspector<M, S, I> where M: Service<Target, Response = S>, M::Error: Into<BoxError>, I: Clone + Fn(&S) -> bool {
                    type Response = M::Response;
                    type Error = BoxError;
                    type Future = InspectFuture<M::Future, S, I>;
                    fn poll_ready(&mut self, cx: &mut task::Context) -> Poll<Result<(), Self::Error>> {}
                    fn call(&mut self, dst: Target) -> Self::Future { (self.f)(dst) }
                }
                pub struct Inspected<S>;
                impl<S, Target> Service<Target> for Inspected<S> {
                    type Response = S;
                    type Error = BoxError;
                    type Future = future::Ready<Result<S, BoxError>>;
                    fn poll_ready(&mut self, _cx: &mut task::Context) -> Poll<Result<(), Self::Error>> {}
                    fn call(&mut self, _dst: Target) -> Self::Future {}
                }
                impl<S> Clone for Inspected<S> {}
                #[derive(Clone)] pub enum Negotiated<L, R> {  }
                impl<L, R> Negotiated<L, R> {
                    pub fn fallback_ref(&self) -> Option<&L> {}
                    pub fn fallback_mut(&mut self) -> Option<&mut L> {}
                    pub fn upgraded_ref(&self) -> Option<&R> {}
                    pub fn upgraded_mut(&mut self) -> Option<&mut R> {}
                }
                impl<L, R, Req, Res, E> Service<Req> for Negotiated<L, R> where L: Service<Req, Response = Res, Error = E>, R: Service<Req, Response = Res, Error = E> {
                    type Response = Res;
                    type Error = E;
                    type Future = NegotiatedFuture<L::Future, R::Future>;
                    fn poll_ready(&mut self, cx: &mut task::Context) -> Poll<Result<(), Self::Error>> {}
                    fn call(&mut self, req: Req) -> Self::Future {}
                }
                pub struct Negotiating<Dst, L, R>;
                impl<Dst, L, R> Future for Negotiating<Dst, L, R> where L: Service<Dst>, L::Error: Into<BoxError>, R: Service<()>, R::Error: Into<BoxError> {
                    type Output = Result<Negotiated<L::Response, R::Response>, BoxError>;
                }
                pub struct InspectFuture<F, S, I> { f: I }
                impl<F, I, S, E> Future for InspectFuture<F, S, I> where F: Future<Output = Result<S, E>>, E: Into<BoxError>, I: Fn(&S) -> bool {
                    type Output = Result<S, BoxError>;
                    fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: &S; (self.f)(a) }
                }
                pub enum NegotiatedFuture<L, R> { Fallback { future: L }, Upgraded { future: R } }
                impl<L, R, Out> Future for NegotiatedFuture<L, R> where L: Future<Output = Out>, R: Future<Output = Out> { type Output = Out; }
            }
        }
        pub mod singleton {
            use crate::client::pool::singleton::internal::{Singled, SingletonError, SingletonFuture};
            use std::{error, task};
            use std::task::Poll;
            use tower_service::Service;
            pub struct Singleton<M, Dst>;
            impl<M, Target> Singleton<M, Target> where M: Service<Target>, M::Response: Clone {
                pub fn new(mk_svc: M) -> Self {}
                pub fn retain<F>(&mut self, predicate: F) where F: FnMut(&mut M::Response) -> bool { let a: &mut M::Response; predicate(a); }
                pub fn is_empty(&self) -> bool {}
            }
            impl<M, Target> Service<Target> for Singleton<M, Target> where M: Service<Target>, M::Response: Clone, M::Error: Into<BoxError> {
                type Response = Singled<M::Future, M::Response>;
                type Error = SingletonError;
                type Future = SingletonFuture<M::Future, M::Response>;
                fn poll_ready(&mut self, cx: &mut task::Context) -> Poll<Result<(), Self::Error>> {}
                fn call(&mut self, dst: Target) -> Self::Future {}
            }
            impl<M, Target> Clone for Singleton<M, Target> where M: Service<Target> + Clone {}
            pub type BoxError = Box<dyn error::Error + Send + Sync>;
            pub mod internal {
                use crate::client::pool::singleton::BoxError;
                use std::{error, fmt, task};
                use std::sync::{Arc, Mutex, Weak};
                use std::task::Poll;
                use tokio::sync::oneshot;
                use tower_service::Service;
                pub enum SingletonFuture<F, S> { Participating { id: WaiterId, state: Arc<Mutex<State<F, S>>>, rx: Option<oneshot::Receiver<Result<S, SharedError>>> }, Made { svc: Option<S>, state: Weak<Mutex<State<F, S>>> } }
                impl<F, S, E> Future for SingletonFuture<F, S> where F: Future<Output = Result<S, E>>, E: Into<BoxError>, S: Clone {
                    type Output = Result<Singled<F, S>, SingletonError>;
                }
                pub struct Singled<F, S>;
                impl<F, S, Req> Service<Req> for Singled<F, S> where S: Service<Req> {
                    type Response = S::Response;
                    type Error = S::Error;
                    type Future = S::Future;
                    fn poll_ready(&mut self, cx: &mut task::Context) -> Poll<Result<(), Self::Error>> {}
                    fn call(&mut self, req: Req) -> Self::Future {}
                }
                pub struct SingletonError;
                impl fmt::Display for SingletonError {}
                impl error::Error for SingletonError {}
                pub enum State<F, S> { Empty, Making(Batch<F, S>), Made(S) }
                #[derive(Clone, Copy)] pub struct WaiterId;
                pub type SharedError = Arc<dyn error::Error + Send + Sync>;
                pub struct Batch<F, S>;
            }
        }
    }
    pub mod proxy {
        pub mod matcher {
            use crate::client::proxy::matcher::builder::IntoValue;
            use http::header::HeaderValue;
            pub struct Matcher;
            impl Matcher {
                pub fn from_env() -> Self {}
                pub fn from_system() -> Self {}
                pub fn builder() -> Builder {}
                pub fn intercept(&self, dst: &http::Uri) -> Option<Intercept> {}
            }
            #[derive(Clone)] pub struct Intercept;
            impl Intercept {
                pub fn uri(&self) -> &http::Uri {}
                pub fn basic_auth(&self) -> Option<&HeaderValue> {}
                pub fn raw_auth(&self) -> Option<(&str, &str)> {}
            }
            #[derive(Default)] pub struct Builder;
            impl Builder {
                pub fn all<S>(self, val: S) -> Self where S: IntoValue {}
                pub fn http<S>(self, val: S) -> Self where S: IntoValue {}
                pub fn https<S>(self, val: S) -> Self where S: IntoValue {}
                pub fn no<S>(self, val: S) -> Self where S: IntoValue {}
                pub fn build(self) -> Matcher {}
            }
            pub mod builder {
                pub trait IntoValue {}
                impl IntoValue for String { fn into_value(self) -> String {} }
                impl IntoValue for &String { fn into_value(self) -> String {} }
                impl IntoValue for &str { fn into_value(self) -> String {} }
            }
        }
    }
}
pub mod rt {
    use crate::client::legacy::connect::{Connected, Connection};
    use hyper::rt;
    use hyper::rt::{Executor, Sleep, Timer};
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use std::time::{Duration, Instant};
    use tokio::io;
    use tracing::Span;
    use tracing::instrument::Instrumented;
    #[derive(Clone, Copy, Default)] pub struct CurrentSpanExecutor<E>;
    impl<E> CurrentSpanExecutor<E> { pub fn new(inner: E) -> Self {} }
    impl<E, F> Executor<F> for CurrentSpanExecutor<E> where E: Executor<Instrumented<F>>, F: Future { fn execute(&self, future: F) {} }
    #[derive(Clone)] pub struct WithSpanExecutor<E>;
    impl<E> WithSpanExecutor<E> {
        pub fn new(inner: E, span: Span) -> Self {}
        pub fn current(inner: E) -> Self {}
    }
    impl<E, F> Executor<F> for WithSpanExecutor<E> where E: Executor<Instrumented<F>>, F: Future { fn execute(&self, future: F) {} }
    #[derive(Clone)] pub struct MkSpanExecutor<E, F>;
    impl<E, F> MkSpanExecutor<E, F> { pub fn new(inner: E, mk: F) -> Self {} }
    impl<E, F, Fut> Executor<Fut> for MkSpanExecutor<E, F> where E: Executor<Instrumented<Fut>>, F: Fn() -> Span, Fut: Future {
        fn execute(&self, future: Fut) {}
    }
    #[derive(Clone, Default)] pub struct TokioExecutor;
    impl<Fut> Executor<Fut> for TokioExecutor where Fut: Future { fn execute(&self, fut: Fut) {} }
    impl TokioExecutor { pub fn new() -> Self {} }
    pub struct TokioIo<T>;
    impl<T> Connection for TokioIo<T> where T: Connection { fn connected(&self) -> Connected {} }
    impl<T> TokioIo<T> {
        pub fn new(inner: T) -> Self {}
        pub fn inner(&self) -> &T {}
        pub fn inner_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T> rt::Read for TokioIo<T> where T: io::AsyncRead {
        fn poll_read(self: Pin<&mut Self>, cx: &mut Context, buf: rt::ReadBufCursor) -> Poll<Result<(), std::io::Error>> {}
    }
    impl<T> rt::Write for TokioIo<T> where T: io::AsyncWrite {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context, buf: &[u8]) -> Poll<Result<usize, std::io::Error>> {}
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), std::io::Error>> {}
        fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), std::io::Error>> {}
    }
    impl<T> io::AsyncRead for TokioIo<T> where T: rt::Read {}
    impl<T> io::AsyncWrite for TokioIo<T> where T: rt::Write {}
    #[derive(Clone, Default)] pub struct TokioTimer;
    impl Timer for TokioTimer {
        fn sleep(&self, duration: Duration) -> Pin<Box<dyn Sleep>> {}
        fn sleep_until(&self, deadline: Instant) -> Pin<Box<dyn Sleep>> {}
        fn reset(&self, sleep: &mut Pin<Box<dyn Sleep>>, new_deadline: Instant) {}
        fn now(&self) -> Instant {}
    }
    impl TokioTimer { pub fn new() -> Self {} }
    pub mod tokio {
        use hyper::rt;
        use std::pin::Pin;
        use std::task::{Context, Poll};
        use tokio::io;
        pub use crate::rt::{TokioExecutor, TokioIo, TokioTimer};
        pub struct WithHyperIo<I>;
        impl<I> WithHyperIo<I> {
            pub fn new(inner: I) -> Self {}
            pub fn inner(&self) -> &I {}
            pub fn inner_mut(&mut self) -> &mut I {}
            pub fn into_inner(self) -> I {}
        }
        impl<I> rt::Read for WithHyperIo<I> where I: io::AsyncRead {
            fn poll_read(self: Pin<&mut Self>, cx: &mut Context, buf: rt::ReadBufCursor) -> Poll<Result<(), std::io::Error>> {}
        }
        impl<I> rt::Write for WithHyperIo<I> where I: io::AsyncWrite {
            fn poll_write(self: Pin<&mut Self>, cx: &mut Context, buf: &[u8]) -> Poll<Result<usize, std::io::Error>> {}
            fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), std::io::Error>> {}
            fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), std::io::Error>> {}
        }
        impl<I> io::AsyncRead for WithHyperIo<I> where I: io::AsyncRead {}
        impl<I> io::AsyncWrite for WithHyperIo<I> where I: io::AsyncWrite {}
        pub struct WithTokioIo<I>;
        impl<I> io::AsyncRead for WithTokioIo<I> where I: rt::Read {}
        impl<I> io::AsyncWrite for WithTokioIo<I> where I: rt::Write {}
        impl<I> rt::Write for WithTokioIo<I> where I: rt::Write {
            fn poll_write(self: Pin<&mut Self>, cx: &mut Context, buf: &[u8]) -> Poll<Result<usize, std::io::Error>> {}
            fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), std::io::Error>> {}
            fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), std::io::Error>> {}
        }
        impl<I> WithTokioIo<I> {
            pub fn new(inner: I) -> Self {}
            pub fn inner(&self) -> &I {}
            pub fn inner_mut(&mut self) -> &mut I {}
            pub fn into_inner(self) -> I {}
        }
        impl<I> rt::Read for WithTokioIo<I> where I: rt::Read {
            fn poll_read(self: Pin<&mut Self>, cx: &mut Context, buf: rt::ReadBufCursor) -> Poll<Result<(), std::io::Error>> {}
        }
    }
    pub mod tracing {
        pub use crate::rt::{CurrentSpanExecutor, MkSpanExecutor, WithSpanExecutor};
    }
}
pub mod server {
    pub mod conn {
        pub mod auto {
            use crate::server::graceful::GracefulConnection;
            use http::{Request, Response};
            use http_body::Body;
            use hyper::{body, rt, service};
            use hyper::body::Incoming;
            use hyper::rt::{Read, Timer, Write, bounds};
            use hyper::rt::bounds::Http2ServerConnExec;
            use hyper::service::{HttpService, Service};
            use std::{error, result};
            use std::error::Error as StdError;
            use std::pin::Pin;
            use std::time::Duration;
            pub trait HttpServerConnExec<A, B: Body>: Http2ServerConnExec<A, B> {}
            impl<A, B: Body, T: Http2ServerConnExec<A, B>> HttpServerConnExec<A, B> for T {}
            impl<A, B: Body, T> HttpServerConnExec<A, B> for T {}
            #[derive(Clone)] pub struct Builder<E>;
            impl<E: Default> Default for Builder<E> {}
            impl<E> Builder<E> {
                pub fn new(executor: E) -> Self {}
                pub fn http1(&mut self) -> Http1Builder<E> {}
                pub fn http2(&mut self) -> Http2Builder<E> {}
                pub fn http2_only(self) -> Self {}
                pub fn http1_only(self) -> Self {}
                pub fn is_http1_available(&self) -> bool {}
                pub fn is_http2_available(&self) -> bool {}
                pub fn title_case_headers(self, enabled: bool) -> Self {}
                pub fn preserve_header_case(self, enabled: bool) -> Self {}
                #[serves] pub fn serve_connection<I, S, B>(&self, io: I, service: S) -> Connection<I, S, E> where S: Service<Request<Incoming>, Response = Response<B>>, S::Error: Into<Box<dyn StdError + Send + Sync>>, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, E: HttpServerConnExec<S::Future, B> {}
                pub fn serve_connection_with_upgrades<I, S, B>(&self, io: I, service: S) -> UpgradeableConnection<I, S, E> where S: Service<Request<Incoming>, Response = Response<B>>, S::Error: Into<Box<dyn StdError + Send + Sync>>, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, E: HttpServerConnExec<S::Future, B> {}
            }
            pub struct Connection<I, S, E>;
            impl<I, S, E, B> Connection<I, S, E> where S: HttpService<Incoming, ResBody = B>, S::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>>, E: HttpServerConnExec<S::Future, B> {
                pub fn graceful_shutdown(self: Pin<&mut Self>) {}
                pub fn into_owned(self) -> Connection<I, S, E> where Builder<E>: Clone {}
            }
            impl<I, S, E, B> Future for Connection<I, S, E> where S: Service<Request<Incoming>, Response = Response<B>>, S::Error: Into<Box<dyn StdError + Send + Sync>>, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, E: HttpServerConnExec<S::Future, B> {
                type Output = Result<()>;
            }
            impl<I, B, S, E> GracefulConnection for Connection<I, S, E> where S: service::Service<http::Request<body::Incoming>, Response = http::Response<B>>, S::Error: Into<Box<dyn error::Error + Send + Sync>>, I: rt::Read + rt::Write, B: body::Body, B::Error: Into<Box<dyn error::Error + Send + Sync>>, E: bounds::Http2ServerConnExec<S::Future, B> {
                type Error = Box<dyn error::Error + Send + Sync>;
                fn graceful_shutdown(self: Pin<&mut Self>) {}
            }
            pub struct UpgradeableConnection<I, S, E>;
            impl<I, S, E, B> UpgradeableConnection<I, S, E> where S: HttpService<Incoming, ResBody = B>, S::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>>, E: HttpServerConnExec<S::Future, B> {
                pub fn graceful_shutdown(self: Pin<&mut Self>) {}
                pub fn into_owned(self) -> UpgradeableConnection<I, S, E> where Builder<E>: Clone {}
            }
            impl<I, S, E, B> Future for UpgradeableConnection<I, S, E> where S: Service<Request<Incoming>, Response = Response<B>>, S::Error: Into<Box<dyn StdError + Send + Sync>>, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, E: HttpServerConnExec<S::Future, B> {
                type Output = Result<()>;
            }
            impl<I, B, S, E> GracefulConnection for UpgradeableConnection<I, S, E> where S: service::Service<http::Request<body::Incoming>, Response = http::Response<B>>, S::Error: Into<Box<dyn error::Error + Send + Sync>>, I: rt::Read + rt::Write, B: body::Body, B::Error: Into<Box<dyn error::Error + Send + Sync>>, E: bounds::Http2ServerConnExec<S::Future, B> {
                type Error = Box<dyn error::Error + Send + Sync>;
                fn graceful_shutdown(self: Pin<&mut Self>) {}
            }
            pub struct Http1Builder<E>;
            impl<E> Http1Builder<E> {
                pub fn http2(&mut self) -> Http2Builder<E> {}
                pub fn auto_date_header(&mut self, enabled: bool) -> &mut Self {}
                pub fn half_close(&mut self, val: bool) -> &mut Self {}
                pub fn keep_alive(&mut self, val: bool) -> &mut Self {}
                pub fn title_case_headers(&mut self, enabled: bool) -> &mut Self {}
                pub fn ignore_invalid_headers(&mut self, enabled: bool) -> &mut Self {}
                pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Self {}
                pub fn max_headers(&mut self, val: usize) -> &mut Self {}
                pub fn header_read_timeout(&mut self, read_timeout: impl Into<Option<Duration>>) -> &mut Self {}
                pub fn writev(&mut self, val: bool) -> &mut Self {}
                pub fn max_buf_size(&mut self, max: usize) -> &mut Self {}
                pub fn pipeline_flush(&mut self, enabled: bool) -> &mut Self {}
                pub fn timer<M>(&mut self, timer: M) -> &mut Self where M: Timer {}
                pub async fn serve_connection<I, S, B>(&self, io: I, service: S) -> Result<()> where S: Service<Request<Incoming>, Response = Response<B>>, S::Error: Into<Box<dyn StdError + Send + Sync>>, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, E: HttpServerConnExec<S::Future, B> {}
                pub fn serve_connection_with_upgrades<I, S, B>(&self, io: I, service: S) -> UpgradeableConnection<I, S, E> where S: Service<Request<Incoming>, Response = Response<B>>, S::Error: Into<Box<dyn StdError + Send + Sync>>, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, E: HttpServerConnExec<S::Future, B> {}
            }
            pub struct Http2Builder<E>;
            impl<E> Http2Builder<E> {
                pub fn http1(&mut self) -> Http1Builder<E> {}
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
                pub fn max_header_list_size(&mut self, max: u32) -> &mut Self {}
                pub fn timer<M>(&mut self, timer: M) -> &mut Self where M: Timer {}
                pub fn auto_date_header(&mut self, enabled: bool) -> &mut Self {}
                pub async fn serve_connection<I, S, B>(&self, io: I, service: S) -> Result<()> where S: Service<Request<Incoming>, Response = Response<B>>, S::Error: Into<Box<dyn StdError + Send + Sync>>, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, E: HttpServerConnExec<S::Future, B> {}
                pub fn serve_connection_with_upgrades<I, S, B>(&self, io: I, service: S) -> UpgradeableConnection<I, S, E> where S: Service<Request<Incoming>, Response = Response<B>>, S::Error: Into<Box<dyn StdError + Send + Sync>>, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, E: HttpServerConnExec<S::Future, B> {}
            }
            pub type Result<T> = result::Result<T, Error>;
            pub type Error = Box<dyn error::Error + Send + Sync>;
            pub mod upgrade {
                use bytes::Bytes;
                use hyper::rt::{Read, Write};
                use hyper::upgrade::Upgraded;
                pub fn downcast<T>(upgraded: Upgraded) -> Result<Parts<T>, Upgraded> where T: Read + Write {}
                pub struct Parts<T> { pub io: T, pub read_buf: Bytes }
            }
        }
    }
    pub mod graceful {
        use hyper::{body, rt, service};
        use hyper::rt::bounds;
        use hyper::server::conn::{http1, http2};
        use std::error;
        use std::pin::Pin;
        pub struct GracefulShutdown;
        impl GracefulShutdown {
            pub fn new() -> Self {}
            pub fn watch<C: GracefulConnection>(&self, conn: C) -> impl Future<Output = C::Output> {}
            pub fn watcher(&self) -> Watcher {}
            pub async fn shutdown(self) {}
            pub fn count(&self) -> usize {}
        }
        impl Default for GracefulShutdown {}
        pub struct Watcher;
        impl Watcher { pub fn watch<C: GracefulConnection>(self, conn: C) -> impl Future<Output = C::Output> {} }
        pub trait GracefulConnection: Future<Output = Result<(), Self::Error>> {
            type Error;
            fn graceful_shutdown(self: Pin<&mut Self>);
        }
        impl<I, B, S> GracefulConnection for http1::Connection<I, S> where S: service::HttpService<body::Incoming, ResBody = B>, S::Error: Into<Box<dyn error::Error + Send + Sync>>, I: rt::Read + rt::Write, B: body::Body, B::Error: Into<Box<dyn error::Error + Send + Sync>> {
            type Error = hyper::Error;
            fn graceful_shutdown(self: Pin<&mut Self>) {}
        }
        impl<I, B, S, E> GracefulConnection for http2::Connection<I, S, E> where S: service::HttpService<body::Incoming, ResBody = B>, S::Error: Into<Box<dyn error::Error + Send + Sync>>, I: rt::Read + rt::Write, B: body::Body, B::Error: Into<Box<dyn error::Error + Send + Sync>>, E: bounds::Http2ServerConnExec<S::Future, B> {
            type Error = hyper::Error;
            fn graceful_shutdown(self: Pin<&mut Self>) {}
        }
    }
}
pub mod service {
    use hyper::service;
    #[derive(Clone, Copy)] pub struct TowerToHyperService<S>;
    impl<S> TowerToHyperService<S> { pub fn new(tower_service: S) -> Self {} }
    impl<S, R> service::Service<R> for TowerToHyperService<S> where S: tower_service::Service<R> + Clone {
        type Response = S::Response;
        type Error = S::Error;
        type Future = TowerToHyperServiceFuture<S, R>;
        fn call(&self, req: R) -> Self::Future {}
    }
    pub struct TowerToHyperServiceFuture<S, R>;
    impl<S, R> Future for TowerToHyperServiceFuture<S, R> where S: tower_service::Service<R> {
        type Output = Result<S::Response, S::Error>;
    }
    pub mod oneshot {
        use tower_service::Service;
        pub enum Oneshot<S: Service<Req>, Req> { NotReady { svc: S, req: Option<Req> }, Called { fut: S::Future }, Done }
        impl<S, Req> Future for Oneshot<S, Req> where S: Service<Req> { type Output = Result<S::Response, S::Error>; }
    }
}
