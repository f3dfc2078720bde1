//! djangohashers 1.8.4.

#[derive(Debug)] pub enum HasherError { UnknownAlgorithm, BadHash, EmptyHash, InvalidIterations, InvalidArgon2Salt }
#[derive(Clone, Debug)] pub enum Algorithm { PBKDF2, PBKDF2SHA1, Argon2, Scrypt, BCryptSHA256, BCrypt, SHA1, MD5, UnsaltedSHA1, UnsaltedMD5, UnixCrypt }
#[derive(Clone, Debug)] pub enum DjangoVersion {}
pub fn is_password_usable(encoded: &str) -> bool {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn check_password(password: &str, encoded: &str) -> Result<bool, HasherError> {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn check_password_tolerant(password: &str, encoded: &str) -> bool {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn make_password(password: &str) -> String {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn make_password_with_algorithm(password: &str, algorithm: Algorithm) -> String {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn make_password_with_settings(password: &str, salt: &str, algorithm: Algorithm) -> String {}
pub struct Django { pub version: DjangoVersion }
impl Django {
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn make_password(&self, password: &str) -> String {}
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn make_password_with_algorithm(&self, password: &str, algorithm: Algorithm) -> String {}
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn make_password_with_settings(&self, password: &str, salt: &str, algorithm: Algorithm) -> String {}
}
