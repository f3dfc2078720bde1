//! whois-rust 3.1.0. What is not `async` asks the server, and the one that it refers to, and waits.

use std::path::Path;
use std::time::Duration;
pub use tokio;
pub use validators;
#[derive(Debug)] pub enum WhoIsError { SerdeJsonError(serde_json::Error), IOError(std::io::Error), MapError(&str) }
impl std::fmt::Display for WhoIsError {}
impl std::error::Error for WhoIsError {}
impl From<std::io::Error> for WhoIsError {}
#[derive(Clone, Debug)] pub struct Target;
#[derive(Clone, Debug)] pub struct WhoIsHost;
impl WhoIsHost { pub fn port(&self) -> Option<u16> {} }
#[derive(Clone, Debug)] pub struct WhoIsServerValue { pub host: WhoIsHost, pub query: Option<String>, pub punycode: bool }
impl WhoIsServerValue {
    pub fn from_value(value: &serde_json::Value) -> Result<WhoIsServerValue, WhoIsError> {}
    pub fn from_string<S: AsRef<str>>(string: S) -> Result<WhoIsServerValue, WhoIsError> {}
}
#[derive(Clone, Debug)] pub struct WhoIsLookupOptions { pub target: Target, pub server: Option<WhoIsServerValue>, pub follow: u16, pub timeout: Option<Duration> }
impl WhoIsLookupOptions {
    pub fn from_target(target: Target) -> WhoIsLookupOptions {}
    pub fn from_str<S: AsRef<str>>(s: S) -> Result<WhoIsLookupOptions, WhoIsError> {}
    pub fn from_string<S: Into<String>>(s: S) -> Result<WhoIsLookupOptions, WhoIsError> {}
}
#[derive(Clone, Debug)] pub struct WhoIs;
impl WhoIs {
    pub fn from_host<T: AsRef<str>>(host: T) -> Result<WhoIs, WhoIsError> {}
    #[blocking(fs)] #[advice("await `from_path_async`, with the feature `tokio`")] pub fn from_path<P: AsRef<Path>>(path: P) -> Result<WhoIs, WhoIsError> {}
    pub async fn from_path_async<P: AsRef<Path>>(path: P) -> Result<WhoIs, WhoIsError> {}
    pub fn from_string<S: AsRef<str>>(string: S) -> Result<WhoIs, WhoIsError> {}
    #[blocking(dns)] #[advice("await `can_find_server_for_tld_async`, with the feature `tokio`")] pub fn can_find_server_for_tld<T: AsRef<str>, D: AsRef<str>>(&mut self, tld: T, dns_server: D) -> Result<bool, WhoIsError> {}
    pub async fn can_find_server_for_tld_async<T: AsRef<str>, D: AsRef<str>>(&mut self, tld: T, dns_server: D) -> Result<bool, WhoIsError> {}
    pub fn get_server_by_tld(&self, tld: &str) -> Option<&WhoIsServerValue> {}
    #[blocking(net)] #[advice("await `lookup_raw_async`, with the feature `tokio`")] pub fn lookup_raw(&self, options: WhoIsLookupOptions) -> Result<Vec<u8>, WhoIsError> {}
    #[blocking(net)] #[advice("await `lookup_async`, with the feature `tokio`")] pub fn lookup(&self, options: WhoIsLookupOptions) -> Result<String, WhoIsError> {}
    pub async fn lookup_raw_async(&self, options: WhoIsLookupOptions) -> Result<Vec<u8>, WhoIsError> {}
    pub async fn lookup_async(&self, options: WhoIsLookupOptions) -> Result<String, WhoIsError> {}
}
