//! futures_locks 0.7.1.

use futures_task::{Context, Poll};
use std::{error, fmt};
use std::clone::Clone;
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
#[derive(Clone, Copy)] pub struct TryLockError;
impl fmt::Display for TryLockError {}
impl error::Error for TryLockError {}
pub struct MutexGuard<T>;
impl<T> Deref for MutexGuard<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T> DerefMut for MutexGuard<T> { fn deref_mut(&mut self) -> &mut T {} }
pub struct MutexFut<T>;
impl<T> Future for MutexFut<T> {
    type Output = MutexGuard<T>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
}
pub struct MutexWeak<T>;
impl<T> MutexWeak<T> { pub fn upgrade(&self) -> Option<Mutex<T>> {} }
impl<T> Clone for MutexWeak<T> {}
#[derive(Default)] pub struct Mutex<T>;
impl<T> Clone for Mutex<T> {}
impl<T> Mutex<T> {
    pub fn new(t: T) -> Mutex<T> {}
    pub fn try_unwrap(self) -> Result<T, Mutex<T>> {}
}
impl<T> Mutex<T> {
    pub fn downgrade(this: &Mutex<T>) -> MutexWeak<T> {}
    pub fn get_mut(&mut self) -> Option<&mut T> {}
    pub fn lock(&self) -> MutexFut<T> {}
    pub fn try_lock(&self) -> Result<MutexGuard<T>, TryLockError> {}
    pub fn ptr_eq(this: &Mutex<T>, other: &Mutex<T>) -> bool {}
}
impl<T> Mutex<T> {
    #[on_executor(f)] pub fn with<B, F, R>(&self, f: F) -> impl Future<Output = R> where F: FnOnce(MutexGuard<T>) -> B, B: Future<Output = R> {}
    #[on_executor(f)] pub fn with_local<B, F, R>(&self, f: F) -> impl Future<Output = R> where F: FnOnce(MutexGuard<T>) -> B, B: Future<Output = R> {}
}
pub struct RwLockReadGuard<T>;
impl<T> Deref for RwLockReadGuard<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
pub struct RwLockWriteGuard<T>;
impl<T> Deref for RwLockWriteGuard<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T> DerefMut for RwLockWriteGuard<T> { fn deref_mut(&mut self) -> &mut T {} }
pub struct RwLockReadFut<T>;
impl<T> Future for RwLockReadFut<T> {
    type Output = RwLockReadGuard<T>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
}
pub struct RwLockWriteFut<T>;
impl<T> Future for RwLockWriteFut<T> {
    type Output = RwLockWriteGuard<T>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
}
#[derive(Default)] pub struct RwLock<T>;
impl<T> Clone for RwLock<T> {}
impl<T> RwLock<T> {
    pub fn new(t: T) -> RwLock<T> {}
    pub fn try_unwrap(self) -> Result<T, RwLock<T>> {}
}
impl<T> RwLock<T> {
    pub fn get_mut(&mut self) -> Option<&mut T> {}
    pub fn read(&self) -> RwLockReadFut<T> {}
    pub fn write(&self) -> RwLockWriteFut<T> {}
    pub fn try_read(&self) -> Result<RwLockReadGuard<T>, TryLockError> {}
    pub fn try_write(&self) -> Result<RwLockWriteGuard<T>, TryLockError> {}
}
impl<T> RwLock<T> {
    #[on_executor(f)] pub fn with_read<B, F, R>(&self, f: F) -> impl Future<Output = R> where F: FnOnce(RwLockReadGuard<T>) -> B, B: Future<Output = R> {}
    #[on_executor(f)] pub fn with_read_local<B, F, R>(&self, f: F) -> impl Future<Output = R> where F: FnOnce(RwLockReadGuard<T>) -> B, B: Future<Output = R> {}
    #[on_executor(f)] pub fn with_write<B, F, R>(&self, f: F) -> impl Future<Output = R> where F: FnOnce(RwLockWriteGuard<T>) -> B, B: Future<Output = R> {}
    #[on_executor(f)] pub fn with_write_local<B, F, R>(&self, f: F) -> impl Future<Output = R> where F: FnOnce(RwLockWriteGuard<T>) -> B, B: Future<Output = R> {}
}
