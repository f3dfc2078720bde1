//! nng 1.0.1.

#![unlike_before("0.5")]
use std::time::Duration;
#[derive(Debug, Clone, Copy, PartialEq, Eq)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub type SendResult<T> = std::result::Result<T, (Message, Error)>;
#[derive(Debug, Clone, Copy)] pub enum Protocol { Bus0, Pair0, Pair1, Pub0, Pull0, Push0, Rep0, Req0, Respondent0, Sub0, Surveyor0 }
#[derive(Debug, Clone, Default)] pub struct Message;
impl Message {
    pub fn new() -> Self {}
    pub fn as_slice(&self) -> &[u8] {}
}
impl std::ops::Deref for Message { type Target = [u8]; fn deref(&self) -> &[u8] {} }
impl From<&[u8]> for Message {}
#[derive(Debug, Clone)] pub struct Socket;
impl Socket {
    pub fn new(t: Protocol) -> Result<Socket> {}
    #[blocking(net)] #[advice("use `dial_async`")] pub fn dial(&self, url: &str) -> Result<()> {}
    pub fn listen(&self, url: &str) -> Result<()> {}
    pub fn dial_async(&self, url: &str) -> Result<()> {}
    pub fn listen_async(&self, url: &str) -> Result<()> {}
    #[blocking(net)] #[advice("use `recv_async`, whose `Aio` calls back")] pub fn recv(&self) -> Result<Message> {}
    #[blocking(net)] #[advice("use `send_async`, whose `Aio` calls back")] pub fn send<M: Into<Message>>(&self, msg: M) -> SendResult<()> {}
    pub fn try_recv(&self) -> Result<Message> {}
    pub fn try_send<M: Into<Message>>(&self, msg: M) -> SendResult<()> {}
    pub fn recv_async(&self, aio: &Aio) -> Result<()> {}
    pub fn send_async<M: Into<Message>>(&self, aio: &Aio, msg: M) -> SendResult<()> {}
    pub fn close(&self) {}
}
#[derive(Debug, Clone)] pub struct Aio;
impl Aio {
    pub fn new<F>(callback: F) -> Result<Self> {}
    pub fn set_timeout(&self, dur: Option<Duration>) -> Result<()> {}
    pub fn sleep(&self, dur: Duration) -> Result<()> {}
    #[blocking(net)] pub fn wait(&self) {}
    pub fn cancel(&self) {}
}
#[derive(Debug, Clone)] pub struct Context;
impl Context {
    pub fn new(socket: &Socket) -> Result<Context> {}
    pub fn send<M: Into<Message>>(&self, aio: &Aio, msg: M) -> SendResult<()> {}
    pub fn recv(&self, aio: &Aio) -> Result<()> {}
    pub fn close(&self) {}
}
