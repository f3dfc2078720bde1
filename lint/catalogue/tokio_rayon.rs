//! tokio_rayon 2.1.0.

use rayon::ThreadPool;
use std::future::Future;
pub use rayon;
pub struct AsyncRayonHandle<T>;
impl<T> Future for AsyncRayonHandle<T> { type Output = T; }
#[off_thread(func)] pub fn spawn<F, R>(func: F) -> AsyncRayonHandle<R> where F: FnOnce() -> R {}
#[off_thread(func)] pub fn spawn_fifo<F, R>(func: F) -> AsyncRayonHandle<R> where F: FnOnce() -> R {}
pub trait AsyncThreadPool {
    #[off_thread(func)] fn spawn_async<F, R>(&self, func: F) -> AsyncRayonHandle<R> where F: FnOnce() -> R;
    #[off_thread(func)] fn spawn_fifo_async<F, R>(&self, func: F) -> AsyncRayonHandle<R> where F: FnOnce() -> R;
}
impl AsyncThreadPool for ThreadPool {
    #[off_thread(func)] fn spawn_async<F, R>(&self, func: F) -> AsyncRayonHandle<R> where F: FnOnce() -> R {}
    #[off_thread(func)] fn spawn_fifo_async<F, R>(&self, func: F) -> AsyncRayonHandle<R> where F: FnOnce() -> R {}
}
