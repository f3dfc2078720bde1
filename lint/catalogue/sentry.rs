//! sentry 0.49.5.

pub use sentry_core::*;
use std::sync::Arc;
/// It closes its client when it is dropped, for which it waits two seconds at most.
pub struct ClientInitGuard(Arc<Client>);
impl std::ops::Deref for ClientInitGuard {
    type Target = Client;
    fn deref(&self) -> &Self::Target {}
}
impl ClientInitGuard { pub fn is_enabled(&self) -> bool {} }
impl Drop for ClientInitGuard { #[blocking(cleanup)] fn drop(&mut self) {} }
pub fn init<C>(opts: C) -> ClientInitGuard {}
