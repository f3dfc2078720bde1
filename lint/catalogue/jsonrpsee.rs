//! jsonrpsee 0.26.1.

pub use jsonrpsee_core as core;
pub use jsonrpsee_core::server::*;
pub use jsonrpsee_http_client as http_client;
pub use jsonrpsee_proc_macros as proc_macros;
pub use jsonrpsee_server as server;
pub use jsonrpsee_types as types;
pub use jsonrpsee_ws_client as ws_client;
pub use tokio;
pub use tracing;
