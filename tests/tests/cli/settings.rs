//! blockcheck.toml, the baseline, and files that are written.

use std::fs;

use crate::sandbox::Sandbox;

#[test]
fn levels_come_from_the_file_and_flags_win() {
    let sandbox = Sandbox::blocking();
    sandbox.write("blockcheck.toml", "[levels]\nall = \"deny\"\nfs = \"warn\"\n");
    sandbox.run("").code(0);
    assert!(sandbox.stdout("").starts_with("warning[fs]"), "{}", sandbox.stdout(""));
    sandbox.run("-D fs").code(1);
    sandbox.write("other.toml", "[levels]\nfs = \"deny\"\n");
    sandbox.run("--config other.toml").code(1);
}

#[test]
fn paths_have_levels_of_their_own() {
    let sandbox = Sandbox::blocking();
    sandbox.write("src/main.rs", "mod old;\nasync fn f() { std::fs::read(\"a\"); }\nfn main() {}\n");
    sandbox.write("src/old.rs", "async fn g() { std::fs::read(\"a\"); }\n");
    sandbox.write("blockcheck.toml", "[[paths]]\npaths = [\"src/old.rs\"]\nlevels = { all = \"allow\" }\n");
    let found = sandbox.stdout("--message-format short");
    assert_eq!(found.lines().count(), 1, "{found}");
    assert!(found.starts_with("src/main.rs:2"), "{found}");
    sandbox.write("blockcheck.toml", "[[paths]]\npaths = [\"source/**\"]\nlevels = { all = \"allow\" }\n");
    assert!(sandbox.stderr("").contains("no file that is read lies in `paths = [\"source/**\"]`"));
    for meant in ["src", "src/", "./src/**"] {
        let text = format!("[[paths]]\npaths = [\"{meant}\"]\nlevels = {{ all = \"allow\" }}\n");
        sandbox.write("blockcheck.toml", text);
        let said = sandbox.stderr("");
        assert!(said.contains("; did you mean `src/**`?"), "{said}");
    }
}

#[test]
fn a_star_stays_in_its_folder() {
    let sandbox = Sandbox::blocking();
    let call = "async fn f() { std::fs::read(\"a\"); }\n";
    sandbox.write("src/main.rs", format!("mod a;\n{call}fn main() {{}}\n"));
    sandbox.write("src/a/mod.rs", "mod x;\n");
    sandbox.write("src/a/x.rs", call);
    let found = |glob: &str| {
        let text = format!("[[paths]]\npaths = [\"{glob}\"]\nlevels = {{ all = \"allow\" }}\n");
        sandbox.write("blockcheck.toml", text);
        sandbox.stdout("--message-format short").lines().count()
    };
    assert_eq!([found("src/*.rs"), found("src/*"), found("src/**"), found("src/**/*.rs")], [1, 1, 0, 0]);
}

#[test]
fn a_glob_that_matches_nothing_is_told_among_others() {
    let sandbox = Sandbox::blocking();
    let text = "[[paths]]\npaths = [\"src/**\", \"gone/**\"]\nlevels = { all = \"allow\" }\n";
    sandbox.write("blockcheck.toml", text);
    let said = sandbox.stderr("");
    let told = "no file that is read lies in `gone/**`, among `paths = [\"src/**\", \"gone/**\"]`";
    assert!(said.contains(told), "{said}");
}

#[test]
fn manifests_hold_settings_too() {
    let sandbox = Sandbox::blocking();
    let manifest = fs::read_to_string(sandbox.path("Cargo.toml")).expect("it is there");
    let settings = "[package.metadata.blockcheck.levels]\nfs = \"allow\"\n";
    sandbox.write("Cargo.toml", format!("{manifest}{settings}"));
    sandbox.run("").code(0);
}

#[test]
fn init_takes_the_place_of_no_settings() {
    let sandbox = Sandbox::blocking();
    let manifest = std::fs::read_to_string(sandbox.path("Cargo.toml")).expect("it is there");
    sandbox.write("Cargo.toml", manifest + "[package.metadata.blockcheck]\ntests = true\n");
    sandbox.run("init").code(2);
    let said = sandbox.stderr("init");
    assert!(said.contains("there are settings in `Cargo.toml` already"), "{said}");
}

#[test]
fn settings_that_others_come_before_are_told() {
    let sandbox = Sandbox::blocking();
    let manifest = fs::read_to_string(sandbox.path("Cargo.toml")).expect("it is there");
    let of_package = "[package.metadata]\nblockcheck = { levels = { fs = \"warn\" } }\n";
    let of_workspace = "[workspace.metadata.blockcheck]\ntests = true\n";
    sandbox.write("Cargo.toml", format!("{manifest}{of_package}"));
    sandbox.run("").code(0);
    sandbox.write("Cargo.toml", format!("{manifest}{of_package}{of_workspace}"));
    sandbox.run("").code(1);
    let said = sandbox.stderr("");
    let idle = "`[package.metadata.blockcheck]` does nothing: the settings are those of `[workspace.metadata.blockcheck]`";
    assert!(said.contains(&format!("warning: Cargo.toml:8:14: {idle}\n")), "{said}");
    sandbox.write("blockcheck.toml", "tests = true\n");
    let said = sandbox.stderr("");
    assert_eq!(
        said.matches("does nothing: the settings are those of `blockcheck.toml`").count(),
        2,
        "{said}"
    );
    let of_a_library = "[package.metadata.blockcheck]\ncatalogue = \"own.rs\"\n";
    sandbox.write("Cargo.toml", format!("{manifest}{of_a_library}"));
    assert!(!sandbox.stderr("").contains("does nothing"));
}

#[test]
fn settings_of_a_member_are_told_and_init_writes_at_the_root() {
    let sandbox = Sandbox::blocking();
    let manifest = fs::read_to_string(sandbox.path("Cargo.toml")).expect("it is there");
    sandbox.write("member/Cargo.toml", manifest.replace("app", "member"));
    sandbox.write("member/src/lib.rs", "");
    sandbox.write("Cargo.toml", format!("{manifest}[workspace]\nmembers = [\"member\"]\n"));
    sandbox.write("member/blockcheck.toml", "[levels]\nfs = \"allow\"\n");
    sandbox.run("").code(1);
    let said = sandbox.stderr("");
    assert!(said.contains("member/blockcheck.toml: `blockcheck.toml` does nothing here: "), "{said}");
    fs::remove_file(sandbox.path("member/blockcheck.toml")).expect("it is ours");
    sandbox.command().arg("init").current_dir(sandbox.path("member")).assert().code(0);
    assert!(sandbox.path("blockcheck.toml").is_file());
    assert!(!sandbox.stderr("").contains("does nothing"));
}

#[test]
fn what_is_no_setting_is_2_with_its_place_and_a_suggestion() {
    let sandbox = Sandbox::blocking();
    let cases = [
        ("test = true\n", "blockcheck.toml:1:1: `test` is no setting; did you mean `tests`?"),
        ("[levels]\nfss = \"warn\"\n", "there is no rule or group `fss`; did you mean `fs`?"),
        ("[levels]\nfs = \"loud\"\n", "blockcheck.toml:2:6: `loud` is no level"),
        ("tests = 1\n", "blockcheck.toml:1:9: `tests` should be true or false"),
        ("tests = \n", "this is not TOML"),
        ("[[paths]]\npaths = [\"a[\"]\n", "blockcheck.toml:2:9: `a[` among the settings' paths is no glob"),
        ("target = \"x86\"\n", "the target `x86` is not known"),
        ("baseline = \"gone.json\"\n", "cannot read the baseline"),
    ];
    for (text, reason) in cases {
        sandbox.write("blockcheck.toml", text);
        sandbox.run("").code(2);
        let said = sandbox.stderr("");
        assert!(said.contains(reason), "{text}:\n{said}");
    }
}

#[test]
fn other_settings_are_as_the_flags() {
    let sandbox = Sandbox::blocking();
    sandbox.write("tests/it.rs", "async fn t() { std::fs::read(\"t\"); }\n");
    sandbox.write("blockcheck.toml", "tests = true\n");
    assert_eq!(sandbox.stdout("--message-format short").lines().count(), 2);
    sandbox.write("blockcheck.toml", "exclude = [\"app\"]\n");
    sandbox.run("").code(2);
    sandbox.write("src/main.rs", "#[cfg(special)] async fn f() { std::fs::read(\"a\"); }\nfn main() {}\n");
    sandbox.write("blockcheck.toml", "");
    sandbox.run("").code(0);
    sandbox.write("blockcheck.toml", "cfg = [\"special\"]\n");
    sandbox.run("").code(1);
}

#[test]
fn a_reason_can_be_required() {
    let sandbox = Sandbox::blocking();
    sandbox.write(
        "src/main.rs",
        "async fn f() {\n    std::fs::read(\"a\"); // blockcheck: allow(fs)\n}\nfn main() {}\n",
    );
    sandbox.run("").code(0);
    assert_eq!(sandbox.stdout(""), "");
    assert!(sandbox.stdout("--require-reason").contains("gives no reason"));
    sandbox.run("--require-reason -D suppression").code(1);
    sandbox.run("--no-suppress").code(1);
}

#[test]
fn a_comment_for_another_rule_is_told_the_right_one() {
    let sandbox = Sandbox::blocking();
    let main = "#[tokio::main]\nasync fn main() {\n    // blockcheck: allow(sleep) - meant\n    std::fs::read(\"a\");\n}\n";
    sandbox.write("src/main.rs", main);
    let found = sandbox.stdout("");
    assert!(found.contains("what is found here breaks `fs`; name that, or remove it"), "{found}");
    sandbox.write("src/main.rs", main.replace("std::fs::read(\"a\")", "drop(1)"));
    let found = sandbox.stdout("");
    assert!(found.contains("nothing is found here that it allows; remove it"), "{found}");
}

#[test]
fn init_writes_settings_that_change_nothing() {
    let sandbox = Sandbox::blocking();
    let before = sandbox.stdout("");
    sandbox.run("init").code(0);
    assert_eq!(sandbox.stdout(""), before);
    sandbox.run("init").code(2);
    let said = sandbox.stderr("init");
    assert!(said.contains("there is a `blockcheck.toml` already"), "{said}");
    // Each setting that the template shows is one.
    let template = fs::read_to_string(sandbox.path("blockcheck.toml")).expect("it was written");
    let is_setting = |line: &str| line.contains(" = ") || line.starts_with('[');
    let all: String = template
        .lines()
        .map(|line| line.strip_prefix("# ").filter(|line| is_setting(line)).unwrap_or(line).to_owned() + "\n")
        .collect();
    let all = all
        .replace("baseline = ", "# baseline = ")
        .replace("target = ", "# target = ")
        .replace("catalogue = ", "# catalogue = ")
        .replace("features = [", "# [");
    sandbox.write("blockcheck.toml", all);
    sandbox.run("--exclude nothing").code(1);
}

#[test]
fn printed_settings_are_settings() {
    let sandbox = Sandbox::blocking();
    sandbox.write(
        "blockcheck.toml",
        "nonblocking = [\"app::a\"]\n[levels]\nfs = \"warn\"\n[[paths]]\npaths = [\"x/**\"]\nlevels = { pedantic = \"deny\" }\n\
         [blocking]\n\"app::b\" = \"fs\"\n[off-thread]\n\"app::c\" = [\"f\"]\n[macros]\n\"app::d\" = \"try-join\"\n",
    );
    let printed = sandbox.stdout("--print-config -D lock");
    assert!(printed.contains("fs = \"warn\"\n") && printed.contains("lock = \"deny\"\n"), "{printed}");
    sandbox.write("blockcheck.toml", &printed);
    assert_eq!(sandbox.stdout("--print-config"), printed);
}

#[test]
fn a_baseline_accepts_what_is_there_and_nothing_new() {
    let sandbox = Sandbox::blocking();
    sandbox.run("--write-baseline").code(0);
    let flag = "--baseline blockcheck-baseline.json";
    sandbox.run(flag).code(0);
    // Lines move, and the entry still holds.
    sandbox.write(
        "src/main.rs",
        "// A comment.\n\n#[tokio::main]\nasync fn main() {\n    std::fs::read(\"a\");\n}\n",
    );
    sandbox.run(flag).code(0);
    // A second call of the same kind is new.
    sandbox.write(
        "src/main.rs",
        "#[tokio::main]\nasync fn main() {\n    std::fs::read(\"a\");\n    std::fs::read(\"b\");\n}\n",
    );
    sandbox.run(flag).code(1);
    // What is mended is to be pruned.
    sandbox.write("src/main.rs", "fn main() {}\n");
    sandbox.run(flag).code(0);
    let said = sandbox.stderr(flag);
    assert!(said.contains("1 of its findings is gone (`std::fs::read` in src/main.rs)"), "{said}");
    // A rule that is off finds nothing, which mends nothing.
    assert!(!sandbox.stderr(&format!("{flag} -A fs")).contains("gone"));
    sandbox.write("blockcheck-baseline.json", "{}");
    sandbox.run(flag).code(2);
}

#[test]
fn findings_are_written_to_files_of_other_formats() {
    let sandbox = Sandbox::blocking();
    let printed = sandbox.stdout("--output a.sarif --output github=b.txt --output c.json --output d.html");
    assert_eq!(printed, sandbox.stdout(""));
    let text = |path| fs::read_to_string(sandbox.path(path)).expect("it was written");
    assert!(text("a.sarif").contains("\"version\": \"2.1.0\""));
    assert!(text("b.txt").starts_with("::error file=src/main.rs,line=3,"), "{}", text("b.txt"));
    assert_eq!(text("c.json"), sandbox.stdout("--message-format json"));
    assert!(text("d.html").starts_with("<!doctype html>"));
    sandbox.run("--output no/such/folder.json").code(2);
    sandbox.run("--output xml=a").code(2);
}

#[test]
fn editors_get_a_schema() {
    assert!(Sandbox::new(&[]).stdout("schema").contains("\"lock-across-await\""));
}

#[test]
fn shells_get_completions() {
    let sandbox = Sandbox::new(&[]);
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(sandbox.stdout(&format!("completions {shell}")).contains("message-format"), "{shell}");
    }
}
