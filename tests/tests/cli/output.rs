//! What goes to which stream.

use std::io::Read as _;
use std::process::{Command, Stdio};

use crate::sandbox::{BINARY, Sandbox};

#[test]
fn findings_go_to_stdout_and_the_summary_to_stderr() {
    let sandbox = Sandbox::blocking();
    sandbox.run("").stdout_eq(snapbox::str![[r#"
error[fs]: `std::fs::read` blocks the executor's thread
 --> src/main.rs:3:14
  |
2 | async fn main() {
  |          ---- inside this async fn
3 |     std::fs::read("a");
  |              ^^^^ this call reads, writes or changes files or folders
  |
  = help: use `tokio::fs::read` and await it (`tokio` needs its feature `fs` for it)


"#]]);
    let said = sandbox.stderr("");
    assert!(said.starts_with("1 finding: fs 1\nexamined 1 async context "), "{said}");
}

#[test]
fn quiet_and_summary_leave_one_stream_empty() {
    let sandbox = Sandbox::blocking();
    assert_eq!(sandbox.stderr("-q"), "");
    assert_eq!(sandbox.stdout("--summary"), "");
    sandbox.run("--summary").code(1);
    assert!(sandbox.stderr("--timings -q").contains("read"));
}

#[test]
fn a_file_that_does_not_parse_is_a_warning_with_its_place_and_no_end() {
    let sandbox = Sandbox::blocking();
    sandbox.write("src/main.rs", "mod odd;\nasync fn f() { std::fs::read(\"a\"); }\nfn main() {}\n");
    sandbox.write(
        "src/odd.rs",
        "async fn good() { std::fs::read(\"b\"); }\n\n// blockcheck: allow(fs) — here\nfn bad( { }\n",
    );
    sandbox.run("").code(1);
    assert!(sandbox.stderr("").contains("warning: src/odd.rs:4:"), "{}", sandbox.stderr(""));
    assert!(!sandbox.stderr("").contains("to mend"), "what is not read may need it: {}", sandbox.stderr(""));
    assert!(sandbox.stderr("").contains("1 of the file's 2 items cannot be read"), "{}", sandbox.stderr(""));
    assert!(
        sandbox.stdout("").contains("src/odd.rs:1:"),
        "what is right in it is looked at: {}",
        sandbox.stdout("")
    );
    sandbox.write("src/odd.rs", b"// \xff\nfn f() {}\n");
    sandbox.run("").code(1);
}

#[test]
fn a_pinned_toolchain_that_is_not_there_does_not_matter() {
    let sandbox = Sandbox::blocking();
    sandbox.write("rust-toolchain.toml", "[toolchain]\nchannel = \"nightly-1999-01-01\"\n");
    sandbox.command().env("PATH", "").assert().code(1);
}

#[test]
fn colours_are_used_when_asked_for() {
    let sandbox = Sandbox::blocking();
    assert!(!sandbox.stdout("").contains('\u{1b}'), "no terminal, no colours");
    assert!(sandbox.stdout("--color always").contains('\u{1b}'));
    let forced = sandbox.command().env("CLICOLOR_FORCE", "1").assert();
    assert!(forced.get_output().stdout.contains(&0x1b));
    let cargo = sandbox.command().env("CARGO_TERM_COLOR", "always").assert();
    assert!(cargo.get_output().stdout.contains(&0x1b));
    let none =
        sandbox.command().env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1").args(["--color", "never"]).assert();
    assert!(!none.get_output().stdout.contains(&0x1b));
    assert!(!sandbox.stdout("--color always --message-format json").contains('\u{1b}'), "JSON is plain");
}

#[test]
fn a_closed_pipe_is_no_error() {
    let sandbox = Sandbox::blocking();
    let calls = "    std::fs::read(\"a\");\n".repeat(2000);
    sandbox.write("src/main.rs", format!("async fn f() {{\n{calls}}}\nfn main() {{}}\n"));
    let mut child = Command::new(BINARY)
        .current_dir(sandbox.path(""))
        .arg("-q")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    let mut start = [0; 16];
    let mut stdout = child.stdout.take().expect("it is piped");
    stdout.read_exact(&mut start).expect("there is output");
    drop(stdout);
    let end = child.wait_with_output().expect("it ends");
    assert_eq!(String::from_utf8_lossy(&end.stderr), "");
    assert_eq!(end.status.code(), Some(1), "the findings are there all the same");
}

#[test]
fn what_can_be_done_next_is_said_to_people_alone() {
    let sandbox = Sandbox::blocking();
    let said = sandbox.stderr("");
    assert!(said.ends_with("cargo blockcheck --explain fs says more about the rule\n"), "{said}");
    assert!(!sandbox.stderr("--message-format short").contains("--explain"));
    assert!(!sandbox.stderr("-A fs").contains("--explain"));
    let many = "    std::fs::read(\"a\");\n".repeat(30);
    sandbox.write("src/main.rs", format!("#[tokio::main]\nasync fn main() {{\n{many}}}\n"));
    assert!(sandbox.stderr("").contains("--write-baseline accepts them"));
    sandbox.write("blockcheck-baseline.json", "{ \"version\": 1, \"findings\": [] }\n");
    assert!(!sandbox.stderr("--baseline blockcheck-baseline.json").contains("--write-baseline"));
}

#[test]
fn a_call_of_a_library_that_blocks_by_what_it_is_given_says_through_what() {
    let sandbox = Sandbox::new(&[
        (
            "Cargo.toml",
            "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\nwalkdir = \"2\"\n",
        ),
        (
            "src/main.rs",
            "async fn f() -> usize { walkdir::WalkDir::new(\"a\").into_iter().count() }\nfn main() {}\n",
        ),
    ]);
    let said = sandbox.stdout("");
    assert!(
        said.contains(
            "`std::iter::Iterator::count` blocks the executor's thread through `walkdir::IntoIter::next`"
        ),
        "{said}"
    );
}

#[test]
fn fingerprints_tell_equal_calls_apart_and_stay_when_lines_move() {
    let sandbox = Sandbox::blocking();
    let call = "std::fs::read(\"a\").ok();";
    let text = format!(
        "mod a {{ pub async fn run() {{ {call} {call} }} }}\nmod b {{ pub async fn run() {{ {call} }} }}\nstruct S<T>(T);\n\
         impl<T> S<T> {{ async fn run() {{ {call} }} }}\nimpl T<u8> for S<u8> {{ async fn run() {{ async fn f() {{ {call} }} }} }}\n\
         trait T<A> {{ async fn run(); }}\nfn main() {{}}\n"
    );
    let prints = || {
        let document = sandbox.stdout("--message-format sarif");
        let lines =
            document.lines().filter_map(|line| line.trim().strip_prefix("\"blockcheck/v1\": \"src/main.rs:"));
        lines.map(|line| line.replace(":fs:std::fs::read", "").replace('"', "")).collect::<Vec<_>>()
    };
    sandbox.write("src/main.rs", &text);
    let before = prints();
    assert_eq!(before, ["a::run", "a::run:2", "b::run", "S<T>::run", "<S<u8> as T<u8>>::run::f"]);
    sandbox.write(
        "src/main.rs",
        format!("// Moved.\n\nfn other() {{}}\n{}", text.replace("{ async", "{\n async")),
    );
    assert_eq!(prints(), before);
}

#[test]
fn the_page_does_not_grow_with_the_length_of_lines() {
    let sandbox = Sandbox::blocking();
    let page = |count: usize| {
        let calls = "std::fs::read(\"a\").ok();".repeat(count);
        sandbox.write("src/main.rs", format!("async fn f() {{ {calls} }} fn main() {{}}"));
        sandbox.stdout("--message-format html")
    };
    let (some, more) = (page(50), page(400));
    assert!(more.len() < 9 * some.len(), "{} {}", some.len(), more.len());
    assert!(more.contains("</mark>") && more.contains("…</pre>"));
}
