//! time 0.3.55.

use core::{fmt, result};
use core::convert::Infallible;
use core::ops::{Add, Div, Mul, Neg, Sub};
use core::str::FromStr;
use core::time::Duration as StdDuration;
use crate::error::{ComponentRange, ConversionRange, DifferentVariant, Format, IndeterminateOffset, InvalidFormatDescription, InvalidVariant, Parse, ParseFromDescription, TryFromParsed};
use crate::format_description::Period;
use crate::formatting::{Day, Formattable, IsoWeekNumber, MondayBasedWeek, Ordinal, SundayBasedWeek, Year};
use crate::formatting::component_provider::{ComponentProvider, DateState, TimestampState};
use crate::iter::{DateIter, MonthIter, WeekdayIter};
use crate::parsing::{Parsable, Parsed};
use crate::time::{Hours, Minutes, Nanoseconds, Seconds};
use powerfmt::smart_display::{FormatterOptions, Metadata, SmartDisplay};
use std::io;
use std::time::SystemTime;
pub use time_core::unit;
pub type Result<T> = result::Result<T, Error>;
pub type PrimitiveDateTime = PlainDateTime;
pub type Duration = SignedDuration;
#[derive(Clone, Copy)] pub struct Date;
impl Date {
    pub const MIN: Self = _;
    pub const MAX: Self = _;
    pub fn from_calendar_date(year: i32, month: Month, day: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn from_ordinal_date(year: i32, ordinal: u16) -> std::result::Result<Self, ComponentRange> {}
    pub fn from_iso_week_date(year: i32, week: u8, weekday: Weekday) -> std::result::Result<Self, ComponentRange> {}
    pub fn from_julian_day(julian_day: i32) -> std::result::Result<Self, ComponentRange> {}
    pub fn year(self) -> i32 {}
    pub fn month(self) -> Month {}
    pub fn day(self) -> u8 {}
    pub fn ordinal(self) -> u16 {}
    pub fn iso_week(self) -> u8 {}
    pub fn sunday_based_week(self) -> u8 {}
    pub fn monday_based_week(self) -> u8 {}
    pub fn to_calendar_date(self) -> (i32, Month, u8) {}
    pub fn to_ordinal_date(self) -> (i32, u16) {}
    pub fn to_iso_week_date(self) -> (i32, u8, Weekday) {}
    pub fn weekday(self) -> Weekday {}
    pub fn next_day(self) -> Option<Self> {}
    pub fn previous_day(self) -> Option<Self> {}
    pub fn next_occurrence(self, weekday: Weekday) -> Self {}
    pub fn prev_occurrence(self, weekday: Weekday) -> Self {}
    pub fn nth_next_occurrence(self, weekday: Weekday, n: u8) -> Self {}
    pub fn nth_prev_occurrence(self, weekday: Weekday, n: u8) -> Self {}
    pub fn iter_to(self, end: Self) -> DateIter {}
    pub fn to_julian_day(self) -> i32 {}
    pub fn checked_add(self, duration: SignedDuration) -> Option<Self> {}
    pub fn checked_add_std(self, duration: StdDuration) -> Option<Self> {}
    pub fn checked_sub(self, duration: SignedDuration) -> Option<Self> {}
    pub fn checked_sub_std(self, duration: StdDuration) -> Option<Self> {}
    pub fn saturating_add(self, duration: SignedDuration) -> Self {}
    pub fn saturating_sub(self, duration: SignedDuration) -> Self {}
    pub fn replace_year(self, year: i32) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_month(self, month: Month) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_day(self, day: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_ordinal(self, ordinal: u16) -> std::result::Result<Self, ComponentRange> {}
    pub fn midnight(self) -> PlainDateTime {}
    pub fn with_time(self, time: Time) -> PlainDateTime {}
    pub fn with_hms(self, hour: u8, minute: u8, second: u8) -> std::result::Result<PlainDateTime, ComponentRange> {}
    pub fn with_hms_milli(self, hour: u8, minute: u8, second: u8, millisecond: u16) -> std::result::Result<PlainDateTime, ComponentRange> {}
    pub fn with_hms_micro(self, hour: u8, minute: u8, second: u8, microsecond: u32) -> std::result::Result<PlainDateTime, ComponentRange> {}
    pub fn with_hms_nano(self, hour: u8, minute: u8, second: u8, nanosecond: u32) -> std::result::Result<PlainDateTime, ComponentRange> {}
    pub fn format_into(self, output: &mut(impl io::Write), format: &(impl Formattable)) -> std::result::Result<usize, Format> {}
    pub fn format(self, format: &(impl Formattable)) -> std::result::Result<String, Format> {}
    pub fn parse(input: &str, description: &(impl Parsable)) -> std::result::Result<Self, Parse> {}
    pub fn parse_with_defaults(input: &[u8], description: &(impl Parsable), defaults: Parsed) -> std::result::Result<Self, Parse> {}
}
impl SmartDisplay for Date {
    type Metadata = ();
    fn metadata(&self, arg1: FormatterOptions) -> Metadata<Self> {}
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {}
}
impl fmt::Display for Date {}
impl Add<SignedDuration> for Date { type Output = Self; }
impl Add<StdDuration> for Date { type Output = Self; }
impl Sub<SignedDuration> for Date { type Output = Self; }
impl Sub<StdDuration> for Date { type Output = Self; }
impl Sub for Date { type Output = SignedDuration; }
impl ComponentProvider for Date {
    type State = DateState;
    fn day(&self, state: &mut Self::State) -> Day {}
    fn month(&self, state: &mut Self::State) -> Month {}
    fn ordinal(&self, arg1: &mut Self::State) -> Ordinal {}
    fn weekday(&self, arg1: &mut Self::State) -> Weekday {}
    fn iso_week_number(&self, state: &mut Self::State) -> IsoWeekNumber {}
    fn monday_based_week(&self, arg1: &mut Self::State) -> MondayBasedWeek {}
    fn sunday_based_week(&self, arg1: &mut Self::State) -> SundayBasedWeek {}
    fn calendar_year(&self, arg1: &mut Self::State) -> Year {}
    fn iso_year(&self, state: &mut Self::State) -> Year {}
}
impl TryFrom<Parsed> for Date { type Error = TryFromParsed; }
pub enum Error { ConversionRange(ConversionRange), ComponentRange(ComponentRange), IndeterminateOffset(IndeterminateOffset), Format(Format), ParseFromDescription(ParseFromDescription), UnexpectedTrailingCharacters { never: Infallible }, TryFromParsed(TryFromParsed), InvalidFormatDescription(InvalidFormatDescription), DifferentVariant(DifferentVariant), InvalidVariant(InvalidVariant) }
impl fmt::Display for Error {}
impl core::error::Error for Error {}
impl From<ComponentRange> for Error {}
impl From<ConversionRange> for Error {}
impl From<DifferentVariant> for Error {}
impl From<Format> for Error {}
impl From<IndeterminateOffset> for Error {}
impl From<InvalidFormatDescription> for Error {}
impl From<InvalidVariant> for Error {}
impl From<Parse> for Error {}
impl From<ParseFromDescription> for Error {}
impl From<TryFromParsed> for Error {}
#[derive(Clone, Copy)] pub enum Month { January, February, March, April, May, June, July, August, September, October, November, December }
impl Month {
    pub fn length(self, year: i32) -> u8 {}
    pub fn previous(self) -> Self {}
    pub fn next(self) -> Self {}
    pub fn nth_next(self, n: u8) -> Self {}
    pub fn nth_prev(self, n: u8) -> Self {}
    pub fn iter_from(start: Self) -> MonthIter {}
}
impl SmartDisplay for Month {
    type Metadata = ();
    fn metadata(&self, arg1: FormatterOptions) -> Metadata<Self> {}
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {}
}
impl fmt::Display for Month {}
impl FromStr for Month {
    type Err = InvalidVariant;
    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {}
}
impl TryFrom<u8> for Month { type Error = ComponentRange; }
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)] pub struct OffsetDateTime;
impl ComponentProvider for OffsetDateTime {
    type State = DateState;
    fn unix_timestamp_seconds(&self, arg1: &mut Self::State) -> i64 {}
    fn unix_timestamp_milliseconds(&self, arg1: &mut Self::State) -> i64 {}
    fn unix_timestamp_microseconds(&self, arg1: &mut Self::State) -> i128 {}
    fn unix_timestamp_nanoseconds(&self, arg1: &mut Self::State) -> i128 {}
}
impl Sub<SystemTime> for OffsetDateTime { type Output = SignedDuration; }
impl From<SystemTime> for OffsetDateTime {}
impl Sub<Timestamp> for OffsetDateTime { type Output = SignedDuration; }
impl From<Timestamp> for OffsetDateTime {}
impl Sub<UtcDateTime> for OffsetDateTime { type Output = SignedDuration; }
impl From<UtcDateTime> for OffsetDateTime {}
impl OffsetDateTime {
    pub const UNIX_EPOCH: Self = _;
    pub fn now_utc() -> Self {}
    pub fn now_local() -> std::result::Result<Self, IndeterminateOffset> {}
    pub fn new_in_offset(date: Date, time: Time, offset: UtcOffset) -> Self {}
    pub fn new_utc(date: Date, time: Time) -> Self {}
    pub fn to_offset(self, offset: UtcOffset) -> Self {}
    pub fn checked_to_offset(self, offset: UtcOffset) -> Option<Self> {}
    pub fn to_utc(self) -> UtcDateTime {}
    pub fn checked_to_utc(self) -> Option<UtcDateTime> {}
    pub fn from_unix_timestamp(timestamp: i64) -> std::result::Result<Self, ComponentRange> {}
    pub fn from_unix_timestamp_nanos(timestamp: i128) -> std::result::Result<Self, ComponentRange> {}
    pub fn offset(self) -> UtcOffset {}
    pub fn unix_timestamp(self) -> i64 {}
    pub fn unix_timestamp_nanos(self) -> i128 {}
    pub fn date(self) -> Date {}
    pub fn time(self) -> Time {}
    pub fn year(self) -> i32 {}
    pub fn month(self) -> Month {}
    pub fn day(self) -> u8 {}
    pub fn ordinal(self) -> u16 {}
    pub fn iso_week(self) -> u8 {}
    pub fn sunday_based_week(self) -> u8 {}
    pub fn monday_based_week(self) -> u8 {}
    pub fn to_calendar_date(self) -> (i32, Month, u8) {}
    pub fn to_ordinal_date(self) -> (i32, u16) {}
    pub fn to_iso_week_date(self) -> (i32, u8, Weekday) {}
    pub fn weekday(self) -> Weekday {}
    pub fn to_julian_day(self) -> i32 {}
    pub fn to_hms(self) -> (u8, u8, u8) {}
    pub fn to_hms_milli(self) -> (u8, u8, u8, u16) {}
    pub fn to_hms_micro(self) -> (u8, u8, u8, u32) {}
    pub fn to_hms_nano(self) -> (u8, u8, u8, u32) {}
    pub fn hour(self) -> u8 {}
    pub fn minute(self) -> u8 {}
    pub fn second(self) -> u8 {}
    pub fn millisecond(self) -> u16 {}
    pub fn microsecond(self) -> u32 {}
    pub fn nanosecond(self) -> u32 {}
    pub fn checked_add(self, duration: SignedDuration) -> Option<Self> {}
    pub fn checked_sub(self, duration: SignedDuration) -> Option<Self> {}
    pub fn saturating_add(self, duration: SignedDuration) -> Self {}
    pub fn saturating_sub(self, duration: SignedDuration) -> Self {}
    pub fn replace_time(self, time: Time) -> Self {}
    pub fn replace_date(self, date: Date) -> Self {}
    pub fn replace_date_time(self, date_time: PlainDateTime) -> Self {}
    pub fn replace_offset(self, offset: UtcOffset) -> Self {}
    pub fn replace_year(self, year: i32) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_month(self, month: Month) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_day(self, day: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_ordinal(self, ordinal: u16) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_day(self) -> Self {}
    pub fn replace_hour(self, hour: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_hour(self) -> Self {}
    pub fn replace_minute(self, minute: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_minute(self) -> Self {}
    pub fn replace_second(self, second: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_second(self) -> Self {}
    pub fn replace_millisecond(self, millisecond: u16) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_millisecond(self) -> Self {}
    pub fn replace_microsecond(self, microsecond: u32) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_microsecond(self) -> Self {}
    pub fn replace_nanosecond(self, nanosecond: u32) -> std::result::Result<Self, ComponentRange> {}
    pub fn format_into(self, output: &mut(impl io::Write), format: &(impl Formattable)) -> std::result::Result<usize, Format> {}
    pub fn format(self, format: &(impl Formattable)) -> std::result::Result<String, Format> {}
    pub fn parse(input: &str, description: &(impl Parsable)) -> std::result::Result<Self, Parse> {}
    pub fn parse_with_defaults(input: &[u8], description: &(impl Parsable), defaults: Parsed) -> std::result::Result<Self, Parse> {}
}
impl SmartDisplay for OffsetDateTime {
    type Metadata = ();
    fn metadata(&self, f: FormatterOptions) -> Metadata<Self> {}
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {}
}
impl fmt::Display for OffsetDateTime {}
impl Add<SignedDuration> for OffsetDateTime { type Output = Self; }
impl Add<StdDuration> for OffsetDateTime { type Output = Self; }
impl Sub<SignedDuration> for OffsetDateTime { type Output = Self; }
impl Sub<StdDuration> for OffsetDateTime { type Output = Self; }
impl Sub for OffsetDateTime { type Output = SignedDuration; }
impl TryFrom<Parsed> for OffsetDateTime { type Error = TryFromParsed; }
#[derive(Clone, Copy)] pub struct PlainDateTime;
impl ComponentProvider for PlainDateTime { type State = DateState; }
impl TryFrom<Parsed> for PlainDateTime { type Error = TryFromParsed; }
impl PlainDateTime {
    pub const MIN: Self = _;
    pub const MAX: Self = _;
    pub fn new(date: Date, time: Time) -> Self {}
    pub fn date(self) -> Date {}
    pub fn time(self) -> Time {}
    pub fn year(self) -> i32 {}
    pub fn month(self) -> Month {}
    pub fn day(self) -> u8 {}
    pub fn ordinal(self) -> u16 {}
    pub fn iso_week(self) -> u8 {}
    pub fn sunday_based_week(self) -> u8 {}
    pub fn monday_based_week(self) -> u8 {}
    pub fn to_calendar_date(self) -> (i32, Month, u8) {}
    pub fn to_ordinal_date(self) -> (i32, u16) {}
    pub fn to_iso_week_date(self) -> (i32, u8, Weekday) {}
    pub fn weekday(self) -> Weekday {}
    pub fn to_julian_day(self) -> i32 {}
    pub fn as_hms(self) -> (u8, u8, u8) {}
    pub fn as_hms_milli(self) -> (u8, u8, u8, u16) {}
    pub fn as_hms_micro(self) -> (u8, u8, u8, u32) {}
    pub fn as_hms_nano(self) -> (u8, u8, u8, u32) {}
    pub fn hour(self) -> u8 {}
    pub fn minute(self) -> u8 {}
    pub fn second(self) -> u8 {}
    pub fn millisecond(self) -> u16 {}
    pub fn microsecond(self) -> u32 {}
    pub fn nanosecond(self) -> u32 {}
    pub fn assume_offset(self, offset: UtcOffset) -> OffsetDateTime {}
    pub fn assume_utc(self) -> OffsetDateTime {}
    pub fn as_utc(self) -> UtcDateTime {}
    pub fn checked_add(self, duration: SignedDuration) -> Option<Self> {}
    pub fn checked_sub(self, duration: SignedDuration) -> Option<Self> {}
    pub fn saturating_add(self, duration: SignedDuration) -> Self {}
    pub fn saturating_sub(self, duration: SignedDuration) -> Self {}
    pub fn replace_time(self, time: Time) -> Self {}
    pub fn replace_date(self, date: Date) -> Self {}
    pub fn replace_year(self, year: i32) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_month(self, month: Month) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_day(self, day: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_ordinal(self, ordinal: u16) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_day(self) -> Self {}
    pub fn replace_hour(self, hour: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_hour(self) -> Self {}
    pub fn replace_minute(self, minute: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_minute(self) -> Self {}
    pub fn replace_second(self, second: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_second(self) -> Self {}
    pub fn replace_millisecond(self, millisecond: u16) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_millisecond(self) -> Self {}
    pub fn replace_microsecond(self, microsecond: u32) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_microsecond(self) -> Self {}
    pub fn replace_nanosecond(self, nanosecond: u32) -> std::result::Result<Self, ComponentRange> {}
    pub fn format_into(self, output: &mut(impl io::Write), format: &(impl Formattable)) -> std::result::Result<usize, Format> {}
    pub fn format(self, format: &(impl Formattable)) -> std::result::Result<String, Format> {}
    pub fn parse(input: &str, description: &(impl Parsable)) -> std::result::Result<Self, Parse> {}
    pub fn parse_with_defaults(input: &[u8], description: &(impl Parsable), defaults: Parsed) -> std::result::Result<Self, Parse> {}
}
impl SmartDisplay for PlainDateTime {
    type Metadata = ();
    fn metadata(&self, arg1: FormatterOptions) -> Metadata<Self> {}
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {}
}
impl fmt::Display for PlainDateTime {}
impl Add<SignedDuration> for PlainDateTime { type Output = Self; }
impl Add<StdDuration> for PlainDateTime { type Output = Self; }
impl Sub<SignedDuration> for PlainDateTime { type Output = Self; }
impl Sub<StdDuration> for PlainDateTime { type Output = Self; }
impl Sub for PlainDateTime { type Output = SignedDuration; }
#[derive(Clone, Copy)] pub struct SignedDuration;
impl Default for SignedDuration {}
impl SignedDuration {
    pub const ZERO: Self = _;
    pub const NANOSECOND: Self = _;
    pub const MICROSECOND: Self = _;
    pub const MILLISECOND: Self = _;
    pub const SECOND: Self = _;
    pub const MINUTE: Self = _;
    pub const HOUR: Self = _;
    pub const DAY: Self = _;
    pub const WEEK: Self = _;
    pub const MIN: Self = _;
    pub const MAX: Self = _;
    pub fn is_zero(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn is_positive(self) -> bool {}
    pub fn abs(self) -> Self {}
    pub fn unsigned_abs(self) -> StdDuration {}
    pub fn new(seconds: i64, nanoseconds: i32) -> Self {}
    pub fn weeks(weeks: i64) -> Self {}
    pub fn days(days: i64) -> Self {}
    pub fn hours(hours: i64) -> Self {}
    pub fn minutes(minutes: i64) -> Self {}
    pub fn seconds(seconds: i64) -> Self {}
    pub fn seconds_f64(seconds: f64) -> Self {}
    pub fn seconds_f32(seconds: f32) -> Self {}
    pub fn saturating_seconds_f64(seconds: f64) -> Self {}
    pub fn saturating_seconds_f32(seconds: f32) -> Self {}
    pub fn checked_seconds_f64(seconds: f64) -> Option<Self> {}
    pub fn checked_seconds_f32(seconds: f32) -> Option<Self> {}
    pub fn milliseconds(milliseconds: i64) -> Self {}
    pub fn microseconds(microseconds: i64) -> Self {}
    pub fn nanoseconds(nanoseconds: i64) -> Self {}
    pub fn nanoseconds_i128(nanoseconds: i128) -> Self {}
    pub fn whole_weeks(self) -> i64 {}
    pub fn whole_days(self) -> i64 {}
    pub fn whole_hours(self) -> i64 {}
    pub fn whole_minutes(self) -> i64 {}
    pub fn whole_seconds(self) -> i64 {}
    pub fn as_seconds_f64(self) -> f64 {}
    pub fn as_seconds_f32(self) -> f32 {}
    pub fn whole_milliseconds(self) -> i128 {}
    pub fn subsec_milliseconds(self) -> i16 {}
    pub fn whole_microseconds(self) -> i128 {}
    pub fn subsec_microseconds(self) -> i32 {}
    pub fn whole_nanoseconds(self) -> i128 {}
    pub fn subsec_nanoseconds(self) -> i32 {}
    pub fn checked_add(self, rhs: Self) -> Option<Self> {}
    pub fn checked_sub(self, rhs: Self) -> Option<Self> {}
    pub fn checked_mul(self, rhs: i32) -> Option<Self> {}
    pub fn checked_div(self, rhs: i32) -> Option<Self> {}
    pub fn checked_neg(self) -> Option<Self> {}
    pub fn saturating_add(self, rhs: Self) -> Self {}
    pub fn saturating_sub(self, rhs: Self) -> Self {}
    pub fn saturating_mul(self, rhs: i32) -> Self {}
}
impl fmt::Display for SignedDuration {}
impl TryFrom<StdDuration> for SignedDuration { type Error = ConversionRange; }
impl Add for SignedDuration { type Output = Self; }
impl Add<StdDuration> for SignedDuration { type Output = Self; }
impl Neg for SignedDuration { type Output = Self; }
impl Sub for SignedDuration { type Output = Self; }
impl Sub<StdDuration> for SignedDuration { type Output = Self; }
impl Mul<f32> for SignedDuration { type Output = Self; }
impl Mul<f64> for SignedDuration { type Output = Self; }
impl Div<f32> for SignedDuration { type Output = Self; }
impl Div<f64> for SignedDuration { type Output = Self; }
impl Div for SignedDuration { type Output = f64; }
impl Div<StdDuration> for SignedDuration { type Output = f64; }
#[derive(Clone, Copy)] pub struct Time;
impl ComponentProvider for Time {
    type State = ();
    fn hour(&self, arg1: &mut Self::State) -> Hours {}
    fn minute(&self, arg1: &mut Self::State) -> Minutes {}
    fn period(&self, arg1: &mut Self::State) -> Period {}
    fn second(&self, arg1: &mut Self::State) -> Seconds {}
    fn nanosecond(&self, arg1: &mut Self::State) -> Nanoseconds {}
}
impl TryFrom<Parsed> for Time { type Error = TryFromParsed; }
impl Time {
    pub const MIDNIGHT: Self = _;
    pub const MAX: Self = _;
    pub fn from_hms(hour: u8, minute: u8, second: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn from_hms_milli(hour: u8, minute: u8, second: u8, millisecond: u16) -> std::result::Result<Self, ComponentRange> {}
    pub fn from_hms_micro(hour: u8, minute: u8, second: u8, microsecond: u32) -> std::result::Result<Self, ComponentRange> {}
    pub fn from_hms_nano(hour: u8, minute: u8, second: u8, nanosecond: u32) -> std::result::Result<Self, ComponentRange> {}
    pub fn as_hms(self) -> (u8, u8, u8) {}
    pub fn as_hms_milli(self) -> (u8, u8, u8, u16) {}
    pub fn as_hms_micro(self) -> (u8, u8, u8, u32) {}
    pub fn as_hms_nano(self) -> (u8, u8, u8, u32) {}
    pub fn hour(self) -> u8 {}
    pub fn minute(self) -> u8 {}
    pub fn second(self) -> u8 {}
    pub fn millisecond(self) -> u16 {}
    pub fn microsecond(self) -> u32 {}
    pub fn nanosecond(self) -> u32 {}
    pub fn duration_until(self, other: Self) -> SignedDuration {}
    pub fn duration_since(self, other: Self) -> SignedDuration {}
    pub fn replace_hour(self, hour: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_hour(self) -> Self {}
    pub fn replace_minute(self, minute: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_minute(self) -> Self {}
    pub fn replace_second(self, second: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_second(self) -> Self {}
    pub fn replace_millisecond(self, millisecond: u16) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_millisecond(self) -> Self {}
    pub fn replace_microsecond(self, microsecond: u32) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_microsecond(self) -> Self {}
    pub fn replace_nanosecond(self, nanosecond: u32) -> std::result::Result<Self, ComponentRange> {}
    pub fn format_into(self, output: &mut(impl io::Write), format: &(impl Formattable)) -> std::result::Result<usize, Format> {}
    pub fn format(self, format: &(impl Formattable)) -> std::result::Result<String, Format> {}
    pub fn parse(input: &str, description: &(impl Parsable)) -> std::result::Result<Self, Parse> {}
    pub fn parse_with_defaults(input: &[u8], description: &(impl Parsable), defaults: Parsed) -> std::result::Result<Self, Parse> {}
}
impl SmartDisplay for Time {
    type Metadata = ();
    fn metadata(&self, arg1: FormatterOptions) -> Metadata<Self> {}
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {}
}
impl fmt::Display for Time {}
impl Add<SignedDuration> for Time { type Output = Self; }
impl Add<StdDuration> for Time { type Output = Self; }
impl Sub<SignedDuration> for Time { type Output = Self; }
impl Sub<StdDuration> for Time { type Output = Self; }
impl Sub for Time { type Output = SignedDuration; }
#[derive(Clone, Copy)] pub struct Timestamp;
impl ComponentProvider for Timestamp {
    type State = TimestampState;
    fn day(&self, state: &mut Self::State) -> Day {}
    fn month(&self, state: &mut Self::State) -> Month {}
    fn ordinal(&self, state: &mut Self::State) -> Ordinal {}
    fn weekday(&self, state: &mut Self::State) -> Weekday {}
    fn iso_week_number(&self, state: &mut Self::State) -> IsoWeekNumber {}
    fn monday_based_week(&self, state: &mut Self::State) -> MondayBasedWeek {}
    fn sunday_based_week(&self, state: &mut Self::State) -> SundayBasedWeek {}
    fn calendar_year(&self, state: &mut Self::State) -> Year {}
    fn iso_year(&self, state: &mut Self::State) -> Year {}
    fn hour(&self, state: &mut Self::State) -> Hours {}
    fn minute(&self, state: &mut Self::State) -> Minutes {}
    fn period(&self, state: &mut Self::State) -> Period {}
    fn second(&self, state: &mut Self::State) -> Seconds {}
    fn nanosecond(&self, arg1: &mut Self::State) -> Nanoseconds {}
    fn offset_is_negative(&self, arg1: &mut Self::State) -> bool {}
    fn offset_is_utc(&self, arg1: &mut Self::State) -> bool {}
    fn offset_hour(&self, arg1: &mut Self::State) -> crate::utc_offset::Hours {}
    fn offset_minute(&self, arg1: &mut Self::State) -> crate::utc_offset::Minutes {}
    fn offset_second(&self, arg1: &mut Self::State) -> crate::utc_offset::Seconds {}
    fn unix_timestamp_seconds(&self, arg1: &mut Self::State) -> i64 {}
    fn unix_timestamp_milliseconds(&self, arg1: &mut Self::State) -> i64 {}
    fn unix_timestamp_microseconds(&self, arg1: &mut Self::State) -> i128 {}
    fn unix_timestamp_nanoseconds(&self, arg1: &mut Self::State) -> i128 {}
}
impl Sub<OffsetDateTime> for Timestamp { type Output = SignedDuration; }
impl From<OffsetDateTime> for Timestamp {}
impl Sub<SystemTime> for Timestamp { type Output = SignedDuration; }
impl From<SystemTime> for Timestamp {}
impl Sub<UtcDateTime> for Timestamp { type Output = SignedDuration; }
impl From<UtcDateTime> for Timestamp {}
impl TryFrom<Parsed> for Timestamp { type Error = TryFromParsed; }
impl Timestamp {
    pub const UNIX_EPOCH: Self = _;
    pub const MIN: Self = _;
    pub const MAX: Self = _;
    pub fn now() -> Self {}
    pub fn new(seconds: i64, nanoseconds: u32) -> std::result::Result<Self, ComponentRange> {}
    pub fn from_seconds(seconds: i64) -> std::result::Result<Self, ComponentRange> {}
    pub fn from_milliseconds(milliseconds: i64) -> std::result::Result<Self, ComponentRange> {}
    pub fn from_microseconds(microseconds: i128) -> std::result::Result<Self, ComponentRange> {}
    pub fn from_nanoseconds(nanoseconds: i128) -> std::result::Result<Self, ComponentRange> {}
    pub fn to_offset(self, offset: UtcOffset) -> OffsetDateTime {}
    pub fn checked_to_offset(self, offset: UtcOffset) -> Option<OffsetDateTime> {}
    pub fn to_utc(self) -> UtcDateTime {}
    pub fn as_seconds(self) -> i64 {}
    pub fn as_milliseconds(self) -> i64 {}
    pub fn as_microseconds(self) -> i128 {}
    pub fn as_nanoseconds(self) -> i128 {}
    pub fn date(self) -> Date {}
    pub fn time(self) -> Time {}
    pub fn year(self) -> i32 {}
    pub fn month(self) -> Month {}
    pub fn day(self) -> u8 {}
    pub fn ordinal(self) -> u16 {}
    pub fn iso_week(self) -> u8 {}
    pub fn sunday_based_week(self) -> u8 {}
    pub fn monday_based_week(self) -> u8 {}
    pub fn to_calendar_date(self) -> (i32, Month, u8) {}
    pub fn to_ordinal_date(self) -> (i32, u16) {}
    pub fn to_iso_week_date(self) -> (i32, u8, Weekday) {}
    pub fn weekday(self) -> Weekday {}
    pub fn to_julian_day(self) -> i32 {}
    pub fn as_hms(self) -> (u8, u8, u8) {}
    pub fn as_hms_milli(self) -> (u8, u8, u8, u16) {}
    pub fn as_hms_micro(self) -> (u8, u8, u8, u32) {}
    pub fn as_hms_nano(self) -> (u8, u8, u8, u32) {}
    pub fn hour(self) -> u8 {}
    pub fn minute(self) -> u8 {}
    pub fn second(self) -> u8 {}
    pub fn millisecond(self) -> u16 {}
    pub fn microsecond(self) -> u32 {}
    pub fn nanosecond(self) -> u32 {}
    pub fn checked_add(self, duration: SignedDuration) -> Option<Self> {}
    pub fn checked_sub(self, duration: SignedDuration) -> Option<Self> {}
    pub fn saturating_add(self, duration: SignedDuration) -> Self {}
    pub fn saturating_sub(self, duration: SignedDuration) -> Self {}
    pub fn replace_time(self, time: Time) -> Self {}
    pub fn replace_date(self, date: Date) -> Self {}
    pub fn replace_year(self, year: i32) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_month(self, month: Month) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_day(self, day: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_ordinal(self, ordinal: u16) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_hour(self, hour: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_minute(self, minute: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_second(self, second: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_millisecond(self, millisecond: u16) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_microsecond(self, microsecond: u32) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_nanosecond(self, nanosecond: u32) -> std::result::Result<Self, ComponentRange> {}
    pub fn format_into(self, output: &mut(impl io::Write), format: &(impl Formattable)) -> std::result::Result<usize, Format> {}
    pub fn format(self, format: &(impl Formattable)) -> std::result::Result<String, Format> {}
    pub fn parse(input: &str, description: &(impl Parsable)) -> std::result::Result<Self, Parse> {}
    pub fn parse_with_defaults(input: &[u8], description: &(impl Parsable), defaults: Parsed) -> std::result::Result<Self, Parse> {}
}
impl fmt::Display for Timestamp {}
impl Add<SignedDuration> for Timestamp { type Output = Self; }
impl Add<StdDuration> for Timestamp { type Output = Self; }
impl Sub<SignedDuration> for Timestamp { type Output = Self; }
impl Sub<StdDuration> for Timestamp { type Output = Self; }
impl Sub for Timestamp { type Output = SignedDuration; }
#[derive(Clone, Copy)] pub struct UtcDateTime;
impl ComponentProvider for UtcDateTime {
    type State = DateState;
    fn offset_is_negative(&self, arg1: &mut Self::State) -> bool {}
    fn offset_is_utc(&self, _state: &mut Self::State) -> bool {}
    fn offset_hour(&self, arg1: &mut Self::State) -> crate::utc_offset::Hours {}
    fn offset_minute(&self, arg1: &mut Self::State) -> crate::utc_offset::Minutes {}
    fn offset_second(&self, arg1: &mut Self::State) -> crate::utc_offset::Seconds {}
    fn unix_timestamp_seconds(&self, arg1: &mut Self::State) -> i64 {}
    fn unix_timestamp_milliseconds(&self, state: &mut Self::State) -> i64 {}
    fn unix_timestamp_microseconds(&self, state: &mut Self::State) -> i128 {}
    fn unix_timestamp_nanoseconds(&self, arg1: &mut Self::State) -> i128 {}
}
impl Sub<OffsetDateTime> for UtcDateTime { type Output = SignedDuration; }
impl From<OffsetDateTime> for UtcDateTime {}
impl Sub<Timestamp> for UtcDateTime { type Output = SignedDuration; }
impl From<Timestamp> for UtcDateTime {}
impl Sub<SystemTime> for UtcDateTime { type Output = SignedDuration; }
impl From<SystemTime> for UtcDateTime {}
impl TryFrom<Parsed> for UtcDateTime { type Error = TryFromParsed; }
impl UtcDateTime {
    pub const UNIX_EPOCH: Self = _;
    pub const MIN: Self = _;
    pub const MAX: Self = _;
    pub fn now() -> Self {}
    pub fn new(date: Date, time: Time) -> Self {}
    pub fn from_unix_timestamp(timestamp: i64) -> std::result::Result<Self, ComponentRange> {}
    pub fn from_unix_timestamp_nanos(timestamp: i128) -> std::result::Result<Self, ComponentRange> {}
    pub fn to_offset(self, offset: UtcOffset) -> OffsetDateTime {}
    pub fn checked_to_offset(self, offset: UtcOffset) -> Option<OffsetDateTime> {}
    pub fn unix_timestamp(self) -> i64 {}
    pub fn unix_timestamp_nanos(self) -> i128 {}
    pub fn date(self) -> Date {}
    pub fn time(self) -> Time {}
    pub fn year(self) -> i32 {}
    pub fn month(self) -> Month {}
    pub fn day(self) -> u8 {}
    pub fn ordinal(self) -> u16 {}
    pub fn iso_week(self) -> u8 {}
    pub fn sunday_based_week(self) -> u8 {}
    pub fn monday_based_week(self) -> u8 {}
    pub fn to_calendar_date(self) -> (i32, Month, u8) {}
    pub fn to_ordinal_date(self) -> (i32, u16) {}
    pub fn to_iso_week_date(self) -> (i32, u8, Weekday) {}
    pub fn weekday(self) -> Weekday {}
    pub fn to_julian_day(self) -> i32 {}
    pub fn as_hms(self) -> (u8, u8, u8) {}
    pub fn as_hms_milli(self) -> (u8, u8, u8, u16) {}
    pub fn as_hms_micro(self) -> (u8, u8, u8, u32) {}
    pub fn as_hms_nano(self) -> (u8, u8, u8, u32) {}
    pub fn hour(self) -> u8 {}
    pub fn minute(self) -> u8 {}
    pub fn second(self) -> u8 {}
    pub fn millisecond(self) -> u16 {}
    pub fn microsecond(self) -> u32 {}
    pub fn nanosecond(self) -> u32 {}
    pub fn checked_add(self, duration: SignedDuration) -> Option<Self> {}
    pub fn checked_sub(self, duration: SignedDuration) -> Option<Self> {}
    pub fn saturating_add(self, duration: SignedDuration) -> Self {}
    pub fn saturating_sub(self, duration: SignedDuration) -> Self {}
    pub fn replace_time(self, time: Time) -> Self {}
    pub fn replace_date(self, date: Date) -> Self {}
    pub fn replace_year(self, year: i32) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_month(self, month: Month) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_day(self, day: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_ordinal(self, ordinal: u16) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_day(self) -> Self {}
    pub fn replace_hour(self, hour: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_hour(self) -> Self {}
    pub fn replace_minute(self, minute: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_minute(self) -> Self {}
    pub fn replace_second(self, second: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_second(self) -> Self {}
    pub fn replace_millisecond(self, millisecond: u16) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_millisecond(self) -> Self {}
    pub fn replace_microsecond(self, microsecond: u32) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_microsecond(self) -> Self {}
    pub fn replace_nanosecond(self, nanosecond: u32) -> std::result::Result<Self, ComponentRange> {}
    pub fn format_into(self, output: &mut(impl io::Write), format: &(impl Formattable)) -> std::result::Result<usize, Format> {}
    pub fn format(self, format: &(impl Formattable)) -> std::result::Result<String, Format> {}
    pub fn parse(input: &str, description: &(impl Parsable)) -> std::result::Result<Self, Parse> {}
    pub fn parse_with_defaults(input: &[u8], description: &(impl Parsable), defaults: Parsed) -> std::result::Result<Self, Parse> {}
}
impl SmartDisplay for UtcDateTime {
    type Metadata = ();
    fn metadata(&self, f: FormatterOptions) -> Metadata<Self> {}
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {}
}
impl fmt::Display for UtcDateTime {}
impl Add<SignedDuration> for UtcDateTime { type Output = Self; }
impl Add<StdDuration> for UtcDateTime { type Output = Self; }
impl Sub<SignedDuration> for UtcDateTime { type Output = Self; }
impl Sub<StdDuration> for UtcDateTime { type Output = Self; }
impl Sub for UtcDateTime { type Output = SignedDuration; }
#[derive(Clone, Copy)] pub struct UtcOffset;
impl ComponentProvider for UtcOffset {
    type State = ();
    fn offset_is_negative(&self, arg1: &mut Self::State) -> bool {}
    fn offset_is_utc(&self, _state: &mut Self::State) -> bool {}
    fn offset_hour(&self, arg1: &mut Self::State) -> crate::utc_offset::Hours {}
    fn offset_minute(&self, arg1: &mut Self::State) -> crate::utc_offset::Minutes {}
    fn offset_second(&self, arg1: &mut Self::State) -> crate::utc_offset::Seconds {}
}
impl TryFrom<Parsed> for UtcOffset { type Error = TryFromParsed; }
impl UtcOffset {
    pub const UTC: Self = _;
    pub fn from_hms(hours: i8, minutes: i8, seconds: i8) -> std::result::Result<Self, ComponentRange> {}
    pub fn from_whole_seconds(seconds: i32) -> std::result::Result<Self, ComponentRange> {}
    pub fn as_hms(self) -> (i8, i8, i8) {}
    pub fn whole_hours(self) -> i8 {}
    pub fn whole_minutes(self) -> i16 {}
    pub fn minutes_past_hour(self) -> i8 {}
    pub fn whole_seconds(self) -> i32 {}
    pub fn seconds_past_minute(self) -> i8 {}
    pub fn is_utc(self) -> bool {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn local_offset_at(datetime: OffsetDateTime) -> std::result::Result<Self, IndeterminateOffset> {}
    pub fn current_local_offset() -> std::result::Result<Self, IndeterminateOffset> {}
    pub fn format_into(self, output: &mut(impl io::Write), format: &(impl Formattable)) -> std::result::Result<usize, Format> {}
    pub fn format(self, format: &(impl Formattable)) -> std::result::Result<String, Format> {}
    pub fn parse(input: &str, description: &(impl Parsable)) -> std::result::Result<Self, Parse> {}
    pub fn parse_with_defaults(input: &[u8], description: &(impl Parsable), defaults: Parsed) -> std::result::Result<Self, Parse> {}
}
impl SmartDisplay for UtcOffset {
    type Metadata = ();
    fn metadata(&self, arg1: FormatterOptions) -> Metadata<Self> {}
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {}
}
impl fmt::Display for UtcOffset {}
impl Neg for UtcOffset { type Output = Self; }
#[derive(Clone, Copy)] pub enum Weekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday }
impl Weekday {
    pub fn previous(self) -> Self {}
    pub fn next(self) -> Self {}
    pub fn nth_next(self, n: u8) -> Self {}
    pub fn nth_prev(self, n: u8) -> Self {}
    pub fn number_from_monday(self) -> u8 {}
    pub fn number_from_sunday(self) -> u8 {}
    pub fn number_days_from_monday(self) -> u8 {}
    pub fn number_days_from_sunday(self) -> u8 {}
    pub fn iter_from(start: Self) -> WeekdayIter {}
}
impl SmartDisplay for Weekday {
    type Metadata = ();
    fn metadata(&self, arg1: FormatterOptions) -> Metadata<Self> {}
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {}
}
impl fmt::Display for Weekday {}
impl FromStr for Weekday {
    type Err = InvalidVariant;
    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {}
}
pub struct PrivateMethod;
pub mod convert {
    pub use time_core::unit::*;
}
pub mod error {
    use core::{error, fmt};
    use core::convert::Infallible;
    use serde_core::de;
    use std::io;
    pub use crate::Error;
    #[derive(Clone, Copy)] pub struct ComponentRange;
    impl ComponentRange {
        pub fn name(self) -> &str {}
        pub fn is_conditional(self) -> bool {}
    }
    impl fmt::Display for ComponentRange {}
    impl TryFrom<crate::Error> for ComponentRange { type Error = DifferentVariant; }
    impl de::Expected for ComponentRange { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
    impl error::Error for ComponentRange {}
    impl TryFrom<Format> for ComponentRange { type Error = DifferentVariant; }
    impl TryFrom<TryFromParsed> for ComponentRange { type Error = DifferentVariant; }
    #[derive(Clone, Copy)] pub struct ConversionRange;
    impl fmt::Display for ConversionRange {}
    impl error::Error for ConversionRange {}
    impl TryFrom<crate::Error> for ConversionRange { type Error = DifferentVariant; }
    #[derive(Clone, Copy)] pub struct DifferentVariant;
    impl fmt::Display for DifferentVariant {}
    impl error::Error for DifferentVariant {}
    impl TryFrom<crate::Error> for DifferentVariant { type Error = Self; }
    pub enum Format { InsufficientTypeInformation, InvalidComponent(&str), ComponentRange(Box<ComponentRange>), StdIo(io::Error) }
    impl fmt::Display for Format {}
    impl From<ComponentRange> for Format {}
    impl From<io::Error> for Format {}
    impl error::Error for Format {}
    impl TryFrom<crate::Error> for Format { type Error = DifferentVariant; }
    #[derive(Clone, Copy)] pub struct IndeterminateOffset;
    impl fmt::Display for IndeterminateOffset {}
    impl error::Error for IndeterminateOffset {}
    impl TryFrom<crate::Error> for IndeterminateOffset { type Error = DifferentVariant; }
    #[derive(Clone)] pub enum InvalidFormatDescription { UnclosedOpeningBracket { index: usize }, InvalidComponentName { name: String, index: usize }, InvalidModifier { value: String, index: usize }, MissingComponentName { index: usize }, MissingRequiredModifier { name: &str, index: usize }, Expected { what: &str, index: usize }, NotSupported { what: &str, context: &str, index: usize }, DuplicateModifier { name: &str, index: usize }, InvalidModifierCombination { modifier: &str, context: &str, index: usize } }
    impl TryFrom<crate::Error> for InvalidFormatDescription { type Error = DifferentVariant; }
    impl fmt::Display for InvalidFormatDescription {}
    impl error::Error for InvalidFormatDescription {}
    impl From<crate::format_description::parse::Error> for InvalidFormatDescription {}
    #[derive(Clone, Copy)] pub struct InvalidVariant;
    impl fmt::Display for InvalidVariant {}
    impl error::Error for InvalidVariant {}
    impl TryFrom<crate::Error> for InvalidVariant { type Error = DifferentVariant; }
    #[derive(Clone, Copy)] pub enum Parse { TryFromParsed(TryFromParsed), ParseFromDescription(ParseFromDescription), UnexpectedTrailingCharacters { never: Infallible } }
    impl fmt::Display for Parse {}
    impl error::Error for Parse {}
    impl From<TryFromParsed> for Parse {}
    impl From<ParseFromDescription> for Parse {}
    impl TryFrom<crate::Error> for Parse { type Error = DifferentVariant; }
    #[derive(Clone, Copy)] pub enum ParseFromDescription { InvalidLiteral, InvalidComponent(&str), UnexpectedTrailingCharacters }
    impl TryFrom<Parse> for ParseFromDescription { type Error = DifferentVariant; }
    impl fmt::Display for ParseFromDescription {}
    impl error::Error for ParseFromDescription {}
    impl TryFrom<crate::Error> for ParseFromDescription { type Error = DifferentVariant; }
    #[derive(Clone, Copy)] pub enum TryFromParsed { InsufficientInformation, ComponentRange(ComponentRange) }
    impl TryFrom<Parse> for TryFromParsed { type Error = DifferentVariant; }
    impl fmt::Display for TryFromParsed {}
    impl From<ComponentRange> for TryFromParsed {}
    impl error::Error for TryFromParsed {}
    impl TryFrom<crate::Error> for TryFromParsed { type Error = DifferentVariant; }
}
pub mod ext {
    use core::time::Duration as StdDuration;
    use crate::SignedDuration;
    use std::time::{Instant as StdInstant, SystemTime};
    pub trait InstantExt {
        fn add_signed(self, duration: SignedDuration) -> Self {}
        fn sub_signed(self, duration: SignedDuration) -> Self {}
        fn checked_add_signed(&self, duration: SignedDuration) -> Option<Self>;
        fn checked_sub_signed(&self, duration: SignedDuration) -> Option<Self>;
        fn signed_duration_since(&self, earlier: Self) -> SignedDuration;
    }
    impl InstantExt for StdInstant {
        fn checked_add_signed(&self, duration: SignedDuration) -> Option<Self> {}
        fn checked_sub_signed(&self, duration: SignedDuration) -> Option<Self> {}
        fn signed_duration_since(&self, earlier: Self) -> SignedDuration {}
    }
    pub trait NumericalDuration {
        fn nanoseconds(self) -> SignedDuration;
        fn microseconds(self) -> SignedDuration;
        fn milliseconds(self) -> SignedDuration;
        fn seconds(self) -> SignedDuration;
        fn minutes(self) -> SignedDuration;
        fn hours(self) -> SignedDuration;
        fn days(self) -> SignedDuration;
        fn weeks(self) -> SignedDuration;
    }
    impl NumericalDuration for i64 {
        fn nanoseconds(self) -> SignedDuration {}
        fn microseconds(self) -> SignedDuration {}
        fn milliseconds(self) -> SignedDuration {}
        fn seconds(self) -> SignedDuration {}
        fn minutes(self) -> SignedDuration {}
        fn hours(self) -> SignedDuration {}
        fn days(self) -> SignedDuration {}
        fn weeks(self) -> SignedDuration {}
    }
    impl NumericalDuration for f64 {
        fn nanoseconds(self) -> SignedDuration {}
        fn microseconds(self) -> SignedDuration {}
        fn milliseconds(self) -> SignedDuration {}
        fn seconds(self) -> SignedDuration {}
        fn minutes(self) -> SignedDuration {}
        fn hours(self) -> SignedDuration {}
        fn days(self) -> SignedDuration {}
        fn weeks(self) -> SignedDuration {}
    }
    pub trait NumericalStdDuration {
        fn std_nanoseconds(self) -> StdDuration;
        fn std_microseconds(self) -> StdDuration;
        fn std_milliseconds(self) -> StdDuration;
        fn std_seconds(self) -> StdDuration;
        fn std_minutes(self) -> StdDuration;
        fn std_hours(self) -> StdDuration;
        fn std_days(self) -> StdDuration;
        fn std_weeks(self) -> StdDuration;
    }
    impl NumericalStdDuration for u64 {
        fn std_nanoseconds(self) -> StdDuration {}
        fn std_microseconds(self) -> StdDuration {}
        fn std_milliseconds(self) -> StdDuration {}
        fn std_seconds(self) -> StdDuration {}
        fn std_minutes(self) -> StdDuration {}
        fn std_hours(self) -> StdDuration {}
        fn std_days(self) -> StdDuration {}
        fn std_weeks(self) -> StdDuration {}
    }
    impl NumericalStdDuration for f64 {
        fn std_nanoseconds(self) -> StdDuration {}
        fn std_microseconds(self) -> StdDuration {}
        fn std_milliseconds(self) -> StdDuration {}
        fn std_seconds(self) -> StdDuration {}
        fn std_minutes(self) -> StdDuration {}
        fn std_hours(self) -> StdDuration {}
        fn std_days(self) -> StdDuration {}
        fn std_weeks(self) -> StdDuration {}
    }
    pub trait SystemTimeExt {
        fn checked_add_signed(&self, duration: SignedDuration) -> Option<Self>;
        fn checked_sub_signed(&self, duration: SignedDuration) -> Option<Self>;
        fn signed_duration_since(&self, earlier: Self) -> SignedDuration;
    }
    impl SystemTimeExt for SystemTime {
        fn checked_add_signed(&self, duration: SignedDuration) -> Option<Self> {}
        fn checked_sub_signed(&self, duration: SignedDuration) -> Option<Self> {}
        fn signed_duration_since(&self, earlier: Self) -> SignedDuration {}
    }
}
pub mod format_description {
    use crate::PrivateMethod;
    use crate::error::{DifferentVariant, InvalidFormatDescription, ParseFromDescription};
    use crate::format_description::modifier::{CalendarYearCenturyExtendedRange, CalendarYearCenturyStandardRange, CalendarYearFullExtendedRange, CalendarYearFullStandardRange, CalendarYearLastTwo, Day, End, Hour, Hour12, Hour24, Ignore, IsoYearCenturyExtendedRange, IsoYearCenturyStandardRange, IsoYearFullExtendedRange, IsoYearFullStandardRange, IsoYearLastTwo, Minute, Month, MonthLong, MonthNumerical, MonthShort, OffsetHour, OffsetMinute, OffsetSecond, Ordinal, Second, Subsecond, UnixTimestamp, UnixTimestampMicrosecond, UnixTimestampMillisecond, UnixTimestampNanosecond, UnixTimestampSecond, WeekNumber, WeekNumberIso, WeekNumberMonday, WeekNumberSunday, Weekday, WeekdayLong, WeekdayMonday, WeekdayShort, WeekdaySunday, Year};
    use crate::format_description::parse::sealed::{Version, VersionedParser};
    use crate::formatting::Formattable;
    use crate::formatting::metadata::{ComputeMetadata, Metadata};
    use crate::parsing::{Parsable, Parsed};
    use crate::parsing::parsed::sealed::AnyFormatItem;
    pub type StaticFormatDescription = &[BorrowedFormatItem];
    #[derive(Clone)] pub enum BorrowedFormatItem { Literal(&[u8]), StringLiteral(&str), Component(Component), Compound(&[Self]), Optional(&Self), First(&[Self]) }
    impl From<Component> for BorrowedFormatItem {}
    impl From<&[BorrowedFormatItem]> for BorrowedFormatItem {}
    impl TryFrom<BorrowedFormatItem> for &[BorrowedFormatItem] { type Error = DifferentVariant; }
    impl Formattable for BorrowedFormatItem {}
    impl Formattable for [BorrowedFormatItem] {}
    impl ComputeMetadata for BorrowedFormatItem { fn compute_metadata(&self, arg1: PrivateMethod) -> Metadata {} }
    impl Parsable for BorrowedFormatItem {}
    impl Parsable for [BorrowedFormatItem] {}
    impl AnyFormatItem for BorrowedFormatItem {
        fn parse_item(&self, parsed: &mut Parsed, input: &[u8]) -> Result<&[u8], ParseFromDescription> {}
    }
    #[derive(Clone, Copy)] pub enum Component { Day(Day), MonthShort(MonthShort), MonthLong(MonthLong), MonthNumerical(MonthNumerical), Ordinal(Ordinal), WeekdayShort(WeekdayShort), WeekdayLong(WeekdayLong), WeekdaySunday(WeekdaySunday), WeekdayMonday(WeekdayMonday), WeekNumberIso(WeekNumberIso), WeekNumberSunday(WeekNumberSunday), WeekNumberMonday(WeekNumberMonday), CalendarYearFullExtendedRange(CalendarYearFullExtendedRange), CalendarYearFullStandardRange(CalendarYearFullStandardRange), IsoYearFullExtendedRange(IsoYearFullExtendedRange), IsoYearFullStandardRange(IsoYearFullStandardRange), CalendarYearCenturyExtendedRange(CalendarYearCenturyExtendedRange), CalendarYearCenturyStandardRange(CalendarYearCenturyStandardRange), IsoYearCenturyExtendedRange(IsoYearCenturyExtendedRange), IsoYearCenturyStandardRange(IsoYearCenturyStandardRange), CalendarYearLastTwo(CalendarYearLastTwo), IsoYearLastTwo(IsoYearLastTwo), Hour12(Hour12), Hour24(Hour24), Minute(Minute), Period(modifier::Period), Second(Second), Subsecond(Subsecond), OffsetHour(OffsetHour), OffsetMinute(OffsetMinute), OffsetSecond(OffsetSecond), Ignore(Ignore), UnixTimestampSecond(UnixTimestampSecond), UnixTimestampMillisecond(UnixTimestampMillisecond), UnixTimestampMicrosecond(UnixTimestampMicrosecond), UnixTimestampNanosecond(UnixTimestampNanosecond), End(End), Month(Month), Weekday(Weekday), WeekNumber(WeekNumber), Hour(Hour), UnixTimestamp(UnixTimestamp), Year(Year) }
    impl TryFrom<BorrowedFormatItem> for Component { type Error = DifferentVariant; }
    impl TryFrom<OwnedFormatItem> for Component { type Error = DifferentVariant; }
    impl ComputeMetadata for Component { fn compute_metadata(&self, arg1: PrivateMethod) -> Metadata {} }
    #[derive(Clone)] pub struct FormatDescriptionV3;
    impl FormatDescriptionV3 { pub fn to_owned(self) -> FormatDescriptionV3 {} }
    impl Formattable for FormatDescriptionV3 {}
    impl ComputeMetadata for FormatDescriptionV3 { fn compute_metadata(&self, arg1: PrivateMethod) -> Metadata {} }
    impl Parsable for FormatDescriptionV3 {}
    #[derive(Clone)] pub enum OwnedFormatItem { Literal(Box<[u8]>), StringLiteral(Box<str>), Component(Component), Compound(Box<[Self]>), Optional(Box<Self>), First(Box<[Self]>) }
    impl From<BorrowedFormatItem> for OwnedFormatItem {}
    impl From<&BorrowedFormatItem> for OwnedFormatItem {}
    impl From<Vec<BorrowedFormatItem>> for OwnedFormatItem {}
    impl<T> From<&T> for OwnedFormatItem where T: AsRef<[BorrowedFormatItem]> {}
    impl From<Component> for OwnedFormatItem {}
    impl From<Vec<Self>> for OwnedFormatItem {}
    impl TryFrom<OwnedFormatItem> for Vec<OwnedFormatItem> { type Error = DifferentVariant; }
    impl Formattable for OwnedFormatItem {}
    impl Formattable for [OwnedFormatItem] {}
    impl ComputeMetadata for OwnedFormatItem { fn compute_metadata(&self, arg1: PrivateMethod) -> Metadata {} }
    impl Parsable for OwnedFormatItem {}
    impl Parsable for [OwnedFormatItem] {}
    impl AnyFormatItem for OwnedFormatItem {
        fn parse_item(&self, parsed: &mut Parsed, input: &[u8]) -> Result<&[u8], ParseFromDescription> {}
    }
    pub fn parse(s: &str) -> Result<Vec<BorrowedFormatItem>, InvalidFormatDescription> {}
    pub fn parse_borrowed<const VERSION: usize>(s: &str) -> Result<<Version<VERSION> as VersionedParser>::BorrowedOutput<'_>, InvalidFormatDescription> where Version<VERSION>: VersionedParser {}
    pub fn parse_owned<const VERSION: usize>(s: &str) -> Result<<Version<VERSION> as VersionedParser>::OwnedOutput, InvalidFormatDescription> where Version<VERSION>: VersionedParser {}
    pub fn parse_strftime_borrowed(s: &str) -> Result<Vec<BorrowedFormatItem>, InvalidFormatDescription> {}
    pub fn parse_strftime_owned(s: &str) -> Result<OwnedFormatItem, InvalidFormatDescription> {}
    #[derive(Clone, Copy)] pub enum Period { Am, Pm }
    pub mod modifier {
        use core::num::NonZero;
        #[derive(Clone, Copy)] pub struct Day { pub padding: Padding }
        #[derive(Clone, Copy)] pub enum MonthRepr { Numerical, Long, Short }
        #[derive(Clone, Copy)] pub struct MonthShort;
        #[derive(Clone, Copy)] pub struct MonthLong;
        #[derive(Clone, Copy)] pub struct MonthNumerical;
        #[derive(Clone, Copy)] pub struct Month { pub padding: Padding, pub repr: MonthRepr, pub case_sensitive: bool }
        #[derive(Clone, Copy)] pub struct Ordinal { pub padding: Padding }
        #[derive(Clone, Copy)] pub enum WeekdayRepr { Short, Long, Sunday, Monday }
        #[derive(Clone, Copy)] pub struct WeekdayShort;
        #[derive(Clone, Copy)] pub struct WeekdayLong;
        #[derive(Clone, Copy)] pub struct WeekdaySunday;
        #[derive(Clone, Copy)] pub struct WeekdayMonday;
        #[derive(Clone, Copy)] pub struct Weekday { pub repr: WeekdayRepr, pub one_indexed: bool, pub case_sensitive: bool }
        #[derive(Clone, Copy)] pub enum WeekNumberRepr { Iso, Sunday, Monday }
        #[derive(Clone, Copy)] pub struct WeekNumberIso { pub padding: Padding }
        #[derive(Clone, Copy)] pub struct WeekNumberSunday { pub padding: Padding }
        #[derive(Clone, Copy)] pub struct WeekNumberMonday { pub padding: Padding }
        #[derive(Clone, Copy)] pub struct WeekNumber { pub padding: Padding, pub repr: WeekNumberRepr }
        #[derive(Clone, Copy)] pub enum YearRepr { Full, Century, LastTwo }
        #[derive(Clone, Copy)] pub enum YearRange { Standard, Extended }
        #[derive(Clone, Copy)] pub struct CalendarYearFullExtendedRange;
        #[derive(Clone, Copy)] pub struct CalendarYearFullStandardRange;
        #[derive(Clone, Copy)] pub struct IsoYearFullExtendedRange;
        #[derive(Clone, Copy)] pub struct IsoYearFullStandardRange;
        #[derive(Clone, Copy)] pub struct CalendarYearCenturyExtendedRange;
        #[derive(Clone, Copy)] pub struct CalendarYearCenturyStandardRange;
        #[derive(Clone, Copy)] pub struct IsoYearCenturyExtendedRange;
        #[derive(Clone, Copy)] pub struct IsoYearCenturyStandardRange;
        #[derive(Clone, Copy)] pub struct CalendarYearLastTwo;
        #[derive(Clone, Copy)] pub struct IsoYearLastTwo;
        #[derive(Clone, Copy)] pub struct Year { pub padding: Padding, pub repr: YearRepr, pub range: YearRange, pub iso_week_based: bool, pub sign_is_mandatory: bool }
        #[derive(Clone, Copy)] pub struct Hour12;
        #[derive(Clone, Copy)] pub struct Hour24;
        #[derive(Clone, Copy)] pub struct Hour { pub padding: Padding, pub is_12_hour_clock: bool }
        #[derive(Clone, Copy)] pub struct Minute { pub padding: Padding }
        #[derive(Clone, Copy)] pub struct Period { pub is_uppercase: bool, pub case_sensitive: bool }
        #[derive(Clone, Copy)] pub struct Second { pub padding: Padding }
        #[derive(Clone, Copy)] pub enum SubsecondDigits { One, Two, Three, Four, Five, Six, Seven, Eight, Nine, OneOrMore }
        #[derive(Clone, Copy)] pub struct Subsecond { pub digits: SubsecondDigits }
        #[derive(Clone, Copy)] pub struct OffsetHour { pub sign_is_mandatory: bool, pub padding: Padding }
        #[derive(Clone, Copy)] pub struct OffsetMinute { pub padding: Padding }
        #[derive(Clone, Copy)] pub struct OffsetSecond { pub padding: Padding }
        #[derive(Clone, Copy)] pub enum Padding { Space, Zero, None }
        #[derive(Clone, Copy)] pub struct Ignore { pub count: NonZero<u16> }
        impl Ignore { pub fn count(count: NonZero<u16>) -> Self {} }
        #[derive(Clone, Copy)] pub enum UnixTimestampPrecision { Second, Millisecond, Microsecond, Nanosecond }
        #[derive(Clone, Copy)] pub struct UnixTimestampSecond;
        #[derive(Clone, Copy)] pub struct UnixTimestampMillisecond;
        #[derive(Clone, Copy)] pub struct UnixTimestampMicrosecond;
        #[derive(Clone, Copy)] pub struct UnixTimestampNanosecond;
        #[derive(Clone, Copy)] pub struct UnixTimestamp { pub precision: UnixTimestampPrecision, pub sign_is_mandatory: bool }
        #[derive(Clone, Copy)] pub enum TrailingInput { Prohibit, Discard }
        #[derive(Clone, Copy)] pub struct End;
    }
    pub mod parse {
        use core::convert;
        pub struct Error;
        impl From<convert::Infallible> for Error {}
        pub mod sealed {
            use crate::error::InvalidFormatDescription;
            use crate::format_description::{BorrowedFormatItem, FormatDescriptionV3, OwnedFormatItem};
            pub struct Version<const N: usize>;
            impl VersionedParser for Version<1> {
                type BorrowedOutput = Vec<BorrowedFormatItem>;
                type OwnedOutput = OwnedFormatItem;
                fn parse_borrowed(s: &str) -> Result<Self::BorrowedOutput, InvalidFormatDescription> {}
                fn parse_owned(s: &str) -> Result<Self::OwnedOutput, InvalidFormatDescription> {}
            }
            impl VersionedParser for Version<2> {
                type BorrowedOutput = Vec<BorrowedFormatItem>;
                type OwnedOutput = OwnedFormatItem;
                fn parse_borrowed(s: &str) -> Result<Self::BorrowedOutput, InvalidFormatDescription> {}
                fn parse_owned(s: &str) -> Result<Self::OwnedOutput, InvalidFormatDescription> {}
            }
            impl VersionedParser for Version<3> {
                type BorrowedOutput = FormatDescriptionV3;
                type OwnedOutput = FormatDescriptionV3;
                fn parse_borrowed(s: &str) -> Result<Self::BorrowedOutput, InvalidFormatDescription> {}
                fn parse_owned(s: &str) -> Result<Self::OwnedOutput, InvalidFormatDescription> {}
            }
            pub trait VersionedParser {
                type BorrowedOutput;
                type OwnedOutput;
                fn parse_borrowed(s: &str) -> Result<Self::BorrowedOutput, InvalidFormatDescription>;
                fn parse_owned(s: &str) -> Result<Self::OwnedOutput, InvalidFormatDescription>;
            }
        }
    }
    pub mod well_known {
        use crate::PrivateMethod;
        use crate::format_description::well_known::iso8601::EncodedConfig;
        use crate::formatting::Formattable;
        use crate::formatting::metadata::{ComputeMetadata, Metadata};
        use crate::parsing::Parsable;
        #[derive(Clone, Copy)] pub struct Iso8601<const CONFIG: EncodedConfig>;
        impl<const CONFIG: EncodedConfig> Formattable for Iso8601<CONFIG> {}
        impl<const CONFIG: EncodedConfig> ComputeMetadata for Iso8601<CONFIG> {
            fn compute_metadata(&self, arg1: PrivateMethod) -> Metadata {}
        }
        impl<const CONFIG: EncodedConfig> Parsable for Iso8601<CONFIG> {}
        #[derive(Clone, Copy)] pub struct Rfc2822;
        impl Formattable for Rfc2822 {}
        impl ComputeMetadata for Rfc2822 { fn compute_metadata(&self, arg1: PrivateMethod) -> Metadata {} }
        impl Parsable for Rfc2822 {}
        #[derive(Clone, Copy)] pub struct Rfc3339;
        impl Formattable for Rfc3339 {}
        impl ComputeMetadata for Rfc3339 { fn compute_metadata(&self, arg1: PrivateMethod) -> Metadata {} }
        impl Parsable for Rfc3339 {}
        pub mod iso8601 {
            use core::num::NonZero;
            use crate::format_description::well_known::iso8601::adt_hack::DoNotRelyOnWhatThisIs;
            pub use crate::format_description::well_known::Iso8601;
            #[derive(Clone, Copy)] pub enum FormattedComponents { None, Date, Time, Offset, DateTime, DateTimeOffset, TimeOffset }
            #[derive(Clone, Copy)] pub enum DateKind { Calendar, Week, Ordinal }
            #[derive(Clone, Copy)] pub enum TimePrecision { Hour { decimal_digits: Option<NonZero<u8>> }, Minute { decimal_digits: Option<NonZero<u8>> }, Second { decimal_digits: Option<NonZero<u8>> } }
            #[derive(Clone, Copy)] pub enum OffsetPrecision { Hour, Minute }
            pub struct Config;
            impl Config {
                pub const DEFAULT: Self = _;
                pub fn set_formatted_components(self, formatted_components: FormattedComponents) -> Self {}
                pub fn set_use_separators(self, use_separators: bool) -> Self {}
                pub fn set_year_is_six_digits(self, year_is_six_digits: bool) -> Self {}
                pub fn set_date_kind(self, date_kind: DateKind) -> Self {}
                pub fn set_time_precision(self, time_precision: TimePrecision) -> Self {}
                pub fn set_offset_precision(self, offset_precision: OffsetPrecision) -> Self {}
                pub fn encode(&self) -> EncodedConfig {}
            }
            pub type EncodedConfig = DoNotRelyOnWhatThisIs;
            pub mod adt_hack {
                pub type DoNotRelyOnWhatThisIs = u128;
            }
        }
    }
}
pub mod formatting {
    use core::ops::Deref;
    use deranged::{ri32, ru16, ru8};
    pub trait Formattable {}
    impl<T> Formattable for T where T: Deref<Target: Formattable> {}
    pub type Day = ru8<1, 31>;
    pub type Ordinal = ru16<1, 366>;
    pub type IsoWeekNumber = ru8<1, 53>;
    pub type MondayBasedWeek = ru8<0, 53>;
    pub type SundayBasedWeek = ru8<0, 53>;
    pub type Year = ri32<-999_999, 999_999>;
    pub mod component_provider {
        #[derive(Default)] pub struct DateState;
        #[derive(Default)] pub struct TimestampState;
        pub trait ComponentProvider {
            type State: Default;
            const SUPPLIES_DATE: bool;
            const SUPPLIES_TIME: bool;
            const SUPPLIES_OFFSET: bool;
            const SUPPLIES_TIMESTAMP: bool;
        }
    }
    pub mod metadata {
        use core::ops::{Add, Deref};
        use crate::PrivateMethod;
        pub struct Metadata;
        impl Default for Metadata {}
        impl Add for Metadata { type Output = Self; }
        pub trait ComputeMetadata {
            fn compute_metadata(&self, arg1: PrivateMethod) -> Metadata;
        }
        impl<T> ComputeMetadata for [T] where T: ComputeMetadata { fn compute_metadata(&self, arg1: PrivateMethod) -> Metadata {} }
        impl<T> ComputeMetadata for T where T: Deref<Target: ComputeMetadata> {
            fn compute_metadata(&self, arg1: PrivateMethod) -> Metadata {}
        }
    }
}
pub mod iter {
    use crate::{Date, Month, Weekday};
    #[derive(Clone)] pub struct Rev<I>;
    impl Iterator for Rev<MonthIter> {
        type Item = Month;
        fn next(&mut self) -> Option<Self::Item> {}
        fn last(self) -> Option<Self::Item> {}
        fn max(self) -> Option<Self::Item> {}
        fn min(self) -> Option<Self::Item> {}
        fn is_sorted(self) -> bool {}
    }
    impl Iterator for Rev<WeekdayIter> {
        type Item = Weekday;
        fn next(&mut self) -> Option<Self::Item> {}
        fn last(self) -> Option<Self::Item> {}
    }
    #[derive(Clone)] pub struct DateIter;
    impl DateIter { pub fn new(start: Date, end: Date) -> Self {} }
    impl Iterator for DateIter {
        type Item = Date;
        fn next(&mut self) -> Option<Self::Item> {}
        fn last(self) -> Option<Self::Item> {}
        fn max(self) -> Option<Self::Item> {}
        fn min(self) -> Option<Self::Item> {}
        fn is_sorted(self) -> bool {}
    }
    impl DoubleEndedIterator for DateIter {
        fn next_back(&mut self) -> Option<Self::Item> {}
        fn nth_back(&mut self, n: usize) -> Option<Self::Item> {}
    }
    #[derive(Clone)] pub struct MonthIter;
    impl MonthIter {
        pub fn new(start: Month) -> Self {}
        pub fn rev(self) -> Rev<Self> {}
    }
    impl Iterator for MonthIter {
        type Item = Month;
        fn next(&mut self) -> Option<Self::Item> {}
        fn last(self) -> Option<Self::Item> {}
        fn max(self) -> Option<Self::Item> {}
        fn min(self) -> Option<Self::Item> {}
        fn is_sorted(self) -> bool {}
    }
    #[derive(Clone)] pub struct WeekdayIter;
    impl WeekdayIter {
        pub fn new(start: Weekday) -> Self {}
        pub fn rev(self) -> Rev<Self> {}
    }
    impl Iterator for WeekdayIter {
        type Item = Weekday;
        fn next(&mut self) -> Option<Self::Item> {}
        fn last(self) -> Option<Self::Item> {}
    }
}
pub mod macros {
    pub use time_macros::{datetime, timestamp, utc_datetime};
    #[opaque] #[returns(time::Date)] macro_rules! date { () => {} }
    #[opaque] #[returns(time::Time)] macro_rules! time { () => {} }
    #[opaque] #[returns(time::UtcOffset)] macro_rules! offset { () => {} }
    #[opaque] #[returns(&[time::format_description::BorrowedFormatItem])] macro_rules! format_description { () => {} }
}
pub mod parsing {
    use core::num::NonZero;
    use core::ops::Deref;
    use crate::{Month, Weekday};
    use crate::error::ParseFromDescription;
    use crate::format_description::Component;
    use crate::parsing::parsed::sealed::AnyFormatItem;
    pub trait Parsable {}
    impl<T> Parsable for T where T: Deref<Target: Parsable> {}
    #[derive(Clone, Copy)] pub struct Parsed;
    impl Default for Parsed {}
    impl Parsed {
        pub fn new() -> Self {}
        pub fn parse_item(&mut self, input: &[u8], item: &impl AnyFormatItem) -> Result<&[u8], ParseFromDescription> {}
        pub fn parse_items(&mut self, input: &[u8], items: &[impl AnyFormatItem]) -> Result<&[u8], ParseFromDescription> {}
        pub fn parse_literal(input: &[u8], literal: &[u8]) -> Result<&[u8], ParseFromDescription> {}
        pub fn parse_component(&mut self, input: &[u8], component: Component) -> Result<&[u8], ParseFromDescription> {}
        pub fn year(&self) -> Option<i32> {}
        pub fn year_century(&self) -> Option<i16> {}
        pub fn year_century_is_negative(&self) -> Option<bool> {}
        pub fn year_last_two(&self) -> Option<u8> {}
        pub fn iso_year(&self) -> Option<i32> {}
        pub fn iso_year_century(&self) -> Option<i16> {}
        pub fn iso_year_century_is_negative(&self) -> Option<bool> {}
        pub fn iso_year_last_two(&self) -> Option<u8> {}
        pub fn month(&self) -> Option<Month> {}
        pub fn sunday_week_number(&self) -> Option<u8> {}
        pub fn monday_week_number(&self) -> Option<u8> {}
        pub fn iso_week_number(&self) -> Option<NonZero<u8>> {}
        pub fn weekday(&self) -> Option<Weekday> {}
        pub fn ordinal(&self) -> Option<NonZero<u16>> {}
        pub fn day(&self) -> Option<NonZero<u8>> {}
        pub fn hour_24(&self) -> Option<u8> {}
        pub fn hour_12(&self) -> Option<NonZero<u8>> {}
        pub fn hour_12_is_pm(&self) -> Option<bool> {}
        pub fn minute(&self) -> Option<u8> {}
        pub fn second(&self) -> Option<u8> {}
        pub fn subsecond(&self) -> Option<u32> {}
        pub fn offset_hour(&self) -> Option<i8> {}
        pub fn offset_minute_signed(&self) -> Option<i8> {}
        pub fn offset_second_signed(&self) -> Option<i8> {}
        pub fn unix_timestamp_nanos(&self) -> Option<i128> {}
        pub fn set_year_century(&mut self, value: i16, is_negative: bool) -> Option<()> {}
        pub fn set_iso_year_century(&mut self, value: i16, is_negative: bool) -> Option<()> {}
        pub fn with_year(self, value: i32) -> Option<Self> {}
        pub fn with_year_century(self, value: i16, is_negative: bool) -> Option<Self> {}
        pub fn with_year_last_two(self, value: u8) -> Option<Self> {}
        pub fn with_iso_year(self, value: i32) -> Option<Self> {}
        pub fn with_iso_year_century(self, value: i16, is_negative: bool) -> Option<Self> {}
        pub fn with_iso_year_last_two(self, value: u8) -> Option<Self> {}
        pub fn with_month(self, value: Month) -> Option<Self> {}
        pub fn with_sunday_week_number(self, value: u8) -> Option<Self> {}
        pub fn with_monday_week_number(self, value: u8) -> Option<Self> {}
        pub fn with_iso_week_number(self, value: NonZero<u8>) -> Option<Self> {}
        pub fn with_weekday(self, value: Weekday) -> Option<Self> {}
        pub fn with_ordinal(self, value: NonZero<u16>) -> Option<Self> {}
        pub fn with_day(self, value: NonZero<u8>) -> Option<Self> {}
        pub fn with_hour_24(self, value: u8) -> Option<Self> {}
        pub fn with_hour_12(self, value: NonZero<u8>) -> Option<Self> {}
        pub fn with_hour_12_is_pm(self, value: bool) -> Option<Self> {}
        pub fn with_minute(self, value: u8) -> Option<Self> {}
        pub fn with_second(self, value: u8) -> Option<Self> {}
        pub fn with_subsecond(self, value: u32) -> Option<Self> {}
        pub fn with_offset_hour(self, value: i8) -> Option<Self> {}
        pub fn with_offset_minute_signed(self, value: i8) -> Option<Self> {}
        pub fn with_offset_second_signed(self, value: i8) -> Option<Self> {}
        pub fn with_unix_timestamp_nanos(self, value: i128) -> Option<Self> {}
    }
    pub mod parsed {
        pub mod sealed {
            use crate::error::ParseFromDescription;
            use crate::parsing::Parsed;
            pub trait AnyFormatItem {
                fn parse_item(&self, parsed: &mut Parsed, input: &[u8]) -> Result<&[u8], ParseFromDescription>;
            }
        }
    }
}
pub mod serde {
    pub use time_macros::serde_format_description as format_description;
    pub mod iso8601 {
        use crate::OffsetDateTime;
        use serde_core::{Deserializer, Serializer};
        pub fn serialize<S>(datetime: &OffsetDateTime, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer {}
        pub fn deserialize<D>(deserializer: D) -> Result<OffsetDateTime, D::Error> where D: Deserializer {}
        pub mod option {
            use crate::OffsetDateTime;
            use serde_core::{Deserializer, Serializer};
            pub fn serialize<S>(option: &Option<OffsetDateTime>, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer {}
            pub fn deserialize<D>(deserializer: D) -> Result<Option<OffsetDateTime>, D::Error> where D: Deserializer {}
        }
    }
    pub mod rfc2822 {
        use crate::OffsetDateTime;
        use serde_core::{Deserializer, Serializer};
        pub fn serialize<S>(datetime: &OffsetDateTime, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer {}
        pub fn deserialize<D>(deserializer: D) -> Result<OffsetDateTime, D::Error> where D: Deserializer {}
        pub mod option {
            use crate::OffsetDateTime;
            use serde_core::{Deserializer, Serializer};
            pub fn serialize<S>(option: &Option<OffsetDateTime>, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer {}
            pub fn deserialize<D>(deserializer: D) -> Result<Option<OffsetDateTime>, D::Error> where D: Deserializer {}
        }
    }
    pub mod rfc3339 {
        use crate::OffsetDateTime;
        use serde_core::{Deserializer, Serializer};
        pub fn serialize<S>(datetime: &OffsetDateTime, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer {}
        pub fn deserialize<D>(deserializer: D) -> Result<OffsetDateTime, D::Error> where D: Deserializer {}
        pub mod option {
            use crate::OffsetDateTime;
            use serde_core::{Deserializer, Serializer};
            pub fn serialize<S>(option: &Option<OffsetDateTime>, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer {}
            pub fn deserialize<D>(deserializer: D) -> Result<Option<OffsetDateTime>, D::Error> where D: Deserializer {}
        }
    }
    pub mod timestamp {
        use crate::OffsetDateTime;
        use serde_core::{Deserializer, Serializer};
        pub fn serialize<S>(datetime: &OffsetDateTime, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer {}
        pub fn deserialize<D>(deserializer: D) -> Result<OffsetDateTime, D::Error> where D: Deserializer {}
        pub mod microseconds {
            use crate::OffsetDateTime;
            use serde_core::{Deserializer, Serializer};
            pub fn serialize<S>(datetime: &OffsetDateTime, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer {}
            pub fn deserialize<D>(deserializer: D) -> Result<OffsetDateTime, D::Error> where D: Deserializer {}
            pub mod option {
                use crate::OffsetDateTime;
                use serde_core::{Deserializer, Serializer};
                pub fn serialize<S>(option: &Option<OffsetDateTime>, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer {}
                pub fn deserialize<D>(deserializer: D) -> Result<Option<OffsetDateTime>, D::Error> where D: Deserializer {}
            }
        }
        pub mod milliseconds {
            use crate::OffsetDateTime;
            use serde_core::{Deserializer, Serializer};
            pub fn serialize<S>(datetime: &OffsetDateTime, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer {}
            pub fn deserialize<D>(deserializer: D) -> Result<OffsetDateTime, D::Error> where D: Deserializer {}
            pub mod option {
                use crate::OffsetDateTime;
                use serde_core::{Deserializer, Serializer};
                pub fn serialize<S>(option: &Option<OffsetDateTime>, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer {}
                pub fn deserialize<D>(deserializer: D) -> Result<Option<OffsetDateTime>, D::Error> where D: Deserializer {}
            }
        }
        pub mod milliseconds_i64 {
            use crate::OffsetDateTime;
            use serde_core::{Deserializer, Serializer};
            pub fn serialize<S>(datetime: &OffsetDateTime, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer {}
            pub fn deserialize<D>(deserializer: D) -> Result<OffsetDateTime, D::Error> where D: Deserializer {}
            pub mod option {
                use crate::OffsetDateTime;
                use serde_core::{Deserializer, Serializer};
                pub fn serialize<S>(option: &Option<OffsetDateTime>, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer {}
                pub fn deserialize<D>(deserializer: D) -> Result<Option<OffsetDateTime>, D::Error> where D: Deserializer {}
            }
        }
        pub mod nanoseconds {
            use crate::OffsetDateTime;
            use serde_core::{Deserializer, Serializer};
            pub fn serialize<S>(datetime: &OffsetDateTime, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer {}
            pub fn deserialize<D>(deserializer: D) -> Result<OffsetDateTime, D::Error> where D: Deserializer {}
            pub mod option {
                use crate::OffsetDateTime;
                use serde_core::{Deserializer, Serializer};
                pub fn serialize<S>(option: &Option<OffsetDateTime>, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer {}
                pub fn deserialize<D>(deserializer: D) -> Result<Option<OffsetDateTime>, D::Error> where D: Deserializer {}
            }
        }
        pub mod option {
            use crate::OffsetDateTime;
            use serde_core::{Deserializer, Serializer};
            pub fn serialize<S>(option: &Option<OffsetDateTime>, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer {}
            pub fn deserialize<D>(deserializer: D) -> Result<Option<OffsetDateTime>, D::Error> where D: Deserializer {}
        }
    }
}
pub mod time {
    use deranged::{ru32, ru8};
    pub type Hours = ru8<0, {Hour::per_t::<u8>(Day)-1}>;
    pub type Minutes = ru8<0, {Minute::per_t::<u8>(Hour)-1}>;
    pub type Seconds = ru8<0, {Second::per_t::<u8>(Minute)-1}>;
    pub type Nanoseconds = ru32<0, {Nanosecond::per_t::<u32>(Second)-1}>;
}
pub mod utc_offset {
    use deranged::ri8;
    pub type Hours = ri8<-25, 25>;
    pub type Minutes = ri8< {-(Minute::per_t::<i8>(Hour)-1)}, {Minute::per_t::<i8>(Hour)-1}>;
    pub type Seconds = ri8< {-(Second::per_t::<i8>(Minute)-1)}, {Second::per_t::<i8>(Minute)-1}>;
}
pub mod util {
    use crate::Month;
    pub use time_core::util::{days_in_year, is_leap_year, weeks_in_year};
    pub fn days_in_month(month: Month, year: i32) -> u8 {}
    pub fn days_in_year_month(year: i32, month: Month) -> u8 {}
    pub fn refresh_tz_unchecked() {}
    pub fn refresh_tz() -> Option<()> {}
}
