//! arti-client 0.47.0. Connections are async; to make a client makes its folders, takes a lock there and opens a database at once, even where that is async.

use std::sync::Arc;
use std::time::Duration;
pub use self::config::TorClientConfig;
#[derive(Debug)] pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub struct DataStream;
impl tokio::io::AsyncRead for DataStream {}
impl tokio::io::AsyncWrite for DataStream {}
pub trait IntoTorAddr {}
#[derive(Clone, Copy)] pub enum BootstrapBehavior { OnDemand, Manual }
#[derive(Clone, Copy)] pub enum DormantMode { Normal, Soft }
#[derive(Clone, Default)] pub struct StreamPrefs;
impl StreamPrefs {
    pub fn new() -> Self {}
    pub fn ipv4_only(&mut self) -> &mut Self {}
    pub fn ipv6_only(&mut self) -> &mut Self {}
    pub fn optimistic(&mut self) -> &mut Self {}
    pub fn new_isolation_group(&mut self) -> &mut Self {}
    pub fn isolate_every_stream(&mut self) -> &mut Self {}
}
pub struct TorClientBuilder<R> { runtime: R }
impl<R> TorClientBuilder<R> {
    pub fn config(self, config: TorClientConfig) -> Self {}
    pub fn bootstrap_behavior(self, bootstrap_behavior: BootstrapBehavior) -> Self {}
    pub fn local_resource_timeout(self, timeout: Duration) -> Self {}
    #[blocking(fs)] #[advice("make the client before the runtime starts, or in `spawn_blocking`")] pub fn create_unbootstrapped(&self) -> Result<Arc<TorClient<R>>> {}
    #[blocking(fs)] #[advice("make the client before the runtime starts, or on a thread where blocking is fine")] pub async fn create_unbootstrapped_async(&self) -> Result<Arc<TorClient<R>>> {}
    #[blocking(fs)] #[advice("make the client before the runtime starts, or on a thread where blocking is fine")] pub async fn create_bootstrapped(&self) -> Result<Arc<TorClient<R>>> {}
}
#[derive(Clone)] pub struct TorClient<R> { runtime: R }
impl TorClient<tor_rtcompat::PreferredRuntime> {
    #[blocking(fs)] #[advice("make the client before the runtime starts, or on a thread where blocking is fine")] pub async fn create_bootstrapped(config: TorClientConfig) -> Result<Arc<Self>> {}
    pub fn builder() -> TorClientBuilder<tor_rtcompat::PreferredRuntime> {}
}
impl<R> TorClient<R> {
    pub fn with_runtime(runtime: R) -> TorClientBuilder<R> { TorClientBuilder { runtime } }
    pub async fn bootstrap(&self) -> Result<()> {}
    pub fn isolated_client(&self) -> Arc<TorClient<R>> {}
    pub fn with_prefs(&self, connect_prefs: StreamPrefs) -> Arc<Self> {}
    pub async fn connect<A: IntoTorAddr>(&self, target: A) -> Result<DataStream> {}
    pub async fn connect_with_prefs<A: IntoTorAddr>(&self, target: A, prefs: &StreamPrefs) -> Result<DataStream> {}
    pub async fn resolve(&self, hostname: &str) -> Result<Vec<std::net::IpAddr>> {}
    pub fn runtime(&self) -> &R { &self.runtime }
    pub fn set_dormant(&self, mode: DormantMode) {}
}
pub mod config {
    use std::path::Path;
    #[derive(Clone, Default)] pub struct TorClientConfig;
    impl TorClientConfig { pub fn builder() -> TorClientConfigBuilder {} }
    #[derive(Clone, Default)] pub struct TorClientConfigBuilder;
    pub struct ConfigBuildError;
    impl TorClientConfigBuilder {
        pub fn from_directories<P: AsRef<Path>, Q: AsRef<Path>>(state_dir: P, cache_dir: Q) -> Self {}
        pub fn build(&self) -> Result<TorClientConfig, ConfigBuildError> {}
    }
}
