//! pop3 1.0.6. Every command waits for the server.

use std::io::Result;
use std::net::ToSocketAddrs;
pub struct POP3Stream { pub is_authenticated: bool }
impl POP3Stream {
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn connect<A: ToSocketAddrs>(addr: A, ssl_context: Option<openssl::ssl::SslConnector>, domain: &str) -> Result<POP3Stream> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn login(&mut self, username: &str, password: &str) -> POP3Result {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn stat(&mut self) -> POP3Result {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn uidl(&mut self, message_number: Option<i32>) -> POP3Result {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn list(&mut self, message_number: Option<i32>) -> POP3Result {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn retr(&mut self, message_id: i32) -> POP3Result {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn dele(&mut self, message_id: i32) -> POP3Result {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn rset(&mut self) -> POP3Result {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn quit(&mut self) -> POP3Result {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn noop(&mut self) -> POP3Result {}
}
pub struct POP3EmailMetadata { pub message_id: i32, pub message_size: i32 }
pub struct POP3EmailUidldata { pub message_id: i32, pub message_uid: String }
pub enum POP3Result { POP3Ok, POP3Err, POP3Stat { num_email: i32, mailbox_size: i32 }, POP3Uidl { emails_metadata: Vec<POP3EmailUidldata> }, POP3List { emails_metadata: Vec<POP3EmailMetadata> }, POP3Message { raw: Vec<String> } }
