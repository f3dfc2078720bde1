//! simplelog 0.12.2.

macro_rules! debug { () => {} }
macro_rules! error { () => {} }
macro_rules! info { () => {} }
macro_rules! trace { () => {} }
macro_rules! warn { () => {} }
use crate::loggers::testlog::log;
use log::{Log, Metadata, Record, SetLoggerError};
use std::io::Write;
use time::UtcOffset;
pub use log::{Level, LevelFilter};
pub use termcolor::{Color, ColorChoice};
pub use time::format_description::FormatItem;
pub use time::macros::format_description;
pub trait SharedLogger: Log {
    fn level(&self) -> LevelFilter;
    fn config(&self) -> Option<&Config>;
    fn as_log(self: Box<Self>) -> Box<dyn Log>;
}
#[derive(Clone, Copy)] pub enum LevelPadding { Left, Right, Off }
#[derive(Clone, Copy)] pub enum ThreadPadding { Left(usize), Right(usize), Off }
#[derive(Clone, Copy)] pub enum TargetPadding { Left(usize), Right(usize), Off }
#[derive(Clone, Copy)] pub enum ThreadLogMode { IDs, Names, Both }
#[derive(Clone)] pub struct Config;
impl Default for Config {}
#[derive(Clone)] pub struct ConfigBuilder;
impl ConfigBuilder {
    pub fn new() -> ConfigBuilder {}
    pub fn set_max_level(&mut self, level: LevelFilter) -> &mut ConfigBuilder {}
    pub fn set_time_level(&mut self, time: LevelFilter) -> &mut ConfigBuilder {}
    pub fn set_thread_level(&mut self, thread: LevelFilter) -> &mut ConfigBuilder {}
    pub fn set_target_level(&mut self, target: LevelFilter) -> &mut ConfigBuilder {}
    pub fn set_target_padding(&mut self, padding: TargetPadding) -> &mut ConfigBuilder {}
    pub fn set_location_level(&mut self, location: LevelFilter) -> &mut ConfigBuilder {}
    pub fn set_level_padding(&mut self, padding: LevelPadding) -> &mut ConfigBuilder {}
    pub fn set_thread_padding(&mut self, padding: ThreadPadding) -> &mut ConfigBuilder {}
    pub fn set_thread_mode(&mut self, mode: ThreadLogMode) -> &mut ConfigBuilder {}
    pub fn set_level_color(&mut self, level: Level, color: Option<Color>) -> &mut ConfigBuilder {}
    pub fn set_time_format_custom(&mut self, time_format: &[FormatItem]) -> &mut ConfigBuilder {}
    pub fn set_time_format_rfc2822(&mut self) -> &mut ConfigBuilder {}
    pub fn set_time_format_rfc3339(&mut self) -> &mut ConfigBuilder {}
    pub fn set_time_offset(&mut self, offset: UtcOffset) -> &mut ConfigBuilder {}
    pub fn set_time_offset_to_local(&mut self) -> Result<&mut ConfigBuilder, &mut ConfigBuilder> {}
    pub fn set_write_log_enable_colors(&mut self, local: bool) -> &mut ConfigBuilder {}
    pub fn add_filter_allow_str(&mut self, filter_allow: &str) -> &mut ConfigBuilder {}
    pub fn add_filter_allow(&mut self, filter_allow: String) -> &mut ConfigBuilder {}
    pub fn clear_filter_allow(&mut self) -> &mut ConfigBuilder {}
    pub fn add_filter_ignore_str(&mut self, filter_ignore: &str) -> &mut ConfigBuilder {}
    pub fn add_filter_ignore(&mut self, filter_ignore: String) -> &mut ConfigBuilder {}
    pub fn clear_filter_ignore(&mut self) -> &mut ConfigBuilder {}
    pub fn build(&mut self) -> Config {}
}
impl Default for ConfigBuilder {}
pub struct CombinedLogger;
impl CombinedLogger {
    pub fn init(logger: Vec<Box<dyn SharedLogger>>) -> Result<(), SetLoggerError> {}
    pub fn new(logger: Vec<Box<dyn SharedLogger>>) -> Box<CombinedLogger> {}
}
impl Log for CombinedLogger {
    fn enabled(&self, metadata: &Metadata) -> bool {}
    fn log(&self, record: &Record) {}
    fn flush(&self) {}
}
impl SharedLogger for CombinedLogger {
    fn level(&self) -> LevelFilter {}
    fn config(&self) -> Option<&Config> {}
    fn as_log(self: Box<Self>) -> Box<dyn Log> {}
}
pub struct SimpleLogger;
impl SimpleLogger {
    pub fn init(log_level: LevelFilter, config: Config) -> Result<(), SetLoggerError> {}
    pub fn new(log_level: LevelFilter, config: Config) -> Box<SimpleLogger> {}
}
impl Log for SimpleLogger {
    fn enabled(&self, metadata: &Metadata) -> bool {}
    fn log(&self, record: &Record) {}
    fn flush(&self) {}
}
impl SharedLogger for SimpleLogger {
    fn level(&self) -> LevelFilter {}
    fn config(&self) -> Option<&Config> {}
    fn as_log(self: Box<Self>) -> Box<dyn Log> {}
}
#[derive(Clone, Copy)] pub enum TerminalMode { Stdout, Stderr, Mixed }
impl Default for TerminalMode {}
pub struct TermLogger;
impl TermLogger {
    pub fn init(log_level: LevelFilter, config: Config, mode: TerminalMode, color_choice: ColorChoice) -> Result<(), SetLoggerError> {}
    pub fn new(log_level: LevelFilter, config: Config, mode: TerminalMode, color_choice: ColorChoice) -> Box<TermLogger> {}
}
impl Log for TermLogger {
    fn enabled(&self, metadata: &Metadata) -> bool {}
    fn log(&self, record: &Record) {}
    fn flush(&self) {}
}
impl SharedLogger for TermLogger {
    fn level(&self) -> LevelFilter {}
    fn config(&self) -> Option<&Config> {}
    fn as_log(self: Box<Self>) -> Box<dyn Log> {}
}
pub struct TestLogger;
impl TestLogger {
    pub fn init(log_level: LevelFilter, config: Config) -> Result<(), SetLoggerError> {}
    pub fn new(log_level: LevelFilter, config: Config) -> Box<TestLogger> {}
}
impl Log for TestLogger {
    fn enabled(&self, metadata: &Metadata) -> bool {}
    fn log(&self, record: &Record) {}
    fn flush(&self) {}
}
impl SharedLogger for TestLogger {
    fn level(&self) -> LevelFilter {}
    fn config(&self) -> Option<&Config> {}
    fn as_log(self: Box<Self>) -> Box<dyn Log> {}
}
pub struct WriteLogger<W: Write>;
impl<W: Write> WriteLogger<W> {
    pub fn init(log_level: LevelFilter, config: Config, writable: W) -> Result<(), SetLoggerError> {}
    pub fn new(log_level: LevelFilter, config: Config, writable: W) -> Box<WriteLogger<W>> {}
}
impl<W: Write> Log for WriteLogger<W> {
    fn enabled(&self, metadata: &Metadata) -> bool {}
    fn log(&self, record: &Record) {}
    fn flush(&self) {}
}
impl<W: Write> SharedLogger for WriteLogger<W> {
    fn level(&self) -> LevelFilter {}
    fn config(&self) -> Option<&Config> {}
    fn as_log(self: Box<Self>) -> Box<dyn Log> {}
}
pub mod loggers {
    pub mod testlog {
        use crate::Config;
        use log::Record;
        pub fn log(config: &Config, record: &Record) {}
    }
}
