//! A worker's run from one park to the next, which tokio's stable hooks tell.

use std::cell::Cell;

use super::runtime::worker_index;
use super::thread::{enter_any, leave, own_seat, wake_monitor};
use crate::registry::{CONTROL, ContextId, SLOTS};
use crate::slot::Place;
use crate::sync::light_barrier;
use crate::tag::{Kind, Tag};

thread_local! {
    /// The run that this thread is in.
    static RUN: Cell<Option<Place>> = const { Cell::new(None) };
}

/// The worker that this thread is goes to work. Nothing without a running watchdog.
pub(crate) fn begin_run(site: u32) {
    end_run();
    // A runtime inside a poll of this one's, in `block_in_place`, is not told besides.
    if CONTROL.look().is_off() || is_in_run() {
        return;
    }
    let Some(seat) = own_seat() else { return };
    SLOTS.set_worker(seat, worker_index(seat));
    RUN.set(enter_any(seat, Tag::new(site, Kind::RUN, ContextId::NONE)));
    light_barrier();
    if CONTROL.look().is_parked() {
        wake_monitor();
    }
}

/// It parks. Says nothing of how long the run was: that is nobody's stall.
pub(crate) fn end_run() {
    let Some(place) = RUN.get() else { return };
    let Some(seat) = own_seat() else { return };
    // A run that is too deep to be followed is not counted.
    let depth = place.level() + u64::from(place.is_followed());
    if seat.slot.depth() == depth {
        leave(place);
        RUN.set(None);
    }
}

fn is_in_run() -> bool {
    RUN.get().is_some()
}
