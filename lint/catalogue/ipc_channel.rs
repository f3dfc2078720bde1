//! ipc_channel 0.23.1. A small message is sent at once.

pub use crate::ipc::IpcError;
pub use crate::ipc::TryRecvError;
pub mod ipc {
    use std::io;
    use std::time::Duration;
    #[derive(Debug)] pub enum IpcError {}
    impl std::fmt::Display for IpcError {}
    impl std::error::Error for IpcError {}
    #[derive(Debug)] pub enum TryRecvError { IpcError(IpcError), Empty }
    pub fn channel<T>() -> Result<(IpcSender<T>, IpcReceiver<T>), io::Error> {}
    pub fn bytes_channel() -> Result<(IpcBytesSender, IpcBytesReceiver), io::Error> {}
    pub struct IpcReceiver<T>;
    impl<T> IpcReceiver<T> {
        #[blocking(channel)] #[advice("use `to_stream`")] pub fn recv(&self) -> Result<T, IpcError> {}
        #[polls(takes)] pub fn try_recv(&self) -> Result<T, TryRecvError> {}
        #[blocking(channel, unless_zero(duration))] #[advice("use `to_stream`")] pub fn try_recv_timeout(&self, duration: Duration) -> Result<T, TryRecvError> {}
        pub fn to_stream(self) -> crate::asynch::IpcStream<T> {}
        pub fn to_opaque(self) -> OpaqueIpcReceiver {}
    }
    #[derive(Clone)] pub struct IpcSender<T>;
    impl<T> IpcSender<T> {
        #[blocking(net)] pub fn connect(name: String) -> Result<IpcSender<T>, io::Error> {}
        pub fn send(&self, data: T) -> Result<(), IpcError> {}
    }
    pub struct IpcReceiverSet;
    impl IpcReceiverSet {
        pub fn new() -> Result<IpcReceiverSet, io::Error> {}
        pub fn add<T>(&mut self, receiver: IpcReceiver<T>) -> Result<u64, io::Error> {}
        pub fn add_opaque(&mut self, receiver: OpaqueIpcReceiver) -> Result<u64, io::Error> {}
        #[blocking(channel)] pub fn select(&mut self) -> Result<Vec<IpcSelectionResult>, io::Error> {}
        #[polls(takes)] pub fn try_select(&mut self) -> Result<Vec<IpcSelectionResult>, TrySelectError> {}
        #[blocking(channel, unless_zero(duration))] pub fn try_select_timeout(&mut self, duration: Duration) -> Result<Vec<IpcSelectionResult>, TrySelectError> {}
    }
    pub struct OpaqueIpcReceiver;
    impl OpaqueIpcReceiver { pub fn to<T>(self) -> IpcReceiver<T> {} }
    pub struct IpcOneShotServer<T>;
    impl<T> IpcOneShotServer<T> {
        #[blocking(fs)] #[advice("make it where blocking is fine: its socket has a temporary folder of its own")] pub fn new() -> Result<(IpcOneShotServer<T>, String), io::Error> {}
        #[blocking(net)] pub fn accept(self) -> Result<(IpcReceiver<T>, T), IpcError> {}
    }
    pub struct IpcBytesReceiver;
    impl IpcBytesReceiver {
        #[blocking(channel)] pub fn recv(&self) -> Result<Vec<u8>, IpcError> {}
        #[polls(takes)] pub fn try_recv(&self) -> Result<Vec<u8>, TryRecvError> {}
    }
    #[derive(Clone)] pub struct IpcBytesSender;
    impl IpcBytesSender { pub fn send(&self, data: &[u8]) -> Result<(), io::Error> {} }
}
pub mod asynch {
    pub struct IpcStream<T>;
    impl<T> futures_core::Stream for IpcStream<T> { type Item = Result<T, SerDeError>; }
}
