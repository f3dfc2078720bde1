//! tower_service 0.3.3.

use std::future::Future;
use std::task::{Context, Poll};
pub trait Service<Request> {
    type Response;
    type Error;
    type Future: Future<Output = Result<Self::Response, Self::Error>>;
    #[async_context] fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>>;
    #[async_context] fn call(&mut self, req: Request) -> Self::Future;
}
impl<S, Request> Service<Request> for &mut S where S: Service<Request> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;
    fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), S::Error>> {}
    fn call(&mut self, request: Request) -> S::Future {}
}
impl<S, Request> Service<Request> for Box<S> where S: Service<Request> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;
    fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), S::Error>> {}
    fn call(&mut self, request: Request) -> S::Future {}
}
