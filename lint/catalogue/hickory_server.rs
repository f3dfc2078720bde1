//! hickory_server 0.26.3, 0.25.2.

pub use crate::server::{Server, ServerFuture};
pub use hickory_net as net;
pub use hickory_proto as proto;
pub use hickory_resolver as resolver;
pub mod server {
    use std::io;
    use std::sync::Arc;
    use std::time::Duration;
    use hickory_net::NetError;
    use ipnet::IpNet;
    use rustls::server::{ResolvesServerCert, ServerConfig};
    use tokio::net;
    use tokio_util::sync::CancellationToken;
    pub trait RequestHandler {}
    pub trait ResponseHandler {}
    pub type ServerFuture<T> = Server<T>;
    pub struct Server<T>;
    impl<T: RequestHandler> Server<T> {
        pub fn new(handler: T) -> Self {}
        pub fn with_access(handler: T, denied_networks: impl IntoIterator<Item = IpNet>, allowed_networks: impl IntoIterator<Item = IpNet>) -> Self {}
        pub fn register_socket(&mut self, socket: net::UdpSocket) {}
        pub fn register_socket_std(&mut self, socket: std::net::UdpSocket) -> io::Result<()> {}
        pub fn register_listener(&mut self, listener: net::TcpListener, timeout: Duration, response_buffer_size: usize) {}
        pub fn register_listener_std(&mut self, listener: std::net::TcpListener, timeout: Duration) -> io::Result<()> {}
        pub fn register_tls_listener_with_tls_config(&mut self, listener: net::TcpListener, handshake_timeout: Duration, tls_config: Arc<ServerConfig>) -> io::Result<()> {}
        pub fn register_tls_listener(&mut self, listener: net::TcpListener, timeout: Duration, server_cert_resolver: Arc<dyn ResolvesServerCert>) -> io::Result<()> {}
        pub fn register_https_listener(&mut self, listener: net::TcpListener, handshake_timeout: Duration, server_cert_resolver: Arc<dyn ResolvesServerCert>, dns_hostname: Option<String>, http_endpoint: String) -> io::Result<()> {}
        pub fn register_https_listener_with_tls_config(&mut self, listener: net::TcpListener, handshake_timeout: Duration, tls_config: Arc<ServerConfig>, dns_hostname: Option<String>, http_endpoint: String) -> io::Result<()> {}
        pub fn register_quic_listener(&mut self, socket: net::UdpSocket, timeout: Duration, server_cert_resolver: Arc<dyn ResolvesServerCert>) -> io::Result<()> {}
        pub fn register_quic_listener_and_tls_config(&mut self, socket: net::UdpSocket, timeout: Duration, tls_config: Arc<ServerConfig>) -> Result<(), NetError> {}
        pub fn register_h3_listener(&mut self, socket: net::UdpSocket, timeout: Duration, server_cert_resolver: Arc<dyn ResolvesServerCert>, dns_hostname: Option<String>) -> io::Result<()> {}
        pub fn register_h3_listener_with_tls_config(&mut self, socket: net::UdpSocket, timeout: Duration, tls_config: Arc<ServerConfig>, dns_hostname: Option<String>) -> Result<(), NetError> {}
        pub async fn shutdown_gracefully(&mut self) -> Result<(), NetError> {}
        pub fn shutdown_token(&self) -> &CancellationToken {}
        #[serves] pub async fn block_until_done(&mut self) -> Result<(), NetError> {}
    }
}
pub mod store {
    pub mod file {
        use crate::zone_handler::{AxfrPolicy, ZoneType};
        use hickory_proto::rr::Name;
        use std::path::Path;
        #[derive(Clone, Debug)] pub struct FileConfig;
        pub type FileAuthority = FileZoneHandler;
        pub struct FileZoneHandler;
        impl FileZoneHandler { #[blocking(fs)] pub fn try_from_config(origin: Name, zone_type: ZoneType, axfr_policy: AxfrPolicy, root_dir: Option<&Path>, config: &FileConfig) -> Result<Self, String> {} }
    }
    pub mod blocklist {
        use hickory_proto::rr::Name;
        use std::path::Path;
        #[derive(Clone, Debug)] pub struct BlocklistConfig;
        pub struct BlocklistZoneHandler;
        impl BlocklistZoneHandler { #[blocking(fs)] pub fn try_from_config(origin: Name, config: BlocklistConfig, base_dir: Option<&Path>) -> Result<Self, String> {} }
    }
    pub mod sqlite {
        use hickory_proto::rr::Record;
        use std::path::Path;
        #[derive(Debug)] pub enum PersistenceError {}
        impl std::fmt::Display for PersistenceError {}
        impl std::error::Error for PersistenceError {}
        pub struct Journal;
        impl Journal {
            #[blocking(db)] pub fn new(conn: rusqlite::Connection) -> Result<Self, PersistenceError> {}
            #[blocking(db)] pub fn from_file(journal_file: &Path) -> Result<Self, PersistenceError> {}
            #[blocking(db)] pub fn insert_record(&self, soa_serial: u32, record: &Record) -> Result<(), PersistenceError> {}
            #[blocking(db)] pub fn insert_records(&self, soa_serial: u32, records: &[Record]) -> Result<(), PersistenceError> {}
            #[blocking(db)] pub fn select_record(&self, row_id: i64) -> Result<Option<(i64, Record)>, PersistenceError> {}
            #[blocking(db)] pub fn schema_up(&mut self) -> Result<i64, PersistenceError> {}
        }
    }
}
pub mod zone_handler {
    #[derive(Clone, Copy, Debug)] pub enum ZoneType { Primary, Secondary, External }
    #[derive(Clone, Copy, Debug, Default)] pub enum AxfrPolicy { Deny, AllowAll, AllowSigned }
}
