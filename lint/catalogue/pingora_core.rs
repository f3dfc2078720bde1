//! pingora_core 0.9.1.

pub use pingora_error::*;
pub mod server {
    use std::sync::Arc;
    use pingora_error::Result;
    use crate::server::configuration::{Opt, ServerConf};
    use crate::services::{ServiceHandle, ServiceWithDependents};
    pub type ShutdownWatch = tokio::sync::watch::Receiver<bool>;
    #[derive(Default)] pub struct RunArgs;
    pub struct Server { pub configuration: Arc<ServerConf>, pub options: Option<Opt> }
    impl Server {
        pub fn new(opt: impl Into<Option<Opt>>) -> Result<Server> {}
        pub fn new_with_opt_and_conf(raw_opt: impl Into<Option<Opt>>, conf: ServerConf) -> Server {}
        pub fn add_service(&mut self, service: impl ServiceWithDependents) -> ServiceHandle {}
        pub fn add_boxed_service(&mut self, service_box: Box<dyn ServiceWithDependents>) -> ServiceHandle {}
        pub fn add_services(&mut self, services: Vec<Box<dyn ServiceWithDependents>>) -> Vec<ServiceHandle> {}
        pub fn bootstrap(&mut self) {}
        pub fn bootstrap_as_a_service(&mut self) -> ServiceHandle {}
        #[blocking(block_on)] #[advice("call it outside of async code: it has runtimes of its own, until the program ends")] #[serves] pub fn run_forever(self) -> ! {}
        #[blocking(block_on)] #[advice("call it outside of async code: it has runtimes of its own, until the server ends")] #[serves] pub fn run(self, run_args: RunArgs) {}
    }
    pub mod configuration {
        use std::fmt::Display;
        use std::path::Path;
        use pingora_error::Result;
        #[derive(Clone, Debug, Default)] pub struct Opt { pub upgrade: bool, pub daemon: bool, pub nocapture: bool, pub test: bool, pub conf: Option<String> }
        impl Opt { pub fn parse_args() -> Self {} }
        #[derive(Clone, Debug, Default)] pub struct ServerConf;
        impl ServerConf {
            #[blocking(fs)] pub fn load_from_yaml<P>(path: P) -> Result<Self> where P: AsRef<Path> + Display {}
            #[blocking(fs)] pub fn load_yaml_with_opt_override(opt: &Opt) -> Result<Self> {}
            pub fn new() -> Option<Self> {}
            pub fn new_with_opt_override(opt: &Opt) -> Option<Self> {}
            pub fn from_yaml(conf_str: &str) -> Result<Self> {}
            pub fn to_yaml(&self) -> String {}
            pub fn validate(self) -> Result<Self> {}
        }
    }
}
pub mod services {
    pub struct ServiceHandle;
    impl ServiceHandle { pub fn name(&self) -> &str {} }
    pub trait Service {}
    pub trait ServiceWithDependents {}
    pub mod background {
        use std::sync::Arc;
        use crate::services::ServiceWithDependents;
        pub trait BackgroundService {}
        pub struct GenBackgroundService<A>;
        impl<A> GenBackgroundService<A> {
            pub fn new(name: String, task: Arc<A>) -> Self {}
            pub fn task(&self) -> Arc<A> {}
        }
        impl<A> ServiceWithDependents for GenBackgroundService<A> {}
        pub fn background_service<SV>(name: &str, task: SV) -> GenBackgroundService<SV> {}
    }
    pub mod listening {
        use std::fs::Permissions;
        use pingora_error::Result;
        use crate::services::ServiceWithDependents;
        pub struct Service<A>;
        impl<A> Service<A> {
            pub fn new(name: String, app_logic: A) -> Self {}
            pub fn add_tcp(&mut self, addr: &str) {}
            pub fn add_uds(&mut self, addr: &str, perm: Option<Permissions>) {}
            pub fn add_tls(&mut self, addr: &str, cert_path: &str, key_path: &str) -> Result<()> {}
            pub fn app_logic(&self) -> Option<&A> {}
            pub fn app_logic_mut(&mut self) -> Option<&mut A> {}
        }
        impl<A> ServiceWithDependents for Service<A> {}
    }
}
pub mod upstreams {
    pub mod peer {
        use std::net::ToSocketAddrs;
        use pingora_error::Result;
        #[derive(Clone, Debug)] pub struct BasicPeer;
        impl BasicPeer { pub fn new(address: &str) -> Self {} }
        #[derive(Clone, Debug)] pub struct HttpPeer;
        impl HttpPeer {
            pub fn new<A: ToSocketAddrs>(address: A, tls: bool, sni: String) -> Self { address.to_socket_addrs(); }
            pub fn new_uds(path: &str, tls: bool, sni: String) -> Result<Self> {}
        }
    }
}
pub mod prelude {
    pub use crate::server::Server;
    pub use crate::server::configuration::Opt;
    pub use crate::services::background::background_service;
    pub use crate::upstreams::peer::HttpPeer;
    pub use pingora_error::*;
}
