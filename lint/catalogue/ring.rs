//! ring 0.17.14.

pub mod error {
    pub struct Unspecified;
}
pub mod pbkdf2 {
    use std::num::NonZeroU32;
    use crate::error;
    #[derive(Clone, Copy)] pub struct Algorithm;
    pub static PBKDF2_HMAC_SHA1: Algorithm = _;
    pub static PBKDF2_HMAC_SHA256: Algorithm = _;
    pub static PBKDF2_HMAC_SHA384: Algorithm = _;
    pub static PBKDF2_HMAC_SHA512: Algorithm = _;
    #[blocking(cpu)] #[advice("derive the key in `spawn_blocking`")] pub fn derive(algorithm: Algorithm, iterations: NonZeroU32, salt: &[u8], secret: &[u8], out: &mut [u8]) {}
    #[blocking(cpu)] #[advice("derive the key in `spawn_blocking`")] pub fn verify(algorithm: Algorithm, iterations: NonZeroU32, salt: &[u8], secret: &[u8], previously_derived: &[u8]) -> Result<(), error::Unspecified> {}
}
