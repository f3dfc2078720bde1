//! tokio_postgres 0.7.18.

use bytes::{Buf, Bytes};
use crate::config::{ChannelBinding, Host, LoadBalanceHosts, SslMode, SslNegotiation, TargetSessionAttrs};
use crate::error::{DbError, SqlState};
use crate::row::RowIndex;
use crate::row::sealed::AsName;
use crate::tls::{MakeTlsConnect, NoTlsError, NoTlsFuture, NoTlsStream, TlsConnect};
use crate::tls::private::ForcePrivateApi;
use crate::to_statement::private::ToStatementType;
use crate::types::{FromSql, ToSql, Type};
use futures_util::{Sink, Stream};
use postgres_types::{BorrowToSql, FromSqlOwned};
use std::fmt;
use std::future::Future;
use std::net::IpAddr;
use std::path::Path;
use std::pin::Pin;
use std::str::FromStr;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
pub use fallible_iterator;
pub async fn connect<T>(config: &str, tls: T) -> Result<(Client, Connection<Socket, T::Stream>), Error> where T: MakeTlsConnect<Socket> {}
#[derive(Clone)] pub struct Notification;
impl Notification {
    pub fn process_id(&self) -> i32 {}
    pub fn channel(&self) -> &str {}
    pub fn payload(&self) -> &str {}
}
#[derive(Clone)] pub enum AsyncMessage { Notice(DbError), Notification(Notification) }
pub enum SimpleQueryMessage { Row(SimpleQueryRow), CommandComplete(u64), RowDescription(Arc<[SimpleColumn]>) }
#[derive(Clone)] pub struct CancelToken;
impl CancelToken {
    pub async fn cancel_query<T>(&self, tls: T) -> Result<(), Error> where T: MakeTlsConnect<Socket> {}
    pub async fn cancel_query_raw<S, T>(&self, stream: S, tls: T) -> Result<(), Error> where S: AsyncRead + AsyncWrite, T: TlsConnect<S> {}
}
pub struct Client;
impl Client {
    pub async fn prepare(&self, query: &str) -> Result<Statement, Error> {}
    pub async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error> {}
    pub async fn query<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error> where T: ToStatement {}
    pub async fn query_scalar<R: FromSqlOwned, T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<R>, Error> where T: ToStatement + fmt::Debug {}
    pub async fn query_one<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error> where T: ToStatement {}
    pub async fn query_one_scalar<R: FromSqlOwned, T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<R, Error> where T: ToStatement + fmt::Debug {}
    pub async fn query_opt<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error> where T: ToStatement {}
    pub async fn query_opt_scalar<R: FromSqlOwned, T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<R>, Error> where T: ToStatement + fmt::Debug {}
    pub async fn query_raw<T, P, I>(&self, statement: &T, params: I) -> Result<RowStream, Error> where T: ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator {}
    pub async fn query_typed(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error> {}
    pub async fn query_typed_one(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error> {}
    pub async fn query_typed_opt(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error> {}
    pub async fn query_typed_raw<P, I>(&self, query: &str, params: I) -> Result<RowStream, Error> where P: BorrowToSql, I: IntoIterator<Item = (P, Type)> {}
    pub async fn execute<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error> where T: ToStatement {}
    pub async fn execute_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error> {}
    pub async fn execute_raw<T, P, I>(&self, statement: &T, params: I) -> Result<u64, Error> where T: ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator {}
    pub async fn copy_in<T, U>(&self, statement: &T) -> Result<CopyInSink<U>, Error> where T: ToStatement, U: Buf {}
    pub async fn copy_out<T>(&self, statement: &T) -> Result<CopyOutStream, Error> where T: ToStatement {}
    pub async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error> {}
    pub async fn simple_query_raw(&self, query: &str) -> Result<SimpleQueryStream, Error> {}
    pub async fn batch_execute(&self, query: &str) -> Result<(), Error> {}
    pub async fn check_connection(&self) -> Result<(), Error> {}
    pub async fn transaction(&mut self) -> Result<Transaction, Error> {}
    pub fn build_transaction(&mut self) -> TransactionBuilder {}
    pub fn cancel_token(&self) -> CancelToken {}
    pub async fn cancel_query<T>(&self, tls: T) -> Result<(), Error> where T: MakeTlsConnect<Socket> {}
    pub async fn cancel_query_raw<S, T>(&self, stream: S, tls: T) -> Result<(), Error> where S: AsyncRead + AsyncWrite, T: TlsConnect<S> {}
    pub fn clear_type_cache(&self) {}
    pub fn is_closed(&self) -> bool {}
}
impl GenericClient for Client {
    async fn execute<T>(&self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error> where T: ToStatement {}
    async fn execute_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error> {}
    async fn execute_raw<P, I, T>(&self, statement: &T, params: I) -> Result<u64, Error> where T: ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator {}
    async fn query<T>(&self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error> where T: ToStatement {}
    async fn query_one<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error> where T: ToStatement {}
    async fn query_opt<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error> where T: ToStatement {}
    async fn query_raw<T, P, I>(&self, statement: &T, params: I) -> Result<RowStream, Error> where T: ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator {}
    async fn query_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error> {}
    async fn query_typed_one(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error> {}
    async fn query_typed_opt(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error> {}
    async fn query_typed_raw<P, I>(&self, statement: &str, params: I) -> Result<RowStream, Error> where P: BorrowToSql, I: IntoIterator<Item = (P, Type)> {}
    async fn prepare(&self, query: &str) -> Result<Statement, Error> {}
    async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error> {}
    async fn transaction(&mut self) -> Result<Transaction, Error> {}
    async fn batch_execute(&self, query: &str) -> Result<(), Error> {}
    async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error> {}
    fn client(&self) -> &Client {}
}
#[derive(Clone)] pub struct Config;
impl Default for Config {}
impl Config {
    pub fn new() -> Config {}
    pub fn user(&mut self, user: impl Into<String>) -> &mut Config {}
    pub fn get_user(&self) -> Option<&str> {}
    pub fn password<T>(&mut self, password: T) -> &mut Config where T: AsRef<[u8]> {}
    pub fn get_password(&self) -> Option<&[u8]> {}
    pub fn dbname(&mut self, dbname: impl Into<String>) -> &mut Config {}
    pub fn get_dbname(&self) -> Option<&str> {}
    pub fn options(&mut self, options: impl Into<String>) -> &mut Config {}
    pub fn get_options(&self) -> Option<&str> {}
    pub fn application_name(&mut self, application_name: impl Into<String>) -> &mut Config {}
    pub fn get_application_name(&self) -> Option<&str> {}
    pub fn ssl_mode(&mut self, ssl_mode: SslMode) -> &mut Config {}
    pub fn get_ssl_mode(&self) -> SslMode {}
    pub fn ssl_negotiation(&mut self, ssl_negotiation: SslNegotiation) -> &mut Config {}
    pub fn get_ssl_negotiation(&self) -> SslNegotiation {}
    pub fn host(&mut self, host: impl Into<String>) -> &mut Config {}
    pub fn get_hosts(&self) -> &[Host] {}
    pub fn get_hostaddrs(&self) -> &[IpAddr] {}
    pub fn host_path<T>(&mut self, host: T) -> &mut Config where T: AsRef<Path> {}
    pub fn hostaddr(&mut self, hostaddr: IpAddr) -> &mut Config {}
    pub fn port(&mut self, port: u16) -> &mut Config {}
    pub fn get_ports(&self) -> &[u16] {}
    pub fn connect_timeout(&mut self, connect_timeout: Duration) -> &mut Config {}
    pub fn get_connect_timeout(&self) -> Option<&Duration> {}
    pub fn tcp_user_timeout(&mut self, tcp_user_timeout: Duration) -> &mut Config {}
    pub fn get_tcp_user_timeout(&self) -> Option<&Duration> {}
    pub fn keepalives(&mut self, keepalives: bool) -> &mut Config {}
    pub fn get_keepalives(&self) -> bool {}
    pub fn keepalives_idle(&mut self, keepalives_idle: Duration) -> &mut Config {}
    pub fn get_keepalives_idle(&self) -> Duration {}
    pub fn keepalives_interval(&mut self, keepalives_interval: Duration) -> &mut Config {}
    pub fn get_keepalives_interval(&self) -> Option<Duration> {}
    pub fn keepalives_retries(&mut self, keepalives_retries: u32) -> &mut Config {}
    pub fn get_keepalives_retries(&self) -> Option<u32> {}
    pub fn target_session_attrs(&mut self, target_session_attrs: TargetSessionAttrs) -> &mut Config {}
    pub fn get_target_session_attrs(&self) -> TargetSessionAttrs {}
    pub fn channel_binding(&mut self, channel_binding: ChannelBinding) -> &mut Config {}
    pub fn get_channel_binding(&self) -> ChannelBinding {}
    pub fn load_balance_hosts(&mut self, load_balance_hosts: LoadBalanceHosts) -> &mut Config {}
    pub fn get_load_balance_hosts(&self) -> LoadBalanceHosts {}
    pub async fn connect<T>(&self, tls: T) -> Result<(Client, Connection<Socket, T::Stream>), Error> where T: MakeTlsConnect<Socket> {}
    pub async fn connect_raw<S, T>(&self, stream: S, tls: T) -> Result<(Client, Connection<S, T::Stream>), Error> where S: AsyncRead + AsyncWrite, T: TlsConnect<S> {}
}
impl FromStr for Config {
    type Err = Error;
    fn from_str(s: &str) -> Result<Config, Error> {}
}
pub struct Connection<S, T>;
impl<S, T> Connection<S, T> where S: AsyncRead + AsyncWrite, T: AsyncRead + AsyncWrite {
    pub fn parameter(&self, name: &str) -> Option<&str> {}
    pub fn poll_message(&mut self, cx: &mut Context) -> Poll<Option<Result<AsyncMessage, Error>>> {}
}
impl<S, T> Future for Connection<S, T> where S: AsyncRead + AsyncWrite, T: AsyncRead + AsyncWrite { type Output = Result<(), Error>; }
pub struct CopyInSink<T>;
impl<T> CopyInSink<T> where T: Buf {
    pub fn poll_finish(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<u64, Error>> {}
    pub async fn finish(self: Pin<&mut Self>) -> Result<u64, Error> {}
}
impl<T> Sink<T> for CopyInSink<T> where T: Buf { type Error = Error; }
pub struct CopyOutStream;
impl Stream for CopyOutStream { type Item = Result<Bytes, Error>; }
pub struct Error;
impl fmt::Display for Error {}
impl std::error::Error for Error {}
impl Error {
    pub fn into_source(self) -> Option<Box<dyn std::error::Error + Sync + Send>> {}
    pub fn as_db_error(&self) -> Option<&DbError> {}
    pub fn is_closed(&self) -> bool {}
    pub fn code(&self) -> Option<&SqlState> {}
}
pub trait GenericClient {
    async fn execute<T>(&self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error> where T: ToStatement;
    async fn execute_raw<P, I, T>(&self, statement: &T, params: I) -> Result<u64, Error> where T: ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
    async fn execute_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
    async fn query<T>(&self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error> where T: ToStatement;
    async fn query_one<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error> where T: ToStatement;
    async fn query_opt<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error> where T: ToStatement;
    async fn query_raw<T, P, I>(&self, statement: &T, params: I) -> Result<RowStream, Error> where T: ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
    async fn query_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
    async fn query_typed_one(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;
    async fn query_typed_opt(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error>;
    async fn query_typed_raw<P, I>(&self, statement: &str, params: I) -> Result<RowStream, Error> where P: BorrowToSql, I: IntoIterator<Item = (P, Type)>;
    async fn prepare(&self, query: &str) -> Result<Statement, Error>;
    async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error>;
    async fn transaction(&mut self) -> Result<Transaction, Error>;
    async fn batch_execute(&self, query: &str) -> Result<(), Error>;
    async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    fn client(&self) -> &Client;
}
#[derive(Clone)] pub struct Portal;
pub struct RowStream;
impl Stream for RowStream { type Item = Result<Row, Error>; }
impl RowStream { pub fn rows_affected(&self) -> Option<u64> {} }
#[derive(Clone)] pub struct Row;
impl Row {
    pub fn columns(&self) -> &[Column] {}
    pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn get<I, T>(&self, idx: I) -> T where I: RowIndex + fmt::Display, T: FromSql {}
    pub fn try_get<I, T>(&self, idx: I) -> Result<T, Error> where I: RowIndex + fmt::Display, T: FromSql {}
    pub fn raw_size_bytes(&self) -> usize {}
}
pub struct SimpleQueryRow;
impl SimpleQueryRow {
    pub fn columns(&self) -> &[SimpleColumn] {}
    pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn get<I>(&self, idx: I) -> Option<&str> where I: RowIndex + fmt::Display {}
    pub fn try_get<I>(&self, idx: I) -> Result<Option<&str>, Error> where I: RowIndex + fmt::Display {}
}
pub struct SimpleColumn;
impl AsName for SimpleColumn { fn as_name(&self) -> &str {} }
impl SimpleColumn { pub fn name(&self) -> &str {} }
pub struct SimpleQueryStream;
impl Stream for SimpleQueryStream { type Item = Result<SimpleQueryMessage, Error>; }
pub struct Socket;
impl AsyncRead for Socket {}
impl AsyncWrite for Socket {}
#[derive(Clone)] pub struct Statement;
impl Statement {
    pub fn params(&self) -> &[Type] {}
    pub fn columns(&self) -> &[Column] {}
}
impl ToStatement for Statement { fn __convert(&self) -> ToStatementType {} }
pub struct Column;
impl AsName for Column { fn as_name(&self) -> &str {} }
impl Column {
    pub fn name(&self) -> &str {}
    pub fn table_oid(&self) -> Option<u32> {}
    pub fn column_id(&self) -> Option<i16> {}
    pub fn type_modifier(&self) -> i32 {}
    pub fn type_(&self) -> &Type {}
}
#[derive(Clone, Copy)] pub struct NoTls;
impl<S> MakeTlsConnect<S> for NoTls {
    type Stream = NoTlsStream;
    type TlsConnect = NoTls;
    type Error = NoTlsError;
    fn make_tls_connect(&mut self, arg1: &str) -> Result<NoTls, NoTlsError> {}
}
impl<S> TlsConnect<S> for NoTls {
    type Stream = NoTlsStream;
    type Error = NoTlsError;
    type Future = NoTlsFuture;
    fn connect(self, arg1: S) -> NoTlsFuture {}
    fn can_connect(&self, arg1: ForcePrivateApi) -> bool {}
}
pub trait ToStatement {}
impl ToStatement for str { fn __convert(&self) -> ToStatementType {} }
impl ToStatement for String { fn __convert(&self) -> ToStatementType {} }
pub struct Transaction;
impl GenericClient for Transaction {
    async fn execute<T>(&self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error> where T: ToStatement {}
    async fn execute_raw<P, I, T>(&self, statement: &T, params: I) -> Result<u64, Error> where T: ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator {}
    async fn query<T>(&self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error> where T: ToStatement {}
    async fn query_one<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error> where T: ToStatement {}
    async fn query_opt<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error> where T: ToStatement {}
    async fn query_raw<T, P, I>(&self, statement: &T, params: I) -> Result<RowStream, Error> where T: ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator {}
    async fn query_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error> {}
    async fn query_typed_one(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error> {}
    async fn query_typed_opt(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error> {}
    async fn query_typed_raw<P, I>(&self, statement: &str, params: I) -> Result<RowStream, Error> where P: BorrowToSql, I: IntoIterator<Item = (P, Type)> {}
    async fn prepare(&self, query: &str) -> Result<Statement, Error> {}
    async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error> {}
    async fn transaction(&mut self) -> Result<Transaction, Error> {}
    async fn batch_execute(&self, query: &str) -> Result<(), Error> {}
    async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error> {}
    fn client(&self) -> &Client {}
    async fn execute_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error> {}
}
impl Transaction {
    pub async fn commit(self) -> Result<(), Error> {}
    pub async fn rollback(self) -> Result<(), Error> {}
    pub async fn prepare(&self, query: &str) -> Result<Statement, Error> {}
    pub async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error> {}
    pub async fn query<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error> where T: ToStatement {}
    pub async fn query_one<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error> where T: ToStatement {}
    pub async fn query_opt<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error> where T: ToStatement {}
    pub async fn query_raw<T, P, I>(&self, statement: &T, params: I) -> Result<RowStream, Error> where T: ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator {}
    pub async fn query_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error> {}
    pub async fn query_typed_one(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error> {}
    pub async fn query_typed_opt(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error> {}
    pub async fn query_typed_raw<P, I>(&self, query: &str, params: I) -> Result<RowStream, Error> where P: BorrowToSql, I: IntoIterator<Item = (P, Type)> {}
    pub async fn execute<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error> where T: ToStatement {}
    pub async fn execute_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error> {}
    pub async fn execute_raw<P, I, T>(&self, statement: &T, params: I) -> Result<u64, Error> where T: ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator {}
    pub async fn bind<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Portal, Error> where T: ToStatement {}
    pub async fn bind_raw<P, T, I>(&self, statement: &T, params: I) -> Result<Portal, Error> where T: ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator {}
    pub async fn query_portal(&self, portal: &Portal, max_rows: i32) -> Result<Vec<Row>, Error> {}
    pub async fn query_portal_raw(&self, portal: &Portal, max_rows: i32) -> Result<RowStream, Error> {}
    pub async fn copy_in<T, U>(&self, statement: &T) -> Result<CopyInSink<U>, Error> where T: ToStatement, U: Buf {}
    pub async fn copy_out<T>(&self, statement: &T) -> Result<CopyOutStream, Error> where T: ToStatement {}
    pub async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error> {}
    pub async fn batch_execute(&self, query: &str) -> Result<(), Error> {}
    pub fn cancel_token(&self) -> CancelToken {}
    pub async fn cancel_query<T>(&self, tls: T) -> Result<(), Error> where T: MakeTlsConnect<Socket> {}
    pub async fn cancel_query_raw<S, T>(&self, stream: S, tls: T) -> Result<(), Error> where S: AsyncRead + AsyncWrite, T: TlsConnect<S> {}
    pub async fn transaction(&mut self) -> Result<Transaction, Error> {}
    pub async fn savepoint<I>(&mut self, name: I) -> Result<Transaction, Error> where I: Into<String> {}
    pub fn client(&self) -> &Client {}
}
#[derive(Clone, Copy)] pub enum IsolationLevel { ReadUncommitted, ReadCommitted, RepeatableRead, Serializable }
pub struct TransactionBuilder;
impl TransactionBuilder {
    pub fn isolation_level(self, isolation_level: IsolationLevel) -> Self {}
    pub fn read_only(self, read_only: bool) -> Self {}
    pub fn deferrable(self, deferrable: bool) -> Self {}
    pub async fn start(self) -> Result<Transaction, Error> {}
}
pub mod binary_copy {
    use bytes::Bytes;
    use crate::types::{FromSql, ToSql, Type};
    use crate::{CopyInSink, CopyOutStream, Error};
    use futures_util::Stream;
    use postgres_types::BorrowToSql;
    use std::pin::Pin;
    pub struct BinaryCopyInWriter;
    impl BinaryCopyInWriter {
        pub fn new(sink: CopyInSink<Bytes>, types: &[Type]) -> BinaryCopyInWriter {}
        pub async fn write(self: Pin<&mut Self>, values: &[&(dyn ToSql + Sync)]) -> Result<(), Error> {}
        pub async fn write_raw<P, I>(self: Pin<&mut Self>, values: I) -> Result<(), Error> where P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator {}
        pub async fn finish(self: Pin<&mut Self>) -> Result<u64, Error> {}
    }
    pub struct BinaryCopyOutStream;
    impl BinaryCopyOutStream { pub fn new(stream: CopyOutStream, types: &[Type]) -> BinaryCopyOutStream {} }
    impl Stream for BinaryCopyOutStream { type Item = Result<BinaryCopyOutRow, Error>; }
    pub struct BinaryCopyOutRow;
    impl BinaryCopyOutRow {
        pub fn try_get<T>(&self, idx: usize) -> Result<T, Error> where T: FromSql {}
        pub fn get<T>(&self, idx: usize) -> T where T: FromSql {}
    }
}
pub mod client {
    use bytes::BytesMut;
    use crate::types::Type;
    use crate::{Error, Statement};
    use crate::connection::RequestMessages;
    use postgres_protocol::message::backend::Message;
    use std::task::{Context, Poll};
    pub struct InnerClient;
    impl InnerClient {
        pub fn send(&self, messages: RequestMessages) -> Result<Responses, Error> {}
        pub fn typeinfo(&self) -> Option<Statement> {}
        pub fn set_typeinfo(&self, statement: &Statement) {}
        pub fn typeinfo_composite(&self) -> Option<Statement> {}
        pub fn set_typeinfo_composite(&self, statement: &Statement) {}
        pub fn typeinfo_enum(&self) -> Option<Statement> {}
        pub fn set_typeinfo_enum(&self, statement: &Statement) {}
        pub fn type_(&self, oid: Oid) -> Option<Type> {}
        pub fn set_type(&self, oid: Oid, type_: &Type) {}
        pub fn clear_type_cache(&self) {}
        pub fn with_buf<F, R>(&self, f: F) -> R where F: FnOnce(&mut BytesMut) -> R { let a: &mut BytesMut; f(a) }
    }
    pub struct Responses;
    impl Responses {
        pub fn poll_next(&mut self, cx: &mut Context) -> Poll<Result<Message, Error>> {}
        pub async fn next(&mut self) -> Result<Message, Error> {}
    }
}
pub mod codec {
    use bytes::{Buf, Bytes};
    use postgres_protocol::message::frontend::CopyData;
    pub enum FrontendMessage { Raw(Bytes), CopyData(CopyData<Box<dyn Buf + Send>>) }
}
pub mod config {
    use std::path::PathBuf;
    pub use crate::Config;
    #[derive(Clone, Copy)] pub enum TargetSessionAttrs { Any, ReadWrite, ReadOnly }
    #[derive(Clone, Copy)] pub enum SslMode { Disable, Prefer, Require }
    #[derive(Clone, Copy, Default)] pub enum SslNegotiation { Postgres, Direct }
    #[derive(Clone, Copy)] pub enum ChannelBinding { Disable, Prefer, Require }
    #[derive(Clone, Copy)] pub enum LoadBalanceHosts { Disable, Random }
    #[derive(Clone)] pub enum Host { Tcp(String), Unix(PathBuf) }
}
pub mod connection {
    use crate::codec::FrontendMessage;
    use crate::copy_in::CopyInReceiver;
    pub enum RequestMessages { Single(FrontendMessage), CopyIn(CopyInReceiver) }
}
pub mod copy_in {
    use crate::codec::FrontendMessage;
    use futures_util::Stream;
    pub struct CopyInReceiver;
    impl Stream for CopyInReceiver { type Item = FrontendMessage; }
}
pub mod error {
    use std::{error, fmt};
    pub use crate::Error;
    #[derive(Clone, Copy)] pub enum Severity { Panic, Fatal, Error, Warning, Notice, Debug, Info, Log }
    impl fmt::Display for Severity {}
    #[derive(Clone)] pub struct DbError;
    impl DbError {
        pub fn severity(&self) -> &str {}
        pub fn parsed_severity(&self) -> Option<Severity> {}
        pub fn code(&self) -> &SqlState {}
        pub fn message(&self) -> &str {}
        pub fn detail(&self) -> Option<&str> {}
        pub fn hint(&self) -> Option<&str> {}
        pub fn position(&self) -> Option<&ErrorPosition> {}
        pub fn where_(&self) -> Option<&str> {}
        pub fn schema(&self) -> Option<&str> {}
        pub fn table(&self) -> Option<&str> {}
        pub fn column(&self) -> Option<&str> {}
        pub fn datatype(&self) -> Option<&str> {}
        pub fn constraint(&self) -> Option<&str> {}
        pub fn file(&self) -> Option<&str> {}
        pub fn line(&self) -> Option<u32> {}
        pub fn routine(&self) -> Option<&str> {}
    }
    impl fmt::Display for DbError {}
    impl error::Error for DbError {}
    #[derive(Clone)] pub enum ErrorPosition { Original(u32), Internal { position: u32, query: String } }
    #[derive(Clone)] pub struct SqlState;
    impl SqlState {
        pub fn from_code(s: &str) -> SqlState {}
        pub fn code(&self) -> &str {}
        pub const SUCCESSFUL_COMPLETION: SqlState = _;
        pub const WARNING: SqlState = _;
        pub const WARNING_DYNAMIC_RESULT_SETS_RETURNED: SqlState = _;
        pub const WARNING_IMPLICIT_ZERO_BIT_PADDING: SqlState = _;
        pub const WARNING_NULL_VALUE_ELIMINATED_IN_SET_FUNCTION: SqlState = _;
        pub const WARNING_PRIVILEGE_NOT_GRANTED: SqlState = _;
        pub const WARNING_PRIVILEGE_NOT_REVOKED: SqlState = _;
        pub const WARNING_STRING_DATA_RIGHT_TRUNCATION: SqlState = _;
        pub const WARNING_DEPRECATED_FEATURE: SqlState = _;
        pub const NO_DATA: SqlState = _;
        pub const NO_ADDITIONAL_DYNAMIC_RESULT_SETS_RETURNED: SqlState = _;
        pub const SQL_STATEMENT_NOT_YET_COMPLETE: SqlState = _;
        pub const CONNECTION_EXCEPTION: SqlState = _;
        pub const CONNECTION_DOES_NOT_EXIST: SqlState = _;
        pub const CONNECTION_FAILURE: SqlState = _;
        pub const SQLCLIENT_UNABLE_TO_ESTABLISH_SQLCONNECTION: SqlState = _;
        pub const SQLSERVER_REJECTED_ESTABLISHMENT_OF_SQLCONNECTION: SqlState = _;
        pub const TRANSACTION_RESOLUTION_UNKNOWN: SqlState = _;
        pub const PROTOCOL_VIOLATION: SqlState = _;
        pub const TRIGGERED_ACTION_EXCEPTION: SqlState = _;
        pub const FEATURE_NOT_SUPPORTED: SqlState = _;
        pub const INVALID_TRANSACTION_INITIATION: SqlState = _;
        pub const LOCATOR_EXCEPTION: SqlState = _;
        pub const L_E_INVALID_SPECIFICATION: SqlState = _;
        pub const INVALID_GRANTOR: SqlState = _;
        pub const INVALID_GRANT_OPERATION: SqlState = _;
        pub const INVALID_ROLE_SPECIFICATION: SqlState = _;
        pub const DIAGNOSTICS_EXCEPTION: SqlState = _;
        pub const STACKED_DIAGNOSTICS_ACCESSED_WITHOUT_ACTIVE_HANDLER: SqlState = _;
        pub const CASE_NOT_FOUND: SqlState = _;
        pub const CARDINALITY_VIOLATION: SqlState = _;
        pub const DATA_EXCEPTION: SqlState = _;
        pub const ARRAY_ELEMENT_ERROR: SqlState = _;
        pub const ARRAY_SUBSCRIPT_ERROR: SqlState = _;
        pub const CHARACTER_NOT_IN_REPERTOIRE: SqlState = _;
        pub const DATETIME_FIELD_OVERFLOW: SqlState = _;
        pub const DATETIME_VALUE_OUT_OF_RANGE: SqlState = _;
        pub const DIVISION_BY_ZERO: SqlState = _;
        pub const ERROR_IN_ASSIGNMENT: SqlState = _;
        pub const ESCAPE_CHARACTER_CONFLICT: SqlState = _;
        pub const INDICATOR_OVERFLOW: SqlState = _;
        pub const INTERVAL_FIELD_OVERFLOW: SqlState = _;
        pub const INVALID_ARGUMENT_FOR_LOG: SqlState = _;
        pub const INVALID_ARGUMENT_FOR_NTILE: SqlState = _;
        pub const INVALID_ARGUMENT_FOR_NTH_VALUE: SqlState = _;
        pub const INVALID_ARGUMENT_FOR_POWER_FUNCTION: SqlState = _;
        pub const INVALID_ARGUMENT_FOR_WIDTH_BUCKET_FUNCTION: SqlState = _;
        pub const INVALID_CHARACTER_VALUE_FOR_CAST: SqlState = _;
        pub const INVALID_DATETIME_FORMAT: SqlState = _;
        pub const INVALID_ESCAPE_CHARACTER: SqlState = _;
        pub const INVALID_ESCAPE_OCTET: SqlState = _;
        pub const INVALID_ESCAPE_SEQUENCE: SqlState = _;
        pub const NONSTANDARD_USE_OF_ESCAPE_CHARACTER: SqlState = _;
        pub const INVALID_INDICATOR_PARAMETER_VALUE: SqlState = _;
        pub const INVALID_PARAMETER_VALUE: SqlState = _;
        pub const INVALID_PRECEDING_OR_FOLLOWING_SIZE: SqlState = _;
        pub const INVALID_REGULAR_EXPRESSION: SqlState = _;
        pub const INVALID_ROW_COUNT_IN_LIMIT_CLAUSE: SqlState = _;
        pub const INVALID_ROW_COUNT_IN_RESULT_OFFSET_CLAUSE: SqlState = _;
        pub const INVALID_TABLESAMPLE_ARGUMENT: SqlState = _;
        pub const INVALID_TABLESAMPLE_REPEAT: SqlState = _;
        pub const INVALID_TIME_ZONE_DISPLACEMENT_VALUE: SqlState = _;
        pub const INVALID_USE_OF_ESCAPE_CHARACTER: SqlState = _;
        pub const MOST_SPECIFIC_TYPE_MISMATCH: SqlState = _;
        pub const NULL_VALUE_NOT_ALLOWED: SqlState = _;
        pub const NULL_VALUE_NO_INDICATOR_PARAMETER: SqlState = _;
        pub const NUMERIC_VALUE_OUT_OF_RANGE: SqlState = _;
        pub const SEQUENCE_GENERATOR_LIMIT_EXCEEDED: SqlState = _;
        pub const STRING_DATA_LENGTH_MISMATCH: SqlState = _;
        pub const STRING_DATA_RIGHT_TRUNCATION: SqlState = _;
        pub const SUBSTRING_ERROR: SqlState = _;
        pub const TRIM_ERROR: SqlState = _;
        pub const UNTERMINATED_C_STRING: SqlState = _;
        pub const ZERO_LENGTH_CHARACTER_STRING: SqlState = _;
        pub const FLOATING_POINT_EXCEPTION: SqlState = _;
        pub const INVALID_TEXT_REPRESENTATION: SqlState = _;
        pub const INVALID_BINARY_REPRESENTATION: SqlState = _;
        pub const BAD_COPY_FILE_FORMAT: SqlState = _;
        pub const UNTRANSLATABLE_CHARACTER: SqlState = _;
        pub const NOT_AN_XML_DOCUMENT: SqlState = _;
        pub const INVALID_XML_DOCUMENT: SqlState = _;
        pub const INVALID_XML_CONTENT: SqlState = _;
        pub const INVALID_XML_COMMENT: SqlState = _;
        pub const INVALID_XML_PROCESSING_INSTRUCTION: SqlState = _;
        pub const DUPLICATE_JSON_OBJECT_KEY_VALUE: SqlState = _;
        pub const INVALID_ARGUMENT_FOR_SQL_JSON_DATETIME_FUNCTION: SqlState = _;
        pub const INVALID_JSON_TEXT: SqlState = _;
        pub const INVALID_SQL_JSON_SUBSCRIPT: SqlState = _;
        pub const MORE_THAN_ONE_SQL_JSON_ITEM: SqlState = _;
        pub const NO_SQL_JSON_ITEM: SqlState = _;
        pub const NON_NUMERIC_SQL_JSON_ITEM: SqlState = _;
        pub const NON_UNIQUE_KEYS_IN_A_JSON_OBJECT: SqlState = _;
        pub const SINGLETON_SQL_JSON_ITEM_REQUIRED: SqlState = _;
        pub const SQL_JSON_ARRAY_NOT_FOUND: SqlState = _;
        pub const SQL_JSON_MEMBER_NOT_FOUND: SqlState = _;
        pub const SQL_JSON_NUMBER_NOT_FOUND: SqlState = _;
        pub const SQL_JSON_OBJECT_NOT_FOUND: SqlState = _;
        pub const TOO_MANY_JSON_ARRAY_ELEMENTS: SqlState = _;
        pub const TOO_MANY_JSON_OBJECT_MEMBERS: SqlState = _;
        pub const SQL_JSON_SCALAR_REQUIRED: SqlState = _;
        pub const SQL_JSON_ITEM_CANNOT_BE_CAST_TO_TARGET_TYPE: SqlState = _;
        pub const INTEGRITY_CONSTRAINT_VIOLATION: SqlState = _;
        pub const RESTRICT_VIOLATION: SqlState = _;
        pub const NOT_NULL_VIOLATION: SqlState = _;
        pub const FOREIGN_KEY_VIOLATION: SqlState = _;
        pub const UNIQUE_VIOLATION: SqlState = _;
        pub const CHECK_VIOLATION: SqlState = _;
        pub const EXCLUSION_VIOLATION: SqlState = _;
        pub const INVALID_CURSOR_STATE: SqlState = _;
        pub const INVALID_TRANSACTION_STATE: SqlState = _;
        pub const ACTIVE_SQL_TRANSACTION: SqlState = _;
        pub const BRANCH_TRANSACTION_ALREADY_ACTIVE: SqlState = _;
        pub const HELD_CURSOR_REQUIRES_SAME_ISOLATION_LEVEL: SqlState = _;
        pub const INAPPROPRIATE_ACCESS_MODE_FOR_BRANCH_TRANSACTION: SqlState = _;
        pub const INAPPROPRIATE_ISOLATION_LEVEL_FOR_BRANCH_TRANSACTION: SqlState = _;
        pub const NO_ACTIVE_SQL_TRANSACTION_FOR_BRANCH_TRANSACTION: SqlState = _;
        pub const READ_ONLY_SQL_TRANSACTION: SqlState = _;
        pub const SCHEMA_AND_DATA_STATEMENT_MIXING_NOT_SUPPORTED: SqlState = _;
        pub const NO_ACTIVE_SQL_TRANSACTION: SqlState = _;
        pub const IN_FAILED_SQL_TRANSACTION: SqlState = _;
        pub const IDLE_IN_TRANSACTION_SESSION_TIMEOUT: SqlState = _;
        pub const INVALID_SQL_STATEMENT_NAME: SqlState = _;
        pub const UNDEFINED_PSTATEMENT: SqlState = _;
        pub const TRIGGERED_DATA_CHANGE_VIOLATION: SqlState = _;
        pub const INVALID_AUTHORIZATION_SPECIFICATION: SqlState = _;
        pub const INVALID_PASSWORD: SqlState = _;
        pub const DEPENDENT_PRIVILEGE_DESCRIPTORS_STILL_EXIST: SqlState = _;
        pub const DEPENDENT_OBJECTS_STILL_EXIST: SqlState = _;
        pub const INVALID_TRANSACTION_TERMINATION: SqlState = _;
        pub const SQL_ROUTINE_EXCEPTION: SqlState = _;
        pub const S_R_E_FUNCTION_EXECUTED_NO_RETURN_STATEMENT: SqlState = _;
        pub const S_R_E_MODIFYING_SQL_DATA_NOT_PERMITTED: SqlState = _;
        pub const S_R_E_PROHIBITED_SQL_STATEMENT_ATTEMPTED: SqlState = _;
        pub const S_R_E_READING_SQL_DATA_NOT_PERMITTED: SqlState = _;
        pub const INVALID_CURSOR_NAME: SqlState = _;
        pub const UNDEFINED_CURSOR: SqlState = _;
        pub const EXTERNAL_ROUTINE_EXCEPTION: SqlState = _;
        pub const E_R_E_CONTAINING_SQL_NOT_PERMITTED: SqlState = _;
        pub const E_R_E_MODIFYING_SQL_DATA_NOT_PERMITTED: SqlState = _;
        pub const E_R_E_PROHIBITED_SQL_STATEMENT_ATTEMPTED: SqlState = _;
        pub const E_R_E_READING_SQL_DATA_NOT_PERMITTED: SqlState = _;
        pub const EXTERNAL_ROUTINE_INVOCATION_EXCEPTION: SqlState = _;
        pub const E_R_I_E_INVALID_SQLSTATE_RETURNED: SqlState = _;
        pub const E_R_I_E_NULL_VALUE_NOT_ALLOWED: SqlState = _;
        pub const E_R_I_E_TRIGGER_PROTOCOL_VIOLATED: SqlState = _;
        pub const E_R_I_E_SRF_PROTOCOL_VIOLATED: SqlState = _;
        pub const E_R_I_E_EVENT_TRIGGER_PROTOCOL_VIOLATED: SqlState = _;
        pub const SAVEPOINT_EXCEPTION: SqlState = _;
        pub const S_E_INVALID_SPECIFICATION: SqlState = _;
        pub const INVALID_CATALOG_NAME: SqlState = _;
        pub const UNDEFINED_DATABASE: SqlState = _;
        pub const INVALID_SCHEMA_NAME: SqlState = _;
        pub const UNDEFINED_SCHEMA: SqlState = _;
        pub const TRANSACTION_ROLLBACK: SqlState = _;
        pub const T_R_INTEGRITY_CONSTRAINT_VIOLATION: SqlState = _;
        pub const T_R_SERIALIZATION_FAILURE: SqlState = _;
        pub const T_R_STATEMENT_COMPLETION_UNKNOWN: SqlState = _;
        pub const T_R_DEADLOCK_DETECTED: SqlState = _;
        pub const SYNTAX_ERROR_OR_ACCESS_RULE_VIOLATION: SqlState = _;
        pub const SYNTAX_ERROR: SqlState = _;
        pub const INSUFFICIENT_PRIVILEGE: SqlState = _;
        pub const CANNOT_COERCE: SqlState = _;
        pub const GROUPING_ERROR: SqlState = _;
        pub const WINDOWING_ERROR: SqlState = _;
        pub const INVALID_RECURSION: SqlState = _;
        pub const INVALID_FOREIGN_KEY: SqlState = _;
        pub const INVALID_NAME: SqlState = _;
        pub const NAME_TOO_LONG: SqlState = _;
        pub const RESERVED_NAME: SqlState = _;
        pub const DATATYPE_MISMATCH: SqlState = _;
        pub const INDETERMINATE_DATATYPE: SqlState = _;
        pub const COLLATION_MISMATCH: SqlState = _;
        pub const INDETERMINATE_COLLATION: SqlState = _;
        pub const WRONG_OBJECT_TYPE: SqlState = _;
        pub const GENERATED_ALWAYS: SqlState = _;
        pub const UNDEFINED_COLUMN: SqlState = _;
        pub const UNDEFINED_FUNCTION: SqlState = _;
        pub const UNDEFINED_TABLE: SqlState = _;
        pub const UNDEFINED_PARAMETER: SqlState = _;
        pub const UNDEFINED_OBJECT: SqlState = _;
        pub const DUPLICATE_COLUMN: SqlState = _;
        pub const DUPLICATE_CURSOR: SqlState = _;
        pub const DUPLICATE_DATABASE: SqlState = _;
        pub const DUPLICATE_FUNCTION: SqlState = _;
        pub const DUPLICATE_PSTATEMENT: SqlState = _;
        pub const DUPLICATE_SCHEMA: SqlState = _;
        pub const DUPLICATE_TABLE: SqlState = _;
        pub const DUPLICATE_ALIAS: SqlState = _;
        pub const DUPLICATE_OBJECT: SqlState = _;
        pub const AMBIGUOUS_COLUMN: SqlState = _;
        pub const AMBIGUOUS_FUNCTION: SqlState = _;
        pub const AMBIGUOUS_PARAMETER: SqlState = _;
        pub const AMBIGUOUS_ALIAS: SqlState = _;
        pub const INVALID_COLUMN_REFERENCE: SqlState = _;
        pub const INVALID_COLUMN_DEFINITION: SqlState = _;
        pub const INVALID_CURSOR_DEFINITION: SqlState = _;
        pub const INVALID_DATABASE_DEFINITION: SqlState = _;
        pub const INVALID_FUNCTION_DEFINITION: SqlState = _;
        pub const INVALID_PSTATEMENT_DEFINITION: SqlState = _;
        pub const INVALID_SCHEMA_DEFINITION: SqlState = _;
        pub const INVALID_TABLE_DEFINITION: SqlState = _;
        pub const INVALID_OBJECT_DEFINITION: SqlState = _;
        pub const WITH_CHECK_OPTION_VIOLATION: SqlState = _;
        pub const INSUFFICIENT_RESOURCES: SqlState = _;
        pub const DISK_FULL: SqlState = _;
        pub const OUT_OF_MEMORY: SqlState = _;
        pub const TOO_MANY_CONNECTIONS: SqlState = _;
        pub const CONFIGURATION_LIMIT_EXCEEDED: SqlState = _;
        pub const PROGRAM_LIMIT_EXCEEDED: SqlState = _;
        pub const STATEMENT_TOO_COMPLEX: SqlState = _;
        pub const TOO_MANY_COLUMNS: SqlState = _;
        pub const TOO_MANY_ARGUMENTS: SqlState = _;
        pub const OBJECT_NOT_IN_PREREQUISITE_STATE: SqlState = _;
        pub const OBJECT_IN_USE: SqlState = _;
        pub const CANT_CHANGE_RUNTIME_PARAM: SqlState = _;
        pub const LOCK_NOT_AVAILABLE: SqlState = _;
        pub const UNSAFE_NEW_ENUM_VALUE_USAGE: SqlState = _;
        pub const OPERATOR_INTERVENTION: SqlState = _;
        pub const QUERY_CANCELED: SqlState = _;
        pub const ADMIN_SHUTDOWN: SqlState = _;
        pub const CRASH_SHUTDOWN: SqlState = _;
        pub const CANNOT_CONNECT_NOW: SqlState = _;
        pub const DATABASE_DROPPED: SqlState = _;
        pub const IDLE_SESSION_TIMEOUT: SqlState = _;
        pub const SYSTEM_ERROR: SqlState = _;
        pub const IO_ERROR: SqlState = _;
        pub const UNDEFINED_FILE: SqlState = _;
        pub const DUPLICATE_FILE: SqlState = _;
        pub const SNAPSHOT_TOO_OLD: SqlState = _;
        pub const CONFIG_FILE_ERROR: SqlState = _;
        pub const LOCK_FILE_EXISTS: SqlState = _;
        pub const FDW_ERROR: SqlState = _;
        pub const FDW_COLUMN_NAME_NOT_FOUND: SqlState = _;
        pub const FDW_DYNAMIC_PARAMETER_VALUE_NEEDED: SqlState = _;
        pub const FDW_FUNCTION_SEQUENCE_ERROR: SqlState = _;
        pub const FDW_INCONSISTENT_DESCRIPTOR_INFORMATION: SqlState = _;
        pub const FDW_INVALID_ATTRIBUTE_VALUE: SqlState = _;
        pub const FDW_INVALID_COLUMN_NAME: SqlState = _;
        pub const FDW_INVALID_COLUMN_NUMBER: SqlState = _;
        pub const FDW_INVALID_DATA_TYPE: SqlState = _;
        pub const FDW_INVALID_DATA_TYPE_DESCRIPTORS: SqlState = _;
        pub const FDW_INVALID_DESCRIPTOR_FIELD_IDENTIFIER: SqlState = _;
        pub const FDW_INVALID_HANDLE: SqlState = _;
        pub const FDW_INVALID_OPTION_INDEX: SqlState = _;
        pub const FDW_INVALID_OPTION_NAME: SqlState = _;
        pub const FDW_INVALID_STRING_LENGTH_OR_BUFFER_LENGTH: SqlState = _;
        pub const FDW_INVALID_STRING_FORMAT: SqlState = _;
        pub const FDW_INVALID_USE_OF_NULL_POINTER: SqlState = _;
        pub const FDW_TOO_MANY_HANDLES: SqlState = _;
        pub const FDW_OUT_OF_MEMORY: SqlState = _;
        pub const FDW_NO_SCHEMAS: SqlState = _;
        pub const FDW_OPTION_NAME_NOT_FOUND: SqlState = _;
        pub const FDW_REPLY_HANDLE: SqlState = _;
        pub const FDW_SCHEMA_NOT_FOUND: SqlState = _;
        pub const FDW_TABLE_NOT_FOUND: SqlState = _;
        pub const FDW_UNABLE_TO_CREATE_EXECUTION: SqlState = _;
        pub const FDW_UNABLE_TO_CREATE_REPLY: SqlState = _;
        pub const FDW_UNABLE_TO_ESTABLISH_CONNECTION: SqlState = _;
        pub const PLPGSQL_ERROR: SqlState = _;
        pub const RAISE_EXCEPTION: SqlState = _;
        pub const NO_DATA_FOUND: SqlState = _;
        pub const TOO_MANY_ROWS: SqlState = _;
        pub const ASSERT_FAILURE: SqlState = _;
        pub const INTERNAL_ERROR: SqlState = _;
        pub const DATA_CORRUPTED: SqlState = _;
        pub const INDEX_CORRUPTED: SqlState = _;
    }
}
pub mod row {
    use crate::row::sealed::AsName;
    pub use crate::{Row, SimpleQueryRow};
    pub trait RowIndex {}
    impl RowIndex for usize { fn __idx<T>(&self, columns: &[T]) -> Option<usize> where T: AsName {} }
    impl RowIndex for str { fn __idx<T>(&self, columns: &[T]) -> Option<usize> where T: AsName {} }
    impl<T> RowIndex for &T where T: RowIndex { fn __idx<U>(&self, columns: &[U]) -> Option<usize> where U: AsName {} }
    pub mod sealed {
        pub trait AsName {
            fn as_name(&self) -> &str;
        }
        impl AsName for String { fn as_name(&self) -> &str {} }
    }
}
pub mod tls {
    use std::fmt;
    use std::error::Error;
    use std::future::Future;
    use tokio::io::{AsyncRead, AsyncWrite};
    pub use crate::NoTls;
    pub struct ChannelBinding;
    impl ChannelBinding {
        pub fn none() -> ChannelBinding {}
        pub fn tls_server_end_point(tls_server_end_point: Vec<u8>) -> ChannelBinding {}
    }
    pub trait MakeTlsConnect<S> {
        type Stream: TlsStream;
        type TlsConnect: TlsConnect<S, Stream = Self::Stream>;
        type Error: Into<Box<dyn Error + Sync + Send>>;
        fn make_tls_connect(&mut self, domain: &str) -> Result<Self::TlsConnect, Self::Error>;
    }
    pub trait TlsConnect<S> {
        type Stream: TlsStream;
        type Error: Into<Box<dyn Error + Sync + Send>>;
        type Future: Future<Output = Result<Self::Stream, Self::Error>>;
        fn connect(self, stream: S) -> Self::Future;
    }
    pub trait TlsStream: AsyncRead + AsyncWrite {
        fn channel_binding(&self) -> ChannelBinding;
    }
    pub struct NoTlsFuture;
    impl Future for NoTlsFuture { type Output = Result<NoTlsStream, NoTlsError>; }
    pub enum NoTlsStream {  }
    impl AsyncRead for NoTlsStream {}
    impl AsyncWrite for NoTlsStream {}
    impl TlsStream for NoTlsStream { fn channel_binding(&self) -> ChannelBinding {} }
    pub struct NoTlsError;
    impl fmt::Display for NoTlsError {}
    impl Error for NoTlsError {}
    pub mod private {
        pub struct ForcePrivateApi;
    }
}
pub mod to_statement {
    pub mod private {
        use crate::{Error, Statement};
        use crate::client::InnerClient;
        use std::sync::Arc;
        pub enum ToStatementType { Statement(&Statement), Query(&str) }
        impl ToStatementType { pub async fn into_statement(self, client: &Arc<InnerClient>) -> Result<Statement, Error> {} }
    }
}
pub mod types {
    pub use postgres_types::*;
}
