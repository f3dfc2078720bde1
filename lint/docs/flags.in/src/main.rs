use std::sync::Mutex;
use std::time::Duration;

#[tokio::main]
async fn main() {
    std::thread::sleep(Duration::from_secs(1));
}

#[cfg(feature = "files")]
async fn load() {
    std::fs::read("app.toml");
}

#[cfg(feature = "extra")]
async fn run() {
    std::process::Command::new("true").status();
}

#[cfg(windows)]
async fn on_windows() {
    std::fs::read("app.toml");
}

#[cfg(special)]
async fn special() {
    std::net::TcpStream::connect("localhost:80");
}

async fn count(counter: &Mutex<u64>) -> u64 {
    *counter.lock().unwrap()
}

async fn meant() {
    std::fs::write("a", "b"); // blockcheck: allow(fs)
}
