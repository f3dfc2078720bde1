//! scrypt 0.11.0, 0.12.0, 0.5.0.

use crate::errors::{InvalidOutputLen, InvalidParams};
use ::mcf::PasswordHashRef;
use password_hash::{CustomizedPasswordHasher, Decimal, Error, Ident, PasswordHash, PasswordHasher, PasswordVerifier, Salt, Version, phc};
pub use kdf;
pub use password_hash;
pub use kdf::{Kdf, Pbkdf};
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] pub fn scrypt(password: &[u8], salt: &[u8], params: &Params, output: &mut [u8]) -> Result<(), InvalidOutputLen> {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] pub fn scrypt_simple(password: &str, params: &Params) -> std::io::Result<String> {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] pub fn scrypt_check(password: &str, hashed_value: &str) -> Result<(), errors::CheckError> {}
#[derive(Clone, Copy)] pub struct Params;
impl Params {
    pub const RECOMMENDED_LOG_N: u8 = _;
    pub const RECOMMENDED_R: u32 = _;
    pub const RECOMMENDED_P: u32 = _;
    pub const RECOMMENDED_LEN: usize = _;
    pub fn new(log_n: u8, r: u32, p: u32, len: usize) -> Result<Params, InvalidParams> {}
    pub fn recommended() -> Params {}
    pub fn log_n(&self) -> u8 {}
    pub fn r(&self) -> u32 {}
    pub fn p(&self) -> u32 {}
    pub const RECOMMENDED: Self = _;
    pub fn new_with_output_len(log_n: u8, r: u32, p: u32, len: usize) -> Result<Params, InvalidParams> {}
    pub fn n(&self) -> u64 {}
}
impl Default for Params {}
impl TryFrom<&PasswordHash> for Params { type Error = password_hash::Error; }
pub const ALG_ID: Ident = _;
#[derive(Clone, Copy)] pub struct Scrypt;
impl PasswordHasher for Scrypt {
    type Params = Params;
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] fn hash_password_customized(&self, password: &[u8], alg_id: Option<Ident>, version: Option<Decimal>, params: Params, salt: impl Into<Salt>) -> password_hash::Result<PasswordHash> {}
}
impl Scrypt {
    pub fn new() -> Self {}
    pub fn new_with_params(params: Params) -> Self {}
}
impl From<Params> for Scrypt {}
impl Kdf for Scrypt { fn derive_key(&self, password: &[u8], salt: &[u8], out: &mut [u8]) -> kdf::Result<()> {} }
impl Pbkdf for Scrypt {}
impl CustomizedPasswordHasher<::mcf::PasswordHash> for Scrypt {
    type Params = Params;
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] fn hash_password_customized(&self, password: &[u8], salt: &[u8], alg_id: Option<&str>, version: Option<Version>, params: Params) -> password_hash::Result<::mcf::PasswordHash> {}
}
impl PasswordHasher<::mcf::PasswordHash> for Scrypt {
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] fn hash_password_with_salt(&self, password: &[u8], salt: &[u8]) -> password_hash::Result<::mcf::PasswordHash> {}
}
impl PasswordVerifier<::mcf::PasswordHash> for Scrypt {
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] fn verify_password(&self, password: &[u8], hash: &::mcf::PasswordHash) -> password_hash::Result<()> {}
}
impl PasswordVerifier<PasswordHashRef> for Scrypt {
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] fn verify_password(&self, password: &[u8], hash: &PasswordHashRef) -> password_hash::Result<()> {}
}
impl CustomizedPasswordHasher<password_hash::phc::PasswordHash> for Scrypt {
    type Params = Params;
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] fn hash_password_customized(&self, password: &[u8], salt: &[u8], alg_id: Option<&str>, version: Option<Version>, params: Params) -> password_hash::Result<password_hash::phc::PasswordHash> {}
}
impl PasswordHasher<password_hash::phc::PasswordHash> for Scrypt {
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] fn hash_password_with_salt(&self, password: &[u8], salt: &[u8]) -> password_hash::Result<password_hash::phc::PasswordHash> {}
}
impl TryFrom<&phc::ParamsString> for Params { type Error = Error; }
impl TryFrom<&phc::PasswordHash> for Params { type Error = Error; }
pub mod errors {
    use core::fmt;
    use std::error;
    #[derive(Clone, Copy)] pub struct InvalidOutputLen;
    impl fmt::Display for InvalidOutputLen {}
    impl error::Error for InvalidOutputLen {}
    #[derive(Clone, Copy)] pub struct InvalidParams;
    #[derive(Clone, Copy)] pub enum CheckError { HashMismatch, InvalidFormat }
    impl fmt::Display for InvalidParams {}
    impl error::Error for InvalidParams {}
    impl core::error::Error for InvalidOutputLen {}
    impl core::error::Error for InvalidParams {}
}
pub mod mcf {
    pub use ::mcf::{PasswordHash, PasswordHashRef};
}
pub mod phc {
    pub use password_hash::phc::{Ident, Output, PasswordHash, Salt};
    pub const ALG_ID: Ident = _;
}
