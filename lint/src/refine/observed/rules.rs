//! Which rules are about what a blocked thread did.

use crate::rules::RuleId;

/// Words of causes, with the rules whose calls do that. A call can be blocked in more than one way, and a cause says most
/// of the time only.
const CAUSES: &[(&str, &[RuleId])] = &[
    ("sleep", &[RuleId::Sleep]),
    ("lock", &[RuleId::Lock, RuleId::LockAcrossAwait]),
    ("mutex", &[RuleId::Lock, RuleId::LockAcrossAwait]),
    ("another thread", &[RuleId::Lock, RuleId::Channel, RuleId::Join, RuleId::BlockOn]),
    ("channel", &[RuleId::Channel]),
    ("condition", &[RuleId::Channel]),
    ("join", &[RuleId::Join]),
    ("file", &[RuleId::Fs, RuleId::Stat, RuleId::Db]),
    ("socket", &[RuleId::Net, RuleId::Dns, RuleId::Http, RuleId::Db]),
    ("connect", &[RuleId::Net, RuleId::Http, RuleId::Db]),
    ("name", &[RuleId::Dns]),
    ("pipe", &[RuleId::Stdin, RuleId::Stdio, RuleId::Process]),
    ("terminal", &[RuleId::Stdin, RuleId::Stdio]),
    ("descriptors", &[RuleId::BlockOn, RuleId::Net, RuleId::Dns, RuleId::Http, RuleId::Process]),
    ("child", &[RuleId::Process, RuleId::SpawnProcess]),
    ("comput", &[RuleId::Cpu, RuleId::Spin]),
];

/// Whether a thread that did what `cause` says can have been in a call of the rule.
pub(super) fn agree(rule: RuleId, cause: &str) -> bool {
    // A path says nothing of what was done with it.
    let words = cause.split(['/', '\\']).next().unwrap_or_default();
    let file = cause.len() != words.len() && [RuleId::Fs, RuleId::Stat, RuleId::Db].contains(&rule);
    file || CAUSES.iter().any(|(word, rules)| words.contains(word) && rules.contains(&rule))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_and_causes_agree() {
        assert!(agree(RuleId::Sleep, "sleeping") && !agree(RuleId::Fs, "sleeping"));
        assert!(agree(RuleId::Fs, "reading or writing /var/sleep.db"));
        assert!(!agree(RuleId::Sleep, "reading or writing /var/sleep.db"));
        assert!(agree(RuleId::Join, "waiting for another thread (a lock, channel or join)"));
        assert!(!agree(RuleId::Cpu, "something new"));
    }
}
