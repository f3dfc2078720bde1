//! pgp 0.21.0. What is read, signed and encrypted goes through the caller's readers and writers, unless there is a path.

pub use bytes;
pub mod errors {
    #[derive(Debug)] pub enum Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}
pub mod armor {
    pub type Headers = std::collections::BTreeMap<String, Vec<String>>;
}
pub mod types {
    use crate::errors::Result;
    #[derive(Clone)] pub enum Password {}
    impl Password { pub fn empty() -> Self {} }
    impl From<&str> for Password { fn from(v: &str) -> Self {} }
    impl From<String> for Password { fn from(v: String) -> Self {} }
    impl From<&[u8]> for Password { fn from(v: &[u8]) -> Self {} }
    #[derive(Clone)] pub enum StringToKey {}
    impl StringToKey {
        pub fn new_default<R>(rng: R) -> Self {}
        pub fn new_argon2<R>(rng: R, t: u8, p: u8, m_enc: u8) -> Self {}
        #[blocking(cpu)] pub fn derive_key(&self, passphrase: &[u8], key_size: usize) -> Result<crate::composed::RawSessionKey> {}
    }
}
pub mod composed {
    use crate::armor::Headers;
    use crate::errors::Result;
    use crate::types::{Password, StringToKey};
    use std::io::{BufRead, Read, Write};
    use std::path::Path;
    pub trait Deserializable {
        fn from_bytes<R: BufRead>(bytes: R) -> Result<Self> { let b: &mut [u8]; bytes.read(b); }
        fn from_string(input: &str) -> Result<(Self, Headers)> {}
        fn from_armor_single<R: Read>(input: R) -> Result<(Self, Headers)> { let b: &mut [u8]; input.read(b); }
        fn from_armor_single_buf<R: BufRead>(input: R) -> Result<(Self, Headers)> { let b: &mut [u8]; input.read(b); }
        fn from_reader_single<R: Read>(input: R) -> Result<(Self, Option<Headers>)> { let b: &mut [u8]; input.read(b); }
        fn from_reader_single_buf<R: BufRead>(input: R) -> Result<(Self, Option<Headers>)> { let b: &mut [u8]; input.read(b); }
        #[blocking(fs)] fn from_file<P: AsRef<Path>>(path: P) -> Result<Self> {}
        #[blocking(fs)] fn from_armor_file<P: AsRef<Path>>(path: P) -> Result<(Self, Headers)> {}
        #[blocking(fs)] fn from_file_many<P: AsRef<Path>>(path: P) -> Result<Box<dyn Iterator<Item = Result<Self>>>> {}
        #[blocking(fs)] fn from_armor_file_many<P: AsRef<Path>>(path: P) -> Result<(Box<dyn Iterator<Item = Result<Self>>>, Headers)> {}
    }
    #[derive(Clone, Default)] pub struct ArmorOptions;
    #[derive(Clone)] pub struct RawSessionKey;
    #[derive(Clone, Copy)] pub enum KeyType { Rsa(u32), ECDH(crate::crypto::ecc_curve::ECCCurve), Ed25519Legacy, ECDSA(crate::crypto::ecc_curve::ECCCurve), Dsa(DsaKeySize), Ed25519, Ed448, X25519, X448 }
    #[derive(Clone, Copy)] pub enum DsaKeySize { B1024, B2048, B3072 }
    #[derive(Clone)] pub struct SecretKeyParams;
    impl SecretKeyParams { pub fn generate<R>(self, rng: R) -> Result<SignedSecretKey> {} }
    #[derive(Clone, Default)] pub struct SecretKeyParamsBuilder;
    #[derive(Clone)] pub struct SignedSecretKey;
    impl Deserializable for SignedSecretKey {}
    impl SignedSecretKey {
        pub fn to_armored_writer(&self, writer: &mut impl Write, opts: ArmorOptions) -> Result<()> { let b: &[u8]; writer.write(b); }
        pub fn to_armored_bytes(&self, opts: ArmorOptions) -> Result<Vec<u8>> {}
        pub fn to_armored_string(&self, opts: ArmorOptions) -> Result<String> {}
        pub fn to_public_key(&self) -> SignedPublicKey {}
        pub fn verify_bindings(&self) -> Result<()> {}
    }
    #[derive(Clone)] pub struct SignedPublicKey;
    impl Deserializable for SignedPublicKey {}
    impl SignedPublicKey {
        pub fn to_armored_writer(&self, writer: &mut impl Write, opts: ArmorOptions) -> Result<()> { let b: &[u8]; writer.write(b); }
        pub fn to_armored_bytes(&self, opts: ArmorOptions) -> Result<Vec<u8>> {}
        pub fn to_armored_string(&self, opts: ArmorOptions) -> Result<String> {}
        pub fn verify_bindings(&self) -> Result<()> {}
    }
    #[derive(Clone)] pub struct DetachedSignature;
    impl Deserializable for DetachedSignature {}
    impl DetachedSignature {
        pub fn to_armored_writer(&self, writer: &mut impl Write, opts: ArmorOptions) -> Result<()> { let b: &[u8]; writer.write(b); }
        pub fn to_armored_string(&self, opts: ArmorOptions) -> Result<String> {}
        pub fn verify<K>(&self, key: &K, content: &[u8]) -> Result<()> {}
    }
    pub struct Message;
    /// Until 0.15; later versions read messages by fns of their own.
    impl Deserializable for Message {}
    impl Message {
        pub fn from_bytes<R: BufRead>(source: R) -> Result<Self> { let b: &mut [u8]; source.read(b); }
        pub fn from_string(data: &str) -> Result<(Self, Headers)> {}
        pub fn from_armor<R: BufRead>(input: R) -> Result<(Self, Headers)> { let b: &mut [u8]; input.read(b); }
        pub fn from_reader<R: BufRead>(source: R) -> Result<(Self, Option<Headers>)> { let b: &mut [u8]; source.read(b); }
        #[blocking(fs)] pub fn from_file<P: AsRef<Path>>(path: P) -> Result<Self> {}
        #[blocking(fs)] pub fn from_armor_file<P: AsRef<Path>>(path: P) -> Result<(Self, Headers)> {}
        pub fn decompress(self) -> Result<Self> {}
        pub fn decrypt(self, key_pw: &Password, key: &SignedSecretKey) -> Result<Message> {}
        #[blocking(cpu)] pub fn decrypt_with_password(self, msg_pw: &Password) -> Result<Message> {}
        pub fn is_encrypted(&self) -> bool {}
        pub fn is_signed(&self) -> bool {}
        pub fn is_compressed(&self) -> bool {}
        pub fn as_data_vec(&mut self) -> std::io::Result<Vec<u8>> {}
        pub fn as_data_string(&mut self) -> std::io::Result<String> {}
    }
    pub struct NoEncryption;
    pub struct EncryptionSeipdV1;
    pub struct EncryptionSeipdV2;
    pub struct DummyReader;
    pub struct MessageBuilder<R, E> { reader: R, encryption: E }
    impl MessageBuilder<DummyReader, NoEncryption> {
        pub fn from_file(path: impl AsRef<Path>) -> MessageBuilder<std::fs::File, NoEncryption> {}
        pub fn from_bytes(name: impl Into<bytes::Bytes>, bytes: impl Into<bytes::Bytes>) -> Self {}
    }
    impl<R: Read> MessageBuilder<R, NoEncryption> {
        pub fn from_reader(file_name: impl Into<bytes::Bytes>, reader: R) -> Self { MessageBuilder { reader, encryption: NoEncryption } }
        pub fn seipd_v1<RAND, A>(self, rng: RAND, sym_alg: A) -> MessageBuilder<R, EncryptionSeipdV1> {}
        pub fn seipd_v2<RAND, A, B, C>(self, rng: RAND, sym_alg: A, aead: B, chunk_size: C) -> MessageBuilder<R, EncryptionSeipdV2> {}
    }
    impl<R: Read> MessageBuilder<R, EncryptionSeipdV1> {
        pub fn encrypt_to_key<RAND, K>(&mut self, rng: RAND, enc: &K) -> Result<&mut Self> {}
        #[blocking(cpu)] pub fn encrypt_with_password(&mut self, s2k: StringToKey, msg_pw: &Password) -> Result<&mut Self> {}
    }
    impl<R: Read> MessageBuilder<R, EncryptionSeipdV2> {
        pub fn encrypt_to_key<RAND, K>(&mut self, rng: RAND, enc: &K) -> Result<&mut Self> {}
        #[blocking(cpu)] pub fn encrypt_with_password<RAND>(&mut self, rng: RAND, s2k: StringToKey, msg_pw: &Password) -> Result<&mut Self> {}
    }
    impl<E> MessageBuilder<DummyReader, E> {
        pub fn to_writer<RAND, W: Write>(self, rng: RAND, out: W) -> Result<()> { let b: &[u8]; out.write(b); }
        pub fn to_armored_writer<RAND, W: Write>(self, rng: RAND, opts: ArmorOptions, out: W) -> Result<()> { let b: &[u8]; out.write(b); }
        #[blocking(fs)] pub fn to_file<RAND, P: AsRef<Path>>(self, rng: RAND, out_path: P) -> Result<()> {}
        #[blocking(fs)] pub fn to_armored_file<RAND, P: AsRef<Path>>(self, rng: RAND, out_path: P, opts: ArmorOptions) -> Result<()> {}
        pub fn to_vec<RAND>(self, rng: RAND) -> Result<Vec<u8>> {}
        pub fn to_armored_string<RAND>(self, rng: RAND, opts: ArmorOptions) -> Result<String> {}
    }
    impl<R: Read, E> MessageBuilder<R, E> {
        pub fn sign_binary(&mut self) -> &mut Self {}
        pub fn sign_text(&mut self) -> &mut Self {}
        pub fn to_writer<RAND, W: Write>(self, rng: RAND, out: W) -> Result<()> { let a: &mut [u8]; self.reader.read(a); let b: &[u8]; out.write(b); }
        pub fn to_armored_writer<RAND, W: Write>(self, rng: RAND, opts: ArmorOptions, out: W) -> Result<()> { let a: &mut [u8]; self.reader.read(a); let b: &[u8]; out.write(b); }
        #[blocking(fs)] pub fn to_file<RAND, P: AsRef<Path>>(self, rng: RAND, out_path: P) -> Result<()> {}
        #[blocking(fs)] pub fn to_armored_file<RAND, P: AsRef<Path>>(self, rng: RAND, out_path: P, opts: ArmorOptions) -> Result<()> {}
        pub fn to_vec<RAND>(self, rng: RAND) -> Result<Vec<u8>> { let b: &mut [u8]; self.reader.read(b); }
        pub fn to_armored_string<RAND>(self, rng: RAND, opts: ArmorOptions) -> Result<String> { let b: &mut [u8]; self.reader.read(b); }
    }
}
pub mod crypto {
    pub mod ecc_curve {
        #[derive(Clone, Copy)] pub enum ECCCurve { Curve25519, Ed25519, P256, P384, P521, BrainpoolP256r1, BrainpoolP384r1, BrainpoolP512r1, Secp256k1 }
    }
}
