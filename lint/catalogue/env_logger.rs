//! env_logger 0.11.11.

use crate::fmt::Formatter;
use log::{LevelFilter, Log, Metadata, Record, SetLoggerError, kv};
use std::io;
use std::borrow::Cow;
pub const DEFAULT_FILTER_ENV: &str = _;
pub const DEFAULT_WRITE_STYLE_ENV: &str = _;
#[derive(Default)] pub struct Builder;
impl Builder {
    pub fn new() -> Builder {}
    pub fn from_env<E>(env: E) -> Self where E: Into<Env> {}
    pub fn parse_env<E>(&mut self, env: E) -> &mut Self where E: Into<Env> {}
    pub fn from_default_env() -> Self {}
    pub fn parse_default_env(&mut self) -> &mut Self {}
    pub fn format<F>(&mut self, format: F) -> &mut Self where F: Fn(&mut Formatter, &Record) -> io::Result<()> {}
    pub fn default_format(&mut self) -> &mut Self {}
    pub fn format_level(&mut self, write: bool) -> &mut Self {}
    pub fn format_file(&mut self, write: bool) -> &mut Self {}
    pub fn format_line_number(&mut self, write: bool) -> &mut Self {}
    pub fn format_source_path(&mut self, write: bool) -> &mut Self {}
    pub fn format_module_path(&mut self, write: bool) -> &mut Self {}
    pub fn format_target(&mut self, write: bool) -> &mut Self {}
    pub fn format_indent(&mut self, indent: Option<usize>) -> &mut Self {}
    pub fn format_timestamp(&mut self, timestamp: Option<TimestampPrecision>) -> &mut Self {}
    pub fn format_timestamp_secs(&mut self) -> &mut Self {}
    pub fn format_timestamp_millis(&mut self) -> &mut Self {}
    pub fn format_timestamp_micros(&mut self) -> &mut Self {}
    pub fn format_timestamp_nanos(&mut self) -> &mut Self {}
    pub fn format_suffix(&mut self, suffix: &str) -> &mut Self {}
    pub fn format_key_values<F>(&mut self, format: F) -> &mut Self where F: Fn(&mut Formatter, &dyn kv::Source) -> io::Result<()> {}
    pub fn filter_module(&mut self, module: &str, level: LevelFilter) -> &mut Self {}
    pub fn filter_level(&mut self, level: LevelFilter) -> &mut Self {}
    pub fn filter(&mut self, module: Option<&str>, level: LevelFilter) -> &mut Self {}
    pub fn parse_filters(&mut self, filters: &str) -> &mut Self {}
    pub fn target(&mut self, target: Target) -> &mut Self {}
    pub fn write_style(&mut self, write_style: WriteStyle) -> &mut Self {}
    pub fn parse_write_style(&mut self, write_style: &str) -> &mut Self {}
    pub fn is_test(&mut self, is_test: bool) -> &mut Self {}
    pub fn try_init(&mut self) -> Result<(), SetLoggerError> {}
    pub fn init(&mut self) {}
    pub fn build(&mut self) -> Logger {}
}
pub struct Logger;
impl Logger {
    pub fn from_env<E>(env: E) -> Self where E: Into<Env> {}
    pub fn from_default_env() -> Self {}
    pub fn filter(&self) -> LevelFilter {}
    pub fn matches(&self, record: &Record) -> bool {}
}
impl Log for Logger {
    fn enabled(&self, metadata: &Metadata) -> bool {}
    fn log(&self, record: &Record) {}
    fn flush(&self) {}
}
pub struct Env;
impl Env {
    pub fn new() -> Self {}
    pub fn filter<E>(self, filter_env: E) -> Self where E: Into<Cow<str>> {}
    pub fn filter_or<E, V>(self, filter_env: E, default: V) -> Self where E: Into<Cow<str>>, V: Into<Cow<str>> {}
    pub fn default_filter_or<V>(self, default: V) -> Self where V: Into<Cow<str>> {}
    pub fn write_style<E>(self, write_style_env: E) -> Self where E: Into<Cow<str>> {}
    pub fn write_style_or<E, V>(self, write_style_env: E, default: V) -> Self where E: Into<Cow<str>>, V: Into<Cow<str>> {}
    pub fn default_write_style_or<V>(self, default: V) -> Self where V: Into<Cow<str>> {}
}
impl<T> From<T> for Env where T: Into<Cow<str>> {}
impl Default for Env {}
pub fn try_init() -> Result<(), SetLoggerError> {}
pub fn init() {}
pub fn try_init_from_env<E>(env: E) -> Result<(), SetLoggerError> where E: Into<Env> {}
pub fn init_from_env<E>(env: E) where E: Into<Env> {}
pub fn builder() -> Builder {}
pub fn from_env<E>(env: E) -> Builder where E: Into<Env> {}
#[derive(Clone, Copy, Default)] pub enum WriteStyle { Auto, Always, Never }
impl From<anstream::ColorChoice> for WriteStyle {}
#[derive(Default)] pub enum Target { Stdout, Stderr, Pipe(Box<dyn io::Write + Send>) }
#[derive(Clone, Copy)] pub enum TimestampPrecision { Seconds, Millis, Micros, Nanos }
impl Default for TimestampPrecision {}
pub mod fmt {
    use log::{Level, Record, kv};
    use log::kv::Source;
    use std::{fmt, io};
    use std::io::prelude::Write;
    pub use anstyle as style;
    pub use crate::{Target, TimestampPrecision, WriteStyle};
    pub struct Formatter;
    impl Formatter {
        pub fn style(&self) -> Style {}
        pub fn default_level_style(&self, level: Level) -> anstyle::Style {}
        pub fn timestamp(&self) -> Timestamp {}
        pub fn timestamp_seconds(&self) -> Timestamp {}
        pub fn timestamp_millis(&self) -> Timestamp {}
        pub fn timestamp_micros(&self) -> Timestamp {}
        pub fn timestamp_nanos(&self) -> Timestamp {}
    }
    impl Write for Formatter {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
    }
    pub struct ConfigurableFormat;
    impl ConfigurableFormat {
        pub fn format(&self, formatter: &mut Formatter, record: &Record) -> io::Result<()> {}
        pub fn level(&mut self, write: bool) -> &mut Self {}
        pub fn file(&mut self, write: bool) -> &mut Self {}
        pub fn line_number(&mut self, write: bool) -> &mut Self {}
        pub fn module_path(&mut self, write: bool) -> &mut Self {}
        pub fn target(&mut self, write: bool) -> &mut Self {}
        pub fn indent(&mut self, indent: Option<usize>) -> &mut Self {}
        pub fn timestamp(&mut self, timestamp: Option<crate::TimestampPrecision>) -> &mut Self {}
        pub fn suffix(&mut self, suffix: &str) -> &mut Self {}
        pub fn key_values<F>(&mut self, format: F) -> &mut Self where F: Fn(&mut Formatter, &dyn kv::Source) -> io::Result<()> {}
    }
    impl Default for ConfigurableFormat {}
    impl RecordFormat for ConfigurableFormat { fn format(&self, formatter: &mut Formatter, record: &Record) -> io::Result<()> {} }
    pub struct Timestamp;
    impl fmt::Display for Timestamp {}
    pub fn hidden_kv_format(_formatter: &mut Formatter, _fields: &dyn Source) -> io::Result<()> {}
    pub fn default_kv_format(formatter: &mut Formatter, fields: &dyn Source) -> io::Result<()> {}
    pub trait RecordFormat {
        fn format(&self, formatter: &mut Formatter, record: &Record) -> io::Result<()>;
    }
    impl<F> RecordFormat for F where F: Fn(&mut Formatter, &Record) -> io::Result<()> {
        fn format(&self, formatter: &mut Formatter, record: &Record) -> io::Result<()> {}
    }
}
