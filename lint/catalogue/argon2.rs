//! argon2 0.5.3, 0.4.1, rust-argon2-3.0.0.

use core::{fmt, result};
use core::fmt::Display;
use core::ops::{Index, IndexMut};
use core::str::FromStr;
use password_hash::{Decimal, Ident, Salt};
use std::error;
pub use password_hash;
pub use password_hash::{PasswordHash, PasswordHasher, PasswordVerifier};
pub const MAX_PWD_LEN: usize = _;
pub const MIN_SALT_LEN: usize = _;
pub const MAX_SALT_LEN: usize = _;
pub const RECOMMENDED_SALT_LEN: usize = _;
pub const MAX_SECRET_LEN: usize = _;
#[derive(Clone)] pub struct Argon2;
impl Default for Argon2 {}
impl Argon2 {
    pub fn new(algorithm: Algorithm, version: Version, params: Params) -> Self {}
    pub fn new_with_secret(secret: &[u8], algorithm: Algorithm, version: Version, params: Params) -> Result<Self> {}
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] pub fn hash_password_into(&self, pwd: &[u8], salt: &[u8], out: &mut [u8]) -> Result<()> {}
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] pub fn hash_password_into_with_memory(&self, pwd: &[u8], salt: &[u8], out: &mut [u8], memory_blocks: impl AsMut<[Block]>) -> Result<()> {}
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] pub fn fill_memory(&self, pwd: &[u8], salt: &[u8], memory_blocks: impl AsMut<[Block]>) -> Result<()> {}
    pub fn params(&self) -> &Params {}
}
impl PasswordHasher for Argon2 {
    type Params = Params;
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] fn hash_password(&self, password: &[u8], salt: impl Into<Salt>) -> password_hash::Result<PasswordHash> {}
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] fn hash_password_customized(&self, password: &[u8], alg_id: Option<Ident>, version: Option<Decimal>, params: Params, salt: impl Into<Salt>) -> password_hash::Result<PasswordHash> {}
}
impl From<Params> for Argon2 {}
impl From<&Params> for Argon2 {}
pub const ARGON2D_IDENT: Ident = _;
pub const ARGON2I_IDENT: Ident = _;
pub const ARGON2ID_IDENT: Ident = _;
#[derive(Clone, Copy, Default)] pub enum Algorithm { Argon2d, Argon2i, Argon2id }
impl Algorithm {
    pub fn new(id: impl AsRef<str>) -> Result<Self> {}
    pub fn as_str(&self) -> &str {}
    pub fn ident(&self) -> Ident {}
}
impl AsRef<str> for Algorithm {}
impl Display for Algorithm {}
impl FromStr for Algorithm {
    type Err = Error;
    fn from_str(s: &str) -> Result<Algorithm> {}
}
impl TryFrom<Ident> for Algorithm { type Error = password_hash::Error; }
#[derive(Clone, Copy)] pub struct Block;
impl Block {
    pub const SIZE: usize = _;
    pub fn new() -> Self {}
}
impl Default for Block {}
impl AsRef<[u64]> for Block {}
impl AsMut<[u64]> for Block {}
pub type Result<T> = result::Result<T, Error>;
#[derive(Clone, Copy)] pub enum Error { AdTooLong, AlgorithmInvalid, B64Encoding(base64ct::Error), KeyIdTooLong, MemoryTooLittle, MemoryTooMuch, OutputTooShort, OutputTooLong, PwdTooLong, SaltTooShort, SaltTooLong, SecretTooLong, ThreadsTooFew, ThreadsTooMany, TimeTooSmall, VersionInvalid }
impl fmt::Display for Error {}
impl From<base64ct::Error> for Error {}
impl error::Error for Error {}
#[derive(Clone)] pub struct Params;
impl Params {
    pub const DEFAULT_M_COST: u32 = _;
    pub const MIN_M_COST: u32 = _;
    pub const MAX_M_COST: u32 = _;
    pub const DEFAULT_T_COST: u32 = _;
    pub const MIN_T_COST: u32 = _;
    pub const MAX_T_COST: u32 = _;
    pub const DEFAULT_P_COST: u32 = _;
    pub const MIN_P_COST: u32 = _;
    pub const MAX_P_COST: u32 = _;
    pub const MAX_KEYID_LEN: usize = _;
    pub const MAX_DATA_LEN: usize = _;
    pub const DEFAULT_OUTPUT_LEN: usize = _;
    pub const MIN_OUTPUT_LEN: usize = _;
    pub const MAX_OUTPUT_LEN: usize = _;
    pub const DEFAULT: Self = _;
    pub fn new(m_cost: u32, t_cost: u32, p_cost: u32, output_len: Option<usize>) -> Result<Self> {}
    pub fn m_cost(&self) -> u32 {}
    pub fn t_cost(&self) -> u32 {}
    pub fn p_cost(&self) -> u32 {}
    pub fn keyid(&self) -> &[u8] {}
    pub fn data(&self) -> &[u8] {}
    pub fn output_len(&self) -> Option<usize> {}
    pub fn block_count(&self) -> usize {}
}
impl Default for Params {}
impl TryFrom<&PasswordHash> for Params { type Error = password_hash::Error; }
impl TryFrom<ParamsBuilder> for Params { type Error = Error; }
#[derive(Clone)] pub struct ParamsBuilder;
impl ParamsBuilder {
    pub fn new() -> Self {}
    pub fn m_cost(&mut self, m_cost: u32) -> &mut Self {}
    pub fn t_cost(&mut self, t_cost: u32) -> &mut Self {}
    pub fn p_cost(&mut self, p_cost: u32) -> &mut Self {}
    pub fn keyid(&mut self, keyid: KeyId) -> &mut Self {}
    pub fn data(&mut self, data: AssociatedData) -> &mut Self {}
    pub fn output_len(&mut self, len: usize) -> &mut Self {}
    pub fn build(&self) -> Result<Params> {}
    pub fn context(&self, algorithm: Algorithm, version: Version) -> Result<Argon2> {}
    pub const DEFAULT: ParamsBuilder = _;
    pub fn params(self) -> Result<Params> {}
}
impl Default for ParamsBuilder {}
#[derive(Clone, Copy, Default)] pub enum Version { V0x10, V0x13 }
impl TryFrom<u32> for Version { type Error = Error; }
impl Default for Algorithm {}
impl Index<usize> for Block {
    type Output = u64;
    fn index(&self, index: usize) -> &u64 {}
}
impl IndexMut<usize> for Block { fn index_mut(&mut self, index: usize) -> &mut u64 {} }
impl Default for Version {}
pub fn encoded_len(variant: Variant, mem_cost: u32, time_cost: u32, parallelism: u32, salt_len: u32, hash_len: u32) -> u32 {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] pub fn hash_encoded(pwd: &[u8], salt: &[u8], config: &Config) -> Result<String> {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] pub fn hash_raw(pwd: &[u8], salt: &[u8], config: &Config) -> Result<Vec<u8>> {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] pub fn verify_encoded(encoded: &str, pwd: &[u8]) -> Result<bool> {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] pub fn verify_encoded_ext(encoded: &str, pwd: &[u8], secret: &[u8], ad: &[u8]) -> Result<bool> {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] pub fn verify_raw(pwd: &[u8], salt: &[u8], hash: &[u8], config: &Config) -> Result<bool> {}
#[derive(Clone)] pub struct Config { pub ad: &[u8], pub hash_length: u32, pub lanes: u32, pub mem_cost: u32, pub secret: &[u8], pub thread_mode: ThreadMode, pub time_cost: u32, pub variant: Variant, pub version: Version }
impl Config {
    pub fn original() -> Config {}
    pub fn owasp1() -> Config {}
    pub fn owasp2() -> Config {}
    pub fn owasp3() -> Config {}
    pub fn owasp4() -> Config {}
    pub fn owasp5() -> Config {}
    pub fn rfc9106() -> Config {}
    pub fn rfc9106_low_mem() -> Config {}
    pub fn uses_sequential(&self) -> bool {}
}
impl Default for Config {}
impl std::fmt::Display for Error {}
impl From<base64::DecodeError> for Error {}
#[derive(Clone, Copy)] pub enum ThreadMode { Sequential, Parallel }
impl ThreadMode {
    pub fn from_threads(threads: u32) -> ThreadMode {}
}
impl Default for ThreadMode {}
#[derive(Clone, Copy)] pub enum Variant { Argon2d, Argon2i, Argon2id }
impl Variant {
    pub fn as_lowercase_str(&self) -> &str {}
    pub fn as_u32(&self) -> u32 {}
    pub fn as_u64(&self) -> u64 {}
    pub fn as_uppercase_str(&self) -> &str {}
    pub fn from_str(str: &str) -> Result<Variant> {}
    pub fn from_u32(val: u32) -> Result<Variant> {}
}
impl Default for Variant {}
impl std::fmt::Display for Variant {}
impl Version {
    pub fn as_u32(&self) -> u32 {}
    pub fn from_str(str: &str) -> Result<Version> {}
    pub fn from_u32(val: u32) -> Result<Version> {}
}
impl std::fmt::Display for Version {}
