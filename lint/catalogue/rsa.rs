//! rsa 0.9.10.

pub use self::errors::{Error, Result};
pub use pkcs8;
pub struct BigUint;
pub mod errors {
    pub struct Error;
    pub type Result<T> = core::result::Result<T, Error>;
}
#[derive(Clone)] pub struct RsaPublicKey;
impl RsaPublicKey {
    pub fn new(n: BigUint, e: BigUint) -> Result<Self> {}
    pub fn encrypt<R, P>(&self, rng: &mut R, padding: P, msg: &[u8]) -> Result<Vec<u8>> {}
    pub fn verify<S>(&self, scheme: S, hashed: &[u8], sig: &[u8]) -> Result<()> {}
}
#[derive(Clone)] pub struct RsaPrivateKey;
impl RsaPrivateKey {
    #[blocking(cpu)] pub fn new<R>(rng: &mut R, bit_size: usize) -> Result<RsaPrivateKey> {}
    #[blocking(cpu)] pub fn new_with_exp<R>(rng: &mut R, bit_size: usize, exp: &BigUint) -> Result<RsaPrivateKey> {}
    pub fn to_public_key(&self) -> RsaPublicKey {}
    pub fn from_components(n: BigUint, e: BigUint, d: BigUint, primes: Vec<BigUint>) -> Result<RsaPrivateKey> {}
    pub fn validate(&self) -> Result<()> {}
    pub fn decrypt<P>(&self, padding: P, ciphertext: &[u8]) -> Result<Vec<u8>> {}
    pub fn decrypt_blinded<R, P>(&self, rng: &mut R, padding: P, ciphertext: &[u8]) -> Result<Vec<u8>> {}
    pub fn sign<S>(&self, padding: S, digest_in: &[u8]) -> Result<Vec<u8>> {}
    pub fn sign_with_rng<R, S>(&self, rng: &mut R, padding: S, digest_in: &[u8]) -> Result<Vec<u8>> {}
}
impl pkcs8::DecodePublicKey for RsaPublicKey {}
impl pkcs8::EncodePublicKey for RsaPublicKey {}
impl pkcs8::DecodePrivateKey for RsaPrivateKey {}
impl pkcs8::EncodePrivateKey for RsaPrivateKey {}
