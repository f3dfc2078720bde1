//! The watchdog's clocks: nanoseconds since the process first asked, and, for sites with exact times, stamps
//! that are as cheap as they can be had.

use std::sync::OnceLock;
use std::time::Instant;

/// A moment, in nanoseconds since the process first asked; fits 584 years.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Moment(pub(crate) u64);

impl Moment {
    /// Nanoseconds from `earlier` to here, 0 if it is later.
    pub(crate) fn since(self, earlier: Self) -> u64 {
        self.0.saturating_sub(earlier.0)
    }

    pub(crate) fn plus(self, nanoseconds: u64) -> Self {
        Self(self.0.saturating_add(nanoseconds))
    }
}

/// Now.
pub(crate) fn now() -> Moment {
    static START: OnceLock<Instant> = OnceLock::new();
    let elapsed = START.get_or_init(Instant::now).elapsed();
    Moment(u64::try_from(elapsed.as_nanos()).unwrap_or(u64::MAX))
}

/// The beginning of an exact time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stamp(Instant);

pub(crate) fn stamp() -> Stamp {
    Stamp(Instant::now())
}

/// Nanoseconds since the stamp was taken.
pub(crate) fn elapsed(stamp: Stamp) -> u64 {
    u64::try_from(stamp.0.elapsed().as_nanos()).unwrap_or(u64::MAX)
}
