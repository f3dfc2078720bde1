//! nusb 0.2.9. What waits for a device is either awaited or waited for. On Linux, devices are listed right away.
#![unlike_before("0.2")]

use std::num::NonZeroU8;
use std::time::Duration;
use std::future::{Future, IntoFuture};
use crate::descriptors::{ConfigurationDescriptor, DeviceDescriptor, InterfaceDescriptor};
use crate::io::{EndpointRead, EndpointWrite};
use crate::transfer::{Buffer, BulkOrInterrupt, Completion, ControlIn, ControlOut, In, Out, TransferError};
pub use crate::maybe_future::MaybeFuture;
pub mod maybe_future {
    use std::future::{Future, IntoFuture, Ready as ReadyFuture};
    pub trait MaybeFuture: IntoFuture {
        #[blocking(fs)] #[advice("await it, with nusb's feature `tokio` or `smol`")] fn wait(self) -> Self::Output;
        fn map<T: FnOnce(Self::Output) -> R, R>(self, f: T) -> Map<Self, T> { Map { wrapped: self, func: f } }
        fn map_ok<C, T, U, E>(self, c: C) -> Waits<Result<U, E>> where Self: MaybeFuture<Output = Result<T, E>>, C: FnOnce(T) -> U {}
        fn map_err<C, T, E, F>(self, c: C) -> Waits<Result<T, F>> where Self: MaybeFuture<Output = Result<T, E>>, C: FnOnce(E) -> F {}
    }
    /// What runs on another thread when it is awaited.
    pub struct Waits<T>;
    impl<T> IntoFuture for Waits<T> {
        type Output = T;
        type IntoFuture = WaitsFuture<T>;
        fn into_future(self) -> WaitsFuture<T> {}
    }
    impl<T> MaybeFuture for Waits<T> {}
    pub struct WaitsFuture<T>;
    impl<T> Future for WaitsFuture<T> { type Output = T; }
    pub struct Ready<T>;
    impl<T> IntoFuture for Ready<T> {
        type Output = T;
        type IntoFuture = ReadyFuture<T>;
        fn into_future(self) -> ReadyFuture<T> {}
    }
    impl<T> MaybeFuture for Ready<T> { fn wait(self) -> T {} }
    pub struct Map<F, T> { wrapped: F, func: T }
    impl<F: MaybeFuture, T: FnOnce(F::Output) -> R, R> IntoFuture for Map<F, T> {
        type Output = R;
        type IntoFuture = WaitsFuture<R>;
        fn into_future(self) -> WaitsFuture<R> {}
    }
    impl<F: MaybeFuture, T: FnOnce(F::Output) -> R, R> MaybeFuture for Map<F, T> { fn wait(self) -> R { (self.func)(self.wrapped.wait()) } }
}
use crate::maybe_future::{Ready, Waits};
#[blocking(stat)] pub fn list_devices() -> Ready<Result<std::vec::IntoIter<DeviceInfo>, Error>> {}
#[blocking(stat)] pub fn request_device(selectors: &[DeviceSelector]) -> Ready<Result<Option<DeviceInfo>, Error>> {}
#[blocking(stat)] pub fn list_buses() -> Ready<Result<std::vec::IntoIter<BusInfo>, Error>> {}
pub fn watch_devices() -> Result<hotplug::HotplugWatch, Error> {}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)] pub struct DeviceId;
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum Speed { Low, Full, High, Super, SuperPlus }
#[derive(Clone, Debug)] pub struct DeviceInfo;
impl DeviceInfo {
    pub fn id(&self) -> DeviceId {}
    pub fn sysfs_path(&self) -> &std::path::Path {}
    pub fn busnum(&self) -> u8 {}
    pub fn port_number(&self) -> u32 {}
    pub fn port_chain(&self) -> &[u8] {}
    pub fn driver(&self) -> Option<&str> {}
    pub fn bus_id(&self) -> &str {}
    pub fn device_address(&self) -> u8 {}
    pub fn vendor_id(&self) -> u16 {}
    pub fn product_id(&self) -> u16 {}
    pub fn device_version(&self) -> u16 {}
    pub fn usb_version(&self) -> u16 {}
    pub fn class(&self) -> u8 {}
    pub fn subclass(&self) -> u8 {}
    pub fn protocol(&self) -> u8 {}
    pub fn speed(&self) -> Option<Speed> {}
    pub fn manufacturer_string(&self) -> Option<&str> {}
    pub fn product_string(&self) -> Option<&str> {}
    pub fn serial_number(&self) -> Option<&str> {}
    pub fn interfaces(&self) -> impl Iterator<Item = &InterfaceInfo> {}
    pub fn matches(&self, s: &DeviceSelector) -> bool {}
    pub fn open(&self) -> Waits<Result<Device, Error>> {}
}
#[derive(Clone, Debug)] pub struct InterfaceInfo;
impl InterfaceInfo {
    pub fn interface_number(&self) -> u8 {}
    pub fn class(&self) -> u8 {}
    pub fn subclass(&self) -> u8 {}
    pub fn protocol(&self) -> u8 {}
    pub fn interface_string(&self) -> Option<&str> {}
}
#[derive(Debug)] pub struct BusInfo;
impl BusInfo {
    pub fn busnum(&self) -> u8 {}
    pub fn root_hub(&self) -> &DeviceInfo {}
    pub fn driver(&self) -> Option<&str> {}
    pub fn bus_id(&self) -> &str {}
    pub fn system_name(&self) -> Option<&str> {}
}
#[derive(Clone, Debug)] pub struct DeviceSelector;
impl DeviceSelector {
    pub const fn all() -> DeviceSelector {}
    pub const fn with_vid(self, vendor_id: u16) -> DeviceSelector {}
    pub const fn with_vid_pid(self, vendor_id: u16, product_id: u16) -> DeviceSelector {}
    pub const fn with_class(self, class_code: u8) -> DeviceSelector {}
    pub const fn with_class_subclass(self, class_code: u8, subclass_code: u8) -> DeviceSelector {}
    pub fn with_serial_number(self, serial_number: String) -> DeviceSelector {}
}
#[derive(Clone, Debug)] pub struct Device;
impl Device {
    pub fn from_fd(fd: std::os::fd::OwnedFd) -> Waits<Result<Device, Error>> {}
    pub fn claim_interface(&self, interface: u8) -> Waits<Result<Interface, Error>> {}
    pub fn detach_and_claim_interface(&self, interface: u8) -> Waits<Result<Interface, Error>> {}
    pub fn detach_kernel_driver(&self, interface: u8) -> Result<(), Error> {}
    pub fn attach_kernel_driver(&self, interface: u8) -> Result<(), Error> {}
    pub fn device_descriptor(&self) -> DeviceDescriptor {}
    pub fn speed(&self) -> Option<Speed> {}
    pub fn active_configuration(&self) -> Result<ConfigurationDescriptor, ActiveConfigurationError> {}
    pub fn configurations(&self) -> impl Iterator<Item = ConfigurationDescriptor> {}
    pub fn set_configuration(&self, configuration: u8) -> Waits<Result<(), Error>> {}
    pub fn get_descriptor(&self, desc_type: u8, desc_index: u8, language_id: u16, timeout: Duration) -> Waits<Result<Vec<u8>, GetDescriptorError>> {}
    pub fn get_string_descriptor_supported_languages(&self, timeout: Duration) -> Waits<Result<std::vec::IntoIter<u16>, GetDescriptorError>> {}
    pub fn get_string_descriptor(&self, desc_index: NonZeroU8, language_id: u16, timeout: Duration) -> Waits<Result<String, GetDescriptorError>> {}
    pub fn reset(&self) -> Waits<Result<(), Error>> {}
    pub fn control_in(&self, data: ControlIn, timeout: Duration) -> Waits<Result<Vec<u8>, TransferError>> {}
    pub fn control_out(&self, data: ControlOut, timeout: Duration) -> Waits<Result<(), TransferError>> {}
}
#[derive(Clone, Debug)] pub struct Interface;
impl Interface {
    pub fn set_alt_setting(&self, alt_setting: u8) -> Waits<Result<(), Error>> {}
    pub fn get_alt_setting(&self) -> u8 {}
    pub fn control_in(&self, data: ControlIn, timeout: Duration) -> Waits<Result<Vec<u8>, TransferError>> {}
    pub fn control_out(&self, data: ControlOut, timeout: Duration) -> Waits<Result<(), TransferError>> {}
    pub fn interface_number(&self) -> u8 {}
    pub fn descriptors(&self) -> impl Iterator<Item = InterfaceDescriptor> {}
    pub fn descriptor(&self) -> Option<InterfaceDescriptor> {}
    pub fn endpoint<EpType, Dir>(&self, address: u8) -> Result<Endpoint<EpType, Dir>, Error> {}
    pub fn release(self) -> Waits<Result<(), Error>> {}
}
#[derive(Debug)] pub struct Endpoint<EpType, Dir>;
impl<EpType, Dir> Endpoint<EpType, Dir> {
    pub fn endpoint_address(&self) -> u8 {}
    pub fn max_packet_size(&self) -> usize {}
    pub fn pending(&self) -> usize {}
    pub fn cancel_all(&mut self) {}
    pub fn allocate(&self, len: usize) -> Buffer {}
    pub fn submit(&mut self, buf: Buffer) {}
    pub fn next_complete(&mut self) -> impl Future<Output = Completion> {}
    #[blocking(fs, unless_zero(timeout))] #[advice("await `next_complete`")] pub fn wait_next_complete(&mut self, timeout: Duration) -> Option<Completion> {}
    #[blocking(fs)] #[advice("call `submit` and await `next_complete`")] pub fn transfer_blocking(&mut self, buf: Buffer, timeout: Duration) -> Completion {}
    pub fn clear_halt(&mut self) -> Waits<Result<(), Error>> {}
}
impl<EpType: BulkOrInterrupt> Endpoint<EpType, Out> { pub fn writer(self, buffer_size: usize) -> EndpointWrite<EpType> {} }
impl<EpType: BulkOrInterrupt> Endpoint<EpType, In> { pub fn reader(self, buffer_size: usize) -> EndpointRead<EpType> {} }
#[derive(Clone, Debug)] pub struct Error;
impl Error {
    pub fn kind(&self) -> ErrorKind {}
    pub fn os_error(&self) -> Option<u32> {}
}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
impl From<Error> for std::io::Error {}
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum ErrorKind { Disconnected, Busy, PermissionDenied, NotFound, Unsupported, Other }
#[derive(Clone, Debug)] pub struct ActiveConfigurationError;
impl std::error::Error for ActiveConfigurationError {}
#[derive(Clone, Debug)] pub enum GetDescriptorError { Transfer(TransferError), InvalidDescriptor }
impl std::error::Error for GetDescriptorError {}
pub mod descriptors {
    #[derive(Clone, Debug)] pub struct DeviceDescriptor;
    #[derive(Clone, Debug)] pub struct ConfigurationDescriptor;
    #[derive(Clone, Debug)] pub struct InterfaceDescriptor;
}
pub mod hotplug {
    use crate::{DeviceId, DeviceInfo};
    pub struct HotplugWatch;
    impl futures_core::Stream for HotplugWatch { type Item = HotplugEvent; }
    #[derive(Debug)] pub enum HotplugEvent { Connected(DeviceInfo), Disconnected(DeviceId) }
}
pub mod transfer {
    pub trait EndpointDirection {}
    pub trait EndpointType {}
    pub trait BulkOrInterrupt: EndpointType {}
    pub enum In {}
    impl EndpointDirection for In {}
    pub enum Out {}
    impl EndpointDirection for Out {}
    pub enum Bulk {}
    impl EndpointType for Bulk {}
    impl BulkOrInterrupt for Bulk {}
    pub enum Interrupt {}
    impl EndpointType for Interrupt {}
    impl BulkOrInterrupt for Interrupt {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum TransferError { Cancelled, Stall, Disconnected, Fault, InvalidArgument, Unknown(u32) }
    impl std::fmt::Display for TransferError {}
    impl std::error::Error for TransferError {}
    impl From<TransferError> for std::io::Error {}
    #[derive(Clone, Copy, Debug)] pub enum Direction { Out, In }
    #[derive(Clone, Copy, Debug)] pub enum ControlType { Standard, Class, Vendor }
    #[derive(Clone, Copy, Debug)] pub enum Recipient { Device, Interface, Endpoint, Other }
    #[derive(Clone, Debug)] pub struct ControlOut { pub control_type: ControlType, pub recipient: Recipient, pub request: u8, pub value: u16, pub index: u16, pub data: &[u8] }
    #[derive(Clone, Debug)] pub struct ControlIn { pub control_type: ControlType, pub recipient: Recipient, pub request: u8, pub value: u16, pub index: u16, pub length: u16 }
    #[derive(Debug)] pub struct Buffer;
    impl Buffer {
        pub fn new(requested_len: usize) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn capacity(&self) -> usize {}
        pub fn clear(&mut self) {}
        pub fn extend_from_slice(&mut self, slice: &[u8]) {}
        pub fn into_vec(self) -> Vec<u8> {}
    }
    impl From<Vec<u8>> for Buffer {}
    impl From<&[u8]> for Buffer {}
    impl std::ops::Deref for Buffer {
        type Target = [u8];
        fn deref(&self) -> &[u8] {}
    }
    #[derive(Debug)] pub struct Completion { pub buffer: Buffer, pub actual_len: usize, pub status: Result<(), TransferError> }
    impl Completion { pub fn into_result(self) -> Result<Buffer, TransferError> {} }
}
pub mod io {
    use crate::Endpoint;
    use crate::transfer::{BulkOrInterrupt, In, Out};
    use std::io::{BufRead, Read, Result, Write};
    use std::time::Duration;
    pub struct EndpointRead<EpType>;
    impl<EpType: BulkOrInterrupt> EndpointRead<EpType> {
        pub fn new(endpoint: Endpoint<EpType, In>, transfer_size: usize) -> Self {}
        pub fn set_num_transfers(&mut self, num_transfers: usize) {}
        pub fn with_num_transfers(self, num_transfers: usize) -> Self {}
        pub fn set_read_timeout(&mut self, timeout: Duration) {}
        pub fn with_read_timeout(self, timeout: Duration) -> Self {}
        pub fn cancel_all(&mut self) {}
        pub fn into_inner(self) -> Endpoint<EpType, In> {}
        pub fn until_short_packet(&mut self) -> EndpointReadUntilShortPacket<EpType> {}
    }
    impl<EpType: BulkOrInterrupt> Read for EndpointRead<EpType> { #[blocking(fs)] #[advice("use its `AsyncRead`, with nusb's feature `tokio` or `smol`")] fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
    impl<EpType: BulkOrInterrupt> BufRead for EndpointRead<EpType> { #[blocking(fs)] #[advice("use its `AsyncBufRead`, with nusb's feature `tokio` or `smol`")] fn fill_buf(&mut self) -> Result<&[u8]> {} }
    impl<EpType: BulkOrInterrupt> tokio::io::AsyncRead for EndpointRead<EpType> {}
    impl<EpType: BulkOrInterrupt> tokio::io::AsyncBufRead for EndpointRead<EpType> {}
    impl<EpType: BulkOrInterrupt> futures_io::AsyncRead for EndpointRead<EpType> {}
    impl<EpType: BulkOrInterrupt> futures_io::AsyncBufRead for EndpointRead<EpType> {}
    pub struct EndpointReadUntilShortPacket<EpType>;
    impl<EpType: BulkOrInterrupt> EndpointReadUntilShortPacket<EpType> {
        pub fn is_end(&self) -> bool {}
        pub fn consume_end(&mut self) -> std::result::Result<(), ExpectedShortPacket> {}
    }
    #[derive(Debug)] pub struct ExpectedShortPacket;
    impl std::error::Error for ExpectedShortPacket {}
    impl<EpType: BulkOrInterrupt> Read for EndpointReadUntilShortPacket<EpType> { #[blocking(fs)] #[advice("use its `AsyncRead`, with nusb's feature `tokio` or `smol`")] fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
    impl<EpType: BulkOrInterrupt> BufRead for EndpointReadUntilShortPacket<EpType> { #[blocking(fs)] #[advice("use its `AsyncBufRead`, with nusb's feature `tokio` or `smol`")] fn fill_buf(&mut self) -> Result<&[u8]> {} }
    impl<EpType: BulkOrInterrupt> tokio::io::AsyncRead for EndpointReadUntilShortPacket<EpType> {}
    impl<EpType: BulkOrInterrupt> tokio::io::AsyncBufRead for EndpointReadUntilShortPacket<EpType> {}
    impl<EpType: BulkOrInterrupt> futures_io::AsyncRead for EndpointReadUntilShortPacket<EpType> {}
    impl<EpType: BulkOrInterrupt> futures_io::AsyncBufRead for EndpointReadUntilShortPacket<EpType> {}
    pub struct EndpointWrite<EpType>;
    impl<EpType: BulkOrInterrupt> EndpointWrite<EpType> {
        pub fn new(endpoint: Endpoint<EpType, Out>, transfer_size: usize) -> Self {}
        pub fn set_num_transfers(&mut self, num_transfers: usize) {}
        pub fn with_num_transfers(self, num_transfers: usize) -> Self {}
        pub fn set_write_timeout(&mut self, timeout: Duration) {}
        pub fn with_write_timeout(self, timeout: Duration) -> Self {}
        pub fn into_inner(self) -> Endpoint<EpType, Out> {}
        pub fn submit(&mut self) {}
        pub fn submit_end(&mut self) {}
        #[blocking(fs)] #[advice("await `flush_end_async`")] pub fn flush_end(&mut self) -> Result<()> {}
        pub async fn flush_end_async(&mut self) -> Result<()> {}
    }
    impl<EpType: BulkOrInterrupt> Write for EndpointWrite<EpType> {
        #[blocking(fs)] #[advice("use its `AsyncWrite`, with nusb's feature `tokio` or `smol`")] fn write(&mut self, buf: &[u8]) -> Result<usize> {}
        #[blocking(fs)] #[advice("use its `AsyncWrite`, with nusb's feature `tokio` or `smol`")] fn flush(&mut self) -> Result<()> {}
    }
    impl<EpType: BulkOrInterrupt> tokio::io::AsyncWrite for EndpointWrite<EpType> {}
    impl<EpType: BulkOrInterrupt> futures_io::AsyncWrite for EndpointWrite<EpType> {}
}
