//! The watchdog's clocks: nanoseconds since the process first asked, and, for sites with exact times, stamps
//! that are as cheap as they can be had.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

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
    Moment(nanoseconds(START.get_or_init(Instant::now).elapsed()))
}

/// A time in nanoseconds; 584 years at most.
pub(crate) fn nanoseconds(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)
}

pub(crate) use exact::{calibrate, in_nanoseconds, is_swift, stamp, stamp_swiftly};

/// A moment of the exact clock, in its own ticks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Stamp(pub(crate) u64);

impl Stamp {
    /// Ticks from `earlier` to here, which is later: a steady counter goes on, and one thread reads it in order.
    #[inline]
    pub(crate) fn after(self, earlier: Self) -> u64 {
        self.0.wrapping_sub(earlier.0)
    }

    /// Ticks from `earlier` to here, 0 if it is later.
    #[inline]
    pub(crate) fn since(self, earlier: Self) -> u64 {
        self.0.saturating_sub(earlier.0)
    }

    pub(crate) fn plus(self, ticks: u64) -> Self {
        Self(self.0.wrapping_add(ticks))
    }
}

/// The least number of ticks that is not less than this time; at most 2^56, which are months.
pub(crate) fn in_ticks(nanoseconds: u64) -> u64 {
    let (mut less, mut enough) = (0, 1 << 56);
    while less < enough {
        let middle = less + (enough - less) / 2;
        if in_nanoseconds(middle) < nanoseconds {
            less = middle + 1;
        } else {
            enough = middle;
        }
    }
    enough
}

/// Exact times by the time-stamp counter, where the processor has a steady one: about 10 ns a read.
#[cfg(feature = "tsc")]
mod exact {
    use std::sync::OnceLock;

    use quanta::Clock;

    use super::Stamp;
    use crate::platform;

    static CLOCK: OnceLock<Calibrated> = OnceLock::new();

    struct Calibrated {
        clock: Clock,
        is_counter: bool,
    }

    /// Measures the counter against the system's clock, once a process; takes up to 200 ms. Called before the
    /// first poll is watched.
    pub(crate) fn calibrate() {
        CLOCK.get_or_init(|| {
            let clock = Clock::new();
            let is_counter = is_counter(&clock);
            Calibrated { clock, is_counter }
        });
    }

    pub(crate) fn stamp() -> Stamp {
        Stamp(CLOCK.get().map_or(0, |of| of.clock.raw()))
    }

    /// Whether [`stamp_swiftly`] tells the same as [`stamp`]. That does not change.
    pub(crate) fn is_swift() -> bool {
        CLOCK.get().is_some_and(|of| of.is_counter)
    }

    /// The counter itself: the library's way to it, which must ask which clock there is, is as long again.
    #[inline(always)]
    pub(crate) fn stamp_swiftly() -> Stamp {
        Stamp(platform::counter().unwrap_or(0))
    }

    pub(crate) fn in_nanoseconds(ticks: u64) -> u64 {
        CLOCK.get().map_or(ticks, |of| of.clock.delta_as_nanos(0, ticks))
    }

    /// Whether the library reads the counter. It does not say so, but no other clock stays between two readings of the
    /// counter.
    fn is_counter(clock: &Clock) -> bool {
        (0..16).all(|_| {
            let (before, now, after) = (platform::counter(), clock.raw(), platform::counter());
            before.zip(after).is_some_and(|(before, after)| (before..=after).contains(&now))
        })
    }
}

/// Exact times by the standard library's clock: about 25 ns a read, and a tick is a nanosecond.
#[cfg(not(feature = "tsc"))]
mod exact {
    use super::Stamp;

    /// Nothing to do.
    pub(crate) fn calibrate() {}

    pub(crate) fn stamp() -> Stamp {
        Stamp(super::now().0)
    }

    /// Whether [`stamp_swiftly`] tells the same as [`stamp`].
    pub(crate) fn is_swift() -> bool {
        true
    }

    pub(crate) fn stamp_swiftly() -> Stamp {
        stamp()
    }

    pub(crate) fn in_nanoseconds(ticks: u64) -> u64 {
        ticks
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_in_ticks_is_reached_by_just_the_times_that_reach_it_in_nanoseconds() {
        calibrate();
        for nanoseconds in [0, 1, 7, 999, 100_000, 10_000_000, 3_600_000_000_000] {
            let ticks = in_ticks(nanoseconds);
            assert!(nanoseconds <= in_nanoseconds(ticks), "{nanoseconds} ns in {ticks} ticks");
            assert!(
                ticks == 0 || in_nanoseconds(ticks - 1) < nanoseconds,
                "{nanoseconds} ns in {ticks} ticks"
            );
        }
    }

    #[test]
    fn both_clocks_tell_the_same_time() {
        calibrate();
        let (start, began) = (stamp(), now());
        while now().since(began) < 50_000_000 {
            std::thread::yield_now();
        }
        let exact = in_nanoseconds(stamp().since(start));
        // Generous: only a clock of another unit fails it.
        assert!((50_000_000 / 2..50_000_000 * 100).contains(&exact), "{exact} ns");
    }
}
