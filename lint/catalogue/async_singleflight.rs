//! async_singleflight 0.6.2. Before 0.6, a `Group` had no type for its keys.

#![unlike_before("0.6")]

use std::future::Future;
use std::hash::{BuildHasher, Hash, RandomState};
pub struct Group<K, T, E, S = RandomState>;
pub type DefaultGroup<T, E = ()> = Group<String, T, E>;
impl<K, T, E, S> Default for Group<K, T, E, S> where S: Default {}
impl<K, T, E, S> Group<K, T, E, S> where S: Default { pub fn new() -> Group<K, T, E, S> {} }
pub enum GroupWorkError<E> { LeaderFailed, LeaderDropped, Error(E) }
impl<E> GroupWorkError<E> { pub fn err(self) -> Option<E> {} }
impl<K, T, E, S> Group<K, T, E, S> where T: Clone, K: Hash + Eq, S: BuildHasher {
    pub async fn work<Q, F>(&self, key: &Q, fut: F) -> Result<T, Option<E>> where Q: Hash + Eq + ToOwned<Owned = K>, F: Future<Output = Result<T, E>>, K: std::borrow::Borrow<Q> { fut.await; }
    pub async fn purge_stale(&self) {}
    pub async fn work_no_retry<Q, F>(&self, key: &Q, fut: F) -> Result<T, GroupWorkError<E>> where Q: Hash + Eq + ToOwned<Owned = K>, F: Future<Output = Result<T, E>>, K: std::borrow::Borrow<Q> { fut.await; }
}
pub struct UnaryGroup<K, T, S = RandomState>;
pub type DefaultUnaryGroup<T> = UnaryGroup<String, T>;
impl<K, T, S> Default for UnaryGroup<K, T, S> where S: Default {}
impl<K, T, S> UnaryGroup<K, T, S> where S: Default { pub fn new() -> UnaryGroup<K, T, S> {} }
impl<K, T, S> UnaryGroup<K, T, S> where T: Clone, K: Hash + Eq, S: BuildHasher {
    pub async fn work<Q, F>(&self, key: &Q, fut: F) -> T where Q: Hash + Eq + ToOwned<Owned = K>, F: Future<Output = T>, K: std::borrow::Borrow<Q> { fut.await; }
    pub async fn purge_stale(&self) {}
    pub async fn work_no_retry<Q, F>(&self, key: &Q, fut: F) -> Option<T> where Q: Hash + Eq + ToOwned<Owned = K>, F: Future<Output = T>, K: std::borrow::Borrow<Q> { fut.await; }
}
