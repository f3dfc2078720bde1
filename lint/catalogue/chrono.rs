//! chrono 0.4.45.

pub use crate::offset::LocalResult;
use core::{fmt, str};
use core::borrow::Borrow;
use core::error::Error;
use core::ops::{Add, Div, Mul, Neg, RangeInclusive, Sub};
use core::str::FromStr;
use crate::format::{DelayedFormat, Item, ParseErrorKind, StrftimeItems};
use crate::naive::{NaiveDateDaysIterator, NaiveDateWeeksIterator};
use crate::weekday_set::WeekdaySetIter;
use std::error;
use std::time::SystemTime;
pub type Duration = TimeDelta;
#[derive(Clone, Copy)] pub struct OutOfRange;
impl fmt::Display for OutOfRange {}
impl defmt::Format for OutOfRange { fn format(&self, fmt: defmt::Formatter) {} }
impl error::Error for OutOfRange {}
impl core::error::Error for OutOfRange {}
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)] pub struct TimeDelta;
impl TimeDelta {
    pub fn new(secs: i64, nanos: u32) -> Option<TimeDelta> {}
    pub fn weeks(weeks: i64) -> TimeDelta {}
    pub fn try_weeks(weeks: i64) -> Option<TimeDelta> {}
    pub fn days(days: i64) -> TimeDelta {}
    pub fn try_days(days: i64) -> Option<TimeDelta> {}
    pub fn hours(hours: i64) -> TimeDelta {}
    pub fn try_hours(hours: i64) -> Option<TimeDelta> {}
    pub fn minutes(minutes: i64) -> TimeDelta {}
    pub fn try_minutes(minutes: i64) -> Option<TimeDelta> {}
    pub fn seconds(seconds: i64) -> TimeDelta {}
    pub fn try_seconds(seconds: i64) -> Option<TimeDelta> {}
    pub fn milliseconds(milliseconds: i64) -> TimeDelta {}
    pub fn try_milliseconds(milliseconds: i64) -> Option<TimeDelta> {}
    pub fn microseconds(microseconds: i64) -> TimeDelta {}
    pub fn nanoseconds(nanos: i64) -> TimeDelta {}
    pub fn num_weeks(&self) -> i64 {}
    pub fn num_days(&self) -> i64 {}
    pub fn num_hours(&self) -> i64 {}
    pub fn num_minutes(&self) -> i64 {}
    pub fn num_seconds(&self) -> i64 {}
    pub fn as_seconds_f64(self) -> f64 {}
    pub fn as_seconds_f32(self) -> f32 {}
    pub fn num_milliseconds(&self) -> i64 {}
    pub fn subsec_millis(&self) -> i32 {}
    pub fn num_microseconds(&self) -> Option<i64> {}
    pub fn subsec_micros(&self) -> i32 {}
    pub fn num_nanoseconds(&self) -> Option<i64> {}
    pub fn subsec_nanos(&self) -> i32 {}
    pub fn checked_add(&self, rhs: &TimeDelta) -> Option<TimeDelta> {}
    pub fn checked_sub(&self, rhs: &TimeDelta) -> Option<TimeDelta> {}
    pub fn checked_mul(&self, rhs: i32) -> Option<TimeDelta> {}
    pub fn checked_div(&self, rhs: i32) -> Option<TimeDelta> {}
    pub fn abs(&self) -> TimeDelta {}
    pub fn min_value() -> TimeDelta {}
    pub fn max_value() -> TimeDelta {}
    pub fn zero() -> TimeDelta {}
    pub fn is_zero(&self) -> bool {}
    pub fn from_std(duration: core::time::Duration) -> Result<TimeDelta, OutOfRangeError> {}
    pub fn to_std(&self) -> Result<core::time::Duration, OutOfRangeError> {}
    pub const MIN: Self = _;
    pub const MAX: Self = _;
}
impl Neg for TimeDelta { type Output = TimeDelta; }
impl Add for TimeDelta { type Output = TimeDelta; }
impl Sub for TimeDelta { type Output = TimeDelta; }
impl Mul<i32> for TimeDelta { type Output = TimeDelta; }
impl Div<i32> for TimeDelta { type Output = TimeDelta; }
impl fmt::Display for TimeDelta {}
#[derive(Clone, Copy)] pub struct OutOfRangeError;
impl fmt::Display for OutOfRangeError {}
impl Error for OutOfRangeError {}
#[derive(Clone)] pub struct Date<Tz: TimeZone>;
impl<Tz: TimeZone> Date<Tz> {
    pub fn from_utc(date: NaiveDate, offset: Tz::Offset) -> Date<Tz> {}
    pub fn and_time(&self, time: NaiveTime) -> Option<DateTime<Tz>> {}
    pub fn and_hms(&self, hour: u32, min: u32, sec: u32) -> DateTime<Tz> {}
    pub fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<DateTime<Tz>> {}
    pub fn and_hms_milli(&self, hour: u32, min: u32, sec: u32, milli: u32) -> DateTime<Tz> {}
    pub fn and_hms_milli_opt(&self, hour: u32, min: u32, sec: u32, milli: u32) -> Option<DateTime<Tz>> {}
    pub fn and_hms_micro(&self, hour: u32, min: u32, sec: u32, micro: u32) -> DateTime<Tz> {}
    pub fn and_hms_micro_opt(&self, hour: u32, min: u32, sec: u32, micro: u32) -> Option<DateTime<Tz>> {}
    pub fn and_hms_nano(&self, hour: u32, min: u32, sec: u32, nano: u32) -> DateTime<Tz> {}
    pub fn and_hms_nano_opt(&self, hour: u32, min: u32, sec: u32, nano: u32) -> Option<DateTime<Tz>> {}
    pub fn succ(&self) -> Date<Tz> {}
    pub fn succ_opt(&self) -> Option<Date<Tz>> {}
    pub fn pred(&self) -> Date<Tz> {}
    pub fn pred_opt(&self) -> Option<Date<Tz>> {}
    pub fn offset(&self) -> &Tz::Offset {}
    pub fn timezone(&self) -> Tz {}
    pub fn with_timezone<Tz2: TimeZone>(&self, tz: &Tz2) -> Date<Tz2> {}
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<Date<Tz>> {}
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<Date<Tz>> {}
    pub fn signed_duration_since<Tz2: TimeZone>(self, rhs: Date<Tz2>) -> TimeDelta {}
    pub fn naive_utc(&self) -> NaiveDate {}
    pub fn naive_local(&self) -> NaiveDate {}
    pub fn years_since(&self, base: Self) -> Option<u32> {}
    pub const MIN_UTC: Date<Utc> = _;
    pub const MAX_UTC: Date<Utc> = _;
}
impl<Tz: TimeZone> Date<Tz> where Tz::Offset: fmt::Display {
    pub fn format_with_items<I, B>(&self, items: I) -> DelayedFormat<I> where I: Iterator<Item = B> + Clone, B: Borrow<Item> {}
    pub fn format(&self, fmt: &str) -> DelayedFormat<StrftimeItems> {}
}
impl<Tz: TimeZone> Datelike for Date<Tz> {
    fn year(&self) -> i32 {}
    fn month(&self) -> u32 {}
    fn month0(&self) -> u32 {}
    fn day(&self) -> u32 {}
    fn day0(&self) -> u32 {}
    fn ordinal(&self) -> u32 {}
    fn ordinal0(&self) -> u32 {}
    fn weekday(&self) -> Weekday {}
    fn iso_week(&self) -> IsoWeek {}
    fn with_year(&self, year: i32) -> Option<Date<Tz>> {}
    fn with_month(&self, month: u32) -> Option<Date<Tz>> {}
    fn with_month0(&self, month0: u32) -> Option<Date<Tz>> {}
    fn with_day(&self, day: u32) -> Option<Date<Tz>> {}
    fn with_day0(&self, day0: u32) -> Option<Date<Tz>> {}
    fn with_ordinal(&self, ordinal: u32) -> Option<Date<Tz>> {}
    fn with_ordinal0(&self, ordinal0: u32) -> Option<Date<Tz>> {}
}
impl<Tz: TimeZone> Add<TimeDelta> for Date<Tz> { type Output = Date<Tz>; }
impl<Tz: TimeZone> Sub<TimeDelta> for Date<Tz> { type Output = Date<Tz>; }
impl<Tz: TimeZone> Sub<Date<Tz>> for Date<Tz> { type Output = TimeDelta; }
impl<Tz: TimeZone> fmt::Display for Date<Tz> where Tz::Offset: fmt::Display {}
impl<Tz: TimeZone> defmt::Format for Date<Tz> where Tz::Offset: defmt::Format { fn format(&self, fmt: defmt::Formatter) {} }
pub const MIN_DATE: Date<Utc> = _;
pub const MAX_DATE: Date<Utc> = _;
#[derive(Clone)] pub struct DateTime<Tz: TimeZone>;
impl<Tz: TimeZone> core::cmp::PartialEq for DateTime<Tz> { fn eq(&self, other: &Self) -> bool {} }
impl<Tz: TimeZone> core::cmp::Eq for DateTime<Tz> {}
impl<Tz: TimeZone> core::cmp::PartialOrd for DateTime<Tz> { fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {} }
impl<Tz: TimeZone> core::cmp::Ord for DateTime<Tz> { fn cmp(&self, other: &Self) -> core::cmp::Ordering {} }
impl<Tz: TimeZone> DateTime<Tz> {
    pub fn from_naive_utc_and_offset(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz> {}
    pub fn from_utc(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz> {}
    pub fn from_local(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz> {}
    pub fn date(&self) -> Date<Tz> {}
    pub fn date_naive(&self) -> NaiveDate {}
    pub fn time(&self) -> NaiveTime {}
    pub fn timestamp(&self) -> i64 {}
    pub fn timestamp_millis(&self) -> i64 {}
    pub fn timestamp_micros(&self) -> i64 {}
    pub fn timestamp_nanos(&self) -> i64 {}
    pub fn timestamp_nanos_opt(&self) -> Option<i64> {}
    pub fn timestamp_subsec_millis(&self) -> u32 {}
    pub fn timestamp_subsec_micros(&self) -> u32 {}
    pub fn timestamp_subsec_nanos(&self) -> u32 {}
    pub fn offset(&self) -> &Tz::Offset {}
    pub fn timezone(&self) -> Tz {}
    pub fn with_timezone<Tz2: TimeZone>(&self, tz: &Tz2) -> DateTime<Tz2> {}
    pub fn fixed_offset(&self) -> DateTime<FixedOffset> {}
    pub fn to_utc(&self) -> DateTime<Utc> {}
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>> {}
    pub fn checked_add_months(self, months: Months) -> Option<DateTime<Tz>> {}
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>> {}
    pub fn checked_sub_months(self, months: Months) -> Option<DateTime<Tz>> {}
    pub fn checked_add_days(self, days: Days) -> Option<Self> {}
    pub fn checked_sub_days(self, days: Days) -> Option<Self> {}
    pub fn signed_duration_since<Tz2: TimeZone>(self, rhs: impl Borrow<DateTime<Tz2>>) -> TimeDelta {}
    pub fn naive_utc(&self) -> NaiveDateTime {}
    pub fn naive_local(&self) -> NaiveDateTime {}
    pub fn years_since(&self, base: Self) -> Option<u32> {}
    pub fn to_rfc2822(&self) -> String {}
    pub fn to_rfc3339(&self) -> String {}
    pub fn to_rfc3339_opts(&self, secform: SecondsFormat, use_z: bool) -> String {}
    pub fn with_time(&self, time: NaiveTime) -> LocalResult<Self> {}
    pub const MIN_UTC: DateTime<Utc> = _;
    pub const MAX_UTC: DateTime<Utc> = _;
}
impl DateTime<Utc> {
    pub fn from_timestamp_secs(secs: i64) -> Option<Self> {}
    pub fn from_timestamp(secs: i64, nsecs: u32) -> Option<Self> {}
    pub fn from_timestamp_millis(millis: i64) -> Option<Self> {}
    pub fn from_timestamp_micros(micros: i64) -> Option<Self> {}
    pub fn from_timestamp_nanos(nanos: i64) -> Self {}
    pub const UNIX_EPOCH: Self = _;
}
impl Default for DateTime<Utc> {}
impl Default for DateTime<Local> {}
impl Default for DateTime<FixedOffset> {}
impl From<DateTime<Utc>> for DateTime<FixedOffset> {}
impl From<DateTime<Utc>> for DateTime<Local> {}
impl From<DateTime<FixedOffset>> for DateTime<Utc> {}
impl From<DateTime<FixedOffset>> for DateTime<Local> {}
impl From<DateTime<Local>> for DateTime<Utc> {}
impl From<DateTime<Local>> for DateTime<FixedOffset> {}
impl DateTime<FixedOffset> {
    pub fn parse_from_rfc2822(s: &str) -> ParseResult<DateTime<FixedOffset>> {}
    pub fn parse_from_rfc3339(s: &str) -> ParseResult<DateTime<FixedOffset>> {}
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<DateTime<FixedOffset>> {}
    pub fn parse_and_remainder(s: &str, fmt: &str) -> ParseResult<(DateTime<FixedOffset>, &str)> {}
}
impl<Tz: TimeZone> DateTime<Tz> where Tz::Offset: fmt::Display {
    pub fn format_with_items<I, B>(&self, items: I) -> DelayedFormat<I> where I: Iterator<Item = B> + Clone, B: Borrow<Item> {}
    pub fn format(&self, fmt: &str) -> DelayedFormat<StrftimeItems> {}
}
impl<Tz: TimeZone> Datelike for DateTime<Tz> {
    fn year(&self) -> i32 {}
    fn month(&self) -> u32 {}
    fn month0(&self) -> u32 {}
    fn day(&self) -> u32 {}
    fn day0(&self) -> u32 {}
    fn ordinal(&self) -> u32 {}
    fn ordinal0(&self) -> u32 {}
    fn weekday(&self) -> Weekday {}
    fn iso_week(&self) -> IsoWeek {}
    fn with_year(&self, year: i32) -> Option<DateTime<Tz>> {}
    fn with_month(&self, month: u32) -> Option<DateTime<Tz>> {}
    fn with_month0(&self, month0: u32) -> Option<DateTime<Tz>> {}
    fn with_day(&self, day: u32) -> Option<DateTime<Tz>> {}
    fn with_day0(&self, day0: u32) -> Option<DateTime<Tz>> {}
    fn with_ordinal(&self, ordinal: u32) -> Option<DateTime<Tz>> {}
    fn with_ordinal0(&self, ordinal0: u32) -> Option<DateTime<Tz>> {}
}
impl<Tz: TimeZone> Timelike for DateTime<Tz> {
    fn hour(&self) -> u32 {}
    fn minute(&self) -> u32 {}
    fn second(&self) -> u32 {}
    fn nanosecond(&self) -> u32 {}
    fn with_hour(&self, hour: u32) -> Option<DateTime<Tz>> {}
    fn with_minute(&self, min: u32) -> Option<DateTime<Tz>> {}
    fn with_second(&self, sec: u32) -> Option<DateTime<Tz>> {}
    fn with_nanosecond(&self, nano: u32) -> Option<DateTime<Tz>> {}
}
impl<Tz: TimeZone> Add<TimeDelta> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Add<core::time::Duration> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Add<FixedOffset> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Add<Months> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Sub<TimeDelta> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Sub<core::time::Duration> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Sub<FixedOffset> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Sub<Months> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Sub<DateTime<Tz>> for DateTime<Tz> { type Output = TimeDelta; }
impl<Tz: TimeZone> Sub<&DateTime<Tz>> for DateTime<Tz> { type Output = TimeDelta; }
impl<Tz: TimeZone> Add<Days> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Sub<Days> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> defmt::Format for DateTime<Tz> where Tz::Offset: defmt::Format { fn format(&self, fmt: defmt::Formatter) {} }
impl<Tz: TimeZone> fmt::Display for DateTime<Tz> where Tz::Offset: fmt::Display {}
impl str::FromStr for DateTime<Utc> {
    type Err = ParseError;
    fn from_str(s: &str) -> ParseResult<DateTime<Utc>> {}
}
impl str::FromStr for DateTime<Local> {
    type Err = ParseError;
    fn from_str(s: &str) -> ParseResult<DateTime<Local>> {}
}
impl From<SystemTime> for DateTime<Utc> {}
impl From<SystemTime> for DateTime<Local> {}
impl str::FromStr for DateTime<FixedOffset> {
    type Err = ParseError;
    fn from_str(s: &str) -> ParseResult<DateTime<FixedOffset>> {}
}
impl<Tz: TimeZone> DurationRound for DateTime<Tz> {
    type Err = RoundingError;
    fn duration_round(self, duration: TimeDelta) -> Result<Self, Self::Err> {}
    fn duration_trunc(self, duration: TimeDelta) -> Result<Self, Self::Err> {}
    fn duration_round_up(self, duration: TimeDelta) -> Result<Self, Self::Err> {}
}
pub const MIN_DATETIME: DateTime<Utc> = _;
pub const MAX_DATETIME: DateTime<Utc> = _;
#[derive(Clone, Copy)] pub struct ParseError;
impl ParseError { pub fn kind(&self) -> ParseErrorKind {} }
impl fmt::Display for ParseError {}
impl Error for ParseError {}
pub type ParseResult<T> = Result<T, ParseError>;
#[derive(Clone, Copy)] pub enum SecondsFormat { Secs, Millis, Micros, Nanos, AutoSi }
#[derive(Clone, Copy)] pub struct NaiveWeek;
impl NaiveWeek {
    pub fn first_day(&self) -> NaiveDate {}
    pub fn checked_first_day(&self) -> Option<NaiveDate> {}
    pub fn last_day(&self) -> NaiveDate {}
    pub fn checked_last_day(&self) -> Option<NaiveDate> {}
    pub fn days(&self) -> RangeInclusive<NaiveDate> {}
    pub fn checked_days(&self) -> Option<RangeInclusive<NaiveDate>> {}
}
#[derive(Clone, Copy)] pub struct Days;
impl Days { pub fn new(num: u64) -> Self {} }
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)] pub struct NaiveDate;
impl NaiveDate {
    pub fn from_ymd(year: i32, month: u32, day: u32) -> NaiveDate {}
    pub fn from_ymd_opt(year: i32, month: u32, day: u32) -> Option<NaiveDate> {}
    pub fn from_yo(year: i32, ordinal: u32) -> NaiveDate {}
    pub fn from_yo_opt(year: i32, ordinal: u32) -> Option<NaiveDate> {}
    pub fn from_isoywd(year: i32, week: u32, weekday: Weekday) -> NaiveDate {}
    pub fn from_isoywd_opt(year: i32, week: u32, weekday: Weekday) -> Option<NaiveDate> {}
    pub fn from_num_days_from_ce(days: i32) -> NaiveDate {}
    pub fn from_num_days_from_ce_opt(days: i32) -> Option<NaiveDate> {}
    pub fn from_epoch_days(days: i32) -> Option<NaiveDate> {}
    pub fn from_weekday_of_month(year: i32, month: u32, weekday: Weekday, n: u8) -> NaiveDate {}
    pub fn from_weekday_of_month_opt(year: i32, month: u32, weekday: Weekday, n: u8) -> Option<NaiveDate> {}
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDate> {}
    pub fn parse_and_remainder(s: &str, fmt: &str) -> ParseResult<(NaiveDate, &str)> {}
    pub fn checked_add_months(self, months: Months) -> Option<Self> {}
    pub fn checked_sub_months(self, months: Months) -> Option<Self> {}
    pub fn checked_add_days(self, days: Days) -> Option<Self> {}
    pub fn checked_sub_days(self, days: Days) -> Option<Self> {}
    pub fn and_time(&self, time: NaiveTime) -> NaiveDateTime {}
    pub fn and_hms(&self, hour: u32, min: u32, sec: u32) -> NaiveDateTime {}
    pub fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<NaiveDateTime> {}
    pub fn and_hms_milli(&self, hour: u32, min: u32, sec: u32, milli: u32) -> NaiveDateTime {}
    pub fn and_hms_milli_opt(&self, hour: u32, min: u32, sec: u32, milli: u32) -> Option<NaiveDateTime> {}
    pub fn and_hms_micro(&self, hour: u32, min: u32, sec: u32, micro: u32) -> NaiveDateTime {}
    pub fn and_hms_micro_opt(&self, hour: u32, min: u32, sec: u32, micro: u32) -> Option<NaiveDateTime> {}
    pub fn and_hms_nano(&self, hour: u32, min: u32, sec: u32, nano: u32) -> NaiveDateTime {}
    pub fn and_hms_nano_opt(&self, hour: u32, min: u32, sec: u32, nano: u32) -> Option<NaiveDateTime> {}
    pub fn succ(&self) -> NaiveDate {}
    pub fn succ_opt(&self) -> Option<NaiveDate> {}
    pub fn pred(&self) -> NaiveDate {}
    pub fn pred_opt(&self) -> Option<NaiveDate> {}
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDate> {}
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDate> {}
    pub fn signed_duration_since(self, rhs: Self) -> TimeDelta {}
    pub fn abs_diff(self, rhs: Self) -> Days {}
    pub fn years_since(&self, base: Self) -> Option<u32> {}
    pub fn format_with_items<I, B>(&self, items: I) -> DelayedFormat<I> where I: Iterator<Item = B> + Clone, B: Borrow<Item> {}
    pub fn format(&self, fmt: &str) -> DelayedFormat<StrftimeItems> {}
    pub fn iter_days(&self) -> NaiveDateDaysIterator {}
    pub fn iter_weeks(&self) -> NaiveDateWeeksIterator {}
    pub fn week(&self, start: Weekday) -> NaiveWeek {}
    pub fn leap_year(&self) -> bool {}
    pub fn to_epoch_days(&self) -> i32 {}
    pub const MIN: NaiveDate = _;
    pub const MAX: NaiveDate = _;
}
impl Datelike for NaiveDate {
    fn year(&self) -> i32 {}
    fn month(&self) -> u32 {}
    fn month0(&self) -> u32 {}
    fn day(&self) -> u32 {}
    fn day0(&self) -> u32 {}
    fn ordinal(&self) -> u32 {}
    fn ordinal0(&self) -> u32 {}
    fn weekday(&self) -> Weekday {}
    fn iso_week(&self) -> IsoWeek {}
    fn with_year(&self, year: i32) -> Option<NaiveDate> {}
    fn with_month(&self, month: u32) -> Option<NaiveDate> {}
    fn with_month0(&self, month0: u32) -> Option<NaiveDate> {}
    fn with_day(&self, day: u32) -> Option<NaiveDate> {}
    fn with_day0(&self, day0: u32) -> Option<NaiveDate> {}
    fn with_ordinal(&self, ordinal: u32) -> Option<NaiveDate> {}
    fn with_ordinal0(&self, ordinal0: u32) -> Option<NaiveDate> {}
}
impl Add<TimeDelta> for NaiveDate { type Output = NaiveDate; }
impl Add<Months> for NaiveDate { type Output = NaiveDate; }
impl Sub<Months> for NaiveDate { type Output = NaiveDate; }
impl Add<Days> for NaiveDate { type Output = NaiveDate; }
impl Sub<Days> for NaiveDate { type Output = NaiveDate; }
impl Sub<TimeDelta> for NaiveDate { type Output = NaiveDate; }
impl Sub<NaiveDate> for NaiveDate { type Output = TimeDelta; }
impl From<NaiveDateTime> for NaiveDate {}
impl defmt::Format for NaiveDate { fn format(&self, fmt: defmt::Formatter) {} }
impl fmt::Display for NaiveDate {}
impl str::FromStr for NaiveDate {
    type Err = ParseError;
    fn from_str(s: &str) -> ParseResult<NaiveDate> {}
}
impl Default for NaiveDate {}
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)] pub struct NaiveDateTime;
impl NaiveDateTime {
    pub fn new(date: NaiveDate, time: NaiveTime) -> NaiveDateTime {}
    pub fn from_timestamp(secs: i64, nsecs: u32) -> NaiveDateTime {}
    pub fn from_timestamp_millis(millis: i64) -> Option<NaiveDateTime> {}
    pub fn from_timestamp_micros(micros: i64) -> Option<NaiveDateTime> {}
    pub fn from_timestamp_nanos(nanos: i64) -> Option<NaiveDateTime> {}
    pub fn from_timestamp_opt(secs: i64, nsecs: u32) -> Option<NaiveDateTime> {}
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDateTime> {}
    pub fn parse_and_remainder(s: &str, fmt: &str) -> ParseResult<(NaiveDateTime, &str)> {}
    pub fn date(&self) -> NaiveDate {}
    pub fn time(&self) -> NaiveTime {}
    pub fn timestamp(&self) -> i64 {}
    pub fn timestamp_millis(&self) -> i64 {}
    pub fn timestamp_micros(&self) -> i64 {}
    pub fn timestamp_nanos(&self) -> i64 {}
    pub fn timestamp_nanos_opt(&self) -> Option<i64> {}
    pub fn timestamp_subsec_millis(&self) -> u32 {}
    pub fn timestamp_subsec_micros(&self) -> u32 {}
    pub fn timestamp_subsec_nanos(&self) -> u32 {}
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime> {}
    pub fn checked_add_months(self, rhs: Months) -> Option<NaiveDateTime> {}
    pub fn checked_add_offset(self, rhs: FixedOffset) -> Option<NaiveDateTime> {}
    pub fn checked_sub_offset(self, rhs: FixedOffset) -> Option<NaiveDateTime> {}
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime> {}
    pub fn checked_sub_months(self, rhs: Months) -> Option<NaiveDateTime> {}
    pub fn checked_add_days(self, days: Days) -> Option<Self> {}
    pub fn checked_sub_days(self, days: Days) -> Option<Self> {}
    pub fn signed_duration_since(self, rhs: NaiveDateTime) -> TimeDelta {}
    pub fn format_with_items<I, B>(&self, items: I) -> DelayedFormat<I> where I: Iterator<Item = B> + Clone, B: Borrow<Item> {}
    pub fn format(&self, fmt: &str) -> DelayedFormat<StrftimeItems> {}
    pub fn and_local_timezone<Tz: TimeZone>(&self, tz: Tz) -> MappedLocalTime<DateTime<Tz>> {}
    pub fn and_utc(&self) -> DateTime<Utc> {}
    pub const MIN: Self = _;
    pub const MAX: Self = _;
    pub const UNIX_EPOCH: Self = _;
}
impl From<NaiveDate> for NaiveDateTime {}
impl Datelike for NaiveDateTime {
    fn year(&self) -> i32 {}
    fn month(&self) -> u32 {}
    fn month0(&self) -> u32 {}
    fn day(&self) -> u32 {}
    fn day0(&self) -> u32 {}
    fn ordinal(&self) -> u32 {}
    fn ordinal0(&self) -> u32 {}
    fn weekday(&self) -> Weekday {}
    fn iso_week(&self) -> IsoWeek {}
    fn with_year(&self, year: i32) -> Option<NaiveDateTime> {}
    fn with_month(&self, month: u32) -> Option<NaiveDateTime> {}
    fn with_month0(&self, month0: u32) -> Option<NaiveDateTime> {}
    fn with_day(&self, day: u32) -> Option<NaiveDateTime> {}
    fn with_day0(&self, day0: u32) -> Option<NaiveDateTime> {}
    fn with_ordinal(&self, ordinal: u32) -> Option<NaiveDateTime> {}
    fn with_ordinal0(&self, ordinal0: u32) -> Option<NaiveDateTime> {}
}
impl Timelike for NaiveDateTime {
    fn hour(&self) -> u32 {}
    fn minute(&self) -> u32 {}
    fn second(&self) -> u32 {}
    fn nanosecond(&self) -> u32 {}
    fn with_hour(&self, hour: u32) -> Option<NaiveDateTime> {}
    fn with_minute(&self, min: u32) -> Option<NaiveDateTime> {}
    fn with_second(&self, sec: u32) -> Option<NaiveDateTime> {}
    fn with_nanosecond(&self, nano: u32) -> Option<NaiveDateTime> {}
}
impl Add<TimeDelta> for NaiveDateTime { type Output = NaiveDateTime; }
impl Add<core::time::Duration> for NaiveDateTime { type Output = NaiveDateTime; }
impl Add<FixedOffset> for NaiveDateTime { type Output = NaiveDateTime; }
impl Add<Months> for NaiveDateTime { type Output = NaiveDateTime; }
impl Sub<TimeDelta> for NaiveDateTime { type Output = NaiveDateTime; }
impl Sub<core::time::Duration> for NaiveDateTime { type Output = NaiveDateTime; }
impl Sub<FixedOffset> for NaiveDateTime { type Output = NaiveDateTime; }
impl Sub<Months> for NaiveDateTime { type Output = NaiveDateTime; }
impl Sub<NaiveDateTime> for NaiveDateTime { type Output = TimeDelta; }
impl Add<Days> for NaiveDateTime { type Output = NaiveDateTime; }
impl Sub<Days> for NaiveDateTime { type Output = NaiveDateTime; }
impl defmt::Format for NaiveDateTime { fn format(&self, fmt: defmt::Formatter) {} }
impl fmt::Display for NaiveDateTime {}
impl str::FromStr for NaiveDateTime {
    type Err = ParseError;
    fn from_str(s: &str) -> ParseResult<NaiveDateTime> {}
}
impl Default for NaiveDateTime {}
impl DurationRound for NaiveDateTime {
    type Err = RoundingError;
    fn duration_round(self, duration: TimeDelta) -> Result<Self, Self::Err> {}
    fn duration_trunc(self, duration: TimeDelta) -> Result<Self, Self::Err> {}
    fn duration_round_up(self, duration: TimeDelta) -> Result<Self, Self::Err> {}
}
#[derive(Clone, Copy)] pub struct IsoWeek;
impl IsoWeek {
    pub fn year(&self) -> i32 {}
    pub fn week(&self) -> u32 {}
    pub fn week0(&self) -> u32 {}
}
impl defmt::Format for IsoWeek { fn format(&self, fmt: defmt::Formatter) {} }
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)] pub struct NaiveTime;
impl NaiveTime {
    pub fn from_hms(hour: u32, min: u32, sec: u32) -> NaiveTime {}
    pub fn from_hms_opt(hour: u32, min: u32, sec: u32) -> Option<NaiveTime> {}
    pub fn from_hms_milli(hour: u32, min: u32, sec: u32, milli: u32) -> NaiveTime {}
    pub fn from_hms_milli_opt(hour: u32, min: u32, sec: u32, milli: u32) -> Option<NaiveTime> {}
    pub fn from_hms_micro(hour: u32, min: u32, sec: u32, micro: u32) -> NaiveTime {}
    pub fn from_hms_micro_opt(hour: u32, min: u32, sec: u32, micro: u32) -> Option<NaiveTime> {}
    pub fn from_hms_nano(hour: u32, min: u32, sec: u32, nano: u32) -> NaiveTime {}
    pub fn from_hms_nano_opt(hour: u32, min: u32, sec: u32, nano: u32) -> Option<NaiveTime> {}
    pub fn from_num_seconds_from_midnight(secs: u32, nano: u32) -> NaiveTime {}
    pub fn from_num_seconds_from_midnight_opt(secs: u32, nano: u32) -> Option<NaiveTime> {}
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveTime> {}
    pub fn parse_and_remainder(s: &str, fmt: &str) -> ParseResult<(NaiveTime, &str)> {}
    pub fn overflowing_add_signed(&self, rhs: TimeDelta) -> (NaiveTime, i64) {}
    pub fn overflowing_sub_signed(&self, rhs: TimeDelta) -> (NaiveTime, i64) {}
    pub fn signed_duration_since(self, rhs: NaiveTime) -> TimeDelta {}
    pub fn format_with_items<I, B>(&self, items: I) -> DelayedFormat<I> where I: Iterator<Item = B> + Clone, B: Borrow<Item> {}
    pub fn format(&self, fmt: &str) -> DelayedFormat<StrftimeItems> {}
    pub const MIN: Self = _;
}
impl Timelike for NaiveTime {
    fn hour(&self) -> u32 {}
    fn minute(&self) -> u32 {}
    fn second(&self) -> u32 {}
    fn nanosecond(&self) -> u32 {}
    fn with_hour(&self, hour: u32) -> Option<NaiveTime> {}
    fn with_minute(&self, min: u32) -> Option<NaiveTime> {}
    fn with_second(&self, sec: u32) -> Option<NaiveTime> {}
    fn with_nanosecond(&self, nano: u32) -> Option<NaiveTime> {}
    fn num_seconds_from_midnight(&self) -> u32 {}
}
impl Add<TimeDelta> for NaiveTime { type Output = NaiveTime; }
impl Add<core::time::Duration> for NaiveTime { type Output = NaiveTime; }
impl Add<FixedOffset> for NaiveTime { type Output = NaiveTime; }
impl Sub<TimeDelta> for NaiveTime { type Output = NaiveTime; }
impl Sub<core::time::Duration> for NaiveTime { type Output = NaiveTime; }
impl Sub<FixedOffset> for NaiveTime { type Output = NaiveTime; }
impl Sub<NaiveTime> for NaiveTime { type Output = TimeDelta; }
impl defmt::Format for NaiveTime { fn format(&self, fmt: defmt::Formatter) {} }
impl fmt::Display for NaiveTime {}
impl str::FromStr for NaiveTime {
    type Err = ParseError;
    fn from_str(s: &str) -> ParseResult<NaiveTime> {}
}
impl Default for NaiveTime {}
pub type MappedLocalTime<T> = LocalResult<T>;
pub trait Offset: Clone + fmt::Debug {
    fn fix(&self) -> FixedOffset;
}
pub trait TimeZone: Clone {
    type Offset: Offset;
    fn with_ymd_and_hms(&self, year: i32, month: u32, day: u32, hour: u32, min: u32, sec: u32) -> MappedLocalTime<DateTime<Self>> {}
    fn ymd(&self, year: i32, month: u32, day: u32) -> Date<Self> {}
    fn ymd_opt(&self, year: i32, month: u32, day: u32) -> MappedLocalTime<Date<Self>> {}
    fn yo(&self, year: i32, ordinal: u32) -> Date<Self> {}
    fn yo_opt(&self, year: i32, ordinal: u32) -> MappedLocalTime<Date<Self>> {}
    fn isoywd(&self, year: i32, week: u32, weekday: Weekday) -> Date<Self> {}
    fn isoywd_opt(&self, year: i32, week: u32, weekday: Weekday) -> MappedLocalTime<Date<Self>> {}
    fn timestamp(&self, secs: i64, nsecs: u32) -> DateTime<Self> {}
    fn timestamp_opt(&self, secs: i64, nsecs: u32) -> MappedLocalTime<DateTime<Self>> {}
    fn timestamp_millis(&self, millis: i64) -> DateTime<Self> {}
    fn timestamp_millis_opt(&self, millis: i64) -> MappedLocalTime<DateTime<Self>> {}
    fn timestamp_nanos(&self, nanos: i64) -> DateTime<Self> {}
    fn timestamp_micros(&self, micros: i64) -> MappedLocalTime<DateTime<Self>> {}
    fn datetime_from_str(&self, s: &str, fmt: &str) -> ParseResult<DateTime<Self>> {}
    fn from_offset(offset: &Self::Offset) -> Self;
    fn offset_from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<Self::Offset>;
    fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<Self::Offset>;
    fn from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<Date<Self>> {}
    fn from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<DateTime<Self>> {}
    fn offset_from_utc_date(&self, utc: &NaiveDate) -> Self::Offset;
    fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> Self::Offset;
    fn from_utc_date(&self, utc: &NaiveDate) -> Date<Self> {}
    fn from_utc_datetime(&self, utc: &NaiveDateTime) -> DateTime<Self> {}
}
#[derive(Clone, Copy)] pub struct FixedOffset;
impl FixedOffset {
    pub fn east(secs: i32) -> FixedOffset {}
    pub fn east_opt(secs: i32) -> Option<FixedOffset> {}
    pub fn west(secs: i32) -> FixedOffset {}
    pub fn west_opt(secs: i32) -> Option<FixedOffset> {}
    pub fn local_minus_utc(&self) -> i32 {}
    pub fn utc_minus_local(&self) -> i32 {}
}
impl FromStr for FixedOffset {
    type Err = ParseError;
    fn from_str(s: &str) -> Result<Self, Self::Err> {}
}
impl TimeZone for FixedOffset {
    type Offset = FixedOffset;
    fn from_offset(offset: &FixedOffset) -> FixedOffset {}
    fn offset_from_local_date(&self, _local: &NaiveDate) -> MappedLocalTime<FixedOffset> {}
    fn offset_from_local_datetime(&self, _local: &NaiveDateTime) -> MappedLocalTime<FixedOffset> {}
    fn offset_from_utc_date(&self, _utc: &NaiveDate) -> FixedOffset {}
    fn offset_from_utc_datetime(&self, _utc: &NaiveDateTime) -> FixedOffset {}
}
impl Offset for FixedOffset { fn fix(&self) -> FixedOffset {} }
impl fmt::Display for FixedOffset {}
impl defmt::Format for FixedOffset { fn format(&self, f: defmt::Formatter) {} }
#[derive(Clone, Copy)] pub struct Local;
impl Local {
    pub fn today() -> Date<Local> {}
    pub fn now() -> DateTime<Local> {}
}
impl TimeZone for Local {
    type Offset = FixedOffset;
    fn from_offset(_offset: &FixedOffset) -> Local {}
    fn offset_from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<FixedOffset> {}
    fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<FixedOffset> {}
    fn offset_from_utc_date(&self, utc: &NaiveDate) -> FixedOffset {}
    fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> FixedOffset {}
}
#[derive(Clone, Copy)] pub struct Utc;
impl Utc {
    pub fn today() -> Date<Utc> {}
    pub fn now() -> DateTime<Utc> {}
}
impl TimeZone for Utc {
    type Offset = Utc;
    fn from_offset(_state: &Utc) -> Utc {}
    fn offset_from_local_date(&self, _local: &NaiveDate) -> MappedLocalTime<Utc> {}
    fn offset_from_local_datetime(&self, _local: &NaiveDateTime) -> MappedLocalTime<Utc> {}
    fn offset_from_utc_date(&self, _utc: &NaiveDate) -> Utc {}
    fn offset_from_utc_datetime(&self, _utc: &NaiveDateTime) -> Utc {}
}
impl Offset for Utc { fn fix(&self) -> FixedOffset {} }
impl fmt::Display for Utc {}
impl defmt::Format for Utc { fn format(&self, fmt: defmt::Formatter) {} }
pub trait SubsecRound {
    fn round_subsecs(self, digits: u16) -> Self;
    fn trunc_subsecs(self, digits: u16) -> Self;
}
impl<T> SubsecRound for T where T: Timelike + Add<TimeDelta, Output = T> + Sub<TimeDelta, Output = T> {
    fn round_subsecs(self, digits: u16) -> T {}
    fn trunc_subsecs(self, digits: u16) -> T {}
}
pub trait DurationRound {
    type Err: error::Error;
    fn duration_round(self, duration: TimeDelta) -> Result<Self, Self::Err>;
    fn duration_trunc(self, duration: TimeDelta) -> Result<Self, Self::Err>;
    fn duration_round_up(self, duration: TimeDelta) -> Result<Self, Self::Err>;
}
#[derive(Clone, Copy)] pub enum RoundingError { DurationExceedsTimestamp, DurationExceedsLimit, TimestampExceedsLimit }
impl fmt::Display for RoundingError {}
impl error::Error for RoundingError {}
impl core::error::Error for RoundingError {}
#[derive(Clone, Copy)] pub enum Weekday { Mon, Tue, Wed, Thu, Fri, Sat, Sun }
impl FromStr for Weekday {
    type Err = ParseWeekdayError;
    fn from_str(s: &str) -> Result<Self, Self::Err> {}
}
impl Weekday {
    pub fn succ(&self) -> Weekday {}
    pub fn pred(&self) -> Weekday {}
    pub fn number_from_monday(&self) -> u32 {}
    pub fn number_from_sunday(&self) -> u32 {}
    pub fn num_days_from_monday(&self) -> u32 {}
    pub fn num_days_from_sunday(&self) -> u32 {}
    pub fn days_since(&self, other: Weekday) -> u32 {}
}
impl fmt::Display for Weekday {}
impl TryFrom<u8> for Weekday { type Error = OutOfRange; }
impl num_traits::FromPrimitive for Weekday {
    fn from_i64(n: i64) -> Option<Weekday> {}
    fn from_u64(n: u64) -> Option<Weekday> {}
}
#[derive(Clone)] pub struct ParseWeekdayError;
impl core::error::Error for ParseWeekdayError {}
impl error::Error for ParseWeekdayError {}
impl fmt::Display for ParseWeekdayError {}
impl defmt::Format for ParseWeekdayError { fn format(&self, fmt: defmt::Formatter) {} }
#[derive(Clone, Copy, Default)] pub struct WeekdaySet;
impl WeekdaySet {
    pub fn from_array<const C: usize>(days: [Weekday; C]) -> Self {}
    pub fn single(weekday: Weekday) -> Self {}
    pub fn single_day(self) -> Option<Weekday> {}
    pub fn insert(&mut self, day: Weekday) -> bool {}
    pub fn remove(&mut self, day: Weekday) -> bool {}
    pub fn is_subset(self, other: Self) -> bool {}
    pub fn intersection(self, other: Self) -> Self {}
    pub fn union(self, other: Self) -> Self {}
    pub fn symmetric_difference(self, other: Self) -> Self {}
    pub fn difference(self, other: Self) -> Self {}
    pub fn first(self) -> Option<Weekday> {}
    pub fn last(self) -> Option<Weekday> {}
    pub fn iter(self, start: Weekday) -> WeekdaySetIter {}
    pub fn contains(self, day: Weekday) -> bool {}
    pub fn is_empty(self) -> bool {}
    pub fn len(self) -> u8 {}
    pub const EMPTY: Self = _;
    pub const ALL: Self = _;
}
impl defmt::Format for WeekdaySet { fn format(&self, f: defmt::Formatter) {} }
impl fmt::Display for WeekdaySet {}
impl FromIterator<Weekday> for WeekdaySet {}
#[derive(Clone, Copy)] pub enum Month { January, February, March, April, May, June, July, August, September, October, November, December }
impl FromStr for Month {
    type Err = ParseMonthError;
    fn from_str(s: &str) -> Result<Self, Self::Err> {}
}
impl Month {
    pub fn succ(&self) -> Month {}
    pub fn pred(&self) -> Month {}
    pub fn number_from_month(&self) -> u32 {}
    pub fn name(&self) -> &str {}
    pub fn num_days(&self, year: i32) -> Option<u8> {}
}
impl TryFrom<u8> for Month { type Error = OutOfRange; }
impl num_traits::FromPrimitive for Month {
    fn from_u64(n: u64) -> Option<Month> {}
    fn from_i64(n: i64) -> Option<Month> {}
    fn from_u32(n: u32) -> Option<Month> {}
}
#[derive(Clone, Copy)] pub struct Months;
impl Months {
    pub fn new(num: u32) -> Self {}
    pub fn as_u32(&self) -> u32 {}
}
#[derive(Clone)] pub struct ParseMonthError;
impl error::Error for ParseMonthError {}
impl core::error::Error for ParseMonthError {}
impl fmt::Display for ParseMonthError {}
impl defmt::Format for ParseMonthError { fn format(&self, fmt: defmt::Formatter) {} }
pub trait Datelike {
    fn year(&self) -> i32;
    fn year_ce(&self) -> (bool, u32) {}
    fn quarter(&self) -> u32 {}
    fn month(&self) -> u32;
    fn month0(&self) -> u32;
    fn day(&self) -> u32;
    fn day0(&self) -> u32;
    fn ordinal(&self) -> u32;
    fn ordinal0(&self) -> u32;
    fn weekday(&self) -> Weekday;
    fn iso_week(&self) -> IsoWeek;
    fn with_year(&self, year: i32) -> Option<Self>;
    fn with_month(&self, month: u32) -> Option<Self>;
    fn with_month0(&self, month0: u32) -> Option<Self>;
    fn with_day(&self, day: u32) -> Option<Self>;
    fn with_day0(&self, day0: u32) -> Option<Self>;
    fn with_ordinal(&self, ordinal: u32) -> Option<Self>;
    fn with_ordinal0(&self, ordinal0: u32) -> Option<Self>;
    fn num_days_from_ce(&self) -> i32 {}
    fn num_days_in_month(&self) -> u8 {}
}
pub trait Timelike {
    fn hour(&self) -> u32;
    fn hour12(&self) -> (bool, u32) {}
    fn minute(&self) -> u32;
    fn second(&self) -> u32;
    fn nanosecond(&self) -> u32;
    fn with_hour(&self, hour: u32) -> Option<Self>;
    fn with_minute(&self, min: u32) -> Option<Self>;
    fn with_second(&self, sec: u32) -> Option<Self>;
    fn with_nanosecond(&self, nano: u32) -> Option<Self>;
    fn num_seconds_from_midnight(&self) -> u32 {}
}
pub mod format {
    use core::fmt;
    use core::borrow::Borrow;
    use core::fmt::{Display, Write};
    use crate::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Weekday};
    pub use crate::{ParseError, ParseResult, SecondsFormat};
    #[derive(Clone, Copy)] pub enum Pad { None, Zero, Space }
    #[derive(Clone)] pub enum Numeric { Year, YearDiv100, YearMod100, IsoYear, IsoYearDiv100, IsoYearMod100, Quarter, Month, Day, WeekFromSun, WeekFromMon, IsoWeek, NumDaysFromSun, WeekdayFromMon, Ordinal, Hour, Hour12, Minute, Second, Nanosecond, Timestamp, Internal(InternalNumeric) }
    #[derive(Clone)] pub struct InternalNumeric;
    impl defmt::Format for InternalNumeric { fn format(&self, f: defmt::Formatter) {} }
    #[derive(Clone)] pub enum Fixed { ShortMonthName, LongMonthName, ShortWeekdayName, LongWeekdayName, LowerAmPm, UpperAmPm, Nanosecond, Nanosecond3, Nanosecond6, Nanosecond9, TimezoneName, TimezoneOffsetColon, TimezoneOffsetDoubleColon, TimezoneOffsetTripleColon, TimezoneOffsetColonZ, TimezoneOffset, TimezoneOffsetZ, RFC2822, RFC3339, Internal(InternalFixed) }
    #[derive(Clone)] pub struct InternalFixed;
    #[derive(Clone, Copy)] pub struct OffsetFormat { pub precision: OffsetPrecision, pub colons: Colons, pub allow_zulu: bool, pub padding: Pad }
    #[derive(Clone, Copy)] pub enum OffsetPrecision { Hours, Minutes, Seconds, OptionalMinutes, OptionalSeconds, OptionalMinutesAndSeconds }
    #[derive(Clone, Copy)] pub enum Colons { None, Colon, Maybe }
    #[derive(Clone)] pub enum Item { Literal(&str), OwnedLiteral(Box<str>), Space(&str), OwnedSpace(Box<str>), Numeric(Numeric, Pad), Fixed(Fixed), Error }
    impl defmt::Format for Item { fn format(&self, f: defmt::Formatter) {} }
    impl Item { pub fn to_owned(self) -> Item {} }
    #[derive(Clone, Copy)] pub enum ParseErrorKind { OutOfRange, Impossible, NotEnough, Invalid, TooShort, TooLong, BadFormat }
    pub struct DelayedFormat<I>;
    impl<I: Iterator<Item = B> + Clone, B: Borrow<Item>> DelayedFormat<I> {
        pub fn new(date: Option<NaiveDate>, time: Option<NaiveTime>, items: I) -> DelayedFormat<I> {}
        pub fn new_with_offset<Off>(date: Option<NaiveDate>, time: Option<NaiveTime>, offset: &Off, items: I) -> DelayedFormat<I> where Off: Offset + Display {}
        pub fn write_to(&self, w: &mut(impl Write)) -> fmt::Result {}
    }
    impl<I: Iterator<Item = B> + Clone, B: Borrow<Item>> Display for DelayedFormat<I> {}
    pub fn format<I, B>(w: &mut fmt::Formatter, date: Option<&NaiveDate>, time: Option<&NaiveTime>, off: Option<&(String, FixedOffset)>, items: I) -> fmt::Result where I: Iterator<Item = B> + Clone, B: Borrow<Item> {}
    pub fn format_item(w: &mut fmt::Formatter, date: Option<&NaiveDate>, time: Option<&NaiveTime>, off: Option<&(String, FixedOffset)>, item: &Item) -> fmt::Result {}
    #[derive(Clone, Default)] pub struct Parsed;
    impl Parsed {
        pub fn new() -> Parsed {}
        pub fn set_year(&mut self, value: i64) -> crate::ParseResult<()> {}
        pub fn set_year_div_100(&mut self, value: i64) -> crate::ParseResult<()> {}
        pub fn set_year_mod_100(&mut self, value: i64) -> crate::ParseResult<()> {}
        pub fn set_isoyear(&mut self, value: i64) -> crate::ParseResult<()> {}
        pub fn set_isoyear_div_100(&mut self, value: i64) -> crate::ParseResult<()> {}
        pub fn set_isoyear_mod_100(&mut self, value: i64) -> crate::ParseResult<()> {}
        pub fn set_quarter(&mut self, value: i64) -> crate::ParseResult<()> {}
        pub fn set_month(&mut self, value: i64) -> crate::ParseResult<()> {}
        pub fn set_week_from_sun(&mut self, value: i64) -> crate::ParseResult<()> {}
        pub fn set_week_from_mon(&mut self, value: i64) -> crate::ParseResult<()> {}
        pub fn set_isoweek(&mut self, value: i64) -> crate::ParseResult<()> {}
        pub fn set_weekday(&mut self, value: Weekday) -> crate::ParseResult<()> {}
        pub fn set_ordinal(&mut self, value: i64) -> crate::ParseResult<()> {}
        pub fn set_day(&mut self, value: i64) -> crate::ParseResult<()> {}
        pub fn set_ampm(&mut self, value: bool) -> crate::ParseResult<()> {}
        pub fn set_hour12(&mut self, value: i64) -> crate::ParseResult<()> {}
        pub fn set_hour(&mut self, value: i64) -> crate::ParseResult<()> {}
        pub fn set_minute(&mut self, value: i64) -> crate::ParseResult<()> {}
        pub fn set_second(&mut self, value: i64) -> crate::ParseResult<()> {}
        pub fn set_nanosecond(&mut self, value: i64) -> crate::ParseResult<()> {}
        pub fn set_timestamp(&mut self, value: i64) -> crate::ParseResult<()> {}
        pub fn set_offset(&mut self, value: i64) -> crate::ParseResult<()> {}
        pub fn to_naive_date(&self) -> crate::ParseResult<NaiveDate> {}
        pub fn to_naive_time(&self) -> crate::ParseResult<NaiveTime> {}
        pub fn to_naive_datetime_with_offset(&self, offset: i32) -> crate::ParseResult<NaiveDateTime> {}
        pub fn to_fixed_offset(&self) -> crate::ParseResult<FixedOffset> {}
        pub fn to_datetime(&self) -> crate::ParseResult<DateTime<FixedOffset>> {}
        pub fn to_datetime_with_timezone<Tz: TimeZone>(&self, tz: &Tz) -> crate::ParseResult<DateTime<Tz>> {}
        pub fn year(&self) -> Option<i32> {}
        pub fn year_div_100(&self) -> Option<i32> {}
        pub fn year_mod_100(&self) -> Option<i32> {}
        pub fn isoyear(&self) -> Option<i32> {}
        pub fn isoyear_div_100(&self) -> Option<i32> {}
        pub fn isoyear_mod_100(&self) -> Option<i32> {}
        pub fn quarter(&self) -> Option<u32> {}
        pub fn month(&self) -> Option<u32> {}
        pub fn week_from_sun(&self) -> Option<u32> {}
        pub fn week_from_mon(&self) -> Option<u32> {}
        pub fn isoweek(&self) -> Option<u32> {}
        pub fn weekday(&self) -> Option<Weekday> {}
        pub fn ordinal(&self) -> Option<u32> {}
        pub fn day(&self) -> Option<u32> {}
        pub fn hour_div_12(&self) -> Option<u32> {}
        pub fn hour_mod_12(&self) -> Option<u32> {}
        pub fn minute(&self) -> Option<u32> {}
        pub fn second(&self) -> Option<u32> {}
        pub fn nanosecond(&self) -> Option<u32> {}
        pub fn timestamp(&self) -> Option<i64> {}
        pub fn offset(&self) -> Option<i32> {}
    }
    pub fn parse<I, B>(parsed: &mut Parsed, s: &str, items: I) -> crate::ParseResult<()> where I: Iterator<Item = B>, B: Borrow<Item> {}
    pub fn parse_and_remainder<I, B>(parsed: &mut Parsed, s: &str, items: I) -> crate::ParseResult<&str> where I: Iterator<Item = B>, B: Borrow<Item> {}
    #[derive(Clone)] pub struct StrftimeItems;
    impl StrftimeItems {
        pub fn new(s: &str) -> StrftimeItems {}
        pub fn new_lenient(s: &str) -> StrftimeItems {}
        pub fn parse(self) -> Result<Vec<Item>, crate::ParseError> {}
        pub fn parse_to_owned(self) -> Result<Vec<Item>, crate::ParseError> {}
    }
    impl Iterator for StrftimeItems {
        type Item = Item;
        fn next(&mut self) -> Option<Item> {}
    }
    pub mod strftime {
        pub use crate::format::StrftimeItems;
    }
}
pub mod naive {
    pub use crate::{Days, IsoWeek, NaiveDate, NaiveDateTime, NaiveTime, NaiveWeek};
    pub const MIN_DATE: crate::NaiveDate = _;
    pub const MAX_DATE: crate::NaiveDate = _;
    #[derive(Clone, Copy)] pub struct NaiveDateDaysIterator;
    impl Iterator for NaiveDateDaysIterator {
        type Item = crate::NaiveDate;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl DoubleEndedIterator for NaiveDateDaysIterator { fn next_back(&mut self) -> Option<Self::Item> {} }
    #[derive(Clone, Copy)] pub struct NaiveDateWeeksIterator;
    impl Iterator for NaiveDateWeeksIterator {
        type Item = crate::NaiveDate;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl DoubleEndedIterator for NaiveDateWeeksIterator { fn next_back(&mut self) -> Option<Self::Item> {} }
    pub const MIN_DATETIME: crate::NaiveDateTime = _;
    pub const MAX_DATETIME: crate::NaiveDateTime = _;
    pub mod serde {
        pub mod ts_microseconds {
            use crate::NaiveDateTime;
            use serde::{de, ser};
            pub fn serialize<S>(dt: &NaiveDateTime, serializer: S) -> Result<S::Ok, S::Error> where S: ser::Serializer {}
            pub fn deserialize<D>(d: D) -> Result<NaiveDateTime, D::Error> where D: de::Deserializer {}
        }
        pub mod ts_microseconds_option {
            use crate::NaiveDateTime;
            use serde::{de, ser};
            pub fn serialize<S>(opt: &Option<NaiveDateTime>, serializer: S) -> Result<S::Ok, S::Error> where S: ser::Serializer {}
            pub fn deserialize<D>(d: D) -> Result<Option<NaiveDateTime>, D::Error> where D: de::Deserializer {}
        }
        pub mod ts_milliseconds {
            use crate::NaiveDateTime;
            use serde::{de, ser};
            pub fn serialize<S>(dt: &NaiveDateTime, serializer: S) -> Result<S::Ok, S::Error> where S: ser::Serializer {}
            pub fn deserialize<D>(d: D) -> Result<NaiveDateTime, D::Error> where D: de::Deserializer {}
        }
        pub mod ts_milliseconds_option {
            use crate::NaiveDateTime;
            use serde::{de, ser};
            pub fn serialize<S>(opt: &Option<NaiveDateTime>, serializer: S) -> Result<S::Ok, S::Error> where S: ser::Serializer {}
            pub fn deserialize<D>(d: D) -> Result<Option<NaiveDateTime>, D::Error> where D: de::Deserializer {}
        }
        pub mod ts_nanoseconds {
            use crate::NaiveDateTime;
            use serde::{de, ser};
            pub fn serialize<S>(dt: &NaiveDateTime, serializer: S) -> Result<S::Ok, S::Error> where S: ser::Serializer {}
            pub fn deserialize<D>(d: D) -> Result<NaiveDateTime, D::Error> where D: de::Deserializer {}
        }
        pub mod ts_nanoseconds_option {
            use crate::NaiveDateTime;
            use serde::{de, ser};
            pub fn serialize<S>(opt: &Option<NaiveDateTime>, serializer: S) -> Result<S::Ok, S::Error> where S: ser::Serializer {}
            pub fn deserialize<D>(d: D) -> Result<Option<NaiveDateTime>, D::Error> where D: de::Deserializer {}
        }
        pub mod ts_seconds {
            use crate::NaiveDateTime;
            use serde::{de, ser};
            pub fn serialize<S>(dt: &NaiveDateTime, serializer: S) -> Result<S::Ok, S::Error> where S: ser::Serializer {}
            pub fn deserialize<D>(d: D) -> Result<NaiveDateTime, D::Error> where D: de::Deserializer {}
        }
        pub mod ts_seconds_option {
            use crate::NaiveDateTime;
            use serde::{de, ser};
            pub fn serialize<S>(opt: &Option<NaiveDateTime>, serializer: S) -> Result<S::Ok, S::Error> where S: ser::Serializer {}
            pub fn deserialize<D>(d: D) -> Result<Option<NaiveDateTime>, D::Error> where D: de::Deserializer {}
        }
    }
}
pub mod offset {
    use core::fmt;
    use crate::{Date, DateTime, NaiveTime};
    pub use crate::{FixedOffset, Local, MappedLocalTime, Offset, TimeZone, Utc};
    #[derive(Clone, Copy)] pub enum LocalResult<T> { Single(T), Ambiguous(T, T), None }
    impl<T> crate::MappedLocalTime<T> {
        pub fn single(self) -> Option<T> {}
        pub fn earliest(self) -> Option<T> {}
        pub fn latest(self) -> Option<T> {}
        pub fn map<U, F: FnMut(T) -> U>(self, f: F) -> crate::MappedLocalTime<U> { let a: T; f(a) }
    }
    impl<Tz: crate::TimeZone> crate::MappedLocalTime<Date<Tz>> {
        pub fn and_time(self, time: NaiveTime) -> crate::MappedLocalTime<DateTime<Tz>> {}
        pub fn and_hms_opt(self, hour: u32, min: u32, sec: u32) -> crate::MappedLocalTime<DateTime<Tz>> {}
        pub fn and_hms_milli_opt(self, hour: u32, min: u32, sec: u32, milli: u32) -> crate::MappedLocalTime<DateTime<Tz>> {}
        pub fn and_hms_micro_opt(self, hour: u32, min: u32, sec: u32, micro: u32) -> crate::MappedLocalTime<DateTime<Tz>> {}
        pub fn and_hms_nano_opt(self, hour: u32, min: u32, sec: u32, nano: u32) -> crate::MappedLocalTime<DateTime<Tz>> {}
    }
    impl<T: fmt::Debug> crate::MappedLocalTime<T> { pub fn unwrap(self) -> T {} }
}
pub mod prelude {
    pub use crate::{Date, DateTime, Datelike, FixedOffset, Local, Month, NaiveDate, NaiveDateTime, NaiveTime, Offset, SecondsFormat, SubsecRound, TimeZone, Timelike, Utc, Weekday};
}
pub mod rkyv {
    pub type ArchivedDuration = ArchivedTimeDelta;
}
pub mod round {
    pub use crate::{DurationRound, RoundingError, SubsecRound};
}
pub mod serde {
    pub mod ts_microseconds {
        use crate::{DateTime, Utc};
        use serde::{de, ser};
        pub fn serialize<S>(dt: &DateTime<Utc>, serializer: S) -> Result<S::Ok, S::Error> where S: ser::Serializer {}
        pub fn deserialize<D>(d: D) -> Result<DateTime<Utc>, D::Error> where D: de::Deserializer {}
    }
    pub mod ts_microseconds_option {
        use crate::{DateTime, Utc};
        use serde::{de, ser};
        pub fn serialize<S>(opt: &Option<DateTime<Utc>>, serializer: S) -> Result<S::Ok, S::Error> where S: ser::Serializer {}
        pub fn deserialize<D>(d: D) -> Result<Option<DateTime<Utc>>, D::Error> where D: de::Deserializer {}
    }
    pub mod ts_milliseconds {
        use crate::{DateTime, Utc};
        use serde::{de, ser};
        pub fn serialize<S>(dt: &DateTime<Utc>, serializer: S) -> Result<S::Ok, S::Error> where S: ser::Serializer {}
        pub fn deserialize<D>(d: D) -> Result<DateTime<Utc>, D::Error> where D: de::Deserializer {}
    }
    pub mod ts_milliseconds_option {
        use crate::{DateTime, Utc};
        use serde::{de, ser};
        pub fn serialize<S>(opt: &Option<DateTime<Utc>>, serializer: S) -> Result<S::Ok, S::Error> where S: ser::Serializer {}
        pub fn deserialize<D>(d: D) -> Result<Option<DateTime<Utc>>, D::Error> where D: de::Deserializer {}
    }
    pub mod ts_nanoseconds {
        use crate::{DateTime, Utc};
        use serde::{de, ser};
        pub fn serialize<S>(dt: &DateTime<Utc>, serializer: S) -> Result<S::Ok, S::Error> where S: ser::Serializer {}
        pub fn deserialize<D>(d: D) -> Result<DateTime<Utc>, D::Error> where D: de::Deserializer {}
    }
    pub mod ts_nanoseconds_option {
        use crate::{DateTime, Utc};
        use serde::{de, ser};
        pub fn serialize<S>(opt: &Option<DateTime<Utc>>, serializer: S) -> Result<S::Ok, S::Error> where S: ser::Serializer {}
        pub fn deserialize<D>(d: D) -> Result<Option<DateTime<Utc>>, D::Error> where D: de::Deserializer {}
    }
    pub mod ts_seconds {
        use crate::{DateTime, Utc};
        use serde::{de, ser};
        pub fn serialize<S>(dt: &DateTime<Utc>, serializer: S) -> Result<S::Ok, S::Error> where S: ser::Serializer {}
        pub fn deserialize<D>(d: D) -> Result<DateTime<Utc>, D::Error> where D: de::Deserializer {}
    }
    pub mod ts_seconds_option {
        use crate::{DateTime, Utc};
        use serde::{de, ser};
        pub fn serialize<S>(opt: &Option<DateTime<Utc>>, serializer: S) -> Result<S::Ok, S::Error> where S: ser::Serializer {}
        pub fn deserialize<D>(d: D) -> Result<Option<DateTime<Utc>>, D::Error> where D: de::Deserializer {}
    }
}
pub mod weekday_set {
    use crate::Weekday;
    #[derive(Clone)] pub struct WeekdaySetIter;
    impl Iterator for WeekdaySetIter {
        type Item = Weekday;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl DoubleEndedIterator for WeekdaySetIter { fn next_back(&mut self) -> Option<Self::Item> {} }
}
