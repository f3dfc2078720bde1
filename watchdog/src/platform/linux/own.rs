//! What a thread is told of itself, from a file that it keeps open.

use std::cell::RefCell;
use std::fs::File;

use super::scheduling;
use crate::platform::Scheduling;
use crate::registry::Counter;

/// Files that threads keep open at the same time, so that most of the program's descriptors are left to the program. Other
/// threads open theirs each time.
const MOST: u64 = 64;

static KEPT: Counter = Counter::new();

/// The place of a file among those that may be kept.
struct Place;

impl Place {
    fn take() -> Option<Self> {
        if KEPT.next() <= MOST {
            return Some(Self);
        }
        KEPT.sub(1);
        None
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        KEPT.sub(1);
    }
}

/// The file, and the process that opened it: a fork's child has its parent's.
struct Own {
    process: u32,
    file: File,
    _place: Place,
}

thread_local! {
    static OWN: RefCell<Option<Own>> = const { RefCell::new(None) };
}

/// How the calling thread was run until now. `None` where the system does not tell, and while the thread ends. The first
/// call of a thread opens a file, which is kept if not too many are; others take about 1 µs then, and some more otherwise.
pub(crate) fn own_scheduling() -> Option<Scheduling> {
    let process = std::process::id();
    let ask = |own: &RefCell<Option<Own>>| {
        let mut own = own.try_borrow_mut().ok()?;
        if let Some(own) = own.as_ref().filter(|own| own.process == process) {
            return scheduling(libc::CLOCK_THREAD_CPUTIME_ID, &own.file);
        }
        *own = None;
        let file = File::open("/proc/thread-self/schedstat").ok()?;
        let told = scheduling(libc::CLOCK_THREAD_CPUTIME_ID, &file);
        *own = Place::take().map(|place| Own { process, file, _place: place });
        told
    };
    OWN.try_with(ask).ok()?
}
