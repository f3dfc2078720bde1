//! russh-keys 0.49.2. Agents are asked asynchronously; keys and known hosts are read from files, and an encrypted key is derived by bcrypt.

use std::path::Path;
pub use ssh_key::{self, Algorithm, Certificate, EcdsaCurve, HashAlg, PrivateKey, PublicKey};
pub use self::known_hosts::{check_known_hosts, check_known_hosts_path};
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[blocking(fs)] #[advice("read the file asynchronously, and give its text to `parse_public_key_base64`")] pub fn load_public_key<P: AsRef<Path>>(path: P) -> Result<ssh_key::PublicKey, Error> {}
pub fn parse_public_key_base64(key: &str) -> Result<ssh_key::PublicKey, Error> {}
#[blocking(fs)] #[advice("call it in `spawn_blocking`: it reads a file, and decrypts the key where there is a password")] pub fn load_secret_key<P: AsRef<Path>>(secret_: P, password: Option<&str>) -> Result<PrivateKey, Error> {}
#[blocking(fs)] pub fn load_openssh_certificate<P: AsRef<Path>>(cert_: P) -> Result<Certificate, ssh_key::Error> {}
pub fn decode_secret_key(secret: &str, password: Option<&str>) -> Result<PrivateKey, Error> {}
pub mod known_hosts {
    use super::Error;
    use std::path::Path;
    #[blocking(fs)] pub fn check_known_hosts(host: &str, port: u16, pubkey: &ssh_key::PublicKey) -> Result<bool, Error> {}
    #[blocking(fs)] pub fn check_known_hosts_path<P: AsRef<Path>>(host: &str, port: u16, pubkey: &ssh_key::PublicKey, path: P) -> Result<bool, Error> {}
    #[blocking(fs)] pub fn known_host_keys(host: &str, port: u16) -> Result<Vec<(usize, ssh_key::PublicKey)>, Error> {}
    #[blocking(fs)] pub fn known_host_keys_path<P: AsRef<Path>>(host: &str, port: u16, path: P) -> Result<Vec<(usize, ssh_key::PublicKey)>, Error> {}
    #[blocking(fs)] pub fn learn_known_hosts(host: &str, port: u16, pubkey: &ssh_key::PublicKey) -> Result<(), Error> {}
    #[blocking(fs)] pub fn learn_known_hosts_path<P: AsRef<Path>>(host: &str, port: u16, pubkey: &ssh_key::PublicKey, path: P) -> Result<(), Error> {}
}
pub mod agent {
    pub mod client {
        use crate::Error;
        use std::path::Path;
        pub struct AgentClient<S> { stream: S }
        impl<S> AgentClient<S> {
            pub fn connect(stream: S) -> Self { AgentClient { stream } }
            pub async fn request_identities(&mut self) -> Result<Vec<ssh_key::PublicKey>, Error> {}
            pub async fn remove_all_identities(&mut self) -> Result<(), Error> {}
        }
        impl AgentClient<tokio::net::UnixStream> {
            pub async fn connect_uds<P: AsRef<Path>>(path: P) -> Result<Self, Error> {}
            pub async fn connect_env() -> Result<Self, Error> {}
        }
    }
}
