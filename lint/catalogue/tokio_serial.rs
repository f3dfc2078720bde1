//! tokio-serial 5.5.0. A stream is non-blocking, but its own flush waits until all is sent.

use std::io::{Read, Write};
use std::time::Duration;
pub use mio_serial::{ClearBuffer, DataBits, Error, ErrorKind, FlowControl, Parity, SerialPort, SerialPortBuilder, SerialPortInfo, SerialPortType, StopBits, UsbPortInfo, available_ports, new};
pub type Result<T> = mio_serial::Result<T>;
#[derive(Debug)] pub struct SerialStream;
impl SerialStream {
    pub fn open(builder: &crate::SerialPortBuilder) -> crate::Result<Self> {}
    pub fn pair() -> crate::Result<(Self, Self)> {}
    pub fn set_exclusive(&mut self, exclusive: bool) -> crate::Result<()> {}
    pub fn exclusive(&self) -> bool {}
    #[polls(takes)] pub fn try_read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {}
    pub async fn readable(&self) -> std::io::Result<()> {}
    pub fn try_write(&mut self, buf: &[u8]) -> std::io::Result<usize> {}
    pub async fn writable(&self) -> std::io::Result<()> {}
}
impl tokio::io::AsyncRead for SerialStream {}
impl tokio::io::AsyncWrite for SerialStream {}
impl crate::SerialPort for SerialStream {
    fn name(&self) -> Option<String> {}
    fn baud_rate(&self) -> crate::Result<u32> {}
    fn data_bits(&self) -> crate::Result<crate::DataBits> {}
    fn flow_control(&self) -> crate::Result<crate::FlowControl> {}
    fn parity(&self) -> crate::Result<crate::Parity> {}
    fn stop_bits(&self) -> crate::Result<crate::StopBits> {}
    fn timeout(&self) -> Duration {}
    fn set_baud_rate(&mut self, baud_rate: u32) -> crate::Result<()> {}
    fn set_data_bits(&mut self, data_bits: crate::DataBits) -> crate::Result<()> {}
    fn set_flow_control(&mut self, flow_control: crate::FlowControl) -> crate::Result<()> {}
    fn set_parity(&mut self, parity: crate::Parity) -> crate::Result<()> {}
    fn set_stop_bits(&mut self, stop_bits: crate::StopBits) -> crate::Result<()> {}
    fn set_timeout(&mut self, timeout: Duration) -> crate::Result<()> {}
    fn write_request_to_send(&mut self, level: bool) -> crate::Result<()> {}
    fn write_data_terminal_ready(&mut self, level: bool) -> crate::Result<()> {}
    fn read_clear_to_send(&mut self) -> crate::Result<bool> {}
    fn read_data_set_ready(&mut self) -> crate::Result<bool> {}
    fn read_ring_indicator(&mut self) -> crate::Result<bool> {}
    fn read_carrier_detect(&mut self) -> crate::Result<bool> {}
    fn bytes_to_read(&self) -> crate::Result<u32> {}
    fn bytes_to_write(&self) -> crate::Result<u32> {}
    fn clear(&self, buffer_to_clear: crate::ClearBuffer) -> crate::Result<()> {}
    fn try_clone(&self) -> crate::Result<Box<dyn crate::SerialPort>> {}
    fn set_break(&self) -> crate::Result<()> {}
    fn clear_break(&self) -> crate::Result<()> {}
}
impl Read for SerialStream { fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {} }
impl Write for SerialStream {
    fn write(&mut self, buf: &[u8]) -> std::io::Result<usize> {}
    #[blocking(fs)] fn flush(&mut self) -> std::io::Result<()> {}
}
pub trait SerialPortBuilderExt { fn open_native_async(self) -> crate::Result<SerialStream>; }
impl SerialPortBuilderExt for SerialPortBuilder { fn open_native_async(self) -> crate::Result<SerialStream> {} }
pub mod frame {
    use crate::SerialStream;
    pub struct SerialFramed<C>;
    impl<C> SerialFramed<C> {
        pub fn new(port: SerialStream, codec: C) -> SerialFramed<C> {}
        pub fn get_ref(&self) -> &SerialStream {}
        pub fn get_mut(&mut self) -> &mut SerialStream {}
        pub fn into_inner(self) -> SerialStream {}
    }
}
