//! async_once_cell 0.5.4.

use core::task;
use core::future::{Future, IntoFuture};
use core::pin::Pin;
pub struct OnceCell<T>;
impl<T> OnceCell<T> {
    pub fn new() -> Self {}
    pub fn new_with(value: T) -> Self {}
    pub async fn get_or_init(&self, init: impl Future<Output = T>) -> &T { init.await; let t: &T; t }
    pub async fn get_or_try_init<E>(&self, init: impl Future<Output = Result<T, E>>) -> Result<&T, E> { init.await?; let t: &T; Ok(t) }
    pub fn get(&self) -> Option<&T> {}
    pub fn get_mut(&mut self) -> Option<&mut T> {}
    pub fn take(&mut self) -> Option<T> {}
    pub fn into_inner(self) -> Option<T> {}
}
impl<T> Default for OnceCell<T> {}
impl<T> From<T> for OnceCell<T> {}
pub struct Lazy<T, F>;
impl<T, F> Lazy<T, F> where F: Future<Output = T> {
    pub fn new(future: F) -> Self {}
    pub async fn get(self: Pin<&Self>) -> Pin<&T> {}
}
pub struct LazyFuturePin<T, F>;
impl<T, F> IntoFuture for Pin<&Lazy<T, F>> where F: Future<Output = T> {
    type Output = Pin<&T>;
    type IntoFuture = LazyFuturePin<T, F>;
    fn into_future(self) -> Self::IntoFuture {}
}
impl<T, F> Future for LazyFuturePin<T, F> where F: Future<Output = T> {
    type Output = Pin<&T>;
    fn poll(self: Pin<&mut Self>, cx: &mut task::Context) -> task::Poll<Pin<&T>> {}
}
impl<T, F> Lazy<T, F> where F: Future<Output = T> { pub async fn get_unpin(&self) -> &T {} }
pub struct LazyFutureUnpin<T, F>;
impl<T, F> IntoFuture for &Lazy<T, F> where F: Future<Output = T> {
    type Output = &T;
    type IntoFuture = LazyFutureUnpin<T, F>;
    fn into_future(self) -> Self::IntoFuture {}
}
impl<T, F> Future for LazyFutureUnpin<T, F> where F: Future<Output = T> {
    type Output = &T;
    fn poll(self: Pin<&mut Self>, cx: &mut task::Context) -> task::Poll<&T> {}
}
impl<T, F> Lazy<T, F> {
    pub fn from_future(future: F) -> Self {}
    pub fn with_value(value: T) -> Self {}
    pub fn try_get(&self) -> Option<&T> {}
    pub fn try_get_mut(self: Pin<&mut Self>) -> Option<Pin<&mut T>> {}
    pub fn try_get_mut_unpin(&mut self) -> Option<&mut T> {}
    pub fn into_inner(self) -> Option<T> {}
    pub fn into_parts(self) -> Result<T, F> {}
    pub fn replace_and_take(self: Pin<&mut Self>, replacement: Self) -> Option<T> {}
}
