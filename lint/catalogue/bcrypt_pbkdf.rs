//! bcrypt-pbkdf 0.11.0.

#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn bcrypt_pbkdf(passphrase: impl AsRef<[u8]>, salt: &[u8], rounds: u32, output: &mut [u8]) -> Result<(), Error> {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn bcrypt_pbkdf_with_memory(passphrase: impl AsRef<[u8]>, salt: &[u8], rounds: u32, output: &mut [u8], memory: &mut [u8]) -> Result<(), Error> {}
