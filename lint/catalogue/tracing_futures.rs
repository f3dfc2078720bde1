//! tracing_futures 0.2.5.

use futures_01::Future;
use futures_01::future::{ExecuteError, Executor};
use futures_core_preview::future::FutureObj;
use futures_core_preview::task::{LocalSpawn, Spawn};
use futures_task::LocalFutureObj;
use tokio::executor::{SpawnError, TypedExecutor};
use tokio::runtime::{Runtime, TaskExecutor, current_thread};
use tracing::{Dispatch, Span};
pub trait Instrument {
    fn instrument(self, span: Span) -> Instrumented<Self> {}
    fn in_current_span(self) -> Instrumented<Self> {}
}
impl<T> Instrument for T {}
pub trait WithSubscriber {
    fn with_subscriber<S>(self, subscriber: S) -> WithDispatch<Self> where S: Into<Dispatch> {}
    fn with_current_subscriber(self) -> WithDispatch<Self> {}
}
impl<T> WithSubscriber for T {}
#[derive(Clone)] pub struct Instrumented<T>;
impl<T: crate::stdlib::future::Future> crate::stdlib::future::Future for Instrumented<T> { type Output = T::Output; }
impl<T: futures_01::Future> futures_01::Future for Instrumented<T> {
    type Item = T::Item;
    type Error = T::Error;
}
impl<T: futures_01::Stream> futures_01::Stream for Instrumented<T> {
    type Item = T::Item;
    type Error = T::Error;
}
impl<T: futures_01::Sink> futures_01::Sink for Instrumented<T> {
    type SinkItem = T::SinkItem;
    type SinkError = T::SinkError;
}
impl<T: futures::Stream> futures::Stream for Instrumented<T> { type Item = T::Item; }
impl<I, T: futures::Sink<I>> futures::Sink<I> for Instrumented<T> where T: futures::Sink<I> { type Error = T::Error; }
impl<T> Instrumented<T> {
    pub fn span(&self) -> &Span {}
    pub fn span_mut(&mut self) -> &mut Span {}
    pub fn inner(&self) -> &T {}
    pub fn inner_mut(&mut self) -> &mut T {}
    pub fn inner_pin_ref(self: Pin<&Self>) -> Pin<&T> {}
    pub fn inner_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T> {}
    pub fn into_inner(self) -> T {}
}
impl<T, F> Executor<F> for Instrumented<T> where T: Executor<Instrumented<F>>, F: Future<Item = (), Error = ()> {
    fn execute(&self, future: F) -> Result<(), ExecuteError<F>> {}
}
impl<T> tokio::executor::Executor for Instrumented<T> where T: tokio::executor::Executor {
    fn spawn(&mut self, future: Box<dyn Future<Error = (), Item = ()> + Send>) -> Result<(), SpawnError> {}
}
impl<T, F> TypedExecutor<F> for Instrumented<T> where T: TypedExecutor<Instrumented<F>> {
    fn spawn(&mut self, future: F) -> Result<(), SpawnError> {}
    fn status(&self) -> Result<(), SpawnError> {}
}
impl Instrumented<Runtime> {
    pub fn spawn<F>(&mut self, future: F) -> &mut Self where F: Future<Item = (), Error = ()> {}
    pub fn block_on<F, R, E>(&mut self, future: F) -> Result<R, E> where F: Future<Item = R, Error = E> {}
    pub fn executor(&self) -> Instrumented<TaskExecutor> {}
}
impl Instrumented<current_thread::Runtime> {
    pub fn spawn<F>(&mut self, future: F) -> &mut Self where F: Future<Item = (), Error = ()> {}
    pub fn block_on<F, R, E>(&mut self, future: F) -> Result<R, E> where F: Future<Item = R, Error = E> {}
    pub fn handle(&self) -> Instrumented<current_thread::Handle> {}
}
impl<T> Spawn for Instrumented<T> where T: Spawn {
    fn spawn_obj(&mut self, future: FutureObj<()>) -> Result<(), futures_core_preview::task::SpawnError> {}
    fn status(&self) -> Result<(), futures_core_preview::task::SpawnError> {}
}
impl<T> LocalSpawn for Instrumented<T> where T: LocalSpawn {
    fn spawn_local_obj(&mut self, future: LocalFutureObj<()>) -> Result<(), futures_core_preview::task::SpawnError> {}
    fn status_local(&self) -> Result<(), futures_core_preview::task::SpawnError> {}
}
impl<T> futures_task::Spawn for Instrumented<T> where T: futures_task::Spawn {
    fn spawn_obj(&self, future: futures_task::FutureObj<()>) -> Result<(), futures_task::SpawnError> {}
    fn status(&self) -> Result<(), futures_task::SpawnError> {}
}
impl<T> futures_task::LocalSpawn for Instrumented<T> where T: futures_task::LocalSpawn {
    fn spawn_local_obj(&self, future: LocalFutureObj<()>) -> Result<(), futures_task::SpawnError> {}
    fn status_local(&self) -> Result<(), futures_task::SpawnError> {}
}
#[derive(Clone)] pub struct WithDispatch<T>;
impl<T: futures_01::Future> futures_01::Future for WithDispatch<T> {
    type Item = T::Item;
    type Error = T::Error;
}
impl<T: crate::stdlib::future::Future> crate::stdlib::future::Future for WithDispatch<T> { type Output = T::Output; }
impl<T> WithDispatch<T> {
    pub fn with_dispatch<U>(&self, inner: U) -> WithDispatch<U> {}
    pub fn dispatch(&self) -> &Dispatch {}
    pub fn inner_pin_ref(self: Pin<&Self>) -> Pin<&T> {}
    pub fn inner_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T> {}
    pub fn inner(&self) -> &T {}
    pub fn inner_mut(&mut self) -> &mut T {}
    pub fn into_inner(self) -> T {}
}
impl<T, F> Executor<F> for WithDispatch<T> where T: Executor<WithDispatch<F>>, F: Future<Item = (), Error = ()> {
    fn execute(&self, future: F) -> Result<(), ExecuteError<F>> {}
}
impl<T> tokio::executor::Executor for WithDispatch<T> where T: tokio::executor::Executor {
    fn spawn(&mut self, future: Box<dyn Future<Error = (), Item = ()> + Send>) -> Result<(), SpawnError> {}
}
impl<T, F> TypedExecutor<F> for WithDispatch<T> where T: TypedExecutor<WithDispatch<F>> {
    fn spawn(&mut self, future: F) -> Result<(), SpawnError> {}
    fn status(&self) -> Result<(), SpawnError> {}
}
impl WithDispatch<Runtime> {
    pub fn spawn<F>(&mut self, future: F) -> &mut Self where F: Future<Item = (), Error = ()> {}
    pub fn block_on<F, R, E>(&mut self, future: F) -> Result<R, E> where F: Future<Item = R, Error = E> {}
    pub fn executor(&self) -> WithDispatch<TaskExecutor> {}
}
impl WithDispatch<current_thread::Runtime> {
    pub fn spawn<F>(&mut self, future: F) -> &mut Self where F: Future<Item = (), Error = ()> {}
    pub fn block_on<F, R, E>(&mut self, future: F) -> Result<R, E> where F: Future<Item = R, Error = E> {}
    pub fn handle(&self) -> WithDispatch<current_thread::Handle> {}
}
impl<T> Spawn for WithDispatch<T> where T: Spawn {
    fn spawn_obj(&mut self, future: FutureObj<()>) -> Result<(), futures_core_preview::task::SpawnError> {}
    fn status(&self) -> Result<(), futures_core_preview::task::SpawnError> {}
}
impl<T> LocalSpawn for WithDispatch<T> where T: Spawn {
    fn spawn_local_obj(&mut self, future: LocalFutureObj<()>) -> Result<(), futures_core_preview::task::SpawnError> {}
    fn status_local(&self) -> Result<(), futures_core_preview::task::SpawnError> {}
}
impl<T> futures_task::Spawn for WithDispatch<T> where T: futures_task::Spawn {
    fn spawn_obj(&self, future: futures_task::FutureObj<()>) -> Result<(), futures_task::SpawnError> {}
    fn status(&self) -> Result<(), futures_task::SpawnError> {}
}
impl<T> futures_task::LocalSpawn for WithDispatch<T> where T: futures_task::LocalSpawn {
    fn spawn_local_obj(&self, future: LocalFutureObj<()>) -> Result<(), futures_task::SpawnError> {}
    fn status_local(&self) -> Result<(), futures_task::SpawnError> {}
}
