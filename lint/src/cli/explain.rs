//! `--explain`.

use std::io::{self, Write};

use crate::rules::{RuleId, Selector};

/// Writes the page of a rule, or one line for each rule of a group.
pub(super) fn explain(selector: Selector, out: &mut impl Write) -> io::Result<()> {
    if let Selector::Rule(rule) = selector {
        return write!(out, "{}", rule.page());
    }
    for rule in RuleId::all().filter(|&rule| selector.selects(rule)) {
        writeln!(out, "{:<16} {:<9} a call that {}", rule.id(), rule.group().name(), rule.summary())?;
    }
    Ok(())
}
