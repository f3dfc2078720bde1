//! What watching every task costs a tokio runtime that does nothing but switch between tasks, by the processor time
//! of the whole process, the monitor's included:
//! `cargo run --release -p blockcheck-benches --bin yield_loop`

use std::time::Duration;

use blockcheck::{WatchBlocking as _, Watchdog};
use blockcheck_benches::{Subject, measure, of_process};

async fn yields(times: u64) {
    for _ in 0..times {
        tokio::task::yield_now().await;
    }
}

/// Tasks that yield to one another, `times` polls in all.
fn subject(
    name: &'static str,
    tasks: u64,
    spawn: impl Fn(u64) -> tokio::task::JoinHandle<()> + Send + 'static,
) -> Subject {
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    let runtime = builder.worker_threads(1).enable_all().build().expect("a runtime");
    let run = move |times| {
        runtime.block_on(async {
            let tasks: Vec<_> = (0..tasks).map(|_| spawn(times / tasks)).collect();
            for task in tasks {
                task.await.expect("it only yields");
            }
        });
    };
    Subject { name, run: Box::new(run) }
}

fn main() {
    let _watchdog =
        Watchdog::builder().threshold(Duration::from_millis(10)).start().expect("no other watchdog runs");
    println!("nanoseconds a yield: median [quartiles]; over the bare yield of the same round, and its share");
    for tasks in [1, 32] {
        println!("\n{tasks} task(s) on one worker");
        table(tasks);
    }
}

fn table(tasks: u64) {
    let mut subjects = vec![
        subject("bare", tasks, |times| tokio::spawn(yields(times))),
        subject("bare again", tasks, |times| tokio::spawn(yields(times))),
        subject("watched", tasks, |times| tokio::spawn(yields(times).watch_blocking())),
        subject("watched, exact", tasks, |times| tokio::spawn(yields(times).watch_blocking().exact())),
    ];
    for (name, own, over) in measure(&mut subjects, of_process, 41, 64_000) {
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
