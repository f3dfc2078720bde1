//! password_hash 0.5.0, 0.6.1.

use alloc::str::FromStr;
use base64ct::Error as B64Error;
use core::{fmt, result};
use core::cmp::Ordering;
use core::fmt::Debug;
use core::ops::Deref;
use crate::errors::InvalidValue;
use crate::params::{Iter, Pair};
use rand_core::CryptoRngCore;
use std::error;
use subtle::{Choice, ConstantTimeEq};
pub use phc;
pub use rand_core;
#[derive(Clone)] pub struct PasswordHash { pub algorithm: Ident, pub version: Option<Decimal>, pub params: ParamsString, pub salt: Option<Salt>, pub hash: Option<Output> }
impl PasswordHash {
    pub fn new(s: &str) -> Result<Self> {}
    pub fn parse(s: &str, encoding: Encoding) -> Result<Self> {}
    pub fn generate(phf: impl PasswordHasher, password: impl AsRef<[u8]>, salt: impl Into<Salt>) -> Result<Self> {}
    pub fn verify_password(&self, phfs: &[&dyn PasswordVerifier], password: impl AsRef<[u8]>) -> Result<()> {}
    pub fn encoding(&self) -> Encoding {}
    pub fn serialize(&self) -> PasswordHashString {}
}
impl TryFrom<&str> for PasswordHash { type Error = Error; }
impl fmt::Display for PasswordHash {}
#[derive(Clone)] pub struct PasswordHashString;
impl PasswordHashString {
    pub fn new(s: &str) -> Result<Self> {}
    pub fn parse(s: &str, encoding: Encoding) -> Result<Self> {}
    pub fn password_hash(&self) -> PasswordHash {}
    pub fn encoding(&self) -> Encoding {}
    pub fn as_str(&self) -> &str {}
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn len(&self) -> usize {}
    pub fn algorithm(&self) -> Ident {}
    pub fn version(&self) -> Option<Decimal> {}
    pub fn params(&self) -> ParamsString {}
    pub fn salt(&self) -> Option<Salt> {}
    pub fn hash(&self) -> Option<Output> {}
}
impl AsRef<str> for PasswordHashString {}
impl From<PasswordHash> for PasswordHashString {}
impl From<&PasswordHash> for PasswordHashString {}
impl FromStr for PasswordHashString {
    type Err = Error;
    fn from_str(s: &str) -> Result<Self> {}
}
impl fmt::Display for PasswordHashString {}
pub type Result<T> = result::Result<T, Error>;
#[derive(Clone, Copy)] pub enum Error { Algorithm, B64Encoding(B64Error), Crypto, OutputSize { provided: Ordering, expected: usize }, ParamNameDuplicated, ParamNameInvalid, ParamValueInvalid(InvalidValue), ParamsMaxExceeded, Password, PhcStringField, PhcStringTrailingData, SaltInvalid(InvalidValue), Version }
impl fmt::Display for Error {}
impl error::Error for Error {}
impl From<B64Error> for Error {}
impl From<base64ct::InvalidLengthError> for Error {}
#[derive(Clone, Copy)] pub enum Encoding { B64, Bcrypt, Crypt }
impl Default for Encoding {}
impl Encoding {
    pub fn decode(self, src: impl AsRef<[u8]>, dst: &mut [u8]) -> std::result::Result<&[u8], B64Error> {}
    pub fn encode(self, src: &[u8], dst: &mut [u8]) -> std::result::Result<&str, B64Error> {}
    pub fn encoded_len(self, bytes: &[u8]) -> usize {}
}
#[derive(Clone, Copy)] pub struct Ident;
impl Ident {
    pub fn new(s: &str) -> Result<Self> {}
    pub fn new_unwrap(s: &str) -> Self {}
    pub fn as_str(&self) -> &str {}
}
impl AsRef<str> for Ident {}
impl Deref for Ident {
    type Target = str;
    fn deref(&self) -> &str {}
}
impl TryFrom<&str> for Ident { type Error = Error; }
impl fmt::Display for Ident {}
#[derive(Clone, Copy)] pub struct Output;
impl Output {
    pub const MIN_LENGTH: usize = _;
    pub const MAX_LENGTH: usize = _;
    pub const B64_MAX_LENGTH: usize = _;
    pub fn new(input: &[u8]) -> Result<Self> {}
    pub fn new_with_encoding(input: &[u8], encoding: Encoding) -> Result<Self> {}
    pub fn init_with<F>(output_size: usize, f: F) -> Result<Self> where F: FnOnce(&mut [u8]) -> Result<()> { let a: &mut [u8]; f(a); }
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn encoding(&self) -> Encoding {}
    pub fn len(&self) -> usize {}
    pub fn b64_decode(input: &str) -> Result<Self> {}
    pub fn b64_encode(&self, out: &mut [u8]) -> Result<&str> {}
    pub fn decode(input: &str, encoding: Encoding) -> Result<Self> {}
    pub fn encode(&self, out: &mut [u8], encoding: Encoding) -> Result<&str> {}
    pub fn b64_len(&self) -> usize {}
}
impl AsRef<[u8]> for Output {}
impl ConstantTimeEq for Output { fn ct_eq(&self, other: &Self) -> Choice {} }
impl core::str::FromStr for Output {
    type Err = Error;
    fn from_str(s: &str) -> Result<Self> {}
}
impl TryFrom<&[u8]> for Output { type Error = Error; }
impl fmt::Display for Output {}
#[derive(Clone, Default)] pub struct ParamsString;
impl ParamsString {
    pub fn new() -> Self {}
    pub fn add_b64_bytes(&mut self, name: impl TryInto<Ident>, bytes: &[u8]) -> Result<()> {}
    pub fn add_decimal(&mut self, name: impl TryInto<Ident>, value: Decimal) -> Result<()> {}
    pub fn add_str(&mut self, name: impl TryInto<Ident>, value: impl TryInto<Value>) -> Result<()> {}
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn as_str(&self) -> &str {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn iter(&self) -> Iter {}
    pub fn get(&self, name: impl TryInto<Ident>) -> Option<Value> {}
    pub fn get_str(&self, name: impl TryInto<Ident>) -> Option<&str> {}
    pub fn get_decimal(&self, name: impl TryInto<Ident>) -> Option<Decimal> {}
}
impl core::str::FromStr for ParamsString {
    type Err = Error;
    fn from_str(s: &str) -> Result<Self> {}
}
impl FromIterator<Pair> for ParamsString {}
impl fmt::Display for ParamsString {}
#[derive(Clone, Copy)] pub struct Salt;
impl Salt {
    pub const MIN_LENGTH: usize = _;
    pub const MAX_LENGTH: usize = _;
    pub const RECOMMENDED_LENGTH: usize = _;
    pub fn from_b64(input: &str) -> Result<Self> {}
    pub fn decode_b64(&self, buf: &mut [u8]) -> Result<&[u8]> {}
    pub fn as_str(&self) -> &str {}
    pub fn len(&self) -> usize {}
    pub fn new(input: &str) -> Result<Self> {}
    pub fn b64_decode(&self, buf: &mut [u8]) -> Result<&[u8]> {}
}
impl AsRef<str> for Salt {}
impl TryFrom<&str> for Salt { type Error = Error; }
impl fmt::Display for Salt {}
impl From<&SaltString> for Salt {}
#[derive(Clone)] pub struct SaltString;
impl SaltString {
    pub fn generate(rng: impl CryptoRngCore) -> Self {}
    pub fn from_b64(s: &str) -> Result<Self> {}
    pub fn decode_b64(&self, buf: &mut [u8]) -> Result<&[u8]> {}
    pub fn encode_b64(input: &[u8]) -> Result<Self> {}
    pub fn as_salt(&self) -> Salt {}
    pub fn as_str(&self) -> &str {}
    pub fn len(&self) -> usize {}
    pub fn new(s: &str) -> Result<Self> {}
    pub fn b64_decode(&self, buf: &mut [u8]) -> Result<&[u8]> {}
    pub fn b64_encode(input: &[u8]) -> Result<Self> {}
}
impl AsRef<str> for SaltString {}
impl fmt::Display for SaltString {}
pub trait PasswordHasher {
    type Params: Clone + Debug + Default + TryFrom<&PasswordHash, Error = Error> + TryInto<ParamsString, Error = Error>;
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] fn hash_password_customized(&self, password: &[u8], algorithm: Option<Ident>, version: Option<Decimal>, params: Self::Params, salt: impl Into<Salt>) -> Result<PasswordHash>;
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] fn hash_password(&self, password: &[u8], salt: impl Into<Salt>) -> Result<PasswordHash> {}
}
pub trait PasswordVerifier {
    #[blocking(cpu)] #[advice("verify in `spawn_blocking`: it takes tens of milliseconds by design")] fn verify_password(&self, password: &[u8], hash: &PasswordHash) -> Result<()>;
}
impl<T: PasswordHasher> PasswordVerifier for T {
    #[blocking(cpu)] #[advice("verify in `spawn_blocking`: it takes tens of milliseconds by design")] fn verify_password(&self, password: &[u8], hash: &PasswordHash) -> Result<()> {}
}
pub trait McfHasher {
    fn upgrade_mcf_hash(&self, hash: &str) -> Result<PasswordHash>;
    fn verify_mcf_hash(&self, password: &[u8], mcf_hash: &str) -> Result<()> where Self: PasswordVerifier {}
}
pub type Decimal = u32;
impl TryFrom<Value> for Decimal { type Error = Error; }
impl TryFrom<&Value> for Decimal { type Error = Error; }
#[derive(Clone, Copy)] pub struct Value;
impl Value {
    pub const MAX_LENGTH: usize = _;
    pub fn new(input: &str) -> Result<Self> {}
    pub fn b64_decode(&self, buf: &mut [u8]) -> Result<&[u8]> {}
    pub fn as_str(&self) -> &str {}
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn decimal(&self) -> Result<Decimal> {}
    pub fn is_decimal(&self) -> bool {}
}
impl AsRef<str> for Value {}
impl TryFrom<&str> for Value { type Error = Error; }
impl fmt::Display for Value {}
pub type Version = u32;
pub trait CustomizedPasswordHasher<H> {
    type Params: Clone + Debug + Default;
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] fn hash_password_customized(&self, password: &[u8], salt: &[u8], algorithm: Option<&str>, version: Option<Version>, params: Self::Params) -> Result<H>;
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] fn hash_password_with_params(&self, password: &[u8], salt: &[u8], params: Self::Params) -> Result<H> {}
}
impl<T: CustomizedPasswordHasher<phc::PasswordHash>> PasswordVerifier<phc::PasswordHash> for T where T::Params: TryFrom<&phc::PasswordHash, Error = Error> {
    #[blocking(cpu)] #[advice("verify in `spawn_blocking`: it takes tens of milliseconds by design")] fn verify_password(&self, password: &[u8], hash: &phc::PasswordHash) -> Result<()> {}
}
pub fn generate_salt() -> [u8; RECOMMENDED_SALT_LEN] {}
pub fn try_generate_salt() -> result::Result<[u8; RECOMMENDED_SALT_LEN], getrandom::Error> {}
impl core::error::Error for Error {}
impl From<getrandom::Error> for Error {}
impl From<phc::Error> for Error {}
pub const RECOMMENDED_SALT_LEN: usize = _;
pub mod errors {
    use core::fmt;
    use std::error;
    pub use base64ct::Error as B64Error;
    pub use crate::{Error, Result};
    #[derive(Clone, Copy)] pub enum InvalidValue { InvalidChar(char), InvalidFormat, Malformed, TooLong, TooShort }
    impl InvalidValue {
        pub fn param_error(self) -> crate::Error {}
        pub fn salt_error(self) -> crate::Error {}
    }
    impl fmt::Display for InvalidValue {}
    impl error::Error for InvalidValue {}
}
pub mod params {
    use crate::{Ident, Value};
    pub type Pair = (Ident, Value);
    pub struct Iter;
    impl Iterator for Iter {
        type Item = Pair;
        fn next(&mut self) -> Option<Pair> {}
    }
}
