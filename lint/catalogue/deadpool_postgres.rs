//! deadpool_postgres 0.14.2.

use deadpool::managed;
use std::{error, fmt};
use std::future::Future;
use std::net::IpAddr;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinHandle;
use tokio_postgres::{Error, IsolationLevel, Client as PgClient, Config as PgConfig, Transaction as PgTransaction, TransactionBuilder as PgTransactionBuilder, Row, RowStream, Socket, Statement, ToStatement};
use tokio_postgres::tls::MakeTlsConnect;
use tokio_postgres::types::{BorrowToSql, ToSql, Type};
pub use tokio_postgres;
pub use deadpool::managed::reexports::*;
pub type Client = Object;
impl GenericClient for Client {
    async fn execute<T>(&self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error> where T: ToStatement {}
    async fn execute_raw<P, I, T>(&self, statement: &T, params: I) -> Result<u64, Error> where T: ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator {}
    async fn query<T>(&self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error> where T: ToStatement {}
    async fn query_one<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error> where T: ToStatement {}
    async fn query_opt<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error> where T: ToStatement {}
    async fn query_raw<T, P, I>(&self, statement: &T, params: I) -> Result<RowStream, Error> where T: ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator {}
    async fn prepare(&self, query: &str) -> Result<Statement, Error> {}
    async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error> {}
    async fn prepare_cached(&self, query: &str) -> Result<Statement, Error> {}
    async fn prepare_typed_cached(&self, query: &str, types: &[Type]) -> Result<Statement, Error> {}
    async fn transaction(&mut self) -> Result<Transaction, Error> {}
    async fn batch_execute(&self, query: &str) -> Result<(), Error> {}
}
pub struct Manager { pub statement_caches: StatementCaches }
impl Manager {
    pub fn new<T>(pg_config: tokio_postgres::Config, tls: T) -> Self where T: MakeTlsConnect<Socket> + Clone {}
    pub fn from_config<T>(pg_config: tokio_postgres::Config, tls: T, config: ManagerConfig) -> Self where T: MakeTlsConnect<Socket> + Clone {}
    pub fn from_connect(pg_config: tokio_postgres::Config, connect: impl Connect, config: ManagerConfig) -> Self {}
}
impl managed::Manager for Manager {
    type Type = ClientWrapper;
    type Error = Error;
    async fn create(&self) -> Result<ClientWrapper, Error> {}
    async fn recycle(&self, client: &mut ClientWrapper, arg2: &Metrics) -> RecycleResult {}
    fn detach(&self, object: &mut ClientWrapper) {}
}
pub trait Connect {
    fn connect(&self, pg_config: &PgConfig) -> BoxFuture<Result<(PgClient, JoinHandle<()>), Error>>;
}
pub struct ConfigConnectImpl<T> { pub tls: T }
impl<T> Connect for ConfigConnectImpl<T> where T: MakeTlsConnect<Socket> + Clone {
    fn connect(&self, pg_config: &PgConfig) -> BoxFuture<Result<(PgClient, JoinHandle<()>), Error>> {}
}
pub struct ClientWrapper { pub statement_cache: Arc<StatementCache> }
impl ClientWrapper {
    pub fn new(client: PgClient, conn_task: JoinHandle<()>) -> Self {}
    pub async fn prepare_cached(&self, query: &str) -> Result<Statement, Error> {}
    pub async fn prepare_typed_cached(&self, query: &str, types: &[Type]) -> Result<Statement, Error> {}
    pub async fn transaction(&mut self) -> Result<Transaction, Error> {}
    pub fn build_transaction(&mut self) -> TransactionBuilder {}
}
impl Deref for ClientWrapper {
    type Target = PgClient;
    fn deref(&self) -> &PgClient {}
}
impl DerefMut for ClientWrapper { fn deref_mut(&mut self) -> &mut PgClient {} }
pub struct Transaction { pub statement_cache: Arc<StatementCache> }
impl Transaction {
    pub async fn prepare_cached(&self, query: &str) -> Result<Statement, Error> {}
    pub async fn prepare_typed_cached(&self, query: &str, types: &[Type]) -> Result<Statement, Error> {}
    pub async fn commit(self) -> Result<(), Error> {}
    pub async fn rollback(self) -> Result<(), Error> {}
    pub async fn transaction(&mut self) -> Result<Transaction, Error> {}
    pub async fn savepoint<I>(&mut self, name: I) -> Result<Transaction, Error> where I: Into<String> {}
}
impl Deref for Transaction {
    type Target = PgTransaction;
    fn deref(&self) -> &PgTransaction {}
}
impl DerefMut for Transaction { fn deref_mut(&mut self) -> &mut PgTransaction {} }
impl GenericClient for Transaction {
    async fn execute<T>(&self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error> where T: ToStatement {}
    async fn execute_raw<P, I, T>(&self, statement: &T, params: I) -> Result<u64, Error> where T: ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator {}
    async fn query<T>(&self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error> where T: ToStatement {}
    async fn query_one<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error> where T: ToStatement {}
    async fn query_opt<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error> where T: ToStatement {}
    async fn query_raw<T, P, I>(&self, statement: &T, params: I) -> Result<RowStream, Error> where T: ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator {}
    async fn prepare(&self, query: &str) -> Result<Statement, Error> {}
    async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error> {}
    async fn prepare_cached(&self, query: &str) -> Result<Statement, Error> {}
    async fn prepare_typed_cached(&self, query: &str, types: &[Type]) -> Result<Statement, Error> {}
    async fn transaction(&mut self) -> Result<Transaction, Error> {}
    async fn batch_execute(&self, query: &str) -> Result<(), Error> {}
}
pub struct TransactionBuilder;
impl TransactionBuilder {
    pub fn isolation_level(self, isolation_level: IsolationLevel) -> Self {}
    pub fn read_only(self, read_only: bool) -> Self {}
    pub fn deferrable(self, deferrable: bool) -> Self {}
    pub async fn start(self) -> Result<Transaction, Error> {}
}
impl Deref for TransactionBuilder {
    type Target = PgTransactionBuilder;
    fn deref(&self) -> &Self::Target {}
}
impl DerefMut for TransactionBuilder { fn deref_mut(&mut self) -> &mut Self::Target {} }
#[derive(Clone, Default)] pub struct Config { pub url: Option<String>, pub user: Option<String>, pub password: Option<String>, pub dbname: Option<String>, pub options: Option<String>, pub application_name: Option<String>, pub ssl_mode: Option<SslMode>, pub host: Option<String>, pub hosts: Option<Vec<String>>, pub hostaddr: Option<IpAddr>, pub hostaddrs: Option<Vec<IpAddr>>, pub port: Option<u16>, pub ports: Option<Vec<u16>>, pub connect_timeout: Option<Duration>, pub keepalives: Option<bool>, pub keepalives_idle: Option<Duration>, pub target_session_attrs: Option<TargetSessionAttrs>, pub channel_binding: Option<ChannelBinding>, pub load_balance_hosts: Option<LoadBalanceHosts>, pub manager: Option<ManagerConfig>, pub pool: Option<PoolConfig> }
impl Config {
    pub fn new() -> Self {}
    pub fn create_pool<T>(&self, runtime: Option<Runtime>, tls: T) -> Result<Pool, CreatePoolError> where T: MakeTlsConnect<Socket> + Clone {}
    pub fn builder<T>(&self, tls: T) -> Result<PoolBuilder, ConfigError> where T: MakeTlsConnect<Socket> + Clone {}
    pub fn get_pg_config(&self) -> Result<tokio_postgres::Config, ConfigError> {}
    pub fn get_manager_config(&self) -> ManagerConfig {}
    pub fn get_pool_config(&self) -> PoolConfig {}
}
pub enum ConfigError { InvalidUrl(tokio_postgres::Error), DbnameMissing, DbnameEmpty }
impl fmt::Display for ConfigError {}
impl error::Error for ConfigError {}
#[derive(Clone, Default)] pub enum RecyclingMethod { Fast, Verified, Clean, Custom(String) }
impl RecyclingMethod { pub fn query(&self) -> Option<&str> {} }
#[derive(Clone, Default)] pub struct ManagerConfig { pub recycling_method: RecyclingMethod }
#[derive(Clone, Copy)] pub enum TargetSessionAttrs { Any, ReadWrite }
#[derive(Clone, Copy)] pub enum SslMode { Disable, Prefer, Require }
#[derive(Clone, Copy)] pub enum ChannelBinding { Disable, Prefer, Require }
#[derive(Clone, Copy)] pub enum LoadBalanceHosts { Disable, Random }
pub trait GenericClient {
    async fn execute<T>(&self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error> where T: ToStatement;
    async fn execute_raw<P, I, T>(&self, statement: &T, params: I) -> Result<u64, Error> where T: ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
    async fn query<T>(&self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error> where T: ToStatement;
    async fn query_one<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error> where T: ToStatement;
    async fn query_opt<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error> where T: ToStatement;
    async fn query_raw<T, P, I>(&self, statement: &T, params: I) -> Result<RowStream, Error> where T: ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
    async fn prepare(&self, query: &str) -> Result<Statement, Error>;
    async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error>;
    async fn prepare_cached(&self, query: &str) -> Result<Statement, Error>;
    async fn prepare_typed_cached(&self, query: &str, types: &[Type]) -> Result<Statement, Error>;
    async fn transaction(&mut self) -> Result<Transaction, Error>;
    async fn batch_execute(&self, query: &str) -> Result<(), Error>;
}
#[derive(Default)] pub struct StatementCaches;
impl StatementCaches {
    pub fn clear(&self) {}
    pub fn remove(&self, query: &str, types: &[Type]) {}
}
pub struct StatementCache;
impl StatementCache {
    pub fn size(&self) -> usize {}
    pub fn clear(&self) {}
    pub fn remove(&self, query: &str, types: &[Type]) -> Option<Statement> {}
    pub async fn prepare(&self, client: &PgClient, query: &str) -> Result<Statement, Error> {}
    pub async fn prepare_typed(&self, client: &PgClient, query: &str, types: &[Type]) -> Result<Statement, Error> {}
}
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;
pub type RecycleResult = managed::RecycleResult<Error>;
