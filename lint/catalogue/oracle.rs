//! oracle 0.6.3.

use std::time::Duration;
use std::{error, fmt, result};
use pool::CloseMode;
use sql_type::{FromSql, ToSql};
pub type Result<T> = result::Result<T, Error>;
pub enum Error {}
impl fmt::Display for Error {}
impl error::Error for Error {}
pub struct SqlValue;
pub trait BindIndex {}
impl BindIndex for usize {}
impl BindIndex for &str {}
pub trait ColumnIndex {}
impl ColumnIndex for usize {}
impl ColumnIndex for &str {}
pub trait BatchBindIndex {}
impl BatchBindIndex for usize {}
impl BatchBindIndex for &str {}
pub mod conn { pub use crate::pool::CloseMode; }
pub mod sql_type {
    pub trait FromSql {}
    pub trait ToSql {}
    pub trait ToSqlNull {}
}
#[derive(Copy, Clone)] pub enum StartupMode { Force, Restrict }
#[derive(Copy, Clone)] pub enum ShutdownMode { Default, Transactional, TransactionalLocal, Immediate, Abort, Final }
#[derive(Copy, Clone)] pub enum Privilege { Sysdba, Sysoper, Sysasm, Sysbackup, Sysdg, Syskm, Sysrac }
#[derive(Copy, Clone)] pub enum ConnStatus { Normal, NotConnected, Closed }
#[derive(Clone)] pub struct Connector;
impl Connector {
    pub fn new<U, P, C>(username: U, password: P, connect_string: C) -> Connector where U: Into<String>, P: Into<String>, C: Into<String> {}
    pub fn privilege(&mut self, privilege: Privilege) -> &mut Connector {}
    pub fn external_auth(&mut self, b: bool) -> &mut Connector {}
    pub fn prelim_auth(&mut self, b: bool) -> &mut Connector {}
    pub fn new_password<P>(&mut self, password: P) -> &mut Connector where P: Into<String> {}
    pub fn purity(&mut self, purity: Purity) -> &mut Connector {}
    pub fn connection_class<S>(&mut self, connection_class: S) -> &mut Connector where S: Into<String> {}
    pub fn app_context<T1, T2, T3>(&mut self, namespace: T1, name: T2, value: T3) -> &mut Connector where T1: Into<String>, T2: Into<String>, T3: Into<String> {}
    pub fn tag<S>(&mut self, _tag: S) -> &mut Connector where S: Into<String> {}
    pub fn match_any_tag(&mut self, _b: bool) -> &mut Connector {}
    pub fn events(&mut self, b: bool) -> &mut Connector {}
    pub fn edition<S>(&mut self, edition: S) -> &mut Connector where S: Into<String> {}
    pub fn driver_name<S>(&mut self, driver_name: S) -> &mut Connector where S: Into<String> {}
    pub fn stmt_cache_size(&mut self, size: u32) -> &mut Connector {}
    #[blocking(db)] pub fn connect(&self) -> Result<Connection> {}
}
pub struct Connection;
impl Connection {
    #[blocking(db)] pub fn connect<U, P, C>(username: U, password: P, connect_string: C) -> Result<Connection> where U: AsRef<str>, P: AsRef<str>, C: AsRef<str> {}
    #[blocking(db)] pub fn close(&self) -> Result<()> {}
    #[blocking(db)] pub fn close_with_mode(&self, mode: CloseMode) -> Result<()> {}
    pub fn statement(&self, sql: &str) -> StatementBuilder {}
    pub fn batch(&self, sql: &str, max_batch_size: usize) -> BatchBuilder {}
    #[blocking(db)] pub fn query(&self, sql: &str, params: &[&dyn ToSql]) -> Result<ResultSet<Row>> {}
    #[blocking(db)] pub fn query_named(&self, sql: &str, params: &[(&str, &dyn ToSql)]) -> Result<ResultSet<Row>> {}
    #[blocking(db)] pub fn query_as<T>(&self, sql: &str, params: &[&dyn ToSql]) -> Result<ResultSet<T>> where T: RowValue {}
    #[blocking(db)] pub fn query_as_named<T>(&self, sql: &str, params: &[(&str, &dyn ToSql)]) -> Result<ResultSet<T>> where T: RowValue {}
    #[blocking(db)] pub fn query_row(&self, sql: &str, params: &[&dyn ToSql]) -> Result<Row> {}
    #[blocking(db)] pub fn query_row_named(&self, sql: &str, params: &[(&str, &dyn ToSql)]) -> Result<Row> {}
    #[blocking(db)] pub fn query_row_as<T>(&self, sql: &str, params: &[&dyn ToSql]) -> Result<T> where T: RowValue {}
    #[blocking(db)] pub fn query_row_as_named<T>(&self, sql: &str, params: &[(&str, &dyn ToSql)]) -> Result<T> where T: RowValue {}
    #[blocking(db)] pub fn execute(&self, sql: &str, params: &[&dyn ToSql]) -> Result<Statement> {}
    #[blocking(db)] pub fn execute_named(&self, sql: &str, params: &[(&str, &dyn ToSql)]) -> Result<Statement> {}
    #[blocking(db)] pub fn commit(&self) -> Result<()> {}
    #[blocking(db)] pub fn rollback(&self) -> Result<()> {}
    pub fn autocommit(&self) -> bool {}
    pub fn set_autocommit(&mut self, autocommit: bool) {}
    pub fn break_execution(&self) -> Result<()> {}
    #[blocking(db)] pub fn object_type(&self, name: &str) -> Result<ObjectType> {}
    pub fn clear_object_type_cache(&self) -> Result<()> {}
    pub fn object_type_cache_len(&self) -> usize {}
    pub fn server_version(&self) -> Result<(Version, String)> {}
    #[blocking(db)] pub fn change_password(&self, username: &str, old_password: &str, new_password: &str) -> Result<()> {}
    #[blocking(db)] pub fn ping(&self) -> Result<()> {}
    pub fn status(&self) -> Result<ConnStatus> {}
    pub fn last_warning(&self) -> Option<Error> {}
    pub fn stmt_cache_size(&self) -> Result<u32> {}
    pub fn set_stmt_cache_size(&self, size: u32) -> Result<()> {}
    pub fn call_timeout(&self) -> Result<Option<Duration>> {}
    pub fn set_call_timeout(&self, dur: Option<Duration>) -> Result<()> {}
    pub fn current_schema(&self) -> Result<String> {}
    pub fn set_current_schema(&self, current_schema: &str) -> Result<()> {}
    pub fn edition(&self) -> Result<String> {}
    pub fn external_name(&self) -> Result<String> {}
    pub fn set_external_name(&self, external_name: &str) -> Result<()> {}
    pub fn internal_name(&self) -> Result<String> {}
    pub fn set_internal_name(&self, internal_name: &str) -> Result<()> {}
    pub fn set_module(&self, module: &str) -> Result<()> {}
    pub fn set_action(&self, action: &str) -> Result<()> {}
    pub fn set_client_info(&self, client_info: &str) -> Result<()> {}
    pub fn set_client_identifier(&self, client_identifier: &str) -> Result<()> {}
    pub fn set_db_op(&self, db_op: &str) -> Result<()> {}
    #[blocking(db)] pub fn startup_database(&self, modes: &[StartupMode]) -> Result<()> {}
    #[blocking(db)] pub fn shutdown_database(&self, mode: ShutdownMode) -> Result<()> {}
    pub fn tag(&self) -> &str {}
    pub fn tag_found(&self) -> bool {}
    pub fn is_new_connection(&self) -> bool {}
    pub fn info(&self) -> Result<Info> {}
}
pub struct StatementBuilder;
impl StatementBuilder {
    pub fn fetch_array_size(&mut self, size: u32) -> &mut StatementBuilder {}
    pub fn prefetch_rows(&mut self, size: u32) -> &mut StatementBuilder {}
    pub fn lob_locator(&mut self) -> &mut StatementBuilder {}
    pub fn tag<T>(&mut self, tag_name: T) -> &mut StatementBuilder where T: Into<String> {}
    pub fn exclude_from_cache(&mut self) -> &mut StatementBuilder {}
    pub fn build(&self) -> Result<Statement> {}
}
#[derive(Copy, Clone)] pub enum StatementType { Select, Insert, Update, Delete, Merge, Create, Alter, Drop, Begin, Declare, Commit, Rollback, ExplainPlan, Call, Unknown }
impl fmt::Display for StatementType {}
pub struct Statement;
impl Statement {
    #[blocking(db)] pub fn close(&mut self) -> Result<()> {}
    #[blocking(db)] pub fn query(&mut self, params: &[&dyn ToSql]) -> Result<ResultSet<Row>> {}
    #[blocking(db)] pub fn query_named(&mut self, params: &[(&str, &dyn ToSql)]) -> Result<ResultSet<Row>> {}
    #[blocking(db)] pub fn query_as<T>(&mut self, params: &[&dyn ToSql]) -> Result<ResultSet<T>> where T: RowValue {}
    #[blocking(db)] pub fn into_result_set<T>(self, params: &[&dyn ToSql]) -> Result<ResultSet<T>> where T: RowValue {}
    #[blocking(db)] pub fn query_as_named<T>(&mut self, params: &[(&str, &dyn ToSql)]) -> Result<ResultSet<T>> where T: RowValue {}
    #[blocking(db)] pub fn into_result_set_named<T>(self, params: &[(&str, &dyn ToSql)]) -> Result<ResultSet<T>> where T: RowValue {}
    #[blocking(db)] pub fn query_row(&mut self, params: &[&dyn ToSql]) -> Result<Row> {}
    #[blocking(db)] pub fn query_row_named(&mut self, params: &[(&str, &dyn ToSql)]) -> Result<Row> {}
    #[blocking(db)] pub fn query_row_as<T>(&mut self, params: &[&dyn ToSql]) -> Result<T> where T: RowValue {}
    #[blocking(db)] pub fn query_row_as_named<T>(&mut self, params: &[(&str, &dyn ToSql)]) -> Result<T> where T: RowValue {}
    #[blocking(db)] pub fn execute(&mut self, params: &[&dyn ToSql]) -> Result<()> {}
    #[blocking(db)] pub fn execute_named(&mut self, params: &[(&str, &dyn ToSql)]) -> Result<()> {}
    pub fn bind_count(&self) -> usize {}
    pub fn bind_names(&self) -> Vec<&str> {}
    pub fn bind<I>(&mut self, bindidx: I, value: &dyn ToSql) -> Result<()> where I: BindIndex {}
    pub fn bind_value<I, T>(&self, bindidx: I) -> Result<T> where I: BindIndex, T: FromSql {}
    pub fn returned_values<I, T>(&self, bindidx: I) -> Result<Vec<T>> where I: BindIndex, T: FromSql {}
    pub fn row_count(&self) -> Result<u64> {}
    pub fn statement_type(&self) -> StatementType {}
    pub fn is_query(&self) -> bool {}
    pub fn is_plsql(&self) -> bool {}
    pub fn is_ddl(&self) -> bool {}
    pub fn is_dml(&self) -> bool {}
    pub fn is_returning(&self) -> bool {}
    pub fn last_row_id(&self) -> Result<Option<String>> {}
}
#[derive(Clone)] pub struct ColumnInfo;
impl ColumnInfo {
    pub fn name(&self) -> &str {}
    pub fn oracle_type(&self) -> &OracleType {}
    pub fn nullable(&self) -> bool {}
}
impl fmt::Display for ColumnInfo {}
pub struct BatchBuilder;
impl BatchBuilder {
    pub fn with_batch_errors(&mut self) -> &mut BatchBuilder {}
    pub fn with_row_counts(&mut self) -> &mut BatchBuilder {}
    pub fn build(&self) -> Result<Batch> {}
}
pub struct Batch;
impl Batch {
    #[blocking(db)] pub fn close(&mut self) -> Result<()> {}
    pub fn append_row(&mut self, params: &[&dyn ToSql]) -> Result<()> {}
    pub fn append_row_named(&mut self, params: &[(&str, &dyn ToSql)]) -> Result<()> {}
    #[blocking(db)] pub fn execute(&mut self) -> Result<()> {}
    pub fn bind_count(&self) -> usize {}
    pub fn bind_names(&self) -> Vec<&str> {}
    pub fn set_type<I>(&mut self, bindidx: I, oratype: &OracleType) -> Result<()> where I: BatchBindIndex {}
    pub fn set<I>(&mut self, index: I, value: &dyn ToSql) -> Result<()> where I: BatchBindIndex {}
    pub fn row_counts(&self) -> Result<Vec<u64>> {}
    pub fn statement_type(&self) -> StatementType {}
    pub fn is_plsql(&self) -> bool {}
    pub fn is_dml(&self) -> bool {}
}
pub struct Row;
impl Row {
    pub fn get<I, T>(&self, colidx: I) -> Result<T> where I: ColumnIndex, T: FromSql {}
    pub fn sql_values(&self) -> &[SqlValue] {}
    pub fn get_as<T>(&self) -> Result<T> where T: RowValue {}
    pub fn column_info(&self) -> &[ColumnInfo] {}
}
pub struct ResultSet<T>;
impl<T> ResultSet<T> where T: RowValue { pub fn column_info(&self) -> &[ColumnInfo] {} }
impl<T> Iterator for ResultSet<T> where T: RowValue {
    type Item = Result<T>;
    #[blocking(db)] fn next(&mut self) -> Option<Self::Item> {}
}
pub trait RowValue { fn get(row: &Row) -> Result<Self>; }
impl RowValue for Row { fn get(row: &Row) -> Result<Row> {} }
impl<T: FromSql> RowValue for T { fn get(row: &Row) -> Result<T> {} }
pub mod pool {
    use crate::{Connection, Privilege, Result};
    use std::time::Duration;
    #[derive(Copy, Clone)] pub enum CloseMode { Default, Force }
    #[derive(Copy, Clone)] pub enum GetMode { Wait, NoWait, ForceGet, TimedWait(Duration) }
    #[derive(Copy, Clone)] pub enum PoolType { Homogeneous, Heterogeneous }
    #[derive(Clone)] pub struct PoolOptions;
    impl PoolOptions {
        pub fn new() -> PoolOptions {}
        pub fn username<S>(self, username: S) -> Self where S: Into<String> {}
        pub fn password<S>(self, password: S) -> Self where S: Into<String> {}
        pub fn privilege(self, privilege: Privilege) -> Self {}
        pub fn external_auth(self, enable: bool) -> Self {}
        pub fn tag<S>(self, tag: S) -> Self where S: Into<String> {}
        pub fn match_any_tag(self, enable: bool) -> Self {}
        pub fn purity(self, purity: Purity) -> Self {}
        pub fn connection_class<S>(self, connection_class: S) -> Self where S: Into<String> {}
    }
    impl Default for PoolOptions {}
    #[derive(Clone)] pub struct PoolBuilder;
    impl PoolBuilder {
        pub fn new<U, P, C>(username: U, password: P, connect_string: C) -> PoolBuilder where U: Into<String>, P: Into<String>, C: Into<String> {}
        pub fn min_connections(&mut self, num: u32) -> &mut PoolBuilder {}
        pub fn max_connections(&mut self, num: u32) -> &mut PoolBuilder {}
        pub fn connection_increment(&mut self, num: u32) -> &mut PoolBuilder {}
        pub fn ping_interval(&mut self, dur: Option<Duration>) -> Result<&mut PoolBuilder> {}
        pub fn ping_timeout(&mut self, dur: Duration) -> Result<&mut PoolBuilder> {}
        pub fn pool_type(&mut self, pool_type: PoolType) -> &mut PoolBuilder {}
        pub fn external_auth(&mut self, b: bool) -> &mut PoolBuilder {}
        pub fn get_mode(&mut self, mode: GetMode) -> &mut PoolBuilder {}
        pub fn timeout(&mut self, dur: Duration) -> Result<&mut PoolBuilder> {}
        pub fn max_lifetime_connection(&mut self, dur: Duration) -> Result<&mut PoolBuilder> {}
        pub fn plsql_fixup_callback<T>(&mut self, plsql: T) -> &mut PoolBuilder where T: Into<String> {}
        pub fn max_connections_per_shard(&mut self, num: u32) -> &mut PoolBuilder {}
        pub fn events(&mut self, b: bool) -> &mut PoolBuilder {}
        pub fn edition<S>(&mut self, edition: S) -> &mut PoolBuilder where S: Into<String> {}
        pub fn driver_name<S>(&mut self, driver_name: S) -> &mut PoolBuilder where S: Into<String> {}
        pub fn stmt_cache_size(&mut self, size: u32) -> &mut PoolBuilder {}
        #[blocking(db)] pub fn build(&self) -> Result<Pool> {}
    }
    #[derive(Clone)] pub struct Pool;
    impl Pool {
        #[blocking(db)] pub fn get(&self) -> Result<Connection> {}
        #[blocking(db)] pub fn get_with_options(&self, options: &PoolOptions) -> Result<Connection> {}
        #[blocking(db)] pub fn close(&self, mode: &CloseMode) -> Result<()> {}
        pub fn busy_count(&self) -> Result<u32> {}
        pub fn get_mode(&self) -> Result<GetMode> {}
        pub fn set_get_mode(&mut self, mode: &GetMode) -> Result<()> {}
        pub fn max_lifetime_connection(&self) -> Result<Duration> {}
        pub fn set_max_lifetime_connection(&mut self, dur: Duration) -> Result<()> {}
        pub fn max_connections_per_shard(&self) -> Result<u32> {}
        pub fn set_max_connections_per_shard(&mut self, max_connections: u32) -> Result<()> {}
        pub fn open_count(&self) -> Result<u32> {}
        pub fn ping_interval(&self) -> Result<Option<Duration>> {}
        pub fn set_ping_interval(&mut self, interval: Option<Duration>) -> Result<()> {}
        pub fn reconfigure(&self, min_connections: u32, max_connections: u32, connection_increment: u32) -> Result<()> {}
        pub fn soda_metadata_cache(&self) -> Result<bool> {}
        pub fn set_soda_metadata_cache(&mut self, enabled: bool) -> Result<()> {}
        pub fn stmt_cache_size(&self) -> Result<u32> {}
        pub fn set_stmt_cache_size(&mut self, cache_size: u32) -> Result<()> {}
        pub fn timeout(&self) -> Result<Duration> {}
        pub fn set_timeout(&mut self, timeout: Duration) -> Result<()> {}
    }
}
pub mod aq {
    use crate::{Connection, Result};
    pub trait Payload: ToOwned { type TypeInfo; }
    impl Payload for [u8] { type TypeInfo = (); }
    pub struct Queue<T>;
    impl<T> Queue<T> where T: Payload {
        pub fn new(conn: &Connection, queue_name: &str, payload_type: &T::TypeInfo) -> Result<Queue<T>> {}
        #[blocking(db)] pub fn dequeue(&self) -> Result<MsgProps<T>> {}
        #[blocking(db)] pub fn dequeue_many(&self, max_size: u32) -> Result<Vec<MsgProps<T>>> {}
        #[blocking(db)] pub fn enqueue(&self, props: &MsgProps<T>) -> Result<()> {}
        #[blocking(db)] pub fn enqueue_many<I>(&self, props: I) -> Result<()> where I: IntoIterator<Item = &MsgProps<T>> {}
        pub fn deq_options(&mut self) -> Result<&mut DeqOptions> {}
        pub fn enq_options(&mut self) -> Result<&mut EnqOptions> {}
    }
    #[derive(Clone)] pub struct MsgProps<T>;
    impl<T> MsgProps<T> where T: Payload {
        pub fn new(conn: &Connection) -> Result<MsgProps<T>> {}
        pub fn payload(&self) -> Result<T::Owned> {}
        pub fn set_payload(&mut self, val: &T) -> Result<()> {}
    }
}
