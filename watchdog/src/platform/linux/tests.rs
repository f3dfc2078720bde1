//! Here, since forking and tracing are unsafe.

use super::*;
use std::os::fd::AsRawFd;
use std::sync::{Mutex, PoisonError, mpsc};

#[test]
fn a_sleeping_thread_is_not_runnable_and_a_spinning_one_spends_processor_time() {
    let (tell, told) = mpsc::channel();
    let (stop, stopped) = mpsc::channel::<()>();
    let sleeper = std::thread::spawn(move || {
        tell.send(thread_id().expect("Linux has thread ids")).expect("the test waits");
        stopped.recv().ok();
    });
    let mut probe = Probe::new(told.recv().expect("the thread tells")).expect("/proc is there");
    while probe.activity().expect("the thread lives").runnable {
        std::thread::yield_now();
    }
    drop(stop);
    sleeper.join().expect("the sleeper ends");

    let mut own = Probe::new(thread_id().expect("Linux has thread ids")).expect("/proc is there");
    let before = own.activity().expect("this thread lives");
    assert!(before.runnable);
    let ran = |own: &mut Probe| own.activity().expect("this thread lives").scheduling.on_cpu;
    while ran(&mut own) == before.scheduling.on_cpu {}
}

#[test]
fn what_a_thread_does_is_told_of_one_moment() {
    let run = |slices| Scheduling { on_cpu: 0, waited: 0, slices };
    // It slept in its seventh slice when it was asked first, and was in its eighth when its state was.
    let mut slices = [7, 8, 8].into_iter();
    let told = of_one_moment(|| slices.next().map(run), || Some((RUNNABLE, 0)));
    assert_eq!(told, Some((run(8), (RUNNABLE, 0))));
    let mut slices = [7].into_iter();
    let told = of_one_moment(|| slices.next().map(run), || Some((b'S', 5)));
    assert_eq!(told, Some((run(7), (b'S', 5))), "a sleep is not asked about again");
    let mut slices = 7..;
    let told = of_one_moment(|| slices.next().map(run), || Some((RUNNABLE, 0)));
    assert!(told.is_some(), "it ends");
}

#[test]
fn processors_are_those_that_the_thread_may_use_now() {
    let before = processors();
    assert!(1 <= before);
    let one = || {
        // SAFETY: the set is made empty before it is used, and the call reads it.
        unsafe {
            let mut set = std::mem::zeroed();
            libc::CPU_ZERO(&mut set);
            let current = usize::try_from(libc::sched_getcpu()).expect("it runs on one");
            libc::CPU_SET(current, &mut set);
            libc::sched_setaffinity(0, size_of::<libc::cpu_set_t>(), &raw const set)
        }
    };
    let narrowed = std::thread::spawn(move || (one() == 0).then(processors)).join().expect("it ends");
    match narrowed {
        Some(after) => assert_eq!(after, 1),
        None => eprintln!("skipped: the system forbids to choose processors"),
    }
}

#[test]
fn the_barrier_is_there_or_said_not_to_be() {
    if heavy_barrier_works() {
        assert!(membarrier(libc::MEMBARRIER_CMD_PRIVATE_EXPEDITED));
    }
}

/// Polls a future that is ready at its first poll.
fn poll(future: impl Future<Output = ()>) {
    let mut task = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(std::pin::pin!(future).poll(&mut task).is_ready());
}

/// The unit tests that start a watchdog, one at a time.
static ALONE: Mutex<()> = Mutex::new(());

#[test]
fn a_forks_child_can_start_a_watchdog_that_knows_nothing_of_the_parents_threads() {
    use crate::{Stage, WatchBlocking as _, Watchdog};
    use std::time::Duration;

    let start = || Watchdog::builder().threshold(Duration::from_millis(50)).without_alerts().channel(100);
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let (parents, _stalls) = start();
    let _parents = parents.start().expect("no other watchdog runs in unit tests");
    let (release, held) = mpsc::channel::<()>();
    let (begins, begun) = mpsc::channel();
    let stuck = std::thread::spawn(move || {
        poll(
            async {
                begins.send(()).expect("the test waits");
                held.recv().ok();
            }
            .watch_blocking_named("the parent's"),
        );
    });
    begun.recv().expect("the poll begins");
    // SAFETY: glibc makes its allocator usable in the child of a process with threads, and the child uses
    // nothing else that another thread can have held: what it starts is its own, and it ends by `_exit`.
    let child = unsafe { libc::fork() };
    if child == 0 {
        let (builder, stalls) = start();
        let watchdog = builder.start();
        poll(async { std::thread::sleep(Duration::from_millis(400)) }.watch_blocking_named("the child's"));
        drop(watchdog);
        let told: Vec<_> = stalls.iter().collect();
        let only_own = told.iter().all(|stall| stall.site().name() == "the child's");
        let is_right = only_own && told.iter().any(|stall| stall.stage() == Stage::Ended);
        // SAFETY: ends the process at once, as a child of a process with threads should.
        unsafe { libc::_exit(if is_right { 0 } else { 1 }) };
    }
    let mut status = -1;
    // SAFETY: `status` is valid for the write.
    assert_eq!(unsafe { libc::waitpid(child, &raw mut status, 0) }, child);
    drop(release);
    stuck.join().expect("the thread ends");
    assert!(libc::WIFEXITED(status) && libc::WEXITSTATUS(status) == 0, "the child says {status}");
}

/// A child that traces this process until it is dropped.
struct Tracer {
    child: libc::pid_t,
    /// The child ends when this is closed.
    hold: Option<std::io::PipeWriter>,
}

impl Tracer {
    /// `None` where the system forbids it.
    fn start() -> Option<Self> {
        let (mut results, mut result) = std::io::pipe().expect("there are pipes");
        let (held, hold) = std::io::pipe().expect("there are pipes");
        // SAFETY: the child calls nothing but functions that are safe in the child of a process with threads.
        let child = unsafe { libc::fork() };
        if child == 0 {
            trace_parent(result.as_raw_fd(), held.as_raw_fd(), hold.as_raw_fd());
        }
        // SAFETY: takes integers alone; where it is unknown, it is an error and not needed.
        unsafe { libc::prctl(libc::PR_SET_PTRACER, child, 0, 0, 0) };
        // The child may go on.
        std::io::Write::write_all(&mut &hold, b"x").expect("the child reads");
        let _ = std::io::Write::flush(&mut result);
        drop((result, held));
        let mut traces = [0];
        results.read_exact(&mut traces).expect("the child tells");
        let tracer = Self { child, hold: Some(hold) };
        (traces == *b"y").then_some(tracer)
    }
}

/// The child's part.
fn trace_parent(result: libc::c_int, held: libc::c_int, hold: libc::c_int) -> ! {
    let mut byte = 0_u8;
    // SAFETY: the descriptors are open, `byte` is valid for each transfer of one byte, and `ptrace` seizes without
    // touching memory.
    unsafe {
        libc::close(hold);
        libc::read(held, (&raw mut byte).cast(), 1);
        let seized = libc::ptrace(libc::PTRACE_SEIZE, libc::getppid(), 0, 0) == 0;
        byte = if seized { b'y' } else { b'n' };
        libc::write(result, (&raw const byte).cast(), 1);
        // Until the parent closes its end.
        libc::read(held, (&raw mut byte).cast(), 1);
        libc::_exit(0)
    }
}

impl Drop for Tracer {
    fn drop(&mut self) {
        self.hold = None;
        let mut status = 0;
        // SAFETY: `status` is valid for the write.
        unsafe { libc::waitpid(self.child, &raw mut status, 0) };
    }
}

#[test]
fn nothing_is_told_while_a_debugger_is_attached_and_again_after() {
    use crate::{Stage, WatchBlocking as _, Watchdog};
    use std::time::Duration;

    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let blocks = |name| {
        poll(async { std::thread::sleep(Duration::from_millis(400)) }.watch_blocking_named(name));
    };
    let (builder, stalls) =
        Watchdog::builder().threshold(Duration::from_millis(50)).without_alerts().channel(100);
    let watchdog = builder.start().expect("no other watchdog runs in unit tests");
    let Some(tracer) = Tracer::start() else {
        eprintln!("skipped: the system forbids tracing");
        return;
    };
    assert!(debugger_attached());
    blocks("under a debugger");
    // The end is told after the next look.
    std::thread::sleep(Duration::from_millis(200));
    drop(tracer);
    assert!(!debugger_attached());
    blocks("without");
    let counted = watchdog.snapshot().under_debugger();
    drop(watchdog);
    assert!(0 < counted, "they are counted");
    let told: Vec<_> = stalls.iter().collect();
    assert!(told.iter().all(|stall| stall.site().name() == "without"), "{told:#?}");
    assert!(told.iter().any(|stall| stall.stage() == Stage::Ended));
}
