//! What fixes make of texts.

use crate::{AFTER, BEFORE, KEPT, THREADS_AFTER, THREADS_BEFORE, TOKIO, lib, package};

const FIX: &str = "-W all --fix --allow-no-vcs --no-cache";

/// What `--fix` makes of a text.
fn fixed(text: &str) -> String {
    let sandbox = package(TOKIO, text);
    sandbox.run(FIX).code(0);
    lib(&sandbox)
}

#[test]
fn calls_become_their_counterparts() {
    assert_eq!(fixed(BEFORE), AFTER);
}

#[test]
fn calls_without_a_counterpart_go_to_a_thread_that_may_block() {
    assert_eq!(fixed(THREADS_BEFORE), THREADS_AFTER);
}

#[test]
fn what_is_fixed_has_nothing_left_to_fix() {
    assert_eq!(fixed(AFTER), AFTER);
    assert_eq!(fixed(THREADS_AFTER), THREADS_AFTER);
    let sandbox = package(TOKIO, BEFORE);
    let said = sandbox.stderr(FIX);
    assert!(said.contains("fixed 25 findings in 1 file\n"), "{said}");
    assert!(sandbox.stderr(FIX).contains("fixed nothing"));
}

#[test]
fn other_calls_stay() {
    assert_eq!(fixed(KEPT), KEPT);
    let found = package(TOKIO, KEPT).stdout("-W all --message-format short --no-cache");
    assert!(found.lines().count() > 10, "the calls are found all the same:\n{found}");
}

#[test]
fn ends_of_lines_and_what_is_not_ascii_stay() {
    let with_returns = |text: &str| text.replace('\n', "\r\n");
    assert_eq!(fixed(&with_returns(BEFORE)), with_returns(AFTER));
    let marked = |text: &str| format!("\u{feff}{text}");
    assert_eq!(fixed(&marked(BEFORE)), marked(AFTER));
}

#[test]
fn imports_without_a_use_go() {
    let before = "use std::fs;\nuse std::io;\nuse std::thread::sleep;\n\n\
        pub async fn f() -> io::Result<Vec<u8>> {\n    sleep(std::time::Duration::from_secs(1));\n    fs::read(\"a\")\n}\n";
    let after = "use std::io;\n\n\
        pub async fn f() -> io::Result<Vec<u8>> {\n    tokio::time::sleep(std::time::Duration::from_secs(1)).await;\n    \
        tokio::fs::read(\"a\").await\n}\n";
    assert_eq!(fixed(before), after);
}

/// A module in another file may use what this one imports.
#[test]
fn imports_that_other_files_may_use_stay() {
    let lib = "mod below;\nuse std::fs;\npub async fn f() { fs::read(\"a\").ok(); }\n";
    let sandbox = package(TOKIO, lib);
    sandbox.write("src/below.rs", "use super::*;\npub fn g() { fs::read(\"a\").ok(); }\n");
    sandbox.run(FIX).code(0);
    assert!(crate::lib(&sandbox).starts_with("mod below;\nuse std::fs;\n"), "{}", crate::lib(&sandbox));
}

/// One beside it may not, but a macro of one may name it where it is called.
#[test]
fn imports_that_other_files_cannot_use_go() {
    let beside = "use std::fs;\nuse crate::a::f;\npub async fn g() { f().await; }\npub fn h() { fs::read(\"a\").ok(); }\n";
    let r#macro = "#[macro_export]\nmacro_rules! m { () => { fs::read(\"a\") } }\n";
    let own = "use std::fs;\npub async fn f() { fs::read(\"a\").ok(); }\n";
    for (other, stays) in [(beside, false), (r#macro, true)] {
        let sandbox = package(TOKIO, "mod b;\nmod a;\n");
        sandbox.write("src/a.rs", own);
        sandbox.write("src/b.rs", other);
        sandbox.run(FIX).code(0);
        let after = std::fs::read_to_string(sandbox.path("src/a.rs")).expect("it is there");
        assert_eq!(after.starts_with("use std::fs;"), stays, "{after}");
    }
}

#[test]
fn what_is_left_is_told_with_its_reasons() {
    let lib = "use std::fs;\npub async fn f(names: Vec<String>) -> usize {\n    let _ = fs::File::open(\"a\");\n    \
        names.iter().filter(|name| fs::read(name).is_ok()).count()\n}\n";
    let said = package(TOKIO, lib).stderr(FIX);
    assert!(
        said.contains(
            "left 1 finding: what could stand there gives something of another type (src/lib.rs:3)\n"
        ),
        "{said}"
    );
    assert!(said.contains("left 1 finding: nothing can be awaited there"), "{said}");
    let told = package(TOKIO, lib).stdout("--no-cache");
    assert!(told.contains("await it, in code that is async: here nothing can be awaited"), "{told}");
    let said = package("tokio = \"1\"", lib).stderr(FIX);
    assert!(said.contains("`cargo add tokio --features fs`"), "{said}");
}
