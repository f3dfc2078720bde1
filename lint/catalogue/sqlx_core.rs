//! sqlx_core 0.9.0.

macro_rules! declare_driver_with_optional_migrate { () => {} }
macro_rules! err_protocol { () => {} }
macro_rules! forward_encode_impl { () => {} }
macro_rules! impl_acquire { () => {} }
macro_rules! impl_column_index_for_row { () => {} }
macro_rules! impl_column_index_for_statement { () => {} }
macro_rules! impl_encode_for_option { () => {} }
macro_rules! impl_into_arguments_for_arguments { () => {} }
macro_rules! impl_statement_query { () => {} }
macro_rules! impl_type_checking { () => {} }
macro_rules! try_stream { () => {} }
use crate::error::{BoxDynError, DatabaseError};
use crate::migrate::MigrateError;
pub use bytes;
pub use percent_encoding;
pub use url;
pub use either::Either;
pub use hashbrown::{HashMap, hash_map};
pub use indexmap::IndexMap;
pub use smallvec::SmallVec;
pub use url::Url;
pub type Result<T, E = Error> = ::std::result::Result<T, E>;
pub enum Error { Configuration(BoxDynError), InvalidArgument(String), Database(Box<dyn DatabaseError>), Io(std::io::Error), Tls(BoxDynError), Protocol(String), RowNotFound, TypeNotFound { type_name: String }, ColumnIndexOutOfBounds { index: usize, len: usize }, ColumnNotFound(String), ColumnDecode { index: String, source: BoxDynError }, Encode(BoxDynError), Decode(BoxDynError), AnyDriverError(BoxDynError), PoolTimedOut, PoolClosed, WorkerCrashed, Migrate(Box<MigrateError>), InvalidSavePointStatement, BeginFailed }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
impl Error {
    pub fn into_database_error(self) -> Option<Box<dyn DatabaseError>> {}
    pub fn as_database_error(&self) -> Option<&(dyn DatabaseError)> {}
}
impl<E> From<E> for Error where E: DatabaseError {}
impl From<MigrateError> for Error {}
pub mod acquire {
    use crate::Error;
    use crate::database::Database;
    use crate::transaction::Transaction;
    use futures_core::future::BoxFuture;
    use std::ops::{Deref, DerefMut};
    pub trait Acquire {
        type Database: Database;
        type Connection: Deref<Target = <Self::Database as Database>::Connection> + DerefMut;
        fn acquire(self) -> BoxFuture<Result<Self::Connection, Error>>;
        fn begin(self) -> BoxFuture<Result<Transaction<Self::Database>, Error>>;
    }
}
pub mod any {
    use crate::Error;
    use crate::any::value::AnyValueKind;
    use crate::arguments::Arguments;
    use crate::column::{Column, ColumnIndex};
    use crate::connection::{ConnectOptions, Connection, LogSettings};
    use crate::database::{Database, HasStatementCache};
    use crate::decode::Decode;
    use crate::describe::Describe;
    use crate::encode::Encode;
    use crate::error::BoxDynError;
    use crate::executor::{Execute, Executor};
    use crate::migrate::{AppliedMigration, Migrate, MigrateDatabase, MigrateError, Migration};
    use crate::pool::{Pool, PoolOptions};
    use crate::row::Row;
    use crate::sql_str::{SqlSafeStr, SqlStr};
    use crate::statement::Statement;
    use crate::transaction::{Transaction, TransactionManager};
    use crate::type_info::TypeInfo;
    use crate::types::Type;
    use crate::value::{Value, ValueRef};
    use either::Either;
    use futures_core::future::BoxFuture;
    use futures_core::stream::BoxStream;
    use log::LevelFilter;
    use std::any;
    use std::borrow::Cow;
    use std::fmt::{Debug, Display};
    use std::future::Future;
    use std::str::FromStr;
    use std::time::Duration;
    use url::Url;
    pub type AnyPool = Pool<Any>;
    pub type AnyPoolOptions = PoolOptions<Any>;
    pub trait AnyExecutor: Executor<Database = Any> {}
    impl<T: Executor<Database = Any>> AnyExecutor for T {}
    #[derive(Default)] pub struct AnyArguments;
    impl Arguments for AnyArguments {
        type Database = Any;
        fn reserve(&mut self, additional: usize, _size: usize) {}
        fn add<T>(&mut self, value: T) -> Result<(), BoxDynError> where T: Encode<Self::Database> + Type<Self::Database> {}
        fn len(&self) -> usize {}
    }
    #[derive(Default)] pub struct AnyArgumentBuffer(pub Vec<AnyValueKind>);
    #[derive(Clone)] pub struct AnyColumn;
    impl Column for AnyColumn {
        type Database = Any;
        fn ordinal(&self) -> usize {}
        fn name(&self) -> &str {}
        fn type_info(&self) -> &AnyTypeInfo {}
    }
    pub struct AnyConnection;
    impl AnyConnection { pub fn backend_name(&self) -> &str {} }
    impl Connection for AnyConnection {
        type Database = Any;
        type Options = AnyConnectOptions;
        fn close(self) -> impl Future<Output = Result<(), Error>> {}
        fn close_hard(self) -> impl Future<Output = Result<(), Error>> {}
        fn ping(&mut self) -> impl Future<Output = Result<(), Error>> {}
        fn begin(&mut self,) -> impl Future<Output = Result<Transaction<Self::Database>, Error>> {}
        fn begin_with(&mut self, statement: impl SqlSafeStr) -> impl Future<Output = Result<Transaction<Self::Database>, Error>> {}
        fn cached_statements_size(&self) -> usize {}
        fn clear_cached_statements(&mut self) -> impl Future<Output = crate::Result<()>> {}
        fn shrink_buffers(&mut self) {}
        fn flush(&mut self) -> impl Future<Output = Result<(), Error>> {}
        fn should_flush(&self) -> bool {}
    }
    impl Executor for &mut AnyConnection {
        type Database = Any;
        fn fetch_many<E>(self, query: E) -> BoxStream<Result<Either<AnyQueryResult, AnyRow>, Error>> where E: Execute<Any> {}
        fn fetch_optional<E>(self, query: E) -> BoxFuture<Result<Option<AnyRow>, Error>> where E: Execute<Self::Database> {}
        fn prepare_with(self, sql: SqlStr, parameters: &[AnyTypeInfo]) -> BoxFuture<Result<AnyStatement, Error>> {}
        fn describe(self, sql: SqlStr) -> BoxFuture<Result<Describe<Self::Database>, Error>> {}
    }
    impl Migrate for AnyConnection {
        fn create_schema_if_not_exists(&mut self, schema_name: &str) -> BoxFuture<Result<(), MigrateError>> {}
        fn ensure_migrations_table(&mut self, table_name: &str) -> BoxFuture<Result<(), MigrateError>> {}
        fn dirty_version(&mut self, table_name: &str) -> BoxFuture<Result<Option<i64>, MigrateError>> {}
        fn list_applied_migrations(&mut self, table_name: &str) -> BoxFuture<Result<Vec<AppliedMigration>, MigrateError>> {}
        fn lock(&mut self) -> BoxFuture<Result<(), MigrateError>> {}
        fn unlock(&mut self) -> BoxFuture<Result<(), MigrateError>> {}
        fn apply(&mut self, table_name: &str, migration: &Migration) -> BoxFuture<Result<Duration, MigrateError>> {}
        fn revert(&mut self, table_name: &str, migration: &Migration) -> BoxFuture<Result<Duration, MigrateError>> {}
        fn skip(&mut self, table_name: &str, migration: &Migration) -> BoxFuture<Result<(), MigrateError>> {}
    }
    pub trait AnyConnectionBackend: any::Any + Debug {
        fn name(&self) -> &str;
        fn close(self: Box<Self>) -> BoxFuture<crate::Result<()>>;
        fn ping(&mut self) -> BoxFuture<crate::Result<()>>;
        fn begin(&mut self, statement: Option<SqlStr>) -> BoxFuture<crate::Result<()>>;
        fn commit(&mut self) -> BoxFuture<crate::Result<()>>;
        fn rollback(&mut self) -> BoxFuture<crate::Result<()>>;
        fn start_rollback(&mut self);
        fn get_transaction_depth(&self) -> usize {}
        fn is_in_transaction(&self) -> bool {}
        fn cached_statements_size(&self) -> usize {}
        fn clear_cached_statements(&mut self) -> BoxFuture<crate::Result<()>> {}
        fn shrink_buffers(&mut self);
        fn as_migrate(&mut self) -> crate::Result<&mut(dyn Migrate + Send)> {}
        fn fetch_many(&mut self, query: SqlStr, persistent: bool, arguments: Option<AnyArguments>) -> BoxStream<crate::Result<Either<AnyQueryResult, AnyRow>>>;
        fn fetch_optional(&mut self, query: SqlStr, persistent: bool, arguments: Option<AnyArguments>) -> BoxFuture<crate::Result<Option<AnyRow>>>;
        fn prepare_with(&mut self, sql: SqlStr, parameters: &[AnyTypeInfo]) -> BoxFuture<crate::Result<AnyStatement>>;
        fn describe(&mut self, sql: SqlStr) -> BoxFuture<crate::Result<Describe<Any>>>;
    }
    pub struct Any;
    impl Database for Any {
        type Connection = AnyConnection;
        type TransactionManager = AnyTransactionManager;
        type Row = AnyRow;
        type QueryResult = AnyQueryResult;
        type Column = AnyColumn;
        type TypeInfo = AnyTypeInfo;
        type Value = AnyValue;
        type ValueRef = AnyValueRef;
        type Arguments = AnyArguments;
        type ArgumentBuffer = AnyArgumentBuffer;
        type Statement = AnyStatement;
    }
    impl HasStatementCache for Any {}
    impl MigrateDatabase for Any {
        async fn create_database(url: &str) -> Result<(), Error> {}
        async fn database_exists(url: &str) -> Result<bool, Error> {}
        async fn drop_database(url: &str) -> Result<(), Error> {}
        async fn force_drop_database(url: &str) -> Result<(), Error> {}
    }
    #[derive(Clone, Copy)] pub enum AnyKind { Postgres, MySql, Sqlite, Mssql }
    impl FromStr for AnyKind {
        type Err = Error;
        fn from_str(url: &str) -> Result<Self, Self::Err> {}
    }
    #[derive(Clone)] pub struct AnyConnectOptions { pub database_url: Url, pub log_settings: LogSettings }
    impl FromStr for AnyConnectOptions {
        type Err = Error;
        fn from_str(url: &str) -> Result<Self, Self::Err> {}
    }
    impl ConnectOptions for AnyConnectOptions {
        type Connection = AnyConnection;
        fn from_url(url: &Url) -> Result<Self, Error> {}
        fn to_url_lossy(&self) -> Url {}
        fn connect(&self) -> impl Future<Output = Result<AnyConnection, Error>> {}
        fn log_statements(self, level: LevelFilter) -> Self {}
        fn log_slow_statements(self, level: LevelFilter, duration: Duration) -> Self {}
    }
    #[derive(Default)] pub struct AnyQueryResult;
    impl AnyQueryResult {
        pub fn rows_affected(&self) -> u64 {}
        pub fn last_insert_id(&self) -> Option<i64> {}
    }
    impl Extend<AnyQueryResult> for AnyQueryResult {}
    #[derive(Clone)] pub struct AnyRow;
    impl Row for AnyRow {
        type Database = Any;
        fn columns(&self) -> &[AnyColumn] {}
        fn try_get_raw<I>(&self, index: I) -> Result<<Self::Database as Database>::ValueRef<'_>, Error> where I: ColumnIndex<Self> {}
        fn try_get<T, I>(&self, index: I) -> Result<T, Error> where I: ColumnIndex<Self>, T: Decode<Self::Database> + Type<Self::Database> {}
    }
    #[derive(Clone)] pub struct AnyStatement;
    impl Statement for AnyStatement {
        type Database = Any;
        fn into_sql(self) -> SqlStr {}
        fn sql(&self) -> &SqlStr {}
        fn parameters(&self) -> Option<Either<&[AnyTypeInfo], usize>> {}
        fn columns(&self) -> &[AnyColumn] {}
    }
    pub struct AnyTransactionManager;
    impl TransactionManager for AnyTransactionManager {
        type Database = Any;
        fn begin(conn: &mut AnyConnection, statement: Option<SqlStr>) -> impl Future<Output = Result<(), Error>> {}
        fn commit(conn: &mut AnyConnection) -> impl Future<Output = Result<(), Error>> {}
        fn rollback(conn: &mut AnyConnection) -> impl Future<Output = Result<(), Error>> {}
        fn start_rollback(conn: &mut AnyConnection) {}
        fn get_transaction_depth(conn: &<Self::Database as Database>::Connection) -> usize {}
    }
    #[derive(Clone)] pub struct AnyTypeInfo;
    impl AnyTypeInfo { pub fn kind(&self) -> AnyTypeInfoKind {} }
    impl TypeInfo for AnyTypeInfo {
        fn is_null(&self) -> bool {}
        fn name(&self) -> &str {}
    }
    impl Display for AnyTypeInfo {}
    #[derive(Clone, Copy)] pub enum AnyTypeInfoKind { Null, Bool, SmallInt, Integer, BigInt, Real, Double, Text, Blob }
    impl AnyTypeInfoKind { pub fn is_integer(&self) -> bool {} }
    #[derive(Clone)] pub struct AnyValue;
    impl Value for AnyValue {
        type Database = Any;
        fn as_ref(&self) -> <Self::Database as Database>::ValueRef<'_> {}
        fn type_info(&self) -> Cow<<Self::Database as Database>::TypeInfo> {}
        fn is_null(&self) -> bool {}
    }
    #[derive(Clone)] pub struct AnyValueRef;
    impl ValueRef for AnyValueRef {
        type Database = Any;
        fn to_owned(&self) -> <Self::Database as Database>::Value {}
        fn type_info(&self) -> Cow<<Self::Database as Database>::TypeInfo> {}
        fn is_null(&self) -> bool {}
    }
    pub mod driver {
        use crate::Error;
        use crate::any::{AnyConnectOptions, AnyConnectionBackend};
        use crate::connection::Connection;
        use crate::database::Database;
        use crate::migrate::MigrateDatabase;
        use futures_core::future::BoxFuture;
        use std::error;
        pub struct AnyDriver;
        impl AnyDriver {
            pub fn without_migrate<DB: Database>() -> Self where DB::Connection: AnyConnectionBackend, <DB::Connection as Connection>::Options: TryFrom<&AnyConnectOptions, Error = Error> {}
            pub fn with_migrate<DB: Database>() -> Self where DB::Connection: AnyConnectionBackend, <DB::Connection as Connection>::Options: TryFrom<&AnyConnectOptions, Error = Error> {}
            pub fn get_migrate_database(&self) -> crate::Result<&AnyMigrateDatabase> {}
        }
        pub struct AnyMigrateDatabase;
        impl AnyMigrateDatabase {
            pub fn create_database(&self, url: &str) -> BoxFuture<crate::Result<()>> {}
            pub fn database_exists(&self, url: &str) -> BoxFuture<crate::Result<bool>> {}
            pub fn drop_database(&self, url: &str) -> BoxFuture<crate::Result<()>> {}
            pub fn force_drop_database(&self, url: &str) -> BoxFuture<crate::Result<()>> {}
        }
        pub fn install_drivers(drivers: &[AnyDriver]) -> Result<(), Box<dyn error::Error + Send + Sync>> {}
    }
    pub mod value {
        use crate::any::AnyTypeInfoKind;
        use std::sync::Arc;
        #[derive(Clone)] pub enum AnyValueKind { Null(AnyTypeInfoKind), Bool(bool), SmallInt(i16), Integer(i32), BigInt(i64), Real(f32), Double(f64), Text(Arc<String>), TextSlice(Arc<str>), Blob(Arc<Vec<u8>>) }
    }
}
pub mod arguments {
    use crate::database::Database;
    use crate::encode::Encode;
    use crate::error::BoxDynError;
    use crate::types::Type;
    use std::fmt;
    use std::fmt::Write;
    pub trait Arguments: Default {
        type Database: Database;
        fn reserve(&mut self, additional: usize, size: usize);
        fn add<T>(&mut self, value: T) -> Result<(), BoxDynError> where T: Encode<Self::Database> + Type<Self::Database>;
        fn len(&self) -> usize;
        fn format_placeholder<W: Write>(&self, writer: &mut W) -> fmt::Result {}
    }
    pub trait IntoArguments<DB: Database> {
        fn into_arguments(self) -> <DB as Database>::Arguments;
    }
    pub struct ImmutableArguments<DB: Database>(pub <DB as Database>::Arguments);
    impl<DB: Database> IntoArguments<DB> for ImmutableArguments<DB> { fn into_arguments(self) -> <DB as Database>::Arguments {} }
}
pub mod column {
    use crate::Error;
    use crate::any::{AnyRow, AnyStatement};
    use crate::database::Database;
    use std::fmt::Debug;
    use std::sync::Arc;
    pub trait Column: Debug {
        type Database: Database<Column = Self>;
        fn ordinal(&self) -> usize;
        fn name(&self) -> &str;
        fn type_info(&self) -> &<Self::Database as Database>::TypeInfo;
        fn origin(&self) -> ColumnOrigin {}
    }
    #[derive(Clone)] pub struct TableColumn { pub table: Arc<str>, pub name: Arc<str> }
    #[derive(Clone, Default)] pub enum ColumnOrigin { Table(TableColumn), Expression, Unknown }
    impl ColumnOrigin { pub fn table_column(&self) -> Option<&TableColumn> {} }
    pub trait ColumnIndex<T>: Debug {
        fn index(&self, container: &T) -> Result<usize, Error>;
    }
    impl<T, I: ColumnIndex<T>> ColumnIndex<T> for &I { fn index(&self, row: &T) -> Result<usize, Error> {} }
    impl ColumnIndex<AnyRow> for &str { fn index(&self, row: &AnyRow) -> Result<usize, Error> {} }
    impl ColumnIndex<AnyStatement> for &str { fn index(&self, statement: &AnyStatement) -> Result<usize, Error> {} }
}
pub mod common {
    use std::ops::{Deref, DerefMut};
    pub struct DebugFn<F>(pub F);
    impl<F> Deref for DebugFn<F> {
        type Target = F;
        fn deref(&self) -> &Self::Target {}
    }
    impl<F> DerefMut for DebugFn<F> { fn deref_mut(&mut self) -> &mut Self::Target {} }
    pub struct StatementCache<T>;
    impl<T> StatementCache<T> {
        pub fn new(capacity: usize) -> Self {}
        pub fn get_mut(&mut self, k: &str) -> Option<&mut T> {}
        pub fn insert(&mut self, k: &str, v: T) -> Option<T> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn remove_lru(&mut self) -> Option<T> {}
        pub fn clear(&mut self) {}
        pub fn contains_key(&mut self, k: &str) -> bool {}
        pub fn capacity(&self) -> usize {}
        pub fn is_enabled(&self) -> bool {}
    }
}
pub mod config {
    use std::{env, io};
    use std::error::Error;
    use std::path::{Path, PathBuf};
    #[derive(Default)] pub struct Config { pub common: crate::config::common::Config, pub drivers: crate::config::drivers::Config, pub macros: crate::config::macros::Config, pub migrate: crate::config::migrate::Config }
    impl Config {
        pub fn try_from_crate_or_default() -> Result<Self, ConfigError> {}
        pub fn try_from_path_or_default(path: PathBuf) -> Result<Self, ConfigError> {}
        pub fn try_from_path(path: PathBuf) -> Result<Self, ConfigError> {}
    }
    pub enum ConfigError { Env(env::VarError), NotFound { path: PathBuf }, Io { path: PathBuf, error: io::Error }, Parse { path: PathBuf, error: Box<dyn Error + Send + Sync> }, ParseDisabled { path: PathBuf } }
    impl ConfigError {
        pub fn from_io(path: impl Into<PathBuf>, error: io::Error) -> Self {}
        pub fn not_found_path(&self) -> Option<&Path> {}
    }
    pub mod common {
        #[derive(Default)] pub struct Config { pub database_url_var: Option<String> }
        impl Config { pub fn database_url_var(&self) -> &str {} }
    }
    pub mod drivers {
        use serde::de;
        use std::error::Error;
        #[derive(Default)] pub struct Config { pub mysql: MySqlConfig, pub postgres: PgConfig, pub sqlite: SqliteConfig, pub external: ExternalDriverConfig }
        #[derive(Default)] pub struct MySqlConfig;
        #[derive(Default)] pub struct PgConfig;
        #[derive(Default)] pub struct SqliteConfig { pub unsafe_load_extensions: Vec<SqliteExtension> }
        pub enum SqliteExtension { Path(String), PathWithEntrypoint { path: String, entrypoint: String } }
        #[derive(Default)] pub struct ExternalDriverConfig;
        impl ExternalDriverConfig {
            pub fn try_parse<T: de::DeserializeOwned>(&self, name: &str) -> Result<Option<T>, TryParseError> {}
        }
        pub type TryParseError = Box<dyn Error + Send + Sync>;
    }
    pub mod macros {
        use std::collections::BTreeMap;
        #[derive(Default)] pub struct Config { pub preferred_crates: PreferredCrates, pub type_overrides: BTreeMap<SqlType, RustType>, pub table_overrides: BTreeMap<TableName, BTreeMap<ColumnName, RustType>> }
        impl Config {
            pub fn type_override(&self, type_name: &str) -> Option<&str> {}
            pub fn column_override(&self, table: &str, column: &str) -> Option<&str> {}
        }
        #[derive(Default)] pub struct PreferredCrates { pub date_time: DateTimeCrate, pub numeric: NumericCrate }
        #[derive(Default)] pub enum DateTimeCrate { Inferred, Chrono, Time }
        impl DateTimeCrate {
            pub fn is_inferred(&self) -> bool {}
            pub fn crate_name(&self) -> Option<&str> {}
        }
        #[derive(Default)] pub enum NumericCrate { Inferred, BigDecimal, RustDecimal }
        impl NumericCrate {
            pub fn is_inferred(&self) -> bool {}
            pub fn crate_name(&self) -> Option<&str> {}
        }
        pub type SqlType = Box<str>;
        pub type TableName = Box<str>;
        pub type ColumnName = Box<str>;
        pub type RustType = Box<str>;
    }
    pub mod migrate {
        use crate::migrate::ResolveConfig;
        use std::collections::BTreeSet;
        #[derive(Default)] pub struct Config { pub create_schemas: BTreeSet<Box<str>>, pub table_name: Option<Box<str>>, pub migrations_dir: Option<Box<str>>, pub ignored_chars: BTreeSet<char>, pub defaults: MigrationDefaults }
        impl Config {
            pub fn migrations_dir(&self) -> &str {}
            pub fn table_name(&self) -> &str {}
            pub fn to_resolve_config(&self) -> ResolveConfig {}
        }
        #[derive(Default)] pub struct MigrationDefaults { pub migration_type: DefaultMigrationType, pub migration_versioning: DefaultVersioning }
        #[derive(Default)] pub enum DefaultMigrationType { Inferred, Simple, Reversible }
        #[derive(Default)] pub enum DefaultVersioning { Inferred, Timestamp, Sequential }
    }
}
pub mod connection {
    use crate::Error;
    use crate::database::{Database, HasStatementCache};
    use crate::sql_str::SqlSafeStr;
    use crate::transaction::Transaction;
    use futures_core::future::BoxFuture;
    use log::LevelFilter;
    use std::fmt::Debug;
    use std::future::Future;
    use std::str::FromStr;
    use std::time::Duration;
    use url::Url;
    pub trait Connection {
        type Database: Database<Connection = Self>;
        type Options: ConnectOptions<Connection = Self>;
        fn close(self) -> impl Future<Output = Result<(), Error>>;
        fn ping(&mut self) -> impl Future<Output = Result<(), Error>>;
        fn begin(&mut self,) -> impl Future<Output = Result<Transaction<Self::Database>, Error>>;
        fn begin_with(&mut self, statement: impl SqlSafeStr) -> impl Future<Output = Result<Transaction<Self::Database>, Error>> {}
        fn is_in_transaction(&self) -> bool {}
        fn transaction<F, R, E>(&mut self, callback: F) -> impl Future<Output = Result<R, E>> where F: FnOnce(&mut Transaction<Self::Database>) -> BoxFuture<Result<R, E>>, E: From<Error> { let a: &mut Transaction<Self::Database>; callback(a) }
        fn cached_statements_size(&self) -> usize where Self::Database: HasStatementCache {}
        fn clear_cached_statements(&mut self) -> impl Future<Output = Result<(), Error>> where Self::Database: HasStatementCache {}
        fn shrink_buffers(&mut self);
        fn connect(url: &str) -> impl Future<Output = Result<Self, Error>> {}
        fn connect_with(options: &Self::Options) -> impl Future<Output = Result<Self, Error>> {}
    }
    #[derive(Clone)] pub struct LogSettings { pub statements_level: LevelFilter, pub slow_statements_level: LevelFilter, pub slow_statements_duration: Duration }
    impl Default for LogSettings {}
    impl LogSettings {
        pub fn log_statements(&mut self, level: LevelFilter) {}
        pub fn log_slow_statements(&mut self, level: LevelFilter, duration: Duration) {}
    }
    pub trait ConnectOptions: FromStr<Err = Error> + Debug + Clone {
        type Connection: Connection<Options = Self>;
        fn from_url(url: &Url) -> Result<Self, Error>;
        fn to_url_lossy(&self) -> Url {}
        fn connect(&self) -> impl Future<Output = Result<Self::Connection, Error>>;
        fn log_statements(self, level: LevelFilter) -> Self;
        fn log_slow_statements(self, level: LevelFilter, duration: Duration) -> Self;
        fn disable_statement_logging(self) -> Self {}
    }
}
pub mod database {
    use crate::arguments::Arguments;
    use crate::column::Column;
    use crate::connection::Connection;
    use crate::row::Row;
    use crate::statement::Statement;
    use crate::transaction::TransactionManager;
    use crate::type_info::TypeInfo;
    use crate::value::{Value, ValueRef};
    use std::fmt::Debug;
    pub trait Database: Debug {
        type Connection: Connection<Database = Self>;
        type TransactionManager: TransactionManager<Database = Self>;
        type Row: Row<Database = Self>;
        type QueryResult: Default + Extend<Self::QueryResult>;
        type Column: Column<Database = Self>;
        type TypeInfo: TypeInfo;
        type Value: Value<Database = Self>;
        type ValueRef: ValueRef<Database = Self>;
        type Arguments: Arguments<Database = Self>;
        type ArgumentBuffer;
        type Statement: Statement<Database = Self>;
        const NAME: &str;
        const URL_SCHEMES: &[&str];
    }
    pub trait HasStatementCache {}
}
pub mod decode {
    use bstr::BString;
    use crate::any::{Any, AnyValueRef};
    use crate::database::Database;
    use crate::error::BoxDynError;
    use crate::types::Json;
    use serde_json::Value as JsonValue;
    use serde_json::value::RawValue as JsonRawValue;
    use std::borrow::Cow;
    pub trait Decode<DB: Database> {
        fn decode(value: <DB as Database>::ValueRef<'r>) -> Result<Self, BoxDynError>;
    }
    impl<DB, T> Decode<DB> for Option<T> where DB: Database, T: Decode<DB> {
        fn decode(value: <DB as Database>::ValueRef<'r>) -> Result<Self, BoxDynError> {}
    }
    impl<DB, T> Decode<DB> for Cow<T> where DB: Database, T: ToOwned, <T as ToOwned>::Owned: Decode<DB> {
        fn decode(value: <DB as Database>::ValueRef<'r>) -> Result<Self, BoxDynError> {}
    }
    impl<DB> Decode<DB> for BString where DB: Database, Vec<u8>: Decode<DB> {
        fn decode(value: <DB as Database>::ValueRef<'r>) -> Result<Self, BoxDynError> {}
    }
    impl<DB> Decode<DB> for JsonValue where Json<Self>: Decode<DB>, DB: Database {
        fn decode(value: <DB as Database>::ValueRef<'r>) -> Result<Self, BoxDynError> {}
    }
    impl<DB> Decode<DB> for &JsonRawValue where Json<Self>: Decode<DB>, DB: Database {
        fn decode(value: <DB as Database>::ValueRef<'r>) -> Result<Self, BoxDynError> {}
    }
    impl<DB> Decode<DB> for Box<JsonRawValue> where Json<Self>: Decode<DB>, DB: Database {
        fn decode(value: <DB as Database>::ValueRef<'r>) -> Result<Self, BoxDynError> {}
    }
    impl Decode<Any> for &[u8] { fn decode(value: <Any as Database>::ValueRef<'r>) -> Result<Self, BoxDynError> {} }
    impl Decode<Any> for Vec<u8> { fn decode(value: <Any as Database>::ValueRef<'r>) -> Result<Self, BoxDynError> {} }
    impl Decode<Any> for bool { fn decode(value: <Any as Database>::ValueRef<'r>) -> Result<Self, BoxDynError> {} }
    impl Decode<Any> for f32 { fn decode(value: AnyValueRef) -> Result<Self, BoxDynError> {} }
    impl Decode<Any> for f64 { fn decode(value: <Any as Database>::ValueRef<'r>) -> Result<Self, BoxDynError> {} }
    impl Decode<Any> for i16 { fn decode(value: <Any as Database>::ValueRef<'r>) -> Result<Self, BoxDynError> {} }
    impl Decode<Any> for i32 { fn decode(value: <Any as Database>::ValueRef<'r>) -> Result<Self, BoxDynError> {} }
    impl Decode<Any> for i64 { fn decode(value: <Any as Database>::ValueRef<'r>) -> Result<Self, BoxDynError> {} }
    impl Decode<Any> for &str { fn decode(value: <Any as Database>::ValueRef<'a>) -> Result<Self, BoxDynError> {} }
    impl Decode<Any> for String { fn decode(value: <Any as Database>::ValueRef<'r>) -> Result<Self, BoxDynError> {} }
}
pub mod describe {
    use crate::database::Database;
    use either::Either;
    pub struct Describe<DB: Database> { pub columns: Vec<DB::Column>, pub parameters: Option<Either<Vec<DB::TypeInfo>, usize>>, pub nullable: Vec<Option<bool>> }
    impl<DB: Database> Describe<DB> {
        pub fn columns(&self) -> &[DB::Column] {}
        pub fn column(&self, index: usize) -> &DB::Column {}
        pub fn parameters(&self) -> Option<Either<&[DB::TypeInfo], usize>> {}
        pub fn nullable(&self, column: usize) -> Option<bool> {}
    }
}
pub mod driver_prelude {
    pub use crate::{Error, Result};
    pub use either::Either;
    pub use hashbrown::{HashMap, hash_map};
    pub mod acquire {
        pub use crate::acquire::Acquire;
    }
    pub mod common {
        pub use crate::common::{DebugFn, StatementCache};
    }
    pub mod decode {
        pub use crate::decode::Decode;
    }
    pub mod encode {
        pub use crate::encode::{Encode, IsNull};
    }
    pub mod executor {
        pub use crate::executor::{Execute, Executor};
    }
    pub mod ext {
        pub mod async_stream {
            pub use crate::ext::async_stream::{TryAsyncStream, Yielder};
        }
        pub mod ustr {
            pub use crate::ext::ustr::UStr;
        }
    }
    pub mod from_row {
        pub use crate::from_row::FromRow;
    }
    pub mod fs {
        pub use crate::fs::{DirEntry, ReadDir, create_dir_all, read, read_dir, read_to_string, remove_dir, remove_dir_all, remove_file};
    }
    pub mod io {
        pub use crate::io::{BufExt, BufMutExt, ProtocolDecode, ProtocolEncode, ReadBuf};
        pub use tokio::io::{AsyncRead, AsyncReadExt};
    }
    pub mod logger {
        pub use crate::logger::{QueryLogger, parse_query_summary};
    }
    pub mod net {
        pub use crate::net::{BufferedSocket, Socket, SocketIntoBox, WithSocket, WriteBuffer, connect_tcp, connect_uds};
        pub mod tls {
            pub use crate::net::tls::{CertificateInput, TlsConfig, available, error_if_unavailable, handshake};
        }
    }
    pub mod pool {
        pub use crate::pool::{CloseEvent, Pool, PoolConnection, PoolConnectionMetadata, PoolOptions};
        pub mod maybe {
            pub use crate::pool::maybe::MaybePoolConnection;
        }
    }
    pub mod query {
        pub use crate::query::{Map, Query, query, query_statement, query_statement_with, query_with, query_with_result};
    }
    pub mod query_as {
        pub use crate::query_as::{QueryAs, query_as, query_as_with, query_as_with_result, query_statement_as, query_statement_as_with};
    }
    pub mod query_builder {
        pub use crate::query_builder::{QueryBuilder, Separated};
    }
    pub mod query_scalar {
        pub use crate::query_scalar::{QueryScalar, query_scalar, query_scalar_with, query_scalar_with_result, query_statement_scalar, query_statement_scalar_with};
    }
    pub mod rt {
        pub use crate::rt::{JoinHandle, TimeoutError, missing_rt, sleep, spawn, spawn_blocking, test_block_on, timeout, yield_now};
        pub mod rt_async_io {
            pub use crate::rt::rt_async_io::{sleep, timeout};
        }
        pub mod rt_tokio {
            pub use crate::rt::rt_tokio::available;
        }
    }
    pub mod sync {
        pub use crate::sync::{AsyncSemaphore, AsyncSemaphoreReleaser};
    }
}
pub mod encode {
    use bstr::{BStr, BString};
    use crate::any::{Any, AnyArgumentBuffer};
    use crate::database::Database;
    use crate::error::BoxDynError;
    use crate::types::{Json, Type};
    use serde_json::Value as JsonValue;
    use serde_json::value::RawValue as JsonRawValue;
    use std::borrow::Cow;
    pub enum IsNull { Yes, No }
    impl IsNull { pub fn is_null(&self) -> bool {} }
    pub trait Encode<DB: Database> {
        fn encode(self, buf: &mut <DB as Database>::ArgumentBuffer) -> Result<IsNull, BoxDynError> {}
        fn encode_by_ref(&self, buf: &mut <DB as Database>::ArgumentBuffer) -> Result<IsNull, BoxDynError>;
        fn produces(&self) -> Option<DB::TypeInfo> {}
        fn size_hint(&self) -> usize {}
    }
    impl<T, DB: Database> Encode<DB> for &T where T: Encode<DB> {
        fn encode(self, buf: &mut <DB as Database>::ArgumentBuffer) -> Result<IsNull, BoxDynError> {}
        fn encode_by_ref(&self, buf: &mut <DB as Database>::ArgumentBuffer) -> Result<IsNull, BoxDynError> {}
        fn produces(&self) -> Option<DB::TypeInfo> {}
    }
    impl<T, DB: Database> Encode<DB> for Cow<T> where T: Encode<DB>, T: ToOwned {
        fn encode(self, buf: &mut <DB as Database>::ArgumentBuffer) -> Result<IsNull, BoxDynError> {}
        fn encode_by_ref(&self, buf: &mut <DB as Database>::ArgumentBuffer) -> Result<IsNull, BoxDynError> {}
        fn produces(&self) -> Option<DB::TypeInfo> {}
    }
    impl<DB: Database> Encode<DB> for &BStr where DB: Database, &[u8]: Encode<DB> {
        fn encode_by_ref(&self, buf: &mut <DB as Database>::ArgumentBuffer) -> Result<IsNull, BoxDynError> {}
    }
    impl<DB: Database> Encode<DB> for BString where DB: Database, Vec<u8>: Encode<DB> {
        fn encode_by_ref(&self, buf: &mut <DB as Database>::ArgumentBuffer) -> Result<IsNull, BoxDynError> {}
    }
    impl<DB> Encode<DB> for JsonValue where Json<&Self>: Encode<DB>, DB: Database {
        fn encode_by_ref(&self, buf: &mut <DB as Database>::ArgumentBuffer) -> Result<IsNull, BoxDynError> {}
    }
    impl<DB> Encode<DB> for JsonRawValue where Json<&Self>: Encode<DB>, DB: Database {
        fn encode_by_ref(&self, buf: &mut <DB as Database>::ArgumentBuffer) -> Result<IsNull, BoxDynError> {}
    }
    impl<DB> Encode<DB> for &JsonRawValue where Json<&Self>: Encode<DB>, DB: Database {
        fn encode_by_ref(&self, buf: &mut <DB as Database>::ArgumentBuffer) -> Result<IsNull, BoxDynError> {}
    }
    impl<DB> Encode<DB> for Box<JsonRawValue> where Json<&Self>: Encode<DB>, DB: Database {
        fn encode_by_ref(&self, buf: &mut <DB as Database>::ArgumentBuffer) -> Result<IsNull, BoxDynError> {}
    }
    impl<T> Encode<Any> for Option<T> where T: Encode<Any> + Type<Any> {
        fn encode_by_ref(&self, buf: &mut AnyArgumentBuffer) -> Result<IsNull, BoxDynError> {}
    }
    impl Encode<Any> for &[u8] { fn encode_by_ref(&self, buf: &mut <Any as Database>::ArgumentBuffer) -> Result<IsNull, BoxDynError> {} }
    impl Encode<Any> for Vec<u8> {
        fn encode_by_ref(&self, buf: &mut <Any as Database>::ArgumentBuffer) -> Result<IsNull, BoxDynError> {}
    }
    impl Encode<Any> for bool { fn encode_by_ref(&self, buf: &mut <Any as Database>::ArgumentBuffer) -> Result<IsNull, BoxDynError> {} }
    impl Encode<Any> for f32 { fn encode_by_ref(&self, buf: &mut AnyArgumentBuffer) -> Result<IsNull, BoxDynError> {} }
    impl Encode<Any> for f64 { fn encode_by_ref(&self, buf: &mut <Any as Database>::ArgumentBuffer) -> Result<IsNull, BoxDynError> {} }
    impl Encode<Any> for i16 { fn encode_by_ref(&self, buf: &mut <Any as Database>::ArgumentBuffer) -> Result<IsNull, BoxDynError> {} }
    impl Encode<Any> for i32 { fn encode_by_ref(&self, buf: &mut <Any as Database>::ArgumentBuffer) -> Result<IsNull, BoxDynError> {} }
    impl Encode<Any> for i64 { fn encode_by_ref(&self, buf: &mut <Any as Database>::ArgumentBuffer) -> Result<IsNull, BoxDynError> {} }
    impl Encode<Any> for &str {
        fn encode(self, buf: &mut <Any as Database>::ArgumentBuffer) -> Result<IsNull, BoxDynError> {}
        fn encode_by_ref(&self, buf: &mut <Any as Database>::ArgumentBuffer) -> Result<IsNull, BoxDynError> {}
    }
    impl Encode<Any> for String {
        fn encode(self, buf: &mut <Any as Database>::ArgumentBuffer) -> Result<IsNull, BoxDynError> {}
        fn encode_by_ref(&self, buf: &mut <Any as Database>::ArgumentBuffer) -> Result<IsNull, BoxDynError> {}
    }
}
pub mod error {
    use crate::database::Database;
    use crate::types::Type;
    use std::borrow::Cow;
    use std::error::Error as StdError;
    pub use crate::{Error, Result};
    pub type BoxDynError = Box<dyn StdError + Send + Sync>;
    pub struct UnexpectedNullError;
    pub fn mismatched_types<DB: Database, T: Type<DB>>(ty: &DB::TypeInfo) -> BoxDynError {}
    pub enum ErrorKind { UniqueViolation, ForeignKeyViolation, NotNullViolation, CheckViolation, ExclusionViolation, Other }
    pub trait DatabaseError: StdError {
        fn message(&self) -> &str;
        fn code(&self) -> Option<Cow<str>> {}
        fn constraint(&self) -> Option<&str> {}
        fn table(&self) -> Option<&str> {}
        fn kind(&self) -> ErrorKind;
        fn is_unique_violation(&self) -> bool {}
        fn is_foreign_key_violation(&self) -> bool {}
        fn is_check_violation(&self) -> bool {}
    }
    impl StdError for Box<dyn DatabaseError> {}
    impl dyn DatabaseError {
        pub fn downcast_ref<E: DatabaseError>(&self) -> &E {}
        pub fn downcast<E: DatabaseError>(self: Box<Self>) -> Box<E> {}
        pub fn try_downcast_ref<E: DatabaseError>(&self) -> Option<&E> {}
        pub fn try_downcast<E: DatabaseError>(self: Box<Self>) -> crate::Result<Box<E>, Box<Self>> {}
    }
}
pub mod executor {
    use crate::Error;
    use crate::database::Database;
    use crate::error::BoxDynError;
    use crate::sql_str::{SqlSafeStr, SqlStr};
    use either::Either;
    use futures_core::future::BoxFuture;
    use futures_core::stream::BoxStream;
    use std::fmt::Debug;
    pub trait Executor: Debug {
        type Database: Database;
        fn execute<E>(self, query: E) -> BoxFuture<Result<<Self::Database as Database>::QueryResult, Error>> where E: Execute<Self::Database> {}
        fn execute_many<E>(self, query: E) -> BoxStream<Result<<Self::Database as Database>::QueryResult, Error>> where E: Execute<Self::Database> {}
        fn fetch<E>(self, query: E) -> BoxStream<Result<<Self::Database as Database>::Row, Error>> where E: Execute<Self::Database> {}
        fn fetch_many<E>(self, query: E) -> BoxStream<Result<Either<<Self::Database as Database>::QueryResult, <Self::Database as Database>::Row>, Error>> where E: Execute<Self::Database>;
        fn fetch_all<E>(self, query: E) -> BoxFuture<Result<Vec<<Self::Database as Database>::Row>, Error>> where E: Execute<Self::Database> {}
        fn fetch_one<E>(self, query: E) -> BoxFuture<Result<<Self::Database as Database>::Row, Error>> where E: Execute<Self::Database> {}
        fn fetch_optional<E>(self, query: E) -> BoxFuture<Result<Option<<Self::Database as Database>::Row>, Error>> where E: Execute<Self::Database>;
        fn prepare(self, query: SqlStr) -> BoxFuture<Result<<Self::Database as Database>::Statement, Error>> {}
        fn prepare_with(self, sql: SqlStr, parameters: &[<Self::Database as Database>::TypeInfo]) -> BoxFuture<Result<<Self::Database as Database>::Statement, Error>>;
    }
    pub trait Execute<DB: Database> {
        fn sql(self) -> SqlStr;
        fn statement(&self) -> Option<&DB::Statement>;
        fn take_arguments(&mut self) -> Result<Option<<DB as Database>::Arguments>, BoxDynError>;
        fn persistent(&self) -> bool;
    }
    impl<DB: Database, T> Execute<DB> for T where T: SqlSafeStr {
        fn sql(self) -> SqlStr {}
        fn statement(&self) -> Option<&DB::Statement> {}
        fn take_arguments(&mut self) -> Result<Option<<DB as Database>::Arguments>, BoxDynError> {}
        fn persistent(&self) -> bool {}
    }
    impl<DB: Database, T> Execute<DB> for (T, Option<<DB as Database>::Arguments>) where T: SqlSafeStr {
        fn sql(self) -> SqlStr {}
        fn statement(&self) -> Option<&DB::Statement> {}
        fn take_arguments(&mut self) -> Result<Option<<DB as Database>::Arguments>, BoxDynError> {}
        fn persistent(&self) -> bool {}
    }
}
pub mod ext {
    pub mod async_stream {
        use crate::Error;
        use futures_core::stream::Stream;
        use std::future::Future;
        pub struct TryAsyncStream<T>;
        impl<T> TryAsyncStream<T> {
            pub fn new<F, Fut>(f: F) -> Self where F: FnOnce(Yielder<T>) -> Fut, Fut: Future<Output = Result<(), Error>> {}
        }
        impl<T> Stream for TryAsyncStream<T> { type Item = Result<T, Error>; }
        pub struct Yielder<T>;
        impl<T> Yielder<T> { pub async fn r#yield(&self, val: T) {} }
    }
    pub mod ustr {
        use std::borrow::Borrow;
        use std::fmt::Display;
        use std::ops::Deref;
        use std::sync::Arc;
        #[derive(Clone)] pub enum UStr { Static(&str), Shared(Arc<str>) }
        impl UStr {
            pub fn new(s: &str) -> Self {}
            pub fn strip_prefix(this: &Self, prefix: &str) -> Option<Self> {}
        }
        impl Deref for UStr {
            type Target = str;
            fn deref(&self) -> &str {}
        }
        impl Borrow<str> for UStr {}
        impl From<&str> for UStr {}
        impl From<&UStr> for UStr {}
        impl From<String> for UStr {}
        impl Display for UStr {}
    }
}
pub mod from_row {
    use crate::Error;
    use crate::row::Row;
    pub trait FromRow<R: Row> {
        fn from_row(row: &R) -> Result<Self, Error>;
    }
    impl<R> FromRow<R> for () where R: Row { fn from_row(arg0: &R) -> Result<Self, Error> {} }
}
pub mod fs {
    use std::io;
    use std::ffi::OsString;
    use std::fs::Metadata;
    use std::path::{Path, PathBuf};
    pub struct ReadDir;
    impl ReadDir { pub async fn next(&mut self) -> io::Result<Option<DirEntry>> {} }
    pub struct DirEntry { pub path: PathBuf, pub file_name: OsString, pub metadata: Metadata }
    pub async fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>> {}
    pub async fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String> {}
    pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub async fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub async fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub async fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub async fn read_dir(path: PathBuf) -> io::Result<ReadDir> {}
}
pub mod io {
    use bytes::{Buf, BufMut, Bytes, BytesMut};
    use crate::Error;
    pub use tokio::io::{AsyncRead, AsyncReadExt};
    pub trait BufExt: Buf {
        fn get_bytes_nul(&mut self) -> Result<Bytes, Error>;
        fn get_bytes(&mut self, len: usize) -> Bytes;
        fn get_str_nul(&mut self) -> Result<String, Error>;
        fn get_str(&mut self, len: usize) -> Result<String, Error>;
    }
    impl BufExt for Bytes {
        fn get_bytes_nul(&mut self) -> Result<Bytes, Error> {}
        fn get_bytes(&mut self, len: usize) -> Bytes {}
        fn get_str_nul(&mut self) -> Result<String, Error> {}
        fn get_str(&mut self, len: usize) -> Result<String, Error> {}
    }
    pub trait BufMutExt: BufMut {
        fn put_str_nul(&mut self, s: &str);
    }
    impl BufMutExt for Vec<u8> { fn put_str_nul(&mut self, s: &str) {} }
    pub trait ProtocolDecode<Context = ()> {
        fn decode(buf: Bytes) -> Result<Self, Error> where Self: ProtocolDecode<()> {}
        fn decode_with(buf: Bytes, context: Context) -> Result<Self, Error>;
    }
    impl ProtocolDecode for Bytes { fn decode_with(buf: Bytes, arg1: ()) -> Result<Self, Error> {} }
    impl ProtocolDecode for () { fn decode_with(arg0: Bytes, arg1: ()) -> Result<(), Error> {} }
    pub trait ProtocolEncode<Context = ()> {
        fn encode(&self, buf: &mut Vec<u8>) -> Result<(), Error> where Self: ProtocolEncode<()> {}
        fn encode_with(&self, buf: &mut Vec<u8>, context: Context) -> Result<(), Error>;
    }
    impl<C> ProtocolEncode<C> for &[u8] { fn encode_with(&self, buf: &mut Vec<u8>, _context: C) -> Result<(), Error> {} }
    pub trait ReadBuf: BufMut {
        fn init_mut(&mut self) -> &mut [u8];
    }
    impl ReadBuf for &mut [u8] { fn init_mut(&mut self) -> &mut [u8] {} }
    impl ReadBuf for BytesMut { fn init_mut(&mut self) -> &mut [u8] {} }
}
pub mod logger {
    use crate::connection::LogSettings;
    use crate::sql_str::SqlStr;
    pub struct QueryLogger;
    impl QueryLogger {
        pub fn new(sql: SqlStr, settings: LogSettings) -> Self {}
        pub fn increment_rows_returned(&mut self) {}
        pub fn increase_rows_affected(&mut self, n: u64) {}
        pub fn sql(&self) -> &SqlStr {}
        pub fn finish(&self) {}
    }
    pub fn parse_query_summary(sql: &str) -> String {}
}
pub mod migrate {
    use crate::Error;
    use crate::acquire::Acquire;
    use crate::error::BoxDynError;
    use crate::sql_str::SqlStr;
    use futures_core::future::BoxFuture;
    use std::slice;
    use std::borrow::Cow;
    use std::fmt::Debug;
    use std::future::Future;
    use std::ops::Deref;
    use std::path::{Path, PathBuf};
    use std::time::Duration;
    pub enum MigrateError { Execute(Error), ExecuteMigration(Error, i64), Source(BoxDynError), VersionMissing(i64), VersionMismatch(i64), VersionNotPresent(i64), VersionTooOld(i64, i64), VersionTooNew(i64, i64), ForceNotSupported, InvalidMixReversibleAndSimple, Dirty(i64), CreateSchemasNotSupported(String), SkipNotSupported() }
    pub trait MigrateDatabase {
        fn create_database(url: &str) -> impl Future<Output = Result<(), Error>>;
        fn database_exists(url: &str) -> impl Future<Output = Result<bool, Error>>;
        fn drop_database(url: &str) -> impl Future<Output = Result<(), Error>>;
        fn force_drop_database(_url: &str) -> impl Future<Output = Result<(), Error>> {}
    }
    pub trait Migrate {
        fn create_schema_if_not_exists(&mut self, schema_name: &str) -> BoxFuture<Result<(), MigrateError>>;
        fn ensure_migrations_table(&mut self, table_name: &str) -> BoxFuture<Result<(), MigrateError>>;
        fn dirty_version(&mut self, table_name: &str) -> BoxFuture<Result<Option<i64>, MigrateError>>;
        fn list_applied_migrations(&mut self, table_name: &str) -> BoxFuture<Result<Vec<AppliedMigration>, MigrateError>>;
        fn lock(&mut self) -> BoxFuture<Result<(), MigrateError>>;
        fn unlock(&mut self) -> BoxFuture<Result<(), MigrateError>>;
        fn apply(&mut self, table_name: &str, migration: &Migration) -> BoxFuture<Result<Duration, MigrateError>>;
        fn revert(&mut self, table_name: &str, migration: &Migration) -> BoxFuture<Result<Duration, MigrateError>>;
        fn skip(&mut self, _table_name: &str, _migration: &Migration) -> BoxFuture<Result<(), MigrateError>> {}
    }
    #[derive(Clone)] pub struct Migration { pub version: i64, pub description: Cow<str>, pub migration_type: MigrationType, pub sql: SqlStr, pub checksum: Cow<[u8]>, pub no_tx: bool }
    impl Migration { pub fn new(version: i64, description: Cow<str>, migration_type: MigrationType, sql: SqlStr, no_tx: bool) -> Self {} }
    #[derive(Clone)] pub struct AppliedMigration { pub version: i64, pub checksum: Cow<[u8]> }
    #[derive(Clone, Copy)] pub enum MigrationType { Simple, ReversibleUp, ReversibleDown }
    impl MigrationType {
        pub fn from_filename(filename: &str) -> Self {}
        pub fn is_reversible(&self) -> bool {}
        pub fn is_up_migration(&self) -> bool {}
        pub fn is_down_migration(&self) -> bool {}
        pub fn label(&self) -> &str {}
        pub fn suffix(&self) -> &str {}
        pub fn file_content(&self) -> &str {}
        pub fn infer(migrator: &Migrator, reversible: bool) -> MigrationType {}
    }
    pub struct Migrator;
    impl Migrator {
        pub async fn new<S>(source: S) -> Result<Self, MigrateError> where S: MigrationSource {}
        pub fn with_migrations(migrations: Vec<Migration>) -> Self {}
        pub fn dangerous_set_table_name(&mut self, table_name: impl Into<Cow<str>>) -> &Self {}
        pub fn create_schema(&mut self, schema_name: impl Into<Cow<str>>) -> &Self {}
        pub fn set_ignore_missing(&mut self, ignore_missing: bool) -> &mut Self {}
        pub fn set_locking(&mut self, locking: bool) -> &mut Self {}
        pub fn iter(&self) -> slice::Iter<Migration> {}
        pub fn version_exists(&self, version: i64) -> bool {}
        pub async fn run<A>(&self, migrator: A) -> Result<(), MigrateError> where A: Acquire, <A::Connection as Deref>::Target: Migrate {}
        pub async fn run_to<A>(&self, target: i64, migrator: A) -> Result<(), MigrateError> where A: Acquire, <A::Connection as Deref>::Target: Migrate {}
        pub async fn skip<A>(&self, migrator: A, target: Option<i64>) -> Result<(), MigrateError> where A: Acquire, <A::Connection as Deref>::Target: Migrate {}
        pub async fn undo<A>(&self, migrator: A, target: i64) -> Result<(), MigrateError> where A: Acquire, <A::Connection as Deref>::Target: Migrate {}
    }
    pub trait MigrationSource: Debug {
        fn resolve(self) -> BoxFuture<Result<Vec<Migration>, BoxDynError>>;
    }
    impl MigrationSource for &Path { fn resolve(self) -> BoxFuture<Result<Vec<Migration>, BoxDynError>> {} }
    impl MigrationSource for PathBuf { fn resolve(self) -> BoxFuture<Result<Vec<Migration>, BoxDynError>> {} }
    pub struct ResolveWith<S>(pub S, pub ResolveConfig);
    impl<S: Debug + Into<PathBuf>> MigrationSource for ResolveWith<S> {
        fn resolve(self) -> BoxFuture<Result<Vec<Migration>, BoxDynError>> {}
    }
    #[derive(Default)] pub struct ResolveConfig;
    impl ResolveConfig {
        pub fn new() -> Self {}
        pub fn ignore_char(&mut self, c: char) -> &mut Self {}
        pub fn ignore_chars(&mut self, chars: impl IntoIterator<Item = char>) -> &mut Self {}
        pub fn ignored_chars(&self) -> impl Iterator<Item = char> {}
    }
}
pub mod net {
    use async_io::Async;
    use bytes::BytesMut;
    use crate::Error;
    use crate::io::{ProtocolDecode, ProtocolEncode, ReadBuf};
    use crate::net::socket::{Flush, Read, Shutdown, Write};
    use futures_io::AsyncRead;
    use std::io;
    use std::future::Future;
    use std::net::TcpStream;
    use std::ops::ControlFlow;
    use std::os::unix::net;
    use std::path::Path;
    use std::task::{Context, Poll};
    pub trait Socket {
        fn try_read(&mut self, buf: &mut dyn ReadBuf) -> io::Result<usize>;
        fn try_write(&mut self, buf: &[u8]) -> io::Result<usize>;
        fn poll_read_ready(&mut self, cx: &mut Context) -> Poll<io::Result<()>>;
        fn poll_write_ready(&mut self, cx: &mut Context) -> Poll<io::Result<()>>;
        fn poll_flush(&mut self, _cx: &mut Context) -> Poll<io::Result<()>> {}
        fn poll_shutdown(&mut self, cx: &mut Context) -> Poll<io::Result<()>>;
        fn read<B: ReadBuf>(&mut self, buf: &mut B) -> Read<Self, B> {}
        fn write(&mut self, buf: &[u8]) -> Write<Self> {}
        fn flush(&mut self) -> Flush<Self> {}
        fn shutdown(&mut self) -> Shutdown<Self> {}
    }
    impl<S: Socket> Socket for Box<S> {
        fn try_read(&mut self, buf: &mut dyn ReadBuf) -> io::Result<usize> {}
        fn try_write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn poll_read_ready(&mut self, cx: &mut Context) -> Poll<io::Result<()>> {}
        fn poll_write_ready(&mut self, cx: &mut Context) -> Poll<io::Result<()>> {}
        fn poll_flush(&mut self, cx: &mut Context) -> Poll<io::Result<()>> {}
        fn poll_shutdown(&mut self, cx: &mut Context) -> Poll<io::Result<()>> {}
    }
    impl Socket for Async<TcpStream> {
        fn try_read(&mut self, buf: &mut dyn ReadBuf) -> io::Result<usize> {}
        fn try_write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn poll_read_ready(&mut self, cx: &mut Context) -> Poll<io::Result<()>> {}
        fn poll_write_ready(&mut self, cx: &mut Context) -> Poll<io::Result<()>> {}
        fn poll_shutdown(&mut self, _cx: &mut Context) -> Poll<io::Result<()>> {}
    }
    impl Socket for Async<net::UnixStream> {
        fn try_read(&mut self, buf: &mut dyn ReadBuf) -> io::Result<usize> {}
        fn try_write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn poll_read_ready(&mut self, cx: &mut Context) -> Poll<io::Result<()>> {}
        fn poll_write_ready(&mut self, cx: &mut Context) -> Poll<io::Result<()>> {}
        fn poll_shutdown(&mut self, _cx: &mut Context) -> Poll<io::Result<()>> {}
    }
    impl Socket for tokio::net::TcpStream {
        fn try_read(&mut self, buf: &mut dyn ReadBuf) -> io::Result<usize> {}
        fn try_write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn poll_read_ready(&mut self, cx: &mut Context) -> Poll<io::Result<()>> {}
        fn poll_write_ready(&mut self, cx: &mut Context) -> Poll<io::Result<()>> {}
        fn poll_shutdown(&mut self, cx: &mut Context) -> Poll<io::Result<()>> {}
    }
    impl Socket for tokio::net::UnixStream {
        fn try_read(&mut self, buf: &mut dyn ReadBuf) -> io::Result<usize> {}
        fn try_write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn poll_read_ready(&mut self, cx: &mut Context) -> Poll<io::Result<()>> {}
        fn poll_write_ready(&mut self, cx: &mut Context) -> Poll<io::Result<()>> {}
        fn poll_shutdown(&mut self, cx: &mut Context) -> Poll<io::Result<()>> {}
    }
    pub trait WithSocket {
        type Output;
        fn with_socket<S: Socket>(self, socket: S) -> impl Future<Output = Self::Output>;
    }
    pub struct SocketIntoBox;
    impl WithSocket for SocketIntoBox {
        type Output = Box<dyn Socket>;
        async fn with_socket<S: Socket>(self, socket: S) -> Self::Output {}
    }
    pub async fn connect_tcp<Ws: WithSocket>(host: &str, port: u16, with_socket: Ws) -> crate::Result<Ws::Output> {}
    pub async fn connect_uds<P: AsRef<Path>, Ws: WithSocket>(path: P, with_socket: Ws) -> crate::Result<Ws::Output> {}
    pub struct BufferedSocket<S>;
    impl<S: Socket> BufferedSocket<S> {
        pub fn new(socket: S) -> Self {}
        pub async fn read_buffered(&mut self, len: usize) -> Result<BytesMut, Error> {}
        pub async fn try_read<F, R>(&mut self, try_read: F) -> Result<R, Error> where F: FnMut(&mut BytesMut) -> Result<ControlFlow<R, usize>, Error> { let a: &mut BytesMut; try_read(a) }
        pub fn write_buffer(&self) -> &WriteBuffer {}
        pub fn write_buffer_mut(&mut self) -> &mut WriteBuffer {}
        pub async fn read<T>(&mut self, byte_len: usize) -> Result<T, Error> where T: ProtocolDecode<()> {}
        pub async fn read_with<T, C>(&mut self, byte_len: usize, context: C) -> Result<T, Error> where T: ProtocolDecode<C> {}
        pub fn write<T>(&mut self, value: T) -> Result<(), Error> where T: ProtocolEncode<()> {}
        pub fn write_with<T, C>(&mut self, value: T, context: C) -> Result<(), Error> where T: ProtocolEncode<C> {}
        pub async fn flush(&mut self) -> io::Result<()> {}
        pub async fn shutdown(&mut self) -> io::Result<()> {}
        pub fn shrink_buffers(&mut self) {}
        pub fn into_inner(self) -> S {}
        pub fn boxed(self) -> BufferedSocket<Box<dyn Socket>> {}
    }
    pub struct WriteBuffer;
    impl WriteBuffer {
        pub fn buf_mut(&mut self) -> &mut Vec<u8> {}
        pub fn init_remaining_mut(&mut self) -> &mut [u8] {}
        pub fn put_slice(&mut self, slice: &[u8]) {}
        pub fn advance(&mut self, amt: usize) {}
        pub async fn read_from(&mut self, source: impl AsyncRead) -> io::Result<usize> {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_full(&self) -> bool {}
        pub fn get(&self) -> &[u8] {}
        pub fn get_mut(&mut self) -> &mut [u8] {}
        pub fn shrink(&mut self) {}
    }
    pub mod socket {
        use crate::io::ReadBuf;
        use crate::net::Socket;
        use std::io;
        use std::future::Future;
        pub struct Read<S, B>;
        impl<S, B> Future for Read<S, B> where S: Socket, B: ReadBuf { type Output = io::Result<usize>; }
        pub struct Write<S>;
        impl<S> Future for Write<S> where S: Socket { type Output = io::Result<usize>; }
        pub struct Flush<S>;
        impl<S: Socket> Future for Flush<S> { type Output = io::Result<()>; }
        pub struct Shutdown<S>;
        impl<S> Future for Shutdown<S> where S: Socket { type Output = io::Result<()>; }
    }
    pub mod tls {
        use crate::net::{Socket, WithSocket};
        use std::fmt;
        use std::path::PathBuf;
        #[derive(Clone)] pub enum CertificateInput { Inline(Vec<u8>), File(PathBuf) }
        impl From<String> for CertificateInput {}
        impl fmt::Display for CertificateInput {}
        pub struct TlsConfig { pub accept_invalid_certs: bool, pub accept_invalid_hostnames: bool, pub hostname: &str, pub root_cert_path: Option<&CertificateInput>, pub client_cert_path: Option<&CertificateInput>, pub client_key_path: Option<&CertificateInput> }
        pub async fn handshake<S, Ws>(socket: S, config: TlsConfig, with_socket: Ws) -> crate::Result<Ws::Output> where S: Socket, Ws: WithSocket {}
        pub fn available() -> bool {}
        pub fn error_if_unavailable() -> crate::Result<()> {}
    }
}
pub mod pool {
    use crate::Error;
    use crate::acquire::Acquire;
    use crate::connection::Connection;
    use crate::database::Database;
    use crate::describe::Describe;
    use crate::executor::{Execute, Executor};
    use crate::sql_str::{SqlSafeStr, SqlStr};
    use crate::transaction::Transaction;
    use either::Either;
    use futures_core::future;
    use futures_core::future::BoxFuture;
    use futures_core::stream::BoxStream;
    use log::LevelFilter;
    use std::future::Future;
    use std::ops::{Deref, DerefMut};
    use std::sync::Arc;
    use std::time::Duration;
    pub struct Pool<DB: Database>;
    impl<DB: Database> Pool<DB> {
        pub async fn connect(url: &str) -> Result<Self, Error> {}
        pub async fn connect_with(options: <DB::Connection as Connection>::Options) -> Result<Self, Error> {}
        pub fn connect_lazy(url: &str) -> Result<Self, Error> {}
        pub fn connect_lazy_with(options: <DB::Connection as Connection>::Options) -> Self {}
        pub fn acquire(&self) -> impl Future<Output = Result<PoolConnection<DB>, Error>> {}
        pub fn try_acquire(&self) -> Option<PoolConnection<DB>> {}
        pub async fn begin(&self) -> Result<Transaction<DB>, Error> {}
        pub async fn try_begin(&self) -> Result<Option<Transaction<DB>>, Error> {}
        pub async fn begin_with(&self, statement: impl SqlSafeStr) -> Result<Transaction<DB>, Error> {}
        pub async fn try_begin_with(&self, statement: impl SqlSafeStr) -> Result<Option<Transaction<DB>>, Error> {}
        pub fn close(&self) -> impl Future<Output = ()> {}
        pub fn is_closed(&self) -> bool {}
        pub fn close_event(&self) -> CloseEvent {}
        pub fn size(&self) -> u32 {}
        pub fn num_idle(&self) -> usize {}
        pub fn connect_options(&self) -> Arc<<DB::Connection as Connection>::Options> {}
        pub fn set_connect_options(&self, connect_options: <DB::Connection as Connection>::Options) {}
        pub fn options(&self) -> &PoolOptions<DB> {}
    }
    impl<DB: Database> Clone for Pool<DB> {}
    impl<DB: Database> Executor for &Pool<DB> where &mut DB::Connection: Executor<Database = DB> {
        type Database = DB;
        fn fetch_many<E>(self, query: E) -> BoxStream<Result<Either<DB::QueryResult, DB::Row>, Error>> where E: Execute<Self::Database> {}
        fn fetch_optional<E>(self, query: E) -> BoxFuture<Result<Option<DB::Row>, Error>> where E: Execute<Self::Database> {}
        fn prepare_with(self, sql: SqlStr, parameters: &[<Self::Database as Database>::TypeInfo]) -> BoxFuture<Result<<Self::Database as Database>::Statement, Error>> {}
        fn describe(self, sql: SqlStr) -> BoxFuture<Result<Describe<Self::Database>, Error>> {}
    }
    impl<DB: Database> Acquire for &Pool<DB> {
        type Database = DB;
        type Connection = PoolConnection<DB>;
        fn acquire(self) -> BoxFuture<Result<Self::Connection, Error>> {}
        fn begin(self) -> BoxFuture<Result<Transaction<DB>, Error>> {}
    }
    pub struct CloseEvent;
    impl CloseEvent { pub async fn do_until<Fut: Future>(&mut self, fut: Fut) -> Result<Fut::Output, Error> {} }
    impl Future for CloseEvent { type Output = (); }
    pub struct PoolConnection<DB: Database>;
    impl<DB: Database> Deref for PoolConnection<DB> {
        type Target = DB::Connection;
        fn deref(&self) -> &Self::Target {}
    }
    impl<DB: Database> DerefMut for PoolConnection<DB> { fn deref_mut(&mut self) -> &mut Self::Target {} }
    impl<DB: Database> AsRef<DB::Connection> for PoolConnection<DB> {}
    impl<DB: Database> AsMut<DB::Connection> for PoolConnection<DB> {}
    impl<DB: Database> PoolConnection<DB> {
        pub async fn close(self) -> Result<(), Error> {}
        pub fn close_on_drop(&mut self) {}
        pub fn detach(self) -> DB::Connection {}
        pub fn leak(self) -> DB::Connection {}
    }
    impl<DB: Database> Acquire for &mut PoolConnection<DB> {
        type Database = DB;
        type Connection = &mut <DB as Database>::Connection;
        fn acquire(self) -> future::BoxFuture<Result<Self::Connection, Error>> {}
        fn begin(self,) -> future::BoxFuture<Result<Transaction<DB>, Error>> {}
    }
    pub struct PoolOptions<DB: Database>;
    impl<DB: Database> Clone for PoolOptions<DB> {}
    impl<DB: Database> Default for PoolOptions<DB> {}
    impl<DB: Database> PoolOptions<DB> {
        pub fn new() -> Self {}
        pub fn max_connections(self, max: u32) -> Self {}
        pub fn get_max_connections(&self) -> u32 {}
        pub fn min_connections(self, min: u32) -> Self {}
        pub fn get_min_connections(&self) -> u32 {}
        pub fn acquire_time_level(self, level: LevelFilter) -> Self {}
        pub fn acquire_slow_level(self, level: LevelFilter) -> Self {}
        pub fn acquire_slow_threshold(self, threshold: Duration) -> Self {}
        pub fn get_acquire_slow_threshold(&self) -> Duration {}
        pub fn acquire_timeout(self, timeout: Duration) -> Self {}
        pub fn get_acquire_timeout(&self) -> Duration {}
        pub fn max_lifetime(self, lifetime: impl Into<Option<Duration>>) -> Self {}
        pub fn get_max_lifetime(&self) -> Option<Duration> {}
        pub fn idle_timeout(self, timeout: impl Into<Option<Duration>>) -> Self {}
        pub fn get_idle_timeout(&self) -> Option<Duration> {}
        pub fn test_before_acquire(self, test: bool) -> Self {}
        pub fn get_test_before_acquire(&self) -> bool {}
        pub fn after_connect<F>(self, callback: F) -> Self where F: Fn(&mut DB::Connection, PoolConnectionMetadata) -> BoxFuture<Result<(), Error>> {}
        pub fn before_acquire<F>(self, callback: F) -> Self where F: Fn(&mut DB::Connection, PoolConnectionMetadata) -> BoxFuture<Result<bool, Error>> {}
        pub fn after_release<F>(self, callback: F) -> Self where F: Fn(&mut DB::Connection, PoolConnectionMetadata) -> BoxFuture<Result<bool, Error>> {}
        pub async fn connect(self, url: &str) -> Result<Pool<DB>, Error> {}
        pub async fn connect_with(self, options: <DB::Connection as Connection>::Options) -> Result<Pool<DB>, Error> {}
        pub fn connect_lazy(self, url: &str) -> Result<Pool<DB>, Error> {}
        pub fn connect_lazy_with(self, options: <DB::Connection as Connection>::Options) -> Pool<DB> {}
    }
    pub struct PoolConnectionMetadata { pub age: Duration, pub idle_for: Duration }
    pub mod maybe {
        use crate::database::Database;
        use crate::pool::PoolConnection;
        use std::ops::{Deref, DerefMut};
        pub enum MaybePoolConnection<DB: Database> { Connection(&mut DB::Connection), PoolConnection(PoolConnection<DB>) }
        impl<DB: Database> Deref for MaybePoolConnection<DB> {
            type Target = DB::Connection;
            fn deref(&self) -> &Self::Target {}
        }
        impl<DB: Database> DerefMut for MaybePoolConnection<DB> { fn deref_mut(&mut self) -> &mut Self::Target {} }
        impl<DB: Database> From<PoolConnection<DB>> for MaybePoolConnection<DB> {}
        impl<DB: Database> From<&mut DB::Connection> for MaybePoolConnection<DB> {}
    }
}
pub mod query {
    use crate::Error;
    use crate::arguments::IntoArguments;
    use crate::database::{Database, HasStatementCache};
    use crate::encode::Encode;
    use crate::error::BoxDynError;
    use crate::executor::{Execute, Executor};
    use crate::sql_str::{SqlSafeStr, SqlStr};
    use crate::types::Type;
    use either::Either;
    use futures_core::stream::BoxStream;
    pub struct Query<DB: Database, A>;
    impl<DB, A> Execute<DB> for Query<DB, A> where DB: Database, A: IntoArguments<DB> {
        fn sql(self) -> SqlStr {}
        fn statement(&self) -> Option<&DB::Statement> {}
        fn take_arguments(&mut self) -> Result<Option<<DB as Database>::Arguments>, BoxDynError> {}
        fn persistent(&self) -> bool {}
    }
    impl<DB: Database> Query<DB, <DB as Database>::Arguments> {
        pub fn bind<T: Encode<DB> + Type<DB>>(self, value: T) -> Self {}
        pub fn try_bind<T: Encode<DB> + Type<DB>>(&mut self, value: T) -> Result<(), BoxDynError> {}
    }
    impl<DB, A> Query<DB, A> where DB: Database + HasStatementCache { pub fn persistent(self, value: bool) -> Self {} }
    impl<DB, A> Query<DB, A> where DB: Database, A: IntoArguments<DB> {
        pub fn map<F, O>(self, f: F) -> Map<DB, impl FnMut(DB::Row) -> Result<O, Error>, A> where F: FnMut(DB::Row) -> O { let a: DB::Row; f(a) }
        pub fn try_map<F, O>(self, f: F) -> Map<DB, F, A> where F: FnMut(DB::Row) -> Result<O, Error> {}
        pub async fn execute<E>(self, executor: E) -> Result<DB::QueryResult, Error> where E: Executor<Database = DB> {}
        pub async fn execute_many<E>(self, executor: E) -> BoxStream<Result<DB::QueryResult, Error>> where E: Executor<Database = DB> {}
        pub fn fetch<E>(self, executor: E) -> BoxStream<Result<DB::Row, Error>> where E: Executor<Database = DB> {}
        pub fn fetch_many<E>(self, executor: E) -> BoxStream<Result<Either<DB::QueryResult, DB::Row>, Error>> where E: Executor<Database = DB> {}
        pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<DB::Row>, Error> where E: Executor<Database = DB> {}
        pub async fn fetch_one<E>(self, executor: E) -> Result<DB::Row, Error> where E: Executor<Database = DB> {}
        pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<DB::Row>, Error> where E: Executor<Database = DB> {}
    }
    pub struct Map<DB: Database, F, A>;
    impl<DB, F, A> Execute<DB> for Map<DB, F, A> where DB: Database, A: IntoArguments<DB> {
        fn sql(self) -> SqlStr {}
        fn statement(&self) -> Option<&DB::Statement> {}
        fn take_arguments(&mut self) -> Result<Option<<DB as Database>::Arguments>, BoxDynError> {}
        fn persistent(&self) -> bool {}
    }
    impl<DB, F, O, A> Map<DB, F, A> where DB: Database, F: FnMut(DB::Row) -> Result<O, Error>, A: IntoArguments<DB> {
        pub fn map<G, P>(self, g: G) -> Map<DB, impl FnMut(DB::Row) -> Result<P, Error>, A> where G: FnMut(O) -> P { let a: O; g(a) }
        pub fn try_map<G, P>(self, g: G) -> Map<DB, impl FnMut(DB::Row) -> Result<P, Error>, A> where G: FnMut(O) -> Result<P, Error> { let a: O; g(a) }
        pub fn fetch<E>(self, executor: E) -> BoxStream<Result<O, Error>> where E: Executor<Database = DB> {}
        pub fn fetch_many<E>(self, executor: E) -> BoxStream<Result<Either<DB::QueryResult, O>, Error>> where E: Executor<Database = DB> {}
        pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<O>, Error> where E: Executor<Database = DB> {}
        pub async fn fetch_one<E>(self, executor: E) -> Result<O, Error> where E: Executor<Database = DB> {}
        pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<O>, Error> where E: Executor<Database = DB> {}
    }
    pub fn query_statement<DB>(statement: &DB::Statement) -> Query<DB, <DB as Database>::Arguments> where DB: Database {}
    pub fn query_statement_with<DB, A>(statement: &DB::Statement, arguments: A) -> Query<DB, A> where DB: Database, A: IntoArguments<DB> {}
    pub fn query<DB>(sql: impl SqlSafeStr) -> Query<DB, <DB as Database>::Arguments> where DB: Database {}
    pub fn query_with<DB, A>(sql: impl SqlSafeStr, arguments: A) -> Query<DB, A> where DB: Database, A: IntoArguments<DB> {}
    pub fn query_with_result<DB, A>(sql: impl SqlSafeStr, arguments: Result<A, BoxDynError>) -> Query<DB, A> where DB: Database, A: IntoArguments<DB> {}
}
pub mod query_as {
    use crate::Error;
    use crate::arguments::IntoArguments;
    use crate::database::{Database, HasStatementCache};
    use crate::encode::Encode;
    use crate::error::BoxDynError;
    use crate::executor::{Execute, Executor};
    use crate::from_row::FromRow;
    use crate::sql_str::{SqlSafeStr, SqlStr};
    use crate::types::Type;
    use either::Either;
    use futures_core::stream::BoxStream;
    pub struct QueryAs<DB: Database, O, A>;
    impl<DB, O, A> Execute<DB> for QueryAs<DB, O, A> where DB: Database, A: IntoArguments<DB> {
        fn sql(self) -> SqlStr {}
        fn statement(&self) -> Option<&DB::Statement> {}
        fn take_arguments(&mut self) -> Result<Option<<DB as Database>::Arguments>, BoxDynError> {}
        fn persistent(&self) -> bool {}
    }
    impl<DB: Database, O> QueryAs<DB, O, <DB as Database>::Arguments> { pub fn bind<T: Encode<DB> + Type<DB>>(self, value: T) -> Self {} }
    impl<DB, O, A> QueryAs<DB, O, A> where DB: Database + HasStatementCache { pub fn persistent(self, value: bool) -> Self {} }
    impl<DB, O, A> QueryAs<DB, O, A> where DB: Database, A: IntoArguments<DB>, O: FromRow<DB::Row> {
        pub fn fetch<E>(self, executor: E) -> BoxStream<Result<O, Error>> where E: Executor<Database = DB> {}
        pub fn fetch_many<E>(self, executor: E) -> BoxStream<Result<Either<DB::QueryResult, O>, Error>> where E: Executor<Database = DB> {}
        pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<O>, Error> where E: Executor<Database = DB> {}
        pub async fn fetch_one<E>(self, executor: E) -> Result<O, Error> where E: Executor<Database = DB> {}
        pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<O>, Error> where E: Executor<Database = DB> {}
    }
    pub fn query_as<DB, O>(sql: impl SqlSafeStr) -> QueryAs<DB, O, <DB as Database>::Arguments> where DB: Database, O: FromRow<DB::Row> {}
    pub fn query_as_with<DB, O, A>(sql: impl SqlSafeStr, arguments: A) -> QueryAs<DB, O, A> where DB: Database, A: IntoArguments<DB>, O: FromRow<DB::Row> {}
    pub fn query_as_with_result<DB, O, A>(sql: impl SqlSafeStr, arguments: Result<A, BoxDynError>) -> QueryAs<DB, O, A> where DB: Database, A: IntoArguments<DB>, O: FromRow<DB::Row> {}
    pub fn query_statement_as<DB, O>(statement: &DB::Statement) -> QueryAs<DB, O, <DB as Database>::Arguments> where DB: Database, O: FromRow<DB::Row> {}
    pub fn query_statement_as_with<DB, O, A>(statement: &DB::Statement, arguments: A) -> QueryAs<DB, O, A> where DB: Database, A: IntoArguments<DB>, O: FromRow<DB::Row> {}
}
pub mod query_builder {
    use crate::arguments::IntoArguments;
    use crate::database::Database;
    use crate::encode::Encode;
    use crate::from_row::FromRow;
    use crate::query::Query;
    use crate::query_as::QueryAs;
    use crate::query_scalar::QueryScalar;
    use crate::sql_str::SqlStr;
    use crate::types::Type;
    use std::fmt::Display;
    pub struct QueryBuilder<DB>;
    impl<DB: Database> Default for QueryBuilder<DB> {}
    impl<DB: Database> QueryBuilder<DB> where DB: Database {
        pub fn new(init: impl Into<String>) -> Self where <DB as Database>::Arguments: Default {}
        pub fn with_arguments<A>(init: impl Into<String>, arguments: A) -> Self where DB: Database, A: IntoArguments<DB> {}
        pub fn push(&mut self, sql: impl Display) -> &mut Self {}
        pub fn push_bind<T>(&mut self, value: T) -> &mut Self where T: Encode<DB> + Type<DB> {}
        pub fn separated<Sep>(&mut self, separator: Sep) -> Separated<DB, Sep> where Sep: Display {}
        pub fn push_values<I, F>(&mut self, tuples: I, push_tuple: F) -> &mut Self where I: IntoIterator, F: FnMut(Separated<DB, &str>, I::Item) { let a: Separated<DB, &str>; let b: I::Item; push_tuple(a, b); }
        pub fn push_tuples<I, F>(&mut self, tuples: I, push_tuple: F) -> &mut Self where I: IntoIterator, F: FnMut(Separated<DB, &str>, I::Item) { let a: Separated<DB, &str>; let b: I::Item; push_tuple(a, b); }
        pub fn build(&mut self) -> Query<DB, <DB as Database>::Arguments> {}
        pub fn build_query_as<T: FromRow<DB::Row>>(&mut self,) -> QueryAs<DB, T, <DB as Database>::Arguments> {}
        pub fn build_query_scalar<T>(&mut self,) -> QueryScalar<DB, T, <DB as Database>::Arguments> where DB: Database, (T,): FromRow<DB::Row> {}
        pub fn reset(&mut self) -> &mut Self {}
        pub fn sql(&self) -> SqlStr {}
        pub fn into_string(self) -> String {}
        pub fn into_sql(self) -> SqlStr {}
    }
    pub struct Separated<DB, Sep>;
    impl<DB, Sep> Separated<DB, Sep> where DB: Database, Sep: Display {
        pub fn push(&mut self, sql: impl Display) -> &mut Self {}
        pub fn push_unseparated(&mut self, sql: impl Display) -> &mut Self {}
        pub fn push_bind<T>(&mut self, value: T) -> &mut Self where T: Encode<DB> + Type<DB> {}
        pub fn push_bind_unseparated<T>(&mut self, value: T) -> &mut Self where T: Encode<DB> + Type<DB> {}
    }
}
pub mod query_scalar {
    use crate::Error;
    use crate::arguments::IntoArguments;
    use crate::database::{Database, HasStatementCache};
    use crate::encode::Encode;
    use crate::error::BoxDynError;
    use crate::executor::{Execute, Executor};
    use crate::from_row::FromRow;
    use crate::sql_str::{SqlSafeStr, SqlStr};
    use crate::types::Type;
    use either::Either;
    use futures_core::stream::BoxStream;
    pub struct QueryScalar<DB: Database, O, A>;
    impl<DB: Database, O, A> Execute<DB> for QueryScalar<DB, O, A> where A: IntoArguments<DB> {
        fn sql(self) -> SqlStr {}
        fn statement(&self) -> Option<&DB::Statement> {}
        fn take_arguments(&mut self) -> Result<Option<<DB as Database>::Arguments>, BoxDynError> {}
        fn persistent(&self) -> bool {}
    }
    impl<DB: Database, O> QueryScalar<DB, O, <DB as Database>::Arguments> {
        pub fn bind<T: Encode<DB> + Type<DB>>(self, value: T) -> Self {}
    }
    impl<DB, O, A> QueryScalar<DB, O, A> where DB: Database + HasStatementCache { pub fn persistent(self, value: bool) -> Self {} }
    impl<DB, O, A> QueryScalar<DB, O, A> where DB: Database, A: IntoArguments<DB>, (O,): FromRow<DB::Row> {
        pub fn fetch<E>(self, executor: E) -> BoxStream<Result<O, Error>> where E: Executor<Database = DB> {}
        pub fn fetch_many<E>(self, executor: E) -> BoxStream<Result<Either<DB::QueryResult, O>, Error>> where E: Executor<Database = DB> {}
        pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<O>, Error> where E: Executor<Database = DB> {}
        pub async fn fetch_one<E>(self, executor: E) -> Result<O, Error> where E: Executor<Database = DB> {}
        pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<O>, Error> where E: Executor<Database = DB> {}
    }
    pub fn query_scalar<DB, O>(sql: impl SqlSafeStr) -> QueryScalar<DB, O, <DB as Database>::Arguments> where DB: Database, (O,): FromRow<DB::Row> {}
    pub fn query_scalar_with<DB, O, A>(sql: impl SqlSafeStr, arguments: A) -> QueryScalar<DB, O, A> where DB: Database, A: IntoArguments<DB>, (O,): FromRow<DB::Row> {}
    pub fn query_scalar_with_result<DB, O, A>(sql: impl SqlSafeStr, arguments: Result<A, BoxDynError>) -> QueryScalar<DB, O, A> where DB: Database, A: IntoArguments<DB>, (O,): FromRow<DB::Row> {}
    pub fn query_statement_scalar<DB, O>(statement: &DB::Statement) -> QueryScalar<DB, O, <DB as Database>::Arguments> where DB: Database, (O,): FromRow<DB::Row> {}
    pub fn query_statement_scalar_with<DB, O, A>(statement: &DB::Statement, arguments: A) -> QueryScalar<DB, O, A> where DB: Database, A: IntoArguments<DB>, (O,): FromRow<DB::Row> {}
}
pub mod raw_sql {
    use crate::Error;
    use crate::database::Database;
    use crate::error::BoxDynError;
    use crate::executor::{Execute, Executor};
    use crate::sql_str::{SqlSafeStr, SqlStr};
    use either::Either;
    use futures_core::future::BoxFuture;
    use futures_core::stream::BoxStream;
    pub struct RawSql;
    impl<DB: Database> Execute<DB> for RawSql {
        fn sql(self) -> SqlStr {}
        fn statement(&self) -> Option<&<DB as Database>::Statement> {}
        fn take_arguments(&mut self) -> Result<Option<<DB as Database>::Arguments>, BoxDynError> {}
        fn persistent(&self) -> bool {}
    }
    impl RawSql {
        pub async fn execute<E, DB>(self, executor: E) -> crate::Result<DB::QueryResult> where DB: Database, E: Executor<Database = DB> {}
        pub fn execute_many<E, DB>(self, executor: E) -> BoxStream<crate::Result<DB::QueryResult>> where DB: Database, E: Executor<Database = DB> {}
        pub fn fetch<E, DB>(self, executor: E) -> BoxStream<Result<DB::Row, Error>> where DB: Database, E: Executor<Database = DB> {}
        pub fn fetch_many<E, DB>(self, executor: E) -> BoxStream<Result<Either<DB::QueryResult, DB::Row>, Error>> where DB: Database, E: Executor<Database = DB> {}
        pub fn fetch_all<E, DB>(self, executor: E) -> BoxFuture<crate::Result<Vec<DB::Row>>> where DB: Database, E: Executor<Database = DB> {}
        pub fn fetch_one<E, DB>(self, executor: E) -> BoxFuture<crate::Result<DB::Row>> where DB: Database, E: Executor<Database = DB> {}
        pub async fn fetch_optional<E, DB>(self, executor: E) -> crate::Result<Option<DB::Row>> where DB: Database, E: Executor<Database = DB> {}
    }
    pub fn raw_sql(sql: impl SqlSafeStr) -> RawSql {}
}
pub mod row {
    use crate::Error;
    use crate::column::ColumnIndex;
    use crate::database::Database;
    use crate::decode::Decode;
    use crate::type_checking::TypeChecking;
    use crate::types::Type;
    use std::fmt;
    pub trait Row {
        type Database: Database<Row = Self>;
        fn is_empty(&self) -> bool {}
        fn len(&self) -> usize {}
        fn column<I>(&self, index: I) -> &<Self::Database as Database>::Column where I: ColumnIndex<Self> {}
        fn try_column<I>(&self, index: I) -> Result<&<Self::Database as Database>::Column, Error> where I: ColumnIndex<Self> {}
        fn columns(&self) -> &[<Self::Database as Database>::Column];
        fn get<T, I>(&self, index: I) -> T where I: ColumnIndex<Self>, T: Decode<Self::Database> + Type<Self::Database> {}
        fn get_unchecked<T, I>(&self, index: I) -> T where I: ColumnIndex<Self>, T: Decode<Self::Database> {}
        fn try_get<T, I>(&self, index: I) -> Result<T, Error> where I: ColumnIndex<Self>, T: Decode<Self::Database> + Type<Self::Database> {}
        fn try_get_unchecked<T, I>(&self, index: I) -> Result<T, Error> where I: ColumnIndex<Self>, T: Decode<Self::Database> {}
        fn try_get_raw<I>(&self, index: I) -> Result<<Self::Database as Database>::ValueRef<'_>, Error> where I: ColumnIndex<Self>;
    }
    pub fn debug_row<R>(row: &R, f: &mut fmt::Formatter) -> fmt::Result where R: Row, usize: ColumnIndex<R>, <R as Row>::Database: TypeChecking {}
}
pub mod rt {
    use async_std::task;
    use std::future::Future;
    use std::marker::PhantomData;
    use std::time::Duration;
    pub struct TimeoutError;
    pub enum JoinHandle<T> { AsyncStd(task::JoinHandle<T>), Tokio(tokio::task::JoinHandle<T>), AsyncTask(Option<async_task::Task<T>>), _Phantom(PhantomData<fn() -> T>) }
    impl<T> Future for JoinHandle<T> { type Output = T; }
    pub async fn timeout<F: Future>(duration: Duration, f: F) -> Result<F::Output, TimeoutError> {}
    pub async fn sleep(duration: Duration) {}
    pub fn spawn<F>(fut: F) -> JoinHandle<F::Output> where F: Future {}
    pub fn spawn_blocking<F, R>(f: F) -> JoinHandle<R> where F: FnOnce() -> R {}
    pub async fn yield_now() {}
    pub fn test_block_on<F: Future>(f: F) -> F::Output {}
    pub fn missing_rt<T>(_unused: T) -> ! {}
    pub mod rt_async_io {
        use crate::rt::TimeoutError;
        use std::future::Future;
        use std::time::Duration;
        pub async fn sleep(duration: Duration) {}
        pub async fn timeout<F: Future>(duration: Duration, future: F) -> Result<F::Output, TimeoutError> {}
    }
    pub mod rt_tokio {
        pub fn available() -> bool {}
    }
}
pub mod sql_str {
    use std::borrow::{Borrow, Cow};
    use std::sync::Arc;
    pub trait SqlSafeStr {
        fn into_sql_str(self) -> SqlStr;
    }
    impl SqlSafeStr for &str { fn into_sql_str(self) -> SqlStr {} }
    pub struct AssertSqlSafe<T>(pub T);
    impl SqlSafeStr for AssertSqlSafe<&str> { fn into_sql_str(self) -> SqlStr {} }
    impl SqlSafeStr for AssertSqlSafe<String> { fn into_sql_str(self) -> SqlStr {} }
    impl SqlSafeStr for AssertSqlSafe<Box<str>> { fn into_sql_str(self) -> SqlStr {} }
    impl SqlSafeStr for AssertSqlSafe<Arc<str>> { fn into_sql_str(self) -> SqlStr {} }
    impl SqlSafeStr for AssertSqlSafe<Arc<String>> { fn into_sql_str(self) -> SqlStr {} }
    impl SqlSafeStr for AssertSqlSafe<Cow<str>> { fn into_sql_str(self) -> SqlStr {} }
    pub struct SqlStr;
    impl Clone for SqlStr {}
    impl SqlSafeStr for SqlStr { fn into_sql_str(self) -> SqlStr {} }
    impl SqlStr {
        pub fn as_str(&self) -> &str {}
        pub fn from_static(sql: &str) -> Self {}
    }
    impl AsRef<str> for SqlStr {}
    impl Borrow<str> for SqlStr {}
}
pub mod statement {
    use crate::Error;
    use crate::arguments::IntoArguments;
    use crate::column::ColumnIndex;
    use crate::database::Database;
    use crate::from_row::FromRow;
    use crate::query::Query;
    use crate::query_as::QueryAs;
    use crate::query_scalar::QueryScalar;
    use crate::sql_str::SqlStr;
    use either::Either;
    pub trait Statement: Clone {
        type Database: Database;
        fn into_sql(self) -> SqlStr;
        fn sql(&self) -> &SqlStr;
        fn parameters(&self) -> Option<Either<&[<Self::Database as Database>::TypeInfo], usize>>;
        fn columns(&self) -> &[<Self::Database as Database>::Column];
        fn column<I>(&self, index: I) -> &<Self::Database as Database>::Column where I: ColumnIndex<Self> {}
        fn try_column<I>(&self, index: I) -> Result<&<Self::Database as Database>::Column, Error> where I: ColumnIndex<Self> {}
        fn query(&self) -> Query<Self::Database, <Self::Database as Database>::Arguments>;
        fn query_with<A>(&self, arguments: A) -> Query<Self::Database, A> where A: IntoArguments<Self::Database>;
        fn query_as<O>(&self,) -> QueryAs<Self::Database, O, <Self::Database as Database>::Arguments> where O: FromRow<<Self::Database as Database>::Row>;
        fn query_as_with<O, A>(&self, arguments: A) -> QueryAs<Self::Database, O, A> where O: FromRow<<Self::Database as Database>::Row>, A: IntoArguments<Self::Database>;
        fn query_scalar<O>(&self,) -> QueryScalar<Self::Database, O, <Self::Database as Database>::Arguments> where(O,): FromRow<<Self::Database as Database>::Row>;
        fn query_scalar_with<O, A>(&self, arguments: A) -> QueryScalar<Self::Database, O, A> where(O,): FromRow<<Self::Database as Database>::Row>, A: IntoArguments<Self::Database>;
    }
}
pub mod sync {
    pub struct AsyncSemaphore;
    impl AsyncSemaphore {
        pub fn new(fair: bool, permits: usize) -> Self {}
        pub fn permits(&self) -> usize {}
        pub async fn acquire(&self, permits: u32) -> AsyncSemaphoreReleaser {}
        pub fn try_acquire(&self, permits: u32) -> Option<AsyncSemaphoreReleaser> {}
        pub fn release(&self, permits: usize) {}
    }
    pub struct AsyncSemaphoreReleaser;
    impl AsyncSemaphoreReleaser { pub fn disarm(self) {} }
}
pub mod testing {
    use crate::Error;
    use crate::connection::Connection;
    use crate::database::Database;
    use crate::executor::Executor;
    use crate::migrate::{Migrate, Migrator};
    use crate::pool::{Pool, PoolConnection, PoolOptions};
    use crate::testing::fixtures::Fixture;
    use std::future::Future;
    pub trait TestSupport: Database {
        fn test_context(args: &TestArgs) -> impl Future<Output = Result<TestContext<Self>, Error>>;
        fn cleanup_test(db_name: &str) -> impl Future<Output = Result<(), Error>>;
        fn cleanup_test_dbs() -> impl Future<Output = Result<Option<usize>, Error>>;
        fn snapshot(conn: &mut Self::Connection) -> impl Future<Output = Result<FixtureSnapshot<Self>, Error>>;
        fn db_name(args: &TestArgs) -> String {}
    }
    pub struct TestFixture { pub path: &str, pub contents: &str }
    pub struct TestArgs { pub test_path: &str, pub migrator: Option<&Migrator>, pub fixtures: &[TestFixture] }
    impl TestArgs {
        pub fn new(test_path: &str) -> Self {}
        pub fn migrator(&mut self, migrator: &Migrator) {}
        pub fn fixtures(&mut self, fixtures: &[TestFixture]) {}
    }
    pub trait TestFn {
        type Output;
        fn run_test(self, args: TestArgs) -> Self::Output;
    }
    impl<DB, Fut> TestFn for fn(Pool<DB>) -> Fut where DB: TestSupport + Database, DB::Connection: Migrate, &mut DB::Connection: Executor<Database = DB>, Fut: Future, Fut::Output: TestTermination {
        type Output = Fut::Output;
        fn run_test(self, args: TestArgs) -> Self::Output {}
    }
    impl<DB, Fut> TestFn for fn(PoolConnection<DB>) -> Fut where DB: TestSupport + Database, DB::Connection: Migrate, &mut DB::Connection: Executor<Database = DB>, Fut: Future, Fut::Output: TestTermination {
        type Output = Fut::Output;
        fn run_test(self, args: TestArgs) -> Self::Output {}
    }
    impl<DB, Fut> TestFn for fn(PoolOptions<DB>, <DB::Connection as Connection>::Options) -> Fut where DB: Database + TestSupport, DB::Connection: Migrate, &mut DB::Connection: Executor<Database = DB>, Fut: Future, Fut::Output: TestTermination {
        type Output = Fut::Output;
        fn run_test(self, args: TestArgs) -> Self::Output {}
    }
    impl<Fut> TestFn for fn() -> Fut where Fut: Future {
        type Output = Fut::Output;
        fn run_test(self, args: TestArgs) -> Self::Output {}
    }
    pub trait TestTermination {
        fn is_success(&self) -> bool;
    }
    impl TestTermination for () { fn is_success(&self) -> bool {} }
    impl<T, E> TestTermination for Result<T, E> { fn is_success(&self) -> bool {} }
    pub struct TestContext<DB: Database> { pub pool_opts: PoolOptions<DB>, pub connect_opts: <DB::Connection as Connection>::Options, pub db_name: String }
    pub struct FixtureSnapshot<DB>;
    impl<DB: Database> FixtureSnapshot<DB> { pub fn additive_fixture(&self) -> crate::testing::fixtures::Result<Fixture<DB>> {} }
    pub mod fixtures {
        use crate::database::Database;
        use std::result;
        pub type Result<T, E = FixtureError> = result::Result<T, E>;
        pub struct Fixture<DB>;
        impl<DB: Database> ToString for Fixture<DB> where <DB as Database>::Arguments: Default { fn to_string(&self) -> String {} }
        pub struct FixtureError;
    }
}
pub mod transaction {
    use crate::Error;
    use crate::acquire::Acquire;
    use crate::database::Database;
    use crate::sql_str::SqlStr;
    use futures_core::future::BoxFuture;
    use std::future::Future;
    use std::ops::{Deref, DerefMut};
    pub trait TransactionManager {
        type Database: Database;
        fn begin(conn: &mut <Self::Database as Database>::Connection, statement: Option<SqlStr>) -> impl Future<Output = Result<(), Error>>;
        fn commit(conn: &mut <Self::Database as Database>::Connection) -> impl Future<Output = Result<(), Error>>;
        fn rollback(conn: &mut <Self::Database as Database>::Connection) -> impl Future<Output = Result<(), Error>>;
        fn start_rollback(conn: &mut <Self::Database as Database>::Connection);
        fn get_transaction_depth(conn: &<Self::Database as Database>::Connection) -> usize;
    }
    pub struct Transaction<DB>;
    impl<DB> Transaction<DB> where DB: Database {
        pub async fn commit(self) -> Result<(), Error> {}
        pub async fn rollback(self) -> Result<(), Error> {}
    }
    impl<DB> Deref for Transaction<DB> where DB: Database {
        type Target = DB::Connection;
        fn deref(&self) -> &Self::Target {}
    }
    impl<DB> DerefMut for Transaction<DB> where DB: Database { fn deref_mut(&mut self) -> &mut Self::Target {} }
    impl<DB: Database> AsMut<DB::Connection> for Transaction<DB> {}
    impl<DB: Database> Acquire for &mut Transaction<DB> {
        type Database = DB;
        type Connection = &mut <DB as Database>::Connection;
        fn acquire(self) -> BoxFuture<Result<Self::Connection, Error>> {}
        fn begin(self) -> BoxFuture<Result<Transaction<DB>, Error>> {}
    }
    pub fn begin_ansi_transaction_sql(depth: usize) -> SqlStr {}
    pub fn commit_ansi_transaction_sql(depth: usize) -> SqlStr {}
    pub fn rollback_ansi_transaction_sql(depth: usize) -> SqlStr {}
}
pub mod type_checking {
    use crate::config::macros::PreferredCrates;
    use crate::database::Database;
    use crate::decode::Decode;
    use std::result;
    use std::any::Any;
    use std::fmt::Debug;
    pub enum ParamChecking { Weak, Strong }
    pub trait TypeChecking: Database {
        const PARAM_CHECKING: ParamChecking;
        fn param_type_for_id(id: &Self::TypeInfo, preferred_crates: &PreferredCrates) -> Result<&str, Error>;
        fn return_type_for_id(id: &Self::TypeInfo, preferred_crates: &PreferredCrates) -> Result<&str, Error>;
        fn get_feature_gate(info: &Self::TypeInfo) -> Option<&str>;
        fn fmt_value_debug(value: &<Self as Database>::Value) -> FmtValue<Self>;
    }
    pub type Result<T, E = Error> = result::Result<T, E>;
    pub enum Error { NoMappingFound, DateTimeCrateFeatureNotEnabled, NumericCrateFeatureNotEnabled, AmbiguousDateTimeType { fallback: &str }, AmbiguousNumericType { fallback: &str } }
    pub struct FmtValue<DB>;
    impl<DB> FmtValue<DB> where DB: Database {
        pub fn debug<T>(value: &<DB as Database>::Value) -> Self where T: Decode<DB> + Debug + Any {}
        pub fn unknown(value: &<DB as Database>::Value) -> Self where DB: TypeChecking {}
    }
}
pub mod type_info {
    use std::fmt::{Debug, Display};
    pub trait TypeInfo: Debug + Display + Clone + PartialEq<Self> {
        fn is_null(&self) -> bool;
        fn name(&self) -> &str;
        fn type_compatible(&self, other: &Self) -> bool {}
    }
}
pub mod types {
    use crate::any::{Any, AnyTypeInfo};
    use crate::database::Database;
    use std::borrow::Cow;
    use std::ops::{Deref, DerefMut};
    pub use uuid;
    pub use bigdecimal::BigDecimal;
    pub use bit_vec::BitVec;
    pub use bstr::{BStr, BString};
    pub use rust_decimal::Decimal;
    pub use serde_json::Value as JsonValue;
    pub use serde_json::value::RawValue as JsonRawValue;
    pub use uuid::Uuid;
    pub trait Type<DB: Database> {
        fn type_info() -> DB::TypeInfo;
        fn compatible(ty: &DB::TypeInfo) -> bool {}
    }
    impl<T: Type<DB>, DB: Database> Type<DB> for &T {
        fn type_info() -> DB::TypeInfo {}
        fn compatible(ty: &DB::TypeInfo) -> bool {}
    }
    impl<T: Type<DB>, DB: Database> Type<DB> for Option<T> {
        fn type_info() -> DB::TypeInfo {}
        fn compatible(ty: &DB::TypeInfo) -> bool {}
    }
    impl<T, DB: Database> Type<DB> for Cow<T> where T: Type<DB> + ToOwned {
        fn type_info() -> DB::TypeInfo {}
        fn compatible(ty: &DB::TypeInfo) -> bool {}
    }
    impl<DB> Type<DB> for BString where DB: Database, [u8]: Type<DB> {
        fn type_info() -> DB::TypeInfo {}
        fn compatible(ty: &DB::TypeInfo) -> bool {}
    }
    impl<DB> Type<DB> for serde_json::Value where Json<Self>: Type<DB>, DB: Database {
        fn type_info() -> DB::TypeInfo {}
        fn compatible(ty: &DB::TypeInfo) -> bool {}
    }
    impl<DB> Type<DB> for serde_json::value::RawValue where Json<&Self>: Type<DB>, DB: Database {
        fn type_info() -> DB::TypeInfo {}
        fn compatible(ty: &DB::TypeInfo) -> bool {}
    }
    impl Type<Any> for [u8] { fn type_info() -> AnyTypeInfo {} }
    impl Type<Any> for Vec<u8> { fn type_info() -> AnyTypeInfo {} }
    impl Type<Any> for bool { fn type_info() -> AnyTypeInfo {} }
    impl Type<Any> for f32 { fn type_info() -> AnyTypeInfo {} }
    impl Type<Any> for f64 { fn type_info() -> AnyTypeInfo {} }
    impl Type<Any> for i16 {
        fn type_info() -> AnyTypeInfo {}
        fn compatible(ty: &AnyTypeInfo) -> bool {}
    }
    impl Type<Any> for i32 {
        fn type_info() -> AnyTypeInfo {}
        fn compatible(ty: &AnyTypeInfo) -> bool {}
    }
    impl Type<Any> for i64 {
        fn type_info() -> AnyTypeInfo {}
        fn compatible(ty: &AnyTypeInfo) -> bool {}
    }
    impl Type<Any> for str { fn type_info() -> AnyTypeInfo {} }
    impl Type<Any> for String { fn type_info() -> AnyTypeInfo {} }
    #[derive(Clone, Copy, Default)] pub struct Json<T>(pub T);
    impl<T> Json<T> { pub fn into_inner(self) -> T {} }
    impl<T> From<T> for Json<T> {}
    impl<T> Deref for Json<T> {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
    impl<T> DerefMut for Json<T> { fn deref_mut(&mut self) -> &mut Self::Target {} }
    impl<T> AsRef<T> for Json<T> {}
    impl<T> AsMut<T> for Json<T> {}
    #[derive(Clone, Copy, Default)] pub struct Text<T>(pub T);
    impl<T> Text<T> { pub fn into_inner(self) -> T {} }
    impl<T> Deref for Text<T> {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
    impl<T> DerefMut for Text<T> { fn deref_mut(&mut self) -> &mut Self::Target {} }
    pub mod bstr {
        pub use bstr::{BStr, BString, ByteSlice};
    }
    pub mod chrono {
        pub use chrono::{DateTime, FixedOffset, Local, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
    }
    pub mod ipnet {
        pub use ipnet::{IpNet, Ipv4Net, Ipv6Net};
    }
    pub mod ipnetwork {
        pub use ipnetwork::{IpNetwork, Ipv4Network, Ipv6Network};
    }
    pub mod mac_address {
        pub use mac_address::MacAddress;
    }
    pub mod time {
        pub use time::{Date, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset};
    }
}
pub mod value {
    use crate::Error;
    use crate::database::Database;
    use crate::decode::Decode;
    use crate::types::Type;
    use std::borrow::Cow;
    pub trait Value {
        type Database: Database<Value = Self>;
        fn as_ref(&self) -> <Self::Database as Database>::ValueRef<'_>;
        fn type_info(&self) -> Cow<<Self::Database as Database>::TypeInfo>;
        fn is_null(&self) -> bool;
        fn decode<T>(&self) -> T where T: Decode<Self::Database> + Type<Self::Database> {}
        fn decode_unchecked<T>(&self) -> T where T: Decode<Self::Database> {}
        fn try_decode<T>(&self) -> Result<T, Error> where T: Decode<Self::Database> + Type<Self::Database> {}
        fn try_decode_unchecked<T>(&self) -> Result<T, Error> where T: Decode<Self::Database> {}
    }
    pub trait ValueRef {
        type Database: Database;
        fn to_owned(&self) -> <Self::Database as Database>::Value;
        fn type_info(&self) -> Cow<<Self::Database as Database>::TypeInfo>;
        fn is_null(&self) -> bool;
    }
}
