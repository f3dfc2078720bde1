//! Where its next poll stands, as a thread keeps it for itself: a poll finds its frame by that alone, and what is inside of
//! it by the frame.

use std::cell::Cell;

use super::{Frame, Ordering, Place, Slot};

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
