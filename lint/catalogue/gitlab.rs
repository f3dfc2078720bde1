//! gitlab 0.1905.0. An endpoint is any type of `api`, of which the few of paging are declared; `query` on others is known by its name.

pub use self::client::{AsyncGitlab, Gitlab, GitlabBuilder, GitlabError, ImpersonationClient, RestError};
mod client {
    use crate::api::{AsyncClient, Client, RestClient};
    #[derive(Debug)] pub enum GitlabError { NoResponse }
    impl std::fmt::Display for GitlabError {}
    impl std::error::Error for GitlabError {}
    #[derive(Debug)] pub enum RestError { Http }
    impl std::fmt::Display for RestError {}
    impl std::error::Error for RestError {}
    pub type GitlabResult<T> = Result<T, GitlabError>;
    #[derive(Clone, Debug)] pub struct Gitlab;
    impl Gitlab {
        #[blocking(http)] #[advice("use `GitlabBuilder::build_async`")] pub fn new<H: AsRef<str>, T: Into<String>>(host: H, token: T) -> GitlabResult<Self> {}
        #[blocking(http)] #[advice("use `GitlabBuilder::build_async`")] pub fn new_insecure<H: AsRef<str>, T: Into<String>>(host: H, token: T) -> GitlabResult<Self> {}
        #[blocking(http)] #[advice("use `GitlabBuilder::build_async`")] pub fn new_job_token<H: AsRef<str>, T: Into<String>>(host: H, token: T) -> GitlabResult<Self> {}
        #[blocking(http)] #[advice("use `GitlabBuilder::build_async`")] pub fn with_oauth2<H: AsRef<str>, T: Into<String>>(host: H, token: T) -> GitlabResult<Self> {}
        #[blocking(http)] #[advice("use `GitlabBuilder::build_async`")] pub fn with_oauth2_insecure<H: AsRef<str>, T: Into<String>>(host: H, token: T) -> GitlabResult<Self> {}
        pub fn builder<H: Into<String>, T: Into<String>>(host: H, token: T) -> GitlabBuilder {}
        #[blocking(http)] #[advice("use `AsyncGitlab::graphql`")] pub fn graphql<Q: graphql_client::GraphQLQuery>(&self, query: &graphql_client::QueryBody<Q::Variables>) -> GitlabResult<Q::ResponseData> {}
    }
    impl RestClient for Gitlab { type Error = RestError; }
    impl Client for Gitlab { #[blocking(http)] fn rest(&self, request: http::request::Builder, body: Vec<u8>) -> Result<http::Response<bytes::Bytes>, crate::api::ApiError<RestError>> {} }
    pub struct GitlabBuilder;
    impl GitlabBuilder {
        pub fn new<H: Into<String>, T: Into<String>>(host: H, token: T) -> Self {}
        pub fn new_unauthenticated<H: Into<String>>(host: H) -> Self {}
        pub fn new_with_job_token<H: Into<String>, T: Into<String>>(host: H, token: T) -> Self {}
        pub fn insecure(&mut self) -> &mut Self {}
        pub fn cert_insecure(&mut self) -> &mut Self {}
        pub fn oauth2_token(&mut self) -> &mut Self {}
        pub fn job_token(&mut self) -> &mut Self {}
        pub fn user_agent<U: Into<String>>(&mut self, user_agent: U) -> &mut Self {}
        #[blocking(http)] #[advice("await `build_async()` instead")] pub fn build(&self) -> GitlabResult<Gitlab> {}
        pub async fn build_async(&self) -> GitlabResult<AsyncGitlab> {}
    }
    #[derive(Clone, Debug)] pub struct AsyncGitlab;
    impl AsyncGitlab { pub async fn graphql<Q: graphql_client::GraphQLQuery>(&self, query: &graphql_client::QueryBody<Q::Variables>) -> GitlabResult<Q::ResponseData> {} }
    impl RestClient for AsyncGitlab { type Error = RestError; }
    impl AsyncClient for AsyncGitlab {}
    #[derive(Clone)] pub struct ImpersonationClient<C>;
    impl<C> ImpersonationClient<C> {
        pub fn new<T: Into<String>>(client: &C, token: T) -> Self {}
        pub fn oauth2_token(&mut self) -> &mut Self {}
    }
    impl<C: RestClient> RestClient for ImpersonationClient<C> { type Error = C::Error; }
    impl Client for ImpersonationClient<Gitlab> { #[blocking(http)] fn rest(&self, request: http::request::Builder, body: Vec<u8>) -> Result<http::Response<bytes::Bytes>, crate::api::ApiError<RestError>> {} }
    impl AsyncClient for ImpersonationClient<AsyncGitlab> {}
}
pub mod api {
    use bytes::Bytes;
    use http::Response;
    #[derive(Debug)] pub enum ApiError<E> { Client { source: E } }
    impl<E> std::fmt::Display for ApiError<E> {}
    impl<E> std::error::Error for ApiError<E> {}
    pub trait RestClient { type Error; }
    pub trait Client: RestClient { #[blocking(http)] fn rest(&self, request: http::request::Builder, body: Vec<u8>) -> Result<Response<Bytes>, ApiError<Self::Error>>; }
    pub trait AsyncClient: RestClient { async fn rest_async(&self, request: http::request::Builder, body: Vec<u8>) -> Result<Response<Bytes>, ApiError<Self::Error>> {} }
    pub trait Endpoint {}
    pub trait Query<T, C: Client> { #[by_name(http)] #[blocking(http)] #[advice("use `AsyncQuery::query_async`")] fn query(&self, client: &C) -> Result<T, ApiError<C::Error>>; }
    pub trait AsyncQuery<T, C: AsyncClient> { async fn query_async(&self, client: &C) -> Result<T, ApiError<C::Error>> {} }
    impl<E: Endpoint, T, C: Client> Query<T, C> for E { #[blocking(http)] #[advice("use `AsyncQuery::query_async`")] fn query(&self, client: &C) -> Result<T, ApiError<C::Error>> {} }
    impl<E: Endpoint, T, C: AsyncClient> AsyncQuery<T, C> for E { async fn query_async(&self, client: &C) -> Result<T, ApiError<C::Error>> {} }
    pub struct Raw<E>;
    pub fn raw<E>(endpoint: E) -> Raw<E> {}
    impl<E, C: Client> Query<Vec<u8>, C> for Raw<E> { #[blocking(http)] #[advice("use `AsyncQuery::query_async`")] fn query(&self, client: &C) -> Result<Vec<u8>, ApiError<C::Error>> {} }
    impl<E, C: AsyncClient> AsyncQuery<Vec<u8>, C> for Raw<E> { async fn query_async(&self, client: &C) -> Result<Vec<u8>, ApiError<C::Error>> {} }
    pub struct Ignore<E>;
    pub fn ignore<E>(endpoint: E) -> Ignore<E> {}
    impl<E, C: Client> Query<(), C> for Ignore<E> { #[blocking(http)] #[advice("use `AsyncQuery::query_async`")] fn query(&self, client: &C) -> Result<(), ApiError<C::Error>> {} }
    impl<E, C: AsyncClient> AsyncQuery<(), C> for Ignore<E> { async fn query_async(&self, client: &C) -> Result<(), ApiError<C::Error>> {} }
    #[derive(Clone, Copy, Debug, Default)] pub enum Pagination { All, AllPerPageLimit(usize), Limit(usize) }
    #[derive(Clone, Copy, Debug)] pub struct Paged<E>;
    pub fn paged<E>(endpoint: E, pagination: Pagination) -> Paged<E> {}
    impl<E> Paged<E> {
        pub fn iter<C, T>(&self, client: &C) -> LazilyPagedIter<E, C, T> {}
        pub fn into_iter<C, T>(self, client: &C) -> LazilyPagedIter<E, C, T> {}
    }
    impl<E, T, C: Client> Query<Vec<T>, C> for Paged<E> { #[blocking(http)] #[advice("use `AsyncQuery::query_async`")] fn query(&self, client: &C) -> Result<Vec<T>, ApiError<C::Error>> {} }
    impl<E, T, C: AsyncClient> AsyncQuery<Vec<T>, C> for Paged<E> { async fn query_async(&self, client: &C) -> Result<Vec<T>, ApiError<C::Error>> {} }
    pub struct LazilyPagedIter<E, C, T>;
    impl<E, C: Client, T> Iterator for LazilyPagedIter<E, C, T> {
        type Item = Result<T, ApiError<C::Error>>;
        #[blocking(http)] fn next(&mut self) -> Option<Self::Item> {}
    }
}
