//! actix_multipart 0.8.5.

use actix_utils::future::Ready;
use actix_web::{FromRequest, HttpRequest, ResponseError};
use actix_web::dev::Payload;
use actix_web::error::{ParseError, PayloadError};
use actix_web::http::StatusCode;
use actix_web::http::header::{ContentDisposition, HeaderMap};
use actix_web::web::Bytes;
use derive_more::Error;
use futures_core::Stream;
use mime::Mime;
pub enum MultipartError { ContentTypeMissing, ContentTypeParse, ContentTypeIncompatible, BoundaryMissing, ContentDispositionMissing, ContentDispositionNameMissing, Nested, Incomplete, Parse(ParseError), Payload(PayloadError), NotConsumed, Field { name: String, source: actix_web::Error }, DuplicateField(String), MissingField(String), UnknownField(String) }
impl ResponseError for MultipartError { fn status_code(&self) -> StatusCode {} }
pub struct LimitExceeded;
impl std::fmt::Display for LimitExceeded {}
impl std::error::Error for LimitExceeded {}
pub struct Field;
impl Field {
    pub fn headers(&self) -> &HeaderMap {}
    pub fn content_type(&self) -> Option<&Mime> {}
    pub fn content_disposition(&self) -> Option<&ContentDisposition> {}
    pub fn name(&self) -> Option<&str> {}
    pub async fn bytes(&mut self, limit: usize) -> Result<Result<Bytes, Error>, LimitExceeded> {}
}
impl Stream for Field { type Item = Result<Bytes, Error>; }
pub struct Multipart;
impl FromRequest for Multipart {
    type Error = actix_web::Error;
    type Future = Ready<Result<Multipart, actix_web::Error>>;
    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {}
}
impl Multipart {
    pub fn new<S>(headers: &HeaderMap, stream: S) -> Self where S: futures_core::stream::Stream<Item = Result<Bytes, PayloadError>> {}
}
impl futures_core::stream::Stream for Multipart { type Item = Result<Field, MultipartError>; }
#[derive(Clone)] pub struct MultipartConfig;
impl MultipartConfig {
    pub fn new() -> Self {}
    pub fn buffer_limit(self, buffer_limit: usize) -> Self {}
}
impl Default for MultipartConfig {}
pub mod form {
    use actix_web::{Error, FromRequest, HttpRequest, dev};
    use crate::{Field, MultipartError};
    use futures_core::future::LocalBoxFuture;
    use std::any::Any;
    use std::collections::HashMap;
    use std::future::Future;
    pub trait FieldReader: Any {
        type Future: Future<Output = Result<Self, MultipartError>>;
        fn read_field(req: &HttpRequest, field: Field, limits: &mut Limits) -> Self::Future;
    }
    pub trait MultipartCollect {
        fn limit(field_name: &str) -> Option<usize>;
        fn handle_field(req: &HttpRequest, field: Field, limits: &mut Limits, state: &mut State) -> LocalBoxFuture<Result<(), MultipartError>>;
        fn from_state(state: State) -> Result<Self, MultipartError>;
    }
    pub struct Limits { pub total_limit_remaining: usize, pub memory_limit_remaining: usize, pub field_limit_remaining: Option<usize> }
    impl Limits {
        pub fn new(total_limit: usize, memory_limit: usize) -> Self {}
        pub fn try_consume_limits(&mut self, bytes: usize, in_memory: bool) -> Result<(), MultipartError> {}
    }
    pub struct MultipartForm<T: MultipartCollect>(pub T);
    impl<T: MultipartCollect> MultipartForm<T> { pub fn into_inner(self) -> T {} }
    impl<T> FromRequest for MultipartForm<T> where T: MultipartCollect {
        type Error = Error;
        type Future = LocalBoxFuture<Result<Self, Self::Error>>;
        fn from_request(req: &HttpRequest, payload: &mut dev::Payload) -> Self::Future {}
    }
    #[derive(Clone)] pub struct MultipartFormConfig;
    impl MultipartFormConfig {
        pub fn total_limit(self, total_limit: usize) -> Self {}
        pub fn memory_limit(self, memory_limit: usize) -> Self {}
        pub fn error_handler<F>(self, f: F) -> Self where F: Fn(MultipartError, &HttpRequest) -> Error {}
    }
    impl Default for MultipartFormConfig {}
    #[derive(Default)] pub struct State(pub HashMap<String, Box<dyn Any>>);
    pub mod bytes {
        use actix_web::{HttpRequest, web};
        use crate::{Field, MultipartError};
        use crate::form::{FieldReader, Limits};
        use futures_core::future::LocalBoxFuture;
        use mime::Mime;
        pub struct Bytes { pub data: web::Bytes, pub content_type: Option<Mime>, pub file_name: Option<String> }
        impl FieldReader for Bytes {
            type Future = LocalBoxFuture<Result<Self, MultipartError>>;
            fn read_field(arg0: &HttpRequest, field: Field, limits: &mut Limits) -> Self::Future {}
        }
    }
    pub mod json {
        use actix_web::{Error, HttpRequest, ResponseError};
        use actix_web::http::StatusCode;
        use crate::{Field, MultipartError};
        use crate::form::{FieldReader, Limits};
        use futures_core::future::LocalBoxFuture;
        use serde::de::DeserializeOwned;
        pub struct Json<T: DeserializeOwned>(pub T);
        impl<T: DeserializeOwned> Json<T> { pub fn into_inner(self) -> T {} }
        impl<T> FieldReader for Json<T> where T: DeserializeOwned {
            type Future = LocalBoxFuture<Result<Self, MultipartError>>;
            fn read_field(req: &HttpRequest, field: Field, limits: &mut Limits) -> Self::Future {}
        }
        pub enum JsonFieldError { Deserialize(serde_json::Error), ContentType }
        impl std::fmt::Display for JsonFieldError {}
        impl std::error::Error for JsonFieldError {}
        impl ResponseError for JsonFieldError { fn status_code(&self) -> StatusCode {} }
        #[derive(Clone)] pub struct JsonConfig;
        impl JsonConfig {
            pub fn error_handler<F>(self, f: F) -> Self where F: Fn(JsonFieldError, &HttpRequest) -> Error {}
            pub fn validate_content_type(self, validate_content_type: bool) -> Self {}
        }
        impl Default for JsonConfig {}
    }
    pub mod tempfile {
        use actix_web::{Error, HttpRequest, ResponseError};
        use actix_web::http::StatusCode;
        use crate::{Field, MultipartError};
        use crate::form::{FieldReader, Limits};
        use futures_core::future::LocalBoxFuture;
        use mime::Mime;
        use std::io;
        use std::path::Path;
        use tempfile::NamedTempFile;
        pub struct TempFile { pub file: NamedTempFile, pub content_type: Option<Mime>, pub file_name: Option<String>, pub size: usize }
        impl FieldReader for TempFile {
            type Future = LocalBoxFuture<Result<Self, MultipartError>>;
            fn read_field(req: &HttpRequest, field: Field, limits: &mut Limits) -> Self::Future {}
        }
        pub enum TempFileError { FileIo(io::Error) }
        impl std::fmt::Display for TempFileError {}
        impl std::error::Error for TempFileError {}
        impl ResponseError for TempFileError { fn status_code(&self) -> StatusCode {} }
        #[derive(Clone)] pub struct TempFileConfig;
        impl TempFileConfig {
            pub fn error_handler<F>(self, f: F) -> Self where F: Fn(TempFileError, &HttpRequest) -> Error {}
            pub fn directory(self, dir: impl AsRef<Path>) -> Self {}
        }
        impl Default for TempFileConfig {}
    }
    pub mod text {
        use actix_web::{Error, HttpRequest, ResponseError};
        use actix_web::http::StatusCode;
        use crate::{Field, MultipartError};
        use crate::form::{FieldReader, Limits};
        use futures_core::future::LocalBoxFuture;
        use serde::de::DeserializeOwned;
        pub struct Text<T: DeserializeOwned>(pub T);
        impl<T: DeserializeOwned> Text<T> { pub fn into_inner(self) -> T {} }
        impl<T> FieldReader for Text<T> where T: DeserializeOwned {
            type Future = LocalBoxFuture<Result<Self, MultipartError>>;
            fn read_field(req: &HttpRequest, field: Field, limits: &mut Limits) -> Self::Future {}
        }
        pub enum TextError { Utf8Error(std::str::Utf8Error), Deserialize(serde_plain::Error), ContentType }
        impl std::fmt::Display for TextError {}
        impl std::error::Error for TextError {}
        impl ResponseError for TextError { fn status_code(&self) -> StatusCode {} }
        #[derive(Clone)] pub struct TextConfig;
        impl TextConfig {
            pub fn error_handler<F>(self, f: F) -> Self where F: Fn(TextError, &HttpRequest) -> Error {}
            pub fn validate_content_type(self, validate_content_type: bool) -> Self {}
        }
        impl Default for TextConfig {}
    }
}
pub mod test {
    use actix_web::http::header::HeaderMap;
    use actix_web::web::Bytes;
    use mime::Mime;
    use std::borrow::Cow;
    pub struct TestFormField;
    impl TestFormField {
        pub fn new(name: impl Into<Cow<str>>, data: impl Into<Bytes>) -> Self {}
        pub fn filename(self, filename: impl Into<Cow<str>>) -> Self {}
        pub fn content_type(self, content_type: Mime) -> Self {}
    }
    pub fn create_form_data_payload_and_headers(name: &str, filename: Option<String>, content_type: Option<Mime>, file: Bytes) -> (Bytes, HeaderMap) {}
    pub fn create_form_data_payload_and_headers_with_boundary(boundary: &str, name: &str, filename: Option<String>, content_type: Option<Mime>, file: Bytes) -> (Bytes, HeaderMap) {}
    pub fn create_form_data_payload_and_headers_from_fields(fields: impl IntoIterator<Item = TestFormField>) -> (Bytes, HeaderMap) {}
    pub fn create_form_data_payload_and_headers_from_fields_with_boundary(boundary: &str, fields: impl IntoIterator<Item = TestFormField>) -> (Bytes, HeaderMap) {}
}
