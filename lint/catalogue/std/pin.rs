//! `std::pin`.

use crate::fmt;
use crate::ops::{Deref, DerefMut};

mod macros {
    #[returns(std::pin::Pin<&mut arg>)]
    macro_rules! pin { () => {} }
}
pub use macros::pin;

#[lang = "Pin"]
#[derive(Clone, Copy, Debug)]
#[holds]
pub struct Pin<Ptr> { pointer: Ptr }

impl<Ptr: Deref> Pin<Ptr> {
    pub fn new(pointer: Ptr) -> Pin<Ptr> where Ptr::Target: Unpin {}
    pub unsafe fn new_unchecked(pointer: Ptr) -> Pin<Ptr> {}
    pub fn as_ref(&self) -> Pin<&Ptr::Target> {}
    pub fn into_inner(pin: Pin<Ptr>) -> Ptr where Ptr::Target: Unpin {}
    pub unsafe fn into_inner_unchecked(pin: Pin<Ptr>) -> Ptr {}
}

impl<Ptr: DerefMut> Pin<Ptr> {
    pub fn as_mut(&mut self) -> Pin<&mut Ptr::Target> {}
    pub fn as_deref_mut(self: Pin<&mut Self>) -> Pin<&mut Ptr::Target> {}
    pub fn set(&mut self, value: Ptr::Target) where Ptr::Target: Sized {}
}

impl<'a, T: ?Sized> Pin<&'a T> {
    pub fn get_ref(self) -> &'a T {}
    pub unsafe fn map_unchecked<U: ?Sized, F: FnOnce(&T) -> &U>(self, func: F) -> Pin<&'a U> { func(self.get_ref()); }
}

impl<'a, T: ?Sized> Pin<&'a mut T> {
    pub fn into_ref(self) -> Pin<&'a T> {}
    pub fn get_mut(self) -> &'a mut T where T: Unpin {}
    pub unsafe fn get_unchecked_mut(self) -> &'a mut T {}
    pub unsafe fn map_unchecked_mut<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(self, func: F) -> Pin<&'a mut U> {
        func(self.get_unchecked_mut());
    }
}

impl<Ptr: Deref> Deref for Pin<Ptr> { type Target = Ptr::Target; fn deref(&self) -> &Ptr::Target {} }
impl<Ptr: DerefMut> DerefMut for Pin<Ptr> where Ptr::Target: Unpin { fn deref_mut(&mut self) -> &mut Ptr::Target {} }
impl<Ptr: fmt::Display> fmt::Display for Pin<Ptr> {}
