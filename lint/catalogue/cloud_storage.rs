//! cloud-storage 0.11.1. What is sync runs the async client on a runtime of its own.

pub use crate::bucket::{Bucket, NewBucket};
pub use crate::client::Client;
pub use crate::object::{ListRequest, Object, ObjectList};
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub mod bucket {
    #[derive(Clone)] pub struct Bucket { pub id: String, pub name: String }
    #[derive(Clone, Default)] pub struct NewBucket { pub name: String }
}
pub mod object {
    #[derive(Clone)] pub struct Object { pub id: String, pub name: String, pub bucket: String, pub size: u64, pub content_type: Option<String> }
    impl Object {
        pub async fn create(bucket: &str, file: Vec<u8>, filename: &str, mime_type: &str) -> crate::Result<Self> {}
        #[blocking(http)] #[instead(tokio = "cloud_storage::Object::create")] pub fn create_sync(bucket: &str, file: Vec<u8>, filename: &str, mime_type: &str) -> crate::Result<Self> {}
        pub async fn read(bucket: &str, file_name: &str) -> crate::Result<Self> {}
        #[blocking(http)] #[instead(tokio = "cloud_storage::Object::read")] pub fn read_sync(bucket: &str, file_name: &str) -> crate::Result<Self> {}
        pub async fn download(bucket: &str, file_name: &str) -> crate::Result<Vec<u8>> {}
        #[blocking(http)] #[instead(tokio = "cloud_storage::Object::download")] pub fn download_sync(bucket: &str, file_name: &str) -> crate::Result<Vec<u8>> {}
        pub async fn delete(bucket: &str, file_name: &str) -> crate::Result<()> {}
        #[blocking(http)] #[instead(tokio = "cloud_storage::Object::delete")] pub fn delete_sync(bucket: &str, file_name: &str) -> crate::Result<()> {}
        pub fn download_url(&self, duration: u32) -> crate::Result<String> {}
        pub fn upload_url(&self, duration: u32) -> crate::Result<String> {}
    }
    #[derive(Clone, Default)] pub struct ListRequest { pub prefix: Option<String>, pub delimiter: Option<String>, pub max_results: Option<usize>, pub page_token: Option<String> }
    #[derive(Clone)] pub struct ObjectList { pub items: Vec<Object>, pub prefixes: Vec<String>, pub next_page_token: Option<String> }
}
pub mod client {
    use crate::{Bucket, ListRequest, NewBucket, Object, ObjectList};
    #[derive(Default)] pub struct Client;
    impl Client {
        pub fn new() -> Self {}
        pub fn bucket(&self) -> BucketClient {}
        pub fn object(&self) -> ObjectClient {}
    }
    pub struct BucketClient;
    impl BucketClient {
        pub async fn create(&self, new_bucket: &NewBucket) -> crate::Result<Bucket> {}
        pub async fn list(&self) -> crate::Result<Vec<Bucket>> {}
        pub async fn read(&self, name: &str) -> crate::Result<Bucket> {}
        pub async fn update(&self, bucket: &Bucket) -> crate::Result<Bucket> {}
        pub async fn delete(&self, bucket: Bucket) -> crate::Result<()> {}
    }
    pub struct ObjectClient;
    impl ObjectClient {
        pub async fn create(&self, bucket: &str, file: Vec<u8>, filename: &str, mime_type: &str) -> crate::Result<Object> {}
        pub async fn list(&self, bucket: &str, list_request: ListRequest) -> crate::Result<impl futures_core::Stream<Item = crate::Result<ObjectList>>> {}
        pub async fn read(&self, bucket: &str, file_name: &str) -> crate::Result<Object> {}
        pub async fn download(&self, bucket: &str, file_name: &str) -> crate::Result<Vec<u8>> {}
        pub async fn update(&self, object: &Object) -> crate::Result<Object> {}
        pub async fn delete(&self, bucket: &str, file_name: &str) -> crate::Result<()> {}
        pub async fn copy(&self, object: &Object, destination_bucket: &str, path: &str) -> crate::Result<Object> {}
        pub async fn rewrite(&self, object: &Object, destination_bucket: &str, path: &str) -> crate::Result<Object> {}
    }
}
#[features("sync")]
pub mod sync {
    use crate::{Bucket, ListRequest, NewBucket, Object, ObjectList};
    pub struct Client;
    impl Client {
        pub fn new() -> crate::Result<Self> {}
        pub fn bucket(&self) -> BucketClient {}
        pub fn object(&self) -> ObjectClient {}
    }
    pub struct BucketClient;
    impl BucketClient {
        #[blocking(http)] #[advice("use `cloud_storage::Client`, whose fns are async")] pub fn create(&self, new_bucket: &NewBucket) -> crate::Result<Bucket> {}
        #[blocking(http)] #[advice("use `cloud_storage::Client`, whose fns are async")] pub fn list(&self) -> crate::Result<Vec<Bucket>> {}
        #[blocking(http)] #[advice("use `cloud_storage::Client`, whose fns are async")] pub fn read(&self, name: &str) -> crate::Result<Bucket> {}
        #[blocking(http)] #[advice("use `cloud_storage::Client`, whose fns are async")] pub fn update(&self, bucket: &Bucket) -> crate::Result<Bucket> {}
        #[blocking(http)] #[advice("use `cloud_storage::Client`, whose fns are async")] pub fn delete(&self, bucket: Bucket) -> crate::Result<()> {}
    }
    pub struct ObjectClient;
    impl ObjectClient {
        #[blocking(http)] #[advice("use `cloud_storage::Client`, whose fns are async")] pub fn create(&self, bucket: &str, file: Vec<u8>, filename: &str, mime_type: &str) -> crate::Result<Object> {}
        #[blocking(http)] #[advice("use `cloud_storage::Client`, whose fns are async")] pub fn list(&self, bucket: &str, list_request: ListRequest) -> crate::Result<Vec<ObjectList>> {}
        #[blocking(http)] #[advice("use `cloud_storage::Client`, whose fns are async")] pub fn read(&self, bucket: &str, file_name: &str) -> crate::Result<Object> {}
        #[blocking(http)] #[advice("use `cloud_storage::Client`, whose fns are async")] pub fn download(&self, bucket: &str, file_name: &str) -> crate::Result<Vec<u8>> {}
        #[blocking(http)] #[advice("use `cloud_storage::Client`, whose fns are async")] pub fn update(&self, object: &Object) -> crate::Result<Object> {}
        #[blocking(http)] #[advice("use `cloud_storage::Client`, whose fns are async")] pub fn delete(&self, bucket: &str, file_name: &str) -> crate::Result<()> {}
        #[blocking(http)] #[advice("use `cloud_storage::Client`, whose fns are async")] pub fn copy(&self, object: &Object, destination_bucket: &str, path: &str) -> crate::Result<Object> {}
        #[blocking(http)] #[advice("use `cloud_storage::Client`, whose fns are async")] pub fn rewrite(&self, object: &Object, destination_bucket: &str, path: &str) -> crate::Result<Object> {}
        #[blocking(http)] #[advice("use `cloud_storage::Client`, whose fns are async")] pub fn create_streamed<R: std::io::Read>(&self, bucket: &str, file: R, length: impl Into<Option<u64>>, filename: &str, mime_type: &str) -> crate::Result<Object> { let b: &mut [u8]; file.read(b); }
    }
}
