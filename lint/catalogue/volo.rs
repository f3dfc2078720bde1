//! volo 0.12.4.

pub use motore::{Service, layer, layer::Layer, service};
pub use tokio::main;
pub mod net {
    use std::net::SocketAddr;
    pub use crate::net::incoming::{DefaultIncoming, MakeIncoming};
    #[derive(Clone, Debug)] pub enum Address { Ip(SocketAddr), Unix(std::os::unix::net::SocketAddr) }
    impl From<SocketAddr> for Address { fn from(value: SocketAddr) -> Self {} }
    pub mod incoming {
        use std::io;
        pub struct DefaultIncoming;
        pub trait MakeIncoming { async fn make_incoming(self) -> io::Result<DefaultIncoming>; }
        impl MakeIncoming for crate::net::Address { async fn make_incoming(self) -> io::Result<DefaultIncoming> {} }
    }
    pub mod tls {
        use std::io;
        use std::path::Path;
        #[derive(Clone, Debug)] pub struct TlsAcceptor;
        impl TlsAcceptor {
            pub fn from_pem(cert: Vec<u8>, key: Vec<u8>) -> io::Result<Self> {}
            #[blocking(fs)] pub fn from_pem_file(cert_path: impl AsRef<Path>, key_path: impl AsRef<Path>) -> io::Result<Self> {}
        }
        #[derive(Clone, Debug, Default)] pub struct TlsConnectorBuilder;
        impl TlsConnectorBuilder {
            pub fn new() -> Self {}
            pub fn enable_default_root_certs(self, enable: bool) -> Self {}
            pub fn add_pem(self, cert: Vec<u8>) -> Self {}
            #[blocking(fs)] pub fn add_pem_from_file<CP>(self, cert_path: CP) -> io::Result<Self> where CP: AsRef<Path> {}
        }
        #[derive(Clone)] pub struct ServerTlsConfig;
        impl ServerTlsConfig {
            pub fn from_pem(cert: Vec<u8>, key: Vec<u8>) -> io::Result<Self> {}
            #[blocking(fs)] pub fn from_pem_file<CP, KP>(cert_path: CP, key_path: KP) -> io::Result<Self> where CP: AsRef<Path>, KP: AsRef<Path> {}
        }
    }
}
