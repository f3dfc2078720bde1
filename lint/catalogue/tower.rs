//! tower 0.5.3, 0.4.13.

use crate::buffer::BufferLayer;
use crate::filter::{AsyncFilter, AsyncFilterLayer, AsyncPredicate, Filter, FilterLayer, Predicate};
use crate::limit::{ConcurrencyLimitLayer, RateLimitLayer};
use crate::load_shed::LoadShedLayer;
use crate::make::{AsService, IntoService};
use crate::retry::RetryLayer;
use crate::timeout::TimeoutLayer;
use crate::util::{AndThen, AndThenLayer, BoxCloneService, BoxCloneSyncServiceLayer, BoxService, CallAll, Either, MapErr, MapErrLayer, MapFuture, MapFutureLayer, MapRequest, MapRequestLayer, MapResponse, MapResponseLayer, MapResult, MapResultLayer, Oneshot, Ready, ReadyOneshot, ServiceFn, Then, ThenLayer};
use std::{error, time};
use std::future::Future;
use std::task::{Context, Poll};
use tower_layer::{Identity, LayerFn, Stack};
pub use tower_layer::Layer;
pub use tower_service::Service;
pub type BoxError = Box<dyn error::Error + Send + Sync>;
pub trait MakeService<Target, Request> {
    type Response;
    type Error;
    type Service: Service<Request, Response = Self::Response, Error = Self::Error>;
    type MakeError;
    type Future: Future<Output = Result<Self::Service, Self::MakeError>>;
    fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::MakeError>>;
    fn make_service(&mut self, target: Target) -> Self::Future;
    fn into_service(self) -> IntoService<Self, Request> {}
    fn as_service(&mut self) -> AsService<Self, Request> {}
}
impl<M, S, Target, Request> MakeService<Target, Request> for M where M: Service<Target, Response = S>, S: Service<Request> {
    type Response = S::Response;
    type Error = S::Error;
    type Service = S;
    type MakeError = M::Error;
    type Future = M::Future;
    fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::MakeError>> {}
    fn make_service(&mut self, target: Target) -> Self::Future {}
}
pub trait ServiceExt<Request>: tower_service::Service<Request> {
    fn ready(&mut self) -> Ready<Self, Request> {}
    fn ready_oneshot(self) -> ReadyOneshot<Self, Request> {}
    fn oneshot(self, req: Request) -> Oneshot<Self, Request> {}
    fn call_all<S>(self, reqs: S) -> CallAll<Self, S> where S: futures_core::Stream<Item = Request> {}
    #[on_executor(f)] fn and_then<F>(self, f: F) -> AndThen<Self, F> where F: Clone {}
    #[on_executor(f)] fn map_response<F, Response>(self, f: F) -> MapResponse<Self, F> where F: FnOnce(Self::Response) -> Response + Clone {}
    #[on_executor(f)] fn map_err<F, Error>(self, f: F) -> MapErr<Self, F> where F: FnOnce(Self::Error) -> Error + Clone {}
    #[on_executor(f)] fn map_result<F, Response, Error>(self, f: F) -> MapResult<Self, F> where Error: From<Self::Error>, F: FnOnce(Result<Self::Response, Self::Error>) -> Result<Response, Error> + Clone {}
    #[on_executor(f)] fn map_request<F, NewRequest>(self, f: F) -> MapRequest<Self, F> where F: FnMut(NewRequest) -> Request {}
    fn filter<F, NewRequest>(self, filter: F) -> Filter<Self, F> where F: Predicate<NewRequest> {}
    fn filter_async<F, NewRequest>(self, filter: F) -> AsyncFilter<Self, F> where F: AsyncPredicate<NewRequest> {}
    #[on_executor(f)] fn then<F, Response, Error, Fut>(self, f: F) -> Then<Self, F> where Error: From<Self::Error>, F: FnOnce(Result<Self::Response, Self::Error>) -> Fut + Clone, Fut: Future<Output = Result<Response, Error>> {}
    #[on_executor(f)] fn map_future<F, Fut, Response, Error>(self, f: F) -> MapFuture<Self, F> where F: FnMut(Self::Future) -> Fut, Error: From<Self::Error>, Fut: Future<Output = Result<Response, Error>> {}
    fn boxed(self) -> BoxService<Request, Self::Response, Self::Error> {}
    fn boxed_clone(self) -> BoxCloneService<Request, Self::Response, Self::Error> where Self: Clone {}
}
impl<T, Request> ServiceExt<Request> for T where T: tower_service::Service<Request> {}
#[on_executor(f)] pub fn service_fn<T>(f: T) -> ServiceFn<T> {}
#[derive(Clone)] pub struct ServiceBuilder<L>;
impl Default for ServiceBuilder<Identity> {}
impl ServiceBuilder<Identity> { pub fn new() -> Self {} }
impl<L> ServiceBuilder<L> {
    pub fn layer<T>(self, layer: T) -> ServiceBuilder<Stack<T, L>> {}
    pub fn option_layer<T>(self, layer: Option<T>) -> ServiceBuilder<Stack<Either<T, Identity>, L>> {}
    pub fn layer_fn<F>(self, f: F) -> ServiceBuilder<Stack<LayerFn<F>, L>> {}
    pub fn buffer<Request>(self, bound: usize) -> ServiceBuilder<Stack<BufferLayer<Request>, L>> {}
    pub fn concurrency_limit(self, max: usize) -> ServiceBuilder<Stack<ConcurrencyLimitLayer, L>> {}
    pub fn load_shed(self) -> ServiceBuilder<Stack<LoadShedLayer, L>> {}
    pub fn rate_limit(self, num: u64, per: time::Duration) -> ServiceBuilder<Stack<RateLimitLayer, L>> {}
    pub fn retry<P>(self, policy: P) -> ServiceBuilder<Stack<RetryLayer<P>, L>> {}
    pub fn timeout(self, timeout: time::Duration) -> ServiceBuilder<Stack<TimeoutLayer, L>> {}
    pub fn filter<P>(self, predicate: P) -> ServiceBuilder<Stack<FilterLayer<P>, L>> {}
    pub fn filter_async<P>(self, predicate: P) -> ServiceBuilder<Stack<AsyncFilterLayer<P>, L>> {}
    #[on_executor(f)] pub fn map_request<F, R1, R2>(self, f: F) -> ServiceBuilder<Stack<MapRequestLayer<F>, L>> where F: FnMut(R1) -> R2 + Clone {}
    #[on_executor(f)] pub fn map_response<F>(self, f: F) -> ServiceBuilder<Stack<MapResponseLayer<F>, L>> {}
    #[on_executor(f)] pub fn map_err<F>(self, f: F) -> ServiceBuilder<Stack<MapErrLayer<F>, L>> {}
    #[on_executor(f)] pub fn map_future<F>(self, f: F) -> ServiceBuilder<Stack<MapFutureLayer<F>, L>> {}
    #[on_executor(f)] pub fn then<F>(self, f: F) -> ServiceBuilder<Stack<ThenLayer<F>, L>> {}
    #[on_executor(f)] pub fn and_then<F>(self, f: F) -> ServiceBuilder<Stack<AndThenLayer<F>, L>> {}
    #[on_executor(f)] pub fn map_result<F>(self, f: F) -> ServiceBuilder<Stack<MapResultLayer<F>, L>> {}
    pub fn into_inner(self) -> L {}
    pub fn service<S>(&self, service: S) -> L::Service where L: Layer<S> {}
    #[on_executor(f)] pub fn service_fn<F>(self, f: F) -> L::Service where L: Layer<ServiceFn<F>> {}
    pub fn check_clone(self) -> Self where Self: Clone {}
    pub fn check_service_clone<S>(self) -> Self where L: Layer<S>, L::Service: Clone {}
    pub fn check_service<S, T, U, E>(self) -> Self where L: Layer<S>, L::Service: Service<T, Response = U, Error = E> {}
    pub fn boxed<S, R>(self,) -> ServiceBuilder<Stack<tower_layer::LayerFn<fn(L::Service) -> BoxService<R, <L::Service as Service<R>>::Response, <L::Service as Service<R>>::Error>>, L>> where L: Layer<S>, L::Service: Service<R> {}
    pub fn boxed_clone<S, R>(self,) -> ServiceBuilder<Stack<tower_layer::LayerFn<fn(L::Service) -> BoxCloneService<R, <L::Service as Service<R>>::Response, <L::Service as Service<R>>::Error>>, L>> where L: Layer<S>, L::Service: Service<R> + Clone {}
    pub fn boxed_clone_sync<S, R>(self,) -> ServiceBuilder<Stack<BoxCloneSyncServiceLayer<S, R, <L::Service as Service<R>>::Response, <L::Service as Service<R>>::Error>, Identity>> where L: Layer<S>, L::Service: Service<R> + Clone {}
}
impl<S, L> Layer<S> for ServiceBuilder<L> where L: Layer<S> {
    type Service = L::Service;
    fn layer(&self, inner: S) -> Self::Service {}
}
pub mod buffer {
    use crate::BoxError;
    use crate::buffer::future::ResponseFuture;
    use crate::buffer::worker::Worker;
    use std::future::Future;
    use std::task::{Context, Poll};
    use tower_layer::Layer;
    use tower_service::Service;
    pub struct BufferLayer<Request>;
    impl<Request> BufferLayer<Request> { pub fn new(bound: usize) -> Self {} }
    impl<S, Request> Layer<S> for BufferLayer<Request> where S: Service<Request>, S::Error: Into<BoxError> {
        type Service = Buffer<Request, S::Future>;
        fn layer(&self, service: S) -> Self::Service {}
    }
    impl<Request> Clone for BufferLayer<Request> {}
    pub struct Buffer<Req, F>;
    impl<Req, F> Buffer<Req, F> {
        pub fn new<S>(service: S, bound: usize) -> Self where S: Service<Req, Future = F>, S::Error: Into<BoxError> {}
        pub fn pair<S>(service: S, bound: usize) -> (Self, Worker<S, Req>) where S: Service<Req, Future = F>, S::Error: Into<BoxError> {}
    }
    impl<Req, Rsp, F, E> Service<Req> for Buffer<Req, F> where F: Future<Output = Result<Rsp, E>>, E: Into<BoxError> {
        type Response = Rsp;
        type Error = BoxError;
        type Future = ResponseFuture<F>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, request: Req) -> Self::Future {}
    }
    impl<Req, F> Clone for Buffer<Req, F> {}
    impl<T, Request> Service<Request> for Buffer<T, Request> where T: Service<Request>, T::Error: Into<BoxError> {
        type Response = T::Response;
        type Error = BoxError;
        type Future = ResponseFuture<T::Future>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, request: Request) -> Self::Future {}
    }
    impl<T, Request> Clone for Buffer<T, Request> where T: Service<Request> {}
    pub mod error {
        use std::{error, fmt};
        pub struct ServiceError;
        impl fmt::Display for ServiceError {}
        impl error::Error for ServiceError {}
        pub struct Closed;
        impl fmt::Display for Closed {}
        impl error::Error for Closed {}
    }
    pub mod future {
        use crate::BoxError;
        use std::future::Future;
        pub struct ResponseFuture<T>;
        impl<F, T, E> Future for ResponseFuture<F> where F: Future<Output = Result<T, E>>, E: Into<BoxError> {
            type Output = Result<T, BoxError>;
        }
    }
    pub mod worker {
        use crate::BoxError;
        use std::future::Future;
        use std::pin::Pin;
        use tower_service::Service;
        pub struct Worker<T, Request>;
        impl<T, Request> Future for Worker<T, Request> where T: Service<Request>, T::Error: Into<BoxError> { type Output = (); }
        impl<T: Service<Request>, Request> PinnedDrop for Worker<T, Request> { fn drop(this: Pin<&mut Self>) {} }
    }
}
pub mod builder {
    pub use crate::ServiceBuilder;
}
pub mod layer {
    pub use tower_layer::{Layer, LayerFn, layer_fn};
    pub mod util {
        pub use tower_layer::{Identity, Stack};
    }
}
pub mod limit {
    use crate::limit::concurrency::future::ResponseFuture;
    use crate::limit::rate::Rate;
    use crate::load::Load;
    use std::sync::Arc;
    use std::task::{Context, Poll};
    use std::time::Duration;
    use tokio::sync::Semaphore;
    use tower_layer::Layer;
    use tower_service::Service;
    #[derive(Clone)] pub struct ConcurrencyLimitLayer;
    impl ConcurrencyLimitLayer { pub fn new(max: usize) -> Self {} }
    impl<S> Layer<S> for ConcurrencyLimitLayer {
        type Service = ConcurrencyLimit<S>;
        fn layer(&self, service: S) -> Self::Service {}
    }
    #[derive(Clone)] pub struct GlobalConcurrencyLimitLayer;
    impl GlobalConcurrencyLimitLayer {
        pub fn new(max: usize) -> Self {}
        pub fn with_semaphore(semaphore: Arc<Semaphore>) -> Self {}
    }
    impl<S> Layer<S> for GlobalConcurrencyLimitLayer {
        type Service = ConcurrencyLimit<S>;
        fn layer(&self, service: S) -> Self::Service {}
    }
    pub struct ConcurrencyLimit<T>;
    impl<T> ConcurrencyLimit<T> {
        pub fn new(inner: T, max: usize) -> Self {}
        pub fn with_semaphore(inner: T, semaphore: Arc<Semaphore>) -> Self {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<S, Request> Service<Request> for ConcurrencyLimit<S> where S: Service<Request> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = ResponseFuture<S::Future>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, request: Request) -> Self::Future {}
    }
    impl<T: Clone> Clone for ConcurrencyLimit<T> {}
    impl<S> Load for ConcurrencyLimit<S> where S: Load {
        type Metric = S::Metric;
        fn load(&self) -> Self::Metric {}
    }
    #[derive(Clone)] pub struct RateLimitLayer;
    impl RateLimitLayer { pub fn new(num: u64, per: Duration) -> Self {} }
    impl<S> Layer<S> for RateLimitLayer {
        type Service = RateLimit<S>;
        fn layer(&self, service: S) -> Self::Service {}
    }
    pub struct RateLimit<T>;
    impl<T> RateLimit<T> {
        pub fn new(inner: T, rate: Rate) -> Self {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<S, Request> Service<Request> for RateLimit<S> where S: Service<Request> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, request: Request) -> Self::Future {}
    }
    impl<S> Load for RateLimit<S> where S: Load {
        type Metric = S::Metric;
        fn load(&self) -> Self::Metric {}
    }
    pub mod concurrency {
        pub use crate::limit::{ConcurrencyLimit, ConcurrencyLimitLayer, GlobalConcurrencyLimitLayer};
        pub mod future {
            use std::future::Future;
            pub struct ResponseFuture<T>;
            impl<F, T, E> Future for ResponseFuture<F> where F: Future<Output = Result<T, E>> { type Output = Result<T, E>; }
        }
    }
    pub mod rate {
        use std::time::Duration;
        pub use crate::limit::{RateLimit, RateLimitLayer};
        #[derive(Clone, Copy)] pub struct Rate;
        impl Rate { pub fn new(num: u64, per: Duration) -> Self {} }
    }
}
pub mod load_shed {
    use crate::BoxError;
    use crate::load_shed::future::ResponseFuture;
    use std::task::{Context, Poll};
    use tower_layer::Layer;
    use tower_service::Service;
    pub struct LoadShed<S>;
    impl<S> LoadShed<S> { pub fn new(inner: S) -> Self {} }
    impl<S, Req> Service<Req> for LoadShed<S> where S: Service<Req>, S::Error: Into<BoxError> {
        type Response = S::Response;
        type Error = BoxError;
        type Future = ResponseFuture<S::Future>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Req) -> Self::Future {}
    }
    impl<S: Clone> Clone for LoadShed<S> {}
    #[derive(Clone, Default)] pub struct LoadShedLayer;
    impl LoadShedLayer { pub fn new() -> Self {} }
    impl<S> Layer<S> for LoadShedLayer {
        type Service = LoadShed<S>;
        fn layer(&self, service: S) -> Self::Service {}
    }
    pub mod error {
        use std::{error, fmt};
        #[derive(Default)] pub struct Overloaded;
        impl Overloaded { pub fn new() -> Self {} }
        impl fmt::Display for Overloaded {}
        impl error::Error for Overloaded {}
    }
    pub mod future {
        use crate::BoxError;
        use std::future::Future;
        pub struct ResponseFuture<F>;
        impl<F, T, E> Future for ResponseFuture<F> where F: Future<Output = Result<T, E>>, E: Into<BoxError> {
            type Output = Result<T, BoxError>;
        }
    }
}
pub mod timeout {
    use crate::BoxError;
    use crate::timeout::future::ResponseFuture;
    use std::task::{Context, Poll};
    use std::time::Duration;
    use tower_layer::Layer;
    use tower_service::Service;
    #[derive(Clone)] pub struct Timeout<T>;
    impl<T> Timeout<T> {
        pub fn new(inner: T, timeout: Duration) -> Self {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<S, Request> Service<Request> for Timeout<S> where S: Service<Request>, S::Error: Into<BoxError> {
        type Response = S::Response;
        type Error = BoxError;
        type Future = ResponseFuture<S::Future>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, request: Request) -> Self::Future {}
    }
    #[derive(Clone)] pub struct TimeoutLayer;
    impl TimeoutLayer { pub fn new(timeout: Duration) -> Self {} }
    impl<S> Layer<S> for TimeoutLayer {
        type Service = Timeout<S>;
        fn layer(&self, service: S) -> Self::Service {}
    }
    pub mod error {
        use std::{error, fmt};
        #[derive(Default)] pub struct Elapsed;
        impl Elapsed { pub fn new() -> Self {} }
        impl fmt::Display for Elapsed {}
        impl error::Error for Elapsed {}
    }
    pub mod future {
        use crate::BoxError;
        use std::future::Future;
        pub struct ResponseFuture<T>;
        impl<F, T, E> Future for ResponseFuture<F> where F: Future<Output = Result<T, E>>, E: Into<BoxError> {
            type Output = Result<T, BoxError>;
        }
    }
}
pub mod util {
    use crate::BoxError;
    use crate::util::boxed::sync::BoxFuture;
    use crate::util::boxed::unsync::UnsyncBoxFuture;
    use crate::util::future::{AndThenFuture, EitherResponseFuture, MapErrFuture, MapResponseFuture, MapResultFuture, ThenFuture};
    use crate::util::future::optional::ResponseFuture;
    use futures_core::{Stream, TryFuture};
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use tower_layer::{Identity, Layer, LayerFn};
    use tower_service::Service;
    pub use crate::{ServiceExt, service_fn};
    pub fn option_layer<L>(layer: Option<L>) -> Either<L, Identity> {}
    #[derive(Clone)] pub struct AndThen<S, F> { f: F }
    impl<S, F> AndThen<S, F> {
        pub fn new(inner: S, f: F) -> Self {}
        pub fn layer(f: F) -> AndThenLayer<F> {}
    }
    impl<S, F, Request, Fut> Service<Request> for AndThen<S, F> where S: Service<Request>, S::Error: Into<Fut::Error>, F: FnOnce(S::Response) -> Fut + Clone, Fut: TryFuture {
        type Response = Fut::Ok;
        type Error = Fut::Error;
        type Future = AndThenFuture<S::Future, Fut, F>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, request: Request) -> Self::Future { (self.f)(request) }
    }
    #[derive(Clone)] pub struct AndThenLayer<F>;
    impl<F> AndThenLayer<F> { pub fn new(f: F) -> Self {} }
    impl<S, F> Layer<S> for AndThenLayer<F> where F: Clone {
        type Service = AndThen<S, F>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    pub struct BoxLayer<In, T, U, E>;
    impl<In, T, U, E> BoxLayer<In, T, U, E> {
        pub fn new<L>(inner_layer: L) -> Self where L: Layer<In>, L::Service: Service<T, Response = U, Error = E> {}
    }
    impl<In, T, U, E> Layer<In> for BoxLayer<In, T, U, E> {
        type Service = BoxService<T, U, E>;
        fn layer(&self, inner: In) -> Self::Service {}
    }
    impl<In, T, U, E> Clone for BoxLayer<In, T, U, E> {}
    pub struct BoxCloneServiceLayer<In, T, U, E>;
    impl<In, T, U, E> BoxCloneServiceLayer<In, T, U, E> {
        pub fn new<L>(inner_layer: L) -> Self where L: Layer<In>, L::Service: Service<T, Response = U, Error = E> + Clone {}
    }
    impl<In, T, U, E> Layer<In> for BoxCloneServiceLayer<In, T, U, E> {
        type Service = BoxCloneService<T, U, E>;
        fn layer(&self, inner: In) -> Self::Service {}
    }
    impl<In, T, U, E> Clone for BoxCloneServiceLayer<In, T, U, E> {}
    pub struct BoxCloneSyncServiceLayer<In, T, U, E>;
    impl<In, T, U, E> BoxCloneSyncServiceLayer<In, T, U, E> {
        pub fn new<L>(inner_layer: L) -> Self where L: Layer<In>, L::Service: Service<T, Response = U, Error = E> + Clone {}
    }
    impl<In, T, U, E> Layer<In> for BoxCloneSyncServiceLayer<In, T, U, E> {
        type Service = BoxCloneSyncService<T, U, E>;
        fn layer(&self, inner: In) -> Self::Service {}
    }
    impl<In, T, U, E> Clone for BoxCloneSyncServiceLayer<In, T, U, E> {}
    pub struct BoxService<T, U, E>;
    impl<T, U, E> BoxService<T, U, E> {
        pub fn new<S>(inner: S) -> Self where S: Service<T, Response = U, Error = E> {}
        pub fn layer<S>() -> LayerFn<fn(S) -> Self> where S: Service<T, Response = U, Error = E> {}
    }
    impl<T, U, E> Service<T> for BoxService<T, U, E> {
        type Response = U;
        type Error = E;
        type Future = BoxFuture<U, E>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), E>> {}
        fn call(&mut self, request: T) -> BoxFuture<U, E> {}
    }
    pub struct UnsyncBoxService<T, U, E>;
    impl<T, U, E> UnsyncBoxService<T, U, E> {
        pub fn new<S>(inner: S) -> Self where S: Service<T, Response = U, Error = E> {}
        pub fn layer<S>() -> LayerFn<fn(S) -> Self> where S: Service<T, Response = U, Error = E> {}
    }
    impl<T, U, E> Service<T> for UnsyncBoxService<T, U, E> {
        type Response = U;
        type Error = E;
        type Future = UnsyncBoxFuture<U, E>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), E>> {}
        fn call(&mut self, request: T) -> UnsyncBoxFuture<U, E> {}
    }
    pub struct BoxCloneService<T, U, E>;
    impl<T, U, E> BoxCloneService<T, U, E> {
        pub fn new<S>(inner: S) -> Self where S: Service<T, Response = U, Error = E> + Clone {}
        pub fn layer<S>() -> LayerFn<fn(S) -> Self> where S: Service<T, Response = U, Error = E> + Clone {}
    }
    impl<T, U, E> Service<T> for BoxCloneService<T, U, E> {
        type Response = U;
        type Error = E;
        type Future = futures_util::future::BoxFuture<Result<U, E>>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), E>> {}
        fn call(&mut self, request: T) -> Self::Future {}
    }
    impl<T, U, E> Clone for BoxCloneService<T, U, E> {}
    pub struct BoxCloneSyncService<T, U, E>;
    impl<T, U, E> BoxCloneSyncService<T, U, E> {
        pub fn new<S>(inner: S) -> Self where S: Service<T, Response = U, Error = E> + Clone {}
        pub fn layer<S>() -> LayerFn<fn(S) -> Self> where S: Service<T, Response = U, Error = E> + Clone {}
    }
    impl<T, U, E> Service<T> for BoxCloneSyncService<T, U, E> {
        type Response = U;
        type Error = E;
        type Future = futures_util::future::BoxFuture<Result<U, E>>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), E>> {}
        fn call(&mut self, request: T) -> Self::Future {}
    }
    impl<T, U, E> Clone for BoxCloneSyncService<T, U, E> {}
    pub struct CallAll<Svc, S>;
    impl<Svc, S> CallAll<Svc, S> where Svc: Service<S::Item>, S: Stream {
        pub fn new(service: Svc, stream: S) -> CallAll<Svc, S> {}
        pub fn into_inner(self) -> Svc {}
        pub fn take_service(self: Pin<&mut Self>) -> Svc {}
        pub fn unordered(self) -> CallAllUnordered<Svc, S> {}
    }
    impl<Svc, S> Stream for CallAll<Svc, S> where Svc: Service<S::Item>, S: Stream { type Item = Result<Svc::Response, Svc::Error>; }
    pub struct CallAllUnordered<Svc, S>;
    impl<Svc, S> CallAllUnordered<Svc, S> where Svc: Service<S::Item>, S: Stream {
        pub fn new(service: Svc, stream: S) -> CallAllUnordered<Svc, S> {}
        pub fn into_inner(self) -> Svc {}
        pub fn take_service(self: Pin<&mut Self>) -> Svc {}
    }
    impl<Svc, S> Stream for CallAllUnordered<Svc, S> where Svc: Service<S::Item>, S: Stream {
        type Item = Result<Svc::Response, Svc::Error>;
    }
    #[derive(Clone, Copy)] pub enum Either<A, B> { Left(A), Right(B) }
    impl<A, B, Request> Service<Request> for Either<A, B> where A: Service<Request>, B: Service<Request, Response = A::Response, Error = A::Error> {
        type Response = A::Response;
        type Error = A::Error;
        type Future = EitherResponseFuture<A::Future, B::Future>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, request: Request) -> Self::Future {}
    }
    impl<S, A, B> Layer<S> for Either<A, B> where A: Layer<S>, B: Layer<S> {
        type Service = Either<A::Service, B::Service>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    pub fn future_service<F, S, R, E>(future: F) -> FutureService<F, S> where F: Future<Output = Result<S, E>>, S: Service<R, Error = E> {}
    #[derive(Clone)] pub struct FutureService<F, S>;
    impl<F, S> FutureService<F, S> { pub fn new(future: F) -> Self {} }
    impl<F, S, R, E> Service<R> for FutureService<F, S> where F: Future<Output = Result<S, E>>, S: Service<R, Error = E> {
        type Response = S::Response;
        type Error = E;
        type Future = S::Future;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: R) -> Self::Future {}
    }
    #[derive(Clone)] pub struct MapErr<S, F> { f: F }
    impl<S, F> MapErr<S, F> {
        pub fn new(inner: S, f: F) -> Self {}
        pub fn layer(f: F) -> MapErrLayer<F> {}
    }
    impl<S, F, Request, Error> Service<Request> for MapErr<S, F> where S: Service<Request>, F: FnOnce(S::Error) -> Error + Clone {
        type Response = S::Response;
        type Error = Error;
        type Future = MapErrFuture<S::Future, F>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, request: Request) -> Self::Future { (self.f)(request) }
    }
    #[derive(Clone)] pub struct MapErrLayer<F>;
    impl<F> MapErrLayer<F> { pub fn new(f: F) -> Self {} }
    impl<S, F> Layer<S> for MapErrLayer<F> where F: Clone {
        type Service = MapErr<S, F>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    #[derive(Clone)] pub struct MapRequest<S, F> { f: F }
    impl<S, F> MapRequest<S, F> {
        pub fn new(inner: S, f: F) -> Self {}
        pub fn layer(f: F) -> MapRequestLayer<F> {}
    }
    impl<S, F, R1, R2> Service<R1> for MapRequest<S, F> where S: Service<R2>, F: FnMut(R1) -> R2 {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), S::Error>> {}
        fn call(&mut self, request: R1) -> S::Future { (self.f)(request) }
    }
    #[derive(Clone)] pub struct MapRequestLayer<F>;
    impl<F> MapRequestLayer<F> { pub fn new(f: F) -> Self {} }
    impl<S, F> Layer<S> for MapRequestLayer<F> where F: Clone {
        type Service = MapRequest<S, F>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    #[derive(Clone)] pub struct MapResponse<S, F> { f: F }
    impl<S, F> MapResponse<S, F> {
        pub fn new(inner: S, f: F) -> Self {}
        pub fn layer(f: F) -> MapResponseLayer<F> {}
    }
    impl<S, F, Request, Response> Service<Request> for MapResponse<S, F> where S: Service<Request>, F: FnOnce(S::Response) -> Response + Clone {
        type Response = Response;
        type Error = S::Error;
        type Future = MapResponseFuture<S::Future, F>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, request: Request) -> Self::Future { (self.f)(request) }
    }
    #[derive(Clone)] pub struct MapResponseLayer<F>;
    impl<F> MapResponseLayer<F> { pub fn new(f: F) -> Self {} }
    impl<S, F> Layer<S> for MapResponseLayer<F> where F: Clone {
        type Service = MapResponse<S, F>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    #[derive(Clone)] pub struct MapResult<S, F> { f: F }
    impl<S, F> MapResult<S, F> {
        pub fn new(inner: S, f: F) -> Self {}
        pub fn layer(f: F) -> MapResultLayer<F> {}
    }
    impl<S, F, Request, Response, Error> Service<Request> for MapResult<S, F> where S: Service<Request>, Error: From<S::Error>, F: FnOnce(Result<S::Response, S::Error>) -> Result<Response, Error> + Clone {
        type Response = Response;
        type Error = Error;
        type Future = MapResultFuture<S::Future, F>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, request: Request) -> Self::Future { (self.f)(request) }
    }
    #[derive(Clone)] pub struct MapResultLayer<F>;
    impl<F> MapResultLayer<F> { pub fn new(f: F) -> Self {} }
    impl<S, F> Layer<S> for MapResultLayer<F> where F: Clone {
        type Service = MapResult<S, F>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    #[derive(Clone)] pub struct MapFuture<S, F> { f: F }
    impl<S, F> MapFuture<S, F> {
        pub fn new(inner: S, f: F) -> Self {}
        pub fn layer(f: F) -> MapFutureLayer<F> {}
        pub fn get_ref(&self) -> &S {}
        pub fn get_mut(&mut self) -> &mut S {}
        pub fn into_inner(self) -> S {}
    }
    impl<R, S, F, T, E, Fut> Service<R> for MapFuture<S, F> where S: Service<R>, F: FnMut(S::Future) -> Fut, E: From<S::Error>, Fut: Future<Output = Result<T, E>> {
        type Response = T;
        type Error = E;
        type Future = Fut;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: R) -> Self::Future { (self.f)(req) }
    }
    #[derive(Clone)] pub struct MapFutureLayer<F>;
    impl<F> MapFutureLayer<F> { pub fn new(f: F) -> Self {} }
    impl<S, F> Layer<S> for MapFutureLayer<F> where F: Clone {
        type Service = MapFuture<S, F>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    pub struct Oneshot<S: Service<Req>, Req>;
    impl<S, Req> Oneshot<S, Req> where S: Service<Req> { pub fn new(svc: S, req: Req) -> Self {} }
    impl<S, Req> Future for Oneshot<S, Req> where S: Service<Req> { type Output = Result<S::Response, S::Error>; }
    pub struct Optional<T>;
    impl<T> Optional<T> { pub fn new<Request>(inner: Option<T>) -> Optional<T> where T: Service<Request>, T::Error: Into<BoxError> {} }
    impl<T, Request> Service<Request> for Optional<T> where T: Service<Request>, T::Error: Into<BoxError> {
        type Response = T::Response;
        type Error = BoxError;
        type Future = ResponseFuture<T::Future>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, request: Request) -> Self::Future {}
    }
    pub struct ReadyOneshot<T, Request>;
    impl<T, Request> ReadyOneshot<T, Request> where T: Service<Request> { pub fn new(service: T) -> Self {} }
    impl<T, Request> Future for ReadyOneshot<T, Request> where T: Service<Request> { type Output = Result<T, T::Error>; }
    pub struct Ready<T, Request>;
    impl<T, Request> Ready<T, Request> where T: Service<Request> { pub fn new(service: &mut T) -> Self {} }
    impl<T, Request> Future for Ready<T, Request> where T: Service<Request> { type Output = Result<&mut T, T::Error>; }
    #[derive(Clone, Copy)] pub struct ServiceFn<T> { f: T }
    impl<T, F, Request, R, E> Service<Request> for ServiceFn<T> where T: FnMut(Request) -> F, F: Future<Output = Result<R, E>> {
        type Response = R;
        type Error = E;
        type Future = F;
        fn poll_ready(&mut self, arg1: &mut Context) -> Poll<Result<(), E>> {}
        fn call(&mut self, req: Request) -> Self::Future { (self.f)(req) }
    }
    #[derive(Clone)] pub struct Then<S, F> { f: F }
    impl<S, F> Then<S, F> {
        pub fn new(inner: S, f: F) -> Self {}
        pub fn layer(f: F) -> ThenLayer<F> {}
    }
    impl<S, F, Request, Response, Error, Fut> Service<Request> for Then<S, F> where S: Service<Request>, S::Error: Into<Error>, F: FnOnce(Result<S::Response, S::Error>) -> Fut + Clone, Fut: Future<Output = Result<Response, Error>> {
        type Response = Response;
        type Error = Error;
        type Future = ThenFuture<S::Future, Fut, F>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, request: Request) -> Self::Future { (self.f)(request) }
    }
    #[derive(Clone)] pub struct ThenLayer<F>;
    impl<F> ThenLayer<F> { pub fn new(f: F) -> Self {} }
    impl<S, F> Layer<S> for ThenLayer<F> where F: Clone {
        type Service = Then<S, F>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    impl<Svc, S> Stream for CallAll<Svc, S> where Svc: Service<S::Item>, Svc::Error: Into<BoxError>, S: Stream {
        type Item = Result<Svc::Response, BoxError>;
    }
    impl<Svc, S> Stream for CallAllUnordered<Svc, S> where Svc: Service<S::Item>, Svc::Error: Into<BoxError>, S: Stream {
        type Item = Result<Svc::Response, BoxError>;
    }
    impl<A, B, Request> Service<Request> for Either<A, B> where A: Service<Request>, A::Error: Into<BoxError>, B: Service<Request, Response = A::Response>, B::Error: Into<BoxError> {
        type Response = A::Response;
        type Error = BoxError;
        type Future = Either<A::Future, B::Future>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, request: Request) -> Self::Future {}
    }
    impl<A, B, T, AE, BE> Future for Either<A, B> where A: Future<Output = Result<T, AE>>, AE: Into<BoxError>, B: Future<Output = Result<T, BE>>, BE: Into<BoxError> {
        type Output = Result<T, BoxError>;
    }
    pub type ReadyAnd<T, Request> = Ready<T, Request>;
    pub mod boxed {
        pub mod sync {
            use std::future::Future;
            use std::pin::Pin;
            pub type BoxFuture<T, E> = Pin<Box<dyn Future<Output = Result<T, E>> + Send>>;
        }
        pub mod unsync {
            use std::future::Future;
            use std::pin::Pin;
            pub type UnsyncBoxFuture<T, E> = Pin<Box<dyn Future<Output = Result<T, E>>>>;
        }
    }
    pub mod error {
        pub mod optional {
            use std::{error, fmt};
            pub struct None;
            impl fmt::Display for None {}
            impl error::Error for None {}
        }
    }
    pub mod future {
        use futures_core::TryFuture;
        use futures_util::future;
        use futures_util::future::{Map, MapOk};
        use std::future::Future;
        pub struct AndThenFuture<F1, F2: TryFuture, N>;
        impl<F1, F2: TryFuture, N> Future for AndThenFuture<F1, F2, N> where future::AndThen<future::ErrInto<F1, F2::Error>, F2, N>: Future {
            type Output = <future::AndThen<future::ErrInto<F1, F2::Error>, F2, N> as Future>::Output;
        }
        pub struct EitherResponseFuture<A, B>;
        impl<A, B> Future for EitherResponseFuture<A, B> where A: Future, B: Future<Output = A::Output> { type Output = A::Output; }
        pub type MapErrFuture<F, N> = future::MapErr<F, N>;
        pub type MapResponseFuture<F, N> = MapOk<F, N>;
        pub type MapResultFuture<F, N> = Map<F, N>;
        pub type ThenFuture<F1, F2, N> = future::Then<F1, F2, N>;
        pub mod optional {
            use crate::BoxError;
            use std::future::Future;
            pub struct ResponseFuture<T>;
            impl<F, T, E> Future for ResponseFuture<F> where F: Future<Output = Result<T, E>>, E: Into<BoxError> {
                type Output = Result<T, BoxError>;
            }
        }
    }
    pub mod rng {
        use std::collections::hash_map::RandomState;
        use std::hash::BuildHasher;
        use std::ops::Range;
        pub trait Rng {
            fn next_u64(&mut self) -> u64;
            fn next_f64(&mut self) -> f64 {}
            fn next_range(&mut self, range: Range<u64>) -> u64 {}
        }
        impl<R: Rng> Rng for Box<R> { fn next_u64(&mut self) -> u64 {} }
        #[derive(Clone)] pub struct HasherRng<H = RandomState>;
        impl HasherRng { pub fn new() -> Self {} }
        impl Default for HasherRng {}
        impl<H> HasherRng<H> { pub fn with_hasher(hasher: H) -> Self {} }
        impl<H> Rng for HasherRng<H> where H: BuildHasher { fn next_u64(&mut self) -> u64 {} }
    }
}
