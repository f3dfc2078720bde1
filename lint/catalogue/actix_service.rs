//! actix_service 2.0.3.

use std::cell::RefCell;
use std::future::Future;
use std::rc::Rc;
use std::task::{self, Poll};
pub trait Service<Req> {
    type Response;
    type Error;
    type Future: Future<Output = Result<Self::Response, Self::Error>>;
    #[async_context] fn poll_ready(&self, ctx: &mut task::Context) -> Poll<Result<(), Self::Error>>;
    #[async_context] fn call(&self, req: Req) -> Self::Future;
}
pub trait ServiceFactory<Req> {
    type Response;
    type Error;
    type Config;
    type Service: Service<Req, Response = Self::Response, Error = Self::Error>;
    type InitError;
    type Future: Future<Output = Result<Self::Service, Self::InitError>>;
    fn new_service(&self, cfg: Self::Config) -> Self::Future;
}
impl<S, Req> Service<Req> for &S where S: Service<Req> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;
    fn poll_ready(&self, ctx: &mut task::Context) -> Poll<Result<(), Self::Error>> {}
    fn call(&self, request: Req) -> S::Future {}
}
impl<S, Req> Service<Req> for &mut S where S: Service<Req> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;
    fn poll_ready(&self, ctx: &mut task::Context) -> Poll<Result<(), Self::Error>> {}
    fn call(&self, request: Req) -> S::Future {}
}
impl<S, Req> Service<Req> for Box<S> where S: Service<Req> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;
    fn poll_ready(&self, ctx: &mut task::Context) -> Poll<Result<(), Self::Error>> {}
    fn call(&self, request: Req) -> S::Future {}
}
impl<S, Req> Service<Req> for Rc<S> where S: Service<Req> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;
    fn poll_ready(&self, ctx: &mut task::Context) -> Poll<Result<(), Self::Error>> {}
    fn call(&self, request: Req) -> S::Future {}
}
impl<S, Req> Service<Req> for RefCell<S> where S: Service<Req> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;
    fn poll_ready(&self, ctx: &mut task::Context) -> Poll<Result<(), Self::Error>> {}
    fn call(&self, request: Req) -> S::Future {}
}
pub trait IntoService<S, Req> where S: Service<Req> {
    fn into_service(self) -> S;
}
pub trait IntoServiceFactory<SF, Req> where SF: ServiceFactory<Req> {
    fn into_factory(self) -> SF;
}
pub fn into_service<I, S, Req>(tp: I) -> S where I: IntoService<S, Req>, S: Service<Req> {}
pub trait Transform<S, Req> {
    type Response;
    type Error;
    type Transform: Service<Req, Response = Self::Response, Error = Self::Error>;
    type InitError;
    type Future: Future<Output = Result<Self::Transform, Self::InitError>>;
    fn new_transform(&self, service: S) -> Self::Future;
}
pub mod boxed {
    use crate::Service;
    use std::future::Future;
    use std::pin::Pin;
    pub type BoxService<Req, Res, Err> = Box<dyn Service<Req, Response = Res, Error = Err, Future = Pin<Box<dyn Future<Output = Result<Res, Err>>>>>>;
}
