//! odbc_api 29.3.0. What is polled (`execute_polling`) asks the driver from time to time and sleeps between.

use buffers::{BufferDesc, FetchRow, RowVec, TextColumn};
use handles::{AsStatementRef, Statement, StatementConnection, StatementImpl, StatementParent, StatementRef};
use std::sync::Arc;
use std::{error, fmt};
pub enum Error {}
impl fmt::Display for Error {}
impl error::Error for Error {}
pub trait ParameterCollectionRef {}
impl ParameterCollectionRef for () {}
pub trait ResultSetMetadata {}
pub trait Sleep {}
#[derive(Clone, Copy, Default)] pub struct ConnectionOptions { pub login_timeout_sec: Option<u32>, pub packet_size: Option<u32> }
pub mod buffers {
    pub struct BufferDesc;
    pub trait FetchRow {}
    pub struct RowVec<R>;
    impl<R: FetchRow> RowVec<R> { pub fn new(capacity: usize) -> Self {} }
    impl<R: FetchRow> crate::RowSetBuffer for RowVec<R> {}
    pub struct TextColumn<C>;
    pub struct ColumnarBuffer<C>;
    pub type TextRowSet = ColumnarBuffer<TextColumn<u8>>;
    impl TextRowSet { pub fn for_cursor(batch_size: usize, cursor: &mut impl crate::ResultSetMetadata, max_str_limit: Option<usize>) -> Result<TextRowSet, crate::Error> {} }
    impl<C> crate::RowSetBuffer for ColumnarBuffer<C> {}
}
pub mod handles {
    pub trait AsStatementRef {}
    pub trait Statement: AsStatementRef {}
    pub trait StatementParent {}
    pub struct StatementImpl;
    impl AsStatementRef for StatementImpl {}
    impl Statement for StatementImpl {}
    pub struct StatementConnection<P>;
    impl<P> AsStatementRef for StatementConnection<P> {}
    impl<P> Statement for StatementConnection<P> {}
    pub struct StatementRef;
    impl AsStatementRef for StatementRef {}
    impl Statement for StatementRef {}
}
pub struct Environment;
impl Environment {
    pub fn set_connection_pooling(scheme: odbc_sys::AttrConnectionPooling) -> Result<(), Error> {}
    pub fn set_connection_pooling_matching(&mut self, matching: AttrCpMatch) -> Result<(), Error> {}
    pub fn new() -> Result<Self, Error> {}
    #[blocking(db)] pub fn connect(&self, data_source_name: &str, user: &str, pwd: &str, options: ConnectionOptions) -> Result<Connection, Error> {}
    #[blocking(db)] pub fn connect_with_connection_string(&self, connection_string: &str, options: ConnectionOptions) -> Result<Connection, Error> {}
    #[blocking(db)] pub fn connect_with_connection_string_and_driver_specific_options(&self, connection_string: &str, options: ConnectionOptions, driver_specific: impl DriverSpecificConnectionOptions) -> Result<Connection, Error> {}
    #[blocking(db)] pub fn driver_connect(&self, connection_string: &str, completed_connection_string: &mut OutputStringBuffer, driver_completion: DriverCompleteOption) -> Result<Connection, Error> {}
    pub fn drivers(&self) -> Result<Vec<DriverInfo>, Error> {}
    pub fn data_sources(&self) -> Result<Vec<DataSourceInfo>, Error> {}
    pub fn system_data_sources(&self) -> Result<Vec<DataSourceInfo>, Error> {}
    pub fn user_data_sources(&self) -> Result<Vec<DataSourceInfo>, Error> {}
}
pub fn environment() -> Result<&Environment, Error> {}
#[derive(Clone)] pub struct DriverInfo { pub description: String, pub attributes: HashMap<String, String> }
#[derive(Clone)] pub struct DataSourceInfo { pub server_name: String, pub driver: String }
pub struct Connection;
impl Connection {
    #[blocking(db)] pub fn execute(&self, query: &str, params: impl ParameterCollectionRef, query_timeout_sec: Option<usize>) -> Result<Option<CursorImpl<StatementImpl>>, Error> {}
    pub async fn execute_polling(&self, query: &str, params: impl ParameterCollectionRef, sleep: impl Sleep) -> Result<Option<CursorPolling<StatementImpl>>, Error> {}
    #[blocking(db)] pub fn into_cursor(self, query: &str, params: impl ParameterCollectionRef, query_timeout_sec: Option<usize>) -> Result<Option<OwnedCursor<Connection>>, ConnectionAndError> {}
    #[blocking(db)] pub fn prepare(&self, query: &str) -> Result<Prepared<StatementImpl>, Error> {}
    #[blocking(db)] pub fn into_prepared(self, query: &str) -> Result<Prepared<StatementConnection<Connection>>, Error> {}
    pub fn preallocate(&self) -> Result<Preallocated<StatementImpl>, Error> {}
    pub fn into_preallocated(self) -> Result<Preallocated<StatementConnection<Connection>>, Error> {}
    pub fn set_autocommit(&self, enabled: bool) -> Result<(), Error> {}
    #[blocking(db)] pub fn commit(&self) -> Result<(), Error> {}
    #[blocking(db)] pub fn rollback(&self) -> Result<(), Error> {}
    pub fn is_dead(&self) -> Result<bool, Error> {}
    pub fn packet_size(&self) -> Result<u32, Error> {}
    pub fn database_management_system_name(&self) -> Result<String, Error> {}
    pub fn identifier_quote_char(&self) -> Result<Option<char>, Error> {}
    pub fn max_catalog_name_len(&self) -> Result<u16, Error> {}
    pub fn max_schema_name_len(&self) -> Result<u16, Error> {}
    pub fn max_table_name_len(&self) -> Result<u16, Error> {}
    pub fn max_column_name_len(&self) -> Result<u16, Error> {}
    pub fn current_catalog(&self) -> Result<String, Error> {}
    #[blocking(db)] pub fn columns(&self, catalog_name: &str, schema_name: &str, table_name: &str, column_name: &str) -> Result<BlockCursorIterator<CursorImpl<StatementImpl>, ColumnsRow>, Error> {}
    #[blocking(db)] pub fn tables(&self, catalog_name: &str, schema_name: &str, table_name: &str, table_type: &str) -> Result<BlockCursorIterator<CursorImpl<StatementImpl>, TablesRow>, Error> {}
    #[blocking(db)] pub fn primary_keys(&self, catalog_name: Option<&str>, schema_name: Option<&str>, table_name: &str) -> Result<BlockCursorIterator<CursorImpl<StatementImpl>, PrimaryKeysRow>, Error> {}
    #[blocking(db)] pub fn foreign_keys(&self, pk_catalog_name: &str, pk_schema_name: &str, pk_table_name: &str, fk_catalog_name: &str, fk_schema_name: &str, fk_table_name: &str) -> Result<BlockCursorIterator<CursorImpl<StatementImpl>, ForeignKeysRow>, Error> {}
}
impl StatementParent for Connection {}
impl StatementParent for Arc<Connection> {}
pub fn escape_attribute_value(unescaped: &str) -> Cow<str> {}
pub(crate) struct FailedStateTransition<S> { pub error: Error, pub previous: S }
impl<S> From<FailedStateTransition<S>> for Error {}
pub trait ConnectionTransitions {
    type StatementParent: StatementParent;
    #[blocking(db)] fn into_cursor(self, query: &str, params: impl ParameterCollectionRef, query_timeout_sec: Option<usize>) -> Result<Option<OwnedCursor<Self::StatementParent>>, FailedStateTransition<Self>>;
    #[blocking(db)] fn into_prepared(self, query: &str) -> Result<Prepared<StatementConnection<Self::StatementParent>>, Error>;
    fn into_preallocated(self) -> Result<Preallocated<StatementConnection<Self::StatementParent>>, Error>;
}
impl ConnectionTransitions for Connection {
    type StatementParent = Self;
    #[blocking(db)] fn into_cursor(self, query: &str, params: impl ParameterCollectionRef, query_timeout_sec: Option<usize>) -> Result<Option<OwnedCursor<Self>>, FailedStateTransition<Self>> {}
    #[blocking(db)] fn into_prepared(self, query: &str) -> Result<Prepared<StatementConnection<Self>>, Error> {}
    fn into_preallocated(self) -> Result<Preallocated<StatementConnection<Self>>, Error> {}
}
impl ConnectionTransitions for Arc<Connection> {
    type StatementParent = Self;
    #[blocking(db)] fn into_cursor(self, query: &str, params: impl ParameterCollectionRef, query_timeout_sec: Option<usize>) -> Result<Option<OwnedCursor<Self>>, FailedStateTransition<Self>> {}
    #[blocking(db)] fn into_prepared(self, query: &str) -> Result<Prepared<StatementConnection<Self>>, Error> {}
    fn into_preallocated(self) -> Result<Preallocated<StatementConnection<Self>>, Error> {}
}
pub trait IdentifierQuoteChar {
    fn identifier_quote_char(&self) -> Result<Option<char>, Error>;
}
impl IdentifierQuoteChar for Connection { fn identifier_quote_char(&self) -> Result<Option<char>, Error> {} }
pub struct Prepared<S>;
impl<S> Prepared<S> where S: AsStatementRef {
    #[blocking(db)] pub fn execute(&mut self, params: impl ParameterCollectionRef) -> Result<Option<CursorImpl<StatementRef>>, Error> {}
    pub fn describe_param(&mut self, parameter_number: u16) -> Result<ColumnType, Error> {}
    pub fn num_params(&mut self) -> Result<u16, Error> {}
    pub fn unchecked_bind_columnar_array_parameters<C>(self, parameter_buffers: Vec<C>, index_mapping: impl InputParameterMapping) -> Result<ColumnarBulkInserter<S, C>, Error> where C: ColumnBuffer + HasDataType + Send {}
    pub fn into_text_inserter(self, capacity: usize, max_str_len: impl IntoIterator<Item = usize>) -> Result<ColumnarBulkInserter<S, TextColumn<u8>>, Error> {}
    pub fn into_column_inserter(self, capacity: usize, descriptions: impl IntoIterator<Item = BindParamDesc>) -> Result<ColumnarBulkInserter<S, WithDataType<BoxColumnBuffer>>, Error> {}
    pub fn into_column_inserter_with_mapping(self, capacity: usize, descriptions: impl IntoIterator<Item = BindParamDesc>, index_mapping: impl InputParameterMapping) -> Result<ColumnarBulkInserter<S, WithDataType<BoxColumnBuffer>>, Error> {}
    pub fn column_inserter(&mut self, capacity: usize, descriptions: impl IntoIterator<Item = BindParamDesc>) -> Result<ColumnarBulkInserter<StatementRef, WithDataType<BoxColumnBuffer>>, Error> {}
    pub fn column_inserter_with_mapping(&mut self, capacity: usize, descriptions: impl IntoIterator<Item = BindParamDesc>, index_mapping: impl InputParameterMapping) -> Result<ColumnarBulkInserter<StatementRef, WithDataType<BoxColumnBuffer>>, Error> {}
    pub fn row_count(&mut self) -> Result<Option<usize>, Error> {}
    pub fn set_query_timeout_sec(&mut self, timeout_sec: usize) -> Result<(), Error> {}
    pub fn query_timeout_sec(&mut self) -> Result<usize, Error> {}
    pub fn into_statement(self) -> S {}
    pub fn into_handle(self) -> S {}
}
#[derive(Clone, Copy)] pub struct BindParamDesc;
impl<S> ResultSetMetadata for Prepared<S> where S: AsStatementRef {}
impl<S> AsStatementRef for Prepared<S> where S: AsStatementRef { fn as_stmt_ref(&mut self) -> StatementRef {} }
pub struct Preallocated<S>;
impl<S> Preallocated<S> where S: Statement {
    pub fn new(statement: S) -> Self {}
    #[blocking(db)] pub fn execute(&mut self, query: &str, params: impl ParameterCollectionRef) -> Result<Option<CursorImpl<StatementRef>>, Error> {}
    #[blocking(db)] pub fn into_cursor(self, query: &str, params: impl ParameterCollectionRef) -> Result<Option<CursorImpl<S>>, Error> {}
    #[blocking(db)] pub fn tables_cursor(&mut self, catalog_name: &str, schema_name: &str, table_name: &str, table_type: &str) -> Result<CursorImpl<StatementRef>, Error> {}
    #[blocking(db)] pub fn tables(&mut self, catalog_name: &str, schema_name: &str, table_name: &str, table_type: &str) -> Result<BlockCursorIterator<CursorImpl<StatementRef>, TablesRow>, Error> {}
    #[blocking(db)] pub fn into_tables_cursor(self, catalog_name: &str, schema_name: &str, table_name: &str, table_type: &str) -> Result<CursorImpl<S>, Error> {}
    #[blocking(db)] pub fn into_tables(self, catalog_name: &str, schema_name: &str, table_name: &str, table_type: &str) -> Result<BlockCursorIterator<CursorImpl<S>, TablesRow>, Error> {}
    #[blocking(db)] pub fn columns_cursor(&mut self, catalog_name: &str, schema_name: &str, table_name: &str, column_name: &str) -> Result<CursorImpl<StatementRef>, Error> {}
    #[blocking(db)] pub fn columns(&mut self, catalog_name: &str, schema_name: &str, table_name: &str, column_name: &str) -> Result<BlockCursorIterator<CursorImpl<StatementRef>, ColumnsRow>, Error> {}
    #[blocking(db)] pub fn into_columns_cursor(self, catalog_name: &str, schema_name: &str, table_name: &str, column_name: &str) -> Result<CursorImpl<S>, Error> {}
    #[blocking(db)] pub fn into_columns(self, catalog_name: &str, schema_name: &str, table_name: &str, column_name: &str) -> Result<BlockCursorIterator<CursorImpl<S>, ColumnsRow>, Error> {}
    #[blocking(db)] pub fn primary_keys_cursor(&mut self, catalog_name: Option<&str>, schema_name: Option<&str>, table_name: &str) -> Result<CursorImpl<StatementRef>, Error> {}
    #[blocking(db)] pub fn primary_keys(&mut self, catalog_name: Option<&str>, schema_name: Option<&str>, table_name: &str) -> Result<BlockCursorIterator<CursorImpl<StatementRef>, PrimaryKeysRow>, Error> {}
    #[blocking(db)] pub fn into_primary_keys_cursor(self, catalog_name: Option<&str>, schema_name: Option<&str>, table_name: &str) -> Result<CursorImpl<S>, Error> {}
    #[blocking(db)] pub fn into_primary_keys(self, catalog_name: Option<&str>, schema_name: Option<&str>, table_name: &str) -> Result<BlockCursorIterator<CursorImpl<S>, PrimaryKeysRow>, Error> {}
    #[blocking(db)] pub fn foreign_keys_cursor(&mut self, pk_catalog_name: &str, pk_schema_name: &str, pk_table_name: &str, fk_catalog_name: &str, fk_schema_name: &str, fk_table_name: &str) -> Result<CursorImpl<StatementRef>, Error> {}
    #[blocking(db)] pub fn into_foreign_keys_cursor(self, pk_catalog_name: &str, pk_schema_name: &str, pk_table_name: &str, fk_catalog_name: &str, fk_schema_name: &str, fk_table_name: &str) -> Result<CursorImpl<S>, Error> {}
    #[blocking(db)] pub fn foreign_keys(&mut self, pk_catalog_name: &str, pk_schema_name: &str, pk_table_name: &str, fk_catalog_name: &str, fk_schema_name: &str, fk_table_name: &str) -> Result<BlockCursorIterator<CursorImpl<StatementRef>, ForeignKeysRow>, Error> {}
    #[blocking(db)] pub fn into_foreign_keys(self, pk_catalog_name: &str, pk_schema_name: &str, pk_table_name: &str, fk_catalog_name: &str, fk_schema_name: &str, fk_table_name: &str) -> Result<BlockCursorIterator<CursorImpl<S>, ForeignKeysRow>, Error> {}
    pub fn row_count(&mut self) -> Result<Option<usize>, Error> {}
    pub fn set_query_timeout_sec(&mut self, timeout_sec: usize) -> Result<(), Error> {}
    pub fn query_timeout_sec(&mut self) -> Result<usize, Error> {}
}
impl<S> AsStatementRef for Preallocated<S> where S: AsStatementRef { fn as_stmt_ref(&mut self) -> StatementRef {} }
pub type OwnedCursor<P> = CursorImpl<StatementConnection<P>>;
pub trait Cursor: ResultSetMetadata {
    #[blocking(db)] fn next_row(&mut self) -> Result<Option<CursorRow>, Error> {}
    fn bind_buffer<B>(self, row_set_buffer: B) -> Result<BlockCursor<Self, B>, Error> where B: RowSetBuffer;
    #[blocking(db)] fn more_results(self) -> Result<Option<Self>, Error>;
}
pub struct CursorRow;
impl CursorRow {
    pub fn get_text(&mut self, col_or_param_num: u16, buf: &mut Vec<u8>) -> Result<bool, Error> {}
    pub fn get_binary(&mut self, col_or_param_num: u16, buf: &mut Vec<u8>) -> Result<bool, Error> {}
}
pub struct CursorImpl<Stmt: Statement>;
impl<S> AsStatementRef for CursorImpl<S> where S: Statement { fn as_stmt_ref(&mut self) -> StatementRef {} }
impl<S> ResultSetMetadata for CursorImpl<S> where S: Statement {}
impl<S> Cursor for CursorImpl<S> where S: Statement {
    fn bind_buffer<B>(self, row_set_buffer: B) -> Result<BlockCursor<Self, B>, Error> where B: RowSetBuffer {}
    #[blocking(db)] fn more_results(self) -> Result<Option<Self>, Error> {}
}
impl<S> CursorImpl<S> where S: Statement {
    pub fn new(statement: S) -> Self {}
    pub fn into_stmt(self) -> S {}
}
pub trait RowSetBuffer {}
impl<T: RowSetBuffer> RowSetBuffer for &mut T {}
pub struct BlockCursor<C: AsStatementRef, B>;
impl<C, B> BlockCursor<C, B> where C: Cursor {
    #[blocking(db)] pub fn fetch(&mut self) -> Result<Option<&B>, Error> where B: RowSetBuffer {}
    #[blocking(db)] pub fn fetch_with_truncation_check(&mut self, error_for_truncation: bool) -> Result<Option<&B>, Error> where B: RowSetBuffer {}
    pub fn unbind(self) -> Result<(C, B), Error> {}
}
impl<C, B> BlockCursor<C, B> where B: RowSetBuffer, C: AsStatementRef { pub fn row_array_size(&self) -> usize {} }
impl<C, R> IntoIterator for BlockCursor<C, RowVec<R>> where C: Cursor, R: FetchRow {
    type Item = Result<R, Error>;
    type IntoIter = BlockCursorIterator<C, R>;
    fn into_iter(self) -> Self::IntoIter {}
}
pub struct BlockCursorIterator<C: AsStatementRef, R>;
impl<C, R> Iterator for BlockCursorIterator<C, R> where C: Cursor, R: FetchRow {
    type Item = Result<R, Error>;
    #[blocking(db)] fn next(&mut self) -> Option<Result<R, Error>> {}
}
pub struct ConcurrentBlockCursor<C, B>;
impl<C, B> ConcurrentBlockCursor<C, B> where C: Cursor + Send, B: RowSetBuffer + Send {
    #[blocking(db)] pub fn from_block_cursor(block_cursor: BlockCursor<C, B>) -> Self {}
    #[blocking(db)] pub fn into_cursor(self) -> Result<C, Error> {}
}
impl<C, B> ConcurrentBlockCursor<C, B> {
    #[blocking(db)] pub fn fetch(&mut self) -> Result<Option<B>, Error> {}
    pub fn fill(&mut self, buffer: B) {}
    #[blocking(db)] pub fn fetch_into(&mut self, buffer: &mut B) -> Result<bool, Error> {}
}
pub struct CursorPolling<Stmt: Statement>;
impl<S> CursorPolling<S> where S: Statement {
    pub fn new(statement: S) -> Self {}
    pub fn bind_buffer<B>(self, row_set_buffer: B) -> Result<BlockCursorPolling<Self, B>, Error> where B: RowSetBuffer {}
}
impl<S> AsStatementRef for CursorPolling<S> where S: Statement { fn as_stmt_ref(&mut self) -> StatementRef {} }
pub struct BlockCursorPolling<C, B>;
impl<C, B> BlockCursorPolling<C, B> where C: AsStatementRef {
    pub async fn fetch(&mut self, sleep: impl Sleep) -> Result<Option<&B>, Error> where B: RowSetBuffer {}
    pub async fn fetch_with_truncation_check(&mut self, error_for_truncation: bool, sleep: impl Sleep) -> Result<Option<&B>, Error> where B: RowSetBuffer {}
}
pub struct ColumnarBulkInserter<S, C>;
impl<S, C> ColumnarBulkInserter<S, C> where S: AsStatementRef {
    pub fn new(statement: S, parameters: Vec<C>, mapping: impl InputParameterMapping) -> Result<Self, Error> where C: ColumnBuffer + HasDataType + Send {}
    #[blocking(db)] pub fn execute(&mut self) -> Result<Option<CursorImpl<StatementRef>>, Error> {}
    pub fn clear(&mut self) {}
    pub fn num_rows(&self) -> usize {}
    pub fn set_num_rows(&mut self, num_rows: usize) {}
    pub fn column_mut(&mut self, buffer_index: usize) -> C::SliceMut where C: BoundInputSlice {}
    pub fn capacity(&self) -> usize {}
    pub fn resize(self, new_capacity: usize, mapping: impl InputParameterMapping) -> Result<Self, Error> where C: ColumnBuffer + HasDataType + Resize + Send {}
}
impl<S> ColumnarBulkInserter<S, TextColumn<u8>> { pub fn append(&mut self, row: impl Iterator<Item = Option<&[u8]>>) -> Result<(), Error> where S: AsStatementRef {} }
