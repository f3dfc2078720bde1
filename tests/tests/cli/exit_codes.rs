//! 0, 1 and 2.

use crate::sandbox::Sandbox;

#[test]
fn findings_at_deny_are_1() {
    let sandbox = Sandbox::blocking();
    sandbox.run("").code(1);
    sandbox.run("blockcheck").code(1);
    sandbox.run("--message-format json").code(1);
}

#[test]
fn no_findings_at_deny_are_0() {
    let sandbox = Sandbox::blocking();
    sandbox.run("-A fs").code(0);
    sandbox.run("-W fs").code(0);
    sandbox.run("-D fs -A all -W fs").code(0);
    sandbox.run("--exit-zero").code(0);
    sandbox.run("--help").code(0);
    sandbox.run("--version").code(0);
    sandbox.run("--explain fs").code(0);
}

#[test]
fn what_cannot_run_is_2_and_says_why() {
    let sandbox = Sandbox::blocking();
    let cases = [
        ("nowhere", "cannot look at `nowhere`"),
        ("complections", "did you mean the command `completions`?"),
        ("fix", "did you mean `--fix`?"),
        ("--output findings.pdf", "`pdf` is no format"),
        ("--output sarif=", "names no file"),
        ("--output -", "is no file"),
        ("--manifest-path src/main.rs", "`src/main.rs` is no manifest"),
        ("-p ap", "no package matches `ap`; did you mean `app`?"),
        ("--features fast", "no selected package has the feature `fast`"),
        ("-D slep", "there is no rule or group `slep`; did you mean `sleep`?"),
        ("--explain slep", "did you mean `sleep`?"),
        ("--target x86_64-unknown-linux", "did you mean `x86_64-unknown-linux-gnu`?"),
        ("--cfg =", "`--cfg =` is not understood"),
        ("--exclude app", "found no Rust sources to analyse"),
        ("--colour never", "--color"),
        ("--sumary", "a similar argument exists: '--summary'"),
        ("--message-format shrt", "a similar value exists: 'short'"),
        ("--message-format xml", "possible values"),
    ];
    for (line, reason) in cases {
        sandbox.run(line).code(2);
        let said = sandbox.stderr(line);
        assert!(said.contains("error"), "{line}:\n{said}");
        assert!(said.contains(reason), "{line}:\n{said}");
        assert_eq!(sandbox.stdout(line), "", "{line}: nothing is printed for tools to read");
    }
}

/// A folder of that name is one all the same.
#[test]
fn what_is_there_is_no_slip() {
    let sandbox = Sandbox::blocking();
    sandbox.write("reports/a.rs", "fn f() {}\n");
    sandbox.run("reports").code(0);
}

#[test]
fn an_empty_folder_is_2() {
    let sandbox = Sandbox::new(&[("notes.txt", "no sources")]);
    sandbox.run("").code(2);
}

#[test]
fn what_is_not_seen_can_be_2() {
    let sandbox = Sandbox::blocking();
    sandbox.run("--strict-coverage").code(1);
    sandbox.write("src/main.rs", "mod odd;\nfn main() {}\n");
    sandbox.write("src/odd.rs", "fn bad( {\n");
    sandbox.run("").code(0);
    sandbox.run("--strict-coverage").code(2);
}
