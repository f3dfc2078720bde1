//! object_store 0.14.2. Stores are async; what looks at paths and credentials of this machine is not.

use bytes::Bytes;
use futures_util::stream::BoxStream;
use path::Path;
use std::ops::Range;
use std::path::PathBuf;
use std::{error, fmt};
pub type DynObjectStore = dyn ObjectStore;
pub type MultipartId = String;
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub enum Error { NotFound { path: String, source: Box<dyn error::Error + Send + Sync> }, NotImplemented }
impl fmt::Display for Error {}
impl error::Error for Error {}
#[derive(Clone)] pub struct ObjectMeta { pub location: Path, pub last_modified: chrono::DateTime<chrono::Utc>, pub size: u64, pub e_tag: Option<String>, pub version: Option<String> }
pub struct ListResult { pub common_prefixes: Vec<Path>, pub objects: Vec<ObjectMeta> }
#[derive(Clone, Default)] pub struct GetOptions { pub range: Option<GetRange>, pub head: bool }
#[derive(Clone)] pub enum GetRange { Bounded(Range<u64>), Offset(u64), Suffix(u64) }
#[derive(Clone, Default)] pub struct PutOptions;
#[derive(Clone, Default)] pub struct PutMultipartOptions;
#[derive(Clone, Default)] pub struct CopyOptions;
#[derive(Clone, Default)] pub struct RenameOptions;
#[derive(Clone)] pub struct PutResult { pub e_tag: Option<String>, pub version: Option<String> }
#[derive(Clone, Default)] pub struct PutPayload;
impl PutPayload {
    pub fn new() -> Self {}
    pub fn from_static(s: &'static [u8]) -> Self {}
    pub fn from_bytes(s: Bytes) -> Self {}
    pub fn content_length(&self) -> usize {}
}
impl From<Bytes> for PutPayload { fn from(value: Bytes) -> Self {} }
impl From<Vec<u8>> for PutPayload { fn from(value: Vec<u8>) -> Self {} }
impl From<String> for PutPayload { fn from(value: String) -> Self {} }
impl From<&'static str> for PutPayload { fn from(value: &'static str) -> Self {} }
pub struct GetResult { pub payload: GetResultPayload, pub meta: ObjectMeta, pub range: Range<u64> }
impl GetResult {
    pub async fn bytes(self) -> Result<Bytes> {}
    pub fn into_stream(self) -> BoxStream<'static, Result<Bytes>> {}
}
pub enum GetResultPayload { File(std::fs::File, PathBuf), Stream(BoxStream<'static, Result<Bytes>>) }
pub trait ObjectStore {
    async fn put_opts(&self, location: &Path, payload: PutPayload, opts: PutOptions) -> Result<PutResult>;
    async fn put_multipart_opts(&self, location: &Path, opts: PutMultipartOptions) -> Result<Box<dyn MultipartUpload>>;
    async fn get_opts(&self, location: &Path, options: GetOptions) -> Result<GetResult>;
    async fn get_ranges(&self, location: &Path, ranges: &[Range<u64>]) -> Result<Vec<Bytes>> {}
    fn delete_stream(&self, locations: BoxStream<'static, Result<Path>>) -> BoxStream<'static, Result<Path>>;
    fn list(&self, prefix: Option<&Path>) -> BoxStream<'static, Result<ObjectMeta>>;
    fn list_with_offset(&self, prefix: Option<&Path>, offset: &Path) -> BoxStream<'static, Result<ObjectMeta>> {}
    async fn list_with_delimiter(&self, prefix: Option<&Path>) -> Result<ListResult>;
    async fn copy_opts(&self, from: &Path, to: &Path, options: CopyOptions) -> Result<()>;
    async fn rename_opts(&self, from: &Path, to: &Path, options: RenameOptions) -> Result<()> {}
}
pub trait ObjectStoreExt: ObjectStore {
    async fn put(&self, location: &Path, payload: PutPayload) -> Result<PutResult>;
    async fn put_multipart(&self, location: &Path) -> Result<Box<dyn MultipartUpload>>;
    async fn get(&self, location: &Path) -> Result<GetResult>;
    async fn get_range(&self, location: &Path, range: Range<u64>) -> Result<Bytes>;
    async fn head(&self, location: &Path) -> Result<ObjectMeta>;
    async fn delete(&self, location: &Path) -> Result<()>;
    async fn copy(&self, from: &Path, to: &Path) -> Result<()>;
    async fn copy_if_not_exists(&self, from: &Path, to: &Path) -> Result<()>;
    async fn rename(&self, from: &Path, to: &Path) -> Result<()>;
    async fn rename_if_not_exists(&self, from: &Path, to: &Path) -> Result<()>;
}
impl<T: ObjectStore> ObjectStoreExt for T {
    async fn put(&self, location: &Path, payload: PutPayload) -> Result<PutResult> {}
    async fn put_multipart(&self, location: &Path) -> Result<Box<dyn MultipartUpload>> {}
    async fn get(&self, location: &Path) -> Result<GetResult> {}
    async fn get_range(&self, location: &Path, range: Range<u64>) -> Result<Bytes> {}
    async fn head(&self, location: &Path) -> Result<ObjectMeta> {}
    async fn delete(&self, location: &Path) -> Result<()> {}
    async fn copy(&self, from: &Path, to: &Path) -> Result<()> {}
    async fn copy_if_not_exists(&self, from: &Path, to: &Path) -> Result<()> {}
    async fn rename(&self, from: &Path, to: &Path) -> Result<()> {}
    async fn rename_if_not_exists(&self, from: &Path, to: &Path) -> Result<()> {}
}
pub trait MultipartUpload {
    fn put_part(&mut self, data: PutPayload) -> futures_core::future::BoxFuture<'static, Result<()>>;
    async fn complete(&mut self) -> Result<PutResult>;
    async fn abort(&mut self) -> Result<()>;
}
pub fn parse_url(url: &url::Url) -> Result<(Box<dyn ObjectStore>, Path), Error> {}
pub fn parse_url_opts<I, K, V>(url: &url::Url, options: I) -> Result<(Box<dyn ObjectStore>, Path), Error> where I: IntoIterator<Item = (K, V)>, K: AsRef<str>, V: Into<String> {}
pub mod path {
    pub enum Error { EmptySegment { path: String } }
    #[derive(Clone, Debug, Default)] pub struct Path;
    impl Path {
        pub fn parse(path: impl AsRef<str>) -> Result<Self, Error> {}
        #[blocking(fs)] #[advice("canonicalize the path with the runtime and give it to `from_absolute_path`")] pub fn from_filesystem_path(path: impl AsRef<std::path::Path>) -> Result<Self, Error> {}
        pub fn from_absolute_path(path: impl AsRef<std::path::Path>) -> Result<Self, Error> {}
        pub fn from_url_path(path: impl AsRef<str>) -> Result<Self, Error> {}
        pub fn filename(&self) -> Option<&str> {}
        pub fn extension(&self) -> Option<&str> {}
        pub fn prefix_matches(&self, prefix: &Self) -> bool {}
    }
    impl AsRef<str> for Path { fn as_ref(&self) -> &str {} }
    impl From<&str> for Path { fn from(path: &str) -> Self {} }
    impl From<String> for Path { fn from(path: String) -> Self {} }
    impl std::fmt::Display for Path {}
}
pub mod local {
    use crate::path::Path;
    use crate::{ObjectStore, Result};
    #[derive(Clone, Debug, Default)] pub struct LocalFileSystem;
    impl LocalFileSystem {
        pub fn new() -> Self {}
        #[blocking(fs)] pub fn new_with_prefix(prefix: impl AsRef<std::path::Path>) -> Result<Self> {}
        pub fn path_to_filesystem(&self, location: &Path) -> Result<std::path::PathBuf> {}
        pub fn with_automatic_cleanup(self, automatic_cleanup: bool) -> Self {}
        pub fn with_fsync(self, fsync: bool) -> Self {}
    }
    impl ObjectStore for LocalFileSystem {}
}
pub mod memory {
    #[derive(Clone, Debug, Default)] pub struct InMemory;
    impl InMemory {
        pub fn new() -> Self {}
        pub fn fork(&self) -> Self {}
    }
    impl crate::ObjectStore for InMemory {}
}
pub mod prefix {
    #[derive(Clone, Debug)] pub struct PrefixStore<T>;
    impl<T: crate::ObjectStore> PrefixStore<T> { pub fn new(store: T, prefix: impl Into<crate::path::Path>) -> Self {} }
    impl<T: crate::ObjectStore> crate::ObjectStore for PrefixStore<T> {}
}
pub mod buffered {
    use crate::path::Path;
    use crate::{ObjectMeta, ObjectStore};
    use std::sync::Arc;
    pub struct BufReader;
    impl BufReader {
        pub fn new(store: Arc<dyn ObjectStore>, meta: &ObjectMeta) -> Self {}
        pub fn with_capacity(store: Arc<dyn ObjectStore>, meta: &ObjectMeta, capacity: usize) -> Self {}
    }
    impl tokio::io::AsyncRead for BufReader {}
    impl tokio::io::AsyncBufRead for BufReader {}
    pub struct BufWriter;
    impl BufWriter {
        pub fn new(store: Arc<dyn ObjectStore>, path: Path) -> Self {}
        pub fn with_capacity(store: Arc<dyn ObjectStore>, path: Path, capacity: usize) -> Self {}
        pub async fn put(&mut self, bytes: bytes::Bytes) -> crate::Result<()> {}
        pub async fn abort(&mut self) -> crate::Result<()> {}
    }
    impl tokio::io::AsyncWrite for BufWriter {}
}
pub mod gcp {
    use crate::{ObjectStore, Result};
    pub struct Sought;
    pub struct Given;
    #[derive(Clone, Debug, Default)] pub struct GoogleCloudStorageBuilder<Credentials>;
    impl GoogleCloudStorageBuilder<Sought> {
        pub fn new() -> Self {}
        pub fn from_env() -> Self {}
        #[blocking(fs)] #[advice("give it the key, read with the runtime, by `with_service_account_key`")] pub fn build(self) -> Result<GoogleCloudStorage> {}
    }
    impl GoogleCloudStorageBuilder<Given> { pub fn build(self) -> Result<GoogleCloudStorage> {} }
    impl<Credentials> GoogleCloudStorageBuilder<Credentials> {
        pub fn with_url(self, url: impl Into<String>) -> Self {}
        pub fn with_bucket_name(self, bucket_name: impl Into<String>) -> Self {}
        pub fn with_service_account_path(self, service_account_path: impl Into<String>) -> GoogleCloudStorageBuilder<Sought> {}
        pub fn with_service_account_key(self, service_account: impl Into<String>) -> GoogleCloudStorageBuilder<Given> {}
        pub fn with_application_credentials(self, application_credentials_path: impl Into<String>) -> GoogleCloudStorageBuilder<Sought> {}
        pub fn with_credentials(self, credentials: GcpCredentialProvider) -> GoogleCloudStorageBuilder<Given> {}
        pub fn with_retry(self, retry_config: RetryConfig) -> Self {}
        pub fn with_client_options(self, options: ClientOptions) -> Self {}
    }
    #[derive(Clone, Debug)] pub struct GoogleCloudStorage;
    impl ObjectStore for GoogleCloudStorage {}
}
