//! fd_lock 4.0.4.

use rustix::fd as sys;
use std::{io, ops};
pub struct RwLockReadGuard<T: sys::AsOpenFile>;
impl<T: sys::AsOpenFile> ops::Deref for RwLockReadGuard<T> {
    type Target = T;
    fn deref(&self) -> &Self::Target {}
}
pub struct RwLock<T: sys::AsOpenFile>;
impl<T: sys::AsOpenFile> RwLock<T> {
    pub fn new(inner: T) -> Self {}
    #[blocking(fs)] pub fn read(&self) -> io::Result<RwLockReadGuard<T>> {}
    pub fn try_read(&self) -> io::Result<RwLockReadGuard<T>> {}
    #[blocking(fs)] pub fn write(&mut self) -> io::Result<RwLockWriteGuard<T>> {}
    pub fn try_write(&mut self) -> io::Result<RwLockWriteGuard<T>> {}
    pub fn into_inner(self) -> T {}
}
pub struct RwLockWriteGuard<T: sys::AsOpenFile>;
impl<T: sys::AsOpenFile> ops::Deref for RwLockWriteGuard<T> {
    type Target = T;
    fn deref(&self) -> &Self::Target {}
}
impl<T: sys::AsOpenFile> ops::DerefMut for RwLockWriteGuard<T> { fn deref_mut(&mut self) -> &mut Self::Target {} }
