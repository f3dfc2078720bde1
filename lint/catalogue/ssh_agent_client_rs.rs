//! ssh-agent-client-rs 1.1.4. The agent is asked over a socket, and may ask the user.

use ssh_key::{Certificate, PrivateKey, PublicKey, Signature};
use std::io::{Read, Write};
use std::path::Path;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub trait ReadWrite: Read + Write {}
impl<T: Read + Write> ReadWrite for T {}
#[derive(Clone, Debug, PartialEq)] pub enum Identity { PublicKey(Box<std::borrow::Cow<PublicKey>>), Certificate(Box<std::borrow::Cow<Certificate>>) }
impl From<PublicKey> for Identity {}
impl From<&PublicKey> for Identity {}
impl From<Certificate> for Identity {}
impl From<&Certificate> for Identity {}
pub struct Client;
impl Client {
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn connect(path: &Path) -> Result<Client> {}
    pub fn with_read_write(read_write: Box<dyn ReadWrite>) -> Client {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn list_identities(&mut self) -> Result<Vec<PublicKey>> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn list_all_identities(&mut self) -> Result<Vec<Identity>> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn add_identity(&mut self, key: &PrivateKey) -> Result<()> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn remove_identity(&mut self, key: &PrivateKey) -> Result<()> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn remove_all_identities(&mut self) -> Result<()> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn sign(&mut self, key: impl Into<Identity>, data: &[u8]) -> Result<Signature> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn sign_with_ref(&mut self, identity: &Identity, data: &[u8]) -> Result<Signature> {}
}
