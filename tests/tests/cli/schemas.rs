//! What is written and read is as the schemas say.

use std::fs;

use blockcheck_tests::{files, root};
use serde_json::Value;

use crate::sandbox::Sandbox;

/// What a schema says against a document, nothing for a good one.
fn against(schema: &Value, document: &Value) -> Vec<String> {
    let validator = jsonschema::validator_for(schema).expect("the schema is one");
    validator.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("it is JSON")
}

fn sarif_schema() -> Value {
    let text = fs::read_to_string(root().join("tests/schemas/sarif-2.1.0.json"));
    let mut schema = json(&text.expect("the schema is there"));
    // Its pattern for languages, which nothing here has, is no regular expression: a bracket closes that none opened.
    for part in ["run", "toolComponent"] {
        let language = &mut schema["definitions"][part]["properties"]["language"];
        assert!(language.as_object_mut().expect("it is there").remove("pattern").is_some());
    }
    schema
}

/// What the lint says of a tree of this repository, as SARIF.
fn sarif_of(tree: &str, flags: &str) -> Value {
    let sandbox = Sandbox::new(&[]);
    let tree = root().join(tree);
    json(&sandbox.stdout(&format!("--message-format sarif --no-cache -W all {flags} {}", tree.display())))
}

#[test]
fn sarif_is_as_its_schema_says() {
    let schema = sarif_schema();
    let mut results = 0;
    let single = files(&root().join("fixtures"), &["rs"]).len();
    assert!(30 < single, "{single} sources");
    for tree in ["fixtures/projects/chains", "fixtures/projects/seed", "lint/docs/flags.in", "fixtures"] {
        for flags in ["", "--tests", "--no-suppress"] {
            let document = sarif_of(tree, flags);
            assert_eq!(against(&schema, &document), [""; 0], "{tree} {flags}");
            results += document["runs"][0]["results"].as_array().map_or(0, Vec::len);
        }
    }
    assert!(100 < results, "{results} results");
}

#[test]
fn sarif_of_a_run_with_problems_is_as_its_schema_says() {
    let sandbox = Sandbox::blocking();
    sandbox.write("src/main.rs", "mod odd;\nmod gone;\nasync fn f() { std::fs::read(\"\u{e4} b\").ok(); }\n");
    sandbox.write("src/odd.rs", "fn {\n");
    let document = json(&sandbox.stdout("--message-format sarif --no-cache"));
    assert_eq!(against(&sarif_schema(), &document), [""; 0]);
    let notes = &document["runs"][0]["invocations"][0]["toolExecutionNotifications"];
    assert!(!notes.as_array().expect("problems are told").is_empty());
}

#[test]
fn the_schema_of_sarif_tells_what_is_wrong() {
    let mut document = sarif_of("fixtures/projects/chains", "");
    document["runs"][0]["results"][0]["level"] = "loud".into();
    assert_eq!(against(&sarif_schema(), &document).len(), 1);
}

/// A file of settings as the schema sees it.
fn settings(text: &str) -> Value {
    let table: toml::Table = text.parse().expect("it is TOML");
    serde_json::to_value(table).expect("TOML fits into JSON")
}

fn settings_schema() -> Value {
    json(&Sandbox::new(&[]).stdout("schema"))
}

/// The template that `init` writes, with all that it shows in comments switched on.
fn template() -> String {
    let sandbox = Sandbox::blocking();
    sandbox.run("init").code(0);
    let text = fs::read_to_string(sandbox.path("blockcheck.toml")).expect("it was written");
    let is_setting = |line: &str| {
        line.starts_with('[')
            || line.split_once(" = ").is_some_and(|(key, _)| !key.contains(' ') || key.starts_with('"'))
    };
    let lines = text.lines().map(|line| line.strip_prefix("# ").unwrap_or(line));
    lines.filter(|line| is_setting(line)).map(|line| format!("{line}\n")).collect()
}

#[test]
fn settings_are_as_their_schema_says() {
    let schema = settings_schema();
    let template = settings(&template());
    assert!(10 < template.as_object().expect("it is a table").len(), "{template}");
    assert_eq!(against(&schema, &template), [""; 0], "the template");
    let page = fs::read_to_string(root().join("lint/docs/settings.md")).expect("the page is there");
    let mut examples = 0;
    for example in page.split("```toml\n").skip(1) {
        let example = example.split("```").next().unwrap_or_default();
        if example.contains("metadata.blockcheck") {
            continue;
        }
        assert_eq!(against(&schema, &settings(example)), [""; 0], "{example}");
        examples += 1;
    }
    assert!(10 < examples, "{examples} examples");
    for path in files(&root(), &["toml"]).iter().filter(|path| path.ends_with("blockcheck.toml")) {
        let text = fs::read_to_string(path).expect("it is there");
        assert_eq!(against(&schema, &settings(&text)), [""; 0], "{}", path.display());
    }
}

/// What the lint refuses, the schema refuses too.
#[test]
fn the_schema_of_settings_tells_what_is_wrong() {
    let (schema, sandbox) = (settings_schema(), Sandbox::blocking());
    for text in [
        "test = true\n",
        "tests = 1\n",
        "[levels]\nfss = \"warn\"\n",
        "[levels]\nfs = \"loud\"\n",
        "[macros]\n\"app::m\" = \"loud\"\n",
        "[blocking]\n\"app::f\" = \"loud\"\n",
        "exclude = \"app\"\n",
    ] {
        assert_ne!(against(&schema, &settings(text)), [""; 0], "{text}");
        sandbox.write("blockcheck.toml", text);
        sandbox.run("").code(2);
    }
}
