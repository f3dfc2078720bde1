//! Stalls that must fail a test. Those that are alike are kept as one: a site that asks for failure may stall for as long as its
//! program runs, and nobody reads more of it at the end than how often and how long.

use std::fmt;
use std::sync::Arc;

use crate::stall::{Stage, Stall, Thread, rounded};

/// Whom a stall fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Claim {
    /// The test of this scope, which its future belongs to.
    Test(u64),
    /// The test that runs on its thread.
    Thread,
    /// Who keeps the watchdog's guard, as its site asks for: no test runs there.
    Site,
}

/// See the file's head.
#[derive(Debug, Default)]
pub(super) struct Violations(Vec<Violation>);

/// Stalls that are alike: of one site, and of one test.
#[derive(Debug)]
pub(crate) struct Violation {
    claim: Claim,
    /// That of the first.
    thread: Thread,
    /// The longest.
    stall: Arc<Stall>,
    count: u64,
    /// Those that are not over: what comes of them later is no further one.
    lasting: Vec<u64>,
}

impl Violations {
    /// Keeps a stage of a stall.
    pub(super) fn add(&mut self, claim: Claim, stall: &Arc<Stall>) {
        let same = self.0.iter().position(|known| known.lasting.contains(&stall.id));
        let alike = || self.0.iter().position(|known| known.is_like(claim, stall));
        match same.or_else(alike) {
            Some(position) => self.0[position].add(stall),
            None => self.0.push(Violation::of(claim, stall)),
        }
    }

    /// Takes those of one test.
    pub(super) fn take_of_test(&mut self, scope: u64, thread: &Thread) -> Vec<Violation> {
        self.take(|violation| match violation.claim {
            Claim::Test(own) => own == scope,
            Claim::Thread | Claim::Site => violation.thread.is_with(thread),
        })
    }

    /// Takes those of sites that ask for failure, save what is of a scope that is `quiet`.
    pub(super) fn take_of_sites(&mut self, quiet: u64) -> Vec<Violation> {
        self.take(|violation| {
            let is_quiet = matches!(violation.claim, Claim::Test(scope) if scope & quiet != 0);
            !is_quiet && violation.stall.site.options.panic
        })
    }

    fn take(&mut self, wanted: impl Fn(&Violation) -> bool) -> Vec<Violation> {
        self.0.extract_if(.., |violation| wanted(violation)).collect()
    }
}

impl Violation {
    fn of(claim: Claim, stall: &Arc<Stall>) -> Self {
        let thread = stall.thread.clone();
        let mut violation = Self { claim, thread, stall: Arc::clone(stall), count: 0, lasting: Vec::new() };
        violation.add(stall);
        violation
    }

    fn is_like(&self, claim: Claim, stall: &Stall) -> bool {
        self.claim == claim
            && std::ptr::eq(self.stall.site, stall.site)
            && (claim != Claim::Thread || self.thread.is_with(&stall.thread))
    }

    fn add(&mut self, stall: &Arc<Stall>) {
        let known = self.lasting.iter().position(|lasting| *lasting == stall.id);
        match (known, stall.stage) {
            (None, Stage::Running { .. }) => self.lasting.push(stall.id),
            (Some(position), Stage::Ended) => drop(self.lasting.swap_remove(position)),
            _ => {}
        }
        self.count += u64::from(known.is_none());
        if self.stall.id == stall.id || self.stall.elapsed < stall.elapsed {
            self.stall = Arc::clone(stall);
        }
    }

    /// The thread of the first.
    pub(crate) fn thread_name(&self) -> &str {
        &self.thread.name
    }

    /// How many stalls these are.
    pub(crate) fn count(&self) -> u64 {
        self.count
    }
}

/// In one line: how long, where, and how often if it was more than once.
impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (elapsed, threshold) = (rounded(self.stall.elapsed), self.stall.threshold);
        write!(f, "{elapsed:?} (threshold {threshold:?}) in {}", self.stall.site)?;
        if 1 < self.count {
            write!(f, ", the longest of {}", self.count)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::Site;
    use crate::stall::example;
    use std::time::Duration;

    fn site(name: &'static str) -> &'static Site {
        let mut site = Site::unplaced(name);
        site.options.panic = true;
        Box::leak(Box::new(site))
    }

    fn stall(id: u64, site: &'static Site, stage: Stage, milliseconds: u64) -> Arc<Stall> {
        Arc::new(Stall { id, elapsed: Duration::from_millis(milliseconds), ..example(site, stage) })
    }

    const RUNNING: Stage = Stage::Running { multiple: 1 };

    #[test]
    fn a_site_that_stalls_for_ever_is_one_violation() {
        let (mut violations, site) = (Violations::default(), site("for ever"));
        for id in 1..=10_000 {
            violations.add(Claim::Site, &stall(id, site, RUNNING, 20));
            violations.add(Claim::Site, &stall(id, site, Stage::Ended, 20 + id % 100));
        }
        let taken = violations.take_of_sites(0);
        assert_eq!((taken.len(), taken[0].count(), taken[0].lasting.capacity() < 10), (1, 10_000, true));
        let text = taken[0].to_string();
        assert_eq!(text, "119ms (threshold 10ms) in for ever (:0), the longest of 10000");
        assert!(violations.0.is_empty());
    }

    #[test]
    fn stalls_that_last_at_once_are_counted_once_each() {
        let (mut violations, site) = (Violations::default(), site("at once"));
        for (stage, milliseconds) in [(RUNNING, 20), (RUNNING, 30), (Stage::Ended, 40)] {
            (1..=3).for_each(|id| violations.add(Claim::Site, &stall(id, site, stage, milliseconds)));
        }
        // One that was over before it was seen.
        violations.add(Claim::Site, &stall(4, site, Stage::Ended, 15));
        let taken = violations.take_of_sites(0);
        assert_eq!((taken.len(), taken[0].count()), (1, 4));
    }

    #[test]
    fn each_site_and_each_test_has_its_own() {
        let (mut violations, site, other) = (Violations::default(), site("one"), site("other"));
        let claims = [Claim::Test(1), Claim::Test(2), Claim::Test(1 << 63), Claim::Site];
        for (claim, id) in claims.into_iter().zip(1..) {
            violations.add(claim, &stall(id, site, Stage::Ended, 20));
        }
        violations.add(Claim::Site, &stall(9, other, Stage::Ended, 20));
        let elsewhere = example(site, RUNNING).thread;
        assert_eq!(violations.take_of_test(1, &elsewhere).len(), 1);
        assert_eq!(violations.take_of_sites(1 << 63).len(), 3);
        assert_eq!(violations.take_of_test(1 << 63, &elsewhere).len(), 1);
    }
}
