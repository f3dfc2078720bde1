//! diesel_async 0.6.

use diesel::result::{ConnectionResult, Error, QueryResult};
use diesel::query_builder::{BoxedSelectStatement, InsertStatement, SelectStatement, SqlQuery, UpdateStatement};
use futures_core::future::BoxFuture;
use futures_core::stream::BoxStream;
use scoped_futures::ScopedBoxFuture;
use std::future::Future;

pub trait SimpleAsyncConnection { fn batch_execute(&mut self, query: &str) -> impl Future<Output = QueryResult<()>>; }
pub trait AsyncConnectionCore: SimpleAsyncConnection {}
pub trait AsyncConnection: AsyncConnectionCore {
    fn establish(database_url: &str) -> impl Future<Output = ConnectionResult<Self>>;
    fn transaction<R, E, F>(&mut self, callback: F) -> BoxFuture<Result<R, E>> where F: FnOnce(&mut Self) -> ScopedBoxFuture<Result<R, E>>, E: From<Error> { callback(self); }
    fn begin_test_transaction(&mut self) -> impl Future<Output = QueryResult<()>> {}
    fn test_transaction<R, E, F>(&mut self, f: F) -> impl Future<Output = R> where F: FnOnce(&mut Self) -> ScopedBoxFuture<Result<R, E>> { f(self); }
}
pub struct AsyncPgConnection;
impl AsyncPgConnection {
    pub async fn try_from(conn: tokio_postgres::Client) -> ConnectionResult<Self> {}
    pub async fn try_from_client_and_connection<S>(client: tokio_postgres::Client, conn: tokio_postgres::Connection<tokio_postgres::Socket, S>) -> ConnectionResult<Self> {}
    pub fn build_transaction(&mut self) -> TransactionBuilder<Self> {}
    pub fn cancel_token(&self) -> tokio_postgres::CancelToken {}
}
impl SimpleAsyncConnection for AsyncPgConnection { fn batch_execute(&mut self, query: &str) -> impl Future<Output = QueryResult<()>> {} }
impl AsyncConnectionCore for AsyncPgConnection {}
impl AsyncConnection for AsyncPgConnection { fn establish(database_url: &str) -> impl Future<Output = ConnectionResult<Self>> {} }
pub struct TransactionBuilder<C>;
impl<C: AsyncConnection> TransactionBuilder<C> {
    pub fn read_only(self) -> Self {}
    pub fn read_write(self) -> Self {}
    pub fn deferrable(self) -> Self {}
    pub fn serializable(self) -> Self {}
    pub fn repeatable_read(self) -> Self {}
    pub fn read_committed(self) -> Self {}
    pub async fn run<T, E, F>(&mut self, f: F) -> Result<T, E> where F: FnOnce(&mut C) -> ScopedBoxFuture<Result<T, E>>, E: From<Error> {}
}
pub struct AsyncMysqlConnection;
impl AsyncMysqlConnection { pub async fn try_from(conn: mysql_async::Conn) -> ConnectionResult<Self> {} }
impl SimpleAsyncConnection for AsyncMysqlConnection { fn batch_execute(&mut self, query: &str) -> impl Future<Output = QueryResult<()>> {} }
impl AsyncConnectionCore for AsyncMysqlConnection {}
impl AsyncConnection for AsyncMysqlConnection { fn establish(database_url: &str) -> impl Future<Output = ConnectionResult<Self>> {} }
impl<C: std::ops::DerefMut> SimpleAsyncConnection for C where C::Target: AsyncConnection { fn batch_execute(&mut self, query: &str) -> impl Future<Output = QueryResult<()>> {} }
impl<C: std::ops::DerefMut> AsyncConnectionCore for C where C::Target: AsyncConnection {}
impl<C: std::ops::DerefMut> AsyncConnection for C where C::Target: AsyncConnection { fn establish(database_url: &str) -> impl Future<Output = ConnectionResult<Self>> {} }

pub trait RunQueryDsl<Conn> {
    fn execute(self, conn: &mut Conn) -> impl Future<Output = QueryResult<usize>> {}
    fn load<U>(self, conn: &mut Conn) -> impl Future<Output = QueryResult<Vec<U>>> {}
    fn load_stream<U>(self, conn: &mut Conn) -> impl Future<Output = QueryResult<BoxStream<QueryResult<U>>>> {}
    fn get_result<U>(self, conn: &mut Conn) -> impl Future<Output = QueryResult<U>> {}
    fn get_results<U>(self, conn: &mut Conn) -> impl Future<Output = QueryResult<Vec<U>>> {}
    fn first<U>(self, conn: &mut Conn) -> impl Future<Output = QueryResult<U>> {}
}
impl<T, Conn> RunQueryDsl<Conn> for T {}
pub trait SaveChangesDsl<Conn> { fn save_changes<T>(self, connection: &mut Conn) -> impl Future<Output = QueryResult<T>> {} }
impl<T, Conn> SaveChangesDsl<Conn> for &T {}
pub trait UpdateAndFetchResults<Changes, Output> { fn update_and_fetch(&mut self, changeset: Changes) -> impl Future<Output = QueryResult<Output>>; }
pub mod scoped_futures { pub use scoped_futures::*; }
pub mod async_connection_wrapper {
    pub struct AsyncConnectionWrapper<C>;
    impl<C> From<C> for AsyncConnectionWrapper<C> {}
    impl<C> diesel::connection::SimpleConnection for AsyncConnectionWrapper<C> { #[blocking(db)] fn batch_execute(&mut self, query: &str) -> diesel::QueryResult<()> {} }
    impl<C> diesel::Connection for AsyncConnectionWrapper<C> { #[blocking(db)] fn establish(database_url: &str) -> diesel::ConnectionResult<Self> {} }
}
pub mod pooled_connection {
    use diesel::result::ConnectionError;
    use futures_core::future::BoxFuture;
    pub struct AsyncDieselConnectionManager<C>;
    impl<C> AsyncDieselConnectionManager<C> {
        pub fn new(connection_url: impl Into<String>) -> Self {}
        pub fn new_with_config(connection_url: impl Into<String>, manager_config: ManagerConfig<C>) -> Self {}
    }
    pub struct ManagerConfig<C> { pub custom_setup: Box<dyn Fn(&str) -> BoxFuture<diesel::ConnectionResult<C>> + Send + Sync> }
    impl<C> Default for ManagerConfig<C> {}
    pub enum PoolError { ConnectionError(ConnectionError), QueryError(diesel::result::Error) }
    impl std::fmt::Display for PoolError {}
    impl std::error::Error for PoolError {}
    pub mod deadpool {
        use super::{AsyncDieselConnectionManager, PoolError as InnerError};
        pub type Pool<C> = deadpool::managed::Pool<AsyncDieselConnectionManager<C>>;
        pub type BuildError = deadpool::managed::BuildError;
        pub type PoolError = deadpool::managed::PoolError<InnerError>;
        pub type Object<C> = deadpool::managed::Object<AsyncDieselConnectionManager<C>>;
        pub type Hook<C> = deadpool::managed::Hook<AsyncDieselConnectionManager<C>>;
        impl<C> deadpool::managed::Manager for AsyncDieselConnectionManager<C> { type Type = C; type Error = InnerError; }
    }
    pub mod bb8 {
        use super::{AsyncDieselConnectionManager, PoolError};
        pub type Pool<C> = bb8::Pool<AsyncDieselConnectionManager<C>>;
        pub type PooledConnection<C> = bb8::PooledConnection<AsyncDieselConnectionManager<C>>;
        pub type RunError = bb8::RunError<PoolError>;
        impl<C> bb8::ManageConnection for AsyncDieselConnectionManager<C> { type Connection = C; type Error = PoolError; }
    }
    pub mod mobc {
        use super::AsyncDieselConnectionManager;
        pub type Pool<C> = ::mobc::Pool<AsyncDieselConnectionManager<C>>;
        pub type PooledConnection<C> = ::mobc::Connection<AsyncDieselConnectionManager<C>>;
    }
}
