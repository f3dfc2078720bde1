//! What was made and what was told.

use std::collections::HashMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant, SystemTime};

use blockcheck::{Stage, Stall};

use crate::disturb::Stop;
use crate::{LEAST, THRESHOLD};

pub(crate) struct Ledger {
    left: AtomicU64,
    /// By site.
    told: Mutex<HashMap<String, Told>>,
    verdicts: Mutex<Vec<Verdict>>,
    judged: AtomicU64,
    /// With whether the alarm itself says that the monitor was not run for most of it.
    false_alarms: Mutex<Vec<(bool, String)>>,
}

/// What was told of one site so far.
#[derive(Clone, Copy, Default)]
pub(crate) struct Told {
    pub(crate) ended: u64,
    pub(crate) last_running: Option<Instant>,
    pub(crate) last_elapsed: Duration,
}

/// How one made stall was told.
pub(crate) struct Verdict {
    pub(crate) exact: bool,
    /// What it certainly was, if nothing stopped the process: the time asleep, or on the processor.
    pub(crate) length: Duration,
    pub(crate) spins: bool,
    pub(crate) began: SystemTime,
    pub(crate) told: u64,
    pub(crate) live: bool,
    /// The monitor was not run at some time meanwhile.
    pub(crate) blind: bool,
    /// For how long the watchdog took the process to stand still meanwhile, as when the host of a virtual machine takes all
    /// processors.
    pub(crate) paused: Duration,
    /// Told length over the true one.
    pub(crate) difference: Duration,
}

impl Verdict {
    /// How long it was while the process ran: a sleep goes on while the process is stopped, and what is late after its
    /// time is a wait for a processor.
    fn certain(&self, stops: &[Stop]) -> Duration {
        if self.spins {
            return self.length;
        }
        let awake = self.began + self.length;
        self.length.saturating_sub(stops.iter().map(|stop| stop.within(self.began, awake)).sum())
    }
}

impl Ledger {
    pub(crate) fn new(stalls: u64) -> Self {
        Self {
            left: AtomicU64::new(stalls),
            told: Mutex::default(),
            // What is kept here is not the watchdog's: its pages are touched before memory is looked at.
            verdicts: Mutex::new(touched(stalls as usize)),
            judged: AtomicU64::new(0),
            false_alarms: Mutex::default(),
        }
    }

    /// The watchdog's callback.
    pub(crate) fn told(&self, stall: &Stall) {
        let name = stall.site().name();
        if name.starts_with("polite") {
            let is_marked = stall.elapsed() < 2 * stall.blind();
            let text = format!(
                "{stall} ({:?}, not run {:?}, blind {:?}, {:?})",
                stall.stage(),
                stall.not_run(),
                stall.blind(),
                stall.causes()
            );
            self.false_alarms.lock().expect("nobody panics").push((is_marked, text));
            return;
        }
        let mut told = self.told.lock().expect("nobody panics");
        let told = told.entry(name.to_owned()).or_default();
        match stall.stage() {
            Stage::Ended => {
                told.ended += 1;
                told.last_elapsed = stall.elapsed();
            }
            _ => told.last_running = Some(Instant::now()),
        }
    }

    pub(crate) fn of(&self, site: &str) -> Told {
        self.told.lock().expect("nobody panics").get(site).copied().unwrap_or_default()
    }

    /// One stall less to make; `false` when all are made. Relaxed: only the number counts.
    pub(crate) fn take(&self) -> bool {
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok()
    }

    pub(crate) fn judge(&self, verdict: Verdict) {
        self.verdicts.lock().expect("nobody panics").push(verdict);
        self.judged.fetch_add(1, Ordering::Relaxed);
    }

    /// All made, and all that are made have had their time to be told. Takes no lock, which would make a task wait.
    pub(crate) fn is_done(&self) -> bool {
        let judged = self.judged.load(Ordering::Relaxed);
        self.left.load(Ordering::Relaxed) == 0 && judged == crate::tasks::MADE.load(Ordering::Relaxed)
    }

    /// `true` if every promise was kept.
    pub(crate) fn print(&self, stops: &[Stop]) -> bool {
        let verdicts = self.verdicts.lock().expect("nobody panics");
        let mut kept = true;
        for exact in [true, false] {
            let of: Vec<&Verdict> = verdicts.iter().filter(|verdict| verdict.exact == exact).collect();
            kept &= print_kind(if exact { "exact" } else { "default" }, &of, stops);
        }
        let false_alarms = self.false_alarms.lock().expect("nobody panics");
        let marked = false_alarms.iter().filter(|(is_marked, _)| *is_marked).count();
        println!(
            "told of tasks that yield well: {}, of which {marked} marked as mostly blind; they were polled {} times",
            false_alarms.len(),
            crate::tasks::YIELDED.load(Ordering::Relaxed),
        );
        for (_, alarm) in false_alarms.iter().take(10) {
            println!("  {alarm}");
        }
        kept && false_alarms.is_empty()
    }
}

/// An empty vector whose memory the process has already.
fn touched(capacity: usize) -> Vec<Verdict> {
    let nothing = || Verdict {
        exact: false,
        length: Duration::ZERO,
        spins: false,
        began: SystemTime::UNIX_EPOCH,
        told: 0,
        live: false,
        blind: false,
        paused: Duration::ZERO,
        difference: Duration::ZERO,
    };
    let mut verdicts: Vec<Verdict> = std::iter::repeat_with(nothing).take(capacity).collect();
    verdicts.clear();
    verdicts
}

/// One line for a kind of site; `true` if its promises were kept.
fn print_kind(name: &str, verdicts: &[&Verdict], stops: &[Stop]) -> bool {
    // A sleep through a stop leaves less to be told than the least that is made.
    let (judged, hidden): (Vec<&Verdict>, Vec<&Verdict>) =
        verdicts.iter().partition(|verdict| THRESHOLD.mul_f64(LEAST) <= verdict.certain(stops));
    let count = |wanted: &dyn Fn(&Verdict) -> bool| judged.iter().filter(|verdict| wanted(verdict)).count();
    let missed = count(&|verdict| verdict.told == 0);
    let missed_seeing = count(&|verdict| verdict.told == 0 && !verdict.blind);
    let doubled = count(&|verdict| 1 < verdict.told);
    let long = |verdict: &Verdict| 3 * THRESHOLD <= verdict.certain(stops);
    let late = count(&|verdict| long(verdict) && !verdict.live);
    let late_seeing = count(&|verdict| long(verdict) && !verdict.live && !verdict.blind);
    let mut differences: Vec<Duration> =
        judged.iter().filter(|verdict| verdict.told == 1).map(|verdict| verdict.difference).collect();
    differences.sort_unstable();
    let at = |share: usize| {
        differences.get((differences.len().max(1) - 1) * share / 100).copied().unwrap_or_default()
    };
    println!(
        "{name}: {} stalls, and {} that a stop of the process hides; missed {missed} ({missed_seeing} outside blind \
         time); told twice {doubled}; of {} over 3x, {late} not told while they lasted ({late_seeing} outside blind \
         time); told length off by {:?} (median), {:?} (99 %)",
        judged.len(),
        hidden.len(),
        count(&long),
        at(50),
        at(99),
    );
    let is_exact = verdicts.first().is_some_and(|verdict| verdict.exact);
    let broken = |verdict: &&&Verdict| {
        let is_missed = verdict.told == 0 && (is_exact || !verdict.blind);
        is_missed || 1 < verdict.told || (long(verdict) && !verdict.live && !verdict.blind)
    };
    for verdict in judged.iter().filter(broken).take(10) {
        println!(
            "  told {} times: {:?} {}, {:?} of it certain, live {}, blind {}, paused {:?}",
            verdict.told,
            verdict.length,
            if verdict.spins { "spinning" } else { "asleep" },
            verdict.certain(stops),
            verdict.live,
            verdict.blind,
            verdict.paused,
        );
    }
    !judged.iter().any(|verdict| broken(&verdict))
}
