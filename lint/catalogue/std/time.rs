//! `std::time`.

use crate::error::Error;
use crate::fmt;
use crate::iter::Sum;
use crate::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Sub, SubAssign};

#[lang = "Duration"]
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Duration;

impl Duration {
    pub const ZERO: Duration = Duration;
    pub const MAX: Duration = Duration;
    pub const fn new(secs: u64, nanos: u32) -> Duration {}
    pub const fn from_secs(secs: u64) -> Duration {}
    pub const fn from_millis(millis: u64) -> Duration {}
    pub const fn from_micros(micros: u64) -> Duration {}
    pub const fn from_nanos(nanos: u64) -> Duration {}
    pub const fn from_mins(mins: u64) -> Duration {}
    pub const fn from_hours(hours: u64) -> Duration {}
    pub fn from_secs_f64(secs: f64) -> Duration {}
    pub fn from_secs_f32(secs: f32) -> Duration {}
    pub fn try_from_secs_f64(secs: f64) -> Result<Duration, TryFromFloatSecsError> {}
    pub fn try_from_secs_f32(secs: f32) -> Result<Duration, TryFromFloatSecsError> {}
    pub fn is_zero(&self) -> bool {}
    pub fn as_secs(&self) -> u64 {}
    pub fn as_millis(&self) -> u128 {}
    pub fn as_micros(&self) -> u128 {}
    pub fn as_nanos(&self) -> u128 {}
    pub fn as_secs_f64(&self) -> f64 {}
    pub fn as_secs_f32(&self) -> f32 {}
    pub fn subsec_millis(&self) -> u32 {}
    pub fn subsec_micros(&self) -> u32 {}
    pub fn subsec_nanos(&self) -> u32 {}
    pub fn abs_diff(self, other: Duration) -> Duration {}
    pub fn checked_add(self, rhs: Duration) -> Option<Duration> {}
    pub fn saturating_add(self, rhs: Duration) -> Duration {}
    pub fn checked_sub(self, rhs: Duration) -> Option<Duration> {}
    pub fn saturating_sub(self, rhs: Duration) -> Duration {}
    pub fn checked_mul(self, rhs: u32) -> Option<Duration> {}
    pub fn saturating_mul(self, rhs: u32) -> Duration {}
    pub fn checked_div(self, rhs: u32) -> Option<Duration> {}
    pub fn mul_f64(self, rhs: f64) -> Duration {}
    pub fn mul_f32(self, rhs: f32) -> Duration {}
    pub fn div_f64(self, rhs: f64) -> Duration {}
    pub fn div_f32(self, rhs: f32) -> Duration {}
    pub fn div_duration_f64(self, rhs: Duration) -> f64 {}
    pub fn div_duration_f32(self, rhs: Duration) -> f32 {}
}

impl Add for Duration { type Output = Duration; fn add(self, rhs: Duration) -> Duration {} }
impl Sub for Duration { type Output = Duration; fn sub(self, rhs: Duration) -> Duration {} }
impl Mul<u32> for Duration { type Output = Duration; fn mul(self, rhs: u32) -> Duration {} }
impl Mul<Duration> for u32 { type Output = Duration; fn mul(self, rhs: Duration) -> Duration {} }
impl Div<u32> for Duration { type Output = Duration; fn div(self, rhs: u32) -> Duration {} }
impl AddAssign for Duration { fn add_assign(&mut self, rhs: Duration) {} }
impl SubAssign for Duration { fn sub_assign(&mut self, rhs: Duration) {} }
impl MulAssign<u32> for Duration { fn mul_assign(&mut self, rhs: u32) {} }
impl DivAssign<u32> for Duration { fn div_assign(&mut self, rhs: u32) {} }
impl Sum for Duration {}
impl<'a> Sum<&'a Duration> for Duration {}

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct TryFromFloatSecsError;
impl fmt::Display for TryFromFloatSecsError {}
impl Error for TryFromFloatSecsError {}

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Instant;

impl Instant {
    #[polls] pub fn now() -> Instant {}
    pub fn duration_since(&self, earlier: Instant) -> Duration {}
    pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> {}
    pub fn saturating_duration_since(&self, earlier: Instant) -> Duration {}
    #[polls] pub fn elapsed(&self) -> Duration {}
    pub fn checked_add(&self, duration: Duration) -> Option<Instant> {}
    pub fn checked_sub(&self, duration: Duration) -> Option<Instant> {}
}

impl Add<Duration> for Instant { type Output = Instant; fn add(self, other: Duration) -> Instant {} }
impl Sub<Duration> for Instant { type Output = Instant; fn sub(self, other: Duration) -> Instant {} }
impl Sub<Instant> for Instant { type Output = Duration; fn sub(self, other: Instant) -> Duration {} }
impl AddAssign<Duration> for Instant { fn add_assign(&mut self, other: Duration) {} }
impl SubAssign<Duration> for Instant { fn sub_assign(&mut self, other: Duration) {} }

pub const UNIX_EPOCH: SystemTime = SystemTime;

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct SystemTime;

impl SystemTime {
    pub const UNIX_EPOCH: SystemTime = SystemTime;
    #[polls] pub fn now() -> SystemTime {}
    pub fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError> {}
    #[polls] pub fn elapsed(&self) -> Result<Duration, SystemTimeError> {}
    pub fn checked_add(&self, duration: Duration) -> Option<SystemTime> {}
    pub fn checked_sub(&self, duration: Duration) -> Option<SystemTime> {}
}

impl Add<Duration> for SystemTime { type Output = SystemTime; fn add(self, dur: Duration) -> SystemTime {} }
impl Sub<Duration> for SystemTime { type Output = SystemTime; fn sub(self, dur: Duration) -> SystemTime {} }
impl AddAssign<Duration> for SystemTime { fn add_assign(&mut self, other: Duration) {} }
impl SubAssign<Duration> for SystemTime { fn sub_assign(&mut self, other: Duration) {} }

#[derive(Clone, Debug)]
pub struct SystemTimeError;

impl SystemTimeError {
    pub fn duration(&self) -> Duration {}
}

impl fmt::Display for SystemTimeError {}
impl Error for SystemTimeError {}
