//! age 0.12.1. A passphrase is hashed for about a second, for which the device is measured where one is made; keys of files are exchanged in no time.

pub use self::error::{DecryptError, EncryptError, IdentityFileConvertError};
pub use self::identity::IdentityFile;
pub use self::primitives::{armor, stream};
pub use self::protocol::{Decryptor, Encryptor};
pub use self::simple::{decrypt, encrypt, encrypt_and_armor};
pub use age_core::secrecy;
use age_core::format::{FileKey, Stanza};
use secrecy::SecretString;
use std::collections::HashSet;
mod error {
    #[derive(Clone, Debug)] pub enum DecryptError { DecryptionFailed, ExcessiveWork { required: u8, target: u8 }, InvalidHeader, InvalidMac, KeyDecryptionFailed, NoMatchingKeys, UnknownFormat }
    impl std::fmt::Display for DecryptError {}
    impl std::error::Error for DecryptError {}
    #[derive(Clone, Debug)] pub enum EncryptError { MissingRecipients, MixedRecipientAndPassphrase }
    impl std::fmt::Display for EncryptError {}
    impl std::error::Error for EncryptError {}
    #[derive(Debug)] pub enum IdentityFileConvertError { FailedToWriteOutput(std::io::Error) }
}
pub trait Identity { fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, DecryptError>>; }
pub trait Recipient { fn wrap_file_key(&self, file_key: &FileKey) -> Result<(Vec<Stanza>, HashSet<String>), EncryptError>; }
pub trait Callbacks {
    fn display_message(&self, message: &str);
    fn confirm(&self, message: &str, yes_string: &str, no_string: Option<&str>) -> Option<bool>;
    fn request_public_string(&self, description: &str) -> Option<String>;
    fn request_passphrase(&self, description: &str) -> Option<SecretString>;
}
#[derive(Clone, Copy, Debug)] pub struct NoCallbacks;
impl Callbacks for NoCallbacks {}
mod simple {
    use crate::{DecryptError, EncryptError, Identity, Recipient};
    pub fn encrypt(recipient: &impl Recipient, plaintext: &[u8]) -> Result<Vec<u8>, EncryptError> { let k: &age_core::format::FileKey; recipient.wrap_file_key(k); let v: Vec<u8>; Ok(v) }
    pub fn encrypt_and_armor(recipient: &impl Recipient, plaintext: &[u8]) -> Result<String, EncryptError> { let k: &age_core::format::FileKey; recipient.wrap_file_key(k); let s: String; Ok(s) }
    pub fn decrypt(identity: &impl Identity, ciphertext: &[u8]) -> Result<Vec<u8>, DecryptError> { let s: &age_core::format::Stanza; identity.unwrap_stanza(s); let v: Vec<u8>; Ok(v) }
}
mod identity {
    use crate::{Callbacks, DecryptError, EncryptError, Identity, IdentityFileConvertError, NoCallbacks, Recipient};
    use std::io;
    pub struct IdentityFile<C: Callbacks>;
    impl IdentityFile<NoCallbacks> {
        #[blocking(fs)] #[advice("read the file with the runtime and give it to `from_buffer`")] pub fn from_file(filename: String) -> io::Result<Self> {}
        pub fn from_buffer<R: io::BufRead>(data: R) -> io::Result<Self> { let s: &mut String; data.read_line(s); let f: IdentityFile<NoCallbacks>; Ok(f) }
    }
    impl<C: Callbacks> IdentityFile<C> {
        pub fn with_callbacks<D: Callbacks>(self, callbacks: D) -> IdentityFile<D> {}
        pub fn write_recipients_file<W: io::Write>(&self, output: W) -> Result<(), IdentityFileConvertError> { let b: &[u8]; output.write_all(b) }
        pub fn to_recipients(&self) -> Result<Vec<Box<dyn Recipient + Send>>, EncryptError> {}
        pub fn into_identities(self) -> Result<Vec<Box<dyn Identity + Send + Sync>>, DecryptError> {}
    }
}
mod protocol {
    use crate::stream::{StreamReader, StreamWriter};
    use crate::{DecryptError, EncryptError, Identity, Recipient};
    use age_core::secrecy::SecretString;
    use futures_io::{AsyncRead, AsyncWrite};
    use std::io::{self, BufRead, Read, Write};
    pub struct Encryptor;
    impl Encryptor {
        #[blocking(cpu)] pub fn with_user_passphrase(passphrase: SecretString) -> Self {}
        pub fn with_recipients(recipients: impl Iterator<Item = &dyn Recipient>) -> Result<Self, EncryptError> { recipients.next(); let e: Encryptor; Ok(e) }
        pub fn wrap_output<W: Write>(self, output: W) -> io::Result<StreamWriter<W>> { let b: &[u8]; output.write_all(b); Ok(StreamWriter { inner: output }) }
        pub async fn wrap_async_output<W: AsyncWrite>(self, output: W) -> io::Result<StreamWriter<W>> {}
    }
    pub struct Decryptor<R> { input: R }
    impl<R> Decryptor<R> { pub fn is_scrypt(&self) -> bool {} }
    impl<R: Read> Decryptor<R> {
        pub fn new(input: R) -> Result<Self, DecryptError> { let b: &mut [u8]; input.read(b); Ok(Decryptor { input }) }
        pub fn decrypt(self, identities: impl Iterator<Item = &dyn Identity>) -> Result<StreamReader<R>, DecryptError> { identities.next(); let b: &mut [u8]; self.input.read(b); Ok(StreamReader { inner: self.input }) }
    }
    impl<R: BufRead> Decryptor<R> { pub fn new_buffered(input: R) -> Result<Self, DecryptError> { input.fill_buf(); Ok(Decryptor { input }) } }
    impl<R: AsyncRead> Decryptor<R> {
        pub async fn new_async(input: R) -> Result<Self, DecryptError> {}
        pub fn decrypt_async(self, identities: impl Iterator<Item = &dyn Identity>) -> Result<StreamReader<R>, DecryptError> {}
    }
}
mod primitives {
    pub mod stream {
        use std::io::{self, Read, Seek, SeekFrom, Write};
        pub struct StreamWriter<W> { inner: W }
        impl<W: Write> StreamWriter<W> { pub fn finish(self) -> io::Result<W> { let b: &[u8]; self.inner.write_all(b); Ok(self.inner) } }
        impl<W: Write> Write for StreamWriter<W> {
            fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
            fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
        }
        pub struct StreamReader<R> { inner: R }
        impl<R: Read> Read for StreamReader<R> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.inner.read(buf) } }
        impl<R: Read + Seek> Seek for StreamReader<R> { fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> { self.inner.seek(pos) } }
    }
    pub mod armor {
        use std::io::{self, BufReader, Read, Write};
        pub enum Format { Binary, AsciiArmor }
        pub struct ArmoredWriter<W> { inner: W }
        impl<W: Write> ArmoredWriter<W> {
            pub fn wrap_output(output: W, format: Format) -> io::Result<Self> { Ok(ArmoredWriter { inner: output }) }
            pub fn finish(self) -> io::Result<W> { let b: &[u8]; self.inner.write_all(b); Ok(self.inner) }
        }
        impl<W: Write> Write for ArmoredWriter<W> {
            fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
            fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
        }
        pub struct ArmoredReader<R> { inner: R }
        impl<R: Read> ArmoredReader<BufReader<R>> { pub fn new(reader: R) -> Self { ArmoredReader { inner: BufReader::new(reader) } } }
        impl<R: Read> Read for ArmoredReader<R> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.inner.read(buf) } }
        impl<R: io::BufRead> io::BufRead for ArmoredReader<R> { fn fill_buf(&mut self) -> io::Result<&[u8]> { self.inner.fill_buf() } }
    }
}
pub mod scrypt {
    use crate::{DecryptError, EncryptError};
    use age_core::format::{FileKey, Stanza};
    use age_core::secrecy::SecretString;
    use std::collections::HashSet;
    pub struct Recipient;
    impl Recipient {
        #[blocking(cpu)] pub fn new(passphrase: SecretString) -> Self {}
        pub fn set_work_factor(&mut self, log_n: u8) {}
    }
    impl crate::Recipient for Recipient { #[blocking(cpu)] fn wrap_file_key(&self, file_key: &FileKey) -> Result<(Vec<Stanza>, HashSet<String>), EncryptError> {} }
    pub struct Identity;
    impl Identity {
        #[blocking(cpu)] pub fn new(passphrase: SecretString) -> Self {}
        pub fn set_max_work_factor(&mut self, max_log_n: u8) {}
    }
    impl crate::Identity for Identity { #[blocking(cpu)] fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, DecryptError>> {} }
}
pub mod x25519 {
    use crate::{DecryptError, EncryptError};
    use age_core::format::{FileKey, Stanza};
    use age_core::secrecy::SecretString;
    use std::collections::HashSet;
    #[derive(Clone, PartialEq, Eq, Hash)] pub struct Recipient;
    impl std::str::FromStr for Recipient {
        type Err = &str;
        fn from_str(s: &str) -> Result<Self, Self::Err> {}
    }
    impl crate::Recipient for Recipient { fn wrap_file_key(&self, file_key: &FileKey) -> Result<(Vec<Stanza>, HashSet<String>), EncryptError> {} }
    #[derive(Clone)] pub struct Identity;
    impl std::str::FromStr for Identity {
        type Err = &str;
        fn from_str(s: &str) -> Result<Self, Self::Err> {}
    }
    impl Identity {
        pub fn generate() -> Self {}
        pub fn to_string(&self) -> SecretString {}
        pub fn to_public(&self) -> Recipient {}
    }
    impl crate::Identity for Identity { fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, DecryptError>> {} }
}
