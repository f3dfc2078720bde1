//! Linux: `membarrier`, thread ids, and what `/proc/self/task` tells of a thread.
#![allow(unsafe_code, reason = "system calls that std does not offer")]

use std::cell::OnceCell;
use std::fs::File;
use std::io::Read;
use std::os::unix::fs::FileExt;
use std::sync::OnceLock;

use super::{Activity, Doing, Scheduling};

mod own;

pub(crate) use self::own::own_scheduling;

/// The calling thread's id in the kernel.
pub(crate) fn thread_id() -> Option<u32> {
    // SAFETY: `gettid` takes nothing, cannot fail and touches no memory.
    let tid = unsafe { libc::gettid() };
    u32::try_from(tid).ok()
}

/// Whether `heavy_barrier` is one. Asks the kernel at the first call.
pub(crate) fn heavy_barrier_works() -> bool {
    static WORKS: OnceLock<bool> = OnceLock::new();
    *WORKS.get_or_init(|| membarrier(libc::MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED))
}

/// A full memory barrier on every running thread of the process (membarrier(2)).
pub(crate) fn heavy_barrier() {
    membarrier(libc::MEMBARRIER_CMD_PRIVATE_EXPEDITED);
}

fn membarrier(command: libc::c_int) -> bool {
    // SAFETY: `membarrier` takes three integers and touches no memory of the process.
    unsafe { libc::syscall(libc::SYS_membarrier, command, 0, 0) == 0 }
}

/// The letter of a thread that runs or could run, in proc_pid_stat(5).
const RUNNABLE: u8 = b'R';

/// Reads what one thread does.
#[derive(Debug)]
pub(crate) struct Probe {
    tid: u32,
    schedstat: File,
    /// Opened when it is asked; some sandboxes forbid it.
    stat: OnceCell<Option<File>>,
    /// Likewise.
    syscall: OnceCell<Option<File>>,
    clock: libc::clockid_t,
}

impl Probe {
    /// `None` when `/proc` does not show the thread.
    pub(crate) fn new(tid: u32) -> Option<Self> {
        let schedstat = open(tid, "schedstat")?;
        Some(Self { tid, schedstat, stat: OnceCell::new(), syscall: OnceCell::new(), clock: cpu_clock(tid)? })
    }

    pub(crate) fn tid(&self) -> u32 {
        self.tid
    }

    /// How the thread was run until now; `None` when it is gone. About 1 µs.
    pub(crate) fn scheduling(&mut self) -> Option<Scheduling> {
        scheduling(self.clock, &self.schedstat)
    }

    /// What the thread did until now; `None` when it is gone. About 5 µs.
    pub(crate) fn activity(&mut self) -> Option<Activity> {
        let (scheduling, (state, faults)) =
            of_one_moment(|| scheduling(self.clock, &self.schedstat), || self.state())?;
        Some(Activity { scheduling, runnable: state == RUNNABLE, faults, doing: self.doing() })
    }

    /// From proc_pid_syscall(5): `running`, or the call's number and its arguments.
    fn doing(&self) -> Doing {
        let mut text = [0; 256];
        let syscall = self.syscall.get_or_init(|| open(self.tid, "syscall"));
        let Some(text) = syscall.as_ref().and_then(|file| read(file, &mut text)) else {
            return Doing::Unknown;
        };
        let mut words = text.split_ascii_whitespace();
        let first = words.next().map(str::parse::<u32>);
        let argument = words.next().and_then(|word| u64::from_str_radix(word.strip_prefix("0x")?, 16).ok());
        match (first, argument) {
            (Some(Ok(number)), Some(first)) => Doing::Call { number, first },
            // `-1`: the kernel holds the thread outside of a call, as it does while it reads a page in.
            (Some(_), Some(_)) => Doing::Faulting,
            (Some(_), None) => Doing::Running,
            (None, _) => Doing::Unknown,
        }
    }

    /// The state letter of proc_pid_stat(5), after the name in parentheses, and the count of page faults.
    fn state(&self) -> Option<(u8, u64)> {
        let mut text = [0; 256];
        let stat = self.stat.get_or_init(|| open(self.tid, "stat"));
        let length = stat.as_ref()?.read_at(&mut text, 0).ok()?;
        let text = &text[..length];
        let name_end = text.iter().rposition(|byte| *byte == b')')?;
        let mut fields = text.get(name_end + 2..)?.split(|byte| *byte == b' ');
        let state = *fields.next()?.first()?;
        // Minor ones are the tenth field, major ones the twelfth; the state is the third.
        let number = |field: &[u8]| std::str::from_utf8(field).ok()?.parse::<u64>().ok();
        let (minor, major) = (number(fields.nth(6)?)?, number(fields.nth(1)?)?);
        Some((state, minor + major))
    }
}

/// How a thread was run and its state, of one moment. Who asks may be kept from running in between; then the thread may have
/// slept in the slice that the one tells of, and be ready in a later one.
fn of_one_moment(
    mut scheduling: impl FnMut() -> Option<Scheduling>,
    mut state: impl FnMut() -> Option<(u8, u64)>,
) -> Option<(Scheduling, (u8, u64))> {
    /// A thread that has begun a slice each time is one that is run.
    const TRIES: u32 = 4;
    let mut run = scheduling()?;
    for _ in 0..TRIES {
        let state = state()?;
        let before = run.slices;
        // What a thread that waits has been is of no interest to who asks for its state.
        if state.0 != RUNNABLE {
            return Some((run, state));
        }
        let now = scheduling()?;
        if now.slices == before {
            return Some((run, state));
        }
        run = now;
    }
    Some((run, state()?))
}

/// The clock is asked first: what a thread has run by then, it has not run in a slice that is yet to come.
fn scheduling(clock: libc::clockid_t, schedstat: &File) -> Option<Scheduling> {
    // The first number of schedstat is the same, but old by up to a scheduler tick for a running thread.
    let on_cpu = read_clock(clock)?;
    let mut text = [0; 96];
    let schedstat = read(schedstat, &mut text)?;
    let mut numbers = schedstat.split_ascii_whitespace().skip(1).map_while(|word| word.parse().ok());
    Some(Scheduling { on_cpu, waited: numbers.next()?, slices: numbers.next()? })
}

fn open(tid: u32, name: &str) -> Option<File> {
    File::open(format!("/proc/self/task/{tid}/{name}")).ok()
}

fn read<'text>(file: &File, text: &'text mut [u8]) -> Option<&'text str> {
    let length = file.read_at(text, 0).ok()?;
    std::str::from_utf8(&text[..length]).ok()
}

/// The clock of a thread's processor time, as `pthread_getcpuclockid` makes it from the thread's id: the id's
/// complement, shifted by three, 4 for "one thread", 2 for "scheduler's time" (include/linux/posix-timers.h).
fn cpu_clock(tid: u32) -> Option<libc::clockid_t> {
    let tid = libc::clockid_t::try_from(tid).ok()?;
    Some((!tid << 3) | 4 | 2)
}

fn read_clock(clock: libc::clockid_t) -> Option<u64> {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `time` is valid for the write, and a clock that does not exist is an error, not undefined.
    let result = unsafe { libc::clock_gettime(clock, &raw mut time) };
    (result == 0).then_some(time.tv_sec as u64 * 1_000_000_000 + time.tv_nsec as u64)
}

/// How often the calling thread gave its processor away to wait for something (`ru_nvcsw` of getrusage(2)).
pub(crate) fn voluntary_switches() -> Option<u64> {
    // SAFETY: all zero is a valid `rusage`.
    let mut usage: libc::rusage = unsafe { std::mem::zeroed() };
    // SAFETY: `usage` is valid for the write.
    let result = unsafe { libc::getrusage(libc::RUSAGE_THREAD, &raw mut usage) };
    (result == 0).then_some(usage.ru_nvcsw as u64)
}

/// Nanoseconds that all threads of the process spent on processors.
pub(crate) fn process_time() -> Option<u64> {
    read_clock(libc::CLOCK_PROCESS_CPUTIME_ID)
}

/// On how many processors the calling thread may run now; at least one.
pub(crate) fn processors() -> u64 {
    // SAFETY: all zero is an empty `cpu_set_t`.
    let mut set: libc::cpu_set_t = unsafe { std::mem::zeroed() };
    // SAFETY: `set` is valid for the write of its size, and `CPU_COUNT` only reads it. On machines of more processors than it
    // has room for the call fails.
    let count = unsafe {
        let result = libc::sched_getaffinity(0, size_of::<libc::cpu_set_t>(), &raw mut set);
        if result == 0 { libc::CPU_COUNT(&set) } else { 0 }
    };
    match u64::try_from(count) {
        Ok(count @ 1..) => count,
        _ => std::thread::available_parallelism().map_or(1, |count| count.get() as u64),
    }
}

/// Whether a debugger or tracer is attached to the process.
pub(crate) fn debugger_attached() -> bool {
    let mut status = String::new();
    let read = File::open("/proc/self/status").and_then(|mut file| file.read_to_string(&mut status));
    read.is_ok()
        && status
            .lines()
            .find_map(|line| line.strip_prefix("TracerPid:"))
            .is_some_and(|tracer| tracer.trim() != "0")
}

#[cfg(test)]
mod tests;
