//! Whether a thread has come to an address since a moment: the processor's debug registers tell, through perf_event_open(2).
//! The thread is held for some microseconds when it comes there first, and not at all otherwise.
#![allow(unsafe_code, reason = "a system call that std does not offer")]

use std::fs::File;
use std::io::Read as _;
use std::os::fd::{AsRawFd as _, FromRawFd as _};

/// `PERF_TYPE_BREAKPOINT`, and the size of the second version of `perf_event_attr` (linux/perf_event.h).
const BREAKPOINT: u64 = 5;
const SIZE: u64 = 72;

/// `HW_BREAKPOINT_X` (linux/hw_breakpoint.h).
const EXECUTED: u64 = 4;

/// How long the instruction is, as far as the kernel wants to know.
const LENGTH: u64 = if cfg!(target_arch = "x86_64") { 8 } else { 4 };

/// Bits of `perf_event_attr`: begins switched off; code of the thread's own only, not the kernel's or the hypervisor's.
const FLAGS: u64 = 1 | 1 << 5 | 1 << 6;

const CLOSE_ON_EXEC: libc::c_ulong = 8;

/// `PERF_EVENT_IOC_REFRESH`: counts until it has counted once, then switches itself off. For good: some kernels do not
/// switch such an event on again.
const ONCE: libc::c_ulong = 0x2402;

/// One address that one thread may come to.
#[derive(Debug)]
pub(crate) struct Crossing(File);

impl Crossing {
    /// Looks out from now on. `None` where the system forbids it, and where the processor has no register left. About 20 µs.
    pub(crate) fn new(tid: u32, address: u64) -> Option<Self> {
        let mut attributes = [0_u64; (SIZE / 8) as usize];
        attributes[0] = BREAKPOINT | SIZE << 32;
        // The period after which it counts as having counted.
        attributes[2] = 1;
        attributes[5] = FLAGS;
        attributes[6] = EXECUTED << 32;
        attributes[7] = address;
        attributes[8] = LENGTH;
        let tid = libc::pid_t::try_from(tid).ok()?;
        // SAFETY: the attributes have the size that they say and live through the call, which reads them.
        let event = unsafe {
            libc::syscall(libc::SYS_perf_event_open, attributes.as_ptr(), tid, -1, -1, CLOSE_ON_EXEC)
        };
        let event = i32::try_from(event).ok().filter(|event| 0 <= *event)?;
        // SAFETY: the kernel has just given this descriptor to nobody else.
        let event = unsafe { File::from_raw_fd(event) };
        // SAFETY: the request takes a number and touches no memory; the descriptor is this event's.
        let is_on = unsafe { libc::ioctl(event.as_raw_fd(), ONCE as _, 1) == 0 };
        is_on.then_some(Self(event))
    }

    /// Whether the thread was there, or that cannot be told.
    pub(crate) fn happened(&self) -> bool {
        let mut count = [0; 8];
        (&self.0).read_exact(&mut count).is_err() || count != [0; 8]
    }
}

/// Whether the calling thread could be looked at so. Asks the system, and changes nothing.
#[cfg(any(test, feature = "tokio"))]
pub(crate) fn crossings_work() -> bool {
    super::thread_id().is_some_and(|tid| Crossing::new(tid, crossings_work as *const () as u64).is_some())
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;
    use crate::platform::thread_id;

    #[inline(never)]
    fn come_here(number: u64) -> u64 {
        std::hint::black_box(number)
    }

    #[test]
    fn another_thread_that_comes_to_an_address_is_seen_each_time_it_is_looked_out_for() {
        let here = come_here as fn(u64) -> u64;
        let ((tell, told), (go, goes)) = (mpsc::channel(), mpsc::channel());
        let other = std::thread::spawn(move || {
            tell.send(u64::from(thread_id().expect("Linux"))).expect("the test waits");
            goes.iter()
                .for_each(|number| tell.send(std::hint::black_box(here)(number)).expect("the test waits"));
        });
        let tid = u32::try_from(told.recv().expect("it tells")).expect("it is one");
        for number in 0..3 {
            let Some(crossing) = Crossing::new(tid, here as usize as u64) else {
                assert!(!crossings_work());
                eprintln!("skipped: the system lets this process set no breakpoints");
                return;
            };
            assert!(!crossing.happened());
            for _ in 0..3 {
                go.send(number).expect("it waits");
                assert_eq!(told.recv(), Ok(number));
            }
            assert!(crossing.happened());
        }
        drop(go);
        other.join().expect("it ends");
    }
}
