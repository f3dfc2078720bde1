//! lambda_runtime 1.5.0.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use tokio_stream::Stream;
pub use tower::{self, Service, service_fn};
pub use lambda_runtime_api_client::tracing;
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;
pub type Error = Box<dyn std::error::Error + Send + Sync>;
#[derive(Clone, Debug, Default)] pub struct Config { pub function_name: String, pub memory: i32, pub version: String, pub log_stream: String, pub log_group: String }
impl Config { pub fn from_env() -> Self {} }
#[derive(Clone, Debug, Default)] pub struct Context { pub request_id: String, pub deadline: u64, pub invoked_function_arn: String, pub xray_trace_id: Option<String>, pub env_config: Arc<Config> }
#[derive(Clone, Debug)] pub struct LambdaEvent<T> { pub payload: T, pub context: Context }
impl<T> LambdaEvent<T> {
    pub fn new(payload: T, context: Context) -> Self {}
    pub fn into_parts(self) -> (T, Context) {}
}
#[derive(Clone, Debug)] pub struct Diagnostic { pub error_type: String, pub error_message: String }
pub struct LambdaInvocation { pub parts: http::response::Parts, pub body: bytes::Bytes, pub context: Context }
pub trait IntoFunctionResponse<B, S> {}
#[serves] pub async fn run<A, F, R, B, S, D, E>(handler: F) -> Result<(), Error> where F: Service<LambdaEvent<A>, Response = R>, F::Future: Future<Output = Result<R, F::Error>>, F::Error: Into<Diagnostic> + fmt::Debug, R: IntoFunctionResponse<B, S>, S: Stream<Item = Result<D, E>> {}
#[serves] pub async fn run_concurrent<A, F, R, B, S, D, E>(handler: F) -> Result<(), Error> where F: Service<LambdaEvent<A>, Response = R> + Clone + Send, F::Future: Future<Output = Result<R, F::Error>> + Send, F::Error: Into<Diagnostic> + fmt::Debug, R: IntoFunctionResponse<B, S>, S: Stream<Item = Result<D, E>> {}
#[on_executor(shutdown_hook)] pub async fn spawn_graceful_shutdown_handler<Fut>(shutdown_hook: impl FnOnce() -> Fut + Send) where Fut: Future<Output = ()> + Send {}
pub struct Runtime<S>;
impl<S> Runtime<S> {
    pub fn new(handler: S) -> Self {}
    pub fn layer<L>(self, layer: L) -> Runtime<L::Service> where L: tower::Layer<S> {}
    pub fn is_snapstart(&self) -> bool {}
    #[serves] pub async fn run(self) -> Result<(), Error> {}
    #[serves] pub async fn run_concurrent(self) -> Result<(), Error> {}
}
