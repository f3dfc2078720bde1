//! futures_task 0.3.34.

use alloc::sync;
use alloc::rc::Rc;
use alloc::sync::Arc;
use core::fmt;
use core::future::Future;
use core::mem::ManuallyDrop;
use core::ops::Deref;
use core::pin::Pin;
use std::error;
pub use alloc::task::Wake;
pub use core::task::{Context, Poll, RawWaker, RawWakerVTable, Waker};
pub trait Spawn {
    fn spawn_obj(&self, future: FutureObj<()>) -> Result<(), SpawnError>;
    fn status(&self) -> Result<(), SpawnError> {}
}
impl<Sp: Spawn> Spawn for &Sp {
    fn spawn_obj(&self, future: FutureObj<()>) -> Result<(), SpawnError> {}
    fn status(&self) -> Result<(), SpawnError> {}
}
impl<Sp: Spawn> Spawn for &mut Sp {
    fn spawn_obj(&self, future: FutureObj<()>) -> Result<(), SpawnError> {}
    fn status(&self) -> Result<(), SpawnError> {}
}
impl<Sp: Spawn> Spawn for Box<Sp> {
    fn spawn_obj(&self, future: FutureObj<()>) -> Result<(), SpawnError> {}
    fn status(&self) -> Result<(), SpawnError> {}
}
impl<Sp: Spawn> Spawn for Rc<Sp> {
    fn spawn_obj(&self, future: FutureObj<()>) -> Result<(), SpawnError> {}
    fn status(&self) -> Result<(), SpawnError> {}
}
impl<Sp: Spawn> Spawn for sync::Arc<Sp> {
    fn spawn_obj(&self, future: FutureObj<()>) -> Result<(), SpawnError> {}
    fn status(&self) -> Result<(), SpawnError> {}
}
pub trait LocalSpawn {
    fn spawn_local_obj(&self, future: LocalFutureObj<()>) -> Result<(), SpawnError>;
    fn status_local(&self) -> Result<(), SpawnError> {}
}
impl<Sp: LocalSpawn> LocalSpawn for &Sp {
    fn spawn_local_obj(&self, future: LocalFutureObj<()>) -> Result<(), SpawnError> {}
    fn status_local(&self) -> Result<(), SpawnError> {}
}
impl<Sp: LocalSpawn> LocalSpawn for &mut Sp {
    fn spawn_local_obj(&self, future: LocalFutureObj<()>) -> Result<(), SpawnError> {}
    fn status_local(&self) -> Result<(), SpawnError> {}
}
impl<Sp: LocalSpawn> LocalSpawn for Box<Sp> {
    fn spawn_local_obj(&self, future: LocalFutureObj<()>) -> Result<(), SpawnError> {}
    fn status_local(&self) -> Result<(), SpawnError> {}
}
impl<Sp: LocalSpawn> LocalSpawn for Rc<Sp> {
    fn spawn_local_obj(&self, future: LocalFutureObj<()>) -> Result<(), SpawnError> {}
    fn status_local(&self) -> Result<(), SpawnError> {}
}
impl<Sp: LocalSpawn> LocalSpawn for sync::Arc<Sp> {
    fn spawn_local_obj(&self, future: LocalFutureObj<()>) -> Result<(), SpawnError> {}
    fn status_local(&self) -> Result<(), SpawnError> {}
}
pub struct SpawnError;
impl fmt::Display for SpawnError {}
impl error::Error for SpawnError {}
impl SpawnError {
    pub fn shutdown() -> Self {}
    pub fn is_shutdown(&self) -> bool {}
}
pub trait ArcWake {
    fn wake(self: Arc<Self>) {}
    fn wake_by_ref(arc_self: &Arc<Self>);
}
pub fn waker<W>(wake: Arc<W>) -> Waker where W: ArcWake {}
pub struct WakerRef;
impl WakerRef {
    pub fn new(waker: &Waker) -> Self {}
    pub fn new_unowned(waker: ManuallyDrop<Waker>) -> Self {}
}
impl Deref for WakerRef {
    type Target = Waker;
    fn deref(&self) -> &Waker {}
}
pub fn waker_ref<W>(wake: &Arc<W>) -> WakerRef where W: ArcWake {}
pub struct LocalFutureObj<T>;
impl<T> LocalFutureObj<T> {
    pub fn new<F: UnsafeFutureObj<T>>(f: F) -> Self {}
    pub fn into_future_obj(self) -> FutureObj<T> {}
}
impl<T> From<FutureObj<T>> for LocalFutureObj<T> {}
impl<T> Future for LocalFutureObj<T> { type Output = T; }
impl<F: Future<Output = ()>> From<Box<F>> for LocalFutureObj<()> {}
impl From<Box<dyn Future<Output = ()>>> for LocalFutureObj<()> {}
impl<F: Future<Output = ()>> From<Pin<Box<F>>> for LocalFutureObj<()> {}
impl From<Pin<Box<dyn Future<Output = ()>>>> for LocalFutureObj<()> {}
pub struct FutureObj<T>;
impl<T> FutureObj<T> { pub fn new<F: UnsafeFutureObj<T>>(f: F) -> Self {} }
impl<T> Future for FutureObj<T> { type Output = T; }
impl<F: Future<Output = ()>> From<Box<F>> for FutureObj<()> {}
impl From<Box<dyn Future<Output = ()> + Send>> for FutureObj<()> {}
impl<F: Future<Output = ()>> From<Pin<Box<F>>> for FutureObj<()> {}
impl From<Pin<Box<dyn Future<Output = ()> + Send>>> for FutureObj<()> {}
pub trait UnsafeFutureObj<T> {
    fn into_raw(self) -> *mut(dyn Future<Output = T>);
    fn drop(ptr: *mut(dyn Future<Output = T>));
}
impl<T, F> UnsafeFutureObj<T> for &mut F where F: Future<Output = T> {
    fn into_raw(self) -> *mut(dyn Future<Output = T>) {}
    fn drop(_ptr: *mut(dyn Future<Output = T>)) {}
}
impl<T> UnsafeFutureObj<T> for &mut(dyn Future<Output = T> + Unpin) {
    fn into_raw(self) -> *mut(dyn Future<Output = T>) {}
    fn drop(_ptr: *mut(dyn Future<Output = T>)) {}
}
impl<T, F> UnsafeFutureObj<T> for Pin<&mut F> where F: Future<Output = T> {
    fn into_raw(self) -> *mut(dyn Future<Output = T>) {}
    fn drop(_ptr: *mut(dyn Future<Output = T>)) {}
}
impl<T> UnsafeFutureObj<T> for Pin<&mut(dyn Future<Output = T>)> {
    fn into_raw(self) -> *mut(dyn Future<Output = T>) {}
    fn drop(_ptr: *mut(dyn Future<Output = T>)) {}
}
impl<T, F> UnsafeFutureObj<T> for Box<F> where F: Future<Output = T> {
    fn into_raw(self) -> *mut(dyn Future<Output = T>) {}
    fn drop(ptr: *mut(dyn Future<Output = T>)) {}
}
impl<T> UnsafeFutureObj<T> for Box<dyn Future<Output = T>> {
    fn into_raw(self) -> *mut(dyn Future<Output = T>) {}
    fn drop(ptr: *mut(dyn Future<Output = T>)) {}
}
impl<T> UnsafeFutureObj<T> for Box<dyn Future<Output = T> + Send> {
    fn into_raw(self) -> *mut(dyn Future<Output = T>) {}
    fn drop(ptr: *mut(dyn Future<Output = T>)) {}
}
impl<T, F> UnsafeFutureObj<T> for Pin<Box<F>> where F: Future<Output = T> {
    fn into_raw(self) -> *mut(dyn Future<Output = T>) {}
    fn drop(ptr: *mut(dyn Future<Output = T>)) {}
}
impl<T> UnsafeFutureObj<T> for Pin<Box<dyn Future<Output = T>>> {
    fn into_raw(self) -> *mut(dyn Future<Output = T>) {}
    fn drop(ptr: *mut(dyn Future<Output = T>)) {}
}
impl<T> UnsafeFutureObj<T> for Pin<Box<dyn Future<Output = T> + Send>> {
    fn into_raw(self) -> *mut(dyn Future<Output = T>) {}
    fn drop(ptr: *mut(dyn Future<Output = T>)) {}
}
pub fn noop_waker() -> Waker {}
pub fn noop_waker_ref() -> &Waker {}
