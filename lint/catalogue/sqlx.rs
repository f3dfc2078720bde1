//! sqlx 0.9.0.

#[returns(sqlx::migrate::Migrator)] macro_rules! migrate { () => {} }
#[returns(sqlx::Checked<_>)] macro_rules! query { () => {} }
macro_rules! query_as { ($out:ty, $($arg:tt)*) => { $crate::Checked::<$out>::of($crate::query!($($arg)*)) } }
macro_rules! query_as_unchecked { ($out:ty, $($arg:tt)*) => { $crate::Checked::<$out>::of($crate::query!($($arg)*)) } }
#[returns(sqlx::Checked<_>)] macro_rules! query_file { () => {} }
macro_rules! query_file_as { ($out:ty, $($arg:tt)*) => { $crate::Checked::<$out>::of($crate::query!($($arg)*)) } }
macro_rules! query_file_as_unchecked { ($out:ty, $($arg:tt)*) => { $crate::Checked::<$out>::of($crate::query!($($arg)*)) } }
#[returns(sqlx::Checked<_>)] macro_rules! query_file_scalar { () => {} }
#[returns(sqlx::Checked<_>)] macro_rules! query_file_scalar_unchecked { () => {} }
#[returns(sqlx::Checked<_>)] macro_rules! query_file_unchecked { () => {} }
#[returns(sqlx::Checked<_>)] macro_rules! query_scalar { () => {} }
#[returns(sqlx::Checked<_>)] macro_rules! query_scalar_unchecked { () => {} }
#[returns(sqlx::Checked<_>)] macro_rules! query_unchecked { () => {} }
pub use sqlx_macros;
pub use sqlx_mysql as mysql;
pub use sqlx_postgres as postgres;
pub use sqlx_sqlite as sqlite;
pub use sqlx_core::{Either, database, error, migrate, pool, query_builder};
pub use sqlx_core::acquire::Acquire;
pub use sqlx_core::any::{Any, AnyConnection, AnyExecutor, AnyPool};
pub use sqlx_core::arguments::{Arguments, IntoArguments};
pub use sqlx_core::column::{Column, ColumnIndex, ColumnOrigin};
pub use sqlx_core::connection::{ConnectOptions, Connection};
pub use sqlx_core::database::Database;
pub use sqlx_core::decode::Decode;
pub use sqlx_core::describe::Describe;
pub use sqlx_core::encode::Encode;
pub use sqlx_core::error::{Error, Result};
pub use sqlx_core::executor::{Execute, Executor};
pub use sqlx_core::from_row::FromRow;
pub use sqlx_core::pool::Pool;
pub use sqlx_core::query::{query, query_with};
pub use sqlx_core::query_as::{query_as, query_as_with};
pub use sqlx_core::query_builder::QueryBuilder;
pub use sqlx_core::query_scalar::{query_scalar, query_scalar_with};
pub use sqlx_core::raw_sql::{RawSql, raw_sql};
pub use sqlx_core::row::Row;
pub use sqlx_core::sql_str::{AssertSqlSafe, SqlSafeStr, SqlStr};
pub use sqlx_core::statement::Statement;
pub use sqlx_core::transaction::Transaction;
pub use sqlx_core::type_info::TypeInfo;
pub use sqlx_core::types::Type;
pub use sqlx_core::value::{Value, ValueRef};
pub use sqlx_macros::test;
pub use sqlx_mysql::{MySql, MySqlConnection, MySqlExecutor, MySqlPool, MySqlTransaction};
pub use sqlx_postgres::{PgConnection, PgExecutor, PgPool, PgTransaction, Postgres};
pub use sqlx_sqlite::{Sqlite, SqliteConnection, SqliteExecutor, SqlitePool, SqliteTransaction};
pub mod any {
    pub use sqlx_core::any::{Any, AnyArguments, AnyConnectOptions, AnyExecutor, AnyKind, AnyPoolOptions, AnyQueryResult, AnyRow, AnyStatement, AnyTransactionManager, AnyTypeInfo, AnyTypeInfoKind, AnyValue, AnyValueRef};
    pub use sqlx_core::any::driver::install_drivers;
    pub fn install_default_drivers() {}
}
pub mod decode {
    pub use sqlx_core::decode::Decode;
}
pub mod encode {
    pub use sqlx_core::encode::{Encode, IsNull};
}
pub mod prelude {
    pub use sqlx_core::acquire::Acquire;
    pub use sqlx_core::arguments::IntoArguments;
    pub use sqlx_core::connection::{ConnectOptions, Connection};
    pub use sqlx_core::decode::Decode;
    pub use sqlx_core::encode::Encode;
    pub use sqlx_core::executor::Executor;
    pub use sqlx_core::from_row::FromRow;
    pub use sqlx_core::row::Row;
    pub use sqlx_core::statement::Statement;
    pub use sqlx_core::types::Type;
}
pub mod query {
    pub use sqlx_core::query::{Map, Query};
    pub use sqlx_core::query_as::QueryAs;
    pub use sqlx_core::query_scalar::QueryScalar;
}
pub mod types {
    pub use sqlx_core::types::*;
}
// What the macros that check a query give: `query::Query`, or a `query::Map` whose closure gives `O`.
pub struct Checked<O>;
impl<DB: Database, O> Execute<DB> for Checked<O> {
    fn sql(self) -> SqlStr {}
    fn persistent(&self) -> bool {}
}
impl<O> Checked<O> {
    pub fn of<T>(checked: T) -> Self {}
    pub fn map<G, P>(self, g: G) -> Checked<P> where G: FnMut(O) -> P { let a: O; g(a) }
    pub fn try_map<G, P>(self, g: G) -> Checked<P> where G: FnMut(O) -> Result<P, Error> { let a: O; g(a) }
    pub fn persistent(self, value: bool) -> Self {}
    pub async fn execute<E>(self, executor: E) -> Result<<E::Database as Database>::QueryResult, Error> where E: Executor {}
    pub fn fetch<E>(self, executor: E) -> futures_core::stream::BoxStream<Result<O, Error>> where E: Executor {}
    pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<O>, Error> where E: Executor {}
    pub async fn fetch_one<E>(self, executor: E) -> Result<O, Error> where E: Executor {}
    pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<O>, Error> where E: Executor {}
}
