//! What watching every task costs a tokio runtime that does nothing but switch between tasks, by the processor time
//! of the thread that does, and of the whole process, the monitor's included:
//! `cargo run --release -p blockcheck-benches --bin yield_loop`
//!
//! One task alone goes through the runtime's driver at each yield, as most real polls do; many seldom do.

use std::time::Duration;

use blockcheck::WatchBlocking as _;
use blockcheck_benches::{Subject, instructions, measure, of_process, of_thread, run_one, watchdog};
use tokio::runtime::Builder;

async fn yields(times: u64) {
    for _ in 0..times {
        tokio::task::yield_now().await;
    }
}

/// Tasks that yield to one another, `times` polls in all.
fn subject(
    name: &'static str,
    (tasks, workers): (u64, usize),
    spawn: impl Fn(u64) -> tokio::task::JoinHandle<()> + Send + 'static,
) -> Subject {
    let mut builder = match workers {
        0 => Builder::new_current_thread(),
        _ => Builder::new_multi_thread(),
    };
    let runtime = builder.worker_threads(workers.max(1)).enable_all().build().expect("a runtime");
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

/// So many tasks on so many workers; on none, they are polled by the calling thread.
fn subjects(tasks: (u64, usize)) -> Vec<Subject> {
    vec![
        subject("bare", tasks, |times| tokio::spawn(yields(times))),
        subject("bare again", tasks, |times| tokio::spawn(yields(times))),
        subject("watched", tasks, |times| tokio::spawn(yields(times).watch_blocking())),
        subject("watched, exact", tasks, |times| tokio::spawn(yields(times).watch_blocking().exact())),
    ]
}

fn main() {
    if run_one(|| subjects((1, 0))) {
        return;
    }
    let _watchdog = watchdog(Duration::from_millis(10));
    println!("nanoseconds a yield: median [quartiles]; over the bare yield of the same round, and its share");
    for tasks in [1, 32] {
        println!("\n{tasks} task(s), time of the thread");
        table((tasks, 0), of_thread);
        println!("\n{tasks} task(s) on one worker, time of the process");
        table((tasks, 1), of_process);
    }
}

/// Many short rounds, since what is looked for is less than what one differs from another by.
fn table(tasks: (u64, usize), clock: fn() -> Duration) {
    for (name, own, over) in measure(&mut subjects(tasks), clock, 401, 8_000) {
        let [low, middle, high] = own.quartiles;
        let [over_low, over_middle, over_high] = over.quartiles;
        let share = |time: f64| 100.0 * time / (middle - over_middle);
        let counted = if tasks == (1, 0) { instructions(name, 20_000) } else { None };
        let counted = counted.map_or_else(String::new, |counted| format!("  {counted:6.0} instructions"));
        println!(
            "{name:16} {middle:7.2} [{low:7.2} {high:7.2}]  over {over_middle:6.2} [{over_low:6.2} {over_high:6.2}]  {:+.2} % [{:+.2} {:+.2}]{counted}",
            share(over_middle),
            share(over_low),
            share(over_high)
        );
    }
}
