//! alloy_signer_local 2.5.0. A signature takes microseconds; a keystore's key is derived by scrypt or pbkdf2.

use alloy_primitives::{Address, B256, B512, ChainId, Signature};
use rand::{CryptoRng, Rng};
use std::path::{Path, PathBuf};
use std::str::FromStr;
pub type PrivateKeySigner = LocalSigner<k256::ecdsa::SigningKey>;
#[derive(Clone)] pub struct LocalSigner<C> { credential: C }
impl<C> LocalSigner<C> {
    pub fn new_with_credential(credential: C, address: Address, chain_id: Option<ChainId>) -> Self { LocalSigner { credential } }
    pub fn credential(&self) -> &C { &self.credential }
    pub fn into_credential(self) -> C { self.credential }
    pub fn address(&self) -> Address {}
    pub fn chain_id(&self) -> Option<ChainId> {}
}
// Of `LocalSigner<SigningKey>` alone, but `LocalSigner::decrypt_keystore` does not say so.
impl<C> LocalSigner<C> {
    pub fn from_signing_key(credential: k256::ecdsa::SigningKey) -> Self {}
    pub fn from_bytes(bytes: &B256) -> Result<Self, k256::ecdsa::Error> {}
    pub fn from_slice(bytes: &[u8]) -> Result<Self, k256::ecdsa::Error> {}
    pub fn random() -> Self {}
    pub fn random_with<R: Rng + CryptoRng>(rng: &mut R) -> Self {}
    pub fn to_bytes(&self) -> B256 {}
    pub fn public_key(&self) -> B512 {}
    #[blocking(cpu)] #[advice("call it in `spawn_blocking`: to derive the key takes long by design")] pub fn new_keystore<P, R, S>(dir: P, rng: &mut R, password: S, name: Option<&str>) -> Result<(Self, String), LocalSignerError> where P: AsRef<Path>, R: Rng + CryptoRng, S: AsRef<[u8]> {}
    #[blocking(cpu)] #[advice("call it in `spawn_blocking`: to derive the key takes long by design")] pub fn decrypt_keystore<P, S>(keypath: P, password: S) -> Result<Self, LocalSignerError> where P: AsRef<Path>, S: AsRef<[u8]> {}
    #[blocking(cpu)] #[advice("call it in `spawn_blocking`: to derive the key takes long by design")] pub fn encrypt_keystore<P, R, B, S>(keypath: P, rng: &mut R, pk: B, password: S, name: Option<&str>) -> Result<(Self, String), LocalSignerError> where P: AsRef<Path>, R: Rng + CryptoRng, B: AsRef<[u8]>, S: AsRef<[u8]> {}
}
impl<C> alloy_signer::Signer for LocalSigner<C> {
    async fn sign_hash(&self, hash: &B256) -> alloy_signer::Result<Signature> {}
    fn address(&self) -> Address {}
    fn chain_id(&self) -> Option<ChainId> {}
    fn set_chain_id(&mut self, chain_id: Option<ChainId>) {}
}
impl<C> alloy_signer::SignerSync for LocalSigner<C> {
    fn sign_hash_sync(&self, hash: &B256) -> alloy_signer::Result<Signature> {}
    fn chain_id_sync(&self) -> Option<ChainId> {}
}
impl From<k256::ecdsa::SigningKey> for LocalSigner<k256::ecdsa::SigningKey> { fn from(value: k256::ecdsa::SigningKey) -> Self {} }
impl FromStr for LocalSigner<k256::ecdsa::SigningKey> { type Err = LocalSignerError; fn from_str(src: &str) -> Result<Self, LocalSignerError> {} }
#[derive(Debug)] pub enum LocalSignerError {}
impl std::fmt::Display for LocalSignerError {}
impl std::error::Error for LocalSignerError {}
#[derive(Clone, Debug)] pub struct MnemonicBuilder<W>;
impl MnemonicBuilder<coins_bip39::English> {
    pub fn english() -> Self {}
    pub fn from_phrase<P: Into<String>>(phrase: P) -> Self {}
    pub fn try_from_phrase_nth<P: Into<String>>(phrase: P, index: u32) -> Result<PrivateKeySigner, LocalSignerError> {}
    pub fn from_phrase_nth<P: Into<String>>(phrase: P, index: u32) -> PrivateKeySigner {}
}
impl<W> MnemonicBuilder<W> {
    pub fn phrase<P: Into<String>>(self, phrase: P) -> Self {}
    pub fn word_count(self, count: usize) -> Self {}
    pub fn index(self, index: u32) -> Result<Self, LocalSignerError> {}
    pub fn derivation_path<T: AsRef<str>>(self, path: T) -> Result<Self, LocalSignerError> {}
    pub fn password<T: Into<String>>(self, password: T) -> Self {}
    pub fn write_to<P: Into<PathBuf>>(self, path: P) -> Self {}
    pub fn build(&self) -> Result<PrivateKeySigner, LocalSignerError> {}
    pub fn build_random(&self) -> Result<PrivateKeySigner, LocalSignerError> {}
}
