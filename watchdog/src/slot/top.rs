//! Where its next poll stands, as a thread keeps it for itself: a poll finds its frame by that alone, and what is inside of
//! it by the frame.

use std::cell::Cell;

use super::{Frame, Ordering, Place, Slot};

/// What became of a poll that was to be left out of turn.
#[cfg(feature = "spans")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LeftOut {
    /// It is over.
    Done,
    /// Others are inside of it, and must end first.
    Inside,
}

/// See the file's head.
pub(crate) struct Top(Cell<Option<&'static Frame>>);

impl Top {
    /// Of a thread without a slot.
    pub(crate) const fn new() -> Self {
        Self(Cell::new(None))
    }

    /// The thread has this slot now.
    pub(crate) fn take(&self, slot: &'static Slot) {
        for (frame, inner) in slot.frames.iter().zip(&slot.frames[1..]) {
            frame.lead_to(inner);
        }
        self.0.set(Some(&slot.frames[0]));
    }

    /// The thread has none any more.
    pub(crate) fn give_back(&self) {
        self.0.set(None);
    }

    /// Publishes that this thread is now in the poll that `tag` names; `slot` is the thread's.
    pub(crate) fn enter(&self, slot: &Slot, tag: u64) -> Option<Place> {
        self.enter_followed(tag).or_else(|| self.enter_deeper(slot, tag))
    }

    /// As [`enter`](Self::enter), unless the poll is too deep to be followed.
    #[inline]
    pub(crate) fn enter_followed(&self, tag: u64) -> Option<Place> {
        let frame = self.0.get()?;
        let inner = frame.inner()?;
        self.0.set(Some(inner));
        frame.begin(tag);
        Some(Place { frame })
    }

    /// Takes back what `enter` published.
    #[inline]
    pub(crate) fn leave(&self, place: Place) {
        place.frame.end();
        self.0.set(Some(place.frame));
    }

    /// As [`leave`](Self::leave), of what began with this sequence number, in whatever order guards are given back.
    #[cfg(feature = "spans")]
    pub(crate) fn leave_out_of_turn(&self, place: Place, sequence: u64) -> LeftOut {
        let Some(next) = self.0.get() else { return LeftOut::Done };
        // Another poll has begun in its place, or it is too deep for that to be told, where nobody looks.
        if place.sequence() != sequence || !place.is_followed() {
            return LeftOut::Done;
        }
        match next.level().checked_sub(place.level()) {
            Some(0) | None => place.frame.end(),
            Some(1) => self.leave(place),
            Some(_) => return LeftOut::Inside,
        }
        LeftOut::Done
    }

    /// Counts a poll that is too deep to be followed.
    #[cold]
    #[inline(never)]
    fn enter_deeper(&self, slot: &Slot, tag: u64) -> Option<Place> {
        let frame = self.0.get()?;
        // Relaxed: written by this thread alone, and a number to show.
        slot.deeper.store(slot.deeper.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
        frame.begin(tag);
        Some(Place { frame })
    }
}
