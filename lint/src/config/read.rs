//! From a table to settings.

use toml::de::DeValue;

use super::{Config, Place};
use crate::declare::Declarations;
use crate::refine::Settings;
use crate::rules::{Level, Selector};
use crate::toml_table::TomlTable;

/// The keys of the top level, sorted.
pub(super) const KEYS: &[&str] = &[
    "all-features",
    "baseline",
    "blocking",
    "catalogue",
    "cfg",
    "deps",
    "exclude",
    "features",
    "levels",
    "macros",
    "no-default-features",
    "nonblocking",
    "off-thread",
    "paths",
    "require-reason",
    "target",
    "tests",
];

pub(super) fn config(table: &TomlTable<'_, '_>) -> Config {
    table.only(KEYS);
    Config {
        source: None,
        levels: levels(table),
        places: table.tables("paths").iter().map(place).collect(),
        tests: table.flag("tests").unwrap_or_default(),
        deps: table.flag("deps").unwrap_or_default(),
        require_reason: table.flag("require-reason").unwrap_or_default(),
        exclude: table.strings("exclude").unwrap_or_default(),
        features: table.strings("features").unwrap_or_default(),
        all_features: table.flag("all-features").unwrap_or_default(),
        no_default_features: table.flag("no-default-features").unwrap_or_default(),
        target: table.string("target"),
        cfg: table.strings("cfg").unwrap_or_default(),
        baseline: table.string("baseline").map(Into::into),
        declarations: Declarations::default(),
        idle: Vec::new(),
    }
}

fn place(table: &TomlTable<'_, '_>) -> Place {
    table.only(&["paths", "levels"]);
    let globs = table.strings("paths").unwrap_or_default();
    Place { globs, levels: levels(table), place: table.place_of("paths") }
}

/// `[levels]`. A table has no order, so what names more rules comes first: all, groups, single rules.
fn levels(table: &TomlTable<'_, '_>) -> Settings {
    let Some(levels) = table.table("levels") else { return Vec::new() };
    let mut settings = Vec::new();
    for (name, value) in levels.entries() {
        let selector = name.parse::<Selector>().map_err(|error| levels.note(value, error.to_string()));
        if let (Ok(selector), Some(level)) = (selector, level(&levels, name, value)) {
            settings.push((selector, level));
        }
    }
    settings.sort_by_key(|(selector, _)| match selector {
        Selector::All => 0,
        Selector::Group(_) => 1,
        Selector::Rule(_) => 2,
    });
    settings
}

fn level<'t>(levels: &TomlTable<'_, 't>, name: &str, value: &toml::Spanned<DeValue<'t>>) -> Option<Level> {
    let text = levels.expect(name, value, "\"allow\", \"warn\" or \"deny\"", value.get_ref().as_str())?;
    let level = Level::of(text);
    if level.is_none() {
        levels.note(value, format!("`{text}` is no level: it is \"allow\", \"warn\" or \"deny\""));
    }
    level
}
