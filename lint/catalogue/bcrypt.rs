//! bcrypt 0.19.3, 0.10.1.

use base64::engine::GeneralPurpose;
use core::fmt;
use core::str::FromStr;
use std::error;
pub const DEFAULT_COST: u32 = _;
pub const BASE_64: GeneralPurpose = _;
pub struct HashParts;
impl HashParts {
    pub fn get_cost(&self) -> u32 {}
    pub fn get_salt(&self) -> String {}
    pub fn get_salt_raw(&self) -> [u8; 16] {}
    pub fn format_for_version(&self, version: Version) -> String {}
    pub fn write_for_version<W: fmt::Write>(&self, version: Version, w: &mut W) -> fmt::Result {}
}
impl FromStr for HashParts {
    type Err = BcryptError;
    fn from_str(s: &str) -> Result<Self, Self::Err> {}
}
impl fmt::Display for HashParts {}
#[derive(Clone)] pub enum Version { TwoA, TwoX, TwoY, TwoB }
impl fmt::Display for Version {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] pub fn hash<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<String> {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] pub fn non_truncating_hash<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<String> {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] pub fn hash_bytes<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<[u8; 60]> {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] pub fn non_truncating_hash_bytes<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<[u8; 60]> {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] pub fn hash_with_result<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<HashParts> {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] pub fn non_truncating_hash_with_result<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<HashParts> {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] pub fn hash_with_salt<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<HashParts> {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] pub fn hash_with_salt_bytes<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<[u8; 60]> {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] pub fn non_truncating_hash_with_salt<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<HashParts> {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] pub fn non_truncating_hash_with_salt_bytes<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<[u8; 60]> {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] pub fn verify<P: AsRef<[u8]>>(password: P, hash: &str) -> BcryptResult<bool> {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] pub fn non_truncating_verify<P: AsRef<[u8]>>(password: P, hash: &str) -> BcryptResult<bool> {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes tens of milliseconds by design")] pub fn bcrypt(cost: u32, salt: [u8; 16], password: &[u8]) -> [u8; 24] {}
pub type BcryptResult<T> = Result<T, BcryptError>;
pub enum BcryptError { CostNotAllowed(u32), InvalidHash(&str), Rand(getrandom::Error), Truncation(usize) }
impl fmt::Display for BcryptError {}
impl error::Error for BcryptError {}
impl ToString for HashParts { fn to_string(&self) -> String {} }
