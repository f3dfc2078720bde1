//! rustls_pki_types 1.16.0.

use alloc::borrow::Cow;
use core::fmt;
use core::ops::Deref;
use core::time::Duration;
use crate::pem::{Error, PemObject, PemObjectFilter, SectionKind};
use std::net;
use std::error::Error as StdError;
pub enum PrivateKeyDer { Pkcs1(PrivatePkcs1KeyDer), Sec1(PrivateSec1KeyDer), Pkcs8(PrivatePkcs8KeyDer) }
impl PrivateKeyDer {
    pub fn clone_key(&self) -> PrivateKeyDer {}
    pub fn secret_der(&self) -> &[u8] {}
}
impl PemObject for PrivateKeyDer { fn from_pem(kind: SectionKind, value: Vec<u8>) -> Option<Self> {} }
impl From<PrivatePkcs1KeyDer> for PrivateKeyDer {}
impl From<PrivateSec1KeyDer> for PrivateKeyDer {}
impl From<PrivatePkcs8KeyDer> for PrivateKeyDer {}
impl TryFrom<&[u8]> for PrivateKeyDer { type Error = &str; }
impl TryFrom<Vec<u8>> for PrivateKeyDer { type Error = &str; }
pub struct PrivatePkcs1KeyDer;
impl PrivatePkcs1KeyDer {
    pub fn clone_key(&self) -> PrivatePkcs1KeyDer {}
    pub fn secret_pkcs1_der(&self) -> &[u8] {}
}
impl PemObjectFilter for PrivatePkcs1KeyDer {}
impl From<&[u8]> for PrivatePkcs1KeyDer {}
impl From<Vec<u8>> for PrivatePkcs1KeyDer {}
pub struct PrivateSec1KeyDer;
impl PrivateSec1KeyDer {
    pub fn clone_key(&self) -> PrivateSec1KeyDer {}
    pub fn secret_sec1_der(&self) -> &[u8] {}
}
impl PemObjectFilter for PrivateSec1KeyDer {}
impl From<&[u8]> for PrivateSec1KeyDer {}
impl From<Vec<u8>> for PrivateSec1KeyDer {}
pub struct PrivatePkcs8KeyDer;
impl PrivatePkcs8KeyDer {
    pub fn clone_key(&self) -> PrivatePkcs8KeyDer {}
    pub fn secret_pkcs8_der(&self) -> &[u8] {}
}
impl PemObjectFilter for PrivatePkcs8KeyDer {}
impl From<&[u8]> for PrivatePkcs8KeyDer {}
impl From<Vec<u8>> for PrivatePkcs8KeyDer {}
#[derive(Clone)] pub struct TrustAnchor { pub subject: Der, pub subject_public_key_info: Der, pub name_constraints: Option<Der> }
impl TrustAnchor { pub fn to_owned(&self) -> TrustAnchor {} }
#[derive(Clone)] pub struct CertificateRevocationListDer;
impl PemObjectFilter for CertificateRevocationListDer {}
impl AsRef<[u8]> for CertificateRevocationListDer {}
impl Deref for CertificateRevocationListDer {
    type Target = [u8];
    fn deref(&self) -> &Self::Target {}
}
impl From<&[u8]> for CertificateRevocationListDer {}
impl From<Vec<u8>> for CertificateRevocationListDer {}
#[derive(Clone)] pub struct CertificateSigningRequestDer;
impl PemObjectFilter for CertificateSigningRequestDer {}
impl AsRef<[u8]> for CertificateSigningRequestDer {}
impl Deref for CertificateSigningRequestDer {
    type Target = [u8];
    fn deref(&self) -> &Self::Target {}
}
impl From<&[u8]> for CertificateSigningRequestDer {}
impl From<Vec<u8>> for CertificateSigningRequestDer {}
#[derive(Clone)] pub struct CertificateDer;
impl CertificateDer {
    pub fn from_slice(bytes: &[u8]) -> Self {}
    pub fn into_owned(self) -> CertificateDer {}
}
impl PemObjectFilter for CertificateDer {}
impl AsRef<[u8]> for CertificateDer {}
impl Deref for CertificateDer {
    type Target = [u8];
    fn deref(&self) -> &Self::Target {}
}
impl From<&[u8]> for CertificateDer {}
impl From<Vec<u8>> for CertificateDer {}
pub type SubjectPublicKeyInfo = SubjectPublicKeyInfoDer;
#[derive(Clone)] pub struct SubjectPublicKeyInfoDer;
impl PemObjectFilter for SubjectPublicKeyInfoDer {}
impl AsRef<[u8]> for SubjectPublicKeyInfoDer {}
impl Deref for SubjectPublicKeyInfoDer {
    type Target = [u8];
    fn deref(&self) -> &Self::Target {}
}
impl From<&[u8]> for SubjectPublicKeyInfoDer {}
impl From<Vec<u8>> for SubjectPublicKeyInfoDer {}
impl SubjectPublicKeyInfoDer { pub fn into_owned(self) -> SubjectPublicKeyInfoDer {} }
#[derive(Clone)] pub struct EchConfigListBytes;
impl EchConfigListBytes {
    pub fn into_owned(self) -> EchConfigListBytes {}
    pub fn config_and_key_from_iter(iter: impl Iterator<Item = Result<(SectionKind, Vec<u8>), Error>>) -> Result<(Self, PrivatePkcs8KeyDer), Error> {}
}
impl PemObjectFilter for EchConfigListBytes {}
impl AsRef<[u8]> for EchConfigListBytes {}
impl Deref for EchConfigListBytes {
    type Target = [u8];
    fn deref(&self) -> &Self::Target {}
}
impl From<&[u8]> for EchConfigListBytes {}
impl From<Vec<u8>> for EchConfigListBytes {}
pub trait SignatureVerificationAlgorithm: fmt::Debug {
    fn verify_signature(&self, public_key: &[u8], message: &[u8], signature: &[u8]) -> Result<(), InvalidSignature>;
    fn public_key_alg_id(&self) -> AlgorithmIdentifier;
    fn signature_alg_id(&self) -> AlgorithmIdentifier;
    fn fips_status(&self) -> FipsStatus {}
    fn fips(&self) -> bool {}
}
#[derive(Clone, Copy)] pub struct InvalidSignature;
#[derive(Clone, Copy)] pub struct UnixTime;
impl UnixTime {
    pub fn now() -> Self {}
    pub fn since_unix_epoch(duration: Duration) -> Self {}
    pub fn as_secs(&self) -> u64 {}
}
#[derive(Clone)] pub struct Der;
impl Der { pub fn from_slice(der: &[u8]) -> Self {} }
impl AsRef<[u8]> for Der {}
impl Deref for Der {
    type Target = [u8];
    fn deref(&self) -> &Self::Target {}
}
impl From<&[u8]> for Der {}
impl From<Vec<u8>> for Der {}
#[derive(Clone, Copy)] pub enum FipsStatus { Unvalidated, Pending, Certified { certificate: &str } }
impl FipsStatus { pub fn certified(certificate: &str) -> Self {} }
#[derive(Clone, Copy)] pub struct AlgorithmIdentifier;
impl AlgorithmIdentifier { pub fn from_slice(bytes: &[u8]) -> Self {} }
impl AsRef<[u8]> for AlgorithmIdentifier {}
impl Deref for AlgorithmIdentifier {
    type Target = [u8];
    fn deref(&self) -> &Self::Target {}
}
#[derive(Clone)] pub enum ServerName { DnsName(DnsName), IpAddress(IpAddr) }
impl ServerName {
    pub fn to_owned(&self) -> ServerName {}
    pub fn to_str(&self) -> Cow<str> {}
}
impl TryFrom<String> for ServerName { type Error = InvalidDnsNameError; }
impl TryFrom<&[u8]> for ServerName { type Error = InvalidDnsNameError; }
impl TryFrom<&str> for ServerName { type Error = InvalidDnsNameError; }
impl From<IpAddr> for ServerName {}
impl From<net::IpAddr> for ServerName {}
impl From<Ipv4Addr> for ServerName {}
impl From<Ipv6Addr> for ServerName {}
impl From<net::Ipv4Addr> for ServerName {}
impl From<net::Ipv6Addr> for ServerName {}
impl From<DnsName> for ServerName {}
#[derive(Clone)] pub struct DnsName;
impl DnsName {
    pub fn borrow(&self) -> Self {}
    pub fn to_lowercase_owned(&self) -> DnsName {}
    pub fn to_owned(&self) -> DnsName {}
    pub fn into_owned(self) -> DnsName {}
    pub fn try_from_str(s: &str) -> Result<DnsName, InvalidDnsNameError> {}
}
impl TryFrom<String> for DnsName { type Error = InvalidDnsNameError; }
impl TryFrom<&str> for DnsName { type Error = InvalidDnsNameError; }
impl TryFrom<&[u8]> for DnsName { type Error = InvalidDnsNameError; }
impl AsRef<str> for DnsName {}
pub struct InvalidDnsNameError;
impl fmt::Display for InvalidDnsNameError {}
impl StdError for InvalidDnsNameError {}
#[derive(Clone, Copy)] pub enum IpAddr { V4(Ipv4Addr), V6(Ipv6Addr) }
impl TryFrom<&str> for IpAddr { type Error = AddrParseError; }
impl From<net::IpAddr> for IpAddr {}
impl From<net::Ipv4Addr> for IpAddr {}
impl From<net::Ipv6Addr> for IpAddr {}
#[derive(Clone, Copy)] pub struct Ipv4Addr;
impl From<[u8; 4]> for Ipv4Addr {}
impl TryFrom<&str> for Ipv4Addr { type Error = AddrParseError; }
impl From<net::Ipv4Addr> for Ipv4Addr {}
impl AsRef<[u8; 4]> for Ipv4Addr {}
#[derive(Clone, Copy)] pub struct Ipv6Addr;
impl TryFrom<&str> for Ipv6Addr { type Error = AddrParseError; }
impl From<[u16; 8]> for Ipv6Addr {}
impl From<net::Ipv6Addr> for Ipv6Addr {}
impl AsRef<[u8; 16]> for Ipv6Addr {}
#[derive(Clone, Copy)] pub struct AddrParseError;
impl fmt::Display for AddrParseError {}
impl ::std::error::Error for AddrParseError {}
pub mod alg_id {
    pub use crate::AlgorithmIdentifier;
    pub const ML_DSA_44: crate::AlgorithmIdentifier = _;
    pub const ML_DSA_65: crate::AlgorithmIdentifier = _;
    pub const ML_DSA_87: crate::AlgorithmIdentifier = _;
    pub const ECDSA_P256K1: crate::AlgorithmIdentifier = _;
    pub const ECDSA_P256: crate::AlgorithmIdentifier = _;
    pub const ECDSA_P384: crate::AlgorithmIdentifier = _;
    pub const ECDSA_P521: crate::AlgorithmIdentifier = _;
    pub const ECDSA_SHA256: crate::AlgorithmIdentifier = _;
    pub const ECDSA_SHA384: crate::AlgorithmIdentifier = _;
    pub const ECDSA_SHA512: crate::AlgorithmIdentifier = _;
    pub const RSA_ENCRYPTION: crate::AlgorithmIdentifier = _;
    pub const RSA_PKCS1_SHA256: crate::AlgorithmIdentifier = _;
    pub const RSA_PKCS1_SHA384: crate::AlgorithmIdentifier = _;
    pub const RSA_PKCS1_SHA512: crate::AlgorithmIdentifier = _;
    pub const RSA_PSS_SHA256: crate::AlgorithmIdentifier = _;
    pub const RSA_PSS_SHA384: crate::AlgorithmIdentifier = _;
    pub const RSA_PSS_SHA512: crate::AlgorithmIdentifier = _;
    pub const ED25519: crate::AlgorithmIdentifier = _;
    pub const ED448: crate::AlgorithmIdentifier = _;
}
pub mod pem {
    use core::fmt;
    use std::{error, io, path};
    use std::fs::File;
    pub trait PemObject {
        fn from_pem_slice(pem: &[u8]) -> Result<Self, Error> {}
        fn pem_slice_iter(pem: &[u8]) -> SliceIter<Self> {}
        #[blocking(fs)] fn from_pem_file(file_name: impl AsRef<path::Path>) -> Result<Self, Error> {}
        #[blocking(fs)] fn pem_file_iter(file_name: impl AsRef<path::Path>) -> Result<ReadIter<io::BufReader<File>, Self>, Error> {}
        fn from_pem_reader(rd: impl io::Read) -> Result<Self, Error> {}
        fn pem_reader_iter<R: io::Read>(rd: R) -> ReadIter<io::BufReader<R>, Self> {}
        fn from_pem(kind: SectionKind, der: Vec<u8>) -> Option<Self>;
    }
    impl<T: PemObjectFilter + From<Vec<u8>>> PemObject for T { fn from_pem(kind: SectionKind, der: Vec<u8>) -> Option<Self> {} }
    impl PemObject for (SectionKind, Vec<u8>) { fn from_pem(kind: SectionKind, der: Vec<u8>) -> Option<Self> {} }
    pub struct ReadIter<R, T>;
    impl<R: io::BufRead, T: PemObject> ReadIter<R, T> { pub fn new(rd: R) -> Self {} }
    impl<R: io::BufRead, T: PemObject> Iterator for ReadIter<R, T> {
        type Item = Result<T, Error>;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct SliceIter<T>;
    impl<T: PemObject> SliceIter<T> { pub fn new(current: &[u8]) -> Self {} }
    impl<T: PemObject> Iterator for SliceIter<T> {
        type Item = Result<T, Error>;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub fn from_buf(rd: &mut dyn io::BufRead) -> Result<Option<(SectionKind, Vec<u8>)>, Error> {}
    #[derive(Clone, Copy)] pub enum SectionKind { Certificate, PublicKey, RsaPrivateKey, PrivateKey, EcPrivateKey, Crl, Csr, EchConfigList }
    impl TryFrom<&[u8]> for SectionKind { type Error = (); }
    pub enum Error { MissingSectionEnd { end_marker: Vec<u8> }, IllegalSectionStart { line: Vec<u8> }, Base64Decode(String), Io(io::Error), NoItemsFound, SectionTooLarge }
    impl fmt::Display for Error {}
    impl error::Error for Error {}
    pub trait PemObjectFilter: PemObject + From<Vec<u8>> {
        const KIND: SectionKind;
    }
}
