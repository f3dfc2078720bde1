//! r2d2_sqlite 0.35.0.

use rusqlite::{Connection, Error, OpenFlags};
use std::path::Path;
pub use rusqlite;
pub struct SqliteConnectionManager;
impl SqliteConnectionManager {
    pub fn file<P: AsRef<Path>>(path: P) -> Self {}
    pub fn memory() -> Self {}
    pub fn with_flags(self, flags: OpenFlags) -> Self {}
    pub fn with_init<F>(self, init: F) -> Self where F: Fn(&mut Connection) -> Result<(), rusqlite::Error> {}
}
impl r2d2::ManageConnection for SqliteConnectionManager {
    type Connection = Connection;
    type Error = rusqlite::Error;
    fn connect(&self) -> Result<Connection, Error> {}
    fn is_valid(&self, conn: &mut Connection) -> Result<(), Error> {}
    fn has_broken(&self, arg1: &mut Connection) -> bool {}
}
