//! A tower layer that names stalls by what the request asks for.

use std::borrow::Cow;
use std::panic::Location;
use std::sync::Arc;
use std::task::{Context, Poll};

use tower_layer::Layer;
use tower_service::Service;

use crate::poll::Watched;
use crate::site::Spec;

/// Watches the futures of a service's requests, under a name made of the request: the route.
///
/// A name should be one of few, as a route's pattern is; of a path with its parameters there are too many, and what
/// exceeds the 4,095 sites of a process is watched together. Naming costs an allocation and a look-up a request.
///
/// ```
/// use axum::{Router, extract::{MatchedPath, Request}, routing::get};
/// use blockcheck::WatchLayer;
///
/// let router: Router = Router::new()
///     .route("/users/{id}", get(|| async { "somebody" }))
///     .layer(WatchLayer::new(|request: &Request| {
///         let route = request.extensions().get::<MatchedPath>().map_or("(no route)", |path| path.as_str());
///         format!("{} {route}", request.method())
///     }));
/// ```
#[derive(Debug)]
pub struct WatchLayer<N> {
    name: Arc<N>,
    location: &'static Location<'static>,
}

/// The service that [`WatchLayer`] makes.
#[derive(Debug)]
pub struct WatchService<S, N> {
    inner: S,
    name: Arc<N>,
    location: &'static Location<'static>,
}

impl<N> WatchLayer<N> {
    /// A layer that names each request's polls by `name`; reports say the place of this call.
    #[track_caller]
    pub fn new(name: N) -> Self {
        Self { name: Arc::new(name), location: Location::caller() }
    }
}

impl<N> Clone for WatchLayer<N> {
    fn clone(&self) -> Self {
        Self { name: Arc::clone(&self.name), location: self.location }
    }
}

impl<S: Clone, N> Clone for WatchService<S, N> {
    fn clone(&self) -> Self {
        Self { inner: self.inner.clone(), name: Arc::clone(&self.name), location: self.location }
    }
}

impl<S, N> Layer<S> for WatchLayer<N> {
    type Service = WatchService<S, N>;

    fn layer(&self, inner: S) -> WatchService<S, N> {
        WatchService { inner, name: Arc::clone(&self.name), location: self.location }
    }
}

impl<S, N, T, R> Service<R> for WatchService<S, N>
where
    S: Service<R>,
    N: Fn(&R) -> T,
    T: Into<Cow<'static, str>>,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = Watched<S::Future>;

    fn poll_ready(&mut self, task: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(task)
    }

    fn call(&mut self, request: R) -> Self::Future {
        let spec = Spec::named(self.location, || (self.name)(&request).into());
        Watched::made(self.inner.call(request), spec)
    }
}
