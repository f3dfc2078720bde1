//! either 1.19.0.

macro_rules! for_both {
    ($value:expr, $pattern:pat => $result:expr) => {
        match $value { $crate::Either::Left($pattern) => $result, $crate::Either::Right($pattern) => $result }
    };
}
macro_rules! map_both {
    ($value:expr, $pattern:pat => $result:expr) => {
        match $value {
            $crate::Either::Left($pattern) => $crate::Either::Left($result),
            $crate::Either::Right($pattern) => $crate::Either::Right($result),
        }
    };
}
macro_rules! try_left {
    ($expr:expr) => {
        match $expr { $crate::Left(value) => value, $crate::Right(error) => return $crate::Right(::std::convert::From::from(error)) }
    };
}
macro_rules! try_right {
    ($expr:expr) => {
        match $expr { $crate::Left(error) => return $crate::Left(::std::convert::From::from(error)), $crate::Right(value) => value }
    };
}
pub use crate::Either::{Left, Right};
use core::{fmt, iter};
use core::future::Future;
use core::ops::{Deref, DerefMut};
use core::pin::Pin;
use std::{io, string, vec};
use std::error::Error;
use std::io::{BufRead, Read, Seek, SeekFrom, Write};
#[derive(Copy)] pub enum Either<L, R> { Left(L), Right(R) }
impl<L: Clone, R: Clone> Clone for Either<L, R> {}
impl<L, R> Either<L, R> {
    pub fn is_left(&self) -> bool {}
    pub fn is_left_and<F>(self, f: F) -> bool where F: FnOnce(L) -> bool { let a: L; f(a); }
    pub fn is_right_and<F>(self, f: F) -> bool where F: FnOnce(R) -> bool { let a: R; f(a); }
    pub fn is_left_or<F>(self, f: F) -> bool where F: FnOnce(R) -> bool { let a: R; f(a); }
    pub fn is_right_or<F>(self, f: F) -> bool where F: FnOnce(L) -> bool { let a: L; f(a); }
    pub fn is_right(&self) -> bool {}
    pub fn left(self) -> Option<L> {}
    pub fn right(self) -> Option<R> {}
    pub fn as_ref(&self) -> Either<&L, &R> {}
    pub fn as_mut(&mut self) -> Either<&mut L, &mut R> {}
    pub fn as_pin_ref(self: Pin<&Self>) -> Either<Pin<&L>, Pin<&R>> {}
    pub fn as_pin_mut(self: Pin<&mut Self>) -> Either<Pin<&mut L>, Pin<&mut R>> {}
    pub fn flip(self) -> Either<R, L> {}
    pub fn map_left<F, M>(self, f: F) -> Either<M, R> where F: FnOnce(L) -> M { let a: L; f(a) }
    pub fn map_right<F, S>(self, f: F) -> Either<L, S> where F: FnOnce(R) -> S { let a: R; f(a) }
    pub fn map_left_or<F, S>(self, default: S, f: F) -> S where F: FnOnce(L) -> S { let a: L; f(a) }
    pub fn map_right_or<F, S>(self, default: S, f: F) -> S where F: FnOnce(R) -> S { let a: R; f(a) }
    pub fn map_either<F, G, M, S>(self, f: F, g: G) -> Either<M, S> where F: FnOnce(L) -> M, G: FnOnce(R) -> S { let a: L; f(a); let a: R; g(a) }
    pub fn map_either_with<Ctx, F, G, M, S>(self, ctx: Ctx, f: F, g: G) -> Either<M, S> where F: FnOnce(Ctx, L) -> M, G: FnOnce(Ctx, R) -> S { let a: Ctx; let b: L; f(a, b); let a: Ctx; let b: R; g(a, b) }
    pub fn either<F, G, T>(self, f: F, g: G) -> T where F: FnOnce(L) -> T, G: FnOnce(R) -> T { let a: L; f(a); let a: R; g(a) }
    pub fn either_with<Ctx, F, G, T>(self, ctx: Ctx, f: F, g: G) -> T where F: FnOnce(Ctx, L) -> T, G: FnOnce(Ctx, R) -> T { let a: Ctx; let b: L; f(a, b); let a: Ctx; let b: R; g(a, b) }
    pub fn left_and<S>(self, other: Either<S, R>) -> Either<S, R> {}
    pub fn right_and<S>(self, other: Either<L, S>) -> Either<L, S> {}
    pub fn left_and_then<F, S>(self, f: F) -> Either<S, R> where F: FnOnce(L) -> Either<S, R> { let a: L; f(a) }
    pub fn right_and_then<F, S>(self, f: F) -> Either<L, S> where F: FnOnce(R) -> Either<L, S> { let a: R; f(a) }
    pub fn into_iter(self) -> Either<L::IntoIter, R::IntoIter> where L: IntoIterator, R: IntoIterator<Item = L::Item> {}
    pub fn iter(&self) -> Either<<&L as IntoIterator>::IntoIter, <&R as IntoIterator>::IntoIter> where &L: IntoIterator, &R: IntoIterator<Item = <&L as IntoIterator>::Item> {}
    pub fn iter_mut(&mut self,) -> Either<<&mut L as IntoIterator>::IntoIter, <&mut R as IntoIterator>::IntoIter> where &mut L: IntoIterator, &mut R: IntoIterator<Item = <&mut L as IntoIterator>::Item> {}
    pub fn factor_into_iter(self) -> IterEither<L::IntoIter, R::IntoIter> where L: IntoIterator, R: IntoIterator {}
    pub fn factor_iter(&self,) -> IterEither<<&L as IntoIterator>::IntoIter, <&R as IntoIterator>::IntoIter> where &L: IntoIterator, &R: IntoIterator {}
    pub fn factor_iter_mut(&mut self,) -> IterEither<<&mut L as IntoIterator>::IntoIter, <&mut R as IntoIterator>::IntoIter> where &mut L: IntoIterator, &mut R: IntoIterator {}
    pub fn left_or(self, other: L) -> L {}
    pub fn left_or_default(self) -> L where L: Default {}
    pub fn left_or_else<F>(self, f: F) -> L where F: FnOnce(R) -> L { let a: R; f(a); }
    pub fn right_or(self, other: R) -> R {}
    pub fn right_or_default(self) -> R where R: Default {}
    pub fn right_or_else<F>(self, f: F) -> R where F: FnOnce(L) -> R { let a: L; f(a); }
    pub fn unwrap_left(self) -> L where R: fmt::Debug {}
    pub fn unwrap_right(self) -> R where L: fmt::Debug {}
    pub fn expect_left(self, msg: &str) -> L where R: fmt::Debug {}
    pub fn expect_right(self, msg: &str) -> R where L: fmt::Debug {}
    pub fn inspect_left<F>(self, f: F) -> Self where F: FnOnce(&L) { let a: &L; f(a); }
    pub fn inspect_right<F>(self, f: F) -> Self where F: FnOnce(&R) { let a: &R; f(a); }
    pub fn either_into<T>(self) -> T where L: Into<T>, R: Into<T> {}
}
impl<L, R> Either<Option<L>, Option<R>> { pub fn factor_none(self) -> Option<Either<L, R>> {} }
impl<L, R, E> Either<Result<L, E>, Result<R, E>> { pub fn factor_err(self) -> Result<Either<L, R>, E> {} }
impl<T, L, R> Either<Result<T, L>, Result<T, R>> { pub fn factor_ok(self) -> Result<T, Either<L, R>> {} }
impl<T, L, R> Either<(T, L), (T, R)> { pub fn factor_first(self) -> (T, Either<L, R>) {} }
impl<T, L, R> Either<(L, T), (R, T)> { pub fn factor_second(self) -> (Either<L, R>, T) {} }
impl<T> Either<T, T> {
    pub fn into_inner(self) -> T {}
    pub fn map<F, M>(self, f: F) -> Either<M, M> where F: FnOnce(T) -> M { let a: T; f(a) }
}
impl<L, R> Either<&L, &R> {
    pub fn cloned(self) -> Either<L, R> where L: Clone, R: Clone {}
    pub fn copied(self) -> Either<L, R> where L: Copy, R: Copy {}
}
impl<L, R> Either<&mut L, &mut R> {
    pub fn cloned(self) -> Either<L, R> where L: Clone, R: Clone {}
    pub fn copied(self) -> Either<L, R> where L: Copy, R: Copy {}
}
impl<L, R> From<Result<R, L>> for Either<L, R> {}
impl<L, R> Future for Either<L, R> where L: Future, R: Future<Output = L::Output> { type Output = L::Output; }
impl<L, R> Read for Either<L, R> where L: Read, R: Read {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { let l: L; let r: R; l.read(buf); r.read(buf) }
}
impl<L, R> Seek for Either<L, R> where L: Seek, R: Seek { fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> {} }
impl<L, R> BufRead for Either<L, R> where L: BufRead, R: BufRead {
    fn fill_buf(&mut self) -> io::Result<&[u8]> { let l: L; let r: R; l.fill_buf(); r.fill_buf() }
    fn consume(&mut self, amt: usize) {}
}
impl<L, R> Write for Either<L, R> where L: Write, R: Write {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> { let l: L; let r: R; l.write(buf); r.write(buf) }
    fn flush(&mut self) -> io::Result<()> {}
}
impl<L, R, Target> AsRef<Target> for Either<L, R> where L: AsRef<Target>, R: AsRef<Target> {}
impl<L, R, Target> AsRef<[Target]> for Either<L, R> where L: AsRef<[Target]>, R: AsRef<[Target]> {}
impl<L, R, Target> AsMut<Target> for Either<L, R> where L: AsMut<Target>, R: AsMut<Target> {}
impl<L, R, Target> AsMut<[Target]> for Either<L, R> where L: AsMut<[Target]>, R: AsMut<[Target]> {}
impl<L, R> Deref for Either<L, R> where L: Deref, R: Deref<Target = L::Target> {
    type Target = L::Target;
    fn deref(&self) -> &Self::Target {}
}
impl<L, R> DerefMut for Either<L, R> where L: DerefMut, R: DerefMut<Target = L::Target> {
    fn deref_mut(&mut self) -> &mut Self::Target {}
}
impl<L, R> Error for Either<L, R> where L: Error, R: Error {}
impl<L, R> fmt::Write for Either<L, R> where L: fmt::Write, R: fmt::Write {
    fn write_str(&mut self, s: &str) -> fmt::Result {}
    fn write_char(&mut self, c: char) -> fmt::Result {}
}
impl<L, R, A> Extend<A> for Either<L, R> where L: Extend<A>, R: Extend<A> {}
impl<L, R> Iterator for Either<L, R> where L: Iterator, R: Iterator<Item = L::Item> {
    type Item = L::Item;
    fn next(&mut self) -> Option<Self::Item> { let l: L; let r: R; l.next(); r.next(); }
}
impl<L, R> DoubleEndedIterator for Either<L, R> where L: DoubleEndedIterator, R: DoubleEndedIterator<Item = L::Item> {
    fn next_back(&mut self) -> Option<Self::Item> { let l: L; let r: R; l.next_back(); r.next_back(); }
}
#[derive(Clone)] pub struct IterEither<L, R>;
impl<L, R> Iterator for IterEither<L, R> where L: Iterator, R: Iterator {
    type Item = Either<L::Item, R::Item>;
    fn next(&mut self) -> Option<Self::Item> { let l: L; let r: R; l.next(); r.next(); }
}
impl<L, R> DoubleEndedIterator for IterEither<L, R> where L: DoubleEndedIterator, R: DoubleEndedIterator {
    fn next_back(&mut self) -> Option<Self::Item> { let l: L; let r: R; l.next_back(); r.next_back(); }
}
pub trait IntoEither {
    fn into_either(self, into_left: bool) -> Either<Self, Self> {}
    fn into_either_with<F>(self, into_left: F) -> Either<Self, Self> where F: FnOnce(&Self) -> bool { let a: &Self; into_left(a); }
}
impl<T> IntoEither for T {}
pub mod serde_untagged {
    use crate::Either;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    pub fn serialize<L, R, S>(this: &Either<L, R>, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer, L: Serialize, R: Serialize {}
    pub fn deserialize<L, R, D>(deserializer: D) -> Result<Either<L, R>, D::Error> where D: Deserializer, L: Deserialize, R: Deserialize {}
}
pub mod serde_untagged_optional {
    use crate::Either;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    pub fn serialize<L, R, S>(this: &Option<Either<L, R>>, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer, L: Serialize, R: Serialize {}
    pub fn deserialize<L, R, D>(deserializer: D) -> Result<Option<Either<L, R>>, D::Error> where D: Deserializer, L: Deserialize, R: Deserialize {}
}
