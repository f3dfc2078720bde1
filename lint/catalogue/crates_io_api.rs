//! crates_io_api 0.12.0.

#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub struct SyncClient;
impl SyncClient {
    pub fn new(user_agent: &str, rate_limit: std::time::Duration) -> Result<Self, reqwest::header::InvalidHeaderValue> {}
    #[blocking(http)] #[advice("use `crates_io_api::AsyncClient`")] pub fn summary(&self) -> Result<Summary, Error> {}
    #[blocking(http)] #[advice("use `crates_io_api::AsyncClient`")] pub fn get_crate(&self, crate_name: &str) -> Result<CrateResponse, Error> {}
    #[blocking(http)] #[advice("use `crates_io_api::AsyncClient`")] pub fn crate_downloads(&self, crate_name: &str) -> Result<CrateDownloads, Error> {}
    #[blocking(http)] #[advice("use `crates_io_api::AsyncClient`")] pub fn crate_owners(&self, crate_name: &str) -> Result<Vec<User>, Error> {}
    #[blocking(http)] #[advice("use `crates_io_api::AsyncClient`")] pub fn crate_reverse_dependencies_page(&self, crate_name: &str, page: u64) -> Result<ReverseDependencies, Error> {}
    #[blocking(http)] #[advice("use `crates_io_api::AsyncClient`")] pub fn crate_reverse_dependencies(&self, crate_name: &str) -> Result<ReverseDependencies, Error> {}
    #[blocking(http)] #[advice("use `crates_io_api::AsyncClient`")] pub fn crate_reverse_dependency_count(&self, crate_name: &str) -> Result<u64, Error> {}
    #[blocking(http)] #[advice("use `crates_io_api::AsyncClient`")] pub fn crate_authors(&self, crate_name: &str, version: &str) -> Result<Authors, Error> {}
    #[blocking(http)] #[advice("use `crates_io_api::AsyncClient`")] pub fn crate_dependencies(&self, crate_name: &str, version: &str) -> Result<Vec<Dependency>, Error> {}
    #[blocking(http)] #[advice("use `crates_io_api::AsyncClient`")] pub fn full_crate(&self, name: &str, all_versions: bool) -> Result<FullCrate, Error> {}
    #[blocking(http)] #[advice("use `crates_io_api::AsyncClient`")] pub fn crates(&self, query: CratesQuery) -> Result<CratesPage, Error> {}
    #[blocking(http)] #[advice("use `crates_io_api::AsyncClient`")] pub fn user(&self, username: &str) -> Result<User, Error> {}
}
#[derive(Clone)] pub struct AsyncClient;
impl AsyncClient {
    pub fn new(user_agent: &str, rate_limit: std::time::Duration) -> Result<Self, reqwest::header::InvalidHeaderValue> {}
    pub fn with_http_client(client: reqwest::Client, rate_limit: std::time::Duration) -> Self {}
    pub async fn summary(&self) -> Result<Summary, Error> {}
    pub async fn get_crate(&self, crate_name: &str) -> Result<CrateResponse, Error> {}
    pub async fn crate_downloads(&self, crate_name: &str) -> Result<CrateDownloads, Error> {}
    pub async fn crate_owners(&self, name: &str) -> Result<Vec<User>, Error> {}
    pub async fn crate_reverse_dependencies_page(&self, crate_name: &str, page: u64) -> Result<ReverseDependencies, Error> {}
    pub async fn crate_reverse_dependencies(&self, crate_name: &str) -> Result<ReverseDependencies, Error> {}
    pub async fn crate_reverse_dependency_count(&self, crate_name: &str) -> Result<u64, Error> {}
    pub async fn crate_authors(&self, crate_name: &str, version: &str) -> Result<Authors, Error> {}
    pub async fn crate_dependencies(&self, crate_name: &str, version: &str) -> Result<Vec<Dependency>, Error> {}
    pub async fn full_crate(&self, name: &str, all_versions: bool) -> Result<FullCrate, Error> {}
    pub async fn crates(&self, query: CratesQuery) -> Result<CratesPage, Error> {}
    pub async fn user(&self, username: &str) -> Result<User, Error> {}
}
