//! What operators, calls, ranges and `?` go through.

use crate::convert::Infallible;
use crate::task::Poll;

#[lang = "add"]
pub trait Add<Rhs = Self> { type Output; fn add(self, rhs: Rhs) -> Self::Output; }
#[lang = "sub"]
pub trait Sub<Rhs = Self> { type Output; fn sub(self, rhs: Rhs) -> Self::Output; }
#[lang = "mul"]
pub trait Mul<Rhs = Self> { type Output; fn mul(self, rhs: Rhs) -> Self::Output; }
#[lang = "div"]
pub trait Div<Rhs = Self> { type Output; fn div(self, rhs: Rhs) -> Self::Output; }
#[lang = "rem"]
pub trait Rem<Rhs = Self> { type Output; fn rem(self, rhs: Rhs) -> Self::Output; }
#[lang = "bitand"]
pub trait BitAnd<Rhs = Self> { type Output; fn bitand(self, rhs: Rhs) -> Self::Output; }
#[lang = "bitor"]
pub trait BitOr<Rhs = Self> { type Output; fn bitor(self, rhs: Rhs) -> Self::Output; }
#[lang = "bitxor"]
pub trait BitXor<Rhs = Self> { type Output; fn bitxor(self, rhs: Rhs) -> Self::Output; }
#[lang = "shl"]
pub trait Shl<Rhs = Self> { type Output; fn shl(self, rhs: Rhs) -> Self::Output; }
#[lang = "shr"]
pub trait Shr<Rhs = Self> { type Output; fn shr(self, rhs: Rhs) -> Self::Output; }
#[lang = "neg"]
pub trait Neg { type Output; fn neg(self) -> Self::Output; }
#[lang = "not"]
pub trait Not { type Output; fn not(self) -> Self::Output; }

#[lang = "add_assign"]
pub trait AddAssign<Rhs = Self> { fn add_assign(&mut self, rhs: Rhs); }
#[lang = "sub_assign"]
pub trait SubAssign<Rhs = Self> { fn sub_assign(&mut self, rhs: Rhs); }
#[lang = "mul_assign"]
pub trait MulAssign<Rhs = Self> { fn mul_assign(&mut self, rhs: Rhs); }
#[lang = "div_assign"]
pub trait DivAssign<Rhs = Self> { fn div_assign(&mut self, rhs: Rhs); }
#[lang = "rem_assign"]
pub trait RemAssign<Rhs = Self> { fn rem_assign(&mut self, rhs: Rhs); }
#[lang = "bitand_assign"]
pub trait BitAndAssign<Rhs = Self> { fn bitand_assign(&mut self, rhs: Rhs); }
#[lang = "bitor_assign"]
pub trait BitOrAssign<Rhs = Self> { fn bitor_assign(&mut self, rhs: Rhs); }
#[lang = "bitxor_assign"]
pub trait BitXorAssign<Rhs = Self> { fn bitxor_assign(&mut self, rhs: Rhs); }
#[lang = "shl_assign"]
pub trait ShlAssign<Rhs = Self> { fn shl_assign(&mut self, rhs: Rhs); }
#[lang = "shr_assign"]
pub trait ShrAssign<Rhs = Self> { fn shr_assign(&mut self, rhs: Rhs); }

#[lang = "index"]
pub trait Index<Idx> { type Output; fn index(&self, index: Idx) -> &Self::Output; }
#[lang = "index_mut"]
pub trait IndexMut<Idx>: Index<Idx> { fn index_mut(&mut self, index: Idx) -> &mut Self::Output; }

#[lang = "deref"]
pub trait Deref { type Target; fn deref(&self) -> &Self::Target; }
#[lang = "deref_mut"]
pub trait DerefMut: Deref { fn deref_mut(&mut self) -> &mut Self::Target; }

impl<T> Deref for &T { type Target = T; fn deref(&self) -> &T {} }
impl<T> Deref for &mut T { type Target = T; fn deref(&self) -> &T {} }
impl<T> DerefMut for &mut T { fn deref_mut(&mut self) -> &mut T {} }

#[lang = "drop"]
pub trait Drop { fn drop(&mut self); }

#[lang = "fn_once"]
pub trait FnOnce<Args> { type Output; fn call_once(self, args: Args) -> Self::Output; }
#[lang = "fn_mut"]
pub trait FnMut<Args>: FnOnce<Args> { fn call_mut(&mut self, args: Args) -> Self::Output; }
#[lang = "fn"]
pub trait Fn<Args>: FnMut<Args> { fn call(&self, args: Args) -> Self::Output; }
impl<A, F: Fn<A> + ?Sized> FnOnce<A> for &F {
    type Output = F::Output;
    fn call_once(self, args: A) -> F::Output { (*self).call(args) }
}
impl<A, F: Fn<A> + ?Sized> FnMut<A> for &F { fn call_mut(&mut self, args: A) -> F::Output { (**self).call(args) } }
impl<A, F: Fn<A> + ?Sized> Fn<A> for &F { fn call(&self, args: A) -> F::Output { (**self).call(args) } }
impl<A, F: FnMut<A> + ?Sized> FnOnce<A> for &mut F {
    type Output = F::Output;
    fn call_once(self, args: A) -> F::Output { (*self).call_mut(args) }
}
impl<A, F: FnMut<A> + ?Sized> FnMut<A> for &mut F { fn call_mut(&mut self, args: A) -> F::Output { (**self).call_mut(args) } }

#[lang = "async_fn_once"]
pub trait AsyncFnOnce<Args> { type Output; }
#[lang = "async_fn_mut"]
pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {}
#[lang = "async_fn"]
pub trait AsyncFn<Args>: AsyncFnMut<Args> {}

#[lang = "try"]
pub trait Try { type Output; type Residual; }
impl<T> Try for Option<T> { type Output = T; type Residual = Option<Infallible>; }
impl<T, E> Try for Result<T, E> { type Output = T; type Residual = Result<Infallible, E>; }
impl<B, C> Try for ControlFlow<B, C> { type Output = C; type Residual = ControlFlow<B, Infallible>; }
impl<T, E> Try for Poll<Result<T, E>> { type Output = Poll<T>; type Residual = Result<Infallible, E>; }
impl<T, E> Try for Poll<Option<Result<T, E>>> {
    type Output = Poll<Option<T>>;
    type Residual = Result<Infallible, E>;
}

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum ControlFlow<B, C = ()> {
    Continue(C),
    Break(B),
}

impl<B, C> ControlFlow<B, C> {
    pub fn is_break(&self) -> bool {}
    pub fn is_continue(&self) -> bool {}
    pub fn break_value(self) -> Option<B> {}
    pub fn continue_value(self) -> Option<C> {}
    pub fn map_break<T, F: FnOnce(B) -> T>(self, f: F) -> ControlFlow<T, C> {
        ControlFlow::Break(f(self.break_value().unwrap()))
    }
    pub fn map_continue<T, F: FnOnce(C) -> T>(self, f: F) -> ControlFlow<B, T> {
        ControlFlow::Continue(f(self.continue_value().unwrap()))
    }
}

#[lang = "RangeFull"]
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub struct RangeFull;

#[lang = "Range"]
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Range<Idx> {
    pub start: Idx,
    pub end: Idx,
}

impl<Idx: PartialOrd<Idx>> Range<Idx> {
    pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U> {}
    pub fn is_empty(&self) -> bool {}
}

#[lang = "RangeFrom"]
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct RangeFrom<Idx> {
    pub start: Idx,
}

impl<Idx: PartialOrd<Idx>> RangeFrom<Idx> {
    pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U> {}
}

#[lang = "RangeTo"]
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct RangeTo<Idx> {
    pub end: Idx,
}

impl<Idx: PartialOrd<Idx>> RangeTo<Idx> {
    pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U> {}
}

#[lang = "RangeInclusive"]
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct RangeInclusive<Idx> {
    start: Idx,
    end: Idx,
}

impl<Idx> RangeInclusive<Idx> {
    pub fn new(start: Idx, end: Idx) -> Self {}
    pub fn start(&self) -> &Idx {}
    pub fn end(&self) -> &Idx {}
    pub fn into_inner(self) -> (Idx, Idx) {}
}

impl<Idx: PartialOrd<Idx>> RangeInclusive<Idx> {
    pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U> {}
    pub fn is_empty(&self) -> bool {}
}

#[lang = "RangeToInclusive"]
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct RangeToInclusive<Idx> {
    pub end: Idx,
}

impl<Idx: PartialOrd<Idx>> RangeToInclusive<Idx> {
    pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U> {}
}

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Bound<T> {
    Included(T),
    Excluded(T),
    Unbounded,
}

impl<T> Bound<T> {
    pub fn as_ref(&self) -> Bound<&T> {}
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Bound<U> { let Bound::Included(x) = self; Bound::Included(f(x)) }
}

impl<T: Clone> Bound<&T> {
    pub fn cloned(self) -> Bound<T> {}
}

pub trait RangeBounds<T> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    fn contains<U: PartialOrd<T>>(&self, item: &U) -> bool where T: PartialOrd<U> {}
}

impl<T> RangeBounds<T> for RangeFull {}
impl<T> RangeBounds<T> for Range<T> {}
impl<T> RangeBounds<T> for RangeFrom<T> {}
impl<T> RangeBounds<T> for RangeTo<T> {}
impl<T> RangeBounds<T> for RangeInclusive<T> {}
impl<T> RangeBounds<T> for RangeToInclusive<T> {}
impl<T> RangeBounds<T> for (Bound<T>, Bound<T>) {}
