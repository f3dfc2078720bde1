//! rumqttd 0.20.0.

pub use crate::link::{alerts, local, meters};
pub use crate::server::{Broker, LinkType, Server};
pub type ConnectionId = usize;
#[derive(Clone, Debug, Default)] pub struct Config;
#[derive(Clone, Debug)] pub struct ServerSettings;
impl ServerSettings { #[on_executor(auth_fn)] pub fn set_auth_handler<F, O>(&mut self, auth_fn: F) where F: Fn(String, String, String) -> O {} }
#[derive(Clone, Debug)] pub enum TlsConfig { Rustls { capath: Option<String>, certpath: String, keypath: String }, NativeTls { pkcs12path: String, pkcs12pass: String } }
impl TlsConfig { #[blocking(stat)] pub fn validate_paths(&self) -> bool {} }
#[derive(Clone, Debug)] pub enum Notification {}
#[derive(Clone, Debug)] pub enum Alert {}
#[derive(Clone, Debug)] pub enum Meter {}
pub mod server {
    use crate::{Config, ServerSettings};
    use crate::link::alerts::AlertsLink;
    use crate::link::local::{LinkError, LinkRx, LinkTx};
    use crate::link::meters::MetersLink;
    #[derive(Debug)] pub enum Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    #[derive(Clone, Copy, Debug)] pub enum LinkType { Shadow, Websocket, Remote }
    pub struct Broker;
    impl Broker {
        pub fn new(config: Config) -> Broker {}
        #[blocking(channel)] pub fn meters(&self) -> Result<MetersLink, crate::link::meters::LinkError> {}
        #[blocking(channel)] pub fn alerts(&self) -> Result<AlertsLink, crate::link::alerts::LinkError> {}
        #[blocking(channel)] pub fn link(&self, client_id: &str) -> Result<(LinkTx, LinkRx), LinkError> {}
        #[blocking(join)] #[serves] pub fn start(&mut self) -> Result<(), Error> {}
    }
    pub struct Server<P>;
    impl<P> Server<P> { #[serves] pub async fn start(&mut self, link_type: LinkType) -> Result<(), Error> {} }
}
pub mod link {
    pub mod local {
        use std::time::Instant;
        use bytes::Bytes;
        use crate::{ConnectionId, Notification};
        #[derive(Debug)] pub enum LinkError {}
        impl std::fmt::Display for LinkError {}
        impl std::error::Error for LinkError {}
        pub struct LinkTx;
        impl LinkTx {
            #[blocking(channel)] pub fn publish<S, V>(&mut self, topic: S, payload: V) -> Result<usize, LinkError> where S: Into<Bytes>, V: Into<Bytes> {}
            pub fn try_publish<S, V>(&mut self, topic: S, payload: V) -> Result<usize, LinkError> where S: Into<Bytes>, V: Into<Bytes> {}
            #[blocking(channel)] pub fn subscribe<S: Into<String>>(&mut self, filter: S) -> Result<usize, LinkError> {}
            pub fn try_subscribe<S: Into<String>>(&mut self, filter: S) -> Result<usize, LinkError> {}
            #[blocking(channel)] pub fn unsubscribe<S: Into<String>>(&mut self, filter: S) -> Result<usize, LinkError> {}
            pub fn try_unsubscribe<S: Into<String>>(&mut self, filter: S) -> Result<usize, LinkError> {}
        }
        #[derive(Debug)] pub struct LinkRx;
        impl LinkRx {
            pub fn id(&self) -> ConnectionId {}
            #[blocking(channel)] #[advice("await `next` instead")] pub fn recv(&mut self) -> Result<Option<Notification>, LinkError> {}
            #[blocking(channel)] #[advice("await `next` instead")] pub fn recv_deadline(&mut self, deadline: Instant) -> Result<Option<Notification>, LinkError> {}
            pub async fn next(&mut self) -> Result<Option<Notification>, LinkError> {}
            pub async fn wake(&self) -> Result<(), LinkError> {}
        }
    }
    pub mod alerts {
        use crate::Alert;
        #[derive(Debug)] pub enum LinkError {}
        pub struct AlertsLink;
        impl AlertsLink {
            #[polls(takes)] pub fn recv(&self) -> Result<Vec<Alert>, LinkError> {}
            pub async fn next(&self) -> Result<Vec<Alert>, LinkError> {}
        }
    }
    pub mod meters {
        use crate::Meter;
        #[derive(Debug)] pub enum LinkError {}
        pub struct MetersLink;
        impl MetersLink {
            #[polls(takes)] pub fn recv(&self) -> Result<Vec<Meter>, LinkError> {}
            pub async fn next(&self) -> Result<Vec<Meter>, LinkError> {}
        }
    }
}
