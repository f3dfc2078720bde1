//! Text from elsewhere as it is shown: names of files, peers and threads can hold what begins a new line, and what a terminal acts
//! on. With that in it, one event would be several lines of a log, whose text whoever names a file could choose.

use std::fmt;

/// Displays a text with such characters escaped, as `\n` or `\u{1b}`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OneLine<'a>(pub(crate) &'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        while let Some(at) = rest.find(is_acted_on) {
            let (plain, from) = rest.split_at(at);
            f.write_str(plain)?;
            let mut characters = from.chars();
            if let Some(character) = characters.next() {
                write!(f, "{}", character.escape_default())?;
            }
            rest = characters.as_str();
        }
        f.write_str(rest)
    }
}

/// Whether a character does something where it is shown: controls, ends of lines, and what turns the direction of a line.
pub(crate) fn is_acted_on(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_a_line_or_moves_a_cursor_is_escaped_and_nothing_else_is() {
        let shown = |text| OneLine(text).to_string();
        assert_eq!(shown("/srv/größe \"a\" C:\\b 好"), "/srv/größe \"a\" C:\\b 好");
        assert_eq!(shown("a\nERROR b\r\t\u{1b}[2J\u{0}"), "a\\nERROR b\\r\\t\\u{1b}[2J\\u{0}");
        assert_eq!(
            shown("\u{9b}1m\u{7f}\u{85}\u{2028}\u{202e}x"),
            "\\u{9b}1m\\u{7f}\\u{85}\\u{2028}\\u{202e}x"
        );
        assert_eq!(shown(""), "");
    }
}
