//! `std::alloc`.

pub unsafe fn alloc(layout: Layout) -> *mut u8 {}
pub unsafe fn alloc_zeroed(layout: Layout) -> *mut u8 {}
pub unsafe fn dealloc(ptr: *mut u8, layout: Layout) {}
pub unsafe fn realloc(ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {}
pub fn handle_alloc_error(layout: Layout) -> ! {}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Layout;
impl Layout {
    pub fn from_size_align(size: usize, align: usize) -> Result<Self, LayoutError> {}
    pub unsafe fn from_size_align_unchecked(size: usize, align: usize) -> Self {}
    pub fn size(&self) -> usize {}
    pub fn align(&self) -> usize {}
    pub fn new<T>() -> Self {}
    pub fn for_value<T: ?Sized>(t: &T) -> Self {}
    pub fn array<T>(n: usize) -> Result<Self, LayoutError> {}
}

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct LayoutError;
impl crate::fmt::Display for LayoutError {}
impl crate::error::Error for LayoutError {}

pub unsafe trait GlobalAlloc {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8;
    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout);
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {}
    unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {}
}

#[derive(Clone, Copy, Debug, Default)]
pub struct System;
unsafe impl GlobalAlloc for System {}
