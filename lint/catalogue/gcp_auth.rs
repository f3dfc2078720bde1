//! gcp_auth 0.12.7.

use std::path::Path;
use std::sync::Arc;
#[derive(Debug)] pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub async fn provider() -> Result<Arc<dyn TokenProvider>, Error> {}
pub trait TokenProvider {
    async fn token(&self, scopes: &[&str]) -> Result<Arc<Token>, Error>;
    async fn project_id(&self) -> Result<Arc<str>, Error>;
}
#[derive(Clone)] pub struct Token;
impl Token {
    pub fn has_expired(&self) -> bool {}
    pub fn as_str(&self) -> &str {}
    pub fn expires_at(&self) -> chrono::DateTime<chrono::Utc> {}
}
#[derive(Debug)] pub struct CustomServiceAccount;
impl CustomServiceAccount {
    #[blocking(fs)] pub fn from_env() -> Result<Option<Self>, Error> {}
    #[blocking(fs)] #[advice("read the file with the runtime and give it to `from_json`")] pub fn from_file<T: AsRef<Path>>(path: T) -> Result<Self, Error> {}
    pub fn from_json(s: &str) -> Result<Self, Error> {}
    pub fn with_subject(self, subject: String) -> Self {}
    pub fn with_audience(self, audience: String) -> Self {}
    pub fn signer(&self) -> &Signer {}
    pub fn project_id(&self) -> Option<&str> {}
    pub fn private_key_pem(&self) -> &str {}
}
impl TokenProvider for CustomServiceAccount {}
pub struct Signer;
impl Signer { pub fn sign(&self, input: &[u8]) -> Result<Vec<u8>, Error> {} }
#[derive(Debug)] pub struct MetadataServiceAccount;
impl MetadataServiceAccount { pub async fn new() -> Result<Self, Error> {} }
impl TokenProvider for MetadataServiceAccount {}
#[derive(Debug)] pub struct ConfigDefaultCredentials;
impl ConfigDefaultCredentials { pub async fn new() -> Result<Self, Error> {} }
impl TokenProvider for ConfigDefaultCredentials {}
#[derive(Debug)] pub struct GCloudAuthorizedUser;
impl GCloudAuthorizedUser { pub async fn new() -> Result<Self, Error> {} }
impl TokenProvider for GCloudAuthorizedUser {}
