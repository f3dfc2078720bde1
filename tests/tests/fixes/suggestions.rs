//! The suggestions in JSON: rustfix makes of them what `--fix` does.

use std::collections::HashSet;

use cargo_metadata::Message;

use crate::{AFTER, BEFORE, TOKIO, package};

#[test]
fn rustfix_applies_them() {
    let sandbox = package(TOKIO, BEFORE);
    let found = sandbox.stdout("-W all --message-format json --no-cache");
    let messages = Message::parse_stream(found.as_bytes()).filter_map(|message| match message {
        Ok(Message::CompilerMessage(message)) => Some(message.message),
        _ => None,
    });
    let lines: Vec<String> =
        messages.map(|message| serde_json::to_string(&message).expect("it was JSON")).collect();
    let suggestions = rustfix::get_suggestions_from_json(
        &lines.join("\n"),
        &HashSet::new(),
        rustfix::Filter::MachineApplicableOnly,
    );
    let suggestions = suggestions.expect("rustfix reads them");
    assert!(suggestions.len() > 10, "{found}");
    assert_eq!(rustfix::apply_suggestions(BEFORE, &suggestions).expect("they fit"), AFTER);
}
