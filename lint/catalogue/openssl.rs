//! openssl 0.10.82.

pub use ffi::init;
pub mod error {
    use std::{error, fmt};
    #[derive(Clone)] pub struct ErrorStack;
    impl ErrorStack {
        pub fn get() -> ErrorStack {}
        pub fn put(&self) {}
        pub fn errors(&self) -> &[Error] {}
    }
    impl fmt::Display for ErrorStack {}
    impl error::Error for ErrorStack {}
    #[derive(Clone)] pub struct Error;
    impl Error {
        pub fn get() -> Option<Error> {}
        pub fn put(&self) {}
        pub fn code(&self) -> ErrType {}
        pub fn library(&self) -> Option<&str> {}
        pub fn library_code(&self) -> libc::c_int {}
        pub fn function(&self) -> Option<RetStr> {}
        pub fn reason(&self) -> Option<&str> {}
        pub fn reason_code(&self) -> libc::c_int {}
        pub fn file(&self) -> RetStr {}
        pub fn line(&self) -> u32 {}
        pub fn data(&self) -> Option<&str> {}
    }
    impl fmt::Display for Error {}
    impl error::Error for Error {}
    pub type ErrType = libc::c_ulong;
    pub type RetStr = &str;
}
pub mod pkey {
    use libc::c_int;
    pub enum Params {  }
    impl HasParams for Params {}
    pub enum Public {  }
    impl HasPublic for Public {}
    pub enum Private {  }
    impl HasPrivate for Private {}
    #[derive(Clone, Copy)] pub struct Id;
    impl Id {
        pub const RSA: Id = _;
        pub const RSA_PSS: Id = _;
        pub const HMAC: Id = _;
        pub const CMAC: Id = _;
        pub const DSA: Id = _;
        pub const DH: Id = _;
        pub const DHX: Id = _;
        pub const EC: Id = _;
        pub const SM2: Id = _;
        pub const HKDF: Id = _;
        pub const ED25519: Id = _;
        pub const ED448: Id = _;
        pub const X25519: Id = _;
        pub const X448: Id = _;
        pub const POLY1305: Id = _;
        pub fn from_raw(value: c_int) -> Id {}
        pub fn as_raw(&self) -> c_int {}
    }
    #[derive(Clone, Copy)] pub struct KeyType;
    impl KeyType {
        pub const RSA: KeyType = _;
        pub const RSA_PSS: KeyType = _;
        pub const DSA: KeyType = _;
        pub const DH: KeyType = _;
        pub const EC: KeyType = _;
        pub const ED25519: KeyType = _;
        pub const ED448: KeyType = _;
        pub const X25519: KeyType = _;
        pub const X448: KeyType = _;
        pub const HMAC: KeyType = _;
        pub const CMAC: KeyType = _;
        pub const ML_DSA_44: KeyType = _;
        pub const ML_DSA_65: KeyType = _;
        pub const ML_DSA_87: KeyType = _;
        pub const ML_KEM_512: KeyType = _;
        pub const ML_KEM_768: KeyType = _;
        pub const ML_KEM_1024: KeyType = _;
    }
    pub trait HasParams {}
    impl<T> HasParams for T where T: HasPublic {}
    pub trait HasPublic {}
    impl<T> HasPublic for T where T: HasPrivate {}
    pub trait HasPrivate {}
}
pub mod rsa {
    use crate::error::ErrorStack;
    use crate::pkey::Private;
    use libc::c_int;
    #[derive(Clone, Copy)] pub struct Padding;
    impl Padding {
        pub const NONE: Padding = _;
        pub const PKCS1: Padding = _;
        pub const PKCS1_OAEP: Padding = _;
        pub const PKCS1_PSS: Padding = _;
        pub fn from_raw(value: c_int) -> Padding {}
        pub fn as_raw(&self) -> c_int {}
    }
    pub struct RsaPrivateKeyBuilder;
    impl RsaPrivateKeyBuilder {
        pub fn new(n: BigNum, e: BigNum, d: BigNum) -> Result<RsaPrivateKeyBuilder, ErrorStack> {}
        pub fn set_factors(self, p: BigNum, q: BigNum) -> Result<RsaPrivateKeyBuilder, ErrorStack> {}
        pub fn set_crt_params(self, dmp1: BigNum, dmq1: BigNum, iqmp: BigNum) -> Result<RsaPrivateKeyBuilder, ErrorStack> {}
        pub fn build(self) -> Rsa<Private> {}
    }
}
pub mod ssl {
    use crate::error::ErrorStack;
    use crate::ex_data::Index;
    use crate::pkey::{HasPrivate, Params};
    use crate::stack::{Stack, Stackable};
    use foreign_types::{ForeignType, ForeignTypeRef};
    use libc::c_int;
    use openssl_sys as ffi;
    use std::{error, fmt, io};
    use std::error::Error as StdError;
    use std::io::{Read, Write};
    use std::mem::MaybeUninit;
    use std::ops::{Deref, DerefMut};
    use std::path::Path;
    #[derive(Clone, Copy)] pub struct SslOptions;
    impl SslOptions {
        pub const DONT_INSERT_EMPTY_FRAGMENTS: Self = _;
        pub const IGNORE_UNEXPECTED_EOF: Self = _;
        pub const ALL: Self = _;
        pub const NO_QUERY_MTU: Self = _;
        pub const COOKIE_EXCHANGE: Self = _;
        pub const NO_TICKET: Self = _;
        pub const NO_SESSION_RESUMPTION_ON_RENEGOTIATION: Self = _;
        pub const NO_COMPRESSION: Self = _;
        pub const ALLOW_UNSAFE_LEGACY_RENEGOTIATION: Self = _;
        pub const SINGLE_ECDH_USE: Self = _;
        pub const SINGLE_DH_USE: Self = _;
        pub const CIPHER_SERVER_PREFERENCE: Self = _;
        pub const TLS_ROLLBACK_BUG: Self = _;
        pub const NO_SSLV2: Self = _;
        pub const NO_SSLV3: Self = _;
        pub const NO_TLSV1: Self = _;
        pub const NO_TLSV1_1: Self = _;
        pub const NO_TLSV1_2: Self = _;
        pub const NO_TLSV1_3: Self = _;
        pub const NO_DTLSV1: Self = _;
        pub const NO_DTLSV1_2: Self = _;
        pub const NO_SSL_MASK: Self = _;
        pub const NO_RENEGOTIATION: Self = _;
        pub const ENABLE_MIDDLEBOX_COMPAT: Self = _;
        pub const PRIORITIZE_CHACHA: Self = _;
        pub fn empty() -> Self {}
        pub fn all() -> Self {}
        pub fn bits(&self) -> u32 {}
        pub fn contains(&self, other: Self) -> bool {}
        pub fn intersects(&self, other: Self) -> bool {}
        pub fn is_empty(&self) -> bool {}
        pub fn insert(&mut self, other: Self) {}
        pub fn remove(&mut self, other: Self) {}
        pub fn set(&mut self, other: Self, value: bool) {}
        pub fn union(self, other: Self) -> Self {}
    }
    #[derive(Clone, Copy)] pub struct SslMode;
    impl SslMode {
        pub const ENABLE_PARTIAL_WRITE: Self = _;
        pub const ACCEPT_MOVING_WRITE_BUFFER: Self = _;
        pub const AUTO_RETRY: Self = _;
        pub const NO_AUTO_CHAIN: Self = _;
        pub const RELEASE_BUFFERS: Self = _;
        pub const SEND_FALLBACK_SCSV: Self = _;
        pub fn empty() -> Self {}
        pub fn all() -> Self {}
        pub fn bits(&self) -> u32 {}
        pub fn contains(&self, other: Self) -> bool {}
        pub fn intersects(&self, other: Self) -> bool {}
        pub fn is_empty(&self) -> bool {}
        pub fn insert(&mut self, other: Self) {}
        pub fn remove(&mut self, other: Self) {}
        pub fn set(&mut self, other: Self, value: bool) {}
        pub fn union(self, other: Self) -> Self {}
    }
    #[derive(Clone, Copy)] pub struct SslMethod;
    impl SslMethod {
        pub fn tls() -> SslMethod {}
        pub fn dtls() -> SslMethod {}
        pub fn tls_client() -> SslMethod {}
        pub fn tls_server() -> SslMethod {}
        pub fn dtls_client() -> SslMethod {}
        pub fn dtls_server() -> SslMethod {}
        pub fn from_ptr(ptr: *const ffi::SSL_METHOD) -> SslMethod {}
        pub fn as_ptr(&self) -> *const ffi::SSL_METHOD {}
    }
    #[derive(Clone, Copy)] pub struct SslVerifyMode;
    impl SslVerifyMode {
        pub const PEER: Self = _;
        pub const NONE: Self = _;
        pub const FAIL_IF_NO_PEER_CERT: Self = _;
        pub const CLIENT_ONCE: Self = _;
        pub const POST_HANDSHAKE: Self = _;
        pub fn empty() -> Self {}
        pub fn all() -> Self {}
        pub fn bits(&self) -> u32 {}
        pub fn contains(&self, other: Self) -> bool {}
        pub fn intersects(&self, other: Self) -> bool {}
        pub fn is_empty(&self) -> bool {}
        pub fn insert(&mut self, other: Self) {}
        pub fn remove(&mut self, other: Self) {}
        pub fn set(&mut self, other: Self, value: bool) {}
        pub fn union(self, other: Self) -> Self {}
    }
    #[derive(Clone, Copy)] pub struct SslSessionCacheMode;
    impl SslSessionCacheMode {
        pub const OFF: Self = _;
        pub const CLIENT: Self = _;
        pub const SERVER: Self = _;
        pub const BOTH: Self = _;
        pub const NO_AUTO_CLEAR: Self = _;
        pub const NO_INTERNAL_LOOKUP: Self = _;
        pub const NO_INTERNAL_STORE: Self = _;
        pub const NO_INTERNAL: Self = _;
        pub fn empty() -> Self {}
        pub fn all() -> Self {}
        pub fn bits(&self) -> u32 {}
        pub fn contains(&self, other: Self) -> bool {}
        pub fn intersects(&self, other: Self) -> bool {}
        pub fn is_empty(&self) -> bool {}
        pub fn insert(&mut self, other: Self) {}
        pub fn remove(&mut self, other: Self) {}
        pub fn set(&mut self, other: Self, value: bool) {}
        pub fn union(self, other: Self) -> Self {}
    }
    #[derive(Clone, Copy)] pub struct SslFiletype;
    impl SslFiletype {
        pub const PEM: SslFiletype = _;
        pub const ASN1: SslFiletype = _;
        pub fn from_raw(raw: c_int) -> SslFiletype {}
        pub fn as_raw(&self) -> c_int {}
    }
    #[derive(Clone, Copy)] pub struct StatusType;
    impl StatusType {
        pub const OCSP: StatusType = _;
        pub fn from_raw(raw: c_int) -> StatusType {}
        pub fn as_raw(&self) -> c_int {}
    }
    #[derive(Clone, Copy)] pub struct NameType;
    impl NameType {
        pub const HOST_NAME: NameType = _;
        pub fn from_raw(raw: c_int) -> StatusType {}
        pub fn as_raw(&self) -> c_int {}
    }
    #[derive(Clone, Copy)] pub struct SniError;
    impl SniError {
        pub const ALERT_FATAL: SniError = _;
        pub const ALERT_WARNING: SniError = _;
        pub const NOACK: SniError = _;
    }
    #[derive(Clone, Copy)] pub struct SslAlert;
    impl SslAlert {
        pub const CLOSE_NOTIFY: SslAlert = _;
        pub const UNEXPECTED_MESSAGE: SslAlert = _;
        pub const BAD_RECORD_MAC: SslAlert = _;
        pub const DECRYPTION_FAILED: SslAlert = _;
        pub const RECORD_OVERFLOW: SslAlert = _;
        pub const DECOMPRESSION_FAILURE: SslAlert = _;
        pub const HANDSHAKE_FAILURE: SslAlert = _;
        pub const NO_CERTIFICATE: SslAlert = _;
        pub const BAD_CERTIFICATE: SslAlert = _;
        pub const UNSUPPORTED_CERTIFICATE: SslAlert = _;
        pub const CERTIFICATE_REVOKED: SslAlert = _;
        pub const CERTIFICATE_EXPIRED: SslAlert = _;
        pub const CERTIFICATE_UNKNOWN: SslAlert = _;
        pub const ILLEGAL_PARAMETER: SslAlert = _;
        pub const UNKNOWN_CA: SslAlert = _;
        pub const ACCESS_DENIED: SslAlert = _;
        pub const DECODE_ERROR: SslAlert = _;
        pub const DECRYPT_ERROR: SslAlert = _;
        pub const EXPORT_RESTRICTION: SslAlert = _;
        pub const PROTOCOL_VERSION: SslAlert = _;
        pub const INSUFFICIENT_SECURITY: SslAlert = _;
        pub const INTERNAL_ERROR: SslAlert = _;
        pub const INAPPROPRIATE_FALLBACK: SslAlert = _;
        pub const USER_CANCELLED: SslAlert = _;
        pub const NO_RENEGOTIATION: SslAlert = _;
        pub const MISSING_EXTENSION: SslAlert = _;
        pub const UNSUPPORTED_EXTENSION: SslAlert = _;
        pub const CERTIFICATE_UNOBTAINABLE: SslAlert = _;
        pub const UNRECOGNIZED_NAME: SslAlert = _;
        pub const BAD_CERTIFICATE_STATUS_RESPONSE: SslAlert = _;
        pub const BAD_CERTIFICATE_HASH_VALUE: SslAlert = _;
        pub const UNKNOWN_PSK_IDENTITY: SslAlert = _;
        pub const CERTIFICATE_REQUIRED: SslAlert = _;
        pub const NO_APPLICATION_PROTOCOL: SslAlert = _;
        pub fn reason_code(&self) -> c_int {}
        pub fn from_reason_code(reason: c_int) -> Option<SslAlert> {}
    }
    impl fmt::Display for SslAlert {}
    #[derive(Clone, Copy)] pub struct AlpnError;
    impl AlpnError {
        pub const ALERT_FATAL: AlpnError = _;
        pub const NOACK: AlpnError = _;
    }
    #[derive(Clone, Copy)] pub struct SslVersion;
    impl SslVersion {
        pub const SSL3: SslVersion = _;
        pub const TLS1: SslVersion = _;
        pub const TLS1_1: SslVersion = _;
        pub const TLS1_2: SslVersion = _;
        pub const TLS1_3: SslVersion = _;
        pub const DTLS1: SslVersion = _;
        pub const DTLS1_2: SslVersion = _;
    }
    pub fn select_next_proto(server: &[u8], client: &[u8]) -> Option<&[u8]> {}
    pub struct SslContextBuilder;
    impl SslContextBuilder {
        pub fn set_verify_cert_store(&mut self, cert_store: X509Store) -> Result<(), ErrorStack> {}
        pub fn new(method: SslMethod) -> Result<SslContextBuilder, ErrorStack> {}
        pub fn from_ptr(ctx: *mut ffi::SSL_CTX) -> SslContextBuilder {}
        pub fn as_ptr(&self) -> *mut ffi::SSL_CTX {}
        pub fn set_verify(&mut self, mode: SslVerifyMode) {}
        pub fn set_verify_callback<F>(&mut self, mode: SslVerifyMode, verify: F) where F: Fn(bool, &mut X509StoreContextRef) -> bool {}
        pub fn set_servername_callback<F>(&mut self, callback: F) where F: Fn(&mut SslRef, &mut SslAlert) -> Result<(), SniError> {}
        pub fn set_verify_depth(&mut self, depth: u32) {}
        pub fn set_cert_store(&mut self, cert_store: X509Store) {}
        pub fn set_read_ahead(&mut self, read_ahead: bool) {}
        pub fn set_mode(&mut self, mode: SslMode) -> SslMode {}
        pub fn set_tmp_dh(&mut self, dh: &DhRef<Params>) -> Result<(), ErrorStack> {}
        pub fn set_tmp_dh_callback<F>(&mut self, callback: F) where F: Fn(&mut SslRef, bool, u32) -> Result<Dh<Params>, ErrorStack> {}
        pub fn set_tmp_ecdh(&mut self, key: &EcKeyRef<Params>) -> Result<(), ErrorStack> {}
        pub fn set_default_verify_paths(&mut self) -> Result<(), ErrorStack> {}
        #[blocking(fs)] pub fn set_ca_file<P: AsRef<Path>>(&mut self, file: P) -> Result<(), ErrorStack> {}
        #[blocking(fs)] pub fn load_verify_locations(&mut self, ca_file: Option<&Path>, ca_path: Option<&Path>) -> Result<(), ErrorStack> {}
        pub fn set_client_ca_list(&mut self, list: Stack<X509Name>) {}
        pub fn add_client_ca(&mut self, cacert: &X509Ref) -> Result<(), ErrorStack> {}
        pub fn set_session_id_context(&mut self, sid_ctx: &[u8]) -> Result<(), ErrorStack> {}
        #[blocking(fs)] pub fn set_certificate_file<P: AsRef<Path>>(&mut self, file: P, file_type: SslFiletype) -> Result<(), ErrorStack> {}
        #[blocking(fs)] pub fn set_certificate_chain_file<P: AsRef<Path>>(&mut self, file: P) -> Result<(), ErrorStack> {}
        pub fn set_certificate(&mut self, cert: &X509Ref) -> Result<(), ErrorStack> {}
        pub fn add_extra_chain_cert(&mut self, cert: X509) -> Result<(), ErrorStack> {}
        #[blocking(fs)] pub fn set_private_key_file<P: AsRef<Path>>(&mut self, file: P, file_type: SslFiletype) -> Result<(), ErrorStack> {}
        pub fn set_private_key<T>(&mut self, key: &PKeyRef<T>) -> Result<(), ErrorStack> where T: HasPrivate {}
        pub fn set_cipher_list(&mut self, cipher_list: &str) -> Result<(), ErrorStack> {}
        pub fn set_options(&mut self, option: SslOptions) -> SslOptions {}
        pub fn options(&self) -> SslOptions {}
        pub fn clear_options(&mut self, option: SslOptions) -> SslOptions {}
        pub fn set_min_proto_version(&mut self, version: Option<SslVersion>) -> Result<(), ErrorStack> {}
        pub fn set_max_proto_version(&mut self, version: Option<SslVersion>) -> Result<(), ErrorStack> {}
        pub fn set_alpn_protos(&mut self, protocols: &[u8]) -> Result<(), ErrorStack> {}
        pub fn set_tlsext_use_srtp(&mut self, protocols: &str) -> Result<(), ErrorStack> {}
        pub fn set_alpn_select_callback<F>(&mut self, callback: F) where F: Fn(&mut SslRef, &[u8]) -> Result<&[u8], AlpnError> {}
        pub fn check_private_key(&self) -> Result<(), ErrorStack> {}
        pub fn cert_store(&self) -> &X509StoreBuilderRef {}
        pub fn cert_store_mut(&mut self) -> &mut X509StoreBuilderRef {}
        pub fn verify_param(&self) -> &X509VerifyParamRef {}
        pub fn verify_param_mut(&mut self) -> &mut X509VerifyParamRef {}
        pub fn set_status_callback<F>(&mut self, callback: F) -> Result<(), ErrorStack> where F: Fn(&mut SslRef) -> Result<bool, ErrorStack> {}
        pub fn set_psk_client_callback<F>(&mut self, callback: F) where F: Fn(&mut SslRef, Option<&[u8]>, &mut [u8], &mut [u8]) -> Result<usize, ErrorStack> {}
        pub fn set_psk_callback<F>(&mut self, callback: F) where F: Fn(&mut SslRef, Option<&[u8]>, &mut [u8], &mut [u8]) -> Result<usize, ErrorStack> {}
        pub fn set_psk_server_callback<F>(&mut self, callback: F) where F: Fn(&mut SslRef, Option<&[u8]>, &mut [u8]) -> Result<usize, ErrorStack> {}
        pub fn set_new_session_callback<F>(&mut self, callback: F) where F: Fn(&mut SslRef, SslSession) {}
        pub fn set_remove_session_callback<F>(&mut self, callback: F) where F: Fn(&SslContextRef, &SslSessionRef) {}
        pub fn set_get_session_callback<F>(&mut self, callback: F) where F: Fn(&mut SslRef, &[u8]) -> Option<SslSession> {}
        pub fn set_session_cache_mode(&mut self, mode: SslSessionCacheMode) -> SslSessionCacheMode {}
        pub fn set_cookie_generate_cb<F>(&mut self, callback: F) where F: Fn(&mut SslRef, &mut [u8]) -> Result<usize, ErrorStack> {}
        pub fn set_cookie_verify_cb<F>(&mut self, callback: F) where F: Fn(&mut SslRef, &[u8]) -> bool {}
        pub fn set_ex_data<T>(&mut self, index: Index<SslContext, T>, data: T) {}
        pub fn set_session_cache_size(&mut self, size: i32) -> i64 {}
        pub fn build(self) -> SslContext {}
    }
    pub struct CipherBits { pub secret: i32, pub algorithm: i32 }
    pub struct SslCipher;
    impl ForeignType for SslCipher {
        type CType = ffi::SSL_CIPHER;
        type Ref = SslCipherRef;
        fn from_ptr(ptr: *mut ffi::SSL_CIPHER) -> SslCipher {}
        fn as_ptr(&self) -> *mut ffi::SSL_CIPHER {}
    }
    impl Stackable for SslCipher { type StackType = ffi::stack_st_SSL_CIPHER; }
    impl Deref for SslCipher {
        type Target = SslCipherRef;
        fn deref(&self) -> &SslCipherRef {}
    }
    impl DerefMut for SslCipher { fn deref_mut(&mut self) -> &mut SslCipherRef {} }
    pub struct SslCipherRef;
    impl ForeignTypeRef for SslCipherRef { type CType = ffi::SSL_CIPHER; }
    impl SslCipherRef {
        pub fn name(&self) -> &str {}
        pub fn version(&self) -> &str {}
        pub fn bits(&self) -> CipherBits {}
        pub fn description(&self) -> String {}
    }
    pub struct CipherLists { pub suites: Stack<SslCipher>, pub signalling_suites: Stack<SslCipher> }
    pub struct MidHandshakeSslStream<S>;
    impl<S> MidHandshakeSslStream<S> {
        pub fn get_ref(&self) -> &S {}
        pub fn get_mut(&mut self) -> &mut S {}
        pub fn ssl(&self) -> &SslRef {}
        pub fn error(&self) -> &Error {}
        pub fn into_error(self) -> Error {}
    }
    impl<S> MidHandshakeSslStream<S> where S: Read + Write { pub fn handshake(self) -> Result<SslStream<S>, HandshakeError<S>> {} }
    pub struct SslStream<S> { inner: S }
    impl<S: Read + Write> SslStream<S> {
        pub fn new(ssl: Ssl, stream: S) -> Result<Self, ErrorStack> {}
        pub fn from_raw_parts(ssl: *mut ffi::SSL, stream: S) -> Self {}
        pub fn connect(&mut self) -> Result<(), Error> {}
        pub fn accept(&mut self) -> Result<(), Error> {}
        pub fn do_handshake(&mut self) -> Result<(), Error> {}
        pub fn read_uninit(&mut self, buf: &mut [MaybeUninit<u8>]) -> io::Result<usize> {}
        pub fn ssl_read(&mut self, buf: &mut [u8]) -> Result<usize, Error> {}
        pub fn ssl_read_uninit(&mut self, buf: &mut [MaybeUninit<u8>]) -> Result<usize, Error> {}
        pub fn ssl_write(&mut self, buf: &[u8]) -> Result<usize, Error> {}
        pub fn ssl_peek(&mut self, buf: &mut [u8]) -> Result<usize, Error> {}
        pub fn shutdown(&mut self) -> Result<ShutdownResult, Error> {}
        pub fn get_shutdown(&mut self) -> ShutdownState {}
        pub fn set_shutdown(&mut self, state: ShutdownState) {}
    }
    impl<S> SslStream<S> {
        pub fn get_ref(&self) -> &S {}
        pub fn get_mut(&mut self) -> &mut S {}
        pub fn ssl(&self) -> &SslRef {}
    }
    impl<S: Read + Write> Read for SslStream<S> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.inner.read(buf) } }
    impl<S: Read + Write> Write for SslStream<S> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
    pub struct SslStreamBuilder<S>;
    impl<S> SslStreamBuilder<S> where S: Read + Write {
        pub fn new(ssl: Ssl, stream: S) -> Self {}
        pub fn set_connect_state(&mut self) {}
        pub fn set_accept_state(&mut self) {}
        pub fn connect(self) -> Result<SslStream<S>, HandshakeError<S>> {}
        pub fn accept(self) -> Result<SslStream<S>, HandshakeError<S>> {}
        pub fn handshake(self) -> Result<SslStream<S>, HandshakeError<S>> {}
    }
    impl<S> SslStreamBuilder<S> {
        pub fn get_ref(&self) -> &S {}
        pub fn get_mut(&mut self) -> &mut S {}
        pub fn ssl(&self) -> &SslRef {}
        pub fn set_dtls_mtu_size(&mut self, mtu_size: usize) {}
    }
    #[derive(Clone, Copy)] pub enum ShutdownResult { Sent, Received }
    #[derive(Clone, Copy)] pub struct ShutdownState;
    impl ShutdownState {
        pub const SENT: Self = _;
        pub const RECEIVED: Self = _;
        pub fn empty() -> Self {}
        pub fn all() -> Self {}
        pub fn bits(&self) -> u32 {}
        pub fn contains(&self, other: Self) -> bool {}
        pub fn intersects(&self, other: Self) -> bool {}
        pub fn is_empty(&self) -> bool {}
        pub fn insert(&mut self, other: Self) {}
        pub fn remove(&mut self, other: Self) {}
        pub fn set(&mut self, other: Self, value: bool) {}
        pub fn union(self, other: Self) -> Self {}
    }
    #[derive(Clone)] pub struct SslConnector;
    impl SslConnector {
        pub fn builder(method: SslMethod) -> Result<SslConnectorBuilder, ErrorStack> {}
        pub fn connect<S>(&self, domain: &str, stream: S) -> Result<SslStream<S>, HandshakeError<S>> where S: Read + Write { let b: &mut [u8]; stream.read(b) }
        pub fn configure(&self) -> Result<ConnectConfiguration, ErrorStack> {}
        pub fn into_context(self) -> SslContext {}
        pub fn context(&self) -> &SslContextRef {}
    }
    pub struct SslConnectorBuilder;
    impl SslConnectorBuilder { pub fn build(self) -> SslConnector {} }
    impl Deref for SslConnectorBuilder {
        type Target = SslContextBuilder;
        fn deref(&self) -> &SslContextBuilder {}
    }
    impl DerefMut for SslConnectorBuilder { fn deref_mut(&mut self) -> &mut SslContextBuilder {} }
    pub struct ConnectConfiguration;
    impl ConnectConfiguration {
        pub fn use_server_name_indication(self, use_sni: bool) -> ConnectConfiguration {}
        pub fn set_use_server_name_indication(&mut self, use_sni: bool) {}
        pub fn verify_hostname(self, verify_hostname: bool) -> ConnectConfiguration {}
        pub fn set_verify_hostname(&mut self, verify_hostname: bool) {}
        pub fn into_ssl(self, domain: &str) -> Result<Ssl, ErrorStack> {}
        pub fn connect<S>(self, domain: &str, stream: S) -> Result<SslStream<S>, HandshakeError<S>> where S: Read + Write {}
    }
    impl Deref for ConnectConfiguration {
        type Target = SslRef;
        fn deref(&self) -> &SslRef {}
    }
    impl DerefMut for ConnectConfiguration { fn deref_mut(&mut self) -> &mut SslRef {} }
    #[derive(Clone)] pub struct SslAcceptor;
    impl SslAcceptor {
        pub fn mozilla_intermediate_v5(method: SslMethod) -> Result<SslAcceptorBuilder, ErrorStack> {}
        pub fn mozilla_intermediate(method: SslMethod) -> Result<SslAcceptorBuilder, ErrorStack> {}
        pub fn mozilla_modern(method: SslMethod) -> Result<SslAcceptorBuilder, ErrorStack> {}
        pub fn accept<S>(&self, stream: S) -> Result<SslStream<S>, HandshakeError<S>> where S: Read + Write { let b: &mut [u8]; stream.read(b) }
        pub fn into_context(self) -> SslContext {}
        pub fn context(&self) -> &SslContextRef {}
    }
    pub struct SslAcceptorBuilder;
    impl SslAcceptorBuilder { pub fn build(self) -> SslAcceptor {} }
    impl Deref for SslAcceptorBuilder {
        type Target = SslContextBuilder;
        fn deref(&self) -> &SslContextBuilder {}
    }
    impl DerefMut for SslAcceptorBuilder { fn deref_mut(&mut self) -> &mut SslContextBuilder {} }
    #[derive(Clone, Copy)] pub struct ErrorCode;
    impl ErrorCode {
        pub const ZERO_RETURN: ErrorCode = _;
        pub const WANT_READ: ErrorCode = _;
        pub const WANT_WRITE: ErrorCode = _;
        pub const SYSCALL: ErrorCode = _;
        pub const SSL: ErrorCode = _;
        pub const WANT_CLIENT_HELLO_CB: ErrorCode = _;
        pub fn from_raw(raw: c_int) -> ErrorCode {}
        pub fn as_raw(&self) -> c_int {}
    }
    pub struct Error;
    impl Error {
        pub fn code(&self) -> ErrorCode {}
        pub fn io_error(&self) -> Option<&io::Error> {}
        pub fn into_io_error(self) -> Result<io::Error, Error> {}
        pub fn ssl_error(&self) -> Option<&ErrorStack> {}
    }
    impl From<ErrorStack> for Error {}
    impl fmt::Display for Error {}
    impl error::Error for Error {}
    pub enum HandshakeError<S> { SetupFailure(ErrorStack), Failure(MidHandshakeSslStream<S>), WouldBlock(MidHandshakeSslStream<S>) }
    impl<S: fmt::Debug> StdError for HandshakeError<S> {}
    impl<S: fmt::Debug> fmt::Display for HandshakeError<S> {}
    impl<S> From<ErrorStack> for HandshakeError<S> {}
}
pub mod x509 {
    use crate::asn1::Asn1Type;
    use crate::error::ErrorStack;
    use crate::hash::MessageDigest;
    use crate::nid::Nid;
    use crate::pkey::{HasPrivate, HasPublic};
    use crate::stack::{Stack, StackRef};
    use foreign_types::{ForeignType, ForeignTypeRef};
    use libc::c_int;
    use openssl_sys as ffi;
    use std::{fmt, result};
    use std::error::Error;
    pub trait ExtensionType {
        const NID: Nid;
        type Output: ForeignType;
    }
    pub struct X509Builder;
    impl X509Builder {
        pub fn new() -> Result<X509Builder, ErrorStack> {}
        pub fn set_not_after(&mut self, not_after: &Asn1TimeRef) -> Result<(), ErrorStack> {}
        pub fn set_not_before(&mut self, not_before: &Asn1TimeRef) -> Result<(), ErrorStack> {}
        pub fn set_version(&mut self, version: i32) -> Result<(), ErrorStack> {}
        pub fn set_serial_number(&mut self, serial_number: &Asn1IntegerRef) -> Result<(), ErrorStack> {}
        pub fn set_issuer_name(&mut self, issuer_name: &X509NameRef) -> Result<(), ErrorStack> {}
        pub fn set_subject_name(&mut self, subject_name: &X509NameRef) -> Result<(), ErrorStack> {}
        pub fn set_pubkey<T>(&mut self, key: &PKeyRef<T>) -> Result<(), ErrorStack> where T: HasPublic {}
        pub fn x509v3_context(&self, issuer: Option<&X509Ref>, conf: Option<&ConfRef>) -> X509v3Context {}
        pub fn append_extension(&mut self, extension: X509Extension) -> Result<(), ErrorStack> {}
        pub fn append_extension2(&mut self, extension: &X509ExtensionRef) -> Result<(), ErrorStack> {}
        pub fn sign<T>(&mut self, key: &PKeyRef<T>, hash: MessageDigest) -> Result<(), ErrorStack> where T: HasPrivate {}
        pub fn build(self) -> X509 {}
    }
    #[derive(Clone, Copy)] pub struct X509KeyUsage;
    impl X509KeyUsage {
        pub const DIGITAL_SIGNATURE: Self = _;
        pub const NON_REPUDIATION: Self = _;
        pub const KEY_ENCIPHERMENT: Self = _;
        pub const DATA_ENCIPHERMENT: Self = _;
        pub const KEY_AGREEMENT: Self = _;
        pub const KEY_CERT_SIGN: Self = _;
        pub const CRL_SIGN: Self = _;
        pub const ENCIPHER_ONLY: Self = _;
        pub const DECIPHER_ONLY: Self = _;
        pub fn empty() -> Self {}
        pub fn all() -> Self {}
        pub fn bits(&self) -> u32 {}
        pub fn contains(&self, other: Self) -> bool {}
        pub fn intersects(&self, other: Self) -> bool {}
        pub fn is_empty(&self) -> bool {}
        pub fn insert(&mut self, other: Self) {}
        pub fn remove(&mut self, other: Self) {}
        pub fn set(&mut self, other: Self, value: bool) {}
        pub fn union(self, other: Self) -> Self {}
    }
    #[derive(Clone, Copy)] pub struct X509ExtendedKeyUsage;
    impl X509ExtendedKeyUsage {
        pub const SSL_SERVER: Self = _;
        pub const SSL_CLIENT: Self = _;
        pub const SMIME: Self = _;
        pub const CODE_SIGN: Self = _;
        pub const SGC: Self = _;
        pub const OCSP_SIGN: Self = _;
        pub const TIMESTAMP: Self = _;
        pub const DVCS: Self = _;
        pub const ANYEKU: Self = _;
        pub fn empty() -> Self {}
        pub fn all() -> Self {}
        pub fn bits(&self) -> u32 {}
        pub fn contains(&self, other: Self) -> bool {}
        pub fn intersects(&self, other: Self) -> bool {}
        pub fn is_empty(&self) -> bool {}
        pub fn insert(&mut self, other: Self) {}
        pub fn remove(&mut self, other: Self) {}
        pub fn set(&mut self, other: Self, value: bool) {}
        pub fn union(self, other: Self) -> Self {}
    }
    pub struct X509v3Context;
    impl X509v3Context { pub fn as_ptr(&self) -> *mut ffi::X509V3_CTX {} }
    pub struct X509NameBuilder;
    impl X509NameBuilder {
        pub fn new() -> Result<X509NameBuilder, ErrorStack> {}
        pub fn append_entry(&mut self, ne: &X509NameEntryRef) -> result::Result<(), ErrorStack> {}
        pub fn append_entry_by_text(&mut self, field: &str, value: &str) -> Result<(), ErrorStack> {}
        pub fn append_entry_by_text_with_type(&mut self, field: &str, value: &str, ty: Asn1Type) -> Result<(), ErrorStack> {}
        pub fn append_entry_by_nid(&mut self, field: Nid, value: &str) -> Result<(), ErrorStack> {}
        pub fn append_entry_by_nid_with_type(&mut self, field: Nid, value: &str, ty: Asn1Type) -> Result<(), ErrorStack> {}
        pub fn build(self) -> X509Name {}
    }
    pub struct X509NameEntries;
    impl Iterator for X509NameEntries {
        type Item = &X509NameEntryRef;
        fn next(&mut self) -> Option<&X509NameEntryRef> {}
    }
    pub struct X509ReqBuilder;
    impl X509ReqBuilder {
        pub fn new() -> Result<X509ReqBuilder, ErrorStack> {}
        pub fn set_version(&mut self, version: i32) -> Result<(), ErrorStack> {}
        pub fn set_subject_name(&mut self, subject_name: &X509NameRef) -> Result<(), ErrorStack> {}
        pub fn set_pubkey<T>(&mut self, key: &PKeyRef<T>) -> Result<(), ErrorStack> where T: HasPublic {}
        pub fn x509v3_context(&self, conf: Option<&ConfRef>) -> X509v3Context {}
        pub fn add_extensions(&mut self, extensions: &StackRef<X509Extension>) -> Result<(), ErrorStack> {}
        pub fn sign<T>(&mut self, key: &PKeyRef<T>, hash: MessageDigest) -> Result<(), ErrorStack> where T: HasPrivate {}
        pub fn build(self) -> X509Req {}
    }
    #[derive(Clone, Copy)] pub struct CrlReason;
    impl CrlReason {
        pub const UNSPECIFIED: CrlReason = _;
        pub const KEY_COMPROMISE: CrlReason = _;
        pub const CA_COMPROMISE: CrlReason = _;
        pub const AFFILIATION_CHANGED: CrlReason = _;
        pub const SUPERSEDED: CrlReason = _;
        pub const CESSATION_OF_OPERATION: CrlReason = _;
        pub const CERTIFICATE_HOLD: CrlReason = _;
        pub const REMOVE_FROM_CRL: CrlReason = _;
        pub const PRIVILEGE_WITHDRAWN: CrlReason = _;
        pub const AA_COMPROMISE: CrlReason = _;
        pub fn from_raw(value: c_int) -> Self {}
        pub fn as_raw(&self) -> c_int {}
    }
    pub struct X509RevokedBuilder;
    impl X509RevokedBuilder {
        pub fn new() -> Result<Self, ErrorStack> {}
        pub fn set_revocation_date(&mut self, date: &Asn1TimeRef) -> Result<(), ErrorStack> {}
        pub fn set_serial_number(&mut self, serial: &Asn1IntegerRef) -> Result<(), ErrorStack> {}
        pub fn build(self) -> X509Revoked {}
    }
    pub enum ReasonCode {  }
    impl ExtensionType for ReasonCode { type Output = Asn1Enumerated; }
    pub enum CertificateIssuer {  }
    impl ExtensionType for CertificateIssuer { type Output = Stack<GeneralName>; }
    pub enum AuthorityInformationAccess {  }
    impl ExtensionType for AuthorityInformationAccess { type Output = Stack<AccessDescription>; }
    pub struct X509CrlBuilder;
    impl X509CrlBuilder {
        pub fn new() -> Result<Self, ErrorStack> {}
        pub fn set_issuer_name(&mut self, issuer_name: &X509NameRef) -> Result<(), ErrorStack> {}
        pub fn set_last_update(&mut self, t: &Asn1TimeRef) -> Result<(), ErrorStack> {}
        pub fn set_next_update(&mut self, t: &Asn1TimeRef) -> Result<(), ErrorStack> {}
        pub fn append_extension(&mut self, extension: X509Extension) -> Result<(), ErrorStack> {}
        pub fn append_extension2(&mut self, extension: &X509ExtensionRef) -> Result<(), ErrorStack> {}
        pub fn add_revoked(&mut self, revoked: X509Revoked) -> Result<(), ErrorStack> {}
        pub fn sort(&mut self) -> Result<(), ErrorStack> {}
        pub fn sign<T>(&mut self, key: &PKeyRef<T>, hash: MessageDigest) -> Result<(), ErrorStack> where T: HasPrivate {}
        pub fn build(self) -> Result<X509Crl, ErrorStack> {}
    }
    pub enum CrlStatus { NotRevoked, Revoked(&X509RevokedRef), RemoveFromCrl(&X509RevokedRef) }
    #[derive(Clone, Copy)] pub struct X509VerifyResult;
    impl fmt::Display for X509VerifyResult {}
    impl Error for X509VerifyResult {}
    impl X509VerifyResult {
        pub fn from_raw(err: c_int) -> X509VerifyResult {}
        pub fn as_raw(&self) -> c_int {}
        pub fn error_string(&self) -> &str {}
        pub const OK: X509VerifyResult = _;
        pub const APPLICATION_VERIFICATION: X509VerifyResult = _;
    }
    #[derive(Clone, Copy)] pub struct X509PurposeId;
    impl X509PurposeId {
        pub const SSL_CLIENT: X509PurposeId = _;
        pub const SSL_SERVER: X509PurposeId = _;
        pub const NS_SSL_SERVER: X509PurposeId = _;
        pub const SMIME_SIGN: X509PurposeId = _;
        pub const SMIME_ENCRYPT: X509PurposeId = _;
        pub const CRL_SIGN: X509PurposeId = _;
        pub const ANY: X509PurposeId = _;
        pub const OCSP_HELPER: X509PurposeId = _;
        pub const TIMESTAMP_SIGN: X509PurposeId = _;
        pub const CODE_SIGN: X509PurposeId = _;
        pub fn from_raw(id: c_int) -> Self {}
        pub fn as_raw(&self) -> c_int {}
    }
    pub struct X509PurposeRef;
    impl ForeignTypeRef for X509PurposeRef { type CType = ffi::X509_PURPOSE; }
    impl X509PurposeRef {
        pub fn get_by_sname(sname: &str) -> Result<c_int, ErrorStack> {}
        pub fn from_idx(idx: c_int) -> Result<&X509PurposeRef, ErrorStack> {}
        pub fn purpose(&self) -> X509PurposeId {}
    }
    pub struct CrlNumber;
    impl ExtensionType for CrlNumber { type Output = Asn1Integer; }
    impl CrlNumber {
        pub fn new(number: BigNum) -> Result<Self, ErrorStack> {}
        pub fn build(self) -> Result<X509Extension, ErrorStack> {}
    }
    pub mod store {
        pub struct HashDir;
        pub struct File;
    }
}
