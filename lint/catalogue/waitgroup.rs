//! waitgroup 0.1.2.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
pub struct WaitGroup;
#[derive(Clone)] pub struct Worker;
pub struct WaitGroupFuture;
impl WaitGroup {
    pub fn new() -> Self {}
    pub fn worker(&self) -> Worker {}
    pub fn wait(self) -> WaitGroupFuture {}
}
impl Default for WaitGroup {}
impl Future for WaitGroupFuture {
    type Output = ();
    fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
}
