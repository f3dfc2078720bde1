//! Stalls, and how the watchdog fares, as metrics of the crate `metrics`, for whatever recorder the application
//! installed.

use std::collections::HashSet;
use std::sync::{Arc, PoisonError};

use metrics::{Unit, counter, gauge, histogram};

use crate::registry::{Counter, SLOTS};
use crate::sinks::{Report, Sink};
use crate::stall::Stage;
use crate::watchdog::Shared;

/// The sink that counts.
pub(crate) fn sink(shared: Arc<Shared>) -> Sink {
    describe();
    let mut lasting = HashSet::new();
    let tell = move |report: Report| {
        count(&report, &mut lasting);
        Ok(())
    };
    Sink::with_pulse(tell, move || show(&shared))
}

/// Counts one stage of a stall. The first need not be at one threshold, and any can have been lost.
fn count(report: &Report, lasting: &mut HashSet<u64>) {
    let stall = &report.stall;
    let site = stall.site.name.clone();
    match stall.stage {
        Stage::Running { .. } => {
            if lasting.insert(stall.id) {
                gauge!("blockcheck_stalls_in_flight", "site" => site).increment(1.0);
            }
        }
        Stage::Ended => {
            if lasting.remove(&stall.id) {
                gauge!("blockcheck_stalls_in_flight", "site" => site.clone()).decrement(1.0);
            }
            counter!("blockcheck_stalls_total", "site" => site.clone()).increment(1);
            histogram!("blockcheck_stall_seconds", "site" => site).record(stall.elapsed.as_secs_f64());
        }
    }
}

/// Shows what the watchdog lost or could not see.
fn show(shared: &Shared) {
    let seconds = |nanoseconds: &Counter| nanoseconds.get() as f64 / 1e9;
    gauge!("blockcheck_blind_seconds").set(seconds(&shared.blind));
    gauge!("blockcheck_paused_seconds").set(seconds(&shared.paused));
    counter!("blockcheck_alerts_suppressed_total").absolute(shared.suppressed.get());
    counter!("blockcheck_ends_lost_total").absolute(SLOTS.lost_ends());
    counter!("blockcheck_polls_unwatched_total").absolute(SLOTS.unwatched());
    let lost = shared.lost.lock().unwrap_or_else(PoisonError::into_inner);
    for (sink, lost) in lost.iter() {
        counter!("blockcheck_reports_lost_total", "sink" => sink.clone()).absolute(lost.get());
    }
}

/// Says what the metrics mean.
fn describe() {
    use metrics::{describe_counter, describe_gauge, describe_histogram};

    describe_counter!("blockcheck_stalls_total", "Polls that blocked their thread, by site");
    describe_gauge!("blockcheck_stalls_in_flight", "Polls that block their thread now, by site");
    describe_histogram!("blockcheck_stall_seconds", Unit::Seconds, "How long polls blocked, by site");
    describe_gauge!("blockcheck_blind_seconds", Unit::Seconds, "Time in which the monitor was not run");
    describe_gauge!("blockcheck_paused_seconds", Unit::Seconds, "Time in which the process stood still");
    describe_counter!(
        "blockcheck_alerts_suppressed_total",
        "Stalls that were not told as alerts, to limit them"
    );
    describe_counter!("blockcheck_ends_lost_total", "Ends of long polls that found no room");
    describe_counter!("blockcheck_polls_unwatched_total", "Polls of threads that found no slot");
    describe_counter!("blockcheck_reports_lost_total", "Stages of stalls that a sink did not get, by sink");
}
