//! What the settings declare of fns, macros and crates, and the page that describes all settings.

use std::fs;

use blockcheck_tests::root;

use crate::sandbox::Sandbox;

/// A package in which each example of the settings' page has something to be about.
fn sandbox() -> Sandbox {
    Sandbox::new(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"xtask\", \"crates/cli\"]\n\
             [package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
             [features]\npostgres = []\n[dependencies]\ntokio = \"1\"\nacme_client = \"1\"\n",
        ),
        ("Cargo.lock", "version = 4\n[[package]]\nname = \"app\"\nversion = \"0.1.0\"\n"),
        ("xtask/Cargo.toml", "[package]\nname = \"xtask\"\nversion = \"0.1.0\"\nedition = \"2024\"\n"),
        ("xtask/src/main.rs", "fn main() {}\n"),
        ("crates/cli/Cargo.toml", "[package]\nname = \"cli\"\nversion = \"0.1.0\"\nedition = \"2024\"\n"),
        ("crates/cli/src/main.rs", "fn main() {}\n"),
        (
            "src/main.rs",
            "mod cache { pub fn peek() { let _ = std::fs::exists(\"a\"); } }\n\
             mod store { pub fn query() {} }\n\
             mod pool { pub fn submit(job: impl FnOnce()) { job() } }\n\
             macro_rules! spawn_task { ($($code:tt)*) => {}; }\n\
             #[tokio::main]\nasync fn main() {\n    store::query();\n    pool::submit(|| drop(std::fs::read(\"a\")));\n    \
             acme_client::fetch();\n}\n\
             fn later() { spawn_task! { drop(std::fs::read(\"a\")); } }\n",
        ),
        ("blockcheck/acme_client.rs", "#[blocking(http)]\npub fn fetch() {}\n"),
        ("blockcheck-baseline.json", "{ \"version\": 1, \"findings\": [] }\n"),
    ])
}

/// The keys that the page describes, each with its example.
fn described() -> Vec<(String, String)> {
    let page = fs::read_to_string(root().join("lint/docs/settings.md")).expect("the page is there");
    let sections = page.split("\n### `").skip(1);
    let section = |section: &str| {
        let (key, rest) = section.split_once('`').expect("a heading is one key");
        let (_, example) = rest.split_once("```toml\n").expect("each key has an example");
        let (example, _) = example.split_once("```").expect("the example ends");
        (key.to_owned(), example.to_owned())
    };
    sections.map(section).collect()
}

#[test]
fn the_page_describes_each_key_with_an_example_that_is_understood() {
    let sandbox = sandbox();
    let schema = sandbox.stdout("schema");
    let schema: serde_json::Value = serde_json::from_str(&schema).expect("the schema is JSON");
    let keys = schema["properties"].as_object().expect("it has properties").keys();
    let described = described();
    let mut names: Vec<&String> = described.iter().map(|(key, _)| key).collect();
    names.sort();
    assert_eq!(names, keys.collect::<Vec<_>>());
    for (key, example) in &described {
        assert!(example.contains(key.as_str()), "the example of `{key}` shows it");
        sandbox.write("blockcheck.toml", example);
        let said = sandbox.stderr("");
        assert!(!said.contains("blockcheck.toml") && !said.contains("error:"), "{key}:\n{said}");
    }
}

#[test]
fn each_declaration_changes_what_is_found() {
    let sandbox = sandbox();
    let lines = |sandbox: &Sandbox| -> Vec<String> {
        let found = sandbox.stdout("--message-format short");
        let place = |line: &str| line.splitn(4, ':').take(2).collect::<Vec<_>>().join(":");
        found.lines().map(place).collect()
    };
    assert_eq!(lines(&sandbox), ["src/main.rs:8"]);
    let example = |key: &str| {
        let found = described().into_iter().find(|(name, _)| name == key);
        found.expect("the page describes it").1
    };
    for (key, expected) in [
        ("blocking", &["src/main.rs:7", "src/main.rs:8"][..]),
        ("off-thread", &[][..]),
        ("macros", &["src/main.rs:8", "src/main.rs:11"][..]),
        ("catalogue", &["src/main.rs:8", "src/main.rs:9"][..]),
    ] {
        sandbox.write("blockcheck.toml", example(key));
        assert_eq!(lines(&sandbox), expected, "{key}");
    }
    sandbox.write("blockcheck.toml", "[levels]\nstat = \"deny\"\n");
    sandbox.write("src/main.rs", "mod cache { pub fn peek() { let _ = std::fs::exists(\"a\"); } }\nasync fn f() { cache::peek(); }\nfn main() {}\n");
    assert_eq!(lines(&sandbox), ["src/main.rs:2"]);
    sandbox.write("blockcheck.toml", format!("{}[levels]\nstat = \"deny\"\n", example("nonblocking")));
    // The call is trusted; that the declaration is not true is told instead.
    assert_eq!(lines(&sandbox), ["src/main.rs:1"]);
    sandbox.run("").code(0);
}

#[test]
fn what_leads_to_nothing_is_told_with_its_place_and_a_suggestion() {
    let sandbox = sandbox();
    let cases = [
        (
            "[blocking]\n\"app::store::qurey\" = \"db\"\n",
            "blockcheck.toml:2:1: `app::store::qurey` names no fn that was read; did you mean `app::store::query`?",
        ),
        (
            "nonblocking = [\n  \"ap::cache::peek\",\n]\n",
            "blockcheck.toml:2:3: `ap::cache::peek` names no fn: no crate that was read is called `ap`; did you mean `app`?",
        ),
        (
            "nonblocking = [\"peek\"]\n",
            "blockcheck.toml:1:16: `peek` is no path: write the crate's name before it",
        ),
        (
            "[off-thread]\n\"app::pool::submit\" = \"jop\"\n",
            "`app::pool::submit` has no parameter `jop`; did you mean `job`?",
        ),
        (
            "[macros]\n\"app::spawn_tsk\" = \"async\"\n",
            "`app::spawn_tsk` names no macro that was read; did you mean `app::spawn_task`?",
        ),
        (
            "[[paths]]\npaths = [\"source/**\"]\nlevels = { all = \"allow\" }\n",
            "blockcheck.toml:2:9: no file that is read lies in",
        ),
    ];
    for (text, reason) in cases {
        sandbox.write("blockcheck.toml", text);
        let said = sandbox.stderr("");
        assert!(said.contains(reason), "{text}:\n{said}");
    }
    let wrong = [
        (
            "[blocking]\n\"app::store::query\" = \"bd\"\n",
            "blockcheck.toml:2:23: there is no rule or group `bd`",
        ),
        ("[blocking]\n\"app::store::query\" = \"pedantic\"\n", "`pedantic` is a group"),
        ("[macros]\n\"app::spawn_task\" = \"asnyc\"\n", "did you mean `async`?"),
        ("[off-thread]\n\"app::pool::submit\" = 1\n", "should be the name of a parameter"),
        ("catalogue = [\"blockcheck/gone.rs\"]\n", "`blockcheck/gone.rs` cannot be used as a catalogue file"),
        ("blokcing = []\n", "`blokcing` is no setting; did you mean `blocking`?"),
    ];
    for (text, reason) in wrong {
        sandbox.write("blockcheck.toml", text);
        sandbox.run("").code(2);
        let said = sandbox.stderr("");
        assert!(said.contains(reason), "{text}:\n{said}");
    }
}

#[test]
fn the_summary_counts_the_callers_of_helpers() {
    let sandbox = sandbox();
    sandbox.write(
        "src/main.rs",
        "fn load() { let _ = std::fs::read(\"a\"); }\nfn rare() { load(); }\n\
         async fn a() { load(); load(); }\nasync fn b() { load(); rare(); }\nfn main() {}\n",
    );
    let said = sandbox.stderr("--summary");
    assert!(
        said.starts_with("`app::load` blocks 2 async callers\n`app::rare` blocks 1 async caller\n"),
        "{said}"
    );
    assert!(!sandbox.stderr("").contains("async caller"), "with findings there is no need");
    let many: String = (0..12)
        .map(|at| {
            format!("fn h{at}() {{ let _ = std::fs::read(\"a\"); }}\nasync fn c{at}() {{ h{at}(); h0(); }}\n")
        })
        .collect();
    sandbox.write("src/main.rs", format!("{many}fn main() {{}}\n"));
    let said = sandbox.stderr("--summary");
    let expected = "`app::h0` blocks 12 async callers\n11 more helpers block 1 async caller each\n";
    assert!(said.starts_with(expected), "{said}");
}

#[test]
fn a_doubt_names_the_impls_that_block() {
    let sandbox = sandbox();
    sandbox.write(
        "src/main.rs",
        "trait Outer { fn go(&self, inner: &dyn Inner); }\nstruct Only;\n\
         impl Outer for Only { fn go(&self, inner: &dyn Inner) { inner.run(); } }\n\
         trait Inner { fn run(&self); }\nstruct Disk;\nstruct Memory;\n\
         impl Inner for Disk { fn run(&self) { let _ = std::fs::read(\"a\"); } }\n\
         impl Inner for Memory { fn run(&self) {} }\n\
         async fn f(outer: &dyn Outer, inner: &dyn Inner) { outer.go(inner); }\nfn main() {}\n",
    );
    let found = sandbox.stdout("");
    assert!(found.contains("likely, not certain: 1 of 2 impls of `Inner::run` block: `Disk`\n"), "{found}");
}

#[test]
fn macros_that_were_not_expanded_are_counted() {
    let sandbox = sandbox();
    sandbox.write(
        "src/main.rs",
        "macro_rules! only_numbers { ($n:literal) => { $n }; }\n\
         async fn f(x: u8) { only_numbers!(1); only_numbers!(x); elsewhere::unknown!(x); }\nfn main() {}\n",
    );
    let said = sandbox.stderr("--stats");
    assert!(said.contains("1 macro: no definition was read"), "{said}");
    assert!(said.contains("1 macro: no rule fits"), "{said}");
}
