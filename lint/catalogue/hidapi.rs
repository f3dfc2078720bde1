//! hidapi 2.6.7. A device whose mode is set gives what it has at once; where a package does so, its reads are left out.

use std::ffi::CStr;
use std::{error, fmt};
pub enum HidError {}
impl fmt::Display for HidError {}
impl error::Error for HidError {}
pub type HidResult<T> = Result<T, HidError>;
pub struct HidApi;
impl HidApi {
    #[blocking(fs)] pub fn new() -> HidResult<Self> {}
    pub fn new_without_enumerate() -> HidResult<Self> {}
    #[blocking(fs)] pub fn refresh_devices(&mut self) -> HidResult<()> {}
    pub fn reset_devices(&mut self) -> HidResult<()> {}
    #[blocking(fs)] pub fn add_devices(&mut self, vid: u16, pid: u16) -> HidResult<()> {}
    pub fn device_list(&self) -> impl Iterator<Item = &DeviceInfo> {}
    #[blocking(fs)] pub fn open(&self, vid: u16, pid: u16) -> HidResult<HidDevice> {}
    #[blocking(fs)] pub fn open_serial(&self, vid: u16, pid: u16, sn: &str) -> HidResult<HidDevice> {}
    #[blocking(fs)] pub fn open_path(&self, device_path: &CStr) -> HidResult<HidDevice> {}
    pub fn wrap_sys_device(&self, sys_dev: isize, interface_num: i32) -> HidResult<HidDevice> {}
    pub fn check_error(&self) -> HidResult<HidError> {}
}
#[derive(Copy, Clone)] pub enum BusType { Unknown, Usb, Bluetooth, I2c, Spi }
#[derive(Clone)] pub struct DeviceInfo;
impl DeviceInfo {
    pub fn path(&self) -> &CStr {}
    pub fn vendor_id(&self) -> u16 {}
    pub fn product_id(&self) -> u16 {}
    pub fn serial_number(&self) -> Option<&str> {}
    pub fn serial_number_raw(&self) -> Option<&[wchar_t]> {}
    pub fn release_number(&self) -> u16 {}
    pub fn manufacturer_string(&self) -> Option<&str> {}
    pub fn manufacturer_string_raw(&self) -> Option<&[wchar_t]> {}
    pub fn product_string(&self) -> Option<&str> {}
    pub fn product_string_raw(&self) -> Option<&[wchar_t]> {}
    pub fn usage_page(&self) -> u16 {}
    pub fn usage(&self) -> u16 {}
    pub fn interface_number(&self) -> i32 {}
    pub fn bus_type(&self) -> BusType {}
    #[blocking(fs)] pub fn open_device(&self, hidapi: &HidApi) -> HidResult<HidDevice> {}
}
pub struct HidDevice;
impl HidDevice {
    pub fn check_error(&self) -> HidResult<HidError> {}
    #[blocking(fs)] pub fn write(&self, data: &[u8]) -> HidResult<usize> {}
    #[blocking(fs, only_made_by(hidapi, set_blocking_mode))] pub fn read(&self, buf: &mut [u8]) -> HidResult<usize> {}
    #[blocking(fs, unless_zero(timeout), only_made_by(hidapi, set_blocking_mode))] pub fn read_timeout(&self, buf: &mut [u8], timeout: i32) -> HidResult<usize> {}
    #[blocking(fs)] pub fn send_feature_report(&self, data: &[u8]) -> HidResult<()> {}
    #[blocking(fs)] pub fn get_feature_report(&self, buf: &mut [u8]) -> HidResult<usize> {}
    #[blocking(fs)] pub fn send_output_report(&self, data: &[u8]) -> HidResult<()> {}
    #[blocking(fs)] pub fn get_input_report(&self, data: &mut [u8]) -> HidResult<usize> {}
    pub fn set_blocking_mode(&self, blocking: bool) -> HidResult<()> {}
    pub fn get_manufacturer_string(&self) -> HidResult<Option<String>> {}
    pub fn get_product_string(&self) -> HidResult<Option<String>> {}
    pub fn get_serial_number_string(&self) -> HidResult<Option<String>> {}
    pub fn get_indexed_string(&self, index: i32) -> HidResult<Option<String>> {}
    pub fn get_report_descriptor(&self, buf: &mut [u8]) -> HidResult<usize> {}
    pub fn get_device_info(&self) -> HidResult<DeviceInfo> {}
}
