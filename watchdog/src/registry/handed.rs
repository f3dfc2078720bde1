//! Polls that have given their thread's worker away: they keep nobody waiting. A thread does so in tokio's `block_in_place`, and
//! is sure to have done so where it polls for another runtime inside of a poll.

use super::Counter;
use crate::slot::Slot;

/// Written by the thread, and by the thread that takes the worker over; read by the monitor.
#[derive(Debug, Default)]
pub(crate) struct Hands {
    outer: Counter,
    inner: Counter,
}

/// What the monitor reads of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Handed {
    /// How many polls have, from the outermost on, with the sequence number of that, which may be over.
    outer: (u64, u64),
    /// The level of the first poll for another runtime inside of those, with its sequence number.
    inner: (u64, u64),
}

impl Hands {
    /// The thread, which is about to begin its first poll for another runtime, has given its worker away.
    pub(crate) fn give_for_another_runtime(&self, slot: &Slot) {
        let level = slot.depth();
        self.give(slot);
        self.inner.set(pack((level, slot.next_sequence(level))));
    }

    /// The thread of this slot has given its worker away. Another thread may say so.
    pub(crate) fn give(&self, slot: &Slot) {
        self.inner.set(0);
        self.outer.set(pack((slot.depth(), slot.activity())));
    }

    /// Another thread has the seat.
    pub(crate) fn reset(&self) {
        self.outer.set(0);
        self.inner.set(0);
    }

    pub(crate) fn read(&self) -> Handed {
        Handed { outer: unpack(self.outer.get()), inner: unpack(self.inner.get()) }
    }
}

impl Handed {
    /// Whether the poll at this level has, inside of the outermost of this number.
    pub(crate) fn includes(self, level: usize, outermost: u64) -> bool {
        (level as u64) < self.outer.0 && self.outer.1 == outermost
    }

    /// Whether this poll is the first for another runtime.
    pub(crate) fn is_first_for_another(self, level: usize, sequence: u64) -> bool {
        self.inner == (level as u64, sequence)
    }
}

/// Polls nest less deep than this, and a thread polls less often in its life.
const LEVELS: u64 = 1 << 8;

fn pack((level, sequence): (u64, u64)) -> u64 {
    sequence.wrapping_mul(LEVELS) | level.min(LEVELS - 1)
}

fn unpack(word: u64) -> (u64, u64) {
    (word % LEVELS, word / LEVELS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::slot::Top;

    #[test]
    fn polls_that_are_open_have_given_their_worker_away_and_later_ones_have_not() {
        let (slot, top, hands): (&Slot, _, _) =
            (Box::leak(Box::new(Slot::new())), Top::new(), Hands::default());
        top.take(slot);
        let enter = |tag| top.enter(slot, tag).expect("there is a slot");
        let outer = enter(1);
        let middle = enter(2);
        hands.give_for_another_runtime(slot);
        let inner = enter(3);
        let handed = hands.read();
        let of = |level| handed.includes(level, outer.sequence());
        assert_eq!([0, 1, 2].map(of), [true, true, false]);
        assert!(handed.is_first_for_another(2, inner.sequence()));
        top.leave(inner);
        let another = enter(4);
        assert!(!handed.is_first_for_another(2, another.sequence()));
        for place in [another, middle, outer] {
            top.leave(place);
        }
        let next = enter(1);
        assert!(!hands.read().includes(0, next.sequence()));
    }
}
