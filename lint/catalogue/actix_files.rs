//! actix_files 0.7.3.

use actix_service::{IntoServiceFactory, ServiceFactory};
use actix_utils::future::Ready;
use actix_web::{FromRequest, HttpRequest, HttpResponse, Responder, ResponseError};
use actix_web::body::BoxBody;
use actix_web::dev::{AppService, HttpServiceFactory, Payload, RequestHead, Service, ServiceRequest, ServiceResponse};
use actix_web::error::Error;
use actix_web::guard::Guard;
use actix_web::http::StatusCode;
use actix_web::http::header::{ContentDisposition, ContentEncoding, DispositionType};
use crate::named::NamedFileService;
use crate::range::ParseRangeErr;
use crate::service::FilesServiceInner;
use futures_core::future::LocalBoxFuture;
use mime::Mime;
use std::io;
use std::borrow::Cow;
use std::ffi::{OsStr, OsString};
use std::fs::{DirEntry, File, Metadata};
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::SystemTime;
pub fn file_extension_to_mime(ext: &str) -> mime::Mime {}
pub struct Directory { pub base: PathBuf, pub path: PathBuf }
impl Directory {
    pub fn new(base: PathBuf, path: PathBuf) -> Directory {}
    pub fn is_visible(&self, entry: &io::Result<DirEntry>) -> bool {}
}
pub enum UriSegmentError { BadStart(char), BadChar(char), BadEnd(char), NotValidUtf8 }
impl ResponseError for UriSegmentError { fn status_code(&self) -> StatusCode {} }
pub struct Files;
impl Clone for Files {}
impl Files {
    pub fn new<T: Into<FilesDirs>>(mount_path: &str, serve_from: T) -> Files {}
    pub fn show_files_listing(self) -> Self {}
    pub fn redirect_to_slash_directory(self) -> Self {}
    pub fn with_permanent_redirect(self) -> Self {}
    pub fn files_listing_renderer<F>(self, f: F) -> Self where F: Fn(&Directory, &HttpRequest) -> Result<ServiceResponse, io::Error> {}
    pub fn mime_override<F>(self, f: F) -> Self where F: Fn(&mime::Name) -> DispositionType {}
    pub fn path_filter<F>(self, f: F) -> Self where F: Fn(&Path, &RequestHead) -> bool {}
    pub fn index_file<T: Into<String>>(self, index: T) -> Self {}
    pub fn read_mode_threshold(self, size: u64) -> Self {}
    pub fn use_etag(self, value: bool) -> Self {}
    pub fn use_last_modified(self, value: bool) -> Self {}
    pub fn prefer_utf8(self, value: bool) -> Self {}
    pub fn guard<G: Guard>(self, guard: G) -> Self {}
    pub fn method_guard<G: Guard>(self, guard: G) -> Self {}
    pub fn disable_content_disposition(self) -> Self {}
    pub fn default_handler<F, U>(self, f: F) -> Self where F: IntoServiceFactory<U, ServiceRequest>, U: ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse, Error = Error> {}
    pub fn try_compressed(self) -> Self {}
}
impl HttpServiceFactory for Files { fn register(self, config: &mut AppService) {} }
impl ServiceFactory<ServiceRequest> for Files {
    type Response = ServiceResponse;
    type Error = Error;
    type Config = ();
    type Service = FilesService;
    type InitError = ();
    type Future = LocalBoxFuture<Result<Self::Service, Self::InitError>>;
    fn new_service(&self, arg1: ()) -> Self::Future {}
}
pub struct FilesDirs;
impl From<&Path> for FilesDirs {}
impl From<&PathBuf> for FilesDirs {}
impl From<PathBuf> for FilesDirs {}
impl From<&str> for FilesDirs {}
impl From<&String> for FilesDirs {}
impl From<String> for FilesDirs {}
impl From<&OsStr> for FilesDirs {}
impl From<OsString> for FilesDirs {}
impl From<&OsString> for FilesDirs {}
impl From<Box<Path>> for FilesDirs {}
impl From<Cow<Path>> for FilesDirs {}
impl<P, const N: usize> From<[P; N]> for FilesDirs where P: Into<PathBuf> {}
impl<P, const N: usize> From<&[P; N]> for FilesDirs where P: Clone + Into<PathBuf> {}
impl<P> From<&[P]> for FilesDirs where P: Clone + Into<PathBuf> {}
impl<P> From<Vec<P>> for FilesDirs where P: Into<PathBuf> {}
pub struct NamedFile;
impl NamedFile {
    pub fn from_file<P: AsRef<Path>>(file: File, path: P) -> io::Result<NamedFile> {}
    #[blocking(fs)] #[advice("open it where blocking is fine, with `actix_web::web::block`: `open_async` of older versions blocks as well")] pub fn open<P: AsRef<Path>>(path: P) -> io::Result<NamedFile> {}
    pub fn file(&self) -> &File {}
    pub fn path(&self) -> &Path {}
    pub fn modified(&self) -> Option<SystemTime> {}
    pub fn metadata(&self) -> &Metadata {}
    pub fn content_type(&self) -> &Mime {}
    pub fn content_disposition(&self) -> &ContentDisposition {}
    pub fn content_encoding(&self) -> Option<ContentEncoding> {}
    pub fn set_status_code(self, status: StatusCode) -> Self {}
    pub fn set_content_type(self, mime_type: Mime) -> Self {}
    pub fn set_content_disposition(self, cd: ContentDisposition) -> Self {}
    pub fn disable_content_disposition(self) -> Self {}
    pub fn set_content_encoding(self, enc: ContentEncoding) -> Self {}
    pub fn read_mode_threshold(self, size: u64) -> Self {}
    pub fn use_etag(self, value: bool) -> Self {}
    pub fn use_last_modified(self, value: bool) -> Self {}
    pub fn prefer_utf8(self, value: bool) -> Self {}
    pub fn into_response(self, req: &HttpRequest) -> HttpResponse<BoxBody> {}
}
impl Responder for NamedFile {
    type Body = BoxBody;
    fn respond_to(self, req: &HttpRequest) -> HttpResponse<Self::Body> {}
}
impl actix_web::dev::ServiceFactory<ServiceRequest> for NamedFile {
    type Response = ServiceResponse;
    type Error = actix_web::Error;
    type Config = ();
    type Service = NamedFileService;
    type InitError = ();
    type Future = LocalBoxFuture<Result<Self::Service, Self::InitError>>;
    fn new_service(&self, arg1: ()) -> Self::Future {}
}
impl HttpServiceFactory for NamedFile { fn register(self, config: &mut AppService) {} }
pub struct PathBufWrap;
impl FromStr for PathBufWrap {
    type Err = UriSegmentError;
    fn from_str(path: &str) -> Result<Self, Self::Err> {}
}
impl AsRef<Path> for PathBufWrap {}
impl FromRequest for PathBufWrap {
    type Error = UriSegmentError;
    type Future = Ready<Result<Self, Self::Error>>;
    fn from_request(req: &HttpRequest, arg1: &mut Payload) -> Self::Future {}
}
#[derive(Clone, Copy)] pub struct HttpRange { pub start: u64, pub length: u64 }
impl HttpRange { pub fn parse(header: &str, size: u64) -> Result<Vec<HttpRange>, ParseRangeErr> {} }
#[derive(Clone)] pub struct FilesService;
impl Deref for FilesService {
    type Target = FilesServiceInner;
    fn deref(&self) -> &Self::Target {}
}
impl Service<ServiceRequest> for FilesService {
    type Response = ServiceResponse<BoxBody>;
    type Error = Error;
    type Future = LocalBoxFuture<Result<Self::Response, Self::Error>>;
    fn call(&self, req: ServiceRequest) -> Self::Future {}
}
pub mod named {
    use actix_web::Error;
    use actix_web::dev::{Service, ServiceRequest, ServiceResponse};
    use futures_core::future::LocalBoxFuture;
    pub struct NamedFileService;
    impl Service<ServiceRequest> for NamedFileService {
        type Response = ServiceResponse;
        type Error = Error;
        type Future = LocalBoxFuture<Result<Self::Response, Self::Error>>;
        fn call(&self, req: ServiceRequest) -> Self::Future {}
    }
}
pub mod range {
    use std::fmt;
    #[derive(Clone)] pub struct ParseRangeErr;
    impl fmt::Display for ParseRangeErr {}
}
pub mod service {
    pub struct FilesServiceInner;
}
