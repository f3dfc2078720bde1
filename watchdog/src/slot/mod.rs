//! What one thread tells the monitor about the polls it is in: plain stores by the thread, loads by the
//! monitor, no lock. Never freed, so that the monitor may look at any time.

mod ends;
mod frame;
mod top;

pub(crate) use ends::{End, Ends};
pub(crate) use frame::{Frame, Seen};
#[cfg(feature = "spans")]
pub(crate) use top::LeftOut;
pub(crate) use top::Top;

use crate::sync::{AtomicU64, Ordering, fence};

/// How many nested watched polls are followed. Deeper ones are counted; what they do is put down to the
/// deepest followed one.
pub(crate) const DEPTH: usize = if cfg!(loom) { 2 } else { 16 };

const FREE: u64 = 0;
const OWNED: u64 = 1;

/// The slot of one thread. The alignment is two cache lines, since x86 prefetches them in pairs; in this order, since the usual
/// poll needs the first frame and nothing else.
#[repr(C, align(128))]
pub(crate) struct Slot {
    /// The last is shared by all polls too deep to be followed, and never read: it is begun and ended by each of them, in turns
    /// that leave it odd or even.
    frames: [Frame; DEPTH + 1],
    owner: AtomicU64,
    deeper: AtomicU64,
    pub(crate) ends: Ends,
}

/// Where a poll stands in its thread's slot: what [`Top::leave`] needs of [`Top::enter`]. Polls that are too deep share one.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    frame: &'static Frame,
}

impl Place {
    pub(crate) fn level(&self) -> u64 {
        self.frame.level()
    }

    /// The frame's sequence number during this poll (odd).
    pub(crate) fn sequence(&self) -> u64 {
        self.frame.sequence()
    }

    /// Whether the poll is one that the monitor can see.
    pub(crate) fn is_followed(&self) -> bool {
        self.level() < DEPTH as u64
    }

    /// Keeps a number for the calling thread's own poll.
    #[inline]
    pub(crate) fn keep(&self, mark: u64) {
        self.frame.keep(mark);
    }

    /// What was kept last.
    #[inline]
    pub(crate) fn kept(&self) -> u64 {
        self.frame.kept()
    }

    /// The tag of the calling thread's own poll.
    pub(crate) fn tag(&self) -> u64 {
        self.frame.tag()
    }
}

impl Slot {
    pub(crate) fn new() -> Self {
        Self {
            frames: std::array::from_fn(|level| Frame::new(level as u64)),
            owner: AtomicU64::new(FREE),
            deeper: AtomicU64::new(0),
            ends: Ends::new(),
        }
    }

    /// The poll that runs at `level`, if one does and it can be read.
    pub(crate) fn read(&self, level: usize) -> Option<Seen> {
        self.frames[..DEPTH].get(level)?.read()
    }

    /// Whether the poll seen at `level` is still the one that runs there.
    pub(crate) fn still(&self, level: usize, seen: Seen) -> bool {
        self.read(level) == Some(seen)
    }

    /// As [`still`](Self::still), at a moment that is not before anything which the caller has read so far.
    pub(crate) fn stayed(&self, level: usize, seen: Seen) -> bool {
        // Acquire: the caller's loads come before those of the frame.
        fence(Ordering::Acquire);
        self.still(level, seen)
    }

    /// How many polls the thread is in, without those that are too deep to be followed: what those share says nothing once the
    /// first of them ends.
    pub(crate) fn depth(&self) -> u64 {
        self.frames[..DEPTH].iter().take_while(|frame| frame.is_open()).count() as u64
    }

    /// The sequence number of the poll that the owning thread begins next at `level`; 0 if it is too deep.
    pub(crate) fn next_sequence(&self, level: u64) -> u64 {
        self.frames[..DEPTH].get(level as usize).map_or(0, Frame::next)
    }

    /// How many polls began too deep to be followed.
    pub(crate) fn deeper(&self) -> u64 {
        // Relaxed: a number to show, ordered with nothing.
        self.deeper.load(Ordering::Relaxed)
    }

    /// A number that changes with every outermost poll.
    pub(crate) fn activity(&self) -> u64 {
        self.frames[0].sequence()
    }

    /// Takes the slot for the calling thread, unless another has it.
    pub(crate) fn claim(&self) -> bool {
        // Acquire, with the release in `vacate`: this thread goes on with the sequence numbers where the
        // former owner left them, so it must see its last stores.
        self.owner.compare_exchange(FREE, OWNED, Ordering::Acquire, Ordering::Relaxed).is_ok()
    }

    /// Gives the slot back when its thread ends.
    pub(crate) fn vacate(&self) {
        // Relaxed: still this thread's own numbers. A thread can end inside a poll only by never coming
        // back from it, so nothing is lost by closing what is open.
        for frame in &self.frames {
            frame.close();
        }
        // Release: see `claim`.
        self.owner.store(FREE, Ordering::Release);
    }

    /// Whether some thread has the slot; asked when there is no other thread that could change it.
    pub(crate) fn is_owned(&self) -> bool {
        // Relaxed: there is nobody to be ordered with.
        self.owner.load(Ordering::Relaxed) == OWNED
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    #[test]
    fn polls_too_deep_to_be_followed_leave_the_depth_alone() {
        let (slot, top): (&Slot, _) = (Box::leak(Box::new(Slot::new())), Top::new());
        top.take(slot);
        let enter = || top.enter(slot, 1).expect("there is a slot");
        let followed: Vec<Place> = (0..DEPTH).map(|_| enter()).collect();
        assert_eq!(slot.depth(), DEPTH as u64);
        let deeper = [enter(), enter()];
        assert_eq!(slot.depth(), DEPTH as u64);
        deeper.into_iter().rev().for_each(|place| top.leave(place));
        assert_eq!((slot.depth(), slot.deeper()), (DEPTH as u64, 2));
        followed.into_iter().rev().for_each(|place| top.leave(place));
        assert_eq!(slot.depth(), 0);
    }

    #[cfg(feature = "spans")]
    #[test]
    fn what_is_left_out_of_turn_leaves_the_others_as_they_are() {
        let (slot, top): (&Slot, _) = (Box::leak(Box::new(Slot::new())), Top::new());
        top.take(slot);
        let enter = || top.enter(slot, 1).expect("there is a slot");
        let leave_early = |place: Place| top.leave_out_of_turn(place, place.sequence());

        let outer = enter();
        let inner = enter();
        assert_eq!(leave_early(outer), LeftOut::Inside);
        assert_eq!(slot.depth(), 2);
        top.leave(inner);
        assert_eq!(leave_early(outer), LeftOut::Done);
        assert_eq!(slot.depth(), 0);

        let (outer, inner) = (enter(), enter());
        let sequence = inner.sequence();
        top.leave(outer);
        assert_eq!(top.leave_out_of_turn(inner, sequence), LeftOut::Done);
        let (next, deeper) = (enter(), enter());
        assert_eq!(slot.depth(), 2, "polls begin outermost again");
        assert_eq!(top.leave_out_of_turn(inner, sequence), LeftOut::Done);
        assert_eq!(slot.depth(), 2, "another poll has the place");
        top.leave(deeper);
        top.leave(next);
        assert_eq!(slot.depth(), 0);

        let (outer, left_behind) = (enter(), enter());
        let sequence = left_behind.sequence();
        top.leave(outer);
        let (outer, inner) = (enter(), enter());
        assert_ne!(inner.sequence(), sequence, "one that was left behind is ended by the next");
        assert_eq!(slot.depth(), 2);
        top.leave(inner);
        top.leave(outer);
        assert_eq!(slot.depth(), 0);
    }
}
