//! alloy-node-bindings 2.5.0: a node is started, and its output read until it listens. It is told to stop, and waited for, where it is dropped.

pub use nodes::anvil::{self, Anvil, AnvilInstance};
pub use nodes::geth::{self, Geth, GethInstance};
pub use nodes::reth::{self, Reth, RethInstance};
#[derive(Debug)] pub enum NodeError { NoStderr, NoStdout, Timeout, SpawnError(std::io::Error), ReadLineError(std::io::Error) }
impl std::fmt::Display for NodeError {}
impl std::error::Error for NodeError {}
pub mod nodes {
    pub mod anvil {
        use crate::NodeError;
        use std::ffi::OsString;
        use std::path::PathBuf;
        use std::process::Child;
        use url::Url;
        #[derive(Debug)] pub struct AnvilInstance;
        impl AnvilInstance {
            pub fn child(&self) -> &Child {}
            pub fn child_mut(&mut self) -> &mut Child {}
            pub fn port(&self) -> u16 {}
            pub fn chain_id(&self) -> u64 {}
            pub fn endpoint(&self) -> String {}
            pub fn ws_endpoint(&self) -> String {}
            pub fn ipc_path(&self) -> &str {}
            pub fn endpoint_url(&self) -> Url {}
            pub fn ws_endpoint_url(&self) -> Url {}
        }
        impl Drop for AnvilInstance { #[blocking(cleanup)] fn drop(&mut self) {} }
        #[derive(Clone, Debug, Default)] pub struct Anvil;
        impl Anvil {
            pub fn new() -> Self {}
            pub fn at(path: impl Into<PathBuf>) -> Self {}
            pub fn path<T: Into<PathBuf>>(self, path: T) -> Self {}
            pub fn host<T: Into<String>>(self, host: T) -> Self {}
            pub fn port<T: Into<u16>>(self, port: T) -> Self {}
            pub fn ipc_path(self, path: impl Into<String>) -> Self {}
            pub fn chain_id(self, chain_id: u64) -> Self {}
            pub fn mnemonic<T: Into<String>>(self, mnemonic: T) -> Self {}
            pub fn block_time(self, block_time: u64) -> Self {}
            pub fn block_time_f64(self, block_time: f64) -> Self {}
            pub fn fork_block_number(self, fork_block_number: u64) -> Self {}
            pub fn fork<T: Into<String>>(self, fork: T) -> Self {}
            pub fn prague(self) -> Self {}
            pub fn auto_impersonate(self) -> Self {}
            pub fn arg<T: Into<OsString>>(self, arg: T) -> Self {}
            pub fn args<I, S>(self, args: I) -> Self where I: IntoIterator<Item = S>, S: Into<OsString> {}
            pub fn env<K: Into<OsString>, V: Into<OsString>>(self, key: K, value: V) -> Self {}
            pub fn timeout(self, timeout: u64) -> Self {}
            pub fn keep_stdout(self) -> Self {}
            #[blocking(process)] pub fn spawn(self) -> AnvilInstance {}
            #[blocking(process)] pub fn try_spawn(self) -> Result<AnvilInstance, NodeError> {}
        }
    }
    pub mod geth {
        use crate::NodeError;
        use std::ffi::OsString;
        use std::path::PathBuf;
        use std::process::ChildStderr;
        use url::Url;
        #[derive(Debug)] pub struct GethInstance;
        impl GethInstance {
            pub fn port(&self) -> u16 {}
            pub fn p2p_port(&self) -> Option<u16> {}
            pub fn endpoint(&self) -> String {}
            pub fn ws_endpoint(&self) -> String {}
            pub fn ipc_endpoint(&self) -> String {}
            pub fn endpoint_url(&self) -> Url {}
            pub fn ws_endpoint_url(&self) -> Url {}
            pub fn stderr(&mut self) -> Result<ChildStderr, NodeError> {}
            #[blocking(process)] pub fn wait_to_add_peer(&mut self, id: &str) -> Result<(), NodeError> {}
        }
        impl Drop for GethInstance { #[blocking(cleanup)] fn drop(&mut self) {} }
        #[derive(Clone, Debug, Default)] pub struct Geth;
        impl Geth {
            pub fn new() -> Self {}
            pub fn at(path: impl Into<PathBuf>) -> Self {}
            pub fn path<T: Into<PathBuf>>(self, path: T) -> Self {}
            pub fn dev(self) -> Self {}
            pub fn port<T: Into<u16>>(self, port: T) -> Self {}
            pub fn p2p_port(self, port: u16) -> Self {}
            pub fn block_time(self, block_time: u64) -> Self {}
            pub fn chain_id(self, chain_id: u64) -> Self {}
            pub fn insecure_unlock(self) -> Self {}
            pub fn enable_ipc(self) -> Self {}
            pub fn disable_discovery(self) -> Self {}
            pub fn ipc_path<T: Into<PathBuf>>(self, path: T) -> Self {}
            pub fn data_dir<T: Into<PathBuf>>(self, path: T) -> Self {}
            pub fn genesis(self, genesis: Genesis) -> Self {}
            pub fn timeout(self, timeout: u64) -> Self {}
            pub fn keep_stderr(self) -> Self {}
            pub fn arg<T: Into<OsString>>(self, arg: T) -> Self {}
            #[blocking(process)] pub fn spawn(self) -> GethInstance {}
            #[blocking(process)] pub fn try_spawn(self) -> Result<GethInstance, NodeError> {}
        }
    }
    pub mod reth {
        use crate::NodeError;
        use std::ffi::OsString;
        use std::path::PathBuf;
        use std::process::ChildStdout;
        use url::Url;
        #[derive(Debug)] pub struct RethInstance;
        impl RethInstance {
            pub fn http_port(&self) -> u16 {}
            pub fn ws_port(&self) -> u16 {}
            pub fn endpoint(&self) -> String {}
            pub fn ws_endpoint(&self) -> String {}
            pub fn ipc_endpoint(&self) -> String {}
            pub fn endpoint_url(&self) -> Url {}
            pub fn stdout(&mut self) -> Result<ChildStdout, NodeError> {}
        }
        impl Drop for RethInstance { #[blocking(cleanup)] fn drop(&mut self) {} }
        #[derive(Clone, Debug, Default)] pub struct Reth;
        impl Reth {
            pub fn new() -> Self {}
            pub fn at(path: impl Into<PathBuf>) -> Self {}
            pub fn path<T: Into<PathBuf>>(self, path: T) -> Self {}
            pub fn dev(self) -> Self {}
            pub fn http_port(self, http_port: u16) -> Self {}
            pub fn ws_port(self, ws_port: u16) -> Self {}
            pub fn block_time(self, block_time: &str) -> Self {}
            pub fn disable_discovery(self) -> Self {}
            pub fn chain_or_path(self, chain_or_path: &str) -> Self {}
            pub fn enable_ipc(self) -> Self {}
            pub fn instance(self, instance: u16) -> Self {}
            pub fn data_dir<T: Into<PathBuf>>(self, path: T) -> Self {}
            pub fn keep_stdout(self) -> Self {}
            pub fn arg<T: Into<OsString>>(self, arg: T) -> Self {}
            #[blocking(process)] pub fn spawn(self) -> RethInstance {}
            #[blocking(process)] pub fn try_spawn(self) -> Result<RethInstance, NodeError> {}
        }
    }
}
