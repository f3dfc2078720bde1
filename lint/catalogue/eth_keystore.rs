//! eth_keystore 0.5.0. A key is derived from the password by scrypt or pbkdf2, and its file read or written.

use rand::{CryptoRng, Rng};
use std::path::Path;
#[blocking(cpu)] #[advice("call it in `spawn_blocking`: to derive the key takes long by design")] pub fn new<P, R, S>(dir: P, rng: &mut R, password: S, name: Option<&str>) -> Result<(Vec<u8>, String), KeystoreError> where P: AsRef<Path>, R: Rng + CryptoRng, S: AsRef<[u8]> {}
#[blocking(cpu)] #[advice("call it in `spawn_blocking`: to derive the key takes long by design")] pub fn decrypt_key<P, S>(path: P, password: S) -> Result<Vec<u8>, KeystoreError> where P: AsRef<Path>, S: AsRef<[u8]> {}
#[blocking(cpu)] #[advice("call it in `spawn_blocking`: to derive the key takes long by design")] pub fn encrypt_key<P, R, B, S>(dir: P, rng: &mut R, pk: B, password: S, name: Option<&str>) -> Result<String, KeystoreError> where P: AsRef<Path>, R: Rng + CryptoRng, B: AsRef<[u8]>, S: AsRef<[u8]> {}
#[derive(Debug)] pub struct EthKeystore { pub crypto: CryptoJson, pub id: uuid::Uuid, pub version: u8 }
#[derive(Debug)] pub struct CryptoJson { pub cipher: String, pub ciphertext: Vec<u8>, pub kdf: KdfType, pub mac: Vec<u8> }
#[derive(Debug)] pub enum KdfType { Pbkdf2, Scrypt }
#[derive(Debug)] pub enum KeystoreError { StdIo(std::io::Error), SerdeJson(serde_json::Error), MacMismatch }
impl std::fmt::Display for KeystoreError {}
impl std::error::Error for KeystoreError {}
