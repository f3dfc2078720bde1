//! pbkdf2 0.12.2, 0.13.0.

use core::fmt;
use core::fmt::Display;
use core::str::FromStr;
use digest::{FixedOutput, HashMarker, InvalidLength, KeyInit, Update};
use digest::block_buffer::Eager;
use digest::core_api::{BlockSizeUser, BufferKindUser, CoreProxy, FixedOutputCore, UpdateCore};
use digest::generic_array::typenum::{IsLess, Le, NonZero, U256};
use kdf::{Kdf, Pbkdf};
use ::mcf::PasswordHashRef;
use password_hash::{CustomizedPasswordHasher, Decimal, Error, Ident, PasswordHash, PasswordHasher, Salt, Version, phc};
use password_hash::phc::ParamsString;
pub use hmac;
pub use password_hash;
pub use sha2;
pub use password_hash::{PasswordHasher, PasswordVerifier};
#[blocking(cpu)] #[advice("derive the key in `spawn_blocking`")] pub fn pbkdf2<PRF>(password: &[u8], salt: &[u8], rounds: u32, res: &mut [u8]) -> Result<(), InvalidLength> where PRF: KeyInit + Update + FixedOutput + Clone {}
#[blocking(cpu)] #[advice("derive the key in `spawn_blocking`")] pub fn pbkdf2_array<PRF, const N: usize>(password: &[u8], salt: &[u8], rounds: u32) -> Result<[u8; N], InvalidLength> where PRF: KeyInit + Update + FixedOutput + Clone {}
#[blocking(cpu)] #[advice("derive the key in `spawn_blocking`")] pub fn pbkdf2_hmac<D>(password: &[u8], salt: &[u8], rounds: u32, res: &mut [u8]) where D: CoreProxy, D::Core: HashMarker + UpdateCore + FixedOutputCore + BufferKindUser<BufferKind = Eager> + Default + Clone, <D::Core as BlockSizeUser>::BlockSize: IsLess<U256>, Le<<D::Core as BlockSizeUser>::BlockSize, U256>: NonZero {}
#[blocking(cpu)] #[advice("derive the key in `spawn_blocking`")] pub fn pbkdf2_hmac_array<D, const N: usize>(password: &[u8], salt: &[u8], rounds: u32) -> [u8; N] where D: CoreProxy, D::Core: HashMarker + UpdateCore + FixedOutputCore + BufferKindUser<BufferKind = Eager> + Default + Clone, <D::Core as BlockSizeUser>::BlockSize: IsLess<U256>, Le<<D::Core as BlockSizeUser>::BlockSize, U256>: NonZero {}
#[derive(Clone, Copy)] pub struct Pbkdf2;
impl PasswordHasher for Pbkdf2 {
    type Params = Params;
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] fn hash_password_customized(&self, password: &[u8], alg_id: Option<Ident>, version: Option<Decimal>, params: Params, salt: impl Into<Salt>) -> password_hash::Result<PasswordHash> {}
}
#[derive(Clone, Copy)] pub enum Algorithm { Pbkdf2Sha1, Pbkdf2Sha256, Pbkdf2Sha512 }
impl Default for Algorithm {}
impl Algorithm {
    pub const PBKDF2_SHA1_IDENT: Ident = _;
    pub const PBKDF2_SHA256_IDENT: Ident = _;
    pub const PBKDF2_SHA512_IDENT: Ident = _;
    pub fn new(id: impl AsRef<str>) -> password_hash::Result<Self> {}
    pub fn ident(&self) -> Ident {}
    pub fn as_str(&self) -> &str {}
    pub const PBKDF2_SHA256_ID: &str = _;
    pub const PBKDF2_SHA512_ID: &str = _;
    pub const RECOMMENDED: Self = _;
    pub fn to_str(self) -> &str {}
}
impl AsRef<str> for Algorithm {}
impl fmt::Display for Algorithm {}
impl FromStr for Algorithm {
    type Err = Error;
    fn from_str(s: &str) -> password_hash::Result<Algorithm> {}
}
impl TryFrom<Ident> for Algorithm { type Error = Error; }
#[derive(Clone, Copy)] pub struct Params { pub rounds: u32, pub output_length: usize }
impl Params {
    pub const RECOMMENDED_ROUNDS: usize = _;
    pub const MIN_OUTPUT_LENGTH: usize = _;
    pub const MAX_OUTPUT_LENGTH: usize = _;
    pub const MIN_ROUNDS: u32 = _;
    pub const RECOMMENDED_OUTPUT_LENGTH: usize = _;
    pub const RECOMMENDED_SHA512_ROUNDS: u32 = _;
    pub const RECOMMENDED: Self = _;
    pub fn recommended_for(algorithm: Algorithm) -> Self {}
    pub fn new(rounds: u32) -> password_hash::Result<Self> {}
    pub fn new_with_output_len(rounds: u32, output_len: usize) -> password_hash::Result<Self> {}
    pub fn rounds(self) -> u32 {}
    pub fn output_len(self) -> usize {}
}
impl Default for Params {}
impl TryFrom<&PasswordHash> for Params { type Error = Error; }
pub fn pbkdf2_hmac_with_params(password: &[u8], salt: &[u8], algorithm: Algorithm, params: Params, out: &mut [u8]) {}
impl Pbkdf2 {
    pub const SHA256: Self = _;
    pub const SHA512: Self = _;
    pub fn new(algorithm: Algorithm, params: Params) -> Self {}
    pub fn hash_password_into(&self, password: &[u8], salt: &[u8], out: &mut [u8]) {}
}
impl From<Algorithm> for Pbkdf2 {}
impl From<Params> for Pbkdf2 {}
impl Kdf for Pbkdf2 { fn derive_key(&self, password: &[u8], salt: &[u8], out: &mut [u8]) -> kdf::Result<()> {} }
impl Pbkdf for Pbkdf2 {}
impl CustomizedPasswordHasher<::mcf::PasswordHash> for Pbkdf2 {
    type Params = Params;
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] fn hash_password_customized(&self, password: &[u8], salt: &[u8], alg_id: Option<&str>, version: Option<Version>, params: Params) -> password_hash::Result<::mcf::PasswordHash> {}
}
impl PasswordHasher<::mcf::PasswordHash> for Pbkdf2 {
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] fn hash_password_with_salt(&self, password: &[u8], salt: &[u8]) -> password_hash::Result<::mcf::PasswordHash> {}
}
impl PasswordVerifier<::mcf::PasswordHash> for Pbkdf2 {
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] fn verify_password(&self, password: &[u8], hash: &::mcf::PasswordHash) -> password_hash::Result<()> {}
}
impl PasswordVerifier<PasswordHashRef> for Pbkdf2 {
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] fn verify_password(&self, password: &[u8], hash: &PasswordHashRef) -> password_hash::Result<()> {}
}
impl CustomizedPasswordHasher<password_hash::phc::PasswordHash> for Pbkdf2 {
    type Params = Params;
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] fn hash_password_customized(&self, password: &[u8], salt: &[u8], alg_id: Option<&str>, version: Option<password_hash::Version>, params: Params) -> password_hash::Result<password_hash::phc::PasswordHash> {}
}
impl PasswordHasher<password_hash::phc::PasswordHash> for Pbkdf2 {
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] fn hash_password_with_salt(&self, password: &[u8], salt: &[u8]) -> password_hash::Result<password_hash::phc::PasswordHash> {}
}
impl Display for Algorithm {}
impl TryFrom<&str> for Algorithm { type Error = Error; }
impl Display for Params {}
impl FromStr for Params {
    type Err = Error;
    fn from_str(s: &str) -> password_hash::Result<Self> {}
}
impl TryFrom<u32> for Params { type Error = Error; }
impl TryFrom<&ParamsString> for Params { type Error = Error; }
impl TryFrom<&phc::PasswordHash> for Params { type Error = Error; }
pub mod mcf {
    pub use ::mcf::{PasswordHash, PasswordHashRef};
}
pub mod phc {
    pub use password_hash::phc::PasswordHash;
}
