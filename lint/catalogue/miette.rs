//! miette 7.6.0.

macro_rules! bail { ($($t:tt)*) => { return Err($crate::miette!($($t)*)) } }
#[returns(miette::MietteDiagnostic)] macro_rules! diagnostic { () => {} }
macro_rules! ensure {
    ($cond:expr $(,)?) => { if !$cond { return Err($crate::miette!("")) } };
    ($cond:expr, $($t:tt)*) => { if !$cond { return Err($crate::miette!($($t)*)) } };
}
#[returns(miette::Report)] macro_rules! miette { () => {} }
use core::{any, result};
use core::fmt::Debug;
use core::ops::{Deref, DerefMut};
use crate::chain::Chain;
use crate::eyreish::context::ext::Diag;
use crate::highlighters::Highlighter;
use owo_colors::Style;
use std::{borrow, convert, error, fmt, io, ops, panic};
use std::error::Error as StdError;
use std::fmt::Display;
pub use crate::{Context as WrapErr, Error as Report};
pub use miette_derive::*;
pub enum MietteError { IoError(io::Error), OutOfBounds }
impl Display for MietteError {}
impl std::error::Error for MietteError {}
impl From<io::Error> for MietteError {}
impl Diagnostic for MietteError {
    fn code(&self) -> Option<Box<dyn fmt::Display>> {}
    fn help(&self) -> Option<Box<dyn fmt::Display>> {}
    fn url(&self) -> Option<Box<dyn fmt::Display>> {}
}
pub struct Error;
impl Diag for Error { fn ext_report<D>(self, msg: D) -> Error where D: core::fmt::Display {} }
impl Error {
    pub fn new<E>(error: E) -> Self where E: Diagnostic {}
    pub fn msg<M>(message: M) -> Self where M: core::fmt::Display + Debug {}
    pub fn new_boxed(error: Box<dyn Diagnostic + Send + Sync>) -> Self {}
    pub fn wrap_err<D>(self, msg: D) -> Self where D: core::fmt::Display {}
    pub fn context<D>(self, msg: D) -> Self where D: core::fmt::Display {}
    pub fn chain(&self) -> Chain {}
    pub fn root_cause(&self) -> &(dyn StdError) {}
    pub fn is<E>(&self) -> bool where E: core::fmt::Display + Debug {}
    pub fn downcast<E>(self) -> std::result::Result<E, Self> where E: core::fmt::Display + Debug {}
    pub fn downcast_ref<E>(&self) -> Option<&E> where E: core::fmt::Display + Debug {}
    pub fn downcast_mut<E>(&mut self) -> Option<&mut E> where E: core::fmt::Display + Debug {}
    pub fn handler(&self) -> &dyn ReportHandler {}
    pub fn handler_mut(&mut self) -> &mut dyn ReportHandler {}
    pub fn with_source_code(self, source_code: impl SourceCode) -> Error {}
    pub fn from_err<E>(err: E) -> Self where E: error::Error {}
}
impl<E> From<E> for Error where E: Diagnostic {}
impl Deref for Error {
    type Target = dyn Diagnostic + Send + Sync;
    fn deref(&self) -> &Self::Target {}
}
impl DerefMut for Error { fn deref_mut(&mut self) -> &mut Self::Target {} }
impl core::fmt::Display for Error {}
impl AsRef<dyn Diagnostic + Send + Sync> for Error {}
impl AsRef<dyn Diagnostic> for Error {}
impl AsRef<dyn StdError + Send + Sync> for Error {}
impl AsRef<dyn StdError> for Error {}
impl borrow::Borrow<dyn Diagnostic> for Error {}
pub type ErrorHook = Box<dyn Fn(&(dyn Diagnostic)) -> Box<dyn ReportHandler> + Sync + Send>;
pub struct InstallError;
impl core::fmt::Display for InstallError {}
impl StdError for InstallError {}
impl Diagnostic for InstallError {}
pub fn set_hook(hook: ErrorHook) -> Result<(), InstallError> {}
pub trait ReportHandler: any::Any {
    fn debug(&self, error: &(dyn Diagnostic), f: &mut core::fmt::Formatter) -> core::fmt::Result;
    fn display(&self, error: &(dyn StdError), f: &mut core::fmt::Formatter) -> core::fmt::Result {}
    fn track_caller(&mut self, location: &panic::Location) {}
}
impl dyn ReportHandler {
    pub fn is<T: ReportHandler>(&self) -> bool {}
    pub fn downcast_ref<T: ReportHandler>(&self) -> Option<&T> {}
    pub fn downcast_mut<T: ReportHandler>(&mut self) -> Option<&mut T> {}
}
pub type Result<T, E = Error> = result::Result<T, E>;
pub trait Context<T, E> {
    fn wrap_err<D>(self, msg: D) -> Result<T, Error> where D: core::fmt::Display;
    fn wrap_err_with<D, F>(self, f: F) -> Result<T, Error> where D: core::fmt::Display, F: FnOnce() -> D;
    fn context<D>(self, msg: D) -> Result<T, Error> where D: core::fmt::Display;
    fn with_context<D, F>(self, f: F) -> Result<T, Error> where D: core::fmt::Display, F: FnOnce() -> D;
}
impl<T> Context<T, convert::Infallible> for Option<T> {
    fn wrap_err<D>(self, msg: D) -> std::result::Result<T, Error> where D: core::fmt::Display {}
    fn wrap_err_with<D, F>(self, msg: F) -> std::result::Result<T, Error> where D: core::fmt::Display, F: FnOnce() -> D { msg(); }
    fn context<D>(self, msg: D) -> std::result::Result<T, Error> where D: core::fmt::Display {}
    fn with_context<D, F>(self, msg: F) -> std::result::Result<T, Error> where D: core::fmt::Display, F: FnOnce() -> D { msg(); }
}
impl<T, E> Context<T, E> for std::result::Result<T, E> where E: Diag {
    fn wrap_err<D>(self, msg: D) -> std::result::Result<T, Error> where D: core::fmt::Display {}
    fn wrap_err_with<D, F>(self, msg: F) -> std::result::Result<T, Error> where D: core::fmt::Display, F: FnOnce() -> D { msg(); }
    fn context<D>(self, msg: D) -> std::result::Result<T, Error> where D: core::fmt::Display {}
    fn with_context<D, F>(self, msg: F) -> std::result::Result<T, Error> where D: core::fmt::Display, F: FnOnce() -> D { msg(); }
}
pub trait IntoDiagnostic<T, E> {
    fn into_diagnostic(self) -> std::result::Result<T, Report>;
}
impl<T, E: error::Error> IntoDiagnostic<T, E> for std::result::Result<T, E> {
    fn into_diagnostic(self) -> std::result::Result<T, Report> {}
}
#[derive(Clone, Copy, Default)] pub enum RgbColors { Always, Preferred, Never }
#[derive(Clone, Default)] pub struct MietteHandlerOpts;
impl MietteHandlerOpts {
    pub fn new() -> Self {}
    pub fn terminal_links(self, linkify: bool) -> Self {}
    pub fn graphical_theme(self, theme: GraphicalTheme) -> Self {}
    pub fn with_syntax_highlighting(self, highlighter: impl Highlighter) -> Self {}
    pub fn without_syntax_highlighting(self) -> Self {}
    pub fn width(self, width: usize) -> Self {}
    pub fn wrap_lines(self, wrap_lines: bool) -> Self {}
    pub fn break_words(self, break_words: bool) -> Self {}
    pub fn word_separator(self, word_separator: textwrap::WordSeparator) -> Self {}
    pub fn word_splitter(self, word_splitter: textwrap::WordSplitter) -> Self {}
    pub fn with_cause_chain(self) -> Self {}
    pub fn without_cause_chain(self) -> Self {}
    pub fn show_related_errors_as_siblings(self) -> Self {}
    pub fn show_related_errors_as_nested(self) -> Self {}
    pub fn color(self, color: bool) -> Self {}
    pub fn rgb_colors(self, color: RgbColors) -> Self {}
    pub fn unicode(self, unicode: bool) -> Self {}
    pub fn force_graphical(self, force: bool) -> Self {}
    pub fn force_narrated(self, force: bool) -> Self {}
    pub fn footer(self, footer: String) -> Self {}
    pub fn context_lines(self, context_lines: usize) -> Self {}
    pub fn tab_width(self, width: usize) -> Self {}
    pub fn build(self) -> MietteHandler {}
}
pub struct MietteHandler;
impl MietteHandler { pub fn new() -> Self {} }
impl Default for MietteHandler {}
impl ReportHandler for MietteHandler { fn debug(&self, diagnostic: &(dyn Diagnostic), f: &mut fmt::Formatter) -> fmt::Result {} }
#[derive(Clone)] pub struct DebugReportHandler;
impl DebugReportHandler {
    pub fn new() -> Self {}
    pub fn render_report(&self, f: &mut fmt::Formatter, diagnostic: &(dyn Diagnostic)) -> fmt::Result {}
}
impl Default for DebugReportHandler {}
impl ReportHandler for DebugReportHandler { fn debug(&self, diagnostic: &(dyn Diagnostic), f: &mut fmt::Formatter) -> fmt::Result {} }
#[derive(Clone)] pub struct GraphicalReportHandler;
impl GraphicalReportHandler {
    pub fn new() -> Self {}
    pub fn new_themed(theme: GraphicalTheme) -> Self {}
    pub fn tab_width(self, width: usize) -> Self {}
    pub fn with_links(self, links: bool) -> Self {}
    pub fn with_cause_chain(self) -> Self {}
    pub fn without_cause_chain(self) -> Self {}
    pub fn with_primary_span_start(self) -> Self {}
    pub fn without_primary_span_start(self) -> Self {}
    pub fn with_urls(self, urls: bool) -> Self {}
    pub fn with_theme(self, theme: GraphicalTheme) -> Self {}
    pub fn with_width(self, width: usize) -> Self {}
    pub fn with_wrap_lines(self, wrap_lines: bool) -> Self {}
    pub fn with_break_words(self, break_words: bool) -> Self {}
    pub fn with_word_separator(self, word_separator: textwrap::WordSeparator) -> Self {}
    pub fn with_word_splitter(self, word_splitter: textwrap::WordSplitter) -> Self {}
    pub fn with_footer(self, footer: String) -> Self {}
    pub fn with_context_lines(self, lines: usize) -> Self {}
    pub fn with_show_related_as_nested(self, show_related_as_nested: bool) -> Self {}
    pub fn with_syntax_highlighting(self, highlighter: impl Highlighter) -> Self {}
    pub fn without_syntax_highlighting(self) -> Self {}
    pub fn with_link_display_text(self, text: impl Into<String>) -> Self {}
    pub fn render_report(&self, f: &mut impl fmt::Write, diagnostic: &(dyn Diagnostic)) -> fmt::Result {}
}
impl Default for GraphicalReportHandler {}
impl ReportHandler for GraphicalReportHandler {
    fn debug(&self, diagnostic: &(dyn Diagnostic), f: &mut fmt::Formatter) -> fmt::Result {}
}
#[derive(Clone)] pub struct JSONReportHandler;
impl JSONReportHandler {
    pub fn new() -> Self {}
    pub fn render_report(&self, f: &mut impl fmt::Write, diagnostic: &(dyn Diagnostic)) -> fmt::Result {}
}
impl Default for JSONReportHandler {}
impl ReportHandler for JSONReportHandler { fn debug(&self, diagnostic: &(dyn Diagnostic), f: &mut fmt::Formatter) -> fmt::Result {} }
#[derive(Clone)] pub struct NarratableReportHandler;
impl NarratableReportHandler {
    pub fn new() -> Self {}
    pub fn with_cause_chain(self) -> Self {}
    pub fn without_cause_chain(self) -> Self {}
    pub fn with_footer(self, footer: String) -> Self {}
    pub fn with_context_lines(self, lines: usize) -> Self {}
    pub fn render_report(&self, f: &mut impl fmt::Write, diagnostic: &(dyn Diagnostic)) -> fmt::Result {}
}
impl Default for NarratableReportHandler {}
impl ReportHandler for NarratableReportHandler {
    fn debug(&self, diagnostic: &(dyn Diagnostic), f: &mut fmt::Formatter) -> fmt::Result {}
}
#[derive(Clone)] pub struct GraphicalTheme { pub characters: ThemeCharacters, pub styles: ThemeStyles }
impl GraphicalTheme {
    pub fn ascii() -> Self {}
    pub fn unicode() -> Self {}
    pub fn unicode_nocolor() -> Self {}
    pub fn none() -> Self {}
}
impl Default for GraphicalTheme {}
#[derive(Clone)] pub struct ThemeStyles { pub error: Style, pub warning: Style, pub advice: Style, pub help: Style, pub link: Style, pub linum: Style, pub highlights: Vec<Style> }
impl ThemeStyles {
    pub fn rgb() -> Self {}
    pub fn ansi() -> Self {}
    pub fn none() -> Self {}
}
#[derive(Clone)] pub struct ThemeCharacters { pub hbar: char, pub vbar: char, pub xbar: char, pub vbar_break: char, pub uarrow: char, pub rarrow: char, pub ltop: char, pub mtop: char, pub rtop: char, pub lbot: char, pub rbot: char, pub mbot: char, pub lbox: char, pub rbox: char, pub lcross: char, pub rcross: char, pub underbar: char, pub underline: char, pub error: String, pub warning: String, pub advice: String }
impl ThemeCharacters {
    pub fn unicode() -> Self {}
    pub fn emoji() -> Self {}
    pub fn ascii() -> Self {}
}
#[derive(Clone)] pub struct MietteDiagnostic { pub message: String, pub code: Option<String>, pub severity: Option<Severity>, pub help: Option<String>, pub url: Option<String>, pub labels: Option<Vec<LabeledSpan>> }
impl Display for MietteDiagnostic {}
impl std::error::Error for MietteDiagnostic {}
impl Diagnostic for MietteDiagnostic {
    fn code(&self) -> Option<Box<dyn Display>> {}
    fn severity(&self) -> Option<Severity> {}
    fn help(&self) -> Option<Box<dyn Display>> {}
    fn url(&self) -> Option<Box<dyn Display>> {}
    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan>>> {}
}
impl MietteDiagnostic {
    pub fn new(message: impl Into<String>) -> Self {}
    pub fn with_code(self, code: impl Into<String>) -> Self {}
    pub fn with_severity(self, severity: Severity) -> Self {}
    pub fn with_help(self, help: impl Into<String>) -> Self {}
    pub fn with_url(self, url: impl Into<String>) -> Self {}
    pub fn with_label(self, label: impl Into<LabeledSpan>) -> Self {}
    pub fn with_labels(self, labels: impl IntoIterator<Item = LabeledSpan>) -> Self {}
    pub fn and_label(self, label: impl Into<LabeledSpan>) -> Self {}
    pub fn and_labels(self, labels: impl IntoIterator<Item = LabeledSpan>) -> Self {}
}
#[derive(Clone)] pub struct NamedSource<S: SourceCode>;
impl<S: SourceCode> NamedSource<S> {
    pub fn new(name: impl AsRef<str>, source: S) -> Self {}
    pub fn name(&self) -> &str {}
    pub fn inner(&self) -> &S {}
    pub fn with_language(self, language: impl Into<String>) -> Self {}
}
impl<S: SourceCode> SourceCode for NamedSource<S> {
    fn read_span(&self, span: &crate::SourceSpan, context_lines_before: usize, context_lines_after: usize) -> std::result::Result<Box<dyn SpanContents>, MietteError> {}
}
pub fn set_panic_hook() {}
pub trait Diagnostic: error::Error {
    fn code(&self) -> Option<Box<dyn Display>> {}
    fn severity(&self) -> Option<Severity> {}
    fn help(&self) -> Option<Box<dyn Display>> {}
    fn url(&self) -> Option<Box<dyn Display>> {}
    fn source_code(&self) -> Option<&dyn SourceCode> {}
    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan>>> {}
    fn related(&self) -> Option<Box<dyn Iterator<Item = &dyn Diagnostic>>> {}
    fn diagnostic_source(&self) -> Option<&dyn Diagnostic> {}
}
impl<T: Diagnostic> From<T> for Box<dyn Diagnostic + Send + Sync> {}
impl<T: Diagnostic> From<T> for Box<dyn Diagnostic + Send> {}
impl<T: Diagnostic> From<T> for Box<dyn Diagnostic> {}
impl From<&str> for Box<dyn Diagnostic> {}
impl From<&str> for Box<dyn Diagnostic + Send + Sync> {}
impl From<String> for Box<dyn Diagnostic> {}
impl From<String> for Box<dyn Diagnostic + Send + Sync> {}
impl From<Box<dyn error::Error + Send + Sync>> for Box<dyn Diagnostic + Send + Sync> {}
#[derive(Clone, Copy, Default)] pub enum Severity { Advice, Warning, Error }
pub trait SourceCode {
    fn read_span(&self, span: &SourceSpan, context_lines_before: usize, context_lines_after: usize) -> std::result::Result<Box<dyn SpanContents>, MietteError>;
}
#[derive(Clone)] pub struct LabeledSpan;
impl LabeledSpan {
    pub fn new(label: Option<String>, offset: ByteOffset, len: usize) -> Self {}
    pub fn new_with_span(label: Option<String>, span: impl Into<SourceSpan>) -> Self {}
    pub fn new_primary_with_span(label: Option<String>, span: impl Into<SourceSpan>) -> Self {}
    pub fn set_label(&mut self, label: Option<String>) {}
    pub fn at(span: impl Into<SourceSpan>, label: impl Into<String>) -> Self {}
    pub fn at_offset(offset: ByteOffset, label: impl Into<String>) -> Self {}
    pub fn underline(span: impl Into<SourceSpan>) -> Self {}
    pub fn label(&self) -> Option<&str> {}
    pub fn inner(&self) -> &SourceSpan {}
    pub fn offset(&self) -> usize {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn primary(&self) -> bool {}
}
pub trait SpanContents {
    fn data(&self) -> &[u8];
    fn span(&self) -> &SourceSpan;
    fn name(&self) -> Option<&str> {}
    fn line(&self) -> usize;
    fn column(&self) -> usize;
    fn line_count(&self) -> usize;
    fn language(&self) -> Option<&str> {}
}
#[derive(Clone)] pub struct MietteSpanContents;
impl MietteSpanContents {
    pub fn new(data: &[u8], span: SourceSpan, line: usize, column: usize, line_count: usize) -> MietteSpanContents {}
    pub fn new_named(name: String, data: &[u8], span: SourceSpan, line: usize, column: usize, line_count: usize) -> MietteSpanContents {}
    pub fn with_language(self, language: impl Into<String>) -> Self {}
}
impl SpanContents for MietteSpanContents {
    fn data(&self) -> &[u8] {}
    fn span(&self) -> &SourceSpan {}
    fn line(&self) -> usize {}
    fn column(&self) -> usize {}
    fn line_count(&self) -> usize {}
    fn name(&self) -> Option<&str> {}
    fn language(&self) -> Option<&str> {}
}
#[derive(Clone, Copy)] pub struct SourceSpan;
impl SourceSpan {
    pub fn new(start: SourceOffset, length: usize) -> Self {}
    pub fn offset(&self) -> usize {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
}
impl From<(ByteOffset, usize)> for SourceSpan {}
impl From<(SourceOffset, usize)> for SourceSpan {}
impl From<ops::Range<ByteOffset>> for SourceSpan {}
impl From<ops::RangeInclusive<ByteOffset>> for SourceSpan {}
impl From<SourceOffset> for SourceSpan {}
impl From<ByteOffset> for SourceSpan {}
pub type ByteOffset = usize;
#[derive(Clone, Copy)] pub struct SourceOffset;
impl SourceOffset {
    pub fn offset(&self) -> ByteOffset {}
    pub fn from_location(source: impl AsRef<str>, loc_line: usize, loc_col: usize) -> Self {}
    pub fn from_current_location() -> std::result::Result<(String, Self), MietteError> {}
}
impl From<ByteOffset> for SourceOffset {}
pub mod chain {
    use std::error::Error as StdError;
    #[derive(Clone)] pub struct Chain;
    impl Iterator for Chain {
        type Item = &(dyn StdError);
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl DoubleEndedIterator for Chain { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl Default for Chain {}
}
pub mod eyreish {
    pub mod context {
        pub mod ext {
            use core::fmt::Display;
            use crate::{Diagnostic, Error};
            pub trait Diag {
                fn ext_report<D>(self, msg: D) -> Error where D: Display;
            }
            impl<E> Diag for E where E: Diagnostic { fn ext_report<D>(self, msg: D) -> Error where D: Display {} }
        }
    }
}
pub mod highlighters {
    use crate::SpanContents;
    use owo_colors::Styled;
    pub trait Highlighter {
        fn start_highlighter_state(&self, source: &dyn SpanContents) -> Box<dyn HighlighterState>;
    }
    pub trait HighlighterState {
        fn highlight_line(&mut self, line: &str) -> Vec<Styled<&str>>;
    }
    #[derive(Clone)] pub struct BlankHighlighter;
    impl Highlighter for BlankHighlighter {
        fn start_highlighter_state(&self, _source: &dyn SpanContents) -> Box<dyn HighlighterState> {}
    }
    impl Default for BlankHighlighter {}
    #[derive(Clone)] pub struct BlankHighlighterState;
    impl HighlighterState for BlankHighlighterState { fn highlight_line(&mut self, line: &str) -> Vec<owo_colors::Styled<&str>> {} }
    #[derive(Clone)] pub struct SyntectHighlighter;
    impl Default for SyntectHighlighter {}
    impl Highlighter for SyntectHighlighter {
        fn start_highlighter_state(&self, source: &dyn SpanContents) -> Box<dyn HighlighterState> {}
    }
    impl SyntectHighlighter {
        pub fn new(syntax_set: syntect::parsing::SyntaxSet, theme: syntect::highlighting::Theme, use_bg_color: bool) -> Self {}
        pub fn new_themed(theme: syntect::highlighting::Theme, use_bg_color: bool) -> Self {}
    }
}
