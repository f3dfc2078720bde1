//! Where something stands, as it is printed.

use std::path::Path;

use super::View;
use crate::facts::Span;
use crate::read::{FileId, SourceFile};
use crate::report::Lines;

impl<'a> View<'a> {
    pub(super) fn file(&self, id: FileId) -> &'a SourceFile {
        &self.sources.files[id.0 as usize]
    }

    /// A path from the workspace's root, or as it is outside of it.
    pub(super) fn shown_path(&self, path: &Path) -> String {
        match path.strip_prefix(&self.workspace.root) {
            Ok(inside) if inside.as_os_str().is_empty() => ".".to_owned(),
            Ok(inside) => inside.display().to_string(),
            Err(_) => path.display().to_string(),
        }
    }

    /// `path:line:column`.
    pub(super) fn shown_place(&self, file: FileId, span: Span) -> String {
        let file = self.file(file);
        let (line, column) = Lines::new(&file.text).place(span.lo as usize);
        format!("{}:{line}:{column}", self.shown_path(&file.path))
    }
}

/// How many bytes of a line are shown on each side of what it is shown for.
const BESIDE: usize = 200;

/// Some lines of a file.
#[derive(Debug)]
pub(super) struct Excerpt<'t> {
    pub(super) text: &'t str,
    /// The number of its first line.
    pub(super) first_line: usize,
    /// Its first byte in the file.
    start: usize,
}

impl<'t> Excerpt<'t> {
    /// The whole lines around some spans.
    pub(super) fn around(text: &'t str, spans: &[Span]) -> Self {
        let lo = spans.iter().map(|span| span.lo as usize).min().unwrap_or(0).min(text.len());
        let hi = spans.iter().map(|span| span.hi as usize).max().unwrap_or(lo).clamp(lo, text.len());
        let bytes = text.as_bytes();
        let start = bytes[..lo].iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
        let end = bytes[hi..].iter().position(|&byte| byte == b'\n').map_or(text.len(), |at| hi + at);
        let first_line = 1 + bytes[..start].iter().filter(|&&byte| byte == b'\n').count();
        Self { text: text.get(start..end).unwrap_or_default(), first_line, start }
    }

    /// The part around a range of the excerpt that is worth showing: lines may be as long as a file.
    pub(super) fn window(&self, shown: &std::ops::Range<usize>) -> std::ops::Range<usize> {
        let is_boundary = |at: &usize| self.text.is_char_boundary(*at);
        let (first, last) = (shown.start.saturating_sub(BESIDE), shown.end.saturating_add(BESIDE));
        let start = (first..shown.start).find(is_boundary).unwrap_or(shown.start);
        let end = (last..self.text.len()).find(is_boundary).unwrap_or(self.text.len());
        start..end
    }

    /// A span of the file as one of the excerpt.
    pub(super) fn range(&self, span: Span) -> std::ops::Range<usize> {
        let within = |byte: u32| (byte as usize).saturating_sub(self.start).min(self.text.len());
        within(span.lo)..within(span.hi)
    }
}
