//! owning_ref 0.4.1.

use std::borrow::Borrow;
use std::boxed::Box;
use std::cell::{Ref, RefMut};
use std::convert::From;
use std::ops::{Deref, DerefMut};
use std::rc::Rc;
use std::sync::{Arc, MutexGuard, RwLockReadGuard, RwLockWriteGuard};
pub use stable_deref_trait::{CloneStableDeref as CloneStableAddress, StableDeref as StableAddress};
#[holds] pub struct OwningRef<O, T> { owner: O }
#[holds] pub struct OwningRefMut<O, T> { owner: O }
pub trait Erased {}
impl<T> Erased for T {}
pub trait IntoErased {
    type Erased;
    fn into_erased(self) -> Self::Erased;
}
impl<O, T> OwningRef<O, T> {
    pub fn new(o: O) -> Self where O: StableAddress, O: Deref<Target = T> {}
    pub fn new_assert_stable_address(o: O) -> Self where O: Deref<Target = T> {}
    pub fn map<F, U>(self, f: F) -> OwningRef<O, U> where O: StableAddress, F: FnOnce(&T) -> &U { let a: &T; f(a); }
    pub fn map_with_owner<F, U>(self, f: F) -> OwningRef<O, U> where O: StableAddress, F: FnOnce(&O, &T) -> &U { let a: &O; let b: &T; f(a, b); }
    pub fn try_map<F, U, E>(self, f: F) -> Result<OwningRef<O, U>, E> where O: StableAddress, F: FnOnce(&T) -> Result<&U, E> { let a: &T; f(a); }
    pub fn try_map_with_owner<F, U, E>(self, f: F) -> Result<OwningRef<O, U>, E> where O: StableAddress, F: FnOnce(&O, &T) -> Result<&U, E> { let a: &O; let b: &T; f(a, b); }
    pub fn map_owner<F, P>(self, f: F) -> OwningRef<P, T> where O: StableAddress, P: StableAddress, F: FnOnce(O) -> P { let a: O; f(a); }
    pub fn map_owner_box(self) -> OwningRef<Box<O>, T> {}
    pub fn erase_owner(self) -> OwningRef<O::Erased, T> where O: IntoErased {}
    pub fn as_owner(&self) -> &O {}
    pub fn into_owner(self) -> O {}
}
impl<O, T> OwningRefMut<O, T> {
    pub fn new(o: O) -> Self where O: StableAddress, O: DerefMut<Target = T> {}
    pub fn new_assert_stable_address(o: O) -> Self where O: DerefMut<Target = T> {}
    pub fn map<F, U>(self, f: F) -> OwningRef<O, U> where O: StableAddress, F: FnOnce(&mut T) -> &U { let a: &mut T; f(a); }
    pub fn map_mut<F, U>(self, f: F) -> OwningRefMut<O, U> where O: StableAddress, F: FnOnce(&mut T) -> &mut U { let a: &mut T; f(a); }
    pub fn try_map<F, U, E>(self, f: F) -> Result<OwningRef<O, U>, E> where O: StableAddress, F: FnOnce(&mut T) -> Result<&U, E> { let a: &mut T; f(a); }
    pub fn try_map_mut<F, U, E>(self, f: F) -> Result<OwningRefMut<O, U>, E> where O: StableAddress, F: FnOnce(&mut T) -> Result<&mut U, E> { let a: &mut T; f(a); }
    pub fn map_owner<F, P>(self, f: F) -> OwningRefMut<P, T> where O: StableAddress, P: StableAddress, F: FnOnce(O) -> P { let a: O; f(a); }
    pub fn map_owner_box(self) -> OwningRefMut<Box<O>, T> {}
    pub fn erase_owner(self) -> OwningRefMut<O::Erased, T> where O: IntoErased {}
    pub fn as_owner(&self) -> &O {}
    pub fn as_owner_mut(&mut self) -> &mut O {}
    pub fn into_owner(self) -> O {}
}
#[holds] pub struct OwningHandle<O, H> where O: StableAddress, H: Deref { handle: H, owner: O }
impl<O, H> Deref for OwningHandle<O, H> where O: StableAddress, H: Deref {
    type Target = H::Target;
    fn deref(&self) -> &H::Target {}
}
impl<O, H> DerefMut for OwningHandle<O, H> where O: StableAddress, H: DerefMut { fn deref_mut(&mut self) -> &mut H::Target {} }
pub trait ToHandle {
    type Handle: Deref;
    fn to_handle(x: *const Self) -> Self::Handle;
}
pub trait ToHandleMut {
    type HandleMut: DerefMut;
    fn to_handle_mut(x: *const Self) -> Self::HandleMut;
}
impl<O, H> OwningHandle<O, H> where O: StableAddress, O::Target: ToHandle<Handle = H>, H: Deref { pub fn new(o: O) -> Self {} }
impl<O, H> OwningHandle<O, H> where O: StableAddress, O::Target: ToHandleMut<HandleMut = H>, H: DerefMut { pub fn new_mut(o: O) -> Self {} }
impl<O, H> OwningHandle<O, H> where O: StableAddress, H: Deref {
    pub fn new_with_fn<F>(o: O, f: F) -> Self where F: FnOnce(*const O::Target) -> H { let a: *const O::Target; f(a); }
    pub fn try_new<F, E>(o: O, f: F) -> Result<Self, E> where F: FnOnce(*const O::Target) -> Result<H, E> { let a: *const O::Target; f(a); }
    pub fn as_owner(&self) -> &O {}
    pub fn into_owner(self) -> O {}
}
impl<O, T> Deref for OwningRef<O, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<O, T> Deref for OwningRefMut<O, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<O, T> DerefMut for OwningRefMut<O, T> { fn deref_mut(&mut self) -> &mut T {} }
impl<O, T> AsRef<T> for OwningRef<O, T> { fn as_ref(&self) -> &T {} }
impl<O, T> AsRef<T> for OwningRefMut<O, T> { fn as_ref(&self) -> &T {} }
impl<O, T> AsMut<T> for OwningRefMut<O, T> { fn as_mut(&mut self) -> &mut T {} }
impl<O, T> Borrow<T> for OwningRef<O, T> { fn borrow(&self) -> &T {} }
impl<O, T> From<O> for OwningRef<O, T> where O: StableAddress, O: Deref<Target = T> {}
impl<O, T> From<O> for OwningRefMut<O, T> where O: StableAddress, O: DerefMut<Target = T> {}
impl<O, T> From<OwningRefMut<O, T>> for OwningRef<O, T> where O: StableAddress, O: DerefMut<Target = T> {}
impl<O, T> Clone for OwningRef<O, T> where O: CloneStableAddress {}
pub type BoxRef<T, U = T> = OwningRef<Box<T>, U>;
pub type VecRef<T, U = T> = OwningRef<Vec<T>, U>;
pub type StringRef = OwningRef<String, str>;
pub type RcRef<T, U = T> = OwningRef<Rc<T>, U>;
pub type ArcRef<T, U = T> = OwningRef<Arc<T>, U>;
pub type RefRef<T, U = T> = OwningRef<Ref<T>, U>;
pub type RefMutRef<T, U = T> = OwningRef<RefMut<T>, U>;
pub type MutexGuardRef<T, U = T> = OwningRef<MutexGuard<T>, U>;
pub type RwLockReadGuardRef<T, U = T> = OwningRef<RwLockReadGuard<T>, U>;
pub type RwLockWriteGuardRef<T, U = T> = OwningRef<RwLockWriteGuard<T>, U>;
pub type BoxRefMut<T, U = T> = OwningRefMut<Box<T>, U>;
pub type VecRefMut<T, U = T> = OwningRefMut<Vec<T>, U>;
pub type StringRefMut = OwningRefMut<String, str>;
pub type RefMutRefMut<T, U = T> = OwningRefMut<RefMut<T>, U>;
pub type MutexGuardRefMut<T, U = T> = OwningRefMut<MutexGuard<T>, U>;
pub type RwLockWriteGuardRefMut<T, U = T> = OwningRefMut<RwLockWriteGuard<T>, U>;
impl<T> IntoErased for Box<T> {
    type Erased = Box<dyn Erased>;
    fn into_erased(self) -> Self::Erased {}
}
impl<T> IntoErased for Rc<T> {
    type Erased = Rc<dyn Erased>;
    fn into_erased(self) -> Self::Erased {}
}
impl<T> IntoErased for Arc<T> {
    type Erased = Arc<dyn Erased>;
    fn into_erased(self) -> Self::Erased {}
}
pub type ErasedBoxRef<U> = OwningRef<Box<dyn Erased>, U>;
pub type ErasedRcRef<U> = OwningRef<Rc<dyn Erased>, U>;
pub type ErasedArcRef<U> = OwningRef<Arc<dyn Erased>, U>;
pub type ErasedBoxRefMut<U> = OwningRefMut<Box<dyn Erased>, U>;
