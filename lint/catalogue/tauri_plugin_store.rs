//! tauri-plugin-store 2.4.4. What is set is saved by a task after a while, unless `auto_save` is given no time. A store is read where it
//! is not loaded yet, which is once in a program's life.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Manager, Resource, Runtime};
pub use serde_json::Value as JsonValue;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error { Serialize(Box<dyn std::error::Error + Send + Sync>), Deserialize(Box<dyn std::error::Error + Send + Sync>), Json(serde_json::Error), Io(std::io::Error), Tauri(tauri::Error) }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub type SerializeFn = fn(&HashMap<String, JsonValue>) -> std::result::Result<Vec<u8>, Box<dyn std::error::Error + Send + Sync>>;
pub type DeserializeFn = fn(&[u8]) -> std::result::Result<HashMap<String, JsonValue>, Box<dyn std::error::Error + Send + Sync>>;
pub fn resolve_store_path<R: Runtime>(app: &AppHandle<R>, path: impl AsRef<Path>) -> Result<PathBuf> {}
pub trait StoreExt<R: Runtime> {
    fn store(&self, path: impl AsRef<Path>) -> Result<Arc<Store<R>>>;
    fn store_builder(&self, path: impl AsRef<Path>) -> StoreBuilder<R, Saved>;
    fn get_store(&self, path: impl AsRef<Path>) -> Option<Arc<Store<R>>>;
}
impl<R: Runtime, T: Manager<R>> StoreExt<R> for T {
    fn store(&self, path: impl AsRef<Path>) -> Result<Arc<Store<R>>> {}
    fn store_builder(&self, path: impl AsRef<Path>) -> StoreBuilder<R, Saved> {}
    fn get_store(&self, path: impl AsRef<Path>) -> Option<Arc<Store<R>>> {}
}
/// `Content` is not the crate's: what is created anew is not read.
pub struct StoreBuilder<R: Runtime, Content>;
pub struct Saved;
pub struct Fresh;
impl<R: Runtime> StoreBuilder<R, Saved> {
    pub fn new<M: Manager<R>, P: AsRef<Path>>(manager: &M, path: P) -> Self {}
    pub fn build(self) -> Result<Arc<Store<R>>> {}
}
impl<R: Runtime> StoreBuilder<R, Fresh> { pub fn build(self) -> Result<Arc<Store<R>>> {} }
impl<R: Runtime, Content> StoreBuilder<R, Content> {
    pub fn defaults(self, defaults: HashMap<String, JsonValue>) -> Self {}
    pub fn default(self, key: impl Into<String>, value: impl Into<JsonValue>) -> Self {}
    pub fn serialize(self, serialize: SerializeFn) -> Self {}
    pub fn deserialize(self, deserialize: DeserializeFn) -> Self {}
    pub fn auto_save(self, debounce_duration: Duration) -> Self {}
    pub fn disable_auto_save(self) -> Self {}
    pub fn create_new(self) -> StoreBuilder<R, Fresh> {}
    pub fn override_defaults(self) -> Self {}
}
pub struct Store<R: Runtime>;
impl<R: Runtime> Resource for Store<R> {}
impl<R: Runtime> Store<R> {
    pub fn set(&self, key: impl Into<String>, value: impl Into<JsonValue>) {}
    pub fn get(&self, key: impl AsRef<str>) -> Option<JsonValue> {}
    pub fn has(&self, key: impl AsRef<str>) -> bool {}
    pub fn delete(&self, key: impl AsRef<str>) -> bool {}
    pub fn clear(&self) {}
    pub fn reset(&self) {}
    pub fn keys(&self) -> Vec<String> {}
    pub fn values(&self) -> Vec<JsonValue> {}
    pub fn entries(&self) -> Vec<(String, JsonValue)> {}
    pub fn length(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    #[blocking(fs)] #[advice("call it in `spawn_blocking`")] pub fn load(&self) -> Result<()> {}
    #[blocking(fs)] #[advice("call it in `spawn_blocking`")] pub fn reload(&self) -> Result<()> {}
    #[blocking(fs)] #[advice("call it in `spawn_blocking`")] pub fn reload_ignore_defaults(&self) -> Result<()> {}
    #[blocking(fs)] #[advice("call it in `spawn_blocking`, or leave it to `auto_save`")] pub fn save(&self) -> Result<()> {}
    pub fn close_resource(&self) {}
}
#[derive(Default)] pub struct Builder;
impl Builder {
    pub fn new() -> Self {}
    pub fn register_serialize_fn(self, name: String, serialize_fn: SerializeFn) -> Self {}
    pub fn register_deserialize_fn(self, name: String, deserialize_fn: DeserializeFn) -> Self {}
    pub fn default_serialize_fn(self, serialize_fn: SerializeFn) -> Self {}
    pub fn default_deserialize_fn(self, deserialize_fn: DeserializeFn) -> Self {}
    pub fn build<R: Runtime>(self) -> TauriPlugin<R> {}
}
