//! wayland_client 0.31.15.

#![unlike_before("0.30")]
#[derive(Debug)] pub enum ConnectError {}
impl std::fmt::Display for ConnectError {}
impl std::error::Error for ConnectError {}
#[derive(Debug)] pub enum DispatchError {}
impl std::fmt::Display for DispatchError {}
impl std::error::Error for DispatchError {}
#[derive(Clone, Debug)] pub struct Connection;
impl Connection {
    pub fn from_socket(stream: UnixStream) -> Result<Self, ConnectError> {}
    pub fn from_backend(backend: Backend) -> Self {}
    pub fn backend(&self) -> Backend {}
    pub fn connect_to_env() -> Result<Self, ConnectError> {}
    pub fn display(&self) -> protocol::wl_display::WlDisplay {}
    pub fn new_event_queue<State>(&self) -> EventQueue<State> {}
    pub fn flush(&self) -> Result<(), backend::WaylandError> {}
    pub fn prepare_read(&self) -> Option<backend::ReadEventsGuard> {}
    #[blocking(net)] pub fn roundtrip(&self) -> Result<usize, backend::WaylandError> {}
}
pub struct EventQueue<State>;
impl<State> EventQueue<State> {
    pub fn handle(&self) -> QueueHandle<State> {}
    pub fn dispatch_pending(&mut self, data: &mut State) -> Result<usize, DispatchError> {}
    #[blocking(net)] #[advice("wait for the connection's descriptor with the runtime, then call `dispatch_pending`")] pub fn blocking_dispatch(&mut self, data: &mut State) -> Result<usize, DispatchError> {}
    #[blocking(net)] pub fn roundtrip(&mut self, data: &mut State) -> Result<usize, DispatchError> {}
    pub fn prepare_read(&self) -> Option<backend::ReadEventsGuard> {}
    pub fn flush(&self) -> Result<(), backend::WaylandError> {}
}
#[derive(Clone)] pub struct QueueHandle<State>;
pub mod backend {
    #[derive(Debug)] pub enum WaylandError {}
    impl std::fmt::Display for WaylandError {}
    impl std::error::Error for WaylandError {}
    pub struct ReadEventsGuard;
    impl ReadEventsGuard { pub fn read(self) -> Result<usize, WaylandError> {} }
}
pub mod globals {
    use crate::{Connection, EventQueue};
    #[derive(Debug)] pub enum GlobalError {}
    impl std::fmt::Display for GlobalError {}
    impl std::error::Error for GlobalError {}
    pub struct GlobalList;
    #[blocking(net)] pub fn registry_queue_init<State>(conn: &Connection) -> Result<(GlobalList, EventQueue<State>), GlobalError> {}
}
pub mod protocol { pub mod wl_display { #[derive(Clone, Debug)] pub struct WlDisplay; } }
