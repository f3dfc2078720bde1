//! tiny_http 0.12.0. Its threads take the connections; a response is written where it is given.

use std::error::Error;
use std::fs::File;
use std::io::{self, Cursor, Read, Result as IoResult};
use std::net::{SocketAddr, ToSocketAddrs};
use std::time::Duration;
pub struct Server;
impl Server {
    pub fn http<A>(addr: A) -> Result<Server, Box<dyn Error + Send + Sync>> where A: ToSocketAddrs {}
    pub fn https<A>(addr: A, config: SslConfig) -> Result<Server, Box<dyn Error + Send + Sync>> where A: ToSocketAddrs {}
    pub fn http_unix(path: &std::path::Path) -> Result<Server, Box<dyn Error + Send + Sync>> {}
    pub fn new(config: ServerConfig) -> Result<Server, Box<dyn Error + Send + Sync>> {}
    pub fn from_listener<L>(listener: L, ssl_config: Option<SslConfig>) -> Result<Server, Box<dyn Error + Send + Sync>> {}
    pub fn incoming_requests(&self) -> IncomingRequests {}
    pub fn server_addr(&self) -> ListenAddr {}
    pub fn num_connections(&self) -> usize {}
    #[blocking(net)] pub fn recv(&self) -> IoResult<Request> {}
    #[blocking(net, unless_zero(timeout))] pub fn recv_timeout(&self, timeout: Duration) -> IoResult<Option<Request>> {}
    #[polls(takes)] pub fn try_recv(&self) -> IoResult<Option<Request>> {}
    pub fn unblock(&self) {}
}
pub struct IncomingRequests;
impl Iterator for IncomingRequests {
    type Item = Request;
    #[blocking(net)] fn next(&mut self) -> Option<Request> {}
}
pub struct Request;
impl Request {
    pub fn secure(&self) -> bool {}
    pub fn method(&self) -> &Method {}
    pub fn url(&self) -> &str {}
    pub fn headers(&self) -> &[Header] {}
    pub fn http_version(&self) -> &HTTPVersion {}
    pub fn body_length(&self) -> Option<usize> {}
    pub fn remote_addr(&self) -> Option<&SocketAddr> {}
    #[blocking(net)] pub fn upgrade<R: Read>(self, protocol: &str, response: Response<R>) -> Box<dyn ReadWrite + Send> {}
    pub fn as_reader(&mut self) -> &mut Body {}
    pub fn into_writer(self) -> Box<dyn io::Write + Send> {}
    #[blocking(net)] pub fn respond<R>(self, response: Response<R>) -> Result<(), io::Error> where R: Read {}
}
/// What it is the crate keeps behind `dyn Read`.
pub struct Body;
impl Read for Body { #[blocking(net)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
pub trait ReadWrite: Read + io::Write {}
pub struct Response<R>;
pub type ResponseBox = Response<Box<dyn Read + Send>>;
impl<R> Response<R> where R: Read {
    pub fn new(status_code: StatusCode, headers: Vec<Header>, data: R, data_length: Option<usize>, additional_headers: Option<std::sync::mpsc::Receiver<Header>>) -> Response<R> {}
    pub fn with_chunked_threshold(self, length: usize) -> Response<R> {}
    pub fn into_reader(self) -> R {}
    pub fn add_header<H>(&mut self, header: H) {}
    pub fn with_header<H>(self, header: H) -> Response<R> {}
    pub fn with_status_code<S>(self, code: S) -> Response<R> {}
    pub fn with_data<S>(self, reader: S, data_length: Option<usize>) -> Response<S> where S: Read {}
    pub fn status_code(&self) -> StatusCode {}
    pub fn headers(&self) -> &[Header] {}
    pub fn boxed(self) -> ResponseBox {}
}
impl Response<File> { pub fn from_file(file: File) -> Response<File> {} }
impl Response<Cursor<Vec<u8>>> {
    pub fn from_data<D>(data: D) -> Response<Cursor<Vec<u8>>> where D: Into<Vec<u8>> {}
    pub fn from_string<S>(data: S) -> Response<Cursor<Vec<u8>>> where S: Into<String> {}
}
impl Response<io::Empty> {
    pub fn empty<S>(status_code: S) -> Response<io::Empty> {}
    pub fn new_empty(status_code: StatusCode) -> Response<io::Empty> {}
}
