//! r2d2 0.8.10.

use crate::event::{AcquireEvent, CheckinEvent, CheckoutEvent, ReleaseEvent, TimeoutEvent};
use log::error;
use scheduled_thread_pool::ScheduledThreadPool;
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::time::Duration;
pub trait ManageConnection {
    type Connection;
    type Error: error::Error;
    fn connect(&self) -> Result<Self::Connection, Self::Error>;
    fn is_valid(&self, conn: &mut Self::Connection) -> Result<(), Self::Error>;
    fn has_broken(&self, conn: &mut Self::Connection) -> bool;
}
pub trait HandleError<E>: fmt::Debug {
    fn handle_error(&self, error: E);
}
#[derive(Clone, Copy)] pub struct NopErrorHandler;
impl<E> HandleError<E> for NopErrorHandler { fn handle_error(&self, arg1: E) {} }
#[derive(Clone, Copy)] pub struct LoggingErrorHandler;
impl<E> HandleError<E> for LoggingErrorHandler where E: error::Error { fn handle_error(&self, error: E) {} }
pub trait CustomizeConnection<C, E>: fmt::Debug {
    fn on_acquire(&self, conn: &mut C) -> Result<(), E> {}
    fn on_release(&self, conn: C) {}
}
#[derive(Clone, Copy)] pub struct NopConnectionCustomizer;
impl<C, E> CustomizeConnection<C, E> for NopConnectionCustomizer {}
pub struct Pool<M>;
impl<M> Clone for Pool<M> where M: ManageConnection {}
impl<M> Pool<M> where M: ManageConnection {
    #[blocking(db)] pub fn new(manager: M) -> Result<Pool<M>, Error> {}
    pub fn builder() -> Builder<M> {}
    #[blocking(db)] #[advice("take the connection inside `spawn_blocking`, or use an async pool")] pub fn get(&self) -> Result<PooledConnection<M>, Error> {}
    #[blocking(db)] #[advice("take the connection inside `spawn_blocking`, or use an async pool")] pub fn get_timeout(&self, timeout: Duration) -> Result<PooledConnection<M>, Error> {}
    pub fn try_get(&self) -> Option<PooledConnection<M>> {}
    pub fn state(&self) -> State {}
    pub fn max_size(&self) -> u32 {}
    pub fn min_idle(&self) -> Option<u32> {}
    pub fn test_on_check_out(&self) -> bool {}
    pub fn max_lifetime(&self) -> Option<Duration> {}
    pub fn idle_timeout(&self) -> Option<Duration> {}
    pub fn connection_timeout(&self) -> Duration {}
}
pub struct Error;
impl fmt::Display for Error {}
impl error::Error for Error {}
pub struct State { pub connections: u32, pub idle_connections: u32 }
pub struct PooledConnection<M>;
impl<M> Deref for PooledConnection<M> where M: ManageConnection {
    type Target = M::Connection;
    fn deref(&self) -> &M::Connection {}
}
impl<M> DerefMut for PooledConnection<M> where M: ManageConnection { fn deref_mut(&mut self) -> &mut M::Connection {} }
impl<M> PooledConnection<M> where M: ManageConnection {
    pub fn extensions(this: &Self) -> &Extensions {}
    pub fn extensions_mut(this: &mut Self) -> &mut Extensions {}
}
pub struct Builder<M>;
impl<M> Default for Builder<M> where M: ManageConnection {}
impl<M> Builder<M> where M: ManageConnection {
    pub fn new() -> Builder<M> {}
    pub fn max_size(self, max_size: u32) -> Builder<M> {}
    pub fn min_idle(self, min_idle: Option<u32>) -> Builder<M> {}
    pub fn thread_pool(self, thread_pool: Arc<ScheduledThreadPool>) -> Builder<M> {}
    pub fn test_on_check_out(self, test_on_check_out: bool) -> Builder<M> {}
    pub fn max_lifetime(self, max_lifetime: Option<Duration>) -> Builder<M> {}
    pub fn idle_timeout(self, idle_timeout: Option<Duration>) -> Builder<M> {}
    pub fn connection_timeout(self, connection_timeout: Duration) -> Builder<M> {}
    pub fn error_handler(self, error_handler: Box<dyn HandleError<M::Error>>) -> Builder<M> {}
    pub fn event_handler(self, event_handler: Box<dyn HandleEvent>) -> Builder<M> {}
    pub fn connection_customizer(self, connection_customizer: Box<dyn CustomizeConnection<M::Connection, M::Error>>) -> Builder<M> {}
    #[blocking(db)] pub fn build(self, manager: M) -> Result<Pool<M>, Error> {}
    pub fn build_unchecked(self, manager: M) -> Pool<M> {}
}
pub trait HandleEvent: fmt::Debug {
    fn handle_acquire(&self, event: AcquireEvent) {}
    fn handle_release(&self, event: ReleaseEvent) {}
    fn handle_checkout(&self, event: CheckoutEvent) {}
    fn handle_timeout(&self, event: TimeoutEvent) {}
    fn handle_checkin(&self, event: CheckinEvent) {}
}
#[derive(Clone, Copy)] pub struct NopEventHandler;
impl HandleEvent for NopEventHandler {}
#[derive(Default)] pub struct Extensions;
impl Extensions {
    pub fn new() -> Extensions {}
    pub fn insert<T>(&mut self, value: T) -> Option<T> {}
    pub fn get<T>(&self) -> Option<&T> {}
    pub fn get_mut<T>(&mut self) -> Option<&mut T> {}
    pub fn remove<T>(&mut self) -> Option<T> {}
    pub fn clear(&mut self) {}
}
pub mod event {
    use std::time::Duration;
    pub use crate::{HandleEvent, NopEventHandler};
    pub struct AcquireEvent;
    impl AcquireEvent { pub fn connection_id(&self) -> u64 {} }
    pub struct ReleaseEvent;
    impl ReleaseEvent {
        pub fn connection_id(&self) -> u64 {}
        pub fn age(&self) -> Duration {}
    }
    pub struct CheckoutEvent;
    impl CheckoutEvent {
        pub fn connection_id(&self) -> u64 {}
        pub fn duration(&self) -> Duration {}
    }
    pub struct TimeoutEvent;
    impl TimeoutEvent { pub fn timeout(&self) -> Duration {} }
    pub struct CheckinEvent;
    impl CheckinEvent {
        pub fn connection_id(&self) -> u64 {}
        pub fn duration(&self) -> Duration {}
    }
}
