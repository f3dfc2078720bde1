//! rusqlite_migration 2.6.0, with the async ones that 1 had.

use rusqlite::Connection;
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub type Result<T, E = Error> = std::result::Result<T, E>;
#[derive(Clone)] pub struct M;
impl M {
    pub fn up(sql: &str) -> Self {}
    pub fn up_with_hook<H>(sql: &str, hook: H) -> Self {}
    pub fn down(self, sql: &str) -> Self {}
    pub fn down_with_hook<H>(self, sql: &str, hook: H) -> Self {}
    pub fn comment(self, comment: &str) -> Self {}
    pub fn foreign_key_check(self) -> Self {}
    pub fn set_up_hook<H>(self, hook: H) -> Self {}
    pub fn set_down_hook<H>(self, hook: H) -> Self {}
}
#[derive(Clone, Copy)] pub enum SchemaVersion { NoneSet, Inside(usize), Outside(usize) }
#[derive(Clone)] pub struct Migrations;
impl Migrations {
    pub fn new(ms: Vec<M>) -> Self {}
    pub fn new_iter<I: IntoIterator<Item = M>>(ms: I) -> Self {}
    pub fn from_slice(ms: &[M]) -> Self {}
    pub fn from_directory(dir: &Dir) -> Result<Self> {}
    #[blocking(db)] pub fn current_version(&self, conn: &Connection) -> Result<SchemaVersion> {}
    #[blocking(db)] pub fn pending_migrations(&self, conn: &Connection) -> Result<i32> {}
    #[blocking(db)] pub fn to_latest(&self, conn: &mut Connection) -> Result<()> {}
    #[blocking(db)] pub fn to_version(&self, conn: &mut Connection, version: usize) -> Result<()> {}
    /// It applies them in memory.
    pub fn validate(&self) -> Result<()> {}
}
impl FromIterator<M> for Migrations { fn from_iter<T: IntoIterator<Item = M>>(iter: T) -> Self {} }
pub struct AsyncMigrations;
impl AsyncMigrations {
    pub fn new(ms: Vec<M>) -> Self {}
    pub fn from_directory(dir: &Dir) -> Result<Self> {}
    pub async fn current_version(&self, async_conn: &tokio_rusqlite::Connection) -> Result<SchemaVersion> {}
    pub async fn to_latest(&self, async_conn: &mut tokio_rusqlite::Connection) -> Result<()> {}
    pub async fn to_version(&self, async_conn: &mut tokio_rusqlite::Connection, version: usize) -> Result<()> {}
    pub async fn validate(&self) -> Result<()> {}
}
#[derive(Default)] pub struct MigrationsBuilder;
impl MigrationsBuilder {
    pub fn from_directory(dir: &Dir) -> Result<Self> {}
    pub fn edit(self, id: usize, f: impl Fn(M) -> M) -> Self { let m: M; f(m); self }
    pub fn finalize(self) -> Migrations {}
}
