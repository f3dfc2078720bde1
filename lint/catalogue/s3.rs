//! rust-s3 0.38.0. What ends in `_blocking` starts a runtime for its call, which panics inside another.

use std::collections::HashMap;
use std::time::Duration;
use creds::Credentials;
use error::S3Error;
pub mod error {
    #[derive(Debug)] pub enum S3Error {}
    impl std::fmt::Display for S3Error {}
    impl std::error::Error for S3Error {}
}
pub mod request {
    pub struct ResponseData;
    impl ResponseData {
        pub fn as_slice(&self) -> &[u8] {}
        pub fn bytes(&self) -> &bytes::Bytes {}
        pub fn to_vec(self) -> Vec<u8> {}
        pub fn status_code(&self) -> u16 {}
    }
}
use request::ResponseData;
pub mod creds {
    use std::path::Path;
    #[derive(Clone)] pub struct Credentials;
    /// Where none are given, `new` and `default` look for them, which may be in the environment.
    impl Credentials {
        pub fn new(access_key: Option<&str>, secret_key: Option<&str>, security_token: Option<&str>, session_token: Option<&str>, profile: Option<&str>) -> Result<Credentials, error::CredentialsError> {}
        pub fn default() -> Result<Credentials, error::CredentialsError> {}
        pub fn anonymous() -> Result<Credentials, error::CredentialsError> {}
        pub fn from_env() -> Result<Credentials, error::CredentialsError> {}
        #[blocking(fs)] pub fn from_profile(section: Option<&str>) -> Result<Credentials, error::CredentialsError> {}
        #[blocking(fs)] pub fn from_credentials_file<P: AsRef<Path>>(file: P, section: Option<&str>) -> Result<Credentials, error::CredentialsError> {}
        #[blocking(http)] pub fn from_sts_env(session_name: &str) -> Result<Credentials, error::CredentialsError> {}
        #[blocking(http)] pub fn from_sts(role_arn: &str, session_name: &str, web_identity_token: &str) -> Result<Credentials, error::CredentialsError> {}
        #[blocking(http)] pub fn from_container_credentials_provider() -> Result<Credentials, error::CredentialsError> {}
        #[blocking(http)] pub fn from_instance_metadata(not_ec2: bool) -> Result<Credentials, error::CredentialsError> {}
        #[blocking(http)] pub fn from_instance_metadata_v2(not_ec2: bool) -> Result<Credentials, error::CredentialsError> {}
    }
    pub mod error { #[derive(Debug)] pub enum CredentialsError {} }
}
pub mod bucket { pub use crate::Bucket; }
#[derive(Clone)] pub struct Bucket;
impl Bucket {
    pub async fn credentials_refresh(&self) -> Result<(), S3Error> {}
    #[blocking(http)] #[advice("await `credentials_refresh`")] pub fn credentials_refresh_blocking(&self) -> Result<(), S3Error> {}
    pub async fn presign_get<S: AsRef<str>>(&self, path: S, expiry_secs: u32, custom_queries: Option<HashMap<String, String>>) -> Result<String, S3Error> {}
    #[blocking(http)] #[advice("await `presign_get`")] pub fn presign_get_blocking<S: AsRef<str>>(&self, path: S, expiry_secs: u32, custom_queries: Option<HashMap<String, String>>) -> Result<String, S3Error> {}
    pub async fn presign_post(&self, post_policy: PostPolicy) -> Result<PresignedPost, S3Error> {}
    #[blocking(http)] #[advice("await `presign_post`")] pub fn presign_post_blocking(&self, post_policy: PostPolicy) -> Result<PresignedPost, S3Error> {}
    pub async fn presign_put<S: AsRef<str>>(&self, path: S, expiry_secs: u32, custom_headers: Option<HeaderMap>, custom_queries: Option<HashMap<String, String>>) -> Result<String, S3Error> {}
    #[blocking(http)] #[advice("await `presign_put`")] pub fn presign_put_blocking<S: AsRef<str>>(&self, path: S, expiry_secs: u32, custom_headers: Option<HeaderMap>, custom_queries: Option<HashMap<String, String>>) -> Result<String, S3Error> {}
    pub async fn presign_delete<S: AsRef<str>>(&self, path: S, expiry_secs: u32) -> Result<String, S3Error> {}
    #[blocking(http)] #[advice("await `presign_delete`")] pub fn presign_delete_blocking<S: AsRef<str>>(&self, path: S, expiry_secs: u32) -> Result<String, S3Error> {}
    pub async fn create(name: &str, region: Region, credentials: Credentials, config: BucketConfiguration) -> Result<CreateBucketResponse, S3Error> {}
    #[blocking(http)] #[advice("await `create`")] pub fn create_blocking(name: &str, region: Region, credentials: Credentials, config: BucketConfiguration) -> Result<CreateBucketResponse, S3Error> {}
    pub async fn list_buckets(region: Region, credentials: Credentials) -> Result<crate::bucket_ops::ListBucketsResponse, S3Error> {}
    #[blocking(http)] #[advice("await `list_buckets`")] pub fn list_buckets_blocking(region: Region, credentials: Credentials) -> Result<crate::bucket_ops::ListBucketsResponse, S3Error> {}
    pub async fn exists(&self) -> Result<bool, S3Error> {}
    #[blocking(http)] #[advice("await `exists`")] pub fn exists_blocking(&self) -> Result<bool, S3Error> {}
    pub async fn create_with_path_style(name: &str, region: Region, credentials: Credentials, config: BucketConfiguration) -> Result<CreateBucketResponse, S3Error> {}
    #[blocking(http)] #[advice("await `create_with_path_style`")] pub fn create_with_path_style_blocking(name: &str, region: Region, credentials: Credentials, config: BucketConfiguration) -> Result<CreateBucketResponse, S3Error> {}
    pub async fn delete(&self) -> Result<u16, S3Error> {}
    #[blocking(http)] #[advice("await `delete`")] pub fn delete_blocking(&self) -> Result<u16, S3Error> {}
    pub fn new(name: &str, region: Region, credentials: Credentials) -> Result<Box<Bucket>, S3Error> {}
    pub fn new_public(name: &str, region: Region) -> Result<Bucket, S3Error> {}
    pub fn with_path_style(&self) -> Box<Bucket> {}
    pub fn with_extra_headers(&self, extra_headers: HeaderMap) -> Result<Bucket, S3Error> {}
    pub fn with_extra_query(&self, extra_query: HashMap<String, String>) -> Result<Bucket, S3Error> {}
    pub fn with_request_timeout(&self, request_timeout: Duration) -> Result<Box<Bucket>, S3Error> {}
    pub fn with_listobjects_v1(&self) -> Bucket {}
    pub fn set_dangerous_config(&self, accept_invalid_certs: bool, accept_invalid_hostnames: bool) -> Result<Bucket, S3Error> {}
    pub fn set_proxy(&self, proxy: reqwest::Proxy) -> Result<Bucket, S3Error> {}
    pub async fn get_object<S: AsRef<str>>(&self, path: S) -> Result<ResponseData, S3Error> {}
    #[blocking(http)] #[advice("await `get_object`")] pub fn get_object_blocking<S: AsRef<str>>(&self, path: S) -> Result<ResponseData, S3Error> {}
    pub async fn get_object_attributes<S: AsRef<str>>(&self, path: S, expected_bucket_owner: &str, version_id: Option<String>) -> Result<GetObjectAttributesOutput, S3Error> {}
    #[blocking(http)] #[advice("await `get_object_attributes`")] pub fn get_object_attributes_blocking<S: AsRef<str>>(&self, path: S, expected_bucket_owner: &str, version_id: Option<String>) -> Result<GetObjectAttributesOutput, S3Error> {}
    pub async fn object_exists<S: AsRef<str>>(&self, path: S) -> Result<bool, S3Error> {}
    #[blocking(http)] #[advice("await `object_exists`")] pub fn object_exists_blocking<S: AsRef<str>>(&self, path: S) -> Result<bool, S3Error> {}
    pub async fn put_bucket_cors(&self, expected_bucket_owner: &str, cors_config: &CorsConfiguration) -> Result<ResponseData, S3Error> {}
    #[blocking(http)] #[advice("await `put_bucket_cors`")] pub fn put_bucket_cors_blocking(&self, expected_bucket_owner: &str, cors_config: &CorsConfiguration) -> Result<ResponseData, S3Error> {}
    pub async fn get_bucket_cors(&self, expected_bucket_owner: &str) -> Result<CorsConfiguration, S3Error> {}
    #[blocking(http)] #[advice("await `get_bucket_cors`")] pub fn get_bucket_cors_blocking(&self, expected_bucket_owner: &str) -> Result<CorsConfiguration, S3Error> {}
    pub async fn delete_bucket_cors(&self, expected_bucket_owner: &str) -> Result<ResponseData, S3Error> {}
    #[blocking(http)] #[advice("await `delete_bucket_cors`")] pub fn delete_bucket_cors_blocking(&self, expected_bucket_owner: &str) -> Result<ResponseData, S3Error> {}
    pub async fn get_bucket_lifecycle(&self) -> Result<BucketLifecycleConfiguration, S3Error> {}
    #[blocking(http)] #[advice("await `get_bucket_lifecycle`")] pub fn get_bucket_lifecycle_blocking(&self) -> Result<BucketLifecycleConfiguration, S3Error> {}
    pub async fn put_bucket_lifecycle(&self, lifecycle_config: BucketLifecycleConfiguration) -> Result<ResponseData, S3Error> {}
    #[blocking(http)] #[advice("await `put_bucket_lifecycle`")] pub fn put_bucket_lifecycle_blocking(&self, lifecycle_config: BucketLifecycleConfiguration) -> Result<ResponseData, S3Error> {}
    pub async fn delete_bucket_lifecycle(&self) -> Result<ResponseData, S3Error> {}
    #[blocking(http)] #[advice("await `delete_bucket_lifecycle`")] pub fn delete_bucket_lifecycle_blocking(&self) -> Result<ResponseData, S3Error> {}
    pub async fn get_bucket_policy(&self) -> Result<ResponseData, S3Error> {}
    #[blocking(http)] #[advice("await `get_bucket_policy`")] pub fn get_bucket_policy_blocking(&self) -> Result<ResponseData, S3Error> {}
    pub async fn put_bucket_policy(&self, policy: &str) -> Result<ResponseData, S3Error> {}
    #[blocking(http)] #[advice("await `put_bucket_policy`")] pub fn put_bucket_policy_blocking(&self, policy: &str) -> Result<ResponseData, S3Error> {}
    pub async fn delete_bucket_policy(&self) -> Result<ResponseData, S3Error> {}
    #[blocking(http)] #[advice("await `delete_bucket_policy`")] pub fn delete_bucket_policy_blocking(&self) -> Result<ResponseData, S3Error> {}
    pub async fn get_object_torrent<S: AsRef<str>>(&self, path: S) -> Result<ResponseData, S3Error> {}
    #[blocking(http)] #[advice("await `get_object_torrent`")] pub fn get_object_torrent_blocking<S: AsRef<str>>(&self, path: S) -> Result<ResponseData, S3Error> {}
    pub async fn get_object_range<S: AsRef<str>>(&self, path: S, start: u64, end: Option<u64>) -> Result<ResponseData, S3Error> {}
    #[blocking(http)] #[advice("await `get_object_range`")] pub fn get_object_range_blocking<S: AsRef<str>>(&self, path: S, start: u64, end: Option<u64>) -> Result<ResponseData, S3Error> {}
    pub async fn get_object_range_to_writer<T, S>(&self, path: S, start: u64, end: Option<u64>, writer: &mut T) -> Result<u16, S3Error> where T: AsyncWrite + Send + Unpin, S: AsRef<str> {}
    #[blocking(http)] #[advice("await `get_object_range_to_writer`")] pub fn get_object_range_to_writer_blocking<T, S>(&self, path: S, start: u64, end: Option<u64>, writer: &mut T) -> Result<u16, S3Error> where T: AsyncWrite + Send + Unpin, S: AsRef<str> {}
    pub async fn get_object_to_writer<T: AsyncWrite + Send + Unpin, S: AsRef<str>>(&self, path: S, writer: &mut T) -> Result<u16, S3Error> {}
    #[blocking(http)] #[advice("await `get_object_to_writer`")] pub fn get_object_to_writer_blocking<T: AsyncWrite + Send + Unpin, S: AsRef<str>>(&self, path: S, writer: &mut T) -> Result<u16, S3Error> {}
    pub async fn get_object_stream<S: AsRef<str>>(&self, path: S) -> Result<ResponseDataStream, S3Error> {}
    #[blocking(http)] #[advice("await `get_object_stream`")] pub fn get_object_stream_blocking<S: AsRef<str>>(&self, path: S) -> Result<ResponseDataStream, S3Error> {}
    pub async fn put_object_stream<R: AsyncRead + Unpin>(&self, reader: &mut R, s3_path: impl AsRef<str>) -> Result<PutStreamResponse, S3Error> {}
    #[blocking(http)] #[advice("await `put_object_stream`")] pub fn put_object_stream_blocking<R: AsyncRead + Unpin>(&self, reader: &mut R, s3_path: impl AsRef<str>) -> Result<PutStreamResponse, S3Error> {}
    pub fn put_object_stream_builder<S: AsRef<str>>(&self, path: S) -> crate::put_object_request::PutObjectStreamRequest {}
    pub async fn put_object_stream_with_content_type<R: AsyncRead + Unpin>(&self, reader: &mut R, s3_path: impl AsRef<str>, content_type: impl AsRef<str>) -> Result<PutStreamResponse, S3Error> {}
    #[blocking(http)] #[advice("await `put_object_stream_with_content_type`")] pub fn put_object_stream_with_content_type_blocking<R: AsyncRead + Unpin>(&self, reader: &mut R, s3_path: impl AsRef<str>, content_type: impl AsRef<str>) -> Result<PutStreamResponse, S3Error> {}
    pub async fn initiate_multipart_upload(&self, s3_path: &str, content_type: &str) -> Result<InitiateMultipartUploadResponse, S3Error> {}
    #[blocking(http)] #[advice("await `initiate_multipart_upload`")] pub fn initiate_multipart_upload_blocking(&self, s3_path: &str, content_type: &str) -> Result<InitiateMultipartUploadResponse, S3Error> {}
    pub async fn put_multipart_stream<R: Read + Unpin>(&self, reader: &mut R, path: &str, part_number: u32, upload_id: &str, content_type: &str) -> Result<Part, S3Error> {}
    #[blocking(http)] #[advice("await `put_multipart_stream`")] pub fn put_multipart_stream_blocking<R: Read + Unpin>(&self, reader: &mut R, path: &str, part_number: u32, upload_id: &str, content_type: &str) -> Result<Part, S3Error> {}
    pub async fn put_multipart_chunk(&self, chunk: Vec<u8>, path: &str, part_number: u32, upload_id: &str, content_type: &str) -> Result<Part, S3Error> {}
    #[blocking(http)] #[advice("await `put_multipart_chunk`")] pub fn put_multipart_chunk_blocking(&self, chunk: Vec<u8>, path: &str, part_number: u32, upload_id: &str, content_type: &str) -> Result<Part, S3Error> {}
    pub async fn complete_multipart_upload(&self, path: &str, upload_id: &str, parts: Vec<Part>) -> Result<ResponseData, S3Error> {}
    #[blocking(http)] #[advice("await `complete_multipart_upload`")] pub fn complete_multipart_upload_blocking(&self, path: &str, upload_id: &str, parts: Vec<Part>) -> Result<ResponseData, S3Error> {}
    pub async fn location(&self) -> Result<(Region, u16), S3Error> {}
    #[blocking(http)] #[advice("await `location`")] pub fn location_blocking(&self) -> Result<(Region, u16), S3Error> {}
    pub async fn delete_object<S: AsRef<str>>(&self, path: S) -> Result<ResponseData, S3Error> {}
    #[blocking(http)] #[advice("await `delete_object`")] pub fn delete_object_blocking<S: AsRef<str>>(&self, path: S) -> Result<ResponseData, S3Error> {}
    pub async fn delete_objects<I: Into<Vec<ObjectIdentifier>>>(&self, objects: I) -> Result<DeleteObjectsResult, S3Error> {}
    #[blocking(http)] #[advice("await `delete_objects`")] pub fn delete_objects_blocking<I: Into<Vec<ObjectIdentifier>>>(&self, objects: I) -> Result<DeleteObjectsResult, S3Error> {}
    pub async fn head_object<S: AsRef<str>>(&self, path: S) -> Result<(HeadObjectResult, u16), S3Error> {}
    #[blocking(http)] #[advice("await `head_object`")] pub fn head_object_blocking<S: AsRef<str>>(&self, path: S) -> Result<(HeadObjectResult, u16), S3Error> {}
    pub async fn put_object_with_content_type<S: AsRef<str>>(&self, path: S, content: &[u8], content_type: &str) -> Result<ResponseData, S3Error> {}
    #[blocking(http)] #[advice("await `put_object_with_content_type`")] pub fn put_object_with_content_type_blocking<S: AsRef<str>>(&self, path: S, content: &[u8], content_type: &str) -> Result<ResponseData, S3Error> {}
    pub async fn put_object_with_content_type_and_headers<S: AsRef<str>>(&self, path: S, content: &[u8], content_type: &str, custom_headers: Option<HeaderMap>) -> Result<ResponseData, S3Error> {}
    #[blocking(http)] #[advice("await `put_object_with_content_type_and_headers`")] pub fn put_object_with_content_type_and_headers_blocking<S: AsRef<str>>(&self, path: S, content: &[u8], content_type: &str, custom_headers: Option<HeaderMap>) -> Result<ResponseData, S3Error> {}
    pub async fn put_object_with_headers<S: AsRef<str>>(&self, path: S, content: &[u8], custom_headers: Option<HeaderMap>) -> Result<ResponseData, S3Error> {}
    #[blocking(http)] #[advice("await `put_object_with_headers`")] pub fn put_object_with_headers_blocking<S: AsRef<str>>(&self, path: S, content: &[u8], custom_headers: Option<HeaderMap>) -> Result<ResponseData, S3Error> {}
    pub async fn put_object<S: AsRef<str>>(&self, path: S, content: &[u8]) -> Result<ResponseData, S3Error> {}
    #[blocking(http)] #[advice("await `put_object`")] pub fn put_object_blocking<S: AsRef<str>>(&self, path: S, content: &[u8]) -> Result<ResponseData, S3Error> {}
    pub fn put_object_builder<S: AsRef<str>>(&self, path: S, content: &[u8]) -> PutObjectRequest {}
    pub async fn put_object_tagging<S: AsRef<str>>(&self, path: &str, tags: &[(S, S)]) -> Result<ResponseData, S3Error> {}
    #[blocking(http)] #[advice("await `put_object_tagging`")] pub fn put_object_tagging_blocking<S: AsRef<str>>(&self, path: &str, tags: &[(S, S)]) -> Result<ResponseData, S3Error> {}
    pub async fn delete_object_tagging<S: AsRef<str>>(&self, path: S) -> Result<ResponseData, S3Error> {}
    #[blocking(http)] #[advice("await `delete_object_tagging`")] pub fn delete_object_tagging_blocking<S: AsRef<str>>(&self, path: S) -> Result<ResponseData, S3Error> {}
    pub async fn get_object_tagging<S: AsRef<str>>(&self, path: S) -> Result<(Vec<Tag>, u16), S3Error> {}
    #[blocking(http)] #[advice("await `get_object_tagging`")] pub fn get_object_tagging_blocking<S: AsRef<str>>(&self, path: S) -> Result<(Vec<Tag>, u16), S3Error> {}
    pub async fn list_page(&self, prefix: String, delimiter: Option<String>, continuation_token: Option<String>, start_after: Option<String>, max_keys: Option<usize>) -> Result<(ListBucketResult, u16), S3Error> {}
    #[blocking(http)] #[advice("await `list_page`")] pub fn list_page_blocking(&self, prefix: String, delimiter: Option<String>, continuation_token: Option<String>, start_after: Option<String>, max_keys: Option<usize>) -> Result<(ListBucketResult, u16), S3Error> {}
    pub async fn list(&self, prefix: String, delimiter: Option<String>) -> Result<Vec<ListBucketResult>, S3Error> {}
    #[blocking(http)] #[advice("await `list`")] pub fn list_blocking(&self, prefix: String, delimiter: Option<String>) -> Result<Vec<ListBucketResult>, S3Error> {}
    pub async fn list_multiparts_uploads_page(&self, prefix: Option<&str>, delimiter: Option<&str>, key_marker: Option<String>, upload_id_marker: Option<String>, max_uploads: Option<usize>) -> Result<(ListMultipartUploadsResult, u16), S3Error> {}
    #[blocking(http)] #[advice("await `list_multiparts_uploads_page`")] pub fn list_multiparts_uploads_page_blocking(&self, prefix: Option<&str>, delimiter: Option<&str>, key_marker: Option<String>, upload_id_marker: Option<String>, max_uploads: Option<usize>) -> Result<(ListMultipartUploadsResult, u16), S3Error> {}
    pub async fn list_multiparts_uploads(&self, prefix: Option<&str>, delimiter: Option<&str>) -> Result<Vec<ListMultipartUploadsResult>, S3Error> {}
    #[blocking(http)] #[advice("await `list_multiparts_uploads`")] pub fn list_multiparts_uploads_blocking(&self, prefix: Option<&str>, delimiter: Option<&str>) -> Result<Vec<ListMultipartUploadsResult>, S3Error> {}
    pub async fn abort_upload(&self, key: &str, upload_id: &str) -> Result<(), S3Error> {}
    #[blocking(http)] #[advice("await `abort_upload`")] pub fn abort_upload_blocking(&self, key: &str, upload_id: &str) -> Result<(), S3Error> {}
    pub fn is_path_style(&self) -> bool {}
    pub fn is_subdomain_style(&self) -> bool {}
    pub fn set_path_style(&mut self) {}
    pub fn set_subdomain_style(&mut self) {}
    pub fn set_request_timeout(&mut self, timeout: Option<Duration>) {}
    pub fn set_listobjects_v1(&mut self) {}
    pub fn set_listobjects_v2(&mut self) {}
    pub fn name(&self) -> String {}
    pub fn host(&self) -> String {}
    pub fn url(&self) -> String {}
    pub fn path_style_host(&self) -> String {}
    pub fn subdomain_style_host(&self) -> String {}
    pub fn scheme(&self) -> String {}
    pub fn region(&self) -> Region {}
    pub async fn access_key(&self) -> Result<Option<String>, S3Error> {}
    #[blocking(http)] #[advice("await `access_key`")] pub fn access_key_blocking(&self) -> Result<Option<String>, S3Error> {}
    pub async fn secret_key(&self) -> Result<Option<String>, S3Error> {}
    #[blocking(http)] #[advice("await `secret_key`")] pub fn secret_key_blocking(&self) -> Result<Option<String>, S3Error> {}
    pub async fn security_token(&self) -> Result<Option<String>, S3Error> {}
    #[blocking(http)] #[advice("await `security_token`")] pub fn security_token_blocking(&self) -> Result<Option<String>, S3Error> {}
    pub async fn session_token(&self) -> Result<Option<String>, S3Error> {}
    #[blocking(http)] #[advice("await `session_token`")] pub fn session_token_blocking(&self) -> Result<Option<String>, S3Error> {}
    pub async fn credentials(&self) -> Result<Credentials, S3Error> {}
    #[blocking(http)] #[advice("await `credentials`")] pub fn credentials_blocking(&self) -> Result<Credentials, S3Error> {}
    pub fn set_credentials(&mut self, credentials: Credentials) {}
    pub fn add_header(&mut self, key: &str, value: &str) {}
    pub fn extra_headers(&self) -> &HeaderMap {}
    pub fn extra_headers_mut(&mut self) -> &mut HeaderMap {}
    pub fn add_query(&mut self, key: &str, value: &str) {}
    pub fn extra_query(&self) -> &Query {}
    pub fn extra_query_mut(&mut self) -> &mut Query {}
    pub fn request_timeout(&self) -> Option<Duration> {}
}
#[derive(Clone)] pub struct PutObjectRequest;
impl PutObjectRequest {
    pub fn with_content_type<S: AsRef<str>>(self, content_type: S) -> Self {}
    pub fn with_cache_control<S: AsRef<str>>(self, cache_control: S) -> Result<Self, S3Error> {}
    pub fn with_content_encoding<S: AsRef<str>>(self, encoding: S) -> Result<Self, S3Error> {}
    pub fn with_content_disposition<S: AsRef<str>>(self, disposition: S) -> Result<Self, S3Error> {}
    pub fn with_expires<S: AsRef<str>>(self, expires: S) -> Result<Self, S3Error> {}
    pub fn with_header<V>(self, key: &str, value: V) -> Result<Self, S3Error> where V: AsRef<str> {}
    pub fn with_headers(self, headers: HeaderMap) -> Self {}
    pub fn with_metadata<K: AsRef<str>, V: AsRef<str>>(self, key: K, value: V) -> Result<Self, S3Error> {}
    pub fn with_storage_class<S: AsRef<str>>(self, storage_class: S) -> Result<Self, S3Error> {}
    pub fn with_server_side_encryption<S: AsRef<str>>(self, encryption: S) -> Result<Self, S3Error> {}
    pub async fn execute(self) -> Result<ResponseData, S3Error> {}
    #[blocking(http)] #[advice("await `execute`")] pub fn execute_blocking(self) -> Result<ResponseData, S3Error> {}
}
