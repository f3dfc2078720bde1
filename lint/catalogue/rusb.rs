//! rusb 0.9.4. What libusb calls blocking waits for the device; opening it and claiming an interface do not.

use std::time::Duration;
use std::{error, fmt};
pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
impl fmt::Display for Error {}
impl error::Error for Error {}
#[derive(Clone)] pub struct DeviceDescriptor;
impl DeviceDescriptor {
    pub fn vendor_id(&self) -> u16 {}
    pub fn product_id(&self) -> u16 {}
}
#[derive(Clone)] pub struct ConfigDescriptor;
#[derive(Clone)] pub struct InterfaceDescriptor;
#[derive(Clone, Copy)] pub struct Language;
#[derive(Clone, Copy)] pub enum Speed { Unknown, Low, Full, High, Super, SuperPlus }
impl UsbContext for Context {}
impl UsbContext for GlobalContext {}
#[derive(Copy, Clone, Default)] pub struct GlobalContext;
#[derive(Clone)] pub struct Context;
pub trait UsbContext: Clone + Send + Sync {
    fn devices(&self) -> crate::Result<DeviceList<Self>> {}
    fn open_device_with_vid_pid(&self, vendor_id: u16, product_id: u16) -> Option<DeviceHandle<Self>> {}
    fn open_device_with_fd(&self, fd: RawFd) -> crate::Result<DeviceHandle<Self>> {}
    fn set_log_level(&mut self, level: LogLevel) {}
    #[blocking(fs, unless_zero(timeout))] fn handle_events(&self, timeout: Option<Duration>) -> crate::Result<()> {}
    fn interrupt_handle_events(&self) {}
    fn next_timeout(&self) -> crate::Result<Option<Duration>> {}
}
impl Context {
    pub fn new() -> crate::Result<Self> {}
    pub fn with_options(opts: &[crate::UsbOption]) -> crate::Result<Self> {}
}
#[derive(Clone, Copy)] pub enum LogLevel { None, Error, Warning, Info, Debug }
pub struct DeviceHandle<T: UsbContext>;
impl<T: UsbContext> DeviceHandle<T> {
    pub fn context(&self) -> &T {}
    pub fn device(&self) -> Device<T> {}
    pub fn active_configuration(&self) -> crate::Result<u8> {}
    #[blocking(fs)] pub fn set_active_configuration(&self, config: u8) -> crate::Result<()> {}
    #[blocking(fs)] pub fn unconfigure(&self) -> crate::Result<()> {}
    #[blocking(fs)] pub fn reset(&self) -> crate::Result<()> {}
    #[blocking(fs)] pub fn clear_halt(&self, endpoint: u8) -> crate::Result<()> {}
    pub fn kernel_driver_active(&self, iface: u8) -> crate::Result<bool> {}
    pub fn detach_kernel_driver(&self, iface: u8) -> crate::Result<()> {}
    pub fn attach_kernel_driver(&self, iface: u8) -> crate::Result<()> {}
    pub fn set_auto_detach_kernel_driver(&self, auto_detach: bool) -> crate::Result<()> {}
    pub fn claim_interface(&self, iface: u8) -> crate::Result<()> {}
    pub fn release_interface(&self, iface: u8) -> crate::Result<()> {}
    #[blocking(fs)] pub fn set_alternate_setting(&self, iface: u8, setting: u8) -> crate::Result<()> {}
    #[blocking(fs)] pub fn read_interrupt(&self, endpoint: u8, buf: &mut [u8], timeout: Duration) -> crate::Result<usize> {}
    #[blocking(fs)] pub fn write_interrupt(&self, endpoint: u8, buf: &[u8], timeout: Duration) -> crate::Result<usize> {}
    #[blocking(fs)] pub fn read_bulk(&self, endpoint: u8, buf: &mut [u8], timeout: Duration) -> crate::Result<usize> {}
    #[blocking(fs)] pub fn write_bulk(&self, endpoint: u8, buf: &[u8], timeout: Duration) -> crate::Result<usize> {}
    #[blocking(fs)] pub fn read_control(&self, request_type: u8, request: u8, value: u16, index: u16, buf: &mut [u8], timeout: Duration) -> crate::Result<usize> {}
    #[blocking(fs)] pub fn write_control(&self, request_type: u8, request: u8, value: u16, index: u16, buf: &[u8], timeout: Duration) -> crate::Result<usize> {}
    #[blocking(fs)] pub fn read_languages(&self, timeout: Duration) -> crate::Result<Vec<Language>> {}
    #[blocking(fs)] pub fn read_string_descriptor_ascii(&self, index: u8) -> crate::Result<String> {}
    #[blocking(fs)] pub fn read_string_descriptor(&self, language: Language, index: u8, timeout: Duration) -> crate::Result<String> {}
    #[blocking(fs)] pub fn read_manufacturer_string_ascii(&self, device: &DeviceDescriptor) -> crate::Result<String> {}
    #[blocking(fs)] pub fn read_manufacturer_string(&self, language: Language, device: &DeviceDescriptor, timeout: Duration) -> crate::Result<String> {}
    #[blocking(fs)] pub fn read_product_string_ascii(&self, device: &DeviceDescriptor) -> crate::Result<String> {}
    #[blocking(fs)] pub fn read_product_string(&self, language: Language, device: &DeviceDescriptor, timeout: Duration) -> crate::Result<String> {}
    #[blocking(fs)] pub fn read_serial_number_string_ascii(&self, device: &DeviceDescriptor) -> crate::Result<String> {}
    #[blocking(fs)] pub fn read_serial_number_string(&self, language: Language, device: &DeviceDescriptor, timeout: Duration) -> crate::Result<String> {}
    #[blocking(fs)] pub fn read_configuration_string(&self, language: Language, configuration: &ConfigDescriptor, timeout: Duration) -> crate::Result<String> {}
    #[blocking(fs)] pub fn read_interface_string(&self, language: Language, interface: &InterfaceDescriptor, timeout: Duration) -> crate::Result<String> {}
}
pub struct Device<T: UsbContext>;
impl<T: UsbContext> Clone for Device<T> {}
impl<T: UsbContext> Device<T> {
    pub fn context(&self) -> &T {}
    pub fn device_descriptor(&self) -> crate::Result<DeviceDescriptor> {}
    pub fn config_descriptor(&self, config_index: u8) -> crate::Result<ConfigDescriptor> {}
    pub fn active_config_descriptor(&self) -> crate::Result<ConfigDescriptor> {}
    pub fn bus_number(&self) -> u8 {}
    pub fn address(&self) -> u8 {}
    pub fn speed(&self) -> Speed {}
    pub fn open(&self) -> crate::Result<DeviceHandle<T>> {}
    pub fn port_number(&self) -> u8 {}
    pub fn get_parent(&self) -> Option<Self> {}
    pub fn port_numbers(&self) -> Result<Vec<u8>, Error> {}
}
pub struct DeviceList<T: UsbContext>;
impl DeviceList<GlobalContext> { pub fn new() -> crate::Result<DeviceList<GlobalContext>> {} }
impl<T: UsbContext> DeviceList<T> {
    pub fn new_with_context(context: T) -> crate::Result<DeviceList<T>> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn iter(&self) -> Devices<T> {}
}
pub struct Devices<T>;
impl<T: UsbContext> Iterator for Devices<T> {
    type Item = Device<T>;
    fn next(&mut self) -> Option<Device<T>> {}
}
pub fn has_capability() -> bool {}
pub fn has_hotplug() -> bool {}
pub fn has_hid_access() -> bool {}
pub fn supports_detach_kernel_driver() -> bool {}
pub fn devices() -> crate::Result<DeviceList<GlobalContext>> {}
pub fn set_log_level(level: LogLevel) {}
pub fn open_device_with_vid_pid(vendor_id: u16, product_id: u16) -> Option<DeviceHandle<GlobalContext>> {}
