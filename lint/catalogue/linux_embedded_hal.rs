//! linux-embedded-hal 0.5.0. Buses wait for what they transfer; a pin's value is there.

use std::path::Path;
pub use gpio_cdev;
pub use i2cdev;
pub use nb;
pub use serialport;
pub use spidev;
pub use sysfs_gpio;
#[derive(Clone, Copy, Debug)] pub struct Delay;
// What `embedded_hal`'s traits have, of which nothing is known here. In a package that names the asynchronous ones too, a delay may be one of theirs.
impl Delay {
    #[blocking(sleep, only_made_by(embedded_hal, embedded_hal_async))] pub fn delay_ns(&mut self, n: u32) {}
    #[blocking(sleep, only_made_by(embedded_hal, embedded_hal_async))] pub fn delay_us(&mut self, n: u32) {}
    #[blocking(sleep, only_made_by(embedded_hal, embedded_hal_async))] pub fn delay_ms(&mut self, n: u32) {}
}
#[derive(Debug)] pub struct I2CError;
pub struct I2cdev;
impl I2cdev { #[blocking(fs)] pub fn new<P: AsRef<Path>>(path: P) -> Result<Self, i2cdev::linux::LinuxI2CError> {} }
impl I2cdev {
    #[blocking(fs)] pub fn read(&mut self, address: u8, read: &mut [u8]) -> Result<(), I2CError> {}
    #[blocking(fs)] pub fn write(&mut self, address: u8, write: &[u8]) -> Result<(), I2CError> {}
    #[blocking(fs)] pub fn write_read(&mut self, address: u8, write: &[u8], read: &mut [u8]) -> Result<(), I2CError> {}
    #[blocking(fs)] pub fn transaction(&mut self, address: u8, operations: &mut [embedded_hal::i2c::Operation]) -> Result<(), I2CError> {}
}
#[derive(Debug)] pub struct SPIError;
impl std::fmt::Display for SPIError {}
impl std::error::Error for SPIError {}
pub struct SpidevDevice(pub spidev::Spidev);
impl SpidevDevice { #[blocking(fs)] pub fn open<P: AsRef<Path>>(path: P) -> Result<Self, SPIError> {} }
impl SpidevDevice {
    #[blocking(fs)] pub fn transaction(&mut self, operations: &mut [embedded_hal::spi::Operation<u8>]) -> Result<(), SPIError> {}
    #[blocking(fs)] pub fn read(&mut self, buf: &mut [u8]) -> Result<(), SPIError> {}
    #[blocking(fs)] pub fn write(&mut self, buf: &[u8]) -> Result<(), SPIError> {}
    #[blocking(fs)] pub fn transfer(&mut self, read: &mut [u8], write: &[u8]) -> Result<(), SPIError> {}
    #[blocking(fs)] pub fn transfer_in_place(&mut self, buf: &mut [u8]) -> Result<(), SPIError> {}
}
pub struct SpidevBus(pub spidev::Spidev);
impl SpidevBus { #[blocking(fs)] pub fn open<P: AsRef<Path>>(path: P) -> Result<Self, SPIError> {} }
impl SpidevBus {
    #[blocking(fs)] pub fn read(&mut self, words: &mut [u8]) -> Result<(), SPIError> {}
    #[blocking(fs)] pub fn write(&mut self, words: &[u8]) -> Result<(), SPIError> {}
    #[blocking(fs)] pub fn transfer(&mut self, read: &mut [u8], write: &[u8]) -> Result<(), SPIError> {}
    #[blocking(fs)] pub fn transfer_in_place(&mut self, words: &mut [u8]) -> Result<(), SPIError> {}
    pub fn flush(&mut self) -> Result<(), SPIError> {}
}
pub struct Serial(pub serialport::TTYPort);
impl Serial {
    #[blocking(fs)] pub fn open(path: String, baud_rate: u32) -> Result<Serial, serialport::Error> {}
    #[blocking(fs)] pub fn open_from_builder(builder: serialport::SerialPortBuilder) -> Result<Serial, serialport::Error> {}
}
pub struct CdevPin(pub gpio_cdev::LineHandle);
impl CdevPin {
    pub fn new(handle: gpio_cdev::LineHandle) -> Result<Self, gpio_cdev::errors::Error> {}
    pub fn into_input_pin(self) -> Result<CdevPin, gpio_cdev::errors::Error> {}
    pub fn into_output_pin(self, state: embedded_hal::digital::PinState) -> Result<CdevPin, gpio_cdev::errors::Error> {}
}
pub struct SysTimer;
impl SysTimer { pub fn new() -> SysTimer {} }
