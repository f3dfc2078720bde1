//! The features that connect to other crates.

use blockcheck::WatchLayer;
use tower::{Layer as _, Service as _, service_fn};

use super::support::{STALL, alerts_of};

fn workers() -> tokio::runtime::Runtime {
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    builder.worker_threads(2).enable_all().build().expect("a runtime")
}

#[test]
fn block_in_place_is_no_stall_and_sleeping_beside_it_is() {
    use blockcheck::WatchBlocking as _;
    let alerts = alerts_of(|| {
        let runtime = workers();
        let in_place = async { tokio::task::block_in_place(|| std::thread::sleep(STALL)) };
        let stays = async { std::thread::sleep(STALL) };
        let dispatch = tracing::dispatcher::get_default(Clone::clone);
        use tracing::instrument::WithSubscriber as _;
        let in_place =
            runtime.spawn(in_place.watch_blocking_named("in place").with_subscriber(dispatch.clone()));
        runtime.block_on(in_place).expect("it ends");
        let stays = runtime.spawn(stays.watch_blocking_named("stays").with_subscriber(dispatch));
        runtime.block_on(stays).expect("it ends");
    });
    assert!(alerts.of("in place").is_empty(), "{:#?}", alerts.all());
    assert!(!alerts.of("stays").is_empty());
}

/// In `block_in_place`, a runtime of one thread has a worker of the same number as the thread had before.
#[test]
fn a_runtime_inside_block_in_place_is_watched_by_itself() {
    use blockcheck::WatchBlocking as _;
    let alerts = alerts_of(|| {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().expect("a runtime");
        let dispatch = tracing::dispatcher::get_default(Clone::clone);
        use tracing::instrument::WithSubscriber as _;
        let subscriber = dispatch.clone();
        let nested = async move {
            tokio::task::block_in_place(|| {
                let nested = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
                let blocks = async { std::thread::sleep(STALL) }.watch_blocking_named("nested");
                nested.block_on(blocks.with_subscriber(subscriber));
                std::thread::sleep(STALL);
            });
        };
        let outer = nested.watch_blocking_named("outer").with_subscriber(dispatch);
        runtime.block_on(runtime.spawn(outer)).expect("it ends");
    });
    assert!(!alerts.of("nested").is_empty(), "{:#?}", alerts.all());
    assert!(alerts.of("outer").is_empty(), "{:#?}", alerts.all());
}

/// What a worker of the first does says nothing of the second.
#[test]
fn a_thread_that_polls_for_one_runtime_after_another_is_watched_in_both() {
    use blockcheck::WatchBlocking as _;
    let alerts = alerts_of(|| {
        let runtime = workers();
        runtime.block_on(async { std::thread::sleep(STALL) }.watch_blocking_named("many threads"));
        let one_thread = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        let local = tokio::task::LocalSet::new();
        let task = async { std::thread::sleep(STALL) }.watch_blocking_named("one thread");
        local.block_on(&one_thread, async { tokio::task::spawn_local(task).await }).expect("it ends");
        drop(runtime);
    });
    for name in ["many threads", "one thread"] {
        assert!(!alerts.of(name).is_empty(), "{name}: {:#?}", alerts.all());
    }
}

#[test]
fn spawned_tasks_are_watched_under_their_own_name() {
    async fn task_of_mine() {
        std::thread::sleep(STALL);
    }
    let alerts = alerts_of(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        runtime.block_on(async { blockcheck::spawn(task_of_mine()).await }).expect("it ends");
    });
    let all = alerts.all();
    assert!(!all.is_empty());
    assert!(all.iter().all(|alert| alert.field("name").ends_with("task_of_mine")), "{all:#?}");
}

#[test]
fn a_services_stalls_are_named_by_route() {
    let alerts = alerts_of(|| {
        let layer = WatchLayer::new(|request: &u32| format!("GET /users/{request}"));
        let mut service = layer.layer(service_fn(|request: u32| async move {
            std::thread::sleep(STALL);
            Ok::<u32, std::convert::Infallible>(request + 1)
        }));
        for request in [1, 2] {
            assert_eq!(futures::executor::block_on(service.call(request)), Ok(request + 1));
        }
    });
    for route in ["GET /users/1", "GET /users/2"] {
        let of_route = alerts.of(route);
        assert!(
            !of_route.is_empty() && of_route[0].field("file").ends_with("integrations.rs"),
            "{:#?}",
            alerts.all()
        );
    }
}

#[test]
fn metrics_count_stalls_by_site() {
    use blockcheck::WatchBlocking as _;
    use metrics_util::debugging::{DebugValue, DebuggingRecorder};

    let recorder = DebuggingRecorder::new();
    let snapshotter = recorder.snapshotter();
    recorder.install().expect("no other test installs one");
    let _alone = super::support::alone();
    let watchdog = super::support::builder().metrics().start().expect("no other watchdog runs");
    // Exact, so that it is told whatever else the machine does.
    futures::executor::block_on(async { std::thread::sleep(STALL) }.watch_blocking_named("counted").exact());
    drop(watchdog);
    let metrics = snapshotter.snapshot().into_vec();
    let of = |name: &str| {
        let found = metrics.iter().find(|(key, ..)| {
            key.key().name() == name && key.key().labels().any(|label| label.value() == "counted")
        });
        found.map(|(.., value)| value).unwrap_or_else(|| panic!("no {name} in {metrics:?}"))
    };
    assert_eq!(of("blockcheck_stalls_total"), &DebugValue::Counter(1));
    assert_eq!(of("blockcheck_stalls_in_flight"), &DebugValue::Gauge(0.0.into()));
    assert!(matches!(of("blockcheck_stall_seconds"), DebugValue::Histogram(times) if times.len() == 1));
}

#[test]
fn spans_on_workers_are_watched_and_others_are_not() {
    use tracing_subscriber::layer::SubscriberExt as _;

    #[tracing::instrument]
    async fn instrumented() {
        tokio::task::yield_now().await;
        std::thread::sleep(STALL);
    }
    let _alone = super::support::alone();
    let (builder, stalls) = super::support::builder().channel(100);
    let watchdog = builder.start().expect("no other watchdog runs");
    let subscriber =
        tracing::Dispatch::new(tracing_subscriber::registry().with(blockcheck::SpanLayer::new()));
    let own = subscriber.clone();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .on_thread_start(move || std::mem::forget(tracing::dispatcher::set_default(&own)))
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        tokio::spawn(instrumented()).await.expect("it ends");
        let elsewhere = || tracing::info_span!("on a blocking thread").in_scope(|| std::thread::sleep(STALL));
        tokio::task::spawn_blocking(elsewhere).await.expect("it ends");
        let in_place = async {
            let _span = tracing::info_span!("in place").entered();
            tokio::task::block_in_place(|| std::thread::sleep(STALL));
        };
        tokio::spawn(in_place).await.expect("it ends");
    });
    drop(watchdog);
    let names: Vec<_> = stalls.iter().map(|stall| stall.site().name().to_owned()).collect();
    assert!(!names.is_empty() && names.iter().all(|name| name == "instrumented"), "{names:?}");
}

/// Runs the future on a runtime of one thread whose spans are watched, under a watchdog; gives what that told.
fn told_of_spans(future: impl AsyncFn()) -> Vec<blockcheck::Stall> {
    use tracing_subscriber::layer::SubscriberExt as _;

    let _alone = super::support::alone();
    let channel = super::support::seen(
        || super::support::builder().channel(100),
        |_| {
            let subscriber = tracing_subscriber::registry().with(blockcheck::SpanLayer::new());
            let _default = tracing::subscriber::set_default(subscriber);
            let runtime =
                tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
            tokio::task::LocalSet::new().block_on(&runtime, future());
        },
    );
    channel.iter().collect()
}

/// tracing forbids it, and many do it: other tasks' stalls are told all the same, and as theirs.
#[test]
fn a_spans_guard_that_is_held_across_an_await_hides_no_other_task() {
    use blockcheck::WatchBlocking as _;
    use tracing::Instrument as _;

    let stalls = told_of_spans(async || {
        let held = async {
            let span = tracing::info_span!("held");
            let _entered = span.enter();
            std::future::pending::<()>().await;
        };
        let held = tokio::task::spawn_local(held.watch_blocking_named("holder"));
        tokio::time::sleep(super::support::THRESHOLD).await;
        let marked = async { std::thread::sleep(STALL) }.watch_blocking_named("marked");
        tokio::task::spawn_local(marked).await.expect("it ends");
        let spanned = async { std::thread::sleep(STALL) }.instrument(tracing::info_span!("spanned"));
        tokio::task::spawn_local(spanned).await.expect("it ends");
        held.abort();
    });
    let names: Vec<_> = stalls.iter().map(|stall| stall.site().name()).collect();
    assert!(names.contains(&"marked") && names.contains(&"spanned"), "{names:?}");
    assert!(!names.contains(&"held") && !names.contains(&"holder"), "{names:?}");
}

#[test]
fn a_spans_guard_that_leaves_the_region_it_was_made_in_hides_nothing() {
    use blockcheck::WatchBlocking as _;

    let stalls = told_of_spans(async || {
        let leaves = async {
            let entered =
                blockcheck::allow_blocking("it is short", || tracing::info_span!("leaves").entered());
            drop(entered);
        };
        tokio::task::spawn_local(leaves).await.expect("it ends");
        let marked = async { std::thread::sleep(STALL) }.watch_blocking_named("marked");
        tokio::task::spawn_local(marked).await.expect("it ends");
    });
    let live = stalls.iter().any(|stall| stall.site().name() == "marked" && stall.was_reported_live());
    assert!(live, "{stalls:#?}");
}

/// What a stack showed of an earlier poll says nothing of a thread that has left the runtime since.
#[test]
fn a_thread_that_has_left_its_runtime_is_in_no_poll() {
    let _alone = super::support::alone();
    let channel = super::support::seen(
        || super::support::builder().channel(100),
        |_| {
            let mut builder = tokio::runtime::Builder::new_current_thread();
            let runtime = blockcheck::watch_runtime(builder.enable_all()).build().expect("a runtime");
            let pause = || tokio::time::sleep(super::support::THRESHOLD);
            let computes = async {
                let began = std::time::Instant::now();
                while began.elapsed() < STALL {
                    std::hint::spin_loop();
                }
            };
            runtime.block_on(async {
                pause().await;
                tokio::spawn(computes).await.expect("it ends");
                pause().await;
            });
            std::thread::sleep(2 * STALL);
        },
    );
    let stalls: Vec<_> = channel.iter().collect();
    assert!(
        stalls.iter().all(|stall| stall.cause().is_none_or(|cause| cause.to_string() != "sleeping")),
        "{stalls:#?}"
    );
    let told: std::collections::BTreeSet<_> = stalls.iter().map(blockcheck::Stall::id).collect();
    assert!(told.len() <= 1, "{stalls:#?}");
}
