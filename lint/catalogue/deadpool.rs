//! deadpool 0.13.1.

macro_rules! managed_reexports { () => {} }
pub use deadpool_runtime::Runtime;
#[derive(Clone, Copy)] pub struct Status { pub max_size: usize, pub size: usize, pub available: usize, pub waiting: usize }
pub const _RT_ASYNC_STD_1_DEPRECATED: () = _;
pub mod managed {
    use crate::managed::hooks::{AsyncFn, SyncFn};
    use deadpool_runtime::Runtime;
    use std::{error, fmt};
    use std::borrow::Cow;
    use std::future::Future;
    use std::ops::{Deref, DerefMut};
    use std::pin::Pin;
    use std::time::{Duration, Instant};
    pub use crate::Status;
    #[derive(Clone, Copy)] pub enum BuildError { NoRuntimeSpecified }
    impl fmt::Display for BuildError {}
    impl error::Error for BuildError {}
    pub struct PoolBuilder<M, W = Object<M>>;
    impl<M, W> PoolBuilder<M, W> where M: Manager, W: From<Object<M>> {
        pub fn build(self) -> Result<Pool<M, W>, BuildError> {}
        pub fn config(self, value: PoolConfig) -> Self {}
        pub fn max_size(self, value: usize) -> Self {}
        pub fn timeouts(self, value: Timeouts) -> Self {}
        pub fn wait_timeout(self, value: Option<Duration>) -> Self {}
        pub fn create_timeout(self, value: Option<Duration>) -> Self {}
        pub fn recycle_timeout(self, value: Option<Duration>) -> Self {}
        pub fn queue_mode(self, value: QueueMode) -> Self {}
        pub fn post_create(self, hook: impl Into<Hook<M>>) -> Self {}
        pub fn pre_recycle(self, hook: impl Into<Hook<M>>) -> Self {}
        pub fn post_recycle(self, hook: impl Into<Hook<M>>) -> Self {}
        pub fn runtime(self, value: Runtime) -> Self {}
    }
    #[derive(Clone, Copy)] pub struct PoolConfig { pub max_size: usize, pub timeouts: Timeouts, pub queue_mode: QueueMode }
    impl PoolConfig { pub fn new(max_size: usize) -> Self {} }
    impl Default for PoolConfig {}
    #[derive(Clone, Copy)] pub struct Timeouts { pub wait: Option<Duration>, pub create: Option<Duration>, pub recycle: Option<Duration> }
    impl Timeouts {
        pub fn new() -> Self {}
        pub fn wait_millis(wait: u64) -> Self {}
    }
    impl Default for Timeouts {}
    #[derive(Clone, Copy, Default)] pub enum QueueMode { Fifo, Lifo }
    pub enum CreatePoolError<C> { Config(C), Build(BuildError) }
    impl<C> fmt::Display for CreatePoolError<C> where C: fmt::Display {}
    impl<C> error::Error for CreatePoolError<C> where C: error::Error {}
    pub enum RecycleError<E> { Message(Cow<str>), Backend(E) }
    impl<E> RecycleError<E> { pub fn message(msg: impl Into<Cow<str>>) -> Self {} }
    impl<E> From<E> for RecycleError<E> {}
    impl<E: fmt::Display> fmt::Display for RecycleError<E> {}
    impl<E: error::Error> error::Error for RecycleError<E> {}
    #[derive(Clone, Copy)] pub enum TimeoutType { Wait, Create, Recycle }
    pub enum PoolError<E> { Timeout(TimeoutType), Backend(E), Closed, NoRuntimeSpecified, PostCreateHook(HookError<E>) }
    impl<E> From<E> for PoolError<E> {}
    impl<E: fmt::Display> fmt::Display for PoolError<E> {}
    impl<E: error::Error> error::Error for PoolError<E> {}
    pub type HookResult<E> = Result<(), HookError<E>>;
    pub type HookFuture<E> = Pin<Box<dyn Future<Output = HookResult<E>> + Send>>;
    pub enum Hook<M: Manager> { Fn(Box<SyncFn<M>>), AsyncFn(Box<AsyncFn<M>>) }
    impl<M: Manager> Hook<M> {
        pub fn sync_fn(f: impl Fn(&mut M::Type, &Metrics) -> HookResult<M::Error>) -> Self {}
        pub fn async_fn(f: impl Fn(&mut M::Type, &Metrics) -> HookFuture<M::Error>) -> Self {}
    }
    pub enum HookError<E> { Message(Cow<str>), Backend(E) }
    impl<E> HookError<E> { pub fn message(msg: impl Into<Cow<str>>) -> Self {} }
    impl<E: fmt::Display> fmt::Display for HookError<E> {}
    impl<E: error::Error> error::Error for HookError<E> {}
    pub trait Manager {
        type Type;
        type Error;
        fn create(&self) -> impl Future<Output = Result<Self::Type, Self::Error>>;
        fn recycle(&self, obj: &mut Self::Type, metrics: &Metrics) -> impl Future<Output = RecycleResult<Self::Error>>;
        fn detach(&self, _obj: &mut Self::Type) {}
    }
    pub type RecycleResult<E> = Result<(), RecycleError<E>>;
    #[derive(Clone, Copy)] pub struct Metrics { pub created: Instant, pub recycled: Option<Instant>, pub recycle_count: usize }
    impl Metrics {
        pub fn age(&self) -> Duration {}
        pub fn last_used(&self) -> Duration {}
    }
    impl Default for Metrics {}
    pub struct Object<M: Manager>;
    impl<M: Manager> Object<M> {
        pub fn take(this: Self) -> M::Type {}
        pub fn id(this: &Self) -> ObjectId {}
        pub fn metrics(this: &Self) -> &Metrics {}
        pub fn pool(this: &Self) -> Option<Pool<M>> {}
    }
    impl<M: Manager> Deref for Object<M> {
        type Target = M::Type;
        fn deref(&self) -> &M::Type {}
    }
    impl<M: Manager> DerefMut for Object<M> { fn deref_mut(&mut self) -> &mut Self::Target {} }
    impl<M: Manager> AsRef<M::Type> for Object<M> {}
    impl<M: Manager> AsMut<M::Type> for Object<M> {}
    #[derive(Clone, Copy)] pub struct ObjectId;
    impl fmt::Display for ObjectId {}
    pub struct Pool<M: Manager, W: From<Object<M>> = Object<M>>;
    impl<M: Manager, W: From<Object<M>>> Clone for Pool<M, W> {}
    impl<M: Manager, W: From<Object<M>>> Pool<M, W> {
        pub fn builder(manager: M) -> PoolBuilder<M, W> {}
        pub async fn get(&self) -> Result<W, PoolError<M::Error>> {}
        pub async fn timeout_get(&self, timeouts: &Timeouts) -> Result<W, PoolError<M::Error>> {}
        pub fn resize(&self, max_size: usize) {}
        pub fn retain(&self, predicate: impl FnMut(&M::Type, Metrics) -> bool) -> RetainResult<M::Type> { let a: &M::Type; let b: Metrics; predicate(a, b); }
        pub fn timeouts(&self) -> Timeouts {}
        pub fn close(&self) {}
        pub fn is_closed(&self) -> bool {}
        pub fn status(&self) -> crate::Status {}
        pub fn manager(&self) -> &M {}
        pub fn weak(&self) -> WeakPool<M> {}
    }
    pub struct WeakPool<M: Manager, W: From<Object<M>> = Object<M>>;
    impl<M: Manager, W: From<Object<M>>> WeakPool<M, W> { pub fn upgrade(&self) -> Option<Pool<M, W>> {} }
    pub struct RetainResult<T> { pub retained: usize, pub removed: Vec<T> }
    impl<T> Default for RetainResult<T> {}
    pub mod hooks {
        use crate::managed::{HookFuture, HookResult, Manager, Metrics};
        pub type SyncFn<M> = dyn Fn(&mut <M as Manager>::Type, &Metrics) -> HookResult<<M as Manager>::Error> + Sync + Send;
        pub type AsyncFn<M> = dyn Fn(&mut <M as Manager>::Type, &Metrics) -> HookFuture<<M as Manager>::Error> + Sync + Send;
    }
    pub mod reexports {
        pub use crate::Status;
        pub use crate::managed::{Metrics, ObjectId, PoolConfig, TimeoutType, Timeouts};
        pub use deadpool_runtime::Runtime;
    }
}
pub mod unmanaged {
    use deadpool_runtime::Runtime;
    use std::{error, fmt};
    use std::ops::{Deref, DerefMut};
    use std::time::Duration;
    pub use crate::Status;
    pub struct Object<T>;
    impl<T> Object<T> { pub fn take(this: Self) -> T {} }
    impl<T> Deref for Object<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T> DerefMut for Object<T> { fn deref_mut(&mut self) -> &mut T {} }
    impl<T> AsRef<T> for Object<T> {}
    impl<T> AsMut<T> for Object<T> {}
    pub struct Pool<T>;
    impl<T> Clone for Pool<T> {}
    impl<T> Default for Pool<T> {}
    impl<T> Pool<T> {
        pub fn new(max_size: usize) -> Self {}
        pub fn from_config(config: &PoolConfig) -> Self {}
        pub async fn get(&self) -> Result<Object<T>, PoolError> {}
        pub fn try_get(&self) -> Result<Object<T>, PoolError> {}
        pub async fn timeout_get(&self, duration: Option<Duration>) -> Result<Object<T>, PoolError> {}
        pub async fn add(&self, object: T) -> Result<(), (T, PoolError)> {}
        pub fn try_add(&self, object: T) -> Result<(), (T, PoolError)> {}
        pub async fn remove(&self) -> Result<T, PoolError> {}
        pub fn try_remove(&self) -> Result<T, PoolError> {}
        pub async fn timeout_remove(&self, timeout: Option<Duration>) -> Result<T, PoolError> {}
        pub fn close(&self) {}
        pub fn is_closed(&self) -> bool {}
        pub fn status(&self) -> crate::Status {}
    }
    impl<T, I> From<I> for Pool<T> where I: IntoIterator<Item = T>, <I as IntoIterator>::IntoIter: ExactSizeIterator {}
    #[derive(Clone, Copy)] pub struct PoolConfig { pub max_size: usize, pub timeout: Option<Duration>, pub runtime: Option<Runtime> }
    impl PoolConfig { pub fn new(max_size: usize) -> Self {} }
    impl Default for PoolConfig {}
    #[derive(Clone, Copy)] pub enum PoolError { Timeout, Closed, NoRuntimeSpecified }
    impl fmt::Display for PoolError {}
    impl error::Error for PoolError {}
}
