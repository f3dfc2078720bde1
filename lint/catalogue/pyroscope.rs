//! pyroscope 2.1.5, with what 0.5 builds an agent by. `stop` waits for the thread that takes the last report, `shutdown` joins what sends it.

pub use crate::pyroscope::PyroscopeAgent;
pub use error::{PyroscopeError, Result};
pub mod error {
    pub type Result<T> = std::result::Result<T, PyroscopeError>;
    #[derive(Debug)] pub struct PyroscopeError;
    impl std::fmt::Display for PyroscopeError {}
    impl std::error::Error for PyroscopeError {}
}
pub mod backend {
    pub struct BackendImpl<S> { state: S }
    #[derive(Debug)] pub struct BackendUninitialized;
    #[derive(Debug)] pub struct BackendReady;
    #[derive(Clone, Copy, Debug, Default)] pub struct BackendConfig;
    #[derive(Debug, Default)] pub struct PprofConfig { pub sample_rate: u32 }
    pub fn pprof_backend(config: PprofConfig, backend_config: BackendConfig) -> BackendImpl<BackendUninitialized> {}
}
pub mod pyroscope {
    use crate::Result;
    use crate::backend::{BackendImpl, BackendUninitialized};
    use std::collections::HashMap;
    use std::time::Duration;
    pub struct PyroscopeAgentBuilder;
    impl PyroscopeAgentBuilder {
        pub fn new(url: impl AsRef<str>, application_name: impl AsRef<str>, sample_rate: u32, spy_name: impl AsRef<str>, spy_version: impl AsRef<str>, backend: BackendImpl<BackendUninitialized>) -> Self {}
        pub fn url(self, url: impl AsRef<str>) -> Self {}
        pub fn application_name(self, application_name: impl AsRef<str>) -> Self {}
        pub fn backend(self, backend: BackendImpl<BackendUninitialized>) -> Self {}
        pub fn auth_token(self, auth_token: impl AsRef<str>) -> Self {}
        pub fn basic_auth(self, username: impl AsRef<str>, password: impl AsRef<str>) -> Self {}
        pub fn tags(self, tags: Vec<(&str, &str)>) -> Self {}
        pub fn tenant_id(self, tenant_id: String) -> Self {}
        pub fn http_headers(self, http_headers: HashMap<String, String>) -> Self {}
        pub fn upload_interval(self, upload_interval: Duration) -> Self {}
        pub fn build(self) -> Result<PyroscopeAgent<PyroscopeAgentReady>> {}
    }
    #[derive(Debug)] pub struct PyroscopeAgentBare;
    #[derive(Debug)] pub struct PyroscopeAgentReady;
    #[derive(Debug)] pub struct PyroscopeAgentRunning;
    pub struct PyroscopeAgent<S> { state: S }
    impl<S> PyroscopeAgent<S> { #[blocking(join)] pub fn shutdown(self) {} }
    impl PyroscopeAgent<PyroscopeAgentBare> { pub fn builder<S: AsRef<str>>(url: S, application_name: S) -> PyroscopeAgentBuilder {} }
    impl PyroscopeAgent<PyroscopeAgentReady> { pub fn start(self) -> Result<PyroscopeAgent<PyroscopeAgentRunning>> {} }
    impl PyroscopeAgent<PyroscopeAgentRunning> {
        #[blocking(join)] pub fn stop(self) -> Result<PyroscopeAgent<PyroscopeAgentReady>> {}
        pub fn tag_wrapper(&self) -> (impl Fn(String, String) -> Result<()>, impl Fn(String, String) -> Result<()>) {}
    }
}
