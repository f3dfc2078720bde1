//! What the watchdog asks of the operating system. The only files with unsafe code, each behind a safe
//! function of its own; a platform that lacks a thing says so by `None` or `false`.

#[cfg(all(feature = "stack", target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
pub(crate) mod capture;
#[cfg(feature = "tsc")]
mod counter;
#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
mod linux_breakpoint;
#[cfg(target_os = "linux")]
mod linux_cause;
#[cfg(target_os = "linux")]
mod linux_slice;
#[cfg(target_os = "linux")]
mod linux_socket;
#[cfg(target_os = "linux")]
mod memory;
#[cfg(feature = "tsc")]
pub(crate) use counter::counter;
#[cfg(target_os = "linux")]
use linux as system;
#[cfg(target_os = "linux")]
pub(crate) use linux_breakpoint::Crossing;
#[cfg(all(target_os = "linux", feature = "tokio"))]
pub(crate) use linux_breakpoint::crossings_work;
#[cfg(target_os = "linux")]
pub(crate) use linux_cause::cause;

#[cfg(all(feature = "strict", target_os = "linux", target_arch = "x86_64", target_pointer_width = "64"))]
pub(crate) mod dispatch;
#[cfg(all(
    feature = "strict",
    not(all(target_os = "linux", target_arch = "x86_64", target_pointer_width = "64"))
))]
#[path = "no_dispatch.rs"]
pub(crate) mod dispatch;

#[cfg(not(target_os = "linux"))]
mod other;
#[cfg(target_os = "linux")]
pub(crate) use linux_slice::take_short_turns;
#[cfg(not(target_os = "linux"))]
use other as system;
#[cfg(all(not(target_os = "linux"), feature = "tokio"))]
pub(crate) use other::crossings_work;
#[cfg(not(target_os = "linux"))]
pub(crate) use other::{Crossing, take_short_turns};

pub(crate) use system::{
    Probe, debugger_attached, heavy_barrier, heavy_barrier_works, own_scheduling, process_time, processors,
    thread_id, voluntary_switches,
};

/// How a thread was run since it began, as the scheduler keeps it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Scheduling {
    /// Nanoseconds on a processor. Many systems leave out what a virtual machine's host took meanwhile.
    pub(crate) on_cpu: u64,
    /// Nanoseconds ready to run without running, up to when it last began to run.
    pub(crate) waited: u64,
    /// How often it began to run.
    pub(crate) slices: u64,
}

/// What a thread did since it began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Activity {
    pub(crate) scheduling: Scheduling,
    /// Whether it runs or could run now, rather than waiting for something.
    pub(crate) runnable: bool,
    /// Pages that were not there when it touched them.
    pub(crate) faults: u64,
    pub(crate) doing: Doing,
}

/// What a thread is doing at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(not(target_os = "linux"), allow(dead_code, reason = "only Linux tells"))]
pub(crate) enum Doing {
    /// The system does not tell, or forbids to ask.
    Unknown,
    /// It runs, or would.
    Running,
    /// It waits for a page of memory, or runs and spends its time on making them.
    Faulting,
    /// It is inside a system call, given with its first argument.
    Call { number: u32, first: u64 },
}

/// Nothing is known elsewhere.
#[cfg(not(target_os = "linux"))]
pub(crate) fn cause(_: Doing, _: Option<u32>) -> Option<crate::cause::Cause> {
    None
}
