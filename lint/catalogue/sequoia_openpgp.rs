//! sequoia-openpgp 2.4.2, with what version 1 has too. A file is parsed from its start to its end; a password is derived to a key for long.

pub use crate::cert::Cert;
pub use crate::packet::{Fingerprint, KeyHandle, KeyID, Packet};
pub use crate::packet_pile::PacketPile;
pub use crate::message::Message;
pub type Result<T, E = anyhow::Error> = std::result::Result<T, E>;
#[derive(Clone, Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub mod message {
    use crate::parse::Parse;
    #[derive(Clone, Debug)] pub struct Message;
    impl Parse<Message> for Message {}
}
pub mod packet_pile {
    use crate::packet::Packet;
    use crate::parse::Parse;
    #[derive(Clone, Debug)] pub struct PacketPile;
    impl PacketPile { pub fn descendants(&self) -> impl Iterator<Item = &Packet> {} }
    impl Parse<PacketPile> for PacketPile {}
}
pub mod crypto {
    use crate::Result;
    #[derive(Clone)] pub struct Password;
    impl From<&str> for Password {}
    impl From<String> for Password {}
    impl From<Vec<u8>> for Password {}
    #[derive(Clone)] pub struct SessionKey;
    pub struct S2K;
    impl S2K { #[blocking(cpu)] #[advice("call it in `spawn_blocking`")] pub fn derive_key(&self, password: &Password, key_size: usize) -> Result<SessionKey> {} }
}
pub mod packet {
    use crate::Result;
    use crate::crypto::Password;
    #[derive(Clone, Debug)] pub enum Packet {}
    #[derive(Clone, Debug, PartialEq, Eq, Hash)] pub enum Fingerprint {}
    impl Fingerprint { pub fn to_hex(&self) -> String {} }
    impl std::fmt::Display for Fingerprint {}
    #[derive(Clone, Debug, PartialEq, Eq, Hash)] pub enum KeyID {}
    impl std::fmt::Display for KeyID {}
    #[derive(Clone, Debug)] pub enum KeyHandle {}
    #[derive(Clone, Debug)] pub struct Signature;
    #[derive(Clone, Debug)] pub struct UserID;
    pub struct Key<P, R>;
    impl<P, R> Clone for Key<P, R> {}
    impl<P, R> Key<P, R> {
        pub fn fingerprint(&self) -> Fingerprint {}
        pub fn keyid(&self) -> KeyID {}
        pub fn has_secret(&self) -> bool {}
        #[blocking(cpu)] #[advice("call it in `spawn_blocking`: the password is derived to a key")] pub fn decrypt_secret(self, password: &Password) -> Result<Self> {}
        #[blocking(cpu)] #[advice("call it in `spawn_blocking`: the password is derived to a key")] pub fn encrypt_secret(self, password: &Password) -> Result<Self> {}
    }
    pub mod key {
        pub struct PublicParts;
        pub struct SecretParts;
        pub struct UnspecifiedParts;
        pub struct PrimaryRole;
        pub struct SubordinateRole;
        pub struct UnspecifiedRole;
        pub struct Key4<P, R>;
        impl<R> Key4<SecretParts, R> {
            #[blocking(cpu)] #[advice("call it in `spawn_blocking`")] pub fn generate_rsa(bits: usize) -> crate::Result<Self> {}
            pub fn generate_ecc(for_signing: bool, curve: crate::types::Curve) -> crate::Result<Self> {}
        }
    }
}
pub mod types {
    #[derive(Clone, Debug)] pub enum Curve {}
    #[derive(Clone, Debug)] pub struct KeyFlags;
}
pub mod policy {
    pub trait Policy {}
    #[derive(Clone, Debug, Default)] pub struct StandardPolicy;
    impl StandardPolicy { pub fn new() -> Self {} }
    impl Policy for StandardPolicy {}
    #[derive(Debug)] pub struct NullPolicy;
    impl Policy for NullPolicy {}
}
pub mod cert {
    use crate::Result;
    use crate::packet::{Fingerprint, KeyHandle, KeyID, Signature};
    use crate::parse::Parse;
    use crate::serialize::Serialize;
    #[derive(Clone, Debug)] pub struct Cert;
    impl Cert {
        pub fn fingerprint(&self) -> Fingerprint {}
        pub fn keyid(&self) -> KeyID {}
        pub fn key_handle(&self) -> KeyHandle {}
        pub fn is_tsk(&self) -> bool {}
        pub fn strip_secret_key_material(self) -> Cert {}
    }
    impl Parse<Cert> for Cert {}
    impl Serialize for Cert {}
    /// `R` is not the crate's: what is read from.
    pub struct CertParser<R> { reader: R }
    impl CertParser<std::fs::File> { #[blocking(fs)] pub fn from_file<P: AsRef<std::path::Path>>(path: P) -> Result<CertParser<std::fs::File>> {} }
    impl CertParser<&[u8]> { pub fn from_bytes<D: AsRef<[u8]>>(data: &D) -> Result<CertParser<&[u8]>> {} }
    impl<R: std::io::Read> CertParser<R> { pub fn from_reader(reader: R) -> Result<CertParser<R>> { let b: &mut [u8]; reader.read(b); Ok(CertParser { reader }) } }
    impl<R: std::io::Read> Iterator for CertParser<R> {
        type Item = Result<Cert>;
        fn next(&mut self) -> Option<Result<Cert>> { let b: &mut [u8]; self.reader.read(b); }
    }
    pub struct CertBuilder;
    impl CertBuilder {
        pub fn new() -> Self {}
        pub fn general_purpose<U>(userids: impl IntoIterator<Item = U>) -> Self {}
        pub fn add_userid<U>(self, uid: U) -> Self {}
        pub fn add_signing_subkey(self) -> Self {}
        pub fn add_transport_encryption_subkey(self) -> Self {}
        pub fn add_storage_encryption_subkey(self) -> Self {}
        pub fn set_password(self, password: Option<crate::crypto::Password>) -> Self {}
        pub fn generate(self) -> Result<(Cert, Signature)> {}
    }
}
pub mod parse {
    use crate::Result;
    use std::io::Read;
    use std::path::Path;
    pub trait Parse<T> {
        fn from_reader<R: Read + Send + Sync>(reader: R) -> Result<T> { let b: &mut [u8]; reader.read(b); let v: T; Ok(v) }
        #[blocking(fs)] #[advice("read the file asynchronously, and call `from_bytes`")] fn from_file<P: AsRef<Path>>(path: P) -> Result<T> {}
        fn from_bytes<D: AsRef<[u8]>>(data: &D) -> Result<T> {}
    }
    pub mod stream {
        use crate::Result;
        use crate::policy::Policy;
        use std::fs::File;
        use std::io::Read;
        use std::path::Path;
        use std::time::SystemTime;
        pub trait VerificationHelper {}
        pub trait DecryptionHelper {}
        /// `R` is not the crate's: what is read from.
        pub struct VerifierBuilder<R> { reader: R }
        impl VerifierBuilder<File> { #[blocking(fs)] pub fn from_file<P: AsRef<Path>>(path: P) -> Result<VerifierBuilder<File>> {} }
        impl VerifierBuilder<&[u8]> { pub fn from_bytes<D: AsRef<[u8]>>(data: &D) -> Result<VerifierBuilder<&[u8]>> {} }
        impl<R: Read> VerifierBuilder<R> {
            pub fn from_reader(reader: R) -> Result<VerifierBuilder<R>> { let b: &mut [u8]; reader.read(b); Ok(VerifierBuilder { reader }) }
            pub fn with_policy<T: Into<Option<SystemTime>>, H: VerificationHelper>(self, policy: &dyn Policy, time: T, helper: H) -> Result<Verifier<H, R>> { let b: &mut [u8]; self.reader.read(b); Ok(Verifier { helper, reader: self.reader }) }
        }
        pub struct Verifier<H, R> { helper: H, reader: R }
        impl<H, R> Verifier<H, R> {
            pub fn helper_ref(&self) -> &H {}
            pub fn helper_mut(&mut self) -> &mut H {}
            pub fn into_helper(self) -> H {}
            pub fn message_processed(&self) -> bool {}
        }
        impl<H, R: Read> Read for Verifier<H, R> { fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> { self.reader.read(buf) } }
        pub struct DecryptorBuilder<R> { reader: R }
        impl DecryptorBuilder<File> { #[blocking(fs)] pub fn from_file<P: AsRef<Path>>(path: P) -> Result<DecryptorBuilder<File>> {} }
        impl DecryptorBuilder<&[u8]> { pub fn from_bytes<D: AsRef<[u8]>>(data: &D) -> Result<DecryptorBuilder<&[u8]>> {} }
        impl<R: Read> DecryptorBuilder<R> {
            pub fn from_reader(reader: R) -> Result<DecryptorBuilder<R>> { let b: &mut [u8]; reader.read(b); Ok(DecryptorBuilder { reader }) }
            pub fn with_policy<T: Into<Option<SystemTime>>, H: VerificationHelper + DecryptionHelper>(self, policy: &dyn Policy, time: T, helper: H) -> Result<Decryptor<H, R>> { let b: &mut [u8]; self.reader.read(b); Ok(Decryptor { helper, reader: self.reader }) }
        }
        pub struct Decryptor<H, R> { helper: H, reader: R }
        impl<H, R> Decryptor<H, R> {
            pub fn helper_ref(&self) -> &H {}
            pub fn helper_mut(&mut self) -> &mut H {}
            pub fn into_helper(self) -> H {}
            pub fn message_processed(&self) -> bool {}
        }
        impl<H, R: Read> Read for Decryptor<H, R> { fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> { self.reader.read(buf) } }
        pub struct DetachedVerifierBuilder;
        impl DetachedVerifierBuilder { pub fn with_policy<T: Into<Option<SystemTime>>, H: VerificationHelper>(self, policy: &dyn Policy, time: T, helper: H) -> Result<DetachedVerifier<H>> {} }
        impl crate::parse::Parse<DetachedVerifierBuilder> for DetachedVerifierBuilder {}
        pub struct DetachedVerifier<H>;
        impl<H> DetachedVerifier<H> {
            pub fn verify_reader<R: Read + Send + Sync>(&mut self, reader: R) -> Result<()> { let b: &mut [u8]; reader.read(b); }
            #[blocking(fs)] pub fn verify_file<P: AsRef<Path>>(&mut self, path: P) -> Result<()> {}
            pub fn verify_bytes<B: AsRef<[u8]>>(&mut self, buf: B) -> Result<()> {}
        }
    }
}
pub mod serialize {
    use crate::Result;
    use std::io::Write;
    pub trait Serialize {
        fn serialize(&self, o: &mut dyn Write) -> Result<()> { let b: &[u8]; o.write(b); }
        fn export(&self, o: &mut dyn Write) -> Result<()> { let b: &[u8]; o.write(b); }
    }
    pub trait SerializeInto {
        fn to_vec(&self) -> Result<Vec<u8>> {}
        fn export_to_vec(&self) -> Result<Vec<u8>> {}
    }
    impl SerializeInto for crate::cert::Cert {}
}
