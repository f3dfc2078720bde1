//! What comments and attributes in bodies suppress.

use crate::sandbox::Sandbox;

/// What is said of findings and idle suppressions in a text.
fn found(text: &str) -> String {
    let sandbox = Sandbox::blocking();
    sandbox.write("src/main.rs", text);
    sandbox.stdout("-W suppression --message-format short")
}

#[test]
fn fns_in_fns_are_items() {
    for above in ["// blockcheck: allow(fs) — at start", "#[blockcheck::allow_blocking(fs)]"] {
        let inner = format!("{above}\n    async fn inner() {{\n        std::fs::read(\"a\").ok();\n    }}\n");
        for outer in ["fn main()", "fn outer<T>(_: T)", "const _: () =", "mod m { fn f()"] {
            let end = if outer.starts_with("const") { ";" } else { "" };
            let close = if outer.starts_with("mod") { "}" } else { "" };
            let text = format!("{outer} {{\n    {inner}}}{end}{close}\nfn main() {{}}\n");
            assert_eq!(found(&text), "", "{text}");
        }
    }
}

#[test]
fn a_comment_above_attributes_is_for_their_statement() {
    for attributes in ["#[allow(unused_must_use)]", "#[allow(unused)] // as the result\n    #[rustfmt::skip]"]
    {
        let text = format!(
            "#[tokio::main]\nasync fn main() {{\n    // blockcheck: allow(fs) — small\n    {attributes}\n    std::fs::read(\"a\");\n}}\n"
        );
        assert_eq!(found(&text), "", "{text}");
    }
}

#[test]
fn what_speaks_of_the_program_is_no_suppression() {
    let text = "//! blockcheck: a tool.\n/// blockcheck::watch_blocking is used here.\nfn main() {\n    // blockcheck::start() comes first.\n}\n";
    assert_eq!(found(text), "");
}

#[test]
fn a_required_reason_is_required_of_attributes_too() {
    let sandbox = Sandbox::blocking();
    for (arguments, complaints) in [("fs", 1), ("fs, reason = \"small\"", 0)] {
        let attribute = format!("#[blockcheck::allow_blocking({arguments})]\n");
        sandbox.write(
            "src/main.rs",
            format!("{attribute}async fn f() {{\n    std::fs::read(\"a\").ok();\n}}\nfn main() {{}}\n"),
        );
        let told = sandbox.stdout("--require-reason --message-format short");
        assert_eq!(told.matches("gives no reason").count(), complaints, "{told}");
    }
}

#[test]
fn what_of_a_suppression_does_nothing_is_told() {
    let text = "async fn f() {\n    // blockcheck: allow(sleep, fs, stat) — small\n    std::fs::read(\"a\").ok();\n}\nfn main() {}\n";
    let told = found(text);
    assert!(told.contains("a part of this comment suppresses nothing"), "{told}");
    // `stat` is off.
    assert!(told.contains("that `sleep` would take away"), "{told}");
    assert_eq!(found(&text.replace("sleep, fs, stat", "fs, stat")), "");
}
