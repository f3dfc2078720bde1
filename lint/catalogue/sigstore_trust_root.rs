//! sigstore-trust-root 0.15.1.

pub use signing_config::SigningConfig;
pub use trusted_root::{SigstoreInstance, TrustedRoot};
pub use tuf::{TufBootstrap, TufConfig};
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub mod trusted_root {
    use crate::{Result, SigningConfig, TufConfig};
    use std::path::Path;
    #[derive(Clone, Copy, Debug)] pub enum SigstoreInstance { PublicGood, Staging, GitHub }
    impl SigstoreInstance {
        pub fn embedded_trusted_root_json(self) -> &'static str {}
        pub fn embedded_trusted_root(self) -> Result<TrustedRoot> {}
        pub fn embedded_signing_config(self) -> Result<Option<SigningConfig>> {}
    }
    #[derive(Clone, Debug)] pub struct TrustedRoot;
    impl TrustedRoot {
        pub fn from_json(json: &str) -> Result<Self> {}
        #[blocking(fs)] #[advice("read the file with the runtime and give it to `from_json`")] pub fn from_file(path: impl AsRef<Path>) -> Result<Self> {}
        pub fn from_embedded(instance: SigstoreInstance) -> Result<Self> {}
        pub async fn production() -> Result<Self> {}
        pub async fn staging() -> Result<Self> {}
        pub async fn from_tuf(config: TufConfig) -> Result<Self> {}
    }
}
pub mod signing_config {
    use crate::{Result, TufConfig};
    use std::path::Path;
    #[derive(Clone, Debug)] pub struct ServiceEndpoint { pub url: String, pub major_api_version: u32, pub operator: Option<String> }
    impl ServiceEndpoint { pub fn is_valid(&self) -> bool {} }
    #[derive(Clone, Debug)] pub struct SigningConfig;
    impl SigningConfig {
        pub fn from_json(json: &str) -> Result<Self> {}
        #[blocking(fs)] #[advice("read the file with the runtime and give it to `from_json`")] pub fn from_file(path: impl AsRef<Path>) -> Result<Self> {}
        pub fn rekor_url(&self, force_version: Option<u32>) -> Option<&ServiceEndpoint> {}
        pub fn fulcio_url(&self) -> Option<&ServiceEndpoint> {}
        pub fn tsa_url(&self) -> Option<&ServiceEndpoint> {}
        pub fn oidc_url(&self) -> Option<&ServiceEndpoint> {}
        pub async fn production() -> Result<Self> {}
        pub async fn staging() -> Result<Self> {}
        pub async fn from_tuf(config: TufConfig) -> Result<Self> {}
    }
}
pub mod tuf {
    use crate::SigstoreInstance;
    use std::path::{Path, PathBuf};
    #[derive(Clone, Debug)] pub enum TufBootstrap { TrustedRoot(Vec<u8>), UnsafeCachedRoot }
    impl TufBootstrap { pub fn trusted(root_json: impl AsRef<[u8]>) -> Self {} }
    #[derive(Clone, Debug, Default)] pub struct TufConfig;
    impl TufConfig {
        pub fn for_instance(instance: SigstoreInstance) -> Self {}
        pub fn production() -> Self {}
        pub fn staging() -> Self {}
        pub fn github() -> Self {}
        pub fn custom(url: impl Into<String>, bootstrap: TufBootstrap) -> Self {}
        #[blocking(fs)] #[advice("read the file with the runtime and give it to `custom`")] pub fn custom_from_file(url: impl Into<String>, root_path: impl AsRef<Path>) -> std::io::Result<Self> {}
        pub fn with_cache_dir(self, path: PathBuf) -> Self {}
        pub fn without_cache(self) -> Self {}
        pub fn offline(self) -> Self {}
    }
}
