//! The suggestions in JSON: what cargo makes of them with rustfix is what `--fix` makes.

use std::collections::HashSet;

use cargo_metadata::Message;
use rustfix::{CodeFix, Filter, Suggestion};

use crate::{AFTER, BEFORE, TOKIO, package};

/// What is suggested for a text.
fn suggestions(text: &str) -> Vec<Suggestion> {
    let found = package(TOKIO, text).stdout("-W all --message-format json --no-cache");
    let messages = Message::parse_stream(found.as_bytes()).filter_map(|message| match message {
        Ok(Message::CompilerMessage(message)) => Some(message.message),
        _ => None,
    });
    let lines: Vec<String> =
        messages.map(|message| serde_json::to_string(&message).expect("it was JSON")).collect();
    rustfix::get_suggestions_from_json(&lines.join("\n"), &HashSet::new(), Filter::MachineApplicableOnly)
        .expect("rustfix reads them")
}

#[test]
fn rustfix_applies_them() {
    let mut text = BEFORE.to_owned();
    assert!(suggestions(&text).len() > 10, "there is much to fix");
    // As cargo does: what touches what is already fixed waits for the next round.
    for _ in 0..4 {
        let mut fix = CodeFix::new(&text);
        for suggestion in &suggestions(&text) {
            let _ = fix.apply(suggestion);
        }
        text = fix.finish().expect("what was applied fits");
    }
    assert_eq!(text, AFTER);
}
