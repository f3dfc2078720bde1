//! i2cdev 0.6.2.

pub mod core {
    pub trait I2CDevice {
        type Error;
        #[blocking(fs)] fn read(&mut self, data: &mut [u8]) -> Result<(), Self::Error> {}
        #[blocking(fs)] fn write(&mut self, data: &[u8]) -> Result<(), Self::Error> {}
        #[blocking(fs)] fn smbus_write_quick(&mut self, bit: bool) -> Result<(), Self::Error> {}
        #[blocking(fs)] fn smbus_read_byte(&mut self) -> Result<u8, Self::Error> {}
        #[blocking(fs)] fn smbus_write_byte(&mut self, value: u8) -> Result<(), Self::Error> {}
        #[blocking(fs)] fn smbus_read_byte_data(&mut self, register: u8) -> Result<u8, Self::Error> {}
        #[blocking(fs)] fn smbus_write_byte_data(&mut self, register: u8, value: u8) -> Result<(), Self::Error> {}
        #[blocking(fs)] fn smbus_read_word_data(&mut self, register: u8) -> Result<u16, Self::Error> {}
        #[blocking(fs)] fn smbus_write_word_data(&mut self, register: u8, value: u16) -> Result<(), Self::Error> {}
        #[blocking(fs)] fn smbus_process_word(&mut self, register: u8, value: u16) -> Result<u16, Self::Error> {}
        #[blocking(fs)] fn smbus_read_block_data(&mut self, register: u8) -> Result<Vec<u8>, Self::Error> {}
        #[blocking(fs)] fn smbus_read_i2c_block_data(&mut self, register: u8, len: u8) -> Result<Vec<u8>, Self::Error> {}
        #[blocking(fs)] fn smbus_write_block_data(&mut self, register: u8, values: &[u8]) -> Result<(), Self::Error> {}
        #[blocking(fs)] fn smbus_write_i2c_block_data(&mut self, register: u8, values: &[u8]) -> Result<(), Self::Error> {}
        #[blocking(fs)] fn smbus_process_block(&mut self, register: u8, values: &[u8]) -> Result<Vec<u8>, Self::Error> {}
    }
    pub trait I2CTransfer<'a> {
        type Error;
        type Message;
        #[blocking(fs)] fn transfer(&mut self, msgs: &mut [Self::Message]) -> Result<u32, Self::Error> {}
    }
    pub trait I2CMessage<'a> {
        fn read(data: &'a mut [u8]) -> Self {}
        fn write(data: &'a [u8]) -> Self {}
    }
}
pub mod linux {
    use crate::core::{I2CDevice, I2CMessage, I2CTransfer};
    use std::path::Path;
    #[derive(Debug)] pub enum LinuxI2CError {}
    impl std::fmt::Display for LinuxI2CError {}
    impl std::error::Error for LinuxI2CError {}
    pub struct LinuxI2CDevice;
    impl LinuxI2CDevice {
        pub fn new<P: AsRef<Path>>(path: P, slave_address: u16) -> Result<LinuxI2CDevice, LinuxI2CError> {}
        pub unsafe fn force_new<P: AsRef<Path>>(path: P, slave_address: u16) -> Result<LinuxI2CDevice, LinuxI2CError> {}
        pub fn set_slave_address(&mut self, slave_address: u16) -> Result<(), LinuxI2CError> {}
    }
    impl I2CDevice for LinuxI2CDevice { type Error = LinuxI2CError; }
    impl<'a> I2CTransfer<'a> for LinuxI2CDevice { type Error = LinuxI2CError; type Message = LinuxI2CMessage<'a>; }
    pub struct LinuxI2CBus;
    impl LinuxI2CBus { pub fn new<P: AsRef<Path>>(path: P) -> Result<LinuxI2CBus, LinuxI2CError> {} }
    impl<'a> I2CTransfer<'a> for LinuxI2CBus { type Error = LinuxI2CError; type Message = LinuxI2CMessage<'a>; }
    pub struct LinuxI2CMessage<'a>;
    impl<'a> LinuxI2CMessage<'a> { pub fn with_address(self, slave_address: u16) -> Self {} }
    impl<'a> I2CMessage<'a> for LinuxI2CMessage<'a> {}
}
