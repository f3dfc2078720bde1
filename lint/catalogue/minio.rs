//! minio 0.4.0, with `Client` of 0.2 and 0.3. A client reads its certificates when it is built, where it is given some.
#![unlike_before("0.2")]

pub mod s3 {
    pub use client::{Client, ClientBuilder, ConnectionPoolConfig, MinioClient, MinioClientBuilder};
    pub mod creds {
        pub trait Provider { fn fetch(&self) -> Credentials; }
        #[derive(Clone, Debug)] pub struct Credentials { pub access_key: String, pub secret_key: String, pub session_token: Option<String> }
        #[derive(Clone, Debug)] pub struct StaticProvider;
        impl StaticProvider { pub fn new(access_key: &str, secret_key: &str, session_token: Option<&str>) -> StaticProvider {} }
        impl Provider for StaticProvider { fn fetch(&self) -> Credentials {} }
    }
    pub mod error {
        #[derive(Debug)] pub struct Error;
        impl std::fmt::Display for Error {}
        impl std::error::Error for Error {}
    }
    pub mod http {
        #[derive(Clone, Debug, Default)] pub struct BaseUrl { pub https: bool, pub region: String, pub virtual_style: bool }
        impl std::str::FromStr for BaseUrl { type Err = crate::s3::error::Error; fn from_str(s: &str) -> Result<Self, Self::Err> {} }
    }
    pub mod client {
        use crate::s3::creds::Provider;
        use crate::s3::error::Error;
        use crate::s3::http::BaseUrl;
        use std::path::Path;
        use std::time::Duration;
        #[derive(Clone, Debug, Default)] pub struct ConnectionPoolConfig;
        impl ConnectionPoolConfig {
            pub fn max_idle_per_host(self, max: usize) -> Self {}
            pub fn idle_timeout(self, timeout: Duration) -> Self {}
            pub fn tcp_keepalive(self, interval: Duration) -> Self {}
            pub fn tcp_nodelay(self, enable: bool) -> Self {}
        }
        #[derive(Debug)] pub struct MinioClientBuilder;
        impl MinioClientBuilder {
            pub fn new(base_url: BaseUrl) -> Self {}
            pub fn provider<P: Provider>(self, provider: Option<P>) -> Self {}
            pub fn app_info(self, app_info: Option<(String, String)>) -> Self {}
            #[blocking(fs, unless_given(ssl_cert_file, None))] #[advice("make the client before the runtime starts, or in `spawn_blocking`: the file is read when it is built")] pub fn ssl_cert_file(self, ssl_cert_file: Option<&Path>) -> Self {}
            pub fn ignore_cert_check(self, ignore_cert_check: Option<bool>) -> Self {}
            pub fn skip_region_lookup(self, skip: bool) -> Self {}
            pub fn connection_pool_config(self, config: ConnectionPoolConfig) -> Self {}
            pub fn build(self) -> Result<MinioClient, Error> {}
        }
        #[derive(Clone, Debug)] pub struct MinioClient;
        impl MinioClient {
            #[blocking(fs, unless_given(ssl_cert_file, None))] #[advice("make the client before the runtime starts, or in `spawn_blocking`: it reads the file")] pub fn new<P: Provider>(base_url: BaseUrl, provider: Option<P>, ssl_cert_file: Option<&Path>, ignore_cert_check: Option<bool>) -> Result<Self, Error> {}
            pub fn is_aws_host(&self) -> bool {}
            pub fn is_secure(&self) -> bool {}
            pub async fn is_minio_express(&self) -> bool {}
        }
        #[derive(Debug)] pub struct ClientBuilder;
        impl ClientBuilder {
            pub fn new(base_url: BaseUrl) -> Self {}
            pub fn provider(self, provider: Option<Box<dyn Provider>>) -> Self {}
            pub fn app_info(self, app_info: Option<(String, String)>) -> Self {}
            #[blocking(fs, unless_given(ssl_cert_file, None))] #[advice("make the client before the runtime starts, or in `spawn_blocking`: the file is read when it is built")] pub fn ssl_cert_file(self, ssl_cert_file: Option<&Path>) -> Self {}
            pub fn ignore_cert_check(self, ignore_cert_check: Option<bool>) -> Self {}
            pub fn build(self) -> Result<Client, Error> {}
        }
        #[derive(Clone, Debug)] pub struct Client;
        impl Client {
            #[blocking(fs, unless_given(ssl_cert_file, None))] #[advice("make the client before the runtime starts, or in `spawn_blocking`: it reads the file")] pub fn new(base_url: BaseUrl, provider: Option<Box<dyn Provider>>, ssl_cert_file: Option<&Path>, ignore_cert_check: Option<bool>) -> Result<Self, Error> {}
            pub fn is_aws_host(&self) -> bool {}
            pub fn is_secure(&self) -> bool {}
            #[blocking(block_on)] #[advice("ask in `spawn_blocking`: it drives a runtime of its own")] pub fn is_minio_express(&self) -> bool {}
            #[blocking(block_on)] #[advice("ask in `spawn_blocking`: it drives a runtime of its own")] pub fn get_region_cached(&self, bucket: &str, region: &Option<String>) -> Result<String, Error> {}
        }
    }
}
