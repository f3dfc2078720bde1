//! Whether a runtime's thread stays in one poll, where the runtime does not tell. A stack shows where the runtime's loop
//! goes on once the poll is over; the processor tells whether the thread has come there since. Where that cannot be
//! had, a thread that has not run at all has not.

use crate::detect::Stayed;
use crate::platform::{Activity, Crossing};
use crate::registry::Seat;
use crate::slot::Seen;
use crate::stack::{Pending, Service};

/// Places that are looked at for one thread: a worker's loop has two, and processors have registers for four.
const MOST: usize = 3;

/// Looks after which a thread that was not asked about any more costs nothing.
const PATIENCE: u32 = 250;

/// Looks without a change before a stack is asked for, so that short polls cost none.
const QUIET: u32 = 2;

/// What is known of one thread.
#[derive(Debug, Default)]
pub(super) struct Anchor {
    run: u64,
    /// Where the loop goes on after polls.
    places: Vec<u64>,
    /// One for each place, or none.
    crossings: Vec<Crossing>,
    stack: Option<Pending>,
    slices: Option<u64>,
    /// Looks since the thread was last seen to move on.
    quiet: u32,
    /// Stacks in a row that showed no poll, and looks for which therefore none is asked for.
    failures: u32,
    rest: u32,
    unasked: u32,
}

impl Anchor {
    /// What the thread did since the last look. Asked at looks of a run that may be one poll.
    pub(super) fn look(
        &mut self,
        seat: &'static Seat,
        run: Seen,
        activity: Option<Activity>,
        stacks: Option<&Service>,
    ) -> Stayed {
        // Of more threads than are asked, none is looked out for either: the program needs its descriptors.
        let Some(activity) = activity else {
            *self = Self::default();
            return Stayed::Unknown;
        };
        self.unasked = 0;
        let is_new = std::mem::replace(&mut self.run, run.sequence) != run.sequence;
        if is_new {
            (self.failures, self.rest) = (0, 0);
        }
        let moved = is_new || self.has_moved(activity);
        self.slices = Some(activity.scheduling.slices);
        if let Some(rest) = self.rest.checked_sub(1) {
            self.rest = rest;
            return Stayed::Unknown;
        }
        if self.places.is_empty() {
            return self.confirm(seat, run, stacks);
        }
        if is_new {
            // Most runs are over before the next look. What the former showed says nothing of this one.
            self.crossings.clear();
            (self.stack, self.quiet) = (None, 0);
            return Stayed::Unknown;
        }
        if moved {
            self.begin(seat);
            return Stayed::Unknown;
        }
        self.quiet += 1;
        self.confirm(seat, run, stacks)
    }

    /// Called at every look.
    pub(super) fn rest(&mut self) {
        self.unasked = self.unasked.saturating_add(1);
        if PATIENCE < self.unasked {
            *self = Self::default();
        }
    }

    fn has_moved(&self, now: Activity) -> bool {
        if self.crossings.is_empty() {
            return now.runnable || Some(now.scheduling.slices) != self.slices;
        }
        self.crossings.iter().any(Crossing::happened)
    }

    /// Looks out for the poll's end from now on.
    fn begin(&mut self, seat: &Seat) {
        (self.stack, self.quiet) = (None, 0);
        // The former ones first: processors have few.
        self.crossings.clear();
        let tid = seat.occupant().and_then(|occupant| occupant.tid);
        let all: Option<_> = self.places.iter().map(|place| Crossing::new(tid?, *place)).collect();
        self.crossings = all.unwrap_or_default();
    }

    /// Whether the thread is in a poll whose end would have been seen. While no place is known, it cannot be; any poll's
    /// stack tells one.
    fn confirm(&mut self, seat: &'static Seat, run: Seen, stacks: Option<&Service>) -> Stayed {
        let knows_none = self.places.is_empty();
        let meanwhile = if knows_none { Stayed::Unknown } else { Stayed::Perhaps };
        let Some(stack) = &self.stack else {
            if knows_none || QUIET <= self.quiet {
                self.stack = stacks.map(|stacks| stacks.ask(seat, 0, run));
            }
            return meanwhile;
        };
        if !stack.is_settled() {
            return meanwhile;
        }
        match stack.stack().and_then(|stack| stack.boundary) {
            Some(place) if self.places.contains(&place) => return Stayed::Certainly,
            Some(place) => self.add(place, seat),
            None => self.fail(),
        }
        Stayed::Unknown
    }

    fn add(&mut self, place: u64, seat: &Seat) {
        if self.places.len() == MOST {
            self.places.remove(0);
        }
        self.places.push(place);
        self.failures = 0;
        self.begin(seat);
    }

    /// The thread may be outside of the runtime, or in a poll that was over before its stack was taken.
    fn fail(&mut self) {
        (self.stack, self.quiet) = (None, 0);
        self.failures += 1;
        self.rest = 1 << self.failures.min(6);
    }
}
