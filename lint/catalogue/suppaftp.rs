//! suppaftp 12.2.1.

use chrono::NaiveDateTime;
use crate::sync_ftp::tls::NoTlsStream;
use crate::sync_ftp::tls::native_tls::NativeTlsStream;
use crate::sync_ftp::tls::rustls::RustlsStream;
use crate::types::{Features, FileType, Response};
use rustls::ClientConfig;
use std::{fmt, io, net, result};
use std::fmt::Debug;
use std::io::{BufRead, Cursor, Result as IoResult, Read, Write};
use std::net::{IpAddr, SocketAddr, TcpStream, ToSocketAddrs};
use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;
pub use async_native_tls_crate as async_native_tls;
pub use native_tls_crate as native_tls;
pub use rustls_crate as rustls;
pub use tokio_rustls_crate as tokio_rustls;
pub type FtpStream = ImplFtpStream<NoTlsStream>;
pub type NativeTlsFtpStream = ImplFtpStream<NativeTlsStream>;
pub type RustlsFtpStream = ImplFtpStream<RustlsStream>;
pub trait Encoding: fmt::Debug {
    fn decode(&self, bytes: &[u8]) -> String;
    fn encode(&self, text: &str) -> io::Result<Vec<u8>>;
}
#[derive(Clone, Copy, Default)] pub struct Utf8Encoding;
impl Encoding for Utf8Encoding {
    fn decode(&self, bytes: &[u8]) -> String {}
    fn encode(&self, text: &str) -> io::Result<Vec<u8>> {}
}
#[derive(Clone, Copy)] pub enum Status { RestartMarker, ReadyMinute, AlreadyOpen, AboutToSend, CommandOk, CommandNotImplemented, System, Directory, File, Help, Name, Ready, Closing, DataConnectionOpen, ClosingDataConnection, PassiveMode, LongPassiveMode, ExtendedPassiveMode, LoggedIn, LoggedOut, LogoutAck, AuthOk, RequestedFileActionOk, PathCreated, NeedPassword, LoginNeedAccount, RequestFilePending, NotAvailable, CannotOpenDataConnection, TransferAborted, InvalidCredentials, HostUnavailable, RequestFileActionIgnored, ActionAborted, RequestedActionNotTaken, BadCommand, BadArguments, NotImplemented, BadSequence, NotImplementedParameter, NotLoggedIn, StoringNeedAccount, FileUnavailable, PageTypeUnknown, ExceededStorage, BadFilename, Unknown }
impl Status {
    pub fn code(&self) -> u32 {}
    pub fn desc(&self) -> String {}
}
impl From<u32> for Status {}
pub type PassiveStreamBuilder = dyn Fn(SocketAddr) -> FtpResult<TcpStream> + Send + Sync;
pub struct ImplFtpStream<T>;
impl<T> ImplFtpStream<T> where T: TlsStream {
    #[blocking(net)] pub fn connect<A: ToSocketAddrs>(addr: A) -> FtpResult<Self> {}
    #[blocking(net)] pub fn connect_timeout(addr: net::SocketAddr, timeout: Duration) -> FtpResult<Self> {}
    #[blocking(net)] pub fn connect_with_stream(stream: TcpStream) -> FtpResult<Self> {}
    pub fn active_mode(self, accept_timeout: Duration) -> Self {}
    pub fn passive_stream_builder<F>(self, stream_builder: F) -> Self where F: Fn(SocketAddr) -> FtpResult<TcpStream> {}
    pub fn set_mode(&mut self, mode: Mode) {}
    pub fn set_passive_nat_workaround(&mut self, nat_workaround: bool) {}
    pub fn set_active_peer_check(&mut self, check: ActivePeerCheck) {}
    pub fn set_encoding(&mut self, encoding: impl Encoding) {}
    #[blocking(net)] pub fn into_secure(self, tls_connector: impl TlsConnector<Stream = T>, domain: &str) -> FtpResult<Self> {}
    #[blocking(net)] pub fn connect_secure_implicit<A: ToSocketAddrs>(addr: A, tls_connector: impl TlsConnector<Stream = T>, domain: &str) -> FtpResult<Self> {}
    pub fn get_welcome_msg(&self) -> Option<&str> {}
    pub fn get_ref(&self) -> ControlSocket<T> {}
    #[blocking(net)] pub fn login<S: AsRef<str>>(&mut self, user: S, password: S) -> FtpResult<()> {}
    #[blocking(net)] pub fn clear_command_channel(self) -> FtpResult<Self> {}
    #[blocking(net)] pub fn cwd<S: AsRef<str>>(&mut self, path: S) -> FtpResult<()> {}
    #[blocking(net)] pub fn cdup(&mut self) -> FtpResult<()> {}
    #[blocking(net)] pub fn pwd(&mut self) -> FtpResult<String> {}
    #[blocking(net)] pub fn noop(&mut self) -> FtpResult<()> {}
    pub fn eprt(&mut self, address: SocketAddr) -> FtpResult<()> {}
    #[blocking(net)] pub fn mkdir<S: AsRef<str>>(&mut self, pathname: S) -> FtpResult<()> {}
    #[blocking(net)] pub fn transfer_type(&mut self, file_type: FileType) -> FtpResult<()> {}
    #[blocking(net)] pub fn quit(&mut self) -> FtpResult<()> {}
    #[blocking(net)] pub fn rename<S: AsRef<str>>(&mut self, from_name: S, to_name: S) -> FtpResult<()> {}
    #[blocking(net)] pub fn retr<F, D>(&mut self, file_name: &str, reader: F) -> FtpResult<D> where F: FnMut(&mut dyn Read) -> FtpResult<D> { let a: &mut dyn Read; reader(a) }
    #[blocking(net)] pub fn retr_as_buffer(&mut self, file_name: &str) -> FtpResult<Cursor<Vec<u8>>> {}
    #[blocking(net)] pub fn retr_as_stream<S: AsRef<str>>(&mut self, file_name: S) -> FtpResult<TransferStream<T>> {}
    #[blocking(net)] pub fn rmdir<S: AsRef<str>>(&mut self, pathname: S) -> FtpResult<()> {}
    #[blocking(net)] pub fn rm<S: AsRef<str>>(&mut self, filename: S) -> FtpResult<()> {}
    #[blocking(net)] pub fn put_file<S: AsRef<str>, R: Read>(&mut self, filename: S, r: &mut R) -> FtpResult<u64> {}
    #[blocking(net)] pub fn put_with_stream<S: AsRef<str>>(&mut self, filename: S) -> FtpResult<TransferStream<T>> {}
    #[blocking(net)] pub fn append_with_stream<S: AsRef<str>>(&mut self, filename: S) -> FtpResult<TransferStream<T>> {}
    #[blocking(net)] pub fn append_file<R: Read>(&mut self, filename: &str, r: &mut R) -> FtpResult<u64> {}
    #[blocking(net)] pub fn abort(&mut self, transfer: TransferStream<T>) -> FtpResult<()> {}
    #[blocking(net)] pub fn resume_transfer(&mut self, offset: usize) -> FtpResult<()> {}
    #[blocking(net)] pub fn list(&mut self, pathname: Option<&str>) -> FtpResult<Vec<String>> {}
    #[blocking(net)] pub fn nlst(&mut self, pathname: Option<&str>) -> FtpResult<Vec<String>> {}
    #[blocking(net)] pub fn mlsd(&mut self, pathname: Option<&str>) -> FtpResult<Vec<String>> {}
    #[blocking(net)] pub fn mlst(&mut self, pathname: Option<&str>) -> FtpResult<String> {}
    #[blocking(net)] pub fn mdtm<S: AsRef<str>>(&mut self, pathname: S) -> FtpResult<NaiveDateTime> {}
    #[blocking(net)] pub fn size<S: AsRef<str>>(&mut self, pathname: S) -> FtpResult<usize> {}
    #[blocking(net)] pub fn feat(&mut self) -> FtpResult<Features> {}
    #[blocking(net)] pub fn opts(&mut self, option: impl ToString, value: Option<impl ToString>) -> FtpResult<()> {}
    #[blocking(net)] pub fn site(&mut self, command: impl ToString) -> FtpResult<Response> {}
    #[blocking(net)] pub fn custom_command(&mut self, command: impl ToString, expected_code: &[Status]) -> FtpResult<Response> {}
    pub fn custom_data_command(&mut self, command: impl ToString, expected_code: &[Status]) -> FtpResult<(Response, TransferStream<T>)> {}
    pub fn get_lines_from_stream<R>(data_stream: &mut R) -> FtpResult<Vec<String>> where R: BufRead {}
}
pub struct ControlSocket<T>;
impl<T> Deref for ControlSocket<T> where T: TlsStream {
    type Target = TcpStream;
    fn deref(&self) -> &Self::Target {}
}
pub enum DataStream<T> { Tcp(TcpStream), Ssl(Box<T>) }
impl<T> DataStream<T> where T: TlsStream {
    pub fn into_tcp_stream(self) -> FtpResult<TcpStream> {}
    pub fn get_ref(&self) -> &TcpStream {}
}
impl<T> Read for DataStream<T> where T: TlsStream { fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
impl<T> Write for DataStream<T> where T: TlsStream {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> where T: TlsStream {}
}
pub trait TlsConnector: Debug {
    type Stream: TlsStream;
    fn connect(&self, domain: &str, stream: TcpStream) -> FtpResult<Self::Stream>;
}
pub trait TlsStream: Debug {
    type InnerStream: Read + Write;
    fn tcp_stream(self) -> FtpResult<TcpStream>;
    fn get_ref(&self) -> &TcpStream;
    fn mut_ref(&mut self) -> &mut Self::InnerStream;
}
pub struct NativeTlsConnector;
impl From<native_tls_crate::TlsConnector> for NativeTlsConnector {}
impl TlsConnector for NativeTlsConnector {
    type Stream = NativeTlsStream;
    fn connect(&self, domain: &str, stream: TcpStream) -> FtpResult<Self::Stream> {}
}
pub struct RustlsConnector;
impl From<Arc<ClientConfig>> for RustlsConnector {}
impl TlsConnector for RustlsConnector {
    type Stream = RustlsStream;
    fn connect(&self, domain: &str, stream: TcpStream) -> FtpResult<Self::Stream> {}
}
pub struct TransferStream<T>;
impl<T> TransferStream<T> where T: TlsStream {
    pub fn get_ref(&self) -> &DataStream<T> {}
    pub fn get_mut(&mut self) -> &mut DataStream<T> {}
    pub fn finish(self) -> FtpResult<()> {}
}
impl<T> Read for TransferStream<T> where T: TlsStream { fn read(&mut self, buf: &mut [u8]) -> IoResult<usize> {} }
impl<T> Write for TransferStream<T> where T: TlsStream {
    fn write(&mut self, buf: &[u8]) -> IoResult<usize> {}
    fn flush(&mut self) -> IoResult<()> {}
}
pub type FtpResult<T> = result::Result<T, FtpError>;
pub enum FtpError { ConnectionError(io::Error), SecureError(String), UnexpectedResponse(Response), BadResponse, InvalidAddress(net::AddrParseError), DataConnectionAlreadyOpen }
impl From<ReplyTooLarge> for FtpError {}
#[derive(Clone, Copy)] pub enum Mode { Active, ExtendedPassive, Passive }
#[derive(Clone, Default)] pub enum ActivePeerCheck { ControlPeer, Any, Allow(Vec<IpAddr>) }
#[derive(Clone, Copy)] pub struct ReplyTooLarge;
pub mod list {
    use std::path::{Path, PathBuf};
    use std::str::FromStr;
    use std::time::SystemTime;
    pub type ParseResult<T> = Result<T, ParseError>;
    pub enum ParseError { SyntaxError, InvalidDate, BadSize }
    pub struct ListParser;
    impl ListParser {
        pub fn parse_mlsd(line: &str) -> ParseResult<File> {}
        pub fn parse_mlst(line: &str) -> ParseResult<File> {}
        pub fn parse_posix(line: &str) -> ParseResult<File> {}
        pub fn parse_dos(line: &str) -> ParseResult<File> {}
    }
    #[derive(Clone)] pub struct File;
    impl File {
        pub fn name(&self) -> &str {}
        pub fn is_directory(&self) -> bool {}
        pub fn is_file(&self) -> bool {}
        pub fn is_symlink(&self) -> bool {}
        pub fn symlink(&self) -> Option<&Path> {}
        pub fn file_type(&self) -> &FileType {}
        pub fn size(&self) -> usize {}
        pub fn modified(&self) -> SystemTime {}
        pub fn uid(&self) -> Option<u32> {}
        pub fn gid(&self) -> Option<u32> {}
        pub fn can_read(&self, who: PosixPexQuery) -> bool {}
        pub fn can_write(&self, who: PosixPexQuery) -> bool {}
        pub fn can_execute(&self, who: PosixPexQuery) -> bool {}
        pub fn from_mlsx_line(line: &str) -> ParseResult<Self> {}
        pub fn from_posix_line(line: &str) -> ParseResult<Self> {}
        pub fn from_dos_line(line: &str) -> ParseResult<Self> {}
    }
    impl FromStr for File {
        type Err = ParseError;
        fn from_str(s: &str) -> Result<Self, Self::Err> {}
    }
    impl TryFrom<&str> for File { type Error = ParseError; }
    impl TryFrom<&String> for File { type Error = ParseError; }
    impl TryFrom<String> for File { type Error = ParseError; }
    #[derive(Clone)] pub enum FileType { Directory, File, Symlink(PathBuf) }
    impl FileType {
        pub fn is_directory(&self) -> bool {}
        pub fn is_file(&self) -> bool {}
        pub fn is_symlink(&self) -> bool {}
        pub fn symlink(&self) -> Option<&Path> {}
    }
    #[derive(Clone, Copy)] pub enum PosixPexQuery { Owner, Group, Others }
    #[derive(Clone, Copy)] pub struct PosixPex;
    impl Default for PosixPex {}
    impl From<u8> for PosixPex {}
}
pub mod smol {
    use async_native_tls_crate::TlsConnector;
    use chrono::NaiveDateTime;
    use crate::{ActivePeerCheck, Encoding, FtpResult, Mode, Status};
    use crate::async_ftp::smol_ftp::tls::AsyncNoTlsStream;
    use crate::async_ftp::smol_ftp::tls::native_tls::AsyncNativeTlsStream;
    use crate::async_ftp::smol_ftp::tls::rustls::AsyncRustlsStream;
    use crate::types::{Features, FileType, Response};
    use futures_rustls::TlsConnector as RustlsTlsConnector;
    use smol::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncRead as Read, AsyncWrite as Write};
    use smol::net::{TcpStream, AsyncToSocketAddrs as ToSocketAddrs};
    use std::{pin, task};
    use std::fmt::Debug;
    use std::future::Future;
    use std::net::SocketAddr;
    use std::ops::Deref;
    use std::pin::Pin;
    use std::time::Duration;
    pub type SmolPassiveStreamBuilder = dyn Fn(SocketAddr) -> Pin<Box<dyn Future<Output = FtpResult<TcpStream>> + Send + Sync>> + Send + Sync;
    pub struct ImplAsyncFtpStream<T>;
    impl<T> ImplAsyncFtpStream<T> where T: SmolTlsStream {
        pub async fn connect<A: ToSocketAddrs>(addr: A) -> FtpResult<Self> {}
        pub async fn connect_timeout(addr: SocketAddr, timeout: Duration) -> FtpResult<Self> {}
        pub async fn connect_with_stream(stream: TcpStream) -> FtpResult<Self> {}
        pub async fn into_secure(self, tls_connector: impl AsyncTlsConnector<Stream = T>, domain: &str) -> FtpResult<Self> {}
        pub async fn connect_secure_implicit<A: ToSocketAddrs>(addr: A, tls_connector: impl AsyncTlsConnector<Stream = T>, domain: &str) -> FtpResult<Self> {}
        pub fn active_mode(self, listener_timeout: Duration) -> Self {}
        pub fn passive_stream_builder<F>(self, stream_builder: F) -> Self where F: Fn(SocketAddr) -> Pin<Box<dyn Future<Output = FtpResult<TcpStream>> + Send + Sync>> {}
        pub fn get_welcome_msg(&self) -> Option<&str> {}
        pub fn set_mode(&mut self, mode: Mode) {}
        pub fn set_passive_nat_workaround(&mut self, nat_workaround: bool) {}
        pub fn set_active_peer_check(&mut self, check: ActivePeerCheck) {}
        pub async fn set_encoding(&mut self, encoding: impl Encoding) {}
        pub async fn get_ref(&self) -> ControlSocket<T> {}
        pub async fn login<S: AsRef<str>>(&mut self, user: S, password: S) -> FtpResult<()> {}
        pub async fn clear_command_channel(self) -> FtpResult<Self> {}
        pub async fn cwd<S: AsRef<str>>(&mut self, path: S) -> FtpResult<()> {}
        pub async fn cdup(&mut self) -> FtpResult<()> {}
        pub async fn pwd(&mut self) -> FtpResult<String> {}
        pub async fn noop(&mut self) -> FtpResult<()> {}
        pub async fn eprt(&mut self, address: SocketAddr) -> FtpResult<()> {}
        pub async fn mkdir<S: AsRef<str>>(&mut self, pathname: S) -> FtpResult<()> {}
        pub async fn transfer_type(&mut self, file_type: FileType) -> FtpResult<()> {}
        pub async fn quit(&mut self) -> FtpResult<()> {}
        pub async fn rename<S: AsRef<str>>(&mut self, from_name: S, to_name: S) -> FtpResult<()> {}
        pub async fn retr<S, F, U>(&mut self, file_name: S, reader: F) -> FtpResult<U> where F: FnMut(TransferStream<T>,) -> Pin<Box<dyn Future<Output = FtpResult<(U, TransferStream<T>)>> + Send>>, S: AsRef<str> { let a: TransferStream<T>; reader(a) }
        pub async fn retr_as_stream<S: AsRef<str>>(&mut self, file_name: S) -> FtpResult<TransferStream<T>> {}
        pub async fn rmdir<S: AsRef<str>>(&mut self, pathname: S) -> FtpResult<()> {}
        pub async fn rm<S: AsRef<str>>(&mut self, filename: S) -> FtpResult<()> {}
        pub async fn put_file<S, R>(&mut self, filename: S, r: &mut R) -> FtpResult<u64> where R: Read, S: AsRef<str> {}
        pub async fn put_with_stream<S: AsRef<str>>(&mut self, filename: S) -> FtpResult<TransferStream<T>> {}
        pub async fn append_with_stream<S: AsRef<str>>(&mut self, filename: S) -> FtpResult<TransferStream<T>> {}
        pub async fn append_file<R>(&mut self, filename: &str, r: &mut R) -> FtpResult<u64> where R: Read {}
        pub async fn abort(&mut self, transfer: TransferStream<T>) -> FtpResult<()> {}
        pub async fn resume_transfer(&mut self, offset: usize) -> FtpResult<()> {}
        pub async fn list(&mut self, pathname: Option<&str>) -> FtpResult<Vec<String>> {}
        pub async fn nlst(&mut self, pathname: Option<&str>) -> FtpResult<Vec<String>> {}
        pub async fn mlsd(&mut self, pathname: Option<&str>) -> FtpResult<Vec<String>> {}
        pub async fn mlst(&mut self, pathname: Option<&str>) -> FtpResult<String> {}
        pub async fn mdtm<S: AsRef<str>>(&mut self, pathname: S) -> FtpResult<NaiveDateTime> {}
        pub async fn size<S: AsRef<str>>(&mut self, pathname: S) -> FtpResult<usize> {}
        pub async fn feat(&mut self) -> FtpResult<Features> {}
        pub async fn opts(&mut self, option: impl ToString, value: Option<impl ToString>) -> FtpResult<()> {}
        pub async fn site(&mut self, command: impl ToString) -> FtpResult<Response> {}
        pub async fn custom_command(&mut self, command: impl ToString, expected_code: &[Status]) -> FtpResult<Response> {}
        pub async fn custom_data_command(&mut self, command: impl ToString, expected_code: &[Status]) -> FtpResult<(Response, TransferStream<T>)> {}
        pub async fn get_lines_from_stream<R>(data_stream: &mut R) -> FtpResult<Vec<String>> where R: AsyncBufReadExt {}
        pub async fn read_response(&mut self, expected_code: Status) -> FtpResult<Response> {}
        pub async fn read_response_in(&mut self, expected_code: &[Status]) -> FtpResult<Response> {}
    }
    pub struct ControlSocket<T>;
    impl<T> Deref for ControlSocket<T> where T: SmolTlsStream {
        type Target = TcpStream;
        fn deref(&self) -> &Self::Target {}
    }
    pub enum AsyncDataStream<T> { Tcp(TcpStream), Ssl(Box<T>) }
    impl<T> AsyncDataStream<T> where T: SmolTlsStream {
        pub fn into_tcp_stream(self) -> FtpResult<TcpStream> {}
        pub fn get_ref(&self) -> &TcpStream {}
    }
    impl<T> Read for AsyncDataStream<T> where T: SmolTlsStream {
        fn poll_read(self: Pin<&mut Self>, cx: &mut task::Context, buf: &mut [u8]) -> task::Poll<Result<usize>> {}
    }
    impl<T> Write for AsyncDataStream<T> where T: SmolTlsStream {
        fn poll_write(self: Pin<&mut Self>, cx: &mut task::Context, buf: &[u8]) -> task::Poll<Result<usize>> {}
        fn poll_flush(self: pin::Pin<&mut Self>, cx: &mut task::Context) -> task::Poll<Result<()>> {}
        fn poll_close(self: pin::Pin<&mut Self>, cx: &mut task::Context) -> task::Poll<Result<()>> {}
    }
    pub trait AsyncTlsConnector: Debug {
        type Stream: SmolTlsStream;
        async fn connect(&self, domain: &str, stream: TcpStream) -> FtpResult<Self::Stream>;
    }
    pub trait SmolTlsStream: Debug + Read + Write {
        type InnerStream: Read + Write;
        fn tcp_stream(self) -> FtpResult<TcpStream>;
        fn get_ref(&self) -> &TcpStream;
        fn mut_ref(&mut self) -> &mut Self::InnerStream;
    }
    pub struct AsyncNativeTlsConnector;
    impl From<TlsConnector> for AsyncNativeTlsConnector {}
    impl AsyncTlsConnector for AsyncNativeTlsConnector {
        type Stream = AsyncNativeTlsStream;
        async fn connect(&self, domain: &str, stream: TcpStream) -> FtpResult<Self::Stream> {}
    }
    pub struct AsyncRustlsConnector;
    impl From<RustlsTlsConnector> for AsyncRustlsConnector {}
    impl AsyncTlsConnector for AsyncRustlsConnector {
        type Stream = AsyncRustlsStream;
        async fn connect(&self, domain: &str, stream: TcpStream) -> FtpResult<Self::Stream> {}
    }
    pub struct TransferStream<T>;
    impl<T> TransferStream<T> where T: SmolTlsStream {
        pub fn get_ref(&self) -> &AsyncDataStream<T> {}
        pub fn get_mut(&mut self) -> &mut AsyncDataStream<T> {}
        pub async fn finish(self) -> FtpResult<()> {}
    }
    impl<T> AsyncRead for TransferStream<T> where T: SmolTlsStream {}
    impl<T> AsyncWrite for TransferStream<T> where T: SmolTlsStream {}
    pub type AsyncFtpStream = ImplAsyncFtpStream<AsyncNoTlsStream>;
    pub type AsyncNativeTlsFtpStream = ImplAsyncFtpStream<AsyncNativeTlsStream>;
    pub type AsyncRustlsFtpStream = ImplAsyncFtpStream<AsyncRustlsStream>;
}
pub mod sync_ftp {
    pub mod tls {
        use crate::{FtpResult, TlsStream};
        use std::net::TcpStream;
        pub struct NoTlsStream;
        impl TlsStream for NoTlsStream {
            type InnerStream = TcpStream;
            fn tcp_stream(self) -> FtpResult<TcpStream> {}
            fn get_ref(&self) -> &TcpStream {}
            fn mut_ref(&mut self) -> &mut Self::InnerStream {}
        }
        pub mod native_tls {
            use crate::{FtpResult, TlsStream};
            use std::net::TcpStream;
            pub struct NativeTlsStream;
            impl TlsStream for NativeTlsStream {
                type InnerStream = native_tls_crate::TlsStream<TcpStream>;
                fn tcp_stream(self) -> FtpResult<TcpStream> {}
                fn get_ref(&self) -> &TcpStream {}
                fn mut_ref(&mut self) -> &mut native_tls_crate::TlsStream<TcpStream> {}
            }
            impl From<native_tls_crate::TlsStream<TcpStream>> for NativeTlsStream {}
        }
        pub mod rustls {
            use crate::{FtpResult, TlsStream};
            use rustls::{ClientConnection, StreamOwned};
            use std::net::TcpStream;
            pub struct RustlsStream;
            impl TlsStream for RustlsStream {
                type InnerStream = StreamOwned<ClientConnection, TcpStream>;
                fn tcp_stream(self) -> FtpResult<TcpStream> {}
                fn get_ref(&self) -> &TcpStream {}
                fn mut_ref(&mut self) -> &mut Self::InnerStream {}
            }
        }
    }
}
pub mod types {
    use crate::Status;
    use std::fmt;
    use std::collections::HashMap;
    use std::string::FromUtf8Error;
    pub use crate::{ActivePeerCheck, FtpError, FtpResult, Mode, ReplyTooLarge};
    #[derive(Clone)] pub struct Response { pub status: Status, pub body: Vec<u8> }
    impl fmt::Display for Response {}
    impl Response {
        pub fn new(status: Status, body: Vec<u8>) -> Self {}
        pub fn as_string(&self) -> Result<String, FromUtf8Error> {}
    }
    #[derive(Clone)] pub enum FormatControl { Default, NonPrint, Telnet, Asa }
    impl fmt::Display for FormatControl {}
    #[derive(Clone)] pub enum FileType { Ascii(FormatControl), Ebcdic(FormatControl), Image, Binary, Local(u8) }
    impl fmt::Display for FileType {}
    pub type Features = HashMap<String, Option<String>>;
}
