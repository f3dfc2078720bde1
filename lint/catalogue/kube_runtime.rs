//! kube_runtime 5.0.0.

pub use crate::controller::{Config, Controller, applier};
pub use crate::reflector::reflector;
pub use crate::watcher::{metadata_watcher, watcher};
pub mod controller {
    use std::future::Future;
    use std::sync::Arc;
    use std::time::Duration;
    use futures_core::Stream;
    use futures_core::future::TryFuture;
    use kube::Api;
    use crate::reflector::{ObjectRef, Store};
    use crate::watcher;
    #[derive(Clone, Debug, PartialEq)] pub struct Action;
    impl Action {
        pub fn requeue(duration: Duration) -> Self {}
        pub fn await_change() -> Self {}
    }
    #[derive(Debug)] pub enum Error<ReconcilerErr, QueueErr> { ObjectNotFound, ReconcilerFailed(ReconcilerErr), QueueError(QueueErr), RunnerError }
    impl<ReconcilerErr, QueueErr> std::fmt::Display for Error<ReconcilerErr, QueueErr> {}
    impl<ReconcilerErr, QueueErr> std::error::Error for Error<ReconcilerErr, QueueErr> {}
    #[derive(Clone, Debug, Default)] pub struct Config;
    impl Config {
        pub fn debounce(self, debounce: Duration) -> Self {}
        pub fn concurrency(self, concurrency: u16) -> Self {}
    }
    #[on_executor(reconciler, error_policy)] #[serves] pub fn applier<K, QueueStream, ReconcilerFut, Ctx>(reconciler: impl FnMut(Arc<K>, Arc<Ctx>) -> ReconcilerFut, error_policy: impl Fn(Arc<K>, &ReconcilerFut::Error, Arc<Ctx>) -> Action, context: Arc<Ctx>, store: Store<K>, queue: QueueStream, config: Config) -> impl Stream<Item = Result<(ObjectRef<K>, Action), Error<ReconcilerFut::Error, QueueStream::Error>>> where ReconcilerFut: TryFuture<Ok = Action> {}
    pub struct Controller<K>;
    impl<K> Controller<K> {
        pub fn new(main_api: Api<K>, wc: watcher::Config) -> Self {}
        pub fn new_with(main_api: Api<K>, wc: watcher::Config, dyntype: K::DynamicType) -> Self {}
        pub fn for_stream(trigger: impl Stream<Item = Result<K, watcher::Error>> + Send, reader: Store<K>) -> Self {}
        pub fn with_config(self, config: Config) -> Self {}
        pub fn trigger_backoff<B>(self, backoff: B) -> Self {}
        pub fn store(&self) -> Store<K> {}
        pub fn owns<Child>(self, api: Api<Child>, wc: watcher::Config) -> Self {}
        pub fn owns_with<Child>(self, api: Api<Child>, dyntype: Child::DynamicType, wc: watcher::Config) -> Self {}
        #[on_executor(mapper)] pub fn watches<Other, I>(self, api: Api<Other>, wc: watcher::Config, mapper: impl Fn(Other) -> I + Sync + Send) -> Self where I: IntoIterator<Item = ObjectRef<K>> {}
        #[on_executor(mapper)] pub fn watches_with<Other, I>(self, api: Api<Other>, dyntype: Other::DynamicType, wc: watcher::Config, mapper: impl Fn(Other) -> I + Sync + Send) -> Self where I: IntoIterator<Item = ObjectRef<K>> {}
        pub fn reconcile_all_on(self, trigger: impl Stream<Item = ()> + Send) -> Self {}
        pub fn reconcile_on(self, trigger: impl Stream<Item = ObjectRef<K>> + Send) -> Self {}
        pub fn graceful_shutdown_on(self, trigger: impl Future<Output = ()> + Send + Sync) -> Self {}
        pub fn shutdown_on_signal(self) -> Self {}
        #[on_executor(reconciler, error_policy)] #[serves] pub fn run<ReconcilerFut, Ctx>(self, reconciler: impl FnMut(Arc<K>, Arc<Ctx>) -> ReconcilerFut, error_policy: impl Fn(Arc<K>, &ReconcilerFut::Error, Arc<Ctx>) -> Action, context: Arc<Ctx>) -> impl Stream<Item = Result<(ObjectRef<K>, Action), Error<ReconcilerFut::Error, watcher::Error>>> where ReconcilerFut: TryFuture<Ok = Action> + Send {}
    }
}
pub mod reflector {
    use std::sync::Arc;
    use futures_core::Stream;
    #[derive(Clone, Debug, PartialEq, Eq, Hash)] pub struct ObjectRef<K>;
    #[derive(Clone)] pub struct Store<K>;
    impl<K> Store<K> {
        pub fn get(&self, key: &ObjectRef<K>) -> Option<Arc<K>> {}
        pub fn state(&self) -> Vec<Arc<K>> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
    pub mod store {
        use crate::reflector::Store;
        #[derive(Default)] pub struct Writer<K>;
        impl<K> Writer<K> { pub fn as_reader(&self) -> Store<K> {} }
    }
    pub fn reflector<K, W>(writer: store::Writer<K>, stream: W) -> impl Stream<Item = W::Item> where W: Stream {}
}
pub mod watcher {
    use futures_core::Stream;
    use kube::Api;
    pub type Result<T, E = Error> = std::result::Result<T, E>;
    #[derive(Debug)] pub enum Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    #[derive(Clone, Debug)] pub enum Event<K> { Apply(K), Delete(K), Init, InitApply(K), InitDone }
    #[derive(Clone, Debug, Default)] pub struct Config;
    impl Config {
        pub fn timeout(self, timeout_secs: u32) -> Self {}
        pub fn fields(self, field_selector: &str) -> Self {}
        pub fn labels(self, label_selector: &str) -> Self {}
        pub fn any_semantic(self) -> Self {}
        pub fn disable_bookmarks(self) -> Self {}
        pub fn page_size(self, page_size: u32) -> Self {}
        pub fn streaming_lists(self) -> Self {}
    }
    pub fn watcher<K>(api: Api<K>, watcher_config: Config) -> impl Stream<Item = Result<Event<K>>> + Send {}
    pub fn metadata_watcher<K>(api: Api<K>, watcher_config: Config) -> impl Stream<Item = Result<Event<kube::core::PartialObjectMeta<K>>>> + Send {}
    pub fn watch_object<K>(api: Api<K>, name: &str) -> impl Stream<Item = Result<Option<K>>> + Send {}
}
