//! A server whose `/report` reads a slow pipe in its handler, and so keeps every other request of the thread
//! waiting. It asks itself for both pages, prints the alert, and ends; with an address as its argument it
//! serves until it is stopped: `cargo run -p blockcheck --example server -- 127.0.0.1:8080`.

use std::error::Error;
use std::io::Read as _;
use std::process::{Command, Stdio};

use axum::Router;
use axum::routing::get;
use blockcheck::watch_blocking;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

#[watch_blocking]
async fn hello() -> &'static str {
    "hello\n"
}

#[watch_blocking]
async fn report() -> String {
    let mut text = String::new();
    let child = Command::new("sh").args(["-c", "sleep 0.5; echo done"]).stdout(Stdio::piped()).spawn();
    if let Some(mut output) = child.ok().and_then(|child| child.stdout) {
        output.read_to_string(&mut text).ok();
    }
    text
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    tracing_subscriber::fmt().init();
    let _watchdog = blockcheck::start()?;
    let router = Router::new().route("/", get(hello)).route("/report", get(report));
    let wanted = std::env::args().nth(1);
    let listener = TcpListener::bind(wanted.as_deref().unwrap_or("127.0.0.1:0")).await?;
    let address = listener.local_addr()?;
    let server = tokio::spawn(async move { axum::serve(listener, router).await });
    if wanted.is_some() {
        println!("listening on http://{address}");
        return Ok(server.await??);
    }
    for page in ["/", "/report"] {
        let mut connection = TcpStream::connect(address).await?;
        let request = format!("GET {page} HTTP/1.1\r\nhost: example\r\nconnection: close\r\n\r\n");
        connection.write_all(request.as_bytes()).await?;
        let mut answer = String::new();
        connection.read_to_string(&mut answer).await?;
        println!("{page}: {}", answer.lines().last().unwrap_or_default());
    }
    Ok(())
}
