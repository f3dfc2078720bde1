//! state 0.6.0. `Storage`, `LocalStorage` and `Container` are names of version 0.5.

macro_rules! TypeMap {
    () => { $crate::type_map::TypeMapNeither };
    (Send) => { $crate::type_map::TypeMapSend };
    (Send + Sync) => { $crate::type_map::TypeMapSendSync };
    (Sync + Send) => { $crate::type_map::TypeMapSendSync };
}
macro_rules! Container {
    () => { $crate::type_map::TypeMapNeither };
    (Send) => { $crate::type_map::TypeMapSend };
    (Send + Sync) => { $crate::type_map::TypeMapSendSync };
    (Sync + Send) => { $crate::type_map::TypeMapSendSync };
}
pub use cell::InitCell;
pub use storage::Storage;
pub use tls::{LocalInitCell, LocalInitCell as LocalStorage};
pub use type_map::TypeMap as Container;
pub use type_map::TypeMap;
mod cell {
    pub struct InitCell<T>;
    impl<T> Default for InitCell<T> {}
    impl<T> InitCell<T> {
        pub fn new() -> InitCell<T> {}
        pub fn set(&self, value: T) -> bool {}
        pub fn reset(&mut self) {}
        #[once] pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T { f(); }
        pub fn wait(&self) -> &T {}
        pub fn try_get(&self) -> Option<&T> {}
        pub fn try_get_mut(&mut self) -> Option<&mut T> {}
        pub fn get(&self) -> &T {}
        pub fn take(&mut self) -> Option<T> {}
        pub fn into_inner(self) -> Option<T> {}
        pub fn update<F: FnOnce(T) -> T>(&mut self, f: F) { let a: T; f(a); }
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> InitCell<U> { let a: T; f(a); }
    }
    impl<T> From<T> for InitCell<T> {}
    impl<T: Clone> Clone for InitCell<T> {}
}
pub mod type_map {
    pub struct TypeMap<K: kind::Kind>;
    pub type TypeMapSend = TypeMap<kind::Send>;
    pub type TypeMapSendSync = TypeMap<kind::SendSync>;
    pub type TypeMapNeither = TypeMap<kind::Neither>;
    impl TypeMap<kind::SendSync> {
        pub fn new() -> Self {}
        pub fn set<T>(&self, state: T) -> bool {}
    }
    impl TypeMap<kind::Send> {
        pub fn new() -> Self {}
        pub fn set<T>(&self, state: T) -> bool {}
    }
    impl TypeMap<kind::Neither> {
        pub fn new() -> Self {}
        pub fn set<T>(&self, state: T) -> bool {}
    }
    impl<K: kind::Kind> TypeMap<K> {
        pub fn try_get<T>(&self) -> Option<&T> {}
        pub fn get<T>(&self) -> &T {}
        pub fn freeze(&mut self) {}
        pub fn is_frozen(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
    impl Default for TypeMapSendSync {}
    impl Default for TypeMapSend {}
    impl Default for TypeMapNeither {}
    mod kind {
        pub trait Kind {}
        pub struct Send;
        impl Kind for Send {}
        pub struct SendSync;
        impl Kind for SendSync {}
        pub struct Neither;
        impl Kind for Neither {}
    }
}
mod storage {
    pub struct Storage<T>;
    impl<T> Default for Storage<T> {}
    impl<T> Storage<T> {
        pub fn new() -> Storage<T> {}
        pub fn set(&self, value: T) -> bool {}
        #[once] pub fn get_or_set<F: FnOnce() -> T>(&self, f: F) -> &T { f(); }
        pub fn try_get(&self) -> Option<&T> {}
        pub fn try_get_mut(&mut self) -> Option<&mut T> {}
        pub fn get(&self) -> &T {}
        pub fn into_inner(self) -> Option<T> {}
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Storage<U> { let a: T; f(a); }
    }
    impl<T> From<T> for Storage<T> {}
    impl<T: Clone> Clone for Storage<T> {}
}
mod tls {
    pub struct LocalInitCell<T>;
    impl<T> LocalInitCell<T> {
        pub fn new() -> LocalInitCell<T> {}
        pub fn set<F: Fn() -> T>(&self, state_init: F) -> bool {}
        pub fn try_get(&self) -> Option<&T> {}
        pub fn get(&self) -> &T {}
    }
}
