//! The level of each rule.

use super::{Level, RuleId, Selector};

/// The level of each rule in one run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Levels {
    by_rule: Vec<Level>,
}

impl Default for Levels {
    fn default() -> Self {
        Self { by_rule: RuleId::all().map(RuleId::default_level).collect() }
    }
}

impl Levels {
    /// The level of a rule.
    #[must_use]
    pub fn of(&self, rule: RuleId) -> Level {
        self.by_rule[rule as usize]
    }

    /// Sets the level of all rules that a selector names. What is set last counts.
    pub fn set(&mut self, selector: Selector, level: Level) {
        for rule in RuleId::all().filter(|&rule| selector.selects(rule)) {
            self.by_rule[rule as usize] = level;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Group;

    #[test]
    fn the_last_setting_counts() {
        let mut levels = Levels::default();
        assert_eq!((levels.of(RuleId::Fs), levels.of(RuleId::Lock)), (Level::Deny, Level::Allow));
        levels.set(Selector::Group(Group::Pedantic), Level::Warn);
        levels.set(Selector::Rule(RuleId::Lock), Level::Deny);
        assert_eq!((levels.of(RuleId::Stat), levels.of(RuleId::Lock)), (Level::Warn, Level::Deny));
        levels.set(Selector::All, Level::Allow);
        assert!(RuleId::all().all(|rule| levels.of(rule) == Level::Allow));
    }
}
