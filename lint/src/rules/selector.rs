//! Rules by name: one, a group, or all.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use super::{Group, RuleId};
use crate::suggest::closest;

/// What a flag or a setting names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selector {
    /// One rule.
    Rule(RuleId),
    /// The rules of a group.
    Group(Group),
    /// All rules.
    All,
}

/// A name that neither a rule nor a group has.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("there is no rule or group `{name}`{}", hint(suggestion.as_deref()))]
pub struct UnknownRule {
    /// As given.
    pub name: String,
    /// The nearest name.
    pub suggestion: Option<String>,
}

fn hint(suggestion: Option<&str>) -> String {
    suggestion.map_or_else(
        || "; `cargo blockcheck --explain all` lists them".to_owned(),
        |name| format!("; did you mean `{name}`?"),
    )
}

impl Selector {
    /// Whether it names a rule.
    #[must_use]
    pub fn selects(self, rule: RuleId) -> bool {
        match self {
            Self::Rule(one) => one == rule,
            Self::Group(group) => group == rule.group(),
            Self::All => true,
        }
    }
}

impl fmt::Display for Selector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Rule(rule) => rule.id(),
            Self::Group(group) => group.name(),
            Self::All => "all",
        })
    }
}

impl FromStr for Selector {
    type Err = UnknownRule;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let groups = [
            ("default", Self::Group(Group::Default)),
            ("pedantic", Self::Group(Group::Pedantic)),
            ("all", Self::All),
        ];
        // rustc takes lints with either stroke, so fingers are used to both.
        let kebab = name.replace('_', "-");
        if let Some(rule) = RuleId::all().find(|rule| rule.id() == kebab) {
            return Ok(Self::Rule(rule));
        }
        if let Some((_, selector)) = groups.iter().find(|(group, _)| *group == kebab) {
            return Ok(*selector);
        }
        let names = RuleId::all().map(RuleId::id).chain(groups.iter().map(|(name, _)| *name));
        let suggestion = closest(&kebab, names).map(str::to_owned);
        Err(UnknownRule { name: name.to_owned(), suggestion })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_and_groups_are_found_by_name() {
        assert_eq!("block_on".parse(), Ok(Selector::Rule(RuleId::BlockOn)));
        assert_eq!("pedantic".parse(), Ok(Selector::Group(Group::Pedantic)));
        assert_eq!("all".parse(), Ok(Selector::All));
        let error = "slep".parse::<Selector>().expect_err("there is no such rule");
        assert_eq!(error.to_string(), "there is no rule or group `slep`; did you mean `sleep`?");
    }
}
