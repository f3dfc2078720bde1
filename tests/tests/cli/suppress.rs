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
