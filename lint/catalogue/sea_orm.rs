//! sea_orm 1.1.20.

macro_rules! debug_print { () => {} }
macro_rules! debug_query { () => {} }
macro_rules! debug_query_stmt { () => {} }
use bigdecimal::BigDecimal;
use crate::executor::insert::PrimaryKey;
use crate::metric::{Callback, Info};
use crate::value::{DefaultActiveValue, DefaultActiveValueNone, DefaultActiveValueNotSet};
use futures_util::Stream;
use rust_decimal::Decimal;
use sea_query::{ConditionType, DeleteStatement, Expr, FromValueTuple, IndexCreateStatement, InsertStatement, IntoColumnRef, IntoCondition, IntoIden, IntoLikeExpr, IntoValueTuple, LockBehavior, LockType, NullOrdering, Nullable, OnConflict, QueryBuilder, QueryStatementBuilder, SelectExpr, SelectStatement, SimpleExpr, TableCreateStatement, TableRef, UpdateStatement, ValueTuple, ValueType};
use sea_query::extension::postgres::TypeCreateStatement;
use serde::de;
use sqlx::{MySqlPool, PgPool, SqlitePool, mysql, pool, postgres, sqlite};
use sqlx::mysql::{MySqlConnectOptions, MySqlQueryResult, MySqlRow};
use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnectOptions, PgQueryResult, PgRow};
use sqlx::sqlite::{SqliteConnectOptions, SqliteQueryResult, SqliteRow};
use std::{convert, fmt, sync, vec};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;
pub use sea_query;
pub use sqlx;
pub use strum;
pub use sea_orm_macros::{DeriveActiveEnum, DeriveActiveModel, DeriveActiveModelBehavior, DeriveColumn, DeriveCustomColumn, DeriveDisplay, DeriveEntity, DeriveEntityModel, DeriveIden, DeriveIntoActiveModel, DeriveMigrationName, DeriveModel, DerivePartialModel, DerivePrimaryKey, DeriveRelatedEntity, DeriveRelation, DeriveValueType, EnumIter, FromJsonQueryResult};
pub use sea_query::{ColumnType, Condition, ConditionalStatement, DynIden, Iden, JoinType, Order, OrderedStatement, Value, Values};
pub use serde_json::Value as JsonValue;
pub use sqlx::error::Error as SqlxError;
pub use sqlx::mysql::MySqlDatabaseError as SqlxMySqlError;
pub use sqlx::postgres::PgDatabaseError as SqlxPostgresError;
pub use sqlx::sqlite::SqliteError as SqlxSqliteError;
pub use strum::IntoEnumIterator as Iterable;
#[derive(Default)] pub struct Database;
impl Database {
    pub async fn connect<C>(opt: C) -> Result<DatabaseConnection, DbErr> where C: Into<ConnectOptions> {}
    pub async fn connect_proxy(db_type: DbBackend, proxy_func_arc: sync::Arc<Box<dyn ProxyDatabaseTrait>>) -> Result<DatabaseConnection, DbErr> {}
}
#[derive(Clone)] pub struct ConnectOptions;
impl<T> From<T> for ConnectOptions where T: Into<String> {}
impl ConnectOptions {
    pub fn new<T>(url: T) -> Self where T: Into<String> {}
    pub fn get_url(&self) -> &str {}
    pub fn max_connections(&mut self, value: u32) -> &mut Self {}
    pub fn get_max_connections(&self) -> Option<u32> {}
    pub fn min_connections(&mut self, value: u32) -> &mut Self {}
    pub fn get_min_connections(&self) -> Option<u32> {}
    pub fn connect_timeout(&mut self, value: Duration) -> &mut Self {}
    pub fn get_connect_timeout(&self) -> Option<Duration> {}
    pub fn idle_timeout(&mut self, value: Duration) -> &mut Self {}
    pub fn get_idle_timeout(&self) -> Option<Duration> {}
    pub fn acquire_timeout(&mut self, value: Duration) -> &mut Self {}
    pub fn get_acquire_timeout(&self) -> Option<Duration> {}
    pub fn max_lifetime(&mut self, lifetime: Duration) -> &mut Self {}
    pub fn get_max_lifetime(&self) -> Option<Duration> {}
    pub fn sqlx_logging(&mut self, value: bool) -> &mut Self {}
    pub fn get_sqlx_logging(&self) -> bool {}
    pub fn sqlx_logging_level(&mut self, level: log::LevelFilter) -> &mut Self {}
    pub fn sqlx_slow_statements_logging_settings(&mut self, level: log::LevelFilter, duration: Duration) -> &mut Self {}
    pub fn get_sqlx_logging_level(&self) -> log::LevelFilter {}
    pub fn get_sqlx_slow_statements_logging_settings(&self) -> (log::LevelFilter, Duration) {}
    pub fn sqlcipher_key<T>(&mut self, value: T) -> &mut Self where T: Into<Cow<str>> {}
    pub fn set_schema_search_path<T>(&mut self, schema_search_path: T) -> &mut Self where T: Into<String> {}
    pub fn test_before_acquire(&mut self, value: bool) -> &mut Self {}
    pub fn connect_lazy(&mut self, value: bool) -> &mut Self {}
    pub fn get_connect_lazy(&self) -> bool {}
    pub fn map_sqlx_mysql_opts<F>(&mut self, f: F) -> &mut Self where F: Fn(MySqlConnectOptions) -> MySqlConnectOptions {}
    pub fn map_sqlx_postgres_opts<F>(&mut self, f: F) -> &mut Self where F: Fn(PgConnectOptions) -> PgConnectOptions {}
    pub fn map_sqlx_sqlite_opts<F>(&mut self, f: F) -> &mut Self where F: Fn(SqliteConnectOptions) -> SqliteConnectOptions {}
    pub fn sqlx_pool_options<DB>(self) -> pool::PoolOptions<DB> where DB: sqlx::Database {}
}
pub trait ConnectionTrait {
    fn get_database_backend(&self) -> DbBackend;
    async fn execute(&self, stmt: Statement) -> Result<ExecResult, DbErr>;
    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr>;
    async fn query_one(&self, stmt: Statement) -> Result<Option<QueryResult>, DbErr>;
    async fn query_all(&self, stmt: Statement) -> Result<Vec<QueryResult>, DbErr>;
    fn support_returning(&self) -> bool {}
    fn is_mock_connection(&self) -> bool {}
}
pub trait StreamTrait {
    type Stream: Stream<Item = Result<QueryResult, DbErr>>;
    fn stream(&self, stmt: Statement) -> Pin<Box<dyn Future<Output = Result<Self::Stream, DbErr>> + Send>>;
}
#[derive(Clone, Copy)] pub enum IsolationLevel { RepeatableRead, ReadCommitted, ReadUncommitted, Serializable }
impl fmt::Display for IsolationLevel {}
#[derive(Clone, Copy)] pub enum AccessMode { ReadOnly, ReadWrite }
impl fmt::Display for AccessMode {}
pub trait TransactionTrait {
    async fn begin(&self) -> Result<DatabaseTransaction, DbErr>;
    async fn begin_with_config(&self, isolation_level: Option<IsolationLevel>, access_mode: Option<AccessMode>) -> Result<DatabaseTransaction, DbErr>;
    async fn transaction<F, T, E>(&self, callback: F) -> Result<T, TransactionError<E>> where F: FnOnce(&DatabaseTransaction,) -> Pin<Box<dyn Future<Output = Result<T, E>> + Send>>, E: fmt::Display + fmt::Debug;
    async fn transaction_with_config<F, T, E>(&self, callback: F, isolation_level: Option<IsolationLevel>, access_mode: Option<AccessMode>) -> Result<T, TransactionError<E>> where F: FnOnce(&DatabaseTransaction,) -> Pin<Box<dyn Future<Output = Result<T, E>> + Send>>, E: fmt::Display + fmt::Debug;
}
pub enum DatabaseConnection { SqlxMySqlPoolConnection(SqlxMySqlPoolConnection), SqlxPostgresPoolConnection(SqlxPostgresPoolConnection), SqlxSqlitePoolConnection(SqlxSqlitePoolConnection), MockDatabaseConnection(Arc<MockDatabaseConnection>), ProxyDatabaseConnection(Arc<ProxyDatabaseConnection>), Disconnected }
impl Clone for DatabaseConnection {}
impl Default for DatabaseConnection {}
impl ConnectionTrait for DatabaseConnection {
    fn get_database_backend(&self) -> DbBackend {}
    async fn execute(&self, stmt: Statement) -> Result<ExecResult, DbErr> {}
    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {}
    async fn query_one(&self, stmt: Statement) -> Result<Option<QueryResult>, DbErr> {}
    async fn query_all(&self, stmt: Statement) -> Result<Vec<QueryResult>, DbErr> {}
    fn is_mock_connection(&self) -> bool {}
}
impl StreamTrait for DatabaseConnection {
    type Stream = QueryStream;
    fn stream(&self, stmt: Statement) -> Pin<Box<dyn Future<Output = Result<Self::Stream, DbErr>> + Send>> {}
}
impl TransactionTrait for DatabaseConnection {
    async fn begin(&self) -> Result<DatabaseTransaction, DbErr> {}
    async fn begin_with_config(&self, _isolation_level: Option<IsolationLevel>, _access_mode: Option<AccessMode>) -> Result<DatabaseTransaction, DbErr> {}
    async fn transaction<F, T, E>(&self, _callback: F) -> Result<T, TransactionError<E>> where F: FnOnce(&DatabaseTransaction,) -> Pin<Box<dyn Future<Output = Result<T, E>> + Send>>, E: fmt::Display + fmt::Debug {}
    async fn transaction_with_config<F, T, E>(&self, _callback: F, _isolation_level: Option<IsolationLevel>, _access_mode: Option<AccessMode>) -> Result<T, TransactionError<E>> where F: FnOnce(&DatabaseTransaction,) -> Pin<Box<dyn Future<Output = Result<T, E>> + Send>>, E: fmt::Display + fmt::Debug {}
}
impl DatabaseConnection {
    pub fn as_mock_connection(&self) -> &MockDatabaseConnection {}
    pub fn into_transaction_log(self) -> Vec<Transaction> {}
    pub fn as_proxy_connection(&self) -> &ProxyDatabaseConnection {}
    pub fn set_metric_callback<F>(&mut self, _callback: F) where F: Fn(&Info) {}
    pub async fn ping(&self) -> Result<(), DbErr> {}
    pub async fn close(self) -> Result<(), DbErr> {}
    pub async fn close_by_ref(&self) -> Result<(), DbErr> {}
    pub fn get_mysql_connection_pool(&self) -> &sqlx::MySqlPool {}
    pub fn get_postgres_connection_pool(&self) -> &sqlx::PgPool {}
    pub fn get_sqlite_connection_pool(&self) -> &sqlx::SqlitePool {}
}
impl From<MySqlPool> for DatabaseConnection {}
impl From<PgPool> for DatabaseConnection {}
impl From<SqlitePool> for DatabaseConnection {}
pub type DbConn = DatabaseConnection;
#[derive(Clone, Copy)] pub enum DatabaseBackend { MySql, Postgres, Sqlite }
impl DbBackend {
    pub fn is_prefix_of(self, base_url: &str) -> bool {}
    pub fn build<S>(&self, statement: &S) -> Statement where S: StatementBuilder {}
    pub fn get_query_builder(&self) -> Box<dyn QueryBuilder> {}
    pub fn support_returning(&self) -> bool {}
    pub fn boolean_value(&self, boolean: bool) -> sea_query::Value {}
}
pub type DbBackend = DatabaseBackend;
pub struct MockDatabase;
impl MockDatabase {
    pub fn new(db_backend: DbBackend) -> Self {}
    pub fn into_connection(self) -> DatabaseConnection {}
    pub fn append_exec_results<I>(self, vec: I) -> Self where I: IntoIterator<Item = MockExecResult> {}
    pub fn append_query_results<T, I, II>(self, vec: II) -> Self where T: IntoMockRow, I: IntoIterator<Item = T>, II: IntoIterator<Item = I> {}
    pub fn append_exec_errors<I>(self, vec: I) -> Self where I: IntoIterator<Item = DbErr> {}
    pub fn append_query_errors<I>(self, vec: I) -> Self where I: IntoIterator<Item = DbErr> {}
}
impl MockDatabaseTrait for MockDatabase {
    fn execute(&mut self, counter: usize, statement: Statement) -> Result<ExecResult, DbErr> {}
    fn query(&mut self, counter: usize, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {}
    fn begin(&mut self) {}
    fn commit(&mut self) {}
    fn rollback(&mut self) {}
    fn drain_transaction_log(&mut self) -> Vec<Transaction> {}
    fn get_database_backend(&self) -> DbBackend {}
    fn ping(&self) -> Result<(), DbErr> {}
}
#[derive(Clone, Default)] pub struct MockExecResult { pub last_insert_id: u64, pub rows_affected: u64 }
#[derive(Clone)] pub struct MockRow;
impl MockRow {
    pub fn try_get<T, I: ColIdx>(&self, index: I) -> Result<T, DbErr> where T: ValueType {}
    pub fn into_column_value_tuples(self) -> impl Iterator<Item = (String, Value)> {}
}
impl IntoMockRow for MockRow { fn into_mock_row(self) -> MockRow {} }
pub trait IntoMockRow {
    fn into_mock_row(self) -> MockRow;
}
impl<M> IntoMockRow for M where M: ModelTrait { fn into_mock_row(self) -> MockRow {} }
impl<M, N> IntoMockRow for (M, N) where M: ModelTrait, N: ModelTrait { fn into_mock_row(self) -> MockRow {} }
impl<M, N> IntoMockRow for (M, Option<N>) where M: ModelTrait, N: ModelTrait { fn into_mock_row(self) -> MockRow {} }
impl<T> IntoMockRow for BTreeMap<T, Value> where T: Into<String> { fn into_mock_row(self) -> MockRow {} }
pub struct OpenTransaction;
#[derive(Clone)] pub struct Transaction;
impl Transaction {
    pub fn from_sql_and_values<I, T>(db_backend: DbBackend, sql: T, values: I) -> Self where I: IntoIterator<Item = Value>, T: Into<String> {}
    pub fn one(stmt: Statement) -> Self {}
    pub fn many<I>(stmts: I) -> Self where I: IntoIterator<Item = Statement> {}
    pub fn wrap<I>(stmts: I) -> Vec<Self> where I: IntoIterator<Item = Statement> {}
    pub fn statements(&self) -> &[Statement] {}
}
pub trait ProxyDatabaseTrait: fmt::Debug {
    async fn query(&self, statement: Statement) -> Result<Vec<ProxyRow>, DbErr>;
    async fn execute(&self, statement: Statement) -> Result<ProxyExecResult, DbErr>;
    async fn begin(&self) {}
    async fn commit(&self) {}
    async fn rollback(&self) {}
    fn start_rollback(&self) {}
    async fn ping(&self) -> Result<(), DbErr> {}
}
#[derive(Clone, Default)] pub struct ProxyExecResult { pub last_insert_id: u64, pub rows_affected: u64 }
impl ProxyExecResult { pub fn new(last_insert_id: u64, rows_affected: u64) -> Self {} }
impl From<ExecResult> for ProxyExecResult {}
#[derive(Clone, Default)] pub struct ProxyRow { pub values: BTreeMap<String, Value> }
impl ProxyRow {
    pub fn new(values: BTreeMap<String, Value>) -> Self {}
    pub fn try_get<T, I: ColIdx>(&self, index: I) -> Result<T, DbErr> where T: ValueType {}
    pub fn into_column_value_tuples(self) -> impl Iterator<Item = (String, Value)> {}
}
impl From<BTreeMap<String, Value>> for ProxyRow {}
pub fn from_query_result_to_proxy_row(result: &QueryResult) -> ProxyRow {}
#[derive(Clone)] pub struct Statement { pub sql: String, pub values: Option<Values>, pub db_backend: DbBackend }
impl Statement {
    pub fn from_string<T>(db_backend: DbBackend, stmt: T) -> Statement where T: Into<String> {}
    pub fn from_sql_and_values<I, T>(db_backend: DbBackend, sql: T, values: I) -> Self where I: IntoIterator<Item = Value>, T: Into<String> {}
}
impl fmt::Display for Statement {}
pub trait StatementBuilder {
    fn build(&self, db_backend: &DbBackend) -> Statement;
}
pub struct QueryStream;
impl Stream for QueryStream { type Item = Result<QueryResult, DbErr>; }
impl From<(Arc<MockDatabaseConnection>, Statement, Option<Callback>)> for QueryStream {}
impl From<(Arc<ProxyDatabaseConnection>, Statement, Option<Callback>)> for QueryStream {}
impl From<(PoolConnection<sqlx::MySql>, Statement, Option<Callback>)> for QueryStream {}
impl From<(PoolConnection<sqlx::Postgres>, Statement, Option<Callback>)> for QueryStream {}
impl From<(PoolConnection<sqlx::Sqlite>, Statement, Option<Callback>)> for QueryStream {}
pub struct TransactionStream;
impl Stream for TransactionStream { type Item = Result<QueryResult, DbErr>; }
pub struct DatabaseTransaction;
impl DatabaseTransaction {
    pub async fn commit(self) -> Result<(), DbErr> {}
    pub async fn rollback(self) -> Result<(), DbErr> {}
}
impl ConnectionTrait for DatabaseTransaction {
    fn get_database_backend(&self) -> DbBackend {}
    async fn execute(&self, stmt: Statement) -> Result<ExecResult, DbErr> {}
    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {}
    async fn query_one(&self, stmt: Statement) -> Result<Option<QueryResult>, DbErr> {}
    async fn query_all(&self, stmt: Statement) -> Result<Vec<QueryResult>, DbErr> {}
}
impl StreamTrait for DatabaseTransaction {
    type Stream = TransactionStream;
    fn stream(&self, stmt: Statement) -> Pin<Box<dyn Future<Output = Result<Self::Stream, DbErr>> + Send>> {}
}
impl TransactionTrait for DatabaseTransaction {
    async fn begin(&self) -> Result<DatabaseTransaction, DbErr> {}
    async fn begin_with_config(&self, isolation_level: Option<IsolationLevel>, access_mode: Option<AccessMode>) -> Result<DatabaseTransaction, DbErr> {}
    async fn transaction<F, T, E>(&self, _callback: F) -> Result<T, TransactionError<E>> where F: FnOnce(&DatabaseTransaction,) -> Pin<Box<dyn Future<Output = Result<T, E>> + Send>>, E: fmt::Display + fmt::Debug {}
    async fn transaction_with_config<F, T, E>(&self, _callback: F, isolation_level: Option<IsolationLevel>, access_mode: Option<AccessMode>) -> Result<T, TransactionError<E>> where F: FnOnce(&DatabaseTransaction,) -> Pin<Box<dyn Future<Output = Result<T, E>> + Send>>, E: fmt::Display + fmt::Debug {}
}
pub enum TransactionError<E> { Connection(DbErr), Transaction(E) }
impl<E> fmt::Display for TransactionError<E> where E: fmt::Display + fmt::Debug {}
impl<E> std::error::Error for TransactionError<E> where E: fmt::Display + fmt::Debug {}
impl<E> From<DbErr> for TransactionError<E> where E: fmt::Display + fmt::Debug {}
pub struct MockDatabaseConnector;
impl MockDatabaseConnector {
    pub fn accepts(string: &str) -> bool {}
    pub async fn connect(string: &str) -> Result<DatabaseConnection, DbErr> {}
}
pub struct MockDatabaseConnection;
impl MockDatabaseConnection {
    pub fn new<M>(m: M) -> Self where M: MockDatabaseTrait {}
    pub fn get_database_backend(&self) -> DbBackend {}
    pub fn execute(&self, statement: Statement) -> Result<ExecResult, DbErr> {}
    pub fn query_one(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {}
    pub fn query_all(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {}
    pub fn fetch(&self, statement: &Statement) -> Pin<Box<dyn Stream<Item = Result<QueryResult, DbErr>> + Send>> {}
    pub fn begin(&self) {}
    pub fn commit(&self) {}
    pub fn rollback(&self) {}
    pub fn ping(&self) -> Result<(), DbErr> {}
}
pub trait MockDatabaseTrait: Debug {
    fn execute(&mut self, counter: usize, stmt: Statement) -> Result<ExecResult, DbErr>;
    fn query(&mut self, counter: usize, stmt: Statement) -> Result<Vec<QueryResult>, DbErr>;
    fn begin(&mut self);
    fn commit(&mut self);
    fn rollback(&mut self);
    fn drain_transaction_log(&mut self) -> Vec<Transaction>;
    fn get_database_backend(&self) -> DbBackend;
    fn ping(&self) -> Result<(), DbErr>;
}
pub struct ProxyDatabaseConnector;
impl ProxyDatabaseConnector {
    pub fn accepts(string: &str) -> bool {}
    pub fn connect(db_type: DbBackend, func: Arc<Box<dyn ProxyDatabaseTrait>>) -> Result<DatabaseConnection, DbErr> {}
}
pub struct ProxyDatabaseConnection;
impl ProxyDatabaseConnection {
    pub fn new(db_backend: DbBackend, funcs: Arc<Box<dyn ProxyDatabaseTrait>>) -> Self {}
    pub fn get_database_backend(&self) -> DbBackend {}
    pub async fn execute(&self, statement: Statement) -> Result<ExecResult, DbErr> {}
    pub async fn query_one(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {}
    pub async fn query_all(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {}
    pub async fn begin(&self) {}
    pub async fn commit(&self) {}
    pub async fn rollback(&self) {}
    pub fn start_rollback(&self) {}
    pub async fn ping(&self) -> Result<(), DbErr> {}
}
pub struct SqlxMySqlConnector;
impl SqlxMySqlConnector {
    pub fn accepts(string: &str) -> bool {}
    pub async fn connect(options: ConnectOptions) -> Result<DatabaseConnection, DbErr> {}
    pub fn from_sqlx_mysql_pool(pool: MySqlPool) -> DatabaseConnection {}
}
#[derive(Clone)] pub struct SqlxMySqlPoolConnection;
impl From<MySqlPool> for SqlxMySqlPoolConnection {}
impl SqlxMySqlPoolConnection {
    pub async fn execute(&self, stmt: Statement) -> Result<ExecResult, DbErr> {}
    pub async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {}
    pub async fn query_one(&self, stmt: Statement) -> Result<Option<QueryResult>, DbErr> {}
    pub async fn query_all(&self, stmt: Statement) -> Result<Vec<QueryResult>, DbErr> {}
    pub async fn stream(&self, stmt: Statement) -> Result<QueryStream, DbErr> {}
    pub async fn begin(&self, isolation_level: Option<IsolationLevel>, access_mode: Option<AccessMode>) -> Result<DatabaseTransaction, DbErr> {}
    pub async fn transaction<F, T, E>(&self, callback: F, isolation_level: Option<IsolationLevel>, access_mode: Option<AccessMode>) -> Result<T, TransactionError<E>> where F: FnOnce(&DatabaseTransaction,) -> Pin<Box<dyn Future<Output = Result<T, E>> + Send>>, E: fmt::Display + fmt::Debug { let a: &DatabaseTransaction; callback(a) }
    pub async fn ping(&self) -> Result<(), DbErr> {}
    pub async fn close(self) -> Result<(), DbErr> {}
    pub async fn close_by_ref(&self) -> Result<(), DbErr> {}
}
pub struct SqlxPostgresConnector;
impl SqlxPostgresConnector {
    pub fn accepts(string: &str) -> bool {}
    pub async fn connect(options: ConnectOptions) -> Result<DatabaseConnection, DbErr> {}
    pub fn from_sqlx_postgres_pool(pool: PgPool) -> DatabaseConnection {}
}
#[derive(Clone)] pub struct SqlxPostgresPoolConnection;
impl From<PgPool> for SqlxPostgresPoolConnection {}
impl SqlxPostgresPoolConnection {
    pub async fn execute(&self, stmt: Statement) -> Result<ExecResult, DbErr> {}
    pub async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {}
    pub async fn query_one(&self, stmt: Statement) -> Result<Option<QueryResult>, DbErr> {}
    pub async fn query_all(&self, stmt: Statement) -> Result<Vec<QueryResult>, DbErr> {}
    pub async fn stream(&self, stmt: Statement) -> Result<QueryStream, DbErr> {}
    pub async fn begin(&self, isolation_level: Option<IsolationLevel>, access_mode: Option<AccessMode>) -> Result<DatabaseTransaction, DbErr> {}
    pub async fn transaction<F, T, E>(&self, callback: F, isolation_level: Option<IsolationLevel>, access_mode: Option<AccessMode>) -> Result<T, TransactionError<E>> where F: FnOnce(&DatabaseTransaction,) -> Pin<Box<dyn Future<Output = Result<T, E>> + Send>>, E: fmt::Display + fmt::Debug { let a: &DatabaseTransaction; callback(a) }
    pub async fn ping(&self) -> Result<(), DbErr> {}
    pub async fn close(self) -> Result<(), DbErr> {}
    pub async fn close_by_ref(&self) -> Result<(), DbErr> {}
}
pub struct SqlxSqliteConnector;
impl SqlxSqliteConnector {
    pub fn accepts(string: &str) -> bool {}
    pub async fn connect(options: ConnectOptions) -> Result<DatabaseConnection, DbErr> {}
    pub fn from_sqlx_sqlite_pool(pool: SqlitePool) -> DatabaseConnection {}
}
#[derive(Clone)] pub struct SqlxSqlitePoolConnection;
impl From<SqlitePool> for SqlxSqlitePoolConnection {}
impl SqlxSqlitePoolConnection {
    pub async fn execute(&self, stmt: Statement) -> Result<ExecResult, DbErr> {}
    pub async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {}
    pub async fn query_one(&self, stmt: Statement) -> Result<Option<QueryResult>, DbErr> {}
    pub async fn query_all(&self, stmt: Statement) -> Result<Vec<QueryResult>, DbErr> {}
    pub async fn stream(&self, stmt: Statement) -> Result<QueryStream, DbErr> {}
    pub async fn begin(&self, isolation_level: Option<IsolationLevel>, access_mode: Option<AccessMode>) -> Result<DatabaseTransaction, DbErr> {}
    pub async fn transaction<F, T, E>(&self, callback: F, isolation_level: Option<IsolationLevel>, access_mode: Option<AccessMode>) -> Result<T, TransactionError<E>> where F: FnOnce(&DatabaseTransaction,) -> Pin<Box<dyn Future<Output = Result<T, E>> + Send>>, E: fmt::Display + fmt::Debug { let a: &DatabaseTransaction; callback(a) }
    pub async fn ping(&self) -> Result<(), DbErr> {}
    pub async fn close(self) -> Result<(), DbErr> {}
    pub async fn close_by_ref(&self) -> Result<(), DbErr> {}
}
pub trait ActiveEnum: strum::IntoEnumIterator {
    type Value: ActiveEnumValue;
    type ValueVec;
    fn name() -> DynIden;
    fn to_value(&self) -> Self::Value;
    fn try_from_value(v: &Self::Value) -> Result<Self, DbErr>;
    fn db_type() -> ColumnDef;
    fn into_value(self) -> Self::Value {}
    fn as_enum(&self) -> SimpleExpr {}
    fn values() -> Vec<Self::Value> {}
}
pub trait ActiveEnumValue: Into<Value> + ValueType + Nullable + TryGetable {
    fn try_get_vec_by<I: ColIdx>(res: &QueryResult, index: I) -> Result<Vec<Self>, TryGetError>;
}
#[derive(Clone)] pub enum ActiveValue<V> { Set(V), Unchanged(V), NotSet }
impl<V> Default for ActiveValue<V> where V: Into<Value> {}
impl<V> ActiveValue<V> where V: Into<Value> {
    pub fn set(value: V) -> Self {}
    pub fn is_set(&self) -> bool {}
    pub fn unchanged(value: V) -> Self {}
    pub fn is_unchanged(&self) -> bool {}
    pub fn not_set() -> Self {}
    pub fn is_not_set(&self) -> bool {}
    pub fn take(&mut self) -> Option<V> {}
    pub fn unwrap(self) -> V {}
    pub fn into_value(self) -> Option<Value> {}
    pub fn into_wrapped_value(self) -> ActiveValue<Value> {}
    pub fn reset(&mut self) {}
    pub fn set_if_not_equals(&mut self, value: V) where V: PartialEq {}
    pub fn try_as_ref(&self) -> Option<&V> {}
}
impl<V> convert::AsRef<V> for ActiveValue<V> where V: Into<Value> {}
impl<V> From<ActiveValue<V>> for ActiveValue<Option<V>> where V: Into<Value> + Nullable {}
impl<V> DefaultActiveValue for ActiveValue<V> where V: Into<Value> + ValueType + Nullable { fn default_value(&self) -> Self {} }
impl<V> DefaultActiveValueNone for ActiveValue<Option<V>> where V: Into<Value> + Nullable { fn default_value(&self) -> Self {} }
impl<V> DefaultActiveValueNotSet for &ActiveValue<V> where V: Into<Value> {
    type Value = ActiveValue<V>;
    fn default_value(&self) -> Self::Value {}
}
pub fn Unset<V>(arg0: Option<bool>) -> ActiveValue<V> where V: Into<Value> {}
pub trait ActiveModelTrait: Clone + Debug {
    type Entity: EntityTrait;
    fn take(&mut self, c: <Self::Entity as EntityTrait>::Column) -> ActiveValue<Value>;
    fn get(&self, c: <Self::Entity as EntityTrait>::Column) -> ActiveValue<Value>;
    fn set(&mut self, c: <Self::Entity as EntityTrait>::Column, v: Value) {}
    fn try_set(&mut self, c: <Self::Entity as EntityTrait>::Column, v: Value) -> Result<(), DbErr> {}
    fn not_set(&mut self, c: <Self::Entity as EntityTrait>::Column);
    fn is_not_set(&self, c: <Self::Entity as EntityTrait>::Column) -> bool;
    fn default() -> Self;
    fn default_values() -> Self;
    fn reset(&mut self, c: <Self::Entity as EntityTrait>::Column);
    fn reset_all(self) -> Self {}
    fn get_primary_key_value(&self) -> Option<ValueTuple> {}
    async fn insert<C>(self, db: &C) -> Result<<Self::Entity as EntityTrait>::Model, DbErr> where <Self::Entity as EntityTrait>::Model: IntoActiveModel<Self>, Self: ActiveModelBehavior, C: ConnectionTrait {}
    async fn update<C>(self, db: &C) -> Result<<Self::Entity as EntityTrait>::Model, DbErr> where <Self::Entity as EntityTrait>::Model: IntoActiveModel<Self>, Self: ActiveModelBehavior, C: ConnectionTrait {}
    async fn save<C>(self, db: &C) -> Result<Self, DbErr> where <Self::Entity as EntityTrait>::Model: IntoActiveModel<Self>, Self: ActiveModelBehavior, C: ConnectionTrait {}
    async fn delete<C>(self, db: &C) -> Result<DeleteResult, DbErr> where Self: ActiveModelBehavior, C: ConnectionTrait {}
    fn set_from_json(&mut self, json: serde_json::Value) -> Result<(), DbErr> where <<Self as ActiveModelTrait>::Entity as EntityTrait>::Model: IntoActiveModel<Self>, <<Self as ActiveModelTrait>::Entity as EntityTrait>::Model: de::Deserialize {}
    fn from_json(json: serde_json::Value) -> Result<Self, DbErr> where <<Self as ActiveModelTrait>::Entity as EntityTrait>::Model: IntoActiveModel<Self>, <<Self as ActiveModelTrait>::Entity as EntityTrait>::Model: de::Deserialize {}
    fn is_changed(&self) -> bool {}
}
pub trait ActiveModelBehavior: ActiveModelTrait {
    fn new() -> Self {}
    async fn before_save<C>(self, db: &C, insert: bool) -> Result<Self, DbErr> where C: ConnectionTrait {}
    async fn after_save<C>(model: <Self::Entity as EntityTrait>::Model, db: &C, insert: bool) -> Result<<Self::Entity as EntityTrait>::Model, DbErr> where C: ConnectionTrait {}
    async fn before_delete<C>(self, db: &C) -> Result<Self, DbErr> where C: ConnectionTrait {}
    async fn after_delete<C>(self, db: &C) -> Result<Self, DbErr> where C: ConnectionTrait {}
}
pub trait IntoActiveModel<A> where A: ActiveModelTrait {
    fn into_active_model(self) -> A;
}
impl<A> IntoActiveModel<A> for A where A: ActiveModelTrait { fn into_active_model(self) -> A {} }
pub trait IntoActiveValue<V> where V: Into<Value> {
    fn into_active_value(self) -> ActiveValue<V>;
}
impl<V> IntoActiveValue<Option<V>> for Option<V> where V: IntoActiveValue<V> + Into<Value> + Nullable {
    fn into_active_value(self) -> ActiveValue<Option<V>> {}
}
impl<V> IntoActiveValue<Option<V>> for Option<Option<V>> where V: IntoActiveValue<V> + Into<Value> + Nullable {
    fn into_active_value(self) -> ActiveValue<Option<V>> {}
}
pub trait IdenStatic: Iden + Copy + Debug {
    fn as_str(&self) -> &str;
}
pub trait EntityName: IdenStatic + Default {
    fn schema_name(&self) -> Option<&str> {}
    fn comment(&self) -> Option<&str> {}
    fn table_name(&self) -> &str;
    fn module_name(&self) -> &str {}
    fn table_ref(&self) -> TableRef {}
}
pub trait EntityTrait: EntityName {
    type Model: ModelTrait<Entity = Self> + FromQueryResult;
    type ActiveModel: ActiveModelBehavior<Entity = Self>;
    type Column: ColumnTrait;
    type Relation: RelationTrait;
    type PrimaryKey: PrimaryKeyTrait + PrimaryKeyToColumn<Column = Self::Column>;
    fn belongs_to<R>(related: R) -> RelationBuilder<Self, R> where R: EntityTrait {}
    fn has_one<R>(arg0: R) -> RelationBuilder<Self, R> where R: EntityTrait + Related<Self> {}
    fn has_many<R>(arg0: R) -> RelationBuilder<Self, R> where R: EntityTrait + Related<Self> {}
    fn find() -> Select<Self> {}
    fn find_by_id<T>(values: T) -> Select<Self> where T: Into<<Self::PrimaryKey as PrimaryKeyTrait>::ValueType> {}
    fn insert<A>(model: A) -> Insert<A> where A: ActiveModelTrait<Entity = Self> {}
    fn insert_many<A, I>(models: I) -> Insert<A> where A: ActiveModelTrait<Entity = Self>, I: IntoIterator<Item = A> {}
    fn update<A>(model: A) -> UpdateOne<A> where A: ActiveModelTrait<Entity = Self> {}
    fn update_many() -> UpdateMany<Self> {}
    fn delete<A>(model: A) -> DeleteOne<A> where A: ActiveModelTrait<Entity = Self> {}
    fn delete_many() -> DeleteMany<Self> {}
    fn delete_by_id<T>(values: T) -> DeleteMany<Self> where T: Into<<Self::PrimaryKey as PrimaryKeyTrait>::ValueType> {}
}
#[derive(Clone)] pub struct ColumnDef;
impl ColumnTypeTrait for ColumnDef {
    fn def(self) -> ColumnDef {}
    fn get_enum_name(&self) -> Option<&DynIden> {}
}
impl ColumnDef {
    pub fn unique(self) -> Self {}
    pub fn comment(self, v: &str) -> Self {}
    pub fn null(self) -> Self {}
    pub fn nullable(self) -> Self {}
    pub fn indexed(self) -> Self {}
    pub fn default_value<T>(self, value: T) -> Self where T: Into<Value> {}
    pub fn default<T>(self, default: T) -> Self where T: Into<SimpleExpr> {}
    pub fn get_column_type(&self) -> &ColumnType {}
    pub fn get_column_default(&self) -> Option<&SimpleExpr> {}
    pub fn is_null(&self) -> bool {}
    pub fn is_unique(&self) -> bool {}
}
pub trait ColumnTrait: IdenStatic + strum::IntoEnumIterator + FromStr {
    type EntityName: EntityName;
    fn def(&self) -> ColumnDef;
    fn enum_type_name(&self) -> Option<&str> {}
    fn entity_name(&self) -> DynIden {}
    fn as_column_ref(&self) -> (DynIden, DynIden) {}
    fn between<V>(&self, a: V, b: V) -> SimpleExpr where V: Into<Value> {}
    fn not_between<V>(&self, a: V, b: V) -> SimpleExpr where V: Into<Value> {}
    fn like<T>(&self, s: T) -> SimpleExpr where T: IntoLikeExpr {}
    fn not_like<T>(&self, s: T) -> SimpleExpr where T: IntoLikeExpr {}
    fn starts_with<T>(&self, s: T) -> SimpleExpr where T: Into<String> {}
    fn ends_with<T>(&self, s: T) -> SimpleExpr where T: Into<String> {}
    fn contains<T>(&self, s: T) -> SimpleExpr where T: Into<String> {}
    fn if_null<V>(&self, v: V) -> SimpleExpr where V: Into<Value> {}
    fn into_expr(self) -> Expr {}
    fn into_returning_expr(self, db_backend: DbBackend) -> Expr {}
    fn select_as(&self, expr: Expr) -> SimpleExpr {}
    fn select_enum_as(&self, expr: Expr) -> SimpleExpr {}
    fn save_as(&self, val: Expr) -> SimpleExpr {}
    fn save_enum_as(&self, val: Expr) -> SimpleExpr {}
}
pub trait ColumnTypeTrait {
    fn def(self) -> ColumnDef;
    fn get_enum_name(&self) -> Option<&DynIden>;
}
impl ColumnTypeTrait for ColumnType {
    fn def(self) -> ColumnDef {}
    fn get_enum_name(&self) -> Option<&DynIden> {}
}
#[derive(Clone)] pub enum Identity { Unary(DynIden), Binary(DynIden, DynIden), Ternary(DynIden, DynIden, DynIden), Many(Vec<DynIden>) }
impl IntoIterator for Identity {
    type Item = DynIden;
    type IntoIter = vec::IntoIter<Self::Item>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl Iden for Identity { fn unquoted(&self, s: &mut dyn fmt::Write) {} }
impl IntoIdentity for Identity { fn into_identity(self) -> Identity {} }
pub trait IntoIdentity {
    fn into_identity(self) -> Identity;
}
impl IntoIdentity for String { fn into_identity(self) -> Identity {} }
impl IntoIdentity for &str { fn into_identity(self) -> Identity {} }
impl<T> IntoIdentity for T where T: IdenStatic { fn into_identity(self) -> Identity {} }
impl<T, C> IntoIdentity for (T, C) where T: IdenStatic, C: IdenStatic { fn into_identity(self) -> Identity {} }
impl<T, C, R> IntoIdentity for (T, C, R) where T: IdenStatic, C: IdenStatic, R: IdenStatic { fn into_identity(self) -> Identity {} }
pub trait IdentityOf<E> where E: EntityTrait {
    fn identity_of(self) -> Identity;
}
impl<E, C> IdentityOf<E> for C where E: EntityTrait<Column = C>, C: ColumnTrait { fn identity_of(self) -> Identity {} }
pub type LinkDef = RelationDef;
pub trait Linked {
    type FromEntity: EntityTrait;
    type ToEntity: EntityTrait;
    fn link(&self) -> Vec<LinkDef>;
    fn find_linked(&self) -> Select<Self::ToEntity> {}
}
pub trait ModelTrait: Clone + Debug {
    type Entity: EntityTrait;
    fn get(&self, c: <Self::Entity as EntityTrait>::Column) -> Value;
    fn set(&mut self, c: <Self::Entity as EntityTrait>::Column, v: Value);
    fn find_related<R>(&self, arg1: R) -> Select<R> where R: EntityTrait, Self::Entity: Related<R> {}
    fn find_linked<L>(&self, l: L) -> Select<L::ToEntity> where L: Linked<FromEntity = Self::Entity> {}
    async fn delete<A, C>(self, db: &C) -> Result<DeleteResult, DbErr> where Self: IntoActiveModel<A>, C: ConnectionTrait, A: ActiveModelTrait<Entity = Self::Entity> + ActiveModelBehavior {}
}
pub trait FromQueryResult {
    fn from_query_result(res: &QueryResult, pre: &str) -> Result<Self, DbErr>;
    fn from_query_result_optional(res: &QueryResult, pre: &str) -> Result<Option<Self>, DbErr> {}
    fn from_query_result_nullable(res: &QueryResult, pre: &str) -> Result<Self, TryGetError> {}
    fn find_by_statement(stmt: Statement) -> SelectorRaw<SelectModel<Self>> {}
}
impl<T: FromQueryResult> FromQueryResult for Option<T> {
    fn from_query_result(res: &QueryResult, pre: &str) -> Result<Self, DbErr> {}
    fn from_query_result_optional(res: &QueryResult, pre: &str) -> Result<Option<Self>, DbErr> {}
    fn from_query_result_nullable(res: &QueryResult, pre: &str) -> Result<Self, TryGetError> {}
}
pub trait TryIntoModel<M> where M: ModelTrait {
    fn try_into_model(self) -> Result<M, DbErr>;
}
impl<M> TryIntoModel<M> for M where M: ModelTrait { fn try_into_model(self) -> Result<M, DbErr> {} }
pub trait PartialModelTrait: FromQueryResult {
    fn select_cols<S: SelectColumns>(select: S) -> S;
    fn select_cols_nested<S: SelectColumns>(select: S, _prefix: Option<&str>, _alias: Option<&str>) -> S {}
}
impl<T: PartialModelTrait> PartialModelTrait for Option<T> {
    fn select_cols<S: SelectColumns>(select: S) -> S {}
    fn select_cols_nested<S: SelectColumns>(select: S, prefix: Option<&str>, _alias: Option<&str>) -> S {}
}
pub trait PrimaryKeyTrait: IdenStatic + strum::IntoEnumIterator {
    type ValueType: Debug + PartialEq + IntoValueTuple + FromValueTuple + TryGetableMany + TryFromU64 + PrimaryKeyArity;
    fn auto_increment() -> bool;
}
pub trait PrimaryKeyToColumn {
    type Column: ColumnTrait;
    fn into_column(self) -> Self::Column;
    fn from_column(col: Self::Column) -> Option<Self>;
}
pub trait PrimaryKeyArity {
    const ARITY: usize;
}
impl<V> PrimaryKeyArity for V where V: TryGetable {}
#[derive(Clone)] pub enum RelationType { HasOne, HasMany }
pub type ForeignKeyAction = sea_query::ForeignKeyAction;
pub trait RelationTrait: strum::IntoEnumIterator + Debug {
    fn def(&self) -> RelationDef;
}
pub trait Related<R> where R: EntityTrait {
    fn to() -> RelationDef;
    fn via() -> Option<RelationDef> {}
    fn find_related() -> Select<R> {}
}
pub struct RelationDef { pub rel_type: RelationType, pub from_tbl: TableRef, pub to_tbl: TableRef, pub from_col: Identity, pub to_col: Identity, pub is_owner: bool, pub on_delete: Option<ForeignKeyAction>, pub on_update: Option<ForeignKeyAction>, pub on_condition: Option<Box<dyn Fn(DynIden, DynIden) -> Condition + Send + Sync>>, pub fk_name: Option<String>, pub condition_type: ConditionType }
impl IntoCondition for RelationDef { fn into_condition(self) -> Condition {} }
impl RelationDef {
    pub fn rev(self) -> Self {}
    pub fn from_alias<A>(self, alias: A) -> Self where A: IntoIden {}
    pub fn on_condition<F>(self, f: F) -> Self where F: Fn(DynIden, DynIden) -> Condition {}
    pub fn condition_type(self, condition_type: ConditionType) -> Self {}
}
impl<E, R> From<RelationBuilder<E, R>> for RelationDef where E: EntityTrait, R: EntityTrait {}
pub struct RelationBuilder<E, R>;
impl<E, R> RelationBuilder<E, R> where E: EntityTrait, R: EntityTrait {
    pub fn from<T>(self, identifier: T) -> Self where T: IdentityOf<E> {}
    pub fn to<T>(self, identifier: T) -> Self where T: IdentityOf<R> {}
    pub fn on_delete(self, action: ForeignKeyAction) -> Self {}
    pub fn on_update(self, action: ForeignKeyAction) -> Self {}
    pub fn on_condition<F>(self, f: F) -> Self where F: Fn(DynIden, DynIden) -> Condition {}
    pub fn fk_name(self, fk_name: &str) -> Self {}
    pub fn condition_type(self, condition_type: ConditionType) -> Self {}
}
pub enum DbErr { ConnectionAcquire(ConnAcquireErr), TryIntoErr { from: &str, into: &str, source: Box<dyn std::error::Error + Send + Sync> }, Conn(RuntimeErr), Exec(RuntimeErr), Query(RuntimeErr), ConvertFromU64(&str), UnpackInsertId, UpdateGetPrimaryKey, RecordNotFound(String), AttrNotSet(String), Custom(String), Type(String), Json(String), Migration(String), RecordNotInserted, RecordNotUpdated }
impl std::fmt::Display for DbErr {}
impl std::error::Error for DbErr {}
impl DbErr { pub fn sql_err(&self) -> Option<SqlErr> {} }
impl From<TryGetError> for DbErr {}
pub enum TryGetError { DbErr(DbErr), Null(String) }
impl From<DbErr> for TryGetError {}
pub enum ConnAcquireErr { Timeout, ConnectionClosed }
impl std::fmt::Display for ConnAcquireErr {}
impl std::error::Error for ConnAcquireErr {}
pub enum RuntimeErr { SqlxError(sqlx::error::Error), Internal(String) }
impl std::fmt::Display for RuntimeErr {}
pub struct ColumnFromStrErr(pub String);
impl std::fmt::Display for ColumnFromStrErr {}
impl std::error::Error for ColumnFromStrErr {}
#[derive(Clone)] pub enum SqlErr { UniqueConstraintViolation(String), ForeignKeyConstraintViolation(String) }
impl std::fmt::Display for SqlErr {}
impl std::error::Error for SqlErr {}
#[derive(Clone)] pub struct Cursor<S>;
impl<S> Cursor<S> where S: SelectorTrait {
    pub fn new<C>(query: SelectStatement, table: DynIden, order_columns: C) -> Self where C: IntoIdentity {}
    pub fn before<V>(&mut self, values: V) -> &mut Self where V: IntoValueTuple {}
    pub fn after<V>(&mut self, values: V) -> &mut Self where V: IntoValueTuple {}
    pub fn asc(&mut self) -> &mut Self {}
    pub fn desc(&mut self) -> &mut Self {}
    pub fn first(&mut self, num_rows: u64) -> &mut Self {}
    pub fn last(&mut self, num_rows: u64) -> &mut Self {}
    pub async fn all<C>(&mut self, db: &C) -> Result<Vec<S::Item>, DbErr> where C: ConnectionTrait {}
    pub fn into_model<M>(self) -> Cursor<SelectModel<M>> where M: FromQueryResult {}
    pub fn into_partial_model<M>(self) -> Cursor<SelectModel<M>> where M: PartialModelTrait {}
    pub fn into_json(self) -> Cursor<SelectModel<serde_json::Value>> {}
    pub fn set_secondary_order_by(&mut self, tbl_col: Vec<(DynIden, Identity)>) -> &mut Self {}
}
impl<S> QuerySelect for Cursor<S> where S: SelectorTrait {
    type QueryStatement = SelectStatement;
    fn query(&mut self) -> &mut SelectStatement {}
}
impl<S> QueryOrder for Cursor<S> where S: SelectorTrait {
    type QueryStatement = SelectStatement;
    fn query(&mut self) -> &mut SelectStatement {}
}
pub trait CursorTrait {
    type Selector: SelectorTrait;
}
#[derive(Clone)] pub struct Deleter;
impl Deleter {
    pub fn new(query: DeleteStatement) -> Self {}
    pub fn exec<C>(self, db: &C) -> impl Future<Output = Result<DeleteResult, DbErr>> where C: ConnectionTrait {}
    pub fn exec_with_returning<E, C>(self, db: &C) -> impl Future<Output = Result<Vec<E::Model>, DbErr>> where E: EntityTrait, C: ConnectionTrait {}
}
#[derive(Clone)] pub struct DeleteResult { pub rows_affected: u64 }
pub struct ExecResult;
impl From<ProxyExecResult> for ExecResult {}
impl From<MySqlQueryResult> for ExecResult {}
impl From<PgQueryResult> for ExecResult {}
impl From<SqliteQueryResult> for ExecResult {}
impl ExecResult {
    pub fn last_insert_id(&self) -> u64 {}
    pub fn rows_affected(&self) -> u64 {}
}
pub struct Inserter<A>;
impl<A> Inserter<A> where A: ActiveModelTrait {
    pub fn new(primary_key: Option<ValueTuple>, query: InsertStatement) -> Self {}
    pub fn exec<C>(self, db: &C) -> impl Future<Output = Result<InsertResult<A>, DbErr>> where C: ConnectionTrait {}
    pub fn exec_without_returning<C>(self, db: &C) -> impl Future<Output = Result<u64, DbErr>> where C: ConnectionTrait {}
    pub fn exec_with_returning<C>(self, db: &C) -> impl Future<Output = Result<<A::Entity as EntityTrait>::Model, DbErr>> where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait {}
    pub fn exec_with_returning_keys<C>(self, db: &C) -> impl Future<Output = Result<Vec<<PrimaryKey<A> as PrimaryKeyTrait>::ValueType>, DbErr>> where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait {}
    pub fn exec_with_returning_many<C>(self, db: &C) -> impl Future<Output = Result<Vec<<A::Entity as EntityTrait>::Model>, DbErr>> where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait {}
}
pub struct InsertResult<A> { pub last_insert_id: <PrimaryKey<A> as PrimaryKeyTrait>::ValueType }
pub enum TryInsertResult<T> { Empty, Conflicted, Inserted(T) }
pub type PinBoxStream<Item> = Pin<Box<dyn Stream<Item = Item>>>;
#[derive(Clone)] pub struct Paginator<C, S>;
impl<C, S> Paginator<C, S> where C: ConnectionTrait, S: SelectorTrait {
    pub async fn fetch_page(&self, page: u64) -> Result<Vec<S::Item>, DbErr> {}
    pub async fn fetch(&self) -> Result<Vec<S::Item>, DbErr> {}
    pub async fn num_items(&self) -> Result<u64, DbErr> {}
    pub async fn num_pages(&self) -> Result<u64, DbErr> {}
    pub async fn num_items_and_pages(&self) -> Result<ItemsAndPagesNumber, DbErr> {}
    pub fn next(&mut self) {}
    pub fn cur_page(&self) -> u64 {}
    pub async fn fetch_and_next(&mut self) -> Result<Option<Vec<S::Item>>, DbErr> {}
    pub fn into_stream(self) -> PinBoxStream<Result<Vec<S::Item>, DbErr>> {}
}
#[derive(Clone)] pub struct ItemsAndPagesNumber { pub number_of_items: u64, pub number_of_pages: u64 }
pub trait PaginatorTrait<C> where C: ConnectionTrait {
    type Selector: SelectorTrait;
    fn paginate(self, db: &C, page_size: u64) -> Paginator<C, Self::Selector>;
    async fn count(self, db: &C) -> Result<u64, DbErr> {}
    async fn exists(self, db: &C) -> Result<bool, DbErr> {}
}
pub struct QueryResult;
impl From<ProxyRow> for QueryResult {}
impl From<MySqlRow> for QueryResult {}
impl From<PgRow> for QueryResult {}
impl From<SqliteRow> for QueryResult {}
impl QueryResult {
    pub fn try_get_by<T, I>(&self, index: I) -> Result<T, DbErr> where T: TryGetable, I: ColIdx {}
    pub fn try_get_by_nullable<T, I>(&self, index: I) -> Result<T, TryGetError> where T: TryGetable, I: ColIdx {}
    pub fn try_get<T>(&self, pre: &str, col: &str) -> Result<T, DbErr> where T: TryGetable {}
    pub fn try_get_nullable<T>(&self, pre: &str, col: &str) -> Result<T, TryGetError> where T: TryGetable {}
    pub fn try_get_by_index<T>(&self, idx: usize) -> Result<T, DbErr> where T: TryGetable {}
    pub fn try_get_by_index_nullable<T>(&self, idx: usize) -> Result<T, TryGetError> where T: TryGetable {}
    pub fn try_get_many<T>(&self, pre: &str, cols: &[String]) -> Result<T, DbErr> where T: TryGetableMany {}
    pub fn try_get_many_by_index<T>(&self) -> Result<T, DbErr> where T: TryGetableMany {}
    pub fn column_names(&self) -> Vec<String> {}
    pub fn try_as_mysql_row(&self) -> Option<&mysql::MySqlRow> {}
    pub fn try_as_pg_row(&self) -> Option<&postgres::PgRow> {}
    pub fn try_as_sqlite_row(&self) -> Option<&sqlite::SqliteRow> {}
    pub fn try_as_mock_row(&self) -> Option<&MockRow> {}
    pub fn try_as_proxy_row(&self) -> Option<&ProxyRow> {}
}
pub trait TryGetable {
    fn try_get_by<I: ColIdx>(res: &QueryResult, index: I) -> Result<Self, TryGetError>;
    fn try_get(res: &QueryResult, pre: &str, col: &str) -> Result<Self, TryGetError> {}
    fn try_get_by_index(res: &QueryResult, index: usize) -> Result<Self, TryGetError> {}
}
impl<T: TryGetable> TryGetable for Option<T> { fn try_get_by<I: ColIdx>(res: &QueryResult, index: I) -> Result<Self, TryGetError> {} }
impl TryGetable for Decimal { fn try_get_by<I: ColIdx>(res: &QueryResult, idx: I) -> Result<Self, TryGetError> {} }
impl TryGetable for BigDecimal { fn try_get_by<I: ColIdx>(res: &QueryResult, idx: I) -> Result<Self, TryGetError> {} }
impl TryGetable for u32 { fn try_get_by<I: ColIdx>(res: &QueryResult, idx: I) -> Result<Self, TryGetError> {} }
impl TryGetable for String { fn try_get_by<I: ColIdx>(res: &QueryResult, idx: I) -> Result<Self, TryGetError> {} }
impl TryGetable for pgvector::Vector { fn try_get_by<I: ColIdx>(res: &QueryResult, idx: I) -> Result<Self, TryGetError> {} }
impl<T> TryGetable for Vec<T> where T: TryGetableArray {
    fn try_get_by<I: ColIdx>(res: &QueryResult, index: I) -> Result<Self, TryGetError> {}
}
impl<T> TryGetable for T where T: TryGetableFromJson {
    fn try_get_by<I: ColIdx>(res: &QueryResult, index: I) -> Result<Self, TryGetError> {}
}
impl TryGetable for Vec<u32> { fn try_get_by<I: ColIdx>(res: &QueryResult, idx: I) -> Result<Self, TryGetError> {} }
pub trait ColIdx: fmt::Debug + Copy {
    type SqlxMySqlIndex: sqlx::ColumnIndex<mysql::MySqlRow>;
    type SqlxPostgresIndex: sqlx::ColumnIndex<postgres::PgRow>;
    type SqlxSqliteIndex: sqlx::ColumnIndex<sqlite::SqliteRow>;
    fn as_sqlx_mysql_index(&self) -> Self::SqlxMySqlIndex;
    fn as_sqlx_postgres_index(&self) -> Self::SqlxPostgresIndex;
    fn as_sqlx_sqlite_index(&self) -> Self::SqlxSqliteIndex;
    fn as_str(&self) -> Option<&str>;
    fn as_usize(&self) -> Option<&usize>;
}
impl ColIdx for &str {
    type SqlxMySqlIndex = Self;
    type SqlxPostgresIndex = Self;
    type SqlxSqliteIndex = Self;
    fn as_sqlx_mysql_index(&self) -> Self::SqlxMySqlIndex {}
    fn as_sqlx_postgres_index(&self) -> Self::SqlxPostgresIndex {}
    fn as_sqlx_sqlite_index(&self) -> Self::SqlxSqliteIndex {}
    fn as_str(&self) -> Option<&str> {}
    fn as_usize(&self) -> Option<&usize> {}
}
impl ColIdx for usize {
    type SqlxMySqlIndex = Self;
    type SqlxPostgresIndex = Self;
    type SqlxSqliteIndex = Self;
    fn as_sqlx_mysql_index(&self) -> Self::SqlxMySqlIndex {}
    fn as_sqlx_postgres_index(&self) -> Self::SqlxPostgresIndex {}
    fn as_sqlx_sqlite_index(&self) -> Self::SqlxSqliteIndex {}
    fn as_str(&self) -> Option<&str> {}
    fn as_usize(&self) -> Option<&usize> {}
}
pub trait TryGetableMany {
    fn try_get_many(res: &QueryResult, pre: &str, cols: &[String]) -> Result<Self, TryGetError>;
    fn try_get_many_by_index(res: &QueryResult) -> Result<Self, TryGetError>;
    fn find_by_statement<C>(stmt: Statement) -> SelectorRaw<SelectGetableValue<Self, C>> where C: strum::IntoEnumIterator + sea_query::Iden {}
}
impl<T> TryGetableMany for T where T: TryGetable {
    fn try_get_many(res: &QueryResult, pre: &str, cols: &[String]) -> Result<Self, TryGetError> {}
    fn try_get_many_by_index(res: &QueryResult) -> Result<Self, TryGetError> {}
}
impl<T> TryGetableMany for (T,) where T: TryGetableMany {
    fn try_get_many(res: &QueryResult, pre: &str, cols: &[String]) -> Result<Self, TryGetError> {}
    fn try_get_many_by_index(res: &QueryResult) -> Result<Self, TryGetError> {}
}
pub trait TryGetableArray {
    fn try_get_by<I: ColIdx>(res: &QueryResult, index: I) -> Result<Vec<Self>, TryGetError>;
}
impl<T> TryGetableArray for T where T: TryGetableFromJson {
    fn try_get_by<I: ColIdx>(res: &QueryResult, index: I) -> Result<Vec<T>, TryGetError> {}
}
pub trait TryGetableFromJson where Self: serde::Deserialize {
    fn try_get_from_json<I: ColIdx>(res: &QueryResult, idx: I) -> Result<Self, TryGetError> {}
    fn from_json_vec(value: serde_json::Value) -> Result<Vec<Self>, TryGetError> {}
}
pub trait TryFromU64 {
    fn try_from_u64(n: u64) -> Result<Self, DbErr>;
}
impl<T> TryFromU64 for T where T: ActiveEnum { fn try_from_u64(arg0: u64) -> Result<Self, DbErr> {} }
#[derive(Clone)] pub struct Selector<S>;
impl<C, S> PaginatorTrait<C> for Selector<S> where C: ConnectionTrait, S: SelectorTrait {
    type Selector = S;
    fn paginate(self, db: &C, page_size: u64) -> Paginator<C, S> {}
}
impl<S> Selector<S> where S: SelectorTrait {
    pub fn with_columns<T, C>(query: SelectStatement) -> Selector<SelectGetableValue<T, C>> where T: TryGetableMany, C: strum::IntoEnumIterator + sea_query::Iden {}
    pub fn into_tuple<T>(query: SelectStatement) -> Selector<SelectGetableTuple<T>> where T: TryGetableMany {}
    pub fn into_statement(self, builder: DbBackend) -> Statement {}
    pub async fn one<C>(self, db: &C) -> Result<Option<S::Item>, DbErr> where C: ConnectionTrait {}
    pub async fn all<C>(self, db: &C) -> Result<Vec<S::Item>, DbErr> where C: ConnectionTrait {}
    pub async fn stream<C>(self, db: &C) -> Result<Pin<Box<dyn Stream<Item = Result<S::Item, DbErr>> + Send>>, DbErr> where C: ConnectionTrait + StreamTrait {}
}
#[derive(Clone)] pub struct SelectorRaw<S>;
impl<C, S> PaginatorTrait<C> for SelectorRaw<S> where C: ConnectionTrait, S: SelectorTrait {
    type Selector = S;
    fn paginate(self, db: &C, page_size: u64) -> Paginator<C, S> {}
}
impl<S> SelectorRaw<S> where S: SelectorTrait {
    pub fn from_statement<M>(stmt: Statement) -> SelectorRaw<SelectModel<M>> where M: FromQueryResult {}
    pub fn with_columns<T, C>(stmt: Statement) -> SelectorRaw<SelectGetableValue<T, C>> where T: TryGetableMany, C: strum::IntoEnumIterator + sea_query::Iden {}
    pub fn into_model<M>(self) -> SelectorRaw<SelectModel<M>> where M: FromQueryResult {}
    pub fn into_json(self) -> SelectorRaw<SelectModel<serde_json::Value>> {}
    pub fn into_statement(self) -> Statement {}
    pub async fn one<C>(self, db: &C) -> Result<Option<S::Item>, DbErr> where C: ConnectionTrait {}
    pub async fn all<C>(self, db: &C) -> Result<Vec<S::Item>, DbErr> where C: ConnectionTrait {}
    pub async fn stream<C>(self, db: &C) -> Result<Pin<Box<dyn Stream<Item = Result<S::Item, DbErr>> + Send>>, DbErr> where C: ConnectionTrait + StreamTrait {}
}
pub trait SelectorTrait {
    type Item;
    fn from_raw_query_result(res: QueryResult) -> Result<Self::Item, DbErr>;
}
pub struct SelectGetableValue<T, C>;
impl<T, C> SelectorTrait for SelectGetableValue<T, C> where T: TryGetableMany, C: strum::IntoEnumIterator + sea_query::Iden {
    type Item = T;
    fn from_raw_query_result(res: QueryResult) -> Result<Self::Item, DbErr> {}
}
pub struct SelectGetableTuple<T>;
impl<T> SelectorTrait for SelectGetableTuple<T> where T: TryGetableMany {
    type Item = T;
    fn from_raw_query_result(res: QueryResult) -> Result<Self::Item, DbErr> {}
}
pub struct SelectModel<M>;
impl<M> SelectorTrait for SelectModel<M> where M: FromQueryResult {
    type Item = M;
    fn from_raw_query_result(res: QueryResult) -> Result<Self::Item, DbErr> {}
}
#[derive(Clone)] pub struct SelectTwoModel<M, N>;
impl<M, N> SelectorTrait for SelectTwoModel<M, N> where M: FromQueryResult, N: FromQueryResult {
    type Item = (M, Option<N>);
    fn from_raw_query_result(res: QueryResult) -> Result<Self::Item, DbErr> {}
}
#[derive(Clone)] pub struct SelectThreeModel<M, N, O>;
impl<M, N, O> SelectorTrait for SelectThreeModel<M, N, O> where M: FromQueryResult, N: FromQueryResult, O: FromQueryResult {
    type Item = (M, Option<N>, Option<O>);
    fn from_raw_query_result(res: QueryResult) -> Result<Self::Item, DbErr> {}
}
#[derive(Clone)] pub struct Updater;
impl Updater {
    pub fn new(query: UpdateStatement) -> Self {}
    pub fn check_record_exists(self) -> Self {}
    pub async fn exec<C>(self, db: &C) -> Result<UpdateResult, DbErr> where C: ConnectionTrait {}
}
#[derive(Clone, Default)] pub struct UpdateResult { pub rows_affected: u64 }
#[derive(Clone)] pub struct Delete;
impl Delete {
    pub fn one<E, A, M>(model: M) -> DeleteOne<A> where E: EntityTrait, A: ActiveModelTrait<Entity = E>, M: IntoActiveModel<A> {}
    pub fn many<E>(entity: E) -> DeleteMany<E> where E: EntityTrait {}
}
#[derive(Clone)] pub struct DeleteOne<A>;
impl<A> DeleteOne<A> where A: ActiveModelTrait {
    pub fn exec<C>(self, db: &C) -> impl Future<Output = Result<DeleteResult, DbErr>> where C: ConnectionTrait {}
    pub fn exec_with_returning<C>(self, db: &C) -> impl Future<Output = Result<Option<<A::Entity as EntityTrait>::Model>, DbErr>> where C: ConnectionTrait {}
}
impl<A> QueryFilter for DeleteOne<A> where A: ActiveModelTrait {
    type QueryStatement = DeleteStatement;
    fn query(&mut self) -> &mut DeleteStatement {}
}
impl<A> QueryTrait for DeleteOne<A> where A: ActiveModelTrait {
    type QueryStatement = DeleteStatement;
    fn query(&mut self) -> &mut DeleteStatement {}
    fn as_query(&self) -> &DeleteStatement {}
    fn into_query(self) -> DeleteStatement {}
}
#[derive(Clone)] pub struct DeleteMany<E>;
impl<E> DeleteMany<E> where E: EntityTrait {
    pub fn exec<C>(self, db: &C) -> impl Future<Output = Result<DeleteResult, DbErr>> where C: ConnectionTrait {}
    pub fn exec_with_returning<C>(self, db: &C) -> impl Future<Output = Result<Vec<E::Model>, DbErr>> where E: EntityTrait, C: ConnectionTrait {}
}
impl<E> QueryFilter for DeleteMany<E> where E: EntityTrait {
    type QueryStatement = DeleteStatement;
    fn query(&mut self) -> &mut DeleteStatement {}
}
impl<E> QueryTrait for DeleteMany<E> where E: EntityTrait {
    type QueryStatement = DeleteStatement;
    fn query(&mut self) -> &mut DeleteStatement {}
    fn as_query(&self) -> &DeleteStatement {}
    fn into_query(self) -> DeleteStatement {}
}
pub trait QuerySelect {
    type QueryStatement;
    fn query(&mut self) -> &mut SelectStatement;
    fn select_only(self) -> Self {}
    fn column<C>(self, col: C) -> Self where C: ColumnTrait {}
    fn column_as<C, I>(self, col: C, alias: I) -> Self where C: ColumnAsExpr, I: IntoIdentity {}
    fn columns<C, I>(self, cols: I) -> Self where C: ColumnTrait, I: IntoIterator<Item = C> {}
    fn offset<T>(self, offset: T) -> Self where T: Into<Option<u64>> {}
    fn limit<T>(self, limit: T) -> Self where T: Into<Option<u64>> {}
    fn group_by<C>(self, col: C) -> Self where C: IntoSimpleExpr {}
    fn having<F>(self, filter: F) -> Self where F: IntoCondition {}
    fn distinct(self) -> Self {}
    fn distinct_on<T, I>(self, cols: I) -> Self where T: IntoColumnRef, I: IntoIterator<Item = T> {}
    fn join(self, join: JoinType, rel: RelationDef) -> Self {}
    fn join_rev(self, join: JoinType, rel: RelationDef) -> Self {}
    fn join_as<I>(self, join: JoinType, rel: RelationDef, alias: I) -> Self where I: IntoIden {}
    fn join_as_rev<I>(self, join: JoinType, rel: RelationDef, alias: I) -> Self where I: IntoIden {}
    fn lock(self, lock_type: LockType) -> Self {}
    fn lock_shared(self) -> Self {}
    fn lock_exclusive(self) -> Self {}
    fn lock_with_behavior(self, r#type: LockType, behavior: LockBehavior) -> Self {}
    fn expr<T>(self, expr: T) -> Self where T: Into<SelectExpr> {}
    fn exprs<T, I>(self, exprs: I) -> Self where T: Into<SelectExpr>, I: IntoIterator<Item = T> {}
    fn expr_as<T, A>(self, expr: T, alias: A) -> Self where T: Into<SimpleExpr>, A: IntoIdentity {}
    fn expr_as_<T, A>(self, expr: T, alias: A) -> Self where T: Into<SimpleExpr>, A: IntoIdentity {}
    fn tbl_col_as<T, C, A>(self, arg1: (T, C), alias: A) -> Self where T: IntoIden, C: IntoIden, A: IntoIdentity {}
}
pub trait QueryOrder {
    type QueryStatement: OrderedStatement;
    fn query(&mut self) -> &mut SelectStatement;
    fn order_by<C>(self, col: C, ord: Order) -> Self where C: IntoSimpleExpr {}
    fn order_by_asc<C>(self, col: C) -> Self where C: IntoSimpleExpr {}
    fn order_by_desc<C>(self, col: C) -> Self where C: IntoSimpleExpr {}
    fn order_by_with_nulls<C>(self, col: C, ord: Order, nulls: NullOrdering) -> Self where C: IntoSimpleExpr {}
}
pub trait QueryFilter {
    type QueryStatement: ConditionalStatement;
    fn query(&mut self) -> &mut Self::QueryStatement;
    fn filter<F>(self, filter: F) -> Self where F: IntoCondition {}
    fn belongs_to<M>(self, model: &M) -> Self where M: ModelTrait {}
    fn belongs_to_tbl_alias<M>(self, model: &M, tbl_alias: &str) -> Self where M: ModelTrait {}
}
pub struct Insert<A>;
impl<A> Insert<A> where A: ActiveModelTrait {
    pub fn exec<C>(self, db: &C) -> impl Future<Output = Result<InsertResult<A>, DbErr>> where C: ConnectionTrait {}
    pub fn exec_without_returning<C>(self, db: &C) -> impl Future<Output = Result<u64, DbErr>> where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait {}
    pub fn exec_with_returning<C>(self, db: &C) -> impl Future<Output = Result<<A::Entity as EntityTrait>::Model, DbErr>> where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait {}
    pub fn exec_with_returning_keys<C>(self, db: &C) -> impl Future<Output = Result<Vec<<PrimaryKey<A> as PrimaryKeyTrait>::ValueType>, DbErr>> where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait {}
    pub fn exec_with_returning_many<C>(self, db: &C) -> impl Future<Output = Result<Vec<<A::Entity as EntityTrait>::Model>, DbErr>> where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait {}
    pub fn one<M>(m: M) -> Self where M: IntoActiveModel<A> {}
    pub fn many<M, I>(models: I) -> Self where M: IntoActiveModel<A>, I: IntoIterator<Item = M> {}
    pub fn add<M>(self, m: M) -> Self where M: IntoActiveModel<A> {}
    pub fn add_multi<M, I>(self, models: I) -> Self where M: IntoActiveModel<A>, I: IntoIterator<Item = M> {}
    pub fn add_many<M, I>(self, models: I) -> Self where M: IntoActiveModel<A>, I: IntoIterator<Item = M> {}
    pub fn on_conflict(self, on_conflict: OnConflict) -> Self {}
    pub fn do_nothing(self) -> TryInsert<A> where A: ActiveModelTrait {}
    pub fn on_empty_do_nothing(self) -> TryInsert<A> where A: ActiveModelTrait {}
    pub fn on_conflict_do_nothing(self) -> TryInsert<A> where A: ActiveModelTrait {}
}
impl<A> Default for Insert<A> where A: ActiveModelTrait {}
impl<A> QueryTrait for Insert<A> where A: ActiveModelTrait {
    type QueryStatement = InsertStatement;
    fn query(&mut self) -> &mut InsertStatement {}
    fn as_query(&self) -> &InsertStatement {}
    fn into_query(self) -> InsertStatement {}
}
pub struct TryInsert<A>;
impl<A> TryInsert<A> where A: ActiveModelTrait {
    pub async fn exec<C>(self, db: &C) -> Result<TryInsertResult<InsertResult<A>>, DbErr> where C: ConnectionTrait {}
    pub async fn exec_without_returning<C>(self, db: &C) -> Result<TryInsertResult<u64>, DbErr> where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait {}
    pub async fn exec_with_returning<C>(self, db: &C) -> Result<TryInsertResult<<A::Entity as EntityTrait>::Model>, DbErr> where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait {}
    pub async fn exec_with_returning_keys<C>(self, db: &C) -> Result<TryInsertResult<Vec<<PrimaryKey<A> as PrimaryKeyTrait>::ValueType>>, DbErr> where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait {}
    pub async fn exec_with_returning_many<C>(self, db: &C) -> Result<TryInsertResult<Vec<<A::Entity as EntityTrait>::Model>>, DbErr> where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait {}
    pub fn one<M>(m: M) -> Self where M: IntoActiveModel<A> {}
    pub fn many<M, I>(models: I) -> Self where M: IntoActiveModel<A>, I: IntoIterator<Item = M> {}
    pub fn add<M>(self, m: M) -> Self where M: IntoActiveModel<A> {}
    pub fn add_many<M, I>(self, models: I) -> Self where M: IntoActiveModel<A>, I: IntoIterator<Item = M> {}
    pub fn on_conflict(self, on_conflict: OnConflict) -> Self {}
    pub fn from_insert(insert: Insert<A>) -> Self {}
}
impl<A> Default for TryInsert<A> where A: ActiveModelTrait {}
impl<A> QueryTrait for TryInsert<A> where A: ActiveModelTrait {
    type QueryStatement = InsertStatement;
    fn query(&mut self) -> &mut InsertStatement {}
    fn as_query(&self) -> &InsertStatement {}
    fn into_query(self) -> InsertStatement {}
}
pub trait EntityOrSelect<E: EntityTrait> {
    fn select(self) -> Select<E>;
}
impl<E> EntityOrSelect<E> for E where E: EntityTrait { fn select(self) -> Select<E> {} }
pub trait LoaderTrait {
    type Model: ModelTrait;
    async fn load_one<R, S, C>(&self, stmt: S, db: &C) -> Result<Vec<Option<R::Model>>, DbErr> where C: ConnectionTrait, R: EntityTrait, S: EntityOrSelect<R>, <<Self as LoaderTrait>::Model as ModelTrait>::Entity: Related<R>;
    async fn load_many<R, S, C>(&self, stmt: S, db: &C) -> Result<Vec<Vec<R::Model>>, DbErr> where C: ConnectionTrait, R: EntityTrait, S: EntityOrSelect<R>, <<Self as LoaderTrait>::Model as ModelTrait>::Entity: Related<R>;
    async fn load_many_to_many<R, S, V, C>(&self, stmt: S, via: V, db: &C) -> Result<Vec<Vec<R::Model>>, DbErr> where C: ConnectionTrait, R: EntityTrait, S: EntityOrSelect<R>, V: EntityTrait, <<Self as LoaderTrait>::Model as ModelTrait>::Entity: Related<R>;
}
impl<M> LoaderTrait for Vec<M> where M: ModelTrait {
    type Model = M;
    async fn load_one<R, S, C>(&self, stmt: S, db: &C) -> Result<Vec<Option<R::Model>>, DbErr> where C: ConnectionTrait, R: EntityTrait, S: EntityOrSelect<R>, <<Self as LoaderTrait>::Model as ModelTrait>::Entity: Related<R> {}
    async fn load_many<R, S, C>(&self, stmt: S, db: &C) -> Result<Vec<Vec<R::Model>>, DbErr> where C: ConnectionTrait, R: EntityTrait, S: EntityOrSelect<R>, <<Self as LoaderTrait>::Model as ModelTrait>::Entity: Related<R> {}
    async fn load_many_to_many<R, S, V, C>(&self, stmt: S, via: V, db: &C) -> Result<Vec<Vec<R::Model>>, DbErr> where C: ConnectionTrait, R: EntityTrait, S: EntityOrSelect<R>, V: EntityTrait, <<Self as LoaderTrait>::Model as ModelTrait>::Entity: Related<R> {}
}
impl<M> LoaderTrait for &[M] where M: ModelTrait {
    type Model = M;
    async fn load_one<R, S, C>(&self, stmt: S, db: &C) -> Result<Vec<Option<R::Model>>, DbErr> where C: ConnectionTrait, R: EntityTrait, S: EntityOrSelect<R>, <<Self as LoaderTrait>::Model as ModelTrait>::Entity: Related<R> {}
    async fn load_many<R, S, C>(&self, stmt: S, db: &C) -> Result<Vec<Vec<R::Model>>, DbErr> where C: ConnectionTrait, R: EntityTrait, S: EntityOrSelect<R>, <<Self as LoaderTrait>::Model as ModelTrait>::Entity: Related<R> {}
    async fn load_many_to_many<R, S, V, C>(&self, stmt: S, via: V, db: &C) -> Result<Vec<Vec<R::Model>>, DbErr> where C: ConnectionTrait, R: EntityTrait, S: EntityOrSelect<R>, V: EntityTrait, <<Self as LoaderTrait>::Model as ModelTrait>::Entity: Related<R> {}
}
#[derive(Clone)] pub struct Select<E>;
impl<E, M> CursorTrait for Select<E> where E: EntityTrait<Model = M>, M: FromQueryResult { type Selector = SelectModel<M>; }
impl<E, M> Select<E> where E: EntityTrait<Model = M>, M: FromQueryResult {
    pub fn cursor_by<C>(self, order_columns: C) -> Cursor<SelectModel<M>> where C: IntoIdentity {}
}
impl<C, M, E> PaginatorTrait<C> for Select<E> where C: ConnectionTrait, E: EntityTrait<Model = M>, M: FromQueryResult {
    type Selector = SelectModel<M>;
    fn paginate(self, db: &C, page_size: u64) -> Paginator<C, Self::Selector> {}
}
impl<E> Select<E> where E: EntityTrait {
    pub fn from_raw_sql(self, stmt: Statement) -> SelectorRaw<SelectModel<E::Model>> {}
    pub fn into_model<M>(self) -> Selector<SelectModel<M>> where M: FromQueryResult {}
    pub fn into_partial_model<M>(self) -> Selector<SelectModel<M>> where M: PartialModelTrait {}
    pub fn into_json(self) -> Selector<SelectModel<serde_json::Value>> {}
    pub fn into_values<T, C>(self) -> Selector<SelectGetableValue<T, C>> where T: TryGetableMany, C: strum::IntoEnumIterator + sea_query::Iden {}
    pub fn into_tuple<T>(self) -> Selector<SelectGetableTuple<T>> where T: TryGetableMany {}
    pub async fn one<C>(self, db: &C) -> Result<Option<E::Model>, DbErr> where C: ConnectionTrait {}
    pub async fn all<C>(self, db: &C) -> Result<Vec<E::Model>, DbErr> where C: ConnectionTrait {}
    pub async fn stream<C>(self, db: &C) -> Result<impl Stream<Item = Result<E::Model, DbErr>>, DbErr> where C: ConnectionTrait + StreamTrait {}
    pub async fn stream_partial_model<C, M>(self, db: &C) -> Result<impl Stream<Item = Result<M, DbErr>>, DbErr> where C: ConnectionTrait + StreamTrait, M: PartialModelTrait {}
    pub fn select_also<F>(self, arg1: F) -> SelectTwo<E, F> where F: EntityTrait {}
    pub fn select_with<F>(self, arg1: F) -> SelectTwoMany<E, F> where F: EntityTrait {}
    pub fn left_join<R>(self, arg1: R) -> Self where R: EntityTrait, E: Related<R> {}
    pub fn right_join<R>(self, arg1: R) -> Self where R: EntityTrait, E: Related<R> {}
    pub fn inner_join<R>(self, arg1: R) -> Self where R: EntityTrait, E: Related<R> {}
    pub fn reverse_join<R>(self, arg1: R) -> Self where R: EntityTrait + Related<E> {}
    pub fn find_also_related<R>(self, r: R) -> SelectTwo<E, R> where R: EntityTrait, E: Related<R> {}
    pub fn find_with_related<R>(self, r: R) -> SelectTwoMany<E, R> where R: EntityTrait, E: Related<R> {}
    pub fn find_also_linked<L, T>(self, l: L) -> SelectTwo<E, T> where L: Linked<FromEntity = E, ToEntity = T>, T: EntityTrait {}
    pub fn find_with_linked<L, T>(self, l: L) -> SelectTwoMany<E, T> where L: Linked<FromEntity = E, ToEntity = T>, T: EntityTrait {}
}
impl<E> EntityOrSelect<E> for Select<E> where E: EntityTrait { fn select(self) -> Select<E> {} }
impl<E> QuerySelect for Select<E> where E: EntityTrait { type QueryStatement = SelectStatement; }
impl<E> QueryFilter for Select<E> where E: EntityTrait { type QueryStatement = SelectStatement; }
impl<E> QueryOrder for Select<E> where E: EntityTrait { type QueryStatement = SelectStatement; }
impl<E, F> QuerySelect for SelectTwo<E, F> where E: EntityTrait, F: EntityTrait { type QueryStatement = SelectStatement; }
impl<E, F> QueryFilter for SelectTwo<E, F> where E: EntityTrait, F: EntityTrait { type QueryStatement = SelectStatement; }
impl<E, F> QueryOrder for SelectTwo<E, F> where E: EntityTrait, F: EntityTrait { type QueryStatement = SelectStatement; }
impl<E, F> QuerySelect for SelectTwoMany<E, F> where E: EntityTrait, F: EntityTrait { type QueryStatement = SelectStatement; }
impl<E, F> QueryFilter for SelectTwoMany<E, F> where E: EntityTrait, F: EntityTrait { type QueryStatement = SelectStatement; }
impl<E, F> QueryOrder for SelectTwoMany<E, F> where E: EntityTrait, F: EntityTrait { type QueryStatement = SelectStatement; }
impl<E> QueryTrait for Select<E> where E: EntityTrait {
    type QueryStatement = SelectStatement;
    fn query(&mut self) -> &mut SelectStatement {}
    fn as_query(&self) -> &SelectStatement {}
    fn into_query(self) -> SelectStatement {}
}
#[derive(Clone)] pub struct SelectTwo<E, F>;
impl<E, F, M, N> CursorTrait for SelectTwo<E, F> where E: EntityTrait<Model = M>, F: EntityTrait<Model = N>, M: FromQueryResult, N: FromQueryResult {
    type Selector = SelectTwoModel<M, N>;
}
impl<E, F, M, N> SelectTwo<E, F> where E: EntityTrait<Model = M>, F: EntityTrait<Model = N>, M: FromQueryResult, N: FromQueryResult {
    pub fn cursor_by<C>(self, order_columns: C) -> Cursor<SelectTwoModel<M, N>> where C: IdentityOf<E> {}
    pub fn cursor_by_other<C>(self, order_columns: C) -> Cursor<SelectTwoModel<M, N>> where C: IdentityOf<F> {}
}
impl<C, M, N, E, F> PaginatorTrait<C> for SelectTwo<E, F> where C: ConnectionTrait, E: EntityTrait<Model = M>, F: EntityTrait<Model = N>, M: FromQueryResult, N: FromQueryResult {
    type Selector = SelectTwoModel<M, N>;
    fn paginate(self, db: &C, page_size: u64) -> Paginator<C, Self::Selector> {}
}
impl<E, F> SelectTwo<E, F> where E: EntityTrait, F: EntityTrait {
    pub fn into_model<M, N>(self) -> Selector<SelectTwoModel<M, N>> where M: FromQueryResult, N: FromQueryResult {}
    pub fn into_partial_model<M, N>(self) -> Selector<SelectTwoModel<M, N>> where M: PartialModelTrait, N: PartialModelTrait {}
    pub fn into_json(self) -> Selector<SelectTwoModel<serde_json::Value, serde_json::Value>> {}
    pub async fn one<C>(self, db: &C) -> Result<Option<(E::Model, Option<F::Model>)>, DbErr> where C: ConnectionTrait {}
    pub async fn all<C>(self, db: &C) -> Result<Vec<(E::Model, Option<F::Model>)>, DbErr> where C: ConnectionTrait {}
    pub async fn stream<C>(self, db: &C) -> Result<impl Stream<Item = Result<(E::Model, Option<F::Model>), DbErr>>, DbErr> where C: ConnectionTrait + StreamTrait {}
    pub async fn stream_partial_model<C, M, N>(self, db: &C) -> Result<impl Stream<Item = Result<(M, Option<N>), DbErr>>, DbErr> where C: ConnectionTrait + StreamTrait, M: PartialModelTrait, N: PartialModelTrait {}
    pub fn select_also<G>(self, arg1: G) -> SelectThree<E, F, G> where G: EntityTrait {}
    pub fn find_also_related<R>(self, r: R) -> SelectThree<E, F, R> where R: EntityTrait, E: Related<R> {}
    pub fn and_also_related<R>(self, r: R) -> SelectThree<E, F, R> where R: EntityTrait, F: Related<R> {}
}
#[derive(Clone)] pub struct SelectTwoMany<E, F>;
impl<E, F> SelectTwoMany<E, F> where E: EntityTrait, F: EntityTrait {
    pub fn into_json(self) -> Selector<SelectTwoModel<serde_json::Value, serde_json::Value>> {}
    pub async fn stream<C>(self, db: &C) -> Result<impl Stream<Item = Result<(E::Model, Option<F::Model>), DbErr>>, DbErr> where C: ConnectionTrait + StreamTrait {}
    pub async fn stream_partial_model<C, M, N>(self, db: &C) -> Result<impl Stream<Item = Result<(M, Option<N>), DbErr>>, DbErr> where C: ConnectionTrait + StreamTrait, M: PartialModelTrait, N: PartialModelTrait {}
    pub async fn all<C>(self, db: &C) -> Result<Vec<(E::Model, Vec<F::Model>)>, DbErr> where C: ConnectionTrait {}
}
#[derive(Clone)] pub struct SelectThree<E, F, G>;
impl<E, F, G, M, N, O> CursorTrait for SelectThree<E, F, G> where E: EntityTrait<Model = M>, F: EntityTrait<Model = N>, G: EntityTrait<Model = O>, M: FromQueryResult, N: FromQueryResult, O: FromQueryResult {
    type Selector = SelectThreeModel<M, N, O>;
}
impl<E, F, G, M, N, O> SelectThree<E, F, G> where E: EntityTrait<Model = M>, F: EntityTrait<Model = N>, G: EntityTrait<Model = O>, M: FromQueryResult, N: FromQueryResult, O: FromQueryResult {
    pub fn cursor_by<C>(self, order_columns: C) -> Cursor<SelectThreeModel<M, N, O>> where C: IdentityOf<E> {}
}
impl<C, M, N, O, E, F, G> PaginatorTrait<C> for SelectThree<E, F, G> where C: ConnectionTrait, E: EntityTrait<Model = M>, F: EntityTrait<Model = N>, G: EntityTrait<Model = O>, M: FromQueryResult, N: FromQueryResult, O: FromQueryResult {
    type Selector = SelectThreeModel<M, N, O>;
    fn paginate(self, db: &C, page_size: u64) -> Paginator<C, Self::Selector> {}
}
impl<E, F, G> SelectThree<E, F, G> where E: EntityTrait, F: EntityTrait, G: EntityTrait {
    pub fn into_model<M, N, O>(self) -> Selector<SelectThreeModel<M, N, O>> where M: FromQueryResult, N: FromQueryResult, O: FromQueryResult {}
    pub fn into_partial_model<M, N, O>(self) -> Selector<SelectThreeModel<M, N, O>> where M: PartialModelTrait, N: PartialModelTrait, O: PartialModelTrait {}
    pub fn into_json(self) -> Selector<SelectThreeModel<serde_json::Value, serde_json::Value, serde_json::Value>> {}
    pub async fn one<C>(self, db: &C) -> Result<Option<(E::Model, Option<F::Model>, Option<G::Model>)>, DbErr> where C: ConnectionTrait {}
    pub async fn all<C>(self, db: &C) -> Result<Vec<(E::Model, Option<F::Model>, Option<G::Model>)>, DbErr> where C: ConnectionTrait {}
    pub async fn stream<C>(self, db: &C) -> Result<impl Stream<Item = Result<(E::Model, Option<F::Model>, Option<G::Model>), DbErr>>, DbErr> where C: ConnectionTrait + StreamTrait {}
    pub async fn stream_partial_model<C, M, N, O>(self, db: &C) -> Result<impl Stream<Item = Result<(M, Option<N>, Option<O>), DbErr>>, DbErr> where C: ConnectionTrait + StreamTrait, M: PartialModelTrait, N: PartialModelTrait, O: PartialModelTrait {}
}
impl<E, F, G> QueryTrait for SelectThree<E, F, G> where E: EntityTrait, F: EntityTrait, G: EntityTrait {
    type QueryStatement = SelectStatement;
    fn query(&mut self) -> &mut SelectStatement {}
    fn as_query(&self) -> &SelectStatement {}
    fn into_query(self) -> SelectStatement {}
}
pub trait IntoSimpleExpr {
    fn into_simple_expr(self) -> SimpleExpr;
}
impl<C> IntoSimpleExpr for C where C: ColumnTrait { fn into_simple_expr(self) -> SimpleExpr {} }
impl IntoSimpleExpr for Expr { fn into_simple_expr(self) -> SimpleExpr {} }
impl IntoSimpleExpr for SimpleExpr { fn into_simple_expr(self) -> SimpleExpr {} }
pub trait ColumnAsExpr: IntoSimpleExpr {
    fn into_column_as_expr(self) -> SimpleExpr;
}
impl<C> ColumnAsExpr for C where C: ColumnTrait { fn into_column_as_expr(self) -> SimpleExpr {} }
impl ColumnAsExpr for Expr { fn into_column_as_expr(self) -> SimpleExpr {} }
impl ColumnAsExpr for SimpleExpr { fn into_column_as_expr(self) -> SimpleExpr {} }
pub trait QueryTrait {
    type QueryStatement: QueryStatementBuilder;
    fn query(&mut self) -> &mut Self::QueryStatement;
    fn as_query(&self) -> &Self::QueryStatement;
    fn into_query(self) -> Self::QueryStatement;
    fn build(&self, db_backend: DbBackend) -> Statement {}
    fn apply_if<T, F>(self, val: Option<T>, if_some: F) -> Self where F: FnOnce(Self, T) -> Self { let a: Self; let b: T; if_some(a, b); }
}
pub trait SelectColumns {
    fn select_column<C: ColumnTrait>(self, col: C) -> Self;
    fn select_column_as<C, I>(self, col: C, alias: I) -> Self where C: ColumnAsExpr, I: IntoIdentity;
}
impl<S> SelectColumns for S where S: QuerySelect {
    fn select_column<C: ColumnTrait>(self, col: C) -> Self {}
    fn select_column_as<C, I>(self, col: C, alias: I) -> Self where C: ColumnAsExpr, I: IntoIdentity {}
}
#[derive(Clone)] pub struct Update;
impl Update {
    pub fn one<E, A>(model: A) -> UpdateOne<A> where E: EntityTrait, A: ActiveModelTrait<Entity = E> {}
    pub fn many<E>(entity: E) -> UpdateMany<E> where E: EntityTrait {}
}
#[derive(Clone)] pub struct UpdateOne<A>;
impl<A> UpdateOne<A> where A: ActiveModelTrait {
    pub async fn exec<C>(self, db: &C) -> Result<<A::Entity as EntityTrait>::Model, DbErr> where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait {}
}
impl<A> QueryFilter for UpdateOne<A> where A: ActiveModelTrait {
    type QueryStatement = UpdateStatement;
    fn query(&mut self) -> &mut UpdateStatement {}
}
impl<A> QueryTrait for UpdateOne<A> where A: ActiveModelTrait {
    type QueryStatement = UpdateStatement;
    fn query(&mut self) -> &mut UpdateStatement {}
    fn as_query(&self) -> &UpdateStatement {}
    fn into_query(self) -> UpdateStatement {}
}
#[derive(Clone)] pub struct UpdateMany<E>;
impl<E> UpdateMany<E> where E: EntityTrait {
    pub async fn exec<C>(self, db: &C) -> Result<UpdateResult, DbErr> where C: ConnectionTrait {}
    pub async fn exec_with_returning<C>(self, db: &C) -> Result<Vec<E::Model>, DbErr> where C: ConnectionTrait {}
    pub fn set<A>(self, model: A) -> Self where A: ActiveModelTrait<Entity = E> {}
    pub fn col_expr<T>(self, col: T, expr: SimpleExpr) -> Self where T: IntoIden {}
}
impl<E> QueryFilter for UpdateMany<E> where E: EntityTrait {
    type QueryStatement = UpdateStatement;
    fn query(&mut self) -> &mut UpdateStatement {}
}
impl<E> QueryTrait for UpdateMany<E> where E: EntityTrait {
    type QueryStatement = UpdateStatement;
    fn query(&mut self) -> &mut UpdateStatement {}
    fn as_query(&self) -> &UpdateStatement {}
    fn into_query(self) -> UpdateStatement {}
}
pub struct DebugQuery<Q, T> { pub query: &Q, pub value: T }
pub struct Schema;
impl Schema {
    pub fn new(backend: DbBackend) -> Self {}
    pub fn create_enum_from_active_enum<A>(&self) -> TypeCreateStatement where A: ActiveEnum {}
    pub fn create_enum_from_entity<E>(&self, entity: E) -> Vec<TypeCreateStatement> where E: EntityTrait {}
    pub fn create_table_from_entity<E>(&self, entity: E) -> TableCreateStatement where E: EntityTrait {}
    pub fn create_index_from_entity<E>(&self, entity: E) -> Vec<IndexCreateStatement> where E: EntityTrait {}
    pub fn get_column_def<E>(&self, column: E::Column) -> sea_query::ColumnDef where E: EntityTrait {}
    pub fn json_schema_from_entity<E>(&self, entity: E) -> serde_json::Value where E: EntityTrait {}
}
pub mod entity {
    pub use crate::{ActiveEnum, ActiveEnumValue, ActiveModelBehavior, ActiveModelTrait, ActiveValue, ColumnDef, ColumnTrait, ColumnTypeTrait, EntityName, EntityTrait, ForeignKeyAction, FromQueryResult, IdenStatic, Identity, IdentityOf, IntoActiveModel, IntoActiveValue, IntoIdentity, LinkDef, Linked, ModelTrait, PartialModelTrait, PrimaryKeyArity, PrimaryKeyToColumn, PrimaryKeyTrait, Related, RelationBuilder, RelationDef, RelationTrait, RelationType, TryIntoModel, Unset};
    pub use sea_query::{ColumnType, Value};
    pub use strum::IntoEnumIterator as Iterable;
    pub mod prelude {
        pub use async_trait;
        pub use bigdecimal::BigDecimal;
        pub use chrono::{NaiveDate as ChronoDate, NaiveDate as Date, NaiveDateTime as ChronoDateTime, NaiveDateTime as DateTime, NaiveTime as ChronoTime, NaiveTime as Time};
        pub use crate::{ActiveEnum, ActiveModelBehavior, ActiveModelTrait, ColumnDef, ColumnFromStrErr, ColumnTrait, ColumnTypeTrait, ConnAcquireErr, ConnectionTrait, CursorTrait, DatabaseConnection, DbConn, DbErr, EntityName, EntityTrait, ForeignKeyAction, IdenStatic, Linked, LoaderTrait, ModelTrait, PaginatorTrait, PrimaryKeyArity, PrimaryKeyToColumn, PrimaryKeyTrait, QueryFilter, QueryResult, Related, RelationDef, RelationTrait, RuntimeErr, Select, SqlErr, TryGetError};
        pub use crate::prelude::{ChronoDateTimeLocal, ChronoDateTimeUtc, ChronoDateTimeWithTimeZone, DateTimeLocal, DateTimeUtc, DateTimeWithTimeZone};
        pub use ipnetwork::IpNetwork;
        pub use pgvector::Vector as PgVector;
        pub use rust_decimal::Decimal;
        pub use sea_orm_macros::{DeriveActiveEnum, DeriveActiveModel, DeriveActiveModelBehavior, DeriveColumn, DeriveCustomColumn, DeriveDisplay, DeriveEntity, DeriveEntityModel, DeriveIden, DeriveIntoActiveModel, DeriveModel, DerivePartialModel, DerivePrimaryKey, DeriveRelatedEntity, DeriveRelation, DeriveValueType, EnumIter};
        pub use sea_query::{ColumnType, DynIden, Expr, Iden, RcOrArc, SeaRc, StringLen, Value};
        pub use serde_json::Value as Json;
        pub use sqlx::error::Error as SqlxError;
        pub use sqlx::mysql::MySqlDatabaseError as SqlxMySqlError;
        pub use sqlx::postgres::PgDatabaseError as SqlxPostgresError;
        pub use sqlx::sqlite::SqliteError as SqlxSqliteError;
        pub use time::{Date as TimeDate, OffsetDateTime as TimeDateTimeWithTimeZone, PrimitiveDateTime as TimeDateTime, Time as TimeTime};
        pub use uuid::Uuid;
    }
}
pub mod error {
    pub use crate::{ColumnFromStrErr, ConnAcquireErr, DbErr, RuntimeErr, SqlErr, TryGetError};
    pub use sqlx::error::Error as SqlxError;
    pub use sqlx::mysql::MySqlDatabaseError as SqlxMySqlError;
    pub use sqlx::postgres::PgDatabaseError as SqlxPostgresError;
    pub use sqlx::sqlite::SqliteError as SqlxSqliteError;
}
pub mod executor {
    pub mod insert {
        use crate::{ActiveModelTrait, EntityTrait};
        pub type PrimaryKey<A> = <<A as ActiveModelTrait>::Entity as EntityTrait>::PrimaryKey;
    }
}
pub mod metric {
    use crate::Statement;
    use std::sync::Arc;
    use std::time::Duration;
    pub struct Info { pub elapsed: Duration, pub statement: &Statement, pub failed: bool }
    pub type Callback = Arc<dyn Fn(&Info) + Send + Sync>;
}
pub mod prelude {
    pub use async_trait;
    pub use bigdecimal::BigDecimal;
    pub use chrono::{NaiveDate as ChronoDate, NaiveDate as Date, NaiveDateTime as ChronoDateTime, NaiveDateTime as DateTime, NaiveTime as ChronoTime, NaiveTime as Time};
    pub use crate::{ActiveEnum, ActiveModelBehavior, ActiveModelTrait, ColumnDef, ColumnFromStrErr, ColumnTrait, ColumnTypeTrait, ConnAcquireErr, ConnectionTrait, CursorTrait, DatabaseConnection, DbConn, DbErr, EntityName, EntityTrait, ForeignKeyAction, IdenStatic, Linked, LoaderTrait, ModelTrait, PaginatorTrait, PrimaryKeyArity, PrimaryKeyToColumn, PrimaryKeyTrait, QueryFilter, QueryResult, Related, RelationDef, RelationTrait, RuntimeErr, Select, SqlErr, TryGetError};
    pub use ipnetwork::IpNetwork;
    pub use pgvector::Vector as PgVector;
    pub use rust_decimal::Decimal;
    pub use sea_orm_macros::{DeriveActiveEnum, DeriveActiveModel, DeriveActiveModelBehavior, DeriveColumn, DeriveCustomColumn, DeriveDisplay, DeriveEntity, DeriveEntityModel, DeriveIden, DeriveIntoActiveModel, DeriveModel, DerivePartialModel, DerivePrimaryKey, DeriveRelatedEntity, DeriveRelation, DeriveValueType, EnumIter};
    pub use sea_query::{ColumnType, DynIden, Expr, Iden, RcOrArc, SeaRc, StringLen, Value};
    pub use serde_json::Value as Json;
    pub use sqlx::error::Error as SqlxError;
    pub use sqlx::mysql::MySqlDatabaseError as SqlxMySqlError;
    pub use sqlx::postgres::PgDatabaseError as SqlxPostgresError;
    pub use sqlx::sqlite::SqliteError as SqlxSqliteError;
    pub use time::{Date as TimeDate, OffsetDateTime as TimeDateTimeWithTimeZone, PrimitiveDateTime as TimeDateTime, Time as TimeTime};
    pub use uuid::Uuid;
    pub type DateTimeWithTimeZone = chrono::DateTime<chrono::FixedOffset>;
    pub type DateTimeUtc = chrono::DateTime<chrono::Utc>;
    pub type DateTimeLocal = chrono::DateTime<chrono::Local>;
    pub type ChronoDateTimeWithTimeZone = chrono::DateTime<chrono::FixedOffset>;
    pub type ChronoDateTimeUtc = chrono::DateTime<chrono::Utc>;
    pub type ChronoDateTimeLocal = chrono::DateTime<chrono::Local>;
}
pub mod query {
    pub use crate::{ColumnAsExpr, ConnectionTrait, CursorTrait, DebugQuery, Delete, DeleteMany, DeleteOne, EntityOrSelect, Insert, InsertResult, IntoSimpleExpr, LoaderTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select, SelectColumns, SelectThree, SelectTwo, SelectTwoMany, Statement, StreamTrait, TransactionTrait, TryInsert, Update, UpdateMany, UpdateOne, UpdateResult};
    pub use sea_query::{Condition, ConditionalStatement, DynIden, JoinType, Order, OrderedStatement, Value, Values};
    pub use serde_json::Value as JsonValue;
}
pub mod schema {
    pub use crate::Schema;
}
pub mod value {
    pub trait DefaultActiveValue {
        fn default_value(&self) -> Self;
    }
    pub trait DefaultActiveValueNone {
        fn default_value(&self) -> Self;
    }
    pub trait DefaultActiveValueNotSet {
        type Value;
        fn default_value(&self) -> Self::Value;
    }
}
