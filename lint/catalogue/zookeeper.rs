//! zookeeper 0.8.0. Its thread asks the server and calls the watchers.

use std::time::Duration;
pub type ZkResult<T> = Result<T, ZkError>;
#[derive(Clone, Copy)] pub enum ZkError {}
impl std::fmt::Display for ZkError {}
impl std::error::Error for ZkError {}
#[derive(Clone)] pub struct Stat;
#[derive(Clone, Copy)] pub enum CreateMode { Persistent, Ephemeral, PersistentSequential, EphemeralSequential, Container }
pub struct ZooKeeper;
impl ZooKeeper {
    #[blocking(net)] pub fn connect<W>(connect_string: &str, timeout: Duration, watcher: W) -> ZkResult<ZooKeeper> where W: Watcher {}
    #[blocking(net)] pub fn add_auth<S: ToString>(&self, scheme: S, auth: Vec<u8>) -> ZkResult<()> {}
    #[blocking(net)] pub fn create(&self, path: &str, data: Vec<u8>, acl: Vec<Acl>, mode: CreateMode) -> ZkResult<String> {}
    #[blocking(net)] pub fn delete(&self, path: &str, version: Option<i32>) -> ZkResult<()> {}
    #[blocking(net)] pub fn exists(&self, path: &str, watch: bool) -> ZkResult<Option<Stat>> {}
    #[blocking(net)] pub fn exists_w<W: Watcher>(&self, path: &str, watcher: W) -> ZkResult<Option<Stat>> {}
    #[blocking(net)] pub fn get_acl(&self, path: &str) -> ZkResult<(Vec<Acl>, Stat)> {}
    #[blocking(net)] pub fn set_acl(&self, path: &str, acl: Vec<Acl>, version: Option<i32>) -> ZkResult<Stat> {}
    #[blocking(net)] pub fn get_children(&self, path: &str, watch: bool) -> ZkResult<Vec<String>> {}
    #[blocking(net)] pub fn get_children_w<W: Watcher>(&self, path: &str, watcher: W) -> ZkResult<Vec<String>> {}
    #[blocking(net)] pub fn get_data(&self, path: &str, watch: bool) -> ZkResult<(Vec<u8>, Stat)> {}
    #[blocking(net)] pub fn get_data_w<W: Watcher>(&self, path: &str, watcher: W) -> ZkResult<(Vec<u8>, Stat)> {}
    #[blocking(net)] pub fn set_data(&self, path: &str, data: Vec<u8>, version: Option<i32>) -> ZkResult<Stat> {}
    #[blocking(net)] pub fn add_watch<W: Watcher>(&self, path: &str, mode: AddWatchMode, watcher: W) -> ZkResult<()> {}
    #[blocking(net)] pub fn remove_watches(&self, path: &str, watcher_type: WatcherType) -> ZkResult<()> {}
    pub fn add_listener<Listener: Fn(ZkState) + Send>(&self, listener: Listener) -> Subscription {}
    pub fn remove_listener(&self, sub: Subscription) {}
    #[blocking(net)] pub fn close(&self) -> ZkResult<()> {}
}
pub trait ZooKeeperExt {
    #[blocking(net)] fn ensure_path(&self, path: &str) -> ZkResult<()>;
    #[blocking(net)] fn get_children_recursive(&self, path: &str) -> ZkResult<Vec<String>>;
    #[blocking(net)] fn delete_recursive(&self, path: &str) -> ZkResult<()>;
}
impl ZooKeeperExt for ZooKeeper {
    #[blocking(net)] fn ensure_path(&self, path: &str) -> ZkResult<()> {}
    #[blocking(net)] fn get_children_recursive(&self, path: &str) -> ZkResult<Vec<String>> {}
    #[blocking(net)] fn delete_recursive(&self, path: &str) -> ZkResult<()> {}
}
pub trait Watcher { fn handle(&self, event: WatchedEvent); }
impl<F> Watcher for F where F: Fn(WatchedEvent) {}
