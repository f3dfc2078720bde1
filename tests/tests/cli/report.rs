//! `cargo blockcheck report`, and `--observed`.

use std::fs;

use crate::sandbox::Sandbox;

/// A line of the watchdog's about a stall in `main` of the sandbox's package, of 300 ms.
fn line(number: u32, fields: &str) -> String {
    format!(
        "{{\"schema\":1,\"time\":1700000000.300,\"process\":7,\"stall\":{number},\"stage\":\"ended\",\"live\":true,\
         \"kind\":\"poll\",\"name\":\"app::main\",\"file\":\"src/main.rs\",\"line\":2,\"thread\":\"main\",\
         \"elapsed_ns\":300000000,\"threshold_ns\":10000000{fields}}}\n"
    )
}

const CAUSE: &str = r#","cause":"reading or writing /srv/a""#;

fn stack(line: u32) -> String {
    format!(
        r#","stack":[{{"function":"std::fs::read","user":false}},{{"function":"app::main","file":"src/main.rs","line":{line},"user":true}}]"#
    )
}

#[test]
fn a_report_file_is_summed_up_by_site_cause_and_stack() {
    let sandbox = Sandbox::new(&[]);
    sandbox.write("stalls.jsonl", line(1, CAUSE) + &line(2, &(CAUSE.to_owned() + &stack(3))));
    sandbox.run("report stalls.jsonl").code(0).stdout_eq(snapbox::str![[r#"
2 stalls of 1 site on 1 thread of 1 process: 600 ms in all
from 2023-11-14 22:13:20.000 to 2023-11-14 22:13:20.300 UTC

by site
     count     total       p50       p90       p99       max
         2    600 ms    300 ms    300 ms    300 ms    300 ms  app::main (src/main.rs:2)

by cause
     count     total       p50       p90       p99       max
         2    600 ms    300 ms    300 ms    300 ms    300 ms  reading or writing /srv/a

by stack
     count     total       p50       p90       p99       max
         1    300 ms    300 ms    300 ms    300 ms    300 ms  std::fs::read
                                                              in app::main (src/main.rs:3)

"#]]);
    assert!(sandbox.stdout("report stalls.jsonl --color always").contains("\u{1b}[1mby site"));
}

#[test]
fn damage_is_a_warning_and_a_foreign_file_is_2() {
    let sandbox = Sandbox::new(&[("notes.md", "# Notes\n"), ("empty", ""), ("lib.rs", "fn f() {}\n")]);
    sandbox.write("cut.jsonl", line(1, "") + &line(2, "")[..90]);
    sandbox.run("report cut.jsonl").code(0);
    assert!(sandbox.stderr("report cut.jsonl").contains("line 2 is left out: it is cut short"));
    sandbox.run("report empty").code(0).stdout_eq("no stalls\n");
    sandbox.write("later.jsonl", "{\"schema\":99}\n");
    let cases = [
        ("report notes.md", "is no report file of the watchdog's: line 1"),
        ("report later.jsonl", "version 99"),
        ("report gone", "cannot read the report file"),
        ("report empty --html no/such/folder.html", "cannot write"),
        ("report", "required"),
        ("--observed notes.md", "is no report file"),
    ];
    for (command, reason) in cases {
        sandbox.run(command).code(2);
        let said = sandbox.stderr(command);
        assert!(said.contains(reason), "{command}:\n{said}");
    }
}

#[test]
fn nothing_in_a_report_file_steers_a_terminal_or_a_browser() {
    let sandbox = Sandbox::new(&[]);
    let text = line(1, r#","cause":"\u001b[2J</script><script>alert(1)//""#);
    sandbox.write("stalls.jsonl", text);
    let printed = sandbox.stdout("report stalls.jsonl --html page.html");
    assert!(!printed.contains('\u{1b}') && printed.contains("alert(1)"), "{printed}");
    let page = fs::read_to_string(sandbox.path("page.html")).expect("it was written");
    assert!(!page.contains("<script>alert") && page.contains("&lt;script&gt;alert"), "{page}");
    for outside in ["src=\"http", "href=\"http", "<link", "<img", "@import", "url(http"] {
        assert!(!page.contains(outside), "the page needs {outside}");
    }
}

#[test]
fn stalls_confirm_the_findings_that_explain_them() {
    let sandbox = Sandbox::blocking();
    sandbox.write("by-site.jsonl", line(1, CAUSE));
    let said = sandbox.stdout("--observed by-site.jsonl");
    assert!(said.contains("the watchdog saw 1 stall in this async context, blocked in this way"), "{said}");

    sandbox.write("by-stack.jsonl", line(1, &stack(3)) + &line(2, &stack(3)));
    let said = sandbox.stdout("--observed by-stack.jsonl --message-format short");
    assert!(said.contains("the watchdog saw 2 stalls in this call, the longest 300.0 ms"), "{said}");
    let said = sandbox.stderr("--observed by-stack.jsonl");
    assert!(said.contains("observed 2 stalls, 2 at findings\n"), "{said}");
}

#[test]
fn stalls_that_no_finding_explains_are_listed() {
    let sandbox = Sandbox::blocking();
    let cases = [
        (r#","cause":"sleeping""#.to_owned(), "another thing than what the finding is about"),
        (stack(4), "another line"),
        (
            stack(3).replace("src/main.rs", "/home/me/.cargo/registry/src/x/src/main.rs"),
            "the file of a dependency",
        ),
        (String::new(), "neither cause nor stack"),
    ];
    for (fields, why) in cases {
        sandbox.write("stalls.jsonl", line(1, &fields));
        let (found, said) =
            (sandbox.stdout("--observed stalls.jsonl"), sandbox.stderr("--observed stalls.jsonl"));
        assert!(!found.contains("watchdog saw"), "{why}: {found}");
        assert!(said.contains("1 stall of app::main (src/main.rs:2) without a finding"), "{why}: {said}");
    }
    // What is silenced is no finding, unless it is asked for.
    sandbox.write("stalls.jsonl", line(1, &stack(3)));
    assert!(
        sandbox.stderr("--observed stalls.jsonl -A fs").contains("0 at findings"),
        "nothing is looked for"
    );
    sandbox.write(
        "src/main.rs",
        "#[tokio::main]\nasync fn main() {\n    std::fs::read(\"a\"); // blockcheck: allow(fs)\n}\n",
    );
    assert!(sandbox.stderr("--observed stalls.jsonl").contains("0 at findings"));
    assert!(sandbox.stderr("--observed stalls.jsonl --no-suppress").contains("1 at findings"));
}
