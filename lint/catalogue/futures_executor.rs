//! futures_executor 0.3.34.

use crate::thread_pool::AssertSendSync;
use futures_core::future::Future;
use futures_core::stream::Stream;
use futures_task::{FutureObj, LocalFutureObj, LocalSpawn, Spawn, SpawnError};
use std::{error, fmt, io};
use std::ops::{Deref, DerefMut};
pub struct LocalPool;
impl LocalPool {
    pub fn new() -> Self {}
    pub fn spawner(&self) -> LocalSpawner {}
    #[blocking(block_on)] #[advice("await the future instead")] pub fn run(&mut self) {}
    #[blocking(block_on)] #[advice("await the future instead")] pub fn run_until<F: Future>(&mut self, future: F) -> F::Output {}
    pub fn try_run_one(&mut self) -> bool {}
    pub fn run_until_stalled(&mut self) {}
}
impl Default for LocalPool {}
#[derive(Clone)] pub struct LocalSpawner;
impl Spawn for LocalSpawner {
    fn spawn_obj(&self, future: FutureObj<()>) -> Result<(), SpawnError> {}
    fn status(&self) -> Result<(), SpawnError> {}
}
impl LocalSpawn for LocalSpawner {
    fn spawn_local_obj(&self, future: LocalFutureObj<()>) -> Result<(), SpawnError> {}
    fn status_local(&self) -> Result<(), SpawnError> {}
}
#[blocking(block_on)] #[alone] #[advice("await the future instead")] pub fn block_on<F: Future>(f: F) -> F::Output {}
pub fn block_on_stream<S: Stream>(stream: S) -> BlockingStream<S> {}
pub struct BlockingStream<S: Stream>;
impl<S: Stream> Deref for BlockingStream<S> {
    type Target = S;
    fn deref(&self) -> &Self::Target {}
}
impl<S: Stream> DerefMut for BlockingStream<S> { fn deref_mut(&mut self) -> &mut Self::Target {} }
impl<S: Stream> BlockingStream<S> { pub fn into_inner(self) -> S {} }
impl<S: Stream> Iterator for BlockingStream<S> {
    type Item = S::Item;
    #[blocking(block_on)] #[advice("use the stream's `next().await` instead")] fn next(&mut self) -> Option<Self::Item> {}
}
pub struct ThreadPool;
impl AssertSendSync for ThreadPool {}
impl ThreadPool {
    pub fn new() -> Result<Self, io::Error> {}
    pub fn builder() -> ThreadPoolBuilder {}
    pub fn spawn_obj_ok(&self, future: FutureObj<()>) {}
    pub fn spawn_ok<Fut>(&self, future: Fut) where Fut: Future<Output = ()> {}
}
impl Spawn for ThreadPool { fn spawn_obj(&self, future: FutureObj<()>) -> Result<(), SpawnError> {} }
impl Clone for ThreadPool {}
pub struct ThreadPoolBuilder;
impl ThreadPoolBuilder {
    pub fn new() -> Self {}
    pub fn pool_size(&mut self, size: usize) -> &mut Self {}
    pub fn stack_size(&mut self, stack_size: usize) -> &mut Self {}
    pub fn name_prefix<S: Into<String>>(&mut self, name_prefix: S) -> &mut Self {}
    pub fn after_start<F>(&mut self, f: F) -> &mut Self where F: Fn(usize) {}
    pub fn before_stop<F>(&mut self, f: F) -> &mut Self where F: Fn(usize) {}
    pub fn create(&mut self) -> Result<ThreadPool, io::Error> {}
}
impl Default for ThreadPoolBuilder {}
pub struct Enter;
pub struct EnterError;
impl fmt::Display for EnterError {}
impl error::Error for EnterError {}
pub fn enter() -> Result<Enter, EnterError> {}
pub mod thread_pool {
    pub trait AssertSendSync {}
}
