//! imap 2.4.1.

use bufstream::IntoInnerError as BufError;
use chrono::{DateTime, FixedOffset};
use crate::client::Connection;
use crate::error::{ParseError, ValidateError};
use crate::extensions::idle::Handle;
use crate::types::{Capabilities, Fetch, Flag, Mailbox, Name, Seq, Uid, UnsolicitedResponse, ZeroCopyResult};
use imap_proto::Response;
use native_tls::{TlsConnector, Error as TlsError, HandshakeError as TlsHandshakeError, TlsStream};
use std::{fmt, result};
use std::collections::HashSet;
use std::error::Error as StdError;
use std::io::{Error as IoError, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::ops::{Deref, DerefMut};
use std::sync::mpsc;
pub trait Authenticator {
    type Response: AsRef<[u8]>;
    fn process(&self, challenge: &[u8]) -> Self::Response;
}
pub struct Session<T: Read + Write> { pub unsolicited_responses: mpsc::Receiver<UnsolicitedResponse> }
impl<T: Read + Write> Deref for Session<T> {
    type Target = Connection<T>;
    fn deref(&self) -> &Connection<T> {}
}
impl<T: Read + Write> DerefMut for Session<T> { fn deref_mut(&mut self) -> &mut Connection<T> {} }
impl<T: Read + Write> Session<T> {
    #[blocking(net)] pub fn select<S: AsRef<str>>(&mut self, mailbox_name: S) -> Result<Mailbox> {}
    #[blocking(net)] pub fn examine<S: AsRef<str>>(&mut self, mailbox_name: S) -> Result<Mailbox> {}
    #[blocking(net)] pub fn fetch<S1, S2>(&mut self, sequence_set: S1, query: S2) -> ZeroCopyResult<Vec<Fetch>> where S1: AsRef<str>, S2: AsRef<str> {}
    #[blocking(net)] pub fn uid_fetch<S1, S2>(&mut self, uid_set: S1, query: S2) -> ZeroCopyResult<Vec<Fetch>> where S1: AsRef<str>, S2: AsRef<str> {}
    #[blocking(net)] pub fn noop(&mut self) -> Result<()> {}
    #[blocking(net)] pub fn logout(&mut self) -> Result<()> {}
    #[blocking(net)] pub fn create<S: AsRef<str>>(&mut self, mailbox_name: S) -> Result<()> {}
    #[blocking(net)] pub fn delete<S: AsRef<str>>(&mut self, mailbox_name: S) -> Result<()> {}
    #[blocking(net)] pub fn rename<S1: AsRef<str>, S2: AsRef<str>>(&mut self, from: S1, to: S2) -> Result<()> {}
    #[blocking(net)] pub fn subscribe<S: AsRef<str>>(&mut self, mailbox: S) -> Result<()> {}
    #[blocking(net)] pub fn unsubscribe<S: AsRef<str>>(&mut self, mailbox: S) -> Result<()> {}
    #[blocking(net)] pub fn capabilities(&mut self) -> ZeroCopyResult<Capabilities> {}
    #[blocking(net)] pub fn expunge(&mut self) -> Result<Vec<Seq>> {}
    #[blocking(net)] pub fn uid_expunge<S: AsRef<str>>(&mut self, uid_set: S) -> Result<Vec<Uid>> {}
    #[blocking(net)] pub fn check(&mut self) -> Result<()> {}
    #[blocking(net)] pub fn close(&mut self) -> Result<()> {}
    #[blocking(net)] pub fn store<S1, S2>(&mut self, sequence_set: S1, query: S2) -> ZeroCopyResult<Vec<Fetch>> where S1: AsRef<str>, S2: AsRef<str> {}
    #[blocking(net)] pub fn uid_store<S1, S2>(&mut self, uid_set: S1, query: S2) -> ZeroCopyResult<Vec<Fetch>> where S1: AsRef<str>, S2: AsRef<str> {}
    #[blocking(net)] pub fn copy<S1: AsRef<str>, S2: AsRef<str>>(&mut self, sequence_set: S1, mailbox_name: S2) -> Result<()> {}
    #[blocking(net)] pub fn uid_copy<S1: AsRef<str>, S2: AsRef<str>>(&mut self, uid_set: S1, mailbox_name: S2) -> Result<()> {}
    #[blocking(net)] pub fn mv<S1: AsRef<str>, S2: AsRef<str>>(&mut self, sequence_set: S1, mailbox_name: S2) -> Result<()> {}
    #[blocking(net)] pub fn uid_mv<S1: AsRef<str>, S2: AsRef<str>>(&mut self, uid_set: S1, mailbox_name: S2) -> Result<()> {}
    #[blocking(net)] pub fn list(&mut self, reference_name: Option<&str>, mailbox_pattern: Option<&str>) -> ZeroCopyResult<Vec<Name>> {}
    #[blocking(net)] pub fn lsub(&mut self, reference_name: Option<&str>, mailbox_pattern: Option<&str>) -> ZeroCopyResult<Vec<Name>> {}
    #[blocking(net)] pub fn status<S1: AsRef<str>, S2: AsRef<str>>(&mut self, mailbox_name: S1, data_items: S2) -> Result<Mailbox> {}
    #[blocking(net)] pub fn idle(&mut self) -> Result<Handle<T>> {}
    #[blocking(net)] pub fn append<S: AsRef<str>, B: AsRef<[u8]>>(&mut self, mailbox: S, content: B) -> Result<()> {}
    #[blocking(net)] pub fn append_with_flags<S: AsRef<str>, B: AsRef<[u8]>>(&mut self, mailbox: S, content: B, flags: &[Flag]) -> Result<()> {}
    #[blocking(net)] pub fn append_with_flags_and_date<S: AsRef<str>, B: AsRef<[u8]>>(&mut self, mailbox: S, content: B, flags: &[Flag], date: impl Into<Option<DateTime<FixedOffset>>>) -> Result<()> {}
    #[blocking(net)] pub fn search<S: AsRef<str>>(&mut self, query: S) -> Result<HashSet<Seq>> {}
    #[blocking(net)] pub fn uid_search<S: AsRef<str>>(&mut self, query: S) -> Result<HashSet<Uid>> {}
    #[blocking(net)] pub fn run_command_and_check_ok<S: AsRef<str>>(&mut self, command: S) -> Result<()> {}
    #[blocking(net)] pub fn run_command<S: AsRef<str>>(&mut self, untagged_command: S) -> Result<()> {}
    #[blocking(net)] pub fn run_command_and_read_response<S: AsRef<str>>(&mut self, untagged_command: S) -> Result<Vec<u8>> {}
    #[blocking(net)] pub fn sort<C, S>(&mut self, criteria: &[C], charset: S, query: impl AsRef<str>) -> Result<Vec<Seq>> {}
    #[blocking(net)] pub fn uid_sort<C, S>(&mut self, criteria: &[C], charset: S, query: impl AsRef<str>) -> Result<Vec<Uid>> {}
    #[blocking(net)] pub fn get_quota_root(&mut self, mailbox_name: impl AsRef<str>) -> Result<QuotaRootResponse> {}
    #[blocking(net)] pub fn list_status(&mut self, reference_name: Option<&str>, mailbox_pattern: Option<&str>, data_items: &str) -> Result<ExtendedNames> {}
}
pub struct Client<T: Read + Write>;
impl<T: Read + Write> Deref for Client<T> {
    type Target = Connection<T>;
    fn deref(&self) -> &Connection<T> {}
}
impl<T: Read + Write> DerefMut for Client<T> { fn deref_mut(&mut self) -> &mut Connection<T> {} }
impl Client<TcpStream> {
    #[blocking(net)] pub fn secure<S: AsRef<str>>(self, domain: S, ssl_connector: &TlsConnector) -> Result<Client<TlsStream<TcpStream>>> {}
}
impl<T: Read + Write> Client<T> {
    pub fn new(stream: T) -> Client<T> {}
    #[blocking(net)] pub fn login<U: AsRef<str>, P: AsRef<str>>(self, username: U, password: P) -> ::std::result::Result<Session<T>, (Error, Client<T>)> {}
    #[blocking(net)] pub fn authenticate<A: Authenticator, S: AsRef<str>>(self, auth_type: S, authenticator: &A) -> ::std::result::Result<Session<T>, (Error, Client<T>)> {}
    #[blocking(net)] pub fn capabilities(&mut self) -> Result<Capabilities> {}
    pub fn into_inner(self) -> Result<T> {}
}
#[blocking(net)] pub fn connect<A: ToSocketAddrs, S: AsRef<str>>(addr: A, domain: S, ssl_connector: &TlsConnector) -> Result<Client<TlsStream<TcpStream>>> {}
#[blocking(net)] pub fn connect_starttls<A: ToSocketAddrs, S: AsRef<str>>(addr: A, domain: S, ssl_connector: &TlsConnector) -> Result<Client<TlsStream<TcpStream>>> {}
pub type Result<T> = result::Result<T, Error>;
pub enum Error { Io(IoError), TlsHandshake(TlsHandshakeError<TcpStream>), Tls(TlsError), Bad(String), No(String), ConnectionLost, Parse(ParseError), Validate(ValidateError), Append }
impl From<IoError> for Error {}
impl From<ParseError> for Error {}
impl<T> From<BufError<T>> for Error {}
impl From<TlsHandshakeError<TcpStream>> for Error {}
impl From<TlsError> for Error {}
impl From<Response> for Error {}
impl fmt::Display for Error {}
impl StdError for Error {}
pub mod client {
    use std::io::{Read, Write};
    pub struct Connection<T: Read + Write> { pub debug: bool, pub greeting_read: bool }
    impl<T: Read + Write> Connection<T> { pub fn read_greeting(&mut self) -> crate::Result<Vec<u8>> {} }
}
pub mod error {
    use base64::DecodeError;
    use std::fmt;
    use std::error::Error as StdError;
    use std::str::Utf8Error;
    pub use crate::{Error, Result};
    pub enum ParseError { Invalid(Vec<u8>), Unexpected(String), Authentication(String, Option<DecodeError>), DataNotUtf8(Vec<u8>, Utf8Error) }
    impl fmt::Display for ParseError {}
    impl StdError for ParseError {}
    pub struct ValidateError(pub char);
    impl fmt::Display for ValidateError {}
    impl StdError for ValidateError {}
}
// What 3 has, as its alphas have it.
pub trait ImapConnection: Read + Write {}
pub struct ClientBuilder<D>;
impl<D: AsRef<str>> ClientBuilder<D> {
    pub fn new(domain: D, port: u16) -> Self {}
    pub fn starttls(&mut self) -> &mut Self {}
    pub fn mode(self, mode: ConnectionMode) -> Self {}
    pub fn tls_kind(self, kind: TlsKind) -> Self {}
    pub fn danger_skip_tls_verify(self, skip_tls_verify: bool) -> Self {}
    #[blocking(net)] pub fn connect(&self) -> Result<Client<Box<dyn ImapConnection>>> {}
    #[blocking(net)] pub fn native_tls(&mut self) -> Result<Client<TlsStream<TcpStream>>> {}
    #[blocking(net)] pub fn rustls(&mut self) -> Result<Client<Box<dyn ImapConnection>>> {}
}
pub mod extensions {
    pub mod idle {
        use native_tls::TlsStream;
        use std::io::{Read, Write};
        use std::net::TcpStream;
        use std::time::Duration;
        pub struct Handle<T: Read + Write>;
        impl<T: Read + Write> Handle<T> { #[blocking(net)] pub fn wait(self) -> crate::Result<()> {} }
        impl<T: SetReadTimeout + Read + Write> Handle<T> {
            pub fn set_keepalive(&mut self, interval: Duration) {}
            #[blocking(net)] pub fn wait_keepalive(self) -> crate::Result<()> {}
            #[blocking(net)] pub fn wait_timeout(self, timeout: Duration) -> crate::Result<()> {}
            #[blocking(net)] pub fn wait_with_timeout(self, timeout: Duration) -> crate::Result<WaitOutcome> {}
            pub fn timeout(&mut self, interval: Duration) -> &mut Self {}
            pub fn keepalive(&mut self, keepalive: bool) -> &mut Self {}
            #[blocking(net)] pub fn wait_while<F>(&mut self, callback: F) -> crate::Result<WaitOutcome> where F: FnMut(crate::types::UnsolicitedResponse) -> bool { let r: crate::types::UnsolicitedResponse; callback(r) }
        }
        pub enum WaitOutcome { TimedOut, MailboxChanged }
        pub trait SetReadTimeout {
            fn set_read_timeout(&mut self, timeout: Option<Duration>) -> crate::Result<()>;
        }
        impl SetReadTimeout for TcpStream { fn set_read_timeout(&mut self, timeout: Option<Duration>) -> crate::Result<()> {} }
        impl SetReadTimeout for TlsStream<TcpStream> { fn set_read_timeout(&mut self, timeout: Option<Duration>) -> crate::Result<()> {} }
    }
}
pub mod types {
    use chrono::{DateTime, FixedOffset};
    use crate::Error;
    use imap_proto::types::{BodyStructure, Capability, Envelope, SectionPath};
    use std::fmt;
    use std::borrow::Cow;
    use std::collections::hash_set::Iter;
    use std::ops::Deref;
    pub use imap_proto::StatusAttribute;
    pub type Uid = u32;
    pub type Seq = u32;
    #[derive(Clone)] pub enum Flag { Seen, Answered, Flagged, Deleted, Draft, Recent, MayCreate, Custom(Cow<str>) }
    impl fmt::Display for Flag {}
    impl From<String> for Flag {}
    impl From<&str> for Flag {}
    pub enum UnsolicitedResponse { Status { mailbox: String, attributes: Vec<StatusAttribute> }, Recent(u32), Exists(u32), Expunge(Seq) }
    pub struct ZeroCopy<D>;
    impl<D> Deref for ZeroCopy<D> {
        type Target = D;
        fn deref(&self) -> &Self::Target {}
    }
    impl<D: fmt::Display> fmt::Display for ZeroCopy<D> {}
    impl<D> IntoIterator for &ZeroCopy<D> where &D: IntoIterator {
        type Item = <&D as IntoIterator>::Item;
        type IntoIter = <&D as IntoIterator>::IntoIter;
        fn into_iter(self) -> Self::IntoIter {}
    }
    #[derive(Clone)] pub struct Mailbox { pub flags: Vec<Flag>, pub exists: u32, pub recent: u32, pub unseen: Option<u32>, pub permanent_flags: Vec<Flag>, pub uid_next: Option<Uid>, pub uid_validity: Option<u32> }
    impl Default for Mailbox {}
    impl fmt::Display for Mailbox {}
    pub struct Fetch { pub message: Seq, pub uid: Option<Uid>, pub size: Option<u32> }
    impl Fetch {
        pub fn flags(&self) -> &[Flag] {}
        pub fn header(&self) -> Option<&[u8]> {}
        pub fn body(&self) -> Option<&[u8]> {}
        pub fn text(&self) -> Option<&[u8]> {}
        pub fn envelope(&self) -> Option<&Envelope> {}
        pub fn section(&self, path: &SectionPath) -> Option<&[u8]> {}
        pub fn internal_date(&self) -> Option<DateTime<FixedOffset>> {}
        pub fn bodystructure(&self) -> Option<&BodyStructure> {}
    }
    pub struct Name;
    impl Name {
        pub fn attributes(&self) -> &[NameAttribute] {}
        pub fn delimiter(&self) -> Option<&str> {}
        pub fn name(&self) -> &str {}
    }
    #[derive(Clone)] pub enum NameAttribute { NoInferiors, NoSelect, Marked, Unmarked, Custom(Cow<str>) }
    impl From<String> for NameAttribute {}
    impl From<&str> for NameAttribute {}
    pub struct Capabilities;
    impl Capabilities {
        pub fn has(&self, cap: &Capability) -> bool {}
        pub fn has_str<S: AsRef<str>>(&self, cap: S) -> bool {}
        pub fn iter(&self) -> Iter<Capability> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
    pub type ZeroCopyResult<T> = Result<ZeroCopy<T>, Error>;
}
