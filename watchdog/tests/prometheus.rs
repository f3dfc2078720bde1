//! The example's metrics as a real Prometheus scrapes them, and the alert rules as it evaluates them.
#![cfg(feature = "metrics")]

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(120);

/// Ends its process when the test does, however it does.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

fn rules() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/prometheus/alerts.yml")
}

/// Where cargo puts the examples that it builds with the tests.
fn example() -> PathBuf {
    let test = std::env::current_exe().expect("a test is a file");
    test.ancestors().nth(2).expect("target/debug").join("examples/prometheus")
}

fn is_installed() -> bool {
    let there = |program: &str| Command::new(program).arg("--version").output().is_ok();
    let both = there("prometheus") && there("promtool");
    if !both {
        eprintln!("skipped: prometheus and promtool are not installed (Debian: apt install prometheus)");
    }
    both
}

fn free_address() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("it has one")
}

/// The body of a page; empty while nobody listens.
fn get(address: SocketAddr, path: &str) -> String {
    let ask = || -> std::io::Result<String> {
        let mut connection = TcpStream::connect(address)?;
        write!(connection, "GET {path} HTTP/1.0\r\nhost: {address}\r\n\r\n")?;
        let mut answer = String::new();
        connection.read_to_string(&mut answer)?;
        Ok(answer.split_once("\r\n\r\n").map_or_else(String::new, |(_, body)| body.to_owned()))
    };
    ask().unwrap_or_default()
}

/// Waits until the page says something.
fn wait_for(address: SocketAddr, path: &str, wanted: impl Fn(&str) -> bool) -> String {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let page = get(address, path);
        if wanted(&page) {
            return page;
        }
        assert!(Instant::now() < deadline, "{path} says {page:?}");
        std::thread::sleep(Duration::from_millis(100));
    }
}

#[test]
fn the_alert_rules_are_valid() {
    if !is_installed() {
        return;
    }
    let output = Command::new("promtool").args(["check", "rules"]).arg(rules()).output().expect("it starts");
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn prometheus_scrapes_the_example_and_fires_the_alert() {
    if !is_installed() {
        return;
    }
    let (metrics, prometheus) = (free_address(), free_address());
    let mut command = Command::new(example());
    let _example = Running(
        command
            .arg(metrics.to_string())
            .stdout(Stdio::null())
            .spawn()
            .expect("`cargo test` builds it; for this test alone, build the example first"),
    );
    wait_for(metrics, "/metrics", |page| page.contains("blockcheck_stalls_total"));

    let folder = std::env::temp_dir().join(format!("blockcheck-prometheus-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder for the test");
    let settings = folder.join("prometheus.yml");
    let text = format!(
        "global: {{ scrape_interval: 1s, evaluation_interval: 1s }}\nrule_files: [{:?}]\nscrape_configs: \
         [{{ job_name: example, static_configs: [{{ targets: [\"{metrics}\"] }}] }}]\n",
        rules()
    );
    std::fs::write(&settings, text).expect("it can be written");
    let mut command = Command::new("prometheus");
    command
        .arg(format!("--config.file={}", settings.display()))
        .arg(format!("--storage.tsdb.path={}", folder.join("data").display()))
        .arg(format!("--web.listen-address={prometheus}"))
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let running = Running(command.spawn().expect("it is installed"));

    let has_result = |page: &str| page.contains("refresh the cache") && page.contains("\"value\"");
    for name in ["blockcheck_stalls_total", "blockcheck_stall_seconds_bucket", "blockcheck_stalls_in_flight"]
    {
        wait_for(prometheus, &format!("/api/v1/query?query={name}"), has_result);
    }
    let blind = "/api/v1/query?query=blockcheck_blind_seconds";
    wait_for(prometheus, blind, |page| page.contains("\"value\""));
    let fires = |page: &str| page.contains("ExecutorThreadBlocked") && page.contains("refresh the cache");
    wait_for(prometheus, "/api/v1/alerts", fires);
    drop(running);
    std::fs::remove_dir_all(&folder).expect("the test made it");
}
