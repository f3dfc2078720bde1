//! hf_hub 1.0.0, and the api that it had before.

use std::path::PathBuf;
#[derive(Clone, Copy)] pub enum RepoType { Model, Dataset, Space }
#[derive(Clone, Default)] pub struct Cache;
impl Cache {
    pub fn new(path: PathBuf) -> Self {}
    pub fn from_env() -> Self {}
    pub fn path(&self) -> &PathBuf {}
    pub fn token_path(&self) -> PathBuf {}
    #[blocking(fs)] pub fn token(&self) -> Option<String> {}
    pub fn repo(&self, repo: Repo) -> CacheRepo {}
    pub fn model(&self, model_id: String) -> CacheRepo {}
}
pub struct CacheRepo;
impl CacheRepo {
    #[blocking(fs)] pub fn get(&self, filename: &str) -> Option<PathBuf> {}
    #[blocking(fs)] pub fn create_ref(&self, commit_hash: &str) -> Result<(), std::io::Error> {}
}
#[derive(Clone)] pub struct Repo;
impl Repo {
    pub fn new(repo_id: String, repo_type: RepoType) -> Self {}
    pub fn with_revision(repo_id: String, repo_type: RepoType, revision: String) -> Self {}
    pub fn model(repo_id: String) -> Self {}
    pub fn dataset(repo_id: String) -> Self {}
    pub fn space(repo_id: String) -> Self {}
}
pub mod api {
    #[derive(Clone)] pub struct Siblings { pub rfilename: String }
    #[derive(Clone)] pub struct RepoInfo { pub siblings: Vec<Siblings>, pub sha: String }
    pub mod sync {
        use super::RepoInfo;
        use crate::{Cache, Repo};
        use std::path::PathBuf;
        #[derive(Debug)] pub enum ApiError {}
        impl std::fmt::Display for ApiError {}
        impl std::error::Error for ApiError {}
        #[derive(Default)] pub struct ApiBuilder;
        impl ApiBuilder {
            pub fn new() -> Self { Self::from_cache(Cache::from_env()) }
            pub fn from_env() -> Self { Self::from_cache(Cache::from_env()) }
            pub fn from_cache(cache: Cache) -> Self { cache.token(); }
            pub fn with_progress(self, progress: bool) -> Self {}
            pub fn with_endpoint(self, endpoint: String) -> Self {}
            pub fn with_cache_dir(self, cache_dir: PathBuf) -> Self {}
            pub fn with_token(self, token: Option<String>) -> Self {}
            pub fn with_user_agent(self, key: &str, value: &str) -> Self {}
            pub fn with_retries(self, max_retries: usize) -> Self {}
            pub fn build(self) -> Result<Api, ApiError> {}
        }
        #[derive(Clone)] pub struct Api;
        impl Api {
            pub fn new() -> Result<Self, ApiError> { ApiBuilder::new().build() }
            pub fn repo(&self, repo: Repo) -> ApiRepo {}
            pub fn model(&self, model_id: String) -> ApiRepo {}
            pub fn dataset(&self, model_id: String) -> ApiRepo {}
            pub fn space(&self, model_id: String) -> ApiRepo {}
        }
        pub struct ApiRepo;
        impl ApiRepo {
            pub fn url(&self, filename: &str) -> String {}
            #[blocking(http)] #[advice("use `hf_hub::api::tokio`")] pub fn get(&self, filename: &str) -> Result<PathBuf, ApiError> {}
            #[blocking(http)] #[advice("use `hf_hub::api::tokio`")] pub fn download(&self, filename: &str) -> Result<PathBuf, ApiError> {}
            #[blocking(http)] #[advice("use `hf_hub::api::tokio`")] pub fn download_with_progress<P>(&self, filename: &str, progress: P) -> Result<PathBuf, ApiError> {}
            #[blocking(http)] #[advice("use `hf_hub::api::tokio`")] pub fn info(&self) -> Result<RepoInfo, ApiError> {}
        }
    }
    pub mod tokio {
        use super::RepoInfo;
        use crate::{Cache, Repo};
        use std::path::PathBuf;
        #[derive(Debug)] pub enum ApiError {}
        impl std::fmt::Display for ApiError {}
        impl std::error::Error for ApiError {}
        #[derive(Default)] pub struct ApiBuilder;
        impl ApiBuilder {
            pub fn new() -> Self { Self::from_cache(Cache::from_env()) }
            pub fn from_env() -> Self { Self::from_cache(Cache::from_env()) }
            pub fn from_cache(cache: Cache) -> Self { cache.token(); }
            pub fn with_progress(self, progress: bool) -> Self {}
            pub fn with_endpoint(self, endpoint: String) -> Self {}
            pub fn with_cache_dir(self, cache_dir: PathBuf) -> Self {}
            pub fn with_token(self, token: Option<String>) -> Self {}
            pub fn with_user_agent(self, key: &str, value: &str) -> Self {}
            pub fn with_max_files(self, max_files: usize) -> Self {}
            pub fn build(self) -> Result<Api, ApiError> {}
        }
        #[derive(Clone)] pub struct Api;
        impl Api {
            pub fn new() -> Result<Self, ApiError> { ApiBuilder::new().build() }
            pub fn repo(&self, repo: Repo) -> ApiRepo {}
            pub fn model(&self, model_id: String) -> ApiRepo {}
            pub fn dataset(&self, model_id: String) -> ApiRepo {}
            pub fn space(&self, model_id: String) -> ApiRepo {}
        }
        pub struct ApiRepo;
        impl ApiRepo {
            pub fn url(&self, filename: &str) -> String {}
            pub async fn get(&self, filename: &str) -> Result<PathBuf, ApiError> {}
            pub async fn download(&self, filename: &str) -> Result<PathBuf, ApiError> {}
            pub async fn download_with_progress<P>(&self, filename: &str, progress: P) -> Result<PathBuf, ApiError> {}
            pub async fn info(&self) -> Result<RepoInfo, ApiError> {}
        }
    }
}
#[derive(Debug)] pub enum HFError {}
impl std::fmt::Display for HFError {}
impl std::error::Error for HFError {}
pub type HFResult<T> = Result<T, HFError>;
#[derive(Clone)] pub struct HFClientSync;
impl HFClientSync {
    pub fn new() -> HFResult<Self> {}
    pub fn from_inner(inner: HFClient) -> HFResult<Self> {}
    pub fn model(&self, owner: impl Into<String>, name: impl Into<String>) -> HFRepositorySync {}
    pub fn dataset(&self, owner: impl Into<String>, name: impl Into<String>) -> HFRepositorySync {}
    pub fn space(&self, owner: impl Into<String>, name: impl Into<String>) -> HFRepositorySync {}
}
#[derive(Clone)] pub struct HFRepositorySync;
/// `Given` stands for the builders of the calls.
impl HFRepositorySync {
    pub fn info(&self) -> Given<repository::RepoInfo> {}
    pub fn exists(&self) -> Given<bool> {}
    pub fn download_file(&self) -> Given<PathBuf> {}
    pub fn download_file_to_bytes(&self) -> Given<bytes::Bytes> {}
    pub fn snapshot_download(&self) -> Given<PathBuf> {}
}
pub struct Given<T>;
impl<T> Given<T> {
    pub fn filename(self, filename: impl Into<String>) -> Self {}
    pub fn revision(self, revision: impl Into<String>) -> Self {}
    pub fn local_dir(self, local_dir: impl Into<PathBuf>) -> Self {}
    pub fn force_download(self, force_download: bool) -> Self {}
    pub fn local_files_only(self, local_files_only: bool) -> Self {}
    #[blocking(http)] #[advice("use `HFClient`")] pub fn send(self) -> HFResult<T> {}
}
