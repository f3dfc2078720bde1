//! solana-keypair 4.0.0. A signature takes microseconds.

use std::error;
use std::io::{Read, Write};
use std::path::Path;
pub use solana_signature::Signature;
pub use solana_signer::{EncodableKey, Signer, SignerError};
#[derive(Debug)] pub struct Keypair;
impl Keypair {
    pub fn new() -> Self {}
    pub fn new_from_array(secret_key: [u8; 32]) -> Self {}
    pub fn to_bytes(&self) -> [u8; 64] {}
    pub fn try_from_base58_string(s: &str) -> Result<Self, SignatureError> {}
    pub fn from_base58_string(s: &str) -> Self {}
    pub fn to_base58_string(&self) -> String {}
    pub fn secret_bytes(&self) -> &[u8; 32] {}
    pub fn insecure_clone(&self) -> Self {}
}
impl Signer for Keypair {
    fn pubkey(&self) -> solana_pubkey::Pubkey {}
    fn try_pubkey(&self) -> Result<solana_pubkey::Pubkey, SignerError> {}
    fn sign_message(&self, message: &[u8]) -> Signature {}
    fn try_sign_message(&self, message: &[u8]) -> Result<Signature, SignerError> {}
    fn is_interactive(&self) -> bool {}
}
impl EncodableKey for Keypair {
    fn read<R: Read>(reader: &mut R) -> Result<Self, Box<dyn error::Error>> { let s: &mut String; reader.read_to_string(s); }
    fn write<W: Write>(&self, writer: &mut W) -> Result<String, Box<dyn error::Error>> { let b: &[u8]; writer.write_all(b); }
}
pub fn read_keypair<R: Read>(reader: &mut R) -> Result<Keypair, Box<dyn error::Error>> { let s: &mut String; reader.read_to_string(s); }
#[blocking(fs)] #[advice("read the file with the runtime and give it to `read_keypair`")] pub fn read_keypair_file<F: AsRef<Path>>(path: F) -> Result<Keypair, Box<dyn error::Error>> {}
pub fn write_keypair<W: Write>(keypair: &Keypair, writer: &mut W) -> Result<String, Box<dyn error::Error>> { let b: &[u8]; writer.write_all(b); }
#[blocking(fs)] pub fn write_keypair_file<F: AsRef<Path>>(keypair: &Keypair, outfile: F) -> Result<String, Box<dyn error::Error>> {}
pub fn keypair_from_seed(seed: &[u8]) -> Result<Keypair, Box<dyn error::Error>> {}
pub fn keypair_from_seed_phrase_and_passphrase(seed_phrase: &str, passphrase: &str) -> Result<Keypair, Box<dyn error::Error>> {}
