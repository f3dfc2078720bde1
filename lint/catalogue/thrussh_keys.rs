//! thrussh-keys 0.45.0. Agents are asked asynchronously; keys and known hosts are read from files, and an encrypted key is derived by bcrypt.

use std::io::Write;
use std::path::Path;
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[blocking(fs)] #[advice("read the file asynchronously, and give its text to `parse_public_key_base64`")] pub fn load_public_key<P: AsRef<Path>>(path: P) -> Result<key::PublicKey, Error> {}
pub fn parse_public_key_base64(key: &str) -> Result<key::PublicKey, Error> {}
pub fn write_public_key_base64<W: Write>(w: W, publickey: &key::PublicKey) -> Result<(), Error> { let b: &[u8]; w.write(b); }
#[blocking(fs)] #[advice("call it in `spawn_blocking`: it reads a file, and decrypts the key where there is a password")] pub fn load_secret_key<P: AsRef<Path>>(secret_: P, password: Option<&str>) -> Result<key::KeyPair, Error> {}
pub fn decode_secret_key(secret: &str, password: Option<&str>) -> Result<key::KeyPair, Error> {}
#[blocking(fs)] pub fn learn_known_hosts_path<P: AsRef<Path>>(host: &str, port: u16, pubkey: &key::PublicKey, path: P) -> Result<(), Error> {}
#[blocking(fs)] pub fn check_known_hosts_path<P: AsRef<Path>>(host: &str, port: u16, pubkey: &key::PublicKey, path: P) -> Result<bool, Error> {}
#[blocking(fs)] pub fn learn_known_hosts(host: &str, port: u16, pubkey: &key::PublicKey) -> Result<(), Error> {}
#[blocking(fs)] pub fn check_known_hosts(host: &str, port: u16, pubkey: &key::PublicKey) -> Result<bool, Error> {}
pub mod key {
    #[derive(Clone, Copy, Debug)] pub enum SignatureHash { SHA2_256, SHA2_512, SHA1 }
    #[derive(Debug)] pub enum PublicKey {}
    impl PublicKey {
        pub fn name(&self) -> &str {}
        pub fn verify_detached(&self, buffer: &[u8], sig: &[u8]) -> bool {}
        pub fn fingerprint(&self) -> String {}
    }
    #[derive(Debug)] pub enum KeyPair {}
    impl KeyPair {
        pub fn clone_public_key(&self) -> PublicKey {}
        pub fn name(&self) -> &str {}
        pub fn generate_ed25519() -> Option<Self> {}
        #[blocking(cpu)] #[advice("call it in `spawn_blocking`")] pub fn generate_rsa(bits: usize, hash: SignatureHash) -> Option<Self> {}
        pub fn generate_p256() -> Option<Self> {}
    }
}
pub mod agent {
    pub mod client {
        use crate::Error;
        use std::path::Path;
        pub struct AgentClient<S> { stream: S }
        impl<S> AgentClient<S> { pub fn connect(stream: S) -> Self { AgentClient { stream } } }
        impl AgentClient<tokio::net::UnixStream> {
            pub async fn connect_uds<P: AsRef<Path>>(path: P) -> Result<Self, Error> {}
            pub async fn connect_env() -> Result<Self, Error> {}
        }
    }
}
