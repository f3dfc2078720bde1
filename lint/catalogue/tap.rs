//! tap 1.0.1.

pub use crate::conv::{Conv, TryConv};
pub use crate::pipe::Pipe;
pub use crate::tap::{Tap, TapFallible, TapOptional};
pub mod prelude {
    pub use crate::conv::{Conv, TryConv};
    pub use crate::pipe::Pipe;
    pub use crate::tap::{Tap, TapFallible, TapOptional};
}
pub mod conv {
    pub trait Conv {
        fn conv<T>(self) -> T where Self: Into<T> { self.into() }
    }
    impl<T> Conv for T {}
    pub trait TryConv {
        fn try_conv<T>(self) -> Result<T, <Self as TryInto<T>>::Error> where Self: TryInto<T> { self.try_into() }
    }
    impl<T> TryConv for T {}
}
pub mod pipe {
    use std::borrow::{Borrow, BorrowMut};
    use std::ops::{Deref, DerefMut};
    pub trait Pipe {
        fn pipe<R>(self, func: impl FnOnce(Self) -> R) -> R { func(self) }
        fn pipe_ref<R>(&self, func: impl FnOnce(&Self) -> R) -> R { func(self) }
        fn pipe_ref_mut<R>(&mut self, func: impl FnOnce(&mut Self) -> R) -> R { func(self) }
        fn pipe_borrow<B, R>(&self, func: impl FnOnce(&B) -> R) -> R where Self: Borrow<B> { let b: &B; func(b) }
        fn pipe_borrow_mut<B, R>(&mut self, func: impl FnOnce(&mut B) -> R) -> R where Self: BorrowMut<B> { let b: &mut B; func(b) }
        fn pipe_as_ref<U, R>(&self, func: impl FnOnce(&U) -> R) -> R where Self: AsRef<U> { let u: &U; func(u) }
        fn pipe_as_mut<U, R>(&mut self, func: impl FnOnce(&mut U) -> R) -> R where Self: AsMut<U> { let u: &mut U; func(u) }
        fn pipe_deref<T, R>(&self, func: impl FnOnce(&T) -> R) -> R where Self: Deref<Target = T> { let t: &T; func(t) }
        fn pipe_deref_mut<T, R>(&mut self, func: impl FnOnce(&mut T) -> R) -> R where Self: DerefMut<Target = T> { let t: &mut T; func(t) }
    }
    impl<T> Pipe for T {}
}
pub mod tap {
    use std::borrow::{Borrow, BorrowMut};
    use std::ops::{Deref, DerefMut};
    pub trait Tap {
        fn tap(self, func: impl FnOnce(&Self)) -> Self { func(&self); self }
        fn tap_mut(self, func: impl FnOnce(&mut Self)) -> Self { func(&mut self); self }
        fn tap_borrow<B>(self, func: impl FnOnce(&B)) -> Self where Self: Borrow<B> { let b: &B; func(b); self }
        fn tap_borrow_mut<B>(self, func: impl FnOnce(&mut B)) -> Self where Self: BorrowMut<B> { let b: &mut B; func(b); self }
        fn tap_ref<R>(self, func: impl FnOnce(&R)) -> Self where Self: AsRef<R> { let r: &R; func(r); self }
        fn tap_ref_mut<R>(self, func: impl FnOnce(&mut R)) -> Self where Self: AsMut<R> { let r: &mut R; func(r); self }
        fn tap_deref<T>(self, func: impl FnOnce(&T)) -> Self where Self: Deref<Target = T> { let t: &T; func(t); self }
        fn tap_deref_mut<T>(self, func: impl FnOnce(&mut T)) -> Self where Self: DerefMut<Target = T> { let t: &mut T; func(t); self }
        fn tap_dbg(self, func: impl FnOnce(&Self)) -> Self { func(&self); self }
        fn tap_mut_dbg(self, func: impl FnOnce(&mut Self)) -> Self { func(&mut self); self }
    }
    impl<T> Tap for T {}
    pub trait TapOptional {
        type Val;
        fn tap_some(self, func: impl FnOnce(&Self::Val)) -> Self;
        fn tap_some_mut(self, func: impl FnOnce(&mut Self::Val)) -> Self;
        fn tap_none(self, func: impl FnOnce()) -> Self;
    }
    impl<T> TapOptional for Option<T> {
        type Val = T;
        fn tap_some(self, func: impl FnOnce(&T)) -> Self { let t: &T; func(t); self }
        fn tap_some_mut(self, func: impl FnOnce(&mut T)) -> Self { let t: &mut T; func(t); self }
        fn tap_none(self, func: impl FnOnce()) -> Self { func(); self }
    }
    pub trait TapFallible {
        type Ok;
        type Err;
        fn tap_ok(self, func: impl FnOnce(&Self::Ok)) -> Self;
        fn tap_ok_mut(self, func: impl FnOnce(&mut Self::Ok)) -> Self;
        fn tap_err(self, func: impl FnOnce(&Self::Err)) -> Self;
        fn tap_err_mut(self, func: impl FnOnce(&mut Self::Err)) -> Self;
    }
    impl<T, E> TapFallible for Result<T, E> {
        type Ok = T;
        type Err = E;
        fn tap_ok(self, func: impl FnOnce(&T)) -> Self { let t: &T; func(t); self }
        fn tap_ok_mut(self, func: impl FnOnce(&mut T)) -> Self { let t: &mut T; func(t); self }
        fn tap_err(self, func: impl FnOnce(&E)) -> Self { let e: &E; func(e); self }
        fn tap_err_mut(self, func: impl FnOnce(&mut E)) -> Self { let e: &mut E; func(e); self }
    }
}
