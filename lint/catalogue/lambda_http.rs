//! lambda_http 1.3.2.

use std::fmt::Debug;
use http_body::Body as HttpBody;
pub use aws_lambda_events;
pub use aws_lambda_events::encodings::Body;
pub use http::{self, Response};
pub use lambda_runtime::{self, BoxFuture, Context, Diagnostic, Error, LambdaEvent, LambdaInvocation, Runtime, Service, service_fn, tower, tracing};
pub type Request = http::Request<Body>;
pub trait IntoResponse {}
#[serves] pub async fn run<R, S, E>(handler: S) -> Result<(), Error> where S: Service<Request, Response = R, Error = E>, S::Future: Send, R: IntoResponse, E: Debug + Into<Diagnostic> {}
#[serves] pub async fn run_concurrent<R, S, E>(handler: S) -> Result<(), Error> where S: Service<Request, Response = R, Error = E> + Clone + Send, S::Future: Send, R: IntoResponse, E: Debug + Into<Diagnostic> {}
pub fn runtime<R, S, E>(handler: S) -> Runtime<S> where S: Service<Request, Response = R, Error = E>, S::Future: Send, R: IntoResponse, E: Debug + Into<Diagnostic> {}
pub fn runtime_concurrent<R, S, E>(handler: S) -> Runtime<S> where S: Service<Request, Response = R, Error = E> + Clone + Send, S::Future: Send, R: IntoResponse, E: Debug + Into<Diagnostic> {}
#[serves] pub async fn run_with_streaming_response<S, B, E>(handler: S) -> Result<(), Error> where S: Service<Request, Response = Response<B>, Error = E>, S::Future: Send, B: HttpBody, E: Debug + Into<Diagnostic> {}
#[serves] pub async fn run_with_streaming_response_concurrent<S, B, E>(handler: S) -> Result<(), Error> where S: Service<Request, Response = Response<B>, Error = E> + Clone + Send, S::Future: Send, B: HttpBody, E: Debug + Into<Diagnostic> {}
pub fn streaming_runtime<S, B, E>(handler: S) -> Runtime<S> where S: Service<Request, Response = Response<B>, Error = E>, S::Future: Send, B: HttpBody, E: Debug + Into<Diagnostic> {}
pub fn streaming_runtime_concurrent<S, B, E>(handler: S) -> Runtime<S> where S: Service<Request, Response = Response<B>, Error = E> + Clone + Send, S::Future: Send, B: HttpBody, E: Debug + Into<Diagnostic> {}
