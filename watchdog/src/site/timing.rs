//! What a site with exact times keeps, in ticks of the exact clock, so that a poll need not convert them.

use super::{Entry, SITES};
use crate::clock;
use crate::registry::{Counter, Histogram};

/// See the file's head.
#[derive(Debug, Default)]
pub(crate) struct Timing {
    pub(crate) lengths: Histogram,
    /// The site's threshold.
    limit: Counter,
    /// Shorter polls are neither stalls, nor has the monitor looked twice in them.
    notable: Counter,
}

impl Timing {
    /// Sets the site's threshold and the shortest of any site, in nanoseconds.
    pub(super) fn set_limits(&self, limit: u64, shortest: u64) {
        self.limit.set(clock::in_ticks(limit));
        // The monitor looks five times in the shortest.
        self.notable.set(clock::in_ticks(limit.min(shortest / 8)));
    }

    /// Whether a poll of this length may have to leave word: what the usual poll asks, in one comparison.
    #[inline]
    pub(crate) fn is_notable(&self, ticks: u64) -> bool {
        self.notable.get() <= ticks
    }

    /// Whether a poll of this length is a stall by itself.
    pub(crate) fn is_stall(&self, ticks: u64) -> bool {
        self.limit.get() <= ticks
    }
}

impl Entry {
    /// What the site keeps of its polls' times; made at the first call.
    pub(crate) fn timing(&self) -> &Timing {
        self.timing.get_or_init(|| {
            let timing = Box::<Timing>::default();
            timing.set_limits(self.limit(), SITES.shortest());
            timing
        })
    }
}
