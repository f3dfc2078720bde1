//! lru_time_cache 0.11.11.

use std::borrow::Borrow;
use std::time::Duration;
pub use crate::iter::{Iter, NotifyIter, PeekIter, TimedEntry};
pub enum Entry<Key, Value> { Vacant(VacantEntry<Key, Value>), Occupied(OccupiedEntry<Value>) }
pub struct VacantEntry<Key, Value>;
pub struct OccupiedEntry<Value>;
pub struct LruCache<Key, Value>;
impl<Key, Value> LruCache<Key, Value> where Key: Ord + Clone {
    pub fn with_capacity(capacity: usize) -> LruCache<Key, Value> {}
    pub fn with_expiry_duration(time_to_live: Duration) -> LruCache<Key, Value> {}
    pub fn with_expiry_duration_and_capacity(time_to_live: Duration, capacity: usize) -> LruCache<Key, Value> {}
    pub fn notify_insert(&mut self, key: Key, value: Value) -> (Option<Value>, Vec<(Key, Value)>) {}
    pub fn insert(&mut self, key: Key, value: Value) -> Option<Value> {}
    pub fn remove<Q>(&mut self, key: &Q) -> Option<Value> where Key: Borrow<Q>, Q: Ord {}
    pub fn clear(&mut self) {}
    pub fn notify_get<Q>(&mut self, key: &Q) -> (Option<&Value>, Vec<(Key, Value)>) where Key: Borrow<Q>, Q: Ord {}
    pub fn get<Q>(&mut self, key: &Q) -> Option<&Value> where Key: Borrow<Q>, Q: Ord {}
    pub fn peek<Q>(&self, key: &Q) -> Option<&Value> where Key: Borrow<Q>, Q: Ord {}
    pub fn notify_get_mut<Q>(&mut self, key: &Q) -> (Option<&mut Value>, Vec<(Key, Value)>) where Key: Borrow<Q>, Q: Ord {}
    pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut Value> where Key: Borrow<Q>, Q: Ord {}
    pub fn contains_key<Q>(&self, key: &Q) -> bool where Key: Borrow<Q>, Q: Ord {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn entry(&mut self, key: Key) -> Entry<Key, Value> {}
    pub fn notify_iter(&mut self) -> NotifyIter<Key, Value> {}
    pub fn iter(&mut self) -> Iter<Key, Value> {}
    pub fn peek_iter(&self) -> PeekIter<Key, Value> {}
}
impl<Key, Value> Clone for LruCache<Key, Value> where Key: Clone, Value: Clone {}
impl<Key: Ord + Clone, Value> VacantEntry<Key, Value> { pub fn insert(self, value: Value) -> &mut Value {} }
impl<Value> OccupiedEntry<Value> { pub fn into_mut(self) -> &mut Value {} }
impl<Key: Ord + Clone, Value> Entry<Key, Value> {
    pub fn or_insert(self, default: Value) -> &mut Value {}
    pub fn or_insert_with<F: FnOnce() -> Value>(self, default: F) -> &mut Value { default(); }
}
mod iter {
    pub struct Iter<Key, Value>;
    impl<Key, Value> Iterator for Iter<Key, Value> where Key: Ord + Clone {
        type Item = (&Key, &Value);
        fn next(&mut self) -> Option<(&Key, &Value)> {}
    }
    pub enum TimedEntry<Key, Value> { Valid(&Key, &Value), Expired(Key, Value) }
    pub struct NotifyIter<Key, Value>;
    impl<Key, Value> Iterator for NotifyIter<Key, Value> where Key: Ord + Clone {
        type Item = TimedEntry<Key, Value>;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct PeekIter<Key, Value>;
    impl<Key, Value> Iterator for PeekIter<Key, Value> where Key: Ord + Clone {
        type Item = (&Key, &Value);
        fn next(&mut self) -> Option<(&Key, &Value)> {}
    }
}
