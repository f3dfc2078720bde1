//! `std::mem`.

pub fn align_of<T>() -> usize {}
pub fn align_of_val<T: ?Sized>(val: &T) -> usize {}
#[ends(x)]
pub fn drop<T>(mut x: T) { crate::ops::Drop::drop(&mut x) }
pub fn forget<T>(t: T) {}
pub fn replace<T>(dest: &mut T, src: T) -> T {}
pub fn size_of<T>() -> usize {}
pub fn size_of_val<T: ?Sized>(val: &T) -> usize {}
pub fn swap<T>(x: &mut T, y: &mut T) {}
pub fn take<T: Default>(dest: &mut T) -> T { T::default() }
pub fn needs_drop<T: ?Sized>() -> bool {}
pub fn discriminant<T>(v: &T) -> Discriminant<T> {}
pub unsafe fn transmute<Src, Dst>(src: Src) -> Dst {}
pub unsafe fn transmute_copy<Src, Dst>(src: &Src) -> Dst {}
pub unsafe fn zeroed<T>() -> T {}
pub unsafe fn uninitialized<T>() -> T {}

#[derive(Debug)]
pub struct Discriminant<T> { value: T }

#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct ManuallyDrop<T: ?Sized> { value: T }
impl<T> ManuallyDrop<T> {
    pub const fn new(value: T) -> ManuallyDrop<T> {}
    pub fn into_inner(slot: ManuallyDrop<T>) -> T {}
    pub unsafe fn take(slot: &mut ManuallyDrop<T>) -> T {}
    pub unsafe fn drop(slot: &mut ManuallyDrop<T>) {}
}
impl<T: ?Sized> crate::ops::Deref for ManuallyDrop<T> { type Target = T; fn deref(&self) -> &T {} }
impl<T: ?Sized> crate::ops::DerefMut for ManuallyDrop<T> { fn deref_mut(&mut self) -> &mut T {} }

pub struct MaybeUninit<T> { value: T }
impl<T> MaybeUninit<T> {
    pub const fn new(val: T) -> MaybeUninit<T> {}
    pub const fn uninit() -> MaybeUninit<T> {}
    pub fn zeroed() -> MaybeUninit<T> {}
    pub fn write(&mut self, val: T) -> &mut T {}
    pub fn as_ptr(&self) -> *const T {}
    pub fn as_mut_ptr(&mut self) -> *mut T {}
    pub unsafe fn assume_init(self) -> T {}
    pub unsafe fn assume_init_ref(&self) -> &T {}
    pub unsafe fn assume_init_mut(&mut self) -> &mut T {}
    pub unsafe fn assume_init_read(&self) -> T {}
    pub unsafe fn assume_init_drop(&mut self) {}
}
