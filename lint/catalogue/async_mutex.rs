//! async_mutex 1.4.1.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
pub struct Mutex<T>;
impl<T> Mutex<T> {
    pub fn new(data: T) -> Mutex<T> {}
    pub fn into_inner(self) -> T {}
}
impl<T> Mutex<T> {
    pub async fn lock(&self) -> MutexGuard<T> {}
    pub fn try_lock(&self) -> Option<MutexGuard<T>> {}
    pub fn get_mut(&mut self) -> &mut T {}
}
impl<T> Mutex<T> {
    pub async fn lock_arc(self: &Arc<Self>) -> MutexGuardArc<T> {}
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<MutexGuardArc<T>> {}
}
impl<T> From<T> for Mutex<T> {}
impl<T: Default> Default for Mutex<T> {}
pub struct MutexGuard<T>;
impl<T> MutexGuard<T> { pub fn source(guard: &MutexGuard<T>) -> &Mutex<T> {} }
impl<T: fmt::Display> fmt::Display for MutexGuard<T> {}
impl<T> Deref for MutexGuard<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T> DerefMut for MutexGuard<T> { fn deref_mut(&mut self) -> &mut T {} }
pub struct MutexGuardArc<T>;
impl<T> MutexGuardArc<T> { pub fn source(guard: &MutexGuardArc<T>) -> &Arc<Mutex<T>> {} }
impl<T: fmt::Display> fmt::Display for MutexGuardArc<T> {}
impl<T> Deref for MutexGuardArc<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T> DerefMut for MutexGuardArc<T> { fn deref_mut(&mut self) -> &mut T {} }
