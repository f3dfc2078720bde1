//! A service with five handlers that block, each in its own way: it asks itself for every page and prints what the alerts
//! say. It ends with 1 unless they name all five lines.
//!
//! `cargo run -p blockcheck-matrix --bin service`

use std::collections::BTreeMap;
use std::net::ToSocketAddrs as _;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use blockcheck::{Stage, Watchdog, watch_blocking};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

const THRESHOLD: Duration = Duration::from_millis(10);

struct App {
    counter: Mutex<u64>,
    database: Mutex<rusqlite::Connection>,
    large: std::path::PathBuf,
}

#[watch_blocking(name = "file")]
async fn file(State(app): State<Arc<App>>) -> String {
    let sizes = (0..8).filter_map(|_| Some(std::fs::read(&app.large).ok()?.len())); // ~file
    let bytes: usize = sizes.sum();
    format!("{bytes} bytes")
}

#[watch_blocking(name = "mutex")]
async fn mutex(State(app): State<Arc<App>>) -> String {
    let mut counter = app.counter.lock().unwrap_or_else(PoisonError::into_inner); // ~mutex
    *counter += 1;
    counter.to_string()
}

#[watch_blocking(name = "bcrypt")]
async fn bcrypt() -> String {
    let cost = if cfg!(debug_assertions) { 8 } else { 11 };
    let hash = bcrypt::hash("a password", cost); // ~bcrypt
    hash.unwrap_or_default()
}

#[watch_blocking(name = "dns")]
async fn dns() -> String {
    let start = Instant::now();
    let mut asked = 0;
    // Some resolvers answer at once.
    while start.elapsed() < 30 * THRESHOLD {
        asked += 1;
        let name = format!("host-{asked}.invalid:80");
        let found = name.to_socket_addrs(); // ~dns
        drop(found);
    }
    format!("{asked} names")
}

#[watch_blocking(name = "sqlite")]
async fn sqlite(State(app): State<Arc<App>>) -> String {
    let database = app.database.lock().unwrap_or_else(PoisonError::into_inner);
    let count =
        "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 300000) SELECT sum(x) FROM n";
    let sum = database.query_row(count, (), |row| row.get::<_, i64>(0)); // ~sqlite
    sum.unwrap_or_default().to_string()
}

fn app() -> Arc<App> {
    let large = std::env::temp_dir().join(format!("blockcheck-service-{}", std::process::id()));
    std::fs::write(&large, vec![7; 32 << 20]).expect("room for 32 MiB");
    let database = Mutex::new(rusqlite::Connection::open_in_memory().expect("memory"));
    Arc::new(App { counter: Mutex::new(0), database, large })
}

/// Asks for a page, and waits for the answer.
async fn ask(address: std::net::SocketAddr, page: &str) -> std::io::Result<String> {
    let mut connection = TcpStream::connect(address).await?;
    let request = format!("GET {page} HTTP/1.1\r\nhost: example\r\nconnection: close\r\n\r\n");
    connection.write_all(request.as_bytes()).await?;
    let mut answer = String::new();
    connection.read_to_string(&mut answer).await?;
    Ok(answer.lines().last().unwrap_or_default().to_owned())
}

async fn serve_and_ask(app: Arc<App>) -> std::io::Result<()> {
    let router = Router::new()
        .route("/file", get(file))
        .route("/mutex", get(mutex))
        .route("/bcrypt", get(bcrypt))
        .route("/dns", get(dns))
        .route("/sqlite", get(sqlite))
        .with_state(Arc::clone(&app));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move { axum::serve(listener, router).await });
    for page in ["/file", "/mutex", "/bcrypt", "/dns", "/sqlite"] {
        let holder = Arc::clone(&app);
        // Somebody else has the lock for a while.
        let (tell, told) = tokio::sync::oneshot::channel();
        thread::spawn(move || {
            let _counter = holder.counter.lock();
            tell.send(()).ok();
            thread::sleep(20 * THRESHOLD);
        });
        told.await.ok();
        println!("{page}: {}", ask(address, page).await?);
    }
    Ok(())
}

fn main() -> ExitCode {
    tracing_subscriber::fmt().init();
    let (builder, stalls) = Watchdog::builder().threshold(THRESHOLD).channel(1_000);
    let watchdog = builder.start().expect("no other watchdog runs");
    let app = app();
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("threads");
    let asked = runtime.block_on(serve_and_ask(Arc::clone(&app)));
    drop(runtime);
    drop(watchdog);
    std::fs::remove_file(&app.large).ok();
    asked.expect("the service answers");

    let mut named = BTreeMap::new();
    for stall in stalls.iter().filter(|stall| stall.stage() == Stage::Ended) {
        let at = stall.stack().and_then(|stack| stack.innermost_user()).cloned();
        named.insert(stall.site().name(), (at, stall.cause()));
    }
    let mut right = true;
    for (number, line) in (1..).zip(include_str!("service.rs").lines()) {
        let Some((_, name)) =
            line.rsplit_once("// ~").filter(|(_, name)| name.bytes().all(|byte| byte.is_ascii_lowercase()))
        else {
            continue;
        };
        let told = named.get(name);
        let at = told.and_then(|(at, _)| at.as_ref());
        let is_right = at.is_some_and(|at| at.line() == Some(number));
        right &= is_right;
        let (cause, at) =
            (told.and_then(|(_, cause)| cause.as_ref()), at.map_or_else(String::new, ToString::to_string));
        let cause = cause.map_or_else(String::new, ToString::to_string);
        println!("{} {name}: line {number}, told {at}: {cause}", if is_right { "right" } else { "WRONG" });
    }
    if right { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
