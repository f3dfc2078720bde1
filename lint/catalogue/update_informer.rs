//! update-informer 1.3.0. A check asks the registry once an interval, and keeps the answer in a file.

pub use self::package::Package;
pub use self::registry::Registry;
pub use self::version::Version;
use http_client::{DefaultHttpClient, HttpClient};
use std::time::Duration;
pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;
mod package {
    use crate::Version;
    #[derive(Debug, PartialEq, Eq)] pub struct Package;
    impl Package { pub fn version(&self) -> &Version {} }
}
mod version {
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd)] pub struct Version;
    impl Version { pub fn semver(&self) -> &semver::Version {} }
    impl std::fmt::Display for Version {}
}
pub mod registry {
    use crate::http_client::{GenericHttpClient, HttpClient};
    use crate::{Package, Result};
    pub trait Registry { fn get_latest_version<T: HttpClient>(http_client: GenericHttpClient<T>, pkg: &Package) -> Result<Option<String>>; }
    pub struct Crates;
    impl Registry for Crates {}
    pub struct GitHub;
    impl Registry for GitHub {}
    pub struct Npm;
    impl Registry for Npm {}
    pub struct PyPI;
    impl Registry for PyPI {}
}
pub mod http_client {
    use crate::Result;
    use std::time::Duration;
    #[derive(Default)] pub struct HeaderMap;
    pub struct UreqHttpClient;
    pub struct ReqwestHttpClient;
    pub struct DefaultHttpClient;
    impl HttpClient for UreqHttpClient { #[blocking(http)] fn get<T: serde::de::DeserializeOwned>(url: &str, timeout: Duration, headers: HeaderMap) -> Result<T> {} }
    impl HttpClient for ReqwestHttpClient { #[blocking(http)] fn get<T: serde::de::DeserializeOwned>(url: &str, timeout: Duration, headers: HeaderMap) -> Result<T> {} }
    impl HttpClient for DefaultHttpClient { #[blocking(http)] fn get<T: serde::de::DeserializeOwned>(url: &str, timeout: Duration, headers: HeaderMap) -> Result<T> {} }
    pub trait HttpClient { fn get<T: serde::de::DeserializeOwned>(url: &str, timeout: Duration, headers: HeaderMap) -> Result<T>; }
    pub struct GenericHttpClient<T: HttpClient>;
    impl<T: HttpClient> GenericHttpClient<T> {
        pub fn add_header(self, key: &str, value: &str) -> Self {}
        #[blocking(http)] pub fn get<D: serde::de::DeserializeOwned>(self, url: &str) -> Result<D> {}
    }
}
pub trait Check { #[blocking(http)] fn check_version(self) -> Result<Option<Version>>; }
pub struct UpdateInformer<R: Registry, N: AsRef<str>, V: AsRef<str>, H: HttpClient = DefaultHttpClient>;
pub fn new<R: Registry, N: AsRef<str>, V: AsRef<str>>(registry: R, name: N, version: V) -> UpdateInformer<R, N, V> {}
impl<R: Registry, N: AsRef<str>, V: AsRef<str>, H: HttpClient> UpdateInformer<R, N, V, H> {
    pub fn interval(self, interval: Duration) -> Self {}
    pub fn timeout(self, timeout: Duration) -> Self {}
    pub fn http_client<C: HttpClient>(self, http_client: C) -> UpdateInformer<R, N, V, C> {}
}
impl<R: Registry, N: AsRef<str>, V: AsRef<str>, H: HttpClient> Check for UpdateInformer<R, N, V, H> { #[blocking(http)] fn check_version(self) -> Result<Option<Version>> {} }
pub struct FakeUpdateInformer<V: AsRef<str>>;
pub fn fake<R: Registry, N: AsRef<str>, V: AsRef<str>>(_registry: R, _name: N, _version: V, new_version: V) -> FakeUpdateInformer<V> {}
impl<V: AsRef<str>> FakeUpdateInformer<V> {
    pub fn interval(self, _interval: Duration) -> Self {}
    pub fn timeout(self, _timeout: Duration) -> Self {}
    pub fn http_client<C: HttpClient>(self, _http_client: C) -> Self {}
}
impl<V: AsRef<str>> Check for FakeUpdateInformer<V> { fn check_version(self) -> Result<Option<Version>> {} }
