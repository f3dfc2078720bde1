//! pwhash 1.0.0. `unix_crypt`, the old DES, and `md5_crypt` take a moment only.

pub type Result<T> = std::result::Result<T, error::Error>;
pub struct HashSetup { pub salt: Option<&str>, pub rounds: Option<u32> }
pub trait IntoHashSetup {}
impl IntoHashSetup for &str {}
impl IntoHashSetup for HashSetup {}
pub mod error {
    #[derive(Debug)] pub enum Error { Unrecognized, EncodingError, InsufficientLength, InvalidRounds, RandomError, NulInPassword }
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
}
pub mod bcrypt {
    use crate::{HashSetup, Result};
    #[derive(Clone, Copy)] pub enum BcryptVariant { V2a, V2b, V2y }
    pub struct BcryptSetup { pub salt: Option<&str>, pub cost: Option<u32>, pub variant: Option<BcryptVariant> }
    impl Default for BcryptSetup {}
    pub trait IntoBcryptSetup {}
    impl IntoBcryptSetup for &str {}
    impl IntoBcryptSetup for HashSetup {}
    impl IntoBcryptSetup for BcryptSetup {}
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn hash<B: AsRef<[u8]>>(pass: B) -> Result<String> {}
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn hash_with<P: IntoBcryptSetup, B: AsRef<[u8]>>(param: P, pass: B) -> Result<String> {}
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn verify<B: AsRef<[u8]>>(pass: B, hash: &str) -> bool {}
}
pub mod bsdi_crypt {
    use crate::{IntoHashSetup, Result};
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn hash<B: AsRef<[u8]>>(pass: B) -> Result<String> {}
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn hash_with<P: IntoHashSetup, B: AsRef<[u8]>>(param: P, pass: B) -> Result<String> {}
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn verify<B: AsRef<[u8]>>(pass: B, hash: &str) -> bool {}
}
pub mod md5_crypt {
    use crate::{IntoHashSetup, Result};
    pub fn hash<B: AsRef<[u8]>>(pass: B) -> Result<String> {}
    pub fn hash_with<P: IntoHashSetup, B: AsRef<[u8]>>(param: P, pass: B) -> Result<String> {}
    pub fn verify<B: AsRef<[u8]>>(pass: B, hash: &str) -> bool {}
}
pub mod sha1_crypt {
    use crate::{IntoHashSetup, Result};
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn hash<B: AsRef<[u8]>>(pass: B) -> Result<String> {}
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn hash_with<P: IntoHashSetup, B: AsRef<[u8]>>(param: P, pass: B) -> Result<String> {}
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn verify<B: AsRef<[u8]>>(pass: B, hash: &str) -> bool {}
}
pub mod sha256_crypt {
    use crate::{IntoHashSetup, Result};
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn hash<B: AsRef<[u8]>>(pass: B) -> Result<String> {}
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn hash_with<P: IntoHashSetup, B: AsRef<[u8]>>(param: P, pass: B) -> Result<String> {}
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn verify<B: AsRef<[u8]>>(pass: B, hash: &str) -> bool {}
}
pub mod sha512_crypt {
    use crate::{IntoHashSetup, Result};
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn hash<B: AsRef<[u8]>>(pass: B) -> Result<String> {}
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn hash_with<P: IntoHashSetup, B: AsRef<[u8]>>(param: P, pass: B) -> Result<String> {}
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn verify<B: AsRef<[u8]>>(pass: B, hash: &str) -> bool {}
}
pub mod unix_crypt {
    use crate::Result;
    pub fn hash<B: AsRef<[u8]>>(pass: B) -> Result<String> {}
    pub fn hash_with<B: AsRef<[u8]>>(salt: &str, pass: B) -> Result<String> {}
    pub fn verify<B: AsRef<[u8]>>(pass: B, hash: &str) -> bool {}
}
/// What the hash says is how it is computed.
pub mod unix {
    use crate::Result;
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn crypt<B: AsRef<[u8]>>(pass: B, hash: &str) -> Result<String> {}
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn verify<B: AsRef<[u8]>>(pass: B, hash: &str) -> bool {}
}
