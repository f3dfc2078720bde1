//! sqlite 0.36.2.

use std::{error, fmt, path, result};
use std::ops::{Deref, DerefMut, Index};
use std::path::Path;
pub use sqlite3_sys as ffi;
#[blocking(db)] pub fn open<T: AsRef<path::Path>>(path: T) -> Result<Connection> {}
pub fn version() -> usize {}
pub struct Error { pub code: Option<isize>, pub message: Option<String> }
impl fmt::Display for Error {}
impl error::Error for Error {}
pub type Result<T> = result::Result<T, Error>;
#[derive(Clone, Default)] pub enum Value { Binary(Vec<u8>), Float(f64), Integer(i64), String(String), Null }
impl Value {
    pub fn kind(&self) -> Type {}
    pub fn try_into<T>(&self) -> Result<T> where T: TryFrom<&Value, Error = Error> {}
}
impl<T> From<Option<T>> for Value where T: Into<Value>, Value: From<T> {}
impl From<Row> for Vec<Value> {}
impl BindableWithIndex for Value { fn bind<T: ParameterIndex>(self, statement: &mut Statement, index: T) -> Result<()> {} }
impl BindableWithIndex for &Value { fn bind<T: ParameterIndex>(self, statement: &mut Statement, index: T) -> Result<()> {} }
impl ReadableWithIndex for Value { fn read<T: ColumnIndex>(statement: &Statement, index: T) -> Result<Self> {} }
#[derive(Clone, Copy)] pub enum Type { Binary, Float, Integer, String, Null }
pub struct Connection;
impl Connection {
    #[blocking(db)] pub fn open<T: AsRef<Path>>(path: T) -> Result<Connection> {}
    #[blocking(db)] pub fn open_with_flags<T: AsRef<Path>>(path: T, flags: OpenFlags) -> Result<Connection> {}
    #[blocking(db)] pub fn open_thread_safe<T: AsRef<Path>>(path: T) -> Result<ConnectionThreadSafe> {}
    #[blocking(db)] pub fn open_thread_safe_with_flags<T: AsRef<Path>>(path: T, flags: OpenFlags) -> Result<ConnectionThreadSafe> {}
    #[blocking(db)] pub fn execute<T: AsRef<str>>(&self, statement: T) -> Result<()> {}
    #[blocking(db)] pub fn iterate<T: AsRef<str>, F>(&self, statement: T, callback: F) -> Result<()> where F: FnMut(&[(&str, Option<&str>)]) -> bool { let a: &[(&str, Option<&str>)]; callback(a); }
    #[blocking(db)] pub fn prepare<T: AsRef<str>>(&self, statement: T) -> Result<Statement> {}
    pub fn change_count(&self) -> usize {}
    pub fn total_change_count(&self) -> usize {}
    pub fn set_busy_handler<F>(&mut self, callback: F) -> Result<()> where F: FnMut(usize) -> bool {}
    pub fn set_busy_timeout(&mut self, milliseconds: usize) -> Result<()> {}
    pub fn remove_busy_handler(&mut self) -> Result<()> {}
    pub fn enable_extension(&self) -> Result<()> {}
    pub fn disable_extension(&self) -> Result<()> {}
    pub fn load_extension<T: AsRef<str>>(&self, name: T) -> Result<()> {}
    pub fn set_encryption_key<T: AsRef<str>>(&self, key: T) -> Result<()> {}
    pub fn change_encryption_key<T: AsRef<str>>(&self, new_key: T) -> Result<()> {}
}
pub struct ConnectionThreadSafe;
impl Deref for ConnectionThreadSafe {
    type Target = Connection;
    fn deref(&self) -> &Self::Target {}
}
impl DerefMut for ConnectionThreadSafe { fn deref_mut(&mut self) -> &mut Self::Target {} }
#[derive(Clone, Copy)] pub struct OpenFlags;
impl OpenFlags {
    pub fn new() -> Self {}
    pub fn with_create(self) -> Self {}
    pub fn with_full_mutex(self) -> Self {}
    pub fn with_no_mutex(self) -> Self {}
    pub fn with_read_only(self) -> Self {}
    pub fn with_read_write(self) -> Self {}
    pub fn with_uri(self) -> Self {}
}
impl Default for OpenFlags {}
pub struct Cursor;
impl From<&mut Statement> for Cursor {}
impl Cursor {
    pub fn bind<T: Bindable>(self, value: T) -> Result<Self> {}
    pub fn bind_iter<T, U>(self, value: T) -> Result<Self> where T: IntoIterator<Item = U>, U: Bindable {}
    pub fn reset(self) -> Result<Self> {}
    #[blocking(db)] pub fn try_next(&mut self) -> Result<Option<Vec<Value>>> {}
}
impl Iterator for Cursor {
    type Item = Result<Row>;
    #[blocking(db)] fn next(&mut self) -> Option<Self::Item> {}
}
pub struct CursorWithOwnership;
impl CursorWithOwnership {
    pub fn bind<T: Bindable>(self, value: T) -> Result<Self> {}
    pub fn bind_iter<T, U>(self, value: T) -> Result<Self> where T: IntoIterator<Item = U>, U: Bindable {}
    pub fn reset(self) -> Result<Self> {}
    #[blocking(db)] pub fn try_next(&mut self) -> Result<Option<Vec<Value>>> {}
}
impl Iterator for CursorWithOwnership {
    type Item = Result<Row>;
    #[blocking(db)] fn next(&mut self) -> Option<Self::Item> {}
}
pub struct Row;
impl Row {
    pub fn contains<T>(&self, column: T) -> bool where T: RowIndex {}
    pub fn read<T, U>(&self, column: U) -> T where T: TryFrom<&Value, Error = Error>, U: RowIndex {}
    pub fn take<U>(&mut self, column: U) -> Value where U: RowIndex {}
    pub fn try_read<T, U>(&self, column: U) -> Result<T> where T: TryFrom<&Value, Error = Error>, U: RowIndex {}
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {}
}
impl<T> Index<T> for Row where T: RowIndex {
    type Output = Value;
    fn index(&self, index: T) -> &Value {}
}
pub trait RowIndex: fmt::Debug + fmt::Display {
    fn contains(&self, row: &Row) -> bool;
    fn index(self, row: &Row) -> usize;
}
impl RowIndex for &str {
    fn contains(&self, row: &Row) -> bool {}
    fn index(self, row: &Row) -> usize {}
}
impl RowIndex for usize {
    fn contains(&self, row: &Row) -> bool {}
    fn index(self, row: &Row) -> usize {}
}
pub struct Statement;
impl From<CursorWithOwnership> for Statement {}
impl Statement {
    pub fn bind<T: Bindable>(&mut self, value: T) -> Result<()> {}
    pub fn bind_iter<T, U>(&mut self, value: T) -> Result<()> where T: IntoIterator<Item = U>, U: Bindable {}
    pub fn iter(&mut self) -> Cursor {}
    #[blocking(db)] pub fn next(&mut self) -> Result<State> {}
    pub fn read<T, U>(&self, index: U) -> Result<T> where T: ReadableWithIndex, U: ColumnIndex {}
    pub fn column_count(&self) -> usize {}
    pub fn column_name<T: ColumnIndex>(&self, index: T) -> Result<&str> {}
    pub fn column_names(&self) -> &[String] {}
    pub fn column_type<T: ColumnIndex>(&self, index: T) -> Result<Type> {}
    pub fn parameter_index(&self, parameter: &str) -> Result<Option<usize>> {}
    pub fn reset(&mut self) -> Result<()> {}
}
impl IntoIterator for Statement {
    type Item = Result<Row>;
    type IntoIter = CursorWithOwnership;
    fn into_iter(self) -> Self::IntoIter {}
}
pub trait Bindable {
    fn bind(self, arg1: &mut Statement) -> Result<()>;
}
impl<T, U> Bindable for (T, U) where T: ParameterIndex, U: BindableWithIndex {
    fn bind(self, statement: &mut Statement) -> Result<()> {}
}
impl<T> Bindable for &[T] where T: BindableWithIndex + Clone { fn bind(self, statement: &mut Statement) -> Result<()> {} }
impl<T, U> Bindable for &[(T, U)] where T: ParameterIndex, U: BindableWithIndex + Clone {
    fn bind(self, statement: &mut Statement) -> Result<()> {}
}
pub trait BindableWithIndex {
    fn bind<T: ParameterIndex>(self, arg1: &mut Statement, arg2: T) -> Result<()>;
}
impl BindableWithIndex for &[u8] { fn bind<T: ParameterIndex>(self, statement: &mut Statement, index: T) -> Result<()> {} }
impl BindableWithIndex for f64 { fn bind<T: ParameterIndex>(self, statement: &mut Statement, index: T) -> Result<()> {} }
impl BindableWithIndex for i64 { fn bind<T: ParameterIndex>(self, statement: &mut Statement, index: T) -> Result<()> {} }
impl BindableWithIndex for &str { fn bind<T: ParameterIndex>(self, statement: &mut Statement, index: T) -> Result<()> {} }
impl BindableWithIndex for () { fn bind<T: ParameterIndex>(self, statement: &mut Statement, index: T) -> Result<()> {} }
impl<T> BindableWithIndex for Option<T> where T: BindableWithIndex {
    fn bind<U: ParameterIndex>(self, statement: &mut Statement, index: U) -> Result<()> {}
}
impl<T> BindableWithIndex for &Option<T> where T: BindableWithIndex + Clone {
    fn bind<U: ParameterIndex>(self, statement: &mut Statement, index: U) -> Result<()> {}
}
pub trait ColumnIndex: Copy + fmt::Debug {
    fn index(self, statement: &Statement) -> Result<usize>;
}
impl ColumnIndex for &str { fn index(self, statement: &Statement) -> Result<usize> {} }
impl ColumnIndex for usize { fn index(self, statement: &Statement) -> Result<usize> {} }
pub trait ParameterIndex: Copy + fmt::Debug {
    fn index(self, statement: &Statement) -> Result<usize>;
}
impl ParameterIndex for &str { fn index(self, statement: &Statement) -> Result<usize> {} }
impl ParameterIndex for usize { fn index(self, arg1: &Statement) -> Result<usize> {} }
pub trait ReadableWithIndex {
    fn read<T: ColumnIndex>(arg0: &Statement, arg1: T) -> Result<Self>;
}
impl ReadableWithIndex for Vec<u8> { fn read<T: ColumnIndex>(statement: &Statement, index: T) -> Result<Self> {} }
impl ReadableWithIndex for f64 { fn read<T: ColumnIndex>(statement: &Statement, index: T) -> Result<Self> {} }
impl ReadableWithIndex for i64 { fn read<T: ColumnIndex>(statement: &Statement, index: T) -> Result<Self> {} }
impl ReadableWithIndex for String { fn read<T: ColumnIndex>(statement: &Statement, index: T) -> Result<Self> {} }
impl<T: ReadableWithIndex> ReadableWithIndex for Option<T> {
    fn read<U: ColumnIndex>(statement: &Statement, index: U) -> Result<Self> {}
}
#[derive(Clone, Copy)] pub enum State { Row, Done }
