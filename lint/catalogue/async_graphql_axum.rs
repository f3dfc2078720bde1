//! async_graphql_axum 7.2.1.

pub use extract::{GraphQLBatchRequest, GraphQLRequest, rejection};
pub use query::GraphQL;
pub use response::GraphQLResponse;
pub use subscription::{GraphQLProtocol, GraphQLSubscription, GraphQLWebSocket};
mod extract {
    use async_graphql::ParseRequestError;
    use axum::extract::{FromRequest, Request};
    use axum::response::IntoResponse;
    use std::marker::PhantomData;
    pub struct GraphQLRequest<R = rejection::GraphQLRejection>(pub async_graphql::Request, PhantomData<R>);
    impl<R> GraphQLRequest<R> { pub fn into_inner(self) -> async_graphql::Request {} }
    pub struct GraphQLBatchRequest<R = rejection::GraphQLRejection>(pub async_graphql::BatchRequest, PhantomData<R>);
    impl<R> GraphQLBatchRequest<R> { pub fn into_inner(self) -> async_graphql::BatchRequest {} }
    impl<S, R> FromRequest<S> for GraphQLRequest<R> where R: IntoResponse + From<ParseRequestError> {
        type Rejection = R;
        async fn from_request(req: Request, state: &S) -> Result<Self, Self::Rejection> {}
    }
    impl<S, R> FromRequest<S> for GraphQLBatchRequest<R> where R: IntoResponse + From<ParseRequestError> {
        type Rejection = R;
        async fn from_request(req: Request, state: &S) -> Result<Self, Self::Rejection> {}
    }
    pub mod rejection {
        use async_graphql::ParseRequestError;
        use axum::response::{IntoResponse, Response};
        pub struct GraphQLRejection(pub ParseRequestError);
        impl IntoResponse for GraphQLRejection { fn into_response(self) -> Response {} }
        impl From<ParseRequestError> for GraphQLRejection {}
    }
}
mod query {
    #[derive(Clone)] pub struct GraphQL<E>;
    impl<E> GraphQL<E> { pub fn new(executor: E) -> Self {} }
}
mod response {
    use axum::response::{IntoResponse, Response};
    pub struct GraphQLResponse(pub async_graphql::BatchResponse);
    impl From<async_graphql::Response> for GraphQLResponse {}
    impl From<async_graphql::BatchResponse> for GraphQLResponse {}
    impl IntoResponse for GraphQLResponse { fn into_response(self) -> Response {} }
}
mod subscription {
    use async_graphql::{Data, Executor, Result};
    use async_graphql::http::{DefaultOnConnInitType, DefaultOnPingType};
    use axum::Error;
    use axum::extract::ws::Message;
    use futures_util::{Sink, Stream};
    use futures_util::stream::{SplitSink, SplitStream};
    use std::future::Future;
    use std::time::Duration;
    #[derive(Copy, Clone)] pub struct GraphQLProtocol;
    pub struct GraphQLSubscription<E>;
    impl<E> Clone for GraphQLSubscription<E> where E: Executor {}
    impl<E> GraphQLSubscription<E> where E: Executor { pub fn new(executor: E) -> Self {} }
    pub struct GraphQLWebSocket<Sink, Stream, E, OnConnInit, OnPing>;
    impl<S, E> GraphQLWebSocket<SplitSink<S, Message>, SplitStream<S>, E, DefaultOnConnInitType, DefaultOnPingType> where S: Stream<Item = Result<Message, Error>> + Sink<Message>, E: Executor { pub fn new(stream: S, executor: E, protocol: GraphQLProtocol) -> Self {} }
    impl<Sink, Stream, E> GraphQLWebSocket<Sink, Stream, E, DefaultOnConnInitType, DefaultOnPingType> where Sink: futures_util::sink::Sink<Message>, Stream: futures_util::stream::Stream<Item = Result<Message, Error>>, E: Executor { pub fn new_with_pair(sink: Sink, stream: Stream, executor: E, protocol: GraphQLProtocol) -> Self {} }
    impl<Sink, Stream, E, OnConnInit, OnConnInitFut, OnPing, OnPingFut> GraphQLWebSocket<Sink, Stream, E, OnConnInit, OnPing> where Sink: futures_util::sink::Sink<Message>, Stream: futures_util::stream::Stream<Item = Result<Message, Error>>, E: Executor, OnConnInit: FnOnce(serde_json::Value) -> OnConnInitFut, OnConnInitFut: Future<Output = async_graphql::Result<Data>>, OnPing: FnOnce(Option<&Data>, Option<serde_json::Value>) -> OnPingFut + Clone, OnPingFut: Future<Output = async_graphql::Result<Option<serde_json::Value>>> {
        pub fn with_data(self, data: Data) -> Self {}
        pub fn on_connection_init<F, R>(self, callback: F) -> GraphQLWebSocket<Sink, Stream, E, F, OnPing> where F: FnOnce(serde_json::Value) -> R, R: Future<Output = async_graphql::Result<Data>> {}
        pub fn on_ping<F, R>(self, callback: F) -> GraphQLWebSocket<Sink, Stream, E, OnConnInit, F> where F: FnOnce(Option<&Data>, Option<serde_json::Value>) -> R + Clone, R: Future<Output = Result<Option<serde_json::Value>>> {}
        pub fn keepalive_timeout(self, timeout: impl Into<Option<Duration>>) -> Self {}
        pub async fn serve(self) {}
    }
}
