//! `f32`.

use crate::num::ParseFloatError;
use crate::str::FromStr;

pub const MIN: f32 = 0.0;
pub const MAX: f32 = 0.0;
pub const EPSILON: f32 = 0.0;
pub const NAN: f32 = 0.0;
pub const INFINITY: f32 = 0.0;
pub const NEG_INFINITY: f32 = 0.0;

pub mod consts {
    pub const PI: f32 = 0.0;
    pub const TAU: f32 = 0.0;
    pub const E: f32 = 0.0;
    pub const SQRT_2: f32 = 0.0;
    pub const LN_2: f32 = 0.0;
    pub const LN_10: f32 = 0.0;
    pub const LOG2_E: f32 = 0.0;
    pub const LOG10_E: f32 = 0.0;
    pub const FRAC_PI_2: f32 = 0.0;
    pub const FRAC_PI_3: f32 = 0.0;
    pub const FRAC_PI_4: f32 = 0.0;
    pub const FRAC_PI_6: f32 = 0.0;
    pub const FRAC_PI_8: f32 = 0.0;
    pub const FRAC_1_PI: f32 = 0.0;
    pub const FRAC_1_SQRT_2: f32 = 0.0;
}

impl f32 {
    pub const MIN: f32 = 0.0;
    pub const MAX: f32 = 0.0;
    pub const MIN_POSITIVE: f32 = 0.0;
    pub const EPSILON: f32 = 0.0;
    pub const NAN: f32 = 0.0;
    pub const INFINITY: f32 = 0.0;
    pub const NEG_INFINITY: f32 = 0.0;
    pub fn floor(self) -> f32 {}
    pub fn ceil(self) -> f32 {}
    pub fn round(self) -> f32 {}
    pub fn round_ties_even(self) -> f32 {}
    pub fn trunc(self) -> f32 {}
    pub fn fract(self) -> f32 {}
    pub fn abs(self) -> f32 {}
    pub fn signum(self) -> f32 {}
    pub fn sqrt(self) -> f32 {}
    pub fn exp(self) -> f32 {}
    pub fn exp2(self) -> f32 {}
    pub fn ln(self) -> f32 {}
    pub fn log2(self) -> f32 {}
    pub fn log10(self) -> f32 {}
    pub fn cbrt(self) -> f32 {}
    pub fn sin(self) -> f32 {}
    pub fn cos(self) -> f32 {}
    pub fn tan(self) -> f32 {}
    pub fn asin(self) -> f32 {}
    pub fn acos(self) -> f32 {}
    pub fn atan(self) -> f32 {}
    pub fn exp_m1(self) -> f32 {}
    pub fn ln_1p(self) -> f32 {}
    pub fn sinh(self) -> f32 {}
    pub fn cosh(self) -> f32 {}
    pub fn tanh(self) -> f32 {}
    pub fn recip(self) -> f32 {}
    pub fn to_degrees(self) -> f32 {}
    pub fn to_radians(self) -> f32 {}
    pub fn copysign(self, other: f32) -> f32 {}
    pub fn div_euclid(self, other: f32) -> f32 {}
    pub fn rem_euclid(self, other: f32) -> f32 {}
    pub fn powf(self, other: f32) -> f32 {}
    pub fn log(self, other: f32) -> f32 {}
    pub fn hypot(self, other: f32) -> f32 {}
    pub fn atan2(self, other: f32) -> f32 {}
    pub fn max(self, other: f32) -> f32 {}
    pub fn min(self, other: f32) -> f32 {}
    pub fn mul_add(self, a: f32, b: f32) -> f32 {}
    pub fn powi(self, n: i32) -> f32 {}
    pub fn sin_cos(self) -> (f32, f32) {}
    pub fn clamp(self, min: f32, max: f32) -> f32 {}
    pub fn total_cmp(&self, other: &f32) -> crate::cmp::Ordering {}
    pub fn to_bits(self) -> u32 {}
    pub fn from_bits(v: u32) -> f32 {}
    pub fn is_nan(self) -> bool {}
    pub fn is_infinite(self) -> bool {}
    pub fn is_finite(self) -> bool {}
    pub fn is_normal(self) -> bool {}
    pub fn is_sign_positive(self) -> bool {}
    pub fn is_sign_negative(self) -> bool {}
    pub fn to_be_bytes(self) -> [u8; 4] {}
    pub fn from_be_bytes(bytes: [u8; 4]) -> f32 {}
    pub fn to_le_bytes(self) -> [u8; 4] {}
    pub fn from_le_bytes(bytes: [u8; 4]) -> f32 {}
    pub fn to_ne_bytes(self) -> [u8; 4] {}
    pub fn from_ne_bytes(bytes: [u8; 4]) -> f32 {}
}

impl FromStr for f32 { type Err = ParseFloatError; fn from_str(src: &str) -> Result<f32, ParseFloatError> {} }
