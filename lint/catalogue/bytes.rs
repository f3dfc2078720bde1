//! bytes 1.12.2.

use alloc::borrow::{Borrow, BorrowMut};
use alloc::collections::VecDeque;
use core::{fmt, mem, ops, slice};
use core::mem::MaybeUninit;
use core::ops::{Deref, DerefMut, RangeBounds};
use crate::buf::{Chain, IntoIter, Limit, Reader, Take, UninitSlice, Writer};
use std::{error, io};
use std::io::IoSlice;
pub struct TryGetError { pub requested: usize, pub available: usize }
impl fmt::Display for TryGetError {}
impl error::Error for TryGetError {}
pub trait Buf {
    fn remaining(&self) -> usize;
    fn chunk(&self) -> &[u8];
    fn chunks_vectored(&self, dst: &mut [IoSlice]) -> usize {}
    fn advance(&mut self, cnt: usize);
    fn has_remaining(&self) -> bool {}
    fn copy_to_slice(&mut self, dst: &mut [u8]) {}
    fn get_u8(&mut self) -> u8 {}
    fn get_i8(&mut self) -> i8 {}
    fn get_u16(&mut self) -> u16 {}
    fn get_u16_le(&mut self) -> u16 {}
    fn get_u16_ne(&mut self) -> u16 {}
    fn get_i16(&mut self) -> i16 {}
    fn get_i16_le(&mut self) -> i16 {}
    fn get_i16_ne(&mut self) -> i16 {}
    fn get_u32(&mut self) -> u32 {}
    fn get_u32_le(&mut self) -> u32 {}
    fn get_u32_ne(&mut self) -> u32 {}
    fn get_i32(&mut self) -> i32 {}
    fn get_i32_le(&mut self) -> i32 {}
    fn get_i32_ne(&mut self) -> i32 {}
    fn get_u64(&mut self) -> u64 {}
    fn get_u64_le(&mut self) -> u64 {}
    fn get_u64_ne(&mut self) -> u64 {}
    fn get_i64(&mut self) -> i64 {}
    fn get_i64_le(&mut self) -> i64 {}
    fn get_i64_ne(&mut self) -> i64 {}
    fn get_u128(&mut self) -> u128 {}
    fn get_u128_le(&mut self) -> u128 {}
    fn get_u128_ne(&mut self) -> u128 {}
    fn get_i128(&mut self) -> i128 {}
    fn get_i128_le(&mut self) -> i128 {}
    fn get_i128_ne(&mut self) -> i128 {}
    fn get_uint(&mut self, nbytes: usize) -> u64 {}
    fn get_uint_le(&mut self, nbytes: usize) -> u64 {}
    fn get_uint_ne(&mut self, nbytes: usize) -> u64 {}
    fn get_int(&mut self, nbytes: usize) -> i64 {}
    fn get_int_le(&mut self, nbytes: usize) -> i64 {}
    fn get_int_ne(&mut self, nbytes: usize) -> i64 {}
    fn get_f32(&mut self) -> f32 {}
    fn get_f32_le(&mut self) -> f32 {}
    fn get_f32_ne(&mut self) -> f32 {}
    fn get_f64(&mut self) -> f64 {}
    fn get_f64_le(&mut self) -> f64 {}
    fn get_f64_ne(&mut self) -> f64 {}
    fn try_copy_to_slice(&mut self, dst: &mut [u8]) -> Result<(), TryGetError> {}
    fn try_get_u8(&mut self) -> Result<u8, TryGetError> {}
    fn try_get_i8(&mut self) -> Result<i8, TryGetError> {}
    fn try_get_u16(&mut self) -> Result<u16, TryGetError> {}
    fn try_get_u16_le(&mut self) -> Result<u16, TryGetError> {}
    fn try_get_u16_ne(&mut self) -> Result<u16, TryGetError> {}
    fn try_get_i16(&mut self) -> Result<i16, TryGetError> {}
    fn try_get_i16_le(&mut self) -> Result<i16, TryGetError> {}
    fn try_get_i16_ne(&mut self) -> Result<i16, TryGetError> {}
    fn try_get_u32(&mut self) -> Result<u32, TryGetError> {}
    fn try_get_u32_le(&mut self) -> Result<u32, TryGetError> {}
    fn try_get_u32_ne(&mut self) -> Result<u32, TryGetError> {}
    fn try_get_i32(&mut self) -> Result<i32, TryGetError> {}
    fn try_get_i32_le(&mut self) -> Result<i32, TryGetError> {}
    fn try_get_i32_ne(&mut self) -> Result<i32, TryGetError> {}
    fn try_get_u64(&mut self) -> Result<u64, TryGetError> {}
    fn try_get_u64_le(&mut self) -> Result<u64, TryGetError> {}
    fn try_get_u64_ne(&mut self) -> Result<u64, TryGetError> {}
    fn try_get_i64(&mut self) -> Result<i64, TryGetError> {}
    fn try_get_i64_le(&mut self) -> Result<i64, TryGetError> {}
    fn try_get_i64_ne(&mut self) -> Result<i64, TryGetError> {}
    fn try_get_u128(&mut self) -> Result<u128, TryGetError> {}
    fn try_get_u128_le(&mut self) -> Result<u128, TryGetError> {}
    fn try_get_u128_ne(&mut self) -> Result<u128, TryGetError> {}
    fn try_get_i128(&mut self) -> Result<i128, TryGetError> {}
    fn try_get_i128_le(&mut self) -> Result<i128, TryGetError> {}
    fn try_get_i128_ne(&mut self) -> Result<i128, TryGetError> {}
    fn try_get_uint(&mut self, nbytes: usize) -> Result<u64, TryGetError> {}
    fn try_get_uint_le(&mut self, nbytes: usize) -> Result<u64, TryGetError> {}
    fn try_get_uint_ne(&mut self, nbytes: usize) -> Result<u64, TryGetError> {}
    fn try_get_int(&mut self, nbytes: usize) -> Result<i64, TryGetError> {}
    fn try_get_int_le(&mut self, nbytes: usize) -> Result<i64, TryGetError> {}
    fn try_get_int_ne(&mut self, nbytes: usize) -> Result<i64, TryGetError> {}
    fn try_get_f32(&mut self) -> Result<f32, TryGetError> {}
    fn try_get_f32_le(&mut self) -> Result<f32, TryGetError> {}
    fn try_get_f32_ne(&mut self) -> Result<f32, TryGetError> {}
    fn try_get_f64(&mut self) -> Result<f64, TryGetError> {}
    fn try_get_f64_le(&mut self) -> Result<f64, TryGetError> {}
    fn try_get_f64_ne(&mut self) -> Result<f64, TryGetError> {}
    fn copy_to_bytes(&mut self, len: usize) -> Bytes {}
    fn take(self, limit: usize) -> Take<Self> {}
    fn chain<U: Buf>(self, next: U) -> Chain<Self, U> {}
    fn reader(self) -> Reader<Self> {}
}
impl<T: Buf> Buf for &mut T {}
impl<T: Buf> Buf for Box<T> {}
impl Buf for &[u8] {
    fn remaining(&self) -> usize {}
    fn chunk(&self) -> &[u8] {}
    fn advance(&mut self, cnt: usize) {}
    fn copy_to_slice(&mut self, dst: &mut [u8]) {}
}
impl<T: AsRef<[u8]>> Buf for io::Cursor<T> {
    fn remaining(&self) -> usize {}
    fn chunk(&self) -> &[u8] {}
    fn advance(&mut self, cnt: usize) {}
}
impl Buf for VecDeque<u8> {
    fn remaining(&self) -> usize {}
    fn chunk(&self) -> &[u8] {}
    fn chunks_vectored(&self, dst: &mut [io::IoSlice]) -> usize {}
    fn advance(&mut self, cnt: usize) {}
}
pub trait BufMut {
    fn remaining_mut(&self) -> usize;
    fn advance_mut(&mut self, cnt: usize);
    fn has_remaining_mut(&self) -> bool {}
    fn chunk_mut(&mut self) -> &mut UninitSlice;
    fn put<T: Buf>(&mut self, src: T) {}
    fn put_slice(&mut self, src: &[u8]) {}
    fn put_bytes(&mut self, val: u8, cnt: usize) {}
    fn put_u8(&mut self, n: u8) {}
    fn put_i8(&mut self, n: i8) {}
    fn put_u16(&mut self, n: u16) {}
    fn put_u16_le(&mut self, n: u16) {}
    fn put_u16_ne(&mut self, n: u16) {}
    fn put_i16(&mut self, n: i16) {}
    fn put_i16_le(&mut self, n: i16) {}
    fn put_i16_ne(&mut self, n: i16) {}
    fn put_u32(&mut self, n: u32) {}
    fn put_u32_le(&mut self, n: u32) {}
    fn put_u32_ne(&mut self, n: u32) {}
    fn put_i32(&mut self, n: i32) {}
    fn put_i32_le(&mut self, n: i32) {}
    fn put_i32_ne(&mut self, n: i32) {}
    fn put_u64(&mut self, n: u64) {}
    fn put_u64_le(&mut self, n: u64) {}
    fn put_u64_ne(&mut self, n: u64) {}
    fn put_i64(&mut self, n: i64) {}
    fn put_i64_le(&mut self, n: i64) {}
    fn put_i64_ne(&mut self, n: i64) {}
    fn put_u128(&mut self, n: u128) {}
    fn put_u128_le(&mut self, n: u128) {}
    fn put_u128_ne(&mut self, n: u128) {}
    fn put_i128(&mut self, n: i128) {}
    fn put_i128_le(&mut self, n: i128) {}
    fn put_i128_ne(&mut self, n: i128) {}
    fn put_uint(&mut self, n: u64, nbytes: usize) {}
    fn put_uint_le(&mut self, n: u64, nbytes: usize) {}
    fn put_uint_ne(&mut self, n: u64, nbytes: usize) {}
    fn put_int(&mut self, n: i64, nbytes: usize) {}
    fn put_int_le(&mut self, n: i64, nbytes: usize) {}
    fn put_int_ne(&mut self, n: i64, nbytes: usize) {}
    fn put_f32(&mut self, n: f32) {}
    fn put_f32_le(&mut self, n: f32) {}
    fn put_f32_ne(&mut self, n: f32) {}
    fn put_f64(&mut self, n: f64) {}
    fn put_f64_le(&mut self, n: f64) {}
    fn put_f64_ne(&mut self, n: f64) {}
    fn limit(self, limit: usize) -> Limit<Self> {}
    fn writer(self) -> Writer<Self> {}
    fn chain_mut<U: BufMut>(self, next: U) -> Chain<Self, U> {}
}
impl<T: BufMut> BufMut for &mut T {}
impl<T: BufMut> BufMut for Box<T> {}
impl BufMut for &mut [u8] {
    fn remaining_mut(&self) -> usize {}
    fn chunk_mut(&mut self) -> &mut UninitSlice {}
    fn advance_mut(&mut self, cnt: usize) {}
    fn put_slice(&mut self, src: &[u8]) {}
    fn put_bytes(&mut self, val: u8, cnt: usize) {}
}
impl BufMut for &mut [mem::MaybeUninit<u8>] {
    fn remaining_mut(&self) -> usize {}
    fn chunk_mut(&mut self) -> &mut UninitSlice {}
    fn advance_mut(&mut self, cnt: usize) {}
    fn put_slice(&mut self, src: &[u8]) {}
    fn put_bytes(&mut self, val: u8, cnt: usize) {}
}
impl BufMut for Vec<u8> {
    fn remaining_mut(&self) -> usize {}
    fn advance_mut(&mut self, cnt: usize) {}
    fn chunk_mut(&mut self) -> &mut UninitSlice {}
    fn put<T: Buf>(&mut self, src: T) {}
    fn put_u8(&mut self, n: u8) {}
    fn put_i8(&mut self, n: i8) {}
    fn put_slice(&mut self, src: &[u8]) {}
    fn put_bytes(&mut self, val: u8, cnt: usize) {}
}
pub struct Bytes;
impl Bytes {
    pub fn new() -> Self {}
    pub fn from_static(bytes: &[u8]) -> Self {}
    pub fn from_owner<T>(owner: T) -> Self where T: AsRef<[u8]> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_unique(&self) -> bool {}
    pub fn copy_from_slice(data: &[u8]) -> Self {}
    pub fn slice(&self, range: impl RangeBounds<usize>) -> Self {}
    pub fn slice_ref(&self, subset: &[u8]) -> Self {}
    pub fn split_off(&mut self, at: usize) -> Self {}
    pub fn split_to(&mut self, at: usize) -> Self {}
    pub fn truncate(&mut self, len: usize) {}
    pub fn clear(&mut self) {}
    pub fn try_into_mut(self) -> Result<BytesMut, Bytes> {}
}
impl Clone for Bytes {}
impl Buf for Bytes {
    fn remaining(&self) -> usize {}
    fn chunk(&self) -> &[u8] {}
    fn advance(&mut self, cnt: usize) {}
    fn copy_to_bytes(&mut self, len: usize) -> Self {}
}
impl Deref for Bytes {
    type Target = [u8];
    fn deref(&self) -> &[u8] {}
}
impl AsRef<[u8]> for Bytes {}
impl Borrow<[u8]> for Bytes {}
impl IntoIterator for Bytes {
    type Item = u8;
    type IntoIter = IntoIter<Bytes>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl IntoIterator for &Bytes {
    type Item = &u8;
    type IntoIter = slice::Iter<u8>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl FromIterator<u8> for Bytes {}
impl Default for Bytes {}
impl From<&[u8]> for Bytes {}
impl From<&str> for Bytes {}
impl From<Vec<u8>> for Bytes {}
impl From<Box<[u8]>> for Bytes {}
impl From<String> for Bytes {}
impl From<BytesMut> for Bytes {}
pub struct BytesMut;
impl From<Bytes> for BytesMut {}
impl BytesMut {
    pub fn with_capacity(capacity: usize) -> BytesMut {}
    pub fn new() -> BytesMut {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn capacity(&self) -> usize {}
    pub fn freeze(self) -> Bytes {}
    pub fn zeroed(len: usize) -> BytesMut {}
    pub fn split_off(&mut self, at: usize) -> BytesMut {}
    pub fn split(&mut self) -> BytesMut {}
    pub fn split_to(&mut self, at: usize) -> BytesMut {}
    pub fn truncate(&mut self, len: usize) {}
    pub fn clear(&mut self) {}
    pub fn resize(&mut self, new_len: usize, value: u8) {}
    pub fn set_len(&mut self, len: usize) {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reclaim(&mut self, additional: usize) -> bool {}
    pub fn extend_from_slice(&mut self, extend: &[u8]) {}
    pub fn extend_from_within(&mut self, range: impl ops::RangeBounds<usize>) {}
    pub fn unsplit(&mut self, other: BytesMut) {}
    pub fn try_unsplit(&mut self, other: BytesMut) -> Result<(), BytesMut> {}
    pub fn spare_capacity_mut(&mut self) -> &mut [MaybeUninit<u8>] {}
}
impl Buf for BytesMut {
    fn remaining(&self) -> usize {}
    fn chunk(&self) -> &[u8] {}
    fn advance(&mut self, cnt: usize) {}
    fn copy_to_bytes(&mut self, len: usize) -> Bytes {}
}
impl BufMut for BytesMut {
    fn remaining_mut(&self) -> usize {}
    fn advance_mut(&mut self, cnt: usize) {}
    fn chunk_mut(&mut self) -> &mut UninitSlice {}
    fn put<T: Buf>(&mut self, src: T) {}
    fn put_slice(&mut self, src: &[u8]) {}
    fn put_u8(&mut self, n: u8) {}
    fn put_i8(&mut self, n: i8) {}
    fn put_bytes(&mut self, val: u8, cnt: usize) {}
}
impl AsRef<[u8]> for BytesMut {}
impl Deref for BytesMut {
    type Target = [u8];
    fn deref(&self) -> &[u8] {}
}
impl AsMut<[u8]> for BytesMut {}
impl DerefMut for BytesMut { fn deref_mut(&mut self) -> &mut [u8] {} }
impl From<&[u8]> for BytesMut {}
impl From<&str> for BytesMut {}
impl Default for BytesMut {}
impl Borrow<[u8]> for BytesMut {}
impl BorrowMut<[u8]> for BytesMut {}
impl fmt::Write for BytesMut {
    fn write_str(&mut self, s: &str) -> fmt::Result {}
    fn write_fmt(&mut self, args: fmt::Arguments) -> fmt::Result {}
}
impl Clone for BytesMut {}
impl IntoIterator for BytesMut {
    type Item = u8;
    type IntoIter = IntoIter<BytesMut>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl IntoIterator for &BytesMut {
    type Item = &u8;
    type IntoIter = slice::Iter<u8>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl Extend<u8> for BytesMut {}
impl Extend<&u8> for BytesMut {}
impl Extend<Bytes> for BytesMut {}
impl FromIterator<u8> for BytesMut {}
impl FromIterator<&u8> for BytesMut {}
pub mod buf {
    use core::mem::MaybeUninit;
    use crate::Bytes;
    use std::io;
    use std::io::IoSlice;
    pub use crate::{Buf, BufMut};
    pub struct Chain<T, U>;
    impl<T, U> Chain<T, U> {
        pub fn first_ref(&self) -> &T {}
        pub fn first_mut(&mut self) -> &mut T {}
        pub fn last_ref(&self) -> &U {}
        pub fn last_mut(&mut self) -> &mut U {}
        pub fn into_inner(self) -> (T, U) {}
    }
    impl<T, U> crate::Buf for Chain<T, U> where T: crate::Buf, U: crate::Buf {
        fn remaining(&self) -> usize {}
        fn chunk(&self) -> &[u8] {}
        fn advance(&mut self, cnt: usize) {}
        fn chunks_vectored(&self, dst: &mut [IoSlice]) -> usize {}
        fn copy_to_bytes(&mut self, len: usize) -> Bytes {}
    }
    impl<T, U> crate::BufMut for Chain<T, U> where T: crate::BufMut, U: crate::BufMut {
        fn remaining_mut(&self) -> usize {}
        fn chunk_mut(&mut self) -> &mut UninitSlice {}
        fn advance_mut(&mut self, cnt: usize) {}
    }
    impl<T, U> IntoIterator for Chain<T, U> where T: crate::Buf, U: crate::Buf {
        type Item = u8;
        type IntoIter = IntoIter<Chain<T, U>>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    pub struct IntoIter<T>;
    impl<T> IntoIter<T> {
        pub fn new(inner: T) -> IntoIter<T> {}
        pub fn into_inner(self) -> T {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<T: crate::Buf> Iterator for IntoIter<T> {
        type Item = u8;
        fn next(&mut self) -> Option<u8> {}
    }
    pub struct Limit<T>;
    impl<T> Limit<T> {
        pub fn into_inner(self) -> T {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn limit(&self) -> usize {}
        pub fn set_limit(&mut self, lim: usize) {}
    }
    impl<T: crate::BufMut> crate::BufMut for Limit<T> {
        fn remaining_mut(&self) -> usize {}
        fn chunk_mut(&mut self) -> &mut UninitSlice {}
        fn advance_mut(&mut self, cnt: usize) {}
    }
    pub struct Reader<B>;
    impl<B: crate::Buf> Reader<B> {
        pub fn get_ref(&self) -> &B {}
        pub fn get_mut(&mut self) -> &mut B {}
        pub fn into_inner(self) -> B {}
    }
    impl<B: crate::Buf> io::Read for Reader<B> { fn read(&mut self, dst: &mut [u8]) -> io::Result<usize> {} }
    impl<B: crate::Buf> io::BufRead for Reader<B> {
        fn fill_buf(&mut self) -> io::Result<&[u8]> {}
        fn consume(&mut self, amt: usize) {}
    }
    pub struct Take<T>;
    impl<T> Take<T> {
        pub fn into_inner(self) -> T {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn limit(&self) -> usize {}
        pub fn set_limit(&mut self, lim: usize) {}
    }
    impl<T: crate::Buf> crate::Buf for Take<T> {
        fn remaining(&self) -> usize {}
        fn chunk(&self) -> &[u8] {}
        fn advance(&mut self, cnt: usize) {}
        fn copy_to_bytes(&mut self, len: usize) -> Bytes {}
        fn chunks_vectored(&self, dst: &mut [IoSlice]) -> usize {}
    }
    pub struct UninitSlice;
    impl UninitSlice {
        pub fn new(slice: &mut [u8]) -> &mut UninitSlice {}
        pub fn uninit(slice: &mut [MaybeUninit<u8>]) -> &mut UninitSlice {}
        pub fn from_raw_parts_mut(ptr: *mut u8, len: usize) -> &mut UninitSlice {}
        pub fn write_byte(&mut self, index: usize, byte: u8) {}
        pub fn copy_from_slice(&mut self, src: &[u8]) {}
        pub fn as_mut_ptr(&mut self) -> *mut u8 {}
        pub fn as_uninit_slice_mut(&mut self) -> &mut [MaybeUninit<u8>] {}
        pub fn len(&self) -> usize {}
    }
    impl From<&mut [u8]> for &mut UninitSlice {}
    impl From<&mut [MaybeUninit<u8>]> for &mut UninitSlice {}
    pub struct Writer<B>;
    impl<B: crate::BufMut> Writer<B> {
        pub fn get_ref(&self) -> &B {}
        pub fn get_mut(&mut self) -> &mut B {}
        pub fn into_inner(self) -> B {}
    }
    impl<B: crate::BufMut> io::Write for Writer<B> {
        fn write(&mut self, src: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
        fn write_all(&mut self, src: &[u8]) -> io::Result<()> {}
    }
}
