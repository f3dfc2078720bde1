//! No executor is needed, and any will do.

use blockcheck::{WatchBlocking as _, watch_blocking};

use super::support::{STALL, alerts_of};

#[watch_blocking(name = "blocks")]
async fn blocks() -> u32 {
    std::thread::sleep(STALL);
    7
}

#[test]
fn tokio_on_many_threads() {
    let alerts = alerts_of(|| {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .thread_name("tokio-worker")
            .enable_all()
            .build()
            .expect("a runtime");
        let task = tracing::dispatcher::get_default(|dispatch| {
            use tracing::instrument::WithSubscriber as _;
            runtime.spawn(blocks().with_subscriber(dispatch.clone()))
        });
        assert_eq!(runtime.block_on(task).expect("the task ends"), 7);
    });
    assert_eq!(alerts.of("blocks")[0].field("thread"), "tokio-worker");
}

#[test]
fn tokio_on_one_thread_with_a_local_set() {
    let alerts = alerts_of(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let local = tokio::task::LocalSet::new();
        runtime.block_on(local.run_until(async {
            let value = tokio::task::spawn_local(blocks()).await.expect("the task ends");
            assert_eq!(value, 7);
            tokio::time::sleep(STALL).watch_blocking_named("tokio's sleep").await;
        }));
    });
    assert!(!alerts.of("blocks").is_empty());
    assert!(alerts.of("tokio's sleep").is_empty());
}

#[test]
fn smol() {
    let alerts = alerts_of(|| {
        let executor = smol::LocalExecutor::new();
        assert_eq!(smol::block_on(executor.run(executor.spawn(blocks()))), 7);
    });
    assert!(!alerts.of("blocks").is_empty());
}

#[test]
fn two_executors_in_one_process() {
    let alerts = alerts_of(|| {
        std::thread::scope(|threads| {
            for (name, stall) in [("left", STALL), ("right", STALL)] {
                let dispatch = tracing::dispatcher::get_default(Clone::clone);
                threads.spawn(move || {
                    tracing::dispatcher::with_default(&dispatch, || {
                        let runtime =
                            tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
                        runtime.block_on(async { std::thread::sleep(stall) }.watch_blocking_named(name));
                    });
                });
            }
        });
    });
    assert!(!alerts.of("left").is_empty() && !alerts.of("right").is_empty(), "{:#?}", alerts.all());
}
