//! futures_sink 0.3.34.

use alloc::{boxed, collections, vec};
use core::convert::Infallible as Never;
use core::ops::DerefMut;
use core::pin::Pin;
use core::task::{Context, Poll};
pub trait Sink<Item> {
    type Error;
    #[async_context] fn poll_ready(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), Self::Error>>;
    #[async_context] fn start_send(self: Pin<&mut Self>, item: Item) -> Result<(), Self::Error>;
    #[async_context] fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), Self::Error>>;
    #[async_context] fn poll_close(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), Self::Error>>;
}
impl<S: Sink<Item>, Item> Sink<Item> for &mut S { type Error = S::Error; }
impl<P, Item> Sink<Item> for Pin<P> where P: DerefMut, P::Target: Sink<Item> { type Error = <P::Target as Sink<Item>>::Error; }
impl<T> Sink<T> for vec::Vec<T> { type Error = Never; }
impl<T> Sink<T> for collections::VecDeque<T> { type Error = Never; }
impl<S: Sink<Item>, Item> Sink<Item> for boxed::Box<S> { type Error = S::Error; }
