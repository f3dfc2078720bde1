//! kube 5.0.0. What asks the cluster is async; a kubeconfig is read from its file in place, and so is what a pod is given.

pub use crate::api::Api;
pub use crate::client::Client;
pub use crate::config::Config;
pub use crate::discovery::Discovery;
pub use crate::error::Error;
pub use kube_core as core;
pub use kube_core::{CustomResourceExt, Resource, ResourceExt};
pub use kube_derive::{CustomResource, KubeSchema};
pub use kube_runtime as runtime;
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub mod error {
    #[derive(Debug)] pub enum Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
}
pub mod config {
    use std::path::Path;
    #[derive(Clone, Debug, Default)] pub struct Kubeconfig { pub preferences: Option<Preferences>, pub clusters: Vec<NamedCluster>, pub auth_infos: Vec<NamedAuthInfo>, pub contexts: Vec<NamedContext>, pub current_context: Option<String>, pub extensions: Option<Vec<NamedExtension>>, pub kind: Option<String>, pub api_version: Option<String> }
    impl Kubeconfig {
        #[blocking(fs)] pub fn read_from<P: AsRef<Path>>(path: P) -> Result<Kubeconfig, KubeconfigError> {}
        pub fn from_yaml(text: &str) -> Result<Kubeconfig, KubeconfigError> {}
        #[blocking(fs)] pub fn read() -> Result<Kubeconfig, KubeconfigError> {}
        #[blocking(fs)] pub fn from_env() -> Result<Option<Self>, KubeconfigError> {}
        pub fn merge(self, next: Kubeconfig) -> Result<Self, KubeconfigError> {}
    }
    #[derive(Clone, Debug, Default)] pub struct Preferences { pub colors: Option<bool> }
    #[derive(Clone, Debug)] pub struct NamedExtension { pub name: String, pub extension: serde_json::Value }
    #[derive(Clone, Debug, Default)] pub struct NamedCluster { pub name: String, pub cluster: Option<Cluster> }
    #[derive(Clone, Debug, Default)] pub struct Cluster { pub server: Option<String>, pub insecure_skip_tls_verify: Option<bool>, pub certificate_authority: Option<String>, pub certificate_authority_data: Option<String>, pub proxy_url: Option<String>, pub tls_server_name: Option<String> }
    #[derive(Clone, Debug, Default)] pub struct NamedAuthInfo { pub name: String, pub auth_info: Option<AuthInfo> }
    #[derive(Clone, Debug, Default)] pub struct AuthInfo { pub username: Option<String>, pub token_file: Option<String>, pub client_certificate: Option<String>, pub client_certificate_data: Option<String>, pub client_key: Option<String>, pub impersonate: Option<String> }
    #[derive(Clone, Debug, Default)] pub struct NamedContext { pub name: String, pub context: Option<Context> }
    #[derive(Clone, Debug, Default)] pub struct Context { pub cluster: String, pub user: Option<String>, pub namespace: Option<String> }
    #[derive(Clone, Default)] pub struct KubeConfigOptions { pub context: Option<String>, pub cluster: Option<String>, pub user: Option<String> }
    #[derive(Clone, Debug)] pub struct Config { pub cluster_url: http::Uri, pub default_namespace: String, pub root_cert: Option<Vec<Vec<u8>>>, pub connect_timeout: Option<std::time::Duration>, pub read_timeout: Option<std::time::Duration>, pub write_timeout: Option<std::time::Duration>, pub accept_invalid_certs: bool, pub auth_info: AuthInfo, pub proxy_url: Option<http::Uri>, pub tls_server_name: Option<String>, pub headers: Vec<(http::HeaderName, http::HeaderValue)> }
    impl Config {
        pub fn new(cluster_url: http::Uri) -> Self {}
        pub async fn infer() -> Result<Self, InferConfigError> {}
        #[blocking(fs)] pub fn incluster() -> Result<Self, InClusterError> {}
        #[blocking(fs)] pub fn incluster_env() -> Result<Self, InClusterError> {}
        #[blocking(fs)] pub fn incluster_dns() -> Result<Self, InClusterError> {}
        pub async fn from_kubeconfig(options: &KubeConfigOptions) -> Result<Self, KubeconfigError> {}
        pub async fn from_custom_kubeconfig(kubeconfig: Kubeconfig, options: &KubeConfigOptions) -> Result<Self, KubeconfigError> {}
        pub fn apply_debug_overrides(&mut self) {}
    }
    impl TryFrom<Kubeconfig> for Config { type Error = KubeconfigError; fn try_from(kubeconfig: Kubeconfig) -> Result<Self, KubeconfigError> {} }
    #[derive(Debug)] pub enum KubeconfigError {}
    impl std::fmt::Display for KubeconfigError {}
    impl std::error::Error for KubeconfigError {}
    #[derive(Debug)] pub enum InClusterError {}
    impl std::fmt::Display for InClusterError {}
    impl std::error::Error for InClusterError {}
    #[derive(Debug)] pub struct InferConfigError;
    impl std::fmt::Display for InferConfigError {}
    impl std::error::Error for InferConfigError {}
}
pub mod client {
    use crate::config::{Config, Kubeconfig};
    use crate::{Error, Result};
    #[derive(Clone)] pub struct Client;
    impl Client {
        pub fn new<S, T: Into<String>>(service: S, default_namespace: T) -> Self {}
        pub async fn try_default() -> Result<Self> {}
        pub fn default_namespace(&self) -> &str {}
        pub async fn request<T>(&self, request: http::Request<Vec<u8>>) -> Result<T> {}
        pub async fn request_text(&self, request: http::Request<Vec<u8>>) -> Result<String> {}
    }
    impl TryFrom<Config> for Client { type Error = Error; fn try_from(config: Config) -> Result<Self> {} }
    impl TryFrom<Kubeconfig> for Client { type Error = Error; fn try_from(kubeconfig: Kubeconfig) -> Result<Self> {} }
    impl<K> From<crate::Api<K>> for Client { fn from(api: crate::Api<K>) -> Self {} }
    pub struct ClientBuilder<Svc> { service: Svc }
    impl<Svc> ClientBuilder<Svc> {
        pub fn new(service: Svc, default_namespace: impl Into<String>) -> Self { ClientBuilder { service } }
        pub fn build(self) -> Client {}
    }
}
pub mod api {
    use crate::Result;
    use crate::client::Client;
    pub use kube_core::dynamic::{ApiResource, DynamicObject};
    pub use kube_core::gvk::{GroupVersionKind, GroupVersionResource};
    pub use kube_core::metadata::{ListMeta, ObjectMeta, PartialObjectMeta, TypeMeta};
    pub use kube_core::object::{Object, ObjectList};
    pub use kube_core::params::{DeleteParams, GetParams, ListParams, Patch, PatchParams, PostParams, WatchParams};
    use kube_core::response::Status;
    pub use kube_core::{Resource, ResourceExt};
    #[derive(Clone, Debug, Default)] pub struct LogParams { pub container: Option<String>, pub follow: bool, pub previous: bool, pub since_seconds: Option<i64>, pub tail_lines: Option<i64>, pub timestamps: bool }
    #[derive(Clone)] pub struct Api<K>;
    impl<K> Api<K> {
        pub fn namespace(&self) -> Option<&str> {}
        pub fn all(client: Client) -> Self {}
        pub fn all_with(client: Client, dyntype: &K::DynamicType) -> Self {}
        pub fn namespaced(client: Client, ns: &str) -> Self {}
        pub fn namespaced_with(client: Client, ns: &str, dyntype: &K::DynamicType) -> Self {}
        pub fn default_namespaced(client: Client) -> Self {}
        pub fn into_client(self) -> Client {}
        pub fn resource_url(&self) -> &str {}
        pub async fn get(&self, name: &str) -> Result<K> {}
        pub async fn get_opt(&self, name: &str) -> Result<Option<K>> {}
        pub async fn get_status(&self, name: &str) -> Result<K> {}
        pub async fn list(&self, lp: &ListParams) -> Result<ObjectList<K>> {}
        pub async fn create(&self, pp: &PostParams, data: &K) -> Result<K> {}
        pub async fn delete(&self, name: &str, dp: &DeleteParams) -> Result<either::Either<K, Status>> {}
        pub async fn patch<P>(&self, name: &str, pp: &PatchParams, patch: &Patch<P>) -> Result<K> {}
        pub async fn patch_status<P>(&self, name: &str, pp: &PatchParams, patch: &Patch<P>) -> Result<K> {}
        pub async fn replace(&self, name: &str, pp: &PostParams, data: &K) -> Result<K> {}
        pub async fn replace_status(&self, name: &str, pp: &PostParams, data: &K) -> Result<K> {}
        pub async fn logs(&self, name: &str, lp: &LogParams) -> Result<String> {}
    }
}
pub mod discovery {
    use crate::Result;
    use crate::client::Client;
    pub struct Discovery;
    impl Discovery {
        pub fn new(client: Client) -> Self {}
        pub fn filter(self, allow: &[&str]) -> Self {}
        pub fn exclude(self, deny: &[&str]) -> Self {}
        pub async fn run(self) -> Result<Self> {}
    }
}
pub mod prelude { pub use kube_core::{CustomResourceExt, Resource, ResourceExt}; }
