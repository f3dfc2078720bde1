//! From bytes to lines and columns.

use memchr::{memchr_iter, memrchr};

/// The lines of a text. They are counted when asked for: of a file, a few places are shown.
#[derive(Clone, Copy, Debug)]
pub struct Lines<'t> {
    text: &'t str,
}

impl<'t> Lines<'t> {
    /// The lines of `text`.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        Self { text }
    }

    /// The line of a byte and its column in characters, both from 1, as rustc counts them.
    #[must_use]
    pub fn place(&self, byte: usize) -> (usize, usize) {
        let byte = byte.min(self.text.len());
        let before = &self.text.as_bytes()[..byte];
        let line = memchr_iter(b'\n', before).count() + 1;
        let start = memrchr(b'\n', before).map_or(0, |at| at + 1);
        let before = self.text.get(start..byte).unwrap_or_default();
        // A byte order mark is no part of the first line.
        (line, before.chars().filter(|&character| character != '\u{feff}').count() + 1)
    }

    /// The first byte of a line, counted from 1.
    #[must_use]
    pub fn start(&self, line: usize) -> usize {
        let Some(breaks) = line.checked_sub(2) else { return 0 };
        memchr_iter(b'\n', self.text.as_bytes()).nth(breaks).map_or(self.text.len(), |at| at + 1)
    }

    /// A line, counted from 1, without its end.
    #[must_use]
    pub fn line(&self, line: usize) -> &'t str {
        self.from(line).next().unwrap_or_default()
    }

    /// A line and those after it, without their ends. A macro's input can have hundreds: the text is gone through once.
    pub fn from(&self, line: usize) -> impl Iterator<Item = &'t str> + use<'t> {
        self.text[self.start(line)..].split('\n').map(|text| {
            let text = text.strip_suffix('\r').unwrap_or(text);
            text.strip_prefix('\u{feff}').unwrap_or(text)
        })
    }
}

/// The lines of a text, counted once: for a text in which many places are looked for.
#[derive(Clone, Debug)]
pub(crate) struct LineStarts<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> LineStarts<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let breaks = memchr_iter(b'\n', text.as_bytes()).map(|at| at + 1);
        Self { text, starts: std::iter::once(0).chain(breaks).collect() }
    }

    pub(crate) fn text(&self) -> &'t str {
        self.text
    }

    /// The line of a byte, from 1.
    pub(crate) fn line_of(&self, byte: usize) -> usize {
        self.starts.partition_point(|start| *start <= byte)
    }

    /// The first byte of a line, counted from 1.
    pub(crate) fn start(&self, line: usize) -> usize {
        let start = line.saturating_sub(1);
        self.starts.get(start).copied().unwrap_or(self.text.len())
    }

    /// A line, counted from 1, with its end.
    pub(crate) fn line(&self, line: usize) -> &'t str {
        &self.text[self.start(line)..self.start(line.max(1) + 1)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_from_one() {
        let lines = Lines::new("ab\r\n\u{e4}\u{f6}x\nlast");
        assert_eq!(lines.place(0), (1, 1));
        assert_eq!(lines.place(4), (2, 1));
        assert_eq!(lines.place(8), (2, 3));
        assert_eq!(lines.place(10), (3, 1));
        assert_eq!(lines.place(999), (3, 5));
        assert_eq!((lines.line(1), lines.line(2), lines.line(3)), ("ab", "\u{e4}\u{f6}x", "last"));
        assert_eq!(lines.from(2).collect::<Vec<_>>(), ["\u{e4}\u{f6}x", "last"]);
        assert_eq!(Lines::new("\u{feff}fn").place(5), (1, 3));
    }

    #[test]
    fn lines_that_are_counted_once_are_the_same() {
        let text = "ab\n\n  cd\n";
        let (lines, starts) = (Lines::new(text), LineStarts::new(text));
        for byte in 0..=text.len() {
            assert_eq!(starts.line_of(byte), lines.place(byte).0, "{byte}");
        }
        for line in 0..=6 {
            assert_eq!(starts.start(line), lines.start(line), "{line}");
            assert_eq!(starts.line(line).trim_end_matches('\n'), lines.line(line), "{line}");
        }
    }
}
