//! duckdb 1.20000.1.

use std::path::Path;
use std::ops::Deref;
use std::{error, fmt};
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub enum Error {}
impl fmt::Display for Error {}
impl error::Error for Error {}
pub trait Params {}
pub struct Config;
macro_rules! params { () => {} }
pub struct Connection;
impl Connection {
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
    #[blocking(db)] pub fn execute<P: Params>(&mut self, params: P) -> Result<usize> {}
    #[blocking(db)] pub fn insert<P: Params>(&mut self, params: P) -> Result<()> {}
    #[blocking(db)] pub fn query<P: Params>(&mut self, params: P) -> Result<Rows> {}
    #[blocking(db)] pub fn query_map<T, P, F>(&mut self, params: P, f: F) -> Result<MappedRows<F>> where P: Params, F: FnMut(&Row) -> Result<T> {}
    #[blocking(db)] pub fn exists<P: Params>(&mut self, params: P) -> Result<bool> {}
    #[blocking(db)] pub fn query_row<T, P, F>(&mut self, params: P, f: F) -> Result<T> where P: Params, F: FnOnce(&Row) -> Result<T> { let a: &Row; f(a); }
    #[blocking(db)] pub fn raw_execute(&mut self) -> Result<usize> {}
}
pub struct CachedStatement;
impl Deref for CachedStatement { type Target = Statement; fn deref(&self) -> &Statement {} }
pub struct Rows;
impl Rows { #[blocking(db)] pub fn next(&mut self) -> Result<Option<&Row>> {} }
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
    #[blocking(db)] pub fn append_rows<P, I>(&mut self, rows: I) -> Result<()> {}
    #[blocking(db)] pub fn append_row<P>(&mut self, params: P) -> Result<()> {}
    #[blocking(db)] pub fn flush(&mut self) -> Result<()> {}
}
pub struct Transaction;
impl Transaction {
    #[blocking(db)] pub fn commit(self) -> Result<()> {}
    #[blocking(db)] pub fn rollback(self) -> Result<()> {}
    #[blocking(db)] pub fn finish(self) -> Result<()> {}
}
impl Deref for Transaction { type Target = Connection; fn deref(&self) -> &Connection {} }
