//! keyring-core 1.1.0. Entries are handles; what they hold is asked of the store, which is mostly another process.

use std::collections::HashMap;
use std::sync::Arc;
pub use error::{Error, Result};
pub mod error {
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Debug)] pub enum Error { PlatformFailure, NoStorageAccess, NoEntry, BadEncoding(Vec<u8>), TooLong(String, u32), Invalid(String, String), NoDefaultStore }
}
pub struct CredentialStore;
pub fn set_default_store(new: Arc<CredentialStore>) {}
pub fn get_default_store() -> Option<Arc<CredentialStore>> {}
pub fn unset_default_store() -> Option<Arc<CredentialStore>> {}
pub struct Entry;
impl Entry {
    pub fn new(service: &str, user: &str) -> Result<Entry> {}
    pub fn new_in_store(store: &Arc<CredentialStore>, service: &str, user: &str) -> Result<Entry> {}
    pub fn new_in_named_store(name: &str, service: &str, user: &str) -> Result<Entry> {}
    pub fn new_with_modifiers(service: &str, user: &str, modifiers: &HashMap<&str, &str>) -> Result<Entry> {}
    #[blocking(net)] pub fn search(spec: &HashMap<&str, &str>) -> Result<Vec<Entry>> {}
    #[blocking(net)] pub fn search_in_store(store: &Arc<CredentialStore>, spec: &HashMap<&str, &str>) -> Result<Vec<Entry>> {}
    #[blocking(net)] pub fn search_in_named_store(name: &str, spec: &HashMap<&str, &str>) -> Result<Vec<Entry>> {}
    #[blocking(net)] pub fn set_password(&self, password: &str) -> Result<()> {}
    #[blocking(net)] pub fn set_secret(&self, secret: &[u8]) -> Result<()> {}
    #[blocking(net)] pub fn get_password(&self) -> Result<String> {}
    #[blocking(net)] pub fn get_secret(&self) -> Result<Vec<u8>> {}
    #[blocking(net)] pub fn get_attributes(&self) -> Result<HashMap<String, String>> {}
    #[blocking(net)] pub fn update_attributes(&self, attributes: &HashMap<&str, &str>) -> Result<()> {}
    #[blocking(net)] pub fn delete_credential(&self) -> Result<()> {}
    #[blocking(net)] pub fn get_credential(&self) -> Result<Entry> {}
}
