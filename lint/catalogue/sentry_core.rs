//! sentry_core 0.49.5. What is captured is sent by a thread of its own.

pub use crate::client::Client;
pub use crate::hub::Hub;
use std::future::Future;
use std::sync::Arc;
mod client {
    use crate::Scope;
    use std::time::Duration;
    /// It waits for its thread, at most as long as the options say where no time is given.
    #[derive(Clone)] pub struct Client;
    impl<T: Into<ClientOptions>> From<T> for Client { fn from(o: T) -> Client {} }
    impl Client {
        pub fn from_config<O: Into<ClientOptions>>(opts: O) -> Client {}
        pub fn with_options(options: ClientOptions) -> Client {}
        pub fn options(&self) -> &ClientOptions {}
        pub fn dsn(&self) -> Option<&Dsn> {}
        pub fn is_enabled(&self) -> bool {}
        pub fn capture_event(&self, event: Event, scope: Option<&Scope>) -> Uuid {}
        pub fn send_envelope(&self, envelope: Envelope) {}
        #[blocking(net, unless_zero(timeout))] pub fn flush(&self, timeout: Option<Duration>) -> bool {}
        #[blocking(net, unless_zero(timeout))] pub fn close(&self, timeout: Option<Duration>) -> bool {}
    }
}
mod hub {
    use crate::{Client, Scope};
    use std::sync::Arc;
    pub struct Hub;
    impl Hub {
        pub fn new(client: Option<Arc<Client>>, scope: Arc<Scope>) -> Hub {}
        pub fn new_from_top<H: AsRef<Hub>>(other: H) -> Hub {}
        pub fn current() -> Arc<Hub> {}
        pub fn main() -> Arc<Hub> {}
        pub fn with<F, R>(f: F) -> R where F: FnOnce(&Arc<Hub>) -> R { let hub: Arc<Hub>; f(&hub) }
        pub fn with_active<F, R>(f: F) -> R where F: FnOnce(&Arc<Hub>) -> R { let hub: Arc<Hub>; f(&hub) }
        pub fn run<F: FnOnce() -> R, R>(hub: Arc<Hub>, f: F) -> R { f() }
        pub fn client(&self) -> Option<Arc<Client>> {}
        pub fn bind_client(&self, client: Option<Arc<Client>>) {}
        pub fn last_event_id(&self) -> Option<Uuid> {}
        pub fn capture_event(&self, event: Event) -> Uuid {}
        pub fn capture_message(&self, msg: &str, level: Level) -> Uuid {}
        pub fn start_session(&self) {}
        pub fn end_session(&self) {}
        pub fn push_scope(&self) -> ScopeGuard {}
        pub fn with_scope<C, F, R>(&self, scope_config: C, callback: F) -> R where C: FnOnce(&mut Scope), F: FnOnce() -> R { let scope: Scope; scope_config(&mut scope); callback() }
        pub fn configure_scope<F, R>(&self, f: F) -> R where F: FnOnce(&mut Scope) -> R { let scope: Scope; f(&mut scope) }
        pub fn add_breadcrumb<B>(&self, breadcrumb: B) {}
        pub fn end_session_with_status(&self, status: SessionStatus) {}
    }
}
pub struct Scope;
impl Scope {
    pub fn clear(&mut self) {}
    pub fn clear_breadcrumbs(&mut self) {}
    pub fn set_level(&mut self, level: Option<Level>) {}
    pub fn set_fingerprint(&mut self, fingerprint: Option<&[&str]>) {}
    pub fn set_transaction(&mut self, transaction: Option<&str>) {}
    pub fn set_user(&mut self, user: Option<User>) {}
    pub fn set_tag<V: ToString>(&mut self, key: &str, value: V) {}
    pub fn remove_tag(&mut self, key: &str) {}
    pub fn set_context<C: Into<Context>>(&mut self, key: &str, value: C) {}
    pub fn remove_context(&mut self, key: &str) {}
    pub fn set_extra(&mut self, key: &str, value: Value) {}
    pub fn remove_extra(&mut self, key: &str) {}
    pub fn set_span(&mut self, span: Option<TransactionOrSpan>) {}
}
pub fn capture_event(event: Event) -> Uuid {}
pub fn capture_message(msg: &str, level: Level) -> Uuid {}
pub fn capture_error<E>(error: &E) -> Uuid {}
pub fn add_breadcrumb<B>(breadcrumb: B) {}
pub fn configure_scope<F, R>(f: F) -> R where F: FnOnce(&mut Scope) -> R { let scope: Scope; f(&mut scope) }
pub fn with_scope<C, F, R>(scope_config: C, callback: F) -> R where C: FnOnce(&mut Scope), F: FnOnce() -> R { let scope: Scope; scope_config(&mut scope); callback() }
pub fn last_event_id() -> Option<Uuid> {}
pub fn start_session() {}
pub fn end_session_with_status(status: SessionStatus) {}
pub fn start_transaction(ctx: TransactionContext) -> Transaction {}
pub fn end_session() {}
pub struct SentryFuture<F> { future: F }
impl<F> SentryFuture<F> { pub fn new(hub: Arc<Hub>, future: F) -> Self { SentryFuture { future } } }
impl<F: Future> Future for SentryFuture<F> {
    type Output = F::Output;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context) -> std::task::Poll<Self::Output> { std::pin::Pin::new(&mut self.future).poll(cx) }
}
pub trait SentryFutureExt { fn bind_hub<H>(self, hub: H) -> SentryFuture<Self> { SentryFuture { future: self } } }
impl<F: Future> SentryFutureExt for F {}
