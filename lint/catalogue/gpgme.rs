//! gpgme 0.11.0. Every operation starts `gpg` and waits for it, which may wait for a passphrase.

use std::{error, fmt};
pub type Result<T, E = Error> = std::result::Result<T, E>;
#[derive(Clone, Copy, Debug)] pub struct Error;
impl fmt::Display for Error {}
impl error::Error for Error {}
#[derive(Clone, Copy)] pub enum Protocol { OpenPgp, Cms, Default }
#[derive(Clone)] pub struct Key;
impl Key {
    pub fn fingerprint(&self) -> Result<&str, Option<std::str::Utf8Error>> {}
    pub fn can_encrypt(&self) -> bool {}
    pub fn can_sign(&self) -> bool {}
}
pub trait IntoData {}
pub trait CStrArgument {}
pub struct Context;
impl Context {
    pub fn from_protocol(proto: Protocol) -> Result<Self> {}
    pub fn set_armor(&mut self, enabled: bool) {}
    pub fn set_text_mode(&mut self, enabled: bool) {}
    pub fn set_offline(&mut self, enabled: bool) {}
    pub fn add_signer(&mut self, key: &Key) -> Result<()> {}
    #[blocking(process)] pub fn keys(&mut self) -> Result<Keys> {}
    #[blocking(process)] pub fn secret_keys(&mut self) -> Result<Keys> {}
    #[blocking(process)] pub fn get_key(&mut self, fpr: impl CStrArgument) -> Result<Key> {}
    #[blocking(process)] pub fn get_secret_key(&mut self, fpr: impl CStrArgument) -> Result<Key> {}
    #[blocking(process)] pub fn locate_key(&mut self, email: impl CStrArgument) -> Result<Key> {}
    #[blocking(process)] pub fn find_keys<I>(&mut self, patterns: I) -> Result<Keys> where I: IntoIterator, I::Item: CStrArgument {}
    #[blocking(process)] pub fn delete_key(&mut self, key: &Key) -> Result<()> {}
    #[blocking(process)] pub fn import<D: IntoData>(&mut self, src: D) -> Result<results::ImportResult> {}
    #[blocking(process)] pub fn sign_clear<P: IntoData, T: IntoData>(&mut self, plaintext: P, signedtext: T) -> Result<results::SigningResult> {}
    #[blocking(process)] pub fn sign_detached<P: IntoData, S: IntoData>(&mut self, plaintext: P, signature: S) -> Result<results::SigningResult> {}
    #[blocking(process)] pub fn verify_detached<S: IntoData, T: IntoData>(&mut self, signature: S, signedtext: T) -> Result<results::VerificationResult> {}
    #[blocking(process)] pub fn verify_opaque<S: IntoData, P: IntoData>(&mut self, signedtext: S, plaintext: P) -> Result<results::VerificationResult> {}
    #[blocking(process)] pub fn encrypt<I, P, C>(&mut self, recp: I, plaintext: P, ciphertext: C) -> Result<results::EncryptionResult> where I: IntoIterator<Item = &Key>, P: IntoData, C: IntoData {}
    #[blocking(process)] pub fn sign_and_encrypt<I, P, C>(&mut self, recp: I, plaintext: P, ciphertext: C) -> Result<(results::EncryptionResult, results::SigningResult)> where I: IntoIterator<Item = &Key>, P: IntoData, C: IntoData {}
    #[blocking(process)] pub fn decrypt<C: IntoData, P: IntoData>(&mut self, ciphertext: C, plaintext: P) -> Result<results::DecryptionResult> {}
    #[blocking(process)] pub fn decrypt_and_verify<C: IntoData, P: IntoData>(&mut self, ciphertext: C, plaintext: P) -> Result<(results::DecryptionResult, results::VerificationResult)> {}
}
pub struct Keys;
impl Iterator for Keys {
    type Item = Result<Key>;
    #[blocking(process)] fn next(&mut self) -> Option<Result<Key>> {}
}
pub mod results {
    pub struct ImportResult;
    pub struct SigningResult;
    pub struct VerificationResult;
    pub struct EncryptionResult;
    pub struct DecryptionResult;
}
