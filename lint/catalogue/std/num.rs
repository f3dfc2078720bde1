//! `std::num`.

use crate::error::Error;
use crate::fmt;
use crate::str::FromStr;

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ParseIntError;
impl ParseIntError {
    pub fn kind(&self) -> &IntErrorKind {}
}
impl fmt::Display for ParseIntError {}
impl Error for ParseIntError {}

#[derive(Clone, Debug, Eq, PartialEq)]
pub enum IntErrorKind {
    Empty,
    InvalidDigit,
    PosOverflow,
    NegOverflow,
    Zero,
}

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ParseFloatError;
impl fmt::Display for ParseFloatError {}
impl Error for ParseFloatError {}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct TryFromIntError;
impl fmt::Display for TryFromIntError {}
impl Error for TryFromIntError {}
impl From<crate::convert::Infallible> for TryFromIntError { fn from(x: crate::convert::Infallible) -> TryFromIntError {} }

#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Wrapping<T>(pub T);

#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Saturating<T>(pub T);

/// Unstable in std.
pub trait ZeroablePrimitive {}

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct NonZero<T: ZeroablePrimitive> { value: T }

impl<T: ZeroablePrimitive> NonZero<T> {
    pub const fn new(n: T) -> Option<Self> {}
    pub const unsafe fn new_unchecked(n: T) -> Self {}
    pub const fn get(self) -> T {}
}

impl ZeroablePrimitive for i8 {}
pub type NonZeroI8 = NonZero<i8>;
impl NonZero<i8> {
    pub const MAX: Self = NonZero { value: 1 };
    pub fn checked_mul(self, other: Self) -> Option<Self> {}
    pub fn saturating_mul(self, other: Self) -> Self {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
}
impl fmt::Display for NonZero<i8> {}
impl FromStr for NonZero<i8> { type Err = ParseIntError; fn from_str(src: &str) -> Result<Self, ParseIntError> {} }
impl From<NonZero<i8>> for i8 { fn from(nonzero: NonZero<i8>) -> i8 {} }
impl TryFrom<i8> for NonZero<i8> { type Error = TryFromIntError; fn try_from(value: i8) -> Result<Self, TryFromIntError> {} }

impl ZeroablePrimitive for i16 {}
pub type NonZeroI16 = NonZero<i16>;
impl NonZero<i16> {
    pub const MAX: Self = NonZero { value: 1 };
    pub fn checked_mul(self, other: Self) -> Option<Self> {}
    pub fn saturating_mul(self, other: Self) -> Self {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
}
impl fmt::Display for NonZero<i16> {}
impl FromStr for NonZero<i16> { type Err = ParseIntError; fn from_str(src: &str) -> Result<Self, ParseIntError> {} }
impl From<NonZero<i16>> for i16 { fn from(nonzero: NonZero<i16>) -> i16 {} }
impl TryFrom<i16> for NonZero<i16> { type Error = TryFromIntError; fn try_from(value: i16) -> Result<Self, TryFromIntError> {} }

impl ZeroablePrimitive for i32 {}
pub type NonZeroI32 = NonZero<i32>;
impl NonZero<i32> {
    pub const MAX: Self = NonZero { value: 1 };
    pub fn checked_mul(self, other: Self) -> Option<Self> {}
    pub fn saturating_mul(self, other: Self) -> Self {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
}
impl fmt::Display for NonZero<i32> {}
impl FromStr for NonZero<i32> { type Err = ParseIntError; fn from_str(src: &str) -> Result<Self, ParseIntError> {} }
impl From<NonZero<i32>> for i32 { fn from(nonzero: NonZero<i32>) -> i32 {} }
impl TryFrom<i32> for NonZero<i32> { type Error = TryFromIntError; fn try_from(value: i32) -> Result<Self, TryFromIntError> {} }

impl ZeroablePrimitive for i64 {}
pub type NonZeroI64 = NonZero<i64>;
impl NonZero<i64> {
    pub const MAX: Self = NonZero { value: 1 };
    pub fn checked_mul(self, other: Self) -> Option<Self> {}
    pub fn saturating_mul(self, other: Self) -> Self {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
}
impl fmt::Display for NonZero<i64> {}
impl FromStr for NonZero<i64> { type Err = ParseIntError; fn from_str(src: &str) -> Result<Self, ParseIntError> {} }
impl From<NonZero<i64>> for i64 { fn from(nonzero: NonZero<i64>) -> i64 {} }
impl TryFrom<i64> for NonZero<i64> { type Error = TryFromIntError; fn try_from(value: i64) -> Result<Self, TryFromIntError> {} }

impl ZeroablePrimitive for i128 {}
pub type NonZeroI128 = NonZero<i128>;
impl NonZero<i128> {
    pub const MAX: Self = NonZero { value: 1 };
    pub fn checked_mul(self, other: Self) -> Option<Self> {}
    pub fn saturating_mul(self, other: Self) -> Self {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
}
impl fmt::Display for NonZero<i128> {}
impl FromStr for NonZero<i128> { type Err = ParseIntError; fn from_str(src: &str) -> Result<Self, ParseIntError> {} }
impl From<NonZero<i128>> for i128 { fn from(nonzero: NonZero<i128>) -> i128 {} }
impl TryFrom<i128> for NonZero<i128> { type Error = TryFromIntError; fn try_from(value: i128) -> Result<Self, TryFromIntError> {} }

impl ZeroablePrimitive for isize {}
pub type NonZeroIsize = NonZero<isize>;
impl NonZero<isize> {
    pub const MAX: Self = NonZero { value: 1 };
    pub fn checked_mul(self, other: Self) -> Option<Self> {}
    pub fn saturating_mul(self, other: Self) -> Self {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
}
impl fmt::Display for NonZero<isize> {}
impl FromStr for NonZero<isize> { type Err = ParseIntError; fn from_str(src: &str) -> Result<Self, ParseIntError> {} }
impl From<NonZero<isize>> for isize { fn from(nonzero: NonZero<isize>) -> isize {} }
impl TryFrom<isize> for NonZero<isize> { type Error = TryFromIntError; fn try_from(value: isize) -> Result<Self, TryFromIntError> {} }

impl ZeroablePrimitive for u8 {}
pub type NonZeroU8 = NonZero<u8>;
impl NonZero<u8> {
    pub const MAX: Self = NonZero { value: 1 };
    pub fn checked_mul(self, other: Self) -> Option<Self> {}
    pub fn saturating_mul(self, other: Self) -> Self {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub const MIN: Self = NonZero { value: 1 };
    pub fn checked_add(self, other: u8) -> Option<Self> {}
    pub fn saturating_add(self, other: u8) -> Self {}
    pub fn ilog2(self) -> u32 {}
    pub fn is_power_of_two(self) -> bool {}
}
impl fmt::Display for NonZero<u8> {}
impl FromStr for NonZero<u8> { type Err = ParseIntError; fn from_str(src: &str) -> Result<Self, ParseIntError> {} }
impl From<NonZero<u8>> for u8 { fn from(nonzero: NonZero<u8>) -> u8 {} }
impl TryFrom<u8> for NonZero<u8> { type Error = TryFromIntError; fn try_from(value: u8) -> Result<Self, TryFromIntError> {} }

impl ZeroablePrimitive for u16 {}
pub type NonZeroU16 = NonZero<u16>;
impl NonZero<u16> {
    pub const MAX: Self = NonZero { value: 1 };
    pub fn checked_mul(self, other: Self) -> Option<Self> {}
    pub fn saturating_mul(self, other: Self) -> Self {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub const MIN: Self = NonZero { value: 1 };
    pub fn checked_add(self, other: u16) -> Option<Self> {}
    pub fn saturating_add(self, other: u16) -> Self {}
    pub fn ilog2(self) -> u32 {}
    pub fn is_power_of_two(self) -> bool {}
}
impl fmt::Display for NonZero<u16> {}
impl FromStr for NonZero<u16> { type Err = ParseIntError; fn from_str(src: &str) -> Result<Self, ParseIntError> {} }
impl From<NonZero<u16>> for u16 { fn from(nonzero: NonZero<u16>) -> u16 {} }
impl TryFrom<u16> for NonZero<u16> { type Error = TryFromIntError; fn try_from(value: u16) -> Result<Self, TryFromIntError> {} }

impl ZeroablePrimitive for u32 {}
pub type NonZeroU32 = NonZero<u32>;
impl NonZero<u32> {
    pub const MAX: Self = NonZero { value: 1 };
    pub fn checked_mul(self, other: Self) -> Option<Self> {}
    pub fn saturating_mul(self, other: Self) -> Self {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub const MIN: Self = NonZero { value: 1 };
    pub fn checked_add(self, other: u32) -> Option<Self> {}
    pub fn saturating_add(self, other: u32) -> Self {}
    pub fn ilog2(self) -> u32 {}
    pub fn is_power_of_two(self) -> bool {}
}
impl fmt::Display for NonZero<u32> {}
impl FromStr for NonZero<u32> { type Err = ParseIntError; fn from_str(src: &str) -> Result<Self, ParseIntError> {} }
impl From<NonZero<u32>> for u32 { fn from(nonzero: NonZero<u32>) -> u32 {} }
impl TryFrom<u32> for NonZero<u32> { type Error = TryFromIntError; fn try_from(value: u32) -> Result<Self, TryFromIntError> {} }

impl ZeroablePrimitive for u64 {}
pub type NonZeroU64 = NonZero<u64>;
impl NonZero<u64> {
    pub const MAX: Self = NonZero { value: 1 };
    pub fn checked_mul(self, other: Self) -> Option<Self> {}
    pub fn saturating_mul(self, other: Self) -> Self {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub const MIN: Self = NonZero { value: 1 };
    pub fn checked_add(self, other: u64) -> Option<Self> {}
    pub fn saturating_add(self, other: u64) -> Self {}
    pub fn ilog2(self) -> u32 {}
    pub fn is_power_of_two(self) -> bool {}
}
impl fmt::Display for NonZero<u64> {}
impl FromStr for NonZero<u64> { type Err = ParseIntError; fn from_str(src: &str) -> Result<Self, ParseIntError> {} }
impl From<NonZero<u64>> for u64 { fn from(nonzero: NonZero<u64>) -> u64 {} }
impl TryFrom<u64> for NonZero<u64> { type Error = TryFromIntError; fn try_from(value: u64) -> Result<Self, TryFromIntError> {} }

impl ZeroablePrimitive for u128 {}
pub type NonZeroU128 = NonZero<u128>;
impl NonZero<u128> {
    pub const MAX: Self = NonZero { value: 1 };
    pub fn checked_mul(self, other: Self) -> Option<Self> {}
    pub fn saturating_mul(self, other: Self) -> Self {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub const MIN: Self = NonZero { value: 1 };
    pub fn checked_add(self, other: u128) -> Option<Self> {}
    pub fn saturating_add(self, other: u128) -> Self {}
    pub fn ilog2(self) -> u32 {}
    pub fn is_power_of_two(self) -> bool {}
}
impl fmt::Display for NonZero<u128> {}
impl FromStr for NonZero<u128> { type Err = ParseIntError; fn from_str(src: &str) -> Result<Self, ParseIntError> {} }
impl From<NonZero<u128>> for u128 { fn from(nonzero: NonZero<u128>) -> u128 {} }
impl TryFrom<u128> for NonZero<u128> { type Error = TryFromIntError; fn try_from(value: u128) -> Result<Self, TryFromIntError> {} }

impl ZeroablePrimitive for usize {}
pub type NonZeroUsize = NonZero<usize>;
impl NonZero<usize> {
    pub const MAX: Self = NonZero { value: 1 };
    pub fn checked_mul(self, other: Self) -> Option<Self> {}
    pub fn saturating_mul(self, other: Self) -> Self {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub const MIN: Self = NonZero { value: 1 };
    pub fn checked_add(self, other: usize) -> Option<Self> {}
    pub fn saturating_add(self, other: usize) -> Self {}
    pub fn ilog2(self) -> u32 {}
    pub fn is_power_of_two(self) -> bool {}
}
impl fmt::Display for NonZero<usize> {}
impl FromStr for NonZero<usize> { type Err = ParseIntError; fn from_str(src: &str) -> Result<Self, ParseIntError> {} }
impl From<NonZero<usize>> for usize { fn from(nonzero: NonZero<usize>) -> usize {} }
impl TryFrom<usize> for NonZero<usize> { type Error = TryFromIntError; fn try_from(value: usize) -> Result<Self, TryFromIntError> {} }
