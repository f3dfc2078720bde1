//! rustls 0.23.46.

use core::fmt;
use core::fmt::Debug;
use core::ops::{Deref, DerefMut};
use crate::client::{ClientConnectionData, EchMode, EchStatus, ResolvesClientCert, Resumption, TicketRequest, WantsClientCert, WebPkiServerVerifier, WriteEarlyData};
use crate::client::danger::{DangerousClientConfig, DangerousClientConfigBuilder};
use crate::compress::{CertCompressor, CertDecompressor, CompressionCache};
use crate::conn::ConnectionCore;
use crate::conn::connection::PlaintextSink;
use crate::crypto::{CryptoProvider, GetRandomFailed, KeyExchangeAlgorithm, SupportedKxGroup};
use crate::crypto::cipher::{AeadKey, Iv, Tls12AeadAlgorithm, Tls13AeadAlgorithm, UnsupportedOperationError};
use crate::crypto::hash::Hash;
use crate::crypto::tls12::Prf;
use crate::crypto::tls13::Hkdf;
use crate::lock::MakeMutex;
use crate::msgs::codec::Codec;
use crate::msgs::handshake::EchConfigPayload;
use crate::quic::{Algorithm, Suite};
use crate::server::{ProducesTickets, ReadEarlyData, ResolvesServerCert, ServerConnectionData, StoresServerSessions, WantsServerCert};
use crate::server::danger::ClientCertVerifier;
use crate::sync::Arc;
use crate::time_provider::TimeProvider;
use rustls_pki_types::{AlgorithmIdentifier, CertificateDer, PrivateKeyDer, ServerName, TrustAnchor, UnixTime};
use std::{error, io};
use std::error::Error as StdError;
use std::io::{BufRead, Read, Write};
use std::time::SystemTimeError;
pub struct CommonState;
impl CommonState {
    pub fn wants_write(&self) -> bool {}
    pub fn is_handshaking(&self) -> bool {}
    pub fn peer_certificates(&self) -> Option<&[CertificateDer]> {}
    pub fn alpn_protocol(&self) -> Option<&[u8]> {}
    pub fn negotiated_cipher_suite(&self) -> Option<SupportedCipherSuite> {}
    pub fn negotiated_key_exchange_group(&self) -> Option<&dyn SupportedKxGroup> {}
    pub fn protocol_version(&self) -> Option<ProtocolVersion> {}
    pub fn handshake_kind(&self) -> Option<HandshakeKind> {}
    pub fn send_close_notify(&mut self) {}
    pub fn wants_read(&self) -> bool {}
}
#[derive(Clone, Copy)] pub enum HandshakeKind { Full, FullWithHelloRetryRequest, Resumed }
pub struct IoState;
impl IoState {
    pub fn tls_bytes_to_write(&self) -> usize {}
    pub fn plaintext_bytes_to_read(&self) -> usize {}
    pub fn peer_has_closed(&self) -> bool {}
}
#[derive(Clone, Copy)] pub enum Side { Client, Server }
pub struct ConnectionCommon<Data>;
impl<Data> ConnectionCommon<Data> {
    pub fn process_new_packets(&mut self) -> Result<IoState, Error> {}
    pub fn export_keying_material<T: AsMut<[u8]>>(&self, output: T, label: &[u8], context: Option<&[u8]>) -> Result<T, Error> {}
    pub fn dangerous_extract_secrets(self) -> Result<ExtractedSecrets, Error> {}
    pub fn set_buffer_limit(&mut self, limit: Option<usize>) {}
    pub fn refresh_traffic_keys(&mut self) -> Result<(), Error> {}
    pub fn reader(&mut self) -> Reader {}
    pub fn writer(&mut self) -> Writer {}
    pub fn complete_io<T>(&mut self, io: &mut T) -> Result<(usize, usize), io::Error> where T: io::Read + io::Write {}
    pub fn read_tls(&mut self, rd: &mut dyn io::Read) -> Result<usize, io::Error> {}
    pub fn write_tls(&mut self, wr: &mut dyn io::Write) -> Result<usize, io::Error> {}
}
impl<T> Deref for ConnectionCommon<T> {
    type Target = CommonState;
    fn deref(&self) -> &Self::Target {}
}
impl<T> DerefMut for ConnectionCommon<T> { fn deref_mut(&mut self) -> &mut Self::Target {} }
impl<Data> From<ConnectionCore<Data>> for ConnectionCommon<Data> {}
impl<T> PlaintextSink for ConnectionCommon<T> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}
pub trait SideData: Debug {}
pub enum Connection { Client(ClientConnection), Server(ServerConnection) }
impl Connection {
    pub fn read_tls(&mut self, rd: &mut dyn Read) -> Result<usize, io::Error> {}
    pub fn write_tls(&mut self, wr: &mut dyn io::Write) -> Result<usize, io::Error> {}
    pub fn reader(&mut self) -> Reader {}
    pub fn writer(&mut self) -> Writer {}
    pub fn process_new_packets(&mut self) -> Result<IoState, Error> {}
    pub fn export_keying_material<T: AsMut<[u8]>>(&self, output: T, label: &[u8], context: Option<&[u8]>) -> Result<T, Error> {}
    pub fn complete_io<T>(&mut self, io: &mut T) -> Result<(usize, usize), io::Error> where T: Read + io::Write {}
    pub fn dangerous_extract_secrets(self) -> Result<ExtractedSecrets, Error> {}
    pub fn set_buffer_limit(&mut self, limit: Option<usize>) {}
    pub fn refresh_traffic_keys(&mut self) -> Result<(), Error> {}
}
impl Deref for Connection {
    type Target = CommonState;
    fn deref(&self) -> &Self::Target {}
}
impl DerefMut for Connection { fn deref_mut(&mut self) -> &mut Self::Target {} }
impl From<ClientConnection> for Connection {}
impl From<ServerConnection> for Connection {}
pub struct Reader;
impl Reader { pub fn into_first_chunk(self) -> io::Result<&[u8]> {} }
impl Read for Reader { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
impl BufRead for Reader {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {}
    fn consume(&mut self, amt: usize) {}
}
pub struct Writer;
impl io::Write for Writer {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}
#[derive(Clone)] pub enum Error { InappropriateMessage { expect_types: Vec<ContentType>, got_type: ContentType }, InappropriateHandshakeMessage { expect_types: Vec<HandshakeType>, got_type: HandshakeType }, InvalidEncryptedClientHello(EncryptedClientHelloError), InvalidMessage(InvalidMessage), NoCertificatesPresented, UnsupportedNameType, DecryptError, EncryptError, PeerIncompatible(PeerIncompatible), PeerMisbehaved(PeerMisbehaved), AlertReceived(AlertDescription), InvalidCertificate(CertificateError), InvalidCertRevocationList(CertRevocationListError), General(String), FailedToGetCurrentTime, FailedToGetRandomBytes, HandshakeNotComplete, PeerSentOversizedRecord, NoApplicationProtocol, BadMaxFragmentSize, InconsistentKeys(InconsistentKeys), Other(OtherError) }
impl From<UnsupportedOperationError> for Error {}
impl From<InconsistentKeys> for Error {}
impl From<InvalidMessage> for Error {}
impl From<PeerMisbehaved> for Error {}
impl From<PeerIncompatible> for Error {}
impl From<CertificateError> for Error {}
impl From<CertRevocationListError> for Error {}
impl From<EncryptedClientHelloError> for Error {}
impl fmt::Display for Error {}
impl From<SystemTimeError> for Error {}
impl error::Error for Error {}
impl From<GetRandomFailed> for Error {}
impl From<OtherError> for Error {}
#[derive(Clone, Copy)] pub enum InconsistentKeys { KeyMismatch, Unknown }
#[derive(Clone, Copy)] pub enum InvalidMessage { CertificatePayloadTooLarge, HandshakePayloadTooLarge, InvalidCcs, InvalidContentType, InvalidCertificateStatusType, InvalidCertRequest, InvalidDhParams, InvalidEmptyPayload, InvalidKeyUpdate, InvalidServerName, MessageTooLarge, MessageTooShort, MissingData(&str), MissingKeyExchange, NoSignatureSchemes, TrailingData(&str), UnexpectedMessage(&str), UnknownProtocolVersion, UnsupportedCompression, UnsupportedCurveType, UnsupportedKeyExchangeAlgorithm(KeyExchangeAlgorithm), EmptyTicketValue, IllegalEmptyList(&str), IllegalEmptyValue, DuplicateExtension(u16), PreSharedKeyIsNotFinalExtension, UnknownHelloRetryRequestExtension, UnknownCertificateExtension }
#[derive(Clone)] pub enum PeerMisbehaved { AttemptedDowngradeToTls12WhenTls13IsSupported, BadCertChainExtensions, CipherSuiteDifferedOnRetry, DisallowedEncryptedExtension, DuplicateClientHelloExtensions, DuplicateEncryptedExtensions, DuplicateHelloRetryRequestExtensions, DuplicateNewSessionTicketExtensions, DuplicateServerHelloExtensions, DuplicateServerNameTypes, EarlyDataAttemptedInSecondClientHello, EarlyDataExtensionWithoutResumption, EarlyDataOfferedWithVariedCipherSuite, EchAcceptanceVariedAfterRetry, HandshakeHashVariedAfterRetry, IllegalHelloRetryRequestWithEmptyCookie, IllegalHelloRetryRequestWithNoChanges, IllegalHelloRetryRequestWithOfferedGroup, IllegalHelloRetryRequestWithUnofferedCipherSuite, IllegalHelloRetryRequestWithUnofferedNamedGroup, IllegalHelloRetryRequestWithUnsupportedVersion, IllegalHelloRetryRequestWithWrongSessionId, IllegalHelloRetryRequestWithInvalidEch, IllegalMiddleboxChangeCipherSpec, IllegalTlsInnerPlaintext, IncorrectBinder, InvalidCertCompression, InvalidMaxEarlyDataSize, InvalidKeyShare, KeyEpochWithPendingFragment, KeyUpdateReceivedInQuicConnection, MessageInterleavedWithHandshakeMessage, MissingBinderInPskExtension, MissingKeyShare, MissingPskExtensionInSecondClientHello, MissingPskModesExtension, MissingQuicTransportParameters, OfferedDuplicateCertificateCompressions, OfferedDuplicateKeyShares, OfferedEarlyDataWithOldProtocolVersion, OfferedEmptyApplicationProtocol, OfferedIncorrectCompressions, PskExtensionMustBeLast, PskExtensionWithMismatchedIdsAndBinders, RefusedToFollowHelloRetryRequest, RejectedEarlyDataInterleavedWithHandshakeMessage, ResumptionAttemptedWithVariedEms, ResumptionOfferedWithVariedCipherSuite, ResumptionOfferedWithVariedEms, ResumptionOfferedWithIncompatibleCipherSuite, SelectedDifferentCipherSuiteAfterRetry, SelectedInvalidPsk, SelectedTls12UsingTls13VersionExtension, SelectedUnofferedApplicationProtocol, SelectedUnofferedCertCompression, SelectedUnofferedCipherSuite, SelectedUnofferedCompression, SelectedUnofferedKxGroup, SelectedUnofferedPsk, SelectedUnusableCipherSuiteForVersion, ServerEchoedCompatibilitySessionId, ServerHelloMustOfferUncompressedEcPoints, ServerNameDifferedOnRetry, ServerNameMustContainOneHostName, SignedKxWithWrongAlgorithm, SignedHandshakeWithUnadvertisedSigScheme, TooManyEmptyFragments, TooManyKeyUpdateRequests, TooManyRenegotiationRequests, TooManyWarningAlertsReceived, TooMuchEarlyDataReceived, UnexpectedCleartextExtension, UnsolicitedCertExtension, UnsolicitedEncryptedExtension, UnsolicitedSctList, UnsolicitedServerHelloExtension, WrongGroupForKeyShare, UnsolicitedEchExtension }
#[derive(Clone)] pub enum PeerIncompatible { EcPointsExtensionRequired, ExtendedMasterSecretExtensionRequired, IncorrectCertificateTypeExtension, KeyShareExtensionRequired, NamedGroupsExtensionRequired, NoCertificateRequestSignatureSchemesInCommon, NoCipherSuitesInCommon, NoEcPointFormatsInCommon, NoKxGroupsInCommon, NoSignatureSchemesInCommon, NullCompressionRequired, ServerDoesNotSupportTls12Or13, ServerSentHelloRetryRequestWithUnknownExtension, ServerTlsVersionIsDisabledByOurConfig, SignatureAlgorithmsExtensionRequired, SupportedVersionsExtensionRequired, Tls12NotOffered, Tls12NotOfferedOrEnabled, Tls13RequiredForQuic, UncompressedEcPointsRequired, UnsolicitedCertificateTypeExtension, ServerRejectedEncryptedClientHello(Option<Vec<EchConfigPayload>>) }
#[derive(Clone)] pub enum CertificateError { BadEncoding, Expired, ExpiredContext { time: UnixTime, not_after: UnixTime }, NotValidYet, NotValidYetContext { time: UnixTime, not_before: UnixTime }, Revoked, UnhandledCriticalExtension, UnknownIssuer, UnknownRevocationStatus, ExpiredRevocationList, ExpiredRevocationListContext { time: UnixTime, next_update: UnixTime }, BadSignature, UnsupportedSignatureAlgorithm, UnsupportedSignatureAlgorithmContext { signature_algorithm_id: Vec<u8>, supported_algorithms: Vec<AlgorithmIdentifier> }, UnsupportedSignatureAlgorithmForPublicKeyContext { signature_algorithm_id: Vec<u8>, public_key_algorithm_id: Vec<u8> }, NotValidForName, NotValidForNameContext { expected: ServerName, presented: Vec<String> }, InvalidPurpose, InvalidPurposeContext { required: ExtendedKeyPurpose, presented: Vec<ExtendedKeyPurpose> }, InvalidOcspResponse, ApplicationVerificationFailure, Other(OtherError) }
impl fmt::Display for CertificateError {}
#[derive(Clone)] pub enum ExtendedKeyPurpose { ClientAuth, ServerAuth, Other(Vec<usize>) }
impl fmt::Display for ExtendedKeyPurpose {}
#[derive(Clone)] pub enum CertRevocationListError { BadSignature, UnsupportedSignatureAlgorithm, UnsupportedSignatureAlgorithmContext { signature_algorithm_id: Vec<u8>, supported_algorithms: Vec<AlgorithmIdentifier> }, UnsupportedSignatureAlgorithmForPublicKeyContext { signature_algorithm_id: Vec<u8>, public_key_algorithm_id: Vec<u8> }, InvalidCrlNumber, InvalidRevokedCertSerialNumber, IssuerInvalidForCrl, Other(OtherError), ParseError, UnsupportedCrlVersion, UnsupportedCriticalExtension, UnsupportedDeltaCrl, UnsupportedIndirectCrl, UnsupportedRevocationReason }
#[derive(Clone)] pub enum EncryptedClientHelloError { InvalidConfigList, NoCompatibleConfig, SniRequired }
#[derive(Clone)] pub struct OtherError(pub Arc<dyn StdError + Send + Sync>);
impl fmt::Display for OtherError {}
impl StdError for OtherError {}
pub struct Stream<C, T: Read + Write> { pub conn: &mut C, pub sock: &mut T }
impl<C, T, S> Stream<C, T> where C: DerefMut + Deref<Target = ConnectionCommon<S>>, T: Read + Write, S: SideData {
    pub fn new(conn: &mut C, sock: &mut T) -> Self {}
}
impl<C, T, S> Read for Stream<C, T> where C: DerefMut + Deref<Target = ConnectionCommon<S>>, T: Read + Write, S: SideData {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> { self.sock.read(buf) }
}
impl<C, T, S> BufRead for Stream<C, T> where C: DerefMut + Deref<Target = ConnectionCommon<S>>, T: Read + Write, S: SideData {
    fn fill_buf(&mut self) -> Result<&[u8]> {}
    fn consume(&mut self, amt: usize) {}
}
impl<C, T, S> Write for Stream<C, T> where C: DerefMut + Deref<Target = ConnectionCommon<S>>, T: Read + Write, S: SideData {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { self.sock.write(buf) }
    fn flush(&mut self) -> Result<()> { self.sock.flush() }
}
pub struct StreamOwned<C, T: Read + Write> { pub conn: C, pub sock: T }
impl<C, T, S> StreamOwned<C, T> where C: DerefMut + Deref<Target = ConnectionCommon<S>>, T: Read + Write, S: SideData {
    pub fn new(conn: C, sock: T) -> Self {}
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn into_parts(self) -> (C, T) {}
}
impl<C, T, S> Read for StreamOwned<C, T> where C: DerefMut + Deref<Target = ConnectionCommon<S>>, T: Read + Write, S: SideData {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> { self.sock.read(buf) }
}
impl<C, T, S> BufRead for StreamOwned<C, T> where C: DerefMut + Deref<Target = ConnectionCommon<S>>, T: Read + Write, S: SideData {
    fn fill_buf(&mut self) -> Result<&[u8]> { let b: &mut [u8]; self.sock.read(b) }
    fn consume(&mut self, amt: usize) {}
}
impl<C, T, S> Write for StreamOwned<C, T> where C: DerefMut + Deref<Target = ConnectionCommon<S>>, T: Read + Write, S: SideData {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { self.sock.write(buf) }
    fn flush(&mut self) -> Result<()> { self.sock.flush() }
}
pub struct Tls12CipherSuite { pub common: CipherSuiteCommon, pub prf_provider: &dyn Prf, pub kx: KeyExchangeAlgorithm, pub sign: &[SignatureScheme], pub aead_alg: &dyn Tls12AeadAlgorithm }
impl Tls12CipherSuite {
    pub fn resolve_sig_schemes(&self, offered: &[SignatureScheme]) -> Vec<SignatureScheme> {}
    pub fn fips(&self) -> bool {}
}
pub struct Tls13CipherSuite { pub common: CipherSuiteCommon, pub hkdf_provider: &dyn Hkdf, pub aead_alg: &dyn Tls13AeadAlgorithm, pub quic: Option<&dyn Algorithm> }
impl Tls13CipherSuite {
    pub fn can_resume_from(&self, prev: &Self) -> Option<&Self> {}
    pub fn fips(&self) -> bool {}
    pub fn quic_suite(&self) -> Option<Suite> {}
}
#[derive(Clone)] pub struct DigitallySignedStruct { pub scheme: SignatureScheme }
impl DigitallySignedStruct { pub fn signature(&self) -> &[u8] {} }
impl Codec for DigitallySignedStruct {
    fn encode(&self, bytes: &mut Vec<u8>) {}
    fn read(r: &mut crate::msgs::codec::Reader) -> Result<Self, InvalidMessage> {}
}
#[derive(Clone)] pub struct ConfigBuilder<Side: ConfigSide, State>;
impl<Side: ConfigSide, State> ConfigBuilder<Side, State> { pub fn crypto_provider(&self) -> &Arc<CryptoProvider> {} }
impl<S: ConfigSide> ConfigBuilder<S, WantsVersions> {
    pub fn with_safe_default_protocol_versions(self,) -> Result<ConfigBuilder<S, WantsVerifier>, Error> {}
    pub fn with_protocol_versions(self, versions: &[&SupportedProtocolVersion]) -> Result<ConfigBuilder<S, WantsVerifier>, Error> {}
}
impl<S: ConfigSide, State> ConfigBuilder<S, State> {
    pub fn with_safe_defaults(self) -> ConfigBuilder<S, WantsVerifier> {}
    pub fn with_safe_default_cipher_suites(self) -> ConfigBuilder<S, State> {}
    pub fn with_safe_default_kx_groups(self) -> ConfigBuilder<S, WantsVersions> {}
}
impl ConfigBuilder<ClientConfig, WantsVersions> {
    pub fn with_ech(self, mode: EchMode) -> Result<ConfigBuilder<ClientConfig, WantsVerifier>, Error> {}
}
impl ConfigBuilder<ClientConfig, WantsVerifier> {
    pub fn with_root_certificates(self, root_store: impl Into<Arc<RootCertStore>>) -> ConfigBuilder<ClientConfig, WantsClientCert> {}
    pub fn with_webpki_verifier(self, verifier: Arc<WebPkiServerVerifier>) -> ConfigBuilder<ClientConfig, WantsClientCert> {}
    pub fn dangerous(self) -> DangerousClientConfigBuilder {}
}
impl ConfigBuilder<ClientConfig, WantsClientCert> {
    pub fn with_client_auth_cert(self, cert_chain: Vec<CertificateDer>, key_der: PrivateKeyDer) -> Result<ClientConfig, Error> {}
    pub fn with_no_client_auth(self) -> ClientConfig {}
    pub fn with_client_cert_resolver(self, client_auth_cert_resolver: Arc<dyn ResolvesClientCert>) -> ClientConfig {}
}
impl ConfigBuilder<ServerConfig, WantsVerifier> {
    pub fn with_client_cert_verifier(self, client_cert_verifier: Arc<dyn ClientCertVerifier>) -> ConfigBuilder<ServerConfig, WantsServerCert> {}
    pub fn with_no_client_auth(self) -> ConfigBuilder<ServerConfig, WantsServerCert> {}
}
impl ConfigBuilder<ServerConfig, WantsServerCert> {
    pub fn with_single_cert(self, cert_chain: Vec<CertificateDer>, key_der: PrivateKeyDer) -> Result<ServerConfig, Error> {}
    pub fn with_single_cert_with_ocsp(self, cert_chain: Vec<CertificateDer>, key_der: PrivateKeyDer, ocsp: Vec<u8>) -> Result<ServerConfig, Error> {}
    pub fn with_cert_resolver(self, cert_resolver: Arc<dyn ResolvesServerCert>) -> ServerConfig {}
}
#[derive(Clone)] pub struct WantsVersions;
#[derive(Clone)] pub struct WantsVerifier;
pub trait ConfigSide {}
pub trait KeyLog: Debug {
    fn log(&self, label: &str, client_random: &[u8], secret: &[u8]);
    fn will_log(&self, _label: &str) -> bool {}
}
pub struct NoKeyLog;
impl KeyLog for NoKeyLog {
    fn log(&self, arg1: &str, arg2: &[u8], arg3: &[u8]) {}
    fn will_log(&self, _label: &str) -> bool {}
}
pub struct KeyLogFile;
impl KeyLogFile { pub fn new() -> Self {} }
impl KeyLog for KeyLogFile { fn log(&self, label: &str, client_random: &[u8], secret: &[u8]) {} }
pub struct CipherSuiteCommon { pub suite: CipherSuite, pub hash_provider: &dyn Hash, pub confidentiality_limit: u64 }
impl CipherSuiteCommon { pub fn fips(&self) -> bool {} }
#[derive(Clone, Copy)] pub enum SupportedCipherSuite { Tls12(&Tls12CipherSuite), Tls13(&Tls13CipherSuite) }
impl From<&Tls12CipherSuite> for SupportedCipherSuite {}
impl From<&Tls13CipherSuite> for SupportedCipherSuite {}
impl SupportedCipherSuite {
    pub fn suite(&self) -> CipherSuite {}
    pub fn tls13(&self) -> Option<&Tls13CipherSuite> {}
    pub fn version(&self) -> &SupportedProtocolVersion {}
    pub fn usable_for_signature_algorithm(&self, _sig_alg: SignatureAlgorithm) -> bool {}
    pub fn fips(&self) -> bool {}
}
pub struct ExtractedSecrets { pub tx: (u64, ConnectionTrafficSecrets), pub rx: (u64, ConnectionTrafficSecrets) }
pub enum ConnectionTrafficSecrets { Aes128Gcm { key: AeadKey, iv: Iv }, Aes256Gcm { key: AeadKey, iv: Iv }, Chacha20Poly1305 { key: AeadKey, iv: Iv } }
pub struct SupportedProtocolVersion { pub version: ProtocolVersion }
pub static ALL_VERSIONS: &[&SupportedProtocolVersion] = _;
pub static DEFAULT_VERSIONS: &[&SupportedProtocolVersion] = _;
#[derive(Clone)] pub struct RootCertStore { pub roots: Vec<TrustAnchor> }
impl RootCertStore {
    pub fn empty() -> Self {}
    pub fn add_parsable_certificates(&mut self, der_certs: impl IntoIterator<Item = CertificateDer>) -> (usize, usize) {}
    pub fn add(&mut self, der: CertificateDer) -> Result<(), Error> {}
    pub fn subjects(&self) -> Vec<DistinguishedName> {}
    pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
}
impl FromIterator<TrustAnchor> for RootCertStore {}
impl Extend<TrustAnchor> for RootCertStore {}
#[derive(Clone)] pub struct ClientConfig { pub alpn_protocols: Vec<Vec<u8>>, pub check_selected_alpn: bool, pub resumption: Resumption, pub max_fragment_size: Option<usize>, pub client_auth_cert_resolver: Arc<dyn ResolvesClientCert>, pub enable_sni: bool, pub key_log: Arc<dyn KeyLog>, pub enable_secret_extraction: bool, pub enable_early_data: bool, pub require_ems: bool, pub time_provider: Arc<dyn TimeProvider>, pub cert_decompressors: Vec<&dyn CertDecompressor>, pub cert_compressors: Vec<&dyn CertCompressor>, pub cert_compression_cache: Arc<CompressionCache>, pub send_ticket_request: Option<TicketRequest> }
impl ConfigSide for ClientConfig {}
impl ClientConfig {
    pub fn builder() -> ConfigBuilder<Self, WantsVerifier> {}
    pub fn builder_with_protocol_versions(versions: &[&SupportedProtocolVersion]) -> ConfigBuilder<Self, WantsVerifier> {}
    pub fn builder_with_provider(provider: Arc<CryptoProvider>) -> ConfigBuilder<Self, WantsVersions> {}
    pub fn builder_with_details(provider: Arc<CryptoProvider>, time_provider: Arc<dyn TimeProvider>) -> ConfigBuilder<Self, WantsVersions> {}
    pub fn fips(&self) -> bool {}
    pub fn crypto_provider(&self) -> &Arc<CryptoProvider> {}
    pub fn dangerous(&mut self) -> DangerousClientConfig {}
}
pub struct ClientConnection;
impl ClientConnection {
    pub fn new(config: Arc<ClientConfig>, name: ServerName) -> Result<Self, Error> {}
    pub fn new_with_alpn(config: Arc<ClientConfig>, name: ServerName, alpn_protocols: Vec<Vec<u8>>) -> Result<Self, Error> {}
    pub fn early_data(&mut self) -> Option<WriteEarlyData> {}
    pub fn is_early_data_accepted(&self) -> bool {}
    pub fn dangerous_extract_secrets(self) -> Result<ExtractedSecrets, Error> {}
    pub fn ech_status(&self) -> EchStatus {}
    pub fn tls13_tickets_received(&self) -> u32 {}
    pub fn fips(&self) -> bool {}
}
impl Deref for ClientConnection {
    type Target = ConnectionCommon<ClientConnectionData>;
    fn deref(&self) -> &Self::Target {}
}
impl DerefMut for ClientConnection { fn deref_mut(&mut self) -> &mut Self::Target {} }
#[derive(Clone)] pub struct ServerConfig { pub ignore_client_order: bool, pub max_fragment_size: Option<usize>, pub session_storage: Arc<dyn StoresServerSessions>, pub ticketer: Arc<dyn ProducesTickets>, pub cert_resolver: Arc<dyn ResolvesServerCert>, pub alpn_protocols: Vec<Vec<u8>>, pub key_log: Arc<dyn KeyLog>, pub enable_secret_extraction: bool, pub max_early_data_size: u32, pub send_half_rtt_data: bool, pub send_tls13_tickets: usize, pub max_tls13_tickets: usize, pub require_ems: bool, pub time_provider: Arc<dyn TimeProvider>, pub cert_compressors: Vec<&dyn CertCompressor>, pub cert_compression_cache: Arc<CompressionCache>, pub cert_decompressors: Vec<&dyn CertDecompressor> }
impl ConfigSide for ServerConfig {}
impl ServerConfig {
    pub fn builder() -> ConfigBuilder<Self, WantsVerifier> {}
    pub fn builder_with_protocol_versions(versions: &[&SupportedProtocolVersion]) -> ConfigBuilder<Self, WantsVerifier> {}
    pub fn builder_with_provider(provider: Arc<CryptoProvider>) -> ConfigBuilder<Self, WantsVersions> {}
    pub fn builder_with_details(provider: Arc<CryptoProvider>, time_provider: Arc<dyn TimeProvider>) -> ConfigBuilder<Self, WantsVersions> {}
    pub fn fips(&self) -> bool {}
    pub fn crypto_provider(&self) -> &Arc<CryptoProvider> {}
}
pub struct ServerConnection;
impl ServerConnection {
    pub fn new(config: Arc<ServerConfig>) -> Result<Self, Error> {}
    pub fn server_name(&self) -> Option<&str> {}
    pub fn received_resumption_data(&self) -> Option<&[u8]> {}
    pub fn set_resumption_data(&mut self, data: &[u8]) {}
    pub fn reject_early_data(&mut self) {}
    pub fn early_data(&mut self) -> Option<ReadEarlyData> {}
    pub fn fips(&self) -> bool {}
    pub fn dangerous_extract_secrets(self) -> Result<ExtractedSecrets, Error> {}
}
impl Deref for ServerConnection {
    type Target = ConnectionCommon<ServerConnectionData>;
    fn deref(&self) -> &Self::Target {}
}
impl DerefMut for ServerConnection { fn deref_mut(&mut self) -> &mut Self::Target {} }
pub struct TicketSwitcher;
impl TicketSwitcher {
    pub fn new(lifetime: u32, generator: fn() -> Result<Box<dyn ProducesTickets>, GetRandomFailed>) -> Result<Self, Error> {}
}
impl ProducesTickets for TicketSwitcher {
    fn lifetime(&self) -> u32 {}
    fn enabled(&self) -> bool {}
    fn encrypt(&self, message: &[u8]) -> Option<Vec<u8>> {}
    fn decrypt(&self, ciphertext: &[u8]) -> Option<Vec<u8>> {}
}
pub struct TicketRotator;
impl TicketRotator {
    pub fn new(lifetime: u32, generator: fn() -> Result<Box<dyn ProducesTickets>, GetRandomFailed>) -> Result<Self, Error> {}
}
impl ProducesTickets for TicketRotator {
    fn lifetime(&self) -> u32 {}
    fn enabled(&self) -> bool {}
    fn encrypt(&self, message: &[u8]) -> Option<Vec<u8>> {}
    fn decrypt(&self, ciphertext: &[u8]) -> Option<Vec<u8>> {}
}
pub mod client {
    use core::{fmt, ops};
    use core::ops::{Deref, DerefMut};
    use crate::{CertRevocationListError, DigitallySignedStruct, Error, ExtractedSecrets, RootCertStore, SideData, Tls13CipherSuite};
    use crate::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
    use crate::crypto::CryptoProvider;
    use crate::crypto::hpke::{Hpke, HpkePublicKey};
    use crate::kernel::KernelConnection;
    use crate::lock::MakeMutex;
    use crate::msgs::persist::ClientSessionCommon;
    use crate::server::ParsedCertificate;
    use crate::sign::CertifiedKey;
    use crate::sync::Arc;
    use crate::unbuffered::{EncryptError, UnbufferedConnectionCommon};
    use rustls_pki_types::{CertificateDer, CertificateRevocationListDer, EchConfigListBytes, ServerName, SignatureVerificationAlgorithm, UnixTime};
    use std::{error, io};
    pub use crate::{ClientConfig, ClientConnection};
    pub struct Tls13ClientSessionValue;
    impl Tls13ClientSessionValue {
        pub fn max_early_data_size(&self) -> u32 {}
        pub fn suite(&self) -> &Tls13CipherSuite {}
        pub fn set_quic_params(&mut self, quic_params: &[u8]) {}
        pub fn quic_params(&self) -> Vec<u8> {}
    }
    impl ops::Deref for Tls13ClientSessionValue {
        type Target = ClientSessionCommon;
        fn deref(&self) -> &Self::Target {}
    }
    #[derive(Clone)] pub struct Tls12ClientSessionValue;
    impl ops::Deref for Tls12ClientSessionValue {
        type Target = ClientSessionCommon;
        fn deref(&self) -> &Self::Target {}
    }
    #[derive(Clone)] pub enum VerifierBuilderError { NoRootAnchors, InvalidCrl(CertRevocationListError) }
    impl From<CertRevocationListError> for VerifierBuilderError {}
    impl fmt::Display for VerifierBuilderError {}
    impl error::Error for VerifierBuilderError {}
    #[derive(Clone)] pub struct ServerCertVerifierBuilder;
    impl ServerCertVerifierBuilder {
        pub fn with_crls(self, crls: impl IntoIterator<Item = CertificateRevocationListDer>) -> Self {}
        pub fn only_check_end_entity_revocation(self) -> Self {}
        pub fn allow_unknown_revocation_status(self) -> Self {}
        pub fn enforce_revocation_expiration(self) -> Self {}
        pub fn build(self) -> Result<Arc<WebPkiServerVerifier>, VerifierBuilderError> {}
    }
    pub struct WebPkiServerVerifier;
    impl WebPkiServerVerifier {
        pub fn builder(roots: Arc<RootCertStore>) -> ServerCertVerifierBuilder {}
        pub fn builder_with_provider(roots: Arc<RootCertStore>, provider: Arc<CryptoProvider>) -> ServerCertVerifierBuilder {}
    }
    impl ServerCertVerifier for WebPkiServerVerifier {
        fn verify_server_cert(&self, end_entity: &CertificateDer, intermediates: &[CertificateDer], server_name: &ServerName, ocsp_response: &[u8], now: UnixTime) -> Result<ServerCertVerified, Error> {}
        fn verify_tls12_signature(&self, message: &[u8], cert: &CertificateDer, dss: &DigitallySignedStruct) -> Result<HandshakeSignatureValid, Error> {}
        fn verify_tls13_signature(&self, message: &[u8], cert: &CertificateDer, dss: &DigitallySignedStruct) -> Result<HandshakeSignatureValid, Error> {}
        fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {}
    }
    pub fn verify_server_cert_signed_by_trust_anchor(cert: &ParsedCertificate, roots: &RootCertStore, intermediates: &[CertificateDer], now: UnixTime, supported_algs: &[&dyn SignatureVerificationAlgorithm]) -> Result<(), Error> {}
    pub fn verify_server_name(cert: &ParsedCertificate, server_name: &ServerName) -> Result<(), Error> {}
    #[derive(Clone)] pub struct WantsClientCert;
    pub trait ClientSessionStore: fmt::Debug {
        fn set_kx_hint(&self, server_name: ServerName, group: NamedGroup);
        fn kx_hint(&self, server_name: &ServerName) -> Option<NamedGroup>;
        fn set_tls12_session(&self, server_name: ServerName, value: Tls12ClientSessionValue);
        fn tls12_session(&self, server_name: &ServerName) -> Option<Tls12ClientSessionValue>;
        fn remove_tls12_session(&self, server_name: &ServerName);
        fn insert_tls13_ticket(&self, server_name: ServerName, value: Tls13ClientSessionValue);
        fn take_tls13_ticket(&self, server_name: &ServerName) -> Option<Tls13ClientSessionValue>;
    }
    pub trait ResolvesClientCert: fmt::Debug {
        fn resolve(&self, root_hint_subjects: &[&[u8]], sigschemes: &[SignatureScheme]) -> Option<Arc<CertifiedKey>>;
        fn only_raw_public_keys(&self) -> bool {}
        fn has_certs(&self) -> bool;
    }
    #[derive(Clone, Copy)] pub struct TicketRequest { pub new_session_count: u8, pub resumption_count: u8 }
    #[derive(Clone)] pub struct Resumption;
    impl Resumption {
        pub fn in_memory_sessions(num: usize) -> Self {}
        pub fn store(store: Arc<dyn ClientSessionStore>) -> Self {}
        pub fn disabled() -> Self {}
        pub fn tls12_resumption(self, tls12: Tls12Resumption) -> Self {}
    }
    impl Default for Resumption {}
    #[derive(Clone, Copy)] pub enum Tls12Resumption { Disabled, SessionIdOnly, SessionIdOrTickets }
    pub struct UnbufferedClientConnection;
    impl UnbufferedClientConnection {
        pub fn new(config: Arc<crate::ClientConfig>, name: ServerName) -> Result<Self, Error> {}
        pub fn new_with_alpn(config: Arc<crate::ClientConfig>, name: ServerName, alpn_protocols: Vec<Vec<u8>>) -> Result<Self, Error> {}
        pub fn dangerous_extract_secrets(self) -> Result<ExtractedSecrets, Error> {}
        pub fn dangerous_into_kernel_connection(self,) -> Result<(ExtractedSecrets, KernelConnection<ClientConnectionData>), Error> {}
        pub fn tls13_tickets_received(&self) -> u32 {}
    }
    impl Deref for UnbufferedClientConnection {
        type Target = UnbufferedConnectionCommon<ClientConnectionData>;
        fn deref(&self) -> &Self::Target {}
    }
    impl DerefMut for UnbufferedClientConnection { fn deref_mut(&mut self) -> &mut Self::Target {} }
    pub enum EarlyDataError { ExceededAllowedEarlyData, Encrypt(EncryptError) }
    impl From<EncryptError> for EarlyDataError {}
    impl fmt::Display for EarlyDataError {}
    impl error::Error for EarlyDataError {}
    pub struct ClientConnectionData;
    impl SideData for ClientConnectionData {}
    pub struct WriteEarlyData;
    impl WriteEarlyData { pub fn bytes_left(&self) -> usize {} }
    impl io::Write for WriteEarlyData {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
    }
    #[derive(Clone)] pub enum EchMode { Enable(EchConfig), Grease(EchGreaseConfig) }
    impl EchMode { pub fn fips(&self) -> bool {} }
    impl From<EchConfig> for EchMode {}
    impl From<EchGreaseConfig> for EchMode {}
    #[derive(Clone)] pub struct EchConfig;
    impl EchConfig { pub fn new(ech_config_list: EchConfigListBytes, hpke_suites: &[&dyn Hpke]) -> Result<Self, Error> {} }
    #[derive(Clone)] pub struct EchGreaseConfig;
    impl EchGreaseConfig { pub fn new(suite: &dyn Hpke, placeholder_key: HpkePublicKey) -> Self {} }
    #[derive(Clone, Copy)] pub enum EchStatus { NotOffered, Grease, Offered, Accepted, Rejected }
    #[derive(Clone)] pub struct AlwaysResolvesClientRawPublicKeys;
    impl AlwaysResolvesClientRawPublicKeys { pub fn new(certified_key: Arc<CertifiedKey>) -> Self {} }
    impl ResolvesClientCert for AlwaysResolvesClientRawPublicKeys {
        fn resolve(&self, _root_hint_subjects: &[&[u8]], _sigschemes: &[SignatureScheme]) -> Option<Arc<CertifiedKey>> {}
        fn only_raw_public_keys(&self) -> bool {}
        fn has_certs(&self) -> bool {}
    }
    pub struct ClientSessionMemoryCache;
    impl ClientSessionMemoryCache {
        pub fn new(size: usize) -> Self {}
    }
    impl ClientSessionStore for ClientSessionMemoryCache {
        fn set_kx_hint(&self, server_name: ServerName, group: NamedGroup) {}
        fn kx_hint(&self, server_name: &ServerName) -> Option<NamedGroup> {}
        fn set_tls12_session(&self, _server_name: ServerName, _value: Tls12ClientSessionValue) {}
        fn tls12_session(&self, _server_name: &ServerName) -> Option<Tls12ClientSessionValue> {}
        fn remove_tls12_session(&self, _server_name: &ServerName) {}
        fn insert_tls13_ticket(&self, server_name: ServerName, value: Tls13ClientSessionValue) {}
        fn take_tls13_ticket(&self, server_name: &ServerName) -> Option<Tls13ClientSessionValue> {}
    }
    pub mod danger {
        use core::fmt::Debug;
        use crate::{ClientConfig, ConfigBuilder, DigitallySignedStruct, Error, WantsVerifier};
        use crate::client::WantsClientCert;
        use crate::sync::Arc;
        use rustls_pki_types::{CertificateDer, ServerName, UnixTime};
        pub struct HandshakeSignatureValid;
        impl HandshakeSignatureValid { pub fn assertion() -> Self {} }
        pub struct ServerCertVerified;
        impl ServerCertVerified { pub fn assertion() -> Self {} }
        pub trait ServerCertVerifier: Debug {
            fn verify_server_cert(&self, end_entity: &CertificateDer, intermediates: &[CertificateDer], server_name: &ServerName, ocsp_response: &[u8], now: UnixTime) -> Result<ServerCertVerified, Error>;
            fn verify_tls12_signature(&self, message: &[u8], cert: &CertificateDer, dss: &DigitallySignedStruct) -> Result<HandshakeSignatureValid, Error>;
            fn verify_tls13_signature(&self, message: &[u8], cert: &CertificateDer, dss: &DigitallySignedStruct) -> Result<HandshakeSignatureValid, Error>;
            fn supported_verify_schemes(&self) -> Vec<SignatureScheme>;
            fn requires_raw_public_keys(&self) -> bool {}
            fn root_hint_subjects(&self) -> Option<&[DistinguishedName]> {}
        }
        pub struct DangerousClientConfigBuilder { pub cfg: ConfigBuilder<ClientConfig, WantsVerifier> }
        impl DangerousClientConfigBuilder {
            pub fn with_custom_certificate_verifier(self, verifier: Arc<dyn ServerCertVerifier>) -> ConfigBuilder<ClientConfig, WantsClientCert> {}
        }
        pub struct DangerousClientConfig { pub cfg: &mut ClientConfig }
        impl DangerousClientConfig { pub fn set_certificate_verifier(&mut self, verifier: Arc<dyn ServerCertVerifier>) {} }
    }
}
pub mod conn {
    pub struct ConnectionCore<Data>;
    pub mod connection {
        use std::io;
        pub trait PlaintextSink {
            fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
            fn write_vectored(&mut self, bufs: &[io::IoSlice]) -> io::Result<usize>;
            fn flush(&mut self) -> io::Result<()>;
        }
    }
}
pub mod crypto {
    use std::sync::Arc;
    #[derive(Clone)] pub struct CryptoProvider;
    impl CryptoProvider {
        pub fn install_default(self) -> Result<(), Arc<Self>> {}
        pub fn get_default() -> Option<&Arc<Self>> {}
    }
    pub mod ring { pub fn default_provider() -> crate::crypto::CryptoProvider {} }
    pub mod aws_lc_rs { pub fn default_provider() -> crate::crypto::CryptoProvider {} }
}
pub mod kernel {
    use crate::{ConnectionTrafficSecrets, Error, SupportedCipherSuite};
    use crate::client::ClientConnectionData;
    pub struct KernelConnection<Data>;
    impl<Data> KernelConnection<Data> {
        pub fn negotiated_cipher_suite(&self) -> SupportedCipherSuite {}
        pub fn protocol_version(&self) -> ProtocolVersion {}
        pub fn update_tx_secret(&mut self) -> Result<(u64, ConnectionTrafficSecrets), Error> {}
        pub fn update_rx_secret(&mut self) -> Result<(u64, ConnectionTrafficSecrets), Error> {}
    }
    impl KernelConnection<ClientConnectionData> { pub fn handle_new_session_ticket(&mut self, payload: &[u8]) -> Result<(), Error> {} }
}
pub mod msgs {
    pub mod base {
        use crate::InvalidMessage;
        use crate::msgs::codec::{Codec, Reader};
        #[derive(Clone)] pub struct PayloadU16<C: Cardinality = MaybeEmpty>;
        impl<C: Cardinality> PayloadU16<C> { pub fn new(bytes: Vec<u8>) -> Self {} }
        impl<C: Cardinality> Codec for PayloadU16<C> {
            fn encode(&self, bytes: &mut Vec<u8>) {}
            fn read(r: &mut Reader) -> Result<Self, InvalidMessage> {}
        }
        pub trait Cardinality: Clone + Eq + PartialEq {
            const MIN: usize;
        }
        #[derive(Clone)] pub struct MaybeEmpty;
        impl Cardinality for MaybeEmpty {}
        #[derive(Clone)] pub struct NonEmpty;
        impl Cardinality for NonEmpty {}
    }
    pub mod codec {
        use core::fmt::Debug;
        use crate::InvalidMessage;
        use rustls_pki_types::CertificateDer;
        pub struct Reader;
        impl Reader {
            pub fn init(bytes: &[u8]) -> Self {}
            pub fn sub(&mut self, length: usize) -> Result<Self, InvalidMessage> {}
            pub fn rest(&mut self) -> &[u8] {}
            pub fn take(&mut self, length: usize) -> Option<&[u8]> {}
            pub fn any_left(&self) -> bool {}
            pub fn expect_empty(&self, name: &str) -> Result<(), InvalidMessage> {}
            pub fn used(&self) -> usize {}
            pub fn left(&self) -> usize {}
        }
        pub trait Codec: Debug {
            fn encode(&self, bytes: &mut Vec<u8>);
            fn read(arg0: &mut Reader) -> Result<Self, InvalidMessage>;
            fn get_encoding(&self) -> Vec<u8> {}
            fn read_bytes(bytes: &[u8]) -> Result<Self, InvalidMessage> {}
        }
        impl Codec for CertificateDer {
            fn encode(&self, bytes: &mut Vec<u8>) {}
            fn read(r: &mut Reader) -> Result<Self, InvalidMessage> {}
        }
        impl Codec for u8 {
            fn encode(&self, bytes: &mut Vec<u8>) {}
            fn read(r: &mut Reader) -> Result<Self, InvalidMessage> {}
        }
        impl Codec for u16 {
            fn encode(&self, bytes: &mut Vec<u8>) {}
            fn read(r: &mut Reader) -> Result<Self, InvalidMessage> {}
        }
        impl Codec for u32 {
            fn encode(&self, bytes: &mut Vec<u8>) {}
            fn read(r: &mut Reader) -> Result<Self, InvalidMessage> {}
        }
        impl Codec for u64 {
            fn encode(&self, bytes: &mut Vec<u8>) {}
            fn read(r: &mut Reader) -> Result<Self, InvalidMessage> {}
        }
        impl<T: Codec + TlsListElement + Debug> Codec for Vec<T> {
            fn encode(&self, bytes: &mut Vec<u8>) {}
            fn read(r: &mut Reader) -> Result<Self, InvalidMessage> {}
        }
        impl Codec for () {
            fn encode(&self, arg1: &mut Vec<u8>) {}
            fn read(r: &mut Reader) -> Result<Self, InvalidMessage> {}
        }
        impl Codec for ClientExtensions {
            fn encode(&self, bytes: &mut Vec<u8>) {}
            fn read(r: &mut Reader) -> Result<Self, InvalidMessage> {}
        }
        impl Codec for ServerExtensions {
            fn encode(&self, bytes: &mut Vec<u8>) {}
            fn read(r: &mut Reader) -> Result<Self, InvalidMessage> {}
        }
        impl Codec for HelloRetryRequestExtensions {
            fn encode(&self, bytes: &mut Vec<u8>) {}
            fn read(r: &mut Reader) -> Result<Self, InvalidMessage> {}
        }
        impl Codec for CertificateExtensions {
            fn encode(&self, bytes: &mut Vec<u8>) {}
            fn read(r: &mut Reader) -> Result<Self, InvalidMessage> {}
        }
        impl Codec for CertificateRequestExtensions {
            fn encode(&self, bytes: &mut Vec<u8>) {}
            fn read(r: &mut Reader) -> Result<Self, InvalidMessage> {}
        }
        impl Codec for NewSessionTicketExtensions {
            fn encode(&self, bytes: &mut Vec<u8>) {}
            fn read(r: &mut Reader) -> Result<Self, InvalidMessage> {}
        }
        pub trait TlsListElement {
            const SIZE_LEN: ListLength;
        }
        impl TlsListElement for ECPointFormat {}
        impl TlsListElement for NamedGroup {}
        impl TlsListElement for SignatureScheme {}
        impl TlsListElement for ProtocolName {}
        impl TlsListElement for PresharedKeyBinder {}
        impl TlsListElement for ResponderId {}
        impl TlsListElement for PskKeyExchangeMode {}
        impl TlsListElement for ProtocolVersion {}
        impl TlsListElement for CertificateType {}
        impl TlsListElement for CertificateCompressionAlgorithm {}
        impl TlsListElement for CipherSuite {}
        impl TlsListElement for Compression {}
        impl TlsListElement for ExtensionType {}
        impl TlsListElement for CertificateDer {}
        impl TlsListElement for ClientCertificateType {}
        impl TlsListElement for DistinguishedName {}
        pub enum ListLength { NonZeroU8 { empty_error: InvalidMessage }, U16, NonZeroU16 { empty_error: InvalidMessage }, U24 { max: usize, error: InvalidMessage } }
    }
    pub mod handshake {
        use crate::InvalidMessage;
        use crate::msgs::base::{NonEmpty, PayloadU16};
        use crate::msgs::codec::{Codec, Reader, TlsListElement};
        use rustls_pki_types::DnsName;
        #[derive(Clone)] pub enum EchConfigPayload { V18(EchConfigContents), Unknown { version: EchVersion, contents: PayloadU16 } }
        impl TlsListElement for EchConfigPayload {}
        impl Codec for EchConfigPayload {
            fn encode(&self, bytes: &mut Vec<u8>) {}
            fn read(r: &mut Reader) -> Result<Self, InvalidMessage> {}
        }
        #[derive(Clone)] pub struct EchConfigContents { pub key_config: HpkeKeyConfig, pub maximum_name_length: u8, pub public_name: DnsName, pub extensions: Vec<EchConfigExtension> }
        impl Codec for EchConfigContents {
            fn encode(&self, bytes: &mut Vec<u8>) {}
            fn read(r: &mut Reader) -> Result<Self, InvalidMessage> {}
        }
        #[derive(Clone)] pub struct HpkeKeyConfig { pub config_id: u8, pub kem_id: HpkeKem, pub public_key: PayloadU16<NonEmpty>, pub symmetric_cipher_suites: Vec<HpkeSymmetricCipherSuite> }
        impl Codec for HpkeKeyConfig {
            fn encode(&self, bytes: &mut Vec<u8>) {}
            fn read(r: &mut Reader) -> Result<Self, InvalidMessage> {}
        }
        #[derive(Clone)] pub enum EchConfigExtension { Unknown(UnknownExtension) }
        impl Codec for EchConfigExtension {
            fn encode(&self, bytes: &mut Vec<u8>) {}
            fn read(r: &mut Reader) -> Result<Self, InvalidMessage> {}
        }
        impl TlsListElement for EchConfigExtension {}
        #[derive(Clone)] pub struct UnknownExtension;
        #[derive(Clone, Copy, Default)] pub struct HpkeSymmetricCipherSuite { pub kdf_id: HpkeKdf, pub aead_id: HpkeAead }
        impl Codec for HpkeSymmetricCipherSuite {
            fn encode(&self, bytes: &mut Vec<u8>) {}
            fn read(r: &mut Reader) -> Result<Self, InvalidMessage> {}
        }
        impl TlsListElement for HpkeSymmetricCipherSuite {}
    }
    pub mod persist {
        #[derive(Clone)] pub struct ClientSessionCommon;
    }
}
pub mod pki_types {
    pub use rustls_pki_types::*;
}
pub mod server {
    use core::fmt::Debug;
    use core::ops::{Deref, DerefMut};
    use crate::{ConnectionCommon, DigitallySignedStruct, Error, ExtractedSecrets, RootCertStore, SideData};
    use crate::client::danger::HandshakeSignatureValid;
    use crate::crypto::CryptoProvider;
    use crate::kernel::KernelConnection;
    use crate::lock::MakeMutex;
    use crate::server::danger::{ClientCertVerified, ClientCertVerifier};
    use crate::sign::CertifiedKey;
    use crate::sync::Arc;
    use crate::unbuffered::UnbufferedConnectionCommon;
    use rustls_pki_types::{CertificateDer, CertificateRevocationListDer, SubjectPublicKeyInfoDer, UnixTime};
    use std::io;
    pub use crate::{ServerConfig, ServerConnection};
    pub use crate::client::VerifierBuilderError;
    pub struct NoClientAuth;
    impl ClientCertVerifier for NoClientAuth {
        fn offer_client_auth(&self) -> bool {}
        fn root_hint_subjects(&self) -> &[DistinguishedName] {}
        fn verify_client_cert(&self, _end_entity: &CertificateDer, _intermediates: &[CertificateDer], _now: UnixTime) -> Result<ClientCertVerified, Error> {}
        fn verify_tls12_signature(&self, _message: &[u8], _cert: &CertificateDer, _dss: &DigitallySignedStruct) -> Result<HandshakeSignatureValid, Error> {}
        fn verify_tls13_signature(&self, _message: &[u8], _cert: &CertificateDer, _dss: &DigitallySignedStruct) -> Result<HandshakeSignatureValid, Error> {}
        fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {}
    }
    #[derive(Clone)] pub struct ClientCertVerifierBuilder;
    impl ClientCertVerifierBuilder {
        pub fn clear_root_hint_subjects(self) -> Self {}
        pub fn add_root_hint_subjects(self, subjects: impl IntoIterator<Item = DistinguishedName>) -> Self {}
        pub fn with_crls(self, crls: impl IntoIterator<Item = CertificateRevocationListDer>) -> Self {}
        pub fn only_check_end_entity_revocation(self) -> Self {}
        pub fn allow_unauthenticated(self) -> Self {}
        pub fn allow_unknown_revocation_status(self) -> Self {}
        pub fn enforce_revocation_expiration(self) -> Self {}
        pub fn build(self) -> Result<Arc<dyn ClientCertVerifier>, crate::client::VerifierBuilderError> {}
    }
    pub struct WebPkiClientVerifier;
    impl WebPkiClientVerifier {
        pub fn builder(roots: Arc<RootCertStore>) -> ClientCertVerifierBuilder {}
        pub fn builder_with_provider(roots: Arc<RootCertStore>, provider: Arc<CryptoProvider>) -> ClientCertVerifierBuilder {}
        pub fn no_client_auth() -> Arc<dyn ClientCertVerifier> {}
    }
    impl ClientCertVerifier for WebPkiClientVerifier {
        fn offer_client_auth(&self) -> bool {}
        fn client_auth_mandatory(&self) -> bool {}
        fn root_hint_subjects(&self) -> &[DistinguishedName] {}
        fn verify_client_cert(&self, end_entity: &CertificateDer, intermediates: &[CertificateDer], now: UnixTime) -> Result<ClientCertVerified, Error> {}
        fn verify_tls12_signature(&self, message: &[u8], cert: &CertificateDer, dss: &DigitallySignedStruct) -> Result<HandshakeSignatureValid, Error> {}
        fn verify_tls13_signature(&self, message: &[u8], cert: &CertificateDer, dss: &DigitallySignedStruct) -> Result<HandshakeSignatureValid, Error> {}
        fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {}
    }
    pub struct ParsedCertificate;
    impl ParsedCertificate { pub fn subject_public_key_info(&self) -> SubjectPublicKeyInfoDer {} }
    impl TryFrom<&CertificateDer> for ParsedCertificate { type Error = Error; }
    #[derive(Clone)] pub struct WantsServerCert;
    pub struct NoServerSessionStorage;
    impl StoresServerSessions for NoServerSessionStorage {
        fn put(&self, _id: Vec<u8>, _sec: Vec<u8>) -> bool {}
        fn get(&self, _id: &[u8]) -> Option<Vec<u8>> {}
        fn take(&self, _id: &[u8]) -> Option<Vec<u8>> {}
        fn can_cache(&self) -> bool {}
    }
    #[derive(Clone)] pub struct AlwaysResolvesServerRawPublicKeys;
    impl AlwaysResolvesServerRawPublicKeys { pub fn new(certified_key: Arc<CertifiedKey>) -> Self {} }
    impl ResolvesServerCert for AlwaysResolvesServerRawPublicKeys {
        fn resolve(&self, _client_hello: ClientHello) -> Option<Arc<CertifiedKey>> {}
        fn only_raw_public_keys(&self) -> bool {}
    }
    pub struct ServerSessionMemoryCache;
    impl ServerSessionMemoryCache {
        pub fn new(size: usize) -> Arc<Self> {}
    }
    impl StoresServerSessions for ServerSessionMemoryCache {
        fn put(&self, key: Vec<u8>, value: Vec<u8>) -> bool {}
        fn get(&self, key: &[u8]) -> Option<Vec<u8>> {}
        fn take(&self, key: &[u8]) -> Option<Vec<u8>> {}
        fn can_cache(&self) -> bool {}
    }
    pub struct ResolvesServerCertUsingSni;
    impl ResolvesServerCertUsingSni {
        pub fn new() -> Self {}
        pub fn add(&mut self, name: &str, ck: CertifiedKey) -> Result<(), Error> {}
    }
    impl ResolvesServerCert for ResolvesServerCertUsingSni {
        fn resolve(&self, client_hello: ClientHello) -> Option<Arc<CertifiedKey>> {}
    }
    pub trait StoresServerSessions: Debug {
        fn put(&self, key: Vec<u8>, value: Vec<u8>) -> bool;
        fn get(&self, key: &[u8]) -> Option<Vec<u8>>;
        fn take(&self, key: &[u8]) -> Option<Vec<u8>>;
        fn can_cache(&self) -> bool;
    }
    pub trait ProducesTickets: Debug {
        fn enabled(&self) -> bool;
        fn lifetime(&self) -> u32;
        fn encrypt(&self, plain: &[u8]) -> Option<Vec<u8>>;
        fn decrypt(&self, cipher: &[u8]) -> Option<Vec<u8>>;
    }
    pub trait ResolvesServerCert: Debug {
        fn resolve(&self, client_hello: ClientHello) -> Option<Arc<CertifiedKey>>;
        fn only_raw_public_keys(&self) -> bool {}
    }
    pub struct ClientHello;
    impl ClientHello {
        pub fn server_name(&self) -> Option<&str> {}
        pub fn signature_schemes(&self) -> &[SignatureScheme] {}
        pub fn alpn(&self) -> Option<impl Iterator<Item = &[u8]>> {}
        pub fn cipher_suites(&self) -> &[CipherSuite] {}
        pub fn server_cert_types(&self) -> Option<&[CertificateType]> {}
        pub fn client_cert_types(&self) -> Option<&[CertificateType]> {}
        pub fn certificate_authorities(&self) -> Option<&[DistinguishedName]> {}
        pub fn named_groups(&self) -> Option<&[NamedGroup]> {}
    }
    pub struct UnbufferedServerConnection;
    impl UnbufferedServerConnection {
        pub fn new(config: Arc<crate::ServerConfig>) -> Result<Self, Error> {}
        pub fn dangerous_extract_secrets(self) -> Result<ExtractedSecrets, Error> {}
        pub fn dangerous_into_kernel_connection(self,) -> Result<(ExtractedSecrets, KernelConnection<ServerConnectionData>), Error> {}
    }
    impl Deref for UnbufferedServerConnection {
        type Target = UnbufferedConnectionCommon<ServerConnectionData>;
        fn deref(&self) -> &Self::Target {}
    }
    impl DerefMut for UnbufferedServerConnection { fn deref_mut(&mut self) -> &mut Self::Target {} }
    pub struct Accepted;
    impl Accepted {
        pub fn client_hello(&self) -> ClientHello {}
        pub fn into_connection(self, config: Arc<crate::ServerConfig>) -> Result<crate::ServerConnection, (Error, AcceptedAlert)> {}
    }
    #[derive(Default)] pub struct ServerConnectionData;
    impl SideData for ServerConnectionData {}
    pub struct ReadEarlyData;
    impl io::Read for ReadEarlyData { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    pub struct Acceptor;
    impl Default for Acceptor {}
    impl Acceptor {
        pub fn read_tls(&mut self, rd: &mut dyn io::Read) -> Result<usize, io::Error> {}
        pub fn accept(&mut self) -> Result<Option<Accepted>, (Error, AcceptedAlert)> {}
    }
    pub struct AcceptedAlert;
    impl AcceptedAlert {
        pub fn write(&mut self, wr: &mut dyn io::Write) -> Result<usize, io::Error> {}
        pub fn write_all(&mut self, wr: &mut dyn io::Write) -> Result<(), io::Error> {}
    }
    impl From<ConnectionCommon<ServerConnectionData>> for AcceptedAlert {}
    pub mod danger {
        use core::fmt::Debug;
        use crate::{DigitallySignedStruct, Error};
        use crate::client::danger::HandshakeSignatureValid;
        use rustls_pki_types::{CertificateDer, UnixTime};
        pub struct ClientCertVerified;
        impl ClientCertVerified { pub fn assertion() -> Self {} }
        pub trait ClientCertVerifier: Debug {
            fn offer_client_auth(&self) -> bool {}
            fn client_auth_mandatory(&self) -> bool {}
            fn root_hint_subjects(&self) -> &[DistinguishedName];
            fn verify_client_cert(&self, end_entity: &CertificateDer, intermediates: &[CertificateDer], now: UnixTime) -> Result<ClientCertVerified, Error>;
            fn verify_tls12_signature(&self, message: &[u8], cert: &CertificateDer, dss: &DigitallySignedStruct) -> Result<HandshakeSignatureValid, Error>;
            fn verify_tls13_signature(&self, message: &[u8], cert: &CertificateDer, dss: &DigitallySignedStruct) -> Result<HandshakeSignatureValid, Error>;
            fn supported_verify_schemes(&self) -> Vec<SignatureScheme>;
            fn requires_raw_public_keys(&self) -> bool {}
        }
    }
}
pub mod sign {
    use core::fmt::Debug;
    use crate::Error;
    use crate::client::ResolvesClientCert;
    use crate::crypto::CryptoProvider;
    use crate::server::{ClientHello, ResolvesServerCert};
    use crate::sync::Arc;
    use rustls_pki_types::{AlgorithmIdentifier, CertificateDer, PrivateKeyDer, SubjectPublicKeyInfoDer};
    pub trait SigningKey: Debug {
        fn choose_scheme(&self, offered: &[SignatureScheme]) -> Option<Box<dyn Signer>>;
        fn public_key(&self) -> Option<SubjectPublicKeyInfoDer> {}
        fn algorithm(&self) -> SignatureAlgorithm;
    }
    pub trait Signer: Debug {
        fn sign(&self, message: &[u8]) -> Result<Vec<u8>, Error>;
        fn scheme(&self) -> SignatureScheme;
    }
    pub struct SingleCertAndKey;
    impl From<CertifiedKey> for SingleCertAndKey {}
    impl From<Arc<CertifiedKey>> for SingleCertAndKey {}
    impl ResolvesClientCert for SingleCertAndKey {
        fn resolve(&self, _root_hint_subjects: &[&[u8]], _sigschemes: &[SignatureScheme]) -> Option<Arc<CertifiedKey>> {}
        fn has_certs(&self) -> bool {}
    }
    impl ResolvesServerCert for SingleCertAndKey { fn resolve(&self, _client_hello: ClientHello) -> Option<Arc<CertifiedKey>> {} }
    #[derive(Clone)] pub struct CertifiedKey { pub cert: Vec<CertificateDer>, pub key: Arc<dyn SigningKey>, pub ocsp: Option<Vec<u8>> }
    impl CertifiedKey {
        pub fn from_der(cert_chain: Vec<CertificateDer>, key: PrivateKeyDer, provider: &CryptoProvider) -> Result<Self, Error> {}
        pub fn new(cert: Vec<CertificateDer>, key: Arc<dyn SigningKey>) -> Self {}
        pub fn keys_match(&self) -> Result<(), Error> {}
        pub fn end_entity_cert(&self) -> Result<&CertificateDer, Error> {}
    }
    pub fn public_key_to_spki(alg_id: &AlgorithmIdentifier, public_key: impl AsRef<[u8]>) -> SubjectPublicKeyInfoDer {}
}
pub mod sync {
    use alloc::sync;
    pub type Arc<T> = sync::Arc<T>;
}
pub mod version {
    use crate::SupportedProtocolVersion;
    pub static TLS12: SupportedProtocolVersion = _;
    pub static TLS13: SupportedProtocolVersion = _;
}
