//! arc_swap 1.9.5.

use alloc::sync;
use alloc::rc::{Rc, Weak as RcWeak};
use alloc::sync::{Arc, Weak};
use core::fmt::Display;
use core::ops::Deref;
use core::pin::Pin;
use crate::access::{Access, DirectDeref, Map};
use crate::cache::MapCache;
use crate::strategy::{CaS, Strategy};
use crate::strategy::hybrid::{DefaultConfig, HybridStrategy};
pub struct Guard<T: RefCnt, S: Strategy<T> = DefaultStrategy>;
impl<T: RefCnt, S: Strategy<T>> Guard<T, S> {
    pub fn into_inner(lease: Self) -> T {}
    pub fn from_inner(inner: T) -> Self {}
}
impl<T: RefCnt, S: Strategy<T>> Deref for Guard<T, S> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T: RefCnt, S: Strategy<T>> From<T> for Guard<T, S> {}
impl<T: Default + RefCnt, S: Strategy<T>> Default for Guard<T, S> {}
impl<T: Display + RefCnt, S: Strategy<T>> Display for Guard<T, S> {}
impl<T: RefCnt> AsRaw<T::Base> for &Guard<T> { fn as_raw(&self) -> *mut T::Base {} }
impl<T: RefCnt> AsRaw<T::Base> for Guard<T> { fn as_raw(&self) -> *mut T::Base {} }
pub struct ArcSwapAny<T: RefCnt, S: Strategy<T> = DefaultStrategy>;
impl<T: RefCnt, S: Default + Strategy<T>> From<T> for ArcSwapAny<T, S> {}
impl<T, S: Strategy<T>> Display for ArcSwapAny<T, S> where T: Display + RefCnt {}
impl<T: RefCnt + Default, S: Default + Strategy<T>> Default for ArcSwapAny<T, S> {}
impl<T: RefCnt, S: Strategy<T>> ArcSwapAny<T, S> {
    pub fn new(val: T) -> Self where S: Default {}
    pub fn with_strategy(val: T, strategy: S) -> Self {}
    pub fn into_inner(self) -> T {}
    pub fn load_full(&self) -> T {}
    pub fn load(&self) -> Guard<T, S> {}
    pub fn store(&self, val: T) {}
    pub fn swap(&self, new: T) -> T {}
    pub fn compare_and_swap<C>(&self, current: C, new: T) -> Guard<T, S> where C: AsRaw<T::Base>, S: CaS<T> {}
    pub fn rcu<R, F>(&self, f: F) -> T where F: FnMut(&T) -> R, R: Into<T>, S: CaS<T> { let a: &T; f(a); }
    pub fn map<I, R, F>(&self, f: F) -> Map<&Self, I, F> where F: Fn(&I) -> &R + Clone, Self: Access<I> {}
}
impl<T, S: Strategy<Arc<T>>> ArcSwapAny<Arc<T>, S> { pub fn from_pointee(val: T) -> Self where S: Default {} }
impl<T, S: Strategy<Option<Arc<T>>>> ArcSwapAny<Option<Arc<T>>, S> {
    pub fn from_pointee<V: Into<Option<T>>>(val: V) -> Self where S: Default {}
    pub fn empty() -> Self where S: Default {}
}
impl<T> ArcSwapOption<T> { pub fn const_empty() -> Self {} }
impl<T: RefCnt, S: Strategy<T>> Access<T> for ArcSwapAny<T, S> {
    type Guard = Guard<T, S>;
    fn load(&self) -> Self::Guard {}
}
impl<T, S: Strategy<Arc<T>>> Access<T> for ArcSwapAny<Arc<T>, S> {
    type Guard = DirectDeref<Arc<T>, S>;
    fn load(&self) -> Self::Guard {}
}
impl<T, S: Strategy<Rc<T>>> Access<T> for ArcSwapAny<Rc<T>, S> {
    type Guard = DirectDeref<Rc<T>, S>;
    fn load(&self) -> Self::Guard {}
}
pub type ArcSwap<T> = ArcSwapAny<Arc<T>>;
pub type ArcSwapOption<T> = ArcSwapAny<Option<Arc<T>>>;
pub type ArcSwapWeak<T> = ArcSwapAny<sync::Weak<T>>;
pub trait AsRaw<T> {
    fn as_raw(&self) -> *mut T;
}
impl<T: RefCnt> AsRaw<T::Base> for &T { fn as_raw(&self) -> *mut T::Base {} }
impl<T> AsRaw<T> for *mut T { fn as_raw(&self) -> *mut T {} }
impl<T> AsRaw<T> for *const T { fn as_raw(&self) -> *mut T {} }
#[derive(Clone)] pub struct Cache<A, T>;
impl<A, T, S> Cache<A, T> where A: Deref<Target = ArcSwapAny<T, S>>, T: RefCnt, S: Strategy<T> {
    pub fn new(arc_swap: A) -> Self {}
    pub fn arc_swap(&self) -> &A::Target {}
    pub fn load(&mut self) -> &T {}
    pub fn map<F, U>(self, f: F) -> MapCache<A, T, F> where F: FnMut(&T) -> &U {}
}
impl<A, T, S> crate::cache::Access<T::Target> for Cache<A, T> where A: Deref<Target = ArcSwapAny<T, S>>, T: Deref<Target = <T as RefCnt>::Base> + RefCnt, S: Strategy<T> {
    fn load(&mut self) -> &T::Target {}
}
impl<A, T, S> From<A> for Cache<A, T> where A: Deref<Target = ArcSwapAny<T, S>>, T: RefCnt, S: Strategy<T> {}
pub trait RefCnt: Clone {
    type Base;
    const TAG: usize;
    fn into_ptr(me: Self) -> *mut Self::Base;
    fn as_ptr(me: &Self) -> *mut Self::Base;
    fn from_ptr(ptr: *const Self::Base) -> Self;
    fn inc(me: &Self) -> *mut Self::Base {}
    fn dec(ptr: *const Self::Base) {}
}
impl<T> RefCnt for Arc<T> {
    type Base = T;
    fn into_ptr(me: Arc<T>) -> *mut T {}
    fn as_ptr(me: &Arc<T>) -> *mut T {}
    fn from_ptr(ptr: *const T) -> Arc<T> {}
}
impl<T> RefCnt for Rc<T> {
    type Base = T;
    fn into_ptr(me: Rc<T>) -> *mut T {}
    fn as_ptr(me: &Rc<T>) -> *mut T {}
    fn from_ptr(ptr: *const T) -> Rc<T> {}
}
impl<T: RefCnt> RefCnt for Option<T> {
    type Base = T::Base;
    fn into_ptr(me: Option<T>) -> *mut T::Base {}
    fn as_ptr(me: &Option<T>) -> *mut T::Base {}
    fn from_ptr(ptr: *const T::Base) -> Option<T> {}
}
impl<T> RefCnt for Pin<Arc<T>> {
    type Base = T;
    fn into_ptr(me: Pin<Arc<T>>) -> *mut T {}
    fn as_ptr(me: &Pin<Arc<T>>) -> *mut T {}
    fn from_ptr(ptr: *const T) -> Self {}
}
impl<T> RefCnt for Pin<Rc<T>> {
    type Base = T;
    fn into_ptr(me: Pin<Rc<T>>) -> *mut T {}
    fn as_ptr(me: &Pin<Rc<T>>) -> *mut T {}
    fn from_ptr(ptr: *const T) -> Self {}
}
impl<T> RefCnt for Weak<T> {
    type Base = T;
    fn as_ptr(me: &Self) -> *mut T {}
    fn into_ptr(me: Self) -> *mut T {}
    fn from_ptr(ptr: *const T) -> Self {}
}
impl<T> RefCnt for RcWeak<T> {
    type Base = T;
    fn as_ptr(me: &Self) -> *mut T {}
    fn into_ptr(me: Self) -> *mut T {}
    fn from_ptr(ptr: *const T) -> Self {}
}
pub type DefaultStrategy = HybridStrategy<DefaultConfig>;
pub mod cache {
    use core::ops::Deref;
    use crate::{ArcSwapAny, RefCnt};
    use crate::strategy::Strategy;
    pub use crate::Cache;
    pub trait Access<T> {
        fn load(&mut self) -> &T;
    }
    #[derive(Clone)] pub struct MapCache<A, T, F> { projection: F }
    impl<A, T, S, F, U> Access<U> for MapCache<A, T, F> where A: Deref<Target = ArcSwapAny<T, S>>, T: RefCnt, S: Strategy<T>, F: FnMut(&T) -> &U {
        fn load(&mut self) -> &U { let a: &T; (self.projection)(a); }
    }
}
