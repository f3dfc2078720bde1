//! teloxide 0.17.0.

pub use crate::dispatching::{filter_command, filter_mention_command};
pub use crate::repls::{repl, repl_with_listener};
pub use dptree::{self, case as handler};
pub use teloxide_core::*;
pub use teloxide_macros as macros;
pub use teloxide_core::requests::ResponseResult;
pub fn respond<T>(val: T) -> ResponseResult<T> {}
pub mod repls {
    use std::fmt::Debug;
    use std::future::Future;
    use std::pin::Pin;
    use dptree::di::Injectable;
    use teloxide_core::requests::{Requester, ResponseResult};
    use crate::update_listeners::UpdateListener;
    #[on_executor(handler)] #[serves] pub async fn repl<R, H, Args>(bot: R, handler: H) where R: Requester, H: Injectable<ResponseResult<()>, Args> {}
    #[on_executor(handler)] #[serves] pub async fn repl_with_listener<R, H, L, Args>(bot: R, handler: H, listener: L) where R: Requester, H: Injectable<ResponseResult<()>, Args>, L: UpdateListener, L::Err: Debug {}
    pub trait CommandReplExt {
        #[on_executor(handler)] #[serves] fn repl<R, H, Args>(bot: R, handler: H) -> Pin<Box<dyn Future<Output = ()> + Send>> where R: Requester, H: Injectable<ResponseResult<()>, Args> {}
        #[on_executor(handler)] #[serves] fn repl_with_listener<R, H, L, Args>(bot: R, handler: H, listener: L) -> Pin<Box<dyn Future<Output = ()> + Send>> where R: Requester, H: Injectable<ResponseResult<()>, Args>, L: UpdateListener, L::Err: Debug {}
    }
    impl<Cmd> CommandReplExt for Cmd {}
}
pub mod dispatching {
    use std::fmt::Debug;
    use std::future::Future;
    use std::sync::Arc;
    use dptree::di::DependencyMap;
    use teloxide_core::requests::Requester;
    use teloxide_core::types::Update;
    use crate::error_handlers::ErrorHandler;
    use crate::update_listeners::UpdateListener;
    pub type UpdateHandler<Err> = dptree::Handler<Result<(), Err>, DpHandlerDescription>;
    #[derive(Debug)] pub struct DpHandlerDescription;
    pub fn filter_command<C, Output>() -> dptree::Handler<Output, DpHandlerDescription> {}
    pub fn filter_mention_command<C, Output>() -> dptree::Handler<Output, DpHandlerDescription> {}
    #[derive(Clone, Debug, PartialEq, Eq, Hash)] pub struct DefaultKey;
    #[derive(Clone, Debug)] pub struct ShutdownToken;
    impl ShutdownToken { pub fn shutdown(&self) -> Result<impl Future<Output = ()>, IdleShutdownError> {} }
    #[derive(Debug)] pub struct IdleShutdownError;
    pub struct DispatcherBuilder<R, Err, Key>;
    impl<R, Err, Key> DispatcherBuilder<R, Err, Key> {
        #[on_executor(handler)] pub fn default_handler<H, Fut>(self, handler: H) -> Self where H: Fn(Arc<Update>) -> Fut, Fut: Future<Output = ()> + Send {}
        pub fn error_handler(self, handler: Arc<dyn ErrorHandler<Err> + Send + Sync>) -> Self {}
        pub fn dependencies(self, dependencies: DependencyMap) -> Self {}
        pub fn enable_ctrlc_handler(self) -> Self {}
        pub fn worker_queue_size(self, size: usize) -> Self {}
        pub fn stack_size(self, size: usize) -> Self {}
        #[on_executor(f)] pub fn distribution_function<K>(self, f: fn(&Update) -> Option<K>) -> DispatcherBuilder<R, Err, K> {}
        pub fn build(self) -> Dispatcher<R, Err, Key> {}
    }
    pub struct Dispatcher<R, Err, Key>;
    impl<R, Err> Dispatcher<R, Err, DefaultKey> { pub fn builder(bot: R, handler: UpdateHandler<Err>) -> DispatcherBuilder<R, Err, DefaultKey> {} }
    impl<R, Err, Key> Dispatcher<R, Err, Key> {
        #[serves] pub async fn dispatch(&mut self) where R: Requester {}
        #[serves] pub async fn dispatch_with_listener<UListener, Eh>(&mut self, update_listener: UListener, update_listener_error_handler: Arc<Eh>) where UListener: UpdateListener, Eh: ErrorHandler<UListener::Err>, UListener::Err: Debug {}
        #[serves] pub async fn try_dispatch_with_listener<UListener, Eh>(&mut self, update_listener: UListener, update_listener_error_handler: Arc<Eh>) -> Result<(), R::Err> where R: Requester, UListener: UpdateListener, Eh: ErrorHandler<UListener::Err>, UListener::Err: Debug {}
        pub fn shutdown_token(&self) -> ShutdownToken {}
    }
}
pub mod error_handlers {
    use std::future::Future;
    use std::pin::Pin;
    use std::sync::Arc;
    pub trait ErrorHandler<E> { #[async_context] fn handle_error(self: Arc<Self>, error: E) -> Pin<Box<dyn Future<Output = ()> + Send>>; }
    pub struct LoggingErrorHandler;
    impl LoggingErrorHandler {
        pub fn with_custom_text<T>(text: T) -> Arc<Self> where T: Into<String> {}
        pub fn new() -> Arc<Self> {}
    }
}
pub mod stop { #[derive(Clone, Debug)] pub struct StopToken; }
pub mod update_listeners {
    use teloxide_core::requests::Requester;
    pub trait UpdateListener { type Err; }
    pub struct Polling<B>;
    impl<R: Requester> UpdateListener for Polling<R> { type Err = R::Err; }
    pub async fn polling_default<R>(bot: R) -> Polling<R> where R: Requester {}
}
pub mod prelude {
    pub use crate::dispatching::Dispatcher;
    pub use crate::error_handlers::LoggingErrorHandler;
    pub use crate::repls::CommandReplExt as _;
    pub use crate::respond;
    pub use dptree::{self, prelude::*};
    pub use teloxide_core::prelude::*;
    pub use teloxide_core::requests::ResponseResult;
    pub use teloxide_core::types::{CallbackQuery, ChatMemberUpdated, ChosenInlineResult, InlineQuery, Message, Poll, PollAnswer, PreCheckoutQuery, ShippingQuery, Update};
}
