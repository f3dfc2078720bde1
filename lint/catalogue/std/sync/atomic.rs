//! Atomics.

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Ordering {
    Relaxed,
    Release,
    Acquire,
    AcqRel,
    SeqCst,
}

pub fn fence(order: Ordering) {}
pub fn compiler_fence(order: Ordering) {}

#[derive(Debug, Default)]
pub struct AtomicBool;

impl AtomicBool {
    pub const fn new(v: bool) -> AtomicBool {}
    #[polls]
    pub fn load(&self, order: Ordering) -> bool {}
    #[moves_on] pub fn store(&self, val: bool, order: Ordering) {}
    #[moves_on] pub fn swap(&self, val: bool, order: Ordering) -> bool {}
    #[polls(takes)] pub fn compare_exchange(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool> {}
    #[polls(takes)] pub fn compare_exchange_weak(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool> {}
    pub fn compare_and_swap(&self, current: bool, new: bool, order: Ordering) -> bool {}
    #[moves_on] pub fn fetch_and(&self, val: bool, order: Ordering) -> bool {}
    #[moves_on] pub fn fetch_nand(&self, val: bool, order: Ordering) -> bool {}
    #[moves_on] pub fn fetch_or(&self, val: bool, order: Ordering) -> bool {}
    #[moves_on] pub fn fetch_xor(&self, val: bool, order: Ordering) -> bool {}
    #[moves_on] pub fn fetch_update<F: FnMut(bool) -> Option<bool>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<bool, bool> {
        f(self.load(fetch_order));
    }
    pub fn get_mut(&mut self) -> &mut bool {}
    pub fn into_inner(self) -> bool {}
    pub fn as_ptr(&self) -> *mut bool {}
    #[moves_on] pub fn fetch_not(&self, order: Ordering) -> bool {}
}

impl From<bool> for AtomicBool { fn from(v: bool) -> Self {} }

#[derive(Debug, Default)]
pub struct AtomicI8;

impl AtomicI8 {
    pub const fn new(v: i8) -> AtomicI8 {}
    #[polls]
    pub fn load(&self, order: Ordering) -> i8 {}
    #[moves_on] pub fn store(&self, val: i8, order: Ordering) {}
    #[moves_on] pub fn swap(&self, val: i8, order: Ordering) -> i8 {}
    #[polls(takes)] pub fn compare_exchange(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> Result<i8, i8> {}
    #[polls(takes)] pub fn compare_exchange_weak(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> Result<i8, i8> {}
    pub fn compare_and_swap(&self, current: i8, new: i8, order: Ordering) -> i8 {}
    #[moves_on] pub fn fetch_and(&self, val: i8, order: Ordering) -> i8 {}
    #[moves_on] pub fn fetch_nand(&self, val: i8, order: Ordering) -> i8 {}
    #[moves_on] pub fn fetch_or(&self, val: i8, order: Ordering) -> i8 {}
    #[moves_on] pub fn fetch_xor(&self, val: i8, order: Ordering) -> i8 {}
    #[moves_on] pub fn fetch_update<F: FnMut(i8) -> Option<i8>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i8, i8> {
        f(self.load(fetch_order));
    }
    pub fn get_mut(&mut self) -> &mut i8 {}
    pub fn into_inner(self) -> i8 {}
    pub fn as_ptr(&self) -> *mut i8 {}
    #[moves_on] pub fn fetch_add(&self, val: i8, order: Ordering) -> i8 {}
    #[moves_on] pub fn fetch_sub(&self, val: i8, order: Ordering) -> i8 {}
    #[moves_on] pub fn fetch_max(&self, val: i8, order: Ordering) -> i8 {}
    #[moves_on] pub fn fetch_min(&self, val: i8, order: Ordering) -> i8 {}
}

impl From<i8> for AtomicI8 { fn from(v: i8) -> Self {} }

#[derive(Debug, Default)]
pub struct AtomicI16;

impl AtomicI16 {
    pub const fn new(v: i16) -> AtomicI16 {}
    #[polls]
    pub fn load(&self, order: Ordering) -> i16 {}
    #[moves_on] pub fn store(&self, val: i16, order: Ordering) {}
    #[moves_on] pub fn swap(&self, val: i16, order: Ordering) -> i16 {}
    #[polls(takes)] pub fn compare_exchange(&self, current: i16, new: i16, success: Ordering, failure: Ordering) -> Result<i16, i16> {}
    #[polls(takes)] pub fn compare_exchange_weak(&self, current: i16, new: i16, success: Ordering, failure: Ordering) -> Result<i16, i16> {}
    pub fn compare_and_swap(&self, current: i16, new: i16, order: Ordering) -> i16 {}
    #[moves_on] pub fn fetch_and(&self, val: i16, order: Ordering) -> i16 {}
    #[moves_on] pub fn fetch_nand(&self, val: i16, order: Ordering) -> i16 {}
    #[moves_on] pub fn fetch_or(&self, val: i16, order: Ordering) -> i16 {}
    #[moves_on] pub fn fetch_xor(&self, val: i16, order: Ordering) -> i16 {}
    #[moves_on] pub fn fetch_update<F: FnMut(i16) -> Option<i16>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i16, i16> {
        f(self.load(fetch_order));
    }
    pub fn get_mut(&mut self) -> &mut i16 {}
    pub fn into_inner(self) -> i16 {}
    pub fn as_ptr(&self) -> *mut i16 {}
    #[moves_on] pub fn fetch_add(&self, val: i16, order: Ordering) -> i16 {}
    #[moves_on] pub fn fetch_sub(&self, val: i16, order: Ordering) -> i16 {}
    #[moves_on] pub fn fetch_max(&self, val: i16, order: Ordering) -> i16 {}
    #[moves_on] pub fn fetch_min(&self, val: i16, order: Ordering) -> i16 {}
}

impl From<i16> for AtomicI16 { fn from(v: i16) -> Self {} }

#[derive(Debug, Default)]
pub struct AtomicI32;

impl AtomicI32 {
    pub const fn new(v: i32) -> AtomicI32 {}
    #[polls]
    pub fn load(&self, order: Ordering) -> i32 {}
    #[moves_on] pub fn store(&self, val: i32, order: Ordering) {}
    #[moves_on] pub fn swap(&self, val: i32, order: Ordering) -> i32 {}
    #[polls(takes)] pub fn compare_exchange(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> Result<i32, i32> {}
    #[polls(takes)] pub fn compare_exchange_weak(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> Result<i32, i32> {}
    pub fn compare_and_swap(&self, current: i32, new: i32, order: Ordering) -> i32 {}
    #[moves_on] pub fn fetch_and(&self, val: i32, order: Ordering) -> i32 {}
    #[moves_on] pub fn fetch_nand(&self, val: i32, order: Ordering) -> i32 {}
    #[moves_on] pub fn fetch_or(&self, val: i32, order: Ordering) -> i32 {}
    #[moves_on] pub fn fetch_xor(&self, val: i32, order: Ordering) -> i32 {}
    #[moves_on] pub fn fetch_update<F: FnMut(i32) -> Option<i32>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i32, i32> {
        f(self.load(fetch_order));
    }
    pub fn get_mut(&mut self) -> &mut i32 {}
    pub fn into_inner(self) -> i32 {}
    pub fn as_ptr(&self) -> *mut i32 {}
    #[moves_on] pub fn fetch_add(&self, val: i32, order: Ordering) -> i32 {}
    #[moves_on] pub fn fetch_sub(&self, val: i32, order: Ordering) -> i32 {}
    #[moves_on] pub fn fetch_max(&self, val: i32, order: Ordering) -> i32 {}
    #[moves_on] pub fn fetch_min(&self, val: i32, order: Ordering) -> i32 {}
}

impl From<i32> for AtomicI32 { fn from(v: i32) -> Self {} }

#[derive(Debug, Default)]
pub struct AtomicI64;

impl AtomicI64 {
    pub const fn new(v: i64) -> AtomicI64 {}
    #[polls]
    pub fn load(&self, order: Ordering) -> i64 {}
    #[moves_on] pub fn store(&self, val: i64, order: Ordering) {}
    #[moves_on] pub fn swap(&self, val: i64, order: Ordering) -> i64 {}
    #[polls(takes)] pub fn compare_exchange(&self, current: i64, new: i64, success: Ordering, failure: Ordering) -> Result<i64, i64> {}
    #[polls(takes)] pub fn compare_exchange_weak(&self, current: i64, new: i64, success: Ordering, failure: Ordering) -> Result<i64, i64> {}
    pub fn compare_and_swap(&self, current: i64, new: i64, order: Ordering) -> i64 {}
    #[moves_on] pub fn fetch_and(&self, val: i64, order: Ordering) -> i64 {}
    #[moves_on] pub fn fetch_nand(&self, val: i64, order: Ordering) -> i64 {}
    #[moves_on] pub fn fetch_or(&self, val: i64, order: Ordering) -> i64 {}
    #[moves_on] pub fn fetch_xor(&self, val: i64, order: Ordering) -> i64 {}
    #[moves_on] pub fn fetch_update<F: FnMut(i64) -> Option<i64>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i64, i64> {
        f(self.load(fetch_order));
    }
    pub fn get_mut(&mut self) -> &mut i64 {}
    pub fn into_inner(self) -> i64 {}
    pub fn as_ptr(&self) -> *mut i64 {}
    #[moves_on] pub fn fetch_add(&self, val: i64, order: Ordering) -> i64 {}
    #[moves_on] pub fn fetch_sub(&self, val: i64, order: Ordering) -> i64 {}
    #[moves_on] pub fn fetch_max(&self, val: i64, order: Ordering) -> i64 {}
    #[moves_on] pub fn fetch_min(&self, val: i64, order: Ordering) -> i64 {}
}

impl From<i64> for AtomicI64 { fn from(v: i64) -> Self {} }

#[derive(Debug, Default)]
pub struct AtomicIsize;

impl AtomicIsize {
    pub const fn new(v: isize) -> AtomicIsize {}
    #[polls]
    pub fn load(&self, order: Ordering) -> isize {}
    #[moves_on] pub fn store(&self, val: isize, order: Ordering) {}
    #[moves_on] pub fn swap(&self, val: isize, order: Ordering) -> isize {}
    #[polls(takes)] pub fn compare_exchange(&self, current: isize, new: isize, success: Ordering, failure: Ordering) -> Result<isize, isize> {}
    #[polls(takes)] pub fn compare_exchange_weak(&self, current: isize, new: isize, success: Ordering, failure: Ordering) -> Result<isize, isize> {}
    pub fn compare_and_swap(&self, current: isize, new: isize, order: Ordering) -> isize {}
    #[moves_on] pub fn fetch_and(&self, val: isize, order: Ordering) -> isize {}
    #[moves_on] pub fn fetch_nand(&self, val: isize, order: Ordering) -> isize {}
    #[moves_on] pub fn fetch_or(&self, val: isize, order: Ordering) -> isize {}
    #[moves_on] pub fn fetch_xor(&self, val: isize, order: Ordering) -> isize {}
    #[moves_on] pub fn fetch_update<F: FnMut(isize) -> Option<isize>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<isize, isize> {
        f(self.load(fetch_order));
    }
    pub fn get_mut(&mut self) -> &mut isize {}
    pub fn into_inner(self) -> isize {}
    pub fn as_ptr(&self) -> *mut isize {}
    #[moves_on] pub fn fetch_add(&self, val: isize, order: Ordering) -> isize {}
    #[moves_on] pub fn fetch_sub(&self, val: isize, order: Ordering) -> isize {}
    #[moves_on] pub fn fetch_max(&self, val: isize, order: Ordering) -> isize {}
    #[moves_on] pub fn fetch_min(&self, val: isize, order: Ordering) -> isize {}
}

impl From<isize> for AtomicIsize { fn from(v: isize) -> Self {} }

#[derive(Debug, Default)]
pub struct AtomicU8;

impl AtomicU8 {
    pub const fn new(v: u8) -> AtomicU8 {}
    #[polls]
    pub fn load(&self, order: Ordering) -> u8 {}
    #[moves_on] pub fn store(&self, val: u8, order: Ordering) {}
    #[moves_on] pub fn swap(&self, val: u8, order: Ordering) -> u8 {}
    #[polls(takes)] pub fn compare_exchange(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> Result<u8, u8> {}
    #[polls(takes)] pub fn compare_exchange_weak(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> Result<u8, u8> {}
    pub fn compare_and_swap(&self, current: u8, new: u8, order: Ordering) -> u8 {}
    #[moves_on] pub fn fetch_and(&self, val: u8, order: Ordering) -> u8 {}
    #[moves_on] pub fn fetch_nand(&self, val: u8, order: Ordering) -> u8 {}
    #[moves_on] pub fn fetch_or(&self, val: u8, order: Ordering) -> u8 {}
    #[moves_on] pub fn fetch_xor(&self, val: u8, order: Ordering) -> u8 {}
    #[moves_on] pub fn fetch_update<F: FnMut(u8) -> Option<u8>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u8, u8> {
        f(self.load(fetch_order));
    }
    pub fn get_mut(&mut self) -> &mut u8 {}
    pub fn into_inner(self) -> u8 {}
    pub fn as_ptr(&self) -> *mut u8 {}
    #[moves_on] pub fn fetch_add(&self, val: u8, order: Ordering) -> u8 {}
    #[moves_on] pub fn fetch_sub(&self, val: u8, order: Ordering) -> u8 {}
    #[moves_on] pub fn fetch_max(&self, val: u8, order: Ordering) -> u8 {}
    #[moves_on] pub fn fetch_min(&self, val: u8, order: Ordering) -> u8 {}
}

impl From<u8> for AtomicU8 { fn from(v: u8) -> Self {} }

#[derive(Debug, Default)]
pub struct AtomicU16;

impl AtomicU16 {
    pub const fn new(v: u16) -> AtomicU16 {}
    #[polls]
    pub fn load(&self, order: Ordering) -> u16 {}
    #[moves_on] pub fn store(&self, val: u16, order: Ordering) {}
    #[moves_on] pub fn swap(&self, val: u16, order: Ordering) -> u16 {}
    #[polls(takes)] pub fn compare_exchange(&self, current: u16, new: u16, success: Ordering, failure: Ordering) -> Result<u16, u16> {}
    #[polls(takes)] pub fn compare_exchange_weak(&self, current: u16, new: u16, success: Ordering, failure: Ordering) -> Result<u16, u16> {}
    pub fn compare_and_swap(&self, current: u16, new: u16, order: Ordering) -> u16 {}
    #[moves_on] pub fn fetch_and(&self, val: u16, order: Ordering) -> u16 {}
    #[moves_on] pub fn fetch_nand(&self, val: u16, order: Ordering) -> u16 {}
    #[moves_on] pub fn fetch_or(&self, val: u16, order: Ordering) -> u16 {}
    #[moves_on] pub fn fetch_xor(&self, val: u16, order: Ordering) -> u16 {}
    #[moves_on] pub fn fetch_update<F: FnMut(u16) -> Option<u16>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u16, u16> {
        f(self.load(fetch_order));
    }
    pub fn get_mut(&mut self) -> &mut u16 {}
    pub fn into_inner(self) -> u16 {}
    pub fn as_ptr(&self) -> *mut u16 {}
    #[moves_on] pub fn fetch_add(&self, val: u16, order: Ordering) -> u16 {}
    #[moves_on] pub fn fetch_sub(&self, val: u16, order: Ordering) -> u16 {}
    #[moves_on] pub fn fetch_max(&self, val: u16, order: Ordering) -> u16 {}
    #[moves_on] pub fn fetch_min(&self, val: u16, order: Ordering) -> u16 {}
}

impl From<u16> for AtomicU16 { fn from(v: u16) -> Self {} }

#[derive(Debug, Default)]
pub struct AtomicU32;

impl AtomicU32 {
    pub const fn new(v: u32) -> AtomicU32 {}
    #[polls]
    pub fn load(&self, order: Ordering) -> u32 {}
    #[moves_on] pub fn store(&self, val: u32, order: Ordering) {}
    #[moves_on] pub fn swap(&self, val: u32, order: Ordering) -> u32 {}
    #[polls(takes)] pub fn compare_exchange(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> Result<u32, u32> {}
    #[polls(takes)] pub fn compare_exchange_weak(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> Result<u32, u32> {}
    pub fn compare_and_swap(&self, current: u32, new: u32, order: Ordering) -> u32 {}
    #[moves_on] pub fn fetch_and(&self, val: u32, order: Ordering) -> u32 {}
    #[moves_on] pub fn fetch_nand(&self, val: u32, order: Ordering) -> u32 {}
    #[moves_on] pub fn fetch_or(&self, val: u32, order: Ordering) -> u32 {}
    #[moves_on] pub fn fetch_xor(&self, val: u32, order: Ordering) -> u32 {}
    #[moves_on] pub fn fetch_update<F: FnMut(u32) -> Option<u32>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u32, u32> {
        f(self.load(fetch_order));
    }
    pub fn get_mut(&mut self) -> &mut u32 {}
    pub fn into_inner(self) -> u32 {}
    pub fn as_ptr(&self) -> *mut u32 {}
    #[moves_on] pub fn fetch_add(&self, val: u32, order: Ordering) -> u32 {}
    #[moves_on] pub fn fetch_sub(&self, val: u32, order: Ordering) -> u32 {}
    #[moves_on] pub fn fetch_max(&self, val: u32, order: Ordering) -> u32 {}
    #[moves_on] pub fn fetch_min(&self, val: u32, order: Ordering) -> u32 {}
}

impl From<u32> for AtomicU32 { fn from(v: u32) -> Self {} }

#[derive(Debug, Default)]
pub struct AtomicU64;

impl AtomicU64 {
    pub const fn new(v: u64) -> AtomicU64 {}
    #[polls]
    pub fn load(&self, order: Ordering) -> u64 {}
    #[moves_on] pub fn store(&self, val: u64, order: Ordering) {}
    #[moves_on] pub fn swap(&self, val: u64, order: Ordering) -> u64 {}
    #[polls(takes)] pub fn compare_exchange(&self, current: u64, new: u64, success: Ordering, failure: Ordering) -> Result<u64, u64> {}
    #[polls(takes)] pub fn compare_exchange_weak(&self, current: u64, new: u64, success: Ordering, failure: Ordering) -> Result<u64, u64> {}
    pub fn compare_and_swap(&self, current: u64, new: u64, order: Ordering) -> u64 {}
    #[moves_on] pub fn fetch_and(&self, val: u64, order: Ordering) -> u64 {}
    #[moves_on] pub fn fetch_nand(&self, val: u64, order: Ordering) -> u64 {}
    #[moves_on] pub fn fetch_or(&self, val: u64, order: Ordering) -> u64 {}
    #[moves_on] pub fn fetch_xor(&self, val: u64, order: Ordering) -> u64 {}
    #[moves_on] pub fn fetch_update<F: FnMut(u64) -> Option<u64>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u64, u64> {
        f(self.load(fetch_order));
    }
    pub fn get_mut(&mut self) -> &mut u64 {}
    pub fn into_inner(self) -> u64 {}
    pub fn as_ptr(&self) -> *mut u64 {}
    #[moves_on] pub fn fetch_add(&self, val: u64, order: Ordering) -> u64 {}
    #[moves_on] pub fn fetch_sub(&self, val: u64, order: Ordering) -> u64 {}
    #[moves_on] pub fn fetch_max(&self, val: u64, order: Ordering) -> u64 {}
    #[moves_on] pub fn fetch_min(&self, val: u64, order: Ordering) -> u64 {}
}

impl From<u64> for AtomicU64 { fn from(v: u64) -> Self {} }

#[derive(Debug, Default)]
pub struct AtomicUsize;

impl AtomicUsize {
    pub const fn new(v: usize) -> AtomicUsize {}
    #[polls]
    pub fn load(&self, order: Ordering) -> usize {}
    #[moves_on] pub fn store(&self, val: usize, order: Ordering) {}
    #[moves_on] pub fn swap(&self, val: usize, order: Ordering) -> usize {}
    #[polls(takes)] pub fn compare_exchange(&self, current: usize, new: usize, success: Ordering, failure: Ordering) -> Result<usize, usize> {}
    #[polls(takes)] pub fn compare_exchange_weak(&self, current: usize, new: usize, success: Ordering, failure: Ordering) -> Result<usize, usize> {}
    pub fn compare_and_swap(&self, current: usize, new: usize, order: Ordering) -> usize {}
    #[moves_on] pub fn fetch_and(&self, val: usize, order: Ordering) -> usize {}
    #[moves_on] pub fn fetch_nand(&self, val: usize, order: Ordering) -> usize {}
    #[moves_on] pub fn fetch_or(&self, val: usize, order: Ordering) -> usize {}
    #[moves_on] pub fn fetch_xor(&self, val: usize, order: Ordering) -> usize {}
    #[moves_on] pub fn fetch_update<F: FnMut(usize) -> Option<usize>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<usize, usize> {
        f(self.load(fetch_order));
    }
    pub fn get_mut(&mut self) -> &mut usize {}
    pub fn into_inner(self) -> usize {}
    pub fn as_ptr(&self) -> *mut usize {}
    #[moves_on] pub fn fetch_add(&self, val: usize, order: Ordering) -> usize {}
    #[moves_on] pub fn fetch_sub(&self, val: usize, order: Ordering) -> usize {}
    #[moves_on] pub fn fetch_max(&self, val: usize, order: Ordering) -> usize {}
    #[moves_on] pub fn fetch_min(&self, val: usize, order: Ordering) -> usize {}
}

impl From<usize> for AtomicUsize { fn from(v: usize) -> Self {} }

#[derive(Debug, Default)]
pub struct AtomicPtr<T> { p: *mut T }

impl<T> AtomicPtr<T> {
    pub const fn new(p: *mut T) -> AtomicPtr<T> {}
    #[polls]
    pub fn load(&self, order: Ordering) -> *mut T {}
    #[moves_on] pub fn store(&self, ptr: *mut T, order: Ordering) {}
    #[moves_on] pub fn swap(&self, ptr: *mut T, order: Ordering) -> *mut T {}
    #[polls(takes)] pub fn compare_exchange(&self, current: *mut T, new: *mut T, success: Ordering, failure: Ordering) -> Result<*mut T, *mut T> {}
    #[polls(takes)] pub fn compare_exchange_weak(&self, current: *mut T, new: *mut T, success: Ordering, failure: Ordering) -> Result<*mut T, *mut T> {}
    pub fn get_mut(&mut self) -> &mut *mut T {}
    pub fn into_inner(self) -> *mut T {}
}
