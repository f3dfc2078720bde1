//! Which alerts are told: equal ones are grouped, and all together are limited by a token bucket. What is
//! held back is counted, and said with the next alert that is told.

use std::collections::HashMap;
use std::collections::HashSet;
use std::time::{Duration, Instant};

use crate::config::Alerts;

/// How many groups and stalls are remembered; past it the oldest knowledge is dropped.
const REMEMBERED: usize = 4096;

/// What makes two stalls equal: the site, and the stack where it is known; 0 where it is not, or not yet.
pub(super) type Group = (usize, u64);

/// See the file's head.
#[derive(Debug)]
pub(super) struct Limit {
    /// How many tokens there are at most.
    room: f64,
    per_second: f64,
    group_for: Duration,
    tokens: f64,
    refilled: Instant,
    groups: HashMap<Group, Held>,
    /// Stalls whose first alert was told: their later stages are told too.
    told: HashSet<u64>,
    suppressed: u64,
}

#[derive(Debug)]
struct Held {
    since: Instant,
    similar: u64,
    last: u64,
}

/// An alert that may be told, with what was held back before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pass {
    /// Stalls of the same group that were not told.
    pub(super) similar: u64,
    /// Stalls of any group that the limit held back.
    pub(super) suppressed: u64,
}

impl Limit {
    pub(super) fn new(alerts: &Alerts, now: Instant) -> Self {
        let burst = f64::from(alerts.burst);
        // Those told a minute need room for one, also where none may be told in a row.
        let room = if alerts.per_minute == 0 { burst } else { burst.max(1.0) };
        Self {
            room,
            per_second: f64::from(alerts.per_minute) / 60.0,
            group_for: alerts.group_for,
            tokens: burst,
            refilled: now,
            groups: HashMap::new(),
            told: HashSet::new(),
            suppressed: 0,
        }
    }

    /// Whether a stage of `stall` is told.
    pub(super) fn admit(&mut self, stall: u64, group: Group, ended: bool, now: Instant) -> Option<Pass> {
        if self.told.contains(&stall) {
            if ended {
                self.told.remove(&stall);
            }
            // Its stack may have become known only now.
            self.note(group, now);
            return Some(Pass { similar: 0, suppressed: 0 });
        }
        self.refill(now);
        if self.is_repeated(stall, group, ended, now) {
            return None;
        }
        if self.tokens < 1.0 {
            self.hold_back(stall, group, ended, now);
            return None;
        }
        self.tokens -= 1.0;
        self.forget_some();
        if !ended {
            self.told.insert(stall);
        }
        let similar = self.groups.insert(group, Held { since: now, similar: 0, last: 0 });
        let similar = similar.map_or(0, |held| held.similar);
        // One whose stack is not known yet may be equal.
        self.note((group.0, 0), now);
        Some(Pass { similar, suppressed: std::mem::take(&mut self.suppressed) })
    }

    /// Stalls of the group were told.
    fn note(&mut self, group: Group, now: Instant) {
        self.groups.entry(group).or_insert(Held { since: now, similar: 0, last: 0 });
    }

    /// What is held back and not yet said.
    pub(super) fn untold(&self) -> u64 {
        self.suppressed + self.groups.values().map(|held| held.similar).sum::<u64>()
    }

    fn refill(&mut self, now: Instant) {
        let passed = now.saturating_duration_since(self.refilled).as_secs_f64();
        self.tokens = (self.tokens + passed * self.per_second).min(self.room);
        self.refilled = now;
    }

    /// Counts one stall once, however many stages it has and whatever comes between them: at its end.
    fn is_repeated(&mut self, stall: u64, group: Group, ended: bool, now: Instant) -> bool {
        let Some(held) = self.groups.get_mut(&group) else { return false };
        let is_known = held.last == stall && stall != 0;
        if !is_known && self.group_for <= now.saturating_duration_since(held.since) {
            return false;
        }
        held.similar += u64::from(ended);
        held.last = stall;
        true
    }

    fn hold_back(&mut self, stall: u64, group: Group, ended: bool, now: Instant) {
        self.forget_some();
        self.suppressed += u64::from(ended);
        // Its later stages are the same stall, and are not counted again; equal stalls still are.
        let held = self.groups.entry(group).or_insert(Held { since: now, similar: 0, last: 0 });
        held.since = now.checked_sub(self.group_for).unwrap_or(now);
        held.last = stall;
    }

    fn forget_some(&mut self) {
        if REMEMBERED <= self.groups.len() {
            self.suppressed += self.groups.drain().map(|(_, held)| held.similar).sum::<u64>();
        }
        if REMEMBERED <= self.told.len() {
            self.told.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limit(burst: u32, per_minute: u32) -> (Limit, Instant) {
        let now = Instant::now();
        let group_for = Duration::from_secs(10);
        (Limit::new(&Alerts { error_at: 10, burst, per_minute, group_for }, now), now)
    }

    const NOTHING_HELD: Option<Pass> = Some(Pass { similar: 0, suppressed: 0 });

    #[test]
    fn later_stages_of_a_told_stall_are_told() {
        let (mut limit, now) = limit(1, 1);
        assert_eq!(limit.admit(1, (1, 0), false, now), NOTHING_HELD);
        assert_eq!(limit.admit(1, (1, 0), false, now), NOTHING_HELD);
        assert_eq!(limit.admit(1, (1, 0), true, now), NOTHING_HELD);
    }

    #[test]
    fn equal_stalls_are_counted_and_said_when_their_time_is_over() {
        let (mut limit, now) = limit(100, 100);
        assert_eq!(limit.admit(1, (1, 0), true, now), NOTHING_HELD);
        for stall in 2..=4 {
            assert_eq!(limit.admit(stall, (1, 0), false, now), None);
            assert_eq!(limit.admit(stall, (1, 0), true, now), None);
        }
        assert_eq!(limit.admit(9, (2, 0), true, now), NOTHING_HELD);
        assert_eq!(limit.untold(), 3);
        let later = now + Duration::from_secs(11);
        assert_eq!(limit.admit(5, (1, 0), true, later), Some(Pass { similar: 3, suppressed: 0 }));
        assert_eq!(limit.untold(), 0);
    }

    #[test]
    fn a_stall_whose_stack_turns_out_to_be_another_is_told() {
        let (mut limit, now) = limit(100, 100);
        // Told before its stack was known.
        assert_eq!(limit.admit(1, (1, 0), false, now), NOTHING_HELD);
        assert_eq!(limit.admit(1, (1, 7), true, now), NOTHING_HELD);
        // An equal one, and another.
        assert_eq!(limit.admit(2, (1, 7), true, now), None);
        assert_eq!(limit.admit(3, (1, 0), false, now), None);
        assert_eq!(limit.admit(3, (1, 8), false, now), NOTHING_HELD);
        assert_eq!(limit.admit(3, (1, 8), true, now), NOTHING_HELD);
        // Of one whose stack is never known, nothing says that it is another.
        assert_eq!(limit.admit(4, (1, 0), true, now), None);
        assert_eq!(limit.admit(5, (2, 9), true, now), NOTHING_HELD);
        assert_eq!(limit.admit(6, (2, 0), false, now), None);
        assert_eq!(limit.admit(6, (2, 9), true, now), None);
        assert_eq!(limit.untold(), 3);
    }

    #[test]
    fn equal_stalls_on_several_threads_are_counted_once_each() {
        let (mut limit, now) = limit(100, 100);
        assert_eq!(limit.admit(1, (1, 0), true, now), NOTHING_HELD);
        for ended in [false, true] {
            for stall in 2..=4 {
                assert_eq!(limit.admit(stall, (1, 0), ended, now), None);
            }
        }
        assert_eq!(limit.untold(), 3);
    }

    #[test]
    fn more_than_the_limit_is_counted_and_said_with_the_next() {
        let (mut limit, now) = limit(2, 60);
        let told = (1..=10).filter(|n| limit.admit(*n, (*n as usize, 0), true, now).is_some()).count();
        assert_eq!(told, 2);
        let later = now + Duration::from_secs(1);
        assert_eq!(limit.admit(11, (11, 0), true, later), Some(Pass { similar: 0, suppressed: 8 }));
    }

    #[test]
    fn a_limit_of_none_tells_none_and_counts_all() {
        let (mut limit, now) = limit(0, 0);
        let later = now + Duration::from_secs(3_600);
        assert_eq!(limit.admit(1, (1, 0), true, now), None);
        assert_eq!(limit.admit(2, (2, 0), true, later), None);
        assert_eq!(limit.untold(), 2);
    }

    #[test]
    fn none_in_a_row_leaves_those_a_minute() {
        let (mut limit, now) = limit(0, 60);
        let later = now + Duration::from_secs(60);
        assert_eq!(limit.admit(1, (1, 0), true, now), None);
        assert_eq!(limit.admit(2, (2, 0), true, later), Some(Pass { similar: 0, suppressed: 1 }));
        assert_eq!(limit.admit(3, (3, 0), true, later), None);
    }
}
