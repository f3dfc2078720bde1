//! humantime 2.4.0.

use std::fmt;
use std::error::Error as StdError;
use std::ops::Deref;
use std::str::FromStr;
use std::time::{Duration as StdDuration, SystemTime};
#[derive(Clone, Copy)] pub enum TimestampError { OutOfRange, InvalidDigit, InvalidFormat }
impl StdError for TimestampError {}
impl fmt::Display for TimestampError {}
#[derive(Clone)] pub struct Rfc3339Timestamp;
impl Rfc3339Timestamp { pub fn get_ref(&self) -> &SystemTime {} }
impl fmt::Display for Rfc3339Timestamp {}
pub fn parse_rfc3339(s: &str) -> Result<SystemTime, TimestampError> {}
pub fn parse_rfc3339_weak(s: &str) -> Result<SystemTime, TimestampError> {}
pub fn format_rfc3339(system_time: SystemTime) -> Rfc3339Timestamp {}
pub fn format_rfc3339_seconds(system_time: SystemTime) -> Rfc3339Timestamp {}
pub fn format_rfc3339_millis(system_time: SystemTime) -> Rfc3339Timestamp {}
pub fn format_rfc3339_micros(system_time: SystemTime) -> Rfc3339Timestamp {}
pub fn format_rfc3339_nanos(system_time: SystemTime) -> Rfc3339Timestamp {}
#[derive(Clone)] pub enum DurationError { InvalidCharacter(usize), NumberExpected(usize), UnknownUnit { start: usize, end: usize, unit: String, value: u64 }, NumberOverflow, Empty }
impl StdError for DurationError {}
impl fmt::Display for DurationError {}
#[derive(Clone)] pub struct FormattedDuration;
impl FormattedDuration { pub fn get_ref(&self) -> &std::time::Duration {} }
impl fmt::Display for FormattedDuration {}
pub fn parse_duration(s: &str) -> Result<std::time::Duration, DurationError> {}
pub fn format_duration(val: std::time::Duration) -> FormattedDuration {}
#[derive(Clone, Copy, Default)] pub struct Duration;
impl Duration { pub fn new(value: StdDuration) -> Self {} }
impl AsRef<StdDuration> for Duration {}
impl Deref for Duration {
    type Target = StdDuration;
    fn deref(&self) -> &StdDuration {}
}
impl From<StdDuration> for Duration {}
impl FromStr for Duration {
    type Err = DurationError;
    fn from_str(s: &str) -> Result<Duration, Self::Err> {}
}
impl fmt::Display for Duration {}
#[derive(Clone, Copy)] pub struct Timestamp;
impl AsRef<SystemTime> for Timestamp {}
impl Deref for Timestamp {
    type Target = SystemTime;
    fn deref(&self) -> &SystemTime {}
}
impl From<SystemTime> for Timestamp {}
impl FromStr for Timestamp {
    type Err = TimestampError;
    fn from_str(s: &str) -> Result<Timestamp, Self::Err> {}
}
impl fmt::Display for Timestamp {}
