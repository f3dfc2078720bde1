//! rust_socketio 0.6.0. Its callbacks run on a thread or a task of its own.

pub use client::{ClientBuilder, RawClient, TransportType};
pub use error::Error;
pub use event::Event;
pub use payload::Payload;
pub mod error {
    use std::{error, fmt};
    pub enum Error {}
    impl fmt::Display for Error {}
    impl error::Error for Error {}
    pub(crate) type Result<T> = std::result::Result<T, Error>;
}
pub mod event {
    #[derive(Clone)] pub enum Event { Message, Error, Custom(String), Connect, Close }
    impl From<String> for Event {}
    impl From<&str> for Event {}
}
pub mod payload {
    use bytes::Bytes;
    #[derive(Clone)] pub enum Payload { Binary(Bytes), Text(Vec<serde_json::Value>), String(String) }
    impl From<&str> for Payload {}
    impl From<String> for Payload {}
    impl From<serde_json::Value> for Payload {}
    impl From<Vec<u8>> for Payload {}
}
pub mod client {
    use crate::error::Result;
    use crate::{Event, Payload};
    use native_tls::TlsConnector;
    use std::time::Duration;
    #[derive(Clone)] pub enum TransportType { Any, Websocket, WebsocketUpgrade, Polling }
    #[derive(Clone)] pub struct ClientBuilder;
    impl ClientBuilder {
        pub fn new<T: Into<String>>(address: T) -> Self {}
        pub fn namespace<T: Into<String>>(self, namespace: T) -> Self {}
        pub fn reconnect(self, reconnect: bool) -> Self {}
        pub fn reconnect_on_disconnect(self, reconnect_on_disconnect: bool) -> Self {}
        pub fn reconnect_delay(self, min: u64, max: u64) -> Self {}
        pub fn max_reconnect_attempts(self, reconnect_attempts: u8) -> Self {}
        pub fn on<T: Into<Event>, F>(self, event: T, callback: F) -> Self where F: FnMut(Payload, RawClient) + Send {}
        pub fn on_any<F>(self, callback: F) -> Self where F: FnMut(Event, Payload, RawClient) + Send {}
        pub fn tls_config(self, tls_config: TlsConnector) -> Self {}
        pub fn opening_header<T: Into<HeaderValue>, K: Into<String>>(self, key: K, val: T) -> Self {}
        pub fn auth(self, auth: serde_json::Value) -> Self {}
        pub fn transport_type(self, transport_type: TransportType) -> Self {}
        #[blocking(net)] #[advice("use the client of `asynchronous`")] pub fn connect(self) -> Result<Client> {}
        #[blocking(net)] #[advice("use the client of `asynchronous`")] pub fn connect_raw(self) -> Result<RawClient> {}
    }
    #[derive(Clone)] pub struct Client;
    impl Client {
        pub fn set_reconnect_url<T: Into<String>>(&self, address: T) -> Result<()> {}
        #[blocking(net)] #[advice("use the client of `asynchronous`")] pub fn emit<E, D>(&self, event: E, data: D) -> Result<()> where E: Into<Event>, D: Into<Payload> {}
        #[blocking(net)] #[advice("use the client of `asynchronous`")] pub fn emit_with_ack<F, E, D>(&self, event: E, data: D, timeout: Duration, callback: F) -> Result<()> where F: FnMut(Payload, RawClient) + Send, E: Into<Event>, D: Into<Payload> {}
        #[blocking(net)] #[advice("use the client of `asynchronous`")] pub fn disconnect(&self) -> Result<()> {}
    }
    #[derive(Clone)] pub struct RawClient;
    impl RawClient {
        #[blocking(net)] #[advice("use the client of `asynchronous`")] pub fn emit<E, D>(&self, event: E, data: D) -> Result<()> where E: Into<Event>, D: Into<Payload> {}
        #[blocking(net)] #[advice("use the client of `asynchronous`")] pub fn disconnect(&self) -> Result<()> {}
        #[blocking(net)] #[advice("use the client of `asynchronous`")] pub fn emit_with_ack<F, E, D>(&self, event: E, data: D, timeout: Duration, callback: F) -> Result<()> where F: FnMut(Payload, RawClient) + Send, E: Into<Event>, D: Into<Payload> {}
    }
}
pub mod asynchronous {
    use crate::error::Result;
    use crate::{Event, Payload, TransportType};
    use futures_util::future::BoxFuture;
    use native_tls::TlsConnector;
    use std::time::Duration;
    pub struct ClientBuilder;
    impl ClientBuilder {
        pub fn new<T: Into<String>>(address: T) -> Self {}
        pub fn namespace<T: Into<String>>(self, namespace: T) -> Self {}
        pub fn on<T: Into<Event>, F>(self, event: T, callback: F) -> Self where F: FnMut(Payload, Client) -> BoxFuture<()> + Send + Sync {}
        pub fn on_reconnect<F>(self, callback: F) -> Self where F: FnMut() -> BoxFuture<ReconnectSettings> + Send + Sync {}
        pub fn on_any<F>(self, callback: F) -> Self where F: FnMut(Event, Payload, Client) -> BoxFuture<()> + Send + Sync {}
        pub fn tls_config(self, tls_config: TlsConnector) -> Self {}
        pub fn opening_header<T: Into<HeaderValue>, K: Into<String>>(self, key: K, val: T) -> Self {}
        pub fn auth<T: Into<serde_json::Value>>(self, auth: T) -> Self {}
        pub fn transport_type(self, transport_type: TransportType) -> Self {}
        pub fn reconnect(self, reconnect: bool) -> Self {}
        pub fn reconnect_on_disconnect(self, reconnect_on_disconnect: bool) -> Self {}
        pub fn reconnect_delay(self, min: u64, max: u64) -> Self {}
        pub fn max_reconnect_attempts(self, reconnect_attempts: u8) -> Self {}
        pub async fn connect(self) -> Result<Client> {}
    }
    #[derive(Default)] pub struct ReconnectSettings;
    impl ReconnectSettings {
        pub fn new() -> Self {}
        pub fn address<T>(&mut self, address: T) -> &mut Self where T: Into<String> {}
        pub fn auth(&mut self, auth: serde_json::Value) {}
    }
    #[derive(Clone)] pub struct Client;
    impl Client {
        pub async fn emit<E, D>(&self, event: E, data: D) -> Result<()> where E: Into<Event>, D: Into<Payload> {}
        pub async fn disconnect(&self) -> Result<()> {}
        pub async fn emit_with_ack<F, E, D>(&self, event: E, data: D, timeout: Duration, callback: F) -> Result<()> where F: FnMut(Payload, Client) -> BoxFuture<()> + Send + Sync, E: Into<Event>, D: Into<Payload> {}
    }
}
