//! jsonrpsee_core 0.26.1.

pub use jsonrpsee_types::{ErrorObjectOwned, Params};
pub mod server {
    use std::future::Future;
    use std::ops::{Deref, DerefMut};
    use std::sync::Arc;
    pub use http::Extensions;
    use jsonrpsee_types::Params;
    #[derive(Debug)] pub enum RegisterMethodError { AlreadyRegistered(String), SubscriptionNameConflict(String), MethodNotFound(String) }
    impl std::fmt::Display for RegisterMethodError {}
    impl std::error::Error for RegisterMethodError {}
    pub trait IntoResponse {}
    #[derive(Clone, Debug)] pub enum MethodCallback {}
    #[derive(Clone, Debug, Default)] pub struct Methods;
    impl Methods {
        pub fn new() -> Self {}
        pub fn merge(&mut self, other: impl Into<Methods>) -> Result<(), RegisterMethodError> {}
        pub fn method(&self, method_name: &str) -> Option<&MethodCallback> {}
        pub fn method_names(&self) -> impl Iterator<Item = &str> {}
        pub fn extensions_mut(&mut self) -> &mut Extensions {}
    }
    #[derive(Clone, Debug)] pub struct RpcModule<Context>;
    impl<Context> Deref for RpcModule<Context> { type Target = Methods; fn deref(&self) -> &Methods {} }
    impl<Context> DerefMut for RpcModule<Context> { fn deref_mut(&mut self) -> &mut Methods {} }
    impl<Context> From<RpcModule<Context>> for Methods { fn from(module: RpcModule<Context>) -> Methods {} }
    impl<Context> RpcModule<Context> {
        pub fn new(ctx: Context) -> Self {}
        pub fn from_arc(ctx: Arc<Context>) -> Self {}
        pub fn remove_context(self) -> RpcModule<()> {}
        #[on_executor(callback)] pub fn register_method<R, F>(&mut self, method_name: &str, callback: F) -> Result<&mut MethodCallback, RegisterMethodError> where R: IntoResponse, F: Fn(Params, &Context, &Extensions) -> R {}
        #[on_executor(callback)] pub fn register_async_method<R, Fun, Fut>(&mut self, method_name: &str, callback: Fun) -> Result<&mut MethodCallback, RegisterMethodError> where R: IntoResponse, Fut: Future<Output = R> + Send, Fun: Fn(Params, Arc<Context>, Extensions) -> Fut {}
        #[off_thread(callback)] pub fn register_blocking_method<R, F>(&mut self, method_name: &str, callback: F) -> Result<&mut MethodCallback, RegisterMethodError> where R: IntoResponse, F: Fn(Params, Arc<Context>, Extensions) -> R {}
        #[on_executor(callback)] pub fn register_subscription<R, F, Fut>(&mut self, subscribe_method_name: &str, notif_method_name: &str, unsubscribe_method_name: &str, callback: F) -> Result<&mut MethodCallback, RegisterMethodError> where F: Fn(Params, PendingSubscriptionSink, Arc<Context>, Extensions) -> Fut, Fut: Future<Output = R> + Send {}
        #[on_executor(callback)] pub fn register_subscription_raw<R, F>(&mut self, subscribe_method_name: &str, notif_method_name: &str, unsubscribe_method_name: &str, callback: F) -> Result<&mut MethodCallback, RegisterMethodError> where F: Fn(Params, PendingSubscriptionSink, Arc<Context>, &Extensions) -> R {}
        pub fn register_alias(&mut self, alias: &str, existing_method: &str) -> Result<(), RegisterMethodError> {}
        pub fn remove_method(&mut self, method_name: &str) -> Option<MethodCallback> {}
    }
    #[derive(Debug)] pub struct PendingSubscriptionSink;
    #[derive(Clone, Debug)] pub struct SubscriptionSink;
    #[derive(Clone, Debug)] pub struct PendingSubscriptionAcceptError;
    #[derive(Debug)] pub struct SubscriptionMessage;
    #[derive(Debug)] pub enum SendTimeoutError {}
    #[derive(Debug)] pub struct DisconnectError;
    impl PendingSubscriptionSink {
        pub async fn accept(self) -> Result<SubscriptionSink, PendingSubscriptionAcceptError> {}
        pub async fn reject(self, err: impl Into<jsonrpsee_types::ErrorObjectOwned>) {}
    }
    impl SubscriptionSink {
        pub async fn send(&self, msg: impl Into<SubscriptionMessage>) -> Result<(), DisconnectError> {}
        pub fn is_closed(&self) -> bool {}
        pub async fn closed(&self) {}
    }
}
