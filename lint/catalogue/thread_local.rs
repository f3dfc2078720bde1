//! thread_local 1.1.10.

pub use cached::{CachedIntoIter, CachedIterMut, CachedThreadLocal};
pub struct ThreadLocal<T>;
impl<T> Default for ThreadLocal<T> {}
impl<T> ThreadLocal<T> {
    pub fn new() -> ThreadLocal<T> {}
    pub fn with_capacity(capacity: usize) -> ThreadLocal<T> {}
    pub fn get(&self) -> Option<&T> {}
    pub fn get_or<F>(&self, create: F) -> &T where F: FnOnce() -> T { create(); }
    pub fn get_or_try<F, E>(&self, create: F) -> Result<&T, E> where F: FnOnce() -> Result<T, E> { create(); }
    pub fn iter(&self) -> Iter<T> {}
    pub fn iter_mut(&mut self) -> IterMut<T> {}
    pub fn clear(&mut self) {}
}
impl<T> IntoIterator for ThreadLocal<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> {}
}
impl<T> IntoIterator for &ThreadLocal<T> {
    type Item = &T;
    type IntoIter = Iter<T>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl<T> IntoIterator for &mut ThreadLocal<T> {
    type Item = &mut T;
    type IntoIter = IterMut<T>;
    fn into_iter(self) -> IterMut<T> {}
}
impl<T: Default> ThreadLocal<T> { pub fn get_or_default(&self) -> &T {} }
pub struct Iter<T>;
impl<T> Iterator for Iter<T> {
    type Item = &T;
    fn next(&mut self) -> Option<Self::Item> {}
}
pub struct IterMut<T>;
impl<T> Iterator for IterMut<T> {
    type Item = &mut T;
    fn next(&mut self) -> Option<&mut T> {}
}
pub struct IntoIter<T>;
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {}
}
mod cached {
    use super::IntoIter;
    pub struct CachedThreadLocal<T>;
    impl<T> Default for CachedThreadLocal<T> {}
    impl<T> CachedThreadLocal<T> {
        pub fn new() -> CachedThreadLocal<T> {}
        pub fn get(&self) -> Option<&T> {}
        pub fn get_or<F>(&self, create: F) -> &T where F: FnOnce() -> T { create(); }
        pub fn get_or_try<F, E>(&self, create: F) -> Result<&T, E> where F: FnOnce() -> Result<T, E> { create(); }
        pub fn iter_mut(&mut self) -> CachedIterMut<T> {}
        pub fn clear(&mut self) {}
    }
    impl<T> IntoIterator for CachedThreadLocal<T> {
        type Item = T;
        type IntoIter = CachedIntoIter<T>;
        fn into_iter(self) -> CachedIntoIter<T> {}
    }
    impl<T> IntoIterator for &mut CachedThreadLocal<T> {
        type Item = &mut T;
        type IntoIter = CachedIterMut<T>;
        fn into_iter(self) -> CachedIterMut<T> {}
    }
    impl<T: Default> CachedThreadLocal<T> { pub fn get_or_default(&self) -> &T {} }
    pub struct CachedIterMut<T>;
    impl<T> Iterator for CachedIterMut<T> {
        type Item = &mut T;
        fn next(&mut self) -> Option<&mut T> {}
    }
    pub struct CachedIntoIter<T>;
    impl<T> Iterator for CachedIntoIter<T> {
        type Item = T;
        fn next(&mut self) -> Option<T> {}
    }
}
