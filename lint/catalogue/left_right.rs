//! left_right 0.11.8: publishing waits for readers to leave.

use std::ops::{Deref, DerefMut};
pub use guard::ReadGuard;
pub trait Absorb<O> {
    fn absorb_first(&mut self, operation: &mut O, other: &Self);
    fn absorb_second(&mut self, operation: O, other: &Self) { self.absorb_first(&mut operation, other) }
    fn drop_first(self: Box<Self>) {}
    fn drop_second(self: Box<Self>) {}
    fn sync_with(&mut self, first: &Self);
}
pub fn new_from_empty<T, O>(t: T) -> (WriteHandle<T, O>, ReadHandle<T>) where T: Absorb<O> + Clone {}
pub fn new<T, O>() -> (WriteHandle<T, O>, ReadHandle<T>) where T: Absorb<O> + Default {}
pub struct WriteHandle<T, O>;
pub struct Taken<T: Absorb<O>, O>;
impl<T: Absorb<O>, O> Deref for Taken<T, O> {
    type Target = T;
    fn deref(&self) -> &Self::Target {}
}
impl<T: Absorb<O>, O> DerefMut for Taken<T, O> { fn deref_mut(&mut self) -> &mut Self::Target {} }
impl<T: Absorb<O>, O> Taken<T, O> { pub fn into_box(self) -> Box<T> {} }
impl<T, O> WriteHandle<T, O> where T: Absorb<O> {
    pub fn try_publish(&mut self) -> bool { let data: T; let op: O; data.absorb_first(&mut op, &data); data.absorb_second(op, &data); let done: bool; done }
    #[blocking(lock)] pub fn publish(&mut self) -> &mut Self { let data: T; let op: O; data.absorb_first(&mut op, &data); data.absorb_second(op, &data); data.sync_with(&data); }
    #[blocking(lock)] pub fn flush(&mut self) { self.publish(); }
    pub fn has_pending_operations(&self) -> bool {}
    pub fn append(&mut self, op: O) -> &mut Self {}
    pub fn take(self) -> Taken<T, O> {}
}
impl<T, O> Deref for WriteHandle<T, O> where T: Absorb<O> {
    type Target = ReadHandle<T>;
    fn deref(&self) -> &Self::Target {}
}
impl<T, O> Extend<O> for WriteHandle<T, O> where T: Absorb<O> {}
pub struct ReadHandle<T>;
impl<T> Clone for ReadHandle<T> {}
impl<T> ReadHandle<T> { pub fn factory(&self) -> ReadHandleFactory<T> {} }
impl<T> ReadHandle<T> {
    pub fn enter(&self) -> Option<ReadGuard<T>> {}
    pub fn was_dropped(&self) -> bool {}
}
pub struct ReadHandleFactory<T>;
impl<T> Clone for ReadHandleFactory<T> {}
impl<T> ReadHandleFactory<T> { pub fn handle(&self) -> ReadHandle<T> {} }
pub mod aliasing {
    use std::borrow::Borrow;
    use std::ops::Deref;
    pub trait DropBehavior {}
    pub struct Aliased<T, D>;
    impl<T, D> Aliased<T, D> where D: DropBehavior {
        pub fn alias(&self) -> Self {}
        pub fn from(t: T) -> Self {}
        pub fn change_drop<D2: DropBehavior>(self) -> Aliased<T, D2> {}
    }
    impl<T, D> AsRef<T> for Aliased<T, D> where D: DropBehavior { fn as_ref(&self) -> &T {} }
    impl<T, D> Deref for Aliased<T, D> where D: DropBehavior {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
    impl<T, D> Borrow<T> for Aliased<T, D> where D: DropBehavior { fn borrow(&self) -> &T {} }
    impl<D> Borrow<str> for Aliased<String, D> where D: DropBehavior { fn borrow(&self) -> &str {} }
    impl<D> Borrow<std::path::Path> for Aliased<std::path::PathBuf, D> where D: DropBehavior { fn borrow(&self) -> &std::path::Path {} }
    impl<T, D> Borrow<[T]> for Aliased<Vec<T>, D> where D: DropBehavior { fn borrow(&self) -> &[T] {} }
    impl<T, D> Borrow<T> for Aliased<Box<T>, D> where D: DropBehavior { fn borrow(&self) -> &T {} }
    impl<T, D> Borrow<T> for Aliased<std::rc::Rc<T>, D> where D: DropBehavior { fn borrow(&self) -> &T {} }
}
mod guard {
    pub struct ReadGuard<T>;
    impl<T> ReadGuard<T> {
        pub fn map<F, U>(orig: Self, f: F) -> ReadGuard<U> where F: FnOnce(&T) -> &U { let a: &T; f(a); }
        pub fn try_map<F, U>(orig: Self, f: F) -> Option<ReadGuard<U>> where F: FnOnce(&T) -> Option<&U> { let a: &T; f(a); }
    }
    impl<T> AsRef<T> for ReadGuard<T> { fn as_ref(&self) -> &T {} }
    impl<T> std::ops::Deref for ReadGuard<T> {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
}
