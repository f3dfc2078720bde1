//! actix 0.13.5. What actors do runs in polls of their arbiter's thread, or on threads of their own, by their context.

use actix_rt::ArbiterHandle as Handle;
use std::fmt::{self, Display};
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;
pub use actix_rt::{Arbiter, ArbiterHandle, System, SystemRunner, spawn};
pub trait Actor {
    type Context: ActorContext;
    #[async_context] fn started(&mut self, ctx: &mut Self::Context) {}
    #[async_context] fn stopping(&mut self, ctx: &mut Self::Context) -> Running {}
    #[async_context] fn stopped(&mut self, ctx: &mut Self::Context) {}
    fn start(self) -> Addr<Self> where Self: Actor<Context = Context<Self>> {}
    fn start_default() -> Addr<Self> where Self: Actor<Context = Context<Self>> + Default {}
    #[on_executor(f)] fn start_in_arbiter<F>(wrk: &Handle, f: F) -> Addr<Self> where Self: Actor<Context = Context<Self>>, F: FnOnce(&mut Context<Self>) -> Self {}
    fn create<F>(f: F) -> Addr<Self> where Self: Actor<Context = Context<Self>>, F: FnOnce(&mut Context<Self>) -> Self { f(_); }
}
pub trait Supervised: Actor {
    #[async_context] fn restarting(&mut self, ctx: &mut <Self as Actor>::Context) {}
}
#[derive(Clone, Copy)] pub enum ActorState { Started, Running, Stopping, Stopped }
impl ActorState {
    pub fn alive(self) -> bool {}
    pub fn stopping(self) -> bool {}
}
#[derive(Clone, Copy)] pub enum Running { Stop, Continue }
pub trait ActorContext {
    fn stop(&mut self);
    fn terminate(&mut self);
    fn state(&self) -> ActorState;
}
#[derive(Clone, Copy)] pub struct SpawnHandle;
impl SpawnHandle {
    pub fn next(self) -> SpawnHandle {}
    pub fn into_usize(self) -> usize {}
}
pub trait AsyncContext<A>: ActorContext where A: Actor<Context = Self> {
    fn address(&self) -> Addr<A>;
    fn spawn<F>(&mut self, fut: F) -> SpawnHandle {}
    fn wait<F>(&mut self, fut: F) {}
    fn waiting(&self) -> bool;
    fn cancel_future(&mut self, handle: SpawnHandle) -> bool;
    fn add_stream<S>(&mut self, fut: S) -> SpawnHandle {}
    fn add_message_stream<S>(&mut self, fut: S) {}
    fn notify<M>(&mut self, msg: M) where A: Handler<M> {}
    fn notify_later<M>(&mut self, msg: M, after: Duration) -> SpawnHandle where A: Handler<M> {}
    #[on_executor(f)] fn run_later<F>(&mut self, dur: Duration, f: F) -> SpawnHandle where F: FnOnce(&mut A, &mut A::Context) {}
    #[on_executor(f)] fn run_interval<F>(&mut self, dur: Duration, f: F) -> SpawnHandle where F: FnMut(&mut A, &mut A::Context) {}
}
pub struct Context<A>;
impl<A> Context<A> {
    pub fn new() -> Self {}
    pub fn handle(&self) -> SpawnHandle {}
    pub fn set_mailbox_capacity(&mut self, cap: usize) {}
    pub fn run(self, act: A) -> Addr<A> {}
    pub fn connected(&self) -> bool {}
}
impl<A> ActorContext for Context<A> {
    fn stop(&mut self) {}
    fn terminate(&mut self) {}
    fn state(&self) -> ActorState {}
}
impl<A> AsyncContext<A> for Context<A> where A: Actor<Context = Self> {
    fn address(&self) -> Addr<A> {}
    fn waiting(&self) -> bool {}
    fn cancel_future(&mut self, handle: SpawnHandle) -> bool {}
}
pub trait Message {
    type Result;
}
pub trait Handler<M> where Self: Actor, M: Message {
    type Result;
    #[async_context] fn handle(&mut self, msg: M, ctx: &mut Self::Context) -> Self::Result;
}
pub trait StreamHandler<I> where Self: Actor {
    #[async_context] fn handle(&mut self, item: I, ctx: &mut Self::Context);
    #[async_context] fn started(&mut self, ctx: &mut Self::Context) {}
    #[async_context] fn finished(&mut self, ctx: &mut Self::Context) {}
    fn add_stream<S>(stream: S, ctx: &mut Self::Context) -> SpawnHandle {}
}
pub type ResponseFuture<I> = Pin<Box<dyn Future<Output = I>>>;
pub struct MessageResult<M: Message>(pub M::Result);
#[derive(Clone)] pub struct Addr<A>;
impl<A: Actor> Addr<A> {
    pub fn connected(&self) -> bool {}
    pub fn do_send<M>(&self, msg: M) where M: Message, A: Handler<M> {}
    pub fn try_send<M>(&self, msg: M) -> Result<(), SendError<M>> where M: Message, A: Handler<M> {}
    pub fn send<M>(&self, msg: M) -> Request<A, M> where M: Message, A: Handler<M> {}
    pub fn recipient<M>(self) -> Recipient<M> where M: Message, A: Handler<M> {}
    pub fn downgrade(&self) -> WeakAddr<A> {}
}
#[derive(Clone)] pub struct WeakAddr<A>;
impl<A: Actor> WeakAddr<A> {
    pub fn upgrade(&self) -> Option<Addr<A>> {}
}
#[derive(Clone)] pub struct Recipient<M>;
impl<M: Message> Recipient<M> {
    pub fn do_send(&self, msg: M) {}
    pub fn try_send(&self, msg: M) -> Result<(), SendError<M>> {}
    pub fn send(&self, msg: M) -> RecipientRequest<M> {}
    pub fn connected(&self) -> bool {}
}
pub struct Request<A, M>;
impl<A, M> Request<A, M> { pub fn timeout(self, dur: Duration) -> Self {} }
impl<A, M: Message> Future for Request<A, M> { type Output = Result<M::Result, MailboxError>; }
pub struct RecipientRequest<M>;
impl<M> RecipientRequest<M> { pub fn timeout(self, dur: Duration) -> Self {} }
impl<M: Message> Future for RecipientRequest<M> { type Output = Result<M::Result, MailboxError>; }
pub enum SendError<T> { Full(T), Closed(T) }
impl<T> SendError<T> { pub fn into_inner(self) -> T {} }
#[derive(Clone, Copy)] pub enum MailboxError { Closed, Timeout }
impl std::error::Error for MailboxError {}
impl fmt::Debug for MailboxError {}
impl Display for MailboxError {}
pub struct SyncArbiter<A>;
impl<A> SyncArbiter<A> where A: Actor<Context = SyncContext<A>> {
    #[off_thread(factory)] pub fn start<F>(threads: usize, factory: F) -> Addr<A> where F: Fn() -> A {}
}
#[has_thread] pub struct SyncContext<A>;
impl<A> SyncContext<A> { pub fn address(&self) -> Addr<A> {} }
impl<A> ActorContext for SyncContext<A> {
    fn stop(&mut self) {}
    fn terminate(&mut self) {}
    fn state(&self) -> ActorState {}
}
#[attribute_macro(entry)] pub fn main() {}
#[attribute_macro] pub fn test() {}
pub mod sync {
    pub use crate::{SyncArbiter, SyncContext};
}
pub mod prelude {
    pub use crate::{Actor, ActorContext, ActorState, Addr, Arbiter, ArbiterHandle, AsyncContext, Context, Handler, MailboxError, Message, MessageResult, Recipient, RecipientRequest, Request, ResponseFuture, Running, SendError, SpawnHandle, StreamHandler, Supervised, SyncArbiter, SyncContext, System, SystemRunner};
}
pub mod dev {
    pub use crate::prelude::*;
}
