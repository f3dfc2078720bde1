//! async_rwlock 1.3.1.

use std::fmt;
use std::ops::{Deref, DerefMut};
pub struct RwLock<T>;
impl<T> RwLock<T> {
    pub fn new(t: T) -> RwLock<T> {}
    pub fn into_inner(self) -> T {}
}
impl<T> RwLock<T> {
    pub fn try_read(&self) -> Option<RwLockReadGuard<T>> {}
    pub async fn read(&self) -> RwLockReadGuard<T> {}
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<T>> {}
    pub async fn upgradable_read(&self) -> RwLockUpgradableReadGuard<T> {}
    pub fn try_write(&self) -> Option<RwLockWriteGuard<T>> {}
    pub async fn write(&self) -> RwLockWriteGuard<T> {}
    pub fn get_mut(&mut self) -> &mut T {}
}
impl<T> From<T> for RwLock<T> {}
impl<T: Default> Default for RwLock<T> {}
pub struct RwLockReadGuard<T>;
impl<T: fmt::Display> fmt::Display for RwLockReadGuard<T> {}
impl<T> Deref for RwLockReadGuard<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
pub struct RwLockUpgradableReadGuard<T>;
impl<T> RwLockUpgradableReadGuard<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuard<T> {}
    pub fn try_upgrade(guard: Self) -> Result<RwLockWriteGuard<T>, Self> {}
    pub async fn upgrade(guard: Self) -> RwLockWriteGuard<T> {}
}
impl<T: fmt::Display> fmt::Display for RwLockUpgradableReadGuard<T> {}
impl<T> Deref for RwLockUpgradableReadGuard<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
pub struct RwLockWriteGuard<T>;
impl<T> RwLockWriteGuard<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuard<T> {}
    pub fn downgrade_to_upgradable(guard: Self) -> RwLockUpgradableReadGuard<T> {}
}
impl<T: fmt::Display> fmt::Display for RwLockWriteGuard<T> {}
impl<T> Deref for RwLockWriteGuard<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T> DerefMut for RwLockWriteGuard<T> { fn deref_mut(&mut self) -> &mut T {} }
