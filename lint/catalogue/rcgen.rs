//! rcgen 0.14.10. Keys of elliptic curves are made and sign in no time; a key of RSA takes long to be found.

pub use self::certificate::{BasicConstraints, Certificate, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa};
pub use self::csr::{CertificateSigningRequest, CertificateSigningRequestParams};
pub use self::key_pair::{KeyPair, PublicKeyData, RsaKeySize, SigningKey};
pub use self::sign_algo::SignatureAlgorithm;
use std::fmt;
#[derive(Debug, PartialEq, Eq)] pub enum Error { CouldNotParseCertificate, CouldNotParseCertificationRequest, CouldNotParseKeyPair, KeyGenerationUnavailable, RingUnspecified }
impl fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(PartialEq, Eq)] pub struct CertifiedKey<S: SigningKey> { pub cert: Certificate, pub signing_key: S }
pub fn generate_simple_self_signed(subject_alt_names: impl Into<Vec<String>>) -> Result<CertifiedKey<KeyPair>, Error> {}
pub struct Issuer<S>;
impl<S: SigningKey> Issuer<S> {
    pub fn new(params: CertificateParams, signing_key: S) -> Self {}
    pub fn from_params(params: &CertificateParams, signing_key: S) -> Self {}
    pub fn from_ca_cert_pem(pem_str: &str, signing_key: S) -> Result<Self, Error> {}
    pub fn key(&self) -> &S {}
}
#[derive(Clone, Debug, PartialEq, Eq, Hash)] pub enum DnValue { Utf8String(String) }
impl<T: Into<String>> From<T> for DnValue {}
#[derive(Clone, Debug, Default, PartialEq, Eq)] pub struct DistinguishedName;
impl DistinguishedName {
    pub fn new() -> Self {}
    pub fn get(&self, ty: &DnType) -> Option<&DnValue> {}
    pub fn remove(&mut self, ty: DnType) -> bool {}
    pub fn push(&mut self, ty: DnType, s: impl Into<DnValue>) {}
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)] pub enum KeyUsagePurpose { DigitalSignature, ContentCommitment, KeyEncipherment, DataEncipherment, KeyAgreement, KeyCertSign, CrlSign, EncipherOnly, DecipherOnly }
pub fn date_time_ymd(year: i32, month: u8, day: u8) -> time::OffsetDateTime {}
mod sign_algo { #[derive(Debug, PartialEq, Eq, Hash)] pub struct SignatureAlgorithm; }
mod key_pair {
    use crate::{Error, SignatureAlgorithm};
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)] pub enum RsaKeySize { _2048, _3072, _4096 }
    pub trait PublicKeyData { fn der_bytes(&self) -> &[u8]; }
    pub trait SigningKey: PublicKeyData { fn sign(&self, msg: &[u8]) -> Result<Vec<u8>, Error>; }
    #[derive(Debug)] pub struct KeyPair;
    impl KeyPair {
        pub fn generate() -> Result<Self, Error> {}
        pub fn generate_for(alg: &SignatureAlgorithm) -> Result<Self, Error> {}
        #[blocking(cpu)] pub fn generate_rsa_for(alg: &SignatureAlgorithm, key_size: RsaKeySize) -> Result<Self, Error> {}
        pub fn algorithm(&self) -> &SignatureAlgorithm {}
        pub fn from_pem(pem_str: &str) -> Result<Self, Error> {}
        pub fn from_pem_and_sign_algo(pem_str: &str, alg: &SignatureAlgorithm) -> Result<Self, Error> {}
        pub fn public_key_raw(&self) -> &[u8] {}
        pub fn public_key_pem(&self) -> String {}
        pub fn serialize_der(&self) -> Vec<u8> {}
        pub fn serialized_der(&self) -> &[u8] {}
        pub fn serialize_pem(&self) -> String {}
    }
    impl PublicKeyData for KeyPair { fn der_bytes(&self) -> &[u8] {} }
    impl SigningKey for KeyPair { fn sign(&self, msg: &[u8]) -> Result<Vec<u8>, Error> {} }
}
mod certificate {
    use crate::key_pair::{PublicKeyData, SigningKey};
    use crate::{CertificateSigningRequest, DistinguishedName, Error, Issuer, KeyUsagePurpose};
    use rustls_pki_types::CertificateDer;
    #[derive(Clone, Debug, PartialEq, Eq)] pub struct Certificate;
    impl Certificate {
        pub fn der(&self) -> &CertificateDer {}
        pub fn pem(&self) -> String {}
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)] pub enum DnType { CountryName, LocalityName, StateOrProvinceName, OrganizationName, OrganizationalUnitName, CommonName, CustomDnType(Vec<u64>) }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)] pub enum ExtendedKeyUsagePurpose { Any, ServerAuth, ClientAuth, CodeSigning, EmailProtection, TimeStamping, OcspSigning }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)] pub enum IsCa { NoCa, ExplicitNoCa, Ca(BasicConstraints) }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)] pub enum BasicConstraints { Unconstrained, Constrained(u8) }
    #[derive(Clone, Debug, Default, PartialEq, Eq)] pub struct CertificateParams { pub not_before: time::OffsetDateTime, pub not_after: time::OffsetDateTime, pub distinguished_name: DistinguishedName, pub is_ca: IsCa, pub key_usages: Vec<KeyUsagePurpose>, pub extended_key_usages: Vec<ExtendedKeyUsagePurpose> }
    impl CertificateParams {
        pub fn new(subject_alt_names: impl Into<Vec<String>>) -> Result<Self, Error> {}
        pub fn signed_by(&self, public_key: &impl PublicKeyData, issuer: &Issuer<impl SigningKey>) -> Result<Certificate, Error> {}
        pub fn self_signed(&self, signing_key: &impl SigningKey) -> Result<Certificate, Error> {}
        pub fn serialize_request(&self, subject_key: &impl SigningKey) -> Result<CertificateSigningRequest, Error> {}
    }
}
mod csr {
    use crate::{Certificate, CertificateParams, Error, Issuer, SigningKey};
    #[derive(Clone, Debug, PartialEq, Eq)] pub struct CertificateSigningRequest;
    impl CertificateSigningRequest { pub fn pem(&self) -> Result<String, Error> {} }
    pub struct CertificateSigningRequestParams { pub params: CertificateParams }
    impl CertificateSigningRequestParams {
        pub fn from_pem(pem_str: &str) -> Result<Self, Error> {}
        pub fn signed_by(&self, issuer: &Issuer<impl SigningKey>) -> Result<Certificate, Error> {}
    }
}
