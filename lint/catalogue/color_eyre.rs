//! color_eyre 0.6.5.

use backtrace::Backtrace;
use core::fmt;
use eyre::Report;
use std::{any, error, panic};
use std::fmt::Display;
use tracing_error::SpanTrace;
pub use eyre;
pub use owo_colors;
pub struct Handler;
impl Handler {
    pub fn backtrace(&self) -> Option<&Backtrace> {}
    pub fn span_trace(&self) -> Option<&SpanTrace> {}
}
impl eyre::EyreHandler for Handler {
    fn debug(&self, error: &(dyn error::Error), f: &mut fmt::Formatter) -> fmt::Result {}
    fn track_caller(&mut self, location: &panic::Location) {}
}
pub enum ErrorKind { NonRecoverable(&dyn any::Any), Recoverable(&(dyn error::Error)) }
pub fn install() -> eyre::Result<(), Report> {}
pub struct IndentedSection<H, B>;
impl<H, B> std::fmt::Display for IndentedSection<H, B> where H: Display, B: Display {}
pub trait SectionExt {
    fn header<C>(self, header: C) -> IndentedSection<C, Self> where C: Display;
}
impl<T> SectionExt for T where T: Display { fn header<C>(self, header: C) -> IndentedSection<C, Self> where C: Display {} }
pub trait Section {
    type Return;
    fn section<D>(self, section: D) -> Self::Return where D: Display;
    fn with_section<D, F>(self, section: F) -> Self::Return where D: Display, F: FnOnce() -> D;
    fn error<E>(self, error: E) -> Self::Return where E: error::Error;
    fn with_error<E, F>(self, error: F) -> Self::Return where F: FnOnce() -> E, E: error::Error;
    fn note<D>(self, note: D) -> Self::Return where D: Display;
    fn with_note<D, F>(self, f: F) -> Self::Return where D: Display, F: FnOnce() -> D;
    fn warning<D>(self, warning: D) -> Self::Return where D: Display;
    fn with_warning<D, F>(self, f: F) -> Self::Return where D: Display, F: FnOnce() -> D;
    fn suggestion<D>(self, suggestion: D) -> Self::Return where D: Display;
    fn with_suggestion<D, F>(self, f: F) -> Self::Return where D: Display, F: FnOnce() -> D;
    fn suppress_backtrace(self, suppress: bool) -> Self::Return;
}
impl Section for Report {
    type Return = Report;
    fn note<D>(self, note: D) -> Self::Return where D: Display {}
    fn with_note<D, F>(self, note: F) -> Self::Return where D: Display, F: FnOnce() -> D { note(); }
    fn warning<D>(self, warning: D) -> Self::Return where D: Display {}
    fn with_warning<D, F>(self, warning: F) -> Self::Return where D: Display, F: FnOnce() -> D { warning(); }
    fn suggestion<D>(self, suggestion: D) -> Self::Return where D: Display {}
    fn with_suggestion<D, F>(self, suggestion: F) -> Self::Return where D: Display, F: FnOnce() -> D { suggestion(); }
    fn with_section<D, F>(self, section: F) -> Self::Return where D: Display, F: FnOnce() -> D { section(); }
    fn section<D>(self, section: D) -> Self::Return where D: Display {}
    fn error<E2>(self, error: E2) -> Self::Return where E2: error::Error {}
    fn with_error<E2, F>(self, error: F) -> Self::Return where F: FnOnce() -> E2, E2: error::Error { error(); }
    fn suppress_backtrace(self, suppress: bool) -> Self::Return {}
}
impl<T, E> Section for eyre::Result<T, E> where E: Into<Report> {
    type Return = eyre::Result<T, Report>;
    fn note<D>(self, note: D) -> Self::Return where D: Display {}
    fn with_note<D, F>(self, note: F) -> Self::Return where D: Display, F: FnOnce() -> D { note(); }
    fn warning<D>(self, warning: D) -> Self::Return where D: Display {}
    fn with_warning<D, F>(self, warning: F) -> Self::Return where D: Display, F: FnOnce() -> D { warning(); }
    fn suggestion<D>(self, suggestion: D) -> Self::Return where D: Display {}
    fn with_suggestion<D, F>(self, suggestion: F) -> Self::Return where D: Display, F: FnOnce() -> D { suggestion(); }
    fn with_section<D, F>(self, section: F) -> Self::Return where D: Display, F: FnOnce() -> D { section(); }
    fn section<D>(self, section: D) -> Self::Return where D: Display {}
    fn error<E2>(self, error: E2) -> Self::Return where E2: error::Error {}
    fn with_error<E2, F>(self, error: F) -> Self::Return where F: FnOnce() -> E2, E2: error::Error { error(); }
    fn suppress_backtrace(self, suppress: bool) -> Self::Return {}
}
pub mod config {
    use crate::ErrorKind;
    use crate::section::PanicMessage;
    use eyre::{InstallError, Report};
    use std::{error, fmt, panic};
    use std::fmt::Display;
    use std::path::PathBuf;
    #[derive(Clone, Copy, Default)] pub struct Theme;
    impl Theme {
        pub fn new() -> Self {}
        pub fn dark() -> Self {}
        pub fn light() -> Self {}
    }
    pub struct Frame { pub n: usize, pub name: Option<String>, pub lineno: Option<u32>, pub filename: Option<PathBuf> }
    pub struct HookBuilder;
    impl HookBuilder {
        pub fn new() -> Self {}
        pub fn blank() -> Self {}
        pub fn theme(self, theme: Theme) -> Self {}
        pub fn panic_section<S: Display>(self, section: S) -> Self {}
        pub fn panic_message<S: PanicMessage>(self, section: S) -> Self {}
        pub fn issue_url<S: ToString>(self, url: S) -> Self {}
        pub fn add_issue_metadata<K, V>(self, key: K, value: V) -> Self where K: Display, V: Display {}
        pub fn issue_filter<F>(self, predicate: F) -> Self where F: Fn(ErrorKind) -> bool {}
        pub fn capture_span_trace_by_default(self, cond: bool) -> Self {}
        pub fn display_env_section(self, cond: bool) -> Self {}
        pub fn display_location_section(self, cond: bool) -> Self {}
        pub fn add_frame_filter(self, filter: Box<FilterCallback>) -> Self {}
        pub fn install(self) -> Result<(), Report> {}
        pub fn add_default_filters(self) -> Self {}
        pub fn into_hooks(self) -> (PanicHook, EyreHook) {}
        pub fn try_into_hooks(self) -> Result<(PanicHook, EyreHook), Report> {}
    }
    impl Default for HookBuilder {}
    pub struct PanicReport;
    impl fmt::Display for PanicReport {}
    pub struct PanicHook;
    impl PanicHook {
        pub fn install(self) {}
        pub fn into_panic_hook(self,) -> Box<dyn Fn(&panic::PanicInfo) + Send + Sync> {}
        pub fn panic_report(&self, panic_info: &panic::PanicInfo) -> PanicReport {}
    }
    pub struct EyreHook;
    impl EyreHook {
        pub fn install(self) -> Result<(), InstallError> {}
        pub fn into_eyre_hook(self) -> HookFunc {}
    }
    pub type FilterCallback = dyn Fn(&mut Vec<&Frame>) + Send + Sync;
    pub type IssueFilterCallback = dyn Fn(ErrorKind) -> bool + Send + Sync;
    pub type HookFunc = Box<dyn Fn(&(dyn error::Error)) -> Box<dyn eyre::EyreHandler> + Send + Sync>;
}
pub mod section {
    use std::{fmt, panic};
    pub use crate::{IndentedSection, Section, SectionExt};
    pub trait PanicMessage {
        fn display(&self, pi: &panic::PanicInfo, f: &mut fmt::Formatter) -> fmt::Result;
    }
}
