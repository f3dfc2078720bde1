//! espflash 4.7.0. What is asked of the chip is waited for.
#![unlike_before("4.0")]

#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub mod command { #[derive(Clone, Debug)] pub enum Command {} }
pub mod target { #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum Chip {} }
pub mod image_format {
    pub enum ImageFormat {}
    #[derive(Clone, Debug)] pub struct Segment;
}
pub mod connection {
    use crate::Error;
    use std::time::Duration;
    pub type Port = serialport::TTYPort;
    #[derive(Clone, Copy, Debug, Default)] pub enum ResetAfterOperation {}
    #[derive(Clone, Copy, Debug, Default)] pub enum ResetBeforeOperation {}
    #[derive(Clone, Debug)] pub struct CommandResponse;
    #[derive(Debug)] pub struct Connection;
    impl Connection {
        pub fn new(serial: Port, port_info: serialport::UsbPortInfo, after_operation: ResetAfterOperation, before_operation: ResetBeforeOperation, baud: u32) -> Self {}
        #[blocking(fs)] pub fn begin(&mut self) -> Result<(), Error> {}
        #[blocking(fs)] pub fn reset(&mut self) -> Result<(), Error> {}
        #[blocking(fs)] pub fn reset_to_flash(&mut self, extra_delay: bool) -> Result<(), Error> {}
        #[blocking(fs)] pub fn read_flash_response(&mut self) -> Result<Option<CommandResponse>, Error> {}
        #[blocking(fs)] pub fn read_response(&mut self) -> Result<Option<CommandResponse>, Error> {}
        #[blocking(fs)] pub fn write_raw(&mut self, data: u32) -> Result<(), Error> {}
        #[blocking(fs)] pub fn write_command(&mut self, command: crate::command::Command) -> Result<(), Error> {}
        #[blocking(fs)] pub fn read_reg(&mut self, addr: u32) -> Result<u32, Error> {}
        #[blocking(fs)] pub fn write_reg(&mut self, addr: u32, value: u32, mask: Option<u32>) -> Result<(), Error> {}
        #[blocking(fs)] pub fn flush(&mut self) -> Result<(), Error> {}
        pub fn set_timeout(&mut self, timeout: Duration) -> Result<(), Error> {}
        pub fn set_baud(&mut self, baud: u32) -> Result<(), Error> {}
        pub fn baud(&self) -> Result<u32, Error> {}
        pub fn with_timeout<T, F: FnMut(&mut Connection) -> Result<T, Error>>(&mut self, timeout: Duration, f: F) -> Result<T, Error> { let a: &mut Connection; f(a) }
        pub fn into_serial(self) -> Port {}
        pub fn usb_pid(&self) -> u16 {}
    }
}
pub mod flasher {
    use crate::Error;
    use crate::connection::Connection;
    use crate::target::Chip;
    use std::path::PathBuf;
    #[derive(Clone, Copy, Debug)] pub enum FlashSize {}
    #[derive(Clone, Debug)] pub struct DeviceInfo { pub chip: Chip, pub flash_size: FlashSize }
    #[derive(Clone, Debug)] pub struct SecurityInfo;
    pub trait ProgressCallbacks {}
    #[derive(Debug)] pub struct Flasher;
    impl Flasher {
        #[blocking(fs)] pub fn connect(connection: Connection, use_stub: bool, verify: bool, skip: bool, chip: Option<Chip>, baud: Option<u32>) -> Result<Self, Error> {}
        #[blocking(fs)] pub fn disable_watchdog(&mut self) -> Result<(), Error> {}
        #[blocking(fs)] pub fn flash_detect(&mut self) -> Result<Option<FlashSize>, Error> {}
        #[blocking(fs)] pub fn device_info(&mut self) -> Result<DeviceInfo, Error> {}
        #[blocking(fs)] pub fn load_elf_to_ram(&mut self, elf_data: &[u8], progress: &mut dyn ProgressCallbacks) -> Result<(), Error> {}
        #[blocking(fs)] pub fn load_image_to_flash(&mut self, progress: &mut dyn ProgressCallbacks, image_format: crate::image_format::ImageFormat) -> Result<(), Error> {}
        #[blocking(fs)] pub fn write_bin_to_flash(&mut self, addr: u32, data: &[u8], progress: &mut dyn ProgressCallbacks) -> Result<(), Error> {}
        #[blocking(fs)] pub fn write_bins_to_flash(&mut self, segments: &[crate::image_format::Segment], progress: &mut dyn ProgressCallbacks) -> Result<(), Error> {}
        #[blocking(fs)] pub fn checksum_md5(&mut self, addr: u32, length: u32) -> Result<u128, Error> {}
        #[blocking(fs)] pub fn security_info(&mut self) -> Result<SecurityInfo, Error> {}
        #[blocking(fs)] pub fn change_baud(&mut self, baud: u32) -> Result<(), Error> {}
        #[blocking(fs)] pub fn erase_region(&mut self, offset: u32, size: u32) -> Result<(), Error> {}
        #[blocking(fs)] pub fn erase_flash(&mut self) -> Result<(), Error> {}
        #[blocking(fs)] pub fn read_flash_rom(&mut self, offset: u32, size: u32, block_size: u32, max_in_flight: u32, file_path: PathBuf) -> Result<(), Error> {}
        #[blocking(fs)] pub fn read_flash(&mut self, offset: u32, size: u32, block_size: u32, max_in_flight: u32, file_path: PathBuf) -> Result<(), Error> {}
        pub fn set_flash_size(&mut self, flash_size: FlashSize) {}
        pub fn connection(&mut self) -> &mut Connection {}
        pub fn into_connection(self) -> Connection {}
        pub fn chip(&self) -> Chip {}
        pub fn secure_download_mode(&self) -> bool {}
    }
}
