//! trillium_smol 0.7.0.

use trillium_server_common::Config;
pub use async_global_executor;
pub use trillium_server_common::{IntoListenAddr, ListenerConfig, Swansong};
#[blocking(block_on)] #[advice("await `run_async` instead")] #[on_executor(handler)] #[serves] pub fn run(handler: impl trillium::Handler) {}
#[on_executor(handler)] #[serves] pub async fn run_async(handler: impl trillium::Handler) {}
pub fn config() -> Config<()> {}
