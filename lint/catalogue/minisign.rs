//! minisign 0.10.0. A secret key is kept under scrypt; without a password, it is asked for at the terminal.

use std::io::{Read, Seek, Write};
use std::path::Path;
pub type Result<T> = std::result::Result<T, PError>;
#[derive(Debug)] pub struct PError;
impl std::fmt::Display for PError {}
impl std::error::Error for PError {}
#[derive(Clone, Debug)] pub struct PublicKey;
impl PublicKey {
    #[blocking(fs)] pub fn from_file<P>(pk_path: P) -> Result<PublicKey> where P: AsRef<Path> {}
    pub fn from_base64(pk_string: &str) -> Result<PublicKey> {}
    pub fn from_bytes(buf: &[u8]) -> Result<PublicKey> {}
    pub fn from_box(pk_box: PublicKeyBox) -> Result<PublicKey> {}
    pub fn from_secret_key(sk: &SecretKey) -> Result<PublicKey> {}
    pub fn to_base64(&self) -> String {}
    pub fn to_box(&self) -> Result<PublicKeyBox> {}
}
#[derive(Clone, Debug)] pub struct PublicKeyBox;
impl PublicKeyBox {
    pub fn from_string(s: &str) -> Result<PublicKeyBox> {}
    pub fn into_public_key(self) -> Result<PublicKey> {}
}
#[derive(Clone)] pub struct SecretKey;
impl SecretKey {
    #[blocking(fs)] pub fn from_file<P: AsRef<Path>>(sk_path: P, password: Option<String>) -> Result<SecretKey> {}
    #[blocking(cpu)] pub fn from_box(sk_box: SecretKeyBox, password: Option<String>) -> Result<SecretKey> {}
    pub fn from_unencrypted_box(sk_box: SecretKeyBox) -> Result<SecretKey> {}
    pub fn from_bytes(bytes_buf: &[u8]) -> Result<SecretKey> {}
    pub fn to_box(&self, comment: Option<&str>) -> Result<SecretKeyBox> {}
}
#[derive(Clone, Debug)] pub struct SecretKeyBox;
impl SecretKeyBox {
    pub fn from_string(s: &str) -> Result<SecretKeyBox> {}
    #[blocking(cpu)] pub fn into_secret_key(self, password: Option<String>) -> Result<SecretKey> {}
    pub fn into_unencrypted_secret_key(self) -> Result<SecretKey> {}
}
#[derive(Clone)] pub struct KeyPair { pub pk: PublicKey, pub sk: SecretKey }
impl KeyPair {
    pub fn generate_unencrypted_keypair() -> Result<Self> {}
    #[blocking(cpu)] pub fn generate_encrypted_keypair(password: Option<String>) -> Result<Self> {}
    #[blocking(cpu)] pub fn generate_and_write_encrypted_keypair<W: Write, X: Write>(pk_writer: W, sk_writer: X, comment: Option<&str>, password: Option<String>) -> Result<Self> { let b: &[u8]; pk_writer.write_all(b); sk_writer.write_all(b) }
    pub fn generate_and_write_unencrypted_keypair<W: Write, X: Write>(pk_writer: W, sk_writer: X) -> Result<Self> { let b: &[u8]; pk_writer.write_all(b); sk_writer.write_all(b) }
}
#[derive(Clone, Debug)] pub struct SignatureBox;
impl SignatureBox {
    #[blocking(fs)] pub fn from_file<P>(sig_path: P) -> Result<SignatureBox> where P: AsRef<Path> {}
    pub fn from_string(s: &str) -> Result<SignatureBox> {}
    pub fn to_string(&self) -> String {}
    pub fn into_string(self) -> String {}
}
pub fn sign<R: Read>(pk: Option<&PublicKey>, sk: &SecretKey, data_reader: R, trusted_comment: Option<&str>, untrusted_comment: Option<&str>) -> Result<SignatureBox> { let b: &mut [u8]; data_reader.read(b) }
pub fn verify<R: Read + Seek>(pk: &PublicKey, signature_box: &SignatureBox, data_reader: R, quiet: bool, output: bool, allow_legacy: bool) -> Result<()> { let b: &mut [u8]; data_reader.read(b) }
