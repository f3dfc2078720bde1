//! rppal 0.22.1. Pins are memory, a bus is a device; a serial line gives what is there, where nothing else is set.

pub mod gpio {
    use std::time::Duration;
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Debug)] pub enum Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum Level { Low, High }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum Trigger { Disabled, RisingEdge, FallingEdge, Both }
    #[derive(Clone, Copy, Debug)] pub struct Event;
    #[derive(Clone, Debug)] pub struct Gpio;
    impl Gpio {
        pub fn new() -> Result<Gpio> {}
        pub fn get(&self, pin: u8) -> Result<Pin> {}
        #[blocking(fs, unless_zero(timeout))] #[advice("use `set_async_interrupt`")] pub fn poll_interrupts<'a>(&self, pins: &[&'a InputPin], reset: bool, timeout: Option<Duration>) -> Result<Option<(&'a InputPin, Event)>> {}
    }
    pub struct Pin;
    impl Pin {
        pub fn read(&self) -> Level {}
        pub fn into_input(self) -> InputPin {}
        pub fn into_input_pulldown(self) -> InputPin {}
        pub fn into_input_pullup(self) -> InputPin {}
        pub fn into_output(self) -> OutputPin {}
        pub fn into_output_low(self) -> OutputPin {}
        pub fn into_output_high(self) -> OutputPin {}
    }
    pub struct InputPin;
    impl InputPin {
        pub fn pin(&self) -> u8 {}
        pub fn read(&self) -> Level {}
        pub fn is_low(&self) -> bool {}
        pub fn is_high(&self) -> bool {}
        pub fn set_interrupt(&mut self, trigger: Trigger, debounce: Option<Duration>) -> Result<()> {}
        pub fn clear_interrupt(&mut self) -> Result<()> {}
        #[blocking(fs, unless_zero(timeout))] #[advice("use `set_async_interrupt`")] pub fn poll_interrupt(&mut self, reset: bool, timeout: Option<Duration>) -> Result<Option<Event>> {}
        pub fn set_async_interrupt<C: FnMut(Event) + Send>(&mut self, trigger: Trigger, debounce: Option<Duration>, callback: C) -> Result<()> {}
        pub fn clear_async_interrupt(&mut self) -> Result<()> {}
    }
    pub struct OutputPin;
    impl OutputPin {
        pub fn pin(&self) -> u8 {}
        pub fn write(&mut self, level: Level) {}
        pub fn set_low(&mut self) {}
        pub fn set_high(&mut self) {}
        pub fn toggle(&mut self) {}
        pub fn is_set_low(&self) -> bool {}
        pub fn is_set_high(&self) -> bool {}
    }
}
pub mod i2c {
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Debug)] pub enum Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    #[derive(Debug)] pub struct I2c;
    impl I2c {
        pub fn new() -> Result<I2c> {}
        pub fn with_bus(bus: u8) -> Result<I2c> {}
        pub fn bus(&self) -> u8 {}
        pub fn set_slave_address(&mut self, slave_address: u16) -> Result<()> {}
        pub fn set_timeout(&self, timeout: u32) -> Result<()> {}
        #[blocking(fs)] pub fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {}
        #[blocking(fs)] pub fn write(&mut self, buffer: &[u8]) -> Result<usize> {}
        #[blocking(fs)] pub fn write_read(&self, write_buffer: &[u8], read_buffer: &mut [u8]) -> Result<()> {}
        #[blocking(fs)] pub fn block_read(&self, command: u8, buffer: &mut [u8]) -> Result<()> {}
        #[blocking(fs)] pub fn block_write(&self, command: u8, buffer: &[u8]) -> Result<()> {}
        #[blocking(fs)] pub fn smbus_quick_command(&self, command: bool) -> Result<()> {}
        #[blocking(fs)] pub fn smbus_receive_byte(&self) -> Result<u8> {}
        #[blocking(fs)] pub fn smbus_send_byte(&self, value: u8) -> Result<()> {}
        #[blocking(fs)] pub fn smbus_read_byte(&self, command: u8) -> Result<u8> {}
        #[blocking(fs)] pub fn smbus_write_byte(&self, command: u8, value: u8) -> Result<()> {}
        #[blocking(fs)] pub fn smbus_read_word(&self, command: u8) -> Result<u16> {}
        #[blocking(fs)] pub fn smbus_read_word_swapped(&self, command: u8) -> Result<u16> {}
        #[blocking(fs)] pub fn smbus_write_word(&self, command: u8, value: u16) -> Result<()> {}
        #[blocking(fs)] pub fn smbus_write_word_swapped(&self, command: u8, value: u16) -> Result<()> {}
        #[blocking(fs)] pub fn smbus_process_call(&self, command: u8, value: u16) -> Result<u16> {}
        #[blocking(fs)] pub fn smbus_process_call_swapped(&self, command: u8, value: u16) -> Result<u16> {}
        #[blocking(fs)] pub fn smbus_block_read(&self, command: u8, buffer: &mut [u8]) -> Result<usize> {}
        #[blocking(fs)] pub fn smbus_block_write(&self, command: u8, buffer: &[u8]) -> Result<()> {}
    }
}
pub mod spi {
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Debug)] pub enum Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    #[derive(Clone, Copy, Debug)] pub enum Bus { Spi0, Spi1, Spi2, Spi3, Spi4, Spi5, Spi6 }
    #[derive(Clone, Copy, Debug)] pub enum SlaveSelect { Ss0, Ss1, Ss2 }
    #[derive(Clone, Copy, Debug)] pub enum Mode { Mode0, Mode1, Mode2, Mode3 }
    #[derive(Debug)] pub struct Spi;
    impl Spi {
        pub fn new(bus: Bus, slave_select: SlaveSelect, clock_speed: u32, mode: Mode) -> Result<Spi> {}
        #[blocking(fs)] pub fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {}
        #[blocking(fs)] pub fn write(&mut self, buffer: &[u8]) -> Result<usize> {}
        #[blocking(fs)] pub fn transfer(&self, read_buffer: &mut [u8], write_buffer: &[u8]) -> Result<usize> {}
        #[blocking(fs)] pub fn transfer_segments(&self, segments: &[Segment]) -> Result<()> {}
    }
}
pub mod uart {
    use std::path::Path;
    use std::time::Duration;
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Debug)] pub enum Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    #[derive(Clone, Copy, Debug)] pub enum Parity { None, Even, Odd, Mark, Space }
    #[derive(Debug)] pub struct Uart;
    impl Uart {
        pub fn new(baud_rate: u32, parity: Parity, data_bits: u8, stop_bits: u8) -> Result<Uart> {}
        pub fn with_path<P: AsRef<Path>>(path: P, baud_rate: u32, parity: Parity, data_bits: u8, stop_bits: u8) -> Result<Uart> {}
        pub fn set_read_mode(&mut self, min_length: u8, timeout: Duration) -> Result<()> {}
        pub fn set_write_mode(&mut self, blocking: bool) -> Result<()> {}
        pub fn input_len(&self) -> Result<usize> {}
        pub fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {}
        pub fn write(&mut self, buffer: &[u8]) -> Result<usize> {}
        #[blocking(fs)] pub fn drain(&self) -> Result<()> {}
    }
}
