//! fern 0.7.1.

use std::fs::File;
use std::io;
use std::path::Path;
#[blocking(fs)] pub fn log_file<P: AsRef<Path>>(path: P) -> io::Result<File> {}
pub struct Dispatch;
impl Dispatch {
    pub fn new() -> Self {}
    pub fn format<F>(self, formatter: F) -> Self {}
    pub fn chain<T>(self, logger: T) -> Self {}
    pub fn level(self, level: log::LevelFilter) -> Self {}
    pub fn level_for<T>(self, module: T, level: log::LevelFilter) -> Self {}
    pub fn filter<F>(self, filter: F) -> Self {}
    pub fn into_log(self) -> (log::LevelFilter, Box<dyn log::Log>) {}
    pub fn apply(self) -> Result<(), log::SetLoggerError> {}
}
pub struct DateBased;
impl DateBased {
    pub fn new<T, U>(file_prefix: T, file_suffix: U) -> Self {}
    pub fn line_sep<T>(self, line_sep: T) -> Self {}
    pub fn utc_time(self) -> Self {}
    pub fn local_time(self) -> Self {}
}
