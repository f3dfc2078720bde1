//! Stalls as metrics that Prometheus scrapes; `alerts.yml` beside this file has rules for them.
//!
//! `cargo run -p blockcheck --features metrics --example prometheus` serves <http://127.0.0.1:9464/metrics>, and blocks
//! now and then; another address can be given as the argument.

use std::error::Error;
use std::net::SocketAddr;
use std::time::Duration;

use blockcheck::{Watchdog, watch_blocking};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder};

/// Seconds, from the watchdog's usual threshold on.
const BUCKETS: [f64; 9] = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0];

#[watch_blocking(name = "refresh the cache")]
async fn refresh() {
    std::thread::sleep(Duration::from_millis(300));
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:9464".to_owned());
    PrometheusBuilder::new()
        .with_http_listener(address.parse::<SocketAddr>()?)
        .set_buckets_for_metric(Matcher::Full("blockcheck_stall_seconds".to_owned()), &BUCKETS)?
        .install()?;
    let _watchdog = Watchdog::builder().metrics().start()?;
    println!("http://{address}/metrics");
    loop {
        refresh().await;
        tokio::time::sleep(Duration::from_millis(700)).await;
    }
}
