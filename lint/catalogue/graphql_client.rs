//! graphql_client 0.16.0.

use std::collections::HashMap;
use std::fmt;
pub trait GraphQLQuery {
    type Variables;
    type ResponseData;
    fn build_query(variables: Self::Variables) -> QueryBody<Self::Variables>;
}
#[derive(Debug)] pub struct QueryBody<Variables> { pub variables: Variables, pub query: &'static str, pub operation_name: &'static str }
#[derive(Clone, Debug)] pub struct Location { pub line: i32, pub column: i32 }
#[derive(Clone, Debug)] pub enum PathFragment { Key(String), Index(i32) }
#[derive(Clone, Debug)] pub struct Error { pub message: String, pub locations: Option<Vec<Location>>, pub path: Option<Vec<PathFragment>>, pub extensions: Option<HashMap<String, serde_json::Value>> }
impl fmt::Display for Error {}
#[derive(Clone, Debug)] pub struct Response<Data> { pub data: Option<Data>, pub errors: Option<Vec<Error>>, pub extensions: Option<HashMap<String, serde_json::Value>> }
pub mod reqwest {
    use crate::GraphQLQuery;
    pub async fn post_graphql<Q: GraphQLQuery, U: ::reqwest::IntoUrl>(client: &::reqwest::Client, url: U, variables: Q::Variables) -> Result<crate::Response<Q::ResponseData>, ::reqwest::Error> {}
    #[blocking(http)] #[advice("use `post_graphql`")] pub fn post_graphql_blocking<Q: GraphQLQuery, U: ::reqwest::IntoUrl>(client: &::reqwest::blocking::Client, url: U, variables: Q::Variables) -> Result<crate::Response<Q::ResponseData>, ::reqwest::Error> {}
}
