//! solana-signer 4.0.0.

use std::error;
use std::io::{Read, Write};
use std::path::Path;
#[derive(Debug)] pub enum SignerError { KeypairPubkeyMismatch, NotEnoughSigners, Custom(String) }
impl std::fmt::Display for SignerError {}
impl error::Error for SignerError {}
pub trait Signer {
    fn pubkey(&self) -> solana_pubkey::Pubkey {}
    fn try_pubkey(&self) -> Result<solana_pubkey::Pubkey, SignerError>;
    fn sign_message(&self, message: &[u8]) -> solana_signature::Signature {}
    fn try_sign_message(&self, message: &[u8]) -> Result<solana_signature::Signature, SignerError>;
    fn is_interactive(&self) -> bool;
}
pub trait EncodableKey {
    fn read<R: Read>(reader: &mut R) -> Result<Self, Box<dyn error::Error>>;
    #[blocking(fs)] fn read_from_file<F: AsRef<Path>>(path: F) -> Result<Self, Box<dyn error::Error>> {}
    fn write<W: Write>(&self, writer: &mut W) -> Result<String, Box<dyn error::Error>>;
    #[blocking(fs)] fn write_to_file<F: AsRef<Path>>(&self, outfile: F) -> Result<String, Box<dyn error::Error>> {}
}
