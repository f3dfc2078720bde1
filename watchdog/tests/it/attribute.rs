//! `#[watch_blocking]` on all that an async fn can be. That it compiles is half of each test.
#![deny(warnings)]

use std::fmt::{Debug, Display};
use std::future::Future;

use blockcheck::watch_blocking;
use futures::executor::block_on;

use super::support::{STALL, alerts_of};

#[watch_blocking]
async fn question_mark(text: &str) -> Result<u32, std::num::ParseIntError> {
    let number: u32 = text.parse()?;
    Ok(number + 1)
}

/// Docs stay.
#[watch_blocking]
#[must_use]
pub(crate) async fn generic<'a, T, const N: usize>(items: &'a [T; N], mut extra: Vec<T>) -> Option<(&'a T, T)>
where
    T: Clone + PartialOrd,
{
    let first = items.first()?;
    extra.push(first.clone());
    extra.pop().map(|last| (first, last))
}

#[watch_blocking]
async fn takes_and_returns_opaque(shown: impl Display) -> impl Debug {
    shown.to_string()
}

#[watch_blocking]
async fn opaque_inside() -> Result<impl Iterator<Item = u32>, std::num::ParseIntError> {
    let end: u32 = "3".parse()?;
    Ok(0..end)
}

#[watch_blocking]
async fn patterns((left, right): (u32, u32), [first, ..]: [u32; 3], _: String) -> u32 {
    if first == 0 {
        return 0;
    }
    left + right + first
}

#[watch_blocking]
#[expect(unsafe_code, reason = "users declare such fns; nothing here calls it")]
async unsafe fn not_safe(value: u32) -> u32 {
    value
}

#[watch_blocking]
async fn never() -> ! {
    std::future::pending::<()>().await;
    unreachable!("pending never ends")
}

#[watch_blocking]
async fn recursive(depth: u32) -> u32 {
    if depth == 0 { 0 } else { 1 + Box::pin(recursive(depth - 1)).await }
}

/// What an async fn gives may be a future: clippy would have it awaited if a block of the user's gave it.
#[watch_blocking]
async fn starts_a_task() -> tokio::task::JoinHandle<u32> {
    tokio::spawn(async { 3 })
}

#[watch_blocking]
async fn opaque_future(value: u32) -> impl Future<Output = u32> {
    async move { value }
}

/// Nothing is unreachable but what the user has written so.
#[watch_blocking]
async fn not_yet() -> Whole {
    panic!("later")
}

#[watch_blocking]
#[expect(clippy::needless_return, reason = "it is told of a watched fn as of another")]
async fn returns(value: u32) -> u32 {
    return value;
}

struct Counter {
    count: u32,
}

impl Counter {
    #[watch_blocking]
    async fn add(&mut self, n: u32) -> &mut Self {
        self.count += n;
        self
    }

    #[watch_blocking(threshold = "1s 500ms", name = "into", exact)]
    async fn into_inner(self: Box<Self>) -> u32 {
        self.count
    }
}

trait Load {
    fn load(&self) -> impl Future<Output = u32> + Send;
}

#[watch_blocking]
impl Load for Counter {
    async fn load(&self) -> u32 {
        self.count
    }
}

#[async_trait::async_trait]
trait Dynamic: Sync {
    async fn of_trait(&self, text: &str) -> Result<usize, std::num::ParseIntError>;

    #[watch_blocking(name = "default method")]
    async fn with_default(&self) -> u32 {
        std::thread::sleep(STALL);
        1
    }
}

#[async_trait::async_trait]
impl Dynamic for Counter {
    #[watch_blocking(name = "async_trait method")]
    async fn of_trait(&self, text: &str) -> Result<usize, std::num::ParseIntError> {
        std::thread::sleep(STALL);
        text.parse()
    }
}

struct Whole;

#[watch_blocking]
impl Whole {
    async fn watched(&self) {
        std::thread::sleep(STALL);
    }

    #[watch_blocking(skip)]
    async fn skipped(&self) {
        std::thread::sleep(STALL);
    }

    #[watch_blocking(name = "of its own")]
    async fn named(&self) {
        std::thread::sleep(STALL);
    }

    fn sync(&self) -> u32 {
        1
    }
}

#[watch_blocking]
mod inline {
    use super::STALL;

    pub(super) async fn free() {
        std::thread::sleep(STALL);
    }

    pub(super) struct Inner;

    impl Inner {
        pub(super) async fn method(&self) {
            std::thread::sleep(STALL);
        }
    }

    pub(super) mod deeper {
        pub(in super::super) async fn free() {
            std::thread::sleep(super::STALL);
        }
    }

    #[watch_blocking(skip)]
    pub(super) mod left_out {
        pub(in super::super) async fn free() {
            std::thread::sleep(super::STALL);
        }
    }
}

fn is_send<F: Future + Send>(future: F) -> F {
    future
}

#[test]
fn values_come_through_unchanged() {
    block_on(async {
        assert_eq!(question_mark("41").await, Ok(42));
        assert!(is_send(question_mark("x")).await.is_err());
        assert_eq!(generic(&[1, 2], vec![]).await, Some((&1, 1)));
        assert_eq!(format!("{:?}", takes_and_returns_opaque(5).await), "\"5\"");
        assert_eq!(opaque_inside().await.unwrap().sum::<u32>(), 3);
        assert_eq!(patterns((1, 2), [3, 0, 0], String::new()).await, 6);
        assert_eq!(recursive(40).await, 40);
        assert_eq!(opaque_future(2).await.await, 2);
        assert_eq!(returns(2).await, 2);
        let mut counter = Counter { count: 1 };
        assert_eq!(counter.add(2).await.count, 3);
        assert_eq!(counter.load().await, 3);
        assert_eq!(Box::new(counter).into_inner().await, 3);
        assert_eq!(Whole.sync(), 1);
        // Never polled: only that they compile.
        drop(never());
        drop(not_yet());
    });
    let _: fn(u32) -> _ = |value| drop_unsafe(value);
}

/// Calling the unsafe fn needs unsafe code, which this package keeps to its platform files; naming it does not.
fn drop_unsafe(_: u32) {
    let _ = not_safe;
}

#[tokio::test]
async fn a_watched_fn_may_give_a_task() {
    assert_eq!(starts_a_task().await.await.expect("it ends"), 3);
}

#[test]
fn async_trait_methods_are_watched() {
    let alerts = alerts_of(|| {
        block_on(async {
            let counter: &dyn Dynamic = &Counter { count: 0 };
            assert_eq!(counter.of_trait("12").await, Ok(12));
            assert_eq!(counter.with_default().await, 1);
        });
    });
    assert!(!alerts.of("async_trait method").is_empty());
    assert!(!alerts.of("default method").is_empty());
}

#[test]
fn whole_impls_and_modules_are_watched_save_what_is_skipped() {
    let alerts = alerts_of(|| {
        block_on(async {
            Whole.watched().await;
            Whole.skipped().await;
            Whole.named().await;
            inline::free().await;
            inline::Inner.method().await;
            inline::deeper::free().await;
            inline::left_out::free().await;
        });
    });
    // The last stage of one stall may come after the first of the next: it waits for its stack.
    let mut names: Vec<String> = Vec::new();
    for alert in alerts.all() {
        if !names.iter().any(|name| name == alert.field("name")) {
            names.push(alert.field("name").to_owned());
        }
    }
    let here = module_path!();
    assert_eq!(
        names,
        [
            format!("{here}::Whole::watched"),
            "of its own".to_owned(),
            format!("{here}::inline::free"),
            format!("{here}::inline::Inner::method"),
            format!("{here}::inline::deeper::free"),
        ]
    );
}
