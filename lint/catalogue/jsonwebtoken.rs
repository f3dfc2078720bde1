//! jsonwebtoken 11.1.0.

use crate::errors::Error;
use crate::header::{Enc, Zip};
use crate::jwk::{Jwk, KeyAlgorithm};
use serde::de::DeserializeOwned;
use serde::ser::Serialize;
use std::collections::{BTreeMap, HashSet};
use std::str::FromStr;
pub use signature;
#[derive(Clone, Copy)] pub enum AlgorithmFamily { Hmac, Rsa, Ec, Ed }
impl AlgorithmFamily { pub fn algorithms(&self) -> &[Algorithm] {} }
#[derive(Clone, Copy, Default)] pub enum Algorithm { HS256, HS384, HS512, ES256, ES384, RS256, RS384, RS512, PS256, PS384, PS512, EdDSA }
impl FromStr for Algorithm {
    type Err = Error;
    fn from_str(s: &str) -> crate::errors::Result<Self> {}
}
impl Algorithm { pub fn family(self) -> AlgorithmFamily {} }
impl TryFrom<KeyAlgorithm> for Algorithm { type Error = Error; }
pub struct TokenData<T> { pub header: Header, pub claims: T }
impl<T> Clone for TokenData<T> where T: Clone {}
#[derive(Clone)] pub enum DecodingKeyKind { SecretOrDer(Vec<u8>), RsaModulusExponent { n: Vec<u8>, e: Vec<u8> } }
#[derive(Clone)] pub struct DecodingKey;
impl DecodingKey {
    pub fn family(&self) -> AlgorithmFamily {}
    pub fn kind(&self) -> &DecodingKeyKind {}
    pub fn from_secret(secret: &[u8]) -> Self {}
    pub fn from_base64_secret(secret: &str) -> crate::errors::Result<Self> {}
    pub fn from_rsa_pem(key: &[u8]) -> crate::errors::Result<Self> {}
    pub fn from_rsa_components(modulus: &str, exponent: &str) -> crate::errors::Result<Self> {}
    pub fn from_rsa_raw_components(modulus: &[u8], exponent: &[u8]) -> Self {}
    pub fn from_ec_pem(key: &[u8]) -> crate::errors::Result<Self> {}
    pub fn from_ec_components(x: &str, y: &str) -> crate::errors::Result<Self> {}
    pub fn from_ed_pem(key: &[u8]) -> crate::errors::Result<Self> {}
    pub fn from_rsa_der(der: &[u8]) -> Self {}
    pub fn from_ec_der(der: &[u8]) -> Self {}
    pub fn from_ed_der(der: &[u8]) -> Self {}
    pub fn from_ed_components(x: &str) -> crate::errors::Result<Self> {}
    pub fn from_jwk(jwk: &Jwk) -> crate::errors::Result<Self> {}
    pub fn try_get_as_bytes(&self) -> crate::errors::Result<&[u8]> {}
}
impl TryFrom<&Jwk> for DecodingKey { type Error = Error; }
pub fn decode<T: DeserializeOwned>(token: impl AsRef<[u8]>, key: &DecodingKey, validation: &Validation) -> crate::errors::Result<TokenData<T>> {}
pub fn decode_header(token: impl AsRef<[u8]>) -> crate::errors::Result<Header> {}
#[derive(Clone)] pub struct EncodingKey;
impl EncodingKey {
    pub fn family(&self) -> AlgorithmFamily {}
    pub fn from_secret(secret: &[u8]) -> Self {}
    pub fn from_base64_secret(secret: &str) -> crate::errors::Result<Self> {}
    pub fn from_urlsafe_base64_secret(secret: &str) -> crate::errors::Result<Self> {}
    pub fn from_rsa_pem(key: &[u8]) -> crate::errors::Result<Self> {}
    pub fn from_ec_pem(key: &[u8]) -> crate::errors::Result<Self> {}
    pub fn from_ed_pem(key: &[u8]) -> crate::errors::Result<Self> {}
    pub fn from_rsa_der(der: &[u8]) -> Self {}
    pub fn from_ec_der(der: &[u8]) -> Self {}
    pub fn from_ed_der(der: &[u8]) -> Self {}
    pub fn as_bytes(&self) -> &[u8] {}
}
pub fn encode<T: Serialize>(header: &Header, claims: &T, key: &EncodingKey) -> crate::errors::Result<String> {}
#[derive(Clone, Default)] pub struct Extras;
impl Extras {
    pub fn get<T>(&self, key: &str) -> crate::errors::Result<Option<T>> where T: DeserializeOwned {}
    pub fn insert<T>(&mut self, key: impl Into<String>, value: T) where T: serde::Serialize {}
    pub fn inner(&self) -> &BTreeMap<String, serde_json::Value> {}
}
#[derive(Clone)] pub struct Header { pub typ: Option<String>, pub alg: Algorithm, pub cty: Option<String>, pub jku: Option<String>, pub jwk: Option<Jwk>, pub kid: Option<String>, pub x5u: Option<String>, pub x5c: Option<Vec<String>>, pub x5t: Option<String>, pub x5t_s256: Option<String>, pub crit: Option<Vec<String>>, pub enc: Option<Enc>, pub zip: Option<Zip>, pub url: Option<String>, pub nonce: Option<String>, pub extras: Extras }
impl Header {
    pub fn new(algorithm: Algorithm) -> Self {}
    pub fn x5c_der(&self) -> crate::errors::Result<Option<Vec<Vec<u8>>>> {}
}
impl Default for Header {}
#[derive(Clone)] pub struct Validation { pub required_spec_claims: HashSet<String>, pub leeway: u64, pub reject_tokens_expiring_in_less_than: u64, pub validate_exp: bool, pub validate_nbf: bool, pub validate_aud: bool, pub aud: Option<HashSet<String>>, pub iss: Option<HashSet<String>>, pub sub: Option<String>, pub algorithms: Vec<Algorithm> }
impl Validation {
    pub fn new(alg: Algorithm) -> Validation {}
    pub fn new_for_family(family: AlgorithmFamily) -> Validation {}
    pub fn set_audience<T: ToString>(&mut self, items: &[T]) {}
    pub fn set_issuer<T: ToString>(&mut self, items: &[T]) {}
    pub fn set_required_spec_claims<T: ToString>(&mut self, items: &[T]) {}
}
impl Default for Validation {}
pub fn get_current_timestamp() -> u64 {}
pub mod crypto {
    use crate::{Algorithm, DecodingKey, EncodingKey};
    use crate::jwk::{EllipticCurve, ThumbprintHash};
    use signature::{Signer, Verifier};
    use std::result;
    pub trait JwtSigner: Signer<Vec<u8>> {
        fn algorithm(&self) -> Algorithm;
    }
    pub trait JwtVerifier: Verifier<Vec<u8>> {
        fn algorithm(&self) -> Algorithm;
    }
    pub fn sign(message: &[u8], key: &EncodingKey, algorithm: Algorithm) -> crate::errors::Result<String> {}
    pub fn verify(signature: &str, message: &[u8], key: &DecodingKey, algorithm: Algorithm) -> crate::errors::Result<bool> {}
    #[derive(Clone)] pub struct CryptoProvider { pub signer_factory: fn(&Algorithm, &EncodingKey) -> crate::errors::Result<Box<dyn JwtSigner>>, pub verifier_factory: fn(&Algorithm, &DecodingKey) -> crate::errors::Result<Box<dyn JwtVerifier>>, pub key_utils: KeyUtils }
    impl CryptoProvider { pub fn install_default(&self) -> result::Result<(), &Self> {} }
    #[derive(Clone)] pub struct KeyUtils { pub rsa_pub_components_from_private_key: fn(&[u8]) -> crate::errors::Result<(Vec<u8>, Vec<u8>)>, pub rsa_pub_components_from_public_key: fn(&[u8]) -> crate::errors::Result<(Vec<u8>, Vec<u8>)>, pub ec_pub_components_from_private_key: fn(&[u8], Algorithm) -> crate::errors::Result<(EllipticCurve, Vec<u8>, Vec<u8>)>, pub ed_pub_components_from_private_key: fn(&[u8], &EllipticCurve) -> crate::errors::Result<Vec<u8>>, pub compute_digest: fn(&[u8], ThumbprintHash) -> crate::errors::Result<Vec<u8>> }
    impl KeyUtils { pub fn new_unimplemented() -> Self {} }
    pub mod aws_lc {
        use crate::crypto::CryptoProvider;
        pub static DEFAULT_PROVIDER: CryptoProvider = _;
    }
    pub mod rust_crypto {
        use crate::crypto::CryptoProvider;
        pub static DEFAULT_PROVIDER: CryptoProvider = _;
    }
}
pub mod dangerous {
    use crate::TokenData;
    use serde::de::DeserializeOwned;
    pub fn insecure_decode<T: DeserializeOwned>(token: impl AsRef<[u8]>) -> crate::errors::Result<TokenData<T>> {}
    pub fn insecure_decode_claims<T: DeserializeOwned>(token: impl AsRef<[u8]>) -> crate::errors::Result<T> {}
}
pub mod errors {
    use std::{fmt, result};
    use std::error::Error as StdError;
    use std::sync::Arc;
    pub fn new_error(kind: ErrorKind) -> Error {}
    pub type Result<T> = result::Result<T, Error>;
    #[derive(Clone)] pub struct Error;
    impl Error {
        pub fn kind(&self) -> &ErrorKind {}
        pub fn into_kind(self) -> ErrorKind {}
    }
    impl StdError for Error {}
    impl fmt::Display for Error {}
    impl From<base64::DecodeError> for Error {}
    impl From<serde_json::Error> for Error {}
    impl From<::std::string::FromUtf8Error> for Error {}
    impl From<ErrorKind> for Error {}
    impl From<signature::Error> for Error {}
    #[derive(Clone)] pub enum ErrorKind { InvalidToken, InvalidSignature, InvalidEcdsaKey, InvalidEddsaKey, InvalidRsaKey(String), RsaFailedSigning, Signing(String), InvalidAlgorithmName, UnsupportedAlgorithm, InvalidKeyFormat, MissingRequiredClaim(String), InvalidClaimFormat(String), ExpiredSignature, InvalidIssuer, InvalidAudience, InvalidSubject, ImmatureSignature, InvalidAlgorithm, MissingAlgorithm, Base64(base64::DecodeError), Json(Arc<serde_json::Error>), Utf8(::std::string::FromUtf8Error), Provider(String) }
}
pub mod header {
    #[derive(Clone)] pub enum Enc { A128CBC_HS256, A192CBC_HS384, A256CBC_HS512, A128GCM, A192GCM, A256GCM, Other(String) }
    #[derive(Clone)] pub enum Zip { Deflate, Other(String) }
}
pub mod jwk {
    use crate::{Algorithm, DecodingKey, EncodingKey};
    use crate::errors::Error;
    use std::fmt;
    use std::collections::BTreeMap;
    use std::str::FromStr;
    #[derive(Clone)] pub enum PublicKeyUse { Signature, Encryption, Other(String) }
    #[derive(Clone)] pub enum KeyOperations { Sign, Verify, Encrypt, Decrypt, WrapKey, UnwrapKey, DeriveKey, DeriveBits, Other(String) }
    #[derive(Clone, Copy)] pub enum KeyAlgorithm { HS256, HS384, HS512, ES256, ES384, RS256, RS384, RS512, PS256, PS384, PS512, EdDSA, RSA1_5, RSA_OAEP, RSA_OAEP_256, UNKNOWN_ALGORITHM }
    impl FromStr for KeyAlgorithm {
        type Err = Error;
        fn from_str(s: &str) -> crate::errors::Result<Self> {}
    }
    impl From<Algorithm> for KeyAlgorithm {}
    impl fmt::Display for KeyAlgorithm {}
    #[derive(Clone, Default)] pub struct CommonParameters { pub public_key_use: Option<PublicKeyUse>, pub key_operations: Option<Vec<KeyOperations>>, pub key_algorithm: Option<KeyAlgorithm>, pub key_id: Option<String>, pub x509_url: Option<String>, pub x509_chain: Option<Vec<String>>, pub x509_sha1_fingerprint: Option<String>, pub x509_sha256_fingerprint: Option<String> }
    #[derive(Clone, Copy, Default)] pub enum EllipticCurveKeyType { EC }
    #[derive(Clone, Default)] pub enum EllipticCurve { P256, P384, P521, Ed25519 }
    #[derive(Clone, Default)] pub struct EllipticCurveKeyParameters { pub key_type: EllipticCurveKeyType, pub curve: EllipticCurve, pub x: String, pub y: String }
    #[derive(Clone, Copy, Default)] pub enum RSAKeyType { RSA }
    #[derive(Clone, Default)] pub struct RSAKeyParameters { pub key_type: RSAKeyType, pub n: String, pub e: String }
    #[derive(Clone, Copy, Default)] pub enum OctetKeyType { Octet }
    #[derive(Clone, Default)] pub struct OctetKeyParameters { pub key_type: OctetKeyType, pub value: String }
    #[derive(Clone, Copy, Default)] pub enum OctetKeyPairType { OctetKeyPair }
    #[derive(Clone, Default)] pub struct OctetKeyPairParameters { pub key_type: OctetKeyPairType, pub curve: EllipticCurve, pub x: String }
    #[derive(Clone, Default)] pub struct OtherKeyParameters { pub fields: BTreeMap<String, serde_json::Value> }
    #[derive(Clone)] pub enum AlgorithmParameters { EllipticCurve(EllipticCurveKeyParameters), RSA(RSAKeyParameters), OctetKey(OctetKeyParameters), OctetKeyPair(OctetKeyPairParameters), Other(OtherKeyParameters) }
    #[derive(Clone)] pub enum ThumbprintHash { SHA256, SHA384, SHA512 }
    #[derive(Clone)] pub struct Jwk { pub common: CommonParameters, pub algorithm: AlgorithmParameters }
    impl Jwk {
        pub fn is_supported(&self) -> bool {}
        pub fn from_encoding_key(key: &EncodingKey, alg: Algorithm) -> crate::errors::Result<Self> {}
        pub fn from_decoding_key(key: &DecodingKey, alg: Option<Algorithm>) -> crate::errors::Result<Self> {}
        pub fn thumbprint(&self, hash_function: ThumbprintHash) -> crate::errors::Result<String> {}
    }
    #[derive(Clone, Default)] pub struct JwkSet { pub keys: Vec<Jwk> }
    impl JwkSet { pub fn find(&self, kid: &str) -> Option<&Jwk> {} }
}
pub mod jws {
    use crate::{DecodingKey, EncodingKey, Header, TokenData, Validation};
    use serde::Serialize;
    use serde::de::DeserializeOwned;
    use std::marker::PhantomData;
    #[derive(Clone)] pub struct Jws<C> { pub protected: String, pub payload: String, pub signature: String, pub _pd: PhantomData<C> }
    pub fn encode<T: Serialize>(header: &Header, claims: Option<&T>, key: &EncodingKey) -> crate::errors::Result<Jws<T>> {}
    pub fn decode<T: DeserializeOwned>(jws: &Jws<T>, key: &DecodingKey, validation: &Validation) -> crate::errors::Result<TokenData<T>> {}
}
