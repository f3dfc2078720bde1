//! bluer 0.17.4. What waits for a device is awaited.

use futures_core::Stream;
pub use uuid::Uuid;
#[derive(Clone, Debug)] pub struct Error { pub kind: ErrorKind, pub message: String }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Debug)] pub enum ErrorKind {}
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)] pub struct Address(pub [u8; 6]);
impl Address { pub fn new(addr: [u8; 6]) -> Self {} }
impl std::fmt::Display for Address {}
#[derive(Clone, Copy, Debug)] pub enum AddressType { LePublic, LeRandom, BrEdr }
#[derive(Clone, Copy, Debug)] pub enum AdapterEvent { DeviceAdded(Address), DeviceRemoved(Address) }
#[derive(Clone, Debug)] pub struct Session;
impl Session {
    pub async fn new() -> Result<Self> {}
    pub async fn default_adapter(&self) -> Result<Adapter> {}
    pub async fn adapter_names(&self) -> Result<Vec<String>> {}
    pub fn adapter(&self, adapter_name: &str) -> Result<Adapter> {}
    pub async fn register_agent(&self, agent: agent::Agent) -> Result<agent::AgentHandle> {}
}
#[derive(Clone, Debug)] pub struct Adapter;
impl Adapter {
    pub fn name(&self) -> &str {}
    pub async fn device_addresses(&self) -> Result<Vec<Address>> {}
    pub fn device(&self, address: Address) -> Result<Device> {}
    pub async fn discover_devices(&self) -> Result<impl Stream<Item = AdapterEvent>> {}
    pub async fn discover_devices_with_changes(&self) -> Result<impl Stream<Item = AdapterEvent>> {}
    pub async fn events(&self) -> Result<impl Stream<Item = AdapterEvent>> {}
    pub async fn remove_device(&self, address: Address) -> Result<()> {}
    pub async fn connect_device(&self, address: Address, address_type: AddressType) -> Result<Device> {}
    pub async fn address(&self) -> Result<Address> {}
    pub async fn is_powered(&self) -> Result<bool> {}
    pub async fn set_powered(&self, powered: bool) -> Result<()> {}
}
#[derive(Clone, Debug)] pub struct Device;
impl Device {
    pub fn address(&self) -> Address {}
    pub fn adapter_name(&self) -> &str {}
    pub async fn connect(&self) -> Result<()> {}
    pub async fn disconnect(&self) -> Result<()> {}
    pub async fn pair(&self) -> Result<()> {}
    pub async fn is_connected(&self) -> Result<bool> {}
    pub async fn is_paired(&self) -> Result<bool> {}
    pub async fn name(&self) -> Result<Option<String>> {}
    pub async fn rssi(&self) -> Result<Option<i16>> {}
}
pub mod agent {
    #[derive(Default)] pub struct Agent;
    pub struct AgentHandle;
}
