//! openssh-keys 0.6.5.

use std::io::Read;
pub mod errors {
    #[derive(Debug)] pub enum OpenSSHKeyError {}
    impl std::fmt::Display for OpenSSHKeyError {}
    impl std::error::Error for OpenSSHKeyError {}
    pub type Result<T> = std::result::Result<T, OpenSSHKeyError>;
}
#[derive(Clone)] pub struct PublicKey { pub options: Option<String>, pub comment: Option<String> }
impl PublicKey {
    pub fn parse(key: &str) -> errors::Result<Self> {}
    pub fn read_keys<R>(r: R) -> errors::Result<Vec<Self>> where R: Read { let b: &mut [u8]; r.read(b); }
    pub fn keytype(&self) -> &'static str {}
    pub fn data(&self) -> Vec<u8> {}
    pub fn set_comment(&mut self, comment: &str) {}
    pub fn to_key_format(&self) -> String {}
    pub fn size(&self) -> usize {}
    pub fn fingerprint(&self) -> String {}
    pub fn to_fingerprint_string(&self) -> String {}
}
