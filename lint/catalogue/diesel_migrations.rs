//! diesel_migrations 2.3.2 (also 1.4).

use crate::errors::MigrationError;
use diesel::migration;
use diesel::backend::Backend;
use diesel::internal::migrations;
use diesel::migration::{Migration, MigrationConnection, MigrationSource};
use diesel::query_builder::QueryFragment;
use diesel::query_dsl::methods;
use diesel::serialize::ToSql;
use diesel::sql_types::{Text, VarChar};
use std::io;
use std::io::Write;
use std::path::Path;
pub use migrations_macros::embed_migrations;
pub struct EmbeddedMigrations;
impl<DB: Backend> MigrationSource<DB> for EmbeddedMigrations {
    fn migrations(&self) -> diesel::migration::Result<Vec<Box<dyn Migration<DB>>>> {}
}
#[derive(Clone)] pub struct FileBasedMigrations;
impl FileBasedMigrations {
    pub fn from_path(path: impl AsRef<Path>) -> Result<Self, MigrationError> {}
    pub fn find_migrations_directory() -> Result<Self, MigrationError> {}
    pub fn find_migrations_directory_in_path(path: impl AsRef<Path>) -> Result<Self, MigrationError> {}
}
impl<DB: Backend> MigrationSource<DB> for FileBasedMigrations {
    fn migrations(&self) -> migration::Result<Vec<Box<dyn Migration<DB>>>> {}
}
pub struct HarnessWithOutput<C, W>;
impl<C, W> HarnessWithOutput<C, W> {
    pub fn new<DB>(harness: &mut C, output: W) -> Self where C: MigrationHarness<DB>, DB: Backend, W: Write {}
}
impl<C> HarnessWithOutput<C, io::Stdout> {
    pub fn write_to_stdout<DB>(harness: &mut C) -> Self where C: MigrationHarness<DB>, DB: Backend {}
}
impl<C, W, DB> MigrationHarness<DB> for HarnessWithOutput<C, W> where W: Write, C: MigrationHarness<DB>, DB: Backend {}
pub trait MigrationHarness<DB> {
    #[blocking(db)] fn run_pending_migrations<S>(&mut self, source: S) -> Result<Vec<MigrationVersion>, Box<dyn std::error::Error + Send + Sync>> {}
    #[blocking(db)] fn run_next_migration<S>(&mut self, source: S) -> Result<MigrationVersion, Box<dyn std::error::Error + Send + Sync>> {}
    #[blocking(db)] fn has_pending_migration<S>(&mut self, source: S) -> Result<bool, Box<dyn std::error::Error + Send + Sync>> {}
    #[blocking(db)] fn revert_last_migration<S>(&mut self, source: S) -> Result<MigrationVersion, Box<dyn std::error::Error + Send + Sync>> {}
    #[blocking(db)] fn revert_all_migrations<S>(&mut self, source: S) -> Result<Vec<MigrationVersion>, Box<dyn std::error::Error + Send + Sync>> {}
    #[blocking(db)] fn pending_migrations<S>(&mut self, source: S) -> Result<Vec<Box<dyn Migration<DB>>>, Box<dyn std::error::Error + Send + Sync>> {}
    #[blocking(db)] fn run_migration(&mut self, migration: &dyn Migration<DB>) -> Result<MigrationVersion, Box<dyn std::error::Error + Send + Sync>> {}
    #[blocking(db)] fn revert_migration(&mut self, migration: &dyn Migration<DB>) -> Result<MigrationVersion, Box<dyn std::error::Error + Send + Sync>> {}
    #[blocking(db)] fn applied_migrations(&mut self) -> Result<Vec<MigrationVersion>, Box<dyn std::error::Error + Send + Sync>> {}
}
impl<C: diesel::Connection, DB> MigrationHarness<DB> for C {}
pub struct MigrationVersion;
/// As an item, of version 1.4, it makes a module.
#[returns(diesel_migrations::EmbeddedMigrations)] macro_rules! embed_migrations { ($($input:tt)*) => { mod embedded_migrations { pub use $crate::of_one::{run, run_with_output}; } }; }
/// What version 1.4 has.
pub mod of_one {
    use std::io::Write;
    use std::path::Path;
    use diesel::migration::Migration;
    use crate::errors::MigrationError;
    pub enum RunMigrationsError { MigrationError(MigrationError), QueryError(diesel::result::Error), EmptyMigration }
    impl std::fmt::Display for RunMigrationsError {}
    impl std::error::Error for RunMigrationsError {}
    #[blocking(db)] #[advice("run it in `spawn_blocking`")] pub fn run<C>(conn: &C) -> Result<(), RunMigrationsError> {}
    #[blocking(db)] #[advice("run it in `spawn_blocking`")] pub fn run_with_output<C>(conn: &C, out: &mut dyn Write) -> Result<(), RunMigrationsError> {}
    #[blocking(db)] #[advice("run it in `spawn_blocking`")] pub fn run_pending_migrations<C>(conn: &C) -> Result<(), RunMigrationsError> {}
    #[blocking(db)] #[advice("run it in `spawn_blocking`")] pub fn run_pending_migrations_in_directory<C>(conn: &C, migrations_dir: &Path, output: &mut dyn Write) -> Result<(), RunMigrationsError> {}
    #[blocking(db)] #[advice("run it in `spawn_blocking`")] pub fn run_migrations<C, List>(conn: &C, migrations: List, output: &mut dyn Write) -> Result<(), RunMigrationsError> {}
    #[blocking(db)] #[advice("run it in `spawn_blocking`")] pub fn any_pending_migrations<C>(conn: &C) -> Result<bool, RunMigrationsError> {}
    #[blocking(db)] #[advice("run it in `spawn_blocking`")] pub fn mark_migrations_in_directory<C>(conn: &C, migrations_dir: &Path) -> Result<Vec<(Box<dyn Migration>, bool)>, RunMigrationsError> {}
    #[blocking(db)] #[advice("run it in `spawn_blocking`")] pub fn revert_latest_migration<C>(conn: &C) -> Result<String, RunMigrationsError> {}
    #[blocking(db)] #[advice("run it in `spawn_blocking`")] pub fn revert_latest_migration_in_directory<C>(conn: &C, path: &Path) -> Result<String, RunMigrationsError> {}
    #[blocking(db)] #[advice("run it in `spawn_blocking`")] pub fn run_migration_with_version<C>(conn: &C, migrations_dir: &Path, ver: &str, output: &mut dyn Write) -> Result<(), RunMigrationsError> {}
    #[blocking(db)] #[advice("run it in `spawn_blocking`")] pub fn revert_migration_with_version<C>(conn: &C, migrations_dir: &Path, ver: &str, output: &mut dyn Write) -> Result<(), RunMigrationsError> {}
    #[blocking(db)] #[advice("run it in `spawn_blocking`")] pub fn setup_database<C>(conn: &C) -> diesel::QueryResult<usize> {}
}
pub use of_one::{RunMigrationsError, any_pending_migrations, mark_migrations_in_directory, revert_latest_migration, revert_latest_migration_in_directory, revert_migration_with_version, run_migration_with_version, run_migrations, run_pending_migrations, run_pending_migrations_in_directory, setup_database};
pub mod errors {
    use diesel::migration::MigrationVersion;
    use std::{fmt, io};
    use std::error::Error;
    use std::path::PathBuf;
    pub enum MigrationError { MigrationDirectoryNotFound(PathBuf), UnknownMigrationFormat(PathBuf), IoError(io::Error), UnknownMigrationVersion(MigrationVersion), NoMigrationRun, NoMigrationRevertFile }
    impl Error for MigrationError {}
    impl fmt::Display for MigrationError {}
    impl From<io::Error> for MigrationError {}
}
