//! Two ways to wait: one keeps the executor's thread, one gives it back.
//!
//! `cargo run -p blockcheck --example seed` prints the alerts of the first; the second has none.

use std::time::Duration;

use blockcheck::watch_blocking;

#[watch_blocking]
async fn blocks() {
    std::thread::sleep(Duration::from_millis(300));
}

#[watch_blocking]
async fn yields() {
    tokio::time::sleep(Duration::from_millis(300)).await;
}

#[tokio::main]
async fn main() -> Result<(), blockcheck::StartError> {
    tracing_subscriber::fmt().init();
    let _watchdog = blockcheck::start()?;
    blocks().await;
    yields().await;
    Ok(())
}
