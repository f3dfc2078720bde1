//! Systems without the means of Linux: the monitor ticks slowly instead of parking, and every nanosecond
//! counts as run.

use super::{Activity, Scheduling};

pub(crate) fn thread_id() -> Option<u32> {
    None
}

pub(crate) fn heavy_barrier_works() -> bool {
    false
}

pub(crate) fn heavy_barrier() {}

pub(crate) fn process_time() -> Option<u64> {
    None
}

/// Of no use where nothing is known of the process's time.
pub(crate) fn processors() -> u64 {
    1
}

pub(crate) fn own_scheduling() -> Option<Scheduling> {
    None
}

pub(crate) fn voluntary_switches() -> Option<u64> {
    None
}

pub(crate) fn debugger_attached() -> bool {
    false
}

/// Nothing is known of any thread.
#[derive(Debug)]
pub(crate) enum Probe {}

impl Probe {
    pub(crate) fn new(_tid: u32) -> Option<Self> {
        None
    }

    pub(crate) fn tid(&self) -> u32 {
        match *self {}
    }

    pub(crate) fn scheduling(&mut self) -> Option<Scheduling> {
        match *self {}
    }

    pub(crate) fn activity(&mut self) -> Option<Activity> {
        match *self {}
    }
}

/// No thread can be looked at so.
#[derive(Debug)]
pub(crate) enum Crossing {}

impl Crossing {
    pub(crate) fn new(_tid: u32, _address: u64) -> Option<Self> {
        None
    }

    pub(crate) fn happened(&self) -> bool {
        match *self {}
    }
}

#[cfg(feature = "tokio")]
pub(crate) fn crossings_work() -> bool {
    false
}

pub(crate) fn take_short_turns() -> bool {
    false
}
