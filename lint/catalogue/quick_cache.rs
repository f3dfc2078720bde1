//! quick_cache 0.7.0. What waits for a value that another thread makes waits for its guard.

pub use equivalent::Equivalent;
pub use options::{Options, OptionsBuilder};
#[derive(Clone, Default)] pub struct DefaultHashBuilder;
pub trait Weighter<Key, Val> { fn weight(&self, key: &Key, val: &Val) -> u64; }
#[derive(Clone, Default)] pub struct UnitWeighter;
impl<Key, Val> Weighter<Key, Val> for UnitWeighter { fn weight(&self, _key: &Key, _val: &Val) -> u64 {} }
pub trait Lifecycle<Key, Val> {
    type RequestState: Default;
    fn is_pinned(&self, key: &Key, val: &Val) -> bool {}
    fn before_evict(&self, state: &mut Self::RequestState, key: &Key, val: &mut Val) {}
    fn on_evict(&self, state: &mut Self::RequestState, key: Key, val: Val) {}
    fn on_evict_cold(&self, state: &mut Self::RequestState, key: Key, val: Val) {}
    fn on_evict_hot(&self, state: &mut Self::RequestState, key: Key, val: Val) {}
}
#[derive(Copy, Clone)] pub struct MemoryUsed { pub entries: usize, pub map: usize }
impl MemoryUsed { pub fn total(&self) -> usize {} }
mod options {
    #[derive(Clone)] pub struct Options;
    #[derive(Clone, Default)] pub struct OptionsBuilder;
    #[derive(Clone)] pub struct Error;
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    impl OptionsBuilder {
        pub fn new() -> Self {}
        pub fn shards(&mut self, shards: usize) -> &mut Self {}
        pub fn estimated_items_capacity(&mut self, estimated_items_capacity: usize) -> &mut Self {}
        pub fn weight_capacity(&mut self, weight_capacity: u64) -> &mut Self {}
        pub fn hot_allocation(&mut self, hot_allocation: f64) -> &mut Self {}
        pub fn ghost_allocation(&mut self, ghost_allocation: f64) -> &mut Self {}
        pub fn build(&self) -> Result<Options, Error> {}
    }
}
pub mod sync {
    use crate::{DefaultHashBuilder, Equivalent, Lifecycle, MemoryUsed, UnitWeighter, Weighter};
    use crate::options::Options;
    use std::future::Future;
    use std::hash::{BuildHasher, Hash};
    use std::time::Duration;
    pub use crate::sync_placeholder::{EntryAction, EntryResult, GuardResult, PlaceholderGuard};
    #[derive(Clone, Copy)] pub struct LockContention;
    impl std::fmt::Display for LockContention {}
    impl std::error::Error for LockContention {}
    pub struct Cache<Key, Val, We = UnitWeighter, B = DefaultHashBuilder, L = DefaultLifecycle<Key, Val>>;
    impl<Key: Eq + Hash, Val: Clone> Cache<Key, Val> { pub fn new(items_capacity: usize) -> Self {} }
    impl<Key: Eq + Hash, Val: Clone, We: Weighter<Key, Val> + Clone> Cache<Key, Val, We> { pub fn with_weighter(estimated_items_capacity: usize, weight_capacity: u64, weighter: We) -> Self {} }
    impl<Key: Eq + Hash, Val: Clone, We: Weighter<Key, Val> + Clone, B: BuildHasher + Clone, L: Lifecycle<Key, Val> + Clone> Cache<Key, Val, We, B, L> {
        pub fn with(estimated_items_capacity: usize, weight_capacity: u64, weighter: We, hash_builder: B, lifecycle: L) -> Self {}
        pub fn with_options(options: Options, weighter: We, hash_builder: B, lifecycle: L) -> Self {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn weight(&self) -> u64 {}
        pub fn capacity(&self) -> u64 {}
        pub fn shard_capacity(&self) -> u64 {}
        pub fn num_shards(&self) -> usize {}
        pub fn shard_index<Q: Hash + Equivalent<Key>>(&self, key: &Q) -> usize {}
        pub fn reserve(&self, additional: usize) {}
        pub fn contains_key<Q>(&self, key: &Q) -> bool where Q: Hash + Equivalent<Key> {}
        pub fn try_contains_key<Q>(&self, key: &Q) -> Result<bool, LockContention> where Q: Hash + Equivalent<Key> {}
        pub fn get<Q>(&self, key: &Q) -> Option<Val> where Q: Hash + Equivalent<Key> {}
        pub fn try_get<Q>(&self, key: &Q) -> Result<Option<Val>, LockContention> where Q: Hash + Equivalent<Key> {}
        pub fn peek<Q>(&self, key: &Q) -> Option<Val> where Q: Hash + Equivalent<Key> {}
        pub fn try_peek<Q>(&self, key: &Q) -> Result<Option<Val>, LockContention> where Q: Hash + Equivalent<Key> {}
        pub fn remove<Q>(&self, key: &Q) -> Option<(Key, Val)> where Q: Hash + Equivalent<Key> {}
        pub fn try_remove<Q>(&self, key: &Q) -> Result<Option<(Key, Val)>, LockContention> where Q: Hash + Equivalent<Key> {}
        pub fn remove_if<Q, F>(&self, key: &Q, f: F) -> Option<(Key, Val)> where Q: Hash + Equivalent<Key>, F: FnOnce(&Val) -> bool { let a: &Val; f(a); }
        pub fn replace(&self, key: Key, value: Val, soft: bool) -> Result<(), (Key, Val)> {}
        pub fn replace_with_lifecycle(&self, key: Key, value: Val, soft: bool, lcs: &mut L::RequestState) -> Result<(), (Key, Val)> {}
        pub fn retain<F>(&self, f: F) where F: Fn(&Key, &Val) -> bool { let a: &Key; let b: &Val; f(a, b); }
        pub fn insert(&self, key: Key, value: Val) {}
        pub fn try_insert(&self, key: Key, value: Val) -> Result<(), (Key, Val)> {}
        pub fn insert_with_lifecycle(&self, key: Key, value: Val, lcs: &mut L::RequestState) {}
        pub fn try_insert_with_lifecycle(&self, key: Key, value: Val, lcs: &mut L::RequestState) -> Result<(), (Key, Val)> {}
        pub fn clear(&self) {}
        pub fn iter(&self) -> Iter<Key, Val, We, B, L> where Key: Clone {}
        pub fn drain(&self) -> Drain<Key, Val, We, B, L> {}
        pub fn set_capacity(&self, new_weight_capacity: u64) {}
        #[blocking(channel)] #[advice("use `get_value_or_guard_async`")] pub fn get_value_or_guard<Q>(&self, key: &Q, timeout: Option<Duration>) -> GuardResult<Key, Val, We, B, L> where Q: Hash + Equivalent<Key> + ToOwned<Owned = Key> {}
        pub fn get_or_insert_with<Q, E>(&self, key: &Q, with: impl FnOnce() -> Result<Val, E>) -> Result<Val, E> where Q: Hash + Equivalent<Key> + ToOwned<Owned = Key> { with() }
        pub async fn get_value_or_guard_async<Q>(&self, key: &Q) -> Result<Val, PlaceholderGuard<Key, Val, We, B, L>> where Q: Hash + Equivalent<Key> + ToOwned<Owned = Key> {}
        pub async fn get_or_insert_async<Q, E>(&self, key: &Q, with: impl Future<Output = Result<Val, E>>) -> Result<Val, E> where Q: Hash + Equivalent<Key> + ToOwned<Owned = Key> { with.await }
        #[blocking(channel)] #[advice("use `entry_async`")] pub fn entry<Q, T>(&self, key: &Q, timeout: Option<Duration>, on_occupied: impl FnOnce(&Key, &mut Val) -> EntryAction<T>) -> EntryResult<Key, Val, We, B, L, T> where Q: Hash + Equivalent<Key> + ToOwned<Owned = Key> { let a: &Key; let b: &mut Val; on_occupied(a, b); }
        pub async fn entry_async<Q, T>(&self, key: &Q, on_occupied: impl FnOnce(&Key, &mut Val) -> EntryAction<T>) -> EntryResult<Key, Val, We, B, L, T> where Q: Hash + Equivalent<Key> + ToOwned<Owned = Key> { let a: &Key; let b: &mut Val; on_occupied(a, b); }
        pub fn memory_used(&self) -> MemoryUsed {}
    }
    pub struct Iter<Key, Val, We, B, L>;
    impl<Key, Val, We, B, L> Iterator for Iter<Key, Val, We, B, L> where Key: Clone, Val: Clone {
        type Item = (Key, Val);
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct Drain<Key, Val, We, B, L>;
    impl<Key, Val, We, B, L> Iterator for Drain<Key, Val, We, B, L> where Key: Hash + Eq, We: Weighter<Key, Val>, B: BuildHasher, L: Lifecycle<Key, Val> {
        type Item = (Key, Val);
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct DefaultLifecycle<Key, Val>;
    impl<Key, Val> Default for DefaultLifecycle<Key, Val> {}
    impl<Key, Val> Clone for DefaultLifecycle<Key, Val> {}
    impl<Key, Val> Lifecycle<Key, Val> for DefaultLifecycle<Key, Val> {
        type RequestState = [Option<(Key, Val)>; 2];
        fn on_evict(&self, state: &mut Self::RequestState, key: Key, val: Val) {}
    }
}
mod sync_placeholder {
    use crate::{Lifecycle, Weighter};
    use std::hash::{BuildHasher, Hash};
    pub struct PlaceholderGuard<Key, Val, We, B, L>;
    pub enum EntryAction<T> { Retain(T), Remove, ReplaceWithGuard }
    pub enum GuardResult<Key, Val, We, B, L> { Value(Val), Guard(PlaceholderGuard<Key, Val, We, B, L>), Timeout }
    pub enum EntryResult<Key, Val, We, B, L, T> { Retained(T), Removed(Key, Val), Replaced(PlaceholderGuard<Key, Val, We, B, L>, Val), Vacant(PlaceholderGuard<Key, Val, We, B, L>), Timeout }
    impl<Key: Eq + Hash, Val: Clone, We: Weighter<Key, Val>, B: BuildHasher, L: Lifecycle<Key, Val>> PlaceholderGuard<Key, Val, We, B, L> {
        pub fn insert(self, value: Val) -> Result<(), Val> {}
        pub fn insert_with_lifecycle(self, value: Val, lcs: &mut L::RequestState) -> Result<(), Val> {}
    }
}
pub mod unsync {
    use crate::{DefaultHashBuilder, Equivalent, Lifecycle, MemoryUsed, UnitWeighter, Weighter};
    use crate::options::Options;
    use std::hash::{BuildHasher, Hash};
    #[derive(Clone)] pub struct Cache<Key, Val, We = UnitWeighter, B = DefaultHashBuilder, L = DefaultLifecycle<Key, Val>>;
    impl<Key: Eq + Hash, Val> Cache<Key, Val> { pub fn new(items_capacity: usize) -> Self {} }
    impl<Key: Eq + Hash, Val, We: Weighter<Key, Val>> Cache<Key, Val, We> { pub fn with_weighter(estimated_items_capacity: usize, weight_capacity: u64, weighter: We) -> Self {} }
    impl<Key: Eq + Hash, Val, We: Weighter<Key, Val>, B: BuildHasher, L: Lifecycle<Key, Val>> Cache<Key, Val, We, B, L> {
        pub fn with(estimated_items_capacity: usize, weight_capacity: u64, weighter: We, hash_builder: B, lifecycle: L) -> Self {}
        pub fn with_options(options: Options, weighter: We, hash_builder: B, lifecycle: L) -> Self {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn weight(&self) -> u64 {}
        pub fn capacity(&self) -> u64 {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn contains_key<Q>(&self, key: &Q) -> bool where Q: Hash + Equivalent<Key> {}
        pub fn get<Q>(&self, key: &Q) -> Option<&Val> where Q: Hash + Equivalent<Key> {}
        pub fn get_mut<Q>(&mut self, key: &Q) -> Option<RefMut<Key, Val, We, B, L>> where Q: Hash + Equivalent<Key> {}
        pub fn peek<Q>(&self, key: &Q) -> Option<&Val> where Q: Hash + Equivalent<Key> {}
        pub fn peek_mut<Q>(&mut self, key: &Q) -> Option<RefMut<Key, Val, We, B, L>> where Q: Hash + Equivalent<Key> {}
        pub fn remove<Q>(&mut self, key: &Q) -> Option<(Key, Val)> where Q: Hash + Equivalent<Key> {}
        pub fn remove_if<Q, F>(&mut self, key: &Q, f: F) -> Option<(Key, Val)> where Q: Hash + Equivalent<Key>, F: FnOnce(&Val) -> bool { let a: &Val; f(a); }
        pub fn replace(&mut self, key: Key, value: Val, soft: bool) -> Result<(), (Key, Val)> {}
        pub fn replace_with_lifecycle(&mut self, key: Key, value: Val, soft: bool, lcs: &mut L::RequestState) -> Result<(), (Key, Val)> {}
        pub fn retain<F>(&mut self, f: F) where F: Fn(&Key, &Val) -> bool { let a: &Key; let b: &Val; f(a, b); }
        pub fn get_or_insert_with<Q, E>(&mut self, key: &Q, with: impl FnOnce() -> Result<Val, E>) -> Result<Option<&Val>, E> where Q: Hash + Equivalent<Key> + ToOwned<Owned = Key> { with(); }
        pub fn get_mut_or_insert_with<Q, E>(&mut self, key: &Q, with: impl FnOnce() -> Result<Val, E>) -> Result<Option<RefMut<Key, Val, We, B, L>>, E> where Q: Hash + Equivalent<Key> + ToOwned<Owned = Key> { with(); }
        pub fn get_ref_or_guard<Q>(&mut self, key: &Q) -> Result<&Val, Guard<Key, Val, We, B, L>> where Q: Hash + Equivalent<Key> + ToOwned<Owned = Key> {}
        pub fn get_mut_or_guard<Q>(&mut self, key: &Q) -> Result<Option<RefMut<Key, Val, We, B, L>>, Guard<Key, Val, We, B, L>> where Q: Hash + Equivalent<Key> + ToOwned<Owned = Key> {}
        pub fn insert(&mut self, key: Key, value: Val) {}
        pub fn insert_with_lifecycle(&mut self, key: Key, value: Val, lcs: &mut L::RequestState) {}
        pub fn clear(&mut self) {}
        pub fn iter(&self) -> impl Iterator<Item = (&Key, &Val)> {}
        pub fn drain(&mut self) -> impl Iterator<Item = (Key, Val)> {}
        pub fn set_capacity(&mut self, new_weight_capacity: u64) {}
        pub fn memory_used(&self) -> MemoryUsed {}
    }
    pub struct DefaultLifecycle<Key, Val>;
    impl<Key, Val> Default for DefaultLifecycle<Key, Val> {}
    impl<Key, Val> Clone for DefaultLifecycle<Key, Val> {}
    impl<Key, Val> Lifecycle<Key, Val> for DefaultLifecycle<Key, Val> { type RequestState = (); }
    pub struct Guard<Key, Val, We, B, L>;
    impl<Key: Eq + Hash, Val, We: Weighter<Key, Val>, B: BuildHasher, L: Lifecycle<Key, Val>> Guard<Key, Val, We, B, L> {
        pub fn insert(self, value: Val) {}
        pub fn insert_with_lifecycle(self, value: Val, lcs: &mut L::RequestState) {}
    }
    pub struct RefMut<Key, Val, We: Weighter<Key, Val>, B, L>;
    impl<Key, Val, We: Weighter<Key, Val>, B, L> std::ops::Deref for RefMut<Key, Val, We, B, L> {
        type Target = Val;
        fn deref(&self) -> &Self::Target {}
    }
    impl<Key, Val, We: Weighter<Key, Val>, B, L> std::ops::DerefMut for RefMut<Key, Val, We, B, L> { fn deref_mut(&mut self) -> &mut Self::Target {} }
}
