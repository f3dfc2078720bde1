//! rayon_core 1.13.0.

use crate::registry::{CustomSpawn, DefaultSpawn, ThreadSpawn};
use std::{fmt, io};
use std::any::Any;
use std::error::Error;
pub fn max_num_threads() -> usize {}
pub fn current_num_threads() -> usize {}
pub struct ThreadPoolBuildError;
impl Error for ThreadPoolBuildError {}
impl fmt::Display for ThreadPoolBuildError {}
pub struct ThreadPoolBuilder<S = DefaultSpawn>;
impl Default for ThreadPoolBuilder {}
impl ThreadPoolBuilder {
    pub fn new() -> Self {}
    pub fn build_scoped<W, F, R>(self, wrapper: W, with_pool: F) -> Result<R, ThreadPoolBuildError> where W: Fn(ThreadBuilder), F: FnOnce(&ThreadPool) -> R { let a: &ThreadPool; with_pool(a) }
}
impl<S> ThreadPoolBuilder<S> where S: ThreadSpawn {
    pub fn build(self) -> Result<ThreadPool, ThreadPoolBuildError> {}
    pub fn build_global(self) -> Result<(), ThreadPoolBuildError> {}
}
impl<S> ThreadPoolBuilder<S> {
    pub fn spawn_handler<F>(self, spawn: F) -> ThreadPoolBuilder<CustomSpawn<F>> where F: FnMut(ThreadBuilder) -> io::Result<()> {}
    pub fn thread_name<F>(self, closure: F) -> Self where F: FnMut(usize) -> String {}
    pub fn num_threads(self, num_threads: usize) -> Self {}
    pub fn use_current_thread(self) -> Self {}
    pub fn panic_handler<H>(self, panic_handler: H) -> Self where H: Fn(Box<dyn Any + Send>) {}
    pub fn stack_size(self, stack_size: usize) -> Self {}
    pub fn breadth_first(self) -> Self {}
    pub fn start_handler<H>(self, start_handler: H) -> Self where H: Fn(usize) {}
    pub fn exit_handler<H>(self, exit_handler: H) -> Self where H: Fn(usize) {}
}
#[derive(Default)] pub struct Configuration;
impl Configuration {
    pub fn new() -> Configuration {}
    pub fn build(self) -> Result<ThreadPool, Box<dyn Error>> {}
    pub fn thread_name<F>(self, closure: F) -> Self where F: FnMut(usize) -> String {}
    pub fn num_threads(self, num_threads: usize) -> Configuration {}
    pub fn panic_handler<H>(self, panic_handler: H) -> Configuration where H: Fn(Box<dyn Any + Send>) {}
    pub fn stack_size(self, stack_size: usize) -> Self {}
    pub fn breadth_first(self) -> Self {}
    pub fn start_handler<H>(self, start_handler: H) -> Configuration where H: Fn(usize) {}
    pub fn exit_handler<H>(self, exit_handler: H) -> Configuration where H: Fn(usize) {}
}
pub fn initialize(config: Configuration) -> Result<(), Box<dyn Error>> {}
pub struct FnContext;
impl FnContext { pub fn migrated(&self) -> bool {} }
pub fn broadcast<OP, R>(op: OP) -> Vec<R> where OP: Fn(BroadcastContext) -> R { let a: BroadcastContext; op(a) }
pub fn spawn_broadcast<OP>(op: OP) where OP: Fn(BroadcastContext) {}
pub struct BroadcastContext;
impl BroadcastContext {
    pub fn index(&self) -> usize {}
    pub fn num_threads(&self) -> usize {}
}
#[blocking(join)] #[off_thread(oper_a)] #[off_thread(oper_b)] pub fn join<A, B, RA, RB>(oper_a: A, oper_b: B) -> (RA, RB) where A: FnOnce() -> RA, B: FnOnce() -> RB {}
#[blocking(join)] pub fn join_context<A, B, RA, RB>(oper_a: A, oper_b: B) -> (RA, RB) where A: FnOnce(FnContext) -> RA, B: FnOnce(FnContext) -> RB { let a: FnContext; oper_a(a); let a: FnContext; oper_b(a) }
pub struct ThreadBuilder;
impl ThreadBuilder {
    pub fn index(&self) -> usize {}
    pub fn name(&self) -> Option<&str> {}
    pub fn stack_size(&self) -> Option<usize> {}
    pub fn run(self) {}
}
pub struct Scope;
impl Scope {
    #[off_thread(body)] pub fn spawn<BODY>(&self, body: BODY) where BODY: FnOnce(&Scope) {}
    #[off_thread(body)] pub fn spawn_broadcast<BODY>(&self, body: BODY) where BODY: Fn(&Scope, BroadcastContext) {}
}
pub struct ScopeFifo;
impl ScopeFifo {
    #[off_thread(body)] pub fn spawn_fifo<BODY>(&self, body: BODY) where BODY: FnOnce(&ScopeFifo) {}
    #[off_thread(body)] pub fn spawn_broadcast<BODY>(&self, body: BODY) where BODY: Fn(&ScopeFifo, BroadcastContext) {}
}
#[blocking(join)] pub fn scope<OP, R>(op: OP) -> R where OP: FnOnce(&Scope) -> R { let a: &Scope; op(a) }
#[blocking(join)] pub fn scope_fifo<OP, R>(op: OP) -> R where OP: FnOnce(&ScopeFifo) -> R { let a: &ScopeFifo; op(a) }
#[blocking(join)] pub fn in_place_scope<OP, R>(op: OP) -> R where OP: FnOnce(&Scope) -> R { let a: &Scope; op(a) }
#[blocking(join)] pub fn in_place_scope_fifo<OP, R>(op: OP) -> R where OP: FnOnce(&ScopeFifo) -> R { let a: &ScopeFifo; op(a) }
#[off_thread(func)] pub fn spawn<F>(func: F) where F: FnOnce() {}
#[off_thread(func)] pub fn spawn_fifo<F>(func: F) where F: FnOnce() {}
pub struct ThreadPool;
impl ThreadPool {
    pub fn new(configuration: Configuration) -> Result<ThreadPool, Box<dyn Error>> {}
    #[blocking(join)] pub fn install<OP, R>(&self, op: OP) -> R where OP: FnOnce() -> R { op() }
    pub fn broadcast<OP, R>(&self, op: OP) -> Vec<R> where OP: Fn(BroadcastContext) -> R { let a: BroadcastContext; op(a) }
    pub fn current_num_threads(&self) -> usize {}
    pub fn current_thread_index(&self) -> Option<usize> {}
    pub fn current_thread_has_pending_tasks(&self) -> Option<bool> {}
    #[blocking(join)] pub fn join<A, B, RA, RB>(&self, oper_a: A, oper_b: B) -> (RA, RB) where A: FnOnce() -> RA, B: FnOnce() -> RB { oper_a(); oper_b() }
    #[blocking(join)] pub fn scope<OP, R>(&self, op: OP) -> R where OP: FnOnce(&Scope) -> R { let a: &Scope; op(a) }
    #[blocking(join)] pub fn scope_fifo<OP, R>(&self, op: OP) -> R where OP: FnOnce(&ScopeFifo) -> R { let a: &ScopeFifo; op(a) }
    #[blocking(join)] pub fn in_place_scope<OP, R>(&self, op: OP) -> R where OP: FnOnce(&Scope) -> R { let a: &Scope; op(a) }
    #[blocking(join)] pub fn in_place_scope_fifo<OP, R>(&self, op: OP) -> R where OP: FnOnce(&ScopeFifo) -> R { let a: &ScopeFifo; op(a) }
    #[off_thread(op)] pub fn spawn<OP>(&self, op: OP) where OP: FnOnce() {}
    #[off_thread(op)] pub fn spawn_fifo<OP>(&self, op: OP) where OP: FnOnce() {}
    pub fn spawn_broadcast<OP>(&self, op: OP) where OP: Fn(BroadcastContext) {}
    pub fn yield_now(&self) -> Option<Yield> {}
    pub fn yield_local(&self) -> Option<Yield> {}
}
pub fn current_thread_index() -> Option<usize> {}
pub fn current_thread_has_pending_tasks() -> Option<bool> {}
pub fn yield_now() -> Option<Yield> {}
pub fn yield_local() -> Option<Yield> {}
#[derive(Clone, Copy)] pub enum Yield { Executed, Idle }
pub mod registry {
    use crate::ThreadBuilder;
    use std::io;
    pub trait ThreadSpawn {
        fn spawn(&mut self, thread: ThreadBuilder) -> io::Result<()>;
    }
    #[derive(Default)] pub struct DefaultSpawn;
    impl ThreadSpawn for DefaultSpawn { fn spawn(&mut self, thread: ThreadBuilder) -> io::Result<()> {} }
    pub struct CustomSpawn<F>;
    impl<F> ThreadSpawn for CustomSpawn<F> where F: FnMut(ThreadBuilder) -> io::Result<()> {
        fn spawn(&mut self, thread: ThreadBuilder) -> io::Result<()> {}
    }
}
