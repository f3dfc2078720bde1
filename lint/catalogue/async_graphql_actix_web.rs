//! async_graphql_actix_web 7.2.1.

pub use handler::GraphQL;
pub use request::{GraphQLBatchRequest, GraphQLRequest, GraphQLResponse};
pub use subscription::GraphQLSubscription;
mod handler {
    #[derive(Clone)] pub struct GraphQL<E>;
    impl<E> GraphQL<E> { pub fn new(executor: E) -> Self {} }
}
mod request {
    use actix_web::dev::Payload;
    use actix_web::{Error, FromRequest, HttpRequest};
    use futures_util::future::LocalBoxFuture;
    pub struct GraphQLRequest(pub async_graphql::Request);
    impl FromRequest for GraphQLRequest {
        type Error = Error;
        type Future = LocalBoxFuture<Result<GraphQLRequest, Error>>;
        fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {}
    }
    impl GraphQLRequest { pub fn into_inner(self) -> async_graphql::Request {} }
    pub struct GraphQLBatchRequest(pub async_graphql::BatchRequest);
    impl GraphQLBatchRequest { pub fn into_inner(self) -> async_graphql::BatchRequest {} }
    pub struct GraphQLResponse(pub async_graphql::BatchResponse);
    impl From<async_graphql::Response> for GraphQLResponse {}
    impl From<async_graphql::BatchResponse> for GraphQLResponse {}
}
mod subscription {
    use actix_http::error::PayloadError;
    use actix_web::{Error, HttpRequest, HttpResponse};
    use actix_web::web::Bytes;
    use async_graphql::{Data, Executor, Result};
    use async_graphql::http::{DefaultOnConnInitType, DefaultOnPingType};
    use futures_util::stream::Stream;
    use std::future::Future;
    use std::time::Duration;
    pub struct ParseGraphQLProtocolError;
    pub struct GraphQLSubscription<E, OnInit, OnPing>;
    impl<E> GraphQLSubscription<E, DefaultOnConnInitType, DefaultOnPingType> { pub fn new(executor: E) -> Self {} }
    impl<E, OnInit, OnInitFut, OnPing, OnPingFut> GraphQLSubscription<E, OnInit, OnPing> where E: Executor, OnInit: FnOnce(serde_json::Value) -> OnInitFut, OnInitFut: Future<Output = async_graphql::Result<Data>>, OnPing: FnOnce(Option<&Data>, Option<serde_json::Value>) -> OnPingFut + Clone, OnPingFut: Future<Output = async_graphql::Result<Option<serde_json::Value>>> {
        pub fn with_data(self, data: Data) -> Self {}
        pub fn on_connection_init<F, R>(self, callback: F) -> GraphQLSubscription<E, F, OnPing> where F: FnOnce(serde_json::Value) -> R, R: Future<Output = async_graphql::Result<Data>> {}
        pub fn on_ping<F, R>(self, callback: F) -> GraphQLSubscription<E, OnInit, F> where F: FnOnce(Option<&Data>, Option<serde_json::Value>) -> R + Clone, R: Future<Output = Result<Option<serde_json::Value>>> {}
        pub fn keepalive_timeout(self, timeout: impl Into<Option<Duration>>) -> Self {}
        pub fn start<S>(self, request: &HttpRequest, stream: S) -> Result<HttpResponse, Error> where S: Stream<Item = Result<Bytes, PayloadError>> {}
    }
}
