//! For tools.

use cargo_blockcheck::render;
use cargo_metadata::Message;
use cargo_metadata::diagnostic::DiagnosticLevel;

use crate::sample::Sample;

fn messages() -> Vec<Message> {
    let mut out = Vec::new();
    render::json(Sample::new().view(), &mut out).expect("memory can be written to");
    Message::parse_stream(out.as_slice()).collect::<Result<_, _>>().expect("cargo's own reader reads it")
}

#[test]
fn cargo_metadata_reads_it_back() {
    let messages = messages();
    let [Message::CompilerMessage(direct), Message::CompilerMessage(through), Message::BuildFinished(end)] =
        messages.as_slice()
    else {
        panic!("two findings and an end, not {messages:?}");
    };
    assert!(!end.success);
    assert_eq!(direct.package_id.repr, "path+file:///w#my-app@0.1.0");
    assert_eq!(direct.target.name, "my-app");
    assert_eq!(direct.target.src_path, "/w/src/main.rs");
    assert_eq!(direct.message.level, DiagnosticLevel::Error);
    assert_eq!(through.message.level, DiagnosticLevel::Warning);
    assert_eq!(direct.message.code.as_ref().map(|code| code.code.as_str()), Some("sleep"));
    assert!(direct.message.rendered.as_ref().is_some_and(|text| text.ends_with("await`\n\n")));
}

#[test]
fn spans_count_bytes_from_zero_and_columns_in_characters_from_one() {
    let messages = messages();
    let Message::CompilerMessage(direct) = &messages[0] else { panic!("a finding comes first") };
    let [callee, context] = direct.message.spans.as_slice() else { panic!("two spans") };
    assert!(callee.is_primary && !context.is_primary);
    assert_eq!(callee.file_name, "src/main.rs");
    assert_eq!((callee.line_start, callee.column_start, callee.column_end), (5, 29, 34));
    assert_eq!(callee.byte_end - callee.byte_start, 5);
    assert_eq!(callee.text[0].text, "    let ä = 1; std::thread::sleep(ONE);");
    assert_eq!((callee.text[0].highlight_start, callee.text[0].highlight_end), (29, 34));
    assert_eq!((context.line_start, context.column_start), (3, 1));
}

#[test]
fn the_chain_the_doubt_and_the_help_are_children() {
    let messages = messages();
    let Message::CompilerMessage(through) = &messages[1] else { panic!("a finding comes second") };
    let children: Vec<_> = through
        .message
        .children
        .iter()
        .map(|child| {
            let label = child.spans.first().and_then(|span| span.label.as_deref());
            (child.level, label, child.spans.first().map(|span| (span.file_name.as_str(), span.line_start)))
        })
        .collect();
    assert_eq!(
        children,
        [
            (DiagnosticLevel::Note, Some("called from here"), Some(("src/store.rs", 2))),
            (DiagnosticLevel::Note, Some("blocks here"), Some(("src/store.rs", 6))),
            (DiagnosticLevel::Note, None, None),
            (DiagnosticLevel::Help, None, None),
        ]
    );
}
