//! refinery_core 0.10.1.

use std::path::Path;
#[derive(Debug)] pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub mod error { pub use crate::Error; }
#[derive(Clone)] pub struct Migration;
impl Migration {
    pub fn unapplied(input_name: &str, sql: &str) -> Result<Migration, Error> {}
    pub fn sql(&self) -> Option<&str> {}
    pub fn version(&self) -> SchemaVersion {}
    pub fn name(&self) -> &str {}
    pub fn checksum(&self) -> u64 {}
}
pub type SchemaVersion = i32;
#[derive(Clone, Copy)] pub enum Target { Latest, Version(SchemaVersion), Fake, FakeVersion(SchemaVersion) }
#[derive(Clone)] pub struct Report;
impl Report { pub fn applied_migrations(&self) -> &Vec<Migration> {} }
/// What runs without `_async` has a connection that waits.
pub struct Runner;
impl Runner {
    pub fn new(migrations: &[Migration]) -> Runner {}
    pub fn get_migrations(&self) -> &Vec<Migration> {}
    pub fn set_target(self, target: Target) -> Runner {}
    pub fn set_grouped(self, grouped: bool) -> Runner {}
    pub fn set_abort_divergent(self, abort_divergent: bool) -> Runner {}
    pub fn set_abort_missing(self, abort_missing: bool) -> Runner {}
    pub fn set_migration_table_name<S: AsRef<str>>(&mut self, migration_table_name: S) -> &mut Self {}
    #[blocking(db)] pub fn get_last_applied_migration<C>(&self, conn: &mut C) -> Result<Option<Migration>, Error> {}
    pub async fn get_last_applied_migration_async<C>(&self, conn: &mut C) -> Result<Option<Migration>, Error> {}
    #[blocking(db)] pub fn get_applied_migrations<C>(&self, conn: &mut C) -> Result<Vec<Migration>, Error> {}
    pub async fn get_applied_migrations_async<C>(&self, conn: &mut C) -> Result<Vec<Migration>, Error> {}
    pub fn run_iter<C>(self, connection: &mut C) -> RunIterator<C> {}
    #[blocking(db)] pub fn run<C>(&self, connection: &mut C) -> Result<Report, Error> {}
    pub async fn run_async<C>(&self, connection: &mut C) -> Result<Report, Error> {}
}
pub struct RunIterator<C>;
impl<C> Iterator for RunIterator<C> {
    type Item = Result<Migration, Error>;
    #[blocking(db)] fn next(&mut self) -> Option<Self::Item> {}
}
pub mod config {
    use crate::Error;
    use std::path::Path;
    pub struct Config;
    impl Config {
        pub fn new(db_type: ConfigDbType) -> Config {}
        pub fn from_env_var(name: &str) -> Result<Config, Error> {}
        #[blocking(fs)] pub fn from_file_location<T: AsRef<Path>>(location: T) -> Result<Config, Error> {}
        pub fn set_db_user(self, db_user: &str) -> Config {}
        pub fn set_db_pass(self, db_pass: &str) -> Config {}
        pub fn set_db_host(self, db_host: &str) -> Config {}
        pub fn set_db_port(self, db_port: &str) -> Config {}
        pub fn set_db_name(self, db_name: &str) -> Config {}
        pub fn set_db_path(self, db_path: &str) -> Config {}
    }
    #[derive(Clone, Copy)] pub enum ConfigDbType { Mysql, Postgres, Sqlite, Mssql }
}
pub enum MigrationType { All, Sql }
#[blocking(fs)] pub fn find_migration_files(location: impl AsRef<Path>, migration_type: MigrationType) -> Result<impl Iterator<Item = std::path::PathBuf>, Error> {}
#[blocking(fs)] pub fn load_sql_migrations(location: impl AsRef<Path>) -> Result<Vec<Migration>, Error> {}
