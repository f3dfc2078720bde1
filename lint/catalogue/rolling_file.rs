//! rolling_file 0.2.0.

use chrono::{DateTime, Local};
use std::io;
use std::path::Path;
pub trait RollingCondition { fn should_rollover(&mut self, now: &DateTime<Local>, current_filesize: u64) -> bool; }
#[derive(Copy, Clone, Debug)] pub enum RollingFrequency { EveryDay, EveryHour, EveryMinute }
impl RollingFrequency { pub fn equivalent_datetime(&self, dt: &DateTime<Local>) -> DateTime<Local> {} }
#[derive(Copy, Clone, Debug)] pub struct RollingConditionBasic;
impl RollingConditionBasic {
    pub fn new() -> RollingConditionBasic {}
    pub fn frequency(self, x: RollingFrequency) -> RollingConditionBasic {}
    pub fn daily(self) -> RollingConditionBasic {}
    pub fn hourly(self) -> RollingConditionBasic {}
    pub fn max_size(self, x: u64) -> RollingConditionBasic {}
}
impl Default for RollingConditionBasic { fn default() -> Self {} }
impl RollingCondition for RollingConditionBasic { fn should_rollover(&mut self, now: &DateTime<Local>, current_filesize: u64) -> bool {} }
#[derive(Debug)] pub struct RollingFileAppender<RC> { condition: RC }
impl<RC: RollingCondition> RollingFileAppender<RC> {
    #[blocking(fs)] pub fn new<P: AsRef<Path>>(path: P, condition: RC, max_files: usize) -> io::Result<RollingFileAppender<RC>> { Ok(RollingFileAppender { condition }) }
    #[blocking(fs)] pub fn new_with_buffer_capacity<P: AsRef<Path>>(path: P, condition: RC, max_files: usize, buffer_capacity: usize) -> io::Result<RollingFileAppender<RC>> { Ok(RollingFileAppender { condition }) }
    #[blocking(fs)] pub fn rollover(&mut self) -> io::Result<()> {}
    pub fn condition_ref(&self) -> &RC { &self.condition }
    pub fn condition_mut(&mut self) -> &mut RC { &mut self.condition }
    #[blocking(fs)] pub fn write_with_datetime(&mut self, buf: &[u8], now: &DateTime<Local>) -> io::Result<usize> {}
}
impl<RC: RollingCondition> io::Write for RollingFileAppender<RC> {
    #[blocking(fs)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    #[blocking(fs)] fn flush(&mut self) -> io::Result<()> {}
}
pub type BasicRollingFileAppender = RollingFileAppender<RollingConditionBasic>;
