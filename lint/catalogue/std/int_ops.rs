//! Traits of numbers, `bool`, `char`: operators, conversions, and what is derivable elsewhere.

use crate::cmp::Ordering;
use crate::fmt::{Binary, Debug, Display, LowerExp, LowerHex, Octal, UpperExp, UpperHex};
use crate::hash::Hash;
use crate::num::TryFromIntError;
use crate::ops::*;

impl Clone for i8 { fn clone(&self) -> i8 {} }
impl Copy for i8 {}
impl Default for i8 { fn default() -> i8 {} }
impl Debug for i8 {}
impl Display for i8 {}
impl PartialEq for i8 { fn eq(&self, other: &i8) -> bool {} }
impl PartialOrd for i8 { fn partial_cmp(&self, other: &i8) -> Option<Ordering> {} }
impl Eq for i8 {}
impl Ord for i8 { fn cmp(&self, other: &i8) -> Ordering {} }
impl Hash for i8 {}
impl Binary for i8 {}
impl LowerHex for i8 {}
impl UpperHex for i8 {}
impl Octal for i8 {}
impl Add for i8 { type Output = i8; fn add(self, other: i8) -> i8 {} }
impl Add<&i8> for i8 { type Output = i8; fn add(self, other: &i8) -> i8 {} }
impl Add<i8> for &i8 { type Output = i8; fn add(self, other: i8) -> i8 {} }
impl Add<&i8> for &i8 { type Output = i8; fn add(self, other: &i8) -> i8 {} }
impl AddAssign for i8 { fn add_assign(&mut self, other: i8) {} }
impl AddAssign<&i8> for i8 { fn add_assign(&mut self, other: &i8) {} }
impl Sub for i8 { type Output = i8; fn sub(self, other: i8) -> i8 {} }
impl Sub<&i8> for i8 { type Output = i8; fn sub(self, other: &i8) -> i8 {} }
impl Sub<i8> for &i8 { type Output = i8; fn sub(self, other: i8) -> i8 {} }
impl Sub<&i8> for &i8 { type Output = i8; fn sub(self, other: &i8) -> i8 {} }
impl SubAssign for i8 { fn sub_assign(&mut self, other: i8) {} }
impl SubAssign<&i8> for i8 { fn sub_assign(&mut self, other: &i8) {} }
impl Mul for i8 { type Output = i8; fn mul(self, other: i8) -> i8 {} }
impl Mul<&i8> for i8 { type Output = i8; fn mul(self, other: &i8) -> i8 {} }
impl Mul<i8> for &i8 { type Output = i8; fn mul(self, other: i8) -> i8 {} }
impl Mul<&i8> for &i8 { type Output = i8; fn mul(self, other: &i8) -> i8 {} }
impl MulAssign for i8 { fn mul_assign(&mut self, other: i8) {} }
impl MulAssign<&i8> for i8 { fn mul_assign(&mut self, other: &i8) {} }
impl Div for i8 { type Output = i8; fn div(self, other: i8) -> i8 {} }
impl Div<&i8> for i8 { type Output = i8; fn div(self, other: &i8) -> i8 {} }
impl Div<i8> for &i8 { type Output = i8; fn div(self, other: i8) -> i8 {} }
impl Div<&i8> for &i8 { type Output = i8; fn div(self, other: &i8) -> i8 {} }
impl DivAssign for i8 { fn div_assign(&mut self, other: i8) {} }
impl DivAssign<&i8> for i8 { fn div_assign(&mut self, other: &i8) {} }
impl Rem for i8 { type Output = i8; fn rem(self, other: i8) -> i8 {} }
impl Rem<&i8> for i8 { type Output = i8; fn rem(self, other: &i8) -> i8 {} }
impl Rem<i8> for &i8 { type Output = i8; fn rem(self, other: i8) -> i8 {} }
impl Rem<&i8> for &i8 { type Output = i8; fn rem(self, other: &i8) -> i8 {} }
impl RemAssign for i8 { fn rem_assign(&mut self, other: i8) {} }
impl RemAssign<&i8> for i8 { fn rem_assign(&mut self, other: &i8) {} }
impl BitAnd for i8 { type Output = i8; fn bitand(self, other: i8) -> i8 {} }
impl BitAnd<&i8> for i8 { type Output = i8; fn bitand(self, other: &i8) -> i8 {} }
impl BitAnd<i8> for &i8 { type Output = i8; fn bitand(self, other: i8) -> i8 {} }
impl BitAnd<&i8> for &i8 { type Output = i8; fn bitand(self, other: &i8) -> i8 {} }
impl BitAndAssign for i8 { fn bitand_assign(&mut self, other: i8) {} }
impl BitAndAssign<&i8> for i8 { fn bitand_assign(&mut self, other: &i8) {} }
impl BitOr for i8 { type Output = i8; fn bitor(self, other: i8) -> i8 {} }
impl BitOr<&i8> for i8 { type Output = i8; fn bitor(self, other: &i8) -> i8 {} }
impl BitOr<i8> for &i8 { type Output = i8; fn bitor(self, other: i8) -> i8 {} }
impl BitOr<&i8> for &i8 { type Output = i8; fn bitor(self, other: &i8) -> i8 {} }
impl BitOrAssign for i8 { fn bitor_assign(&mut self, other: i8) {} }
impl BitOrAssign<&i8> for i8 { fn bitor_assign(&mut self, other: &i8) {} }
impl BitXor for i8 { type Output = i8; fn bitxor(self, other: i8) -> i8 {} }
impl BitXor<&i8> for i8 { type Output = i8; fn bitxor(self, other: &i8) -> i8 {} }
impl BitXor<i8> for &i8 { type Output = i8; fn bitxor(self, other: i8) -> i8 {} }
impl BitXor<&i8> for &i8 { type Output = i8; fn bitxor(self, other: &i8) -> i8 {} }
impl BitXorAssign for i8 { fn bitxor_assign(&mut self, other: i8) {} }
impl BitXorAssign<&i8> for i8 { fn bitxor_assign(&mut self, other: &i8) {} }
impl Shl<i32> for i8 { type Output = i8; fn shl(self, other: i32) -> i8 {} }
impl Shl<u32> for i8 { type Output = i8; fn shl(self, other: u32) -> i8 {} }
impl Shl<usize> for i8 { type Output = i8; fn shl(self, other: usize) -> i8 {} }
impl Shl<i8> for i8 { type Output = i8; fn shl(self, other: i8) -> i8 {} }
impl ShlAssign<i32> for i8 { fn shl_assign(&mut self, other: i32) {} }
impl Shr<i32> for i8 { type Output = i8; fn shr(self, other: i32) -> i8 {} }
impl Shr<u32> for i8 { type Output = i8; fn shr(self, other: u32) -> i8 {} }
impl Shr<usize> for i8 { type Output = i8; fn shr(self, other: usize) -> i8 {} }
impl Shr<i8> for i8 { type Output = i8; fn shr(self, other: i8) -> i8 {} }
impl ShrAssign<i32> for i8 { fn shr_assign(&mut self, other: i32) {} }
impl Not for i8 { type Output = i8; fn not(self) -> i8 {} }
impl Not for &i8 { type Output = i8; fn not(self) -> i8 {} }
impl Neg for i8 { type Output = i8; fn neg(self) -> i8 {} }
impl Neg for &i8 { type Output = i8; fn neg(self) -> i8 {} }

impl Clone for i16 { fn clone(&self) -> i16 {} }
impl Copy for i16 {}
impl Default for i16 { fn default() -> i16 {} }
impl Debug for i16 {}
impl Display for i16 {}
impl PartialEq for i16 { fn eq(&self, other: &i16) -> bool {} }
impl PartialOrd for i16 { fn partial_cmp(&self, other: &i16) -> Option<Ordering> {} }
impl Eq for i16 {}
impl Ord for i16 { fn cmp(&self, other: &i16) -> Ordering {} }
impl Hash for i16 {}
impl Binary for i16 {}
impl LowerHex for i16 {}
impl UpperHex for i16 {}
impl Octal for i16 {}
impl Add for i16 { type Output = i16; fn add(self, other: i16) -> i16 {} }
impl Add<&i16> for i16 { type Output = i16; fn add(self, other: &i16) -> i16 {} }
impl Add<i16> for &i16 { type Output = i16; fn add(self, other: i16) -> i16 {} }
impl Add<&i16> for &i16 { type Output = i16; fn add(self, other: &i16) -> i16 {} }
impl AddAssign for i16 { fn add_assign(&mut self, other: i16) {} }
impl AddAssign<&i16> for i16 { fn add_assign(&mut self, other: &i16) {} }
impl Sub for i16 { type Output = i16; fn sub(self, other: i16) -> i16 {} }
impl Sub<&i16> for i16 { type Output = i16; fn sub(self, other: &i16) -> i16 {} }
impl Sub<i16> for &i16 { type Output = i16; fn sub(self, other: i16) -> i16 {} }
impl Sub<&i16> for &i16 { type Output = i16; fn sub(self, other: &i16) -> i16 {} }
impl SubAssign for i16 { fn sub_assign(&mut self, other: i16) {} }
impl SubAssign<&i16> for i16 { fn sub_assign(&mut self, other: &i16) {} }
impl Mul for i16 { type Output = i16; fn mul(self, other: i16) -> i16 {} }
impl Mul<&i16> for i16 { type Output = i16; fn mul(self, other: &i16) -> i16 {} }
impl Mul<i16> for &i16 { type Output = i16; fn mul(self, other: i16) -> i16 {} }
impl Mul<&i16> for &i16 { type Output = i16; fn mul(self, other: &i16) -> i16 {} }
impl MulAssign for i16 { fn mul_assign(&mut self, other: i16) {} }
impl MulAssign<&i16> for i16 { fn mul_assign(&mut self, other: &i16) {} }
impl Div for i16 { type Output = i16; fn div(self, other: i16) -> i16 {} }
impl Div<&i16> for i16 { type Output = i16; fn div(self, other: &i16) -> i16 {} }
impl Div<i16> for &i16 { type Output = i16; fn div(self, other: i16) -> i16 {} }
impl Div<&i16> for &i16 { type Output = i16; fn div(self, other: &i16) -> i16 {} }
impl DivAssign for i16 { fn div_assign(&mut self, other: i16) {} }
impl DivAssign<&i16> for i16 { fn div_assign(&mut self, other: &i16) {} }
impl Rem for i16 { type Output = i16; fn rem(self, other: i16) -> i16 {} }
impl Rem<&i16> for i16 { type Output = i16; fn rem(self, other: &i16) -> i16 {} }
impl Rem<i16> for &i16 { type Output = i16; fn rem(self, other: i16) -> i16 {} }
impl Rem<&i16> for &i16 { type Output = i16; fn rem(self, other: &i16) -> i16 {} }
impl RemAssign for i16 { fn rem_assign(&mut self, other: i16) {} }
impl RemAssign<&i16> for i16 { fn rem_assign(&mut self, other: &i16) {} }
impl BitAnd for i16 { type Output = i16; fn bitand(self, other: i16) -> i16 {} }
impl BitAnd<&i16> for i16 { type Output = i16; fn bitand(self, other: &i16) -> i16 {} }
impl BitAnd<i16> for &i16 { type Output = i16; fn bitand(self, other: i16) -> i16 {} }
impl BitAnd<&i16> for &i16 { type Output = i16; fn bitand(self, other: &i16) -> i16 {} }
impl BitAndAssign for i16 { fn bitand_assign(&mut self, other: i16) {} }
impl BitAndAssign<&i16> for i16 { fn bitand_assign(&mut self, other: &i16) {} }
impl BitOr for i16 { type Output = i16; fn bitor(self, other: i16) -> i16 {} }
impl BitOr<&i16> for i16 { type Output = i16; fn bitor(self, other: &i16) -> i16 {} }
impl BitOr<i16> for &i16 { type Output = i16; fn bitor(self, other: i16) -> i16 {} }
impl BitOr<&i16> for &i16 { type Output = i16; fn bitor(self, other: &i16) -> i16 {} }
impl BitOrAssign for i16 { fn bitor_assign(&mut self, other: i16) {} }
impl BitOrAssign<&i16> for i16 { fn bitor_assign(&mut self, other: &i16) {} }
impl BitXor for i16 { type Output = i16; fn bitxor(self, other: i16) -> i16 {} }
impl BitXor<&i16> for i16 { type Output = i16; fn bitxor(self, other: &i16) -> i16 {} }
impl BitXor<i16> for &i16 { type Output = i16; fn bitxor(self, other: i16) -> i16 {} }
impl BitXor<&i16> for &i16 { type Output = i16; fn bitxor(self, other: &i16) -> i16 {} }
impl BitXorAssign for i16 { fn bitxor_assign(&mut self, other: i16) {} }
impl BitXorAssign<&i16> for i16 { fn bitxor_assign(&mut self, other: &i16) {} }
impl Shl<i32> for i16 { type Output = i16; fn shl(self, other: i32) -> i16 {} }
impl Shl<u32> for i16 { type Output = i16; fn shl(self, other: u32) -> i16 {} }
impl Shl<usize> for i16 { type Output = i16; fn shl(self, other: usize) -> i16 {} }
impl Shl<i16> for i16 { type Output = i16; fn shl(self, other: i16) -> i16 {} }
impl ShlAssign<i32> for i16 { fn shl_assign(&mut self, other: i32) {} }
impl Shr<i32> for i16 { type Output = i16; fn shr(self, other: i32) -> i16 {} }
impl Shr<u32> for i16 { type Output = i16; fn shr(self, other: u32) -> i16 {} }
impl Shr<usize> for i16 { type Output = i16; fn shr(self, other: usize) -> i16 {} }
impl Shr<i16> for i16 { type Output = i16; fn shr(self, other: i16) -> i16 {} }
impl ShrAssign<i32> for i16 { fn shr_assign(&mut self, other: i32) {} }
impl Not for i16 { type Output = i16; fn not(self) -> i16 {} }
impl Not for &i16 { type Output = i16; fn not(self) -> i16 {} }
impl Neg for i16 { type Output = i16; fn neg(self) -> i16 {} }
impl Neg for &i16 { type Output = i16; fn neg(self) -> i16 {} }

impl Clone for i32 { fn clone(&self) -> i32 {} }
impl Copy for i32 {}
impl Default for i32 { fn default() -> i32 {} }
impl Debug for i32 {}
impl Display for i32 {}
impl PartialEq for i32 { fn eq(&self, other: &i32) -> bool {} }
impl PartialOrd for i32 { fn partial_cmp(&self, other: &i32) -> Option<Ordering> {} }
impl Eq for i32 {}
impl Ord for i32 { fn cmp(&self, other: &i32) -> Ordering {} }
impl Hash for i32 {}
impl Binary for i32 {}
impl LowerHex for i32 {}
impl UpperHex for i32 {}
impl Octal for i32 {}
impl Add for i32 { type Output = i32; fn add(self, other: i32) -> i32 {} }
impl Add<&i32> for i32 { type Output = i32; fn add(self, other: &i32) -> i32 {} }
impl Add<i32> for &i32 { type Output = i32; fn add(self, other: i32) -> i32 {} }
impl Add<&i32> for &i32 { type Output = i32; fn add(self, other: &i32) -> i32 {} }
impl AddAssign for i32 { fn add_assign(&mut self, other: i32) {} }
impl AddAssign<&i32> for i32 { fn add_assign(&mut self, other: &i32) {} }
impl Sub for i32 { type Output = i32; fn sub(self, other: i32) -> i32 {} }
impl Sub<&i32> for i32 { type Output = i32; fn sub(self, other: &i32) -> i32 {} }
impl Sub<i32> for &i32 { type Output = i32; fn sub(self, other: i32) -> i32 {} }
impl Sub<&i32> for &i32 { type Output = i32; fn sub(self, other: &i32) -> i32 {} }
impl SubAssign for i32 { fn sub_assign(&mut self, other: i32) {} }
impl SubAssign<&i32> for i32 { fn sub_assign(&mut self, other: &i32) {} }
impl Mul for i32 { type Output = i32; fn mul(self, other: i32) -> i32 {} }
impl Mul<&i32> for i32 { type Output = i32; fn mul(self, other: &i32) -> i32 {} }
impl Mul<i32> for &i32 { type Output = i32; fn mul(self, other: i32) -> i32 {} }
impl Mul<&i32> for &i32 { type Output = i32; fn mul(self, other: &i32) -> i32 {} }
impl MulAssign for i32 { fn mul_assign(&mut self, other: i32) {} }
impl MulAssign<&i32> for i32 { fn mul_assign(&mut self, other: &i32) {} }
impl Div for i32 { type Output = i32; fn div(self, other: i32) -> i32 {} }
impl Div<&i32> for i32 { type Output = i32; fn div(self, other: &i32) -> i32 {} }
impl Div<i32> for &i32 { type Output = i32; fn div(self, other: i32) -> i32 {} }
impl Div<&i32> for &i32 { type Output = i32; fn div(self, other: &i32) -> i32 {} }
impl DivAssign for i32 { fn div_assign(&mut self, other: i32) {} }
impl DivAssign<&i32> for i32 { fn div_assign(&mut self, other: &i32) {} }
impl Rem for i32 { type Output = i32; fn rem(self, other: i32) -> i32 {} }
impl Rem<&i32> for i32 { type Output = i32; fn rem(self, other: &i32) -> i32 {} }
impl Rem<i32> for &i32 { type Output = i32; fn rem(self, other: i32) -> i32 {} }
impl Rem<&i32> for &i32 { type Output = i32; fn rem(self, other: &i32) -> i32 {} }
impl RemAssign for i32 { fn rem_assign(&mut self, other: i32) {} }
impl RemAssign<&i32> for i32 { fn rem_assign(&mut self, other: &i32) {} }
impl BitAnd for i32 { type Output = i32; fn bitand(self, other: i32) -> i32 {} }
impl BitAnd<&i32> for i32 { type Output = i32; fn bitand(self, other: &i32) -> i32 {} }
impl BitAnd<i32> for &i32 { type Output = i32; fn bitand(self, other: i32) -> i32 {} }
impl BitAnd<&i32> for &i32 { type Output = i32; fn bitand(self, other: &i32) -> i32 {} }
impl BitAndAssign for i32 { fn bitand_assign(&mut self, other: i32) {} }
impl BitAndAssign<&i32> for i32 { fn bitand_assign(&mut self, other: &i32) {} }
impl BitOr for i32 { type Output = i32; fn bitor(self, other: i32) -> i32 {} }
impl BitOr<&i32> for i32 { type Output = i32; fn bitor(self, other: &i32) -> i32 {} }
impl BitOr<i32> for &i32 { type Output = i32; fn bitor(self, other: i32) -> i32 {} }
impl BitOr<&i32> for &i32 { type Output = i32; fn bitor(self, other: &i32) -> i32 {} }
impl BitOrAssign for i32 { fn bitor_assign(&mut self, other: i32) {} }
impl BitOrAssign<&i32> for i32 { fn bitor_assign(&mut self, other: &i32) {} }
impl BitXor for i32 { type Output = i32; fn bitxor(self, other: i32) -> i32 {} }
impl BitXor<&i32> for i32 { type Output = i32; fn bitxor(self, other: &i32) -> i32 {} }
impl BitXor<i32> for &i32 { type Output = i32; fn bitxor(self, other: i32) -> i32 {} }
impl BitXor<&i32> for &i32 { type Output = i32; fn bitxor(self, other: &i32) -> i32 {} }
impl BitXorAssign for i32 { fn bitxor_assign(&mut self, other: i32) {} }
impl BitXorAssign<&i32> for i32 { fn bitxor_assign(&mut self, other: &i32) {} }
impl Shl<i32> for i32 { type Output = i32; fn shl(self, other: i32) -> i32 {} }
impl Shl<u32> for i32 { type Output = i32; fn shl(self, other: u32) -> i32 {} }
impl Shl<usize> for i32 { type Output = i32; fn shl(self, other: usize) -> i32 {} }
impl ShlAssign<i32> for i32 { fn shl_assign(&mut self, other: i32) {} }
impl Shr<i32> for i32 { type Output = i32; fn shr(self, other: i32) -> i32 {} }
impl Shr<u32> for i32 { type Output = i32; fn shr(self, other: u32) -> i32 {} }
impl Shr<usize> for i32 { type Output = i32; fn shr(self, other: usize) -> i32 {} }
impl ShrAssign<i32> for i32 { fn shr_assign(&mut self, other: i32) {} }
impl Not for i32 { type Output = i32; fn not(self) -> i32 {} }
impl Not for &i32 { type Output = i32; fn not(self) -> i32 {} }
impl Neg for i32 { type Output = i32; fn neg(self) -> i32 {} }
impl Neg for &i32 { type Output = i32; fn neg(self) -> i32 {} }

impl Clone for i64 { fn clone(&self) -> i64 {} }
impl Copy for i64 {}
impl Default for i64 { fn default() -> i64 {} }
impl Debug for i64 {}
impl Display for i64 {}
impl PartialEq for i64 { fn eq(&self, other: &i64) -> bool {} }
impl PartialOrd for i64 { fn partial_cmp(&self, other: &i64) -> Option<Ordering> {} }
impl Eq for i64 {}
impl Ord for i64 { fn cmp(&self, other: &i64) -> Ordering {} }
impl Hash for i64 {}
impl Binary for i64 {}
impl LowerHex for i64 {}
impl UpperHex for i64 {}
impl Octal for i64 {}
impl Add for i64 { type Output = i64; fn add(self, other: i64) -> i64 {} }
impl Add<&i64> for i64 { type Output = i64; fn add(self, other: &i64) -> i64 {} }
impl Add<i64> for &i64 { type Output = i64; fn add(self, other: i64) -> i64 {} }
impl Add<&i64> for &i64 { type Output = i64; fn add(self, other: &i64) -> i64 {} }
impl AddAssign for i64 { fn add_assign(&mut self, other: i64) {} }
impl AddAssign<&i64> for i64 { fn add_assign(&mut self, other: &i64) {} }
impl Sub for i64 { type Output = i64; fn sub(self, other: i64) -> i64 {} }
impl Sub<&i64> for i64 { type Output = i64; fn sub(self, other: &i64) -> i64 {} }
impl Sub<i64> for &i64 { type Output = i64; fn sub(self, other: i64) -> i64 {} }
impl Sub<&i64> for &i64 { type Output = i64; fn sub(self, other: &i64) -> i64 {} }
impl SubAssign for i64 { fn sub_assign(&mut self, other: i64) {} }
impl SubAssign<&i64> for i64 { fn sub_assign(&mut self, other: &i64) {} }
impl Mul for i64 { type Output = i64; fn mul(self, other: i64) -> i64 {} }
impl Mul<&i64> for i64 { type Output = i64; fn mul(self, other: &i64) -> i64 {} }
impl Mul<i64> for &i64 { type Output = i64; fn mul(self, other: i64) -> i64 {} }
impl Mul<&i64> for &i64 { type Output = i64; fn mul(self, other: &i64) -> i64 {} }
impl MulAssign for i64 { fn mul_assign(&mut self, other: i64) {} }
impl MulAssign<&i64> for i64 { fn mul_assign(&mut self, other: &i64) {} }
impl Div for i64 { type Output = i64; fn div(self, other: i64) -> i64 {} }
impl Div<&i64> for i64 { type Output = i64; fn div(self, other: &i64) -> i64 {} }
impl Div<i64> for &i64 { type Output = i64; fn div(self, other: i64) -> i64 {} }
impl Div<&i64> for &i64 { type Output = i64; fn div(self, other: &i64) -> i64 {} }
impl DivAssign for i64 { fn div_assign(&mut self, other: i64) {} }
impl DivAssign<&i64> for i64 { fn div_assign(&mut self, other: &i64) {} }
impl Rem for i64 { type Output = i64; fn rem(self, other: i64) -> i64 {} }
impl Rem<&i64> for i64 { type Output = i64; fn rem(self, other: &i64) -> i64 {} }
impl Rem<i64> for &i64 { type Output = i64; fn rem(self, other: i64) -> i64 {} }
impl Rem<&i64> for &i64 { type Output = i64; fn rem(self, other: &i64) -> i64 {} }
impl RemAssign for i64 { fn rem_assign(&mut self, other: i64) {} }
impl RemAssign<&i64> for i64 { fn rem_assign(&mut self, other: &i64) {} }
impl BitAnd for i64 { type Output = i64; fn bitand(self, other: i64) -> i64 {} }
impl BitAnd<&i64> for i64 { type Output = i64; fn bitand(self, other: &i64) -> i64 {} }
impl BitAnd<i64> for &i64 { type Output = i64; fn bitand(self, other: i64) -> i64 {} }
impl BitAnd<&i64> for &i64 { type Output = i64; fn bitand(self, other: &i64) -> i64 {} }
impl BitAndAssign for i64 { fn bitand_assign(&mut self, other: i64) {} }
impl BitAndAssign<&i64> for i64 { fn bitand_assign(&mut self, other: &i64) {} }
impl BitOr for i64 { type Output = i64; fn bitor(self, other: i64) -> i64 {} }
impl BitOr<&i64> for i64 { type Output = i64; fn bitor(self, other: &i64) -> i64 {} }
impl BitOr<i64> for &i64 { type Output = i64; fn bitor(self, other: i64) -> i64 {} }
impl BitOr<&i64> for &i64 { type Output = i64; fn bitor(self, other: &i64) -> i64 {} }
impl BitOrAssign for i64 { fn bitor_assign(&mut self, other: i64) {} }
impl BitOrAssign<&i64> for i64 { fn bitor_assign(&mut self, other: &i64) {} }
impl BitXor for i64 { type Output = i64; fn bitxor(self, other: i64) -> i64 {} }
impl BitXor<&i64> for i64 { type Output = i64; fn bitxor(self, other: &i64) -> i64 {} }
impl BitXor<i64> for &i64 { type Output = i64; fn bitxor(self, other: i64) -> i64 {} }
impl BitXor<&i64> for &i64 { type Output = i64; fn bitxor(self, other: &i64) -> i64 {} }
impl BitXorAssign for i64 { fn bitxor_assign(&mut self, other: i64) {} }
impl BitXorAssign<&i64> for i64 { fn bitxor_assign(&mut self, other: &i64) {} }
impl Shl<i32> for i64 { type Output = i64; fn shl(self, other: i32) -> i64 {} }
impl Shl<u32> for i64 { type Output = i64; fn shl(self, other: u32) -> i64 {} }
impl Shl<usize> for i64 { type Output = i64; fn shl(self, other: usize) -> i64 {} }
impl Shl<i64> for i64 { type Output = i64; fn shl(self, other: i64) -> i64 {} }
impl ShlAssign<i32> for i64 { fn shl_assign(&mut self, other: i32) {} }
impl Shr<i32> for i64 { type Output = i64; fn shr(self, other: i32) -> i64 {} }
impl Shr<u32> for i64 { type Output = i64; fn shr(self, other: u32) -> i64 {} }
impl Shr<usize> for i64 { type Output = i64; fn shr(self, other: usize) -> i64 {} }
impl Shr<i64> for i64 { type Output = i64; fn shr(self, other: i64) -> i64 {} }
impl ShrAssign<i32> for i64 { fn shr_assign(&mut self, other: i32) {} }
impl Not for i64 { type Output = i64; fn not(self) -> i64 {} }
impl Not for &i64 { type Output = i64; fn not(self) -> i64 {} }
impl Neg for i64 { type Output = i64; fn neg(self) -> i64 {} }
impl Neg for &i64 { type Output = i64; fn neg(self) -> i64 {} }

impl Clone for i128 { fn clone(&self) -> i128 {} }
impl Copy for i128 {}
impl Default for i128 { fn default() -> i128 {} }
impl Debug for i128 {}
impl Display for i128 {}
impl PartialEq for i128 { fn eq(&self, other: &i128) -> bool {} }
impl PartialOrd for i128 { fn partial_cmp(&self, other: &i128) -> Option<Ordering> {} }
impl Eq for i128 {}
impl Ord for i128 { fn cmp(&self, other: &i128) -> Ordering {} }
impl Hash for i128 {}
impl Binary for i128 {}
impl LowerHex for i128 {}
impl UpperHex for i128 {}
impl Octal for i128 {}
impl Add for i128 { type Output = i128; fn add(self, other: i128) -> i128 {} }
impl Add<&i128> for i128 { type Output = i128; fn add(self, other: &i128) -> i128 {} }
impl Add<i128> for &i128 { type Output = i128; fn add(self, other: i128) -> i128 {} }
impl Add<&i128> for &i128 { type Output = i128; fn add(self, other: &i128) -> i128 {} }
impl AddAssign for i128 { fn add_assign(&mut self, other: i128) {} }
impl AddAssign<&i128> for i128 { fn add_assign(&mut self, other: &i128) {} }
impl Sub for i128 { type Output = i128; fn sub(self, other: i128) -> i128 {} }
impl Sub<&i128> for i128 { type Output = i128; fn sub(self, other: &i128) -> i128 {} }
impl Sub<i128> for &i128 { type Output = i128; fn sub(self, other: i128) -> i128 {} }
impl Sub<&i128> for &i128 { type Output = i128; fn sub(self, other: &i128) -> i128 {} }
impl SubAssign for i128 { fn sub_assign(&mut self, other: i128) {} }
impl SubAssign<&i128> for i128 { fn sub_assign(&mut self, other: &i128) {} }
impl Mul for i128 { type Output = i128; fn mul(self, other: i128) -> i128 {} }
impl Mul<&i128> for i128 { type Output = i128; fn mul(self, other: &i128) -> i128 {} }
impl Mul<i128> for &i128 { type Output = i128; fn mul(self, other: i128) -> i128 {} }
impl Mul<&i128> for &i128 { type Output = i128; fn mul(self, other: &i128) -> i128 {} }
impl MulAssign for i128 { fn mul_assign(&mut self, other: i128) {} }
impl MulAssign<&i128> for i128 { fn mul_assign(&mut self, other: &i128) {} }
impl Div for i128 { type Output = i128; fn div(self, other: i128) -> i128 {} }
impl Div<&i128> for i128 { type Output = i128; fn div(self, other: &i128) -> i128 {} }
impl Div<i128> for &i128 { type Output = i128; fn div(self, other: i128) -> i128 {} }
impl Div<&i128> for &i128 { type Output = i128; fn div(self, other: &i128) -> i128 {} }
impl DivAssign for i128 { fn div_assign(&mut self, other: i128) {} }
impl DivAssign<&i128> for i128 { fn div_assign(&mut self, other: &i128) {} }
impl Rem for i128 { type Output = i128; fn rem(self, other: i128) -> i128 {} }
impl Rem<&i128> for i128 { type Output = i128; fn rem(self, other: &i128) -> i128 {} }
impl Rem<i128> for &i128 { type Output = i128; fn rem(self, other: i128) -> i128 {} }
impl Rem<&i128> for &i128 { type Output = i128; fn rem(self, other: &i128) -> i128 {} }
impl RemAssign for i128 { fn rem_assign(&mut self, other: i128) {} }
impl RemAssign<&i128> for i128 { fn rem_assign(&mut self, other: &i128) {} }
impl BitAnd for i128 { type Output = i128; fn bitand(self, other: i128) -> i128 {} }
impl BitAnd<&i128> for i128 { type Output = i128; fn bitand(self, other: &i128) -> i128 {} }
impl BitAnd<i128> for &i128 { type Output = i128; fn bitand(self, other: i128) -> i128 {} }
impl BitAnd<&i128> for &i128 { type Output = i128; fn bitand(self, other: &i128) -> i128 {} }
impl BitAndAssign for i128 { fn bitand_assign(&mut self, other: i128) {} }
impl BitAndAssign<&i128> for i128 { fn bitand_assign(&mut self, other: &i128) {} }
impl BitOr for i128 { type Output = i128; fn bitor(self, other: i128) -> i128 {} }
impl BitOr<&i128> for i128 { type Output = i128; fn bitor(self, other: &i128) -> i128 {} }
impl BitOr<i128> for &i128 { type Output = i128; fn bitor(self, other: i128) -> i128 {} }
impl BitOr<&i128> for &i128 { type Output = i128; fn bitor(self, other: &i128) -> i128 {} }
impl BitOrAssign for i128 { fn bitor_assign(&mut self, other: i128) {} }
impl BitOrAssign<&i128> for i128 { fn bitor_assign(&mut self, other: &i128) {} }
impl BitXor for i128 { type Output = i128; fn bitxor(self, other: i128) -> i128 {} }
impl BitXor<&i128> for i128 { type Output = i128; fn bitxor(self, other: &i128) -> i128 {} }
impl BitXor<i128> for &i128 { type Output = i128; fn bitxor(self, other: i128) -> i128 {} }
impl BitXor<&i128> for &i128 { type Output = i128; fn bitxor(self, other: &i128) -> i128 {} }
impl BitXorAssign for i128 { fn bitxor_assign(&mut self, other: i128) {} }
impl BitXorAssign<&i128> for i128 { fn bitxor_assign(&mut self, other: &i128) {} }
impl Shl<i32> for i128 { type Output = i128; fn shl(self, other: i32) -> i128 {} }
impl Shl<u32> for i128 { type Output = i128; fn shl(self, other: u32) -> i128 {} }
impl Shl<usize> for i128 { type Output = i128; fn shl(self, other: usize) -> i128 {} }
impl Shl<i128> for i128 { type Output = i128; fn shl(self, other: i128) -> i128 {} }
impl ShlAssign<i32> for i128 { fn shl_assign(&mut self, other: i32) {} }
impl Shr<i32> for i128 { type Output = i128; fn shr(self, other: i32) -> i128 {} }
impl Shr<u32> for i128 { type Output = i128; fn shr(self, other: u32) -> i128 {} }
impl Shr<usize> for i128 { type Output = i128; fn shr(self, other: usize) -> i128 {} }
impl Shr<i128> for i128 { type Output = i128; fn shr(self, other: i128) -> i128 {} }
impl ShrAssign<i32> for i128 { fn shr_assign(&mut self, other: i32) {} }
impl Not for i128 { type Output = i128; fn not(self) -> i128 {} }
impl Not for &i128 { type Output = i128; fn not(self) -> i128 {} }
impl Neg for i128 { type Output = i128; fn neg(self) -> i128 {} }
impl Neg for &i128 { type Output = i128; fn neg(self) -> i128 {} }

impl Clone for isize { fn clone(&self) -> isize {} }
impl Copy for isize {}
impl Default for isize { fn default() -> isize {} }
impl Debug for isize {}
impl Display for isize {}
impl PartialEq for isize { fn eq(&self, other: &isize) -> bool {} }
impl PartialOrd for isize { fn partial_cmp(&self, other: &isize) -> Option<Ordering> {} }
impl Eq for isize {}
impl Ord for isize { fn cmp(&self, other: &isize) -> Ordering {} }
impl Hash for isize {}
impl Binary for isize {}
impl LowerHex for isize {}
impl UpperHex for isize {}
impl Octal for isize {}
impl Add for isize { type Output = isize; fn add(self, other: isize) -> isize {} }
impl Add<&isize> for isize { type Output = isize; fn add(self, other: &isize) -> isize {} }
impl Add<isize> for &isize { type Output = isize; fn add(self, other: isize) -> isize {} }
impl Add<&isize> for &isize { type Output = isize; fn add(self, other: &isize) -> isize {} }
impl AddAssign for isize { fn add_assign(&mut self, other: isize) {} }
impl AddAssign<&isize> for isize { fn add_assign(&mut self, other: &isize) {} }
impl Sub for isize { type Output = isize; fn sub(self, other: isize) -> isize {} }
impl Sub<&isize> for isize { type Output = isize; fn sub(self, other: &isize) -> isize {} }
impl Sub<isize> for &isize { type Output = isize; fn sub(self, other: isize) -> isize {} }
impl Sub<&isize> for &isize { type Output = isize; fn sub(self, other: &isize) -> isize {} }
impl SubAssign for isize { fn sub_assign(&mut self, other: isize) {} }
impl SubAssign<&isize> for isize { fn sub_assign(&mut self, other: &isize) {} }
impl Mul for isize { type Output = isize; fn mul(self, other: isize) -> isize {} }
impl Mul<&isize> for isize { type Output = isize; fn mul(self, other: &isize) -> isize {} }
impl Mul<isize> for &isize { type Output = isize; fn mul(self, other: isize) -> isize {} }
impl Mul<&isize> for &isize { type Output = isize; fn mul(self, other: &isize) -> isize {} }
impl MulAssign for isize { fn mul_assign(&mut self, other: isize) {} }
impl MulAssign<&isize> for isize { fn mul_assign(&mut self, other: &isize) {} }
impl Div for isize { type Output = isize; fn div(self, other: isize) -> isize {} }
impl Div<&isize> for isize { type Output = isize; fn div(self, other: &isize) -> isize {} }
impl Div<isize> for &isize { type Output = isize; fn div(self, other: isize) -> isize {} }
impl Div<&isize> for &isize { type Output = isize; fn div(self, other: &isize) -> isize {} }
impl DivAssign for isize { fn div_assign(&mut self, other: isize) {} }
impl DivAssign<&isize> for isize { fn div_assign(&mut self, other: &isize) {} }
impl Rem for isize { type Output = isize; fn rem(self, other: isize) -> isize {} }
impl Rem<&isize> for isize { type Output = isize; fn rem(self, other: &isize) -> isize {} }
impl Rem<isize> for &isize { type Output = isize; fn rem(self, other: isize) -> isize {} }
impl Rem<&isize> for &isize { type Output = isize; fn rem(self, other: &isize) -> isize {} }
impl RemAssign for isize { fn rem_assign(&mut self, other: isize) {} }
impl RemAssign<&isize> for isize { fn rem_assign(&mut self, other: &isize) {} }
impl BitAnd for isize { type Output = isize; fn bitand(self, other: isize) -> isize {} }
impl BitAnd<&isize> for isize { type Output = isize; fn bitand(self, other: &isize) -> isize {} }
impl BitAnd<isize> for &isize { type Output = isize; fn bitand(self, other: isize) -> isize {} }
impl BitAnd<&isize> for &isize { type Output = isize; fn bitand(self, other: &isize) -> isize {} }
impl BitAndAssign for isize { fn bitand_assign(&mut self, other: isize) {} }
impl BitAndAssign<&isize> for isize { fn bitand_assign(&mut self, other: &isize) {} }
impl BitOr for isize { type Output = isize; fn bitor(self, other: isize) -> isize {} }
impl BitOr<&isize> for isize { type Output = isize; fn bitor(self, other: &isize) -> isize {} }
impl BitOr<isize> for &isize { type Output = isize; fn bitor(self, other: isize) -> isize {} }
impl BitOr<&isize> for &isize { type Output = isize; fn bitor(self, other: &isize) -> isize {} }
impl BitOrAssign for isize { fn bitor_assign(&mut self, other: isize) {} }
impl BitOrAssign<&isize> for isize { fn bitor_assign(&mut self, other: &isize) {} }
impl BitXor for isize { type Output = isize; fn bitxor(self, other: isize) -> isize {} }
impl BitXor<&isize> for isize { type Output = isize; fn bitxor(self, other: &isize) -> isize {} }
impl BitXor<isize> for &isize { type Output = isize; fn bitxor(self, other: isize) -> isize {} }
impl BitXor<&isize> for &isize { type Output = isize; fn bitxor(self, other: &isize) -> isize {} }
impl BitXorAssign for isize { fn bitxor_assign(&mut self, other: isize) {} }
impl BitXorAssign<&isize> for isize { fn bitxor_assign(&mut self, other: &isize) {} }
impl Shl<i32> for isize { type Output = isize; fn shl(self, other: i32) -> isize {} }
impl Shl<u32> for isize { type Output = isize; fn shl(self, other: u32) -> isize {} }
impl Shl<usize> for isize { type Output = isize; fn shl(self, other: usize) -> isize {} }
impl Shl<isize> for isize { type Output = isize; fn shl(self, other: isize) -> isize {} }
impl ShlAssign<i32> for isize { fn shl_assign(&mut self, other: i32) {} }
impl Shr<i32> for isize { type Output = isize; fn shr(self, other: i32) -> isize {} }
impl Shr<u32> for isize { type Output = isize; fn shr(self, other: u32) -> isize {} }
impl Shr<usize> for isize { type Output = isize; fn shr(self, other: usize) -> isize {} }
impl Shr<isize> for isize { type Output = isize; fn shr(self, other: isize) -> isize {} }
impl ShrAssign<i32> for isize { fn shr_assign(&mut self, other: i32) {} }
impl Not for isize { type Output = isize; fn not(self) -> isize {} }
impl Not for &isize { type Output = isize; fn not(self) -> isize {} }
impl Neg for isize { type Output = isize; fn neg(self) -> isize {} }
impl Neg for &isize { type Output = isize; fn neg(self) -> isize {} }

impl Clone for u8 { fn clone(&self) -> u8 {} }
impl Copy for u8 {}
impl Default for u8 { fn default() -> u8 {} }
impl Debug for u8 {}
impl Display for u8 {}
impl PartialEq for u8 { fn eq(&self, other: &u8) -> bool {} }
impl PartialOrd for u8 { fn partial_cmp(&self, other: &u8) -> Option<Ordering> {} }
impl Eq for u8 {}
impl Ord for u8 { fn cmp(&self, other: &u8) -> Ordering {} }
impl Hash for u8 {}
impl Binary for u8 {}
impl LowerHex for u8 {}
impl UpperHex for u8 {}
impl Octal for u8 {}
impl Add for u8 { type Output = u8; fn add(self, other: u8) -> u8 {} }
impl Add<&u8> for u8 { type Output = u8; fn add(self, other: &u8) -> u8 {} }
impl Add<u8> for &u8 { type Output = u8; fn add(self, other: u8) -> u8 {} }
impl Add<&u8> for &u8 { type Output = u8; fn add(self, other: &u8) -> u8 {} }
impl AddAssign for u8 { fn add_assign(&mut self, other: u8) {} }
impl AddAssign<&u8> for u8 { fn add_assign(&mut self, other: &u8) {} }
impl Sub for u8 { type Output = u8; fn sub(self, other: u8) -> u8 {} }
impl Sub<&u8> for u8 { type Output = u8; fn sub(self, other: &u8) -> u8 {} }
impl Sub<u8> for &u8 { type Output = u8; fn sub(self, other: u8) -> u8 {} }
impl Sub<&u8> for &u8 { type Output = u8; fn sub(self, other: &u8) -> u8 {} }
impl SubAssign for u8 { fn sub_assign(&mut self, other: u8) {} }
impl SubAssign<&u8> for u8 { fn sub_assign(&mut self, other: &u8) {} }
impl Mul for u8 { type Output = u8; fn mul(self, other: u8) -> u8 {} }
impl Mul<&u8> for u8 { type Output = u8; fn mul(self, other: &u8) -> u8 {} }
impl Mul<u8> for &u8 { type Output = u8; fn mul(self, other: u8) -> u8 {} }
impl Mul<&u8> for &u8 { type Output = u8; fn mul(self, other: &u8) -> u8 {} }
impl MulAssign for u8 { fn mul_assign(&mut self, other: u8) {} }
impl MulAssign<&u8> for u8 { fn mul_assign(&mut self, other: &u8) {} }
impl Div for u8 { type Output = u8; fn div(self, other: u8) -> u8 {} }
impl Div<&u8> for u8 { type Output = u8; fn div(self, other: &u8) -> u8 {} }
impl Div<u8> for &u8 { type Output = u8; fn div(self, other: u8) -> u8 {} }
impl Div<&u8> for &u8 { type Output = u8; fn div(self, other: &u8) -> u8 {} }
impl DivAssign for u8 { fn div_assign(&mut self, other: u8) {} }
impl DivAssign<&u8> for u8 { fn div_assign(&mut self, other: &u8) {} }
impl Rem for u8 { type Output = u8; fn rem(self, other: u8) -> u8 {} }
impl Rem<&u8> for u8 { type Output = u8; fn rem(self, other: &u8) -> u8 {} }
impl Rem<u8> for &u8 { type Output = u8; fn rem(self, other: u8) -> u8 {} }
impl Rem<&u8> for &u8 { type Output = u8; fn rem(self, other: &u8) -> u8 {} }
impl RemAssign for u8 { fn rem_assign(&mut self, other: u8) {} }
impl RemAssign<&u8> for u8 { fn rem_assign(&mut self, other: &u8) {} }
impl BitAnd for u8 { type Output = u8; fn bitand(self, other: u8) -> u8 {} }
impl BitAnd<&u8> for u8 { type Output = u8; fn bitand(self, other: &u8) -> u8 {} }
impl BitAnd<u8> for &u8 { type Output = u8; fn bitand(self, other: u8) -> u8 {} }
impl BitAnd<&u8> for &u8 { type Output = u8; fn bitand(self, other: &u8) -> u8 {} }
impl BitAndAssign for u8 { fn bitand_assign(&mut self, other: u8) {} }
impl BitAndAssign<&u8> for u8 { fn bitand_assign(&mut self, other: &u8) {} }
impl BitOr for u8 { type Output = u8; fn bitor(self, other: u8) -> u8 {} }
impl BitOr<&u8> for u8 { type Output = u8; fn bitor(self, other: &u8) -> u8 {} }
impl BitOr<u8> for &u8 { type Output = u8; fn bitor(self, other: u8) -> u8 {} }
impl BitOr<&u8> for &u8 { type Output = u8; fn bitor(self, other: &u8) -> u8 {} }
impl BitOrAssign for u8 { fn bitor_assign(&mut self, other: u8) {} }
impl BitOrAssign<&u8> for u8 { fn bitor_assign(&mut self, other: &u8) {} }
impl BitXor for u8 { type Output = u8; fn bitxor(self, other: u8) -> u8 {} }
impl BitXor<&u8> for u8 { type Output = u8; fn bitxor(self, other: &u8) -> u8 {} }
impl BitXor<u8> for &u8 { type Output = u8; fn bitxor(self, other: u8) -> u8 {} }
impl BitXor<&u8> for &u8 { type Output = u8; fn bitxor(self, other: &u8) -> u8 {} }
impl BitXorAssign for u8 { fn bitxor_assign(&mut self, other: u8) {} }
impl BitXorAssign<&u8> for u8 { fn bitxor_assign(&mut self, other: &u8) {} }
impl Shl<i32> for u8 { type Output = u8; fn shl(self, other: i32) -> u8 {} }
impl Shl<u32> for u8 { type Output = u8; fn shl(self, other: u32) -> u8 {} }
impl Shl<usize> for u8 { type Output = u8; fn shl(self, other: usize) -> u8 {} }
impl Shl<u8> for u8 { type Output = u8; fn shl(self, other: u8) -> u8 {} }
impl ShlAssign<i32> for u8 { fn shl_assign(&mut self, other: i32) {} }
impl Shr<i32> for u8 { type Output = u8; fn shr(self, other: i32) -> u8 {} }
impl Shr<u32> for u8 { type Output = u8; fn shr(self, other: u32) -> u8 {} }
impl Shr<usize> for u8 { type Output = u8; fn shr(self, other: usize) -> u8 {} }
impl Shr<u8> for u8 { type Output = u8; fn shr(self, other: u8) -> u8 {} }
impl ShrAssign<i32> for u8 { fn shr_assign(&mut self, other: i32) {} }
impl Not for u8 { type Output = u8; fn not(self) -> u8 {} }
impl Not for &u8 { type Output = u8; fn not(self) -> u8 {} }

impl Clone for u16 { fn clone(&self) -> u16 {} }
impl Copy for u16 {}
impl Default for u16 { fn default() -> u16 {} }
impl Debug for u16 {}
impl Display for u16 {}
impl PartialEq for u16 { fn eq(&self, other: &u16) -> bool {} }
impl PartialOrd for u16 { fn partial_cmp(&self, other: &u16) -> Option<Ordering> {} }
impl Eq for u16 {}
impl Ord for u16 { fn cmp(&self, other: &u16) -> Ordering {} }
impl Hash for u16 {}
impl Binary for u16 {}
impl LowerHex for u16 {}
impl UpperHex for u16 {}
impl Octal for u16 {}
impl Add for u16 { type Output = u16; fn add(self, other: u16) -> u16 {} }
impl Add<&u16> for u16 { type Output = u16; fn add(self, other: &u16) -> u16 {} }
impl Add<u16> for &u16 { type Output = u16; fn add(self, other: u16) -> u16 {} }
impl Add<&u16> for &u16 { type Output = u16; fn add(self, other: &u16) -> u16 {} }
impl AddAssign for u16 { fn add_assign(&mut self, other: u16) {} }
impl AddAssign<&u16> for u16 { fn add_assign(&mut self, other: &u16) {} }
impl Sub for u16 { type Output = u16; fn sub(self, other: u16) -> u16 {} }
impl Sub<&u16> for u16 { type Output = u16; fn sub(self, other: &u16) -> u16 {} }
impl Sub<u16> for &u16 { type Output = u16; fn sub(self, other: u16) -> u16 {} }
impl Sub<&u16> for &u16 { type Output = u16; fn sub(self, other: &u16) -> u16 {} }
impl SubAssign for u16 { fn sub_assign(&mut self, other: u16) {} }
impl SubAssign<&u16> for u16 { fn sub_assign(&mut self, other: &u16) {} }
impl Mul for u16 { type Output = u16; fn mul(self, other: u16) -> u16 {} }
impl Mul<&u16> for u16 { type Output = u16; fn mul(self, other: &u16) -> u16 {} }
impl Mul<u16> for &u16 { type Output = u16; fn mul(self, other: u16) -> u16 {} }
impl Mul<&u16> for &u16 { type Output = u16; fn mul(self, other: &u16) -> u16 {} }
impl MulAssign for u16 { fn mul_assign(&mut self, other: u16) {} }
impl MulAssign<&u16> for u16 { fn mul_assign(&mut self, other: &u16) {} }
impl Div for u16 { type Output = u16; fn div(self, other: u16) -> u16 {} }
impl Div<&u16> for u16 { type Output = u16; fn div(self, other: &u16) -> u16 {} }
impl Div<u16> for &u16 { type Output = u16; fn div(self, other: u16) -> u16 {} }
impl Div<&u16> for &u16 { type Output = u16; fn div(self, other: &u16) -> u16 {} }
impl DivAssign for u16 { fn div_assign(&mut self, other: u16) {} }
impl DivAssign<&u16> for u16 { fn div_assign(&mut self, other: &u16) {} }
impl Rem for u16 { type Output = u16; fn rem(self, other: u16) -> u16 {} }
impl Rem<&u16> for u16 { type Output = u16; fn rem(self, other: &u16) -> u16 {} }
impl Rem<u16> for &u16 { type Output = u16; fn rem(self, other: u16) -> u16 {} }
impl Rem<&u16> for &u16 { type Output = u16; fn rem(self, other: &u16) -> u16 {} }
impl RemAssign for u16 { fn rem_assign(&mut self, other: u16) {} }
impl RemAssign<&u16> for u16 { fn rem_assign(&mut self, other: &u16) {} }
impl BitAnd for u16 { type Output = u16; fn bitand(self, other: u16) -> u16 {} }
impl BitAnd<&u16> for u16 { type Output = u16; fn bitand(self, other: &u16) -> u16 {} }
impl BitAnd<u16> for &u16 { type Output = u16; fn bitand(self, other: u16) -> u16 {} }
impl BitAnd<&u16> for &u16 { type Output = u16; fn bitand(self, other: &u16) -> u16 {} }
impl BitAndAssign for u16 { fn bitand_assign(&mut self, other: u16) {} }
impl BitAndAssign<&u16> for u16 { fn bitand_assign(&mut self, other: &u16) {} }
impl BitOr for u16 { type Output = u16; fn bitor(self, other: u16) -> u16 {} }
impl BitOr<&u16> for u16 { type Output = u16; fn bitor(self, other: &u16) -> u16 {} }
impl BitOr<u16> for &u16 { type Output = u16; fn bitor(self, other: u16) -> u16 {} }
impl BitOr<&u16> for &u16 { type Output = u16; fn bitor(self, other: &u16) -> u16 {} }
impl BitOrAssign for u16 { fn bitor_assign(&mut self, other: u16) {} }
impl BitOrAssign<&u16> for u16 { fn bitor_assign(&mut self, other: &u16) {} }
impl BitXor for u16 { type Output = u16; fn bitxor(self, other: u16) -> u16 {} }
impl BitXor<&u16> for u16 { type Output = u16; fn bitxor(self, other: &u16) -> u16 {} }
impl BitXor<u16> for &u16 { type Output = u16; fn bitxor(self, other: u16) -> u16 {} }
impl BitXor<&u16> for &u16 { type Output = u16; fn bitxor(self, other: &u16) -> u16 {} }
impl BitXorAssign for u16 { fn bitxor_assign(&mut self, other: u16) {} }
impl BitXorAssign<&u16> for u16 { fn bitxor_assign(&mut self, other: &u16) {} }
impl Shl<i32> for u16 { type Output = u16; fn shl(self, other: i32) -> u16 {} }
impl Shl<u32> for u16 { type Output = u16; fn shl(self, other: u32) -> u16 {} }
impl Shl<usize> for u16 { type Output = u16; fn shl(self, other: usize) -> u16 {} }
impl Shl<u16> for u16 { type Output = u16; fn shl(self, other: u16) -> u16 {} }
impl ShlAssign<i32> for u16 { fn shl_assign(&mut self, other: i32) {} }
impl Shr<i32> for u16 { type Output = u16; fn shr(self, other: i32) -> u16 {} }
impl Shr<u32> for u16 { type Output = u16; fn shr(self, other: u32) -> u16 {} }
impl Shr<usize> for u16 { type Output = u16; fn shr(self, other: usize) -> u16 {} }
impl Shr<u16> for u16 { type Output = u16; fn shr(self, other: u16) -> u16 {} }
impl ShrAssign<i32> for u16 { fn shr_assign(&mut self, other: i32) {} }
impl Not for u16 { type Output = u16; fn not(self) -> u16 {} }
impl Not for &u16 { type Output = u16; fn not(self) -> u16 {} }

impl Clone for u32 { fn clone(&self) -> u32 {} }
impl Copy for u32 {}
impl Default for u32 { fn default() -> u32 {} }
impl Debug for u32 {}
impl Display for u32 {}
impl PartialEq for u32 { fn eq(&self, other: &u32) -> bool {} }
impl PartialOrd for u32 { fn partial_cmp(&self, other: &u32) -> Option<Ordering> {} }
impl Eq for u32 {}
impl Ord for u32 { fn cmp(&self, other: &u32) -> Ordering {} }
impl Hash for u32 {}
impl Binary for u32 {}
impl LowerHex for u32 {}
impl UpperHex for u32 {}
impl Octal for u32 {}
impl Add for u32 { type Output = u32; fn add(self, other: u32) -> u32 {} }
impl Add<&u32> for u32 { type Output = u32; fn add(self, other: &u32) -> u32 {} }
impl Add<u32> for &u32 { type Output = u32; fn add(self, other: u32) -> u32 {} }
impl Add<&u32> for &u32 { type Output = u32; fn add(self, other: &u32) -> u32 {} }
impl AddAssign for u32 { fn add_assign(&mut self, other: u32) {} }
impl AddAssign<&u32> for u32 { fn add_assign(&mut self, other: &u32) {} }
impl Sub for u32 { type Output = u32; fn sub(self, other: u32) -> u32 {} }
impl Sub<&u32> for u32 { type Output = u32; fn sub(self, other: &u32) -> u32 {} }
impl Sub<u32> for &u32 { type Output = u32; fn sub(self, other: u32) -> u32 {} }
impl Sub<&u32> for &u32 { type Output = u32; fn sub(self, other: &u32) -> u32 {} }
impl SubAssign for u32 { fn sub_assign(&mut self, other: u32) {} }
impl SubAssign<&u32> for u32 { fn sub_assign(&mut self, other: &u32) {} }
impl Mul for u32 { type Output = u32; fn mul(self, other: u32) -> u32 {} }
impl Mul<&u32> for u32 { type Output = u32; fn mul(self, other: &u32) -> u32 {} }
impl Mul<u32> for &u32 { type Output = u32; fn mul(self, other: u32) -> u32 {} }
impl Mul<&u32> for &u32 { type Output = u32; fn mul(self, other: &u32) -> u32 {} }
impl MulAssign for u32 { fn mul_assign(&mut self, other: u32) {} }
impl MulAssign<&u32> for u32 { fn mul_assign(&mut self, other: &u32) {} }
impl Div for u32 { type Output = u32; fn div(self, other: u32) -> u32 {} }
impl Div<&u32> for u32 { type Output = u32; fn div(self, other: &u32) -> u32 {} }
impl Div<u32> for &u32 { type Output = u32; fn div(self, other: u32) -> u32 {} }
impl Div<&u32> for &u32 { type Output = u32; fn div(self, other: &u32) -> u32 {} }
impl DivAssign for u32 { fn div_assign(&mut self, other: u32) {} }
impl DivAssign<&u32> for u32 { fn div_assign(&mut self, other: &u32) {} }
impl Rem for u32 { type Output = u32; fn rem(self, other: u32) -> u32 {} }
impl Rem<&u32> for u32 { type Output = u32; fn rem(self, other: &u32) -> u32 {} }
impl Rem<u32> for &u32 { type Output = u32; fn rem(self, other: u32) -> u32 {} }
impl Rem<&u32> for &u32 { type Output = u32; fn rem(self, other: &u32) -> u32 {} }
impl RemAssign for u32 { fn rem_assign(&mut self, other: u32) {} }
impl RemAssign<&u32> for u32 { fn rem_assign(&mut self, other: &u32) {} }
impl BitAnd for u32 { type Output = u32; fn bitand(self, other: u32) -> u32 {} }
impl BitAnd<&u32> for u32 { type Output = u32; fn bitand(self, other: &u32) -> u32 {} }
impl BitAnd<u32> for &u32 { type Output = u32; fn bitand(self, other: u32) -> u32 {} }
impl BitAnd<&u32> for &u32 { type Output = u32; fn bitand(self, other: &u32) -> u32 {} }
impl BitAndAssign for u32 { fn bitand_assign(&mut self, other: u32) {} }
impl BitAndAssign<&u32> for u32 { fn bitand_assign(&mut self, other: &u32) {} }
impl BitOr for u32 { type Output = u32; fn bitor(self, other: u32) -> u32 {} }
impl BitOr<&u32> for u32 { type Output = u32; fn bitor(self, other: &u32) -> u32 {} }
impl BitOr<u32> for &u32 { type Output = u32; fn bitor(self, other: u32) -> u32 {} }
impl BitOr<&u32> for &u32 { type Output = u32; fn bitor(self, other: &u32) -> u32 {} }
impl BitOrAssign for u32 { fn bitor_assign(&mut self, other: u32) {} }
impl BitOrAssign<&u32> for u32 { fn bitor_assign(&mut self, other: &u32) {} }
impl BitXor for u32 { type Output = u32; fn bitxor(self, other: u32) -> u32 {} }
impl BitXor<&u32> for u32 { type Output = u32; fn bitxor(self, other: &u32) -> u32 {} }
impl BitXor<u32> for &u32 { type Output = u32; fn bitxor(self, other: u32) -> u32 {} }
impl BitXor<&u32> for &u32 { type Output = u32; fn bitxor(self, other: &u32) -> u32 {} }
impl BitXorAssign for u32 { fn bitxor_assign(&mut self, other: u32) {} }
impl BitXorAssign<&u32> for u32 { fn bitxor_assign(&mut self, other: &u32) {} }
impl Shl<i32> for u32 { type Output = u32; fn shl(self, other: i32) -> u32 {} }
impl Shl<u32> for u32 { type Output = u32; fn shl(self, other: u32) -> u32 {} }
impl Shl<usize> for u32 { type Output = u32; fn shl(self, other: usize) -> u32 {} }
impl ShlAssign<i32> for u32 { fn shl_assign(&mut self, other: i32) {} }
impl Shr<i32> for u32 { type Output = u32; fn shr(self, other: i32) -> u32 {} }
impl Shr<u32> for u32 { type Output = u32; fn shr(self, other: u32) -> u32 {} }
impl Shr<usize> for u32 { type Output = u32; fn shr(self, other: usize) -> u32 {} }
impl ShrAssign<i32> for u32 { fn shr_assign(&mut self, other: i32) {} }
impl Not for u32 { type Output = u32; fn not(self) -> u32 {} }
impl Not for &u32 { type Output = u32; fn not(self) -> u32 {} }

impl Clone for u64 { fn clone(&self) -> u64 {} }
impl Copy for u64 {}
impl Default for u64 { fn default() -> u64 {} }
impl Debug for u64 {}
impl Display for u64 {}
impl PartialEq for u64 { fn eq(&self, other: &u64) -> bool {} }
impl PartialOrd for u64 { fn partial_cmp(&self, other: &u64) -> Option<Ordering> {} }
impl Eq for u64 {}
impl Ord for u64 { fn cmp(&self, other: &u64) -> Ordering {} }
impl Hash for u64 {}
impl Binary for u64 {}
impl LowerHex for u64 {}
impl UpperHex for u64 {}
impl Octal for u64 {}
impl Add for u64 { type Output = u64; fn add(self, other: u64) -> u64 {} }
impl Add<&u64> for u64 { type Output = u64; fn add(self, other: &u64) -> u64 {} }
impl Add<u64> for &u64 { type Output = u64; fn add(self, other: u64) -> u64 {} }
impl Add<&u64> for &u64 { type Output = u64; fn add(self, other: &u64) -> u64 {} }
impl AddAssign for u64 { fn add_assign(&mut self, other: u64) {} }
impl AddAssign<&u64> for u64 { fn add_assign(&mut self, other: &u64) {} }
impl Sub for u64 { type Output = u64; fn sub(self, other: u64) -> u64 {} }
impl Sub<&u64> for u64 { type Output = u64; fn sub(self, other: &u64) -> u64 {} }
impl Sub<u64> for &u64 { type Output = u64; fn sub(self, other: u64) -> u64 {} }
impl Sub<&u64> for &u64 { type Output = u64; fn sub(self, other: &u64) -> u64 {} }
impl SubAssign for u64 { fn sub_assign(&mut self, other: u64) {} }
impl SubAssign<&u64> for u64 { fn sub_assign(&mut self, other: &u64) {} }
impl Mul for u64 { type Output = u64; fn mul(self, other: u64) -> u64 {} }
impl Mul<&u64> for u64 { type Output = u64; fn mul(self, other: &u64) -> u64 {} }
impl Mul<u64> for &u64 { type Output = u64; fn mul(self, other: u64) -> u64 {} }
impl Mul<&u64> for &u64 { type Output = u64; fn mul(self, other: &u64) -> u64 {} }
impl MulAssign for u64 { fn mul_assign(&mut self, other: u64) {} }
impl MulAssign<&u64> for u64 { fn mul_assign(&mut self, other: &u64) {} }
impl Div for u64 { type Output = u64; fn div(self, other: u64) -> u64 {} }
impl Div<&u64> for u64 { type Output = u64; fn div(self, other: &u64) -> u64 {} }
impl Div<u64> for &u64 { type Output = u64; fn div(self, other: u64) -> u64 {} }
impl Div<&u64> for &u64 { type Output = u64; fn div(self, other: &u64) -> u64 {} }
impl DivAssign for u64 { fn div_assign(&mut self, other: u64) {} }
impl DivAssign<&u64> for u64 { fn div_assign(&mut self, other: &u64) {} }
impl Rem for u64 { type Output = u64; fn rem(self, other: u64) -> u64 {} }
impl Rem<&u64> for u64 { type Output = u64; fn rem(self, other: &u64) -> u64 {} }
impl Rem<u64> for &u64 { type Output = u64; fn rem(self, other: u64) -> u64 {} }
impl Rem<&u64> for &u64 { type Output = u64; fn rem(self, other: &u64) -> u64 {} }
impl RemAssign for u64 { fn rem_assign(&mut self, other: u64) {} }
impl RemAssign<&u64> for u64 { fn rem_assign(&mut self, other: &u64) {} }
impl BitAnd for u64 { type Output = u64; fn bitand(self, other: u64) -> u64 {} }
impl BitAnd<&u64> for u64 { type Output = u64; fn bitand(self, other: &u64) -> u64 {} }
impl BitAnd<u64> for &u64 { type Output = u64; fn bitand(self, other: u64) -> u64 {} }
impl BitAnd<&u64> for &u64 { type Output = u64; fn bitand(self, other: &u64) -> u64 {} }
impl BitAndAssign for u64 { fn bitand_assign(&mut self, other: u64) {} }
impl BitAndAssign<&u64> for u64 { fn bitand_assign(&mut self, other: &u64) {} }
impl BitOr for u64 { type Output = u64; fn bitor(self, other: u64) -> u64 {} }
impl BitOr<&u64> for u64 { type Output = u64; fn bitor(self, other: &u64) -> u64 {} }
impl BitOr<u64> for &u64 { type Output = u64; fn bitor(self, other: u64) -> u64 {} }
impl BitOr<&u64> for &u64 { type Output = u64; fn bitor(self, other: &u64) -> u64 {} }
impl BitOrAssign for u64 { fn bitor_assign(&mut self, other: u64) {} }
impl BitOrAssign<&u64> for u64 { fn bitor_assign(&mut self, other: &u64) {} }
impl BitXor for u64 { type Output = u64; fn bitxor(self, other: u64) -> u64 {} }
impl BitXor<&u64> for u64 { type Output = u64; fn bitxor(self, other: &u64) -> u64 {} }
impl BitXor<u64> for &u64 { type Output = u64; fn bitxor(self, other: u64) -> u64 {} }
impl BitXor<&u64> for &u64 { type Output = u64; fn bitxor(self, other: &u64) -> u64 {} }
impl BitXorAssign for u64 { fn bitxor_assign(&mut self, other: u64) {} }
impl BitXorAssign<&u64> for u64 { fn bitxor_assign(&mut self, other: &u64) {} }
impl Shl<i32> for u64 { type Output = u64; fn shl(self, other: i32) -> u64 {} }
impl Shl<u32> for u64 { type Output = u64; fn shl(self, other: u32) -> u64 {} }
impl Shl<usize> for u64 { type Output = u64; fn shl(self, other: usize) -> u64 {} }
impl Shl<u64> for u64 { type Output = u64; fn shl(self, other: u64) -> u64 {} }
impl ShlAssign<i32> for u64 { fn shl_assign(&mut self, other: i32) {} }
impl Shr<i32> for u64 { type Output = u64; fn shr(self, other: i32) -> u64 {} }
impl Shr<u32> for u64 { type Output = u64; fn shr(self, other: u32) -> u64 {} }
impl Shr<usize> for u64 { type Output = u64; fn shr(self, other: usize) -> u64 {} }
impl Shr<u64> for u64 { type Output = u64; fn shr(self, other: u64) -> u64 {} }
impl ShrAssign<i32> for u64 { fn shr_assign(&mut self, other: i32) {} }
impl Not for u64 { type Output = u64; fn not(self) -> u64 {} }
impl Not for &u64 { type Output = u64; fn not(self) -> u64 {} }

impl Clone for u128 { fn clone(&self) -> u128 {} }
impl Copy for u128 {}
impl Default for u128 { fn default() -> u128 {} }
impl Debug for u128 {}
impl Display for u128 {}
impl PartialEq for u128 { fn eq(&self, other: &u128) -> bool {} }
impl PartialOrd for u128 { fn partial_cmp(&self, other: &u128) -> Option<Ordering> {} }
impl Eq for u128 {}
impl Ord for u128 { fn cmp(&self, other: &u128) -> Ordering {} }
impl Hash for u128 {}
impl Binary for u128 {}
impl LowerHex for u128 {}
impl UpperHex for u128 {}
impl Octal for u128 {}
impl Add for u128 { type Output = u128; fn add(self, other: u128) -> u128 {} }
impl Add<&u128> for u128 { type Output = u128; fn add(self, other: &u128) -> u128 {} }
impl Add<u128> for &u128 { type Output = u128; fn add(self, other: u128) -> u128 {} }
impl Add<&u128> for &u128 { type Output = u128; fn add(self, other: &u128) -> u128 {} }
impl AddAssign for u128 { fn add_assign(&mut self, other: u128) {} }
impl AddAssign<&u128> for u128 { fn add_assign(&mut self, other: &u128) {} }
impl Sub for u128 { type Output = u128; fn sub(self, other: u128) -> u128 {} }
impl Sub<&u128> for u128 { type Output = u128; fn sub(self, other: &u128) -> u128 {} }
impl Sub<u128> for &u128 { type Output = u128; fn sub(self, other: u128) -> u128 {} }
impl Sub<&u128> for &u128 { type Output = u128; fn sub(self, other: &u128) -> u128 {} }
impl SubAssign for u128 { fn sub_assign(&mut self, other: u128) {} }
impl SubAssign<&u128> for u128 { fn sub_assign(&mut self, other: &u128) {} }
impl Mul for u128 { type Output = u128; fn mul(self, other: u128) -> u128 {} }
impl Mul<&u128> for u128 { type Output = u128; fn mul(self, other: &u128) -> u128 {} }
impl Mul<u128> for &u128 { type Output = u128; fn mul(self, other: u128) -> u128 {} }
impl Mul<&u128> for &u128 { type Output = u128; fn mul(self, other: &u128) -> u128 {} }
impl MulAssign for u128 { fn mul_assign(&mut self, other: u128) {} }
impl MulAssign<&u128> for u128 { fn mul_assign(&mut self, other: &u128) {} }
impl Div for u128 { type Output = u128; fn div(self, other: u128) -> u128 {} }
impl Div<&u128> for u128 { type Output = u128; fn div(self, other: &u128) -> u128 {} }
impl Div<u128> for &u128 { type Output = u128; fn div(self, other: u128) -> u128 {} }
impl Div<&u128> for &u128 { type Output = u128; fn div(self, other: &u128) -> u128 {} }
impl DivAssign for u128 { fn div_assign(&mut self, other: u128) {} }
impl DivAssign<&u128> for u128 { fn div_assign(&mut self, other: &u128) {} }
impl Rem for u128 { type Output = u128; fn rem(self, other: u128) -> u128 {} }
impl Rem<&u128> for u128 { type Output = u128; fn rem(self, other: &u128) -> u128 {} }
impl Rem<u128> for &u128 { type Output = u128; fn rem(self, other: u128) -> u128 {} }
impl Rem<&u128> for &u128 { type Output = u128; fn rem(self, other: &u128) -> u128 {} }
impl RemAssign for u128 { fn rem_assign(&mut self, other: u128) {} }
impl RemAssign<&u128> for u128 { fn rem_assign(&mut self, other: &u128) {} }
impl BitAnd for u128 { type Output = u128; fn bitand(self, other: u128) -> u128 {} }
impl BitAnd<&u128> for u128 { type Output = u128; fn bitand(self, other: &u128) -> u128 {} }
impl BitAnd<u128> for &u128 { type Output = u128; fn bitand(self, other: u128) -> u128 {} }
impl BitAnd<&u128> for &u128 { type Output = u128; fn bitand(self, other: &u128) -> u128 {} }
impl BitAndAssign for u128 { fn bitand_assign(&mut self, other: u128) {} }
impl BitAndAssign<&u128> for u128 { fn bitand_assign(&mut self, other: &u128) {} }
impl BitOr for u128 { type Output = u128; fn bitor(self, other: u128) -> u128 {} }
impl BitOr<&u128> for u128 { type Output = u128; fn bitor(self, other: &u128) -> u128 {} }
impl BitOr<u128> for &u128 { type Output = u128; fn bitor(self, other: u128) -> u128 {} }
impl BitOr<&u128> for &u128 { type Output = u128; fn bitor(self, other: &u128) -> u128 {} }
impl BitOrAssign for u128 { fn bitor_assign(&mut self, other: u128) {} }
impl BitOrAssign<&u128> for u128 { fn bitor_assign(&mut self, other: &u128) {} }
impl BitXor for u128 { type Output = u128; fn bitxor(self, other: u128) -> u128 {} }
impl BitXor<&u128> for u128 { type Output = u128; fn bitxor(self, other: &u128) -> u128 {} }
impl BitXor<u128> for &u128 { type Output = u128; fn bitxor(self, other: u128) -> u128 {} }
impl BitXor<&u128> for &u128 { type Output = u128; fn bitxor(self, other: &u128) -> u128 {} }
impl BitXorAssign for u128 { fn bitxor_assign(&mut self, other: u128) {} }
impl BitXorAssign<&u128> for u128 { fn bitxor_assign(&mut self, other: &u128) {} }
impl Shl<i32> for u128 { type Output = u128; fn shl(self, other: i32) -> u128 {} }
impl Shl<u32> for u128 { type Output = u128; fn shl(self, other: u32) -> u128 {} }
impl Shl<usize> for u128 { type Output = u128; fn shl(self, other: usize) -> u128 {} }
impl Shl<u128> for u128 { type Output = u128; fn shl(self, other: u128) -> u128 {} }
impl ShlAssign<i32> for u128 { fn shl_assign(&mut self, other: i32) {} }
impl Shr<i32> for u128 { type Output = u128; fn shr(self, other: i32) -> u128 {} }
impl Shr<u32> for u128 { type Output = u128; fn shr(self, other: u32) -> u128 {} }
impl Shr<usize> for u128 { type Output = u128; fn shr(self, other: usize) -> u128 {} }
impl Shr<u128> for u128 { type Output = u128; fn shr(self, other: u128) -> u128 {} }
impl ShrAssign<i32> for u128 { fn shr_assign(&mut self, other: i32) {} }
impl Not for u128 { type Output = u128; fn not(self) -> u128 {} }
impl Not for &u128 { type Output = u128; fn not(self) -> u128 {} }

impl Clone for usize { fn clone(&self) -> usize {} }
impl Copy for usize {}
impl Default for usize { fn default() -> usize {} }
impl Debug for usize {}
impl Display for usize {}
impl PartialEq for usize { fn eq(&self, other: &usize) -> bool {} }
impl PartialOrd for usize { fn partial_cmp(&self, other: &usize) -> Option<Ordering> {} }
impl Eq for usize {}
impl Ord for usize { fn cmp(&self, other: &usize) -> Ordering {} }
impl Hash for usize {}
impl Binary for usize {}
impl LowerHex for usize {}
impl UpperHex for usize {}
impl Octal for usize {}
impl Add for usize { type Output = usize; fn add(self, other: usize) -> usize {} }
impl Add<&usize> for usize { type Output = usize; fn add(self, other: &usize) -> usize {} }
impl Add<usize> for &usize { type Output = usize; fn add(self, other: usize) -> usize {} }
impl Add<&usize> for &usize { type Output = usize; fn add(self, other: &usize) -> usize {} }
impl AddAssign for usize { fn add_assign(&mut self, other: usize) {} }
impl AddAssign<&usize> for usize { fn add_assign(&mut self, other: &usize) {} }
impl Sub for usize { type Output = usize; fn sub(self, other: usize) -> usize {} }
impl Sub<&usize> for usize { type Output = usize; fn sub(self, other: &usize) -> usize {} }
impl Sub<usize> for &usize { type Output = usize; fn sub(self, other: usize) -> usize {} }
impl Sub<&usize> for &usize { type Output = usize; fn sub(self, other: &usize) -> usize {} }
impl SubAssign for usize { fn sub_assign(&mut self, other: usize) {} }
impl SubAssign<&usize> for usize { fn sub_assign(&mut self, other: &usize) {} }
impl Mul for usize { type Output = usize; fn mul(self, other: usize) -> usize {} }
impl Mul<&usize> for usize { type Output = usize; fn mul(self, other: &usize) -> usize {} }
impl Mul<usize> for &usize { type Output = usize; fn mul(self, other: usize) -> usize {} }
impl Mul<&usize> for &usize { type Output = usize; fn mul(self, other: &usize) -> usize {} }
impl MulAssign for usize { fn mul_assign(&mut self, other: usize) {} }
impl MulAssign<&usize> for usize { fn mul_assign(&mut self, other: &usize) {} }
impl Div for usize { type Output = usize; fn div(self, other: usize) -> usize {} }
impl Div<&usize> for usize { type Output = usize; fn div(self, other: &usize) -> usize {} }
impl Div<usize> for &usize { type Output = usize; fn div(self, other: usize) -> usize {} }
impl Div<&usize> for &usize { type Output = usize; fn div(self, other: &usize) -> usize {} }
impl DivAssign for usize { fn div_assign(&mut self, other: usize) {} }
impl DivAssign<&usize> for usize { fn div_assign(&mut self, other: &usize) {} }
impl Rem for usize { type Output = usize; fn rem(self, other: usize) -> usize {} }
impl Rem<&usize> for usize { type Output = usize; fn rem(self, other: &usize) -> usize {} }
impl Rem<usize> for &usize { type Output = usize; fn rem(self, other: usize) -> usize {} }
impl Rem<&usize> for &usize { type Output = usize; fn rem(self, other: &usize) -> usize {} }
impl RemAssign for usize { fn rem_assign(&mut self, other: usize) {} }
impl RemAssign<&usize> for usize { fn rem_assign(&mut self, other: &usize) {} }
impl BitAnd for usize { type Output = usize; fn bitand(self, other: usize) -> usize {} }
impl BitAnd<&usize> for usize { type Output = usize; fn bitand(self, other: &usize) -> usize {} }
impl BitAnd<usize> for &usize { type Output = usize; fn bitand(self, other: usize) -> usize {} }
impl BitAnd<&usize> for &usize { type Output = usize; fn bitand(self, other: &usize) -> usize {} }
impl BitAndAssign for usize { fn bitand_assign(&mut self, other: usize) {} }
impl BitAndAssign<&usize> for usize { fn bitand_assign(&mut self, other: &usize) {} }
impl BitOr for usize { type Output = usize; fn bitor(self, other: usize) -> usize {} }
impl BitOr<&usize> for usize { type Output = usize; fn bitor(self, other: &usize) -> usize {} }
impl BitOr<usize> for &usize { type Output = usize; fn bitor(self, other: usize) -> usize {} }
impl BitOr<&usize> for &usize { type Output = usize; fn bitor(self, other: &usize) -> usize {} }
impl BitOrAssign for usize { fn bitor_assign(&mut self, other: usize) {} }
impl BitOrAssign<&usize> for usize { fn bitor_assign(&mut self, other: &usize) {} }
impl BitXor for usize { type Output = usize; fn bitxor(self, other: usize) -> usize {} }
impl BitXor<&usize> for usize { type Output = usize; fn bitxor(self, other: &usize) -> usize {} }
impl BitXor<usize> for &usize { type Output = usize; fn bitxor(self, other: usize) -> usize {} }
impl BitXor<&usize> for &usize { type Output = usize; fn bitxor(self, other: &usize) -> usize {} }
impl BitXorAssign for usize { fn bitxor_assign(&mut self, other: usize) {} }
impl BitXorAssign<&usize> for usize { fn bitxor_assign(&mut self, other: &usize) {} }
impl Shl<i32> for usize { type Output = usize; fn shl(self, other: i32) -> usize {} }
impl Shl<u32> for usize { type Output = usize; fn shl(self, other: u32) -> usize {} }
impl Shl<usize> for usize { type Output = usize; fn shl(self, other: usize) -> usize {} }
impl ShlAssign<i32> for usize { fn shl_assign(&mut self, other: i32) {} }
impl Shr<i32> for usize { type Output = usize; fn shr(self, other: i32) -> usize {} }
impl Shr<u32> for usize { type Output = usize; fn shr(self, other: u32) -> usize {} }
impl Shr<usize> for usize { type Output = usize; fn shr(self, other: usize) -> usize {} }
impl ShrAssign<i32> for usize { fn shr_assign(&mut self, other: i32) {} }
impl Not for usize { type Output = usize; fn not(self) -> usize {} }
impl Not for &usize { type Output = usize; fn not(self) -> usize {} }

impl Clone for f32 { fn clone(&self) -> f32 {} }
impl Copy for f32 {}
impl Default for f32 { fn default() -> f32 {} }
impl Debug for f32 {}
impl Display for f32 {}
impl PartialEq for f32 { fn eq(&self, other: &f32) -> bool {} }
impl PartialOrd for f32 { fn partial_cmp(&self, other: &f32) -> Option<Ordering> {} }
impl LowerExp for f32 {}
impl UpperExp for f32 {}
impl Add for f32 { type Output = f32; fn add(self, other: f32) -> f32 {} }
impl Add<&f32> for f32 { type Output = f32; fn add(self, other: &f32) -> f32 {} }
impl Add<f32> for &f32 { type Output = f32; fn add(self, other: f32) -> f32 {} }
impl Add<&f32> for &f32 { type Output = f32; fn add(self, other: &f32) -> f32 {} }
impl AddAssign for f32 { fn add_assign(&mut self, other: f32) {} }
impl AddAssign<&f32> for f32 { fn add_assign(&mut self, other: &f32) {} }
impl Sub for f32 { type Output = f32; fn sub(self, other: f32) -> f32 {} }
impl Sub<&f32> for f32 { type Output = f32; fn sub(self, other: &f32) -> f32 {} }
impl Sub<f32> for &f32 { type Output = f32; fn sub(self, other: f32) -> f32 {} }
impl Sub<&f32> for &f32 { type Output = f32; fn sub(self, other: &f32) -> f32 {} }
impl SubAssign for f32 { fn sub_assign(&mut self, other: f32) {} }
impl SubAssign<&f32> for f32 { fn sub_assign(&mut self, other: &f32) {} }
impl Mul for f32 { type Output = f32; fn mul(self, other: f32) -> f32 {} }
impl Mul<&f32> for f32 { type Output = f32; fn mul(self, other: &f32) -> f32 {} }
impl Mul<f32> for &f32 { type Output = f32; fn mul(self, other: f32) -> f32 {} }
impl Mul<&f32> for &f32 { type Output = f32; fn mul(self, other: &f32) -> f32 {} }
impl MulAssign for f32 { fn mul_assign(&mut self, other: f32) {} }
impl MulAssign<&f32> for f32 { fn mul_assign(&mut self, other: &f32) {} }
impl Div for f32 { type Output = f32; fn div(self, other: f32) -> f32 {} }
impl Div<&f32> for f32 { type Output = f32; fn div(self, other: &f32) -> f32 {} }
impl Div<f32> for &f32 { type Output = f32; fn div(self, other: f32) -> f32 {} }
impl Div<&f32> for &f32 { type Output = f32; fn div(self, other: &f32) -> f32 {} }
impl DivAssign for f32 { fn div_assign(&mut self, other: f32) {} }
impl DivAssign<&f32> for f32 { fn div_assign(&mut self, other: &f32) {} }
impl Rem for f32 { type Output = f32; fn rem(self, other: f32) -> f32 {} }
impl Rem<&f32> for f32 { type Output = f32; fn rem(self, other: &f32) -> f32 {} }
impl Rem<f32> for &f32 { type Output = f32; fn rem(self, other: f32) -> f32 {} }
impl Rem<&f32> for &f32 { type Output = f32; fn rem(self, other: &f32) -> f32 {} }
impl RemAssign for f32 { fn rem_assign(&mut self, other: f32) {} }
impl RemAssign<&f32> for f32 { fn rem_assign(&mut self, other: &f32) {} }
impl Neg for f32 { type Output = f32; fn neg(self) -> f32 {} }
impl Neg for &f32 { type Output = f32; fn neg(self) -> f32 {} }

impl Clone for f64 { fn clone(&self) -> f64 {} }
impl Copy for f64 {}
impl Default for f64 { fn default() -> f64 {} }
impl Debug for f64 {}
impl Display for f64 {}
impl PartialEq for f64 { fn eq(&self, other: &f64) -> bool {} }
impl PartialOrd for f64 { fn partial_cmp(&self, other: &f64) -> Option<Ordering> {} }
impl LowerExp for f64 {}
impl UpperExp for f64 {}
impl Add for f64 { type Output = f64; fn add(self, other: f64) -> f64 {} }
impl Add<&f64> for f64 { type Output = f64; fn add(self, other: &f64) -> f64 {} }
impl Add<f64> for &f64 { type Output = f64; fn add(self, other: f64) -> f64 {} }
impl Add<&f64> for &f64 { type Output = f64; fn add(self, other: &f64) -> f64 {} }
impl AddAssign for f64 { fn add_assign(&mut self, other: f64) {} }
impl AddAssign<&f64> for f64 { fn add_assign(&mut self, other: &f64) {} }
impl Sub for f64 { type Output = f64; fn sub(self, other: f64) -> f64 {} }
impl Sub<&f64> for f64 { type Output = f64; fn sub(self, other: &f64) -> f64 {} }
impl Sub<f64> for &f64 { type Output = f64; fn sub(self, other: f64) -> f64 {} }
impl Sub<&f64> for &f64 { type Output = f64; fn sub(self, other: &f64) -> f64 {} }
impl SubAssign for f64 { fn sub_assign(&mut self, other: f64) {} }
impl SubAssign<&f64> for f64 { fn sub_assign(&mut self, other: &f64) {} }
impl Mul for f64 { type Output = f64; fn mul(self, other: f64) -> f64 {} }
impl Mul<&f64> for f64 { type Output = f64; fn mul(self, other: &f64) -> f64 {} }
impl Mul<f64> for &f64 { type Output = f64; fn mul(self, other: f64) -> f64 {} }
impl Mul<&f64> for &f64 { type Output = f64; fn mul(self, other: &f64) -> f64 {} }
impl MulAssign for f64 { fn mul_assign(&mut self, other: f64) {} }
impl MulAssign<&f64> for f64 { fn mul_assign(&mut self, other: &f64) {} }
impl Div for f64 { type Output = f64; fn div(self, other: f64) -> f64 {} }
impl Div<&f64> for f64 { type Output = f64; fn div(self, other: &f64) -> f64 {} }
impl Div<f64> for &f64 { type Output = f64; fn div(self, other: f64) -> f64 {} }
impl Div<&f64> for &f64 { type Output = f64; fn div(self, other: &f64) -> f64 {} }
impl DivAssign for f64 { fn div_assign(&mut self, other: f64) {} }
impl DivAssign<&f64> for f64 { fn div_assign(&mut self, other: &f64) {} }
impl Rem for f64 { type Output = f64; fn rem(self, other: f64) -> f64 {} }
impl Rem<&f64> for f64 { type Output = f64; fn rem(self, other: &f64) -> f64 {} }
impl Rem<f64> for &f64 { type Output = f64; fn rem(self, other: f64) -> f64 {} }
impl Rem<&f64> for &f64 { type Output = f64; fn rem(self, other: &f64) -> f64 {} }
impl RemAssign for f64 { fn rem_assign(&mut self, other: f64) {} }
impl RemAssign<&f64> for f64 { fn rem_assign(&mut self, other: &f64) {} }
impl Neg for f64 { type Output = f64; fn neg(self) -> f64 {} }
impl Neg for &f64 { type Output = f64; fn neg(self) -> f64 {} }

impl Clone for bool { fn clone(&self) -> bool {} }
impl Copy for bool {}
impl Default for bool { fn default() -> bool {} }
impl Debug for bool {}
impl Display for bool {}
impl PartialEq for bool { fn eq(&self, other: &bool) -> bool {} }
impl PartialOrd for bool { fn partial_cmp(&self, other: &bool) -> Option<Ordering> {} }
impl Eq for bool {}
impl Ord for bool { fn cmp(&self, other: &bool) -> Ordering {} }
impl Hash for bool {}
impl BitAnd for bool { type Output = bool; fn bitand(self, other: bool) -> bool {} }
impl BitAnd<&bool> for bool { type Output = bool; fn bitand(self, other: &bool) -> bool {} }
impl BitAnd<bool> for &bool { type Output = bool; fn bitand(self, other: bool) -> bool {} }
impl BitAnd<&bool> for &bool { type Output = bool; fn bitand(self, other: &bool) -> bool {} }
impl BitAndAssign for bool { fn bitand_assign(&mut self, other: bool) {} }
impl BitAndAssign<&bool> for bool { fn bitand_assign(&mut self, other: &bool) {} }
impl BitOr for bool { type Output = bool; fn bitor(self, other: bool) -> bool {} }
impl BitOr<&bool> for bool { type Output = bool; fn bitor(self, other: &bool) -> bool {} }
impl BitOr<bool> for &bool { type Output = bool; fn bitor(self, other: bool) -> bool {} }
impl BitOr<&bool> for &bool { type Output = bool; fn bitor(self, other: &bool) -> bool {} }
impl BitOrAssign for bool { fn bitor_assign(&mut self, other: bool) {} }
impl BitOrAssign<&bool> for bool { fn bitor_assign(&mut self, other: &bool) {} }
impl BitXor for bool { type Output = bool; fn bitxor(self, other: bool) -> bool {} }
impl BitXor<&bool> for bool { type Output = bool; fn bitxor(self, other: &bool) -> bool {} }
impl BitXor<bool> for &bool { type Output = bool; fn bitxor(self, other: bool) -> bool {} }
impl BitXor<&bool> for &bool { type Output = bool; fn bitxor(self, other: &bool) -> bool {} }
impl BitXorAssign for bool { fn bitxor_assign(&mut self, other: bool) {} }
impl BitXorAssign<&bool> for bool { fn bitxor_assign(&mut self, other: &bool) {} }
impl Not for bool { type Output = bool; fn not(self) -> bool {} }
impl Not for &bool { type Output = bool; fn not(self) -> bool {} }

impl Clone for char { fn clone(&self) -> char {} }
impl Copy for char {}
impl Default for char { fn default() -> char {} }
impl Debug for char {}
impl Display for char {}
impl PartialEq for char { fn eq(&self, other: &char) -> bool {} }
impl PartialOrd for char { fn partial_cmp(&self, other: &char) -> Option<Ordering> {} }
impl Eq for char {}
impl Ord for char { fn cmp(&self, other: &char) -> Ordering {} }
impl Hash for char {}

impl From<i8> for i16 { fn from(small: i8) -> i16 {} }
impl From<i8> for i32 { fn from(small: i8) -> i32 {} }
impl From<i8> for i64 { fn from(small: i8) -> i64 {} }
impl From<i8> for i128 { fn from(small: i8) -> i128 {} }
impl From<i8> for isize { fn from(small: i8) -> isize {} }
impl TryFrom<i8> for u8 { type Error = TryFromIntError; fn try_from(u: i8) -> Result<u8, TryFromIntError> {} }
impl TryFrom<i8> for u16 { type Error = TryFromIntError; fn try_from(u: i8) -> Result<u16, TryFromIntError> {} }
impl TryFrom<i8> for u32 { type Error = TryFromIntError; fn try_from(u: i8) -> Result<u32, TryFromIntError> {} }
impl TryFrom<i8> for u64 { type Error = TryFromIntError; fn try_from(u: i8) -> Result<u64, TryFromIntError> {} }
impl TryFrom<i8> for u128 { type Error = TryFromIntError; fn try_from(u: i8) -> Result<u128, TryFromIntError> {} }
impl TryFrom<i8> for usize { type Error = TryFromIntError; fn try_from(u: i8) -> Result<usize, TryFromIntError> {} }
impl From<bool> for i8 { fn from(b: bool) -> i8 {} }
impl TryFrom<i16> for i8 { type Error = TryFromIntError; fn try_from(u: i16) -> Result<i8, TryFromIntError> {} }
impl From<i16> for i32 { fn from(small: i16) -> i32 {} }
impl From<i16> for i64 { fn from(small: i16) -> i64 {} }
impl From<i16> for i128 { fn from(small: i16) -> i128 {} }
impl From<i16> for isize { fn from(small: i16) -> isize {} }
impl TryFrom<i16> for u8 { type Error = TryFromIntError; fn try_from(u: i16) -> Result<u8, TryFromIntError> {} }
impl TryFrom<i16> for u16 { type Error = TryFromIntError; fn try_from(u: i16) -> Result<u16, TryFromIntError> {} }
impl TryFrom<i16> for u32 { type Error = TryFromIntError; fn try_from(u: i16) -> Result<u32, TryFromIntError> {} }
impl TryFrom<i16> for u64 { type Error = TryFromIntError; fn try_from(u: i16) -> Result<u64, TryFromIntError> {} }
impl TryFrom<i16> for u128 { type Error = TryFromIntError; fn try_from(u: i16) -> Result<u128, TryFromIntError> {} }
impl TryFrom<i16> for usize { type Error = TryFromIntError; fn try_from(u: i16) -> Result<usize, TryFromIntError> {} }
impl From<bool> for i16 { fn from(b: bool) -> i16 {} }
impl TryFrom<i32> for i8 { type Error = TryFromIntError; fn try_from(u: i32) -> Result<i8, TryFromIntError> {} }
impl TryFrom<i32> for i16 { type Error = TryFromIntError; fn try_from(u: i32) -> Result<i16, TryFromIntError> {} }
impl From<i32> for i64 { fn from(small: i32) -> i64 {} }
impl From<i32> for i128 { fn from(small: i32) -> i128 {} }
impl TryFrom<i32> for isize { type Error = TryFromIntError; fn try_from(u: i32) -> Result<isize, TryFromIntError> {} }
impl TryFrom<i32> for u8 { type Error = TryFromIntError; fn try_from(u: i32) -> Result<u8, TryFromIntError> {} }
impl TryFrom<i32> for u16 { type Error = TryFromIntError; fn try_from(u: i32) -> Result<u16, TryFromIntError> {} }
impl TryFrom<i32> for u32 { type Error = TryFromIntError; fn try_from(u: i32) -> Result<u32, TryFromIntError> {} }
impl TryFrom<i32> for u64 { type Error = TryFromIntError; fn try_from(u: i32) -> Result<u64, TryFromIntError> {} }
impl TryFrom<i32> for u128 { type Error = TryFromIntError; fn try_from(u: i32) -> Result<u128, TryFromIntError> {} }
impl TryFrom<i32> for usize { type Error = TryFromIntError; fn try_from(u: i32) -> Result<usize, TryFromIntError> {} }
impl From<bool> for i32 { fn from(b: bool) -> i32 {} }
impl TryFrom<i64> for i8 { type Error = TryFromIntError; fn try_from(u: i64) -> Result<i8, TryFromIntError> {} }
impl TryFrom<i64> for i16 { type Error = TryFromIntError; fn try_from(u: i64) -> Result<i16, TryFromIntError> {} }
impl TryFrom<i64> for i32 { type Error = TryFromIntError; fn try_from(u: i64) -> Result<i32, TryFromIntError> {} }
impl From<i64> for i128 { fn from(small: i64) -> i128 {} }
impl TryFrom<i64> for isize { type Error = TryFromIntError; fn try_from(u: i64) -> Result<isize, TryFromIntError> {} }
impl TryFrom<i64> for u8 { type Error = TryFromIntError; fn try_from(u: i64) -> Result<u8, TryFromIntError> {} }
impl TryFrom<i64> for u16 { type Error = TryFromIntError; fn try_from(u: i64) -> Result<u16, TryFromIntError> {} }
impl TryFrom<i64> for u32 { type Error = TryFromIntError; fn try_from(u: i64) -> Result<u32, TryFromIntError> {} }
impl TryFrom<i64> for u64 { type Error = TryFromIntError; fn try_from(u: i64) -> Result<u64, TryFromIntError> {} }
impl TryFrom<i64> for u128 { type Error = TryFromIntError; fn try_from(u: i64) -> Result<u128, TryFromIntError> {} }
impl TryFrom<i64> for usize { type Error = TryFromIntError; fn try_from(u: i64) -> Result<usize, TryFromIntError> {} }
impl From<bool> for i64 { fn from(b: bool) -> i64 {} }
impl TryFrom<i128> for i8 { type Error = TryFromIntError; fn try_from(u: i128) -> Result<i8, TryFromIntError> {} }
impl TryFrom<i128> for i16 { type Error = TryFromIntError; fn try_from(u: i128) -> Result<i16, TryFromIntError> {} }
impl TryFrom<i128> for i32 { type Error = TryFromIntError; fn try_from(u: i128) -> Result<i32, TryFromIntError> {} }
impl TryFrom<i128> for i64 { type Error = TryFromIntError; fn try_from(u: i128) -> Result<i64, TryFromIntError> {} }
impl TryFrom<i128> for isize { type Error = TryFromIntError; fn try_from(u: i128) -> Result<isize, TryFromIntError> {} }
impl TryFrom<i128> for u8 { type Error = TryFromIntError; fn try_from(u: i128) -> Result<u8, TryFromIntError> {} }
impl TryFrom<i128> for u16 { type Error = TryFromIntError; fn try_from(u: i128) -> Result<u16, TryFromIntError> {} }
impl TryFrom<i128> for u32 { type Error = TryFromIntError; fn try_from(u: i128) -> Result<u32, TryFromIntError> {} }
impl TryFrom<i128> for u64 { type Error = TryFromIntError; fn try_from(u: i128) -> Result<u64, TryFromIntError> {} }
impl TryFrom<i128> for u128 { type Error = TryFromIntError; fn try_from(u: i128) -> Result<u128, TryFromIntError> {} }
impl TryFrom<i128> for usize { type Error = TryFromIntError; fn try_from(u: i128) -> Result<usize, TryFromIntError> {} }
impl From<bool> for i128 { fn from(b: bool) -> i128 {} }
impl TryFrom<isize> for i8 { type Error = TryFromIntError; fn try_from(u: isize) -> Result<i8, TryFromIntError> {} }
impl TryFrom<isize> for i16 { type Error = TryFromIntError; fn try_from(u: isize) -> Result<i16, TryFromIntError> {} }
impl TryFrom<isize> for i32 { type Error = TryFromIntError; fn try_from(u: isize) -> Result<i32, TryFromIntError> {} }
impl TryFrom<isize> for i64 { type Error = TryFromIntError; fn try_from(u: isize) -> Result<i64, TryFromIntError> {} }
impl TryFrom<isize> for i128 { type Error = TryFromIntError; fn try_from(u: isize) -> Result<i128, TryFromIntError> {} }
impl TryFrom<isize> for u8 { type Error = TryFromIntError; fn try_from(u: isize) -> Result<u8, TryFromIntError> {} }
impl TryFrom<isize> for u16 { type Error = TryFromIntError; fn try_from(u: isize) -> Result<u16, TryFromIntError> {} }
impl TryFrom<isize> for u32 { type Error = TryFromIntError; fn try_from(u: isize) -> Result<u32, TryFromIntError> {} }
impl TryFrom<isize> for u64 { type Error = TryFromIntError; fn try_from(u: isize) -> Result<u64, TryFromIntError> {} }
impl TryFrom<isize> for u128 { type Error = TryFromIntError; fn try_from(u: isize) -> Result<u128, TryFromIntError> {} }
impl TryFrom<isize> for usize { type Error = TryFromIntError; fn try_from(u: isize) -> Result<usize, TryFromIntError> {} }
impl From<bool> for isize { fn from(b: bool) -> isize {} }
impl TryFrom<u8> for i8 { type Error = TryFromIntError; fn try_from(u: u8) -> Result<i8, TryFromIntError> {} }
impl From<u8> for i16 { fn from(small: u8) -> i16 {} }
impl From<u8> for i32 { fn from(small: u8) -> i32 {} }
impl From<u8> for i64 { fn from(small: u8) -> i64 {} }
impl From<u8> for i128 { fn from(small: u8) -> i128 {} }
impl From<u8> for isize { fn from(small: u8) -> isize {} }
impl From<u8> for u16 { fn from(small: u8) -> u16 {} }
impl From<u8> for u32 { fn from(small: u8) -> u32 {} }
impl From<u8> for u64 { fn from(small: u8) -> u64 {} }
impl From<u8> for u128 { fn from(small: u8) -> u128 {} }
impl From<u8> for usize { fn from(small: u8) -> usize {} }
impl From<bool> for u8 { fn from(b: bool) -> u8 {} }
impl TryFrom<u16> for i8 { type Error = TryFromIntError; fn try_from(u: u16) -> Result<i8, TryFromIntError> {} }
impl TryFrom<u16> for i16 { type Error = TryFromIntError; fn try_from(u: u16) -> Result<i16, TryFromIntError> {} }
impl From<u16> for i32 { fn from(small: u16) -> i32 {} }
impl From<u16> for i64 { fn from(small: u16) -> i64 {} }
impl From<u16> for i128 { fn from(small: u16) -> i128 {} }
impl TryFrom<u16> for isize { type Error = TryFromIntError; fn try_from(u: u16) -> Result<isize, TryFromIntError> {} }
impl TryFrom<u16> for u8 { type Error = TryFromIntError; fn try_from(u: u16) -> Result<u8, TryFromIntError> {} }
impl From<u16> for u32 { fn from(small: u16) -> u32 {} }
impl From<u16> for u64 { fn from(small: u16) -> u64 {} }
impl From<u16> for u128 { fn from(small: u16) -> u128 {} }
impl From<u16> for usize { fn from(small: u16) -> usize {} }
impl From<bool> for u16 { fn from(b: bool) -> u16 {} }
impl TryFrom<u32> for i8 { type Error = TryFromIntError; fn try_from(u: u32) -> Result<i8, TryFromIntError> {} }
impl TryFrom<u32> for i16 { type Error = TryFromIntError; fn try_from(u: u32) -> Result<i16, TryFromIntError> {} }
impl TryFrom<u32> for i32 { type Error = TryFromIntError; fn try_from(u: u32) -> Result<i32, TryFromIntError> {} }
impl From<u32> for i64 { fn from(small: u32) -> i64 {} }
impl From<u32> for i128 { fn from(small: u32) -> i128 {} }
impl TryFrom<u32> for isize { type Error = TryFromIntError; fn try_from(u: u32) -> Result<isize, TryFromIntError> {} }
impl TryFrom<u32> for u8 { type Error = TryFromIntError; fn try_from(u: u32) -> Result<u8, TryFromIntError> {} }
impl TryFrom<u32> for u16 { type Error = TryFromIntError; fn try_from(u: u32) -> Result<u16, TryFromIntError> {} }
impl From<u32> for u64 { fn from(small: u32) -> u64 {} }
impl From<u32> for u128 { fn from(small: u32) -> u128 {} }
impl TryFrom<u32> for usize { type Error = TryFromIntError; fn try_from(u: u32) -> Result<usize, TryFromIntError> {} }
impl From<bool> for u32 { fn from(b: bool) -> u32 {} }
impl TryFrom<u64> for i8 { type Error = TryFromIntError; fn try_from(u: u64) -> Result<i8, TryFromIntError> {} }
impl TryFrom<u64> for i16 { type Error = TryFromIntError; fn try_from(u: u64) -> Result<i16, TryFromIntError> {} }
impl TryFrom<u64> for i32 { type Error = TryFromIntError; fn try_from(u: u64) -> Result<i32, TryFromIntError> {} }
impl TryFrom<u64> for i64 { type Error = TryFromIntError; fn try_from(u: u64) -> Result<i64, TryFromIntError> {} }
impl From<u64> for i128 { fn from(small: u64) -> i128 {} }
impl TryFrom<u64> for isize { type Error = TryFromIntError; fn try_from(u: u64) -> Result<isize, TryFromIntError> {} }
impl TryFrom<u64> for u8 { type Error = TryFromIntError; fn try_from(u: u64) -> Result<u8, TryFromIntError> {} }
impl TryFrom<u64> for u16 { type Error = TryFromIntError; fn try_from(u: u64) -> Result<u16, TryFromIntError> {} }
impl TryFrom<u64> for u32 { type Error = TryFromIntError; fn try_from(u: u64) -> Result<u32, TryFromIntError> {} }
impl From<u64> for u128 { fn from(small: u64) -> u128 {} }
impl TryFrom<u64> for usize { type Error = TryFromIntError; fn try_from(u: u64) -> Result<usize, TryFromIntError> {} }
impl From<bool> for u64 { fn from(b: bool) -> u64 {} }
impl TryFrom<u128> for i8 { type Error = TryFromIntError; fn try_from(u: u128) -> Result<i8, TryFromIntError> {} }
impl TryFrom<u128> for i16 { type Error = TryFromIntError; fn try_from(u: u128) -> Result<i16, TryFromIntError> {} }
impl TryFrom<u128> for i32 { type Error = TryFromIntError; fn try_from(u: u128) -> Result<i32, TryFromIntError> {} }
impl TryFrom<u128> for i64 { type Error = TryFromIntError; fn try_from(u: u128) -> Result<i64, TryFromIntError> {} }
impl TryFrom<u128> for i128 { type Error = TryFromIntError; fn try_from(u: u128) -> Result<i128, TryFromIntError> {} }
impl TryFrom<u128> for isize { type Error = TryFromIntError; fn try_from(u: u128) -> Result<isize, TryFromIntError> {} }
impl TryFrom<u128> for u8 { type Error = TryFromIntError; fn try_from(u: u128) -> Result<u8, TryFromIntError> {} }
impl TryFrom<u128> for u16 { type Error = TryFromIntError; fn try_from(u: u128) -> Result<u16, TryFromIntError> {} }
impl TryFrom<u128> for u32 { type Error = TryFromIntError; fn try_from(u: u128) -> Result<u32, TryFromIntError> {} }
impl TryFrom<u128> for u64 { type Error = TryFromIntError; fn try_from(u: u128) -> Result<u64, TryFromIntError> {} }
impl TryFrom<u128> for usize { type Error = TryFromIntError; fn try_from(u: u128) -> Result<usize, TryFromIntError> {} }
impl From<bool> for u128 { fn from(b: bool) -> u128 {} }
impl TryFrom<usize> for i8 { type Error = TryFromIntError; fn try_from(u: usize) -> Result<i8, TryFromIntError> {} }
impl TryFrom<usize> for i16 { type Error = TryFromIntError; fn try_from(u: usize) -> Result<i16, TryFromIntError> {} }
impl TryFrom<usize> for i32 { type Error = TryFromIntError; fn try_from(u: usize) -> Result<i32, TryFromIntError> {} }
impl TryFrom<usize> for i64 { type Error = TryFromIntError; fn try_from(u: usize) -> Result<i64, TryFromIntError> {} }
impl TryFrom<usize> for i128 { type Error = TryFromIntError; fn try_from(u: usize) -> Result<i128, TryFromIntError> {} }
impl TryFrom<usize> for isize { type Error = TryFromIntError; fn try_from(u: usize) -> Result<isize, TryFromIntError> {} }
impl TryFrom<usize> for u8 { type Error = TryFromIntError; fn try_from(u: usize) -> Result<u8, TryFromIntError> {} }
impl TryFrom<usize> for u16 { type Error = TryFromIntError; fn try_from(u: usize) -> Result<u16, TryFromIntError> {} }
impl TryFrom<usize> for u32 { type Error = TryFromIntError; fn try_from(u: usize) -> Result<u32, TryFromIntError> {} }
impl TryFrom<usize> for u64 { type Error = TryFromIntError; fn try_from(u: usize) -> Result<u64, TryFromIntError> {} }
impl TryFrom<usize> for u128 { type Error = TryFromIntError; fn try_from(u: usize) -> Result<u128, TryFromIntError> {} }
impl From<bool> for usize { fn from(b: bool) -> usize {} }
impl From<i8> for f32 { fn from(small: i8) -> f32 {} }
impl From<i8> for f64 { fn from(small: i8) -> f64 {} }
impl From<i16> for f32 { fn from(small: i16) -> f32 {} }
impl From<i16> for f64 { fn from(small: i16) -> f64 {} }
impl From<u8> for f32 { fn from(small: u8) -> f32 {} }
impl From<u8> for f64 { fn from(small: u8) -> f64 {} }
impl From<u16> for f32 { fn from(small: u16) -> f32 {} }
impl From<u16> for f64 { fn from(small: u16) -> f64 {} }
impl From<i32> for f64 { fn from(small: i32) -> f64 {} }
impl From<u32> for f64 { fn from(small: u32) -> f64 {} }
impl From<f32> for f64 { fn from(small: f32) -> f64 {} }
impl From<u8> for char { fn from(i: u8) -> char {} }
impl From<char> for u32 { fn from(c: char) -> u32 {} }
impl From<char> for u64 { fn from(c: char) -> u64 {} }
