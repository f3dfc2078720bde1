//! Trees that nobody trusts: nothing of them is run, and what cannot be read, or goes away meanwhile, is told of.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::atomic::{AtomicBool, Ordering};

use crate::sandbox::{BINARY, Sandbox};

/// What a package may name to have run, all of it a script that leaves a mark.
const RUNNABLE: &[&str] = &["wrapper", "runner", "linker", "tool/bin/cargo", "tool/bin/rustc", "bin/git"];

/// What stands in the way of whoever starts a process by its name.
const BY_NAME: &[&str] = &["bin/cargo", "bin/rustc", "bin/rustup", "bin/rustfmt", "bin/cc", "bin/sh"];

fn script(sandbox: &Sandbox, path: &str) {
    sandbox.write(path, format!("#!/bin/sh\n: > \"{}\"\n", sandbox.path("ran").display()));
    fs::set_permissions(sandbox.path(path), fs::Permissions::from_mode(0o755)).expect("it is ours");
}

/// A package that names build script, macros, wrappers, runner, linker, toolchain, aliases and hooks of its own.
fn watchful() -> Sandbox {
    let sandbox = Sandbox::new(&[
        (
            "Cargo.toml",
            "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\nbuild = \"build.rs\"\n\
             [dependencies]\nmacros = { path = \"macros\" }\n",
        ),
        ("Cargo.lock", "version = 4\n[[package]]\nname = \"app\"\nversion = \"0.1.0\"\n"),
        ("src/lib.rs", "macros::run!();\n#[macros::run_too]\nasync fn f() { std::fs::read(\"a\"); }\n"),
        (
            "macros/Cargo.toml",
            "[package]\nname = \"macros\"\nversion = \"0.1.0\"\n[lib]\nproc-macro = true\n",
        ),
        ("rust-toolchain.toml", "[toolchain]\npath = \"tool\"\n"),
        (
            ".cargo/config.toml",
            "[build]\nrustc = \"tool/bin/rustc\"\nrustc-wrapper = \"./wrapper\"\nrustc-workspace-wrapper = \"./wrapper\"\n\
             [target.'cfg(all())']\nrunner = \"./runner\"\nlinker = \"./linker\"\n\
             [alias]\nblockcheck = \"run\"\nmetadata = \"run\"\n[env]\nCARGO = \"./wrapper\"\n",
        ),
    ]);
    let mark = format!("{:?}", sandbox.path("ran"));
    let leave = format!("std::fs::write({mark}, \"\").unwrap();");
    sandbox.write("build.rs", format!("fn main() {{ {leave} }}\n"));
    let macros = "use proc_macro::TokenStream;\n#[proc_macro]\npub fn run(of: TokenStream) -> TokenStream { LEAVE of }\n\
                  #[proc_macro_attribute]\npub fn run_too(_: TokenStream, of: TokenStream) -> TokenStream { LEAVE of }\n";
    sandbox.write("macros/src/lib.rs", macros.replace("LEAVE", &leave));
    RUNNABLE.iter().chain(BY_NAME).for_each(|path| script(&sandbox, path));
    let repository = git2::Repository::init(sandbox.path("")).expect("a repository can be made");
    let mut config = repository.config().expect("it has settings");
    for key in ["core.fsmonitor", "core.pager", "diff.external", "core.sshCommand", "filter.own.clean"] {
        let wrapper = sandbox.path("wrapper");
        config.set_str(key, &wrapper.to_string_lossy()).expect("settings can be written");
    }
    sandbox.write(".gitattributes", "*.rs filter=own diff=own\n");
    ["pre-commit", "post-index-change", "post-checkout"]
        .iter()
        .for_each(|hook| script(&sandbox, &format!(".git/hooks/{hook}")));
    sandbox
}

#[test]
fn nothing_of_a_tree_is_run() {
    let sandbox = watchful();
    let mark = sandbox.path("ran");
    Command::new(sandbox.path("wrapper")).status().expect("the scripts can be run");
    assert!(mark.exists(), "a script leaves a mark");
    fs::remove_file(&mark).expect("it is ours");
    for line in [
        "--no-cache",
        "--no-cache --deps",
        "--no-cache --diff HEAD",
        "--no-cache --fix --allow-dirty",
        "--no-cache --message-format json",
        "--print-config",
    ] {
        let mut command = Command::new(BINARY);
        let words = line.split_whitespace();
        command.current_dir(sandbox.path("")).args(words).env("PATH", sandbox.path("bin"));
        command.env("RUSTC_WRAPPER", sandbox.path("wrapper")).env("CARGO", sandbox.path("bin/cargo"));
        command.env("RUSTC", sandbox.path("bin/rustc")).env("GIT_EXTERNAL_DIFF", sandbox.path("wrapper"));
        let output = command.output().expect("the binary starts");
        assert!(output.status.code().is_some_and(|code| code <= 2), "{line}: {}", text(&output));
        assert!(!mark.exists(), "`{line}` ran something: {}", text(&output));
    }
}

/// A package whose root file has a blocking call and so many modules.
fn modules(count: usize) -> Sandbox {
    let mut root = "async fn f() { std::fs::read(\"a\"); }\n".to_owned();
    let sandbox = Sandbox::new(&[("Cargo.toml", "[package]\nname = \"app\"\nversion = \"0.1.0\"\n")]);
    for nth in 0..count {
        root.push_str(&format!("mod m{nth};\n"));
        sandbox.write(&format!("src/m{nth}.rs"), "pub fn f() { g(1); }\n");
    }
    sandbox.write("src/lib.rs", root);
    sandbox
}

#[test]
fn files_that_vanish_meanwhile_do_not_end_a_run() {
    let sandbox = modules(60);
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !done.load(Ordering::Relaxed) {
                for nth in 0..60 {
                    let path = sandbox.path(&format!("src/m{nth}.rs"));
                    // Whatever of it is there at the moment.
                    let _ = fs::remove_file(&path);
                    let _ = fs::write(&path, "pub fn f() { g(1); }\n");
                }
            }
        });
        let runs: Vec<Output> = (0..10)
            .map(|_| {
                let mut command = Command::new(BINARY);
                let words = ["--no-cache", "--message-format", "short"];
                command.current_dir(sandbox.path("")).args(words).output().expect("the binary starts")
            })
            .collect();
        done.store(true, Ordering::Relaxed);
        for run in runs {
            let printed = text(&run);
            assert_eq!(run.status.code(), Some(1), "{printed}");
            assert!(printed.contains("src/lib.rs:1:25: error[fs]"), "{printed}");
            // A file is read, empty, or told of as gone.
            for line in printed.lines().filter(|line| line.starts_with("warning")) {
                assert!(line.contains("does not exist") || line.contains("cannot be read"), "{line}");
            }
        }
    });
}

#[test]
fn files_that_may_not_be_read_are_told_of() {
    let sandbox = modules(2);
    let secret = sandbox.path("src/m0.rs");
    fs::set_permissions(&secret, fs::Permissions::from_mode(0o000)).expect("it is ours");
    let mut command = Command::new(BINARY);
    if fs::read(&secret).is_ok() {
        // Nothing is hidden from root: somebody else looks, with a program that he may run.
        let program = sandbox.path("program");
        fs::copy(BINARY, &program).expect("the binary can be copied");
        for path in [sandbox.path(""), program.clone()] {
            fs::set_permissions(path, fs::Permissions::from_mode(0o755)).expect("it is ours");
        }
        command = Command::new(program);
        command.uid(65_534).gid(65_534);
    }
    let words = ["--no-cache", "--message-format", "short"];
    let output = command.current_dir(sandbox.path("")).args(words).output().expect("the binary starts");
    let printed = text(&output);
    assert_eq!(output.status.code(), Some(1), "{printed}");
    assert!(printed.contains("error[fs]") && printed.contains("1 problem"), "{printed}");
    assert!(printed.contains("m0") && printed.contains("Permission denied"), "{printed}");
}

#[test]
fn pipes_are_no_sources() {
    let sandbox = modules(1);
    let pipe = sandbox.path("src/m0.rs");
    fs::remove_file(&pipe).expect("it is ours");
    let made = Command::new("mkfifo").arg(&pipe).status().expect("mkfifo is everywhere");
    assert!(made.success() && is_pipe(&pipe));
    let output = sandbox.run("--no-cache --message-format=short").code(1);
    let printed = text(output.get_output());
    assert!(
        printed.contains("the module `m0` is not read: `") && printed.contains("no regular file"),
        "{printed}"
    );
}

fn is_pipe(path: &Path) -> bool {
    use std::os::unix::fs::FileTypeExt as _;
    path.metadata().is_ok_and(|found| found.file_type().is_fifo())
}

#[test]
fn macros_with_huge_bodies_come_to_an_end() {
    let sandbox = modules(0);
    let root = fs::read_to_string(sandbox.path("src/lib.rs")).expect("it is there");
    let body = "a.b(); ".repeat(5_000);
    let calls = "big!(); ".repeat(3_000);
    let huge = format!("macro_rules! big {{ () => {{ {{ {body} }} }} }}\nasync fn g() {{ {calls} }}\n");
    sandbox.write("src/lib.rs", root + &huge);
    let output = sandbox.run("--no-cache --message-format=short").code(1);
    assert!(text(output.get_output()).contains("src/lib.rs:1:25: error[fs]"));
}

fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}
