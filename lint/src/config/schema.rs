//! The JSON schema of the settings, for editors.

use serde_json::{Map, Value, json};

use crate::declare::MacroReading;
use crate::rules::RuleId;

/// The schema of `blockcheck.toml`.
#[must_use]
pub fn schema() -> Value {
    let flag = |text: &str| json!({ "type": "boolean", "description": text });
    let string = |text: &str| json!({ "type": "string", "description": text });
    let strings = |text: &str| json!({ "type": "array", "items": { "type": "string" }, "description": text });
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Settings of cargo blockcheck",
        "type": "object",
        "additionalProperties": false,
        "properties": {
            "all-features": flag("Turn all features on."),
            "baseline": string("The file of accepted findings, from the folder of this file."),
            "blocking": by_path("Own fns that block, by path, with the rule that calls of them break.", &json!({ "enum": rules() })),
            "catalogue": strings("Files that declare crates as the catalogue does, from the folder of this file."),
            "cfg": strings("Cfgs that are set: `name` or `name=\"value\"`."),
            "deps": flag("Follow calls into dependencies from registries and git."),
            "exclude": strings("Packages that are left out, by name or glob."),
            "features": strings("Features that are turned on."),
            "levels": levels(),
            "macros": by_path("How the input of macros is read, by their paths.", &json!({ "enum": readings() })),
            "no-default-features": flag("Leave the default features off."),
            "nonblocking": strings("Fns that are trusted not to block, by path."),
            "off-thread": by_path(
                "Wrappers, by path, with the parameters that they run where blocking is fine.",
                &json!({ "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }] }),
            ),
            "paths": {
                "type": "array",
                "description": "Other levels for some paths.",
                "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "properties": { "paths": strings("Globs from the folder of this file."), "levels": levels() },
                },
            },
            "require-reason": flag("Comments that suppress must say why."),
            "target": string("The target to analyse for."),
            "tests": flag("Look at tests, benchmarks, examples, build scripts and packages that are there for tests too."),
        },
    })
}

/// A table from paths of fns or macros to something.
fn by_path(text: &str, values: &Value) -> Value {
    json!({ "type": "object", "additionalProperties": values, "description": text })
}

fn rules() -> Vec<&'static str> {
    RuleId::all().map(RuleId::id).collect()
}

fn readings() -> Vec<&'static str> {
    MacroReading::NAMES.iter().map(|(name, _)| *name).collect()
}

/// A table from rules and groups to levels.
fn levels() -> Value {
    let groups =
        [("all", "all rules"), ("default", "what is on by default"), ("pedantic", "what is off by default")];
    let rules = RuleId::all().map(|rule| (rule.id(), rule.summary()));
    let properties: Map<String, Value> = groups
        .into_iter()
        .chain(rules)
        .map(|(name, text)| {
            (name.to_owned(), json!({ "enum": ["allow", "warn", "deny"], "description": text }))
        })
        .collect();
    json!({ "type": "object", "additionalProperties": false, "properties": properties })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::read::KEYS;

    #[test]
    fn the_schema_has_the_keys_that_are_read() {
        let schema = schema();
        let keys: Vec<&str> =
            schema["properties"].as_object().expect("it is a table").keys().map(String::as_str).collect();
        assert_eq!(keys, KEYS);
    }
}
