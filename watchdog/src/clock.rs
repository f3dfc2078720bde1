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

pub(crate) use exact::{Stamp, calibrate, elapsed, stamp};

/// Exact times by the time-stamp counter, where the processor has a steady one: about 10 ns a read.
#[cfg(feature = "tsc")]
mod exact {
    use std::sync::OnceLock;

    use quanta::Clock;

    static CLOCK: OnceLock<Clock> = OnceLock::new();

    /// The beginning of an exact time.
    #[derive(Clone, Copy, Debug)]
    pub(crate) struct Stamp(u64);

    /// Measures the counter against the system's clock, once a process; takes up to 200 ms. Called before the
    /// first poll is watched.
    pub(crate) fn calibrate() {
        CLOCK.get_or_init(Clock::new);
    }

    #[inline]
    pub(crate) fn stamp() -> Stamp {
        Stamp(CLOCK.get().map_or(0, Clock::raw))
    }

    /// Nanoseconds since the stamp was taken.
    #[inline]
    pub(crate) fn elapsed(stamp: Stamp) -> u64 {
        CLOCK.get().map_or(0, |clock| clock.delta_as_nanos(stamp.0, clock.raw()))
    }
}

/// Exact times by the standard library's clock: about 25 ns a read.
#[cfg(not(feature = "tsc"))]
mod exact {
    use std::time::Instant;

    /// The beginning of an exact time.
    #[derive(Clone, Copy, Debug)]
    pub(crate) struct Stamp(Instant);

    /// Nothing to do.
    pub(crate) fn calibrate() {}

    #[inline]
    pub(crate) fn stamp() -> Stamp {
        Stamp(Instant::now())
    }

    /// Nanoseconds since the stamp was taken.
    #[inline]
    pub(crate) fn elapsed(stamp: Stamp) -> u64 {
        u64::try_from(stamp.0.elapsed().as_nanos()).unwrap_or(u64::MAX)
    }
}
