//! tauri-plugin-sql 2.6.0.

use sqlx::{MySql, Pool, Postgres, Sqlite};
use std::collections::HashMap;
use tauri::Runtime;
use tauri::plugin::TauriPlugin;
use tokio::sync::RwLock;
#[derive(Debug)] pub enum Error { Sql(sqlx::Error), Migration(sqlx::migrate::MigrateError), InvalidDbUrl(String), DatabaseNotLoaded(String), UnsupportedDatatype(String) }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Default)] pub struct DbInstances(pub RwLock<HashMap<String, DbPool>>);
pub enum DbPool { Sqlite(Pool<Sqlite>), MySql(Pool<MySql>), Postgres(Pool<Postgres>) }
impl DbPool {
    pub fn sqlite(&self) -> Option<&Pool<Sqlite>> {}
    pub fn mysql(&self) -> Option<&Pool<MySql>> {}
    pub fn postgres(&self) -> Option<&Pool<Postgres>> {}
}
#[derive(Debug)] pub enum MigrationKind { Up, Down }
#[derive(Debug)] pub struct Migration { pub version: i64, pub description: &'static str, pub sql: &'static str, pub kind: MigrationKind }
#[derive(Default)] pub struct Builder;
impl Builder {
    pub fn new() -> Self {}
    pub fn add_migrations(self, db_url: &str, migrations: Vec<Migration>) -> Self {}
    pub fn build<R: Runtime>(self) -> TauriPlugin<R> {}
}
