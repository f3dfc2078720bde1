//! deadpool_sqlite 0.14.0.

use deadpool::managed;
use deadpool_sync::SyncWrapper;
use std::path::PathBuf;
pub use deadpool::managed::reexports::*;
pub use deadpool_sync::reexports::*;
pub use rusqlite;
pub type Object = managed::Object<Manager>;
pub type Pool = managed::Pool<Manager>;
pub type PoolBuilder = managed::PoolBuilder<Manager>;
pub type PoolError = managed::PoolError<rusqlite::Error>;
pub type BuildError = managed::BuildError;
pub type CreatePoolError = managed::CreatePoolError<ConfigError>;
pub type Hook = managed::Hook<Manager>;
pub type Connection = Object;
pub enum ConfigError {}
#[derive(Clone, Default)] pub struct Config { pub path: PathBuf, pub pool: Option<PoolConfig> }
impl Config {
    pub fn new(path: impl Into<PathBuf>) -> Self {}
    pub fn create_pool(&self, runtime: Runtime) -> Result<Pool, CreatePoolError> {}
    pub fn builder(&self, runtime: Runtime) -> Result<PoolBuilder, ConfigError> {}
    pub fn get_pool_config(&self) -> PoolConfig {}
}
pub struct Manager;
impl Manager { pub fn from_config(config: &Config, runtime: Runtime) -> Self {} }
impl managed::Manager for Manager {
    type Type = SyncWrapper<rusqlite::Connection>;
    type Error = rusqlite::Error;
}
