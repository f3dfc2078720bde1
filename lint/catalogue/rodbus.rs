//! rodbus 1.6.0. A client's and a server's task are what waits for the peer.

pub mod client {
    use std::time::Duration;
    use crate::{AddressRange, DecodeLevel, Indexed, RequestError, Shutdown, UnitId};
    #[derive(Clone, Debug)] pub struct WriteMultiple<T>;
    #[derive(Clone, Debug)] pub struct HostAddr;
    impl HostAddr {
        pub fn ip(ip: std::net::IpAddr, port: u16) -> Self {}
        pub fn dns(name: String, port: u16) -> Self {}
    }
    #[derive(Clone, Copy, Debug)] pub struct RequestParam { pub id: UnitId, pub response_timeout: Duration }
    impl RequestParam { pub fn new(id: UnitId, response_timeout: Duration) -> Self {} }
    #[derive(Clone, Debug)] pub struct Channel;
    impl Channel {
        pub async fn enable(&self) -> Result<(), Shutdown> {}
        pub async fn disable(&self) -> Result<(), Shutdown> {}
        pub fn shutdown(&self) {}
        pub async fn read_coils(&mut self, param: RequestParam, range: AddressRange) -> Result<Vec<Indexed<bool>>, RequestError> {}
        pub async fn read_discrete_inputs(&mut self, param: RequestParam, range: AddressRange) -> Result<Vec<Indexed<bool>>, RequestError> {}
        pub async fn read_holding_registers(&mut self, param: RequestParam, range: AddressRange) -> Result<Vec<Indexed<u16>>, RequestError> {}
        pub async fn read_input_registers(&mut self, param: RequestParam, range: AddressRange) -> Result<Vec<Indexed<u16>>, RequestError> {}
        pub async fn write_single_coil(&mut self, param: RequestParam, request: Indexed<bool>) -> Result<Indexed<bool>, RequestError> {}
        pub async fn write_single_register(&mut self, param: RequestParam, request: Indexed<u16>) -> Result<Indexed<u16>, RequestError> {}
        pub async fn write_multiple_coils(&mut self, param: RequestParam, request: WriteMultiple<bool>) -> Result<AddressRange, RequestError> {}
        pub async fn write_multiple_registers(&mut self, param: RequestParam, request: WriteMultiple<u16>) -> Result<AddressRange, RequestError> {}
        pub async fn set_decode_level(&self, level: DecodeLevel) -> Result<(), Shutdown> {}
    }
}
#[derive(Clone, Copy, Debug)] pub struct UnitId { pub value: u8 }
impl UnitId { pub fn new(value: u8) -> Self {} }
#[derive(Clone, Copy, Debug)] pub struct AddressRange { pub start: u16, pub count: u16 }
#[derive(Clone, Copy, Debug)] pub struct Indexed<T> { pub index: u16, pub value: T }
impl<T> Indexed<T> { pub fn new(index: u16, value: T) -> Self {} }
#[derive(Clone, Copy, Debug)] pub struct DecodeLevel;
#[derive(Clone, Copy, Debug)] pub struct Shutdown;
impl std::fmt::Display for Shutdown {}
impl std::error::Error for Shutdown {}
#[derive(Clone, Copy, Debug)] pub enum RequestError {}
impl std::fmt::Display for RequestError {}
impl std::error::Error for RequestError {}
