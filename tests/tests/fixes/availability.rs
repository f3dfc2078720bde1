//! Counterparts are only put where the package can name them.

use crate::{package, sandbox::Sandbox};

const LIB: &str = "pub async fn f() {\n    let _ = std::fs::read(\"a\");\n    std::thread::sleep(std::time::Duration::from_secs(1));\n}\n";

/// Which of the counterparts are offered under these dependencies.
fn offered(dependencies: &str) -> Vec<&'static str> {
    offered_in(&package(dependencies, LIB), "")
}

fn offered_in(sandbox: &Sandbox, flags: &str) -> Vec<&'static str> {
    let found = sandbox.stdout(&format!("--message-format json --no-cache {flags}"));
    let all = [
        "tokio::fs::read",
        "rt::fs::read",
        "smol::fs::read",
        "tokio::time::sleep",
        "async_std::task::sleep",
        "smol::Timer::after",
    ];
    let is_offered = |path: &&str| found.contains(&format!("\"suggested_replacement\":\"{path}\""));
    all.into_iter().filter(is_offered).collect()
}

#[test]
fn features_decide() {
    assert_eq!(
        offered("tokio = { version = \"1\", features = [\"full\"] }"),
        ["tokio::fs::read", "tokio::time::sleep"]
    );
    assert_eq!(offered("tokio = { version = \"1.20\", features = [\"fs\", \"rt\"] }"), ["tokio::fs::read"]);
    assert_eq!(offered("tokio = { version = \">=1.3\", features = [\"time\"] }"), ["tokio::time::sleep"]);
    assert!(offered("tokio = \"1\"").is_empty());
}

#[test]
fn other_features_turn_them_on() {
    let text = "tokio = \"1\"\n[features]\ndefault = [\"tokio/time\"]";
    assert_eq!(offered(text), ["tokio::time::sleep"]);
}

#[test]
fn versions_decide() {
    assert!(offered("tokio = { version = \"0.2\", features = [\"full\"] }").is_empty());
    assert!(offered("tokio = { version = \"*\", features = [\"full\"] }").is_empty());
    assert!(offered("tokio = { git = \"https://example.org/tokio\", features = [\"full\"] }").is_empty());
}

#[test]
fn a_new_name_is_used() {
    let text = "rt = { package = \"tokio\", version = \"1\", features = [\"fs\"] }";
    assert_eq!(offered(text), ["rt::fs::read"]);
}

#[test]
fn another_runtime_has_its_own_or_none() {
    assert_eq!(offered("smol = \"2\""), ["smol::fs::read", "smol::Timer::after"]);
    assert_eq!(offered("async-std = \"1\""), ["async_std::task::sleep"]);
    assert!(offered("futures = \"0.3\"").is_empty());
    assert!(offered("axum = \"0.8\"").is_empty());
}

#[test]
fn code_for_several_runtimes_is_tied_to_none() {
    assert!(offered("smol = \"2\"\ntokio = { version = \"1\", features = [\"full\"] }").is_empty());
}

#[test]
fn what_is_not_always_there_is_not_used() {
    let optional = "tokio = { version = \"1\", features = [\"full\"], optional = true }\n[features]\ndefault = [\"tokio\"]";
    assert!(offered(optional).is_empty());
    assert!(
        offered("[target.'cfg(unix)'.dependencies]\ntokio = { version = \"1\", features = [\"full\"] }")
            .is_empty()
    );
}

#[test]
fn tests_can_use_what_only_tests_need() {
    let sandbox = package("[dev-dependencies]\ntokio = { version = \"1\", features = [\"full\"] }", LIB);
    assert!(offered_in(&sandbox, "").is_empty());
    sandbox.write("tests/it.rs", LIB);
    assert_eq!(offered_in(&sandbox, "--tests"), ["tokio::fs::read", "tokio::time::sleep"]);
}

#[test]
fn a_workspace_says_it_for_its_members() {
    let sandbox = Sandbox::new(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"a\"]\n[workspace.dependencies]\ntokio = { version = \"1\", features = [\"fs\"] }\n",
        ),
        (
            "a/Cargo.toml",
            "[package]\nname = \"a\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\ntokio = { workspace = true, features = [\"time\"] }\n",
        ),
        ("a/src/lib.rs", LIB),
    ]);
    assert_eq!(offered_in(&sandbox, ""), ["tokio::fs::read", "tokio::time::sleep"]);
}
