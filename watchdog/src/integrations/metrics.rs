//! Stalls, and how the watchdog fares, as metrics of the crate `metrics`, for whatever recorder the application
//! installed.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use metrics::{Unit, counter, gauge, histogram};

use crate::registry::{Counter, SLOTS};
use crate::sinks::{Report, Sink};
use crate::site::SITES;
use crate::stall::Stage;
use crate::watchdog::Shared;

/// The sink that counts.
pub(crate) fn sink(shared: Arc<Shared>) -> Sink {
    describe();
    let told = Arc::new(InFlight::default());
    let shown = Arc::clone(&told);
    let tell = move |report: Report| {
        count(&report, &told);
        Ok(())
    };
    Sink::with_pulse(tell, move || show(&shared, &shown))
}

/// Counts one stage of a stall.
fn count(report: &Report, in_flight: &InFlight) {
    let stall = &report.stall;
    let site = &stall.site.name;
    in_flight.shown().insert(site.clone());
    in_flight.show(|name| name == site);
    if stall.stage == Stage::Ended {
        counter!("blockcheck_stalls_total", "site" => site.clone()).increment(1);
        histogram!("blockcheck_stall_seconds", "site" => site.clone()).record(stall.elapsed.as_secs_f64());
    }
}

/// How many stalls last, as the monitor has it: of the reports of a stall, any can have been lost. Kept are the names for which it
/// is shown, so that none stays at what was shown last.
#[derive(Default)]
struct InFlight(Mutex<HashSet<Name>>);

type Name = Cow<'static, str>;

impl InFlight {
    fn shown(&self) -> MutexGuard<'_, HashSet<Name>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn show(&self, wanted: impl Fn(&Name) -> bool) {
        // Several sites can have one name, and only that is shown.
        let mut by_name = BTreeMap::<_, u64>::new();
        for entry in SITES.iter().filter(|entry| wanted(&entry.site.name)) {
            *by_name.entry(&entry.site.name).or_default() += entry.counts.in_flight.get();
        }
        let mut shown = self.shown();
        for (name, in_flight) in by_name {
            if in_flight != 0 {
                shown.insert(name.clone());
            }
            if shown.contains(name) {
                gauge!("blockcheck_stalls_in_flight", "site" => name.clone()).set(in_flight as f64);
            }
        }
    }
}

/// Shows what the watchdog lost or could not see.
fn show(shared: &Shared, in_flight: &InFlight) {
    in_flight.show(|_| true);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::registry::Context;
    use crate::site::Site;
    use metrics_util::debugging::{DebugValue, DebuggingRecorder};

    #[test]
    fn a_stall_whose_end_was_lost_does_not_stay_in_flight() {
        let recorder = DebuggingRecorder::new();
        let snapshotter = recorder.snapshotter();
        let gauges = || {
            let metrics = snapshotter.snapshot().into_vec().into_iter();
            let gauge = |value| if let DebugValue::Gauge(gauge) = value { Some(gauge.0) } else { None };
            let in_flight = metrics.filter(|(key, ..)| {
                key.key().name() == "blockcheck_stalls_in_flight"
                    && key.key().labels().any(|label| label.value() == "loses its end")
            });
            in_flight.filter_map(|(.., value)| gauge(value)).collect::<Vec<_>>()
        };
        let name = "loses its end";
        let site = Site::unplaced(name);
        let entry = SITES.intern(name.as_ptr().addr(), &site);
        let (shared, in_flight) = (Shared::default(), InFlight::default());
        metrics::with_local_recorder(&recorder, || {
            show(&shared, &in_flight);
            assert!(gauges().is_empty(), "it never stalled");
            entry.counts.in_flight.add(1);
            let stall = Arc::new(crate::stall::example(&entry.site, Stage::Running { multiple: 1 }));
            count(&Report { stall, context: Context::default() }, &in_flight);
            assert_eq!(gauges(), [1.0]);
            entry.counts.in_flight.sub(1);
            show(&shared, &in_flight);
            assert_eq!(gauges(), [0.0]);
        });
    }
}
