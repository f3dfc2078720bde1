//! ringbuf 0.6.0, 0.4.8. Before 0.4, its traits were otherwise.

#![unlike_before("0.4")]

use alloc::sync::Arc;
use crate::storage::{Array, Heap};
use std::fmt;
pub use crate::rb::{LocalRb, SharedRb};
pub use crate::traits::{consumer, producer};
pub use crate::wrap::{CachingCons, CachingProd, Cons, Obs, Prod};
pub type StaticRb<T, const N: usize> = SharedRb<Array<T, N>>;
pub type StaticProd<T, const N: usize> = CachingProd<&StaticRb<T, N>>;
pub type StaticCons<T, const N: usize> = CachingCons<&StaticRb<T, N>>;
pub type HeapRb<T> = SharedRb<Heap<T>>;
pub type HeapProd<T> = CachingProd<Arc<HeapRb<T>>>;
pub type HeapCons<T> = CachingCons<Arc<HeapRb<T>>>;
#[derive(Debug)] pub struct CreateError;
impl fmt::Display for CreateError {}
impl std::error::Error for CreateError {}
pub fn transfer<T, C: consumer::Consumer<Item = T>, P: producer::Producer<Item = T>>(src: &mut C, dst: &mut P, count: Option<usize>) -> usize {}
pub mod rb {
    use alloc::rc::Rc;
    use alloc::sync::Arc;
    use crate::CreateError;
    use crate::storage::{Array, Heap, Storage};
    use crate::traits::{Consumer, Observer, Producer, RingBuffer, Split, SplitRef};
    use crate::traits::consumer::IntoIter;
    use crate::wrap::{CachingCons, CachingProd, Cons, Prod};
    pub struct LocalRb<S: Storage>;
    impl<T> LocalRb<Heap<T>> {
        pub fn new(capacity: usize) -> Self {}
        pub fn try_new(capacity: usize) -> Result<Self, CreateError> {}
    }
    impl<T, const N: usize> Default for LocalRb<Array<T, N>> {}
    impl<T, const N: usize> From<[T; N]> for LocalRb<Array<T, N>> {}
    impl<T> From<Vec<T>> for LocalRb<Heap<T>> {}
    impl<S: Storage> Observer for LocalRb<S> { type Item = S::Item; }
    impl<S: Storage> Producer for LocalRb<S> {}
    impl<S: Storage> Consumer for LocalRb<S> {}
    impl<S: Storage> RingBuffer for LocalRb<S> {}
    impl<S: Storage> IntoIterator for LocalRb<S> {
        type Item = S::Item;
        type IntoIter = IntoIter<Self>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<S: Storage> Split for LocalRb<S> {
        type Prod = Prod<Rc<Self>>;
        type Cons = Cons<Rc<Self>>;
        fn split(self) -> (Self::Prod, Self::Cons) {}
    }
    impl<S: Storage> Split for Rc<LocalRb<S>> {
        type Prod = Prod<Self>;
        type Cons = Cons<Self>;
        fn split(self) -> (Self::Prod, Self::Cons) {}
    }
    impl<S: Storage> SplitRef for LocalRb<S> {
        type RefProd = Prod<&Self>;
        type RefCons = Cons<&Self>;
        fn split_ref(&mut self) -> (Self::RefProd, Self::RefCons) {}
    }
    pub struct SharedRb<S: Storage>;
    impl<T> SharedRb<Heap<T>> {
        pub fn new(capacity: usize) -> Self {}
        pub fn try_new(capacity: usize) -> Result<Self, CreateError> {}
    }
    impl<T, const N: usize> Default for SharedRb<Array<T, N>> {}
    impl<T, const N: usize> From<[T; N]> for SharedRb<Array<T, N>> {}
    impl<T> From<Vec<T>> for SharedRb<Heap<T>> {}
    impl<S: Storage> Observer for SharedRb<S> { type Item = S::Item; }
    impl<S: Storage> Producer for SharedRb<S> {}
    impl<S: Storage> Consumer for SharedRb<S> {}
    impl<S: Storage> RingBuffer for SharedRb<S> {}
    impl<S: Storage> IntoIterator for SharedRb<S> {
        type Item = S::Item;
        type IntoIter = IntoIter<Self>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<S: Storage> Split for SharedRb<S> {
        type Prod = CachingProd<Arc<Self>>;
        type Cons = CachingCons<Arc<Self>>;
        fn split(self) -> (Self::Prod, Self::Cons) {}
    }
    impl<S: Storage> Split for Arc<SharedRb<S>> {
        type Prod = CachingProd<Self>;
        type Cons = CachingCons<Self>;
        fn split(self) -> (Self::Prod, Self::Cons) {}
    }
    impl<S: Storage> SplitRef for SharedRb<S> {
        type RefProd = CachingProd<&Self>;
        type RefCons = CachingCons<&Self>;
        fn split_ref(&mut self) -> (Self::RefProd, Self::RefCons) {}
    }
    pub trait RbRef: Clone {
        type Rb: RingBuffer;
        fn rb(&self) -> &Self::Rb {}
    }
    impl<B: RingBuffer> RbRef for &B { type Rb = B; }
    impl<B: RingBuffer> RbRef for Rc<B> { type Rb = B; }
    impl<B: RingBuffer> RbRef for Arc<B> { type Rb = B; }
}
pub mod storage {
    pub trait Storage {
        type Item;
        fn len(&self) -> usize;
    }
    pub struct Array<T, const N: usize>;
    impl<T, const N: usize> Storage for Array<T, N> { type Item = T; }
    pub struct Heap<T>;
    impl<T> Storage for Heap<T> { type Item = T; }
    impl<T> Heap<T> { pub fn new(capacity: usize) -> Self {} }
}
pub mod traits {
    pub use self::consumer::Consumer;
    pub use self::observer::Observer;
    pub use self::producer::Producer;
    pub use self::ring_buffer::RingBuffer;
    pub trait Split {
        type Prod: Producer;
        type Cons: Consumer;
        fn split(self) -> (Self::Prod, Self::Cons);
    }
    pub trait SplitRef {
        type RefProd: Producer;
        type RefCons: Consumer;
        fn split_ref(&mut self) -> (Self::RefProd, Self::RefCons);
    }
    pub mod observer {
        use core::num::NonZeroUsize;
        pub trait Observer {
            type Item;
            fn capacity(&self) -> NonZeroUsize;
            fn read_index(&self) -> usize;
            fn write_index(&self) -> usize;
            fn read_is_held(&self) -> bool;
            fn write_is_held(&self) -> bool;
            fn occupied_len(&self) -> usize {}
            fn vacant_len(&self) -> usize {}
            #[polls] fn is_empty(&self) -> bool {}
            #[polls] fn is_full(&self) -> bool {}
        }
    }
    pub mod consumer {
        use core::iter::Chain;
        use core::slice;
        use std::io;
        use std::io::Write;
        use super::observer::Observer;
        pub trait Consumer: Observer {
            fn as_slices(&self) -> (&[Self::Item], &[Self::Item]) {}
            fn as_mut_slices(&mut self) -> (&mut [Self::Item], &mut [Self::Item]) {}
            fn first(&self) -> Option<&Self::Item> {}
            fn first_mut(&mut self) -> Option<&mut Self::Item> {}
            fn last(&self) -> Option<&Self::Item> {}
            fn last_mut(&mut self) -> Option<&mut Self::Item> {}
            #[polls(takes)] fn try_pop(&mut self) -> Option<Self::Item> {}
            fn try_peek(&self) -> Option<&Self::Item> {}
            fn peek_slice(&self, elems: &mut [Self::Item]) -> usize where Self::Item: Copy {}
            fn pop_slice(&mut self, elems: &mut [Self::Item]) -> usize where Self::Item: Copy {}
            fn pop_iter(&mut self) -> PopIter<Self> {}
            fn iter(&self) -> Iter<Self> {}
            fn iter_mut(&mut self) -> IterMut<Self> {}
            fn skip(&mut self, count: usize) -> usize {}
            fn clear(&mut self) -> usize {}
            fn write_into<S: Write>(&mut self, writer: &mut S, count: Option<usize>) -> Option<io::Result<usize>> where Self: Consumer<Item = u8> { let buf: &[u8]; writer.write(buf); }
        }
        pub struct IntoIter<C: Consumer>;
        impl<C: Consumer> Iterator for IntoIter<C> {
            type Item = C::Item;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct PopIter<C: Observer>;
        impl<C: Observer> Iterator for PopIter<C> {
            type Item = C::Item;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub type Iter<C: Observer> = Chain<slice::Iter<C::Item>, slice::Iter<C::Item>>;
        pub type IterMut<C: Observer> = Chain<slice::IterMut<C::Item>, slice::IterMut<C::Item>>;
    }
    pub mod producer {
        use std::io;
        use std::io::Read;
        use super::observer::Observer;
        pub trait Producer: Observer {
            fn try_push(&mut self, elem: Self::Item) -> Result<(), Self::Item> {}
            fn push_iter<I: Iterator<Item = Self::Item>>(&mut self, iter: I) -> usize { iter.next(); }
            fn push_slice(&mut self, elems: &[Self::Item]) -> usize where Self::Item: Copy {}
            fn read_from<S: Read>(&mut self, reader: &mut S, count: Option<usize>) -> Option<io::Result<usize>> where Self: Producer<Item = u8> { let buf: &mut [u8]; reader.read(buf); }
        }
    }
    pub mod ring_buffer {
        use super::consumer::{Iter, IterMut, PopIter};
        use super::observer::Observer;
        pub trait RingBuffer: Observer {
            fn as_slices(&mut self) -> (&[Self::Item], &[Self::Item]) {}
            fn as_mut_slices(&mut self) -> (&mut [Self::Item], &mut [Self::Item]) {}
            fn first(&mut self) -> Option<&Self::Item> {}
            fn first_mut(&mut self) -> Option<&mut Self::Item> {}
            fn last(&mut self) -> Option<&Self::Item> {}
            fn last_mut(&mut self) -> Option<&mut Self::Item> {}
            fn try_peek(&mut self) -> Option<&Self::Item> {}
            #[polls(takes)] fn try_pop(&mut self) -> Option<Self::Item> {}
            fn peek_slice(&mut self, elems: &mut [Self::Item]) -> usize where Self::Item: Copy {}
            fn pop_slice(&mut self, elems: &mut [Self::Item]) -> usize where Self::Item: Copy {}
            fn pop_iter(&mut self) -> PopIter<Self> {}
            fn iter(&mut self) -> Iter<Self> {}
            fn iter_mut(&mut self) -> IterMut<Self> {}
            fn skip(&mut self, count: usize) -> usize {}
            fn clear(&mut self) -> usize {}
            fn try_push(&mut self, elem: Self::Item) -> Result<(), Self::Item> {}
            fn push_iter<I: Iterator<Item = Self::Item>>(&mut self, iter: I) -> usize { iter.next(); }
            fn push_slice(&mut self, elems: &[Self::Item]) -> usize where Self::Item: Copy {}
            fn read_from<Input: std::io::Read>(&mut self, reader: &mut Input, count: Option<usize>) -> Option<std::io::Result<usize>> { let buf: &mut [u8]; reader.read(buf); }
            fn write_into<Output: std::io::Write>(&mut self, writer: &mut Output, count: Option<usize>) -> Option<std::io::Result<usize>> { let buf: &[u8]; writer.write(buf); }
            fn push_overwrite(&mut self, elem: Self::Item) -> Option<Self::Item> {}
            fn push_iter_overwrite<I: Iterator<Item = Self::Item>>(&mut self, iter: I) { iter.next(); }
            fn push_slice_overwrite(&mut self, elems: &[Self::Item]) where Self::Item: Copy {}
        }
    }
}
pub mod wrap {
    pub use self::caching::{CachingCons, CachingProd};
    pub use self::direct::{Cons, Obs, Prod};
    pub mod caching {
        use crate::rb::RbRef;
        use crate::traits::{Consumer, Observer, Producer};
        use crate::traits::consumer::IntoIter;
        use std::io;
        use super::direct::Obs;
        pub struct Caching<R: RbRef, const P: bool, const C: bool>;
        pub type CachingProd<R> = Caching<R, true, false>;
        pub type CachingCons<R> = Caching<R, false, true>;
        impl<R: RbRef, const P: bool, const C: bool> Caching<R, P, C> {
            pub fn new(rb: R) -> Self {}
            pub fn observe(&self) -> Obs<R> {}
        }
        impl<R: RbRef, const P: bool, const C: bool> Observer for Caching<R, P, C> { type Item = <R::Rb as Observer>::Item; }
        impl<R: RbRef, const P: bool, const C: bool> Producer for Caching<R, P, C> {}
        impl<R: RbRef, const P: bool, const C: bool> Consumer for Caching<R, P, C> {}
        impl<R: RbRef, const P: bool, const C: bool> IntoIterator for Caching<R, P, C> {
            type Item = <R::Rb as Observer>::Item;
            type IntoIter = IntoIter<Self>;
            fn into_iter(self) -> Self::IntoIter {}
        }
        impl<R: RbRef, const P: bool, const C: bool> io::Read for Caching<R, P, C> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
        impl<R: RbRef, const P: bool, const C: bool> io::Write for Caching<R, P, C> {
            fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
            fn flush(&mut self) -> io::Result<()> {}
        }
    }
    pub mod direct {
        use crate::rb::RbRef;
        use crate::traits::{Consumer, Observer, Producer};
        use crate::traits::consumer::IntoIter;
        use std::io;
        pub struct Direct<R: RbRef, const P: bool, const C: bool>;
        pub type Obs<R> = Direct<R, false, false>;
        pub type Prod<R> = Direct<R, true, false>;
        pub type Cons<R> = Direct<R, false, true>;
        impl<R: RbRef, const P: bool, const C: bool> Direct<R, P, C> {
            pub fn new(rb: R) -> Self {}
            pub fn observe(&self) -> Obs<R> {}
        }
        impl<R: RbRef, const P: bool, const C: bool> Observer for Direct<R, P, C> { type Item = <R::Rb as Observer>::Item; }
        impl<R: RbRef, const P: bool, const C: bool> Producer for Direct<R, P, C> {}
        impl<R: RbRef, const P: bool, const C: bool> Consumer for Direct<R, P, C> {}
        impl<R: RbRef, const P: bool, const C: bool> IntoIterator for Direct<R, P, C> {
            type Item = <R::Rb as Observer>::Item;
            type IntoIter = IntoIter<Self>;
            fn into_iter(self) -> Self::IntoIter {}
        }
        impl<R: RbRef, const P: bool, const C: bool> io::Read for Direct<R, P, C> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
        impl<R: RbRef, const P: bool, const C: bool> io::Write for Direct<R, P, C> {
            fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
            fn flush(&mut self) -> io::Result<()> {}
        }
    }
}
