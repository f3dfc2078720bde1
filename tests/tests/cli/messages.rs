//! `--message-format=json`, read back by the library that tools read cargo's messages with.

use cargo_metadata::Message;

use crate::sandbox::Sandbox;

fn messages(sandbox: &Sandbox, line: &str) -> Vec<Message> {
    let output = sandbox.run(&format!("--message-format=json {line}"));
    let stdout = output.get_output().stdout.clone();
    Message::parse_stream(stdout.as_slice()).collect::<Result<_, _>>().expect("they are cargo's messages")
}

#[test]
fn each_line_is_a_message() {
    let sandbox = Sandbox::blocking();
    let messages = messages(&sandbox, "");
    let [Message::CompilerMessage(found), Message::BuildFinished(end)] = messages.as_slice() else {
        panic!("a finding and an end, not {messages:?}");
    };
    assert!(!end.success);
    let folder = sandbox.path("");
    let folder = folder.display().to_string();
    let folder = folder.trim_end_matches('/');
    assert_eq!(found.package_id.repr, format!("path+file://{folder}#app@0.1.0"));
    assert_eq!(found.target.name, "app");
    assert_eq!(found.target.src_path, sandbox.path("src/main.rs").to_string_lossy().as_ref());
    assert_eq!(found.message.code.as_ref().map(|code| code.code.as_str()), Some("fs"));
    let primary = found.message.spans.iter().find(|span| span.is_primary).expect("there is one");
    assert_eq!(
        (primary.file_name.as_str(), primary.line_start, primary.column_start),
        ("src/main.rs", 3, 14)
    );
}

#[test]
fn a_file_without_a_manifest_has_an_id_of_the_same_form() {
    let sandbox = Sandbox::new(&[("one.rs", "async fn f() { std::fs::read(\"a\"); }\n")]);
    let messages = messages(&sandbox, "one.rs");
    let Message::CompilerMessage(found) = &messages[0] else { panic!("a finding comes first") };
    assert!(found.package_id.repr.starts_with("path+file://"), "{}", found.package_id);
    assert_eq!(found.message.spans[0].file_name, "one.rs");
}

#[test]
fn without_findings_at_deny_the_build_succeeds() {
    let sandbox = Sandbox::blocking();
    let messages = messages(&sandbox, "-W fs");
    assert!(matches!(messages.last(), Some(Message::BuildFinished(end)) if end.success));
    assert_eq!(messages.len(), 2);
}

#[test]
fn a_value_that_ends_is_called_one() {
    let text = "struct Temp;\nimpl Drop for Temp {\n    fn drop(&mut self) {\n        let _ = std::fs::remove_file(\"a\");\n    }\n}\n\
                async fn f() {\n    let _temp = Temp;\n}\n";
    let messages = messages(&Sandbox::new(&[("one.rs", text)]), "one.rs");
    let Message::CompilerMessage(found) = &messages[0] else { panic!("a finding comes first") };
    let rendered = found.message.rendered.as_deref().expect("it is rendered");
    assert!(
        rendered.contains("dropping this value in the end reads, writes or changes files or folders"),
        "{rendered}"
    );
    assert!(rendered.contains("and drop it there"), "{rendered}");
}
