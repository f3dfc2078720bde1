//! What the action, the hooks and the page on CI run, as they say it; only the program is in its place already.

use std::fs;
use std::os::unix::fs::symlink;

use blockcheck_tests::root;
use snapbox::cmd::{Command, OutputAssert};

use crate::sandbox::{BINARY, Sandbox};

/// A package with one blocking call, and the program where something looks for it.
fn with_program(at: &str) -> Sandbox {
    let sandbox = Sandbox::blocking();
    let at = sandbox.path(at);
    fs::create_dir_all(at.parent().expect("it is below the folder")).expect("folders can be made");
    symlink(BINARY, at).expect("links can be made");
    sandbox
}

/// Runs lines of a shell as runners of jobs do.
fn run(sandbox: &Sandbox, shell: &str, lines: &str, variables: &[(&str, &str)]) -> OutputAssert {
    let path = std::env::var("PATH").unwrap_or_default();
    let here = sandbox.path("").display().to_string();
    Command::new(shell)
        .args(["-e", "-c", lines])
        .current_dir(&here)
        .env("PATH", format!("{here}/bin:{path}"))
        .envs(variables.iter().map(|(name, value)| (*name, value.replace("$HERE", &here))))
        .assert()
}

/// The only line of a file of the repository that starts so, without that.
fn line_after(file: &str, start: &str) -> String {
    let text = fs::read_to_string(root().join(file)).expect("it is there");
    let mut found = text.lines().filter_map(|line| line.trim_start().strip_prefix(start));
    let line = found.next().unwrap_or_else(|| panic!("`{start}` in {file}"));
    assert_eq!(found.next(), None, "`{start}` in {file}");
    line.to_owned()
}

#[test]
fn the_action_annotates_and_fails() {
    let sandbox = with_program("runner/blockcheck/bin/cargo-blockcheck");
    let line = line_after("action.yml", "run: '");
    let line = line.strip_suffix('\'').expect("the quote ends");
    let variables =
        [("RUNNER_TEMP", "$HERE/runner"), ("BLOCKCHECK_ARGS", "--output report.sarif --no-cache")];
    let said = run(&sandbox, "bash", line, &variables).code(1);
    let said = String::from_utf8_lossy(&said.get_output().stdout).into_owned();
    assert!(said.contains("::error file=src/main.rs,line=3,"), "{said}");
    let sarif = fs::read_to_string(sandbox.path("report.sarif")).expect("it was written");
    assert!(sarif.contains("\"2.1.0\""), "{sarif}");
}

#[test]
fn the_job_of_gitlab_writes_the_page_and_fails() {
    let sandbox = with_program(".cache/cargo/bin/cargo-blockcheck");
    let line = line_after("lint/docs/ci.md", "- .cache/");
    run(&sandbox, "sh", &format!(".cache/{line}"), &[("XDG_CACHE_HOME", "$HERE/.cache")]).code(1);
    let page = fs::read_to_string(sandbox.path("blockcheck.html")).expect("it was written");
    assert!(page.contains("std::fs::read"), "{page}");
}

#[test]
fn the_hook_of_pre_commit_runs_what_it_installed() {
    let sandbox = with_program("hooks/target/hook/bin/cargo-blockcheck");
    let entry = line_after(".pre-commit-hooks.yaml", "entry: ");
    sandbox.write(&format!("hooks/{entry}"), fs::read(root().join(&entry)).expect("it is there"));
    let args = line_after("lint/docs/ci.md", "args: [");
    let args = args.trim_end_matches(']').replace(", ", " ");
    let said = run(&sandbox, "sh", &format!("sh hooks/{entry} {args} --no-cache"), &[]).code(1);
    said.stdout_eq(snapbox::str![[r#"
src/main.rs:3:14: error[fs]: `std::fs::read` blocks the executor's thread

"#]]);
}

#[test]
fn the_hook_of_git_runs_what_is_installed() {
    let sandbox = with_program("bin/cargo-blockcheck");
    let line = line_after("lint/docs/ci.md", "exec ");
    run(&sandbox, "sh", &format!("exec {line} --no-cache"), &[]).code(1).stdout_eq(snapbox::str![[r#"
src/main.rs:3:14: error[fs]: `std::fs::read` blocks the executor's thread

"#]]);
}
