//! postgres 0.19.14.

use crate::notifications::{BlockingIter, Iter, TimeoutIter};
use fallible_iterator::FallibleIterator;
use std::io;
use std::io::{BufRead, Read, Write};
use std::net::IpAddr;
use std::path::Path;
use std::str::FromStr;
use std::time::Duration;
use tokio_postgres::config::{ChannelBinding, Host, LoadBalanceHosts, SslMode, SslNegotiation, TargetSessionAttrs};
use tokio_postgres::error::DbError;
use tokio_postgres::tls::MakeTlsConnect;
use tokio_postgres::types::{BorrowToSql, ToSql, Type};
pub use fallible_iterator;
pub use tokio_postgres::{Column, IsolationLevel, Notification, Portal, SimpleQueryMessage, Socket, Statement, ToStatement, error, row, tls, types};
pub use tokio_postgres::error::Error;
pub use tokio_postgres::row::{Row, SimpleQueryRow};
pub use tokio_postgres::tls::NoTls;
#[derive(Clone)] pub struct CancelToken;
impl CancelToken {
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn cancel_query<T>(&self, tls: T) -> Result<(), tokio_postgres::Error> where T: MakeTlsConnect<Socket> {}
}
pub struct Client;
impl Client {
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn connect<T>(params: &str, tls_mode: T) -> Result<Client, tokio_postgres::Error> where T: MakeTlsConnect<Socket> {}
    pub fn configure() -> Config {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn execute<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, tokio_postgres::Error> where T: ToStatement {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn execute_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, tokio_postgres::Error> {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn query<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<tokio_postgres::Row>, tokio_postgres::Error> where T: ToStatement {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn query_one<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<tokio_postgres::Row, tokio_postgres::Error> where T: ToStatement {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn query_opt<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<tokio_postgres::Row>, tokio_postgres::Error> where T: ToStatement {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn query_raw<T, P, I>(&mut self, query: &T, params: I) -> Result<RowIter, tokio_postgres::Error> where T: ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn query_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<tokio_postgres::Row>, tokio_postgres::Error> {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn query_typed_one(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<tokio_postgres::Row, tokio_postgres::Error> {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn query_typed_opt(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<tokio_postgres::Row>, tokio_postgres::Error> {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn query_typed_raw<P, I>(&mut self, query: &str, params: I) -> Result<RowIter, tokio_postgres::Error> where P: BorrowToSql, I: IntoIterator<Item = (P, Type)> {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn prepare(&mut self, query: &str) -> Result<Statement, tokio_postgres::Error> {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, tokio_postgres::Error> {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn copy_in<T>(&mut self, query: &T) -> Result<CopyInWriter, tokio_postgres::Error> where T: ToStatement {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn copy_out<T>(&mut self, query: &T) -> Result<CopyOutReader, tokio_postgres::Error> where T: ToStatement {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, tokio_postgres::Error> {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn is_valid(&mut self, timeout: Duration) -> Result<(), tokio_postgres::Error> {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn batch_execute(&mut self, query: &str) -> Result<(), tokio_postgres::Error> {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn check_connection(&mut self) -> Result<(), tokio_postgres::Error> {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn transaction(&mut self) -> Result<Transaction, tokio_postgres::Error> {}
    pub fn build_transaction(&mut self) -> TransactionBuilder {}
    pub fn notifications(&mut self) -> Notifications {}
    pub fn cancel_token(&self) -> CancelToken {}
    pub fn clear_type_cache(&self) {}
    pub fn is_closed(&self) -> bool {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn close(self) -> Result<(), tokio_postgres::Error> {}
}
impl GenericClient for Client {
    #[blocking(db)] fn execute<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error> where T: ToStatement {}
    #[blocking(db)] fn query<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error> where T: ToStatement {}
    #[blocking(db)] fn query_one<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error> where T: ToStatement {}
    #[blocking(db)] fn query_opt<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error> where T: ToStatement {}
    #[blocking(db)] fn query_raw<T, P, I>(&mut self, query: &T, params: I) -> Result<RowIter, Error> where T: ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator {}
    #[blocking(db)] fn query_typed(&mut self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error> {}
    #[blocking(db)] fn query_typed_one(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error> {}
    #[blocking(db)] fn query_typed_opt(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error> {}
    #[blocking(db)] fn query_typed_raw<P, I>(&mut self, statement: &str, params: I) -> Result<RowIter, Error> where P: BorrowToSql, I: IntoIterator<Item = (P, Type)> {}
    #[blocking(db)] fn prepare(&mut self, query: &str) -> Result<Statement, Error> {}
    #[blocking(db)] fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, Error> {}
    #[blocking(db)] fn copy_in<T>(&mut self, query: &T) -> Result<CopyInWriter, Error> where T: ToStatement {}
    #[blocking(db)] fn copy_out<T>(&mut self, query: &T) -> Result<CopyOutReader, Error> where T: ToStatement {}
    #[blocking(db)] fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error> {}
    #[blocking(db)] fn batch_execute(&mut self, query: &str) -> Result<(), Error> {}
    #[blocking(db)] fn transaction(&mut self) -> Result<Transaction, Error> {}
    #[blocking(db)] fn execute_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error> {}
}
#[derive(Clone)] pub struct Config;
impl Default for Config {}
impl Config {
    pub fn new() -> Config {}
    pub fn user(&mut self, user: &str) -> &mut Config {}
    pub fn get_user(&self) -> Option<&str> {}
    pub fn password<T>(&mut self, password: T) -> &mut Config where T: AsRef<[u8]> {}
    pub fn get_password(&self) -> Option<&[u8]> {}
    pub fn dbname(&mut self, dbname: &str) -> &mut Config {}
    pub fn get_dbname(&self) -> Option<&str> {}
    pub fn options(&mut self, options: &str) -> &mut Config {}
    pub fn get_options(&self) -> Option<&str> {}
    pub fn application_name(&mut self, application_name: &str) -> &mut Config {}
    pub fn get_application_name(&self) -> Option<&str> {}
    pub fn ssl_mode(&mut self, ssl_mode: SslMode) -> &mut Config {}
    pub fn get_ssl_mode(&self) -> SslMode {}
    pub fn ssl_negotiation(&mut self, ssl_negotiation: SslNegotiation) -> &mut Config {}
    pub fn get_ssl_negotiation(&self) -> SslNegotiation {}
    pub fn host(&mut self, host: &str) -> &mut Config {}
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
    pub fn notice_callback<F>(&mut self, f: F) -> &mut Config where F: Fn(DbError) {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn connect<T>(&self, tls: T) -> Result<Client, tokio_postgres::Error> where T: MakeTlsConnect<Socket> {}
}
impl FromStr for Config {
    type Err = tokio_postgres::Error;
    fn from_str(s: &str) -> Result<Config, tokio_postgres::Error> {}
}
impl From<tokio_postgres::Config> for Config {}
pub struct CopyInWriter;
impl CopyInWriter { #[blocking(db)] pub fn finish(self) -> Result<u64, tokio_postgres::Error> {} }
impl Write for CopyInWriter {
    #[blocking(db)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    #[blocking(db)] fn flush(&mut self) -> io::Result<()> {}
}
pub struct CopyOutReader;
impl Read for CopyOutReader { #[blocking(db)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
impl BufRead for CopyOutReader {
    #[blocking(db)] fn fill_buf(&mut self) -> io::Result<&[u8]> {}
    #[blocking(db)] fn consume(&mut self, amt: usize) {}
}
pub trait GenericClient {
    #[blocking(db)] #[advice("use `tokio_postgres`")] fn execute<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error> where T: ToStatement;
    #[blocking(db)] #[advice("use `tokio_postgres`")] fn execute_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
    #[blocking(db)] #[advice("use `tokio_postgres`")] fn query<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error> where T: ToStatement;
    #[blocking(db)] #[advice("use `tokio_postgres`")] fn query_one<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error> where T: ToStatement;
    #[blocking(db)] #[advice("use `tokio_postgres`")] fn query_opt<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error> where T: ToStatement;
    #[blocking(db)] #[advice("use `tokio_postgres`")] fn query_raw<T, P, I>(&mut self, query: &T, params: I) -> Result<RowIter, Error> where T: ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
    #[blocking(db)] #[advice("use `tokio_postgres`")] fn query_typed(&mut self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
    #[blocking(db)] #[advice("use `tokio_postgres`")] fn query_typed_one(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;
    #[blocking(db)] #[advice("use `tokio_postgres`")] fn query_typed_opt(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error>;
    #[blocking(db)] #[advice("use `tokio_postgres`")] fn query_typed_raw<P, I>(&mut self, statement: &str, params: I) -> Result<RowIter, Error> where P: BorrowToSql, I: IntoIterator<Item = (P, Type)>;
    #[blocking(db)] #[advice("use `tokio_postgres`")] fn prepare(&mut self, query: &str) -> Result<Statement, Error>;
    #[blocking(db)] #[advice("use `tokio_postgres`")] fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, Error>;
    #[blocking(db)] #[advice("use `tokio_postgres`")] fn copy_in<T>(&mut self, query: &T) -> Result<CopyInWriter, Error> where T: ToStatement;
    #[blocking(db)] #[advice("use `tokio_postgres`")] fn copy_out<T>(&mut self, query: &T) -> Result<CopyOutReader, Error> where T: ToStatement;
    #[blocking(db)] #[advice("use `tokio_postgres`")] fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    #[blocking(db)] #[advice("use `tokio_postgres`")] fn batch_execute(&mut self, query: &str) -> Result<(), Error>;
    #[blocking(db)] #[advice("use `tokio_postgres`")] fn transaction(&mut self) -> Result<Transaction, Error>;
}
pub struct Notifications;
impl Notifications {
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn iter(&mut self) -> Iter {}
    pub fn blocking_iter(&mut self) -> BlockingIter {}
    pub fn timeout_iter(&mut self, timeout: Duration) -> TimeoutIter {}
}
pub struct RowIter;
impl RowIter { pub fn rows_affected(&self) -> Option<u64> {} }
impl FallibleIterator for RowIter {
    type Item = tokio_postgres::Row;
    type Error = tokio_postgres::Error;
    #[blocking(db)] fn next(&mut self) -> Result<Option<tokio_postgres::Row>, tokio_postgres::Error> {}
}
pub struct Transaction;
impl GenericClient for Transaction {
    #[blocking(db)] fn execute<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error> where T: ToStatement {}
    #[blocking(db)] fn query<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error> where T: ToStatement {}
    #[blocking(db)] fn query_one<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error> where T: ToStatement {}
    #[blocking(db)] fn query_opt<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error> where T: ToStatement {}
    #[blocking(db)] fn query_raw<T, P, I>(&mut self, query: &T, params: I) -> Result<RowIter, Error> where T: ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator {}
    #[blocking(db)] fn query_typed(&mut self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error> {}
    #[blocking(db)] fn query_typed_raw<P, I>(&mut self, statement: &str, params: I) -> Result<RowIter, Error> where P: BorrowToSql, I: IntoIterator<Item = (P, Type)> {}
    #[blocking(db)] fn prepare(&mut self, query: &str) -> Result<Statement, Error> {}
    #[blocking(db)] fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, Error> {}
    #[blocking(db)] fn copy_in<T>(&mut self, query: &T) -> Result<CopyInWriter, Error> where T: ToStatement {}
    #[blocking(db)] fn copy_out<T>(&mut self, query: &T) -> Result<CopyOutReader, Error> where T: ToStatement {}
    #[blocking(db)] fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error> {}
    #[blocking(db)] fn batch_execute(&mut self, query: &str) -> Result<(), Error> {}
    #[blocking(db)] fn transaction(&mut self) -> Result<Transaction, Error> {}
    #[blocking(db)] fn query_typed_one(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error> {}
    #[blocking(db)] fn query_typed_opt(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error> {}
    #[blocking(db)] fn execute_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error> {}
}
impl Transaction {
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn commit(self) -> Result<(), tokio_postgres::Error> {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn rollback(self) -> Result<(), tokio_postgres::Error> {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn prepare(&mut self, query: &str) -> Result<Statement, tokio_postgres::Error> {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, tokio_postgres::Error> {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn execute<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, tokio_postgres::Error> where T: ToStatement {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn execute_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, tokio_postgres::Error> {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn query<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<tokio_postgres::Row>, tokio_postgres::Error> where T: ToStatement {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn query_one<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<tokio_postgres::Row, tokio_postgres::Error> where T: ToStatement {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn query_opt<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<tokio_postgres::Row>, tokio_postgres::Error> where T: ToStatement {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn query_raw<T, P, I>(&mut self, query: &T, params: I) -> Result<RowIter, tokio_postgres::Error> where T: ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn query_typed(&mut self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<tokio_postgres::Row>, tokio_postgres::Error> {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn query_typed_one(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<tokio_postgres::Row, tokio_postgres::Error> {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn query_typed_opt(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<tokio_postgres::Row>, tokio_postgres::Error> {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn query_typed_raw<P, I>(&mut self, query: &str, params: I) -> Result<RowIter, tokio_postgres::Error> where P: BorrowToSql, I: IntoIterator<Item = (P, Type)> {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn bind<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Portal, tokio_postgres::Error> where T: ToStatement {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn query_portal(&mut self, portal: &Portal, max_rows: i32) -> Result<Vec<tokio_postgres::Row>, tokio_postgres::Error> {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn query_portal_raw(&mut self, portal: &Portal, max_rows: i32) -> Result<RowIter, tokio_postgres::Error> {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn copy_in<T>(&mut self, query: &T) -> Result<CopyInWriter, tokio_postgres::Error> where T: ToStatement {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn copy_out<T>(&mut self, query: &T) -> Result<CopyOutReader, tokio_postgres::Error> where T: ToStatement {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, tokio_postgres::Error> {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn batch_execute(&mut self, query: &str) -> Result<(), tokio_postgres::Error> {}
    pub fn cancel_token(&self) -> CancelToken {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn transaction(&mut self) -> Result<Transaction, tokio_postgres::Error> {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn savepoint<I>(&mut self, name: I) -> Result<Transaction, tokio_postgres::Error> where I: Into<String> {}
}
pub struct TransactionBuilder;
impl TransactionBuilder {
    pub fn isolation_level(self, isolation_level: IsolationLevel) -> Self {}
    pub fn read_only(self, read_only: bool) -> Self {}
    pub fn deferrable(self, deferrable: bool) -> Self {}
    #[blocking(db)] #[advice("use `tokio_postgres`")] pub fn start(self) -> Result<Transaction, Error> {}
}
pub mod binary_copy {
    use crate::{CopyInWriter, CopyOutReader};
    use fallible_iterator::FallibleIterator;
    use tokio_postgres::error::Error;
    use tokio_postgres::types::{BorrowToSql, ToSql, Type};
    pub use tokio_postgres::binary_copy::BinaryCopyOutRow;
    pub struct BinaryCopyInWriter;
    impl BinaryCopyInWriter {
        pub fn new(writer: CopyInWriter, types: &[Type]) -> BinaryCopyInWriter {}
        pub fn write(&mut self, values: &[&(dyn ToSql + Sync)]) -> Result<(), Error> {}
        pub fn write_raw<P, I>(&mut self, values: I) -> Result<(), Error> where P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator {}
        pub fn finish(self) -> Result<u64, Error> {}
    }
    pub struct BinaryCopyOutIter;
    impl BinaryCopyOutIter { pub fn new(reader: CopyOutReader, types: &[Type]) -> BinaryCopyOutIter {} }
    impl FallibleIterator for BinaryCopyOutIter {
        type Item = BinaryCopyOutRow;
        type Error = Error;
        #[blocking(db)] fn next(&mut self) -> Result<Option<BinaryCopyOutRow>, Error> {}
    }
}
pub mod config {
    pub use crate::Config;
    pub use tokio_postgres::config::{ChannelBinding, Host, LoadBalanceHosts, SslMode, SslNegotiation, TargetSessionAttrs};
}
pub mod notifications {
    use fallible_iterator::FallibleIterator;
    use tokio_postgres::Notification;
    use tokio_postgres::error::Error;
    pub use crate::Notifications;
    pub struct Iter;
    impl FallibleIterator for Iter {
        type Item = Notification;
        type Error = Error;
        fn next(&mut self) -> Result<Option<Self::Item>, Self::Error> {}
    }
    pub struct BlockingIter;
    impl FallibleIterator for BlockingIter {
        type Item = Notification;
        type Error = Error;
        #[blocking(db)] fn next(&mut self) -> Result<Option<Self::Item>, Self::Error> {}
    }
    pub struct TimeoutIter;
    impl FallibleIterator for TimeoutIter {
        type Item = Notification;
        type Error = Error;
        #[blocking(db)] fn next(&mut self) -> Result<Option<Self::Item>, Self::Error> {}
    }
}
