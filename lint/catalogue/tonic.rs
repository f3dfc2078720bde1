//! tonic 0.14.9, 0.12.3.

macro_rules! include_file_descriptor_set { () => {} }
macro_rules! include_proto { () => {} }
use bytes::Bytes;
use crate::codec::{CompressionEncoding, Decoder};
use crate::metadata::MetadataMap;
use http::StatusCode;
use http::header::HeaderMap;
use http_body::Body as HttpBody;
use std::{error, fmt, io, result};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_stream::Stream;
pub use async_trait::async_trait;
pub use http::Extensions;
pub type Result<T, E = Status> = result::Result<T, E>;
pub struct Streaming<T>;
impl<T> Streaming<T> {
    pub fn new_response<B, D>(decoder: D, body: B, status_code: StatusCode, encoding: Option<CompressionEncoding>, max_message_size: Option<usize>) -> Self where B: HttpBody, B::Error: Into<BoxError>, D: Decoder<Item = T, Error = Status> {}
    pub fn new_empty<B, D>(decoder: D, body: B) -> Self where B: HttpBody, B::Error: Into<BoxError>, D: Decoder<Item = T, Error = Status> {}
    pub fn new_request<B, D>(decoder: D, body: B, encoding: Option<CompressionEncoding>, max_message_size: Option<usize>) -> Self where B: HttpBody, B::Error: Into<BoxError>, D: Decoder<Item = T, Error = Status> {}
    pub async fn message(&mut self) -> std::result::Result<Option<T>, Status> {}
    pub async fn trailers(&mut self) -> std::result::Result<Option<MetadataMap>, Status> {}
}
impl<T> Stream for Streaming<T> { type Item = std::result::Result<T, Status>; }
#[derive(Clone)] pub struct GrpcMethod;
impl GrpcMethod {
    pub fn service(&self) -> &str {}
    pub fn method(&self) -> &str {}
}
pub struct Request<T>;
impl<T> Request<T> {
    pub fn map<F, U>(self, f: F) -> Request<U> where F: FnOnce(T) -> U { Request::new(f(self.into_inner())) }
    pub fn new(message: T) -> Self {}
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn metadata(&self) -> &MetadataMap {}
    pub fn metadata_mut(&mut self) -> &mut MetadataMap {}
    pub fn into_inner(self) -> T {}
    pub fn into_parts(self) -> (MetadataMap, Extensions, T) {}
    pub fn from_parts(metadata: MetadataMap, extensions: Extensions, message: T) -> Self {}
    pub fn from_http(http: http::Request<T>) -> Self {}
    pub fn local_addr(&self) -> Option<SocketAddr> {}
    pub fn remote_addr(&self) -> Option<SocketAddr> {}
    pub fn peer_certs(&self) -> Option<Arc<Vec<CertificateDer>>> {}
    pub fn set_timeout(&mut self, deadline: Duration) {}
    pub fn extensions(&self) -> &Extensions {}
    pub fn extensions_mut(&mut self) -> &mut Extensions {}
    pub fn cancellation_handle(&mut self) -> CancellationHandle {}
}
impl<T> IntoRequest<T> for Request<T> { fn into_request(self) -> Request<T> {} }
impl<T> IntoStreamingRequest for Request<T> where T: Stream {
    type Stream = T;
    type Message = T::Item;
    fn into_streaming_request(self) -> Self {}
}
pub trait IntoRequest<T> {
    fn into_request(self) -> Request<T>;
}
impl<T> IntoRequest<T> for T { fn into_request(self) -> Request<Self> {} }
pub trait IntoStreamingRequest {
    type Stream: Stream<Item = Self::Message>;
    type Message;
    fn into_streaming_request(self) -> Request<Self::Stream>;
}
impl<T> IntoStreamingRequest for T where T: Stream {
    type Stream = T;
    type Message = T::Item;
    fn into_streaming_request(self) -> Request<Self> {}
}
#[derive(Clone)] pub struct CancellationHandle;
impl CancellationHandle { pub fn cancel(self) {} }
pub struct Response<T>;
impl<T> Response<T> {
    pub fn map<F, U>(self, f: F) -> Response<U> where F: FnOnce(T) -> U { Response::new(f(self.into_inner())) }
    pub fn new(message: T) -> Self {}
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn metadata(&self) -> &MetadataMap {}
    pub fn metadata_mut(&mut self) -> &mut MetadataMap {}
    pub fn into_inner(self) -> T {}
    pub fn into_parts(self) -> (MetadataMap, T, Extensions) {}
    pub fn from_parts(metadata: MetadataMap, message: T, extensions: Extensions) -> Self {}
    pub fn extensions(&self) -> &Extensions {}
    pub fn extensions_mut(&mut self) -> &mut Extensions {}
    pub fn disable_compression(&mut self) {}
}
impl<T> From<T> for Response<T> {}
#[derive(Clone)] pub struct Status;
impl Status {
    pub fn new(code: Code, message: impl Into<String>) -> Status {}
    pub fn ok(message: impl Into<String>) -> Status {}
    pub fn cancelled(message: impl Into<String>) -> Status {}
    pub fn unknown(message: impl Into<String>) -> Status {}
    pub fn invalid_argument(message: impl Into<String>) -> Status {}
    pub fn deadline_exceeded(message: impl Into<String>) -> Status {}
    pub fn not_found(message: impl Into<String>) -> Status {}
    pub fn already_exists(message: impl Into<String>) -> Status {}
    pub fn permission_denied(message: impl Into<String>) -> Status {}
    pub fn resource_exhausted(message: impl Into<String>) -> Status {}
    pub fn failed_precondition(message: impl Into<String>) -> Status {}
    pub fn aborted(message: impl Into<String>) -> Status {}
    pub fn out_of_range(message: impl Into<String>) -> Status {}
    pub fn unimplemented(message: impl Into<String>) -> Status {}
    pub fn internal(message: impl Into<String>) -> Status {}
    pub fn unavailable(message: impl Into<String>) -> Status {}
    pub fn data_loss(message: impl Into<String>) -> Status {}
    pub fn unauthenticated(message: impl Into<String>) -> Status {}
    pub fn from_error(err: Box<dyn error::Error + Send + Sync>) -> Status {}
    pub fn try_from_error(err: Box<dyn error::Error + Send + Sync>) -> std::result::Result<Status, Box<dyn error::Error + Send + Sync>> {}
    pub fn from_header_map(header_map: &HeaderMap) -> Option<Status> {}
    pub fn code(&self) -> Code {}
    pub fn message(&self) -> &str {}
    pub fn details(&self) -> &[u8] {}
    pub fn metadata(&self) -> &MetadataMap {}
    pub fn metadata_mut(&mut self) -> &mut MetadataMap {}
    pub fn add_header(&self, header_map: &mut HeaderMap) -> std::result::Result<(), Self> {}
    pub fn with_details(code: Code, message: impl Into<String>, details: Bytes) -> Status {}
    pub fn with_metadata(code: Code, message: impl Into<String>, metadata: MetadataMap) -> Status {}
    pub fn with_details_and_metadata(code: Code, message: impl Into<String>, details: Bytes, metadata: MetadataMap) -> Status {}
    pub fn set_source(&mut self, source: Arc<dyn error::Error + Send + Sync>) -> &mut Status {}
    pub fn into_http<B: Default>(self) -> http::Response<B> {}
}
impl From<h2::Error> for Status {}
impl From<io::Error> for Status {}
impl fmt::Display for Status {}
impl error::Error for Status {}
#[derive(Clone, Copy)] pub enum Code { Ok, Cancelled, Unknown, InvalidArgument, DeadlineExceeded, NotFound, AlreadyExists, PermissionDenied, ResourceExhausted, FailedPrecondition, Aborted, OutOfRange, Unimplemented, Internal, Unavailable, DataLoss, Unauthenticated }
impl Code {
    pub fn description(&self) -> &str {}
    pub fn from_i32(i: i32) -> Code {}
    pub fn from_bytes(bytes: &[u8]) -> Code {}
}
impl fmt::Display for Code {}
impl From<i32> for Code {}
pub struct TimeoutExpired(pub ());
impl fmt::Display for TimeoutExpired {}
impl error::Error for TimeoutExpired {}
pub struct ConnectError(pub Box<dyn error::Error + Send + Sync>);
impl fmt::Display for ConnectError {}
impl error::Error for ConnectError {}
pub type BoxError = Box<dyn error::Error + Send + Sync>;
pub type Error = Box<dyn error::Error + Send + Sync>;
pub mod body {
    use crate::{BoxError, Error, Status};
    use http_body_util::combinators;
    use std::{pin, task};
    use std::task::Poll;
    pub struct Body;
    impl Body {
        pub fn empty() -> Self {}
        pub fn new<B>(body: B) -> Self where B: http_body::Body<Data = bytes::Bytes>, B::Error: Into<BoxError> {}
    }
    impl Default for Body {}
    impl http_body::Body for Body {
        type Data = bytes::Bytes;
        type Error = Status;
        fn poll_frame(self: pin::Pin<&mut Self>, cx: &mut task::Context) -> Poll<Option<Result<http_body::Frame<Self::Data>, Self::Error>>> {}
        fn is_end_stream(&self) -> bool {}
    }
    pub type BoxBody = combinators::UnsyncBoxBody<bytes::Bytes, Status>;
    pub fn boxed<B>(body: B) -> BoxBody where B: http_body::Body<Data = bytes::Bytes>, B::Error: Into<Error> {}
    pub fn empty_body() -> BoxBody {}
}
pub mod client {
    use crate::{BoxError, Error, Request, Response, Status, Streaming};
    use crate::body::Body;
    use crate::codec::{Codec, CompressionEncoding};
    use http::uri::{PathAndQuery, Uri};
    use http_body::Body as HttpBody;
    use std::future::Future;
    use std::task::{Context, Poll};
    use tokio_stream::Stream;
    use tower_service::Service;
    pub struct Grpc<T>;
    impl<T> Grpc<T> {
        pub fn new(inner: T) -> Self {}
        pub fn with_origin(inner: T, origin: Uri) -> Self {}
        pub fn send_compressed(self, encoding: CompressionEncoding) -> Self {}
        pub fn accept_compressed(self, encoding: CompressionEncoding) -> Self {}
        pub fn max_decoding_message_size(self, limit: usize) -> Self {}
        pub fn max_encoding_message_size(self, limit: usize) -> Self {}
        pub async fn ready(&mut self) -> Result<(), T::Error> where T: GrpcService<Body> {}
        pub async fn unary<M1, M2, C>(&mut self, request: Request<M1>, path: PathAndQuery, codec: C) -> Result<Response<M2>, Status> where T: GrpcService<Body>, T::ResponseBody: HttpBody, <T::ResponseBody as HttpBody>::Error: Into<BoxError>, C: Codec<Encode = M1, Decode = M2> {}
        pub async fn client_streaming<S, M1, M2, C>(&mut self, request: Request<S>, path: PathAndQuery, codec: C) -> Result<Response<M2>, Status> where T: GrpcService<Body>, T::ResponseBody: HttpBody, <T::ResponseBody as HttpBody>::Error: Into<BoxError>, S: Stream<Item = M1>, C: Codec<Encode = M1, Decode = M2> {}
        pub async fn server_streaming<M1, M2, C>(&mut self, request: Request<M1>, path: PathAndQuery, codec: C) -> Result<Response<Streaming<M2>>, Status> where T: GrpcService<Body>, T::ResponseBody: HttpBody, <T::ResponseBody as HttpBody>::Error: Into<BoxError>, C: Codec<Encode = M1, Decode = M2> {}
        pub async fn streaming<S, M1, M2, C>(&mut self, request: Request<S>, path: PathAndQuery, codec: C) -> Result<Response<Streaming<M2>>, Status> where T: GrpcService<Body>, T::ResponseBody: HttpBody, <T::ResponseBody as HttpBody>::Error: Into<BoxError>, S: Stream<Item = M1>, C: Codec<Encode = M1, Decode = M2> {}
    }
    impl<T: Clone> Clone for Grpc<T> {}
    pub trait GrpcService<ReqBody> {
        type ResponseBody: http_body::Body;
        type Error: Into<BoxError>;
        type Future: Future<Output = Result<http::Response<Self::ResponseBody>, Self::Error>>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>>;
        fn call(&mut self, request: http::Request<ReqBody>) -> Self::Future;
    }
    impl<T, ReqBody, ResBody> GrpcService<ReqBody> for T where T: Service<http::Request<ReqBody>, Response = http::Response<ResBody>>, T::Error: Into<BoxError>, ResBody: http_body::Body, <ResBody as http_body::Body>::Error: Into<BoxError> {
        type ResponseBody = ResBody;
        type Error = T::Error;
        type Future = T::Future;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, request: http::Request<ReqBody>) -> Self::Future {}
    }
    impl<T, ReqBody, ResBody> GrpcService<ReqBody> for T where T: Service<http::Request<ReqBody>, Response = http::Response<ResBody>>, T::Error: Into<Error>, ResBody: http_body::Body, <ResBody as http_body::Body>::Error: Into<Error> {
        type ResponseBody = ResBody;
        type Error = T::Error;
        type Future = T::Future;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, request: http::Request<ReqBody>) -> Self::Future {}
    }
}
pub mod codegen {
    pub use async_trait::async_trait;
    pub use bytes::Bytes;
    pub use crate::codec::{CompressionEncoding, EnabledCompressionEncodings};
    pub use crate::service::interceptor::InterceptedService;
    pub use http;
    pub use http_body::Body;
    pub use std::future::Future;
    pub use std::pin::Pin;
    pub use std::sync::Arc;
    pub use std::task::{Context, Poll};
    pub use tokio_stream;
    pub use tower_service::Service;
    pub type StdError = Box<dyn std::error::Error + Send + Sync>;
    pub type BoxFuture<T, E> = self::Pin<Box<dyn self::Future<Output = Result<T, E>> + Send>>;
    pub type BoxStream<T> = self::Pin<Box<dyn tokio_stream::Stream<Item = Result<T, crate::Status>> + Send>>;
}
pub mod codec {
    use bytes::{Buf, BufMut, Bytes};
    use bytes::buf::UninitSlice;
    use crate::Status;
    use crate::codec::compression::SingleMessageCompressionOverride;
    use crate::codec::prost::{ProstDecoder, ProstEncoder};
    use http_body::{Body, Frame};
    use prost::Message;
    use std::{fmt, io};
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use tokio_stream::Stream;
    pub use crate::Streaming;
    #[derive(Clone, Copy)] pub struct BufferSettings;
    impl BufferSettings { pub fn new(buffer_size: usize, yield_threshold: usize) -> Self {} }
    impl Default for BufferSettings {}
    pub trait Codec {
        type Encode;
        type Decode;
        type Encoder: Encoder<Item = Self::Encode, Error = Status>;
        type Decoder: Decoder<Item = Self::Decode, Error = Status>;
        fn encoder(&mut self) -> Self::Encoder;
        fn decoder(&mut self) -> Self::Decoder;
    }
    pub trait Encoder {
        type Item;
        type Error: From<io::Error>;
        fn encode(&mut self, item: Self::Item, dst: &mut EncodeBuf) -> Result<(), Self::Error>;
        fn buffer_settings(&self) -> BufferSettings {}
    }
    pub trait Decoder {
        type Item;
        type Error: From<io::Error>;
        fn decode(&mut self, src: &mut DecodeBuf) -> Result<Option<Self::Item>, Self::Error>;
        fn buffer_settings(&self) -> BufferSettings {}
    }
    pub struct DecodeBuf;
    impl Buf for DecodeBuf {
        fn remaining(&self) -> usize {}
        fn chunk(&self) -> &[u8] {}
        fn advance(&mut self, cnt: usize) {}
        fn copy_to_bytes(&mut self, len: usize) -> Bytes {}
    }
    pub struct EncodeBuf;
    impl EncodeBuf { pub fn reserve(&mut self, additional: usize) {} }
    impl BufMut for EncodeBuf {
        fn remaining_mut(&self) -> usize {}
        fn advance_mut(&mut self, cnt: usize) {}
        fn chunk_mut(&mut self) -> &mut UninitSlice {}
        fn put<T: Buf>(&mut self, src: T) {}
        fn put_slice(&mut self, src: &[u8]) {}
        fn put_bytes(&mut self, val: u8, cnt: usize) {}
    }
    #[derive(Clone, Copy, Default)] pub struct EnabledCompressionEncodings;
    impl EnabledCompressionEncodings {
        pub fn enable(&mut self, encoding: CompressionEncoding) {}
        pub fn pop(&mut self) -> Option<CompressionEncoding> {}
        pub fn is_enabled(&self, encoding: CompressionEncoding) -> bool {}
        pub fn is_empty(&self) -> bool {}
    }
    #[derive(Clone, Copy)] pub enum CompressionEncoding { Gzip, Deflate, Zstd }
    impl fmt::Display for CompressionEncoding {}
    pub struct EncodeBody<T, U>;
    impl<T: Encoder, U: Stream> EncodeBody<T, U> {
        pub fn new_client(encoder: T, source: U, compression_encoding: Option<CompressionEncoding>, max_message_size: Option<usize>) -> Self {}
        pub fn new_server(encoder: T, source: U, compression_encoding: Option<CompressionEncoding>, compression_override: SingleMessageCompressionOverride, max_message_size: Option<usize>) -> Self {}
    }
    impl<T, U> Body for EncodeBody<T, U> where T: Encoder<Error = Status>, U: Stream<Item = Result<T::Item, Status>> {
        type Data = Bytes;
        type Error = Status;
        fn is_end_stream(&self) -> bool {}
        fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {}
    }
    #[derive(Clone)] pub struct ProstCodec<T, U>;
    impl<T, U> ProstCodec<T, U> { pub fn new() -> Self {} }
    impl<T, U> Default for ProstCodec<T, U> {}
    impl<T, U> ProstCodec<T, U> where T: Message, U: Message + Default {
        pub fn raw_encoder(buffer_settings: BufferSettings) -> <Self as Codec>::Encoder {}
        pub fn raw_decoder(buffer_settings: BufferSettings) -> <Self as Codec>::Decoder {}
    }
    impl<T, U> Codec for ProstCodec<T, U> where T: Message, U: Message + Default {
        type Encode = T;
        type Decode = U;
        type Encoder = ProstEncoder<T>;
        type Decoder = ProstDecoder<U>;
        fn encoder(&mut self) -> Self::Encoder {}
        fn decoder(&mut self) -> Self::Decoder {}
    }
    pub mod compression {
        #[derive(Clone, Copy, Default)] pub enum SingleMessageCompressionOverride { Inherit, Disable }
    }
    pub mod prost {
        use crate::Status;
        use crate::codec::{BufferSettings, DecodeBuf, Decoder, EncodeBuf, Encoder};
        use prost::Message;
        #[derive(Clone, Default)] pub struct ProstEncoder<T>;
        impl<T> ProstEncoder<T> { pub fn new(buffer_settings: BufferSettings) -> Self {} }
        impl<T: Message> Encoder for ProstEncoder<T> {
            type Item = T;
            type Error = Status;
            fn encode(&mut self, item: Self::Item, buf: &mut EncodeBuf) -> Result<(), Self::Error> {}
            fn buffer_settings(&self) -> BufferSettings {}
        }
        #[derive(Clone, Default)] pub struct ProstDecoder<U>;
        impl<U> ProstDecoder<U> { pub fn new(buffer_settings: BufferSettings) -> Self {} }
        impl<U: Message + Default> Decoder for ProstDecoder<U> {
            type Item = U;
            type Error = Status;
            fn decode(&mut self, buf: &mut DecodeBuf) -> Result<Option<Self::Item>, Self::Error> {}
            fn buffer_settings(&self) -> BufferSettings {}
        }
    }
}
pub mod metadata {
    use bytes::Bytes;
    use crate::metadata::encoding::ValueEncoding;
    use crate::metadata::errors::{InvalidMetadataKey, InvalidMetadataValue, InvalidMetadataValueBytes, ToStrError};
    use crate::metadata::map::ValueIterMut;
    use crate::metadata::map::as_encoding_agnostic_metadata_key::AsEncodingAgnosticMetadataKey;
    use crate::metadata::map::as_metadata_key::AsMetadataKey;
    use crate::metadata::map::into_metadata_key::IntoMetadataKey;
    use http::HeaderValue;
    use std::fmt;
    use std::borrow::Borrow;
    use std::str::FromStr;
    pub const GRPC_CONTENT_TYPE: HeaderValue = _;
    #[derive(Clone)] pub enum Ascii {  }
    impl ValueEncoding for Ascii { fn is_valid_key(key: &str) -> bool {} }
    #[derive(Clone)] pub enum Binary {  }
    impl ValueEncoding for Binary { fn is_valid_key(key: &str) -> bool {} }
    #[derive(Clone)] pub struct MetadataKey<VE: ValueEncoding>;
    impl<VE: ValueEncoding> MetadataKey<VE> {
        pub fn from_bytes(src: &[u8]) -> Result<Self, InvalidMetadataKey> {}
        pub fn from_static(src: &str) -> Self {}
        pub fn as_str(&self) -> &str {}
    }
    impl<VE: ValueEncoding> FromStr for MetadataKey<VE> {
        type Err = InvalidMetadataKey;
        fn from_str(s: &str) -> Result<Self, InvalidMetadataKey> {}
    }
    impl<VE: ValueEncoding> AsRef<str> for MetadataKey<VE> {}
    impl<VE: ValueEncoding> AsRef<[u8]> for MetadataKey<VE> {}
    impl<VE: ValueEncoding> Borrow<str> for MetadataKey<VE> {}
    impl<VE: ValueEncoding> fmt::Display for MetadataKey<VE> {}
    impl<VE: ValueEncoding> From<&MetadataKey<VE>> for MetadataKey<VE> {}
    impl<VE: ValueEncoding> IntoMetadataKey<VE> for MetadataKey<VE> {}
    impl<VE: ValueEncoding> IntoMetadataKey<VE> for &MetadataKey<VE> {}
    impl<VE: ValueEncoding> AsMetadataKey<VE> for MetadataKey<VE> {}
    impl<VE: ValueEncoding> AsMetadataKey<VE> for &MetadataKey<VE> {}
    impl<VE: ValueEncoding> AsEncodingAgnosticMetadataKey for MetadataKey<VE> {}
    impl<VE: ValueEncoding> AsEncodingAgnosticMetadataKey for &MetadataKey<VE> {}
    pub type AsciiMetadataKey = MetadataKey<Ascii>;
    pub type BinaryMetadataKey = MetadataKey<Binary>;
    #[derive(Clone, Default)] pub struct MetadataMap;
    impl AsRef<http::HeaderMap> for MetadataMap {}
    impl AsMut<http::HeaderMap> for MetadataMap {}
    impl MetadataMap {
        pub fn new() -> Self {}
        pub fn from_headers(headers: http::HeaderMap) -> Self {}
        pub fn into_headers(self) -> http::HeaderMap {}
        pub fn with_capacity(capacity: usize) -> MetadataMap {}
        pub fn len(&self) -> usize {}
        pub fn keys_len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn clear(&mut self) {}
        pub fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn get<K>(&self, key: K) -> Option<&MetadataValue<Ascii>> where K: AsMetadataKey<Ascii> {}
        pub fn get_bin<K>(&self, key: K) -> Option<&MetadataValue<Binary>> where K: AsMetadataKey<Binary> {}
        pub fn get_mut<K>(&mut self, key: K) -> Option<&mut MetadataValue<Ascii>> where K: AsMetadataKey<Ascii> {}
        pub fn get_bin_mut<K>(&mut self, key: K) -> Option<&mut MetadataValue<Binary>> where K: AsMetadataKey<Binary> {}
        pub fn get_all<K>(&self, key: K) -> GetAll<Ascii> where K: AsMetadataKey<Ascii> {}
        pub fn get_all_bin<K>(&self, key: K) -> GetAll<Binary> where K: AsMetadataKey<Binary> {}
        pub fn contains_key<K>(&self, key: K) -> bool where K: AsEncodingAgnosticMetadataKey {}
        pub fn iter(&self) -> Iter {}
        pub fn iter_mut(&mut self) -> IterMut {}
        pub fn keys(&self) -> Keys {}
        pub fn values(&self) -> Values {}
        pub fn values_mut(&mut self) -> ValuesMut {}
        pub fn entry<K>(&mut self, key: K) -> Result<Entry<Ascii>, InvalidMetadataKey> where K: AsMetadataKey<Ascii> {}
        pub fn entry_bin<K>(&mut self, key: K) -> Result<Entry<Binary>, InvalidMetadataKey> where K: AsMetadataKey<Binary> {}
        pub fn insert<K>(&mut self, key: K, val: MetadataValue<Ascii>) -> Option<MetadataValue<Ascii>> where K: IntoMetadataKey<Ascii> {}
        pub fn insert_bin<K>(&mut self, key: K, val: MetadataValue<Binary>) -> Option<MetadataValue<Binary>> where K: IntoMetadataKey<Binary> {}
        pub fn append<K>(&mut self, key: K, value: MetadataValue<Ascii>) -> bool where K: IntoMetadataKey<Ascii> {}
        pub fn append_bin<K>(&mut self, key: K, value: MetadataValue<Binary>) -> bool where K: IntoMetadataKey<Binary> {}
        pub fn remove<K>(&mut self, key: K) -> Option<MetadataValue<Ascii>> where K: AsMetadataKey<Ascii> {}
        pub fn remove_bin<K>(&mut self, key: K) -> Option<MetadataValue<Binary>> where K: AsMetadataKey<Binary> {}
    }
    pub struct Iter;
    impl Iterator for Iter {
        type Item = KeyAndValueRef;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub enum KeyAndValueRef { Ascii(&MetadataKey<Ascii>, &MetadataValue<Ascii>), Binary(&MetadataKey<Binary>, &MetadataValue<Binary>) }
    pub enum KeyAndMutValueRef { Ascii(&MetadataKey<Ascii>, &mut MetadataValue<Ascii>), Binary(&MetadataKey<Binary>, &mut MetadataValue<Binary>) }
    pub struct IterMut;
    impl Iterator for IterMut {
        type Item = KeyAndMutValueRef;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct ValueDrain<VE: ValueEncoding>;
    impl<VE: ValueEncoding> Iterator for ValueDrain<VE> {
        type Item = MetadataValue<VE>;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct Keys;
    impl Iterator for Keys {
        type Item = KeyRef;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub enum KeyRef { Ascii(&MetadataKey<Ascii>), Binary(&MetadataKey<Binary>) }
    pub struct Values;
    impl Iterator for Values {
        type Item = ValueRef;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub enum ValueRef { Ascii(&MetadataValue<Ascii>), Binary(&MetadataValue<Binary>) }
    pub struct ValuesMut;
    impl Iterator for ValuesMut {
        type Item = ValueRefMut;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub enum ValueRefMut { Ascii(&mut MetadataValue<Ascii>), Binary(&mut MetadataValue<Binary>) }
    pub struct ValueIter<VE: ValueEncoding>;
    impl<VE: ValueEncoding> Iterator for ValueIter<VE> {
        type Item = &MetadataValue<VE>;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<VE: ValueEncoding> DoubleEndedIterator for ValueIter<VE> { fn next_back(&mut self) -> Option<Self::Item> {} }
    pub struct GetAll<VE: ValueEncoding>;
    impl<VE: ValueEncoding> GetAll<VE> { pub fn iter(&self) -> ValueIter<VE> {} }
    impl<VE: ValueEncoding> IntoIterator for GetAll<VE> {
        type Item = &MetadataValue<VE>;
        type IntoIter = ValueIter<VE>;
        fn into_iter(self) -> ValueIter<VE> {}
    }
    impl<VE: ValueEncoding> IntoIterator for &GetAll<VE> {
        type Item = &MetadataValue<VE>;
        type IntoIter = ValueIter<VE>;
        fn into_iter(self) -> ValueIter<VE> {}
    }
    pub enum Entry<VE: ValueEncoding> { Occupied(OccupiedEntry<VE>), Vacant(VacantEntry<VE>) }
    impl<VE: ValueEncoding> Entry<VE> {
        pub fn or_insert(self, default: MetadataValue<VE>) -> &mut MetadataValue<VE> {}
        pub fn or_insert_with<F: FnOnce() -> MetadataValue<VE>>(self, default: F) -> &mut MetadataValue<VE> { default(); }
        pub fn key(&self) -> &MetadataKey<VE> {}
    }
    pub struct VacantEntry<VE: ValueEncoding>;
    impl<VE: ValueEncoding> VacantEntry<VE> {
        pub fn key(&self) -> &MetadataKey<VE> {}
        pub fn into_key(self) -> MetadataKey<VE> {}
        pub fn insert(self, value: MetadataValue<VE>) -> &mut MetadataValue<VE> {}
        pub fn insert_entry(self, value: MetadataValue<VE>) -> OccupiedEntry<Ascii> {}
    }
    pub struct OccupiedEntry<VE: ValueEncoding>;
    impl<VE: ValueEncoding> OccupiedEntry<VE> {
        pub fn key(&self) -> &MetadataKey<VE> {}
        pub fn get(&self) -> &MetadataValue<VE> {}
        pub fn get_mut(&mut self) -> &mut MetadataValue<VE> {}
        pub fn into_mut(self) -> &mut MetadataValue<VE> {}
        pub fn insert(&mut self, value: MetadataValue<VE>) -> MetadataValue<VE> {}
        pub fn insert_mult(&mut self, value: MetadataValue<VE>) -> ValueDrain<VE> {}
        pub fn append(&mut self, value: MetadataValue<VE>) {}
        pub fn remove(self) -> MetadataValue<VE> {}
        pub fn remove_entry(self) -> (MetadataKey<VE>, MetadataValue<VE>) {}
        pub fn remove_entry_mult(self) -> (MetadataKey<VE>, ValueDrain<VE>) {}
        pub fn iter(&self) -> ValueIter<VE> {}
        pub fn iter_mut(&mut self) -> ValueIterMut<VE> {}
    }
    impl<VE: ValueEncoding> IntoIterator for OccupiedEntry<VE> {
        type Item = &mut MetadataValue<VE>;
        type IntoIter = ValueIterMut<VE>;
        fn into_iter(self) -> ValueIterMut<VE> {}
    }
    impl<VE: ValueEncoding> IntoIterator for &OccupiedEntry<VE> {
        type Item = &MetadataValue<VE>;
        type IntoIter = ValueIter<VE>;
        fn into_iter(self) -> ValueIter<VE> {}
    }
    impl<VE: ValueEncoding> IntoIterator for &mut OccupiedEntry<VE> {
        type Item = &mut MetadataValue<VE>;
        type IntoIter = ValueIterMut<VE>;
        fn into_iter(self) -> ValueIterMut<VE> {}
    }
    #[derive(Clone)] pub struct MetadataValue<VE: ValueEncoding>;
    impl<VE: ValueEncoding> MetadataValue<VE> {
        pub fn from_static(src: &str) -> Self {}
        pub fn from_shared_unchecked(src: Bytes) -> Self {}
        pub fn is_empty(&self) -> bool {}
        pub fn to_bytes(&self) -> Result<Bytes, InvalidMetadataValueBytes> {}
        pub fn set_sensitive(&mut self, val: bool) {}
        pub fn is_sensitive(&self) -> bool {}
        pub fn as_encoded_bytes(&self) -> &[u8] {}
    }
    impl<VE: ValueEncoding> TryFrom<&[u8]> for MetadataValue<VE> { type Error = InvalidMetadataValueBytes; }
    impl<VE: ValueEncoding, const N: usize> TryFrom<&[u8; N]> for MetadataValue<VE> { type Error = InvalidMetadataValueBytes; }
    impl<VE: ValueEncoding> TryFrom<Bytes> for MetadataValue<VE> { type Error = InvalidMetadataValueBytes; }
    impl<VE: ValueEncoding> TryFrom<Vec<u8>> for MetadataValue<VE> { type Error = InvalidMetadataValueBytes; }
    impl TryFrom<&str> for MetadataValue<Ascii> { type Error = InvalidMetadataValue; }
    impl TryFrom<&String> for MetadataValue<Ascii> { type Error = InvalidMetadataValue; }
    impl TryFrom<String> for MetadataValue<Ascii> { type Error = InvalidMetadataValue; }
    impl MetadataValue<Ascii> {
        pub fn from_key<KeyVE: ValueEncoding>(key: MetadataKey<KeyVE>) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn to_str(&self) -> Result<&str, ToStrError> {}
        pub fn as_bytes(&self) -> &[u8] {}
    }
    impl MetadataValue<Binary> { pub fn from_bytes(src: &[u8]) -> Self {} }
    impl<VE: ValueEncoding> AsRef<[u8]> for MetadataValue<VE> {}
    impl<KeyVE: ValueEncoding> From<MetadataKey<KeyVE>> for MetadataValue<Ascii> {}
    impl FromStr for MetadataValue<Ascii> {
        type Err = InvalidMetadataValue;
        fn from_str(s: &str) -> Result<MetadataValue<Ascii>, Self::Err> {}
    }
    impl<VE: ValueEncoding> From<&MetadataValue<VE>> for MetadataValue<VE> {}
    pub type AsciiMetadataValue = MetadataValue<Ascii>;
    pub type BinaryMetadataValue = MetadataValue<Binary>;
    pub mod encoding {
        use std::hash::Hash;
        pub trait ValueEncoding: Clone + Eq + PartialEq + Hash {
            fn is_valid_key(key: &str) -> bool;
        }
    }
    pub mod errors {
        use std::fmt;
        use std::error::Error;
        pub struct InvalidMetadataValue;
        impl fmt::Display for InvalidMetadataValue {}
        impl Error for InvalidMetadataValue {}
        pub struct InvalidMetadataValueBytes;
        impl fmt::Display for InvalidMetadataValueBytes {}
        impl Error for InvalidMetadataValueBytes {}
        #[derive(Default)] pub struct InvalidMetadataKey;
        impl fmt::Display for InvalidMetadataKey {}
        impl Error for InvalidMetadataKey {}
        pub struct ToStrError;
        impl fmt::Display for ToStrError {}
        impl Error for ToStrError {}
    }
    pub mod map {
        use crate::metadata::MetadataValue;
        use crate::metadata::encoding::ValueEncoding;
        pub struct ValueIterMut<VE: ValueEncoding>;
        impl<VE: ValueEncoding> Iterator for ValueIterMut<VE> {
            type Item = &mut MetadataValue<VE>;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        impl<VE: ValueEncoding> DoubleEndedIterator for ValueIterMut<VE> { fn next_back(&mut self) -> Option<Self::Item> {} }
        pub mod as_encoding_agnostic_metadata_key {
            pub trait AsEncodingAgnosticMetadataKey {}
            impl AsEncodingAgnosticMetadataKey for &str {}
            impl AsEncodingAgnosticMetadataKey for String {}
            impl AsEncodingAgnosticMetadataKey for &String {}
        }
        pub mod as_metadata_key {
            use crate::metadata::encoding::ValueEncoding;
            pub trait AsMetadataKey<VE: ValueEncoding> {}
            impl<VE: ValueEncoding> AsMetadataKey<VE> for &str {}
            impl<VE: ValueEncoding> AsMetadataKey<VE> for String {}
            impl<VE: ValueEncoding> AsMetadataKey<VE> for &String {}
        }
        pub mod into_metadata_key {
            use crate::metadata::encoding::ValueEncoding;
            pub trait IntoMetadataKey<VE: ValueEncoding> {}
            impl<VE: ValueEncoding> IntoMetadataKey<VE> for &str {}
        }
    }
}
pub mod server {
    use crate::{BoxError, Error, Request, Response, Status, Streaming};
    use crate::body::Body;
    use crate::codec::{Codec, CompressionEncoding};
    use http_body::Body as HttpBody;
    use std::future::Future;
    use tokio_stream::Stream;
    use tower::util::Either;
    use tower_service::Service;
    pub trait NamedService {
        const NAME: &str;
    }
    pub struct Grpc<T>;
    impl<T> Grpc<T> where T: Codec {
        pub fn new(codec: T) -> Self {}
        pub fn accept_compressed(self, encoding: CompressionEncoding) -> Self {}
        pub fn send_compressed(self, encoding: CompressionEncoding) -> Self {}
        pub fn max_decoding_message_size(self, limit: usize) -> Self {}
        pub fn max_encoding_message_size(self, limit: usize) -> Self {}
        pub async fn unary<S, B>(&mut self, service: S, req: http::Request<B>) -> http::Response<Body> where S: UnaryService<T::Decode, Response = T::Encode>, B: HttpBody, B::Error: Into<BoxError> {}
        pub async fn server_streaming<S, B>(&mut self, service: S, req: http::Request<B>) -> http::Response<Body> where S: ServerStreamingService<T::Decode, Response = T::Encode>, B: HttpBody, B::Error: Into<BoxError> {}
        pub async fn client_streaming<S, B>(&mut self, service: S, req: http::Request<B>) -> http::Response<Body> where S: ClientStreamingService<T::Decode, Response = T::Encode>, B: HttpBody, B::Error: Into<BoxError> {}
        pub async fn streaming<S, B>(&mut self, service: S, req: http::Request<B>) -> http::Response<Body> where S: StreamingService<T::Decode, Response = T::Encode>, B: HttpBody, B::Error: Into<BoxError> {}
    }
    pub trait UnaryService<R> {
        type Response;
        type Future: Future<Output = Result<Response<Self::Response>, Status>>;
        fn call(&mut self, request: Request<R>) -> Self::Future;
    }
    impl<T, M1, M2> UnaryService<M1> for T where T: Service<Request<M1>, Response = Response<M2>, Error = Status> {
        type Response = M2;
        type Future = T::Future;
        fn call(&mut self, request: Request<M1>) -> Self::Future {}
    }
    pub trait ServerStreamingService<R> {
        type Response;
        type ResponseStream: Stream<Item = Result<Self::Response, Status>>;
        type Future: Future<Output = Result<Response<Self::ResponseStream>, Status>>;
        fn call(&mut self, request: Request<R>) -> Self::Future;
    }
    impl<T, S, M1, M2> ServerStreamingService<M1> for T where T: Service<Request<M1>, Response = Response<S>, Error = Status>, S: Stream<Item = Result<M2, Status>> {
        type Response = M2;
        type ResponseStream = S;
        type Future = T::Future;
        fn call(&mut self, request: Request<M1>) -> Self::Future {}
    }
    pub trait ClientStreamingService<R> {
        type Response;
        type Future: Future<Output = Result<Response<Self::Response>, Status>>;
        fn call(&mut self, request: Request<Streaming<R>>) -> Self::Future;
    }
    impl<T, M1, M2> ClientStreamingService<M1> for T where T: Service<Request<Streaming<M1>>, Response = Response<M2>, Error = Status> {
        type Response = M2;
        type Future = T::Future;
        fn call(&mut self, request: Request<Streaming<M1>>) -> Self::Future {}
    }
    pub trait StreamingService<R> {
        type Response;
        type ResponseStream: Stream<Item = Result<Self::Response, Status>>;
        type Future: Future<Output = Result<Response<Self::ResponseStream>, Status>>;
        fn call(&mut self, request: Request<Streaming<R>>) -> Self::Future;
    }
    impl<T, S, M1, M2> StreamingService<M1> for T where T: Service<Request<Streaming<M1>>, Response = Response<S>, Error = Status>, S: Stream<Item = Result<M2, Status>> {
        type Response = M2;
        type ResponseStream = S;
        type Future = T::Future;
        fn call(&mut self, request: Request<Streaming<M1>>) -> Self::Future {}
    }
    impl<S: NamedService, T> NamedService for Either<S, T> {}
}
pub mod service {
    use axum::response;
    use crate::{BoxError, Error, Request, Status};
    use crate::body::{Body, BoxBody};
    use crate::server::NamedService;
    use crate::service::interceptor::InterceptedService;
    use crate::service::recover_error::{ResponseBody, ResponseFuture};
    use crate::service::router::RoutesFuture;
    use http::Response;
    use std::convert::Infallible;
    use std::task::{Context, Poll};
    use tower_layer::Layer;
    use tower_service::Service;
    pub use axum::Router as AxumRouter;
    pub use axum::body::Body as AxumBody;
    pub trait Interceptor {
        #[async_context] fn call(&mut self, request: Request<()>) -> Result<Request<()>, Status>;
    }
    impl<F> Interceptor for F where F: FnMut(Request<()>) -> Result<Request<()>, Status> {
        fn call(&mut self, request: Request<()>) -> Result<Request<()>, Status> {}
    }
    #[derive(Clone, Copy)] pub struct InterceptorLayer<I>;
    impl<I> InterceptorLayer<I> { #[on_executor(interceptor)] pub fn new(interceptor: I) -> Self {} }
    impl<S, I> Layer<S> for InterceptorLayer<I> where I: Clone {
        type Service = InterceptedService<S, I>;
        fn layer(&self, service: S) -> Self::Service {}
    }
    #[derive(Clone)] pub struct Layered<S, T>;
    impl<S, T: NamedService> NamedService for Layered<S, T> {}
    impl<Req, S, T> Service<Req> for Layered<S, T> where S: Service<Req> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Req) -> Self::Future {}
    }
    pub trait LayerExt<L> {
        fn named_layer<S>(&self, service: S) -> Layered<L::Service, S> where L: Layer<S>;
    }
    impl<L> LayerExt<L> for L { fn named_layer<S>(&self, service: S) -> Layered<<L>::Service, S> where L: Layer<S> {} }
    #[derive(Clone)] pub struct Routes;
    impl Default for Routes {}
    impl Routes {
        pub fn new<S>(svc: S) -> Self where S: tower::Service<http::Request<Body>, Error = Infallible> + NamedService + Clone, S::Response: response::IntoResponse {}
        pub fn builder() -> RoutesBuilder {}
        pub fn add_service<S>(self, svc: S) -> Self where S: tower::Service<http::Request<Body>, Error = Infallible> + NamedService + Clone, S::Response: response::IntoResponse {}
        pub fn prepare(self) -> Self {}
        pub fn into_axum_router(self) -> axum::Router {}
        pub fn axum_router_mut(&mut self) -> &mut axum::Router {}
        pub fn into_router(self) -> axum::Router {}
    }
    impl From<axum::Router> for Routes {}
    impl<B> tower::Service<http::Request<B>> for Routes where B: http_body::Body<Data = bytes::Bytes>, B::Error: Into<BoxError> {
        type Response = Response<Body>;
        type Error = Infallible;
        type Future = RoutesFuture;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: http::Request<B>) -> Self::Future {}
    }
    #[derive(Clone, Default)] pub struct RoutesBuilder;
    impl RoutesBuilder {
        pub fn add_service<S>(&mut self, svc: S) -> &mut Self where S: tower::Service<http::Request<Body>, Error = Infallible> + NamedService + Clone, S::Response: response::IntoResponse {}
        pub fn routes(self) -> Routes {}
    }
    impl From<Routes> for RoutesBuilder {}
    impl From<axum::Router> for RoutesBuilder {}
    #[derive(Clone, Default)] pub struct RecoverErrorLayer;
    impl RecoverErrorLayer { pub fn new() -> Self {} }
    impl<S> Layer<S> for RecoverErrorLayer {
        type Service = RecoverError<S>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    #[derive(Clone)] pub struct RecoverError<S>;
    impl<S> RecoverError<S> { pub fn new(inner: S) -> Self {} }
    impl<S, Req, ResBody> Service<Req> for RecoverError<S> where S: Service<Req, Response = Response<ResBody>>, S::Error: Into<BoxError> {
        type Response = Response<ResponseBody<ResBody>>;
        type Error = BoxError;
        type Future = ResponseFuture<S::Future>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Req) -> Self::Future {}
    }
    #[on_executor(f)] pub fn interceptor<F>(f: F) -> InterceptorLayer<F> where F: Interceptor {}
    impl tower::Service<http::Request<BoxBody>> for Routes {
        type Response = Response<BoxBody>;
        type Error = Error;
        type Future = RoutesFuture;
        fn poll_ready(&mut self, arg1: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: http::Request<BoxBody>) -> Self::Future {}
    }
    pub mod interceptor {
        use bytes::Bytes;
        use crate::Error;
        use crate::body::BoxBody;
        use crate::server::NamedService;
        use std::future::Future;
        use std::pin::Pin;
        use std::task::{Context, Poll};
        use tower_layer::Layer;
        use tower_service::Service;
        pub use crate::service::{Interceptor, InterceptorLayer, interceptor};
        #[derive(Clone, Copy)] pub struct InterceptedService<S, I>;
        impl<S, I> InterceptedService<S, I> { #[on_executor(interceptor)] pub fn new(service: S, interceptor: I) -> Self {} }
        impl<S, I, ReqBody, ResBody> Service<http::Request<ReqBody>> for InterceptedService<S, I> where S: Service<http::Request<ReqBody>, Response = http::Response<ResBody>>, I: crate::service::Interceptor {
            type Response = http::Response<ResponseBody<ResBody>>;
            type Error = S::Error;
            type Future = ResponseFuture<S::Future>;
            fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
            fn call(&mut self, req: http::Request<ReqBody>) -> Self::Future {}
        }
        impl<S, I> NamedService for InterceptedService<S, I> where S: NamedService {}
        pub struct ResponseFuture<F>;
        impl<F, E, B> Future for ResponseFuture<F> where F: Future<Output = Result<http::Response<B>, E>> {
            type Output = Result<http::Response<ResponseBody<B>>, E>;
        }
        pub struct ResponseBody<B>;
        impl<B: http_body::Body> http_body::Body for ResponseBody<B> {
            type Data = B::Data;
            type Error = B::Error;
            fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<http_body::Frame<Self::Data>, Self::Error>>> {}
            fn is_end_stream(&self) -> bool {}
        }
        impl<S, F, ReqBody, ResBody> Service<http::Request<ReqBody>> for InterceptedService<S, F> where ResBody: Default + http_body::Body<Data = Bytes>, F: crate::service::Interceptor, S: Service<http::Request<ReqBody>, Response = http::Response<ResBody>>, S::Error: Into<Error>, ResBody: http_body::Body<Data = bytes::Bytes>, ResBody::Error: Into<Error> {
            type Response = http::Response<BoxBody>;
            type Error = S::Error;
            type Future = ResponseFuture<S::Future>;
            fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
            fn call(&mut self, req: http::Request<ReqBody>) -> Self::Future {}
        }
        impl<S, F> NamedService for InterceptedService<S, F> where S: NamedService {}
        impl<F, E, B> Future for ResponseFuture<F> where F: Future<Output = Result<http::Response<B>, E>>, E: Into<Error>, B: Default + http_body::Body<Data = Bytes>, B::Error: Into<Error> {
            type Output = Result<http::Response<BoxBody>, E>;
        }
    }
    pub mod recover_error {
        use crate::BoxError;
        use http::Response;
        use std::future::Future;
        use std::pin::Pin;
        use std::task::{Context, Poll};
        pub use crate::service::{RecoverError, RecoverErrorLayer};
        pub struct ResponseFuture<F>;
        impl<F, E, ResBody> Future for ResponseFuture<F> where F: Future<Output = Result<Response<ResBody>, E>>, E: Into<BoxError> {
            type Output = Result<Response<ResponseBody<ResBody>>, BoxError>;
        }
        pub struct ResponseBody<B>;
        impl<B> http_body::Body for ResponseBody<B> where B: http_body::Body {
            type Data = B::Data;
            type Error = B::Error;
            fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<http_body::Frame<Self::Data>, Self::Error>>> {}
            fn is_end_stream(&self) -> bool {}
        }
    }
    pub mod router {
        use crate::body::Body;
        use http::Response;
        use std::convert::Infallible;
        use std::future::Future;
        pub struct RoutesFuture;
        impl Future for RoutesFuture { type Output = Result<Response<Body>, Infallible>; }
    }
}
pub mod transport {
    use axum::response;
    use bytes::Bytes;
    use crate::BoxError;
    use crate::body::BoxBody;
    use crate::server::NamedService;
    use crate::service::Routes;
    use crate::transport::channel::{Change, ResponseFuture};
    use crate::transport::server::{Connected, Router};
    use http::{HeaderValue, Request, Response};
    use http::uri::InvalidUri;
    use hyper::rt;
    use hyper::rt::Executor;
    use std::fmt;
    use std::convert::Infallible;
    use std::error::Error as StdError;
    use std::future::Future;
    use std::hash::Hash;
    use std::net::{IpAddr, SocketAddr};
    use std::pin::Pin;
    use std::str::FromStr;
    use std::sync::Arc;
    use std::task::{Context, Poll};
    use std::time::Duration;
    use tokio::io::{AsyncRead, AsyncWrite};
    use tokio::sync::mpsc::Sender;
    use tokio_rustls::rustls::client::danger::ServerCertVerifier;
    use tokio_rustls::rustls::pki_types::TrustAnchor;
    use tokio_stream::Stream;
    use tower::Service;
    use tower::layer::Layer;
    use tower::layer::util::Stack;
    pub use crate::TimeoutExpired;
    pub use hyper::Uri;
    pub use hyper::body::Body;
    pub use tokio_rustls::rustls::pki_types::CertificateDer;
    #[derive(Clone)] pub struct Channel;
    impl Channel {
        pub fn builder(uri: http::uri::Uri) -> Endpoint {}
        pub fn from_static(s: &str) -> Endpoint {}
        pub fn from_shared(s: impl Into<Bytes>) -> Result<Endpoint, InvalidUri> {}
        pub fn balance_list(list: impl Iterator<Item = Endpoint>) -> Self {}
        pub fn balance_channel<K>(capacity: usize) -> (Self, Sender<Change<K, Endpoint>>) where K: Hash + Eq + Clone {}
        pub fn balance_channel_with_executor<K, E>(capacity: usize, executor: E) -> (Self, Sender<Change<K, Endpoint>>) where K: Hash + Eq + Clone, E: Executor<Pin<Box<dyn Future<Output = ()> + Send>>> {}
        pub fn new<C>(connector: C, endpoint: Endpoint) -> Self where C: Service<http::uri::Uri>, C::Error: Into<BoxError>, C::Response: rt::Read + rt::Write {}
        pub async fn connect<C>(connector: C, endpoint: Endpoint) -> Result<Self, Error> where C: Service<http::uri::Uri>, C::Error: Into<BoxError>, C::Response: rt::Read + rt::Write {}
    }
    impl Service<http::Request<crate::body::Body>> for Channel {
        type Response = http::Response<crate::body::Body>;
        type Error = Error;
        type Future = ResponseFuture;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, request: http::Request<crate::body::Body>) -> Self::Future {}
    }
    #[derive(Clone)] pub struct Endpoint;
    impl Endpoint {
        pub fn new<D>(dst: D) -> Result<Self, Error> where D: TryInto<Self> {}
        pub fn from_static(s: &str) -> Self {}
        pub fn from_shared(s: impl Into<Bytes>) -> Result<Self, Error> {}
        pub fn user_agent<T>(self, user_agent: T) -> Result<Self, Error> where T: TryInto<HeaderValue> {}
        pub fn origin(self, origin: http::uri::Uri) -> Self {}
        pub fn timeout(self, dur: Duration) -> Self {}
        pub fn connect_timeout(self, dur: Duration) -> Self {}
        pub fn tcp_keepalive(self, tcp_keepalive: Option<Duration>) -> Self {}
        pub fn tcp_keepalive_interval(self, tcp_keepalive_interval: Option<Duration>) -> Self {}
        pub fn tcp_keepalive_retries(self, tcp_keepalive_retries: Option<u32>) -> Self {}
        pub fn concurrency_limit(self, limit: usize) -> Self {}
        pub fn rate_limit(self, limit: u64, duration: Duration) -> Self {}
        pub fn initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> Self {}
        pub fn initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> Self {}
        pub fn buffer_size(self, sz: impl Into<Option<usize>>) -> Self {}
        pub fn tls_config(self, tls_config: ClientTlsConfig) -> Result<Self, Error> {}
        pub fn tls_config_with_verifier(self, tls_config: ClientTlsConfig, verifier: Arc<dyn ServerCertVerifier>) -> Result<Self, Error> {}
        pub fn tcp_nodelay(self, enabled: bool) -> Self {}
        pub fn http2_keep_alive_interval(self, interval: Duration) -> Self {}
        pub fn keep_alive_timeout(self, duration: Duration) -> Self {}
        pub fn keep_alive_while_idle(self, enabled: bool) -> Self {}
        pub fn http2_adaptive_window(self, enabled: bool) -> Self {}
        pub fn http2_header_table_size(self, size: u32) -> Self {}
        pub fn http2_max_header_list_size(self, size: u32) -> Self {}
        pub fn http2_max_concurrent_reset_streams(self, max: usize) -> Self {}
        pub fn http2_reset_stream_duration(self, duration: Duration) -> Self {}
        pub fn http2_max_local_error_reset_streams(self, max: impl Into<Option<usize>>) -> Self {}
        pub fn max_frame_size(self, frame_size: impl Into<Option<u32>>) -> Self {}
        pub fn executor<E>(self, executor: E) -> Self where E: Executor<Pin<Box<dyn Future<Output = ()> + Send>>> {}
        pub fn local_address(self, addr: Option<IpAddr>) -> Self {}
        pub async fn connect(&self) -> Result<Channel, Error> {}
        pub fn connect_lazy(&self) -> Channel {}
        pub async fn connect_with_connector<C>(&self, connector: C) -> Result<Channel, Error> where C: tower_service::Service<http::uri::Uri>, C::Response: rt::Read + rt::Write, BoxError: From<C::Error> {}
        pub fn connect_with_connector_lazy<C>(&self, connector: C) -> Channel where C: tower_service::Service<http::uri::Uri>, C::Response: rt::Read + rt::Write, BoxError: From<C::Error> {}
        pub fn uri(&self) -> &http::uri::Uri {}
        pub fn get_tcp_nodelay(&self) -> bool {}
        pub fn get_connect_timeout(&self) -> Option<Duration> {}
        pub fn get_tcp_keepalive(&self) -> Option<Duration> {}
        pub fn get_tcp_keepalive_interval(&self) -> Option<Duration> {}
        pub fn get_tcp_keepalive_retries(&self) -> Option<u32> {}
    }
    impl From<http::uri::Uri> for Endpoint {}
    impl TryFrom<Bytes> for Endpoint { type Error = Error; }
    impl TryFrom<String> for Endpoint { type Error = Error; }
    impl TryFrom<&str> for Endpoint { type Error = Error; }
    impl FromStr for Endpoint {
        type Err = Error;
        fn from_str(s: &str) -> Result<Self, Self::Err> {}
    }
    #[derive(Clone, Default)] pub struct ClientTlsConfig;
    impl ClientTlsConfig {
        pub fn new() -> Self {}
        pub fn domain_name(self, domain_name: impl Into<String>) -> Self {}
        pub fn ca_certificate(self, ca_certificate: Certificate) -> Self {}
        pub fn ca_certificates(self, ca_certificates: impl IntoIterator<Item = Certificate>) -> Self {}
        pub fn trust_anchor(self, trust_anchor: TrustAnchor) -> Self {}
        pub fn trust_anchors(self, trust_anchors: impl IntoIterator<Item = TrustAnchor>) -> Self {}
        pub fn identity(self, identity: Identity) -> Self {}
        pub fn assume_http2(self, assume_http2: bool) -> Self {}
        pub fn use_key_log(self) -> Self {}
        pub fn with_native_roots(self) -> Self {}
        pub fn with_webpki_roots(self) -> Self {}
        pub fn with_enabled_roots(self) -> Self {}
        pub fn timeout(self, timeout: Duration) -> Self {}
    }
    #[derive(Clone)] pub struct Server<L = tower::layer::util::Identity>;
    impl Default for Server<tower::layer::util::Identity> {}
    impl Server { pub fn builder() -> Self {} }
    impl<L> Server<L> {
        pub fn tls_config(self, tls_config: ServerTlsConfig) -> Result<Self, Error> {}
        pub fn concurrency_limit_per_connection(self, limit: usize) -> Self {}
        pub fn load_shed(self, load_shed: bool) -> Self {}
        pub fn timeout(self, timeout: Duration) -> Self {}
        pub fn initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> Self {}
        pub fn initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> Self {}
        pub fn max_concurrent_streams(self, max: impl Into<Option<u32>>) -> Self {}
        pub fn max_connection_age(self, max_connection_age: Duration) -> Self {}
        pub fn max_connection_age_grace(self, max_connection_age_grace: Duration) -> Self {}
        pub fn http2_keepalive_interval(self, http2_keepalive_interval: Option<Duration>) -> Self {}
        pub fn http2_keepalive_timeout(self, http2_keepalive_timeout: Option<Duration>) -> Self {}
        pub fn http2_adaptive_window(self, enabled: Option<bool>) -> Self {}
        pub fn http2_max_pending_accept_reset_streams(self, max: Option<usize>) -> Self {}
        pub fn http2_max_local_error_reset_streams(self, max: Option<usize>) -> Self {}
        pub fn tcp_keepalive(self, tcp_keepalive: Option<Duration>) -> Self {}
        pub fn tcp_keepalive_interval(self, tcp_keepalive_interval: Option<Duration>) -> Self {}
        pub fn tcp_keepalive_retries(self, tcp_keepalive_retries: Option<u32>) -> Self {}
        pub fn tcp_nodelay(self, enabled: bool) -> Self {}
        pub fn http2_max_header_list_size(self, max: impl Into<Option<u32>>) -> Self {}
        pub fn max_frame_size(self, frame_size: impl Into<Option<u32>>) -> Self {}
        pub fn accept_http1(self, accept_http1: bool) -> Self {}
        pub fn trace_fn<F>(self, f: F) -> Self where F: Fn(&http::Request<()>) -> tracing::Span {}
        pub fn add_service<S>(&mut self, svc: S) -> Router<L> where S: Service<Request<crate::body::Body>, Error = Infallible> + NamedService + Clone, S::Response: response::IntoResponse, L: Clone {}
        pub fn add_optional_service<S>(&mut self, svc: Option<S>) -> Router<L> where S: Service<Request<crate::body::Body>, Error = Infallible> + NamedService + Clone, S::Response: response::IntoResponse, L: Clone {}
        pub fn add_routes(&mut self, routes: Routes) -> Router<L> where L: Clone {}
        pub fn layer<NewLayer>(self, new_layer: NewLayer) -> Server<Stack<NewLayer, L>> {}
        #[serves] pub async fn serve<S, ResBody>(self, addr: SocketAddr, svc: S) -> Result<(), Error> where L: Layer<S>, L::Service: Service<Request<crate::body::Body>, Response = Response<ResBody>> + Clone, <<L as Layer<S>>::Service as Service<Request<crate::body::Body>>>::Error: Into<BoxError>, ResBody: http_body::Body<Data = Bytes>, ResBody::Error: Into<BoxError> {}
        #[serves] pub async fn serve_with_shutdown<S, F, ResBody>(self, addr: SocketAddr, svc: S, signal: F) -> Result<(), Error> where L: Layer<S>, L::Service: Service<Request<crate::body::Body>, Response = Response<ResBody>> + Clone, <<L as Layer<S>>::Service as Service<Request<crate::body::Body>>>::Error: Into<BoxError>, F: Future<Output = ()>, ResBody: http_body::Body<Data = Bytes>, ResBody::Error: Into<BoxError> {}
        #[serves] pub async fn serve_with_incoming<S, I, IO, IE, ResBody>(self, svc: S, incoming: I) -> Result<(), Error> where L: Layer<S>, L::Service: Service<Request<crate::body::Body>, Response = Response<ResBody>> + Clone, <<L as Layer<S>>::Service as Service<Request<crate::body::Body>>>::Error: Into<BoxError>, I: Stream<Item = Result<IO, IE>>, IO: AsyncRead + AsyncWrite + Connected, IE: Into<BoxError>, ResBody: http_body::Body<Data = Bytes>, ResBody::Error: Into<BoxError> {}
        #[serves] pub async fn serve_with_incoming_shutdown<S, I, F, IO, IE, ResBody>(self, svc: S, incoming: I, signal: F) -> Result<(), Error> where L: Layer<S>, L::Service: Service<Request<crate::body::Body>, Response = Response<ResBody>> + Clone, <<L as Layer<S>>::Service as Service<Request<crate::body::Body>>>::Error: Into<BoxError>, I: Stream<Item = Result<IO, IE>>, IO: AsyncRead + AsyncWrite + Connected, IE: Into<BoxError>, F: Future<Output = ()>, ResBody: http_body::Body<Data = Bytes>, ResBody::Error: Into<BoxError> {}
    }
    #[derive(Clone, Default)] pub struct ServerTlsConfig;
    impl ServerTlsConfig {
        pub fn new() -> Self {}
        pub fn identity(self, identity: Identity) -> Self {}
        pub fn client_ca_root(self, cert: Certificate) -> Self {}
        pub fn client_auth_optional(self, optional: bool) -> Self {}
        pub fn ignore_client_order(self, ignore_client_order: bool) -> Self {}
        pub fn use_key_log(self) -> Self {}
        pub fn timeout(self, timeout: Duration) -> Self {}
    }
    pub struct Error;
    impl fmt::Display for Error {}
    impl StdError for Error {}
    #[derive(Clone)] pub struct Certificate;
    impl Certificate {
        pub fn from_pem(pem: impl AsRef<[u8]>) -> Self {}
        pub fn get_ref(&self) -> &[u8] {}
        pub fn get_mut(&mut self) -> &mut [u8] {}
        pub fn into_inner(self) -> Vec<u8> {}
    }
    impl AsRef<[u8]> for Certificate {}
    impl AsMut<[u8]> for Certificate {}
    #[derive(Clone)] pub struct Identity;
    impl Identity { pub fn from_pem(cert: impl AsRef<[u8]>, key: impl AsRef<[u8]>) -> Self {} }
    impl Service<http::Request<BoxBody>> for Channel {
        type Response = http::Response<BoxBody>;
        type Error = Error;
        type Future = ResponseFuture;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, request: http::Request<BoxBody>) -> Self::Future {}
    }
    pub mod channel {
        use crate::body::Body;
        use crate::transport::Error;
        use http::Response;
        use std::future::Future;
        pub use crate::transport::{Channel, ClientTlsConfig, Endpoint};
        pub struct ResponseFuture;
        impl Future for ResponseFuture { type Output = Result<Response<Body>, Error>; }
        #[derive(Clone)] pub enum Change<K, V> { Insert(K, V), Remove(K) }
    }
    pub mod server {
        use axum::response;
        use bytes::Bytes;
        use crate::BoxError;
        use crate::body::{Body, BoxBody};
        use crate::server::NamedService;
        use crate::service::Routes;
        use crate::transport::Error;
        use http::{Request, Response};
        use std::convert::Infallible;
        use std::future::Future;
        use std::net::SocketAddr;
        use std::sync::Arc;
        use std::time::Duration;
        use tokio::{io, net};
        use tokio::io::{AsyncRead, AsyncWrite};
        use tokio::net::{TcpListener, TcpStream, unix};
        use tokio_rustls::rustls::pki_types::CertificateDer;
        use tokio_rustls::server::TlsStream;
        use tokio_stream::Stream;
        use tower::Service;
        use tower::layer::Layer;
        use tower::layer::util::Identity;
        pub use crate::transport::{Server, ServerTlsConfig};
        #[derive(Clone)] pub struct Router<L = Identity>;
        impl<L> Router<L> {
            pub fn add_service<S>(self, svc: S) -> Self where S: Service<Request<Body>, Error = Infallible> + NamedService + Clone, S::Response: response::IntoResponse {}
            pub fn add_optional_service<S>(self, svc: Option<S>) -> Self where S: Service<Request<Body>, Error = Infallible> + NamedService + Clone, S::Response: response::IntoResponse {}
            #[serves] pub async fn serve<ResBody>(self, addr: SocketAddr) -> Result<(), Error> where L: Layer<Routes> + Clone, L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone, <<L as Layer<Routes>>::Service as Service<Request<Body>>>::Error: Into<BoxError>, ResBody: http_body::Body<Data = Bytes>, ResBody::Error: Into<BoxError> {}
            #[serves] pub async fn serve_with_shutdown<F: Future<Output = ()>, ResBody>(self, addr: SocketAddr, signal: F) -> Result<(), Error> where L: Layer<Routes>, L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone, <<L as Layer<Routes>>::Service as Service<Request<Body>>>::Error: Into<BoxError>, ResBody: http_body::Body<Data = Bytes>, ResBody::Error: Into<BoxError> {}
            #[serves] pub async fn serve_with_incoming<I, IO, IE, ResBody>(self, incoming: I) -> Result<(), Error> where I: Stream<Item = Result<IO, IE>>, IO: AsyncRead + AsyncWrite + Connected, IE: Into<BoxError>, L: Layer<Routes>, L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone, <<L as Layer<Routes>>::Service as Service<Request<Body>>>::Error: Into<BoxError>, ResBody: http_body::Body<Data = Bytes>, ResBody::Error: Into<BoxError> {}
            #[serves] pub async fn serve_with_incoming_shutdown<I, IO, IE, F, ResBody>(self, incoming: I, signal: F) -> Result<(), Error> where I: Stream<Item = Result<IO, IE>>, IO: AsyncRead + AsyncWrite + Connected, IE: Into<BoxError>, F: Future<Output = ()>, L: Layer<Routes>, L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone, <<L as Layer<Routes>>::Service as Service<Request<Body>>>::Error: Into<BoxError>, ResBody: http_body::Body<Data = Bytes>, ResBody::Error: Into<BoxError> {}
            pub fn into_router(self) -> axum::Router {}
            pub fn into_service<ResBody>(self) -> L::Service where L: Layer<Routes>, L::Service: Service<Request<BoxBody>, Response = Response<ResBody>> + Clone, <<L as Layer<Routes>>::Service as Service<Request<BoxBody>>>::Error: Into<crate::Error>, ResBody: http_body::Body<Data = Bytes>, ResBody::Error: Into<crate::Error> {}
        }
        pub trait Connected {
            type ConnectInfo: Clone;
            fn connect_info(&self) -> Self::ConnectInfo;
        }
        impl Connected for TcpStream {
            type ConnectInfo = TcpConnectInfo;
            fn connect_info(&self) -> Self::ConnectInfo {}
        }
        impl Connected for io::DuplexStream {
            type ConnectInfo = ();
            fn connect_info(&self) -> Self::ConnectInfo {}
        }
        impl<T> Connected for TlsStream<T> where T: Connected {
            type ConnectInfo = TlsConnectInfo<T::ConnectInfo>;
            fn connect_info(&self) -> Self::ConnectInfo {}
        }
        impl Connected for net::UnixStream {
            type ConnectInfo = UdsConnectInfo;
            fn connect_info(&self) -> Self::ConnectInfo {}
        }
        #[derive(Clone)] pub struct TcpConnectInfo { pub local_addr: Option<SocketAddr>, pub remote_addr: Option<SocketAddr> }
        impl TcpConnectInfo {
            pub fn local_addr(&self) -> Option<SocketAddr> {}
            pub fn remote_addr(&self) -> Option<SocketAddr> {}
        }
        #[derive(Clone)] pub struct TlsConnectInfo<T>;
        impl<T> TlsConnectInfo<T> {
            pub fn get_ref(&self) -> &T {}
            pub fn get_mut(&mut self) -> &mut T {}
            pub fn peer_certs(&self) -> Option<Arc<Vec<CertificateDer>>> {}
        }
        pub struct TcpIncoming;
        impl TcpIncoming {
            pub fn bind(addr: SocketAddr) -> std::io::Result<Self> {}
            pub fn with_nodelay(self, nodelay: Option<bool>) -> Self {}
            pub fn with_keepalive(self, keepalive_time: Option<Duration>) -> Self {}
            pub fn with_keepalive_interval(self, keepalive_interval: Option<Duration>) -> Self {}
            pub fn with_keepalive_retries(self, keepalive_retries: Option<u32>) -> Self {}
            pub fn local_addr(&self) -> std::io::Result<SocketAddr> {}
            pub fn new(addr: SocketAddr, nodelay: bool, keepalive: Option<Duration>) -> Result<Self, crate::Error> {}
            pub fn from_listener(listener: TcpListener, nodelay: bool, keepalive: Option<Duration>) -> Result<Self, crate::Error> {}
        }
        impl From<TcpListener> for TcpIncoming {}
        impl Stream for TcpIncoming { type Item = std::io::Result<TcpStream>; }
        #[derive(Clone)] pub struct UdsConnectInfo { pub peer_addr: Option<Arc<unix::SocketAddr>>, pub peer_cred: Option<unix::UCred> }
    }
}
