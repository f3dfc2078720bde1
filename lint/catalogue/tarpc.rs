//! tarpc 0.38.0.

pub use serde;
pub use tokio_serde;
pub use tokio_util;
#[attribute_macro] pub fn service() {}
pub mod context {
    use std::time::Instant;
    #[derive(Clone, Copy, Debug)] pub struct Context { pub deadline: Instant }
    pub fn current() -> Context {}
}
#[derive(Clone, Debug)] pub struct ServerError { pub kind: std::io::ErrorKind, pub detail: String }
pub mod server {
    use std::future::Future;
    use futures_core::Stream;
    use crate::{ServerError, context};
    pub use crate::server::incoming::Incoming;
    #[derive(Clone, Debug, Default)] pub struct Config { pub pending_response_buffer: usize }
    impl Config { pub fn channel<Req, Resp, T>(self, transport: T) -> BaseChannel<Req, Resp, T> {} }
    pub trait Serve {}
    #[derive(Clone)] pub struct ServeFn<Req, Resp, F>;
    impl<Req, Resp, F> Serve for ServeFn<Req, Resp, F> {}
    #[on_executor(f)] pub fn serve<Req, Resp, Fut, F>(f: F) -> ServeFn<Req, Resp, F> where F: FnOnce(context::Context, Req) -> Fut, Fut: Future<Output = Result<Resp, ServerError>> {}
    pub trait Channel {
        fn config(&self) -> &Config;
        fn in_flight_requests(&self) -> usize;
        fn max_concurrent_requests(self, limit: usize) -> Self {}
        fn requests(self) -> Requests<Self> {}
        #[serves] fn execute<S>(self, serve: S) -> impl Stream<Item = impl Future<Output = ()>> where S: Serve {}
    }
    pub struct BaseChannel<Req, Resp, T>;
    impl<Req, Resp, T> BaseChannel<Req, Resp, T> {
        pub fn new(config: Config, transport: T) -> Self {}
        pub fn with_defaults(transport: T) -> Self {}
        pub fn get_ref(&self) -> &T {}
    }
    impl<Req, Resp, T> Channel for BaseChannel<Req, Resp, T> {
        fn config(&self) -> &Config {}
        fn in_flight_requests(&self) -> usize {}
    }
    pub struct Requests<C>;
    impl<C> Requests<C> {
        pub fn channel(&self) -> &C {}
        #[serves] pub fn execute<S>(self, serve: S) -> impl Stream<Item = impl Future<Output = ()>> where S: Serve {}
    }
    pub mod incoming {
        use std::future::Future;
        use futures_core::Stream;
        use crate::server::{Channel, Serve};
        pub trait Incoming<C>: Stream<Item = C> {
            #[on_executor(keymaker)] fn max_channels_per_key<K, KF>(self, n: u32, keymaker: KF) -> Self where KF: Fn(&C) -> K {}
            fn max_concurrent_requests_per_channel(self, n: usize) -> Self {}
            #[serves] fn execute<S>(self, serve: S) -> impl Stream<Item = impl Stream<Item = impl Future<Output = ()>>> where S: Serve {}
        }
        impl<S, C> Incoming<C> for S where S: Stream<Item = C>, C: Channel {}
        #[serves] pub async fn spawn_incoming(incoming: impl Stream<Item = impl Stream<Item = impl Future<Output = ()> + Send> + Send>) {}
    }
}
pub mod serde_transport {
    pub struct Transport<S, Item, SinkItem, Codec>;
    impl<S, Item, SinkItem, Codec> Transport<S, Item, SinkItem, Codec> { pub fn get_ref(&self) -> &S {} }
    pub mod tcp {
        use std::io;
        use std::net::SocketAddr;
        use std::pin::Pin;
        use std::task::{Context, Poll};
        use futures_core::Stream;
        use tokio::net::{TcpListener, TcpStream, ToSocketAddrs};
        use crate::serde_transport::Transport;
        pub async fn listen<A, Item, SinkItem, Codec, CodecFn>(addr: A, codec_fn: CodecFn) -> io::Result<Incoming<Item, SinkItem, Codec, CodecFn>> where A: ToSocketAddrs, CodecFn: Fn() -> Codec {}
        pub async fn listen_on<Item, SinkItem, Codec, CodecFn>(listener: TcpListener, codec_fn: CodecFn) -> io::Result<Incoming<Item, SinkItem, Codec, CodecFn>> where CodecFn: Fn() -> Codec {}
        #[derive(Debug)] pub struct Incoming<Item, SinkItem, Codec, CodecFn>;
        impl<Item, SinkItem, Codec, CodecFn> Incoming<Item, SinkItem, Codec, CodecFn> { pub fn local_addr(&self) -> SocketAddr {} }
        impl<Item, SinkItem, Codec, CodecFn> Stream for Incoming<Item, SinkItem, Codec, CodecFn> {
            type Item = io::Result<Transport<TcpStream, Item, SinkItem, Codec>>;
            fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
        }
    }
}
