//! serialport 4.10.1.

use std::{borrow, fmt, io, num, result};
use std::error::Error as StdError;
use std::num::{IntErrorKind, ParseIntError};
use std::str::FromStr;
use std::time::Duration;
pub type Result<T> = result::Result<T, Error>;
#[derive(Clone, Copy)] pub enum ErrorKind { NoDevice, InvalidInput, Unknown, Io(io::ErrorKind) }
#[derive(Clone)] pub struct Error { pub kind: ErrorKind, pub description: String }
impl Error {
    pub fn new<T: Into<String>>(kind: ErrorKind, description: T) -> Self {}
    pub fn kind(&self) -> ErrorKind {}
}
impl fmt::Display for Error {}
impl StdError for Error {}
impl From<io::Error> for Error {}
impl From<libudev::Error> for Error {}
impl From<nix::Error> for Error {}
#[derive(Clone, Copy)] pub enum DataBits { Five, Six, Seven, Eight }
impl fmt::Display for DataBits {}
impl TryFrom<u8> for DataBits { type Error = (); }
#[derive(Clone, Copy)] pub enum Parity { None, Odd, Even }
impl fmt::Display for Parity {}
#[derive(Clone, Copy)] pub enum StopBits { One, Two }
impl fmt::Display for StopBits {}
impl TryFrom<u8> for StopBits { type Error = (); }
#[derive(Clone, Copy)] pub enum FlowControl { None, Software, Hardware }
impl fmt::Display for FlowControl {}
impl FromStr for FlowControl {
    type Err = ();
    fn from_str(s: &str) -> core::result::Result<Self, Self::Err> {}
}
#[derive(Clone, Copy)] pub enum ClearBuffer { Input, Output, All }
#[derive(Clone)] pub struct SerialPortBuilder;
impl SerialPortBuilder {
    pub fn path(self, path: impl Into<borrow::Cow<str>>) -> Self {}
    pub fn baud_rate(self, baud_rate: u32) -> Self {}
    pub fn data_bits(self, data_bits: DataBits) -> Self {}
    pub fn flow_control(self, flow_control: FlowControl) -> Self {}
    pub fn parity(self, parity: Parity) -> Self {}
    pub fn stop_bits(self, stop_bits: StopBits) -> Self {}
    pub fn timeout(self, timeout: Duration) -> Self {}
    pub fn dtr_on_open(self, state: bool) -> Self {}
    pub fn preserve_dtr_on_open(self) -> Self {}
    pub fn exclusive(self, exclusive: bool) -> Self {}
    #[blocking(fs)] pub fn open(self) -> Result<Box<dyn SerialPort>> {}
    #[blocking(fs)] pub fn open_native(self) -> Result<TTYPort> {}
}
pub trait SerialPort: io::Read + io::Write {
    fn name(&self) -> Option<String>;
    fn baud_rate(&self) -> Result<u32>;
    fn data_bits(&self) -> Result<DataBits>;
    fn flow_control(&self) -> Result<FlowControl>;
    fn parity(&self) -> Result<Parity>;
    fn stop_bits(&self) -> Result<StopBits>;
    fn timeout(&self) -> Duration;
    fn set_baud_rate(&mut self, baud_rate: u32) -> Result<()>;
    fn set_data_bits(&mut self, data_bits: DataBits) -> Result<()>;
    fn set_flow_control(&mut self, flow_control: FlowControl) -> Result<()>;
    fn set_parity(&mut self, parity: Parity) -> Result<()>;
    fn set_stop_bits(&mut self, stop_bits: StopBits) -> Result<()>;
    fn set_timeout(&mut self, timeout: Duration) -> Result<()>;
    fn write_request_to_send(&mut self, level: bool) -> Result<()>;
    fn write_data_terminal_ready(&mut self, level: bool) -> Result<()>;
    fn read_clear_to_send(&mut self) -> Result<bool>;
    fn read_data_set_ready(&mut self) -> Result<bool>;
    fn read_ring_indicator(&mut self) -> Result<bool>;
    fn read_carrier_detect(&mut self) -> Result<bool>;
    fn bytes_to_read(&self) -> Result<u32>;
    fn bytes_to_write(&self) -> Result<u32>;
    fn clear(&self, buffer_to_clear: ClearBuffer) -> Result<()>;
    fn try_clone(&self) -> Result<Box<dyn SerialPort>>;
    fn set_break(&self) -> Result<()>;
    fn clear_break(&self) -> Result<()>;
}
impl<T: SerialPort> SerialPort for &mut T {
    fn name(&self) -> Option<String> {}
    fn baud_rate(&self) -> Result<u32> {}
    fn data_bits(&self) -> Result<DataBits> {}
    fn flow_control(&self) -> Result<FlowControl> {}
    fn parity(&self) -> Result<Parity> {}
    fn stop_bits(&self) -> Result<StopBits> {}
    fn timeout(&self) -> Duration {}
    fn set_baud_rate(&mut self, baud_rate: u32) -> Result<()> {}
    fn set_data_bits(&mut self, data_bits: DataBits) -> Result<()> {}
    fn set_flow_control(&mut self, flow_control: FlowControl) -> Result<()> {}
    fn set_parity(&mut self, parity: Parity) -> Result<()> {}
    fn set_stop_bits(&mut self, stop_bits: StopBits) -> Result<()> {}
    fn set_timeout(&mut self, timeout: Duration) -> Result<()> {}
    fn write_request_to_send(&mut self, level: bool) -> Result<()> {}
    fn write_data_terminal_ready(&mut self, level: bool) -> Result<()> {}
    fn read_clear_to_send(&mut self) -> Result<bool> {}
    fn read_data_set_ready(&mut self) -> Result<bool> {}
    fn read_ring_indicator(&mut self) -> Result<bool> {}
    fn read_carrier_detect(&mut self) -> Result<bool> {}
    fn bytes_to_read(&self) -> Result<u32> {}
    fn bytes_to_write(&self) -> Result<u32> {}
    fn clear(&self, buffer_to_clear: ClearBuffer) -> Result<()> {}
    fn try_clone(&self) -> Result<Box<dyn SerialPort>> {}
    fn set_break(&self) -> Result<()> {}
    fn clear_break(&self) -> Result<()> {}
}
#[derive(Clone)] pub struct UsbPortInfo { pub vid: u16, pub pid: u16, pub serial_number: Option<String>, pub manufacturer: Option<String>, pub product: Option<String>, pub location: Option<Location>, pub interface: Option<u8> }
#[derive(Clone)] pub struct Location;
impl Location {
    pub fn new(bus_id: String, port_chain: Vec<u8>) -> Self {}
    pub fn is_descendant_of(&self, other: &Location) -> bool {}
    pub fn bus_id(&self) -> &str {}
    pub fn port_chain(&self) -> &[u8] {}
    pub fn parent(&self) -> Option<Location> {}
}
impl fmt::Display for Location {}
impl FromStr for Location {
    type Err = ParseLocationError;
    fn from_str(s: &str) -> result::Result<Location, Self::Err> {}
}
#[derive(Clone)] pub struct ParseLocationError;
impl ParseLocationError { pub fn kind(&self) -> &LocationErrorKind {} }
impl From<ParseIntError> for ParseLocationError {}
#[derive(Clone)] pub enum LocationErrorKind { Port(IntErrorKind), TopLevel }
#[derive(Clone)] pub enum SerialPortType { UsbPort(UsbPortInfo), PciPort, BluetoothPort, Unknown }
#[derive(Clone)] pub struct SerialPortInfo { pub port_name: String, pub port_type: SerialPortType }
pub fn new(path: impl Into<borrow::Cow<str>>, baud_rate: u32) -> SerialPortBuilder {}
#[blocking(fs)] pub fn available_ports() -> Result<Vec<SerialPortInfo>> {}
pub struct TTYPort;
impl TTYPort {
    pub fn open(builder: &SerialPortBuilder) -> Result<TTYPort> {}
    pub fn exclusive(&self) -> bool {}
    pub fn set_exclusive(&mut self, exclusive: bool) -> Result<()> {}
    pub fn pair() -> Result<(Self, Self)> {}
    pub fn send_break(&self, duration: BreakDuration) -> Result<()> {}
    pub fn try_clone_native(&self) -> Result<TTYPort> {}
}
impl AsRawFd for TTYPort {}
impl IntoRawFd for TTYPort {}
impl FromRawFd for TTYPort {}
impl io::Read for TTYPort { #[blocking(fs)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
impl io::Write for TTYPort {
    #[blocking(fs)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    #[blocking(fs)] fn flush(&mut self) -> io::Result<()> {}
}
impl SerialPort for TTYPort {
    fn name(&self) -> Option<String> {}
    fn baud_rate(&self) -> Result<u32> {}
    fn data_bits(&self) -> Result<DataBits> {}
    fn flow_control(&self) -> Result<FlowControl> {}
    fn parity(&self) -> Result<Parity> {}
    fn stop_bits(&self) -> Result<StopBits> {}
    fn timeout(&self) -> Duration {}
    fn set_baud_rate(&mut self, baud_rate: u32) -> Result<()> {}
    fn set_flow_control(&mut self, flow_control: FlowControl) -> Result<()> {}
    fn set_parity(&mut self, parity: Parity) -> Result<()> {}
    fn set_data_bits(&mut self, data_bits: DataBits) -> Result<()> {}
    fn set_stop_bits(&mut self, stop_bits: StopBits) -> Result<()> {}
    fn set_timeout(&mut self, timeout: Duration) -> Result<()> {}
    fn write_request_to_send(&mut self, level: bool) -> Result<()> {}
    fn write_data_terminal_ready(&mut self, level: bool) -> Result<()> {}
    fn read_clear_to_send(&mut self) -> Result<bool> {}
    fn read_data_set_ready(&mut self) -> Result<bool> {}
    fn read_ring_indicator(&mut self) -> Result<bool> {}
    fn read_carrier_detect(&mut self) -> Result<bool> {}
    fn bytes_to_read(&self) -> Result<u32> {}
    fn bytes_to_write(&self) -> Result<u32> {}
    fn clear(&self, buffer_to_clear: ClearBuffer) -> Result<()> {}
    fn try_clone(&self) -> Result<Box<dyn SerialPort>> {}
    fn set_break(&self) -> Result<()> {}
    fn clear_break(&self) -> Result<()> {}
}
#[derive(Clone, Copy)] pub enum BreakDuration { Short, Arbitrary(num::NonZeroI32) }
