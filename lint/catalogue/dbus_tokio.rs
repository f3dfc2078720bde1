//! dbus_tokio 0.7.6. A connection is awaited once it is there; to make it waits for the bus.

pub mod connection {
    use dbus::channel::{BusType, Channel};
    use dbus::nonblock::{LocalConnection, SyncConnection};
    use std::sync::Arc;
    use std::{future, io, pin, task};
    pub struct IOResource<C> { connection: Arc<C> }
    impl<C> future::Future for IOResource<C> {
        type Output = IOResourceError;
        fn poll(self: pin::Pin<&mut Self>, ctx: &mut task::Context) -> task::Poll<Self::Output> {}
    }
    #[derive(Debug)] pub enum IOResourceError { Dbus(dbus::Error), Io(io::Error) }
    impl From<dbus::Error> for IOResourceError { fn from(e: dbus::Error) -> Self {} }
    impl From<io::Error> for IOResourceError { fn from(e: io::Error) -> Self {} }
    impl std::fmt::Display for IOResourceError {}
    impl std::error::Error for IOResourceError {}
    pub fn from_channel<C: From<Channel>>(channel: Channel) -> Result<(IOResource<C>, Arc<C>), dbus::Error> {}
    #[blocking(net)] pub fn new<C: From<Channel>>(b: BusType) -> Result<(IOResource<C>, Arc<C>), dbus::Error> {}
    #[blocking(net)] pub fn new_session_local() -> Result<(IOResource<LocalConnection>, Arc<LocalConnection>), dbus::Error> {}
    #[blocking(net)] pub fn new_system_local() -> Result<(IOResource<LocalConnection>, Arc<LocalConnection>), dbus::Error> {}
    #[blocking(net)] pub fn new_session_sync() -> Result<(IOResource<SyncConnection>, Arc<SyncConnection>), dbus::Error> {}
    #[blocking(net)] pub fn new_system_sync() -> Result<(IOResource<SyncConnection>, Arc<SyncConnection>), dbus::Error> {}
}
