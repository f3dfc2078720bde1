//! sharded_slab 0.1.7.

use std::sync::Arc;
pub use pool::Pool;
pub use self::cfg::{Config, DefaultConfig};
pub use self::clear::Clear;
pub use self::iter::UniqueIter;
pub struct Slab<T, C: cfg::Config = DefaultConfig>;
pub struct Entry<T, C: cfg::Config = DefaultConfig>;
pub struct VacantEntry<T, C: cfg::Config = DefaultConfig>;
pub struct OwnedEntry<T, C = DefaultConfig> where C: cfg::Config;
impl<T> Slab<T> {
    pub fn new() -> Self {}
    pub fn new_with_config<C: cfg::Config>() -> Slab<T, C> {}
}
impl<T, C: cfg::Config> Slab<T, C> {
    pub const USED_BITS: usize = _;
    pub fn insert(&self, value: T) -> Option<usize> {}
    pub fn vacant_entry(&self) -> Option<VacantEntry<T, C>> {}
    pub fn remove(&self, idx: usize) -> bool {}
    pub fn take(&self, idx: usize) -> Option<T> {}
    pub fn get(&self, key: usize) -> Option<Entry<T, C>> {}
    pub fn get_owned(self: Arc<Self>, key: usize) -> Option<OwnedEntry<T, C>> {}
    pub fn contains(&self, key: usize) -> bool {}
    pub fn unique_iter(&mut self) -> iter::UniqueIter<T, C> {}
}
impl<T> Default for Slab<T> {}
impl<T, C: cfg::Config> Entry<T, C> { pub fn key(&self) -> usize {} }
impl<T, C: cfg::Config> std::ops::Deref for Entry<T, C> {
    type Target = T;
    fn deref(&self) -> &Self::Target {}
}
impl<T, C: cfg::Config> VacantEntry<T, C> {
    pub fn insert(self, val: T) {}
    pub fn key(&self) -> usize {}
}
impl<T, C> OwnedEntry<T, C> where C: cfg::Config { pub fn key(&self) -> usize {} }
impl<T, C> std::ops::Deref for OwnedEntry<T, C> where C: cfg::Config {
    type Target = T;
    fn deref(&self) -> &Self::Target {}
}
pub mod pool {
    use crate::cfg;
    use crate::cfg::DefaultConfig;
    use crate::clear::Clear;
    use std::sync::Arc;
    pub struct Pool<T, C = DefaultConfig> where T: Clear + Default, C: cfg::Config;
    pub struct Ref<T, C = DefaultConfig> where T: Clear + Default, C: cfg::Config;
    pub struct RefMut<T, C = DefaultConfig> where T: Clear + Default, C: cfg::Config;
    pub struct OwnedRef<T, C = DefaultConfig> where T: Clear + Default, C: cfg::Config;
    pub struct OwnedRefMut<T, C = DefaultConfig> where T: Clear + Default, C: cfg::Config;
    impl<T> Pool<T> where T: Clear + Default {
        pub fn new() -> Self {}
        pub fn new_with_config<C: cfg::Config>() -> Pool<T, C> {}
    }
    impl<T, C> Pool<T, C> where T: Clear + Default, C: cfg::Config {
        pub const USED_BITS: usize = _;
        pub fn create(&self) -> Option<RefMut<T, C>> {}
        pub fn create_owned(self: Arc<Self>) -> Option<OwnedRefMut<T, C>> {}
        pub fn create_with(&self, init: impl FnOnce(&mut T)) -> Option<usize> { let a: &mut T; init(a); }
        pub fn get(&self, key: usize) -> Option<Ref<T, C>> {}
        pub fn get_owned(self: Arc<Self>, key: usize) -> Option<OwnedRef<T, C>> {}
        pub fn clear(&self, key: usize) -> bool {}
    }
    impl<T> Default for Pool<T> where T: Clear + Default {}
    impl<T, C> Ref<T, C> where T: Clear + Default, C: cfg::Config { pub fn key(&self) -> usize {} }
    impl<T, C> std::ops::Deref for Ref<T, C> where T: Clear + Default, C: cfg::Config {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
    impl<T, C: cfg::Config> RefMut<T, C> where T: Clear + Default, C: cfg::Config {
        pub fn key(&self) -> usize {}
        pub fn downgrade(self) -> Ref<T, C> {}
    }
    impl<T, C: cfg::Config> std::ops::Deref for RefMut<T, C> where T: Clear + Default, C: cfg::Config {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
    impl<T, C> std::ops::DerefMut for RefMut<T, C> where T: Clear + Default, C: cfg::Config { fn deref_mut(&mut self) -> &mut Self::Target {} }
    impl<T, C> OwnedRef<T, C> where T: Clear + Default, C: cfg::Config { pub fn key(&self) -> usize {} }
    impl<T, C> std::ops::Deref for OwnedRef<T, C> where T: Clear + Default, C: cfg::Config {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
    impl<T, C> OwnedRefMut<T, C> where T: Clear + Default, C: cfg::Config {
        pub fn key(&self) -> usize {}
        pub fn downgrade(self) -> OwnedRef<T, C> {}
    }
    impl<T, C> std::ops::Deref for OwnedRefMut<T, C> where T: Clear + Default, C: cfg::Config {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
    impl<T, C> std::ops::DerefMut for OwnedRefMut<T, C> where T: Clear + Default, C: cfg::Config { fn deref_mut(&mut self) -> &mut Self::Target {} }
}
mod cfg {
    pub trait Config {}
    #[derive(Copy, Clone)] pub struct DefaultConfig;
    impl Config for DefaultConfig {}
}
mod clear {
    use std::{collections, hash};
    pub trait Clear { fn clear(&mut self); }
    impl<T> Clear for Option<T> { fn clear(&mut self) {} }
    impl<T> Clear for Box<T> where T: Clear { fn clear(&mut self) {} }
    impl<T> Clear for Vec<T> { fn clear(&mut self) {} }
    impl<K, V, S> Clear for collections::HashMap<K, V, S> where K: hash::Hash + Eq, S: hash::BuildHasher { fn clear(&mut self) {} }
    impl Clear for String { fn clear(&mut self) {} }
}
mod iter {
    use crate::cfg;
    pub struct UniqueIter<T, C: cfg::Config>;
    impl<T, C: cfg::Config> Iterator for UniqueIter<T, C> {
        type Item = &T;
        fn next(&mut self) -> Option<Self::Item> {}
    }
}
