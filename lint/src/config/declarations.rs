//! What settings declare of fns, macros and crates.

use std::fs;
use std::path::Path;

use toml::Spanned;
use toml::de::DeValue;

use crate::declare::{CatalogueFile, Declaration, Declarations, Declared, MacroReading};
use crate::read::read_text;
use crate::rules::{RuleId, Selector};
use crate::suggest::closest;
use crate::toml_table::{TomlTable, strings};

/// What the settings of a file declare.
pub(super) fn declarations(table: &TomlTable<'_, '_>, source: &Path) -> Declarations {
    let mut by_path = Vec::new();
    let trusted = table.placed_strings("nonblocking").into_iter();
    by_path.extend(trusted.map(|(path, place)| Declaration { path, what: Declared::Nonblocking, place }));
    by_path.extend(keyed(table, "blocking", &|table, path, value| {
        rule(table, path, value).map(Declared::Blocking)
    }));
    by_path.extend(keyed(table, "off-thread", &|table, path, value| {
        parameters(table, path, value).map(Declared::OffThread)
    }));
    by_path.extend(keyed(table, "macros", &|table, path, value| {
        reading(table, path, value).map(Declared::Macro)
    }));
    by_path.sort_by_key(|declaration| declaration.place);
    Declarations { source: source.to_path_buf(), by_path, catalogue: catalogue(table, source) }
}

/// What a value says of a path.
type Read<'r> = &'r dyn Fn(&TomlTable<'_, '_>, &str, &Spanned<DeValue<'_>>) -> Option<Declared>;

/// The declarations of a table from paths to what is said of them.
fn keyed(table: &TomlTable<'_, '_>, key: &str, read: Read<'_>) -> Vec<Declaration> {
    let Some(table) = table.table(key) else { return Vec::new() };
    let entries = table.placed_entries();
    entries
        .filter_map(|(path, place, value)| {
            Some(Declaration { path: path.to_owned(), what: read(&table, path, value)?, place })
        })
        .collect()
}

fn rule(table: &TomlTable<'_, '_>, path: &str, value: &Spanned<DeValue<'_>>) -> Option<RuleId> {
    let name = table.expect(path, value, "the name of a rule", value.get_ref().as_str())?;
    match name.parse::<Selector>() {
        Ok(Selector::Rule(RuleId::Suppression | RuleId::Contradiction)) => {
            table.note(value, format!("`{name}` is not about calls: name a rule such as \"fs\""));
        }
        Ok(Selector::Rule(rule)) => return Some(rule),
        Ok(_) => table.note(value, format!("`{name}` is a group: a call breaks one rule, such as \"fs\"")),
        Err(error) => table.note(value, error.to_string()),
    }
    None
}

fn parameters(table: &TomlTable<'_, '_>, path: &str, value: &Spanned<DeValue<'_>>) -> Option<Vec<String>> {
    let one = value.get_ref().as_str().map(|name| vec![name.to_owned()]);
    let named = one.or_else(|| strings(value.get_ref()));
    table.expect(path, value, "the name of a parameter or a list of some", named)
}

fn reading(table: &TomlTable<'_, '_>, path: &str, value: &Spanned<DeValue<'_>>) -> Option<MacroReading> {
    let name = table.expect(path, value, "a way to read a macro's input", value.get_ref().as_str())?;
    let found = MacroReading::NAMES.iter().find(|(known, _)| *known == name);
    if found.is_none() {
        let known = || MacroReading::NAMES.iter().map(|(known, _)| *known);
        let hint = match closest(name, known()) {
            Some(near) => format!("; did you mean `{near}`?"),
            None => format!(": it is one of {}", known().collect::<Vec<_>>().join(", ")),
        };
        table.note(value, format!("`{name}` is no way to read a macro's input{hint}"));
    }
    found.map(|(_, reading)| *reading)
}

/// The files that declare crates. The name of a file is that of its crate.
fn catalogue(table: &TomlTable<'_, '_>, source: &Path) -> Vec<CatalogueFile> {
    let folder = source.parent().unwrap_or(source);
    let Some(list) = table.value("catalogue") else { return Vec::new() };
    let mut files = Vec::new();
    for (name, _) in table.placed_strings("catalogue") {
        let path = folder.join(&name);
        match read_file(&path) {
            Ok(file) => files.push(file),
            Err(message) => {
                table.note(list, format!("`{name}` cannot be used as a catalogue file: {message}"));
            }
        }
    }
    files
}

fn read_file(path: &Path) -> Result<CatalogueFile, String> {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let is_rust = path.extension().is_some_and(|ending| ending == "rs");
    if !is_rust || stem.is_empty() || !stem.chars().all(|c| c == '_' || c.is_alphanumeric()) {
        return Err("it should be called as its crate is in paths, such as `acme_client.rs`".to_owned());
    }
    let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
    read_text(&text).map_err(|error| format!("{}:{}: {}", error.line, error.column, error.message))?;
    Ok(CatalogueFile { krate: stem, path: path.to_path_buf(), text })
}
