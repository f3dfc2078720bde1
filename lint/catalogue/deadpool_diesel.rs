//! deadpool_diesel 0.7.0.

use deadpool::managed;
use deadpool_sync::SyncWrapper;
use std::{error, fmt};
pub use deadpool::managed::reexports::*;
pub use deadpool::managed::Pool;
pub use deadpool_sync::reexports::*;
pub type PoolError = managed::PoolError<Error>;
pub type Connection<C> = SyncWrapper<C>;
pub enum Error { Connection(diesel::ConnectionError), Ping(diesel::result::Error) }
impl fmt::Display for Error {}
impl error::Error for Error {}
pub struct Manager<C>;
impl<C: diesel::Connection> Manager<C> {
    pub fn new<S: Into<String>>(database_url: S, runtime: Runtime) -> Self {}
    pub fn from_config<S: Into<String>>(database_url: S, runtime: Runtime, manager_config: ManagerConfig<C>) -> Self {}
}
impl<C> managed::Manager for Manager<C> {
    type Type = SyncWrapper<C>;
    type Error = Error;
}
pub struct ManagerConfig<C>;
impl<C> Default for ManagerConfig<C> {}
pub mod postgres {
    pub use deadpool::managed::reexports::*;
    pub use deadpool_sync::reexports::*;
    pub type Manager = crate::Manager<diesel::PgConnection>;
    pub type Object = deadpool::managed::Object<Manager>;
    pub type Pool = deadpool::managed::Pool<Manager>;
    pub type PoolBuilder = deadpool::managed::PoolBuilder<Manager>;
    pub type PoolError = deadpool::managed::PoolError<crate::Error>;
    pub type BuildError = deadpool::managed::BuildError;
    pub type Connection = Object;
}
pub mod mysql {
    pub use deadpool::managed::reexports::*;
    pub use deadpool_sync::reexports::*;
    pub type Manager = crate::Manager<diesel::MysqlConnection>;
    pub type Object = deadpool::managed::Object<Manager>;
    pub type Pool = deadpool::managed::Pool<Manager>;
    pub type PoolBuilder = deadpool::managed::PoolBuilder<Manager>;
    pub type PoolError = deadpool::managed::PoolError<crate::Error>;
    pub type BuildError = deadpool::managed::BuildError;
    pub type Connection = Object;
}
pub mod sqlite {
    pub use deadpool::managed::reexports::*;
    pub use deadpool_sync::reexports::*;
    pub type Manager = crate::Manager<diesel::SqliteConnection>;
    pub type Object = deadpool::managed::Object<Manager>;
    pub type Pool = deadpool::managed::Pool<Manager>;
    pub type PoolBuilder = deadpool::managed::PoolBuilder<Manager>;
    pub type PoolError = deadpool::managed::PoolError<crate::Error>;
    pub type BuildError = deadpool::managed::BuildError;
    pub type Connection = Object;
}
