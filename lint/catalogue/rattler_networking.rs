//! rattler_networking 0.34.6. Credentials may be in the system's keyring, which is asked over IPC; what was found is kept in memory.

pub use authentication_storage::AuthenticationStorageError;
pub use authentication_storage::authentication::Authentication;
pub use authentication_storage::storage::AuthenticationStorage;
#[derive(Clone)] pub struct AuthenticationMiddleware;
impl AuthenticationMiddleware {
    #[blocking(fs)] pub fn from_env_and_defaults() -> Result<Self, AuthenticationStorageError> {}
    pub fn from_auth_storage(auth_storage: AuthenticationStorage) -> Self {}
}
pub mod authentication_storage {
    use authentication::Authentication;
    #[derive(Debug)] pub struct AuthenticationStorageError;
    impl std::fmt::Display for AuthenticationStorageError {}
    impl std::error::Error for AuthenticationStorageError {}
    pub trait StorageBackend: std::fmt::Debug {
        fn store(&self, host: &str, authentication: &Authentication) -> Result<(), AuthenticationStorageError>;
        fn get(&self, host: &str) -> Result<Option<Authentication>, AuthenticationStorageError>;
        fn delete(&self, host: &str) -> Result<(), AuthenticationStorageError>;
    }
    pub mod authentication { #[derive(Clone, Debug, PartialEq, Eq)] pub enum Authentication { BearerToken(String), BasicHTTP { username: String, password: String }, CondaToken(String) } }
    pub mod storage {
        use crate::authentication_storage::authentication::Authentication;
        use crate::authentication_storage::{AuthenticationStorageError, StorageBackend};
        use reqwest::IntoUrl;
        use std::sync::Arc;
        #[derive(Clone, Debug)] pub struct AuthenticationStorage { pub backends: Vec<Arc<dyn StorageBackend + Send + Sync>> }
        impl AuthenticationStorage {
            pub fn empty() -> Self {}
            #[blocking(fs)] pub fn from_env_and_defaults() -> Result<Self, AuthenticationStorageError> {}
            pub fn add_backend(&mut self, backend: Arc<dyn StorageBackend + Send + Sync>) {}
            #[blocking(fs)] pub fn store(&self, host: &str, authentication: &Authentication) -> Result<(), AuthenticationStorageError> {}
            #[blocking(net)] pub fn get(&self, host: &str) -> Result<Option<Authentication>, AuthenticationStorageError> {}
            #[blocking(net)] pub fn list(&self) -> Result<Vec<(String, Authentication)>, AuthenticationStorageError> {}
            #[blocking(net)] pub fn get_by_url_with_host<U: IntoUrl>(&self, url: U) -> Result<(url::Url, Option<(String, Authentication)>), reqwest::Error> {}
            #[blocking(net)] pub fn get_by_url<U: IntoUrl>(&self, url: U) -> Result<(url::Url, Option<Authentication>), reqwest::Error> {}
            pub async fn get_by_url_refreshed<U: IntoUrl>(&self, url: U) -> Result<(url::Url, Option<Authentication>), reqwest::Error> {}
            #[blocking(fs)] pub fn delete(&self, host: &str) -> Result<(), AuthenticationStorageError> {}
        }
    }
    pub mod backends {
        pub mod file {
            use crate::authentication_storage::{AuthenticationStorageError, StorageBackend};
            use crate::authentication_storage::authentication::Authentication;
            #[derive(Debug)] pub struct FileStorageError;
            #[derive(Clone, Debug)] pub struct FileStorage { pub path: std::path::PathBuf }
            impl FileStorage {
                #[blocking(fs)] pub fn from_path(path: std::path::PathBuf) -> Result<Self, FileStorageError> {}
                #[blocking(fs)] pub fn new() -> Result<Self, FileStorageError> {}
            }
            impl StorageBackend for FileStorage {
                #[blocking(fs)] fn store(&self, host: &str, authentication: &Authentication) -> Result<(), AuthenticationStorageError> {}
                fn get(&self, host: &str) -> Result<Option<Authentication>, AuthenticationStorageError> {}
                #[blocking(fs)] fn delete(&self, host: &str) -> Result<(), AuthenticationStorageError> {}
            }
        }
        pub mod keyring {
            use crate::authentication_storage::{AuthenticationStorageError, StorageBackend};
            use crate::authentication_storage::authentication::Authentication;
            #[derive(Clone, Debug, Default)] pub struct KeyringAuthenticationStorage { pub store_key: String }
            impl KeyringAuthenticationStorage { pub fn from_key(store_key: &str) -> Self {} }
            impl StorageBackend for KeyringAuthenticationStorage {
                #[blocking(net)] fn store(&self, host: &str, authentication: &Authentication) -> Result<(), AuthenticationStorageError> {}
                #[blocking(net)] fn get(&self, host: &str) -> Result<Option<Authentication>, AuthenticationStorageError> {}
                #[blocking(net)] fn delete(&self, host: &str) -> Result<(), AuthenticationStorageError> {}
            }
        }
        pub mod netrc {
            #[derive(Debug)] pub struct NetRcStorageError;
            #[derive(Clone, Debug, Default)] pub struct NetRcStorage;
            impl NetRcStorage {
                #[blocking(fs)] pub fn from_env() -> Result<Self, (std::path::PathBuf, NetRcStorageError)> {}
                #[blocking(fs)] pub fn from_path(path: &std::path::Path) -> Result<Self, NetRcStorageError> {}
            }
        }
    }
}
