//! async_graphql 7.2.1, with what versions from 3 on share. An upload is a temporary file, as by its default features.

pub use async_graphql_parser as parser;
pub use async_graphql_derive::{Directive, Enum, InputObject, Interface, MergedObject, MergedSubscription, NewType, Object, OneofObject, Scalar, SimpleObject, Subscription, Union};
pub use async_graphql_value::{ConstValue as Value, DeserializerError, Extensions, Name, Number, SerializerError, Variables, from_value, to_value, value};
pub use base::{ComplexObject, Description, InputObjectType, InputType, InterfaceType, ObjectType, OneofObjectType, OutputType, TypeName, UnionType};
pub use context::*;
pub use custom_directive::{CustomDirective, CustomDirectiveFactory, TypeDirective};
pub use error::{Error, ErrorExtensionValues, ErrorExtensions, InputValueError, InputValueResult, ParseRequestError, PathSegment, Result, ResultExt, ServerError, ServerResult};
pub use executor::Executor;
pub use extensions::ResolveFut;
pub use guard::{Guard, GuardExt};
pub use look_ahead::Lookahead;
pub use parser::{Pos, Positioned};
pub use request::{BatchRequest, Request};
pub use response::{BatchResponse, Response};
pub use schema::{IntrospectionMode, Schema, SchemaBuilder, SchemaEnv};
pub use subscription::SubscriptionType;
pub use types::*;
pub trait ContainerType: OutputType { fn is_empty() -> bool {} }
pub trait ScalarType { fn parse(value: Value) -> InputValueResult<Self>; fn is_valid(value: &Value) -> bool {} fn to_value(&self) -> Value; }
pub type FieldError = Error;
pub type FieldResult<T> = Result<T>;
mod base {
    use crate::{ContainerType, Context, ContextSelectionSet, InputValueResult, Positioned, ServerResult, Value};
    use crate::parser::types::Field;
    use std::borrow::Cow;
    use std::future::Future;
    pub trait Description { fn description() -> &str; }
    pub trait TypeName { fn type_name() -> Cow<str>; }
    pub trait InputType {
        type RawValueType;
        fn type_name() -> Cow<str>;
        fn qualified_type_name() -> String {}
        fn create_type_info(registry: &mut registry::Registry) -> String;
        fn parse(value: Option<Value>) -> InputValueResult<Self>;
        fn to_value(&self) -> Value;
        fn federation_fields() -> Option<String> {}
        fn as_raw_value(&self) -> Option<&Self::RawValueType>;
    }
    pub trait OutputType {
        fn type_name() -> Cow<str>;
        fn qualified_type_name() -> String {}
        fn introspection_type_name(&self) -> Cow<str> {}
        fn create_type_info(registry: &mut registry::Registry) -> String;
        fn resolve(&self, ctx: &ContextSelectionSet, field: &Positioned<Field>) -> impl Future<Output = ServerResult<Value>>;
    }
    pub trait ObjectType: ContainerType {}
    pub trait InterfaceType: ContainerType {}
    pub trait UnionType: ContainerType {}
    pub trait InputObjectType: InputType {}
    pub trait OneofObjectType: InputObjectType {}
    pub trait ComplexObject {
        fn fields(registry: &mut registry::Registry) -> Vec<(String, registry::MetaField)>;
        fn resolve_field(&self, ctx: &Context) -> impl Future<Output = ServerResult<Option<Value>>>;
    }
}
mod custom_directive {
    use crate::{Context, ContextDirective, ServerResult, Value};
    use crate::extensions::ResolveFut;
    use crate::parser::types::Directive;
    use std::borrow::Cow;
    pub trait CustomDirectiveFactory {
        fn name(&self) -> Cow<str>;
        fn register(&self, registry: &mut Registry);
        fn create(&self, ctx: &ContextDirective, directive: &Directive) -> ServerResult<Box<dyn CustomDirective>>;
    }
    pub trait TypeDirective {
        fn name(&self) -> Cow<str>;
        fn register(&self, registry: &mut Registry);
    }
    pub trait CustomDirective { async fn resolve_field(&self, ctx: &Context, resolve: ResolveFut) -> ServerResult<Option<Value>> {} }
}
mod error {
    use crate::{InputType, Pos, Value, parser};
    use std::any::Any;
    use std::fmt::Display;
    use std::sync::Arc;
    use thiserror::Error;
    #[derive(Clone, Default)] pub struct ErrorExtensionValues;
    impl ErrorExtensionValues {
        pub fn set(&mut self, name: impl AsRef<str>, value: impl Into<Value>) {}
        pub fn unset(&mut self, name: impl AsRef<str>) {}
        pub fn get(&self, name: impl AsRef<str>) -> Option<&Value> {}
    }
    #[derive(Clone)] pub struct ServerError { pub message: String, pub source: Option<Arc<dyn Any + Send + Sync>>, pub locations: Vec<Pos>, pub path: Vec<PathSegment>, pub extensions: Option<ErrorExtensionValues> }
    impl ServerError {
        pub fn new(message: impl Into<String>, pos: Option<Pos>) -> Self {}
        pub fn source<T: Any>(&self) -> Option<&T> {}
    }
    impl Display for ServerError {}
    impl From<ServerError> for Vec<ServerError> {}
    impl From<parser::Error> for ServerError {}
    #[derive(Clone)] pub enum PathSegment { Field(String), Index(usize) }
    pub type ServerResult<T> = std::result::Result<T, ServerError>;
    pub struct InputValueError<T>;
    impl<T: InputType> InputValueError<T> {
        pub fn expected_type(actual: Value) -> Self {}
        pub fn custom(msg: impl Display) -> Self {}
        pub fn propagate<U: InputType>(self) -> InputValueError<U> {}
        pub fn with_extension(self, name: impl AsRef<str>, value: impl Into<Value>) -> Self {}
        pub fn into_server_error(self, pos: Pos) -> ServerError {}
    }
    impl<T: InputType, E: Display> From<E> for InputValueError<T> {}
    pub type InputValueResult<T> = Result<T, InputValueError<T>>;
    #[derive(Clone)] pub struct Error { pub message: String, pub source: Option<Arc<dyn Any + Send + Sync>>, pub extensions: Option<ErrorExtensionValues> }
    impl Error {
        pub fn new(message: impl Into<String>) -> Self {}
        pub fn new_with_source(source: impl Display) -> Self {}
        pub fn into_server_error(self, pos: Pos) -> ServerError {}
    }
    impl<T: Display> From<T> for Error {}
    pub type Result<T, E = Error> = std::result::Result<T, E>;
    pub enum ParseRequestError { Io(std::io::Error), InvalidRequest(Box<dyn std::error::Error + Send + Sync>), InvalidFilesMap(Box<dyn std::error::Error + Send + Sync>), InvalidMultipart(multer::Error), MissingOperatorsPart, MissingMapPart, NotUpload, MissingFiles, PayloadTooLarge, UnsupportedBatch }
    impl From<multer::Error> for ParseRequestError {}
    impl From<mime::FromStrError> for ParseRequestError {}
    pub trait ErrorExtensions {
        fn extend(&self) -> Error;
        fn extend_with<C>(self, cb: C) -> Error where C: FnOnce(&Self, &mut ErrorExtensionValues) { let a: &Self; let b: &mut ErrorExtensionValues; cb(a, b); }
    }
    impl ErrorExtensions for Error { fn extend(&self) -> Error {} }
    impl<E: Display> ErrorExtensions for &E { fn extend(&self) -> Error {} }
    pub trait ResultExt<T, E> {
        fn extend_err<C>(self, cb: C) -> Result<T> where C: FnOnce(&E, &mut ErrorExtensionValues);
        fn extend(self) -> Result<T>;
    }
    impl<T, E> ResultExt<T, E> for std::result::Result<T, E> where E: ErrorExtensions {
        fn extend_err<C>(self, cb: C) -> Result<T> where C: FnOnce(&E, &mut ErrorExtensionValues) { let a: &E; let b: &mut ErrorExtensionValues; cb(a, b); }
        fn extend(self) -> Result<T> {}
    }
}
mod executor {
    use crate::{BatchRequest, BatchResponse, Data, Request, Response};
    use futures_util::stream::BoxStream;
    use std::future::Future;
    use std::sync::Arc;
    pub trait Executor: Clone {
        fn execute(&self, request: Request) -> impl Future<Output = Response>;
        fn execute_batch(&self, batch_request: BatchRequest) -> impl Future<Output = BatchResponse> {}
        fn execute_stream(&self, request: Request, session_data: Option<Arc<Data>>) -> BoxStream<Response>;
    }
}
mod guard {
    use crate::{Context, Result};
    use std::future::Future;
    pub trait Guard { fn check(&self, ctx: &Context) -> impl Future<Output = Result<()>>; }
    impl<T> Guard for T where T: Fn(&Context) -> Result<()> { async fn check(&self, ctx: &Context) -> Result<()> { self(ctx) } }
    pub trait GuardExt: Guard {
        fn and<R: Guard>(self, other: R) -> And<Self, R> {}
        fn or<R: Guard>(self, other: R) -> Or<Self, R> {}
    }
    impl<T: Guard> GuardExt for T {}
    pub struct And<A: Guard, B: Guard>;
    impl<A: Guard, B: Guard> Guard for And<A, B> { async fn check(&self, ctx: &Context) -> Result<()> {} }
    pub struct Or<A: Guard, B: Guard>;
    impl<A: Guard, B: Guard> Guard for Or<A, B> { async fn check(&self, ctx: &Context) -> Result<()> {} }
}
mod look_ahead {
    use crate::SelectionField;
    pub struct Lookahead;
    impl Lookahead {
        pub fn field(&self, name: &str) -> Self {}
        pub fn exists(&self) -> bool {}
        pub fn selection_fields(&self) -> Vec<SelectionField> {}
    }
    impl From<SelectionField> for Lookahead {}
    impl TryFrom<&[SelectionField]> for Lookahead { type Error = (); }
}
mod request {
    use async_graphql_value::Extensions;
    use crate::{Data, ParseRequestError, ServerError, UploadValue, Variables};
    use crate::parser::types::ExecutableDocument;
    use crate::schema::IntrospectionMode;
    use std::any::Any;
    pub struct Request { pub query: String, pub operation_name: Option<String>, pub variables: Variables, pub uploads: Vec<UploadValue>, pub data: Data, pub extensions: Extensions, pub introspection_mode: IntrospectionMode }
    impl Request {
        pub fn new(query: impl Into<String>) -> Self {}
        pub fn operation_name<T: Into<String>>(self, name: T) -> Self {}
        pub fn variables(self, variables: Variables) -> Self {}
        pub fn data<D: Any>(self, data: D) -> Self {}
        pub fn disable_introspection(self) -> Self {}
        pub fn only_introspection(self) -> Self {}
        pub fn parsed_query(&mut self) -> Result<&ExecutableDocument, ServerError> {}
        pub fn set_parsed_query(&mut self, doc: ExecutableDocument) {}
        pub fn set_upload(&mut self, var_path: &str, upload: UploadValue) {}
    }
    impl<T: Into<String>> From<T> for Request {}
    pub enum BatchRequest { Single(Request), Batch(Vec<Request>) }
    impl BatchRequest {
        pub fn into_single(self) -> Result<Request, ParseRequestError> {}
        pub fn iter(&self) -> impl Iterator<Item = &Request> {}
        pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut Request> {}
        pub fn variables(self, variables: Variables) -> Self {}
        pub fn data<D: Any + Clone>(self, data: D) -> Self {}
        pub fn disable_introspection(self) -> Self {}
        pub fn introspection_only(self) -> Self {}
    }
    impl From<Request> for BatchRequest {}
    impl From<Vec<Request>> for BatchRequest {}
}
mod response {
    use crate::{CacheControl, Result, ServerError, Value};
    use std::collections::BTreeMap;
    #[derive(Default)] pub struct Response { pub data: Value, pub extensions: BTreeMap<String, Value>, pub cache_control: CacheControl, pub errors: Vec<ServerError>, pub http_headers: http::HeaderMap }
    impl Response {
        pub fn new(data: impl Into<Value>) -> Self {}
        pub fn from_errors(errors: Vec<ServerError>) -> Self {}
        pub fn extension(self, name: impl Into<String>, value: Value) -> Self {}
        pub fn http_headers(self, http_headers: http::HeaderMap) -> Self {}
        pub fn cache_control(self, cache_control: CacheControl) -> Self {}
        pub fn is_ok(&self) -> bool {}
        pub fn is_err(&self) -> bool {}
        pub fn into_result(self) -> Result<Self, Vec<ServerError>> {}
    }
    pub enum BatchResponse { Single(Response), Batch(Vec<Response>) }
    impl BatchResponse {
        pub fn cache_control(&self) -> CacheControl {}
        pub fn is_ok(&self) -> bool {}
        pub fn http_headers(&self) -> http::HeaderMap {}
        pub fn http_headers_iter(&self) -> impl Iterator<Item = (http::HeaderName, http::HeaderValue)> {}
    }
    impl From<Response> for BatchResponse {}
    impl From<Vec<Response>> for BatchResponse {}
}
mod schema {
    use crate::{BatchRequest, BatchResponse, Executor, InputType, ObjectType, OutputType, Request, Response, SubscriptionType};
    use crate::context::Data;
    use crate::custom_directive::CustomDirectiveFactory;
    use crate::extensions::ExtensionFactory;
    use futures_util::stream::BoxStream;
    use std::any::Any;
    use std::collections::HashMap;
    use std::ops::Deref;
    use std::sync::Arc;
    #[derive(Copy, Clone, Default)] pub enum IntrospectionMode { IntrospectionOnly, Enabled, Disabled }
    pub struct SchemaBuilder<Query, Mutation, Subscription>;
    impl<Query, Mutation, Subscription> SchemaBuilder<Query, Mutation, Subscription> {
        pub fn register_input_type<T: InputType>(self) -> Self {}
        pub fn register_output_type<T: OutputType>(self) -> Self {}
        pub fn disable_introspection(self) -> Self {}
        pub fn introspection_only(self) -> Self {}
        pub fn limit_complexity(self, complexity: usize) -> Self {}
        pub fn limit_depth(self, depth: usize) -> Self {}
        pub fn limit_recursive_depth(self, depth: usize) -> Self {}
        pub fn limit_directives(self, max_directives: usize) -> Self {}
        pub fn extension(self, extension: impl ExtensionFactory) -> Self {}
        pub fn data<D: Any>(self, data: D) -> Self {}
        pub fn validation_mode(self, validation_mode: ValidationMode) -> Self {}
        pub fn enable_federation(self) -> Self {}
        pub fn enable_subscription_in_federation(self) -> Self {}
        pub fn override_input_type_description<T: InputType>(self, desc: &str) -> Self {}
        pub fn override_output_type_description<T: OutputType>(self, desc: &str) -> Self {}
        pub fn directive<T: CustomDirectiveFactory>(self, directive: T) -> Self {}
        pub fn disable_suggestions(self) -> Self {}
        pub fn with_sorted_fields(self) -> Self {}
        pub fn with_sorted_enums(self) -> Self {}
        pub fn finish(self) -> Schema<Query, Mutation, Subscription> {}
    }
    pub struct SchemaEnvInner { pub registry: Registry, pub data: Data, pub custom_directives: HashMap<String, Box<dyn CustomDirectiveFactory>> }
    #[derive(Clone)] pub struct SchemaEnv;
    impl Deref for SchemaEnv {
        type Target = SchemaEnvInner;
        fn deref(&self) -> &Self::Target {}
    }
    pub struct SchemaInner<Query, Mutation, Subscription>;
    pub struct Schema<Query, Mutation, Subscription>;
    impl<Query, Mutation, Subscription> Clone for Schema<Query, Mutation, Subscription> {}
    impl<Query, Mutation, Subscription> Default for Schema<Query, Mutation, Subscription> where Query: Default + ObjectType, Mutation: Default + ObjectType, Subscription: Default + SubscriptionType {}
    impl<Query, Mutation, Subscription> Schema<Query, Mutation, Subscription> where Query: ObjectType, Mutation: ObjectType, Subscription: SubscriptionType {
        pub fn build(query: Query, mutation: Mutation, subscription: Subscription) -> SchemaBuilder<Query, Mutation, Subscription> {}
        pub fn build_with_ignore_name_conflicts<I, T>(query: Query, mutation: Mutation, subscription: Subscription, ignore_name_conflicts: I) -> SchemaBuilder<Query, Mutation, Subscription> where I: IntoIterator<Item = T>, T: Into<String> {}
        pub fn new(query: Query, mutation: Mutation, subscription: Subscription) -> Schema<Query, Mutation, Subscription> {}
        pub fn sdl(&self) -> String {}
        pub fn sdl_with_options(&self, options: SDLExportOptions) -> String {}
        pub fn names(&self) -> Vec<String> {}
        pub async fn execute(&self, request: impl Into<Request>) -> Response {}
        pub async fn execute_batch(&self, batch_request: BatchRequest) -> BatchResponse {}
        pub fn execute_stream_with_session_data(&self, request: impl Into<Request>, session_data: Arc<Data>) -> BoxStream<Response> {}
        pub fn execute_stream(&self, request: impl Into<Request>) -> BoxStream<Response> {}
        pub fn data<D: Any>(&self) -> Option<&D> {}
    }
    impl<Query, Mutation, Subscription> Executor for Schema<Query, Mutation, Subscription> where Query: ObjectType, Mutation: ObjectType, Subscription: SubscriptionType {
        async fn execute(&self, request: Request) -> Response {}
        fn execute_stream(&self, request: Request, session_data: Option<Arc<Data>>) -> BoxStream<Response> {}
    }
}
mod subscription {
    use crate::{Context, Response};
    use futures_util::stream::Stream;
    use std::borrow::Cow;
    use std::pin::Pin;
    pub trait SubscriptionType {
        fn type_name() -> Cow<str>;
        fn qualified_type_name() -> String {}
        fn create_type_info(registry: &mut registry::Registry) -> String;
        fn is_empty() -> bool {}
        fn create_field_stream(&self, ctx: &Context) -> Option<Pin<Box<dyn Stream<Item = Response> + Send>>>;
    }
}
pub mod context {
    use async_graphql_parser::types::ConstDirective;
    use async_graphql_value::Variables;
    use crate::{Lookahead, Name, Positioned, Result, ServerError, ServerResult, UploadValue, Value};
    use crate::extensions::Extensions;
    use crate::parser::types::{Directive, Field, FragmentDefinition, OperationDefinition, SelectionSet};
    use crate::schema::{IntrospectionMode, SchemaEnv};
    use fnv::FnvHashMap;
    use std::any::{Any, TypeId};
    use std::collections::HashMap;
    use std::fmt::Display;
    use std::ops::Deref;
    use std::sync::{Arc, Mutex};
    pub trait DataContext {
        fn data<D: Any>(&self) -> Result<&D>;
        fn data_unchecked<D: Any>(&self) -> &D;
        fn data_opt<D: Any>(&self) -> Option<&D>;
    }
    #[derive(Default)] pub struct Data;
    impl Deref for Data {
        type Target = FnvHashMap<TypeId, Box<dyn Any + Sync + Send>>;
        fn deref(&self) -> &Self::Target {}
    }
    impl Data { pub fn insert<D: Any>(&mut self, data: D) {} }
    pub type ContextSelectionSet = ContextBase<&Positioned<SelectionSet>>;
    pub type Context = ContextBase<&Positioned<Field>>;
    pub type ContextDirective = ContextBase<&Positioned<Directive>>;
    #[derive(Clone, Copy)] pub enum QueryPathSegment { Index(usize), Name(&str) }
    #[derive(Clone, Copy)] pub struct QueryPathNode { pub parent: Option<&QueryPathNode>, pub segment: QueryPathSegment }
    impl Display for QueryPathNode {}
    impl QueryPathNode {
        pub fn field_name(&self) -> &str {}
        pub fn to_string_vec(self) -> Vec<String> {}
        pub fn parents(&self) -> Parents {}
    }
    #[derive(Clone)] pub struct Parents;
    impl Parents { pub fn current(&self) -> &QueryPathNode {} }
    impl Iterator for Parents {
        type Item = &QueryPathNode;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    #[derive(Clone)] pub struct ContextBase<T> { pub path_node: Option<QueryPathNode>, pub item: T, pub schema_env: &SchemaEnv, pub query_env: &QueryEnv, pub execute_data: Option<&Data> }
    pub struct QueryEnvInner { pub extensions: Extensions, pub variables: Variables, pub operation_name: Option<String>, pub operation: Positioned<OperationDefinition>, pub fragments: HashMap<Name, Positioned<FragmentDefinition>>, pub uploads: Vec<UploadValue>, pub session_data: Arc<Data>, pub query_data: Arc<Data>, pub http_headers: Mutex<http::HeaderMap>, pub introspection_mode: IntrospectionMode, pub errors: Mutex<Vec<ServerError>> }
    #[derive(Clone)] pub struct QueryEnv;
    impl Deref for QueryEnv {
        type Target = QueryEnvInner;
        fn deref(&self) -> &Self::Target {}
    }
    impl<T> ContextBase<T> {
        pub fn add_error(&self, error: ServerError) {}
        pub fn data<D: Any>(&self) -> Result<&D> {}
        pub fn data_unchecked<D: Any>(&self) -> &D {}
        pub fn data_opt<D: Any>(&self) -> Option<&D> {}
        pub fn http_header_contains(&self, key: impl http::header::AsHeaderName) -> bool {}
        pub fn insert_http_header(&self, name: impl http::header::IntoHeaderName, value: impl TryInto<http::HeaderValue>) -> Option<http::HeaderValue> {}
        pub fn append_http_header(&self, name: impl http::header::IntoHeaderName, value: impl TryInto<http::HeaderValue>) -> bool {}
    }
    impl ContextBase<&Positioned<Field>> {
        pub fn look_ahead(&self) -> Lookahead {}
        pub fn field(&self) -> SelectionField {}
    }
    #[derive(Clone, Copy)] pub struct SelectionField;
    impl SelectionField {
        pub fn name(&self) -> &str {}
        pub fn alias(&self) -> Option<&str> {}
        pub fn directives(&self) -> ServerResult<Vec<ConstDirective>> {}
        pub fn arguments(&self) -> ServerResult<Vec<(Name, Value)>> {}
        pub fn selection_set(&self) -> impl Iterator<Item = SelectionField> {}
    }
}
pub mod dataloader {
    use futures_util::future::BoxFuture;
    use std::collections::HashMap;
    use std::future::Future;
    use std::hash::Hash;
    use std::time::Duration;
    pub use cache::{CacheFactory, CacheStorage, HashMapCache, LruCache, NoCache};
    pub trait Loader<K: Hash + Eq + Clone> {
        type Value: Clone;
        type Error: Clone;
        fn load(&self, keys: &[K]) -> impl Future<Output = Result<HashMap<K, Self::Value>, Self::Error>>;
    }
    pub struct DataLoader<T, C = NoCache> { inner: T, cache_factory: C }
    impl<T> DataLoader<T, NoCache> { pub fn new<S, R>(loader: T, spawner: S) -> Self where S: Fn(BoxFuture<()>) -> R {} }
    impl<T, C: CacheFactory> DataLoader<T, C> {
        pub fn with_cache<S, R>(loader: T, spawner: S, cache_factory: C) -> Self where S: Fn(BoxFuture<()>) -> R {}
        pub fn delay(self, delay: Duration) -> Self {}
        pub fn max_batch_size(self, max_batch_size: usize) -> Self {}
        pub fn loader(&self) -> &T {}
        pub fn enable_all_cache(&self, enable: bool) {}
        pub fn enable_cache<K>(&self, enable: bool) where K: Hash + Eq + Clone, T: Loader<K> {}
        pub async fn load_one<K>(&self, key: K) -> Result<Option<T::Value>, T::Error> where K: Hash + Eq + Clone, T: Loader<K> { let keys: &[K]; self.inner.load(keys).await; }
        pub async fn load_many<K, I>(&self, keys: I) -> Result<HashMap<K, T::Value>, T::Error> where K: Hash + Eq + Clone, I: IntoIterator<Item = K>, T: Loader<K> { let keys: &[K]; self.inner.load(keys).await; }
        pub async fn feed_many<K, I>(&self, values: I) where K: Hash + Eq + Clone, I: IntoIterator<Item = (K, T::Value)>, T: Loader<K> {}
        pub async fn feed_one<K>(&self, key: K, value: T::Value) where K: Hash + Eq + Clone, T: Loader<K> {}
        pub fn clear<K>(&self) where K: Hash + Eq + Clone, T: Loader<K> {}
        pub fn get_cached_values<K>(&self) -> HashMap<K, T::Value> where K: Hash + Eq + Clone, T: Loader<K> {}
    }
    mod cache {
        use std::borrow::Cow;
        use std::collections::hash_map::RandomState;
        use std::hash::{BuildHasher, Hash};
        pub trait CacheFactory { fn create<K, V>(&self) -> Box<dyn CacheStorage<Key = K, Value = V>> where K: Clone + Eq + Hash, V: Clone; }
        pub trait CacheStorage {
            type Key: Clone + Eq + Hash;
            type Value: Clone;
            fn get(&mut self, key: &Self::Key) -> Option<&Self::Value>;
            fn insert(&mut self, key: Cow<Self::Key>, val: Cow<Self::Value>);
            fn remove(&mut self, key: &Self::Key);
            fn clear(&mut self);
            fn iter(&self) -> Box<dyn Iterator<Item = (&Self::Key, &Self::Value)>>;
        }
        pub struct NoCache;
        impl CacheFactory for NoCache { fn create<K, V>(&self) -> Box<dyn CacheStorage<Key = K, Value = V>> where K: Clone + Eq + Hash, V: Clone {} }
        pub struct HashMapCache<S = RandomState>;
        impl<S: BuildHasher + Default> HashMapCache<S> { pub fn new() -> Self {} }
        impl Default for HashMapCache<RandomState> {}
        impl<S: BuildHasher + Default> CacheFactory for HashMapCache<S> { fn create<K, V>(&self) -> Box<dyn CacheStorage<Key = K, Value = V>> where K: Clone + Eq + Hash, V: Clone {} }
        pub struct LruCache;
        impl LruCache { pub fn new(cap: usize) -> Self {} }
        impl CacheFactory for LruCache { fn create<K, V>(&self) -> Box<dyn CacheStorage<Key = K, Value = V>> where K: Clone + Eq + Hash, V: Clone {} }
    }
}
pub mod extensions {
    use crate::{Data, QueryPathNode, Request, Response, Result, SDLExportOptions, SchemaEnv, ServerError, ServerResult, ValidationResult, Value, Variables};
    use crate::parser::types::{ExecutableDocument, Field};
    use futures_util::stream::BoxStream;
    use std::any::Any;
    use std::future::Future;
    use std::sync::Arc;
    pub use self::analyzer::Analyzer;
    pub struct ExtensionContext { pub schema_env: &SchemaEnv, pub session_data: &Data, pub query_data: Option<&Data> }
    impl ExtensionContext {
        pub fn stringify_execute_doc(&self, doc: &ExecutableDocument, variables: &Variables) -> String {}
        pub fn sdl(&self) -> String {}
        pub fn sdl_with_options(&self, options: SDLExportOptions) -> String {}
        pub fn data<D: Any>(&self) -> Result<&D> {}
        pub fn data_unchecked<D: Any>(&self) -> &D {}
        pub fn data_opt<D: Any>(&self) -> Option<&D> {}
    }
    pub struct ResolveInfo { pub path_node: &QueryPathNode, pub parent_type: &str, pub return_type: &str, pub name: &str, pub alias: Option<&str>, pub is_for_introspection: bool, pub field: &Field }
    pub type ResolveFut = &mut (dyn Future<Output = ServerResult<Option<Value>>> + Send + Unpin);
    pub struct NextRequest;
    impl NextRequest { pub async fn run(self, ctx: &ExtensionContext) -> Response {} }
    pub struct NextSubscribe;
    impl NextSubscribe { pub fn run(self, ctx: &ExtensionContext, stream: BoxStream<Response>) -> BoxStream<Response> {} }
    pub struct NextPrepareRequest;
    impl NextPrepareRequest { pub async fn run(self, ctx: &ExtensionContext, request: Request) -> ServerResult<Request> {} }
    pub struct NextParseQuery;
    impl NextParseQuery { pub async fn run(self, ctx: &ExtensionContext, query: &str, variables: &Variables) -> ServerResult<ExecutableDocument> {} }
    pub struct NextValidation;
    impl NextValidation { pub async fn run(self, ctx: &ExtensionContext) -> Result<ValidationResult, Vec<ServerError>> {} }
    pub struct NextExecute;
    impl NextExecute {
        pub async fn run(self, ctx: &ExtensionContext, operation_name: Option<&str>) -> Response {}
        pub async fn run_with_data(self, ctx: &ExtensionContext, operation_name: Option<&str>, data: Data) -> Response {}
    }
    pub struct NextResolve;
    impl NextResolve { pub async fn run(self, ctx: &ExtensionContext, info: ResolveInfo) -> ServerResult<Option<Value>> {} }
    pub trait Extension {
        async fn request(&self, ctx: &ExtensionContext, next: NextRequest) -> Response {}
        fn subscribe(&self, ctx: &ExtensionContext, stream: BoxStream<Response>, next: NextSubscribe) -> BoxStream<Response> {}
        async fn prepare_request(&self, ctx: &ExtensionContext, request: Request, next: NextPrepareRequest) -> ServerResult<Request> {}
        async fn parse_query(&self, ctx: &ExtensionContext, query: &str, variables: &Variables, next: NextParseQuery) -> ServerResult<ExecutableDocument> {}
        async fn validation(&self, ctx: &ExtensionContext, next: NextValidation) -> Result<ValidationResult, Vec<ServerError>> {}
        async fn execute(&self, ctx: &ExtensionContext, operation_name: Option<&str>, next: NextExecute) -> Response {}
        async fn resolve(&self, ctx: &ExtensionContext, info: ResolveInfo, next: NextResolve) -> ServerResult<Option<Value>> {}
    }
    pub trait ExtensionFactory { fn create(&self) -> Arc<dyn Extension>; }
    #[derive(Clone)] pub struct Extensions;
    impl Extensions {
        pub async fn request(&self, request_fut: RequestFut) -> Response {}
        pub fn subscribe(&self, stream: BoxStream<Response>) -> BoxStream<Response> {}
        pub async fn prepare_request(&self, request: Request) -> ServerResult<Request> {}
        pub async fn parse_query(&self, query: &str, variables: &Variables, parse_query_fut: ParseFut) -> ServerResult<ExecutableDocument> {}
        pub async fn validation(&self, validation_fut: ValidationFut) -> Result<ValidationResult, Vec<ServerError>> {}
        pub async fn execute<F, T>(&self, operation_name: Option<&str>, execute_fut_factory: F) -> Response where F: FnOnce(Option<Data>) -> T, T: Future<Output = Response> { let a: Option<Data>; execute_fut_factory(a); }
        pub async fn resolve(&self, info: ResolveInfo, resolve_fut: ResolveFut) -> ServerResult<Option<Value>> {}
    }
    mod analyzer {
        use crate::extensions::{Extension, ExtensionFactory};
        use std::sync::Arc;
        pub struct Analyzer;
        impl ExtensionFactory for Analyzer { fn create(&self) -> Arc<dyn Extension> {} }
    }
}
pub mod http {
    use crate::{BatchRequest, ParseRequestError, Request};
    use futures_util::io::AsyncRead;
    pub use graphiql_plugin::{GraphiQLPlugin, graphiql_plugin_explorer};
    pub use graphiql_source::graphiql_source;
    pub use graphiql_v2_source::{Credentials, GraphiQLSource};
    pub use multipart::MultipartOptions;
    pub use multipart_subscribe::{create_multipart_mixed_stream, is_accept_multipart_mixed};
    pub use playground_source::{GraphQLPlaygroundConfig, playground_source};
    pub use websocket::{ALL_WEBSOCKET_PROTOCOLS, ClientMessage, DefaultOnConnInitType, DefaultOnPingType, Protocols as WebSocketProtocols, WebSocket, WsMessage, default_on_connection_init, default_on_ping};
    pub fn parse_query_string(input: &str) -> Result<Request, ParseRequestError> {}
    pub async fn receive_body(content_type: Option<impl AsRef<str>>, body: impl AsyncRead, opts: MultipartOptions) -> Result<Request, ParseRequestError> {}
    pub async fn receive_batch_body(content_type: Option<impl AsRef<str>>, body: impl AsyncRead, opts: MultipartOptions) -> Result<BatchRequest, ParseRequestError> {}
    pub async fn receive_json(body: impl AsyncRead) -> Result<Request, ParseRequestError> {}
    pub async fn receive_batch_json(body: impl AsyncRead) -> Result<BatchRequest, ParseRequestError> {}
    mod graphiql_plugin {
        #[derive(Default)] pub struct GraphiQLPlugin { pub name: &str, pub constructor: &str, pub head_assets: Option<&str>, pub body_assets: Option<&str>, pub pre_configs: Option<&str>, pub props: Option<&str> }
        pub fn graphiql_plugin_explorer() -> GraphiQLPlugin {}
    }
    mod graphiql_source {
        pub fn graphiql_source(graphql_endpoint_url: &str, subscription_endpoint: Option<&str>) -> String {}
    }
    mod graphiql_v2_source {
        use crate::http::graphiql_plugin::GraphiQLPlugin;
        #[derive(Default)] pub enum Credentials { SameOrigin, Include, Omit }
        #[derive(Default)] pub struct GraphiQLSource;
        impl GraphiQLSource {
            pub fn build() -> GraphiQLSource {}
            pub fn endpoint(self, endpoint: &str) -> GraphiQLSource {}
            pub fn subscription_endpoint(self, endpoint: &str) -> GraphiQLSource {}
            pub fn header(self, name: &str, value: &str) -> GraphiQLSource {}
            pub fn version(self, value: &str) -> GraphiQLSource {}
            pub fn ws_connection_param(self, name: &str, value: &str) -> GraphiQLSource {}
            pub fn title(self, title: &str) -> GraphiQLSource {}
            pub fn credentials(self, credentials: Credentials) -> GraphiQLSource {}
            pub fn plugins(self, plugins: &[GraphiQLPlugin]) -> GraphiQLSource {}
            pub fn finish(self) -> String {}
        }
    }
    mod multipart {
        #[derive(Default, Clone, Copy)] pub struct MultipartOptions { pub max_file_size: Option<usize>, pub max_num_files: Option<usize> }
        impl MultipartOptions {
            pub fn max_file_size(self, size: usize) -> Self {}
            pub fn max_num_files(self, n: usize) -> Self {}
        }
    }
    mod multipart_subscribe {
        use bytes::Bytes;
        use crate::Response;
        use futures_util::Stream;
        use futures_util::stream::BoxStream;
        use std::time::Duration;
        pub fn create_multipart_mixed_stream(input: impl Stream<Item = Response>, heartbeat_interval: Duration) -> BoxStream<Bytes> {}
        pub fn is_accept_multipart_mixed(accept: &str) -> bool {}
    }
    mod playground_source {
        use crate::Value;
        pub fn playground_source(config: GraphQLPlaygroundConfig) -> String {}
        pub struct GraphQLPlaygroundConfig;
        impl GraphQLPlaygroundConfig {
            pub fn new(endpoint: &str) -> Self {}
            pub fn subscription_endpoint(self, endpoint: &str) -> Self {}
            pub fn with_header(self, name: &str, value: &str) -> Self {}
            pub fn title(self, title: &str) -> Self {}
            pub fn with_setting(self, name: &str, value: impl Into<Value>) -> Self {}
        }
    }
    mod websocket {
        use crate::{Data, Error, Executor, Request, Result};
        use futures_util::future::Ready;
        use futures_util::stream::Stream;
        use std::future::Future;
        use std::time::Duration;
        pub const ALL_WEBSOCKET_PROTOCOLS: [&str; 2] = _;
        #[derive(Clone)] pub enum WsMessage { Text(String), Close(u16, String) }
        impl WsMessage {
            pub fn unwrap_text(self) -> String {}
            pub fn unwrap_close(self) -> (u16, String) {}
        }
        pub struct WebSocket<S, E, OnInit, OnPing>;
        pub type DefaultOnConnInitType = fn(serde_json::Value) -> Ready<Result<Data>>;
        pub type DefaultOnPingType = fn(Option<&Data>, Option<serde_json::Value>) -> Ready<Result<Option<serde_json::Value>>>;
        pub fn default_on_connection_init(_: serde_json::Value) -> Ready<Result<Data>> {}
        pub fn default_on_ping(_: Option<&Data>, _: Option<serde_json::Value>) -> Ready<Result<Option<serde_json::Value>>> {}
        impl<S, E> WebSocket<S, E, DefaultOnConnInitType, DefaultOnPingType> where E: Executor, S: Stream<Item = serde_json::Result<ClientMessage>> { pub fn from_message_stream(executor: E, stream: S, protocol: Protocols) -> Self {} }
        impl<S, E> WebSocket<MessageMapStream<S>, E, DefaultOnConnInitType, DefaultOnPingType> where E: Executor, S: Stream, S::Item: AsRef<[u8]> { pub fn new(executor: E, stream: S, protocol: Protocols) -> Self {} }
        impl<S, E, OnInit, OnPing> WebSocket<S, E, OnInit, OnPing> where E: Executor, S: Stream<Item = serde_json::Result<ClientMessage>> {
            pub fn connection_data(self, data: Data) -> Self {}
            pub fn on_connection_init<F, R>(self, callback: F) -> WebSocket<S, E, F, OnPing> where F: FnOnce(serde_json::Value) -> R, R: Future<Output = Result<Data>> {}
            pub fn on_ping<F, R>(self, callback: F) -> WebSocket<S, E, OnInit, F> where F: FnOnce(Option<&Data>, Option<serde_json::Value>) -> R + Clone, R: Future<Output = Result<Option<serde_json::Value>>> {}
            pub fn keepalive_timeout(self, timeout: impl Into<Option<Duration>>) -> Self {}
        }
        #[derive(Copy, Clone)] pub enum Protocols { SubscriptionsTransportWS, GraphQLWS }
        impl Protocols { pub fn sec_websocket_protocol(&self) -> &str {} }
        impl std::str::FromStr for Protocols { type Err = Error; }
        pub enum ClientMessage { ConnectionInit { payload: Option<serde_json::Value> }, Start { id: String, payload: Request }, Stop { id: String }, ConnectionTerminate, Ping { payload: Option<serde_json::Value> }, Pong { payload: Option<serde_json::Value> } }
        impl ClientMessage { pub fn from_bytes<T>(message: T) -> serde_json::Result<Self> where T: AsRef<[u8]> {} }
    }
}
pub mod types {
    pub use any::Any;
    pub use empty_mutation::EmptyMutation;
    pub use empty_subscription::EmptySubscription;
    pub use id::ID;
    pub use json::Json;
    pub use maybe_undefined::MaybeUndefined;
    pub use merged_object::{MergedObject, MergedObjectTail};
    pub use upload::{Upload, UploadValue};
    pub mod connection {
        use crate::{Error, ObjectType, OutputType, Result};
        use std::fmt::Display;
        use std::future::Future;
        pub use connection_type::Connection;
        pub use cursor::{CursorType, OpaqueCursor};
        pub use edge::Edge;
        pub use page_info::PageInfo;
        #[derive(Default, Copy, Clone)] pub struct EmptyFields;
        pub trait EdgeNameType { fn type_name<T: OutputType>() -> String; }
        pub struct DefaultEdgeName;
        impl EdgeNameType for DefaultEdgeName { fn type_name<T: OutputType>() -> String {} }
        pub trait ConnectionNameType { fn type_name<T: OutputType>() -> String; }
        pub struct DefaultConnectionName;
        impl ConnectionNameType for DefaultConnectionName { fn type_name<T: OutputType>() -> String {} }
        pub trait NodesFieldSwitcherSealed: private::NodesFieldSwitcher {}
        impl NodesFieldSwitcherSealed for DisableNodesField {}
        impl NodesFieldSwitcherSealed for EnableNodesField {}
        pub struct EnableNodesField;
        pub struct DisableNodesField;
        pub async fn query<Name, EdgeName, Cursor, Node, NodesVersion, ConnectionFields, EdgeFields, F, R, E>(after: Option<String>, before: Option<String>, first: Option<i32>, last: Option<i32>, f: F) -> Result<Connection<Cursor, Node, ConnectionFields, EdgeFields, Name, EdgeName, NodesVersion>> where Name: ConnectionNameType, EdgeName: EdgeNameType, Cursor: CursorType, <Cursor as CursorType>::Error: Display, Node: OutputType, NodesVersion: NodesFieldSwitcherSealed, ConnectionFields: ObjectType, EdgeFields: ObjectType, F: FnOnce(Option<Cursor>, Option<Cursor>, Option<usize>, Option<usize>) -> R, R: Future<Output = Result<Connection<Cursor, Node, ConnectionFields, EdgeFields, Name, EdgeName, NodesVersion>, E>>, E: Into<Error> { let a: Option<Cursor>; let b: Option<Cursor>; let c: Option<usize>; let d: Option<usize>; f(a, b, c, d).await; }
        pub async fn query_with<Cursor, T, F, R, E>(after: Option<String>, before: Option<String>, first: Option<i32>, last: Option<i32>, f: F) -> Result<T> where Cursor: CursorType, <Cursor as CursorType>::Error: Display, F: FnOnce(Option<Cursor>, Option<Cursor>, Option<usize>, Option<usize>) -> R, R: Future<Output = Result<T, E>>, E: Into<Error> { let a: Option<Cursor>; let b: Option<Cursor>; let c: Option<usize>; let d: Option<usize>; f(a, b, c, d).await; }
        mod connection_type {
            use crate::{ObjectType, OutputType};
            use crate::connection::{ConnectionNameType, DefaultConnectionName, DefaultEdgeName, EdgeNameType};
            use crate::connection::edge::Edge;
            use crate::types::connection::{CursorType, EmptyFields};
            use super::{EnableNodesField, NodesFieldSwitcherSealed};
            pub struct Connection<Cursor, Node, ConnectionFields = EmptyFields, EdgeFields = EmptyFields, Name = DefaultConnectionName, EdgeName = DefaultEdgeName, NodesField = EnableNodesField> where Cursor: CursorType, Node: OutputType, ConnectionFields: ObjectType, EdgeFields: ObjectType, Name: ConnectionNameType, EdgeName: EdgeNameType, NodesField: NodesFieldSwitcherSealed { pub edges: Vec<Edge<Cursor, Node, EdgeFields, EdgeName>>, pub additional_fields: ConnectionFields, pub has_previous_page: bool, pub has_next_page: bool }
            impl<Cursor, Node, NodesField, EdgeFields, Name, EdgeName> Connection<Cursor, Node, EmptyFields, EdgeFields, Name, EdgeName, NodesField> where Cursor: CursorType, Node: OutputType, EdgeFields: ObjectType, Name: ConnectionNameType, EdgeName: EdgeNameType, NodesField: NodesFieldSwitcherSealed { pub fn new(has_previous_page: bool, has_next_page: bool) -> Self {} }
            impl<Cursor, Node, NodesField, ConnectionFields, EdgeFields, Name, EdgeName> Connection<Cursor, Node, ConnectionFields, EdgeFields, Name, EdgeName, NodesField> where Cursor: CursorType, Node: OutputType, ConnectionFields: ObjectType, EdgeFields: ObjectType, Name: ConnectionNameType, EdgeName: EdgeNameType, NodesField: NodesFieldSwitcherSealed { pub fn with_additional_fields(has_previous_page: bool, has_next_page: bool, additional_fields: ConnectionFields) -> Self {} }
        }
        mod cursor {
            use crate::ID;
            use serde::Serialize;
            use serde::de::DeserializeOwned;
            use std::char::ParseCharError;
            use std::convert::Infallible;
            use std::fmt::Display;
            use std::num::{ParseFloatError, ParseIntError};
            use std::ops::{Deref, DerefMut};
            use std::str::ParseBoolError;
            pub trait CursorType {
                type Error: Display;
                fn decode_cursor(s: &str) -> Result<Self, Self::Error>;
                fn encode_cursor(&self) -> String;
            }
            impl CursorType for isize {
                type Error = ParseIntError;
                fn decode_cursor(s: &str) -> Result<Self, Self::Error> {}
                fn encode_cursor(&self) -> String {}
            }
            impl CursorType for i8 {
                type Error = ParseIntError;
                fn decode_cursor(s: &str) -> Result<Self, Self::Error> {}
                fn encode_cursor(&self) -> String {}
            }
            impl CursorType for i16 {
                type Error = ParseIntError;
                fn decode_cursor(s: &str) -> Result<Self, Self::Error> {}
                fn encode_cursor(&self) -> String {}
            }
            impl CursorType for i32 {
                type Error = ParseIntError;
                fn decode_cursor(s: &str) -> Result<Self, Self::Error> {}
                fn encode_cursor(&self) -> String {}
            }
            impl CursorType for i64 {
                type Error = ParseIntError;
                fn decode_cursor(s: &str) -> Result<Self, Self::Error> {}
                fn encode_cursor(&self) -> String {}
            }
            impl CursorType for i128 {
                type Error = ParseIntError;
                fn decode_cursor(s: &str) -> Result<Self, Self::Error> {}
                fn encode_cursor(&self) -> String {}
            }
            impl CursorType for usize {
                type Error = ParseIntError;
                fn decode_cursor(s: &str) -> Result<Self, Self::Error> {}
                fn encode_cursor(&self) -> String {}
            }
            impl CursorType for u8 {
                type Error = ParseIntError;
                fn decode_cursor(s: &str) -> Result<Self, Self::Error> {}
                fn encode_cursor(&self) -> String {}
            }
            impl CursorType for u16 {
                type Error = ParseIntError;
                fn decode_cursor(s: &str) -> Result<Self, Self::Error> {}
                fn encode_cursor(&self) -> String {}
            }
            impl CursorType for u32 {
                type Error = ParseIntError;
                fn decode_cursor(s: &str) -> Result<Self, Self::Error> {}
                fn encode_cursor(&self) -> String {}
            }
            impl CursorType for u64 {
                type Error = ParseIntError;
                fn decode_cursor(s: &str) -> Result<Self, Self::Error> {}
                fn encode_cursor(&self) -> String {}
            }
            impl CursorType for u128 {
                type Error = ParseIntError;
                fn decode_cursor(s: &str) -> Result<Self, Self::Error> {}
                fn encode_cursor(&self) -> String {}
            }
            impl CursorType for f32 {
                type Error = ParseFloatError;
                fn decode_cursor(s: &str) -> Result<Self, Self::Error> {}
                fn encode_cursor(&self) -> String {}
            }
            impl CursorType for f64 {
                type Error = ParseFloatError;
                fn decode_cursor(s: &str) -> Result<Self, Self::Error> {}
                fn encode_cursor(&self) -> String {}
            }
            impl CursorType for char {
                type Error = ParseCharError;
                fn decode_cursor(s: &str) -> Result<Self, Self::Error> {}
                fn encode_cursor(&self) -> String {}
            }
            impl CursorType for bool {
                type Error = ParseBoolError;
                fn decode_cursor(s: &str) -> Result<Self, Self::Error> {}
                fn encode_cursor(&self) -> String {}
            }
            impl CursorType for String {
                type Error = Infallible;
                fn decode_cursor(s: &str) -> Result<Self, Self::Error> {}
                fn encode_cursor(&self) -> String {}
            }
            impl CursorType for ID {
                type Error = Infallible;
                fn decode_cursor(s: &str) -> Result<Self, Self::Error> {}
                fn encode_cursor(&self) -> String {}
            }
            pub struct OpaqueCursor<T>(pub T);
            impl<T> Deref for OpaqueCursor<T> {
                type Target = T;
                fn deref(&self) -> &Self::Target {}
            }
            impl<T> DerefMut for OpaqueCursor<T> { fn deref_mut(&mut self) -> &mut Self::Target {} }
            impl<T> CursorType for OpaqueCursor<T> where T: Serialize + DeserializeOwned {
                type Error = Box<dyn std::error::Error + Send + Sync>;
                fn decode_cursor(s: &str) -> Result<Self, Self::Error> {}
                fn encode_cursor(&self) -> String {}
            }
        }
        mod edge {
            use crate::{ComplexObject, ObjectType, OutputType};
            use crate::connection::{DefaultEdgeName, EmptyFields};
            use crate::types::connection::{CursorType, EdgeNameType};
            pub struct Edge<Cursor, Node, EdgeFields, Name = DefaultEdgeName> where Cursor: CursorType, Node: OutputType, EdgeFields: ObjectType, Name: EdgeNameType { pub cursor: Cursor, pub node: Node }
            impl<Cursor, Node, EdgeFields, Name> Edge<Cursor, Node, EdgeFields, Name> where Cursor: CursorType, Node: OutputType, EdgeFields: ObjectType, Name: EdgeNameType { pub async fn node(&self, ctx: &crate::Context) -> crate::Result<&Node> {} }
            impl<Cursor, Node, EdgeFields, Name> crate::ComplexObject for Edge<Cursor, Node, EdgeFields, Name> where Cursor: CursorType, Node: OutputType, EdgeFields: ObjectType, Name: EdgeNameType {
                fn fields(registry: &mut crate::registry::Registry) -> std::vec::Vec<(std::string::String, crate::registry::MetaField)> {}
                async fn resolve_field(&self, ctx: &crate::Context) -> crate::ServerResult<std::option::Option<crate::Value>> {}
            }
            impl<Cursor, Node, EdgeFields, Name> Edge<Cursor, Node, EdgeFields, Name> where Name: EdgeNameType, Cursor: CursorType, Node: OutputType, EdgeFields: ObjectType { pub fn with_additional_fields(cursor: Cursor, node: Node, additional_fields: EdgeFields) -> Self {} }
            impl<Cursor, Node, Name> Edge<Cursor, Node, EmptyFields, Name> where Cursor: CursorType, Node: OutputType, Name: EdgeNameType { pub fn new(cursor: Cursor, node: Node) -> Self {} }
        }
        mod page_info {
            pub struct PageInfo { pub has_previous_page: bool, pub has_next_page: bool, pub start_cursor: Option<String>, pub end_cursor: Option<String> }
        }
        mod private {
            pub trait NodesFieldSwitcher {}
            impl NodesFieldSwitcher for super::DisableNodesField {}
            impl NodesFieldSwitcher for super::EnableNodesField {}
        }
    }
    mod any {
        use crate::Value;
        #[derive(Clone)] pub struct Any(pub Value);
        impl<T: Into<Value>> From<T> for Any {}
    }
    mod empty_mutation {
        #[derive(Default, Copy, Clone)] pub struct EmptyMutation;
    }
    mod empty_subscription {
        #[derive(Default, Copy, Clone)] pub struct EmptySubscription;
    }
    mod id {
        use async_graphql_value::ConstValue;
        use std::ops::{Deref, DerefMut};
        #[derive(Clone, Default)] pub struct ID(pub String);
        impl AsRef<str> for ID { fn as_ref(&self) -> &str {} }
        impl Deref for ID {
            type Target = String;
            fn deref(&self) -> &Self::Target {}
        }
        impl DerefMut for ID { fn deref_mut(&mut self) -> &mut Self::Target {} }
        impl<T: std::fmt::Display> From<T> for ID {}
        impl From<ID> for String {}
        impl From<ID> for ConstValue {}
    }
    mod json {
        use std::ops::{Deref, DerefMut};
        #[derive(Clone, Default)] pub struct Json<T>(pub T);
        impl<T> Deref for Json<T> {
            type Target = T;
            fn deref(&self) -> &Self::Target {}
        }
        impl<T> DerefMut for Json<T> { fn deref_mut(&mut self) -> &mut Self::Target {} }
        impl<T> From<T> for Json<T> {}
    }
    mod maybe_undefined {
        use crate::Value;
        use std::ops::Deref;
        #[derive(Copy, Clone, Default)] pub enum MaybeUndefined<T> { Undefined, Null, Value(T) }
        impl<T> MaybeUndefined<T> {
            pub fn is_undefined(&self) -> bool {}
            pub fn is_null(&self) -> bool {}
            pub fn is_value(&self) -> bool {}
            pub fn value(&self) -> Option<&T> {}
            pub fn take(self) -> Option<T> {}
            pub fn as_opt_ref(&self) -> Option<Option<&T>> {}
            pub fn as_opt_deref<U>(&self) -> Option<Option<&U>> where T: Deref<Target = U> {}
            pub fn contains_value<U>(&self, x: &U) -> bool where U: PartialEq<T> {}
            pub fn contains<U>(&self, x: &Option<U>) -> bool where U: PartialEq<T> {}
            pub fn map<U, F: FnOnce(Option<T>) -> Option<U>>(self, f: F) -> MaybeUndefined<U> { let a: Option<T>; f(a); }
            pub fn map_value<U, F: FnOnce(T) -> U>(self, f: F) -> MaybeUndefined<U> { let a: T; f(a); }
            pub fn update_to(self, value: &mut Option<T>) {}
        }
        impl<T, E> MaybeUndefined<Result<T, E>> { pub fn transpose(self) -> Result<MaybeUndefined<T>, E> {} }
        impl<T> From<MaybeUndefined<T>> for Option<Option<T>> {}
        impl<T> From<Option<Option<T>>> for MaybeUndefined<T> {}
    }
    mod merged_object {
        pub struct MergedObject<A, B>(pub A, pub B);
        #[derive(Default)] pub struct MergedObjectTail;
    }
    mod upload {
        use crate::Context;
        use futures_util::io::AsyncRead;
        use std::fs::File;
        use std::io::Read;
        use std::ops::Deref;
        pub struct UploadValue { pub filename: String, pub content_type: Option<String>, pub content: File }
        impl UploadValue {
            pub fn try_clone(&self) -> std::io::Result<Self> {}
            pub fn into_read(self) -> File { self.content }
            pub fn into_async_read(self) -> impl AsyncRead {}
            #[blocking(stat)] pub fn size(&self) -> std::io::Result<u64> {}
        }
        #[derive(Clone, Copy)] pub struct Upload(pub usize);
        impl Upload { pub fn value(&self, ctx: &Context) -> std::io::Result<UploadValue> {} }
        impl Deref for Upload {
            type Target = usize;
            fn deref(&self) -> &Self::Target {}
        }
    }
}
