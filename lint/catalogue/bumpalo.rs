//! bumpalo 3.20.4.

macro_rules! format { (in $bump:expr, $($arg:tt)*) => {{ let mut s = $crate::collections::String::new_in($bump); ::std::fmt::Write::write_fmt(&mut s, format_args!($($arg)*)); s }}; }
macro_rules! vec {
    (in $bump:expr; $elem:expr; $n:expr) => {{ let mut all = $crate::collections::Vec::new_in($bump); all.push($elem); all }};
    (in $bump:expr $(; $($x:expr),* $(,)?)?) => {{ let mut all = $crate::collections::Vec::new_in($bump); $($(all.push($x);)*)? all }};
}
use core::mem;
use core::fmt::Display;
use core::ptr::NonNull;
use core::alloc::Layout;
pub use alloc::AllocErr;
#[derive(Clone)] pub enum AllocOrInitError<E> { Alloc(AllocErr), Init(E) }
impl<E> From<AllocErr> for AllocOrInitError<E> {}
impl<E: Display> Display for AllocOrInitError<E> {}
#[not_sync] pub struct Bump<const MIN_ALIGN: usize = 1>;
impl<const MIN_ALIGN: usize> Default for Bump<MIN_ALIGN> {}
impl Bump<1> {
    pub fn new() -> Self {}
    pub fn try_new() -> Result<Self, AllocErr> {}
    pub fn with_capacity(capacity: usize) -> Self {}
    pub fn try_with_capacity(capacity: usize) -> Result<Self, AllocErr> {}
}
impl<const MIN_ALIGN: usize> Bump<MIN_ALIGN> {
    pub fn with_min_align() -> Self {}
    pub fn with_min_align_and_capacity(capacity: usize) -> Self {}
    pub fn try_with_min_align_and_capacity(capacity: usize) -> Result<Self, AllocErr> {}
    pub fn min_align(&self) -> usize {}
    pub fn allocation_limit(&self) -> Option<usize> {}
    pub fn set_allocation_limit(&self, limit: Option<usize>) {}
    pub fn reset(&mut self) {}
    pub fn alloc<T>(&self, val: T) -> &mut T {}
    pub fn try_alloc<T>(&self, val: T) -> Result<&mut T, AllocErr> {}
    pub fn alloc_with<F, T>(&self, f: F) -> &mut T where F: FnOnce() -> T { f(); }
    pub fn try_alloc_with<F, T>(&self, f: F) -> Result<&mut T, AllocErr> where F: FnOnce() -> T { f(); }
    pub fn alloc_try_with<F, T, E>(&self, f: F) -> Result<&mut T, E> where F: FnOnce() -> Result<T, E> { f(); }
    pub fn try_alloc_try_with<F, T, E>(&self, f: F) -> Result<&mut T, AllocOrInitError<E>> where F: FnOnce() -> Result<T, E> { f(); }
    pub fn alloc_slice_copy<T>(&self, src: &[T]) -> &mut [T] where T: Copy {}
    pub fn try_alloc_slice_copy<T>(&self, src: &[T]) -> Result<&mut [T], AllocErr> where T: Copy {}
    pub fn alloc_slice_clone<T>(&self, src: &[T]) -> &mut [T] where T: Clone {}
    pub fn try_alloc_slice_clone<T>(&self, src: &[T]) -> Result<&mut [T], AllocErr> where T: Clone {}
    pub fn alloc_str(&self, src: &str) -> &mut str {}
    pub fn try_alloc_str(&self, src: &str) -> Result<&mut str, AllocErr> {}
    pub fn alloc_slice_fill_with<T, F>(&self, len: usize, f: F) -> &mut [T] where F: FnMut(usize) -> T { let a: usize; f(a); }
    pub fn alloc_slice_try_fill_with<T, F, E>(&self, len: usize, f: F) -> Result<&mut [T], E> where F: FnMut(usize) -> Result<T, E> { let a: usize; f(a); }
    pub fn try_alloc_slice_fill_with<T, F>(&self, len: usize, f: F) -> Result<&mut [T], AllocErr> where F: FnMut(usize) -> T { let a: usize; f(a); }
    pub fn alloc_slice_fill_copy<T: Copy>(&self, len: usize, value: T) -> &mut [T] {}
    pub fn try_alloc_slice_fill_copy<T: Copy>(&self, len: usize, value: T) -> Result<&mut [T], AllocErr> {}
    pub fn alloc_slice_fill_clone<T: Clone>(&self, len: usize, value: &T) -> &mut [T] {}
    pub fn try_alloc_slice_fill_clone<T: Clone>(&self, len: usize, value: &T) -> Result<&mut [T], AllocErr> {}
    pub fn alloc_slice_fill_iter<T, I>(&self, iter: I) -> &mut [T] where I: IntoIterator<Item = T>, I::IntoIter: ExactSizeIterator { iter.into_iter().next(); }
    pub fn alloc_slice_try_fill_iter<T, I, E>(&self, iter: I) -> Result<&mut [T], E> where I: IntoIterator<Item = Result<T, E>>, I::IntoIter: ExactSizeIterator { iter.into_iter().next(); }
    pub fn try_alloc_slice_fill_iter<T, I>(&self, iter: I) -> Result<&mut [T], AllocErr> where I: IntoIterator<Item = T>, I::IntoIter: ExactSizeIterator { iter.into_iter().next(); }
    pub fn alloc_slice_fill_default<T: Default>(&self, len: usize) -> &mut [T] {}
    pub fn try_alloc_slice_fill_default<T: Default>(&self, len: usize) -> Result<&mut [T], AllocErr> {}
    pub fn alloc_layout(&self, layout: Layout) -> NonNull<u8> {}
    pub fn try_alloc_layout(&self, layout: Layout) -> Result<NonNull<u8>, AllocErr> {}
    pub fn chunk_capacity(&self) -> usize {}
    pub fn iter_allocated_chunks(&mut self) -> ChunkIter<MIN_ALIGN> {}
    pub fn iter_allocated_chunks_raw(&self) -> ChunkRawIter<MIN_ALIGN> {}
    pub fn allocated_bytes(&self) -> usize {}
    pub fn allocated_bytes_including_metadata(&self) -> usize {}
}
pub struct ChunkIter<const MIN_ALIGN: usize = 1>;
impl<const MIN_ALIGN: usize> Iterator for ChunkIter<MIN_ALIGN> {
    type Item = &[mem::MaybeUninit<u8>];
    fn next(&mut self) -> Option<Self::Item> {}
}
pub struct ChunkRawIter<const MIN_ALIGN: usize = 1>;
impl<const MIN_ALIGN: usize> Iterator for ChunkRawIter<MIN_ALIGN> {
    type Item = (*mut u8, usize);
    fn next(&mut self) -> Option<(*mut u8, usize)> {}
}
pub mod boxed {
    use core::borrow;
    use core::any::Any;
    use core::convert::TryFrom;
    use core::ops::{Deref, DerefMut};
    use core::pin::Pin;
    use core::fmt;
    use crate::Bump;
    #[holds] pub struct Box<T> { inner: T }
    impl<T> Box<T> {
        pub fn new_in(x: T, a: &Bump) -> Box<T> {}
        pub fn pin_in(x: T, a: &Bump) -> Pin<Box<T>> {}
        pub fn into_inner(b: Box<T>) -> T {}
    }
    impl<T> Box<T> {
        pub fn from_raw(raw: *mut T) -> Self {}
        pub fn into_raw(b: Box<T>) -> *mut T {}
        pub fn leak(b: Box<T>) -> &mut T {}
    }
    impl<T> Default for Box<[T]> {}
    impl Default for Box<str> {}
    impl<T> From<Box<T>> for Pin<Box<T>> {}
    impl Box<dyn Any> { pub fn downcast<T: Any>(self) -> Result<Box<T>, Box<dyn Any>> {} }
    impl Box<dyn Any + Send> { pub fn downcast<T: Any>(self) -> Result<Box<T>, Box<dyn Any + Send>> {} }
    impl<T: fmt::Display> fmt::Display for Box<T> {}
    impl<T> Deref for Box<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T> DerefMut for Box<T> { fn deref_mut(&mut self) -> &mut T {} }
    impl<I: Iterator> Iterator for Box<I> {
        type Item = I::Item;
        fn next(&mut self) -> Option<I::Item> { self.inner.next() }
    }
    impl<I: DoubleEndedIterator> DoubleEndedIterator for Box<I> { fn next_back(&mut self) -> Option<I::Item> { self.inner.next_back() } }
    impl<A> Box<[A]> { pub fn from_iter_in<T: IntoIterator<Item = A>>(iter: T, a: &Bump) -> Self { iter.into_iter().next(); } }
    impl<T> borrow::Borrow<T> for Box<T> { fn borrow(&self) -> &T {} }
    impl<T> borrow::BorrowMut<T> for Box<T> { fn borrow_mut(&mut self) -> &mut T {} }
    impl<T> AsRef<T> for Box<T> { fn as_ref(&self) -> &T {} }
    impl<T> AsMut<T> for Box<T> { fn as_mut(&mut self) -> &mut T {} }
    impl<T, const N: usize> From<Box<[T; N]>> for Box<[T]> {}
    impl<T, const N: usize> TryFrom<Box<[T]>> for Box<[T; N]> { type Error = Box<[T]>; }
}
pub mod collections {
    use crate::alloc::AllocErr;
    pub use collect_in::{CollectIn, FromIteratorIn};
    pub use self::string::String;
    pub use self::vec::Vec;
    #[derive(Clone)] pub enum CollectionAllocErr { CapacityOverflow, AllocErr }
    impl From<AllocErr> for CollectionAllocErr {}
    pub mod vec {
        use core::{ops, ptr, slice};
        use core::borrow::{Borrow, BorrowMut};
        use core::ops::{Index, IndexMut, RangeBounds};
        use crate::Bump;
        use crate::collections::CollectionAllocErr;
        #[not_send] pub struct Vec<T>;
        impl<T> Vec<T> {
            pub fn new_in(bump: &Bump) -> Vec<T> {}
            pub fn with_capacity_in(capacity: usize, bump: &Bump) -> Vec<T> {}
            pub fn from_iter_in<I: IntoIterator<Item = T>>(iter: I, bump: &Bump) -> Vec<T> { iter.into_iter().next(); }
            pub fn from_raw_parts_in(ptr: *mut T, length: usize, capacity: usize, bump: &Bump) -> Vec<T> {}
            pub fn bump(&self) -> &Bump {}
            pub fn capacity(&self) -> usize {}
            pub fn reserve(&mut self, additional: usize) {}
            pub fn reserve_exact(&mut self, additional: usize) {}
            pub fn try_reserve(&mut self, additional: usize) -> Result<(), CollectionAllocErr> {}
            pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), CollectionAllocErr> {}
            pub fn shrink_to_fit(&mut self) {}
            pub fn into_bump_slice(self) -> &[T] {}
            pub fn into_bump_slice_mut(self) -> &mut [T] {}
            pub fn truncate(&mut self, len: usize) {}
            pub fn as_slice(&self) -> &[T] {}
            pub fn as_mut_slice(&mut self) -> &mut [T] {}
            pub fn as_ptr(&self) -> *const T {}
            pub fn as_mut_ptr(&mut self) -> *mut T {}
            pub fn set_len(&mut self, new_len: usize) {}
            pub fn swap_remove(&mut self, index: usize) -> T {}
            pub fn insert(&mut self, index: usize, element: T) {}
            pub fn remove(&mut self, index: usize) -> T {}
            pub fn retain<F>(&mut self, f: F) where F: FnMut(&T) -> bool { let a: &T; f(a); }
            pub fn retain_mut<F>(&mut self, f: F) where F: FnMut(&mut T) -> bool { let a: &mut T; f(a); }
            pub fn drain_filter<F>(&mut self, filter: F) -> DrainFilter<T, F> where F: FnMut(&mut T) -> bool { DrainFilter { f: filter } }
            pub fn dedup_by_key<F, K>(&mut self, key: F) where F: FnMut(&mut T) -> K, K: PartialEq { let a: &mut T; key(a); }
            pub fn dedup_by<F>(&mut self, same_bucket: F) where F: FnMut(&mut T, &mut T) -> bool { let a: &mut T; let b: &mut T; same_bucket(a, b); }
            pub fn push(&mut self, value: T) {}
            pub fn pop(&mut self) -> Option<T> {}
            pub fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> { let a: &mut T; predicate(a); }
            pub fn append(&mut self, other: &mut Self) {}
            pub fn drain<R>(&mut self, range: R) -> Drain<T> where R: RangeBounds<usize> {}
            pub fn clear(&mut self) {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn split_off(&mut self, at: usize) -> Self {}
        }
        impl<T> Vec<T> { pub fn into_boxed_slice(self) -> crate::boxed::Box<[T]> {} }
        impl<T: Clone> Vec<T> {
            pub fn resize(&mut self, new_len: usize, value: T) {}
            pub fn extend_from_slice(&mut self, other: &[T]) {}
        }
        impl<T: Copy> Vec<T> {
            pub fn extend_from_slice_copy(&mut self, other: &[T]) {}
            pub fn extend_from_slices_copy(&mut self, slices: &[&[T]]) {}
        }
        impl<T: PartialEq> Vec<T> { pub fn dedup(&mut self) {} }
        impl<T: Clone> Clone for Vec<T> {}
        impl<T, I> Index<I> for Vec<T> where I: core::slice::SliceIndex<[T]> {
            type Output = I::Output;
            fn index(&self, index: I) -> &Self::Output {}
        }
        impl<T, I> IndexMut<I> for Vec<T> where I: core::slice::SliceIndex<[T]> { fn index_mut(&mut self, index: I) -> &mut Self::Output {} }
        impl<T> ops::Deref for Vec<T> {
            type Target = [T];
            fn deref(&self) -> &[T] {}
        }
        impl<T> ops::DerefMut for Vec<T> { fn deref_mut(&mut self) -> &mut [T] {} }
        impl<T> IntoIterator for Vec<T> {
            type Item = T;
            type IntoIter = IntoIter<T>;
            fn into_iter(self) -> IntoIter<T> {}
        }
        impl<T> IntoIterator for &Vec<T> {
            type Item = &T;
            type IntoIter = slice::Iter<T>;
            fn into_iter(self) -> slice::Iter<T> {}
        }
        impl<T> IntoIterator for &mut Vec<T> {
            type Item = &mut T;
            type IntoIter = slice::IterMut<T>;
            fn into_iter(self) -> slice::IterMut<T> {}
        }
        impl<T> Extend<T> for Vec<T> {}
        impl<T> Vec<T> { pub fn splice<R, I>(&mut self, range: R, replace_with: I) -> Splice<I::IntoIter> where R: RangeBounds<usize>, I: IntoIterator<Item = T> { replace_with.into_iter().next(); } }
        impl<T: Copy> Extend<&T> for Vec<T> {}
        impl<T> AsRef<Vec<T>> for Vec<T> { fn as_ref(&self) -> &Vec<T> {} }
        impl<T> AsMut<Vec<T>> for Vec<T> { fn as_mut(&mut self) -> &mut Vec<T> {} }
        impl<T> AsRef<[T]> for Vec<T> { fn as_ref(&self) -> &[T] {} }
        impl<T> AsMut<[T]> for Vec<T> { fn as_mut(&mut self) -> &mut [T] {} }
        impl<T> From<Vec<T>> for crate::boxed::Box<[T]> {}
        impl<T> Borrow<[T]> for Vec<T> { fn borrow(&self) -> &[T] {} }
        impl<T> BorrowMut<[T]> for Vec<T> { fn borrow_mut(&mut self) -> &mut [T] {} }
        pub struct IntoIter<T>;
        impl<T> IntoIter<T> {
            pub fn as_slice(&self) -> &[T] {}
            pub fn as_mut_slice(&mut self) -> &mut [T] {}
        }
        impl<T> Iterator for IntoIter<T> {
            type Item = T;
            fn next(&mut self) -> Option<T> {}
        }
        impl<T> DoubleEndedIterator for IntoIter<T> { fn next_back(&mut self) -> Option<T> {} }
        pub struct Drain<T>;
        impl<T> Iterator for Drain<T> {
            type Item = T;
            fn next(&mut self) -> Option<T> {}
        }
        impl<T> DoubleEndedIterator for Drain<T> { fn next_back(&mut self) -> Option<T> {} }
        pub struct Splice<I> where I: Iterator;
        impl<I: Iterator> Iterator for Splice<I> {
            type Item = I::Item;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        impl<I: Iterator> DoubleEndedIterator for Splice<I> { fn next_back(&mut self) -> Option<Self::Item> {} }
        pub struct DrainFilter<T, F> where F: FnMut(&mut T) -> bool { f: F }
        impl<T, F> Iterator for DrainFilter<T, F> where F: FnMut(&mut T) -> bool {
            type Item = T;
            fn next(&mut self) -> Option<T> { let a: &mut T; (self.f)(a); }
        }
    }
    pub mod string {
        use core::{fmt, ops, str};
        use core::borrow::{Borrow, BorrowMut};
        use core::ops::{Add, Index, IndexMut, RangeBounds};
        use core::str::Utf8Error;
        use std::borrow::Cow;
        use crate::Bump;
        use crate::collections::vec::Vec;
        #[not_send] pub struct String;
        pub struct FromUtf8Error;
        pub struct FromUtf16Error;
        impl String {
            pub fn new_in(bump: &Bump) -> String {}
            pub fn with_capacity_in(capacity: usize, bump: &Bump) -> String {}
            pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error> {}
            pub fn from_utf8_lossy_in(v: &[u8], bump: &Bump) -> String {}
            pub fn from_utf16_in(v: &[u16], bump: &Bump) -> Result<String, FromUtf16Error> {}
            pub fn from_str_in(s: &str, bump: &Bump) -> String {}
            pub fn from_iter_in<I: IntoIterator<Item = char>>(iter: I, bump: &Bump) -> String { iter.into_iter().next(); }
            pub fn from_raw_parts_in(buf: *mut u8, length: usize, capacity: usize, bump: &Bump) -> String {}
            pub fn from_utf8_unchecked(bytes: Vec<u8>) -> String {}
            pub fn bump(&self) -> &Bump {}
            pub fn into_bytes(self) -> Vec<u8> {}
            pub fn into_bump_str(self) -> &str {}
            pub fn as_str(&self) -> &str {}
            pub fn as_mut_str(&mut self) -> &mut str {}
            pub fn push_str(&mut self, string: &str) {}
            pub fn capacity(&self) -> usize {}
            pub fn reserve(&mut self, additional: usize) {}
            pub fn reserve_exact(&mut self, additional: usize) {}
            pub fn shrink_to_fit(&mut self) {}
            pub fn push(&mut self, ch: char) {}
            pub fn as_bytes(&self) -> &[u8] {}
            pub fn truncate(&mut self, new_len: usize) {}
            pub fn pop(&mut self) -> Option<char> {}
            pub fn remove(&mut self, idx: usize) -> char {}
            pub fn retain<F>(&mut self, f: F) where F: FnMut(char) -> bool { let a: char; f(a); }
            pub fn insert(&mut self, idx: usize, ch: char) {}
            pub fn insert_str(&mut self, idx: usize, string: &str) {}
            pub fn as_mut_vec(&mut self) -> &mut Vec<u8> {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn split_off(&mut self, at: usize) -> String {}
            pub fn clear(&mut self) {}
            pub fn drain<R>(&mut self, range: R) -> Drain where R: RangeBounds<usize> {}
            pub fn replace_range<R>(&mut self, range: R, replace_with: &str) where R: RangeBounds<usize> {}
        }
        impl FromUtf8Error {
            pub fn as_bytes(&self) -> &[u8] {}
            pub fn into_bytes(self) -> Vec<u8> {}
            pub fn utf8_error(&self) -> Utf8Error {}
        }
        impl fmt::Display for FromUtf8Error {}
        impl fmt::Display for FromUtf16Error {}
        impl Clone for String {}
        impl Extend<char> for String {}
        impl Extend<&char> for String {}
        impl Extend<&str> for String {}
        impl Extend<String> for String {}
        impl Extend<std::string::String> for String {}
        impl Extend<Cow<str>> for String {}
        impl fmt::Display for String {}
        impl Add<&str> for String {
            type Output = String;
            fn add(self, other: &str) -> String {}
        }
        impl ops::Index<ops::Range<usize>> for String {
            type Output = str;
            fn index(&self, index: ops::Range<usize>) -> &str {}
        }
        impl ops::Index<ops::RangeTo<usize>> for String {
            type Output = str;
            fn index(&self, index: ops::RangeTo<usize>) -> &str {}
        }
        impl ops::Index<ops::RangeFrom<usize>> for String {
            type Output = str;
            fn index(&self, index: ops::RangeFrom<usize>) -> &str {}
        }
        impl ops::Index<ops::RangeFull> for String {
            type Output = str;
            fn index(&self, _index: ops::RangeFull) -> &str {}
        }
        impl ops::Index<ops::RangeInclusive<usize>> for String {
            type Output = str;
            fn index(&self, index: ops::RangeInclusive<usize>) -> &str {}
        }
        impl ops::Index<ops::RangeToInclusive<usize>> for String {
            type Output = str;
            fn index(&self, index: ops::RangeToInclusive<usize>) -> &str {}
        }
        impl ops::IndexMut<ops::Range<usize>> for String { fn index_mut(&mut self, index: ops::Range<usize>) -> &mut str {} }
        impl ops::IndexMut<ops::RangeTo<usize>> for String { fn index_mut(&mut self, index: ops::RangeTo<usize>) -> &mut str {} }
        impl ops::IndexMut<ops::RangeFrom<usize>> for String { fn index_mut(&mut self, index: ops::RangeFrom<usize>) -> &mut str {} }
        impl ops::IndexMut<ops::RangeFull> for String { fn index_mut(&mut self, _index: ops::RangeFull) -> &mut str {} }
        impl ops::IndexMut<ops::RangeInclusive<usize>> for String { fn index_mut(&mut self, index: ops::RangeInclusive<usize>) -> &mut str {} }
        impl ops::IndexMut<ops::RangeToInclusive<usize>> for String { fn index_mut(&mut self, index: ops::RangeToInclusive<usize>) -> &mut str {} }
        impl ops::Deref for String {
            type Target = str;
            fn deref(&self) -> &str {}
        }
        impl ops::DerefMut for String { fn deref_mut(&mut self) -> &mut str {} }
        impl AsRef<str> for String { fn as_ref(&self) -> &str {} }
        impl AsRef<[u8]> for String { fn as_ref(&self) -> &[u8] {} }
        impl fmt::Write for String {
            fn write_str(&mut self, s: &str) -> fmt::Result {}
            fn write_char(&mut self, c: char) -> fmt::Result {}
        }
        impl Borrow<str> for String { fn borrow(&self) -> &str {} }
        impl BorrowMut<str> for String { fn borrow_mut(&mut self) -> &mut str {} }
        pub struct Drain;
        impl Iterator for Drain {
            type Item = char;
            fn next(&mut self) -> Option<char> {}
        }
        impl DoubleEndedIterator for Drain { fn next_back(&mut self) -> Option<char> {} }
    }
    mod collect_in {
        use crate::Bump;
        use crate::boxed::Box;
        use crate::collections::{String, Vec};
        pub trait FromIteratorIn<A> {
            type Alloc;
            fn from_iter_in<I>(iter: I, alloc: Self::Alloc) -> Self where I: IntoIterator<Item = A>;
        }
        impl<T> FromIteratorIn<T> for Box<[T]> {
            type Alloc = &Bump;
            fn from_iter_in<I>(iter: I, alloc: Self::Alloc) -> Self where I: IntoIterator<Item = T> { iter.into_iter().next(); }
        }
        impl<T> FromIteratorIn<T> for Vec<T> {
            type Alloc = &Bump;
            fn from_iter_in<I>(iter: I, alloc: Self::Alloc) -> Self where I: IntoIterator<Item = T> { iter.into_iter().next(); }
        }
        impl<T, V: FromIteratorIn<T>> FromIteratorIn<Option<T>> for Option<V> {
            type Alloc = V::Alloc;
            fn from_iter_in<I>(iter: I, alloc: Self::Alloc) -> Self where I: IntoIterator<Item = Option<T>> { iter.into_iter().next(); }
        }
        impl FromIteratorIn<char> for String {
            type Alloc = &Bump;
            fn from_iter_in<I>(iter: I, alloc: Self::Alloc) -> Self where I: IntoIterator<Item = char> { iter.into_iter().next(); }
        }
        pub trait CollectIn: Iterator { fn collect_in<C: FromIteratorIn<Self::Item>>(self, alloc: C::Alloc) -> C { self.next(); } }
        impl<I: Iterator> CollectIn for I {}
    }
}
mod alloc {
    use core::fmt;
    #[derive(Clone)] pub struct AllocErr;
    impl fmt::Display for AllocErr {}
}
