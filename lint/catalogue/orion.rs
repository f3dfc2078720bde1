//! orion 0.18.1: the hashes of passwords and the keys that are derived of them, which take long by design.

pub mod errors {
    #[derive(Debug, Clone, Copy)] pub struct UnknownCryptoError;
    impl std::fmt::Display for UnknownCryptoError {}
    impl std::error::Error for UnknownCryptoError {}
}
pub mod pwhash {
    use crate::errors::UnknownCryptoError;
    pub struct Password;
    impl Password {
        pub fn from_slice(slice: &[u8]) -> Result<Password, UnknownCryptoError> {}
        pub fn generate(length: usize) -> Result<Password, UnknownCryptoError> {}
    }
    #[derive(Clone)] pub struct CostParams;
    impl CostParams { pub fn new(iterations: u32, memory: u32, parallelism: u32) -> Result<Self, UnknownCryptoError> {} }
    pub struct PasswordHash;
    impl PasswordHash {
        pub fn from_encoded(password_hash: &str) -> Result<PasswordHash, UnknownCryptoError> {}
        pub fn unprotected_as_encoded(&self) -> &str {}
    }
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn hash_password(password: &Password, cost: &CostParams) -> Result<PasswordHash, UnknownCryptoError> {}
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn hash_password_verify(expected: &PasswordHash, password: &Password) -> Result<(), UnknownCryptoError> {}
}
pub mod kdf {
    use crate::errors::UnknownCryptoError;
    pub use crate::pwhash::{CostParams, Password};
    pub struct Salt;
    impl Salt {
        pub fn from_slice(slice: &[u8]) -> Result<Salt, UnknownCryptoError> {}
        pub fn generate(length: usize) -> Result<Salt, UnknownCryptoError> {}
    }
    impl Default for Salt {}
    pub struct SecretKey;
    impl SecretKey { pub fn unprotected_as_bytes(&self) -> &[u8] {} }
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn derive_key(password: &Password, salt: &Salt, cost: &CostParams, length: u32) -> Result<SecretKey, UnknownCryptoError> {}
}
