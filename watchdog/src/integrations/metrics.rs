//! Stalls as metrics of the crate `metrics`, for whatever recorder the application installed.

use metrics::{counter, gauge, histogram};

use crate::sinks::Report;
use crate::stall::Stage;

/// Counts one stage of a stall.
pub(crate) fn tell(report: &Report) {
    let stall = &report.stall;
    let site = stall.site.name.clone();
    match stall.stage {
        Stage::Running { multiple: 1 } => {
            gauge!("blockcheck_stalls_in_flight", "site" => site).increment(1.0);
        }
        Stage::Running { .. } => {}
        Stage::Ended => {
            if stall.live {
                gauge!("blockcheck_stalls_in_flight", "site" => site.clone()).decrement(1.0);
            }
            counter!("blockcheck_stalls_total", "site" => site.clone()).increment(1);
            histogram!("blockcheck_stall_seconds", "site" => site).record(stall.elapsed.as_secs_f64());
        }
    }
}

/// Says what the metrics mean.
pub(crate) fn describe() {
    metrics::describe_counter!("blockcheck_stalls_total", "Polls that blocked their thread, by site");
    metrics::describe_gauge!("blockcheck_stalls_in_flight", "Polls that block their thread now, by site");
    let unit = metrics::Unit::Seconds;
    metrics::describe_histogram!("blockcheck_stall_seconds", unit, "How long polls blocked, by site");
}
