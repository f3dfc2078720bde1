//! Asking the system about a thread. What is asked of one thread again and again is kept open, but not for long,
//! and not for many threads: the program needs its descriptors.

use std::cell::Cell;

use crate::platform::Probe;
use crate::registry::Seat;

/// Threads that are asked at a time, at most; of further ones nothing is known but their polls. A probe has up to
/// three descriptors, and a thread whose runtime does not tell of polls as many breakpoints.
const MOST: usize = 64;

/// Looks after which a thread that was not asked any more costs nothing.
const PATIENCE: u32 = 250;

/// The probe of the thread in one seat, while it is needed.
#[derive(Debug, Default)]
pub(super) struct Asker {
    probe: Option<Probe>,
    unasked: u32,
}

impl Asker {
    /// The probe of the thread that has the seat now. `open` counts those of all seats.
    pub(super) fn of(&mut self, seat: &Seat, open: &Cell<usize>) -> Option<&mut Probe> {
        self.unasked = 0;
        let tid = seat.occupant()?.tid?;
        if self.probe.as_ref().is_none_or(|probe| probe.tid() != tid) {
            self.close(open);
            if open.get() < MOST {
                self.probe = Probe::new(tid);
                open.set(open.get() + usize::from(self.probe.is_some()));
            }
        }
        self.probe.as_mut()
    }

    /// Called at every look.
    pub(super) fn rest(&mut self, open: &Cell<usize>) {
        self.unasked = self.unasked.saturating_add(1);
        if PATIENCE < self.unasked {
            self.close(open);
        }
    }

    fn close(&mut self, open: &Cell<usize>) {
        if self.probe.take().is_some() {
            open.set(open.get() - 1);
        }
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;
    use crate::registry::{Occupant, Slots};

    fn seat() -> &'static Seat {
        let slots = Box::leak(Box::new(Slots::new()));
        slots.grow();
        let tid = crate::platform::thread_id();
        let occupant = Occupant { thread: std::thread::current(), tid, stack: None, runtime: None };
        slots.claim(occupant).expect("there is room")
    }

    #[test]
    fn few_threads_are_asked_at_a_time_and_none_for_long() {
        let (seat, open) = (seat(), Cell::new(0));
        let mut askers: Vec<Asker> = (0..MOST + 9).map(|_| Asker::default()).collect();
        let asked = askers.iter_mut().filter_map(|asker| asker.of(seat, &open)).count();
        assert_eq!((asked, open.get()), (MOST, MOST));
        for _ in 0..PATIENCE + 1 {
            askers.iter_mut().for_each(|asker| asker.rest(&open));
        }
        assert_eq!(open.get(), 0);
    }
}
