//! The attributes of blockcheck. Use them through the package `blockcheck`, which re-exports them with its
//! runtime part.

mod annotate;
mod block;
mod fn_like;
mod no_blocking;
mod options;
mod watch;

use proc_macro::TokenStream;

/// Watches every poll of an async fn, and reports those that last longer than the threshold.
///
/// It goes on async fns and methods, on trait methods that `#[async_trait]` has rewritten, on whole `impl`
/// blocks and on inline modules, where it means every async fn inside. Without a running watchdog it does
/// nothing but one load a poll.
///
/// | argument | meaning |
/// |---|---|
/// | `threshold = "5ms"` | reports polls longer than this, whatever the watchdog's own threshold |
/// | `name = "load user"` | names the site in reports; default: the path of the fn |
/// | `exact` | takes the time of every poll: none is missed, lengths are exact, percentiles are kept |
/// | `panic` | a stall fails the test that runs it, when the test ends; outside of tests that assert, whoever stops the watchdog |
/// | `skip` | inside a watched `impl` or module: leaves this fn, `impl` or module out |
/// | `crate = path` | where the package `blockcheck` is found, if it was renamed; default `::blockcheck` |
///
/// Inside a watched `impl`, trait or module, an attribute on a fn, `impl` or module sets what differs there: all but
/// the name is inherited. `exact = false` and `panic = false` take back what is on outside.
///
/// Parameters end in the order in which those of a bare fn do, save what a pattern leaves out, as in `(a, _): (A, B)`:
/// that ends after all of them. Lints say of a watched fn what they say of a bare one, save `clippy::unused_async`,
/// since there is an `await` now, and `clippy::needless_return` where by its type the value may be a future.
///
/// ```
/// use blockcheck::watch_blocking;
///
/// #[watch_blocking]
/// async fn load(id: u32) -> Result<String, std::num::ParseIntError> {
///     let id: u32 = id.to_string().parse()?;
///     Ok(format!("user {id}"))
/// }
///
/// struct Cache;
///
/// #[watch_blocking(threshold = "5ms", exact)]
/// impl Cache {
///     async fn get(&self, key: &str) -> Option<String> {
///         (key == "known").then(|| key.to_owned())
///     }
///
///     /// Exact too, with a threshold of its own.
///     #[watch_blocking(threshold = "20ms")]
///     async fn refresh(&self) {}
///
///     #[watch_blocking(skip)]
///     async fn warm_up(&self) {}
/// }
/// # futures::executor::block_on(async {
/// # assert_eq!(load(7).await.unwrap(), "user 7");
/// # assert_eq!(Cache.get("known").await.as_deref(), Some("known"));
/// # Cache.refresh().await;
/// # Cache.warm_up().await;
/// # });
/// ```
#[proc_macro_attribute]
pub fn watch_blocking(arguments: TokenStream, item: TokenStream) -> TokenStream {
    watch::expand(arguments.into(), &item.into()).into()
}

/// Fails a test whose polls block the executor's thread; see `blockcheck::test::assert_no_blocking`, in which
/// it puts the body.
///
/// It goes above the executor's own attribute. Write it by its path: a glob import of the whole crate would make the
/// plain `#[test]` ambiguous, as one of tokio does. One of the module `blockcheck::test` does not.
///
/// As `#[blockcheck::test(strict)]` it puts the body in `blockcheck::test::strict` (feature `strict`): then a blocking
/// system call fails the test, however short.
///
/// ```
/// #[blockcheck::test]
/// #[tokio::test]
/// async fn handlers_yield() { /* … */ }
/// # fn main() {}
/// ```
#[proc_macro_attribute]
pub fn test(arguments: TokenStream, item: TokenStream) -> TokenStream {
    no_blocking::expand(arguments.into(), &item.into()).into()
}

/// [`#[blockcheck::test]`](macro@test) under a name that can be imported.
///
/// ```
/// use blockcheck::no_blocking;
///
/// #[no_blocking]
/// #[tokio::test]
/// async fn handlers_yield() { /* … */ }
/// # fn main() {}
/// ```
#[proc_macro_attribute]
pub fn no_blocking(arguments: TokenStream, item: TokenStream) -> TokenStream {
    no_blocking::expand(arguments.into(), &item.into()).into()
}

/// Tells the lint that a fn blocks its thread. Changes nothing in the code.
///
/// A rule's name may be given, as `#[blocking(net)]`; a call of the fn is then a finding of that rule.
///
/// ```
/// #[blockcheck::blocking(fs)]
/// fn read_settings() -> std::io::Result<String> {
///     std::fs::read_to_string("/proc/self/comm")
/// }
/// # assert!(!cfg!(target_os = "linux") || read_settings().is_ok());
/// ```
#[proc_macro_attribute]
pub fn blocking(arguments: TokenStream, item: TokenStream) -> TokenStream {
    annotate::blocking(arguments.into(), item.into()).into()
}

/// Tells the lint that a fn does not block its thread, whatever it calls. Changes nothing in the code.
///
/// ```
/// #[blockcheck::nonblocking]
/// fn peek(counter: &std::sync::Mutex<u32>) -> Option<u32> {
///     counter.try_lock().ok().map(|counter| *counter)
/// }
/// # assert_eq!(peek(&std::sync::Mutex::new(1)), Some(1));
/// ```
#[proc_macro_attribute]
pub fn nonblocking(arguments: TokenStream, item: TokenStream) -> TokenStream {
    annotate::nonblocking(arguments.into(), item.into()).into()
}

/// Tells the lint that a fn runs the closures given to the named parameters on a thread that may block.
/// Changes nothing in the code.
///
/// ```
/// #[blockcheck::off_thread(job)]
/// fn on_a_thread<R: Send + 'static>(job: impl FnOnce() -> R + Send + 'static) -> std::thread::JoinHandle<R> {
///     std::thread::spawn(job)
/// }
/// # assert_eq!(on_a_thread(|| 7).join().unwrap(), 7);
/// ```
#[proc_macro_attribute]
pub fn off_thread(arguments: TokenStream, item: TokenStream) -> TokenStream {
    annotate::off_thread(arguments.into(), item.into()).into()
}

/// Tells the lint that the blocking calls in a fn are meant, and why. Changes nothing in the code; the
/// watchdog has a fn of the same name for regions.
///
/// With the names of rules before the reason, as `#[allow_blocking(fs, lock, reason = "…")]`, only calls that break
/// those are. On a sync fn, it cuts every chain through the fn's own calls: its callers do not block by them.
///
/// ```
/// #[blockcheck::allow_blocking(reason = "runs once, before the server listens")]
/// async fn read_configuration() -> std::io::Result<String> {
///     std::fs::read_to_string("/proc/self/comm")
/// }
///
/// #[blockcheck::allow_blocking(fs, reason = "a file in memory")]
/// fn load_average() -> std::io::Result<String> {
///     std::fs::read_to_string("/proc/loadavg")
/// }
/// # futures::executor::block_on(async { read_configuration().await.ok() });
/// # load_average().ok();
/// ```
#[proc_macro_attribute]
pub fn allow_blocking(arguments: TokenStream, item: TokenStream) -> TokenStream {
    annotate::allow_blocking(arguments.into(), item.into()).into()
}
