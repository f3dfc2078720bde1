//! password_auth 1.0.0. What it hashes with takes long by design.

#[blocking(cpu)] pub fn generate_hash(password: impl AsRef<[u8]>) -> String {}
#[blocking(cpu)] pub fn verify_password(password: impl AsRef<[u8]>, hash: &str) -> Result<(), VerifyError> {}
pub fn is_hash_obsolete(hash: &str) -> Result<bool, ParseError> {}
#[derive(Clone, Copy)] pub enum VerifyError { Parse(ParseError), PasswordInvalid }
impl std::fmt::Display for VerifyError {}
impl std::error::Error for VerifyError {}
#[derive(Clone, Copy)] pub struct ParseError;
impl std::fmt::Display for ParseError {}
impl std::error::Error for ParseError {}
