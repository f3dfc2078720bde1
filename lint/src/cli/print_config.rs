//! `--print-config`.

use std::io::{self, Write};

use super::settle::Settled;
use crate::config::Config;
use crate::declare::{Declarations, Declared};
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
    let declarations = &config.declarations;
    let trusted = declarations.by_path.iter().filter(|one| one.what == Declared::Nonblocking);
    writeln!(out, "nonblocking = {:?}", trusted.map(|one| &one.path).collect::<Vec<_>>())?;
    let files: Vec<_> = declarations.catalogue.iter().map(|file| &file.path).collect();
    writeln!(out, "catalogue = {files:?}")?;
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
    print_declarations(declarations, out)
}

/// Writes what the settings say by paths, a table for each kind.
fn print_declarations(declarations: &Declarations, out: &mut impl Write) -> io::Result<()> {
    for (table, value) in TABLES {
        let own = declarations.by_path.iter().filter_map(|one| Some((&one.path, value(&one.what)?)));
        for (place, (path, value)) in own.enumerate() {
            if place == 0 {
                writeln!(out, "\n[{table}]")?;
            }
            writeln!(out, "{path:?} = {value}")?;
        }
    }
    Ok(())
}

/// What a table has for a declaration that belongs there.
type Value = fn(&Declared) -> Option<String>;

/// The tables of declarations.
const TABLES: [(&str, Value); 3] = [
    ("blocking", |what| match what {
        Declared::Blocking(rule) => Some(format!("{:?}", rule.id())),
        _ => None,
    }),
    ("off-thread", |what| match what {
        Declared::OffThread(parameters) => Some(format!("{parameters:?}")),
        _ => None,
    }),
    ("macros", |what| match what {
        Declared::Macro(reading) => Some(format!("{:?}", reading.name())),
        _ => None,
    }),
];
