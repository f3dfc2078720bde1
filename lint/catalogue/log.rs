//! log 0.4.35.

macro_rules! debug { () => {} }
macro_rules! error { () => {} }
macro_rules! info { () => {} }
macro_rules! log { () => {} }
macro_rules! trace { () => {} }
macro_rules! warn { () => {} }
use core as std;
use core::{error, fmt};
use core::str::FromStr;
use crate::kv::Source;
#[derive(Clone, Copy)] pub enum Level { Error, Warn, Info, Debug, Trace }
impl FromStr for Level {
    type Err = ParseLevelError;
    fn from_str(level: &str) -> Result<Level, Self::Err> {}
}
impl fmt::Display for Level {}
impl Level {
    pub fn max() -> Level {}
    pub fn to_level_filter(&self) -> LevelFilter {}
    pub fn as_str(&self) -> &str {}
    pub fn iter() -> impl Iterator<Item = Self> {}
    pub fn increment_severity(&self) -> Self {}
    pub fn decrement_severity(&self) -> Self {}
}
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)] pub enum LevelFilter { Off, Error, Warn, Info, Debug, Trace }
impl FromStr for LevelFilter {
    type Err = ParseLevelError;
    fn from_str(level: &str) -> Result<LevelFilter, Self::Err> {}
}
impl fmt::Display for LevelFilter {}
impl LevelFilter {
    pub fn max() -> LevelFilter {}
    pub fn to_level(&self) -> Option<Level> {}
    pub fn as_str(&self) -> &str {}
    pub fn iter() -> impl Iterator<Item = Self> {}
    pub fn increment_severity(&self) -> Self {}
    pub fn decrement_severity(&self) -> Self {}
}
#[derive(Clone)] pub struct Record;
impl Record {
    pub fn builder() -> RecordBuilder {}
    pub fn args(&self) -> &fmt::Arguments {}
    pub fn metadata(&self) -> &Metadata {}
    pub fn level(&self) -> Level {}
    pub fn target(&self) -> &str {}
    pub fn module_path(&self) -> Option<&str> {}
    pub fn module_path_static(&self) -> Option<&str> {}
    pub fn file(&self) -> Option<&str> {}
    pub fn file_static(&self) -> Option<&str> {}
    pub fn line(&self) -> Option<u32> {}
    pub fn key_values(&self) -> &dyn Source {}
    pub fn to_builder(&self) -> RecordBuilder {}
}
pub struct RecordBuilder;
impl RecordBuilder {
    pub fn new() -> RecordBuilder {}
    pub fn args(&mut self, args: fmt::Arguments) -> &mut RecordBuilder {}
    pub fn metadata(&mut self, metadata: Metadata) -> &mut RecordBuilder {}
    pub fn level(&mut self, level: Level) -> &mut RecordBuilder {}
    pub fn target(&mut self, target: &str) -> &mut RecordBuilder {}
    pub fn module_path(&mut self, path: Option<&str>) -> &mut RecordBuilder {}
    pub fn module_path_static(&mut self, path: Option<&str>) -> &mut RecordBuilder {}
    pub fn file(&mut self, file: Option<&str>) -> &mut RecordBuilder {}
    pub fn file_static(&mut self, file: Option<&str>) -> &mut RecordBuilder {}
    pub fn line(&mut self, line: Option<u32>) -> &mut RecordBuilder {}
    pub fn key_values(&mut self, kvs: &dyn Source) -> &mut RecordBuilder {}
    pub fn build(&self) -> Record {}
}
impl Default for RecordBuilder {}
#[derive(Clone)] pub struct Metadata;
impl Metadata {
    pub fn builder() -> MetadataBuilder {}
    pub fn level(&self) -> Level {}
    pub fn target(&self) -> &str {}
}
pub struct MetadataBuilder;
impl MetadataBuilder {
    pub fn new() -> MetadataBuilder {}
    pub fn level(&mut self, arg: Level) -> &mut MetadataBuilder {}
    pub fn target(&mut self, target: &str) -> &mut MetadataBuilder {}
    pub fn build(&self) -> Metadata {}
}
impl Default for MetadataBuilder {}
pub trait Log {
    fn enabled(&self, metadata: &Metadata) -> bool;
    fn log(&self, record: &Record);
    fn flush(&self);
}
impl<T> Log for &T where T: Log {
    fn enabled(&self, metadata: &Metadata) -> bool {}
    fn log(&self, record: &Record) {}
    fn flush(&self) {}
}
impl<T> Log for Box<T> where T: Log {
    fn enabled(&self, metadata: &Metadata) -> bool {}
    fn log(&self, record: &Record) {}
    fn flush(&self) {}
}
impl<T> Log for std::sync::Arc<T> where T: Log {
    fn enabled(&self, metadata: &Metadata) -> bool {}
    fn log(&self, record: &Record) {}
    fn flush(&self) {}
}
pub fn set_max_level(level: LevelFilter) {}
pub fn set_max_level_racy(level: LevelFilter) {}
pub fn max_level() -> LevelFilter {}
pub fn set_boxed_logger(logger: Box<dyn Log>) -> Result<(), SetLoggerError> {}
pub fn set_logger(logger: &dyn Log) -> Result<(), SetLoggerError> {}
pub fn set_logger_racy(logger: &dyn Log) -> Result<(), SetLoggerError> {}
pub struct SetLoggerError;
impl fmt::Display for SetLoggerError {}
impl error::Error for SetLoggerError {}
pub struct ParseLevelError;
impl fmt::Display for ParseLevelError {}
impl error::Error for ParseLevelError {}
pub fn logger() -> &dyn Log {}
pub const STATIC_MAX_LEVEL: LevelFilter = _;
#[returns(bool)] macro_rules! log_enabled { () => {} }
