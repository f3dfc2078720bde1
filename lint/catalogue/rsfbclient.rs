//! rsfbclient 0.29.0.

pub use rsfbclient_core::{Charset, Column, ColumnToVal, Dialect, FbError, FromRow, IntoParam, IntoParams, ParamsType, Row, SqlType, TransactionConfiguration, charset};
pub struct DynLink;
pub struct DynLoad;
pub struct ConnEmbedded;
pub struct ConnRemote;
pub struct NativeFbClient<L>;
pub struct RustFbClient;
pub struct PureRustConnectionBuilder;
impl PureRustConnectionBuilder {
    #[blocking(db)] pub fn connect(&self) -> Result<Connection<RustFbClient>, FbError> {}
    #[blocking(db)] pub fn create_database(&self) -> Result<Connection<RustFbClient>, FbError> {}
    pub fn user<S: Into<String>>(&mut self, user: S) -> &mut Self {}
    pub fn db_name<S: Into<String>>(&mut self, db_name: S) -> &mut Self {}
    pub fn host<S: Into<String>>(&mut self, host: S) -> &mut Self {}
    pub fn port(&mut self, port: u16) -> &mut Self {}
    pub fn pass<S: Into<String>>(&mut self, pass: S) -> &mut Self {}
    pub fn dialect(&mut self, dialect: Dialect) -> &mut Self {}
    pub fn charset(&mut self, charset: Charset) -> &mut Self {}
    pub fn stmt_cache_size(&mut self, stmt_cache_size: usize) -> &mut Self {}
}
pub fn builder_pure_rust() -> PureRustConnectionBuilder {}
pub struct NativeConnectionBuilder<A, B>;
impl<A, B> NativeConnectionBuilder<A, B> {
    #[blocking(db)] pub fn connect(&self) -> Result<Connection<NativeFbClient<A>>, FbError> {}
    #[blocking(db)] pub fn create_database(&self) -> Result<Connection<NativeFbClient<A>>, FbError> {}
    pub fn user<S: Into<String>>(&mut self, user: S) -> &mut Self {}
    pub fn db_name<S: Into<String>>(&mut self, db_name: S) -> &mut Self {}
    pub fn host<S: Into<String>>(&mut self, host: S) -> &mut Self {}
    pub fn port(&mut self, port: u16) -> &mut Self {}
    pub fn pass<S: Into<String>>(&mut self, pass: S) -> &mut Self {}
    pub fn dialect(&mut self, dialect: Dialect) -> &mut Self {}
    pub fn charset(&mut self, charset: Charset) -> &mut Self {}
    pub fn stmt_cache_size(&mut self, stmt_cache_size: usize) -> &mut Self {}
}
impl<A, B> NativeConnectionBuilder<A, B> {
    pub fn with_dyn_link(self) -> NativeConnectionBuilder<DynLink, B> {}
    pub fn with_dyn_load<S: Into<String>>(self, lib_path: S) -> NativeConnectionBuilder<DynLoad, B> {}
    pub fn with_remote(self) -> NativeConnectionBuilder<A, ConnRemote> {}
    pub fn with_embedded(self) -> NativeConnectionBuilder<A, ConnEmbedded> {}
}
pub fn builder_native() -> NativeConnectionBuilder<DynLink, ConnRemote> {}
pub trait Queryable {
    #[blocking(db)] fn query_iter<P: IntoParams, R: FromRow>(&mut self, sql: &str, params: P) -> Result<Box<dyn Iterator<Item = Result<R, FbError>>>, FbError> {}
    #[blocking(db)] fn query<P: IntoParams, R: FromRow>(&mut self, sql: &str, params: P) -> Result<Vec<R>, FbError> {}
    #[blocking(db)] fn query_first<P: IntoParams, R: FromRow>(&mut self, sql: &str, params: P) -> Result<Option<R>, FbError> {}
}
pub trait Execute {
    #[blocking(db)] fn execute<P: IntoParams>(&mut self, sql: &str, params: P) -> Result<usize, FbError> {}
    #[blocking(db)] fn execute_returnable<P: IntoParams, R: FromRow>(&mut self, sql: &str, params: P) -> Result<R, FbError> {}
}
pub struct Connection<C>;
impl<C> Connection<C> {
    #[blocking(db)] pub fn drop_database(self) -> Result<(), FbError> {}
    #[blocking(db)] pub fn close(self) -> Result<(), FbError> {}
    #[blocking(db)] pub fn begin_transaction(&mut self) -> Result<(), FbError> {}
    #[blocking(db)] pub fn begin_transaction_config(&mut self, custom_confs: TransactionConfiguration) -> Result<(), FbError> {}
    #[blocking(db)] pub fn commit(&mut self) -> Result<(), FbError> {}
    #[blocking(db)] pub fn rollback(&mut self) -> Result<(), FbError> {}
    #[blocking(db)] pub fn with_transaction<T, F: FnOnce(&mut Transaction<C>) -> Result<T, FbError>>(&mut self, closure: F) -> Result<T, FbError> { let a: &mut Transaction<C>; closure(a) }
    #[blocking(db)] pub fn with_transaction_config<T, F: FnOnce(&mut Transaction<C>) -> Result<T, FbError>>(&mut self, confs: TransactionConfiguration, closure: F) -> Result<T, FbError> { let a: &mut Transaction<C>; closure(a) }
    #[blocking(db)] pub fn wait_for_event(&mut self, name: String) -> Result<(), FbError> {}
}
impl<C> Queryable for Connection<C> {}
impl<C> Execute for Connection<C> {}
pub struct SimpleConnection;
impl SimpleConnection {
    #[blocking(db)] pub fn drop_database(self) -> Result<(), FbError> {}
    #[blocking(db)] pub fn close(self) -> Result<(), FbError> {}
    #[blocking(db)] pub fn begin_transaction(&mut self) -> Result<(), FbError> {}
    #[blocking(db)] pub fn begin_transaction_config(&mut self, custom_confs: TransactionConfiguration) -> Result<(), FbError> {}
    #[blocking(db)] pub fn commit(&mut self) -> Result<(), FbError> {}
    #[blocking(db)] pub fn rollback(&mut self) -> Result<(), FbError> {}
    #[blocking(db)] pub fn with_transaction<T, F: FnOnce(&mut SimpleTransaction) -> Result<T, FbError>>(&mut self, closure: F) -> Result<T, FbError> { let a: &mut SimpleTransaction; closure(a) }
}
impl<C> From<Connection<C>> for SimpleConnection {}
impl Queryable for SimpleConnection {}
impl Execute for SimpleConnection {}
pub struct Transaction<C>;
impl<C> Transaction<C> {
    #[blocking(db)] pub fn new(conn: &mut Connection<C>, confs: TransactionConfiguration) -> Result<Self, FbError> {}
    #[blocking(db)] pub fn commit(self) -> Result<(), FbError> {}
    #[blocking(db)] pub fn commit_retaining(&mut self) -> Result<(), FbError> {}
    #[blocking(db)] pub fn rollback_retaining(&mut self) -> Result<(), FbError> {}
    #[blocking(db)] pub fn rollback(self) -> Result<(), FbError> {}
    #[blocking(db)] pub fn execute_immediate(&mut self, sql: &str) -> Result<(), FbError> {}
    #[blocking(db)] pub fn prepare(&mut self, sql: &str, named_params: bool) -> Result<Statement<C>, FbError> {}
}
impl<C> Queryable for Transaction<C> {}
impl<C> Execute for Transaction<C> {}
pub struct SimpleTransaction;
impl SimpleTransaction {
    #[blocking(db)] pub fn new(conn: &mut SimpleConnection, confs: TransactionConfiguration) -> Result<Self, FbError> {}
    #[blocking(db)] pub fn commit(self) -> Result<(), FbError> {}
    #[blocking(db)] pub fn commit_retaining(&mut self) -> Result<(), FbError> {}
    #[blocking(db)] pub fn rollback_retaining(&mut self) -> Result<(), FbError> {}
    #[blocking(db)] pub fn rollback(self) -> Result<(), FbError> {}
    #[blocking(db)] pub fn execute_immediate(&mut self, sql: &str) -> Result<(), FbError> {}
}
impl Queryable for SimpleTransaction {}
impl Execute for SimpleTransaction {}
pub struct Statement<C>;
impl<C> Statement<C> {
    #[blocking(db)] pub fn execute<T: IntoParams>(&mut self, params: T) -> Result<usize, FbError> {}
    #[blocking(db)] pub fn query<R: FromRow, P: IntoParams>(&mut self, params: P) -> Result<StatementFetch<R>, FbError> {}
}
pub struct StatementFetch<R>;
impl<R> StatementFetch<R> { #[blocking(db)] pub fn fetch(&mut self) -> Result<Option<R>, FbError> {} }
impl<R> Iterator for StatementFetch<R> {
    type Item = Result<R, FbError>;
    #[blocking(db)] fn next(&mut self) -> Option<Result<R, FbError>> {}
}
