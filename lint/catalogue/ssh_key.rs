//! ssh-key 0.6.7. Keys with a password are derived by bcrypt, which takes a tenth of a second and more.

pub use authorized_keys::AuthorizedKeys;
pub use certificate::Certificate;
pub use known_hosts::KnownHosts;
pub use private::PrivateKey;
pub use public::PublicKey;
pub enum Error { AlgorithmUnknown, Crypto, Decrypted, Encrypted, Io(std::io::ErrorKind), Length, PublicKey }
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone, Copy)] pub enum LineEnding { CR, LF, CRLF }
#[derive(Clone, Copy)] pub enum HashAlg { Sha256, Sha512 }
#[derive(Clone)] pub enum Algorithm { Dsa, Ecdsa { curve: EcdsaCurve }, Ed25519, Rsa { hash: Option<HashAlg> }, SkEcdsaSha2NistP256, SkEd25519 }
#[derive(Clone, Copy)] pub enum EcdsaCurve { NistP256, NistP384, NistP521 }
#[derive(Clone, Copy)] pub struct Fingerprint;
pub mod private {
    use crate::{Algorithm, Fingerprint, HashAlg, LineEnding, PublicKey, Result};
    use std::path::Path;
    #[derive(Clone)] pub struct PrivateKey;
    impl PrivateKey {
        pub fn from_openssh(pem: impl AsRef<[u8]>) -> Result<Self> {}
        pub fn from_bytes(bytes: &[u8]) -> Result<Self> {}
        #[blocking(fs)] #[advice("read the file with the runtime's own fn, and give its text to `from_openssh`")] pub fn read_openssh_file(path: &Path) -> Result<Self> {}
        #[blocking(fs)] #[advice("write what `to_openssh` gives with the runtime's own fn")] pub fn write_openssh_file(&self, path: &Path, line_ending: LineEnding) -> Result<()> {}
        #[blocking(cpu)] pub fn decrypt(&self, password: impl AsRef<[u8]>) -> Result<Self> {}
        #[blocking(cpu)] pub fn encrypt<R>(&self, rng: &mut R, password: impl AsRef<[u8]>) -> Result<Self> {}
        pub fn algorithm(&self) -> Algorithm {}
        pub fn comment(&self) -> &str {}
        pub fn fingerprint(&self, hash_alg: HashAlg) -> Fingerprint {}
        pub fn is_encrypted(&self) -> bool {}
        pub fn public_key(&self) -> &PublicKey {}
        pub fn random<R>(rng: &mut R, algorithm: Algorithm) -> Result<Self> {}
        pub fn set_comment(&mut self, comment: impl Into<String>) {}
    }
}
pub mod public {
    use crate::{Algorithm, Fingerprint, HashAlg, Result};
    use std::path::Path;
    #[derive(Clone)] pub struct PublicKey;
    impl PublicKey {
        pub fn from_openssh(public_key: &str) -> Result<Self> {}
        pub fn from_bytes(bytes: &[u8]) -> Result<Self> {}
        pub fn to_openssh(&self) -> Result<String> {}
        pub fn to_bytes(&self) -> Result<Vec<u8>> {}
        #[blocking(fs)] #[advice("read the file with the runtime's own fn, and give its text to `from_openssh`")] pub fn read_openssh_file(path: &Path) -> Result<Self> {}
        #[blocking(fs)] #[advice("write what `to_openssh` gives with the runtime's own fn")] pub fn write_openssh_file(&self, path: &Path) -> Result<()> {}
        pub fn algorithm(&self) -> Algorithm {}
        pub fn comment(&self) -> &str {}
        pub fn fingerprint(&self, hash_alg: HashAlg) -> Fingerprint {}
    }
}
pub mod certificate {
    use crate::{PublicKey, Result};
    use std::path::Path;
    #[derive(Clone)] pub struct Certificate;
    impl Certificate {
        pub fn from_openssh(certificate_str: &str) -> Result<Self> {}
        pub fn to_openssh(&self) -> Result<String> {}
        #[blocking(fs)] pub fn read_file(path: &Path) -> Result<Self> {}
        #[blocking(fs)] pub fn write_file(&self, path: &Path) -> Result<()> {}
    }
}
pub mod authorized_keys {
    use crate::{PublicKey, Result};
    use std::path::Path;
    pub struct AuthorizedKeys;
    impl AuthorizedKeys { #[blocking(fs)] pub fn read_file(path: impl AsRef<Path>) -> Result<Vec<Entry>> {} }
    #[derive(Clone)] pub struct Entry;
    impl Entry { pub fn public_key(&self) -> &PublicKey {} }
}
pub mod known_hosts {
    use crate::{PublicKey, Result};
    use std::path::Path;
    pub struct KnownHosts;
    impl KnownHosts { #[blocking(fs)] pub fn read_file(path: impl AsRef<Path>) -> Result<Vec<Entry>> {} }
    #[derive(Clone)] pub struct Entry;
    impl Entry { pub fn public_key(&self) -> &PublicKey {} }
}
