//! lettre 0.11.23, 0.9.6.

use crate::address::AddressError;
use crate::error::EmailResult;
use crate::executor::SpawnHandle;
use crate::message::{DkimConfig, EmailFormat, MessageBuilder};
use crate::message::header::Headers;
use crate::smtp::ConnectionReuseParameters;
use crate::smtp::authentication::{Credentials, Mechanism};
use crate::transport::file::Id;
use crate::transport::smtp::{AsyncSmtpTransportBuilder, Error, SmtpTransportBuilder};
use crate::transport::smtp::client::{AsyncSmtpConnection, Tls};
use crate::transport::smtp::extension::ClientId;
use crate::transport::smtp::response::Response;
use futures_util::future;
use futures_util::future::BoxFuture;
use native_tls::TlsConnector;
use r2d2::ManageConnection;
use std::io;
use std::error::Error as StdError;
use std::ffi::{OsStr, OsString};
use std::fmt::{Debug, Display};
use std::io::{Result as IoResult, Read};
use std::net::ToSocketAddrs;
use std::path::Path;
use std::str::FromStr;
use std::time::Duration;
use tokio::{task, time};
#[derive(Clone)] pub struct Address;
impl Address {
    pub fn new<U: AsRef<str>, D: AsRef<str>>(user: U, domain: D) -> Result<Self, AddressError> {}
    pub fn new_dangerous<U: AsRef<str>, D: AsRef<str>>(user: U, domain: D) -> Self {}
    pub fn user(&self) -> &str {}
    pub fn domain(&self) -> &str {}
}
impl Display for Address {}
impl FromStr for Address {
    type Err = AddressError;
    fn from_str(val: &str) -> Result<Self, AddressError> {}
}
impl<U, D> TryFrom<(U, D)> for Address where U: AsRef<str>, D: AsRef<str> { type Error = AddressError; }
impl TryFrom<String> for Address { type Error = AddressError; }
impl AsRef<str> for Address {}
impl AsRef<OsStr> for Address {}
pub trait Executor: Debug {
    type Handle: SpawnHandle;
    type Sleep: Future<Output = ()>;
}
pub struct Tokio1Executor;
impl Executor for Tokio1Executor {
    type Handle = task::JoinHandle<()>;
    type Sleep = time::Sleep;
    fn spawn<F>(fut: F) -> Self::Handle where F: Future<Output = ()> {}
    fn sleep(duration: Duration) -> Self::Sleep {}
    async fn connect(hostname: &str, port: u16, timeout: Option<Duration>, hello_name: &ClientId, tls: &Tls) -> Result<AsyncSmtpConnection, Error> {}
    async fn fs_read(path: &Path) -> IoResult<Vec<u8>> {}
    async fn fs_write(path: &Path, contents: &[u8]) -> IoResult<()> {}
}
pub struct AsyncStd1Executor;
impl Executor for AsyncStd1Executor {
    type Handle = future::AbortHandle;
    type Sleep = BoxFuture<()>;
    fn spawn<F>(fut: F) -> Self::Handle where F: Future<Output = ()> {}
    fn sleep(duration: Duration) -> Self::Sleep {}
    async fn connect(hostname: &str, port: u16, timeout: Option<Duration>, hello_name: &ClientId, tls: &Tls) -> Result<AsyncSmtpConnection, Error> {}
    async fn fs_read(path: &Path) -> IoResult<Vec<u8>> {}
    async fn fs_write(path: &Path, contents: &[u8]) -> IoResult<()> {}
}
#[derive(Clone)] pub struct Message;
impl Message {
    pub fn builder() -> MessageBuilder {}
    pub fn headers(&self) -> &Headers {}
    pub fn headers_mut(&mut self) -> &mut Headers {}
    pub fn envelope(&self) -> &Envelope {}
    pub fn formatted(&self) -> Vec<u8> {}
    pub fn sign(&mut self, dkim_config: &DkimConfig) {}
}
impl EmailFormat for Message { fn format(&self, out: &mut Vec<u8>) {} }
pub trait Transport {
    type Ok;
    type Error;
    fn send(&self, message: &Message) -> Result<Self::Ok, Self::Error> { self.send_raw(message.envelope(), &message.formatted()) }
    #[blocking(net)] #[advice("use `AsyncSmtpTransport`")] fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
    fn shutdown(&self) {}
}
pub trait AsyncTransport {
    type Ok;
    type Error;
    async fn send(&self, message: Message) -> Result<Self::Ok, Self::Error> {}
    async fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
    async fn shutdown(&self) {}
}
#[derive(Clone)] pub struct FileTransport;
impl FileTransport {
    pub fn new<P: AsRef<Path>>(path: P) -> FileTransport {}
    pub fn with_envelope<P: AsRef<Path>>(path: P) -> FileTransport {}
    pub fn read(&self, email_id: &str) -> Result<(Envelope, Vec<u8>), crate::transport::file::Error> {}
}
impl Transport for FileTransport {
    type Ok = Id;
    type Error = crate::transport::file::Error;
    #[blocking(fs)] #[advice("use `AsyncFileTransport`")] fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error> {}
}
pub struct AsyncFileTransport<E: Executor>;
impl<E> AsyncFileTransport<E> where E: Executor {
    pub fn new<P: AsRef<Path>>(path: P) -> Self {}
    pub fn with_envelope<P: AsRef<Path>>(path: P) -> Self {}
    pub async fn read(&self, email_id: &str) -> Result<(Envelope, Vec<u8>), crate::transport::file::Error> {}
}
impl<E: Executor> Clone for AsyncFileTransport<E> {}
impl<E> AsyncTransport for AsyncFileTransport<E> where E: Executor {
    type Ok = Id;
    type Error = crate::transport::file::Error;
    async fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error> {}
}
#[derive(Clone)] pub struct SendmailTransport;
impl SendmailTransport {
    pub fn new() -> SendmailTransport {}
    pub fn new_with_command<S: Into<OsString>>(command: S) -> SendmailTransport {}
}
impl Default for SendmailTransport {}
impl Transport for SendmailTransport {
    type Ok = ();
    type Error = crate::transport::sendmail::Error;
    #[blocking(process)] #[advice("use `AsyncSendmailTransport`")] fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error> {}
}
#[derive(Clone)] pub struct AsyncSendmailTransport<E: Executor>;
impl<E> AsyncSendmailTransport<E> where E: Executor {
    pub fn new() -> Self {}
    pub fn new_with_command<S: Into<OsString>>(command: S) -> Self {}
}
impl<E> Default for AsyncSendmailTransport<E> where E: Executor {}
impl AsyncTransport for AsyncSendmailTransport<AsyncStd1Executor> {
    type Ok = ();
    type Error = crate::transport::sendmail::Error;
    async fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error> {}
}
impl AsyncTransport for AsyncSendmailTransport<Tokio1Executor> {
    type Ok = ();
    type Error = crate::transport::sendmail::Error;
    async fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error> {}
}
pub struct AsyncSmtpTransport<E: Executor>;
impl AsyncTransport for AsyncSmtpTransport<Tokio1Executor> {
    type Ok = Response;
    type Error = Error;
    async fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error> {}
    async fn shutdown(&self) {}
}
impl AsyncTransport for AsyncSmtpTransport<AsyncStd1Executor> {
    type Ok = Response;
    type Error = Error;
    async fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error> {}
    async fn shutdown(&self) {}
}
impl<E> AsyncSmtpTransport<E> where E: Executor {
    pub fn relay(relay: &str) -> Result<AsyncSmtpTransportBuilder, Error> {}
    pub fn starttls_relay(relay: &str) -> Result<AsyncSmtpTransportBuilder, Error> {}
    pub fn unencrypted_localhost() -> AsyncSmtpTransport<E> {}
    pub fn builder_dangerous<T: Into<String>>(server: T) -> AsyncSmtpTransportBuilder {}
    pub fn from_url(connection_url: &str) -> Result<AsyncSmtpTransportBuilder, Error> {}
    pub async fn test_connection(&self) -> Result<bool, Error> {}
}
impl<E> Clone for AsyncSmtpTransport<E> where E: Executor {}
#[derive(Clone)] pub struct SmtpTransport;
impl Transport for SmtpTransport {
    type Ok = Response;
    type Error = Error;
    #[blocking(net)] #[advice("use `AsyncSmtpTransport`")] fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error> {}
    fn shutdown(&self) {}
}
impl SmtpTransport {
    pub fn relay(relay: &str) -> Result<SmtpTransportBuilder, Error> {}
    pub fn starttls_relay(relay: &str) -> Result<SmtpTransportBuilder, Error> {}
    pub fn unencrypted_localhost() -> SmtpTransport {}
    pub fn builder_dangerous<T: Into<String>>(server: T) -> SmtpTransportBuilder {}
    pub fn from_url(connection_url: &str) -> Result<SmtpTransportBuilder, Error> {}
    #[blocking(net)] pub fn test_connection(&self) -> Result<bool, Error> {}
    pub fn new(builder: SmtpClient) -> SmtpTransport {}
    pub fn close(&mut self) {}
}
pub type BoxError = Box<dyn StdError + Send + Sync>;
#[derive(Clone)] pub struct EmailAddress;
impl EmailAddress { pub fn new(address: String) -> EmailResult<EmailAddress> {} }
impl FromStr for EmailAddress {
    type Err = crate::error::Error;
    fn from_str(s: &str) -> Result<Self, Self::Err> {}
}
impl Display for EmailAddress {}
impl AsRef<str> for EmailAddress {}
impl AsRef<OsStr> for EmailAddress {}
#[derive(Clone)] pub struct Envelope;
impl Envelope {
    pub fn new(from: Option<EmailAddress>, to: Vec<EmailAddress>) -> EmailResult<Envelope> {}
    pub fn to(&self) -> &[EmailAddress] {}
    pub fn from(&self) -> Option<&EmailAddress> {}
}
impl Read for Message { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
pub struct SendableEmail;
impl SendableEmail {
    pub fn new(envelope: Envelope, message_id: String, message: Vec<u8>) -> SendableEmail {}
    pub fn new_with_reader(envelope: Envelope, message_id: String, message: Box<dyn Read + Send>) -> SendableEmail {}
    pub fn envelope(&self) -> &Envelope {}
    pub fn message_id(&self) -> &str {}
    pub fn message(self) -> Message {}
    pub fn message_to_string(self) -> Result<String, io::Error> {}
}
#[derive(Clone)] pub enum ClientSecurity { None, Opportunistic(ClientTlsParameters), Required(ClientTlsParameters), Wrapper(ClientTlsParameters) }
#[derive(Clone)] pub struct SmtpClient;
impl SmtpClient {
    pub fn new<A: ToSocketAddrs>(addr: A, security: ClientSecurity) -> Result<SmtpClient, crate::smtp::error::Error> {}
    pub fn new_simple(domain: &str) -> Result<SmtpClient, crate::smtp::error::Error> {}
    pub fn new_unencrypted_localhost() -> Result<SmtpClient, crate::smtp::error::Error> {}
    pub fn smtp_utf8(self, enabled: bool) -> SmtpClient {}
    pub fn hello_name(self, name: crate::smtp::extension::ClientId) -> SmtpClient {}
    pub fn connection_reuse(self, parameters: ConnectionReuseParameters) -> SmtpClient {}
    pub fn credentials<S: Into<Credentials>>(self, credentials: S) -> SmtpClient {}
    pub fn authentication_mechanism(self, mechanism: Mechanism) -> SmtpClient {}
    pub fn timeout(self, timeout: Option<Duration>) -> SmtpClient {}
    pub fn transport(self) -> SmtpTransport {}
}
#[derive(Clone)] pub struct ClientTlsParameters { pub connector: TlsConnector, pub domain: String }
impl ClientTlsParameters { pub fn new(domain: String, connector: TlsConnector) -> ClientTlsParameters {} }
pub struct SmtpConnectionManager;
impl SmtpConnectionManager {
    pub fn new(transport_builder: SmtpClient) -> Result<SmtpConnectionManager, crate::smtp::error::Error> {}
}
impl ManageConnection for SmtpConnectionManager {
    type Connection = SmtpTransport;
    type Error = crate::smtp::error::Error;
    fn connect(&self) -> Result<Self::Connection, crate::smtp::error::Error> {}
    fn is_valid(&self, conn: &mut Self::Connection) -> Result<(), crate::smtp::error::Error> {}
    fn has_broken(&self, conn: &mut Self::Connection) -> bool {}
}
pub mod address {
    use crate::error::Error;
    use crate::message::header::Headers;
    use std::fmt::Display;
    pub use crate::Address;
    #[derive(Clone)] pub struct Envelope;
    impl Envelope {
        pub fn new(from: Option<crate::Address>, to: Vec<crate::Address>) -> Result<Envelope, Error> {}
        pub fn to(&self) -> &[crate::Address] {}
        pub fn from(&self) -> Option<&crate::Address> {}
    }
    impl TryFrom<&Headers> for Envelope { type Error = Error; }
    #[derive(Clone, Copy)] pub enum AddressError { MissingParts, Unbalanced, InvalidUser, InvalidDomain, InvalidInput }
    impl std::error::Error for AddressError {}
    impl Display for AddressError {}
}
pub mod error {
    use std::io;
    use std::error::Error as StdError;
    use std::fmt::Display;
    pub enum Error { MissingFrom, MissingTo, TooManyFrom, EmailMissingAt, EmailMissingLocalPart, EmailMissingDomain, CannotParseFilename, Io(io::Error), NonAsciiChars }
    impl Display for Error {}
    impl From<io::Error> for Error {}
    impl StdError for Error {}
    pub type EmailResult<T> = Result<T, Error>;
}
pub mod executor {
    use futures_util::future;
    use std::fmt::Debug;
    use tokio::task;
    pub trait SpawnHandle: Debug {
        async fn shutdown(&self);
    }
    impl SpawnHandle for task::JoinHandle<()> { async fn shutdown(&self) {} }
    impl SpawnHandle for future::AbortHandle { async fn shutdown(&self) {} }
}
pub mod file {
    pub use crate::FileTransport;
    pub mod error {
        use std::io;
        use std::error::Error as StdError;
        use std::fmt::Display;
        pub enum Error { Client(&str), Io(io::Error), JsonSerialization(serde_json::Error) }
        impl Display for Error {}
        impl StdError for Error {}
        impl From<io::Error> for Error {}
        impl From<serde_json::Error> for Error {}
        impl From<&str> for Error {}
        pub type FileResult = Result<(), Error>;
    }
}
pub mod message {
    use crate::Address;
    use crate::address::{AddressError, Envelope};
    use crate::error::Error;
    use crate::message::header::{ContentTransferEncoding, ContentType, Header, HeaderName, HeaderValue, Headers, MailboxesHeader};
    use std::error::Error as StdError;
    use std::fmt::Display;
    use std::ops::Deref;
    use std::slice::Iter;
    use std::str::FromStr;
    use std::time::SystemTime;
    pub use crate::Message;
    #[derive(Clone)] pub struct MessageBuilder;
    impl MessageBuilder {
        pub fn new() -> Self {}
        pub fn from(self, mbox: Mailbox) -> Self {}
        pub fn sender(self, mbox: Mailbox) -> Self {}
        pub fn date(self, st: SystemTime) -> Self {}
        pub fn date_now(self) -> Self {}
        pub fn reply_to(self, mbox: Mailbox) -> Self {}
        pub fn to(self, mbox: Mailbox) -> Self {}
        pub fn cc(self, mbox: Mailbox) -> Self {}
        pub fn bcc(self, mbox: Mailbox) -> Self {}
        pub fn in_reply_to(self, id: String) -> Self {}
        pub fn references(self, id: String) -> Self {}
        pub fn subject<S: Into<String>>(self, subject: S) -> Self {}
        pub fn message_id(self, id: Option<String>) -> Self {}
        pub fn user_agent(self, id: String) -> Self {}
        pub fn header<H: Header>(self, header: H) -> Self {}
        pub fn raw_header(self, raw_header: HeaderValue) -> Self {}
        pub fn mailbox<H: Header + MailboxesHeader>(self, header: H) -> Self {}
        pub fn envelope(self, envelope: Envelope) -> Self {}
        pub fn keep_bcc(self) -> Self {}
        pub fn body<T: IntoBody>(self, body: T) -> Result<crate::Message, Error> {}
        pub fn multipart(self, part: MultiPart) -> Result<crate::Message, Error> {}
        pub fn singlepart(self, part: SinglePart) -> Result<crate::Message, Error> {}
    }
    impl Default for MessageBuilder {}
    #[derive(Clone)] pub struct Attachment;
    impl Attachment {
        pub fn new(filename: String) -> Self {}
        pub fn new_inline(content_id: String) -> Self {}
        pub fn new_inline_with_name(content_id: String, name: String) -> Self {}
        pub fn body<T: IntoBody>(self, content: T, content_type: ContentType) -> SinglePart {}
    }
    #[derive(Clone)] pub struct Body;
    impl Body {
        pub fn new<B: Into<MaybeString>>(buf: B) -> Self {}
        pub fn new_with_encoding<B: Into<MaybeString>>(buf: B, encoding: ContentTransferEncoding) -> Result<Self, Vec<u8>> {}
        pub fn dangerous_pre_encoded(buf: Vec<u8>, encoding: ContentTransferEncoding) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn encoding(&self) -> ContentTransferEncoding {}
        pub fn into_vec(self) -> Vec<u8> {}
    }
    impl IntoBody for Body { fn into_body(self, encoding: Option<ContentTransferEncoding>) -> Body {} }
    impl AsRef<[u8]> for Body {}
    #[derive(Clone)] pub enum MaybeString { Binary(Vec<u8>), String(String) }
    impl From<Vec<u8>> for MaybeString {}
    impl From<String> for MaybeString {}
    impl Deref for MaybeString {
        type Target = [u8];
        fn deref(&self) -> &Self::Target {}
    }
    pub trait IntoBody {
        fn into_body(self, encoding: Option<ContentTransferEncoding>) -> Body;
    }
    impl<T> IntoBody for T where T: Into<MaybeString> { fn into_body(self, encoding: Option<ContentTransferEncoding>) -> Body {} }
    #[derive(Clone, Copy)] pub enum DkimCanonicalizationType { Simple, Relaxed }
    impl Display for DkimCanonicalizationType {}
    #[derive(Clone, Copy)] pub struct DkimCanonicalization { pub header: DkimCanonicalizationType, pub body: DkimCanonicalizationType }
    impl Default for DkimCanonicalization {}
    impl Display for DkimCanonicalization {}
    #[derive(Clone, Copy)] pub enum DkimSigningAlgorithm { Rsa, Ed25519 }
    impl Display for DkimSigningAlgorithm {}
    pub struct DkimSigningKeyError;
    impl Display for DkimSigningKeyError {}
    impl StdError for DkimSigningKeyError {}
    pub struct DkimSigningKey;
    impl DkimSigningKey {
        pub fn new(private_key: &str, algorithm: DkimSigningAlgorithm) -> Result<DkimSigningKey, DkimSigningKeyError> {}
    }
    pub struct DkimConfig;
    impl DkimConfig {
        pub fn default_config(selector: String, domain: String, private_key: DkimSigningKey) -> DkimConfig {}
        pub fn new(selector: String, domain: String, private_key: DkimSigningKey, headers: Vec<HeaderName>, canonicalization: DkimCanonicalization) -> DkimConfig {}
    }
    pub fn dkim_sign(message: &mut crate::Message, dkim_config: &DkimConfig) {}
    #[derive(Clone)] pub struct Mailbox { pub name: Option<String>, pub email: Address }
    impl Mailbox { pub fn new(name: Option<String>, email: Address) -> Self {} }
    impl Display for Mailbox {}
    impl<S: Into<String>, T: Into<String>> TryFrom<(S, T)> for Mailbox { type Error = AddressError; }
    impl FromStr for Mailbox {
        type Err = AddressError;
        fn from_str(src: &str) -> Result<Mailbox, Self::Err> {}
    }
    impl From<Address> for Mailbox {}
    impl From<Mailboxes> for Option<Mailbox> {}
    impl From<Mailboxes> for Vec<Mailbox> {}
    #[derive(Clone)] pub struct Mailboxes;
    impl Mailboxes {
        pub fn new() -> Self {}
        pub fn with(self, mbox: Mailbox) -> Self {}
        pub fn push(&mut self, mbox: Mailbox) {}
        pub fn into_single(self) -> Option<Mailbox> {}
        pub fn iter(&self) -> Iter<Mailbox> {}
    }
    impl Default for Mailboxes {}
    impl From<Mailbox> for Mailboxes {}
    impl From<Vec<Mailbox>> for Mailboxes {}
    impl FromIterator<Mailbox> for Mailboxes {}
    impl Extend<Mailbox> for Mailboxes {}
    impl IntoIterator for Mailboxes {
        type Item = Mailbox;
        type IntoIter = ::std::vec::IntoIter<Mailbox>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl Display for Mailboxes {}
    impl FromStr for Mailboxes {
        type Err = AddressError;
        fn from_str(src: &str) -> Result<Self, Self::Err> {}
    }
    #[derive(Clone)] pub struct SinglePartBuilder;
    impl SinglePartBuilder {
        pub fn new() -> Self {}
        pub fn header<H: Header>(self, header: H) -> Self {}
        pub fn content_type(self, content_type: ContentType) -> Self {}
        pub fn body<T: IntoBody>(self, body: T) -> SinglePart {}
    }
    impl Default for SinglePartBuilder {}
    #[derive(Clone)] pub struct SinglePart;
    impl SinglePart {
        pub fn builder() -> SinglePartBuilder {}
        pub fn plain<T: IntoBody>(body: T) -> Self {}
        pub fn html<T: IntoBody>(body: T) -> Self {}
        pub fn headers(&self) -> &Headers {}
        pub fn raw_body(&self) -> &[u8] {}
        pub fn formatted(&self) -> Vec<u8> {}
    }
    impl EmailFormat for SinglePart { fn format(&self, out: &mut Vec<u8>) {} }
    #[derive(Clone)] pub enum MultiPartKind { Mixed, Alternative, Related, Encrypted { protocol: String }, Signed { protocol: String, micalg: String } }
    #[derive(Clone)] pub struct MultiPartBuilder;
    impl MultiPartBuilder {
        pub fn new() -> Self {}
        pub fn header<H: Header>(self, header: H) -> Self {}
        pub fn kind(self, kind: MultiPartKind) -> Self {}
        pub fn boundary<S: Into<String>>(self, boundary: S) -> Self {}
        pub fn build(self) -> MultiPart {}
        pub fn singlepart(self, part: SinglePart) -> MultiPart {}
        pub fn multipart(self, part: MultiPart) -> MultiPart {}
    }
    impl Default for MultiPartBuilder {}
    #[derive(Clone)] pub struct MultiPart;
    impl MultiPart {
        pub fn builder() -> MultiPartBuilder {}
        pub fn mixed() -> MultiPartBuilder {}
        pub fn alternative() -> MultiPartBuilder {}
        pub fn related() -> MultiPartBuilder {}
        pub fn encrypted(protocol: String) -> MultiPartBuilder {}
        pub fn signed(protocol: String, micalg: String) -> MultiPartBuilder {}
        pub fn alternative_plain_html<T: IntoBody, V: IntoBody>(plain: T, html: V) -> Self {}
        pub fn singlepart(self, part: SinglePart) -> Self {}
        pub fn multipart(self, part: MultiPart) -> Self {}
        pub fn boundary(&self) -> String {}
        pub fn headers(&self) -> &Headers {}
        pub fn headers_mut(&mut self) -> &mut Headers {}
        pub fn formatted(&self) -> Vec<u8> {}
    }
    impl EmailFormat for MultiPart { fn format(&self, out: &mut Vec<u8>) {} }
    pub trait EmailFormat {
        fn format(&self, out: &mut Vec<u8>);
    }
    pub mod dkim {
        pub use crate::message::{DkimCanonicalization, DkimCanonicalizationType, DkimConfig, DkimSigningAlgorithm, DkimSigningKey, DkimSigningKeyError, dkim_sign};
    }
    pub mod header {
        use crate::BoxError;
        use mime::Mime;
        use std::fmt;
        use std::error::{Error, Error as StdError};
        use std::fmt::Display;
        use std::ops::Deref;
        use std::str::FromStr;
        use std::time::SystemTime;
        pub trait Header: Clone {
            fn name() -> HeaderName;
            fn parse(s: &str) -> Result<Self, BoxError>;
            fn display(&self) -> HeaderValue;
        }
        #[derive(Clone, Default)] pub struct Headers;
        impl Headers {
            pub fn new() -> Self {}
            pub fn with_capacity(capacity: usize) -> Self {}
            pub fn get<H: Header>(&self) -> Option<H> {}
            pub fn set<H: Header>(&mut self, header: H) {}
            pub fn remove<H: Header>(&mut self) -> Option<H> {}
            pub fn clear(&mut self) {}
            pub fn get_raw(&self, name: &str) -> Option<&str> {}
            pub fn insert_raw(&mut self, value: HeaderValue) {}
            pub fn remove_raw(&mut self, name: &str) -> Option<HeaderValue> {}
        }
        impl Display for Headers {}
        #[derive(Clone)] pub struct InvalidHeaderName;
        impl fmt::Display for InvalidHeaderName {}
        impl Error for InvalidHeaderName {}
        #[derive(Clone)] pub struct HeaderName;
        impl HeaderName {
            pub fn new_from_ascii(ascii: String) -> Result<Self, InvalidHeaderName> {}
            pub fn new_from_ascii_str(ascii: &str) -> Self {}
        }
        impl Display for HeaderName {}
        impl Deref for HeaderName {
            type Target = str;
            fn deref(&self) -> &Self::Target {}
        }
        impl AsRef<[u8]> for HeaderName {}
        impl AsRef<str> for HeaderName {}
        #[derive(Clone)] pub struct HeaderValue;
        impl HeaderValue {
            pub fn new(name: HeaderName, raw_value: String) -> Self {}
            pub fn dangerous_new_pre_encoded(name: HeaderName, raw_value: String, encoded_value: String) -> Self {}
        }
        #[derive(Clone, Copy, Default)] pub enum ContentTransferEncoding { SevenBit, QuotedPrintable, Base64, EightBit, Binary }
        impl Header for ContentTransferEncoding {
            fn name() -> HeaderName {}
            fn parse(s: &str) -> Result<Self, BoxError> {}
            fn display(&self) -> HeaderValue {}
        }
        impl Display for ContentTransferEncoding {}
        impl FromStr for ContentTransferEncoding {
            type Err = String;
            fn from_str(s: &str) -> Result<Self, Self::Err> {}
        }
        #[derive(Clone)] pub struct ContentDisposition;
        impl ContentDisposition {
            pub fn inline() -> Self {}
            pub fn inline_with_name(file_name: &str) -> Self {}
            pub fn attachment(file_name: &str) -> Self {}
        }
        impl Header for ContentDisposition {
            fn name() -> HeaderName {}
            fn parse(s: &str) -> Result<Self, BoxError> {}
            fn display(&self) -> HeaderValue {}
        }
        #[derive(Clone)] pub struct ContentType;
        impl ContentType {
            pub const TEXT_PLAIN: ContentType = _;
            pub const TEXT_HTML: ContentType = _;
            pub fn parse(s: &str) -> Result<ContentType, ContentTypeErr> {}
        }
        impl Header for ContentType {
            fn name() -> HeaderName {}
            fn parse(s: &str) -> Result<Self, BoxError> {}
            fn display(&self) -> HeaderValue {}
        }
        impl FromStr for ContentType {
            type Err = ContentTypeErr;
            fn from_str(s: &str) -> Result<Self, Self::Err> {}
        }
        impl From<Mime> for ContentType {}
        pub struct ContentTypeErr;
        impl StdError for ContentTypeErr {}
        impl Display for ContentTypeErr {}
        #[derive(Clone, Copy)] pub struct Date;
        impl Date {
            pub fn new(st: SystemTime) -> Self {}
            pub fn now() -> Self {}
        }
        impl Header for Date {
            fn name() -> HeaderName {}
            fn parse(s: &str) -> Result<Self, BoxError> {}
            fn display(&self) -> HeaderValue {}
        }
        impl From<SystemTime> for Date {}
        pub trait MailboxesHeader {
            fn join_mailboxes(&mut self, other: Self);
        }
        #[derive(Clone, Copy)] pub struct MimeVersion;
        impl MimeVersion {
            pub fn new(major: u8, minor: u8) -> Self {}
            pub fn major(self) -> u8 {}
            pub fn minor(self) -> u8 {}
        }
        impl Header for MimeVersion {
            fn name() -> HeaderName {}
            fn parse(s: &str) -> Result<Self, BoxError> {}
            fn display(&self) -> HeaderValue {}
        }
        impl Default for MimeVersion {}
        pub const MIME_VERSION_1_0: MimeVersion = _;
    }
}
pub mod sendmail {
    pub use crate::SendmailTransport;
    pub mod error {
        use std::io;
        use std::error::Error as StdError;
        use std::fmt::Display;
        pub enum Error { Client(&str), Io(io::Error) }
        impl Display for Error {}
        impl StdError for Error {}
        impl From<io::Error> for Error {}
        impl From<&str> for Error {}
        pub type SendmailResult = Result<(), Error>;
    }
}
pub mod smtp {
    pub use crate::{ClientSecurity, SmtpClient, SmtpTransport};
    pub const SMTP_PORT: u16 = _;
    pub const SUBMISSION_PORT: u16 = _;
    pub const SUBMISSIONS_PORT: u16 = _;
    #[derive(Clone, Copy)] pub enum ConnectionReuseParameters { ReuseUnlimited, ReuseLimited(u16), NoReuse }
    pub mod authentication {
        use crate::smtp::error::Error;
        use std::fmt::Display;
        pub const DEFAULT_ENCRYPTED_MECHANISMS: &[Mechanism] = _;
        pub const DEFAULT_UNENCRYPTED_MECHANISMS: &[Mechanism] = _;
        pub trait IntoCredentials {
            fn into_credentials(self) -> Credentials;
        }
        impl<S: Into<String>, T: Into<String>> IntoCredentials for (S, T) { fn into_credentials(self) -> Credentials {} }
        #[derive(Clone)] pub struct Credentials;
        impl IntoCredentials for Credentials { fn into_credentials(self) -> Credentials {} }
        impl Credentials { pub fn new(username: String, password: String) -> Credentials {} }
        #[derive(Clone, Copy)] pub enum Mechanism { Plain, Login, Xoauth2 }
        impl Display for Mechanism {}
        impl Mechanism {
            pub fn supports_initial_response(self) -> bool {}
            pub fn response(self, credentials: &Credentials, challenge: Option<&str>) -> Result<String, Error> {}
        }
    }
    pub mod client {
        use crate::ClientTlsParameters;
        use crate::smtp::authentication::{Credentials, Mechanism};
        use crate::smtp::client::net::{Connector, NetworkStream, Timeout};
        use crate::smtp::error::SmtpResult;
        use std::io;
        use std::fmt::{Debug, Display};
        use std::io::{Read, Write};
        use std::net::ToSocketAddrs;
        use std::time::Duration;
        #[derive(Clone, Copy, Default)] pub struct ClientCodec;
        impl ClientCodec { pub fn new() -> Self {} }
        #[derive(Default)] pub struct InnerClient<S: Write + Read = NetworkStream>;
        impl<S: Write + Read> InnerClient<S> { pub fn new() -> InnerClient<S> {} }
        impl<S: Connector + Write + Read + Timeout + Debug> InnerClient<S> {
            pub fn close(&mut self) {}
            pub fn set_stream(&mut self, stream: S) {}
            pub fn upgrade_tls_stream(&mut self, tls_parameters: &ClientTlsParameters) -> io::Result<()> {}
            pub fn is_encrypted(&self) -> bool {}
            pub fn set_timeout(&mut self, duration: Option<Duration>) -> io::Result<()> {}
            pub fn connect<A: ToSocketAddrs>(&mut self, addr: &A, tls_parameters: Option<&ClientTlsParameters>) -> SmtpResult {}
            pub fn is_connected(&mut self) -> bool {}
            pub fn auth(&mut self, mechanism: Mechanism, credentials: &Credentials) -> SmtpResult {}
            pub fn message(&mut self, message: Box<dyn Read>) -> SmtpResult {}
            pub fn command<C: Display>(&mut self, command: C) -> SmtpResult {}
        }
        pub mod mock {
            use std::io;
            use std::io::{Cursor, Read, Write};
            pub type MockCursor = Cursor<Vec<u8>>;
            #[derive(Clone)] pub struct MockStream;
            impl Default for MockStream {}
            impl MockStream {
                pub fn new() -> MockStream {}
                pub fn with_vec(vec: Vec<u8>) -> MockStream {}
                pub fn take_vec(&mut self) -> Vec<u8> {}
                pub fn next_vec(&mut self, vec: &[u8]) {}
                pub fn swap(&mut self) {}
            }
            impl Write for MockStream {
                fn write(&mut self, msg: &[u8]) -> io::Result<usize> {}
                fn flush(&mut self) -> io::Result<()> {}
            }
            impl Read for MockStream { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
        }
        pub mod net {
            use crate::smtp::client::mock::MockStream;
            use native_tls::{Protocol, TlsStream};
            use std::io;
            use std::io::{Read, Write};
            use std::net::{Shutdown, SocketAddr, TcpStream};
            use std::time::Duration;
            pub use crate::ClientTlsParameters;
            pub const DEFAULT_TLS_PROTOCOLS: &[Protocol] = _;
            pub enum NetworkStream { Tcp(TcpStream), Tls(TlsStream<TcpStream>), Mock(MockStream) }
            impl NetworkStream {
                pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
                pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
            }
            impl Read for NetworkStream { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
            impl Write for NetworkStream {
                fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
                fn flush(&mut self) -> io::Result<()> {}
            }
            impl Connector for NetworkStream {
                fn connect(addr: &SocketAddr, tls_parameters: Option<&crate::ClientTlsParameters>) -> io::Result<NetworkStream> {}
                fn upgrade_tls(&mut self, tls_parameters: &crate::ClientTlsParameters) -> io::Result<()> {}
                fn is_encrypted(&self) -> bool {}
            }
            impl Timeout for NetworkStream {
                fn set_read_timeout(&mut self, duration: Option<Duration>) -> io::Result<()> {}
                fn set_write_timeout(&mut self, duration: Option<Duration>) -> io::Result<()> {}
            }
            pub trait Connector {
                fn connect(addr: &SocketAddr, tls_parameters: Option<&crate::ClientTlsParameters>) -> io::Result<Self>;
                fn upgrade_tls(&mut self, tls_parameters: &crate::ClientTlsParameters) -> io::Result<()>;
                fn is_encrypted(&self) -> bool;
            }
            pub trait Timeout {
                fn set_read_timeout(&mut self, duration: Option<Duration>) -> io::Result<()>;
                fn set_write_timeout(&mut self, duration: Option<Duration>) -> io::Result<()>;
            }
        }
    }
    pub mod commands {
        use crate::EmailAddress;
        use crate::smtp::authentication::{Credentials, Mechanism};
        use crate::smtp::error::Error;
        use crate::smtp::extension::{ClientId, MailParameter, RcptParameter};
        use crate::smtp::response::Response;
        use std::fmt::Display;
        #[derive(Clone)] pub struct EhloCommand;
        impl Display for EhloCommand {}
        impl EhloCommand { pub fn new(client_id: ClientId) -> EhloCommand {} }
        #[derive(Clone, Copy)] pub struct StarttlsCommand;
        impl Display for StarttlsCommand {}
        #[derive(Clone)] pub struct MailCommand;
        impl Display for MailCommand {}
        impl MailCommand { pub fn new(sender: Option<EmailAddress>, parameters: Vec<MailParameter>) -> MailCommand {} }
        #[derive(Clone)] pub struct RcptCommand;
        impl Display for RcptCommand {}
        impl RcptCommand { pub fn new(recipient: EmailAddress, parameters: Vec<RcptParameter>) -> RcptCommand {} }
        #[derive(Clone, Copy)] pub struct DataCommand;
        impl Display for DataCommand {}
        #[derive(Clone, Copy)] pub struct QuitCommand;
        impl Display for QuitCommand {}
        #[derive(Clone, Copy)] pub struct NoopCommand;
        impl Display for NoopCommand {}
        #[derive(Clone)] pub struct HelpCommand;
        impl Display for HelpCommand {}
        impl HelpCommand { pub fn new(argument: Option<String>) -> HelpCommand {} }
        #[derive(Clone)] pub struct VrfyCommand;
        impl Display for VrfyCommand {}
        impl VrfyCommand { pub fn new(argument: String) -> VrfyCommand {} }
        #[derive(Clone)] pub struct ExpnCommand;
        impl Display for ExpnCommand {}
        impl ExpnCommand { pub fn new(argument: String) -> ExpnCommand {} }
        #[derive(Clone, Copy)] pub struct RsetCommand;
        impl Display for RsetCommand {}
        #[derive(Clone)] pub struct AuthCommand;
        impl Display for AuthCommand {}
        impl AuthCommand {
            pub fn new(mechanism: Mechanism, credentials: Credentials, challenge: Option<String>) -> Result<AuthCommand, Error> {}
            pub fn new_from_response(mechanism: Mechanism, credentials: Credentials, response: &Response) -> Result<AuthCommand, Error> {}
        }
    }
    pub mod error {
        use base64::DecodeError;
        use crate::smtp::response::Response;
        use std::io;
        use std::error::Error as StdError;
        use std::fmt::Display;
        use std::string::FromUtf8Error;
        pub enum Error { Transient(Response), Permanent(Response), ResponseParsing(&str), ChallengeParsing(DecodeError), Utf8Parsing(FromUtf8Error), Client(&str), Resolution, Io(io::Error), Tls(native_tls::Error), Parsing(nom::ErrorKind) }
        impl Display for Error {}
        impl StdError for Error {}
        impl From<io::Error> for Error {}
        impl From<native_tls::Error> for Error {}
        impl From<nom::ErrorKind> for Error {}
        impl From<DecodeError> for Error {}
        impl From<FromUtf8Error> for Error {}
        impl From<Response> for Error {}
        impl From<&str> for Error {}
        pub type SmtpResult = Result<Response, Error>;
    }
    pub mod extension {
        use crate::smtp::authentication::Mechanism;
        use crate::smtp::error::Error;
        use crate::smtp::response::Response;
        use std::collections::HashSet;
        use std::fmt::Display;
        use std::net::{Ipv4Addr, Ipv6Addr};
        pub const DEFAULT_DOMAIN_CLIENT_ID: &str = _;
        #[derive(Clone)] pub enum ClientId { Domain(String), Ipv4(Ipv4Addr), Ipv6(Ipv6Addr) }
        impl Display for ClientId {}
        impl ClientId {
            pub fn new(domain: String) -> ClientId {}
            pub fn hostname() -> ClientId {}
        }
        #[derive(Clone, Copy)] pub enum Extension { EightBitMime, SmtpUtfEight, StartTls, Authentication(Mechanism) }
        impl Display for Extension {}
        #[derive(Clone)] pub struct ServerInfo { pub name: String, pub features: HashSet<Extension> }
        impl Display for ServerInfo {}
        impl ServerInfo {
            pub fn from_response(response: &Response) -> Result<ServerInfo, Error> {}
            pub fn supports_feature(&self, keyword: Extension) -> bool {}
            pub fn supports_auth_mechanism(&self, mechanism: Mechanism) -> bool {}
        }
        #[derive(Clone)] pub enum MailParameter { Body(MailBodyParameter), Size(usize), SmtpUtfEight, Other { keyword: String, value: Option<String> } }
        impl Display for MailParameter {}
        #[derive(Clone, Copy)] pub enum MailBodyParameter { SevenBit, EightBitMime }
        impl Display for MailBodyParameter {}
        #[derive(Clone)] pub enum RcptParameter { Other { keyword: String, value: Option<String> } }
        impl Display for RcptParameter {}
    }
    pub mod r2d2 {
        pub use crate::SmtpConnectionManager;
    }
    pub mod response {
        use nom::ErrorKind as NomErrorKind;
        use std::result;
        use std::fmt::Display;
        use std::str::FromStr;
        #[derive(Clone, Copy)] pub enum Severity { PositiveCompletion, PositiveIntermediate, TransientNegativeCompletion, PermanentNegativeCompletion }
        impl Display for Severity {}
        #[derive(Clone, Copy)] pub enum Category { Syntax, Information, Connections, Unspecified3, Unspecified4, MailSystem }
        impl Display for Category {}
        #[derive(Clone, Copy)] pub enum Detail { Zero, One, Two, Three, Four, Five, Six, Seven, Eight, Nine }
        impl Display for Detail {}
        #[derive(Clone, Copy)] pub struct Code { pub severity: Severity, pub category: Category, pub detail: Detail }
        impl Display for Code {}
        impl Code { pub fn new(severity: Severity, category: Category, detail: Detail) -> Code {} }
        #[derive(Clone)] pub struct Response { pub code: Code, pub message: Vec<String> }
        impl FromStr for Response {
            type Err = NomErrorKind;
            fn from_str(s: &str) -> result::Result<Response, NomErrorKind> {}
        }
        impl Response {
            pub fn new(code: Code, message: Vec<String>) -> Response {}
            pub fn is_positive(&self) -> bool {}
            pub fn has_code(&self, code: u16) -> bool {}
            pub fn first_word(&self) -> Option<&str> {}
            pub fn first_line(&self) -> Option<&str> {}
        }
    }
    pub mod util {
        use std::fmt::Display;
        pub struct XText(pub &str);
        impl Display for XText {}
    }
}
pub mod stub {
    use crate::{SendableEmail, Transport};
    #[derive(Clone, Copy)] pub struct StubTransport;
    impl StubTransport {
        pub fn new(response: StubResult) -> StubTransport {}
        pub fn new_positive() -> StubTransport {}
    }
    impl Transport for StubTransport {
        type Result = StubResult;
        fn send(&mut self, email: SendableEmail) -> StubResult {}
    }
    pub type StubResult = Result<(), ()>;
}
pub mod transport {
    pub use crate::{AsyncTransport, Transport};
    pub mod file {
        use std::fmt;
        use std::error::Error as StdError;
        pub use crate::{AsyncFileTransport, FileTransport};
        pub struct Error;
        impl Error {
            pub fn is_io(&self) -> bool {}
            pub fn is_envelope(&self) -> bool {}
        }
        impl fmt::Display for Error {}
        impl StdError for Error {}
        pub type Id = String;
    }
    pub mod sendmail {
        use std::fmt;
        use std::error::Error as StdError;
        pub use crate::{AsyncSendmailTransport, SendmailTransport};
        pub struct Error;
        impl Error {
            pub fn is_client(&self) -> bool {}
            pub fn is_response(&self) -> bool {}
        }
        impl fmt::Display for Error {}
        impl StdError for Error {}
    }
    pub mod smtp {
        use crate::Executor;
        use crate::transport::smtp::authentication::{Credentials, Mechanism};
        use crate::transport::smtp::client::Tls;
        use crate::transport::smtp::connection_url::TransportBuilder;
        use crate::transport::smtp::extension::ClientId;
        use crate::transport::smtp::response::Code;
        use std::fmt;
        use std::error::Error as StdError;
        use std::time::Duration;
        pub use crate::{AsyncSmtpTransport, SmtpTransport};
        pub const SMTP_PORT: u16 = _;
        pub const SUBMISSION_PORT: u16 = _;
        pub const SUBMISSIONS_PORT: u16 = _;
        #[derive(Clone)] pub struct AsyncSmtpTransportBuilder;
        impl AsyncSmtpTransportBuilder {
            pub fn hello_name(self, name: ClientId) -> Self {}
            pub fn credentials(self, credentials: Credentials) -> Self {}
            pub fn authentication(self, mechanisms: Vec<Mechanism>) -> Self {}
            pub fn port(self, port: u16) -> Self {}
            pub fn timeout(self, timeout: Option<Duration>) -> Self {}
            pub fn tls(self, tls: Tls) -> Self {}
            pub fn pool_config(self, pool_config: PoolConfig) -> Self {}
            pub fn build<E>(self) -> crate::AsyncSmtpTransport<E> where E: Executor {}
        }
        impl TransportBuilder for AsyncSmtpTransportBuilder {
            fn new<T: Into<String>>(server: T) -> Self {}
            fn tls(self, tls: Tls) -> Self {}
            fn port(self, port: u16) -> Self {}
            fn credentials(self, credentials: Credentials) -> Self {}
            fn hello_name(self, name: ClientId) -> Self {}
        }
        pub struct Error;
        impl Error {
            pub fn is_response(&self) -> bool {}
            pub fn is_client(&self) -> bool {}
            pub fn is_transient(&self) -> bool {}
            pub fn is_permanent(&self) -> bool {}
            pub fn is_timeout(&self) -> bool {}
            pub fn is_tls(&self) -> bool {}
            pub fn is_transport_shutdown(&self) -> bool {}
            pub fn status(&self) -> Option<Code> {}
        }
        impl fmt::Display for Error {}
        impl StdError for Error {}
        #[derive(Clone)] pub struct PoolConfig;
        impl PoolConfig {
            pub fn new() -> Self {}
            pub fn min_idle(self, min_idle: u32) -> Self {}
            pub fn max_size(self, max_size: u32) -> Self {}
            pub fn idle_timeout(self, idle_timeout: Duration) -> Self {}
        }
        impl Default for PoolConfig {}
        #[derive(Clone)] pub struct SmtpTransportBuilder;
        impl TransportBuilder for SmtpTransportBuilder {
            fn new<T: Into<String>>(server: T) -> Self {}
            fn tls(self, tls: Tls) -> Self {}
            fn port(self, port: u16) -> Self {}
            fn credentials(self, credentials: Credentials) -> Self {}
            fn hello_name(self, name: ClientId) -> Self {}
        }
        impl SmtpTransportBuilder {
            pub fn hello_name(self, name: ClientId) -> Self {}
            pub fn credentials(self, credentials: Credentials) -> Self {}
            pub fn authentication(self, mechanisms: Vec<Mechanism>) -> Self {}
            pub fn timeout(self, timeout: Option<Duration>) -> Self {}
            pub fn port(self, port: u16) -> Self {}
            pub fn tls(self, tls: Tls) -> Self {}
            pub fn pool_config(self, pool_config: PoolConfig) -> Self {}
            pub fn build(self) -> crate::SmtpTransport {}
        }
        pub mod authentication {
            use crate::transport::smtp::Error;
            use std::fmt::Display;
            pub const DEFAULT_MECHANISMS: &[Mechanism] = _;
            #[derive(Clone)] pub struct Credentials;
            impl Credentials { pub fn new(username: String, password: String) -> Credentials {} }
            impl<S, T> From<(S, T)> for Credentials where S: Into<String>, T: Into<String> {}
            #[derive(Clone, Copy)] pub enum Mechanism { Plain, Login, Xoauth2 }
            impl Display for Mechanism {}
            impl Mechanism {
                pub fn supports_initial_response(self) -> bool {}
                pub fn response(self, credentials: &Credentials, challenge: Option<&str>) -> Result<String, Error> {}
            }
        }
        pub mod client {
            use async_std::net::ToSocketAddrs as AsyncStd1ToSocketAddrs;
            use crate::address::Envelope;
            use crate::transport::smtp::Error;
            use crate::transport::smtp::authentication::{Credentials, Mechanism};
            use crate::transport::smtp::client::net::NetworkStream;
            use crate::transport::smtp::extension::{ClientId, ServerInfo};
            use crate::transport::smtp::response::Response;
            use futures_io::{AsyncRead as FuturesAsyncRead, AsyncWrite as FuturesAsyncWrite, Result as IoResult};
            use std::{fmt, io};
            use std::fmt::Display;
            use std::net::{IpAddr, SocketAddr, ToSocketAddrs};
            use std::pin::Pin;
            use std::task::{Context, Poll};
            use std::time::Duration;
            use tokio::io::{AsyncRead, AsyncWrite};
            use tokio::net::{TcpStream as Tokio1TcpStream, ToSocketAddrs as Tokio1ToSocketAddrs};
            pub struct AsyncSmtpConnection;
            impl AsyncSmtpConnection {
                pub fn server_info(&self) -> &ServerInfo {}
                pub async fn connect_with_transport(stream: Box<dyn AsyncTokioStream>, hello_name: &ClientId) -> Result<AsyncSmtpConnection, Error> {}
                pub async fn connect_tokio1<T: Tokio1ToSocketAddrs>(server: T, timeout: Option<Duration>, hello_name: &ClientId, tls_parameters: Option<TlsParameters>, local_address: Option<IpAddr>) -> Result<AsyncSmtpConnection, Error> {}
                pub async fn connect_asyncstd1<T: async_std::net::ToSocketAddrs>(server: T, timeout: Option<Duration>, hello_name: &ClientId, tls_parameters: Option<TlsParameters>) -> Result<AsyncSmtpConnection, Error> {}
                pub async fn send(&mut self, envelope: &Envelope, email: &[u8]) -> Result<Response, Error> {}
                pub fn has_broken(&self) -> bool {}
                pub fn can_starttls(&self) -> bool {}
                pub async fn starttls(&mut self, tls_parameters: TlsParameters, hello_name: &ClientId) -> Result<(), Error> {}
                pub async fn quit(&mut self) -> Result<Response, Error> {}
                pub async fn abort(&mut self) {}
                pub fn set_stream(&mut self, stream: AsyncNetworkStream) {}
                pub fn is_encrypted(&self) -> bool {}
                pub async fn test_connected(&mut self) -> bool {}
                pub async fn auth(&mut self, mechanisms: &[Mechanism], credentials: &Credentials) -> Result<Response, Error> {}
                pub async fn message(&mut self, message: &[u8]) -> Result<Response, Error> {}
                pub async fn message_iter<I, B>(&mut self, message: I) -> Result<Response, Error> where I: Iterator<Item = B>, B: AsRef<[u8]> {}
                pub async fn command<C: Display>(&mut self, command: C) -> Result<Response, Error> {}
                pub async fn read_response(&mut self) -> Result<Response, Error> {}
                pub fn peer_certificate(&self) -> Result<Vec<u8>, Error> {}
                pub fn tls_verify_result(&self) -> Result<(), Error> {}
                pub fn certificate_chain(&self) -> Result<Vec<Vec<u8>>, Error> {}
            }
            pub struct AsyncNetworkStream;
            impl AsyncNetworkStream {
                pub fn peer_addr(&self) -> IoResult<SocketAddr> {}
                pub fn use_existing_tokio1(stream: Box<dyn AsyncTokioStream>) -> AsyncNetworkStream {}
                pub async fn connect_tokio1<T: Tokio1ToSocketAddrs>(server: T, timeout: Option<Duration>, tls_parameters: Option<TlsParameters>, local_addr: Option<IpAddr>) -> Result<AsyncNetworkStream, Error> {}
                pub async fn connect_asyncstd1<T: AsyncStd1ToSocketAddrs>(server: T, timeout: Option<Duration>, tls_parameters: Option<TlsParameters>) -> Result<AsyncNetworkStream, Error> {}
                pub async fn upgrade_tls(&mut self, tls_parameters: TlsParameters) -> Result<(), Error> {}
                pub fn is_encrypted(&self) -> bool {}
                pub fn tls_verify_result(&self) -> Result<(), Error> {}
                pub fn certificate_chain(&self) -> Result<Vec<Vec<u8>>, Error> {}
                pub fn peer_certificate(&self) -> Result<Vec<u8>, Error> {}
            }
            impl FuturesAsyncRead for AsyncNetworkStream {
                fn poll_read(self: Pin<&mut Self>, cx: &mut Context, buf: &mut [u8]) -> Poll<IoResult<usize>> {}
            }
            impl FuturesAsyncWrite for AsyncNetworkStream {
                fn poll_write(self: Pin<&mut Self>, cx: &mut Context, buf: &[u8]) -> Poll<IoResult<usize>> {}
                fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<IoResult<()>> {}
                fn poll_close(self: Pin<&mut Self>, cx: &mut Context) -> Poll<IoResult<()>> {}
            }
            pub trait AsyncTokioStream: AsyncRead + AsyncWrite + fmt::Debug {
                fn peer_addr(&self) -> io::Result<SocketAddr>;
            }
            impl AsyncTokioStream for Tokio1TcpStream { fn peer_addr(&self) -> io::Result<SocketAddr> {} }
            pub struct SmtpConnection;
            impl SmtpConnection {
                pub fn server_info(&self) -> &ServerInfo {}
                #[blocking(net)] pub fn connect<A: ToSocketAddrs>(server: A, timeout: Option<Duration>, hello_name: &ClientId, tls_parameters: Option<&TlsParameters>, local_address: Option<IpAddr>) -> Result<SmtpConnection, Error> {}
                #[blocking(net)] pub fn send(&mut self, envelope: &Envelope, email: &[u8]) -> Result<Response, Error> {}
                pub fn has_broken(&self) -> bool {}
                pub fn can_starttls(&self) -> bool {}
                #[blocking(net)] pub fn starttls(&mut self, tls_parameters: &TlsParameters, hello_name: &ClientId) -> Result<(), Error> {}
                #[blocking(net)] pub fn quit(&mut self) -> Result<Response, Error> {}
                pub fn abort(&mut self) {}
                pub fn set_stream(&mut self, stream: NetworkStream) {}
                pub fn is_encrypted(&self) -> bool {}
                pub fn set_timeout(&mut self, duration: Option<Duration>) -> io::Result<()> {}
                #[blocking(net)] pub fn test_connected(&mut self) -> bool {}
                #[blocking(net)] pub fn auth(&mut self, mechanisms: &[Mechanism], credentials: &Credentials) -> Result<Response, Error> {}
                #[blocking(net)] pub fn message(&mut self, message: &[u8]) -> Result<Response, Error> {}
                pub fn message_iter<I, B>(&mut self, message: I) -> Result<Response, Error> where I: Iterator<Item = B>, B: AsRef<[u8]> {}
                #[blocking(net)] pub fn command<C: Display>(&mut self, command: C) -> Result<Response, Error> {}
                pub fn read_response(&mut self) -> Result<Response, Error> {}
                pub fn peer_certificate(&self) -> Result<Vec<u8>, Error> {}
                pub fn tls_verify_result(&self) -> Result<(), Error> {}
                pub fn certificate_chain(&self) -> Result<Vec<Vec<u8>>, Error> {}
            }
            #[derive(Clone, Copy)] pub enum TlsVersion { Tlsv10, Tlsv11, Tlsv12, Tlsv13 }
            #[derive(Clone)] pub enum Tls { None, Opportunistic(TlsParameters), Required(TlsParameters), Wrapper(TlsParameters) }
            #[derive(Clone, Default)] pub enum CertificateStore { Default, WebpkiRoots, None }
            #[derive(Clone)] pub struct TlsParameters;
            impl TlsParameters {
                pub fn new(domain: String) -> Result<Self, Error> {}
                pub fn builder(domain: String) -> TlsParametersBuilder {}
                pub fn new_native(domain: String) -> Result<Self, Error> {}
                pub fn new_rustls(domain: String) -> Result<Self, Error> {}
                pub fn new_boring(domain: String) -> Result<Self, Error> {}
                pub fn domain(&self) -> &str {}
            }
            #[derive(Clone)] pub struct TlsParametersBuilder;
            impl TlsParametersBuilder {
                pub fn new(domain: String) -> Self {}
                pub fn certificate_store(self, cert_store: CertificateStore) -> Self {}
                pub fn add_root_certificate(self, cert: Certificate) -> Self {}
                pub fn identify_with(self, identity: Identity) -> Self {}
                pub fn dangerous_accept_invalid_hostnames(self, accept_invalid_hostnames: bool) -> Self {}
                pub fn set_min_tls_version(self, min_tls_version: TlsVersion) -> Self {}
                pub fn dangerous_accept_invalid_certs(self, accept_invalid_certs: bool) -> Self {}
                pub fn build(self) -> Result<TlsParameters, Error> {}
                pub fn build_native(self) -> Result<TlsParameters, Error> {}
                pub fn build_boring(self) -> Result<TlsParameters, Error> {}
                pub fn build_rustls(self) -> Result<TlsParameters, Error> {}
            }
            #[derive(Clone)] pub struct Certificate;
            impl Certificate {
                pub fn from_der(der: Vec<u8>) -> Result<Self, Error> {}
                pub fn from_pem(pem: &[u8]) -> Result<Self, Error> {}
            }
            pub struct Identity;
            impl Clone for Identity {}
            impl Identity { pub fn from_pem(pem: &[u8], key: &[u8]) -> Result<Self, Error> {} }
            pub mod net {
                use crate::transport::smtp::Error;
                use crate::transport::smtp::client::TlsParameters;
                use std::io;
                use std::io::{Read, Write};
                use std::net::{IpAddr, Shutdown, SocketAddr, ToSocketAddrs};
                use std::time::Duration;
                pub struct NetworkStream;
                impl NetworkStream {
                    pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
                    pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
                    pub fn connect<T: ToSocketAddrs>(server: T, timeout: Option<Duration>, tls_parameters: Option<&TlsParameters>, local_addr: Option<IpAddr>) -> Result<NetworkStream, Error> {}
                    pub fn upgrade_tls(&mut self, tls_parameters: &TlsParameters) -> Result<(), Error> {}
                    pub fn is_encrypted(&self) -> bool {}
                    pub fn tls_verify_result(&self) -> Result<(), Error> {}
                    pub fn certificate_chain(&self) -> Result<Vec<Vec<u8>>, Error> {}
                    pub fn peer_certificate(&self) -> Result<Vec<u8>, Error> {}
                    pub fn set_read_timeout(&mut self, duration: Option<Duration>) -> io::Result<()> {}
                    pub fn set_write_timeout(&mut self, duration: Option<Duration>) -> io::Result<()> {}
                }
                impl Read for NetworkStream { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
                impl Write for NetworkStream {
                    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
                    fn flush(&mut self) -> io::Result<()> {}
                }
            }
        }
        pub mod commands {
            use crate::Address;
            use crate::transport::smtp::Error;
            use crate::transport::smtp::authentication::{Credentials, Mechanism};
            use crate::transport::smtp::extension::{ClientId, MailParameter, RcptParameter};
            use crate::transport::smtp::response::Response;
            use std::fmt::Display;
            #[derive(Clone)] pub struct Ehlo;
            impl Display for Ehlo {}
            impl Ehlo { pub fn new(client_id: ClientId) -> Ehlo {} }
            #[derive(Clone, Copy)] pub struct Starttls;
            impl Display for Starttls {}
            #[derive(Clone)] pub struct Mail;
            impl Display for Mail {}
            impl Mail { pub fn new(sender: Option<Address>, parameters: Vec<MailParameter>) -> Mail {} }
            #[derive(Clone)] pub struct Rcpt;
            impl Display for Rcpt {}
            impl Rcpt { pub fn new(recipient: Address, parameters: Vec<RcptParameter>) -> Rcpt {} }
            #[derive(Clone, Copy)] pub struct Data;
            impl Display for Data {}
            #[derive(Clone, Copy)] pub struct Quit;
            impl Display for Quit {}
            #[derive(Clone, Copy)] pub struct Noop;
            impl Display for Noop {}
            #[derive(Clone)] pub struct Help;
            impl Display for Help {}
            impl Help { pub fn new(argument: Option<String>) -> Help {} }
            #[derive(Clone)] pub struct Vrfy;
            impl Display for Vrfy {}
            impl Vrfy { pub fn new(argument: String) -> Vrfy {} }
            #[derive(Clone)] pub struct Expn;
            impl Display for Expn {}
            impl Expn { pub fn new(argument: String) -> Expn {} }
            #[derive(Clone, Copy)] pub struct Rset;
            impl Display for Rset {}
            #[derive(Clone)] pub struct Auth;
            impl Display for Auth {}
            impl Auth {
                pub fn new(mechanism: Mechanism, credentials: Credentials, challenge: Option<String>) -> Result<Auth, Error> {}
                pub fn new_from_response(mechanism: Mechanism, credentials: Credentials, response: &Response) -> Result<Auth, Error> {}
            }
        }
        pub mod connection_url {
            use crate::transport::smtp::authentication::Credentials;
            use crate::transport::smtp::client::Tls;
            use crate::transport::smtp::extension::ClientId;
            pub trait TransportBuilder {
                fn new<T: Into<String>>(server: T) -> Self;
                fn tls(self, tls: Tls) -> Self;
                fn port(self, port: u16) -> Self;
                fn credentials(self, credentials: Credentials) -> Self;
                fn hello_name(self, name: ClientId) -> Self;
            }
        }
        pub mod extension {
            use crate::transport::smtp::Error;
            use crate::transport::smtp::authentication::Mechanism;
            use crate::transport::smtp::response::Response;
            use std::fmt::Display;
            use std::net::{Ipv4Addr, Ipv6Addr};
            #[derive(Clone)] pub enum ClientId { Domain(String), Ipv4(Ipv4Addr), Ipv6(Ipv6Addr) }
            impl Default for ClientId {}
            impl Display for ClientId {}
            #[derive(Clone, Copy)] pub enum Extension { EightBitMime, SmtpUtfEight, StartTls, Authentication(Mechanism) }
            impl Display for Extension {}
            #[derive(Clone, Default)] pub struct ServerInfo;
            impl Display for ServerInfo {}
            impl ServerInfo {
                pub fn from_response(response: &Response) -> Result<ServerInfo, Error> {}
                pub fn supports_feature(&self, keyword: Extension) -> bool {}
                pub fn supports_auth_mechanism(&self, mechanism: Mechanism) -> bool {}
                pub fn get_auth_mechanism(&self, mechanisms: &[Mechanism]) -> Option<Mechanism> {}
                pub fn name(&self) -> &str {}
            }
            #[derive(Clone)] pub enum MailParameter { Body(MailBodyParameter), Size(usize), SmtpUtfEight, Other { keyword: String, value: Option<String> } }
            impl Display for MailParameter {}
            #[derive(Clone, Copy)] pub enum MailBodyParameter { SevenBit, EightBitMime }
            impl Display for MailBodyParameter {}
            #[derive(Clone)] pub enum RcptParameter { Other { keyword: String, value: Option<String> } }
            impl Display for RcptParameter {}
        }
        pub mod response {
            use crate::transport::smtp::Error;
            use std::result;
            use std::fmt::Display;
            use std::str::FromStr;
            #[derive(Clone, Copy)] pub enum Severity { PositiveCompletion, PositiveIntermediate, TransientNegativeCompletion, PermanentNegativeCompletion }
            impl Display for Severity {}
            #[derive(Clone, Copy)] pub enum Category { Syntax, Information, Connections, Unspecified3, Unspecified4, MailSystem }
            impl Display for Category {}
            #[derive(Clone, Copy)] pub enum Detail { Zero, One, Two, Three, Four, Five, Six, Seven, Eight, Nine }
            impl Display for Detail {}
            #[derive(Clone, Copy)] pub struct Code { pub severity: Severity, pub category: Category, pub detail: Detail }
            impl Display for Code {}
            impl Code {
                pub fn new(severity: Severity, category: Category, detail: Detail) -> Code {}
                pub fn is_positive(self) -> bool {}
            }
            #[derive(Clone)] pub struct Response;
            impl FromStr for Response {
                type Err = Error;
                fn from_str(s: &str) -> result::Result<Response, Error> {}
            }
            impl Response {
                pub fn new(code: Code, message: Vec<String>) -> Response {}
                pub fn is_positive(&self) -> bool {}
                pub fn has_code(&self, code: u16) -> bool {}
                pub fn first_word(&self) -> Option<&str> {}
                pub fn first_line(&self) -> Option<&str> {}
                pub fn code(&self) -> Code {}
                pub fn message(&self) -> impl Iterator<Item = &str> {}
            }
        }
    }
    pub mod stub {
        use crate::{AsyncTransport, Transport};
        use crate::address::Envelope;
        use std::fmt;
        use std::error::Error as StdError;
        #[derive(Clone, Copy)] pub struct Error;
        impl fmt::Display for Error {}
        impl StdError for Error {}
        #[derive(Clone)] pub struct StubTransport;
        impl StubTransport {
            pub fn new(response: Result<(), Error>) -> Self {}
            pub fn new_ok() -> Self {}
            pub fn new_error() -> Self {}
            pub fn messages(&self) -> Vec<(Envelope, String)> {}
        }
        impl Transport for StubTransport {
            type Ok = ();
            type Error = Error;
            fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error> {}
        }
        #[derive(Clone)] pub struct AsyncStubTransport;
        impl AsyncStubTransport {
            pub fn new(response: Result<(), Error>) -> Self {}
            pub fn new_ok() -> Self {}
            pub fn new_error() -> Self {}
            pub async fn messages(&self) -> Vec<(Envelope, String)> {}
        }
        impl AsyncTransport for AsyncStubTransport {
            type Ok = ();
            type Error = Error;
            async fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error> {}
        }
    }
}
