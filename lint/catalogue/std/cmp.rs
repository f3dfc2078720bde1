//! `std::cmp`.

#[lang = "eq"]
pub trait PartialEq<Rhs: ?Sized = Self> {
    fn eq(&self, other: &Rhs) -> bool;
    fn ne(&self, other: &Rhs) -> bool { self.eq(other) }
}
pub trait Eq: PartialEq<Self> {}
#[lang = "partial_ord"]
pub trait PartialOrd<Rhs: ?Sized = Self>: PartialEq<Rhs> {
    fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
    fn lt(&self, other: &Rhs) -> bool { self.partial_cmp(other); }
    fn le(&self, other: &Rhs) -> bool { self.partial_cmp(other); }
    fn gt(&self, other: &Rhs) -> bool { self.partial_cmp(other); }
    fn ge(&self, other: &Rhs) -> bool { self.partial_cmp(other); }
}
pub trait Ord: Eq + PartialOrd<Self> {
    fn cmp(&self, other: &Self) -> Ordering;
    fn max(self, other: Self) -> Self { self.cmp(&other); }
    fn min(self, other: Self) -> Self { self.cmp(&other); }
    fn clamp(self, min: Self, max: Self) -> Self { self.cmp(&min); }
}

impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&B> for &A { fn eq(&self, other: &&B) -> bool { (**self).eq(*other) } }
impl<A: ?Sized + PartialOrd<B>, B: ?Sized> PartialOrd<&B> for &A {
    fn partial_cmp(&self, other: &&B) -> Option<Ordering> { (**self).partial_cmp(*other) }
}
impl<A: ?Sized + Eq> Eq for &A {}
impl<A: ?Sized + Ord> Ord for &A { fn cmp(&self, other: &Self) -> Ordering { (**self).cmp(*other) } }

pub fn min<T: Ord>(v1: T, v2: T) -> T { v1.cmp(&v2); }
pub fn max<T: Ord>(v1: T, v2: T) -> T { v1.cmp(&v2); }

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Ordering {
    Less,
    Equal,
    Greater,
}

impl Ordering {
    pub fn is_eq(self) -> bool {}
    pub fn is_ne(self) -> bool {}
    pub fn is_lt(self) -> bool {}
    pub fn is_gt(self) -> bool {}
    pub fn is_le(self) -> bool {}
    pub fn is_ge(self) -> bool {}
    pub fn reverse(self) -> Ordering {}
    pub fn then(self, other: Ordering) -> Ordering {}
    pub fn then_with<F: FnOnce() -> Ordering>(self, f: F) -> Ordering { f() }
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub struct Reverse<T>(pub T);
impl<T: PartialOrd> PartialOrd for Reverse<T> {}
impl<T: Ord> Ord for Reverse<T> {}
