//! What a site with exact times keeps, in ticks of the exact clock, so that a poll need not convert them.

use super::Entry;
use crate::clock;
use crate::registry::{Counter, Histogram};

/// See the file's head.
#[derive(Debug, Default)]
pub(crate) struct Timing {
    pub(crate) lengths: Histogram,
    /// The site's threshold.
    limit: Counter,
}

impl Timing {
    pub(super) fn set_limit(&self, nanoseconds: u64) {
        self.limit.set(clock::in_ticks(nanoseconds));
    }

    /// Whether a poll of this length is a stall by itself.
    #[inline]
    pub(crate) fn is_stall(&self, ticks: u64) -> bool {
        self.limit.get() <= ticks
    }
}

impl Entry {
    /// What the site keeps of its polls' times; made at the first call.
    pub(crate) fn timing(&self) -> &Timing {
        self.timing.get_or_init(|| {
            let timing = Box::<Timing>::default();
            timing.set_limit(self.limit());
            timing
        })
    }
}
