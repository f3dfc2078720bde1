//! Writes one JSON object (RFC 8259): a handful of lines, in the place of a dependency.

use std::fmt::Write as _;

use crate::one_line::is_acted_on;

#[derive(Debug)]
pub(super) struct Object {
    text: String,
}

impl Object {
    pub(super) fn new() -> Self {
        Self { text: "{".to_owned() }
    }

    pub(super) fn finish(mut self) -> String {
        self.text.push('}');
        self.text
    }

    pub(super) fn number(&mut self, key: &str, value: u64) {
        self.raw(key, &value.to_string());
    }

    /// Three digits after the point.
    pub(super) fn decimal(&mut self, key: &str, value: f64) {
        self.raw(key, &format!("{value:.3}"));
    }

    pub(super) fn flag(&mut self, key: &str, value: bool) {
        self.raw(key, if value { "true" } else { "false" });
    }

    pub(super) fn text(&mut self, key: &str, value: &str) {
        self.raw(key, &quoted(value));
    }

    pub(super) fn objects(&mut self, key: &str, objects: impl Iterator<Item = Self>) {
        let objects: Vec<String> = objects.map(Self::finish).collect();
        self.raw(key, &format!("[{}]", objects.join(",")));
    }

    fn raw(&mut self, key: &str, value: &str) {
        if 1 < self.text.len() {
            self.text.push(',');
        }
        self.text.push_str(&quoted(key));
        self.text.push(':');
        self.text.push_str(value);
    }
}

fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            // None of them needs more than four digits.
            acted_on if is_acted_on(acted_on) => {
                // Writing to a string does not fail.
                let _ = write!(quoted, "\\u{:04x}", u32::from(acted_on));
            }
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn nothing_in_a_line_moves_a_cursor() {
        let mut object = Object::new();
        object.text("name", "a\n\u{1b}[2J\u{9b}1m\u{202e}b");
        assert_eq!(object.finish(), r#"{"name":"a\u000a\u001b[2J\u009b1m\u202eb"}"#);
    }

    proptest! {
        #[test]
        fn any_text_comes_back(key in any::<String>(), value in any::<String>(), number in any::<u64>()) {
            let mut object = Object::new();
            object.text(&key, &value);
            let mut part = Object::new();
            part.number("n", number);
            object.objects("parts", [part].into_iter());
            let read: serde_json::Value = serde_json::from_str(&object.finish()).expect("it is JSON");
            if key != "parts" {
                prop_assert_eq!(&read[&key], &serde_json::Value::from(value));
            }
            prop_assert_eq!(read["parts"][0]["n"].as_u64(), Some(number));
        }
    }
}
