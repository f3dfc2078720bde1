//! `--print-config`.

use std::io::{self, Write};

use super::settle::Settled;
use crate::config::Config;
use crate::rules::RuleId;

/// Writes the settings that a run would use, as a file of settings.
pub(super) fn print_config(config: &Config, settled: &Settled, out: &mut impl Write) -> io::Result<()> {
    match &config.source {
        Some(path) => writeln!(out, "# from {}", path.display())?,
        None => writeln!(out, "# no file of settings")?,
    }
    let features = &settled.discover.features;
    writeln!(out, "tests = {}", settled.discover.tests)?;
    writeln!(out, "deps = {}", settled.discover.dependencies.is_some())?;
    writeln!(out, "exclude = {:?}", settled.discover.exclude)?;
    writeln!(out, "features = {:?}", features.names)?;
    writeln!(out, "all-features = {}", features.all)?;
    writeln!(out, "no-default-features = {}", features.no_default)?;
    writeln!(out, "require-reason = {}", settled.refinement.require_reason)?;
    writeln!(out, "\n[levels]")?;
    for rule in RuleId::all() {
        writeln!(out, "{} = \"{}\"", rule.id(), settled.refinement.levels.general(rule).name())?;
    }
    for place in &config.places {
        writeln!(out, "\n[[paths]]\npaths = {:?}\n[paths.levels]", place.globs)?;
        for (selector, level) in &place.levels {
            writeln!(out, "{selector} = \"{}\"", level.name())?;
        }
    }
    Ok(())
}
