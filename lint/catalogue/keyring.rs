//! keyring 4.2.0. Without the features for the secret service, version 3 asks the kernel on Linux, or keeps secrets in memory.
#![unlike_without("3", "sync-secret-service", "async-secret-service", "linux-native-sync-persistent", "linux-native-async-persistent")]

use std::collections::HashMap;
pub use keyring_core::{Error, Result};
pub const NAMED_STORES: [&str; 9] = _;
pub fn use_named_store(name: &str) -> Result<()> {}
pub fn use_named_store_with_modifiers(name: &str, modifiers: &HashMap<&str, &str>) -> Result<()> {}
pub fn use_native_store(prefer_secret_service: bool) -> Result<()> {}
pub fn use_sample_store(config: &HashMap<&str, &str>) -> Result<()> {}
pub fn use_apple_keychain_store(config: &HashMap<&str, &str>) -> Result<()> {}
pub fn use_apple_protected_store(config: &HashMap<&str, &str>) -> Result<()> {}
pub fn use_linux_keyutils_store(config: &HashMap<&str, &str>) -> Result<()> {}
pub fn use_dbus_secret_service_store(config: &HashMap<&str, &str>) -> Result<()> {}
pub fn use_zbus_secret_service_store(config: &HashMap<&str, &str>) -> Result<()> {}
pub fn use_windows_native_store(config: &HashMap<&str, &str>) -> Result<()> {}
pub fn use_android_native_store(config: &HashMap<&str, &str>) -> Result<()> {}
pub fn use_sqlite_store(config: &HashMap<&str, &str>) -> Result<()> {}
pub fn release_store() {}
pub fn store_info() -> String {}
pub fn internalize(config: Option<&HashMap<String, String>>) -> HashMap<&str, &str> {}
pub struct Entry { pub inner: keyring_core::Entry }
impl Entry {
    pub fn new(service: &str, username: &str) -> Result<Self> {}
    pub fn store_status() -> &Result<()> {}
    #[blocking(net)] pub fn set_password(&self, password: &str) -> Result<()> {}
    #[blocking(net)] pub fn set_secret(&self, secret: &[u8]) -> Result<()> {}
    #[blocking(net)] pub fn get_password(&self) -> Result<String> {}
    #[blocking(net)] pub fn get_secret(&self) -> Result<Vec<u8>> {}
    #[blocking(net)] pub fn delete_credential(&self) -> Result<()> {}
    pub fn new_with_target(target: &str, service: &str, user: &str) -> Result<Entry> {}
    #[blocking(net)] pub fn delete_password(&self) -> Result<()> {}
}
pub mod cli {
    pub use crate::{NAMED_STORES, internalize, release_store, store_info, use_android_native_store, use_apple_keychain_store, use_apple_protected_store, use_dbus_secret_service_store, use_linux_keyutils_store, use_named_store, use_named_store_with_modifiers, use_native_store, use_sample_store, use_sqlite_store, use_windows_native_store, use_zbus_secret_service_store};
}
pub mod v1 {
    pub use crate::Entry;
    pub use keyring_core::{Error, Result};
}
