//! What integers and `bool` have of their own. All integers are written out, for the catalogue expands nothing here.

use crate::num::ParseIntError;
use crate::str::FromStr;

impl bool {
    pub fn then<T, F: FnOnce() -> T>(self, f: F) -> Option<T> { Some(f()) }
    pub fn then_some<T>(self, t: T) -> Option<T> {}
}

impl i8 {
    pub const MIN: i8 = 0;
    pub const MAX: i8 = 0;
    pub const BITS: u32 = 8;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn leading_ones(self) -> u32 {}
    pub fn trailing_ones(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> i8 {}
    pub fn rotate_right(self, n: u32) -> i8 {}
    pub fn swap_bytes(self) -> i8 {}
    pub fn reverse_bits(self) -> i8 {}
    pub fn to_be(self) -> i8 {}
    pub fn to_le(self) -> i8 {}
    pub fn from_be(x: i8) -> i8 {}
    pub fn from_le(x: i8) -> i8 {}
    pub fn checked_add(self, rhs: i8) -> Option<i8> {}
    pub fn checked_sub(self, rhs: i8) -> Option<i8> {}
    pub fn checked_mul(self, rhs: i8) -> Option<i8> {}
    pub fn checked_div(self, rhs: i8) -> Option<i8> {}
    pub fn checked_rem(self, rhs: i8) -> Option<i8> {}
    pub fn checked_div_euclid(self, rhs: i8) -> Option<i8> {}
    pub fn checked_rem_euclid(self, rhs: i8) -> Option<i8> {}
    pub fn checked_neg(self) -> Option<i8> {}
    pub fn checked_shl(self, rhs: u32) -> Option<i8> {}
    pub fn checked_shr(self, rhs: u32) -> Option<i8> {}
    pub fn checked_pow(self, exp: u32) -> Option<i8> {}
    pub fn saturating_add(self, rhs: i8) -> i8 {}
    pub fn saturating_sub(self, rhs: i8) -> i8 {}
    pub fn saturating_mul(self, rhs: i8) -> i8 {}
    pub fn saturating_div(self, rhs: i8) -> i8 {}
    pub fn saturating_pow(self, exp: u32) -> i8 {}
    pub fn wrapping_add(self, rhs: i8) -> i8 {}
    pub fn wrapping_sub(self, rhs: i8) -> i8 {}
    pub fn wrapping_mul(self, rhs: i8) -> i8 {}
    pub fn wrapping_div(self, rhs: i8) -> i8 {}
    pub fn wrapping_rem(self, rhs: i8) -> i8 {}
    pub fn wrapping_neg(self) -> i8 {}
    pub fn wrapping_shl(self, rhs: u32) -> i8 {}
    pub fn wrapping_shr(self, rhs: u32) -> i8 {}
    pub fn wrapping_pow(self, exp: u32) -> i8 {}
    pub fn overflowing_add(self, rhs: i8) -> (i8, bool) {}
    pub fn overflowing_sub(self, rhs: i8) -> (i8, bool) {}
    pub fn overflowing_mul(self, rhs: i8) -> (i8, bool) {}
    pub fn pow(self, exp: u32) -> i8 {}
    pub fn isqrt(self) -> i8 {}
    pub fn div_euclid(self, rhs: i8) -> i8 {}
    pub fn rem_euclid(self, rhs: i8) -> i8 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn ilog(self, base: i8) -> u32 {}
    pub fn checked_ilog2(self) -> Option<u32> {}
    pub fn checked_ilog10(self) -> Option<u32> {}
    pub fn abs_diff(self, other: i8) -> u8 {}
    pub fn min_value() -> i8 {}
    pub fn max_value() -> i8 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i8, ParseIntError> {}
    pub fn to_be_bytes(self) -> [u8; 1] {}
    pub fn to_le_bytes(self) -> [u8; 1] {}
    pub fn to_ne_bytes(self) -> [u8; 1] {}
    pub fn from_be_bytes(bytes: [u8; 1]) -> i8 {}
    pub fn from_le_bytes(bytes: [u8; 1]) -> i8 {}
    pub fn from_ne_bytes(bytes: [u8; 1]) -> i8 {}
    pub fn abs(self) -> i8 {}
    pub fn signum(self) -> i8 {}
    pub fn wrapping_abs(self) -> i8 {}
    pub fn saturating_abs(self) -> i8 {}
    pub fn saturating_neg(self) -> i8 {}
    pub fn unsigned_abs(self) -> u8 {}
    pub fn checked_abs(self) -> Option<i8> {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn cast_unsigned(self) -> u8 {}
    pub fn checked_add_unsigned(self, rhs: u8) -> Option<i8> {}
    pub fn saturating_add_unsigned(self, rhs: u8) -> i8 {}
    pub fn checked_sub_unsigned(self, rhs: u8) -> Option<i8> {}
    pub fn saturating_sub_unsigned(self, rhs: u8) -> i8 {}
}
impl FromStr for i8 { type Err = ParseIntError; fn from_str(src: &str) -> Result<i8, ParseIntError> {} }

impl i16 {
    pub const MIN: i16 = 0;
    pub const MAX: i16 = 0;
    pub const BITS: u32 = 16;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn leading_ones(self) -> u32 {}
    pub fn trailing_ones(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> i16 {}
    pub fn rotate_right(self, n: u32) -> i16 {}
    pub fn swap_bytes(self) -> i16 {}
    pub fn reverse_bits(self) -> i16 {}
    pub fn to_be(self) -> i16 {}
    pub fn to_le(self) -> i16 {}
    pub fn from_be(x: i16) -> i16 {}
    pub fn from_le(x: i16) -> i16 {}
    pub fn checked_add(self, rhs: i16) -> Option<i16> {}
    pub fn checked_sub(self, rhs: i16) -> Option<i16> {}
    pub fn checked_mul(self, rhs: i16) -> Option<i16> {}
    pub fn checked_div(self, rhs: i16) -> Option<i16> {}
    pub fn checked_rem(self, rhs: i16) -> Option<i16> {}
    pub fn checked_div_euclid(self, rhs: i16) -> Option<i16> {}
    pub fn checked_rem_euclid(self, rhs: i16) -> Option<i16> {}
    pub fn checked_neg(self) -> Option<i16> {}
    pub fn checked_shl(self, rhs: u32) -> Option<i16> {}
    pub fn checked_shr(self, rhs: u32) -> Option<i16> {}
    pub fn checked_pow(self, exp: u32) -> Option<i16> {}
    pub fn saturating_add(self, rhs: i16) -> i16 {}
    pub fn saturating_sub(self, rhs: i16) -> i16 {}
    pub fn saturating_mul(self, rhs: i16) -> i16 {}
    pub fn saturating_div(self, rhs: i16) -> i16 {}
    pub fn saturating_pow(self, exp: u32) -> i16 {}
    pub fn wrapping_add(self, rhs: i16) -> i16 {}
    pub fn wrapping_sub(self, rhs: i16) -> i16 {}
    pub fn wrapping_mul(self, rhs: i16) -> i16 {}
    pub fn wrapping_div(self, rhs: i16) -> i16 {}
    pub fn wrapping_rem(self, rhs: i16) -> i16 {}
    pub fn wrapping_neg(self) -> i16 {}
    pub fn wrapping_shl(self, rhs: u32) -> i16 {}
    pub fn wrapping_shr(self, rhs: u32) -> i16 {}
    pub fn wrapping_pow(self, exp: u32) -> i16 {}
    pub fn overflowing_add(self, rhs: i16) -> (i16, bool) {}
    pub fn overflowing_sub(self, rhs: i16) -> (i16, bool) {}
    pub fn overflowing_mul(self, rhs: i16) -> (i16, bool) {}
    pub fn pow(self, exp: u32) -> i16 {}
    pub fn isqrt(self) -> i16 {}
    pub fn div_euclid(self, rhs: i16) -> i16 {}
    pub fn rem_euclid(self, rhs: i16) -> i16 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn ilog(self, base: i16) -> u32 {}
    pub fn checked_ilog2(self) -> Option<u32> {}
    pub fn checked_ilog10(self) -> Option<u32> {}
    pub fn abs_diff(self, other: i16) -> u16 {}
    pub fn min_value() -> i16 {}
    pub fn max_value() -> i16 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i16, ParseIntError> {}
    pub fn to_be_bytes(self) -> [u8; 2] {}
    pub fn to_le_bytes(self) -> [u8; 2] {}
    pub fn to_ne_bytes(self) -> [u8; 2] {}
    pub fn from_be_bytes(bytes: [u8; 2]) -> i16 {}
    pub fn from_le_bytes(bytes: [u8; 2]) -> i16 {}
    pub fn from_ne_bytes(bytes: [u8; 2]) -> i16 {}
    pub fn abs(self) -> i16 {}
    pub fn signum(self) -> i16 {}
    pub fn wrapping_abs(self) -> i16 {}
    pub fn saturating_abs(self) -> i16 {}
    pub fn saturating_neg(self) -> i16 {}
    pub fn unsigned_abs(self) -> u16 {}
    pub fn checked_abs(self) -> Option<i16> {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn cast_unsigned(self) -> u16 {}
    pub fn checked_add_unsigned(self, rhs: u16) -> Option<i16> {}
    pub fn saturating_add_unsigned(self, rhs: u16) -> i16 {}
    pub fn checked_sub_unsigned(self, rhs: u16) -> Option<i16> {}
    pub fn saturating_sub_unsigned(self, rhs: u16) -> i16 {}
}
impl FromStr for i16 { type Err = ParseIntError; fn from_str(src: &str) -> Result<i16, ParseIntError> {} }

impl i32 {
    pub const MIN: i32 = 0;
    pub const MAX: i32 = 0;
    pub const BITS: u32 = 32;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn leading_ones(self) -> u32 {}
    pub fn trailing_ones(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> i32 {}
    pub fn rotate_right(self, n: u32) -> i32 {}
    pub fn swap_bytes(self) -> i32 {}
    pub fn reverse_bits(self) -> i32 {}
    pub fn to_be(self) -> i32 {}
    pub fn to_le(self) -> i32 {}
    pub fn from_be(x: i32) -> i32 {}
    pub fn from_le(x: i32) -> i32 {}
    pub fn checked_add(self, rhs: i32) -> Option<i32> {}
    pub fn checked_sub(self, rhs: i32) -> Option<i32> {}
    pub fn checked_mul(self, rhs: i32) -> Option<i32> {}
    pub fn checked_div(self, rhs: i32) -> Option<i32> {}
    pub fn checked_rem(self, rhs: i32) -> Option<i32> {}
    pub fn checked_div_euclid(self, rhs: i32) -> Option<i32> {}
    pub fn checked_rem_euclid(self, rhs: i32) -> Option<i32> {}
    pub fn checked_neg(self) -> Option<i32> {}
    pub fn checked_shl(self, rhs: u32) -> Option<i32> {}
    pub fn checked_shr(self, rhs: u32) -> Option<i32> {}
    pub fn checked_pow(self, exp: u32) -> Option<i32> {}
    pub fn saturating_add(self, rhs: i32) -> i32 {}
    pub fn saturating_sub(self, rhs: i32) -> i32 {}
    pub fn saturating_mul(self, rhs: i32) -> i32 {}
    pub fn saturating_div(self, rhs: i32) -> i32 {}
    pub fn saturating_pow(self, exp: u32) -> i32 {}
    pub fn wrapping_add(self, rhs: i32) -> i32 {}
    pub fn wrapping_sub(self, rhs: i32) -> i32 {}
    pub fn wrapping_mul(self, rhs: i32) -> i32 {}
    pub fn wrapping_div(self, rhs: i32) -> i32 {}
    pub fn wrapping_rem(self, rhs: i32) -> i32 {}
    pub fn wrapping_neg(self) -> i32 {}
    pub fn wrapping_shl(self, rhs: u32) -> i32 {}
    pub fn wrapping_shr(self, rhs: u32) -> i32 {}
    pub fn wrapping_pow(self, exp: u32) -> i32 {}
    pub fn overflowing_add(self, rhs: i32) -> (i32, bool) {}
    pub fn overflowing_sub(self, rhs: i32) -> (i32, bool) {}
    pub fn overflowing_mul(self, rhs: i32) -> (i32, bool) {}
    pub fn pow(self, exp: u32) -> i32 {}
    pub fn isqrt(self) -> i32 {}
    pub fn div_euclid(self, rhs: i32) -> i32 {}
    pub fn rem_euclid(self, rhs: i32) -> i32 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn ilog(self, base: i32) -> u32 {}
    pub fn checked_ilog2(self) -> Option<u32> {}
    pub fn checked_ilog10(self) -> Option<u32> {}
    pub fn abs_diff(self, other: i32) -> u32 {}
    pub fn min_value() -> i32 {}
    pub fn max_value() -> i32 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i32, ParseIntError> {}
    pub fn to_be_bytes(self) -> [u8; 4] {}
    pub fn to_le_bytes(self) -> [u8; 4] {}
    pub fn to_ne_bytes(self) -> [u8; 4] {}
    pub fn from_be_bytes(bytes: [u8; 4]) -> i32 {}
    pub fn from_le_bytes(bytes: [u8; 4]) -> i32 {}
    pub fn from_ne_bytes(bytes: [u8; 4]) -> i32 {}
    pub fn abs(self) -> i32 {}
    pub fn signum(self) -> i32 {}
    pub fn wrapping_abs(self) -> i32 {}
    pub fn saturating_abs(self) -> i32 {}
    pub fn saturating_neg(self) -> i32 {}
    pub fn unsigned_abs(self) -> u32 {}
    pub fn checked_abs(self) -> Option<i32> {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn cast_unsigned(self) -> u32 {}
    pub fn checked_add_unsigned(self, rhs: u32) -> Option<i32> {}
    pub fn saturating_add_unsigned(self, rhs: u32) -> i32 {}
    pub fn checked_sub_unsigned(self, rhs: u32) -> Option<i32> {}
    pub fn saturating_sub_unsigned(self, rhs: u32) -> i32 {}
}
impl FromStr for i32 { type Err = ParseIntError; fn from_str(src: &str) -> Result<i32, ParseIntError> {} }

impl i64 {
    pub const MIN: i64 = 0;
    pub const MAX: i64 = 0;
    pub const BITS: u32 = 64;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn leading_ones(self) -> u32 {}
    pub fn trailing_ones(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> i64 {}
    pub fn rotate_right(self, n: u32) -> i64 {}
    pub fn swap_bytes(self) -> i64 {}
    pub fn reverse_bits(self) -> i64 {}
    pub fn to_be(self) -> i64 {}
    pub fn to_le(self) -> i64 {}
    pub fn from_be(x: i64) -> i64 {}
    pub fn from_le(x: i64) -> i64 {}
    pub fn checked_add(self, rhs: i64) -> Option<i64> {}
    pub fn checked_sub(self, rhs: i64) -> Option<i64> {}
    pub fn checked_mul(self, rhs: i64) -> Option<i64> {}
    pub fn checked_div(self, rhs: i64) -> Option<i64> {}
    pub fn checked_rem(self, rhs: i64) -> Option<i64> {}
    pub fn checked_div_euclid(self, rhs: i64) -> Option<i64> {}
    pub fn checked_rem_euclid(self, rhs: i64) -> Option<i64> {}
    pub fn checked_neg(self) -> Option<i64> {}
    pub fn checked_shl(self, rhs: u32) -> Option<i64> {}
    pub fn checked_shr(self, rhs: u32) -> Option<i64> {}
    pub fn checked_pow(self, exp: u32) -> Option<i64> {}
    pub fn saturating_add(self, rhs: i64) -> i64 {}
    pub fn saturating_sub(self, rhs: i64) -> i64 {}
    pub fn saturating_mul(self, rhs: i64) -> i64 {}
    pub fn saturating_div(self, rhs: i64) -> i64 {}
    pub fn saturating_pow(self, exp: u32) -> i64 {}
    pub fn wrapping_add(self, rhs: i64) -> i64 {}
    pub fn wrapping_sub(self, rhs: i64) -> i64 {}
    pub fn wrapping_mul(self, rhs: i64) -> i64 {}
    pub fn wrapping_div(self, rhs: i64) -> i64 {}
    pub fn wrapping_rem(self, rhs: i64) -> i64 {}
    pub fn wrapping_neg(self) -> i64 {}
    pub fn wrapping_shl(self, rhs: u32) -> i64 {}
    pub fn wrapping_shr(self, rhs: u32) -> i64 {}
    pub fn wrapping_pow(self, exp: u32) -> i64 {}
    pub fn overflowing_add(self, rhs: i64) -> (i64, bool) {}
    pub fn overflowing_sub(self, rhs: i64) -> (i64, bool) {}
    pub fn overflowing_mul(self, rhs: i64) -> (i64, bool) {}
    pub fn pow(self, exp: u32) -> i64 {}
    pub fn isqrt(self) -> i64 {}
    pub fn div_euclid(self, rhs: i64) -> i64 {}
    pub fn rem_euclid(self, rhs: i64) -> i64 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn ilog(self, base: i64) -> u32 {}
    pub fn checked_ilog2(self) -> Option<u32> {}
    pub fn checked_ilog10(self) -> Option<u32> {}
    pub fn abs_diff(self, other: i64) -> u64 {}
    pub fn min_value() -> i64 {}
    pub fn max_value() -> i64 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i64, ParseIntError> {}
    pub fn to_be_bytes(self) -> [u8; 8] {}
    pub fn to_le_bytes(self) -> [u8; 8] {}
    pub fn to_ne_bytes(self) -> [u8; 8] {}
    pub fn from_be_bytes(bytes: [u8; 8]) -> i64 {}
    pub fn from_le_bytes(bytes: [u8; 8]) -> i64 {}
    pub fn from_ne_bytes(bytes: [u8; 8]) -> i64 {}
    pub fn abs(self) -> i64 {}
    pub fn signum(self) -> i64 {}
    pub fn wrapping_abs(self) -> i64 {}
    pub fn saturating_abs(self) -> i64 {}
    pub fn saturating_neg(self) -> i64 {}
    pub fn unsigned_abs(self) -> u64 {}
    pub fn checked_abs(self) -> Option<i64> {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn cast_unsigned(self) -> u64 {}
    pub fn checked_add_unsigned(self, rhs: u64) -> Option<i64> {}
    pub fn saturating_add_unsigned(self, rhs: u64) -> i64 {}
    pub fn checked_sub_unsigned(self, rhs: u64) -> Option<i64> {}
    pub fn saturating_sub_unsigned(self, rhs: u64) -> i64 {}
}
impl FromStr for i64 { type Err = ParseIntError; fn from_str(src: &str) -> Result<i64, ParseIntError> {} }

impl i128 {
    pub const MIN: i128 = 0;
    pub const MAX: i128 = 0;
    pub const BITS: u32 = 128;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn leading_ones(self) -> u32 {}
    pub fn trailing_ones(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> i128 {}
    pub fn rotate_right(self, n: u32) -> i128 {}
    pub fn swap_bytes(self) -> i128 {}
    pub fn reverse_bits(self) -> i128 {}
    pub fn to_be(self) -> i128 {}
    pub fn to_le(self) -> i128 {}
    pub fn from_be(x: i128) -> i128 {}
    pub fn from_le(x: i128) -> i128 {}
    pub fn checked_add(self, rhs: i128) -> Option<i128> {}
    pub fn checked_sub(self, rhs: i128) -> Option<i128> {}
    pub fn checked_mul(self, rhs: i128) -> Option<i128> {}
    pub fn checked_div(self, rhs: i128) -> Option<i128> {}
    pub fn checked_rem(self, rhs: i128) -> Option<i128> {}
    pub fn checked_div_euclid(self, rhs: i128) -> Option<i128> {}
    pub fn checked_rem_euclid(self, rhs: i128) -> Option<i128> {}
    pub fn checked_neg(self) -> Option<i128> {}
    pub fn checked_shl(self, rhs: u32) -> Option<i128> {}
    pub fn checked_shr(self, rhs: u32) -> Option<i128> {}
    pub fn checked_pow(self, exp: u32) -> Option<i128> {}
    pub fn saturating_add(self, rhs: i128) -> i128 {}
    pub fn saturating_sub(self, rhs: i128) -> i128 {}
    pub fn saturating_mul(self, rhs: i128) -> i128 {}
    pub fn saturating_div(self, rhs: i128) -> i128 {}
    pub fn saturating_pow(self, exp: u32) -> i128 {}
    pub fn wrapping_add(self, rhs: i128) -> i128 {}
    pub fn wrapping_sub(self, rhs: i128) -> i128 {}
    pub fn wrapping_mul(self, rhs: i128) -> i128 {}
    pub fn wrapping_div(self, rhs: i128) -> i128 {}
    pub fn wrapping_rem(self, rhs: i128) -> i128 {}
    pub fn wrapping_neg(self) -> i128 {}
    pub fn wrapping_shl(self, rhs: u32) -> i128 {}
    pub fn wrapping_shr(self, rhs: u32) -> i128 {}
    pub fn wrapping_pow(self, exp: u32) -> i128 {}
    pub fn overflowing_add(self, rhs: i128) -> (i128, bool) {}
    pub fn overflowing_sub(self, rhs: i128) -> (i128, bool) {}
    pub fn overflowing_mul(self, rhs: i128) -> (i128, bool) {}
    pub fn pow(self, exp: u32) -> i128 {}
    pub fn isqrt(self) -> i128 {}
    pub fn div_euclid(self, rhs: i128) -> i128 {}
    pub fn rem_euclid(self, rhs: i128) -> i128 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn ilog(self, base: i128) -> u32 {}
    pub fn checked_ilog2(self) -> Option<u32> {}
    pub fn checked_ilog10(self) -> Option<u32> {}
    pub fn abs_diff(self, other: i128) -> u128 {}
    pub fn min_value() -> i128 {}
    pub fn max_value() -> i128 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i128, ParseIntError> {}
    pub fn to_be_bytes(self) -> [u8; 16] {}
    pub fn to_le_bytes(self) -> [u8; 16] {}
    pub fn to_ne_bytes(self) -> [u8; 16] {}
    pub fn from_be_bytes(bytes: [u8; 16]) -> i128 {}
    pub fn from_le_bytes(bytes: [u8; 16]) -> i128 {}
    pub fn from_ne_bytes(bytes: [u8; 16]) -> i128 {}
    pub fn abs(self) -> i128 {}
    pub fn signum(self) -> i128 {}
    pub fn wrapping_abs(self) -> i128 {}
    pub fn saturating_abs(self) -> i128 {}
    pub fn saturating_neg(self) -> i128 {}
    pub fn unsigned_abs(self) -> u128 {}
    pub fn checked_abs(self) -> Option<i128> {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn cast_unsigned(self) -> u128 {}
    pub fn checked_add_unsigned(self, rhs: u128) -> Option<i128> {}
    pub fn saturating_add_unsigned(self, rhs: u128) -> i128 {}
    pub fn checked_sub_unsigned(self, rhs: u128) -> Option<i128> {}
    pub fn saturating_sub_unsigned(self, rhs: u128) -> i128 {}
}
impl FromStr for i128 { type Err = ParseIntError; fn from_str(src: &str) -> Result<i128, ParseIntError> {} }

impl isize {
    pub const MIN: isize = 0;
    pub const MAX: isize = 0;
    pub const BITS: u32 = 64;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn leading_ones(self) -> u32 {}
    pub fn trailing_ones(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> isize {}
    pub fn rotate_right(self, n: u32) -> isize {}
    pub fn swap_bytes(self) -> isize {}
    pub fn reverse_bits(self) -> isize {}
    pub fn to_be(self) -> isize {}
    pub fn to_le(self) -> isize {}
    pub fn from_be(x: isize) -> isize {}
    pub fn from_le(x: isize) -> isize {}
    pub fn checked_add(self, rhs: isize) -> Option<isize> {}
    pub fn checked_sub(self, rhs: isize) -> Option<isize> {}
    pub fn checked_mul(self, rhs: isize) -> Option<isize> {}
    pub fn checked_div(self, rhs: isize) -> Option<isize> {}
    pub fn checked_rem(self, rhs: isize) -> Option<isize> {}
    pub fn checked_div_euclid(self, rhs: isize) -> Option<isize> {}
    pub fn checked_rem_euclid(self, rhs: isize) -> Option<isize> {}
    pub fn checked_neg(self) -> Option<isize> {}
    pub fn checked_shl(self, rhs: u32) -> Option<isize> {}
    pub fn checked_shr(self, rhs: u32) -> Option<isize> {}
    pub fn checked_pow(self, exp: u32) -> Option<isize> {}
    pub fn saturating_add(self, rhs: isize) -> isize {}
    pub fn saturating_sub(self, rhs: isize) -> isize {}
    pub fn saturating_mul(self, rhs: isize) -> isize {}
    pub fn saturating_div(self, rhs: isize) -> isize {}
    pub fn saturating_pow(self, exp: u32) -> isize {}
    pub fn wrapping_add(self, rhs: isize) -> isize {}
    pub fn wrapping_sub(self, rhs: isize) -> isize {}
    pub fn wrapping_mul(self, rhs: isize) -> isize {}
    pub fn wrapping_div(self, rhs: isize) -> isize {}
    pub fn wrapping_rem(self, rhs: isize) -> isize {}
    pub fn wrapping_neg(self) -> isize {}
    pub fn wrapping_shl(self, rhs: u32) -> isize {}
    pub fn wrapping_shr(self, rhs: u32) -> isize {}
    pub fn wrapping_pow(self, exp: u32) -> isize {}
    pub fn overflowing_add(self, rhs: isize) -> (isize, bool) {}
    pub fn overflowing_sub(self, rhs: isize) -> (isize, bool) {}
    pub fn overflowing_mul(self, rhs: isize) -> (isize, bool) {}
    pub fn pow(self, exp: u32) -> isize {}
    pub fn isqrt(self) -> isize {}
    pub fn div_euclid(self, rhs: isize) -> isize {}
    pub fn rem_euclid(self, rhs: isize) -> isize {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn ilog(self, base: isize) -> u32 {}
    pub fn checked_ilog2(self) -> Option<u32> {}
    pub fn checked_ilog10(self) -> Option<u32> {}
    pub fn abs_diff(self, other: isize) -> usize {}
    pub fn min_value() -> isize {}
    pub fn max_value() -> isize {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<isize, ParseIntError> {}
    pub fn to_be_bytes(self) -> [u8; 8] {}
    pub fn to_le_bytes(self) -> [u8; 8] {}
    pub fn to_ne_bytes(self) -> [u8; 8] {}
    pub fn from_be_bytes(bytes: [u8; 8]) -> isize {}
    pub fn from_le_bytes(bytes: [u8; 8]) -> isize {}
    pub fn from_ne_bytes(bytes: [u8; 8]) -> isize {}
    pub fn abs(self) -> isize {}
    pub fn signum(self) -> isize {}
    pub fn wrapping_abs(self) -> isize {}
    pub fn saturating_abs(self) -> isize {}
    pub fn saturating_neg(self) -> isize {}
    pub fn unsigned_abs(self) -> usize {}
    pub fn checked_abs(self) -> Option<isize> {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn cast_unsigned(self) -> usize {}
    pub fn checked_add_unsigned(self, rhs: usize) -> Option<isize> {}
    pub fn saturating_add_unsigned(self, rhs: usize) -> isize {}
    pub fn checked_sub_unsigned(self, rhs: usize) -> Option<isize> {}
    pub fn saturating_sub_unsigned(self, rhs: usize) -> isize {}
}
impl FromStr for isize { type Err = ParseIntError; fn from_str(src: &str) -> Result<isize, ParseIntError> {} }

impl u8 {
    pub const MIN: u8 = 0;
    pub const MAX: u8 = 0;
    pub const BITS: u32 = 8;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn leading_ones(self) -> u32 {}
    pub fn trailing_ones(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> u8 {}
    pub fn rotate_right(self, n: u32) -> u8 {}
    pub fn swap_bytes(self) -> u8 {}
    pub fn reverse_bits(self) -> u8 {}
    pub fn to_be(self) -> u8 {}
    pub fn to_le(self) -> u8 {}
    pub fn from_be(x: u8) -> u8 {}
    pub fn from_le(x: u8) -> u8 {}
    pub fn checked_add(self, rhs: u8) -> Option<u8> {}
    pub fn checked_sub(self, rhs: u8) -> Option<u8> {}
    pub fn checked_mul(self, rhs: u8) -> Option<u8> {}
    pub fn checked_div(self, rhs: u8) -> Option<u8> {}
    pub fn checked_rem(self, rhs: u8) -> Option<u8> {}
    pub fn checked_div_euclid(self, rhs: u8) -> Option<u8> {}
    pub fn checked_rem_euclid(self, rhs: u8) -> Option<u8> {}
    pub fn checked_neg(self) -> Option<u8> {}
    pub fn checked_shl(self, rhs: u32) -> Option<u8> {}
    pub fn checked_shr(self, rhs: u32) -> Option<u8> {}
    pub fn checked_pow(self, exp: u32) -> Option<u8> {}
    pub fn saturating_add(self, rhs: u8) -> u8 {}
    pub fn saturating_sub(self, rhs: u8) -> u8 {}
    pub fn saturating_mul(self, rhs: u8) -> u8 {}
    pub fn saturating_div(self, rhs: u8) -> u8 {}
    pub fn saturating_pow(self, exp: u32) -> u8 {}
    pub fn wrapping_add(self, rhs: u8) -> u8 {}
    pub fn wrapping_sub(self, rhs: u8) -> u8 {}
    pub fn wrapping_mul(self, rhs: u8) -> u8 {}
    pub fn wrapping_div(self, rhs: u8) -> u8 {}
    pub fn wrapping_rem(self, rhs: u8) -> u8 {}
    pub fn wrapping_neg(self) -> u8 {}
    pub fn wrapping_shl(self, rhs: u32) -> u8 {}
    pub fn wrapping_shr(self, rhs: u32) -> u8 {}
    pub fn wrapping_pow(self, exp: u32) -> u8 {}
    pub fn overflowing_add(self, rhs: u8) -> (u8, bool) {}
    pub fn overflowing_sub(self, rhs: u8) -> (u8, bool) {}
    pub fn overflowing_mul(self, rhs: u8) -> (u8, bool) {}
    pub fn pow(self, exp: u32) -> u8 {}
    pub fn isqrt(self) -> u8 {}
    pub fn div_euclid(self, rhs: u8) -> u8 {}
    pub fn rem_euclid(self, rhs: u8) -> u8 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn ilog(self, base: u8) -> u32 {}
    pub fn checked_ilog2(self) -> Option<u32> {}
    pub fn checked_ilog10(self) -> Option<u32> {}
    pub fn abs_diff(self, other: u8) -> u8 {}
    pub fn min_value() -> u8 {}
    pub fn max_value() -> u8 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u8, ParseIntError> {}
    pub fn to_be_bytes(self) -> [u8; 1] {}
    pub fn to_le_bytes(self) -> [u8; 1] {}
    pub fn to_ne_bytes(self) -> [u8; 1] {}
    pub fn from_be_bytes(bytes: [u8; 1]) -> u8 {}
    pub fn from_le_bytes(bytes: [u8; 1]) -> u8 {}
    pub fn from_ne_bytes(bytes: [u8; 1]) -> u8 {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn next_power_of_two(self) -> u8 {}
    pub fn checked_next_power_of_two(self) -> Option<u8> {}
    pub fn div_ceil(self, rhs: u8) -> u8 {}
    pub fn next_multiple_of(self, rhs: u8) -> u8 {}
    pub fn checked_next_multiple_of(self, rhs: u8) -> Option<u8> {}
    pub fn is_multiple_of(self, rhs: u8) -> bool {}
    pub fn midpoint(self, rhs: u8) -> u8 {}
    pub fn cast_signed(self) -> i8 {}
    pub fn checked_add_signed(self, rhs: i8) -> Option<u8> {}
    pub fn saturating_add_signed(self, rhs: i8) -> u8 {}
    pub fn wrapping_add_signed(self, rhs: i8) -> u8 {}
    pub fn checked_signed_diff(self, rhs: u8) -> Option<i8> {}
    pub fn is_ascii_alphabetic(&self) -> bool {}
    pub fn is_ascii_uppercase(&self) -> bool {}
    pub fn is_ascii_lowercase(&self) -> bool {}
    pub fn is_ascii_alphanumeric(&self) -> bool {}
    pub fn is_ascii_digit(&self) -> bool {}
    pub fn is_ascii_hexdigit(&self) -> bool {}
    pub fn is_ascii_punctuation(&self) -> bool {}
    pub fn is_ascii_graphic(&self) -> bool {}
    pub fn is_ascii_whitespace(&self) -> bool {}
    pub fn is_ascii_control(&self) -> bool {}
    pub fn is_ascii(&self) -> bool {}
    pub fn to_ascii_uppercase(&self) -> u8 {}
    pub fn to_ascii_lowercase(&self) -> u8 {}
    pub fn eq_ignore_ascii_case(&self, other: &u8) -> bool {}
    pub fn make_ascii_uppercase(&mut self) {}
    pub fn make_ascii_lowercase(&mut self) {}
    pub fn escape_ascii(self) -> crate::ascii::EscapeDefault {}
}
impl FromStr for u8 { type Err = ParseIntError; fn from_str(src: &str) -> Result<u8, ParseIntError> {} }

impl u16 {
    pub const MIN: u16 = 0;
    pub const MAX: u16 = 0;
    pub const BITS: u32 = 16;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn leading_ones(self) -> u32 {}
    pub fn trailing_ones(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> u16 {}
    pub fn rotate_right(self, n: u32) -> u16 {}
    pub fn swap_bytes(self) -> u16 {}
    pub fn reverse_bits(self) -> u16 {}
    pub fn to_be(self) -> u16 {}
    pub fn to_le(self) -> u16 {}
    pub fn from_be(x: u16) -> u16 {}
    pub fn from_le(x: u16) -> u16 {}
    pub fn checked_add(self, rhs: u16) -> Option<u16> {}
    pub fn checked_sub(self, rhs: u16) -> Option<u16> {}
    pub fn checked_mul(self, rhs: u16) -> Option<u16> {}
    pub fn checked_div(self, rhs: u16) -> Option<u16> {}
    pub fn checked_rem(self, rhs: u16) -> Option<u16> {}
    pub fn checked_div_euclid(self, rhs: u16) -> Option<u16> {}
    pub fn checked_rem_euclid(self, rhs: u16) -> Option<u16> {}
    pub fn checked_neg(self) -> Option<u16> {}
    pub fn checked_shl(self, rhs: u32) -> Option<u16> {}
    pub fn checked_shr(self, rhs: u32) -> Option<u16> {}
    pub fn checked_pow(self, exp: u32) -> Option<u16> {}
    pub fn saturating_add(self, rhs: u16) -> u16 {}
    pub fn saturating_sub(self, rhs: u16) -> u16 {}
    pub fn saturating_mul(self, rhs: u16) -> u16 {}
    pub fn saturating_div(self, rhs: u16) -> u16 {}
    pub fn saturating_pow(self, exp: u32) -> u16 {}
    pub fn wrapping_add(self, rhs: u16) -> u16 {}
    pub fn wrapping_sub(self, rhs: u16) -> u16 {}
    pub fn wrapping_mul(self, rhs: u16) -> u16 {}
    pub fn wrapping_div(self, rhs: u16) -> u16 {}
    pub fn wrapping_rem(self, rhs: u16) -> u16 {}
    pub fn wrapping_neg(self) -> u16 {}
    pub fn wrapping_shl(self, rhs: u32) -> u16 {}
    pub fn wrapping_shr(self, rhs: u32) -> u16 {}
    pub fn wrapping_pow(self, exp: u32) -> u16 {}
    pub fn overflowing_add(self, rhs: u16) -> (u16, bool) {}
    pub fn overflowing_sub(self, rhs: u16) -> (u16, bool) {}
    pub fn overflowing_mul(self, rhs: u16) -> (u16, bool) {}
    pub fn pow(self, exp: u32) -> u16 {}
    pub fn isqrt(self) -> u16 {}
    pub fn div_euclid(self, rhs: u16) -> u16 {}
    pub fn rem_euclid(self, rhs: u16) -> u16 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn ilog(self, base: u16) -> u32 {}
    pub fn checked_ilog2(self) -> Option<u32> {}
    pub fn checked_ilog10(self) -> Option<u32> {}
    pub fn abs_diff(self, other: u16) -> u16 {}
    pub fn min_value() -> u16 {}
    pub fn max_value() -> u16 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u16, ParseIntError> {}
    pub fn to_be_bytes(self) -> [u8; 2] {}
    pub fn to_le_bytes(self) -> [u8; 2] {}
    pub fn to_ne_bytes(self) -> [u8; 2] {}
    pub fn from_be_bytes(bytes: [u8; 2]) -> u16 {}
    pub fn from_le_bytes(bytes: [u8; 2]) -> u16 {}
    pub fn from_ne_bytes(bytes: [u8; 2]) -> u16 {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn next_power_of_two(self) -> u16 {}
    pub fn checked_next_power_of_two(self) -> Option<u16> {}
    pub fn div_ceil(self, rhs: u16) -> u16 {}
    pub fn next_multiple_of(self, rhs: u16) -> u16 {}
    pub fn checked_next_multiple_of(self, rhs: u16) -> Option<u16> {}
    pub fn is_multiple_of(self, rhs: u16) -> bool {}
    pub fn midpoint(self, rhs: u16) -> u16 {}
    pub fn cast_signed(self) -> i16 {}
    pub fn checked_add_signed(self, rhs: i16) -> Option<u16> {}
    pub fn saturating_add_signed(self, rhs: i16) -> u16 {}
    pub fn wrapping_add_signed(self, rhs: i16) -> u16 {}
    pub fn checked_signed_diff(self, rhs: u16) -> Option<i16> {}
}
impl FromStr for u16 { type Err = ParseIntError; fn from_str(src: &str) -> Result<u16, ParseIntError> {} }

impl u32 {
    pub const MIN: u32 = 0;
    pub const MAX: u32 = 0;
    pub const BITS: u32 = 32;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn leading_ones(self) -> u32 {}
    pub fn trailing_ones(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> u32 {}
    pub fn rotate_right(self, n: u32) -> u32 {}
    pub fn swap_bytes(self) -> u32 {}
    pub fn reverse_bits(self) -> u32 {}
    pub fn to_be(self) -> u32 {}
    pub fn to_le(self) -> u32 {}
    pub fn from_be(x: u32) -> u32 {}
    pub fn from_le(x: u32) -> u32 {}
    pub fn checked_add(self, rhs: u32) -> Option<u32> {}
    pub fn checked_sub(self, rhs: u32) -> Option<u32> {}
    pub fn checked_mul(self, rhs: u32) -> Option<u32> {}
    pub fn checked_div(self, rhs: u32) -> Option<u32> {}
    pub fn checked_rem(self, rhs: u32) -> Option<u32> {}
    pub fn checked_div_euclid(self, rhs: u32) -> Option<u32> {}
    pub fn checked_rem_euclid(self, rhs: u32) -> Option<u32> {}
    pub fn checked_neg(self) -> Option<u32> {}
    pub fn checked_shl(self, rhs: u32) -> Option<u32> {}
    pub fn checked_shr(self, rhs: u32) -> Option<u32> {}
    pub fn checked_pow(self, exp: u32) -> Option<u32> {}
    pub fn saturating_add(self, rhs: u32) -> u32 {}
    pub fn saturating_sub(self, rhs: u32) -> u32 {}
    pub fn saturating_mul(self, rhs: u32) -> u32 {}
    pub fn saturating_div(self, rhs: u32) -> u32 {}
    pub fn saturating_pow(self, exp: u32) -> u32 {}
    pub fn wrapping_add(self, rhs: u32) -> u32 {}
    pub fn wrapping_sub(self, rhs: u32) -> u32 {}
    pub fn wrapping_mul(self, rhs: u32) -> u32 {}
    pub fn wrapping_div(self, rhs: u32) -> u32 {}
    pub fn wrapping_rem(self, rhs: u32) -> u32 {}
    pub fn wrapping_neg(self) -> u32 {}
    pub fn wrapping_shl(self, rhs: u32) -> u32 {}
    pub fn wrapping_shr(self, rhs: u32) -> u32 {}
    pub fn wrapping_pow(self, exp: u32) -> u32 {}
    pub fn overflowing_add(self, rhs: u32) -> (u32, bool) {}
    pub fn overflowing_sub(self, rhs: u32) -> (u32, bool) {}
    pub fn overflowing_mul(self, rhs: u32) -> (u32, bool) {}
    pub fn pow(self, exp: u32) -> u32 {}
    pub fn isqrt(self) -> u32 {}
    pub fn div_euclid(self, rhs: u32) -> u32 {}
    pub fn rem_euclid(self, rhs: u32) -> u32 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn ilog(self, base: u32) -> u32 {}
    pub fn checked_ilog2(self) -> Option<u32> {}
    pub fn checked_ilog10(self) -> Option<u32> {}
    pub fn abs_diff(self, other: u32) -> u32 {}
    pub fn min_value() -> u32 {}
    pub fn max_value() -> u32 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u32, ParseIntError> {}
    pub fn to_be_bytes(self) -> [u8; 4] {}
    pub fn to_le_bytes(self) -> [u8; 4] {}
    pub fn to_ne_bytes(self) -> [u8; 4] {}
    pub fn from_be_bytes(bytes: [u8; 4]) -> u32 {}
    pub fn from_le_bytes(bytes: [u8; 4]) -> u32 {}
    pub fn from_ne_bytes(bytes: [u8; 4]) -> u32 {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn next_power_of_two(self) -> u32 {}
    pub fn checked_next_power_of_two(self) -> Option<u32> {}
    pub fn div_ceil(self, rhs: u32) -> u32 {}
    pub fn next_multiple_of(self, rhs: u32) -> u32 {}
    pub fn checked_next_multiple_of(self, rhs: u32) -> Option<u32> {}
    pub fn is_multiple_of(self, rhs: u32) -> bool {}
    pub fn midpoint(self, rhs: u32) -> u32 {}
    pub fn cast_signed(self) -> i32 {}
    pub fn checked_add_signed(self, rhs: i32) -> Option<u32> {}
    pub fn saturating_add_signed(self, rhs: i32) -> u32 {}
    pub fn wrapping_add_signed(self, rhs: i32) -> u32 {}
    pub fn checked_signed_diff(self, rhs: u32) -> Option<i32> {}
}
impl FromStr for u32 { type Err = ParseIntError; fn from_str(src: &str) -> Result<u32, ParseIntError> {} }

impl u64 {
    pub const MIN: u64 = 0;
    pub const MAX: u64 = 0;
    pub const BITS: u32 = 64;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn leading_ones(self) -> u32 {}
    pub fn trailing_ones(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> u64 {}
    pub fn rotate_right(self, n: u32) -> u64 {}
    pub fn swap_bytes(self) -> u64 {}
    pub fn reverse_bits(self) -> u64 {}
    pub fn to_be(self) -> u64 {}
    pub fn to_le(self) -> u64 {}
    pub fn from_be(x: u64) -> u64 {}
    pub fn from_le(x: u64) -> u64 {}
    pub fn checked_add(self, rhs: u64) -> Option<u64> {}
    pub fn checked_sub(self, rhs: u64) -> Option<u64> {}
    pub fn checked_mul(self, rhs: u64) -> Option<u64> {}
    pub fn checked_div(self, rhs: u64) -> Option<u64> {}
    pub fn checked_rem(self, rhs: u64) -> Option<u64> {}
    pub fn checked_div_euclid(self, rhs: u64) -> Option<u64> {}
    pub fn checked_rem_euclid(self, rhs: u64) -> Option<u64> {}
    pub fn checked_neg(self) -> Option<u64> {}
    pub fn checked_shl(self, rhs: u32) -> Option<u64> {}
    pub fn checked_shr(self, rhs: u32) -> Option<u64> {}
    pub fn checked_pow(self, exp: u32) -> Option<u64> {}
    pub fn saturating_add(self, rhs: u64) -> u64 {}
    pub fn saturating_sub(self, rhs: u64) -> u64 {}
    pub fn saturating_mul(self, rhs: u64) -> u64 {}
    pub fn saturating_div(self, rhs: u64) -> u64 {}
    pub fn saturating_pow(self, exp: u32) -> u64 {}
    pub fn wrapping_add(self, rhs: u64) -> u64 {}
    pub fn wrapping_sub(self, rhs: u64) -> u64 {}
    pub fn wrapping_mul(self, rhs: u64) -> u64 {}
    pub fn wrapping_div(self, rhs: u64) -> u64 {}
    pub fn wrapping_rem(self, rhs: u64) -> u64 {}
    pub fn wrapping_neg(self) -> u64 {}
    pub fn wrapping_shl(self, rhs: u32) -> u64 {}
    pub fn wrapping_shr(self, rhs: u32) -> u64 {}
    pub fn wrapping_pow(self, exp: u32) -> u64 {}
    pub fn overflowing_add(self, rhs: u64) -> (u64, bool) {}
    pub fn overflowing_sub(self, rhs: u64) -> (u64, bool) {}
    pub fn overflowing_mul(self, rhs: u64) -> (u64, bool) {}
    pub fn pow(self, exp: u32) -> u64 {}
    pub fn isqrt(self) -> u64 {}
    pub fn div_euclid(self, rhs: u64) -> u64 {}
    pub fn rem_euclid(self, rhs: u64) -> u64 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn ilog(self, base: u64) -> u32 {}
    pub fn checked_ilog2(self) -> Option<u32> {}
    pub fn checked_ilog10(self) -> Option<u32> {}
    pub fn abs_diff(self, other: u64) -> u64 {}
    pub fn min_value() -> u64 {}
    pub fn max_value() -> u64 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u64, ParseIntError> {}
    pub fn to_be_bytes(self) -> [u8; 8] {}
    pub fn to_le_bytes(self) -> [u8; 8] {}
    pub fn to_ne_bytes(self) -> [u8; 8] {}
    pub fn from_be_bytes(bytes: [u8; 8]) -> u64 {}
    pub fn from_le_bytes(bytes: [u8; 8]) -> u64 {}
    pub fn from_ne_bytes(bytes: [u8; 8]) -> u64 {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn next_power_of_two(self) -> u64 {}
    pub fn checked_next_power_of_two(self) -> Option<u64> {}
    pub fn div_ceil(self, rhs: u64) -> u64 {}
    pub fn next_multiple_of(self, rhs: u64) -> u64 {}
    pub fn checked_next_multiple_of(self, rhs: u64) -> Option<u64> {}
    pub fn is_multiple_of(self, rhs: u64) -> bool {}
    pub fn midpoint(self, rhs: u64) -> u64 {}
    pub fn cast_signed(self) -> i64 {}
    pub fn checked_add_signed(self, rhs: i64) -> Option<u64> {}
    pub fn saturating_add_signed(self, rhs: i64) -> u64 {}
    pub fn wrapping_add_signed(self, rhs: i64) -> u64 {}
    pub fn checked_signed_diff(self, rhs: u64) -> Option<i64> {}
}
impl FromStr for u64 { type Err = ParseIntError; fn from_str(src: &str) -> Result<u64, ParseIntError> {} }

impl u128 {
    pub const MIN: u128 = 0;
    pub const MAX: u128 = 0;
    pub const BITS: u32 = 128;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn leading_ones(self) -> u32 {}
    pub fn trailing_ones(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> u128 {}
    pub fn rotate_right(self, n: u32) -> u128 {}
    pub fn swap_bytes(self) -> u128 {}
    pub fn reverse_bits(self) -> u128 {}
    pub fn to_be(self) -> u128 {}
    pub fn to_le(self) -> u128 {}
    pub fn from_be(x: u128) -> u128 {}
    pub fn from_le(x: u128) -> u128 {}
    pub fn checked_add(self, rhs: u128) -> Option<u128> {}
    pub fn checked_sub(self, rhs: u128) -> Option<u128> {}
    pub fn checked_mul(self, rhs: u128) -> Option<u128> {}
    pub fn checked_div(self, rhs: u128) -> Option<u128> {}
    pub fn checked_rem(self, rhs: u128) -> Option<u128> {}
    pub fn checked_div_euclid(self, rhs: u128) -> Option<u128> {}
    pub fn checked_rem_euclid(self, rhs: u128) -> Option<u128> {}
    pub fn checked_neg(self) -> Option<u128> {}
    pub fn checked_shl(self, rhs: u32) -> Option<u128> {}
    pub fn checked_shr(self, rhs: u32) -> Option<u128> {}
    pub fn checked_pow(self, exp: u32) -> Option<u128> {}
    pub fn saturating_add(self, rhs: u128) -> u128 {}
    pub fn saturating_sub(self, rhs: u128) -> u128 {}
    pub fn saturating_mul(self, rhs: u128) -> u128 {}
    pub fn saturating_div(self, rhs: u128) -> u128 {}
    pub fn saturating_pow(self, exp: u32) -> u128 {}
    pub fn wrapping_add(self, rhs: u128) -> u128 {}
    pub fn wrapping_sub(self, rhs: u128) -> u128 {}
    pub fn wrapping_mul(self, rhs: u128) -> u128 {}
    pub fn wrapping_div(self, rhs: u128) -> u128 {}
    pub fn wrapping_rem(self, rhs: u128) -> u128 {}
    pub fn wrapping_neg(self) -> u128 {}
    pub fn wrapping_shl(self, rhs: u32) -> u128 {}
    pub fn wrapping_shr(self, rhs: u32) -> u128 {}
    pub fn wrapping_pow(self, exp: u32) -> u128 {}
    pub fn overflowing_add(self, rhs: u128) -> (u128, bool) {}
    pub fn overflowing_sub(self, rhs: u128) -> (u128, bool) {}
    pub fn overflowing_mul(self, rhs: u128) -> (u128, bool) {}
    pub fn pow(self, exp: u32) -> u128 {}
    pub fn isqrt(self) -> u128 {}
    pub fn div_euclid(self, rhs: u128) -> u128 {}
    pub fn rem_euclid(self, rhs: u128) -> u128 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn ilog(self, base: u128) -> u32 {}
    pub fn checked_ilog2(self) -> Option<u32> {}
    pub fn checked_ilog10(self) -> Option<u32> {}
    pub fn abs_diff(self, other: u128) -> u128 {}
    pub fn min_value() -> u128 {}
    pub fn max_value() -> u128 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u128, ParseIntError> {}
    pub fn to_be_bytes(self) -> [u8; 16] {}
    pub fn to_le_bytes(self) -> [u8; 16] {}
    pub fn to_ne_bytes(self) -> [u8; 16] {}
    pub fn from_be_bytes(bytes: [u8; 16]) -> u128 {}
    pub fn from_le_bytes(bytes: [u8; 16]) -> u128 {}
    pub fn from_ne_bytes(bytes: [u8; 16]) -> u128 {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn next_power_of_two(self) -> u128 {}
    pub fn checked_next_power_of_two(self) -> Option<u128> {}
    pub fn div_ceil(self, rhs: u128) -> u128 {}
    pub fn next_multiple_of(self, rhs: u128) -> u128 {}
    pub fn checked_next_multiple_of(self, rhs: u128) -> Option<u128> {}
    pub fn is_multiple_of(self, rhs: u128) -> bool {}
    pub fn midpoint(self, rhs: u128) -> u128 {}
    pub fn cast_signed(self) -> i128 {}
    pub fn checked_add_signed(self, rhs: i128) -> Option<u128> {}
    pub fn saturating_add_signed(self, rhs: i128) -> u128 {}
    pub fn wrapping_add_signed(self, rhs: i128) -> u128 {}
    pub fn checked_signed_diff(self, rhs: u128) -> Option<i128> {}
}
impl FromStr for u128 { type Err = ParseIntError; fn from_str(src: &str) -> Result<u128, ParseIntError> {} }

impl usize {
    pub const MIN: usize = 0;
    pub const MAX: usize = 0;
    pub const BITS: u32 = 64;
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn leading_ones(self) -> u32 {}
    pub fn trailing_ones(self) -> u32 {}
    pub fn rotate_left(self, n: u32) -> usize {}
    pub fn rotate_right(self, n: u32) -> usize {}
    pub fn swap_bytes(self) -> usize {}
    pub fn reverse_bits(self) -> usize {}
    pub fn to_be(self) -> usize {}
    pub fn to_le(self) -> usize {}
    pub fn from_be(x: usize) -> usize {}
    pub fn from_le(x: usize) -> usize {}
    pub fn checked_add(self, rhs: usize) -> Option<usize> {}
    pub fn checked_sub(self, rhs: usize) -> Option<usize> {}
    pub fn checked_mul(self, rhs: usize) -> Option<usize> {}
    pub fn checked_div(self, rhs: usize) -> Option<usize> {}
    pub fn checked_rem(self, rhs: usize) -> Option<usize> {}
    pub fn checked_div_euclid(self, rhs: usize) -> Option<usize> {}
    pub fn checked_rem_euclid(self, rhs: usize) -> Option<usize> {}
    pub fn checked_neg(self) -> Option<usize> {}
    pub fn checked_shl(self, rhs: u32) -> Option<usize> {}
    pub fn checked_shr(self, rhs: u32) -> Option<usize> {}
    pub fn checked_pow(self, exp: u32) -> Option<usize> {}
    pub fn saturating_add(self, rhs: usize) -> usize {}
    pub fn saturating_sub(self, rhs: usize) -> usize {}
    pub fn saturating_mul(self, rhs: usize) -> usize {}
    pub fn saturating_div(self, rhs: usize) -> usize {}
    pub fn saturating_pow(self, exp: u32) -> usize {}
    pub fn wrapping_add(self, rhs: usize) -> usize {}
    pub fn wrapping_sub(self, rhs: usize) -> usize {}
    pub fn wrapping_mul(self, rhs: usize) -> usize {}
    pub fn wrapping_div(self, rhs: usize) -> usize {}
    pub fn wrapping_rem(self, rhs: usize) -> usize {}
    pub fn wrapping_neg(self) -> usize {}
    pub fn wrapping_shl(self, rhs: u32) -> usize {}
    pub fn wrapping_shr(self, rhs: u32) -> usize {}
    pub fn wrapping_pow(self, exp: u32) -> usize {}
    pub fn overflowing_add(self, rhs: usize) -> (usize, bool) {}
    pub fn overflowing_sub(self, rhs: usize) -> (usize, bool) {}
    pub fn overflowing_mul(self, rhs: usize) -> (usize, bool) {}
    pub fn pow(self, exp: u32) -> usize {}
    pub fn isqrt(self) -> usize {}
    pub fn div_euclid(self, rhs: usize) -> usize {}
    pub fn rem_euclid(self, rhs: usize) -> usize {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn ilog(self, base: usize) -> u32 {}
    pub fn checked_ilog2(self) -> Option<u32> {}
    pub fn checked_ilog10(self) -> Option<u32> {}
    pub fn abs_diff(self, other: usize) -> usize {}
    pub fn min_value() -> usize {}
    pub fn max_value() -> usize {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<usize, ParseIntError> {}
    pub fn to_be_bytes(self) -> [u8; 8] {}
    pub fn to_le_bytes(self) -> [u8; 8] {}
    pub fn to_ne_bytes(self) -> [u8; 8] {}
    pub fn from_be_bytes(bytes: [u8; 8]) -> usize {}
    pub fn from_le_bytes(bytes: [u8; 8]) -> usize {}
    pub fn from_ne_bytes(bytes: [u8; 8]) -> usize {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn next_power_of_two(self) -> usize {}
    pub fn checked_next_power_of_two(self) -> Option<usize> {}
    pub fn div_ceil(self, rhs: usize) -> usize {}
    pub fn next_multiple_of(self, rhs: usize) -> usize {}
    pub fn checked_next_multiple_of(self, rhs: usize) -> Option<usize> {}
    pub fn is_multiple_of(self, rhs: usize) -> bool {}
    pub fn midpoint(self, rhs: usize) -> usize {}
    pub fn cast_signed(self) -> isize {}
    pub fn checked_add_signed(self, rhs: isize) -> Option<usize> {}
    pub fn saturating_add_signed(self, rhs: isize) -> usize {}
    pub fn wrapping_add_signed(self, rhs: isize) -> usize {}
    pub fn checked_signed_diff(self, rhs: usize) -> Option<isize> {}
}
impl FromStr for usize { type Err = ParseIntError; fn from_str(src: &str) -> Result<usize, ParseIntError> {} }
