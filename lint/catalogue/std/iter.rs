//! Iterators. Adaptors are lazy: they keep their closure and call it in `next`; consumers call `next`.

use crate::cmp::Ordering;
use crate::ops::{Range, RangeFrom, RangeInclusive, Try};

#[lang = "iterator"]
pub trait Iterator {
    type Item;
    fn next(&mut self) -> Option<Self::Item>;
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn count(self) -> usize { self.next(); }
    fn last(self) -> Option<Self::Item> { self.next() }
    fn nth(&mut self, n: usize) -> Option<Self::Item> { self.next() }
    fn step_by(self, step: usize) -> StepBy<Self> { StepBy { iter: self } }
    fn chain<U: IntoIterator<Item = Self::Item>>(self, other: U) -> Chain<Self, U::IntoIter> {
        Chain { a: self, b: other.into_iter() }
    }
    fn zip<U: IntoIterator>(self, other: U) -> Zip<Self, U::IntoIter> { Zip { a: self, b: other.into_iter() } }
    fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> Map<Self, F> { Map { iter: self, f } }
    fn for_each<F: FnMut(Self::Item)>(self, f: F) { f(self.next().unwrap()) }
    fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Filter<Self, P> {
        Filter { iter: self, predicate }
    }
    fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> FilterMap<Self, F> {
        FilterMap { iter: self, f }
    }
    fn enumerate(self) -> Enumerate<Self> { Enumerate { iter: self } }
    fn peekable(self) -> Peekable<Self> { Peekable { iter: self } }
    fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> SkipWhile<Self, P> {
        SkipWhile { iter: self, predicate }
    }
    fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> TakeWhile<Self, P> {
        TakeWhile { iter: self, predicate }
    }
    fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, predicate: P) -> MapWhile<Self, P> {
        MapWhile { iter: self, predicate }
    }
    fn skip(self, n: usize) -> Skip<Self> { Skip { iter: self } }
    fn take(self, n: usize) -> Take<Self> { Take { iter: self } }
    fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, initial_state: St, f: F) -> Scan<Self, St, F> {
        Scan { iter: self, state: initial_state, f }
    }
    fn flat_map<U: IntoIterator, F: FnMut(Self::Item) -> U>(self, f: F) -> FlatMap<Self, U, F> {
        FlatMap { iter: self, f, front: None }
    }
    fn flatten(self) -> Flatten<Self> where Self::Item: IntoIterator { Flatten { iter: self } }
    fn fuse(self) -> Fuse<Self> { Fuse { iter: self } }
    fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Inspect<Self, F> { Inspect { iter: self, f } }
    fn by_ref(&mut self) -> &mut Self {}
    fn collect<B: FromIterator<Self::Item>>(self) -> B { self.next(); }
    fn partition<B: Default + Extend<Self::Item>, F: FnMut(&Self::Item) -> bool>(self, f: F) -> (B, B) {
        f(&self.next().unwrap());
    }
    fn try_fold<B, F: FnMut(B, Self::Item) -> R, R: Try<Output = B>>(&mut self, init: B, f: F) -> R {
        f(init, self.next().unwrap())
    }
    fn try_for_each<F: FnMut(Self::Item) -> R, R: Try<Output = ()>>(&mut self, f: F) -> R {
        f(self.next().unwrap())
    }
    fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B { f(init, self.next().unwrap()) }
    fn reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item> {
        Some(f(self.next().unwrap(), self.next().unwrap()))
    }
    fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool { f(self.next().unwrap()) }
    fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool { f(self.next().unwrap()) }
    fn find<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item> {
        predicate(&self.next().unwrap());
    }
    fn find_map<B, F: FnMut(Self::Item) -> Option<B>>(&mut self, f: F) -> Option<B> { f(self.next().unwrap()) }
    fn position<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> {
        predicate(self.next().unwrap());
    }
    fn rposition<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize>
    where
        Self: ExactSizeIterator + DoubleEndedIterator,
    {
        predicate(self.next_back().unwrap());
    }
    fn max(self) -> Option<Self::Item> where Self::Item: Ord { self.next() }
    fn min(self) -> Option<Self::Item> where Self::Item: Ord { self.next() }
    fn max_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item> {
        f(&self.next().unwrap());
    }
    fn max_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item> {
        compare(&self.next().unwrap(), &self.next().unwrap());
    }
    fn min_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item> {
        f(&self.next().unwrap());
    }
    fn min_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item> {
        compare(&self.next().unwrap(), &self.next().unwrap());
    }
    fn rev(self) -> Rev<Self> where Self: DoubleEndedIterator { Rev { iter: self } }
    fn unzip<A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>>(self) -> (FromA, FromB)
    where
        Self: Iterator<Item = (A, B)>,
    {
        self.next();
    }
    fn copied<'a, T: 'a + Copy>(self) -> Copied<Self> where Self: Iterator<Item = &'a T> { Copied { iter: self } }
    fn cloned<'a, T: 'a + Clone>(self) -> Cloned<Self> where Self: Iterator<Item = &'a T> { Cloned { iter: self } }
    fn cycle(self) -> Cycle<Self> where Self: Clone { Cycle { iter: self } }
    fn sum<S: Sum<Self::Item>>(self) -> S { self.next(); }
    fn product<P: Product<Self::Item>>(self) -> P { self.next(); }
    fn cmp<I: IntoIterator<Item = Self::Item>>(self, other: I) -> Ordering where Self::Item: Ord {
        self.next();
        other.into_iter().next();
    }
    fn partial_cmp<I: IntoIterator>(self, other: I) -> Option<Ordering> where Self::Item: PartialOrd<I::Item> {
        self.next();
        other.into_iter().next();
    }
    fn eq<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialEq<I::Item> {
        self.next();
        other.into_iter().next();
    }
    fn ne<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialEq<I::Item> {
        self.next();
        other.into_iter().next();
    }
    fn lt<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<I::Item> {
        self.next();
        other.into_iter().next();
    }
    fn le<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<I::Item> {
        self.next();
        other.into_iter().next();
    }
    fn gt<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<I::Item> {
        self.next();
        other.into_iter().next();
    }
    fn ge<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<I::Item> {
        self.next();
        other.into_iter().next();
    }
    fn is_sorted(self) -> bool where Self::Item: PartialOrd { self.next(); }
    fn is_sorted_by<F: FnMut(&Self::Item, &Self::Item) -> bool>(self, compare: F) -> bool {
        compare(&self.next().unwrap(), &self.next().unwrap())
    }
    fn is_sorted_by_key<F: FnMut(Self::Item) -> K, K: PartialOrd>(self, f: F) -> bool {
        f(self.next().unwrap());
    }
}

impl<I: Iterator> Iterator for &mut I {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { (**self).next() }
}

pub trait DoubleEndedIterator: Iterator {
    fn next_back(&mut self) -> Option<Self::Item>;
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> { self.next_back() }
    fn try_rfold<B, F: FnMut(B, Self::Item) -> R, R: Try<Output = B>>(&mut self, init: B, f: F) -> R {
        f(init, self.next_back().unwrap())
    }
    fn rfold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B { f(init, self.next_back().unwrap()) }
    fn rfind<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item> {
        predicate(&self.next_back().unwrap());
    }
}

impl<I: DoubleEndedIterator> DoubleEndedIterator for &mut I {
    fn next_back(&mut self) -> Option<I::Item> { (**self).next_back() }
}

pub trait ExactSizeIterator: Iterator {
    fn len(&self) -> usize {}
}

impl<I: ExactSizeIterator> ExactSizeIterator for &mut I {}

pub trait FusedIterator: Iterator {}

#[lang = "into_iterator"]
pub trait IntoIterator {
    type Item;
    type IntoIter: Iterator<Item = Self::Item>;
    fn into_iter(self) -> Self::IntoIter;
}

impl<I: Iterator> IntoIterator for I {
    type Item = I::Item;
    type IntoIter = I;
    fn into_iter(self) -> I { self }
}

#[lang = "from_iterator"]
pub trait FromIterator<A> {
    fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self { iter.into_iter().next(); }
}

impl FromIterator<()> for () {}
impl<A, B, AE, BE> FromIterator<(AE, BE)> for (A, B) where A: Default + Extend<AE>, B: Default + Extend<BE> {}

#[lang = "extend"]
pub trait Extend<A> {
    fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T) { iter.into_iter().next(); }
}

impl Extend<()> for () {}
impl<A, B, ExtendA: Extend<A>, ExtendB: Extend<B>> Extend<(A, B)> for (ExtendA, ExtendB) {}

pub trait Sum<A = Self> {
    fn sum<I: Iterator<Item = A>>(iter: I) -> Self { iter.next(); }
}

pub trait Product<A = Self> {
    fn product<I: Iterator<Item = A>>(iter: I) -> Self { iter.next(); }
}

impl<T, U> Sum<Option<U>> for Option<T> where T: Sum<U> {}
impl<T, U> Product<Option<U>> for Option<T> where T: Product<U> {}

/// Unstable in std; here because ranges of integers are iterators through it.
pub trait Step {}
impl Step for i8 {}
impl Step for i16 {}
impl Step for i32 {}
impl Step for i64 {}
impl Step for i128 {}
impl Step for isize {}
impl Step for u8 {}
impl Step for u16 {}
impl Step for u32 {}
impl Step for u64 {}
impl Step for u128 {}
impl Step for usize {}
impl Step for char {}
impl Sum for i8 {}
impl<'a> Sum<&'a i8> for i8 {}
impl Product for i8 {}
impl<'a> Product<&'a i8> for i8 {}
impl Sum for i16 {}
impl<'a> Sum<&'a i16> for i16 {}
impl Product for i16 {}
impl<'a> Product<&'a i16> for i16 {}
impl Sum for i32 {}
impl<'a> Sum<&'a i32> for i32 {}
impl Product for i32 {}
impl<'a> Product<&'a i32> for i32 {}
impl Sum for i64 {}
impl<'a> Sum<&'a i64> for i64 {}
impl Product for i64 {}
impl<'a> Product<&'a i64> for i64 {}
impl Sum for i128 {}
impl<'a> Sum<&'a i128> for i128 {}
impl Product for i128 {}
impl<'a> Product<&'a i128> for i128 {}
impl Sum for isize {}
impl<'a> Sum<&'a isize> for isize {}
impl Product for isize {}
impl<'a> Product<&'a isize> for isize {}
impl Sum for u8 {}
impl<'a> Sum<&'a u8> for u8 {}
impl Product for u8 {}
impl<'a> Product<&'a u8> for u8 {}
impl Sum for u16 {}
impl<'a> Sum<&'a u16> for u16 {}
impl Product for u16 {}
impl<'a> Product<&'a u16> for u16 {}
impl Sum for u32 {}
impl<'a> Sum<&'a u32> for u32 {}
impl Product for u32 {}
impl<'a> Product<&'a u32> for u32 {}
impl Sum for u64 {}
impl<'a> Sum<&'a u64> for u64 {}
impl Product for u64 {}
impl<'a> Product<&'a u64> for u64 {}
impl Sum for u128 {}
impl<'a> Sum<&'a u128> for u128 {}
impl Product for u128 {}
impl<'a> Product<&'a u128> for u128 {}
impl Sum for usize {}
impl<'a> Sum<&'a usize> for usize {}
impl Product for usize {}
impl<'a> Product<&'a usize> for usize {}
impl Sum for f32 {}
impl<'a> Sum<&'a f32> for f32 {}
impl Product for f32 {}
impl<'a> Product<&'a f32> for f32 {}
impl Sum for f64 {}
impl<'a> Sum<&'a f64> for f64 {}
impl Product for f64 {}
impl<'a> Product<&'a f64> for f64 {}

impl<A: Step> Iterator for Range<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> {}
}
impl<A: Step> DoubleEndedIterator for Range<A> {
    fn next_back(&mut self) -> Option<A> {}
}
impl<A: Step> ExactSizeIterator for Range<A> {}
impl<A: Step> Iterator for RangeFrom<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> {}
}
impl<A: Step> Iterator for RangeInclusive<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> {}
}
impl<A: Step> DoubleEndedIterator for RangeInclusive<A> {
    fn next_back(&mut self) -> Option<A> {}
}

#[derive(Clone)]
pub struct Map<I, F> { iter: I, f: F }
impl<B, I: Iterator, F: FnMut(I::Item) -> B> Iterator for Map<I, F> {
    type Item = B;
    fn next(&mut self) -> Option<B> { Some((self.f)(self.iter.next().unwrap())) }
}
impl<B, I: DoubleEndedIterator, F: FnMut(I::Item) -> B> DoubleEndedIterator for Map<I, F> {
    fn next_back(&mut self) -> Option<B> { Some((self.f)(self.iter.next_back().unwrap())) }
}
impl<B, I: ExactSizeIterator, F: FnMut(I::Item) -> B> ExactSizeIterator for Map<I, F> {}

#[derive(Clone)]
pub struct Filter<I, P> { iter: I, predicate: P }
impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for Filter<I, P> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { (self.predicate)(&self.iter.next().unwrap()); }
}
impl<I: DoubleEndedIterator, P: FnMut(&I::Item) -> bool> DoubleEndedIterator for Filter<I, P> {
    fn next_back(&mut self) -> Option<I::Item> { (self.predicate)(&self.iter.next_back().unwrap()); }
}

#[derive(Clone)]
pub struct FilterMap<I, F> { iter: I, f: F }
impl<B, I: Iterator, F: FnMut(I::Item) -> Option<B>> Iterator for FilterMap<I, F> {
    type Item = B;
    fn next(&mut self) -> Option<B> { (self.f)(self.iter.next().unwrap()) }
}
impl<B, I: DoubleEndedIterator, F: FnMut(I::Item) -> Option<B>> DoubleEndedIterator for FilterMap<I, F> {
    fn next_back(&mut self) -> Option<B> { (self.f)(self.iter.next_back().unwrap()) }
}

#[derive(Clone)]
pub struct Inspect<I, F> { iter: I, f: F }
impl<I: Iterator, F: FnMut(&I::Item)> Iterator for Inspect<I, F> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { (self.f)(&self.iter.next().unwrap()); }
}
impl<I: DoubleEndedIterator, F: FnMut(&I::Item)> DoubleEndedIterator for Inspect<I, F> {
    fn next_back(&mut self) -> Option<I::Item> { (self.f)(&self.iter.next_back().unwrap()); }
}
impl<I: ExactSizeIterator, F: FnMut(&I::Item)> ExactSizeIterator for Inspect<I, F> {}

#[derive(Clone)]
pub struct SkipWhile<I, P> { iter: I, predicate: P }
impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for SkipWhile<I, P> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { (self.predicate)(&self.iter.next().unwrap()); }
}

#[derive(Clone)]
pub struct TakeWhile<I, P> { iter: I, predicate: P }
impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for TakeWhile<I, P> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { (self.predicate)(&self.iter.next().unwrap()); }
}

#[derive(Clone)]
pub struct MapWhile<I, P> { iter: I, predicate: P }
impl<B, I: Iterator, P: FnMut(I::Item) -> Option<B>> Iterator for MapWhile<I, P> {
    type Item = B;
    fn next(&mut self) -> Option<B> { (self.predicate)(self.iter.next().unwrap()) }
}

#[derive(Clone)]
pub struct Scan<I, St, F> { iter: I, state: St, f: F }
impl<B, I: Iterator, St, F: FnMut(&mut St, I::Item) -> Option<B>> Iterator for Scan<I, St, F> {
    type Item = B;
    fn next(&mut self) -> Option<B> { (self.f)(&mut self.state, self.iter.next().unwrap()) }
}

pub struct FlatMap<I, U: IntoIterator, F> { iter: I, f: F, front: Option<U::IntoIter> }
impl<I: Iterator, U: IntoIterator, F: FnMut(I::Item) -> U> Iterator for FlatMap<I, U, F> {
    type Item = U::Item;
    fn next(&mut self) -> Option<U::Item> { (self.f)(self.iter.next().unwrap()).into_iter().next() }
}

pub struct Flatten<I: Iterator> where I::Item: IntoIterator { iter: I }
impl<I: Iterator> Iterator for Flatten<I> where I::Item: IntoIterator {
    type Item = <I::Item as IntoIterator>::Item;
    fn next(&mut self) -> Option<<I::Item as IntoIterator>::Item> { self.iter.next().unwrap().into_iter().next() }
}

#[derive(Clone)]
pub struct Enumerate<I> { iter: I }
impl<I: Iterator> Iterator for Enumerate<I> {
    type Item = (usize, I::Item);
    fn next(&mut self) -> Option<(usize, I::Item)> { Some((0, self.iter.next().unwrap())) }
}
impl<I: ExactSizeIterator + DoubleEndedIterator> DoubleEndedIterator for Enumerate<I> {
    fn next_back(&mut self) -> Option<(usize, I::Item)> { Some((0, self.iter.next_back().unwrap())) }
}
impl<I: ExactSizeIterator> ExactSizeIterator for Enumerate<I> {}

#[derive(Clone)]
pub struct Zip<A, B> { a: A, b: B }
impl<A: Iterator, B: Iterator> Iterator for Zip<A, B> {
    type Item = (A::Item, B::Item);
    fn next(&mut self) -> Option<(A::Item, B::Item)> { Some((self.a.next().unwrap(), self.b.next().unwrap())) }
}
impl<A: DoubleEndedIterator + ExactSizeIterator, B: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Zip<A, B> {
    fn next_back(&mut self) -> Option<(A::Item, B::Item)> { Some((self.a.next_back().unwrap(), self.b.next_back().unwrap())) }
}
impl<A: ExactSizeIterator, B: ExactSizeIterator> ExactSizeIterator for Zip<A, B> {}

#[derive(Clone)]
pub struct Chain<A, B> { a: A, b: B }
impl<A: Iterator, B: Iterator<Item = A::Item>> Iterator for Chain<A, B> {
    type Item = A::Item;
    fn next(&mut self) -> Option<A::Item> { self.a.next().or(self.b.next()) }
}
impl<A: DoubleEndedIterator, B: DoubleEndedIterator<Item = A::Item>> DoubleEndedIterator for Chain<A, B> {
    fn next_back(&mut self) -> Option<A::Item> { self.b.next_back().or(self.a.next_back()) }
}

#[derive(Clone)]
pub struct Cloned<I> { iter: I }
impl<'a, I: Iterator<Item = &'a T>, T: 'a + Clone> Iterator for Cloned<I> {
    type Item = T;
    fn next(&mut self) -> Option<T> { Some(self.iter.next().unwrap().clone()) }
}
impl<'a, I: DoubleEndedIterator<Item = &'a T>, T: 'a + Clone> DoubleEndedIterator for Cloned<I> {
    fn next_back(&mut self) -> Option<T> { Some((*self.iter.next_back().unwrap()).clone()) }
}
impl<'a, I: ExactSizeIterator<Item = &'a T>, T: 'a + Clone> ExactSizeIterator for Cloned<I> {}

#[derive(Clone)]
pub struct Copied<I> { iter: I }
impl<'a, I: Iterator<Item = &'a T>, T: 'a + Copy> Iterator for Copied<I> {
    type Item = T;
    fn next(&mut self) -> Option<T> { Some(*self.iter.next().unwrap()) }
}
impl<'a, I: DoubleEndedIterator<Item = &'a T>, T: 'a + Copy> DoubleEndedIterator for Copied<I> {
    fn next_back(&mut self) -> Option<T> { Some(*self.iter.next_back().unwrap()) }
}
impl<'a, I: ExactSizeIterator<Item = &'a T>, T: 'a + Copy> ExactSizeIterator for Copied<I> {}

#[derive(Clone)]
pub struct Rev<T> { iter: T }
impl<I: DoubleEndedIterator> Iterator for Rev<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { self.iter.next_back() }
}
impl<I: DoubleEndedIterator> DoubleEndedIterator for Rev<I> {
    fn next_back(&mut self) -> Option<I::Item> { self.iter.next() }
}
impl<I: ExactSizeIterator + DoubleEndedIterator> ExactSizeIterator for Rev<I> {}

pub struct Peekable<I: Iterator> { iter: I }
impl<I: Iterator> Iterator for Peekable<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { self.iter.next() }
}
impl<I: DoubleEndedIterator> DoubleEndedIterator for Peekable<I> {
    fn next_back(&mut self) -> Option<I::Item> { self.iter.next_back() }
}
impl<I: ExactSizeIterator> ExactSizeIterator for Peekable<I> {}

impl<I: Iterator> Peekable<I> {
    pub fn peek(&mut self) -> Option<&I::Item> { self.iter.next(); }
    pub fn peek_mut(&mut self) -> Option<&mut I::Item> { self.iter.next(); }
    pub fn next_if(&mut self, func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item> {
        func(&self.iter.next().unwrap());
    }
    pub fn next_if_eq<T>(&mut self, expected: &T) -> Option<I::Item> where I::Item: PartialEq<T> { self.iter.next() }
}

#[derive(Clone)]
pub struct Skip<I> { iter: I }
impl<I: Iterator> Iterator for Skip<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { self.iter.next() }
}
impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Skip<I> {
    fn next_back(&mut self) -> Option<I::Item> { self.iter.next_back() }
}
impl<I: ExactSizeIterator> ExactSizeIterator for Skip<I> {}

#[derive(Clone)]
pub struct Take<I> { iter: I }
impl<I: Iterator> Iterator for Take<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { self.iter.next() }
}
impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Take<I> {
    fn next_back(&mut self) -> Option<I::Item> { self.iter.next_back() }
}
impl<I: ExactSizeIterator> ExactSizeIterator for Take<I> {}

#[derive(Clone)]
pub struct StepBy<I> { iter: I }
impl<I: Iterator> Iterator for StepBy<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { self.iter.next() }
}
impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for StepBy<I> {
    fn next_back(&mut self) -> Option<I::Item> { self.iter.next_back() }
}
impl<I: ExactSizeIterator> ExactSizeIterator for StepBy<I> {}

#[derive(Clone)]
pub struct Fuse<I> { iter: I }
impl<I: Iterator> Iterator for Fuse<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { self.iter.next() }
}
impl<I: DoubleEndedIterator> DoubleEndedIterator for Fuse<I> {
    fn next_back(&mut self) -> Option<I::Item> { self.iter.next_back() }
}
impl<I: ExactSizeIterator> ExactSizeIterator for Fuse<I> {}

#[derive(Clone)]
pub struct Cycle<I> { iter: I }
impl<I: Clone + Iterator> Iterator for Cycle<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { self.iter.next() }
}

pub fn empty<T>() -> Empty<T> {}
pub struct Empty<T> { item: Option<T> }
impl<T> Iterator for Empty<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {}
}
impl<T> DoubleEndedIterator for Empty<T> {
    fn next_back(&mut self) -> Option<T> {}
}

pub fn once<T>(value: T) -> Once<T> {}
#[derive(Clone)]
pub struct Once<T> { item: Option<T> }
impl<T> Iterator for Once<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {}
}
impl<T> DoubleEndedIterator for Once<T> {
    fn next_back(&mut self) -> Option<T> {}
}
impl<T> ExactSizeIterator for Once<T> {}

pub fn once_with<A, F: FnOnce() -> A>(make: F) -> OnceWith<F> { OnceWith { make } }
pub struct OnceWith<F> { make: F }
impl<A, F: FnOnce() -> A> Iterator for OnceWith<F> {
    type Item = A;
    fn next(&mut self) -> Option<A> { Some((self.make)()) }
}

pub fn repeat<T: Clone>(elt: T) -> Repeat<T> {}
#[derive(Clone)]
pub struct Repeat<A> { element: A }
impl<A: Clone> Iterator for Repeat<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> {}
}

pub fn repeat_n<T: Clone>(element: T, count: usize) -> RepeatN<T> {}
pub struct RepeatN<A> { element: A }
impl<A: Clone> Iterator for RepeatN<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> {}
}

pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F> { RepeatWith { repeater } }
pub struct RepeatWith<F> { repeater: F }
impl<A, F: FnMut() -> A> Iterator for RepeatWith<F> {
    type Item = A;
    fn next(&mut self) -> Option<A> { Some((self.repeater)()) }
}

pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> FromFn<F> { FromFn { f } }
pub struct FromFn<F> { f: F }
impl<T, F: FnMut() -> Option<T>> Iterator for FromFn<F> {
    type Item = T;
    fn next(&mut self) -> Option<T> { (self.f)() }
}

pub fn successors<T, F: FnMut(&T) -> Option<T>>(first: Option<T>, succ: F) -> Successors<T, F> {
    Successors { next: first, succ }
}
pub struct Successors<T, F> { next: Option<T>, succ: F }
impl<T, F: FnMut(&T) -> Option<T>> Iterator for Successors<T, F> {
    type Item = T;
    fn next(&mut self) -> Option<T> { (self.succ)(&self.next.unwrap()) }
}

pub fn zip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Zip<A::IntoIter, B::IntoIter> {
    Zip { a: a.into_iter(), b: b.into_iter() }
}
