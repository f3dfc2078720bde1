//! duckdb 1.20000.1.

use std::path::Path;
use std::ops::Deref;
use std::{error, fmt};
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub enum Error {}
impl fmt::Display for Error {}
impl error::Error for Error {}
pub trait Params {}
#[derive(Default)] pub struct Config;
impl Config {
    pub fn enable_autoload_extension(self, enabled: bool) -> Result<Self> {}
    pub fn access_mode(self, mode: AccessMode) -> Result<Self> {}
    pub fn custom_user_agent(self, custom_user_agent: &str) -> Result<Self> {}
    pub fn default_order(self, order: DefaultOrder) -> Result<Self> {}
    pub fn default_null_order(self, null_order: DefaultNullOrder) -> Result<Self> {}
    pub fn enable_external_access(self, enabled: bool) -> Result<Self> {}
    pub fn enable_object_cache(self, enabled: bool) -> Result<Self> {}
    pub fn allow_unsigned_extensions(self) -> Result<Self> {}
    pub fn max_memory(self, memory: &str) -> Result<Self> {}
    pub fn threads(self, thread_num: i64) -> Result<Self> {}
    pub fn with(self, key: impl AsRef<str>, value: impl AsRef<str>) -> Result<Self> {}
}
pub enum AccessMode { Automatic, ReadOnly, ReadWrite }
macro_rules! params { () => {} }
pub struct Connection;
impl Connection {
    #[blocking(db)] pub fn appender_to_db(&self, table: &str, schema: &str) -> Result<Appender> {}
    #[blocking(db)] pub fn appender_to_catalog_and_db(&self, table: &str, catalog: &str, schema: &str) -> Result<Appender> {}
    #[blocking(db)] pub fn appender_with_columns(&self, table: &str, columns: &[&str]) -> Result<Appender> {}
    pub fn path(&self) -> Option<&Path> {}
    pub fn is_autocommit(&self) -> bool {}
    pub fn interrupt_handle(&self) -> std::sync::Arc<InterruptHandle> {}
    #[blocking(db)] pub fn version(&self) -> Result<String> {}
    pub fn register_table_function<T: VTab>(&self, name: &str) -> Result<()> {}
    pub fn register_scalar_function<S: VScalar>(&self, name: &str) -> crate::Result<()> where S::State: Default {}
    #[blocking(db)] pub fn pragma_update(&self, schema_name: Option<DatabaseName>, pragma_name: &str, pragma_value: &dyn ToSql) -> Result<()> {}
    pub fn set_prepared_statement_cache_capacity(&self, capacity: usize) {}
    pub fn flush_prepared_statement_cache(&self) {}
    #[blocking(db)] pub fn open<P: AsRef<Path>>(path: P) -> Result<Self> {}
    pub fn open_in_memory() -> Result<Self> {}
    #[blocking(db)] pub fn open_with_flags<P: AsRef<Path>>(path: P, config: Config) -> Result<Self> {}
    pub fn open_in_memory_with_flags(config: Config) -> Result<Self> {}
    #[blocking(db)] pub fn execute_batch(&self, sql: &str) -> Result<()> {}
    #[blocking(db)] pub fn execute<P: Params>(&self, sql: &str, params: P) -> Result<usize> {}
    #[blocking(db)] pub fn query_row<T, P, F>(&self, sql: &str, params: P, f: F) -> Result<T> where P: Params, F: FnOnce(&Row) -> Result<T> { let a: &Row; f(a); }
    #[blocking(db)] pub fn query_row_and_then<T, E, P, F>(&self, sql: &str, params: P, f: F) -> Result<T, E> where P: Params, F: FnOnce(&Row) -> Result<T, E> { let a: &Row; f(a); }
    #[blocking(db)] pub fn prepare(&self, sql: &str) -> Result<Statement> {}
    #[blocking(db)] pub fn prepare_cached(&self, sql: &str) -> Result<CachedStatement> {}
    #[blocking(db)] pub fn appender(&self, table: &str) -> Result<Appender> {}
    #[blocking(db)] pub fn transaction(&mut self) -> Result<Transaction> {}
    #[blocking(db)] pub fn unchecked_transaction(&self) -> Result<Transaction> {}
    #[blocking(db)] pub fn close(self) -> Result<(), (Connection, Error)> {}
    pub fn try_clone(&self) -> Result<Self> {}
}
pub struct Statement;
impl Statement {
    #[blocking(db)] pub fn query_arrow<P: Params>(&mut self, params: P) -> Result<Arrow> {}
    #[blocking(db)] pub fn stream_arrow<P: Params>(&mut self, params: P, schema: SchemaRef) -> Result<ArrowStream> {}
    #[blocking(db)] pub fn query_polars<P: Params>(&mut self, params: P) -> Result<Polars> {}
    #[blocking(db)] pub fn query_one<T, P, F>(&mut self, params: P, f: F) -> Result<T> where P: Params, F: FnOnce(&Row) -> Result<T> { let a: &Row; f(a); }
    pub fn column_names(&self) -> Vec<String> {}
    pub fn column_count(&self) -> usize {}
    pub fn column_name(&self, col: usize) -> Result<&String> {}
    pub fn column_index(&self, name: &str) -> Result<usize> {}
    pub fn parameter_count(&self) -> usize {}
    pub fn raw_bind_parameter<T: ToSql>(&mut self, one_based_col_index: usize, param: T) -> Result<()> {}
    pub fn raw_query(&self) -> Rows {}
    pub fn row_count(&self) -> usize {}
    #[blocking(db)] pub fn execute<P: Params>(&mut self, params: P) -> Result<usize> {}
    #[blocking(db)] pub fn insert<P: Params>(&mut self, params: P) -> Result<()> {}
    #[blocking(db)] pub fn query<P: Params>(&mut self, params: P) -> Result<Rows> {}
    #[blocking(db)] pub fn query_map<T, P, F>(&mut self, params: P, f: F) -> Result<MappedRows<F>> where P: Params, F: FnMut(&Row) -> Result<T> {}
    #[blocking(db)] pub fn exists<P: Params>(&mut self, params: P) -> Result<bool> {}
    #[blocking(db)] pub fn query_row<T, P, F>(&mut self, params: P, f: F) -> Result<T> where P: Params, F: FnOnce(&Row) -> Result<T> { let a: &Row; f(a); }
    #[blocking(db)] pub fn raw_execute(&mut self) -> Result<usize> {}
}
pub struct CachedStatement;
pub struct Arrow;
impl Iterator for Arrow { type Item = arrow::array::RecordBatch; fn next(&mut self) -> Option<Self::Item> {} }
pub struct ArrowStream;
impl Iterator for ArrowStream { type Item = arrow::array::RecordBatch; #[blocking(db)] fn next(&mut self) -> Option<Self::Item> {} }
impl Deref for CachedStatement { type Target = Statement; fn deref(&self) -> &Statement {} }
pub struct Rows;
impl Rows {
    #[blocking(db)] pub fn next(&mut self) -> Result<Option<&Row>> {}
    pub fn mapped<F, B>(self, f: F) -> MappedRows<F> where F: FnMut(&Row) -> Result<B> { MappedRows { f } }
}
pub struct Row;
impl Row {
    pub fn get<I, T>(&self, idx: I) -> Result<T> {}
    pub fn get_unwrap<I, T>(&self, idx: I) -> T {}
}
pub struct MappedRows<F> { f: F }
impl<T, F: FnMut(&Row) -> Result<T>> Iterator for MappedRows<F> {
    type Item = Result<T>;
    #[blocking(db)] fn next(&mut self) -> Option<Result<T>> { let a: &Row; (self.f)(a); }
}
pub struct Appender;
impl Appender {
    #[blocking(db)] pub fn append_record_batch(&mut self, record_batch: RecordBatch) -> Result<()> {}
    #[blocking(db)] pub fn append_rows<P, I>(&mut self, rows: I) -> Result<()> {}
    #[blocking(db)] pub fn append_row<P>(&mut self, params: P) -> Result<()> {}
    #[blocking(db)] pub fn flush(&mut self) -> Result<()> {}
}
pub struct Transaction;
impl Transaction {
    #[blocking(db)] pub fn new(conn: &mut Connection) -> Result<Transaction> {}
    #[blocking(db)] pub fn new_unchecked(conn: &Connection) -> Result<Transaction> {}
    #[blocking(db)] pub fn commit(self) -> Result<()> {}
    #[blocking(db)] pub fn rollback(self) -> Result<()> {}
    #[blocking(db)] pub fn finish(self) -> Result<()> {}
}
impl Deref for Transaction { type Target = Connection; fn deref(&self) -> &Connection {} }
