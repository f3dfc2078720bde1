//! Watches all tasks of a tokio runtime, by its hooks.

use std::borrow::Cow;
use std::fmt;
use std::panic::Location;

use tokio::runtime::Builder;
#[cfg(tokio_unstable)]
use tokio::runtime::TaskMeta;

use crate::poll::{begin_run, end_run};
use crate::site::{Options, SITES, Site};

/// Watches all tasks of the runtime that the builder will build; see [`RuntimeHooks`], which an application with hooks
/// of its own uses.
///
/// ```
/// # fn main() -> std::io::Result<()> {
/// let mut builder = tokio::runtime::Builder::new_multi_thread();
/// let runtime = blockcheck::watch_runtime(builder.enable_all()).build()?;
/// // … blockcheck::start(), then runtime.block_on(…)
/// # Ok(())
/// # }
/// ```
#[track_caller]
pub fn watch_runtime(builder: &mut Builder) -> &mut Builder {
    RuntimeHooks::new().watch(builder)
}

type Hook = Box<dyn Fn() + Send + Sync>;
#[cfg(tokio_unstable)]
type TaskHook = Box<dyn Fn(&TaskMeta<'_>) + Send + Sync>;

/// Watches all tasks of a tokio runtime, with no future marked.
///
/// tokio keeps one hook of a kind: the last that was set. So hooks of the application that this uses too are given
/// here; they are called as tokio would call them. Hooks of other kinds are set on the builder.
///
/// What is seen depends on how the program is built:
///
/// * With `--cfg tokio_unstable` in `RUSTFLAGS`: every poll of every spawned task, as if it were marked, under the place of its
///   `spawn`, with [`task_id`](crate::Stall::task_id). Takes the hooks before and after polls; costs some 100 ns a poll.
/// * Otherwise: threads of the runtime that stay in one poll for longer than the threshold, under the place of this call, with
///   the stack. tokio shows only when a thread parks, and every 61 turns of a worker. So that many short polls are not taken
///   for a long one, a thread that shows nothing for two looks is asked for its stack, and the processor's debug registers
///   (perf_event_open(2), for the program's own threads) tell whether it has come back to the runtime's loop since. A
///   thread is watched from its first park on. Takes the hooks of parking and unparking; costs some tens of nanoseconds each, and
///   nothing a poll; a thread that is looked out for is held once a look at most, for some microseconds.
///
/// Where that is not to be had (where the system forbids it, as containers may; without the feature `stack`; all but Linux
/// on x86-64 and aarch64; programs without symbols), it is told of workers that stay in one wait (a sleep, a lock, a read that
/// waits for its disk or peer; Linux), and of computations that last 244 times the threshold, of runtimes of one thread
/// only waits. The first call says so to the log.
///
/// Futures given to `block_on` are not tasks, and the tasks of a `LocalSet` have no hooks. In runtimes of one thread both are seen
/// all the same, in the second of these ways however the program is built. In those of several they are not: the thread of their
/// `block_on` is no worker, parks by itself and calls no hook at all, so nothing tells that it is there. Mark those:
/// `runtime.block_on(main().watch_blocking())`. `block_in_place` and `spawn_blocking` keep no worker.
///
/// ```
/// # fn main() -> std::io::Result<()> {
/// let mut builder = tokio::runtime::Builder::new_multi_thread();
/// builder.enable_all().worker_threads(2);
/// let runtime = blockcheck::RuntimeHooks::new()
///     .on_thread_park(|| { /* the application's own */ })
///     .watch(&mut builder)
///     .build()?;
/// # drop(runtime);
/// # Ok(())
/// # }
/// ```
#[derive(Default)]
#[must_use = "it does nothing until `watch` is called"]
pub struct RuntimeHooks {
    park: Option<Hook>,
    unpark: Option<Hook>,
    #[cfg(tokio_unstable)]
    before_poll: Option<TaskHook>,
    #[cfg(tokio_unstable)]
    after_poll: Option<TaskHook>,
}

impl RuntimeHooks {
    /// None but the watchdog's.
    pub fn new() -> Self {
        Self::default()
    }

    /// What the application does when a thread parks; as [`Builder::on_thread_park`].
    pub fn on_thread_park(mut self, hook: impl Fn() + Send + Sync + 'static) -> Self {
        self.park = Some(Box::new(hook));
        self
    }

    /// What the application does when a thread goes on; as [`Builder::on_thread_unpark`].
    pub fn on_thread_unpark(mut self, hook: impl Fn() + Send + Sync + 'static) -> Self {
        self.unpark = Some(Box::new(hook));
        self
    }

    /// What the application does before a task is polled; as `Builder::on_before_task_poll`.
    #[cfg(tokio_unstable)]
    pub fn on_before_task_poll(mut self, hook: impl Fn(&TaskMeta<'_>) + Send + Sync + 'static) -> Self {
        self.before_poll = Some(Box::new(hook));
        self
    }

    /// What the application does after a task was polled; as `Builder::on_after_task_poll`.
    #[cfg(tokio_unstable)]
    pub fn on_after_task_poll(mut self, hook: impl Fn(&TaskMeta<'_>) + Send + Sync + 'static) -> Self {
        self.after_poll = Some(Box::new(hook));
        self
    }

    /// Sets the hooks of the builder.
    #[cfg(not(tokio_unstable))]
    #[track_caller]
    pub fn watch(self, builder: &mut Builder) -> &mut Builder {
        let Self { park, unpark } = self;
        say_what_is_missing();
        let site = site(Location::caller(), "a task of a tokio runtime");
        builder
            .on_thread_park(move || {
                end_run();
                call(park.as_ref());
            })
            .on_thread_unpark(move || {
                call(unpark.as_ref());
                begin_run(site);
            })
    }

    /// Sets the hooks of the builder.
    #[cfg(tokio_unstable)]
    #[track_caller]
    pub fn watch(self, builder: &mut Builder) -> &mut Builder {
        use crate::poll::{begin_task, end_task};

        let Self { park, unpark, before_poll, after_poll } = self;
        say_what_is_missing();
        let of_thread = site(Location::caller(), "a future of a tokio runtime's thread");
        builder
            .on_thread_park(move || {
                end_run();
                call(park.as_ref());
            })
            .on_thread_unpark(move || {
                call(unpark.as_ref());
                // Workers of several poll nothing but tasks.
                if is_of_one_thread() {
                    begin_run(of_thread);
                }
            })
            .on_before_task_poll(move |task| {
                if let Some(hook) = &before_poll {
                    hook(task);
                }
                begin_task(|| site(task.spawned_at(), "a task spawned here"), || number(task.id()));
            })
            .on_after_task_poll(move |task| {
                end_task();
                if let Some(hook) = &after_poll {
                    hook(task);
                }
            })
    }
}

impl fmt::Debug for RuntimeHooks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (park, unpark) = (self.park.is_some(), self.unpark.is_some());
        f.debug_struct("RuntimeHooks").field("park", &park).field("unpark", &unpark).finish_non_exhaustive()
    }
}

/// Whether this thread's runtime has no other.
#[cfg(tokio_unstable)]
fn is_of_one_thread() -> bool {
    use tokio::runtime::{Handle, RuntimeFlavor};

    Handle::try_current().is_ok_and(|handle| handle.runtime_flavor() != RuntimeFlavor::MultiThread)
}

/// Once, on the application's own thread.
fn say_what_is_missing() {
    use std::sync::Once;

    static SAID: Once = Once::new();
    SAID.call_once(|| {
        if cfg!(feature = "stack") && crate::platform::crossings_work() {
            return;
        }
        tracing::info!(
            target: "blockcheck",
            "it cannot be seen here when a poll ends of which a watched runtime does not tell (perf_event_open or the feature \
             `stack` is missing): such computations are told late"
        );
    });
}

fn call(hook: Option<&Hook>) {
    if let Some(hook) = hook {
        hook();
    }
}

fn site(location: &'static Location<'static>, name: &'static str) -> u32 {
    let site = Site {
        name: Cow::Borrowed(name),
        file: location.file(),
        line: location.line(),
        column: location.column(),
        module: None,
        options: Options::default(),
    };
    SITES.intern(std::ptr::from_ref(location).addr(), &site).index
}

/// The number that a task's id displays as, which is all that tokio tells of it. Allocates nothing.
#[cfg(tokio_unstable)]
fn number(id: tokio::task::Id) -> u64 {
    struct Digits(u64);
    impl fmt::Write for Digits {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            for digit in text.bytes().filter(u8::is_ascii_digit) {
                self.0 = self.0.wrapping_mul(10).wrapping_add(u64::from(digit - b'0'));
            }
            Ok(())
        }
    }

    let mut digits = Digits(0);
    // Writing digits does not fail.
    let _ = fmt::Write::write_fmt(&mut digits, format_args!("{id}"));
    digits.0
}
