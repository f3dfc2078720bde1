//! What flags change.

use crate::sandbox::Sandbox;

fn workspace() -> Sandbox {
    Sandbox::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"a\", \"b\"]\n"),
        ("a/Cargo.toml", "[package]\nname = \"a\"\nedition = \"2024\"\n[features]\nextra = []\n"),
        (
            "a/src/lib.rs",
            "pub async fn f() { std::fs::read(\"a\"); }\n\
             #[cfg(feature = \"extra\")] pub async fn g() { std::fs::read(\"b\"); }\n\
             #[cfg(windows)] pub async fn h() { std::fs::read(\"c\"); }\n\
             #[cfg(special)] pub async fn i() { std::fs::read(\"d\"); }\n",
        ),
        ("a/tests/it.rs", "async fn t() { std::fs::read(\"t\"); }\n"),
        ("b/Cargo.toml", "[package]\nname = \"b\"\nedition = \"2024\"\n"),
        ("b/src/lib.rs", "pub async fn f() { std::thread::sleep(std::time::Duration::from_secs(1)); }\n"),
    ])
}

/// The files and lines of all findings.
fn places(sandbox: &Sandbox, line: &str) -> Vec<String> {
    let text = sandbox.stdout(&format!("--message-format short {line}"));
    text.lines()
        .map(|line| line.splitn(3, ':').take(2).collect::<Vec<_>>().join(":").replace('\\', "/"))
        .collect()
}

#[test]
fn packages_are_picked() {
    let sandbox = workspace();
    assert_eq!(places(&sandbox, ""), ["a/src/lib.rs:1", "b/src/lib.rs:1"]);
    assert_eq!(places(&sandbox, "-p b"), ["b/src/lib.rs:1"]);
    assert_eq!(places(&sandbox, "--exclude b"), ["a/src/lib.rs:1"]);
    assert_eq!(places(&sandbox, "b"), ["b/src/lib.rs:1"]);
    assert_eq!(places(&sandbox, "--manifest-path b/Cargo.toml"), ["b/src/lib.rs:1"]);
    let all = ["a/src/lib.rs:1", "b/src/lib.rs:1"];
    assert_eq!(places(&sandbox, "--workspace"), all);
    assert_eq!(places(&sandbox, "--workspace --manifest-path b/Cargo.toml"), all);
    sandbox.run("--workspace -p b").code(2);
}

#[test]
fn a_package_that_only_lies_in_a_workspace_stands_for_itself() {
    let sandbox = workspace();
    sandbox.write("b/build/c/Cargo.toml", "[package]\nname = \"c\"\nedition = \"2024\"\n");
    sandbox.write("b/build/c/src/lib.rs", "async fn f() { std::fs::read(\"c\"); }\n");
    for (folder, found) in [("b/build/c", 1), ("b", 2)] {
        let command = sandbox.command().current_dir(sandbox.path(folder));
        let run = command.args(["--message-format", "short"]).assert();
        let text = String::from_utf8_lossy(&run.get_output().stdout).into_owned();
        assert_eq!(text.lines().count(), found, "{text}");
    }
}

#[test]
fn conditions_are_set() {
    let sandbox = workspace();
    assert_eq!(places(&sandbox, "-p a --target x86_64-unknown-linux-gnu"), ["a/src/lib.rs:1"]);
    assert_eq!(places(&sandbox, "-p a --features extra"), ["a/src/lib.rs:1", "a/src/lib.rs:2"]);
    assert_eq!(places(&sandbox, "-p a --all-features"), ["a/src/lib.rs:1", "a/src/lib.rs:2"]);
    assert_eq!(
        places(&sandbox, "-p a --target x86_64-pc-windows-msvc"),
        ["a/src/lib.rs:1", "a/src/lib.rs:3"]
    );
    assert_eq!(places(&sandbox, "-p a --cfg special"), ["a/src/lib.rs:1", "a/src/lib.rs:4"]);
    assert_eq!(places(&sandbox, "-p a --tests"), ["a/src/lib.rs:1", "a/tests/it.rs:1"]);
    assert_eq!(places(&sandbox, "-p a --all-targets"), ["a/src/lib.rs:1", "a/tests/it.rs:1"]);
}

#[test]
fn rules_are_explained() {
    let sandbox = Sandbox::new(&[]);
    let page = sandbox.stdout("--explain block-on");
    assert!(page.starts_with("# block-on\n") && page.contains("## Silence"), "{page}");
    let list = sandbox.stdout("--explain all");
    assert_eq!(list.lines().count(), cargo_blockcheck::rules::RuleId::all().count());
    assert!(sandbox.stdout("--explain pedantic").lines().all(|line| line.contains("pedantic")));
}

#[test]
fn a_part_of_a_package_is_judged_as_part_of_it() {
    let sandbox = Sandbox::blocking();
    sandbox.write("src/main.rs", "mod store;\nasync fn f() { store::load() }\nfn main() {}\n");
    sandbox.write(
        "src/store.rs",
        "pub fn load() { std::fs::read(\"a\"); }\nasync fn g() { crate::store::load() }\n",
    );
    sandbox.write("src/alone.rs", "async fn h() { std::fs::read(\"a\"); }\n");
    assert_eq!(places(&sandbox, "src/main.rs"), ["src/main.rs:2"]);
    assert_eq!(places(&sandbox, "src/store.rs"), ["src/store.rs:2"], "a module of the crate");
    assert_eq!(places(&sandbox, "src"), ["src/main.rs:2", "src/store.rs:2"]);
    assert_eq!(
        places(&sandbox, "src/alone.rs"),
        ["alone.rs:1"],
        "a file that no module names stands for itself"
    );
}

#[test]
fn a_root_without_async_code_names_what_lies_beside_its_members() {
    let sandbox = Sandbox::new(&[
        ("Cargo.toml", "[package]\nname = \"meta\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\n"),
        ("src/lib.rs", ""),
        ("sources/Cargo.toml", "[workspace]\nmembers = [\"app\"]\n"),
        ("sources/app/Cargo.toml", "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n"),
        ("sources/app/src/main.rs", "async fn f() { std::fs::read(\"a\"); }\nfn main() {}\n"),
        ("tools/Cargo.toml", "[package]\nname = \"tools\"\nversion = \"0.1.0\"\nedition = \"2024\"\n"),
        ("tools/src/main.rs", "fn main() {}\n"),
    ]);
    let said = sandbox.run("").success();
    let said = String::from_utf8_lossy(&said.get_output().stderr).into_owned();
    assert!(said.contains("no async code was read, nor was `sources` and 1 other folder"), "{said}");
    sandbox.run("sources").code(1);
    let said = sandbox.run("sources");
    assert!(!String::from_utf8_lossy(&said.get_output().stderr).contains("nor was"));
}
