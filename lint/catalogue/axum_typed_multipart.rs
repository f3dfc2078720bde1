//! axum_typed_multipart 0.16.8.

use http::HeaderMap;
use std::ops::{Deref, DerefMut};
pub struct TypedMultipart<T>(pub T);
impl<T> Deref for TypedMultipart<T> {
    type Target = T;
    fn deref(&self) -> &Self::Target { &self.0 }
}
impl<T> DerefMut for TypedMultipart<T> { fn deref_mut(&mut self) -> &mut Self::Target { &mut self.0 } }
pub struct BaseMultipart<T, R> { pub data: T }
impl<T, R> Deref for BaseMultipart<T, R> {
    type Target = T;
    fn deref(&self) -> &Self::Target { &self.data }
}
impl<T, R> DerefMut for BaseMultipart<T, R> { fn deref_mut(&mut self) -> &mut Self::Target { &mut self.data } }
#[derive(Clone, Default)] pub struct FieldMetadata { pub name: Option<String>, pub file_name: Option<String>, pub content_type: Option<String>, pub headers: HeaderMap }
pub struct FieldData<T> { pub metadata: FieldMetadata, pub contents: T }
