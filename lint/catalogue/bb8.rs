//! bb8 0.9.1.

use crate::api::Config;
use crate::internals::AtomicStatistics;
use std::{error, fmt};
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::time::Duration;
pub struct Pool<M: ManageConnection>;
impl<M: ManageConnection> Pool<M> {
    pub fn builder() -> Builder<M> {}
    pub async fn get(&self) -> Result<PooledConnection<M>, RunError<M::Error>> {}
    pub async fn get_owned(&self) -> Result<PooledConnection<M>, RunError<M::Error>> {}
    pub async fn dedicated_connection(&self) -> Result<M::Connection, M::Error> {}
    pub fn add(&self, conn: M::Connection) -> Result<(), AddError<M::Connection>> {}
    pub fn state(&self) -> State {}
    pub fn config(&self) -> Config {}
}
impl<M: ManageConnection> Clone for Pool<M> {}
pub struct State { pub connections: u32, pub idle_connections: u32, pub statistics: Statistics }
#[derive(Default)] pub struct Statistics { pub get_started: u64, pub get_direct: u64, pub get_waited: u64, pub get_timed_out: u64, pub get_wait_time: Duration, pub connections_created: u64, pub connections_closed_broken: u64, pub connections_closed_invalid: u64, pub connections_closed_max_lifetime: u64, pub connections_closed_idle_timeout: u64 }
impl Statistics {
    pub fn pending_gets(&self) -> u64 {}
    pub fn completed_gets(&self) -> u64 {}
}
impl From<&AtomicStatistics> for Statistics {}
pub struct Builder<M: ManageConnection>;
impl<M: ManageConnection> Default for Builder<M> {}
impl<M: ManageConnection> Builder<M> {
    pub fn new() -> Self {}
    pub fn max_size(self, max_size: u32) -> Self {}
    pub fn min_idle(self, min_idle: impl Into<Option<u32>>) -> Self {}
    pub fn test_on_check_out(self, test_on_check_out: bool) -> Self {}
    pub fn max_lifetime(self, max_lifetime: impl Into<Option<Duration>>) -> Self {}
    pub fn idle_timeout(self, idle_timeout: impl Into<Option<Duration>>) -> Self {}
    pub fn connection_timeout(self, connection_timeout: Duration) -> Self {}
    pub fn retry_connection(self, retry: bool) -> Self {}
    pub fn error_sink(self, error_sink: Box<dyn ErrorSink<M::Error>>) -> Self {}
    pub fn reaper_rate(self, reaper_rate: Duration) -> Self {}
    pub fn queue_strategy(self, queue_strategy: QueueStrategy) -> Self {}
    pub fn connection_customizer(self, connection_customizer: Box<dyn CustomizeConnection<M::Connection, M::Error>>) -> Self {}
    pub async fn build(self, manager: M) -> Result<Pool<M>, M::Error> {}
    pub fn build_unchecked(self, manager: M) -> Pool<M> {}
}
#[derive(Clone, Copy, Default)] pub enum QueueStrategy { Fifo, Lifo }
pub trait ManageConnection {
    type Connection;
    type Error: fmt::Debug;
    fn connect(&self) -> impl Future<Output = Result<Self::Connection, Self::Error>>;
    fn is_valid(&self, conn: &mut Self::Connection) -> impl Future<Output = Result<(), Self::Error>>;
    fn has_broken(&self, conn: &mut Self::Connection) -> bool;
}
pub trait CustomizeConnection<C, E>: fmt::Debug {
    fn on_acquire(&self, _connection: &mut C) -> Pin<Box<dyn Future<Output = Result<(), E>> + Send>> {}
}
pub struct PooledConnection<M: ManageConnection>;
impl<M: ManageConnection> Deref for PooledConnection<M> {
    type Target = M::Connection;
    fn deref(&self) -> &Self::Target {}
}
impl<M: ManageConnection> DerefMut for PooledConnection<M> { fn deref_mut(&mut self) -> &mut M::Connection {} }
#[derive(Clone)] pub enum RunError<E> { User(E), TimedOut }
impl<E: error::Error> fmt::Display for RunError<E> {}
impl<E: error::Error> error::Error for RunError<E> {}
impl<E: error::Error> From<E> for RunError<E> {}
#[derive(Clone)] pub enum AddError<C> { Broken(C), NoCapacity(C) }
impl<E: error::Error> fmt::Display for AddError<E> {}
impl<E: error::Error> error::Error for AddError<E> {}
pub trait ErrorSink<E>: fmt::Debug {
    fn sink(&self, error: E);
    fn boxed_clone(&self) -> Box<dyn ErrorSink<E>>;
}
#[derive(Clone, Copy)] pub struct NopErrorSink;
impl<E> ErrorSink<E> for NopErrorSink {
    fn sink(&self, arg1: E) {}
    fn boxed_clone(&self) -> Box<dyn ErrorSink<E>> {}
}
pub mod api {
    use crate::{Builder, ManageConnection, QueueStrategy};
    use std::time::Duration;
    pub struct Config { pub max_size: u32, pub min_idle: Option<u32>, pub test_on_check_out: bool, pub max_lifetime: Option<Duration>, pub idle_timeout: Option<Duration>, pub connection_timeout: Duration, pub retry_connection: bool, pub reaper_rate: Duration, pub queue_strategy: QueueStrategy }
    impl<M: ManageConnection> From<&Builder<M>> for Config {}
}
pub mod internals {
    #[derive(Default)] pub struct AtomicStatistics;
}
