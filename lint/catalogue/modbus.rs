//! modbus 1.1.3.

use std::io;
pub use crate::tcp::{Config, Transport};
#[derive(Clone, Copy, Debug)] pub enum ExceptionCode {}
#[derive(Debug)] pub enum Reason {}
#[derive(Debug)] pub enum Error { Exception(ExceptionCode), Io(io::Error), InvalidResponse, InvalidData(Reason), InvalidFunction, ParseCoilError, ParseInfoError }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
impl From<io::Error> for Error {}
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum Coil { On, Off }
impl From<bool> for Coil {}
pub trait Client {
    #[blocking(net)] #[advice("use `tokio-modbus`")] fn read_discrete_inputs(&mut self, address: u16, quantity: u16) -> Result<Vec<Coil>> {}
    #[blocking(net)] #[advice("use `tokio-modbus`")] fn read_coils(&mut self, address: u16, quantity: u16) -> Result<Vec<Coil>> {}
    #[blocking(net)] #[advice("use `tokio-modbus`")] fn write_single_coil(&mut self, address: u16, value: Coil) -> Result<()> {}
    #[blocking(net)] #[advice("use `tokio-modbus`")] fn write_multiple_coils(&mut self, address: u16, coils: &[Coil]) -> Result<()> {}
    #[blocking(net)] #[advice("use `tokio-modbus`")] fn read_input_registers(&mut self, address: u16, quantity: u16) -> Result<Vec<u16>> {}
    #[blocking(net)] #[advice("use `tokio-modbus`")] fn read_holding_registers(&mut self, address: u16, quantity: u16) -> Result<Vec<u16>> {}
    #[blocking(net)] #[advice("use `tokio-modbus`")] fn write_single_register(&mut self, address: u16, value: u16) -> Result<()> {}
    #[blocking(net)] #[advice("use `tokio-modbus`")] fn write_multiple_registers(&mut self, address: u16, values: &[u16]) -> Result<()> {}
    #[blocking(net)] #[advice("use `tokio-modbus`")] fn write_read_multiple_registers(&mut self, write_address: u16, write_quantity: u16, write_values: &[u16], read_address: u16, read_quantity: u16) -> Result<Vec<u16>> {}
    fn set_uid(&mut self, uid: u8) {}
}
pub mod tcp {
    use crate::{Client, Result, mei};
    use std::io;
    use std::time::Duration;
    #[derive(Clone, Copy, Debug, Default)] pub struct Config { pub tcp_port: u16, pub tcp_connect_timeout: Option<Duration>, pub tcp_read_timeout: Option<Duration>, pub tcp_write_timeout: Option<Duration>, pub modbus_uid: u8 }
    pub struct Transport;
    impl Transport {
        #[blocking(net)] #[advice("use `tokio-modbus`")] pub fn new(addr: &str) -> io::Result<Transport> {}
        #[blocking(net)] #[advice("use `tokio-modbus`")] pub fn new_with_cfg(addr: &str, cfg: Config) -> io::Result<Transport> {}
        pub fn close(&mut self) -> Result<()> {}
        pub fn try_clone(&self) -> Result<Self> {}
        #[blocking(net)] pub fn read_device_info(&mut self, obj_category: mei::DeviceInfoCategory) -> Result<Vec<mei::DeviceInfoObject>> {}
    }
    impl Client for Transport {}
}
pub mod mei {
    pub enum DeviceInfoCategory { Basic, Regular, Extended }
    #[derive(Clone, Debug)] pub struct DeviceInfoObject;
}
pub mod scoped {
    use crate::{Result, Transport};
    pub enum CoilDropFunction { On, Off, Toggle }
    pub enum RegisterDropFunction { Zero, Increment, Decrement, Value(u16) }
    pub struct ScopedCoil;
    impl ScopedCoil {
        #[blocking(net)] pub fn new(transport: &mut Transport, address: u16, fun: CoilDropFunction) -> Result<ScopedCoil> {}
        pub fn mut_transport(&mut self) -> &mut Transport {}
    }
    pub struct ScopedRegister;
    impl ScopedRegister {
        #[blocking(net)] pub fn new(transport: &mut Transport, address: u16, fun: RegisterDropFunction) -> Result<ScopedRegister> {}
        pub fn mut_transport(&mut self) -> &mut Transport {}
    }
}
