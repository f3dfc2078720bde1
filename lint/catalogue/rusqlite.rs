//! rusqlite 0.40.2, 0.29.0, 0.28.0.

macro_rules! prepare_and_bind { () => {} }
macro_rules! prepare_cached_and_bind { () => {} }
use chrono::{DateTime, FixedOffset, Local, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use crate::backup::Progress;
use crate::blob::Blob;
use crate::config::DbConfig;
use crate::functions::{Aggregate, Context, FunctionFlags, SqlFnOutput, WindowAggregate};
use crate::hooks::{Action, AuthContext, Authorization, PreUpdateCase, Wal};
use crate::limits::Limit;
pub use crate::params::Params;
use crate::serialize::{Data, OwnedData};
use crate::session::{Changeset, ChangesetItem, ConflictAction, ConflictType};
use crate::trace::{TraceEvent, TraceEventCodes};
use crate::types::{FromSql, FromSqlError, ToSql, ToSqlOutput, Type, ValueRef};
use crate::util::Named;
use crate::vtab::{Module, VTab};
use fallible_iterator::FallibleIterator;
use fallible_streaming_iterator::FallibleStreamingIterator;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde_json::Value;
use std::{error, fmt, io, rc, result, str, sync};
use std::borrow::Cow;
use std::cmp::Ordering;
use std::ffi::{CStr, NulError, c_char, c_int};
use std::io::Read;
use std::ops::{Deref, DerefMut};
use std::path::{Path, PathBuf};
use std::time::Duration;
use time::{OffsetDateTime, PrimitiveDateTime, UtcDateTime};
use url::Url;
pub use fallible_iterator;
pub use fallible_streaming_iterator;
pub use libsqlite3_sys as ffi;
pub use libsqlite3_sys::ErrorCode;
pub use crate::transaction::TransactionState;
pub type Result<T, E = Error> = result::Result<T, E>;
impl<T> OptionalExtension<T> for Result<T> { fn optional(self) -> Result<Option<T>> {} }
pub trait OptionalExtension<T> {
    fn optional(self) -> Result<Option<T>>;
}
pub const MAIN_DB: &CStr = _;
pub const TEMP_DB: &CStr = _;
#[not_sync]
pub struct Connection;
impl Connection {
    #[blocking(db)] pub fn open<P: AsRef<Path>>(path: P) -> Result<Self> {}
    #[blocking(db)] pub fn open_in_memory() -> Result<Self> {}
    #[blocking(db)] pub fn open_with_flags<P: AsRef<Path>>(path: P, flags: OpenFlags) -> Result<Self> {}
    #[blocking(db)] pub fn open_with_flags_and_vfs<P: AsRef<Path>, V: Name>(path: P, flags: OpenFlags, vfs: V) -> Result<Self> {}
    #[blocking(db)] pub fn open_in_memory_with_flags(flags: OpenFlags) -> Result<Self> {}
    #[blocking(db)] pub fn open_in_memory_with_flags_and_vfs<V: Name>(flags: OpenFlags, vfs: V) -> Result<Self> {}
    #[blocking(db)] pub fn execute_batch(&self, sql: &str) -> Result<()> {}
    #[blocking(db)] pub fn execute<P: Params>(&self, sql: &str, params: P) -> Result<usize> {}
    pub fn path(&self) -> Option<&str> {}
    pub fn release_memory(&self) -> Result<()> {}
    pub fn last_insert_rowid(&self) -> i64 {}
    #[blocking(db)] pub fn execute_named(&self, sql: &str, params: &[(&str, &dyn ToSql)]) -> Result<usize> {}
    #[blocking(db)] pub fn query_row_named<T, F>(&self, sql: &str, params: &[(&str, &dyn ToSql)], f: F) -> Result<T> where F: FnOnce(&Row) -> Result<T> { let a: &Row; f(a) }
    #[blocking(db)] pub fn query_row<T, P, F>(&self, sql: &str, params: P, f: F) -> Result<T> where P: Params, F: FnOnce(&Row) -> Result<T> { let a: &Row; f(a) }
    #[blocking(db)] pub fn query_one<T, P, F>(&self, sql: &str, params: P, f: F) -> Result<T> where P: Params, F: FnOnce(&Row) -> Result<T> { let a: &Row; f(a) }
    #[blocking(db)] pub fn query_row_and_then<T, E, P, F>(&self, sql: &str, params: P, f: F) -> Result<T, E> where P: Params, F: FnOnce(&Row) -> Result<T, E>, E: From<Error> { let a: &Row; f(a) }
    #[blocking(db)] pub fn prepare(&self, sql: &str) -> Result<Statement> {}
    #[blocking(db)] pub fn prepare_with_flags(&self, sql: &str, flags: PrepFlags) -> Result<Statement> {}
    #[blocking(db)] pub fn close(self) -> Result<(), (Self, Error)> {}
    pub fn load_extension_enable(&self) -> Result<()> {}
    pub fn load_extension_disable(&self) -> Result<()> {}
    #[blocking(db)] pub fn load_extension<P: AsRef<Path>, N: Name>(&self, dylib_path: P, entry_point: Option<N>) -> Result<()> {}
    pub fn handle(&self) -> *mut libsqlite3_sys::sqlite3 {}
    pub fn from_handle(db: *mut libsqlite3_sys::sqlite3) -> Result<Self> {}
    pub fn extension_init2(db: *mut libsqlite3_sys::sqlite3, pz_err_msg: *mut *mut c_char, p_api: *mut libsqlite3_sys::sqlite3_api_routines, init: fn(Self) -> Result<bool>) -> c_int {}
    pub fn from_handle_owned(db: *mut libsqlite3_sys::sqlite3) -> Result<Self> {}
    pub fn get_interrupt_handle(&self) -> InterruptHandle {}
    pub fn changes(&self) -> u64 {}
    pub fn total_changes(&self) -> u64 {}
    pub fn is_autocommit(&self) -> bool {}
    pub fn is_busy(&self) -> bool {}
    #[blocking(db)] pub fn cache_flush(&self) -> Result<()> {}
    pub fn is_readonly<N: Name>(&self, db_name: N) -> Result<bool> {}
    pub fn db_name(&self, index: usize) -> Result<String> {}
    pub fn is_interrupted(&self) -> bool {}
    pub fn set_errmsg(&self, code: c_int, msg: Option<&std::ffi::CStr>) -> Result<()> {}
    #[blocking(db)] pub fn backup<N: Name, P: AsRef<Path>>(&self, name: N, dst_path: P, progress: Option<fn(Progress)>) -> Result<()> {}
    #[blocking(db)] pub fn restore<N: Name, P: AsRef<Path>, F: Fn(Progress)>(&mut self, name: N, src_path: P, progress: Option<F>) -> Result<()> { let a: Progress; progress.unwrap()(a); }
    #[blocking(db)] pub fn blob_open<D: Name, N: Name>(&self, db: D, table: N, column: N, row_id: i64, read_only: bool) -> Result<Blob> {}
    pub fn busy_timeout(&self, timeout: Duration) -> Result<()> {}
    pub fn busy_handler(&self, callback: Option<fn(i32) -> bool>) -> Result<()> {}
    #[blocking(db)] pub fn prepare_cached(&self, sql: &str) -> Result<CachedStatement> {}
    pub fn set_prepared_statement_cache_capacity(&self, capacity: usize) {}
    pub fn flush_prepared_statement_cache(&self) {}
    pub fn create_collation<C, N: Name>(&self, collation_name: N, x_compare: C) -> Result<()> where C: Fn(&str, &str) -> Ordering {}
    pub fn collation_needed(&self, x_coll_needed: fn(&Self, &str) -> Result<()>) -> Result<()> {}
    pub fn remove_collation<N: Name>(&self, collation_name: N) -> Result<()> {}
    #[blocking(db)] pub fn column_exists<N: Name>(&self, db_name: Option<N>, table_name: N, column_name: N) -> Result<bool> {}
    #[blocking(db)] pub fn table_exists<N: Name>(&self, db_name: Option<N>, table_name: N) -> Result<bool> {}
    #[blocking(db)] pub fn column_metadata<N: Name>(&self, db_name: Option<N>, table_name: N, column_name: N) -> Result<(Option<&CStr>, Option<&CStr>, bool, bool, bool)> {}
    pub fn db_config(&self, config: DbConfig) -> Result<bool> {}
    pub fn set_db_config(&self, config: DbConfig, new_val: bool) -> Result<bool> {}
    pub fn create_scalar_function<F, N: Name, T>(&self, fn_name: N, n_arg: c_int, flags: FunctionFlags, x_func: F) -> Result<()> where F: Fn(&Context) -> Result<T>, T: SqlFnOutput {}
    pub fn create_aggregate_function<A, D, N: Name, T>(&self, fn_name: N, n_arg: c_int, flags: FunctionFlags, aggr: D) -> Result<()> where D: Aggregate<A, T>, T: SqlFnOutput {}
    pub fn create_window_function<A, N: Name, W, T>(&self, fn_name: N, n_arg: c_int, flags: FunctionFlags, aggr: W) -> Result<()> where W: WindowAggregate<A, T>, T: SqlFnOutput {}
    pub fn remove_function<N: Name>(&self, fn_name: N, n_arg: c_int) -> Result<()> {}
    pub fn commit_hook<F>(&self, hook: Option<F>) -> Result<()> where F: FnMut() -> bool {}
    pub fn rollback_hook<F>(&self, hook: Option<F>) -> Result<()> where F: FnMut() {}
    pub fn update_hook<F>(&self, hook: Option<F>) -> Result<()> where F: FnMut(Action, &str, &str, i64) {}
    pub fn wal_hook(&self, hook: Option<fn(&Wal, c_int) -> Result<()>>) {}
    pub fn progress_handler<F>(&self, num_ops: c_int, handler: Option<F>) -> Result<()> where F: FnMut() -> bool {}
    pub fn authorizer<F>(&self, hook: Option<F>) -> Result<()> where F: FnMut(AuthContext) -> Authorization {}
    pub fn preupdate_hook<F>(&self, hook: Option<F>) -> Result<()> where F: FnMut(Action, &str, &str, &PreUpdateCase) {}
    pub fn limit(&self, limit: Limit) -> Result<i32> {}
    pub fn set_limit(&self, limit: Limit, new_val: i32) -> Result<i32> {}
    #[blocking(db)] pub fn pragma_query_value<T, F>(&self, schema_name: Option<&str>, pragma_name: &str, f: F) -> Result<T> where F: FnOnce(&Row) -> Result<T> { let a: &Row; f(a) }
    #[blocking(db)] pub fn pragma_query<F>(&self, schema_name: Option<&str>, pragma_name: &str, f: F) -> Result<()> where F: FnMut(&Row) -> Result<()> { let a: &Row; f(a); }
    #[blocking(db)] pub fn pragma<F, V>(&self, schema_name: Option<&str>, pragma_name: &str, pragma_value: V, f: F) -> Result<()> where F: FnMut(&Row) -> Result<()>, V: ToSql { let a: &Row; f(a); }
    #[blocking(db)] pub fn pragma_update<V>(&self, schema_name: Option<&str>, pragma_name: &str, pragma_value: V) -> Result<()> where V: ToSql {}
    #[blocking(db)] pub fn pragma_update_and_check<F, T, V>(&self, schema_name: Option<&str>, pragma_name: &str, pragma_value: V, f: F) -> Result<T> where F: FnOnce(&Row) -> Result<T>, V: ToSql { let a: &Row; f(a) }
    #[blocking(db)] pub fn serialize<N: Name>(&self, schema: N) -> Result<Data> {}
    #[blocking(db)] pub fn deserialize_read_exact<N: Name, R: io::Read>(&mut self, schema: N, read: R, sz: usize, read_only: bool) -> Result<()> {}
    pub fn deserialize_bytes<N: Name>(&mut self, schema: N, data: &[u8]) -> Result<()> {}
    #[blocking(db)] pub fn deserialize<N: Name>(&mut self, schema: N, data: OwnedData, read_only: bool) -> Result<()> {}
    pub fn apply<F, C>(&self, cs: &Changeset, filter: Option<F>, conflict: C) -> Result<()> where F: Fn(&str) -> bool, C: Fn(ConflictType, ChangesetItem) -> ConflictAction {}
    pub fn apply_strm<F, C>(&self, input: &mut dyn Read, filter: Option<F>, conflict: C) -> Result<()> where F: Fn(&str) -> bool, C: Fn(ConflictType, ChangesetItem) -> ConflictAction {}
    pub fn trace(&mut self, trace_fn: Option<fn(&str)>) {}
    pub fn profile(&mut self, profile_fn: Option<fn(&str, Duration)>) {}
    pub fn trace_v2(&self, mask: TraceEventCodes, trace_fn: Option<fn(TraceEvent)>) {}
    #[blocking(db)] pub fn transaction(&mut self) -> Result<Transaction> {}
    #[blocking(db)] pub fn transaction_with_behavior(&mut self, behavior: TransactionBehavior) -> Result<Transaction> {}
    #[blocking(db)] pub fn unchecked_transaction(&self) -> Result<Transaction> {}
    #[blocking(db)] pub fn savepoint(&mut self) -> Result<Savepoint> {}
    #[blocking(db)] pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint> {}
    pub fn transaction_state<N: Name>(&self, db_name: Option<N>) -> Result<TransactionState> {}
    pub fn set_transaction_behavior(&mut self, behavior: TransactionBehavior) {}
    pub fn create_module<T: VTab, M: Name>(&self, module_name: M, module: &Module<T>, aux: Option<T::Aux>) -> Result<()> {}
}
#[not_send] pub struct Batch;
impl Batch {
    pub fn new(conn: &Connection, sql: &str) -> Self {}
    pub fn next(&mut self) -> Result<Option<Statement>> {}
}
impl fallible_iterator::FallibleIterator for Batch {
    type Item = Statement;
    type Error = Error;
    #[blocking(db)] fn next(&mut self) -> Result<Option<Statement>> {}
}
#[derive(Clone, Copy)] pub struct OpenFlags;
impl OpenFlags {
    pub const SQLITE_OPEN_READ_ONLY: Self = _;
    pub const SQLITE_OPEN_READ_WRITE: Self = _;
    pub const SQLITE_OPEN_CREATE: Self = _;
    pub const SQLITE_OPEN_URI: Self = _;
    pub const SQLITE_OPEN_MEMORY: Self = _;
    pub const SQLITE_OPEN_NO_MUTEX: Self = _;
    pub const SQLITE_OPEN_FULL_MUTEX: Self = _;
    pub const SQLITE_OPEN_SHARED_CACHE: Self = _;
    pub const SQLITE_OPEN_PRIVATE_CACHE: Self = _;
    pub const SQLITE_OPEN_NOFOLLOW: Self = _;
    pub const SQLITE_OPEN_EXRESCODE: Self = _;
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
}
impl Default for OpenFlags {}
#[derive(Clone, Copy)] pub struct PrepFlags;
impl PrepFlags {
    pub const SQLITE_PREPARE_PERSISTENT: Self = _;
    pub const SQLITE_PREPARE_NO_VTAB: Self = _;
    pub const SQLITE_PREPARE_DONT_LOG: Self = _;
    pub const SQLITE_PREPARE_FROM_DDL: Self = _;
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
}
pub struct InterruptHandle;
impl InterruptHandle { pub fn interrupt(&self) {} }
pub enum Error { SqliteFailure(libsqlite3_sys::Error, Option<String>), SqliteSingleThreadedMode, FromSqlConversionFailure(usize, Type, Box<dyn error::Error + Send + Sync>), IntegralValueOutOfRange(usize, i64), Utf8Error(usize, str::Utf8Error), NulError(NulError), InvalidParameterName(String), InvalidPath(PathBuf), ExecuteReturnedResults, QueryReturnedNoRows, QueryReturnedMoreThanOneRow, InvalidColumnIndex(usize), InvalidColumnName(String), InvalidColumnType(usize, String, Type), StatementChangedRows(usize), InvalidFunctionParameterType(usize, Type), InvalidFilterParameterType(usize, Type), UserFunctionError(Box<dyn error::Error + Send + Sync>), ToSqlConversionFailure(Box<dyn error::Error + Send + Sync>), InvalidQuery, ModuleError(String), UnwindingPanic, GetAuxWrongType, MultipleStatement, InvalidParameterCount(usize, usize), BlobSizeError, SqlInputError { error: libsqlite3_sys::Error, msg: String, sql: String, offset: c_int }, InitError(libsqlite3_sys::InitError), InvalidDatabaseIndex(usize) }
impl From<str::Utf8Error> for Error {}
impl From<NulError> for Error {}
impl From<FromSqlError> for Error {}
impl From<libsqlite3_sys::InitError> for Error {}
impl fmt::Display for Error {}
impl error::Error for Error {}
impl Error {
    pub fn sqlite_error(&self) -> Option<&libsqlite3_sys::Error> {}
    pub fn sqlite_error_code(&self) -> Option<libsqlite3_sys::ErrorCode> {}
    pub fn sqlite_extended_error_code(&self) -> Option<c_int> {}
}
impl From<csv::Error> for Error {}
pub fn to_sqlite_error(e: &Error, err_msg: *mut *mut c_char) -> c_int {}
pub trait BindIndex {
    fn idx(&self, stmt: &Statement) -> Result<usize>;
}
impl BindIndex for usize { fn idx(&self, arg1: &Statement) -> Result<usize> {} }
impl BindIndex for &str { fn idx(&self, stmt: &Statement) -> Result<usize> {} }
impl BindIndex for &CStr { fn idx(&self, stmt: &Statement) -> Result<usize> {} }
#[not_send] pub struct CachedStatement;
impl Deref for CachedStatement {
    type Target = Statement;
    fn deref(&self) -> &Statement {}
}
impl DerefMut for CachedStatement { fn deref_mut(&mut self) -> &mut Statement {} }
impl CachedStatement { pub fn discard(self) {} }
pub struct Column;
impl Column {
    pub fn name(&self) -> &str {}
    pub fn decl_type(&self) -> Option<&str> {}
}
pub struct ColumnMetadata;
impl ColumnMetadata {
    pub fn name(&self) -> &str {}
    pub fn database_name(&self) -> Option<&str> {}
    pub fn table_name(&self) -> Option<&str> {}
    pub fn origin_name(&self) -> Option<&str> {}
}
pub struct LoadExtensionGuard;
impl LoadExtensionGuard { pub fn new(conn: &Connection) -> Result<LoadExtensionGuard> {} }
#[derive(Clone)] pub struct ParamsFromIter<I>;
impl<I> Params for ParamsFromIter<I> where I: IntoIterator, I::Item: ToSql {
    fn __bind_in(self, stmt: &mut Statement) -> Result<()> {}
}
pub fn params_from_iter<I>(iter: I) -> ParamsFromIter<I> where I: IntoIterator, I::Item: ToSql {}
#[not_send] pub struct Rows;
impl Rows {
    #[blocking(db)] pub fn next(&mut self) -> Result<Option<&Row>> {}
    pub fn map<F, B>(self, f: F) -> Map<F> where F: FnMut(&Row) -> Result<B> {}
    pub fn mapped<F, B>(self, f: F) -> MappedRows<F> where F: FnMut(&Row) -> Result<B> {}
    pub fn and_then<F, T, E>(self, f: F) -> AndThenRows<F> where F: FnMut(&Row) -> Result<T, E> {}
    pub fn as_ref(&self) -> Option<&Statement> {}
}
impl FallibleStreamingIterator for Rows {
    type Item = Row;
    type Error = Error;
    #[blocking(db)] fn advance(&mut self) -> Result<()> {}
    fn get(&self) -> Option<&Row> {}
}
#[not_send] pub struct Map<F> { f: F }
impl<F, B> FallibleIterator for Map<F> where F: FnMut(&Row) -> Result<B> {
    type Item = B;
    type Error = Error;
    #[blocking(db)] fn next(&mut self) -> Result<Option<B>> { let a: &Row; (self.f)(a); }
}
#[not_send] pub struct MappedRows<F> { f: F }
impl<T, F> Iterator for MappedRows<F> where F: FnMut(&Row) -> Result<T> {
    type Item = Result<T>;
    #[blocking(db)] fn next(&mut self) -> Option<Self::Item> { let a: &Row; (self.f)(a) }
}
#[not_send] pub struct AndThenRows<F> { f: F }
impl<T, E, F> Iterator for AndThenRows<F> where E: From<Error>, F: FnMut(&Row) -> Result<T, E> {
    type Item = Result<T, E>;
    #[blocking(db)] fn next(&mut self) -> Option<Self::Item> { let a: &Row; (self.f)(a) }
}
#[not_send] pub struct Row;
impl Row {
    pub fn get_unwrap<I: RowIndex, T: FromSql>(&self, idx: I) -> T {}
    pub fn get<I: RowIndex, T: FromSql>(&self, idx: I) -> Result<T> {}
    pub fn get_ref<I: RowIndex>(&self, idx: I) -> Result<ValueRef> {}
    pub fn get_ref_unwrap<I: RowIndex>(&self, idx: I) -> ValueRef {}
    pub fn get_pointer<I: RowIndex, T>(&self, idx: I, ptr_type: &std::ffi::CStr) -> Result<Option<&T>> {}
}
impl AsRef<Statement> for Row {}
pub trait RowIndex {
    fn idx(&self, stmt: &Statement) -> Result<usize>;
}
impl RowIndex for usize { fn idx(&self, stmt: &Statement) -> Result<usize> {} }
impl RowIndex for &str { fn idx(&self, stmt: &Statement) -> Result<usize> {} }
#[not_send] pub struct Statement;
impl Statement {
    pub fn column_names(&self) -> Vec<&str> {}
    pub fn column_count(&self) -> usize {}
    pub fn column_name(&self, col: usize) -> Result<&str> {}
    pub fn column_index(&self, name: &str) -> Result<usize> {}
    pub fn columns(&self) -> Vec<Column> {}
    pub fn columns_with_metadata(&self) -> Vec<ColumnMetadata> {}
    pub fn column_metadata(&self, col: usize) -> Result<Option<(&CStr, &CStr, &CStr, Option<&CStr>, Option<&CStr>, bool, bool, bool)>> {}
    #[blocking(db)] pub fn execute<P: Params>(&mut self, params: P) -> Result<usize> {}
    #[blocking(db)] pub fn insert<P: Params>(&mut self, params: P) -> Result<i64> {}
    #[blocking(db)] pub fn execute_named(&mut self, params: &[(&str, &dyn ToSql)]) -> Result<usize> {}
    #[blocking(db)] pub fn query_named(&mut self, params: &[(&str, &dyn ToSql)]) -> Result<Rows> {}
    #[blocking(db)] pub fn query_map_named<T, F>(&mut self, params: &[(&str, &dyn ToSql)], f: F) -> Result<MappedRows<F>> where F: FnMut(&Row) -> Result<T> {}
    #[blocking(db)] pub fn query_and_then_named<T, E, F>(&mut self, params: &[(&str, &dyn ToSql)], f: F) -> Result<AndThenRows<F>> where E: From<Error>, F: FnMut(&Row) -> Result<T, E> {}
    #[blocking(db)] pub fn query_row_named<T, F>(&mut self, params: &[(&str, &dyn ToSql)], f: F) -> Result<T> where F: FnOnce(&Row) -> Result<T> { let a: &Row; f(a) }
    #[blocking(db)] pub fn query<P: Params>(&mut self, params: P) -> Result<Rows> {}
    #[blocking(db)] pub fn query_map<T, P, F>(&mut self, params: P, f: F) -> Result<MappedRows<F>> where P: Params, F: FnMut(&Row) -> Result<T> {}
    #[blocking(db)] pub fn query_and_then<T, E, P, F>(&mut self, params: P, f: F) -> Result<AndThenRows<F>> where P: Params, E: From<Error>, F: FnMut(&Row) -> Result<T, E> {}
    #[blocking(db)] pub fn exists<P: Params>(&mut self, params: P) -> Result<bool> {}
    #[blocking(db)] pub fn query_row<T, P, F>(&mut self, params: P, f: F) -> Result<T> where P: Params, F: FnOnce(&Row) -> Result<T> { let a: &Row; f(a) }
    #[blocking(db)] pub fn query_one<T, P, F>(&mut self, params: P, f: F) -> Result<T> where P: Params, F: FnOnce(&Row) -> Result<T> { let a: &Row; f(a) }
    #[blocking(db)] pub fn finalize(self) -> Result<()> {}
    pub fn parameter_index(&self, name: &str) -> Result<Option<usize>> {}
    pub fn parameter_name(&self, index: usize) -> Option<&str> {}
    pub fn parameter_count(&self) -> usize {}
    pub fn raw_bind_parameter<I: BindIndex, T: ToSql>(&mut self, one_based_index: I, param: T) -> Result<()> {}
    #[blocking(db)] pub fn raw_execute(&mut self) -> Result<usize> {}
    pub fn raw_query(&mut self) -> Rows {}
    pub fn expanded_sql(&self) -> Option<String> {}
    pub fn get_status(&self, status: StatementStatus) -> i32 {}
    pub fn reset_status(&self, status: StatementStatus) -> i32 {}
    pub fn is_explain(&self) -> i32 {}
    pub fn readonly(&self) -> bool {}
    pub fn clear_bindings(&mut self) {}
}
#[derive(Clone, Copy)] pub enum StatementStatus { FullscanStep, Sort, AutoIndex, VmStep, RePrepare, Run, FilterMiss, FilterHit, MemUsed }
#[derive(Clone, Copy)] pub enum TransactionBehavior { Deferred, Immediate, Exclusive }
#[derive(Clone, Copy)] pub enum DropBehavior { Rollback, Commit, Ignore, Panic }
#[not_send] pub struct Transaction;
impl Transaction {
    #[blocking(db)] pub fn new(conn: &mut Connection, behavior: TransactionBehavior) -> Result<Transaction> {}
    #[blocking(db)] pub fn new_unchecked(conn: &Connection, behavior: TransactionBehavior) -> Result<Transaction> {}
    #[blocking(db)] pub fn savepoint(&mut self) -> Result<Savepoint> {}
    #[blocking(db)] pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint> {}
    pub fn drop_behavior(&self) -> DropBehavior {}
    pub fn set_drop_behavior(&mut self, drop_behavior: DropBehavior) {}
    #[blocking(db)] pub fn commit(self) -> Result<()> {}
    #[blocking(db)] pub fn rollback(self) -> Result<()> {}
    #[blocking(db)] pub fn finish(self) -> Result<()> {}
}
impl Deref for Transaction {
    type Target = Connection;
    fn deref(&self) -> &Connection {}
}
#[not_send] pub struct Savepoint;
impl Savepoint {
    #[blocking(db)] pub fn new(conn: &mut Connection) -> Result<Savepoint> {}
    #[blocking(db)] pub fn with_name<T: Into<String>>(conn: &mut Connection, name: T) -> Result<Savepoint> {}
    #[blocking(db)] pub fn savepoint(&mut self) -> Result<Savepoint> {}
    #[blocking(db)] pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint> {}
    pub fn drop_behavior(&self) -> DropBehavior {}
    pub fn set_drop_behavior(&mut self, drop_behavior: DropBehavior) {}
    #[blocking(db)] pub fn commit(self) -> Result<()> {}
    #[blocking(db)] pub fn rollback(&mut self) -> Result<()> {}
    #[blocking(db)] pub fn finish(self) -> Result<()> {}
}
impl Deref for Savepoint {
    type Target = Connection;
    fn deref(&self) -> &Connection {}
}
pub trait ToSql {
    fn to_sql(&self) -> Result<ToSqlOutput>;
}
impl Params for &[&dyn ToSql] { fn __bind_in(self, stmt: &mut Statement) -> Result<()> {} }
impl ToSql for NaiveDate { fn to_sql(&self) -> Result<ToSqlOutput> {} }
impl ToSql for NaiveTime { fn to_sql(&self) -> Result<ToSqlOutput> {} }
impl ToSql for NaiveDateTime { fn to_sql(&self) -> Result<ToSqlOutput> {} }
impl ToSql for DateTime<Utc> { fn to_sql(&self) -> Result<ToSqlOutput> {} }
impl ToSql for DateTime<Local> { fn to_sql(&self) -> Result<ToSqlOutput> {} }
impl ToSql for DateTime<FixedOffset> { fn to_sql(&self) -> Result<ToSqlOutput> {} }
impl ToSql for Date { fn to_sql(&self) -> Result<ToSqlOutput> {} }
impl ToSql for Time { fn to_sql(&self) -> Result<ToSqlOutput> {} }
impl ToSql for jiff::civil::DateTime { fn to_sql(&self) -> Result<ToSqlOutput> {} }
impl ToSql for Timestamp { fn to_sql(&self) -> Result<ToSqlOutput> {} }
impl ToSql for Value { fn to_sql(&self) -> Result<ToSqlOutput> {} }
impl ToSql for OffsetDateTime { fn to_sql(&self) -> Result<ToSqlOutput> {} }
impl ToSql for time::Date { fn to_sql(&self) -> Result<ToSqlOutput> {} }
impl ToSql for time::Time { fn to_sql(&self) -> Result<ToSqlOutput> {} }
impl ToSql for PrimitiveDateTime { fn to_sql(&self) -> Result<ToSqlOutput> {} }
impl ToSql for UtcDateTime { fn to_sql(&self) -> Result<ToSqlOutput> {} }
impl<T: ToSql + ToOwned> ToSql for Cow<T> { fn to_sql(&self) -> Result<ToSqlOutput> {} }
impl<T: ToSql> ToSql for Box<T> { fn to_sql(&self) -> Result<ToSqlOutput> {} }
impl<T: ToSql> ToSql for rc::Rc<T> { fn to_sql(&self) -> Result<ToSqlOutput> {} }
impl<T: ToSql> ToSql for sync::Arc<T> { fn to_sql(&self) -> Result<ToSqlOutput> {} }
impl<T> ToSql for &T where T: ToSql { fn to_sql(&self) -> Result<ToSqlOutput> {} }
impl ToSql for String { fn to_sql(&self) -> Result<ToSqlOutput> {} }
impl ToSql for str { fn to_sql(&self) -> Result<ToSqlOutput> {} }
impl ToSql for Vec<u8> { fn to_sql(&self) -> Result<ToSqlOutput> {} }
impl<const N: usize> ToSql for [u8; N] { fn to_sql(&self) -> Result<ToSqlOutput> {} }
impl ToSql for [u8] { fn to_sql(&self) -> Result<ToSqlOutput> {} }
impl<T: ToSql> ToSql for Option<T> { fn to_sql(&self) -> Result<ToSqlOutput> {} }
impl ToSql for Url { fn to_sql(&self) -> Result<ToSqlOutput> {} }
pub fn version_number() -> i32 {}
pub fn version() -> &str {}
pub trait Name: fmt::Debug {
    fn as_cstr(&self) -> Result<Named>;
}
impl Name for &str { fn as_cstr(&self) -> Result<Named> {} }
impl Name for &CStr { fn as_cstr(&self) -> Result<Named> {} }
#[derive(Clone, Copy)] pub enum DatabaseName { Main, Temp, Attached(&str) }
impl Iterator for Batch {
    type Item = Result<Statement>;
    #[blocking(db)] fn next(&mut self) -> Option<Result<Statement>> {}
}
pub fn bypass_sqlite_initialization() {}
impl From<std::ffi::NulError> for Error {}
macro_rules! params { () => {} }
macro_rules! named_params { () => {} }
pub mod backup {
    use crate::{Connection, Name};
    use std::ffi::c_int;
    use std::time::Duration;
    #[derive(Clone, Copy)] pub enum StepResult { Done, More, Busy, Locked }
    #[derive(Clone, Copy)] pub struct Progress { pub remaining: c_int, pub pagecount: c_int }
    #[not_send] pub struct Backup;
    impl Backup {
        pub fn new(from: &Connection, to: &mut Connection) -> crate::Result<Backup> {}
        pub fn new_with_names<F: Name, T: Name>(from: &Connection, from_name: F, to: &mut Connection, to_name: T) -> crate::Result<Backup> {}
        pub fn progress(&self) -> Progress {}
        #[blocking(db)] pub fn step(&self, num_pages: c_int) -> crate::Result<StepResult> {}
        #[blocking(db)] pub fn run_to_completion(&self, pages_per_step: c_int, pause_between_pages: Duration, progress: Option<fn(Progress)>) -> crate::Result<()> {}
    }
}
pub mod blob {
    use crate::ToSql;
    use crate::types::ToSqlOutput;
    use std::io;
    use std::mem::MaybeUninit;
    #[not_send] pub struct Blob;
    impl Blob {
        #[blocking(db)] pub fn reopen(&mut self, row: i64) -> crate::Result<()> {}
        pub fn size(&self) -> i32 {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn close(self) -> crate::Result<()> {}
        #[blocking(db)] pub fn write_at(&mut self, buf: &[u8], write_start: usize) -> crate::Result<()> {}
        #[blocking(db)] pub fn write_all_at(&mut self, buf: &[u8], write_start: usize) -> crate::Result<()> {}
        #[blocking(db)] pub fn read_at(&self, buf: &mut [u8], read_start: usize) -> crate::Result<usize> {}
        #[blocking(db)] pub fn raw_read_at(&self, buf: &mut [MaybeUninit<u8>], read_start: usize) -> crate::Result<&mut [u8]> {}
        #[blocking(db)] pub fn read_at_exact(&self, buf: &mut [u8], read_start: usize) -> crate::Result<()> {}
        #[blocking(db)] pub fn raw_read_at_exact(&self, buf: &mut [MaybeUninit<u8>], read_start: usize) -> crate::Result<&mut [u8]> {}
    }
    impl io::Read for Blob { #[blocking(db)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    impl io::Write for Blob {
        #[blocking(db)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        #[blocking(db)] fn flush(&mut self) -> io::Result<()> {}
    }
    impl io::Seek for Blob { #[blocking(db)] fn seek(&mut self, pos: io::SeekFrom) -> io::Result<u64> {} }
    #[derive(Clone, Copy)] pub struct ZeroBlob(pub i32);
    impl ToSql for ZeroBlob { fn to_sql(&self) -> crate::Result<ToSqlOutput> {} }
}
pub mod config {
    #[derive(Clone, Copy)] pub enum DbConfig { SQLITE_DBCONFIG_ENABLE_FKEY, SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, SQLITE_DBCONFIG_ENABLE_QPSG, SQLITE_DBCONFIG_TRIGGER_EQP, SQLITE_DBCONFIG_RESET_DATABASE, SQLITE_DBCONFIG_DEFENSIVE, SQLITE_DBCONFIG_WRITABLE_SCHEMA, SQLITE_DBCONFIG_LEGACY_ALTER_TABLE, SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_ENABLE_VIEW, SQLITE_DBCONFIG_LEGACY_FILE_FORMAT, SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_STMT_SCANSTATUS, SQLITE_DBCONFIG_REVERSE_SCANORDER, SQLITE_DBCONFIG_ENABLE_ATTACH_CREATE, SQLITE_DBCONFIG_ENABLE_ATTACH_WRITE, SQLITE_DBCONFIG_ENABLE_COMMENTS, SQLITE_DBCONFIG_FP_DIGITS }
}
pub mod functions {
    use crate::{Connection, ToSql};
    use crate::types::{FromSql, ToSqlOutput, ValueRef};
    use std::{error, ffi};
    use std::ffi::{c_int, c_uint};
    use std::ops::Deref;
    use std::os::raw;
    use std::sync::Arc;
    #[not_send] pub struct Context;
    impl Context {
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn get<T: FromSql>(&self, idx: usize) -> crate::Result<T> {}
        pub fn get_pointer<T>(&self, idx: usize, ptr_type: &ffi::CStr) -> Option<&T> {}
        pub fn get_raw(&self, idx: usize) -> ValueRef {}
        pub fn get_arg(&self, idx: usize) -> SqlFnArg {}
        pub fn get_subtype(&self, idx: usize) -> c_uint {}
        pub fn get_or_create_aux<T, E, F>(&self, arg: c_int, func: F) -> crate::Result<Arc<T>> where E: Into<Box<dyn error::Error + Send + Sync>>, F: FnOnce(ValueRef) -> crate::Result<T, E> { let a: ValueRef; func(a) }
        pub fn set_aux<T>(&self, arg: c_int, value: T) -> crate::Result<Arc<T>> {}
        pub fn get_aux<T>(&self, arg: c_int) -> crate::Result<Option<Arc<T>>> {}
        pub fn get_connection(&self) -> crate::Result<ConnectionRef> {}
        pub fn set_result_subtype(&self, sub_type: raw::c_uint) {}
    }
    pub struct ConnectionRef;
    impl Deref for ConnectionRef {
        type Target = Connection;
        fn deref(&self) -> &Connection {}
    }
    pub type SubType = Option<c_uint>;
    pub trait SqlFnOutput {
        fn to_sql(&self) -> crate::Result<(ToSqlOutput, SubType)>;
    }
    impl<T: ToSql> SqlFnOutput for T { fn to_sql(&self) -> crate::Result<(ToSqlOutput, SubType)> {} }
    impl<T: ToSql> SqlFnOutput for (T, SubType) { fn to_sql(&self) -> crate::Result<(ToSqlOutput, SubType)> {} }
    pub struct SqlFnArg;
    impl ToSql for SqlFnArg { fn to_sql(&self) -> crate::Result<ToSqlOutput> {} }
    pub trait Aggregate<A, T> where T: SqlFnOutput {
        fn init(&self, ctx: &mut Context) -> crate::Result<A>;
        fn step(&self, ctx: &mut Context, acc: &mut A) -> crate::Result<()>;
        fn finalize(&self, ctx: &mut Context, acc: Option<A>) -> crate::Result<T>;
    }
    pub trait WindowAggregate<A, T>: Aggregate<A, T> where T: SqlFnOutput {
        fn value(&self, acc: Option<&mut A>) -> crate::Result<T>;
        fn inverse(&self, ctx: &mut Context, acc: &mut A) -> crate::Result<()>;
    }
    #[derive(Clone, Copy)] pub struct FunctionFlags;
    impl FunctionFlags {
        pub const SQLITE_UTF8: Self = _;
        pub const SQLITE_UTF16LE: Self = _;
        pub const SQLITE_UTF16BE: Self = _;
        pub const SQLITE_UTF16: Self = _;
        pub const SQLITE_DETERMINISTIC: Self = _;
        pub const SQLITE_DIRECTONLY: Self = _;
        pub const SQLITE_SUBTYPE: Self = _;
        pub const SQLITE_INNOCUOUS: Self = _;
        pub const SQLITE_RESULT_SUBTYPE: Self = _;
        pub const SQLITE_SELFORDER1: Self = _;
        pub fn empty() -> Self {}
        pub fn all() -> Self {}
        pub fn bits(&self) -> u32 {}
        pub fn contains(&self, other: Self) -> bool {}
        pub fn intersects(&self, other: Self) -> bool {}
        pub fn is_empty(&self) -> bool {}
        pub fn insert(&mut self, other: Self) {}
        pub fn remove(&mut self, other: Self) {}
        pub fn set(&mut self, other: Self, value: bool) {}
        pub fn union(self, other: Self) -> Self {}
    }
    impl Default for FunctionFlags {}
}
pub mod limits {
    #[derive(Clone, Copy)] pub enum Limit { SQLITE_LIMIT_LENGTH, SQLITE_LIMIT_SQL_LENGTH, SQLITE_LIMIT_COLUMN, SQLITE_LIMIT_EXPR_DEPTH, SQLITE_LIMIT_COMPOUND_SELECT, SQLITE_LIMIT_VDBE_OP, SQLITE_LIMIT_FUNCTION_ARG, SQLITE_LIMIT_ATTACHED, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, SQLITE_LIMIT_VARIABLE_NUMBER, SQLITE_LIMIT_TRIGGER_DEPTH, SQLITE_LIMIT_WORKER_THREADS, SQLITE_LIMIT_PARSER_DEPTH, INVALID }
}
pub mod params {
    use crate::{BindIndex, Statement, ToSql};
    pub trait Params {}
    impl Params for [&(dyn ToSql + Send + Sync); 0] { fn __bind_in(self, stmt: &mut Statement) -> crate::Result<()> {} }
    impl<S: BindIndex, T: ToSql> Params for &[(S, T)] { fn __bind_in(self, stmt: &mut Statement) -> crate::Result<()> {} }
    impl Params for () { fn __bind_in(self, stmt: &mut Statement) -> crate::Result<()> {} }
    impl<T: ToSql> Params for (T,) { fn __bind_in(self, stmt: &mut Statement) -> crate::Result<()> {} }
    impl Params for &[(&str, &dyn ToSql)] { fn __bind_in(self, stmt: &mut Statement) -> crate::Result<()> {} }
}
pub mod transaction {
    #[derive(Clone, Copy)] pub enum TransactionState { None, Read, Write }
}
pub mod types {
    use chrono::{DateTime, FixedOffset, Local, NaiveDate, NaiveDateTime, NaiveTime, Utc};
    use crate::vtab::array::Array;
    use jiff::Timestamp;
    use jiff::civil::{Date, Time};
    use libsqlite3_sys::sqlite3_destructor_type;
    use std::{ffi, fmt, rc, sync};
    use std::borrow::Cow;
    use std::error::Error;
    use std::str::Utf8Error;
    use time::{OffsetDateTime, PrimitiveDateTime, UtcDateTime};
    use url::Url;
    pub use crate::ToSql;
    #[derive(Clone, Copy)] pub struct Null;
    #[derive(Clone, Copy)] pub enum Type { Null, Integer, Real, Text, Blob }
    impl fmt::Display for Type {}
    pub enum FromSqlError { InvalidType, OutOfRange(i64), Utf8Error(Utf8Error), InvalidBlobSize { expected_size: usize, blob_size: usize }, Other(Box<dyn Error + Send + Sync>) }
    impl FromSqlError { pub fn other<E: Error>(error: E) -> Self {} }
    impl fmt::Display for FromSqlError {}
    impl Error for FromSqlError {}
    impl From<Utf8Error> for FromSqlError {}
    pub type FromSqlResult<T> = Result<T, FromSqlError>;
    pub trait FromSql {
        fn column_result(value: ValueRef) -> FromSqlResult<Self>;
    }
    impl FromSql for NaiveDate { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl FromSql for NaiveTime { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl FromSql for NaiveDateTime { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl FromSql for DateTime<Utc> { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl FromSql for DateTime<Local> { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl FromSql for DateTime<FixedOffset> { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl FromSql for i64 { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl FromSql for f32 { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl FromSql for f64 { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl FromSql for bool { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl FromSql for String { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl FromSql for Box<str> { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl FromSql for rc::Rc<str> { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl FromSql for sync::Arc<str> { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl FromSql for Vec<u8> { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl FromSql for Box<[u8]> { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl FromSql for rc::Rc<[u8]> { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl FromSql for sync::Arc<[u8]> { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl<const N: usize> FromSql for [u8; N] { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl FromSql for i128 { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl FromSql for uuid::Uuid { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl<T: FromSql> FromSql for Option<T> { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl<T> FromSql for Cow<T> where T: ToOwned, T::Owned: FromSql { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl FromSql for Date { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl FromSql for Time { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl FromSql for jiff::civil::DateTime { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl FromSql for Timestamp { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl FromSql for serde_json::Value { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl FromSql for OffsetDateTime { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl FromSql for time::Date { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl FromSql for time::Time { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl FromSql for PrimitiveDateTime { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl FromSql for UtcDateTime { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl FromSql for Url { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    #[derive(Clone)] pub enum ToSqlOutput { Borrowed(ValueRef), Owned(Value), ZeroBlob(i32), Arg(usize), Pointer((*const ffi::c_void, &ffi::CStr, sqlite3_destructor_type)) }
    impl ToSqlOutput {
        pub fn from_rc<T>(rc: rc::Rc<T>, ptr_type: &ffi::CStr) -> ToSqlOutput {}
        pub fn new_boxed<T>(v: T, ptr_type: &ffi::CStr) -> ToSqlOutput {}
    }
    impl<T> From<&T> for ToSqlOutput where &T: Into<ValueRef> {}
    impl crate::ToSql for ToSqlOutput { fn to_sql(&self) -> crate::Result<ToSqlOutput> {} }
    #[derive(Clone)] pub enum Value { Null, Integer(i64), Real(f64), Text(String), Blob(Vec<u8>) }
    impl FromSql for Value { fn column_result(value: ValueRef) -> FromSqlResult<Self> {} }
    impl crate::ToSql for Value { fn to_sql(&self) -> crate::Result<ToSqlOutput> {} }
    impl From<Null> for Value {}
    impl From<bool> for Value {}
    impl From<isize> for Value {}
    impl From<i128> for Value {}
    impl From<uuid::Uuid> for Value {}
    impl From<i64> for Value {}
    impl From<f32> for Value {}
    impl From<f64> for Value {}
    impl From<String> for Value {}
    impl From<Vec<u8>> for Value {}
    impl<T> From<Option<T>> for Value where T: Into<Self> {}
    impl Value { pub fn data_type(&self) -> Type {} }
    impl TryFrom<ValueRef> for Value { type Error = FromSqlError; }
    impl crate::ToSql for Array { fn to_sql(&self) -> crate::Result<ToSqlOutput> {} }
    #[derive(Clone, Copy)] pub enum ValueRef { Null, Integer(i64), Real(f64), Text(&[u8]), Blob(&[u8]) }
    impl ValueRef {
        pub fn data_type(&self) -> Type {}
        pub fn as_i64(&self) -> FromSqlResult<i64> {}
        pub fn as_i64_or_null(&self) -> FromSqlResult<Option<i64>> {}
        pub fn as_f64(&self) -> FromSqlResult<f64> {}
        pub fn as_f64_or_null(&self) -> FromSqlResult<Option<f64>> {}
        pub fn as_str(&self) -> FromSqlResult<&str> {}
        pub fn as_str_or_null(&self) -> FromSqlResult<Option<&str>> {}
        pub fn as_blob(&self) -> FromSqlResult<&[u8]> {}
        pub fn as_blob_or_null(&self) -> FromSqlResult<Option<&[u8]>> {}
        pub fn as_bytes(&self) -> FromSqlResult<&[u8]> {}
        pub fn as_bytes_or_null(&self) -> FromSqlResult<Option<&[u8]>> {}
    }
    impl From<&str> for ValueRef {}
    impl From<&[u8]> for ValueRef {}
    impl From<&Value> for ValueRef {}
    impl<T> From<Option<T>> for ValueRef where T: Into<Self> {}
    impl<T> From<Option<T>> for Value where T: Into<Value> {}
    impl From<ValueRef> for Value {}
    impl<T> From<Option<T>> for ValueRef where T: Into<ValueRef> {}
}
pub mod util {
    use crate::util::small_cstr::SmallCString;
    use std::ops;
    use std::ffi::CStr;
    pub enum Named { Small(SmallCString), C(&CStr) }
    impl ops::Deref for Named {
        type Target = CStr;
        fn deref(&self) -> &CStr {}
    }
    pub mod small_cstr {
        use std::{borrow, ops};
        use std::ffi::{CStr, NulError};
        #[derive(Clone)] pub struct SmallCString;
        impl SmallCString {
            pub fn new(s: &str) -> Result<Self, NulError> {}
            pub fn as_str(&self) -> &str {}
            pub fn as_bytes_without_nul(&self) -> &[u8] {}
            pub fn as_bytes_with_nul(&self) -> &[u8] {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn as_cstr(&self) -> &CStr {}
        }
        impl Default for SmallCString {}
        impl ops::Deref for SmallCString {
            type Target = CStr;
            fn deref(&self) -> &CStr {}
        }
        impl borrow::Borrow<str> for SmallCString {}
    }
}
pub mod vtab {
    pub mod array {
        use crate::{Connection, Result};
        pub fn load_module(conn: &Connection) -> Result<()> {}
    }
}
