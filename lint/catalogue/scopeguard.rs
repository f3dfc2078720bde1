//! scopeguard 1.2.0.

use std::fmt;
use std::ops::{Deref, DerefMut};
pub trait Strategy { fn should_run() -> bool; }
#[derive(Debug)] pub enum Always {}
impl Strategy for Always {}
#[derive(Debug)] pub enum OnUnwind {}
impl Strategy for OnUnwind {}
#[derive(Debug)] pub enum OnSuccess {}
impl Strategy for OnSuccess {}
pub struct ScopeGuard<T, F, S = Always> { value: T, dropfn: F, strategy: S }
impl<T, F: FnOnce(T), S: Strategy> ScopeGuard<T, F, S> {
    pub fn with_strategy(v: T, dropfn: F) -> ScopeGuard<T, F, S> { ScopeGuard { value: v, dropfn } }
    pub fn into_inner(guard: Self) -> T {}
}
pub fn guard<T, F: FnOnce(T)>(v: T, dropfn: F) -> ScopeGuard<T, F, Always> { ScopeGuard { value: v, dropfn } }
pub fn guard_on_success<T, F: FnOnce(T)>(v: T, dropfn: F) -> ScopeGuard<T, F, OnSuccess> { ScopeGuard { value: v, dropfn } }
pub fn guard_on_unwind<T, F: FnOnce(T)>(v: T, dropfn: F) -> ScopeGuard<T, F, OnUnwind> { ScopeGuard { value: v, dropfn } }
impl<T, F: FnOnce(T), S: Strategy> Deref for ScopeGuard<T, F, S> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T, F: FnOnce(T), S: Strategy> DerefMut for ScopeGuard<T, F, S> { fn deref_mut(&mut self) -> &mut T {} }
/// Only what always runs is sure to.
impl<T, F: FnOnce(T)> Drop for ScopeGuard<T, F, Always> { fn drop(&mut self) { (self.dropfn)(self.value); } }
impl<T: fmt::Debug, F: FnOnce(T), S: Strategy> fmt::Debug for ScopeGuard<T, F, S> {}
