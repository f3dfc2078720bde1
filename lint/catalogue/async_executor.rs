//! async_executor 1.14.1.

use core::future::Future;
pub use async_task::{FallibleTask, Task};
pub struct Executor;
impl Executor {
    pub fn new() -> Self {}
    pub fn is_empty(&self) -> bool {}
    #[on_executor(future)] pub fn spawn<T>(&self, future: impl Future<Output = T>) -> Task<T> {}
    pub fn spawn_many<T, F: Future<Output = T>>(&self, futures: impl IntoIterator<Item = F>, handles: &mut impl Extend<Task<F::Output>>) {}
    pub fn try_tick(&self) -> bool {}
    pub async fn tick(&self) {}
    pub async fn run<T>(&self, future: impl Future<Output = T>) -> T {}
    pub fn leak(self) -> &StaticExecutor {}
}
impl Default for Executor {}
pub struct LocalExecutor;
impl LocalExecutor {
    pub fn new() -> Self {}
    pub fn is_empty(&self) -> bool {}
    #[on_executor(future)] pub fn spawn<T>(&self, future: impl Future<Output = T>) -> Task<T> {}
    pub fn spawn_many<T, F: Future<Output = T>>(&self, futures: impl IntoIterator<Item = F>, handles: &mut impl Extend<Task<F::Output>>) {}
    pub fn try_tick(&self) -> bool {}
    pub async fn tick(&self) {}
    pub async fn run<T>(&self, future: impl Future<Output = T>) -> T {}
    pub fn leak(self) -> &StaticLocalExecutor {}
}
impl Default for LocalExecutor {}
pub struct StaticExecutor;
impl StaticExecutor {
    pub fn new() -> Self {}
    #[on_executor(future)] pub fn spawn<T>(&self, future: impl Future<Output = T>) -> Task<T> {}
    #[on_executor(future)] pub fn spawn_scoped<T>(&self, future: impl Future<Output = T>) -> Task<T> {}
    pub fn try_tick(&self) -> bool {}
    pub async fn tick(&self) {}
    pub async fn run<T>(&self, future: impl Future<Output = T>) -> T {}
}
impl Default for StaticExecutor {}
pub struct StaticLocalExecutor;
impl StaticLocalExecutor {
    pub fn new() -> Self {}
    #[on_executor(future)] pub fn spawn<T>(&self, future: impl Future<Output = T>) -> Task<T> {}
    #[on_executor(future)] pub fn spawn_scoped<T>(&self, future: impl Future<Output = T>) -> Task<T> {}
    pub fn try_tick(&self) -> bool {}
    pub async fn tick(&self) {}
    pub async fn run<T>(&self, future: impl Future<Output = T>) -> T {}
}
impl Default for StaticLocalExecutor {}
