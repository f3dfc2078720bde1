//! tungstenite 0.30.0.

use bytes::BytesMut;
use crate::client::IntoClientRequest;
use crate::error::{CapacityError, ProtocolError, TlsError, UrlError};
use crate::handshake::{HandshakeRole, MidHandshake, ProcessingResult};
use crate::handshake::client::{Request, Response};
use crate::handshake::machine::StageResult;
use crate::handshake::server::{Callback, NoCallback};
use crate::protocol::{CheckConnectionReset, CloseFrame, Role, WebSocketConfig, WebSocketState};
use crate::protocol::frame::Frame;
use crate::stream::MaybeTlsStream;
use crate::tls::TlsHandshakeError;
use crate::util::NonBlockingError;
use http::{Uri, header, status, uri};
use std::{borrow, fmt, io, ops, result, string, sync};
use std::error::Error as ErrorTrait;
use std::fmt::Display;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::result::Result as StdResult;
pub use http;
pub use bytes::Bytes;
#[blocking(net)] #[advice("use `tokio_tungstenite::connect_async`")] pub fn connect<Req: IntoClientRequest>(request: Req) -> Result<(WebSocket<MaybeTlsStream<TcpStream>>, Response)> {}
pub fn client<Stream, Req>(request: Req, stream: Stream) -> StdResult<(WebSocket<Stream>, Response), HandshakeError<ClientHandshake<Stream>>> where Stream: Read + Write, Req: IntoClientRequest { let b: &mut [u8]; stream.read(b) }
#[derive(Clone)] pub struct ClientRequestBuilder;
impl ClientRequestBuilder {
    pub fn new(uri: Uri) -> Self {}
    pub fn with_header<K, V>(self, key: K, value: V) -> Self where K: Into<String>, V: Into<String> {}
    pub fn with_sub_protocol<P>(self, protocol: P) -> Self where P: Into<String> {}
}
impl IntoClientRequest for ClientRequestBuilder { fn into_client_request(self) -> Result<Request> {} }
pub type Result<T, E = Error> = result::Result<T, E>;
impl<T> CheckConnectionReset for Result<T> { fn check_connection_reset(self, state: WebSocketState) -> Self {} }
pub enum Error { ConnectionClosed, AlreadyClosed, Io(io::Error), Tls(TlsError), Capacity(CapacityError), Protocol(ProtocolError), WriteBufferFull(Box<Message>), Utf8(String), AttackAttempt, Url(UrlError), Http(Box<http::Response<Option<Vec<u8>>>>), HttpFormat(http::Error) }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
impl From<std::str::Utf8Error> for Error {}
impl From<string::FromUtf8Error> for Error {}
impl From<header::InvalidHeaderValue> for Error {}
impl From<header::InvalidHeaderName> for Error {}
impl From<header::ToStrError> for Error {}
impl From<uri::InvalidUri> for Error {}
impl From<status::InvalidStatusCode> for Error {}
impl From<httparse::Error> for Error {}
impl NonBlockingError for Error { fn into_non_blocking(self) -> Option<Self> {} }
pub enum HandshakeError<Role: HandshakeRole> { Interrupted(MidHandshake<Role>), Failure(Error) }
impl<Role: HandshakeRole> fmt::Display for HandshakeError<Role> {}
impl<Role: HandshakeRole> ErrorTrait for HandshakeError<Role> {}
impl<Role: HandshakeRole> From<Error> for HandshakeError<Role> {}
pub struct ClientHandshake<S>;
impl<S: Read + Write> ClientHandshake<S> {
    pub fn start(stream: S, request: Request, config: Option<WebSocketConfig>) -> Result<MidHandshake<Self>> {}
}
impl<S: Read + Write> HandshakeRole for ClientHandshake<S> {
    type IncomingData = Response;
    type InternalStream = S;
    type FinalResult = (WebSocket<S>, Response);
    fn stage_finished(&mut self, finish: StageResult<Self::IncomingData, Self::InternalStream>) -> Result<ProcessingResult<Self::InternalStream, Self::FinalResult>> {}
}
pub struct ServerHandshake<S, C>;
impl<S: Read + Write, C: Callback> ServerHandshake<S, C> {
    pub fn start(stream: S, callback: C, config: Option<WebSocketConfig>) -> MidHandshake<Self> {}
}
impl<S: Read + Write, C: Callback> HandshakeRole for ServerHandshake<S, C> {
    type IncomingData = crate::handshake::server::Request;
    type InternalStream = S;
    type FinalResult = WebSocket<S>;
    fn stage_finished(&mut self, finish: StageResult<Self::IncomingData, Self::InternalStream>) -> Result<ProcessingResult<Self::InternalStream, Self::FinalResult>> {}
}
pub struct WebSocket<Stream> { socket: Stream }
impl<Stream> WebSocket<Stream> {
    pub fn from_raw_socket(stream: Stream, role: Role, config: Option<WebSocketConfig>) -> Self {}
    pub fn from_partially_read(stream: Stream, part: Vec<u8>, role: Role, config: Option<WebSocketConfig>) -> Self {}
    pub fn into_inner(self) -> Stream {}
    pub fn get_ref(&self) -> &Stream {}
    pub fn get_mut(&mut self) -> &mut Stream {}
    pub fn set_config(&mut self, set_func: impl FnOnce(&mut WebSocketConfig)) { let a: &mut WebSocketConfig; set_func(a); }
    pub fn get_config(&self) -> &WebSocketConfig {}
    pub fn can_read(&self) -> bool {}
    pub fn can_write(&self) -> bool {}
}
impl<Stream: Read + Write> WebSocket<Stream> {
    pub fn read(&mut self) -> Result<Message> { let b: &mut [u8]; self.socket.read(b) }
    pub fn send(&mut self, message: Message) -> Result<()> { let b: &[u8]; self.socket.write(b) }
    pub fn write(&mut self, message: Message) -> Result<()> { let b: &[u8]; self.socket.write(b) }
    pub fn flush(&mut self) -> Result<()> { let b: &[u8]; self.socket.write(b) }
    pub fn close(&mut self, code: Option<CloseFrame>) -> Result<()> { let b: &[u8]; self.socket.write(b) }
    pub fn read_message(&mut self) -> Result<Message> { let b: &mut [u8]; self.socket.read(b) }
    pub fn write_message(&mut self, message: Message) -> Result<()> { let b: &[u8]; self.socket.write(b) }
    pub fn write_pending(&mut self) -> Result<()> { let b: &[u8]; self.socket.write(b) }
}
#[derive(Clone, Default)] pub struct Utf8Bytes;
impl Utf8Bytes {
    pub fn from_static(str: &str) -> Self {}
    pub fn as_str(&self) -> &str {}
    pub fn from_bytes_unchecked(bytes: Bytes) -> Self {}
}
impl ops::Deref for Utf8Bytes {
    type Target = str;
    fn deref(&self) -> &Self::Target {}
}
impl AsRef<[u8]> for Utf8Bytes {}
impl AsRef<str> for Utf8Bytes {}
impl AsRef<Bytes> for Utf8Bytes {}
impl borrow::Borrow<str> for Utf8Bytes {}
impl Display for Utf8Bytes {}
impl TryFrom<Bytes> for Utf8Bytes { type Error = std::str::Utf8Error; }
impl TryFrom<BytesMut> for Utf8Bytes { type Error = std::str::Utf8Error; }
impl TryFrom<Vec<u8>> for Utf8Bytes { type Error = std::str::Utf8Error; }
impl From<String> for Utf8Bytes {}
impl From<&str> for Utf8Bytes {}
impl From<&String> for Utf8Bytes {}
#[derive(Clone)] pub enum Message { Text(Utf8Bytes), Binary(Bytes), Ping(Bytes), Pong(Bytes), Close(Option<CloseFrame>), Frame(Frame) }
impl Message {
    pub fn text<S>(string: S) -> Message where S: Into<Utf8Bytes> {}
    pub fn binary<B>(bin: B) -> Message where B: Into<Bytes> {}
    pub fn is_text(&self) -> bool {}
    pub fn is_binary(&self) -> bool {}
    pub fn is_ping(&self) -> bool {}
    pub fn is_pong(&self) -> bool {}
    pub fn is_close(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn into_data(self) -> Bytes {}
    pub fn into_text(self) -> Result<Utf8Bytes> {}
    pub fn to_text(&self) -> Result<&str> {}
}
impl From<String> for Message {}
impl From<&str> for Message {}
impl From<&[u8]> for Message {}
impl From<Bytes> for Message {}
impl From<Vec<u8>> for Message {}
impl fmt::Display for Message {}
pub fn accept_with_config<S: Read + Write>(stream: S, config: Option<WebSocketConfig>) -> std::result::Result<WebSocket<S>, HandshakeError<ServerHandshake<S, NoCallback>>> {}
pub fn accept<S: Read + Write>(stream: S) -> std::result::Result<WebSocket<S>, HandshakeError<ServerHandshake<S, NoCallback>>> { let b: &mut [u8]; stream.read(b) }
pub fn accept_hdr_with_config<S: Read + Write, C: Callback>(stream: S, callback: C, config: Option<WebSocketConfig>) -> std::result::Result<WebSocket<S>, HandshakeError<ServerHandshake<S, C>>> {}
pub fn accept_hdr<S: Read + Write, C: Callback>(stream: S, callback: C) -> std::result::Result<WebSocket<S>, HandshakeError<ServerHandshake<S, C>>> { let b: &mut [u8]; stream.read(b) }
pub enum Connector { Plain, NativeTls(native_tls::TlsConnector), Rustls(sync::Arc<rustls::ClientConfig>) }
pub fn client_tls<R, S>(request: R, stream: S) -> Result<(WebSocket<MaybeTlsStream<S>>, Response), TlsHandshakeError<S>> where R: IntoClientRequest, S: Read + Write {}
pub fn client_tls_with_config<R, S>(request: R, stream: S, config: Option<WebSocketConfig>, connector: Option<Connector>) -> Result<(WebSocket<MaybeTlsStream<S>>, Response), TlsHandshakeError<S>> where R: IntoClientRequest, S: Read + Write {}
pub mod buffer {
    use bytes::Buf;
    use std::io::{Cursor, Result as IoResult, Read};
    pub struct ReadBuffer<const CHUNK_SIZE: usize>;
    impl<const CHUNK_SIZE: usize> ReadBuffer<CHUNK_SIZE> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
        pub fn from_partially_read(part: Vec<u8>) -> Self {}
        pub fn as_cursor(&self) -> &Cursor<Vec<u8>> {}
        pub fn as_cursor_mut(&mut self) -> &mut Cursor<Vec<u8>> {}
        pub fn into_vec(self) -> Vec<u8> {}
        pub fn read_from<S: Read>(&mut self, stream: &mut S) -> IoResult<usize> {}
    }
    impl<const CHUNK_SIZE: usize> Buf for ReadBuffer<CHUNK_SIZE> {
        fn remaining(&self) -> usize {}
        fn chunk(&self) -> &[u8] {}
        fn advance(&mut self, cnt: usize) {}
    }
    impl<const CHUNK_SIZE: usize> Default for ReadBuffer<CHUNK_SIZE> {}
}
pub mod client {
    use crate::{ClientHandshake, HandshakeError, WebSocket};
    use crate::handshake::client::{Request, Response};
    use crate::protocol::WebSocketConfig;
    use crate::stream::{MaybeTlsStream, Mode};
    use http::Uri;
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use std::result::Result as StdResult;
    pub use crate::{ClientRequestBuilder, client, connect};
    pub fn connect_with_config<Req: IntoClientRequest>(request: Req, config: Option<WebSocketConfig>, max_redirects: u8) -> crate::Result<(WebSocket<MaybeTlsStream<TcpStream>>, Response)> {}
    pub fn uri_mode(uri: &Uri) -> crate::Result<Mode> {}
    pub fn client_with_config<Stream, Req>(request: Req, stream: Stream, config: Option<WebSocketConfig>) -> StdResult<(WebSocket<Stream>, Response), HandshakeError<ClientHandshake<Stream>>> where Stream: Read + Write, Req: IntoClientRequest {}
    pub trait IntoClientRequest {
        fn into_client_request(self) -> crate::Result<Request>;
    }
    impl IntoClientRequest for &str { fn into_client_request(self) -> crate::Result<Request> {} }
    impl IntoClientRequest for &String { fn into_client_request(self) -> crate::Result<Request> {} }
    impl IntoClientRequest for String { fn into_client_request(self) -> crate::Result<Request> {} }
    impl IntoClientRequest for &Uri { fn into_client_request(self) -> crate::Result<Request> {} }
    impl IntoClientRequest for Uri { fn into_client_request(self) -> crate::Result<Request> {} }
    impl IntoClientRequest for &url::Url { fn into_client_request(self) -> crate::Result<Request> {} }
    impl IntoClientRequest for url::Url { fn into_client_request(self) -> crate::Result<Request> {} }
    impl IntoClientRequest for httparse::Request { fn into_client_request(self) -> crate::Result<Request> {} }
}
pub mod error {
    use crate::protocol::frame::coding::Data;
    use http::header::HeaderName;
    pub use crate::{Error, Result};
    #[derive(Clone, Copy)] pub enum CapacityError { TooManyHeaders, MessageTooLong { size: usize, max_size: usize } }
    impl std::fmt::Display for CapacityError {}
    impl std::error::Error for CapacityError {}
    #[derive(Clone, Copy)] pub enum SubProtocolError { ServerSentSubProtocolNoneRequested, InvalidSubProtocol, NoSubProtocol }
    impl std::fmt::Display for SubProtocolError {}
    impl std::error::Error for SubProtocolError {}
    #[derive(Clone)] pub enum ProtocolError { WrongHttpMethod, WrongHttpVersion, MissingConnectionUpgradeHeader, MissingUpgradeWebSocketHeader, MissingSecWebSocketVersionHeader, MissingSecWebSocketKey, InvalidSecWebSocketKey, SecWebSocketAcceptKeyMismatch, SecWebSocketSubProtocolError(SubProtocolError), JunkAfterRequest, CustomResponseSuccessful, InvalidHeader(Box<HeaderName>), HandshakeIncomplete, HttparseError(httparse::Error), SendAfterClosing, ReceivedAfterClosing, NonZeroReservedBits, UnmaskedFrameFromClient, MaskedFrameFromServer, FragmentedControlFrame, ControlFrameTooBig, UnknownControlFrameType(u8), UnknownDataFrameType(u8), UnexpectedContinueFrame, ExpectedFragment(Data), ResetWithoutClosingHandshake, InvalidOpcode(u8), InvalidCloseSequence }
    impl std::fmt::Display for ProtocolError {}
    impl std::error::Error for ProtocolError {}
    pub enum UrlError { TlsFeatureNotEnabled, NoHostName, UnableToConnect(String), UnsupportedUrlScheme, EmptyHostName, NoPathOrQuery }
    impl std::fmt::Display for UrlError {}
    impl std::error::Error for UrlError {}
    pub enum TlsError { Native(Box<native_tls::Error>), Rustls(Box<rustls::Error>), InvalidDnsName }
    impl std::fmt::Display for TlsError {}
    impl std::error::Error for TlsError {}
    impl From<native_tls::Error> for TlsError {}
    impl From<rustls::Error> for TlsError {}
}
pub mod handshake {
    use crate::handshake::machine::{HandshakeMachine, TryParse};
    use std::io::{Read, Write};
    pub use crate::HandshakeError;
    pub struct MidHandshake<Role: HandshakeRole>;
    impl<Role: HandshakeRole> MidHandshake<Role> {
        pub fn get_ref(&self) -> &HandshakeMachine<Role::InternalStream> {}
        pub fn get_mut(&mut self) -> &mut HandshakeMachine<Role::InternalStream> {}
        pub fn handshake(self) -> Result<Role::FinalResult, crate::HandshakeError<Role>> {}
    }
    pub trait HandshakeRole {
        type IncomingData: TryParse;
        type InternalStream: Read + Write;
        type FinalResult;
    }
    pub fn derive_accept_key(request_key: &[u8]) -> String {}
    pub enum ProcessingResult<Stream, FinalResult> { Continue(HandshakeMachine<Stream>), Done(FinalResult) }
    pub mod client {
        use crate::client::IntoClientRequest;
        use crate::handshake::headers::FromHttparse;
        use crate::handshake::machine::TryParse;
        use http::{Request as HttpRequest, Response as HttpResponse};
        pub use crate::ClientHandshake;
        pub type Request = HttpRequest<()>;
        impl IntoClientRequest for Request { fn into_client_request(self) -> crate::Result<Request> {} }
        pub type Response = HttpResponse<Option<Vec<u8>>>;
        impl TryParse for Response { fn try_parse(buf: &[u8]) -> crate::Result<Option<(usize, Self)>> {} }
        impl FromHttparse<httparse::Response> for Response { fn from_httparse(raw: httparse::Response) -> crate::Result<Self> {} }
        pub fn generate_request(request: Request) -> crate::Result<(Vec<u8>, String)> {}
        pub fn generate_key() -> String {}
    }
    pub mod headers {
        use http::header::HeaderMap;
        pub const MAX_HEADERS: usize = _;
        pub trait FromHttparse<T> {
            fn from_httparse(raw: T) -> crate::Result<Self>;
        }
        impl FromHttparse<&[httparse::Header]> for HeaderMap { fn from_httparse(raw: &[httparse::Header]) -> crate::Result<Self> {} }
    }
    pub mod machine {
        use http::header::HeaderMap;
        use std::io::{Read, Write};
        pub struct HandshakeMachine<Stream>;
        impl<Stream> HandshakeMachine<Stream> {
            pub fn start_read(stream: Stream) -> Self {}
            pub fn start_write<D: Into<Vec<u8>>>(stream: Stream, data: D) -> Self {}
            pub fn get_ref(&self) -> &Stream {}
            pub fn get_mut(&mut self) -> &mut Stream {}
        }
        impl<Stream: Read + Write> HandshakeMachine<Stream> {
            pub fn single_round<Obj: TryParse>(self) -> crate::Result<RoundResult<Obj, Stream>> {}
        }
        pub enum RoundResult<Obj, Stream> { WouldBlock(HandshakeMachine<Stream>), Incomplete(HandshakeMachine<Stream>), StageFinished(StageResult<Obj, Stream>) }
        pub enum StageResult<Obj, Stream> { DoneReading { result: Obj, stream: Stream, tail: Vec<u8> }, DoneWriting(Stream) }
        pub trait TryParse {
            fn try_parse(data: &[u8]) -> crate::Result<Option<(usize, Self)>>;
        }
        impl TryParse for HeaderMap { fn try_parse(buf: &[u8]) -> crate::Result<Option<(usize, Self)>> {} }
    }
    pub mod server {
        use crate::handshake::headers::FromHttparse;
        use crate::handshake::machine::TryParse;
        use http::{Request as HttpRequest, Response as HttpResponse};
        use std::io;
        use std::result::Result as StdResult;
        pub use crate::ServerHandshake;
        pub type Request = HttpRequest<()>;
        impl TryParse for Request { fn try_parse(buf: &[u8]) -> crate::Result<Option<(usize, Self)>> {} }
        impl FromHttparse<httparse::Request> for Request { fn from_httparse(raw: httparse::Request) -> crate::Result<Self> {} }
        pub type Response = HttpResponse<()>;
        pub type ErrorResponse = HttpResponse<Option<String>>;
        pub fn create_response(request: &Request) -> crate::Result<Response> {}
        pub fn create_response_with_body<T1, T2>(request: &HttpRequest<T1>, generate_body: impl FnOnce() -> T2) -> crate::Result<HttpResponse<T2>> { generate_body() }
        pub fn write_response<T>(w: impl io::Write, response: &HttpResponse<T>) -> crate::Result<()> {}
        pub trait Callback {
            fn on_request(self, request: &Request, response: Response) -> StdResult<Response, ErrorResponse>;
        }
        impl<F> Callback for F where F: FnOnce(&Request, Response) -> StdResult<Response, ErrorResponse> {
            fn on_request(self, request: &Request, response: Response) -> StdResult<Response, ErrorResponse> {}
        }
        #[derive(Clone, Copy)] pub struct NoCallback;
        impl Callback for NoCallback { fn on_request(self, _request: &Request, response: Response) -> StdResult<Response, ErrorResponse> {} }
    }
}
pub mod protocol {
    use crate::Utf8Bytes;
    use crate::protocol::frame::coding::CloseCode;
    use std::fmt;
    use std::io::{Read, Write};
    pub use crate::{Message, WebSocket};
    #[derive(Clone, Copy)] pub enum Role { Server, Client }
    #[derive(Clone, Copy)] pub struct WebSocketConfig { pub read_buffer_size: usize, pub write_buffer_size: usize, pub max_write_buffer_size: usize, pub max_message_size: Option<usize>, pub max_frame_size: Option<usize>, pub accept_unmasked_frames: bool }
    impl Default for WebSocketConfig {}
    impl WebSocketConfig {
        pub fn read_buffer_size(self, read_buffer_size: usize) -> Self {}
        pub fn write_buffer_size(self, write_buffer_size: usize) -> Self {}
        pub fn max_write_buffer_size(self, max_write_buffer_size: usize) -> Self {}
        pub fn max_message_size(self, max_message_size: Option<usize>) -> Self {}
        pub fn max_frame_size(self, max_frame_size: Option<usize>) -> Self {}
        pub fn accept_unmasked_frames(self, accept_unmasked_frames: bool) -> Self {}
    }
    pub struct WebSocketContext;
    impl WebSocketContext {
        pub fn new(role: Role, config: Option<WebSocketConfig>) -> Self {}
        pub fn from_partially_read(part: Vec<u8>, role: Role, config: Option<WebSocketConfig>) -> Self {}
        pub fn set_config(&mut self, set_func: impl FnOnce(&mut WebSocketConfig)) { let a: &mut WebSocketConfig; set_func(a); }
        pub fn get_config(&self) -> &WebSocketConfig {}
        pub fn can_read(&self) -> bool {}
        pub fn can_write(&self) -> bool {}
        pub fn read<Stream>(&mut self, stream: &mut Stream) -> crate::Result<crate::Message> where Stream: Read + Write {}
        pub fn write<Stream>(&mut self, stream: &mut Stream, message: crate::Message) -> crate::Result<()> where Stream: Read + Write {}
        pub fn flush<Stream>(&mut self, stream: &mut Stream) -> crate::Result<()> where Stream: Read + Write {}
        pub fn close<Stream>(&mut self, stream: &mut Stream, code: Option<CloseFrame>) -> crate::Result<()> where Stream: Read + Write {}
    }
    #[derive(Clone)] pub struct CloseFrame { pub code: CloseCode, pub reason: Utf8Bytes }
    impl fmt::Display for CloseFrame {}
    #[derive(Clone, Copy)] pub enum WebSocketState { Active, ClosedByUs, ClosedByPeer, CloseAcknowledged, Terminated }
    pub trait CheckConnectionReset {
        fn check_connection_reset(self, state: WebSocketState) -> Self;
    }
    pub mod frame {
        use bytes::{Bytes, BytesMut};
        use crate::protocol::frame::coding::OpCode;
        use std::fmt;
        use std::io::{Cursor, Read, Write};
        use std::result::Result as StdResult;
        use std::str::Utf8Error;
        pub use crate::Utf8Bytes;
        pub use crate::protocol::CloseFrame;
        pub struct FrameSocket<Stream>;
        impl<Stream> FrameSocket<Stream> {
            pub fn new(stream: Stream) -> Self {}
            pub fn from_partially_read(stream: Stream, part: Vec<u8>) -> Self {}
            pub fn into_inner(self) -> (Stream, BytesMut) {}
            pub fn get_ref(&self) -> &Stream {}
            pub fn get_mut(&mut self) -> &mut Stream {}
        }
        impl<Stream> FrameSocket<Stream> where Stream: Read {
            pub fn read(&mut self, max_size: Option<usize>) -> crate::Result<Option<Frame>> {}
        }
        impl<Stream> FrameSocket<Stream> where Stream: Write {
            pub fn send(&mut self, frame: Frame) -> crate::Result<()> {}
            pub fn write(&mut self, frame: Frame) -> crate::Result<()> {}
            pub fn flush(&mut self) -> crate::Result<()> {}
        }
        #[derive(Clone)] pub struct FrameHeader { pub is_final: bool, pub rsv1: bool, pub rsv2: bool, pub rsv3: bool, pub opcode: OpCode, pub mask: Option<[u8; 4]> }
        impl Default for FrameHeader {}
        impl FrameHeader {
            pub fn parse(cursor: &mut Cursor<impl AsRef<[u8]>>) -> crate::Result<Option<(Self, u64)>> {}
            pub fn len(&self, length: u64) -> usize {}
            pub fn format(&self, length: u64, output: &mut impl Write) -> crate::Result<()> {}
        }
        #[derive(Clone)] pub struct Frame;
        impl Frame {
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn header(&self) -> &FrameHeader {}
            pub fn header_mut(&mut self) -> &mut FrameHeader {}
            pub fn payload(&self) -> &[u8] {}
            pub fn into_text(self) -> StdResult<crate::Utf8Bytes, Utf8Error> {}
            pub fn into_payload(self) -> Bytes {}
            pub fn to_text(&self) -> crate::Result<&str, Utf8Error> {}
            pub fn message(data: impl Into<Bytes>, opcode: OpCode, is_final: bool) -> Frame {}
            pub fn pong(data: impl Into<Bytes>) -> Frame {}
            pub fn ping(data: impl Into<Bytes>) -> Frame {}
            pub fn close(msg: Option<crate::protocol::CloseFrame>) -> Frame {}
            pub fn from_payload(header: FrameHeader, payload: Bytes) -> Self {}
            pub fn format(self, output: &mut impl Write) -> crate::Result<()> {}
        }
        impl fmt::Display for Frame {}
        pub mod coding {
            use std::fmt;
            #[derive(Clone, Copy)] pub enum OpCode { Data(Data), Control(Control) }
            impl fmt::Display for OpCode {}
            impl From<u8> for OpCode {}
            #[derive(Clone, Copy)] pub enum Data { Continue, Text, Binary, Reserved(u8) }
            impl fmt::Display for Data {}
            #[derive(Clone, Copy)] pub enum Control { Close, Ping, Pong, Reserved(u8) }
            impl fmt::Display for Control {}
            #[derive(Clone, Copy)] pub enum CloseCode { Normal, Away, Protocol, Unsupported, Status, Abnormal, Invalid, Policy, Size, Extension, Error, Restart, Again }
            impl CloseCode { pub fn is_allowed(self) -> bool {} }
            impl fmt::Display for CloseCode {}
            impl From<u16> for CloseCode {}
        }
    }
}
pub mod stream {
    use native_tls::TlsStream;
    use rustls::StreamOwned;
    use std::io::{Result as IoResult, Read, Write};
    use std::net::TcpStream;
    use std::ops::Deref;
    #[derive(Clone, Copy)] pub enum Mode { Plain, Tls }
    pub trait NoDelay {
        fn set_nodelay(&mut self, nodelay: bool) -> IoResult<()>;
    }
    impl NoDelay for TcpStream { fn set_nodelay(&mut self, nodelay: bool) -> IoResult<()> {} }
    impl<S: Read + Write + NoDelay> NoDelay for TlsStream<S> { fn set_nodelay(&mut self, nodelay: bool) -> IoResult<()> {} }
    impl<S, SD, T> NoDelay for StreamOwned<S, T> where S: Deref<Target = rustls::ConnectionCommon<SD>>, SD: rustls::SideData, T: Read + Write + NoDelay {
        fn set_nodelay(&mut self, nodelay: bool) -> IoResult<()> {}
    }
    pub enum MaybeTlsStream<S: Read + Write> { Plain(S), NativeTls(native_tls::TlsStream<S>), Rustls(rustls::StreamOwned<rustls::ClientConnection, S>) }
    impl<S: Read + Write> Read for MaybeTlsStream<S> { fn read(&mut self, buf: &mut [u8]) -> IoResult<usize> {} }
    impl<S: Read + Write> Write for MaybeTlsStream<S> {
        fn write(&mut self, buf: &[u8]) -> IoResult<usize> {}
        fn flush(&mut self) -> IoResult<()> {}
    }
    impl<S: Read + Write + NoDelay> NoDelay for MaybeTlsStream<S> { fn set_nodelay(&mut self, nodelay: bool) -> IoResult<()> {} }
}
pub mod tls {
    use crate::{ClientHandshake, HandshakeError};
    use crate::stream::MaybeTlsStream;
    pub type TlsHandshakeError<S> = HandshakeError<ClientHandshake<MaybeTlsStream<S>>>;
}
pub mod util {
    use std::io::Error as IoError;
    use std::result::Result as StdResult;
    pub trait NonBlockingError {
        fn into_non_blocking(self) -> Option<Self>;
    }
    impl NonBlockingError for IoError { fn into_non_blocking(self) -> Option<Self> {} }
    pub trait NonBlockingResult {
        type Result;
        fn no_block(self) -> Self::Result;
    }
    impl<T, E> NonBlockingResult for StdResult<T, E> where E: NonBlockingError {
        type Result = StdResult<Option<T>, E>;
        fn no_block(self) -> Self::Result {}
    }
}
