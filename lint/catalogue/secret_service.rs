//! secret-service 5.2.0. All is asked of a daemon, which may ask the user.

use std::collections::HashMap;
#[derive(Debug)] pub enum Error { Locked, NoResult, Prompt, Unavailable }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum EncryptionType { Plain, Dh }
pub struct SearchItemsResult<T> { pub unlocked: Vec<T>, pub locked: Vec<T> }
pub struct SecretService;
impl SecretService {
    pub async fn connect(encryption: EncryptionType) -> Result<SecretService, Error> {}
    pub async fn get_all_collections(&self) -> Result<Vec<Collection>, Error> {}
    pub async fn get_collection_by_alias(&self, alias: &str) -> Result<Collection, Error> {}
    pub async fn get_default_collection(&self) -> Result<Collection, Error> {}
    pub async fn get_any_collection(&self) -> Result<Collection, Error> {}
    pub async fn create_collection(&self, label: &str, alias: &str) -> Result<Collection, Error> {}
    pub async fn search_items(&self, attributes: HashMap<&str, &str>) -> Result<SearchItemsResult<Item>, Error> {}
    pub async fn unlock_all(&self, items: &[&Item]) -> Result<(), Error> {}
}
pub struct Collection;
impl Collection {
    pub async fn is_locked(&self) -> Result<bool, Error> {}
    pub async fn ensure_unlocked(&self) -> Result<(), Error> {}
    pub async fn unlock(&self) -> Result<(), Error> {}
    pub async fn lock(&self) -> Result<(), Error> {}
    pub async fn delete(&self) -> Result<(), Error> {}
    pub async fn get_all_items(&self) -> Result<Vec<Item>, Error> {}
    pub async fn search_items(&self, attributes: HashMap<&str, &str>) -> Result<Vec<Item>, Error> {}
    pub async fn get_label(&self) -> Result<String, Error> {}
    pub async fn set_label(&self, new_label: &str) -> Result<(), Error> {}
    pub async fn create_item(&self, label: &str, attributes: HashMap<&str, &str>, secret: &[u8], replace: bool, content_type: &str) -> Result<Item, Error> {}
}
pub struct Item;
impl Item {
    pub async fn is_locked(&self) -> Result<bool, Error> {}
    pub async fn ensure_unlocked(&self) -> Result<(), Error> {}
    pub async fn unlock(&self) -> Result<(), Error> {}
    pub async fn lock(&self) -> Result<(), Error> {}
    pub async fn get_attributes(&self) -> Result<HashMap<String, String>, Error> {}
    pub async fn set_attributes(&self, attributes: HashMap<&str, &str>) -> Result<(), Error> {}
    pub async fn get_label(&self) -> Result<String, Error> {}
    pub async fn set_label(&self, new_label: &str) -> Result<(), Error> {}
    pub async fn delete(&self) -> Result<(), Error> {}
    pub async fn get_secret(&self) -> Result<Vec<u8>, Error> {}
    pub async fn get_secret_content_type(&self) -> Result<String, Error> {}
    pub async fn set_secret(&self, secret: &[u8], content_type: &str) -> Result<(), Error> {}
    pub async fn get_created(&self) -> Result<u64, Error> {}
    pub async fn get_modified(&self) -> Result<u64, Error> {}
}
pub mod blocking {
    use crate::{EncryptionType, Error, SearchItemsResult};
    use std::collections::HashMap;
    pub struct SecretService;
    impl SecretService {
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn connect(encryption: EncryptionType) -> Result<SecretService, Error> {}
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn get_all_collections(&self) -> Result<Vec<Collection>, Error> {}
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn get_collection_by_alias(&self, alias: &str) -> Result<Collection, Error> {}
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn get_default_collection(&self) -> Result<Collection, Error> {}
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn get_any_collection(&self) -> Result<Collection, Error> {}
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn create_collection(&self, label: &str, alias: &str) -> Result<Collection, Error> {}
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn search_items(&self, attributes: HashMap<&str, &str>) -> Result<SearchItemsResult<Item>, Error> {}
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn unlock_all(&self, items: &[&Item]) -> Result<(), Error> {}
    }
    pub struct Collection;
    impl Collection {
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn is_locked(&self) -> Result<bool, Error> {}
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn ensure_unlocked(&self) -> Result<(), Error> {}
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn unlock(&self) -> Result<(), Error> {}
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn lock(&self) -> Result<(), Error> {}
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn delete(&self) -> Result<(), Error> {}
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn get_all_items(&self) -> Result<Vec<Item>, Error> {}
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn search_items(&self, attributes: HashMap<&str, &str>) -> Result<Vec<Item>, Error> {}
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn get_label(&self) -> Result<String, Error> {}
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn set_label(&self, new_label: &str) -> Result<(), Error> {}
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn create_item(&self, label: &str, attributes: HashMap<&str, &str>, secret: &[u8], replace: bool, content_type: &str) -> Result<Item, Error> {}
    }
    pub struct Item;
    impl Item {
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn is_locked(&self) -> Result<bool, Error> {}
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn ensure_unlocked(&self) -> Result<(), Error> {}
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn unlock(&self) -> Result<(), Error> {}
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn lock(&self) -> Result<(), Error> {}
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn get_attributes(&self) -> Result<HashMap<String, String>, Error> {}
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn set_attributes(&self, attributes: HashMap<&str, &str>) -> Result<(), Error> {}
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn get_label(&self) -> Result<String, Error> {}
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn set_label(&self, new_label: &str) -> Result<(), Error> {}
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn delete(&self) -> Result<(), Error> {}
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn get_secret(&self) -> Result<Vec<u8>, Error> {}
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn get_secret_content_type(&self) -> Result<String, Error> {}
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn set_secret(&self, secret: &[u8], content_type: &str) -> Result<(), Error> {}
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn get_created(&self) -> Result<u64, Error> {}
        #[blocking(net)] #[advice("use `secret_service::SecretService`")] pub fn get_modified(&self) -> Result<u64, Error> {}
    }
}
