//! One watched poll: a sequence number, odd while the poll runs, and the tag that says which poll it is.
//! A sequence lock with one writer, as in the Linux kernel's seqlock, except that a reader that meets a
//! change gives up instead of trying again: a poll that moves is not stuck.

use std::sync::OnceLock;

use crate::sync::{AtomicU64, Ordering};

/// Read and written at both ends of every poll, so what its own thread needs of it lies beside: what `end` does not find here
/// it would have to keep in registers, which costs more.
pub(crate) struct Frame {
    sequence: AtomicU64,
    tag: AtomicU64,
    /// The thread's own.
    mark: AtomicU64,
    level: u64,
    /// That of a poll inside of this one's. The last has none.
    inner: OnceLock<&'static Self>,
}

/// A running poll as the monitor saw it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Seen {
    pub(crate) sequence: u64,
    pub(crate) tag: u64,
}

impl Frame {
    pub(crate) fn new(level: u64) -> Self {
        Self {
            sequence: AtomicU64::new(0),
            tag: AtomicU64::new(0),
            mark: AtomicU64::new(0),
            level,
            inner: OnceLock::new(),
        }
    }

    #[inline]
    pub(super) fn inner(&self) -> Option<&'static Self> {
        self.inner.get().copied()
    }

    /// Sets that once; a slot's first owner does.
    pub(super) fn lead_to(&self, inner: &'static Self) {
        self.inner.get_or_init(|| inner);
    }

    /// How many frames are outside of this.
    #[inline]
    pub(crate) fn level(&self) -> u64 {
        self.level
    }

    #[inline]
    pub(crate) fn begin(&self, tag: u64) {
        let sequence = self.next();
        // Release: a reader that acquires this tag must also see the even number stored before it, so that
        // it cannot take the tag for one of the former poll.
        self.tag.store(tag, Ordering::Release);
        // Release: a reader that acquires the odd number must see the tag that goes with it.
        self.sequence.store(sequence, Ordering::Release);
    }

    /// Ends the poll that was begun last.
    #[inline]
    pub(crate) fn end(&self) {
        // Relaxed: this thread wrote it last, an odd number.
        let sequence = self.sequence.load(Ordering::Relaxed);
        // Release: what the poll did to its context happens before the monitor sees it over.
        self.sequence.store(sequence.wrapping_add(1), Ordering::Release);
    }

    /// Keeps a number for the calling thread's poll.
    #[inline]
    pub(crate) fn keep(&self, mark: u64) {
        // Relaxed: nobody else reads it.
        self.mark.store(mark, Ordering::Relaxed);
    }

    /// What the calling thread's poll kept.
    #[inline]
    pub(crate) fn kept(&self) -> u64 {
        // Relaxed: as above.
        self.mark.load(Ordering::Relaxed)
    }

    /// Ends whatever is open, when the thread goes away.
    pub(crate) fn close(&self) {
        if self.is_open() {
            self.end();
        }
    }

    /// The tag of the poll that the calling thread is in.
    pub(crate) fn tag(&self) -> u64 {
        // Relaxed: this thread wrote it last.
        self.tag.load(Ordering::Relaxed)
    }

    pub(crate) fn sequence(&self) -> u64 {
        // Relaxed: compared with what an earlier look saw, to learn whether anything moved; no other
        // memory is read on the strength of it.
        self.sequence.load(Ordering::Relaxed)
    }

    /// Whether a poll is in it.
    pub(crate) fn is_open(&self) -> bool {
        self.sequence() & 1 == 1
    }

    /// The number that the next poll begins with. Another than that of one that is open, which was left behind: a look that falls
    /// between the new tag and this number takes them for a poll that no other look sees.
    #[inline]
    pub(crate) fn next(&self) -> u64 {
        // Relaxed: this thread wrote it last.
        self.sequence.load(Ordering::Relaxed).wrapping_add(1) | 1
    }

    pub(crate) fn read(&self) -> Option<Seen> {
        // Acquire: pairs with the release in `begin`, so that the tag is at least as new as the number.
        let sequence = self.sequence.load(Ordering::Acquire);
        if sequence & 1 == 0 {
            return None;
        }
        // Acquire: pairs with the release of the tag in `begin`. If this is a later poll's tag, then the
        // number loaded next is later than `sequence` too, and the look is void.
        let tag = self.tag.load(Ordering::Acquire);
        // Acquire: a poll that this finds gone has left its word in the ring, which must then be seen. The
        // tag's acquire orders this load after it.
        (self.sequence.load(Ordering::Acquire) == sequence).then_some(Seen { sequence, tag })
    }
}
