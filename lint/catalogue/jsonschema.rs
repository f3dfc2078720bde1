//! jsonschema 0.61.2, with `JSONSchema` of what came before 0.20. Only references that lead out of a schema are fetched, by a blocking client that
//! panics inside a runtime: schemas that are used there have none, or a retriever of their own.

use serde_json::Value;
use std::sync::Arc;
pub use error::ValidationError;
pub use options::ValidationOptions;
pub use referencing::{AsyncRetrieve, Draft, Registry, Resource, Retrieve, Uri};
pub use validator::Validator;
pub fn is_valid(schema: &Value, instance: &Value) -> bool {}
pub fn validate<'i>(schema: &Value, instance: &'i Value) -> Result<(), ValidationError<'i>> {}
pub fn validator_for(schema: &Value) -> Result<Validator, ValidationError<'static>> {}
pub async fn async_validator_for(schema: &Value) -> Result<Validator, ValidationError<'static>> {}
pub fn options() -> ValidationOptions {}
pub fn async_options() -> ValidationOptions<Arc<dyn AsyncRetrieve>> {}
pub struct ErrorIterator<'a>;
impl<'a> Iterator for ErrorIterator<'a> { type Item = ValidationError<'a>; fn next(&mut self) -> Option<Self::Item> {} }
#[derive(Debug)] pub struct JSONSchema;
impl JSONSchema {
    pub fn options() -> CompilationOptions {}
    pub fn compile(schema: &Value) -> Result<JSONSchema, ValidationError> {}
    pub fn validate<'instance>(&self, instance: &'instance Value) -> Result<(), ErrorIterator<'instance>> {}
    pub fn is_valid(&self, instance: &Value) -> bool {}
    pub fn draft(&self) -> Draft {}
}
pub trait SchemaResolver { fn resolve(&self, root_schema: &Value, url: &url::Url, original_reference: &str) -> Result<Arc<Value>, anyhow::Error>; }
#[derive(Clone, Debug, Default)] pub struct CompilationOptions;
impl CompilationOptions {
    pub fn compile(&self, schema: &Value) -> Result<JSONSchema, ValidationError> {}
    pub fn with_draft(&mut self, draft: Draft) -> &mut Self {}
    pub fn with_resolver(&mut self, resolver: impl SchemaResolver) -> &mut Self {}
    pub fn with_meta_schemas(&mut self) -> &mut Self {}
    pub fn with_document(&mut self, id: String, document: Value) -> &mut Self {}
    pub fn should_validate_formats(&mut self, validate_formats: bool) -> &mut Self {}
    pub fn should_ignore_unknown_formats(&mut self, should_ignore_unknown_formats: bool) -> &mut Self {}
}
pub mod error {
    #[derive(Debug)] pub struct ValidationError<'a>;
    impl std::fmt::Display for ValidationError {}
    impl std::error::Error for ValidationError {}
    impl<'a> ValidationError<'a> { pub fn to_owned(self) -> ValidationError<'static> {} }
}
pub mod options {
    use crate::{Draft, Registry, Resource, Retrieve, ValidationError, Validator};
    use serde_json::Value;
    use std::sync::Arc;
    #[derive(Clone)] pub struct ValidationOptions<R = Arc<dyn Retrieve>>;
    impl<R> ValidationOptions<R> {
        pub fn with_draft(self, draft: Draft) -> Self {}
        pub fn with_base_uri(self, base_uri: impl Into<String>) -> Self {}
        pub fn with_resource(self, uri: impl Into<String>, resource: Resource) -> Self {}
        pub fn with_resources(self, pairs: impl Iterator<Item = (impl Into<String>, Resource)>) -> Self {}
        pub fn with_registry(self, registry: Registry) -> Self {}
        pub fn with_format<N, F>(self, name: N, format: F) -> Self {}
        pub fn with_keyword<N, F>(self, name: N, factory: F) -> Self {}
        pub fn should_validate_formats(self, yes: bool) -> Self {}
        pub fn should_ignore_unknown_formats(self, yes: bool) -> Self {}
        pub fn with_retriever<T>(self, retriever: T) -> Self {}
        pub fn offline(self) -> Self {}
    }
    impl ValidationOptions<Arc<dyn Retrieve>> { pub fn build(&self, schema: &Value) -> Result<Validator, ValidationError<'static>> {} }
    impl ValidationOptions<Arc<dyn crate::AsyncRetrieve>> { pub async fn build(&self, schema: &Value) -> Result<Validator, ValidationError<'static>> {} }
}
pub mod validator {
    use crate::{Draft, ErrorIterator, ValidationError, ValidationOptions};
    use serde_json::Value;
    #[derive(Clone, Debug)] pub struct Validator;
    impl Validator {
        pub fn options() -> ValidationOptions {}
        pub fn new(schema: &Value) -> Result<Validator, ValidationError<'static>> {}
        pub async fn async_new(schema: &Value) -> Result<Validator, ValidationError<'static>> {}
        pub fn validate<'i>(&self, instance: &'i Value) -> Result<(), ValidationError<'i>> {}
        pub fn iter_errors<'i>(&'i self, instance: &'i Value) -> ErrorIterator<'i> {}
        pub fn is_valid(&self, instance: &Value) -> bool {}
        pub fn draft(&self) -> Draft {}
    }
}
pub mod draft4 {
    use crate::{ValidationError, ValidationOptions, Validator};
    use serde_json::Value;
    pub fn new(schema: &Value) -> Result<Validator, ValidationError<'static>> {}
    pub fn is_valid(schema: &Value, instance: &Value) -> bool {}
    pub fn validate<'i>(schema: &Value, instance: &'i Value) -> Result<(), ValidationError<'i>> {}
    pub fn options() -> ValidationOptions {}
}
pub mod draft6 {
    use crate::{ValidationError, ValidationOptions, Validator};
    use serde_json::Value;
    pub fn new(schema: &Value) -> Result<Validator, ValidationError<'static>> {}
    pub fn is_valid(schema: &Value, instance: &Value) -> bool {}
    pub fn validate<'i>(schema: &Value, instance: &'i Value) -> Result<(), ValidationError<'i>> {}
    pub fn options() -> ValidationOptions {}
}
pub mod draft7 {
    use crate::{ValidationError, ValidationOptions, Validator};
    use serde_json::Value;
    pub fn new(schema: &Value) -> Result<Validator, ValidationError<'static>> {}
    pub fn is_valid(schema: &Value, instance: &Value) -> bool {}
    pub fn validate<'i>(schema: &Value, instance: &'i Value) -> Result<(), ValidationError<'i>> {}
    pub fn options() -> ValidationOptions {}
}
pub mod draft201909 {
    use crate::{ValidationError, ValidationOptions, Validator};
    use serde_json::Value;
    pub fn new(schema: &Value) -> Result<Validator, ValidationError<'static>> {}
    pub fn is_valid(schema: &Value, instance: &Value) -> bool {}
    pub fn validate<'i>(schema: &Value, instance: &'i Value) -> Result<(), ValidationError<'i>> {}
    pub fn options() -> ValidationOptions {}
}
pub mod draft202012 {
    use crate::{ValidationError, ValidationOptions, Validator};
    use serde_json::Value;
    pub fn new(schema: &Value) -> Result<Validator, ValidationError<'static>> {}
    pub fn is_valid(schema: &Value, instance: &Value) -> bool {}
    pub fn validate<'i>(schema: &Value, instance: &'i Value) -> Result<(), ValidationError<'i>> {}
    pub fn options() -> ValidationOptions {}
}
