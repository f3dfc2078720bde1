//! The baseline of a workspace of several packages.

use std::fs;

use crate::sandbox::Sandbox;

const BLOCKING: &str = "pub async fn f() { let _ = std::fs::read(\"a\"); }\n";

fn workspace() -> Sandbox {
    let manifest =
        |name: &str| format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n");
    Sandbox::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"a\", \"b\"]\n"),
        ("a/Cargo.toml", &manifest("a")),
        ("a/src/lib.rs", BLOCKING),
        ("b/Cargo.toml", &manifest("b")),
        ("b/src/lib.rs", BLOCKING),
        ("blockcheck.toml", "baseline = \"accepted.json\"\n"),
        ("accepted.json", "{\"version\": 1, \"findings\": []}"),
    ])
}

#[test]
fn one_package_of_many_leaves_the_others_alone() {
    let sandbox = workspace();
    sandbox.run("--write-baseline").code(0);
    sandbox.run("").code(0);
    let said = sandbox.stderr("-p a");
    assert!(!said.contains("gone"), "{said}");
    let said = sandbox.stderr("a/src/lib.rs");
    assert!(!said.contains("gone"), "{said}");
    sandbox.run("-p b --write-baseline").code(0);
    sandbox.run("").code(0);
}

#[test]
fn what_is_gone_is_pruned_with_its_file() {
    let sandbox = workspace();
    sandbox.run("--write-baseline").code(0);
    fs::remove_dir_all(sandbox.path("b")).expect("it is ours");
    sandbox.write("Cargo.toml", "[workspace]\nmembers = [\"a\"]\n");
    let said = sandbox.stderr("");
    assert!(said.contains("1 of its findings is gone (`std::fs::read` in b/src/lib.rs)"), "{said}");
    sandbox.run("--write-baseline").code(0);
    let said = sandbox.stderr("");
    assert!(!said.contains("gone"), "{said}");
}

#[test]
fn what_a_baseline_loses_and_gains_is_told_and_leaves_nothing_unseen() {
    let sandbox = Sandbox::blocking();
    assert!(!sandbox.stderr("--write-baseline").contains("gone"));
    let flags = "--baseline blockcheck-baseline.json --strict-coverage";
    sandbox.run(flags).code(0);
    sandbox.write(
        "src/main.rs",
        "#[tokio::main]\nasync fn main() {\n    std::fs::write(\"a\", \"b\").ok();\n}\n",
    );
    sandbox.run(&format!("{flags} --exit-zero")).code(0);
    let said = sandbox.stderr(flags);
    assert!(said.contains("is gone") && said.contains("0 problems"), "{said}");
    assert!(sandbox.stdout(&format!("{flags} --message-format sarif")).contains("is gone"));
    let said = sandbox.stderr("--write-baseline");
    assert!(said.starts_with("accepted 1 finding in blockcheck-baseline.json (1 new, 1 gone)\n"), "{said}");
}

#[test]
fn what_is_accepted_in_a_file_that_somebody_is_writing_stays() {
    let sandbox = workspace();
    sandbox.run("--write-baseline").code(0);
    sandbox.write("a/src/lib.rs", BLOCKING.replace("read(", "read((") + "pub fn other() {}\n");
    let said = sandbox.stderr("");
    assert!(said.contains("cannot be read") && !said.contains("gone"), "{said}");
    sandbox.run("--write-baseline").code(0);
    sandbox.write("a/src/lib.rs", BLOCKING);
    sandbox.run("").code(0);
}

#[test]
fn entries_survive_other_edits_of_their_file() {
    let sandbox = workspace();
    sandbox.run("--write-baseline").code(0);
    sandbox
        .write("a/src/lib.rs", format!("use std::path::Path;\n\nfn other() {{}}\n\n/// Docs.\n{BLOCKING}"));
    sandbox.run("").code(0);
    sandbox
        .write("a/src/lib.rs", format!("{BLOCKING}pub async fn g() {{ let _ = std::fs::read(\"a\"); }}\n"));
    sandbox.run("").code(1);
}

/// Equal calls in fns of one name, `first` and `second` of which do not block if told so.
fn equal_names(first: bool, second: bool, method: bool) -> String {
    let call = |blocks: bool| if blocks { "let _ = std::fs::read(\"a\");" } else { "" };
    format!(
        "mod a {{ pub async fn run() {{ {} }} }}\nmod b {{ pub async fn run() {{ {} }} }}\n\
         struct S;\nstruct G<T>(T);\nimpl S {{ async fn m() {{ {} }} }}\nimpl<T> G<T> {{ async fn m() {{ {} }} }}\nfn main() {{}}\n",
        call(first),
        call(second),
        call(method),
        call(!method)
    )
}

#[test]
fn fns_of_one_name_have_entries_of_their_own() {
    let sandbox = Sandbox::blocking();
    sandbox.write("src/main.rs", equal_names(false, true, true));
    sandbox.run("--write-baseline").code(0);
    let flags = "--baseline blockcheck-baseline.json --message-format short";
    sandbox.run(flags).code(0);
    sandbox.write("src/main.rs", format!("// Moved.\n\n{}", equal_names(false, true, true)));
    sandbox.run(flags).code(0);
    sandbox.write("src/main.rs", equal_names(true, false, true));
    let found = sandbox.stdout(flags);
    assert!(found.starts_with("src/main.rs:1:") && found.lines().count() == 1, "{found}");
    sandbox.write("src/main.rs", equal_names(false, true, false));
    let found = sandbox.stdout(flags);
    assert!(found.starts_with("src/main.rs:6:") && found.lines().count() == 1, "{found}");
}

#[test]
fn entries_of_the_first_form_hold_for_any_fn_of_their_name() {
    let sandbox = Sandbox::blocking();
    sandbox.write("src/main.rs", equal_names(true, true, true));
    let entry = |context: &str, count: usize| {
        format!(
            "{{\"file\":\"src/main.rs\",\"context\":\"{context}\",\"rule\":\"fs\",\"callee\":\"std::fs::read\",\"count\":{count}}}"
        )
    };
    let old = format!("{{\"version\":1,\"findings\":[{},{}]}}", entry("run", 2), entry("m", 1));
    sandbox.write("blockcheck-baseline.json", &old);
    let flags = "--baseline blockcheck-baseline.json --strict-coverage";
    sandbox.run(flags).code(0);
    let said = sandbox.stderr("--write-baseline");
    assert!(said.starts_with("accepted 3 findings in blockcheck-baseline.json (0 new, 0 gone)\n"), "{said}");
    sandbox.run(flags).code(0);
    let new = fs::read_to_string(sandbox.path("blockcheck-baseline.json")).expect("it was written");
    assert!(new.contains("\"context\": \"b::run\"") && new.contains("\"context\": \"S::m\""), "{new}");
}

#[test]
fn what_would_make_a_baseline_less_than_whole_is_refused() {
    let sandbox = Sandbox::blocking();
    sandbox.run("--write-baseline").code(0);
    let written = || fs::read_to_string(sandbox.path("blockcheck-baseline.json")).expect("it was written");
    let before = written();
    for flags in ["--diff HEAD", "--output sarif=r.sarif", "--message-format json"] {
        let line = format!("--write-baseline {flags}");
        sandbox.run(&line).code(2);
        let said = sandbox.stderr(&line);
        assert!(said.contains("'--write-baseline' cannot be used with '--"), "{said}");
    }
    assert_eq!(written(), before);
}

#[test]
fn a_broken_baseline_is_replaced_and_another_file_is_not() {
    let sandbox = Sandbox::blocking();
    sandbox.run("--write-baseline").code(0);
    let path = sandbox.path("blockcheck-baseline.json");
    let whole = fs::read_to_string(&path).expect("it was written");
    for broken in [whole.replace("\"count\"", "<<<<<<< ours\n\"count\""), String::new()] {
        sandbox.write("blockcheck-baseline.json", broken);
        let said = sandbox.stderr("--baseline blockcheck-baseline.json");
        assert!(said.contains("write it anew with --write-baseline"), "{said}");
        let said = sandbox.stderr("--write-baseline");
        assert!(said.contains(", in the place of a broken file ("), "{said}");
        assert_eq!(fs::read_to_string(&path).expect("it was written"), whole);
    }
    let said = sandbox.stderr("--baseline Cargo.toml --write-baseline");
    assert!(said.contains("is something else than a baseline, and is left as it is"), "{said}");
    sandbox.run("").code(1);
}

/// A call of a helper that does all of this.
fn helper(body: &str) -> String {
    format!("fn load() {{ {body} }}\npub async fn f() {{ load(); }}\n")
}

#[test]
fn what_an_accepted_call_does_besides_is_new() {
    let sandbox = workspace();
    let (read, sleep) = ("std::fs::read(\"a\").ok();", "std::thread::sleep(std::time::Duration::MAX);");
    sandbox.write("a/src/lib.rs", helper(read));
    sandbox.run("--write-baseline").code(0);
    // Further away, so that the call is still reported for the file.
    let deep = format!("{}fn deep() {{ {sleep} }}\n", helper(&format!("{read} deep();")));
    sandbox.write("a/src/lib.rs", &deep);
    sandbox.run("").code(1);
    let found = sandbox.stdout("--message-format short");
    assert!(found.contains("error[sleep]") && !found.contains("error[fs]"), "{found}");
    sandbox.run("--write-baseline").code(0);
    sandbox.run("").code(0);
    sandbox.write("blockcheck.toml", "");
    let told = sandbox.stdout("");
    assert!(
        told.contains("the same call blocks in other ways too: sleep through `std::thread::sleep`"),
        "{told}"
    );
}

#[test]
fn what_is_reported_for_another_reason_is_not_gone() {
    let sandbox = workspace();
    let (read, sleep) = ("std::fs::read(\"a\").ok();", "std::thread::sleep(std::time::Duration::MAX);");
    sandbox.write("a/src/lib.rs", helper(read));
    sandbox.run("--write-baseline").code(0);
    sandbox.write("a/src/lib.rs", helper(&format!("{sleep} {read}")));
    let said = sandbox.stderr("");
    assert!(said.contains("1 finding: sleep 1") && !said.contains("gone"), "{said}");
    sandbox.write("a/src/lib.rs", helper(sleep));
    assert!(sandbox.stderr("").contains("1 of its findings is gone"));
}
