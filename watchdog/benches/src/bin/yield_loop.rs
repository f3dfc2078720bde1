//! What watching every task costs a tokio runtime that does nothing but switch between tasks:
//! `cargo run --release -p blockcheck-benches --bin yield_loop`

use std::time::Duration;

use blockcheck::{WatchBlocking as _, Watchdog};
use blockcheck_benches::{Subject, measure};

const TASKS: u64 = 32;

async fn yields(times: u64) {
    for _ in 0..times {
        tokio::task::yield_now().await;
    }
}

/// Tasks that yield to one another, `times` polls in all.
fn subject(
    name: &'static str,
    watched: impl Fn(u64) -> tokio::task::JoinHandle<()> + Send + 'static,
    runtime: tokio::runtime::Runtime,
) -> Subject {
    let run = move |times| {
        runtime.block_on(async {
            let tasks: Vec<_> = (0..TASKS).map(|_| watched(times / TASKS)).collect();
            for task in tasks {
                task.await.expect("it only yields");
            }
        });
    };
    Subject { name, run: Box::new(run) }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().expect("a runtime")
}

fn main() {
    let _watchdog =
        Watchdog::builder().threshold(Duration::from_millis(10)).start().expect("no other watchdog runs");
    let mut subjects = vec![
        subject("bare", |times| tokio::spawn(yields(times)), runtime()),
        subject("bare again", |times| tokio::spawn(yields(times)), runtime()),
        subject("watched", |times| tokio::spawn(yields(times).watch_blocking()), runtime()),
        subject("watched, exact", |times| tokio::spawn(yields(times).watch_blocking().exact()), runtime()),
    ];
    println!("nanoseconds a yield: median [quartiles]; over the bare yield of the same round, and its share");
    for (name, own, over) in measure(&mut subjects, 61, 640_000) {
        let [low, middle, high] = own.quartiles;
        let [over_low, over_middle, over_high] = over.quartiles;
        let share = |time: f64| 100.0 * time / (middle - over_middle);
        println!(
            "{name:16} {middle:7.2} [{low:7.2} {high:7.2}]  over {over_middle:6.2} [{over_low:6.2} {over_high:6.2}]  {:+.2} % [{:+.2} {:+.2}]",
            share(over_middle),
            share(over_low),
            share(over_high)
        );
    }
}
