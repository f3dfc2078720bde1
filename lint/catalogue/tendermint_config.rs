//! tendermint-config 0.41.0.

use std::path::{Path, PathBuf};
#[derive(Debug)] pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone)] pub struct TendermintConfig { pub proxy_app: net::Address, pub genesis_file: PathBuf, pub priv_validator_key_file: Option<PathBuf>, pub node_key_file: PathBuf }
impl TendermintConfig {
    pub fn parse_toml<T: AsRef<str>>(toml_string: T) -> Result<Self, Error> {}
    #[blocking(fs)] #[advice("read the file asynchronously, and give its text to `parse_toml`")] pub fn load_toml_file<P>(path: &P) -> Result<Self, Error> where P: AsRef<Path> {}
    #[blocking(fs)] pub fn load_genesis_file(&self, home: impl AsRef<Path>) -> Result<tendermint::Genesis, Error> {}
    #[blocking(fs)] pub fn load_node_key(&self, home: impl AsRef<Path>) -> Result<NodeKey, Error> {}
}
pub struct NodeKey;
impl NodeKey {
    pub fn parse_json<T: AsRef<str>>(json_string: T) -> Result<Self, Error> {}
    #[blocking(fs)] #[advice("read the file asynchronously, and give its text to `parse_json`")] pub fn load_json_file<P>(path: &P) -> Result<Self, Error> where P: AsRef<Path> {}
    pub fn public_key(&self) -> tendermint::PublicKey {}
    pub fn node_id(&self) -> tendermint::node::Id {}
}
pub struct PrivValidatorKey;
impl PrivValidatorKey {
    pub fn parse_json<T: AsRef<str>>(json_string: T) -> Result<Self, Error> {}
    #[blocking(fs)] #[advice("read the file asynchronously, and give its text to `parse_json`")] pub fn load_json_file<P>(path: &P) -> Result<Self, Error> where P: AsRef<Path> {}
}
pub mod net {
    #[derive(Clone)] pub enum Address {}
}
