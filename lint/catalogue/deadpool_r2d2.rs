//! deadpool_r2d2 0.4.2.

use deadpool::managed;
use r2d2::ManageConnection;
pub use deadpool::managed::reexports::*;
pub use deadpool::managed::{Pool, PoolError};
pub use deadpool_sync::SyncWrapper;
pub use deadpool_sync::reexports::*;
pub struct Manager<M: ManageConnection>;
impl<M: ManageConnection> Manager<M> { pub fn new(r2d2_manager: M, runtime: Runtime) -> Self {} }
impl<M: ManageConnection> managed::Manager for Manager<M> {
    type Type = SyncWrapper<M::Connection>;
    type Error = M::Error;
}
