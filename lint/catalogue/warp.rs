//! warp 0.4.3, 0.3.7.

#[returns(warp::filters::BoxedFilter<(_,)>)] macro_rules! path { () => {} }
pub use crate::filters::{addr, any::any, body, compression, cookie, cookie::cookie, cors, cors::cors, ext, fs, header, header::header, host, log, log::log, method::{delete, get, head, method, options, patch, post, put}, multipart, path, path::path, query, query::query, sse, trace, trace::trace, ws, ws::ws};
use crate::filter::FilterBase;
use crate::filter::and::And;
use crate::filter::and_then::AndThen;
use crate::filter::map::Map;
use crate::filter::or::Or;
use crate::filter::or_else::OrElse;
use crate::filter::recover::Recover;
use crate::filter::service::FilteredService;
use crate::filter::then::Then;
use crate::filter::unify::Unify;
use crate::filter::untuple_one::UntupleOne;
use crate::filter::wrap::{Wrap, WrapFn};
use crate::filters::BoxedFilter;
use crate::generic::{Combine, Either, Func, Tuple};
pub use crate::redirect::redirect;
pub use crate::reject::{Rejection, reject};
pub use crate::reply::{Reply, reply};
use crate::reject::sealed::{CombineRejection, IsReject};
use crate::server::accept::LazyTcp;
use crate::server::run::Standard;
use futures_util::{TryFuture, TryStream};
use std::fmt;
use std::convert::Infallible;
use std::error::Error as StdError;
use std::future::Future;
use std::net::SocketAddr;
use std::path::Path;
use tokio::io::{AsyncRead, AsyncWrite};
pub struct Error;
impl fmt::Display for Error {}
impl StdError for Error {}
impl From<Infallible> for Error {}
pub trait Filter: FilterBase {
    fn and<F>(self, other: F) -> And<Self, F> where <Self::Extract as Tuple>::HList: Combine<<F::Extract as Tuple>::HList>, F: Filter + Clone, F::Error: CombineRejection<Self::Error> {}
    fn or<F>(self, other: F) -> Or<Self, F> where Self: Filter<Error = Rejection>, F: Filter, F::Error: CombineRejection<Self::Error> {}
    #[on_executor(fun)] fn map<F>(self, fun: F) -> Map<Self, F> where F: Func<Self::Extract> + Clone {}
    #[on_executor(fun)] fn then<F>(self, fun: F) -> Then<Self, F> where F: Func<Self::Extract> + Clone, F::Output: Future {}
    #[on_executor(fun)] fn and_then<F>(self, fun: F) -> AndThen<Self, F> where F: Func<Self::Extract> + Clone, F::Output: TryFuture, <F::Output as TryFuture>::Error: CombineRejection<Self::Error> {}
    #[on_executor(fun)] fn or_else<F>(self, fun: F) -> OrElse<Self, F> where Self: Filter<Error = Rejection>, F: Func<Rejection>, F::Output: TryFuture<Ok = Self::Extract>, <F::Output as TryFuture>::Error: IsReject {}
    #[on_executor(fun)] fn recover<F>(self, fun: F) -> Recover<Self, F> where Self: Filter<Error = Rejection>, F: Func<Rejection>, F::Output: TryFuture, <F::Output as TryFuture>::Error: IsReject {}
    fn unify<T>(self) -> Unify<Self> where Self: Filter<Extract = (Either<T, T>,)>, T: Tuple {}
    fn untuple_one<T>(self) -> UntupleOne<Self> where Self: Filter<Extract = (T,)>, T: Tuple {}
    fn with<W>(self, wrapper: W) -> W::Wrapped where W: Wrap<Self> {}
    fn boxed(self) -> BoxedFilter<Self::Extract> where Self::Error: Into<Rejection> {}
}
impl<T: FilterBase> Filter for T {}
pub fn service<F>(filter: F) -> FilteredService<F> where F: Filter, <F::Future as futures_util::future::TryFuture>::Ok: Reply, <F::Future as futures_util::future::TryFuture>::Error: IsReject {}
pub fn wrap_fn<F, T, U>(func: F) -> WrapFn<F> where F: Fn(T) -> U, T: Filter, U: Filter {}
pub fn serve<F>(filter: F) -> Server<F, LazyTcp, Standard> where F: Filter + Clone, F::Extract: Reply, F::Error: IsReject {}
pub struct Server<F>;
impl<F> Server<F> where F: Filter + Clone, <F::Future as TryFuture>::Ok: Reply, <F::Future as TryFuture>::Error: IsReject {
    #[serves] pub async fn run(self, addr: impl Into<SocketAddr>) {}
    pub async fn run_incoming<I>(self, incoming: I) where I: TryStream, I::Ok: AsyncRead + AsyncWrite, I::Error: Into<Box<dyn StdError + Send + Sync>> {}
    pub fn bind(self, addr: impl Into<SocketAddr>) -> impl Future<Output = ()> {}
    pub async fn try_bind(self, addr: impl Into<SocketAddr>) {}
    pub fn bind_ephemeral(self, addr: impl Into<SocketAddr>) -> (SocketAddr, impl Future<Output = ()>) {}
    pub fn try_bind_ephemeral(self, addr: impl Into<SocketAddr>) -> Result<(SocketAddr, impl Future<Output = ()>), Error> {}
    pub fn bind_with_graceful_shutdown(self, addr: impl Into<SocketAddr>, signal: impl Future<Output = ()>) -> (SocketAddr, impl Future<Output = ()>) {}
    pub fn try_bind_with_graceful_shutdown(self, addr: impl Into<SocketAddr>, signal: impl Future<Output = ()>) -> Result<(SocketAddr, impl Future<Output = ()>), Error> {}
    #[serves] pub fn serve_incoming<I>(self, incoming: I) -> impl Future<Output = ()> where I: TryStream, I::Ok: AsyncRead + AsyncWrite, I::Error: Into<Box<dyn StdError + Send + Sync>> {}
    #[serves] pub fn serve_incoming_with_graceful_shutdown<I>(self, incoming: I, signal: impl Future<Output = ()>) -> impl Future<Output = ()> where I: TryStream, I::Ok: AsyncRead + AsyncWrite, I::Error: Into<Box<dyn StdError + Send + Sync>> {}
    pub fn tls(self) -> TlsServer<F> {}
}
pub struct TlsServer<F>;
impl<F> TlsServer<F> where F: Filter + Clone, <F::Future as TryFuture>::Ok: Reply, <F::Future as TryFuture>::Error: IsReject {
    pub fn key_path(self, path: impl AsRef<Path>) -> Self {}
    pub fn cert_path(self, path: impl AsRef<Path>) -> Self {}
    pub fn client_auth_optional_path(self, path: impl AsRef<Path>) -> Self {}
    pub fn client_auth_required_path(self, path: impl AsRef<Path>) -> Self {}
    pub fn key(self, key: impl AsRef<[u8]>) -> Self {}
    pub fn cert(self, cert: impl AsRef<[u8]>) -> Self {}
    pub fn client_auth_optional(self, trust_anchor: impl AsRef<[u8]>) -> Self {}
    pub fn client_auth_required(self, trust_anchor: impl AsRef<[u8]>) -> Self {}
    pub fn ocsp_resp(self, resp: impl AsRef<[u8]>) -> Self {}
    #[serves] pub async fn run(self, addr: impl Into<SocketAddr>) {}
    pub async fn bind(self, addr: impl Into<SocketAddr>) {}
    pub fn bind_ephemeral(self, addr: impl Into<SocketAddr>) -> (SocketAddr, impl Future<Output = ()>) {}
    pub fn bind_with_graceful_shutdown(self, addr: impl Into<SocketAddr>, signal: impl Future<Output = ()>) -> (SocketAddr, impl Future<Output = ()>) {}
    pub fn try_bind_with_graceful_shutdown(self, addr: impl Into<SocketAddr>, signal: impl Future<Output = ()>) -> Result<(SocketAddr, impl Future<Output = ()>), Error> {}
}
pub type Request = http::Request<hyper::Body>;
pub mod bodyt {
    use bytes::Bytes;
    use crate::Error;
    use http_body::Frame;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub struct Body;
    impl Default for Body {}
    impl http_body::Body for Body {
        type Data = Bytes;
        type Error = Error;
        fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {}
        fn is_end_stream(&self) -> bool {}
    }
    impl From<Bytes> for Body {}
    impl From<&str> for Body {}
    impl From<String> for Body {}
    impl From<&[u8]> for Body {}
    impl From<Vec<u8>> for Body {}
    impl From<Option<Bytes>> for Body {}
}
pub mod filter {
    use crate::Filter;
    use crate::filter::map_err::MapErr;
    use crate::generic::Tuple;
    use crate::reject::sealed::IsReject;
    use std::future::Future;
    pub trait FilterBase {
        type Extract: Tuple;
        type Error: IsReject;
        type Future: Future<Output = Result<Self::Extract, Self::Error>>;
        #[async_context] fn filter(&self, internal: Internal) -> Self::Future;
        fn map_err<F, E>(self, _internal: Internal, fun: F) -> MapErr<Self, F> where F: Fn(Self::Error) -> E + Clone, E: ::std::fmt::Debug {}
    }
    pub struct Internal;
    pub trait FilterClone: Filter + Clone {}
    impl<T: Filter + Clone> FilterClone for T {}
    pub mod and_then {
        use crate::Filter;
        use crate::filter::{FilterBase, Internal};
        use crate::generic::Func;
        use crate::reject::sealed::CombineRejection;
        use futures_util::TryFuture;
        use std::future::Future;
        #[derive(Clone, Copy)] pub struct AndThen<T, F> { f: F }
        impl<T, F> FilterBase for AndThen<T, F> where T: Filter, F: Func<T::Extract> + Clone, F::Output: TryFuture, <F::Output as TryFuture>::Error: CombineRejection<T::Error> {
            type Extract = (<F::Output as TryFuture>::Ok);
            type Error = <<F::Output as TryFuture>::Error as CombineRejection<T::Error>>::One;
            type Future = AndThenFuture<T, F>;
            fn filter(&self, arg1: Internal) -> Self::Future {}
        }
        pub struct AndThenFuture<T, F>;
        impl<T, F> Future for AndThenFuture<T, F> where T: Filter, F: Func<T::Extract>, F::Output: TryFuture, <F::Output as TryFuture>::Error: CombineRejection<T::Error> {
            type Output = Result<(<F::Output as TryFuture>::Ok), <<F::Output as TryFuture>::Error as CombineRejection<T::Error>>::One>;
        }
    }
    pub mod map {
        use crate::Filter;
        use crate::filter::{FilterBase, Internal};
        use crate::generic::Func;
        use std::future::Future;
        #[derive(Clone, Copy)] pub struct Map<T, F> { f: F }
        impl<T, F> FilterBase for Map<T, F> where T: Filter, F: Func<T::Extract> + Clone {
            type Extract = (F::Output);
            type Error = T::Error;
            type Future = MapFuture<T, F>;
            fn filter(&self, arg1: Internal) -> Self::Future {}
        }
        pub struct MapFuture<T: Filter, F>;
        impl<T, F> Future for MapFuture<T, F> where T: Filter, F: Func<T::Extract> { type Output = Result<(F::Output), T::Error>; }
    }
    pub mod map_err {
        use crate::Filter;
        use crate::filter::{FilterBase, Internal};
        use crate::reject::sealed::IsReject;
        use std::future::Future;
        use std::pin::Pin;
        use std::task::{Context, Poll};
        #[derive(Clone, Copy)] pub struct MapErr<T, F>;
        impl<T, F, E> FilterBase for MapErr<T, F> where T: Filter, F: Fn(T::Error) -> E + Clone, E: IsReject {
            type Extract = T::Extract;
            type Error = E;
            type Future = MapErrFuture<T, F>;
            fn filter(&self, arg1: Internal) -> Self::Future {}
        }
        pub struct MapErrFuture<T: Filter, F> { f: F }
        impl<T, F, E> Future for MapErrFuture<T, F> where T: Filter, F: Fn(T::Error) -> E {
            type Output = Result<T::Extract, E>;
            fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: T::Error; (self.f)(a) }
        }
    }
    pub mod or_else {
        use crate::Filter;
        use crate::filter::{FilterBase, Internal};
        use crate::generic::Func;
        use crate::reject::sealed::IsReject;
        use futures_util::TryFuture;
        use std::future::Future;
        #[derive(Clone, Copy)] pub struct OrElse<T, F> { f: F }
        impl<T, F> FilterBase for OrElse<T, F> where T: Filter, F: Func<T::Error> + Clone, F::Output: TryFuture<Ok = T::Extract>, <F::Output as TryFuture>::Error: IsReject {
            type Extract = <F::Output as TryFuture>::Ok;
            type Error = <F::Output as TryFuture>::Error;
            type Future = OrElseFuture<T, F>;
            fn filter(&self, arg1: Internal) -> Self::Future {}
        }
        pub struct OrElseFuture<T: Filter, F>;
        impl<T, F> Future for OrElseFuture<T, F> where T: Filter, F: Func<T::Error>, F::Output: TryFuture<Ok = T::Extract> {
            type Output = Result<<F::Output as TryFuture>::Ok, <F::Output as TryFuture>::Error>;
        }
    }
    pub mod recover {
        use crate::Filter;
        use crate::filter::{FilterBase, Internal};
        use crate::generic::{Either, Func};
        use crate::reject::sealed::IsReject;
        use futures_util::TryFuture;
        use std::future::Future;
        #[derive(Clone, Copy)] pub struct Recover<T, F> { f: F }
        impl<T, F> FilterBase for Recover<T, F> where T: Filter, F: Func<T::Error> + Clone, F::Output: TryFuture, <F::Output as TryFuture>::Error: IsReject {
            type Extract = (Either<T::Extract, (<F::Output as TryFuture>::Ok)>,);
            type Error = <F::Output as TryFuture>::Error;
            type Future = RecoverFuture<T, F>;
            fn filter(&self, arg1: Internal) -> Self::Future {}
        }
        pub struct RecoverFuture<T: Filter, F>;
        impl<T, F> Future for RecoverFuture<T, F> where T: Filter, F: Func<T::Error>, F::Output: TryFuture, <F::Output as TryFuture>::Error: IsReject {
            type Output = Result<(Either<T::Extract, (<F::Output as TryFuture>::Ok)>,), <F::Output as TryFuture>::Error>;
        }
    }
    pub mod service {
        use crate::{Filter, Request};
        use crate::reject::sealed::IsReject;
        use crate::reply::{Reply, Response};
        use futures_util::future::TryFuture;
        use std::error;
        use std::convert::Infallible;
        use std::future::Future;
        use std::task::{Context, Poll};
        use tower_service::Service;
        #[derive(Clone, Copy)] pub struct FilteredService<F>;
        impl<F, B> Service<http::Request<B>> for FilteredService<F> where F: Filter, <F::Future as TryFuture>::Ok: Reply, <F::Future as TryFuture>::Error: IsReject, B: http_body::Body, B::Error: Into<Box<dyn error::Error + Send + Sync>> {
            type Response = Response;
            type Error = Infallible;
            type Future = FilteredFuture<F::Future>;
            fn poll_ready(&mut self, arg1: &mut Context) -> Poll<Result<(), Self::Error>> {}
            fn call(&mut self, req: http::Request<B>) -> Self::Future {}
        }
        pub struct FilteredFuture<F>;
        impl<F> Future for FilteredFuture<F> where F: TryFuture, F::Ok: Reply, F::Error: IsReject {
            type Output = Result<Response, Infallible>;
        }
        impl<F> hyper::service::Service<Request> for FilteredService<F> where F: Filter, <F::Future as TryFuture>::Ok: Reply, <F::Future as TryFuture>::Error: IsReject {
            type Response = Response;
            type Error = Infallible;
            type Future = FilteredFuture<F::Future>;
            fn poll_ready(&mut self, arg1: &mut Context) -> Poll<Result<(), Self::Error>> {}
            fn call(&mut self, req: Request) -> Self::Future {}
        }
    }
    pub mod then {
        use crate::Filter;
        use crate::filter::{FilterBase, Internal};
        use crate::generic::Func;
        use std::future::Future;
        #[derive(Clone, Copy)] pub struct Then<T, F> { f: F }
        impl<T, F> FilterBase for Then<T, F> where T: Filter, F: Func<T::Extract> + Clone, F::Output: Future {
            type Extract = (<F::Output as Future>::Output);
            type Error = T::Error;
            type Future = ThenFuture<T, F>;
            fn filter(&self, arg1: Internal) -> Self::Future {}
        }
        pub struct ThenFuture<T, F>;
        impl<T, F> Future for ThenFuture<T, F> where T: Filter, F: Func<T::Extract>, F::Output: Future {
            type Output = Result<(<F::Output as Future>::Output), T::Error>;
        }
    }
    pub mod wrap {
        use crate::Filter;
        pub trait WrapSealed<F: Filter> {
            type Wrapped: Filter;
            fn wrap(&self, filter: F) -> Self::Wrapped;
        }
        impl<T, F> WrapSealed<F> for &T where F: Filter {
            type Wrapped = T::Wrapped;
            fn wrap(&self, filter: F) -> Self::Wrapped {}
        }
        pub trait Wrap<F: Filter> {}
        impl<T, F> Wrap<F> for T where F: Filter {}
        pub struct WrapFn<F>;
        impl<F, T, U> WrapSealed<T> for WrapFn<F> where F: Fn(T) -> U, T: Filter, U: Filter {
            type Wrapped = U;
            fn wrap(&self, filter: T) -> Self::Wrapped {}
        }
    }
}
pub mod filters {
    use crate::filter::{FilterBase, Internal};
    use crate::generic::Tuple;
    use crate::reject::Rejection;
    use std::future::Future;
    use std::pin::Pin;
    pub struct BoxedFilter<T: Tuple>;
    impl<T: Tuple> Clone for BoxedFilter<T> {}
    impl<T: Tuple> FilterBase for BoxedFilter<T> {
        type Extract = T;
        type Error = Rejection;
        type Future = Pin<Box<dyn Future<Output = Result<T, Rejection>> + Send>>;
        fn filter(&self, arg1: Internal) -> Self::Future {}
    }
    pub mod addr {
        use crate::Filter;
        use std::convert::Infallible;
        use std::net::SocketAddr;
        pub fn remote() -> impl Filter<Extract = (Option<SocketAddr>,), Error = Infallible> + Copy {}
    }
    pub mod any {
        use crate::Filter;
        use std::convert::Infallible;
        pub fn any() -> impl Filter<Extract = (), Error = Infallible> + Copy {}
    }
    pub mod body {
        use bytes::{Buf, Bytes};
        use crate::{Error, Filter};
        use crate::reject::Rejection;
        use futures_util::Stream;
        use serde::de::DeserializeOwned;
        use std::fmt;
        use std::error::Error as StdError;
        pub fn content_length_limit(limit: u64) -> impl Filter<Extract = (), Error = Rejection> + Copy {}
        pub fn stream() -> impl Filter<Extract = (impl Stream<Item = Result<impl Buf, Error>>,), Error = Rejection> + Copy {}
        pub fn bytes() -> impl Filter<Extract = (Bytes,), Error = Rejection> + Copy {}
        pub fn aggregate() -> impl Filter<Extract = (impl Buf,), Error = Rejection> + Copy {}
        pub fn json<T: DeserializeOwned>() -> impl Filter<Extract = (T,), Error = Rejection> + Copy {}
        pub fn form<T: DeserializeOwned>() -> impl Filter<Extract = (T,), Error = Rejection> + Copy {}
        pub struct BodyDeserializeError;
        impl fmt::Display for BodyDeserializeError {}
        impl StdError for BodyDeserializeError {}
    }
    pub mod compression {
        use crate::Filter;
        use crate::filter::wrap::WrapSealed;
        use crate::filters::compression::internal::{CompressionProps, WithCompression};
        use crate::reject::sealed::IsReject;
        use crate::reply::{Reply, Response};
        #[derive(Clone, Copy)] pub struct Compression<F>;
        impl<FN, F> WrapSealed<F> for Compression<FN> where FN: Fn(CompressionProps) -> Response + Clone, F: Filter + Clone, F::Extract: Reply, F::Error: IsReject {
            type Wrapped = WithCompression<FN, F>;
            fn wrap(&self, filter: F) -> Self::Wrapped {}
        }
        pub fn gzip() -> Compression<impl Fn(CompressionProps) -> Response + Copy> {}
        pub fn deflate() -> Compression<impl Fn(CompressionProps) -> Response + Copy> {}
        pub fn brotli() -> Compression<impl Fn(CompressionProps) -> Response + Copy> {}
        pub mod internal {
            use crate::Filter;
            use crate::bodyt::Body;
            use crate::filter::{FilterBase, Internal};
            use crate::reject::sealed::IsReject;
            use crate::reply::{Reply, Response};
            use futures_util::TryFuture;
            use std::future::Future;
            use std::pin::Pin;
            use std::task::{Context, Poll};
            pub struct CompressionProps;
            impl From<http::Response<Body>> for CompressionProps {}
            #[derive(Clone, Copy)] pub struct WithCompression<FN, F>;
            impl<FN, F> FilterBase for WithCompression<FN, F> where FN: Fn(CompressionProps) -> Response + Clone, F: Filter + Clone, F::Extract: Reply, F::Error: IsReject {
                type Extract = (Compressed,);
                type Error = F::Error;
                type Future = WithCompressionFuture<FN, F::Future>;
                fn filter(&self, arg1: Internal) -> Self::Future {}
            }
            pub struct Compressed;
            impl Reply for Compressed { fn into_response(self) -> Response {} }
            pub struct WithCompressionFuture<FN, F> { f: FN }
            impl<FN, F> Future for WithCompressionFuture<FN, F> where FN: Fn(CompressionProps) -> Response, F: TryFuture, F::Ok: Reply, F::Error: IsReject {
                type Output = Result<(Compressed,), F::Error>;
                fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: CompressionProps; (self.f)(a) }
            }
            impl From<http::Response<hyper::Body>> for CompressionProps {}
        }
    }
    pub mod cookie {
        use crate::Filter;
        use crate::generic::One;
        use crate::reject::Rejection;
        use std::convert::Infallible;
        use std::str::FromStr;
        pub fn cookie<T>(name: &str) -> impl Filter<Extract = One<T>, Error = Rejection> + Copy where T: FromStr {}
        pub fn optional<T>(name: &str) -> impl Filter<Extract = One<Option<T>>, Error = Infallible> + Copy where T: FromStr {}
    }
    pub mod cors {
        use crate::Filter;
        use crate::filter::wrap::WrapSealed;
        use crate::filters::cors::internal::{CorsFilter, IntoOrigin, Seconds};
        use crate::reject::Rejection;
        use crate::reject::sealed::CombineRejection;
        use crate::reply::Reply;
        use http::header::HeaderName;
        use std::fmt;
        use std::error::Error as StdError;
        pub fn cors() -> Builder {}
        #[derive(Clone)] pub struct Cors;
        impl<F> WrapSealed<F> for Cors where F: Filter + Clone, F::Extract: Reply, F::Error: CombineRejection<Rejection>, <F::Error as CombineRejection<Rejection>>::One: CombineRejection<Rejection> {
            type Wrapped = CorsFilter<F>;
            fn wrap(&self, inner: F) -> Self::Wrapped {}
        }
        #[derive(Clone)] pub struct Builder;
        impl Builder {
            pub fn allow_credentials(self, allow: bool) -> Self {}
            pub fn allow_method<M>(self, method: M) -> Self where http::Method: TryFrom<M> {}
            pub fn allow_methods<I>(self, methods: I) -> Self where I: IntoIterator, http::Method: TryFrom<I::Item> {}
            pub fn allow_header<H>(self, header: H) -> Self where HeaderName: TryFrom<H> {}
            pub fn allow_headers<I>(self, headers: I) -> Self where I: IntoIterator, HeaderName: TryFrom<I::Item> {}
            pub fn expose_header<H>(self, header: H) -> Self where HeaderName: TryFrom<H> {}
            pub fn expose_headers<I>(self, headers: I) -> Self where I: IntoIterator, HeaderName: TryFrom<I::Item> {}
            pub fn allow_any_origin(self) -> Self {}
            pub fn allow_origin(self, origin: impl IntoOrigin) -> Self {}
            pub fn allow_origins<I>(self, origins: I) -> Self where I: IntoIterator, I::Item: IntoOrigin {}
            pub fn max_age(self, seconds: impl Seconds) -> Self {}
            pub fn build(self) -> Cors {}
        }
        impl<F> WrapSealed<F> for Builder where F: Filter + Clone, F::Extract: Reply, F::Error: CombineRejection<Rejection>, <F::Error as CombineRejection<Rejection>>::One: CombineRejection<Rejection> {
            type Wrapped = CorsFilter<F>;
            fn wrap(&self, inner: F) -> Self::Wrapped {}
        }
        pub struct CorsForbidden;
        impl fmt::Display for CorsForbidden {}
        impl StdError for CorsForbidden {}
        pub mod internal {
            use crate::Filter;
            use crate::filter::{FilterBase, Internal};
            use crate::generic::{Either, One};
            use crate::reject::Rejection;
            use crate::reject::sealed::CombineRejection;
            use crate::reply::{Reply, Response};
            use futures_util::{TryFuture, future};
            use headers::Origin;
            use std::future::Future;
            #[derive(Clone)] pub struct CorsFilter<F>;
            impl<F> FilterBase for CorsFilter<F> where F: Filter, F::Future: Future, F::Error: CombineRejection<Rejection> {
                type Extract = One<Either<One<Preflight>, One<Either<One<Wrapped<F::Extract>>, F::Extract>>>>;
                type Error = <F::Error as CombineRejection<Rejection>>::One;
                type Future = future::Either<future::Ready<Result<Self::Extract, Self::Error>>, WrappedFuture<F::Future>>;
                fn filter(&self, arg1: Internal) -> Self::Future {}
            }
            pub trait Seconds {
                fn seconds(self) -> u64;
            }
            impl Seconds for u32 { fn seconds(self) -> u64 {} }
            impl Seconds for ::std::time::Duration { fn seconds(self) -> u64 {} }
            pub trait IntoOrigin {
                fn into_origin(self) -> Origin;
            }
            impl IntoOrigin for &str { fn into_origin(self) -> Origin {} }
            pub struct Preflight;
            impl Reply for Preflight { fn into_response(self) -> Response {} }
            pub struct Wrapped<R>;
            impl<R> Reply for Wrapped<R> where R: Reply { fn into_response(self) -> Response {} }
            pub struct WrappedFuture<F>;
            impl<F> Future for WrappedFuture<F> where F: TryFuture, F::Error: CombineRejection<Rejection> {
                type Output = Result<One<Either<One<Preflight>, One<Either<One<Wrapped<F::Ok>>, F::Ok>>>>, <F::Error as CombineRejection<Rejection>>::One>;
            }
        }
    }
    pub mod ext {
        use crate::Filter;
        use crate::reject::Rejection;
        use std::convert::Infallible;
        pub fn get<T: Clone>() -> impl Filter<Extract = (T,), Error = Rejection> + Copy {}
        pub fn optional<T: Clone>() -> impl Filter<Extract = (Option<T>,), Error = Infallible> + Copy {}
    }
    pub mod fs {
        use crate::filter::FilterClone;
        use crate::generic::One;
        use crate::reject::Rejection;
        use crate::reply::{Reply, Response};
        use std::path::{Path, PathBuf};
        pub fn file(path: impl Into<PathBuf>) -> impl FilterClone<Extract = One<File>, Error = Rejection> {}
        pub fn dir(path: impl Into<PathBuf>) -> impl FilterClone<Extract = One<File>, Error = Rejection> {}
        pub struct File;
        impl File { pub fn path(&self) -> &Path {} }
        impl Reply for File { fn into_response(self) -> Response {} }
    }
    pub mod header {
        use crate::Filter;
        use crate::generic::One;
        use crate::reject::Rejection;
        use http::HeaderMap;
        use http::header::HeaderValue;
        use std::convert::Infallible;
        use std::str::FromStr;
        pub fn header<T: FromStr>(name: &str) -> impl Filter<Extract = One<T>, Error = Rejection> + Copy {}
        pub fn optional<T>(name: &str) -> impl Filter<Extract = One<Option<T>>, Error = Rejection> + Copy where T: FromStr {}
        pub fn exact(name: &str, value: &str) -> impl Filter<Extract = (), Error = Rejection> + Copy {}
        pub fn exact_ignore_case(name: &str, value: &str) -> impl Filter<Extract = (), Error = Rejection> + Copy {}
        pub fn value(name: &str) -> impl Filter<Extract = One<HeaderValue>, Error = Rejection> + Copy {}
        pub fn headers_cloned() -> impl Filter<Extract = One<HeaderMap>, Error = Infallible> + Copy {}
    }
    pub mod host {
        use crate::Filter;
        use crate::generic::One;
        use crate::reject::Rejection;
        pub use http::uri::Authority;
        pub fn exact(expected: &str) -> impl Filter<Extract = (), Error = Rejection> + Clone {}
        pub fn optional() -> impl Filter<Extract = One<Option<Authority>>, Error = Rejection> + Copy {}
    }
    pub mod log {
        use crate::Filter;
        use crate::filter::wrap::WrapSealed;
        use crate::filters::log::internal::WithLog;
        use crate::reject::sealed::IsReject;
        use crate::reply::Reply;
        use std::net::SocketAddr;
        use std::time::Duration;
        pub fn log(name: &str) -> Log<impl Fn(Info) + Copy> {}
        pub fn custom<F>(func: F) -> Log<F> where F: Fn(Info) {}
        #[derive(Clone, Copy)] pub struct Log<F>;
        impl<FN, F> WrapSealed<F> for Log<FN> where FN: Fn(Info) + Clone, F: Filter + Clone, F::Extract: Reply, F::Error: IsReject {
            type Wrapped = WithLog<FN, F>;
            fn wrap(&self, filter: F) -> Self::Wrapped {}
        }
        pub struct Info;
        impl Info {
            pub fn remote_addr(&self) -> Option<SocketAddr> {}
            pub fn method(&self) -> &http::Method {}
            pub fn path(&self) -> &str {}
            pub fn version(&self) -> http::Version {}
            pub fn status(&self) -> http::StatusCode {}
            pub fn referer(&self) -> Option<&str> {}
            pub fn user_agent(&self) -> Option<&str> {}
            pub fn elapsed(&self) -> Duration {}
            pub fn host(&self) -> Option<&str> {}
            pub fn request_headers(&self) -> &http::HeaderMap {}
        }
        pub mod internal {
            use crate::Filter;
            use crate::filter::{FilterBase, Internal};
            use crate::filters::log::Info;
            use crate::reject::sealed::IsReject;
            use crate::reply::{Reply, Response};
            use futures_util::TryFuture;
            use std::future::Future;
            use std::pin::Pin;
            use std::task::{Context, Poll};
            #[derive(Clone, Copy)] pub struct WithLog<FN, F>;
            impl<FN, F> FilterBase for WithLog<FN, F> where FN: Fn(Info) + Clone, F: Filter + Clone, F::Extract: Reply, F::Error: IsReject {
                type Extract = (Logged,);
                type Error = F::Error;
                type Future = WithLogFuture<FN, F::Future>;
                fn filter(&self, arg1: Internal) -> Self::Future {}
            }
            pub struct Logged;
            impl Reply for Logged { fn into_response(self) -> Response {} }
            pub struct WithLogFuture<FN, F> { f: FN }
            impl<FN, F> Future for WithLogFuture<FN, F> where FN: Fn(Info), F: TryFuture, F::Ok: Reply, F::Error: IsReject {
                type Output = Result<(Logged,), F::Error>;
                fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: Info; (self.f)(a) }
            }
        }
    }
    pub mod method {
        use crate::Filter;
        use crate::generic::One;
        use crate::reject::Rejection;
        use http::Method;
        use std::convert::Infallible;
        pub fn get() -> impl Filter<Extract = (), Error = Rejection> + Copy {}
        pub fn post() -> impl Filter<Extract = (), Error = Rejection> + Copy {}
        pub fn put() -> impl Filter<Extract = (), Error = Rejection> + Copy {}
        pub fn delete() -> impl Filter<Extract = (), Error = Rejection> + Copy {}
        pub fn head() -> impl Filter<Extract = (), Error = Rejection> + Copy {}
        pub fn options() -> impl Filter<Extract = (), Error = Rejection> + Copy {}
        pub fn patch() -> impl Filter<Extract = (), Error = Rejection> + Copy {}
        pub fn method() -> impl Filter<Extract = One<Method>, Error = Infallible> + Copy {}
    }
    pub mod multipart {
        use bytes::Buf;
        use crate::Error;
        use crate::filter::{FilterBase, Internal};
        use crate::reject::Rejection;
        use futures_util::Stream;
        use std::future::Future;
        use std::pin::Pin;
        #[derive(Clone)] pub struct FormOptions;
        impl FormOptions { pub fn max_length(self, max: impl Into<Option<u64>>) -> Self {} }
        impl FilterBase for FormOptions {
            type Extract = (FormData,);
            type Error = Rejection;
            type Future = FormFut;
            fn filter(&self, arg1: Internal) -> Self::Future {}
        }
        pub struct FormData;
        impl Stream for FormData { type Item = Result<Part, Error>; }
        pub struct Part;
        impl Part {
            pub fn name(&self) -> &str {}
            pub fn filename(&self) -> Option<&str> {}
            pub fn content_type(&self) -> Option<&str> {}
            pub async fn data(&mut self) -> Option<Result<impl Buf, Error>> {}
            pub fn stream(self) -> impl Stream<Item = Result<impl Buf, Error>> {}
        }
        pub fn form() -> FormOptions {}
        pub type FormFut = Pin<Box<dyn Future<Output = Result<(FormData,), Rejection>> + Send>>;
    }
    pub mod path {
        use crate::Filter;
        use crate::filter::{FilterBase, Internal};
        use crate::filters::path::internal::Opaque;
        use crate::generic::One;
        use crate::reject::Rejection;
        use futures_util::future;
        use std::convert::Infallible;
        use std::str::FromStr;
        pub fn path<P>(p: P) -> Exact<Opaque<P>> where P: AsRef<str> {}
        #[derive(Clone, Copy)] pub struct Exact<P>;
        impl<P> FilterBase for Exact<P> where P: AsRef<str> {
            type Extract = ();
            type Error = Rejection;
            type Future = future::Ready<Result<Self::Extract, Self::Error>>;
            fn filter(&self, arg1: Internal) -> Self::Future {}
        }
        pub fn end() -> impl Filter<Extract = (), Error = Rejection> + Copy {}
        pub fn param<T: FromStr>() -> impl Filter<Extract = One<T>, Error = Rejection> + Copy {}
        pub fn tail() -> impl Filter<Extract = One<Tail>, Error = Infallible> + Copy {}
        pub struct Tail;
        impl Tail { pub fn as_str(&self) -> &str {} }
        pub fn peek() -> impl Filter<Extract = One<Peek>, Error = Infallible> + Copy {}
        pub struct Peek;
        impl Peek {
            pub fn as_str(&self) -> &str {}
            pub fn segments(&self) -> impl Iterator<Item = &str> {}
        }
        pub fn full() -> impl Filter<Extract = One<FullPath>, Error = Infallible> + Copy {}
        pub struct FullPath;
        impl FullPath { pub fn as_str(&self) -> &str {} }
        pub mod internal {
            #[derive(Clone, Copy)] pub struct Opaque<T>;
            impl<T: AsRef<str>> AsRef<str> for Opaque<T> {}
        }
    }
    pub mod query {
        use crate::Filter;
        use crate::generic::One;
        use crate::reject::Rejection;
        use serde::de::DeserializeOwned;
        pub fn query<T: DeserializeOwned>() -> impl Filter<Extract = One<T>, Error = Rejection> + Copy {}
        pub fn raw() -> impl Filter<Extract = One<String>, Error = Rejection> + Copy {}
    }
    pub mod reply {
        use crate::Filter;
        use crate::filter::map::Map;
        use crate::filter::wrap::WrapSealed;
        use crate::filters::reply::sealed::{WithDefaultHeader_, WithHeader_, WithHeaders_};
        use crate::reply::Reply;
        use http::header::{HeaderMap, HeaderName, HeaderValue};
        pub fn header<K, V>(name: K, value: V) -> WithHeader where HeaderName: TryFrom<K>, <HeaderName as TryFrom<K>>::Error: Into<http::Error>, HeaderValue: TryFrom<V>, <HeaderValue as TryFrom<V>>::Error: Into<http::Error> {}
        pub fn headers(headers: HeaderMap) -> WithHeaders {}
        pub fn default_header<K, V>(name: K, value: V) -> WithDefaultHeader where HeaderName: TryFrom<K>, <HeaderName as TryFrom<K>>::Error: Into<http::Error>, HeaderValue: TryFrom<V>, <HeaderValue as TryFrom<V>>::Error: Into<http::Error> {}
        #[derive(Clone)] pub struct WithHeader;
        impl<F, R> WrapSealed<F> for WithHeader where F: Filter<Extract = (R,)>, R: Reply {
            type Wrapped = Map<F, WithHeader_>;
            fn wrap(&self, filter: F) -> Self::Wrapped {}
        }
        #[derive(Clone)] pub struct WithHeaders;
        impl<F, R> WrapSealed<F> for WithHeaders where F: Filter<Extract = (R,)>, R: Reply {
            type Wrapped = Map<F, WithHeaders_>;
            fn wrap(&self, filter: F) -> Self::Wrapped {}
        }
        #[derive(Clone)] pub struct WithDefaultHeader;
        impl<F, R> WrapSealed<F> for WithDefaultHeader where F: Filter<Extract = (R,)>, R: Reply {
            type Wrapped = Map<F, WithDefaultHeader_>;
            fn wrap(&self, filter: F) -> Self::Wrapped {}
        }
        pub mod sealed {
            use crate::generic::{Func, One};
            use crate::reply::Reply;
            use crate::reply::sealed::Reply_;
            #[derive(Clone)] pub struct WithHeader_;
            impl<R: Reply> Func<One<R>> for WithHeader_ {
                type Output = Reply_;
                fn call(&self, args: One<R>) -> Self::Output {}
            }
            #[derive(Clone)] pub struct WithHeaders_;
            impl<R: Reply> Func<One<R>> for WithHeaders_ {
                type Output = Reply_;
                fn call(&self, args: One<R>) -> Self::Output {}
            }
            #[derive(Clone)] pub struct WithDefaultHeader_;
            impl<R: Reply> Func<One<R>> for WithDefaultHeader_ {
                type Output = Reply_;
                fn call(&self, args: One<R>) -> Self::Output {}
            }
        }
    }
    pub mod sse {
        use crate::Filter;
        use crate::generic::One;
        use crate::reject::Rejection;
        use crate::reply::Reply;
        use futures_util::TryStream;
        use serde::Serialize;
        use serde_json::Error;
        use std::fmt;
        use std::borrow::Cow;
        use std::error::Error as StdError;
        use std::str::FromStr;
        use std::time::Duration;
        #[derive(Default)] pub struct Event;
        impl Event {
            pub fn data<T: Into<String>>(self, data: T) -> Event {}
            pub fn json_data<T: Serialize>(self, data: T) -> Result<Event, Error> {}
            pub fn comment<T: Into<String>>(self, comment: T) -> Event {}
            pub fn event<T: Into<String>>(self, event: T) -> Event {}
            pub fn retry(self, duration: Duration) -> Event {}
            pub fn id<T: Into<String>>(self, id: T) -> Event {}
        }
        impl fmt::Display for Event {}
        pub fn last_event_id<T>() -> impl Filter<Extract = One<Option<T>>, Error = Rejection> + Copy where T: FromStr {}
        pub fn reply<S>(event_stream: S) -> impl Reply where S: TryStream<Ok = Event>, S::Error: StdError {}
        pub struct KeepAlive;
        impl KeepAlive {
            pub fn interval(self, time: Duration) -> Self {}
            pub fn text(self, text: impl Into<Cow<str>>) -> Self {}
            pub fn stream<S>(self, event_stream: S) -> impl TryStream<Ok = Event, Error = impl StdError> where S: TryStream<Ok = Event>, S::Error: StdError {}
        }
        pub fn keep_alive() -> KeepAlive {}
    }
    pub mod trace {
        use crate::Filter;
        use crate::filter::wrap::WrapSealed;
        use crate::filters::trace::internal::WithTrace;
        use crate::reject::sealed::IsReject;
        use crate::reply::Reply;
        use std::net::SocketAddr;
        use tracing::Span;
        pub fn request() -> Trace<impl Fn(Info) -> Span + Clone> {}
        pub fn trace<F>(func: F) -> Trace<F> where F: Fn(Info) -> Span + Clone {}
        pub fn named(name: &str) -> Trace<impl Fn(Info) -> Span + Copy> {}
        #[derive(Clone, Copy)] pub struct Trace<F>;
        impl<FN, F> WrapSealed<F> for Trace<FN> where FN: Fn(Info) -> Span + Clone, F: Filter + Clone, F::Extract: Reply, F::Error: IsReject {
            type Wrapped = WithTrace<FN, F>;
            fn wrap(&self, filter: F) -> Self::Wrapped {}
        }
        pub struct Info;
        impl Info {
            pub fn method(&self) -> &http::Method {}
            pub fn path(&self) -> &str {}
            pub fn version(&self) -> http::Version {}
            pub fn referer(&self) -> Option<&str> {}
            pub fn user_agent(&self) -> Option<&str> {}
            pub fn host(&self) -> Option<&str> {}
            pub fn request_headers(&self) -> &http::HeaderMap {}
            pub fn remote_addr(&self) -> Option<SocketAddr> {}
        }
        pub mod internal {
            use crate::Filter;
            use crate::filter::{FilterBase, Internal};
            use crate::filters::trace::Info;
            use crate::reject::sealed::IsReject;
            use crate::reply::{Reply, Response};
            use futures_util::future::{Inspect, MapOk};
            use tracing::Span;
            use tracing::instrument::Instrumented;
            #[derive(Clone, Copy)] pub struct WithTrace<FN, F>;
            impl<FN, F> FilterBase for WithTrace<FN, F> where FN: Fn(Info) -> Span + Clone, F: Filter + Clone, F::Extract: Reply, F::Error: IsReject {
                type Extract = (Traced,);
                type Error = F::Error;
                type Future = Instrumented<Inspect<MapOk<F::Future, fn(F::Extract) -> Self::Extract>, fn(&Result<Self::Extract, F::Error>)>>;
                fn filter(&self, arg1: Internal) -> Self::Future {}
            }
            pub struct Traced;
            impl Reply for Traced { fn into_response(self) -> Response {} }
        }
    }
    pub mod ws {
        use bytes::Bytes;
        use crate::{Error, Filter};
        use crate::generic::One;
        use crate::reject::Rejection;
        use crate::reply::Reply;
        use futures_util::{Sink, Stream};
        use std::fmt;
        use std::borrow::Cow;
        use std::future::Future;
        pub fn ws() -> impl Filter<Extract = One<Ws>, Error = Rejection> + Copy {}
        pub struct Ws;
        impl Ws {
            pub fn on_upgrade<F, U>(self, func: F) -> impl Reply where F: FnOnce(WebSocket) -> U, U: Future<Output = ()> {}
            pub fn max_send_queue(self, _max: usize) -> Self {}
            pub fn max_write_buffer_size(self, max: usize) -> Self {}
            pub fn max_message_size(self, max: usize) -> Self {}
            pub fn max_frame_size(self, max: usize) -> Self {}
        }
        pub struct WebSocket;
        impl WebSocket { pub async fn close(self) -> Result<(), Error> {} }
        impl Stream for WebSocket { type Item = Result<Message, Error>; }
        impl Sink<Message> for WebSocket { type Error = Error; }
        #[derive(Clone)] pub struct Message;
        impl Message {
            pub fn text<B: Into<String>>(bytes: B) -> Message {}
            pub fn binary<B: Into<Bytes>>(bytes: B) -> Message {}
            pub fn ping<B: Into<Bytes>>(bytes: B) -> Message {}
            pub fn pong<B: Into<Bytes>>(bytes: B) -> Message {}
            pub fn close() -> Message {}
            pub fn close_with(code: impl Into<u16>, reason: impl Into<Cow<str>>) -> Message {}
            pub fn is_text(&self) -> bool {}
            pub fn is_binary(&self) -> bool {}
            pub fn is_close(&self) -> bool {}
            pub fn is_ping(&self) -> bool {}
            pub fn is_pong(&self) -> bool {}
            pub fn close_frame(&self) -> Option<(u16, &str)> {}
            pub fn to_str(&self) -> Result<&str, ()> {}
            pub fn as_bytes(&self) -> &[u8] {}
            pub fn into_bytes(self) -> Bytes {}
        }
        pub struct MissingConnectionUpgrade;
        impl fmt::Display for MissingConnectionUpgrade {}
        impl ::std::error::Error for MissingConnectionUpgrade {}
    }
}
pub mod redirect {
    use crate::reply::Reply;
    use http::Uri;
    pub fn redirect(uri: impl AsLocation) -> impl Reply {}
    pub fn found(uri: impl AsLocation) -> impl Reply {}
    pub fn see_other(uri: impl AsLocation) -> impl Reply {}
    pub fn temporary(uri: impl AsLocation) -> impl Reply {}
    pub fn permanent(uri: impl AsLocation) -> impl Reply {}
    pub trait AsLocation {}
    impl AsLocation for Uri {}
}
pub mod reject {
    use crate::reject::sealed::{CombineRejection, IsReject};
    use crate::reply::Response;
    use http::StatusCode;
    use std::fmt;
    use std::convert::Infallible;
    use std::error::Error as StdError;
    pub fn reject() -> Rejection {}
    pub fn not_found() -> Rejection {}
    pub fn custom<T: Reject>(err: T) -> Rejection {}
    pub trait Reject: fmt::Debug {}
    pub struct Rejection;
    impl Rejection {
        pub fn find<T>(&self) -> Option<&T> {}
        pub fn is_not_found(&self) -> bool {}
    }
    impl<T: Reject> From<T> for Rejection {}
    impl From<Infallible> for Rejection {}
    impl IsReject for Rejection {
        fn status(&self) -> StatusCode {}
        fn into_response(&self) -> Response {}
    }
    impl CombineRejection<Rejection> for Rejection {
        type One = Rejection;
        type Combined = Rejection;
        fn combine(self, other: Rejection) -> Self::Combined {}
    }
    impl CombineRejection<Infallible> for Rejection {
        type One = Rejection;
        type Combined = Infallible;
        fn combine(self, other: Infallible) -> Self::Combined {}
    }
    pub struct MissingHeader;
    impl MissingHeader { pub fn name(&self) -> &str {} }
    impl fmt::Display for MissingHeader {}
    impl StdError for MissingHeader {}
    pub struct InvalidHeader;
    impl InvalidHeader { pub fn name(&self) -> &str {} }
    impl fmt::Display for InvalidHeader {}
    impl StdError for InvalidHeader {}
    pub struct MissingCookie;
    impl MissingCookie { pub fn name(&self) -> &str {} }
    impl fmt::Display for MissingCookie {}
    impl StdError for MissingCookie {}
    pub mod sealed {
        use crate::reject::Rejection;
        use crate::reply::Response;
        use http::StatusCode;
        use std::fmt;
        use std::convert::Infallible;
        pub trait IsReject: fmt::Debug {
            fn status(&self) -> StatusCode;
            fn into_response(&self) -> Response;
        }
        impl IsReject for Infallible {
            fn status(&self) -> StatusCode {}
            fn into_response(&self) -> Response {}
        }
        pub trait CombineRejection<E> {
            type One: IsReject + From<Self> + From<E> + Into<Rejection>;
            type Combined: IsReject;
            fn combine(self, other: E) -> Self::Combined;
        }
        impl CombineRejection<Rejection> for Infallible {
            type One = Rejection;
            type Combined = Infallible;
            fn combine(self, arg1: Rejection) -> Self::Combined {}
        }
        impl CombineRejection<Infallible> for Infallible {
            type One = Infallible;
            type Combined = Infallible;
            fn combine(self, arg1: Infallible) -> Self::Combined {}
        }
    }
}
pub mod reply {
    use crate::bodyt::Body;
    use crate::reply::sealed::BoxedReply;
    use http::StatusCode;
    use http::header::{HeaderName, HeaderValue};
    use serde::Serialize;
    use std::{convert, error};
    use std::borrow::Cow;
    pub type Response = ::http::Response<Body>;
    pub fn reply() -> impl Reply {}
    pub fn json<T>(val: &T) -> Json where T: Serialize {}
    pub struct Json;
    impl Reply for Json { fn into_response(self) -> Response {} }
    pub fn stream<S, B, E>(stream: S) -> impl Reply where S: futures_util::Stream<Item = Result<B, E>>, B: Into<bytes::Bytes>, E: Into<Box<dyn error::Error + Send + Sync>> {}
    pub fn html<T>(body: T) -> Html<T> where Body: From<T> {}
    pub struct Html<T>;
    impl<T> Reply for Html<T> where Body: From<T> { fn into_response(self) -> Response {} }
    pub trait Reply: BoxedReply {
        fn into_response(self) -> Response;
    }
    impl<T: Reply> Reply for Box<T> { fn into_response(self) -> Response {} }
    impl<T> Reply for ::http::Response<T> where Body: From<T> { fn into_response(self) -> Response {} }
    impl Reply for ::http::StatusCode { fn into_response(self) -> Response {} }
    impl Reply for ::http::Error { fn into_response(self) -> Response {} }
    impl<T, E> Reply for Result<T, E> where T: Reply, E: Reply { fn into_response(self) -> Response {} }
    impl Reply for String { fn into_response(self) -> Response {} }
    impl Reply for Vec<u8> { fn into_response(self) -> Response {} }
    impl Reply for &str { fn into_response(self) -> Response {} }
    impl Reply for Cow<str> { fn into_response(self) -> Response {} }
    impl Reply for &[u8] { fn into_response(self) -> Response {} }
    impl Reply for convert::Infallible { fn into_response(self) -> Response {} }
    pub fn with_status<T: Reply>(reply: T, status: StatusCode) -> WithStatus<T> {}
    pub struct WithStatus<T>;
    impl<T: Reply> Reply for WithStatus<T> { fn into_response(self) -> Response {} }
    pub fn with_header<T: Reply, K, V>(reply: T, name: K, value: V) -> WithHeader<T> where HeaderName: TryFrom<K>, <HeaderName as TryFrom<K>>::Error: Into<http::Error>, HeaderValue: TryFrom<V>, <HeaderValue as TryFrom<V>>::Error: Into<http::Error> {}
    pub struct WithHeader<T>;
    impl<T: Reply> Reply for WithHeader<T> { fn into_response(self) -> Response {} }
    impl<T> Reply for Html<T> where hyper::Body: From<T> { fn into_response(self) -> Response {} }
    impl<T> Reply for ::http::Response<T> where hyper::Body: From<T> { fn into_response(self) -> Response {} }
    pub mod sealed {
        use crate::reply::{Reply, Response};
        pub trait BoxedReply {
            fn boxed_into_response(self: Box<Self>, internal: Internal) -> Response;
        }
        impl<T: Reply> BoxedReply for T { fn boxed_into_response(self: Box<Self>, arg1: Internal) -> Response {} }
        pub struct Reply_;
        impl Reply for Reply_ { fn into_response(self) -> Response {} }
        pub struct Internal;
    }
}
pub mod server {
    use crate::Filter;
    use crate::reject::sealed::IsReject;
    use crate::reply::Reply;
    use crate::server::accept::{Accept, LazyTcp, Tls};
    use crate::server::run::{Graceful, Run};
    use futures_util::TryFuture;
    use std::future::Future;
    use std::net::SocketAddr;
    use std::path::Path;
    use tokio::net;
    pub struct Server<F, A, R>;
    impl<F, R> Server<F, LazyTcp, R> where F: Filter + Clone, <F::Future as TryFuture>::Ok: Reply, <F::Future as TryFuture>::Error: IsReject, R: Run {
        #[serves] pub async fn run(self, addr: impl Into<SocketAddr>) {}
        pub async fn bind(self, addr: impl Into<SocketAddr>) -> Server<F, net::TcpListener, R> {}
        pub fn incoming<A>(self, acceptor: A) -> Server<F, A, R> {}
    }
    impl<F, A, R> Server<F, A, R> where F: Filter + Clone, <F::Future as TryFuture>::Ok: Reply, <F::Future as TryFuture>::Error: IsReject, A: Accept, R: Run {
        pub fn tls(self) -> Server<F, Tls<A>, R> {}
        pub fn graceful<Fut>(self, shutdown_signal: Fut) -> Server<F, A, Graceful<Fut>> where Fut: Future<Output = ()> {}
        #[serves] pub async fn run(self) {}
    }
    impl<F, A, R> Server<F, Tls<A>, R> where F: Filter + Clone, <F::Future as TryFuture>::Ok: Reply, <F::Future as TryFuture>::Error: IsReject, A: Accept, R: Run {
        pub fn key_path(self, path: impl AsRef<Path>) -> Self {}
        pub fn cert_path(self, path: impl AsRef<Path>) -> Self {}
        pub fn client_auth_optional_path(self, path: impl AsRef<Path>) -> Self {}
        pub fn client_auth_required_path(self, path: impl AsRef<Path>) -> Self {}
        pub fn key(self, key: impl AsRef<[u8]>) -> Self {}
        pub fn cert(self, cert: impl AsRef<[u8]>) -> Self {}
        pub fn client_auth_optional(self, trust_anchor: impl AsRef<[u8]>) -> Self {}
        pub fn client_auth_required(self, trust_anchor: impl AsRef<[u8]>) -> Self {}
        pub fn ocsp_resp(self, resp: impl AsRef<[u8]>) -> Self {}
    }
    pub mod accept {
        use hyper::rt;
        use std::{convert, fmt, future, io};
        use std::future::Future;
        use std::net::SocketAddr;
        use tokio::net;
        pub struct LazyTcp;
        pub trait Accept {
            type IO: rt::Read + rt::Write;
            type AcceptError: fmt::Debug;
            type Accepting: Future<Output = Result<(Self::IO, Option<SocketAddr>), Self::AcceptError>>;
            async fn accept(&mut self) -> Result<Self::Accepting, io::Error>;
        }
        impl Accept for net::TcpListener {
            type IO = hyper_util::rt::TokioIo<net::TcpStream>;
            type AcceptError = convert::Infallible;
            type Accepting = future::Ready<Result<(Self::IO, Option<SocketAddr>), Self::AcceptError>>;
            async fn accept(&mut self) -> Result<Self::Accepting, io::Error> {}
        }
        impl Accept for net::UnixListener {
            type IO = hyper_util::rt::TokioIo<net::UnixStream>;
            type AcceptError = convert::Infallible;
            type Accepting = future::Ready<Result<(Self::IO, Option<SocketAddr>), Self::AcceptError>>;
            async fn accept(&mut self) -> Result<Self::Accepting, io::Error> {}
        }
        pub struct Tls<A>;
        impl<A: Accept> Accept for Tls<A> {
            type IO = hyper_util::rt::TokioIo<net::TcpStream>;
            type AcceptError = convert::Infallible;
            type Accepting = future::Ready<Result<(Self::IO, Option<SocketAddr>), Self::AcceptError>>;
            async fn accept(&mut self) -> Result<Self::Accepting, io::Error> {}
        }
    }
    pub mod run {
        use crate::Filter;
        use crate::reject::sealed::IsReject;
        use crate::reply::Reply;
        use crate::server::Server;
        use crate::server::accept::Accept;
        use futures_util::TryFuture;
        use std::future::Future;
        pub struct Standard;
        impl Run for Standard {
            async fn run<F, A>(server: Server<F, A, Self>) where F: Filter + Clone, <F::Future as TryFuture>::Ok: Reply, <F::Future as TryFuture>::Error: IsReject, A: Accept {}
        }
        pub trait Run {
            async fn run<F, A>(server: Server<F, A, Self>) where F: Filter + Clone, <F::Future as TryFuture>::Ok: Reply, <F::Future as TryFuture>::Error: IsReject, A: Accept;
        }
        pub struct Graceful<Fut>;
        impl<Fut> Run for Graceful<Fut> where Fut: Future<Output = ()> {
            async fn run<F, A>(server: Server<F, A, Self>) where F: Filter + Clone, <F::Future as TryFuture>::Ok: Reply, <F::Future as TryFuture>::Error: IsReject, A: Accept {}
        }
    }
}
