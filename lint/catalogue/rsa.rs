//! rsa 0.9.10.

pub use self::errors::Result;
pub struct BigUint;
pub mod errors {
    pub struct Error;
    pub type Result<T> = core::result::Result<T, Error>;
}
#[derive(Clone)] pub struct RsaPublicKey;
#[derive(Clone)] pub struct RsaPrivateKey;
impl RsaPrivateKey {
    #[blocking(cpu)] pub fn new<R>(rng: &mut R, bit_size: usize) -> Result<RsaPrivateKey> {}
    #[blocking(cpu)] pub fn new_with_exp<R>(rng: &mut R, bit_size: usize, exp: &BigUint) -> Result<RsaPrivateKey> {}
    pub fn to_public_key(&self) -> RsaPublicKey {}
}
