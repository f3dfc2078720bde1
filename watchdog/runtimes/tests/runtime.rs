//! Whole runtimes, with no future marked. What is told at the end of a watchdog is all that it will tell, so no test
//! demands that something happens soon.
#![cfg(target_os = "linux")]

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use blockcheck::{RuntimeHooks, Stage, Stall, Watchdog, watch_runtime};
use tokio::runtime::{Builder, Runtime};

const THRESHOLD: Duration = Duration::from_millis(50);
/// A stall that no machine is too slow to notice.
const STALL: Duration = Duration::from_millis(600);

/// One watchdog at a time.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

fn two_workers() -> Builder {
    let mut builder = Builder::new_multi_thread();
    builder.worker_threads(2).enable_all();
    builder
}

/// What is told of the tasks that `future` spawns on the runtime.
fn told(runtime: &Runtime, future: impl Future<Output = ()>) -> Vec<Stall> {
    let (builder, stalls) = Watchdog::builder().threshold(THRESHOLD).without_alerts().channel(1_000);
    let watchdog = builder.start().expect("no other watchdog runs");
    runtime.block_on(async {
        // A worker is watched from its first park on.
        tokio::time::sleep(Duration::from_millis(20)).await;
        let settle = (0..4).map(|_| tokio::spawn(tokio::time::sleep(Duration::from_millis(20))));
        for task in settle.collect::<Vec<_>>() {
            task.await.expect("it sleeps");
        }
        future.await;
    });
    settle(&watchdog);
    drop(watchdog);
    stalls.iter().collect()
}

/// Waits for the end of what is being told: a runtime wakes who waits for a task before the task's poll is over.
fn settle(watchdog: &Watchdog) {
    let deadline = Instant::now() + Duration::from_secs(60);
    while 0 < watchdog.snapshot().in_flight() && Instant::now() < deadline {
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// What is told once the future has been run often enough for something to be told. Until the first stack of the program is
/// named, which a busy machine may take long for, nothing is known of where its runtimes poll.
fn told_at_last<F: Future<Output = ()>>(runtime: &Runtime, future: impl Fn() -> F) -> Vec<Stall> {
    let (builder, stalls) = Watchdog::builder().threshold(THRESHOLD).without_alerts().channel(1_000);
    let watchdog = builder.start().expect("no other watchdog runs");
    let deadline = Instant::now() + Duration::from_secs(300);
    let first = loop {
        runtime.block_on(async {
            tokio::time::sleep(Duration::from_millis(20)).await;
            future().await;
            tokio::time::sleep(Duration::from_millis(20)).await;
        });
        if let Ok(first) = stalls.try_recv() {
            break first;
        }
        assert!(Instant::now() < deadline, "nothing is told");
    };
    settle(&watchdog);
    drop(watchdog);
    std::iter::once(first).chain(stalls.iter()).collect()
}

fn ended(stalls: &[Stall]) -> Vec<&Stall> {
    stalls.iter().filter(|stall| stall.stage() == Stage::Ended).collect()
}

#[test]
fn a_plain_task_that_blocks_is_told_while_it_does() {
    let _alone = alone();
    let mut builder = two_workers();
    let runtime = watch_runtime(&mut builder).build().expect("a runtime");
    let stalls = told(&runtime, async {
        tokio::spawn(async { std::thread::sleep(STALL) }).await.expect("it sleeps");
    });
    let ends = ended(&stalls);
    assert_eq!(ends.len(), 1, "{stalls:#?}");
    let end = ends[0];
    assert!(end.was_reported_live());
    assert!(STALL / 2 < end.elapsed(), "{end:?}");
    assert!(end.site().file().ends_with("tests/runtime.rs"), "{end:?}");
    assert_eq!(end.cause().map(|cause| cause.to_string()).as_deref(), Some("sleeping"), "{end:?}");
    assert_eq!(end.task_id().is_some(), cfg!(tokio_unstable));
}

#[test]
fn the_stack_of_a_plain_task_names_its_code() {
    let _alone = alone();
    let runtime = watch_runtime(&mut two_workers()).build().expect("a runtime");
    // On a busy machine, one can be over before its stack is taken.
    for _ in 0..10 {
        let stalls = told(&runtime, async {
            tokio::spawn(async { std::thread::sleep(STALL) }).await.expect("it sleeps");
        });
        let end = ended(&stalls)[0];
        while end.stack().is_none() && end.stack_missing().is_none() {
            std::thread::sleep(Duration::from_millis(1));
        }
        if let Some(stack) = end.stack() {
            let own = |frame: &blockcheck::Frame| frame.to_string().contains("the_stack_of_a_plain_task");
            assert!(stack.all_frames().any(own), "{stack:#}");
            return;
        }
    }
    panic!("no stack of ten was taken");
}

#[test]
fn many_short_polls_are_not_told() {
    let _alone = alone();
    let runtime = watch_runtime(&mut two_workers()).build().expect("a runtime");
    let stalls = told(&runtime, async {
        let sleeps = tokio::spawn(async {
            for _ in 0..150 {
                std::thread::sleep(Duration::from_millis(2));
                tokio::task::yield_now().await;
            }
        });
        let computes = tokio::spawn(async {
            let start = Instant::now();
            while start.elapsed() < STALL {
                tokio::task::yield_now().await;
            }
        });
        sleeps.await.expect("it ends");
        computes.await.expect("it ends");
    });
    assert!(stalls.is_empty(), "{stalls:#?}");
}

#[test]
fn work_that_keeps_no_worker_is_not_told() {
    let _alone = alone();
    let runtime = watch_runtime(&mut two_workers()).build().expect("a runtime");
    let stalls = told(&runtime, async {
        tokio::task::spawn_blocking(|| std::thread::sleep(STALL)).await.expect("it sleeps");
        let in_place = async { tokio::task::block_in_place(|| std::thread::sleep(STALL)) };
        tokio::spawn(in_place).await.expect("it sleeps");
        tokio::time::sleep(STALL).await;
    });
    assert!(stalls.is_empty(), "{stalls:#?}");
}

#[test]
fn the_applications_hooks_are_called() {
    let parks = Arc::new(AtomicU32::new(0));
    let unparks = Arc::clone(&parks);
    let counted = Arc::clone(&parks);
    let hooks = RuntimeHooks::new()
        .on_thread_park(move || {
            counted.fetch_add(1, Ordering::Relaxed);
        })
        .on_thread_unpark(move || {
            unparks.fetch_add(1 << 16, Ordering::Relaxed);
        });
    #[cfg(tokio_unstable)]
    let (polls, hooks) = {
        let polls = Arc::new(AtomicU32::new(0));
        let (before, after) = (Arc::clone(&polls), Arc::clone(&polls));
        let hooks = hooks
            .on_before_task_poll(move |_| {
                before.fetch_add(1, Ordering::Relaxed);
            })
            .on_after_task_poll(move |_| {
                after.fetch_add(1 << 16, Ordering::Relaxed);
            });
        (polls, hooks)
    };
    let runtime = hooks.watch(&mut two_workers()).build().expect("a runtime");
    runtime.block_on(async {
        tokio::spawn(tokio::time::sleep(Duration::from_millis(20))).await.expect("it sleeps");
    });
    drop(runtime);
    let count = parks.load(Ordering::Relaxed);
    assert!(0 < count & 0xffff && 0 < count >> 16, "{count:#x}");
    #[cfg(tokio_unstable)]
    assert_eq!(polls.load(Ordering::Relaxed), (2 << 16) + 2, "a poll to begin with, and one after the sleep");
}

/// Spins in one poll.
async fn computes() {
    let start = Instant::now();
    while start.elapsed() < 3 * STALL {
        std::hint::spin_loop();
    }
}

/// Whether the system lets a poll's end be seen, as stable tokio does not tell it.
fn ends_are_seen() -> bool {
    let is_forbidden = std::fs::read_to_string("/proc/sys/kernel/perf_event_paranoid")
        .is_ok_and(|level| 2 < level.trim().parse().unwrap_or(9));
    if is_forbidden {
        eprintln!("skipped: the system may let this process set no breakpoints");
    }
    !is_forbidden
}

#[test]
fn a_computation_is_told_while_it_lasts() {
    let _alone = alone();
    if !cfg!(tokio_unstable) && !ends_are_seen() {
        return;
    }
    for runtime in [&mut two_workers(), Builder::new_current_thread().enable_all()] {
        let runtime = watch_runtime(runtime).build().expect("a runtime");
        let told = told_at_last(&runtime, || async { tokio::spawn(computes()).await.expect("it ends") });
        let ends = ended(&told);
        assert_eq!(ends.len(), 1, "{told:#?}");
        assert!(ends[0].was_reported_live());
        assert!(ends[0].elapsed() <= 3 * STALL + THRESHOLD, "{ends:#?}");
        assert_eq!(ends[0].cause().map(|cause| cause.to_string()).as_deref(), Some("computing"));
    }
}

#[test]
fn a_runtime_of_one_thread_is_watched_as_a_whole() {
    let _alone = alone();
    if !ends_are_seen() {
        return;
    }
    let runtime = watch_runtime(Builder::new_current_thread().enable_all()).build().expect("a runtime");
    let of_main = || told_at_last(&runtime, || async { std::thread::sleep(3 * STALL) });
    let computing = || told_at_last(&runtime, computes);
    let of_local = || {
        told_at_last(&runtime, || async {
            let local = tokio::task::LocalSet::new();
            let blocks = || tokio::task::spawn_local(async { std::thread::sleep(3 * STALL) });
            local.run_until(async { blocks().await.expect("it ends") }).await;
        })
    };
    let ways: [&dyn Fn() -> Vec<Stall>; 3] = [&of_main, &computing, &of_local];
    for (number, way) in ways.into_iter().enumerate() {
        let told = way();
        assert_eq!(ended(&told).len(), 1, "way {number}: {told:#?}");
    }
    // Outside of the runtime, its thread keeps nobody waiting.
    let (builder, stalls) = Watchdog::builder().threshold(THRESHOLD).without_alerts().channel(1_000);
    let watchdog = builder.start().expect("no other watchdog runs");
    runtime.block_on(async { tokio::time::sleep(Duration::from_millis(20)).await });
    std::thread::sleep(3 * STALL);
    drop(watchdog);
    let told: Vec<Stall> = stalls.iter().collect();
    assert!(told.is_empty(), "{told:#?}");
}

/// Polls of a few milliseconds each, which the monitor's looks often find in the same place.
async fn works_and_yields() {
    for _ in 0..200 {
        let start = Instant::now();
        while start.elapsed() < Duration::from_millis(7) {
            std::hint::spin_loop();
        }
        tokio::task::yield_now().await;
    }
}

#[test]
fn a_long_run_of_one_tasks_short_polls_is_not_told() {
    let _alone = alone();
    for runtime in [&mut two_workers(), Builder::new_current_thread().enable_all()] {
        let runtime = watch_runtime(runtime).build().expect("a runtime");
        let stalls = told(&runtime, async { tokio::spawn(works_and_yields()).await.expect("it ends") });
        assert!(stalls.is_empty(), "{stalls:#?}");
    }
    let runtime = watch_runtime(Builder::new_current_thread().enable_all()).build().expect("a runtime");
    let stalls = told(&runtime, async {
        let local = tokio::task::LocalSet::new();
        local.run_until(async { tokio::task::spawn_local(works_and_yields()).await.expect("it ends") }).await;
        works_and_yields().await;
    });
    assert!(stalls.is_empty(), "{stalls:#?}");
}

#[cfg(tokio_unstable)]
#[test]
fn a_task_is_told_by_its_id_under_its_spawn() {
    let _alone = alone();
    let runtime = watch_runtime(&mut two_workers()).build().expect("a runtime");
    let id = Arc::new(Mutex::new(String::new()));
    let mut line = 0;
    let stalls = told(&runtime, async {
        let kept = Arc::clone(&id);
        let task = async move {
            *kept.lock().expect("nobody panics") = tokio::task::id().to_string();
            computes().await;
        };
        line = line!() + 1;
        tokio::spawn(task).await.expect("it ends");
    });
    let ends = ended(&stalls);
    assert_eq!(ends.len(), 1, "{stalls:#?}");
    assert_eq!(ends[0].site().line(), line);
    assert_eq!(ends[0].task_id().map(|id| id.to_string()), Some(id.lock().expect("nobody panics").clone()));
}
