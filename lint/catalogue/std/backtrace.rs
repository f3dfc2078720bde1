//! `std::backtrace`.

#[derive(Debug)]
pub struct Backtrace;
impl Backtrace {
    pub fn capture() -> Backtrace {}
    pub fn force_capture() -> Backtrace {}
    pub const fn disabled() -> Backtrace {}
    pub fn status(&self) -> BacktraceStatus {}
}
impl crate::fmt::Display for Backtrace {}

#[derive(Debug, Eq, PartialEq)]
pub enum BacktraceStatus {
    Unsupported,
    Disabled,
    Captured,
}
