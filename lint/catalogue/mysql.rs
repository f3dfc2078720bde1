//! mysql 28.0.4, 16.1.0.

use crate::conn::ConnMut;
use crate::error::tls::TlsError;
use crate::prelude::{AsStatement, BatchQuery, BinQuery, Protocol, Queryable};
use mysql_common::packets;
use mysql_common::binlog::events::{Event, TableMapEvent};
use mysql_common::constants::CapabilityFlags;
use mysql_common::named_params::MixedParamsError;
use mysql_common::packets::{BulkExecuteRequestBuilderError, BulkExecuteRequestError};
use mysql_common::params::ParamsError;
use mysql_common::proto::codec::error::PacketCodecError;
use std::{convert, fmt, io, net, ops, result, sync};
use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::Hash;
use std::net::SocketAddr;
use std::ops::Deref;
use std::os::unix::io::AsRawFd;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use url::ParseError;
pub use mysql_common;
pub use mysql_common::{constants as consts, params};
pub use mysql_common::packets::{BinlogDumpFlags, Column, SessionStateInfo, session_state_change};
pub use mysql_common::packets::binlog_request::BinlogRequest;
pub use mysql_common::params::Params;
pub use mysql_common::proto::{Binary, Text};
pub use mysql_common::proto::codec::Compression;
pub use mysql_common::row::Row;
pub use mysql_common::row::convert::{FromRowError, from_row, from_row_opt};
pub use mysql_common::value::Value;
pub use mysql_common::value::convert::{FromValueError, from_value, from_value_opt};
pub use mysql_common::value::json::{Deserialized, Serialized};
pub struct Conn;
impl Conn {
    #[blocking(db)] pub fn prep_exec<A, T>(&mut self, query: A, params: T) -> Result<QueryResult<Binary>> where A: AsRef<str>, T: Into<Params> {}
    #[blocking(db)] pub fn first_exec<Q, P, T>(&mut self, query: Q, params: P) -> Result<Option<T>> where Q: AsRef<str>, P: Into<Params>, T: FromRow {}
    pub fn server_version(&self) -> (u16, u16, u16) {}
    pub fn connection_id(&self) -> u32 {}
    pub fn affected_rows(&self) -> u64 {}
    pub fn last_insert_id(&self) -> u64 {}
    pub fn warnings(&self) -> u16 {}
    pub fn info_ref(&self) -> &[u8] {}
    pub fn info_str(&self) -> Cow<str> {}
    pub fn session_state_changes(&self) -> io::Result<Vec<SessionStateInfo>> {}
    #[blocking(db)] pub fn new<T, E>(opts: T) -> Result<Conn> where Opts: TryFrom<T, Error = E>, Error: From<E> {}
    #[blocking(db)] pub fn reset(&mut self) -> Result<()> {}
    #[blocking(db)] pub fn change_user(&mut self, opts: ChangeUserOpts) -> Result<()> {}
    #[blocking(db)] pub fn ping(&mut self) -> Result<(), Error> {}
    #[blocking(db)] pub fn select_db(&mut self, schema: &str) -> Result<(), Error> {}
    #[blocking(db)] pub fn start_transaction(&mut self, tx_opts: TxOpts) -> Result<Transaction> {}
    pub fn set_local_infile_handler(&mut self, handler: Option<LocalInfileHandler>) {}
    pub fn no_backslash_escape(&self) -> bool {}
    #[blocking(db)] pub fn get_binlog_stream(self, request: BinlogRequest) -> Result<BinlogStream> {}
}
impl AsRawFd for Conn {}
impl Queryable for Conn {
    #[blocking(db)] fn query_iter<T: AsRef<str>>(&mut self, query: T) -> Result<QueryResult<Text>> {}
    #[blocking(db)] fn prep<T: AsRef<str>>(&mut self, query: T) -> Result<Statement> {}
    #[blocking(db)] fn close(&mut self, stmt: Statement) -> Result<()> {}
    #[blocking(db)] fn exec_iter<S, P>(&mut self, stmt: S, params: P) -> Result<QueryResult<Binary>> where S: AsStatement, P: Into<Params> {}
    #[blocking(db)] fn exec_batch<S, P, I>(&mut self, stmt: S, params: I) -> Result<()> where S: AsStatement, P: Into<Params>, I: IntoIterator<Item = P> {}
}
pub struct BinlogStream;
impl BinlogStream { pub fn get_tme(&self, table_id: u64) -> Option<&TableMapEvent> {} }
impl Iterator for BinlogStream {
    type Item = Result<Event>;
    #[blocking(db)] fn next(&mut self) -> Option<Self::Item> {}
}
#[derive(Clone)] pub struct LocalInfileHandler;
impl LocalInfileHandler { pub fn new<F>(f: F) -> Self where F: FnMut(&[u8], &mut LocalInfile) -> io::Result<()> {} }
pub struct LocalInfile;
impl io::Write for LocalInfile {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}
pub const DEFAULT_STMT_CACHE_SIZE: usize = _;
#[derive(Clone, Default)] pub struct SslOpts;
impl SslOpts {
    pub fn with_client_identity(self, identity: Option<ClientIdentity>) -> Self {}
    pub fn with_root_cert_path<T: Into<Cow<Path>>>(self, root_cert_path: Option<T>) -> Self {}
    pub fn with_danger_skip_domain_validation(self, value: bool) -> Self {}
    pub fn with_danger_accept_invalid_certs(self, value: bool) -> Self {}
    pub fn with_cipher_suites(self, cipher_suites: &[rustls::SupportedCipherSuite]) -> Self {}
    pub fn client_identity(&self) -> Option<&ClientIdentity> {}
    pub fn root_cert_path(&self) -> Option<&Path> {}
    pub fn skip_domain_validation(&self) -> bool {}
    pub fn accept_invalid_certs(&self) -> bool {}
    pub fn cipher_suites(&self) -> Option<&[String]> {}
}
#[derive(Clone, Default)] pub struct Opts;
impl TryFrom<&str> for Opts { type Error = UrlError; }
impl Opts {
    pub fn from_url(url: &str) -> std::result::Result<Opts, UrlError> {}
    pub fn get_ip_or_hostname(&self) -> Cow<str> {}
    pub fn get_tcp_port(&self) -> u16 {}
    pub fn get_socket(&self) -> Option<&str> {}
    pub fn get_max_allowed_packet(&self) -> Option<usize> {}
    pub fn get_user(&self) -> Option<&str> {}
    pub fn get_pass(&self) -> Option<&str> {}
    pub fn get_db_name(&self) -> Option<&str> {}
    pub fn get_read_timeout(&self) -> Option<&Duration> {}
    pub fn get_write_timeout(&self) -> Option<&Duration> {}
    pub fn get_prefer_socket(&self) -> bool {}
    pub fn get_init(&self) -> Vec<String> {}
    pub fn get_ssl_opts(&self) -> Option<&SslOpts> {}
    pub fn get_server_key_path(&self) -> Option<&Path> {}
    pub fn get_pool_opts(&self) -> &PoolOpts {}
    pub fn get_tcp_nodelay(&self) -> bool {}
    pub fn get_tcp_keepalive_time_ms(&self) -> Option<u32> {}
    pub fn get_tcp_keepalive_probe_interval_secs(&self) -> Option<u32> {}
    pub fn get_tcp_keepalive_probe_count(&self) -> Option<u32> {}
    pub fn get_tcp_user_timeout_ms(&self) -> Option<u32> {}
    pub fn get_local_infile_handler(&self) -> Option<&LocalInfileHandler> {}
    pub fn get_tcp_connect_timeout(&self) -> Option<Duration> {}
    pub fn bind_address(&self) -> Option<&SocketAddr> {}
    pub fn get_stmt_cache_size(&self) -> usize {}
    pub fn get_compress(&self) -> Option<Compression> {}
    pub fn get_additional_capabilities(&self) -> CapabilityFlags {}
    pub fn get_connect_attrs(&self) -> Option<&HashMap<String, String>> {}
    pub fn get_secure_auth(&self) -> bool {}
    pub fn get_enable_cleartext_plugin(&self) -> bool {}
}
impl From<OptsBuilder> for Opts {}
#[derive(Clone, Default)] pub struct OptsBuilder;
impl OptsBuilder {
    pub fn new() -> Self {}
    pub fn from_opts<T: Into<Opts>>(opts: T) -> Self {}
    pub fn from_hash_map(self, client: &HashMap<String, String>) -> std::result::Result<Self, UrlError> {}
    pub fn ip_or_hostname<T: Into<String>>(self, ip_or_hostname: Option<T>) -> Self {}
    pub fn tcp_port(self, tcp_port: u16) -> Self {}
    pub fn socket<T: Into<String>>(self, socket: Option<T>) -> Self {}
    pub fn max_allowed_packet(self, max_allowed_packet: Option<usize>) -> Self {}
    pub fn user<T: Into<String>>(self, user: Option<T>) -> Self {}
    pub fn pass<T: Into<String>>(self, pass: Option<T>) -> Self {}
    pub fn db_name<T: Into<String>>(self, db_name: Option<T>) -> Self {}
    pub fn read_timeout(self, read_timeout: Option<Duration>) -> Self {}
    pub fn write_timeout(self, write_timeout: Option<Duration>) -> Self {}
    pub fn tcp_keepalive_time_ms(self, tcp_keepalive_time_ms: Option<u32>) -> Self {}
    pub fn tcp_keepalive_probe_interval_secs(self, tcp_keepalive_probe_interval_secs: Option<u32>) -> Self {}
    pub fn tcp_keepalive_probe_count(self, tcp_keepalive_probe_count: Option<u32>) -> Self {}
    pub fn tcp_user_timeout_ms(self, tcp_user_timeout_ms: Option<u32>) -> Self {}
    pub fn tcp_nodelay(self, nodelay: bool) -> Self {}
    pub fn prefer_socket(self, prefer_socket: bool) -> Self {}
    pub fn init<T: Into<String>>(self, init: Vec<T>) -> Self {}
    pub fn ssl_opts<T: Into<Option<SslOpts>>>(self, ssl_opts: T) -> Self {}
    pub fn server_key_path(self, server_key_path: Option<PathBuf>) -> Self {}
    pub fn pool_opts<T: Into<Option<PoolOpts>>>(self, pool_opts: T) -> Self {}
    pub fn local_infile_handler(self, handler: Option<LocalInfileHandler>) -> Self {}
    pub fn tcp_connect_timeout(self, timeout: Option<Duration>) -> Self {}
    pub fn bind_address<T>(self, bind_address: Option<T>) -> Self where T: Into<SocketAddr> {}
    pub fn stmt_cache_size<T>(self, cache_size: T) -> Self where T: Into<Option<usize>> {}
    pub fn compress(self, compress: Option<Compression>) -> Self {}
    pub fn additional_capabilities(self, additional_capabilities: CapabilityFlags) -> Self {}
    pub fn connect_attrs<T1: Into<String> + Eq + Hash, T2: Into<String>>(self, connect_attrs: Option<HashMap<T1, T2>>) -> Self {}
    pub fn secure_auth(self, secure_auth: bool) -> Self {}
    pub fn enable_cleartext_plugin(self, enable_cleartext_plugin: bool) -> Self {}
}
#[derive(Clone)] pub struct ChangeUserOpts;
impl ChangeUserOpts {
    pub const DEFAULT: Self = _;
    pub fn new() -> Self {}
    pub fn with_user(self, user: Option<String>) -> Self {}
    pub fn with_pass(self, pass: Option<String>) -> Self {}
    pub fn with_db_name(self, db_name: Option<String>) -> Self {}
    pub fn user(&self) -> Option<Option<&str>> {}
    pub fn pass(&self) -> Option<Option<&str>> {}
    pub fn db_name(&self) -> Option<Option<&str>> {}
}
impl Default for ChangeUserOpts {}
#[derive(Clone)] pub struct ClientIdentity;
impl ClientIdentity {
    pub fn new<T>(pkcs12_path: T) -> Self where T: Into<Cow<Path>> {}
    pub fn with_password<T>(self, pass: T) -> Self where T: Into<Cow<str>> {}
    pub fn pkcs12_path(&self) -> &Path {}
    pub fn password(&self) -> Option<&str> {}
}
#[derive(Clone)] pub struct PoolOpts;
impl PoolOpts {
    pub fn new() -> Self {}
    pub fn with_constraints(self, constraints: PoolConstraints) -> Self {}
    pub fn constraints(&self) -> PoolConstraints {}
    pub fn with_reset_connection(self, reset_connection: bool) -> Self {}
    pub fn reset_connection(&self) -> bool {}
    pub fn with_check_health(self, check_health: bool) -> Self {}
    pub fn check_health(&self) -> bool {}
}
impl Default for PoolOpts {}
#[derive(Clone, Copy)] pub struct PoolConstraints;
impl PoolConstraints {
    pub const DEFAULT: PoolConstraints = _;
    pub fn new(min: usize, max: usize) -> Option<PoolConstraints> {}
    pub fn new_const<const MIN: usize, const MAX: usize>() -> PoolConstraints {}
    pub fn min(&self) -> usize {}
    pub fn max(&self) -> usize {}
}
impl Default for PoolConstraints {}
#[derive(Clone)] pub struct Pool;
impl Pool {
    #[blocking(db)] pub fn new_manual<T: Into<Opts>>(min: usize, max: usize, opts: T) -> Result<Pool> {}
    #[blocking(db)] pub fn prep_exec<A, T>(&self, query: A, params: T) -> Result<QueryResult<Binary>> where A: AsRef<str>, T: Into<Params> {}
    #[blocking(db)] pub fn first_exec<Q, P, T>(&self, query: Q, params: P) -> Result<Option<T>> where Q: AsRef<str>, P: Into<Params>, T: FromRow {}
    #[blocking(db)] pub fn new<T, E>(opts: T) -> Result<Pool> where Opts: TryFrom<T, Error = E>, Error: From<E> {}
    #[blocking(db)] pub fn get_conn(&self) -> Result<PooledConn> {}
    #[blocking(db)] pub fn try_get_conn(&self, timeout: Duration) -> Result<PooledConn> {}
    #[blocking(db)] pub fn start_transaction(&self, tx_opts: TxOpts) -> Result<Transaction> {}
}
pub struct PooledConn;
impl Deref for PooledConn {
    type Target = Conn;
    fn deref(&self) -> &Self::Target {}
}
impl PooledConn {
    #[blocking(db)] pub fn start_transaction(&mut self, tx_opts: TxOpts) -> Result<Transaction> {}
    #[blocking(db)] pub fn get_binlog_stream(self, request: BinlogRequest) -> Result<BinlogStream> {}
    pub fn unwrap(self) -> Conn {}
    pub fn set_local_infile_handler(&mut self, handler: Option<LocalInfileHandler>) {}
    #[blocking(db)] pub fn change_user(&mut self) -> Result<()> {}
    pub fn reset_connection(&mut self, reset_connection: bool) {}
}
impl AsRef<Conn> for PooledConn {}
impl AsMut<Conn> for PooledConn {}
impl Queryable for PooledConn {
    #[blocking(db)] fn query_iter<T: AsRef<str>>(&mut self, query: T) -> Result<QueryResult<Text>> {}
    #[blocking(db)] fn prep<T: AsRef<str>>(&mut self, query: T) -> Result<Statement> {}
    #[blocking(db)] fn close(&mut self, stmt: Statement) -> Result<()> {}
    #[blocking(db)] fn exec_iter<S, P>(&mut self, stmt: S, params: P) -> Result<QueryResult<Binary>> where S: AsStatement, P: Into<Params> {}
    #[blocking(db)] fn exec_batch<S, P, I>(&mut self, stmt: S, params: I) -> Result<()> where S: AsStatement, P: Into<Params>, I: IntoIterator<Item = P> {}
}
#[derive(Clone)] pub struct QueryWithParams<Q, P> { pub query: Q, pub params: P }
impl<Q, P> BinQuery for QueryWithParams<Q, P> where Q: AsStatement, P: Into<Params> {
    fn run<C>(self, conn: C) -> Result<QueryResult<Binary>> where C: TryInto<ConnMut>, Error: From<<C as TryInto<ConnMut>>::Error> {}
}
impl<Q, I, P> BatchQuery for QueryWithParams<Q, I> where Q: AsStatement, I: IntoIterator<Item = P>, P: Into<Params> {
    fn batch<C>(self, conn: C) -> Result<()> where C: TryInto<ConnMut>, Error: From<<C as TryInto<ConnMut>>::Error> {}
}
pub struct QueryResult<T: Protocol>;
impl<T: Protocol> QueryResult<T> {
    pub fn next_set(&mut self) -> Option<ResultSet<T>> {}
    pub fn iter(&mut self) -> Option<ResultSet<T>> {}
    pub fn affected_rows(&self) -> u64 {}
    pub fn last_insert_id(&self) -> Option<u64> {}
    pub fn warnings(&self) -> u16 {}
    pub fn info_ref(&self) -> &[u8] {}
    pub fn info_str(&self) -> Cow<str> {}
    pub fn columns(&self) -> SetColumns {}
}
impl<T: Protocol> Iterator for QueryResult<T> {
    type Item = Result<Row>;
    #[blocking(db)] fn next(&mut self) -> Option<Self::Item> {}
}
pub struct ResultSet<T: Protocol>;
impl<T: Protocol> ops::Deref for ResultSet<T> {
    type Target = QueryResult<T>;
    fn deref(&self) -> &Self::Target {}
}
impl<T: Protocol> Iterator for ResultSet<T> {
    type Item = Result<Row>;
    #[blocking(db)] fn next(&mut self) -> Option<Self::Item> {}
}
#[derive(Clone)] pub struct SetColumns;
impl SetColumns { pub fn column_index<U: AsRef<str>>(&self, name: U) -> Option<usize> {} }
impl AsRef<[Column]> for SetColumns {}
#[derive(Clone)] pub struct Statement;
impl Statement {
    pub fn columns(&self) -> Arc<[Column]> {}
    pub fn params(&self) -> &[Column] {}
    pub fn id(&self) -> u32 {}
    pub fn connection_id(&self) -> u32 {}
    pub fn num_params(&self) -> u16 {}
    pub fn num_columns(&self) -> u16 {}
}
impl AsStatement for Statement { fn as_statement<Q: Queryable>(&self, _queryable: &mut Q) -> Result<Cow<Statement>> {} }
impl AsStatement for &Statement { fn as_statement<Q: Queryable>(&self, _queryable: &mut Q) -> Result<Cow<Statement>> {} }
#[derive(Clone, Copy, Default)] pub struct TxOpts;
impl TxOpts {
    pub fn with_consistent_snapshot(&self) -> bool {}
    pub fn access_mode(&self) -> Option<AccessMode> {}
    pub fn isolation_level(&self) -> Option<IsolationLevel> {}
    pub fn set_with_consistent_snapshot(self, val: bool) -> Self {}
    pub fn set_access_mode(self, access_mode: Option<AccessMode>) -> Self {}
    pub fn set_isolation_level(self, level: Option<IsolationLevel>) -> Self {}
}
#[derive(Clone, Copy)] pub enum AccessMode { ReadOnly, ReadWrite }
#[derive(Clone, Copy)] pub enum IsolationLevel { ReadUncommitted, ReadCommitted, RepeatableRead, Serializable }
impl fmt::Display for IsolationLevel {}
pub struct Transaction;
impl Transaction {
    #[blocking(db)] pub fn commit(self) -> Result<()> {}
    #[blocking(db)] pub fn rollback(self) -> Result<()> {}
    pub fn set_local_infile_handler(&mut self, handler: Option<LocalInfileHandler>) {}
    pub fn affected_rows(&self) -> u64 {}
    pub fn last_insert_id(&self) -> Option<u64> {}
    pub fn warnings(&self) -> u16 {}
    pub fn info_ref(&self) -> &[u8] {}
    pub fn info_str(&self) -> Cow<str> {}
}
impl Queryable for Transaction {
    #[blocking(db)] fn query_iter<T: AsRef<str>>(&mut self, query: T) -> Result<QueryResult<Text>> {}
    #[blocking(db)] fn prep<T: AsRef<str>>(&mut self, query: T) -> Result<Statement> {}
    #[blocking(db)] fn close(&mut self, stmt: Statement) -> Result<()> {}
    #[blocking(db)] fn exec_iter<S, P>(&mut self, stmt: S, params: P) -> Result<QueryResult<Binary>> where S: AsStatement, P: Into<Params> {}
    #[blocking(db)] fn exec_batch<S, P, I>(&mut self, stmt: S, params: I) -> Result<()> where S: AsStatement, P: Into<Params>, I: IntoIterator<Item = P> {}
}
#[derive(Clone)] pub struct MySqlError { pub state: String, pub message: String, pub code: u16 }
impl From<packets::ServerError> for MySqlError {}
impl fmt::Display for MySqlError {}
impl std::error::Error for MySqlError {}
pub enum Error { IoError(io::Error), CodecError(mysql_common::proto::codec::error::PacketCodecError), MySqlError(MySqlError), DriverError(DriverError), UrlError(UrlError), TlsError(TlsError), FromValueError(Value), FromRowError(Row) }
impl std::error::Error for Error {}
impl From<FromValueError> for Error {}
impl From<FromRowError> for Error {}
impl From<MixedParamsError> for Error {}
impl From<io::Error> for Error {}
impl From<DriverError> for Error {}
impl From<MySqlError> for Error {}
impl From<PacketCodecError> for Error {}
impl From<convert::Infallible> for Error {}
impl From<UrlError> for Error {}
impl<T> From<sync::PoisonError<T>> for Error {}
impl fmt::Display for Error {}
impl From<TlsError> for Error {}
impl From<native_tls::Error> for Error {}
impl From<native_tls::HandshakeError<net::TcpStream>> for Error {}
impl From<rustls::Error> for Error {}
impl From<webpki::Error> for Error {}
impl From<webpki::InvalidDnsNameError> for Error {}
#[derive(Clone)] pub enum DriverError { ConnectTimeout, CouldNotConnect(Option<(String, String, io::ErrorKind)>), UnsupportedProtocol(u8), PacketOutOfSync, PacketTooLarge, Protocol41NotSet, UnexpectedPacket, MismatchedStmtParams(u16, usize), InvalidPoolConstraints, SetupError, TlsNotSupported, CouldNotParseVersion, ReadOnlyTransNotSupported, PoisonedPoolMutex, Timeout, Params(ParamsError), MixedParams, UnknownAuthPlugin(String), OldMysqlPasswordDisabled, CleartextPluginDisabled, BulkExecute(BulkExecuteRequestError), InvalidParsecSalt }
impl From<BulkExecuteRequestBuilderError> for DriverError {}
impl From<BulkExecuteRequestError> for DriverError {}
impl From<ParamsError> for DriverError {}
impl std::error::Error for DriverError {}
impl fmt::Display for DriverError {}
#[derive(Clone)] pub enum UrlError { ParseError(ParseError), UnsupportedScheme(String), FeatureRequired(String, String), InvalidValue(String, String), UnknownParameter(String), InvalidPoolConstraints { min: usize, max: usize }, BadUrl }
impl std::error::Error for UrlError {}
impl fmt::Display for UrlError {}
impl From<ParseError> for UrlError {}
pub type Result<T, E = Error> = result::Result<T, E>;
#[derive(Clone, Copy)] pub enum ServerError { ER_HASHCHK, ER_NISAMCHK, ER_NO, ER_YES, ER_CANT_CREATE_FILE, ER_CANT_CREATE_TABLE, ER_CANT_CREATE_DB, ER_DB_CREATE_EXISTS, ER_DB_DROP_EXISTS, ER_DB_DROP_DELETE, ER_DB_DROP_RMDIR, ER_CANT_DELETE_FILE, ER_CANT_FIND_SYSTEM_REC, ER_CANT_GET_STAT, ER_CANT_GET_WD, ER_CANT_LOCK, ER_CANT_OPEN_FILE, ER_FILE_NOT_FOUND, ER_CANT_READ_DIR, ER_CANT_SET_WD, ER_CHECKREAD, ER_DISK_FULL, ER_DUP_KEY, ER_ERROR_ON_CLOSE, ER_ERROR_ON_READ, ER_ERROR_ON_RENAME, ER_ERROR_ON_WRITE, ER_FILE_USED, ER_FILSORT_ABORT, ER_FORM_NOT_FOUND, ER_GET_ERRNO, ER_ILLEGAL_HA, ER_KEY_NOT_FOUND, ER_NOT_FORM_FILE, ER_NOT_KEYFILE, ER_OLD_KEYFILE, ER_OPEN_AS_READONLY, ER_OUTOFMEMORY, ER_OUT_OF_SORTMEMORY, ER_UNEXPECTED_EOF, ER_CON_COUNT_ERROR, ER_OUT_OF_RESOURCES, ER_BAD_HOST_ERROR, ER_HANDSHAKE_ERROR, ER_DBACCESS_DENIED_ERROR, ER_ACCESS_DENIED_ERROR, ER_NO_DB_ERROR, ER_UNKNOWN_COM_ERROR, ER_BAD_NULL_ERROR, ER_BAD_DB_ERROR, ER_TABLE_EXISTS_ERROR, ER_BAD_TABLE_ERROR, ER_NON_UNIQ_ERROR, ER_SERVER_SHUTDOWN, ER_BAD_FIELD_ERROR, ER_WRONG_FIELD_WITH_GROUP, ER_WRONG_GROUP_FIELD, ER_WRONG_SUM_SELECT, ER_WRONG_VALUE_COUNT, ER_TOO_LONG_IDENT, ER_DUP_FIELDNAME, ER_DUP_KEYNAME, ER_DUP_ENTRY, ER_WRONG_FIELD_SPEC, ER_PARSE_ERROR, ER_EMPTY_QUERY, ER_NONUNIQ_TABLE, ER_INVALID_DEFAULT, ER_MULTIPLE_PRI_KEY, ER_TOO_MANY_KEYS, ER_TOO_MANY_KEY_PARTS, ER_TOO_LONG_KEY, ER_KEY_COLUMN_DOES_NOT_EXITS, ER_BLOB_USED_AS_KEY, ER_TOO_BIG_FIELDLENGTH, ER_WRONG_AUTO_KEY, ER_READY, ER_NORMAL_SHUTDOWN, ER_GOT_SIGNAL, ER_SHUTDOWN_COMPLETE, ER_FORCING_CLOSE, ER_IPSOCK_ERROR, ER_NO_SUCH_INDEX, ER_WRONG_FIELD_TERMINATORS, ER_BLOBS_AND_NO_TERMINATED, ER_TEXTFILE_NOT_READABLE, ER_FILE_EXISTS_ERROR, ER_LOAD_INFO, ER_ALTER_INFO, ER_WRONG_SUB_KEY, ER_CANT_REMOVE_ALL_FIELDS, ER_CANT_DROP_FIELD_OR_KEY, ER_INSERT_INFO, ER_UPDATE_TABLE_USED, ER_NO_SUCH_THREAD, ER_KILL_DENIED_ERROR, ER_NO_TABLES_USED, ER_TOO_BIG_SET, ER_NO_UNIQUE_LOGFILE, ER_TABLE_NOT_LOCKED_FOR_WRITE, ER_TABLE_NOT_LOCKED, ER_BLOB_CANT_HAVE_DEFAULT, ER_WRONG_DB_NAME, ER_WRONG_TABLE_NAME, ER_TOO_BIG_SELECT, ER_UNKNOWN_ERROR, ER_UNKNOWN_PROCEDURE, ER_WRONG_PARAMCOUNT_TO_PROCEDURE, ER_WRONG_PARAMETERS_TO_PROCEDURE, ER_UNKNOWN_TABLE, ER_FIELD_SPECIFIED_TWICE, ER_INVALID_GROUP_FUNC_USE, ER_UNSUPPORTED_EXTENSION, ER_TABLE_MUST_HAVE_COLUMNS, ER_RECORD_FILE_FULL, ER_UNKNOWN_CHARACTER_SET, ER_TOO_MANY_TABLES, ER_TOO_MANY_FIELDS, ER_TOO_BIG_ROWSIZE, ER_STACK_OVERRUN, ER_WRONG_OUTER_JOIN, ER_NULL_COLUMN_IN_INDEX, ER_CANT_FIND_UDF, ER_CANT_INITIALIZE_UDF, ER_UDF_NO_PATHS, ER_UDF_EXISTS, ER_CANT_OPEN_LIBRARY, ER_CANT_FIND_DL_ENTRY, ER_FUNCTION_NOT_DEFINED, ER_HOST_IS_BLOCKED, ER_HOST_NOT_PRIVILEGED, ER_PASSWORD_ANONYMOUS_USER, ER_PASSWORD_NOT_ALLOWED, ER_PASSWORD_NO_MATCH, ER_UPDATE_INFO, ER_CANT_CREATE_THREAD, ER_WRONG_VALUE_COUNT_ON_ROW, ER_CANT_REOPEN_TABLE, ER_INVALID_USE_OF_NULL, ER_REGEXP_ERROR, ER_MIX_OF_GROUP_FUNC_AND_FIELDS, ER_NONEXISTING_GRANT, ER_TABLEACCESS_DENIED_ERROR, ER_COLUMNACCESS_DENIED_ERROR, ER_ILLEGAL_GRANT_FOR_TABLE, ER_GRANT_WRONG_HOST_OR_USER, ER_NO_SUCH_TABLE, ER_NONEXISTING_TABLE_GRANT, ER_NOT_ALLOWED_COMMAND, ER_SYNTAX_ERROR, ER_DELAYED_CANT_CHANGE_LOCK, ER_TOO_MANY_DELAYED_THREADS, ER_ABORTING_CONNECTION, ER_NET_PACKET_TOO_LARGE, ER_NET_READ_ERROR_FROM_PIPE, ER_NET_FCNTL_ERROR, ER_NET_PACKETS_OUT_OF_ORDER, ER_NET_UNCOMPRESS_ERROR, ER_NET_READ_ERROR, ER_NET_READ_INTERRUPTED, ER_NET_ERROR_ON_WRITE, ER_NET_WRITE_INTERRUPTED, ER_TOO_LONG_STRING, ER_TABLE_CANT_HANDLE_BLOB, ER_TABLE_CANT_HANDLE_AUTO_INCREMENT, ER_DELAYED_INSERT_TABLE_LOCKED, ER_WRONG_COLUMN_NAME, ER_WRONG_KEY_COLUMN, ER_WRONG_MRG_TABLE, ER_DUP_UNIQUE, ER_BLOB_KEY_WITHOUT_LENGTH, ER_PRIMARY_CANT_HAVE_NULL, ER_TOO_MANY_ROWS, ER_REQUIRES_PRIMARY_KEY, ER_NO_RAID_COMPILED, ER_UPDATE_WITHOUT_KEY_IN_SAFE_MODE, ER_KEY_DOES_NOT_EXITS, ER_CHECK_NO_SUCH_TABLE, ER_CHECK_NOT_IMPLEMENTED, ER_CANT_DO_THIS_DURING_AN_TRANSACTION, ER_ERROR_DURING_COMMIT, ER_ERROR_DURING_ROLLBACK, ER_ERROR_DURING_FLUSH_LOGS, ER_ERROR_DURING_CHECKPOINT, ER_NEW_ABORTING_CONNECTION, ER_DUMP_NOT_IMPLEMENTED, ER_FLUSH_MASTER_BINLOG_CLOSED, ER_INDEX_REBUILD, ER_MASTER, ER_MASTER_NET_READ, ER_MASTER_NET_WRITE, ER_FT_MATCHING_KEY_NOT_FOUND, ER_LOCK_OR_ACTIVE_TRANSACTION, ER_UNKNOWN_SYSTEM_VARIABLE, ER_CRASHED_ON_USAGE, ER_CRASHED_ON_REPAIR, ER_WARNING_NOT_COMPLETE_ROLLBACK, ER_TRANS_CACHE_FULL, ER_SLAVE_MUST_STOP, ER_SLAVE_NOT_RUNNING, ER_BAD_SLAVE, ER_MASTER_INFO, ER_SLAVE_THREAD, ER_TOO_MANY_USER_CONNECTIONS, ER_SET_CONSTANTS_ONLY, ER_LOCK_WAIT_TIMEOUT, ER_LOCK_TABLE_FULL, ER_READ_ONLY_TRANSACTION, ER_DROP_DB_WITH_READ_LOCK, ER_CREATE_DB_WITH_READ_LOCK, ER_WRONG_ARGUMENTS, ER_NO_PERMISSION_TO_CREATE_USER, ER_UNION_TABLES_IN_DIFFERENT_DIR, ER_LOCK_DEADLOCK, ER_TABLE_CANT_HANDLE_FT, ER_CANNOT_ADD_FOREIGN, ER_NO_REFERENCED_ROW, ER_ROW_IS_REFERENCED, ER_CONNECT_TO_MASTER, ER_QUERY_ON_MASTER, ER_ERROR_WHEN_EXECUTING_COMMAND, ER_WRONG_USAGE, ER_WRONG_NUMBER_OF_COLUMNS_IN_SELECT, ER_CANT_UPDATE_WITH_READLOCK, ER_MIXING_NOT_ALLOWED, ER_DUP_ARGUMENT, ER_USER_LIMIT_REACHED, ER_SPECIFIC_ACCESS_DENIED_ERROR, ER_LOCAL_VARIABLE, ER_GLOBAL_VARIABLE, ER_NO_DEFAULT, ER_WRONG_VALUE_FOR_VAR, ER_WRONG_TYPE_FOR_VAR, ER_VAR_CANT_BE_READ, ER_CANT_USE_OPTION_HERE, ER_NOT_SUPPORTED_YET, ER_MASTER_FATAL_ERROR_READING_BINLOG, ER_SLAVE_IGNORED_TABLE, ER_INCORRECT_GLOBAL_LOCAL_VAR, ER_WRONG_FK_DEF, ER_KEY_REF_DO_NOT_MATCH_TABLE_REF, ER_OPERAND_COLUMNS, ER_SUBQUERY_NO_1_ROW, ER_UNKNOWN_STMT_HANDLER, ER_CORRUPT_HELP_DB, ER_CYCLIC_REFERENCE, ER_AUTO_CONVERT, ER_ILLEGAL_REFERENCE, ER_DERIVED_MUST_HAVE_ALIAS, ER_SELECT_REDUCED, ER_TABLENAME_NOT_ALLOWED_HERE, ER_NOT_SUPPORTED_AUTH_MODE, ER_SPATIAL_CANT_HAVE_NULL, ER_COLLATION_CHARSET_MISMATCH, ER_SLAVE_WAS_RUNNING, ER_SLAVE_WAS_NOT_RUNNING, ER_TOO_BIG_FOR_UNCOMPRESS, ER_ZLIB_Z_MEM_ERROR, ER_ZLIB_Z_BUF_ERROR, ER_ZLIB_Z_DATA_ERROR, ER_CUT_VALUE_GROUP_CONCAT, ER_WARN_TOO_FEW_RECORDS, ER_WARN_TOO_MANY_RECORDS, ER_WARN_NULL_TO_NOTNULL, ER_WARN_DATA_OUT_OF_RANGE, WARN_DATA_TRUNCATED, ER_WARN_USING_OTHER_HANDLER, ER_CANT_AGGREGATE_2COLLATIONS, ER_DROP_USER, ER_REVOKE_GRANTS, ER_CANT_AGGREGATE_3COLLATIONS, ER_CANT_AGGREGATE_NCOLLATIONS, ER_VARIABLE_IS_NOT_STRUCT, ER_UNKNOWN_COLLATION, ER_SLAVE_IGNORED_SSL_PARAMS, ER_SERVER_IS_IN_SECURE_AUTH_MODE, ER_WARN_FIELD_RESOLVED, ER_BAD_SLAVE_UNTIL_COND, ER_MISSING_SKIP_SLAVE, ER_UNTIL_COND_IGNORED, ER_WRONG_NAME_FOR_INDEX, ER_WRONG_NAME_FOR_CATALOG, ER_WARN_QC_RESIZE, ER_BAD_FT_COLUMN, ER_UNKNOWN_KEY_CACHE, ER_WARN_HOSTNAME_WONT_WORK, ER_UNKNOWN_STORAGE_ENGINE, ER_WARN_DEPRECATED_SYNTAX, ER_NON_UPDATABLE_TABLE, ER_FEATURE_DISABLED, ER_OPTION_PREVENTS_STATEMENT, ER_DUPLICATED_VALUE_IN_TYPE, ER_TRUNCATED_WRONG_VALUE, ER_TOO_MUCH_AUTO_TIMESTAMP_COLS, ER_INVALID_ON_UPDATE, ER_UNSUPPORTED_PS, ER_GET_ERRMSG, ER_GET_TEMPORARY_ERRMSG, ER_UNKNOWN_TIME_ZONE, ER_WARN_INVALID_TIMESTAMP, ER_INVALID_CHARACTER_STRING, ER_WARN_ALLOWED_PACKET_OVERFLOWED, ER_CONFLICTING_DECLARATIONS, ER_SP_NO_RECURSIVE_CREATE, ER_SP_ALREADY_EXISTS, ER_SP_DOES_NOT_EXIST, ER_SP_DROP_FAILED, ER_SP_STORE_FAILED, ER_SP_LILABEL_MISMATCH, ER_SP_LABEL_REDEFINE, ER_SP_LABEL_MISMATCH, ER_SP_UNINIT_VAR, ER_SP_BADSELECT, ER_SP_BADRETURN, ER_SP_BADSTATEMENT, ER_UPDATE_LOG_DEPRECATED_IGNORED, ER_UPDATE_LOG_DEPRECATED_TRANSLATED, ER_QUERY_INTERRUPTED, ER_SP_WRONG_NO_OF_ARGS, ER_SP_COND_MISMATCH, ER_SP_NORETURN, ER_SP_NORETURNEND, ER_SP_BAD_CURSOR_QUERY, ER_SP_BAD_CURSOR_SELECT, ER_SP_CURSOR_MISMATCH, ER_SP_CURSOR_ALREADY_OPEN, ER_SP_CURSOR_NOT_OPEN, ER_SP_UNDECLARED_VAR, ER_SP_WRONG_NO_OF_FETCH_ARGS, ER_SP_FETCH_NO_DATA, ER_SP_DUP_PARAM, ER_SP_DUP_VAR, ER_SP_DUP_COND, ER_SP_DUP_CURS, ER_SP_CANT_ALTER, ER_SP_SUBSELECT_NYI, ER_STMT_NOT_ALLOWED_IN_SF_OR_TRG, ER_SP_VARCOND_AFTER_CURSHNDLR, ER_SP_CURSOR_AFTER_HANDLER, ER_SP_CASE_NOT_FOUND, ER_FPARSER_TOO_BIG_FILE, ER_FPARSER_BAD_HEADER, ER_FPARSER_EOF_IN_COMMENT, ER_FPARSER_ERROR_IN_PARAMETER, ER_FPARSER_EOF_IN_UNKNOWN_PARAMETER, ER_VIEW_NO_EXPLAIN, ER_FRM_UNKNOWN_TYPE, ER_WRONG_OBJECT, ER_NONUPDATEABLE_COLUMN, ER_VIEW_SELECT_DERIVED, ER_VIEW_SELECT_CLAUSE, ER_VIEW_SELECT_VARIABLE, ER_VIEW_SELECT_TMPTABLE, ER_VIEW_WRONG_LIST, ER_WARN_VIEW_MERGE, ER_WARN_VIEW_WITHOUT_KEY, ER_VIEW_INVALID, ER_SP_NO_DROP_SP, ER_SP_GOTO_IN_HNDLR, ER_TRG_ALREADY_EXISTS, ER_TRG_DOES_NOT_EXIST, ER_TRG_ON_VIEW_OR_TEMP_TABLE, ER_TRG_CANT_CHANGE_ROW, ER_TRG_NO_SUCH_ROW_IN_TRG, ER_NO_DEFAULT_FOR_FIELD, ER_DIVISION_BY_ZERO, ER_TRUNCATED_WRONG_VALUE_FOR_FIELD, ER_ILLEGAL_VALUE_FOR_TYPE, ER_VIEW_NONUPD_CHECK, ER_VIEW_CHECK_FAILED, ER_PROCACCESS_DENIED_ERROR, ER_RELAY_LOG_FAIL, ER_PASSWD_LENGTH, ER_UNKNOWN_TARGET_BINLOG, ER_IO_ERR_LOG_INDEX_READ, ER_BINLOG_PURGE_PROHIBITED, ER_FSEEK_FAIL, ER_BINLOG_PURGE_FATAL_ERR, ER_LOG_IN_USE, ER_LOG_PURGE_UNKNOWN_ERR, ER_RELAY_LOG_INIT, ER_NO_BINARY_LOGGING, ER_RESERVED_SYNTAX, ER_WSAS_FAILED, ER_DIFF_GROUPS_PROC, ER_NO_GROUP_FOR_PROC, ER_ORDER_WITH_PROC, ER_LOGGING_PROHIBIT_CHANGING_OF, ER_NO_FILE_MAPPING, ER_WRONG_MAGIC, ER_PS_MANY_PARAM, ER_KEY_PART_0, ER_VIEW_CHECKSUM, ER_VIEW_MULTIUPDATE, ER_VIEW_NO_INSERT_FIELD_LIST, ER_VIEW_DELETE_MERGE_VIEW, ER_CANNOT_USER, ER_XAER_NOTA, ER_XAER_INVAL, ER_XAER_RMFAIL, ER_XAER_OUTSIDE, ER_XAER_RMERR, ER_XA_RBROLLBACK, ER_NONEXISTING_PROC_GRANT, ER_PROC_AUTO_GRANT_FAIL, ER_PROC_AUTO_REVOKE_FAIL, ER_DATA_TOO_LONG, ER_SP_BAD_SQLSTATE, ER_STARTUP, ER_LOAD_FROM_FIXED_SIZE_ROWS_TO_VAR, ER_CANT_CREATE_USER_WITH_GRANT, ER_WRONG_VALUE_FOR_TYPE, ER_TABLE_DEF_CHANGED, ER_SP_DUP_HANDLER, ER_SP_NOT_VAR_ARG, ER_SP_NO_RETSET, ER_CANT_CREATE_GEOMETRY_OBJECT, ER_FAILED_ROUTINE_BREAK_BINLOG, ER_BINLOG_UNSAFE_ROUTINE, ER_BINLOG_CREATE_ROUTINE_NEED_SUPER, ER_EXEC_STMT_WITH_OPEN_CURSOR, ER_STMT_HAS_NO_OPEN_CURSOR, ER_COMMIT_NOT_ALLOWED_IN_SF_OR_TRG, ER_NO_DEFAULT_FOR_VIEW_FIELD, ER_SP_NO_RECURSION, ER_TOO_BIG_SCALE, ER_TOO_BIG_PRECISION, ER_M_BIGGER_THAN_D, ER_WRONG_LOCK_OF_SYSTEM_TABLE, ER_CONNECT_TO_FOREIGN_DATA_SOURCE, ER_QUERY_ON_FOREIGN_DATA_SOURCE, ER_FOREIGN_DATA_SOURCE_DOESNT_EXIST, ER_FOREIGN_DATA_STRING_INVALID_CANT_CREATE, ER_FOREIGN_DATA_STRING_INVALID, ER_CANT_CREATE_FEDERATED_TABLE, ER_TRG_IN_WRONG_SCHEMA, ER_STACK_OVERRUN_NEED_MORE, ER_TOO_LONG_BODY, ER_WARN_CANT_DROP_DEFAULT_KEYCACHE, ER_TOO_BIG_DISPLAYWIDTH, ER_XAER_DUPID, ER_DATETIME_FUNCTION_OVERFLOW, ER_CANT_UPDATE_USED_TABLE_IN_SF_OR_TRG, ER_VIEW_PREVENT_UPDATE, ER_PS_NO_RECURSION, ER_SP_CANT_SET_AUTOCOMMIT, ER_MALFORMED_DEFINER, ER_VIEW_FRM_NO_USER, ER_VIEW_OTHER_USER, ER_NO_SUCH_USER, ER_FORBID_SCHEMA_CHANGE, ER_ROW_IS_REFERENCED_2, ER_NO_REFERENCED_ROW_2, ER_SP_BAD_VAR_SHADOW, ER_TRG_NO_DEFINER, ER_OLD_FILE_FORMAT, ER_SP_RECURSION_LIMIT, ER_SP_PROC_TABLE_CORRUPT, ER_SP_WRONG_NAME, ER_TABLE_NEEDS_UPGRADE, ER_SP_NO_AGGREGATE, ER_MAX_PREPARED_STMT_COUNT_REACHED, ER_VIEW_RECURSIVE, ER_NON_GROUPING_FIELD_USED, ER_TABLE_CANT_HANDLE_SPKEYS, ER_NO_TRIGGERS_ON_SYSTEM_SCHEMA, ER_REMOVED_SPACES, ER_AUTOINC_READ_FAILED, ER_USERNAME, ER_HOSTNAME, ER_WRONG_STRING_LENGTH, ER_NON_INSERTABLE_TABLE, ER_ADMIN_WRONG_MRG_TABLE, ER_TOO_HIGH_LEVEL_OF_NESTING_FOR_SELECT, ER_NAME_BECOMES_EMPTY, ER_AMBIGUOUS_FIELD_TERM, ER_FOREIGN_SERVER_EXISTS, ER_FOREIGN_SERVER_DOESNT_EXIST, ER_ILLEGAL_HA_CREATE_OPTION, ER_PARTITION_REQUIRES_VALUES_ERROR, ER_PARTITION_WRONG_VALUES_ERROR, ER_PARTITION_MAXVALUE_ERROR, ER_PARTITION_SUBPARTITION_ERROR, ER_PARTITION_SUBPART_MIX_ERROR, ER_PARTITION_WRONG_NO_PART_ERROR, ER_PARTITION_WRONG_NO_SUBPART_ERROR, ER_CONST_EXPR_IN_PARTITION_FUNC_ERROR, ER_NO_CONST_EXPR_IN_RANGE_OR_LIST_ERROR, ER_FIELD_NOT_FOUND_PART_ERROR, ER_LIST_OF_FIELDS_ONLY_IN_HASH_ERROR, ER_INCONSISTENT_PARTITION_INFO_ERROR, ER_PARTITION_FUNC_NOT_ALLOWED_ERROR, ER_PARTITIONS_MUST_BE_DEFINED_ERROR, ER_RANGE_NOT_INCREASING_ERROR, ER_INCONSISTENT_TYPE_OF_FUNCTIONS_ERROR, ER_MULTIPLE_DEF_CONST_IN_LIST_PART_ERROR, ER_PARTITION_ENTRY_ERROR, ER_MIX_HANDLER_ERROR, ER_PARTITION_NOT_DEFINED_ERROR, ER_TOO_MANY_PARTITIONS_ERROR, ER_SUBPARTITION_ERROR, ER_CANT_CREATE_HANDLER_FILE, ER_BLOB_FIELD_IN_PART_FUNC_ERROR, ER_UNIQUE_KEY_NEED_ALL_FIELDS_IN_PF, ER_NO_PARTS_ERROR, ER_PARTITION_MGMT_ON_NONPARTITIONED, ER_FOREIGN_KEY_ON_PARTITIONED, ER_DROP_PARTITION_NON_EXISTENT, ER_DROP_LAST_PARTITION, ER_COALESCE_ONLY_ON_HASH_PARTITION, ER_REORG_HASH_ONLY_ON_SAME_NO, ER_REORG_NO_PARAM_ERROR, ER_ONLY_ON_RANGE_LIST_PARTITION, ER_ADD_PARTITION_SUBPART_ERROR, ER_ADD_PARTITION_NO_NEW_PARTITION, ER_COALESCE_PARTITION_NO_PARTITION, ER_REORG_PARTITION_NOT_EXIST, ER_SAME_NAME_PARTITION, ER_NO_BINLOG_ERROR, ER_CONSECUTIVE_REORG_PARTITIONS, ER_REORG_OUTSIDE_RANGE, ER_PARTITION_FUNCTION_FAILURE, ER_PART_STATE_ERROR, ER_LIMITED_PART_RANGE, ER_PLUGIN_IS_NOT_LOADED, ER_WRONG_VALUE, ER_NO_PARTITION_FOR_GIVEN_VALUE, ER_FILEGROUP_OPTION_ONLY_ONCE, ER_CREATE_FILEGROUP_FAILED, ER_DROP_FILEGROUP_FAILED, ER_TABLESPACE_AUTO_EXTEND_ERROR, ER_WRONG_SIZE_NUMBER, ER_SIZE_OVERFLOW_ERROR, ER_ALTER_FILEGROUP_FAILED, ER_BINLOG_ROW_LOGGING_FAILED, ER_BINLOG_ROW_WRONG_TABLE_DEF, ER_BINLOG_ROW_RBR_TO_SBR, ER_EVENT_ALREADY_EXISTS, ER_EVENT_STORE_FAILED, ER_EVENT_DOES_NOT_EXIST, ER_EVENT_CANT_ALTER, ER_EVENT_DROP_FAILED, ER_EVENT_INTERVAL_NOT_POSITIVE_OR_TOO_BIG, ER_EVENT_ENDS_BEFORE_STARTS, ER_EVENT_EXEC_TIME_IN_THE_PAST, ER_EVENT_OPEN_TABLE_FAILED, ER_EVENT_NEITHER_M_EXPR_NOR_M_AT, ER_COL_COUNT_DOESNT_MATCH_CORRUPTED, ER_CANNOT_LOAD_FROM_TABLE, ER_EVENT_CANNOT_DELETE, ER_EVENT_COMPILE_ERROR, ER_EVENT_SAME_NAME, ER_EVENT_DATA_TOO_LONG, ER_DROP_INDEX_FK, ER_WARN_DEPRECATED_SYNTAX_WITH_VER, ER_CANT_WRITE_LOCK_LOG_TABLE, ER_CANT_LOCK_LOG_TABLE, ER_FOREIGN_DUPLICATE_KEY, ER_COL_COUNT_DOESNT_MATCH_PLEASE_UPDATE, ER_TEMP_TABLE_PREVENTS_SWITCH_OUT_OF_RBR, ER_STORED_FUNCTION_PREVENTS_SWITCH_BINLOG_FORMAT, ER_NDB_CANT_SWITCH_BINLOG_FORMAT, ER_PARTITION_NO_TEMPORARY, ER_PARTITION_CONST_DOMAIN_ERROR, ER_PARTITION_FUNCTION_IS_NOT_ALLOWED, ER_DDL_LOG_ERROR, ER_NULL_IN_VALUES_LESS_THAN, ER_WRONG_PARTITION_NAME, ER_CANT_CHANGE_TX_ISOLATION, ER_DUP_ENTRY_AUTOINCREMENT_CASE, ER_EVENT_MODIFY_QUEUE_ERROR, ER_EVENT_SET_VAR_ERROR, ER_PARTITION_MERGE_ERROR, ER_CANT_ACTIVATE_LOG, ER_RBR_NOT_AVAILABLE, ER_BASE64_DECODE_ERROR, ER_EVENT_RECURSION_FORBIDDEN, ER_EVENTS_DB_ERROR, ER_ONLY_INTEGERS_ALLOWED, ER_UNSUPORTED_LOG_ENGINE, ER_BAD_LOG_STATEMENT, ER_CANT_RENAME_LOG_TABLE, ER_WRONG_PARAMCOUNT_TO_NATIVE_FCT, ER_WRONG_PARAMETERS_TO_NATIVE_FCT, ER_WRONG_PARAMETERS_TO_STORED_FCT, ER_NATIVE_FCT_NAME_COLLISION, ER_DUP_ENTRY_WITH_KEY_NAME, ER_BINLOG_PURGE_EMFILE, ER_EVENT_CANNOT_CREATE_IN_THE_PAST, ER_EVENT_CANNOT_ALTER_IN_THE_PAST, ER_SLAVE_INCIDENT, ER_NO_PARTITION_FOR_GIVEN_VALUE_SILENT, ER_BINLOG_UNSAFE_STATEMENT, ER_SLAVE_FATAL_ERROR, ER_SLAVE_RELAY_LOG_READ_FAILURE, ER_SLAVE_RELAY_LOG_WRITE_FAILURE, ER_SLAVE_CREATE_EVENT_FAILURE, ER_SLAVE_MASTER_COM_FAILURE, ER_BINLOG_LOGGING_IMPOSSIBLE, ER_VIEW_NO_CREATION_CTX, ER_VIEW_INVALID_CREATION_CTX, ER_SR_INVALID_CREATION_CTX, ER_TRG_CORRUPTED_FILE, ER_TRG_NO_CREATION_CTX, ER_TRG_INVALID_CREATION_CTX, ER_EVENT_INVALID_CREATION_CTX, ER_TRG_CANT_OPEN_TABLE, ER_CANT_CREATE_SROUTINE, ER_SLAVE_AMBIGOUS_EXEC_MODE, ER_NO_FORMAT_DESCRIPTION_EVENT_BEFORE_BINLOG_STATEMENT, ER_SLAVE_CORRUPT_EVENT, ER_LOAD_DATA_INVALID_COLUMN, ER_LOG_PURGE_NO_FILE, ER_XA_RBTIMEOUT, ER_XA_RBDEADLOCK, ER_NEED_REPREPARE, ER_DELAYED_NOT_SUPPORTED, WARN_NO_MASTER_INFO, WARN_OPTION_IGNORED, WARN_PLUGIN_DELETE_BUILTIN, WARN_PLUGIN_BUSY, ER_VARIABLE_IS_READONLY, ER_WARN_ENGINE_TRANSACTION_ROLLBACK, ER_SLAVE_HEARTBEAT_FAILURE, ER_SLAVE_HEARTBEAT_VALUE_OUT_OF_RANGE, ER_NDB_REPLICATION_SCHEMA_ERROR, ER_CONFLICT_FN_PARSE_ERROR, ER_EXCEPTIONS_WRITE_ERROR, ER_TOO_LONG_TABLE_COMMENT, ER_TOO_LONG_FIELD_COMMENT, ER_FUNC_INEXISTENT_NAME_COLLISION, ER_DATABASE_NAME, ER_TABLE_NAME, ER_PARTITION_NAME, ER_SUBPARTITION_NAME, ER_TEMPORARY_NAME, ER_RENAMED_NAME, ER_TOO_MANY_CONCURRENT_TRXS, WARN_NON_ASCII_SEPARATOR_NOT_IMPLEMENTED, ER_DEBUG_SYNC_TIMEOUT, ER_DEBUG_SYNC_HIT_LIMIT, ER_DUP_SIGNAL_SET, ER_SIGNAL_WARN, ER_SIGNAL_NOT_FOUND, ER_SIGNAL_EXCEPTION, ER_RESIGNAL_WITHOUT_ACTIVE_HANDLER, ER_SIGNAL_BAD_CONDITION_TYPE, WARN_COND_ITEM_TRUNCATED, ER_COND_ITEM_TOO_LONG, ER_UNKNOWN_LOCALE, ER_SLAVE_IGNORE_SERVER_IDS, ER_QUERY_CACHE_DISABLED, ER_SAME_NAME_PARTITION_FIELD, ER_PARTITION_COLUMN_LIST_ERROR, ER_WRONG_TYPE_COLUMN_VALUE_ERROR, ER_TOO_MANY_PARTITION_FUNC_FIELDS_ERROR, ER_MAXVALUE_IN_VALUES_IN, ER_TOO_MANY_VALUES_ERROR, ER_ROW_SINGLE_PARTITION_FIELD_ERROR, ER_FIELD_TYPE_NOT_ALLOWED_AS_PARTITION_FIELD, ER_PARTITION_FIELDS_TOO_LONG, ER_BINLOG_ROW_ENGINE_AND_STMT_ENGINE, ER_BINLOG_ROW_MODE_AND_STMT_ENGINE, ER_BINLOG_UNSAFE_AND_STMT_ENGINE, ER_BINLOG_ROW_INJECTION_AND_STMT_ENGINE, ER_BINLOG_STMT_MODE_AND_ROW_ENGINE, ER_BINLOG_ROW_INJECTION_AND_STMT_MODE, ER_BINLOG_MULTIPLE_ENGINES_AND_SELF_LOGGING_ENGINE, ER_BINLOG_UNSAFE_LIMIT, ER_BINLOG_UNSAFE_INSERT_DELAYED, ER_BINLOG_UNSAFE_SYSTEM_TABLE, ER_BINLOG_UNSAFE_AUTOINC_COLUMNS, ER_BINLOG_UNSAFE_UDF, ER_BINLOG_UNSAFE_SYSTEM_VARIABLE, ER_BINLOG_UNSAFE_SYSTEM_FUNCTION, ER_BINLOG_UNSAFE_NONTRANS_AFTER_TRANS, ER_MESSAGE_AND_STATEMENT, ER_SLAVE_CONVERSION_FAILED, ER_SLAVE_CANT_CREATE_CONVERSION, ER_INSIDE_TRANSACTION_PREVENTS_SWITCH_BINLOG_FORMAT, ER_PATH_LENGTH, ER_WARN_DEPRECATED_SYNTAX_NO_REPLACEMENT, ER_WRONG_NATIVE_TABLE_STRUCTURE, ER_WRONG_PERFSCHEMA_USAGE, ER_WARN_I_S_SKIPPED_TABLE, ER_INSIDE_TRANSACTION_PREVENTS_SWITCH_BINLOG_DIRECT, ER_STORED_FUNCTION_PREVENTS_SWITCH_BINLOG_DIRECT, ER_SPATIAL_MUST_HAVE_GEOM_COL, ER_TOO_LONG_INDEX_COMMENT, ER_LOCK_ABORTED, ER_DATA_OUT_OF_RANGE, ER_WRONG_SPVAR_TYPE_IN_LIMIT, ER_BINLOG_UNSAFE_MULTIPLE_ENGINES_AND_SELF_LOGGING_ENGINE, ER_BINLOG_UNSAFE_MIXED_STATEMENT, ER_INSIDE_TRANSACTION_PREVENTS_SWITCH_SQL_LOG_BIN, ER_STORED_FUNCTION_PREVENTS_SWITCH_SQL_LOG_BIN, ER_FAILED_READ_FROM_PAR_FILE, ER_VALUES_IS_NOT_INT_TYPE_ERROR, ER_ACCESS_DENIED_NO_PASSWORD_ERROR, ER_SET_PASSWORD_AUTH_PLUGIN, ER_GRANT_PLUGIN_USER_EXISTS, ER_TRUNCATE_ILLEGAL_FK, ER_PLUGIN_IS_PERMANENT, ER_SLAVE_HEARTBEAT_VALUE_OUT_OF_RANGE_MIN, ER_SLAVE_HEARTBEAT_VALUE_OUT_OF_RANGE_MAX, ER_STMT_CACHE_FULL, ER_MULTI_UPDATE_KEY_CONFLICT, ER_TABLE_NEEDS_REBUILD, WARN_OPTION_BELOW_LIMIT, ER_INDEX_COLUMN_TOO_LONG, ER_ERROR_IN_TRIGGER_BODY, ER_ERROR_IN_UNKNOWN_TRIGGER_BODY, ER_INDEX_CORRUPT, ER_UNDO_RECORD_TOO_BIG, ER_BINLOG_UNSAFE_INSERT_IGNORE_SELECT, ER_BINLOG_UNSAFE_INSERT_SELECT_UPDATE, ER_BINLOG_UNSAFE_REPLACE_SELECT, ER_BINLOG_UNSAFE_CREATE_IGNORE_SELECT, ER_BINLOG_UNSAFE_CREATE_REPLACE_SELECT, ER_BINLOG_UNSAFE_UPDATE_IGNORE, ER_PLUGIN_NO_UNINSTALL, ER_PLUGIN_NO_INSTALL, ER_BINLOG_UNSAFE_WRITE_AUTOINC_SELECT, ER_BINLOG_UNSAFE_CREATE_SELECT_AUTOINC, ER_BINLOG_UNSAFE_INSERT_TWO_KEYS, ER_TABLE_IN_FK_CHECK, ER_UNSUPPORTED_ENGINE, ER_BINLOG_UNSAFE_AUTOINC_NOT_FIRST }
pub mod conn {
    use crate::{Conn, Error, Pool, PooledConn, Transaction};
    use std::ops::{Deref, DerefMut};
    pub enum ConnMut { Mut(&mut Conn), TxMut(&mut Transaction), Owned(Conn), Pooled(PooledConn) }
    impl From<Conn> for ConnMut {}
    impl From<PooledConn> for ConnMut {}
    impl From<&mut Conn> for ConnMut {}
    impl From<&mut PooledConn> for ConnMut {}
    impl From<&mut Transaction> for ConnMut {}
    impl TryFrom<&Pool> for ConnMut { type Error = Error; }
    impl Deref for ConnMut {
        type Target = Conn;
        fn deref(&self) -> &Conn {}
    }
    impl DerefMut for ConnMut { fn deref_mut(&mut self) -> &mut Conn {} }
    pub mod query_result {
        use crate::Conn;
        use mysql_common::packets::Column;
        use mysql_common::proto::{Binary, Text};
        use mysql_common::row::Row;
        use std::sync::Arc;
        pub trait Protocol {
            fn next(conn: &mut Conn, columns: Arc<[Column]>) -> crate::Result<Option<Row>>;
        }
        impl Protocol for Text { fn next(conn: &mut Conn, columns: Arc<[Column]>) -> crate::Result<Option<Row>> {} }
        impl Protocol for Binary { fn next(conn: &mut Conn, columns: Arc<[Column]>) -> crate::Result<Option<Row>> {} }
    }
}
pub mod error {
    pub use crate::{DriverError, Error, MySqlError, Result, ServerError, UrlError};
    pub mod tls {
        use rustls::server::VerifierBuilderError;
        use std::{error, net};
        use std::fmt::Display;
        pub enum TlsError { TlsError(native_tls::Error), TlsHandshakeError(native_tls::HandshakeError<net::TcpStream>) }
        impl error::Error for TlsError {}
        impl Display for TlsError {}
        impl From<VerifierBuilderError> for TlsError {}
        impl From<rustls::Error> for TlsError {}
        impl From<webpki::InvalidDnsNameError> for TlsError {}
        impl From<webpki::Error> for TlsError {}
    }
}
pub mod prelude {
    use crate::{Error, QueryResult, QueryWithParams, Statement};
    use crate::conn::ConnMut;
    use mysql_common::params::Params;
    use mysql_common::proto::{Binary, Text};
    use mysql_common::row::convert::FromRowError;
    use std::borrow::Cow;
    use std::result::Result as StdResult;
    pub use mysql_common::prelude::{FromRow, FromValue, ToValue};
    pub use mysql_common::row::ColumnIndex;
    pub trait TextQuery {
        #[blocking(db)] fn run<C>(self, conn: C) -> crate::Result<QueryResult<Text>> where C: TryInto<ConnMut>, Error: From<<C as TryInto<ConnMut>>::Error>;
        #[blocking(db)] fn first<T, C>(self, conn: C) -> crate::Result<Option<T>> where C: TryInto<ConnMut>, Error: From<<C as TryInto<ConnMut>>::Error>, T: FromRow {}
        #[blocking(db)] fn first_opt<T, C>(self, conn: C) -> crate::Result<Option<StdResult<T, FromRowError>>> where C: TryInto<ConnMut>, Error: From<<C as TryInto<ConnMut>>::Error>, T: FromRow {}
        #[blocking(db)] fn fetch<T, C>(self, conn: C) -> crate::Result<Vec<T>> where C: TryInto<ConnMut>, Error: From<<C as TryInto<ConnMut>>::Error>, T: FromRow {}
        #[blocking(db)] fn fetch_opt<T, C>(self, conn: C) -> crate::Result<Vec<StdResult<T, FromRowError>>> where C: TryInto<ConnMut>, Error: From<<C as TryInto<ConnMut>>::Error>, T: FromRow {}
        #[blocking(db)] fn fold<T, U, F, C>(self, conn: C, init: U, next: F) -> crate::Result<U> where C: TryInto<ConnMut>, Error: From<<C as TryInto<ConnMut>>::Error>, T: FromRow, F: FnMut(U, T) -> U { let a: U; let b: T; next(a, b) }
        #[blocking(db)] fn fold_opt<T, U, F, C>(self, conn: C, init: U, next: F) -> crate::Result<U> where C: TryInto<ConnMut>, Error: From<<C as TryInto<ConnMut>>::Error>, T: FromRow, F: FnMut(U, StdResult<T, FromRowError>) -> U { let a: U; let b: StdResult<T, FromRowError>; next(a, b) }
        #[blocking(db)] fn map<T, U, F, C>(self, conn: C, map: F) -> crate::Result<Vec<U>> where C: TryInto<ConnMut>, Error: From<<C as TryInto<ConnMut>>::Error>, T: FromRow, F: FnMut(T) -> U { let a: T; map(a) }
        #[blocking(db)] fn map_opt<T, U, F, C>(self, conn: C, map: F) -> crate::Result<Vec<U>> where C: TryInto<ConnMut>, Error: From<<C as TryInto<ConnMut>>::Error>, T: FromRow, F: FnMut(StdResult<T, FromRowError>) -> U { let a: StdResult<T, FromRowError>; map(a) }
    }
    impl<Q: AsRef<str>> TextQuery for Q {
        fn run<C>(self, conn: C) -> crate::Result<QueryResult<Text>> where C: TryInto<ConnMut>, Error: From<<C as TryInto<ConnMut>>::Error> {}
    }
    pub trait WithParams {
        fn with<P>(self, params: P) -> QueryWithParams<Self, P>;
    }
    impl<T: AsRef<str>> WithParams for T { fn with<P>(self, params: P) -> QueryWithParams<Self, P> {} }
    pub trait BinQuery {
        #[blocking(db)] fn run<C>(self, conn: C) -> crate::Result<QueryResult<Binary>> where C: TryInto<ConnMut>, Error: From<<C as TryInto<ConnMut>>::Error>;
        #[blocking(db)] fn first<T, C>(self, conn: C) -> crate::Result<Option<T>> where C: TryInto<ConnMut>, Error: From<<C as TryInto<ConnMut>>::Error>, T: FromRow {}
        #[blocking(db)] fn first_opt<T, C>(self, conn: C) -> crate::Result<Option<StdResult<T, FromRowError>>> where C: TryInto<ConnMut>, Error: From<<C as TryInto<ConnMut>>::Error>, T: FromRow {}
        #[blocking(db)] fn fetch<T, C>(self, conn: C) -> crate::Result<Vec<T>> where C: TryInto<ConnMut>, Error: From<<C as TryInto<ConnMut>>::Error>, T: FromRow {}
        #[blocking(db)] fn fetch_opt<T, C>(self, conn: C) -> crate::Result<Vec<StdResult<T, FromRowError>>> where C: TryInto<ConnMut>, Error: From<<C as TryInto<ConnMut>>::Error>, T: FromRow {}
        #[blocking(db)] fn fold<T, U, F, C>(self, conn: C, init: U, next: F) -> crate::Result<U> where C: TryInto<ConnMut>, Error: From<<C as TryInto<ConnMut>>::Error>, T: FromRow, F: FnMut(U, T) -> U { let a: U; let b: T; next(a, b) }
        #[blocking(db)] fn fold_opt<T, U, F, C>(self, conn: C, init: U, next: F) -> crate::Result<U> where C: TryInto<ConnMut>, Error: From<<C as TryInto<ConnMut>>::Error>, T: FromRow, F: FnMut(U, StdResult<T, FromRowError>) -> U { let a: U; let b: StdResult<T, FromRowError>; next(a, b) }
        #[blocking(db)] fn map<T, U, F, C>(self, conn: C, map: F) -> crate::Result<Vec<U>> where C: TryInto<ConnMut>, Error: From<<C as TryInto<ConnMut>>::Error>, T: FromRow, F: FnMut(T) -> U { let a: T; map(a) }
        #[blocking(db)] fn map_opt<T, U, F, C>(self, conn: C, map: F) -> crate::Result<Vec<U>> where C: TryInto<ConnMut>, Error: From<<C as TryInto<ConnMut>>::Error>, T: FromRow, F: FnMut(StdResult<T, FromRowError>) -> U { let a: StdResult<T, FromRowError>; map(a) }
    }
    pub trait BatchQuery {
        #[blocking(db)] fn batch<C>(self, conn: C) -> crate::Result<()> where C: TryInto<ConnMut>, Error: From<<C as TryInto<ConnMut>>::Error>;
    }
    pub trait AsStatement {
        fn as_statement<Q: Queryable>(&self, queryable: &mut Q) -> crate::Result<Cow<Statement>>;
    }
    impl<T: AsRef<str>> AsStatement for T { fn as_statement<Q: Queryable>(&self, queryable: &mut Q) -> crate::Result<Cow<Statement>> {} }
    pub trait Queryable {
        #[blocking(db)] fn query_iter<Q: AsRef<str>>(&mut self, query: Q) -> crate::Result<QueryResult<Text>>;
        #[blocking(db)] fn query<T, Q>(&mut self, query: Q) -> crate::Result<Vec<T>> where Q: AsRef<str>, T: FromRow {}
        #[blocking(db)] fn query_opt<T, Q>(&mut self, query: Q) -> crate::Result<Vec<StdResult<T, FromRowError>>> where Q: AsRef<str>, T: FromRow {}
        #[blocking(db)] fn query_first<T, Q>(&mut self, query: Q) -> crate::Result<Option<T>> where Q: AsRef<str>, T: FromRow {}
        #[blocking(db)] fn query_first_opt<T, Q>(&mut self, query: Q) -> crate::Result<Option<StdResult<T, FromRowError>>> where Q: AsRef<str>, T: FromRow {}
        #[blocking(db)] fn query_map<T, F, Q, U>(&mut self, query: Q, f: F) -> crate::Result<Vec<U>> where Q: AsRef<str>, T: FromRow, F: FnMut(T) -> U { let a: T; f(a) }
        #[blocking(db)] fn query_map_opt<T, F, Q, U>(&mut self, query: Q, f: F) -> crate::Result<Vec<U>> where Q: AsRef<str>, T: FromRow, F: FnMut(StdResult<T, FromRowError>) -> U { let a: StdResult<T, FromRowError>; f(a) }
        #[blocking(db)] fn query_fold<T, F, Q, U>(&mut self, query: Q, init: U, f: F) -> crate::Result<U> where Q: AsRef<str>, T: FromRow, F: FnMut(U, T) -> U { let a: U; let b: T; f(a, b) }
        #[blocking(db)] fn query_fold_opt<T, F, Q, U>(&mut self, query: Q, init: U, f: F) -> crate::Result<U> where Q: AsRef<str>, T: FromRow, F: FnMut(U, StdResult<T, FromRowError>) -> U { let a: U; let b: StdResult<T, FromRowError>; f(a, b) }
        #[blocking(db)] fn query_drop<Q>(&mut self, query: Q) -> crate::Result<()> where Q: AsRef<str> {}
        #[blocking(db)] fn prep<Q: AsRef<str>>(&mut self, query: Q) -> crate::Result<Statement>;
        #[blocking(db)] fn close(&mut self, stmt: Statement) -> crate::Result<()>;
        #[blocking(db)] fn exec_iter<S, P>(&mut self, stmt: S, params: P) -> crate::Result<QueryResult<Binary>> where S: AsStatement, P: Into<Params>;
        #[blocking(db)] fn exec_batch<S, P, I>(&mut self, stmt: S, params: I) -> crate::Result<()> where S: AsStatement, P: Into<Params>, I: IntoIterator<Item = P>;
        #[blocking(db)] fn exec<T, S, P>(&mut self, stmt: S, params: P) -> crate::Result<Vec<T>> where S: AsStatement, P: Into<Params>, T: FromRow {}
        #[blocking(db)] fn exec_opt<T, S, P>(&mut self, stmt: S, params: P) -> crate::Result<Vec<StdResult<T, FromRowError>>> where S: AsStatement, P: Into<Params>, T: FromRow {}
        #[blocking(db)] fn exec_first<T, S, P>(&mut self, stmt: S, params: P) -> crate::Result<Option<T>> where S: AsStatement, P: Into<Params>, T: FromRow {}
        #[blocking(db)] fn exec_first_opt<T, S, P>(&mut self, stmt: S, params: P) -> crate::Result<Option<StdResult<T, FromRowError>>> where S: AsStatement, P: Into<Params>, T: FromRow {}
        #[blocking(db)] fn exec_map<T, S, P, F, U>(&mut self, stmt: S, params: P, f: F) -> crate::Result<Vec<U>> where S: AsStatement, P: Into<Params>, T: FromRow, F: FnMut(T) -> U { let a: T; f(a) }
        #[blocking(db)] fn exec_map_opt<T, S, P, F, U>(&mut self, stmt: S, params: P, f: F) -> crate::Result<Vec<U>> where S: AsStatement, P: Into<Params>, T: FromRow, F: FnMut(StdResult<T, FromRowError>) -> U { let a: StdResult<T, FromRowError>; f(a) }
        #[blocking(db)] fn exec_fold<T, S, P, U, F>(&mut self, stmt: S, params: P, init: U, f: F) -> crate::Result<U> where S: AsStatement, P: Into<Params>, T: FromRow, F: FnMut(U, T) -> U { let a: U; let b: T; f(a, b) }
        #[blocking(db)] fn exec_fold_opt<T, S, P, U, F>(&mut self, stmt: S, params: P, init: U, f: F) -> crate::Result<U> where S: AsStatement, P: Into<Params>, T: FromRow, F: FnMut(U, StdResult<T, FromRowError>) -> U { let a: U; let b: StdResult<T, FromRowError>; f(a, b) }
        #[blocking(db)] fn exec_drop<S, P>(&mut self, stmt: S, params: P) -> crate::Result<()> where S: AsStatement, P: Into<Params> {}
    }
    pub trait Protocol: crate::conn::query_result::Protocol {}
    impl Protocol for Binary {}
    impl Protocol for Text {}
}
