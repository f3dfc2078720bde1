//! The text of a suppressing comment.

use memchr::memmem;

use crate::rules::{Selector, UnknownRule};

/// What every such comment begins with.
pub(super) const PREFIX: &str = "blockcheck:";

/// A comment that begins with [`PREFIX`].
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Directive<'t> {
    /// Whether it is for the whole file.
    pub(super) whole_file: bool,
    /// What it allows, or why a name says nothing.
    pub(super) rules: Vec<Result<Selector, UnknownRule>>,
    /// Why.
    pub(super) reason: &'t str,
}

/// Reads `blockcheck: allow(fs, net) — reason`; [`None`] if it has another form.
pub(super) fn read(comment: &str) -> Option<Directive<'_>> {
    let rest = comment.strip_prefix(PREFIX)?.trim_start();
    let (verb, rest) = rest.split_once('(')?;
    let whole_file = match verb.trim_end() {
        "allow" => false,
        "allow-file" => true,
        _ => return None,
    };
    let (names, reason) = rest.split_once(')')?;
    let rules: Vec<_> =
        names.split(',').map(str::trim).filter(|name| !name.is_empty()).map(str::parse).collect();
    let reason = reason.trim().trim_start_matches(['-', '–', '—', ':']).trim();
    (!rules.is_empty()).then_some(Directive { whole_file, rules, reason })
}

/// Whether a file may have a comment that is one, or was meant as one. Most have none, and finding that out is cheap.
pub(super) fn may_be_in(text: &str) -> bool {
    // What was looked at, and whether a comment may begin before that on its line: a line can be as long as a file.
    let (mut from, mut in_comment) = (0, false);
    let mut may_allow = |at: usize| {
        let passed = &text[from..at];
        let line = match passed.rsplit_once('\n') {
            Some((_, line)) => {
                in_comment = false;
                line
            }
            None => passed,
        };
        in_comment |= line.contains("//") || line.contains("/*");
        from = at;
        in_comment && has_parenthesis(&text[at..])
    };
    let bytes = text.as_bytes();
    memmem::find(bytes, PREFIX.as_bytes()).is_some() || memmem::find_iter(bytes, "allow").any(&mut may_allow)
}

/// Whether a comment was meant as one. Documentation speaks of the program by its name, and so do paths of its crate.
pub(super) fn is_meant(comment: &str, is_documentation: bool) -> bool {
    let rest = comment.strip_prefix(PREFIX);
    let says_so = rest.is_some_and(|rest| !rest.starts_with(':') && !is_documentation);
    says_so || is_slip(comment)
}

/// Whether a comment is one but for slips: `blockchek: allow(fs)`, `Blockcheck allow(fs)`.
pub(super) fn is_slip(comment: &str) -> bool {
    let end = comment.find(|character: char| !character.is_alphanumeric() && !"-_".contains(character));
    let (word, rest) = comment.split_at(end.unwrap_or(comment.len()));
    // What is much longer is not near, and comparing takes room for each of its characters.
    if word.chars().nth(2 * PREFIX.len()).is_some() {
        return false;
    }
    let word = word.to_lowercase().replace(['-', '_'], "");
    let rest = rest.trim_start_matches([':', ' ', '\t', '(', '!']);
    let names_it = 0.8 < strsim::normalized_damerau_levenshtein(&word, PREFIX.trim_end_matches(':'));
    names_it && rest.starts_with("allow") && has_parenthesis(rest)
}

/// Whether `allow…` goes on as a suppression does.
fn has_parenthesis(allow: &str) -> bool {
    let rest = allow.strip_prefix("allow").unwrap_or(allow);
    let rest = rest.trim_start_matches("-file").trim_start_matches("_file");
    rest.trim_start().starts_with('(')
}

/// Whether an attribute says why.
pub(super) fn attribute_has_reason(arguments: &str) -> bool {
    arguments.split_once('"').is_some_and(|(before, reason)| {
        let key = before.trim_end().strip_suffix('=').unwrap_or_default().trim_end();
        key.ends_with("reason") && !reason.trim_end().trim_end_matches('"').trim().is_empty()
    })
}

/// The names of rules among the arguments of `#[allow_blocking(fs, block_on, reason = "…")]`.
pub(super) fn attribute_rules(arguments: &str) -> impl Iterator<Item = String> {
    // A reason is a literal, in which anything may stand.
    let before = arguments.split_once('"').map_or(arguments, |(before, _)| before);
    let parts = before.split(',').filter(|part| !part.contains('='));
    // Tokens of a name with strokes may stand apart.
    parts.map(|part| part.split_whitespace().collect::<String>()).filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::RuleId;

    #[test]
    fn a_directive_has_rules_and_a_reason() {
        let directive = read("blockcheck: allow(fs, block_on) — runs once").expect("it is one");
        let rules: Vec<_> = directive.rules.into_iter().map(|rule| rule.expect("it is known")).collect();
        assert_eq!(rules, [Selector::Rule(RuleId::Fs), Selector::Rule(RuleId::BlockOn)]);
        assert_eq!(directive.reason, "runs once");
        assert!(read("blockcheck: allow-file(all)").is_some_and(|directive| directive.whole_file));
    }

    #[test]
    fn slips_are_recognised() {
        for text in [
            "blockchek: allow(fs)",
            "Blockcheck: allow(fs)",
            "blockcheck allow(fs) — why",
            "block-check: allow-file (fs)",
            "blockcheck:: allow_file(fs)",
        ] {
            assert!(is_slip(text) && may_be_in(&format!("f(); // {text}")), "{text}");
        }
        for text in [
            "blockcheck cannot see it: allow(fs) would",
            "allow(fs)",
            "clippy: allow(fs)",
            "bench: allow(fs)",
        ] {
            assert!(!is_slip(text), "{text}");
        }
        assert!(!may_be_in("#[allow(dead_code)]\n// nothing\nfn f() {}"));
        assert!(!may_be_in(&"allow(a);".repeat(500_000)) && !may_be_in(&"allow".repeat(500_000)));
    }

    #[test]
    fn what_speaks_of_the_program_is_none() {
        for text in ["blockcheck::start() comes first", "blockcheck::watch_blocking is used on it"] {
            assert!(!is_meant(text, false) && !is_meant(text, true), "{text}");
        }
        assert!(!is_meant("blockcheck: a tool", true) && is_meant("blockcheck: deny(fs)", false));
        assert!(is_meant("blockcheck: allow(fs)", true) && is_meant("blockcheck:: allow_file(fs)", false));
    }

    #[test]
    fn an_attribute_may_say_why() {
        assert!(attribute_has_reason("fs, reason = \"small\"") && attribute_has_reason("reason=\"a\""));
        assert!(!attribute_has_reason("fs") && !attribute_has_reason("reason = \" \""));
    }

    #[test]
    fn an_attribute_may_name_rules() {
        let rules = |arguments| attribute_rules(arguments).collect::<Vec<_>>();
        assert_eq!(rules("reason = \"small, fs\""), [""; 0]);
        assert_eq!(rules("fs, block_on, reason = \"a, b\""), ["fs", "block_on"]);
        assert_eq!(rules("lock - across - await"), ["lock-across-await"]);
    }

    #[test]
    fn other_forms_are_none() {
        for text in ["blockcheck: deny(fs)", "blockcheck: allow fs", "blockcheck: allow()", "allow(fs)"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
