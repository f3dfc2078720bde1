//! ethers-signers 2.0.14. A signature takes microseconds; a keystore's key is derived by scrypt or pbkdf2.

use ethers_core::types::{Address, H256, Signature};
use rand::{CryptoRng, Rng};
use std::path::{Path, PathBuf};
use std::str::FromStr;
pub use coins_bip39;
pub type LocalWallet = Wallet<k256::ecdsa::SigningKey>;
#[derive(Debug)] pub enum WalletError {}
impl std::fmt::Display for WalletError {}
impl std::error::Error for WalletError {}
pub trait Signer {
    type Error;
    async fn sign_message<S: AsRef<[u8]>>(&self, message: S) -> Result<Signature, Self::Error>;
    async fn sign_transaction(&self, message: &ethers_core::types::transaction::eip2718::TypedTransaction) -> Result<Signature, Self::Error>;
    fn address(&self) -> Address;
    fn chain_id(&self) -> u64;
    fn with_chain_id<T: Into<u64>>(self, chain_id: T) -> Self;
}
#[derive(Clone)] pub struct Wallet<D> { signer: D }
impl<D> Wallet<D> {
    pub fn new_with_signer(signer: D, address: Address, chain_id: u64) -> Self { Wallet { signer } }
    pub fn sign_hash(&self, hash: H256) -> Result<Signature, WalletError> {}
    pub fn signer(&self) -> &D { &self.signer }
}
// Of `Wallet<SigningKey>` alone, but `Wallet::decrypt_keystore` does not say so.
impl<D> Wallet<D> {
    pub fn new<R: Rng + CryptoRng>(rng: &mut R) -> Self {}
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, WalletError> {}
    #[blocking(cpu)] #[advice("call it in `spawn_blocking`: to derive the key takes long by design")] pub fn new_keystore<P, R, S>(dir: P, rng: &mut R, password: S, name: Option<&str>) -> Result<(Self, String), WalletError> where P: AsRef<Path>, R: Rng + CryptoRng, S: AsRef<[u8]> {}
    #[blocking(cpu)] #[advice("call it in `spawn_blocking`: to derive the key takes long by design")] pub fn decrypt_keystore<P, S>(keypath: P, password: S) -> Result<Self, WalletError> where P: AsRef<Path>, S: AsRef<[u8]> {}
    #[blocking(cpu)] #[advice("call it in `spawn_blocking`: to derive the key takes long by design")] pub fn encrypt_keystore<P, R, B, S>(keypath: P, rng: &mut R, pk: B, password: S, name: Option<&str>) -> Result<(Self, String), WalletError> where P: AsRef<Path>, R: Rng + CryptoRng, B: AsRef<[u8]>, S: AsRef<[u8]> {}
}
impl<D> Signer for Wallet<D> {
    type Error = WalletError;
    async fn sign_message<S: AsRef<[u8]>>(&self, message: S) -> Result<Signature, WalletError> {}
    async fn sign_transaction(&self, message: &ethers_core::types::transaction::eip2718::TypedTransaction) -> Result<Signature, WalletError> {}
    fn address(&self) -> Address {}
    fn chain_id(&self) -> u64 {}
    fn with_chain_id<T: Into<u64>>(self, chain_id: T) -> Self {}
}
impl FromStr for Wallet<k256::ecdsa::SigningKey> { type Err = WalletError; fn from_str(src: &str) -> Result<Self, WalletError> {} }
#[derive(Clone, Default)] pub struct MnemonicBuilder<W> { wordlist: std::marker::PhantomData<W> }
impl<W> MnemonicBuilder<W> {
    pub fn phrase<P>(self, phrase: P) -> Self {}
    pub fn word_count(self, count: usize) -> Self {}
    pub fn index<U: Into<u32>>(self, index: U) -> Result<Self, WalletError> {}
    pub fn derivation_path(self, path: &str) -> Result<Self, WalletError> {}
    pub fn password(self, password: &str) -> Self {}
    pub fn write_to<P: Into<PathBuf>>(self, path: P) -> Self {}
    pub fn build(&self) -> Result<LocalWallet, WalletError> {}
    pub fn build_random<R: Rng>(&self, rng: &mut R) -> Result<LocalWallet, WalletError> {}
}
